"""What a reader's first page costs, and each next one: said at the end of every build.

Counted as a host sends it, compressed with gzip as hosts do (6 of 9), with headers: the page, its
pictures, and the files that all pages share. Not counted is what comes only when asked for (search, the saved book) and what comes
only where no script runs (the widgets' pictures).
"""

import gzip
import re
from dataclasses import dataclass
from pathlib import Path

FIRST_VISIT, NEXT_PAGE = 200_000, 40_000  # bytes: the budget that tests hold
HEADERS = 80  # bytes that a host adds to each file, by `make bench`, which counts what goes over the wire
PICTURE = re.compile(r'<img(?![^>]*\sloading="lazy")[^>]*\ssrc="([^"?#]+)')
LINKED = re.compile(r'<(?:script|link)[^>]*\s(?:src|href)="([^"?#]*_static/[^"?#]+)')
FONT = re.compile(r"url\([\"']?([^)\"']+\.woff2)")


@dataclass
class Weight:
    """What one page costs, in compressed bytes."""

    page: Path
    own: int  # the page, its pictures, and what only some pages use
    shared: int  # what the browser has from every other page
    files: set[Path]  # all that is counted

    @property
    def first_visit(self) -> int:
        return self.own + self.shared


def compressed(file: Path) -> int:
    data = file.read_bytes()
    return HEADERS + min(len(data), len(gzip.compress(data, 6, mtime=0)))


def weights(book: Path) -> list[Weight]:
    """The weight of every page of the built book."""
    pages = [page for page in sorted(book.rglob("*.html")) if "_static" not in page.parts]
    linked = {page: linked_by(page) for page in pages}
    shared = set.intersection(*filter(None, linked.values()))  # a page that only sends on links nothing
    return [weight(page, linked[page] - shared, linked[page] & shared) for page in pages]


def linked_by(page: Path) -> set[Path]:
    """The scripts and styles of a page, and the fonts that those name."""
    linked = {(page.parent / name).resolve() for name in LINKED.findall(page.read_text(encoding="utf-8"))}
    for sheet in [file for file in linked if file.suffix == ".css"]:
        fonts = FONT.findall(sheet.read_text(encoding="utf-8"))
        linked |= {(sheet.parent / name).resolve() for name in fonts if not name.startswith("data:")}
    return linked


def weight(page: Path, linked: set[Path], shared: set[Path]) -> Weight:
    pictures = {(page.parent / name).resolve() for name in PICTURE.findall(page.read_text(encoding="utf-8"))}
    own = {page, *pictures, *linked}
    return Weight(page, sum(map(compressed, own)), sum(map(compressed, shared)), own | shared)


def report(app, exception) -> None:
    if exception or app.builder.name != "html":
        return
    book = Path(app.outdir)
    print(f"{'KB compressed':40} {'first visit':>12} {'next page':>10}")
    for one in weights(book):
        name = one.page.relative_to(book).as_posix()
        print(f"{name:40} {one.first_visit / 1000:12.1f} {one.own / 1000:10.1f}")


def setup(app):
    app.connect("build-finished", report, priority=1100)  # when all is written
    return {"parallel_read_safe": True, "parallel_write_safe": True}
