"""Backpropagation through time, opened: what autograd does at each step of a trace."""

import numpy as np
import torch
from torch.nn.functional import linear

from rnn_steps.errors import both
from rnn_steps.inputs import check_index
from rnn_steps.tensors import kind


def gradients(trace, target, layer=0, direction=0, batch=0):
    """Send the gradient of a loss back through one layer of a trace, and return `Gradients`.

    The loss reads h_t itself, without an output layer, so that ∂L/∂h_t is h_t − y*_t:
    L = ½ ‖h_T − y*‖² for one target, L = ½ Σ_t ‖h_t − y*_t‖² for one target per step.

    Parameters
    ----------
    trace : `Trace`
    target : tensor, array or nested lists of numbers
        # (R,) a target for the last step only, or (T, R) one for every step
    layer, direction, batch : which sequence of the trace, as in `Trace.step`
        The layers above and below stay out: x_t is what this layer reads.
        The last step is the one that is read last, so t = 0 for direction 1.

    Raises
    ------
    TypeError, ValueError, IndexError
        For anything that is not as above, NaN and inf, and a gradient that overflows.

    Source: torch's autograd on the equations of `Trace.step`, in float64 on the trace's own
    weights, so that nothing small is lost on a long way back.
    """
    check_is_trace(trace)
    sequence = trace.sequence(layer=layer, direction=direction, batch=batch)
    target = checked_target(target, sequence["h"].shape)
    with torch.inference_mode(False), torch.enable_grad():
        return Gradients(trace.mode, sequence, target, direction)


class Gradients:
    """What autograd sends back at every step of a trace; made by `gradients`.

    loss : float, L
    steps : list of T dicts, as `step` returns them
    target : array, y* as float64  # (R,) or (T, R)
    sums : dict of what autograd returns for the whole
        W_ih, W_hh, b_ih, b_hh, W_hr, those that exist, packed as in torch, each the sum of what
        the steps add; and h0 # (R,), for LSTM c0 # (H,)
    """

    def __init__(self, mode, sequence, target, direction):
        self.mode, self.target = mode, target
        leaves, records = _forward(mode, sequence, direction)
        h = torch.stack([record["h_t"] for record in records])  # (T, R) in the order of position
        own = h - torch.tensor(target) if target.ndim == 2 else torch.zeros_like(h)
        if target.ndim == 1:
            last = 0 if direction else -1
            own[last] = h[last] - torch.tensor(target)
        loss = own.square().sum() / 2
        loss.backward()
        self.loss = loss.item()
        self.sums = {name: _array(leaf) for name, leaf in leaves.items()}
        self.steps = [_step(record, dh) for record, dh in zip(records, own.detach().numpy(), strict=True)]
        _check_finite(self.steps)

    def __len__(self):
        return len(self.steps)

    def __repr__(self):
        return f"Gradients({self.mode}, T={len(self)}, loss={self.loss:.4f})"

    def step(self, t):
        """Everything that goes back through one step, as a dict of NumPy arrays.

        ``t`` is the position in the sequence, from 0, as in `Trace.step`.

        dh_t  # (R,) ∂L/∂h_t, all that arrives at h_t: dh_own, and dh_prev of the step after it
        dh_own  # (R,) of it, what this step's own loss gives: h_t − y*_t, or zeros
        dh_prev  # (R,) what this step sends back to the state before it
        norm  # float, ‖dh_t‖
        jacobian  # (R, R) ∂h_t/∂h_{t−1}, row: which h_t, column: which h_{t−1}; an LSTM's
            c_{t−1} held fast.  dh_prev = jacobianᵀ dh_t, and for LSTM also what comes by c_t
        dx_t  # (D,) ∂L/∂x_t
        dW_ih, dW_hh, db_ih, db_hh, dW_hr: what this step adds to the sums; those that exist
        RNN:
            da  # (H,) ∂L/∂a_t, before the activation
        LSTM:
            da_i, da_f, da_g, da_o  # (H,) before the σ or tanh of each gate
            dc_t  # (H,) ∂L/∂c_t, all that arrives at c_t: dc_h, and dc_prev of the step after it
            dc_h  # (H,) of it, what comes through this step's h_t
            dc_prev  # (H,) what this step sends back to c_{t−1}: f_t ⊙ dc_t
            norm_c  # float, ‖dc_t‖
            jacobian_c  # (H, H) ∂c_t/∂c_{t−1}, h_{t−1} held fast: f_t on the diagonal
        GRU:
            da_r, da_z, da_n  # (H,) before the σ or tanh of each gate

        Raises IndexError for a t that is not there, TypeError for one that is not an integer.
        """
        return {name: np.copy(value)[()] for name, value in self.steps[check_index("t", t, len(self))].items()}


def _forward(mode, sequence, direction):
    """Run the cell over the sequence; returns the leaves, and per position all that keeps a gradient."""
    leaves = {name: _leaf(value) for name, value in sequence["weights"].items()}
    states = {name: _leaf(sequence[name]) for name in ("h0", "c0") if name in sequence}
    T = len(sequence["x"])
    records, h, c = [None] * T, states["h0"], states.get("c0")
    for t in reversed(range(T)) if direction else range(T):
        weights = {name: _own(leaf) for name, leaf in leaves.items()}
        x, h_prev, c_prev = _leaf(sequence["x"][t]), _own(h), c if c is None else _own(c)
        records[t] = _kept(CELLS[mode](x, h_prev, c_prev, weights))
        records[t] |= {"x_t": x, "h_prev": h_prev, "c_prev": c_prev, "weights": weights}
        records[t]["jacobians"] = _jacobians(CELLS[mode], x, h_prev, c_prev, weights)
        h, c = records[t]["h_t"], records[t].get("c_t")
    return leaves | states, records


def _rnn(activation):
    def cell(x, h, c, W):
        a = sum(_terms(x, h, W))
        return {"a": a, "h_t": activation(a)}
    return cell


def _lstm(x, h, c, W):
    a_i, a_f, a_g, a_o = sum(_terms(x, h, W)).chunk(4)
    c_t = a_f.sigmoid() * c + a_i.sigmoid() * a_g.tanh()
    c_h = c_t.clone()  # c_t goes two ways: into this step's h_t, and on to the next step
    h_t = a_o.sigmoid() * c_h.tanh()
    h_t = linear(h_t, W["W_hr"]) if "W_hr" in W else h_t
    return {"a_i": a_i, "a_f": a_f, "a_g": a_g, "a_o": a_o, "c_t": c_t, "c_h": c_h, "h_t": h_t}


def _gru(x, h, c, W):
    (x_r, x_z, x_n), (h_r, h_z, h_n) = (a.chunk(3) for a in _terms(x, h, W))
    a_r, a_z = x_r + h_r, x_z + h_z
    a_n = x_n + a_r.sigmoid() * h_n
    z = a_z.sigmoid()
    return {"a_r": a_r, "a_z": a_z, "a_n": a_n, "h_t": (1 - z) * a_n.tanh() + z * h}


CELLS = {"RNN_TANH": _rnn(torch.tanh), "RNN_RELU": _rnn(torch.relu), "LSTM": _lstm, "GRU": _gru}


def _terms(x, h, W):
    return linear(x, W["W_ih"], W.get("b_ih")), linear(h, W["W_hh"], W.get("b_hh"))


def _leaf(array):
    return torch.tensor(array, dtype=torch.float64, requires_grad=True)


def _own(tensor):
    """The same numbers as a tensor of one step's own: its gradient is what this step alone gives."""
    own = tensor.clone()
    own.retain_grad()
    return own


def _kept(named):
    for tensor in named.values():
        tensor.retain_grad()
    return named


def _jacobians(cell, x, h, c, weights):
    """∂h_t/∂h_{t−1} of one step alone, and for LSTM ∂c_t/∂c_{t−1}."""
    x, h, weights = x.detach(), h.detach(), {name: weight.detach() for name, weight in weights.items()}
    jacobian = torch.autograd.functional.jacobian
    found = {"jacobian": jacobian(lambda h: cell(x, h, c, weights)["h_t"], h).numpy()}
    if c is not None:
        found["jacobian_c"] = jacobian(lambda c: cell(x, h, c, weights)["c_t"], c.detach()).numpy()
    return found


def _step(record, dh_own):
    """The gradients of one step under the names that `Gradients.step` gives them."""
    step = {"dh_t": _array(record["h_t"]), "dh_own": dh_own, "dh_prev": _array(record["h_prev"])}
    step |= {"norm": np.hypot.reduce(step["dh_t"])}
    if record["c_prev"] is not None:
        step |= _step_of_c(record)
    step |= record["jacobians"]
    step |= {f"d{name}": _array(value) for name, value in record.items() if name[0] == "a"}
    step |= {"dx_t": _array(record["x_t"])}
    return step | {f"d{name}": _array(weight) for name, weight in record["weights"].items()}


def _step_of_c(record):
    dc = {f"d{name}": _array(record[name]) for name in ("c_t", "c_h", "c_prev")}
    return {**dc, "norm_c": np.hypot.reduce(dc["dc_t"])}


def _array(tensor):
    """The gradient that arrived at a tensor; zeros where none did."""
    gradient = torch.zeros_like(tensor) if tensor.grad is None else tensor.grad
    return gradient.numpy(force=True).copy()


def check_is_trace(trace):
    if isinstance(trace, type) or not hasattr(trace, "sequence"):
        raise TypeError(both(
            f"gradients को एक Trace चाहिए, जैसे gradients(trace(rnn, x), target); मिला {type(trace).__name__}।",
            f"gradients needs a Trace, as in gradients(trace(rnn, x), target); given {type(trace).__name__}.",
        ))


def checked_target(target, shape):
    """Return the target as a float64 array # (R,) or (T, R), or raise; `shape` is (T, R)."""
    T, R = shape
    array = _numbers(target)
    if array.shape not in ((R,), (T, R)):
        raise ValueError(both(
            f"target का shape {array.shape} है, पर ({R},) चाहिए, यानी आख़िरी कदम के h_t का, या "
            f"({T}, {R}), यानी हर कदम के h_t का।",
            f"target has shape {array.shape}, but ({R},) is expected, for h_t of the last step, or "
            f"({T}, {R}), for h_t of every step.",
        ))
    if not np.isfinite(array).all():
        where = tuple(np.argwhere(~np.isfinite(array))[0].tolist())
        raise ValueError(both(
            f"target में {where} पर {array[where]} है, जबकि हर number finite होना चाहिए (न NaN, न inf)।",
            f"target holds {array[where]} at {where}, but every number must be finite (no NaN, no inf).",
        ))
    return array


def _numbers(target):
    """Real numbers as a float64 array; a tensor's graph stays behind."""
    try:
        array = target.numpy(force=True) if isinstance(target, torch.Tensor) else np.asarray(target)
    except Exception:  # ragged lists, a tensor without numbers, an object that refuses
        array = np.array(None)
    if array.dtype.kind not in "fiu":
        raise TypeError(both(
            f"target {kind(target)[0]} है, पर असली numbers का tensor, array या list चाहिए, जैसे torch.zeros(R)।",
            f"target is {kind(target)[1]}, but a tensor, array or list of real numbers is expected, as torch.zeros(R).",
        ))
    return array.astype(np.float64)


def _check_finite(steps):
    for t, step in enumerate(steps):
        for name, value in step.items():
            if not np.isfinite(value).all():
                raise ValueError(both(
                    f"कदम t={t} पर {name} finite नहीं रहता, gradient इतना फट जाता है: weights छोटे कीजिए या sequence छोटी।",
                    f"at step t={t} {name} is no longer finite, the gradient explodes that far: make the weights "
                    "smaller or the sequence shorter.",
                ))
