"""Every wrong answer fails, answered with the misunderstanding it shows; every right one passes."""

import pytest
from answers import every_answer

from rnn_steps.checks import exercises
from rnn_steps.checks.asking import ask
from rnn_steps.checks.trial import Trial

ANSWERS = every_answer()
EXERCISES = exercises()
SEEDS = (1, 2, 3)


@pytest.fixture(scope="module")
def trials():
    """The same rounds for every answer: torch is asked once."""
    return {name: [Trial(exercise, seed) for seed in SEEDS] for name, exercise in EXERCISES.items()}


def verdicts(answer, trials):
    return [trial.judge(ask(answer.answer, trial)) for trial in trials[answer.exercise]]


@pytest.mark.parametrize("answer", [one for one in ANSWERS if one.right], ids=str)
def test_a_right_answer_passes_in_whatever_style(answer, trials):
    for verdict in verdicts(answer, trials):
        assert verdict.right, str(verdict)


@pytest.mark.parametrize("answer", [one for one in ANSWERS if not one.right], ids=str)
def test_a_wrong_answer_fails_and_is_told_its_misunderstanding(answer, trials):
    for verdict in verdicts(answer, trials):
        assert not verdict.right
        if answer.shows:
            assert verdict.about == answer.shows, str(verdict)


def test_there_are_as_many_as_promised():
    assert sum(one.right for one in ANSWERS) >= 25
    assert sum(not one.right for one in ANSWERS) >= 80
