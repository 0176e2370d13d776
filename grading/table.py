"""One CSV for the instructor: every student, every assignment, every score, and what was unusual."""

import csv
import io

from nbgrader.api import MissingEntry

from grading.assignment import CHECK
from grading.course import Course
from grading.feedback import awaits_reader
from grading.record import read_record, write

COLUMNS = ("student", "assignment", "score", "max_score", "late_penalty", "to_grade_by_hand", "tasks", "misunderstandings", "notes")


def write_table(course: Course, problems=()) -> None:
    """Write grades/grades.csv from the gradebook, with the points given by hand."""
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n")
    table.writeheader()
    table.writerows({name: harmless(value) for name, value in row.items()} for row in rows(course, problems))
    write(course.grades / "grades.csv", "\ufeff" + text.getvalue())  # the mark lets Excel see that it is UTF-8


def rows(course: Course, problems):
    """Yield the row of each student and assignment, then one for each file that nobody could be graded for."""
    with course.gradebook() as gradebook:
        handed_in = {submission.assignment.name for submission in
                     (one for assignment in gradebook.assignments for one in assignment.submissions)}
        for student in gradebook.students:
            for name in sorted(handed_in):
                yield row(course, gradebook, student.id, name)
    for problem in problems:
        yield {"student": problem.file, "notes": f"{problem.en} · {problem.hi}"}


def row(course: Course, gradebook, student: str, name: str) -> dict:
    """The row of one submission; who handed in nothing has 0."""
    empty = {"student": student, "assignment": name, "max_score": gradebook.find_assignment(name).max_score}
    try:
        submission = gradebook.find_submission(name, student)
    except MissingEntry:
        return empty | {"score": 0.0, "notes": "nothing handed in · कुछ जमा नहीं किया"}
    record = read_record(course, student, name)
    grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
    penalty = submission.late_submission_penalty or 0.0
    return empty | {
        "score": max(0.0, submission.score - penalty),
        "late_penalty": penalty,
        "to_grade_by_hand": sum(bool(grade.needs_manual_grade) for grade in grades),
        "tasks": "; ".join(map(task, sorted(grades, key=lambda grade: grade.name))),
        "misunderstandings": " ".join(sorted({one["about"] for one in record.get("verdicts", {}).values() if one["about"]})),
        "notes": " ".join(f"{en} · {hi}" for hi, en in record.get("notes", ())),
    }


def task(grade) -> str:
    """One task's points; ? where nobody has read the answer yet."""
    score = "?" if awaits_reader(grade) else f"{grade.score:g}"
    return f"{grade.name.removesuffix(CHECK)} {score}/{grade.max_score:g}"


def harmless(value):
    """A spreadsheet runs a text that begins like a formula; students choose their file names."""
    text = str(value)
    return f"'{text}" if text[:1] in "=+-@\t\r" and isinstance(value, str) and text else value
