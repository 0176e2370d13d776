"""A wrong call to Compare ends in one clear sentence in both languages and makes nothing."""

import re

import pytest
import torch
from bilingual import DEVANAGARI
from ipywidgets.widgets.widget import _instances
from torch import nn

from rnn_steps import Compare, Trace, trace

T, D = 5, 2
X = torch.arange(T * D).reshape(T, D) / 10


def a_trace(kind=nn.RNN, x=X, **kwargs):
    return trace(kind(x.shape[-1], 3, **kwargs), x)


def called(*makers, **kwargs):
    return lambda: Compare(*[make() for make in makers], **kwargs)


def rnn():
    return a_trace()


def lstm():
    return a_trace(nn.LSTM)


def one_trace_twice():
    one = rnn()
    Compare(one, one)


def other(x):
    return lambda: a_trace(nn.GRU, x)


def changed():
    x = X.clone()
    x[3, 1] += 0.5
    return a_trace(nn.GRU, x)


def batches():
    x = torch.randn(T, 2, D)
    return Compare(a_trace(x=x), a_trace(nn.GRU, x), batch=2)


def set_t(value):
    def wrong():
        Compare(rnn(), lstm()).t = value
    return wrong


WRONG = {
    "no trace": (ValueError, called()),
    "one trace only": (ValueError, called(rnn)),
    "five traces": (ValueError, called(rnn, lstm, rnn, lstm, rnn)),
    "one trace twice": (ValueError, one_trace_twice),
    "not a trace": (TypeError, called(rnn, lambda: 3)),
    "a module": (TypeError, called(rnn, lambda: nn.GRU(D, 3))),
    "the class of a trace": (TypeError, called(lambda: Trace, rnn)),
    "a list of traces": (TypeError, lambda: Compare([rnn(), lstm()])),
    "another length": (ValueError, called(rnn, other(X[:4]))),
    "another size": (ValueError, called(rnn, other(torch.zeros(T, D + 1)))),
    "another input": (ValueError, called(rnn, changed)),
    "too many labels": (ValueError, called(rnn, lstm, labels=["x"] * (T + 1))),
    "labels not strings": (TypeError, called(rnn, lstm, labels=[1] * T)),
    "a batch that is not there": (IndexError, batches),
    "t past the end": (IndexError, set_t(T)),
    "t a float": (TypeError, set_t(1.0)),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_call_is_one_clear_sentence_in_both_languages(wrong):
    error, attempt = WRONG[wrong]
    with pytest.raises(error) as raised:
        attempt()
    hindi, english = str(raised.value).split("\n")
    assert DEVANAGARI.search(hindi) and hindi.endswith("।")
    assert not DEVANAGARI.search(english) and english.endswith(".")
    assert set(re.findall(r"\d+", hindi)) == set(re.findall(r"\d+", english))


def test_a_wrong_call_leaves_no_view_behind():
    def views():
        return [widget for widget in _instances.values() if isinstance(widget, Compare)]

    before = views()
    with pytest.raises(ValueError):
        Compare(rnn(), changed())
    assert views() == before


def test_the_sentence_names_where_the_inputs_part():
    with pytest.raises(ValueError, match=r"x\[3\] of trace 2"):
        Compare(rnn(), changed())


def test_setting_t_moves_every_trace():
    view = Compare(rnn(), lstm(), a_trace(nn.GRU))
    view.t = 3
    assert [steps.t for steps in (view.steps, *view.others)] == [3, 3, 3]


def test_a_wrong_t_moves_none():
    view = Compare(rnn(), lstm())
    view.t = 2
    with pytest.raises(IndexError):
        view.t = T
    assert [view.steps.t, view.others[0].t] == [2, 2]


def test_the_repr_is_short_and_always_the_same():
    assert repr(Compare(rnn(), lstm())) == repr(Compare(rnn(), lstm())) == "Compare(RNN_TANH H=3, LSTM H=3; T=5, D=2)"


def test_where_no_widget_can_run_there_is_a_picture_of_every_state():
    view = Compare(rnn(), lstm(), labels=[("सोम", "Mon")] * T)
    data, _ = view._repr_mimebundle_()
    picture = data["image/svg+xml"]
    assert data["text/plain"] == repr(view)
    for steps in (view.steps, *view.others):
        for letter in {"h", "c"} & set(steps.sequences["0,0,0"]):
            assert f"{steps.sequences['0,0,0'][letter][1][0]:+.4f}".replace("-", "−") in picture


def test_a_label_is_only_text_in_the_picture():
    hostile = '<img src=x onerror="1">'
    picture = Compare(rnn(), lstm(), labels=[hostile] * T)._repr_mimebundle_()[0]["image/svg+xml"]
    assert "<img" not in picture
