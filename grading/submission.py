"""A student's notebook, whatever happened to it: put beside the release, so that all that is there is graded."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import nbformat

from grading.assignment import Assignment, grade_id, is_answer, is_check
from grading.plain import plain

LARGEST = 10 << 20  # bytes
Pair = tuple[str, str]  # हिन्दी, English


class Broken(Exception):
    """A file that cannot be read as a notebook; says why, in both languages."""

    def __init__(self, hi: str, en: str):
        super().__init__(hi, en)
        self.pair = (hi, en)


def read(path: Path) -> nbformat.NotebookNode:
    """Return the notebook.

    Raises:
        Broken: when the file is too large, empty, not JSON or no notebook.
    """
    size = path.stat().st_size
    if size > LARGEST:
        raise Broken(f"File {size >> 20} MB की है; 10 MB से बड़ी notebook नहीं जाँची जाती। Outputs मिटाकर फिर से जमा कीजिए।",
                     f"The file has {size >> 20} MB; no notebook of more than 10 MB is graded. Clear its outputs and hand it in again.")
    if not size:
        raise Broken("File ख़ाली है।", "The file is empty.")
    try:
        return plain(path.read_text(encoding="utf-8-sig"))
    except Exception as error:  # nbformat raises whatever it stumbles over
        raise unreadable(error) from None


def unreadable(error: Exception) -> Broken:
    """What is said of a file that cannot be read as a notebook."""
    return Broken(f"File notebook की तरह नहीं पढ़ी जा सकी ({type(error).__name__}); JupyterLab में खोलकर फिर से save कीजिए।",
                  f"The file cannot be read as a notebook ({type(error).__name__}); open it in JupyterLab and save it again.")


@dataclass
class Submission:
    """The release with the student's cells in it.

    Args:
        notebook: in the order of the release; cells of her own stand behind the cell they followed.
        order: indices of the code cells, in the order in which she has them: they are run so.
        copies: for each answer, the indices of its cells, copies and split parts included.
        notes: what was unusual, for her and for the instructor.
    """

    notebook: nbformat.NotebookNode
    order: list[int] = field(default_factory=list)
    copies: dict[str, list[int]] = field(default_factory=dict)
    notes: list[Pair] = field(default_factory=list)


def lay_out(theirs: nbformat.NotebookNode, assignment: Assignment) -> Submission:
    """Put a student's cells into the release, and note what was missing, copied, moved or old."""
    places = placed(theirs, assignment)
    cells, order = [], {}
    for place, cell in enumerate(assignment.notebook.cells):
        mine = places.get(place, [])
        if not mine or is_check(cell):
            order[len(cells)] = min((n for n, _ in mine), default=None)
            cells.append(kept(cell))
            mine = [] if is_check(cell) else mine
        for copy, (n, their_cell) in enumerate(mine):
            order[len(cells)] = n
            cells.append(taken(cell, their_cell, first=copy == 0))
        for n, extra in places.get(("after", place), []):
            order[len(cells)] = n
            cells.append(extra_cell(extra))
    for index, cell in enumerate(cells):
        cell.id = f"cell-{index}"
    found = Submission(nbformat.v4.new_notebook(cells=cells, metadata=assignment.notebook.metadata))
    found.order = run_order(cells, order)
    found.copies = {
        name: [index for index, cell in enumerate(cells) if cell.metadata.get("answer") == name]
        for name in assignment.answers}
    found.notes = list(notes(theirs, assignment))
    return found


def placed(theirs, assignment: Assignment) -> dict:
    """Say for each place of the release which of the student's cells stand there, and what follows it.

    A cell is known by nbgrader's id, else by its own id, else by its text.
    """
    by_grade_id = {grade_id(cell): place for place, cell in enumerate(assignment.notebook.cells) if grade_id(cell)}
    by_id = {cell.get("id"): place for place, cell in enumerate(assignment.notebook.cells) if not grade_id(cell)}
    by_text = {cell.source.strip(): place for place, cell in enumerate(assignment.notebook.cells) if not grade_id(cell)}
    places, last = {}, -1
    for n, cell in enumerate(theirs.cells):
        place = by_grade_id.get(grade_id(cell))
        if place is None:
            place = by_id.get(cell.get("id"), by_text.get(cell.source.strip()))
        if place is not None and assignment.notebook.cells[place].cell_type == cell.cell_type:
            places.setdefault(place, []).append((n, cell))
            last = place
        elif cell.source.strip():
            places.setdefault(("after", max(last, 0)), []).append((n, cell))
    return places


def kept(cell):
    """A cell as it was released."""
    copy = nbformat.from_dict(cell)
    if copy.cell_type == "code":
        copy.outputs = []
    if is_answer(cell):
        copy.metadata["answer"] = grade_id(cell)
    return copy


def taken(cell, theirs, first: bool):
    """A cell of the release with the student's text; a copy of it keeps no id of nbgrader's."""
    copy = kept(cell)
    if copy.cell_type == "code" or is_answer(cell):
        copy.source = theirs.source  # HTML in it is shown as text by grading/markdown.py, also in formgrader
    if not first:
        copy.metadata = nbformat.from_dict({"answer": grade_id(cell), "theirs": True} if is_answer(cell) else {})
    return copy


def extra_cell(theirs):
    """A cell of the student's own."""
    if theirs.cell_type == "code":
        return nbformat.v4.new_code_cell(theirs.source)
    return nbformat.v4.new_markdown_cell(theirs.source, metadata={"theirs": True})


def run_order(cells, order: dict) -> list[int]:
    """The code cells in the student's order; one that she deleted follows the one that it followed."""
    keys, last = {}, (-1, 0)
    for index in range(len(cells)):
        last = (order[index], 0) if order[index] is not None else (last[0], last[1] + 1)
        keys[index] = last
    return sorted((index for index, cell in enumerate(cells) if cell.cell_type == "code"), key=keys.get)


def notes(theirs, assignment: Assignment):
    """Yield a sentence for each thing that is not as it was given out."""
    mine = {grade_id(cell): cell for cell in assignment.notebook.cells if grade_id(cell)}
    count = Counter(grade_id(cell) for cell in theirs.cells if grade_id(cell))
    if theirs.get("cut"):
        yield ("Notebook बहुत लंबी है; उसका एक हिस्सा ही पढ़ा गया।", "The notebook is very long; only a part of it was read.")
    gone = [name for name in mine if name not in count]
    if gone:
        yield (f"ये cells notebook में नहीं मिले: {', '.join(gone)}।", f"These cells are not in the notebook: {', '.join(gone)}.")
    for name in (name for name in assignment.answers if count[name] > 1):
        yield (f"Cell {name} {count[name]} बार है; सब क्रम से चलाए गए, आख़िरी definition गिनी गई।",
               f"The cell {name} is there {count[name]} times; all were run in order, and the last definition counts.")
    strange = [name for name in count if name not in mine]
    if strange or older(theirs, mine):
        yield ("यह assignment के किसी और release की notebook है; जो काम अब भी हैं, वे जाँचे गए।",
               "This notebook is from another release of the assignment; the tasks that are still there were graded.")
    known = [list(mine).index(name) for name in (grade_id(cell) for cell in theirs.cells) if name in mine]
    if known != sorted(known):
        yield ("Cells का क्रम बदला हुआ है; वे आपके क्रम में चलाए गए।", "The cells are in another order; they were run in yours.")
    kernel = theirs.metadata.get("kernelspec") or {}
    language = kernel.get("language") or kernel.get("name") or "python"
    if "python" not in str(language).lower():
        yield (f"Notebook का kernel “{str(language)[:40]}” है; वह Python से चलाई गई।", f"The notebook's kernel is “{str(language)[:40]}”; it was run with Python.")


def older(theirs, mine: dict) -> bool:
    """Whether a cell carries another checksum of nbgrader's than the release gives it."""
    def checksum(cell):
        return cell.metadata.get("nbgrader", {}).get("checksum")
    return any(grade_id(cell) in mine and checksum(cell) != checksum(mine[grade_id(cell)]) for cell in theirs.cells)

