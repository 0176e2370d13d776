"""The built module on an empty page of Chromium, for tests of its numbers."""

import json
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

MODULE = Path(__file__).parents[1] / "rnn_steps/static/rnn_steps.js"
CHROMIUM = {
    "executable_path": "/usr/bin/chromium" if Path("/usr/bin/chromium").exists() else None,
    "args": ["--no-sandbox", "--disable-gpu", "--disable-background-networking",
             "--disable-component-update", "--disable-sync", "--no-first-run"],
}


@contextmanager
def chromium():
    """A Chromium that asks the network for nothing."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        try:
            yield browser
        finally:
            browser.close()


def module_page(browser, text=None):
    """A page that holds `rnnSteps`, made of the committed module or of `text`."""
    page = browser.new_page()
    page.add_script_tag(content=text or MODULE.read_text(encoding="utf-8"))
    return page


def call(page, function, value):
    """What `function` of the page makes of `value`; text is much faster than Playwright's own."""
    asked = f"(text) => JSON.stringify(({function})(JSON.parse(text)))"
    return json.loads(page.evaluate(asked, json.dumps(value)))
