"""An assignment as it was given out: its notebook in exercises/, and what is asked in it."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import nbformat

from rnn_steps.checks import exercises
from rnn_steps.checks.exercise import Exercise
from rnn_steps.errors import both

CHECK = "_check"  # the grade_id of a check is the name of its exercise and this


def grade_id(cell) -> str:
    """Return the id that nbgrader gave the cell, or "" for a cell of no importance to it."""
    nbgrader = cell.metadata.get("nbgrader", {})
    found = nbgrader.get("grade_id", "") if isinstance(nbgrader, dict) else ""
    return found if isinstance(found, str) else ""


def is_answer(cell) -> bool:
    """Whether a cell of the release is the student's to write."""
    return bool(cell.metadata.get("nbgrader", {}).get("solution"))


def is_check(cell) -> bool:
    """Whether a cell of the release is a check: graded by values, never by hand."""
    return bool(cell.metadata.get("nbgrader", {}).get("grade")) and not is_answer(cell)


@dataclass(frozen=True)
class Assignment:
    """An assignment: its name and its notebook as released."""

    name: str
    notebook: nbformat.NotebookNode

    @cached_property
    def asked(self) -> dict[str, Exercise]:
        """The exercises by their names, in the order of the notebook."""
        known = exercises()
        names = [grade_id(cell).removesuffix(CHECK) for cell in self.notebook.cells if is_check(cell)]
        for name in names:
            if name not in known:
                raise ValueError(both(
                    f"{self.name}: check “{name}{CHECK}” के लिए rnn_steps/checks में “{name}” नाम का exercise नहीं है; assert से जाँच नहीं होती।",
                    f"{self.name}: the check “{name}{CHECK}” has no exercise “{name}” in rnn_steps/checks; nothing is graded by an assert.",
                ))
        return {name: known[name] for name in names}

    @cached_property
    def answers(self) -> list[str]:
        """The grade_ids of the cells that the student writes."""
        return [grade_id(cell) for cell in self.notebook.cells if is_answer(cell)]


def assignments(released: Path) -> dict[str, Assignment]:
    """Return every assignment below exercises/, by its name."""
    return {
        path.stem: Assignment(path.stem, nbformat.read(path, as_version=4))
        for path in sorted(released.glob("*/*.ipynb")) if path.stem == path.parent.name
    }
