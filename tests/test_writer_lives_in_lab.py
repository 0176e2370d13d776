"""In JupyterLab the kernel sends the model when it is asked for, and the learner writes on from her own text."""

import json
import re

from chapters import NOTEBOOKS, writing_chapters
from on_page import choose_language
from playwright.sync_api import expect
from test_lab_steps_live import READY, RUN_CELL, SESSION_READY, SHOW_ALL, WHERE

from tools.browsers import FROM_THIS_MACHINE, watched_page


def cells_with_writer(notebook):
    """Where Writer is imported, and where it is shown."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return [n for n, cell in enumerate(cells) if cell["cell_type"] == "code" and re.search(r"\bWriter\b", "".join(cell["source"]))]


def test_the_kernel_sends_the_model_and_jupyterlab_hears_no_key(browser, lab):
    notebook = next(path for path in NOTEBOOKS if path.stem == writing_chapters()[0])
    with watched_page(browser, FROM_THIS_MACHINE, viewport={"width": 1280, "height": 900}) as watched:
        page = watched.page
        page.goto(lab.url_of_copy(notebook))
        page.wait_for_function(READY)
        page.evaluate(SESSION_READY)
        page.evaluate(SHOW_ALL)
        page.locator("[data-key=load]").first.wait_for()  # the saved one: JupyterLab has brought back all models
        for cell in cells_with_writer(notebook):  # not the others: they train for a minute, as the test of the outputs does
            page.evaluate(RUN_CELL, cell)
        page.evaluate(SHOW_ALL)
        for language, other in (("en", "hi"), ("hi", "en")):
            choose_language(page, language)
            markdown = page.locator(".jp-RenderedMarkdown")
            assert markdown.locator(f"> div[lang={language}]:visible").count()
            assert not markdown.locator(f"> div[lang={other}]:visible").count()
        page.locator("[data-key=load]").first.click()
        field = page.locator("[data-key=text-0]").first
        expect(field).to_be_focused()
        before = page.evaluate(WHERE)
        field.fill("")
        page.keyboard.type("राधा")
        page.keyboard.press("Enter")
        expect(page.locator(".rs-writer .rs-controls .rs-count").first).to_have_text("3 / 3")
        page.evaluate("Math.random = () => 0.5")
        page.locator("[data-key=write]").first.click()
        expect(field).not_to_have_value("राधा")
        for key in ("d", "d", "a", "Shift+Enter"):
            page.locator("[data-key=write]").first.press(key)
        assert page.evaluate(WHERE) == before
