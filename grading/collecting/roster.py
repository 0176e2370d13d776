"""The list of students: the CSV that `nbgrader db student import` takes (id, first_name, last_name, email, lms_user_id), or id and name."""

import csv
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

from grading.collecting.which_student import Who

EXACT = ("id", "email", "lms_user_id")


class Roster:
    """Finds a student's id by whatever an LMS calls her."""

    def __init__(self, rows: list[dict[str, str]]):
        self.ids = list(dict.fromkeys(row["id"] for row in rows))
        self._exact, self._names = defaultdict(set), defaultdict(set)
        for row in rows:
            for column in EXACT:
                self._exact[_plain(row.get(column, ""))].add(row["id"])
            for name in _names(row):
                self._names[_squeezed(name)].add(row["id"])

    def surely(self, who: Who) -> str | None:
        """The id of whom an id, an email or the LMS's own number names."""
        return self._one(self._exact, _plain(who.name)) or self._one(self._exact, _plain(who.user))

    def by_name(self, who: Who) -> str | None:
        """The id of whom a name names, if it names only one of the list."""
        return self._one(self._names, _squeezed(who.name))

    @staticmethod
    def _one(index: dict[str, set[str]], key: str) -> str | None:
        found = index.get(key, set()) if key else set()
        return next(iter(found)) if len(found) == 1 else None


def read_roster(path: Path) -> Roster:
    """The roster in a CSV file; ValueError or OSError where there is none."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = [{(key or "").strip(): (value or "").strip() for key, value in row.items() if isinstance(value, str | None)}
                for row in csv.DictReader(file)]
    if any("id" not in row for row in rows) or not rows:
        raise ValueError("no column named id")
    return Roster([row for row in rows if row["id"]])


def _names(row: dict[str, str]) -> list[str]:
    first, last = row.get("first_name", ""), row.get("last_name", "")
    backwards = " ".join(reversed(row.get("name", "").split()))  # Canvas writes kumariasha
    return [row.get("name", ""), backwards, first + last, last + first]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _squeezed(name: str) -> str:
    """A name without what LMSes change: capitals, spaces, punctuation."""
    letters = (c for c in unicodedata.normalize("NFC", name).casefold() if unicodedata.category(c)[0] in "LMN")
    return re.sub(r"[\u200c\u200d]", "", "".join(letters))
