"""What came out when an answer was asked one case: a value, or the reason why there is none."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Value:
    """What the answer returned: plain numbers, arrays, tensors, tuples, lists, dicts, strings.

    `changed` says that the answer wrote into its arguments where the exercise keeps them.
    """

    value: Any
    changed: bool = False


@dataclass(frozen=True)
class Failure:
    """Why there is no value.

    Args:
        kind: "error" raised by the answer, "unfinished" (NotImplementedError), "missing" (no such
            name), "time", "memory", "gone" (its process ended), "closed" (it ran a module that is not to be run), or "unreadable" (no plain value).
        text: the error as Python says it; "" where there is none.
    """

    kind: str
    text: str = ""


Outcome = Value | Failure
