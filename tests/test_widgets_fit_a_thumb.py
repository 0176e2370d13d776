"""Every widget of the book can be used by thumb on a narrow phone, also with the text twice as large."""

import pytest
from chapters import every_view
from on_page import choose_language
from playwright.sync_api import expect
from test_widgets_are_accessible import CHAPTERS, OPEN_EVERYTHING, PAGES, open_at, widget_of

NARROW = {"has_touch": True, "is_mobile": True, "viewport": {"width": 320, "height": 640}}
# Controls at least 44 px each way. In a table or a formula 24 px do, and a field of a table has its row's height.
TOO_SMALL = """() => [...document.querySelectorAll('.rnn-steps :is(button, select, input, summary, .rs-choice)')]
  .filter(node => node.checkVisibility() && !node.closest('.rs-choice, [inert]') || node.matches('.rs-choice'))
  .map(node => [node, (node.matches('input[type=checkbox]') ? node.closest('label') ?? node : node).getBoundingClientRect()])
  .filter(([node, {width, height}]) => {
    const least = node.matches('.rs-symbol') ? 24 : 43.9;
    return height < least || width < least; })
  .map(([node, {width, height}]) => `${node.dataset.key ?? node.className}: ${width} × ${height}`)"""
# Numbers of a picture that a tap changes: 24 px; smaller ones can be chosen below the picture, and in the table.
SMALL_CELLS = """() => [...document.querySelectorAll('.rs-picture:not(.rs-tiles) .rs-cell.rs-editable > rect')]
  .map(cell => cell.getBoundingClientRect()).filter(({width, height}) => Math.min(width, height) < 23.9).length"""
SMALL_TEXT = """() => [...document.querySelectorAll('.rs-picture :is(text, tspan)')]
  .filter(node => node.textContent.trim().length && node.checkVisibility())
  .filter(node => node.ownerSVGElement.getScreenCTM().a * parseFloat(getComputedStyle(node).fontSize) < 10.9)
  .map(node => node.textContent)"""
# What sticks out of its widget, or is cut off and cannot be scrolled to.
STICKS_OUT = """() => [...document.querySelectorAll('.rnn-steps :is(button, select, input, p, label, summary, legend, .rs-sentence, .rs-editor)')]
  .filter(node => node.checkVisibility() && !node.closest('.rs-unseen, .rs-table, .rs-python, .rs-growth-table'))
  .filter(node => {
    const [box, frame] = [node.getBoundingClientRect(), node.closest('.rnn-steps').getBoundingClientRect()];
    return box.right > frame.right + 1 || box.left < frame.left - 1 || (node.matches('button') && node.scrollWidth > node.clientWidth + 1); })
  .map(node => node.dataset.key ?? node.className ?? node.textContent)"""
IN_SIGHT = """root => {
  const {top, bottom} = root.getBoundingClientRect();
  return Math.max(0, Math.min(innerHeight, bottom) - Math.max(0, top)); }"""


@pytest.fixture
def narrow(window):
    return window(**NARROW)


def test_controls_and_cells_are_large_enough(narrow, built_book):
    for chapter in CHAPTERS:
        open_at(narrow, built_book, chapter)
        assert narrow.evaluate(SMALL_CELLS) == 0, chapter
        assert narrow.evaluate(SMALL_TEXT) == [], chapter
        narrow.evaluate(OPEN_EVERYTHING)
        assert narrow.evaluate(TOO_SMALL) == [], chapter


@pytest.mark.parametrize("size", ["100%", "200%"])
def test_nothing_is_cut_off_also_where_text_is_twice_as_large(narrow, built_book, size):
    for chapter in CHAPTERS:
        open_at(narrow, built_book, chapter)
        narrow.evaluate("size => { document.documentElement.style.fontSize = size; }", size)
        expect(narrow.locator(".rs-picture").first).to_be_visible()
        narrow.evaluate(OPEN_EVERYTHING)
        assert narrow.evaluate(STICKS_OUT) == [], chapter


@pytest.mark.parametrize("kind", PAGES)
def test_next_and_what_it_changes_are_in_sight_together(narrow, built_book, kind):
    widget = widget_of(narrow, built_book, kind)
    narrow.locator("html[data-rnn-laid-out]").wait_for(state="attached")  # nothing above moves any more
    widget.stage.evaluate("stage => scrollBy({top: stage.getBoundingClientRect().top - 60, behavior: 'instant'})")
    where = narrow.evaluate("scrollY")
    widget.key("next").tap()
    assert narrow.evaluate("scrollY") == where or widget.saved.kind in ("Equation", "CellDiagram")
    controls = widget.find(".rs-controls-box").bounding_box()
    assert controls["y"] + controls["height"] <= 641
    assert controls["y"] >= 320  # at least half of the screen is the picture's
    if kind == "SharedWeights":
        assert widget.key("weight-slider").bounding_box()["y"] < 600


def test_a_small_step_comes_into_sight(narrow, built_book):
    widget = widget_of(narrow, built_book, "Equation")
    widget.stage.evaluate("stage => scrollBy({top: stage.getBoundingClientRect().top - 60, behavior: 'instant'})")
    for part in range(len(widget.equations())):
        widget.key("smallNext").tap()
        narrow.wait_for_function("""([root, part]) => {
          const made = root.querySelector(`[data-part="${part}"]`).getBoundingClientRect();
          return made.top >= 0 && made.bottom <= root.querySelector('.rs-controls-box').getBoundingClientRect().top + 1;
        }""", arg=[widget.root.element_handle(), part])


def test_a_tap_tells_what_a_symbol_and_a_small_cell_are(narrow, built_book):
    widget = widget_of(narrow, built_book, "Unrolled")
    choose_language(narrow, "en")
    widget.find(".rs-symbol").first.tap()
    expect(widget.find(".rs-bubble:visible")).to_contain_text("h_t: hidden state")
    shapes = widget_of(narrow, built_book, "Shapes")
    choose_language(narrow, "en")
    shapes.find(".rs-hit-cells").first.tap()
    expect(shapes.find(".rs-bubble:visible")).to_contain_text("input[")


def test_every_kind_is_looked_at():
    assert {view.kind for view in every_view()} == set(PAGES)
