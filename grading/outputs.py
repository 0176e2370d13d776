"""What came out of the sandbox, made anew from plain parts: nothing of it is believed."""

import base64
import binascii

from nbformat.v4 import new_output

LONGEST = 20_000  # characters
MOST = 50         # outputs of one cell
PNG = b"\x89PNG\r\n\x1a\n"


def outputs(forged) -> list:
    """Return the outputs of one cell: text and pictures, and nothing that a browser would run."""
    if not isinstance(forged, list):
        return []
    made = (output(one) for one in forged[:MOST] if isinstance(one, dict))
    return [one for one in made if one]


def output(forged: dict):
    """Return one output, or None where nothing in it can be shown."""
    if forged.get("output_type") == "stream":
        return new_output("stream", name="stdout", text=text(forged.get("text")))
    data = forged.get("data") if isinstance(forged.get("data"), dict) else {}
    kept = {}
    if "image/png" in data and (png := picture(data["image/png"])):
        kept["image/png"] = png
    if "text/plain" in data:
        kept["text/plain"] = text(data["text/plain"])
    return new_output("display_data", data=kept) if kept else None


def text(forged) -> str:
    """A text that is not too long, without what cannot be written as UTF-8."""
    return str(forged)[:LONGEST].encode("utf-8", "replace").decode()


def picture(forged) -> str | None:
    """A PNG in base64, or None."""
    try:
        data = base64.b64decode(forged, validate=False) if isinstance(forged, str) else b""
    except (binascii.Error, ValueError):
        return None
    return base64.b64encode(data).decode() if data.startswith(PNG) else None
