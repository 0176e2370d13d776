"""A wrong call of Shapes ends in one clear sentence in both languages; what it saves is plain and small."""

import json
import re
from xml.etree import ElementTree

import pytest
import torch
from bilingual import DEVANAGARI
from torch import nn

from rnn_steps import Shapes, Trace, trace

SVG = "{http://www.w3.org/2000/svg}"


def a_trace(T=10, module=None):
    torch.manual_seed(1)
    module = module or nn.RNN(8, 16, batch_first=True)
    with torch.no_grad():
        return trace(module.eval(), torch.randn(4, T, module.input_size))


WRONG = {
    "nothing": (TypeError, lambda: Shapes(None)),
    "a module": (TypeError, lambda: Shapes(nn.RNN(2, 3))),
    "a tensor": (TypeError, lambda: Shapes(torch.zeros(4, 10, 8))),
    "a shape": (TypeError, lambda: Shapes((4, 10, 8))),
    "the class": (TypeError, lambda: Shapes(Trace)),
    "too many numbers": (ValueError, lambda: Shapes(a_trace(T=20_000))),
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


def test_the_repr_is_short_and_always_the_same():
    assert repr(Shapes(a_trace())) == repr(Shapes(a_trace())) == "Shapes(RNN_TANH, T=10, D=8, H=16)"


@pytest.mark.parametrize("module", [
    nn.RNN(3, 4, num_layers=2, nonlinearity="relu", bias=False, batch_first=True, dropout=0.5, bidirectional=True),
    nn.LSTM(3, 4, proj_size=2, batch_first=True), nn.GRU(3, 4, batch_first=True),
], ids=lambda module: type(module).__name__)
def test_the_arguments_are_those_of_the_module(module):
    arguments = Shapes(a_trace(5, module)).arguments
    assert arguments["kind"] == type(module).__name__
    assert (arguments["batch"], arguments["length"]) == (4, 5)
    for name in ("input_size", "hidden_size", "num_layers", "bias", "batch_first", "dropout", "bidirectional", "proj_size"):
        assert arguments[name] == getattr(module, name), name
    assert arguments["nonlinearity"] == getattr(module, "nonlinearity", "tanh")


def test_what_it_saves_is_torchs_numbers():
    one = a_trace()
    saved = Shapes(one).numbers
    for name, tensor in {"input": one.input, "h0": one.hx, "output": one.output, "h_n": one.h_n}.items():
        assert torch.equal(torch.tensor(saved[name]), tensor)
    assert len(json.dumps(saved)) < 25_000


def test_where_no_widget_can_run_there_are_a_picture_with_every_shape_and_a_line():
    data, _ = Shapes(a_trace())._repr_mimebundle_()
    words = {node.text for node in ElementTree.fromstring(data["image/svg+xml"]).iter(f"{SVG}text")}
    assert {"input", "(4, 10, 8)", "h0", "(1, 4, 16)", "output", "(4, 10, 16)", "h_n"} <= words
    assert data["text/plain"] == "Shapes(RNN_TANH, T=10, D=8, H=16)"


def test_a_view_of_the_same_trace_moves_with_it():
    one = a_trace()
    first, second = Shapes(one), Shapes(one)
    first.t = 3
    assert second.t == 3
