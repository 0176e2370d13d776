"""One round of random cases for an exercise, with what torch and what each mistake answer to them."""

from copy import deepcopy

import numpy as np
import torch

from rnn_steps.checks import words
from rnn_steps.checks.agree import agree
from rnn_steps.checks.asking import call
from rnn_steps.checks.exercise import Exercise
from rnn_steps.checks.outcome import Outcome, Value
from rnn_steps.checks.shown import shown_case
from rnn_steps.checks.verdict import Verdict


class Trial:
    """The cases of one round, and the judge of what is answered to them.

    Args:
        exercise: what is asked.
        seed: the same seed gives the same cases; None gives new ones each time.
    """

    def __init__(self, exercise: Exercise, seed: int | None = None):
        self.exercise = exercise
        with torch.random.fork_rng(devices=[]), torch.no_grad():
            rng = np.random.default_rng(seed)
            torch.manual_seed(int(rng.integers(2**62)))
            self.cases = exercise.cases(rng)
            self.expected = [exercise.expected(*deepcopy(case)) for case in self.cases]
            self.mistaken = [
                [call(mistake.answer, case) for case in self.cases] for mistake in exercise.mistakes
            ]

    def judge(self, outcomes: list[Outcome]) -> Verdict:
        """Return the verdict on one outcome for each case."""
        right = [self.agrees(outcome, Value(expected)) and not outcome.changed
                 for outcome, expected in zip(outcomes, self.expected, strict=True)]
        if all(right):
            said = words.all_right(len(right), self.exercise.asks_for_value, self.exercise.of_torch)
            return Verdict(self.exercise.name, True, said)
        worst = right.index(False)
        mistake = self.recognised(outcomes)
        section = mistake.section if mistake and mistake.section else self.exercise.section
        failure = outcomes[worst]
        return Verdict(
            self.exercise.name, False,
            words.not_right(sum(right), len(right), self.exercise.asks_for_value),
            meaning=(mistake.hi, mistake.en) if mistake else words.explained(failure, outcomes, right, self),
            about=mistake.about if mistake else "",
            section=section,
            case=shown_case(self.exercise, self.cases[worst], failure, self.expected[worst]),
        )

    def recognised(self, outcomes: list[Outcome]):
        """Return the first mistake that gives these very outcomes, or None."""
        for mistake, theirs in zip(self.exercise.mistakes, self.mistaken, strict=True):
            if all(map(self.agrees, outcomes, theirs)):
                return mistake
        return None

    def agrees(self, given: Outcome, wanted: Outcome) -> bool:
        """Whether both are the same value, or both have none because of an error."""
        if isinstance(given, Value) and isinstance(wanted, Value):
            return agree(given.value, wanted.value, self.exercise.tolerance)
        return not isinstance(wanted, Value) and not isinstance(given, Value) and given.kind == wanted.kind
