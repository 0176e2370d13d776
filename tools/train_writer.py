"""Train the writer of chapter 9 and its rivals: python -m tools.train_writer [number of seeds]

Needs `pip install wordfreq faker safetensors`; runs on one thread, some minutes for each seed.
Writes rnn_steps/weights/writer.safetensors (float16; the GRU that does best on the validation words)
and writer.json (the data, the settings, and bits per grapheme of every cell and n-gram).

A word starts from h_0 = 0 and reads <end> first, which says that a word begins; then at every step the
model reads a grapheme and gives a probability to each that may follow, <end> among them.

Bits per grapheme: the mean of -log2 p over every grapheme of the held-out words and the <end> of each.
A grapheme seen fewer than SEEN times in the training words is <unknown> for the n-grams and the cells
alike, when it is read and when it is to be guessed: what counts is then the probability of <unknown>.
"""

import json
import sys
import time
from copy import deepcopy
from datetime import date
from importlib.metadata import version
from math import log
from pathlib import Path
from statistics import mean

import torch
from safetensors.torch import save_file
from torch import nn

from tools.writer_ngrams import tuned
from tools.writer_words import END, SEEN, coded, list_words, names, parts, vocabulary_of

WEIGHTS = Path(__file__).parents[1] / "rnn_steps/weights"
E, H = 32, 96
# name: (layer, H, learning rate); the rates did best on the validation words, of 0.001, 0.003 and 0.01
RIVALS = {"RNN": (nn.RNN, H, 0.003), "RNN-128": (nn.RNN, 128, 0.003),
          "LSTM": (nn.LSTM, H, 0.003), "GRU": (nn.GRU, H, 0.003)}
BATCH, EPOCHS, DROPOUT, CLIP = 64, 40, 0.3, 1.0
SKIP = -100  # a padded place, which no loss counts


class Writer(nn.Module):
    """Graphemes in, a score for each that may come next out."""

    def __init__(self, layer, size, hidden):
        super().__init__()
        self.embedding = nn.Embedding(size, E)
        self.rnn = layer(E, hidden, batch_first=True)
        self.readout = nn.Linear(hidden, size)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, read):  # (B, T)
        states, _ = self.rnn(self.dropout(self.embedding(read)))  # (B, T, H)
        return self.readout(self.dropout(states))  # (B, T, V)


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
    """One pass over the words in a new order; words of like length share a batch."""
    model.train()
    order = sorted(torch.randperm(len(words)).tolist(), key=lambda n: len(words[n]))
    batches = [order[n : n + BATCH] for n in range(0, len(order), BATCH)]
    for which in torch.randperm(len(batches)).tolist():
        optimizer.zero_grad()
        loss_of(model, [words[n] for n in batches[which]]).backward()
        nn.utils.clip_grad_norm_(model.parameters(), CLIP)
        optimizer.step()
        schedule.step()


def trained(rival, seed, data, size):
    """A model as it was after its best epoch, by the validation words, and how it went."""
    torch.manual_seed(seed)
    layer, hidden, rate = RIVALS[rival]
    model = Writer(layer, size, hidden)
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.01)
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
    """The model with the weights that are written; what it does is measured with these."""
    small = deepcopy(model)
    small.load_state_dict({name: value.half().float() for name, value in model.state_dict().items()})
    return small


def writable(model):
    return {name: value.half().contiguous() for name, value in model.state_dict().items()}


def count(model):
    return sum(parameter.numel() for parameter in model.parameters())


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


def rivals(seeds, data, size):
    """{name: its parameters and its runs}, and the GRU that does best on the validation words."""
    table, best = {}, (None, None)
    for name in RIVALS:
        runs = []
        for seed in range(seeds):
            model, how = trained(name, seed, data, size)
            runs.append(figures(model, how, data))
            print(name, runs[-1], flush=True)
            if name == "GRU" and runs[-1]["validation"] == min(run["validation"] for run in runs):
                best = model, runs[-1]
        table[name] = {"hidden": RIVALS[name][1], "rate": RIVALS[name][2], "parameters": count(model), "runs": runs,
                       "held_out": round(mean(run["held_out"] for run in runs), 4)}
    return table, best


def main():
    torch.set_num_threads(1)
    words = list_words()
    data, vocabulary = data_of(words)
    table, (model, run) = rivals(int(sys.argv[1]) if sys.argv[1:] else 5, data, len(vocabulary))
    small = in_float16(model)
    report = {
        "made": date.today().isoformat(), "torch": torch.__version__.split("+")[0], "by": "python -m tools.train_writer",
        "data": about_data(words, data, vocabulary), "begins with": "<end>, from h_0 = 0",
        "settings": {"E": E, "H": H, "batch": BATCH, "epochs": EPOCHS, "dropout": DROPOUT, "clip": CLIP},
        "shipped": {"cell": "GRU", "dtype": "float16"} | figures(small, {key: run[key] for key in ("seed", "epochs", "seconds")}, data),
        "cells": table, "n-grams": about_ngrams(data, len(vocabulary)),
    }
    metadata = {"vocabulary": json.dumps(vocabulary, ensure_ascii=False), "cell": "GRU", "begins with": "<end>"}
    save_file(writable(model), WEIGHTS / "writer.safetensors", metadata)
    (WEIGHTS / "writer.json").write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
