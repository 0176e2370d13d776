"""What chapter 9 says of its model holds: the weights do what is written of them, and the stored outputs say so.

Training differs a little from machine to machine, so its outputs are not compared number by number:
what the text claims of them is held here, loosely, against whatever is stored.
"""

import json
import re
import unicodedata
from functools import cache
from math import isclose, log
from pathlib import Path
from statistics import mean

import pytest
import torch
from safetensors import safe_open
from torch import nn

from tools.writer_ngrams import START, KneserNey
from tools.writer_words import END, UNKNOWN, cleaned, coded, list_words, part, parts

ROOT = Path(__file__).resolve().parents[1]
WEIGHTS = ROOT / "rnn_steps/weights/writer.safetensors"
REPORT = json.loads(WEIGHTS.with_suffix(".json").read_text(encoding="utf-8"))
CELLS = json.loads((ROOT / "notebooks/09_writing_hindi.ipynb").read_text(encoding="utf-8"))["cells"]
E, H = 32, 96


@cache
def weights():
    with safe_open(WEIGHTS, "pt") as file:
        return {name: file.get_tensor(name) for name in file.keys()}, json.loads(file.metadata()["vocabulary"])  # noqa: SIM118


def printed(source):
    """What the cell with this in its source has printed."""
    (cell,) = [cell for cell in CELLS if cell["cell_type"] == "code" and source in "".join(cell["source"])]
    return "\n".join("".join(output.get("text", output.get("data", {}).get("text/plain", []))) for output in cell["outputs"])


def row(text, name):
    """The numbers of the line that begins with a name."""
    (line,) = [line for line in text.splitlines() if line.startswith(name)]
    return [float(n) for n in re.findall(r"\d+(?:\.\d+)?", line[len(name):].replace(",", ""))]


def test_the_weights_are_small_and_named_as_torch_names_them():
    tensors, vocabulary = weights()
    size = len(vocabulary)
    assert WEIGHTS.stat().st_size <= 300_000
    assert {name: tuple(value.shape) for name, value in tensors.items()} == {
        "embedding.weight": (size, E), "readout.weight": (size, H), "readout.bias": (size,),
        "rnn.weight_ih_l0": (3 * H, E), "rnn.weight_hh_l0": (3 * H, H), "rnn.bias_ih_l0": (3 * H,), "rnn.bias_hh_l0": (3 * H,)}
    assert all(value.dtype == torch.float16 and value.isfinite().all() for value in tensors.values())


def test_the_vocabulary_holds_each_grapheme_once_in_nfc():
    _, vocabulary = weights()
    assert vocabulary[END] == "<end>" and vocabulary[UNKNOWN] == "<unknown>"
    assert len(set(vocabulary)) == len(vocabulary)
    assert all(unicodedata.is_normalized("NFC", piece) for piece in vocabulary)


@cache
def held_out():
    return coded(parts(list_words())["held_out"], weights()[1])


def test_the_weights_have_the_bits_that_are_written_of_them():
    w = {name: value.float() for name, value in weights()[0].items()}
    gru = nn.GRU(E, H, batch_first=True)
    gru.load_state_dict({name[4:]: value for name, value in w.items() if name.startswith("rnn.")})
    pad = nn.utils.rnn.pad_sequence
    read = pad([torch.tensor([END, *word[:-1]]) for word in held_out()], batch_first=True)
    comes = pad([torch.tensor(word) for word in held_out()], batch_first=True, padding_value=-100)
    with torch.no_grad():
        scores = nn.functional.linear(gru(w["embedding.weight"][read])[0], w["readout.weight"], w["readout.bias"])
        bits = nn.functional.cross_entropy(scores.flatten(0, 1), comes.flatten()).item() / log(2)
    assert bits == pytest.approx(REPORT["shipped"]["held_out"], abs=0.002)


def test_the_best_n_gram_has_the_bits_that_are_written_of_it():
    split, vocabulary = parts(list_words()), weights()[1]
    gram = KneserNey(coded(split["train"], vocabulary), 3, len(vocabulary), REPORT["n-grams"][2]["discount"])
    assert gram.bits(held_out()) == pytest.approx(REPORT["n-grams"][2]["held_out"], abs=0.0001)


def held(cell):
    return [run["held_out"] for run in REPORT["cells"][cell]["runs"]]


def test_every_seed_of_the_gated_cells_beats_every_n_gram_and_no_other_cell_does():
    best = min(gram["held_out"] for gram in REPORT["n-grams"])
    assert max(held("GRU") + held("LSTM")) < best < min(held("RNN") + held("GRU, not shared"))
    assert all(len(held(cell)) >= 3 for cell in REPORT["cells"])


def test_every_cell_that_shares_letters_does_better_on_new_names_than_every_n_gram():
    best = min(gram["names"] for gram in REPORT["n-grams"])
    assert all(run["names"] < best for cell in ("GRU", "LSTM", "RNN") for run in REPORT["cells"][cell]["runs"])


def test_the_chapter_cleans_and_splits_the_words_as_the_script_does():
    counts = REPORT["data"]["counts"]
    assert f"{sum(counts[name] for name in ('train', 'validation', 'held_out'))} kept" in printed("def clean(")
    assert f"'train': {counts['train']}, 'validation': {counts['validation']}, 'held-out': {counts['held_out']}" in printed("def part(")


def test_in_the_chapter_each_cell_comes_below_the_trigram():
    trigram = row(printed("def ngram_surprise"), "trigram")[0]
    trained = [float(bits) for bits in re.findall(r"held-out ([\d.]+) bits", printed("curves = {"))]
    assert len(trained) == 3 and max(trained) < trigram


def test_in_the_chapter_too_much_training_helps_on_train_and_harms_on_held_out():
    then, last = (row(line, "epoch") for line in printed("few = trained").splitlines() if line.startswith("epoch"))
    assert then[1] > last[1] + 0.5 and then[2] < last[2] - 0.2


def test_in_the_chapter_most_words_written_are_new_and_cold_words_come_again():
    lines = [[float(n.rstrip("%")) for n in line.split()] for line in printed("/ 1500 for of").splitlines()[1:] if line]
    shares = {temperature: rest for temperature, *rest in lines}
    assert shares[1.0][0] < 20 and shares[1.0][2] > 75 and shares[1.0][3] > 95
    assert 2 < shares[1.0][0] / shares[1.0][1] < 8  # train words are four times the others in the list
    assert shares[0.3][0] > shares[1.0][0] > shares[1.5][0] and shares[0.3][3] < 60


def test_in_the_chapter_no_unit_is_found_by_luck():
    table = printed("shuffled = best_unit")
    rows = {name: row(table, name)[1:] for name in ("ends in ा", "ends in ी", "ends in े", "ends in ्", "first", "second", "third")}
    assert all(abs(shuffled - 0.5) < 0.06 for _, shuffled, _ in rows.values())
    assert all(rows[f"ends in {mark}"][0] > 0.85 > 0.75 > rows[f"ends in {mark}"][2] for mark in "ाीे्")
    assert max(rows["second"][0], rows["third"][0]) < 0.75


def test_in_the_chapter_slips_are_found_far_above_chance_and_hardly_better_than_by_counting():
    table = printed("chance = [sum")
    gru, trigram, chance = (row(table, name) for name in ("GRU", "trigram", "chance"))
    assert all(g > c + 20 for g, c in zip(gru, chance, strict=True))
    assert all(abs(g - t) < 8 for g, t in zip(gru, trigram, strict=True))


def test_a_word_is_kept_in_one_form_or_not_at_all():
    given = ["क्\u200dया", "क्या", "\u095b\u0930\u093e", "hindi", "२०", "श्री।", "ाक", "", "हिन्दी1"]
    assert cleaned(given) == sorted(["क्या", "\u091c\u093c\u0930\u093e"])


def test_a_word_is_always_in_the_same_part():
    assert [part(word) for word in ("कुमार", "हिन्दी", "नदियों", "नटराज")] == PARTS


PARTS = ["train", "validation", "held_out", "held_out"]


@pytest.mark.parametrize("order", [1, 2, 3])
def test_the_probabilities_of_an_n_gram_add_up_to_one(order):
    gram = KneserNey([[2, 3, 0], [2, 2, 0], [4, 0]], order, 6, 0.7)
    for context in ((START,) * (order - 1), (2,) * (order - 1), (5,) * (order - 1)):
        assert isclose(sum(gram.probability(context, symbol) for symbol in range(6)), 1)


def test_a_bigram_by_hand():
    """2 comes after START twice and 4 once; below, the four pairs seen before 0 are 3, 2, 4: kinds of context."""
    gram = KneserNey([[2, 3, 0], [2, 2, 0], [4, 0]], 2, 5, 0.5)
    # Kinds of context of each symbol: 0 after 3, 2, 4; 2 after START, 2; 3 after 2; 4 after START: 7 in all.
    below = (2 - 0.5 + 0.5 * 4 / 5) / 7
    assert gram.probability((START,), 2) == pytest.approx((2 - 0.5 + 0.5 * 2 * below) / 3)


def test_the_text_says_the_bits_of_the_table():
    text = "".join("".join(cell["source"]) for cell in CELLS if cell["cell_type"] == "markdown")
    for number in (mean(held("LSTM")), mean(held("GRU")), mean(held("RNN")), min(gram["held_out"] for gram in REPORT["n-grams"])):
        assert f"{number:.2f}" in text
