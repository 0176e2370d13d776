"""What `gradients` says of each step is what autograd gives for the whole module, and nothing less."""

import random

import numpy as np
import pytest
import torch
from modules import MODES, recurrent

from rnn_steps import gradients, trace

SEEDS = range(30)
CLOSE = dict(rtol=1e-6, atol=1e-6)
TORCH = {"W_ih": "weight_ih_l0", "W_hh": "weight_hh_l0", "b_ih": "bias_ih_l0", "b_hh": "bias_hh_l0", "W_hr": "weight_hr_l0"}


def case(seed, dtype=torch.float64):
    """(module, x, hx, target): the sizes all differ; odd seeds have a target for every step."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    T, D, H = rng.sample(range(2, 9), 3)
    module = recurrent(MODES[seed % len(MODES)], D, H, rng, bias=rng.random() < 0.7, dtype=dtype)
    R = module.proj_size or H
    hx = [torch.randn(1, size, dtype=dtype) for size in (R, H)]
    hx = tuple(hx) if module.mode == "LSTM" else hx[0]
    return module, torch.randn(T, D, dtype=dtype), hx, torch.randn((T, R) if seed % 2 else (R,), dtype=dtype)


def loss_of(module, x, hx, target):
    h = module(x, hx)[0]
    return (h - target if target.dim() == 2 else h[-1] - target).square().sum() / 2


def autograd(module, x, hx, target):
    """{name: gradient} of the real module, with the same loss."""
    states = [state.clone().requires_grad_() for state in (hx if isinstance(hx, tuple) else [hx])]
    loss_of(module, x, tuple(states) if len(states) == 2 else states[0], target).backward()
    named = {name: getattr(module, own).grad for name, own in TORCH.items() if hasattr(module, own)}
    return named | {name: state.grad[0] for name, state in zip(("h0", "c0"), states, strict=False)}


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32], ids=str)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_sums_are_what_autograd_gives_for_the_whole_module(seed, dtype):
    module, x, hx, target = case(seed, dtype)
    found = gradients(trace(module, x, hx), target)
    wanted = autograd(module, x, hx, target)
    assert found.sums.keys() == wanted.keys()
    for name, value in wanted.items():
        assert np.allclose(found.sums[name], value, **CLOSE), name
    assert found.loss == pytest.approx(loss_of(module, x, hx, target).item(), rel=1e-6)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_steps_add_up_to_the_sums(seed):
    module, x, hx, target = case(seed)
    found = gradients(trace(module, x, hx), target)
    for name in [name for name in found.sums if name[1] == "_"]:
        assert np.allclose(sum(step[f"d{name}"] for step in found.steps), found.sums[name], rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_arrives_is_what_the_loss_gives_and_what_the_next_step_sends(seed):
    module, x, hx, target = case(seed)
    found = gradients(trace(module, x, hx), target)
    after = [*found.steps[1:], {"dh_prev": 0, "dc_prev": 0}]
    for step, later in zip(found.steps, after, strict=True):
        assert np.allclose(step["dh_t"], step["dh_own"] + later["dh_prev"])
        assert step["norm"] == pytest.approx(np.linalg.norm(step["dh_t"]))
        if "dc_t" in step:
            assert np.allclose(step["dc_t"], step["dc_h"] + later["dc_prev"])
    assert np.array_equal(found.steps[0]["dh_prev"], found.sums["h0"])


@pytest.mark.parametrize("seed", SEEDS)
def test_the_jacobian_is_that_of_torchs_own_cell(seed):
    module, x, hx, target = case(seed)
    recorded = trace(module, x, hx)
    found = gradients(recorded, target)
    for t, step in enumerate(found.steps):
        named = recorded.step(t)
        h, c = (torch.tensor(named[name])[None] for name in ("h_prev", "c_prev" if "c_prev" in named else "h_prev"))
        arguments = (h, c) if module.mode == "LSTM" else (h,)

        def cell(*states, t=t):  # one step of the real module
            return module(x[t : t + 1], states if len(states) == 2 else states[0])[0][0]
        jacobian = torch.autograd.functional.jacobian(cell, arguments)[0][:, 0]
        assert np.allclose(step["jacobian"], jacobian, **CLOSE)
        if module.mode == "LSTM":
            assert np.allclose(step["jacobian_c"], np.diag(named["f_t"]), **CLOSE)
        else:
            assert np.allclose(step["dh_prev"], step["jacobian"].T @ step["dh_t"], **CLOSE)


def test_any_layer_direction_and_sequence_of_a_batch_can_be_asked_for():
    torch.manual_seed(0)
    module = torch.nn.GRU(2, 3, num_layers=2, bidirectional=True, batch_first=True)
    recorded = trace(module, torch.randn(4, 5, 2))
    target = torch.randn(3)
    found = gradients(recorded, target, layer=1, direction=1, batch=2)
    alone = torch.nn.GRU(6, 3)
    sequence = recorded.sequence(layer=1, direction=1, batch=2)
    for name, value in sequence["weights"].items():
        getattr(alone, TORCH[name]).data = torch.tensor(value)
    x = torch.tensor(sequence["x"][::-1].copy())
    wanted = autograd(alone, x, torch.zeros(1, 3), target)
    for name, value in wanted.items():
        assert np.allclose(found.sums[name], value, **CLOSE)
    assert np.allclose(found.step(0)["dh_t"], found.step(0)["dh_own"]) and found.step(4)["norm"] > 0


def test_it_works_where_gradients_are_switched_off():
    module, x, hx, target = case(0)
    wanted = gradients(trace(module, x, hx), target).sums["W_hh"]
    with torch.no_grad():
        assert np.array_equal(gradients(trace(module, x, hx), target).sums["W_hh"], wanted)
    with torch.inference_mode():
        assert np.array_equal(trace(module, x, hx).gradients(target).sums["W_hh"], wanted)


def test_the_module_and_the_target_stay_as_they_were():
    module, x, hx, target = case(1)
    target.requires_grad_()
    gradients(trace(module, x, hx), target)
    assert all(parameter.grad is None for parameter in [*module.parameters(), target])


def test_every_form_of_a_target_gives_the_same():
    module, x, hx, target = case(2)
    recorded = trace(module, x, hx)
    forms = target, target.numpy(), target.tolist(), tuple(target.tolist())
    assert len({str(gradients(recorded, form).sums) for form in forms}) == 1
