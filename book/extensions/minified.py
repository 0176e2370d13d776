"""Text of the web made smaller without changing what it means. The one place that knows the minifier."""

try:
    import minify
except ImportError:  # no wheel for this machine: the book is whole, and about a tenth heavier
    minify = None

TYPES = {".css": "text/css", ".js": "application/javascript", ".html": "text/html", ".svg": "image/svg+xml"}
if minify:
    minify.config({
        # Pages keep what a browser would add by itself: tests and tools read them too.
        "html-keep-document-tags": True, "html-keep-end-tags": True, "html-keep-quotes": True, "html-keep-default-attr-vals": True,
        "svg-precision": 4,  # of a figure 500 points wide: a tenth of a point
    })  # fmt: skip


def minified(text: str, suffix: str) -> str:
    """`text` of a file whose name ends with `suffix`, without what only its authors need."""
    return minify.string(TYPES[suffix], text) if minify else text
