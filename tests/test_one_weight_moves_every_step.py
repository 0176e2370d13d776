"""SharedWeights: one number changed is changed in the cell of every step, and every state says how far it moved."""

import re

import pytest
import torch
from on_page import OnPage, choose_language, number, open_page, tab_to
from playwright.sync_api import expect
from test_other_cells_step_offline import page_of, saved
from torch import nn

from rnn_steps import SharedWeights, trace

T, D, H = 6, 2, 3
WEIGHTS = """(root, name) => [...root.querySelectorAll('.rs-moment')].map(moment =>
  [...moment.querySelectorAll('.rs-matrix .rs-cell title, .rs-vector .rs-cell title')]
    .map(title => title.textContent).filter(text => text.startsWith(name)))"""
MOVED = """root => Object.fromEntries([...root.querySelectorAll('.rs-moved')].map(bar =>
  [bar.dataset.moved, Number(bar.querySelector('title').textContent.match(/\\d\\.\\d{6}/)[0])]))"""
CHANGE_AND_COUNT_ANIMATIONS = """root => {
  const slider = root.querySelector('[data-key=weight-slider]');
  slider.value = 1.5;
  slider.dispatchEvent(new Event('input', {bubbles: true}));
  return root.getAnimations({subtree: true}).filter(({animationName}) => animationName === 'rs-flash').length; }"""


def layer():
    torch.manual_seed(7)
    return nn.RNN(D, H)


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    torch.manual_seed(8)
    view = SharedWeights(trace(layer(), torch.randn(T, D)))
    return page_of([view], tmp_path_factory.mktemp("page")), saved(view, 0, "made-here")


@pytest.fixture
def widget(page, address):
    open_page(page, address[0])
    root = page.locator(".rnn-steps")
    expect(root).to_have_count(1)
    return OnPage(root, address[1]).start_afresh()


def steps_shown(widget):
    return widget.find(".rs-moment").count()


def shown(widget, name):
    """The values of one weight as each moment in sight shows it."""
    return [number(text.split(" = ")[1]) for moment in widget.root.evaluate(WEIGHTS, name) for text in moment]


def choose(widget, name, *index):
    for key, value in zip(("weight-name", "weight-row", "weight-column"), (name, *map(str, index)), strict=False):
        widget.key(key).select_option(value)


def slide(widget, value):
    widget.key("weight-slider").fill(str(value))


def distances(edits, numbers):
    """How far torch's states move when the same number is changed in torch."""
    return [float(torch.tensor(after["h_t"] - before["h_t"]).norm())
            for before, after in zip(numbers(), numbers(edits), strict=True)]


def test_the_same_numbers_stand_in_every_moment(widget):
    assert steps_shown(widget) >= 4
    weight = layer().weight_hh_l0[1, 2].item()
    assert shown(widget, "W_hh[1, 2]") == pytest.approx([weight] * steps_shown(widget), abs=1e-6)


@pytest.mark.parametrize(("name", "index", "value"), [("W_hh", (1, 2), 1.3), ("W_ih", (0, 1), -0.7), ("b_hh", (2,), 0.95)])
def test_the_slider_changes_a_number_at_every_step_at_once(widget, name, index, value):
    choose(widget, name, *index)
    slide(widget, value)
    written = f"{name}[{', '.join(map(str, index))}]"
    if name[0] == "W":
        assert shown(widget, written) == [value] * steps_shown(widget)
    edit = f"{name}|{','.join(map(str, index))}"
    widget.shows_at_every_step(widget.saved.numbers({edit: value}))


def test_each_state_says_how_far_it_moved_from_torchs(widget):
    choose(widget, "W_hh", 0, 1)
    slide(widget, 1.5)
    wanted = distances({"W_hh|0,1": 1.5}, widget.saved.numbers)
    seen = {}
    for order in (1, T):
        widget.go(order)
        seen |= {int(t): value for t, value in widget.root.evaluate(MOVED).items()}
    assert [seen[t] for t in range(T)] == pytest.approx(wanted, abs=2e-6)
    moved, most = sum(value > 1e-6 for value in wanted), max(wanted)
    choose_language(widget.page, "en")
    expect(widget.find(".rs-moved-line")).to_contain_text(f"{moved} of {T} hidden states moved")
    expect(widget.find(".rs-moved-line")).to_contain_text(f"by {most:.2f}.")
    choose_language(widget.page, "both")


def test_reset_brings_torchs_numbers_back(widget):
    slide(widget, 1.5)
    assert any(widget.root.evaluate(MOVED).values())
    widget.click("reset")
    assert not any(widget.root.evaluate(MOVED).values())
    widget.shows_at_every_step(widget.saved.numbers())


def test_a_tapped_number_is_the_one_that_the_slider_moves(widget):
    widget.edit("W_ih|2,1", "0.25")
    chosen = [widget.key(f"weight-{part}").input_value() for part in ("name", "row", "column")]
    assert chosen == ["W_ih", "2", "1"]
    assert float(widget.key("weight-slider").input_value()) == 0.25
    assert widget.find(".rs-chosen-weight").count() == steps_shown(widget)


def test_a_tapped_number_can_be_typed_at_once_even_if_the_picture_is_drawn_anew(widget):
    widget.find('[data-edit="W_hh|1,1"] rect').first.click()
    widget.page.set_viewport_size({"width": 700, "height": 700})
    expect(widget.find(".rs-picture")).to_have_attribute("width", re.compile("^6"))
    widget.page.keyboard.type("0.875")
    widget.press("Enter")
    assert set(shown(widget, "W_hh[1, 1]")) == {0.875}


def test_the_keyboard_alone_chooses_and_moves_a_weight(widget):
    tab_to(widget, "weight-name")
    widget.press("w")  # a letter is for the list, and never for JupyterLab
    tab_to(widget, "weight-slider")
    before = float(widget.key("weight-slider").input_value())
    widget.press("ArrowRight", "ArrowRight")
    assert float(widget.key("weight-slider").input_value()) == pytest.approx(before + 0.1, abs=0.051)
    assert widget.focused() == "weight-slider"
    widget.is_at(1)
    expect(widget.find(".rs-news")).to_contain_text("hidden states")


def test_a_slider_that_is_dragged_stays_in_the_hand(widget):
    box = widget.key("weight-slider").bounding_box()
    middle = box["y"] + box["height"] / 2
    mouse = widget.page.mouse
    mouse.move(box["x"] + box["width"] / 2, middle)
    mouse.down()
    for part in (0.6, 0.7, 0.8, 0.9):
        mouse.move(box["x"] + part * box["width"], middle)
    mouse.up()
    assert shown(widget, "W_hh[0, 1]")[0] == pytest.approx(1.6, abs=0.15)


@pytest.mark.parametrize(("wish", "flashes"), [("reduce", False), ("no-preference", True)])
def test_it_flashes_in_every_moment_unless_less_motion_is_asked_for(window, address, wish, flashes):
    page = window(reduced_motion=wish)
    open_page(page, address[0])
    widget = OnPage(page.locator(".rnn-steps"), address[1])
    wanted = steps_shown(widget) if flashes else 0
    assert widget.root.evaluate(CHANGE_AND_COUNT_ANIMATIONS) == wanted
    assert set(shown(widget, "W_hh[0, 1]")) == {1.5}


@pytest.mark.parametrize(("width", "least"), [(320, 2), (360, 2), (1280, 4)])
def test_as_many_moments_stand_there_as_fit(window, address, width, least):
    page = window(viewport={"width": width, "height": 800})
    open_page(page, address[0])
    widget = OnPage(page.locator(".rnn-steps"), address[1])
    widget.go(3)
    assert steps_shown(widget) >= least
    assert widget.find(".rs-moment.rs-now").count() == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= width
