"""A copy of the course in which an instructor's commands can be run: no network, nothing outside its folder."""

import os
import shutil
import subprocess
import sysconfig
import venv
from pathlib import Path

import nbformat

from grading.assignment import is_answer

ROOT = Path(__file__).resolve().parents[1]
STAMPS = ("course", "grade", "test")  # newer than what they are made of, so that make installs nothing


def copy_course(folder: Path, assignments: tuple[str, ...]) -> Path:
    """The tracked files, with these assignments only, and with an environment that `make` takes for finished."""
    course = folder / "course"
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        top, _, rest = name.partition("/")
        wanted = top != "tests" and (top not in ("solutions", "exercises") or rest.split("/")[0] in assignments)
        if wanted and (ROOT / name).is_file():
            (course / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, course / name)
    make_environment(course / ".venv")
    return course


def make_environment(place: Path) -> None:
    """An environment with the packages and commands of the one that runs the tests."""
    venv.create(place, symlinks=True)
    ours = Path(sysconfig.get_path("purelib", vars={"base": str(place), "platbase": str(place)}))
    shutil.rmtree(ours)
    ours.symlink_to(Path(sysconfig.get_path("purelib")).resolve())  # one step: nothing between is seen in the sandbox
    for path in Path(sysconfig.get_path("scripts")).iterdir():
        if not (place / "bin" / path.name).exists():
            (place / "bin" / path.name).symlink_to(path)
    for name in STAMPS:
        (place / name).touch()


def environment(folder: Path) -> dict[str, str]:
    """A home, an exchange and settings of Jupyter of its own; the course's package before the installed one."""
    home, exchange = folder / "home", folder / "exchange"
    for path in (home / "Downloads", home / "jupyter", exchange):
        path.mkdir(parents=True)
    exchange.chmod(0o777)
    (home / "jupyter/nbgrader_config.py").write_text(f"c = get_config()\nc.Exchange.root = {str(exchange)!r}\n")
    (home / "jupyter/jupyter_server_config.py").write_text(
        "c = get_config()\nc.ServerApp.open_browser = False\nc.ServerApp.port = 0\n")
    subprocess.run(["git", "init", "--quiet", "--bare", folder / "ours.git"], check=True)
    names = {f"GIT_{who}_{what}": text for who in ("AUTHOR", "COMMITTER") for what, text in
             (("NAME", "Instructor"), ("EMAIL", "instructor@example.org"))}
    return os.environ | names | {
        "HOME": str(home), "PYTHONPATH": str(folder / "course"), "OURS": str(folder / "ours.git"),
        "JUPYTER_CONFIG_DIR": str(home / "jupyter"), "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"), "IPYTHONDIR": str(home / "ipython"),
    }


def answered(course: Path, name: str, right: bool) -> str:
    """The notebook as given out, with words in the explanation; with the model answers, or with no code."""
    notebook, solution = (nbformat.read(course / f"{folder}/{name}/{name}.ipynb", as_version=4)
                          for folder in ("exercises", "solutions"))
    model = {cell.metadata.nbgrader.grade_id: cell.source for cell in solution.cells if is_answer(cell)}
    for cell in filter(is_answer, notebook.cells):
        if cell.cell_type == "markdown":
            cell.source = "The same weights serve every step."
        elif right:
            cell.source = model[cell.metadata.nbgrader.grade_id]
    return nbformat.writes(notebook)
