"""The picture of a view for where no script runs: a repository's web view, print, PDF.

It shows the cell at its first steps and, below, the numbers of x_t and h_t as a table.
"""

from html import escape

import numpy as np

from rnn_steps.still import signed

MOST_STEPS, MOST_UNITS = 6, 4
PITCH, CELL, ROW, TABLE = 118, 62, 24, 222
PLUS, MINUS, INK, LINE = "#d66f14", "#2a6fbb", "#1b1f24", "#8c959f"
FONT = "Noto Sans, Noto Sans Devanagari, Nirmala UI, sans-serif"


def picture(sequence: dict, labels: list[list[str]], direction: int = 0) -> str:
    """Return an SVG of the first steps of a sequence, in the order in which they are read.

    Args:
        sequence: what `Trace.sequence` returns.
        labels: per step a pair [Hindi, English], or [].
        direction: 1 when the sequence is read from its end.
    """
    x, h = sequence["x"], sequence["h"]  # (T, D), (T, H)
    order = range(len(h)) if direction == 0 else range(len(h) - 1, -1, -1)
    shown = list(order)[:MOST_STEPS]
    width = 96 + PITCH * len(shown) + (30 if len(h) > len(shown) else 0)
    moments = [_moment(96 + PITCH * k, t + 1, x[t], h[t], _both(labels[t]) if labels else "") for k, t in enumerate(shown)]
    rows = min(MOST_UNITS, h.shape[1]) + 1 + min(MOST_UNITS, x.shape[1])
    height = TABLE + ROW * rows + 12
    more = _text(width - 16, 104, "…", 20) if len(h) > len(shown) else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" role="img" font-family="{FONT}" text-anchor="middle" fill="{INK}">'
        f'<rect width="100%" height="100%" fill="#ffffff"/>'
        f'{_text(44, 108, "h₀", 16)}{"".join(moments)}{more}{_names(x, h)}</svg>'
    )


def stacked(names: list[str], sequences: list[dict], labels: list[list[str]]) -> str:
    """Return an SVG of the states of several cells at the first steps of one input.

    Args:
        names: what stands beside each cell.
        sequences: what `Trace.sequence` returns, one per cell.
        labels: per step a pair [Hindi, English], or [].
    """
    x = sequences[0]["x"]  # (T, D)
    rows = [("x", x)]
    for name, sequence in zip(names, sequences, strict=True):
        rows += [(f"{name} {letter}", sequence[letter]) for letter in ("h", "c") if letter in sequence]
    shown, left, top, parts = min(MOST_STEPS, len(x)), 140, 40, []
    for k in range(shown):
        n = str(k + 1).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))
        words = f"{n} {_both(labels[k])}" if labels else n
        parts.append(_text(left + PITCH * k + CELL / 2, 24, words[:16], 13))
    for name, states in rows:
        parts.append(_text(66, top + ROW / 2 + 5, f"{name}ₜ", 13))
        parts += [_numbers(left + PITCH * k + CELL / 2, top, states[k]) for k in range(shown)]
        top += ROW * min(MOST_UNITS, states.shape[1]) + 12
    width = left + PITCH * shown
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {top}" width="{width}" '
        f'height="{top}" role="img" font-family="{FONT}" text-anchor="middle" fill="{INK}">'
        f'<rect width="100%" height="100%" fill="#ffffff"/>{"".join(parts)}</svg>'
    )


def way_back(sequence: dict, steps: list[dict], labels: list[list[str]], direction: int = 0) -> str:
    """Return an SVG of the last steps of a sequence: h_t, ∂L/∂h_t, and its norm as a bar on a log scale.

    Args:
        sequence: what `Trace.sequence` returns.
        steps: per step what `Gradients.step` returns.
        labels: per step a pair [Hindi, English], or [].
        direction: 1 when the sequence is read from its end.
    """
    order = range(len(steps)) if direction == 0 else range(len(steps) - 1, -1, -1)
    shown, left = list(order)[-MOST_STEPS:], 96
    rows = min(MOST_UNITS, sequence["h"].shape[1])
    parts = []
    for k, t in enumerate(shown):
        n = str(t + 1).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))
        mid, size = left + PITCH * k + CELL / 2, steps[t]["norm"]
        high = max(2.0, 12 * (np.log10(max(size, 1e-12)) + 4)) if size else 0  # 12 px a decade above 0.0001
        top = 52 + ROW * rows
        parts += [_text(mid, 20, _both(labels[t])[:14] if labels else "", 13), _text(mid, 42, f"h{n}", 16), _numbers(mid, 50, sequence["h"][t])]
        parts += [_text(mid, top + 32, f"∂L/∂h{n}", 14), _numbers(mid, top + 40, steps[t]["dh_t"])]
        parts += [_arrow(mid - 44, top + 24, mid - 62, top + 24)] if k else []
        base = top + 40 + ROW * rows + 96
        parts += [f'<rect x="{mid - 20:g}" y="{base - min(80, high):.1f}" width="40" height="{min(80, high):.1f}" fill="#7a3fb0"/>',
                  _text(mid, base + 18, f"{size:.2g}".replace("-", "−"), 13)]
    width, height = left + PITCH * len(shown), base + 28
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" role="img" font-family="{FONT}" text-anchor="middle" fill="{INK}">'
        f'<rect width="100%" height="100%" fill="#ffffff"/>{"".join(parts)}{_text(44, base, "‖∂L/∂hₜ‖", 13)}</svg>'
    )


def _both(pair: list[str]) -> str:
    return pair[0] if pair[0] == pair[1] else " · ".join(pair)


def _moment(left: int, number: int, x_t: np.ndarray, h_t: np.ndarray, label: str) -> str:
    """One step: h_t above the cell, x_t below it, the numbers in the column underneath."""
    n = str(number).translate(str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"))
    mid = left + CELL / 2
    cut = label if len(label) <= 14 else label[:13] + "…"
    return (
        _arrow(left - (36 if left == 96 else PITCH - CELL), 104, left - 4, 104)
        + _arrow(mid, 160, mid, 130)
        + _arrow(mid, 80, mid, 50)
        + f'<rect x="{left}" y="82" width="{CELL}" height="44" rx="9" fill="#f3ecfa" stroke="{INK}"/>'
        + _text(mid, 108, "cell", 14)
        + _text(mid, 40, f"h{n}", 16)
        + _text(mid, 176, f"x{n}", 16)
        + _text(mid, 200, cut, 13)
        + _numbers(mid, TABLE, h_t)
        + _numbers(mid, TABLE + ROW * (min(MOST_UNITS, len(h_t)) + 1), x_t)
    )


def _numbers(mid: float, top: float, vector: np.ndarray) -> str:
    words = [signed(value) for value in vector[:MOST_UNITS]]
    colours = [MINUS if value < 0 else PLUS for value in vector[:MOST_UNITS]]
    boxes = "".join(
        f'<rect x="{mid - 42:g}" y="{top + ROW * i}" width="84" height="{ROW}" fill="{colour}" fill-opacity="'
        f'{min(1, abs(float(vector[i]))) * 0.5:.3f}"/>'
        for i, colour in enumerate(colours)
    )
    texts = "".join(_text(mid, top + ROW * i + 16, word, 12.5) for i, word in enumerate(words))
    return f'<g stroke="{LINE}" stroke-width="0.5">{boxes}</g>{texts}'


def _names(x: np.ndarray, h: np.ndarray) -> str:
    top = {"h": TABLE, "x": TABLE + ROW * (min(MOST_UNITS, h.shape[1]) + 1)}
    sizes = {"h": h.shape[1], "x": x.shape[1]}
    return "".join(
        _text(38, top[name] + ROW * i + 16, f"{name}ₜ[{i}]", 12.5)
        for name in top
        for i in range(min(MOST_UNITS, sizes[name]))
    )


def _text(x: float, y: float, words: str, size: float) -> str:
    return f'<text x="{x:g}" y="{y:g}" font-size="{size:g}">{escape(words)}</text>'


def _arrow(x0: float, y0: float, x1: float, y1: float) -> str:
    back = 7 if x1 > x0 else -7
    tip = f"{x1} {y1} {x1 - back} {y1 - 4} {x1 - back} {y1 + 4}" if y0 == y1 else f"{x1} {y1} {x1 - 4} {y1 + 7} {x1 + 4} {y1 + 7}"
    return f'<path d="M{x0} {y0}L{x1} {y1}" stroke="{LINE}" stroke-width="1.75"/><polygon points="{tip}" fill="{LINE}"/>'
