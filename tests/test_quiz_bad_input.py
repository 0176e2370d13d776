"""A quiz that an instructor wrote wrongly is refused in one sentence that names file and question."""

from pathlib import Path

import pytest
from bilingual import DEVANAGARI

from rnn_steps import Quiz

GOOD = '''
[[question]]
id = "first"
hi = "कितने `W` हैं?"
en = "How many `W` are there?"
[[question.choice]]
both = "1"
right = true
why_hi = "एक है।"
why_en = "There is one."
[[question.choice]]
both = "2"
why_hi = "साझा है।"
why_en = "It is shared."

[[question]]
id = "second"
hi = "$h_0$ की shape?"
en = "The shape of $h_0$?"
answer = "(1, 3)"
why_hi = "यही है।"
why_en = "That is it."
[[question.wrong]]
given = "(3, 1)"
why_hi = "उल्टा है।"
why_en = "The other way round."
'''
FIRST, SECOND = ("सवाल 1 (first)", "question 1 (first)"), ("सवाल 2 (second)", "question 2 (second)")
# What is changed → where it is told, and a word of what is told.
WRONG = {
    'right = true\n|': (FIRST, "right = true"),
    'both = "2"\n|both = "2"\nright = true\n': (FIRST, "right = true"),
    'en = "How|eng = "How': (FIRST, "eng"),
    'en = "How many `W` are there?"\n|': (FIRST, "en"),
    'hi = "कितने `W` हैं?"\n|hi = ""\n': (FIRST, "hi"),
    'hi = "कितने `W` हैं?"\n|hi = 5\n': (FIRST, "hi"),
    'why_en = "It is shared."\n|': (FIRST, "why_en"),
    'both = "2"|both = "2"\nhi = "दो"': (FIRST, "both"),
    'both = "2"|weight = "2"': (FIRST, "weight"),
    '`W` हैं|`W हैं': (FIRST, "`"),
    '$h_0$ की|$h_0 की': (SECOND, "$"),
    '$h_0$ की|$\\\\wrong$ की': (SECOND, "wrong"),
    '$h_0$ की|$h_{0$ की': (SECOND, "h_{0"),
    'id = "second"|id = "first"': (("सवाल 2 (first)", "question 2 (first)"), "id"),
    'id = "second"\n|': (("सवाल 2", "question 2"), "id"),
    'answer = "(1, 3)"\n|': (SECOND, "answer"),
    'given = "(3, 1)"\n|': (SECOND, "given"),
    'id = "first"\n|id = "first"\nabout = "own-weights"\n': (FIRST, "about"),
    'id = "first"\n|id = "first"\nanswer = "1"\n': (FIRST, "answer"),
    'id = "first"\n|id = "first"\nwhy_hi = "क"\n': (FIRST, "why_hi"),
    '[[question]]\nid = "second"|[[questions]]\nid = "second"': (("", ""), "questions"),
    'id = "first"\n|id = "first\n': (("", ""), "TOML"),
}


def own_quiz(folder, text):
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path


def is_told(error, *words):
    """One sentence in Hindi and one in English, each with the words."""
    hindi, english = str(error).split("\n")[:2]
    assert DEVANAGARI.search(hindi) and not DEVANAGARI.search(english.replace("कितने", "").replace("हैं", "").replace("की", ""))
    for hi, en in words:
        assert hi in hindi and en in english


@pytest.mark.parametrize("change", WRONG)
def test_a_wrong_quiz_is_refused_and_file_and_question_are_named(tmp_path, change):
    old, new = change.split("|")
    assert GOOD.count(old) >= 1
    place, word = WRONG[change]
    with pytest.raises(ValueError) as error:
        Quiz(own_quiz(tmp_path, GOOD.replace(old, new, 1)))
    is_told(error.value, ("mine.toml", "mine.toml"), place, (word, word))


@pytest.mark.parametrize(("text", "word"), [("", "question"), ("question = 5", "question"), ("question = []", "question")])
def test_a_file_without_questions_is_refused(tmp_path, text, word):
    with pytest.raises(ValueError) as error:
        Quiz(own_quiz(tmp_path, text))
    is_told(error.value, ("mine.toml", "mine.toml"), (word, word))


@pytest.mark.parametrize("nothing", [None, 3, ["01_structure"], b"01_structure"])
def test_something_that_names_no_quiz_is_refused(nothing):
    with pytest.raises(TypeError) as error:
        Quiz(nothing)
    is_told(error.value, (type(nothing).__name__, type(nothing).__name__))


@pytest.mark.parametrize("name", ["01_strukture", "nowhere/mine.toml", Path("nowhere/mine.toml"), ""])
def test_a_quiz_that_is_not_there_is_refused_and_the_others_are_named(name):
    with pytest.raises(FileNotFoundError) as error:
        Quiz(name)
    is_told(error.value, ("01_structure", "01_structure"), ("02_equations", "02_equations"))


def test_an_instructors_own_file_is_taken_as_a_path_and_as_a_string(tmp_path):
    path = own_quiz(tmp_path, GOOD)
    assert repr(Quiz(path)) == repr(Quiz(str(path))) == "Quiz(mine, 2 questions)"


def test_the_choices_are_shuffled_and_the_same_at_every_load(tmp_path):
    choices = "".join(f'[[question.choice]]\nboth = "{n}"\nwhy_hi = "क।"\nwhy_en = "A."\n' + "right = true\n" * (n == 0)
                      for n in range(6))
    path = own_quiz(tmp_path, f'[[question]]\nid = "many"\nhi = "क?"\nen = "A?"\n{choices}')
    orders = {tuple(choice["text"]["en"][0] for choice in Quiz(path).questions[0]["choices"]) for _ in range(3)}
    assert len(orders) == 1 and orders != {tuple("012345")}


def test_what_is_written_is_never_read_as_markup(tmp_path):
    hostile = "<img src=x onerror=alert(1)>"
    quiz = Quiz(own_quiz(tmp_path, GOOD.replace("There is one.", hostile).replace("`W` are", f"`{hostile}` are")))
    page = quiz._repr_mimebundle_()[0]["text/html"]
    assert "<img" not in page and page.count("&lt;img src=x onerror=alert(1)&gt;") == 2
