/**
 * Equation: every equation of the step with its numbers in it, one under the other. A chosen row
 * is opened: each product of that row of the matrix is written out.
 */
import { column, columnHeight, LONGEST_WITH_NUMBERS, matrixCells, symbolText } from "./cells.js";
import { svg } from "./dom.js";
import { label, lang } from "./language.js";
import { bracketed, signed } from "./numbers.js";
import { STRINGS } from "./strings.js";

const LETTER = 22; // room for the letter above a vector
const GAP = 14;

const WORDS = { tanh: "tanh", relu: "ReLU", sigmoid: "σ" };

/** What stands on the line of an equation, from left to right. */
function items(tree, context) {
  const { values, known } = context;
  const vector = (name) => ({ kind: "vector", name, value: known(name) ? values[name] : null, size: values[name].length });
  const sign = (text) => ({ kind: "sign", text });
  const join = (args, text) => args.flatMap((arg, n) => [...(n ? [sign(text)] : []), ...items(arg, context)]);
  switch (tree.op) {
    case "symbol": return [vector(tree.name)];
    case "matvec": return [{ kind: "matrix", name: tree.W, value: values[tree.W] }, ...items(tree.v, context)];
    case "add": return join(tree.args, "+");
    case "mul": return tree.args.flatMap((arg, n) => [...(n ? [sign("⊙")] : []),
      ...(arg.op === "add" ? [sign("("), ...items(arg, context), sign(")")] : items(arg, context))]);
    case "oneMinus": return [sign("(1 −"), ...items(tree.arg, context), sign(")")];
    default: return [sign(`${WORDS[tree.op]}(`), ...items(tree.arg, context), sign(")")];
  }
}

/** Row i of a tree with its numbers: the words of one long sum. */
function rowWords(tree, i, values) {
  const join = (args, sign) => args.flatMap((arg, n) => [...(n ? [sign] : []), ...rowWords(arg, i, values)]);
  switch (tree.op) {
    case "symbol": return [bracketed(values[tree.name][i], 4)];
    case "matvec": return productWords(values[tree.W], tree.v.op === "symbol" ? values[tree.v.name] : null, i);
    case "add": return join(tree.args, "+");
    case "mul": return tree.args.flatMap((arg, n) => [...(n ? ["·"] : []),
      ...(arg.op === "add" ? ["(", ...rowWords(arg, i, values), ")"] : rowWords(arg, i, values))]);
    case "oneMinus": return ["(1 −", ...rowWords(tree.arg, i, values), ")"];
    default: return [`${WORDS[tree.op]}(`, ...rowWords(tree.arg, i, values), ")"];
  }
}

/** W[i,0]·v[0] + W[i,1]·v[1] + …; a long row shows its first terms and says how many follow. */
function productWords(W, v, i) {
  if (!v) return ["…"];
  const shown = Math.min(W.cols, LONGEST_WITH_NUMBERS);
  const terms = Array.from({ length: shown }, (_, j) => `${bracketed(W.data[i * W.cols + j], 4)}·${bracketed(v[j], 4)}`);
  if (W.cols > shown) terms.push(`… (${W.cols - shown})`);
  return terms.flatMap((term, n) => (n ? ["+", term] : [term]));
}

/** Sizes of the items for the width at hand. */
function sizes(width) {
  const narrow = width < 560;
  return { cell: narrow ? 40 : 54, decimals: narrow ? 2 : 4, font: narrow ? 11 : 12.5 };
}

/** A big matrix is drawn with small cells, so that it fits. */
function itemWidth(item, size) {
  if (item.kind === "sign") return 6 + 8 * item.text.length;
  if (item.kind === "vector") return size.cell;
  const { rows, cols } = item.value;
  const large = rows > LONGEST_WITH_NUMBERS || cols > LONGEST_WITH_NUMBERS;
  return cols * cellWidth(item.value, size, large);
}

const cellWidth = (W, size, large) => (large ? Math.min(size.cell, 160 / W.cols) : size.cell);

/** Break the items into lines that fit, never just before a closing bracket. */
function wrap(line, width, size) {
  const lines = [[]];
  let x = 0;
  for (const item of line) {
    const w = itemWidth(item, size) + 4;
    const closing = item.kind === "sign" && item.text === ")";
    if (x + w > width && lines.at(-1).length && !closing) { lines.push([]); x = 18; }
    lines.at(-1).push({ ...item, x });
    x += w;
  }
  return lines;
}

const heightOf = (line) => LETTER + Math.max(...line.map((item) => (item.kind === "sign" ? 24
  : columnHeight(item.kind === "vector" ? item.size : item.value.rows))));

function drawItem(item, y, height, context) {
  const { size, chosen, editOf } = context;
  const middle = y + LETTER + (height - LETTER) / 2;
  if (item.kind === "sign") {
    return svg("text", { class: "rs-sign", x: item.x + itemWidth(item, size) / 2, y: middle }, item.text);
  }
  const rows = item.kind === "vector" ? item.size : item.value.rows;
  const top = y + LETTER;
  const width = itemWidth(item, size);
  const letter = symbolText(item.name, { x: item.x + width / 2, y: top - 7, "text-anchor": "middle", "data-symbol": item.name });
  const common = { x: item.x, y: top, symbol: item.name, name: item.name, decimals: size.decimals, scale: context.scale };
  const row = chosen < rows ? chosen : null;
  if (item.kind === "matrix") {
    const cell = width / item.value.cols;
    return [letter, matrixCells({ ...common, W: item.value, width: cell, edit: (i, j) => `${item.name}|${i},${j}`, chosen: item.rowed ? row : null })];
  }
  return [letter, column({ ...common, values: item.value, asked: item.asked, size: rows, width, edit: editOf(item.name), rows: item.result, chosen: item.rowed ? row : null })];
}

/** Which items light their chosen row: the matrices, what is added to them, and the result. */
function markRows(line) {
  return line.map((item, n) => ({ ...item, rowed: item.kind === "matrix" || line[n - 1]?.kind !== "matrix" }));
}

/** One equation: its line or lines, and the opened row. */
function drawEquation(equation, n, y, context) {
  const { run, width, size, values, seen, chosen } = context;
  const result = { kind: "vector", name: equation.name, result: true, size: values[equation.name].length,
    value: n < seen ? values[equation.name] : null, asked: n === seen };
  const line = markRows([result, { kind: "sign", text: "=" }, ...items(equation.tree, context)]);
  const parts = [];
  let at = y;
  for (const some of wrap(line, width - 12, size)) {
    const height = heightOf(some);
    parts.push(some.map((item) => drawItem({ ...item, x: item.x + 6 }, at, height, context)));
    at += height + 6;
  }
  if (n < seen && chosen < result.size) {
    const words = rowWords(equation.tree, chosen, values);
    const text = openedRow([`${equation.name}[${chosen}] =`, ...words, "=", signed(values[equation.name][chosen], 4)], at + 10, width - 40, size);
    parts.push(text.node);
    at = text.bottom;
  }
  const now = n === seen - 1 && seen < run.equations.length;
  return { bottom: at + GAP, node: svg("g", { class: `rs-equation${n >= seen ? " rs-pending" : ""}${now ? " rs-now" : ""}`, "data-part": n },
    svg("rect", { class: "rs-band", x: 0, y: y - 2, width, height: at - y + 8, rx: 8 }), parts) };
}

/** Words set as lines of text no wider than `width`. */
function openedRow(words, y, width, size) {
  const letter = size.font * 0.64;
  const lines = [[]];
  for (const word of words) {
    const length = [...lines.at(-1), word].join(" ").length * letter;
    if (length > width && lines.at(-1).length) lines.push([]);
    lines.at(-1).push(word);
  }
  const step = size.font * 1.5;
  return { bottom: y + lines.length * step, node: svg("text", { class: "rs-opened", "font-size": size.font, x: 10, y },
    lines.map((some, n) => svg("tspan", { x: n ? 26 : 10, y: y + n * step }, some.join(" ")))) };
}

/** Two columns of equations where each fits half the width on one line. */
function columnsFor(run, context, width) {
  const lengths = run.equations.map(({ name, tree }) =>
    [{ kind: "vector", name }, { kind: "sign", text: "=" }, ...items(tree, context)]
      .reduce((sum, item) => sum + itemWidth(item, context.size) + 4, 12));
  return Math.max(...lengths) <= width / 2 ? 2 : 1;
}

/** @returns {SVGElement} the picture of the current step, `width` px wide */
function draw({ run, steps, width: full, local }) {
  const { t } = steps;
  const values = run.step(t);
  const seen = steps.visible(run, t);
  const results = run.equations.map(({ name }) => name);
  const size = sizes(full);
  const context = { run, size, values, seen, chosen: local.row ?? 0,
    known: (name) => !results.includes(name) || results.indexOf(name) < seen,
    scale: 1, editOf: (name) => editable(run, t, name) };
  const halves = columnsFor(run, context, full);
  const width = full / halves;
  Object.assign(context, { width });
  const perColumn = Math.ceil(run.equations.length / halves);
  const bottoms = [];
  const drawn = run.equations.map((equation, n) => {
    const half = Math.floor(n / perColumn);
    const { node, bottom } = drawEquation(equation, n, bottoms[half] ?? 4, context);
    bottoms[half] = bottom;
    return svg("g", { transform: `translate(${half * width} 0)` }, node);
  });
  const height = Math.max(...bottoms);
  return svg("svg", { class: "rs-picture", viewBox: `0 0 ${full} ${height}`, width: full, height, role: "img",
    "aria-label": label(STRINGS.equation), lang: lang() }, drawn);
}

/** How a vector may be changed: inputs and biases always, the state only where it is the initial one. */
export function editable(run, t, name) {
  if (name === "x_t") return run.below.length ? undefined : (j) => `x|${t},${j}`;
  if (name === "h_prev" && run.count(t) === 1) return (i) => `h_0|${i}`;
  if (name === "c_prev" && run.count(t) === 1) return (i) => `c_0|${i}`;
  return /^b_/.test(name) ? (i) => `${name}|${i}` : undefined;
}

export const view = { draw, tools: ["small", "predict", "row", "table", "reset", "save"], local: { small: true } };
