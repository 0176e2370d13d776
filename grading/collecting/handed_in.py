"""One file that was handed in: a notebook, or a sentence that says why it is none."""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import nbformat
from nbformat import v4

from grading.collecting import sentences as say
from grading.collecting.archive import Found
from grading.collecting.sentences import Pair
from grading.collecting.which_assignment import ids_in


@dataclass(frozen=True)
class HandedIn:
    """One file as it came; its bytes wait in a file named for their hash."""

    parts: tuple[str, ...]
    time: datetime | None
    sha: str
    notebook: bool
    ids: frozenset[str] = frozenset()
    answers: int = 0  # letters in the cells that are to be answered
    notes: list[Pair] = field(default_factory=list)

    @property
    def suffix(self) -> str:
        """.ipynb for a notebook; a short plain ending for what is none, never one that a notebook has."""
        ending = Path(self.parts[-1]).suffix.casefold()[1:6]
        return ".ipynb" if self.notebook else f".{ending}" if ending.isascii() and ending.isalnum() and ending != "ipynb" else ".txt"


def handed_in(found: Found, waiting: Path) -> HandedIn:
    """Look at one file, and let its bytes wait."""
    if found.problem:
        return HandedIn(found.parts, found.time, _wait("\n".join(found.problem).encode(), waiting), False, notes=[found.problem])
    notebook, problem = opened(found)
    if notebook is None:
        return HandedIn(found.parts, found.time, _wait(found.data, waiting), False, notes=[problem])
    notes = [] if found.parts[-1].casefold().endswith(".ipynb") else [say.other_extension(found.name)]
    return HandedIn(found.parts, found.time, _wait(_text(found.data).encode(), waiting), True,
                    frozenset(ids_in(notebook)), _answers(notebook), notes)


def opened(found: Found) -> tuple[dict | None, Pair | None]:
    """The notebook in a file, or why there is none."""
    is_ipynb = found.parts[-1].casefold().endswith(".ipynb")
    if not found.data.strip():
        return None, say.empty_file(found.name)
    try:
        content = json.loads(_text(found.data))
    except (ValueError, RecursionError):
        return None, say.not_json(found.name) if is_ipynb else say.wrong_extension(found.name)
    notebook = as_notebook(content)
    if notebook is None:
        return None, say.not_a_notebook(found.name) if is_ipynb else say.wrong_extension(found.name)
    return notebook, None


def as_notebook(content: object) -> dict | None:
    """The content as a notebook of version 4, or None; only what grading walks over is looked at."""
    if not isinstance(content, dict):
        return None
    if content.get("nbformat") == 3:
        try:
            content = nbformat.convert(nbformat.from_dict(content), 4)
        except Exception:  # an old notebook that is damaged can fail there in any way
            return None
    cells = content.get("cells")
    sound = content.get("nbformat") == 4 and isinstance(content.get("metadata"), dict)
    return content if sound and isinstance(cells, list) and all(map(_is_cell, cells)) else None


def stand_in(released: Path | None) -> bytes:
    """The notebook that stands for a file that is none: the released one, which answers nothing, below a sentence.

    Without the released one it is the sentence alone; nbgrader cannot grade that, for it adds a missing test only below
    an answer that is there.
    """
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = nbformat.read(released, 4) if released and released.is_file() else v4.new_notebook(metadata={"kernelspec": kernel})
    notebook.metadata["rnn_steps"] = {"not_a_notebook": True}
    notebook.nbformat_minor = 5  # the first in which cells have ids
    notebook.cells.insert(0, v4.new_markdown_cell("\n\n".join(say.NO_NOTEBOOK_CELL), id="not-a-notebook"))
    return (nbformat.writes(notebook) + "\n").encode()


def _is_cell(cell: object) -> bool:
    return (isinstance(cell, dict) and isinstance(cell.get("metadata"), dict)
            and cell.get("cell_type") in ("code", "markdown", "raw") and _is_text(cell.get("source")))


def _is_text(source: object) -> bool:
    return isinstance(source, str) or isinstance(source, list) and all(isinstance(line, str) for line in source)


def _answers(notebook: dict) -> int:
    marked = [cell for cell in notebook["cells"] if isinstance(cell["metadata"].get("nbgrader"), dict)]
    return sum(len("".join(cell["source"])) for cell in marked if cell["metadata"]["nbgrader"].get("solution"))


def _text(data: bytes) -> str:
    """Some editors write UTF-16, or a mark before UTF-8; nbformat reads neither."""
    return data.decode(json.detect_encoding(data))


def _wait(data: bytes, waiting: Path) -> str:
    sha = hashlib.sha256(data).hexdigest()
    (waiting / sha).write_bytes(data)
    return sha
