/**
 * The rules of the put-in-order puzzle: which parts there are, and what an order of them means.
 * tests/test_cell_puzzle_is_judged.py runs every order on torch's own numbers and compares.
 */

/** The parts of the cell in a right order, and the one that does not belong: h_{t-1} as it is. */
export const partsOf = (output) => ["input", "recurrent", "sum", "activation", "keep", ...(output ? ["output"] : []), "bare"];

/** How each part is written: words and, as in the equations, symbols. */
export const signOf = (part, { mode, bias, outputBias }) => ({
  input: ["W_ih", " · ", "x_t", ...(bias ? [" + ", "b_ih"] : [])],
  recurrent: ["W_hh", " · ", "h_prev", ...(bias ? [" + ", "b_hh"] : [])],
  sum: ["⊕"],
  activation: [mode === "RNN_RELU" ? "ReLU" : "tanh"],
  keep: ["h_t"],
  output: ["W_hy", " · ", "h_t", ...(outputBias ? [" + ", "b_y"] : [])],
  bare: ["+ ", "h_prev"],
})[part];

/** Numbers that look random and are the same on every machine. */
function* random(seed) {
  let state = seed * 2654435761 + 1;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The parts in another order for each seed, never one that is right already. */
export function shuffled(output, seed) {
  const [numbers, order] = [random(seed), partsOf(output)];
  for (let n = order.length - 1; n > 0; n--) {
    const other = Math.floor(numbers.next().value * (n + 1));
    [order[n], order[other]] = [order[other], order[n]];
  }
  return order;
}

/**
 * What an order of the chosen parts means: "right", or the first thing that is wrong with it.
 * @param {string[]} order the parts in use, first to last
 */
export function verdict(order, output) {
  const has = (part) => order.includes(part);
  const before = (first, second) => order.indexOf(first) < order.indexOf(second);
  const wrong = [
    ["bareInstead", has("bare") && !has("recurrent")],
    ["bareToo", has("bare")],
    ["noRecurrent", !has("recurrent")],
    ["noInput", !has("input")],
    ["noSum", !has("sum")],
    ["noActivation", !has("activation")],
    ["noKeep", !has("keep")],
    ["noOutput", output && !has("output")],
    ["tanhBeforeSum", before("activation", "sum")],
    ["sumTooEarly", before("sum", "input") || before("sum", "recurrent")],
    ["keepTooEarly", before("keep", "activation")],
    ["outputTooEarly", output && before("output", "keep")],
  ];
  return wrong.find(([, is]) => is)?.[0] ?? "right";
}
