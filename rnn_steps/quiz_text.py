"""The little markup of a quiz: `code` and $h_t$ inside a sentence, parsed once for page and widget.

`pieces` makes plain data of a text: a string is text, {"code": …} is code, and {"maths": [...]} is
a row of [base, subscript, superscript].
"""

import re
from html import escape

from rnn_steps.errors import both

SPANS = re.compile(r"`([^`\n]+)`|\$([^$\n]+)\$")
SCRIPT = r"(?:\{([^{}]*)\}|(\w))"
SIGN = r"[-+=(),./|\[\]<>;:⊙×·−→≠≤≥…′]"
ATOM = re.compile(
    rf"(\\[A-Za-z]+|[^\W\d_]|\d+(?:\.\d+)?|{SIGN})(?:_{SCRIPT})?(?:\^{SCRIPT})?(?:\s|\\[,;! ])*"
)
COMMANDS = {
    "tanh": "tanh", "sigma": "σ", "odot": "⊙", "times": "×", "cdot": "·", "ldots": "…", "to": "→",
    "neq": "≠", "le": "≤", "ge": "≥", "partial": "∂", "prod": "∏", "sum": "∑", "approx": "≈",
}  # fmt: skip
BETWEEN = set("+−=⊙×·→≠≤≥<>≈")  # a sign that stands between two things has room on both sides


def pieces(text: str) -> list:
    """Return the text as plain data.

    Raises:
        ValueError: one sentence in both languages, if a span is not closed or cannot be read.
    """
    found, end = [], 0
    for span in SPANS.finditer(text):
        found += _plain(text[end : span.start()])
        code, maths = span.groups()
        found.append({"code": code} if code else {"maths": _maths(maths)})
        end = span.end()
    return found + _plain(text[end:])


def _plain(text: str) -> list[str]:
    if mark := re.search(r"[`$]", text):
        raise ValueError(
            both(
                f"{mark[0]} खुला है पर बंद नहीं हुआ: {text.strip()!r}",
                f"{mark[0]} is opened and not closed: {text.strip()!r}",
            )
        )
    return [text] if text else []


def _maths(formula: str) -> list[list[str]]:
    atoms, place = [], len(formula) - len(formula.lstrip())
    while place < len(formula):
        atom = ATOM.match(formula, place)
        if not atom or not _known(atom[1]):
            raise ValueError(
                both(
                    f"${formula}$ पढ़ा नहीं गया, {formula[place:]!r} से आगे; अक्षर, _, ^ और "
                    f"{', '.join(COMMANDS)} लिखे जा सकते हैं।",
                    f"${formula}$ cannot be read from {formula[place:]!r} on; what can be written "
                    f"are letters, _, ^ and {', '.join(COMMANDS)}.",
                )
            )
        atoms.append([_sign(part) for part in (atom[1], atom[2] or atom[3], atom[4] or atom[5])])
        place = atom.end()
    return [_spaced(atom, before) for atom, before in zip(atoms, [None, *atoms], strict=False)]


def _known(base: str) -> bool:
    return not base.startswith("\\") or base[1:] in COMMANDS


def _sign(part: str | None) -> str:
    part = (part or "").replace("-", "−")
    return COMMANDS[part[1:]] if part.startswith("\\") else part


def _spaced(atom: list[str], before: list[str] | None) -> list[str]:
    base, *scripts = atom
    first = before is None or before[0] in BETWEEN or before[0] in "([,"
    if base in BETWEEN and not first:
        return [f" {base} ", *scripts]
    return [f"{base} ", *scripts] if base == "," else atom


def to_html(text: list) -> str:
    """The pieces as HTML."""
    return "".join(_piece_html(piece) for piece in text)


def halves(text: dict) -> str:
    """A few words {hi: pieces, en: pieces} as HTML: both languages in one line, or the one that is chosen."""
    if text["hi"] == text["en"]:
        return to_html(text["hi"])
    hi, en = (f'<span class="rnn-half" lang="{lang}">{to_html(text[lang])}</span>' for lang in ("hi", "en"))
    return f'{hi}<span class="rnn-separator"> · </span>{en}'


def _piece_html(piece) -> str:
    if isinstance(piece, str):
        return escape(piece)
    if "code" in piece:
        return f"<code>{escape(piece['code'])}</code>"
    atoms = "".join(_atom_html(*atom) for atom in piece["maths"])
    return f'<span class="rs-maths">{atoms}</span>'  # as the widget writes it


def _atom_html(base: str, sub: str, sup: str) -> str:
    letter = f"<i>{escape(base)}</i>" if len(base) == 1 and base.isalpha() else escape(base)
    below, above = f"<sub>{escape(sub)}</sub>", f"<sup>{escape(sup)}</sup>"
    return letter + (below if sub else "") + (above if sup else "")
