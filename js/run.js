/**
 * One layer, in one direction, over one sequence: what every view draws.
 *
 * As long as nothing is edited, h_t and c_t are the very numbers that torch returned, and the
 * other quantities of a step are computed from them. After an edit everything is computed here,
 * from h_0 on, and from the layer below up.
 */
import { equationsOf } from "./equations.js";
import { evaluateAll, matrix, unpack } from "./evaluate.js";

/**
 * @typedef {{mode: string, x: number[][], h0: number[], c0?: number[], h: number[][], c?: number[][],
 *   weights: Record<string, number[] | number[][]>, dtype: "float32" | "float64"}} Sequence  as Trace.sequence hands it out
 * @typedef {Record<string, Record<string, number>>} Edits  symbol → "i" or "i,j" → new value
 */

/** Numbers as torch holds them: the shortest decimals of a float32 stand in the saved state. */
const readers = { float32: Math.fround, float64: (value) => value };

export class Run {
  /**
   * @param {Sequence} sequence
   * @param {{reverse?: boolean, below?: Run[], edits?: Edits, length?: number,
   *   output?: {W_hy: number[][], b_y?: number[]} | null}} options
   *   `below`: the runs of the layer underneath, one per direction
   */
  constructor(sequence, { reverse = false, below = [], edits = {}, length, output = null } = {}) {
    this.sequence = sequence;
    this.mode = sequence.mode;
    this.read = readers[sequence.dtype];
    this.reverse = reverse;
    this.below = below;
    this.edits = edits;
    this.length = length ?? sequence.h.length;
    this.cell = {
      mode: sequence.mode, bias: "b_ih" in sequence.weights, projected: "W_hr" in sequence.weights,
      output: Boolean(output), outputBias: Boolean(output?.b_y),
    };
    this.equations = equationsOf(this.cell);
    this.edited = this.length !== sequence.h.length || Object.keys(edits).length > 0
      || below.some((run) => run.edited);
    this.weights = this.#weights({ ...sequence.weights, ...output });
    this.h0 = this.#applyEdits("h_0", this.#vector(sequence.h0));
    this.c0 = sequence.c0 && this.#applyEdits("c_0", this.#vector(sequence.c0));
    this.states = [];
    this.steps = new Map();
  }

  get hiddenSize() { return this.h0.length; }
  get inputSize() { return this.sequence.x[0].length; }
  /** Positions in the order in which they are read. */
  get first() { return this.reverse ? this.length - 1 : 0; }
  get last() { return this.reverse ? 0 : this.length - 1; }
  /** The position read `k` steps after position t, kept inside the sequence. */
  after(t, k = 1) { return Math.min(this.length - 1, Math.max(0, t + (this.reverse ? -k : k))); }
  /** How many steps have been read once position t is read: 1 to length. */
  count(t) { return this.reverse ? this.length - t : t + 1; }

  /** x at position t. @returns {Float64Array} (D,) */
  x(t) {
    const { x } = this.sequence;
    // Beyond the recorded end a grown sequence reads its elements again from the first.
    if (!this.below.length) return this.#applyEdits("x", this.#vector(x[t % x.length]), t);
    if (!this.edited) return this.#vector(x[t]);
    return Float64Array.from(this.below.flatMap((run) => [...run.state(t).h]));
  }

  /** The state after position t is read; t = -1 (or T, when read backwards) is the initial one. */
  state(t) {
    if (t < 0 || t >= this.length) return { h: this.h0, c: this.c0 };
    if (!this.edited) {
      const { h, c } = this.sequence;
      return { h: this.#vector(h[t]), c: c && this.#vector(c[t]) };
    }
    // A loop and not a recursion: a sequence may have 10,000 steps.
    for (let k = this.states.length; k < this.count(t); k++) {
      const at = this.after(this.first, k);
      const values = evaluateAll(this.equations, this.#inputs(at, this.states[k - 1] ?? { h: this.h0, c: this.c0 }));
      this.states.push({ h: values.h_t, c: values.c_t });
    }
    return this.states[this.count(t) - 1];
  }

  /** Every named quantity at position t, weights included. @returns {Record<string, any>} */
  step(t) {
    if (!this.steps.has(t)) {
      const values = evaluateAll(this.equations, this.#inputs(t, this.state(this.reverse ? t + 1 : t - 1)));
      const { h, c } = this.state(t);
      values.h_t = h;
      if (c) values.c_t = c;
      if (this.steps.size > 64) this.steps.clear();
      this.steps.set(t, values);
    }
    return this.steps.get(t);
  }

  #vector(numbers) { return Float64Array.from(numbers, this.read); }

  #inputs(t, { h, c }) {
    const env = { ...this.weights, x_t: this.x(t), h_prev: h };
    if (c) env.c_prev = c;
    return env;
  }

  #weights(packed) {
    const arrays = Object.fromEntries(Object.entries(packed)
      .filter(([, value]) => value)
      .map(([name, value]) => [name, Array.isArray(value[0]) ? matrix(value.map((row) => row.map(this.read))) : this.#vector(value)]));
    const named = unpack(this.mode, arrays);
    for (const [name, value] of Object.entries(named)) this.#applyEdits(name, value);
    return named;
  }

  /** Edits of x are keyed "t,j", of a matrix "i,j", of a vector "i". */
  #applyEdits(name, value, t = null) {
    for (const [key, number] of Object.entries(this.edits[name] ?? {})) {
      const index = key.split(",").map(Number);
      if (t !== null) {
        if (index[0] === t) value[index[1]] = number;
      } else if (value.data) value.data[index[0] * value.cols + index[1]] = number;
      else value[index[0]] = number;
    }
    return value;
  }
}
