"""Values as JSON and back: what a case and an answer travel as, between the grader and the sandbox.

Arrays, tensors and modules go in; plain values, arrays and tensors come out.
Reading them never runs anything: no pickle, no names looked up but those listed here.
"""

from typing import Any

import numpy as np

MODULES = ("RNN", "LSTM", "GRU", "RNNCell", "LSTMCell", "GRUCell", "Linear")
LARGEST = 1_000_000  # numbers in one value: more is no answer to any exercise
DEEPEST = 20
DTYPES = {"float64", "float32", "float16", "int64", "int32", "int16", "int8", "uint8", "bool"}


class Unreadable(ValueError):
    """A value that is none of those that an exercise may ask for."""


def pack(value: Any, depth: int = 0) -> Any:
    """Return the value as JSON can hold it.

    Raises:
        Unreadable: when it is, or holds, something else, or is too large or too deep.
    """
    if depth > DEEPEST:
        raise Unreadable("too deep")
    if value is None or type(value) in (bool, int, float, str):
        return _short(value)
    if isinstance(value, (list, tuple)):
        kind = "list" if isinstance(value, list) else "tuple"
        if len(value) > LARGEST:
            raise Unreadable("too long")
        return {kind: [pack(part, depth + 1) for part in value]}
    if isinstance(value, dict):
        return {"dict": [[pack(key, depth + 1), pack(part, depth + 1)] for key, part in value.items()]}
    if isinstance(value, np.generic):
        return pack(value.item(), depth + 1)
    if isinstance(value, np.ndarray):
        return {"array": _numbers(value)}
    return _pack_torch(value)


def _short(value: Any) -> Any:
    if isinstance(value, str) and len(value) > LARGEST or isinstance(value, int) and abs(value) > 10**300:
        raise Unreadable("too long")
    return value


def _numbers(array: np.ndarray) -> dict:
    if str(array.dtype) not in DTYPES or array.size > LARGEST:
        raise Unreadable(f"an array of {array.dtype}, shape {array.shape}")
    return {"dtype": str(array.dtype), "shape": list(array.shape), "numbers": array.ravel().tolist()}


def _pack_torch(value: Any) -> dict:
    """Torch is imported only where a value may be torch's."""
    import torch

    if isinstance(value, torch.Tensor):
        return {"tensor": _numbers(value.detach().cpu().numpy())}
    kind = type(value).__name__
    if isinstance(value, torch.nn.Module) and kind in MODULES:
        weights = {name: _numbers(weight.detach().numpy()) for name, weight in value.state_dict().items()}
        return {"module": {"kind": kind, "arguments": _arguments(value), "weights": weights}}
    raise Unreadable(kind)


def _arguments(module) -> dict:
    """The arguments that make this module once more."""
    names = ("in_features", "out_features", "input_size", "hidden_size", "num_layers", "batch_first",
             "bidirectional", "proj_size", "nonlinearity")
    arguments = {name: getattr(module, name) for name in names if name in vars(module)}
    arguments["bias"] = module.bias if isinstance(module.bias, bool) else module.bias is not None
    if type(module).__name__ != "LSTM":
        arguments.pop("proj_size", None)
    if type(module).__name__ not in ("RNN", "RNNCell"):
        arguments.pop("nonlinearity", None)
    return arguments | {"dtype": str(next(module.parameters()).dtype).removeprefix("torch.")}


def unpack(packed: Any) -> Any:
    """Return the value that was packed.

    Raises:
        Unreadable: when it is not what `pack` writes.
    """
    if not isinstance(packed, dict):
        if packed is None or isinstance(packed, (bool, int, float, str)):
            return packed
        raise Unreadable(type(packed).__name__)
    try:
        [(kind, inside)] = packed.items()
        return UNPACK[kind](inside)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise Unreadable(str(error)) from None


def _array(inside: dict) -> np.ndarray:
    if inside["dtype"] not in DTYPES:
        raise Unreadable(inside["dtype"])
    return np.array(inside["numbers"], dtype=inside["dtype"]).reshape(inside["shape"])


def _tensor(inside: dict):
    import torch

    return torch.from_numpy(_array(inside))


def _module(inside: dict):
    import torch

    if inside["kind"] not in MODULES:
        raise Unreadable(inside["kind"])
    arguments = dict(inside["arguments"])
    dtype = getattr(torch, arguments.pop("dtype"))
    module = getattr(torch.nn, inside["kind"])(**arguments, dtype=dtype)
    module.load_state_dict({name: _tensor(weight) for name, weight in inside["weights"].items()})
    return module


UNPACK = {
    "list": lambda inside: [unpack(part) for part in inside],
    "tuple": lambda inside: tuple(unpack(part) for part in inside),
    "dict": lambda inside: {unpack(key): unpack(part) for key, part in inside},
    "array": _array,
    "tensor": _tensor,
    "module": _module,
}
