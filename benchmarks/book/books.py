"""The same sources built twice: as our book, and as a stock Jupyter Book."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# What is left of `jupyter-book create`'s settings without its logo, references and repository.
STOCK = """
title: "RNN: कदम दर कदम · RNN, Step by Step"
author: the RNN Step by Step contributors
only_build_toc_files: true
exclude_patterns: [".*", "**/.*", node_modules, "**/node_modules"]
execute:
  execute_notebooks: "off"
"""


def build(config: Path, out: Path) -> Path:
    """Build the book as `make book` does; returns its folder of HTML."""
    command = [Path(sys.executable).with_name("jupyter-book"), "build", ROOT, "--config", config, "--path-output", out, "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return out / "_build/html"


def ours(folder: Path) -> Path:
    return build(ROOT / "_config.yml", folder / "ours")


def stock(folder: Path) -> Path:
    config = folder / "stock.yml"
    config.write_text(STOCK, encoding="utf-8")
    return build(config, folder / "stock")
