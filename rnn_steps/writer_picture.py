"""What stands for the Writer where no script runs: the text with its surprise, the state, and what comes next."""

from html import escape

import numpy as np

from rnn_steps.still import table
from rnn_steps.writer_model import Reading

MOST = 8  # graphemes that are shown
PITCH, HEIGHT, FULL = 84, 150, 12.0  # px from one grapheme to the next, of the bars; bits that fill a bar
STRIP, ROW = 60, 5
PLUS, MINUS, INK, SOFT, LINE = "#d66f14", "#2a6fbb", "#1b1f24", "#57606a", "#8c959f"
FONT = "Noto Sans, Noto Sans Devanagari, Nirmala UI, sans-serif"


def picture(reading: Reading) -> str:
    """Return an SVG: for each grapheme its surprise as a bar, and below it h_t as coloured cells."""
    shown = reading.items[:MOST]
    rows = -(-reading.h.shape[1] // (STRIP // ROW))
    width, height = 20 + PITCH * len(shown), HEIGHT + 30 + rows * ROW + 34
    columns = "".join(_column(10 + PITCH * n, reading, n) for n in range(len(shown)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" font-family="{FONT}"><rect width="100%" height="100%" fill="#ffffff"/>{columns}'
        + _text(10, height - 10, "bits: −log₂ p; h_t", 12, SOFT, "start") + "</svg>"
    )


def _column(x: float, reading: Reading, n: int) -> str:
    bits = reading.bits[n]
    size = 0 if bits is None else min(1.0, bits / FULL) * (HEIGHT - 40)
    mid = x + PITCH / 2
    return (
        f'<rect x="{x + 14}" y="{HEIGHT - size:.1f}" width="{PITCH - 28}" height="{size:.1f}" fill="{PLUS}" fill-opacity="0.5"/>'
        + _text(mid, HEIGHT - size - 6, "–" if bits is None else f"{bits:.2f}", 13)
        + _text(mid, HEIGHT + 20, reading.items[n], 17)
        + _cells(x + 12, HEIGHT + 30, reading.h[n])
    )


def _cells(x: float, y: float, h: np.ndarray) -> str:
    """The state, a cell for each unit, row by row: one path for each shade."""
    many, paths = STRIP // ROW, {}
    for i, value in enumerate(h):
        shade = round(float(value) * 4)
        paths.setdefault(shade, []).append(f"M{x + ROW * (i % many):g} {y + ROW * (i // many):g}h{ROW}v{ROW}h-{ROW}z")
    drawn = "".join(
        f'<path d="{"".join(cells)}" fill="{MINUS if shade < 0 else PLUS}" fill-opacity="{abs(shade) / 5:g}"/>'
        for shade, cells in sorted(paths.items()) if shade
    )
    height = ROW * -(-len(h) // many)
    return f'{drawn}<rect x="{x:g}" y="{y:g}" width="{STRIP}" height="{height}" fill="none" stroke="{LINE}"/>'


def _text(x: float, y: float, words: str, size: float, fill: str = INK, anchor: str = "middle") -> str:
    return f'<text x="{x:g}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{fill}">{escape(words)}</text>'


def reading_table(reading: Reading) -> str:
    """Return the table: each grapheme with its surprise in bits."""
    rows = [(f'<span lang="hi">{escape(item)}</span>', ["–" if bits is None else f"{bits:.4f}"]) for item, bits in zip(reading.items[:MOST], reading.bits, strict=False)]
    caption = {"hi": ["हर grapheme का surprise, bits में"], "en": ["The surprise of each grapheme, in bits"]}
    return table(caption, rows)
