"""Predict first in Shapes: a wrong shape is told which misunderstanding it usually comes from."""

import re
from pathlib import Path

import pytest
from javascript import in_node

STRINGS = Path(__file__).parents[1] / "js/shapes_strings.js"

JUDGE = """
import { judgeShape, parseShape } from "./js/shapes_guess.js";
console.log(JSON.stringify(given.map(({ args, name, typed }) => {
  const guess = parseShape(typed);
  return guess && judgeShape(args, name, guess);
})));
"""
IDS = 'import { MISTAKE_IDS } from "./js/shapes_guess.js"; console.log(JSON.stringify(MISTAKE_IDS));'

# The outline's layer, and one where every size differs from every other.
OUTLINE = {"kind": "RNN", "input_size": 8, "hidden_size": 16, "num_layers": 1, "nonlinearity": "tanh", "bias": True,
           "batch_first": True, "dropout": 0, "bidirectional": False, "proj_size": 0, "batch": 4, "length": 10}
DEEP = OUTLINE | {"input_size": 5, "hidden_size": 7, "num_layers": 3, "bidirectional": True, "batch": 4, "length": 11}
TIME_FIRST = DEEP | {"batch_first": False}
UNBATCHED = DEEP | {"batch": None}
LSTM = DEEP | {"kind": "LSTM", "proj_size": 3}
GRU = DEEP | {"kind": "GRU", "bidirectional": False}

WRONG = [
    # The outline's example
    (OUTLINE, "input", "(10, 4, 8)", ["swapped-batch-time"]),
    (OUTLINE, "input", "(4, 10, 16)", ["input-is-hidden"]),
    (OUTLINE, "input", "(10, 8)", ["no-batch"]),
    (OUTLINE, "h0", "(4, 1, 16)", ["batch-first-moves-h"]),
    (OUTLINE, "h0", "(4, 16)", ["layer-axis"]),
    (OUTLINE, "h0", "(1, 16)", ["no-batch"]),
    (OUTLINE, "h0", "(1, 4, 8)", ["input-is-hidden"]),
    (OUTLINE, "output", "(1, 4, 16)", ["redundant-outputs"]),
    (OUTLINE, "output", "(4, 16)", ["redundant-outputs"]),
    (OUTLINE, "output", "(4, 10, 10)", ["length-is-size"]),
    (OUTLINE, "output", "(4, 10, 8)", ["input-is-hidden"]),
    (OUTLINE, "output", "(10, 4, 16)", ["swapped-batch-time"]),
    (OUTLINE, "h_n", "(10, 4, 16)", ["hn-per-step"]),
    (OUTLINE, "h_n", "(4, 10, 16)", ["hn-per-step"]),
    (OUTLINE, "h_n", "(4, 1, 16)", ["batch-first-moves-h"]),
    (OUTLINE, "h_n", "(1, 4, 10)", ["length-is-size"]),
    (OUTLINE, "weight_ih_l0", "(8, 16)", ["transposed"]),
    (OUTLINE, "weight_ih_l0", "(10, 16, 8)", ["own-weights"]),
    (OUTLINE, "weight_ih_l0", "(16, 16)", ["input-is-hidden"]),
    (OUTLINE, "weight_hh_l0", "(16, 10)", ["length-is-size"]),
    (OUTLINE, "weight_hh_l0", "(16, 8)", ["input-is-hidden"]),
    (OUTLINE, "weight_hh_l0", "(4, 16)", ["batch-in-weights"]),
    (OUTLINE, "bias_ih_l0", "(16, 1)", ["bias-matrix"]),
    # Layers and directions
    (DEEP, "h0", "(3, 4, 7)", ["h0-ignores-directions"]),
    (DEEP, "h0", "(2, 4, 7)", ["h0-ignores-layers"]),
    (DEEP, "h0", "(4, 6, 7)", ["batch-first-moves-h"]),
    (DEEP, "h0", "(4, 3, 7)", ["batch-first-moves-h", "h0-ignores-directions"]),
    (DEEP, "h_n", "(6, 4, 14)", ["doubled-state"]),
    (DEEP, "h_n", "(4, 11, 14)", ["hn-per-step"]),
    (DEEP, "output", "(4, 11, 7)", ["birnn-size"]),
    (DEEP, "output", "(11, 4, 7)", ["birnn-size", "swapped-batch-time"]),
    (DEEP, "output", "(4, 11, 42)", ["all-layers-in-output"]),
    (DEEP, "output", "(3, 4, 11, 14)", ["all-layers-in-output"]),
    (DEEP, "weight_ih_l1", "(7, 5)", ["every-layer-reads-x"]),
    (DEEP, "weight_ih_l2_reverse", "(7, 5)", ["every-layer-reads-x"]),
    (DEEP, "weight_ih_l1", "(7, 7)", ["birnn-size"]),
    (DEEP, "weight_ih_l1", "(14, 7)", ["transposed"]),
    # Other orders of the axes
    (TIME_FIRST, "input", "(4, 11, 5)", ["swapped-batch-time"]),
    (TIME_FIRST, "h_n", "(4, 6, 7)", ["batch-first-moves-h"]),
    (UNBATCHED, "input", "(1, 11, 5)", ["batch-of-one"]),
    (UNBATCHED, "h0", "(6, 1, 7)", ["batch-of-one"]),
    (UNBATCHED, "h_n", "(3, 7)", ["h0-ignores-directions"]),
    # Gates and projections
    (LSTM, "h_n", "(6, 4, 7)", ["proj-size"]),
    (LSTM, "c_n", "(6, 4, 3)", ["proj-size"]),
    (LSTM, "output", "(4, 11, 14)", ["proj-size"]),
    (LSTM, "output", "(4, 11, 3)", ["birnn-size"]),
    (LSTM, "weight_hh_l0", "(28, 7)", ["proj-size"]),
    (LSTM, "weight_hh_l0", "(7, 3)", ["gates"]),
    (LSTM, "weight_ih_l1", "(28, 14)", ["proj-size"]),
    (LSTM, "weight_hr_l0", "(7, 3)", ["transposed"]),
    (GRU, "weight_ih_l0", "(7, 5)", ["gates"]),
    (GRU, "bias_hh_l1", "(7,)", ["gates"]),
    (GRU, "h_n", "(3, 4, 21)", ["gates-in-state"]),
    (GRU, "weight_ih_l1", "(7, 5)", ["every-layer-reads-x", "gates"]),
    # No misunderstanding
    (OUTLINE, "input", "(4, 8, 10)", ["order"]),
    (OUTLINE, "output", "(4, 5, 32)", ["same-count"]),
    (OUTLINE, "output", "(4, 10, 17)", ["other"]),
    (OUTLINE, "output", "(1, 2, 3, 4, 5)", ["axes"]),
]
RIGHT = [
    (OUTLINE, "input", [4, 10, 8]), (OUTLINE, "h0", [1, 4, 16]), (OUTLINE, "output", [4, 10, 16]), (OUTLINE, "h_n", [1, 4, 16]),
    (OUTLINE, "weight_ih_l0", [16, 8]), (OUTLINE, "bias_ih_l0", [16]), (DEEP, "output", [4, 11, 14]), (LSTM, "c_n", [6, 4, 7]),
]
WAYS = ["({})", "{}", "[{}]", " ( {} ) ", "({}", "torch.Size([{}])"]
COMMAS = [", ", ",", " ", " × ", " x "]
NONE = ["", "four", "(B, T, H)", "4.5, 10", "-4, 10, 16", "()", "4, 10, sixteen", "1e3", "４", "4 + 10"]


def judge(asked):
    return in_node(JUDGE, [{"args": args, "name": name, "typed": typed} for args, name, typed in asked])


@pytest.fixture(scope="module")
def verdicts():
    return judge([(args, name, typed) for args, name, typed, _ in WRONG])


@pytest.mark.parametrize("n", range(len(WRONG)), ids=lambda n: f"{WRONG[n][1]} {WRONG[n][2]} {WRONG[n][3][0]}")
def test_a_wrong_shape_is_called_by_its_mistake(verdicts, n):
    assert verdicts[n]["verdict"] == "wrong"
    assert verdicts[n]["mistakes"] == WRONG[n][3]


def test_each_mistake_is_brought_out_by_some_shape():
    tried = {mistake for *_, mistakes in WRONG for mistake in mistakes}
    assert set(in_node(IDS, None)) | {"order", "same-count", "other", "axes"} == tried


def test_a_right_shape_is_right_however_it_is_written():
    asked = [(args, name, way.format(comma.join(map(str, shape))))
             for way in WAYS for comma in COMMAS for args, name, shape in RIGHT]
    wrong = [one for one, answer in zip(asked, judge(asked), strict=True) if answer["verdict"] != "right"]
    assert wrong == []


def test_devanagari_digits_are_digits():
    (answer,) = judge([(OUTLINE, "output", "(४, १०, १६)")])
    assert answer["verdict"] == "right"


def test_a_comma_after_a_single_number_is_welcome():
    assert judge([(OUTLINE, "bias_hh_l0", "(16,)")])[0]["verdict"] == "right"


def test_what_is_no_shape_is_not_judged():
    assert judge([(OUTLINE, "output", typed) for typed in NONE]) == [None] * len(NONE)


def test_a_mistake_that_gives_the_right_shape_is_right():
    """With as many sequences as steps, batch and time cannot be told apart."""
    square = OUTLINE | {"batch": 10}
    assert judge([(square, "output", "(10, 10, 16)")])[0] == {"verdict": "right", "mistakes": [], "truth": [10, 10, 16]}


def test_every_mistake_has_its_sentence():
    source = STRINGS.read_text(encoding="utf-8").partition("SHAPE_MISTAKES = {")[2]
    written = re.findall(r'^  "?([a-z0-9-]+)"?: \{', source, re.MULTILINE)
    assert sorted(written) == sorted(in_node(IDS, None) + ["order", "same-count", "other", "axes"])
