"""Hindi in matplotlib's figures."""

HINDI = "Noto Sans Devanagari"


def use_hindi_font():
    """Let every text of matplotlib's hold Hindi and English, and shape the Hindi as it is written.

    The letters come from the package fontpkg-noto-sans-devanagari, in place of the machine's own
    of the same name, so that a figure looks the same everywhere.
    What it lacks (₁, ⊙, σ, …) comes from DejaVu Sans, which is part of matplotlib.
    It has one weight: a bold label is drawn in the regular one.
    Text with $…$ in it is not shaped: keep Hindi and mathematics in two texts.
    A notebook keeps each figure twice: as SVG, sharp on every screen and light in the book, where
    the reader's own machine brings the letters; and as PNG for where SVG is not shown.
    Calling it again changes nothing.
    """
    from dataclasses import replace

    import fontpkg
    from matplotlib import font_manager, rcParams

    manager = font_manager.fontManager
    manager.ttflist = [font for font in manager.ttflist if font.name != HINDI]
    for file in fontpkg.family(HINDI).files:
        manager.addfont(file.path)
    # Without a font to find, matplotlib would complain of every bold label.
    regular = [font for font in manager.ttflist if font.name == HINDI]
    manager.ttflist += [replace(font, weight=700) for font in regular]
    rcParams["font.family"] = [HINDI, "DejaVu Sans", "sans-serif"]
    keep_as_svg(rcParams)


def keep_as_svg(rcParams):
    """Ask for figures as SVG too, with text as text, the same from run to run."""
    from IPython import get_ipython
    from matplotlib_inline.backend_inline import set_matplotlib_formats

    rcParams["svg.fonttype"] = "none"  # letters, not their outlines: a third of the size
    rcParams["svg.hashsalt"] = "rnn_steps"  # else the ids are random
    if get_ipython():
        set_matplotlib_formats("svg", "png", metadata={"Date": None})
