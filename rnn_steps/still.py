"""What stands for a widget where none can run: a repository's web view, nbconvert's HTML, a page without scripts.

It is plain HTML that a strict sanitiser leaves alone: a picture, and the numbers of the current step as a table.
"""

from base64 import b64encode
from html import escape

import numpy as np

from rnn_steps.quiz_text import halves

MOST = 6  # numbers in a row
ALT = "चित्र; numbers नीचे की तालिका में हैं · picture; its numbers are in the table below"


def still(inside: str) -> str:
    """Return HTML that our module hides as soon as it runs (js/still.css): then the widget itself is there."""
    return f'<div class="rnn-still">{inside}</div>'


def picture_with_numbers(name: str, picture: str, table: str) -> str:
    """Return the SVG as an `<img>`, which sanitisers know better than `<svg>`, and the table below it."""
    source = b64encode(picture.encode()).decode()
    return still(f'<img alt="{escape(name)}: {ALT}" src="data:image/svg+xml;base64,{source}">{table}')


def table(caption: dict, rows: list[tuple[str, list[str]]]) -> str:
    """Return an HTML table; a row is its name, which is HTML, and its cells, which are text."""
    body = "".join(f'<tr><th scope="row">{name}</th>{_cells(cells)}</tr>' for name, cells in rows)
    return f"<table><caption>{halves(caption)}</caption><tbody>{body}</tbody></table>"


def _cells(cells: list[str]) -> str:
    return "".join(f"<td>{escape(cell)}</td>" for cell in cells)


def step_table(order: int, length: int, named: list[tuple[str, np.ndarray]]) -> str:
    """Return the table of the numbers of the `order`-th step, from 1; a name is HTML, as `letter` makes it."""
    caption = {"hi": [f"कदम {order} / {length} के numbers"], "en": [f"The numbers of step {order} of {length}"]}
    return table(caption, [(name, numbers(vector)) for name, vector in named])


def letter(name: str) -> str:
    """Return a name of the equations as HTML: "h_prev" is h with t−1 below it."""
    base, _, below = name.partition("_")
    below = {"prev": "t−1"}.get(below, below)
    return f"<i>{escape(base)}</i>" + (f"<sub>{escape(below)}</sub>" if below else "")


def numbers(vector: np.ndarray) -> list[str]:
    """Return the numbers as the pictures write them; a long vector is cut."""
    words = [signed(value) for value in vector[:MOST]]
    return words if len(vector) <= MOST else [*words[:-1], "…"]


def signed(value: float) -> str:
    return f"{value:+.4f}".replace("-", "−")
