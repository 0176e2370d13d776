"""Every text of the course that a learner reads, each with its place."""

import ast
import json
import re
import tomllib
from pathlib import Path

from chapters import NOTEBOOKS

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted((ROOT / "book").glob("*.md"))
SOLUTIONS = sorted((ROOT / "solutions").glob("*/*.ipynb"))
QUESTIONS = sorted((ROOT / "rnn_steps/questions").glob("*.toml"))
NOT_SAID = {"id", "about", "code", "holds"}  # the parts of a question that no learner reads as text


def markdown_cells(notebook):
    """[(name of the cell, its markdown)] of a notebook."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return [(f"{notebook.stem}-{n}", "".join(cell["source"]))
            for n, cell in enumerate(cells) if cell["cell_type"] == "markdown"]


def prose():
    """[(place, markdown)] of every chapter, every assignment and every page of the book."""
    return [(page.name, page.read_text(encoding="utf-8")) for page in PAGES] + [
        cell for notebook in [*NOTEBOOKS, *SOLUTIONS] for cell in markdown_cells(notebook)]


def strings_of(value):
    """Every string in a nest of dicts and lists, but for those that are names and Python."""
    if isinstance(value, str):
        return [value]
    said = {key: item for key, item in value.items() if key not in NOT_SAID} if isinstance(value, dict) else {}
    inner = value if isinstance(value, list) else said.values()
    return [text for item in inner for text in strings_of(item)]


def quiz_texts():
    """[(place, text)] of every question."""
    files = [(path, tomllib.loads(path.read_text(encoding="utf-8"))) for path in QUESTIONS]
    return [(path.name, text) for path, questions in files for text in strings_of(questions)]


def check_texts():
    """[(place, text)] of what the checks and the grading say: every Python string with Hindi in it."""
    paths = [*sorted((ROOT / "rnn_steps/checks").glob("*.py")), *sorted((ROOT / "grading").rglob("*.py"))]
    trees = [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in paths]
    return [(f"{path.name}:{node.lineno}", node.value) for path, tree in trees for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and HINDI.search(node.value)]


HINDI = re.compile("[\u0900-\u097f]")
SAID = re.compile(r"""\b(?:hi|en): ["`](.*?)["`]""", re.DOTALL)


def widget_texts():
    """[(place, text)] of what the widgets say."""
    paths = [*sorted((ROOT / "js").glob("*strings.js")), ROOT / "js/symbols.js"]
    return [(path.name, text) for path in paths
            for text in SAID.findall(path.read_text(encoding="utf-8"))]
