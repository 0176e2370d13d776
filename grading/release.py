"""Make exercises/ from solutions/ with nbgrader's own generator."""

import logging

from nbgrader.converters import GenerateAssignment

from grading.course import Course


def release(course: Course, name: str) -> None:
    """Write exercises/NAME and put the assignment into the gradebook."""
    course.directory.assignment_id = name
    generator = GenerateAssignment(coursedir=course.directory, config=course.config, log=quiet())
    generator.force = True
    generator.start()


def release_all(course: Course) -> list[str]:
    """Release every assignment of solutions/ and return their names."""
    names = sorted(path.stem for path in (course.root / course.directory.source_directory).glob("*/*.ipynb")
                   if path.stem == path.parent.name)
    for name in names:
        release(course, name)
    return names


def quiet() -> logging.Logger:
    """nbgrader reports every file that it copies; only what goes wrong is worth a line."""
    log = logging.getLogger("grading")
    log.setLevel(logging.ERROR)
    return log
