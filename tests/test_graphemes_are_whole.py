"""A text is parted between letters, never between a letter and its marks; joined it is the same text."""

import unicodedata

import pytest

from rnn_steps import graphemes

PARTED = {
    "": "",
    "कुमार": "कु मा र",
    "हिन्दी": "हि न् दी",
    "हिंदी": "हिं दी",
    "स्त्री": "स् त् री",
    "अँगूठा": "अँ गू ठा",
    "ज़रूरत": "ज़ रू र त",
    "क्\u200dष": "क्\u200d ष",  # the joiner stays with the mark before it
    "श्री\u200cमान": "श् री\u200c मा न",
    "RNN २०": "R N N   २ ०",
    "e\u0301te": "é t e",
    "ि": "ि",
    "ाक": "ा क",  # a mark that has no letter before it
    "\u200dक": "\u200d क",
    "नमस्ते 🙏🏽": "न म स् ते   🙏 🏽",
    "क\nख": "क \n ख",
}


def parted(text):
    """The graphemes written down as above: between two stands a space, a space of its own between two."""
    return text.replace("   ", " \0 ").split(" ")


@pytest.mark.parametrize("text", PARTED)
def test_a_text_is_parted_between_letters(text):
    written = [] if text == "" else [piece.replace("\0", " ") for piece in parted(PARTED[text])]
    assert graphemes(text) == [unicodedata.normalize("NFC", piece) for piece in written]


@pytest.mark.parametrize("text", PARTED)
def test_the_graphemes_joined_are_the_text_in_nfc(text):
    assert "".join(graphemes(text)) == unicodedata.normalize("NFC", text)


def test_one_text_written_in_two_ways_has_the_same_graphemes():
    assert graphemes("\u095b\u0930\u093e") == graphemes("\u091c\u093c\u0930\u093e") == ["\u091c\u093c", "\u0930\u093e"]


def test_a_long_text_is_parted_soon():
    assert len(graphemes("कि" * 10_000)) == 10_000


@pytest.mark.parametrize("given", [None, 7, b"\xe0", ["क"]])
def test_what_is_no_text_ends_in_a_sentence_in_both_languages(given):
    with pytest.raises(TypeError) as caught:
        graphemes(given)
    hindi, english = str(caught.value).split("\n")
    assert hindi.endswith(f"मिला {type(given).__name__}।")
    assert english.endswith(f"given {type(given).__name__}.")
