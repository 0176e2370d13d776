"""What no chapter shows yet, on a page made here: every kind of cell, long runs, hostile labels."""

import json

import pytest
import torch
from chapters import ROOT, SavedView
from ipywidgets import Widget
from on_page import CELLS, OnPage, open_page, subscript
from playwright.sync_api import expect
from torch import nn

from rnn_steps import CellDiagram, Equation, SharedWeights, Unrolled, trace
from tools.browsers import watched_page

HOSTILE = ["<img src=x onerror=alert(1)>", "</script><script>alert(2)</script>", "&amp;<b>", "ठीक"]
PAGE = """<!doctype html><html lang="hi"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><body><style>figure {{ margin: 0 }}</style>
<button data-language="hi">hi</button><button data-language="en">en</button>
<button data-language="both">both</button>{figures}
<script type="application/vnd.rnn-steps.state+json">{state}</script>
{modules}<script>rnnSteps.mount(document)</script>"""


def cells():
    """Layers whose sizes all differ: name → (module, length, arguments of a view)."""
    torch.manual_seed(4)
    return {
        "relu": (nn.RNN(2, 3, nonlinearity="relu"), 4, {}),
        "no-bias": (nn.RNN(2, 3, bias=False), 4, {}),
        "GRU": (nn.GRU(2, 3), 4, {}),
        "LSTM": (nn.LSTM(2, 3), 4, {}),
        "projected": (nn.LSTM(2, 4, proj_size=3), 5, {}),
        "backwards": (nn.GRU(2, 3, bidirectional=True), 5, {"direction": 1}),
        "second-layer": (nn.RNN(2, 3, num_layers=2, bidirectional=True), 5, {"layer": 1}),
        "output": (nn.RNN(2, 3), 4, {"output": nn.Linear(3, 2)}),
        "long": (nn.RNN(2, 5), 30, {}),
    }


def page_of(views, folder):
    """A page that shows `views` from their saved state, as a page of the book does."""
    state = Widget.get_manager_state(widgets=None)["state"]
    text = json.dumps(state).replace("<", "\\u003c")
    figures = "".join(f'<figure data-model-id="{view.model_id}"></figure>' for view in views)
    names = ["rnn_steps", *sorted({view._module for view in views} - {None})]
    modules = "".join(f'<script src="{(ROOT / f"rnn_steps/static/{name}.js").as_uri()}"></script>' for name in names)
    page = folder / "page.html"
    page.write_text(PAGE.format(figures=figures, state=text, modules=modules), encoding="utf-8")
    return page.as_uri()


def saved(view, place, name):
    return SavedView(name, place, view.get_state(), view.steps.get_state(), view.steps.model_id)


@pytest.fixture(scope="module")
def widgets(browser, tmp_path_factory):
    views = {}
    for name, (module, length, arguments) in cells().items():
        for kind in (Unrolled, Equation, SharedWeights, CellDiagram):
            recorded = trace(module, torch.randn(length, module.input_size))
            views[name, kind.__name__] = kind(recorded, **arguments)
    with watched_page(browser, offline=True) as watched:
        open_page(watched.page, page_of(views.values(), tmp_path_factory.mktemp("page")))
        roots = watched.page.locator(".rnn-steps")
        expect(roots).to_have_count(len(views))
        yield {key: OnPage(roots.nth(place), saved(view, place, key[0]))
               for place, (key, view) in enumerate(views.items())}


@pytest.fixture
def widget(widgets, kind, name):
    return widgets[name, kind].start_afresh()


every_cell = pytest.mark.parametrize("name", cells())
every_kind = pytest.mark.parametrize("kind", ["Unrolled", "Equation", "SharedWeights", "CellDiagram"])


@every_cell
@every_kind
def test_every_number_shown_is_the_one_torch_computes(widget):
    widget.shows_at_every_step(widget.saved.numbers())


@every_cell
@every_kind
def test_a_number_changed_in_the_picture_changes_what_torch_would_change(widget):
    edits = widget.edits_of_each_kind()
    widget.edit_at_once(edits)
    widget.shows_at_every_step(widget.saved.numbers(edits))


@pytest.mark.parametrize("name", ["LSTM", "projected"])
def test_unrolled_shows_the_cell_state_of_an_lstm_at_every_step(widgets, name):
    widget = widgets[name, "Unrolled"].start_afresh()
    for t, cells in widget.at_every_step(CELLS):
        assert {f"{letter}{subscript(t + n)}[0]" for letter in "hc" for n in (0, 1)} <= set(cells)
    widget.click("fold")
    for t, cells in widget.at_every_step(CELLS):
        assert {f"c{subscript(t)}[0]", f"c{subscript(t + 1)}[0]"} <= set(cells)


def test_a_cell_state_waits_until_its_equation_is_computed(widgets):
    widget = widgets["LSTM", "Unrolled"].start_afresh()
    widget.click("smallNext")
    shown = []
    for _ in widget.equations():
        shown.append({"c₂[0]", "h₂[0]"} & set(widget.cells()))
        widget.click("smallNext")
    assert shown == [set(), set(), set(), set(), {"c₂[0]"}, {"c₂[0]", "h₂[0]"}]


def test_a_hostile_label_stays_text(page, tmp_path):
    recorded = trace(nn.RNN(2, 3), torch.randn(len(HOSTILE), 2))
    dialogs = []
    page.on("dialog", lambda dialog: dialogs.append(dialog.message) or dialog.dismiss())
    open_page(page, page_of([Unrolled(recorded, labels=HOSTILE)], tmp_path))
    for label in HOSTILE[:2]:
        expect(page.locator(".rs-label title").filter(has_text=label)).to_have_count(1)
    expect(page.locator(".rs-label").nth(2)).to_have_text(HOSTILE[2])
    assert not page.locator(".rnn-steps :is(img, script, b)").count()
    assert dialogs == []
