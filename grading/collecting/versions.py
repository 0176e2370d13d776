"""All that a student ever handed in for one assignment, and the one that counts.

`submitted/.collected/<student>/<assignment>/` keeps every different file and `handed_in.json`, which lists them; nbgrader
looks for students with `*` and so never there. A notebook counts before what is none, then the newest, then the one with
the longer answers. The same file again changes nothing, unless it came back after another one.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from grading.collecting.handed_in import HandedIn, stand_in
from grading.collecting.sentences import Pair

OURS = ".collected"


@dataclass(frozen=True)
class Version:
    """One file of one student for one assignment, as `handed_in.json` keeps it."""

    sha: str
    time: str  # as nbgrader's timestamp.txt has it, in UTC; "" where nobody knows
    key: str  # who it came from, as which_student tells
    file: str  # its name as it came
    suffix: str
    notebook: bool
    answers: int
    notes: tuple[Pair, ...]

    @property
    def kept(self) -> str:
        """The name of the file that keeps it."""
        return self.sha[:16] + self.suffix

    @property
    def rank(self) -> tuple:
        """The highest counts."""
        return self.notebook, self.time, self.answers, self.sha


class Drawer:
    """What one student handed in for one assignment."""

    def __init__(self, submitted: Path, student: str, assignment: str):
        self.student, self.assignment, self._waiting = student, assignment, waiting(submitted)
        self.folder = submitted / OURS / student / assignment
        self.notebook = submitted / student / assignment / f"{assignment}.ipynb"
        self._index = self.folder / "handed_in.json"
        self.versions: list[Version] = self._listed()

    def is_inside(self, submitted: Path) -> bool:
        """Whether no link leads its files out of submitted."""
        home = submitted.resolve()
        return all(home in path.parent.resolve().parents for path in (self.notebook, self._index))

    def keep(self, files: Iterable[tuple[str, HandedIn]]) -> None:
        """Keep these files, each with the key of whom it came from, beside all earlier ones."""
        if not self.versions:
            self._adopt()
        for key, file in files:
            self._add(_version(key, file))
        self._write(self._index, json.dumps([asdict(one) for one in self.versions], ensure_ascii=False, indent=1).encode())

    def counting(self) -> Version:
        """The one that counts."""
        return max(self.versions, key=lambda version: version.rank)

    def hand_on(self, released: Path | None = None) -> bool:
        """Put the one that counts where nbgrader looks; True where that replaced another."""
        best = self.counting()
        data = (self.folder / best.kept).read_bytes() if best.notebook else stand_in(released)
        before = self.notebook.exists()
        changed = self._write(self.notebook, data)
        timestamp = self.notebook.with_name("timestamp.txt")
        if best.time:
            self._write(timestamp, f"{best.time}\n".encode())
        else:
            timestamp.unlink(missing_ok=True)
        return before and changed

    def _listed(self) -> list[Version]:
        if not self._index.exists():
            return []
        listed = json.loads(self._index.read_text(encoding="utf-8"))
        return [Version(**{**one, "notes": tuple(map(tuple, one["notes"]))}) for one in listed]

    def _add(self, new: Version) -> None:
        known = next((one for one in self.versions if one.sha == new.sha), None)
        if known is None:
            self.versions.append(new)
            self._write(self.folder / new.kept, (self._waiting / new.sha).read_bytes())
        elif known != self.counting() and new.time > self.counting().time:
            self.versions[self.versions.index(known)] = replace(known, time=new.time)

    def _adopt(self) -> None:
        """What somebody else put there is the first version."""
        if self.notebook.is_file() and not self.notebook.is_symlink():
            data, stamp = self.notebook.read_bytes(), self.notebook.with_name("timestamp.txt")
            time = written(read_time(stamp.read_text()) if stamp.is_file() else None)
            sha = hashlib.sha256(data).hexdigest()
            self.versions.append(Version(sha, time, "", self.notebook.name, ".ipynb", True, 0, ()))
            self._write(self.folder / self.versions[0].kept, data)

    def _write(self, path: Path, data: bytes) -> bool:
        return write(path, data, self._waiting)


def waiting(submitted: Path) -> Path:
    """Where files wait until they are whole; a rename on one disk is done or not done."""
    return submitted / OURS / ".waiting"


def write(path: Path, data: bytes, through: Path) -> bool:
    """Write data to path at one stroke; False where it says that already."""
    if path.is_file() and not path.is_symlink() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = through / "whole"
    whole.write_bytes(data)
    os.replace(whole, path)
    return True


def fresh(folder: Path) -> Path:
    """An empty folder, whatever an interrupted run left in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def settled(submitted: Path) -> None:
    """Nothing waits any more."""
    shutil.rmtree(waiting(submitted), ignore_errors=True)


def written(time: datetime | None) -> str:
    """A time as nbgrader reads it; later ones are later in the alphabet too."""
    return f"{time.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC" if time else ""


def read_time(text: str) -> datetime | None:
    """The time in a timestamp.txt, of ours or of nbgrader's; no zone means UTC there."""
    day, _, rest = text.strip().partition(" ")
    hour, _, zone = rest.partition(" ")
    try:
        offset = zone if zone[:1] in ("+", "-", "") else ""
        time = datetime.fromisoformat(f"{day} {hour}{offset}".strip())
        return time if time.tzinfo else time.replace(tzinfo=ZoneInfo(zone or "UTC"))
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return None


def _version(key: str, file: HandedIn) -> Version:
    return Version(file.sha, written(file.time), key, file.parts[-1], file.suffix, file.notebook, file.answers, tuple(file.notes))
