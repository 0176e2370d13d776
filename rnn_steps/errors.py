"""Errors are for people: one sentence in Hindi, the same sentence in English."""


def both(hi: str, en: str) -> str:
    """Return one message that says the same thing in Hindi and in English."""
    return f"{hi}\n{en}"
