"""Ask a function, in this very process, every case of a trial."""

from copy import deepcopy

from rnn_steps.checks.agree import same
from rnn_steps.checks.outcome import Failure, Outcome, Value
from rnn_steps.closing import Closed, close


def ask(answer, trial) -> list[Outcome]:
    """Return one outcome for each case; each call gets copies of its own, which it may overwrite."""
    exercise = trial.exercise
    if exercise.asks_for_value:
        return [Failure("unfinished") if answer is ... else Value(answer)]
    return [call(answer, case, exercise.keeps, exercise.closed) for case in trial.cases]


def call(answer, case: tuple, keeps: bool = False, closed: bool = False) -> Outcome:
    """Return what `answer` returns for a copy of this case, or why it gives no value."""
    given = deepcopy(case)
    try:
        value = answer(*(close(given) if closed else given))
    except NotImplementedError:
        return Failure("unfinished")
    except Closed:
        return Failure("closed")
    except Exception as error:  # whatever a student's code raises is part of her answer
        return Failure("error", f"{type(error).__name__}: {error}")
    return Value(value, changed=keeps and not same(given, case))
