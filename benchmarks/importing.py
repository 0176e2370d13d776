"""How long `import rnn_steps` takes beside `import torch`, each in a fresh interpreter."""

import subprocess
import sys
from statistics import median

from .row import Row, ms

TIMES = 7
MOST = 0.05
CODE = "import time; t = time.perf_counter(); import {}; print(time.perf_counter() - t)"


def seconds(module: str) -> float:
    command = [sys.executable, "-c", CODE.format(module)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def rows() -> list[Row]:
    seconds("torch")  # so that every run finds torch's files in the disk cache
    pairs = [(seconds("rnn_steps"), seconds("torch")) for _ in range(TIMES)]
    ours, torch = (median(column) for column in zip(*pairs, strict=True))
    return [Row("import rnn_steps / import torch", ms(ours), ms(torch), f"{ours / torch:.1%}",
                f"< {MOST:.0%}", ours < MOST * torch)]
