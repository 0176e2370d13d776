"""Hostile submissions, as data: none may gain a point, reach anything outside, or hold up the others."""

from dataclasses import dataclass, field

from hostile.code import ANSWERS, CANARY, SETUPS
from hostile.files import CHANGES


@dataclass(frozen=True)
class Hostile:
    """One submission.

    Args:
        name: what it tries.
        cells: grade_id -> code, in place of the right answer; "imports" is the first cell.
        change: what it does to the notebook file: takes the notebook, returns it or a text.
    """

    name: str
    cells: dict = field(default_factory=dict)
    change: object = None

    def __str__(self):
        return self.name


def hostile(port: int, outside: list[str]) -> list[Hostile]:
    """Every submission; `port` listens outside, and `outside` are files that are to stay unread and unchanged."""
    def fill(code):
        return code.replace("PORT", str(port)).replace("OUTSIDE", repr(outside)).replace("CANARY", CANARY)
    return [
        *(Hostile(name, {"rnn_step": fill(code), "unroll": None}) for name, code in ANSWERS.items()),
        *(Hostile(name, {"imports": fill(code), "rnn_step": None, "unroll": None}) for name, code in SETUPS.items()),
        *(Hostile(name, {"rnn_step": None, "unroll": None}, change) for name, change in CHANGES.items()),
    ]
