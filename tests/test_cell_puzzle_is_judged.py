"""The puzzle calls an order right if and only if that order, run on torch's numbers, is torch's cell."""

from itertools import permutations

import pytest
import torch
from javascript import MODULE, call, with_module
from torch import nn

PARTS = ["input", "recurrent", "sum", "activation", "keep", "output", "bare"]
JUDGE = "(orders) => orders.map(([order, output]) => rnnSteps.verdict(order, output))"
DEAL = "(seeds) => seeds.map(([output, seed]) => rnnSteps.shuffled(output, seed))"


def every_order(output):
    """Every choice of parts in every order."""
    parts = PARTS if output else [part for part in PARTS if part != "output"]
    return [list(order) for count in range(len(parts) + 1) for order in permutations(parts, count)]


class Machine:
    """Runs the parts one by one on real numbers, as the words on them say."""

    def __init__(self):
        torch.manual_seed(2)
        self.cell, self.read_out = nn.RNNCell(2, 3), nn.Linear(3, 2)
        self.x, self.h_prev = torch.randn(2), torch.randn(3)
        self.h_true = self.cell(self.x, self.h_prev)
        self.y_true = self.read_out(self.h_true)

    def run(self, order):
        self.shares, self.h, self.y = [], None, None
        for part in order:
            getattr(self, part)()
        return self

    def input(self):
        self.shares.append(nn.functional.linear(self.x, self.cell.weight_ih, self.cell.bias_ih))

    def recurrent(self):
        self.shares.append(nn.functional.linear(self.h_prev, self.cell.weight_hh, self.cell.bias_hh))

    def bare(self):
        self.shares.append(self.h_prev)

    def sum(self):
        self.shares = [sum(self.shares)] if len(self.shares) > 1 else self.shares

    def activation(self):
        self.shares = [torch.tanh(share) for share in self.shares]

    def keep(self):
        self.h = self.shares[0] if len(self.shares) == 1 else None

    def output(self):
        self.y = None if self.h is None else self.read_out(self.h)

    def is_torchs(self, output):
        """One state came out, and it (and y_t) is what torch computes; nothing is left over."""
        same = len(self.shares) == 1 and self.h is not None and torch.allclose(self.h, self.h_true, atol=1e-6)
        return same and (not output or (self.y is not None and torch.allclose(self.y, self.y_true, atol=1e-6)))


@pytest.fixture(scope="module")
def empty(browser):
    page = with_module(browser.new_page())
    yield page
    page.close()


@torch.no_grad()
def disagreements(page, output):
    machine, orders = Machine(), every_order(output)
    said = call(page, JUDGE, [[order, output] for order in orders])
    return [(order, verdict) for order, verdict in zip(orders, said, strict=True)
            if (verdict == "right") != machine.run(order).is_torchs(output)]


@pytest.mark.parametrize("output", [True, False])
def test_exactly_the_orders_that_give_torchs_numbers_are_right(empty, output):
    assert disagreements(empty, output) == []


@pytest.mark.parametrize(("right", "wrong"), [
    ('["tanhBeforeSum", before("activation", "sum")]', '["tanhBeforeSum", false]'),
    ('["bareToo", has("bare")]', '["bareToo", false]'),
    ('before("sum", "input") || before("sum", "recurrent")', 'before("sum", "input")'),
    ('before("output", "keep")', "false"),
])
def test_a_wrong_judge_is_seen(page, right, wrong):
    text = MODULE.read_text(encoding="utf-8")
    assert text.count(right) == 1
    assert disagreements(with_module(page, text.replace(right, wrong)), True)


RIGHT = ["input", "recurrent", "sum", "activation", "keep", "output"]
MEANS = {
    "bareInstead": ["input", "bare", "sum", "activation", "keep", "output"],
    "bareToo": ["input", "recurrent", "bare", "sum", "activation", "keep", "output"],
    "noRecurrent": ["input", "sum", "activation", "keep", "output"],
    "noInput": ["recurrent", "sum", "activation", "keep", "output"],
    "noSum": ["input", "recurrent", "activation", "keep", "output"],
    "noActivation": ["input", "recurrent", "sum", "keep", "output"],
    "noKeep": ["input", "recurrent", "sum", "activation", "output"],
    "noOutput": ["input", "recurrent", "sum", "activation", "keep"],
    "tanhBeforeSum": ["input", "recurrent", "activation", "sum", "keep", "output"],
    "sumTooEarly": ["input", "sum", "recurrent", "activation", "keep", "output"],
    "keepTooEarly": ["input", "recurrent", "sum", "keep", "activation", "output"],
    "outputTooEarly": ["input", "recurrent", "sum", "activation", "output", "keep"],
    "right": ["recurrent", "input", *RIGHT[2:]],
}


@pytest.mark.parametrize("verdict", MEANS)
def test_a_typical_order_is_told_what_it_means(empty, verdict):
    assert call(empty, JUDGE, [[MEANS[verdict], True]]) == [verdict]


def test_a_deal_is_always_the_same_and_never_solved_already(empty):
    deals = [[output, seed] for output in (True, False) for seed in range(1, 40)]
    orders = call(empty, DEAL, deals)
    assert orders == call(empty, DEAL, deals)
    for (output, _), order in zip(deals, orders, strict=True):
        assert sorted(order) == sorted(part for part in PARTS if output or part != "output")
    assert "right" not in call(empty, JUDGE, [[order, deal[0]] for order, deal in zip(orders, deals, strict=True)])
    assert len({tuple(order) for order in orders[:39]}) > 30
