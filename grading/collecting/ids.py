"""The id of each student, the same in every run: `submitted/.collected/students.json` remembers who has which."""

import json
from functools import cache
from pathlib import Path

from grading.collecting import sentences as say
from grading.collecting.roster import Roster
from grading.collecting.sentences import Pair, shown
from grading.collecting.versions import OURS, Drawer, waiting, write
from grading.collecting.which_student import Who, new_id, safe

Theirs = dict[Who, set[str]]  # everybody, with the assignments they handed in


class Ids:
    """Gives every name its id; the roster's where it knows her."""

    def __init__(self, submitted: Path, roster: Roster | None):
        self._submitted, self._roster = submitted, roster
        self._known = cache(self._found)
        self._path = submitted / OURS / "students.json"
        self._ids: dict[str, str] = json.loads(self._path.read_text(encoding="utf-8")) if self._path.exists() else {}

    def settle(self, who: Who, everybody: Theirs) -> tuple[str, list[Pair]]:
        """The id of who, and what the instructor should know about it."""
        listed, problems = self._listed(who, everybody) if self._roster else (None, [])
        before, now = self._ids.get(who.key), safe(listed) if listed else self._own(who.key)
        self._ids[who.key] = now
        if before and before != now:
            problems = [*problems, say.known_as(shown(who.key), before, now)]
        return now, problems

    def save(self) -> None:
        """Remember them for the next run."""
        data = json.dumps(self._ids, ensure_ascii=False, indent=1, sort_keys=True).encode()
        write(self._path, data, waiting(self._submitted))

    def _listed(self, who: Who, everybody: Theirs) -> tuple[str | None, list[Pair]]:
        """Her id in the roster; a name that another student has too does not say which of the two she is."""
        if sure := self._roster.surely(who):
            return sure, []
        guess = self._roster.by_name(who)
        if guess is None:
            return None, [say.not_on_roster(shown(who.key))]
        if self._has_rival(who, guess, everybody):
            return None, [say.one_name_for_two(shown(who.key), guess)]
        return guess, []

    def _has_rival(self, who: Who, guess: str, everybody: Theirs) -> bool:
        """Whether the one of the roster handed in the same assignment under another key, now or in an earlier run."""
        now = any(other.key != who.key and everybody[other] & everybody[who] and self._known(other) == guess for other in everybody)
        drawers = [Drawer(self._submitted, safe(guess), assignment) for assignment in everybody[who]]
        return now or bool({one.key for drawer in drawers for one in drawer.versions} - {who.key, ""})

    def _found(self, who: Who) -> str | None:
        return self._roster.surely(who) or self._roster.by_name(who)

    def _own(self, key: str) -> str:
        """The id that the name itself makes."""
        listed = {safe(one).casefold() for one in self._roster.ids} if self._roster else set()
        taken = {one.casefold() for other, one in self._ids.items() if other != key} | listed
        before = self._ids.get(key)
        return before if before and before.casefold() not in taken else new_id(key, taken)
