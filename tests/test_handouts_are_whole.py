"""The picture of a step as SVG is a handout: it needs no page around it, and says whose step it is."""

import re
from xml.etree import ElementTree

import pytest
from chapters import every_view
from on_page import open_page

SVG = "{http://www.w3.org/2000/svg}"
KINDS = list({view.kind: view for view in every_view()[::-1]}.values())[::-1]
TITLES = {
    "Unrolled": "One cell, many moments", "Equation": "The equation with its numbers",
    "SharedWeights": "The same weights at every step", "CellDiagram": "Inside the cell",
    "Shapes": "The tensors of a layer and their shapes", "Compare": "Several cells on one input",
    "Gradient": "The gradient comes back, step by step",
}
PLAIN_COLOUR = re.compile(r"none|#[0-9a-f]{6}")
OUTSIDE = """() => { const {width, height} = document.documentElement.viewBox.baseVal;
  return [...document.querySelectorAll('text, rect, path, circle, image')].map(node => [node, node.getBoundingClientRect()])
    .filter(([, box]) => box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1)
    .map(([node]) => node.outerHTML.slice(0, 120)); }"""


def text_of(node):
    return "".join(node.itertext())


@pytest.fixture(scope="module")
def tab(windows):
    """A dark page: a handout is light all the same."""
    watched, *_ = windows(color_scheme="dark", viewport={"width": 1000, "height": 900})
    yield watched.page
    watched.check()


@pytest.fixture(scope="module", params=KINDS, ids=lambda view: view.kind)
def handout(request, tab, built_book, tmp_path_factory):
    """(the view, its sentence, the handout's file): the second step, in both languages."""
    saved = request.param
    open_page(tab, (built_book / f"notebooks/{saved.chapter}.html").as_uri())
    widget = tab.locator(f".rnn-steps[data-view={saved.kind}]").first
    widget.scroll_into_view_if_needed()
    widget.locator("[data-key=next]").click()
    with tab.expect_download() as download:
        widget.locator("[data-key=svg]").click()
    file = tmp_path_factory.mktemp("handout") / "step.svg"
    download.value.save_as(file)
    sentence = widget.locator(".rs-sentence span[lang=en]").inner_text()
    return saved, sentence, file


def test_it_says_what_it_shows_in_the_languages_chosen(handout):
    saved, sentence, file = handout
    words = " ".join(text_of(text) for text in ElementTree.parse(file).iter(f"{SVG}text"))
    assert TITLES[saved.kind] in words
    assert saved.state["title"] in words
    assert sentence in words and "कदम 2" in words


def test_it_holds_the_numbers_of_the_step(handout):
    saved, _, file = handout
    words = {text_of(text) for text in ElementTree.parse(file).iter(f"{SVG}text")}
    if saved.kind == "Shapes":
        assert {str(tuple(saved.state["arguments"][name] for name in ("batch", "length", "input_size")))} <= words
    else:
        assert {f"{value:+.4f}".replace("-", "−") for value in saved.sequence["x"][1][:6]} <= words


def test_it_needs_no_styles_no_fonts_and_nothing_from_elsewhere(handout):
    text = handout[2].read_text(encoding="utf-8")
    assert not re.search(r"var\(|url\(|foreignObject|<style|<script|@font-face|color\(", text)
    for node in ElementTree.fromstring(text).iter():
        assert not {"class", "style", "onclick"} & node.attrib.keys()
        assert all(value.startswith("data:image/png") for name, value in node.attrib.items() if name.endswith("href"))


def test_it_is_drawn_for_white_paper_in_colours_that_every_program_knows(handout):
    root = ElementTree.parse(handout[2]).getroot()
    assert root.find(f"{SVG}rect").get("fill") == "#ffffff"
    for node in root.iter():
        for name in {"fill", "stroke"} & node.attrib.keys():
            assert PLAIN_COLOUR.fullmatch(node.get(name)), node.attrib
    letters = {text.get("fill") for text in root.iter(f"{SVG}text") if text.get("fill")}
    assert all(int(colour[1:3], 16) < 0x80 for colour in letters), letters


def test_nothing_is_cut_off_when_it_is_opened_alone(handout, page):
    page.goto(handout[2].as_uri())
    assert page.evaluate(OUTSIDE) == []
