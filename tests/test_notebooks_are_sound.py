"""Every notebook is stored as it ran: in order, with its outputs and with widgets that open alone."""

import copy
import re
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from rnn_steps.errors import both

ROOT = Path(__file__).resolve().parents[1]
STATIC = ROOT / "rnn_steps/static"
STATE = "application/vnd.jupyter.widget-state+json"
VIEW = "application/vnd.jupyter.widget-view+json"
MODEL = re.compile(r"^(?:IPY_MODEL_|anywidget:)(\w+)$")
OF_THIS_MACHINE = re.compile(
    r"\b0x[0-9a-fA-F]{6,}"                                             # the address of an object
    r"|(?<![\w./:>])/(?:home|root|tmp|Users|usr|opt|var|mnt|work)/\S"  # a path
    r"|\b[A-Z]:\\\\?\w"
)
STALE = both(
    "notebook पुराने module के साथ सहेजी गई है: `make notebooks` लिखिए।",
    "the notebook was saved with an old module: type `make notebooks`.",
)


def problems(notebook):
    """Everything that is wrong with a stored notebook; [] if nothing is."""
    if not nbformat.validator.isvalid(notebook):
        return ["not a valid notebook"]
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    outputs = [output for cell in code for output in cell.outputs]
    return [*about_running(notebook, code, outputs), *about_this_machine(notebook, outputs),
            *about_widgets(notebook, outputs)]


def about_running(notebook, code, outputs):
    if notebook.metadata.get("kernelspec", {}).get("name") != "python3":
        yield "the kernel is not python3"
    if [cell.execution_count for cell in code] != list(range(1, len(code) + 1)):
        yield "the cells were not run in order, each once"
    if any("print(" in cell.source and not cell.outputs for cell in code):
        yield "an output is not stored"
    if any(output.output_type == "error" for output in outputs):
        yield "an error is stored"
    if any(output.get("name") == "stderr" for output in outputs):
        yield "a warning is stored"
    if any("execution" in cell.metadata for cell in code):
        yield "the time of day is stored"


def about_this_machine(notebook, outputs):
    told = [cell.source for cell in notebook.cells]
    told += [output.get("text", "") for output in outputs]
    told += [text for output in outputs for kind, text in output.get("data", {}).items()
             if isinstance(text, str) and kind != "image/png"]
    for text in told:
        if found := OF_THIS_MACHINE.search(text):
            yield f"something of one machine alone: {found[0]}"


def about_widgets(notebook, outputs):
    shown = {output.data[VIEW]["model_id"] for output in outputs if VIEW in output.get("data", {})}
    # Colab writes this metadata without "state", and then no viewer shows the widgets.
    states = notebook.metadata.get("widgets", {}).get(STATE, {}).get("state")
    if shown and states is None:
        yield "no state of the widgets is stored"
        return
    states = {name: model.state for name, model in (states or {}).items()}
    if missing := (shown | referenced(states.values())) - set(states):
        yield f"a widget needs {len(missing)} models that are not stored"
    modules = [(state["name"], state["source"]) for state in states.values() if "source" in state]
    # The module of every page comes once, and beside it those that only some views need.
    if shown and [name for name, _ in modules].count("rnn_steps") != 1 or any(map(is_old, modules)):
        yield STALE
    loaders = {state["_esm"] for state in states.values() if "engine" in state}
    if loaders - {(STATIC / "view.js").read_text(encoding="utf-8")}:
        yield STALE
    if any(state.get("edits") or state.get("t") for state in states.values()):
        yield "a widget was left in the middle"


def is_old(module):
    name, source = module
    return source != (STATIC / f"{name}.js").read_text(encoding="utf-8")


def referenced(states):
    """The models that other models name."""
    values = [value for state in states for value in state.values()]
    texts = [text for value in values for text in (value if isinstance(value, list) else [value])]
    return {found[1] for text in texts if isinstance(text, str) and (found := MODEL.match(text))}


@pytest.mark.parametrize("path", sorted((ROOT / "notebooks").glob("*.ipynb")), ids=lambda p: p.stem)
def test_the_notebook_is_stored_as_it_ran(path):
    assert problems(nbformat.read(path, as_version=4)) == []


def new_notebook():
    cells = [
        "import torch\nfrom rnn_steps import Compare, Equation, Language, Unrolled, trace\nLanguage()",
        "recorded = trace(torch.nn.RNN(2, 3), torch.zeros(4, 2))\nUnrolled(recorded)",
        "print(len(recorded))\nEquation(recorded)",
        "Compare(recorded, trace(torch.nn.GRU(2, 3), torch.zeros(4, 2)))",
    ]
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(cell) for cell in cells], metadata=metadata)


@pytest.fixture(scope="module")
def just_run(tmp_path_factory):
    """A small notebook with widgets, run and stored as `make notebooks` does it."""
    path = tmp_path_factory.mktemp("notebook") / "small.ipynb"
    notebook = new_notebook()
    NotebookClient(notebook, record_timing=False).execute()
    nbformat.write(notebook, path)
    return nbformat.read(path, as_version=4)


def test_a_notebook_that_was_just_run_is_sound(just_run):
    assert problems(just_run) == []


def test_a_notebook_that_was_not_run_is_not():
    assert "the cells were not run in order, each once" in problems(new_notebook())


def states_of(notebook):
    return notebook.metadata.widgets[STATE]["state"]


def drop_model(of):
    def spoil(notebook):
        states = states_of(notebook)
        del states[next(name for name, model in states.items() if of in model.state)]
    return spoil


def drop_compared(notebook):
    """Without the second trace of a Compare, which only a list names."""
    states = states_of(notebook)
    compared = next(model.state for model in states.values() if "others" in model.state)
    del states[compared["others"][0].removeprefix("anywidget:")]


def spoil_states(name, value):
    def spoil(notebook):
        for model in states_of(notebook).values():
            if name in model.state:
                model.state[name] = value
    return spoil


def print_instead(text):
    def spoil(notebook):
        notebook.cells[2].outputs[0].text = text
    return spoil


SPOILED = [
    ("the cells were not run in order", lambda n: n.cells[1].update(execution_count=7)),
    ("an output is not stored", lambda n: n.cells[2].update(outputs=[])),
    ("an error is stored", lambda n: n.cells[2].outputs.append(nbformat.v4.new_output("error"))),
    ("a warning is stored", lambda n: n.cells[2].outputs[0].update(name="stderr")),
    ("the time of day is stored", lambda n: n.cells[0].metadata.update(execution={"a": "b"})),
    ("the kernel is not python3", lambda n: n.metadata.kernelspec.update(name="conda-env")),
    ("not a valid notebook", lambda n: n.cells[0].update(cell_type="sheet")),
    ("something of one machine alone: 0x", print_instead("<Trace at 0x7f6a5c0d1e20>")),
    ("something of one machine alone: /", print_instead("in /home/asha/course/a.py")),
    ("something of one machine alone: C", print_instead(r"in C:\Users\asha\a.py")),
    ("no state of the widgets", lambda n: n.metadata.widgets[STATE].pop("state")),
    ("no state of the widgets", lambda n: n.metadata.pop("widgets")),
    ("a widget needs 1", drop_model("sequences")),
    ("a widget needs 1", drop_model("engine")),
    ("a widget needs 1", drop_compared),
    (STALE, spoil_states("source", "var rnnSteps = {};")),
    (STALE, spoil_states("_esm", "export default {};")),
    ("a widget was left in the middle", spoil_states("t", 2)),
    ("a widget was left in the middle", spoil_states("edits", {"0,0": {"W_hh": {"0,0": 1}}})),
]


@pytest.mark.parametrize(("problem", "spoil"), SPOILED)
def test_a_notebook_that_is_not_sound_is_seen(just_run, problem, spoil):
    spoiled = copy.deepcopy(just_run)
    spoil(spoiled)
    assert any(found.startswith(problem) for found in problems(spoiled))
