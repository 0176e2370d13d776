"""Answers that students write, right and wrong: the checks are held to account by them.

One file for each assignment. `@right("rnn_step")` and `@wrong("rnn_step", shows="no-bias")` stand above
a function of that name, or `right("predicted", (1, 4, 16))` gives a value that is asked for.
`shows` names what the verdict must recognise; "" where only failing is asked.
"""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

ALL = []
FILES = sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))


@dataclass(frozen=True)
class Answer:
    exercise: str
    answer: Any
    right: bool
    shows: str
    style: str  # a few words: how it was written, or what is wrong with it

    def __str__(self):
        return f"{self.exercise}: {self.style}"


def right(exercise, answer=..., style=""):
    """Keep a right answer; above a function its docstring says the style."""
    return _kept(exercise, answer, True, "", style)


def wrong(exercise, answer=..., shows="", style=""):
    """Keep a wrong answer; above a function its docstring says what is wrong."""
    return _kept(exercise, answer, False, shows, style)


def _kept(exercise, answer, is_right, shows, style):
    if answer is ...:
        return lambda function: _kept(exercise, function, is_right, shows, function.__doc__)
    ALL.append(Answer(exercise, answer, is_right, shows, style or repr(answer)))
    return answer


def every_answer() -> list[Answer]:
    """Every answer of every file."""
    for name in FILES:
        import_module(f"answers.{name}")
    return ALL
