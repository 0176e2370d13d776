"""The content policy of each page: what the book brings may run, and nothing else may.

It stands in the page itself, so it holds on every host and for a book opened from a folder.
A page that holds somebody else's widget must let its module run: from a blob, or as the stock
manager evaluates it.
"""

OWN = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "font-src": "'self'",
    "img-src": "'self' data: blob:",  # a picture of a step is drawn from its text before it is saved
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",  # the field for a search
}
WITH_OTHERS = {"script-src": "'self' blob: 'unsafe-eval'", "style-src": "'self' 'unsafe-inline'"}


def policy(directives: dict[str, str]) -> str:
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())


def add_policy(app, pagename, templatename, context, doctree) -> None:
    others = doctree is not None and doctree.get("others_widgets")
    context["content_policy"] = policy(OWN | WITH_OTHERS if others else OWN)


def setup(app):
    app.connect("html-page-context", add_policy)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
