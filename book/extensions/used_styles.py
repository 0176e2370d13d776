"""A style sheet without the rules that no page can use.

The theme's sheet knows every part that a site may have; a book has few of them.
A rule goes when its selector names a class or an id that stands in no page and in no script.
"""

import re
from collections.abc import Iterator

import tinycss2
from tinycss2.ast import Node

CLASSES_AND_IDS = re.compile(r'\b(?:class|id)="([^"]*)"')
WORD = re.compile(r"[A-Za-z][\w-]*")
VARIABLE = re.compile(r"--[\w-]+")
READ = re.compile(r"var\(\s*(--[\w-]+)")


def names_in(pages: list[str], scripts: list[str]) -> set[str]:
    """Every class and id of the pages, and every word of the scripts: each may be set as a class."""
    of_pages = (name for page in pages for names in CLASSES_AND_IDS.findall(page) for name in names.split())
    return {*of_pages, *(word for script in scripts for word in WORD.findall(script))}


def used(sheet: str, pages: list[str], scripts: list[str]) -> str:
    """The rules of `sheet`, which is all that the pages have, less those that none of them can use."""
    rules = "".join(kept(tinycss2.parse_stylesheet(sheet, True, True), names_in(pages, scripts)))
    # A script brings styles of its own, which may read a variable of the sheet.
    return without_unread_variables(rules, {name for script in scripts for name in VARIABLE.findall(script)})


def kept(rules: list[Node], names: set[str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            if selectors := [s for s in selectors_of(rule.prelude) if asked(s) <= names]:
                yield f"{','.join(map(tinycss2.serialize, selectors))}{{{tinycss2.serialize(rule.content)}}}"
        elif rule.type == "at-rule" and rule.lower_at_keyword in {"media", "supports", "layer", "container"} and rule.content:
            inner = "".join(kept(tinycss2.parse_rule_list(rule.content, True, True), names))
            if inner:
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}"
        elif rule.type == "at-rule":
            yield rule.serialize()


def selectors_of(prelude: list[Node]) -> Iterator[list[Node]]:
    """The selectors of a list that commas part."""
    selector: list[Node] = []
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            yield selector
            selector = []
        else:
            selector.append(token)
    yield selector


def asked(selector: list[Node]) -> set[str]:
    """The classes and ids that a selector asks for; what stands in :is(…) or :not(…) is not asked."""
    after_dot = zip(selector, selector[1:], strict=False)
    classes = {name.value for dot, name in after_dot if dot == "." and name.type == "ident"}
    return classes | {token.value for token in selector if token.type == "hash"}


def without_unread_variables(sheet: str, read_elsewhere: set[str]) -> str:
    """Drop each `--name: …` that nothing reads, until none is left to drop."""
    read = read_elsewhere.union(READ.findall(sheet))
    smaller = re.sub(
        r"(?<=[{;])\s*(--[\w-]+)\s*:[^;{}]*(;|(?=\}))",
        lambda declaration: declaration[0] if declaration[1] in read else "",
        sheet,
    )
    return sheet if smaller == sheet else without_unread_variables(smaller, read_elsewhere)
