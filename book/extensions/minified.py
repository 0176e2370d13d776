"""Text of the web made smaller without changing what it means. The one place that knows the minifiers.

Scripts are esbuild's, which is npm's. Two of PyPI's change what a script does: tdewolff's (2.24.12) moves a
`const` above what it reads, rjsmin (1.3.0) takes a space out of a text.
Without a minifier the book is whole, and a little heavier.
"""

import shutil
import subprocess
from pathlib import Path

try:
    import minify
except ImportError:  # no wheel for this machine
    minify = None

ESBUILD = shutil.which("esbuild", path=Path(__file__).resolve().parents[2] / "node_modules/.bin")
TYPES = {".css": "text/css", ".html": "text/html", ".svg": "image/svg+xml"}
if minify:
    minify.config({
        # Pages keep what a browser would add by itself: tests and tools read them too.
        "html-keep-document-tags": True, "html-keep-quotes": True, "html-keep-default-attr-vals": True,
        "svg-precision": 4,  # of a figure 500 points wide: a tenth of a point
    })  # fmt: skip


def minified(text: str, suffix: str) -> str:
    """`text` of a file whose name ends with `suffix`, without what only its authors need."""
    if suffix == ".js":
        return small_script(text) if ESBUILD else text
    return minify.string(TYPES[suffix], text) if minify else text


def small_script(text: str) -> str:
    """The script less its comments and spaces, with short names for what no other script can see."""
    command = [ESBUILD, "--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"]
    return subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8", check=True).stdout
