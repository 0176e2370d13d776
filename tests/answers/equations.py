"""Answers to the exercises of chapter 2."""
# ruff: noqa: F811  many functions of one name: that is how students hand them in

import numpy as np
import torch

from answers import right, wrong

RIGHT = {"W_ih": (3, 5), "W_hh": (3, 3), "h_t": (3,), "biases": 6}

right("predicted_terms", RIGHT, style="tuples")
right("predicted_terms", {"biases": "६", "h_t": [3], "W_hh": [3, 3], "W_ih": torch.zeros(3, 5).shape},
      style="lists, torch.Size, a number in Hindi digits")
wrong("predicted_terms", RIGHT | {"biases": 3}, shows="second-bias", style="one bias counted")
wrong("predicted_terms", RIGHT | {"h_t": (7,)}, shows="length-is-size", style="a state as long as the sequence")
wrong("predicted_terms", RIGHT | {"W_hh": (7, 7), "h_t": (7,), "biases": 14}, shows="length-is-size",
      style="seven of everything")
wrong("predicted_terms", RIGHT | {"h_t": (7, 3)}, shows="length-is-size", style="all states for one")
wrong("predicted_terms", RIGHT | {"W_hh": (3, 5)}, shows="input-feeds-back", style="W_hh reads the input")
wrong("predicted_terms", RIGHT | {"W_ih": (5, 3)}, shows="transposed", style="W_ih on its side")
wrong("predicted_terms", RIGHT | {"h_t": (3)}, shows="size-not-shape", style="a comma forgotten")
wrong("predicted_terms", RIGHT | {"h_t": (1, 3)}, shows="extra-size", style="h_t as a row")
wrong("predicted_terms", RIGHT | {"biases": 2}, shows="tensors-counted", style="two biases, not their numbers")
wrong("predicted_terms", {"W_ih": (3, 5), "W_hh": (3, 3)}, style="half of it")
wrong("predicted_terms", ((3, 5), (3, 3), (3,), 6), style="a tuple for a dict")


@right("rnn_step")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """one line of NumPy"""
    return np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh)


@right("rnn_step")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """torch's own function"""
    tensors = (torch.as_tensor(value) for value in (x_t, W_ih, b_ih))
    a = torch.nn.functional.linear(*tensors).numpy()
    a += W_hh @ h_prev + b_hh
    return np.tanh(a, out=a)


@right("rnn_step")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """both products at once"""
    both = np.concatenate([W_ih, W_hh], axis=1) @ np.concatenate([x_t, h_prev])
    return np.tanh(both + b_ih + b_hh)


@right("rnn_step")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """plain loops, a list of numbers"""
    h_t = []
    for k in range(len(h_prev)):
        a = b_ih[k] + b_hh[k]
        for d in range(len(x_t)):
            a += W_ih[k][d] * x_t[d]
        for j in range(len(h_prev)):
            a += W_hh[k][j] * h_prev[j]
        h_t.append(float(np.tanh(a)))
    return h_t


@wrong("rnn_step", shows="no-recurrent-weight")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the state is added bare"""
    return np.tanh(W_ih @ x_t + b_ih + h_prev + b_hh)


@wrong("rnn_step", shows="no-recurrent-weight")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the state is added bare and b_hh goes with W_hh"""
    a_ih = W_ih @ x_t + b_ih
    return np.tanh(a_ih + h_prev)


@wrong("rnn_step", shows="no-state")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """no state at all"""
    return np.tanh(W_ih @ x_t + b_ih + b_hh)


@wrong("rnn_step", shows="no-bias")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """both biases forgotten"""
    return np.tanh(W_ih @ x_t + W_hh @ h_prev)


@wrong("rnn_step", shows="second-bias")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """b_hh taken for a mistake"""
    return np.tanh(W_ih @ x_t + W_hh @ h_prev + b_ih)


@wrong("rnn_step", shows="same-bias-twice")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """a line copied, its bias not changed"""
    a_ih = W_ih @ x_t + b_ih
    a_hh = W_hh @ h_prev + b_ih
    return np.tanh(a_ih + a_hh)


@wrong("rnn_step", shows="transposed")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the state on the left of its matrix"""
    return np.tanh(W_ih @ x_t + b_ih + h_prev @ W_hh + b_hh)


@wrong("rnn_step", shows="elementwise")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """a star for a matrix product"""
    a_hh = W_hh * h_prev + b_hh
    return np.tanh(W_ih @ x_t + b_ih + a_hh)


@wrong("rnn_step", shows="wrong-matrix")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """W_ih for both"""
    a_hh = W_ih @ h_prev + b_hh
    return np.tanh(W_ih @ x_t + b_ih + a_hh)


@wrong("rnn_step", shows="early-activation")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """tanh of each term"""
    return np.tanh(W_ih @ x_t + b_ih) + np.tanh(W_hh @ h_prev + b_hh)


@wrong("rnn_step", shows="no-activation")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the sum itself"""
    return W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh


@wrong("rnn_step")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """works only where D = H"""
    return np.tanh((x_t @ W_ih.T if len(x_t) == len(h_prev) else 0) + b_ih + W_hh @ h_prev + b_hh)


@wrong("rnn_step")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """forgets to return"""
    h_t = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh)  # noqa: F841


@wrong("rnn_step")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """the numbers of the chapter, typed in"""
    return np.array([0.2913, 0.7163])


@wrong("rnn_step", shows="integer")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """whole numbers only"""
    h_t = np.zeros(len(h_prev), dtype=int)
    h_t[:] = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh)
    return h_t


@wrong("rnn_step")
def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """overwrites the state and then reads it"""
    for k in range(len(h_prev)):
        h_prev[k] = np.tanh(W_ih[k] @ x_t + b_ih[k] + W_hh[k] @ h_prev + b_hh[k])
    return h_prev


@right("unroll")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """a list that grows"""
    states, h = [], h_0
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@right("unroll")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the inputs first, all at once, by einsum, into one array"""
    states = np.einsum("td,hd->th", x, W_ih) + b_ih + b_hh
    previous = h_0
    for t in range(len(states)):
        states[t] += W_hh @ previous
        np.tanh(states[t], out=states[t])
        previous = states[t]
    return states


@right("unroll")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the sequence turned to tensors, a list of lists given back"""
    x, h, W_ih, W_hh, b = (torch.as_tensor(value) for value in (x, h_0, W_ih, W_hh, b_ih + b_hh))
    rows = []
    for t in range(x.shape[0]):
        h = torch.tanh(torch.mv(W_ih, x[t]) + torch.mv(W_hh, h) + b)
        rows.append(h.tolist())
    return rows


@wrong("unroll", shows="reset-each-step")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """zeros inside the loop"""
    states = []
    for x_t in x:
        h = np.zeros(len(h_0))
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("unroll", shows="reset-each-step")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """h_0 at every step"""
    return np.array([np.tanh(W_ih @ x_t + b_ih + W_hh @ h_0 + b_hh) for x_t in x])


@wrong("unroll", shows="input-feeds-back")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the previous input in place of the state"""
    states, previous = [], h_0
    for x_t in x:
        states.append(np.tanh(W_ih @ x_t + b_ih + W_hh @ previous + b_hh))
        previous = x_t
    return np.stack(states)


@wrong("unroll", shows="length-is-size")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """as many steps as the state has numbers"""
    H = len(h_0)
    states, h = [], h_0
    for t in range(H):
        h = np.tanh(W_ih @ x[t] + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("unroll", shows="length-is-size")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """room for T numbers in a state"""
    T = len(x)
    states, h = np.zeros((T, T)), h_0
    for t in range(T):
        h = np.tanh(W_ih @ x[t] + b_ih + W_hh @ h + b_hh)
        states[t] = h
    return states


@wrong("unroll", shows="no-recurrent-weight")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the state carried bare"""
    states, h = [], h_0
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("unroll", shows="second-bias")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """one bias at each step"""
    states, h = [], h_0
    for x_t in x:
        h = np.tanh(W_ih @ x_t + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("unroll", shows="ignores-start")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """zeros although h_0 is given"""
    states, h = [], np.zeros_like(h_0)
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("unroll", shows="off-by-one")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """keeps the state from before each step"""
    states, h = [], h_0
    for x_t in x:
        states.append(h)
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
    return np.stack(states)


@wrong("unroll", shows="off-by-one")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """keeps h_0 too"""
    states = [h_0]
    for x_t in x:
        states.append(np.tanh(W_ih @ x_t + b_ih + W_hh @ states[-1] + b_hh))
    return np.stack(states)


@wrong("unroll", shows="off-by-one")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """stops a step early, and crashes on T = 1"""
    states, h = [], h_0
    for t in range(len(x) - 1):
        h = np.tanh(W_ih @ x[t] + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("unroll", shows="last-only")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the last state alone"""
    h = h_0
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
    return h


@wrong("unroll", shows="one-array")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """one array in every row"""
    states, h = [], h_0.copy()
    for x_t in x:
        h[:] = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("unroll")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """runs backwards in time"""
    states, h = [], h_0
    for x_t in x[::-1]:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("unroll", shows="axes-swapped")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """stacked on its side"""
    states, h = [], h_0
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states, axis=1)


@wrong("unroll", shows="sum-not-stack")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """the states added up"""
    total, h = 0, h_0
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        total = total + h
    return total


@wrong("unroll", shows="integer")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """room for whole numbers"""
    states, h = np.zeros((len(x), len(h_0)), dtype=int), h_0
    for t, x_t in enumerate(x):
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states[t] = h
    return states


@wrong("unroll", shows="first-step-only")
def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """returns inside the loop"""
    states, h = [], h_0
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
        return np.stack(states)


@right("states_like_torch")
def states_like_torch(rnn, x):
    """parameters by their names, a loop in NumPy"""
    W_ih, W_hh, b_ih, b_hh = (getattr(rnn, name).detach().numpy() for name in
                              ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"))
    h, states = np.zeros(len(b_hh)), []
    for x_t in x.numpy():
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.array(states)


@right("states_like_torch")
def states_like_torch(rnn, x):
    """parameters in their order, tensors throughout"""
    W_ih, W_hh, b_ih, b_hh = rnn.parameters()
    h = x.new_zeros(rnn.hidden_size)
    states = []
    for x_t in x:
        h = torch.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return torch.stack(states)


@right("states_like_torch")
def states_like_torch(rnn, x):
    """a cell of torch's given the same weights; the biases swapped, which changes nothing"""
    cell = torch.nn.RNNCell(rnn.input_size, rnn.hidden_size)
    cell.weight_ih.data, cell.weight_hh.data = rnn.weight_ih_l0.data, rnn.weight_hh_l0.data
    cell.bias_ih.data, cell.bias_hh.data = rnn.bias_hh_l0.data, rnn.bias_ih_l0.data
    h, states = torch.zeros(rnn.hidden_size), []
    for x_t in x:
        h = cell(x_t, h)
        states.append(h.detach().numpy())
    return np.stack(states)


@wrong("states_like_torch", shows="second-bias")
def states_like_torch(rnn, x):
    """b_hh left out as a doubling"""
    W_ih, W_hh, b, _ = (parameter.detach().numpy() for parameter in rnn.parameters())
    h, states = np.zeros(len(b)), []
    for x_t in x.numpy():
        h = np.tanh(W_ih @ x_t + W_hh @ h + b)
        states.append(h)
    return np.array(states)


@wrong("states_like_torch", shows="no-bias")
def states_like_torch(rnn, x):
    """only the weights copied"""
    W_ih, W_hh = rnn.weight_ih_l0.detach().numpy(), rnn.weight_hh_l0.detach().numpy()
    h, states = np.zeros(len(W_hh)), []
    for x_t in x.numpy():
        h = np.tanh(W_ih @ x_t + W_hh @ h)
        states.append(h)
    return np.array(states)


@wrong("states_like_torch", shows="same-bias-twice")
def states_like_torch(rnn, x):
    """bias_ih_l0 copied into both"""
    W_ih, W_hh, b_ih, b_hh = (getattr(rnn, name).detach().numpy() for name in
                              ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_ih_l0"))
    h, states = np.zeros(len(b_hh)), []
    for x_t in x.numpy():
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.array(states)


@wrong("states_like_torch", shows="no-recurrent-weight")
def states_like_torch(rnn, x):
    """W_hh never copied"""
    W_ih, b = rnn.weight_ih_l0.detach(), (rnn.bias_ih_l0 + rnn.bias_hh_l0).detach()
    h, states = torch.zeros(rnn.hidden_size), []
    for x_t in x:
        h = torch.tanh(W_ih @ x_t + b + h)
        states.append(h)
    return torch.stack(states)


@wrong("states_like_torch", shows="transposed")
def states_like_torch(rnn, x):
    """h @ W_hh, as where weights are (in, out)"""
    W_ih, W_hh, b_ih, b_hh = (parameter.detach() for parameter in rnn.parameters())
    h, states = torch.zeros(rnn.hidden_size), []
    for x_t in x:
        h = torch.tanh(x_t @ W_ih.T + b_ih + h @ W_hh + b_hh)
        states.append(h)
    return torch.stack(states)


@wrong("states_like_torch", shows="reset-each-step")
def states_like_torch(rnn, x):
    """the state never carried"""
    W_ih, W_hh, b_ih, b_hh = (parameter.detach().numpy() for parameter in rnn.parameters())
    h_0 = np.zeros(rnn.hidden_size)
    return np.array([np.tanh(W_ih @ x_t + b_ih + W_hh @ h_0 + b_hh) for x_t in x.numpy()])


@wrong("states_like_torch", shows="input-feeds-back")
def states_like_torch(rnn, x):
    """the input carried"""
    W_ih, W_hh, b_ih, b_hh = (parameter.detach() for parameter in rnn.parameters())
    previous, states = torch.zeros(rnn.hidden_size), []
    for x_t in x:
        states.append(torch.tanh(W_ih @ x_t + b_ih + W_hh @ previous + b_hh))
        previous = x_t
    return torch.stack(states)


@wrong("states_like_torch", shows="length-is-size")
def states_like_torch(rnn, x):
    """hidden_size steps"""
    W_ih, W_hh, b_ih, b_hh = (parameter.detach() for parameter in rnn.parameters())
    h, states = torch.zeros(rnn.hidden_size), []
    for t in range(rnn.hidden_size):
        h = torch.tanh(W_ih @ x[t] + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return torch.stack(states)


@wrong("states_like_torch", shows="wrong-start")
def states_like_torch(rnn, x):
    """starts from ones"""
    W_ih, W_hh, b_ih, b_hh = (parameter.detach() for parameter in rnn.parameters())
    h, states = torch.ones(rnn.hidden_size), []
    for x_t in x:
        h = torch.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return torch.stack(states)


@wrong("states_like_torch")
def states_like_torch(rnn, x):
    """lets torch answer"""
    return rnn(x)[0].detach().numpy()


@wrong("states_like_torch", shows="last-only")
def states_like_torch(rnn, x):
    """the state that the loop leaves behind"""
    W_ih, W_hh, b_ih, b_hh = (parameter.detach() for parameter in rnn.parameters())
    h = torch.zeros(rnn.hidden_size)
    for x_t in x:
        h = torch.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
    return h


@wrong("states_like_torch", shows="two-answers")
def states_like_torch(rnn, x):
    """the states and the last one, as torch returns them"""
    W_ih, W_hh, b_ih, b_hh = (parameter.detach() for parameter in rnn.parameters())
    h, states = torch.zeros(rnn.hidden_size), []
    for x_t in x:
        h = torch.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return torch.stack(states), h[None]


@wrong("states_like_torch", shows="first-step-only")
def states_like_torch(rnn, x):
    """returns inside the loop"""
    W_ih, W_hh, b_ih, b_hh = (parameter.detach() for parameter in rnn.parameters())
    h, states = torch.zeros(rnn.hidden_size), []
    for x_t in x:
        h = torch.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
        return torch.stack(states)


@wrong("states_like_torch")
def states_like_torch(rnn, x):
    """W_hh and W_ih in each other's places"""
    W_hh, W_ih, b_ih, b_hh = (parameter.detach() for parameter in rnn.parameters())
    h, states = torch.zeros(rnn.hidden_size), []
    for x_t in x:
        h = torch.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return torch.stack(states)


@wrong("states_like_torch")
def states_like_torch(rnn, x):
    """weights of its own"""
    torch.manual_seed(0)
    ours = torch.nn.RNN(rnn.input_size, rnn.hidden_size)
    return ours(x)[0].detach()


@right("two_layers")
def two_layers(x, lower, upper):
    """both faults mended in the loop"""
    h_lower, h_upper, states = np.zeros(len(lower[2])), np.zeros(len(upper[2])), []
    for x_t in x:
        W_ih, W_hh, b_ih, b_hh = lower
        h_lower = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_lower + b_hh)
        W_ih, W_hh, b_ih, b_hh = upper
        h_upper = np.tanh(W_ih @ h_lower + b_ih + W_hh @ h_upper + b_hh)
        states.append(h_upper)
    return np.stack(states)


@right("two_layers")
def two_layers(x, lower, upper):
    """one layer over the whole sequence, then the other over its states"""
    for W_ih, W_hh, b_ih, b_hh in (lower, upper):
        h, states = np.zeros(len(b_hh)), []
        for x_t in x:
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
            states.append(h)
        x = states
    return x


@wrong("two_layers", shows="not-mended")
def two_layers(x, lower, upper):
    """the friend's code as it was"""
    W_1, U_1, b_1, c_1 = lower
    W_2, U_2, b_2, c_2 = upper
    states = []
    for x_t in x:
        h_lower = np.zeros(len(b_1))
        h_lower = np.tanh(W_1 @ x_t + b_1 + U_1 @ h_lower + c_1)
        h_upper = np.tanh(W_2 @ h_lower + b_2 + U_2 @ h_lower + c_2)
        states.append(h_upper)
    return np.stack(states)


@wrong("two_layers", shows="previous-layer")
def two_layers(x, lower, upper):
    """only the zeros moved out of the loop"""
    W_1, U_1, b_1, c_1 = lower
    W_2, U_2, b_2, c_2 = upper
    h_lower, states = np.zeros(len(b_1)), []
    for x_t in x:
        h_lower = np.tanh(W_1 @ x_t + b_1 + U_1 @ h_lower + c_1)
        h_upper = np.tanh(W_2 @ h_lower + b_2 + U_2 @ h_lower + c_2)
        states.append(h_upper)
    return np.stack(states)


@wrong("two_layers", shows="reset-each-step")
def two_layers(x, lower, upper):
    """only the upper layer's state mended"""
    W_1, U_1, b_1, c_1 = lower
    W_2, U_2, b_2, c_2 = upper
    h_upper, states = np.zeros(len(b_2)), []
    for x_t in x:
        h_lower = np.zeros(len(b_1))
        h_lower = np.tanh(W_1 @ x_t + b_1 + U_1 @ h_lower + c_1)
        h_upper = np.tanh(W_2 @ h_lower + b_2 + U_2 @ h_upper + c_2)
        states.append(h_upper)
    return np.stack(states)


@wrong("two_layers", shows="reset-each-step")
def two_layers(x, lower, upper):
    """both states made inside the loop"""
    W_1, U_1, b_1, c_1 = lower
    W_2, U_2, b_2, c_2 = upper
    states = []
    for x_t in x:
        h_lower, h_upper = np.zeros(len(b_1)), np.zeros(len(b_2))
        h_lower = np.tanh(W_1 @ x_t + b_1 + U_1 @ h_lower + c_1)
        h_upper = np.tanh(W_2 @ h_lower + b_2 + U_2 @ h_upper + c_2)
        states.append(h_upper)
    return np.stack(states)


@wrong("two_layers", shows="every-layer-reads-x")
def two_layers(x, lower, upper):
    """the upper layer reads x_t too"""
    W_1, U_1, b_1, c_1 = lower
    W_2, U_2, b_2, c_2 = upper
    h_lower, h_upper, states = np.zeros(len(b_1)), np.zeros(len(b_2)), []
    for x_t in x:
        h_lower = np.tanh(W_1 @ x_t + b_1 + U_1 @ h_lower + c_1)
        h_upper = np.tanh(W_2 @ x_t + b_2 + U_2 @ h_upper + c_2)
        states.append(h_upper)
    return np.stack(states)


@wrong("two_layers", shows="off-by-one")
def two_layers(x, lower, upper):
    """the upper layer runs first"""
    W_1, U_1, b_1, c_1 = lower
    W_2, U_2, b_2, c_2 = upper
    h_lower, h_upper, states = np.zeros(len(b_1)), np.zeros(len(b_2)), []
    for x_t in x:
        h_upper = np.tanh(W_2 @ h_lower + b_2 + U_2 @ h_upper + c_2)
        h_lower = np.tanh(W_1 @ x_t + b_1 + U_1 @ h_lower + c_1)
        states.append(h_upper)
    return np.stack(states)


@wrong("two_layers", shows="lower-returned")
def two_layers(x, lower, upper):
    """the lower layer's states"""
    W_ih, W_hh, b_ih, b_hh = lower
    h, states = np.zeros(len(b_hh)), []
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        states.append(h)
    return np.stack(states)


@wrong("two_layers", shows="last-only")
def two_layers(x, lower, upper):
    """the upper layer's last state"""
    for W_ih, W_hh, b_ih, b_hh in (lower, upper):
        h, states = np.zeros(len(b_hh)), []
        for x_t in x:
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
            states.append(h)
        x = states
    return x[-1]


@wrong("two_layers", shows="first-step-only")
def two_layers(x, lower, upper):
    """returns inside the loop"""
    W_1, U_1, b_1, c_1 = lower
    W_2, U_2, b_2, c_2 = upper
    h_lower, h_upper, states = np.zeros(len(b_1)), np.zeros(len(b_2)), []
    for x_t in x:
        h_lower = np.tanh(W_1 @ x_t + b_1 + U_1 @ h_lower + c_1)
        h_upper = np.tanh(W_2 @ h_lower + b_2 + U_2 @ h_upper + c_2)
        states.append(h_upper)
        return np.stack(states)


@wrong("two_layers")
def two_layers(x, lower, upper):
    """the lower layer's weights in both"""
    for W_ih, W_hh, b_ih, b_hh in (lower, lower):
        h, states = np.zeros(len(b_hh)), []
        for x_t in x:
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
            states.append(h)
        x = states
    return x


@wrong("two_layers", shows="previous-layer")
def two_layers(x, lower, upper):
    """the lower layer takes the upper one's state"""
    W_1, U_1, b_1, c_1 = lower
    W_2, U_2, b_2, c_2 = upper
    h_upper, states = np.zeros(len(b_2)), []
    for x_t in x:
        h_lower = np.tanh(W_1 @ x_t + b_1 + U_1 @ h_upper + c_1)
        h_upper = np.tanh(W_2 @ h_lower + b_2 + U_2 @ h_upper + c_2)
        states.append(h_upper)
    return np.stack(states)


@wrong("two_layers", shows="one-state")
def two_layers(x, lower, upper):
    """one state for both layers, wrong from its first step on"""
    h, states = np.zeros(len(lower[2])), []
    for x_t in x:
        for W_ih, W_hh, b_ih, b_hh in (lower, upper):
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
            x_t = h
        states.append(h)
    return np.stack(states)
