"""What a trace takes: each wrong call ends in one clear sentence, never in an error of torch's."""

import numpy as np
from torch import nn
from torch.nn.utils.rnn import PackedSequence

from rnn_steps.errors import both
from rnn_steps.layers import (
    LAYERS,
    batch_axis,
    cells,
    input_shape,
    layer_name,
    named_weights,
    num_directions,
    state_size,
    weight_shape,
)
from rnn_steps.tensors import check_finite, check_is_tensor, check_numbers, check_tensor, kind


def check_call(module, input, hx):
    """Raise TypeError or ValueError, in Hindi and English, unless ``module(input, hx)`` can run."""
    check_module(module)
    check_input(module, input)
    if hx is not None:
        check_hx(module, input, hx)


def check_module(module):
    _check_is_layer(module)
    if module.training and module.dropout > 0 and module.num_layers > 1:
        raise ValueError(both(
            f"module training mode में है और dropout={module.dropout} है, इसलिए हर बार numbers बदलेंगे: "
            "पहले module.eval() चलाइए।",
            f"module is in training mode with dropout={module.dropout}, so its numbers change on "
            "every run: call module.eval() first.",
        ))
    for layer, direction in cells(module):
        for name, weight in named_weights(module, layer, direction).items():
            _check_weight(module, layer, name, weight)


def check_input(module, input):
    if isinstance(input, PackedSequence):
        raise TypeError(both(
            "input PackedSequence है, पर trace को tensor चाहिए: "
            "torch.nn.utils.rnn.pad_packed_sequence से खोलिए, या हर sequence का trace अलग से लीजिए।",
            "input is a PackedSequence, but trace needs a tensor: open it with "
            "torch.nn.utils.rnn.pad_packed_sequence, or trace the sequences one by one.",
        ))
    check_tensor("input", input, module)
    shape, D = tuple(input.shape), module.input_size
    wanted = f"{input_shape(module)} या (T, {D})", f"{input_shape(module)} or (T, {D})"
    if input.dim() not in (2, 3):
        raise ValueError(both(
            f"input का shape {shape} है, पर उसमें 2 या 3 dimensions चाहिए: {wanted[0]}।",
            f"input has shape {shape}, but it needs 2 or 3 dimensions: {wanted[1]}.",
        ))
    if shape[-1] != D:
        raise ValueError(both(
            f"input का shape {shape} है: आख़िरी size {shape[-1]} है, पर module का input_size {D} है; "
            f"shape {wanted[0]} दीजिए।",
            f"input has shape {shape}: its last size is {shape[-1]}, but the module's input_size "
            f"is {D}; give {wanted[1]}.",
        ))
    if 0 in shape:
        raise ValueError(both(
            f"input का shape {shape} है, यानी वह खाली है: कम से कम एक कदम और batch में कम से कम एक "
            f"sequence चाहिए, जैसे {wanted[0]}।",
            f"input has shape {shape}, so it is empty: at least one step and at least one sequence "
            f"in the batch are expected, as in {wanted[1]}.",
        ))
    check_finite("input", input)


def check_hx(module, input, hx):
    """hx is h0 (RNN, GRU) or the pair (h0, c0) (LSTM), of torch's shapes."""
    if module.mode != "LSTM":
        if isinstance(hx, tuple | list):
            raise TypeError(both(
                f"hx {kind(hx)[0]} है, पर nn.{layer_name(module)} को एक ही tensor h0 चाहिए; "
                "(h0, c0) का जोड़ा सिर्फ़ LSTM लेता है।",
                f"hx is {kind(hx)[1]}, but nn.{layer_name(module)} takes one tensor, h0; only an "
                "LSTM takes the pair (h0, c0).",
            ))
        return _check_state(module, input, "hx", hx, state_size(module))
    if not isinstance(hx, tuple | list) or len(hx) != 2:
        raise TypeError(both(
            f"hx {kind(hx)[0]} है, पर nn.LSTM को दो tensors का जोड़ा (h0, c0) चाहिए।",
            f"hx is {kind(hx)[1]}, but nn.LSTM takes a pair of tensors, (h0, c0).",
        ))
    _check_state(module, input, "hx[0] (h0)", hx[0], state_size(module))
    _check_state(module, input, "hx[1] (c0)", hx[1], module.hidden_size)


def check_index(name, value, size):
    """Return ``value`` as an int, or raise IndexError or TypeError naming the valid range."""
    hi = "सिर्फ़ 0" if size == 1 else f"0 से {size - 1} तक"
    en = "only 0" if size == 1 else f"from 0 to {size - 1}"
    if isinstance(value, bool) or not isinstance(value, int | np.integer):
        raise TypeError(both(
            f"{name} {kind(value)[0]} है, पर {name} integer होना चाहिए, {hi}।",
            f"{name} is {kind(value)[1]}, but {name} must be an integer, {en}.",
        ))
    if not 0 <= value < size:
        negative = ("; पीछे से गिनना यहाँ नहीं चलता", "; counting from the end is not accepted")
        hint_hi, hint_en = negative if value < 0 else ("", "")
        raise IndexError(both(
            f"{name}={value} इस trace में नहीं है: {name} {hi} हो सकता है{hint_hi}।",
            f"{name}={value} is not in this trace: {name} can be {en}{hint_en}.",
        ))
    return int(value)


def _check_is_layer(module):
    if isinstance(module, LAYERS):
        return
    hint_hi, hint_en = _hint(module)
    raise TypeError(both(
        f"module {kind(module)[0]} है, पर trace को nn.RNN, nn.LSTM या nn.GRU का object "
        f"चाहिए{hint_hi}।",
        f"module is {kind(module)[1]}, but trace needs an nn.RNN, nn.LSTM or nn.GRU{hint_en}.",
    ))


def _hint(module):
    name = module.__name__ if isinstance(module, type) else type(module).__name__
    if isinstance(module, type):
        return (f"; पहले उसे बनाइए, जैसे nn.{name}(8, 16)", f"; make one first, as in nn.{name}(8, 16)")
    if isinstance(module, nn.RNNCellBase):
        layer = name.removesuffix("Cell")
        return (f": trace पूरी layer पढ़ता है; nn.{layer} लीजिए",
                f": trace reads the layer; use nn.{layer}")
    if "quantized" in type(module).__module__:
        return ("; quantize करने से पहले वाला float module दीजिए",
                "; give the float module from before it was quantized")
    return "", ""


def _check_weight(module, layer, name, weight):
    first = module.weight_ih_l0
    called = f"weight {name} (layer {layer})"
    check_is_tensor(called, weight)
    check_numbers(called, weight)
    if (weight.dtype, weight.device) != (first.dtype, first.device):
        raise ValueError(both(
            f"{called} {_place(weight)} है, पर weight W_ih (layer 0) {_place(first)} है: "
            "सब weights का dtype और device एक ही होना चाहिए।",
            f"{called} is {_place(weight)}, but weight W_ih (layer 0) is {_place(first)}: "
            "all weights must have one dtype and one device.",
        ))
    shape, wanted = tuple(weight.shape), weight_shape(module, layer, name)
    if shape != wanted:
        raise ValueError(both(
            f"{called} का shape {shape} है, पर {wanted} होना चाहिए।",
            f"{called} has shape {shape}, but {wanted} is expected.",
        ))
    check_finite(called, weight)


def _check_state(module, input, name, state, size):
    check_tensor(name, state, module)
    layers, directions, batch = module.num_layers, num_directions(module), batch_axis(module, input)
    shape, wanted = tuple(state.shape), (layers * directions, *batch, size)
    if shape != wanted:
        sizes = f"num_layers × num_directions = {layers} × {directions}"
        sizes += "".join(f", B = {B}" for B in batch)
        sizes += f", {'hidden_size' if size == module.hidden_size else 'proj_size'} = {size}"
        hint_hi, hint_en = _state_hint(module, batch)
        raise ValueError(both(
            f"{name} का shape {shape} है, पर {wanted} चाहिए: {sizes}{hint_hi}।",
            f"{name} has shape {shape}, but {wanted} is expected: {sizes}{hint_en}.",
        ))
    check_finite(name, state)


def _state_hint(module, batch):
    if not batch:
        return "; input में batch नहीं है, तो hx में भी नहीं", "; input has no batch, so hx has none"
    if module.batch_first:
        return ("; batch_first=True hx का batch कभी नहीं खिसकाता, वह बीच में ही रहता है",
                "; batch_first=True never moves hx's batch, which stays in the middle")
    return "", ""


def _place(tensor):
    return f"{tensor.dtype} ({tensor.device})"
