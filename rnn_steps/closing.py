"""Modules that refuse to run, for tasks in which a layer's weights are to be used and not the layer.

It stands outside rnn_steps/checks because the graders' sandbox, which does not show the checks, closes modules too.
"""


class Closed(RuntimeError):
    """A module was run whose weights were to be used."""


def close(arguments: tuple) -> tuple:
    """Let the modules among the arguments refuse to run; their weights can be read."""
    for module in arguments:
        if hasattr(module, "state_dict"):
            module.forward = _refuse
    return arguments


def _refuse(*_, **__):
    raise Closed
