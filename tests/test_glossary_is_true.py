"""The glossary and the notation page hold what the chapters use, and the chapters link to both."""

import re
from pathlib import Path

import pytest
from bilingual import split
from chapters import NOTEBOOKS
from texts import markdown_cells

BOOK = Path(__file__).resolve().parents[1] / "book"
LINK = re.compile(r"\]\(\.\./notebooks/(\w+)\.ipynb\)")
FORMULA = re.compile(r"\$\$(.+?)\$\$|\$([^$\n]+)\$", re.DOTALL)
EQUATIONS = """
    h_t h_{t-1} x_t W_{ih} W_{hh} b_{ih} b_{hh} a_{ih} a_{hh} a y_t W_{hy} b_y
    i_t f_t g_t o_t c_t c_{t-1} W_{ii} W_{if} W_{ig} W_{io} W_{hi} W_{hf} W_{hg} W_{ho}
    b_{ii} b_{if} b_{ig} b_{io} b_{hi} b_{hf} b_{hg} b_{ho}
    r_t z_t n_t W_{ir} W_{iz} W_{in} W_{hr} W_{hz} W_{hn} b_{ir} b_{iz} b_{in} b_{hr} b_{hz} b_{hn}
""".split()


def rows(lang):
    """[(term, symbols and shapes, meaning, chapter)] of one half of the glossary."""
    page = (BOOK / "glossary.md").read_text(encoding="utf-8")
    halves = [body for language, body in split(page) if language == lang and LINK.search(body)]
    return [(*map(str.strip, line.strip("|").split("|")), LINK.search(half)[1])
            for half in halves for line in half.partition("| --- |")[2].splitlines()[1:] if line]


def terms():
    return [row[0] for row in rows("en")]


def text_of(chapter):
    path = next(path for path in NOTEBOOKS if path.stem == chapter)
    return "\n".join(text for _, text in markdown_cells(path))


def closed_up(formula):
    """A formula without its spaces, but for those that end a command."""
    return re.sub(r"(?<![A-Za-z])\s+|\s+(?![A-Za-z])", "", re.sub(r"\\[,;!]|&", " ", formula))


def formulas(text):
    return [closed_up(block or inline) for block, inline in FORMULA.findall(text)]


def holds(formula, symbol):
    """Whether a symbol stands in a formula as a whole: h_t is not in h_{t-1}."""
    before = "" if symbol.startswith("\\") else r"(?<![A-Za-z\\])"
    after = "" if symbol.endswith("}") else "(?![A-Za-z_0-9])"
    return re.search(before + re.escape(closed_up(symbol)) + after, formula)


def symbols(row):
    """The symbols of a row, without the shapes."""
    return [symbol for _, symbol in FORMULA.findall(row[1]) if not symbol.startswith("(")]


def test_both_halves_list_the_same_terms_once_each():
    assert [row[0] for row in rows("hi")] == terms()
    assert len({term.lower() for term in terms()}) == len(terms())


def test_terms_stand_in_the_order_of_the_chapters():
    chapters = [row[3] for row in rows("en")]
    assert chapters == sorted(chapters)


@pytest.mark.parametrize("row", rows("en"), ids=lambda row: row[0])
def test_the_chapter_named_explains_the_term(row):
    singular = re.sub(r"(?<=[a-z])s$", "", row[0])
    assert re.search(rf"\b{re.escape(singular)}", text_of(row[3]), re.IGNORECASE)


@pytest.mark.parametrize("row", rows("en"), ids=lambda row: row[0])
def test_the_chapter_named_uses_the_symbols(row):
    used = formulas(text_of(row[3]))
    missing = [symbol for symbol in symbols(row) if not any(holds(f, symbol) for f in used)]
    assert missing == []


@pytest.mark.parametrize("symbol", EQUATIONS)
def test_the_notation_page_names_every_symbol_of_the_equations(symbol):
    page = formulas((BOOK / "notation.md").read_text(encoding="utf-8"))
    assert any(holds(formula, symbol) for formula in page)


@pytest.mark.parametrize("page", ["glossary", "notation"])
@pytest.mark.parametrize("chapter", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_chapter_links_to_it(chapter, page):
    assert f"(../book/{page}.md)" in text_of(chapter.stem)


def test_a_symbol_is_not_found_inside_another():
    assert holds("h_t=a", "h_t") and not holds("h_{t-1}", "h_t") and not holds(r"\tanh(a)", "h")
