"""Write the first code cell of every chapter, which brings the package where it is missing.

It needs the public repository's address, and that stands once, in _config.yml; `make notebooks` runs this.
"""

import sys
from pathlib import Path

import nbformat
import yaml

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "book/extensions"))

from elsewhere import first_cell  # noqa: E402

TAG = "package"


def setting() -> tuple[str, str]:
    """The public repository's address, or "", and its branch."""
    config = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))["sphinx"]["config"]
    return config["public_repository"], config["public_branch"]


def cell_of(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """The notebook's first cell of code; one is put below the title where there is none yet."""
    for cell in notebook.cells:
        if TAG in cell.metadata.get("tags", []):
            return cell
    # The book leaves the cell out: its reader has nothing to install.
    cell = nbformat.v4.new_code_cell(id="cell-package", metadata={"tags": [TAG, "remove-cell"]})
    notebook.cells.insert(1, cell)
    return cell


def main():
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        notebook = nbformat.read(path, as_version=4)
        cell_of(notebook).source = first_cell(*setting())
        nbformat.write(notebook, path)


if __name__ == "__main__":
    main()
