"""Submissions graded in a minute: ours, each in a sandbox, against nbgrader's own autograde in one process."""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat

from grading import sandbox
from grading.course import Course
from grading.release import release

from .row import Row

ROOT = Path(__file__).resolve().parents[1]
NAME = "02_equations"
STUDENTS = 60


def rows():
    """Both grade the same sixty notebooks, each in a course of its own, from start-up to the last score."""
    if sandbox.missing():
        print(sandbox.missing()[1], file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory() as folder:
        ours = minute(made(Path(folder) / "ours"), lambda root: [
            sys.executable, "-m", "grading", "--root", str(root), "grade", str(root / "handed_in")])
        theirs = minute(made(Path(folder) / "theirs", "grades/submitted"), lambda root: [
            sys.executable, "-m", "nbgrader", "autograde", NAME, f"--course-dir={root}", f"--config={root}/nbgrader_config.py"])
    return [Row(f"graded per minute, {STUDENTS} notebooks", f"{ours:.0f}", f"{theirs:.0f} (nbgrader autograde)",
                f"{ours / theirs:.2f} x", ">= 1.8 x", ours / theirs >= 1.8)]


def made(root: Path, handed_in: str = "handed_in") -> Path:
    """A course with one assignment and what sixty students did: all of it, or every third half of it."""
    (root / "solutions").mkdir(parents=True)
    shutil.copy(ROOT / "nbgrader_config.py", root)
    shutil.copytree(ROOT / "solutions" / NAME, root / "solutions" / NAME)
    release(Course(root), NAME)
    whole, released = (nbformat.read(root / folder / NAME / f"{NAME}.ipynb", as_version=4) for folder in ("solutions", "exercises"))
    for n in range(STUDENTS):
        notebook = nbformat.reads(nbformat.writes(released), as_version=4)
        done = len(notebook.cells) // 2 if n % 3 == 0 else len(notebook.cells)
        for mine, solved in zip(notebook.cells[:done], whole.cells, strict=False):
            mine.source = solved.source
        place = root / handed_in / f"s{n:02}" / NAME
        place.mkdir(parents=True)
        nbformat.write(notebook, place / f"{NAME}.ipynb")
    return root


def minute(root: Path, command) -> float:
    """How many submissions the command grades in a minute."""
    start = time.perf_counter()
    subprocess.run(command(root), cwd=ROOT, check=True, capture_output=True)
    return STUDENTS / (time.perf_counter() - start) * 60
