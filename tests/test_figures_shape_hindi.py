"""Hindi in a figure stands as it is written: matras in place, conjuncts joined, no empty boxes."""

import warnings

import fontpkg
import matplotlib
import numpy as np
import pytest
from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font

from rnn_steps.figures import HINDI, use_hindi_font


@pytest.fixture(autouse=True)
def hindi_font():
    with matplotlib.rc_context():
        use_hindi_font()
        yield


def text_of(label, **style):
    """A label on a canvas of its own, with the width that matplotlib gives it in pixels."""
    figure = Figure(figsize=(9, 1), dpi=100)
    canvas = FigureCanvasAgg(figure)
    text = figure.text(0.01, 0.3, label, fontsize=30, **style)
    return figure, text.get_window_extent(canvas.get_renderer()).width


def pixels_of(label):
    figure, _ = text_of(label)
    figure.canvas.draw()
    return np.asarray(figure.canvas.buffer_rgba())[..., 0]


def ink_by_column(label):
    return (pixels_of(label) < 128).sum(axis=0)


def width_of_letters_apart(word):
    """What the word would measure if each code point stood alone, as without shaping."""
    font = FT2Font(font_manager.findfont(HINDI))
    font.set_size(30, 100)
    return sum(font.load_char(ord(letter)).linearHoriAdvance / 65536 for letter in word)


@pytest.mark.parametrize("word", ["क्षेत्र", "विद्यार्थी", "हिन्दी", "कर्म", "ज्ञान"])
def test_a_conjunct_is_narrower_than_its_letters_apart(word):
    assert text_of(word)[1] < 0.95 * width_of_letters_apart(word)


def test_the_short_i_stands_before_its_consonant():
    # Unshaped, क would come first, and the first columns of both pictures would be the same.
    alone, with_i = ink_by_column("क"), ink_by_column("कि")
    first = np.flatnonzero(alone)[0]
    assert not np.array_equal(alone[first:first + 12], with_i[first:first + 12])


def test_the_short_i_stands_before_the_whole_conjunct():
    shaped, by_hand = text_of("क्षि")[1], text_of("क्ष")[1] + text_of("ि")[1]
    assert shaped < by_hand  # a lone ि carries a dotted circle; a shaped one does not


@pytest.mark.parametrize("label", [
    "छिपी अवस्था h_t, हर कदम पर · कर्म, क्षेत्र, हिन्दी, विद्यार्थी",
    "x₁ → h₁ → h₂, σ(a) ⊙ tanh(c), −3 × 2 ≤ 0.5 … “शब्द”। १२३ ₹",
    "The quick brown fox, 0123456789 (±) ∂L/∂W",
])
def test_no_letter_digit_or_sign_is_missing(label):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pixels_of(label)


def test_negative_ticks_have_their_minus_sign():
    figure = Figure()
    FigureCanvasAgg(figure)
    figure.add_subplot().plot([-2, 3], [-1, 1])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        figure.canvas.draw()


def test_a_bold_label_is_drawn_without_complaint(caplog):
    text_of("कदम step", fontweight="bold")
    assert not caplog.records


def test_the_letters_are_the_packages_not_the_machines():
    for weight in ("normal", "bold"):
        properties = font_manager.FontProperties(family=HINDI, weight=weight)
        assert font_manager.findfont(properties) == str(fontpkg.path(HINDI))


def test_calling_it_again_changes_nothing():
    def state():
        return list(font_manager.fontManager.ttflist), list(matplotlib.rcParams["font.family"])
    before = state()
    use_hindi_font()
    assert state() == before
