"""Answers to the exercises of chapter 3."""
# ruff: noqa: B905, F811  many functions of one name, plain zip: that is how students write

import copy

import numpy as np
import torch

from answers import right, wrong

# 1. Which states move

right("predicted_moved_states", {"h_1": False, "h_2": False, "h_3": True, "h_4": True, "h_5": True},
      style="from the third state on")
right("predicted_moved_states", {f"h_{t}": bool(t >= np.int64(3)) for t in range(1, 6)}, style="made with a loop")
wrong("predicted_moved_states", {"h_1": True, "h_2": False, "h_3": False, "h_4": False, "h_5": False},
      shows="unrolled-is-deep", style="the first cell alone has the weight")
wrong("predicted_moved_states", {"h_1": False, "h_2": False, "h_3": True, "h_4": False, "h_5": False},
      shows="reset-each-step", style="nothing is handed on")
wrong("predicted_moved_states", {f"h_{t}": True for t in range(1, 6)},
      shows="zero-input", style="all of them")
wrong("predicted_moved_states", {"h_1": False, "h_2": True, "h_3": True, "h_4": True, "h_5": True},
      shows="recurrent-weight", style="as for W_hh in the chapter")
wrong("predicted_moved_states", {"h_1": True, "h_2": True, "h_3": True, "h_4": False, "h_5": False},
      shows="backwards", style="the effect goes backwards")
wrong("predicted_moved_states", {f"h_{t}": t == 5 for t in range(1, 6)},
      shows="last-only", style="only the last")
wrong("predicted_moved_states", [False, False, True, True, True], shows="no-dict",
      style="a list and no dict")
wrong("predicted_moved_states", {"h_1": "no", "h_2": "no", "h_3": "yes", "h_4": "yes", "h_5": "yes"},
      style="words in place of True and False")
wrong("predicted_moved_states", {"h_1": True, "h_2": True, "h_3": False, "h_4": True, "h_5": True},
      shows="wrong-axis", style="column 0 for column 1, nothing handed on")
wrong("predicted_moved_states", {"h_1": False, "h_2": False, "h_3": False, "h_4": True, "h_5": True},
      shows="other-states", style="one step late")
wrong("predicted_moved_states", {f"h_{t}": False for t in range(1, 6)},
      shows="nothing-moves", style="none of them")


# 2. How many parameters

@right("count_parameters")
def count_parameters(mode, D, H, T, shared):
    """the formula with two biases"""
    one_set = {"RNN": 1, "GRU": 3, "LSTM": 4}[mode] * H * (D + H + 2)
    return one_set if shared else T * one_set


@right("count_parameters")
def count_parameters(mode, D, H, T, shared):
    """counts a torch layer"""
    layer = getattr(torch.nn, mode)(D, H)
    return sum(p.numel() for p in layer.parameters()) * T ** (not shared)


@right("count_parameters")
def count_parameters(mode, D, H, T, shared):
    """adds up in a loop, step by step"""
    times = 1 if mode == "RNN" else 3 if mode == "GRU" else 4
    total = 0
    for _ in range(1 if shared else T):
        total += times * np.prod((H, D)) + times * np.prod((H, H)) + 2 * times * H
    return total


@wrong("count_parameters", shows="own-weights")
def count_parameters(mode, D, H, T, shared):
    """a set for each step, shared or not"""
    return T * {"RNN": 1, "GRU": 3, "LSTM": 4}[mode] * H * (D + H + 2)


@wrong("count_parameters", shows="unrolled-is-deep")
def count_parameters(mode, D, H, T, shared):
    """T layers of torch for T steps"""
    layer = getattr(torch.nn, mode)(D, H, num_layers=T if shared else 1)
    return sum(p.numel() for p in layer.parameters()) * (1 if shared else T)


@wrong("count_parameters", shows="length-is-size")
def count_parameters(mode, D, H, T, shared):
    """the state has T numbers"""
    one_set = {"RNN": 1, "GRU": 3, "LSTM": 4}[mode] * T * (D + T + 2)
    return one_set if shared else T * one_set


@wrong("count_parameters", shows="wrong-count")
def count_parameters(mode, D, H, T, shared):
    """one bias, as books write it"""
    one_set = {"RNN": 1, "GRU": 3, "LSTM": 4}[mode] * H * (D + H + 1)
    return one_set if shared else T * one_set


@wrong("count_parameters", shows="no-bias")
def count_parameters(mode, D, H, T, shared):
    """only the weights"""
    one_set = {"RNN": 1, "GRU": 3, "LSTM": 4}[mode] * (H * D + H * H)
    return one_set if shared else T * one_set


@wrong("count_parameters", shows="one-calculation")
def count_parameters(mode, D, H, T, shared):
    """every mode like the vanilla RNN"""
    one_set = H * D + H * H + 2 * H
    return one_set if shared else T * one_set


@wrong("count_parameters", shows="only-shared")
def count_parameters(mode, D, H, T, shared):
    """`shared` is never looked at"""
    return {"RNN": 1, "GRU": 3, "LSTM": 4}[mode] * H * (D + H + 2)


@wrong("count_parameters", shows="transposed")
def count_parameters(mode, D, H, T, shared):
    """D and H exchanged"""
    one_set = {"RNN": 1, "GRU": 3, "LSTM": 4}[mode] * D * (D + H + 2)
    return one_set if shared else T * one_set


@wrong("count_parameters", shows="tensors-counted")
def count_parameters(mode, D, H, T, shared):
    """two biases, counted as two numbers"""
    W_ih = H * D
    one_set = {"RNN": 1, "GRU": 3, "LSTM": 4}[mode] * (W_ih + H * H + 2)
    return one_set if shared else T * one_set


@wrong("count_parameters", shows="swapped")
def count_parameters(mode, D, H, T, shared):
    """shared the wrong way round"""
    one_set = {"RNN": 1, "GRU": 3, "LSTM": 4}[mode] * H * (D + H + 2)
    return T * one_set if shared else one_set


@wrong("count_parameters")
def count_parameters(mode, D, H, T, shared):
    """the number of the first case, written down"""
    return 21


@wrong("count_parameters")
def count_parameters(mode, D, H, T, shared):
    """GRU and LSTM exchanged"""
    one_set = {"RNN": 1, "GRU": 4, "LSTM": 3}[mode] * H * (D + H + 2)
    return one_set if shared else T * one_set


@wrong("count_parameters")
def count_parameters(mode, D, H, T, shared):
    """a small integer type overflows on the large layer"""
    one_set = np.int16({"RNN": 1, "GRU": 3, "LSTM": 4}[mode]) * np.int16(H) * np.int16(D + H + 2)
    return one_set if shared else T * one_set


@wrong("count_parameters")
def count_parameters(mode, D, H, T, shared):
    """prints and does not return"""
    one_set = {"RNN": 1, "GRU": 3, "LSTM": 4}[mode] * H * (D + H + 2)
    print(one_set if shared else T * one_set)


# 3. Sequences of any length

@right("encode_sequences")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """two loops in NumPy"""
    encoded = []
    for x in sequences:
        h = np.zeros(len(b_ih))
        for x_t in x:
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        encoded.append(h)
    return np.stack(encoded)


@right("encode_sequences")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """all input terms of a sequence at once, with einsum"""
    encoded = np.zeros((len(sequences), len(b_ih)))
    for n, x in enumerate(sequences):
        for a in np.einsum("hd,td->th", W_ih, x) + b_ih + b_hh:
            encoded[n] = np.tanh(a + np.einsum("hk,k->h", W_hh, encoded[n]))
    return encoded


@right("encode_sequences")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """one torch RNN with these weights, float32"""
    rnn = torch.nn.RNN(W_ih.shape[1], W_ih.shape[0])
    for parameter, value in zip(rnn.parameters(), (W_ih, W_hh, b_ih, b_hh)):
        parameter.data = torch.tensor(value, dtype=torch.float32)
    return torch.stack([rnn(torch.tensor(x, dtype=torch.float32))[1][0] for x in sequences])


@right("encode_sequences")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """in place, longest time first, plain lists at the end"""
    h = np.zeros((len(sequences), len(b_ih)))
    for t in range(max(map(len, sequences))):
        alive = [n for n, x in enumerate(sequences) if t < len(x)]
        x_t = np.stack([sequences[n][t] for n in alive])
        h[alive] = np.tanh(x_t @ W_ih.T + b_ih + h[alive] @ W_hh.T + b_hh)
    return h.tolist()


@wrong("encode_sequences", shows="reset-each-step")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """h is made zero inside the loop over time"""
    encoded = []
    for x in sequences:
        for x_t in x:
            h = np.zeros(len(b_ih))
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        encoded.append(h)
    return np.stack(encoded)


@wrong("encode_sequences", shows="state-carried-over")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """h is made zero once, before all sequences"""
    encoded = []
    h = np.zeros(len(b_ih))
    for x in sequences:
        for x_t in x:
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        encoded.append(h)
    return np.stack(encoded)


@wrong("encode_sequences", shows="length-is-size")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """the state begins as T zeros"""
    encoded = []
    for x in sequences:
        h = np.zeros(len(x))
        for x_t in x:
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        encoded.append(h)
    return np.stack(encoded)


@wrong("encode_sequences", shows="fixed-length")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """T is taken from the first sequence"""
    T = len(sequences[0])
    encoded = []
    for x in sequences:
        h = np.zeros(len(b_ih))
        for t in range(T):
            h = np.tanh(W_ih @ x[t] + b_ih + W_hh @ h + b_hh)
        encoded.append(h)
    return np.stack(encoded)


@wrong("encode_sequences", shows="no-recurrent-weight")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """the state is added bare"""
    encoded = []
    for x in sequences:
        h = np.zeros(len(b_ih))
        for x_t in x:
            h = np.tanh(W_ih @ x_t + b_ih + h + b_hh)
        encoded.append(h)
    return np.stack(encoded)


@wrong("encode_sequences", shows="no-bias")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """no biases"""
    encoded = []
    for x in sequences:
        h = np.zeros(len(W_hh))
        for x_t in x:
            h = np.tanh(W_ih @ x_t + W_hh @ h)
        encoded.append(h)
    return np.stack(encoded)


@wrong("encode_sequences", shows="one-bias")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """one bias only"""
    encoded = []
    for x in sequences:
        h = np.zeros(len(W_hh))
        for x_t in x:
            h = np.tanh(W_ih @ x_t + W_hh @ h + b_ih)
        encoded.append(h)
    return np.stack(encoded)


@wrong("encode_sequences", shows="transposed")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """h @ W_hh"""
    encoded = []
    for x in sequences:
        h = np.zeros(len(b_ih))
        for x_t in x:
            h = np.tanh(W_ih @ x_t + b_ih + h @ W_hh + b_hh)
        encoded.append(h)
    return np.stack(encoded)


@wrong("encode_sequences", shows="off-by-one")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """stops one step early"""
    encoded = []
    for x in sequences:
        h = np.zeros(len(b_ih))
        for t in range(len(x) - 1):
            h = np.tanh(W_ih @ x[t] + b_ih + W_hh @ h + b_hh)
        encoded.append(h)
    return np.stack(encoded)


@wrong("encode_sequences", shows="off-by-one")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """takes x[0] for h_0 and begins at step 2"""
    encoded = []
    for x in sequences:
        h = np.zeros(len(b_ih))
        for t in range(1, len(x)):
            h = np.tanh(W_ih @ x[t] + b_ih + W_hh @ h + b_hh)
        encoded.append(h)
    return np.stack(encoded)


@wrong("encode_sequences", shows="all-states")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """appends one level too deep"""
    encoded = []
    for x in sequences:
        h = np.zeros(len(b_ih))
        for x_t in x:
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
            encoded.append(h)
    return np.stack(encoded)


@wrong("encode_sequences", shows="sum-not-stack")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """returns the state that the loops leave behind"""
    for x in sequences:
        h = np.zeros(len(b_ih))
        for x_t in x:
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
    return h


@wrong("encode_sequences")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """makes one array of all: stops where lengths differ"""
    x = np.array(sequences)
    h = np.zeros((len(x), len(b_ih)))
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    return h


@wrong("encode_sequences")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """returns in the first turn of the loop"""
    for x in sequences:
        h = np.zeros(len(b_ih))
        for x_t in x:
            h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)
        return h[None]


@wrong("encode_sequences")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """pads with zeros and reads the padding too"""
    T = max(map(len, sequences))
    h = np.zeros((len(sequences), len(b_ih)))
    for t in range(T):
        x_t = np.stack([x[t] if t < len(x) else 0 * x[0] for x in sequences])
        h = np.tanh(x_t @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
    return h


@wrong("encode_sequences")
def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """the state is an array of integers"""
    encoded = np.zeros((len(sequences), len(b_ih)), dtype=int)
    for n, x in enumerate(sequences):
        for x_t in x:
            encoded[n] = np.tanh(W_ih @ x_t + b_ih + W_hh @ encoded[n] + b_hh)
    return encoded


# 4. The effect of one weight

@right("effect_of_one_weight")
def effect_of_one_weight(rnn, x, name, place, change):
    """the old states first, then a copy is changed"""
    rnn = copy.deepcopy(rnn)
    before, _ = rnn(x)
    getattr(rnn, name).data[place] += change
    return (rnn(x)[0] - before).norm(dim=1)


@right("effect_of_one_weight")
def effect_of_one_weight(rnn, x, name, place, change):
    """functional_call with a changed dict, the norm written out"""
    parameters = {key: value.detach().clone() for key, value in rnn.named_parameters()}
    before = torch.func.functional_call(rnn, parameters, (x,))[0]
    parameters[name][place] += change
    after = torch.func.functional_call(rnn, parameters, (x,))[0]
    return ((after - before) ** 2).sum(1).sqrt()


@right("effect_of_one_weight")
def effect_of_one_weight(rnn, x, name, place, change):
    """a NumPy loop of its own, a plain list at the end"""
    old = {key: value.detach().numpy() for key, value in rnn.named_parameters()}
    new = {key: value.copy() for key, value in old.items()}
    new[name][place] += change
    h, k, moved = np.zeros(rnn.hidden_size), np.zeros(rnn.hidden_size), []
    for x_t in x.numpy():
        h = np.tanh(old["weight_ih_l0"] @ x_t + old["bias_ih_l0"] + old["weight_hh_l0"] @ h + old["bias_hh_l0"])
        k = np.tanh(new["weight_ih_l0"] @ x_t + new["bias_ih_l0"] + new["weight_hh_l0"] @ k + new["bias_hh_l0"])
        moved.append(float(np.linalg.norm(k - h)))
    return moved


@wrong("effect_of_one_weight", shows="own-weights")
def effect_of_one_weight(rnn, x, name, place, change):
    """the change is made for the first step and taken back"""
    rnn = copy.deepcopy(rnn)
    before, _ = rnn(x)
    after, h = [], None
    for t in range(len(x)):
        getattr(rnn, name).data[place] += change if t == 0 else 0
        state, h = rnn(x[t : t + 1], h)
        getattr(rnn, name).data[place] -= change if t == 0 else 0
        after.append(state)
    return (torch.cat(after) - before).norm(dim=1)


@wrong("effect_of_one_weight")
def effect_of_one_weight(rnn, x, name, place, change):
    """right numbers, but the given rnn is left changed"""
    before, _ = rnn(x)
    getattr(rnn, name).data[place] += change
    return (rnn(x)[0] - before).norm(dim=1)


@wrong("effect_of_one_weight")
def effect_of_one_weight(rnn, x, name, place, change):
    """a second name and no copy"""
    changed = rnn
    getattr(changed, name).data[place] += change
    return (changed(x)[0] - rnn(x)[0]).norm(dim=1)


@wrong("effect_of_one_weight", shows="no-copy")
def effect_of_one_weight(rnn, x, name, place, change):
    """changes a copy of the parameter that no RNN uses"""
    before, _ = rnn(x)
    value = getattr(rnn, name).clone()
    value[place] += change
    return (rnn(x)[0] - before).norm(dim=1)


@wrong("effect_of_one_weight", shows="reset-each-step")
def effect_of_one_weight(rnn, x, name, place, change):
    """each step is read as a sequence of its own"""
    rnn = copy.deepcopy(rnn)
    before = torch.cat([rnn(x[t : t + 1])[0] for t in range(len(x))])
    getattr(rnn, name).data[place] += change
    after = torch.cat([rnn(x[t : t + 1])[0] for t in range(len(x))])
    return (after - before).norm(dim=1)


@wrong("effect_of_one_weight", shows="set-not-added")
def effect_of_one_weight(rnn, x, name, place, change):
    """= in place of +="""
    rnn = copy.deepcopy(rnn)
    before, _ = rnn(x)
    getattr(rnn, name).data[place] = change
    return (rnn(x)[0] - before).norm(dim=1)


@wrong("effect_of_one_weight", shows="no-root")
def effect_of_one_weight(rnn, x, name, place, change):
    """the sum of squares without its root"""
    rnn = copy.deepcopy(rnn)
    before, _ = rnn(x)
    getattr(rnn, name).data[place] += change
    return ((rnn(x)[0] - before) ** 2).sum(dim=1)


@wrong("effect_of_one_weight", shows="sum-not-norm")
def effect_of_one_weight(rnn, x, name, place, change):
    """adds the absolute differences"""
    rnn = copy.deepcopy(rnn)
    before, _ = rnn(x)
    getattr(rnn, name).data[place] += change
    return (rnn(x)[0] - before).abs().sum(dim=1)


@wrong("effect_of_one_weight", shows="max-not-norm")
def effect_of_one_weight(rnn, x, name, place, change):
    """the largest difference"""
    rnn = copy.deepcopy(rnn)
    before, _ = rnn(x)
    getattr(rnn, name).data[place] += change
    return (rnn(x)[0] - before).abs().max(dim=1).values


@wrong("effect_of_one_weight", shows="wrong-axis")
def effect_of_one_weight(rnn, x, name, place, change):
    """the norm over time"""
    rnn = copy.deepcopy(rnn)
    before, _ = rnn(x)
    getattr(rnn, name).data[place] += change
    return (rnn(x)[0] - before).norm(dim=0)


@wrong("effect_of_one_weight")
def effect_of_one_weight(rnn, x, name, place, change):
    """always W_hh, whatever the name"""
    rnn = copy.deepcopy(rnn)
    before, _ = rnn(x)
    rnn.weight_hh_l0.data[0, 0] += change
    return (rnn(x)[0] - before).norm(dim=1)


@wrong("effect_of_one_weight")
def effect_of_one_weight(rnn, x, name, place, change):
    """norm of the whole: one number"""
    rnn = copy.deepcopy(rnn)
    before, _ = rnn(x)
    getattr(rnn, name).data[place] += change
    return (rnn(x)[0] - before).norm()


@wrong("effect_of_one_weight")
def effect_of_one_weight(rnn, x, name, place, change):
    """without no_grad torch refuses to change a parameter in place"""
    before, _ = rnn(x)
    getattr(rnn, name)[place] += change
    return (rnn(x)[0] - before).norm(dim=1)


# 5. The gradient, step by step

@right("gradient_by_step")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """a copy for each step"""
    copies = [W_ih.clone().requires_grad_() for _ in x]
    h = torch.zeros_like(b_ih)
    for x_t, W_t in zip(x, copies):
        h = torch.tanh(W_t @ x_t + b_ih + W_hh @ h + b_hh)
    by_step = torch.stack(torch.autograd.grad((h[0] - 1) ** 2, copies))
    return by_step, by_step.sum(dim=0)


@right("gradient_by_step")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """one tensor of copies (T, H, D), and backward twice"""
    copies = W_ih.repeat(len(x), 1, 1).requires_grad_()
    shared = W_ih.clone().requires_grad_()
    for W in (copies, shared.expand(len(x), *W_ih.shape)):
        h = torch.zeros_like(b_ih)
        for t in range(len(x)):
            h = torch.tanh(W[t] @ x[t] + b_ih + W_hh @ h + b_hh)
        (h[0] - 1).square().backward()
    return [copies.grad, shared.grad]


@right("gradient_by_step")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """backwards by hand in NumPy, with the chain rule"""
    x, W_ih, W_hh, b_ih, b_hh = (value.numpy() for value in (x, W_ih, W_hh, b_ih, b_hh))
    states = [np.zeros(len(b_ih))]
    for x_t in x:
        states.append(np.tanh(W_ih @ x_t + b_ih + W_hh @ states[-1] + b_hh))
    dh = np.zeros(len(b_ih))
    dh[0] = 2 * (states[-1][0] - 1)
    by_step = []
    for x_t, h_t in zip(x[::-1], states[:0:-1]):
        da = dh * (1 - h_t**2)
        by_step.insert(0, np.outer(da, x_t))
        dh = W_hh.T @ da
    return np.array(by_step), sum(by_step)


@wrong("gradient_by_step", shows="average")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """the average of the contributions"""
    copies = [W_ih.clone().requires_grad_() for _ in x]
    h = torch.zeros_like(b_ih)
    for x_t, W_t in zip(x, copies):
        h = torch.tanh(W_t @ x_t + b_ih + W_hh @ h + b_hh)
    by_step = torch.stack(torch.autograd.grad((h[0] - 1) ** 2, copies))
    return by_step, by_step.mean(dim=0)


@wrong("gradient_by_step", shows="last-only")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """the last contribution for the whole"""
    copies = [W_ih.clone().requires_grad_() for _ in x]
    h = torch.zeros_like(b_ih)
    for x_t, W_t in zip(x, copies):
        h = torch.tanh(W_t @ x_t + b_ih + W_hh @ h + b_hh)
    by_step = torch.stack(torch.autograd.grad((h[0] - 1) ** 2, copies))
    return by_step, by_step[-1]


@wrong("gradient_by_step", shows="summed-so-far")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """each step's entry holds all the steps before it as well"""
    copies = [W_ih.clone().requires_grad_() for _ in x]
    h = torch.zeros_like(b_ih)
    for x_t, W_t in zip(x, copies):
        h = torch.tanh(W_t @ x_t + b_ih + W_hh @ h + b_hh)
    so_far = torch.stack(torch.autograd.grad((h[0] - 1) ** 2, copies)).cumsum(dim=0)
    return so_far, so_far[-1]


@wrong("gradient_by_step")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """float32 zeros for h_0: stops"""
    copies = [W_ih.clone().requires_grad_() for _ in x]
    h = torch.zeros(len(b_ih))
    for x_t, W_t in zip(x, copies):
        h = torch.tanh(W_t @ x_t + b_ih + W_hh @ h + b_hh)
    by_step = torch.stack(torch.autograd.grad((h[0] - 1) ** 2, copies))
    return by_step, by_step.sum(dim=0)


@wrong("gradient_by_step", shows="one-copy")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """[W] * T is one tensor"""
    copies = [W_ih.clone().requires_grad_()] * len(x)
    h = torch.zeros_like(b_ih)
    for x_t, W_t in zip(x, copies):
        h = torch.tanh(W_t @ x_t + b_ih + W_hh @ h + b_hh)
    by_step = torch.stack(torch.autograd.grad((h[0] - 1) ** 2, copies))
    return by_step, by_step.sum(dim=0)


@wrong("gradient_by_step", shows="reset-each-step")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """h is made zero inside the loop"""
    copies = [W_ih.clone().requires_grad_() for _ in x]
    for x_t, W_t in zip(x, copies):
        h = torch.zeros_like(b_ih)
        h = torch.tanh(W_t @ x_t + b_ih + W_hh @ h + b_hh)
    loss = (h[0] - 1) ** 2
    gradients = torch.autograd.grad(loss, copies, allow_unused=True, materialize_grads=True)
    return torch.stack(gradients), sum(gradients)


@wrong("gradient_by_step", shows="detached")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """h is cut off at every step"""
    copies = [W_ih.clone().requires_grad_() for _ in x]
    h = torch.zeros_like(b_ih)
    for x_t, W_t in zip(x, copies):
        h = torch.tanh(W_t @ x_t + b_ih + W_hh @ h.detach() + b_hh)
    loss = (h[0] - 1) ** 2
    gradients = torch.autograd.grad(loss, copies, allow_unused=True, materialize_grads=True)
    return torch.stack(gradients), sum(gradients)


@wrong("gradient_by_step", shows="recurrent-weight")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """copied from the chapter, where it is W_hh"""
    copies = [W_hh.clone().requires_grad_() for _ in x]
    h = torch.zeros_like(b_ih)
    for x_t, W_t in zip(x, copies):
        h = torch.tanh(W_ih @ x_t + b_ih + W_t @ h + b_hh)
    by_step = torch.stack(torch.autograd.grad((h[0] - 1) ** 2, copies))
    return by_step, by_step.sum(dim=0)


@wrong("gradient_by_step", shows="all-units")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """the loss of all units"""
    copies = [W_ih.clone().requires_grad_() for _ in x]
    h = torch.zeros_like(b_ih)
    for x_t, W_t in zip(x, copies):
        h = torch.tanh(W_t @ x_t + b_ih + W_hh @ h + b_hh)
    by_step = torch.stack(torch.autograd.grad(((h - 1) ** 2).sum(), copies))
    return by_step, by_step.sum(dim=0)


@wrong("gradient_by_step", shows="off-by-one")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """the last step first"""
    copies = [W_ih.clone().requires_grad_() for _ in x]
    h = torch.zeros_like(b_ih)
    for x_t, W_t in zip(x, copies):
        h = torch.tanh(W_t @ x_t + b_ih + W_hh @ h + b_hh)
    by_step = torch.stack(torch.autograd.grad((h[0] - 1) ** 2, copies[::-1]))
    return by_step, by_step.sum(dim=0)


@wrong("gradient_by_step")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """the sum alone"""
    W = W_ih.clone().requires_grad_()
    h = torch.zeros_like(b_ih)
    for x_t in x:
        h = torch.tanh(W @ x_t + b_ih + W_hh @ h + b_hh)
    return torch.autograd.grad((h[0] - 1) ** 2, W)[0]


@wrong("gradient_by_step")
def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """the loss is not squared"""
    copies = [W_ih.clone().requires_grad_() for _ in x]
    h = torch.zeros_like(b_ih)
    for x_t, W_t in zip(x, copies):
        h = torch.tanh(W_t @ x_t + b_ih + W_hh @ h + b_hh)
    by_step = torch.stack(torch.autograd.grad(h[0] - 1, copies))
    return by_step, by_step.sum(dim=0)
