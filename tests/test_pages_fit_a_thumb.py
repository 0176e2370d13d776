"""Every page can be read and used on a phone of 320 px, with large text too. The widgets have tests of their own."""

import pytest
from book_pages import DRAWN, book_pages, choose, open_whole
from conftest import emptied

PHONE = {"viewport": {"width": 320, "height": 800}, "has_touch": True, "is_mobile": True}
WIDE = {"viewport": {"width": 1280, "height": 900}}

# What one touches, less what WCAG lets be small: links in a line of text. Each with its smaller side.
SMALL = """() => [...document.querySelectorAll("a[href], button, summary, input, select, [role=button]")]
  .filter((part) => !part.closest(".rnn-steps-view, .skip-link, .visually-hidden") && part.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  .filter((part) => !(part.matches("a") && part.closest("article :is(p, li, td, th), .rnn-search-results")))
  .map((part) => [part, part.getBoundingClientRect()])
  .filter(([, { width, height }]) => Math.min(width, height) < 44 - 0.1)
  .map(([part, { width, height }]) => `${Math.round(width)}x${Math.round(height)} ${part.outerHTML.slice(0, 90)}`)"""

# What sticks out of the page, and out of every box of its own that scrolls.
STICKS_OUT = """() => {
  const scrolls = (box) => box && box !== document.body &&
    (["auto", "scroll"].includes(getComputedStyle(box).overflowX) || scrolls(box.parentElement));
  return [...document.querySelectorAll("body *")]
    .filter((part) => !part.closest(".rnn-steps-view, dialog, [class*=bd-sidebar], .visually-hidden, .rnn-label, thead, script"))
    .filter((part) => part.checkVisibility() && !scrolls(part.parentElement))
    .filter((part) => { const { left, right } = part.getBoundingClientRect(); return right > document.documentElement.clientWidth + 1 || left < -1; })
    .map((part) => part.outerHTML.slice(0, 120));
}"""

# Tables and formulas in a line that hide a part of themselves until one scrolls.
HIDDEN_ASIDE = """() => [...document.querySelectorAll("article :is(.pst-scrollable-table-container, td, th, p)")]
  .filter((box) => box.checkVisibility() && !box.closest(".rnn-steps-view") && box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== "inline")
  .map((box) => `${box.scrollWidth} in ${box.clientWidth}: ${box.textContent.trim().slice(0, 80)}`)"""

# Buttons of the bar that lie on each other or on the text, or leave the page.
BAR_OVERLAPS = """() => {
  const buttons = [...document.querySelectorAll(".bd-header-article button")].filter((button) => button.checkVisibility());
  const boxes = buttons.map((button) => button.getBoundingClientRect());
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  return boxes.flatMap((box, i) => boxes.slice(0, i).filter((other) => meet(box, other)).map(() => buttons[i].textContent.trim()));
}"""

# The spacing that WCAG 1.4.12 lets a reader ask for.
SPACED = "*:not(math *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"


# As a script adds a sheet: the content policy forbids a style of a test's, too.
ADD_SHEET = "(css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets.push(sheet); }"
# A phone shows a page that is too wide smaller, and innerWidth with it: clientWidth stays the phone's.
SCROLLS_SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
LARGE_TEXT = "document.documentElement.style.fontSize = '200%'"


def what_does_not_fit(page) -> list[str]:
    page.evaluate(DRAWN)
    wide = page.evaluate(SCROLLS_SIDEWAYS)
    return [*(["the page scrolls sideways"] if wide else []), *page.evaluate(STICKS_OUT), *page.evaluate(BAR_OVERLAPS)]


def look(page) -> dict[str, list[str]]:
    """What is wrong with the page that is open: first as it is, then spaced out, then with large text."""
    found = {"touched": page.evaluate(SMALL), "hidden": [], "fits": []}
    for language in ("both", "hi", "en"):
        choose(page, language)
        found["hidden"] += page.evaluate(HIDDEN_ASIDE)
        found["fits"] += what_does_not_fit(page)
    page.evaluate(ADD_SHEET, SPACED)
    found["spaced"] = what_does_not_fit(page)
    page.evaluate("document.adoptedStyleSheets.pop()")
    page.evaluate(LARGE_TEXT)
    found["large"] = what_does_not_fit(page)
    return found


@pytest.fixture(scope="module")
def phone(built_book, windows):
    """What is wrong with each page on a phone. Each page is opened once, for all the tests."""
    page = windows(**PHONE)[0].page
    found = {}
    for path in book_pages(built_book):
        open_whole(page, path)
        found[path.name] = look(page)
    emptied(page, PHONE["viewport"], PHONE)
    return lambda what: {name: page[what] for name, page in found.items() if page[what]}


def test_what_one_touches_is_as_large_as_a_thumb(phone):
    assert phone("touched") == {}


def test_no_table_and_no_line_hides_a_part_of_itself(phone):
    assert phone("hidden") == {}


def test_nothing_sticks_out_of_a_page_with_its_answers_open(phone):
    assert phone("fits") == {}


def test_text_with_more_space_loses_nothing(phone):
    assert phone("spaced") == {}


def test_text_of_twice_the_size_loses_nothing_on_a_phone(phone):
    assert phone("large") == {}


def test_text_of_twice_the_size_loses_nothing_on_a_wide_screen(built_book, window):
    page = window(**WIDE)
    for path in book_pages(built_book):
        open_whole(page, path)
        page.evaluate(LARGE_TEXT)
        choose(page, "both")
        assert what_does_not_fit(page) == [], path.name


@pytest.mark.parametrize("opener", [".primary-toggle", ".secondary-toggle", ".bd-header-article .search-button"])
def test_what_one_touches_in_a_list_is_as_large_as_a_thumb(built_book, window, opener):
    page = window(**PHONE)
    open_whole(page, built_book / "notebooks/01_structure.html")
    page.locator(opener).click()
    assert page.evaluate(SMALL) == []
