"""Markdown and code as HTML, for the feedback page: formulas as MathML, a student's HTML as text."""

from html import escape

from markdown_it import MarkdownIt
from markupsafe import Markup
from math_core import LatexError, LatexToMathML
from mdit_py_plugins.dollarmath import dollarmath_plugin
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

LATEX = LatexToMathML(fancy_error=False)


def formula(tex: str, options: dict) -> str:
    """Return a formula as MathML, or its text where it cannot be read."""
    try:
        return LATEX.convert_with_local_state(tex, displaystyle=options["display_mode"])
    except LatexError:
        return f"<code>{escape(tex)}</code>"


def reader(html: bool) -> MarkdownIt:
    """Markdown with tables and formulas; HTML only where it is ours."""
    return MarkdownIt("commonmark", {"html": html}).enable("table").use(dollarmath_plugin, renderer=formula)


OURS, THEIRS = reader(html=True), reader(html=False)


def markdown(source: str, ours: bool) -> Markup:
    """Return Markdown as HTML; where it is not ours, HTML in it is shown and does nothing."""
    return Markup((OURS if ours else THEIRS).render(source))


def code(source: str) -> Markup:
    """Return Python with its colours."""
    return Markup(highlight(source, PythonLexer(), HtmlFormatter(nowrap=True)))
