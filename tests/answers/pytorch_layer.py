"""Answers to the exercises of chapter 5."""
# ruff: noqa: F811  many functions of one name: that is how students hand them in

import numpy as np
import torch

from answers import right, wrong

SHAPES = {"h0": (4, 3, 5), "output": (3, 9, 10), "h_n": (4, 3, 5), "weight_ih_l1": (5, 10)}

right("predicted_shapes", SHAPES, "tuples")
right("predicted_shapes", {name: torch.Size(shape) for name, shape in SHAPES.items()}, "torch sizes")
right("predicted_shapes", {name: list(shape) for name, shape in reversed(SHAPES.items())}, "lists, another order")

for shows, change in (
    ("h0-ignores-directions", {"h0": (2, 3, 5), "h_n": (2, 3, 5)}),
    ("h0-ignores-directions", {"h0": (2, 3, 5)}),
    ("batch-first-moves-h", {"h0": (3, 4, 5), "h_n": (3, 4, 5)}),
    ("batch-first-moves-h", {"h_n": (3, 4, 5)}),
    ("hn-per-step", {"h_n": (9, 3, 5)}),
    ("hn-per-step", {"h_n": (36, 3, 5)}),
    ("directions-side-by-side", {"h_n": (2, 3, 10)}),
    ("directions-side-by-side", {"h0": (2, 3, 10), "h_n": (2, 3, 10)}),
    ("directions-side-by-side", {"h0": (4, 3, 10), "h_n": (4, 3, 10)}),
    ("redundant-outputs", {"h_n": (3, 9, 10)}),
    ("birnn-size", {"output": (3, 9, 5)}),
    ("birnn-size", {"output": (3, 9, 5), "weight_ih_l1": (5, 5)}),
    ("birnn-size", {"weight_ih_l1": (5, 5)}),
    ("every-layer-reads-x", {"weight_ih_l1": (5, 6)}),
    ("length-is-size", {"output": (3, 9, 9)}),
    ("length-is-size", {"output": (3, 9, 18)}),
    ("length-is-size", {"h0": (4, 3, 9), "h_n": (4, 3, 9)}),
    ("time-first", {"output": (9, 3, 10)}),
    ("transposed", {"weight_ih_l1": (10, 5)}),
    # Two at once: told the first, and the next when that is mended.
    ("h0-ignores-directions", {"h0": (2, 3, 5), "h_n": (2, 3, 5), "output": (3, 9, 5)}),
    ("h0-ignores-directions", {"h0": (3, 2, 5), "h_n": (3, 2, 5), "weight_ih_l1": (5, 6)}),
    ("", {"h0": (4, 3)}),
    ("", {"output": (3, 9)}),
    ("", {"weight_ih_l1": (20, 10)}),
):
    wrong("predicted_shapes", SHAPES | change, shows, f"{shows or 'unknown'}: {change}")
wrong("predicted_shapes", list(SHAPES.values()), style="a list in place of a dict")
wrong("predicted_shapes", {name: str(shape) for name, shape in SHAPES.items()}, style="shapes as text")


@right("run_cell")
def run_cell(cell, x):
    """a loop over axis 1"""
    h, states = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        states.append(h)
    return torch.stack(states, dim=1), h[None]


@right("run_cell")
def run_cell(cell, x):
    """into a tensor of zeros, in place"""
    output = torch.zeros(*x.shape[:2], cell.hidden_size)
    h = torch.zeros(len(x), cell.hidden_size)
    for t, x_t in enumerate(x.unbind(1)):
        h = cell(x_t, h)
        output[:, t] = h
    return output, h.unsqueeze(0)


@right("run_cell")
def run_cell(cell, x):
    """NumPy, one sequence after the other"""
    W_ih, W_hh, b_ih, b_hh = (value.detach().numpy() for value in cell.parameters())
    output = []
    for sequence in x.numpy():
        h, states = np.zeros(len(b_hh)), []
        for x_t in sequence:
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
            states.append(h)
        output.append(states)
    return np.array(output), np.array([[states[-1] for states in output]])


@wrong("run_cell", shows="batch-is-time")
def run_cell(cell, x):
    """the example's loop, copied"""
    h, states = None, []
    for x_t in x:
        h = cell(x_t, h)
        states.append(h)
    return torch.stack(states), h[None]


@wrong("run_cell", shows="batch-is-time")
def run_cell(cell, x):
    """the example's loop, stacked along axis 1"""
    h, states = None, []
    for x_t in x:
        h = cell(x_t, h)
        states.append(h)
    return torch.stack(states, dim=1), h[None]


@wrong("run_cell", shows="reset-each-step")
def run_cell(cell, x):
    """no state is handed on"""
    states = []
    for t in range(x.shape[1]):
        h = cell(x[:, t])
        states.append(h)
    return torch.stack(states, dim=1), h[None]


@wrong("run_cell", shows="time-first")
def run_cell(cell, x):
    """stacked along the wrong axis"""
    h, states = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        states.append(h)
    return torch.stack(states), h[None]


@wrong("run_cell", shows="redundant-outputs")
def run_cell(cell, x):
    """output, twice"""
    h, states = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        states.append(h)
    output = torch.stack(states, dim=1)
    return output, output


@wrong("run_cell", shows="hn-per-step")
def run_cell(cell, x):
    """h_n holds a state for each step"""
    h, states = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        states.append(h)
    return torch.stack(states, dim=1), torch.stack(states)


@wrong("run_cell", shows="batch-first-moves-h")
def run_cell(cell, x):
    """h_n with the batch first"""
    h, states = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        states.append(h)
    return torch.stack(states, dim=1), h.unsqueeze(1)


@wrong("run_cell", shows="no-layer-axis")
def run_cell(cell, x):
    """h_n without the axis of layers"""
    h, states = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        states.append(h)
    return torch.stack(states, dim=1), h


@wrong("run_cell", shows="reshaped")
def run_cell(cell, x):
    """the states are reshaped, not transposed"""
    h, states = None, []
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)
        states.append(h)
    return torch.stack(states).reshape(len(x), x.shape[1], -1), h[None]


@wrong("run_cell", shows="reshaped")
def run_cell(cell, x):
    """x is reshaped, not transposed"""
    h, states = None, []
    B, T, D = x.shape
    for x_t in x.reshape(T, B, D):
        h = cell(x_t, h)
        states.append(h)
    return torch.stack(states, dim=1), h[None]


@wrong("run_cell", shows="reshaped")
def run_cell(cell, x):
    """x is reshaped, and output back"""
    h, states = None, []
    B, T, D = x.shape
    for x_t in x.view(T, B, D):
        h = cell(x_t, h)
        states.append(h)
    return torch.stack(states).view(B, T, -1), h[None]


@wrong("run_cell")
def run_cell(cell, x):
    """the first step is skipped"""
    h, states = torch.zeros(len(x), cell.hidden_size), []
    for t in range(1, x.shape[1]):
        h = cell(x[:, t], h)
        states.append(h)
    return torch.stack(states, dim=1), h[None]


@wrong("run_cell")
def run_cell(cell, x):
    """forgotten return"""
    h = None
    for t in range(x.shape[1]):
        h = cell(x[:, t], h)


@right("bidirectional_output")
def bidirectional_output(x, forward, backward):
    """flip, read, flip back"""
    ahead, _ = forward(x)
    back, _ = backward(x.flip(1))
    return torch.cat([ahead, back.flip(1)], dim=-1)


@right("bidirectional_output")
def bidirectional_output(x, forward, backward):
    """indices counted down, one batch element at a time"""
    down = list(range(x.shape[1] - 1, -1, -1))
    rows = []
    for sequence in x:
        ahead, _ = forward(sequence)
        back, _ = backward(sequence[down])
        rows.append(torch.hstack([ahead, back[down]]))
    return torch.stack(rows)


@right("bidirectional_output")
def bidirectional_output(x, forward, backward):
    """torch's own bidirectional layer with these weights"""
    both = torch.nn.RNN(forward.input_size, forward.hidden_size, bidirectional=True, batch_first=True)
    for mine, given in zip(both.all_weights, (forward, backward), strict=True):
        for parameter, value in zip(mine, given.parameters(), strict=True):
            parameter.data.copy_(value)
    return both(x)[0]


@wrong("bidirectional_output", shows="birnn-size")
def bidirectional_output(x, forward, backward):
    """the directions are added"""
    return forward(x)[0] + backward(x.flip(1))[0].flip(1)


@wrong("bidirectional_output", shows="birnn-size")
def bidirectional_output(x, forward, backward):
    """the mean of the directions"""
    return torch.stack([forward(x)[0], backward(x.flip(1))[0].flip(1)]).mean(0)


@wrong("bidirectional_output", shows="birnn-size")
def bidirectional_output(x, forward, backward):
    """forward alone"""
    return forward(x)[0]


@wrong("bidirectional_output", shows="not-turned-back")
def bidirectional_output(x, forward, backward):
    """backward left in the order of its reading"""
    return torch.cat([forward(x)[0], backward(x.flip(1))[0]], dim=-1)


@wrong("bidirectional_output", shows="not-turned")
def bidirectional_output(x, forward, backward):
    """backward reads from the first step"""
    return torch.cat([forward(x)[0], backward(x)[0]], dim=-1)


@wrong("bidirectional_output", shows="not-turned")
def bidirectional_output(x, forward, backward):
    """the batch is turned round and back"""
    return torch.cat([forward(x)[0], backward(x.flip(0))[0].flip(0)], dim=-1)


@wrong("bidirectional_output", shows="not-turned")
def bidirectional_output(x, forward, backward):
    """only the result is turned round"""
    return torch.cat([forward(x)[0], backward(x)[0].flip(1)], dim=-1)


@wrong("bidirectional_output", shows="batch-is-time")
def bidirectional_output(x, forward, backward):
    """the batch is turned round"""
    return torch.cat([forward(x)[0], backward(x.flip(0))[0]], dim=-1)


@wrong("bidirectional_output", shows="same-weights")
def bidirectional_output(x, forward, backward):
    """forward reads both ways"""
    return torch.cat([forward(x)[0], forward(x.flip(1))[0].flip(1)], dim=-1)


@wrong("bidirectional_output", shows="halves-swapped")
def bidirectional_output(x, forward, backward):
    """backward first"""
    return torch.cat([backward(x.flip(1))[0].flip(1), forward(x)[0]], dim=-1)


@wrong("bidirectional_output", shows="wrong-axis")
def bidirectional_output(x, forward, backward):
    """joined along time"""
    return torch.cat([forward(x)[0], backward(x.flip(1))[0].flip(1)], dim=1)


@wrong("bidirectional_output")
def bidirectional_output(x, forward, backward):
    """every axis turned round"""
    return torch.cat([forward(x)[0], backward(x.flip(-1))[0].flip(-1)], dim=-1)


@wrong("bidirectional_output")
def bidirectional_output(x, forward, backward):
    """an index of NumPy that torch does not take"""
    return torch.cat([forward(x)[0], backward(x[:, ::-1])[0][:, ::-1]], dim=-1)


@right("sequence_summary")
def sequence_summary(birnn, x):
    """the last two of h_n"""
    _, h_n = birnn(x)
    return torch.cat([h_n[-2], h_n[-1]], dim=-1)


@right("sequence_summary")
def sequence_summary(birnn, x):
    """read out of output, each direction at its end"""
    output, _ = birnn(x)
    H = birnn.hidden_size
    return torch.cat([output[:, -1, :H], output[:, 0, H:]], dim=1)


@right("sequence_summary")
def sequence_summary(birnn, x):
    """einops by hand, in NumPy"""
    h_n = birnn(x)[1].detach().numpy()[-2:]
    return np.einsum("dbh->bdh", h_n).reshape(len(x), -1)


@wrong("sequence_summary", shows="last-output-birnn")
def sequence_summary(birnn, x):
    """the last step of output"""
    output, _ = birnn(x)
    return output[:, -1]


@wrong("sequence_summary", shows="first-output")
def sequence_summary(birnn, x):
    """the first step of output"""
    return birnn(x)[0][:, 0, :]


@wrong("sequence_summary", shows="batch-first-moves-h")
def sequence_summary(birnn, x):
    """h_n reshaped as if the batch came first"""
    _, h_n = birnn(x)
    return h_n[-2:].reshape(x.shape[0], 2 * birnn.hidden_size)


@wrong("sequence_summary", shows="batch-first-moves-h")
def sequence_summary(birnn, x):
    """all of h_n reshaped as if the batch came first"""
    _, h_n = birnn(x)
    return h_n.reshape(x.shape[0], -1)


@wrong("sequence_summary", shows="birnn-size")
def sequence_summary(birnn, x):
    """h_n[-1], as with one direction"""
    _, h_n = birnn(x)
    return h_n[-1]


@wrong("sequence_summary", shows="birnn-size")
def sequence_summary(birnn, x):
    """the first H numbers of the last step"""
    return birnn(x)[0][:, -1, :birnn.hidden_size]


@wrong("sequence_summary", shows="birnn-size")
def sequence_summary(birnn, x):
    """both directions added"""
    return birnn(x)[1][-2:].sum(0)


@wrong("sequence_summary", shows="bottom-layer")
def sequence_summary(birnn, x):
    """the first two of h_n"""
    _, h_n = birnn(x)
    return torch.cat([h_n[0], h_n[1]], dim=-1)


@wrong("sequence_summary", shows="halves-swapped")
def sequence_summary(birnn, x):
    """backward first"""
    _, h_n = birnn(x)
    return torch.cat([h_n[-1], h_n[-2]], dim=-1)


@wrong("sequence_summary")
def sequence_summary(birnn, x):
    """all steps added up"""
    return birnn(x)[0].sum(1)


@wrong("sequence_summary")
def sequence_summary(birnn, x):
    """right on a batch of one only"""
    _, h_n = birnn(x)
    return torch.cat([h_n[-2, :1], h_n[-1, :1]], dim=-1)


@wrong("sequence_summary")
def sequence_summary(birnn, x):
    """output unpacked wrongly"""
    output = birnn(x)
    return output[:, -1]


@right("last_valid_states")
def last_valid_states(rnn, x, lengths):
    """packing"""
    packed = torch.nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    return rnn(packed)[1][0]


@right("last_valid_states")
def last_valid_states(rnn, x, lengths):
    """the last real step of output, by index"""
    output, _ = rnn(x)
    return output[torch.arange(len(x)), lengths - 1]


@right("last_valid_states")
def last_valid_states(rnn, x, lengths):
    """one sequence at a time, without its padding"""
    return torch.cat([rnn(row[:n])[1] for row, n in zip(x, lengths.tolist(), strict=True)])


@right("last_valid_states")
def last_valid_states(rnn, x, lengths):
    """gather"""
    output, _ = rnn(x)
    index = (lengths - 1).view(-1, 1, 1).expand(-1, 1, output.shape[-1])
    return output.gather(1, index).squeeze(1)


@wrong("last_valid_states", shows="padding-read")
def last_valid_states(rnn, x, lengths):
    """the lengths are not used"""
    _, h_n = rnn(x)
    return h_n[0]


@wrong("last_valid_states", shows="padding-read")
def last_valid_states(rnn, x, lengths):
    """output[:, -1]"""
    return rnn(x)[0][:, -1]


@wrong("last_valid_states", shows="packed-last-step")
def last_valid_states(rnn, x, lengths):
    """packed, unpacked, and then the last step"""
    packed = torch.nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    output, _ = torch.nn.utils.rnn.pad_packed_sequence(rnn(packed)[0], batch_first=True)
    return output[:, -1]


@wrong("last_valid_states", shows="off-by-one")
def last_valid_states(rnn, x, lengths):
    """one step too late, and out of range"""
    output, _ = rnn(x)
    return output[torch.arange(len(x)), lengths]


@wrong("last_valid_states", shows="off-by-one")
def last_valid_states(rnn, x, lengths):
    """one step too early"""
    output, _ = rnn(x)
    return output[torch.arange(len(x)), lengths - 2]


@wrong("last_valid_states", shows="first-only")
def last_valid_states(rnn, x, lengths):
    """the length of the first sequence for all"""
    output, _ = rnn(x)
    return output[:, lengths[0] - 1]


@wrong("last_valid_states", shows="longest")
def last_valid_states(rnn, x, lengths):
    """the batch is cut at its longest sequence"""
    _, h_n = rnn(x[:, :max(lengths)])
    return h_n[0]


@wrong("last_valid_states", shows="order-lost")
def last_valid_states(rnn, x, lengths):
    """sorted for packing and left so"""
    lengths, order = lengths.sort(descending=True)
    packed = torch.nn.utils.rnn.pack_padded_sequence(x[order], lengths, batch_first=True)
    return rnn(packed)[1][0]


@wrong("last_valid_states", shows="time-first")
def last_valid_states(rnn, x, lengths):
    """axis 0 of output taken for time"""
    output, _ = rnn(x)
    return output[lengths - 1, torch.arange(x.shape[0])]


@wrong("last_valid_states")
def last_valid_states(rnn, x, lengths):
    """packing without enforce_sorted=False"""
    packed = torch.nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True)
    return rnn(packed)[1][0]


@wrong("last_valid_states", shows="time-first")
def last_valid_states(rnn, x, lengths):
    """packing without batch_first=True"""
    packed = torch.nn.utils.rnn.pack_padded_sequence(x, lengths, enforce_sorted=False)
    return rnn(packed)[1][0]


@wrong("last_valid_states")
def last_valid_states(rnn, x, lengths):
    """the axis of layers is left"""
    packed = torch.nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    return rnn(packed)[1]


@wrong("last_valid_states")
def last_valid_states(rnn, x, lengths):
    """the state is multiplied by a mask"""
    output, _ = rnn(x)
    mask = torch.arange(x.shape[1]) < lengths[:, None]
    return (output * mask[..., None]).sum(1) / lengths[:, None]


@right("stacked_states")
def stacked_states(rnn, x, h0):
    """both layers inside one loop over time"""
    lower, upper = h0
    states = []
    for t in range(x.shape[1]):
        lower = torch.tanh(x[:, t] @ rnn.weight_ih_l0.T + rnn.bias_ih_l0
                           + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + rnn.bias_ih_l1
                           + upper @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@right("stacked_states")
def stacked_states(rnn, x, h0):
    """layer after layer, in NumPy with einsum"""
    read, last = x.numpy(), []
    for layer in range(2):
        W_ih, W_hh, b_ih, b_hh = (weight.detach().numpy() for weight in rnn.all_weights[layer])
        h, states = h0[layer].numpy(), []
        for t in range(read.shape[1]):
            h = np.tanh(np.einsum("hd,bd->bh", W_ih, read[:, t]) + np.einsum("hk,bk->bh", W_hh, h) + b_ih + b_hh)
            states.append(h)
        read = np.stack(states, axis=1)
        last.append(h)
    return read, np.array(last)


@right("stacked_states")
def stacked_states(rnn, x, h0):
    """two nn.RNN of one layer"""
    last = []
    for layer in (0, 1):
        one = torch.nn.RNN(x.shape[-1], rnn.hidden_size, batch_first=True)
        for mine, theirs in zip(one.parameters(), rnn.all_weights[layer], strict=True):
            mine.data = theirs.data
        x, h_n = one(x, h0[layer:layer + 1])
        last.append(h_n)
    return x, torch.cat(last)


@wrong("stacked_states", shows="every-layer-reads-x")
def stacked_states(rnn, x, h0):
    """the upper layer reads x_t: an error unless D = H"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(x_t @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + upper @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="every-layer-reads-x")
def stacked_states(rnn, x, h0):
    """the upper layer reads x_t through the lower one's W_ih"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        a_ih = x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0
        lower = torch.tanh(a_ih + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(a_ih + upper @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="previous-layer")
def stacked_states(rnn, x, h0):
    """the upper layer's h_prev is the lower one's new state"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + lower @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="previous-layer")
def stacked_states(rnn, x, h0):
    """the upper layer's h_prev is the lower one's old state"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        h_prev = lower
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + h_prev @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + h_prev @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="previous-layer")
def stacked_states(rnn, x, h0):
    """one h goes round through both layers"""
    h, states = h0[0], []
    for x_t in x.transpose(0, 1):
        read = x_t
        for W_ih, W_hh, b_ih, b_hh in rnn.all_weights:
            below = read
            h = torch.tanh(read @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
            read = h
        states.append(h)
    return torch.stack(states, dim=1), torch.stack([below, h])


@wrong("stacked_states", shows="previous-layer")
def stacked_states(rnn, x, h0):
    """layer after layer; the upper one starts where the lower one ended"""
    h, read, last = h0[0], x.transpose(0, 1), []
    for W_ih, W_hh, b_ih, b_hh in rnn.all_weights:
        states = []
        for x_t in read:
            h = torch.tanh(x_t @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
            states.append(h)
        read = torch.stack(states)
        last.append(h)
    return read.transpose(0, 1), torch.stack(last)


@wrong("stacked_states", shows="redundant-outputs")
def stacked_states(rnn, x, h0):
    """h_n is the last step of output"""
    h, states = list(h0), []
    for x_t in x.transpose(0, 1):
        read = x_t
        for layer, (W_ih, W_hh, b_ih, b_hh) in enumerate(rnn.all_weights):
            read = h[layer] = torch.tanh(read @ W_ih.T + b_ih + h[layer] @ W_hh.T + b_hh)
        states.append(read)
    output = torch.stack(states, dim=1)
    return output, output[:, -1]


@wrong("stacked_states", shows="redundant-outputs")
def stacked_states(rnn, x, h0):
    """h_n is the last step of output, with an axis of layers"""
    h, states = list(h0), []
    for x_t in x.transpose(0, 1):
        read = x_t
        for layer, (W_ih, W_hh, b_ih, b_hh) in enumerate(rnn.all_weights):
            read = h[layer] = torch.tanh(read @ W_ih.T + b_ih + h[layer] @ W_hh.T + b_hh)
        states.append(read)
    output = torch.stack(states, dim=1)
    return output, output[:, -1].unsqueeze(0)


@wrong("stacked_states", shows="redundant-outputs")
def stacked_states(rnn, x, h0):
    """output twice"""
    h, states = list(h0), []
    for x_t in x.transpose(0, 1):
        read = x_t
        for layer, (W_ih, W_hh, b_ih, b_hh) in enumerate(rnn.all_weights):
            read = h[layer] = torch.tanh(read @ W_ih.T + b_ih + h[layer] @ W_hh.T + b_hh)
        states.append(read)
    output = torch.stack(states, dim=1)
    return output, output


@wrong("stacked_states", shows="redundant-outputs")
def stacked_states(rnn, x, h0):
    """the top layer's state for both layers"""
    h, states = list(h0), []
    for x_t in x.transpose(0, 1):
        read = x_t
        for layer, (W_ih, W_hh, b_ih, b_hh) in enumerate(rnn.all_weights):
            read = h[layer] = torch.tanh(read @ W_ih.T + b_ih + h[layer] @ W_hh.T + b_hh)
        states.append(read)
    output = torch.stack(states, dim=1)
    return output, torch.stack([output[:, -1], output[:, -1]])


@wrong("stacked_states", shows="hn-per-step")
def stacked_states(rnn, x, h0):
    """h_n holds a state for each step"""
    h, states = list(h0), []
    for x_t in x.transpose(0, 1):
        read = x_t
        for layer, (W_ih, W_hh, b_ih, b_hh) in enumerate(rnn.all_weights):
            read = h[layer] = torch.tanh(read @ W_ih.T + b_ih + h[layer] @ W_hh.T + b_hh)
        states.append(read)
    output = torch.stack(states, dim=1)
    return output, output.permute(1, 0, 2)


@wrong("stacked_states", shows="batch-first-moves-h")
def stacked_states(rnn, x, h0):
    """h_n with the batch first"""
    h, states = list(h0), []
    for x_t in x.transpose(0, 1):
        read = x_t
        for layer, (W_ih, W_hh, b_ih, b_hh) in enumerate(rnn.all_weights):
            read = h[layer] = torch.tanh(read @ W_ih.T + b_ih + h[layer] @ W_hh.T + b_hh)
        states.append(read)
    output, h_n = torch.stack(states, dim=1), torch.stack(h)
    return output, torch.stack([h_n[0], h_n[1]], dim=1)


@wrong("stacked_states", shows="no-initial-state")
def stacked_states(rnn, x, h0):
    """h0 is not used"""
    lower = upper = torch.zeros(len(x), rnn.hidden_size)
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + upper @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="layers-swapped")
def stacked_states(rnn, x, h0):
    """h0 read from the top down"""
    h, states = [h0[1], h0[0]], []
    for x_t in x.transpose(0, 1):
        read = x_t
        for layer, (W_ih, W_hh, b_ih, b_hh) in enumerate(rnn.all_weights):
            read = h[layer] = torch.tanh(read @ W_ih.T + b_ih + h[layer] @ W_hh.T + b_hh)
        states.append(read)
    output = torch.stack(states, dim=1)
    return output, torch.stack(h)


@wrong("stacked_states", shows="same-weights")
def stacked_states(rnn, x, h0):
    """layer 0's weights for both: an error unless D = H"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + upper @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="no-bias")
def stacked_states(rnn, x, h0):
    """no biases"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + lower @ rnn.weight_hh_l0.T)
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + upper @ rnn.weight_hh_l1.T)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="one-bias")
def stacked_states(rnn, x, h0):
    """b_ih alone"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + lower @ rnn.weight_hh_l0.T + rnn.bias_ih_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + upper @ rnn.weight_hh_l1.T + rnn.bias_ih_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="lower-layer")
def stacked_states(rnn, x, h0):
    """the states of the lower layer are kept"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + upper @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(lower)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="transposed")
def stacked_states(rnn, x, h0):
    """only W_hh transposed: no error"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0 + rnn.bias_hh_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + upper @ rnn.weight_hh_l1 + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="transposed")
def stacked_states(rnn, x, h0):
    """weights transposed: an error unless D = H"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0 + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0 + rnn.bias_hh_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l1 + rnn.bias_ih_l1 + upper @ rnn.weight_hh_l1 + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="same-state")
def stacked_states(rnn, x, h0):
    """h0 is overwritten, and output shares its memory"""
    states = []
    for x_t in x.transpose(0, 1):
        h0[0] = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + h0[0] @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        h0[1] = torch.tanh(h0[0] @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + h0[1] @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(h0[1])
    return torch.stack(states, dim=1), h0


@wrong("stacked_states")
def stacked_states(rnn, x, h0):
    """the layer itself is run"""
    return rnn(x, h0)


@wrong("stacked_states", shows="time-first")
def stacked_states(rnn, x, h0):
    """stacked time first"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + upper @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states), torch.stack([lower, upper])


@wrong("stacked_states", shows="wrong-start")
def stacked_states(rnn, x, h0):
    """both layers start from the first state"""
    lower, upper = h0[0], h0[0]
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + upper @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="wrong-start")
def stacked_states(rnn, x, h0):
    """both layers start from the last state"""
    lower, upper = h0[1], h0[1]
    states = []
    for x_t in x.transpose(0, 1):
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + upper @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="step-behind")
def stacked_states(rnn, x, h0):
    """layer 1 reads layer 0's old state"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        below = lower
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        upper = torch.tanh(below @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + upper @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states", shows="step-behind")
def stacked_states(rnn, x, h0):
    """layer 1 is run before layer 0"""
    lower, upper = h0
    states = []
    for x_t in x.transpose(0, 1):
        upper = torch.tanh(lower @ rnn.weight_ih_l1.T + rnn.bias_ih_l1 + upper @ rnn.weight_hh_l1.T + rnn.bias_hh_l1)
        lower = torch.tanh(x_t @ rnn.weight_ih_l0.T + rnn.bias_ih_l0 + lower @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)
        states.append(upper)
    return torch.stack(states, dim=1), torch.stack([lower, upper])


@wrong("stacked_states")
def stacked_states(rnn, x, h0):
    """rounded to whole numbers"""
    h, states = list(h0), []
    for x_t in x.transpose(0, 1):
        read = x_t
        for layer, (W_ih, W_hh, b_ih, b_hh) in enumerate(rnn.all_weights):
            read = h[layer] = torch.tanh(read @ W_ih.T + b_ih + h[layer] @ W_hh.T + b_hh)
        states.append(read)
    output, h_n = torch.stack(states, dim=1), torch.stack(h)
    return output.round(), h_n.round()


@wrong("stacked_states")
def stacked_states(rnn, x, h0):
    """not written yet"""
    raise NotImplementedError
