/** The trained model: its weights as torch names them, and one step of it. */
import { equationsOf } from "../equations.js";
import { evaluateAll, product, unpack } from "../evaluate.js";
import { demand, readSafetensors } from "./safetensors.js";

/** The first two of the vocabulary: the end of a word, which also starts one, and what the model does not know. */
export const [END, UNKNOWN] = [0, 1];
const FIXED = ["<end>", "<unknown>"];
const EQUATIONS = equationsOf({ mode: "GRU", bias: true });

/**
 * @typedef {{vocabulary: string[], index: Map<string, number>, V: number, E: number, H: number, weights: Record<string, any>,
 *   embedding: Float64Array, readout: import("../evaluate.js").Matrix, bias: Float64Array}} Model
 */

function vocabularyOf({ vocabulary }) {
  let words = null;
  try { words = JSON.parse(vocabulary); } catch { /* told below */ }
  demand(Array.isArray(words) && words.every((word) => typeof word === "string"), "no vocabulary");
  demand(FIXED.every((word, n) => words[n] === word) && new Set(words).size === words.length, "another vocabulary");
  return words;
}

const asMatrix = ({ shape: [rows, cols], data }) => ({ rows, cols, data });

/** The model in a file's bytes. @returns {Model} @throws {Damaged} */
export function modelOf(bytes) {
  const { tensors, metadata } = readSafetensors(bytes);
  const vocabulary = vocabularyOf(metadata);
  const [V, E, H] = [vocabulary.length, tensors["embedding.weight"]?.shape[1], tensors["rnn.weight_hh_l0"]?.shape[1]];
  const take = (name, ...shape) => {
    demand(tensors[name]?.shape.join() === shape.join(), name);
    return tensors[name];
  };
  demand(E > 0 && H > 0, "no layer");
  const packed = {
    W_ih: asMatrix(take("rnn.weight_ih_l0", 3 * H, E)), W_hh: asMatrix(take("rnn.weight_hh_l0", 3 * H, H)),
    b_ih: take("rnn.bias_ih_l0", 3 * H).data, b_hh: take("rnn.bias_hh_l0", 3 * H).data,
  };
  return {
    vocabulary, index: new Map(vocabulary.map((word, n) => [word, n])), V, E, H, weights: unpack("GRU", packed),
    embedding: take("embedding.weight", V, E).data,
    readout: asMatrix(take("readout.weight", V, H)), bias: take("readout.bias", V).data,
  };
}

/**
 * One step in float64: `index` is read, `h_prev` (H,) is the state before.
 * @returns {{h_prev: Float64Array, r_t: Float64Array, z_t: Float64Array, n_t: Float64Array, h_t: Float64Array, logits: Float64Array}}
 */
export function step({ E, weights, embedding, readout, bias }, index, h_prev) {
  const x_t = embedding.subarray(index * E, (index + 1) * E);
  const { r_t, z_t, n_t, h_t } = evaluateAll(EQUATIONS, { ...weights, x_t, h_prev });
  return { h_prev, r_t, z_t, n_t, h_t, logits: product(readout, h_t).map((value, k) => value + bias[k]) };
}
