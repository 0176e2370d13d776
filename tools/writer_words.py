"""The words that the writer of chapter 9 learns from, and the names on which it is tried."""

import hashlib
import re
import unicodedata
from collections import Counter

from rnn_steps.text import graphemes

END, UNKNOWN = 0, 1
SPECIAL = ["<end>", "<unknown>"]
SEEN = 5  # a rarer grapheme of the training words is <unknown>
JOINERS = re.compile("[\u200c\u200d]")


def cleaned(words) -> list[str]:
    """Words of Devanagari letters alone, in NFC, without joiners, each once, sorted."""
    found = {JOINERS.sub("", unicodedata.normalize("NFC", word)) for word in words}
    return sorted(filter(is_hindi, found))


def is_hindi(word: str) -> bool:
    """Whether a word is a Devanagari letter, then letters and marks: no digit, no Latin, no sign."""
    kinds = [unicodedata.category(c)[0] for c in word if "\u0900" <= c <= "\u097f"]
    return len(kinds) == len(word) and kinds[:1] == ["L"] and set(kinds) <= {"L", "M"}


def list_words() -> list[str]:
    """The cleaned words of wordfreq's Hindi list."""
    from wordfreq import iter_wordlist

    return cleaned(iter_wordlist("hi"))


def names() -> list[str]:
    """The cleaned first and last names of faker's hi_IN lists."""
    from faker.providers.person.hi_IN import Provider

    return cleaned({*Provider.first_names, *Provider.last_names})


def part(word: str) -> str:
    """train, validation or held_out, for ever the same for a word: 8, 1 and 1 of ten."""
    digit = int(hashlib.sha256(word.encode()).hexdigest(), 16) % 10
    return {0: "held_out", 1: "validation"}.get(digit, "train")


def parts(words) -> dict[str, list[str]]:
    found = {"train": [], "validation": [], "held_out": []}
    for word in words:
        found[part(word)].append(word)
    return found


def vocabulary_of(words) -> list[str]:
    """<end>, <unknown>, then each grapheme seen at least SEEN times, the most frequent first."""
    counts = Counter(piece for word in words for piece in graphemes(word))
    kept = sorted((-times, piece) for piece, times in counts.items() if times >= SEEN)
    return SPECIAL + [piece for _, piece in kept]


def coded(words, vocabulary) -> list[list[int]]:
    """Each word as the numbers of its graphemes and END; for all models a rare grapheme is UNKNOWN."""
    number = {piece: n for n, piece in enumerate(vocabulary)}
    return [[number.get(piece, UNKNOWN) for piece in graphemes(word)] + [END] for word in words]
