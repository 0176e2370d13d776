"""Search that finds Hindi words whole and shows the section, in the reader's language, from a folder too.

Sphinx has no Hindi and knows only whole pages, so its own search stays off. One file holds the index
and the scripts that look it up; a page loads it when its reader goes to the search box.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from search_index import Place, make_index, places_of

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "book/scripts"
PARTS = [SCRIPTS / "search" / name for name in ("words.js", "find.js", "results.js", "start.js")]
FILES = (SCRIPTS / "search_on_demand.js", ROOT / "book/styles/search.css")
UNUSED = ("searchtools.js", "language_data.js", "sphinx_highlight.js")  # of Sphinx's own search


def places(app) -> Iterator[Place]:
    """Every section of every page, in the order of the book."""
    for page in app.env.collect_relations():
        yield from places_of(app.env.get_doctree(page), app.builder.get_target_uri(page))


def write_search(app, exception) -> None:
    if exception or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    index = json.dumps(make_index(places(app)), ensure_ascii=False, separators=(",", ":"))
    parts = [part.read_text(encoding="utf-8") for part in PARTS]
    code = "\n".join(["(() => {", *parts, f"start({index});", "})();", ""])
    (static / "search.js").write_text(code, encoding="utf-8")
    for name in UNUSED:
        (static / name).unlink(missing_ok=True)


def switch_off_sphinx(app) -> None:
    app.builder.search = False


def add_page(app) -> Iterator[tuple[str, dict, str]]:
    if app.builder.format == "html":
        yield "search", {}, "search.html"


def drop_unused(app, pagename, templatename, context, doctree) -> None:
    scripts = context["script_files"]
    context["script_files"] = [s for s in scripts if Path(s.filename or "").name not in UNUSED]


def configure(app, config) -> None:
    config.html_static_path += [str(file) for file in FILES]


def setup(app):
    app.connect("config-inited", configure)
    app.connect("builder-inited", switch_off_sphinx)
    app.connect("html-collect-pages", add_page)
    app.connect("html-page-context", drop_unused, priority=900)
    app.connect("build-finished", write_search)
    app.add_js_file("search_on_demand.js", loading_method="defer")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
