"""A wrong call to Gradient ends in one clear sentence in both languages and makes nothing; a right one has a still picture."""

import re

import pytest
import torch
from bilingual import DEVANAGARI
from ipywidgets.widgets.widget import _instances
from torch import nn

from rnn_steps import Gradient, Trace, gradients, trace

T, D, H = 5, 2, 3
X = torch.arange(T * D).reshape(T, D) / 10
TARGET = torch.tensor([0.5, -0.5, 0.8])


def a_trace(kind=nn.RNN, **flags):
    torch.manual_seed(1)
    return trace(kind(D, H, **flags), X)


def called(target=TARGET, **arguments):
    return lambda: Gradient(a_trace(), target, **arguments)


WRONG = {
    "no trace": (TypeError, lambda: Gradient(nn.RNN(D, H), TARGET)),
    "the class of a trace": (TypeError, lambda: Gradient(Trace, TARGET)),
    "a target of the input's size": (ValueError, called(torch.zeros(D))),
    "a target per step too many": (ValueError, called(torch.zeros(T + 1, H))),
    "NaN": (ValueError, called([0.0, float("nan"), 0.0])),
    "no target": (TypeError, called(None)),
    "too many labels": (ValueError, called(labels=["x"] * (T + 1))),
    "a batch that is not there": (IndexError, called(batch=1)),
    "a layer that is not there": (IndexError, called(layer=1)),
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


def test_a_wrong_call_leaves_no_view_behind():
    before = [widget for widget in _instances.values() if isinstance(widget, Gradient)]
    with pytest.raises(ValueError):
        called(torch.zeros(D))()
    assert [widget for widget in _instances.values() if isinstance(widget, Gradient)] == before


@pytest.mark.parametrize("kind", [nn.RNN, nn.LSTM, nn.GRU])
def test_the_repr_is_short_and_always_the_same(kind):
    name = "RNN_TANH" if kind is nn.RNN else kind.__name__
    assert repr(Gradient(a_trace(kind), TARGET)) == f"Gradient({name}, T={T}, D={D}, H={H})"


@pytest.mark.parametrize("direction", [0, 1])
def test_where_no_widget_can_run_the_gradient_stands_in_a_picture_and_a_table(direction):
    recorded = a_trace(bidirectional=True)
    data, _ = Gradient(recorded, TARGET, direction=direction)._repr_mimebundle_()
    for t, step in enumerate(gradients(recorded, TARGET, direction=direction).steps):
        number = f"{step['dh_t'][0]:+.4f}".replace("-", "−")
        assert number in data["image/svg+xml"], t
        assert f"{step['norm']:.3g}".replace("-", "−") in data["text/html"]


def test_a_label_is_only_text_in_the_picture():
    picture = Gradient(a_trace(), TARGET, labels=['<img src=x onerror="1">'] * T)._repr_mimebundle_()[0]["image/svg+xml"]
    assert "<img" not in picture


def test_a_gradient_that_dies_has_a_picture_too():
    """ReLU that is never above zero sends nothing back."""
    module = nn.RNN(D, H, nonlinearity="relu")
    with torch.no_grad():
        module.bias_ih_l0.fill_(-100)
    assert "<svg" in Gradient(trace(module, X), TARGET)._repr_mimebundle_()[0]["image/svg+xml"]
