"""A word is spelt one way in the whole course: Hindi words, and English terms in either language."""

import re
from collections import defaultdict
from functools import cache

import pytest
from bilingual import ADDRESS, CODE, HTML, LINK, MATHS, without_fences
from test_glossary_is_true import terms
from texts import check_texts, prose, quiz_texts, widget_texts

HINDI_WORD = re.compile(r"[\u0900-\u0963\u0966-\u097f\u200c\u200d]+")
# The same sound written in two ways: फर्क/फ़र्क़, हिंदी/हिन्दी, कहां/कहाँ, गयी/गई, लिये/लिए.
ALIKE = [
    (re.compile("[\u093c\u200c\u200d]"), ""),
    (re.compile("\u0901"), "\u0902"),
    (re.compile("[ङञणनम]\u094d(?=[क-ह])"), "\u0902"),
    (re.compile("(?<=.)यी$"), "ई"),
    (re.compile("(?<=.)ये$"), "ए"),
]
# Two words, not two spellings.
DIFFERENT = [{"में", "मैं"}, {"सम्भव", "संभव"}, {"ज", "ज़"}]
# Terms stay in Latin letters, as they are written on the board.
TRANSLITERATED = re.compile(
    "(?<![\u0900-\u097f])(?:हिडन|स्टेट|स्टेप|वेट|वेट्स|बायस|लेयर|बैच|ग्रेडिएंट|ग्रेडियंट|मैट्रिक्स|"
    "वेक्टर|नेटवर्क|पैरामीटर|इनपुट|आउटपुट|सेल|टेंसर|टेन्सर|मॉडल|सीक्वेंस|फंक्शन|फ़ंक्शन|लॉस|"
    "ट्रेनिंग|शेप|साइज़|साइज|गेट|एक्टिवेशन|विजेट|नोटबुक)(?![\u0900-\u097f])")


@cache
def all_texts():
    return [(place, plain(text)) for place, text in prose() + quiz_texts() + widget_texts() + check_texts()]


def plain(text):
    """A text without code, formulas, tags and addresses."""
    text = without_fences(text)
    for pattern in (CODE, MATHS, ADDRESS, HTML):
        text = pattern.sub(" ", text)
    return LINK.sub("]", text)


def sound(word):
    for pattern, same in ALIKE:
        word = pattern.sub(same, word)
    return word


def spellings(texts):
    """{sound: {spelling: a place}} of every Hindi word that is spelt in more than one way."""
    found = defaultdict(dict)
    for place, text in texts:
        for word in HINDI_WORD.findall(text):
            found[sound(word)].setdefault(word, place)
    several = {key: places for key, places in found.items() if len(places) > 1}
    return {key: places for key, places in several.items() if set(places) not in DIFFERENT}


def singular(term):
    return re.sub(r"(?<=[a-z])s$", "", term)


def variants(term, texts):
    """{how a term is joined and capitalised: a place}; a sentence may open with it."""
    words = "[ -]?".join(re.escape(word) for word in re.split("[ -]", singular(term)))
    pattern = re.compile(rf"(?<![\w-])({words})(?:e?s)?(?![\w-])", re.IGNORECASE)
    found = {word: place for place, text in texts for word in pattern.findall(text)}
    return {term[0] + word[1:] if word[0] == term[0].upper() else word: place
            for word, place in found.items()}


def test_a_hindi_word_is_spelt_one_way():
    assert spellings(all_texts()) == {}


@pytest.mark.parametrize("term", terms())
def test_a_term_is_spelt_one_way(term):
    assert set(variants(term, all_texts())) <= {singular(term)}


def test_a_term_stays_in_latin_letters():
    found = [(place, word) for place, text in all_texts() for word in TRANSLITERATED.findall(text)]
    assert found == []


@pytest.mark.parametrize("pair", ["फर्क फ़र्क़", "हिंदी हिन्दी", "कहां कहाँ", "गयी गई", "लिये लिए"])
def test_two_spellings_of_a_word_are_seen(pair):
    assert spellings([("here", pair)])


@pytest.mark.parametrize("text", ["the hidden-state", "a hiddenstate", "my Hidden State", "hidden STATES"])
def test_another_form_of_a_term_is_seen(text):
    assert set(variants("hidden state", [("here", f"Hidden states and a hidden state; {text}")])) > {"hidden state"}
