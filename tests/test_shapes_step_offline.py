"""Shapes on a page with no network: by mouse, touch and keyboard, in both languages, with torch's numbers."""

import re
from types import SimpleNamespace

import pytest
import torch
from on_page import OnPage, choose_language, open_page, tab_to
from playwright.sync_api import expect
from test_other_cells_step_offline import page_of, saved
from torch import nn

from rnn_steps import Shapes, Unrolled, trace

WINDOW = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"has_touch": True, "is_mobile": True, "viewport": {"width": 320, "height": 740}}
WRITTEN = "() => [...document.querySelectorAll('.rs-vector-line')].map(line => line.textContent)"
MARKS = "stage => [...stage.querySelectorAll('.rs-mark-number')].length"


def layers():
    """Layers whose sizes all differ: name → (module, shape of its input)."""
    torch.manual_seed(2)
    return {
        "outline": (nn.RNN(8, 16, batch_first=True), (4, 10, 8)),
        "both": (nn.RNN(2, 3, num_layers=2, bidirectional=True, batch_first=True), (4, 5, 2)),
        "time-first": (nn.GRU(2, 3, bidirectional=True), (6, 5, 2)),
        "unbatched": (nn.LSTM(2, 5, num_layers=2, proj_size=3), (6, 2)),
        "long": (nn.RNN(2, 20, bidirectional=True, batch_first=True), (11, 30, 2)),
    }


@pytest.fixture(scope="module")
def recorded():
    with torch.no_grad():
        return {name: trace(module, torch.randn(shape)) for name, (module, shape) in layers().items()}


@pytest.fixture(scope="module")
def address(recorded, tmp_path_factory):
    views = {name: Shapes(one) for name, one in recorded.items()}
    return page_of(views.values(), tmp_path_factory.mktemp("page")), views


def opened(page, address):
    url, views = address
    open_page(page, url)
    roots = page.locator(".rnn-steps")
    expect(roots).to_have_count(len(views))
    return {name: OnPage(roots.nth(place), saved(view, place, name)) for place, (name, view) in enumerate(views.items())}


@pytest.fixture
def widgets(window, address):
    return opened(window(**WINDOW), address)


@pytest.fixture
def phone(window, address):
    return opened(window(**PHONE), address)


def shapes(widget):
    """The shapes that are listed, by name; None where one is asked."""
    rows = widget.find("[data-shape]").evaluate_all(
        "rows => rows.map(row => [row.dataset.shape, row.querySelector('button') ? null : row.cells[1].textContent])")
    return dict(rows)


def choose(widget, **arguments):
    if not widget.find(".rs-choosing").evaluate("node => node.open"):
        widget.key("choose").click()
    for name, value in arguments.items():
        field = widget.key(f"arg-{name}")
        if isinstance(value, bool):
            field.set_checked(value)
        elif name in ("kind", "nonlinearity"):
            field.select_option(value)
        else:
            field.fill(str(value))
            field.press("Enter")


def look_at(widget, tensor, *index):
    widget.key("tensor").select_option(tensor)
    for n, value in enumerate(index):
        widget.key(f"index-{n}").fill(str(value))
        widget.key(f"index-{n}").press("Enter")


def point(widget, tensor, block, row, column, rows, columns, how="hover"):
    """Point at a cell of a block that shows all its rows and columns."""
    hit = widget.find(f'[data-tensor="{tensor}"][data-block="{block}"]')
    box = hit.bounding_box()
    place = {"x": (column + 0.5) * box["width"] / columns, "y": (row + 0.5) * box["height"] / rows}
    getattr(hit, how)(position=place, force=True)


def told(widget):
    """What is said of the cell that is pointed at."""
    words = widget.find(".rs-look-words")
    return SimpleNamespace(at=words.get_attribute("data-at"), text=words.inner_text(),
                           vectors=words.locator(".rs-vector-line").evaluate_all(
                               "lines => lines.map(line => [line.dataset.slice, line.lastChild.textContent])"))


def numbers(text):
    return [float(word) for word in text.replace("\u2212", "-").strip("[]").split(", ")]


# What is shown of the recorded layer


def test_every_shape_of_the_recorded_layer_is_torchs(widgets, recorded):
    for name, widget in widgets.items():
        module, one = layers()[name][0], recorded[name]
        truth = {"input": one.input, "output": one.output, "h_n": one.h_n} | dict(module.named_parameters())
        listed = shapes(widget)
        for what, tensor in truth.items():
            shown = tuple(tensor.shape)
            assert listed[what] == str(shown), (name, what)


def test_a_cell_pointed_at_shows_torchs_number_and_its_code(widgets, recorded):
    widget, one = widgets["both"], recorded["both"]
    widget.click("last")
    for at in ((2, 4, 1), (3, 0, 5), (0, 2, 3)):
        look_at(widget, "output", *at)
        said = told(widget)
        assert said.at == f"output[{', '.join(map(str, at))}]"
        shown = re.search(r"= (\S+)", said.text)[1].replace("\u2212", "-")
        assert torch.tensor(float(shown)) == one.output[at]


def test_a_slice_and_the_entry_of_h_n_that_it_equals_are_seen_in_numbers(widgets, recorded):
    widget, one = widgets["both"], recorded["both"]
    widget.click("last")
    look_at(widget, "output", 2, 4, 0)
    (slice_, left), (entry, right) = told(widget).vectors
    assert (slice_, entry) == ("output[2, 4, 0:3]", "h_n[2, 2]")
    assert left == right and numbers(left) == pytest.approx(one.h_n[2, 2].tolist(), abs=1e-4)
    look_at(widget, "h_n", 3, 1, 0)
    (entry, left), (slice_, right) = told(widget).vectors
    assert (entry, slice_) == ("h_n[3, 1]", "output[1, 0, 3:6]")
    assert left == right and numbers(left) == pytest.approx(one.output[1, 0, 3:6].tolist(), abs=1e-4)


def test_the_halves_fill_from_both_ends_and_h_n_comes_last(widgets):
    widget = widgets["both"]
    widget.go(2)
    for at, made in {(0, 1, 0): True, (0, 2, 0): False, (0, 3, 3): True, (0, 2, 3): False}.items():
        look_at(widget, "output", *at)
        assert ("=" in told(widget).text.splitlines()[0]) == made, at
    for place, made in ((0, True), (1, True), (2, False), (3, False)):
        look_at(widget, "h_n", place, 0, 0)
        assert ("=" in told(widget).text.splitlines()[0]) == made, place
    widget.click("last")
    assert "=" in told(widget).text.splitlines()[0]


def test_the_sentence_says_which_slice_is_h_n_in_the_order_of_the_axes(widgets):
    ends = {"outline": ["h_n[-1] = output[:, -1]"], "time-first": ["h_n[-2] = output[-1, :, :3]", "h_n[-1] = output[0, :, 3:]"],
            "both": ["h_n[-2] = output[:, -1, :3]", "h_n[-1] = output[:, 0, 3:]"], "unbatched": ["h_n[-1] = output[-1]"]}
    for name, equal in ends.items():
        assert not any(words in widgets[name].sentence.inner_text() for words in equal)
        widgets[name].click("last")
        for words in equal:
            expect(widgets[name].sentence).to_contain_text(words)


def test_at_the_end_the_equal_slices_are_framed(widgets):
    widget = widgets["both"]
    assert widget.find(".rs-mark-end").count() == 0
    widget.click("last")
    # four sequences, two directions, in output and in h_n
    expect(widget.find(".rs-mark-forward")).to_have_count(2 * 4)
    expect(widget.find(".rs-mark-backward")).to_have_count(2 * 4)


def test_the_table_holds_the_numbers_of_the_step(widgets, recorded):
    widget, one = widgets["both"], recorded["both"]
    widget.click("last", "table")
    rows = widget.rows()
    for b in range(4):
        for name, truth in ((f"output[{b}, 4, 0:3]", one.output[b, 4, :3]), (f"output[{b}, 0, 3:6]", one.output[b, 0, 3:]),
                            (f"h_n[2, {b}]", one.h_n[2, b]), (f"h_n[3, {b}]", one.h_n[3, b])):
            shown = [float(text.replace("\u2212", "-")) for text in rows[name]]
            assert shown == pytest.approx(truth.tolist(), abs=1e-6)


# Pointing


@pytest.mark.parametrize("how", ["hover", "click"])
def test_the_mouse_points_at_a_cell_and_lights_the_same_numbers(widgets, how):
    widget = widgets["both"]
    widget.click("last")
    point(widget, "output", 2, 0, 4, 5, 6, how)
    said = told(widget)
    assert said.at == "output[2, 0, 4]"
    assert "h_n[3, 2]" in said.text
    assert widget.stage.evaluate(MARKS) == 2
    point(widget, "output", 2, 1, 4, 5, 6, how)
    assert widget.stage.evaluate(MARKS) == 1


def test_what_is_clicked_stays_and_a_second_click_lets_it_go(widgets):
    widget = widgets["both"]
    point(widget, "input", 1, 3, 0, 5, 2, "click")
    widget.key("next").hover()
    assert told(widget).at == "input[1, 3, 0]"
    point(widget, "input", 1, 3, 0, 5, 2, "click")
    widget.key("next").hover()
    assert told(widget).at is None


def test_a_finger_points_chooses_and_answers(phone):
    widget = phone["both"]
    widget.key("last").tap()
    point(widget, "h_n", 3, 1, 0, 4, 3, "tap")
    assert told(widget).at == "h_n[3, 1, 0]"
    widget.key("choose").tap()
    widget.key("arg-bidirectional").tap()
    assert shapes(widget)["output"] == "(4, 5, 3)"
    widget.key("predict").tap()
    widget.key("guess").fill("4 5 2")
    widget.key("check").tap()
    expect(widget.find(".rs-verdict-right")).to_be_visible()


def test_the_keyboard_alone_points_chooses_and_answers(widgets):
    widget = widgets["both"]
    tab_to(widget, "arg-num_layers")
    widget.press("Control+A", "1", "Enter")
    assert shapes(widget)["h_n"] == "(2, 4, 3)"
    tab_to(widget, "tensor")
    widget.press("i")
    expect(widget.key("tensor")).to_have_value("input")
    tab_to(widget, "index-1")
    widget.press("ArrowUp", "ArrowUp", "Enter")
    assert told(widget).at == "input[0, 2, 0]"
    tab_to(widget, "predict")
    widget.press("Enter")
    widget.page.evaluate("document.activeElement.blur()")
    tab_to(widget, "guess")
    widget.page.keyboard.type("(5, 4, 2)")
    widget.press("Enter")
    expect(widget.find('[data-mistake="swapped-batch-time"]')).to_be_visible()


def test_an_index_from_the_end_and_one_beyond_it_are_taken_kindly(widgets):
    widget = widgets["both"]
    look_at(widget, "output", -1, 99, 0)
    assert told(widget).at == "output[3, 4, 0]"


def test_what_is_cut_out_of_the_picture_comes_in_when_it_is_looked_at(widgets):
    widget = widgets["long"]
    assert widget.find('[data-tensor="output"][data-block="7"]').count() == 0
    look_at(widget, "output", 7, 15, 30)
    expect(widget.find('[data-tensor="output"][data-block="7"]')).to_have_count(1)
    expect(widget.find(".rs-mark-number")).to_have_count(1)
    assert told(widget).at == "output[7, 15, 30]"


# Choosing arguments


def test_other_arguments_show_shapes_only_and_say_so(widgets):
    widget = widgets["outline"]
    expect(widget.find("[data-only]")).to_have_count(0)
    choose(widget, bidirectional=True, num_layers=2, length=7, batch_first=False)
    assert [shapes(widget)[name] for name in ("input", "h0", "output", "h_n")] == ["(7, 4, 8)", "(4, 4, 16)", "(7, 4, 32)", "(4, 4, 16)"]
    expect(widget.find("[data-only]")).to_be_visible()
    widget.is_at(1, 7)
    widget.click("last")
    look_at(widget, "output", 6, 0, 0)
    assert told(widget).vectors == [] and "h_n[2, 0]" in told(widget).text
    widget.click("reset")
    expect(widget.find("[data-only]")).to_have_count(0)
    widget.is_at(7, 10)


def test_choosing_the_recorded_arguments_again_brings_the_numbers_back(widgets):
    widget = widgets["outline"]
    choose(widget, hidden_size=5)
    choose(widget, hidden_size=16)
    expect(widget.find("[data-only]")).to_have_count(0)
    expect(widget.key("reset")).to_have_count(0)


def test_numbers_edited_in_another_view_are_no_longer_shown_as_torchs(page, recorded, tmp_path):
    views = [Unrolled(recorded["both"]), Shapes(recorded["both"])]
    open_page(page, page_of(views, tmp_path))
    unrolled, widget = (OnPage(page.locator(".rnn-steps").nth(n), saved(view, n, "both")) for n, view in enumerate(views))
    unrolled.edit("x|0,0", "1.5")
    look_at(widget, "output", 0, 0, 0)
    assert told(widget).vectors == []
    expect(widget.find("[data-only]")).to_contain_text("edited")
    widget.click("reset")
    look_at(widget, "output", 0, 0, 0)
    assert len(told(widget).vectors) == 1


def test_the_line_that_makes_the_layer_follows_and_can_be_copied(widgets):
    widget = widgets["outline"]
    choose(widget, kind="LSTM", proj_size=4, bidirectional=True)
    line = "lstm = nn.LSTM(input_size=8, hidden_size=16, batch_first=True, bidirectional=True, proj_size=4)"
    expect(widget.find(".rs-line-of-code")).to_have_text(line)
    widget.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    widget.click("copy")
    expect(widget.find(".rs-news")).not_to_be_empty()
    assert widget.page.evaluate("navigator.clipboard.readText()") == line


def test_only_what_means_something_can_be_chosen(widgets):
    widget = widgets["outline"]
    for kind, here, gone in (("LSTM", "proj_size", "nonlinearity"), ("GRU", "dropout", "proj_size"), ("RNN", "nonlinearity", "proj_size")):
        choose(widget, kind=kind)
        expect(widget.key(f"arg-{here}")).to_have_count(1)
        expect(widget.key(f"arg-{gone}")).to_have_count(0)
    choose(widget, kind="LSTM", proj_size=4)
    choose(widget, kind="RNN")
    assert shapes(widget)["output"] == "(4, 10, 16)"


@pytest.mark.parametrize(("chosen", "field", "words"), [
    ({"hidden_size": 0}, "hidden_size", "hidden_size must be greater than zero"),
    ({"dropout": 1.5}, "dropout", "dropout should be a number in range [0, 1]"),
    ({"kind": "LSTM", "proj_size": 16}, "proj_size", "proj_size has to be smaller than hidden_size"),
    ({"kind": "LSTM", "proj_size": 4, "hidden_size": 3}, "proj_size", "proj_size has to be smaller than hidden_size"),
    ({"length": 0}, "length", "Expected sequence length to be larger than 0"),
    ({"batch": "चार"}, "batch", "batch must be a whole number"),
    ({"num_layers": 1000}, "num_layers", "up to 32"),
])
def test_what_torch_refuses_is_answered_and_changes_nothing(widgets, chosen, field, words):
    widget = widgets["outline"]
    choose(widget, **dict(list(chosen.items())[:-1]))
    before = shapes(widget)
    choose(widget, **dict(list(chosen.items())[-1:]))
    expect(widget.find(f'[data-refused="{field}"]')).to_contain_text(words)
    assert shapes(widget) == before


def test_dropout_of_one_layer_is_warned_of(widgets):
    widget = widgets["outline"]
    choose(widget, dropout=0.3)
    expect(widget.find('[data-warned="dropout-one-layer"]')).to_be_visible()
    choose(widget, num_layers=2)
    expect(widget.find("[data-warned]")).to_have_count(0)


def test_devanagari_digits_are_taken(widgets):
    widget = widgets["outline"]
    choose(widget, hidden_size="३२")
    assert shapes(widget)["output"] == "(4, 10, 32)"


# Predicting


def test_predict_first_hides_every_shape_and_asks_them_all(widgets):
    widget = widgets["both"]
    truth = shapes(widget)
    widget.click("predict")
    assert set(shapes(widget).values()) == {None}
    hidden = re.sub(re.escape(widget.find(".rs-making").inner_text()), "", widget.root.inner_text())
    assert not [shape for shape in truth.values() if shape in hidden]
    assert widget.find("[data-tensor]").count() == 0
    for name, shape in truth.items():
        assert shapes(widget)[name] is None
        widget.key("guess").fill(shape)
        widget.click("check")
        expect(widget.find(f'.rs-verdict-right[data-name="{name}"]')).to_be_visible()
    assert shapes(widget) == truth
    widget.click("predict")
    assert shapes(widget) == truth


@pytest.mark.parametrize(("name", "guess", "mistake"), [
    ("output", "(4, 5, 3)", "birnn-size"), ("h0", "(2, 4, 3)", "h0-ignores-directions"), ("h_n", "(4, 4, 5)", "length-is-size"),
    ("h_n", "(5, 4, 3)", "hn-per-step"), ("weight_ih_l1", "(3, 2)", "every-layer-reads-x"),
])
def test_a_wrong_guess_is_told_what_it_usually_means_in_both_languages(widgets, name, guess, mistake):
    widget = widgets["both"]
    widget.click("predict")
    if name.startswith("weight"):
        widget.key("parameters").click()
    widget.key(f"ask-{name}").click()
    widget.key("guess").fill(guess)
    widget.click("check")
    said = widget.find(f'.rs-verdict-wrong [data-mistake="{mistake}"]')
    for language in ("hi", "en"):
        choose_language(widget.page, language)
        expect(said).to_have_count(1)
        assert said.locator(f"[lang={language}]").count()
        assert bool(re.search("[\u0900-\u0963]", said.inner_text())) == (language == "hi")


def test_what_is_no_shape_is_asked_again(widgets):
    widget = widgets["both"]
    widget.click("predict")
    widget.key("guess").fill("बहुत बड़ी")
    widget.click("check")
    expect(widget.find(".rs-ask [role=alert]")).to_be_visible()
    assert set(shapes(widget).values()) == {None}


def test_show_gives_the_answer_without_a_guess(widgets):
    widget = widgets["both"]
    widget.click("predict", "show")
    assert shapes(widget)["input"] == "(4, 5, 2)"
    expect(widget.find(".rs-verdict-close")).to_contain_text("(4, 5, 2)")


# Any size, any width


def test_big_sizes_are_cut_and_stay_inside_the_widget(phone):
    widget = phone["outline"]
    choose(widget, kind="LSTM", input_size=300, hidden_size=512, num_layers=9, bidirectional=True, batch=64, length=500)
    for order in (1, 250, 500):
        widget.go(order)
        outside = widget.find(".rs-picture").evaluate(
            "svg => [...svg.querySelectorAll('rect')].filter(r => r.getBBox().x + r.getBBox().width > svg.viewBox.baseVal.width + 60).length")
        assert outside == 0
        assert str(order - 1) in widget.find(".rs-row-index").all_text_contents()
        assert widget.find(".rs-picture").bounding_box()["height"] < 1200
    assert widget.page.evaluate("document.documentElement.scrollWidth") <= 320
    for language in ("hi", "en", "both"):
        choose_language(widget.page, language)
        assert widget.page.evaluate("document.documentElement.scrollWidth") <= 320
