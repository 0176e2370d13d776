"""Text of the web made smaller without changing what it means. The one place that knows the minifiers.

Scripts only lose comments and spaces, and another library does it: this one's script minifier moved
a `const` above what it reads (2.24.12), and rjsmin took a space out of a text (1.3.0).
"""

from minify_html import minify as minified_html

try:
    import minify
except ImportError:  # no wheel for this machine: the book is whole, and a little heavier
    minify = None

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
        return minified_html(f"<script>{text}</script>", minify_js=True).removeprefix("<script>").removesuffix("</script>")
    return minify.string(TYPES[suffix], text) if minify else text
