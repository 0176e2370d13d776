"""The Writer takes whatever is typed or given, and says in both languages what it cannot use; nothing is lost."""

import json

import numpy as np
import pytest
from bilingual import DEVANAGARI
from javascript import in_node
from playwright.sync_api import expect
from writers import VOCABULARY, as_text, shipped, tiny, with_writer, written

from rnn_steps import Writer, writer, writer_model
from rnn_steps.writer_model import read_model, weights_bytes

NOTES = """
import { modelOf } from "./js/writer/model.js";
import { read } from "./js/writer/reading.js";
const model = modelOf(Buffer.from(given.data, "base64"));
console.log(JSON.stringify(given.texts.map((text) => {
  const { items, notes, left } = read(text, model);
  return { notes, left, read: items.map(({ index }) => index), text: items.map(({ grapheme }) => grapheme).join("") };
})));
"""
WHOLE = """
import { modelOf } from "./js/writer/model.js";
console.log(JSON.stringify(given.map((data) => {
  try { return modelOf(Buffer.from(data, "base64")).V; } catch (error) { return error.constructor.name; }
})));
"""
# What is typed → the notes about it, and what the model reads after <end>.
TYPED = {
    "कुमार": ([], [2, 3, 4]),
    "": ([["empty", []]], []),
    "Xकु": ([["latin", ["X"]]], [1, 2]),
    "४2": ([["digit", ["४", "2"]]], [1, 1]),
    "😀👩\u200d👧🏽🇮🇳": ([["emoji", ["😀", "👩\u200d", "👧", "🏽", "🇮", "🇳"]]], [1] * 6),
    "\u093fर": ([["mark", ["\u093f"]]], [1, 4]),
    "ञौ": ([["rare", ["ञौ"]]], [1]),
    "र?": ([["other", ["?"]]], [4, 1]),
    "क्\u200dमा": ([["joiner", ["क्"]]], [9, 3]),
    "<end>": ([["other", ["<", ">"]], ["latin", ["e", "n", "d"]]], [1] * 5),
}


def notes_of(*texts):
    return in_node(NOTES, {"data": as_text(written(tiny())), "texts": texts})


@pytest.fixture(scope="module")
def typed():
    return dict(zip(TYPED, notes_of(*TYPED), strict=True))


@pytest.mark.parametrize("text", TYPED)
def test_what_is_typed_is_read_and_said(typed, text):
    notes, read = TYPED[text]
    assert typed[text]["notes"] == notes
    assert typed[text]["read"] == [0, *read]
    assert typed[text]["text"] == text


def test_composed_and_decomposed_letters_are_the_same_text():
    one, other = notes_of("\u095bर", "\u091c\u093cर")
    assert one == other


def test_ten_thousand_graphemes_are_read_as_far_as_the_page_is_quick():
    (long,) = notes_of("मा" * 10_000)
    assert len(long["read"]) == 1 + writer_model.MOST
    assert long["notes"] == [["long", 10_000 - writer_model.MOST]] and long["left"] == 10_000 - writer_model.MOST


def damaged_files():
    good, tensors = written(tiny()), tiny()
    header = json.loads(good[8 : 8 + int.from_bytes(good[:8], "little")])
    entry = header["rnn.bias_hh_l0"]
    yield "empty", b""
    yield "seven bytes", good[:7]
    yield "half of it", good[: len(good) // 2]
    yield "one byte short", good[:-1]
    yield "one byte more", good + b"\0"
    yield "a page of a host", b"<!DOCTYPE html><title>404</title>" * 10
    yield "a header longer than the file", (2**62).to_bytes(8, "little") + good[8:]
    yield "no vocabulary", written(tensors, __metadata__={})
    yield "a vocabulary that is none", written(tensors, __metadata__={"vocabulary": "कुमार"})
    yield "another vocabulary", written(tensors, VOCABULARY[::-1])
    yield "a grapheme twice", written(tensors, [*VOCABULARY[:-1], VOCABULARY[2]])
    yield "a shorter vocabulary", written(tensors, VOCABULARY[:-1])
    yield "no readout", written({name: array for name, array in tensors.items() if name != "readout.bias"})
    yield "another shape", written(tensors, **{"rnn.bias_hh_l0": entry | {"shape": [3, 5]}})
    yield "another size", written(tensors, **{"rnn.bias_hh_l0": entry | {"shape": [16]}})
    yield "whole numbers", written(tensors | {"readout.bias": np.zeros(len(VOCABULARY), np.int32)})
    yield "a number that is none", written(tensors | {"readout.bias": np.full(len(VOCABULARY), np.nan, np.float16)})


DAMAGED = dict(damaged_files())


def test_the_page_refuses_every_damaged_file_and_takes_whole_ones():
    good = [written(tiny()), shipped()]
    found = in_node(WHOLE, [as_text(data) for data in [*DAMAGED.values(), *good]])
    assert dict(zip(DAMAGED, found, strict=False)) == dict.fromkeys(DAMAGED, "Damaged")
    assert found[len(DAMAGED):] == [len(VOCABULARY), len(read_model(shipped()).vocabulary)]


@pytest.mark.parametrize("name", DAMAGED)
def test_python_refuses_a_damaged_file_in_both_languages(tmp_path, name):
    path = tmp_path / "writer.safetensors"
    path.write_bytes(DAMAGED[name])
    with pytest.raises(ValueError) as error:
        weights_bytes(path)
    is_told(error.value, "writer.safetensors")


def test_a_missing_file_is_named_in_both_languages(tmp_path, monkeypatch):
    monkeypatch.setattr(writer_model, "WEIGHTS", tmp_path / "writer.safetensors")
    with pytest.raises(FileNotFoundError) as error:
        Writer()
    is_told(error.value, "writer.safetensors")


def is_told(error, word):
    hindi, english = str(error).split("\n")
    assert DEVANAGARI.search(hindi) and word in hindi
    assert word in english


@pytest.mark.parametrize("given", [{"text": 3}, {"text": None}, {"other": b"k"}, {"words": "कुमार"}, {"words": [1]}, {"unit": "3"}, {"unit": True}])
def test_what_is_no_text_is_refused_in_both_languages(given):
    with pytest.raises(TypeError) as error:
        Writer(**given)
    is_told(error.value, next(iter(given)))


@pytest.mark.parametrize("unit", [-1, 96])
def test_a_unit_that_is_not_there_is_refused_in_both_languages(unit):
    with pytest.raises(IndexError) as error:
        Writer(unit=unit)
    is_told(error.value, f"unit = {unit}")


def asked(view):
    """What the kernel answers to a page that asks for the weights."""
    sent = []
    view.send = lambda content, buffers=None: sent.append((content, buffers or []))
    view._answer(view, {"ask": "weights"}, [])
    return sent


def test_the_kernel_sends_the_weights_only_when_asked():
    view = Writer()
    [(content, buffers)] = asked(view)
    assert buffers == [shipped()] and "writerOf" in content["code"]
    assert len(json.dumps(view.get_state(), default=str)) < 2000


def test_the_kernel_says_that_the_file_has_gone(monkeypatch, tmp_path):
    view = Writer()
    monkeypatch.setattr(writer_model, "WEIGHTS", tmp_path / "gone.safetensors")
    [(content, buffers)] = asked(view)
    assert not buffers and "gone.safetensors" in content["problem"]["hi"] and DEVANAGARI.search(content["problem"]["hi"])


def test_other_messages_are_not_answered():
    view = Writer()
    view.send = lambda *given, **named: pytest.fail("answered")
    for content in ({}, {"ask": "everything"}):
        view._answer(view, content, [])


def test_the_page_says_what_is_wrong_and_tries_again(page):
    with_writer(page, DAMAGED["half of it"])
    page.locator("[data-key=load]").click()
    expect(page.get_by_role("alert")).to_contain_text("damaged or incomplete")
    page.evaluate("kernel.problem = {hi: 'नहीं मिली', en: 'not found'}")
    page.locator("[data-key=load]").click()
    expect(page.get_by_role("alert")).to_have_text("not found")
    page.evaluate("document.documentElement.dataset.rnnLanguage = 'hi'; document.dispatchEvent(new CustomEvent('rnn-language'))")
    expect(page.get_by_role("alert")).to_have_text("नहीं मिली")
    page.evaluate("data => { kernel.problem = null; kernel.data = data; }", as_text(shipped()))
    page.locator("[data-key=load]").click()
    expect(page.locator("[data-key=text-0]")).to_be_focused()


def test_the_repr_is_short_and_the_still_has_picture_and_table():
    view = Writer("कुमार", "कुमर")
    assert repr(view) == "Writer('कुमार', 'कुमर')"
    data, _ = view._repr_mimebundle_()
    assert data["image/svg+xml"].startswith("<svg") and data["text/html"].count("<tr>") == 4
    assert writer.Writer is Writer
