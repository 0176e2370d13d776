"""Train the writer of chapter 9 and its rivals: python -m tools.train_writer [number of seeds]

Needs `pip install -e '.[train]'`; runs on one thread, some minutes for each seed.
Writes rnn_steps/weights/writer.safetensors (float16; the GRU that does best on the validation words)
and writer.json (the data, the settings, and bits per grapheme of every cell and n-gram).

A word starts from h_0 = 0 and reads <end> first, which says that a word begins; then at every step the
model reads a grapheme and gives a probability to each that may follow, <end> among them.

Bits per grapheme: the mean of -log2 p over every grapheme of the held-out words and the <end> of each.
A grapheme of few words is learnt from few words.  So in training its vectors are sums: one vector for its
letter, one for its marks, and a small one of its own, for the embedding and the readout alike; का and कि
share क, का and मा share ा.  What is written are the sums, plain tables.  One of the rivals does without.

A grapheme seen fewer than SEEN times in the training words is <unknown> for the n-grams and the cells
alike, when it is read and when it is to be guessed: what counts is then the probability of <unknown>.
"""

import json
import sys
import time
from copy import deepcopy
from datetime import date
from functools import partial
from importlib.metadata import version
from math import log
from pathlib import Path
from statistics import mean

import torch
from safetensors.torch import save_file
from torch import nn

from tools.writer_ngrams import tuned
from tools.writer_words import END, SEEN, SPECIAL, coded, list_words, names, parts, vocabulary_of

WEIGHTS = Path(__file__).parents[1] / "rnn_steps/weights"
E, H = 32, 96
# name: (layer, H, whether letters and marks share vectors)
RIVALS = {"GRU": (nn.GRU, H, True), "LSTM": (nn.LSTM, H, True), "RNN": (nn.RNN, H, True),
          "GRU, not shared": (nn.GRU, H, False)}
# Of those tried on the validation words these did best: rates 0.003 and 0.005, dropout 0.2, 0.3 and 0.4,
# decay of the own vectors 0.03, 0.3 and 3.
RATE, OWN_DECAY, DECAY = 0.003, 0.03, 0.01
BATCH, EPOCHS, DROPOUT, CLIP = 64, 15, 0.3, 1.0
SKIP = -100  # a padded place, which no loss counts


class Table(nn.Module):
    """A vector for each symbol # (V, width): the sum of its letter's, its marks' and its own."""

    def __init__(self, letters, marks, width, scale, shared):
        super().__init__()
        self.letters, self.marks, self.shared = letters, marks, shared  # which of each, # (V,)
        self.letter = nn.Parameter(torch.randn(max(letters) + 1, width) * scale)
        self.mark = nn.Parameter(torch.randn(max(marks) + 1, width) * scale)
        self.own = nn.Parameter(torch.randn(len(letters), width) * scale * (0.3 if shared else 1.4))

    def forward(self):
        return self.own + self.letter[self.letters] + self.mark[self.marks] if self.shared else self.own


class Writer(nn.Module):
    """Graphemes in, a score for each that may come next out."""

    def __init__(self, layer, hidden, vocabulary, shared):
        super().__init__()
        pieces = [(piece, "") if piece in SPECIAL else (piece[0], piece[1:]) for piece in vocabulary]
        letters, marks = (numbered(of) for of in zip(*pieces, strict=True))
        self.embedding = Table(letters, marks, E, 0.7, shared)
        self.rnn = layer(E, hidden, batch_first=True)
        self.readout = Table(letters, marks, hidden, 0.06, shared)
        self.bias = Table(letters, marks, 1, 0.1, shared)

    def forward(self, read):  # (B, T)
        drop = partial(nn.functional.dropout, training=self.training)
        x = drop(nn.functional.embedding(read, self.embedding()), DROPOUT / 2)  # (B, T, E)
        states = drop(self.rnn(x)[0], DROPOUT)  # (B, T, H)
        return nn.functional.linear(states, self.readout(), self.bias()[:, 0])  # (B, T, V)

    def plain(self):
        """The same as plain tables, as `nn.Embedding` and `nn.Linear` hold them."""
        tables = {"embedding.weight": self.embedding(), "readout.weight": self.readout(), "readout.bias": self.bias()[:, 0]}
        rnn = {f"rnn.{name}": value for name, value in self.rnn.named_parameters()}
        return {name: value.detach() for name, value in (tables | rnn).items()}


def numbered(of):
    """For each its number among the different ones."""
    different = sorted(set(of))
    return [different.index(one) for one in of]


def decayed(model):
    """AdamW, with more decay of the own vectors where letters and marks are shared."""
    own = [table.own for table in (model.embedding, model.readout, model.bias)]
    rest = [p for p in model.parameters() if not any(p is one for one in own)]
    decay = OWN_DECAY if model.embedding.shared else DECAY
    return torch.optim.AdamW([{"params": own, "weight_decay": decay}, {"params": rest, "weight_decay": DECAY}], lr=RATE)


def padded(words):
    """What is read and what comes next, # each (B, T); a word ends in END and its reading begins with it."""
    read = [torch.tensor([END, *word[:-1]]) for word in words]
    comes = [torch.tensor(word) for word in words]
    pad = nn.utils.rnn.pad_sequence
    return pad(read, batch_first=True, padding_value=END), pad(comes, batch_first=True, padding_value=SKIP)


def loss_of(model, words, reduction="mean"):
    read, comes = padded(words)
    return nn.functional.cross_entropy(model(read).flatten(0, 1), comes.flatten(), ignore_index=SKIP, reduction=reduction)


@torch.no_grad()
def bits(model, words):
    """Bits per grapheme, the ends counted."""
    model.eval()
    total = sum(loss_of(model, words[n : n + 512], "sum").item() for n in range(0, len(words), 512))
    return total / sum(map(len, words)) / log(2)


def epoch(model, optimizer, schedule, words):
    """One pass over the words in a new order."""
    model.train()
    # No sorting by length: in a batch of words of one length all ends come at one step, which teaches a length.
    for batch in torch.randperm(len(words)).split(BATCH):
        optimizer.zero_grad()
        loss_of(model, [words[n] for n in batch]).backward()
        nn.utils.clip_grad_norm_(model.parameters(), CLIP)
        optimizer.step()
        schedule.step()


def trained(rival, seed, data, vocabulary):
    """A model as it was after its best epoch, by the validation words, and how it went."""
    torch.manual_seed(seed)
    layer, hidden, shared = RIVALS[rival]
    model = Writer(layer, hidden, vocabulary, shared)
    optimizer = decayed(model)
    steps = EPOCHS * -(-len(data["train"]) // BATCH)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    began, best, went = time.perf_counter(), None, []
    for _ in range(EPOCHS):
        epoch(model, optimizer, schedule, data["train"])
        went.append(bits(model, data["validation"]))
        if went[-1] == min(went):
            best = deepcopy(model.state_dict())
    model.load_state_dict(best)
    return model, {"seed": seed, "epochs": went.index(min(went)) + 1, "seconds": round(time.perf_counter() - began)}


def figures(model, how, data):
    """What is written down of one trained model."""
    found = {part: round(bits(model, data[part]), 4) for part in ("train", "validation", "held_out", "names")}
    return how | found


def in_float16(model):
    """The plain weights as they are written, and the model with them, by which they are measured."""
    weights = {name: value.half() for name, value in model.plain().items()}
    small = deepcopy(model)
    for table, name in ((small.embedding, "embedding.weight"), (small.readout, "readout.weight"), (small.bias, "readout.bias")):
        table.shared, table.own.data = False, weights[name].float().reshape(len(weights[name]), -1)
    small.rnn.load_state_dict({name[4:]: value.float() for name, value in weights.items() if name.startswith("rnn.")})
    return weights, small


def count(model):
    return sum(value.numel() for value in model.plain().values())


def about_ngrams(data, size):
    """[{order, discount, bits …}] of the n-grams."""
    models = [tuned(data["train"], data["validation"], order, size) for order in range(1, 6)]
    return [{"order": model.order, "discount": model.discount}
            | {part: round(model.bits(data[part]), 4) for part in ("validation", "held_out", "names")} for model in models]


def about_data(words, data, vocabulary):
    new = [name for name in names() if name not in set(words)]
    return {
        "words": f"wordfreq {version('wordfreq')}, Hindi", "names": f"faker {version('faker')}, hi_IN, those not in the list",
        "counts": {part: len(of) for part, of in data.items()}, "symbols held out": sum(map(len, data["held_out"])),
        "graphemes": len(vocabulary) - 2, "seen at least": SEEN,
    } | {"new names": len(new)}


def data_of(words):
    split = parts(words)
    vocabulary = vocabulary_of(split["train"])
    listed = set(words)
    split["names"] = [name for name in names() if name not in listed]
    return {part: coded(of, vocabulary) for part, of in split.items()}, vocabulary


def runs_of(rival, seeds, data, vocabulary):
    """What is written down of a rival, and its model that does best on the validation words."""
    found = []
    for seed in range(seeds):
        model, how = trained(rival, seed, data, vocabulary)
        found.append((model, figures(model, how, data)))
        print(rival, found[-1][1], flush=True)
    best, _ = min(found, key=lambda one: one[1]["validation"])
    runs = [run for _, run in found]
    about = {"hidden": RIVALS[rival][1], "shared": RIVALS[rival][2], "parameters": count(best), "runs": runs}
    return about | {"held_out": round(mean(run["held_out"] for run in runs), 4)}, best


def save(model, runs, data, vocabulary):
    """Write the weights; returns what is known of them, measured as they are written."""
    weights, small = in_float16(model)
    metadata = {"vocabulary": json.dumps(vocabulary, ensure_ascii=False), "cell": "GRU", "begins with": "<end>"}
    save_file(weights, WEIGHTS / "writer.safetensors", metadata)
    (WEIGHTS / "writer.safetensors").chmod(0o644)
    run = min(runs, key=lambda run: run["validation"])
    return {"cell": "GRU", "dtype": "float16"} | figures(small, {key: run[key] for key in ("seed", "epochs", "seconds")}, data)


def main():
    torch.set_num_threads(1)
    words = list_words()
    data, vocabulary = data_of(words)
    report = {
        "made": date.today().isoformat(), "torch": torch.__version__.split("+")[0], "by": "python -m tools.train_writer",
        "data": about_data(words, data, vocabulary), "begins with": "<end>, from h_0 = 0",
        "settings": {"E": E, "H": H, "batch": BATCH, "epochs": EPOCHS, "rate": RATE, "dropout": DROPOUT, "clip": CLIP},
        "shipped": {}, "cells": {}, "n-grams": about_ngrams(data, len(vocabulary)),
    }
    for rival in RIVALS:
        report["cells"][rival], model = runs_of(rival, int(sys.argv[1]) if sys.argv[1:] else 3, data, vocabulary)
        if rival == "GRU":
            report["shipped"] = save(model, report["cells"][rival]["runs"], data, vocabulary)
        # After each, so that whoever stops it keeps what is done.
        (WEIGHTS / "writer.json").write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
