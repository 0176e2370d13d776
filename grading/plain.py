"""A notebook file without what nobody grades: outputs, attachments, other programs' metadata."""

import json

import nbformat

MOST = 1000                                            # cells
LONGEST = {"code": 100_000, "markdown": 20_000, "raw": 20_000}  # characters of one cell
ALL = 300_000                                          # characters of all cells: more takes minutes to lay out
OLD = 1 << 20                                          # characters of a file from before nbformat 4, which is kept whole


def plain(text: str) -> nbformat.NotebookNode:
    """Return the notebook with its cells' sources, ids and nbgrader's metadata; `cut` when that was too much.

    Raises:
        ValueError, TypeError, KeyError, AttributeError, RecursionError: when it is none.
    """
    found = json.loads(text)
    if found["nbformat"] != 4:
        if len(text) > OLD:
            raise ValueError("an old format, and too large")
        found = nbformat.convert(nbformat.from_dict(found), 4)
    # half of a surrogate pair can be written in JSON, and in no file
    found = json.loads(json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"))
    cells = [bare(cell) for cell in found["cells"][:MOST] if usable(cell)]
    if not cells:
        raise ValueError("no cells")
    cut = shorten(cells) or len(found["cells"]) > MOST
    metadata = found.get("metadata")
    kernel = metadata.get("kernelspec") if isinstance(metadata, dict) else None
    return nbformat.from_dict({
        "nbformat": 4, "nbformat_minor": 5, "cells": cells, "cut": cut,
        "metadata": {"kernelspec": kernel} if isinstance(kernel, dict) else {}})


def usable(cell) -> bool:
    """Whether it is a cell at all."""
    return (isinstance(cell, dict) and isinstance(cell.get("metadata"), dict) and cell.get("cell_type") in [*LONGEST]
            and (isinstance(cell.get("source"), str) or isinstance(cell.get("source"), list)))


def bare(cell: dict) -> dict:
    """What is read of a cell."""
    source, nbgrader = cell["source"], cell["metadata"].get("nbgrader")
    kept = {
        "cell_type": cell["cell_type"],
        "source": source if isinstance(source, str) else "".join(line for line in source if isinstance(line, str)),
        "metadata": {"nbgrader": nbgrader} if isinstance(nbgrader, dict) else {},
    }
    return kept | ({"id": cell["id"]} if isinstance(cell.get("id"), str) else {})


def shorten(cells: list[dict]) -> bool:
    """Cut sources that are too long; say whether one was."""
    left, cut = ALL, False
    for cell in cells:
        longest = min(left, LONGEST[cell["cell_type"]])
        cut = cut or len(cell["source"]) > longest
        cell["source"] = cell["source"][:longest]
        left -= len(cell["source"])
    return cut
