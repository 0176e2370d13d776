"""The trained model of the Writer: its file, read without torch, and what it says of a text.

The file is safetensors (https://huggingface.co/docs/safetensors): 8 bytes with the length of a header,
the header as JSON, the numbers. tools/train_writer.py writes it; its names are torch's.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from rnn_steps.errors import both
from rnn_steps.text import graphemes

WEIGHTS = Path(__file__).parent / "weights/writer.safetensors"
MOST = 200  # graphemes that are read, as in js/writer/reading.js
END, UNKNOWN = 0, 1
FIXED = ["<end>", "<unknown>"]
TYPES = {"F16": np.dtype("<f2"), "F32": np.dtype("<f4")}
JOINERS = {ord("\u200c"): None, ord("\u200d"): None}


@dataclass(frozen=True)
class Model:
    """The weights by torch's names, in float64, and the graphemes that they are about."""

    vocabulary: list[str]  # V graphemes, the first two are <end> and <unknown>
    weights: dict[str, np.ndarray]

    @property
    def sizes(self) -> tuple[int, int, int]:
        """V, E and H."""
        return *self.weights["embedding.weight"].shape, self.weights["rnn.weight_hh_l0"].shape[1]


def weights_bytes(path: Path | None = None) -> bytes:
    """Return the file as it is.

    Raises:
        FileNotFoundError, ValueError: one sentence in both languages, if it is missing or damaged.
    """
    path = path or WEIGHTS
    if not path.is_file():
        raise FileNotFoundError(both(
            f"Writer के model की file {path.name} नहीं मिली।", f"The file of the Writer's model, {path.name}, was not found."
        ))
    data = path.read_bytes()
    read_model(data, path.name)
    return data


@lru_cache(maxsize=2)
def read_model(data: bytes, name: str = "writer.safetensors") -> Model:
    """Return the model in the bytes of a file; ValueError in both languages if it is not whole."""
    try:
        return _model(data)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        raise ValueError(both(
            f"Writer के model की file {name} ख़राब या अधूरी है।", f"The file of the Writer's model, {name}, is damaged or incomplete."
        )) from error


def _model(data: bytes) -> Model:
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    numbers = data[8 + length :]
    vocabulary = json.loads(header.pop("__metadata__")["vocabulary"])
    _demand(vocabulary[:2] == FIXED and len(set(vocabulary)) == len(vocabulary), "vocabulary")
    _demand(max(entry["data_offsets"][1] for entry in header.values()) == len(numbers), "length")
    weights = {name: _tensor(entry, numbers) for name, entry in header.items()}
    _checked_shapes(weights, len(vocabulary))
    return Model(vocabulary, weights)


def _tensor(entry: dict, numbers: bytes) -> np.ndarray:
    start, end = entry["data_offsets"]
    array = np.frombuffer(numbers[start:end], TYPES[entry["dtype"]]).reshape(entry["shape"]).astype(np.float64)
    _demand(np.isfinite(array).all(), "finite")
    return array


def _checked_shapes(weights: dict, V: int) -> None:
    E, H = weights["embedding.weight"].shape[1], weights["rnn.weight_hh_l0"].shape[1]
    shapes = {
        "embedding.weight": (V, E), "rnn.weight_ih_l0": (3 * H, E), "rnn.weight_hh_l0": (3 * H, H),
        "rnn.bias_ih_l0": (3 * H,), "rnn.bias_hh_l0": (3 * H,), "readout.weight": (V, H), "readout.bias": (V,),
    }  # fmt: skip
    _demand(all(weights[name].shape == shape for name, shape in shapes.items()), "shapes")


def _demand(right: bool, what: str) -> None:
    if not right:
        raise ValueError(what)


@dataclass(frozen=True)
class Reading:
    """A text as the model reads it: N items, of which the first starts a word."""

    items: list[str]  # graphemes, and "<end>" where a word starts
    h: np.ndarray  # (N, H) the state after each
    chances: np.ndarray  # (N, V) of what comes next
    bits: list[float | None]  # the surprise of each; the first has none


def read(text: str, model: Model) -> Reading:
    """Return how the model reads a text: at each word it begins anew, with <end> and a state of zeros."""
    items = _items(text)
    index = {grapheme: n for n, grapheme in enumerate(model.vocabulary)}
    h, chances, bits = np.zeros(model.sizes[2]), [], [None]
    states = []
    for n, item in enumerate(items):
        k = END if item == FIXED[END] else _index(item, index)
        if n:
            bits.append(float(-np.log2(chances[-1][k])))
        h = _step(model.weights, k, h * (k != END))
        states.append(h)
        chances.append(_softmax(model.weights["readout.weight"] @ h + model.weights["readout.bias"]))
    return Reading(items, np.array(states), np.array(chances), bits)


def _items(text: str) -> list[str]:
    """The start of each word and its graphemes, `MOST` of them in all."""
    words = [*text.split(), *([""] if text != text.rstrip() or not text.strip() else [])]
    items, count = [], 0
    for word in words if text.strip() else [""]:
        if count < MOST:
            pieces = graphemes(word)[: MOST - count]
            items += [FIXED[END], *pieces]
            count += len(pieces)
    return items


def _index(grapheme: str, index: dict) -> int:
    return max(UNKNOWN, index.get(grapheme, index.get(grapheme.translate(JOINERS), UNKNOWN)))


def _step(weights: dict, k: int, h: np.ndarray) -> np.ndarray:
    """torch's GRU: https://docs.pytorch.org/docs/stable/generated/torch.nn.GRU.html"""
    x = weights["embedding.weight"][k]
    from_x = weights["rnn.weight_ih_l0"] @ x + weights["rnn.bias_ih_l0"]
    from_h = weights["rnn.weight_hh_l0"] @ h + weights["rnn.bias_hh_l0"]
    (xr, xz, xn), (hr, hz, hn) = np.split(from_x, 3), np.split(from_h, 3)
    r, z = 1 / (1 + np.exp(-(xr + hr))), 1 / (1 + np.exp(-(xz + hz)))
    return (1 - z) * np.tanh(xn + r * hn) + z * h


def _softmax(logits: np.ndarray) -> np.ndarray:
    weights = np.exp(logits - logits.max())
    return weights / weights.sum()
