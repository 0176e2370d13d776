"""A wrong call to a widget ends in one clear sentence in both languages; labels are only text."""

import gc
import json
import math
import re
from itertools import repeat
from xml.etree import ElementTree

import numpy as np
import pytest
import torch
from bilingual import DEVANAGARI
from javascript import with_module
from torch import nn

from rnn_steps import Equation, Language, SharedWeights, Trace, Unrolled, trace

T, D, H = 5, 2, 3
SVG = "{http://www.w3.org/2000/svg}"
STATE = "application/vnd.rnn-steps.state+json"
HOSTILE = [
    '<img src=x onerror="window.hacked = 1">', "</text></svg><script>window.hacked = 2</script>",
    "</script><script>window.hacked = 3</script>", "\x00\x1b\ud800&nbsp;<!--",
    "javascript:window.hacked=4//'\"`${window.hacked = 5}",
]


def a_trace(T=T, H=H, **kwargs):
    torch.manual_seed(1)
    return trace(nn.RNN(D, H, **kwargs), torch.randn(T, D))


def linear(size=H, value=None, **kwargs):
    layer = nn.Linear(size, 1, **kwargs)
    if value is not None:
        nn.init.constant_(layer.weight, value)
    return layer


def call(*args, **kwargs):
    return lambda view: view(*args, **kwargs)


def on(**kwargs):
    return lambda view: view(a_trace(), **kwargs)


def set_t(t):
    def wrong(view):
        view(a_trace()).t = t
    return wrong


WRONG = {
    "no trace but None": (TypeError, call(None)),
    "no trace but a module": (TypeError, call(nn.RNN(D, H))),
    "no trace but a tensor": (TypeError, call(torch.zeros(T, D))),
    "no trace but its class": (TypeError, call(Trace)),
    "no trace but a list": (TypeError, call([1, 2])),
    "labels too many": (ValueError, on(labels=["x"] * (T + 1))),
    "labels too few": (ValueError, on(labels=["x"])),
    "labels none at all": (ValueError, on(labels=[])),
    "labels not strings": (TypeError, on(labels=[1] * T)),
    "labels of one None": (TypeError, on(labels=["x", None, "x", "x", "x"])),
    "labels of three languages": (TypeError, on(labels=[("a", "b", "c")] * T)),
    "labels of half a pair": (TypeError, on(labels=[("a", None)] * T)),
    "labels a bare string": (TypeError, on(labels="abcde")),
    "labels a number": (TypeError, on(labels=T)),
    "labels without an order": (TypeError, on(labels={"a", "b", "c", "d", "e"})),
    "labels a dict": (TypeError, on(labels=dict.fromkeys("abcde"))),
    "labels without an end": (ValueError, on(labels=repeat("x"))),
    "labels bytes": (TypeError, on(labels=b"abcde")),
    "output a number": (TypeError, on(output=3)),
    "output a tensor": (TypeError, on(output=torch.zeros(1, H))),
    "output another layer": (TypeError, on(output=nn.Embedding(4, H))),
    "output the class": (TypeError, on(output=nn.Linear)),
    "output of another size": (ValueError, on(output=linear(H + 1))),
    "output with NaN": (ValueError, on(output=linear(value=math.nan))),
    "output with inf": (ValueError, on(output=linear(value=math.inf))),
    "output of another dtype": (TypeError, on(output=linear(dtype=torch.float64))),
    "output of a dtype that numpy lacks": (TypeError, on(output=linear(dtype=torch.bfloat16))),
    "layer out of range": (IndexError, on(layer=1)),
    "layer negative": (IndexError, on(layer=-1)),
    "layer a string": (TypeError, on(layer="0")),
    "layer a float": (TypeError, on(layer=0.0)),
    "direction out of range": (IndexError, on(direction=1)),
    "direction a bool": (TypeError, on(direction=False)),
    "direction None": (TypeError, on(direction=None)),
    "batch out of range": (IndexError, on(batch=1)),
    "batch a list": (TypeError, on(batch=[0])),
    "t past the end": (IndexError, set_t(T)),
    "t negative": (IndexError, set_t(-1)),
    "t a float": (TypeError, set_t(1.0)),
    "t NaN": (TypeError, set_t(math.nan)),
    "t a string": (TypeError, set_t("1")),
    "t a bool": (TypeError, set_t(True)),
    "too many numbers for a browser": (ValueError, lambda view: view(a_trace(T=10_000, H=128))),
}


@pytest.mark.parametrize("view", [Unrolled, Equation, SharedWeights])
@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_call_is_one_clear_sentence_in_both_languages(view, wrong):
    error, attempt = WRONG[wrong]
    with pytest.raises(error) as raised:
        attempt(view)
    hindi, english = str(raised.value).split("\n")
    assert DEVANAGARI.search(hindi) and hindi.endswith("।")
    assert not DEVANAGARI.search(english) and english.endswith(".")
    assert set(re.findall(r"\d+", hindi)) == set(re.findall(r"\d+", english))


def test_a_wrong_t_leaves_the_view_where_it_was():
    view = Unrolled(a_trace())
    view.t = 2
    with pytest.raises(IndexError):
        view.t = T
    assert view.t == 2


@pytest.mark.parametrize("t", [0, T - 1, np.int64(3)])
def test_a_whole_number_is_a_t(t):
    view = Unrolled(a_trace())
    view.t = t
    assert view.t == t


def test_views_of_one_trace_share_one_t():
    recorded = a_trace()
    first, second = Unrolled(recorded), Equation(recorded)
    first.t = 3
    assert second.t == 3


def test_views_of_two_traces_do_not():
    first, second = Unrolled(a_trace()), Unrolled(a_trace())
    first.t = 3
    assert second.t == 0


def test_a_view_made_later_opens_at_the_step_of_the_others():
    recorded = a_trace()
    Unrolled(recorded).t = 2
    gc.collect()
    assert Equation(recorded).t == 2


@pytest.mark.parametrize("labels", [
    list("abcde"), tuple("abcde"), (c for c in "abcde"), np.array(list("abcde")),
    [("अ", "a")] * T, ["क्षेत्र", "", "🙂", "x" * 1000, "\u200dक\u200c"],
])
def test_strings_and_pairs_of_strings_are_labels(labels):
    assert len(Unrolled(a_trace(), labels=labels).labels) == T


def picture_of(view):
    return ElementTree.fromstring(view._repr_mimebundle_()[0]["image/svg+xml"])


@pytest.mark.parametrize("view", [Unrolled, Equation, SharedWeights])
def test_hostile_labels_are_only_text_in_the_picture(view):
    picture = picture_of(view(a_trace(), labels=HOSTILE))
    drawn = {node.tag.removeprefix(SVG) for node in picture.iter()}
    assert drawn <= {"svg", "g", "rect", "text", "tspan", "path", "polygon", "title"}
    assert any((node.text or "").startswith("<img src=x") for node in picture.iter())


def test_the_picture_has_no_attribute_from_a_label():
    attributes = {name for node in picture_of(Unrolled(a_trace(), labels=HOSTILE)).iter()
                  for name in node.attrib}
    assert not [name for name in attributes if name.startswith("on") or "href" in name]


def saved(*views):
    """What a notebook saves of these views: the models that they need, without the module's text."""
    widgets = [*views, *{view.steps for view in views}]
    states = {w.model_id: {"state": w.get_state()} for w in widgets}
    for entry in states.values():
        entry["state"] = {name: value for name, value in entry["state"].items() if name != "_esm"}
    return states


def mounted(page, *views):
    """The views on a page of their own, as the book shows them."""
    text = json.dumps(saved(*views), default=str).replace("<", "\\u003c")
    figures = "".join(f'<figure data-model-id="{view.model_id}"></figure>' for view in views)
    page.set_content(f'{figures}<script type="{STATE}">{text}</script>')
    with_module(page)
    page.evaluate("rnnSteps.mount(document)")
    return page


@pytest.mark.parametrize("view", [Unrolled, Equation, SharedWeights])
@pytest.mark.parametrize("labels", [HOSTILE, [(text, text) for text in HOSTILE]])
def test_hostile_labels_run_nothing_on_a_page(page, view, labels):
    mounted(page, view(a_trace(), labels=labels))
    page.evaluate("window.count = document.scripts.length")
    page.locator(".rs-stage").focus()
    for key in ["ArrowRight"] * T + ["Home"]:
        page.keyboard.press(key)
    for button in ("table", "predict", "small"):
        page.locator(f'[data-key="{button}"]').click()
    assert page.locator("img, iframe, object, embed, a").count() == 0
    assert page.evaluate("document.scripts.length === count && window.hacked === undefined")


def test_a_hostile_label_is_seen_as_the_text_that_it_is(page):
    mounted(page, Unrolled(a_trace(), labels=HOSTILE))
    assert HOSTILE[0] in page.locator(".rs-label title").first.text_content()


def test_ten_thousand_steps_work(page):
    labels = [f"word {t}" for t in range(10_000)]
    mounted(page, Unrolled(a_trace(T=10_000), labels=labels))
    page.locator(".rs-stage").focus()
    page.keyboard.press("End")
    assert page.locator(".rs-count").text_content() == "10000 / 10000"


def test_the_views_of_a_trace_save_its_numbers_once():
    recorded = a_trace()
    views = [Unrolled(recorded), Equation(recorded), Unrolled(recorded, labels=list("abcde"))]
    numbers = json.dumps(views[0].steps.sequences)
    assert json.dumps(saved(*views), default=str).count(numbers) == 1
    assert len({view.steps for view in views}) == 1


def test_all_views_save_the_module_once():
    views = [Unrolled(a_trace()), Equation(a_trace()), Language()]
    assert len({view.engine for view in views}) == 1
    assert len(views[0].engine.source) > 20_000
    assert all(len(json.dumps(view.get_state(), default=str)) < 3_000 for view in views)


@pytest.mark.parametrize("view", [Unrolled, Equation, SharedWeights])
def test_the_repr_is_short_and_always_the_same(view):
    recorded = a_trace(nonlinearity="relu")
    assert repr(view(recorded)) == repr(view(recorded)) == f"{view.__name__}(RNN_RELU, T=5, D=2, H=3)"


@pytest.mark.parametrize("view", [Unrolled, Equation, SharedWeights])
def test_where_no_widget_can_run_there_are_a_picture_and_a_line(view):
    one = view(a_trace(), labels=[("सोम", "Mon")] * T)
    data, _ = one._repr_mimebundle_()
    assert data["text/plain"] == repr(one)
    assert picture_of(one).tag == f"{SVG}svg"
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == one.model_id


def test_the_picture_of_one_trace_is_always_the_same():
    first, second = (view._repr_mimebundle_()[0]["image/svg+xml"]
                     for view in (Unrolled(a_trace()), Unrolled(a_trace())))
    assert first == second
