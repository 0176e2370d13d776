"""No hostile submission gains a point, touches anything outside, or holds up an honest one."""

import csv
import re
import socket
import time
from pathlib import Path

import pytest
from courses import BOXED, filled, hand_in, points, small_course
from hostile import CANARY, hostile

from grading import running, sandbox
from grading.__main__ import WITHOUT, main
from grading.grade import grade
from grading.limits import Limits
from grading.table import write_table

TIGHT = Limits(seconds=1, total=3, memory=1 << 30, disk=32 << 20, restarts=2)
NAMES = [str(one) for one in hostile(0, [])]
ACTIVE = re.compile(r"<script|<svg|<iframe|<object|<[^>]*\son\w+\s*=|<[^>]*(href|src)\s*=\s*[\"']?\s*(javascript:|data:text)", re.I)


@pytest.fixture(scope="module")
def attacked(tmp_path_factory):
    """The course after everyone, hostile or honest, was graded in one batch."""
    course = small_course(tmp_path_factory.mktemp("course"))
    before = hand_in(course, "victim", filled(course))
    home = tmp_path_factory.mktemp("home") / "private.txt"
    home.write_text(CANARY)
    secret = course.grades / "secret.json"
    secret.write_text(CANARY)
    kept = [home, secret, before.path, course.released / "02_small" / "02_small.ipynb",
            course.root / "solutions" / "02_small" / "02_small.ipynb"]
    contents = {path: path.read_bytes() for path in kept}
    with socket.create_server(("127.0.0.1", 0)) as server, pytest.MonkeyPatch.context() as patch:
        patch.setenv("TOKEN_OF_THE_INSTRUCTOR", CANARY)
        server.setblocking(False)
        students = hostile(server.getsockname()[1], [*map(str, kept), str(course.grades / "gradebook.db")])
        tasks = [hand_in(course, one.name, handed_in(course, one)) for one in students]
        tasks.insert(len(tasks) // 2, before)
        began = time.monotonic()
        count = grade(course, [*tasks, hand_in(course, "honest", filled(course))], TIGHT)
        took = time.monotonic() - began
        write_table(course)
        yield Attacked(course, contents, server, count, took)


class Attacked:
    def __init__(self, course, contents, server, count, took):
        self.course, self.contents, self.server, self.count, self.took = course, contents, server, count, took

    def page(self, student) -> str:
        return self.course.feedback(student, "02_small").read_text(encoding="utf-8")


def handed_in(course, one):
    """The notebook of a hostile student: nothing in it is answered but what `one` says."""
    released = {name: "raise NotImplementedError()" for name in ("rnn_step", "unroll")}
    cells = released | {name: code for name, code in one.cells.items() if code}
    notebook = filled(course, explain=None, **{name: cells[name] for name in released})
    notebook.cells[0].source += "\n" + cells.get("imports", "")
    return one.change(notebook) if one.change else notebook


@BOXED
@pytest.mark.parametrize("name", NAMES)
def test_it_gains_no_point(attacked, name):
    assert not any(points(attacked.course, name).values())


@BOXED
@pytest.mark.parametrize("name", NAMES)
def test_it_sees_nothing_outside(attacked, name):
    page = attacked.page(name)
    shown = "".join(re.findall(r'<pre class="output">(.*?)</pre>', page, re.S))
    assert CANARY not in page and "opened" not in shown


@BOXED
@pytest.mark.parametrize("name", NAMES)
def test_its_page_does_nothing(attacked, name):
    assert not ACTIVE.search(attacked.page(name))


@BOXED
def test_nothing_outside_is_touched(attacked):
    assert {path: path.read_bytes() for path in attacked.contents} == attacked.contents


@BOXED
def test_nobody_calls_out(attacked):
    with pytest.raises(BlockingIOError):
        attacked.server.accept()


@BOXED
@pytest.mark.parametrize("name", ["honest", "victim"])
def test_the_honest_keep_their_points(attacked, name):
    assert points(attacked.course, name) == {"rnn_step": 3, "unroll": 4, "explain": None}


@BOXED
def test_everyone_is_graded_in_a_bounded_time(attacked):
    assert attacked.count == len(NAMES) + 2
    assert attacked.took < len(NAMES) * 4 * TIGHT.total


@BOXED
def test_no_cell_of_the_table_is_a_formula(attacked):
    with open(attacked.course.grades / "grades.csv", encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert cells and not [cell for cell in cells if cell[:1] in set("=+-@\t\r")]


@BOXED
@pytest.mark.parametrize("code, ended", [
    ("while True: pass", "time"), ("bytes(1 << 31)", "error"),
    ("import os\nos.write(os.open('/tmp/x', os.O_CREAT | os.O_WRONLY), b'')\nos.truncate('/tmp/x', 1 << 30)", "error"),
    ("import os\n[os.dup(0) for _ in range(999)]", "error"),
    ("import threading\nthreading.Thread(target=print).start()", "error"),
    ("import os\nos.fork()", "error")], ids=["time", "memory", "disk", "files", "threads", "processes"])
def test_a_limit_holds(code, ended):
    reply = running.run(running.Job([(0, code)], {}, {}), TIGHT)
    assert ended in (reply.ended.get(("cell", 0)), reply.errors.get(0, [None])[0])


def test_without_bubblewrap_nothing_is_graded(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(sandbox.shutil, "which", lambda name: None)
    assert main(["--root", str(tmp_path), "grade", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "sudo apt install bubblewrap" in said and "No submission is run without a sandbox" in said
    assert re.search("[\u0900-\u097f]", said)


def test_only_so_many_words_grade_without_a_sandbox(monkeypatch, tmp_path):
    course = small_course(tmp_path)
    hand_in(course, "honest", filled(course))  # the only one here that is ever run without a sandbox
    monkeypatch.setattr(sandbox.shutil, "which", lambda name: None)
    assert WITHOUT == "--run-students-code-without-a-sandbox"
    assert main(["--root", str(tmp_path), "grade"]) == 2
    assert main(["--root", str(tmp_path), "grade", WITHOUT]) == 0


def test_a_course_that_the_sandbox_shows_is_not_graded():
    with pytest.raises(sandbox.NoSandbox, match="move it elsewhere"):
        sandbox.require(Path("/usr/share/course"))
