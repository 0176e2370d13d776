"""Submissions graded in a minute: ours, each in a sandbox, against nbgrader's own autograde in one process."""

import os
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
            sys.executable, "-m", "nbgrader", "autograde", NAME, f"--course-dir={root}"])
    return [Row(f"graded per minute, {STUDENTS} notebooks", f"{ours:.0f}", f"{theirs:.0f} (nbgrader autograde)",
                f"{ours / theirs:.2f} x", ">= 1.8 x", ours / theirs >= 1.8)]


def made(root: Path, handed_in: str = "handed_in") -> Path:
    """A course with one assignment and what sixty students did: all of it, or every third half of it."""
    (root / "solutions").mkdir(parents=True)
    settings = (ROOT / "nbgrader_config.py").read_text(encoding="utf-8").splitlines()
    # ours turns nbgrader's own autograde off, since it runs students' code unprotected; here it is to be measured
    (root / "nbgrader_config.py").write_text("\n".join(line for line in settings if "grading.instead" not in line), encoding="utf-8")
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
    path = os.pathsep.join([os.path.dirname(sys.executable), os.environ["PATH"]])
    run = subprocess.run(command(root), cwd=root, env=os.environ | {"PATH": path, "PYTHONPATH": str(ROOT)},
                         capture_output=True, text=True)
    if run.returncode:
        raise RuntimeError(run.stderr[-2000:])
    return STUDENTS / (time.perf_counter() - start) * 60
