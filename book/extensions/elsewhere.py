"""A chapter outside the book: its notebook to download, and buttons that open it in Colab and on Binder.

The buttons need the public repository's address, one setting in _config.yml; without it only the download is there.
"""

import re
from pathlib import Path
from urllib.parse import quote

import nbformat
from sphinx.errors import ConfigError

from rnn_steps.errors import both

# What a chapter's first cell says: Colab has torch, but neither this package nor anywidget.
BROUGHT = """\
from importlib.util import find_spec

if find_spec("rnn_steps") is None:  # the package of this course is not here, as on Colab
    %pip install --quiet {}
"""
MISSING = """\
from importlib.util import find_spec

if find_spec("rnn_steps") is None:  # the package of this course is not here
    raise ModuleNotFoundError(
        "Course के folder में लिखिए: pip install -r requirements.txt\\n"
        "In the folder of the course, type: pip install -r requirements.txt")
"""
HEADING = re.compile(r'<div class="rnn-heading"><h1>.*?</div>', re.DOTALL)  # as reading.py makes it
ADDRESS = re.compile(r"https://([\w.-]+)((?:/[\w.-]+)+)")


def links(address: str, branch: str, notebook: str) -> dict[str, str]:
    """Where a notebook of the repository opens, by the service's name; {} without an address.

    Colab knows GitHub alone; Binder knows GitHub and GitLab by letters, any other host by its address.
    """
    if not address:
        return {}
    host, path = parts(address)
    where = f"{quote(branch, safe='')}?urlpath=lab/tree/{quote(notebook)}"
    if host == "github.com":
        return {
            "Colab": f"https://colab.research.google.com/github{path}/blob/{quote(branch)}/{quote(notebook)}",
            "Binder": f"https://mybinder.org/v2/gh{path}/{where}",
        }
    if host == "gitlab.com":
        return {"Binder": f"https://mybinder.org/v2/gl/{quote(path[1:], safe='')}/{where}"}
    return {"Binder": f"https://mybinder.org/v2/git/{quote(f'https://{host}{path}', safe='')}/{where}"}


def first_cell(address: str, branch: str) -> str:
    """The code of a chapter's first cell: where the package is missing it brings it, or says how."""
    if not address:
        return MISSING.strip()
    host, path = parts(address)
    return BROUGHT.format(f"git+https://{host}{path}@{branch}").strip()


def parts(address: str) -> tuple[str, str]:
    found = ADDRESS.fullmatch(address.removesuffix("/").removesuffix(".git"))
    if not found:
        raise ConfigError(both(
            f"_config.yml में public_repository https:// वाला पता होना चाहिए, पर यह है: {address!r}।",
            f"public_repository in _config.yml must be an https:// address; it is {address!r}.",
        ))
    return found[1], found[2]


def without_outputs(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """A tenth of the size: outputs come when it is run, and the saved widgets hold the whole module."""
    notebook.metadata.pop("widgets", None)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    return notebook


def add_buttons(app, pagename, templatename, context, doctree) -> None:
    source = Path(app.env.doc2path(pagename)) if doctree else Path()
    if source.suffix != ".ipynb":
        return
    notebook = without_outputs(nbformat.read(source, as_version=4))
    target = Path(app.outdir) / f"{pagename}.ipynb"
    target.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, target)
    address = links(app.config.public_repository, app.config.public_branch, f"{pagename}.ipynb")
    buttons = app.builder.templates.render("components/elsewhere.html", {
        "download": target.name, "kilobytes": round(target.stat().st_size / 1000), "links": address,
    })
    context["body"] = HEADING.sub(lambda heading: f"{heading[0]}\n{buttons}", context["body"], count=1)


def setup(app):
    app.add_config_value("public_repository", "", "html", [str])
    app.add_config_value("public_branch", "main", "html", [str])
    app.connect("html-page-context", add_buttons, priority=600)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
