"""The way back that the browser computes is torch's autograd, as recorded and after every kind of edit."""

import random
from functools import cache

import numpy as np
import pytest
import torch
from javascript import in_node
from test_gradients_match_torch import case, loss_of
from test_javascript_matches_torch import GATES

from rnn_steps import gradients, trace
from rnn_steps.models import plain

SEEDS = range(15)
KINDS = ("none", "all", "longer", "shorter", "sigma", "cut")
CASES = [(seed, kind) for seed in SEEDS for kind in KINDS]
CLOSE = dict(rtol=1e-6, atol=1e-6)

NUMBERS = """
import { Steps } from "./js/steps.js";
import { Back, hiddenNames, singularOf } from "./js/gradient/back.js";
import { clip, largestSingular, norm } from "./js/gradient/backward.js";
import { scaleHidden } from "./js/gradient/scale.js";
const plain = (value) => value?.data ? Array.from({ length: value.rows }, (_, i) => [...value.data.slice(i * value.cols, (i + 1) * value.cols)]) : value && [...value];
const named = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)]));
console.log(JSON.stringify(given.map(({ sequence, target, edits, length, sigma, cut, most }) => {
  const state = { t: 0, part: -1, edits: {}, length: sequence.h.length, sequences: { "0,0,0": sequence } };
  const steps = new Steps();
  steps.attach({ get: (name) => state[name], set: () => {}, on: () => {}, save_changes: () => {} });
  const config = { layer: 0, direction: 0, batch: 0 };
  steps.resize(length);
  for (const [edit, value] of Object.entries(edits)) steps.edit(config, ...edit.split("|"), value);
  if (sigma) scaleHidden({ run: steps.run(config), steps, config }, sigma);
  const run = steps.run(config);
  const back = new Back(run, target, cut);
  const clipped = clip(back.whole, most);
  return { loss: back.loss, whole: named(back.whole), sigma: singularOf(run), clip: clipped, weights: named(run.weights),
    steps: back.steps.map((step, k) => ({ dh: plain(step.dh), own: plain(step.own), norm: step.norm, dc: plain(step.dc), dcNext: plain(step.dcNext),
      prev: plain(step.of.h_prev), cPrev: plain(step.of.c_prev), x: plain(step.of.x_t), inside: named(step.inside), adds: named(back.adds(k)),
      jacobian: plain(back.jacobian(k)), largest: largestSingular(back.jacobian(k)) })) };
})));
"""


@cache
def computed():
    return dict(zip(CASES, in_node(NUMBERS, [job(*one) for one in CASES]), strict=True))


@cache
def recorded(seed):
    module, x, hx, target = case(seed, torch.float32 if seed % 3 else torch.float64)
    return trace(module, x, hx), target


def edits_of(seed, kind):
    """New numbers as the page names them; the sizes are those of the saved sequence."""
    if kind != "all":
        return {}
    rng, sequence = random.Random(seed), plain(recorded(seed)[0], 0, 0, 0)
    T, D, H = len(sequence["x"]), len(sequence["x"][0]), len(sequence["h0"])
    gates = GATES[sequence["mode"]] or "h"
    edits = {f"x|{rng.randrange(T)},{rng.randrange(D)}": 1.25, "h_0|0": -0.5, f"W_h{gates[-1]}|1,{rng.randrange(H)}": 0.75, f"W_i{gates[0]}|0,0": -1.5}
    return edits | ({f"b_h{gates[-1]}|0": 0.4} if "b_hh" in sequence["weights"] else {}) | ({"c_0|1": 0.3} if "c0" in sequence else {})


def job(seed, kind):
    found, target = recorded(seed)
    T = len(found)
    return {"sequence": plain(found, 0, 0, 0), "target": target.tolist(), "edits": edits_of(seed, kind), "most": [0.05, 100][seed % 2],
            "length": {"longer": T + 3, "shorter": T - 1}.get(kind, T), "sigma": 1.7 if kind == "sigma" else None, "cut": 1 + seed % (T - 1) if kind == "cut" else 0}


@cache
def wanted(seed, kind):
    """(Gradients, module, x, hx, target) of torch, after the same edits."""
    from chapters import edited, layer_of

    asked = job(seed, kind)
    sequence = edited(asked["sequence"], asked["edits"])
    x = [sequence["x"][t % len(sequence["x"])] for t in range(asked["length"])]
    module = layer_of(sequence).double()
    if kind == "sigma":
        with torch.no_grad():
            module.weight_hh_l0 *= 1.7 / torch.linalg.matrix_norm(module.weight_hh_l0, 2)
    states = [torch.tensor(sequence[name], dtype=torch.float64)[None] for name in ("h0", "c0") if name in sequence]
    target = torch.tensor(asked["target"], dtype=torch.float64)
    if target.dim() == 2:
        target = target[[t % len(target) for t in range(len(x))]]
    hx = tuple(states) if len(states) == 2 else states[0]
    x = torch.tensor(x, dtype=torch.float64)
    return gradients(trace(module, x, hx), target), module, x, hx, target


def by_gate(mode, name, value):
    """A packed gradient of torch's under the names of the equations."""
    gates = GATES[mode] if name in ("W_ih", "W_hh", "b_ih", "b_hh") else ""
    parts = np.split(np.asarray(value), max(1, len(gates)))
    return dict(zip([name[:3] + gate for gate in gates] or [name], parts, strict=True))


def same(found, truth):
    return np.allclose(np.asarray(found, dtype=float), truth, **CLOSE)


def packed(mode, values):
    return {own: part for name, value in values.items() if name[1] == "_" for own, part in by_gate(mode, name, value).items()}


UNCUT = [one for one in CASES if one[1] != "cut"]


@pytest.mark.parametrize(("seed", "kind"), UNCUT)
def test_every_number_of_every_step_back_is_torchs(seed, kind):
    found, (truth, *_) = computed()[seed, kind], wanted(seed, kind)
    names = {"dh": "dh_t", "own": "dh_own", "norm": "norm", "prev": "dh_prev", "x": "dx_t", "jacobian": "jacobian", "dc": "dc_t", "cPrev": "dc_prev"}
    assert len(found["steps"]) == len(truth)
    for mine, step in zip(found["steps"], truth.steps, strict=True):
        for name, own in names.items():
            assert own not in step or same(mine[name], step[own]), own
        for name, value in step.items():
            if name[:3] == "da_":
                assert same(mine["inside"][f"{name[3:]}_t"], value), name
            elif name == "da":
                assert same(mine["inside"]["h_t"], value)
        for name, value in packed(truth.mode, {name[1:]: value for name, value in step.items() if name[2:3] == "_" and name[1] in "Wb"}).items():
            assert same(mine["adds"][name], value), name
        assert mine["largest"] == pytest.approx(np.linalg.norm(step["jacobian"], 2), rel=1e-6, abs=1e-6)


@pytest.mark.parametrize(("seed", "kind"), UNCUT)
def test_the_sums_and_the_loss_are_torchs(seed, kind):
    found, (truth, *_) = computed()[seed, kind], wanted(seed, kind)
    for name, value in packed(truth.mode, {name: value for name, value in truth.sums.items() if name[1] == "_"}).items():
        assert same(found["whole"][name], value), name
    assert found["loss"] == pytest.approx(truth.loss, rel=1e-5)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_largest_singular_value_is_the_one_that_was_asked_for(seed):
    found, (_, module, *_) = computed()[seed, "sigma"], wanted(seed, "sigma")
    assert found["sigma"] == pytest.approx(1.7, rel=1e-9)
    before = computed()[seed, "none"]["sigma"]
    assert before == pytest.approx(torch.linalg.matrix_norm(recorded_hidden(seed), 2).item(), rel=1e-6)
    for name, value in by_gate(module.mode, "W_hh", module.weight_hh_l0.detach()).items():
        assert same(found["weights"][name], value)


def recorded_hidden(seed):
    return torch.tensor(recorded(seed)[0].sequence()["weights"]["W_hh"])


@pytest.mark.parametrize("seed", SEEDS)
def test_a_cut_drops_what_detach_drops(seed):
    """Every `cut` steps, counted from the end, the state is detached: truncated BPTT as it is trained with."""
    _, module, x, hx, target = wanted(seed, "cut")
    cut, T, states, h = job(seed, "cut")["cut"], len(x), hx, []
    for t in range(T):
        if t and (T - t) % cut == 0:
            states = tuple(s.detach() for s in states) if isinstance(states, tuple) else states.detach()
        out, states = module(x[t : t + 1], states)
        h.append(out[0])
    h = torch.stack(h)
    module.zero_grad()
    ((h - target if target.dim() == 2 else h[-1] - target).square().sum() / 2).backward()
    found = computed()[seed, "cut"]["whole"]
    own = {"W_ih": "weight_ih_l0", "W_hh": "weight_hh_l0", "b_ih": "bias_ih_l0", "b_hh": "bias_hh_l0", "W_hr": "weight_hr_l0"}
    for name, of_torch in own.items():
        if hasattr(module, of_torch):
            for gate, value in by_gate(module.mode, name, getattr(module, of_torch).grad).items():
                assert same(found[gate], value), gate


def test_a_cut_is_not_nothing():
    """The test above would pass if no gradient crossed a cut."""
    whole, cut = (computed()[0, kind]["whole"]["W_hh"] for kind in ("none", "cut"))
    assert not np.allclose(whole, cut, **CLOSE)


@pytest.mark.parametrize("seed", SEEDS)
def test_clipping_is_clip_grad_norm_s(seed):
    _, module, x, hx, target = wanted(seed, "none")
    module.zero_grad()
    loss_of(module, x, hx, target).backward()
    most = job(seed, "none")["most"]
    before = [parameter.grad.clone() for parameter in module.parameters()]
    total = torch.nn.utils.clip_grad_norm_(module.parameters(), most)
    found = computed()[seed, "none"]["clip"]
    assert found["total"] == pytest.approx(total.item(), rel=1e-5, abs=1e-7)
    for parameter, was in zip(module.parameters(), before, strict=True):
        assert same(was * found["by"], parameter.grad)


def test_the_edits_reach_the_gradients():
    """The tests above would pass if no edit did anything."""
    for kind in ("all", "longer", "shorter", "sigma"):
        assert computed()[1, kind]["loss"] != pytest.approx(computed()[1, "none"]["loss"], rel=1e-4)
