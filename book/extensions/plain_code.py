"""Code with no more marks than it has colours: a fifth of what a highlighter writes.

Pygments marks every name, bracket and quote, each with its own class; the theme shows most of them
alike. Marks that look like the text around them go, marks that look alike get one class, and
neighbours that look alike become one.
"""

import re

BASE = re.compile(r"html\[data-theme=(\w+)\] \.highlight\{([^}]*)\}")
RULE = re.compile(r"html\[data-theme=(\w+)\] \.highlight \.(\w+)\{([^}]*)\}")
CODE = re.compile(r'(<div class="highlight"><pre[^>]*>)(.*?)(</pre>)', re.DOTALL)
MARK = re.compile(r'<span class="(\w+)">([^<]*)</span>')
NEIGHBOURS = re.compile(r'(<span class="(\w+)">[^<]*)</span><span class="\2">')
SIGNS = {"o"}  # =, + and the like can be told from names without a colour


def colours(sheet: str) -> dict[str, str]:
    """For each class of marks the first one that looks the same in every theme; none for plain text."""
    base = {theme: set(style.split(";")) for theme, style in BASE.findall(sheet)}
    looks: dict[str, dict] = {}
    for theme, name, style in RULE.findall(sheet):
        if name not in SIGNS and not set(style.split(";")) <= base.get(theme, set()):
            looks.setdefault(name, {})[theme] = style
    return {name: next(other for other in looks if looks[other] == look) for name, look in looks.items()}


def with_plain_code(html: str, colours: dict[str, str]) -> str:
    """The page with only the marks of `colours` in its code."""
    return CODE.sub(lambda code: code[1] + plain(code[2], colours) + code[3], html)


def plain(code: str, colours: dict[str, str]) -> str:
    def mark(found: re.Match) -> str:
        return f'<span class="{colours[found[1]]}">{found[2]}</span>' if found[1] in colours else found[2]

    return NEIGHBOURS.sub(r"\1", NEIGHBOURS.sub(r"\1", MARK.sub(mark, code.replace("<span></span>", ""))))
