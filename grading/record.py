"""What is kept of a graded submission: in nbgrader's gradebook, and beside the notebook."""

import hashlib
import json
import os
from functools import cache
from pathlib import Path

import nbformat
from nbgrader.preprocessors import AssignLatePenalties, SaveAutoGrades

from grading.course import Course
from grading.release import quiet
from rnn_steps import checks

RECORD = "graded.json"


def fingerprint(course: Course, assignment: str, submitted: Path) -> str:
    """All that decides a score: what was handed in, what was given out, and the checks."""
    given_out = course.released / assignment / f"{assignment}.ipynb"
    return hashlib.sha256("".join([of_checks(), digest(given_out), digest(submitted)]).encode()).hexdigest()


@cache
def of_checks() -> str:
    """The digest of the checks as this grading has loaded them."""
    return "".join(map(digest, sorted(Path(checks.__file__).parent.glob("*.py"))))


def digest(path: Path) -> str:
    """The digest of one file."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_record(course: Course, student: str, assignment: str) -> dict:
    """Return what was kept of a graded submission, or {} where none was graded to its end."""
    path = course.graded(student, assignment) / RECORD
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def keep(course: Course, student: str, assignment: str, notebook, timestamp) -> None:
    """Save the grades in the gradebook, and the graded notebook where nbgrader looks for it."""
    with course.gradebook() as gradebook:
        gradebook.update_or_create_student(student)
        gradebook.update_or_create_submission(assignment, student, **({"timestamp": timestamp} if timestamp else {}))
    resources = {"nbgrader": {"student": student, "assignment": assignment, "notebook": assignment,
                              "db_url": course.directory.db_url}, "unique_key": assignment}
    for step in (SaveAutoGrades, AssignLatePenalties):
        notebook, resources = step(config=course.config, log=quiet()).preprocess(notebook, resources)
    folder = course.graded(student, assignment)
    write(folder / f"{assignment}.ipynb", nbformat.writes(notebook))
    if timestamp:
        write(folder / "timestamp.txt", f"{timestamp}\n")


def keep_record(course: Course, student: str, assignment: str, record: dict) -> None:
    """Written last: a submission with a record was graded to its end."""
    write(course.graded(student, assignment) / RECORD, json.dumps(record, ensure_ascii=False, indent=1))


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.part")
    unfinished.write_text(text, encoding="utf-8")
    os.replace(unfinished, path)
