"""A long page shows its top at once and lays out the rest later; nothing that a reader sees moves by that."""

import pytest

CHAPTER = "notebooks/06_variants.html"
LAID_OUT = "html[data-rnn-laid-out]"
SKIPPED = """() => [...document.querySelectorAll("article section section")]
  .filter((section) => getComputedStyle(section).contentVisibility !== "visible").map(({ id }) => id)"""
LAST = "article section section:last-of-type[id]"


@pytest.fixture
def chapter(built_book):
    return (built_book / CHAPTER).as_uri()


def test_once_the_page_stands_every_section_is_laid_out(page, chapter):
    page.goto(chapter)
    page.wait_for_selector(LAID_OUT, state="attached")
    assert page.evaluate(SKIPPED) == []
    assert "\n" in page.locator("article section section").last.inner_text()


def test_a_place_that_one_came_for_stays_in_sight(page, chapter):
    page.goto(chapter)
    place = page.locator(LAST).last.get_attribute("id")
    page.goto("about:blank")
    page.goto(f"{chapter}#{place}")
    page.wait_for_selector(LAID_OUT, state="attached")
    page.evaluate("new Promise(requestAnimationFrame)")
    assert -1 <= page.locator(LAST).last.bounding_box()["y"] < page.viewport_size["height"] / 2
