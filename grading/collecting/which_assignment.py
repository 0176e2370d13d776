"""Which assignment a file belongs to: the grade_ids of its cells say it, else its name, else nobody."""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

Assignments = Mapping[str, Iterable[str]]


def released(folder: Path) -> dict[str, set[str]]:
    """The assignments in a release folder, each with the grade_ids of its notebook."""
    notebooks = sorted(Path(folder).glob("*/*.ipynb"))
    return {
        path.stem: ids_in(json.loads(path.read_text(encoding="utf-8")))
        for path in notebooks if path.stem == path.parent.name
    }


def ids_in(notebook: dict) -> set[str]:
    """The grade_ids of a notebook's cells; anything may stand in a student's metadata."""
    marks = [cell["metadata"].get("nbgrader") for cell in notebook["cells"]]
    ids = [mark.get("grade_id") for mark in marks if isinstance(mark, dict)]
    return {one for one in ids if isinstance(one, str)}


def by_ids(ids: set[str], assignments: Assignments) -> str | None:
    """The assignment that has the most grade_ids in common; None where two have as many, or none has any."""
    common = {name: len(ids & set(its)) for name, its in assignments.items()}
    most = max(common.values(), default=0)
    best = [name for name, count in common.items() if count == most]
    return best[0] if most and len(best) == 1 else None


def by_name(parts: tuple[str, ...], assignments: Assignments) -> str | None:
    """The assignment that the name speaks of: the file's first, then its folder's, and so on outwards."""
    for part in reversed(parts):
        for kind in (whole, title, number):
            named = [name for name in assignments if kind(name).search(western(part))]
            if named:
                return named[0] if len(named) == 1 else None
    return None


def western(text: str) -> str:
    """The same text with 0–9 for every other script's digits, as long as before."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


@cache
def whole(assignment: str) -> re.Pattern:
    """Finds 03_weight_sharing, also as “3 Weight-Sharing”."""
    first, *rest = _words(assignment)
    start = f"0*{int(first)}" if first.isdecimal() else re.escape(first)
    return _pattern([start, *map(re.escape, rest)])


@cache
def title(assignment: str) -> re.Pattern:
    """Finds weight_sharing, the name without its number."""
    words = [word for word in _words(assignment) if not word.isdecimal()]
    return _pattern(map(re.escape, words or _words(assignment)))


@cache
def number(assignment: str) -> re.Pattern:
    """Finds 03.ipynb: the number and nothing else, for many a student's name starts with a number too."""
    first = _words(assignment)[0]
    return re.compile(rf"^\W*0*{int(first)}\W*(\(\d+\))?\.\w+$" if first.isdecimal() else r"(?!)")


def _pattern(words: Iterable[str]) -> re.Pattern:
    return re.compile(r"(?<![^\W_])" + r"[\W_]+".join(words) + r"(?![^\W_])", re.IGNORECASE)


def _words(assignment: str) -> list[str]:
    return [word for word in re.split(r"[\W_]+", western(assignment)) if word]
