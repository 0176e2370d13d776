/**
 * SharedWeights: every moment is drawn with the weights inside it, the very same numbers each time.
 * Change one, and it changes at every step at once; a bar over each moment says how far its h_t moved.
 */
import { column, columnHeight, LONGEST_WITH_NUMBERS, matrixCells, symbolText } from "./cells.js";
import { countPanel } from "./count_panel.js";
import { svg } from "./dom.js";
import { named } from "./edit.js";
import { symbolsIn } from "./equations.js";
import { kept } from "./kept.js";
import { label, lang, language, titles } from "./language.js";
import { moved } from "./moved.js";
import { subscript } from "./numbers.js";
import { movedTitle, STRINGS } from "./shared_weights_strings.js";
import { arrow, labelLines, scaleOf, shorten, visibleSteps, wires } from "./unrolled.js";
import { chosenOf, weightPanel } from "./weight_panel.js";

const WIRE = 22;       // length of the vertical wires
const LETTER = 18;     // room for the letter of a vector or a matrix
const BARS = 44;       // height of the row of bars, with its numbers
const HEAT = 48;       // height and least width of a matrix too large for numbers
const NAME = 18;       // room for the name of the cell
const FLASH_MS = 900;

/** The matrices of the cell by rows: for the vanilla cell one above the other, else one row per gate. */
function rowsOf(run, withBiases) {
  const names = run.equations.filter(({ name }) => name !== "y_t").flatMap(({ tree }) => symbolsIn(tree)).filter((name) => name[0] === "W");
  if (run.mode.startsWith("RNN")) return ["W_hh", "W_ih"].map((W) => [W, ...(withBiases && hasShortBias(run) ? [`b_${W.slice(2)}`] : [])]);
  const gates = [...new Set(names.map((name) => name[3]))];
  return gates.map((gate) => names.filter((name) => name[3] === gate));
}

const hasShortBias = (run) => run.cell.bias && run.hiddenSize <= LONGEST_WITH_NUMBERS;
const large = ({ rows, cols }) => rows > LONGEST_WITH_NUMBERS || cols > LONGEST_WITH_NUMBERS;
const asMatrix = (value) => (value.data ? value : { rows: value.length, cols: 1, data: value });

/** One row of grids: where each begins, and how wide and high the row is. */
function rowPlan(run, names, unit, row) {
  let x = 0;
  const grids = names.map((name) => {
    const W = asMatrix(run.weights[name]);
    const width = large(W) ? Math.max(HEAT, Math.min(3 * HEAT, W.cols * 0.5)) : W.cols * unit;
    const height = large(W) ? HEAT : W.rows * row;
    const grid = { name, W, x, width, height, unit: width / W.cols, row: height / W.rows };
    x += width + 6;
    return grid;
  });
  return { grids, width: x - 6, height: Math.max(...grids.map((grid) => grid.height)) };
}

/** The cell's inside: the rows of grids one below the other. */
function inside(run, withBiases, unit, rowHeight) {
  let y = NAME;
  const rows = rowsOf(run, withBiases).map((names) => {
    const row = { ...rowPlan(run, names, unit, rowHeight), y: y + LETTER };
    y += LETTER + row.height + 6;
    return row;
  });
  return { rows, width: Math.max(...rows.map((row) => row.width)), height: y + 4, unit };
}

/** Sizes of a number's box that may be tried, the roomiest first; below the last it holds no number. */
const UNITS = [40, 36, 33, 30];

/** The roomiest inside of which enough moments fit: on a phone the current one with its neighbours. */
function fitting(run, room, narrow) {
  const row = 24; // a finger can hit it
  const columnsOf = ({ width }) => Math.floor((room + gap(narrow)) / (width + 2 * pad(narrow) + gap(narrow)));
  const withNumbers = (narrow ? [false] : [true, false]).flatMap((biases) => UNITS.map((unit) => inside(run, biases, unit, row)));
  const tiles = [24, 20, 15, 11, 8].map((unit) => inside(run, false, unit, unit));
  const [wanted, least] = (narrow ? [3, 2] : [4, 3]).map((n) => Math.min(run.length, n));
  const fits = (n) => (choice) => columnsOf(choice) >= n;
  const found = withNumbers.find(fits(wanted)) ?? withNumbers.find(fits(least)) ?? tiles.find(fits(least)) ?? tiles.at(-1);
  return { ...found, columns: Math.max(1, columnsOf(found)) };
}

const pad = (narrow) => (narrow ? 4 : 9);
const gap = (narrow) => (narrow ? 12 : 24);

/** Where everything stands, for a given width. */
function layout({ run, width, config }, labels) {
  const narrow = width < 560;
  const vector = narrow ? 36 : 50;
  const left = vector + (narrow ? 14 : 28);
  const cell = fitting(run, width - left - 4, narrow);
  const box = Math.max(vector, cell.width + 2 * pad(narrow));
  const ySize = config.output ? config.output.W_hy.length : 0;
  const yTop = BARS + LETTER;
  const outTop = yTop + columnHeight(ySize) + WIRE;
  const output = ySize && rowPlan(run, ["W_hy"], cell.unit, 24);
  const hTop = (ySize ? outTop + LETTER + output.height + 8 + WIRE : BARS) + LETTER;
  const cellTop = hTop + columnHeight(run.hiddenSize) + WIRE;
  const xTop = cellTop + cell.height + WIRE;
  const columns = Math.min(run.length, cell.columns);
  const pitch = Math.min(box + 2 * gap(narrow), Math.max(box + gap(narrow), Math.floor((width - left - 4) / columns)));
  const lines = labelLines(labels[0]).filter(({ text }) => text).length;
  return { narrow, vector, left, cell, box, columns, pitch, yTop, ySize, outTop, output, hTop, cellTop, xTop,
    cellHeight: cell.height, middle: cellTop + cell.rows[0].y + cell.rows[0].height / 2,
    height: xTop + columnHeight(run.inputSize) + LETTER + 8 + 20 * lines };
}

/** A grid of weights; the chosen number is framed and the one just changed flashes. */
function grid(context, { name, W, x, width, unit, row, height }, x0, y0) {
  const { chosen, flashing, age } = context;
  const at = (target) => {
    const [i, j = 0] = named(target).index;
    const [w, h] = [Math.max(unit, 5), Math.max(row, 5)];
    return { x: x0 + x + Math.min(j * unit, width - w), y: y0 + Math.min(i * row, height - h), width: w, height: h };
  };
  const own = (target) => named(target).name === name;
  return svg("g", {},
    symbolText(name, { x: x0 + x + width / 2, y: y0 - 5, "text-anchor": "middle", "data-symbol": name }),
    context.run.weights[name].data
      ? matrixCells({ W, x: x0 + x, y: y0, width: unit, height: row, symbol: name, name, edit: (i, j) => `${name}|${i},${j}` })
      : column({ values: W.data, size: W.rows, x: x0 + x, y: y0, width: unit, row, symbol: name, name, edit: (i) => `${name}|${i}` }),
    flashing.filter(own).map((target) => svg("rect", { class: "rs-flash", ...at(target), style: { "animation-delay": `${-age}ms` } })),
    own(chosen) && svg("rect", { class: "rs-chosen rs-chosen-weight", ...at(chosen), rx: 2 }));
}

const NAMES = { RNN_TANH: "tanh", RNN_RELU: "ReLU" }; // the others by their mode

/** The box with its weights. */
function cell(context, m) {
  const { run, plan, hIndex } = context;
  const symbols = run.equations.slice(0, hIndex).map(({ name }) => name).join(" ");
  return [
    svg("g", { class: "rs-box", "data-symbols": m.now ? symbols : "" },
      svg("rect", { x: 0, y: plan.cellTop, width: plan.box, height: plan.cellHeight, rx: 9, "data-go": m.t }),
      svg("text", { x: m.middle, y: plan.cellTop + 12, class: "rs-box-text", "data-go": m.t }, NAMES[run.mode] ?? run.mode)),
    kept(context.widget, `weights ${m.order}`, context.ofWeights, () => weights(context)),
  ];
}

const weights = (context) => svg("g", {}, context.plan.cell.rows.map(({ grids, width, y }) =>
  grids.map((one) => grid(context, one, (context.plan.box - width) / 2, context.plan.cellTop + y))));

/** The output layer above h_t: its weights are the same at every step too. */
function output(context, m) {
  const { plan } = context;
  const shown = m.seen > context.hIndex + 1;
  return [
    symbolText("y_t", { ...m.centred, y: plan.yTop - 5 }, String(m.t + 1)),
    column({ values: shown ? m.values.y_t : null, size: plan.ySize, x: m.left, y: plan.yTop, width: plan.vector, symbol: m.now ? "y_t" : null, name: `y${m.number}` }),
    arrow(`M${m.middle} ${plan.outTop} L${m.middle} ${plan.yTop + columnHeight(plan.ySize) + 2}`, { symbols: m.now ? ["y_t"] : [], flow: m.now && shown, pending: !shown }),
    plan.output.grids.map((one) => grid(context, one, (plan.box - plan.output.width) / 2, plan.outTop + LETTER)),
    arrow(`M${m.middle} ${plan.hTop - LETTER} L${m.middle} ${plan.outTop + LETTER + plan.output.height + 2}`, { symbols: m.now ? ["h_t"] : [], flow: m.now && shown, pending: !shown }),
  ];
}

function state({ run, plan }, m) {
  return [
    symbolText("h_t", { ...m.centred, y: plan.hTop - 5 }, String(m.t + 1)),
    column({ values: m.done ? m.values.h_t : null, asked: m.asked, size: run.hiddenSize, x: m.left, y: plan.hTop, width: plan.vector,
      symbol: m.now ? "h_t" : m.previous ? "h_prev" : null, name: `h${m.number}` }),
    arrow(`M${m.middle} ${plan.cellTop} L${m.middle} ${plan.hTop + columnHeight(run.hiddenSize) + 2}`,
      { symbols: m.now ? ["h_t", "c_t"] : [], flow: m.now && m.done, pending: !m.done }),
  ];
}

function input({ run, plan, wire, xScale }, m) {
  const bottom = plan.xTop + columnHeight(run.inputSize);
  return [
    arrow(`M${m.middle} ${plan.xTop} L${m.middle} ${plan.cellTop + plan.cellHeight + 2}`,
      { symbols: [...wire.input, ...(m.now ? ["x_t"] : [])], flow: m.now && m.done, pending: !m.reached }),
    column({ values: run.x(m.t), size: run.inputSize, x: m.left, y: plan.xTop, width: plan.vector, scale: xScale, symbol: m.now ? "x_t" : null,
      name: `x${m.number}`, edit: run.below.length ? undefined : (j) => `x|${m.t},${j}` }),
    symbolText("x_t", { ...m.centred, y: bottom + 16 }, String(m.t + 1)),
  ];
}

function labelOf({ run, plan, labels }, m) {
  const below = plan.xTop + columnHeight(run.inputSize) + 34;
  return labelLines(labels[m.t % labels.length]).map(({ text, lang: own }, n) =>
    svg("text", { ...m.centred, y: below + 18 * n, class: "rs-label", lang: own }, shorten(text, plan.pitch)));
}

/** How far this h_t moved from torch's own: a bar and its number. */
function bar({ plan, moved: { distances, scale } }, m) {
  const distance = distances[m.order];
  const height = (distance / scale) * (BARS - 22);
  const shown = distance.toFixed(2);
  return svg("g", { class: `rs-moved${distance ? "" : " rs-unmoved"}`, "data-moved": m.t },
    titles(movedTitle(`h${m.number}`, distance.toFixed(6))),
    svg("line", { class: "rs-ground-line", x1: 0, x2: plan.box, y1: BARS - 6, y2: BARS - 6 }),
    svg("rect", { class: "rs-moved-bar", x: m.middle - 13, width: 26, y: BARS - 6 - height, height }),
    svg("text", { x: m.middle, y: BARS - 10 - height, class: "rs-moved-number" }, shown));
}

/** All that the parts of a moment ask about it. */
function about({ run, steps, plan, hIndex, before }, order) {
  const t = run.after(run.first, order);
  const [now, seen, middle] = [t === steps.t, steps.visible(run, t), plan.box / 2];
  return { t, order, now, seen, middle, left: middle - plan.vector / 2, values: seen ? run.step(t) : null, done: seen > hIndex,
    asked: now && steps.hides(t), previous: order === before, reached: run.count(t) <= run.count(steps.t),
    number: subscript(t + 1), centred: { x: middle, "text-anchor": "middle" } };
}

/** The bar, y above its layer where there is one, h, the cell with its weights, x below. */
function moment(context, order, x0) {
  const m = about(context, order);
  const own = [...context.ofWeights, context.moved.scale, m.now, m.seen, m.asked, m.previous, m.reached];
  return svg("g", { transform: `translate(${x0} 0)` }, kept(context.widget, `moment ${order}`, own, () =>
    svg("g", { class: `rs-moment${m.now ? " rs-now" : ""}`, "data-order": order },
      bar(context, m), context.plan.ySize ? output(context, m) : null, state(context, m), cell(context, m), input(context, m), labelOf(context, m))));
}

/** What enters the first cell in sight: h_0, or the state of the step before it. */
function initial({ run, steps, plan, before }, start) {
  const t = run.after(run.first, start - 1);
  const height = columnHeight(run.hiddenSize);
  const y = plan.middle - height / 2;
  const values = start === 0 ? run.h0 : steps.visible(run, t) ? run.state(t).h : null;
  return svg("g", {},
    symbolText(start === 0 ? "h_0" : "h_t", { x: plan.vector / 2, y: y - 6, "text-anchor": "middle" }, start === 0 ? "0" : String(t + 1)),
    column({ values, size: run.hiddenSize, x: 0, y, width: plan.vector,
      symbol: before === start - 1 ? "h_prev" : start === 0 ? "h_0" : null, name: start === 0 ? "h₀" : `h${subscript(t + 1)}`,
      edit: start === 0 ? (i) => `h_0|${i}` : undefined }));
}

function sideways({ run, steps, plan, wire, hIndex }, order, from, to) {
  const t = run.after(run.first, order);
  const now = t === steps.t;
  return arrow(`M${from} ${plan.middle} L${to} ${plan.middle}`, {
    symbols: [...wire.recurrent, ...(now ? ["h_prev", "c_prev"] : [])],
    flow: now && steps.visible(run, t) > hIndex, pending: order > run.count(steps.t) - 1 });
}

const NONE = [];
const drawnLast = new WeakMap(); // widget → the run drawn last, what changed in its weights, and when

/** Which numbers of the weights have just changed, as "W_hh|0,1", and how many ms ago. */
function changes(widget) {
  const { run } = widget;
  const now = performance.now();
  const before = drawnLast.get(widget) ?? { run, flashing: NONE, began: now };
  const changed = before.run === run ? [] : Object.entries(run.weights).flatMap(([name, value]) => changedIn(name, value, before.run.weights[name]));
  const memory = changed.length ? { run, flashing: changed, began: now } : { ...before, run };
  const age = now - memory.began;
  if (age > FLASH_MS) memory.flashing = NONE;
  drawnLast.set(widget, memory);
  return { flashing: memory.flashing, age };
}

function changedIn(name, value, before) {
  const [data, old] = [value.data ?? value, before?.data ?? before];
  if (!old) return [];
  return Array.from(data.keys()).filter((k) => data[k] !== old[k])
    .map((k) => `${name}|${value.data ? `${Math.floor(k / value.cols)},${k % value.cols}` : k}`);
}

/** @returns {SVGElement} the picture of the current step, `width` px wide */
function draw(widget) {
  const { run, steps, width, config } = widget;
  const labels = config.labels.length ? config.labels : [["", ""]];
  const plan = kept(widget, "plan", [run, width, language()], () => layout(widget, labels));
  const { flashing, age } = changes(widget);
  const chosen = chosenOf(widget);
  const context = { widget, run, steps, plan, labels, chosen, flashing, age, ofWeights: [plan, chosen, flashing],
    moved: moved(widget), wire: wires(run.equations), hIndex: run.equations.findIndex(({ name }) => name === "h_t"),
    before: run.count(steps.t) - 2, xScale: scaleOf(run) };
  const { start, orders } = centred(run, steps.t, plan.columns);
  const xOf = (order) => plan.left + (order - start) * plan.pitch;
  const end = xOf(start + plan.columns - 1) + plan.box;
  const spare = Math.max(0, (width - end - 4) / 2);
  return svg("svg", { class: `rs-picture rs-weights${plan.cell.unit < UNITS.at(-1) ? " rs-tiles" : ""}`, viewBox: `${-spare} 0 ${width} ${plan.height}`, width, height: plan.height, role: "img",
    "aria-label": label(STRINGS.picture), lang: lang(), style: { "--rs-number-size": `${Math.max(11, Math.min(12.5, plan.cell.unit * 0.335))}px` } },
  svg("rect", { class: "rs-same", x: plan.left - 7, y: plan.cellTop - 7, width: end - plan.left + 14, height: plan.cellHeight + 14, rx: 14 }),
  svg("rect", { class: "rs-ground", x: xOf(run.count(steps.t) - 1) - 5, y: 2, width: plan.box + 10, height: plan.height - 4, rx: 8 }),
  movedLetter(plan), initial(context, start),
  orders.map((order) => sideways(context, order, order === start ? plan.vector + 2 : xOf(order - 1) + plan.box + 1, xOf(order) - 2)),
  orders.map((order) => moment(context, order, xOf(order))),
  start + plan.columns < run.length && svg("text", { x: end + 6, y: plan.middle, class: "rs-dots" }, "…"));
}

/** What the row of bars shows. */
const movedLetter = (plan) => svg("g", { class: "rs-moved-letter" },
  titles(STRINGS.movedMeaning),
  svg("text", { x: plan.vector / 2, y: BARS - 10, "text-anchor": "middle" }, "Δh"));

/** The moments that fit, the current one in their midst where there is room for three. */
function centred(run, t, columns) {
  if (columns < 3) return visibleSteps(run, t, columns);
  const start = Math.max(0, Math.min(run.count(t) - 1 - Math.floor(columns / 2), run.length - columns));
  return { start, orders: Array.from({ length: columns }, (_, k) => start + k) };
}

/** A weight that is tapped is the one that the slider moves. */
function tapped(widget, edit) {
  if (/^[Wb]_/.test(edit)) widget.set({ chosen: edit });
}

const panels = new WeakMap(); // widget → its panels, in one language

/** The slider and the counts; made once for a language. */
function panelsOf(widget) {
  const key = language();
  if (panels.get(widget)?.key !== key) panels.set(widget, { key, parts: [weightPanel(widget), countPanel(widget)] });
  return panels.get(widget).parts;
}

/** The same, kept up to date. */
function panel(widget) {
  const parts = panelsOf(widget);
  parts.forEach(({ update }) => update());
  return parts.map(({ node }) => node);
}

export const view = { draw, panel, tapped, atHand: (widget) => panelsOf(widget)[0].hand, tools: ["small", "predict", "table", "reset", "save"],
  local: { chosen: null, T: null, askFirst: true } };
