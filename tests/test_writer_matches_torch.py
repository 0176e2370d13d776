"""The Writer's numbers are torch's: state, gates, probabilities, surprise, and what a random number draws.

Both compute in float64 on the float16 weights of the file, so they agree far below the course's 1e-6.
"""

import numpy as np
import pytest
import torch
from javascript import in_node
from writers import TEXTS, Oracle, as_text, shipped, tiny, written

from rnn_steps import trace
from rnn_steps.writer_model import read, read_model

READ = """
import { modelOf } from "./js/writer/model.js";
import { read } from "./js/writer/reading.js";
import { softmax } from "./js/writer/chances.js";
const model = modelOf(Buffer.from(given.data, "base64"));
const plain = (step) => Object.fromEntries(Object.entries(step).map(([name, values]) => [name, Array.from(values)]));
let before;
console.log(JSON.stringify(given.texts.map((text) => {
  const reading = before = read(text, model, before);
  return { ...reading, steps: reading.steps.map(plain), chances: reading.steps.map(({ logits }) => Array.from(softmax(logits))) };
})));
"""
CHANCES = """
import { draw, softmax } from "./js/writer/chances.js";
console.log(JSON.stringify(given.map(({ logits, T, u }) => {
  const chances = softmax(Float64Array.from(logits), T);
  return { chances: Array.from(chances), drawn: draw(chances, u) };
})));
"""
MODELS = {"tiny": written(tiny()), "tiny float32": written(tiny(1, 4, 6, np.float32)), "shipped": shipped()}
EXACT = 1e-9


@pytest.fixture(params=MODELS, scope="module")
def model(request):
    """A file, what the page says of each text, and torch with its weights."""
    data = MODELS[request.param]
    return in_node(READ, {"data": as_text(data), "texts": TEXTS}), Oracle(data), data


def words(items):
    """The places of the items that belong to each word."""
    starts = [n for n, item in enumerate(items) if item["starts"]]
    return [slice(a, b) for a, b in zip(starts, [*starts[1:], len(items)], strict=True)]


def test_the_states_and_logits_are_those_of_nn_gru(model):
    readings, oracle, _ = model
    for reading in readings:
        for word in words(reading["items"]):
            h, logits = oracle.states([item["index"] for item in reading["items"][word]])
            assert np.array([step["h_t"] for step in reading["steps"][word]]) == pytest.approx(h.numpy(), abs=EXACT)
            assert np.array([step["logits"] for step in reading["steps"][word]]) == pytest.approx(logits.numpy(), abs=EXACT)


def test_the_gates_are_those_of_a_trace(model):
    readings, oracle, _ = model
    reading = readings[0]
    x = oracle.embedding(torch.tensor([item["index"] for item in reading["items"]])).detach()
    traced = trace(oracle.rnn, x)
    for t, step in enumerate(reading["steps"]):
        for name in ("h_prev", "r_t", "z_t", "n_t", "h_t"):
            assert step[name] == pytest.approx(traced.step(t)[name], abs=EXACT)


def test_the_surprise_is_torchs_negative_log2_and_the_sum_its_sum(model):
    readings, _, _ = model
    for reading in readings:
        due = [-torch.log_softmax(torch.tensor(step["logits"], dtype=torch.float64), 0)[item["index"]].item() / np.log(2)
               for step, item in zip(reading["steps"], reading["items"][1:], strict=False)]
        assert reading["bits"][1:] == pytest.approx(due, abs=EXACT)
        assert reading["total"] == pytest.approx(sum(due), abs=EXACT)
        if due:
            assert due[reading["most"] - 1] == max(due)


def test_python_reads_as_the_page_does(model):
    readings, _, data = model
    for text, reading in zip(TEXTS, readings, strict=True):
        own = read(text, read_model(data))
        assert own.items == [item["grapheme"] or "<end>" for item in reading["items"]]
        assert own.h == pytest.approx(np.array([step["h_t"] for step in reading["steps"]]), abs=EXACT)
        assert own.chances == pytest.approx(np.array(reading["chances"]), abs=EXACT)
        assert own.bits[1:] == pytest.approx(reading["bits"][1:], abs=EXACT)


def test_a_word_begins_from_zeros_whatever_stood_before(model):
    readings, _, _ = model
    steps = readings[TEXTS.index("हिन्दी कुमार ")]["steps"]
    assert [n for n, step in enumerate(steps) if not any(step["h_prev"])] == [0, 4, 8]


def test_sampling_is_torchs_softmax_at_the_temperature_and_its_cumulative_sum():
    random = np.random.default_rng(3)
    asked = [{"logits": random.normal(0, 4, 30).tolist(), "T": T, "u": u}
             for T in (0.1, 0.5, 1, 2) for u in (0, 0.2, 0.5, 0.9, 0.9999999, *random.random(20))]
    for one, answer in zip(asked, in_node(CHANCES, asked), strict=True):
        chances = torch.softmax(torch.tensor(one["logits"], dtype=torch.float64) / one["T"], 0)
        assert answer["chances"] == pytest.approx(chances.tolist(), abs=1e-12)
        due = torch.searchsorted(torch.cumsum(chances, 0), torch.tensor(one["u"], dtype=torch.float64), right=True)
        assert answer["drawn"]["index"] == due.item()
        assert answer["drawn"]["to"] - answer["drawn"]["from"] == pytest.approx(chances[due].item(), abs=1e-12)


def test_where_roundings_end_below_the_number_the_last_that_can_come_is_drawn():
    drawn = in_node("""import { draw } from "./js/writer/chances.js"; console.log(JSON.stringify(draw(...given)));""",
                    [[0.25, 0.5, 0.2499999, 0], 0.99999999])
    assert drawn["index"] == 2
