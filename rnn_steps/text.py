"""Text in pieces that a reader sees: a letter with all its matras and other marks."""

import unicodedata

from rnn_steps.errors import both

JOINERS = {"\u200c", "\u200d"}  # they only say how the letters around them are drawn


def graphemes(text: str) -> list[str]:
    """Return the graphemes of a text; joined again they are the text in NFC.

    A grapheme here is one character that is no mark, with every mark after it: कुमार is कु, मा, र and
    हिन्दी is हि, न्, दी.  A joiner (U+200C, U+200D) goes with what stands before it; marks before the
    first letter are a grapheme of their own.

    Unicode's grapheme clusters (UAX #29) are these for Devanagari up to version 15.0; from 15.1 on
    rule GB9c keeps a conjunct such as न्दी in one piece.  We part it after the virama: the text is the
    same, and the symbols to be learnt are far fewer.

    Raises TypeError if ``text`` is not a str.
    """
    found = []
    for character in unicodedata.normalize("NFC", checked_text(text)):
        if found and belongs_to_the_one_before(character):
            found[-1] += character
        else:
            found.append(character)
    return found


def belongs_to_the_one_before(character: str) -> bool:
    """Whether a character is a combining mark (a matra, the virama, the nukta, …) or a joiner."""
    return unicodedata.category(character).startswith("M") or character in JOINERS


def checked_text(text) -> str:
    if not isinstance(text, str):
        raise TypeError(both(
            f"graphemes एक string (str) को काटता है; मिला {type(text).__name__}।",
            f"graphemes takes a string (str) apart; given {type(text).__name__}.",
        ))
    return text
