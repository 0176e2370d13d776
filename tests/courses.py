"""A small course to grade: two functions and an explanation, released by nbgrader's own generator."""

import shutil
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grading import sandbox
from grading.course import Course
from grading.grade import Task, grade
from grading.limits import Limits
from grading.release import release_all

ROOT = Path(__file__).resolve().parents[1]
NAME = "02_small"
SHORT = Limits(seconds=3, total=20)
MISSING = sandbox.missing()
BOXED = pytest.mark.skipif(MISSING is not None, reason=f"no sandbox here: {MISSING}")
ARGUMENTS = "W_ih, W_hh, b_ih, b_hh"
RIGHT = {
    "rnn_step": f"def rnn_step(x_t, h_prev, {ARGUMENTS}):\n"
                "    return np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh)",
    "unroll": f"def unroll(x, h_0, {ARGUMENTS}):\n    states, h = [], h_0\n    for x_t in x:\n"
              f"        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ h + b_hh)\n        states.append(h)\n    return np.stack(states)",
    "explain": "The same weights serve every step.",
}
POINTS = {"rnn_step": 3, "unroll": 4, "explain": 5}


def small_course(folder: Path) -> Course:
    """Write the course into a folder and release it."""
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    place = folder / "solutions" / NAME
    place.mkdir(parents=True)
    nbformat.write(new_notebook(cells=solution_cells(), metadata={"kernelspec": {
        "name": "python3", "language": "python", "display_name": "Python 3"}}), place / f"{NAME}.ipynb")
    course = Course(folder)
    release_all(course)
    return course


def solution_cells():
    cells = [new_code_cell("import numpy as np\n\nfrom rnn_steps import check", id="imports")]
    for name in ("rnn_step", "unroll"):
        head, body = RIGHT[name].split("\n", 1)
        cells += [
            new_markdown_cell(f"## {name}", id=f"{name}-text"),
            new_code_cell(f"{head}\n    ### BEGIN SOLUTION\n{body}\n    ### END SOLUTION", id=name,
                          metadata=marked(name, solution=True)),
            new_code_cell(f'check("{name}", {name})', id=f"{name}-check",
                          metadata=marked(f"{name}_check", grade=True, locked=True, points=POINTS[name])),
        ]
    return [*cells, new_markdown_cell("Why?", id="why"), new_markdown_cell(
        "model answer", id="explain", metadata=marked("explain", grade=True, solution=True, points=POINTS["explain"]))]


def marked(grade_id, grade=False, solution=False, locked=False, **more):
    return {"nbgrader": {"grade_id": grade_id, "grade": grade, "solution": solution, "locked": locked,
                         "task": False, "schema_version": 3, **more}}


def filled(course: Course, **answers) -> nbformat.NotebookNode:
    """The released notebook with right answers in it, or those given; None leaves a cell as released."""
    notebook = nbformat.read(course.released / NAME / f"{NAME}.ipynb", as_version=4)
    for cell in notebook.cells:
        answer = (RIGHT | answers).get(cell.metadata.get("nbgrader", {}).get("grade_id"))
        if answer is not None:
            cell.source = answer
    return notebook


def cell(notebook, grade_id):
    """The cell of this id."""
    return next(one for one in notebook.cells if one.metadata.get("nbgrader", {}).get("grade_id") == grade_id)


def hand_in(course: Course, student: str, notebook) -> Task:
    """Lay a notebook, or a text that is none, where collecting puts it."""
    path = course.submitted / student / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(notebook if isinstance(notebook, str) else nbformat.writes(notebook), encoding="utf-8")
    return Task(student, NAME, path)


def graded(course: Course, tasks: list[Task]) -> dict[str, dict[str, float | None]]:
    """Grade, and return every student's points as the gradebook has them; None waits for a reader."""
    grade(course, tasks, SHORT)
    return {task.student: points(course, task.student) for task in tasks}


def points(course: Course, student: str, name: str = NAME) -> dict[str, float | None]:
    with course.gradebook() as gradebook:
        notebook, = gradebook.find_submission(name, student).notebooks
        return {one.name.removesuffix("_check"): one.auto_score if one.manual_score is None else one.manual_score
                for one in notebook.grades}
