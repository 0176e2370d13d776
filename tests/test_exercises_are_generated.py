"""exercises/ is what nbgrader makes of solutions/, and shows no answer."""

import shutil
from pathlib import Path

import nbformat
import pytest

from grading.course import Course
from grading.release import release_all

ROOT = Path(__file__).resolve().parents[1]
NAMES = sorted(path.name for path in (ROOT / "solutions").iterdir())


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """exercises/ made once more, in a folder of its own."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copy(ROOT / "nbgrader_config.py", folder)
    shutil.copytree(ROOT / "solutions", folder / "solutions")
    release_all(Course(folder))
    return folder / "exercises"


@pytest.mark.parametrize("name", NAMES)
def test_each_is_as_generated(name, made):
    stored = (ROOT / "exercises" / name / f"{name}.ipynb").read_text(encoding="utf-8")
    assert stored == (made / name / f"{name}.ipynb").read_text(encoding="utf-8"), \
        f"exercises/{name} is not what solutions/{name} makes: run `make exercises`"


def test_there_is_no_other():
    assert sorted(path.name for path in (ROOT / "exercises").iterdir()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_no_answer_is_given_out(name):
    def read(folder):
        return nbformat.read(ROOT / folder / name / f"{name}.ipynb", as_version=4).cells

    given_out = "\n".join(cell.source for cell in read("exercises"))
    for cell in read("solutions"):
        if cell.metadata.get("nbgrader", {}).get("solution"):
            answer = cell.source.partition("### BEGIN SOLUTION")[2].partition("### END SOLUTION")[0] or cell.source
            assert answer.strip() not in given_out
