"""The quizzes as people wrote them, read without the package, and those that stand in the chapters."""

import json
import re
import tomllib
from dataclasses import dataclass
from functools import cache

from chapters import NOTEBOOKS, STATE, VIEW
from texts import QUESTIONS

SIGNS = {"-": "−", r"\odot": "⊙", r"\times": "×", r"\cdot": "·", r"\sigma": "σ", r"\ldots": "…",
         r"\to": "→", r"\neq": "≠", r"\le": "≤", r"\ge": "≥", r"\partial": "∂", r"\prod": "∏",
         r"\sum": "∑", r"\approx": "≈"}


@cache
def written(path):
    """The questions of a file, as TOML has them."""
    return tomllib.loads(path.read_text(encoding="utf-8"))["question"]


def every_question():
    """[(place, question)] of the whole course."""
    return [(f"{path.stem}-{question['id']}", question) for path in QUESTIONS for question in written(path)]


def answers(question):
    """Every answer that the author foresaw: the choices, or the one typed and the wrong ones."""
    if "choice" in question:
        return question["choice"]
    typed = {key: question[key] for key in ("why_hi", "why_en")}
    return [typed | {"given": question["answer"], "right": True}, *question.get("wrong", [])]


def shown(text):
    """A text as the page shows it: code and formulas without their marks, and no spaces."""
    formulas = re.sub(r"\$([^$]+)\$", lambda formula: _signs(formula[1]), text)
    return re.sub(r"[`\s]", "", formulas)


def _signs(formula):
    for name, sign in SIGNS.items():
        formula = formula.replace(name, sign)
    return re.sub(r"[\\{}_^]", "", formula)


@dataclass(frozen=True)
class SavedQuiz:
    """A quiz that stands in a chapter; `place` counts the quizzes of the page, from 0."""

    chapter: str
    place: int
    name: str

    def __repr__(self):
        return f"{self.chapter}-{self.name}"

    @property
    def questions(self):
        return written(next(path for path in QUESTIONS if path.stem == self.name))


def saved_quizzes():
    """Every quiz of the chapters, in the order of the course."""
    return [quiz for notebook in NOTEBOOKS for quiz in quizzes_of(notebook)]


def quizzes_of(notebook):
    stored = json.loads(notebook.read_text(encoding="utf-8"))
    models = stored["metadata"].get("widgets", {}).get(STATE, {"state": {}})["state"]
    outputs = [output.get("data", {}) for cell in stored["cells"] for output in cell.get("outputs", [])]
    states = [models[data[VIEW]["model_id"]]["state"] for data in outputs if VIEW in data]
    titles = [state["title"] for state in states if state["view"] == "Quiz"]
    return [SavedQuiz(notebook.stem, place, re.match(r"Quiz\((.+), ", title)[1])
            for place, title in enumerate(titles)]
