"""The rules of a text in two languages: `problems` says, in sentences, where one is broken."""

import re
import unicodedata
from collections import Counter

DEVANAGARI = re.compile(r"[\u0900-\u0963\u0966-\u097f]")  # letters and marks; the danda is no word
OPENING = re.compile(r'<div lang="(hi|en)">')
HEADING = re.compile(r"#{1,6} (.*)")
SENTENCE_END = re.compile(r"[।?!:…=][*_)”’\"']*$")  # or a formula, which "=" stands for
FULL_STOP = re.compile(r"[^\s\d.]\.(?=[*_)”’\"']*(\s|$))")  # a matra is no \w
FENCE = re.compile(r"^ *(`{3,}|~{3,}).*?^ *\1 *$", re.MULTILINE | re.DOTALL)
MATHS = re.compile(r"\$\$(.+?)\$\$|\$([^$\n]+)\$", re.DOTALL)
CODE = re.compile(r"(`+)(.+?)\1", re.DOTALL)
LINK = re.compile(r"\]\(\s*([^)\s]+)[^)]*\)")
ADDRESS = re.compile(r'<(https?://[^>\s]+)>|(?:href|src)="([^"]+)"')
QUOTED_HINDI = re.compile(r'<(\w+)[^>]*\blang="hi"[^>]*>.*?</\1>', re.DOTALL)
HTML = re.compile(r"<!--.*?-->|</?\w[^>]*>", re.DOTALL)
NUMBER = re.compile(r"(?<![\w.])\d+(?:[.,]\d+)*(?![\w])")
LIST_MARK = re.compile(r"^ *(?:[-*+]|\d+[.)]) ", re.MULTILINE)
NOT_A_SENTENCE = re.compile(r"^ *([-*+] |\d+[.)] |\||<|!\[|#|$)")


def problems(text):
    """Everything that is wrong with one markdown cell or page; [] if nothing is."""
    found = [] if unicodedata.is_normalized("NFC", text) else ["the text is not NFC"]
    found += spacing(text)
    blocks = split(text)
    for (lang, body), (after, other) in zip(blocks, [*blocks[1:], ("", "")], strict=True):
        if lang == "hi":
            found += pair(body, other) if after == "en" else ["Hindi without its English"]
        if lang:
            found += [f"a heading stands inside a div: {h}" for h in headings(body)]
        else:
            found += [problem for h in headings(body) for problem in heading(h)]
            found += [f"words outside both halves: {w}" for w in loose_words(body)]
    before = [lang for lang, _ in [("", ""), *blocks[:-1]]]
    found += ["English without its Hindi" for (lang, _), last in zip(blocks, before, strict=True)
              if lang == "en" and last != "hi"]
    return found


def split(text):
    """[(language or "", body)]: the halves, and what stands between them unless it is blank."""
    blocks, depth, lines = [("", [])], 0, without_fences(text).splitlines()
    for line in lines:
        opening = OPENING.fullmatch(line.strip())
        if depth == 0 and opening:
            blocks.append((opening[1], []))
        depth += len(re.findall(r"<div\b", line)) - line.count("</div>")
        if depth == 0 and line.strip() == "</div>":
            blocks.append(("", []))
        elif not (opening and depth == 1):
            blocks[-1][1].append(line)
    joined = [(lang, "\n".join(body)) for lang, body in blocks]
    return [(lang, body) for lang, body in joined if lang or body.strip()]


def without_fences(text):
    """Blocks of code become one code span, so that they are compared but never read as text."""
    return FENCE.sub(lambda block: f"`` {' '.join(block[0].splitlines()[1:-1])} ``", text)


def spacing(text):
    """Markdown inside a div works only with blank lines around it."""
    lines = [line.strip() for line in without_fences(text).splitlines()]
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        if line.startswith("<div") and (after or not line.endswith(">")):
            yield f"no blank line after {line}"
        if after == "</div>" and line:
            yield f"no blank line before </div>: {line}"
        if ("</div>" in line and line != "</div>") or "<div" in line[1:]:
            yield f"a div's tag does not stand alone: {line}"


def headings(body):
    return [m[1] for line in body.splitlines() if (m := HEADING.fullmatch(line.strip()))]


def heading(text):
    """`हिन्दी · English`; symbols and code alone need no second half."""
    hindi, dot, english = text.partition(" · ")
    if not re.search(r"[^\W\d_]", words(text)):
        return
    if not dot:
        yield f"a heading in one language: {text}"
    elif not DEVANAGARI.search(words(hindi)):
        yield f"no Hindi before the dot of a heading: {text}"
    elif DEVANAGARI.search(words(english)):
        yield f"Hindi after the dot of a heading: {text}"


def loose_words(body):
    """Outside the halves stand headings, formulas, pictures and code, no sentences."""
    lines = [line for line in body.splitlines() if not HEADING.fullmatch(line.strip())]
    text = words(re.sub(r"!?\[.*?\]\(.*?\)|^\([\w-]+\)=$", " ", "\n".join(lines), flags=re.M))
    return re.findall(r"[^\W\d_]{2,}", text)


def words(text):
    """The text without its maths, code, tags and addresses."""
    for pattern, instead in [(CODE, " "), (MATHS, " "), (LINK, "]"), (HTML, " ")]:
        text = pattern.sub(instead, text)
    return text


def numbers(text):
    plain = LIST_MARK.sub("", words(text))
    return {NUMBER_SEPARATOR.sub("", found).translate(DIGITS) for found in NUMBER.findall(plain)}


NUMBER_SEPARATOR = re.compile(r",(?=\d{3}\b)")
DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")


def maths(text):
    """Each formula, without spaces and without the words that it may hold."""
    found = [block or inline for block, inline in MATHS.findall(CODE.sub(" ", text))]
    return [re.sub(r"\s+", "", re.sub(r"\\text\{[^}]*\}", "", formula)) for formula in found]


ALIKE = {
    "maths": maths,
    "code": lambda text: [span.strip() for _, span in CODE.findall(text)],
    "links": lambda text: LINK.findall(text) + ["".join(a) for a in ADDRESS.findall(text)],
    "numbers": numbers,
    "items in lists": lambda text: ["item"] * len(LIST_MARK.findall(text)),
    "rows in tables": lambda text: ["row"] * len(re.findall(r"^ *\|", text, re.MULTILINE)),
    "answers that open": lambda text: ["details"] * text.count("<details"),
    "boxes": lambda text: re.findall(r'<div class="([^"]*)"', text),
}


def pair(hindi, english):
    """What the two halves do not have in common, and what is written in the wrong way."""
    for name, of in ALIKE.items():
        hi, en = Counter(of(hindi)), Counter(of(english))
        if hi != en:
            yield f"{name} differ: Hindi alone {list(hi - en)}, English alone {list(en - hi)}"
    if not DEVANAGARI.search(words(hindi)):
        yield "the Hindi half has no Devanagari"
    if DEVANAGARI.search(words(QUOTED_HINDI.sub(" ", english))):
        yield 'the English half has Devanagari outside code and <span lang="hi">'
    yield from punctuation(hindi)


def punctuation(hindi):
    """A Hindi sentence ends in a danda, a question mark, an exclamation mark or a colon."""
    text = LINK.sub("]", MATHS.sub("=", CODE.sub("=", hindi)))
    for line in map(str.rstrip, text.splitlines()):
        said = HTML.sub("", LIST_MARK.sub("", line))
        if FULL_STOP.search(said):
            yield f"a full stop in Hindi: {line}"
        elif not NOT_A_SENTENCE.match(line) and not SENTENCE_END.search(said):
            yield f"a Hindi line ends in no danda: {line}"
