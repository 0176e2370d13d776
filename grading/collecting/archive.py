"""Zips that strangers made: read in memory under limits, never unpacked to disk by their own names."""

import io
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from grading.collecting import sentences as say
from grading.collecting.sentences import MB, NOTEBOOK_LIMIT, ZIP_LIMIT, Pair, shown

UNPACKED = (4000 * MB, 200 * MB)  # bytes that a zip may unpack to: the LMS's, and one that a student handed in
ENTRIES = (20_000, 2_000)
CHUNK = 1 << 16
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
JUNK = {"__MACOSX", "Thumbs.db", "desktop.ini"}


@dataclass(frozen=True)
class Found:
    """One thing in what the instructor got: where it stood, from when it is, its bytes or what is wrong with it."""

    parts: tuple[str, ...]
    time: datetime | None = None
    data: bytes | None = None
    problem: Pair | None = None
    folder: bool = False

    @property
    def name(self) -> str:
        """The whole path, fit to be shown."""
        return shown("/".join(self.parts))


class TooBigError(Exception):
    """One file is larger than it may be."""


class TooMuchError(Exception):
    """A zip unpacks to more than it may."""


@dataclass
class Budget:
    """How many bytes a zip may still unpack to."""

    left: int

    def spend(self, size: int) -> None:
        self.left -= size
        if self.left < 0:
            raise TooMuchError


def read(stream: BinaryIO, limit: int, budgets: tuple[Budget, ...] = ()) -> bytes:
    """Everything in stream; counted while reading, because a header can say what it likes."""
    chunks, size = [], 0
    while chunk := stream.read(CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        for budget in budgets:
            budget.spend(len(chunk))
        if size > limit:
            raise TooBigError
    return b"".join(chunks)


def is_junk(name: str) -> bool:
    """What systems leave behind: hidden files, .ipynb_checkpoints, __MACOSX."""
    return name.startswith(".") or name in JUNK


def is_zip(name: str) -> bool:
    """By the name alone: a .docx is a zip too, and nobody wants that unpacked."""
    return name.casefold().endswith(".zip")


def in_zip(file: BinaryIO | str, parts: tuple[str, ...], outer: tuple[Budget, ...] = ()) -> Iterator[Found]:
    """Everything in a zip that stood at parts, older files first; outer are the budgets of the zips around it."""
    name = shown("/".join(parts) or Path(str(file)).name)
    try:
        with zipfile.ZipFile(file) as archive:
            yield from _entries(archive, parts, (*outer, Budget(UNPACKED[len(outer)])))
    except TooMuchError:
        yield Found(parts, problem=say.too_much(name))
    except BROKEN:
        yield Found(parts, problem=say.broken_zip(name))


def _entries(archive: zipfile.ZipFile, parts: tuple[str, ...], budgets: tuple[Budget, ...]) -> Iterator[Found]:
    entries = archive.infolist()
    if len(entries) > ENTRIES[len(budgets) - 1]:
        raise TooMuchError
    for entry in sorted(entries, key=lambda entry: (entry.date_time, entry.filename)):
        yield from _entry(archive, entry, parts, budgets)


def _entry(archive, entry, parts, budgets) -> Iterator[Found]:
    names = re.split(r"[/\\]+", entry_name(entry))
    where = (*parts, *(name for name in names if name not in ("", ".")))
    name = shown("/".join(where))
    if any(map(is_junk, set(names) - {"", ".", ".."})):
        return
    if problem := _refused(entry, names, name):
        yield Found(where, entry_time(entry), problem=problem)
    elif not names[-1]:
        yield Found(where, folder=True)
    elif is_zip(where[-1]) and len(budgets) == len(UNPACKED):
        yield Found(where, entry_time(entry), problem=say.too_deep(name))
    else:
        yield from _opened(archive, entry, where, budgets)


def _refused(entry: zipfile.ZipInfo, names: list[str], name: str) -> Pair | None:
    if ".." in names or not names[0] or re.fullmatch(r"[A-Za-z]:", names[0]):
        return say.unsafe_name(name)
    if stat.S_ISLNK(entry.external_attr >> 16):
        return say.a_link(name)
    if entry.flag_bits & 1:
        return say.locked(name)
    return None


def _opened(archive, entry, where, budgets) -> Iterator[Found]:
    nested, time, name = is_zip(where[-1]), entry_time(entry), shown("/".join(where))
    limit = ZIP_LIMIT if nested else NOTEBOOK_LIMIT
    try:
        with archive.open(entry) as stream:
            data = read(stream, limit, budgets)
    except TooBigError:
        yield Found(where, time, problem=say.too_big(name, limit))
    except BROKEN:
        yield Found(where, time, problem=say.unreadable(name))
    else:
        yield from in_zip(io.BytesIO(data), where, budgets) if nested else [Found(where, time, data)]


def entry_name(entry: zipfile.ZipInfo) -> str:
    """Its name: many tools write UTF-8 and do not say so, and then आशा is read as αñåαñ╢αñ╛."""
    name = entry.filename
    if not entry.flag_bits & 0x800:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            pass  # it was what it said, or an encoding that nobody can know
    return unicodedata.normalize("NFC", name)


def entry_time(entry: zipfile.ZipInfo) -> datetime | None:
    """Its time: a zip knows no time zone, so it is read as this machine's; 1980 is how a zip says that it has none."""
    try:
        return datetime(*entry.date_time).astimezone(UTC) if entry.date_time[0] > 1980 else None
    except (ValueError, OverflowError, OSError):
        return None
