"""What hostile students do to the notebook file itself."""

import json

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

EVIL = '<script>evil()</script><img src=x onerror="evil()"><svg onload=evil()></svg>'


def each(notebook, **metadata):
    """Write this into nbgrader's metadata of each cell."""
    for cell in notebook.cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader.update(metadata)
    return notebook


def of(notebook, grade_id):
    return next(cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id)


def many_points(notebook):
    return each(notebook, points=1000)


def no_grades(notebook):
    return each(notebook, grade=False, solution=True, locked=False)


def same_ids(notebook):
    return each(notebook, grade_id="rnn_step_check")


def ids_of_no_kind(notebook):
    text = json.loads(nbformat.writes(each(notebook, grade_id=[1], checksum={})))
    for cell in text["cells"]:
        cell["id"] = [1]
    return json.dumps(text)


def check_replaced(notebook):
    of(notebook, "rnn_step_check").source = "print('right')"
    return notebook


def scores_written(notebook):
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = [new_output("execute_result", data={"text/plain": "1000"}, execution_count=1)]
        cell.metadata.update(score=1000, max_score=1000, comment=EVIL)
    notebook.metadata.update(score=1000, nbgrader={"score": 1000})
    return notebook


def cells_of_the_other_type(notebook):
    text = json.loads(nbformat.writes(notebook))
    for cell in text["cells"]:
        cell["cell_type"] = {"code": "markdown", "markdown": "code"}[cell["cell_type"]]
    return json.dumps(text)


def metadata_of_no_kind(notebook):
    text = json.loads(nbformat.writes(notebook))
    text["metadata"] = {"kernelspec": ["\ud800"], "language_info": 7}
    text["cells"][0]["metadata"] = None
    text["cells"][1]["cell_type"] = ["code"]
    del text["cells"][2]["cell_type"]
    return json.dumps(text)


def surrogates(notebook):
    of(notebook, "explain").source = "half a pair: HALF"
    notebook.metadata.kernelspec = {"name": "HALF", "language": "HALF"}
    notebook.cells.append(new_code_cell("'HALF'"))
    return nbformat.writes(notebook).replace("HALF", "\\ud800")


def huge_metadata(notebook):
    notebook.metadata.huge = "x" * (9 << 20)
    return notebook


def many_cells(notebook):
    notebook.cells += [new_code_cell("1") for _ in range(20_000)]
    return notebook


def many_brackets(notebook):
    """Thousands of brackets in one another: a reader of formulas runs out of its stack, and takes us with it."""
    of(notebook, "explain").source = f"${'{' * 15_000}x{'}' * 4000}$ $$\\frac{'{' * 9000}$$"
    return notebook


def slow_markdown(notebook):
    of(notebook, "explain").source = "[a]: b\n" * 100_000
    notebook.cells += [new_markdown_cell("*a_ " * 100_000)]
    return notebook


def deep_json(notebook):
    return "[" * 1_000_000


def old_and_large(notebook):
    return json.dumps({"nbformat": 3, "worksheets": [{"cells": [{}] * 500_000}]})


def scripts_in_text(notebook):
    of(notebook, "explain").source = f"{EVIL}\n\n[a](javascript:evil()) ![b](data:text/html,evil()) $\\href{{javascript:evil()}}{{x}}$ `{EVIL}`"
    notebook.cells += [new_markdown_cell(EVIL), nbformat.from_dict(of(notebook, "explain")),
                       new_markdown_cell("<b>a copy</b>", attachments={"a.svg": {"image/svg+xml": EVIL}})]
    return notebook


def scripts_in_code(notebook):
    notebook.cells += [new_code_cell(f"print({EVIL!r})"), new_code_cell(
        f"from IPython.display import HTML, Javascript, SVG\ndisplay(HTML({EVIL!r}), Javascript('evil()'))\nraise ValueError({EVIL!r})")]
    return notebook


def formulas_in_names(notebook):
    notebook.metadata.kernelspec = {"name": "=cmd|' /C calc'!A0", "language": "=cmd|' /C calc'!A0"}
    return each(notebook, grade_id="=cmd|' /C calc'!A0")


CHANGES = {function.__name__.replace("_", "-"): function for function in (
    many_points, no_grades, same_ids, ids_of_no_kind, check_replaced, scores_written, cells_of_the_other_type,
    metadata_of_no_kind, surrogates, huge_metadata, many_cells, many_brackets, slow_markdown, deep_json,
    old_and_large, scripts_in_text, scripts_in_code, formulas_in_names)}
