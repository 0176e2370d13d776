"""What an answer is told, in both languages: as a box in the notebook and in the feedback, and as text."""

import re
from dataclasses import dataclass
from html import escape

from rnn_steps.checks.exercise import Section
from rnn_steps.errors import both

Pair = tuple[str, str]  # हिन्दी, English

CODE = re.compile("`([^`]+)`")
REREAD = ("फिर से पढ़िए: {}", "Reread: {}")
STYLE = ("border-inline-start: 4px solid {colour}; padding: 0.5em 0.9em; margin: 0.4em 0; "
         "background: {colour}14; overflow-x: auto; max-width: 48em; line-height: 1.55")
# A row breaks where a phone is too narrow for the label beside the numbers.
ROW = "display: flex; flex-wrap: wrap; gap: 0 1em; padding: 0.25em 0; border-top: 1px solid #8886"
LABEL = "flex: 0 0 9em; font-weight: 600"
NUMBERS = "white-space: pre; overflow-x: auto; max-width: 100%; padding: 0.1em 0.3em"
COLOURS = {True: "#1a7f4b", False: "#c2560c"}


class CheckFailed(AssertionError):
    """The answer is not right; the box above says in what way."""

    def __init__(self, name: str):
        super().__init__(both(f"{name}: अभी सही नहीं; ऊपर का डिब्बा पढ़िए।",
                              f"{name}: not right yet; read the box above."))

    def _render_traceback_(self):
        """A traceback through this package would tell a student nothing."""
        return str(self).splitlines()


@dataclass(frozen=True)
class Verdict:
    """The verdict on one answer.

    Args:
        name: of the exercise.
        right: whether every case was answered as torch does.
        result: one sentence.
        meaning: what this answer usually means; ("", "") where nothing is to be said.
        about: the misunderstanding that was recognised, or "".
        section: where to reread, or None.
        case: the case shown: lines of (label, text).
    """

    name: str
    right: bool
    result: Pair
    meaning: Pair = ("", "")
    about: str = ""
    section: Section | None = None
    case: tuple[tuple[Pair, str], ...] = ()

    def __str__(self):
        lines = [f"{'✓' if self.right else '✗'} {self.name}"]
        lines += [both(*pair) for pair in (self.result, self.meaning) if pair[0]]
        lines += [f"  {' · '.join(dict.fromkeys(label))}: {text}" for label, text in self.case]
        if self.section:
            lines.append(both(*self.reread()))
        return "\n".join(lines)

    __repr__ = __str__

    def reread(self) -> Pair:
        """Return where to reread: the chapter and the heading in it."""
        heading = self.section.heading.split(" · ")
        number = int(self.section.chapter[:2])
        return (REREAD[0].format(f"अध्याय {number}, “{heading[0]}”"),
                REREAD[1].format(f"chapter {number}, “{heading[-1]}”"))

    def _repr_html_(self):
        rows = "".join(f'<div style="{ROW}"><div style="{LABEL}">{_halves(label)}</div>'
                       f'<code style="{NUMBERS}">{escape(text)}</code></div>' for label, text in self.case)
        return (
            f'<div class="rnn-verdict" style="{STYLE.format(colour=COLOURS[self.right])}">'
            f"<p><strong>{'✓' if self.right else '✗'} <code>{escape(self.name)}</code></strong></p>"
            f"{_paragraphs(self.result)}{_paragraphs(self.meaning)}"
            f"{rows}"
            f"{_paragraphs(self.reread()) if self.section else ''}</div>"
        )


def marked(text: str) -> str:
    """Return a sentence as HTML, with what stands between backticks as code."""
    return CODE.sub(r"<code>\1</code>", escape(text))


def _paragraphs(pair: Pair) -> str:
    if not pair[0]:
        return ""
    return "".join(f'<p class="rnn-half" lang="{lang}">{marked(text)}</p>'
                   for lang, text in zip(("hi", "en"), pair, strict=True))


def _halves(pair: Pair) -> str:
    if pair[0] == pair[1]:
        return f"<code>{escape(pair[0])}</code>"
    return "".join(f'<div class="rnn-half" lang="{lang}">{escape(text)}</div>'
                   for lang, text in zip(("hi", "en"), pair, strict=True))
