"""The index of the search: which section holds which word, small enough for a slow phone.

A place is what one can find: (its address, its title in Hindi and in English, its text, what it explains).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from os.path import commonprefix

from docutils import nodes
from search_words import ALIKE, SKIPPED, WORD, indexed

TAG = re.compile(r"<[^>]*>")
SYMBOL = re.compile(r"([A-Za-z]_)\{?(\w+)")  # h_t and W_{ih} in a formula, as one types them
FIRST = "!"  # stands for 0 where a small number is written as one letter

Place = tuple[str, str, str, str, str]


def places_of(page: nodes.document, address: str) -> Iterator[Place]:
    for section in page.findall(nodes.section):
        anchor = "" if section.parent is page else f"#{section['ids'][0]}"
        yield address + anchor, *title_of(section), own_text(section), explained(section)


def title_of(section: nodes.section) -> tuple[str, str]:
    """Both halves of the title of a section, as languages.py marked them."""
    title = next(section.findall(nodes.title))
    marked = [half for half in title.findall(nodes.inline) if "rnn-half" in half["classes"]]
    hi, en = marked or (title, title)
    return hi.astext(), en.astext()


def own_parts(section: nodes.section) -> list[nodes.Node]:
    """The parts of a section, without its sections and its title: those are found by themselves."""
    return [part for part in section.children if not isinstance(part, nodes.section | nodes.title)]


def own_text(section: nodes.section) -> str:
    return "".join(text for part in own_parts(section) for text in text_of(part))


def explained(section: nodes.section) -> str:
    """What a section explains: what is bold in it, and the first column of a table."""
    terms = [term for part in own_parts(section) for term in part.findall(is_term)]
    return "\n".join("".join(text_of(term)) for term in terms)


def is_term(node: nodes.Node) -> bool:
    first_column = isinstance(node, nodes.entry) and node.parent.index(node) == 0
    return first_column or isinstance(node, nodes.strong)


def text_of(node: nodes.Node) -> Iterator[str]:
    """The text of a node that a reader may look for: no outputs, of the formulas only their letters."""
    if isinstance(node, nodes.Text):
        yield node.astext()
    elif isinstance(node, nodes.math | nodes.math_block):
        symbols = SYMBOL.findall(node.astext())
        yield f" {' '.join(map(''.join, symbols))} "
    elif isinstance(node, nodes.raw):
        yield TAG.sub(" ", node.astext())
    elif not (isinstance(node, nodes.comment) or "cell_output" in node.get("classes", [])):
        for child in node.children:
            yield from text_of(child)
    if not isinstance(node, nodes.Text | nodes.Inline):
        yield "\n"


def make_index(found: Iterable[Place]) -> dict:
    """All that the browser needs: the rules, [address, Hindi, English] of each place, and the words."""
    texts, terms, titles = defaultdict(list), defaultdict(list), []
    for number, (address, hi, en, text, term) in enumerate(found):
        titles.append([address, hi, en])
        for word in indexed(text):
            texts[word].append(number)
        for word in indexed(term):
            terms[word].append(number)
    rules = {"word": WORD, "alike": ALIKE, "skipped": sorted(SKIPPED)}
    return {"rules": rules, "titles": titles, "words": table(texts, terms)}


def table(texts: dict[str, list[int]], terms: dict[str, list[int]]) -> str:
    """The words, one a line: the word, the places that hold it, the places that explain it."""
    words = sorted(texts)
    lines = zip(shortened(words), words, strict=True)
    # Only a space is one: some of the letters count as white space too.
    return "\n".join(
        f"{short} {letters(texts[word])} {letters(terms[word])}".rstrip(" ") for short, word in lines
    )


def shortened(words: list[str]) -> Iterator[str]:
    """Each of the sorted words less its beginning where the one before has it; first, how much that is."""
    for before, word in zip(["", *words], words, strict=False):
        same = len(commonprefix([before[:9], word]))
        yield f"{same}{word[same:]}"


def letters(numbers: list[int]) -> str:
    """Ascending numbers as text: for each, one letter for how far it is from the one before."""
    steps = [after - before for before, after in zip([0, *numbers], numbers, strict=False)]
    return "".join(chr(ord(FIRST) + step) for step in steps)
