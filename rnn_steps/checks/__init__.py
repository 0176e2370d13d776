"""Checks of the exercises: random cases, held against torch, and answered with the misunderstanding they show.

`check("rnn_step", rnn_step)` in a notebook asks the student's own function and shows the verdict.
The grader asks the same questions of a function that it never runs itself (see grading/).
"""

from importlib import import_module

from rnn_steps.checks.asking import ask
from rnn_steps.checks.exercise import Exercise
from rnn_steps.checks.trial import Trial
from rnn_steps.checks.verdict import CheckFailed
from rnn_steps.errors import both

# One file of exercises for each assignment.
CHAPTERS = (
    "structure", "equations", "weight_sharing", "cell_diagram", "pytorch_layer", "variants", "review",
    "learning_through_time", "writing_hindi",
)


def exercises() -> dict[str, Exercise]:
    """Return every exercise of the course by its name."""
    found = {}
    for chapter in CHAPTERS:
        module = import_module(f"rnn_steps.checks.{chapter}")
        for exercise in module.EXERCISES:
            if exercise.name in found:
                raise ValueError(both(f"दो exercises का नाम “{exercise.name}” है।", f"Two exercises are called “{exercise.name}”."))
            found[exercise.name] = exercise
    return found


def check(name: str, answer) -> None:
    """Ask `answer` the random cases of the exercise `name` and show what came out.

    Args:
        name: the exercise, the same as the name of the function or value that it asks for.
        answer: the student's function, or, where a prediction is asked for, her value.

    Raises:
        CheckFailed: when the answer is not right; the box above it says in what way.
        ValueError: when there is no such exercise.
    """
    from IPython.display import display

    known = exercises()
    if name not in known:
        raise ValueError(both(
            f"“{name}” नाम का कोई exercise नहीं है; नाम ये हैं: {', '.join(known)}।",
            f"There is no exercise called “{name}”; the names are: {', '.join(known)}.",
        ))
    trial = Trial(known[name])
    verdict = trial.judge(ask(answer, trial))
    display(verdict)
    if not verdict.right:
        raise CheckFailed(name)
