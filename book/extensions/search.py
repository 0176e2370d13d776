"""Search that finds Hindi words whole and shows the section, in the reader's language, from a folder too.

Sphinx has no Hindi and knows only whole pages, so its own search stays off. The words of every section
are gathered here, and go with the scripts that look them up into one file, which a page loads when its
reader goes to the search box (search_on_demand.js).
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from os.path import commonprefix
from pathlib import Path

from docutils import nodes
from search_words import ALIKE, SKIPPED, WORD, indexed

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "book/scripts"
PARTS = [SCRIPTS / "search" / name for name in ("words.js", "find.js", "results.js", "start.js")]
FILES = (SCRIPTS / "search_on_demand.js", ROOT / "book/styles/search.css")
UNUSED = ("searchtools.js", "language_data.js", "sphinx_highlight.js")  # of Sphinx's own search

TAG = re.compile(r"<[^>]*>")
SYMBOL = re.compile(r"([A-Za-z]_)\{?(\w+)")  # h_t and W_{ih} in a formula, as one types them
FIRST = "!"  # stands for 0 where a small number is written as one letter

Section = tuple[str, str, str]  # its address, its title in Hindi and in English


def text_of(node: nodes.Node) -> Iterator[str]:
    """The text of a node that a reader may look for: no outputs, of the formulas only their letters."""
    if isinstance(node, nodes.Text):
        yield node.astext()
    elif isinstance(node, nodes.math | nodes.math_block):
        yield " ".join("".join(symbol) for symbol in SYMBOL.findall(node.astext()))
    elif isinstance(node, nodes.raw):
        yield TAG.sub(" ", node.astext())
    elif not is_skipped(node):
        for child in node.children:
            yield from text_of(child)
    if not isinstance(node, nodes.Text | nodes.Inline):
        yield "\n"


def is_skipped(node: nodes.Element) -> bool:
    # A section speaks for itself, and its title is looked up in the list of titles.
    parts = nodes.section | nodes.title | nodes.comment
    return isinstance(node, parts) or "cell_output" in node.get("classes", [])


def own_text(section: nodes.section) -> str:
    return "".join(part for child in section.children for part in text_of(child))


def is_term(node: nodes.Node) -> bool:
    """Whether a node is what its section explains: bold, or the first column of a table."""
    first_column = isinstance(node, nodes.entry) and node.parent.index(node) == 0
    return first_column or isinstance(node, nodes.strong)


def explained(section: nodes.section) -> str:
    parts = [child for child in section.children if not is_skipped(child)]
    terms = [term for part in parts for term in part.findall(is_term)]
    return "\n".join("".join(text_of(term)) for term in terms)


def title_of(section: nodes.section) -> tuple[str, str]:
    """Both halves of the title of a section."""
    title = next(section.findall(nodes.title))
    marked = [half for half in title.findall(nodes.inline) if "rnn-half" in half["classes"]]
    hi, en = marked if marked else (title, title)
    return hi.astext(), en.astext()


def sections_of(app) -> Iterator[tuple[Section, nodes.section]]:
    """Every section of every page of the contents, in the order of the book."""
    for page in app.env.collect_relations():
        address = app.builder.get_target_uri(page)
        for section in app.env.get_doctree(page).findall(nodes.section):
            top = isinstance(section.parent, nodes.document)
            anchor = "" if top else f"#{section['ids'][0]}"
            yield (address + anchor, *title_of(section)), section


def letters(numbers: list[int]) -> str:
    """Ascending numbers as text: for each, one letter for how far it is from the one before."""
    steps = [after - before for before, after in zip([0, *numbers], numbers, strict=False)]
    return "".join(chr(ord(FIRST) + step) for step in steps)


def shortened(words: list[str]) -> Iterator[str]:
    """Each word of a sorted list without what it begins with like the one before; first, how much that is."""
    for before, word in zip(["", *words], words, strict=False):
        same = len(commonprefix([before[:9], word]))
        yield f"{same}{word[same:]}"


def table(places: dict[str, list[int]], terms: dict[str, list[int]]) -> str:
    """The words, one a line: the word, the sections that hold it, the sections that explain it."""
    words = sorted(places)
    lines = zip(shortened(words), words, strict=True)
    return "\n".join(
        f"{short} {letters(places[word])} {letters(terms[word])}".rstrip(" ") for short, word in lines
    )


def make_index(app) -> dict:
    places, terms, titles = defaultdict(list), defaultdict(list), []
    for number, (title, section) in enumerate(sections_of(app)):
        titles.append(title)
        for word in indexed(own_text(section)):
            places[word].append(number)
        for word in indexed(explained(section)):
            terms[word].append(number)
    rules = {"word": WORD, "alike": ALIKE, "skipped": sorted(SKIPPED)}
    return {"rules": rules, "titles": titles, "words": table(places, terms)}


def write_search(app, exception) -> None:
    if exception or app.builder.format != "html":
        return
    static = Path(app.outdir) / "_static"
    index = json.dumps(make_index(app), ensure_ascii=False, separators=(",", ":"))
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
