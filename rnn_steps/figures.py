"""Hindi in matplotlib's figures."""

HINDI = "Noto Sans Devanagari"


def use_hindi_font():
    """Let every text of matplotlib's hold Hindi and English, and shape the Hindi as it is written.

    The letters come from the package fontpkg-noto-sans-devanagari, in place of the machine's own
    of the same name, so that a figure looks the same everywhere.
    What it lacks (₁, ⊙, σ, …) comes from DejaVu Sans, which is part of matplotlib.
    It has one weight: a bold label is drawn in the regular one.
    Text with $…$ in it is not shaped: keep Hindi and mathematics in two texts.
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
    rcParams["font.family"] = [HINDI, "DejaVu Sans"]
