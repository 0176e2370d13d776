"""One line of the table."""

from typing import NamedTuple


class Row(NamedTuple):
    """What was measured of ours and of the other; `ratio` is what the aim speaks of."""

    what: str
    ours: str
    other: str
    ratio: str
    aim: str
    met: bool


def ms(seconds: float) -> str:
    return f"{seconds * 1e3:.1f} ms"
