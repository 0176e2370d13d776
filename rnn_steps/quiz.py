"""Questions with choices or typed answers; each wrong answer is told what it usually means."""

import traitlets

from rnn_steps.quiz_file import read_quiz
from rnn_steps.quiz_html import quiz_html
from rnn_steps.still import still
from rnn_steps.widgets import Drawn


class Quiz(Drawn):
    """The questions of a chapter, or of a file of your own.

    Args:
        source: the name of one of the course's quizzes, such as "01_structure", or the path of a
            .toml file written like those in rnn_steps/questions.

    Raises:
        TypeError, ValueError, FileNotFoundError: one sentence in both languages.
    """

    questions = traitlets.List().tag(sync=True)
    title = traitlets.Unicode().tag(sync=True)

    def __init__(self, source):
        name, questions = read_quiz(source)
        self._text = f"Quiz({name}, {len(questions)} questions)"
        super().__init__(view="Quiz", questions=questions, title=self._text)

    def __repr__(self):
        return self._text

    def _still(self):
        """Return the questions with their answers."""
        return {"text/html": still(quiz_html(self.questions))}
