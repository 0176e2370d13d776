"""The traces that Compare shows are locked in time, wherever they are moved from; weights stay each one's own."""

import pytest
import torch
from compared import Compared, remembered
from on_page import OnPage, open_page, subscript
from playwright.sync_api import expect
from test_other_cells_step_offline import page_of, saved
from torch import nn

from rnn_steps import Compare, Equation, Unrolled, trace
from tools.browsers import watched_page

T = 5


@pytest.fixture(scope="module")
def page_with_views(browser, tmp_path_factory):
    """A Compare of three, a second one of two of them, and another view of each trace."""
    torch.manual_seed(9)
    x = torch.randn(T, 2)
    traces = [trace(kind(2, 3), x) for kind in (nn.RNN, nn.LSTM, nn.GRU)]
    views = [Compare(*traces), Compare(traces[2], traces[1]), Unrolled(traces[0]), Equation(traces[1]), Unrolled(traces[2])]
    with watched_page(browser) as watched:
        open_page(watched.page, page_of(views, tmp_path_factory.mktemp("page")))
        roots = watched.page.locator(".rnn-steps")
        expect(roots).to_have_count(len(views))
        yield [*(Compared(roots.nth(n), views[n], "compared") for n in (0, 1)),
               *(OnPage(roots.nth(n), saved(views[n], n, "other")) for n in (2, 3, 4))]


@pytest.fixture
def views(page_with_views):
    for view in page_with_views:
        view.start_afresh()
    return page_with_views


@pytest.fixture
def compared(views):
    return views[0]


@pytest.mark.parametrize("leader", range(5))
def test_what_moves_one_moves_all(views, leader):
    views[leader].go(4)
    for view in views:
        view.is_at(4)
    views[leader].click("back")
    for view in views:
        view.is_at(3)


def test_small_steps_are_the_same_in_all(views):
    views[0].click("smallNext", "smallNext")
    assert views[3].find(".rs-line.rs-now").text_content().strip().startswith("f_t =")
    views[3].click("smallNext")
    assert {name for name, *_ in views[0].pane(1)} >= {"f_t[0]", "g_t[0]"}
    views[0].is_at(2)


@pytest.mark.parametrize("leader", [0, 2, 4])
def test_an_edit_of_x_goes_to_all(views, leader):
    edits = {"x|0,1": 2.5}
    views[leader].edit("x|0,1", "2.5")
    views[0].every_pane_holds([edits] * 3)
    for view in views[2:]:
        view.shows_at_every_step(view.saved.numbers(edits))


def test_a_changed_length_goes_to_all(views):
    views[2].click("longer")
    views[0].every_pane_holds(length=T + 1)
    views[0].click("shorter", "shorter")
    for view in views[2:]:
        view.is_at(view.order, T - 1)


def test_a_changed_weight_stays_with_its_own_cell(views):
    views[3].edit("W_if|0,1", "1.75")
    views[0].every_pane_holds([{}, {"W_if|0,1": 1.75}, {}])
    views[2].shows_at_every_step(views[2].saved.numbers())


def test_an_edit_of_x_keeps_the_weights_that_were_changed(views):
    views[3].edit("W_if|0,1", "1.75")
    views[2].edit("x|0,1", "2.5")
    views[0].every_pane_holds([{"x|0,1": 2.5}, {"W_if|0,1": 1.75, "x|0,1": 2.5}, {"x|0,1": 2.5}])


def test_reset_brings_torchs_numbers_back_to_all(views):
    views[3].edit("W_if|0,1", "1.75")
    views[2].edit("x|0,1", "2.5")
    views[0].click("longer", "reset")
    views[0].every_pane_holds()
    expect(views[3].key("reset")).to_have_count(0)


def test_a_reset_elsewhere_takes_back_x_but_not_the_others_weights(views):
    views[3].edit("W_if|0,1", "1.75")
    views[2].edit("x|0,1", "2.5")
    views[2].click("reset")
    views[0].every_pane_holds([{}, {"W_if|0,1": 1.75}, {}])


def test_a_symbol_lights_in_every_cell_and_in_the_other_views(views):
    views[2].find('.rs-symbol[data-symbol="h_prev"]').first.hover()
    for view in views[:3]:
        expect(view.find('.rs-stage .rs-lit[data-symbol="h_prev"]').first).to_be_attached()
    expect(views[3].find('.rs-symbol.rs-lit[data-symbol="h_prev"]').first).to_be_attached()


def test_the_formula_the_python_and_the_table_are_of_the_chosen_cell(compared):
    compared.click("table")
    for n, letter in enumerate(("a_ih", "f_t", "z_t")):
        compared.choose(n)
        assert letter in compared.equations()
        assert letter in compared.rows()
        expect(compared.find(".rs-pane.rs-asked")).to_have_attribute("data-cell", str(n))
    expect(compared.find('.rs-symbol[data-symbol="W_hn"]').first).to_be_visible()


def test_a_tap_on_a_pane_chooses_its_cell(compared):
    compared.find('[data-cell="2"] .rs-pane-name').click()
    expect(compared.key("cell-2")).to_have_attribute("aria-pressed", "true")


def test_a_guess_is_asked_of_the_chosen_cell_and_hides_it_alone(compared):
    compared.choose(1)
    compared.click("predict", "next")
    h = compared.parts[1].numbers()[1]["h_t"]
    assert "h₂[0]" not in {name for name, *_ in compared.pane(1)}
    assert "h₂[0]" in {name for name, *_ in compared.pane(0)}
    compared.guess(float(h[1]))
    expect(compared.find(".rs-verdict-right")).to_be_visible()
    assert "h₂[0]" in {name for name, *_ in compared.pane(1)}


def test_choosing_another_cell_takes_the_question_along(compared):
    compared.click("predict", "next")
    compared.choose(2)
    assert "h₂[0]" in {name for name, *_ in compared.pane(0)}
    assert "h₂[0]" not in {name for name, *_ in compared.pane(2)}


def test_the_bars_wait_for_a_bet_and_then_say_who_was_right(compared):
    compared.click("predict")
    assert [compared.bars(n) for n in range(3)] == [[], [], []]
    last = [remembered(part, 0)[-1] for part in compared.parts]
    compared.click(f"bet-{last.index(min(last))}")
    expect(compared.find(".rs-bet")).to_contain_text("No, in " + ["RNN", "LSTM", "GRU"][last.index(max(last))])
    for value in last:
        expect(compared.find(".rs-bet")).to_contain_text(f"{value:.4f}")
    compared.click("show")
    assert len(compared.bars(0)) == 1


def test_a_right_bet_is_said_to_be_right(compared):
    compared.click("predict")
    compared.key("memory").select_option("2")
    last = [remembered(part, 2)[-1] for part in compared.parts]
    compared.click(f"bet-{last.index(max(last))}")
    expect(compared.find(".rs-bet")).to_contain_text("Right")


def test_a_view_that_opens_late_takes_the_step_of_the_others(page, tmp_path):
    x = torch.randn(T, 2)
    traces = [trace(kind(2, 3), x) for kind in (nn.RNN, nn.GRU)]
    view = Compare(*traces)
    view.others[0].t = 3  # as another view would have moved it
    open_page(page, page_of([view], tmp_path))
    Compared(page.locator(".rnn-steps"), view, "late").is_at(4)


def test_two_cells_of_one_kind_keep_their_own_weights_and_names(page, tmp_path):
    x = torch.randn(T, 2)
    view = Compare(trace(nn.LSTM(2, 3), x), trace(nn.LSTM(2, 3), x))
    open_page(page, page_of([view], tmp_path))
    compared = Compared(page.locator(".rnn-steps"), view, "twins")
    compared.click("weights")
    compared.choose(1)
    compared.edit("W_if|0,1", "1.75")
    compared.click("weights")
    compared.every_pane_holds([{}, {"W_if|0,1": 1.75}])
    assert compared.find(".rs-pane-name").all_text_contents() == ["LSTM 1", "LSTM 2"]


def test_of_a_long_sequence_every_pane_shows_the_same_steps(page, tmp_path):
    x = torch.randn(40, 2)
    view = Compare(trace(nn.RNN(2, 3), x), trace(nn.GRU(2, 3), x))
    open_page(page, page_of([view], tmp_path))
    compared = Compared(page.locator(".rnn-steps"), view, "long")
    for order in (1, 20, 40):
        compared.go(order)
        inputs = {name.partition("[")[0].strip("x") for name in compared.cells() if name.startswith("x")}
        goes = [compared.find(f'[data-cell="{n}"] .rs-strip-column').evaluate_all(
            "columns => columns.map(column => Number(column.dataset.go) + 1)") for n in range(2)]
        assert order in goes[0] and goes[0] == goes[1]
        assert {subscript(step) for step in goes[0]} == inputs
