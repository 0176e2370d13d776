"""The font of the formulas. Phones have none whose brackets stretch, so the book brings one,
cut down to the letters that its formulas use.

The font is STIX Two Math, as the package ziamath ships it, under the SIL Open Font License; the
licence stays inside the file.
"""

import re
from importlib.resources import as_file, files
from pathlib import Path

from fontTools import subset

FORMULA = re.compile(r"<math\b.*?</math>", re.DOTALL)
# A browser shows a letter that stands alone in italics, from these places of the font.
ITALICS = {0x210E, *range(0x1D434, 0x1D468), *range(0x1D6E2, 0x1D71C)}
OPTIONS = {"flavor": "woff2", "hinting": False, "layout_features": ["math", "kern"], "name_IDs": ["*"]}


def letters(html: Path) -> set[int]:
    """The code points in all formulas of all pages below `html`."""
    pages = (page.read_text(encoding="utf-8") for page in html.rglob("*.html"))
    return {ord(letter) for page in pages for formula in FORMULA.findall(page) for letter in formula}


def write_font(app, exception) -> None:
    if exception or app.builder.format != "html":
        return
    options = subset.Options(**OPTIONS)
    with as_file(files("ziamath") / "fonts/STIXTwoMath-Regular.ttf") as whole:
        font = subset.load_font(str(whole), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters(Path(app.outdir)) | ITALICS)
    subsetter.subset(font)
    subset.save_font(font, Path(app.outdir) / "_static/math.woff2", options)


def setup(app):
    app.connect("build-finished", write_font)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
