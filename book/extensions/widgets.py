"""Saved widgets in the book: our own small host, and the stock manager only where a page needs it.

myst-nb would hand every page with a widget the stock manager, from another host. Here each saved
anywidget becomes a `<figure>` with its picture, for `rnn_steps.js` to bring to life; every other
widget keeps the standard form, and its page loads a local copy of the stock manager.
"""

import json
import re
from collections.abc import Iterator
from html import escape, unescape
from pathlib import Path

from docutils import nodes
from myst_nb.sphinx_ import NbMetadataCollector
from sphinx.errors import ExtensionError
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.fileutil import copy_asset_file

from rnn_steps.errors import both

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(path for path in (ROOT / "rnn_steps/static").glob("*.js") if path.name != "view.js")
STOCK_MANAGER = ROOT / "node_modules/@jupyter-widgets/html-manager/dist/embed.js"

VIEW = "application/vnd.jupyter.widget-view+json"
STOCK_STATE = "application/vnd.jupyter.widget-state+json"
HOSTED_STATE = "application/vnd.rnn-steps.state+json"
FALLBACKS = ("image/svg+xml", "text/html", "image/png", "image/jpeg", "text/plain")
REFERENCE = re.compile(r"(?:IPY_MODEL_|anywidget:)(\S+)")  # as ipywidgets and anywidget write it
BOOKKEEPING = {"layout", "tabbable", "tooltip"}
IN_THE_PAGE = {"source", "questions"}  # our module is a file; a quiz is read from the list that stands in its place
IMG, ALT = re.compile(r"<img\b[^>]*>"), re.compile(r'<img\b[^>]*? alt="([^"]*)"')
STOCK_MODULES = {"@jupyter-widgets/base", "@jupyter-widgets/controls", "@jupyter-widgets/output"}

logger = logging.getLogger(__name__)
State = dict[str, dict]  # model id -> {model_name, model_module, state}


def is_hosted(model: dict) -> bool:
    return model.get("model_module") == "anywidget"


def is_ours(model: dict) -> bool:
    return is_hosted(model) and model["state"].get("_anywidget_id", "").startswith("rnn_steps.")


def references(value) -> Iterator[str]:
    """The ids of the models that a value of a saved state names, however deep."""
    if isinstance(value, str):
        if reference := REFERENCE.fullmatch(value):
            yield reference[1]
    elif isinstance(value, dict):
        yield from references(list(value.values()))
    elif isinstance(value, list):
        for item in value:
            yield from references(item)


def needed(state: State, roots: list[str]) -> State:
    """The models `roots` and every model they name, in the order they are met."""
    found: State = {}
    waiting = list(roots)
    while waiting:
        model_id = waiting.pop(0)
        if model_id in state and model_id not in found:
            found[model_id] = state[model_id]
            waiting.extend(references(state[model_id]["state"]))
    return found


def lighter(state: State) -> State:
    """The state without what our own views never read, and without the text of our module.

    The module stands once in the book, as a file; layouts are for the stock manager.
    """
    ours = {model_id: model for model_id, model in state.items() if is_ours(model)}
    named = {i for model in ours.values() for i in references(own_values(model["state"]))}
    kept = {model_id: {"state": own_values(state[model_id]["state"])} for model_id in ours.keys() | named & state.keys()}
    others = needed(state, [model_id for model_id in state if is_hosted(state[model_id]) and model_id not in ours])
    return {model_id: {**others, **kept}[model_id] for model_id in state if model_id in others or model_id in kept}


def own_values(state: dict) -> dict:
    """What the author of a widget gave it: not ipywidgets' own bookkeeping, not the module."""
    return {
        name: value
        for name, value in state.items()
        if name == "_anywidget_id" or not (name.startswith("_") or name in BOOKKEEPING | IN_THE_PAGE or value is None)
    }


def further_modules(state: State, views: list[str]) -> set[str]:
    """The names of the modules that some of these views need beside the first."""
    engines = [i for view in views for i in references(state[view]["state"].get("further"))]
    return {state[engine]["state"]["name"] for engine in engines}


def data_script(mime_type: str, data) -> nodes.raw:
    # "<" cannot stand in the text: a label "</script>" or "<!--" would end the data.
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return html(f'<script type="{mime_type}">{text}</script>\n')


def keep_state(app, doctree: nodes.document) -> None:
    """Take the saved state of a page from myst-nb, which would print all of it in the page."""
    docname = app.env.docname
    scripts = NbMetadataCollector.get_js_files(app.env, docname)
    if "ipywidgets_state" in scripts:
        _, script = scripts.pop("ipywidgets_state")
        state = json.loads(script["body"])["state"]
        NbMetadataCollector.set_doc_data(app.env, docname, "widget_state", state)


class PlaceWidgets(SphinxPostTransform):
    """Replace each output that is a saved widget with its figure and the state it needs."""

    default_priority = 3  # myst-nb picks one form of each output at 4
    formats = ("html",)

    def run(self, **kwargs) -> None:
        self.state: State = NbMetadataCollector.get_doc_data(self.env)[self.env.docname].get(
            "widget_state", {}
        )
        outputs = self.outputs()
        views = [model_of(view) for _, view in outputs]
        hosted = [view for view in views if is_hosted(self.state.get(view, {}))]
        stock = [view for view in views if view in self.state and view not in hosted]
        self.waiting = lighter(needed(self.state, hosted))
        if stock or not all(is_ours(self.state[view]) for view in hosted):
            self.document["others_widgets"] = True  # policy.py lets their modules run
        self.document["further_modules"] = sorted(further_modules(self.state, hosted))
        for bundle, view in outputs:
            self.place(bundle, model_of(view))
        if stock:
            self.add_stock_manager(needed(self.state, stock))

    def outputs(self) -> list[tuple[nodes.container, nodes.container]]:
        return [
            (form.parent, form)
            for form in self.document.findall(nodes.container)
            if form.get("mime_type") == VIEW
        ]

    def place(self, bundle: nodes.container, model_id: str) -> None:
        """Put the figure in place of an output of a hosted widget, and its state beside it.

        What stands both in a picture and in a state compresses to one when they are near. A model
        that several views share stands beside the first.
        """
        if model_id not in self.state:
            logger.warning(
                both(
                    "इस widget का state notebook में save नहीं है; notebook को चला कर फिर save करें।",
                    "The state of this widget is not saved in the notebook; run it and save again.",
                ),
                location=bundle,
            )
        still = still_after(bundle)
        if is_hosted(self.state.get(model_id, {})):
            state = needed(self.waiting, [model_id])
            self.waiting = {other: model for other, model in self.waiting.items() if other not in state}
            content = still_content(still) if still else fallback(bundle)
            bundle.replace_self([*figure(model_id, content), data_script(HOSTED_STATE, state)])
        if still:
            still.parent.remove(still)

    def add_stock_manager(self, state: State) -> None:
        docname = self.env.docname
        for module in {model["model_module"] for model in state.values()} - STOCK_MODULES:
            logger.warning(
                both(
                    f"module {module!r} का widget book में दूसरे widget के अंदर या अकेले नहीं चलेगा।",
                    f"A widget of the module {module!r} cannot run in the book, alone or in a box.",
                ),
                location=docname,
            )
        if not Path(self.config.stock_manager).is_file():
            raise ExtensionError(
                both(
                    f"page {docname!r} में ऐसा widget है जिसे html-manager चाहिए; लिखें: npm install",
                    f"The page {docname!r} has a widget that needs the html-manager; "
                    "type: npm install",
                )
            )
        self.document += data_script(
            STOCK_STATE, {"version_major": 2, "version_minor": 0, "state": state}
        )
        self.document["stock_manager"] = True


def model_of(view: nodes.container) -> str:
    """The id of the model that a saved view shows."""
    return json.loads(view.astext().partition(">")[2].removesuffix("</script>"))["model_id"]


def html(text: str) -> nodes.raw:
    return nodes.raw("", text, format="html")


def figure(model_id: str, content: list[nodes.Node]) -> list[nodes.Node]:
    start = f'<figure class="rnn-steps-view" data-model-id="{escape(model_id)}">'
    return [html(start), *content, html("</figure>")]


def fallback(bundle: nodes.container) -> list[nodes.Node]:
    """What a page without scripts shows of another's widget: the output's own picture, or else its text."""
    forms = {form["mime_type"]: form for form in bundle.children}
    chosen = next((forms[mime_type] for mime_type in FALLBACKS if mime_type in forms), None)
    if chosen is None:
        return []
    if "text/plain" in forms:
        for image in chosen.findall(nodes.image):
            image["alt"] = forms["text/plain"].astext()
    return chosen.children


def still_after(bundle: nodes.container) -> nodes.container | None:
    """The output after a widget's that stands for it where it cannot run (rnn_steps/still.py)."""
    beside = bundle.parent.children
    following = beside[beside.index(bundle) + 1 :][:1]
    return next((output for output in following if 'class="rnn-still"' in html_of(output)), None)


def html_of(output: nodes.Element) -> str:
    forms = getattr(output, "children", [])
    return "".join(form.astext() for form in forms if getattr(form, "get", {}.get)("mime_type") == "text/html")


def still_content(still: nodes.container) -> list[nodes.Node]:
    """Its picture, as a file of its own, and its table.

    Where scripts run the picture is never fetched: book.css hides it, and a hidden lazy one stays away.
    """
    text = html_of(still)
    images = [image for form in still.children for image in form.findall(nodes.image)]
    for image in images:
        image["alt"] = unescape(ALT.search(text)[1])
        image["loading"] = "lazy"
    return [*images, html(IMG.sub("", text))]


def add_further_modules(app, pagename, templatename, context, doctree) -> None:
    for name in doctree.get("further_modules", []) if doctree else []:
        app.add_js_file(f"{name}.js", loading_method="defer")


def add_stock_files(app, pagename, templatename, context, doctree) -> None:
    """Copy the stock manager, and the font of its icons, when the first page asks for it."""
    if doctree is None or not doctree.get("stock_manager"):
        return
    target = Path(app.outdir) / "_static/html-manager"
    target.mkdir(parents=True, exist_ok=True)
    manager = Path(app.config.stock_manager)
    for source in (manager, *manager.parent.glob("*.woff2")):
        copy_asset_file(str(source), str(target))
    app.add_js_file(f"html-manager/{manager.name}", loading_method="defer")


def configure(app, config) -> None:
    config.nb_ipywidgets_js = {}  # myst-nb's own list names other hosts
    config.html_static_path += [*map(str, MODULES), str(ROOT / "book/scripts/mount.js")]


def setup(app):
    app.add_config_value("stock_manager", str(STOCK_MANAGER), "env")
    app.connect("config-inited", configure)
    app.connect("doctree-read", keep_state)
    app.connect("html-page-context", add_further_modules)
    app.connect("html-page-context", add_stock_files)
    app.add_post_transform(PlaceWidgets)
    app.add_js_file("rnn_steps.js", loading_method="defer")
    app.add_js_file("mount.js", loading_method="defer", priority=900)  # after every module
    return {"parallel_read_safe": True, "parallel_write_safe": True}
