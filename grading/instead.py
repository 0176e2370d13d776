"""What nbgrader's own commands and buttons say here instead of running a student's code with no sandbox."""

from nbconvert.exporters import HTMLExporter, NotebookExporter

from rnn_steps.errors import both


class MakeGrade(NotebookExporter):
    """In the place of `nbgrader autograde`; it stops before a file is touched."""

    def __init__(self, **_):
        raise RuntimeError(both(
            "nbgrader का autograde यहाँ बंद है, क्योंकि वह जवाबों का code बिना sandbox के चलाता है। Terminal में `make grade` चलाइए।",
            "nbgrader's autograde is off here, because it runs students' code with no sandbox. Run `make grade` in a terminal.",
        ))


class MakeFeedback(HTMLExporter):
    """In the place of `nbgrader generate_feedback`; it stops before a file is touched."""

    def __init__(self, **_):
        raise RuntimeError(both(
            "nbgrader का generate_feedback यहाँ बंद है, क्योंकि वह दोनों भाषाओं वाले feedback के ऊपर लिख देता है। Terminal में `make feedback` चलाइए।",
            "nbgrader's generate_feedback is off here, because it writes over the feedback in both languages. Run `make feedback` in a terminal.",
        ))
