/**
 * The way back over a whole sequence: what arrives at each step and what each step adds.
 * Steps are counted in the order of reading, k = 0 … T − 1.
 */
import { addTo, jacobian, largestSingular, norm, stepBack } from "./backward.js";

const zeros = (size) => new Float64Array(size);
const difference = (u, v) => u.map((value, i) => value - v[i]);

/**
 * @typedef {{dh: Float64Array, own: Float64Array, next: Float64Array, norm: number, dc?: Float64Array,
 *   dcNext?: Float64Array, normC?: number, of: Record<string, any>, inside: Record<string, Float64Array>}} BackStep
 *   `own` from this step's loss, `next` from the step after it; `of` and `inside` as in backward.js
 */
export class Back {
  /**
   * @param run the Run whose way back it is
   * @param {number[] | number[][]} target y* of the last step, or one for each step, read again from the first in a grown sequence
   * @param {number} cut truncated BPTT: h is detached every `cut` steps, counted from the end; 0: never
   */
  constructor(run, target, cut = 0) {
    Object.assign(this, { run, target, cut });
    this.everyStep = Array.isArray(target[0]);
    this.equations = run.equations;
    this.steps = [];
    this.sums = [];
    this.walk();
  }

  get length() { return this.run.length; }
  position(k) { return this.run.after(this.run.first, k); }
  env(k) { return this.run.step(this.position(k)); }

  /** y* of step k, or null where there is no loss. */
  targetOf(k) {
    const read = (vector) => Float64Array.from(vector, this.run.read);
    if (this.everyStep) return read(this.target[this.position(k) % this.target.length]);
    return k === this.length - 1 ? read(this.target) : null;
  }

  /** L = ½ Σ ‖h_t − y*_t‖² */
  get loss() { return this.steps.reduce((sum, { own }) => sum + norm(own) ** 2 / 2, 0); }

  /** Whether the way back is cut between step k and the one before it. */
  cutBefore(k) { return this.cut > 0 && k > 0 && (this.length - k) % this.cut === 0; }

  walk() {
    const { hiddenSize, c0 } = this.run;
    let [next, dcNext] = [zeros(hiddenSize), c0 && zeros(c0.length)];
    for (let k = this.length - 1; k >= 0; k--) {
      this.steps[k] = this.step(k, next, dcNext);
      const { h_prev: h, c_prev: c } = this.steps[k].of;
      [next, dcNext] = this.cutBefore(k) ? [zeros(hiddenSize), c0 && zeros(c0.length)] : [h, c];
    }
  }

  /** @returns {BackStep} */
  step(k, next, dcNext) {
    const env = this.env(k);
    const target = this.targetOf(k);
    const own = target ? difference(env.h_t, target) : zeros(next.length);
    const dh = own.map((value, i) => value + next[i]);
    const { of, inside } = stepBack(this.equations, env, dcNext ? { h_t: dh, c_t: dcNext } : { h_t: dh }, false);
    const step = { dh, own, next, norm: norm(dh), of, inside };
    return dcNext ? { ...step, dc: of.c_t, dcNext, normC: norm(of.c_t) } : step;
  }

  /** What step k adds to the gradient of each weight and bias. @returns {Record<string, any>} */
  adds(k) {
    const { dh, dcNext } = this.steps[k];
    const { of } = stepBack(this.equations, this.env(k), dcNext ? { h_t: dh, c_t: dcNext } : { h_t: dh });
    return Object.fromEntries(this.parameters.map((name) => [name, of[name]]));
  }

  get parameters() { return Object.keys(this.run.weights).filter((name) => !/y$/.test(name)); }

  /** The sums of what the steps k … T − 1 add. */
  sumFrom(k) {
    for (let n = this.length - 1; n >= k; n--) {
      if (this.sums[n]) continue;
      const sum = { ...this.sums[n + 1] };
      for (const [name, value] of Object.entries(this.adds(n))) addTo(sum, name, value);
      this.sums[n] = sum;
    }
    return this.sums[k];
  }

  get whole() { return this.sumFrom(0); }

  jacobian(k) { return jacobian(this.equations, this.env(k)); }
}

const known = new WeakMap(); // run → target and cut → Back

/** The way back of a run; made anew after an edit. */
export function backOf(run, target, cut = 0) {
  if (!known.has(run)) known.set(run, new Map());
  const ways = known.get(run);
  if (!ways.has(cut)) ways.set(cut, new Back(run, target, cut));
  return ways.get(cut);
}

/** All rows of W_hh, gate below gate, as torch packs them. */
export function packedHidden({ weights }) {
  const parts = hiddenNames(weights).map((name) => weights[name]);
  return { rows: parts.reduce((sum, { rows }) => sum + rows, 0), cols: parts[0].cols,
    data: Float64Array.from(parts.flatMap(({ data }) => [...data])) };
}

/** The names of the weights from the old state to the new: W_hh, or one for each gate. An LSTM's projection is none. */
export const hiddenNames = (weights) => {
  const names = Object.keys(weights).filter((name) => /^W_h[^y]$/.test(name));
  return names.includes("W_hf") ? names.filter((name) => name !== "W_hr") : names;
};

export const singularOf = (run) => largestSingular(packedHidden(run));
