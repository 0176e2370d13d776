"""Answers to the exercises of chapter 4."""
# ruff: noqa: B905, F811  many functions of one name, plain zip: that is how students write

import numpy as np
import torch

from answers import right, wrong

# 1. Three states by hand

right("predicted_relu_states", [[1, 0], [0, 1], [2, 1]], style="whole numbers in lists")
right("predicted_relu_states", np.array([[1.0, 0.0], [0.0, 1.0], [2.0, 1.0]]).tolist(), style="floats")
right("predicted_relu_states", ((1, 0), (0, 1), (2, 1)), style="tuples")
wrong("predicted_relu_states", [[1, -1], [-2, 1], [2, -1]], shows="no-activation", style="without ReLU")
wrong("predicted_relu_states", [[1, 0], [1, 0], [1, 1]], shows="no-recurrent-weight", style="the state added bare")
wrong("predicted_relu_states", [[1, 0], [0, 1], [0, 1]], shows="input-feeds-back", style="W_hh times the last input")
wrong("predicted_relu_states", [[1, 0], [0, 0], [0, 1]], shows="reset-each-step", style="every step from zero")
wrong("predicted_relu_states", [[1, 0], [0, 2], [2, 1]], shows="transposed", style="columns for rows")
wrong("predicted_relu_states", [[0, 0], [1, 0], [0, 1]], shows="off-by-one", style="begins with h_0")
wrong("predicted_relu_states", [[1, 0], [0, 1], [2, 0]], shows="no-input", style="x_3 forgotten")
wrong("predicted_relu_states", [[1, 0, 2], [0, 1, 1]], style="a column for each state")
wrong("predicted_relu_states", [2, 1], style="the last state alone")


# 2. The cell, box by box

@right("rnn_cell_forward")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """a line for each box"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ h_prev + b_hh
    a = a_ih + a_hh
    h_t = np.tanh(a)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


@right("rnn_cell_forward")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """sums written out, plain lists"""
    def box(W, v, b):
        return [sum(w * n for w, n in zip(row, v)) + c for row, c in zip(W, b)]
    a_ih, a_hh = box(W_ih, x_t, b_ih), box(W_hh, h_prev, b_hh)
    a = [p + q for p, q in zip(a_ih, a_hh)]
    h_t = [(np.exp(n) - np.exp(-n)) / (np.exp(n) + np.exp(-n)) for n in a]
    return {"y_t": box(W_hy, h_t, b_y), "h_t": h_t, "a": a, "a_hh": a_hh, "a_ih": a_ih}


@right("rnn_cell_forward")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """torch, the joined W for the sum"""
    x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y = map(
        torch.tensor, (x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y))
    a = torch.cat([W_ih, W_hh], dim=1) @ torch.cat([x_t, h_prev]) + b_ih + b_hh
    h_t = a.tanh()
    return {"a_ih": torch.mv(W_ih, x_t) + b_ih, "a_hh": torch.einsum("hk,k->h", W_hh, h_prev) + b_hh,
            "a": a, "h_t": h_t, "y_t": torch.nn.functional.linear(h_t, W_hy, b_y)}


@wrong("rnn_cell_forward", shows="no-recurrent-weight")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the state is added bare, with its bias"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = h_prev + b_hh
    a = a_ih + a_hh
    h_t = np.tanh(a)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


@wrong("rnn_cell_forward", shows="no-recurrent-weight")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the short sketch: the state and nothing else"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = h_prev
    a = a_ih + a_hh
    h_t = np.tanh(a)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


@wrong("rnn_cell_forward", shows="input-feeds-back")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """W_hh times the input; tried with D = H only"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ x_t + b_hh
    a = a_ih + a_hh
    h_t = np.tanh(a)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


@wrong("rnn_cell_forward", shows="tanh-first")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """tanh of each part, then the sum"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ h_prev + b_hh
    a = np.tanh(a_ih) + np.tanh(a_hh)
    h_t = a
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


@wrong("rnn_cell_forward", shows="tanh-first")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the sum is right, the state is not made from it"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ h_prev + b_hh
    a = a_ih + a_hh
    h_t = np.tanh(a_ih) + np.tanh(a_hh)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


@wrong("rnn_cell_forward", shows="tanh-twice")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """tanh before the sum and after it"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ h_prev + b_hh
    a = np.tanh(a_ih) + np.tanh(a_hh)
    h_t = np.tanh(a)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


@wrong("rnn_cell_forward", shows="no-activation")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """no tanh"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ h_prev + b_hh
    h_t = a = a_ih + a_hh
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


@wrong("rnn_cell_forward", shows="output-before-tanh")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the output layer reads the sum"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ h_prev + b_hh
    a = a_ih + a_hh
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": np.tanh(a), "y_t": W_hy @ a + b_y}


@wrong("rnn_cell_forward", shows="output-tanh")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """tanh on the output too"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ h_prev + b_hh
    a = a_ih + a_hh
    h_t = np.tanh(a)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": np.tanh(W_hy @ h_t + b_y)}


@wrong("rnn_cell_forward", shows="no-output-bias")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """no bias in the output layer"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ h_prev + b_hh
    a = a_ih + a_hh
    h_t = np.tanh(a)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t}


@wrong("rnn_cell_forward", shows="no-bias")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """no bias in the recurrent term"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ h_prev
    a = a_ih + a_hh
    h_t = np.tanh(a)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


@wrong("rnn_cell_forward", shows="transposed")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """W_hh transposed"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh.T @ h_prev + b_hh
    a = a_ih + a_hh
    h_t = np.tanh(a)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


@wrong("rnn_cell_forward")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """* in place of @"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh * h_prev + b_hh
    a = a_ih + a_hh
    h_t = np.tanh(a)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


@wrong("rnn_cell_forward")
def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """+= writes the sum over a_ih, which is returned too"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ h_prev + b_hh
    a = a_ih
    a += a_hh
    h_t = np.tanh(a)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a, "h_t": h_t, "y_t": W_hy @ h_t + b_y}


# 3. How far the short sketch is from the full cell

@right("sketch_difference")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """two states side by side"""
    h_sketch, h_full, differences = np.zeros(len(b_ih)), np.zeros(len(b_ih)), []
    for x_t in x:
        a_ih = W_ih @ x_t + b_ih + b_hh
        h_sketch, h_full = np.tanh(a_ih + h_sketch), np.tanh(a_ih + W_hh @ h_full)
        differences.append(max(abs(h_sketch - h_full)))
    return np.array(differences)


@right("sketch_difference")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """two torch RNNs, one with the identity"""
    states = []
    for W in (np.eye(len(b_ih)), W_hh):
        rnn = torch.nn.RNN(W_ih.shape[1], W_ih.shape[0]).double()
        for parameter, value in zip(rnn.parameters(), (W_ih, W, b_ih, b_hh)):
            parameter.data = torch.from_numpy(value)
        states.append(rnn(torch.from_numpy(x))[0])
    return (states[0] - states[1]).abs().max(dim=1).values


@right("sketch_difference")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """both in one array, filled in place"""
    h = np.zeros((2, len(b_ih)))
    differences = np.empty(len(x))
    for t, x_t in enumerate(x):
        h[1] = W_hh @ h[1]
        h += W_ih @ x_t + b_ih + b_hh
        np.tanh(h, out=h)
        differences[t] = np.ptp(h, axis=0).max()
    return differences


@wrong("sketch_difference", shows="no-recurrent-weight")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """the full cell adds its state bare as well"""
    h_sketch, h_full, differences = np.zeros(len(b_ih)), np.zeros(len(b_ih)), []
    for x_t in x:
        h_sketch = np.tanh(W_ih @ x_t + b_ih + b_hh + h_sketch)
        h_full = np.tanh(W_ih @ x_t + b_ih + h_full + b_hh)
        differences.append(np.abs(h_sketch - h_full).max())
    return np.array(differences)


@wrong("sketch_difference", shows="no-recurrent-weight")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """both start from zero at every step"""
    differences = []
    for x_t in x:
        h_sketch, h_full = np.zeros(len(b_ih)), np.zeros(len(b_ih))
        h_sketch = np.tanh(W_ih @ x_t + b_ih + b_hh + h_sketch)
        h_full = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_full + b_hh)
        differences.append(np.abs(h_sketch - h_full).max())
    return np.array(differences)


@wrong("sketch_difference", shows="full-cells-state")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """one h for both"""
    h, differences = np.zeros(len(b_ih)), []
    for x_t in x:
        h_sketch = np.tanh(W_ih @ x_t + b_ih + b_hh + h)
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        differences.append(np.abs(h_sketch - h).max())
    return np.array(differences)


@wrong("sketch_difference", shows="one-bias")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """the sketch is given b_ih alone"""
    h_sketch, h_full, differences = np.zeros(len(b_ih)), np.zeros(len(b_ih)), []
    for x_t in x:
        h_sketch = np.tanh(W_ih @ x_t + b_ih + h_sketch)
        h_full = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_full + b_hh)
        differences.append(np.abs(h_sketch - h_full).max())
    return np.array(differences)


@wrong("sketch_difference", shows="tanh-first")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """the sketch adds its state after tanh"""
    h_sketch = h_full = np.zeros(len(b_ih))
    differences = []
    for x_t in x:
        h_sketch = np.tanh(W_ih @ x_t + b_ih + b_hh) + h_sketch
        h_full = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_full + b_hh)
        differences.append(np.abs(h_sketch - h_full).max())
    return np.array(differences)


@wrong("sketch_difference", shows="signed")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """max without abs"""
    h_sketch, h_full, differences = np.zeros(len(b_ih)), np.zeros(len(b_ih)), []
    for x_t in x:
        h_sketch = np.tanh(W_ih @ x_t + b_ih + b_hh + h_sketch)
        h_full = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_full + b_hh)
        differences.append((h_sketch - h_full).max())
    return np.array(differences)


@wrong("sketch_difference", shows="norm-not-max")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """the norm, as in chapter 3"""
    h_sketch, h_full, differences = np.zeros(len(b_ih)), np.zeros(len(b_ih)), []
    for x_t in x:
        h_sketch = np.tanh(W_ih @ x_t + b_ih + b_hh + h_sketch)
        h_full = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_full + b_hh)
        differences.append(np.linalg.norm(h_sketch - h_full))
    return np.array(differences)


@wrong("sketch_difference", shows="mean-not-max")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """the average of the units"""
    h_sketch, h_full, differences = np.zeros(len(b_ih)), np.zeros(len(b_ih)), []
    for x_t in x:
        h_sketch = np.tanh(W_ih @ x_t + b_ih + b_hh + h_sketch)
        h_full = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_full + b_hh)
        differences.append(np.abs(h_sketch - h_full).mean())
    return np.array(differences)


@wrong("sketch_difference", shows="wrong-axis")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """the largest over time"""
    h_sketch, h_full, differences = np.zeros(len(b_ih)), np.zeros(len(b_ih)), []
    for x_t in x:
        h_sketch = np.tanh(W_ih @ x_t + b_ih + b_hh + h_sketch)
        h_full = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_full + b_hh)
        differences.append(np.abs(h_sketch - h_full))
    return np.array(differences).max(axis=0)


@wrong("sketch_difference", shows="transposed")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """h @ W_hh"""
    h_sketch, h_full, differences = np.zeros(len(b_ih)), np.zeros(len(b_ih)), []
    for x_t in x:
        h_sketch = np.tanh(W_ih @ x_t + b_ih + b_hh + h_sketch)
        h_full = np.tanh(W_ih @ x_t + b_ih + h_full @ W_hh + b_hh)
        differences.append(np.abs(h_sketch - h_full).max())
    return np.array(differences)


@wrong("sketch_difference")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """counts the second bias twice in the sketch"""
    h_sketch, h_full, differences = np.zeros(len(b_ih)), np.zeros(len(b_ih)), []
    for x_t in x:
        h_sketch = np.tanh(W_ih @ x_t + b_ih + b_hh + (h_sketch + b_hh))
        h_full = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_full + b_hh)
        differences.append(np.abs(h_sketch - h_full).max())
    return np.array(differences)


@wrong("sketch_difference")
def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """the largest of all steps: one number"""
    h_sketch, h_full, differences = np.zeros(len(b_ih)), np.zeros(len(b_ih)), []
    for x_t in x:
        h_sketch = np.tanh(W_ih @ x_t + b_ih + b_hh + h_sketch)
        h_full = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_full + b_hh)
        differences.append(np.abs(h_sketch - h_full).max())
    return max(differences)


# 4. A cell with three faults

@right("mended_rnn")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the lines of the task, mended"""
    states = []
    h_prev = h_0
    for x_t in x:
        a_ih = W_ih @ x_t + b_ih
        a_hh = W_hh @ h_prev + b_hh
        h_prev = np.tanh(a_ih + a_hh)
        states.append(h_prev)
    return np.stack(states)


@right("mended_rnn")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """keeps the rows as they lie: everything transposed, in place"""
    states = x @ W_ih.T + b_ih + b_hh
    for t in range(len(states)):
        states[t] += (states[t - 1] if t else h_0) @ W_hh.T
        np.tanh(states[t], out=states[t])
    return states


@right("mended_rnn")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """an inner function that calls itself for the rest of the sequence"""
    def states_from(h, rest):
        if len(rest) == 0:
            return []
        h = np.tanh(W_ih @ rest[0] + b_ih + W_hh @ h + b_hh)
        return [h, *states_from(h, rest[1:])]
    return np.stack(states_from(h_0, x))


@right("mended_rnn")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """a torch RNNCell"""
    cell = torch.nn.RNNCell(W_ih.shape[1], W_ih.shape[0], dtype=torch.float64)
    for parameter, value in zip(cell.parameters(), (W_ih, W_hh, b_ih, b_hh)):
        parameter.data = torch.tensor(value)
    h, states = torch.tensor(h_0), []
    for x_t in torch.tensor(x):
        h = cell(x_t, h)
        states.append(h)
    return torch.stack(states)


@wrong("mended_rnn", shows="reset-each-step")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the faulty RNN as it was"""
    states = []
    for x_t in x:
        h_prev = h_0
        a_ih = W_ih @ x_t + b_ih
        a_hh = h_prev @ W_hh + b_hh
        h_t = np.tanh(a_ih) + np.tanh(a_hh)
        states.append(h_t)
    return np.stack(states)


@wrong("mended_rnn", shows="reset-each-step")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """only the state is still reset"""
    states = []
    for x_t in x:
        h_prev = h_0
        a_ih = W_ih @ x_t + b_ih
        a_hh = W_hh @ h_prev + b_hh
        h_t = np.tanh(a_ih + a_hh)
        states.append(h_t)
    return np.stack(states)


@wrong("mended_rnn", shows="tanh-first")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """only tanh is still in the wrong place"""
    states = []
    h_prev = h_0
    for x_t in x:
        a_ih = W_ih @ x_t + b_ih
        a_hh = W_hh @ h_prev + b_hh
        h_t = np.tanh(a_ih) + np.tanh(a_hh)
        states.append(h_t)
        h_prev = h_t
    return np.stack(states)


@wrong("mended_rnn", shows="transposed")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """only W_hh is still transposed"""
    states = []
    h_prev = h_0
    for x_t in x:
        a_ih = W_ih @ x_t + b_ih
        a_hh = h_prev @ W_hh + b_hh
        h_t = np.tanh(a_ih + a_hh)
        states.append(h_t)
        h_prev = h_t
    return np.stack(states)


@wrong("mended_rnn", shows="tanh-first")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the state is handed on, two faults are left"""
    states = []
    h_prev = h_0
    for x_t in x:
        a_ih = W_ih @ x_t + b_ih
        a_hh = h_prev @ W_hh + b_hh
        h_t = np.tanh(a_ih) + np.tanh(a_hh)
        states.append(h_t)
        h_prev = h_t
    return np.stack(states)


@wrong("mended_rnn", shows="no-recurrent-weight")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """W_hh was taken out instead of turned"""
    states = []
    h_prev = h_0
    for x_t in x:
        h_prev = np.tanh(W_ih @ x_t + b_ih + h_prev + b_hh)
        states.append(h_prev)
    return np.stack(states)


@wrong("mended_rnn", shows="input-feeds-back")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the loop is given the input"""
    states = []
    for x_t in x:
        h_prev = x_t
        states.append(np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh))
    return np.stack(states)


@wrong("mended_rnn", shows="input-feeds-back")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """hands the input on to the next step"""
    states = []
    h_prev = h_0
    for x_t in x:
        h_t = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh)
        states.append(h_t)
        h_prev = x_t
    return np.stack(states)


@wrong("mended_rnn", shows="zero-start")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """h_0 is never looked at"""
    states = []
    h_prev = np.zeros(len(b_ih))
    for x_t in x:
        h_prev = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh)
        states.append(h_prev)
    return np.stack(states)


@wrong("mended_rnn")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """appends one array and goes on writing into it"""
    states, h = [], h_0
    for x_t in x:
        h[:] = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("mended_rnn")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """returns h_0 too: T + 1 rows"""
    states = [h_0]
    for x_t in x:
        states.append(np.tanh(W_ih @ x_t + b_ih + W_hh @ states[-1] + b_hh))
    return np.stack(states)


@wrong("mended_rnn")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the return stands inside the loop"""
    states = []
    h_prev = h_0
    for x_t in x:
        h_prev = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh)
        states.append(h_prev)
        return np.stack(states)


@wrong("mended_rnn")
def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """reads x[1], which a sequence of one step has not"""
    h = np.tanh(W_ih @ x[0] + b_ih + W_hh @ h_0 + b_hh)
    states = [h, np.tanh(W_ih @ x[1] + b_ih + W_hh @ h + b_hh)]
    for x_t in x[2:]:
        states.append(np.tanh(W_ih @ x_t + b_ih + W_hh @ states[-1] + b_hh))
    return np.stack(states)


# 5. When to take y

@right("sequence_outputs")
def sequence_outputs(pattern, x, rnn, read_out):
    """zeros first, then x_1 put into them"""
    if pattern == "one-to-many":
        only_first = torch.zeros_like(x)
        only_first[0] = x[0]
        x = only_first
    states, _ = rnn(x)
    return read_out(states[-1] if pattern == "many-to-one" else states)


@right("sequence_outputs")
def sequence_outputs(pattern, x, rnn, read_out):
    """the state handed on by hand, the answers joined"""
    h, answers = None, []
    for t in range(len(x)):
        keep = 1 if t == 0 or pattern != "one-to-many" else 0
        state, h = rnn(keep * x[t : t + 1], h)
        answers.append(read_out(state))
    return answers[-1][0] if pattern == "many-to-one" else torch.cat(answers)


@right("sequence_outputs")
def sequence_outputs(pattern, x, rnn, read_out):
    """the second thing rnn returns, and a copy of x overwritten in place"""
    if pattern == "many-to-one":
        return read_out(rnn(x)[1][0])
    if pattern == "one-to-many":
        x = x.clone()
        x[1:] = 0
    return read_out(rnn(x)[0]).detach().numpy()


@wrong("sequence_outputs")
def sequence_outputs(pattern, x, rnn, read_out):
    """right answers, but the given x is overwritten"""
    if pattern == "one-to-many":
        x[1:] = 0
    answers = read_out(rnn(x)[0])
    return answers[-1] if pattern == "many-to-one" else answers


@wrong("sequence_outputs", shows="reset-each-step")
def sequence_outputs(pattern, x, rnn, read_out):
    """each step is a sequence of its own"""
    if pattern == "one-to-many":
        x = torch.cat([x[:1], torch.zeros_like(x[1:])])
    answers = [read_out(rnn(x_t[None])[0])[0] for x_t in x]
    return answers[-1] if pattern == "many-to-one" else torch.stack(answers)


@wrong("sequence_outputs", shows="last-input-only")
def sequence_outputs(pattern, x, rnn, read_out):
    """many-to-one reads only the last input"""
    if pattern == "many-to-one":
        return read_out(rnn(x[-1:])[0])[0]
    if pattern == "one-to-many":
        x = torch.cat([x[:1], torch.zeros_like(x[1:])])
    return read_out(rnn(x)[0])


@wrong("sequence_outputs", shows="answer-fed-back")
def sequence_outputs(pattern, x, rnn, read_out):
    """one-to-many feeds its answers back"""
    if pattern != "one-to-many":
        answers = read_out(rnn(x)[0])
        return answers[-1] if pattern == "many-to-one" else answers
    x_t, h, answers = x[:1], None, []
    for _ in range(len(x)):
        state, h = rnn(x_t, h)
        x_t = read_out(state)
        answers.append(x_t[0])
    return torch.stack(answers)


@wrong("sequence_outputs", shows="every-input")
def sequence_outputs(pattern, x, rnn, read_out):
    """one-to-many is taken for many-to-many"""
    answers = read_out(rnn(x)[0])
    return answers[-1] if pattern == "many-to-one" else answers


@wrong("sequence_outputs", shows="input-repeated")
def sequence_outputs(pattern, x, rnn, read_out):
    """one-to-many gives x_1 again and again"""
    if pattern == "one-to-many":
        x = x[:1].repeat(len(x), 1)
    answers = read_out(rnn(x)[0])
    return answers[-1] if pattern == "many-to-one" else answers


@wrong("sequence_outputs", shows="one-answer")
def sequence_outputs(pattern, x, rnn, read_out):
    """one-to-many stops after its input"""
    if pattern == "one-to-many":
        x = x[:1]
    answers = read_out(rnn(x)[0])
    return answers[-1] if pattern == "many-to-one" else answers


@wrong("sequence_outputs", shows="first-answer")
def sequence_outputs(pattern, x, rnn, read_out):
    """many-to-one takes the first answer"""
    if pattern == "one-to-many":
        x = torch.cat([x[:1], torch.zeros_like(x[1:])])
    answers = read_out(rnn(x)[0])
    return answers[0] if pattern == "many-to-one" else answers


@wrong("sequence_outputs", shows="layer-axis")
def sequence_outputs(pattern, x, rnn, read_out):
    """the axis of the layers is left on"""
    if pattern == "one-to-many":
        x = torch.cat([x[:1], torch.zeros_like(x[1:])])
    states, last = rnn(x)
    return read_out(last) if pattern == "many-to-one" else read_out(states)


@wrong("sequence_outputs", shows="no-output-layer")
def sequence_outputs(pattern, x, rnn, read_out):
    """states for answers"""
    if pattern == "one-to-many":
        x = torch.cat([x[:1], torch.zeros_like(x[1:])])
    states, last = rnn(x)
    return last[0] if pattern == "many-to-one" else states


@wrong("sequence_outputs", shows="every-answer")
def sequence_outputs(pattern, x, rnn, read_out):
    """all answers, whatever is asked"""
    if pattern == "one-to-many":
        x = torch.cat([x[:1], torch.zeros_like(x[1:])])
    return read_out(rnn(x)[0])


@wrong("sequence_outputs")
def sequence_outputs(pattern, x, rnn, read_out):
    """the pattern's name spelt in another way: None for it"""
    if pattern == "many-to-many":
        return read_out(rnn(x)[0])
    if pattern == "many_to_one":
        return read_out(rnn(x)[0][-1])
    if pattern == "one_to_many":
        return read_out(rnn(torch.cat([x[:1], torch.zeros_like(x[1:])]))[0])


@wrong("sequence_outputs")
def sequence_outputs(pattern, x, rnn, read_out):
    """one-to-many makes zeros of a fixed length"""
    if pattern == "one-to-many":
        zeros = torch.zeros(1, x.shape[1], dtype=x.dtype)
        x = torch.cat([x[:1], zeros])
    answers = read_out(rnn(x)[0])
    return answers[-1] if pattern == "many-to-one" else answers
