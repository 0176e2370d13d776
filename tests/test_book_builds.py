"""The book builds without a warning, asks no other host for anything, runs every saved widget."""

import json
import re
import shutil
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from books import ROOT, build_book, run_book
from on_page import open_page
from playwright.sync_api import expect

VIEW = "rnn-steps-view"
HOSTED_STATE = "application/vnd.rnn-steps.state+json"
STOCK_STATE = "application/vnd.jupyter.widget-state+json"
FETCHING = {"src", "href", "srcset", "data", "poster", "action"}

needs_html_manager = pytest.mark.skipif(
    not (ROOT / "node_modules/@jupyter-widgets/html-manager").is_dir(),
    reason="only for those who put other ipywidgets in the book: npm install",
)

# What sticks out of the page, and out of every box of its own that scrolls or holds words for a screen reader alone.
STICKS_OUT = """() => {
  const unseen = (box) => box && (getComputedStyle(box).clipPath !== "none" || unseen(box.parentElement));
  const scrolls = (box) => box && box.tagName !== "ARTICLE" &&
    (["auto", "scroll"].includes(getComputedStyle(box).overflowX) || scrolls(box.parentElement));
  const wide = (part) => part.getBoundingClientRect().right > innerWidth + 1;
  return [...document.querySelectorAll("article *")]
    .filter((part) => !part.closest(".rnn-label"))  // a button's name, spoken and not drawn
    .filter((part) => wide(part) && part.checkVisibility() && !scrolls(part.parentElement) && !unseen(part))
    .map((part) => part.outerHTML.slice(0, 80));
}"""

# Resolves when the widgets have seen the width of the window and drawn themselves for it.
DRAWN = "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"


class Page(HTMLParser):
    """The parts of a page that the tests ask about."""

    def __init__(self, path: Path):
        super().__init__()
        self.path, self.tags, self.states = path, [], {}
        self.inside = None
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        self.inside = dict(attributes).get("type") if tag == "script" else None

    def handle_data(self, data):
        if self.inside and self.inside.endswith("state+json"):
            self.states.setdefault(self.inside, []).append(json.loads(data))

    def handle_endtag(self, tag):
        self.inside = None

    def views(self) -> list[str]:
        return [a["data-model-id"] for _, a in self.tags if a.get("class") == VIEW]


def html_files(book: Path) -> list[Path]:
    return [path for path in sorted(book.rglob("*.html")) if "_static" not in path.parts]


def pages_to_open(book: Path) -> list[Path]:
    """All but the redirect, which would move on to another page while a test looks at it."""
    return [path for path in html_files(book) if path != book / "index.html"]


@cache
def pages(book: Path) -> list[Page]:
    return [Page(path) for path in html_files(book)]


@pytest.fixture(scope="module")
def slider_book(tmp_path_factory):
    return build_book(ROOT / "tests/book_with_sliders", tmp_path_factory.mktemp("sliders"))


def test_no_page_names_another_host_that_a_browser_would_ask(built_book):
    for page in pages(built_book):
        asked = [
            (tag, value)
            for tag, attributes in page.tags
            if tag != "a"
            for name, value in attributes.items()
            if name in FETCHING and re.match(r"(https?:)?//", value or "")
        ]
        assert asked == [], page.path.name


def test_no_style_asks_another_host(built_book):
    for style in built_book.rglob("*.css"):
        text = style.read_text(encoding="utf-8")
        assert not re.search(r"""(url\(|@import)\s*["']?(https?:)?//""", text), style.name


def test_no_page_holds_a_script_or_style_that_a_strict_policy_forbids(built_book):
    for page in pages(built_book):
        inside = [
            (tag, attributes)
            for tag, attributes in page.tags
            if "style" in attributes
            or any(name.startswith("on") for name in attributes)
            or (tag == "script" and "src" not in attributes and not attributes.get("type"))
        ]
        assert inside == [], page.path.name


def test_the_module_stands_once_in_the_book(built_book):
    module = (ROOT / "rnn_steps/static/rnn_steps.js").read_text(encoding="utf-8")
    sentence = max(re.findall(r'"([^"\\\n<&]*)"', module), key=len)  # the minifier keeps what is said
    files = [path for path in built_book.rglob("*") if path.suffix in {".html", ".js", ".json"}]
    holding = [path for path in files if sentence in path.read_text(encoding="utf-8")]
    assert [path.relative_to(built_book).as_posix() for path in holding] == ["_static/rnn_steps.js"]


def test_every_page_with_views_has_the_state_of_each_once_and_no_module(built_book):
    with_views = [page for page in pages(built_book) if page.views()]
    assert len(with_views) >= 2, "both chapters have widgets"
    for page in with_views:
        models = [model_id for part in page.states[HOSTED_STATE] for model_id in part]
        assert len(models) == len(set(models)), page.path.name
        state = {model_id: model for part in page.states[HOSTED_STATE] for model_id, model in part.items()}
        assert set(page.views()) <= set(state), page.path.name
        ours = [state[view]["state"] for view in page.views()]
        assert not any({"_esm", "_css"} & set(view) for view in ours), page.path.name
        assert not any("source" in model["state"] for model in state.values()), page.path.name


def test_a_page_of_ours_loads_no_stock_manager(built_book):
    assert not (built_book / "_static/html-manager").exists()
    assert not any(STOCK_STATE in page.states for page in pages(built_book))


def test_a_page_without_scripts_shows_a_picture_or_the_questions_of_each_widget(built_book, browser):
    tab = browser.new_page(java_script_enabled=False)
    for path in pages_to_open(built_book):
        tab.goto(path.as_uri())
        for view in tab.locator(f".{VIEW}").all():
            expect(view.locator("img, svg, .rnn-quiz-list")).to_be_visible()
    tab.close()


def test_a_page_without_scripts_shows_both_languages_and_no_switch(built_book, browser):
    tab = browser.new_page(java_script_enabled=False)
    tab.goto((built_book / "book/start.html").as_uri())
    expect(tab.locator("section > div[lang=hi]").first).to_be_visible()
    expect(tab.locator("section > div[lang=en]").first).to_be_visible()
    expect(tab.locator(".rnn-language")).to_be_hidden()
    tab.close()


def test_formulas_are_mathml_and_no_script_draws_them(built_book):
    for page in pages(built_book):
        scripts = [a.get("src") or "" for tag, a in page.tags if tag == "script"]
        assert not any("mathjax" in script.lower() for script in scripts), page.path.name
    assert "<math" in (built_book / "notebooks/02_equations.html").read_text(encoding="utf-8")


def test_the_name_of_a_column_that_a_phone_shows_beside_each_value_is_no_tex(built_book):
    pages = (path.read_text(encoding="utf-8") for path in built_book.rglob("*.html"))
    names = {name for page in pages for name in re.findall(r'data-column="([^"]*)"', page)}
    assert names and not [name for name in names if re.search(r"[\\\\{}$]", name)]


def test_every_title_has_two_marked_halves(built_book):
    for page in pages(built_book):
        text = page.path.read_text(encoding="utf-8")
        for title in re.findall(r"<h[1-4]>(.*?)</h[1-4]>", text, re.DOTALL):
            if " · " in title:
                assert 'lang="hi"' in title and 'lang="en"' in title, (page.path.name, title)


def test_every_page_opens_from_its_folder_with_no_error_and_never_scrolls_sideways(built_book, page):
    for path in pages_to_open(built_book):
        page.set_viewport_size({"width": 320, "height": 800})
        open_page(page, path.as_uri())
        for width in (320, 360, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            page.evaluate(DRAWN)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (path.name, width)
            assert page.evaluate(STICKS_OUT) == [], (path.name, width)


@pytest.mark.parametrize(
    ("language", "shown"), [("hi", ["hi"]), ("en", ["en"]), ("both", ["hi", "en"])]
)
def test_the_switch_shows_the_chosen_language_in_text_and_titles(
    built_book, page, language, shown
):
    page.goto((built_book / "book/start.html").as_uri())
    page.locator(f".bd-header-article [data-language={language}]").click()
    for lang in ("hi", "en"):
        for place in ("section > div", "article h1 ", ".bd-links "):
            half = page.locator(f"{place}[lang={lang}]").first
            expect(half).to_be_visible(visible=lang in shown)


def test_the_chosen_language_is_remembered_on_the_next_page(built_book, page):
    page.goto((built_book / "book/start.html").as_uri())
    page.locator(".bd-header-article [data-language=en]").click()
    page.goto((built_book / "notebooks/01_structure.html").as_uri())
    expect(page.locator("html")).to_have_attribute("data-rnn-language", "en")


@needs_html_manager
def test_a_stock_slider_is_drawn_and_moves_with_the_keyboard(slider_book, page):
    page.goto((slider_book / "sliders.html").as_uri())
    handle = page.get_by_role("slider")
    handle.press("ArrowRight")
    expect(handle).to_have_attribute("aria-valuenow", "4.0")


@needs_html_manager
def test_somebody_elses_anywidget_runs_beside_the_slider(slider_book, page):
    open_page(page, (slider_book / "sliders.html").as_uri())
    page.get_by_role("button", name="count 7").click()
    expect(page.get_by_role("button", name="count 8")).to_be_visible()


@needs_html_manager
def test_each_manager_gets_only_its_own_models(slider_book):
    (page,) = [page for page in pages(slider_book) if page.path.name == "sliders.html"]
    (hosted,), (stock,) = page.states[HOSTED_STATE], page.states[STOCK_STATE]
    assert "counter" in hosted and "slider" not in hosted
    assert "slider" in stock["state"] and "counter" not in stock["state"]


def copy_of_slider_book(folder: Path, change) -> Path:
    """The book with sliders, its notebook changed by `change(notebook)`."""
    source = Path(shutil.copytree(ROOT / "tests/book_with_sliders", folder / "source"))
    notebook = json.loads((source / "sliders.ipynb").read_text(encoding="utf-8"))
    change(notebook)
    (source / "sliders.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    return source


def test_a_missing_stock_manager_stops_the_build_and_says_what_to_type(tmp_path):
    config = tmp_path / "_config.yml"
    text = (ROOT / "_config.yml").read_text(encoding="utf-8")
    text = text.replace("book/extensions", (ROOT / "book/extensions").as_posix())
    config.write_text(text + "    stock_manager: nowhere/embed.js\n", encoding="utf-8")
    source = copy_of_slider_book(tmp_path, lambda notebook: None)
    built = run_book(source, tmp_path, config)
    assert built.returncode != 0
    assert "'sliders'" in built.stderr and "लिखें: npm install" in built.stderr
    assert "type: npm install" in built.stderr


def test_a_formula_that_cannot_be_read_fails_the_build_and_names_its_page(tmp_path):
    def break_formula(notebook):
        notebook["cells"] = notebook["cells"][:1]
        notebook["cells"][0]["source"] = "# क · A\n\n$$\n\\nosuchcommand{h_t}\n$$\n"

    built = run_book(copy_of_slider_book(tmp_path, break_formula), tmp_path)
    assert built.returncode != 0
    assert "sliders.ipynb" in built.stderr and "nosuchcommand" in built.stderr


def test_a_widget_saved_without_its_state_fails_the_build_and_names_its_page(tmp_path):
    def forget_state(notebook):
        del notebook["metadata"]["widgets"]

    built = run_book(copy_of_slider_book(tmp_path, forget_state), tmp_path)
    assert built.returncode != 0
    assert "sliders.ipynb" in built.stderr and "run it and save again" in built.stderr


def test_a_label_cannot_end_the_saved_state(tmp_path):
    hostile = "</script><!-- <img src=x onerror=alert(1)>"

    def label(notebook):
        notebook["cells"].pop(1)  # the slider, so that the stock manager is not needed
        state = notebook["metadata"]["widgets"][STOCK_STATE]["state"]
        state["counter"]["state"]["label"] = hostile

    book = build_book(copy_of_slider_book(tmp_path, label), tmp_path)
    page = Page(book / "sliders.html")
    (state,) = page.states[HOSTED_STATE]
    assert state["counter"]["state"]["label"] == hostile
    assert not any(attributes.get("src") == "x" for _, attributes in page.tags)
