"""In the book, opened from a folder with no network, the model comes when it is asked for, reads a typed name and writes on."""

import shutil

import pytest
from book_pages import DRAWN
from chapters import NOTEBOOKS, writing_chapters
from on_page import choose_language, read_through
from playwright.sync_api import expect
from test_widgets_are_accessible import AXE, RUN_AXE
from weight import weights
from writers import shipped

PHONE = {"has_touch": True, "is_mobile": True, "viewport": {"width": 360, "height": 740}}
SCRIPTS = ("writer.js", "writer_weights.js")


def opened(page, book):
    page.goto((book / f"notebooks/{writing_chapters()[0]}.html").as_uri())
    read_through(page)
    choose_language(page, "en")
    return page


def key(page, name):
    return page.locator(f'[data-key="{name}"]').first


def test_a_name_is_typed_stepped_through_and_written_on_with_no_network(window, built_book):
    page = opened(window(**PHONE), built_book)
    asked = []
    page.on("request", lambda request: asked.append(request.url.split("/")[-1].split("?")[0]))
    assert not page.locator("[data-key=text-0]").count()
    key(page, "load").tap()
    expect(key(page, "text-0")).to_be_focused()
    assert [name for name in asked if name.startswith("writer")] == [*SCRIPTS]
    key(page, "text-0").fill("")
    page.keyboard.insert_text("कुमार")
    for order, name in enumerate(("back", "next"), 3):
        key(page, name).tap()
        expect(page.locator(".rs-writer .rs-controls .rs-count").first).to_have_text(f"{order} / 4")
    page.evaluate("Math.random = () => 0.5")
    key(page, "write").tap()
    expect(page.locator(".rs-writer .rs-news").first).to_contain_text("0.5000")
    assert key(page, "text-0").input_value().startswith("कुमार") and key(page, "text-0").input_value() != "कुमार"


@pytest.mark.parametrize("language", ["hi", "en"])
def test_axe_finds_nothing_before_and_after(window, built_book, language):
    page = opened(window(**PHONE), built_book)
    choose_language(page, language)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(RUN_AXE) == []
    key(page, "load").tap()
    expect(key(page, "text-0")).to_be_focused()
    page.evaluate(DRAWN)
    assert page.evaluate(RUN_AXE) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.fixture
def unwatched(browser):
    """A page of its own: of a file that is not there the browser itself logs an error."""
    context = browser.new_context(offline=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("name", "content", "told"), [
    ("writer_weights.js", None, "was not found"), ("writer.js", None, "was not found"),
    ("writer_weights.js", 'rnnWriterWeights="AAAA"', "damaged or incomplete"), ("writer_weights.js", "", "damaged or incomplete"),
    ("writer_weights.js", 'rnnWriterWeights="AAAAAAAA', "damaged or incomplete"),
])
def test_a_missing_or_damaged_file_is_said_and_the_page_goes_on(unwatched, built_book, tmp_path, name, content, told):
    book = shutil.copytree(built_book, tmp_path / "book", ignore=shutil.ignore_patterns("*.zip", "_images"))
    (book / "_static" / name).unlink()
    if content is not None:
        (book / "_static" / name).write_text(content, encoding="utf-8")
    page = opened(unwatched, book)
    key(page, "load").click()
    expect(page.get_by_role("alert").first).to_contain_text(told)
    choose_language(page, "hi")
    expect(page.get_by_role("alert").first).to_contain_text("पन्ने की बाकी चीज़ें")


def test_before_it_is_loaded_its_numbers_go_on_paper(page, built_book):
    opened(page, built_book)
    still = page.locator(".rnn-steps .rs-paper table").first
    expect(still).to_be_hidden()
    page.emulate_media(media="print")
    expect(still).to_be_visible()
    expect(still).to_contain_text("कु")


def test_the_weights_are_a_file_of_the_book_and_no_part_of_a_page(built_book):
    own = next(weight for weight in weights(built_book) if weight.page.stem == writing_chapters()[0])
    assert not {file.name for file in own.files} & set(SCRIPTS) and "writer_door.js" in {file.name for file in own.files}
    worker = (built_book / "sw.js").read_text(encoding="utf-8")
    for name in SCRIPTS:
        assert f'"_static/{name}"' in worker
    assert (built_book / "_static/writer_weights.js").stat().st_size < 4 / 3 * len(shipped()) + 100


def test_no_other_page_names_them(built_book):
    named = [path.stem for path in built_book.rglob("*.html") if "writer_weights" in path.read_text(encoding="utf-8")]
    assert named == writing_chapters()


def test_no_notebook_holds_the_weights_or_what_draws_the_writer():
    text = next(path for path in NOTEBOOKS if path.stem == writing_chapters()[0]).read_text(encoding="utf-8")
    assert "writerOf = " not in text and "embedding.weight" not in text.split('"widgets"')[-1]
