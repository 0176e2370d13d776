"""What a view is called with, besides its trace: checked, and made plain."""

import re
from itertools import islice

import numpy as np

from rnn_steps.errors import both
from rnn_steps.models import shortest

NOT_TEXT = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")  # neither XML nor UTF-8 can hold it


def checked_labels(labels, length: int) -> list[list[str]]:
    """Return `length` pairs [hi, en], or [] for None; one string stands for both languages."""
    if labels is None:
        return []
    if isinstance(labels, str | dict | set | frozenset) or not hasattr(labels, "__iter__"):
        raise TypeError(
            both(
                f"labels एक list होनी चाहिए, हर कदम का एक label; मिला {type(labels).__name__}।",
                f"labels must be a list with one label per step; given {type(labels).__name__}.",
            )
        )
    # One more than needed is enough to know that there are too many; some iterators have no end.
    given = list(islice(labels, length + 1))
    pairs = [[label, label] if isinstance(label, str) else label for label in given]
    for n, pair in enumerate(pairs):
        two = isinstance(pair, list | tuple) and len(pair) == 2
        if not two or not all(isinstance(half, str) for half in pair):
            raise TypeError(
                both(
                    f"हर label एक string है या (हिन्दी, English) की जोड़ी; labels[{n}] में {type(pair).__name__} मिला।",
                    f"Every label is a string or a pair (Hindi, English); labels[{n}] is a {type(pair).__name__}.",
                )
            )
    if len(pairs) != length:
        too_many = f"{length} से ज़्यादा", f"more than {length}"
        many = too_many if len(pairs) > length else (len(pairs), len(pairs))
        raise ValueError(
            both(
                f"{length} कदमों के लिए {length} labels चाहिए; मिले {many[0]}।",
                f"{length} steps need {length} labels; given {many[1]}.",
            )
        )
    return [[NOT_TEXT.sub("\ufffd", half) for half in pair] for pair in pairs]


def checked_output(output, h: np.ndarray) -> dict | None:
    """Return the weights of an output layer that reads h # (T, R), an `nn.Linear`, or None."""
    if output is None:
        return None
    weight, bias = getattr(output, "weight", None), getattr(output, "bias", None)
    if not (hasattr(output, "in_features") and hasattr(weight, "detach") and weight.ndim == 2):
        raise TypeError(
            both(
                f"output में nn.Linear दीजिए; मिला {type(output).__name__}।",
                f"output takes an nn.Linear; given {type(output).__name__}.",
            )
        )
    size, dtype = h.shape[1], str(weight.dtype).removeprefix("torch.")
    if weight.shape[1] != size:
        raise ValueError(
            both(
                f"output layer को {size} features पढ़ने हैं, जितना h_t लंबा है; दी गई layer {weight.shape[1]} पढ़ती है।",
                f"The output layer must read {size} features, the length of h_t; the one given reads {weight.shape[1]}.",
            )
        )
    if dtype != str(h.dtype):
        raise TypeError(
            both(
                f"output layer का dtype {dtype} है और h_t का {h.dtype}; दोनों एक चाहिए।",
                f"The output layer has dtype {dtype} and h_t has {h.dtype}; they must be the same.",
            )
        )
    named = {"W_hy": weight, "b_y": bias}
    arrays = {name: p.detach().cpu().numpy() for name, p in named.items() if p is not None}
    if not all(np.isfinite(array).all() for array in arrays.values()):
        raise ValueError(
            both(
                "output layer के weights में NaN या inf है; सिर्फ़ सामान्य numbers चलेंगे।",
                "The output layer's weights hold NaN or inf; they must be finite numbers.",
            )
        )
    return {name: shortest(array) for name, array in arrays.items()}
