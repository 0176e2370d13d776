"""The book's pages made light: one style sheet, one script of the theme's, icons that are used.

Sphinx and its theme write a dozen files, for every part that a site may have. When the pages stand,
this puts together what they use and removes what none of them names:
`_static/page.css` every style sheet, less the rules that no page can use (used_styles.py);
`_static/page.js` the small scripts of Sphinx and of the theme, in their order;
`_static/icons.woff2` the theme's icons, only those in use.
Building again over an older build gives the same.
"""

import re
from hashlib import sha256
from pathlib import Path

from fontTools import subset
from minified import minified
from plain_code import colours, with_plain_code
from sphinx.errors import ExtensionError
from used_styles import used
from widgets import MODULES

from rnn_steps.errors import both

THEME_STYLES = ("basic.css", "styles/pydata-sphinx-theme.css")  # the theme links them in its template
THEME_SCRIPTS = ("scripts/pydata-sphinx-theme.js",)  # bootstrap.js only brings tooltips that repeat a label
# What the theme's script does at the cost of laying out the whole page again; scrolling_boxes.js does it box by box.
SLOW = re.compile(r'"complete"===document\.readyState\?(\w+)\(\):window\.addEventListener\("load",\1\)')
EARLY = "early.js"  # runs before the page is drawn
OWN = {EARLY, *(module.name for module in MODULES), "mount.js"}  # each a file of its own
# Sphinx's own search, which is off, and words of one language, which are evaluated: the content policy forbids that.
LEFT_OUT = {"sphinx_highlight.js", "translations.js"}
ICON_FONT = "vendor/fontawesome/webfonts/fa-solid-900.woff2"
NOTICE = "/*! Parts of Sphinx (BSD), pydata-sphinx-theme and sphinx-book-theme (BSD), Font Awesome Free (MIT, OFL) */\n"

FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}")
ICON = re.compile("[\ue000-\uf8ff]")  # Font Awesome's letters have no meaning of their own in Unicode
PRE = re.compile(r'<span class="pre">([^<]*)</span>')
CODE = re.compile(rf'<code class="docutils literal notranslate">((?:{PRE.pattern}\s?)+)</code>')  # Sphinx marks each word
MODEL_ID = re.compile(r"\b[0-9a-f]{32}\b")  # random, so nothing compresses it
VERSIONED = ("page.css", "page.js", *sorted(OWN))
LINK = re.compile(rf"_static/({'|'.join(map(re.escape, VERSIONED))})(\?v=\w*)?(?=\")")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def pages_of(out: Path) -> list[Path]:
    return [page for page in sorted(out.rglob("*.html")) if "_static" not in page.parts]


def short(asset) -> str:
    """The name below `_static` of a style or script of Sphinx's; "" of one that stands in the page."""
    return str(asset.filename or "").removeprefix("_static/")


def names_of(assets) -> list[str]:
    """The names of styles or scripts, in the order that a page would load them."""
    ordered = sorted(assets, key=lambda asset: asset.priority)
    return [short(asset) for asset in ordered if short(asset)]


def take_over(app, pagename, templatename, context, doctree) -> None:
    """Keep on the page only the scripts that are files of their own; the template links the rest."""
    of_every_page = {file for file in app.builder._orig_js_files if short(file) not in OWN}
    context["script_files"] = [file for file in context["script_files"] if file not in of_every_page]


def theme_scripts(app) -> list[str]:
    return [*(name for name in names_of(app.builder._js_files) if name not in OWN | LEFT_OUT), *THEME_SCRIPTS]


def theme_styles(app) -> list[str]:
    return [*THEME_STYLES, *names_of(app.builder._css_files)]


def write_scripts(app, static: Path) -> None:
    parts = "\n;\n".join(read(static / name) for name in theme_scripts(app))
    quick, found = SLOW.subn("0", parts)
    if found != 1:
        raise ExtensionError(
            both(
                "theme की script बदल गई है: lighter.py का SLOW उसमें नहीं मिला।",
                "The theme's script has changed: SLOW of lighter.py is not found in it.",
            )
        )
    (static / "page.js").write_text(NOTICE + minified(quick, ".js"), encoding="utf-8")
    for name in OWN:
        (static / name).write_text(minified(read(static / name), ".js"), encoding="utf-8")


def write_styles(app, static: Path, pages: list[str], scripts: list[str]) -> None:
    sheets = "\n".join(read(static / name) for name in theme_styles(app))
    sheet = FONT_FACE.sub(only_icons, used(sheets, pages, scripts))
    write_icons(static, ICON.findall(sheet))
    (static / "page.css").write_text(NOTICE + minified(sheet, ".css"), encoding="utf-8")


def only_icons(face: re.Match) -> str:
    """Of Font Awesome's fonts the book uses one; every other font of the sheet stays as it is."""
    if "fontawesome" not in face[0]:
        return face[0]
    if Path(ICON_FONT).name not in face[0]:
        return ""
    return re.sub(r"src:[^;}]*", 'src: url("icons.woff2") format("woff2")', face[0])


def write_icons(static: Path, icons: list[str]) -> None:
    options = subset.Options(flavor="woff2", hinting=False, layout_features=[])
    font = subset.load_font(str(static / ICON_FONT), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(icons))
    subsetter.subset(font)
    subset.save_font(font, static / "icons.woff2", options)


def write_pictures(out: Path) -> None:
    for picture in (out / "_images").glob("*.svg"):
        picture.write_text(minified(read(picture), ".svg"), encoding="utf-8")


def write_pages(pages: list[Path], static: Path) -> None:
    of_code = colours(read(static / "page.css"))
    versions = {name: sha256((static / name).read_bytes()).hexdigest()[:8] for name in VERSIONED}
    for page in pages:
        html = CODE.sub(lambda code: f'<code class="literal">{"".join(PRE.split(code[1]))}</code>', read(page))
        html = LINK.sub(lambda link: f"_static/{link[1]}?v={versions[link[1]]}", with_short_ids(html))
        page.write_text(minified(with_plain_code(html, of_code), ".html"), encoding="utf-8")


def with_short_ids(html: str) -> str:
    """The page with its models called m0, m1, …"""
    models = {long: f"m{n}" for n, long in enumerate(dict.fromkeys(MODEL_ID.findall(html)))}
    return MODEL_ID.sub(lambda found: models[found[0]], html)


def remove_unnamed(out: Path) -> None:
    """Remove the files of the theme that no page, style or script names."""
    static = out / "_static"
    kept = {"page.css", "page.js", "icons.woff2", *OWN}
    texts = [file for file in out.rglob("*") if file.suffix in {".html", ".webmanifest"} and static not in file.parents]
    texts += [static / name for name in kept if name.endswith(("css", "js"))]
    together = "\n".join(read(file) for file in texts)
    for file in sorted(static.rglob("*"), reverse=True):  # a folder after what is in it
        if file.is_file() and file.name not in kept and file.name not in together:
            file.unlink()
        elif file.is_dir() and not any(file.iterdir()):
            file.rmdir()


def lighten(app, exception) -> None:
    if exception or app.builder.name != "html":
        return
    out = Path(app.outdir)
    static, pages = out / "_static", pages_of(out)
    if (static / THEME_STYLES[0]).is_file():  # Sphinx copies its files only when it wrote a page
        write_scripts(app, static)
        scripts = [read(file) for file in static.glob("*.js")]
        write_styles(app, static, [read(page) for page in pages], scripts)
        write_pictures(out)
        write_pages(pages, static)
    remove_unnamed(out)


def setup(app):
    app.connect("html-page-context", take_over, priority=950)
    app.connect("build-finished", lighten, priority=600)  # after the font of the formulas
    return {"parallel_read_safe": True, "parallel_write_safe": True}
