"""The Writer's weights in the book: a script that a page asks for when the learner does.

From a folder (file://) a page can read no file but a script, so the bytes stand in one as base64.
No page links it or writer.js, which draws it; a <meta> names each, and js/writer_door/ adds them when its button is pressed.
"""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from sphinx.util import logging

from rnn_steps.errors import both

WEIGHTS = Path(__file__).resolve().parents[2] / "rnn_steps/weights/writer.safetensors"
NAME = "writer_weights.js"
DOOR = "writer_door"  # the module of the pages that ask for it

logger = logging.getLogger(__name__)


def script(data: bytes) -> str:
    return f'rnnWriterWeights="{b64encode(data).decode()}"'


def name_it(app, pagename, templatename, context, doctree) -> None:
    """Say on a page with a Writer where its weights are, with a version: browsers remember the old ones."""
    if doctree is None or DOOR not in doctree.get("further_modules", []):
        return
    weights = Path(app.config.writer_weights)
    if not weights.is_file():
        logger.warning(both(
            f"इस पन्ने पर Writer है, पर उसके weights {weights.name} नहीं मिले।",
            f"This page has a Writer, but its weights {weights.name} were not found.",
        ), location=pagename)  # fmt: skip
        return
    version = sha256(weights.read_bytes()).hexdigest()[:8]
    names = {"module": "writer.js", "weights": f"{NAME}?v={version}"}  # lighter.py gives modules their versions
    context["metatags"] = context.get("metatags", "") + "".join(
        f'\n<meta name="rnn-writer-{what}" content="{context["pathto"]("_static/" + name, 1)}">' for what, name in names.items()
    )


def remove(app, exception) -> None:
    """Before lighter.py looks for words in scripts: it would find some in the base64."""
    (Path(app.outdir) / "_static" / NAME).unlink(missing_ok=True)


def write(app, exception) -> None:
    """Write it if a page names it, after lighter.py and before offline.py lists all files."""
    weights, out = Path(app.config.writer_weights), Path(app.outdir)
    if exception or app.builder.name != "html" or not weights.is_file():
        return
    if any(NAME in page.read_text(encoding="utf-8") for page in out.rglob("*.html")):
        (out / "_static" / NAME).write_text(script(weights.read_bytes()), encoding="utf-8")


def setup(app):
    app.add_config_value("writer_weights", str(WEIGHTS), "env")
    app.connect("html-page-context", name_it)
    app.connect("build-finished", remove, priority=100)
    app.connect("build-finished", write, priority=650)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
