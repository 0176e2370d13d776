"""Both languages in the book: the switch, its styles, and titles in two marked halves.

A title is written `हिन्दी · English`. Its halves are marked when a page is read, so the sidebar, the
contents and the links to the next page follow the switch too; `<title>` and the search stay text.
"""

from pathlib import Path

from docutils import nodes
from sphinx.transforms import SphinxTransform

ROOT = Path(__file__).resolve().parents[2]
STYLES = (ROOT / "js/language.css", ROOT / "book/styles/book.css")
SCRIPTS = (  # each waits until the page stands
    "halves.js", "page_language.js", "sidebars.js", "labels.js", "section_links.js", "copy_code.js", "scrolling_boxes.js", "lay_out.js",
)  # fmt: skip
FILES = (*STYLES, *(ROOT / "book/scripts" / name for name in ("early.js", *SCRIPTS)))
SEPARATOR = " · "


def halves(children: list[nodes.Node]) -> tuple[list[nodes.Node], list[nodes.Node]] | None:
    """Split the parts of a title at its first middle dot; None where it has none."""
    for i, child in enumerate(children):
        if isinstance(child, nodes.Text) and SEPARATOR in child:
            before, after = child.split(SEPARATOR, 1)
            hi = [*children[:i], nodes.Text(before)]
            return hi, [nodes.Text(after), *children[i + 1 :]]
    return None


def marked(children: list[nodes.Node]) -> list[nodes.Node]:
    """The parts of a title with each half marked with its language."""
    split = halves(children)
    if split is None:
        return children
    hi, en = split
    return [
        # docutils writes the class "language-hi" as lang="hi".
        nodes.inline("", "", *hi, classes=["rnn-half", "language-hi"]),
        nodes.inline("", SEPARATOR, classes=["rnn-separator"]),
        nodes.inline("", "", *en, classes=["rnn-half", "language-en"]),
    ]


class MarkTitles(SphinxTransform):
    """Mark the halves of every title before Sphinx gathers titles for its lists of contents."""

    default_priority = 860  # they are gathered at 880

    def apply(self, **kwargs) -> None:
        for title in self.document.findall(nodes.title):
            parts = marked(list(title.children))
            title.clear()
            title.extend(parts)


def html(app, text: str) -> str:
    """A plain title as HTML with its halves marked."""
    title = nodes.inline("", "", *marked([nodes.Text(text)]))
    return app.builder.render_partial(title)["fragment"]


def mark_names(app, pagename, templatename, context, doctree) -> None:
    """The names that the theme takes as plain text: the book's, the pages', the contents'."""
    context["root_title"] = html(app, context["root_title"])
    context["author"] = html(app, app.config.author)
    if "pagetitle" in context:
        context["pagetitle"] = context["title"]
    context["theme_toc_title"] = html(app, context["theme_toc_title"])
    context["theme_logo"] = context["theme_logo"] | {"text": html(app, context["docstitle"])}


def drop_inline_scripts(app, pagename, templatename, context, doctree) -> None:
    """The theme writes settings of features that are off; a strict content policy forbids them."""
    context["script_files"] = [file for file in context["script_files"] if file.filename]


def drop_theme_script(app, config) -> None:
    """Of this script the book would use one thing, which sidebars.js does, and it takes the focus away from buttons."""
    files = app.registry.js_files
    files[:] = [(name, options) for name, options in files if name != "scripts/sphinx-book-theme.js"]


def configure(app, config) -> None:
    templates = ROOT / "book/templates"
    config.templates_path[:0] = [str(templates), str(templates / "components")]  # before the theme's own
    config.html_static_path += [str(file) for file in FILES]


def setup(app):
    app.connect("config-inited", configure)
    app.connect("config-inited", drop_theme_script)
    app.connect("html-page-context", mark_names, priority=900)
    app.connect("html-page-context", drop_inline_scripts, priority=900)
    app.add_transform(MarkTitles)
    for style in STYLES:
        app.add_css_file(style.name)
    app.add_js_file("early.js", priority=100)
    for script in SCRIPTS:
        app.add_js_file(script, loading_method="defer")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
