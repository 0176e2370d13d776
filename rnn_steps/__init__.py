"""RNN: कदम दर कदम · RNN, Step by Step.

Step through the hidden states of a real torch RNN::

    import torch
    from rnn_steps import Unrolled, trace

    rnn = torch.nn.RNN(input_size=2, hidden_size=3, batch_first=True)
    Unrolled(trace(rnn, torch.randn(1, 6, 2)))

Importing the package is light: torch, matplotlib and the widgets load when first used.
"""

from importlib import import_module

# Where each public name lives; this is the only place where traces and widgets meet.
_HOME = {
    "trace": "tracing",
    "Trace": "tracing",
    "gradients": "backward",
    "Unrolled": "widgets",
    "Equation": "widgets",
    "SharedWeights": "widgets",
    "CellDiagram": "widgets",
    "Shapes": "shapes",
    "Compare": "compare",
    "Gradient": "gradient",
    "Language": "widgets",
    "Quiz": "quiz",
    "Writer": "writer",
    "check": "checks",
    "graphemes": "text",
    "use_hindi_font": "figures",
}

__all__ = list(_HOME)


def __getattr__(name):
    if name not in _HOME:
        raise AttributeError(f"module 'rnn_steps' has no attribute {name!r}")
    value = getattr(import_module(f".{_HOME[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__():
    return sorted([*globals(), *_HOME])
