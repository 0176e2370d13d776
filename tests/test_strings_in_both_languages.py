"""Everything that the widgets say stands in Hindi and in English."""

import json
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from bilingual import DEVANAGARI, NUMBER
from javascript import node_environment

ROOT = Path(__file__).resolve().parents[1]

# A function that makes a text is given a number for each of its arguments.
ALL = """
import { readdirSync } from "node:fs";
import { meaning } from "./js/symbols.js";
import { equationsOf, symbolsIn } from "./js/equations.js";
const texts = {};
const collect = (name, value) => {
  if (typeof value === "function") collect(name, value(...[31, 47, 53, 67].slice(0, value.length)));
  else if ("hi" in value || "en" in value) texts[name] = value;
  else for (const [key, inner] of Object.entries(value)) collect(`${name}.${key}`, inner);
};
for (const file of readdirSync("js", { recursive: true }).filter((name) => name.endsWith("strings.js"))) {
  collect(file.slice(0, -3), await import(`./js/${file}`));
}
for (const mode of ["RNN_TANH", "RNN_RELU", "LSTM", "GRU"]) {
  const projected = mode === "LSTM";
  for (const { name, tree } of equationsOf({ mode, bias: true, projected, output: true })) {
    for (const symbol of [name, ...symbolsIn(tree), "h_0", "c_0"]) {
      collect(`${mode}.${symbol}`, meaning(symbol, mode));
    }
  }
}
console.log(JSON.stringify(texts));
"""


def texts():
    """{name: {"hi": …, "en": …}} of all strings and of every symbol of every cell."""
    env = node_environment()
    node = shutil.which("node", path=env["PATH"])
    command = [node, "--input-type=module", "--eval", ALL]
    run = subprocess.run(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, check=True)
    return json.loads(run.stdout)


TEXTS = texts()


def words(text):
    """What a technical term is made of: Hindi says some of them as English does."""
    return {word.strip(":") for word in text.split()} - {"the", "of", "weights", "bias"}


def problem(text):
    """What is wrong with one pair, or None."""
    if set(text) != {"hi", "en"} or not all(text.values()):
        return "one language is missing"
    if DEVANAGARI.search(text["en"]):
        return "Devanagari in English"
    if not DEVANAGARI.search(text["hi"]) and words(text["hi"]) != words(text["en"]):
        return "no Hindi, and not the same term"
    if set(NUMBER.findall(text["hi"])) != set(NUMBER.findall(text["en"])):
        return "other numbers"
    if not unicodedata.is_normalized("NFC", text["hi"]):
        return "not NFC"
    if text["hi"].endswith("।") != text["en"].endswith("."):
        return "a sentence in one language only"
    return None


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_of_the_widgets_stands_in_both_languages(name):
    assert problem(TEXTS[name]) is None


@pytest.mark.parametrize("text", [
    {"hi": "कदम"}, {"hi": "", "en": "Step"}, {"hi": "कदम", "en": "कदम"}, {"hi": "Step", "en": "Go"},
    {"hi": "कदम 3", "en": "Step 4"}, {"hi": "यह कदम है।", "en": "This is a step"},
    {"hi": "न\u093c कदम", "en": "Step"},
])
def test_a_text_that_is_not_is_seen(text):
    assert problem(text) is not None


def test_the_symbols_of_every_cell_are_among_them():
    some = {"RNN_TANH.W_hh", "LSTM.W_hr", "GRU.b_hn", "LSTM.c_prev", "strings.STRINGS.play", "gradient/gradient_strings.STRINGS.cut"}
    assert some <= set(TEXTS)


def test_the_two_weights_that_torch_calls_w_hr_have_their_own_meanings():
    assert "projection" in TEXTS["LSTM.W_hr"]["en"]
    assert "reset gate" in TEXTS["GRU.W_hr"]["en"]
