"""A saved chapter shows pictures and numbers where no widget runs: in a repository's view and in nbconvert's HTML."""

import json
import re
from base64 import b64decode
from itertools import pairwise
from xml.etree import ElementTree

import nbformat
import pytest
from bleach import clean
from chapters import NOTEBOOKS, VIEW, cell_views, saved_views
from nbconvert import HTMLExporter
from on_page import open_page, signed
from playwright.sync_api import expect

STRICT = {"div", "p", "span", "i", "code", "pre", "ol", "ul", "li", "sub", "sup", "strong", "details", "summary", "img", "table", "caption",
          "thead", "tbody", "tr", "th", "td"}
ROW = re.compile(r"<tr><th[^>]*>(.*?)</th>(.*?)</tr>")
CELL = re.compile(r"<td>(.*?)</td>")


def stills(notebook):
    """What is stored right after each saved widget, as a strict web view shows it: no style, no script, no class."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    for cell in cells:
        outputs = [output["data"] for output in cell.get("outputs", []) if "data" in output]
        for output, following in pairwise([*outputs, {}]):
            if VIEW in output and not "".join(output["text/plain"]).startswith(("Language(", "Writer(")):
                text = "".join(following.get("text/html", ""))
                yield clean(text, tags=STRICT, attributes={"img": ["src", "alt"]}, protocols=["data"])


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_each_widget_is_followed_by_its_picture_and_torchs_numbers(notebook):
    found = [text for text in stills(notebook) if "<img" in text]
    assert len(found) == len(saved_views(notebook))
    for text in found:
        picture = re.search(r'<img alt="[^"]+" src="data:image/svg\+xml;base64,([^"]+)">', text)
        assert ElementTree.fromstring(b64decode(picture[1])).tag.endswith("svg")
        assert "<table>" in text
    for saved in (view for view in cell_views() if view.chapter == notebook.stem):
        rows = {re.sub("<.*?>", "", name): CELL.findall(cells) for name, cells in ROW.findall(found[saved.place])}
        now = saved.numbers()[0]
        assert rows["xt"][:5] == [signed(value, 4) for value in now["x_t"]][:5]
        assert rows["ht"][:5] == [signed(value, 4) for value in now["h_t"]][:5]


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_each_quiz_is_followed_by_its_questions_and_answers(notebook):
    quizzes = [text for text in stills(notebook) if "<img" not in text]
    assert notebook.read_text(encoding="utf-8").count('"text/plain": [\n       "Quiz(') == len(quizzes) > 0
    assert all(text.count("✓") >= text.count("<ol>") > 0 and "✗" in text for text in quizzes)


@pytest.mark.parametrize("scripts", [True, False])
def test_nbconverts_page_shows_them_without_network(browser, tmp_path, scripts):
    html, _ = HTMLExporter().from_notebook_node(nbformat.read(NOTEBOOKS[0], as_version=4))
    (tmp_path / "chapter.html").write_text(html, encoding="utf-8")
    context = browser.new_context(offline=True, java_script_enabled=scripts)
    page = context.new_page()
    page.goto((tmp_path / "chapter.html").as_uri())
    pictures = page.locator(".rnn-still img")
    expect(pictures).to_have_count(len(saved_views(NOTEBOOKS[0])))
    assert all(picture.bounding_box()["height"] > 100 for picture in pictures.all())
    expect(page.locator(".rnn-still table td").first).to_be_visible()
    expect(page.locator(".rnn-still .rnn-quiz-list")).to_be_visible()
    context.close()


def test_a_page_of_the_book_without_scripts_shows_them_too(window, built_book):
    page = window(java_script_enabled=False)
    for notebook in NOTEBOOKS:
        page.goto((built_book / f"notebooks/{notebook.stem}.html").as_uri())
        figures = page.locator("figure.rnn-steps-view:has(img, svg)")
        writers = notebook.read_text(encoding="utf-8").count('"_anywidget_id": "rnn_steps.writer.Writer"')
        expect(figures).to_have_count(len(saved_views(notebook)) + writers)
        for figure in figures.all():
            assert figure.locator("img").bounding_box()["height"] > 100
            expect(figure.locator("table")).to_be_visible()


def test_where_widgets_run_nothing_stands_twice(page, built_book):
    """As JupyterLab shows a notebook: what stands for a widget is an output of its own, below the widget."""
    open_page(page, (built_book / f"notebooks/{NOTEBOOKS[0].stem}.html").as_uri())
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<div id=output><div class=rnn-still>a picture</div></div>')")
    expect(page.locator(".rs-picture").first).to_be_visible()
    expect(page.locator("#output .rnn-still")).to_be_hidden()
