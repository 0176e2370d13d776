"""Everything in what the instructor got: a folder, a zip, a folder of zips, or one file."""

import os
import stat
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from grading.collecting import sentences as say
from grading.collecting.archive import Found, TooBigError, in_zip, is_junk, is_zip, read
from grading.collecting.sentences import NOTEBOOK_LIMIT, shown


def everything(source: Path) -> Iterator[Found]:
    """All of source, one after another, so that only one file is in memory at a time."""
    if source.is_dir():
        yield from _in_folder(source, ())
    elif is_zip(source.name):
        yield from in_zip(str(source), ())
    else:
        yield from _entry(source, (_name(source),))


def _in_folder(folder: Path, parts: tuple[str, ...]) -> Iterator[Found]:
    try:
        entries = sorted(folder.iterdir(), key=lambda path: (path.lstat().st_mtime, path.name))
    except OSError:
        yield Found(parts, problem=say.unreadable(shown("/".join(parts))))
        return
    for path in entries:
        if not is_junk(path.name):
            yield from _entry(path, (*parts, _name(path)))


def _entry(path: Path, parts: tuple[str, ...]) -> Iterator[Found]:
    name, status = shown("/".join(parts)), path.lstat()
    if stat.S_ISLNK(status.st_mode):
        yield Found(parts, problem=say.a_link(name))
    elif stat.S_ISDIR(status.st_mode):
        yield Found(parts, folder=True)
        yield from _in_folder(path, parts)
    elif not stat.S_ISREG(status.st_mode):
        yield Found(parts, problem=say.unreadable(name))
    elif is_zip(path.name):
        yield from in_zip(str(path), parts)
    else:
        yield _file(path, parts, datetime.fromtimestamp(int(status.st_mtime), UTC))


def _file(path: Path, parts: tuple[str, ...], time: datetime) -> Found:
    name = shown("/".join(parts))
    try:
        # what became a link since it was looked at is not followed either
        with os.fdopen(os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)), "rb") as stream:
            return Found(parts, time, read(stream, NOTEBOOK_LIMIT))
    except TooBigError:
        return Found(parts, time, problem=say.too_big(name, NOTEBOOK_LIMIT))
    except OSError:
        return Found(parts, time, problem=say.unreadable(name))


def _name(path: Path) -> str:
    """Its name in NFC; bytes that are no UTF-8 stay told apart, as \\xe0."""
    return unicodedata.normalize("NFC", os.fsencode(path.name).decode("utf-8", "backslashreplace"))
