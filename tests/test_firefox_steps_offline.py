"""The built book in a stock Firefox, from its folder with no network: the steps that Chromium takes elsewhere.

Firefox is driven as it comes, so it cannot be told to be a phone or to run no scripts.
"""

import re
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest
from chapters import cell_views, every_view, writing_chapters
from on_page import choose_language, open_page, tab_to, visible_focus
from playwright.sync_api import expect
from test_book_builds import DRAWN, STICKS_OUT, pages_to_open
from test_book_steps_offline import open_chapter

from tools.browsers import watched_page

# Only the newest page of a Firefox has the focus, so all chapters are opened one after the other in one.
FETCHED = "(url) => fetch(url).then(() => 'came', () => 'refused')"
# Formulas that have no size, and letters below the line that are no smaller than what they belong to.
BADLY_DRAWN = """async () => {
  await document.fonts.ready;
  const size = (node) => parseFloat(getComputedStyle(node).fontSize);
  const drawn = (math) => math.getBoundingClientRect().width > 4 && math.getBoundingClientRect().height > 4;
  const formulas = [...document.querySelectorAll("article math")].filter((math) => math.checkVisibility());
  const below = formulas.flatMap((math) => [...math.querySelectorAll("msub")]).map((node) => [...node.children]);
  return { formulas: formulas.length, below: below.length,
    font: [...document.fonts].some(({ family, status }) => /rnn steps math/i.test(family) && status === "loaded"),
    bad: [...formulas.filter((math) => !drawn(math)), ...below.filter(([base, sub]) => size(sub) >= size(base)).map(([, sub]) => sub)]
      .map((node) => node.outerHTML) };
}"""


@pytest.fixture(scope="module")
def watched(firefox):
    with watched_page(firefox, offline=True, viewport={"width": 1280, "height": 900}) as watched:
        yield watched


@pytest.fixture
def page(watched):
    yield watched.page
    watched.page.goto("about:blank")
    watched.check()


@pytest.fixture(scope="module", params=sorted({view.chapter for view in every_view()}))
def opened(request, watched, built_book):
    return open_chapter(watched.page, built_book, request.param)


@pytest.fixture
def widgets(opened, watched):
    """The widgets of a chapter, as new; the page complains of nothing and asks for nothing."""
    yield [widget.start_afresh() for widget in opened]
    watched.check()


@pytest.fixture
def cells(widgets):
    """Those that show the numbers of one cell."""
    return [widget for widget in widgets if widget.saved in cell_views()]


def test_the_mouse_steps_first_back_forward_and_last(widgets):
    for widget in widgets:
        length = widget.saved.places
        for button, order in {"last": length, "back": length - 1, "first": 1, "next": 2}.items():
            widget.click(button)
            widget.is_at(order)


def test_the_keys_step_first_back_forward_and_last(widgets):
    for widget in widgets:
        length = widget.saved.places
        widget.stage.focus()
        for key, order in {"End": length, "ArrowLeft": length - 1, "Home": 1, "ArrowRight": 2}.items():
            widget.press(key)
            widget.is_at(order)


def test_tab_comes_to_the_picture_with_a_visible_focus_and_space_plays(widgets):
    tab_to(widgets[0], "stage")
    assert visible_focus(widgets[0].page) >= 2
    widgets[0].press("End", "ArrowLeft", "Space")
    widgets[0].is_at(widgets[0].saved.places)


def test_every_number_shown_at_every_step_is_the_one_torch_computes(cells):
    for widget in cells:
        widget.shows_at_every_step(widget.saved.numbers())


def test_a_number_changed_in_the_picture_changes_what_torch_would_change(cells):
    for widget in cells[:1]:
        widget.edit("x|0,0", "1.25")
        widget.shows_at_every_step(widget.saved.numbers({"x|0,0": 1.25}))


def test_a_number_typed_into_the_table_changes_what_torch_would_change(cells):
    for widget in cells[:1]:
        widget.click("table")
        field = widget.find('[data-commit="x|0,0"]')
        field.select_text()
        widget.page.keyboard.type("-0.75")
        field.press("Enter")
        widget.shows_at_every_step(widget.saved.numbers({"x|0,0": -0.75}))


def test_the_switch_changes_text_and_widgets(widgets):
    for language, first_word in {"hi": "कदम", "en": "Step"}.items():
        choose_language(widgets[0].page, language)
        for widget in widgets:
            expect(widget.sentence).to_have_text(re.compile(f"^{first_word} 1"))
        for half in ("hi", "en"):
            expect(widgets[0].page.locator(f"section > div[lang={half}]").first).to_be_visible(visible=half == language)


def test_formulas_are_drawn_in_the_font_of_the_book(widgets):
    drawn = widgets[0].page.evaluate(BADLY_DRAWN)
    assert drawn["formulas"] and drawn["below"] and drawn["font"], drawn
    assert drawn["bad"] == []


def test_a_name_is_typed_stepped_through_and_written_on(page, built_book):
    open_page(page, (built_book / f"notebooks/{writing_chapters()[0]}.html").as_uri())
    choose_language(page, "en")
    key = {name: page.locator(f'[data-key="{name}"]').first for name in ("load", "text-0", "back", "write")}
    key["load"].click()
    key["text-0"].fill("कुमार")
    key["back"].click()
    expect(page.locator(".rs-writer .rs-controls .rs-count").first).to_have_text("3 / 4")
    key["write"].click()
    expect(page.locator(".rs-writer .rs-news").first).to_contain_text("0.")
    assert key["text-0"].input_value().startswith("कुमार") and key["text-0"].input_value() != "कुमार"


def test_every_page_opens_with_no_error_and_never_scrolls_sideways(page, built_book):
    for path in pages_to_open(built_book):
        open_page(page, path.as_uri())
        for width in (320, 360):
            page.set_viewport_size({"width": width, "height": 800})
            page.evaluate(DRAWN)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (path.name, width)
            assert page.evaluate(STICKS_OUT) == [], (path.name, width)


def test_no_page_of_this_firefox_reaches_even_a_server_beside_it(watched):
    asked = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self):  # noqa: N802
            asked.append(self.path)
            self.send_error(404)

    with HTTPServer(("127.0.0.1", 0), Server) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/"
        assert watched.page.evaluate(FETCHED, url) == "refused"
        server.shutdown()
    assert asked == []
    with pytest.raises(AssertionError, match=url):
        watched.check()
