"""Every listed misunderstanding is settled in a chapter, with numbers, and brought out by a question.

A cell that settles one is marked `<!-- taught: id -->`, one that asks for it `<!-- asked: id -->`;
a question of a quiz names it in `about`. TABLE says where each stands, and nothing else does.
"""

import json
import re
import tomllib

import pytest
from chapters import NOTEBOOKS
from misunderstandings import MISUNDERSTANDINGS
from texts import QUESTIONS

MARK = re.compile(r"<!-- (taught|asked): ([\w-]+) -->")
NEAR = 2  # the numbers stand in the marked cell's own output or at most this many cells below

# id: (chapters where it is settled, chapters whose text or quiz asks for it)
TABLE = {
    "unrolled-is-deep": ("1 3", "1 3 7"),
    "own-weights": ("3", "1 3 4 5 6 7"),
    "input-feeds-back": ("1 2 4", "1 2 3 4 5 7"),
    "layer-is-state": ("1", "1 4 7"),
    "previous-layer": ("2 5", "2 4 5"),
    "no-recurrent-weight": ("4", "2 3 4 5 7"),
    "length-is-size": ("2 5", "1 2 3 4 5 7 8"),
    "batch-is-time": ("5", "5 7 9"),
    "redundant-outputs": ("5", "5 7"),
    "hn-per-step": ("5", "5 7"),
    "batch-first-moves-h": ("5", "5 7"),
    "h0-ignores-directions": ("5", "5"),
    "every-layer-reads-x": ("5", "5 7"),
    "last-output-birnn": ("5", "5"),
    "birnn-size": ("5", "5 7"),
    "second-bias": ("2 6", "2 5 6"),
    "wrong-count": ("3 6", "3 6 7 9"),
    "hidden-is-cell": ("6", "6 7"),
    "gru-reset-place": ("6", "6 7"),
    "gru-z-sense": ("6", "6 7 8"),
    "gate-order": ("6", "6 7"),
    "reset-each-step": ("2", "1 2 4 7 8"),
    "lstm-no-vanishing": ("6 8", "6 7 8"),
    "truncated-is-exact": ("8", "8"),
    "bptt-is-another-rule": ("8", "8"),
    "update-at-each-step": ("8", "8"),
    "only-own-loss": ("8", "8"),
    "vanishing-is-zero": ("8", "8"),
    "big-weights-explode": ("8", "8"),
    "relu-no-vanishing": ("8", "8"),
    "clipping-each-number": ("8", "8"),
    "detach-forgets": ("8", "8"),
    "len-counts-letters": ("9", "9"),
    "training-loss-is-skill": ("9", "9"),
    "one-run-decides": ("9", "9"),
    "samples-are-copies": ("9", "9"),
    "colder-is-better": ("9", "9"),
    "unit-by-anecdote": ("9", "9"),
}


def chapter_number(path):
    return int(path.stem[:2])


def marks(notebook):
    """[(taught or asked, id, index of the cell)] of a notebook."""
    cells = cells_of(notebook)
    return [(kind, name, n) for n, cell in enumerate(cells)
            for kind, name in MARK.findall("".join(cell["source"]))]


def cells_of(notebook):
    return json.loads(notebook.read_text(encoding="utf-8"))["cells"]


def about(quiz):
    """The misunderstandings that the questions of a file bring out."""
    questions = tomllib.loads(quiz.read_text(encoding="utf-8"))["question"]
    return {name for question in questions for name in question["about"]}


def found():
    """TABLE, as the course has it."""
    taught, asked = {}, {}
    for notebook in NOTEBOOKS:
        for kind, name, _ in marks(notebook):
            {"taught": taught, "asked": asked}[kind].setdefault(name, set()).add(chapter_number(notebook))
    for quiz in QUESTIONS:
        for name in about(quiz):
            asked.setdefault(name, set()).add(chapter_number(quiz))
    return {name: (taught.get(name, set()), asked.get(name, set())) for name in taught | asked}


def table():
    return {name: tuple({int(n) for n in places.split()} for places in row)
            for name, row in TABLE.items()}


def shows_numbers(cell):
    """Whether a cell's outputs hold a number, a figure or a widget."""
    data = [output.get("data", {}) | {"text": output.get("text", "")} for output in cell.get("outputs", [])]
    return any(re.search(r"\d", "".join(d["text"])) or d.keys() - {"text"} for d in data)


SETTLED = [pytest.param(notebook, n, id=f"{name}-{notebook.stem}")
           for notebook in NOTEBOOKS for kind, name, n in marks(notebook) if kind == "taught"]


def test_every_misunderstanding_has_its_row():
    assert set(TABLE) == MISUNDERSTANDINGS


def test_the_table_says_where_each_is_taught_and_asked():
    assert found() == table()


@pytest.mark.parametrize("name", TABLE)
def test_each_is_taught_and_asked(name):
    taught, asked = table()[name]
    assert taught and asked


@pytest.mark.parametrize(("notebook", "n"), SETTLED)
def test_it_is_settled_with_numbers(notebook, n):
    assert any(map(shows_numbers, cells_of(notebook)[n : n + NEAR + 1]))
