"""python -m grading grade FOLDER_OR_ZIP · python -m grading feedback · python -m grading exercises"""

import argparse
import sys
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from grading import sandbox
from grading.course import Course
from grading.limits import Limits
from rnn_steps.errors import both

WITHOUT = "--run-students-code-without-a-sandbox"


def main(words=None) -> int:
    """Run one of the commands; return the exit status."""
    options = parser().parse_args(words)
    try:
        return options.run(options)
    except KeyboardInterrupt:
        print(both("\nरोका गया; जो जाँचा जा चुका है वह सुरक्षित है। वही command फिर चलाइए, काम आगे बढ़ेगा।",
                   "Stopped; what was graded is kept. Run the same command again to go on."), file=sys.stderr)
        return 130
    except (sandbox.NoSandbox, ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    found = argparse.ArgumentParser(prog="python -m grading", description=__doc__)
    found.add_argument("--root", type=Path, default=Path.cwd(), help="the folder of the course (default: this one)")
    commands = found.add_subparsers(required=True, metavar="command")
    one = commands.add_parser("grade", help="collect, grade and write feedback and grades/grades.csv")
    one.add_argument("submissions", type=Path, nargs="?", help="a folder or a zip; without it, what was collected before")
    one.add_argument("--roster", type=Path, help="a CSV with a column id: who should have handed in")
    one.add_argument("--jobs", type=int, help="how many at a time (default: one for each core)")
    one.add_argument("--seconds", type=float, default=Limits.seconds, help="for one cell, and for all cases of one task (default: %(default)s)")
    one.add_argument(WITHOUT, dest="boxed", action="store_false",
                     help="no protection at all: a submission can then read, change and send whatever you can")
    one.set_defaults(run=grade)
    commands.add_parser("feedback", help="write feedback and grades.csv anew, after grading by hand").set_defaults(run=feedback)
    commands.add_parser("exercises", help="make exercises/ from solutions/").set_defaults(run=exercises)
    return found


def grade(options) -> int:
    """Collect, grade, write feedback and the table."""
    if options.boxed:
        sandbox.require(options.root)
    from grading.collecting.collect import Collected, collect, released
    from grading.grade import collected_before, enrol, task_of
    from grading.grade import grade as grade_tasks
    from grading.table import write_table

    course = Course(options.root)
    with only_one(course):
        found = Collected()
        if options.submissions:
            found = collect(options.submissions, course.submitted, released(course.released), options.roster, course.released)
        tasks = [task_of(one) for one in found.submissions] if options.submissions else collected_before(course)
        count = grade_tasks(course, tasks, Limits(seconds=options.seconds), options.boxed, options.jobs)
        enrol(course, {student for student, _ in found.missing})
        write_table(course, found.problems)
    print(both(f"{count} जाँचे गए, {len(tasks) - count} पहले से जाँचे हुए थे; {course.grades / 'grades.csv'}",
               f"{count} graded, {len(tasks) - count} had been graded before; {course.grades / 'grades.csv'}"))
    for problem in found.problems:
        print(f"! {problem.file}\n{both(problem.hi, problem.en)}")
    return 0 if tasks else 2


def feedback(options) -> int:
    """Write the feedback of everyone graded, and the table, as the gradebook is now."""
    from grading.feedback import write_all
    from grading.table import write_table

    course = Course(options.root)
    with only_one(course):
        count = write_all(course)
        write_table(course)
    print(both(f"{count} feedback pages लिखे गए।", f"{count} feedback pages written."))
    return 0


def exercises(options) -> int:
    """Make exercises/ from solutions/."""
    from grading.release import release_all

    print("\n".join(release_all(Course(options.root))))
    return 0


@contextmanager
def only_one(course: Course):
    """Two gradings at a time would write into each other's files."""
    try:
        with FileLock(course.grades / ".lock", blocking=False):
            yield
    except Timeout:
        raise ValueError(both("एक और grading अभी चल रही है; उसके पूरा होने पर चलाइए।",
                              "Another grading is running; wait for it to end.")) from None


if __name__ == "__main__":
    sys.exit(main())
