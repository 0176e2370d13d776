"""The whole story on the real nbgrader: released, handed in by twenty students, graded, killed, resumed, returned."""

import csv
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import psutil
import pytest
from courses import BOXED, points
from students import Classroom

from grading.course import Course
from grading.record import RECORD
from grading.release import release_all

pytestmark = BOXED
ROOT = Path(__file__).resolve().parents[1]
NAMES = ("02_equations", "06_variants")
STUDENTS = range(0, 60, 3)
KILLED_AT = 10


def student(n):
    return f"s{n:02}"


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A course with two assignments, released."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    for name in NAMES:
        shutil.copytree(ROOT / "solutions" / name, folder / "solutions" / name)
    course = Course(folder)
    release_all(course)
    return course


@pytest.fixture(scope="module")
def classrooms(course):
    return {name: Classroom(course.assignments[name]) for name in NAMES}


@pytest.fixture(scope="module")
def handed_in(course, classrooms):
    """One zip with everybody's notebooks."""
    path = course.root / "handed_in.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in STUDENTS:
            for name, classroom in classrooms.items():
                archive.writestr(f"{student(n)}/{name}/{name}.ipynb", classroom.notebook(n))
    return path


def command(course, handed_in):
    return [sys.executable, "-m", "grading", "--root", str(course.root), "grade", str(handed_in), "--seconds", "3"]


def kill_in_the_middle(words):
    """Start, wait until some are graded, kill without warning; return how many processes are left of it."""
    with subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
        seen = b""
        while not any(int(n) >= KILLED_AT for n in re.findall(rb"(\d+)/40", seen)):
            piece = process.stderr.read1(1000)
            assert piece, seen.decode()
            seen += piece
        family = psutil.Process(process.pid).children(recursive=True)
        process.kill()
    return psutil.wait_procs(family, timeout=20)[1]


def records(course):
    return {path: path.stat().st_mtime_ns for path in course.root.glob(f"grades/autograded/*/*/{RECORD}")}


@pytest.fixture(scope="module")
def story(course, handed_in):
    """Grade, kill, grade again, and once more; return what was seen on the way."""
    left = kill_in_the_middle(command(course, handed_in))
    before, seeds = records(course), [(course.grades / "seeds.json").exists()]
    again, once_more = (subprocess.run(command(course, handed_in), cwd=ROOT, capture_output=True, text=True) for _ in "12")
    seeds.append((course.grades / "seeds.json").exists())
    return {"seeds": seeds, "left": left, "before": before, "again": again, "once more": once_more, "after": records(course)}


def test_nothing_runs_on_when_the_grading_is_killed(story):
    assert story["left"] == []


def test_the_next_grading_draws_new_cases(story, course):
    """Feedback shows a case: whoever hands in again, or later, must not meet it."""
    assert story["seeds"] == [True, False]


def test_nothing_is_lost_or_graded_twice(story):
    assert KILLED_AT <= len(story["before"]) < 40
    assert story["before"].items() <= story["after"].items()
    assert story["again"].returncode == 0, story["again"].stderr
    assert len(story["after"]) == 40
    assert f"{40 - len(story['before'])} graded, {len(story['before'])} had been graded before" in story["again"].stdout
    assert "0 graded, 40 had been graded before" in story["once more"].stdout


@pytest.mark.parametrize("name", NAMES)
def test_every_score_is_what_it_should_be(name, story, course, classrooms):
    expected = {n: classrooms[name].points(n) for n in STUDENTS}
    assert {n: points(course, student(n), name) for n in STUDENTS} == expected


def test_the_table_has_every_student_and_score(story, course, classrooms):
    with open(course.grades / "grades.csv", encoding="utf-8-sig", newline="") as file:
        table = {(row["student"], row["assignment"]): float(row["score"]) for row in csv.DictReader(file)
                 if row["assignment"]}  # the other lines name a file and what is wrong with it
    assert table == {
        (student(n), name): sum(filter(None, classroom.points(n).values()))
        for n in STUDENTS for name, classroom in classrooms.items()}


def test_everyone_gets_a_page_that_asks_the_network_for_nothing(story, course):
    for n in STUDENTS:
        for name in NAMES:
            page = course.feedback(student(n), name).read_text(encoding="utf-8")
            assert "default-src 'none'" in page
            assert not re.search(r"<script|<link|<iframe|\ssrc=\"(?!data:)|url\(", page.split("<pre", 1)[0])
