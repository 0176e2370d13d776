/** Below the row: the operation of the step back with all its numbers, and what it adds to the sums. */
import { column, columnHeight, LEAST_CELL, matrixCells, vectorRow } from "../cells.js";
import { svg } from "../dom.js";
import { signed, subscript } from "../numbers.js";
import { broken, paragraph } from "../paragraph.js";
import { norm, largestSingular } from "./backward.js";
import { nothingYet, singular, stepAdds, STRINGS, sumOf } from "./gradient_strings.js";
import { inPicture } from "./letters.js";
import { d, factorsOf, numberOf } from "./ops.js";
import { parameterOf, wayOf } from "./way.js";
import { brief, full, WRITE, writerFor } from "./write.js";

const [SIGN, ROW, HEAD, MOST, GAP] = [15, 24, 34, 58, 24];
const [WIDE, MOST_WIDE, CAPTION] = [640, 820, 12.5]; // px
const USUAL = { short: signed, full, list: WRITE.list };

/** @returns {{node: SVGElement, bottom: number}} */
export function detail(widget, y) {
  const { walk } = widget;
  const all = Math.min(widget.width - 2, MOST_WIDE);
  const x = 1 + (widget.width - 2 - all) / 2;
  if (!walk.isBack) return forward(widget, { x, y, width: all });
  const wide = all >= WIDE;
  const room = wide ? (all - 2 * GAP) / 2 : all;
  const left = operation(widget, { x, y, width: room });
  const right = sums(widget, wide ? { x: x + room + 2 * GAP, y, width: room } : { x, y: left.bottom + 6, width: room });
  return { node: svg("g", {}, left.node, right.node), bottom: Math.max(left.bottom, right.bottom) };
}

/** On the way forward: everything of the step that is made so far. x, and the state at the start, can be changed. */
function forward({ run, steps, walk }, place) {
  const { t } = steps;
  const env = run.step(t);
  const start = walk.k === 0;
  const n = numberOf(run, walk.k);
  const given = [
    { label: `x${subscript(t + 1)}`, values: env.x_t, plain: true, symbol: "x_t", edit: run.below.length ? null : (j) => `x|${t},${j}` },
    { label: `h${subscript(numberOf(run, walk.k - 1))}`, values: env.h_prev, plain: true, symbol: "h_prev", edit: start ? (i) => `h_0|${i}` : null },
    ...(run.c0 ? [{ label: `c${subscript(numberOf(run, walk.k - 1))}`, values: env.c_prev, plain: true, symbol: "c_prev", edit: start ? (i) => `c_0|${i}` : null }] : [])];
  const seen = steps.visible(run, t);
  const made = run.equations.filter(({ name }) => name !== "y_t").map(({ name }, part) => ({ label: name.endsWith("_t") ? `${name[0]}${subscript(n)}` : name,
    values: part < seen ? env[name] : null, size: env[name].length, plain: true, symbol: name, part }));
  return drawLine([...given, "→", ...made], place);
}

/** The operation shown, or the whole step as one: its Jacobian. */
function operation(widget, place) {
  const { walk } = widget;
  const op = walk.ops[walk.op];
  if (!walk.inside) return wholeStep(widget, place);
  if (op.key === "W") return outerProduct(widget, place);
  const title = formula(`${walk.op + 1}/${walk.ops.length}`, op.formula, place);
  const line = drawLine(op.key === "prev" && walk.asks ? hidden(op.line) : op.line, { ...place, y: title.bottom });
  return { bottom: line.bottom, node: svg("g", { "data-made": op.key, "data-op": op.key }, title.node, line.node) };
}

/** Which operation of the step this is, and its formula; a long one goes on in a second line. */
function formula(which, text, { x, y, width }) {
  const lines = broken(text, width - 40, 15);
  return { bottom: y + 20 * lines.length, node: svg("g", { class: "rs-op-formula" }, svg("text", { class: "rs-op-count", x, y: y + 15 }, which),
    lines.map((line, n) => svg("text", { class: "rs-letter", x: x + 34, y: y + 15 + 20 * n }, inPicture(line)))) };
}

/** The result is yet to be guessed. */
const hidden = ([result, ...rest]) => [{ ...result, values: null, size: result.values.length, asked: true }, ...rest];

const flipped = (J) => ({ rows: J.cols, cols: J.rows, data: Float64Array.from({ length: J.data.length }, (_, n) => J.data[(n % J.rows) * J.cols + Math.floor(n / J.rows)]) });

/** ∂L/∂h_{t−1} = (∂h_t/∂h_{t−1})ᵀ ∂L/∂h_t, and for an LSTM what comes by way of c. */
function wholeStep({ run, walk, ...widget }, place) {
  const back = wayOf({ run, ...widget });
  const { k } = walk;
  const [n, before] = [numberOf(run, k), numberOf(run, k - 1)];
  const J = back.jacobian(k);
  const { dh, dc, of } = back.steps[k];
  const through = flipped(J);
  const name = `∂h${subscript(n)}/∂h${subscript(before)}`;
  const direct = Float64Array.from({ length: J.cols }, (_, j) => dh.reduce((sum, value, i) => sum + J.data[i * J.cols + j] * value, 0));
  const line = [{ label: d("h", before), values: of.h_prev }, "=",
    { matrix: through, label: `(${name})ᵀ`, nameOf: (i, j) => `${name}[${j}, ${i}]`, plain: true }, "·", { label: d("h", n), values: dh },
    ...(run.c0 ? ["+", { label: "← c", values: of.h_prev.map((value, i) => value - direct[i]) }] : [])];
  const title = paragraph(STRINGS.whole, { ...place, size: CAPTION });
  const first = drawLine(walk.asks ? hidden(line) : line, { ...place, y: title.bottom });
  const sigma = paragraph(singular(brief(largestSingular(J))), { ...place, y: first.bottom + 2, size: CAPTION });
  const second = run.c0 && drawLine([{ label: d("c", before), values: of.c_prev }, "=", { label: d("c", n), values: dc }, "⊙",
    { label: `f${subscript(n)}`, values: back.env(k).f_t, plain: true, symbol: "f_t" }], { ...place, y: sigma.bottom + 2 });
  return { bottom: second ? second.bottom : sigma.bottom + 4, node: svg("g", { "data-made": "whole", "data-op": "whole" }, title.node, first.node,
    svg("g", { class: "rs-singular" }, sigma.node), second && second.node) };
}

/** What a weight's product adds: the gradient that arrived at it, times what it was multiplied with. */
function outerProduct(widget, place) {
  const { walk } = widget;
  const name = parameterOf(widget);
  const back = wayOf(widget);
  const { left, right } = factorsOf(back, walk.k, name);
  const title = formula(`${walk.op + 1}/${walk.ops.length}`, `∂L/∂${name} += ${left.label}${right ? ` ${right.label}` : ""}`, place);
  const unit = Math.min(MOST, Math.floor((place.width - MOST - 3 * SIGN) / (right ? right.values.length : 1)));
  const line = drawLine([left], { ...place, width: MOST, y: title.bottom });
  const x = place.x + MOST + 2 * SIGN;
  const rowTop = title.bottom + HEAD;
  return { bottom: Math.max(line.bottom, rowTop + ROW + 6), node: svg("g", { "data-made": "W", "data-op": "W" }, title.node, line.node,
    right && [svg("text", { class: "rs-sign", x: place.x + MOST + SIGN, y: rowTop + ROW / 2 }, "·"), head(right.label, x + (unit * right.values.length) / 2, title.bottom + HEAD - 6),
      vectorRow({ values: right.values, size: right.values.length, x, y: rowTop, width: unit * right.values.length, height: ROW, symbol: right.symbol, name: right.label.replace(/ᵀ$/, ""), edit: right.edit,
        scale: Math.max(1, ...right.values.map(Math.abs)) })]) };
}

const head = (text, x, y, symbol) => svg("text", { class: "rs-head-text", x, y, "text-anchor": "middle", "data-symbol": symbol }, inPicture(text));

/** The largest number of a column: the full colour. */
const scaleFor = ({ plain, values }) => (plain ? Math.max(1, ...values.map(Math.abs)) : Math.max(...values.map(Math.abs)) || 1);

/** One line: columns and a matrix with signs between them. @returns {{node: SVGElement, bottom: number}} */
function drawLine(line, { x, y, width }) {
  const cells = line.reduce((sum, part) => sum + (typeof part === "string" ? 0 : part.matrix ? part.matrix.cols : 1), 0);
  const signs = line.filter((part) => typeof part === "string").length;
  const unit = Math.min(MOST, Math.floor((width - signs * SIGN) / cells));
  const small = line.map((part) => (part.matrix && (part.matrix.cols > 8 || unit < LEAST_CELL) ? Math.min(90, width / 4) : 0));
  const each = small.some(Boolean) ? Math.min(MOST, Math.floor((width - signs * SIGN - Math.max(...small)) / (line.length - signs - 1))) : unit;
  const sizes = line.filter((part) => typeof part !== "string").map((part) => part.matrix?.rows ?? part.size ?? part.values.length);
  const height = Math.max(...sizes.map((size) => columnHeight(size, ROW)));
  const top = y + HEAD;
  let at = x;
  let high = false;
  const nodes = line.map((part, n) => {
    if (typeof part === "string") {
      at += SIGN;
      return svg("text", { class: "rs-sign", x: at - SIGN / 2, y: top + height / 2 }, part);
    }
    const w = part.matrix ? small[n] || each * part.matrix.cols : each;
    const from = at;
    at += w;
    high = !high && part.label.length * 6.4 > w + SIGN - 4;
    return [head(part.label, from + w / 2, top - (high ? 19 : 6), part.symbol), part.matrix ? matrixPart(part, from, top, w) : columnPart(part, from, top, each, height)];
  });
  return { bottom: top + height + 6, node: svg("g", { class: each < 56 ? "rs-tight" : null }, nodes) };
}

const columnPart = (part, x, y, width, height) => {
  const size = part.size ?? part.values.length;
  return column({ values: part.values, size, x, y: y + (height - columnHeight(size, ROW)) / 2, width, row: ROW, symbol: part.symbol, name: part.label, edit: part.edit ?? undefined, asked: part.asked,
    scale: part.values ? scaleFor(part) : 1, write: part.plain ? USUAL : writerFor(width) });
};

const matrixPart = ({ matrix, symbol, nameOf, plain }, x, y, width) => matrixCells({ W: matrix, x, y, width: width / matrix.cols, row: ROW, symbol,
  name: nameOf ?? ((i, j) => `${symbol}[${j}, ${i}]`), edit: symbol && ((i, j) => `${symbol}|${j},${i}`), scale: Math.max(1, ...matrix.data.slice(0, 200).map(Math.abs)), write: plain ? writerFor(width / matrix.cols) : USUAL });

const asMatrix = (value) => (value.data ? value : { rows: value.length, cols: 1, data: value });

/** What this step adds to the gradient of the chosen weights, and the sum as far as it has grown. */
function sums(widget, { x, y, width }) {
  const { run, walk } = widget;
  const back = wayOf(widget);
  const name = parameterOf(widget);
  const { k } = walk;
  const isAdded = walk.knows(k, "W");
  const from = isAdded ? k : k + 1;
  const sum = from < run.length ? asMatrix(back.sumFrom(from)[name]) : null;
  const size = asMatrix(run.weights[name]);
  const half = (width - GAP) / 2;
  const scale = norm(back.whole[name]) ? Math.max(...asMatrix(back.whole[name]).data.map(Math.abs)) : 1;
  const grid = (W, gx, caption, kind) => {
    const said = paragraph(caption, { x: gx, y, width: half, size: CAPTION });
    const cols = size.cols;
    const unit = Math.min(MOST, Math.floor(half / cols));
    return { said, draw: (top) => svg("g", { class: `rs-sum rs-sum-${kind}${unit < 56 ? " rs-tight" : ""}` }, head(`∂L/∂${name}`, gx + (large(size, unit) ? Math.min(half, 90) : unit * cols) / 2, top + 12, name),
      W ? matrixCells({ W, x: gx, y: top + 18, width: large(size, unit) ? Math.min(half, 90) / cols : unit, row: ROW, symbol: name, scale, write: writerFor(unit),
        name: (i, j) => `${kind === "adds" ? "+" : "Σ"} ∂L/∂${name}[${run.weights[name].data ? `${i}, ${j}` : i}]` })
        : svg("rect", { class: "rs-frame", x: gx, y: top + 18, width: unit * cols, height: columnHeight(size.rows, ROW) })) };
  };
  const adds = grid(isAdded ? asMatrix(back.adds(k)[name]) : null, x, stepAdds(numberOf(run, k)), "adds");
  const all = grid(sum, x + half + GAP, sum ? sumOf(numberOf(run, from), numberOf(run, run.length - 1)) : nothingYet, "all");
  const top = Math.max(adds.said.bottom, all.said.bottom);
  const middle = top + 18 + columnHeight(size.rows, ROW) / 2;
  return { bottom: top + 18 + columnHeight(size.rows, ROW) + 6, node: svg("g", {}, adds.said.node, all.said.node, adds.draw(top), all.draw(top),
    svg("text", { class: "rs-sign rs-goes-in", x: x + half + GAP / 2, y: middle }, "⇒")) };
}

const large = ({ rows, cols }, unit) => rows > 8 || cols > 8 || unit < LEAST_CELL;
