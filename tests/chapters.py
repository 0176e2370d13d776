"""The widgets saved in the chapters, and what torch itself computes for each of them."""

import copy
import json
import re
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import torch
from torch import nn

from rnn_steps import trace

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
VIEW = "application/vnd.jupyter.widget-view+json"
STATE = "application/vnd.jupyter.widget-state+json"

LAYERS = {
    "RNN_TANH": nn.RNN, "RNN_RELU": partial(nn.RNN, nonlinearity="relu"),
    "LSTM": nn.LSTM, "GRU": nn.GRU,
}
GATES = {"RNN_TANH": "h", "RNN_RELU": "h", "LSTM": "ifgo", "GRU": "rzn"}
PARAMETERS = {"W_ih": "weight_ih_l0", "W_hh": "weight_hh_l0", "W_hr": "weight_hr_l0",
              "b_ih": "bias_ih_l0", "b_hh": "bias_hh_l0"}
PACKED = {"W_ih", "W_hh", "b_ih", "b_hh"}
CELL_VIEWS = {"Unrolled", "Equation", "SharedWeights", "CellDiagram"}
SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉"


@dataclass(frozen=True)
class SavedView:
    """One view of a trace that stands in a chapter; `place` counts them on the page, from 0, `cell` the cells."""

    chapter: str
    place: int
    state: dict
    steps: dict
    trace_id: str
    cell: int = 0

    def __repr__(self):
        return f"{self.chapter}-{self.place}-{self.kind}"

    @property
    def kind(self):
        return self.state["view"]

    @property
    def reverse(self):
        return self.state["direction"] == 1

    @property
    def sequence(self):
        return self.steps["sequences"]["{layer},{direction},{batch}".format(**self.state)]

    @property
    def length(self):
        return len(self.sequence["x"])

    @property
    def places(self):
        """How many places the scrubber has: Gradient goes over the steps and back over the same."""
        return self.length * (2 if self.kind == "Gradient" else 1)

    def shown(self, place, places):
        """What stands beside the scrubber at a place, from 1."""
        if self.kind != "Gradient":
            return f"{place} / {places}"
        T = places // 2
        return f"→ {place} / {T}" if place <= T else f"← {places + 1 - place} / {T}"

    def position(self, order):
        """The position read as the `order`-th, from 1."""
        return self.length - order if self.reverse else order - 1

    def forgetful(self, t):
        """h_t of somebody who starts step t from a state of zeros."""
        zeros = {name: [0.0] * len(self.sequence[name]) for name in ("h0", "c0") if name in self.sequence}
        return torch_numbers(self.sequence | zeros | {"x": [self.sequence["x"][t]]})[0]["h_t"]

    def numbers(self, edits=None, length=None):
        """What torch computes at each step: all named quantities, weights too, by position."""
        weights = self.sequence["weights"] | (self.state["output"] or {})
        sequence = grown(self.sequence, length or self.length) | {"weights": weights}
        return torch_numbers(edited(sequence, edits or {}), self.reverse)


def saved_views(notebook):
    """Every view of a trace that stands in the outputs of a notebook, in order."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))
    models = cells["metadata"].get("widgets", {}).get(STATE, {"state": {}})["state"]
    outputs = [(n, output.get("data", {})) for n, cell in enumerate(cells["cells"]) for output in cell.get("outputs", [])]
    states = [(n, models[data[VIEW]["model_id"]]["state"]) for n, data in outputs if VIEW in data]
    views = [(n, state) for n, state in states if "steps" in state]
    ids = [state["steps"].removeprefix("anywidget:") for _, state in views]
    return [SavedView(notebook.stem, place, state, models[key]["state"], key, n)
            for place, ((n, state), key) in enumerate(zip(views, ids, strict=True))]


@cache
def every_view():
    """All of them: each steps, by mouse, touch and keyboard."""
    return [view for notebook in NOTEBOOKS for view in saved_views(notebook)]


@cache
def writing_chapters():
    """Those that show a Writer: it steps through a model of its own, once that is loaded."""
    return [notebook.stem for notebook in NOTEBOOKS if '"_anywidget_id": "rnn_steps.writer.Writer"' in notebook.read_text(encoding="utf-8")]


@cache
def cell_views():
    """Those that show the numbers of one cell, step by step, and let them be changed."""
    return [view for view in every_view() if view.kind in CELL_VIEWS]


def one_of_each(views):
    """The first view of each kind, cell and direction of reading: those that the same code draws."""
    return list({(view.kind, view.sequence["mode"], view.reverse): view for view in views[::-1]}.values())[::-1]


@cache
def pairs():
    """Two views of one trace, of different kinds where there are such."""
    traces = {}
    for view in cell_views():
        traces.setdefault(view.trace_id, []).append(view)
    several = [views for views in traces.values() if len(views) > 1]
    return [(views[0], max(views[1:], key=lambda v: v.kind != views[0].kind)) for views in several]


@cache
def compared():
    """A view that compares traces, with another view of one of them but the first, where there are such."""
    several = [(view, [f"anywidget:{other.trace_id}" for other in cell_views()]) for view in every_view()
               if "others" in view.state]
    return [(view, other) for view, ids in several for other, own in zip(cell_views(), ids, strict=True)
            if own in view.state["others"] and other.chapter == view.chapter]


def grown(sequence, length):
    """Beyond its end a sequence is read again from the first element."""
    x = sequence["x"]
    return sequence | {"x": [x[t % len(x)] for t in range(length)]}


def edited(sequence, edits):
    """`edits` as the page names them: {"x|2,0": 1.5, "W_hh|0,1": …, "b_ih|2": …, "h_0|1": …}."""
    sequence = copy.deepcopy(sequence)
    for edit, number in edits.items():
        name, key = edit.split("|")
        target, path = place_of(sequence, name, [int(index) for index in key.split(",")])
        for index in path[:-1]:
            target = target[index]
        target[path[-1]] = number
    return sequence


def place_of(sequence, name, path):
    """Where a number stands in the saved sequence; torch packs the gates, W_if is a part of W_ih."""
    if name in ("x", "h_0", "c_0"):
        return sequence[name.replace("_", "")], path
    if name in sequence["weights"]:
        return sequence["weights"][name], path
    packed, gates = sequence["weights"][name[:3] + "h"], GATES[sequence["mode"]]
    first = gates.index(name[3]) * len(packed) // len(gates)
    return packed, [first + path[0], *path[1:]]


def layer_of(sequence):
    """torch's own module with the weights of a saved sequence."""
    weights = {name: torch.tensor(sequence["weights"][name])
               for name in PARAMETERS if name in sequence["weights"]}
    hidden, size = weights["W_hh"].shape[0] // len(GATES[sequence["mode"]]), len(sequence["x"][0])
    options = {"proj_size": weights["W_hr"].shape[0]} if "W_hr" in weights else {}
    layer = LAYERS[sequence["mode"]](size, hidden, bias="b_ih" in weights, **options)
    layer.load_state_dict({PARAMETERS[name]: value for name, value in weights.items()})
    return layer


def torch_numbers(sequence, reverse=False):
    """One dict of numbers per position; h_t is what the module itself returns."""
    layer, turn = layer_of(sequence), -1 if reverse else 1
    x = torch.tensor(sequence["x"][::turn])
    start = [torch.tensor(sequence[name])[None] for name in ("h0", "c0") if name in sequence]
    hx = tuple(start) if len(start) == 2 else start[0]
    recorded, h = trace(layer, x, hx), layer(x, hx)[0].detach()
    same = weights_of(sequence) | {"h_0": start[0][0].numpy()}
    same |= {"c_0": start[1][0].numpy()} if len(start) == 2 else {}
    steps = [recorded.step(t) | same | {"h_t": h[t].numpy()} for t in range(len(x))]
    return [step | read_out(step) for step in steps][::turn]


def read_out(step):
    if "W_hy" not in step:
        return {}
    y_t = nn.functional.linear(*(torch.tensor(step[name]) for name in ("h_t", "W_hy", "b_y")))
    return {"y_t": y_t.numpy()}


def weights_of(sequence):
    """The weights by the names of the equations: one per gate."""
    named, gates = {}, GATES[sequence["mode"]]
    for name, value in sequence["weights"].items():
        split = gates if name in PACKED else ""
        parts = torch.tensor(value).chunk(max(1, len(split)))
        names = [name[:3] + gate for gate in split] or [name]
        named |= {name: part.numpy() for name, part in zip(names, parts, strict=True)}
    return named


def number_named(name, steps, t):
    """The number that a cell calls `h₃[0]`, `W_hh[0, 1]` or, of step t, `a_ih[2]`."""
    letter, index = re.fullmatch(r"(.+)\[(.+)\]", name).groups()
    index = tuple(int(part) for part in index.split(","))
    base = letter.rstrip(SUBSCRIPTS)
    if base == letter:
        return steps[t][letter][index]
    position = int("".join(str(SUBSCRIPTS.index(digit)) for digit in letter[len(base):])) - 1
    return steps[0][f"{base}_0"][index] if position < 0 else steps[position][f"{base}_t"][index]
