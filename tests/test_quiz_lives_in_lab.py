"""A quiz in JupyterLab: it is shown before its list, answers by keyboard, and JupyterLab hears no key of it."""

import pytest
from chapters import NOTEBOOKS
from on_page import choose_language
from on_quiz import OnQuiz
from playwright.sync_api import expect
from quizzes import saved_quizzes
from test_lab_steps_live import READY, SESSION_READY, SHOW_ALL, WHERE

from tools.browsers import FROM_THIS_MACHINE, watched_page

RUN_ALL = "jupyterapp.commands.execute('notebook:run-all-cells')"


@pytest.fixture(scope="module")
def quiz(browser, lab):
    """The first quiz of the course, in a notebook that was just run."""
    saved = saved_quizzes()[0]
    notebook = next(path for path in NOTEBOOKS if path.stem == saved.chapter)
    with watched_page(browser, FROM_THIS_MACHINE, viewport={"width": 1280, "height": 900}) as watched:
        watched.page.goto(lab.url_of_copy(notebook))
        watched.page.wait_for_function(READY)
        watched.page.evaluate(SESSION_READY)
        watched.page.evaluate(RUN_ALL)
        watched.page.evaluate(SHOW_ALL)
        root = watched.page.locator(".rs-quiz")
        expect(root).to_have_count(1)
        choose_language(watched.page, "en")
        yield OnQuiz(root, saved.questions)


def test_the_quiz_is_shown_and_not_its_list(quiz):
    expect(quiz.root).to_be_visible()
    assert not quiz.page.locator(".rnn-quiz-list:visible").count()


def test_every_answer_gets_its_own_reason(quiz):
    for number in range(1, len(quiz.questions) + 1):
        question = quiz.go(number)
        for given, answer in quiz.foreseen(question):
            quiz.give(given)
            quiz.says(answer)


def test_the_keys_of_a_quiz_never_reach_jupyterlab(quiz):
    before = quiz.page.evaluate(WHERE)
    _, question = quiz.first("answer")
    quiz.key("answer").focus()
    quiz.page.keyboard.type("ddab 00 x")
    quiz.page.keyboard.press("Enter")
    expect(quiz.find(".rs-said-unknown")).to_be_visible()
    quiz.key("check").focus()
    for key in ("d", "d", "a", "m", "Shift+Enter", "ArrowUp"):
        quiz.page.keyboard.press(key)
    assert quiz.page.evaluate(WHERE) == before


def test_the_switch_of_the_notebook_changes_the_quiz(quiz):
    choose_language(quiz.page, "hi")
    assert "पहली बार में सही" in quiz.tally
    choose_language(quiz.page, "en")
