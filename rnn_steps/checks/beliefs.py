"""Several misunderstandings in one prediction: she is told of the first, and of the rest when that is mended."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from itertools import combinations

from rnn_steps.checks.exercise import Mistake


def changing(change: Callable, *names: str) -> Callable:
    """Return a belief about the entries of a prediction: it changes those called `names`."""
    return lambda entries: entries | {name: change(entries[name]) for name in names}


def held_together(right: Callable, beliefs: Iterable[Mistake], most: int = 3) -> tuple[Mistake, ...]:
    """Return the mistakes of everybody who holds up to `most` of these beliefs at once.

    Args:
        right: the exercise's `expected`, without arguments.
        beliefs: mistakes whose `answer` takes a prediction and returns the one that this belief
            makes of it; they are applied, and told, in this order.
        most: how many may be held together.
    """
    right = cache(right)
    return tuple(replace(some[0], answer=lambda some=some: believed(right(), some))
                 for n in range(1, most + 1) for some in combinations(beliefs, n))


def believed(entries: dict, beliefs: Iterable[Mistake]) -> dict:
    """Return the prediction as somebody with these beliefs makes it."""
    for belief in beliefs:
        entries = belief.answer(entries)
    return entries
