"""How much a submission may use."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Limits of one submission in its sandbox.

    Args:
        seconds: of the processor, for one cell, and for all cases of one exercise.
        total: seconds of the processor for the whole notebook.
        memory: bytes of address space; torch alone takes 0.6 GB of it.
        disk: bytes of each folder that can be written to, and of one file.
        reply: bytes that may come back.
        restarts: how often a notebook that ended Python goes on without the cell that did.
    """

    seconds: float = 20
    total: float = 120
    memory: int = 3 << 30
    disk: int = 64 << 20
    reply: int = 32 << 20
    restarts: int = 6

    @property
    def patience(self) -> float:
        """Seconds by the clock for what may take `seconds` of the processor: other work slows it down."""
        return 4 * self.seconds + 10
