"""A quiz as a learner meets it on a page: the same in the book and in JupyterLab."""

import re

from playwright.sync_api import expect
from quizzes import answers, shown

DIGITS = str.maketrans("0123456789", "०१२३४५६७८९")


class OnQuiz:
    """One quiz: `root` is its element, `questions` what its file says."""

    def __init__(self, root, questions):
        self.root, self.questions, self.page = root, questions, root.page

    def find(self, selector):
        return self.root.locator(selector)

    def key(self, name):
        """The control that the quiz's code calls `name`."""
        return self.find(f'[data-key="{name}"]')

    def go(self, number):
        self.key(f"question-{number}").click()
        return self.questions[number - 1]

    def first(self, kind):
        """Go to the first question with choices ("choice") or with a typed answer ("answer")."""
        number = next(n for n, question in enumerate(self.questions, 1) if kind in question)
        return number, self.go(number)

    def choices(self, question, language):
        """The choices as they stand on the page: [(control, the author's answer)]."""
        texts = [re.sub(r"\s", "", label.locator("> span").first.inner_text())
                 for label in self.find(".rs-choice").all()]
        written = {shown(answer.get("both") or answer[language]): answer for answer in answers(question)}
        assert sorted(texts) == sorted(written)
        return [(self.key(f"choice-{n}"), written[text]) for n, text in enumerate(texts)]

    def foreseen(self, question, language):
        """Every answer that the author foresaw: [(what gives it, the answer)]."""
        if "choice" in question:
            return self.choices(question, language)
        return [(typed_in_hindi(answer["given"]), answer) for answer in answers(question)]

    def check(self):
        self.key("check").click()

    def answer(self, question, right, language="en"):
        """Give the right answer, or the first wrong one that the author foresaw."""
        given = next(given for given, answer in self.foreseen(question, language)
                     if bool(answer.get("right")) == right)
        if isinstance(given, str):
            self.key("answer").fill(given)
        else:
            given.click()
        self.check()

    def says(self, answer, language):
        """The verdict and the author's own reason are there."""
        verdict = "right" if answer.get("right") else "wrong"
        expect(self.find(f".rs-said-{verdict}")).to_be_visible()
        why = re.sub(r"\s", "", self.find(".rs-why").inner_text())
        assert why == shown(answer[f"why_{language}"])

    @property
    def tally(self):
        return self.find(".rs-quiz-tally").inner_text()

    def focused(self):
        return self.root.evaluate(
            "root => root.contains(document.activeElement) ? document.activeElement.dataset.key ?? '' : null")


def typed_in_hindi(text):
    """As somebody with a Hindi keyboard writes it: other digits, no brackets, room between."""
    return re.sub(r"[()]", "", text).replace(",", " , ").translate(DIGITS) if "(" in text else text.translate(DIGITS)
