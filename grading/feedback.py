"""The page that a student gets: one file, no network, no script; both languages."""

from pathlib import Path

import nbformat
from jinja2 import Environment, FileSystemLoader
from nbgrader.preprocessors import GetGrades

from grading.course import Course
from grading.markdown import code, is_ours, markdown
from grading.record import read_record, write
from grading.release import quiet

PAGE = Environment(loader=FileSystemLoader(Path(__file__).parent / "page"), autoescape=True,
                   trim_blocks=True, lstrip_blocks=True).get_template("feedback.html")


def write_all(course: Course) -> int:
    """Write the page of every graded submission anew; return how many."""
    count = 0
    with course.gradebook() as gradebook:
        names = [(one.student.id, assignment.name) for assignment in gradebook.assignments for one in assignment.submissions]
    for student, assignment in names:
        record = read_record(course, student, assignment)
        if record:
            write_feedback(course, student, assignment, record["notes"])
            count += 1
    return count


def awaits_reader(grade) -> bool:
    """Whether nobody has read this answer yet; nbgrader counts it as 0 until then."""
    return grade.auto_score is None and grade.manual_score is None


def write_feedback(course: Course, student: str, assignment: str, notes) -> None:
    """Write grades/feedback/STUDENT/ASSIGNMENT/ASSIGNMENT.html from the gradebook and the graded notebook."""
    notebook = nbformat.read(course.graded(student, assignment) / f"{assignment}.ipynb", as_version=4)
    resources = {"nbgrader": {"student": student, "assignment": assignment, "notebook": assignment,
                              "db_url": course.directory.db_url}}
    notebook, resources = GetGrades(config=course.config, log=quiet()).preprocess(notebook, resources)
    tasks = [cell.metadata.nbgrader for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    with course.gradebook() as gradebook:
        for task in tasks:
            grade = gradebook.find_grade(task.grade_id, assignment, assignment, student)
            task.score = None if awaits_reader(grade) else grade.score
    page = PAGE.render(student=student, assignment=assignment, cells=notebook.cells, tasks=tasks, notes=notes,
                       style=(Path(__file__).parent / "page" / "feedback.css").read_text(encoding="utf-8"),
                       markdown=markdown, is_ours=is_ours, code=code, grades=resources["nbgrader"])
    write(course.feedback(student, assignment), page)
    for_the_exchange(course, student, assignment)


def for_the_exchange(course: Course, student: str, assignment: str) -> None:
    """Lay beside the page what `nbgrader release_feedback` asks for, where the exchange brought the submission."""
    names = ("timestamp.txt", "submission_secret.txt")
    paths = [course.submitted / student / assignment / name for name in names]
    if all(path.is_file() for path in paths):
        for path in paths:
            write(course.feedback(student, assignment).with_name(path.name), path.read_text(encoding="utf-8"))
