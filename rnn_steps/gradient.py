"""Gradient: forward over the steps, then back over the same, with what comes back at each step."""

import numpy as np
import traitlets

from rnn_steps.picture import way_back
from rnn_steps.still import letter, table
from rnn_steps.widgets import View

MOST = 6  # steps in the table


class Gradient(View):
    """Forward, then back: per step the gradient, its norm, the Jacobian, and what it adds to dL/dW.

    Args:
        trace: a `Trace`.
        target: y*, as `rnn_steps.gradients` takes it: # (R,) for a loss at the last step only,
            (T, R) for one at every step.  L = ½ ‖h_T − y*‖², or ½ Σ_t ‖h_t − y*_t‖²
        labels: per step a string or a pair (Hindi, English), shown above h_t; never read as markup.
        layer, direction, batch: which part of the trace, as in `Trace.step`.

    Raises:
        TypeError, ValueError, IndexError: one sentence in both languages.
    """

    _module = "gradient"
    target = traitlets.List().tag(sync=True)

    def __init__(self, trace, target, labels=None, layer=0, batch=0, direction=0):
        self._asked = target, layer, direction, batch
        super().__init__(trace, labels, layer=layer, direction=direction, batch=batch)

    def _own(self, trace):
        self._gradients = trace.gradients(*self._asked)
        return {"target": self._gradients.target.tolist()}

    def _drawing(self, trace, sequence, labels, direction):
        return way_back(sequence, self._gradients.steps, labels, direction)

    def _numbers(self, trace, t, layer, direction, batch, output):
        """The gradient at every step, the last step first, for that is how it comes."""
        order = range(len(trace)) if direction else reversed(range(len(trace)))
        shown = list(order)[:MOST]
        caption = {"hi": ["gradient हर कदम पर, पीछे की ओर"], "en": ["The gradient at each step, on the way back"]}
        rows = [(f"∂L/∂{letter(f'h_{t + 1}')}", [brief(value) for value in step["dh_t"][:MOST]])
                for t, step in ((t, self._gradients.steps[t]) for t in shown)]
        norms = [(f"‖∂L/∂{letter(f'h_{t + 1}')}‖", [brief(self._gradients.steps[t]["norm"])]) for t in shown]
        sums = [(f"‖∂L/∂{letter(name)}‖", [brief(np.hypot.reduce(value, axis=None))])
                for name, value in self._gradients.sums.items() if name[1] == "_"]
        return table(caption, rows + norms + sums)


def brief(value: float) -> str:
    """A gradient is of any size: three digits that count."""
    return f"{value:.3g}".replace("-", "−")
