"""What the browser tests share: one browser with its windows, one book and one JupyterLab for the whole run."""

import os
from contextlib import ExitStack

import pytest
from books import ROOT, build_book
from chapters import NOTEBOOKS
from filelock import FileLock
from playwright.sync_api import sync_playwright

from tools.browsers import jupyterlab, launch, launch_firefox, watched_page

# Workers take whole files in this order: the longest first, so that none is left with a long one at the end.
LONGEST = [
    "test_lab_steps_live", "test_book_steps_offline", "test_a_class_is_graded", "test_cell_diagram_offline", "test_book_builds",
    "test_instructors_commands_run", "test_firefox_steps_offline", "test_pages_are_accessible", "test_book_is_kept_offline",
    "test_widgets_are_accessible", "test_chapters_print",
    "test_hostile_submissions", "test_submissions_are_collected", "test_odd_notebooks_are_graded",
    "test_quiz_answers_each_choice", "test_other_cells_step_offline", "test_compare_matches_torch", "test_compare_moves_as_one",
    "test_shapes_step_offline", "test_exercises_are_generated", "test_quiz_lives_in_lab",
]


def pytest_xdist_auto_num_workers(config):
    """One more than there are cores: a test of a browser also waits."""
    return os.cpu_count() + 1


def pytest_collection_modifyitems(items):
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path.stem, len(LONGEST)))


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    chromium = launch(playwright)
    yield chromium
    chromium.close()


@pytest.fixture(scope="session")
def firefox(playwright):
    """A stock Firefox; where there is none its tests are skipped, and say what to install."""
    try:
        firefox = launch_firefox(playwright)
    except FileNotFoundError as error:
        pytest.skip(str(error))
    yield firefox
    firefox.close()


@pytest.fixture(scope="session")
def windows(browser):
    """One window of each kind that is asked for: a new one costs more than most tests."""
    opened = {}
    with ExitStack() as stack:

        def find(**options):
            kind = repr(sorted(options.items()))
            if kind not in opened:
                watched = stack.enter_context(watched_page(browser, offline=True, **options))
                opened[kind] = watched, watched.page.viewport_size, options
            return opened[kind]

        yield find


@pytest.fixture
def window(windows):
    """`window(**options)` is a page that refuses the network, as if it were new.

    The test fails if a page asked for the network or logged an error.
    """
    used = []

    def find(**options):
        used.append(windows(**options))
        return used[-1][0].page

    yield find
    for watched, size, options in used:
        emptied(watched.page, size, options)
    for watched, *_ in used:
        watched.check()


@pytest.fixture
def page(window):
    return window()


def emptied(page, size, options):
    """Nothing of a test is left: no chosen language, no print, no permission, no pointer above the page."""
    page.evaluate("try { localStorage.clear(); } catch { /* a page without an address has none */ }")
    page.goto("about:blank")
    page.set_viewport_size(size)
    page.emulate_media(
        media="null", color_scheme=options.get("color_scheme", "light"),
        reduced_motion=options.get("reduced_motion", "no-preference"), forced_colors="none",
    )
    page.context.clear_permissions()
    page.mouse.move(0, 0)


@pytest.fixture(scope="session")
def built_book(tmp_path_factory):
    """The folder of the built book's HTML; of several workers the first that needs it builds it for all."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder, built = shared / "book", shared / "book is built"
    with FileLock(shared / "book.lock"):
        if not built.exists():
            build_book(ROOT, folder)
            built.touch()
    return folder / "_build/html"


@pytest.fixture(scope="session")
def lab():
    """A JupyterLab that trusts the chapters."""
    with jupyterlab(NOTEBOOKS) as lab:
        yield lab
