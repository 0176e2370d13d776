"""What an nn.RNN, nn.LSTM or nn.GRU is made of, under the equations' names."""

from torch import nn

LAYERS = (nn.RNN, nn.LSTM, nn.GRU)
GATES = {"RNN_TANH": 1, "RNN_RELU": 1, "LSTM": 4, "GRU": 3}


def layer_name(module):
    """RNN, LSTM or GRU."""
    return module.mode.split("_")[0]


def num_directions(module):
    return 2 if module.bidirectional else 1


def state_size(module):
    """R, the size of h_t: proj_size where there is one, otherwise hidden_size."""
    return module.proj_size or module.hidden_size


def input_shape(module):
    axes = "B, T" if module.batch_first else "T, B"
    return f"({axes}, {module.input_size})"


def output_shapes(module, input):
    """The shapes of output, h_n (and c_n) that torch's documentation gives for this input."""
    R, dirs = state_size(module), num_directions(module)
    batch = tuple(batch_axis(module, input))
    sizes = (R, module.hidden_size) if module.mode == "LSTM" else (R,)
    states = [(module.num_layers * dirs, *batch, size) for size in sizes]
    return [(*input.shape[:-1], dirs * R), *states]


def batch_axis(module, input):
    """The batch size in a list of one, or an empty list where input has no batch."""
    return [input.shape[0 if module.batch_first else 1]] if input.dim() == 3 else []


def cells(module):
    """Every (layer, direction) of the module, in the order of its h_n."""
    directions = range(num_directions(module))
    return [(layer, direction) for layer in range(module.num_layers) for direction in directions]


def named_weights(module, layer, direction):
    """The weights of one layer and direction, in torch's own order and packing."""
    suffix = f"_l{layer}" + ("_reverse" if direction else "")
    names = ["W_ih", "W_hh"]
    names += ["b_ih", "b_hh"] if module.bias else []
    names += ["W_hr"] if module.proj_size else []
    return {name: getattr(module, _torch_name(name) + suffix) for name in names}


def weight_shape(module, layer, name):
    R, rows = state_size(module), GATES[module.mode] * module.hidden_size
    D = R * num_directions(module) if layer else module.input_size
    shapes = {"W_ih": (rows, D), "W_hh": (rows, R), "W_hr": (R, module.hidden_size)}
    return shapes.get(name, (rows,))


def _torch_name(name):
    return name.replace("W_", "weight_").replace("b_", "bias_")
