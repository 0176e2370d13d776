"""What one task asks for, and the wrong answers that it recognises."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Section:
    """Where to reread: a notebook of the course and a heading in it, "हिन्दी · English"."""

    chapter: str
    heading: str


@dataclass(frozen=True)
class Mistake:
    """A wrong way to answer, recognised by the values that it gives.

    Args:
        about: the id in the list of misunderstandings, or a slip's own name such as "no-bias".
        answer: takes a case as the student's function does and returns what this mistake returns;
            where it raises, a student's error is taken as the same.
        hi, en: one or two sentences: what this answer usually means, and what is true.
        section: where to reread, if not where the exercise says.
    """

    about: str
    answer: Callable
    hi: str
    en: str
    section: Section | None = None


@dataclass(frozen=True)
class Exercise:
    """A function to write, or a value to predict.

    Args:
        name: of the function or value, as the student writes it.
        cases: takes a NumPy generator and returns the cases, each a tuple of arguments, small ones
            first; [()] where a value is asked for and not a function.
        expected: takes a case and returns what torch computes.
        section: where to reread.
        mistakes: tried in this order; the first that explains every value is named.
        tolerance: relative and absolute; wide enough for float32.
        keeps: whether the arguments have to be as they were when the answer returns.
        closed: whether modules among the arguments refuse to run, so that their weights have to be used.
        answer_of: the label of the expected value, where it is not plainly torch's.
        of_torch: whether torch is what an answer is held against; a text in graphemes is not its business.
    """

    name: str
    cases: Callable[[np.random.Generator], list[tuple]]
    expected: Callable
    section: Section
    mistakes: tuple[Mistake, ...] = ()
    tolerance: float = 1e-4
    keeps: bool = False
    closed: bool = False
    answer_of: tuple[str, str] = ("torch का जवाब", "torch's answer")
    of_torch: bool = True

    @property
    def asks_for_value(self) -> bool:
        """Whether the student writes a value and no function."""
        return self.expected.__code__.co_argcount == 0

    @property
    def arguments(self) -> tuple[str, ...]:
        """The names of the arguments, as the task gives them."""
        code = self.expected.__code__
        return code.co_varnames[: code.co_argcount]
