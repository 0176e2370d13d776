"""Random cases of every size that matters: what several chapters' exercises draw them with."""


def sizes(rng, *first: tuple[int, ...], count: int, largest: int = 6) -> list[tuple[int, ...]]:
    """Return `count` tuples of sizes: those given first, the rest random from 1 to `largest`."""
    rest = rng.integers(1, largest + 1, size=(count - len(first), len(first[0])))
    return [*first, *(tuple(map(int, row)) for row in rest)]
