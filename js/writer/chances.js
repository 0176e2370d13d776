/** Probabilities: what comes next, how surprising it was, and which one a random number draws. */

/** torch.softmax(logits / tau, dim=-1). @param {Float64Array} logits (V,) @returns {Float64Array} (V,) */
export function softmax(logits, tau = 1) {
  const most = logits.reduce((a, b) => Math.max(a, b));
  const weights = logits.map((value) => Math.exp((value - most) / tau));
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((value) => value / sum);
}

/** −log2 of the probability of `index`, in bits; exact where the probability itself would be 0. */
export function surprise(logits, index) {
  const most = logits.reduce((a, b) => Math.max(a, b));
  const sum = logits.reduce((total, value) => total + Math.exp(value - most), 0);
  return (Math.log(sum) + most - logits[index]) / Math.LN2;
}

/**
 * The index that a random number draws: the first at which the cumulative sum of the probabilities is above it.
 * @param {number} u from 0 to less than 1
 * @returns {{index: number, from: number, to: number}} and the part of 0…1 that is its own
 */
export function draw(chances, u) {
  let [from, last] = [0, null];
  for (let index = 0; index < chances.length; index++) {
    const to = from + chances[index];
    if (chances[index] > 0) last = { index, from, to };
    if (u < to) return last;
    from = to;
  }
  return last; // the sum of many roundings may end just below 1
}

/** The `count` most probable, the first the most. @returns {number[]} */
export const likeliest = (chances, count) =>
  Array.from(chances.keys()).sort((a, b) => chances[b] - chances[a] || a - b).slice(0, count);
