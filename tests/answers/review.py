"""Answers to the exercises of chapter 7."""
# ruff: noqa: F811  many functions of one name: that is how students hand them in

import numpy as np
import torch

from answers import right, wrong

LSTM = {"output": (5, 7, 3), "h_n": (2, 5, 3), "carried": 12, "parameters": 204, "parameters_70": 204}

right("predicted_lstm", LSTM, "tuples and numbers")
right("predicted_lstm", LSTM | {"carried": "१२", "output": torch.Size([5, 7, 3])}, "digits of the other language")

for shows, change in (
    ("hidden-is-cell", {"carried": 6}),
    ("hidden-is-cell", {"carried": 3}),
    ("gates-carried", {"carried": 9}),
    ("whole-batch", {"carried": 60}),
    ("length-is-size", {"carried": 28}),
    ("own-weights", {"parameters_70": 2040}),
    ("own-weights", {"parameters": 1428, "parameters_70": 14280}),
    ("wrong-count", {"parameters": 180, "parameters_70": 180}),
    ("every-layer-reads-x", {"parameters": 216, "parameters_70": 216}),
    ("one-layer", {"parameters": 108, "parameters_70": 108}),
    ("one-gate", {"parameters": 51, "parameters_70": 51}),
    ("one-gate", {"parameters": 153, "parameters_70": 153}),
    ("hn-per-step", {"h_n": (7, 5, 3)}),
    ("redundant-outputs", {"h_n": (1, 5, 3)}),
    ("batch-first-moves-h", {"h_n": (5, 2, 3)}),
    ("time-first", {"output": (7, 5, 3)}),
    ("length-is-size", {"output": (5, 7, 7)}),
    ("all-states", {"output": (5, 7, 6)}),
    ("input-is-size", {"output": (5, 7, 4)}),
    # Two at once.
    ("wrong-count", {"parameters": 192, "parameters_70": 192}),
    ("hidden-is-cell", {"carried": 6, "h_n": (5, 2, 3)}),
    ("wrong-count", {"parameters": 180, "parameters_70": 1800}),
    ("", {"parameters": 205, "parameters_70": 205}),
):
    wrong("predicted_lstm", LSTM | change, shows, f"{shows or 'unknown'}: {change}")
wrong("predicted_lstm", {"output": (5, 7, 3)}, style="the rest is left out")


@right("mended_loop")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """a new array at every step"""
    h, states = h_0, []
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@right("mended_loop")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """in place, with a copy for each step"""
    h, states = h_0.copy(), []
    for x_t in x:
        h[:] = np.tanh(W_ih @ x_t + b_ih + h @ W_hh.T + b_hh)
        states.append(h.copy())
    return np.stack(states)


@right("mended_loop")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """written into the rows of one array"""
    states = np.empty((len(x) + 1, len(h_0)))
    states[0] = h_0
    for t in range(len(x)):
        states[t + 1] = np.tanh(np.dot(W_ih, x[t]) + np.dot(W_hh, states[t]) + b_ih + b_hh)
    return states[1:]


@wrong("mended_loop")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """right states, but h_0 is overwritten"""
    h = h_0
    states = []
    for x_t in x:
        h[:] = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h.copy())
    return np.stack(states)


@wrong("mended_loop")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """as it was: h_0 is overwritten too"""
    h = h_0
    states = []
    for x_t in x:
        h[:] = np.tanh(W_ih @ x_t + b_ih + h @ W_hh + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("mended_loop", shows="unmended")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """as it was, but with a copy of h_0"""
    h = h_0.copy()
    states = []
    for x_t in x:
        h[:] = np.tanh(W_ih @ x_t + b_ih + h @ W_hh + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("mended_loop")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """still one array for all steps, and that is h_0"""
    h = h_0
    states = []
    for x_t in x:
        h[:] = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("mended_loop", shows="same-state")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """h_0 is copied, the steps are not"""
    h = h_0.copy()
    states = []
    for x_t in x:
        h[:] = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("mended_loop", shows="transposed")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """still the columns of W_hh"""
    h, states = h_0, []
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + h @ W_hh + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("mended_loop", shows="reset-each-step")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """every step from h_0"""
    return np.stack([np.tanh(W_ih @ x_t + b_ih + W_hh @ h_0 + b_hh) for x_t in x])


@wrong("mended_loop", shows="no-recurrent-weight")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the state is added bare"""
    h, states = h_0, []
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("mended_loop", shows="off-by-one")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """h_0 is returned too"""
    states = [h_0]
    for x_t in x:
        states.append(np.tanh(W_ih @ x_t + b_ih + W_hh @ states[-1] + b_hh))
    return np.stack(states)


@wrong("mended_loop")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """h_0 kept beside h_1 in place of h_T"""
    states = [h_0]
    for x_t in x[:-1]:
        states.append(np.tanh(W_ih @ x_t + b_ih + W_hh @ states[-1] + b_hh))
    return np.stack(states)


@wrong("mended_loop")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """whole numbers"""
    states = np.zeros((len(x), len(h_0)), dtype=int)
    h = h_0
    for t, x_t in enumerate(x):
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states[t] = h
    return states


@wrong("mended_loop")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """crashes on one step"""
    h_1 = np.tanh(W_ih @ x[0] + b_ih + W_hh @ h_0 + b_hh)
    h_2 = np.tanh(W_ih @ x[1] + b_ih + W_hh @ h_1 + b_hh)
    states = [h_1, h_2]
    for x_t in x[2:]:
        states.append(np.tanh(W_ih @ x_t + b_ih + W_hh @ states[-1] + b_hh))
    return np.stack(states)


@wrong("mended_loop")
def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """only the last state"""
    h = h_0
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
    return h


@right("read_in_chunks")
def read_in_chunks(reader, chunks):
    """whatever the reader returns is handed on"""
    state, outputs = None, []
    for chunk in chunks:
        output, state = reader(chunk, state)
        outputs.append(output)
    return torch.cat(outputs, dim=1)


@right("read_in_chunks")
def read_in_chunks(reader, chunks):
    """one step at a time, states of zeros written down"""
    B, H = chunks[0].shape[0], reader.hidden_size
    zeros = torch.zeros(1, B, H)
    state = (zeros, zeros) if isinstance(reader, torch.nn.LSTM) else zeros
    steps = []
    for chunk in chunks:
        for x_t in chunk.split(1, dim=1):
            output, state = reader(x_t, state)
            steps.append(output[:, 0])
    return torch.stack(steps, dim=1)


@wrong("read_in_chunks", shows="reset-each-step")
def read_in_chunks(reader, chunks):
    """every chunk from zeros"""
    return torch.cat([reader(chunk)[0] for chunk in chunks], dim=1)


@wrong("read_in_chunks", shows="hidden-is-cell")
def read_in_chunks(reader, chunks):
    """c_n is left behind"""
    state, outputs = None, []
    for chunk in chunks:
        output, state = reader(chunk, state)
        if isinstance(state, tuple):
            state = (state[0], torch.zeros_like(state[1]))
        outputs.append(output)
    return torch.cat(outputs, dim=1)


@wrong("read_in_chunks", shows="hidden-is-cell")
def read_in_chunks(reader, chunks):
    """h_n given as both states"""
    state, outputs = None, []
    for chunk in chunks:
        output, state = reader(chunk, state)
        h_n = output[:, -1][None]
        if isinstance(reader, torch.nn.LSTM):
            state = (h_n, h_n)
        outputs.append(output)
    return torch.cat(outputs, dim=1)


@wrong("read_in_chunks", shows="first-state")
def read_in_chunks(reader, chunks):
    """the state after the first chunk for all"""
    output, state = reader(chunks[0])
    return torch.cat([output] + [reader(chunk, state)[0] for chunk in chunks[1:]], dim=1)


@wrong("read_in_chunks", shows="last-only")
def read_in_chunks(reader, chunks):
    """the states of the last chunk"""
    state = None
    for chunk in chunks:
        output, state = reader(chunk, state)
    return output


@wrong("read_in_chunks", shows="batch-is-time")
def read_in_chunks(reader, chunks):
    """joined along the batch"""
    state, outputs = None, []
    for chunk in chunks:
        output, state = reader(chunk, state)
        outputs.append(output)
    return torch.cat(outputs)


@wrong("read_in_chunks", shows="hidden-is-cell")
def read_in_chunks(reader, chunks):
    """only h_n handed on, which an LSTM refuses"""
    state, outputs = None, []
    for chunk in chunks:
        output, _ = reader(chunk, state)
        state = output[:, -1][None]
        outputs.append(output)
    return torch.cat(outputs, dim=1)


@wrong("read_in_chunks", shows="always-a-pair")
def read_in_chunks(reader, chunks):
    """two states taken from every reader"""
    state, outputs = None, []
    for chunk in chunks:
        output, (h_n, c_n) = reader(chunk, state)
        state = (h_n, c_n)
        outputs.append(output)
    return torch.cat(outputs, dim=1)


@wrong("read_in_chunks", shows="always-a-pair")
def read_in_chunks(reader, chunks):
    """two states given to every reader, and taken from it"""
    h = c = torch.zeros(1, len(chunks[0]), reader.hidden_size)
    outputs = []
    for chunk in chunks:
        output, (h, c) = reader(chunk, (h, c))
        outputs.append(output)
    return torch.cat(outputs, dim=1)


@wrong("read_in_chunks")
def read_in_chunks(reader, chunks):
    """a list of outputs, never joined"""
    state, outputs = None, []
    for chunk in chunks:
        output, state = reader(chunk, state)
        outputs.append(output)
    return outputs


@wrong("read_in_chunks")
def read_in_chunks(reader, chunks):
    """stops after two chunks"""
    first, state = reader(chunks[0])
    if len(chunks) == 1:
        return first
    return torch.cat([first, reader(chunks[1], state)[0]], dim=1)


@right("classify_sequences")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the batch at once"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    scores = h @ W_hy.T + b_y
    return scores, scores.argmax(axis=1)


@right("classify_sequences")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """one sequence after the other, lists"""
    scores, labels = [], []
    for sequence in x:
        h = 0 * b_hh
        for x_t in sequence:
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        y = list(W_hy @ h + b_y)
        scores.append(y)
        labels.append(y.index(max(y)))
    return [scores, labels]


@right("classify_sequences")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """einsum, one matrix for input and state"""
    W, h = np.hstack([W_ih, W_hh]), np.zeros((x.shape[0], W_hh.shape[0]))
    for x_t in np.moveaxis(x, 1, 0):
        h = np.tanh(np.einsum("hk,bk->bh", W, np.hstack([x_t, h])) + b_ih + b_hh)
    scores = np.einsum("oh,bh->bo", W_hy, h) + b_y
    return scores, np.argmax(scores, axis=-1)


@right("classify_sequences")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """torch's cell function"""
    tensors = [torch.as_tensor(value) for value in (W_ih, W_hh, b_ih, b_hh)]
    h = torch.zeros(len(x), len(b_hh), dtype=torch.float64)
    for x_t in torch.as_tensor(x).unbind(1):
        h = torch.rnn_tanh_cell(x_t, h, *tensors)
    scores = torch.nn.functional.linear(h, torch.as_tensor(W_hy), torch.as_tensor(b_y))
    return scores, scores.max(dim=1).indices


@wrong("classify_sequences", shows="batch-is-time")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the loop goes over the batch"""
    h = np.zeros(len(b_hh))
    for x_t in x:
        h = np.tanh(x_t @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    scores = h @ W_hy.T + b_y
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="reset-each-step")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the state is set to zero inside the loop"""
    for t in range(x.shape[1]):
        h = np.zeros((len(x), len(b_hh)))
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    scores = h @ W_hy.T + b_y
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="no-recurrent-weight")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the state is added bare"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h + b_hh)
    scores = h @ W_hy.T + b_y
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="transposed")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """h @ W_hh"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh + b_hh)
    scores = h @ W_hy.T + b_y
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="every-step")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """an answer at every step"""
    h, scores = np.zeros((len(x), len(b_hh))), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
        scores.append(h @ W_hy.T + b_y)
    scores = np.stack(scores, axis=1)
    return scores, scores.argmax(axis=-1)


@wrong("classify_sequences", shows="mean-state")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the mean of all states"""
    h, total = np.zeros((len(x), len(b_hh))), 0
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
        total = total + h
    scores = total / x.shape[1] @ W_hy.T + b_y
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="off-by-one")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the last step is left out"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1] - 1):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    scores = h @ W_hy.T + b_y
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="first-state")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """return inside the loop"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
        scores = h @ W_hy.T + b_y
        return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="no-activation")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """no tanh"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh
    scores = h @ W_hy.T + b_y
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="activated-output")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """tanh of the scores"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    scores = np.tanh(h @ W_hy.T + b_y)
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="activated-output")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """softmax of the scores"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    scores = np.exp(h @ W_hy.T + b_y)
    scores /= scores.sum(axis=1, keepdims=True)
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="score-not-index")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the largest score as the label"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    scores = h @ W_hy.T + b_y
    return scores, scores.max(1)


@wrong("classify_sequences", shows="no-output-bias")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """b_y is left out"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    scores = h @ W_hy.T
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="no-bias")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the cell without biases"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + h @ W_hh.T)
    scores = h @ W_hy.T + b_y
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="no-bias")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """one bias of two"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + h @ W_hh.T + b_hh)
    scores = h @ W_hy.T + b_y
    return scores, scores.argmax(axis=1)


@wrong("classify_sequences", shows="wrong-axis")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """the largest score of each class"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    scores = h @ W_hy.T + b_y
    return scores, scores.argmax(axis=0)


@wrong("classify_sequences", shows="one-label")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """argmax without an axis"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    scores = h @ W_hy.T + b_y
    return scores, np.argmax(scores)


@wrong("classify_sequences")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """scores without labels"""
    h = np.zeros((len(x), len(b_hh)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    return h @ W_hy.T + b_y


@wrong("classify_sequences")
def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """only the first sequence"""
    h = np.zeros(len(b_hh))
    for x_t in x[0]:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
    scores = W_hy @ h + b_y
    return scores[None], np.array([scores.argmax()])


@right("stacked_parameters")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """layer by layer"""
    sums = {"RNN": 1, "LSTM": 4, "GRU": 3}[kind]
    directions = 2 if bidirectional else 1
    total, reads = 0, input_size
    for _ in range(num_layers):
        total += directions * sums * hidden_size * (reads + hidden_size + 2)
        reads = directions * hidden_size
    return total


@right("stacked_parameters")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """one formula, NumPy"""
    n = hidden_size * (1 + ["RNN", None, "GRU", "LSTM"].index(kind)) * (1 + bidirectional)
    reads = np.full(num_layers, hidden_size * (1 + bidirectional))
    reads[0] = input_size
    return np.sum(n * (reads + hidden_size + 2))


@right("stacked_parameters")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """counted in the layer itself"""
    layer = getattr(torch.nn, kind)(input_size, hidden_size, num_layers, bidirectional=bidirectional)
    return sum(p.numel() for p in layer.parameters())


@wrong("stacked_parameters", shows="wrong-count")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """one bias"""
    n = {"RNN": 1, "LSTM": 4, "GRU": 3}[kind] * hidden_size
    ways = 2 if bidirectional else 1
    lowest = n * (input_size + hidden_size + 1)
    upper = n * (ways * hidden_size + hidden_size + 1)
    return ways * (lowest + (num_layers - 1) * upper)


@wrong("stacked_parameters", shows="no-bias")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """no biases"""
    n = {"RNN": 1, "LSTM": 4, "GRU": 3}[kind] * hidden_size
    ways = 2 if bidirectional else 1
    return ways * n * (input_size + hidden_size + (num_layers - 1) * (ways + 1) * hidden_size)


@wrong("stacked_parameters", shows="every-layer-reads-x")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """all layers alike"""
    n = {"RNN": 1, "LSTM": 4, "GRU": 3}[kind]
    ways = 2 if bidirectional else 1
    return num_layers * ways * n * hidden_size * (input_size + hidden_size + 2)


@wrong("stacked_parameters", shows="birnn-size")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """upper layers read H numbers"""
    n = {"RNN": 1, "LSTM": 4, "GRU": 3}[kind] * hidden_size
    ways = 2 if bidirectional else 1
    return ways * n * (input_size + hidden_size + 2 + (num_layers - 1) * (2 * hidden_size + 2))


@wrong("stacked_parameters", shows="one-direction")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """bidirectional is not used"""
    n = {"RNN": 1, "LSTM": 4, "GRU": 3}[kind] * hidden_size
    return n * (input_size + hidden_size + 2 + (num_layers - 1) * (2 * hidden_size + 2))


@wrong("stacked_parameters", shows="one-layer")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """num_layers is not used"""
    n = {"RNN": 1, "LSTM": 4, "GRU": 3}[kind]
    return n * hidden_size * (input_size + hidden_size + 2) * (2 if bidirectional else 1)


@wrong("stacked_parameters", shows="one-gate")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """three sums for an LSTM and two for a GRU"""
    n = {"RNN": 1, "LSTM": 3, "GRU": 2}[kind] * hidden_size
    ways = 2 if bidirectional else 1
    return ways * n * (input_size + hidden_size + 2
                       + (num_layers - 1) * (ways * hidden_size + hidden_size + 2))


@wrong("stacked_parameters")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """the answer to the first case"""
    return 4


@wrong("stacked_parameters")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """printed, not returned"""
    _ = torch.nn.RNN(input_size, hidden_size, num_layers, bidirectional=bidirectional)


@wrong("stacked_parameters")
def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """a spelling that nobody gave"""
    return {"rnn": 1, "lstm": 4, "gru": 3}[kind] * hidden_size * (input_size + hidden_size + 2)
