"""How long a trace takes beside a loop over torch's own cell, and how its memory grows."""

import subprocess
import sys
from statistics import median
from time import perf_counter

import torch
from torch import nn

from rnn_steps import trace

from .row import Row, ms

TIMES = 15
T, H = 1000, 128
MOST = 3.0
LENGTHS = (500, 1000, 2000)
LINEAR = 2.0  # twice the added steps need twice the added memory
CELLS = {nn.RNN: nn.RNNCell, nn.LSTM: nn.LSTMCell, nn.GRU: nn.GRUCell}

# The highest memory of a process that makes one trace, above that of a trace of a few steps.
PEAK = """
import resource, sys, torch
from rnn_steps import trace
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
lstm = torch.nn.LSTM(128, 128)
trace(lstm, torch.zeros(9, 16, 128))
x = torch.randn(int(sys.argv[1]), 16, 128)
before = peak()
kept = trace(lstm, x)
print(peak() - before)
"""


@torch.no_grad()
def loop(cell: nn.Module, x: torch.Tensor) -> list:
    """What a student would write to see every h_t."""
    state, states = None, []
    for x_t in x:
        state = cell(x_t, state)
        states.append(state)
    return states


def seconds(function, *args) -> float:
    start = perf_counter()
    function(*args)
    return perf_counter() - start


def speed(layer) -> Row:
    module, cell, x = layer(H, H), CELLS[layer](H, H), torch.randn(T, 1, H)
    pairs = [(seconds(trace, module, x), seconds(loop, cell, x)) for _ in range(TIMES)]
    # The quickest of several: a busy machine makes torch's threads wait for each other.
    ours, theirs = (min(column) for column in zip(*pairs, strict=True))
    return Row(f"trace of nn.{layer.__name__} / loop over nn.{layer.__name__}Cell (T={T}, H={H})",
               ms(ours), ms(theirs), f"{ours / theirs:.2f} ×", f"< {MOST:.0f} ×",
               ours < MOST * theirs)


def peak(length: int) -> float:
    """MB that a trace of this length needs at its highest."""
    command = [sys.executable, "-c", PEAK, str(length)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(run.stdout) / 1024


def memory() -> Row:
    """What is added counts: a process has some free memory before its first trace."""
    low, middle, high = (median(peak(length) for _ in range(3)) for length in LENGTHS)
    first, second = middle - low, high - middle
    return Row("peak memory of a trace, T=1000 to 2000 / T=500 to 1000 (nn.LSTM, B=16, H=128)",
               f"+{second:.0f} MB", f"+{first:.0f} MB", f"{second / first:.2f} ×",
               f"linear: {LINEAR:.0f} ×", second < 1.25 * LINEAR * first)


def rows() -> list[Row]:
    return [*(speed(layer) for layer in CELLS), memory()]
