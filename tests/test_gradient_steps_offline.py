"""Gradient on a page: forward, then back, and every number that it shows is torch's."""

import re

import numpy as np
import pytest
import torch
from chapters import SUBSCRIPTS, edited, grown, layer_of
from on_page import CELLS, OnPage, choose_language, number, open_page, tab_to, visible_focus
from playwright.sync_api import expect
from test_gradient_matches_torch import packed
from test_other_cells_step_offline import page_of, saved
from test_widgets_are_accessible import AXE, OPEN_EVERYTHING, RUN_AXE, WRONG_LANG
from test_widgets_fit_a_thumb import SMALL_CELLS, SMALL_TEXT, STICKS_OUT, TOO_SMALL
from torch import nn

from rnn_steps import Gradient, Unrolled, gradients, trace
from tools.browsers import watched_page

LABELS = [("सोम", "Mon"), ("मंगल", "Tue"), ("बुध", "Wed"), ("गुरु", "Thu")]
NORMS = """root => [...root.querySelectorAll('.rs-norms title')].map(title => title.textContent.split(' = '))"""
OPS = {"RNN_TANH": ["h", "a", "W", "prev"], "LSTM": ["h", "a_o", "c", "c_prev", "a_i", "a_f", "a_g", "W", "prev"],
       "GRU": ["h", "a_z", "a_n", "a_r", "W", "prev"]}


def made():
    """Views whose sizes all differ: name → (module, length, a target for every step?, arguments)."""
    torch.manual_seed(4)
    return {
        "tanh": (nn.RNN(2, 3), 4, False, {"labels": LABELS}),
        "relu": (nn.RNN(2, 3, nonlinearity="relu", bias=False), 5, True, {}),
        "lstm": (nn.LSTM(2, 3), 4, False, {}),
        "projected": (nn.LSTM(2, 4, proj_size=3), 5, True, {}),
        "gru": (nn.GRU(3, 2), 4, False, {}),
        "backwards": (nn.RNN(2, 3, bidirectional=True), 4, False, {"direction": 1}),
    }


class Back(OnPage):
    """A Gradient; `truth` is what autograd says of the sequence, edited or not."""

    def truth(self, edits=None, length=None, sigma=None):
        sequence = edited(grown(self.saved.sequence, length or self.saved.length), edits or {})
        module = layer_of(sequence).double()
        if sigma:
            with torch.no_grad():
                module.weight_hh_l0 *= sigma / torch.linalg.matrix_norm(module.weight_hh_l0, 2)
        turn = -1 if self.saved.reverse else 1
        states = [torch.tensor(sequence[name], dtype=torch.float64)[None] for name in ("h0", "c0") if name in sequence]
        x = torch.tensor(sequence["x"][::turn], dtype=torch.float64)
        self.target = torch.tensor(self.saved.state["target"], dtype=torch.float64)
        self.module, self.x, self.hx = module, x, tuple(states) if len(states) == 2 else states[0]
        return gradients(trace(module, x, self.hx), self.target)

    def holds(self, truth):
        """Every number of the way back, at every place, is the one given."""
        T = len(truth)
        for k in reversed(range(T)):
            self.go(2 * T - k)
            cells, known = self.cells(), named(truth, k, self.saved)
            assert {name for name in known if name.startswith("∂L/∂h")} & set(cells)
            checked = [name for name in cells if name in known]
            for name in checked:
                assert number(cells[name][0]) == pytest.approx(known[name], rel=1e-5, abs=1e-6), (k, name)
            assert any(name[0] == "+" for name in checked) and any(name[0] == "Σ" for name in checked)
            assert any(name.startswith("∂h") for name in checked)
            for name, text in self.root.evaluate(NORMS):
                assert number(text) == pytest.approx(known[name], rel=1e-5, abs=1e-6), (k, name)


def sub(n):
    return "".join(SUBSCRIPTS[int(digit)] for digit in str(n))


def each(name, values):
    return {f"{name}[{', '.join(map(str, at))}]": value for at, value in np.ndenumerate(values)}


def named(truth, k, view):
    """Every number that may be shown at step k of the way back, under its name on the page."""
    T = len(truth)

    def of(k):
        return 0 if k < 0 else T - k if view.reverse else k + 1
    known = {}
    for n, step in enumerate(truth.steps):
        known |= each(f"∂L/∂h{sub(of(n))}", step["dh_t"]) | {f"‖∂L/∂h{sub(of(n))}‖": step["norm"]}
        if "dc_t" in step:
            known |= each(f"∂L/∂c{sub(of(n))}", step["dc_t"]) | {f"‖∂L/∂c{sub(of(n))}‖": step["norm_c"]}
    now = truth.steps[k]
    known |= each(f"∂L/∂h{sub(of(-1))}", truth.steps[0]["dh_prev"])
    known |= each(f"∂L/∂h{sub(of(k - 1))}", now["dh_prev"]) | each(f"∂h{sub(of(k))}/∂h{sub(of(k - 1))}", now["jacobian"])
    known |= {key: value for name, values in now.items() if name[:2] == "da" for key, value in
              each(f"∂L/∂a{name[2:]}" if len(name) > 2 else f"∂L/∂a{sub(of(k))}", values).items()}
    known |= {} if "dc_prev" not in now else each(f"∂L/∂c{sub(of(k - 1))}", now["dc_prev"])
    for sign, steps in {"+": [now], "Σ": truth.steps[k:]}.items():
        sums = {name[1:]: sum(step[name] for step in steps) for name in now if re.match(r"d[Wb]_", name)}
        for name, values in packed(truth.mode, sums).items():
            known |= each(f"{sign} ∂L/∂{name}", values)
    return known


@pytest.fixture(scope="module")
def widgets(browser, tmp_path_factory):
    views = {}
    for name, (module, length, every, arguments) in made().items():
        recorded = trace(module, torch.randn(length, module.input_size))
        R = getattr(module, "proj_size", 0) or module.hidden_size
        views[name] = Gradient(recorded, torch.randn((length, R) if every else (R,)), **arguments)
        if name == "tanh":
            views["unrolled"] = Unrolled(recorded)
    with watched_page(browser, offline=True) as watched:
        open_page(watched.page, page_of(views.values(), tmp_path_factory.mktemp("page")))
        roots = watched.page.locator(".rnn-steps")
        expect(roots).to_have_count(len(views))
        yield {name: Back(roots.nth(place), saved(view, place, name)) for place, (name, view) in enumerate(views.items())}
        watched.check()


@pytest.fixture(params=made())
def widget(request, widgets):
    return widgets[request.param].start_afresh()


@pytest.fixture
def tanh(widgets):
    return widgets["tanh"].start_afresh()


# What is shown


def test_every_number_of_the_way_back_is_the_one_autograd_gives(widget):
    widget.holds(widget.truth())


@pytest.mark.parametrize("name", ["tanh", "lstm", "backwards"])
def test_edits_change_what_torch_would_change(widgets, name):
    """A weight in the picture of the way back, x and h_0 in that of the way forward."""
    widget = widgets[name].start_afresh()
    first = "W_hh" if widget.saved.sequence["mode"].startswith("RNN") else None
    edits = {f"x|{widget.saved.position(1)},0": 1.25, "h_0|1": -0.5}
    for edit, value in edits.items():
        widget.go(1)
        widget.edit(edit, str(value))
    if first:
        widget.go(widget.saved.length + 1)
        widget.click("smallBack", "smallNext")
        widget.find('[data-edit="W_hh|0,1"] rect').first.click()
        widget.find(".rs-editor input").fill("0.75")
        widget.find(".rs-editor button").click()
        edits["W_hh|0,1"] = 0.75
    widget.holds(widget.truth(edits))


@pytest.mark.parametrize("way", ["longer", "shorter"])
def test_a_sequence_of_another_length_is_another_way_back(widgets, way):
    widget = widgets["tanh"].start_afresh()
    widget.click(way)
    widget.holds(widget.truth(length=widget.saved.length + (1 if way == "longer" else -1)))


@pytest.mark.parametrize(("name", "sigma"), [("tanh", 2.5), ("projected", 0.5)])
def test_the_slider_scales_w_hh_to_the_singular_value_it_shows(widgets, name, sigma):
    widget = widgets[name].start_afresh()
    widget.key("sigma").fill(str(sigma))
    expect(widget.find(".rs-sigma-value").first).to_have_text(re.compile(rf"= {sigma}"))
    widget.holds(widget.truth(sigma=sigma))
    widget.click("reset")
    widget.holds(widget.truth())


def test_the_loss_is_said_at_the_turn(tanh):
    tanh.go(tanh.saved.length)
    choose_language(tanh.page, "en")
    expect(tanh.sentence).to_contain_text(f"the loss is L = {tanh.truth().loss:.2g}"[:-1])


def test_the_table_holds_the_gradients(widget):
    widget.click("table")
    truth = widget.truth()
    widget.go(2 * len(truth))
    known = named(truth, 0, widget.saved)
    for name, texts in widget.rows().items():
        if name.startswith("∂L/∂") and f"{name}[0]" in known:
            assert [number(text) for text in texts] == pytest.approx([known[f"{name}[{i}]"] for i in range(len(texts))], rel=1e-5, abs=1e-6)
    assert {f"∂L/∂h{sub(0)}"} <= set(widget.rows())


# Stepping


def test_it_goes_forward_and_then_back(tanh):
    T = tanh.saved.length
    for place in range(1, 2 * T):
        tanh.is_at(place)
        tanh.click("next")
    tanh.is_at(2 * T)
    tanh.click("next")
    tanh.is_at(2 * T)
    tanh.press("ArrowLeft", "Home")
    tanh.is_at(1)


@pytest.mark.parametrize("name", ["tanh", "lstm"])
def test_small_steps_go_through_the_operations_one_at_a_time(widgets, name):
    widget = widgets[name].start_afresh()
    T, keys = widget.saved.length, OPS[widget.saved.sequence["mode"]]
    widget.go(T)
    for k in (T, T - 1):
        for key in keys:
            widget.click("smallNext")
            expect(widget.find("[data-op]")).to_have_attribute("data-op", key)
            widget.is_at(2 * T + 1 - k)
    for key in keys[-2::-1]:
        widget.click("smallBack")
        expect(widget.find("[data-op]")).to_have_attribute("data-op", key)


def test_the_step_before_knows_nothing_until_the_gradient_arrives(tanh):
    T = tanh.saved.length
    tanh.go(2 * T - 2)
    shown = {name for name in tanh.cells() if name.startswith("∂L/∂h")}
    assert f"∂L/∂h{sub(3)}[0]" in shown and f"∂L/∂h{sub(1)}[0]" not in shown


def test_the_other_view_of_the_trace_follows_back(widgets):
    widget, other = widgets["tanh"].start_afresh(), widgets["unrolled"]
    T = widget.saved.length
    for place, order in {2: 2, T: T, T + 2: T - 1, 2 * T: 1}.items():
        widget.go(place)
        other.is_at(order)


def test_play_goes_there_and_back(tanh):
    T = tanh.saved.length
    tanh.go(2 * T - 1)
    tanh.click("play")
    tanh.is_at(2 * T)
    expect(tanh.key("play")).to_have_accessible_name("चलाएँ · Play")


def test_keyboard_alone_reaches_everything(tanh):
    for name in ("stage", "scrub", "sigma", "more", *tanh.tools(), "help"):
        tab_to(tanh, name)
        assert visible_focus(tanh.page) >= 2, name


# Its own tools


def grads(module):
    names = {"W_ih": "weight_ih_l0", "W_hh": "weight_hh_l0", "b_ih": "bias_ih_l0", "b_hh": "bias_hh_l0"}
    return {name: getattr(module, own).grad.numpy() for name, own in names.items()}


def numbers_of(widget, table):
    return {row.locator("th").inner_text(): [number(cell) for cell in row.locator("td").all_inner_texts()]
            for row in widget.find(table).locator("tbody tr").all()}


def test_what_a_cut_drops_is_said_in_numbers(tanh):
    truth = tanh.truth()
    T, h, states = len(truth), [], tanh.hx
    for t in range(T):
        out, states = tanh.module(tanh.x[t : t + 1], states.detach() if t == T - 2 else states)
        h.append(out[0])
    tanh.module.zero_grad()
    ((h[-1] - tanh.target).square().sum() / 2).backward()
    tanh.click("more")
    tanh.key("cut").select_option("2")
    shown = numbers_of(tanh, ".rs-dropped .rs-table >> nth=0")
    for name, cut in grads(tanh.module).items():
        full = truth.sums[name]
        norms = [np.linalg.norm(value) for value in (full, cut, full - cut)]
        assert shown[f"∂L/∂{name}"] == pytest.approx(norms, rel=1e-3)
    full, cut = truth.sums["W_hh"], grads(tanh.module)["W_hh"]
    assert numbers_of(tanh, ".rs-dropped .rs-table >> nth=1")["W_hh[0, 1]"] == pytest.approx([full[0, 1], cut[0, 1], (full - cut)[0, 1]], rel=1e-3)
    tanh.go(2 * T - 1)
    assert tanh.find(".rs-cut").count() and number(dict(tanh.root.evaluate(NORMS))[f"‖∂L/∂h{sub(2)}‖"]) == 0
    tanh.key("cut").select_option("0")
    tanh.click("more")


def test_clipping_is_said_before_and_after(tanh):
    truth = tanh.truth()
    tanh.click("more")
    tanh.key("clip").fill("-1")
    total = np.sqrt(sum(np.sum(value ** 2) for name, value in truth.sums.items() if name[1] == "_"))
    rows = [[number(text) for text in row.locator("td").all_inner_texts()] for row in tanh.find(".rs-clipped tbody tr").all()]
    assert rows[-1] == pytest.approx([total, min(total, 0.1)], rel=1e-3)
    tanh.click("more")


def test_predict_first_hides_what_goes_back_until_it_was_guessed(tanh):
    truth = tanh.truth()
    T = len(truth)
    tanh.go(T + 1)
    tanh.click("table")
    secret = [f"{abs(value):.4f}"[:-1] for value in (*truth.step(T - 1)["dh_prev"], np.linalg.norm(truth.step(T - 1)["dh_prev"]))]
    assert any(number in tanh.root.text_content() for number in secret)
    tanh.click("predict")
    expect(tanh.find(".rs-ask form")).to_be_visible()
    assert not [number for number in secret if number in tanh.root.text_content()]
    tanh.guess(truth.step(T - 1)["dh_t"][0])
    expect(tanh.find('.rs-verdict-wrong [data-mistake="unchanged"]')).to_be_visible()
    assert f"∂L/∂h{sub(T - 1)}[0]" in tanh.cells()
    tanh.click("next")
    tanh.guess(truth.step(T - 2)["dh_prev"][1])
    expect(tanh.find(".rs-verdict-right")).to_be_visible()


def test_a_forgotten_slope_is_recognised(tanh):
    truth = tanh.truth()
    T = len(truth)
    tanh.go(T + 1)
    tanh.click("predict")
    W = tanh.module.weight_hh_l0.detach().numpy()
    tanh.guess((W.T @ truth.step(T - 1)["dh_t"])[0])
    expect(tanh.find('.rs-verdict-wrong [data-mistake="no-slope"]')).to_be_visible()


@pytest.mark.parametrize("name", ["tanh", "relu", "lstm", "projected", "gru"])
def test_the_lines_of_python_are_what_autograd_does(widgets, name):
    widget = widgets[name].start_afresh()
    truth = widget.truth()
    T, sequence = len(truth), widget.saved.sequence
    t = T - 2
    widget.go(T + 2)
    code = "\n".join(widget.find(".rs-python .rs-line").all_text_contents())
    env = {key: torch.tensor(np.asarray(value), dtype=torch.float64) for key, value in widget.saved.numbers()[t].items()}
    weights = {key: torch.tensor(value, dtype=torch.float64) for key, value in sequence["weights"].items()}
    step, after = truth.step(t), truth.step(t + 1)
    env |= weights | {"torch": torch, "dh_own": torch.tensor(step["dh_own"]), "dh_next": torch.tensor(after["dh_prev"])}
    env |= {"dc_next": torch.tensor(after["dc_prev"])} if "dc_prev" in after else {}
    env |= {f"d{key}": torch.zeros_like(value) for key, value in weights.items()}
    exec(code, env)
    for key in ("dh_t", "dh_prev", *[f"d{key}" for key in weights], *(["dc_prev"] if "dc_next" in env else [])):
        assert np.allclose(env[key].numpy(), step[key], rtol=1e-6, atol=1e-6), key


# For everybody


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    """A page with a vanilla RNN and an LSTM."""
    modules = made()
    views = [Gradient(trace(modules[name][0], torch.randn(4, 2)), torch.randn(3), labels=LABELS) for name in ("tanh", "lstm")]
    return page_of(views, tmp_path_factory.mktemp("two"))


def test_axe_finds_nothing_and_every_text_says_its_language(window, two):
    page = window()
    open_page(page, two)
    choose_language(page, "both")
    for key in page.locator("[data-key=last]").all():
        key.click()
    page.evaluate(OPEN_EVERYTHING)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(RUN_AXE) == []
    for language in ("both", "en"):
        choose_language(page, language)
        assert page.evaluate(WRONG_LANG) == []


def test_it_fits_a_narrow_phone_and_a_thumb(window, two):
    page = window(has_touch=True, is_mobile=True, viewport={"width": 320, "height": 640})
    open_page(page, two)
    for root in page.locator(".rnn-steps").all():
        root.locator("[data-key=last]").tap()
        root.locator("[data-key=smallBack]").tap()
    assert page.evaluate(SMALL_CELLS) == 0
    assert page.evaluate(SMALL_TEXT) == []
    page.evaluate(OPEN_EVERYTHING)
    assert page.evaluate(TOO_SMALL) == []
    assert page.evaluate(STICKS_OUT) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_large_sizes_are_drawn_as_colours_and_stay_quick(window, tmp_path):
    module = nn.LSTM(8, 40)
    view = Gradient(trace(module, torch.randn(60, 8)), torch.randn(40))
    page = window()
    open_page(page, page_of([view], tmp_path))
    root = page.locator(".rnn-steps")
    root.locator("[data-key=last]").click()
    expect(root.locator(".rs-picture image").first).to_be_attached()
    assert root.evaluate(CELLS) is not None
