"""Every question of the course is well made: one right answer, that torch confirms, in both languages."""

import copy
import re
from collections import Counter

import pytest
import torch
from bilingual import DEVANAGARI, NUMBER, NUMBER_SEPARATOR, pair
from chapters import NOTEBOOKS
from misunderstandings import MISUNDERSTANDINGS
from quizzes import answers, every_question, quizzes_of, shown
from texts import QUESTIONS
from torch import nn

from rnn_steps import Quiz

ENGLISH_SENTENCE = re.compile(r"[.?!:][”’)]*$")


def each_question(test):
    return pytest.mark.parametrize("question", [pytest.param(q, id=place) for place, q in every_question()])(test)


def numbers(text):
    return {NUMBER_SEPARATOR.sub("", number) for number in NUMBER.findall(text)}


def count(module):
    return sum(parameter.numel() for parameter in module.parameters())


def problems(question):
    """Everything that is wrong with a question, other than its form; [] if nothing is."""
    return [*about_words(question), *about_answers(question), *about_names(question)]


def about_words(question):
    """The rules of a text in two languages; choices need not be sentences."""
    yield from sentence(question["hi"], question["en"])
    for answer in answers(question):
        yield from sentence(answer["why_hi"], answer["why_en"])
        if "hi" in answer:
            yield from [found for found in pair(answer["hi"], answer["en"]) if "no danda" not in found]
        if DEVANAGARI.search(answer.get("both", "") + answer.get("given", "")):
            yield "an answer for both languages has Hindi in it"


def sentence(hindi, english):
    yield from pair(hindi, english)
    if not ENGLISH_SENTENCE.search(english):
        yield f"an English sentence does not end: {english}"


def about_answers(question):
    several = [shown(answer.get("both") or answer.get("hi") or answer["given"]) for answer in answers(question)]
    if len(several) != len(set(several)):
        yield "an answer stands there twice"
    if not 2 <= len(several) <= 5:
        yield f"{len(several)} answers"
    whys = [answer["why_en"] for answer in answers(question)]
    if len(whys) != len(set(whys)):
        yield "two answers are given the same reason"


def about_names(question):
    named = question.get("about", []) + [a["about"] for a in answers(question) if "about" in a]
    if unknown := set(named) - MISUNDERSTANDINGS:
        yield f"no such misunderstanding: {unknown}"
    if missing := set(question.get("about", [])) - {a.get("about") for a in answers(question) if not a.get("right")}:
        yield f"no wrong answer shows {missing}"


@each_question
def test_a_question_says_the_same_in_both_languages_and_is_well_made(question):
    assert problems(question) == []


@pytest.mark.parametrize("path", QUESTIONS, ids=lambda path: path.stem)
def test_a_quiz_of_the_course_can_be_read(path):
    assert repr(Quiz(path.stem)) == f"Quiz({path.stem}, {len(Quiz(path.stem).questions)} questions)"


@pytest.mark.parametrize("question", [
    pytest.param(q, id=place) for place, q in every_question() if "holds" in q])
def test_torch_confirms_the_right_answer(question):
    with torch.random.fork_rng():
        torch.manual_seed(0)
        holds = eval(question["holds"], {"torch": torch, "nn": nn, "count": count})  # noqa: S307
    assert holds is True or (isinstance(holds, torch.Tensor) and bool(holds.all()))


@pytest.mark.parametrize("question", [
    pytest.param(q, id=place) for place, q in every_question() if "holds" in q])
def test_what_torch_confirms_is_the_right_answer(question):
    (right,) = [answer for answer in answers(question) if answer.get("right")]
    # Only where the answer is nothing but numbers; words cannot be compared.
    text = right.get("given") or right.get("both") or ""
    if not re.search(r"[^\W\d_]", text):
        assert numbers(text) <= numbers(question["holds"])


def test_a_question_has_a_name_of_its_own_in_the_whole_course():
    names = Counter(question["id"] for _, question in every_question())
    assert [name for name, times in names.items() if times > 1] == []


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_chapter_asks_its_own_questions(notebook):
    own = [path.stem for path in QUESTIONS if path.stem == notebook.stem]
    assert [quiz.name for quiz in quizzes_of(notebook)] == own


SOUND = {
    "id": "sound", "about": ["own-weights"], "hi": "कितने $W_{hh}$ हैं?", "en": "How many $W_{hh}$ are there?",
    "choice": [
        {"both": "1", "right": True, "why_hi": "`W` एक है।", "why_en": "There is one `W`."},
        {"hi": "हर कदम पर एक", "en": "one at each step", "about": "own-weights",
         "why_hi": "Weights साझे हैं।", "why_en": "The weights are shared."},
    ],
}
SPOILED = {
    "maths differ": {"en": "How many $W_{ih}$ are there?"},
    "a Hindi line ends in no danda": {"hi": "$W_{hh}$ कितने हैं बताइए"},
    "an English sentence does not end": {"en": "How many $W_{hh}$"},
    "code differ": {"choice.0.why_en": "There is one."},
    "numbers differ": {"choice.1.en": "1 at each step"},
    "an answer for both languages has Hindi": {"choice.0.both": "एक"},
    "the Hindi half has no Devanagari": {"choice.1.hi": "one each"},
    "an answer stands there twice": {"choice.1": SOUND["choice"][0] | {"right": False}},
    "two answers are given the same reason": {"choice.1.why_en": "There is one `W`.", "choice.1.why_hi": "`W` एक है।"},
    "1 answers": {"choice": SOUND["choice"][:1]},
    "no such misunderstanding": {"about": ["own-wieghts"]},
    "no wrong answer shows": {"about": ["own-weights", "second-bias"]},
}


def spoiled(changes):
    question = copy.deepcopy(SOUND)
    for path, value in changes.items():
        *way, last = path.split(".")
        target = question
        for step in way:
            target = target[int(step) if step.isdigit() else step]
        target[int(last) if last.isdigit() else last] = value
    return question


def test_a_sound_question_passes():
    assert problems(SOUND) == []


@pytest.mark.parametrize("problem", SPOILED)
def test_a_question_that_is_not_sound_is_seen(problem):
    assert any(found.startswith(problem) for found in problems(spoiled(SPOILED[problem])))
