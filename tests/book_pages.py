"""What the tests of the book's pages share: the pages, and one page made ready to be looked at."""

from pathlib import Path

# Resolves when the page has drawn itself for what was just changed.
DRAWN = "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"

CHOOSE = """([language, theme]) => {
  document.documentElement.dataset.theme = document.documentElement.dataset.mode = theme;
  document.querySelector(`.rnn-language [data-language=${language}]`).click();
}"""

PREPARE = """() => {
  document.querySelectorAll("article details").forEach((answer) => { answer.open = true; });
  document.querySelectorAll(".rnn-steps-view").forEach((view) => view.remove());
  // What is far below is laid out only when it comes near; a test measures all of it.
  const whole = new CSSStyleSheet();
  whole.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets.push(whole);
}"""


def book_pages(book: Path) -> list[Path]:
    """Every page but the redirect, which would move on to another page while a test looks at it."""
    found = [page for page in sorted(book.rglob("*.html")) if "_static" not in page.parts]
    return [page for page in found if page != book / "index.html"]


def open_whole(page, path: Path) -> None:
    """Open a page with all its answers open, and with no colour still changing.

    The widgets, which have tests of their own, are taken out: they are most of the page.
    """
    page.emulate_media(reduced_motion="reduce")
    page.goto(path.as_uri())
    page.evaluate(PREPARE)


def choose(page, language: str, theme: str = "light") -> None:
    """Switch the language by its button and the theme by what its button sets."""
    page.evaluate(CHOOSE, [language, theme])
    page.evaluate(DRAWN)
