"""What a check says: in both languages, given beside expected, where to reread, and nothing of what a student typed as HTML."""

import re
from dataclasses import replace

import numpy as np
import pytest

from rnn_steps import check
from rnn_steps.checks import CheckFailed, exercises
from rnn_steps.checks.asking import ask
from rnn_steps.checks.outcome import Failure, Value
from rnn_steps.checks.trial import Trial
from rnn_steps.checks.words import FAILURES

HINDI = re.compile("[\u0900-\u097f]")
TRIAL = Trial(exercises()["rnn_step"], seed=1)
PREDICTION = Trial(exercises()["predicted_terms"], seed=1)


def bare_state(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    return np.tanh(W_ih @ x_t + b_ih + h_prev + b_hh)


def verdict(answer, trial=TRIAL):
    return trial.judge(ask(answer, trial))


def both_languages(text):
    lines = text.splitlines()
    return any(HINDI.search(line) for line in lines) and any(re.match("[A-Z][a-z]", line) for line in lines)


def test_a_wrong_answer_is_shown_beside_torchs_with_where_to_reread():
    text = str(verdict(bare_state))
    assert both_languages(text)
    assert "your answer" in text and "torch's answer" in text and "W_hh" in text
    assert "Reread: chapter 2" in text and "फिर से पढ़िए: अध्याय 2" in text


def test_each_language_of_the_box_follows_the_switch():
    html = verdict(bare_state)._repr_html_()
    halves = re.findall(r'class="rnn-half" lang="(\w+)"', html)
    assert halves.count("hi") == halves.count("en") > 3


@pytest.mark.parametrize("kind", FAILURES)
def test_an_answer_that_gives_no_value_is_told_why(kind):
    text = str(TRIAL.judge([Failure(kind, "ValueError: x")] * len(TRIAL.cases)))
    assert both_languages(text) and FAILURES[kind][0] in text and FAILURES[kind][1] in text


@pytest.mark.parametrize(("name", "says_torch"), [("rnn_step", True), ("predicted_terms", True),
                                                  ("split_graphemes", False), ("predicted_lengths", False)])
def test_a_right_answer_is_told_that_torch_agrees_where_torch_was_asked(name, says_torch):
    trial = Trial(exercises()[name], seed=1)
    said = str(trial.judge([Value(expected) for expected in trial.expected]))
    assert both_languages(said.replace(name, "Name")) and ("torch" in said) == says_torch


def test_an_error_is_shown_as_python_says_it():
    def broken(*_):
        raise KeyError("W_xh")
    assert "KeyError: 'W_xh'" in str(verdict(broken))


@pytest.mark.parametrize(("answer", "said"), [
    (lambda *_: None, "is a `return` missing?"),
    (lambda *_: np.ones(2), "computed from the inputs"),
    (lambda *_: "tanh", "has to be numbers"),
    (lambda *case: bare_state(*case)[:, None] * 1.01, "it should be"),
], ids=["nothing", "always the same", "a text", "another shape"])
def test_a_slip_that_any_task_can_show_is_named(answer, said):
    assert said in str(verdict(answer))


def test_a_prediction_is_not_told_the_answer():
    wrong = {"W_ih": (3, 5), "W_hh": (5, 5), "h_t": (3,), "biases": 6}
    text = str(verdict(wrong, PREDICTION))
    assert "Not right yet" in text and "torch's answer" not in text and "(3, 3)" not in text


def test_a_prediction_is_told_which_entries_to_think_about_again():
    wrong = {"W_ih": (9, 9), "W_hh": (3, 3), "h_t": (3,), "biases": 77}
    assert "Think again about these: W_ih, biases." in str(verdict(wrong, PREDICTION))


def changes_its_state(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    h_prev[:] = np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh)
    return h_prev


def test_an_answer_may_change_its_arguments_unless_the_exercise_keeps_them():
    assert verdict(changes_its_state).right
    keeping = Trial(replace(exercises()["rnn_step"], keeps=True), seed=1)
    assert "changed the arguments" in str(verdict(changes_its_state, keeping))


def test_a_closed_module_refuses_to_run_and_lends_its_weights():
    closed = Trial(replace(exercises()["states_like_torch"], closed=True), seed=1)
    assert "ran the layer it was given" in str(verdict(lambda rnn, x: rnn(x)[0], closed))
    assert "ran the layer it was given" not in str(verdict(lambda rnn, x: rnn.weight_ih_l0 @ x[0], closed))


def test_what_a_student_typed_stands_in_the_box_as_text():
    html = TRIAL.judge([Value("<img src=x onerror=alert(1)>")] * len(TRIAL.cases))._repr_html_()
    assert "<img" not in html and "&lt;img" in html


def test_a_check_that_fails_ends_its_cell_in_two_short_lines(capsys):
    with pytest.raises(CheckFailed) as failed:
        check("rnn_step", bare_state)
    assert len(failed.value._render_traceback_()) == 2 and both_languages("\n".join(failed.value._render_traceback_()).replace("rnn_step: n", "N"))
    assert "goes through" in capsys.readouterr().out


def test_a_check_can_be_run_again_and_draws_other_cases():
    first, second = (Trial(exercises()["rnn_step"]).cases[-1][0] for _ in "12")
    assert first.shape != second.shape or not np.array_equal(first, second)


def test_a_name_that_no_exercise_has_is_told_the_names():
    with pytest.raises(ValueError, match="no exercise called “rnnstep”.*rnn_step") as error:
        check("rnnstep", bare_state)
    assert both_languages(str(error.value))
