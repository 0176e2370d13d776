"""What the browser tests share: one browser, one book and one JupyterLab for the whole run."""

import pytest
from books import ROOT, build_book
from chapters import NOTEBOOKS
from playwright.sync_api import sync_playwright

from tools.browsers import jupyterlab, launch, watched_page


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser):
    """A page that refuses the network; the test fails if it asked for it or logged an error."""
    with watched_page(browser, offline=True) as watched:
        yield watched.page


@pytest.fixture(scope="session")
def built_book(tmp_path_factory):
    """The folder of the built book's HTML."""
    return build_book(ROOT, tmp_path_factory.mktemp("book"))


@pytest.fixture(scope="session")
def lab():
    """A JupyterLab that trusts the chapters."""
    with jupyterlab(NOTEBOOKS) as lab:
        yield lab
