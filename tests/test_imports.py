"""Who may import whom, as the design says, and how little `import rnn_steps` loads."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import rnn_steps

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "rnn_steps"
STANDARD = set(sys.stdlib_module_names)
WIDGETS = {
    "arguments", "compare", "gradient", "models", "picture", "quiz", "quiz_file", "quiz_html", "quiz_text", "shapes",
    "still", "widgets", "writer", "writer_model", "writer_picture",
}
TRACE = {"agreement", "backward", "closing", "equations", "errors", "inputs", "layers", "recording", "tensors", "tracing"}
CHECKS = sorted((PACKAGE / "checks").glob("*.py"))
TEXT = {"text"}  # the standard library is enough
LATER = {"figures"}  # it may import anything, but inside a function
HEAVY = ("torch", "matplotlib", "anywidget", "ipywidgets", "traitlets", "numpy", "fontpkg")

IN_JAVASCRIPT = re.compile(
    r"""^\s*(?:import|export)\b[^"'`;]*?\bfrom\s*["']([^"']+)["']"""  # import x from "…"
    r"""|^\s*import\s*["']([^"']+)["']"""                             # import "…"
    r"""|\bimport\(\s*(?:/\*.*?\*/\s*)?([^)\s]+)""", re.MULTILINE)    # import(…)


def imports(tree):
    """Every module that a tree imports, its own ones as rnn_steps.name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = f"rnn_steps.{node.module or ''}".rstrip(".") if node.level else node.module
            names = [f"{module}.{alias.name}" for alias in node.names]
            yield from names if module == "rnn_steps" else [module]


def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def strangers(tree, own, others):
    """The imports that are neither of the standard library, nor of `others`, nor one of `own`."""
    allowed = {f"rnn_steps.{name}" for name in own}
    return [name for name in imports(tree)
            if name not in allowed and name.split(".")[0] not in STANDARD | others]


def at_the_top(tree):
    """The tree without the bodies of its functions: what runs on import."""
    class Strip(ast.NodeTransformer):
        def visit_FunctionDef(self, node):  # noqa: N802  ast's own name
            node.body = [ast.Pass()]
            return node
    return Strip().visit(tree)


def module(name):
    return parsed(PACKAGE / f"{name}.py")


def javascript_imports(text):
    found = [name for groups in IN_JAVASCRIPT.findall(text) for name in groups if name]
    return [name.strip("\"'`") for name in found]


def test_every_module_of_the_package_has_its_rule():
    found = {path.stem for path in PACKAGE.glob("**/*.py") if path not in CHECKS}
    assert found == TRACE | WIDGETS | TEXT | LATER | {"__init__"}


@pytest.mark.parametrize("name", sorted(TRACE))
def test_a_trace_knows_torch_and_no_widget(name):
    assert strangers(module(name), TRACE, {"torch", "numpy"}) == []


@pytest.mark.parametrize("name", sorted(WIDGETS))
def test_a_widget_knows_plain_arrays_and_no_torch(name):
    others = {"anywidget", "ipywidgets", "traitlets", "numpy", "IPython"}
    assert strangers(module(name), WIDGETS | TEXT | {"errors"}, others) == []


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: path.stem)
def test_a_check_knows_torch_and_the_trace_and_no_widget(path):
    """Showing a verdict is the notebook's: IPython is loaded when one is shown."""
    own = TRACE | TEXT | {"checks"} | {f"checks.{other.stem}" for other in CHECKS}
    assert strangers(at_the_top(parsed(path)), own, {"torch", "numpy"}) == []
    assert {name.split(".")[0] for name in strangers(parsed(path), own, {"torch", "numpy"})} <= {"IPython"}


@pytest.mark.parametrize("name", sorted(TEXT))
def test_text_needs_nothing_but_the_standard_library(name):
    assert strangers(module(name), {"errors"}, set()) == []


def test_figures_load_matplotlib_when_they_are_first_drawn():
    assert strangers(at_the_top(module("figures")), {"errors"}, set()) == []


def test_the_package_itself_imports_nothing_at_first():
    assert strangers(module("__init__"), set(), set()) == []


def test_no_module_has_a_public_name():
    """Once the module is imported it would stand where the name was looked for."""
    assert {path.stem for path in PACKAGE.iterdir()} & set(rnn_steps.__all__) == set()


def test_importing_the_package_is_light():
    code = f"import rnn_steps, sys; print([m for m in {HEAVY} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("folder", ["rnn_steps", "book", "notebooks", "benchmarks", "tools", "grading"])
def test_nothing_imports_the_tests(folder):
    of_tests = {path.stem for path in (ROOT / "tests").glob("*.py")} | {"tests"}
    found = [(path.name, name) for path in (ROOT / folder).rglob("*.py")
             for name in imports(parsed(path)) if name.split(".")[0] in of_tests]
    assert found == []


@pytest.mark.parametrize("path", sorted((ROOT / "js").rglob("*.js")), ids=lambda path: path.name)
def test_javascript_imports_only_its_neighbours(path):
    found = javascript_imports(path.read_text(encoding="utf-8"))
    strange = [name for name in found if not (path.parent / name).is_file()
               and not name.startswith("URL.createObjectURL(")]  # a saved widget's own text
    assert strange == []


@pytest.mark.parametrize("path", sorted((ROOT / "rnn_steps/static").glob("*.js")),
                         ids=lambda path: path.name)
def test_what_is_shipped_imports_only_a_blob(path):
    found = javascript_imports(path.read_text(encoding="utf-8"))
    assert [name for name in found if not name.startswith(("url", "URL.createObjectURL("))] == []


@pytest.mark.parametrize("path", sorted((ROOT / "js").rglob("*.js")), ids=lambda path: path.name)
def test_javascript_asks_the_network_for_nothing(path):
    asks = re.compile(r"\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b")
    text = re.sub(r"//.*|/\*[\s\S]*?\*/", "", path.read_text(encoding="utf-8"))
    assert asks.findall(text) == []


def public_names_used(source):
    """Every name of rnn_steps that some Python takes, `module.name` where it goes deeper."""
    tree = ast.parse(source)
    aliases = {alias.asname or alias.name for node in ast.walk(tree) if isinstance(node, ast.Import)
               for alias in node.names if alias.name == "rnn_steps"}
    yield from (name.removeprefix("rnn_steps.") for name in imports(tree)
                if name.startswith("rnn_steps."))
    yield from (node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)
                and isinstance(node.value, ast.Name) and node.value.id in aliases)


def code_of(notebook):
    """The Python of a notebook; lines of magic are left out."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    text = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    return re.sub(r"^(\s*)[%!].*$", r"\1pass", text, flags=re.MULTILINE)


@pytest.mark.parametrize("notebook", [*sorted((ROOT / "notebooks").glob("*.ipynb")),
                                      *sorted((ROOT / "solutions").glob("*/*.ipynb"))],
                         ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_notebooks_use_public_names_only(notebook):
    assert set(public_names_used(code_of(notebook))) <= set(rnn_steps.__all__)


@pytest.mark.parametrize("source", [
    "from rnn_steps.widgets import plain", "from rnn_steps import plain",
    "import rnn_steps.tracing", "import rnn_steps as rs\nrs.plain",
])
def test_a_name_that_is_not_public_is_seen(source):
    assert not set(public_names_used(source)) <= set(rnn_steps.__all__)


@pytest.mark.parametrize("source", [
    "import torch", "from torch import nn", "def f():\n    import matplotlib.pyplot",
    "from . import tracing", "from .tracing import trace", "from rnn_steps.tracing import trace",
])
def test_a_stranger_is_seen(source):
    assert strangers(ast.parse(source), WIDGETS, {"numpy"})


@pytest.mark.parametrize("source", [
    'import x from "https://cdn.example/x.js";', 'import "lodash";', 'export { a } from "d3";',
    'const a = await import("https://cdn.example/x.js");', 'import {\n  a,\n  b,\n} from "react";',
])
def test_an_import_in_javascript_is_seen(source):
    assert javascript_imports(source)
