"""Here the numbers of a trace are held to what the module itself computed."""

import torch

from rnn_steps.equations import around, carry
from rnn_steps.errors import both
from rnn_steps.tensors import kind

# About 8 units in the last place: what a sum of products may lose, whatever the order of adding.
ROUNDING = {dtype: 8 * torch.finfo(dtype).eps for dtype in (torch.float32, torch.float64)}


def check_returned(returned, shapes, dtype):
    """The module returned (output, state) tensors of torch's own shapes and of its own dtype."""
    seen = [_seen(value) for value in returned]
    wanted = [(tuple(shape), dtype) for shape in shapes]
    if seen != wanted:
        raise RuntimeError(both(
            f"module ने {seen} लौटाया, पर {wanted} चाहिए था: {HOOK[0]}।",
            f"the module returned {seen}, but {wanted} was expected: {HOOK[1]}.",
        ))


def check_finite_steps(named, layer, direction):
    """Every quantity of every step is a number, or the first step where one is not is named."""
    bad = torch.stack([~v.isfinite().flatten(1).all(dim=1) for v in named.values()])  # (names, T)
    if bad.any():
        t = bad.any(dim=0).nonzero()[-1 if direction else 0].item()
        name, values = list(named.items())[bad[:, t].nonzero()[0].item()]
        value = values[t][~values[t].isfinite()][0].item()
        raise ValueError(both(
            f"कदम t={t} (layer {layer}, direction {direction}) पर {name} {value} हो जाता है, "
            "जबकि हर number finite होना चाहिए: weights या input छोटे कीजिए।",
            f"at step t={t} (layer {layer}, direction {direction}) {name} becomes {value}, but "
            "every number must be finite: make the weights or the input smaller.",
        ))


def check_steps(h, named, weights, where):
    """The module's h_t is the equation's h_t at every step, to rounding; returns the margins."""
    margins = {"h_n": _margin(h, named, weights)}
    if "c_t" in named:
        margins["c_n"] = _margin_of_c(margins["h_n"], named, where[1])
        spread = _row_sum(weights["W_hr"]).clamp(min=1) if "W_hr" in weights else 1
        margins["h_n"] = spread * (margins["h_n"] + _largest(margins["c_n"]))
    _check_equal("h_t", h, named["h_t"], margins["h_n"], where)
    return margins


def check_last(name, returned, states, margin, where):
    """The state that the module returned is the state after the last step."""
    last = 0 if where[1] else len(states) - 1
    _check_equal(name, returned[None], states[last][None], margin[last][None], where, at=last)


def _margin(h, named, weights):
    """How far rounding alone may carry one step: in proportion to the products it adds up."""
    sizes = [_row_sum(weights[W]) * _largest(named[value])  # (T, B, 1)
             for W, value in (("W_ih", "x_t"), ("W_hh", "h_prev"))]
    sizes += [weights[b].abs().max() for b in ("b_ih", "b_hh") if b in weights]
    margin = ROUNDING[h.dtype] * (_largest(h) + sum(sizes)).clamp(min=1)
    return margin * (1 + sizes[1]) if "r_t" in named else margin  # r_t's rounding multiplies a_hh


def _margin_of_c(margin, named, direction):
    """c_t keeps f_t of the rounding of every step before it."""
    margin = margin * (1 + named["c_prev"].abs())  # (T, B, H)
    states = carry(named["f_t"], margin, torch.zeros_like(margin[0]), direction)
    return around(states, direction)[1]


def _largest(values):
    return values.abs().amax(dim=-1, keepdim=True)


def _row_sum(W):
    return W.abs().sum(dim=1).max()


def _check_equal(name, got, wanted, margin, where, at=0):
    wrong = ~((got - wanted).abs() <= margin)  # written so that NaN is wrong
    if wrong.any():
        t, b, k = wrong.nonzero()[0].tolist()
        layer, direction = where
        got, wanted = got[t, b, k].item(), wanted[t, b, k].item()
        raise RuntimeError(both(
            f"module का {name} अपने ही weights के समीकरण से नहीं मिलता: layer {layer}, direction "
            f"{direction}, t={t + at}, batch {b}, index {k} पर module ने {got:.7g} दिया, समीकरण "
            f"{wanted:.7g} देता है; {HOOK[0]}।",
            f"the module's {name} does not agree with the equation of its own weights: at layer "
            f"{layer}, direction {direction}, t={t + at}, batch {b}, index {k} the module gave "
            f"{got:.7g}, the equation gives {wanted:.7g}; {HOOK[1]}.",
        ))


def _seen(value):
    return (tuple(value.shape), value.dtype) if isinstance(value, torch.Tensor) else kind(value)[1]


HOOK = (
    "शायद module पर कोई hook लगा है या उसका forward बदला गया है",
    "perhaps a hook sits on the module, or its forward was replaced",
)
