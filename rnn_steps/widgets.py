"""The widgets: views of a trace for JupyterLab, Colab and the book.

A view holds no numbers. It points to one `Steps`, the shared state of all views of a trace, and to
one `Engine`, the text of the JavaScript module, so that a saved notebook holds each of them once.
The JavaScript is written in js/ and built into static/rnn_steps.js.
"""

import anywidget
import numpy as np
import traitlets
from IPython.display import display

from rnn_steps.arguments import checked_labels, checked_output
from rnn_steps.errors import both
from rnn_steps.models import STATIC, engine, steps_of
from rnn_steps.picture import picture
from rnn_steps.still import letter, picture_with_numbers, step_table


class Drawn(anywidget.AnyWidget):
    """Something drawn by the shared module."""

    _esm = (STATIC / "view.js").read_text(encoding="utf-8")
    view = traitlets.Unicode().tag(sync=True)
    engine = anywidget.WidgetTrait().tag(sync=True)
    further = anywidget.WidgetTrait().tag(sync=True)
    _module = None  # the further module that draws it, where the first does not

    @traitlets.default("engine")
    def _one_engine(self):
        return engine()

    @traitlets.default("further")
    def _further_engine(self):
        return engine(self._module) if self._module else None

    def _still(self) -> dict:
        """Return, by mime type, what stands for it where it cannot run."""
        return {}

    def _repr_mimebundle_(self, **kwargs):
        """Return the live view and, beside it, what stands for it where none can run."""
        bundle = super()._repr_mimebundle_(**kwargs)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        return {**data, **self._still()}, metadata

    def _ipython_display_(self):
        """Show them as two outputs: nbconvert takes the live view and drops all that is in one output with it."""
        data, metadata = self._repr_mimebundle_()
        still = self._still()
        display({kind: data[kind] for kind in data.keys() - still.keys()}, metadata=metadata, raw=True)
        if still:
            display(still, raw=True)


class Language(Drawn):
    """The switch हिन्दी · English · both for a notebook: what it shows, the widgets follow."""

    def __init__(self):
        super().__init__(view="Language")

    def __repr__(self):
        return "Language(हिन्दी · English · both)"


class View(Drawn):
    """A view of a trace.

    Args:
        trace: a `Trace`.
        labels: per step a string or a pair (Hindi, English), shown below x_t; never read as markup.
        layer, direction, batch: which part of the trace, as in `Trace.step`.
        output: an `nn.Linear` from h_t to y_t, if the picture is to show outputs.

    Raises:
        TypeError, ValueError, IndexError: one sentence in both languages.
    """

    steps = anywidget.WidgetTrait().tag(sync=True)
    labels = traitlets.List().tag(sync=True)
    layer = traitlets.Int().tag(sync=True)
    direction = traitlets.Int().tag(sync=True)
    batch = traitlets.Int().tag(sync=True)
    output = traitlets.Dict(allow_none=True, default_value=None).tag(sync=True)
    title = traitlets.Unicode().tag(sync=True)

    def __init__(self, trace, labels=None, layer=0, direction=0, batch=0, output=None):
        name = type(self).__name__
        if isinstance(trace, type) or not hasattr(trace, "sequence"):
            raise TypeError(
                both(
                    f"{name} को एक Trace चाहिए, जैसे {name}(trace(rnn, x)); मिला {type(trace).__name__}।",
                    f"{name} needs a Trace, as in {name}(trace(rnn, x)); given {type(trace).__name__}.",
                )
            )
        sequence = trace.sequence(layer=layer, direction=direction, batch=batch)
        labels = checked_labels(labels, len(trace))
        output = checked_output(output, sequence["h"])
        own = self._own(trace)
        steps = steps_of(trace)
        steps.add(trace, layer, direction, batch)
        self._text = (
            f"{name}({trace.mode}, T={len(trace)}, D={sequence['x'].shape[1]}, H={trace.hidden_size})"
        )
        self._picture = self._drawing(trace, sequence, labels, direction)
        self._table = self._numbers(trace, steps.t, layer, direction, batch, output)
        super().__init__(
            view=name,
            steps=steps,
            labels=labels,
            layer=int(layer),
            direction=int(direction),
            batch=int(batch),
            output=output,
            title=self._text,
            **own,
        )

    def _own(self, trace) -> dict:
        """Return what only this kind of view saves; raise before anything is made of a bad trace."""
        return {}

    def _drawing(self, trace, sequence, labels, direction) -> str:
        """Return the picture for where no script runs."""
        return picture(sequence, labels, direction)

    def _numbers(self, trace, t, layer, direction, batch, output) -> str:
        """Return the table below the picture."""
        named = trace.step(t, layer=layer, direction=direction, batch=batch)
        order = len(trace) - t if direction else t + 1
        rows = [(letter(name), vector) for name, vector in with_output(named, output).items()]
        return step_table(order, len(trace), rows)

    def _still(self):
        return {"image/svg+xml": self._picture, "text/html": picture_with_numbers(self._text, self._picture, self._table)}

    @property
    def t(self) -> int:
        """The step shown, from 0; setting it moves every view of the trace."""
        return self.steps.t

    @t.setter
    def t(self, value):
        if isinstance(value, bool) or not isinstance(value, int | np.integer):
            raise TypeError(
                both(
                    f"t एक पूरा number होता है; मिला {type(value).__name__}।",
                    f"t is a whole number; given {type(value).__name__}.",
                )
            )
        self.steps.t = int(value)

    def __repr__(self):
        return self._text


class Unrolled(View):
    """One cell, many moments: x_t from below, the state from the left; folds into the loop."""


class Equation(View):
    """The equations of a step with their numbers; a matrix product opens row by row."""


class SharedWeights(View):
    """The same weights inside every moment: change one, and it changes at every step at once."""


class CellDiagram(View):
    """The cell as boxes and wires: data runs along them, one operation at a time."""


def with_output(named: dict, output: dict | None) -> dict:
    """The quantities of a step, and y_t where there is an output layer."""
    if output is None:
        return named
    h = named["h_t"]
    y = np.array(output["W_hy"], h.dtype) @ h + np.array(output.get("b_y", 0), h.dtype)
    return {**named, "y_t": y}
