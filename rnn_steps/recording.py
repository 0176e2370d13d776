"""Run the module, and hold every quantity of every step to what it returned."""

from contextlib import contextmanager
from typing import NamedTuple

import torch

from rnn_steps.agreement import check_finite_steps, check_last, check_returned, check_steps
from rnn_steps.equations import EQUATIONS, around, join
from rnn_steps.errors import both
from rnn_steps.layers import named_weights, num_directions, output_shapes

ONE_LAYER = {"RNN_TANH": torch.rnn_tanh, "RNN_RELU": torch.rnn_relu,
             "LSTM": torch.lstm, "GRU": torch.gru}


class Record(NamedTuple):
    """One layer and direction: its quantities (T, B, ·), its start (B, ·) and its weights."""

    named: dict
    start: list
    weights: dict


def record(module, input, states, returned):
    """Check and record every (layer, direction), from the first layer up."""
    batched, directions = input.dim() == 3, num_directions(module)
    x, output = (_time_first(module, value) for value in (input, returned[0]))  # (T, B, ·)
    starts, ends = ([s if batched else s.unsqueeze(1) for s in group]  # (layers * dirs, B, ·)
                    for group in (states, returned[1:]))
    records = {}
    for layer in range(module.num_layers):
        rows = slice(layer * directions, (layer + 1) * directions)
        start, end = [s[rows] for s in starts], [s[rows] for s in ends]
        is_last = layer == module.num_layers - 1
        h = output if is_last else _run_layer(module, layer, x, start)
        for direction, h_t in enumerate(h.chunk(directions, dim=-1)):
            around_h = [s[direction] for s in start], h_t, [s[direction] for s in end]
            records[layer, direction] = _record(module, x, *around_h, (layer, direction))
        x = h
    return records


def _record(module, x, start, h, end, where):
    """Compute the quantities around the module's own h_t, and hold them to what it returned."""
    weights = {name: weight.detach() for name, weight in named_weights(module, *where).items()}
    h_prev, h = around(join(start[0], h, where[1]), where[1])
    named = EQUATIONS[module.mode](x, h_prev, start[-1], weights, where[1])
    check_finite_steps({**named, "h_t": h}, *where)
    margins = check_steps(h, named, weights, where)
    named["h_t"] = h  # what the module computed; the equation's own differs in rounding only
    for returned, (name, margin) in zip(end, margins.items(), strict=True):
        check_last(name, returned, named[name[0] + "_t"], margin, where)
    return Record(_arrays(named), [s.numpy(force=True) for s in start], copies(_arrays(weights)))


def run(module, input, states):
    """[output, h_n] or [output, h_n, c_n] as the module returns them, detached."""
    hx = [own(state) for state in states or ()]
    hx = [tuple(hx)] if len(hx) == 2 else hx
    try:
        output, ends = module(own(input), *hx)
        returned = [output, *ends] if module.mode == "LSTM" else [output, ends]
    except Exception as error:
        cause = f"{type(error).__name__}: {error}".splitlines()[0]
        raise RuntimeError(both(
            f"module इस input पर ख़ुद ही नहीं चला ({cause}), जबकि (output, h_n) मिलना चाहिए था।",
            f"the module itself did not run on this input ({cause}); it should return "
            "(output, h_n).",
        )) from error
    check_returned(returned, output_shapes(module, input), input.dtype)
    return [own(value) for value in returned]


def _run_layer(module, layer, x, start):
    """h_t of one lower layer, (T, B, dirs · R), by the function that the module itself calls."""
    directions = range(num_directions(module))
    weights = [w for d in directions for w in named_weights(module, layer, d).values()]
    hx = start if module.mode == "LSTM" else start[0]
    flags = module.bias, 1, 0.0, False, module.bidirectional, False
    return ONE_LAYER[module.mode](x, hx, weights, *flags)[0]


def _time_first(module, value):
    if value.dim() == 2:
        return value.unsqueeze(1)
    return value.transpose(0, 1) if module.batch_first else value


@contextmanager
def full_precision(device):
    """cuDNN rounds float32 to TF32 by default, and other settings round it further."""
    places = [place for place in _precisions() if hasattr(place, "fp32_precision")]
    precisions, cudnn = [place.fp32_precision for place in places], torch.backends.cudnn.enabled
    try:
        torch.backends.cudnn.enabled = False
        for place in places:
            place.fp32_precision = "ieee"
        with torch.no_grad(), torch.autocast(device, enabled=False):
            yield
    finally:
        torch.backends.cudnn.enabled = cudnn
        for place, precision in zip(places, precisions, strict=True):
            place.fp32_precision = precision


def _precisions():
    """Where torch keeps the precision of float32 products; before 2.9 there are fewer places."""
    mkldnn = torch.backends.mkldnn
    return torch.backends.cuda.matmul, getattr(mkldnn, "matmul", None), getattr(mkldnn, "rnn", None)


def own(tensor):
    return tensor.detach().clone()


def _arrays(tensors):
    return {name: tensor.numpy(force=True) for name, tensor in tensors.items()}


def copies(arrays):
    return {name: array.copy() for name, array in arrays.items()}
