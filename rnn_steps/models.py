"""The models that views point to: the module's text once per kernel, and one `Steps` per trace."""

from functools import cache
from pathlib import Path
from weakref import WeakKeyDictionary

import numpy as np
import traitlets
from ipywidgets import Widget

from rnn_steps.errors import both

STATIC = Path(__file__).parent / "static"
MOST_NUMBERS = 1_000_000  # above this a browser on a phone gives up


class Engine(Widget):
    """A JavaScript module as text; one for all views of a kernel."""

    name = traitlets.Unicode().tag(sync=True)
    source = traitlets.Unicode().tag(sync=True)


@cache
def engine(name: str = "rnn_steps") -> Engine:
    """Return the kernel's one Engine of a module: the first, or a further one that few chapters need."""
    return Engine(name=name, source=(STATIC / f"{name}.js").read_text(encoding="utf-8"))


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
    checked_count(sum(value.size for value in [*arrays.values(), *weights.values()]))
    lists = {name: shortest(value) for name, value in arrays.items()}
    lists["weights"] = {name: shortest(value) for name, value in weights.items()}
    return {**lists, "mode": trace.mode, "dtype": str(arrays["h"].dtype)}


def checked_count(count: int) -> None:
    """Raise ValueError for more numbers than a browser can hold."""
    if count > MOST_NUMBERS:
        raise ValueError(
            both(
                f"इस trace में {count:,} numbers हैं; widget {MOST_NUMBERS:,} तक दिखाता है। "
                "छोटी sequence या छोटा hidden_size लीजिए।",
                f"This trace holds {count:,} numbers; a widget shows up to {MOST_NUMBERS:,}. "
                "Take a shorter sequence or a smaller hidden_size.",
            )
        )


def shortest(array: np.ndarray) -> list:
    """Return nested lists whose numbers have no more digits than the dtype holds: 0.1, not 0.10000000149."""
    if array.dtype != np.float32:
        return array.tolist()
    return array.astype(str).astype(np.float64).tolist()
