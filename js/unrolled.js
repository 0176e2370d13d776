/**
 * Unrolled: one cell, many moments. x_t comes from below, the state from the left, h_t leaves
 * upwards and to the right; folded, the same cell with its loop. An LSTM's c_t has a row of its own
 * above the cells: it is handed on from left to right, and only h_t is put out.
 */
import { column, columnHeight, symbolText } from "./cells.js";
import { svg } from "./dom.js";
import { label, lang, language } from "./language.js";
import { subscript } from "./numbers.js";
import { STRINGS } from "./strings.js";
import { symbolsIn } from "./equations.js";
import { wordButton } from "./tools.js";

const GAP = 30;      // length of the vertical wires
const CELL = 46;     // height of a cell
const TOP = 24;      // room for the letters above h_t
const BOTTOM = 26;   // room for the letter below x_t
const LABEL = 20;    // and for each line of its label

/** Which symbols travel on which wire: the factors of x_t on the upward, of h_{t-1} on the sideways one. */
export function wires(equations) {
  const products = (tree) => {
    if (tree.op === "matvec") return [tree];
    return (tree.args ?? [tree.arg]).filter(Boolean).flatMap(products);
  };
  const along = (symbol) => equations.flatMap(({ name, tree }) => {
    const weights = products(tree).filter((p) => symbolsIn(p.v).includes(symbol)).map((p) => p.W);
    return weights.length ? [...weights, ...weights.map((W) => `b${W.slice(1)}`), name] : [];
  });
  return { input: along("x_t"), recurrent: along("h_prev") };
}

/** Sizes of the picture for a given width. */
function layout(run, width, withOutput, labels) {
  const narrow = width < 560;
  const box = narrow ? 46 : 58;
  const left = box + (narrow ? 18 : 34);
  const least = narrow ? 70 : 92;
  const columns = Math.max(1, Math.min(run.length, Math.floor((width - left - 6) / least)));
  const pitch = Math.max(least, Math.min(1.35 * least, Math.floor((width - left - 6) / columns)));
  const hTop = TOP + (withOutput ? columnHeight(run.step(run.first).y_t.length) + GAP + TOP : 0);
  const cTop = hTop + columnHeight(run.hiddenSize) + GAP;
  const cellTop = cTop + (run.c0 ? columnHeight(run.c0.length) + GAP : 0);
  const xTop = cellTop + CELL + GAP;
  const middle = cellTop + CELL / 2;
  const stateHeight = columnHeight(run.hiddenSize);
  // The state on the left stands beside the cell, but never over the cell state above it.
  const beforeTop = Math.max(middle - stateHeight / 2, run.c0 ? cellTop - 4 : -Infinity);
  const lines = labelLines(labels[0]).filter(({ text }) => text).length;
  const bottom = xTop + columnHeight(run.inputSize) + BOTTOM + LABEL * lines;
  return { box, pitch, left, columns, hTop, cTop, cellTop, xTop, middle, beforeTop,
    cMiddle: run.c0 && cTop + columnHeight(run.c0.length) / 2,
    height: run.c0 ? Math.max(bottom, beforeTop + stateHeight + 4) : bottom };
}

/** The steps that fit: the current one, with the next one beside it where there is room. */
export function visibleSteps(run, t, columns) {
  const now = run.count(t) - 1;
  const start = Math.max(0, Math.min(now - Math.max(0, columns - 2), run.length - columns));
  return { start, orders: Array.from({ length: columns }, (_, k) => start + k) };
}

/** A wire: what travels on it lights it; the invisible grip makes it wide enough for a finger. */
export const arrow = (points, { symbols, flow = false, pending = false }) => svg("g",
  { class: `rs-wire${flow ? " rs-flow" : ""}${pending ? " rs-pending" : ""}`, "data-symbols": symbols.join(" ") },
  svg("path", { d: points }), svg("path", { class: "rs-head", d: head(points) }), svg("path", { class: "rs-grip", d: points }));

/** A small arrow head at the end of a path of straight or curved pieces. */
function head(points) {
  const numbers = points.match(/-?[\d.]+/g).map(Number);
  const [x0, y0, x1, y1] = numbers.slice(-4);
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  const side = (s) => `${x1 - 7 * ux - s * 4 * uy} ${y1 - 7 * uy + s * 4 * ux}`;
  return `M${x1} ${y1} L${side(1)} L${side(-1)} Z`;
}

const MOST_KEPT = 100;
const drawn = new WeakMap(); // widget → {key, moments}: the moments that a step leaves as they are

/** One moment at x0, drawn anew only when something in it is different. */
function moment(context, order, x0) {
  const { run, steps, plan, widget } = context;
  const key = JSON.stringify([plan, language(), context.labels.length]);
  let memory = drawn.get(widget);
  if (memory?.key !== key || memory.run !== run || memory.moments.size > MOST_KEPT) {
    memory = { key, run, moments: new Map() };
    drawn.set(widget, memory);
  }
  const t = run.after(run.first, order);
  const own = [t, t === steps.t, steps.visible(run, t), order === context.before, steps.hides(t), run.count(t) <= run.count(steps.t)].join();
  if (!memory.moments.has(own)) memory.moments.set(own, drawMoment(context, order));
  return svg("g", { transform: `translate(${x0} 0)` }, memory.moments.get(own));
}

/** All that the parts of a moment ask about it. */
function about(context, order) {
  const { run, steps, plan, hIndex, before } = context;
  const t = run.after(run.first, order);
  const now = t === steps.t;
  const seen = steps.visible(run, t);
  return { t, now, seen, values: seen ? run.step(t) : null, done: seen > hIndex, asked: now && steps.hides(t),
    previous: order === before, reached: run.count(t) <= run.count(steps.t),
    number: subscript(t + 1), centred: { x: plan.box / 2, "text-anchor": "middle" } };
}

/** x below, cell, h above, y on top where there is an output layer. */
function drawMoment(context, order) {
  const m = about(context, order);
  return svg("g", { class: `rs-moment${m.now ? " rs-now" : ""}`, "data-order": order },
    context.plan.ySize && output(context, m), state(context, m), memory(context, m), cell(context, m), input(context, m), names(context, m),
    svg("rect", { class: "rs-hit", "data-go": m.t, x: -3, y: context.plan.cellTop, width: context.plan.box + 6, height: CELL }));
}

function output({ plan, hIndex }, { t, now, seen, values, number, centred }) {
  const shown = seen > hIndex + 1;
  return [
    symbolText("y_t", { ...centred, y: plan.yTop - 8 }, String(t + 1)),
    column({ values: shown ? values.y_t : null, size: plan.ySize, x: 0, y: plan.yTop, width: plan.box, symbol: now ? "y_t" : null, name: `y${number}` }),
    arrow(`M${centred.x} ${plan.hTop - TOP + 2} L${centred.x} ${plan.yTop + columnHeight(plan.ySize) + 2}`,
      { symbols: ["W_hy", "b_y", ...(now ? ["y_t"] : [])], pending: !shown }),
  ];
}

function state({ run, plan }, { t, now, done, asked, previous, values, number, centred }) {
  const symbol = now ? "h_t" : previous ? "h_prev" : null;
  return [
    symbolText("h_t", { ...centred, y: plan.hTop - 8 }, String(t + 1)),
    column({ values: done ? values.h_t : null, asked, size: run.hiddenSize, x: 0, y: plan.hTop, width: plan.box, symbol, name: `h${number}` }),
    arrow(`M${centred.x} ${run.c0 ? plan.cTop : plan.cellTop} L${centred.x} ${plan.hTop + columnHeight(run.hiddenSize) + 2}`,
      { symbols: now ? ["h_t", "c_t"] : [], flow: now && done, pending: !done }),
  ];
}

/** The cell state of an LSTM, between the cell and h_t. */
function memory({ run, plan, cIndex }, { t, now, seen, previous, values, number, centred }) {
  if (!run.c0) return null;
  const known = seen > cIndex;
  return [
    arrow(`M${centred.x} ${plan.cellTop} L${centred.x} ${plan.cTop + columnHeight(run.c0.length) + 2}`,
      { symbols: now ? ["c_t"] : [], flow: now && known, pending: !known }),
    symbolText("c_t", { x: 2, y: plan.cTop - 8 }, String(t + 1)),
    column({ values: known ? values.c_t : null, size: run.c0.length, x: 0, y: plan.cTop, width: plan.box,
      symbol: now ? "c_t" : previous ? "c_prev" : null, name: `c${number}` }),
  ];
}

const CELL_NAMES = { RNN_TANH: "tanh", RNN_RELU: "ReLU" }; // the others by their mode

/** The box; what is computed inside it lights it. */
function cell({ run, plan, hIndex }, { t, now, centred }) {
  const inside = run.equations.slice(0, hIndex).map(({ name }) => name).join(" ");
  return svg("g", { class: "rs-box", "data-go": t, "data-symbols": now ? inside : "" },
    svg("rect", { x: -3, y: plan.cellTop, width: plan.box + 6, height: CELL, rx: 9 }),
    svg("text", { x: centred.x, y: plan.middle, class: "rs-box-text" }, CELL_NAMES[run.mode] ?? run.mode));
}

function input({ run, plan, wire, xScale }, { t, now, seen, done, reached, number, centred }) {
  const used = now && seen > 0 && symbolsIn(run.equations[seen - 1].tree).includes("x_t");
  return [
    arrow(`M${centred.x} ${plan.xTop} L${centred.x} ${plan.cellTop + CELL + 2}`,
      { symbols: [...wire.input, ...(now ? ["x_t"] : [])], flow: used || (now && done), pending: !reached }),
    column({ values: run.x(t), size: run.inputSize, x: 0, y: plan.xTop, width: plan.box, scale: xScale, symbol: now ? "x_t" : null,
      name: `x${number}`, edit: run.below.length ? undefined : (j) => `x|${t},${j}` }),
  ];
}

/** The letter of the input and its label. */
function names({ run, plan, labels }, { t, centred }) {
  const below = plan.xTop + columnHeight(run.inputSize);
  return [
    symbolText("x_t", { ...centred, y: below + 16 }, String(t + 1)),
    labelLines(labels[t % labels.length]).map(({ text, lang: own }, n) =>
      svg("text", { ...centred, y: below + 36 + 18 * n, class: "rs-label", lang: own }, shorten(text, plan.pitch))),
  ];
}

/** A label [hi, en] in the language chosen: one line, or two when both are shown. */
export function labelLines([hi, en]) {
  const choice = language();
  const lines = [{ text: hi, lang: "hi" }, { text: en, lang: "en" }];
  if (hi === en) return [{ text: hi }];
  return choice === "both" ? lines : lines.filter((line) => line.lang === choice);
}

const letters = new Intl.Segmenter("hi");

/** A label that fits its column. */
export function shortened(text, width) {
  const longest = Math.floor(width / 8);
  if (text.length <= longest) return text;
  const all = Array.from(letters.segment(text), (part) => part.segment);
  return all.length <= longest ? text : `${all.slice(0, longest - 1).join("")}…`;
}

/** The same, with the whole of it in the tooltip. */
export function shorten(text, width) {
  const short = shortened(text, width);
  return short === text ? text || null : [short, svg("title", {}, text)];
}

/** The ground of the current moment, below everything else. */
const ground = (plan, x0) => svg("rect", { class: "rs-ground", x: x0 - 9, y: 2, width: plan.box + 18, height: plan.height - 4, rx: 8 });

function unrolled(context) {
  const { run, steps, plan, wire } = context;
  const { start, orders } = visibleSteps(run, steps.t, plan.columns);
  const xOf = (order) => plan.left + (order - start) * plan.pitch;
  const sideways = orders.map((order) => {
    const now = run.after(run.first, order) === steps.t;
    const seen = steps.visible(run, run.after(run.first, order));
    const uses = seen && symbolsIn(run.equations[seen - 1].tree).includes("h_prev");
    const from = order === start ? plan.left - (plan.left - plan.box) + 2 : xOf(order - 1) + plan.box + 3;
    const pending = order > run.count(steps.t) - 1;
    return [
      arrow(`M${from} ${plan.middle} L${xOf(order) - 5} ${plan.middle}`, {
        symbols: [...wire.recurrent, ...(now ? ["h_prev"] : [])], flow: now && (uses || seen > context.hIndex), pending }),
      run.c0 && arrow(`M${from - 2} ${plan.cMiddle} L${xOf(order) - 2} ${plan.cMiddle}`, {
        symbols: now ? ["f_t", "c_prev"] : [], flow: now && seen > context.cIndex, pending }),
    ];
  });
  const beyond = start + plan.columns < run.length;
  const end = xOf(start + plan.columns - 1) + plan.box;
  return [
    svg("rect", { class: "rs-same", x: plan.left - 12, y: plan.cellTop - 8, width: end - plan.left + 24, height: CELL + 16, rx: 14 }),
    ground(plan, xOf(run.count(steps.t) - 1)), initial(context, start), sideways,
    orders.map((order) => moment(context, order, xOf(order))),
    beyond && svg("text", { x: end + 14, y: plan.middle, class: "rs-dots" }, "…"),
  ];
}

/** What enters the first cell in sight from the left: h_0, or the state of the step before it. */
function initial({ run, steps, plan, before }, start) {
  const t = run.after(run.first, start - 1);
  const value = start === 0 ? run.h0 : run.state(t).h;
  const y = plan.beforeTop;
  const isPrevious = before === start - 1;
  return svg("g", {},
    symbolText(start === 0 ? "h_0" : "h_t", { x: plan.box / 2, y: y - 8, "text-anchor": "middle" }, start === 0 ? "0" : String(t + 1)),
    column({ values: steps.hides(t) && start > 0 ? null : value, size: run.hiddenSize, x: 0, y, width: plan.box,
      symbol: isPrevious ? "h_prev" : start === 0 ? "h_0" : null, name: start === 0 ? "h₀" : `h${subscript(t + 1)}`,
      edit: start === 0 ? (i) => `h_0|${i}` : undefined }),
    run.c0 && cellStateBefore(run, steps, { plan, t: start === 0 ? null : t, x: 0, isPrevious }));
}

/** The cell state before the first cell in sight; t null: c_0, which may be changed. */
function cellStateBefore(run, steps, { plan, t, x, isPrevious, number = t === null ? 0 : t + 1 }) {
  const atStart = number === 0;
  return [
    symbolText("c_t", { x: x + 2, y: plan.cTop - 8 }, String(number)),
    column({ values: atStart ? run.c0 : steps.hides(t) ? null : run.state(t).c, size: run.c0.length, x, y: plan.cTop, width: plan.box,
      symbol: isPrevious ? "c_prev" : atStart ? "c_0" : null, name: `c${subscript(number)}`, edit: atStart ? (i) => `c_0|${i}` : undefined }),
  ];
}

/** One cell and the way back: h_t of this step waits on the left to be h_{t-1} of the next. */
function folded(context) {
  const { run, steps, plan, wire, width } = context;
  const order = run.count(steps.t) - 1;
  const height = columnHeight(run.hiddenSize);
  const x0 = Math.max(plan.box + (run.c0 ? 76 : 60), (width - plan.box) / 2);
  const [waiting, hMiddle, top] = [x0 - plan.box - 44, plan.hTop + height / 2, plan.beforeTop];
  const back = waiting + plan.box / 2;
  const symbols = [...wire.recurrent, "h_prev"];
  // Where there is a cell state the way back of h_t goes around it.
  const wayBack = run.c0
    ? `L${waiting - 2} ${hMiddle} Q${waiting - 16} ${hMiddle} ${waiting - 16} ${hMiddle + 14} L${waiting - 16} ${plan.middle - 14} Q${waiting - 16} ${plan.middle} ${waiting - 2} ${plan.middle}`
    : `L${back + 14} ${hMiddle} Q${back} ${hMiddle} ${back} ${hMiddle + 14} L${back} ${top - 24}`;
  const number = order === 0 ? 0 : run.after(steps.t, -1) + 1;
  return [
    ground(plan, x0), moment(context, order, x0),
    arrow(`M${x0 - 9} ${hMiddle} ${wayBack}`, { symbols: ["h_t", "h_prev"] }),
    run.c0 && arrow(`M${x0 - 2} ${plan.cMiddle - 7} L${waiting + plan.box + 2} ${plan.cMiddle - 7}`, { symbols: ["c_t", "c_prev"] }),
    run.c0 && arrow(`M${waiting + plan.box + 2} ${plan.cMiddle + 7} L${x0 - 2} ${plan.cMiddle + 7}`, { symbols: ["f_t", "c_prev"], flow: true }),
    run.c0 && cellStateBefore(run, steps, { plan, t: run.reverse ? steps.t + 1 : steps.t - 1, x: waiting, isPrevious: true, number }),
    arrow(`M${waiting + plan.box + 2} ${plan.middle} L${x0 - 5} ${plan.middle}`, { symbols, flow: true }),
    symbolText("h_prev", { x: back, y: top - 8, "text-anchor": "middle" }, String(number)),
    column({ values: run.state(run.reverse ? steps.t + 1 : steps.t - 1).h, size: run.hiddenSize, x: waiting, y: top, width: plan.box, symbol: "h_prev", name: `h${subscript(number)}`,
      edit: order === 0 ? (i) => `h_0|${i}` : undefined }),
  ];
}

/** @returns {SVGElement} the picture of the current step, `width` px wide */
function draw(widget) {
  const { run, steps, width, local, config } = widget;
  const withOutput = run.equations.at(-1).name === "y_t";
  const labels = config.labels.length ? config.labels : [["", ""]];
  const plan = layout(run, width, withOutput, labels);
  if (withOutput) Object.assign(plan, { yTop: TOP, ySize: run.step(run.first).y_t.length });
  const context = { widget, run, steps, plan, width, labels, wire: wires(run.equations),
    hIndex: run.equations.findIndex(({ name }) => name === "h_t"), cIndex: run.equations.findIndex(({ name }) => name === "c_t"),
    before: run.count(steps.t) - 2, xScale: scaleOf(run) };
  // The row of moments stands in the middle; the folded cell finds it by itself.
  const spare = local.folded ? 0 : Math.max(0, (width - plan.left - plan.columns * plan.pitch + plan.pitch - plan.box) / 2);
  return svg("svg", { class: "rs-picture", viewBox: `${-spare} 0 ${width} ${plan.height}`, width, height: plan.height, role: "img",
    "aria-label": label(STRINGS.oneCell), lang: lang() },
  local.folded ? folded(context) : unrolled(context));
}

/** The size of input that gets the full colour. */
export const scaleOf = (run) => Math.max(1, ...run.sequence.x.slice(0, 200).flat().map(Math.abs));

/** Fold or unroll; what stays in sight glides to its new place. */
function fold(widget) {
  const { stage } = widget.parts;
  const now = () => stage.querySelector(".rs-moment.rs-now");
  const before = now().getBoundingClientRect().left;
  widget.set({ folded: !widget.local.folded });
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const moved = before - now().getBoundingClientRect().left;
  now().animate([{ transform: `translateX(${moved}px)` }, { transform: "none" }], { duration: 450, easing: "ease-in-out" });
  for (const node of stage.querySelectorAll(".rs-moment:not(.rs-now), .rs-wire, .rs-same")) node.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 450 });
}

export const view = {
  draw,
  tools: ["small", "predict", "fold", "shorter", "longer", "table", "reset", "save"],
  ownTools: { fold: (widget) => wordButton(widget.local.folded ? "unfold" : "fold", () => fold(widget)) },
  local: { folded: false },
};
