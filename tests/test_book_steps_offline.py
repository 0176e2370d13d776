"""The built book, opened from its folder with no network: every widget of every chapter steps."""

import math
import re
import struct
from contextlib import ExitStack
from xml.etree import ElementTree

import pytest
from chapters import GATES, NOTEBOOKS, cell_views, every_view, one_of_each, pairs, writing_chapters
from on_page import (
    ROWS,
    OnPage,
    choose_language,
    lit,
    number,
    open_page,
    read_through,
    signed,
    tab_to,
    visible_focus,
)
from playwright.sync_api import expect

from tools.browsers import watched_page

CHAPTERS = [notebook.stem for notebook in NOTEBOOKS]
WINDOW = {"viewport": {"width": 1280, "height": 900}}
FOLD_AND_COUNT_ANIMATIONS = """root => {
  root.querySelector('[data-key=fold]').click();
  return root.getAnimations({subtree: true}).length; }"""
PHONE = {"has_touch": True, "is_mobile": True, "viewport": {"width": 360, "height": 740}}


def open_chapter(page, book, chapter):
    open_page(page, (book / f"notebooks/{chapter}.html").as_uri())
    views = [view for view in every_view() if view.chapter == chapter]
    roots = page.locator(".rnn-steps[data-view]")
    expect(roots).to_have_count(len(views))
    return [OnPage(roots.nth(view.place), view) for view in views]


@pytest.fixture(scope="module")
def chapters(browser, built_book):
    """Each chapter opened once; a test begins by putting its widget back to the start."""
    opened = {}
    with ExitStack() as stack:

        def find(view):
            if view.chapter not in opened:
                watched = stack.enter_context(watched_page(browser, offline=True, **WINDOW))
                widgets = open_chapter(watched.page, built_book, view.chapter)
                opened[view.chapter] = watched, widgets
            watched, widgets = opened[view.chapter]
            return watched, widgets[view.place]

        yield find


@pytest.fixture(params=one_of_each(every_view()), ids=repr)
def stepper(request, chapters):
    """Any view: it steps."""
    watched, stepper = chapters(request.param)
    yield stepper.start_afresh()
    watched.check()


@pytest.fixture(params=one_of_each(cell_views()), ids=repr)
def widget(request, chapters):
    """A view of the numbers of one cell, which can be guessed and changed."""
    watched, widget = chapters(request.param)
    yield widget.start_afresh()
    watched.check()


@pytest.fixture(params=pairs(), ids=repr)
def pair(request, chapters):
    """Two widgets that show one trace."""
    (watched, first), (_, second) = map(chapters, request.param)
    yield first.start_afresh(), second.start_afresh()
    watched.check()


def each(fixture, views):
    """Run a test on every view, not only on one of each kind."""
    return pytest.mark.parametrize(fixture, views, ids=repr, indirect=True)


def only(kind):
    """Run a test on the widgets of one kind."""
    return each("widget", [view for view in one_of_each(cell_views()) if view.kind == kind])


def test_a_widget_that_steps_stands_in_every_chapter():
    assert {view.kind for view in every_view()} >= {"Unrolled", "Equation"}
    assert {view.chapter for view in every_view()} | set(writing_chapters()) == set(CHAPTERS)


# What is shown


@each("widget", cell_views())
def test_every_number_shown_is_the_one_torch_computes(widget):
    widget.shows_at_every_step(widget.saved.numbers())


def test_the_table_holds_the_numbers_of_trace_step(widget):
    widget.click("table")
    numbers = widget.saved.numbers()
    for t, rows in widget.at_every_step(ROWS):
        for name in widget.names_of_step():
            shown = [number(text) for text in rows[name]]
            assert shown == pytest.approx(numbers[t][name], abs=1.5e-6), (t, name)


def test_the_live_region_says_the_step_in_the_chosen_language(widget):
    widget.go(2)
    h = ", ".join(signed(value) for value in widget.saved.numbers()[widget.t]["h_t"])
    name, length = f"h{'₀₁₂₃₄₅₆₇₈₉'[widget.t + 1]}", widget.saved.length
    expect(widget.sentence).to_have_attribute("aria-live", "polite")
    choose_language(widget.page, "hi")
    expect(widget.sentence).to_have_text(f"कदम 2 / {length}: {name} = [{h}]")
    choose_language(widget.page, "en")
    expect(widget.sentence).to_have_text(f"Step 2 of {length}: {name} = [{h}]")


@only("Equation")
def test_a_chosen_row_is_written_out_product_by_product(widget):
    widget.go(2)
    widget.key("row").select_option("1")
    name, terms, result = widget.find('[data-part="0"] .rs-opened').text_content().split("=")
    products = [[number(factor.strip(" ()")) for factor in term.split("·")]
                for term in terms.split("+")]
    assert name.strip() == "a_ih[1]"
    assert sum(map(math.prod, products)) == pytest.approx(number(result), abs=1e-3)
    a_ih = widget.saved.numbers()[widget.t]["a_ih"]
    assert number(result) == pytest.approx(a_ih[1], abs=1e-4)


# Stepping


@each("stepper", every_view())
def test_the_mouse_steps_first_back_forward_and_last(stepper):
    length = stepper.saved.places
    for button, order in {"last": length, "back": length - 1, "first": 1, "next": 2}.items():
        stepper.click(button)
        stepper.is_at(order, length)


@each("stepper", every_view())
def test_the_keys_step_first_back_forward_and_last(stepper):
    length = stepper.saved.places
    stepper.stage.focus()
    for key, order in {"End": length, "ArrowLeft": length - 1, "Home": 1, "ArrowRight": 2}.items():
        stepper.press(key)
        stepper.is_at(order, length)


def test_the_scrubber_goes_to_any_step(stepper):
    for order in (stepper.saved.places, 1, 2):
        stepper.key("scrub").fill(str(order))
        stepper.is_at(order)


def test_small_steps_compute_one_equation_at_a_time(widget):
    widget.click("smallNext")
    widget.is_at(2)
    for part, name in enumerate(widget.equations()):
        expect(widget.find(".rs-line.rs-now")).to_have_text(re.compile(rf"\b{name} ="))
        known = widget.h_name(2) in widget.cells() or "h_t[0]" in widget.cells()
        assert known == (part >= widget.equations().index("h_t"))
        widget.click("smallNext")
    widget.click("smallBack")
    widget.is_at(2)


def test_small_steps_go_back_over_the_start_of_a_step(widget):
    widget.go(2)
    for _ in widget.equations():
        widget.click("smallBack")
    widget.is_at(1)


def test_play_stops_at_the_end(stepper):
    stepper.go(stepper.saved.places - 1)
    stepper.click("play")
    stepper.is_at(stepper.saved.places)
    expect(stepper.key("play")).to_have_accessible_name("चलाएँ · Play")
    stepper.is_at(stepper.saved.places)


def test_space_plays_and_pauses(stepper):
    stepper.stage.focus()
    stepper.press("Space")
    expect(stepper.key("play")).to_have_accessible_name("रोकें · Pause")
    stepper.press("Space")
    expect(stepper.key("play")).to_have_accessible_name("चलाएँ · Play")


def test_the_keyboard_alone_reaches_everything_and_leaves_again(stepper):
    tab_to(stepper, "stage")
    assert visible_focus(stepper.page) >= 2
    stepper.press("End", "ArrowLeft")
    stepper.is_at(stepper.saved.places - 1)
    for name in ("first", "play", "scrub", *stepper.tools(), "help"):
        tab_to(stepper, name)
        assert visible_focus(stepper.page) >= 2, name
    stepper.press("Tab")
    assert stepper.focused() is None


def test_views_of_one_trace_move_together(pair):
    first, second = pair
    first.go(3)
    second.is_at(3)
    second.click("back")
    first.is_at(2)


# Changing numbers


def test_a_number_changed_in_the_picture_changes_what_torch_would_change(widget):
    edits = widget.edits_of_each_kind()
    for edit, value in edits.items():
        widget.edit(edit, str(value))
    widget.shows_at_every_step(widget.saved.numbers(edits))


def test_a_number_changed_in_the_table_changes_what_torch_would_change(widget):
    gate = GATES[widget.saved.sequence["mode"]][-1]
    edits = {f"W_h{gate}|0,1": -1.5, f"W_i{gate}|1,0": 0.75, f"b_h{gate}|0": 0.5, "x|1,0": 2.0}
    widget.go(2)
    widget.click("table")
    for edit, value in edits.items():
        field = widget.find(f'[data-commit="{edit}"]')
        field.fill(str(value).replace("-", "−"))
        field.press("Enter")
    widget.shows_at_every_step(widget.saved.numbers(edits))


def test_reset_brings_torchs_numbers_back(widget):
    widget.edit("x|0,0", "1.75")
    widget.click("reset")
    expect(widget.key("reset")).to_have_count(0)
    widget.shows_at_every_step(widget.saved.numbers())


def test_words_are_refused_and_change_nothing(widget):
    widget.edit("x|0,0", "बहुत")
    expect(widget.find(".rs-editor [role=alert]")).to_be_visible()
    widget.press("Escape")
    widget.shows_at_every_step(widget.saved.numbers())


@only("Unrolled")
def test_it_grows_and_shrinks_and_reads_on_from_the_start(widget):
    length = widget.saved.length
    widget.click("longer")
    widget.is_at(1, length + 1)
    widget.shows_at_every_step(widget.saved.numbers(length=length + 1))
    widget.click("shorter", "shorter")
    widget.shows_at_every_step(widget.saved.numbers(length=length - 1))


@only("Unrolled")
def test_it_folds_to_one_cell_and_unrolls_again(widget):
    many = widget.find(".rs-moment").count()
    widget.click("fold")
    expect(widget.find(".rs-moment")).to_have_count(1)
    widget.shows_at_every_step(widget.saved.numbers())
    widget.click("unfold")
    expect(widget.find(".rs-moment")).to_have_count(many)


# Predicting


def test_predict_first_hides_the_value_everywhere(widget):
    widget.click("table", "predict", "next")
    expect(widget.find(".rs-ask form")).to_be_visible()
    assert not {widget.h_name(2), "h_t[0]"} & set(widget.cells())
    assert set(widget.rows()["h_t"]) == {"?"}
    h = widget.saved.numbers()[widget.t]["h_t"]
    assert not [value for value in h if signed(value, 4) in widget.root.inner_text()]


def test_a_right_guess_is_accepted(widget):
    truth = widget.ask(2)
    widget.guess(truth + 0.01)
    expect(widget.find(".rs-verdict-right")).to_contain_text(signed(truth, 4))
    assert widget.h_name(2) in widget.cells() or "h_t[0]" in widget.cells()


def test_a_wrong_guess_is_told_which_mistake_it_looks_like(widget):
    order, number = widget.forgetful_guess()
    truth = widget.ask(order)
    widget.guess(number)
    expect(widget.find('.rs-verdict-wrong [data-mistake="reset-each-step"]')).to_be_visible()
    expect(widget.find(".rs-verdict-wrong")).to_contain_text(signed(truth, 4))


def test_show_gives_the_answer_without_a_guess(widget):
    truth = widget.ask(2)
    widget.click("show")
    expect(widget.find(".rs-predict")).to_contain_text(signed(truth, 4))


# Lighting up


@pytest.mark.parametrize("how", ["hover", "focus", "click"])
@pytest.mark.parametrize("symbol", ["h_prev", "W_hh"])
def test_a_symbol_lights_its_cells_wire_and_python_in_both_views(pair, symbol, how):
    first, second = pair
    first.go(2)
    getattr(first.find(f'.rs-symbol[data-symbol="{symbol}"]').first, how)()
    for widget in (first, second):
        assert {".rs-symbol", ".rs-line", ".rs-word"} <= lit(widget, symbol)
        in_picture = {"Unrolled": {".rs-wire"}, "Equation": set(), "SharedWeights": {".rs-wire"},
                      "CellDiagram": {".rs-wire" if symbol == "h_prev" else ".rs-box"}}[widget.saved.kind]
        if symbol == "h_prev" or widget.saved.kind in ("Equation", "SharedWeights"):
            in_picture |= {".rs-vector" if symbol == "h_prev" else ".rs-matrix"}
        assert in_picture <= lit(widget, symbol)


@pytest.mark.parametrize("there", [".rs-stage .rs-vector", ".rs-word", ".rs-wire"])
def test_cells_wires_and_python_light_the_symbol_of_the_equation(pair, there):
    for widget, other in (pair, pair[::-1]):
        widget.go(2)
        target = widget.find(f'{there}:is([data-symbol="h_prev"], [data-symbols~="h_prev"])')
        if target.count():
            target.first.hover(force=True)
            assert ".rs-symbol" in lit(widget, "h_prev") & lit(other, "h_prev")


def test_a_tapped_symbol_stays_lit_until_the_next_tap(pair):
    symbol = pair[0].find('.rs-symbol[data-symbol="h_prev"]').first
    symbol.click()
    pair[0].key("first").hover()
    assert lit(pair[1], "h_prev")
    symbol.click()
    pair[0].page.mouse.move(0, 0)
    symbol.blur()
    assert not lit(pair[1], "h_prev")


# Taking it along


def test_the_svg_is_a_picture_that_stands_alone_with_its_numbers(stepper):
    with stepper.page.expect_download() as download:
        stepper.click("svg")
    picture = ElementTree.parse(download.value.path())
    assert picture.getroot().tag == "{http://www.w3.org/2000/svg}svg"
    words = {text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")}
    assert words >= {shown for _, shown in stepper.cells().values()} - {None}
    attributes = {name for node in picture.iter() for name in node.attrib}
    assert not attributes & {"class", "href", "onclick"}


def test_the_png_is_three_times_the_size_of_the_picture(stepper):
    taken = {}
    for kind in ("svg", "png"):
        with stepper.page.expect_download() as download:
            stepper.click(kind)
        taken[kind] = download.value.path().read_bytes()
    assert taken["png"][:8] == b"\x89PNG\r\n\x1a\n"
    _, _, width, height = map(float, ElementTree.fromstring(taken["svg"]).get("viewBox").split())
    assert struct.unpack(">II", taken["png"][16:24]) == (int(3 * width), int(3 * height))


# The page around it


@pytest.fixture(params=CHAPTERS)
def chapter(request):
    return request.param


def test_the_switch_changes_text_and_widgets_and_is_remembered(page, built_book, chapter):
    widgets = open_chapter(page, built_book, chapter)
    choose_language(page, "hi")
    speaks(page, "hi")
    for widget in widgets[:1]:
        expect(widget.sentence).to_have_text(re.compile("^कदम 1"))
    choose_language(page, "en")
    page.reload()
    read_through(page)
    speaks(page, "en")


def test_the_language_goes_along_to_the_next_page(page, built_book):
    open_chapter(page, built_book, CHAPTERS[0])
    choose_language(page, "en")
    page.locator("a.right-next, a.left-prev").first.click()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def speaks(page, language):
    """The text and every widget are in one language."""
    other = {"hi": "en", "en": "hi"}[language]
    expect(page.locator("html")).to_have_attribute("lang", language)
    assert not page.locator(f"section > div[lang={other}]:visible").count()
    assert page.locator(f"section > div[lang={language}]:visible").count()
    expect(page.locator(".rnn-steps").first).to_be_visible()
    assert not page.locator(f".rnn-steps[data-view] [lang={other}]").count()


def test_a_phone_never_scrolls_sideways(window, built_book, chapter):
    page = window(**PHONE)
    for widget in open_chapter(page, built_book, chapter):
        for name in {"table", "predict"} & set(widget.tools()):
            widget.key(name).tap()
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 740})
        for language in ("hi", "en", "both"):
            choose_language(page, language)
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_finger_steps_edits_and_lights_every_widget(window, built_book, chapter):
    page = window(**PHONE)
    for widget in open_chapter(page, built_book, chapter):
        widget.start_afresh()
        for name, order in {"next": 2, "last": widget.saved.places, "first": 1}.items():
            widget.key(name).tap()
            widget.is_at(order)
        if widget.saved not in cell_views():
            continue
        widget.find(".rs-symbol").first.tap()
        assert widget.find(".rs-stage .rs-lit").count()
        widget.find('[data-edit="x|0,0"] rect').first.tap()
        widget.find(".rs-editor input").fill("0.5")
        widget.find(".rs-editor button").tap()
        widget.shows_at_every_step(widget.saved.numbers({"x|0,0": 0.5}))


@pytest.mark.parametrize(("wish", "moves"), [("reduce", False), ("no-preference", True)])
def test_nothing_moves_for_those_who_ask_for_less_motion(window, built_book, wish, moves):
    page = window(reduced_motion=wish)
    view = next(view for view in every_view() if view.kind == "Unrolled")
    widget = open_chapter(page, built_book, view.chapter)[view.place]
    widget.go(3)
    assert bool(widget.root.evaluate(FOLD_AND_COUNT_ANIMATIONS)) == moves


def test_without_scripts_the_saved_pictures_are_there(window, built_book, chapter):
    page = window(java_script_enabled=False)
    page.goto((built_book / f"notebooks/{chapter}.html").as_uri())
    pictures = page.locator("figure.rnn-steps-view :is(img, svg)")
    writes = chapter in writing_chapters()
    assert pictures.count() == len([view for view in every_view() if view.chapter == chapter]) + writes
    for picture in pictures.all():
        assert picture.bounding_box()["height"] > 100
