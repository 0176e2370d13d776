"""Several answers that one mistake leads to: what a chapter's exercises list their mistakes with."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import product

from rnn_steps.checks.exercise import Mistake, Section


def slips(about: str, pair: tuple[str, str], *answers: Callable,
          section: Section | None = None) -> tuple[Mistake, ...]:
    """Return one mistake for each way of answering; all are answered with the same words."""
    return tuple(Mistake(about, answer, *pair, section=section) for answer in answers)


def guesses(right: Callable[[], dict], **parts: list) -> Iterator[Callable[[], dict]]:
    """Yield every guess that differs from the right one in these parts, each of which has several values."""
    for values in product(*parts.values()):
        yield partial(_guess, right, dict(zip(parts, values, strict=True)))


def _guess(right, parts):
    return right() | parts
