"""Models for the tests of the Writer: tiny random ones and the one that is shipped, and what torch makes of them."""

import json
from base64 import b64encode

import numpy as np
import torch
from javascript import MODULE, with_module
from torch import nn

from rnn_steps.writer_model import WEIGHTS, read_model

VOCABULARY = ["<end>", "<unknown>", "कु", "मा", "र", "हि", "न्", "दी", "अ", "क्"]
TEXTS = ["कुमार", "", "हिन्दी कुमार ", "  र\tमा ", "अXमा", "क्\u200dर", "र" * 40, "\u0928\u093f"]


def tiny(seed=0, E=3, H=5, dtype=np.float16):
    """The tensors of a random model, by name."""
    random = np.random.default_rng(seed)
    shapes = {
        "embedding.weight": (len(VOCABULARY), E), "rnn.weight_ih_l0": (3 * H, E), "rnn.weight_hh_l0": (3 * H, H),
        "rnn.bias_ih_l0": (3 * H,), "rnn.bias_hh_l0": (3 * H,),
        "readout.weight": (len(VOCABULARY), H), "readout.bias": (len(VOCABULARY),),
    }
    return {name: random.normal(size=shape).astype(dtype) for name, shape in shapes.items()}


def written(tensors, vocabulary=VOCABULARY, **changed):
    """The bytes of a safetensors file; `changed` replaces entries of its header."""
    header, data = {"__metadata__": {"vocabulary": json.dumps(vocabulary, ensure_ascii=False)}}, b""
    for name, array in tensors.items():
        end = len(data) + array.nbytes
        kind = {"float16": "F16", "float32": "F32", "int32": "I32"}[str(array.dtype)]
        header[name] = {"dtype": kind, "shape": list(array.shape), "data_offsets": [len(data), end]}
        data += array.tobytes()
    text = json.dumps(header | changed).encode()
    return len(text).to_bytes(8, "little") + text + data


def shipped():
    return WEIGHTS.read_bytes()


def as_text(data):
    return b64encode(data).decode()


class Oracle:
    """torch's own layers with the weights of a file, in float64."""

    def __init__(self, data):
        model = read_model(data)
        weights = {name: torch.from_numpy(array.copy()) for name, array in model.weights.items()}
        self.vocabulary = model.vocabulary
        V, E, H = model.sizes
        self.embedding, self.rnn, self.readout = nn.Embedding(V, E), nn.GRU(E, H), nn.Linear(H, V)
        for name in ("embedding", "rnn", "readout"):
            part = {key.removeprefix(f"{name}."): value for key, value in weights.items() if key.startswith(f"{name}.")}
            getattr(self, name).double().load_state_dict(part)

    @torch.no_grad()
    def states(self, indices):
        """h_t after each of the indices (T, H) and the logits of what comes next (T, V)."""
        output, _ = self.rnn(self.embedding(torch.tensor(indices)))
        return output, self.readout(output)


# A page with the Writer on it; what stands for the kernel answers as `answer` says: bytes, or a problem.
SHOW = """([data, code, given]) => {
  globalThis.kernel = {data, problem: null};
  globalThis.show = (more) => {
    const values = {view: 'Writer', size: 217000, text: 'कुमार', other: null, words: ['कुमार', 'हिन्दी'], ...given, ...more};
    const listeners = new Set();
    const say = (...message) => listeners.forEach((listener) => listener(...message));
    const send = () => {
      const {data, problem} = globalThis.kernel;
      if (problem) return say({problem}, []);
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      say({code}, [new DataView(bytes.buffer)]);
    };
    const model = {get: (name) => values[name], on: (_, listener) => listeners.add(listener), off: (_, listener) => listeners.delete(listener), send};
    rnnSteps.render({model, el: document.body.appendChild(document.createElement('div'))});
  };
  globalThis.show({});
}"""


def with_writer(page, data, language="en", **given):
    """The page with a Writer that has yet to be loaded."""
    page.goto("about:blank")
    with_module(page, further=["writer_door"])
    page.evaluate("language => { document.documentElement.dataset.rnnLanguage = language; }", language)
    code = MODULE.with_name("writer.js").read_text(encoding="utf-8")
    page.evaluate(SHOW, [as_text(data), code, given])
    return page


def loaded(page, data, language="en", **given):
    """The same, loaded."""
    with_writer(page, data, language, **given).locator("[data-key=load]").click()
    page.locator("[data-key=text-0]").wait_for()
    return page


def again(page, **given):
    """One more Writer on the same page."""
    page.evaluate("given => globalThis.show(given)", given)
