"""What only the cell diagram does, in the built book: data on wires, the sketch, patterns, the puzzle."""

import re
from contextlib import ExitStack

import pytest
import torch
from chapters import every_view
from on_page import (
    CELLS,
    OnPage,
    agrees,
    choose_language,
    lit,
    number,
    open_page,
    signed,
    tab_to,
    visible_focus,
)
from playwright.sync_api import expect
from test_other_cells_step_offline import page_of, saved
from torch import nn

from rnn_steps import CellDiagram, trace
from tools.browsers import watched_page

CHAPTER = "04_cell_diagram"
WINDOW = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"has_touch": True, "is_mobile": True, "viewport": {"width": 360, "height": 740}}
ORDER = ["input", "recurrent", "sum", "activation", "keep", "output", "line", "bare"]
ANIMATED = """(root, key) => {
  root.querySelector(`[data-key=${key}]`).click();
  return root.getAnimations({subtree: true}).length; }"""
STRIP = """root => [...root.querySelectorAll('.rs-strip-step')]
  .map(({dataset}) => [dataset.reads === 'true', dataset.gives === 'true'])"""


def diagrams():
    return [view for view in every_view() if view.kind == "CellDiagram"]


def open_diagrams(page, book):
    open_page(page, (book / f"notebooks/{CHAPTER}.html").as_uri())
    roots = page.locator(".rnn-steps[data-view]")
    expect(roots).to_have_count(len([view for view in every_view() if view.chapter == CHAPTER]))
    return [OnPage(roots.nth(view.place), view).start_afresh() for view in diagrams()]


@pytest.fixture(scope="module")
def desk(browser, built_book):
    with ExitStack() as stack:
        watched = stack.enter_context(watched_page(browser, offline=True, **WINDOW))
        yield watched, open_diagrams(watched.page, built_book)


@pytest.fixture
def plain(desk):
    """The diagram without an output layer."""
    watched, widgets = desk
    yield next(w for w in widgets if not w.saved.state["output"]).start_afresh()
    watched.check()


@pytest.fixture
def full(desk):
    """The diagram with an output layer."""
    watched, widgets = desk
    yield next(w for w in widgets if w.saved.state["output"]).start_afresh()
    watched.check()


# Data on the wires


def test_a_small_step_lights_its_box_its_wires_and_its_line(full):
    full.go(1)
    full.click("smallNext")
    for name in full.equations():
        expect(full.find(".rs-step.rs-now")).to_have_attribute("data-box", name)
        expect(full.find(".rs-line.rs-now")).to_have_text(re.compile(rf"\b{name} ="))
        reads = {"a_ih": {"x_t"}, "a_hh": {"h_prev"}, "a": {"a_ih", "a_hh"}, "h_t": {"a"}, "y_t": {"h_t"}}[name]
        flowing = full.root.evaluate("root => [...root.querySelectorAll('.rs-flow')].map(w => w.dataset.symbols)")
        assert set(flowing) == reads | {name}
        full.click("smallNext")


@pytest.mark.parametrize(("wish", "moves"), [("reduce", False), ("no-preference", True)])
def test_dots_run_on_the_wires_unless_less_motion_is_wished(window, built_book, wish, moves):
    page = window(reduced_motion=wish)
    for widget in open_diagrams(page, built_book):
        assert bool(widget.root.evaluate(ANIMATED, "smallNext")) == moves
        assert widget.find(".rs-packet").count() == (3 if moves else 0)  # round, to the box, out of it
        widget.go(3)
        assert not widget.root.evaluate(ANIMATED, "back")  # nothing is computed on the way back


@pytest.mark.parametrize(("name", "lights"), [
    ("a_hh", {"W_hh", "b_hh"}), ("a_ih", {"W_ih", "b_ih"}), ("h_t", {"h_t"}), ("y_t", {"W_hy", "b_y"}),
])
def test_pointing_at_a_box_lights_its_symbols_and_its_line(full, name, lights):
    box = full.find(f'[data-box="{name}"] .rs-box > :is(rect, circle)')
    box.hover(position={"x": 4, "y": 4}, force=True)
    for symbol in lights:
        assert {".rs-symbol", ".rs-line"} <= lit(full, symbol)
    expect(full.find(".rs-line.rs-lit").filter(has_text=re.compile(rf"\b{name} = (?!h_0)"))).to_have_count(1)


# The sketch


def sketch_in_torch(view, t):
    numbers = {name: torch.tensor(value) for name, value in view.numbers()[t].items()}
    return torch.tanh(numbers["W_ih"] @ numbers["x_t"] + numbers["b_ih"] + numbers["b_hh"] + numbers["h_prev"])


def test_a_diagram_opens_with_the_full_cell(desk):
    for widget in desk[1]:
        expect(widget.key("full")).to_have_attribute("aria-pressed", "true")
        expect(widget.key("left-out")).to_have_count(0)


def test_the_sketch_shows_its_own_numbers_beside_torchs(plain):
    plain.click("sketch")
    for t, cells in plain.at_every_step(CELLS):
        ours, torchs = sketch_in_torch(plain.saved, t), plain.saved.numbers()[t]["h_t"]
        for i in range(3):
            assert agrees(cells[f"h_sketch[{i}]"][0], ours[i]) and agrees(cells[f"h_t[{i}]"][0], torchs[i])
        assert not [name for name in cells if name.startswith(("a_hh", "W_hh", "a["))]


def test_the_sketch_is_marked_as_not_torchs_and_says_what_it_leaves_out(plain):
    plain.click("sketch")
    plain.go(2)
    apart = (sketch_in_torch(plain.saved, 1) - torch.tensor(plain.saved.numbers()[1]["h_t"])).abs().max()
    for language, said in (("en", ["not torch's", "W_hh", "no unit hears", "b_ih + b_hh"]),
                           ("hi", ["torch का नहीं", "W_hh", "किसी unit तक", "b_ih + b_hh"])):
        choose_language(plain.page, language)
        for words in [*said, signed(apart, 4)[1:]]:
            expect(plain.root).to_contain_text(words)
    assert plain.find(".rs-foreign .rs-vector").count() == 3
    expect(plain.sentence).to_contain_text("sketch")
    plain.click("full")
    plain.shows_at_every_step(plain.saved.numbers())


def test_predicting_hides_torchs_state_in_the_sketch_too(plain):
    plain.click("sketch", "predict")
    plain.go(3)
    cells = plain.cells()
    assert "h_t[0]" not in cells and "h_sketch[0]" not in cells


# The patterns


def test_patterns_are_offered_only_where_there_is_an_output(full, plain):
    expect(full.key("pattern")).to_have_count(1)
    expect(plain.key("pattern")).to_have_count(0)


@pytest.mark.parametrize(("pattern", "wanted"), [
    ("many-to-many", lambda t: [True, True]),
    ("many-to-one", lambda t: [True, t == 5]),
    ("one-to-many", lambda t: [t == 0, True]),
])
def test_the_strip_shows_where_x_is_read_and_y_is_given(full, pattern, wanted):
    full.key("pattern").select_option(pattern)
    assert full.root.evaluate(STRIP) == [wanted(t) for t in range(6)]
    full.find('.rs-strip-step[data-step="3"] .rs-hit').click()
    full.is_at(4)


def test_in_many_to_one_y_is_dimmed_until_the_end(full):
    full.key("pattern").select_option("many-to-one")
    for t, cells in full.at_every_step(CELLS):
        assert ("y_t[0]" in cells) == (t == 5)
    assert not full.find(".rs-faded").count()
    full.click("first")
    assert full.find('.rs-faded[data-box="y_t"]').count()


def test_one_to_many_shows_torchs_numbers_on_zeros_and_says_that_they_are_edited(full):
    full.key("pattern").select_option("one-to-many")
    zeros = {f"x|{t},{j}": 0.0 for t in range(1, 6) for j in range(2)}
    full.shows_at_every_step(full.saved.numbers(zeros))
    expect(full.root).to_have_class(re.compile("rs-edited"))
    expect(full.find('[data-pattern="one-to-many"]')).to_contain_text("numbers बदल गए हैं")
    full.key("pattern").select_option("many-to-many")
    full.shows_at_every_step(full.saved.numbers())
    expect(full.key("reset")).to_have_count(0)


def test_after_a_reset_the_pattern_is_many_to_many_again(full):
    full.key("pattern").select_option("one-to-many")
    full.click("reset")
    expect(full.key("pattern")).to_have_value("many-to-many")
    full.shows_at_every_step(full.saved.numbers())


# The puzzle


def order_on(widget):
    return widget.root.evaluate("root => [...root.querySelectorAll('.rs-parts > li')].map(li => li.dataset.part)")


def judged(widget):
    return widget.find(".rs-judged").get_attribute("data-verdict")


@pytest.fixture
def puzzle(full):
    """The puzzle as it is first dealt, by way of a few shuffles before."""
    full.click("puzzle")
    return full


def middle(widget, part):
    box = widget.find(f'[data-part="{part}"]').bounding_box()
    return box["x"] + box["width"] / 3, box["y"] + box["height"] / 2


def test_by_mouse_every_part_is_dragged_to_its_place(puzzle):
    mouse = puzzle.page.mouse
    puzzle.find(".rs-puzzle").scroll_into_view_if_needed()
    for place, part in enumerate([*ORDER[:6], "bare"]):
        if order_on(puzzle)[place] == part != "bare":
            continue
        (x, start), (_, y) = middle(puzzle, part), middle(puzzle, order_on(puzzle)[place])
        mouse.move(x, start)
        mouse.down()
        mouse.move(x, middle(puzzle, "line")[1] + 8 if part == "bare" else y - 5, steps=6)
        mouse.up()
    assert order_on(puzzle) == ORDER
    puzzle.click("check-order")
    assert judged(puzzle) == "right"


def test_by_mouse_the_buttons_move_a_part_and_say_so(puzzle):
    first, second = order_on(puzzle)[:2]
    used = order_on(puzzle).index("line")
    puzzle.click(f"down-{first}")
    assert order_on(puzzle)[:2] == [second, first]
    expect(puzzle.find(".rs-news")).to_have_text(
        f"अब {used} में से 2 नंबर पर है। · It is now number 2 of {used}.")
    expect(puzzle.find(".rs-news")).to_have_attribute("aria-live", "polite")
    puzzle.click(f"up-{first}")
    assert order_on(puzzle)[:2] == [first, second]
    assert puzzle.focused() == f"part-{first}"  # its own button is disabled at the top


def test_by_keyboard_alone_it_is_solved(puzzle):
    for place, part in enumerate([*ORDER[:6], "bare"]):
        puzzle.stage.focus()
        tab_to(puzzle, f"part-{part}")
        assert visible_focus(puzzle.page) >= 2
        for _ in range(order_on(puzzle).index(part) - place):
            puzzle.press("ArrowUp")
        assert puzzle.focused() == f"part-{part}"
    puzzle.press("ArrowDown")
    assert order_on(puzzle) == ORDER
    expect(puzzle.find(".rs-step.rs-now")).to_have_attribute("data-box", "y_t")  # no arrow moved the steps
    tab_to(puzzle, "check-order")
    puzzle.press("Enter")
    assert judged(puzzle) == "right"


def test_by_keyboard_a_part_is_picked_up_put_down_and_let_go(puzzle):
    first, second = order_on(puzzle)[:2]
    puzzle.key(f"part-{second}").focus()
    puzzle.press("Enter")
    expect(puzzle.key(f"part-{second}")).to_have_attribute("aria-pressed", "true")
    puzzle.press("Escape")
    expect(puzzle.key(f"part-{second}")).to_have_attribute("aria-pressed", "false")
    puzzle.press("Enter")
    puzzle.key(f"part-{first}").focus()
    puzzle.press("Enter")
    assert order_on(puzzle)[:2] == [second, first]
    puzzle.press("End")
    assert order_on(puzzle)[-1] == first
    expect(puzzle.find(".rs-news")).to_contain_text("below the line")


def test_by_touch_it_is_tapped_and_dragged_into_order(window, built_book):
    page = window(**PHONE)
    widget = next(w for w in open_diagrams(page, built_book) if w.saved.state["output"])
    widget.key("puzzle").tap()
    for place, part in enumerate(ORDER[:6]):
        now = order_on(widget)
        if now[place] == part:
            continue
        if place % 2:
            widget.key(f"part-{part}").tap()
            widget.key(f"part-{now[place]}").tap()
        else:
            drag_by_finger(widget, part, now[place])
        assert order_on(widget)[place] == part
    widget.key("part-bare").tap()
    widget.find('[data-part="line"]').tap()
    assert order_on(widget) == ORDER
    widget.key("check-order").tap()
    assert judged(widget) == "right"
    sizes = [button.bounding_box() for button in widget.find(".rs-part button").all()]
    assert all(size["width"] >= 43.5 and size["height"] >= 43.5 for size in sizes)


def drag_by_finger(widget, part, onto):
    """A touch on the handle, moved and lifted, as the browser itself gets it."""
    widget.find(f'[data-part="{onto}"]').scroll_into_view_if_needed()
    widget.find(f'[data-part="{part}"]').scroll_into_view_if_needed()
    grip = widget.find(f'[data-part="{part}"] .rs-handle').bounding_box()
    x, start = grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2
    end = middle(widget, onto)[1] - 6
    session = widget.page.context.new_cdp_session(widget.page)
    # A slow finger: what a browser takes for a throw swallows the next tap.
    events = [("touchStart", start), *[("touchMove", start + (end - start) * k / 5) for k in range(1, 6)], ("touchEnd", None)]
    for n, (kind, y) in enumerate(events):
        points = [] if y is None else [{"x": x, "y": y}]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points, "timestamp": 1e9 + n / 4})


def test_a_wrong_order_is_told_what_it_means_in_the_chosen_language(puzzle):
    for part in ("bare", "activation"):
        puzzle.key(f"part-{part}").focus()
        puzzle.press("Home")
    puzzle.key("part-recurrent").focus()
    puzzle.press("End")
    puzzle.click("check-order")
    assert judged(puzzle) == "bareInstead"
    choose_language(puzzle.page, "en")
    expect(puzzle.find(".rs-judged")).to_contain_text("multiplies it by W_hh first")
    choose_language(puzzle.page, "hi")
    expect(puzzle.find(".rs-judged")).to_contain_text("W_hh से गुणा")
    expect(puzzle.find(".rs-judged")).to_have_attribute("role", "status")


def test_a_shuffle_deals_another_order_and_takes_back_the_verdict(puzzle):
    before = order_on(puzzle)
    puzzle.click("check-order", "shuffle")
    assert order_on(puzzle) != before and sorted(order_on(puzzle)) == sorted(before)
    assert judged(puzzle) == ""


def test_the_puzzle_stays_as_it_is_while_the_steps_go_on(puzzle):
    before = order_on(puzzle)
    puzzle.click(f"down-{before[0]}", "next", "last")
    assert order_on(puzzle) == [before[1], before[0], *before[2:]]


# Any trace


def any_trace():
    torch.manual_seed(6)
    return {
        "one-unit": (nn.RNN(1, 1), {"output": nn.Linear(1, 1)}),
        "eight-units": (nn.RNN(3, 8), {"output": nn.Linear(8, 2)}),
        "many-units": (nn.RNN(10, 64), {"output": nn.Linear(64, 10)}),
        "wide-input": (nn.RNN(40, 2, nonlinearity="relu", bias=False), {}),
        "top-backwards": (nn.RNN(2, 3, num_layers=3, bidirectional=True), {"layer": 2, "direction": 1}),
        "LSTM": (nn.LSTM(2, 5), {"output": nn.Linear(5, 1)}),
        "GRU-64": (nn.GRU(3, 64, num_layers=2), {"layer": 1}),
        "projected": (nn.LSTM(2, 6, proj_size=4), {}),
    }


@pytest.mark.parametrize("options", [WINDOW, PHONE], ids=["wide", "phone"])
def test_every_trace_is_drawn_within_its_page(window, tmp_path, options):
    views = {name: CellDiagram(trace(module, torch.randn(9, module.input_size)), **arguments)
             for name, (module, arguments) in any_trace().items()}
    page = window(**options)
    open_page(page, page_of(views.values(), tmp_path))
    roots = page.locator(".rnn-steps")
    expect(roots).to_have_count(len(views))
    for place, (name, view) in enumerate(views.items()):
        widget = OnPage(roots.nth(place), saved(view, place, name)).start_afresh()
        is_inside(widget)
        widget.click("last", "smallBack")
        for tool in {"sketch", "puzzle"} & set(widget.tools()):
            widget.click(tool)
        is_inside(widget)
    assert page.evaluate("document.documentElement.scrollWidth") <= options["viewport"]["width"]


def is_inside(widget):
    """Nothing of the picture stands outside it, and every box of the equations is there."""
    outside = widget.root.evaluate("""root => {
      const frame = root.querySelector('.rs-picture').getBoundingClientRect();
      return [...root.querySelectorAll('.rs-picture :is(.rs-cell, .rs-box, .rs-frame, .rs-letter, .rs-caption, .rs-number)')]
        .map(node => [node.textContent, node.getBoundingClientRect()])
        .filter(([, box]) => box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2)
        
        .map(([text, box]) => [text, box.left - frame.left, frame.right - box.right, box.top - frame.top, frame.bottom - box.bottom]); }""")
    assert outside == [], widget.saved
    assert widget.find(".rs-box").count() >= 3


def test_only_the_vanilla_cell_has_a_sketch_and_a_puzzle(window, tmp_path):
    torch.manual_seed(1)
    views = [CellDiagram(trace(module, torch.randn(4, 2))) for module in (nn.RNN(2, 3), nn.LSTM(2, 3), nn.GRU(2, 3))]
    page = window(**WINDOW)
    open_page(page, page_of(views, tmp_path))
    roots = page.locator(".rnn-steps")
    expect(roots).to_have_count(3)
    assert [roots.nth(n).locator('[data-key="sketch"], [data-key="puzzle"]').count() for n in range(3)] == [2, 0, 0]


def test_a_hostile_label_stays_text(window, tmp_path):
    torch.manual_seed(1)
    view = CellDiagram(trace(nn.RNN(2, 3), torch.randn(4, 2)), labels=["<img src=x onerror=alert(1)>"] * 4)
    page = window(**WINDOW)
    open_page(page, page_of([view], tmp_path))
    expect(page.locator(".rs-label")).to_contain_text("<img src=x")
    assert not page.locator(".rnn-steps img").count()


def test_the_strip_of_a_long_sequence_shows_the_steps_around_the_current_one(window, tmp_path):
    torch.manual_seed(1)
    view = CellDiagram(trace(nn.RNN(2, 3), torch.randn(200, 2)), output=nn.Linear(3, 1))
    page = window(**WINDOW)
    open_page(page, page_of([view], tmp_path))
    widget = OnPage(page.locator(".rnn-steps"), saved(view, 0, "long")).start_afresh()
    widget.go(120)
    steps = widget.root.evaluate("root => [...root.querySelectorAll('.rs-strip-step')].map(s => +s.dataset.step)")
    assert 119 in steps and len(steps) < 30
    assert number(widget.cells()["x_t[0]"][0]) == pytest.approx(view.steps.sequences["0,0,0"]["x"][119][0], abs=1e-6)
