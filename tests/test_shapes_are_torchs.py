"""Shapes says of every layer what torch makes of it: shapes, counts, slices, code and refusals."""

import random
import warnings
from functools import cache

import pytest
import torch
from javascript import in_node
from torch import nn

KINDS = ("RNN", "LSTM", "GRU")
SEEDS = range(360)
PLACES = 4  # cells of each tensor that are described, besides its corners

ALL_OF = """
import * as rules from "./js/shapes_rules.js";
const sized = (named) => Object.fromEntries(Object.entries(named).map(([name, axes]) => [name, rules.sizes(axes)]));
console.log(JSON.stringify(given.map(({ args, places }) => ({
  tensors: sized(rules.tensorsOf(args)), parameters: sized(rules.parametersOf(args)), total: rules.totalOf(args),
  equalities: rules.equalities(args), line: rules.lineOf(args), call: rules.callOf(args),
  reads: Array.from({ length: args.num_layers }, (_, layer) => rules.readsOf(args, layer)),
  refused: rules.refusal(args), described: places.map(({ tensor, at }) => rules.describe(args, tensor, at)),
}))));
"""
REFUSED = """
import { refusal, warnings } from "./js/shapes_rules.js";
console.log(JSON.stringify(given.map((args) => ({ refused: refusal(args), warned: warnings(args) }))));
"""


def arguments(seed):
    """Arguments of all kinds whose sizes all differ, so that an exchange shows."""
    rng = random.Random(seed)
    kind = KINDS[seed % 3]
    D, H, B, T = rng.sample(range(2, 12), 4)
    layers = rng.randint(1, 3)
    return {
        "kind": kind, "input_size": D, "hidden_size": H, "num_layers": layers,
        "nonlinearity": rng.choice(["tanh", "relu"]) if kind == "RNN" else "tanh",
        "bias": rng.random() < 0.7, "batch_first": rng.random() < 0.5,
        "dropout": rng.choice([0, 0.25]) if layers > 1 else 0, "bidirectional": rng.random() < 0.5,
        "proj_size": rng.randint(1, H - 1) if kind == "LSTM" and rng.random() < 0.5 else 0,
        "batch": None if rng.random() < 0.25 else B, "length": T,
    }


def module_of(args):
    """torch's own layer of these arguments, or the error that it raises."""
    own = {"nonlinearity": args["nonlinearity"]} if args["kind"] == "RNN" else {}
    own |= {"proj_size": args["proj_size"]} if args["kind"] == "LSTM" else {}
    common = ("input_size", "hidden_size", "num_layers", "bias", "batch_first", "dropout", "bidirectional")
    return getattr(nn, args["kind"])(**{name: args[name] for name in common}, **own)


@cache
def ran(seed):
    """{name: tensor} of all that goes in and comes out of torch's layer, and the layer."""
    args = arguments(seed)
    torch.manual_seed(seed)
    module = module_of(args).eval()
    B, T = args["batch"], args["length"]
    batch = [] if B is None else [B]
    steps = [T] if B is None else [B, T] if args["batch_first"] else [T, B]
    cells = args["num_layers"] * (2 if args["bidirectional"] else 1)
    h0 = torch.randn(cells, *batch, args["proj_size"] or args["hidden_size"])
    named = {"input": torch.randn(*steps, args["input_size"]), "h0": h0}
    if args["kind"] == "LSTM":
        named["c0"] = torch.randn(cells, *batch, args["hidden_size"])
        output, (h_n, c_n) = module(named["input"], (h0, named["c0"]))
        return module, named | {"output": output.detach(), "h_n": h_n.detach(), "c_n": c_n.detach()}
    output, h_n = module(named["input"], h0)
    return module, named | {"output": output.detach(), "h_n": h_n.detach()}


def places(seed):
    """Some cells of every tensor: both ends, and any."""
    rng = random.Random(seed)
    found = []
    for name, tensor in ran(seed)[1].items():
        shape = tensor.shape
        ats = [[0] * len(shape), [size - 1 for size in shape]]
        ats += [[rng.randrange(size) for size in shape] for _ in range(PLACES)]
        found += [{"tensor": name, "at": at} for at in ats]
    return found


@pytest.fixture(scope="module")
def said():
    """What the rules say of every seed's arguments."""
    asked = [{"args": arguments(seed), "places": places(seed)} for seed in SEEDS]
    return in_node(ALL_OF, asked)


@pytest.fixture(params=range(6))
def some(request, said):
    """A sixth of them at a time: (seed, what is said)."""
    return [(seed, said[seed]) for seed in SEEDS[request.param::6]]


def code(expression, seed):
    return eval(expression, {"torch": torch}, ran(seed)[1])


def test_every_tensor_has_torchs_shape(some):
    for seed, rules in some:
        assert rules["tensors"] == {name: list(t.shape) for name, t in ran(seed)[1].items()}, arguments(seed)


def test_every_parameter_has_torchs_name_shape_and_order(some):
    for seed, rules in some:
        truth = [(name, list(p.shape)) for name, p in ran(seed)[0].named_parameters()]
        assert list(rules["parameters"].items()) == truth, arguments(seed)


def test_the_parameters_are_as_many_as_torchs(some):
    for seed, rules in some:
        assert rules["total"] == sum(p.numel() for p in ran(seed)[0].parameters())


def test_each_layer_reads_as_many_numbers_as_its_weights(some):
    for seed, rules in some:
        widths = [getattr(ran(seed)[0], f"weight_ih_l{n}").shape[1] for n in range(arguments(seed)["num_layers"])]
        assert [reads["size"] for reads in rules["reads"]] == widths
        assert [sum(reads["parts"]) for reads in rules["reads"]] == widths


def test_the_named_slices_of_output_are_h_n_in_numbers(some):
    for seed, rules in some:
        assert len(rules["equalities"]) == 1 + arguments(seed)["bidirectional"]
        for equal in rules["equalities"]:
            assert torch.equal(code(equal["output"], seed), code(equal["h_n"], seed)), (arguments(seed), equal)


def test_the_code_of_a_cell_is_that_cell(some):
    for seed, rules in some:
        for place, cell in zip(places(seed), rules["described"], strict=True):
            number = ran(seed)[1][place["tensor"]][tuple(place["at"])]
            assert torch.equal(code(cell["code"], seed), number)
            assert torch.equal(code(cell["slice"], seed)[cell["feature"]], number)


def test_a_cell_that_stands_elsewhere_too_is_the_same_number_there(some):
    for seed, rules in some:
        for cell in rules["described"]:
            if same := cell["same"]:
                there = ran(seed)[1][same["tensor"]][tuple(same["at"])]
                assert torch.equal(code(cell["code"], seed), there), (arguments(seed), cell)
                assert torch.equal(code(same["slice"], seed), code(cell["slice"], seed))


def test_no_vector_of_h_n_and_output_that_is_equal_goes_unsaid(some):
    """`same` is there exactly where torch's numbers are equal."""
    for seed, rules in some:
        h_n = ran(seed)[1]["h_n"]
        output = ran(seed)[1]["output"]
        halves = output.reshape(-1, h_n.shape[-1])
        states = h_n.reshape(-1, h_n.shape[-1])
        for place, cell in zip(places(seed), rules["described"], strict=True):
            if place["tensor"] in ("output", "h_n"):
                others = states if place["tensor"] == "output" else halves
                vector = code(cell["slice"], seed)
                relu_is_dead = not vector.any()
                stands = bool((others == vector).all(dim=1).any())
                assert relu_is_dead or stands == bool(cell["same"]), (arguments(seed), cell)


def test_the_words_of_a_cell_are_true(some):
    """Its step, sequence, layer and direction, as its place in torch's tensor says."""
    for seed, rules in some:
        args, dirs = arguments(seed), 1 + arguments(seed)["bidirectional"]
        for place, cell in zip(places(seed), rules["described"], strict=True):
            if place["tensor"] not in ("input", "output"):
                assert place["at"][0] == cell["layer"] * dirs + cell["direction"]
                assert cell["sequence"] == (place["at"][1] if args["batch"] else None)
                continue
            tensor = ran(seed)[1][place["tensor"]]
            if args["batch"] is None:
                assert cell["sequence"] is None
                by_words = tensor[cell["t"]]
            else:
                time_first = tensor.transpose(0, 1) if args["batch_first"] else tensor
                by_words = time_first[cell["t"], cell["sequence"]]
            vector = by_words.chunk(dirs)[cell["direction"]] if place["tensor"] == "output" else by_words
            assert torch.equal(vector[cell["feature"]], tensor[tuple(place["at"])])


def test_the_line_of_python_makes_this_layer(some):
    for seed, rules in some:
        made = {}
        exec(rules["line"], {"nn": nn}, made)
        (name, module), = made.items()
        assert name == arguments(seed)["kind"].lower()
        assert repr(module) == repr(module_of(arguments(seed)))


def test_the_lines_below_it_run_and_are_true(some):
    for seed, rules in some:
        made = {"nn": nn, "torch": torch}
        torch.manual_seed(seed)
        exec(rules["line"], made)
        given = [line for line in rules["call"] if not line.startswith("torch.equal")]
        made[arguments(seed)["kind"].lower()].eval()
        exec("\n".join(given), made)
        assert len(rules["call"]) > len(given)
        for line in rules["call"][len(given):]:
            assert eval(line, made) is True, (rules["line"], line)


def test_nothing_that_torch_makes_is_refused(some):
    assert {rules["refused"] for _, rules in some} == {None}


PLAIN = {"kind": "RNN", "input_size": 3, "hidden_size": 4, "num_layers": 1, "nonlinearity": "tanh", "bias": True,
         "batch_first": True, "dropout": 0, "bidirectional": False, "proj_size": 0, "batch": 2, "length": 5}
WRONG = [
    {"input_size": 0}, {"input_size": -2}, {"hidden_size": 0}, {"hidden_size": -1}, {"num_layers": 0}, {"num_layers": -3},
    {"dropout": 1.5}, {"dropout": -0.1}, {"dropout": 2, "hidden_size": 0},
    {"kind": "LSTM", "proj_size": 4}, {"kind": "LSTM", "proj_size": 9}, {"kind": "LSTM", "proj_size": -1},
    {"kind": "GRU", "dropout": 7}, {"length": 0}, {"kind": "LSTM", "length": 0},
]


def torchs_words(args):
    """What torch says when such a layer is made and run."""
    try:
        module = module_of(args)
        steps = (args["batch"], args["length"]) if args["batch_first"] else (args["length"], args["batch"])
        module(torch.zeros(*steps, args["input_size"]))
    except (ValueError, RuntimeError) as error:
        return str(error)
    return None


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_what_torch_refuses_is_refused_in_torchs_words(wrong):
    args = PLAIN | wrong
    (said,) = in_node(REFUSED, [args])
    assert said["refused"]["why"] == "torch"
    assert said["refused"]["torch"] == torchs_words(args)


@pytest.mark.parametrize(("change", "field", "why"), [
    ({"hidden_size": 2.5}, "hidden_size", "whole"),
    ({"batch": 1.5}, "batch", "whole"), ({"length": 10_000}, "length", "most"), ({"num_layers": 33}, "num_layers", "most"),
    ({"batch": 0}, "batch", "empty"),
])
def test_what_only_this_view_cannot_show_is_refused_too(change, field, why):
    (said,) = in_node(REFUSED, [PLAIN | change])
    assert (said["refused"]["field"], said["refused"]["why"]) == (field, why)


@pytest.mark.parametrize(("layers", "dropout"), [(1, 0), (1, 0.3), (2, 0), (2, 0.3)])
def test_a_warning_stands_where_torch_warns(layers, dropout):
    args = PLAIN | {"num_layers": layers, "dropout": dropout}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        module_of(args)
    (said,) = in_node(REFUSED, [args])
    assert said["refused"] is None
    assert said["warned"] == ["dropout-one-layer"] * len(caught)


def test_batch_first_of_an_unbatched_input_is_remarked_on():
    (said,) = in_node(REFUSED, [PLAIN | {"batch": None}])
    assert said["warned"] == ["batch-first-unbatched"]
