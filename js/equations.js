/**
 * The equations as data. One tree per equation gives the numbers (evaluate.js), the formula
 * (formula.js), the line of Python (python.js) and the picture (equation.js), so that they
 * cannot disagree. Letters and gate order are torch's: https://docs.pytorch.org/docs/stable/nn.html
 *
 * @typedef {{op: "symbol", name: string}
 *   | {op: "matvec", W: string, v: Tree}
 *   | {op: "add" | "mul", args: Tree[]}
 *   | {op: "tanh" | "relu" | "sigmoid" | "oneMinus", arg: Tree}} Tree
 * @typedef {{name: string, tree: Tree}} Equation
 */

const symbol = (name) => ({ op: "symbol", name });
const matvec = (W, v) => ({ op: "matvec", W, v: typeof v === "string" ? symbol(v) : v });
const toTree = (arg) => (typeof arg === "string" ? symbol(arg) : arg);
const add = (...args) => ({ op: "add", args: args.filter(Boolean).map(toTree) });
const mul = (...args) => ({ op: "mul", args: args.map(toTree) });
const fn = (op, arg) => ({ op, arg: toTree(arg) });
const equation = (name, tree) => ({ name, tree });

/** W_i* x_t + b_i* + W_h* h_{t-1} + b_h*, the inside of every gate. */
const gate = (k, bias) =>
  add(matvec(`W_i${k}`, "x_t"), bias && `b_i${k}`, matvec(`W_h${k}`, "h_prev"), bias && `b_h${k}`);

const rnn = (activation, bias) => [
  equation("a_ih", bias ? add(matvec("W_ih", "x_t"), "b_ih") : matvec("W_ih", "x_t")),
  equation("a_hh", bias ? add(matvec("W_hh", "h_prev"), "b_hh") : matvec("W_hh", "h_prev")),
  equation("a", add("a_ih", "a_hh")),
  equation("h_t", fn(activation, "a")),
];

const lstm = (bias, projected) => [
  equation("i_t", fn("sigmoid", gate("i", bias))),
  equation("f_t", fn("sigmoid", gate("f", bias))),
  equation("g_t", fn("tanh", gate("g", bias))),
  equation("o_t", fn("sigmoid", gate("o", bias))),
  equation("c_t", add(mul("f_t", "c_prev"), mul("i_t", "g_t"))),
  equation("h_t", projected
    ? matvec("W_hr", mul("o_t", fn("tanh", "c_t")))
    : mul("o_t", fn("tanh", "c_t"))),
];

// torch's GRU: the reset acts after the matrix product, and z_t = 1 keeps the old state.
const gru = (bias) => [
  equation("r_t", fn("sigmoid", gate("r", bias))),
  equation("z_t", fn("sigmoid", gate("z", bias))),
  equation("n_t", fn("tanh", add(matvec("W_in", "x_t"), bias && "b_in",
    mul("r_t", bias ? add(matvec("W_hn", "h_prev"), "b_hn") : matvec("W_hn", "h_prev"))))),
  equation("h_t", add(mul(fn("oneMinus", "z_t"), "n_t"), mul("z_t", "h_prev"))),
];

/** How each mode packs its gates in the rows of W_ih and W_hh. */
export const GATES = { RNN_TANH: "", RNN_RELU: "", LSTM: "ifgo", GRU: "rzn" };

/**
 * The equations of one step.
 * @param {{mode: string, bias: boolean, projected?: boolean, output?: boolean, outputBias?: boolean}} cell
 * @returns {Equation[]}
 */
export function equationsOf({ mode, bias, projected = false, output = false, outputBias = true }) {
  const equations = {
    RNN_TANH: () => rnn("tanh", bias),
    RNN_RELU: () => rnn("relu", bias),
    LSTM: () => lstm(bias, projected),
    GRU: () => gru(bias),
  }[mode]();
  if (output) {
    const product = matvec("W_hy", "h_t");
    equations.push(equation("y_t", outputBias ? add(product, "b_y") : product));
  }
  return equations;
}

/** The vanilla cell in one line, as every book writes it. */
export function summaryOf({ mode, bias, ...rest }) {
  if (!mode.startsWith("RNN")) return equationsOf({ mode, bias, ...rest });
  const activation = mode === "RNN_RELU" ? "relu" : "tanh";
  const last = equationsOf({ mode, bias, ...rest }).slice(4);
  // gate("h") names its weights W_ih and W_hh, which is what the vanilla cell calls them.
  return [equation("h_t", fn(activation, gate("h", bias))), ...last];
}

/** Every symbol that stands in a tree, in order. @returns {string[]} */
export function symbolsIn(tree) {
  switch (tree.op) {
    case "symbol": return [tree.name];
    case "matvec": return [tree.W, ...symbolsIn(tree.v)];
    case "add": case "mul": return tree.args.flatMap(symbolsIn);
    default: return symbolsIn(tree.arg);
  }
}
