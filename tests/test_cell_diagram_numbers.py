"""The numbers that only the cell diagram shows, of the sketch and of one-to-many, are torch's own."""

import random

import numpy as np
import pytest
import torch
from javascript import MODULE, call, with_module
from modules import recurrent
from torch import nn

from rnn_steps import trace
from rnn_steps.arguments import checked_output
from rnn_steps.models import plain

SEEDS = range(24)
CLOSE = dict(rtol=1e-6, atol=1e-6)
STEPS = """const stepsOf = ({sequences, T}) => {
  const state = {t: 0, part: -1, edits: {}, length: T, sequences};
  const steps = new rnnSteps.Steps();
  steps.attach({get: (name) => state[name], set: () => {}, on: () => {}, save_changes: () => {}});
  return steps; };"""
PLAIN = "(env) => Object.fromEntries(Object.entries(env).filter(([, v]) => v.length).map(([k, v]) => [k, [...v]]))"
SKETCH = f"""(jobs) => {{ {STEPS}
  return jobs.map((job) => {{
    const run = stepsOf(job).run(job.place);
    return Array.from({{length: run.length}}, (_, t) => ({PLAIN})(rnnSteps.sketchStep(run, t))); }}); }}"""
ONE_TO_MANY = f"""(jobs) => {{ {STEPS}
  return jobs.map((job) => {{
    const steps = stepsOf(job);
    const widget = {{ steps, config: job.place, local: {{pattern: 'many-to-many'}}, playing: {{stop() {{}}}},
      get run() {{ return steps.run(job.place); }}, set(changes) {{ Object.assign(this.local, changes); }} }};
    for (const [key, value] of job.edits) steps.edit(job.place, 'x', key, value);
    const all = () => Array.from({{length: widget.run.length}}, (_, t) => ({PLAIN})(widget.run.step(t)));
    return job.patterns.map((pattern) => {{ rnnSteps.choose(widget, pattern); return [steps.edited, all()]; }}); }}); }}"""


def module_of(seed, **flags):
    """A vanilla RNN whose sizes all differ, its input, hx and an output layer."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    T, D, H, O = rng.sample(range(2, 9), 4)  # noqa: E741  the equations' own letter
    dtype = rng.choice([torch.float32, torch.float64])
    directions = 1 + rng.randint(0, 1)
    flags = dict(bias=rng.random() < 0.7, bidirectional=directions == 2, dtype=dtype) | flags
    module = recurrent(rng.choice(["RNN_TANH", "RNN_RELU"]), D, H, rng, **flags)
    output = nn.Linear(H, O, bias=rng.random() < 0.5, dtype=dtype)
    h0 = torch.randn(1 + module.bidirectional, H, dtype=dtype)
    return module, torch.randn(T, D, dtype=dtype), h0, output


def job(module, x, h0, output, direction=0):
    recorded = trace(module, x, h0)
    place = {"layer": 0, "direction": direction, "batch": 0}
    given = checked_output(output, recorded.sequence(direction=direction)["h"])
    return {"sequences": {f"0,{direction},0": plain(recorded, **place)}, "T": len(x),
            "place": place | {"output": given}}


@pytest.fixture(scope="module")
def empty(browser):
    page = with_module(browser.new_page())
    yield page
    page.close()


def weights(module, direction):
    end = "_l0" + "_reverse" * direction
    named = {name: getattr(module, f"{long}{end}", None) for name, long in
             [("W_ih", "weight_ih"), ("W_hh", "weight_hh"), ("b_ih", "bias_ih"), ("b_hh", "bias_hh")]}
    return {name: value for name, value in named.items() if value is not None}


@torch.no_grad()
def sketch_in_torch(module, x, h0, output, direction):
    """h and y of the sketch at each step, from the state that torch itself has before it."""
    named, H = weights(module, direction), module.hidden_size
    states = module(x, h0)[0][:, direction * H:][:, :H]
    start = h0[direction][None]
    before = torch.cat([states[1:], start] if direction else [start, states[:-1]])
    b = named["b_ih"] + named["b_hh"] if "b_ih" in named else 0
    activation = torch.tanh if module.nonlinearity == "tanh" else torch.relu
    h = activation(x @ named["W_ih"].T + b + before)  # (T, H)
    return h.numpy(), output(h).numpy()


def last_direction(module):
    return int(module.bidirectional)


def differing(answers, cases):
    """The cases in which the browser's sketch is not torch's."""
    wrong = []
    for steps, case in zip(answers, cases, strict=True):
        h, y = sketch_in_torch(*case, last_direction(case[0]))
        ours = [np.array([step[name] for step in steps]) for name in ("h_sketch", "y_sketch")]
        if not (np.allclose(ours[0], h, **CLOSE) and np.allclose(ours[1], y, **CLOSE)):
            wrong.append(case)
    return wrong


def cases(**flags):
    return [module_of(seed, **flags) for seed in SEEDS]


def test_the_sketch_adds_the_state_as_it_is(empty):
    some = cases()
    assert differing(call(empty, SKETCH, [job(*one, last_direction(one[0])) for one in some]), some) == []


@torch.no_grad()
def test_with_w_hh_the_identity_the_sketch_is_torchs_own_cell(empty):
    some = cases(bidirectional=False)
    for module, *_ in some:
        nn.init.eye_(module.weight_hh_l0)
    for steps, (module, x, h0, _) in zip(call(empty, SKETCH, [job(*one) for one in some]), some, strict=True):
        assert np.allclose([step["h_sketch"] for step in steps], module(x, h0)[0].numpy(), **CLOSE)


def test_with_any_other_w_hh_it_is_not(empty):
    some = cases(bidirectional=False)
    for steps in call(empty, SKETCH, [job(*one) for one in some]):
        assert not np.allclose([step["h_sketch"] for step in steps], [step["h_t"] for step in steps], atol=0.01)


@pytest.mark.parametrize(("right", "wrong"), [
    ('mode === "RNN_RELU" ? "relu" : "tanh", arg: vectorNamed("v")', '"tanh", arg: vectorNamed("v")'),
    ("env.b_ih.map((value, i) => value + env.b_hh[i])", "env.b_ih"),
    ('args: [vectorNamed("u"), vectorNamed("h_prev")]', 'args: [vectorNamed("u")]'),
])
def test_a_wrong_sketch_is_seen(page, right, wrong):
    text = MODULE.read_text(encoding="utf-8")
    assert text.count(right) == 1
    some = cases()
    mutant = with_module(page, text.replace(right, wrong))
    assert differing(call(mutant, SKETCH, [job(*one, last_direction(one[0])) for one in some]), some)


@torch.no_grad()
def test_one_to_many_is_nn_rnn_on_an_input_of_zeros_after_the_first(empty):
    some = cases()
    jobs = [job(*one, last_direction(one[0])) | {"edits": [], "patterns": ["one-to-many"]} for one in some]
    for [[edited, steps]], (module, x, h0, output) in zip(call(empty, ONE_TO_MANY, jobs), some, strict=True):
        assert edited
        direction, H = last_direction(module), module.hidden_size
        only = torch.zeros_like(x)
        first = len(x) - 1 if direction else 0
        only[first] = x[first]
        h = module(only, h0)[0][:, direction * H:][:, :H]
        assert np.allclose([step["h_t"] for step in steps], h.numpy(), **CLOSE)
        assert np.allclose([step["y_t"] for step in steps], output(h).numpy(), **CLOSE)


@torch.no_grad()
def test_leaving_one_to_many_gives_back_what_was_before(empty):
    some = cases(bidirectional=False)
    patterns = ["one-to-many", "many-to-one"]
    for edits in ([], [["1,0", 0.75]]):
        jobs = [job(*one) | {"edits": edits, "patterns": patterns} for one in some]
        for [_, [edited, steps]], (module, x, h0, _) in zip(call(empty, ONE_TO_MANY, jobs), some, strict=True):
            assert edited == bool(edits)
            changed = x.clone()
            for _, value in edits:
                changed[1, 0] = value
            assert np.allclose([step["h_t"] for step in steps], module(changed, h0)[0].numpy(), **CLOSE)
