/** Each letter of the equations: how it is written and what it is, in both languages. */

/** name → [base, subscript] */
const WRITTEN = {
  h_prev: ["h", "t−1"], c_prev: ["c", "t−1"], a: ["a", ""], h_0: ["h", "0"], c_0: ["c", "0"],
};

/** @returns {[string, string]} base letter and subscript */
export function written(name) {
  if (WRITTEN[name]) return WRITTEN[name];
  const [base, sub = ""] = name.split("_");
  return [base, sub];
}

const GATE_NAMES = {
  i: { hi: "input gate", en: "input gate" }, f: { hi: "forget gate", en: "forget gate" },
  g: { hi: "नई सामग्री (candidate)", en: "the candidate" }, o: { hi: "output gate", en: "output gate" },
  r: { hi: "reset gate", en: "reset gate" }, z: { hi: "update gate", en: "update gate" },
  n: { hi: "नई सामग्री (candidate)", en: "the candidate" }, h: { hi: "hidden state", en: "the hidden state" },
  y: { hi: "output layer", en: "the output layer" },
};

const MEANINGS = {
  x_t: { hi: "input: इस कदम पर पढ़ा गया element", en: "input: the element read at this step" },
  h_prev: { hi: "पिछले कदम की hidden state", en: "the hidden state from the step before" },
  c_prev: { hi: "पिछले कदम की cell state", en: "the cell state from the step before" },
  h_t: { hi: "hidden state: इस कदम के बाद की याददाश्त", en: "hidden state: the memory after this step" },
  c_t: { hi: "cell state: LSTM की लंबी याददाश्त", en: "cell state: the LSTM's long memory" },
  h_0: { hi: "शुरुआती hidden state", en: "the initial hidden state" },
  c_0: { hi: "शुरुआती cell state", en: "the initial cell state" },
  a_ih: { hi: "input term: input वाला हिस्सा", en: "the input term" },
  a_hh: { hi: "recurrent term: पिछली state वाला हिस्सा", en: "the recurrent term" },
  a: { hi: "दोनों terms का जोड़, activation से पहले", en: "the sum of the two terms, before the activation" },
  y_t: { hi: "output: इस कदम का जवाब", en: "output: the answer at this step" },
  W_ih: { hi: "weights: input से hidden, हर कदम पर वही", en: "weights from input to hidden, the same at every step" },
  W_hh: { hi: "weights: पिछली hidden state से नई तक, हर कदम पर वही", en: "weights from the old hidden state to the new, the same at every step" },
  b_ih: { hi: "input term का bias", en: "bias of the input term" },
  b_hh: { hi: "recurrent term का bias", en: "bias of the recurrent term" },
  W_hy: { hi: "output layer के weights", en: "weights of the output layer" },
  b_y: { hi: "output layer का bias", en: "bias of the output layer" },
  W_hr: { hi: "projection के weights: state को छोटा करते हैं", en: "projection weights: they shorten the state" },
};

/** What a symbol of a cell of this mode is. @returns {{hi: string, en: string}} */
export function meaning(name, mode) {
  // torch has two W_hr: the LSTM's projection, and the GRU's weights of the reset gate.
  if (MEANINGS[name] && !(mode === "GRU" && name === "W_hr")) return MEANINGS[name];
  const gate = GATE_NAMES[name.replace(/^[Wb]_[ih]?/, "")[0]];
  if (!/^[Wb]_/.test(name)) return GATE_NAMES[name[0]];
  const kind = name[0] === "W" ? "weights" : "bias";
  return { hi: `${gate.hi}: ${kind}`, en: `${kind} of ${gate.en}` };
}
