"""Whose a file is, from its path alone.

1. Moodle's `Asha Kumari_12345_assignsubmission_file_/…` is “Asha Kumari_12345”; its number is another one in every assignment.
2. Canvas's `kumariasha_LATE_12345_67890_….ipynb` is “kumariasha_12345”; the first number is the student's.
3. Else the folders (and zips) above the file, and what stands before the assignment in its name (`Asha Kumari - 03_….ipynb`),
   make a trail. Folders named for an assignment and folders around everything do not count. The first of the trail is the
   student; where it holds files of one assignment in two branches it is a class, and the student is its branch.
4. The id is that name with `_` for all but letters, digits and `-._@+`. Where another student has that id already, `~` and
   six digits of a hash follow: two names never become one student, unless the roster says so.
"""

import hashlib
import os.path
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass

from grading.collecting.which_assignment import Assignments, western, whole

Trail = tuple[str, ...]

MOODLE = re.compile(r"(?P<name>.+)_(?P<number>\d+)_assignsubmission_[a-z]+(_|$)", re.IGNORECASE)
CANVAS = re.compile(r"(?P<name>[^_]+)(_LATE)?_(?P<user>\d+|(?<=anon_)\w{5}|(?<=anon_LATE_)\w{5})(_LATE)?_\d{4,}_.+")
COPY_OF = re.compile(r"^(copy of|copy)\b", re.IGNORECASE)
AROUND = {"submissions", "submitted", "downloads", "download", "assignments", "files", "students"}
LONGEST = 60  # letters in an id: a Devanagari letter has three bytes, a file name at most 255


@dataclass(frozen=True)
class Who:
    """A student as the path names one: `key` tells her from all others; the roster may know `name` or `user`."""

    key: str
    name: str
    user: str = ""


def from_lms(parts: Trail) -> Who | None:
    """The student whom Moodle or Canvas wrote into a folder's or a file's name."""
    for part in parts:
        if found := MOODLE.match(part):
            return Who(f"{found['name']}_{found['number']}", found["name"])
        if found := CANVAS.match(part):
            return Who(f"{found['name']}_{found['user']}", found["name"], found["user"])
    return None


def trail(parts: Trail, assignments: Assignments, folder: bool = False) -> Trail:
    """All in a path that may be a student's name, from the outside in."""
    folders = parts if folder else parts[:-1]
    names = [_without_assignment(re.sub(r"\.zip$", "", part, flags=re.IGNORECASE), assignments) for part in folders]
    if not folder:
        names.append(_before_assignment(parts[-1], assignments))
    return tuple(name for name in names if name.strip(".") and name.casefold() not in AROUND)


def owners(trails: dict[Trail, set[str | None]]) -> dict[Trail, tuple[Who, Trail]]:
    """Who each trail leads to and by which steps, from all trails and the assignments that are at their ends."""
    shared = len(os.path.commonprefix([steps[:-1] for steps in trails if steps]))
    branches = defaultdict(lambda: defaultdict(set))
    for steps, names in trails.items():
        for n in range(1, len(steps)):
            for name in names - {None}:
                branches[steps[:n]][name].add(steps[n])
    classes = {steps for steps, found in branches.items() if any(len(nexts) > 1 for nexts in found.values())}
    return {steps: _first(steps, shared, classes) for steps in trails if steps}


def _first(steps: Trail, shared: int, classes: set[Trail]) -> tuple[Who, Trail]:
    n = shared + 1
    while n < len(steps) and steps[:n] in classes:
        n += 1
    return Who("/".join(steps[shared:n]), steps[n - 1]), steps[:n]


def safe(name: str) -> str:
    """A name as an id: nbgrader takes it for a folder's name and a glob, so it holds nothing that is special there."""
    text = "".join(c for c in unicodedata.normalize("NFC", name) if unicodedata.category(c) != "Cf")
    kept = "".join(c if c in "-._@+" or unicodedata.category(c)[0] in "LMN" else " " for c in text)
    return "_".join(kept.split()).strip("-._")[:LONGEST]


def new_id(key: str, taken: set[str]) -> str:
    """An id for key that none of taken has, not even where a disk does not tell A from a."""
    wanted = safe(key)
    if wanted and wanted.casefold() not in taken and len(wanted) < LONGEST:
        return wanted
    return f"{wanted or 'student'}~{hashlib.sha256(key.encode()).hexdigest()[:6]}"


def _before_assignment(part: str, assignments: Assignments) -> str:
    """“Asha Kumari” of “Asha Kumari - 03_weight_sharing (1).ipynb”; nothing of a name that tells no assignment."""
    starts = [found.start() for name in assignments if (found := whole(name).search(western(part)))]
    return COPY_OF.sub("", part[: min(starts)]).strip(" _-–—.,") if starts else ""


def _without_assignment(part: str, assignments: Assignments) -> str:
    """A folder's name as a student's; nothing of a folder that is named for an assignment."""
    named = any(whole(name).search(western(part)) for name in assignments)
    return _before_assignment(part, assignments) if named else part.strip()
