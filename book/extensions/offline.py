"""The book on a phone with no network: a service worker with the list of all files, and what a home screen asks for.

Our own worker and not workbox: that needs Node for `make book`, and keeps files without looking whether they are of one build.
"""

import gzip
import json
from hashlib import sha256
from pathlib import Path

import mark
from minified import minified

ROOT = Path(__file__).resolve().parents[2]
WORKER = ROOT / "book/scripts/worker.js"
SCRIPTS = ("keep_box.js", "offline.js", "bar_colour.js")
FILES = [ROOT / "book/styles/offline.css", *(ROOT / "book/scripts" / name for name in SCRIPTS)]
NO_PAGE_ASKS_FOR = (".map", ".po", ".mo", ".ttf", ".inv", ".buildinfo", ".txt", "macros.html", "sw.js")
NOT_SMALLER = {".png", ".woff2", ".jpg", ".zip"}
LIGHT, DARK = "#ffffff", "#121212"  # the theme's backgrounds
PLACE = "<!-- here: the button that keeps the book -->"  # in a page's text


def files_of(html: Path) -> dict[str, bytes]:
    """Every file that a page of the book may ask for, by its path in the book, in order."""
    paths = sorted(path.relative_to(html).as_posix() for path in html.rglob("*") if path.is_file())
    return {path: (html / path).read_bytes() for path in paths if not path.endswith(NO_PAGE_ASKS_FOR)}


def on_the_way(path: str, content: bytes) -> int:
    """The bytes that a file costs a reader: hosts send texts compressed."""
    return len(content if Path(path).suffix in NOT_SMALLER else gzip.compress(content, mtime=0))


def worker_of(files: dict[str, bytes], first: list[str]) -> str:
    listed = {path: [sha256(content).hexdigest()[:16], on_the_way(path, content)] for path, content in files.items()}
    lists = f"const FILES = {json.dumps(listed, separators=(',', ':'))};\nconst FIRST = {json.dumps(first)};\n"
    return lists + minified(WORKER.read_text(encoding="utf-8"), ".js")


def manifest(app) -> dict:
    """What a phone asks for to put the book on its home screen; its addresses begin where the manifest stands."""
    def icon(name, size, purpose="any"):
        return {"src": f"_static/{name}", "sizes": size, "type": "image/png", "purpose": purpose}

    return {
        "name": app.config.html_title or app.config.project,
        "short_name": "RNN: कदम दर कदम",
        "lang": "hi",
        "start_url": f"{app.config.root_doc}.html",
        "scope": "./",
        "display": "standalone",
        "background_color": LIGHT,
        "theme_color": mark.BACK,
        "icons": [icon("mark-192.png", "192x192"), icon("mark-512.png", "512x512"),
                  icon("mark-full-512.png", "512x512", "maskable")],
    }


def add_to_page(app, pagename, templatename, context, doctree) -> None:
    """The lines of a page's head, and the button where the page's text has a place for it."""
    def beside(name):
        return context["pathto"](name, 1)

    context["metatags"] = context.get("metatags", "") + (
        f'\n<link rel="manifest" href="{beside("manifest.webmanifest")}">'
        f'\n<link rel="icon" type="image/svg+xml" href="{beside("_static/mark.svg")}">'
        f'\n<link rel="apple-touch-icon" href="{beside("_static/mark-apple-180.png")}">'
        + "".join(f'\n<meta name="theme-color" media="(prefers-color-scheme: {name})" content="{colour}"'
                  f' data-light="{LIGHT}" data-dark="{DARK}">' for name, colour in (("light", LIGHT), ("dark", DARK)))
    )
    if PLACE in context.get("body", ""):
        button = app.builder.templates.render("components/keep.html", {})
        context["body"] = context["body"].replace(PLACE, button)


def write_worker(app, exception) -> None:
    """Last of all, when every file of the book is as it stays."""
    if exception or app.builder.format != "html":
        return
    html = Path(app.outdir)
    mark.write_marks(html / "_static")
    text = json.dumps(manifest(app), ensure_ascii=False, indent=1)
    (html / "manifest.webmanifest").write_text(text, encoding="utf-8", newline="\n")
    first = ["index.html", "offline.html"]
    (html / "sw.js").write_text(worker_of(files_of(html), first), encoding="utf-8", newline="\n")


def configure(app, config) -> None:
    config.html_static_path += [str(file) for file in FILES]
    config.html_additional_pages["offline"] = "offline.html"


def setup(app):
    app.connect("config-inited", configure)
    app.connect("html-page-context", add_to_page, priority=900)
    app.connect("build-finished", write_worker, priority=1000)
    app.add_css_file("offline.css")
    for name in SCRIPTS:
        app.add_js_file(name, loading_method="defer")
    return {"parallel_read_safe": True, "parallel_write_safe": True}
