"""What one student takes in memory, in MB: `python -m benchmarks.memory`."""

import os
import resource
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import nbformat
import psutil
from jupyter_client.manager import start_new_kernel

from grading import judging, running, sandbox
from grading.assignment import Assignment
from grading.limits import Limits
from grading.submission import lay_out

ROOT = Path(__file__).resolve().parents[1]
MB = 1_000_000
CHAPTER = "06_variants"


def used(pid: int) -> tuple[int, int]:
    """All that a process has in memory, and what no other process shares with it."""
    found = psutil.Process(pid).memory_full_info()
    return found.rss // MB, found.uss // MB


def server() -> tuple[int, int]:
    """A JupyterLab server that nobody has asked for anything yet."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        folders = {f"JUPYTER_{name}_DIR": f"{home}/{name}" for name in ("CONFIG", "DATA", "RUNTIME")}
        words = [sys.executable, "-m", "jupyterlab", "--no-browser", "--port=0", "--allow-root", f"--ServerApp.root_dir={home}"]
        with subprocess.Popen(words, env=os.environ | folders, cwd=home, stderr=subprocess.PIPE, text=True) as process:
            try:
                next(line for line in process.stderr if "/lab?token=" in line)
                return used(process.pid)
            finally:
                process.kill()


@contextmanager
def kernel(*sources: str):
    """A kernel that has run these sources; gives what it uses."""
    manager, client = start_new_kernel(cwd=str(ROOT / "notebooks"), stderr=subprocess.DEVNULL)
    try:
        for source in sources:
            reply = client.execute_interactive(source, timeout=120, output_hook=lambda _: None)
            assert reply["content"]["status"] == "ok", reply["content"]
        yield used(manager.provisioner.pid)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def chapter() -> list[str]:
    """The code cells of a chapter."""
    cells = nbformat.read(ROOT / f"notebooks/{CHAPTER}.ipynb", as_version=4).cells
    return [cell.source for cell in cells if cell.cell_type == "code"]


def one_sandbox() -> int:
    """The most that a sandbox takes while it runs the model solution of the longest assignment."""
    path = max(ROOT.glob("solutions/*/*.ipynb"), key=lambda path: path.stat().st_size)
    notebook = nbformat.read(path, as_version=4)
    round = judging.make_round(Assignment(path.stem, notebook), seed=1)
    job = judging.make_job(lay_out(notebook, round.assignment), round)
    limits = Limits()
    process = running.start(limits, boxed=True)
    running.tell(process, running.left_over(job, running.Reply()) | {"seconds": limits.seconds, "patience": limits.patience})
    with process:
        process.stdout.read()
    assert process.returncode == 0
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 // MB


def main() -> None:
    rows = []
    if sandbox.missing() is None:
        rows.append(("one sandbox while grading, at most", one_sandbox(), ""))
    rows.append(("a JupyterLab server", *server()))
    with kernel("import torch, rnn_steps") as figures:
        rows.append(("a kernel after `import torch, rnn_steps`", *figures))
    with kernel(*chapter()) as figures:
        rows.append((f"a kernel that ran {CHAPTER}", *figures))
    print(f"{'MB':42}{'in memory':>12}{'its own':>12}")
    for name, whole, own in rows:
        print(f"{name:42}{whole:>12}{own:>12}")


if __name__ == "__main__":
    main()
