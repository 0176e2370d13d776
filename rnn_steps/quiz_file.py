"""A quiz is a TOML file that people write by hand: read, checked, and made plain data.

What is wrong with it ends in one sentence in both languages that names file and question.
"""

import hashlib
import tomllib
from pathlib import Path

from rnn_steps.errors import both
from rnn_steps.quiz_text import pieces

QUESTIONS = Path(__file__).parent / "questions"

TEXT = {"hi", "en", "both"}
WHY = {"why_hi", "why_en"}
KEYS = {
    "question": {"id", "about", "code", "holds", "choice", "answer", "wrong", *TEXT, *WHY},
    "choice": {"right", "about", *TEXT, *WHY},
    "wrong": {"given", "about", *WHY},
}


def read_quiz(source) -> tuple[str, list[dict]]:
    """Return the name of a quiz and its questions as plain data.

    Args:
        source: the name of one of the course's own quizzes, or the path of a .toml file.

    Raises:
        TypeError, ValueError, FileNotFoundError: one sentence in both languages.
    """
    path = _path(source)
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(
            both(
                f"{path.name} सही TOML नहीं है: {error}",
                f"{path.name} is not valid TOML: {error}",
            )
        ) from None
    return path.stem, _questions(content, path.name)


def _path(source) -> Path:
    if not isinstance(source, str | Path):
        raise TypeError(
            both(
                f"Quiz को एक नाम या .toml file का path चाहिए; मिला {type(source).__name__}।",
                f"Quiz needs a name or the path of a .toml file; given {type(source).__name__}.",
            )
        )
    own = str(source).endswith(".toml")
    path = Path(source) if own else QUESTIONS / f"{source}.toml"
    if not path.is_file():
        names = ", ".join(sorted(file.stem for file in QUESTIONS.glob("*.toml")))
        raise FileNotFoundError(
            both(
                f"{str(source)!r} नाम का quiz नहीं मिला; ये हैं: {names}, या अपनी .toml file का path दीजिए।",
                f"There is no quiz {str(source)!r}; there are: {names}, or give the path of your own .toml file.",
            )
        )
    return path


def _questions(content: dict, file: str) -> list[dict]:
    tables = content.get("question")
    if set(content) != {"question"} or not _are_tables(tables):
        raise ValueError(
            both(
                f"{file} में [[question]] और सिर्फ़ वही चाहिए; मिला: {', '.join(content) or 'कुछ नहीं'}।",
                f"{file} must hold [[question]] and nothing else; found: {', '.join(content) or 'nothing'}.",
            )
        )
    seen: set[str] = set()
    questions = []
    for number, table in enumerate(tables, 1):
        name = table.get("id")
        try:
            questions.append(_question(table, seen))
        except ValueError as error:
            hi, en = str(error).split("\n")
            raise ValueError(
                both(f"{file}, सवाल {number} ({name}): {hi}", f"{file}, question {number} ({name}): {en}")
            ) from None
        seen.add(name)
    return questions


def _question(table: dict, seen: set[str]) -> dict:
    _check_keys(table, "question")
    name = table.get("id")
    if not isinstance(name, str) or not name or name in seen:
        raise ValueError(both("id अपनी और अलग होनी चाहिए।", "it needs an id of its own."))
    typed = "answer" in table
    if typed == ("choice" in table):
        raise ValueError(
            both(
                "या तो [[question.choice]] चाहिए या answer, दोनों नहीं।",
                "it takes either [[question.choice]] or answer, and not both.",
            )
        )
    return {
        "id": name,
        "about": _strings(table, "about"),
        "text": _text(table),
        "code": _optional(table, "code").strip("\n"),
        **(_typed(table) if typed else {"choices": _choices(table, name)}),
    }


def _choices(table: dict, name: str) -> list[dict]:
    if misplaced := (WHY | {"wrong"}) & set(table):
        raise ValueError(
            both(
                f"{_listed(misplaced)} यहाँ नहीं, हर [[question.choice]] के अंदर चाहिए।",
                f"{_listed(misplaced)} belongs into each [[question.choice]].",
            )
        )
    tables = _tables(table, "choice", least=2)
    if sum(choice.get("right") is True for choice in tables) != 1:
        raise ValueError(
            both("ठीक एक choice में right = true चाहिए।", "exactly one choice must have right = true.")
        )
    choices = [_choice(choice) for choice in tables]
    # Shuffled, and the same at every load; the number keeps choices that look alike apart.
    order = sorted(range(len(choices)), key=lambda n: hashlib.sha256(f"{name} {n}".encode()).digest())
    return [choices[n] for n in order]


def _choice(table: dict) -> dict:
    _check_keys(table, "choice")
    about = _optional(table, "about")
    return {"text": _text(table), "right": table.get("right") is True, "about": about, "why": _why(table)}


def _typed(table: dict) -> dict:
    wrong = _tables(table, "wrong", least=0)
    return {"answer": _string(table, "answer"), "why": _why(table), "wrong": [_wrong(w) for w in wrong]}


def _wrong(table: dict) -> dict:
    _check_keys(table, "wrong")
    return {"given": _string(table, "given"), "about": _optional(table, "about"), "why": _why(table)}


def _text(table: dict) -> dict:
    if "both" in table and not {"hi", "en"} & set(table):
        return {lang: pieces(_string(table, "both")) for lang in ("hi", "en")}
    if "both" in table:
        raise ValueError(
            both("both के साथ hi या en नहीं चलता।", "both cannot stand beside hi or en.")
        )
    return {lang: pieces(_string(table, lang)) for lang in ("hi", "en")}


def _why(table: dict) -> dict:
    return {lang: pieces(_string(table, f"why_{lang}")) for lang in ("hi", "en")}


def _string(table: dict, key: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(both(f"{key} में text चाहिए।", f"{key} must be a text."))
    return value.strip()


def _optional(table: dict, key: str) -> str:
    return _string(table, key) if key in table else ""


def _strings(table: dict, key: str) -> list[str]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(both(f"{key} में texts की list चाहिए।", f"{key} must be a list of texts."))
    return value


def _are_tables(value) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(t, dict) for t in value)


def _tables(table: dict, key: str, least: int) -> list[dict]:
    value = table.get(key, [])
    if value != [] and not _are_tables(value) or len(value) < least:
        raise ValueError(
            both(
                f"[[question.{key}]] कम से कम {least} चाहिए।",
                f"at least {least} [[question.{key}]] are needed.",
            )
        )
    return value


def _check_keys(table: dict, kind: str) -> None:
    if unknown := set(table) - KEYS[kind]:
        raise ValueError(
            both(
                f"{kind} में {_listed(unknown)} नहीं होता; ये हो सकते हैं: {_listed(KEYS[kind])}।",
                f"a {kind} has no {_listed(unknown)}; it can have: {_listed(KEYS[kind])}.",
            )
        )


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names))
