"""One case as a learner reads it: what went in, what came out, what should have."""

from typing import Any

import numpy as np
import torch

from rnn_steps.checks.outcome import Failure, Outcome

GIVEN = ("आपका जवाब", "your answer")
LONGEST = 700  # characters: a case is to be read, not scrolled


def shown_case(exercise, case: tuple, outcome: Outcome, expected: Any) -> tuple:
    """Return lines of (label, text): the arguments, the answer given, the answer expected."""
    given = outcome.text if isinstance(outcome, Failure) else shown(outcome.value)
    lines = [((name, name), shown(value)) for name, value in zip(exercise.arguments, case, strict=True)]
    if given:
        lines.append((GIVEN, given))
    if not exercise.asks_for_value:  # a prediction is to be thought about again, not copied
        lines.append((exercise.answer_of, shown(expected)))
    return tuple(lines)


def shown(value: Any) -> str:
    """Return a value in few characters: numbers with four decimals, long arrays shortened."""
    if isinstance(value, torch.Tensor):
        value = value.detach().cpu().numpy()
    if isinstance(value, np.ndarray):
        with np.printoptions(precision=4, suppress=True, threshold=40, edgeitems=2):
            text = array_text(value)
    elif isinstance(value, torch.nn.Module):
        weights = (f"{name}: {shown(weight)}" for name, weight in value.state_dict().items())
        text = "\n".join([str(value), *weights])
    elif isinstance(value, float):
        text = f"{value:.4f}"
    elif isinstance(value, (tuple, list)) and any(isinstance(part, (np.ndarray, torch.Tensor)) for part in value):
        text = "\n".join(map(shown, value))
    elif isinstance(value, (tuple, list)):
        inside = ", ".join(map(shown, value))
        text = f"[{inside}]" if isinstance(value, list) else f"({inside}{',' * (len(value) == 1)})"
    elif isinstance(value, dict):
        text = "\n".join(f"{key}: {shown(part)}" for key, part in value.items())
    else:
        text = str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"


def array_text(array: np.ndarray) -> str:
    """An array and its shape: behind a short one, above a tall one, where a narrow screen shows it."""
    if array.ndim == 0:
        return str(array)
    return f"# {array.shape}\n{array}" if array.ndim > 1 and len(array) > 1 else f"{array}  # {array.shape}"
