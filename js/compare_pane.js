/** One cell of Compare: its states over time, and how the step now shown is put together. */
import { column, columnHeight, symbolText } from "./cells.js";
import { BARS_HEIGHT, bars, handedOn, marked, strip, stripHeight, timeline } from "./compare_strip.js";
import { GATES, memoryCaption, parameters, STRINGS } from "./compare_strings.js";
import { svg } from "./dom.js";
import { sayInPicture } from "./language.js";
import { signed, subscript } from "./numbers.js";
import { paragraph } from "./paragraph.js";
import { lines, symbolsOf, valueOf } from "./pieces.js";
import { written } from "./symbols.js";

const PAD = 7;
const LETTER = 20;
const STATES_LEFT = 32; // room for the letter and the state before the first step
const LEAST_STEP = 9; // px that a step needs to be seen

/** How many steps fit in a pane. */
export const roomFor = (width) => Math.floor((width - 2 * PAD - STATES_LEFT) / LEAST_STEP);

/** How many numbers the layer has. */
export const countOf = ({ sequence }) =>
  Object.values(sequence.weights).reduce((sum, value) => sum + value.flat().length, 0);

/** All that the parts of a pane ask about it. */
export function about(widget, cell, width) {
  const { steps, run } = cell;
  const { t } = steps;
  const seen = steps.visible(run, t);
  const names = run.equations.map((equation) => equation.name);
  const p = { ...cell, t, seen, width: width - 2 * PAD, values: run.step(t), row: widget.local.row, names, lines: lines(run),
    now: run.count(t) - 1, hidden: steps.hides(t),
    knows: (letter, order) => steps.visible(run, order) > names.indexOf(`${letter}_t`),
    known: (symbol) => !names.includes(symbol) || names.indexOf(symbol) < seen,
    asked: cell.n === widget.local.cell };
  return Object.assign(p, { cellWidth: cellWidth(p) });
}

/** Below which height the words of a pane begin: what stands above them, drawn. */
export function upperHalf(widget, cell, width, shared) {
  const p = about(widget, cell, width);
  const line = timeline(shared.window, p.width, { left: STATES_LEFT });
  const parts = [header(p)];
  let y = 30;
  const put = ({ node, bottom }) => { parts.push(node); y = bottom; };
  put(states(p, line, "h", y));
  put(memory(p, line, y + 4, shared));
  if (p.run.c0) put(states(p, line, "c", y + 8));
  else if (shared.withC) put(noC(p, y + 8));
  y += 6;
  for (const one of p.lines) put(putTogether(p, one, y));
  return { p, parts, bottom: y };
}

/** The words, at the height at which those of the whole row begin. */
export function lowerHalf({ p, parts, bottom }, wordsAt = bottom) {
  const said = words(p, wordsAt + 2);
  return { p, parts: [...parts, said.node], bottom: said.bottom + PAD };
}

/** A pane, as high as the others of its row. */
export const pane = ({ p, parts }, height) =>
  svg("g", { class: `rs-pane${p.asked ? " rs-asked" : ""}`, "data-cell": p.n, role: "group", "aria-label": p.name },
    svg("rect", { class: "rs-pane-ground", x: 0, y: 0, width: p.width + 2 * PAD, height, rx: 10 }),
    svg("g", { transform: `translate(${PAD} 0)` }, parts));

const header = (p) => [
  svg("text", { class: "rs-pane-name", x: 0, y: 21 }, p.name),
  svg("text", { class: "rs-pane-count", x: p.width, y: 21 }, sayInPicture(parameters(countOf(p.run)))),
];

/** A letter at the left, its caption, and the state at every step. */
function states(p, line, letter, y) {
  const caption = paragraph(letter === "h" ? STRINGS.handedH : STRINGS.handedC, { x: STATES_LEFT, y, width: p.width - STATES_LEFT, size: 11.5, className: "rs-soft" });
  const top = caption.bottom + 9;
  const height = stripHeight((letter === "h" ? p.run.h0 : p.run.c0).length, line);
  const reached = p.knows(letter, p.t);
  return { bottom: top + height, node: svg("g", {},
    symbolText(`${letter}_t`, { x: 12, y: y + 13, "text-anchor": "middle", "data-symbol": `${letter}_t` }),
    caption.node, marked(line, p.now, top - 3, height + 6),
    strip({ run: p.run, letter, line, y: top, now: p.now, known: (order) => p.knows(letter, order), asked: (order) => p.hidden && order === p.now }),
    reached && handedOn({ line, order: p.now, y: top, height, isOutput: letter === "h" })) };
}

function noC(p, y) {
  return paragraph(STRINGS.noC, { x: STATES_LEFT, y, width: p.width - STATES_LEFT, size: 11.5, className: "rs-soft" });
}

/** How far h_t still moves when the chosen x is set to zero, and the number at the current step. */
function memory(p, line, y, { distances, from, scale, secret }) {
  const own = distances[p.n];
  const shown = (order) => !secret && p.knows("h", order);
  const value = p.now >= from && shown(p.now) ? `: ${signed(own[p.now], 4).slice(1)}` : "";
  const says = memoryCaption(`x${subscript(from + 1)}`);
  const caption = paragraph({ hi: says.hi + value, en: says.en + value }, { x: STATES_LEFT, y, width: p.width - STATES_LEFT, size: 11.5 });
  return { bottom: caption.bottom + BARS_HEIGHT + 4, node: svg("g", { class: "rs-remembered" }, caption.node,
    bars({ distances: own, from, shown, line, y: caption.bottom + 2, scale, name: (order) => `‖h${subscript(order + 1)} − h′${subscript(order + 1)}‖` })) };
}

const LEAST_CELL = 30; // px that a number with two decimals needs
const signWidth = ({ text }) => 4.5 + 6 * text.length;
const isColumn = ({ kind }) => kind === "column";

/** What stands on the line of an equation, broken before its plus where the pane is too narrow. */
function rowsOf(p, { name, pieces: right }) {
  const result = { kind: "column", name, tree: { op: "symbol", name }, linear: false };
  const all = [result, { kind: "sign", text: "=" }, ...right];
  const plus = all.findIndex(({ text }) => text === "+");
  if (plus < 0 || cellOf(p, all) >= LEAST_CELL) return [all];
  return [all.slice(0, plus), all.slice(plus)];
}

/** Width of a column for which a row fits. */
const cellOf = (p, row) =>
  (p.width - row.filter((piece) => !isColumn(piece)).reduce((sum, sign) => sum + signWidth(sign), 0)) / row.filter(isColumn).length;

/** One width for all columns of the pane. */
const cellWidth = (p) =>
  Math.floor(Math.max(LEAST_CELL, Math.min(46, ...p.lines.flatMap((line) => rowsOf(p, line)).map((row) => cellOf(p, row)))));

/** [c] = [f] ⊙ [c_prev] + [i] ⊙ [g], each known number in its place. */
function putTogether(p, line, y) {
  const width = p.cellWidth;
  let bottom = y;
  const rows = rowsOf(p, line).map((row, n, { length }) => {
    const size = Math.max(...row.filter(isColumn).map((piece) => valueOf(piece, p.values).length));
    // A row that goes on stands at the right, under what it goes on from.
    const needed = row.reduce((sum, piece) => sum + (isColumn(piece) ? width : signWidth(piece)), 0);
    const drawn = drawRow(p, row, { x: n ? Math.max(0, Math.min(width, p.width - needed)) : 0, y: bottom, width, size, part: line.part });
    bottom += LETTER + columnHeight(size, 24) + (n === length - 1 ? 8 : 2);
    return drawn;
  });
  return { bottom, node: svg("g", { class: "rs-together", "data-part": line.part }, rows) };
}

function drawRow(p, row, { x, y, width, size, part }) {
  const middle = y + LETTER + columnHeight(size, 24) / 2;
  return row.map((piece) => {
    const at = x;
    x += isColumn(piece) ? width : signWidth(piece);
    if (isColumn(piece)) return term(p, piece, { x: at, y, width, part });
    return svg("text", { class: "rs-sign", x: at + signWidth(piece) / 2, y: middle, "data-symbol": piece.symbol }, piece.text);
  });
}

/** A column of one line with its letter above it. */
function term(p, piece, { x, y, width, part }) {
  const own = symbolsOf(piece);
  const known = !p.hidden && own.every(p.known) && (p.seen > part || !piece.linear) && p.seen > 0;
  const symbol = piece.tree.op === "symbol" ? piece.name : null;
  const value = valueOf(piece, p.values);
  const current = p.seen > 0 && p.seen < p.run.equations.length && symbol === p.names[p.seen - 1];
  return svg("g", { class: "rs-term", "data-name": piece.name },
    letterOf(piece, { x: x + width / 2, y: y + LETTER - 6, "text-anchor": "middle" }),
    column({ values: known ? value : null, asked: p.hidden && p.names.at(-1) === symbol, size: value.length, x, y: y + LETTER, width, row: 24,
      symbol: symbol ?? null, name: symbol ?? `(${piece.name})`, edit: startOf(p, symbol), rows: true, chosen: p.row < value.length ? p.row : null }),
    current && svg("rect", { class: "rs-compare-now", x: x - 1, y: y + LETTER - 1, width: width + 2, height: columnHeight(value.length, 24) + 2, rx: 3 }));
}

/** The state before the first step may be changed where it stands. */
const startOf = (p, symbol) => (p.now === 0 && /^[hc]_prev$/.test(symbol ?? "") ? (i) => `${symbol[0]}_0|${i}` : undefined);

/** A column's letter: f_t, 1 − z_t, tanh c_t, W_in x + b. */
function letterOf(piece, place) {
  const { tree } = piece;
  if (tree.op === "symbol") return symbolText(piece.name, { ...place, "data-symbol": piece.name });
  const symbols = symbolsOf(piece).join(" ");
  const words = { oneMinus: ["1−", "arg"], tanh: ["tanh ", "arg"] }[tree.op];
  const spans = words ? [words[0], ...spelt(tree.arg.name)] : linearLetters(tree);
  return svg("text", { class: "rs-letter rs-small-letter", ...place, "data-symbols": symbols }, spans);
}

const spelt = (name) => {
  const [base, sub] = written(name);
  return [svg("tspan", {}, base), svg("tspan", { dy: "0.25em", "font-size": "11px" }, sub), svg("tspan", { dy: "-0.18em" }, "\u200b")];
};

function linearLetters(tree) {
  const product = tree.op === "matvec" ? tree : tree.args[0];
  return [...spelt(product.W), svg("tspan", {}, written(product.v.name)[0]), tree.op === "add" && svg("tspan", {}, "+b")];
}

/** What each gate of the chosen row does, said in words with its number. */
function words(p, y) {
  const texts = GATES[p.run.mode.split("_")[0]];
  const row = Math.min(p.row, p.run.hiddenSize - 1);
  const node = svg("g", { class: "rs-words" });
  let bottom = y;
  for (const [name, says] of Object.entries(texts)) {
    if (p.hidden || !p.known(name) || p.seen === 0) continue;
    const value = p.values[name][row];
    const text = says(Math.round(100 * value), signed(value));
    const head = name === "a" ? "" : `${written(name)[0]}[${row}]: `; // where there is no gate there is no row of it
    const one = paragraph({ hi: head + text.hi, en: head + text.en }, { x: 0, y: bottom, width: p.width, symbol: name });
    node.append(one.node);
    bottom = one.bottom + 1;
  }
  return { node, bottom };
}
