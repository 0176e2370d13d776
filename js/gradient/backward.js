/**
 * The way back through a cell, from the very trees of equations.js: one rule for each kind of node.
 * tests/test_gradient_matches_torch.py holds every number to torch's autograd at 1e-6.
 *
 * @typedef {import("../evaluate.js").Matrix} Matrix
 */
import { evaluate } from "../evaluate.js";

const dot = (u, v) => u.map((value, i) => value * v[i]);
const plus = (u, v) => u.map((value, i) => value + v[i]);

/** Wᵀ @ v */
export function transposed(W, v) {
  const out = new Float64Array(W.cols);
  for (let i = 0, k = 0; i < W.rows; i++) for (let j = 0; j < W.cols; j++, k++) out[j] += W.data[k] * v[i];
  return out;
}

/** u vᵀ @returns {Matrix} */
export function outer(u, v) {
  const data = new Float64Array(u.length * v.length);
  for (let i = 0, k = 0; i < u.length; i++) for (let j = 0; j < v.length; j++, k++) data[k] = u[i] * v[j];
  return { rows: u.length, cols: v.length, data };
}

/** What an activation leaves of the gradient, from its own input a. */
const SLOPES = {
  tanh: (a) => 1 - Math.tanh(a) ** 2,
  relu: (a) => (a > 0 ? 1 : 0),
  sigmoid: (a) => 1 / (2 + Math.exp(a) + Math.exp(-a)),
  oneMinus: () => -1,
};

/** The slope of an activation at each number of `a`. */
export const slope = (op, a) => a.map(SLOPES[op]);

/** Add to `sums[name]`, a vector or a matrix. */
export function addTo(sums, name, value) {
  const known = sums[name];
  if (!known) sums[name] = value;
  else if (value.data) sums[name] = { ...value, data: plus(known.data, value.data) };
  else sums[name] = plus(known, value);
}

/**
 * Send `gradient`, that of the value of `tree`, to every symbol in it: it is added to `found`.
 * `withWeights` false leaves the matrices out, for which most of the work is done.
 * @returns what arrived inside, where the tree is an activation
 */
function send(tree, gradient, env, found, withWeights) {
  switch (tree.op) {
    case "symbol": addTo(found, tree.name, gradient); return null;
    case "matvec":
      if (withWeights) addTo(found, tree.W, outer(gradient, evaluate(tree.v, env)));
      send(tree.v, transposed(env[tree.W], gradient), env, found, withWeights);
      return null;
    case "add":
      tree.args.forEach((arg) => send(arg, gradient, env, found, withWeights));
      return null;
    case "mul":
      tree.args.forEach((arg, n) => send(arg, tree.args.filter((_, k) => k !== n)
        .reduce((product, other) => dot(product, evaluate(other, env)), gradient), env, found, withWeights));
      return null;
    default: {
      const inner = dot(gradient, slope(tree.op, evaluate(tree.arg, env)));
      send(tree.arg, inner, env, found, withWeights);
      return inner;
    }
  }
}

/**
 * One step back.
 * @param {import("../equations.js").Equation[]} equations
 * @param {Record<string, any>} env every quantity of the step
 * @param {Record<string, Float64Array>} seeds what arrives from outside: {h_t, c_t}
 * @returns {{of: Record<string, Float64Array | Matrix>, inside: Record<string, Float64Array>}}
 *   `of`: the gradient of every symbol; `inside`: of what stands inside the activation of an equation
 */
export function stepBack(equations, env, seeds, withWeights = true) {
  const of = { ...seeds };
  const inside = {};
  for (const { name, tree } of equations.filter((equation) => equation.name !== "y_t").reverse()) {
    of[name] ??= new Float64Array(env[name].length);
    inside[name] = send(tree, of[name], env, of, withWeights);
  }
  return { of, inside };
}

/** ∂h_t/∂h_{t−1} of one step alone (for LSTM c_{t−1} held fast): row i says what moves h_t[i]. @returns {Matrix} */
export function jacobian(equations, env) {
  const size = env.h_t.length;
  const rows = Array.from({ length: size }, (_, i) =>
    stepBack(equations, env, { h_t: Float64Array.from({ length: size }, (__, k) => Number(i === k)) }, false).of.h_prev);
  return { rows: size, cols: env.h_prev.length, data: Float64Array.from(rows.flatMap((row) => [...row])) };
}

const SWEEPS = 60;
const EQUAL = 1e-15;

/**
 * The largest singular value of a matrix: its columns are turned, two at a time, until all stand at
 * right angles; then their lengths are the singular values (one-sided Jacobi; Hestenes 1958).
 */
export function largestSingular({ rows, cols, data }) {
  const columns = Array.from({ length: cols }, (_, j) => Float64Array.from({ length: rows }, (__, i) => data[i * cols + j]));
  for (let sweep = 0, turned = true; turned && sweep < SWEEPS; sweep++) {
    turned = false;
    for (let p = 0; p < cols; p++) for (let q = p + 1; q < cols; q++) turned = turn(columns[p], columns[q]) || turned;
  }
  return Math.max(0, ...columns.map((column) => norm(column)));
}

/** Turn two columns to a right angle; false where they are. */
function turn(u, v) {
  let [a, b, c] = [0, 0, 0];
  for (let i = 0; i < u.length; i++) { a += u[i] * u[i]; b += v[i] * v[i]; c += u[i] * v[i]; }
  if (c === 0 || Math.abs(c) <= EQUAL * Math.sqrt(a * b)) return false;
  const zeta = (b - a) / (2 * c);
  const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(1, zeta));
  const cos = 1 / Math.hypot(1, t);
  for (let i = 0; i < u.length; i++) [u[i], v[i]] = [cos * (u[i] - t * v[i]), cos * (t * u[i] + v[i])];
  return true;
}

/** The length of one or more vectors or matrices taken together. */
export const norm = (...parts) => Math.hypot(...parts.flatMap((part) => [...(part.data ?? part)]));

/** As torch.nn.utils.clip_grad_norm_ does it: the norm of all together, and by what each number is multiplied. */
export function clip(gradients, most) {
  const total = norm(...Object.values(gradients));
  return { total, by: Math.min(1, most / (total + 1e-6)) };
}

