"""What a screen reader and a phone need of the text.

- Tables: the first cell of a row is its header, and each further cell knows the name of its column,
  so that the styles can stack a row as a card where the page is narrow.
- Code and what it prints are English, whatever language stands around them; the keyboard reaches their
  end, until scrolling_boxes.js sees that they have no need of it.
- The link to a section does not stand in its heading: else every heading ends with “#”. section_links.js sets it beside.
"""

import re
from html import escape

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform

HEADING_WITH_LINK = re.compile(r'(<h[1-6]>.*?)<a class="headerlink" href="[^"]*"[^>]*>[^<]*</a>(</h[1-6]>)', re.DOTALL)
CODE = '<div class="highlight"><pre>'


class MarkTables(SphinxPostTransform):
    """Make the first column of each table its row headers, and give each further cell its column's name."""

    default_priority = 700
    formats = ("html",)

    def run(self, **kwargs) -> None:
        for group in self.document.findall(nodes.tgroup):
            next(group.findall(nodes.colspec))["stub"] = 1
            head, body = (next(group.findall(part), ()) for part in (nodes.thead, nodes.tbody))
            names = [cell.astext().strip() for row in head for cell in row]
            for row in body:
                for cell, name in list(zip(row, names, strict=False))[1:]:
                    cell["column"] = name if len(names) > 2 else ""


def says_something(cell: nodes.entry) -> bool:
    """Whether a cell has words: a header without is none, and a formula alone is not read out as one."""
    return any(text.strip() for text in cell.findall(nodes.Text) if not isinstance(text.parent, nodes.math))


def visit_cell(translator, node: nodes.entry) -> None:
    """As the translator's own, with the scope of a header and the name of a column."""
    start = len(translator.body)
    type(translator).visit_entry(translator, node)
    tag = translator.body[start]
    if tag.startswith("<th") and says_something(node):
        scope = "col" if isinstance(node.parent.parent, nodes.thead) else "row"
        tag = tag.replace("<th", f'<th scope="{scope}"', 1)
    elif tag.startswith("<th"):
        tag = tag.replace("<th", "<td", 1)
        translator.context[-1] = translator.context[-1].replace("</th>", "</td>")
    elif node.get("column") and node.astext().strip():
        tag = tag.replace("<td", f'<td data-column="{escape(node["column"])}"', 1)
    translator.body[start] = tag


def leave_cell(translator, node: nodes.entry) -> None:
    type(translator).depart_entry(translator, node)


def mend(app, pagename, templatename, context, doctree) -> None:
    """Take the link to a section out of its heading, and say that code is English."""
    if "body" in context:
        body = context["body"].replace(CODE, CODE.replace("<pre", '<pre lang="en" tabindex="0"'))
        context["body"] = HEADING_WITH_LINK.sub(r'<div class="rnn-heading">\1\2</div>', body)


def setup(app):
    app.add_post_transform(MarkTables)
    app.add_node(nodes.entry, override=True, html=(visit_cell, leave_cell))
    app.connect("html-page-context", mend)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
