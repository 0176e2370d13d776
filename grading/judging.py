"""Judge a submission by the values that came back; this process never runs a student's code."""

import re
from dataclasses import dataclass

from nbformat import NotebookNode
from nbformat.v4 import new_output

from grading.assignment import CHECK, Assignment, grade_id, is_check
from grading.inside.values import Unreadable, pack, unpack_answer
from grading.outputs import outputs, text
from grading.running import START, Job, Reply
from grading.submission import Submission
from rnn_steps.checks.outcome import Failure, Outcome, Value
from rnn_steps.checks.trial import Trial
from rnn_steps.checks.verdict import CheckFailed, Verdict
from rnn_steps.checks.words import FAILURES


@dataclass(frozen=True)
class Round:
    """One assignment's random cases, the same for every student, and only for this grading."""

    assignment: Assignment
    trials: dict[str, Trial]
    cases: dict[str, list]


def make_round(assignment: Assignment, seed: int) -> Round:
    """Draw the cases and let torch answer them, once for all students."""
    trials = {name: Trial(exercise, seed + number) for number, (name, exercise) in enumerate(assignment.asked.items())}
    return Round(assignment, trials, {name: [pack(case) for case in trial.cases] for name, trial in trials.items()})


def make_job(submission: Submission, round: Round) -> Job:
    """Say what is run and what is asked: an answer is asked where its check stands, or after its last copy."""
    cells, asks, last = [], {}, -1
    rank = {index: n for n, index in enumerate(submission.order)}
    for index in submission.order:
        cell = submission.notebook.cells[index]
        if not is_check(cell):
            cells.append((index, cell.source))
            last = index
            continue
        name = grade_id(cell).removesuffix(CHECK)
        copies = [copy for copy in submission.copies.get(name, []) if copy in rank]
        asks[name] = max([last, *copies], key=lambda index: rank.get(index, -1))
    rules = {name: {"keeps": exercise.keeps, "closed": exercise.closed} for name, exercise in round.assignment.asked.items()}
    return Job(cells, asks, round.cases, rules)


def judge(submission: Submission, round: Round, reply: Reply) -> dict[str, Verdict]:
    """Return the verdict on each exercise, by its name."""
    return {name: trial.judge(outcomes(name, trial, submission, reply)) for name, trial in round.trials.items()}


def outcomes(name: str, trial: Trial, submission: Submission, reply: Reply) -> list[Outcome]:
    """Turn what came back into values; whatever is no value is a failure of its own."""
    answers = reply.answers.get(name)
    if not isinstance(answers, list) or len(answers) != len(trial.cases):
        return [Failure(no_answer(name, submission, reply))] * len(trial.cases)
    return [because(outcome(answer), name, submission, reply) for answer in answers]


def no_answer(name: str, submission: Submission, reply: Reply) -> str:
    """Why an exercise was never answered."""
    ends = [("ask", name), *(("cell", index) for index in submission.copies.get(name, [])), START]
    return next((reply.ended[end] for end in ends if end in reply.ended), "gone")


def outcome(answer) -> Outcome:
    """Read one answer."""
    try:
        if "value" in answer:
            return Value(unpack_answer(answer["value"]), changed=answer.get("changed") is True)
        kind, said = answer["failed"]
        return Failure(kind if kind in FAILURES else "unreadable", text(said))
    except (Unreadable, RecursionError, TypeError, KeyError, ValueError):
        return Failure("unreadable")


def because(found: Outcome, name: str, submission: Submission, reply: Reply) -> Outcome:
    """A name is missing for a reason: the cell that makes it stopped with an error, or ended Python."""
    if not isinstance(found, Failure) or found.kind != "missing":
        return found
    for index in submission.copies.get(name, []):
        if ("cell", index) in reply.ended:
            return Failure(reply.ended["cell", index])
        if index in reply.errors:
            kind, said = reply.errors[index]
            return Failure("unfinished") if said.startswith("NotImplementedError") else Failure(kind, said)
    return found


def digits(reply: Reply) -> list[tuple[str, str]]:
    """A sentence where Python stumbled over digits of another script."""
    if not any(re.search("invalid character '[०-९]'", str(error)) for error in reply.errors.values()):
        return []
    return [("Code में ०–९ लिखे हैं; Python के code में 0–9 ही चलते हैं।", "There are digits ०–९ in the code; Python's code takes 0–9 only.")]


def write_in(submission: Submission, reply: Reply, verdicts: dict[str, Verdict]) -> NotebookNode:
    """Return the notebook with what its cells showed, and the verdicts where the checks stand."""
    for index, cell in enumerate(submission.notebook.cells):
        if cell.cell_type != "code":
            continue
        if is_check(cell):
            cell.outputs = shown(verdicts[grade_id(cell).removesuffix(CHECK)])
        else:
            cell.outputs = outputs(reply.outputs.get(index))
        cell.metadata.pop("answer", None)
    return submission.notebook


def shown(verdict: Verdict) -> list:
    """The outputs of a check; nbgrader takes an error for no points and its absence for all of them."""
    box = new_output("display_data", data={"text/html": verdict._repr_html_(), "text/plain": str(verdict)})
    if verdict.right:
        return [box]
    return [box, new_output("error", ename="CheckFailed", evalue=verdict.name, traceback=str(CheckFailed(verdict.name)).splitlines())]
