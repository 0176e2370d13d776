"""Chapter 2: write the cell, unroll it, agree with torch."""

import numpy as np
import torch

from rnn_steps.checks.exercise import Exercise, Mistake, Section
from rnn_steps.checks.making import sizes

BY_HAND = Section("02_equations", "हाथ से एक कदम · One step by hand")


def step_cases(rng):
    """x_t (D,), h_prev (H,), W_ih (H, D), W_hh (H, H), b_ih (H,), b_hh (H,)."""
    return [
        (rng.normal(size=D), rng.normal(size=H), rng.normal(size=(H, D)), rng.normal(size=(H, H)),
         rng.normal(size=H), rng.normal(size=H))
        for D, H in sizes(rng, (1, 1), (2, 2), (2, 3), (3, 3), count=12)
    ]


def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """torch.nn.RNNCell with these weights, one step."""
    cell = torch.nn.RNNCell(len(x_t), len(h_prev), dtype=torch.float64)
    for name, value in {"weight_ih": W_ih, "weight_hh": W_hh, "bias_ih": b_ih, "bias_hh": b_hh}.items():
        getattr(cell, name).data = torch.as_tensor(value)
    return cell(torch.as_tensor(x_t), torch.as_tensor(h_prev)).numpy()


RNN_STEP = Exercise(
    name="rnn_step",
    cases=step_cases,
    expected=rnn_step,
    section=BY_HAND,
    mistakes=(
        Mistake(
            "no-recurrent-weight",
            lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih + h_prev + b_hh),
            "पिछला hidden state जैसा है वैसा ही जोड़ा गया है; cell में वह पहले W_hh से गुज़रता है।",
            "The previous hidden state is added as it is; in the cell it goes through W_hh first.",
        ),
        Mistake(
            "no-bias",
            lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + W_hh @ h_prev),
            "Biases छूट गए: torch दोनों जोड़ता है, b_ih और b_hh।",
            "The biases are missing: torch adds both, b_ih and b_hh.",
        ),
    ),
)

EXERCISES = [RNN_STEP]
