"""Build a book as `make book` does, for the tests that look at one."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def run_book(source: Path, out: Path, config: Path = ROOT / "_config.yml"):
    """Build the book in `source` below `out`, warnings as errors. Returns the finished process."""
    command = [Path(sys.executable).with_name("jupyter-book"), "build", source]
    command += ["--path-output", out, "--config", config, "-W", "--keep-going"]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")


def build_book(source: Path, out: Path) -> Path:
    """Build the book in `source` below `out` and return its folder of HTML.

    Raises AssertionError with what the build said if it warns or stops.
    """
    built = run_book(source, out)
    assert built.returncode == 0, built.stdout[-2000:] + built.stderr[-4000:]
    return out / "_build/html"
