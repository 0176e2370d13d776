"""The numbers that the browser computes are torch's, as recorded and after every kind of edit."""

import copy
import random
from functools import cache
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from javascript import MODULE, call, with_module
from modules import MODES, recurrent
from torch import nn

from rnn_steps import trace
from rnn_steps.arguments import checked_output
from rnn_steps.models import plain

SEEDS = range(70)
NUMBERS_OF = ("x", "W_ih", "W_hh", "W_hr", "b_ih", "b_hh", "h_0", "c_0")
LENGTHS = ("longer", "shorter")
# Each module as recorded, with all kinds of edits at once, and with three kinds alone.
CASES = [(seed, kind) for seed in SEEDS
         for kind in ("none", "all", *random.Random(seed).sample(NUMBERS_OF + LENGTHS, 3))]
GATES = {"RNN_TANH": "", "RNN_RELU": "", "LSTM": "ifgo", "GRU": "rzn"}
CLOSE = dict(rtol=1e-6, atol=1e-6)

# Every quantity of every step of every view, after the edits that `Steps` was asked to make.
NUMBERS = """(jobs) => jobs.map(({ sequences, T, edits, length, places }) => {
  const state = { t: 0, part: -1, edits: {}, length: T, sequences };
  const steps = new rnnSteps.Steps();
  steps.attach({ get: (name) => state[name], set: () => {}, on: () => {}, save_changes: () => {} });
  steps.resize(length);
  for (const { place, name, key, value } of edits) steps.edit(place, name, key, value);
  return places.map((place) => Array.from({ length }, (_, t) => Object.fromEntries(
    Object.entries(steps.run(place).step(t)).filter(([, v]) => v.length)
      .map(([name, v]) => [name, [...v]]))));
})"""


@cache
def case(seed):
    """A random module with its input and hx, and what its views need; T, B, D, H all differ."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    T, B, D, H = rng.sample(range(2, 10), 4)
    mode = MODES[seed % len(MODES)]
    flags = dict(
        num_layers=rng.randint(1, 3),
        bidirectional=rng.random() < 0.5,
        bias=rng.random() < 0.7,
        batch_first=rng.random() < 0.5,
        dtype=rng.choice([torch.float32, torch.float64]),
    )
    module = recurrent(mode, D, H, rng, **flags)
    input = torch.randn(T, B, D, dtype=flags["dtype"])  # time first, until a module is to read it
    hx = [torch.randn(len(rows), B, size, dtype=flags["dtype"])
          for rows, size in [(cells(module), module.proj_size or H), (cells(module), H)]]
    output = nn.Linear(module.proj_size or H, rng.randint(1, 5), dtype=flags["dtype"],
                       bias=rng.random() < 0.5)
    return SimpleNamespace(module=module, input=input, hx=hx[: 1 + (mode[:4] == "LSTM")],
                           output=output, batch=rng.randrange(B))


def cells(module):
    directions = range(1 + module.bidirectional)
    return [(layer, direction) for layer in range(module.num_layers) for direction in directions]


def call_of(case):
    """(input, hx) as the module takes them."""
    input = case.input.transpose(0, 1) if case.module.batch_first else case.input
    return input, tuple(case.hx) if len(case.hx) == 2 else case.hx[0]


@cache
def traced(seed, kind="none"):
    changed = edited(seed, kind)[0]
    return trace(changed.module, *call_of(changed))


@cache
def edited(seed, kind):
    """The case with random edits of one kind made in torch, and the same edits for the browser."""
    rng = random.Random(f"{seed} {kind}")
    changed = copy.deepcopy(case(seed))
    edits, kinds = [], [kind]
    # A grown sequence repeats the recorded elements, so its length comes before edits of x.
    if kind in ("none", "all"):
        kinds = (rng.choice(LENGTHS), *NUMBERS_OF) if kind == "all" else []
    for one in kinds:
        edits += edit(changed, one, rng)
    return changed, edits


@torch.no_grad()
def edit(case, kind, rng):
    """Make a few edits of one kind in the case; return them as `Steps.edit` takes them."""
    if kind in LENGTHS:
        T = len(case.input)
        length = T + rng.randint(1, T + 3) if kind == "longer" else rng.randint(1, T - 1)
        case.input = case.input[[t % T for t in range(length)]]
        return []
    numbers = [edit_one(case, kind, rng) for _ in range(3)]
    return [number for number in numbers if number]


def edit_one(case, kind, rng):
    row, (layer, direction) = rng.choice(list(enumerate(cells(case.module))))
    value = float(np.float32(rng.uniform(-1, 1)))
    place = {"layer": layer, "direction": direction, "batch": case.batch}
    if kind == "x":
        t, j = rng.randrange(len(case.input)), rng.randrange(case.input.shape[2])
        case.input[t, case.batch, j] = value
        return {"place": place | {"layer": 0}, "name": "x", "key": f"{t},{j}", "value": value}
    if kind in ("h_0", "c_0"):
        return edit_start(case, kind, row, place, value, rng)
    end = f"_l{layer}" + "_reverse" * direction
    tensor = getattr(case.module, kind.replace("W_", "weight_").replace("b_", "bias_") + end, None)
    return None if tensor is None else edit_tensor(case, kind, tensor, place, value, rng)


def edit_start(case, kind, row, place, value, rng):
    states = dict(zip(("h_0", "c_0"), case.hx, strict=False))
    if kind not in states:
        return None
    i = rng.randrange(states[kind].shape[2])
    states[kind][row, case.batch, i] = value
    return {"place": place, "name": kind, "key": str(i), "value": value}


def edit_tensor(case, name, tensor, place, value, rng):
    """Change one number of a weight or bias; the browser names it by its gate."""
    at = tuple(rng.randrange(size) for size in tensor.shape)
    tensor[at] = value
    gates = GATES[case.module.mode]
    if gates and name != "W_hr":
        gate, i = divmod(at[0], case.module.hidden_size)
        name, at = name[:3] + gates[gate], (i, *at[1:])
    return {"place": place, "name": name, "key": ",".join(map(str, at)), "value": value}


def job(seed, kind):
    """What the browser is to compute: every view, and the last with an output layer too."""
    one, recorded = case(seed), traced(seed)
    changed, edits = edited(seed, kind)
    places = [{"layer": layer, "direction": direction, "batch": one.batch}
              for layer, direction in cells(one.module)]
    sequences = {",".join(map(str, place.values())): plain(recorded, **place) for place in places}
    output = checked_output(one.output, recorded.sequence()["h"])
    return {"sequences": sequences, "T": len(recorded), "edits": edits,
            "length": len(changed.input), "places": [*places, places[-1] | {"output": output}]}


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    """For modules this small torch's threads only wait for each other."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def computed(browser):
    """(seed, kind of edit) → what the browser computed; all of it asked for at once."""
    page = with_module(browser.new_page())
    answers = call(page, NUMBERS, [job(*one) for one in CASES])
    page.close()
    return dict(zip(CASES, answers, strict=True))


def differences(answer, seed, kind):
    """Where the browser's numbers are not the trace's: (layer, direction), t, name."""
    one, wanted = case(seed), traced(seed, kind)
    return [(cell, t, name)
            for cell, steps in zip(cells(one.module), answer, strict=False)
            for t, step in enumerate(steps)
            for name, value in wanted.step(t, *cell, one.batch).items()
            if not np.allclose(step[name], value, **CLOSE)]


@pytest.mark.parametrize(("seed", "kind"), CASES)
def test_every_quantity_of_every_step_is_what_torch_computes(computed, seed, kind):
    assert differences(computed[seed, kind], seed, kind) == []


@torch.no_grad()
@pytest.mark.parametrize("seed", SEEDS)
def test_the_output_layer_reads_h_t_as_nn_linear_does(computed, seed):
    output = edited(seed, "all")[0].output
    h = module_output(seed, "all")  # (T, directions * R)
    y = [step["y_t"] for step in computed[seed, "all"][-1]]
    assert np.allclose(y, output(h[:, -output.in_features:]), **CLOSE)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_top_layer_is_the_output_of_the_module_itself(computed, seed):
    directions = 1 + case(seed).module.bidirectional
    tops = computed[seed, "all"][:-1][-directions:]
    h = np.concatenate([[step["h_t"] for step in top] for top in tops], axis=1)
    assert np.allclose(h, module_output(seed, "all"), **CLOSE)


@torch.no_grad()
def module_output(seed, kind):
    """What the edited module itself returns for the sequence that is looked at."""
    changed = edited(seed, kind)[0]
    output = changed.module(*call_of(changed))[0]
    return (output.transpose(0, 1) if changed.module.batch_first else output)[:, changed.batch]


def test_an_edit_of_x_moves_the_layers_above(computed):
    """The tests above would pass if no edit of theirs reached a higher layer."""
    stacked = [one for one in CASES if one[1] == "x" and case(one[0]).module.num_layers > 1]
    assert stacked
    for seed, kind in stacked:
        tops = [computed[seed, kind][-1], computed[seed, "none"][-1]]
        after, before = ([step["h_t"] for step in top] for top in tops)
        assert not np.allclose(after, before, **CLOSE)


def test_the_random_modules_cover_the_whole_contract():
    modules = [case(seed).module for seed in SEEDS]
    assert {m.mode for m in modules} == set(GATES)
    for flag in ("bidirectional", "bias", "batch_first"):
        assert {getattr(m, flag) for m in modules} == {True, False}
    assert {m.num_layers for m in modules} == {1, 2, 3}
    assert {m.weight_ih_l0.dtype for m in modules} == {torch.float32, torch.float64}


@pytest.mark.parametrize(("right", "wrong"), [
    ("tanh: Math.tanh", "tanh: Math.sin"),
    ("1 / (1 + Math.exp(-a))", "1 / (1 + Math.exp(a))"),
    ("Math.max(0, a)", "Math.abs(a)"),
    ('LSTM: "ifgo"', 'LSTM: "igfo"'),
    ('GRU: "rzn"', 'GRU: "zrn"'),
    ("Math.fround", "Math.round"),
    ('slotOf(layer, "*", batch);', "slotOf(layer, direction, batch);"),
])
def test_a_wrong_module_is_seen(page, right, wrong):
    text = MODULE.read_text(encoding="utf-8")
    assert text.count(right) == 1
    asked = [(seed, "all") for seed in SEEDS[:20]]
    mutant = with_module(page, text.replace(right, wrong))
    answers = call(mutant, NUMBERS, [job(*one) for one in asked])
    assert any(differences(answer, *one) for answer, one in zip(answers, asked, strict=True))
