"""axe finds nothing on any page; what axe cannot see is looked at here too. The widgets have tests of their own."""

from pathlib import Path

import pytest
from book_pages import book_pages, choose, open_whole
from books import ROOT
from conftest import emptied
from playwright.sync_api import expect

AXE = ROOT / "node_modules/axe-core/axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 320, "height": 800}

FIND = """async (options) => {
  const { violations } = await axe.run(document, { ...options, preload: false, resultTypes: ["violations"], elementRef: false });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}"""
BUT_CONTRAST = {"color-contrast": {"enabled": False}}
# On the phone only what names and orders: sizes and links among text are measured wide, and in test_pages_fit_a_thumb.
BUT_COSTLY = BUT_CONTRAST | {rule: {"enabled": False} for rule in ("target-size", "link-in-text-block", "empty-table-header")}

# A formula's parts say nothing to axe, and of each colour of code one place is enough: most of its time went there.
THIN = """() => {
  document.querySelectorAll("article math").forEach((formula) => formula.replaceChildren(formula.textContent));
  const seen = new Set();
  for (const part of document.querySelectorAll("pre span")) {
    if (seen.has(part.className)) part.replaceWith(part.textContent);
    else seen.add(part.className);
  }
}"""

# Text whose nearest `lang` is not its own: the page's own `lang` follows the switch, so no text may lean on it.
WITHOUT_LANGUAGE = r"""() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { data, parentElement: part } = texts.currentNode;
    if (!/\p{L}/u.test(data.replace(/\b[KM]B\b/, "")) || part.closest("script, noscript, math, kbd, .rnn-steps-view, .component-author")) continue;
    const { lang } = part.closest("[lang]");
    const inHindi = /[\u0904-\u0939]/.test(data);
    if (part.closest("[lang]") === document.documentElement || (inHindi && lang === "en" && !part.closest("pre, code"))) found.push(data.trim());
  }
  return found;
}"""

# Sphinx calls a picture without a text by its file's name, which axe takes for a text.
NAMED_AS_FILES = "[...document.images].map((picture) => picture.alt).filter((text) => !text.trim() || text.includes('_images/'))"

HAS_FOCUS_RING = """() => {
  const part = document.activeElement;
  const ring = ({ outlineStyle, outlineWidth, boxShadow }) =>
    (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  return [part === document.body ? null : part.outerHTML.slice(0, 90), ring(getComputedStyle(part)) ||
    Boolean(part.closest("form:focus-within") && ring(getComputedStyle(part.closest("form"))))];
}"""


@pytest.fixture(scope="module")
def axe():
    return AXE.read_text(encoding="utf-8")


def found(page, **options) -> list[str]:
    return page.evaluate(FIND, options)


def look(wide, narrow, axe: str, path: Path) -> dict[str, list[str]]:
    """What is wrong with one page, in the settings that differ.

    Names and structure change with the language and the width, colours with the theme; in "both" every text shows.
    """
    wrong = {"axe": [], "contrast": []}
    for page, language, rules in ((wide, "hi", BUT_CONTRAST), (narrow, "en", BUT_COSTLY)):
        open_whole(page, path)
        page.evaluate(THIN)
        page.evaluate(axe)
        choose(page, language)
        wrong["axe"] += found(page, runOnly=TAGS, rules=rules)
    for theme in ("light", "dark"):
        choose(wide, "both", theme)
        wrong["contrast"] += found(wide, runOnly=["color-contrast"])
    wrong["language"] = wide.evaluate(WITHOUT_LANGUAGE)
    wrong["pictures"] = wide.evaluate(NAMED_AS_FILES)
    return wrong


@pytest.fixture(scope="module")
def wrong(built_book, windows, axe):
    """What is wrong with the pages. Each is opened once at each width, for all the tests."""
    opened = [windows(viewport=WIDE), windows(viewport=NARROW, has_touch=True, is_mobile=True)]
    wide, narrow = (watched.page for watched, *_ in opened)
    pages = {path.name: look(wide, narrow, axe, path) for path in book_pages(built_book)}
    for watched, size, options in opened:
        emptied(watched.page, size, options)
    return lambda what: {name: page[what] for name, page in pages.items() if page[what]}


def test_axe_finds_nothing_on_any_page(wrong):
    assert wrong("axe") == {}


def test_text_stands_out_from_what_is_behind_it(wrong):
    assert wrong("contrast") == {}


def test_every_text_has_its_language(wrong):
    assert wrong("language") == {}


def test_every_picture_says_what_it_shows(wrong):
    assert wrong("pictures") == {}


@pytest.mark.parametrize("opener", [".primary-toggle", ".secondary-toggle", ".bd-header-article .search-button"])
def test_axe_finds_nothing_in_an_open_dialog(built_book, window, axe, opener):
    page = window(viewport=NARROW, has_touch=True, is_mobile=True)
    open_whole(page, built_book / "notebooks/01_structure.html")
    page.evaluate(axe)
    page.evaluate(THIN)
    for language, theme in (("hi", "light"), ("en", "dark")):
        choose(page, language, theme)
        page.locator(opener).click()
        assert found(page, runOnly=TAGS) == [], (language, theme)
        page.keyboard.press("Escape")


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("hi", ["अध्यायों की सूची", "रंग: उजले", "खोजें", "इस page पर", "सीधे पाठ पर जाएँ", "ऊपर जाएँ"]),
        ("en", ["List of chapters", "Colours: light", "Search", "On this page", "Skip to the text", "Back to top"]),
        ("both", ["अध्यायों की सूची · List of chapters", "रंग: उजले · Colours: light", "खोजें · Search"]),
    ],
)
def test_the_name_of_each_button_follows_the_switch(built_book, window, language, names):
    page = window(viewport=NARROW, has_touch=True, is_mobile=True)
    page.goto((built_book / "notebooks/01_structure.html").as_uri())
    choose(page, language)
    for name in names:
        button = page.get_by_role("button", name=name, exact=True).or_(page.get_by_role("link", name=name, exact=True))
        expect(button).to_have_count(1)


def test_title_and_language_of_a_page_follow_the_switch(built_book, page):
    page.goto((built_book / "notebooks/02_equations.html").as_uri())
    for language, title in (("hi", "समीकरण — RNN: कदम दर कदम"), ("en", "Equations — RNN, Step by Step")):
        choose(page, language)
        expect(page).to_have_title(title)
        expect(page.locator("html")).to_have_attribute("lang", language)


@pytest.mark.parametrize("opener", [".primary-toggle", ".secondary-toggle", ".bd-header-article .search-button"])
@pytest.mark.parametrize("closer", ["Escape", "button"])
def test_a_dialog_closes_and_gives_the_focus_back(built_book, window, opener, closer):
    page = window(viewport=NARROW, has_touch=True, is_mobile=True)
    page.goto((built_book / "notebooks/01_structure.html").as_uri())
    page.locator(opener).press("Enter")
    expect(page.locator("dialog[open]")).to_have_count(1)
    if closer == "Escape":
        page.keyboard.press("Escape")
    else:
        page.locator("dialog[open] .rnn-close button").press("Enter")
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.locator(opener)).to_be_focused()


def test_a_chosen_section_closes_its_list_and_is_shown(built_book, window):
    page = window(viewport=NARROW, has_touch=True, is_mobile=True)
    page.goto((built_book / "notebooks/01_structure.html").as_uri())
    page.locator(".secondary-toggle").click()
    page.locator("dialog[open] .toc-entry a").last.click()
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.locator("article h2").last).to_be_in_viewport()


def test_the_list_of_chapters_says_whether_it_shows(built_book, page):
    page.goto((built_book / "book/start.html").as_uri())
    button = page.locator(".primary-toggle")
    for shown in ("false", "true"):
        button.press("Enter")
        expect(button).to_have_attribute("aria-expanded", shown)
        expect(page.locator(".bd-links")).to_be_visible(visible=shown == "true")
        expect(button).to_be_focused()


def test_whoever_comes_by_keyboard_sees_where(built_book, page):
    page.goto((built_book / "book/start.html").as_uri())
    seen = 0
    while True:
        page.keyboard.press("Tab")
        part, has_ring = page.evaluate(HAS_FOCUS_RING)
        if part is None:  # past the last
            break
        assert has_ring, part
        seen += 1
    assert seen > 20, "the lists, the buttons and the links of the text"


def test_the_name_beside_a_button_can_be_put_away(built_book, page):
    page.goto((built_book / "book/start.html").as_uri())
    button = page.locator(".theme-switch-button")
    label = button.locator(".rnn-label:visible")
    is_large = "(label) => label.getBoundingClientRect().width > 20"
    button.hover()
    assert label.evaluate(is_large)
    page.keyboard.press("Escape")
    assert not label.evaluate(is_large)


def test_code_is_copied_and_that_is_said(built_book, window):
    page = window()
    page.goto((built_book / "book/start.html").as_uri())
    page.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    choose(page, "en")
    page.get_by_role("button", name="Copy the code").first.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Copied", use_inner_text=True)
    assert page.evaluate("window.copied") == page.locator("div.highlight > pre").first.text_content()


def test_nothing_moves_for_whoever_asks_for_rest(built_book, page):
    page.emulate_media(reduced_motion="reduce")
    page.goto((built_book / "book/start.html").as_uri())
    moving = "[...document.querySelectorAll('*')].filter((part) => parseFloat(getComputedStyle(part).transitionDuration) > 0).length"
    assert page.evaluate(moving) == 0


def test_without_scripts_no_button_shows_and_the_chapters_can_be_reached(built_book, browser):
    tab = browser.new_page(java_script_enabled=False, viewport=NARROW)
    for path in book_pages(built_book):
        tab.goto(path.as_uri())
        assert tab.locator("button:visible, input:visible").count() == 0, path.name
        expect(tab.locator(".bd-links a").first).to_be_visible()
    tab.close()
