"""What a search engine or a shared link says of a page: how it begins, in both languages."""

import re
import textwrap
from html import escape

from docutils import nodes

LONGEST = 150  # characters of each language; what is longer, nobody shows
SENTENCE_ENDS = re.compile(r"(?<=[।.?!])\s+")
HALF = re.compile(r'<div lang="(hi|en)">')


def opening(text: str) -> str:
    """The first sentences, as many as there is room for."""
    kept = ""
    for sentence in SENTENCE_ENDS.split(" ".join(text.split())):
        if len(kept) + len(sentence) > LONGEST:
            break
        kept += sentence + " "
    return kept.rstrip() or textwrap.shorten(text, LONGEST, placeholder=" …")


def beginnings(doctree: nodes.document) -> dict[str, str]:
    """The first paragraph of each language: {"hi": …, "en": …}."""
    found, language = {}, None
    for node in doctree.findall(lambda node: isinstance(node, nodes.raw | nodes.paragraph)):
        if isinstance(node, nodes.raw):
            half = HALF.search(node.astext())
            language = half[1] if half else language
        elif language:
            found.setdefault(language, opening(node.astext()))
    return found


def describe(app, pagename, templatename, context, doctree) -> None:
    halves = beginnings(doctree).values() if doctree else ()
    text = " · ".join(halves) or app.config.html_title
    context["metatags"] = context.get("metatags", "") + f'\n<meta name="description" content="{escape(text)}">'


def setup(app):
    app.connect("html-page-context", describe)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
