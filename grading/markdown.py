"""Markdown and code as HTML, for the feedback page: formulas as MathML, a student's HTML as text."""

from html import escape

from jinja2 import pass_context
from markdown_it import MarkdownIt
from markupsafe import Markup
from math_core import LatexError, LatexToMathML
from mdit_py_plugins.dollarmath import dollarmath_plugin
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

LONGEST = 1000  # characters of a formula: thousands of brackets in one another would overflow the reader's stack
LATEX = LatexToMathML(fancy_error=False)


def formula(tex: str, options: dict) -> str:
    """Return a formula as MathML, or its text where it cannot be read."""
    if len(tex) > LONGEST:
        return f"<code>{escape(tex)}</code>"
    try:
        return LATEX.convert_with_local_state(tex, displaystyle=options["display_mode"])
    except LatexError:
        return f"<code>{escape(tex)}</code>"


def reader(html: bool) -> MarkdownIt:
    """Markdown with tables and formulas; HTML only where it is ours."""
    return MarkdownIt("commonmark", {"html": html}).enable("table").use(dollarmath_plugin, renderer=formula)


OURS, THEIRS = reader(html=True), reader(html=False).disable("reference")  # many references take minutes


def markdown(source: str, ours: bool) -> Markup:
    """Return Markdown as HTML; where it is not ours, HTML in it is shown and does nothing."""
    return Markup((OURS if ours else THEIRS).render(source))


def is_ours(cell) -> bool:
    """Whether a cell of a graded notebook says what was given out, and not what a student wrote."""
    return not cell.metadata.get("theirs", False) and not cell.metadata.get("nbgrader", {}).get("solution")


@pass_context
def in_formgrader(context, source: str) -> Markup:
    """Stands in for nbconvert's `markdown2html`, which lets a student's script run in the grader's browser."""
    return markdown(source, ours=is_ours(context["cell"]))


def code(source: str) -> Markup:
    """Return Python with its colours."""
    return Markup(highlight(source, PythonLexer(), HtmlFormatter(nowrap=True)))
