"""A wrong call to `gradients` ends in one clear sentence in both languages."""

import re

import numpy as np
import pytest
import torch
from bilingual import DEVANAGARI
from torch import nn

from rnn_steps import Trace, gradients, trace

T, D, H = 5, 2, 3
TARGET = torch.zeros(H)


def a_trace(**weights):
    torch.manual_seed(0)
    return trace(nn.RNN(D, H), torch.randn(T, D))


def called(target=TARGET, **where):
    return lambda: gradients(a_trace(), target, **where)


def exploding():
    """A forward pass that stays small and a way back that does not: ReLU with h0 = 0 and no input."""
    module = nn.RNN(1, 1, nonlinearity="relu", bias=False, dtype=torch.float64)
    module.weight_hh_l0.data[:] = 1e200
    module.weight_ih_l0.data[:] = 1e-300
    recorded = trace(module, torch.tensor([[1.0], [0.0]], dtype=torch.float64))
    return gradients(recorded, torch.tensor([-1e200], dtype=torch.float64))


WRONG = {
    "no trace": (TypeError, lambda: gradients(nn.RNN(D, H), TARGET)),
    "the class of a trace": (TypeError, lambda: gradients(Trace, TARGET)),
    "a longer target": (ValueError, called(torch.zeros(H + 1))),
    "a target of the input's size": (ValueError, called(torch.zeros(D))),
    "a target per step too few": (ValueError, called(torch.zeros(T - 1, H))),
    "a target per step the other way round": (ValueError, called(torch.zeros(H, T))),
    "a batch of targets": (ValueError, called(torch.zeros(1, H))),
    "one number": (ValueError, called(0.5)),
    "an empty target": (ValueError, called([])),
    "NaN": (ValueError, called([0, float("nan"), 0])),
    "inf in one step": (ValueError, called(np.where(np.arange(T * H).reshape(T, H) == 7, np.inf, 0))),
    "None": (TypeError, called(None)),
    "a string": (TypeError, called("0 0 0")),
    "strings": (TypeError, called(["a", "b", "c"])),
    "complex numbers": (TypeError, called(torch.zeros(H, dtype=torch.complex64))),
    "true and false": (TypeError, called([True, False, True])),
    "ragged lists": (TypeError, called([[0, 0, 0], [0, 0]])),
    "a tensor without numbers": (TypeError, called(torch.zeros(H, device="meta"))),
    "a layer that is not there": (IndexError, called(layer=1)),
    "a batch that is not there": (IndexError, called(batch=-1)),
    "a direction that is a float": (TypeError, called(direction=0.0)),
    "a step that is not there": (IndexError, lambda: called()().step(T)),
    "a gradient that overflows": (ValueError, exploding),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_call_is_one_clear_sentence_in_both_languages(wrong):
    error, attempt = WRONG[wrong]
    with pytest.raises(error) as raised:
        attempt()
    hindi, english = str(raised.value).split("\n")
    assert DEVANAGARI.search(hindi) and hindi.endswith("।")
    assert not DEVANAGARI.search(english) and english.endswith(".")
    assert set(re.findall(r"\d+", hindi)) == set(re.findall(r"\d+", english))


def test_the_sentence_says_both_shapes_that_would_do():
    with pytest.raises(ValueError, match=r"\(3,\).*\(5, 3\)"):
        called(torch.zeros(7))()
