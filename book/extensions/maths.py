"""Formulas become MathML when the book is built: readable with no script and no network."""

import re

from docutils import nodes
from math_core import LatexError, LatexToMathML
from sphinx.locale import _
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number

from rnn_steps.errors import both

logger = logging.getLogger(__name__)
block_converter = LatexToMathML(annotation=True, fancy_error=False)
# No TeX beside a formula in a line: in a title it would stand in the name of the page too.
inline_converter = LatexToMathML(fancy_error=False)
OUTER = re.compile(r"\\(begin|end)\{(align|gather|equation|multline)\}")

# A strict content policy forbids style="…", so the styles of a formula's parts become classes (book.css).
CLASSES = {
    "text-align: left;justify-items: start": "math-left",
    "text-align: right;justify-items: end": "math-right",
    "padding-left: 0": "math-no-left",
    "padding-right: 0": "math-no-right",
    "padding-left:1em": "math-far",
    "padding-right:0.1667em": "math-thin",
    "border-right: 0.05em solid currentcolor": "math-rule-right",
    "border-top: 0.05em solid currentcolor": "math-rule-top",
    "width: 50%": "math-half",
    "width: 100%": "math-whole",
}
STYLE = re.compile(r' style="([^"]*)"')
TAG = re.compile(r"<[^>]*>")
LONG = 8  # letters, digits and signs that fit in the narrowest line


def class_for(style: re.Match) -> str:
    """The classes that say what a style says; a style with anything else in it stays."""
    rest, names = style[1], []
    for declaration, name in CLASSES.items():
        if declaration in rest:
            rest = rest.replace(declaration, "")
            names.append(name)
    return style[0] if rest.strip(";") else f' class="{" ".join(names)}"'


def mathml(tex: str, display: bool, node: nodes.Node) -> str:
    """The formula as a `<math>` element; a formula that cannot be read is a warning at its page."""
    try:
        converter = block_converter if display else inline_converter
        formula = converter.convert_with_local_state(tex, displaystyle=display)
    except LatexError as error:
        logger.warning(
            both(
                f"यह formula पढ़ा नहीं जा सका: {tex!r} ({error})।",
                f"This formula cannot be read: {tex!r} ({error}).",
            ),
            location=node,
        )
        raise nodes.SkipNode from error
    return STYLE.sub(class_for, formula)


def visit_inline(translator, node: nodes.math) -> None:
    formula = mathml(node.astext(), False, node)
    if len(TAG.sub("", formula)) > LONG:
        formula = formula.replace("<math", '<math class="rnn-long"', 1)  # breaks on a phone, see book.css
    translator.body.append(formula)
    raise nodes.SkipNode


def visit_block(translator, node: nodes.math_block) -> None:
    # Sphinx numbers the formulas that have a label, so an environment must not number them again.
    tex = OUTER.sub(r"\\\1{\2*}", node.astext())
    formula = mathml(tex, True, node)
    # A wide formula scrolls in its own box, so the box must take the keyboard's focus.
    translator.body.append(translator.starttag(node, "div", CLASS="math", tabindex="0"))
    if node.get("number") and not node.get("nowrap"):
        number = get_node_equation_number(translator, node)
        translator.body.append(f'<span class="eqno">({number})')
        translator.add_permalink_ref(node, _("Link to this equation"))
        translator.body.append("</span>")
    translator.body.append(f"{formula}</div>\n")
    raise nodes.SkipNode


def setup(app):
    app.add_html_math_renderer("mathml", (visit_inline, None), (visit_block, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
