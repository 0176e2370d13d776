"""The book as one zip beside its folder, to pass around on a USB stick: _build/rnn-steps-book.zip."""

import zipfile
from pathlib import Path

from offline import files_of

NAME = "rnn-steps-book"
WHEN = (2026, 1, 1, 0, 0, 0)  # always the same, so that the same book is the same zip


def write_zip(app, exception) -> None:
    if exception or app.builder.format != "html":
        return
    html = Path(app.outdir)
    with zipfile.ZipFile(html.parent / f"{NAME}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as book:
        for path, content in files_of(html).items():
            entry = zipfile.ZipInfo(f"{NAME}/{path}", WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            book.writestr(entry, content)


def setup(app):
    app.connect("build-finished", write_zip, priority=1001)  # after the last file is written
    return {"parallel_read_safe": True, "parallel_write_safe": True}
