"""Random cases of every size that matters: what several chapters' exercises draw them with."""

import numpy as np
import torch


def sizes(rng, *first: tuple[int, ...], count: int, largest: int = 6) -> list[tuple[int, ...]]:
    """Return `count` tuples of sizes: those given first, the rest random from 1 to `largest`."""
    rest = rng.integers(1, largest + 1, size=(count - len(first), len(first[0])))
    return [*first, *(tuple(map(int, row)) for row in rest)]


def weights(rng, D: int, H: int) -> list[np.ndarray]:
    """Return W_ih (H, D), W_hh (H, H), b_ih (H,), b_hh (H,): small, so that tanh stays sensitive; short, for paper."""
    return [rng.normal(scale=0.5, size=size).round(2) for size in ((H, D), (H, H), (H,), (H,))]


def vectors(rng, *size: int) -> np.ndarray:
    """Return inputs or states of this size, short enough to work with on paper."""
    return rng.normal(size=size).round(2)


def rnn_with(W_ih, W_hh, b_ih, b_hh, **arguments) -> torch.nn.RNN:
    """Return a torch.nn.RNN with these weights."""
    H, D = np.shape(W_ih)
    rnn = torch.nn.RNN(D, H, dtype=torch.float64, **arguments)
    values = {"weight_ih_l0": W_ih, "weight_hh_l0": W_hh, "bias_ih_l0": b_ih, "bias_hh_l0": b_hh}
    rnn.load_state_dict({name: torch.as_tensor(value, dtype=torch.float64) for name, value in values.items()})
    return rnn
