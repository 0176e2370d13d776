"""Shapes: the arguments of a layer decide the shape of every tensor and of every parameter."""

from html import escape

import traitlets

from rnn_steps.models import checked_count, shortest
from rnn_steps.still import table
from rnn_steps.widgets import View

INK, LINE, BAND, SOFT = "#1b1f24", "#8c959f", "#f3ecfa", "#57606a"
FONT = "Noto Sans, Noto Sans Devanagari, Nirmala UI, sans-serif"


class Shapes(View):
    """The arguments of the trace's layer, every shape that they give, and the tensors cell by cell.

    A learner may choose other arguments; numbers are shown for those of the trace only.

    Args:
        trace: a `Trace`.

    Raises:
        TypeError, ValueError: one sentence in both languages.
    """

    arguments = traitlets.Dict().tag(sync=True)
    numbers = traitlets.Dict().tag(sync=True)

    def __init__(self, trace):
        super().__init__(trace)

    def _own(self, trace):
        return {"arguments": arguments_of(trace), "numbers": numbers_of(trace)}

    def _drawing(self, trace, sequence, labels, direction):
        return picture(arguments_of(trace), shapes_of(trace))

    def _numbers(self, trace, t, layer, direction, batch, output):
        rows = [(f"<code>{name}</code>", [str(shape)]) for name, shape in shapes_of(trace).items()]
        return table({"hi": ["हर tensor की shape"], "en": ["The shape of every tensor"]}, rows)


def arguments_of(trace) -> dict:
    """Return what the layer of a trace was made with, and the sizes of its input."""
    kind, _, nonlinearity = trace.mode.partition("_")
    shape = trace.input.shape
    return {
        "kind": kind,
        "input_size": trace.input_size,
        "hidden_size": trace.hidden_size,
        "num_layers": trace.num_layers,
        "nonlinearity": nonlinearity.lower() or "tanh",
        "bias": trace.bias,
        "batch_first": trace.batch_first,
        "dropout": trace.dropout,
        "bidirectional": trace.num_directions == 2,
        "proj_size": trace.proj_size,
        "batch": trace.batch_size if len(shape) == 3 else None,
        "length": len(trace),
    }


def tensors_of(trace) -> dict:
    """Return every tensor that goes in or comes out, by torch's names, as arrays."""
    lstm = trace.mode == "LSTM"
    h0, *c0 = trace.hx if lstm else (trace.hx,)
    named = {"input": trace.input, "h0": h0, "output": trace.output, "h_n": trace.h_n}
    if lstm:
        named |= {"c0": c0[0], "c_n": trace.c_n}
    return {name: tensor.numpy(force=True) for name, tensor in named.items()}


def shapes_of(trace) -> dict:
    """Return the shape of every tensor, by name."""
    return {name: tuple(tensor.shape) for name, tensor in tensors_of(trace).items()}


def numbers_of(trace) -> dict:
    """Return the same as nested lists, short enough to save."""
    arrays = tensors_of(trace)
    checked_count(sum(array.size for array in arrays.values()))
    return {name: shortest(array) for name, array in arrays.items()}


def picture(arguments: dict, shapes: dict) -> str:
    """Return an SVG of what goes in, the layers and what comes out, each with its shape.

    Args:
        arguments: as `arguments_of` returns them.
        shapes: the shape of every tensor, by name.
    """
    inputs = [name for name in ("input", "h0", "c0") if name in shapes]
    outputs = [name for name in ("output", "h_n", "c_n") if name in shapes]
    layer = f"nn.{arguments['kind']}({arguments['input_size']}, {arguments['hidden_size']})"
    details = f"num_layers={arguments['num_layers']}, bidirectional={arguments['bidirectional']}"
    details += f", batch_first={arguments['batch_first']}"
    width = 170 * max(len(inputs), len(outputs)) + 20
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 236" width="{width}" height="236" '
        f'role="img" font-family="{FONT}"><rect width="100%" height="100%" fill="#ffffff"/>'
        + "".join(_tensor(10 + 170 * k, 10, name, shapes[name], down=True) for k, name in enumerate(inputs))
        + f'<rect x="10" y="90" width="{width - 20}" height="56" rx="9" fill="{BAND}" stroke="{INK}"/>'
        + _text(width / 2, 113, layer, 15)
        + _text(width / 2, 134, details, 12, SOFT)
        + "".join(_tensor(10 + 170 * k, 170, name, shapes[name], down=False) for k, name in enumerate(outputs))
        + "</svg>"
    )


def _tensor(x: float, y: float, name: str, shape: tuple, down: bool) -> str:
    """A box with the name and the shape, and the arrow to the layer or from it."""
    mid, (start, end) = x + 75, (y + 54, y + 76) if down else (y - 24, y - 3)
    return (
        f'<rect x="{x}" y="{y}" width="150" height="54" rx="6" fill="#ffffff" stroke="{LINE}"/>'
        + _text(mid, y + 22, name, 15)
        + _text(mid, y + 43, str(shape), 14)
        + f'<path d="M{mid} {start}L{mid} {end}" stroke="{LINE}" stroke-width="1.75"/>'
        + f'<polygon points="{mid} {end + 3} {mid - 4} {end - 5} {mid + 4} {end - 5}" fill="{LINE}"/>'
    )


def _text(x: float, y: float, words: str, size: float, fill: str = INK) -> str:
    return f'<text x="{x}" y="{y}" font-size="{size}" text-anchor="middle" fill="{fill}">{escape(words)}</text>'
