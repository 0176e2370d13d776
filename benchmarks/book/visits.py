"""A reader's visits to a book: what they transfer, and how soon the first widget steps."""

import re
from contextlib import contextmanager
from statistics import median
from typing import NamedTuple
from urllib.parse import urlsplit

from .hosts import Served, Server

PHONE = {"viewport": {"width": 412, "height": 823}, "device_scale_factor": 1.75, "is_mobile": True, "has_touch": True}

# Scrolls to the end, so that pictures that wait for it come too.
TO_THE_END = """async () => {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}"""

# Presses the first widget's next step as soon as there is one, and tells when the page shows it.
FIRST_STEP = """window.stepped = new Promise((resolve) => {
  let before;
  const look = () => {
    document.querySelector(".rnn-steps-view:has(img, svg)")?.scrollIntoView({ behavior: "instant" }); // ours starts when it comes near
    const widget = document.querySelector(".rnn-steps[data-view]");
    const count = widget?.querySelector(".rs-count")?.textContent;
    if (count && !before) {
      before = count;
      widget.querySelector("[data-key=next]").click();
    }
    if (count && count !== before) requestAnimationFrame(() => resolve(performance.now() / 1e3));
    else if (performance.now() > PATIENCE * 1e3) resolve(null);
    else setTimeout(look, 50);
  };
  addEventListener("DOMContentLoaded", look);
});"""
PATIENCE = 150  # s


class Line(NamedTuple):
    """A connection as DevTools slows one down, after Lighthouse's and Chrome's own lists."""

    name: str
    latency: float  # ms for each request
    down: float  # bytes per second
    up: float


def line(name: str, latency: float, down_kbps: float, up_kbps: float) -> Line:
    return Line(name, latency, down_kbps * 1000 / 8, up_kbps * 1000 / 8)


SLOW_4G = line("1.6 Mbit/s, 150 ms", 562.5, 1474.56, 675)
SLOW_3G = line("400 kbit/s, 400 ms", 2000, 400, 400)
SLOWER_PROCESSOR = 4


class Visit(NamedTuple):
    bytes: int
    requests: int
    others: set[str]  # hosts asked beside the book's own
    missing: list[str]  # what no host had


@contextmanager
def phone(browser, slow: Line | None = None):
    """A page of a new visitor, who has nothing of the book yet."""
    context = browser.new_context(**PHONE)
    page = context.new_page()
    if slow:
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", {
            "offline": False, "latency": slow.latency, "downloadThroughput": slow.down, "uploadThroughput": slow.up})
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
    try:
        yield page
    finally:
        context.close()


def visit(page, server: Server, url: str) -> Visit:
    """Open a page and read it to its end."""
    server.taken()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(url, wait_until="load")
    page.evaluate(TO_THE_END)
    served = all_served(page, server)
    hosts = {urlsplit(address).hostname for address in asked if re.match("https?:", address)} | served.hosts
    missing = [request["url"] for request in served.requests if request["status"] == 404]
    return Visit(served.bytes, len(served.requests), hosts - {urlsplit(url).hostname}, missing)


def all_served(page, server: Server) -> Served:
    """What was served since the visit began, the service worker's share too: until nothing comes for two seconds."""
    parts = [server.taken()]
    while parts[-1].requests or len(parts) < 2:
        page.wait_for_timeout(2000)
        parts.append(server.taken())
    return Served(sum(part.bytes for part in parts), [request for part in parts for request in part.requests])


def two_visits(browser, server: Server, first: str, second: str) -> tuple[Visit, Visit]:
    with phone(browser) as page:
        return visit(page, server, first), visit(page, server, second)


def seconds_to_first_step(browser, url: str, slow: Line, times: int) -> float | None:
    """Median seconds from asking for a page until its first widget has made a step; None if it never does."""
    found = [one_first_step(browser, url, slow) for _ in range(times)]
    return None if None in found else median(found)


def one_first_step(browser, url: str, slow: Line) -> float | None:
    with phone(browser, slow) as page:
        page.add_init_script(FIRST_STEP.replace("PATIENCE", str(PATIENCE)))
        page.goto(url, wait_until="commit", timeout=PATIENCE * 1e3)
        return page.evaluate("window.stepped")
