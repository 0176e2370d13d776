"""The solutions themselves, run in the sandbox and judged, are right in every task."""

from pathlib import Path

import nbformat
import pytest
from courses import BOXED

from grading import judging, running, submission
from grading.assignment import assignments
from grading.limits import Limits

pytestmark = BOXED
ROOT = Path(__file__).resolve().parents[1]
ASSIGNMENTS = assignments(ROOT / "exercises")


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_a_solution_is_right_in_every_task(name):
    solution = nbformat.read(ROOT / "solutions" / name / f"{name}.ipynb", as_version=4)
    found = submission.lay_out(solution, ASSIGNMENTS[name])
    cases = judging.make_round(ASSIGNMENTS[name], seed=1)
    verdicts = judging.judge(found, cases, running.run(judging.make_job(found, cases), Limits()))
    assert [str(verdict) for verdict in verdicts.values() if not verdict.right] == []
