"""A quiz in the book, from its folder and offline: each answer gets its own reason, nothing is given away."""

import pytest
from javascript import call, with_module
from on_page import choose_language, open_page, visible_focus
from on_quiz import OnQuiz, squeezed
from playwright.sync_api import expect
from quizzes import answers, saved_quizzes, shown

WINDOW = {"viewport": {"width": 1280, "height": 900}}
PHONE = {"has_touch": True, "is_mobile": True, "viewport": {"width": 320, "height": 740}}
SIZES = """root => [...root.querySelectorAll('button, .rs-choice, input[type=text]')]
  .map(part => [part.dataset.key ?? part.className, part.getBoundingClientRect()])
  .map(([name, box]) => [name, Math.min(box.width, box.height)])"""
# Clicks through all questions much faster than a mouse: what is said to each answer.
ANSWER_ALL = """(root, given) => { for (const other of document.querySelectorAll('article *'))
  if (!other.contains(root) && !root.contains(other)) other.hidden = true;  // the page is not laid out at every answer
  return given.map((typed, n) => {
  const key = name => root.querySelector(`[data-key="${name}"]`);
  key(`question-${n + 1}`).click();
  const count = root.querySelectorAll('.rs-choice').length || typed.length;
  return Array.from({length: count}, (_, k) => {
    if (key('answer')) {
      key('answer').value = typed[k];
      key('answer').dispatchEvent(new Event('input'));
    } else key(`choice-${k}`).click();
    key('check').click();
    const said = root.querySelector('.rs-feedback');
    return [said.classList[1], said.querySelector('.rs-why').innerText];
  });
}); }"""


def open_quiz(page, book, saved):
    open_page(page, (book / f"notebooks/{saved.chapter}.html").as_uri())
    return OnQuiz(page.locator(".rs-quiz").nth(saved.place), saved.questions)


@pytest.fixture(params=saved_quizzes(), ids=repr)
def saved(request):
    return request.param


def with_both_kinds():
    """The first quiz with choices, typed answers and code."""
    return next(saved for saved in saved_quizzes()
                if {"choice", "answer", "code"} <= set().union(*saved.questions))


@pytest.fixture
def quiz(page, built_book):
    """One quiz, in English."""
    quiz = open_quiz(page, built_book, with_both_kinds())
    choose_language(page, "en")
    return quiz


def test_every_answer_of_the_course_gets_its_own_reason(page, built_book, saved):
    quiz = open_quiz(page, built_book, saved)
    choose_language(page, "both")
    given = [[answer["given"] for answer in answers(question) if "given" in answer] for question in saved.questions]
    for question, said in zip(saved.questions, quiz.root.evaluate(ANSWER_ALL, given), strict=True):
        wanted = [[f"rs-said-{'right' if answer.get('right') else 'wrong'}",
                   shown(answer["why_hi"]) + shown(answer["why_en"])] for answer in answers(question)]
        assert sorted([verdict, squeezed(why)] for verdict, why in said) == sorted(wanted)


def test_the_mouse_answers_every_question(quiz):
    for number in range(1, len(quiz.questions) + 1):
        question = quiz.go(number)
        for given, answer in quiz.foreseen(question):
            quiz.give(given)
            quiz.says(answer)


def test_a_finger_answers_every_question(window, built_book):
    page = window(**PHONE)
    quiz = open_quiz(page, built_book, with_both_kinds())
    choose_language(page, "hi")
    for number, question in enumerate(quiz.questions, 1):
        for given, answer in quiz.foreseen(question):
            quiz.key("answer").fill(given) if isinstance(given, str) else given.tap()
            quiz.key("check").tap()
            quiz.says(answer)
        if number < len(quiz.questions):
            quiz.key("next").tap()


def test_the_keyboard_alone_answers_every_question(quiz):
    press = quiz.page.keyboard.press
    quiz.key("question-1").focus()
    press("Enter")
    for number, question in enumerate(quiz.questions, 1):
        assert quiz.focused() == "question"
        quiz.tab_to("answer" if "answer" in question else "choice-0")
        for n, (given, answer) in enumerate(quiz.foreseen(question)):
            if isinstance(given, str):
                press("ControlOrMeta+a")
                quiz.page.keyboard.type(given)
            else:
                press("ArrowDown" if n else "Space")
            assert visible_focus(quiz.page) >= 2 or quiz.focused().startswith("choice")
            press("Enter")
            quiz.says(answer)
        if number < len(quiz.questions):
            quiz.tab_to("next")
            press("Enter")


def test_the_focus_is_never_lost_and_always_seen(quiz):
    quiz.first("choice")
    for name in ("check", "show", "again", "question-2", "next", "previous"):
        quiz.key(name).focus()
        quiz.page.keyboard.press("Enter")
        moves = name not in {"check", "show"}
        assert quiz.focused() == ("question" if moves else name)
        assert visible_focus(quiz.page) >= 2
    choice = quiz.find(".rs-choice").first
    quiz.key("choice-0").focus()
    quiz.page.keyboard.press("Space")
    assert choice.evaluate("label => getComputedStyle(label).outlineStyle") == "solid"


@pytest.mark.parametrize("kind", ["choice", "answer"])
def test_a_wrong_answer_gives_nothing_away(quiz, kind):
    _, question = quiz.first(kind)
    quiz.answer(question, right=False)
    right = next(answer for answer in answers(question) if answer.get("right"))
    text = squeezed(quiz.root.inner_text())
    assert shown(right["why_en"]) not in text
    assert not quiz.find(".rs-choice-right, .rs-solution").count()
    assert quiz.find(".rs-choice-wrong").count() == (kind == "choice")


@pytest.mark.parametrize("kind", ["choice", "answer"])
def test_the_answer_is_shown_when_it_is_asked_for(quiz, kind):
    number, question = quiz.first(kind)
    quiz.key("show").click()
    right = next(answer for answer in answers(question) if answer.get("right"))
    solution = squeezed(quiz.find(".rs-solution").inner_text())
    assert solution == shown(right.get("given") or right.get("both") or right["en"])
    assert squeezed(quiz.find(".rs-why").inner_text()) == shown(right["why_en"])
    expect(quiz.key(f"question-{number}")).to_have_attribute("data-mark", "shown")


def test_no_answer_is_no_try(quiz):
    number, question = quiz.first("choice")
    quiz.key("check").click()
    expect(quiz.find(".rs-said-empty")).to_be_visible()
    quiz.answer(question, right=True)
    expect(quiz.key(f"question-{number}")).to_have_attribute("data-mark", "first")


def test_an_answer_that_nobody_foresaw_is_told_so(quiz):
    quiz.first("answer")
    quiz.key("answer").fill("लगभग हज़ार")
    quiz.key("check").click()
    expect(quiz.find(".rs-said-unknown")).to_be_visible()


def test_the_tally_counts_what_was_found_at_the_first_try(quiz):
    total = len(quiz.questions)
    for number in range(1, total + 1):
        question = quiz.go(number)
        if number % 3 == 1:
            quiz.answer(question, right=False)
            expect(quiz.key(f"question-{number}")).to_have_attribute("data-mark", "tried")
        if number % 3 == 2:
            quiz.key("show").click()
        quiz.answer(question, right=True)
        mark = {1: "later", 2: "shown", 0: "first"}[number % 3]
        expect(quiz.key(f"question-{number}")).to_have_attribute("data-mark", mark)
    assert quiz.tally == f"All questions done; right at the first try: {total // 3} of {total}"


def test_again_starts_over(quiz):
    _, question = quiz.first("answer")
    quiz.answer(question, right=True)
    quiz.key("again").click()
    assert quiz.tally == f"Right at the first try: 0 of {len(quiz.questions)}"
    assert quiz.find("[data-mark=open]").count() == len(quiz.questions)
    assert quiz.find("[data-question]").get_attribute("data-question") == quiz.questions[0]["id"]
    quiz.first("answer")
    assert quiz.key("answer").input_value() == ""
    assert quiz.find(".rs-feedback").inner_text() == ""


def test_the_switch_changes_every_word_and_loses_no_answer(quiz):
    number, question = quiz.first("answer")
    quiz.answer(question, right=False)
    given = quiz.key("answer").input_value()
    other, _ = quiz.first("choice")
    quiz.key("choice-1").check()
    for language, missing, begins in (("hi", "en", "पहली"), ("en", "hi", "Right")):
        choose_language(quiz.page, language)
        assert not quiz.find(f"[lang={missing}]").count()
        assert quiz.tally.startswith(begins)
        assert quiz.key("choice-1").is_checked()
        quiz.go(number)
        assert quiz.key("answer").input_value() == given
        wrong = next(answer for answer in answers(question) if not answer.get("right"))
        quiz.says(wrong)
        quiz.go(other)


def test_a_quiz_stays_as_it_is_when_the_language_is_switched_from_the_keyboard(quiz):
    quiz.first("choice")
    quiz.key("choice-0").focus()
    quiz.page.evaluate("document.querySelector('button[data-language=hi]').click()")
    assert quiz.focused() == "choice-0"


def test_every_target_is_wide_enough_for_a_finger(window, built_book, saved):
    page = window(**PHONE)
    quiz = open_quiz(page, built_book, saved)
    for number in range(1, len(saved.questions) + 1):
        quiz.key(f"question-{number}").tap()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        small = [(name, size) for name, size in quiz.root.evaluate(SIZES) if size < 44]
        assert small == []


def test_a_listener_hears_the_question_its_choices_and_the_verdict(quiz):
    number, question = quiz.first("choice")
    group = quiz.find("fieldset")
    name = squeezed(group.locator("> legend").inner_text())
    assert name == f"Question{number}of{len(quiz.questions)}{shown(question['en'])}"
    assert group.get_by_role("radio").count() == len(question["choice"])
    quiz.answer(question, right=True)
    feedback = quiz.find("[role=status][aria-live=polite]")
    expect(feedback).to_contain_text("Right!")
    expect(quiz.key(f"question-{number}")).to_have_accessible_name(
        f"Question {number} of {len(quiz.questions)}: right at the first try")


SPELLINGS = {
    "(1, 4, 16)": ["(1, 4, 16)", "1,4,16", "[1 4 16]", "(१, ४, १६)", "१ ४ १६", "1×4×16", "1 x 4 x 16", " ( 1 ,4, 16, ) ",
                   "torch.Size([1, 4, 16])"],
    "(B, T, H)": ["(b, t, h)", "B T H", "[B,T,H]"],
    "74,496": ["74496", "७४४९६", "७४,४९६", "74 496", "(74,496)"],
    "-0.5": ["−0.5", "-.5", "–0.50", "-०.५"],
    "3H": ["3h", "3 H", "३H"],
    "h_n": ["H_n", " h_n "],
}
OTHERS = {
    "(1, 4, 16)": ["(4, 1, 16)", "1416", "(14, 16)", "1, 4", "(1, 4, 16, 1)", "64"],
    "74,496": ["74,4960", "7,4496.5", "74"],
    "-0.5": ["0.5", "-5"],
    "3H": ["H", "3", "H3"],
}
JUDGE = """([answer, given]) => rnnSteps.judgeTyped({ answer, why: {}, wrong: [] }, given).verdict"""


@pytest.fixture(scope="module")
def module(browser):
    tab = with_module(browser.new_page())
    yield tab
    tab.close()


@pytest.mark.parametrize(("answer", "given"), [(a, g) for a, several in SPELLINGS.items() for g in several])
def test_a_typed_answer_is_forgiven_its_spelling(module, answer, given):
    assert call(module, JUDGE, [answer, given]) == "right"


@pytest.mark.parametrize(("answer", "given"), [(a, g) for a, several in OTHERS.items() for g in several])
def test_another_answer_is_not(module, answer, given):
    assert call(module, JUDGE, [answer, given]) == "unknown"


@pytest.mark.parametrize("given", ["", "  ", "\t"])
def test_nothing_typed_is_no_answer(module, given):
    assert call(module, JUDGE, ["3", given]) == "empty"


def test_on_paper_all_questions_stand_and_after_them_the_right_answers_with_their_reasons(quiz):
    quiz.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    quiz.page.emulate_media(media="print")
    asked, answered = (squeezed(quiz.find(f".rs-paper-{part}").inner_text()) for part in ("questions", "answers"))
    for question in quiz.questions:
        assert shown(question["en"]) in asked
        for answer in question.get("choice", []):
            assert shown(answer.get("both") or answer["en"]) in asked
        for answer in answers(question):
            assert shown(answer["why_en"]) not in asked
            assert (shown(answer["why_en"]) in answered) == answer.get("right", False)
    assert not quiz.find("button:visible, input:visible").count()


def test_without_scripts_every_choice_opens_what_it_means(window, built_book, saved):
    page = window(java_script_enabled=False)
    page.goto((built_book / f"notebooks/{saved.chapter}.html").as_uri())
    items = page.locator(".rnn-quiz-list").nth(saved.place).locator("> li")
    expect(items).to_have_count(len(saved.questions))
    for item, question in zip(items.all(), saved.questions, strict=True):
        for summary in item.locator("summary").all():
            summary.press("Enter")  # a page that is still being laid out moves below a mouse
        text = squeezed(item.inner_text())
        for language in ("hi", "en"):
            assert shown(question[language]) in text
            assert all(shown(answer[f"why_{language}"]) in text for answer in answers(question))


def test_without_scripts_nothing_is_given_away_before_it_is_opened(window, built_book, saved):
    page = window(java_script_enabled=False)
    page.goto((built_book / f"notebooks/{saved.chapter}.html").as_uri())
    text = squeezed(page.locator(".rnn-quiz-list").nth(saved.place).inner_text())
    for question in saved.questions:
        assert not any(shown(answer["why_en"]) in text for answer in answers(question))
