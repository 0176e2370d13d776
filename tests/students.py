"""A class and what they hand in: good, partial, wrong, broken and hostile, with the points each earns."""

import ast
import inspect
import textwrap
from itertools import count

import nbformat
from answers import every_answer

from grading.assignment import CHECK, Assignment, grade_id, is_answer, is_check

IMPORTS = "import numpy as np\nimport torch\n\n"
HOSTILE = (
    "import os\nos._exit(0)",
    "while True:\n    pass",
    "import sys\nsys.exit('all points')",
    "import torch, numpy\ntorch.allclose = numpy.allclose = lambda *a, **k: True\n",
    "hoard = []\nwhile True:\n    hoard.append(bytearray(1 << 27))",
    "import os\nwhile True:\n    os.fork()",
    "import sys\nsys.modules['__main__'].ask = lambda *a: None",
    "import pathlib, rnn_steps\nprint([p.read_text() for p in pathlib.Path('/').glob('*/grades/**/*')])",
)


def source(answer) -> str:
    """An answer as the student types it."""
    if not inspect.isfunction(answer.answer):
        return f"{IMPORTS}{answer.exercise} = {answer.answer!r}"
    tree = ast.parse(textwrap.dedent(inspect.getsource(answer.answer)))
    tree.body[0].decorator_list = []
    return IMPORTS + ast.unparse(tree)


def typed(answer) -> bool:
    """Whether an answer can be typed into a cell: a tensor's repr cannot."""
    return inspect.isfunction(answer.answer) or "tensor" not in repr(answer.answer) and "Size" not in repr(answer.answer)


class Classroom:
    """Sixty students and one assignment.

    `notebook(n)` is what student n hands in, `points(n)` what it must earn; 0 to 19 are good, to 34
    partial, to 44 wrong, to 51 broken, to 59 hostile. None waits for a reader.
    """

    def __init__(self, assignment: Assignment):
        self.assignment = assignment
        self.right, self.wrong = ({name: [source(one) for one in every_answer()
                                          if one.exercise == name and one.right == is_right and typed(one)]
                                   for name in assignment.asked} for is_right in (True, False))
        self.worth = {grade_id(cell).removesuffix(CHECK): cell.metadata.nbgrader.points
                      for cell in assignment.notebook.cells if is_check(cell)}
        self.in_words = [grade_id(cell) for cell in assignment.notebook.cells
                         if is_answer(cell) and cell.metadata.nbgrader.grade]

    def cells(self, n: int) -> dict[str, str | None]:
        """What student n writes into each answer cell; None leaves it as released."""
        choose = count(n)
        written = dict.fromkeys(self.in_words, None if 35 <= n < 45 else f"My own words, number {n}.")
        for place, name in enumerate(self.assignment.asked):
            kind = self.kind(n, place)
            answers = {"right": self.right, "wrong": self.wrong}.get(kind, {}).get(name)
            written[name] = answers[next(choose) % len(answers)] if answers else None
        if n >= 52:
            written[next(iter(self.assignment.asked))] = HOSTILE[n - 52]
        return written

    def kind(self, n: int, place: int) -> str:
        """Whether student n answers the task at this place right, wrong or not at all."""
        if n < 20 or n >= 45:
            return "right"
        return ("right", "wrong", "released")[(n + place) % 3] if n < 35 else "wrong"

    def points(self, n: int) -> dict[str, float | None]:
        """What each task of student n must be worth."""
        if n in (45, 46):
            return dict.fromkeys([*self.worth, *self.in_words], 0.0)
        earned = {name: float(worth) if self.kind(n, place) == "right" else 0.0
                  for place, (name, worth) in enumerate(self.worth.items())}
        if n in (47, 48, 49) or n >= 52:
            earned[next(iter(self.worth))] = 0.0  # the first task is broken or an attack, the rest is right
        return earned | dict.fromkeys(self.in_words, 0.0 if 35 <= n < 45 else None)

    def notebook(self, n: int) -> str:
        """The file that student n hands in."""
        if n in (45, 46):
            return ("", "not a notebook")[n - 45]
        notebook = nbformat.from_dict(self.assignment.notebook)
        notebook = nbformat.reads(nbformat.writes(notebook), as_version=4)
        written = self.cells(n)
        for cell in notebook.cells:
            if is_answer(cell) and written[grade_id(cell)] is not None:
                cell.source = written[grade_id(cell)]
        self.break_first(n, notebook)
        return nbformat.writes(notebook)

    def break_first(self, n: int, notebook) -> None:
        """What students 47 to 51 did to the first answer's cell."""
        first = next(cell for cell in notebook.cells if is_answer(cell))
        if n == 47:
            notebook.cells.remove(first)
        elif n == 48:
            first.source = f"{first.source}\n)"
        elif n == 49:
            first.source = first.source.replace(next(iter(self.worth)), "my_answer")
        elif n == 50:
            notebook.cells.insert(notebook.cells.index(first), nbformat.from_dict(first))
        elif n == 51:
            notebook.cells = [cell for cell in notebook.cells if not is_check(cell)]
