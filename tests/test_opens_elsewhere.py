"""A chapter opens outside the book: its notebook downloads, and one setting drives Colab, Binder and the first cell."""

import os
import re
import shlex
import subprocess
import sys
import tomllib
from types import SimpleNamespace

import nbformat
import pytest
from books import ROOT
from chapters import NOTEBOOKS
from IPython.core.interactiveshell import InteractiveShell
from jinja2 import Environment, FileSystemLoader
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version
from playwright.sync_api import expect

from tools import first_cells

sys.path.append(str(ROOT / "book/extensions"))

from elsewhere import add_buttons, first_cell, links  # noqa: E402
from sphinx.errors import ConfigError  # noqa: E402

GITHUB = "https://github.com/asha/rnn"
NOTEBOOK = "notebooks/01_structure.ipynb"


@pytest.mark.parametrize(("address", "branch", "expected"), [
    (GITHUB, "main", {
        "Colab": f"https://colab.research.google.com/github/asha/rnn/blob/main/{NOTEBOOK}",
        "Binder": f"https://mybinder.org/v2/gh/asha/rnn/main?urlpath=lab/tree/{NOTEBOOK}"}),
    (f"{GITHUB}.git/", "new/text", {
        "Colab": f"https://colab.research.google.com/github/asha/rnn/blob/new/text/{NOTEBOOK}",
        "Binder": f"https://mybinder.org/v2/gh/asha/rnn/new%2Ftext?urlpath=lab/tree/{NOTEBOOK}"}),
    ("https://gitlab.com/asha/rnn", "main", {
        "Binder": f"https://mybinder.org/v2/gl/asha%2Frnn/main?urlpath=lab/tree/{NOTEBOOK}"}),
    ("https://git.example.in/ml/rnn", "main", {
        "Binder": f"https://mybinder.org/v2/git/https%3A%2F%2Fgit.example.in%2Fml%2Frnn/main?urlpath=lab/tree/{NOTEBOOK}"}),
    ("", "main", {}),
])
def test_each_service_gets_the_address_that_it_understands(address, branch, expected):
    assert links(address, branch, NOTEBOOK) == expected


@pytest.mark.parametrize("address", ["github.com/asha/rnn", "http://github.com/a/b", "https://github.com", "https://a/b; rm x"])
def test_an_address_that_is_none_is_said_in_both_languages(address):
    with pytest.raises(ConfigError, match="(?s)चाहिए.*must be"):
        links(address, "main", NOTEBOOK)


def buttons_of(repository, folder):
    """What the book puts below a chapter's title, as HTML."""
    templates = Environment(loader=FileSystemLoader(ROOT / "book/templates"), autoescape=False)
    app = SimpleNamespace(
        outdir=folder, env=SimpleNamespace(doc2path=lambda name: ROOT / f"{name}.ipynb"),
        config=SimpleNamespace(public_repository=repository, public_branch="main"),
        builder=SimpleNamespace(templates=SimpleNamespace(
            render=lambda name, values: templates.get_template(name).render(values))))
    title, text = '<div class="rnn-heading"><h1>क</h1></div>', "<p>text</p>"
    context = {"body": title + text}
    add_buttons(app, NOTEBOOK.removesuffix(".ipynb"), "page.html", context, doctree=True)
    return context["body"].removeprefix(title).removesuffix(text)


@pytest.mark.parametrize("repository", ["", GITHUB])
def test_a_chapter_has_the_download_and_with_an_address_its_other_buttons(repository, tmp_path):
    found = re.findall('href="(.*?)"', buttons_of(repository, tmp_path))
    assert found == ["01_structure.ipynb", *links(repository, "main", NOTEBOOK).values()]


def test_every_chapter_of_the_book_has_its_own_download(built_book):
    for notebook in NOTEBOOKS:
        page = (built_book / f"notebooks/{notebook.stem}.html").read_text(encoding="utf-8")
        assert f'<a href="{notebook.name}" download>' in page


def test_the_buttons_follow_the_language_and_are_large_enough_for_a_thumb(built_book, page, tmp_path):
    page.goto((built_book / "notebooks/01_structure.html").as_uri())
    page.evaluate("html => document.querySelector('.rnn-elsewhere').outerHTML = html", buttons_of(GITHUB, tmp_path))
    for width, language, other in ((320, "hi", "en"), (1280, "en", "hi")):
        page.set_viewport_size({"width": width, "height": 800})
        page.locator(f".bd-header-article [data-language={language}]").click()
        for button in page.locator(".rnn-elsewhere a").all():
            expect(button.locator(f"[lang={language}]")).to_be_visible()
            expect(button.locator(f"[lang={other}]")).to_be_hidden()
            box = button.bounding_box()
            assert box["height"] >= 44 and box["width"] >= 44 and box["x"] + box["width"] <= width


def test_the_download_is_the_notebook_with_nothing_run_and_no_module(built_book):
    for notebook in NOTEBOOKS:
        download = built_book / "notebooks" / notebook.name
        assert download.stat().st_size < 120_000
        ours, theirs = (nbformat.read(path, as_version=4) for path in (notebook, download))
        assert [cell.source for cell in ours.cells] == [cell.source for cell in theirs.cells]
        assert not any(cell.get("outputs") for cell in theirs.cells) and "widgets" not in theirs.metadata


def test_every_notebook_begins_with_the_cell_that_the_setting_asks_for():
    expected = first_cell(*first_cells.setting())
    for path in NOTEBOOKS:
        code = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
        assert code[0].source == expected, f"{path.name}: make notebooks"


def test_a_new_setting_changes_that_cell_and_no_other():
    notebook = nbformat.read(NOTEBOOKS[0], as_version=4)
    before = [cell.source for cell in notebook.cells]
    first_cells.cell_of(notebook).source = "new"
    assert [source for source in before if source != before[1]] + ["new"] \
        == sorted([cell.source for cell in notebook.cells], key="new".__eq__)


def test_the_book_does_not_show_that_cell(built_book):
    assert "find_spec" not in (built_book / "notebooks/01_structure.html").read_text(encoding="utf-8")


@pytest.fixture
def run(monkeypatch):
    """`run(cell, has)` runs a cell as in a notebook whose Python has the package or not; returns what it gave to pip."""
    def run(cell, has):
        asked = []
        shell = InteractiveShell.instance()
        monkeypatch.setattr("importlib.util.find_spec", lambda name: object() if has else None)
        monkeypatch.setitem(shell.magics_manager.magics["line"], "pip", asked.append)
        shell.run_cell(cell, silent=True).raise_error()
        return asked

    yield run
    InteractiveShell.clear_instance()


@pytest.mark.parametrize("address", ["", GITHUB])
def test_where_the_package_is_the_first_cell_is_silent_and_does_nothing(run, address, capsys):
    assert run(first_cell(address, "main"), has=True) == []
    assert capsys.readouterr() == ("", "")


def test_where_the_package_is_missing_the_first_cell_brings_it_from_the_address(run):
    (asked,) = run(first_cell(GITHUB, "main"), has=False)
    assert shlex.split(asked) == ["install", "--quiet", f"git+{GITHUB}@main"]


def test_without_an_address_the_first_cell_says_in_both_languages_what_to_type(run):
    with pytest.raises(ModuleNotFoundError, match=r"(?s)लिखिए: pip install -r.*type: pip install -r"):
        run(first_cell("", "main"), has=False)


# What repo2docker, and so Binder, reads; it has no engine to run on here.

BINDER = ROOT / "binder"


def test_binder_finds_only_files_that_it_knows():
    known = {"requirements.txt", "runtime.txt", "postBuild", "apt.txt", "environment.yml", "start"}
    assert {path.name for path in BINDER.iterdir()} <= known
    assert re.fullmatch(r"python-\d+\.\d+\n", (BINDER / "runtime.txt").read_text(encoding="utf-8"))


def test_binder_installs_this_package_as_tested_with_torch_for_the_processor():
    lines = [line.split("#")[0].split() for line in (BINDER / "requirements.txt").read_text(encoding="utf-8").splitlines()]
    options = [line for line in lines if line]
    assert options == [["--extra-index-url", "https://download.pytorch.org/whl/cpu"], ["-c", "../constraints.txt"], ["-e", "."]]
    assert (BINDER / options[1][1]).resolve() == ROOT / "constraints.txt"  # beside the file that names it


def test_the_versions_and_the_python_that_binder_takes_suit_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    python = (BINDER / "runtime.txt").read_text(encoding="utf-8").strip().removeprefix("python-")
    assert Version(python) in SpecifierSet(project["requires-python"])
    pinned = [Requirement(line) for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()]
    versions = {requirement.name: next(iter(requirement.specifier)).version for requirement in pinned}
    for needed in map(Requirement, project["dependencies"]):
        assert versions[needed.name] in needed.specifier, needed.name


def test_binder_can_run_what_it_runs_after_installing():
    script = BINDER / "postBuild"
    assert os.access(script, os.X_OK) and script.read_text(encoding="utf-8").startswith("#!")
    assert subprocess.run(["bash", "-n", script]).returncode == 0
