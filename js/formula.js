/** A tree of equations.js written for people: as a formula and as lines of Python. */
import { el } from "./dom.js";
import { label, lang, unseen } from "./language.js";
import { rovingRow } from "./roving.js";
import { STRINGS } from "./strings.js";
import { tip } from "./tips.js";
import { summaryOf, symbolsIn } from "./equations.js";
import { meaning, written } from "./symbols.js";

const MATHS = {
  matvec: "", mul: " ⊙ ", add: " + ", oneMinus: ["(1 − ", ")"],
  tanh: ["tanh(", ")"], sigmoid: ["σ(", ")"], relu: ["ReLU(", ")"],
};
const PYTHON = {
  matvec: " @ ", mul: " * ", add: " + ", oneMinus: ["(1 - ", ")"],
  tanh: ["torch.tanh(", ")"], sigmoid: ["torch.sigmoid(", ")"], relu: ["torch.relu(", ")"],
};

/** The tree as a row of words and {symbol}s, in one of the two styles. */
function tokens(tree, style) {
  const join = (args, sign) => args.flatMap((arg, n) => [...(n ? [sign] : []), ...inside(arg, tree, style)]);
  switch (tree.op) {
    case "symbol": return [{ symbol: tree.name }];
    case "matvec": return [{ symbol: tree.W }, style.matvec, ...inside(tree.v, tree, style)];
    case "add": case "mul": return join(tree.args, style[tree.op]);
    default: return [style[tree.op][0], ...tokens(tree.arg, style), style[tree.op][1]];
  }
}

/** A sum inside a product, and a product inside a matrix product, stands in brackets. */
function inside(arg, parent, style) {
  const loose = (parent.op === "mul" && arg.op === "add") || (parent.op === "matvec" && ["add", "mul"].includes(arg.op));
  return loose ? ["(", ...tokens(arg, style), ")"] : tokens(arg, style);
}

const plainName = (name) => {
  const [base, sub] = written(name);
  return sub ? `${base}_${sub}` : base;
};

/** A symbol that can be pointed at, focused and tapped. */
function symbolButton(name, mode, key) {
  const [base, sub] = written(name);
  const { hi, en } = meaning(name, mode);
  const said = { hi: `${plainName(name)}: ${hi}`, en: `${plainName(name)}: ${en}` };
  return tip(el("button", { type: "button", class: "rs-symbol", "data-symbol": name, "data-key": key },
    el("span", { "aria-hidden": "true", lang: "zxx" }, base, sub && el("sub", {}, sub)), unseen(said)), said);
}

/** The formula of the cell: one line for the vanilla cell, one per gate for the others. */
export function formula(run) {
  return rovingRow(el("div", { class: "rs-formula", role: "toolbar", "aria-label": label(STRINGS.formula), lang: lang() }, summaryOf(run.cell).map(({ name, tree }) =>
    el("div", { class: "rs-formula-line" },
      [{ symbol: name }, " = ", ...tokens(tree, MATHS)].map((token, n) =>
        (typeof token === "string" ? token : symbolButton(token.symbol, run.mode, `formula-${name}-${n}`)))))));
}

/** The same step in Python; each line knows its symbols, the line being computed is marked. */
export function python(run, part) {
  const cell = run.equations.map(({ name, tree }, n) => ({
    words: [{ symbol: name }, " = ", ...tokens(tree, PYTHON)], symbols: [name, ...symbolsIn(tree)], part: n,
  }));
  const cSymbols = run.c0 ? ["c_prev", "c_t"] : [];
  const before = [
    { words: [{ symbol: "h_t" }, ...(run.c0 ? [", ", { symbol: "c_t" }] : []), run.c0 ? " = h_0, c_0" : " = h_0"], symbols: ["h_t"] },
    { words: ["for ", { symbol: "x_t" }, run.reverse ? " in reversed(x):" : " in x:"], symbols: ["x_t"], indent: 0 },
    { words: [{ symbol: "h_prev" }, ...(run.c0 ? [", ", { symbol: "c_prev" }, " = ", { symbol: "h_t" }, ", ", { symbol: "c_t" }] : [" = ", { symbol: "h_t" }])],
      symbols: ["h_prev", "h_t", ...cSymbols], indent: 1 },
  ];
  const line = ({ words, symbols, part: own, indent = own === undefined ? 0 : 1 }) =>
    el("span", { class: `rs-line${own === part ? " rs-now" : ""}`, "data-symbols": symbols.join(" ") },
      "    ".repeat(indent), words.map((word) => (typeof word === "string" ? word
        : el("span", { class: "rs-word", "data-symbol": word.symbol }, word.symbol))), "\n");
  return el("pre", { class: "rs-python", lang: "zxx", tabindex: 0, role: "group", "aria-label": "Python", "data-key": "python" }, el("code", {}, [...before, ...cell].map(line)));
}
