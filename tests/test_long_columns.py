"""A long column is drawn with few nodes, and a tap in it still means the number under the finger."""

import pytest
import torch
from test_widgets_bad_input import mounted
from torch import nn

from rnn_steps import Equation, Unrolled, trace

T, D, H = 200, 16, 64


@pytest.fixture
def recorded():
    torch.manual_seed(0)
    return trace(nn.RNN(D, H), torch.randn(T, D))


def tap(strip, place, size):
    """Click in the middle of the `place`-th of `size` rows."""
    box = strip.bounding_box()
    strip.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] * (place + 0.5) / size)


@pytest.mark.parametrize("place", [0, 7, D - 1])
def test_a_tap_in_a_long_x_edits_the_number_under_it(page, recorded, place):
    mounted(page, Unrolled(recorded))
    tap(page.locator('.rs-vector[data-symbol="x_t"] .rs-strip'), place, D)
    assert page.locator(".rs-editor span").first.text_content() == f"x[0, {place}] = "
    shown = float(page.locator(".rs-editor input").input_value())
    assert abs(shown - recorded.step(0)["x_t"][place]) < 1e-5


def test_a_tap_in_a_long_result_opens_its_row(page, recorded):
    mounted(page, Equation(recorded))
    page.locator('[data-key="last"]').click()
    tap(page.locator('[data-part="3"] .rs-vector[data-symbol="h_t"] .rs-strip'), 40, H)
    assert page.locator('[data-key="row"]').input_value() == "40"


@pytest.mark.parametrize("view", [Unrolled, Equation])
def test_a_step_of_a_large_cell_draws_few_nodes(page, recorded, view):
    mounted(page, view(recorded))
    page.locator('[data-key="last"]').click()
    assert page.locator(".rs-stage *").count() < 900


def test_both_signs_are_drawn_in_their_colours(page, recorded):
    mounted(page, Unrolled(recorded))
    strip = page.locator('.rs-vector[data-symbol="h_t"] .rs-strip')
    squares = {sign: sum(path.get_attribute("d").count("M") for path in strip.locator(f".{sign}").all())
               for sign in ("rs-plus", "rs-minus")}
    h = recorded.step(0)["h_t"]
    assert squares == {"rs-plus": int((h >= 0).sum()), "rs-minus": int((h < 0).sum())}
