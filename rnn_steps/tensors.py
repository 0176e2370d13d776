"""What a tensor must be before a trace reads it."""

import numpy as np
import torch

from rnn_steps.errors import both

DTYPES = (torch.float32, torch.float64)


def check_tensor(name, value, module):
    check_is_tensor(name, value)
    check_numbers(name, value)
    weight = module.weight_ih_l0
    if value.device != weight.device:
        raise ValueError(both(
            f"{name} device {value.device} पर है, पर module {weight.device} पर: दोनों को एक "
            f"device पर लाइए, जैसे .to({str(weight.device)!r}) से।",
            f"{name} is on device {value.device}, but the module is on {weight.device}: bring both "
            f"to one device, as with .to({str(weight.device)!r}).",
        ))
    if value.dtype != weight.dtype:
        raise TypeError(both(
            f"{name} का dtype {value.dtype} है, पर module का {weight.dtype}: दोनों एक चाहिए, जैसे "
            f".to({weight.dtype}) से।",
            f"{name} has dtype {value.dtype}, but the module has {weight.dtype}: they must be the "
            f"same, as with .to({weight.dtype}).",
        ))


def check_is_tensor(name, value):
    if not isinstance(value, torch.Tensor):
        call = "torch.from_numpy(…)" if isinstance(value, np.ndarray) else "torch.tensor(…)"
        raise TypeError(both(
            f"{name} {kind(value)[0]} है, पर torch का tensor चाहिए: {call} से बनाइए।",
            f"{name} is {kind(value)[1]}, but a torch tensor is expected: make it with {call}.",
        ))


def check_numbers(name, tensor):
    """A dense tensor of float32 or float64 whose numbers are really in memory."""
    if tensor.dtype not in DTYPES:
        raise TypeError(both(
            f"{name} का dtype {tensor.dtype} है, पर trace float32 या float64 लेता है: "
            ".float() से बदलिए।",
            f"{name} has dtype {tensor.dtype}, but trace takes float32 or float64: convert it with "
            ".float().",
        ))
    if tensor.is_meta:
        raise ValueError(both(
            f"{name} meta device पर है, जहाँ shapes होते हैं पर numbers नहीं: "
            "'cpu' जैसा असली device चाहिए।",
            f"{name} is on the meta device, which holds shapes but no numbers: a real device "
            "such as 'cpu' is expected.",
        ))
    if tensor.is_nested or tensor.layout != torch.strided:
        layout = "nested" if tensor.is_nested else tensor.layout
        raise TypeError(both(
            f"{name} {layout} tensor है, पर साधारण dense tensor चाहिए।",
            f"{name} is a {layout} tensor, but a plain dense one is expected.",
        ))


def check_finite(name, tensor):
    bad = ~torch.isfinite(tensor.detach())
    if bad.any():
        where = tuple(bad.nonzero()[0].tolist())
        value = tensor[where].item()
        raise ValueError(both(
            f"{name} में {where} पर {value} है, जबकि हर number finite होना चाहिए (न NaN, न inf)।",
            f"{name} holds {value} at {where}, but every number must be finite (no NaN, no inf).",
        ))


def kind(value):
    """What was given, in Hindi and in English: never its contents, which may be long."""
    if value is None:
        return "None", "None"
    if isinstance(value, type):
        return f"class {value.__name__} ख़ुद", f"the class {value.__name__} itself"
    if isinstance(value, tuple | list):
        name = type(value).__name__
        return f"{name} (length {len(value)})", f"a {name} of length {len(value)}"
    return f"{type(value).__name__} type का", f"of type {type(value).__name__}"
