"""Who cannot see a figure is told in words what it shows, in both languages."""

from html.parser import HTMLParser


class Images(HTMLParser):
    """The alternative texts of a page's images, by their address."""

    def __init__(self, html):
        super().__init__()
        self.alts = {}
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        if tag == "img":
            found = dict(attributes)
            self.alts[found["src"]] = found.get("alt", "")


def test_every_picture_of_a_page_says_what_it_shows_in_both_languages(built_book):
    pages = sorted(built_book.rglob("*.html"))
    alts = {(page.name, source): alt for page in pages for source, alt in Images(page.read_text(encoding="utf-8")).alts.items()}
    assert len(alts) >= 7, "the chapters have figures"
    silent = {place: alt for place, alt in alts.items() if " · " not in alt or not any("ऀ" <= letter <= "ॿ" for letter in alt)}
    assert silent == {}
