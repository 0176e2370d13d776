"""Collect what students handed in, as an LMS gives it, into nbgrader's `submitted/<student>/<assignment>/`.

nbgrader's own zip_collect needs a pattern from the instructor, unpacks with no limits (zips in zips too) and fails as a
whole at the first surprise, such as two files with no times; so this reads every file in memory, under limits, and goes on.

How a file finds its assignment is told in which_assignment.py, how a student in which_student.py, and which of two files
counts in versions.py. Nothing is executed; nothing is written outside `submitted`; the same source again changes nothing.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from grading.collecting import sentences as say
from grading.collecting.ids import Ids
from grading.collecting.pieces import Piece, pieces_of
from grading.collecting.roster import Roster, read_roster
from grading.collecting.sentences import Pair, shown
from grading.collecting.versions import Drawer, fresh, read_time, settled, waiting
from grading.collecting.which_assignment import Assignments, released
from grading.collecting.which_student import Who, safe

__all__ = ["Collected", "Problem", "Submission", "collect", "released"]


@dataclass(frozen=True)
class Submission:
    """One student's notebook for one assignment, where nbgrader looks for it; the notes are for her feedback."""

    student: str
    assignment: str
    path: Path
    timestamp: datetime | None
    notes: tuple[Pair, ...] = ()


@dataclass(frozen=True)
class Problem:
    """What the instructor should know about one file or one student: the same sentence in Hindi and in English."""

    file: str
    hi: str
    en: str


@dataclass
class Collected:
    """What was collected, what was wrong, and who of the roster is missing from which assignment: (student, assignment)."""

    submissions: list[Submission] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    missing: list[tuple[str, str]] = field(default_factory=list)

    def report(self, file: str, pair: Pair) -> None:
        """Add a problem, once."""
        if (problem := Problem(shown(file), *pair)) not in self.problems:
            self.problems.append(problem)


def collect(source: Path, submitted: Path, assignments: Assignments, roster: Path | None = None,
            release: Path | None = None) -> Collected:
    """Lay out everything in source (a folder, a zip or a file) below submitted.

    `assignments` gives each assignment's grade_ids, as `released(folder)` reads them. `roster` is the CSV that
    `nbgrader db student import` takes. From `release`, the folder of the assignments as given out, comes the empty notebook
    that stands for what is no notebook. Trouble with a file is told in the result, and all others are collected.
    """
    source, submitted, result = Path(source), Path(submitted), Collected()
    if not source.exists():
        result.report(str(source), say.no_source(shown(str(source))))
        return result
    listed = _roster(roster, result)
    pieces = pieces_of(source, fresh(waiting(submitted)), assignments, listed)
    if not pieces:
        result.report(source.name, say.nothing_inside(shown(source.name)))
    _lay_out(pieces, submitted, listed, release, result)
    _name_the_missing(listed, result)
    settled(submitted)
    return result


def _roster(path: Path | None, result: Collected) -> Roster | None:
    try:
        return read_roster(path) if path else None
    except (OSError, ValueError):
        result.report(str(path), say.no_roster(shown(str(path))))
        return None


def _lay_out(pieces: list[Piece], submitted: Path, listed: Roster | None, release: Path | None, result: Collected) -> None:
    ids = Ids(submitted, listed)
    students = _students(pieces, ids, result)
    ids.save()
    clear = [piece for piece in pieces if piece.file and piece.who and piece.assignment]
    having = {(piece.who, piece.assignment) for piece in clear if piece.file.notebook}
    drawers = defaultdict(list)
    for piece in clear:
        if not _is_beside(piece, having):
            drawers[students[piece.who], piece.assignment].append(piece)
    for (student, assignment), its in sorted(drawers.items()):
        given_out = release and Path(release) / assignment / f"{assignment}.ipynb"
        _put(Drawer(submitted, student, assignment), its, submitted, given_out, result)
    for piece in pieces:
        _report(piece, having, result)


def _is_beside(piece: Piece, having: set[tuple[Who, str | None]]) -> bool:
    """Whether it is a picture or a text that only lies beside her notebook."""
    beside = any(who == piece.who and piece.assignment in (None, assignment) for who, assignment in having)
    return beside and not piece.file.notebook and not piece.found.parts[-1].casefold().endswith(".ipynb")


def _students(pieces: list[Piece], ids: Ids, result: Collected) -> dict[Who, str]:
    """The id of everybody who handed in something."""
    theirs = defaultdict(set)
    for piece in pieces:
        if piece.file and piece.who and piece.assignment:
            theirs[piece.who].add(piece.assignment)
    students = {}
    for who in theirs:
        students[who], problems = ids.settle(who, theirs)
        for problem in problems:
            result.report(who.key, problem)
    return students


def _put(drawer: Drawer, pieces: list[Piece], submitted: Path, given_out: Path | None, result: Collected) -> None:
    """Keep a student's files, hand on the one that counts, and say what happened."""
    if not drawer.is_inside(submitted):
        result.report(drawer.student, say.outside(drawer.student))
        return
    for again in _twice(pieces):
        result.report(again.found.name, say.twice(again.found.name))
    drawer.keep((piece.who.key, piece.file) for piece in pieces)
    if drawer.hand_on(given_out):
        result.report(pieces[-1].found.name, say.replaced(drawer.student, drawer.assignment))
    best, notes = drawer.counting(), ()
    if len(drawer.versions) > 1:
        notes = (say.several(len(drawer.versions), shown(best.file)),)
        result.report(f"{drawer.student}/{drawer.assignment}", notes[0])
    result.submissions.append(
        Submission(drawer.student, drawer.assignment, drawer.notebook, read_time(best.time), best.notes + notes))


def _twice(pieces: list[Piece]) -> list[Piece]:
    seen = {}
    return [piece for piece in pieces if seen.setdefault(piece.file.sha, piece) is not piece]


def _report(piece: Piece, having: set[tuple[Who, str | None]], result: Collected) -> None:
    """Say what is wrong with one file."""
    name, who = piece.found.name, piece.who
    has_any = any(one == who for one, _ in having)
    if piece.file is None:
        if who and not has_any:
            result.report(name, say.no_notebook(shown(who.name)))
        return
    if _is_beside(piece, having):
        return
    for note in piece.file.notes:
        result.report(name or piece.file.parts[-1], note)
    if piece.assignment and not who:
        result.report(name, say.whose(name))
    elif piece.assignment or not piece.found.parts:
        return
    elif name.casefold().endswith(".ipynb") or piece.file.notebook:
        result.report(name, say.which_assignment(name))
    elif who and not has_any:
        result.report(name, say.no_notebook(shown(who.name)))


def _name_the_missing(listed: Roster | None, result: Collected) -> None:
    """Who of the roster handed in nothing for an assignment that others handed in."""
    present = {(one.student, one.assignment) for one in result.submissions}
    for assignment in sorted({assignment for _, assignment in present}):
        for student in map(safe, listed.ids if listed else []):
            if (student, assignment) not in present:
                result.missing.append((student, assignment))
                result.report(student, say.handed_in_nothing(student, assignment))
