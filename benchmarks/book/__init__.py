"""The book beside a stock Jupyter Book of the same sources: weight, hosts, the first step, Lighthouse.

BENCH_RUNS=3 takes the median of three for all that is timed; a busy machine makes every time worse.
"""

import os
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tools.browsers import launch

from ..row import Row
from . import books, lighthouse
from .hosts import OURS, PACKAGES, STOCK, accept, serving, stand_ins
from .visits import SLOW_3G, SLOW_4G, SLOWER_PROCESSOR, seconds_to_first_step, two_visits

RUNS = int(os.environ.get("BENCH_RUNS", 1))
CHAPTERS = [f"notebooks/{path.stem}.html" for path in sorted((books.ROOT / "notebooks").glob("*.ipynb"))]
TIMED = "notebooks/02_equations.html"  # widgets and the most formulas
TENTH = 0.1
FIRST, NEXT = 200_000, 40_000


def rows() -> list[Row]:
    if not PACKAGES.is_dir():
        print("book: Lighthouse नहीं है; `make bench` उसे लाता है · Lighthouse is missing; `make bench` brings it", file=sys.stderr)
        return []
    with tempfile.TemporaryDirectory() as folder:
        ours, stock = books.ours(Path(folder)), books.stock(Path(folder))
        accept(stock)
        with serving([(OURS, ours), (STOCK, stock), *stand_ins(Path(folder))]) as server:
            return measured(server, pages(ours))


def measured(server, own_pages: list[str]) -> list[Row]:
    print(f"load: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", file=sys.stderr)
    with sync_playwright() as playwright:
        browser = launch(playwright, *server.flags)
        found = [*visited(browser, server), *stepped(browser)]
        browser.close()
    return [*found, *scored(server, own_pages)]


def pages(html: Path) -> list[str]:
    """Every page that a reader comes to; the first one only sends her on."""
    found = (path.relative_to(html).as_posix() for path in html.rglob("*.html") if "_static" not in path.parts)
    return sorted(set(found) - {"index.html"})


def visited(browser, server) -> list[Row]:
    """Each chapter as the first page of a visit, with the one before or after it as the second."""
    pairs = list(zip(CHAPTERS, [*CHAPTERS[1:], CHAPTERS[-2]], strict=True))
    visits = {book: [two_visits(browser, server, book + first, book + second) for first, second in pairs] for book in (OURS, STOCK)}
    for book, found in visits.items():
        missing = sorted({address for pair in found for one in pair for address in one.missing})
        print(f"{book} asks for, and nobody has: {missing or 'nothing'}", file=sys.stderr)
    (ours, ours_next), (stock, stock_next) = (zip(*visits[book], strict=True) for book in (OURS, STOCK))
    return [
        weighed("first visit, heaviest chapter", ours, stock, FIRST),
        weighed("the next chapter, heaviest", ours_next, stock_next, NEXT),
        counted("requests of a first visit, most", ours, stock),
        other_hosts("other hosts asked", ours, stock),
    ]


def weighed(what: str, ours, stock, most: int) -> Row:
    mine, other = max(visit.bytes for visit in ours), max(visit.bytes for visit in stock)
    aim = f"<= {kb(most)}" + (f", {TENTH:.0%}" if most == FIRST else "")
    met = mine <= most and (most != FIRST or mine <= TENTH * other)
    return Row(what, kb(mine), kb(other), f"{mine / other:.1%}", aim, met)


def counted(what: str, ours, stock) -> Row:
    mine, other = max(visit.requests for visit in ours), max(visit.requests for visit in stock)
    return Row(what, str(mine), str(other), f"{mine / other:.1%}", "fewer", mine < other)


def other_hosts(what: str, ours, stock) -> Row:
    mine, other = ({host for visit in visits for host in visit.others} for visits in (ours, stock))
    return Row(what, ", ".join(sorted(mine)) or "none", ", ".join(sorted(other)) or "none", "", "none", not mine)


def kb(count: int) -> str:
    return f"{count / 1000:.0f} KB"


def stepped(browser) -> list[Row]:
    found = []
    for line in (SLOW_4G, SLOW_3G):
        mine, other = (seconds_to_first_step(browser, book + TIMED, line, RUNS) for book in (OURS, STOCK))
        faster = mine is not None and (other is None or mine < other)
        found.append(Row(f"first step: {line.name}, processor {SLOWER_PROCESSOR} x slower", seconds(mine), seconds(other),
                         f"{mine / other:.1%}" if mine and other else "", "sooner", faster))
    return found


def seconds(time: float | None) -> str:
    return "never" if time is None else f"{time:.1f} s"


def scored(server, own_pages: list[str]) -> list[Row]:
    """Lighthouse on every page of ours, and on the chapters of the other."""
    return [scores(server, page) for page in own_pages]


def scores(server, page: str) -> Row:
    ours = [lighthouse.report(server, OURS + page) for _ in range(RUNS)]
    stock = [lighthouse.report(server, STOCK + page) for _ in range(RUNS)] if page in CHAPTERS else []
    if faults := lighthouse.faults(ours[0]):
        print(f"{page}: {', '.join(faults)}", file=sys.stderr)
    mine = lighthouse.scores(ours)
    met = all(mine[name] >= least for name, least in lighthouse.AIMS.items())
    return Row(f"Lighthouse, {page.removesuffix('.html')}", slashed(mine), slashed(lighthouse.scores(stock)) if stock else "", "",
               slashed(lighthouse.AIMS), met)


def slashed(values: dict[str, int]) -> str:
    return " / ".join(map(str, values.values()))
