"""Makes what an LMS gives an instructor: notebooks, folders and zips, sound ones and others."""

import io
import json
import os
import zipfile
from datetime import UTC, datetime

ASSIGNMENTS = {
    "03_weight_sharing": {"count", "count-test", "share"},
    "04_cell_diagram": {"cell", "cell-test", "sketch"},
}
SHARING, DIAGRAM = ASSIGNMENTS
NOON = datetime(2026, 8, 1, 12, 0, 0)
LATER = datetime(2026, 8, 2, 12, 0, 0)


def notebook(ids=ASSIGNMENTS[SHARING], answer="return 1"):
    """A notebook with these grade_ids, as bytes."""
    cells = [{"cell_type": "code", "id": f"c{n}", "source": answer, "outputs": [], "execution_count": None,
              "metadata": {"nbgrader": {"grade_id": one, "solution": True}}} for n, one in enumerate(sorted(ids))]
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}, ensure_ascii=False).encode()


ONE = notebook()
OTHER = notebook(answer="return 2")
STRANGE = notebook({"x", "y"})


def a_zip(files, when=NOON):
    """A zip of {name: bytes or (bytes, time)}; a name may be a ZipInfo."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            content, time = content if isinstance(content, tuple) else (content, when)
            info = name if isinstance(name, zipfile.ZipInfo) else zipfile.ZipInfo(name)
            info.date_time, info.compress_type = time.timetuple()[:6], zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return data.getvalue()


def a_folder(root, files, when=NOON):
    """A folder of {path: bytes or (bytes, time)}."""
    for name, content in files.items():
        content, time = content if isinstance(content, tuple) else (content, when)
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        os.utime(path, (time.timestamp(),) * 2)
    return root


def utc(local):
    """How nbgrader reads a time of this machine."""
    return local.astimezone(UTC)
