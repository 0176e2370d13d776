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

    def foreseen(self, question):
        """Every answer that the author foresaw, as it stands on the page: [(what gives it, the answer)]."""
        if "choice" not in question:
            return [(typed_in_hindi(answer["given"]), answer) for answer in answers(question)]
        self.root.scroll_into_view_if_needed()  # what is far away is not laid out, and has no text yet
        expect(self.find(".rs-choice").first).to_have_text(re.compile(r"\S"), use_inner_text=True)
        texts = [squeezed(text) for text in self.find(".rs-choice").all_inner_texts()]
        languages = self.languages()
        written = {"".join(shown(answer[name]) for name in (["both"] if "both" in answer else languages)): answer
                   for answer in answers(question)}
        assert sorted(texts) == sorted(written)
        return [(self.key(f"choice-{n}"), written[text]) for n, text in enumerate(texts)]

    def languages(self):
        chosen = self.page.evaluate("document.documentElement.dataset.rnnLanguage")
        return ["hi", "en"] if chosen == "both" else [chosen]

    def give(self, given):
        """By mouse."""
        self.key("answer").fill(given) if isinstance(given, str) else given.click()
        self.key("check").click()

    def answer(self, question, right):
        """Give the right answer, or the first wrong one that the author foresaw."""
        self.give(next(given for given, answer in self.foreseen(question)
                       if bool(answer.get("right")) == right))

    def says(self, answer):
        """The verdict and the author's own reason are there, in the language chosen."""
        verdict = "right" if answer.get("right") else "wrong"
        why = squeezed(self.find(f".rs-said-{verdict} .rs-why").inner_text())
        assert why == "".join(shown(answer[f"why_{name}"]) for name in self.languages())

    def tab_to(self, name):
        """Press Tab until the control has the focus; between question and buttons stands little."""
        for _ in range(6):
            if self.focused() == name:
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not come to {name}")

    @property
    def tally(self):
        return self.find(".rs-quiz-tally").inner_text()

    def focused(self):
        return self.root.evaluate(
            "root => root.contains(document.activeElement) ? document.activeElement.dataset.key ?? '' : null")


def squeezed(text):
    """A text without spaces, and without the sign at the end of a choice that was tried."""
    return re.sub(r"\s|[✓✗]\s*$", "", text)


def typed_in_hindi(text):
    """As somebody with a Hindi keyboard writes it: other digits, no brackets, room between."""
    return re.sub(r"[()]", "", text).replace(",", " , ").translate(DIGITS) if "(" in text else text.translate(DIGITS)
