"""The counts of parameters beside SharedWeights are those of torch's own modules, biases and all."""

import copy
import random
import re
from functools import cache

import pytest
import torch
from javascript import MODULE, call, with_module
from modules import MODES, recurrent
from torch import nn

from rnn_steps import trace
from rnn_steps.models import plain

SEEDS = range(40)
COUNTS = """(jobs) => jobs.map(({ sequence, lengths, guesses = [] }) => {
  const run = new rnnSteps.Run(sequence);
  return { counts: lengths.map((T) => rnnSteps.counts(run, T)),
    verdicts: guesses.map(({ T, kind, guess }) => rnnSteps.judgeCount(run, T, kind, guess)) };
})"""


def count(module):
    return sum(parameter.numel() for _, parameter in module.named_parameters())


@cache
def case(seed):
    """A random layer, its recorded sequence and some lengths; T, D and H all differ."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    T, D, H = rng.sample(range(2, 9), 3)
    layer = recurrent(MODES[seed % len(MODES)], D, H, rng, bias=rng.random() < 0.7)
    recorded = trace(layer, torch.randn(T, D))
    return layer, plain(recorded, 0, 0, 0), [1, T, *rng.sample(range(10, 301), 2)]


def torch_counts(layer, T):
    """The three counts, each of real modules of torch."""
    states = layer.proj_size or layer.hidden_size
    dense = nn.Linear(T * layer.input_size, T * states, bias=layer.bias, device="meta")
    own = nn.ModuleList([copy.deepcopy(layer) for _ in range(T)])
    return {"shared": count(layer), "own": count(own), "dense": count(dense)}


@pytest.fixture
def computed(page):
    def compute(jobs, text=None):
        return call(with_module(page, text), COUNTS, jobs)
    return compute


def jobs():
    return [{"sequence": case(seed)[1], "lengths": case(seed)[2]} for seed in SEEDS]


def differences(answers):
    return [(seed, T) for seed, answer in zip(SEEDS, answers, strict=True)
            for T, found in zip(case(seed)[2], answer["counts"], strict=True)
            if found != torch_counts(case(seed)[0], T)]


def test_each_count_is_that_of_torchs_modules(computed):
    assert differences(computed(jobs())) == []


def test_the_layers_are_of_every_kind_with_and_without_bias():
    layers = [case(seed)[0] for seed in SEEDS]
    assert {(layer.mode, layer.bias) for layer in layers} >= {
        (mode, bias) for mode in ("RNN_TANH", "RNN_RELU", "LSTM", "GRU") for bias in (True, False)}
    assert any(layer.proj_size for layer in layers)


@pytest.mark.parametrize(("right", "wrong"), [
    (r"own: T \* shared", "own: shared"),
    (r"inputs \* states\d* \+ ", "T * inputs + "),
    (r"run\.cell\.bias \? (states\d*) : 0", r"\1"),
])
def test_a_wrong_count_is_seen(computed, right, wrong):
    # esbuild numbers a name that another file has too
    text, found = re.subn(right, wrong, MODULE.read_text(encoding="utf-8"))
    assert found == 1
    assert differences(computed(jobs(), text))


def judged(computed, T, kind, guess, bias=True):
    """What is said to a guess about nn.RNN(3, 4)."""
    layer = nn.RNN(3, 4, bias=bias)
    sequence = plain(trace(layer, torch.zeros(2, 3)), 0, 0, 0)
    guesses = [{"T": T, "kind": kind, "guess": guess}]
    return computed([{"sequence": sequence, "lengths": [], "guesses": guesses}])[0]["verdicts"][0]


@pytest.mark.parametrize(("T", "kind", "guess"), [
    (20, "shared", 36), (20, "own", 720), (20, "dense", 4880),
])
def test_the_exact_count_is_right(computed, T, kind, guess):
    assert judged(computed, T, kind, guess) == {"verdict": "right", "mistake": None, "truth": guess}


@pytest.mark.parametrize(("kind", "guess", "mistake"), [
    ("shared", 4 * (3 + 4 + 1), "one-bias"), ("shared", 10 * 36, "per-step"),
    ("own", 10 * 4 * (3 + 4 + 1), "one-bias"), ("own", 36, "one-set"),
    ("dense", 30 * 40, "no-bias"), ("dense", 10 * (12 + 4), "own-inputs"),
    ("dense", 30 * 4 + 4, "one-state"), ("dense", 360, "per-step"),
    ("shared", 999, None), ("dense", 1, None),
])
def test_a_wrong_count_is_told_which_mistake_it_looks_like(computed, kind, guess, mistake):
    answer = judged(computed, 10, kind, guess)
    assert (answer["verdict"], answer["mistake"]) == ("wrong", mistake)


def test_a_count_that_is_nearly_right_is_close(computed):
    assert judged(computed, 10, "dense", 1200 + 41)["verdict"] == "close"


def test_without_biases_no_bias_is_missed(computed):
    assert judged(computed, 10, "shared", 4 * (3 + 4), bias=False)["verdict"] == "right"
