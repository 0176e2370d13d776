"""Reading answers in nbgrader's formgrader is safe: a student's HTML is text there, and no button runs her code."""

import pytest
from courses import BOXED, NAME, cell, filled, graded, hand_in, small_course
from nbconvert.exporters import HTMLExporter
from nbformat import from_dict
from nbformat.v4 import new_markdown_cell
from nbgrader.apps.api import NbGraderAPI
from nbgrader.server_extensions.formgrader.formgrader import FormgradeExtension

HOSTILE = ('<script>stolen()</script> <img src=x onerror="stolen()"> [go](javascript:stolen())\n\n'
           "`a<b` and $a<b$\n\n> quoted")


class Formgrader(FormgradeExtension):
    """A class of its own for each test: nbgrader's is a singleton."""


@pytest.fixture
def formgrader(tmp_path, monkeypatch):
    """(The course, formgrader as it is set up in it.)"""
    course = small_course(tmp_path)
    monkeypatch.chdir(tmp_path)
    Formgrader.clear_instance()
    extension = Formgrader()
    extension.root_dir = str(tmp_path)
    extension.initialize([])
    return course, extension


@BOXED
def test_html_of_a_student_is_text(formgrader):
    course, extension = formgrader
    notebook = filled(course, explain=HOSTILE)
    copied = from_dict(cell(notebook, "explain") | {"id": "copied"})
    notebook.cells += [copied, new_markdown_cell(HOSTILE)]
    graded(course, [hand_in(course, "asha", notebook)])
    page = HTMLExporter(config=extension.config).from_filename(
        course.graded("asha", NAME) / f"{NAME}.ipynb",
        resources={"base_url": "", "index": 0, "total": 1, "student": "asha"})[0]
    feedback = course.feedback("asha", NAME).read_text(encoding="utf-8")
    for shown in (page, feedback):
        assert shown.count("&lt;script&gt;stolen()&lt;/script&gt;") == 3
        assert not any(alive in shown for alive in ("<script>stolen", "<img src=x", 'href="javascript'))
        assert shown.count("<code>a&lt;b</code>") == shown.count("<blockquote>") == 3
    assert 'class="rnn-verdict"' in page  # our own boxes stay what they are


@BOXED
def test_no_button_runs_a_submission(formgrader):
    course, extension = formgrader
    graded(course, [hand_in(course, "asha", filled(course))])
    kept = {path: path.read_bytes() for path in course.grades.rglob("*.*") if path.is_file()}
    api = NbGraderAPI(extension.coursedir, None, parent=extension)
    for answer, command in ((api.autograde(NAME, "asha"), "make grade"), (api.generate_feedback(NAME), "make feedback")):
        assert not answer["success"] and f"`{command}`" in answer["error"]
    assert {path: path.read_bytes() for path in kept} == kept
