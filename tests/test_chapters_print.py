"""A chapter prints whole on A4: light, open, in the language chosen, its widgets with torch's numbers."""

import re

import pytest
from chapters import NOTEBOOKS, cell_views
from on_page import read_through, signed
from playwright.sync_api import expect

CHAPTERS = [notebook.stem for notebook in NOTEBOOKS]
LANGUAGES = ["hi", "en", "both"]
PAPER = {"width": 673, "height": 990}  # what A4 has between its margins, in CSS pixels
STICKING_OUT = """() => [...document.querySelectorAll('.bd-article *:not(svg *, math *, pre *, .rs-unseen, .rs-unseen *)')].filter(node => {
  const {right, width, height} = node.getBoundingClientRect();
  const column = node.parentElement.closest('div[lang=hi], div[lang=en]')?.getBoundingClientRect().right;
  const scrolls = node.scrollWidth > node.clientWidth + 1
    && (node.localName === 'pre' || ['auto', 'scroll', 'hidden'].includes(getComputedStyle(node).overflowX));
  return width && height && (right > innerWidth + 1 || right > column + 1 || scrolls);
}).map(node => node.outerHTML.slice(0, 120))"""
WIDGETS = """() => [...document.querySelectorAll('figure.rnn-steps-view')].filter(one => !one.querySelector('.rs-quiz, .rnn-quiz-list'))
  .map(one => ({ picture: [...one.querySelectorAll('img, svg.rs-picture')].some(picture => picture.checkVisibility()),
    rows: Object.fromEntries([...one.querySelectorAll('tr')].filter(row => row.checkVisibility()).map(row =>
      [row.querySelector('th').textContent, [...row.querySelectorAll('td')].map(cell => cell.textContent)])) }))"""
CLOSED = """() => [...document.querySelectorAll('.bd-article details')].filter(one => one.checkVisibility() && !one.closest('.rnn-steps'))
  .filter(one => !one.open || !one.lastElementChild.checkVisibility()).map(one => one.outerHTML.slice(0, 120))"""
TO_PRESS = """() => [...document.querySelectorAll('button:not(.rs-symbol), input, select, .rnn-language, .bd-sidebar-primary, .bd-header-article, .prev-next-area')]
  .filter(node => node.checkVisibility()).map(node => node.outerHTML.slice(0, 120))"""
AS_IT_IS = """() => [document.documentElement.dataset.theme, document.querySelectorAll('details[open]').length,
  document.querySelectorAll('section').length, document.querySelectorAll('.rs-paper-numbers').length,
  [...document.querySelectorAll('.rnn-steps')].map(one => [one.className, one.querySelector('.rs-picture')?.getAttribute('viewBox')])]"""
LIGHTNESS = """node => { let at = node, ground;
  do { ground = getComputedStyle(at).backgroundColor; at = at.parentElement; } while (at && /, 0\\)$/.test(ground));
  const light = colour => colour.match(/[\\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765;
  return [light(ground), light(getComputedStyle(node).color)]; }"""


def open_chapter(page, book, chapter):
    page.set_viewport_size(PAPER)
    page.goto((book / f"notebooks/{chapter}.html").as_uri())  # its widgets start when they are read, or printed
    return page


def print_as(page, language="both"):
    page.evaluate("language => document.querySelector(`button[data-language=${language}]`).click()", language)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")


def printed(page):
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="null")


@pytest.fixture(scope="module")
def own_page(windows):
    watched, *_ = windows(viewport=PAPER)
    yield watched.page
    watched.check()


@pytest.fixture(scope="module", params=CHAPTERS)
def paper(request, own_page, built_book):
    """What stands on the paper of a chapter, in each language; looked at once for several tests."""
    open_chapter(own_page, built_book, request.param)
    found = {"chapter": request.param}
    for language in LANGUAGES:
        print_as(own_page, language)
        found[language] = {name: own_page.evaluate(look) for name, look in
                           {"sticking out": STICKING_OUT, "widgets": WIDGETS, "closed": CLOSED, "to press": TO_PRESS}.items()}
        printed(own_page)
    return found


def test_nothing_sticks_out_of_the_page_and_nothing_scrolls(paper):
    assert {language: paper[language]["sticking out"] for language in LANGUAGES} == dict.fromkeys(LANGUAGES, [])


def test_answers_stand_open(paper):
    assert {language: paper[language]["closed"] for language in LANGUAGES} == dict.fromkeys(LANGUAGES, [])


def test_nothing_is_there_to_press(paper):
    assert {language: paper[language]["to press"] for language in LANGUAGES} == dict.fromkeys(LANGUAGES, [])


def test_each_widget_prints_as_a_picture_with_torchs_numbers(paper):
    for saved in (view for view in cell_views() if view.chapter == paper["chapter"]):
        now = saved.numbers()[0]
        for language in LANGUAGES:
            widget = paper[language]["widgets"][saved.place]
            assert widget["picture"], saved
            assert widget["rows"]["xt"][:5] == [signed(value, 4) for value in now["x_t"]][:5]
            assert widget["rows"]["ht"][:5] == [signed(value, 4) for value in now["h_t"]][:5]


def test_after_printing_the_page_is_as_it_was(window, built_book):
    page = open_chapter(window(color_scheme="dark"), built_book, CHAPTERS[0])
    read_through(page)
    before = page.evaluate(AS_IT_IS)
    page.evaluate(f"addEventListener('beforeprint', () => {{ window.seen = ({AS_IT_IS})(); }})")
    page.pdf(prefer_css_page_size=True)
    assert before[0] == "dark" and page.evaluate("seen")[0] == "light"
    assert page.evaluate("seen")[3] > 0
    assert page.evaluate(AS_IT_IS) == before


def test_a_dark_page_prints_light(window, built_book):
    page = open_chapter(window(color_scheme="dark"), built_book, CHAPTERS[0])
    print_as(page)
    for text in ("h1", "section p", "pre", ".rs-sentence", ".rs-paper-numbers td", ".rs-paper-answers"):
        ground, letters = page.locator(f".bd-article {text}").first.evaluate(LIGHTNESS)
        assert ground > 0.9 and letters < 0.45, text


def test_without_scripts_answers_open_on_paper_too(window, built_book):
    page = window(java_script_enabled=False)
    page.goto((built_book / f"notebooks/{CHAPTERS[0]}.html").as_uri())
    page.emulate_media(media="print")
    for answer in page.locator("section > div[lang] details > :last-child").all():
        expect(answer).to_be_visible()


def test_the_paper_is_a4(page, built_book):
    open_chapter(page, built_book, CHAPTERS[0])
    file = page.pdf(prefer_css_page_size=True)
    boxes = {tuple(round(float(side)) for side in box.split()) for box in re.findall(rb"/MediaBox\s*\[(.+?)\]", file)}
    assert len(boxes) == 1
    assert all(abs(a - b) <= 1 for a, b in zip(boxes.pop(), (0, 0, 595, 842), strict=True))
