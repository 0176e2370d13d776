"""A page where nothing can be pressed: on paper, and where no script runs."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STYLES = (ROOT / "book/styles/print.css", ROOT / "book/styles/still.css")
SCRIPT = ROOT / "book/scripts/print.js"


def configure(app, config) -> None:
    config.html_static_path += [str(file) for file in (*STYLES, SCRIPT)]


def setup(app):
    app.connect("config-inited", configure)
    for style in STYLES:
        app.add_css_file(style.name, priority=800)  # after the sheets for the screen, whose rules they change
    app.add_js_file(SCRIPT.name, loading_method="defer")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
