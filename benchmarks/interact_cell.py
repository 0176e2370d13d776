"""The other way: the picture of a step redrawn by matplotlib whenever a slider moves.

This text becomes a cell of the notebook that stepping.py runs; `recorded` is the trace.
"""

import matplotlib.pyplot as plt
from ipywidgets import IntSlider, interact
from matplotlib.colors import LinearSegmentedColormap

SHOWN = 8  # as many moments as Unrolled shows at the same width
SIGNED = LinearSegmentedColormap.from_list("signed", ["#2a6fbb", "white", "#d66f14"])
rnn_sequence = recorded.sequence()  # noqa: F821


def strip(ax, values, left, bottom, width, height):
    box = (left, left + width, bottom, bottom + height)
    ax.imshow(values, cmap=SIGNED, vmin=-1, vmax=1, extent=box, aspect="auto")


def draw_unrolled(t):
    """x_t below, cell, h_t above, for the steps around t."""
    x, h = rnn_sequence["x"], rnn_sequence["h"]
    fig, ax = plt.subplots(figsize=(8, 4.2))
    first = max(0, min(t - SHOWN + 2, len(h) - SHOWN))
    for k, s in enumerate(range(first, first + SHOWN)):
        strip(ax, h[s][:, None] if s <= t else h[s][:, None] * 0, k, 3, 0.6, 2)
        strip(ax, x[s][:, None], k, 0, 0.6, 1.2)
        ax.add_patch(plt.Rectangle((k, 1.8), 0.6, 0.6, facecolor="#f3ecfa", edgecolor="black"))
        ax.annotate("", (k, 2.1), (k - 0.4, 2.1), arrowprops={"arrowstyle": "->"})
        ax.annotate("", (k + 0.3, 1.8), (k + 0.3, 1.2), arrowprops={"arrowstyle": "->"})
        ax.annotate("", (k + 0.3, 3.0), (k + 0.3, 2.4), arrowprops={"arrowstyle": "->"})
        ax.text(k + 0.3, -0.3, f"x{s + 1}", ha="center")
        ax.text(k + 0.3, 5.1, f"h{s + 1}", ha="center")
    ax.set(xlim=(-1, SHOWN), ylim=(-0.6, 5.6))
    ax.axis("off")


def draw_equation(t):
    """The four equations of the step, each quantity as a coloured column or matrix."""
    step, weights = recorded.step(t), rnn_sequence["weights"]  # noqa: F821
    lines = [[step["a_ih"], weights["W_ih"], step["x_t"], weights["b_ih"]],
             [step["a_hh"], weights["W_hh"], step["h_prev"], weights["b_hh"]],
             [step["a"], step["a_ih"], step["a_hh"]], [step["h_t"], step["a"]]]
    fig, axes = plt.subplots(4, 4, figsize=(8, 9))
    for row, line in zip(axes, lines, strict=True):
        for ax in row:
            ax.axis("off")
        for ax, values in zip(row, line, strict=False):
            ax.imshow(values if values.ndim == 2 else values[:, None], cmap=SIGNED, vmin=-1, vmax=1,
                      aspect="auto")


for draw in (draw_unrolled, draw_equation):
    interact(draw, t=IntSlider(min=0, max=len(recorded) - 1))  # noqa: F821
