"""No page of the book costs a reader more than its budget, and no two copies of anything are sent."""

import sys

import pytest
from books import ROOT

sys.path.insert(0, str(ROOT / "book/extensions"))
import weight  # noqa: E402
from minified import minify  # noqa: E402

pytestmark = pytest.mark.skipif(minify is None, reason="the minifier has no wheel for this machine; its books are heavier")


@pytest.fixture(scope="module")
def weights(built_book):
    return weight.weights(built_book)


def test_a_first_visit_to_any_page_keeps_its_budget(weights):
    heavy = {one.page.name: one.first_visit for one in weights if one.first_visit > 200_000}
    assert heavy == {}


def test_the_next_page_keeps_its_budget(weights):
    heavy = {one.page.name: one.own for one in weights if one.own > 40_000}
    assert heavy == {}


def test_the_report_names_every_page_with_what_it_costs(built_book, weights, capsys):
    class App:
        outdir, builder = built_book, type("Builder", (), {"name": "html"})

    weight.report(App, None)
    printed = capsys.readouterr().out
    for one in weights:
        (line,) = [line for line in printed.splitlines() if line.startswith(one.page.relative_to(built_book).as_posix() + " ")]
        assert line.split()[1:] == [f"{one.first_visit / 1000:.1f}", f"{one.own / 1000:.1f}"]


def test_what_a_browser_fetches_is_what_the_report_counts(built_book, weights, window):
    page = window(viewport={"width": 360, "height": 740})
    asked = []
    page.on("request", lambda request: asked.append(request.url.partition("?")[0]))
    # The first only leads on to another, and the second brings the search that one came for.
    for one in [one for one in weights if one.page.name not in {"index.html", "search.html"}]:
        asked.clear()
        page.goto(one.page.as_uri())
        page.evaluate("async () => { scrollTo(0, document.body.scrollHeight); await document.fonts.ready; }")
        counted = {one.page, *one.files}
        assert {url for url in asked if url.startswith("file:")} <= {file.as_uri() for file in counted}, one.page.name
