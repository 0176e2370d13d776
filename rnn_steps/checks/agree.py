"""Whether two values are the same answer: by their numbers and shapes, not by their types."""

from numbers import Number
from typing import Any

import numpy as np
import torch


def agree(given: Any, expected: Any, tolerance: float) -> bool:
    """Whether `given` says the same as `expected`.

    Tensors, arrays, nested lists and numbers count by shape and number; tuples and lists by their
    parts, dicts by key; numbers may be typed as text, in the digits of either language.
    """
    if isinstance(expected, dict):
        return (isinstance(given, dict) and given.keys() == expected.keys()
                and all(agree(given[key], expected[key], tolerance) for key in expected))
    if isinstance(expected, (tuple, list)) and isinstance(given, (np.ndarray, torch.Tensor)):
        return same_numbers(given, expected, tolerance)  # rows in one array say the same as a list of rows
    if isinstance(expected, (tuple, list)):
        return (isinstance(given, (tuple, list)) and len(given) == len(expected)
                and all(agree(*pair, tolerance) for pair in zip(given, expected, strict=True)))
    if isinstance(expected, bool):
        return isinstance(given, (bool, np.bool_, int)) and given == expected
    if isinstance(expected, str) or expected is None:
        return isinstance(given, type(expected)) and given == expected
    return same_numbers(given, expected, tolerance)


def same_numbers(given: Any, expected: Any, tolerance: float) -> bool:
    """Whether both hold the same numbers in the same shape."""
    given, expected = numbers(given), numbers(expected)
    if given is None or expected is None or given.shape != expected.shape:
        return False
    return bool(np.allclose(given, expected, rtol=tolerance, atol=tolerance))


def numbers(value: Any) -> np.ndarray | None:
    """Return the value as an array of float64, or None where it holds no numbers."""
    if isinstance(value, torch.Tensor):
        value = value.detach().cpu().numpy()
    if isinstance(value, str):
        return as_typed(value)
    if isinstance(value, bool) or not isinstance(value, (Number, np.ndarray, list, tuple)):
        return None
    try:
        value = [part.detach().numpy() if isinstance(part, torch.Tensor) else part for part in value] \
            if isinstance(value, (list, tuple)) else value
        return np.asarray(value, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        return None


def as_typed(text: str) -> np.ndarray | None:
    """Return the number in a text; Python reads ५ as 5."""
    try:
        return np.asarray(float(text.replace(",", "")))
    except ValueError:
        return None


def same(now: Any, before: Any) -> bool:
    """Whether arguments are exactly as they were: numbers, and the weights of modules."""
    if isinstance(before, torch.nn.Module):
        return same(list(now.state_dict().values()), list(before.state_dict().values()))
    if isinstance(before, (torch.Tensor, np.ndarray)):
        return np.array_equal(numbers(now), numbers(before))
    if isinstance(before, (tuple, list)):
        return len(now) == len(before) and all(map(same, now, before))
    return isinstance(before, dict) or now == before
