/**
 * An equation as it is put together: columns of numbers with signs between them. What comes out of
 * the weights is one column, so that a gate's work is seen without its matrices.
 *
 * @typedef {{kind: "column", tree: import("./equations.js").Tree, name: string, linear: boolean}
 *   | {kind: "sign", text: string, symbol?: string}} Piece
 */
import { evaluate } from "./evaluate.js";
import { symbolsIn } from "./equations.js";

const WORDS = { tanh: "tanh", relu: "ReLU", sigmoid: "σ" };

const isProduct = (tree) => tree.op === "matvec" && tree.v.op === "symbol";
const isBias = (tree) => tree.op === "symbol" && tree.name.startsWith("b_");
const isLinear = (tree) => isProduct(tree) || isBias(tree) || (tree.op === "add" && tree.args.every(isLinear));

const sign = (text, symbol) => ({ kind: "sign", text, symbol });
const column = (tree) => ({ kind: "column", tree, name: nameOf(tree), linear: isLinear(tree) });
const join = (parts, between) => parts.flatMap((part, n) => [...(n ? [sign(between)] : []), ...part]);

/** What a column is called: f_t, 1 − z_t, tanh(c_t), W_in x_t + b_in. */
function nameOf(tree) {
  switch (tree.op) {
    case "symbol": return tree.name;
    case "matvec": return `${tree.W} ${nameOf(tree.v)}`;
    case "add": return tree.args.map(nameOf).join(" + ");
    case "mul": return tree.args.map(nameOf).join(" ⊙ ");
    case "oneMinus": return `1 − ${nameOf(tree.arg)}`;
    default: return `${WORDS[tree.op]}(${nameOf(tree.arg)})`;
  }
}

/** @returns {Piece[]} the right side of an equation, from left to right */
export function pieces(tree, isWhole = true) {
  if (isLinear(tree)) return [column(tree)];
  switch (tree.op) {
    case "symbol": case "oneMinus": return [column(tree)];
    case "matvec": return [sign(`${tree.W} (`, tree.W), ...pieces(tree.v, false), sign(")")];
    case "add": return join(terms(tree.args).map((arg) => pieces(arg, false)), "+");
    case "mul": return join(tree.args.map((arg) => pieces(arg, false)), "⊙");
    default: return isWhole ? [sign(`${WORDS[tree.op]}(`), ...pieces(tree.arg, false), sign(")")] : [column(tree)];
  }
}

/** The terms of a sum, a product with the bias behind it as one. */
function terms(args) {
  const found = [];
  for (const arg of args) {
    const last = found.at(-1);
    if (isBias(arg) && last && isLinear(last)) found[found.length - 1] = { op: "add", args: [last, arg] };
    else found.push(arg);
  }
  return found;
}

/** The equations that are worth a line: those that use more than x_t, h_{t-1} and the weights. */
export const lines = (run) => run.equations
  .map(({ name, tree }, part) => ({ name, part, pieces: pieces(tree) }))
  .filter((line) => line.pieces.some((piece) => piece.kind === "column" && !piece.linear));

/** The numbers of a column. */
export const valueOf = (piece, values) => evaluate(piece.tree, values);

/** The symbols that light a column. */
export const symbolsOf = (piece) => symbolsIn(piece.tree);
