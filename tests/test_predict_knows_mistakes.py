"""Predict first: a guess that comes from a known misunderstanding is answered by its name."""

import re
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from javascript import call, with_module
from torch import nn

from rnn_steps import trace
from rnn_steps.models import plain

STRINGS = Path(__file__).parents[1] / "js/strings.js"

# The ids of the course's list of misunderstandings that one number can bring out.
COURSE = {"no-recurrent-weight", "reset-each-step", "input-feeds-back", "second-bias"}
SLIPS = {"no-activation", "no-bias", "no-input", "unchanged"}  # of arithmetic, not of understanding
REST = {"sign", "size", "range"}

T, H, SEEDS = 6, 3, 60
APART = 0.08  # of every other answer that a learner might give
LAYERS = {"RNN_TANH": nn.RNN, "LSTM": nn.LSTM, "GRU": nn.GRU}
CELLS = {"RNN_TANH": nn.RNNCell, "LSTM": nn.LSTMCell, "GRU": nn.GRUCell}

JUDGE = """({ sequence, questions }) => {
  const run = new rnnSteps.Run(sequence);
  return questions.map(({ t, guess }) => rnnSteps.judge(run, t, guess));
}"""


@torch.no_grad()
def mistaken(module, step, before):
    """h_t as torch's own cell gives it to somebody who holds each of the misunderstandings."""
    x, h = (torch.from_numpy(step[name]) for name in ("x_t", "h_prev"))
    h_of = one_step(module, step)
    eye = torch.eye(H).repeat(len(module.weight_hh_l0) // H, 1)
    zero_hh, zero_ih = torch.zeros_like(module.bias_hh_l0), torch.zeros_like(module.bias_ih_l0)
    answers = {
        "no-recurrent-weight": h_of(x, h, weight_hh=eye),
        "reset-each-step": h_of(x, torch.zeros_like(h), torch.zeros(H)),
        "input-feeds-back": h_of(x, torch.from_numpy(before["x_t"])),
        "second-bias": h_of(x, h, bias_hh=zero_hh),
        "no-bias": h_of(x, h, bias_hh=zero_hh, bias_ih=zero_ih),
        "no-input": h_of(torch.zeros_like(x), h),
        "unchanged": h,
    }
    return answers | ({"no-activation": torch.from_numpy(step["a"])} if "a" in step else {})


def one_step(module, step):
    """A function from x_t, the states before and changed weights to h_t."""
    def h_of(x, h, c=None, **changed):
        cell = CELLS[module.mode](H, H)
        weights = {name.removesuffix("_l0"): p for name, p in module.named_parameters()}
        cell.load_state_dict(weights | changed)
        if module.mode == "LSTM":
            return cell(x, (h, torch.from_numpy(step["c_prev"]) if c is None else c))[0]
        return cell(x, h)
    return h_of


@torch.no_grad()
def questions(mode, seed):
    """The questions of one random run: at each t, each mistake that stands apart from the rest."""
    torch.manual_seed(seed)
    module = LAYERS[mode](H, H)
    for parameter in module.parameters():
        parameter.uniform_(-1.2, 1.2)
    run = trace(module, torch.randn(T, H))
    asked = []
    for t in range(1, T):
        unit = t % H  # another one at each step
        wrong = mistaken(module, run.step(t), run.step(t - 1))
        answers = {name: h[unit].item() for name, h in wrong.items()}
        truth = run.step(t)["h_t"][unit].item()
        asked += [{"t": t, "guess": guess, "name": name, "truth": truth}
                  for name, guess in answers.items()
                  if all(abs(guess - other) > APART for other in apart(answers, name, truth))]
    return plain(run, 0, 0, 0), asked


def apart(answers, name, truth):
    return [truth, *(value for other, value in answers.items() if other != name)]


@pytest.fixture(scope="module")
def judged(browser):
    """Every question of every run, with what the widget said to it."""
    page, asked = with_module(browser.new_page()), []
    for mode in LAYERS:
        for seed in range(SEEDS):
            sequence, some = questions(mode, seed)
            answers = call(page, JUDGE, {"sequence": sequence, "questions": some})
            asked += [SimpleNamespace(mode=mode, answer=answer, **question)
                      for question, answer in zip(some, answers, strict=True)]
    page.close()
    return asked


@pytest.fixture
def run(page):
    """A function from (t, guess) to the verdict, on one run whose h_t are all far from 0."""
    with_module(page)
    torch.manual_seed(3)
    recorded = trace(nn.RNN(2, H), torch.randn(T, 2) * 2)
    sequence = plain(recorded, 0, 0, 0)

    def judge(t, guess):
        return call(page, JUDGE, {"sequence": sequence, "questions": [{"t": t, "guess": guess}]})[0]
    return SimpleNamespace(judge=judge, truth=lambda t: recorded.step(t)["h_t"][t % H].item())


MISTAKES = [(mode, name) for mode in LAYERS for name in sorted(COURSE | SLIPS)
            if name != "no-activation" or mode.startswith("RNN")]


@pytest.mark.parametrize(("mode", "name"), MISTAKES)
def test_the_answer_that_comes_from_a_mistake_is_called_by_its_name(judged, mode, name):
    said = [one.answer["mistake"] for one in judged if (one.mode, one.name) == (mode, name)]
    assert len(said) >= 3
    assert set(said) == {name}


def test_a_mistake_is_never_called_right_or_close(judged):
    assert {one.answer["verdict"] for one in judged} == {"wrong"}


def test_the_truth_that_is_told_is_torchs(judged):
    assert np.allclose([one.answer["truth"] for one in judged], [one.truth for one in judged],
                       rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("miss", [0, 0.019, -0.019])
def test_two_right_decimals_are_right(run, miss):
    for t in range(T):
        assert run.judge(t, run.truth(t) + miss)["verdict"] == "right"


@pytest.mark.parametrize("miss", [0.09, -0.09])
def test_a_near_guess_that_no_mistake_explains_is_close(run, miss):
    said = [run.judge(t, run.truth(t) + miss) for t in range(T)]
    unexplained = [one["verdict"] for one in said if one["mistake"] is None]
    assert unexplained and set(unexplained) == {"close"}


def test_the_right_size_with_the_wrong_sign_is_a_matter_of_sign(run):
    far = [t for t in range(T) if abs(run.truth(t)) > 0.2]
    said = {run.judge(t, -guess * np.sign(run.truth(t)))["mistake"]
            for t in far for guess in (0.97, 0.98, 0.99)}
    assert "sign" in said
    assert not said & {"size", "range"}


def test_the_right_sign_with_the_wrong_size_is_a_matter_of_size(run):
    small = [t for t in range(T) if abs(run.truth(t)) < 0.8]
    said = {run.judge(t, guess * np.sign(run.truth(t)))["mistake"]
            for t in small for guess in (0.97, 0.98, 0.99)}
    assert "size" in said
    assert not said & {"sign", "range"}


def test_a_number_that_tanh_cannot_give_is_out_of_range(run):
    assert {run.judge(t, guess)["mistake"] for t in range(T) for guess in (-50, 50)} == {"range"}


def test_a_mistake_that_gives_the_right_number_explains_nothing(run):
    """At the first step h_0 is zero, so the old state is zero for everybody."""
    said = {run.judge(0, guess)["mistake"] for guess in np.arange(-1, 1, 0.01).tolist()}
    assert said.isdisjoint({"reset-each-step", "no-recurrent-weight", "input-feeds-back"})


def test_every_mistake_has_its_sentence():
    source = STRINGS.read_text(encoding="utf-8").partition("MISTAKES = {")[2]
    named = re.findall(r'^  "?([a-z-]+)"?: \{', source, re.MULTILINE)
    assert sorted(named) == sorted(COURSE | SLIPS | REST)
