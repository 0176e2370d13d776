"""Served from any host, the book is kept on the device as it is read or whole, and opens with no network."""

import json
import os
import re
import shutil
import sys
import zipfile
from contextlib import contextmanager

import pytest
from books import ROOT
from hosts import host_of
from on_page import open_page, read_through
from PIL import Image
from playwright.sync_api import expect

sys.path.append(str(ROOT / "book/extensions"))

from offline import files_of, worker_of  # noqa: E402
from zipped import NAME, write_zip  # noqa: E402

CHAPTER, OTHER, START = "notebooks/01_structure.html", "notebooks/02_equations.html", "book/start.html"
KEPT = """async () => {
  const names = (await caches.keys()).filter(name => name.startsWith("rnn-steps "));
  const asked = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
  return asked.flat().map(({url}) => url).filter(url => !/[?](page=|whole)/.test(url)); }"""
NEW_WORKER = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration.waiting) await registration.update();
  const worker = registration.installing ?? registration.waiting;
  while (worker.state === "installing") await new Promise(changed => worker.addEventListener("statechange", changed, {once: true}));
  return worker.state; }"""
SOON = 30_000  # milliseconds: a worker comes and goes in its own time
MARK = "document.documentElement.dataset.build"


class Reader:
    """A browser with a memory of its own; `errors` is what its pages complained of."""

    def __init__(self, context, host):
        self.context, self.host, self.errors, self.page = context, host, [], context.new_page()
        context.on("weberror", lambda event: self.errors.append(str(event.error)))
        context.on("console", self.hears)

    def hears(self, said):
        """Keep what a page complains of; that the network is lost, the browser says by itself."""
        if said.type == "error" and "net::ERR_" not in said.text:
            self.errors.append(f"{said.text} {said.location['url']}")

    def opens(self, path, state="ready|kept"):
        """Go to a page of the book and wait until the book's worker has answered it."""
        self.page.goto(self.host.book + path)
        expect(self.page.locator(".rnn-keep").first).to_have_attribute("data-state", re.compile(state), timeout=SOON)
        return self.page

    def keeps_all(self):
        self.opens(START)
        self.page.locator("article .rnn-keep button").click()
        self.sees("kept")

    def sees(self, state):
        expect(self.page.locator(".rnn-keep").first).to_have_attribute("data-state", state, timeout=SOON)

    def new_worker(self):
        """What becomes of the worker of a new build: "installed" once it is ready to take over, or "redundant"."""
        # Unlike `evaluate` this ends when nothing answers.
        return self.page.wait_for_function(NEW_WORKER, timeout=SOON).json_value()

    def turns_pages_until_new(self, path):
        """The old worker hands over at the next page; that a new one waits, the browser tells it in its own time."""
        for _ in range(20):
            self.opens(path, "kept")
            if self.page.evaluate(MARK) == "new":
                return
        raise AssertionError("the old worker still answers")

    def kept(self):
        return {url.removeprefix(self.host.book).partition("?")[0] for url in self.page.evaluate(KEPT)}


@pytest.fixture
def host(built_book):
    with host_of(built_book) as host:
        yield host


@pytest.fixture
def reader(browser, host):
    with new_reader(browser, host) as reader:
        yield reader
        assert reader.errors == []


@contextmanager
def new_reader(browser, host, **options):
    context = browser.new_context(**options)
    yield Reader(context, host)
    context.close()


def next_build(book, folder, changes):
    """The book as built after a change: files with new texts, and the worker that lists them."""
    shutil.copytree(book, folder, copy_function=os.link)
    first = json.loads(re.search(r"const FIRST = (.*);", (book / "sw.js").read_text(encoding="utf-8"))[1])
    for path, text in changes.items():
        (folder / path).unlink(missing_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    (folder / "sw.js").unlink()
    (folder / "sw.js").write_text(worker_of(files_of(folder), first), encoding="utf-8")
    later = (book / "sw.js").stat().st_mtime + 60  # the host tells builds apart by whole seconds
    for path in [*changes, "sw.js"]:
        os.utime(folder / path, (later, later))
    return folder


def marked(book, build):
    """Every page of the book names its build, and so does a script that it loads late."""
    changes = {path: f"globalThis.built = '{build}';" for path in ["late.js"]}
    for path in [CHAPTER, OTHER, START]:
        text = (book / path).read_text(encoding="utf-8")
        changes[path] = text.replace("<html ", f'<html data-build="{build}" ', 1)
    return changes


@pytest.fixture(scope="module")
def builds(built_book, tmp_path_factory):
    """Two builds that differ in three pages and one script."""
    folder = tmp_path_factory.mktemp("builds")
    old = next_build(built_book, folder / "old", marked(built_book, "old"))
    return old, next_build(old, folder / "new", marked(built_book, "new"))


def late_script(page):
    """What a page gets that loads a script only now: the name of the build, or "error"."""
    return page.evaluate("""() => new Promise((loaded) => {
      const script = document.createElement("script");
      script.src = new URL("late.js", new URL(document.documentElement.dataset.content_root, location));
      script.onload = () => loaded(globalThis.built);
      script.onerror = () => loaded("error");
      setTimeout(loaded, 20000, "no answer");
      document.head.append(script); })""")


def test_a_page_that_was_read_opens_without_a_network_with_its_widgets(host, reader):
    reader.opens(CHAPTER)
    host.lose_network()
    page = reader.opens(CHAPTER)
    read_through(page)
    widget = page.locator(".rnn-steps").first
    before = widget.locator("[data-key=scrub]").input_value()
    widget.locator("[data-key=next]").click()
    assert widget.locator("[data-key=scrub]").input_value() != before


def test_a_first_visit_asks_for_each_file_once_and_brings_no_other_chapter(host, reader):
    reader.opens(CHAPTER)
    assert [path for path in set(host.asked) if host.asked.count(path) > 1] == []
    assert [path for path in host.asked if path.startswith("notebooks/")] == [CHAPTER]
    assert OTHER not in reader.kept()


def test_a_page_that_was_not_read_says_so_lists_those_that_were_and_can_be_tried_again(host, reader):
    reader.opens(CHAPTER)
    host.lose_network()
    page = reader.opens(OTHER)
    for lang in ("hi", "en"):
        expect(page.locator(f"article h1 [lang={lang}]")).to_be_visible()
    expect(page.locator(".rnn-kept-pages a")).to_have_count(1)
    page.locator(".rnn-kept-pages a").click()
    expect(page).to_have_url(host.book + CHAPTER)
    reader.opens(OTHER)
    host.find_network()
    page.locator(".rnn-again").click()
    expect(page).to_have_url(host.book + OTHER)


def test_the_page_that_says_so_leads_nowhere_outside_the_book(host, reader):
    for target in ("javascript:alert(1)", "//elsewhere.example/", "../../other/"):
        reader.opens(f"offline.html?page={target}")
        expect(reader.page.locator(".rnn-again")).to_be_hidden()


def test_the_whole_book_is_kept_and_each_of_its_files_opens_without_a_network(host, reader, built_book):
    reader.keeps_all()
    host.lose_network()
    reader.opens(CHAPTER, "kept")
    files = list(files_of(built_book))
    assert reader.kept() == set(files)
    answers = reader.page.evaluate(
        "(files) => Promise.all(files.map(async file => (await fetch('../' + file)).status))", files)
    assert set(answers) == {200}
    for path in [path for path in files if path.endswith(".html") and "_static" not in path]:
        reader.page.goto(host.book + path, wait_until="commit")
        if path == "index.html":  # it sends on
            reader.page.wait_for_url(host.book + START)
        assert "offline.html?" not in reader.page.url


def test_a_network_lost_in_the_middle_is_said_and_what_has_come_is_not_brought_again(host, reader):
    reader.opens(START)
    host.lost = lambda path: path.startswith("notebooks/")
    reader.page.locator("article .rnn-keep button").click()
    reader.sees("network")
    came = reader.kept()
    assert len(came) > 10
    host.find_network()
    host.asked.clear()
    reader.page.locator("article .rnn-keep button").click()
    reader.sees("kept")
    assert not came & set(host.asked)
    reader.errors.clear()  # the browser itself names every file that did not come


def test_keeping_goes_on_when_the_reader_turns_the_page(host, reader):
    reader.opens(START)
    reader.page.evaluate("localStorage.setItem('rnn-keep', 'all')")  # as a page leaves it that was left in the middle
    reader.opens(CHAPTER, "kept")


def test_a_new_build_brings_only_what_changed_takes_over_at_the_next_page_and_touches_no_other_site(host, reader, builds):
    host.folder, new = builds
    reader.keeps_all()
    reader.page.evaluate("caches.open('theirs').then(cache => cache.put('/theirs', new Response('x')))")
    host.folder = new
    host.asked.clear()
    page = reader.opens(CHAPTER)
    assert page.evaluate(MARK) == "old"
    assert reader.new_worker() == "installed"
    assert late_script(page) == "old"
    assert set(host.asked) == {"sw.js", "late.js", CHAPTER, OTHER, START}
    reader.turns_pages_until_new(OTHER)
    assert late_script(page) == "new"
    assert len(page.evaluate(KEPT)) == len(files_of(new)), "the old files are gone"
    assert page.evaluate("caches.keys()") == [f"rnn-steps {host.book}", "theirs"]
    assert page.evaluate("caches.match('/theirs').then(found => found.text())") == "x"


def test_a_reader_whose_update_is_cut_off_goes_on_with_the_old_build_without_a_network(host, reader, builds):
    host.folder, new = builds
    reader.keeps_all()
    host.folder, host.lost = new, lambda path: path == OTHER
    reader.opens(CHAPTER)
    assert reader.new_worker() == "redundant"
    host.lose_network()
    for path in (CHAPTER, OTHER):
        reader.opens(path, "kept")
        assert reader.page.evaluate(MARK) == late_script(reader.page) == "old"
    reader.errors.clear()  # the browser itself names the update that failed


def test_a_page_of_the_new_build_gets_no_file_of_the_old_one(host, reader, builds):
    host.folder, new = builds
    reader.opens(CHAPTER)
    assert late_script(reader.opens(CHAPTER)) == "old"  # so the old worker has it
    host.folder, host.lost = new, lambda path: path == "sw.js"  # the new worker cannot come yet
    reader.opens(OTHER)
    assert reader.page.evaluate(MARK) == late_script(reader.page) == "new"
    reader.errors.clear()


def test_a_page_of_the_old_build_gets_no_file_of_the_new_one(host, reader, builds):
    host.folder, new = builds
    reader.opens(CHAPTER)
    page = reader.opens(CHAPTER)
    host.folder = new
    assert late_script(page) == "error"
    reader.errors.clear()


def test_a_tab_of_the_old_build_is_told_of_the_new_one(host, reader, builds):
    host.folder, new = builds
    reader.opens(CHAPTER)
    old = reader.opens(CHAPTER)
    host.folder = new
    assert reader.new_worker() == "installed"
    old.evaluate("navigator.serviceWorker.getRegistration().then(r => r.waiting.postMessage(['takeOver']))")  # as another tab's turn does
    reader.sees("old")
    assert late_script(old) == "error"
    reader.errors.clear()


def test_a_page_from_a_folder_has_no_button_and_logs_no_error(built_book, page):
    page.goto((built_book / START).as_uri())
    page.wait_for_function("document.readyState === 'complete'")
    expect(page.locator("article .rnn-keep")).to_be_hidden()


def test_a_browser_without_workers_has_no_button_and_logs_no_error(host, browser):
    with new_reader(browser, host) as reader:
        reader.context.add_init_script("delete Navigator.prototype.serviceWorker")
        reader.page.goto(host.book + START, wait_until="load")
        expect(reader.page.locator("article .rnn-keep")).to_be_hidden()
        assert reader.errors == []


def test_the_manifest_names_the_book_and_icons_of_the_sizes_it_says(built_book):
    manifest = json.loads((built_book / "manifest.webmanifest").read_text(encoding="utf-8"))
    assert "कदम दर कदम" in manifest["name"] and "Step by Step" in manifest["name"]
    assert manifest["display"] == "standalone" and (built_book / manifest["start_url"]).is_file()
    assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
    for icon in manifest["icons"]:
        with Image.open(built_book / icon["src"]) as image:
            assert icon["sizes"] == "{}x{}".format(*image.size)


def test_the_bar_of_a_phone_follows_the_colours_of_the_page(built_book, page):
    page.goto((built_book / START).as_uri())
    for theme, colour in (("dark", "#121212"), ("light", "#ffffff")):
        page.evaluate("theme => document.documentElement.dataset.theme = theme", theme)
        page.wait_for_function(
            "colour => [...document.querySelectorAll('meta[name=theme-color]')].every(meta => meta.content === colour)",
            arg=colour)


def test_the_zip_opens_from_the_folder_it_is_unpacked_to(built_book, tmp_path, page):
    with zipfile.ZipFile(built_book.parent / f"{NAME}.zip") as book:
        book.extractall(tmp_path)
    page.goto((tmp_path / NAME / "index.html").as_uri())
    page.wait_for_url("**/book/start.html")
    open_page(page, (tmp_path / NAME / CHAPTER).as_uri())
    expect(page.locator(".rnn-steps").first).to_be_visible()
    assert {path.relative_to(tmp_path / NAME).as_posix() for path in (tmp_path / NAME).rglob("*") if path.is_file()} \
        == set(files_of(built_book))


def test_the_same_book_is_the_same_zip_and_its_names_suit_windows(built_book):
    zipped = built_book.parent / f"{NAME}.zip"
    before = zipped.read_bytes()

    class App:
        outdir = built_book
        builder = type("Html", (), {"format": "html"})

    write_zip(App, None)
    assert zipped.read_bytes() == before
    with zipfile.ZipFile(zipped) as book:
        for name in book.namelist():
            assert len(name) <= 120 and not re.search(r'[<>:"\\|?*\x00-\x1f]|[ .](/|$)', name), name
