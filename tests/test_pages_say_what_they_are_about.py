"""A search engine and a shared link find a sentence about every page, in both languages."""

import re
from html import unescape

DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)">')


def description(page):
    (found,) = DESCRIPTION.findall(page.read_text(encoding="utf-8"))
    return unescape(found)


def test_every_written_page_is_described_by_how_it_begins_in_each_language(built_book):
    for page in [*built_book.glob("notebooks/*.html"), *built_book.glob("book/*.html")]:
        hindi, english = description(page).split(" · ")
        assert re.search("[\u0900-\u097f]", hindi) and not re.search("[\u0900-\u097f]", english), page.name
        assert hindi.endswith(("।", "?", "…")) and english.endswith((".", "?", "…")), page.name
        assert max(map(len, (hindi, english))) <= 150, page.name


def test_a_page_without_text_of_its_own_is_described_by_the_books_name(built_book):
    assert description(built_book / "search.html") == "RNN: कदम दर कदम · RNN, Step by Step"
