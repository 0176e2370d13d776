"""A quiz where no script runs, as HTML: every question, and behind each choice what it means.

In the book the live quiz is made from this list (js/quiz_list.js), so that a page carries it once.
"""

from html import escape

from rnn_steps.quiz_text import halves, to_html

RIGHT = {"hi": ["✓ सही।"], "en": ["✓ Right."]}
NOT_RIGHT = {"hi": ["✗ यह नहीं।"], "en": ["✗ Not this one."]}
ANSWER = {"hi": ["जवाब देखिए"], "en": ["Show the answer"]}


def quiz_html(questions: list[dict]) -> str:
    """Return the questions as a list; the halves follow the switch of the page."""
    items = "".join(f'<li data-id="{escape(question["id"])}">{_question(question)}</li>' for question in questions)
    return f'<ol class="rnn-quiz-list">{items}</ol>'


def _question(question: dict) -> str:
    code = f"<pre><code>{escape(question['code'])}</code></pre>" if question["code"] else ""
    answers = _choices(question) if "choices" in question else _typed(question)
    return f"{_paragraphs(question['text'])}{code}{answers}"


def _choices(question: dict) -> str:
    return "".join(
        _details(halves(choice["text"]), _meaning(choice["right"], choice["why"]))
        for choice in question["choices"]
    )


def _typed(question: dict) -> str:
    answer = f"<p><code>{escape(question['answer'])}</code></p>{_meaning(True, question['why'])}"
    wrong = "".join(
        f"<p><code>{escape(wrong['given'])}</code></p>{_meaning(False, wrong['why'])}"
        for wrong in question["wrong"]
    )
    return _details(halves(ANSWER), answer + wrong)


def _meaning(right: bool, why: dict) -> str:
    verdict = RIGHT if right else NOT_RIGHT
    return "".join(
        f'<p class="rnn-half" lang="{lang}"><b>{to_html(verdict[lang])}</b> {to_html(why[lang])}</p>'
        for lang in ("hi", "en")
    )


def _details(summary: str, inside: str) -> str:
    return f"<details><summary>{summary}</summary>{inside}</details>"


def _paragraphs(text: dict) -> str:
    """A sentence or more: each language on its own lines."""
    return "".join(f'<p class="rnn-half" lang="{lang}">{to_html(text[lang])}</p>' for lang in ("hi", "en"))
