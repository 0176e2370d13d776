"""What every check can say, whatever the exercise: one sentence or two, in both languages."""

from rnn_steps.checks.agree import agree, numbers
from rnn_steps.checks.outcome import Failure, Outcome, Value

Pair = tuple[str, str]  # हिन्दी, English


def all_right(count: int, is_value: bool, of_torch: bool = True) -> Pair:
    """Everything agrees, with torch where it is torch that is asked."""
    if not of_torch:
        return ("सही।", "Right.") if is_value else (
            f"सही: {count} random cases, सब में जवाब सही आया।", f"Right: {count} random cases, each with the right answer.")
    if is_value:
        return "सही: torch भी यही कहता है।", "Right: torch says the same."
    return (f"सही: {count} random cases, सब में वही जो torch देता है।",
            f"Right: {count} random cases, each with the answer that torch gives.")


def not_right(right: int, count: int, is_value: bool) -> Pair:
    """How much of it agrees."""
    if is_value:
        return "अभी सही नहीं।", "Not right yet."
    return (f"अभी सही नहीं: {count} random cases में से {right} सही निकले।",
            f"Not right yet: {right} of {count} random cases came out right.")


def explained(outcome: Outcome, outcomes: list[Outcome], right: list[bool], trial) -> Pair:
    """What can be said of an answer that no known mistake explains."""
    if isinstance(outcome, Failure):
        return FAILURES[outcome.kind]
    if outcome.changed and trial.agrees(outcome, Value(trial.expected[right.index(False)])):
        return CHANGED
    given, expected = outcome.value, trial.expected[right.index(False)]
    if given is None:
        return ("Function ने कुछ लौटाया नहीं: क्या `return` छूट गया?",
                "The function returned nothing: is a `return` missing?")
    if not trial.exercise.asks_for_value and not any(right) and always_the_same(outcomes, trial):
        return ("हर case में एक ही जवाब आया: जवाब inputs से निकलना चाहिए, लिखा हुआ नहीं।",
                "Every case got the same answer: it has to be computed from the inputs, not written down.")
    return of_the_form(given, expected, trial) or (
        THINK if trial.exercise.asks_for_value else OTHERWISE[any(right)])


def always_the_same(outcomes: list[Outcome], trial) -> bool:
    """Whether one value was given to every one of several different cases."""
    values = [outcome.value for outcome in outcomes if isinstance(outcome, Value)]
    return len(values) == len(outcomes) > 1 and numbers(values[0]) is not None and all(
        agree(value, values[0], trial.exercise.tolerance) for value in values[1:])


def of_the_form(given, expected, trial) -> Pair | None:
    """A wrong kind, number of parts or shape is said first: the numbers cannot agree then."""
    if isinstance(expected, dict):
        return of_the_keys(given, expected, trial)
    if isinstance(expected, (tuple, list)):
        if not isinstance(given, (tuple, list)) or len(given) != len(expected):
            return (f"जवाब में {len(expected)} हिस्से होने चाहिए।",
                    f"The answer has to have {len(expected)} parts.")
        return of_the_parts(given, expected, trial)
    if isinstance(expected, (str, bool)):
        return None
    theirs, ours = numbers(given), numbers(expected)
    if theirs is None:
        return ("जवाब numbers में चाहिए: number, array या tensor।",
                "The answer has to be numbers: a number, an array or a tensor.")
    if theirs.shape == ours.shape:
        return None
    if theirs.ndim == 2 and agree(theirs.T, ours, trial.exercise.tolerance):
        return ("Numbers सही हैं, पर पंक्तियाँ और columns आपस में बदल गए हैं।",
                "The numbers are right, but rows and columns have changed places.")
    return (f"Shape {theirs.shape} आई; {ours.shape} चाहिए।",
            f"The shape is {theirs.shape}; it should be {ours.shape}.")


def of_the_keys(given, expected: dict, trial) -> Pair:
    """Say of a dict which entries are missing, or which are not right: those are worth another thought."""
    if not isinstance(given, dict):
        return ("जवाब एक dict होना चाहिए।", "The answer has to be a dict.")
    missing = [str(key) for key in expected if key not in given]
    if missing:
        return (f"Dict में ये नहीं हैं: {', '.join(missing)}।", f"The dict lacks these: {', '.join(missing)}.")
    wrong = [str(key) for key in expected if not agree(given[key], expected[key], trial.exercise.tolerance)]
    if not wrong:
        return ("Dict में कुछ ऐसा है जो पूछा नहीं गया।", "The dict holds something that was not asked for.")
    return (f"इन पर फिर सोचिए: {', '.join(wrong)}।", f"Think again about these: {', '.join(wrong)}.")


def of_the_parts(given, expected, trial) -> Pair | None:
    """Say which part of several has a wrong form."""
    for number, (mine, theirs) in enumerate(zip(given, expected, strict=True), 1):
        said = None if agree(mine, theirs, trial.exercise.tolerance) else of_the_form(mine, theirs, trial)
        if said:
            return (f"आपने जो लौटाया, उसका हिस्सा {number}: {said[0]}", f"Part {number} of what you returned: {said[1]}")
    return None


FAILURES = {
    "unfinished": ("यह काम अभी अधूरा है: अपना code लिखिए और `raise NotImplementedError()` हटाइए।",
                   "This task is not done yet: write your code and take out `raise NotImplementedError()`."),
    "missing": ("यह नाम notebook में कहीं नहीं बना: cell हट गया, नाम बदल गया, या उससे पहले error आ गई।",
                "Nothing of this name was made: the cell is gone, the name was changed, or an error came first."),
    "error": ("आपका code error पर रुक गया; नीचे Python का संदेश है।",
              "Your code stopped with an error; Python's message is below."),
    "time": ("आपका code तय समय में पूरा नहीं हुआ: शायद कोई loop ख़त्म नहीं होता।",
             "Your code did not finish in its time: perhaps a loop never ends."),
    "memory": ("आपके code ने तय से ज़्यादा memory माँगी, इसलिए रोका गया।",
               "Your code asked for more memory than it may have, and was stopped."),
    "gone": ("आपके code ने Python को ही बंद कर दिया, इसलिए जवाब नहीं मिला।",
             "Your code ended Python itself, so there is no answer."),
    "closed": ("आपके code ने दी गई layer चला दी; यहाँ उसके weights लेकर ख़ुद गिनना है।",
               "Your code ran the layer it was given; here its weights are to be taken and used."),
    "unreadable": ("आपके code ने कुछ ऐसा लौटाया जो numbers, array, tensor, list या text नहीं है।",
                   "Your code returned something that is no number, array, tensor, list or text."),
}
THINK = ("जवाब torch से नहीं मिलता: नीचे बताया हिस्सा पढ़कर फिर सोचिए।",
         "The answer is not torch's: read the section below and think again.")
CHANGED = ("Numbers सही हैं, पर आपके code ने दिए गए arguments बदल दिए; यहाँ वे वैसे ही रहने चाहिए जैसे मिले थे।",
           "The numbers are right, but your code changed the arguments it was given; here they have to stay as they came.")
OTHERWISE = {
    True: ("कुछ cases में सही है: देखिए कि नीचे वाले case में क्या अलग है।",
           "It is right in some cases: see what is different in the one below."),
    False: ("नीचे वाला case कदम-दर-कदम `print()` करके देखिए: पहला फ़र्क़ कहाँ आता है?",
            "Print the case below step by step with `print()`: where does the first difference appear?"),
}

