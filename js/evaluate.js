/**
 * Numbers for the trees of equations.js, in float64 on torch's own float32 weights.
 * tests/test_javascript_matches_torch.py holds every result to torch at 1e-6.
 *
 * @typedef {{rows: number, cols: number, data: Float64Array}} Matrix  data is row by row
 */
import { GATES } from "./equations.js";

const ACTIVATIONS = {
  tanh: Math.tanh,
  relu: (a) => Math.max(0, a),
  sigmoid: (a) => 1 / (1 + Math.exp(-a)),
  oneMinus: (a) => 1 - a,
};

/** @param {number[][]} rows @returns {Matrix} */
export function matrix(rows) {
  const cols = rows[0]?.length ?? 0;
  const data = new Float64Array(rows.length * cols);
  rows.forEach((row, i) => data.set(row, i * cols));
  return { rows: rows.length, cols, data };
}

/** W @ v. @param {Matrix} W @param {Float64Array} v */
export function product(W, v) {
  const out = new Float64Array(W.rows);
  for (let i = 0; i < W.rows; i++) {
    let sum = 0;
    for (let j = 0, k = i * W.cols; j < W.cols; j++, k++) sum += W.data[k] * v[j];
    out[i] = sum;
  }
  return out;
}

const elementwise = (vectors, f) => vectors.reduce((u, v) => u.map((a, i) => f(a, v[i])));

/**
 * The value of a tree where `env` holds the value of each symbol.
 * @param {import("./equations.js").Tree} tree
 * @param {Record<string, Float64Array | Matrix>} env
 * @returns {Float64Array}
 */
export function evaluate(tree, env) {
  switch (tree.op) {
    case "symbol": return env[tree.name];
    case "matvec": return product(env[tree.W], evaluate(tree.v, env));
    case "add": return elementwise(tree.args.map((arg) => evaluate(arg, env)), (a, b) => a + b);
    case "mul": return elementwise(tree.args.map((arg) => evaluate(arg, env)), (a, b) => a * b);
    default: return evaluate(tree.arg, env).map(ACTIVATIONS[tree.op]);
  }
}

/** All equations of one step in order; returns env with every result added. */
export function evaluateAll(equations, env) {
  const values = { ...env };
  for (const { name, tree } of equations) values[name] = evaluate(tree, values);
  return values;
}

/** torch's packed weights, cut into one matrix or bias per gate and named as in the equations. */
export function unpack(mode, packed) {
  const gates = [...GATES[mode]];
  if (!gates.length) return { ...packed };
  const named = {};
  for (const [name, value] of Object.entries(packed)) {
    if (!/^[Wb]_[ih]h$/.test(name)) named[name] = value;
    else gates.forEach((k, n) => { named[name.slice(0, 3) + k] = part(value, n, gates.length); });
  }
  return named;
}

function part(value, n, count) {
  if (value instanceof Float64Array) {
    const size = value.length / count;
    return value.subarray(n * size, (n + 1) * size);
  }
  const rows = value.rows / count;
  const size = rows * value.cols;
  return { rows, cols: value.cols, data: value.data.subarray(n * size, (n + 1) * size) };
}
