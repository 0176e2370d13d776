"""Random torch modules, for the tests that hold something to them."""

from torch import nn

MODES = ("RNN_TANH", "RNN_RELU", "LSTM", "LSTM with proj_size", "GRU")


def recurrent(mode, D, H, rng, **flags):
    """An nn.RNN, nn.LSTM or nn.GRU of one of MODES; a proj_size is drawn from `rng`."""
    if mode.startswith("RNN"):
        return nn.RNN(D, H, nonlinearity=mode[4:].lower(), **flags)
    if mode == "LSTM with proj_size":
        return nn.LSTM(D, H, proj_size=rng.randint(1, H - 1), **flags)
    return getattr(nn, mode)(D, H, **flags)
