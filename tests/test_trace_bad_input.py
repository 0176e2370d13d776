"""Each wrong call ends in one sentence, in Hindi and in English, that names given and expected."""

import re
import warnings

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn.utils.rnn import pack_sequence

from rnn_steps.tracing import trace

T, B, D, H = 5, 2, 3, 4
NAN, INF = float("nan"), float("inf")


def rnn(**flags):
    return nn.RNN(D, H, **flags)


def lstm(**flags):
    return nn.LSTM(D, H, **flags)


def x(*shape, **flags):
    return torch.ones(*(shape or (T, B, D)), **flags)


def with_value(tensor, value):
    tensor = tensor.detach().clone()
    tensor[(0,) * tensor.dim()] = value
    return tensor


def with_weight(module, name, weight):
    setattr(module, name, weight if weight is None else nn.Parameter(weight, requires_grad=False))
    return module


def quantized():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return torch.ao.nn.quantized.dynamic.LSTM(D, H)


def nested():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return torch.nested.nested_tensor([x(T, D), x(2, D)])


def growing(suffix="_l0"):
    """h: 3, 3e10, 3e20, 3e30, then 3e40, which float32 cannot hold."""
    module = rnn(nonlinearity="relu", bias=False, bidirectional=suffix != "_l0")
    with_weight(module, "weight_ih" + suffix, torch.ones(H, D))
    return with_weight(module, "weight_hh" + suffix, 1e10 * torch.eye(H))


def raising(module):
    def hook(*_):
        raise KeyError("of the hook's own")
    module.register_forward_hook(hook)
    return module


# What is called, the exception, and what the sentence must name: what was given, what was expected.
WRONG = {
    "module is None": (lambda: trace(None, x()), TypeError, "None", "nn.RNN"),
    "module is a string": (lambda: trace("RNN", x()), TypeError, "str", "nn.RNN"),
    "module is a class": (lambda: trace(nn.LSTM, x()), TypeError, "class LSTM", "nn.LSTM(8, 16)"),
    "module is a cell": (lambda: trace(nn.GRUCell(D, H), x()), TypeError, "GRUCell", "use nn.GRU"),
    "module is an RNNCell": (lambda: trace(nn.RNNCell(D, H), x()), TypeError, "RNNCell",
                             "trace reads the layer; use nn.RNN"),
    "module is nn.Linear": (lambda: trace(nn.Linear(D, H), x()), TypeError, "Linear", "nn.GRU"),
    "module is nn.Sequential": (lambda: trace(nn.Sequential(rnn()), x()), TypeError, "Sequential",
                                "nn.RNN"),
    "module is a function": (lambda: trace(torch.tanh, x()), TypeError, "builtin", "nn.RNN"),
    "module and input swapped": (lambda: trace(x(), rnn()), TypeError, "Tensor", "nn.RNN"),
    "module is quantized": (lambda: trace(quantized(), x()), TypeError, "LSTM", "float module"),
    "module is float16": (lambda: trace(rnn().half(), x().half()), TypeError, "torch.float16",
                          "float32"),
    "module is bfloat16": (lambda: trace(rnn().bfloat16(), x().bfloat16()), TypeError,
                           "torch.bfloat16", "float64"),
    "module is complex": (lambda: trace(rnn(dtype=torch.complex64), x(dtype=torch.complex64)),
                          TypeError, "torch.complex64", "float32"),
    "module is on meta": (lambda: trace(rnn(device="meta"), x(device="meta")), ValueError, "meta",
                          "cpu"),
    "weight is NaN": (lambda: trace(
        with_weight(rnn(), "weight_hh_l0", torch.full((H, H), NAN)), x()),
        ValueError, "W_hh (layer 0) holds nan at (0, 0)", "finite"),
    "bias is inf": (lambda: trace(
        with_weight(rnn(num_layers=2), "bias_ih_l1", torch.full((H,), INF)), x()),
        ValueError, "b_ih (layer 1) holds inf", "finite"),
    "weight of another shape": (lambda: trace(
        with_weight(rnn(), "weight_hh_l0", torch.ones(H, D)), x()),
        ValueError, f"({H}, {D})", f"({H}, {H})"),
    "weight of another dtype": (lambda: trace(
        with_weight(rnn(), "weight_hh_l0", torch.ones(H, H).double()), x()),
        ValueError, "torch.float64", "torch.float32"),
    "weight taken away": (lambda: trace(with_weight(rnn(), "bias_hh_l0", None), x()),
                          TypeError, "None", "tensor"),
    "dropout in training": (lambda: trace(rnn(num_layers=2, dropout=0.5), x()), ValueError,
                            "dropout=0.5", ".eval()"),
    "module raises": (lambda: trace(raising(rnn()), x()), RuntimeError, "of the hook's own",
                      "(output, h_n)"),
    "input is None": (lambda: trace(rnn(), None), TypeError, "None", "torch.tensor"),
    "input is a list": (lambda: trace(rnn(), [[1.0, 2.0, 3.0]]), TypeError, "list",
                        "torch.tensor"),
    "input is a NumPy array": (lambda: trace(rnn(), np.ones((T, B, D))), TypeError, "ndarray",
                               "torch.from_numpy"),
    "input is text": (lambda: trace(rnn(), "नमस्ते"), TypeError, "str", "torch.tensor"),
    "input is packed": (lambda: trace(rnn(), pack_sequence([x(T, D), x(2, D)])), TypeError,
                        "PackedSequence", "pad_packed_sequence"),
    "input is integers": (lambda: trace(rnn(), x(dtype=torch.int64)), TypeError, "torch.int64",
                          "float32"),
    "input is bool": (lambda: trace(rnn(), x(dtype=torch.bool)), TypeError, "torch.bool",
                      "float32"),
    "input is complex": (lambda: trace(rnn(), x(dtype=torch.complex64)), TypeError,
                         "torch.complex64", "float32"),
    "input is float64, module float32": (lambda: trace(rnn(), x().double()), TypeError,
                                         "torch.float64", "torch.float32"),
    "input is float32, module float64": (lambda: trace(rnn().double(), x()), TypeError,
                                         "torch.float32", "torch.float64"),
    "input is on meta": (lambda: trace(rnn(), x(device="meta")), ValueError, "meta", "cpu"),
    "input is sparse": (lambda: trace(rnn(), x().to_sparse()), TypeError, "sparse", "dense"),
    "input is nested": (lambda: trace(rnn(), nested()), TypeError, "nested", "dense"),
    "input is a number": (lambda: trace(rnn(), torch.tensor(1.0)), ValueError, "()",
                          f"(T, B, {D}) or (T, {D})"),
    "input has one dimension": (lambda: trace(rnn(), x(D)), ValueError, f"({D},)", f"(T, {D})"),
    "input has four dimensions": (lambda: trace(rnn(batch_first=True), x(1, T, B, D)), ValueError,
                                  f"(1, {T}, {B}, {D})", f"(B, T, {D})"),
    "input of another last size": (lambda: trace(rnn(), x(T, B, 7)), ValueError, f"({T}, {B}, 7)",
                                   f"(T, B, {D})"),
    "input has no steps": (lambda: trace(rnn(), x(0, B, D)), ValueError, f"(0, {B}, {D})",
                           "at least one step"),
    "input has no batch": (lambda: trace(rnn(), x(T, 0, D)), ValueError, f"({T}, 0, {D})",
                           "at least one sequence"),
    "unbatched input has no steps": (lambda: trace(rnn(), x(0, D)), ValueError, f"(0, {D})",
                                     "at least one step"),
    "input holds NaN": (lambda: trace(rnn(), with_value(x(), NAN)), ValueError,
                        "nan at (0, 0, 0)", "finite"),
    "input holds inf": (lambda: trace(rnn(), with_value(x(), -INF)), ValueError, "-inf at",
                        "finite"),
    "hx is a list of numbers": (lambda: trace(rnn(), x(), [0.0] * H), TypeError, "list",
                                "one tensor, h0"),
    "hx is a NumPy array": (lambda: trace(rnn(), x(), np.zeros((1, B, H))), TypeError, "ndarray",
                            "torch.from_numpy"),
    "hx is a pair for RNN": (lambda: trace(rnn(), x(), (x(1, B, H), x(1, B, H))), TypeError,
                             "tuple of length 2", "one tensor, h0"),
    "hx is a tensor for LSTM": (lambda: trace(lstm(), x(), x(1, B, H)), TypeError, "Tensor",
                                "(h0, c0)"),
    "hx is three for LSTM": (lambda: trace(lstm(), x(), (x(1, B, H),) * 3), TypeError,
                             "tuple of length 3", "(h0, c0)"),
    "c0 is missing": (lambda: trace(lstm(), x(), (x(1, B, H), None)), TypeError, "None",
                      "hx[1] (c0)"),
    "c0 of another shape": (lambda: trace(lstm(proj_size=2), x(), (x(1, B, 2), x(1, B, 2))),
                            ValueError, f"hx[1] (c0) has shape (1, {B}, 2)", f"(1, {B}, {H})"),
    "h0 without projection": (lambda: trace(lstm(proj_size=2), x(), (x(1, B, H), x(1, B, H))),
                              ValueError, f"hx[0] (h0) has shape (1, {B}, {H})", f"(1, {B}, 2)"),
    "h0 ignores directions": (lambda: trace(rnn(num_layers=3, bidirectional=True), x(),
                                            x(3, B, H)),
                              ValueError, f"(3, {B}, {H})", "3 × 2"),
    "h0 with its batch first": (lambda: trace(rnn(batch_first=True), x(B, T, D), x(B, 1, H)),
                                ValueError, f"({B}, 1, {H})", "batch_first=True never moves"),
    "h0 has a batch, input none": (lambda: trace(rnn(), x(T, D), x(1, 1, H)), ValueError,
                                   f"(1, 1, {H})", f"(1, {H})"),
    "h0 has no batch, input one": (lambda: trace(rnn(), x(), x(1, H)), ValueError, f"(1, {H})",
                                   f"(1, {B}, {H})"),
    "h0 holds NaN": (lambda: trace(rnn(), x(), with_value(x(1, B, H), NAN)), ValueError,
                     "hx holds nan", "finite"),
    "h0 of another dtype": (lambda: trace(rnn(), x(), x(1, B, H).double()), TypeError,
                            "torch.float64", "torch.float32"),
    "h0 on another device": (lambda: trace(rnn(), x(), x(1, B, H, device="meta")), ValueError,
                             "meta", "cpu"),
    "the state overflows": (lambda: trace(growing(), x()), ValueError, "at step t=4", "finite"),
    "t beyond the end": (lambda: trace(rnn(), x()).step(T), IndexError, f"t={T}", f"0 to {T - 1}"),
    "t is negative": (lambda: trace(rnn(), x()).step(-1), IndexError, "t=-1", f"0 to {T - 1}"),
    "t is a float": (lambda: trace(rnn(), x()).step(1.0), TypeError, "float", f"0 to {T - 1}"),
    "t is True": (lambda: trace(rnn(), x()).step(True), TypeError, "bool", "integer"),
    "t is an array": (lambda: trace(rnn(), x()).step(np.ones((9, 9))), TypeError, "ndarray",
                      "integer"),
    "t is text": (lambda: trace(rnn(), x()).step("2"), TypeError, "str", "integer"),
    "t is None": (lambda: trace(rnn(), x()).step(None), TypeError, "None", "integer"),
    "layer beyond": (lambda: trace(rnn(), x()).step(0, layer=1), IndexError, "layer=1", "only 0"),
    "direction beyond": (lambda: trace(rnn(), x()).step(0, direction=1), IndexError,
                         "direction=1", "only 0"),
    "batch beyond": (lambda: trace(rnn(), x()).step(0, batch=B), IndexError, f"batch={B}",
                     f"0 to {B - 1}"),
    "batch of an unbatched trace": (lambda: trace(rnn(), x(T, D)).step(0, batch=1), IndexError,
                                    "batch=1", "only 0"),
    "sequence of a layer beyond": (lambda: trace(rnn(), x()).sequence(2), IndexError, "layer=2",
                                   "only 0"),
    "sequence of batch None": (lambda: trace(rnn(), x()).sequence(batch=None), TypeError,
                               "batch is None", "integer"),
    "c_n of an RNN": (lambda: trace(rnn(), x()).c_n, AttributeError, "RNN_TANH", "LSTM"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_call_is_answered_with_one_sentence_in_each_language(name):
    call, kind, given, expected = WRONG[name]
    with pytest.raises(kind) as caught:
        call()
    assert type(caught.value) is kind
    hindi, english = str(caught.value).split("\n")
    assert re.search("[ऀ-ॿ]", hindi) and hindi.endswith("।")
    assert not re.search("[ऀ-ॿ]", english)
    assert given in english and expected in english


@pytest.mark.parametrize("name", WRONG)
def test_the_hindi_sentence_names_the_same_numbers_as_the_english(name):
    call, kind, *_ = WRONG[name]
    with pytest.raises(kind) as caught:
        call()
    hindi, english = (sorted(re.findall(r"\d+", line)) for line in str(caught.value).split("\n"))
    assert hindi == english


@pytest.mark.parametrize("suffix, where", [
    ("_l0", "step t=4 (layer 0, direction 0) a_hh becomes inf"),
    ("_l0_reverse", "step t=2 (layer 0, direction 1) a_hh becomes inf"),
])
def test_an_overflow_is_named_with_the_first_step_that_has_it(suffix, where):
    with pytest.raises(ValueError, match=re.escape(where)):
        trace(growing(suffix), x(7, B, D))


@pytest.mark.parametrize("t", [np.int64(2), np.uint8(2)])
def test_a_numpy_integer_is_an_integer(t):
    steps = trace(rnn(), x())
    assert np.array_equal(steps.step(t)["h_t"], steps.step(2)["h_t"])


def test_hx_as_a_list_of_two_is_taken_as_torch_takes_it():
    module, hx = lstm(), [x(1, B, H), x(1, B, H)]
    assert torch.equal(trace(module, x(), hx).output, module(x(), hx)[0])


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU")
def test_an_input_on_another_device_is_answered_with_both_devices():
    with pytest.raises(ValueError, match="on device cpu, but the module is on cuda"):
        trace(rnn(device="cuda"), x())
