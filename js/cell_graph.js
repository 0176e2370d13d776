/**
 * The cell as a graph: its vectors, its boxes and the wires between them, read off the equations.
 * So every cell can be drawn, and the picture cannot disagree with the formula.
 */
import { symbolsIn } from "./equations.js";

/**
 * @typedef {{name: string, tree: import("./equations.js").Tree, kind: "linear" | "sum" | "function" | "other",
 *   reads: string[], weights: string[], depth: number}} Box  it computes `name` from the vectors it reads
 * @typedef {{sources: string[], boxes: Box[], depth: number, vanilla: boolean}} Graph
 */

const isWeight = (name) => /^[Wb](_|$)/.test(name);
const isSymbol = (tree) => tree.op === "symbol";
const isProduct = (tree) => tree.op === "matvec" && isSymbol(tree.v);

/** What a box does: W v + b, a sum of vectors, one function of one vector, or more than that. */
function kindOf(tree) {
  if (isProduct(tree)) return "linear";
  if (tree.op === "add" && isProduct(tree.args[0]) && tree.args.slice(1).every((arg) => isSymbol(arg) && isWeight(arg.name))) return "linear";
  if (tree.op === "add" && tree.args.every(isSymbol)) return "sum";
  return ["tanh", "relu", "sigmoid"].includes(tree.op) && isSymbol(tree.arg) ? "function" : "other";
}

/** @param {import("./equations.js").Equation[]} equations @returns {Graph} */
export function graphOf(equations) {
  const depths = new Map();
  const boxes = equations.map(({ name, tree }) => {
    const symbols = [...new Set(symbolsIn(tree))];
    const reads = symbols.filter((symbol) => !isWeight(symbol));
    const depth = 1 + Math.max(0, ...reads.map((read) => depths.get(read) ?? 0));
    depths.set(name, depth);
    return { name, tree, kind: kindOf(tree), reads, weights: symbols.filter(isWeight), depth };
  });
  const sources = ["x_t", "h_prev", "c_prev"].filter((name) => boxes.some(({ reads }) => reads.includes(name)));
  return { sources, boxes, depth: Math.max(...depths.values()), vanilla: boxes.every(({ kind }) => kind !== "other") };
}

const SIGNS = { tanh: "tanh", relu: "ReLU", sigmoid: "σ", add: "+", mul: "⊙", oneMinus: "1−", matvec: "" };

/** The signs of the operations in a tree, as they stand in a box: "σ", "⊙ +". */
export function signOf(tree) {
  if (["tanh", "relu", "sigmoid"].includes(tree.op)) return SIGNS[tree.op];
  const inside = (node) => [SIGNS[node.op], ...(node.args ?? [node.arg ?? node.v]).filter(Boolean).flatMap(inside)];
  return [...new Set(inside(tree).filter(Boolean))].reverse().join(" ");
}
