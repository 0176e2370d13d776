"""The equations of torch's cells, for every step of a sequence at once.

Each function takes x (T, B, D) and the states around each step, and returns every named quantity,
(T, B, ·), in the order in which it is taught.
"""

import numpy as np
import torch
from torch.nn.functional import linear


def rnn(activation):
    """h_t = activation(a), a = a_ih + a_hh."""
    def equations(x, h_prev, c0, weights, direction):
        a_ih, a_hh = terms(x, h_prev, weights)
        a = a_ih + a_hh
        return {"x_t": x, "h_prev": h_prev, "a_ih": a_ih, "a_hh": a_hh, "a": a,
                "h_t": activation(a)}
    return equations


def lstm(x, h_prev, c0, weights, direction):
    """c_t = f_t ⊙ c_{t-1} + i_t ⊙ g_t, h_t = o_t ⊙ tanh(c_t), through W_hr where there is one."""
    i, f, g, o = sum(terms(x, h_prev, weights)).chunk(4, dim=-1)
    i, f, g, o = i.sigmoid(), f.sigmoid(), g.tanh(), o.sigmoid()
    c_prev, c = around(carry(f, i * g, c0, direction), direction)
    h = o * c.tanh()
    if "W_hr" in weights:
        h = linear(h, weights["W_hr"])
    return {"x_t": x, "h_prev": h_prev, "c_prev": c_prev, "i_t": i, "f_t": f, "g_t": g, "o_t": o,
            "c_t": c, "h_t": h}


def gru(x, h_prev, c0, weights, direction):
    """h_t = (1 − z_t) ⊙ n_t + z_t ⊙ h_{t-1}; torch resets after the product, and z_t keeps."""
    a_ih, a_hh = (a.chunk(3, dim=-1) for a in terms(x, h_prev, weights))
    r, z = (a_ih[0] + a_hh[0]).sigmoid(), (a_ih[1] + a_hh[1]).sigmoid()
    n = (a_ih[2] + r * a_hh[2]).tanh()
    return {"x_t": x, "h_prev": h_prev, "r_t": r, "z_t": z, "n_t": n,
            "h_t": (1 - z) * n + z * h_prev}


EQUATIONS = {"RNN_TANH": rnn(torch.tanh), "RNN_RELU": rnn(torch.relu), "LSTM": lstm, "GRU": gru}


def terms(x, h_prev, weights):
    """a_ih = W_ih x_t + b_ih and a_hh = W_hh h_{t-1} + b_hh, each (T, B, gates · H)."""
    return (linear(x, weights["W_ih"], weights.get("b_ih")),
            linear(h_prev, weights["W_hh"], weights.get("b_hh")))


def join(start, states, direction):
    """The T + 1 states in the order of position: direction 1 starts behind the last element."""
    parts = (states, start[None]) if direction else (start[None], states)
    return torch.cat(parts)  # (T + 1, B, H)


def around(states, direction):
    """The state before and the state after every step, as two views of the T + 1 states."""
    return (states[1:], states[:-1]) if direction else (states[:-1], states[1:])


def carry(f, u, start, direction):
    """The T + 1 states of c_t = f_t ⊙ c_{t-1} + u_t."""
    f, u = f.numpy(force=True), u.numpy(force=True)  # numpy's steps cost a tenth of torch's
    states = np.empty((len(f) + 1, *start.shape), f.dtype)
    before, after = around(states, direction)
    before[-1 if direction else 0] = start.numpy(force=True)
    with np.errstate(all="ignore"):  # an overflow is named later, with its step
        for t in reversed(range(len(f))) if direction else range(len(f)):
            np.multiply(f[t], before[t], out=after[t])
            after[t] += u[t]
    return torch.from_numpy(states).to(start.device)
