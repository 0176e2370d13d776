"""Compare: every number of every cell, and what each still remembers, is torch's."""

import pytest
import torch
from compared import Compared, remembered
from on_page import number, open_page
from playwright.sync_api import expect
from test_other_cells_step_offline import page_of
from torch import nn

from rnn_steps import Compare, trace
from tools.browsers import watched_page

T = 5
SMALL = {"viewport": {"width": 390, "height": 800}}


def groups():
    """Cells that read one input; their sizes all differ."""
    torch.manual_seed(8)
    return {
        "three": [nn.RNN(2, 3), nn.LSTM(2, 4), nn.GRU(2, 5)],
        "without-bias": [nn.RNN(3, 2, nonlinearity="relu", bias=False), nn.GRU(3, 4, bias=False)],
        "four": [nn.LSTM(3, 4, proj_size=2), nn.LSTM(3, 2), nn.GRU(3, 5), nn.RNN(3, 4)],
        "long-vectors": [nn.LSTM(2, 7), nn.GRU(2, 8)],
    }


GROUPS = list(groups())


def view_of(modules):
    x = torch.randn(T, modules[0].input_size)
    return Compare(*(trace(module, x) for module in modules))


@pytest.fixture(scope="module", params=["wide", "narrow"])
def widgets(request, browser, tmp_path_factory):
    views = {name: view_of(modules) for name, modules in groups().items()}
    window = SMALL if request.param == "narrow" else {}
    with watched_page(browser, **window) as watched:
        open_page(watched.page, page_of(views.values(), tmp_path_factory.mktemp("page")))
        roots = watched.page.locator(".rnn-steps")
        expect(roots).to_have_count(len(views))
        yield {name: Compared(roots.nth(place), view, name) for place, (name, view) in enumerate(views.items())}



@pytest.fixture(params=GROUPS)
def widget(request, widgets):
    return widgets[request.param].start_afresh()


def test_every_number_of_every_cell_is_the_one_torch_computes(widget):
    widget.every_pane_holds()


def test_edits_change_what_torch_would_change(widget):
    """One edit of x for all, and one of the first weight of each cell alone."""
    edits = [{"x|1,0": 1.5} for _ in widget.parts]
    widget.go(2)
    widget.edit("x|1,0", "1.5")
    for n, own in enumerate(edits):
        widget.choose(n)
        widget.click("weights")
        weight = widget.find('[data-edit^="W_i"]').first.get_attribute("data-edit")
        widget.edit(weight, "-0.75")
        widget.click("weights")
        own[weight] = -0.75
    widget.every_pane_holds(edits)


def test_the_first_states_can_be_changed_in_each_pane(widget):
    edits = []
    for n, part in enumerate(widget.parts):
        names = [name for name in ("h_0", "c_0") if name.replace("_", "") in part.sequence]
        edits.append({f"{name}|1": 0.5 for name in names})
        for name in names:
            widget.find(f'.rs-pane[data-cell="{n}"] .rs-states [data-edit="{name}|1"] rect').click()
            widget.find(".rs-editor input").fill("0.5")
            widget.find(".rs-editor button").click()
    widget.every_pane_holds(edits)


def test_a_longer_sequence_is_longer_for_all(widget):
    widget.click("longer", "longer")
    widget.every_pane_holds(length=T + 2)


def bars_are_torchs(widget, start, edits=None):
    """The bars of all panes at the last step, and the sentence below."""
    widget.key("memory").select_option(str(start))
    widget.click("last")
    said = []
    for n, part in enumerate(widget.parts):
        names, texts = zip(*widget.bars(n), strict=True)
        truth = remembered(part, start, (edits or {}).get(n))
        assert [number(text) for text in texts] == pytest.approx(truth[start:], abs=1e-6)
        assert names == tuple(f"‖h{d} − h′{d}‖" for d in "₁₂₃₄₅"[start:])
        said.append(f"{truth[-1]:.4f}")
    text = widget.find(".rs-memory").inner_text()
    assert all(value in text for value in said)


@pytest.mark.parametrize("start", [0, 2, T - 1])
def test_what_is_remembered_is_what_torch_says(widget, start):
    bars_are_torchs(widget, start)


def test_what_is_remembered_follows_an_edit(widget):
    widget.edit("x|0,1", "-2")
    bars_are_torchs(widget, 0, {n: {"x|0,1": -2.0} for n in range(9)})


def test_what_is_remembered_of_a_zero_is_nothing(widget):
    for j in range(len(widget.saved.sequence["x"][0])):
        widget.edit(f"x|1,{j}", "0")
    widget.key("memory").select_option("1")
    widget.click("last")
    assert {float(text) for n in range(len(widget.parts)) for _, text in widget.bars(n)} == {0.0}


def test_the_bars_grow_with_the_steps(widget):
    widget.key("memory").select_option("0")
    for order in (1, 3):
        widget.go(order)
        assert [len(widget.bars(n)) for n in range(len(widget.parts))] == [order] * len(widget.parts)


def test_what_is_remembered_is_not_nothing(widget):
    """The tests above would pass if every bar were zero."""
    assert all(remembered(part, 0).max() > 0.01 for part in widget.parts)


def test_small_steps_go_gate_by_gate_in_all_cells(widgets):
    widget = widgets["three"].start_afresh()
    widget.click("smallNext")
    parts = {0: ["a_ih", "a_hh", "a", "h_t"], 1: ["i_t", "f_t", "g_t", "o_t", "c_t", "h_t"],
             2: ["r_t", "z_t", "n_t", "h_t"]}
    for k in range(6):
        widget.is_at(2)
        for n, names in parts.items():
            seen = {name.removesuffix("[0]") for name, *_ in widget.pane(n)}
            assert seen & set(names) == set(names[: k + 1])
        widget.click("smallNext")
    widget.is_at(3)


def test_the_words_say_the_numbers_of_the_chosen_row(widgets):
    widget = widgets["three"].start_afresh()
    widget.go(3)
    widget.key("row").select_option("2")
    f, z = (widget.parts[n].numbers()[2][name][2] for n, name in ((1, "f_t"), (2, "z_t")))
    expect(widget.find('[data-cell="1"] .rs-words [data-symbol="f_t"]')).to_contain_text(f"f[2]: पुराने c का {100 * f:.0f} %")
    expect(widget.find('[data-cell="2"] .rs-words [data-symbol="z_t"]')).to_contain_text(f"{100 * z:.0f} %")


def test_each_pane_counts_its_parameters(widgets):
    for name, modules in groups().items():
        widget = widgets[name].start_afresh()
        for n, module in enumerate(modules):
            count = sum(parameter.numel() for parameter in module.parameters())
            expect(widget.find(f'[data-cell="{n}"] .rs-pane-count')).to_have_text(f"{count} parameters")
