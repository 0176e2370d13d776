"""The Writer: a trained model that reads what the learner types, grapheme by grapheme, and writes on."""

from zlib import compress

import numpy as np
import traitlets

from rnn_steps.errors import both
from rnn_steps.models import STATIC
from rnn_steps.still import picture_with_numbers
from rnn_steps.widgets import Drawn
from rnn_steps.writer_model import read, read_model, weights_bytes
from rnn_steps.writer_picture import picture, reading_table

CODE = STATIC / "writer.js"  # what draws it; comes with the weights
WORDS = ("कुमार", "नमस्ते", "लड़का", "विद्यालय", "भारत")


class Writer(Drawn):
    """Step through a trained character-level GRU on a text in Devanagari, and let it write on.

    The weights are not saved with the notebook: the page asks the kernel for them, and in the book
    they come when the learner presses a button.

    Args:
        text: what stands in its field at first.
        other: another spelling, to be compared with the first.
        words: what the learner may choose in place of typing.
        unit: the unit of the hidden state that is looked at first, from 0; None: the one that the text changes most.

    Raises:
        TypeError, ValueError, IndexError, FileNotFoundError: one sentence in both languages.
    """

    _module = "writer_door"
    text = traitlets.Unicode().tag(sync=True)
    other = traitlets.Unicode(allow_none=True, default_value=None).tag(sync=True)
    words = traitlets.List().tag(sync=True)
    unit = traitlets.Int(allow_none=True, default_value=None).tag(sync=True)
    size = traitlets.Int().tag(sync=True)  # bytes that come when asked for

    def __init__(self, text="कुमार", other=None, words=WORDS, unit=None):
        text, other = checked("text", text), None if other is None else checked("other", other)
        data = weights_bytes()
        model = read_model(data)
        self._text = "Writer({})".format(", ".join(map(repr, filter(None, (text, other)))))
        self._reading = read(text, model)
        super().__init__(view="Writer", text=text, other=other, words=checked_words(words), unit=checked_unit(unit, model.sizes[2]), size=len(data) + len(compress(CODE.read_bytes())))
        self.on_msg(self._answer)

    def _answer(self, _, content, buffers):
        """Send what draws it and the weights to the page that asks for them, or say why they cannot come."""
        if content.get("ask") != "weights":
            return
        try:
            self.send({"code": CODE.read_text(encoding="utf-8")}, buffers=[weights_bytes()])
        except (FileNotFoundError, ValueError) as error:
            hindi, english = str(error).split("\n")
            self.send({"problem": {"hi": hindi, "en": english}})

    def _still(self):
        """Return the text with its surprise as a picture and a table."""
        drawn = picture(self._reading)
        return {"image/svg+xml": drawn, "text/html": picture_with_numbers(self._text, drawn, reading_table(self._reading))}

    def __repr__(self):
        return self._text


def checked(name: str, text) -> str:
    """Return a text; TypeError if it is none."""
    if isinstance(text, str):
        return text
    raise TypeError(both(
        f"Writer का {name} एक string (str) होता है, जैसे Writer(\"कुमार\"); मिला {type(text).__name__}।",
        f"The {name} of a Writer is a string (str), as in Writer(\"कुमार\"); given {type(text).__name__}.",
    ))


def checked_unit(unit, H: int) -> int | None:
    """Return the number of a unit; TypeError or IndexError if there is no such unit."""
    if unit is None:
        return None
    if isinstance(unit, bool) or not isinstance(unit, int | np.integer):
        raise TypeError(both(
            f"unit एक पूरा number होता है; मिला {type(unit).__name__}।", f"unit is a whole number; given {type(unit).__name__}."
        ))
    if not 0 <= unit < H:
        raise IndexError(both(
            f"unit = {unit} इस model में नहीं है; unit 0 से {H - 1} तक होता है।",
            f"unit = {unit} is not in this model; unit runs from 0 to {H - 1}.",
        ))
    return int(unit)


def checked_words(words) -> list[str]:
    """Return the words to choose from; TypeError if they are no list of texts."""
    if isinstance(words, list | tuple):
        return [checked("words", word) for word in words]
    raise TypeError(both(
        f"words शब्दों की list होती है, जैसे [\"कुमार\", \"भारत\"]; मिला {type(words).__name__}।",
        f"words is a list of words, such as [\"कुमार\", \"भारत\"]; given {type(words).__name__}.",
    ))
