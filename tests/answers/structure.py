"""Answers to the exercises of chapter 1."""
# ruff: noqa: F811  many functions of one name: that is how students hand them in

import numpy as np
import torch

from answers import right, wrong

RIGHT = {"layers": 1, "parameters": 36, "hidden_states": 50, "numbers_per_state": 4}

right("predicted_run", RIGHT, style="whole numbers")
right("predicted_run", {"numbers_per_state": "४", "hidden_states": 50.0, "parameters": np.int64(36), "layers": "1"},
      style="in another order, as text, as floats")
wrong("predicted_run", RIGHT | {"layers": 50, "parameters": 1800}, shows="unrolled-is-deep", style="a layer for each step")
wrong("predicted_run", RIGHT | {"parameters": 360}, shows="unrolled-is-deep", style="ten times as long, ten times as many")
wrong("predicted_run", RIGHT | {"layers": 50}, shows="unrolled-is-deep", style="fifty layers that share")
wrong("predicted_run", RIGHT | {"hidden_states": 1}, shows="layer-is-state", style="one layer, one state")
wrong("predicted_run", RIGHT | {"hidden_states": 4}, shows="layer-is-state", style="the numbers of the layer for states")
wrong("predicted_run", RIGHT | {"numbers_per_state": 50}, shows="length-is-size", style="a state as long as the sequence")
wrong("predicted_run", RIGHT | {"numbers_per_state": 50, "hidden_states": 4}, shows="length-is-size",
      style="states and numbers changed about")
wrong("predicted_run", RIGHT | {"numbers_per_state": 3}, shows="input-size", style="a state like an input")
wrong("predicted_run", RIGHT | {"hidden_states": 200}, shows="all-numbers", style="numbers for states")
wrong("predicted_run", {key: ... for key in RIGHT}, style="handed in as it was")


@right("all_states")
def all_states(cell, x, h_0):
    """a list that grows"""
    h, states = h_0, []
    for x_t in x:
        h = cell(x_t, h)
        states.append(h)
    return torch.stack(states)


@right("all_states")
def all_states(cell, x, h_0):
    """into one tensor, by index"""
    states = torch.empty(len(x), len(h_0))
    states[0] = cell(x[0], h_0)
    for t in range(1, len(x)):
        states[t] = cell(x[t], states[t - 1])
    return states


@right("all_states")
def all_states(cell, x, h_0):
    """in batches of one, given back as lists"""
    states = [h_0[None]]
    for t in range(x.shape[0]):
        states += [cell(x[t : t + 1], states[-1])]
    return [h[0].tolist() for h in states[1:]]


@wrong("all_states", shows="layer-is-state")
def all_states(cell, x, h_0):
    """the cell's name overwritten by its state"""
    states = []
    for x_t in x:
        cell = cell(x_t, h_0)
        states.append(cell)
    return torch.stack(states)


@wrong("all_states", shows="input-feeds-back")
def all_states(cell, x, h_0):
    """the previous input in place of the state"""
    states, previous = [], h_0
    for x_t in x:
        states.append(cell(x_t, previous))
        previous = x_t
    return torch.stack(states)


@wrong("all_states", shows="input-feeds-back")
def all_states(cell, x, h_0):
    """x[t - 1] at every step, even at the first"""
    return torch.stack([cell(x[t], x[t - 1]) for t in range(len(x))])


@wrong("all_states", shows="reset-each-step")
def all_states(cell, x, h_0):
    """the new state kept in the list but not carried"""
    h, states = h_0, []
    for x_t in x:
        states.append(cell(x_t, h))
    return torch.stack(states)


@wrong("all_states", shows="reset-each-step")
def all_states(cell, x, h_0):
    """the cell left to begin from zeros"""
    states = []
    for x_t in x:
        h = cell(x_t)
        states.append(h)
    return torch.stack(states)


@wrong("all_states", shows="swapped")
def all_states(cell, x, h_0):
    """the cell's inputs in each other's places: runs only where D = H"""
    h, states = h_0, []
    for x_t in x:
        h = cell(h, x_t)
        states.append(h)
    return torch.stack(states)


@wrong("all_states")
def all_states(cell, x, h_0):
    """nothing is ever put in the list"""
    h, states = h_0, []
    for x_t in x:
        h = cell(x_t, h)
    return torch.stack(states)


@wrong("all_states", shows="ignores-start")
def all_states(cell, x, h_0):
    """zeros although h_0 is given"""
    h, states = torch.zeros_like(h_0), []
    for x_t in x:
        h = cell(x_t, h)
        states.append(h)
    return torch.stack(states)


@wrong("all_states", shows="off-by-one")
def all_states(cell, x, h_0):
    """the list is filled before the cell runs"""
    h, states = h_0, []
    for x_t in x:
        states.append(h)
        h = cell(x_t, h)
    return torch.stack(states)


@wrong("all_states", shows="off-by-one")
def all_states(cell, x, h_0):
    """h_0 counted in"""
    states = [h_0]
    for x_t in x:
        states.append(cell(x_t, states[-1]))
    return torch.stack(states)


@wrong("all_states", shows="last-only")
def all_states(cell, x, h_0):
    """a new list at every step"""
    h = h_0
    for x_t in x:
        h = cell(x_t, h)
        states = [h]
    return torch.stack(states)


@wrong("all_states", shows="first-step-only")
def all_states(cell, x, h_0):
    """returns inside the loop"""
    h, states = h_0, []
    for x_t in x:
        h = cell(x_t, h)
        states.append(h)
        return torch.stack(states)


@wrong("all_states")
def all_states(cell, x, h_0):
    """a new cell, with weights of its own, at every step"""
    h, states = h_0, []
    for x_t in x:
        cell = torch.nn.RNNCell(len(x_t), len(h_0))
        h = cell(x_t, h)
        states.append(h)
    return torch.stack(states)


@wrong("all_states")
def all_states(cell, x, h_0):
    """runs from the end"""
    h, states = h_0, []
    for x_t in reversed(x):
        h = cell(x_t, h)
        states.append(h)
    return torch.stack(states)


@wrong("all_states")
def all_states(cell, x, h_0):
    """forgets to return"""
    h, states = h_0, []
    for x_t in x:
        h = cell(x_t, h)
        states.append(h)


@right("run_sizes")
def run_sizes(rnn, x):
    """from the states that come out"""
    states, _ = rnn(x)
    return {"layers": rnn.num_layers, "parameters": sum(p.numel() for p in rnn.parameters()),
            "hidden_states": len(states), "numbers_per_state": len(states[0])}


@right("run_sizes")
def run_sizes(rnn, x):
    """from the sizes alone"""
    T, D = x.shape
    H = rnn.hidden_size
    return dict(layers=1, parameters=H * D + H * H + H + H, hidden_states=T, numbers_per_state=H)


@wrong("run_sizes", shows="unrolled-is-deep")
def run_sizes(rnn, x):
    """parameters for every step"""
    states, _ = rnn(x)
    one = sum(p.numel() for p in rnn.parameters())
    return {"layers": 1, "parameters": one * len(x),
            "hidden_states": len(states), "numbers_per_state": len(states[0])}


@wrong("run_sizes", shows="unrolled-is-deep")
def run_sizes(rnn, x):
    """a layer for every step"""
    states, _ = rnn(x)
    count = 0
    for _ in x:
        count += sum(p.numel() for p in rnn.parameters())
    return {"layers": len(x), "parameters": count,
            "hidden_states": len(states), "numbers_per_state": len(states[0])}


@wrong("run_sizes", shows="layer-is-state")
def run_sizes(rnn, x):
    """as many states as layers"""
    states, last = rnn(x)
    return {"layers": rnn.num_layers, "parameters": sum(p.numel() for p in rnn.parameters()),
            "hidden_states": len(last), "numbers_per_state": last.shape[1]}


@wrong("run_sizes", shows="length-is-size")
def run_sizes(rnn, x):
    """the two sizes of the states changed about"""
    per_state, states = rnn(x)[0].shape
    return {"layers": 1, "parameters": sum(p.numel() for p in rnn.parameters()),
            "hidden_states": states, "numbers_per_state": per_state}


@wrong("run_sizes", shows="input-size")
def run_sizes(rnn, x):
    """a state as wide as the input"""
    T, D = x.shape
    return {"layers": 1, "parameters": sum(p.numel() for p in rnn.parameters()),
            "hidden_states": T, "numbers_per_state": D}


@wrong("run_sizes", shows="all-numbers")
def run_sizes(rnn, x):
    """numel for states"""
    states, _ = rnn(x)
    return {"layers": 1, "parameters": sum(p.numel() for p in rnn.parameters()),
            "hidden_states": states.numel(), "numbers_per_state": states.shape[-1]}


@wrong("run_sizes", shows="tensors-counted")
def run_sizes(rnn, x):
    """len for numel"""
    states, _ = rnn(x)
    return {"layers": 1, "parameters": len(list(rnn.parameters())),
            "hidden_states": len(states), "numbers_per_state": len(states[0])}


@wrong("run_sizes", shows="no-bias")
def run_sizes(rnn, x):
    """only what is called a weight"""
    states, _ = rnn(x)
    count = sum(p.numel() for name, p in rnn.named_parameters() if name.startswith("weight"))
    return {"layers": 1, "parameters": count, "hidden_states": len(states), "numbers_per_state": len(states[0])}


@wrong("run_sizes", shows="second-bias")
def run_sizes(rnn, x):
    """a formula with one bias"""
    T, D = x.shape
    H = rnn.hidden_size
    return {"layers": 1, "parameters": H * (D + H + 1), "hidden_states": T, "numbers_per_state": H}


@wrong("run_sizes", shows="wrong-axis")
def run_sizes(rnn, x):
    """steps read from the wrong size of x"""
    return {"layers": 1, "parameters": sum(p.numel() for p in rnn.parameters()),
            "hidden_states": x.shape[1], "numbers_per_state": rnn.hidden_size}


@wrong("run_sizes")
def run_sizes(rnn, x):
    """the chapter's numbers, typed in"""
    return {"layers": 1, "parameters": 21, "hidden_states": 6, "numbers_per_state": 3}


@right("read_answers")
def read_answers(rnn, read_out, x, when):
    """the states first, then one or all"""
    states, _ = rnn(x)
    if when == "end":
        return read_out(states[-1])
    return read_out(states)


@right("read_answers")
def read_answers(rnn, read_out, x, when):
    """the weights of read_out by hand, step by step"""
    y = [read_out.weight @ h + read_out.bias for h in rnn(x)[0]]
    return y[-1] if when == "end" else torch.stack(y)


@right("read_answers")
def read_answers(rnn, read_out, x, when):
    """every y made, the last one kept"""
    y = read_out(rnn(x)[0]).detach().numpy()
    return {"each": y, "end": y[len(y) - 1]}[when]


@wrong("read_answers", shows="output-is-state")
def read_answers(rnn, read_out, x, when):
    """torch's output taken for y"""
    output, h_n = rnn(x)
    return output if when == "each" else h_n[0]


@wrong("read_answers", shows="reads-input")
def read_answers(rnn, read_out, x, when):
    """y made from x"""
    y = read_out(x)
    return y if when == "each" else y[-1]


@wrong("read_answers", shows="first-not-last")
def read_answers(rnn, read_out, x, when):
    """the first state for the last"""
    states, _ = rnn(x)
    return read_out(states) if when == "each" else read_out(states[0])


@wrong("read_answers", shows="extra-size")
def read_answers(rnn, read_out, x, when):
    """h_n with its size of layers left on"""
    states, h_n = rnn(x)
    return read_out(states) if when == "each" else read_out(h_n)


@wrong("read_answers", shows="swapped")
def read_answers(rnn, read_out, x, when):
    """the two cases changed about"""
    states, _ = rnn(x)
    return read_out(states) if when == "end" else read_out(states[-1])


@wrong("read_answers", shows="always-each")
def read_answers(rnn, read_out, x, when):
    """never looks at when"""
    return read_out(rnn(x)[0])


@wrong("read_answers", shows="always-end")
def read_answers(rnn, read_out, x, when):
    """a condition that is always true"""
    states, _ = rnn(x)
    if when == "end" or "each":
        return read_out(states[-1])
    return read_out(states)


@wrong("read_answers", shows="mean-not-last")
def read_answers(rnn, read_out, x, when):
    """the mean over all steps"""
    y = read_out(rnn(x)[0])
    return y if when == "each" else y.mean(0)


@wrong("read_answers")
def read_answers(rnn, read_out, x, when):
    """a wrong word in the condition, and nothing returned"""
    states, _ = rnn(x)
    if when == "each":
        return read_out(states)
    if when == "last":
        return read_out(states[-1])


@wrong("read_answers")
def read_answers(rnn, read_out, x, when):
    """lets the RNN read each day from nothing"""
    y = torch.stack([read_out(rnn(x_t[None])[0])[0] for x_t in x])
    return y if when == "each" else y[-1]


@right("read_in_parts")
def read_in_parts(cell, parts):
    """a loop in a loop"""
    h, kept = torch.zeros(cell.hidden_size), []
    for part in parts:
        for x_t in part:
            h = cell(x_t, h)
        kept.append(h)
    return torch.stack(kept)


@right("read_in_parts")
def read_in_parts(cell, parts):
    """all of it joined, then picked out"""
    h, states, ends = torch.zeros(cell.hidden_size), [], []
    for x_t in torch.cat(parts):
        h = cell(x_t, h)
        states.append(h.tolist())
    for part in parts:
        ends.append((ends[-1] if ends else -1) + len(part))
    return np.array(states)[ends]


@right("read_in_parts")
def read_in_parts(cell, parts):
    """the parts eaten up one by one, which changes the list given"""
    h, kept = None, []
    while parts:
        for x_t in parts.pop(0):
            h = cell(x_t) if h is None else cell(x_t, h)
        kept.append(h)
    return kept


@wrong("read_in_parts", shows="layer-is-state")
def read_in_parts(cell, parts):
    """the cell's name overwritten by its state"""
    kept = []
    for part in parts:
        for x_t in part:
            cell = cell(x_t)
        kept.append(cell)
    return torch.stack(kept)


@wrong("read_in_parts", shows="input-feeds-back")
def read_in_parts(cell, parts):
    """the last input of a part handed to the next"""
    before, kept = torch.zeros(cell.hidden_size), []
    for part in parts:
        h = before
        for x_t in part:
            h = cell(x_t, h)
        before = part[-1]
        kept.append(h)
    return torch.stack(kept)


@wrong("read_in_parts", shows="input-feeds-back")
def read_in_parts(cell, parts):
    """every step reads the input before it"""
    before, kept = torch.zeros(cell.hidden_size), []
    for part in parts:
        for x_t in part:
            h = cell(x_t, before)
            before = x_t
        kept.append(h)
    return torch.stack(kept)


@wrong("read_in_parts", shows="reset-each-part")
def read_in_parts(cell, parts):
    """zeros for every part"""
    kept = []
    for part in parts:
        h = torch.zeros(cell.hidden_size)
        for x_t in part:
            h = cell(x_t, h)
        kept.append(h)
    return torch.stack(kept)


@wrong("read_in_parts", shows="reset-each-step")
def read_in_parts(cell, parts):
    """each part's last day alone"""
    return torch.stack([cell(part[-1]) for part in parts])


@wrong("read_in_parts", shows="all-states")
def read_in_parts(cell, parts):
    """kept one level too deep"""
    h, kept = torch.zeros(cell.hidden_size), []
    for part in parts:
        for x_t in part:
            h = cell(x_t, h)
            kept.append(h)
    return torch.stack(kept)


@wrong("read_in_parts", shows="last-only")
def read_in_parts(cell, parts):
    """kept one level too far out"""
    h = torch.zeros(cell.hidden_size)
    for part in parts:
        for x_t in part:
            h = cell(x_t, h)
    return h


@wrong("read_in_parts", shows="first-of-each")
def read_in_parts(cell, parts):
    """only looks at how each part begins"""
    h, kept = torch.zeros(cell.hidden_size), []
    for part in parts:
        for n, x_t in enumerate(part):
            h = cell(x_t, h)
            if n == 0:
                kept.append(h)
    return torch.stack(kept)


@wrong("read_in_parts", shows="off-by-one")
def read_in_parts(cell, parts):
    """kept before the part is read"""
    h, kept = torch.zeros(cell.hidden_size), []
    for part in parts:
        kept.append(h)
        for x_t in part:
            h = cell(x_t, h)
    return torch.stack(kept)


@wrong("read_in_parts", shows="one-step")
def read_in_parts(cell, parts):
    """the last day of each part alone, the state carried"""
    h, kept = torch.zeros(cell.hidden_size), []
    for part in parts:
        h = cell(part[-1], h)
        kept.append(h)
    return torch.stack(kept)


@wrong("read_in_parts", shows="swapped")
def read_in_parts(cell, parts):
    """the cell's inputs in each other's places"""
    h, kept = torch.zeros(cell.hidden_size), []
    for part in parts:
        for x_t in part:
            h = cell(h, x_t)
        kept.append(h)
    return torch.stack(kept)


@wrong("read_in_parts")
def read_in_parts(cell, parts):
    """a whole part at once, which the cell does not read"""
    h, kept = torch.zeros(cell.hidden_size), []
    for part in parts:
        h = cell(part, h)
        kept.append(h)
    return torch.stack(kept)


@wrong("read_in_parts", shows="one-step")
def read_in_parts(cell, parts):
    """the first day of each part alone"""
    h, kept = torch.zeros(cell.hidden_size), []
    for part in parts:
        h = cell(part[0], h)
        kept.append(h)
    return torch.stack(kept)


@wrong("read_in_parts")
def read_in_parts(cell, parts):
    """starts from ones"""
    h, kept = torch.ones(cell.hidden_size), []
    for part in parts:
        for x_t in part:
            h = cell(x_t, h)
        kept.append(h)
    return torch.stack(kept)
