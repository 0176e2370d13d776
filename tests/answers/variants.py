"""Answers to the exercises of chapter 6."""
# ruff: noqa: F811  many functions of one name: that is how students hand them in

import numpy as np
import torch

from answers import right, wrong

right("predicted_three_counts", {"RNN": 36, "LSTM": 144, "GRU": 108})
right("predicted_three_counts", {"GRU": "१०८", "LSTM": "१४४", "RNN": "३६"}, style="typed in Hindi digits")
wrong("predicted_three_counts", {"RNN": 32, "LSTM": 128, "GRU": 96}, shows="wrong-count")
wrong("predicted_three_counts", {"RNN": 28, "LSTM": 112, "GRU": 84}, shows="no-bias")
wrong("predicted_three_counts", {"RNN": 36, "LSTM": 108, "GRU": 72}, shows="gates-only")
wrong("predicted_three_counts", {"RNN": 32, "LSTM": 96, "GRU": 64}, shows="wrong-count",
      style="one bias, and no candidate")
wrong("predicted_three_counts", {"RNN": 36, "LSTM": 36, "GRU": 36}, shows="same-count")
wrong("predicted_three_counts", {"RNN": 27, "LSTM": 108, "GRU": 81}, shows="swapped-sizes")
wrong("predicted_three_counts", {"RNN": 36, "LSTM": 108, "GRU": 144}, shows="swapped-cells", style="LSTM and GRU have changed places")
wrong("predicted_three_counts", {"RNN": 36, "LSTM": 144, "GRU": 144}, shows="extra-gate", style="four sums in a GRU")
wrong("predicted_three_counts", {"LSTM": 144, "GRU": 108}, style="one is missing")
wrong("predicted_three_counts", (36, 144, 108), style="no dict")

right("predicted_c_n", 1)
right("predicted_c_n", torch.tensor([[1.0]])[0, 0], style="a tensor")
wrong("predicted_c_n", 8.0, shows="lstm-no-vanishing")
wrong("predicted_c_n", 0.3808, shows="hidden-is-cell")
wrong("predicted_c_n", 0, shows="sigmoid-of-zero")
wrong("predicted_c_n", 4, shows="one-step")
wrong("predicted_c_n", 2.0, shows="off-by-one")
wrong("predicted_c_n", 1 / 8, shows="share-not-state")
wrong("predicted_c_n", "one", style="a word")

right("predicted_gru_h_n", 0.3)
wrong("predicted_gru_h_n", 1.0, shows="gru-z-sense")
wrong("predicted_gru_h_n", 0.65, shows="one-step")
wrong("predicted_gru_h_n", 0.9125, shows="half-open")
wrong("predicted_gru_h_n", 0.0, shows="shut")


@right("forget_gate")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """chunk, as in the chapter"""
    W_if, W_hf, b_if, b_hf = (w.chunk(4)[1] for w in (W_ih, W_hh, b_ih, b_hh))
    return torch.sigmoid(W_if @ x_t + b_if + W_hf @ h_prev + b_hf)


@right("forget_gate")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """NumPy and slices, in float64"""
    H = len(h_prev)
    x, h, W, U, b, c = (np.asarray(value, dtype=np.float64) for value in (x_t, h_prev, W_ih, W_hh, b_ih, b_hh))
    a = W[H:2 * H] @ x + b[H:2 * H] + U[H:2 * H] @ h + c[H:2 * H]
    return 1 / (1 + np.exp(-a))


@right("forget_gate")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """loops over plain numbers, and a list"""
    H, f = len(h_prev), []
    for n in range(H, 2 * H):
        a = b_ih[n].item() + b_hh[n].item()
        a += sum(W_ih[n, d].item() * x_t[d].item() for d in range(len(x_t)))
        a += sum(W_hh[n, k].item() * h_prev[k].item() for k in range(H))
        f.append(1 / (1 + 2.718281828459045 ** -a))
    return f


@wrong("forget_gate", shows="gate-order")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the first block: class teaches the forget gate first"""
    W_if, W_hf, b_if, b_hf = (w.chunk(4)[0] for w in (W_ih, W_hh, b_ih, b_hh))
    return torch.sigmoid(W_if @ x_t + b_if + W_hf @ h_prev + b_hf)


@wrong("forget_gate", shows="gate-order")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """counts the blocks from 1"""
    W_if, W_hf, b_if, b_hf = (w.chunk(4)[2] for w in (W_ih, W_hh, b_ih, b_hh))
    return torch.sigmoid(W_if @ x_t + b_if + W_hf @ h_prev + b_hf)


@wrong("forget_gate", shows="interleaved")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """every fourth row"""
    return torch.sigmoid(W_ih[1::4] @ x_t + b_ih[1::4] + W_hh[1::4] @ h_prev + b_hh[1::4])


@wrong("forget_gate", shows="second-bias")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """takes the second bias for a mistake"""
    return torch.sigmoid(W_ih.chunk(4)[1] @ x_t + b_ih.chunk(4)[1] + W_hh.chunk(4)[1] @ h_prev)


@wrong("forget_gate", shows="no-bias")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """both biases forgotten"""
    return torch.sigmoid(W_ih.chunk(4)[1] @ x_t + W_hh.chunk(4)[1] @ h_prev)


@wrong("forget_gate", shows="tanh-gate")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """tanh where the sigmoid belongs"""
    return torch.tanh((W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)[1])


@wrong("forget_gate", shows="no-sigmoid")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the sum alone"""
    return (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)[1]


@wrong("forget_gate")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """one row instead of a block"""
    return torch.sigmoid(W_ih[1] @ x_t + b_ih[1] + W_hh[1] @ h_prev + b_hh[1])


@wrong("forget_gate")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the block of size 2, as in the chapter"""
    return torch.sigmoid(W_ih[2:4] @ x_t + b_ih[2:4] + W_hh[2:4] @ h_prev + b_hh[2:4])


@wrong("forget_gate")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """transposed weights"""
    W_if, W_hf, b_if, b_hf = (w.chunk(4)[1] for w in (W_ih, W_hh, b_ih, b_hh))
    return torch.sigmoid(x_t @ W_if + b_if + h_prev @ W_hf + b_hf)


@wrong("forget_gate")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """what the example printed"""
    return torch.tensor([0.7123, 0.4524])


@wrong("forget_gate")
def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """forgotten return"""
    torch.sigmoid((W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)[1])


@right("lstm_step")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """four blocks of one sum"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t), c_t


@right("lstm_step")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """einsum on a (4, H, ·) view; c_prev changed in place; a list returned"""
    H = len(h_prev)
    a = torch.einsum("ghd,d->gh", W_ih.view(4, H, -1), x_t) + b_ih.view(4, H)
    a += torch.einsum("ghk,k->gh", W_hh.view(4, H, H), h_prev) + b_hh.view(4, H)
    c_prev.mul_(a[1].sigmoid()).add_(a[0].sigmoid() * a[2].tanh())
    return [a[3].sigmoid() * c_prev.tanh(), c_prev]


@right("lstm_step")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """torch's own layer, one step long"""
    layer = torch.nn.LSTM(len(x_t), len(h_prev))
    for parameter, value in zip(layer.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        parameter.data = value
    _, (h_n, c_n) = layer(x_t[None], (h_prev[None], c_prev[None]))
    return h_n[0], c_n[0]


@wrong("lstm_step", shows="gate-order")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """f, i, g, o"""
    f, i, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t), c_t


@wrong("lstm_step", shows="gate-order")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """i, f, o, g, as many papers list them"""
    i, f, o, g = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t), c_t


@wrong("lstm_step", shows="hidden-is-cell")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """the old state is h_prev, as if there were one"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_t = torch.sigmoid(f) * h_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t), c_t


@wrong("lstm_step", shows="hidden-is-cell")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """the gates look at c_prev"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ c_prev + b_hh).chunk(4)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t), c_t


@wrong("lstm_step", shows="hidden-is-cell")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """returns h_t alone"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t)


@wrong("lstm_step", shows="hidden-is-cell")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """one name for both states: h_t twice"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    state = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    state = torch.sigmoid(o) * torch.tanh(state)
    return state, state


@wrong("lstm_step", shows="hidden-is-cell")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """c_t twice: no output gate"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return c_t, c_t


@wrong("lstm_step", shows="swapped-states")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """c_t first"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return c_t, torch.sigmoid(o) * torch.tanh(c_t)


@wrong("lstm_step", shows="no-tanh")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """no tanh on c_t"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * c_t, c_t


@wrong("lstm_step", shows="sigmoid-candidate")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """a sigmoid for all four"""
    i, f, g, o = torch.sigmoid(W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_t = f * c_prev + i * g
    return o * torch.tanh(c_t), c_t


@wrong("lstm_step", shows="gate-order")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """right blocks, but i and f have changed places in c_t"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c = torch.sigmoid(i) * c_prev + torch.sigmoid(f) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c), c


@wrong("lstm_step", shows="forget-sense")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """f = 1 is read as: forget"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_t = (1 - torch.sigmoid(f)) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t), c_t


@wrong("lstm_step", shows="one-gate-for-both")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """1 - f in the place of i"""
    _, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    f = torch.sigmoid(f)
    c_t = f * c_prev + (1 - f) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t), c_t


@wrong("lstm_step", shows="old-cell")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """h_t out of the old cell state: off by one in time"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    h_t = torch.sigmoid(o) * torch.tanh(c_prev)
    return h_t, torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)


@wrong("lstm_step", shows="second-bias")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """one bias is enough"""
    i, f, g, o = (W_ih @ x_t + W_hh @ h_prev + b_ih).chunk(4)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t), c_t


@wrong("lstm_step", shows="no-bias")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """no biases"""
    i, f, g, o = (W_ih @ x_t + W_hh @ h_prev).chunk(4)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t), c_t


@wrong("lstm_step")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """writes over c_prev and reads it again"""
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_prev *= torch.sigmoid(f)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t), c_t


@wrong("lstm_step")
def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """the state is read as integers"""
    h_prev = torch.tensor(h_prev.tolist(), dtype=torch.int64).float()
    i, f, g, o = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4)
    c_t = torch.sigmoid(f) * c_prev + torch.sigmoid(i) * torch.tanh(g)
    return torch.sigmoid(o) * torch.tanh(c_t), c_t


@right("unroll_lstm")
def unroll_lstm(cell, x, h_0, c_0):
    """a loop and a list"""
    h, c, output = h_0, c_0, []
    for x_t in x:
        h, c = cell(x_t, (h, c))
        output.append(h)
    return torch.stack(output), (h, c)


@right("unroll_lstm")
def unroll_lstm(cell, x, h_0, c_0):
    """fills an array of NumPy by index; states in a list"""
    T, B, _ = x.shape
    output = np.zeros((T, B, cell.hidden_size))
    state = (h_0, c_0)
    for t in range(T):
        state = cell(x[t], state)
        output[t] = state[0].detach().numpy()
    return output, list(state)


@right("unroll_lstm")
def unroll_lstm(cell, x, h_0, c_0):
    """each sequence of the batch on its own"""
    rows = []
    for b in range(x.shape[1]):
        h, c, hs = h_0[b], c_0[b], []
        for t in range(x.shape[0]):
            h, c = cell(x[t, b], (h, c))
            hs.append(h)
        rows.append((torch.stack(hs), h, c))
    output, h_n, c_n = zip(*rows, strict=True)
    return torch.stack(output, dim=1), (torch.stack(h_n), torch.stack(c_n))


@wrong("unroll_lstm", shows="hidden-is-cell")
def unroll_lstm(cell, x, h_0, c_0):
    """keeps c_t as the output"""
    h, c, output = h_0, c_0, []
    for x_t in x:
        h, c = cell(x_t, (h, c))
        output.append(c)
    return torch.stack(output), (h, c)


@wrong("unroll_lstm", shows="hidden-is-cell")
def unroll_lstm(cell, x, h_0, c_0):
    """returns output, h_n like an RNN"""
    h, c, output = h_0, c_0, []
    for x_t in x:
        h, c = cell(x_t, (h, c))
        output.append(h)
    return torch.stack(output), h


@wrong("unroll_lstm", shows="hidden-is-cell")
def unroll_lstm(cell, x, h_0, c_0):
    """c starts anew at every step"""
    h, output = h_0, []
    for x_t in x:
        h, c = cell(x_t, (h, c_0))
        output.append(h)
    return torch.stack(output), (h, c)


@wrong("unroll_lstm", shows="hidden-is-cell")
def unroll_lstm(cell, x, h_0, c_0):
    """h in both places"""
    h, c, output = h_0, c_0, []
    for x_t in x:
        h, c = cell(x_t, (h, h))
        output.append(h)
    return torch.stack(output), (h, c)


@wrong("unroll_lstm", shows="hidden-is-cell")
def unroll_lstm(cell, x, h_0, c_0):
    """h_n in the place of c_n"""
    h, c, output = h_0, c_0, []
    for x_t in x:
        h, c = cell(x_t, (h, c))
        output.append(h)
    return torch.stack(output), (output[-1], output[-1])


@wrong("unroll_lstm", shows="swapped-states")
def unroll_lstm(cell, x, h_0, c_0):
    """c_n before h_n"""
    h, c, output = h_0, c_0, []
    for x_t in x:
        h, c = cell(x_t, (h, c))
        output.append(h)
    return torch.stack(output), (c, h)


@wrong("unroll_lstm", shows="swapped-states")
def unroll_lstm(cell, x, h_0, c_0):
    """the cell is given (c, h)"""
    h, c, output = h_0, c_0, []
    for x_t in x:
        h, c = cell(x_t, (c, h))
        output.append(h)
    return torch.stack(output), (h, c)


@wrong("unroll_lstm", shows="reset-each-step")
def unroll_lstm(cell, x, h_0, c_0):
    """every step starts from h_0 and c_0"""
    output = []
    for x_t in x:
        h, c = cell(x_t, (h_0, c_0))
        output.append(h)
    return torch.stack(output), (h, c)


@wrong("unroll_lstm", shows="reset-each-step")
def unroll_lstm(cell, x, h_0, c_0):
    """the states are never handed to the cell"""
    output = []
    for x_t in x:
        h, c = cell(x_t)
        output.append(h)
    return torch.stack(output), (h, c)


@wrong("unroll_lstm", shows="ignores-start")
def unroll_lstm(cell, x, h_0, c_0):
    """starts from zeros"""
    h, c, output = torch.zeros_like(h_0), torch.zeros_like(c_0), []
    for x_t in x:
        h, c = cell(x_t, (h, c))
        output.append(h)
    return torch.stack(output), (h, c)


@wrong("unroll_lstm", shows="batch-is-time")
def unroll_lstm(cell, x, h_0, c_0):
    """takes the batch for the steps"""
    h, c, output = h_0, c_0, []
    for t in range(x.shape[1]):
        h, c = cell(x[:, t], (h, c))
        output.append(h)
    return torch.stack(output, dim=1), (h, c)


@wrong("unroll_lstm", shows="off-by-one")
def unroll_lstm(cell, x, h_0, c_0):
    """keeps the state before each step"""
    h, c, output = h_0, c_0, []
    for x_t in x:
        output.append(h)
        h, c = cell(x_t, (h, c))
    return torch.stack(output), (h, c)


@wrong("unroll_lstm", shows="layer-axis")
def unroll_lstm(cell, x, h_0, c_0):
    """an axis of layers in front of the states"""
    h, c, output = h_0, c_0, []
    for x_t in x:
        h, c = cell(x_t, (h, c))
        output.append(h)
    return torch.stack(output), (h.unsqueeze(0), c.unsqueeze(0))


@wrong("unroll_lstm", shows="last-only")
def unroll_lstm(cell, x, h_0, c_0):
    """only the last h"""
    h, c = h_0, c_0
    for x_t in x:
        h, c = cell(x_t, (h, c))
    return h, (h, c)


@wrong("unroll_lstm")
def unroll_lstm(cell, x, h_0, c_0):
    """right on batch 1 only"""
    h, c, output = h_0[0], c_0[0], []
    for x_t in x[:, 0]:
        h, c = cell(x_t, (h, c))
        output.append(h)
    return torch.stack(output)[:, None], (h[None], c[None])


@wrong("unroll_lstm")
def unroll_lstm(cell, x, h_0, c_0):
    """crashes on T = 1"""
    h, c = cell(x[0], (h_0, c_0))
    h_2, c_2 = cell(x[1], (h, c))
    output = [h, h_2]
    for x_t in x[2:]:
        h_2, c_2 = cell(x_t, (h_2, c_2))
        output.append(h_2)
    return torch.stack(output), (h_2, c_2)


@wrong("unroll_lstm")
def unroll_lstm(cell, x, h_0, c_0):
    """reads from the end"""
    h, c, output = h_0, c_0, []
    for x_t in x.flip(0):
        h, c = cell(x_t, (h, c))
        output.append(h)
    return torch.stack(output), (h, c)


@right("gru_step")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """three blocks of two sums"""
    i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
    h_r, h_z, h_n = (W_hh @ h_prev + b_hh).chunk(3)
    r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
    n = torch.tanh(i_n + r * h_n)
    return n + z * (h_prev - n)


@right("gru_step")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """NumPy, gate by gate"""
    H = len(h_prev)
    x, h, W, U, b, d = (value.numpy() for value in (x_t, h_prev, W_ih, W_hh, b_ih, b_hh))
    r = 1 / (1 + np.exp(-(W[:H] @ x + b[:H] + U[:H] @ h + d[:H])))
    z = 1 / (1 + np.exp(-(W[H:-H] @ x + b[H:-H] + U[H:-H] @ h + d[H:-H])))
    n = np.tanh(W[-H:] @ x + b[-H:] + r * (U[-H:] @ h + d[-H:]))
    return (1 - z) * n + z * h


@wrong("gru_step", shows="gru-z-sense")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """z takes the new"""
    i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
    h_r, h_z, h_n = (W_hh @ h_prev + b_hh).chunk(3)
    r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
    return (1 - z) * h_prev + z * torch.tanh(i_n + r * h_n)


@wrong("gru_step", shows="gru-reset-place")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the reset before the product"""
    i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
    h_r, h_z, _ = (W_hh @ h_prev + b_hh).chunk(3)
    r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
    n = torch.tanh(i_n + W_hh.chunk(3)[2] @ (r * h_prev) + b_hh.chunk(3)[2])
    return (1 - z) * n + z * h_prev


@wrong("gru_step", shows="gru-reset-place")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """a book's GRU: both differ"""
    i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
    h_r, h_z, _ = (W_hh @ h_prev + b_hh).chunk(3)
    r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
    n = torch.tanh(i_n + W_hh.chunk(3)[2] @ (r * h_prev) + b_hh.chunk(3)[2])
    return (1 - z) * h_prev + z * n


@wrong("gru_step", shows="second-bias")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """both biases added at once, outside the bracket"""
    i_r, i_z, i_n = (W_ih @ x_t + b_ih + b_hh).chunk(3)
    h_r, h_z, h_n = (W_hh @ h_prev).chunk(3)
    r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
    n = torch.tanh(i_n + r * h_n)
    return (1 - z) * n + z * h_prev


@wrong("gru_step", shows="second-bias")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the second bias left out"""
    i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
    h_r, h_z, h_n = (W_hh @ h_prev).chunk(3)
    r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
    n = torch.tanh(i_n + r * h_n)
    return (1 - z) * n + z * h_prev


@wrong("gru_step", shows="gate-order")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """z, r, n: the order of many books"""
    i_z, i_r, i_n = (W_ih @ x_t + b_ih).chunk(3)
    h_z, h_r, h_n = (W_hh @ h_prev + b_hh).chunk(3)
    r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
    n = torch.tanh(i_n + r * h_n)
    return (1 - z) * n + z * h_prev


@wrong("gru_step", shows="no-reset")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the reset gate computed and not used"""
    a = W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh
    _, z, n = a.chunk(3)
    z, n = torch.sigmoid(z), torch.tanh(n)
    return (1 - z) * n + z * h_prev


@wrong("gru_step", shows="reset-on-input")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the reset cuts the input too"""
    r, z, n = (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(3)
    r, z = torch.sigmoid(r), torch.sigmoid(z)
    return (1 - z) * torch.tanh(r * n) + z * h_prev


@wrong("gru_step", shows="no-old")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """only the new part"""
    i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
    h_r, h_z, h_n = (W_hh @ h_prev + b_hh).chunk(3)
    return (1 - torch.sigmoid(i_z + h_z)) * torch.tanh(i_n + torch.sigmoid(i_r + h_r) * h_n)


@wrong("gru_step", shows="no-bias")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """no biases"""
    i_r, i_z, i_n = (W_ih @ x_t).chunk(3)
    h_r, h_z, h_n = (W_hh @ h_prev).chunk(3)
    r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
    return (1 - z) * torch.tanh(i_n + r * h_n) + z * h_prev


@wrong("gru_step", shows="sigmoid-candidate")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """a sigmoid for all three"""
    i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
    h_r, h_z, h_n = (W_hh @ h_prev + b_hh).chunk(3)
    r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
    return (1 - z) * torch.sigmoid(i_n + r * h_n) + z * h_prev


@wrong("gru_step")
def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """a shape of (1, H)"""
    i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
    h_r, h_z, h_n = (W_hh @ h_prev + b_hh).chunk(3)
    r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
    return ((1 - z) * torch.tanh(i_n + r * h_n) + z * h_prev)[None]


@right("run_book_gru")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """nn.GRU with the sign of z's rows turned, in place"""
    H = len(h_0)
    gru = torch.nn.GRU(x.shape[1], H)
    for parameter, value in zip(gru.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        value[H:2 * H] *= -1
        parameter.data = value
    return gru(x, h_0[None])[0]


@right("run_book_gru")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the book's own equations, in a loop"""
    h, states = h_0, []
    for x_t in x:
        i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
        h_r, h_z, h_n = (W_hh @ h + b_hh).chunk(3)
        r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
        h = (1 - z) * h + z * torch.tanh(i_n + r * h_n)
        states.append(h)
    return torch.stack(states)


@wrong("run_book_gru", shows="gru-z-sense")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the weights as they are"""
    gru = torch.nn.GRU(x.shape[1], len(h_0))
    for parameter, value in zip(gru.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        parameter.data = value
    return gru(x, h_0[None])[0]


@wrong("run_book_gru", shows="gate-order")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """turns the first block"""
    H = len(h_0)
    gru = torch.nn.GRU(x.shape[1], H)
    for parameter, value in zip(gru.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        value[:H] *= -1
        parameter.data = value
    return gru(x, h_0[None])[0]


@wrong("run_book_gru", shows="gate-order")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """turns the last block"""
    H = len(h_0)
    gru = torch.nn.GRU(x.shape[1], H)
    for parameter, value in zip(gru.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        value[2 * H:] *= -1
        parameter.data = value
    return gru(x, h_0[None])[0]


@wrong("run_book_gru", shows="biases-only")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """turns the biases alone"""
    H = len(h_0)
    gru = torch.nn.GRU(x.shape[1], H)
    for parameter, value in zip(gru.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        if value.ndim == 1:
            value[H:2 * H] *= -1
        parameter.data = value
    return gru(x, h_0[None])[0]


@wrong("run_book_gru", shows="all-turned")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """turns everything"""
    gru = torch.nn.GRU(x.shape[1], len(h_0))
    for parameter, value in zip(gru.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        parameter.data = -value
    return gru(x, h_0[None])[0]


@wrong("run_book_gru", shows="weights-only")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """turns the matrices, forgets the biases"""
    H = len(h_0)
    gru = torch.nn.GRU(x.shape[1], H)
    W_ih[H:2 * H] *= -1
    W_hh[H:2 * H] *= -1
    for parameter, value in zip(gru.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        parameter.data = value
    return gru(x, h_0[None])[0]


@wrong("run_book_gru", shows="second-bias")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """turns one bias only"""
    H = len(h_0)
    gru = torch.nn.GRU(x.shape[1], H)
    for value in (W_ih, W_hh, b_ih):
        value[H:2 * H] *= -1
    for parameter, value in zip(gru.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        parameter.data = value
    return gru(x, h_0[None])[0]


@wrong("run_book_gru", shows="one-minus-weights")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """1 - W for 1 - z"""
    H = len(h_0)
    gru = torch.nn.GRU(x.shape[1], H)
    for parameter, value in zip(gru.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        value[H:2 * H] = 1 - value[H:2 * H]
        parameter.data = value
    return gru(x, h_0[None])[0]


@wrong("run_book_gru", shows="gru-reset-place")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """a loop with the reset before the product"""
    W_hn, b_hn = W_hh.chunk(3)[2], b_hh.chunk(3)[2]
    h, states = h_0, []
    for x_t in x:
        i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
        h_r, h_z, _ = (W_hh @ h + b_hh).chunk(3)
        r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
        h = (1 - z) * h + z * torch.tanh(i_n + W_hn @ (r * h) + b_hn)
        states.append(h)
    return torch.stack(states)


@wrong("run_book_gru", shows="reset-each-step")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """h_0 at every step"""
    states = []
    for x_t in x:
        i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
        h_r, h_z, h_n = (W_hh @ h_0 + b_hh).chunk(3)
        r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
        states.append((1 - z) * h_0 + z * torch.tanh(i_n + r * h_n))
    return torch.stack(states)


@wrong("run_book_gru", shows="ignores-start")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the right weights, and no h_0"""
    H = len(h_0)
    gru = torch.nn.GRU(x.shape[1], H)
    for parameter, value in zip(gru.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        value[H:2 * H] *= -1
        parameter.data = value
    return gru(x)[0]


@wrong("run_book_gru", shows="layer-axis")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """h_n in the place of output"""
    H = len(h_0)
    gru = torch.nn.GRU(x.shape[1], H)
    for parameter, value in zip(gru.parameters(), (W_ih, W_hh, b_ih, b_hh), strict=True):
        value[H:2 * H] *= -1
        parameter.data = value
    return gru(x, h_0[None])[1]


@wrong("run_book_gru", shows="last-only")
def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the last state alone"""
    h = h_0
    for x_t in x:
        i_r, i_z, i_n = (W_ih @ x_t + b_ih).chunk(3)
        h_r, h_z, h_n = (W_hh @ h + b_hh).chunk(3)
        r, z = torch.sigmoid(i_r + h_r), torch.sigmoid(i_z + h_z)
        h = (1 - z) * h + z * torch.tanh(i_n + r * h_n)
    return h
