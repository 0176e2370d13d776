"""Whatever happened to a notebook, all that can be graded is, with a sentence for the student and the instructor."""

import json

import nbformat
import pytest
from courses import BOXED, RIGHT, SHORT, cell, filled, graded, hand_in, small_course
from nbformat.v4 import new_code_cell

from grading import judging
from grading.record import read_record
from grading.table import rows

pytestmark = BOXED
ALL = {"rnn_step": 3, "unroll": 4, "explain": None}
NOTHING = {"rnn_step": 0, "unroll": 0, "explain": 0}


def whole(course):
    return filled(course)


def deleted_answer(course):
    notebook = filled(course)
    notebook.cells.remove(cell(notebook, "unroll"))
    return notebook


def deleted_checks(course):
    notebook = filled(course)
    for name in ("rnn_step_check", "unroll_check"):
        notebook.cells.remove(cell(notebook, name))
    return notebook


def deleted_imports(course):
    notebook = filled(course)
    del notebook.cells[0]
    return notebook


def copied_answer(course):
    """The first copy is wrong, the second right: the second is what a student sees working."""
    notebook = filled(course)
    place = notebook.cells.index(cell(notebook, "rnn_step"))
    copy = nbformat.from_dict(notebook.cells[place])
    notebook.cells[place].source = "def rnn_step(*everything):\n    return 0"
    notebook.cells.insert(place + 1, copy)
    return notebook


def split_answer(course):
    """JupyterLab's split leaves both halves with the same metadata."""
    notebook = filled(course)
    first = cell(notebook, "rnn_step")
    second = nbformat.from_dict(first)
    second.source, first.source = first.source, "scale = 1.0"
    notebook.cells.insert(notebook.cells.index(first) + 1, second)
    return notebook


def helper_behind_the_answer(course):
    notebook = filled(course, rnn_step="def rnn_step(*arguments):\n    return helper(*arguments)")
    helper = "def helper(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):\n    return np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh)"
    notebook.cells.insert(notebook.cells.index(cell(notebook, "rnn_step")) + 1, new_code_cell(helper))
    return notebook


def scratch_behind_the_checks(course):
    """The check saw the right function; what a later cell does with the name is not its matter."""
    notebook = filled(course)
    notebook.cells.append(new_code_cell("rnn_step = unroll = None"))
    return notebook


def reordered(course):
    notebook = filled(course)
    notebook.cells[1:4], notebook.cells[4:7] = notebook.cells[4:7], notebook.cells[1:4]
    return notebook


def check_before_its_answer(course):
    notebook = filled(course)
    first, second = (notebook.cells.index(cell(notebook, name)) for name in ("rnn_step", "rnn_step_check"))
    notebook.cells[first], notebook.cells[second] = notebook.cells[second], notebook.cells[first]
    return notebook


def retitled(course):
    notebook = filled(course)
    notebook.cells[1].source = "# My own title"
    return notebook


def without_cell_ids(course):
    """Some editors write an older format, in which cells have no ids."""
    notebook = json.loads(nbformat.writes(filled(course)))
    for one in notebook["cells"]:
        del one["id"]
    return json.dumps(notebook | {"nbformat_minor": 4})


def another_kernel(course):
    notebook = filled(course)
    notebook.metadata.kernelspec = {"name": "ir", "language": "R", "display_name": "R"}
    return notebook


def devanagari_digits(course):
    return filled(course, rnn_step="def rnn_step(*arguments):\n    return ५")


def older_release(course):
    notebook = filled(course)
    cell(notebook, "unroll_check").metadata.nbgrader.checksum = "0" * 32
    cell(notebook, "rnn_step").metadata.nbgrader.grade_id = "a_task_of_last_year"
    return notebook


def unfinished(course):
    return filled(course, unroll=None, explain=None)


def syntax_error(course):
    return filled(course, unroll="def unroll(x, h_0:\n    return x")


def endless_first_task(course):
    return filled(course, rnn_step="while True:\n    pass")


def held_up(course):
    """On a busy machine a cell takes long by the clock; its limit is the processor's time."""
    return filled(course, rnn_step=f"import time\ntime.sleep({SHORT.seconds + 1})\n{RIGHT['rnn_step']}")


def ends_python(course):
    return filled(course, rnn_step="import os\nos._exit(0)")


def large(course):
    notebook = filled(course)
    notebook.cells[0].outputs = [nbformat.v4.new_output("stream", text="x" * (50 << 20))]
    return notebook


# what was done to it, the points, and a word of the sentence that says so ("" where there is nothing to say)
ODD = {
    whole: (ALL, ""),
    deleted_answer: (ALL | {"unroll": 0}, "unroll"),
    deleted_checks: (ALL, "rnn_step_check"),
    deleted_imports: (ALL, ""),
    copied_answer: (ALL, "2 times"),
    split_answer: (ALL, "2 times"),
    helper_behind_the_answer: (ALL, ""),
    scratch_behind_the_checks: (ALL, ""),
    reordered: (ALL, "another order"),
    check_before_its_answer: (ALL, "another order"),
    retitled: (ALL, ""),
    without_cell_ids: (ALL, ""),
    another_kernel: (ALL, "kernel is “R”"),
    devanagari_digits: (ALL | {"rnn_step": 0}, "digits ०–९"),
    older_release: (ALL | {"rnn_step": 0}, "another release"),
    unfinished: ({"rnn_step": 3, "unroll": 0, "explain": 0}, ""),
    syntax_error: (ALL | {"unroll": 0}, ""),
    endless_first_task: (ALL | {"rnn_step": 0}, ""),
    held_up: (ALL, ""),
    ends_python: (ALL | {"rnn_step": 0}, ""),
    large: (NOTHING, "10 MB"),
    "empty": (NOTHING, "empty"),
    "no JSON": (NOTHING, "cannot be read"),
    "JSON, but no notebook": (NOTHING, "cannot be read"),
}
TEXTS = {"empty": "", "no JSON": "def rnn_step(): …", "JSON, but no notebook": '{"cells": [1, 2], "nbformat": 4}'}


def name(odd):
    return odd if isinstance(odd, str) else odd.__name__


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    return small_course(tmp_path_factory.mktemp("course"))


@pytest.fixture(scope="module")
def everyone(course):
    """All of them in one grading: nobody's notebook may stop another's."""
    return graded(course, [hand_in(course, name(odd), TEXTS[odd] if odd in TEXTS else odd(course)) for odd in ODD])


@pytest.mark.parametrize("odd", ODD, ids=name)
def test_what_can_be_graded_is(odd, everyone):
    assert everyone[name(odd)] == ODD[odd][0]


@pytest.mark.parametrize("odd", ODD, ids=name)
def test_what_is_odd_is_said_in_both_languages(odd, everyone, course):
    notes = read_record(course, name(odd), "02_small")["notes"]
    said = " ".join(en for _, en in notes)
    assert ODD[odd][1] in said and bool(ODD[odd][1]) == bool(notes), said
    page = course.feedback(name(odd), "02_small").read_text(encoding="utf-8")
    listed = {row["student"]: row.get("notes", "") for row in rows(course, ())}[name(odd)]
    for hi, en in notes:
        assert hi in listed and en in listed
        assert hi.split("“")[0] in page and en.split("“")[0].split("'")[0] in page


def test_a_fault_of_the_grader_stops_nobody_and_is_said(tmp_path, monkeypatch):
    judge, names = judging.judge, iter(["stumbles"])

    def stumbling(*arguments):
        if next(names, None):
            raise LookupError("a fault of ours")
        return judge(*arguments)

    monkeypatch.setattr(judging, "judge", stumbling)
    course = small_course(tmp_path)
    everyone = graded(course, [hand_in(course, name, filled(course)) for name in ("asha", "bina")])
    assert sorted(points["rnn_step"] for points in everyone.values()) == [0, 3]
    said = [read_record(course, name, "02_small")["notes"] for name in everyone]
    assert sorted(map(len, said)) == [0, 1] and "LookupError" in str(said)
