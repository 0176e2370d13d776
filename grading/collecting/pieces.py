"""Every file of the source with what is known of it: what is in it, which assignment it is for, and whose it is."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from grading.collecting.archive import Found
from grading.collecting.found import everything
from grading.collecting.handed_in import HandedIn, handed_in
from grading.collecting.roster import Roster
from grading.collecting.versions import read_time
from grading.collecting.which_assignment import Assignments, by_ids, by_name
from grading.collecting.which_student import Who, from_lms, owners, trail


@dataclass(frozen=True)
class Piece:
    """One file with what is known of it: the assignment and the student, where they are clear."""

    found: Found
    file: HandedIn | None = None  # None for a folder
    assignment: str | None = None
    who: Who | None = None


def pieces_of(source: Path, waiting_room: Path, assignments: Assignments, listed: Roster | None) -> list[Piece]:
    """Every file, with its assignment; a timestamp.txt of nbgrader's is the time of the files beside it."""
    times, pieces = {}, []
    for found in everything(source):
        if found.folder:
            pieces.append(Piece(found))
        elif found.parts[-1:] == ("timestamp.txt",):
            times[found.parts[:-1]] = read_time((found.data or b"").decode("utf-8", "replace"))
        else:
            pieces.append(_piece(found, waiting_room, assignments, source))
    timed = [_timed(piece, times.get(piece.found.parts[:-1])) for piece in pieces]
    return _with_students(_without_full_folders(timed), assignments, listed)


def _without_full_folders(pieces: list[Piece]) -> list[Piece]:
    """A folder with something in it says nothing that its files do not say."""
    full = {piece.found.parts[:n] for piece in pieces for n in range(len(piece.found.parts))}
    return [piece for piece in pieces if piece.file or piece.found.parts not in full]


def _piece(found: Found, waiting_room: Path, assignments: Assignments, source: Path) -> Piece:
    if not found.parts:  # the source itself is broken, and that is nobody's submission
        return Piece(found, handed_in(replace(found, parts=(source.name,)), waiting_room))
    file = handed_in(found, waiting_room)
    assignment = by_ids(file.ids, assignments) or by_name((source.name, *found.parts), assignments)
    return Piece(replace(found, data=None), file, assignment)  # the bytes wait on the disk


def _timed(piece: Piece, time: datetime | None) -> Piece:
    return replace(piece, file=replace(piece.file, time=time)) if time and piece.file else piece


def _with_students(pieces: list[Piece], assignments: Assignments, listed: Roster | None) -> list[Piece]:
    """Every file with its student; all are looked at first, because only together they show which folders are students'."""
    trails = [_trail(piece, assignments) for piece in pieces]
    ends = defaultdict(set)
    for piece, steps in zip(pieces, trails, strict=True):
        ends[steps].add(piece.assignment)
    whose = owners(ends)
    return [replace(piece, who=from_lms(piece.found.parts) or _whose(piece, whose.get(steps), listed))
            for piece, steps in zip(pieces, trails, strict=True)]


def _trail(piece: Piece, assignments: Assignments) -> tuple[str, ...]:
    parts = piece.found.parts
    return () if not parts or from_lms(parts) else trail(parts, assignments, folder=piece.file is None)


def _whose(piece: Piece, owner: tuple[Who, tuple[str, ...]] | None, listed: Roster | None) -> Who | None:
    """The owner; or whom the roster knows by an id on the way to her, never inside what is hers: there she chose the names."""
    who, steps = owner or (None, (Path(piece.found.parts[-1]).stem,) if piece.found.parts else ())
    for one in (Who(step, step) for step in steps if listed):
        if listed.surely(one):
            return one
        if listed.by_name(one):
            return who and replace(who, name=one.name)
    return who
