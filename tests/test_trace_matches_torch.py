"""Every number of a trace is the number that torch computes, or follows from it by its equation."""

import random
from copy import deepcopy
from functools import cache
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from modules import MODES, recurrent
from torch import nn

from rnn_steps.tracing import trace

CONFIGURATIONS = range(320)
CELLS = {"RNN_TANH": nn.RNNCell, "RNN_RELU": nn.RNNCell, "LSTM": nn.LSTMCell, "GRU": nn.GRUCell}
KEYS = {
    "RNN_TANH": "x_t h_prev a_ih a_hh a h_t",
    "RNN_RELU": "x_t h_prev a_ih a_hh a h_t",
    "LSTM": "x_t h_prev c_prev i_t f_t g_t o_t c_t h_t",
    "GRU": "x_t h_prev r_t z_t n_t h_t",
}


@pytest.fixture(autouse=True, scope="module")
def one_thread():
    """On a busy machine torch's threads wait for each other at every step, for minutes in all."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@cache
def case(seed):
    """A random module with its input, hx and trace; T, B, D, H all differ."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    T, B, D, H = rng.sample(range(2, 9), 4)
    mode = MODES[seed % len(MODES)]
    flags = dict(
        num_layers=rng.randint(1, 3),
        bidirectional=rng.random() < 0.5,
        bias=rng.random() < 0.7,
        batch_first=rng.random() < 0.5,
        dtype=torch.float64 if rng.random() < 0.2 else torch.float32,
    )
    module = recurrent(mode, D, H, rng, **flags)
    sizes = (T, D) if rng.random() < 0.25 else (B, T, D) if module.batch_first else (T, B, D)
    input = torch.randn(sizes, dtype=module.weight_ih_l0.dtype)
    hx = random_hx(module, [B] if len(sizes) == 3 else []) if rng.random() < 0.6 else None
    return SimpleNamespace(module=module, input=input, hx=hx, trace=trace(module, input, hx))


def random_hx(module, batch):
    rows = module.num_layers * (1 + module.bidirectional)
    dtype = module.weight_ih_l0.dtype
    h0 = torch.randn(rows, *batch, module.proj_size or module.hidden_size, dtype=dtype)
    if module.mode != "LSTM":
        return h0
    return h0, torch.randn(rows, *batch, module.hidden_size, dtype=dtype)


def weights_of(module, layer, direction):
    """The parameters of one cell under the names of nn.RNNCell: weight_ih, bias_hh, …"""
    end = f"_l{layer}" + "_reverse" * direction
    return {name.removesuffix(end): parameter.detach()
            for name, parameter in module.named_parameters() if name.endswith(end)}


def step_of(module, layer, direction):
    """One step of one layer and direction: torch's own cell, or float64 by hand for proj_size."""
    weights = weights_of(module, layer, direction)
    if module.proj_size:
        return lambda x, state: projected_lstm_step(x, *state, weights)
    D, H = weights["weight_ih"].shape[1], module.hidden_size
    more = {"nonlinearity": module.nonlinearity} if isinstance(module, nn.RNN) else {}
    cell = CELLS[module.mode](D, H, bias=module.bias, dtype=weights["weight_ih"].dtype, **more)
    cell.load_state_dict(weights)
    return cell


def projected_lstm_step(x, h, c, weights):
    w = {name: weight.double() for name, weight in weights.items()}
    a = x.double() @ w["weight_ih"].T + h.double() @ w["weight_hh"].T
    a = a + w.get("bias_ih", 0) + w.get("bias_hh", 0)
    i, f, g, o = a.chunk(4, dim=1)
    c = f.sigmoid() * c.double() + i.sigmoid() * g.tanh()
    return (o.sigmoid() * c.tanh()) @ w["weight_hr"].T, c


@torch.no_grad()
def loop_over_cells(module, input, hx):
    """h_t of every (layer, direction), (T, B, R), step by step in the plainest way."""
    x = with_batch(input, module)
    states = with_batch_in_hx(module, input, hx, x.shape[1])
    found = {}
    for layer in range(module.num_layers):
        for direction in range(1 + module.bidirectional):
            step = step_of(module, layer, direction)
            row = layer * (1 + module.bidirectional) + direction
            state = tuple(s[row] for s in states)
            state = state if module.mode == "LSTM" else state[0]
            h = [None] * len(x)
            for t in reversed(range(len(x))) if direction else range(len(x)):
                state = step(x[t], state)
                h[t] = state[0] if module.mode == "LSTM" else state
            found[layer, direction] = torch.stack(h)
        x = torch.cat([found[layer, d] for d in range(1 + module.bidirectional)], dim=2)
        x = x.to(input.dtype)
    return found


def with_batch(input, module):
    if input.dim() == 2:
        return input[:, None]
    return input.transpose(0, 1) if module.batch_first else input


def with_batch_in_hx(module, input, hx, B):
    if hx is None:
        hx = random_hx(module, [B])
        return [torch.zeros_like(s) for s in (hx if module.mode == "LSTM" else [hx])]
    states = hx if module.mode == "LSTM" else [hx]
    return [s[:, None] if input.dim() == 2 else s for s in states]


def every_step(trace):
    """(layer, direction, batch, the T steps) of the whole trace."""
    for layer in range(trace.num_layers):
        for direction in range(trace.num_directions):
            for batch in range(trace.batch_size):
                where = layer, direction, batch
                yield *where, [trace.step(t, *where) for t in range(len(trace))]


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def equations(mode, step, w):
    """What each named quantity of a step must be, in float64, from what stands before it."""
    q = {name: value.astype(float) for name, value in step.items()}
    H = len(w["weight_hh"]) // {"LSTM": 4, "GRU": 3}.get(mode, 1)
    a_ih = w["weight_ih"] @ q["x_t"] + w.get("bias_ih", 0)
    a_hh = w["weight_hh"] @ q["h_prev"] + w.get("bias_hh", 0)
    first, second, third, fourth = (slice(k * H, (k + 1) * H) for k in range(4))
    if mode == "LSTM":
        a, h = a_ih + a_hh, q["o_t"] * np.tanh(q["c_t"])
        return {"i_t": sigmoid(a[first]), "f_t": sigmoid(a[second]), "g_t": np.tanh(a[third]),
                "o_t": sigmoid(a[fourth]), "c_t": q["f_t"] * q["c_prev"] + q["i_t"] * q["g_t"],
                "h_t": w["weight_hr"] @ h if "weight_hr" in w else h}
    if mode == "GRU":
        return {"r_t": sigmoid(a_ih[first] + a_hh[first]),
                "z_t": sigmoid(a_ih[second] + a_hh[second]),
                "n_t": np.tanh(a_ih[third] + q["r_t"] * a_hh[third]),
                "h_t": (1 - q["z_t"]) * q["n_t"] + q["z_t"] * q["h_prev"]}
    activation = np.tanh if mode == "RNN_TANH" else lambda a: np.maximum(a, 0)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": q["a_ih"] + q["a_hh"], "h_t": activation(q["a"])}


def assert_close(got, wanted, dtype, what):
    """To 1e-6 in float32 and 1e-12 in float64, of the number or of 1 if the number is smaller."""
    unit = 1e-6 if dtype == torch.float32 else 1e-12
    assert got.shape == wanted.shape, what
    assert (np.abs(got - wanted) <= unit * np.maximum(1, np.abs(wanted))).all(), what


@pytest.mark.parametrize("seed", CONFIGURATIONS)
def test_output_and_states_are_exactly_what_the_module_returns(seed):
    c = case(seed)
    with torch.no_grad():
        output, states = c.module(c.input, c.hx)
    h_n, *c_n = states if c.module.mode == "LSTM" else (states,)
    assert torch.equal(c.trace.output, output)
    assert torch.equal(c.trace.h_n, h_n)
    if c_n:
        assert torch.equal(c.trace.c_n, c_n[0])


@pytest.mark.parametrize("seed", CONFIGURATIONS)
def test_h_of_every_step_is_that_of_a_loop_over_cells(seed):
    c = case(seed)
    found = loop_over_cells(c.module, c.input, c.hx)
    for layer, direction, batch, steps in every_step(c.trace):
        wanted = found[layer, direction][:, batch].numpy()
        got = np.stack([step["h_t"] for step in steps])
        assert_close(got, wanted, c.trace.dtype, (layer, direction, batch))


@pytest.mark.parametrize("seed", CONFIGURATIONS)
def test_every_named_quantity_follows_from_its_own_equation(seed):
    c = case(seed)
    for layer, direction, batch, steps in every_step(c.trace):
        weights = {name: weight.double().numpy()
                   for name, weight in weights_of(c.module, layer, direction).items()}
        for t, step in enumerate(steps):
            for name, wanted in equations(c.trace.mode, step, weights).items():
                assert_close(step[name], wanted, c.trace.dtype, (name, t, layer, direction, batch))


@pytest.mark.parametrize("seed", CONFIGURATIONS)
def test_each_step_starts_from_the_step_before_and_the_first_from_hx(seed):
    c = case(seed)
    B = c.trace.batch_size
    starts = with_batch_in_hx(c.module, c.input, c.hx, B)
    names = (("h_prev", "h_t"), ("c_prev", "c_t"))[:len(starts)]
    for layer, direction, batch, steps in every_step(c.trace):
        row = layer * c.trace.num_directions + direction
        in_order = steps[::-1] if direction else steps
        for (before, after), start in zip(names, starts, strict=True):
            assert np.array_equal(in_order[0][before], start[row, batch].numpy())
            for this, next_one in zip(in_order, in_order[1:], strict=False):
                assert np.array_equal(next_one[before], this[after])


@pytest.mark.parametrize("seed", CONFIGURATIONS)
def test_x_t_is_the_input_and_above_it_the_layer_below(seed):
    c = case(seed)
    x = with_batch(c.input, c.module).numpy()
    for layer, _, batch, steps in every_step(c.trace):
        for t, step in enumerate(steps):
            below = [c.trace.step(t, layer - 1, d, batch)["h_t"]
                     for d in range(c.trace.num_directions)] if layer else [x[t, batch]]
            assert np.array_equal(step["x_t"], np.concatenate(below))


@pytest.mark.parametrize("seed", range(20))
def test_the_names_of_a_step_stand_in_the_order_of_the_contract(seed):
    c = case(seed)
    assert list(c.trace.step(0)) == KEYS[c.trace.mode].split()


@pytest.mark.parametrize("seed", range(40))
def test_a_sequence_holds_the_steps_the_start_and_the_modules_weights(seed):
    c = case(seed)
    for layer, direction, batch, steps in every_step(c.trace):
        sequence = c.trace.sequence(layer, direction, batch)
        first = steps[-1] if direction else steps[0]
        pairs = {"x": "x_t", "h": "h_t", "c": "c_t"}
        for name in pairs.keys() & sequence.keys():
            assert np.array_equal(sequence[name], np.stack([s[pairs[name]] for s in steps]))
        for name, before in (("h0", "h_prev"), ("c0", "c_prev")):
            assert name not in sequence or np.array_equal(sequence[name], first[before])
        wanted = {name.replace("weight", "W").replace("bias", "b"): weight.numpy()
                  for name, weight in weights_of(c.module, layer, direction).items()}
        assert sequence.keys() - pairs.keys() - {"h0", "c0"} == {"weights"}
        assert ("c" in sequence) == ("c0" in sequence) == (c.trace.mode == "LSTM")
        assert sequence["weights"].keys() == wanted.keys()
        for name, weight in wanted.items():
            assert np.array_equal(sequence["weights"][name], weight)
            assert sequence["weights"][name].dtype == sequence["h"].dtype == weight.dtype


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU")
@pytest.mark.parametrize("kind", [nn.RNN, nn.LSTM, nn.GRU])
def test_a_module_on_a_gpu_is_traced_there_in_full_precision(kind):
    torch.manual_seed(0)
    module, input = kind(5, 4, num_layers=2, bidirectional=True), torch.randn(6, 2, 5)
    on_cpu, on_gpu = trace(module, input), trace(module.cuda(), input.cuda())
    assert on_gpu.output.is_cuda
    for name, wanted in on_cpu.step(3, layer=1, direction=1).items():
        assert_close(on_gpu.step(3, layer=1, direction=1)[name], wanted, torch.float32, name)


def test_the_trace_says_its_sizes_in_one_short_line():
    assert repr(trace(nn.RNN(2, 3), torch.ones(6, 2))) == (
        "Trace(RNN_TANH, T=6, B=1, D=2, H=3, layers=1, directions=1)")


def test_the_attributes_are_torchs():
    lstm = nn.LSTM(5, 4, num_layers=2, bidirectional=True, batch_first=True, proj_size=3)
    t = trace(lstm, torch.ones(2, 6, 5))
    names = ("mode", "input_size", "hidden_size", "num_layers", "batch_first", "proj_size")
    assert [getattr(t, name) for name in names] == [getattr(lstm, name) for name in names]
    assert (len(t), t.batch_size, t.num_directions, t.dtype) == (6, 2, 2, torch.float32)


def test_hx_is_the_zeros_that_torch_starts_from_when_none_is_given():
    h0, c0 = trace(nn.LSTM(5, 4, proj_size=3), torch.ones(6, 2, 5)).hx
    assert torch.equal(h0, torch.zeros(1, 2, 3)) and torch.equal(c0, torch.zeros(1, 2, 4))


@pytest.mark.parametrize("kind", [nn.RNN, nn.LSTM, nn.GRU])
@pytest.mark.parametrize("gain", [10, 100])
def test_chaotic_weights_work(kind, gain):
    torch.manual_seed(0)
    module = kind(5, 40, num_layers=3, bidirectional=True)
    with torch.no_grad():
        for parameter in module.parameters():
            parameter *= gain
    input = torch.randn(300, 2, 5)
    with torch.no_grad():
        assert torch.equal(trace(module, input).h_n, first_state(module(input)[1]))


def first_state(states):
    return states[0] if isinstance(states, tuple) else states


@pytest.mark.parametrize("kind", [nn.RNN, nn.LSTM, nn.GRU])
def test_ten_thousand_steps_work(kind):
    torch.manual_seed(0)
    module = kind(3, 4)
    t = trace(module, torch.randn(10_000, 2, 3))
    assert np.array_equal(t.step(9_999)["h_t"], t.h_n[0, 0].numpy())


def test_an_lstm_that_never_forgets_agrees_over_ten_thousand_steps():
    torch.manual_seed(0)
    lstm = nn.LSTM(3, 4)
    with torch.no_grad():
        lstm.bias_ih_l0[4:8] = 30.0
        t = trace(lstm, torch.randn(10_000, 2, 3))
    c = t.c_n[0, 0].numpy()
    assert np.abs(t.step(9_999)["c_t"] - c).max() <= 1e-4 * np.abs(c).max()


@pytest.mark.parametrize("kind", [nn.RNN, nn.LSTM, nn.GRU])
def test_memory_grows_with_the_length_and_not_faster(kind):
    module = kind(3, 4)

    def held(T):
        records = trace(module, torch.ones(T, 2, 3))._records.values()
        return sum(values.nbytes for record in records for values in record.named.values())
    assert held(400) == 4 * held(100)


@pytest.mark.parametrize("kind", [nn.RNN, nn.LSTM, nn.GRU])
def test_nothing_that_happens_later_changes_a_trace(kind):
    torch.manual_seed(0)
    module, input = kind(3, 4, num_layers=2), torch.randn(5, 2, 3)
    hx = random_hx(module, [2])
    t = trace(module, input, hx)
    before = deepcopy(snapshot(t))
    with torch.no_grad():
        for tensor in (*module.parameters(), input, *(hx if kind is nn.LSTM else [hx])):
            tensor.fill_(7)
    for array in snapshot(t).values():
        array.fill(7) if isinstance(array, np.ndarray) else array.fill_(7)
    after = snapshot(t)
    assert all(np.array_equal(before[name], after[name]) for name in before)


def snapshot(t):
    """Everything that a trace hands out, by name."""
    found = {"output": t.output, "h_n": t.h_n, "input": t.input}
    found |= {f"hx {k}": state for k, state in enumerate(t.hx if t.mode == "LSTM" else [t.hx])}
    found |= {"c_n": t.c_n} if t.mode == "LSTM" else {}
    for layer in range(t.num_layers):
        sequence = t.sequence(layer)
        weights = sequence.pop("weights")
        found |= {f"{name} {layer}": array for name, array in (sequence | weights).items()}
        for k in range(len(t)):
            found |= {f"{name} {layer} {k}": array for name, array in t.step(k, layer).items()}
    return found


def test_the_module_and_the_random_state_are_left_as_they_were():
    module, input = nn.GRU(3, 4, num_layers=2), torch.randn(5, 2, 3, requires_grad=True)
    module(input)[0].sum().backward()
    attributes, random_state = set(vars(module)), torch.get_rng_state()
    kept = [(p, p.detach().clone(), p.grad.clone()) for p in module.parameters()]
    trace(module, input)
    assert torch.equal(torch.get_rng_state(), random_state)
    assert module.training and set(vars(module)) == attributes
    for now, (then, weight, grad) in zip(module.parameters(), kept, strict=True):
        assert now is then and now.requires_grad
        assert torch.equal(now, weight) and torch.equal(now.grad, grad)
    assert not module._forward_hooks and not module._forward_pre_hooks


@pytest.fixture
def keep_precision():
    """Whatever a test asks of torch, the next one finds it as it was."""
    yield
    torch.set_float32_matmul_precision("highest")


def test_torchs_settings_are_left_as_they_were(keep_precision):
    def settings():
        backends = torch.backends
        return (torch.get_float32_matmul_precision(), backends.cudnn.enabled,
                torch.is_grad_enabled(), backends.mkldnn.matmul.fp32_precision)
    torch.set_float32_matmul_precision("medium")
    before = settings()
    trace(nn.RNN(3, 4), torch.ones(5, 2, 3))
    assert settings() == before


@pytest.mark.parametrize("precision", ["medium", "high"])
def test_no_setting_rounds_the_numbers_while_the_module_runs(precision, keep_precision):
    seen = []

    def look(*_):
        places = torch.backends.cuda.matmul, torch.backends.mkldnn.matmul, torch.backends.mkldnn.rnn
        seen.append([place.fp32_precision for place in places])
        seen.append([torch.backends.cudnn.enabled, torch.is_autocast_enabled("cpu")])
    module = nn.RNN(3, 4)
    module.register_forward_hook(look)
    torch.set_float32_matmul_precision(precision)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        trace(module, torch.ones(5, 2, 3))
    assert seen == [["ieee"] * 3, [False, False]]


def test_dropout_in_eval_mode_is_no_obstacle():
    module, input = nn.GRU(3, 4, num_layers=2, dropout=0.5).eval(), torch.ones(5, 2, 3)
    with torch.no_grad():
        assert torch.equal(trace(module, input).output, module(input)[0])


@pytest.mark.parametrize("make", [
    lambda x: x.transpose(0, 2).contiguous().transpose(0, 2),
    lambda x: x[:, :1].expand(-1, 2, -1),
    lambda x: x.repeat(2, 1, 1)[::2],
    nn.Parameter,
])
def test_the_layout_of_the_input_does_not_matter(make):
    torch.manual_seed(0)
    module, input = nn.LSTM(3, 4, num_layers=2, bidirectional=True), make(torch.randn(5, 2, 3))
    with torch.no_grad():
        assert torch.allclose(trace(module, input).output, module(input)[0], rtol=0, atol=1e-6)


def scaled_output(module, inputs, returned):
    return returned[0] * 1.001, returned[1]


def scaled_state(module, inputs, returned):
    if isinstance(returned[1], tuple):
        return returned[0], (returned[1][0], returned[1][1] * 1.001)
    return returned[0], returned[1] * 1.001


def only_output(module, inputs, returned):
    return returned[0]


def output_as_list(module, inputs, returned):
    return returned[0].tolist(), returned[1]


@pytest.mark.parametrize("kind", [nn.RNN, nn.LSTM, nn.GRU])
@pytest.mark.parametrize("hook", [scaled_output, scaled_state, only_output, output_as_list])
def test_a_hook_that_changes_the_numbers_is_found_out(kind, hook):
    torch.manual_seed(0)
    module = kind(3, 4, num_layers=2)
    module.register_forward_hook(hook)
    with pytest.raises(RuntimeError, match="the module"):
        trace(module, torch.randn(5, 2, 3))


def test_a_hook_that_changes_the_input_in_place_is_found_out_and_cannot_reach_the_students_input():
    torch.manual_seed(0)
    module, input = nn.RNN(3, 4), torch.randn(5, 2, 3)
    module.register_forward_pre_hook(lambda module, inputs: inputs[0].zero_())
    with pytest.raises(RuntimeError, match="does not agree"):
        trace(module, input)
    assert input.abs().min() > 0


class Lazy(nn.GRU):
    """Forgets to read its first element."""

    def forward(self, input, hx=None):
        return super().forward(torch.cat([torch.zeros_like(input[:1]), input[1:]]), hx)


def test_a_subclass_whose_forward_computes_something_else_is_found_out():
    torch.manual_seed(0)
    with pytest.raises(RuntimeError, match="does not agree"):
        trace(Lazy(3, 4), torch.randn(5, 2, 3))


def test_a_weight_in_a_parametrization_is_read_as_the_module_reads_it():
    torch.manual_seed(0)
    module, input = nn.GRU(3, 4), torch.randn(5, 2, 3)
    nn.utils.parametrizations.weight_norm(module, "weight_hh_l0")
    with torch.no_grad():
        module.parametrizations.weight_hh_l0.original0.mul_(2)
        assert torch.equal(trace(module, input).output, module(input)[0])
