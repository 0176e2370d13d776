/**
 * How many parameters a layer takes to read T steps: one set for all steps, a set of its own for
 * each step, or one dense layer that makes all T states from all T inputs at once.
 * tests/test_counts_match_torch.py holds them to torch's own modules.
 */

export const KINDS = ["shared", "own", "dense"];
const CLOSE = 0.1; // of the count itself

const sizeOf = (value) => (Array.isArray(value[0]) ? value.length * value[0].length : value.length);

/** The arrays of the layer as torch names and holds them: what each of them adds to the count. */
export const parts = (run) => Object.entries(run.sequence.weights).map(([name, value]) => ({
  name, size: sizeOf(value), shape: Array.isArray(value[0]) ? [value.length, value[0].length] : [value.length],
}));

const sum = (sizes) => sizes.reduce((total, { size }) => total + size, 0);

/** @returns {{shared: number, own: number, dense: number}} */
export function counts(run, T) {
  const shared = sum(parts(run));
  const [inputs, states] = [T * run.inputSize, T * run.hiddenSize];
  return { shared, own: T * shared, dense: inputs * states + (run.cell.bias ? states : 0) };
}

/** The counts of somebody who holds one of the misunderstandings, by its name. */
function mistaken(run, T) {
  const truth = counts(run, T);
  const oneBias = truth.shared - sum(parts(run).filter(({ name }) => name === "b_hh"));
  const [D, H, bias] = [run.inputSize, run.hiddenSize, Number(run.cell.bias)];
  return {
    shared: { "one-bias": oneBias, "per-step": truth.own },
    own: { "one-bias": T * oneBias, "one-set": truth.shared },
    dense: { "no-bias": T * D * T * H, "own-inputs": T * (D * H + bias * H), "one-state": T * D * H + bias * H, "per-step": truth.own },
  };
}

/**
 * What to say to a guess of one of the counts.
 * @returns {{verdict: "right" | "close" | "wrong", mistake: string | null, truth: number}}
 */
export function judgeCount(run, T, kind, guess) {
  const truth = counts(run, T)[kind];
  if (guess === truth) return { verdict: "right", mistake: null, truth };
  const [mistake = null] = Object.entries(mistaken(run, T)[kind]).find(([, count]) => count === guess) ?? [];
  const close = Math.abs(guess - truth) <= CLOSE * truth;
  return { verdict: close && !mistake ? "close" : "wrong", mistake, truth };
}
