"""Ask a function, in this very process, every case of a trial."""

from copy import deepcopy

from rnn_steps.checks.outcome import Failure, Outcome, Value


def ask(answer, trial) -> list[Outcome]:
    """Return one outcome for each case; each call gets copies of its own, which it may overwrite."""
    if trial.exercise.asks_for_value:
        return [Failure("unfinished") if answer is ... else Value(answer)]
    return [call(answer, deepcopy(case)) for case in trial.cases]


def call(answer, case: tuple) -> Outcome:
    """Return what `answer` returns for this case, or what it raises."""
    try:
        return Value(answer(*case))
    except NotImplementedError:
        return Failure("unfinished")
    except Exception as error:  # whatever a student's code raises is part of her answer
        return Failure("error", f"{type(error).__name__}: {error}")
