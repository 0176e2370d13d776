"""Grade every submission that has not been graded yet, on all cores, and write what each student gets."""

import json
import os
import secrets
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

import nbformat
from tqdm import tqdm

from grading import judging, running, submission
from grading.course import Course
from grading.feedback import write_feedback
from grading.limits import Limits
from grading.record import fingerprint, keep, keep_record, read_record, write


@dataclass(frozen=True)
class Task:
    """One submission to grade: whose, of what, the file, when it was handed in, what collecting noted."""

    student: str
    assignment: str
    path: Path
    timestamp: object = None
    notes: tuple = ()


def task_of(collected) -> Task:
    """The task that a collected submission sets."""
    return Task(collected.student, collected.assignment, collected.path, collected.timestamp, collected.notes)


def collected_before(course: Course) -> list[Task]:
    """Everything that was collected, whenever that was."""
    return [
        Task(path.parts[-3], path.stem, path, course.directory.get_existing_timestamp(str(path.parent)))
        for path in sorted(course.submitted.glob("*/*/*.ipynb"))
        if path.stem == path.parent.name and path.stem in course.assignments
    ]


def grade(course: Course, tasks: Iterable[Task], limits: Limits, boxed: bool = True, jobs: int | None = None) -> int:
    """Grade those of the tasks that are not graded yet; return how many there were to do.

    The sandboxes run side by side; judging and writing is done here, one after the other.
    """
    tasks = list(tasks)
    to_do = [task for task in tasks if not is_graded(course, task)]
    rounds = {name: judging.make_round(course.assignments[name], seed)
              for name, seed in seeds(course, {task.assignment for task in to_do}).items()}
    pool = ThreadPoolExecutor(jobs or os.cpu_count())
    try:
        running_tasks = {pool.submit(run, task, rounds[task.assignment], limits, boxed): task for task in to_do}
        done = as_completed(running_tasks)
        for future in tqdm(done, total=len(tasks), initial=len(tasks) - len(to_do), desc="जाँच · grading", unit=""):
            task = running_tasks.pop(future)  # 600 replies need not be held until the last
            finish(course, task, rounds[task.assignment], *future.result())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    seeds_file(course).unlink()  # what feedback shows of these cases is of no use the next time
    return len(to_do)


def enrol(course: Course, students: set[str]) -> None:
    """Put students who handed in nothing into the gradebook, so that the table has them."""
    with course.gradebook() as gradebook:
        for student in sorted(students):
            gradebook.update_or_create_student(student)


def is_graded(course: Course, task: Task) -> bool:
    """Whether this very file was graded to its end, with these very checks."""
    record = read_record(course, task.student, task.assignment)
    return bool(record) and record["fingerprint"] == fingerprint(course, task.assignment, task.path)


def seeds(course: Course, names: set[str]) -> dict[str, int]:
    """The secret seed of each assignment: the same cases for every student, also when a grading is resumed."""
    path = seeds_file(course)
    known = json.loads(path.read_text()) if path.exists() else {}
    known = {name: secrets.randbits(48) for name in sorted(names)} | known
    write(path, json.dumps(known))
    return {name: known[name] for name in sorted(names)}


def seeds_file(course: Course) -> Path:
    """Where the seeds stand while a grading goes on."""
    return course.grades / "seeds.json"


def run(task: Task, round: judging.Round, limits: Limits, boxed: bool):
    """Run one submission; a file that is no notebook is not run."""
    try:
        found = submission.lay_out(submission.read(task.path), round.assignment)
    except Exception as error:  # whatever a file does to us, everyone else's grading goes on
        found = submission.lay_out(nbformat.v4.new_notebook(), round.assignment)
        found.notes = [error.pair if isinstance(error, submission.Broken) else submission.unreadable(error).pair]
        return found, running.Reply(ended={running.START: "missing"})
    return found, running.run(judging.make_job(found, round), limits, boxed)


def finish(course: Course, task: Task, round: judging.Round, found: submission.Submission, reply: running.Reply) -> None:
    """Judge what came back and write it down; the record comes last."""
    notes = [*task.notes, *found.notes, *judging.digits(reply)]
    try:
        verdicts = judging.judge(found, round, reply)
    except Exception as error:  # forged answers, or a fault of ours: everyone else's grading goes on, and it is said
        notes.append(stumbled(error))
        reply = running.Reply(ended={running.START: "unreadable"})
        verdicts = judging.judge(found, round, reply)
    notebook = judging.write_in(found, reply, verdicts)
    keep(course, task.student, task.assignment, notebook, task.timestamp)
    record = {
        "fingerprint": fingerprint(course, task.assignment, task.path),
        "notes": notes,
        "verdicts": {name: {"right": verdict.right, "about": verdict.about} for name, verdict in verdicts.items()},
    }
    write_feedback(course, task.student, task.assignment, notes)
    keep_record(course, task.student, task.assignment, record)


def stumbled(error: Exception) -> tuple[str, str]:
    """What student and instructor are told where the grader itself could not go on."""
    kind = type(error).__name__
    return (f"जवाबों की जाँच बीच में रुक गई ({kind}); शिक्षक इसे देखें।",
            f"Judging these answers came to a stop ({kind}); the instructor should look at them.")
