"""Stands in for rnn_steps.checks inside the sandbox, where no expected answer may be in sight."""


def check(name: str, answer) -> None:
    """Say nothing: the grader asks for itself."""
