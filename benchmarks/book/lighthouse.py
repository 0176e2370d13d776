"""Lighthouse's four scores of a page, as on a phone: its slow 4G and its four times slower processor are simulated."""

import json
import os
import subprocess
from statistics import median

from playwright.sync_api import sync_playwright

from tools.browsers import find_chromium, is_root

from .hosts import PACKAGES, Server, node

CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]
AIMS = {"performance": 95, "accessibility": 100, "best-practices": 95, "seo": 95}


def report(server: Server, url: str) -> dict:
    """Lighthouse's own report of one visit."""
    flags = ["--headless=new", "--disable-gpu", *server.flags, *(["--no-sandbox"] if is_root() else [])]
    command = [node(), PACKAGES / "lighthouse/cli/index.js", url, "--output=json", "--quiet", "--no-enable-error-reporting",
               f"--only-categories={','.join(CATEGORIES)}", "--chrome-flags=" + " ".join(map(quoted, flags))]
    done = subprocess.run(command, env=os.environ | {"CHROME_PATH": chromium()}, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return json.loads(done.stdout)


def chromium() -> str:
    with sync_playwright() as playwright:
        return find_chromium(playwright)


def scores(reports: list[dict]) -> dict[str, int]:
    """The median of each score over several visits, of 100."""
    return {name: round(median(100 * report["categories"][name]["score"] for report in reports)) for name in CATEGORIES}


def faults(report: dict) -> list[str]:
    """What Lighthouse holds against a page, outside performance: the audits that count and fail."""
    counted = [ref["id"] for name in CATEGORIES[1:] for ref in report["categories"][name]["auditRefs"] if ref["weight"]]
    return [audit for audit in counted if (report["audits"][audit]["score"] or 0) < 1
            and report["audits"][audit]["scoreDisplayMode"] in ("binary", "numeric", "metricSavings")]


def quoted(flag: str) -> str:
    """A flag as Lighthouse splits them: what follows the first = in quotes."""
    name, is_set, value = flag.partition("=")
    return f'{name}="{value}"' if is_set else name
