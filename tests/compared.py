"""Compare on a page: what stands in each of its panes, and what torch says should."""

import re

import numpy as np
import torch
from chapters import SavedView, edited, grown, layer_of, number_named
from on_page import OnPage, agrees

PANE = """(root, n) => [...root.querySelectorAll(`.rs-pane[data-cell="${n}"] .rs-cell`)]
  .filter(cell => cell.querySelector('title'))
  .map(cell => [...cell.querySelector('title').textContent.split(' = '),
    cell.querySelector('text')?.textContent])"""
BARS = """(root, n) => [...root.querySelectorAll(`.rs-pane[data-cell="${n}"] .rs-bars title`)]
  .map(title => title.textContent.split(' = '))"""
ALWAYS = {  # by mode: what must be seen of a step that is shown whole
    "RNN_TANH": ["a", "a_ih", "a_hh", "h_t"],
    "RNN_RELU": ["a", "a_ih", "a_hh", "h_t"],
    "LSTM": ["c_t", "f_t", "c_prev", "i_t", "g_t", "h_t", "o_t", "(tanh(c_t))"],
    "GRU": ["n_t", "r_t", "h_t", "(1 − z_t)", "z_t", "h_prev"],
}


class Compared(OnPage):
    """A Compare; `parts` are the `SavedView`s of its traces, one each."""

    def __init__(self, root, view, name):
        state = view.get_state()
        self.parts = [SavedView(name, 0, state, steps.get_state(), steps.model_id)
                      for steps in (view.steps, *view.others)]
        super().__init__(root, self.parts[0])

    def pane(self, n):
        """[(name, with six decimals, as shown)] of every number in a pane."""
        return self.root.evaluate(PANE, n)

    def bars(self, n):
        return self.root.evaluate(BARS, n)

    def choose(self, n):
        self.click(f"cell-{n}")

    def pane_holds(self, n, numbers, t):
        """Every number of pane n at position t is the one given, and none is missing."""
        cells = self.pane(n)
        for name, *texts in cells:
            truth = truth_of(name, numbers, t)
            assert all(agrees(text, truth) for text in texts if text), (n, t, name, texts, truth)
        seen = {name for name, *_ in cells}
        assert {f"{name}[0]" for name in ALWAYS[self.parts[n].sequence["mode"]]} <= seen
        assert f"h{chr(0x2080 + t + 1)}[0]" in seen  # one digit is enough here

    def every_pane_holds(self, edits=None, length=None):
        """`edits`: per pane {"W_hh|0,1": …}; at every step all panes show torch's numbers."""
        every = [part.numbers(own, length) for part, own in zip(self.parts, edits or [{}] * 9, strict=False)]
        for t in range(length or self.saved.length):
            self.go(t + 1)
            for n, numbers in enumerate(every):
                self.pane_holds(n, numbers, t)


def truth_of(name, numbers, t):
    """The number called `h₃[0]`, `f_t[1]`, `(1 − z_t)[0]` or `(W_in x_t + b_in)[2]`."""
    letter, index = re.fullmatch(r"(.+)\[(\d+)\]", name).groups()
    if not letter.startswith("("):
        return number_named(name, numbers, t)
    step, inner = numbers[t], letter[1:-1]
    if inner.startswith("1 − "):
        return 1 - step[inner[4:]][int(index)]
    if inner.startswith("tanh("):
        return np.tanh(step[inner[5:-1]][int(index)])
    product, _, bias = inner.partition(" + ")
    W, v = product.split()
    return (step[W] @ step[v] + (step[bias] if bias else 0))[int(index)]


@torch.no_grad()
def remembered(part, start, edits=None, length=None):
    """‖h_t − h′_t‖ at every position from torch itself; h′ reads zeros in place of x at `start`."""
    sequence = edited(grown(part.sequence, length or part.length), edits or {})
    layer, x = layer_of(sequence), torch.tensor(sequence["x"])
    states = [torch.tensor(sequence[name])[None] for name in ("h0", "c0") if name in sequence]
    hx = tuple(states) if len(states) == 2 else states[0]
    without = x.clone()
    without[start] = 0
    return (layer(x, hx)[0] - layer(without, hx)[0]).norm(dim=1).numpy()
