"""The widgets: views of a trace for JupyterLab, Colab and the book.

A view holds no numbers. It points to one `Steps`, the shared state of all views of a trace, and to
one `Engine`, the text of the JavaScript module, so that a saved notebook holds each of them once.
The JavaScript is written in js/ and built into static/rnn_steps.js.
"""

import re
from functools import cache
from itertools import islice
from pathlib import Path
from weakref import WeakKeyDictionary

import anywidget
import numpy as np
import traitlets
from ipywidgets import Widget

from rnn_steps.errors import both
from rnn_steps.picture import picture

STATIC = Path(__file__).parent / "static"
NOT_TEXT = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")  # neither XML nor UTF-8 can hold it
MOST_NUMBERS = 1_000_000  # above this a browser on a phone gives up


class Engine(Widget):
    """The JavaScript module as text; one for all views of a kernel."""

    source = traitlets.Unicode().tag(sync=True)


@cache
def engine() -> Engine:
    """Return the kernel's one Engine."""
    return Engine(source=(STATIC / "rnn_steps.js").read_text(encoding="utf-8"))


class Steps(Widget):
    """What the views of one trace share: the step `t`, the part of it, the edits and the length."""

    t = traitlets.Int(0).tag(sync=True)
    part = traitlets.Int(-1).tag(sync=True)  # index of the last equation shown; -1: all of them
    length = traitlets.Int().tag(sync=True)
    edits = traitlets.Dict().tag(sync=True)
    sequences = traitlets.Dict().tag(sync=True)  # "layer,direction,batch" → plain numbers

    @traitlets.validate("t")
    def _t_inside_the_sequence(self, proposal):
        t, length = proposal["value"], self.length
        if not 0 <= t < length:
            raise IndexError(
                both(
                    f"t = {t} इस sequence में नहीं है; t 0 से {length - 1} तक होता है।",
                    f"t = {t} is not in this sequence; t runs from 0 to {length - 1}.",
                )
            )
        return t

    def add(self, trace, layer: int, direction: int, batch: int) -> None:
        """Take in what a view of this layer needs: itself and every layer below it."""
        wanted = [(layer, direction)]
        wanted += [(below, d) for below in range(layer) for d in range(trace.num_directions)]
        new = {}
        for below, d in wanted:
            key = f"{below},{d},{batch}"
            if key not in self.sequences:
                new[key] = plain(trace, below, d, batch)
        if new:
            self.sequences = {**self.sequences, **new}


_steps_of: WeakKeyDictionary = WeakKeyDictionary()


def steps_of(trace) -> Steps:
    """Return the one Steps that all views of `trace` share."""
    if trace not in _steps_of:
        _steps_of[trace] = Steps(length=len(trace))
    return _steps_of[trace]


def plain(trace, layer: int, direction: int, batch: int) -> dict:
    """Return one layer of a trace as plain lists, short enough to save: `Trace.sequence` and its dtype."""
    sequence = trace.sequence(layer=layer, direction=direction, batch=batch)
    arrays = {name: value for name, value in sequence.items() if name != "weights"}
    weights = sequence["weights"]
    count = sum(value.size for value in [*arrays.values(), *weights.values()])
    if count > MOST_NUMBERS:
        raise ValueError(
            both(
                f"इस trace में {count:,} numbers हैं; widget {MOST_NUMBERS:,} तक दिखाता है। "
                "छोटी sequence या छोटा hidden_size लीजिए।",
                f"This trace holds {count:,} numbers; a widget shows up to {MOST_NUMBERS:,}. "
                "Take a shorter sequence or a smaller hidden_size.",
            )
        )
    lists = {name: shortest(value) for name, value in arrays.items()}
    lists["weights"] = {name: shortest(value) for name, value in weights.items()}
    return {**lists, "mode": trace.mode, "dtype": str(arrays["h"].dtype)}


def shortest(array: np.ndarray) -> list:
    """Return nested lists whose numbers have no more digits than the dtype holds: 0.1, not 0.10000000149."""
    if array.dtype != np.float32:
        return array.tolist()
    return array.astype(str).astype(np.float64).tolist()


def checked_labels(labels, length: int) -> list[list[str]]:
    """Return `length` pairs [hi, en], or [] for None; one string stands for both languages."""
    if labels is None:
        return []
    if isinstance(labels, str | dict | set | frozenset) or not hasattr(labels, "__iter__"):
        raise TypeError(
            both(
                f"labels एक list होनी चाहिए, हर कदम का एक label; मिला {type(labels).__name__}।",
                f"labels must be a list with one label per step; given {type(labels).__name__}.",
            )
        )
    # One more than needed is enough to know that there are too many; some iterators have no end.
    given = list(islice(labels, length + 1))
    pairs = [[label, label] if isinstance(label, str) else label for label in given]
    for n, pair in enumerate(pairs):
        two = isinstance(pair, list | tuple) and len(pair) == 2
        if not two or not all(isinstance(half, str) for half in pair):
            raise TypeError(
                both(
                    f"हर label एक string है या (हिन्दी, English) की जोड़ी; labels[{n}] में {type(pair).__name__} मिला।",
                    f"Every label is a string or a pair (Hindi, English); labels[{n}] is a {type(pair).__name__}.",
                )
            )
    if len(pairs) != length:
        too_many = f"{length} से ज़्यादा", f"more than {length}"
        many = too_many if len(pairs) > length else (len(pairs), len(pairs))
        raise ValueError(
            both(
                f"{length} कदमों के लिए {length} labels चाहिए; मिले {many[0]}।",
                f"{length} steps need {length} labels; given {many[1]}.",
            )
        )
    return [[NOT_TEXT.sub("\ufffd", half) for half in pair] for pair in pairs]


def checked_output(output, h: np.ndarray) -> dict | None:
    """Return the weights of an output layer that reads h # (T, R), an `nn.Linear`, or None."""
    if output is None:
        return None
    weight, bias = getattr(output, "weight", None), getattr(output, "bias", None)
    if not (hasattr(output, "in_features") and hasattr(weight, "detach") and weight.ndim == 2):
        raise TypeError(
            both(
                f"output में nn.Linear दीजिए; मिला {type(output).__name__}।",
                f"output takes an nn.Linear; given {type(output).__name__}.",
            )
        )
    size, dtype = h.shape[1], str(weight.dtype).removeprefix("torch.")
    if weight.shape[1] != size:
        raise ValueError(
            both(
                f"output layer को {size} features पढ़ने हैं, जितना h_t लंबा है; दी गई layer {weight.shape[1]} पढ़ती है।",
                f"The output layer must read {size} features, the length of h_t; the one given reads {weight.shape[1]}.",
            )
        )
    if dtype != str(h.dtype):
        raise TypeError(
            both(
                f"output layer का dtype {dtype} है और h_t का {h.dtype}; दोनों एक चाहिए।",
                f"The output layer has dtype {dtype} and h_t has {h.dtype}; they must be the same.",
            )
        )
    named = {"W_hy": weight, "b_y": bias}
    arrays = {name: p.detach().cpu().numpy() for name, p in named.items() if p is not None}
    if not all(np.isfinite(array).all() for array in arrays.values()):
        raise ValueError(
            both(
                "output layer के weights में NaN या inf है; सिर्फ़ सामान्य numbers चलेंगे।",
                "The output layer's weights hold NaN or inf; they must be finite numbers.",
            )
        )
    return {name: shortest(array) for name, array in arrays.items()}


class _Module(anywidget.AnyWidget):
    """Something drawn by the shared module."""

    _esm = (STATIC / "view.js").read_text(encoding="utf-8")
    view = traitlets.Unicode().tag(sync=True)
    engine = anywidget.WidgetTrait().tag(sync=True)

    @traitlets.default("engine")
    def _one_engine(self):
        return engine()


class Language(_Module):
    """The switch हिन्दी · English · both for a notebook: what it shows, the widgets follow."""

    def __init__(self):
        super().__init__(view="Language")

    def __repr__(self):
        return "Language(हिन्दी · English · both)"


class View(_Module):
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
        steps = steps_of(trace)
        steps.add(trace, layer, direction, batch)
        self._text = (
            f"{name}({trace.mode}, T={len(trace)}, D={sequence['x'].shape[1]}, H={trace.hidden_size})"
        )
        self._picture = picture(sequence, labels, direction)
        super().__init__(
            view=name,
            steps=steps,
            labels=labels,
            layer=int(layer),
            direction=int(direction),
            batch=int(batch),
            output=output,
            title=self._text,
        )

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

    def _repr_mimebundle_(self, **kwargs):
        """Return the live view, and for where none can run a picture with the numbers."""
        bundle = super()._repr_mimebundle_(**kwargs)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
        return {**data, "image/svg+xml": self._picture}, metadata


class Unrolled(View):
    """One cell, many moments: x_t from below, the state from the left; folds into the loop."""


class Equation(View):
    """The equations of a step with their numbers; a matrix product opens row by row."""
