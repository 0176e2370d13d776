"""The page parts a text where rnn_steps.graphemes does."""

import random

from javascript import in_node
from test_graphemes_are_whole import PARTED

from rnn_steps import graphemes

SPLIT = """
import { graphemes } from "./js/writer/graphemes.js";
console.log(JSON.stringify(given.map(graphemes)));
"""
LETTERS = [*map(chr, range(0x0900, 0x0980)), "\u200c", "\u200d", " ", "a", "é", "e\u0301", "😀", "🏽", "\ufe0f", "७", "\n"]


def test_the_page_parts_every_text_as_python_does():
    chosen = random.Random(0)
    texts = [*PARTED, *("".join(chosen.choices(LETTERS, k=12)) for _ in range(2000))]
    assert in_node(SPLIT, texts) == [graphemes(text) for text in texts]
