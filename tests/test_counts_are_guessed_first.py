"""The counts of SharedWeights: asked for before they are shown, judged, and shown for any length."""

import re

import pytest
import torch
from on_page import OnPage, choose_language, open_page, tab_to
from playwright.sync_api import expect
from test_other_cells_step_offline import page_of, saved
from torch import nn

from rnn_steps import SharedWeights, trace

T, D, H = 5, 2, 3
ONE = H * (D + H + 2)
ROWS = "root => [...root.querySelectorAll('[data-count]')].map(row => row.querySelector('strong').textContent)"
TABLE = """root => Object.fromEntries([...root.querySelectorAll('details tbody tr')].map(row =>
  [row.querySelector('th').textContent, [...row.querySelectorAll('td')].map(cell => cell.textContent)]))"""


@pytest.fixture
def widget(page, tmp_path):
    view = SharedWeights(trace(nn.RNN(D, H), torch.zeros(T, D)))
    open_page(page, page_of([view], tmp_path))
    widget = OnPage(page.locator(".rnn-steps"), saved(view, 0, "made-here"))
    return widget.start_afresh()


def rows(widget):
    return widget.root.evaluate(ROWS)


def at(length):
    return [f"{n:,}" for n in (ONE, length * ONE, length * D * length * H + length * H)]


def guess(widget, text):
    widget.key("count-guess").fill(text)
    widget.click("count-check")


def test_the_counts_of_the_recorded_length_are_shown(widget):
    assert rows(widget) == at(T)


def test_a_new_length_is_asked_for_before_its_counts_are_shown(widget):
    widget.click("count-more")
    assert rows(widget) == ["?"] * 3
    guess(widget, str(ONE))
    assert rows(widget) == at(T + 1)
    expect(widget.find(".rs-growth-right")).to_contain_text(str(ONE))
    widget.click("count-less", "count-more")
    assert rows(widget) == at(T + 1)  # known by now


def test_another_count_is_asked_for_each_time(widget):
    for length, kind in ((T + 1, "shared"), (T + 2, "own"), (T + 3, "dense"), (T + 4, "shared")):
        widget.click("count-more", "count-show")
        expect(widget.find(".rs-growth-verdict")).to_contain_text(f"At T = {length}, {kind} has ")


def test_a_wrong_guess_is_told_which_mistake_it_looks_like(widget):
    widget.click("count-more")
    guess(widget, str(H * (D + H + 1)))
    expect(widget.find('.rs-growth-wrong [data-mistake="one-bias"]')).to_be_visible()
    widget.click("count-more")
    guess(widget, str(ONE))
    expect(widget.find('.rs-growth-wrong [data-mistake="one-set"]')).to_be_visible()


@pytest.mark.parametrize("text", ["6300", "6,300", "6 300", "६,३००", " 6300 "])
def test_a_guess_may_have_separators_and_hindi_digits(widget, text):
    widget.click("count-more", "count-show")  # the count of own weights comes next
    widget.key("count-slider").fill("300")
    guess(widget, text)
    expect(widget.find(".rs-growth-right")).to_contain_text("6,300")


@pytest.mark.parametrize("text", ["", "बहुत", "2.5", "-3", "1e999"])
def test_what_is_no_count_is_refused(widget, text):
    widget.click("count-more")
    guess(widget, text)
    expect(widget.find(".rs-growth [role=alert]")).to_be_visible()
    assert rows(widget) == ["?"] * 3


def test_without_guessing_the_slider_goes_to_any_length(widget):
    widget.key("count-first").uncheck()
    for length in (1, 48, 300):
        widget.key("count-slider").fill(str(length))
        assert rows(widget) == at(length)
    expect(widget.key("count-more")).to_be_disabled()


def test_the_table_holds_the_counts_but_not_those_that_are_asked_for(widget):
    widget.click("count-table")
    assert {int(length): counts for length, counts in widget.root.evaluate(TABLE).items()} == {
        length: at(length) for length in (1, 2, 5, 10, 20, 50, 100, 200, 300)}
    widget.key("count-slider").fill("10")
    assert widget.root.evaluate(TABLE)["10"] == ["?"] * 3


def test_the_bars_grow_by_the_same_for_each_factor_of_ten(widget):
    widget.key("count-first").uncheck()
    widths = []
    for length in (1, 10, 100):
        widget.key("count-slider").fill(str(length))
        style = widget.find('[data-count="own"] .rs-growth-bar > span').get_attribute("style")
        widths.append(float(re.search(r"width: ([\d.]+)%", style)[1]))
    assert widths[1] - widths[0] == pytest.approx(widths[2] - widths[1], abs=1e-3)


def test_the_keyboard_alone_changes_the_length_and_answers(widget):
    tab_to(widget, "count-more")
    widget.press("Enter")
    tab_to(widget, "count-guess")
    widget.page.keyboard.type(str(ONE))
    widget.press("Enter")
    expect(widget.find(".rs-growth-right")).to_be_visible()
    widget.is_at(1)


def test_it_asks_in_the_language_chosen(widget):
    widget.click("count-more")
    choose_language(widget.page, "hi")
    expect(widget.find(".rs-growth-question p")).to_have_text(f"RNN {T + 1} कदम पढ़े, तो कुल कितने parameters लगेंगे?")
    choose_language(widget.page, "en")
    expect(widget.find(".rs-growth-question p")).to_have_text(f"The RNN reads {T + 1} steps: how many parameters in all?")
    choose_language(widget.page, "both")
