"""Run a torch RNN and keep every named quantity of every step, as plain arrays."""

from rnn_steps.backward import gradients
from rnn_steps.errors import both
from rnn_steps.inputs import check_call, check_index
from rnn_steps.layers import num_directions, output_shapes
from rnn_steps.recording import copies, full_precision, own, record, run


def trace(module, input, hx=None):
    """Run ``module(input, hx)`` and return a `Trace`: every named quantity of every step.

    Parameters
    ----------
    module : nn.RNN (tanh or relu), nn.LSTM or nn.GRU, float32 or float64
        Any num_layers, one or both directions, with or without bias, ``batch_first`` or not,
        ``proj_size`` for LSTM, on any device.
        It is left as it was: mode, weights, gradients, hooks and the random state.
    input : tensor  # (T, B, D), or (B, T, D) with batch_first, or (T, D) without a batch
    hx : tensor h0  # (num_layers * num_directions, B, H), without B if input has none
        For LSTM the pair (h0, c0); with proj_size, h0 ends in proj_size.
        Zeros if not given.

    Raises
    ------
    TypeError, ValueError
        For anything that is not as above, for NaN or inf, and for a step that overflows.
    RuntimeError
        If the module's numbers differ from the equations of its own weights, as with a hook.

    Source: the equations of torch's documentation of nn.RNN, nn.LSTM and nn.GRU.
    TF32, cuDNN and autocast are off while the module runs, so that its numbers are full ones.
    """
    check_call(module, input, hx)
    input, states = own(input), _start(module, input, hx)
    with full_precision(input.device.type):
        returned = run(module, input, states if hx is not None else None)
        records = record(module, input, states, returned)
    return Trace(module, input, states, returned, records)


class Trace:
    """Every named quantity of every step of one run of a torch RNN; made by `trace`.

    Everything it holds is its own, and everything it hands out is a fresh copy.
    T, B, D, H are len(trace), batch_size, input_size and hidden_size; R, the size of h_t, is
    proj_size where there is one, otherwise H.
    """

    def __init__(self, module, input, states, returned, records):
        self.mode = module.mode  # RNN_TANH, RNN_RELU, LSTM or GRU
        self.input_size = module.input_size
        self.hidden_size = module.hidden_size
        self.num_layers = module.num_layers
        self.num_directions = num_directions(module)
        self.batch_first = module.batch_first
        self.proj_size = module.proj_size
        self.bias = module.bias
        self.dropout = module.dropout
        self.dtype = input.dtype
        self._input, self._states, self._returned, self._records = input, states, returned, records
        self._T, self.batch_size = records[0, 0].named["x_t"].shape[:2]

    def __len__(self):
        return self._T

    def __repr__(self):
        return (f"Trace({self.mode}, T={len(self)}, B={self.batch_size}, D={self.input_size}, "
                f"H={self.hidden_size}, layers={self.num_layers}, "
                f"directions={self.num_directions})")

    @property
    def input(self):
        """The input, in the shape in which it was given."""
        return self._input.clone()

    @property
    def hx(self):
        """The state before the first step: h0, or (h0, c0) for LSTM; zeros if none was given."""
        states = tuple(state.clone() for state in self._states)
        return states if self.mode == "LSTM" else states[0]

    @property
    def output(self):
        """What the module returned: h_t of the last layer at every step.

        # (T, B, num_directions * R), or (B, T, num_directions * R) with batch_first
        """
        return self._returned[0].clone()

    @property
    def h_n(self):
        """What the module returned: the last h_t of every layer and direction.

        # (num_layers * num_directions, B, R)
        """
        return self._returned[1].clone()

    @property
    def c_n(self):
        """What an LSTM returned: the last c_t of every layer and direction.

        # (num_layers * num_directions, B, H)
        """
        if self.mode != "LSTM":
            raise AttributeError(both(
                f"c_n सिर्फ़ LSTM में होता है, पर यह trace {self.mode} का है।",
                f"only an LSTM has c_n, but this is a trace of {self.mode}.",
            ))
        return self._returned[2].clone()

    def step(self, t, layer=0, direction=0, batch=0):
        """Every named quantity of one step, as a dict of NumPy arrays, in the order of computing.

        ``t`` is the position in the sequence, from 0.
        Direction 1 reads from the end: its h_prev is the state at t + 1, and h0 at t = T − 1.
        Without bias the terms b are absent.

        All cells:
            x_t  # (D,) the input; above layer 0, h_t of the layer below, both directions joined
            h_prev  # (R,) the state before this step
        RNN, all # (H,):
            a_ih = W_ih x_t + b_ih
            a_hh = W_hh h_prev + b_hh
            a = a_ih + a_hh
            h_t = tanh(a), or relu(a)
        LSTM, all # (H,), but h_t # (R,):
            c_prev, the cell state before this step
            i_t = σ(W_ii x_t + b_ii + W_hi h_prev + b_hi)
            f_t = σ(W_if x_t + b_if + W_hf h_prev + b_hf)
            g_t = tanh(W_ig x_t + b_ig + W_hg h_prev + b_hg)
            o_t = σ(W_io x_t + b_io + W_ho h_prev + b_ho)
            c_t = f_t ⊙ c_prev + i_t ⊙ g_t
            h_t = o_t ⊙ tanh(c_t), and with proj_size h_t = W_hr (o_t ⊙ tanh(c_t))
        GRU, all # (H,):
            r_t = σ(W_ir x_t + b_ir + W_hr h_prev + b_hr)
            z_t = σ(W_iz x_t + b_iz + W_hz h_prev + b_hz)
            n_t = tanh(W_in x_t + b_in + r_t ⊙ (W_hn h_prev + b_hn))
            h_t = (1 − z_t) ⊙ n_t + z_t ⊙ h_prev

        Raises IndexError for a t, layer, direction or batch that is not there (negative ones are
        not accepted), TypeError for one that is not an integer.
        """
        t = check_index("t", t, len(self))
        record, batch = self._find(layer, direction, batch)
        return {name: values[t, batch].copy() for name, values in record.named.items()}

    def sequence(self, layer=0, direction=0, batch=0):
        """All a view needs to recompute one sequence, as NumPy arrays, in the order of position.

        x  # (T, D)   h0  # (R,)   h  # (T, R), and for LSTM   c0  # (H,)   c  # (T, H)
        weights: W_ih, W_hh, b_ih, b_hh, W_hr, those that exist, packed as in torch.

        Raises IndexError or TypeError, as `step` does.
        """
        record, batch = self._find(layer, direction, batch)
        named, (h0, *c0) = record.named, record.start
        arrays = {"x": named["x_t"][:, batch], "h0": h0[batch]}
        arrays |= {"c0": c0[0][batch]} if c0 else {}
        arrays |= {"h": named["h_t"][:, batch]}
        arrays |= {"c": named["c_t"][:, batch]} if c0 else {}
        return {**copies(arrays), "weights": copies(record.weights)}

    def gradients(self, target, layer=0, direction=0, batch=0):
        """What a loss sends back through these steps: `rnn_steps.gradients` of this trace."""
        return gradients(self, target, layer, direction, batch)

    def _find(self, layer, direction, batch):
        layer = check_index("layer", layer, self.num_layers)
        direction = check_index("direction", direction, self.num_directions)
        return self._records[layer, direction], check_index("batch", batch, self.batch_size)


def _start(module, input, hx):
    """[h0] or [h0, c0] in torch's shapes, zeros if hx is None."""
    if hx is None:
        return [input.detach().new_zeros(shape) for shape in output_shapes(module, input)[1:]]
    return [own(state) for state in (hx if module.mode == "LSTM" else [hx])]
