/**
 * The row of moments: the states that were made on the way forward and, coming back below them, the
 * gradient: a band as broad as its norm, its numbers, and a bar on a log scale.
 */
import { column, columnHeight, symbolText } from "../cells.js";
import { svg } from "../dom.js";
import { subscript } from "../numbers.js";
import { arrow, labelLines, shorten } from "../unrolled.js";
import { STRINGS } from "./gradient_strings.js";
import { d, numberOf } from "./ops.js";
import { inPicture } from "./letters.js";
import { fullWay, wayOf } from "./way.js";
import { brief, full, writerFor } from "./write.js";

const ROW = 20;        // height of a number
const CELL = 32;       // height of a cell
const LANE = 34;       // height of the lane in which the gradient flows
const BARS = 66;       // height of the highest bar
const AXIS = 30;       // room for the scale at the left
const TITLE = 17;      // height of a line that says what the bars are
const BARS_ARE = [STRINGS.bars.hi, STRINGS.bars.en];
const [FULL_BAND, MOST_BAND] = [13, 30]; // px: of the gradient that begins, and of one that has grown

/** Sizes of the row for a given width. */
function layout({ run, width, config }) {
  const narrow = width < 560;
  const [box, least] = narrow ? [41, 50] : [58, 78];
  const room = Math.floor((width - AXIS) / least);
  const columns = Math.max(2, Math.min(run.length + 1, room));
  const pitch = Math.max(least, Math.min(1.4 * least, Math.floor((width - AXIS) / columns)));
  const height = columnHeight(run.hiddenSize, ROW);
  const lines = config.labels.length ? labelLines(config.labels[0]).length : 0;
  const labels = 2 + 17 * lines;
  const hTop = labels + (lines ? 23 : 18);
  const cellTop = hTop + height + 12;
  const lanes = cellTop + CELL + 6;
  const dTop = lanes + LANE * (run.c0 ? 2 : 1) + 22;
  const barsTop = dTop + height + 13 + TITLE * labelLines(BARS_ARE).length;
  return { narrow, box, pitch, columns, height, labels, hTop, cellTop, lanes, dTop, barsTop, base: barsTop + BARS,
    bottom: barsTop + BARS + (run.c0 ? 34 : 20), left: AXIS };
}

/** Which moments fit, −1 is the state before the first: the current one and the one to which it sends. */
function inSight(run, k, columns) {
  const start = Math.max(-1, Math.min(k - Math.max(1, columns - 2), run.length - columns));
  return Array.from({ length: columns }, (_, n) => start + n);
}

/** The decades that the bars show: they grow when a norm does not fit, so that a smaller one looks smaller. */
function decadesOf(back, ways) {
  const sizes = ways.flatMap((way) => way.steps.flatMap((step) => [step.norm, ...(step.dc ? [step.normC] : [])])).filter((size) => size > 0 && Number.isFinite(size));
  const logs = sizes.map(Math.log10);
  const low = Math.max(-12, Math.min(-3, Math.floor(Math.min(0, ...logs))));
  return { low, high: Math.max(1, Math.ceil(Math.max(...logs, 0))) };
}

/** @returns {{node: SVGElement, bottom: number}} */
export function row(widget) {
  const { run, config, walk } = widget;
  const plan = layout(widget);
  const [back, whole] = [wayOf(widget), fullWay(widget)];
  const orders = inSight(run, walk.k, plan.columns);
  const spare = Math.max(0, (widget.width - plan.left - plan.columns * plan.pitch + plan.pitch - plan.box) / 2);
  const xOf = (order) => plan.left + spare + (order - orders[0]) * plan.pitch;
  const context = { widget, run, walk, plan, back, whole, orders, xOf, labels: config.labels,
    middle: (order) => xOf(order) + plan.box / 2, scale: sizeOf(back), decades: decadesOf(back, [whole, back]) };
  return { bottom: plan.bottom, node: svg("g", {}, ground(context), same(context), lanes(context), scaleLines(context),
    orders.map((order) => svg("g", { class: `rs-moment${order === walk.k ? " rs-now" : ""}`, "data-order": order }, moment(context, order))),
    dots(context)) };
}

/** The size of the gradient that gets the full colour: that of the one that begins. */
const sizeOf = (back) => Math.max(...back.steps.at(-1).dh.map(Math.abs)) || 1;

const ground = ({ plan, xOf, walk }) =>
  svg("rect", { class: "rs-ground", x: xOf(walk.k) - 4, y: 2, width: plan.box + 8, height: plan.bottom - 3, rx: 8 });

/** The ground that all cells share: they are one. */
function same({ plan, xOf, orders }) {
  const first = Math.max(0, orders[0]);
  return svg("rect", { class: "rs-same", x: xOf(first) - 4, y: plan.cellTop - 5, width: xOf(orders.at(-1)) - xOf(first) + plan.box + 8, height: CELL + 10, rx: 12 });
}

const dots = ({ run, plan, orders, xOf }) => [
  orders[0] > -1 && svg("text", { class: "rs-dots", x: xOf(orders[0]) - 26, y: plan.cellTop + CELL / 2 }, "…"),
  orders.at(-1) < run.length - 1 && svg("text", { class: "rs-dots", x: xOf(orders.at(-1)) + plan.box + 2, y: plan.cellTop + CELL / 2 }, "…")];

function moment(context, order) {
  const { run, plan, xOf, walk } = context;
  const x = xOf(order);
  const number = numberOf(run, order);
  const made = order < 0 || walk.made(order);
  const reached = walk.isBack || order <= walk.k;
  const state = order < 0 ? run.h0 : run.state(run.after(run.first, order)).h;
  const centred = { x: x + plan.box / 2, "text-anchor": "middle" };
  return [
    order >= 0 && names(context, order, centred),
    symbolText("h_t", { ...centred, y: plan.hTop - 6 }, String(number)),
    column({ values: made ? state : null, asked: order === walk.k, size: run.hiddenSize, row: ROW, x, y: plan.hTop, width: plan.box,
      symbol: order === walk.k ? "h_t" : order === walk.k - 1 ? "h_prev" : null, name: `h${subscript(number)}` }),
    order >= 0 && cell(context, order, x, centred, reached),
    gradientOf(context, order, x, centred, number),
    bars(context, order, x, centred),
  ];
}

const CELL_NAMES = { RNN_TANH: "tanh", RNN_RELU: "ReLU" };

/** The cell, with the state that goes in and the state that comes out. */
const cell = ({ run, plan }, order, x, { x: middle }, reached) => svg("g", {},
  arrow(`M${x - (plan.pitch - plan.box) + 1} ${plan.cellTop + CELL / 2} L${x - 3} ${plan.cellTop + CELL / 2}`, { symbols: ["h_prev"], pending: !reached }),
  arrow(`M${middle} ${plan.cellTop} L${middle} ${plan.hTop + plan.height + 2}`, { symbols: ["h_t"], pending: !reached }),
  svg("g", { class: "rs-box", "data-go": run.after(run.first, order) },
    svg("rect", { x: x - 1, y: plan.cellTop, width: plan.box + 2, height: CELL, rx: 8 }),
    svg("text", { class: "rs-box-text", x: middle, y: plan.cellTop + CELL / 2 }, CELL_NAMES[run.mode] ?? run.mode)));

const names = ({ labels, plan, run }, order, centred) => labels.length > 0
  && labelLines(labels[run.after(run.first, order) % labels.length]).map(({ text, lang }, n) =>
    svg("text", { ...centred, y: 15 + 17 * n, class: "rs-label", lang }, shorten(text, plan.pitch)));

/** ∂L/∂h_t in numbers. What came back to the state before the first step is the gradient of h_0. */
function gradientOf({ run, walk, back, plan, scale }, order, x, centred, number) {
  const values = order >= 0 ? walk.knows(order, "h") && back.steps[order].dh : walk.knows(0, "prev") && back.steps[0].of.h_prev;
  return [
    svg("text", { class: "rs-small-letter", ...centred, y: plan.dTop - 6 }, inPicture(d("h", number))),
    column({ values: values || null, size: run.hiddenSize, row: ROW, x, y: plan.dTop, width: plan.box, scale, write: writerFor(plan.box), name: d("h", number) })];
}

/** The lanes in which the gradient comes back: for an LSTM one by way of c, one by way of h. */
function lanes(context) {
  const { run, plan } = context;
  const laneOf = (n) => plan.lanes + LANE * (n + 0.5);
  return [run.c0 && lane(context, "c", laneOf(0)), lane(context, "h", laneOf(run.c0 ? 1 : 0))];
}

/** How broad the band is where the gradient has this norm. */
const breadth = (size, begin) => Math.min(MOST_BAND, Math.max(1.5, (FULL_BAND * size) / (begin || 1)));

/** One band, from moment to moment as broad as the gradient's norm there. */
function lane({ run, walk, back, plan, orders, middle }, letter, y) {
  const key = letter === "h" ? "norm" : "normC";
  const begin = back.steps.at(-1).norm || Math.max(...back.steps.map((step) => step.norm));
  const sent = (k) => (letter === "h" ? back.steps[k].of.h_prev : back.steps[k].of.c_prev);
  const pieces = orders.slice(1).filter((k) => walk.knows(k, letter === "h" ? "prev" : "c_prev")).map((k) => {
    const end = Math.hypot(...sent(k));
    const [a, b] = [breadth(back.steps[k][key], begin), breadth(end, begin)];
    const [right, left] = [middle(k), middle(k - 1)];
    return back.cutBefore(k) ? cutAt((right + left) / 2, y, right, a, end)
      : back.steps[k][key] > 0 && band({ right, left, y, a, b, head: !walk.knows(k - 1, "h"), title: `‖${d(letter, numberOf(run, k - 1))} ←‖ = ${full(end)}` });
  });
  return svg("g", { class: `rs-lane rs-lane-${letter}` },
    svg("line", { class: "rs-lane-line", x1: middle(orders[0]), x2: middle(orders.at(-1)), y1: y, y2: y }),
    run.c0 && svg("text", { class: "rs-small-letter", x: middle(orders[0]) - plan.box / 2 - 26, y: y + 4 }, `∂${letter}`),
    pieces, orders.filter((k) => k >= 0 && letter === "h" && (walk.isBack ? walk.knows(k, "h") : walk.made(k)) && back.targetOf(k)).map((k) => lossAt(middle(k), y)));
}

/** A piece of the band, narrowing or widening to the left; the foremost has a head. */
const band = ({ right, left, y, a, b, head, title }) => svg("g", { class: "rs-band-piece" },
  svg("path", { d: `M${right} ${y - a / 2}L${left} ${y - b / 2}V${y + b / 2}L${right} ${y + a / 2}z` }),
  head && svg("path", { class: "rs-band-head", d: `M${left - 9} ${y}l13 ${-Math.max(7, b / 2 + 4)}v${2 * Math.max(7, b / 2 + 4)}z` }),
  svg("title", {}, title));

/** The place where the way back is cut: what arrives goes no further. */
const cutAt = (x, y, right, a, end) => svg("g", { class: "rs-cut" },
  svg("path", { class: "rs-band-stub", d: `M${right} ${y - a / 2}H${x + 5}V${y + a / 2}H${right}z` }),
  svg("line", { x1: x, x2: x, y1: y - LANE / 2 + 2, y2: y + LANE / 2 - 2 }),
  svg("text", { class: "rs-cut-sign", x: x - 9, y: y + 5, "text-anchor": "middle" }, "✂"), svg("title", {}, `detach: ${full(end)}`));

/** Where the loss looks at a state, its gradient begins. */
const lossAt = (x, y) => svg("g", { class: "rs-loss" }, svg("circle", { cx: x, cy: y, r: 10 }), svg("text", { x, y: y + 4.5, "text-anchor": "middle" }, "L"));

const yOf = (plan, { low, high }, size) => plan.base - (BARS * (Math.max(low, Math.min(high, Math.log10(size))) - low)) / (high - low);

const power = (n) => (Math.abs(n) < 4 ? String(10 ** n) : `10${String(n).replace("-", "⁻").replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit])}`);

/** The lines of the log scale, as many as can be told apart. */
function scaleLines({ plan, decades, orders, xOf }) {
  const [from, to] = [xOf(orders[0]) - 4, xOf(orders.at(-1)) + plan.box + 4];
  const { low, high } = decades;
  const every = Math.ceil((high - low) / 5);
  const marks = Array.from({ length: high - low + 1 }, (_, n) => low + n).filter((n) => n % every === 0);
  return svg("g", { class: "rs-log" }, marks.map((n) => {
    const y = yOf(plan, decades, 10 ** n);
    return [svg("line", { class: n === 0 ? "rs-one" : null, x1: from, x2: to, y1: y, y2: y }),
      svg("text", { class: "rs-tick", x: from - 3, y: y + 4, "text-anchor": "end" }, power(n))];
  }), labelLines(BARS_ARE).map(({ text, lang }, n, { length }) =>
    svg("text", { class: "rs-soft-text", x: from, y: plan.barsTop - 12 - TITLE * (length - 1 - n), lang }, text)));
}

/** The norm at one step, as a bar and a number; beside it that of c; behind it what a cut took away. */
function bars(context, order, x, centred) {
  const { run, walk, back, whole, plan } = context;
  if (order < 0 || !walk.knows(order, "h")) return null;
  const number = numberOf(run, order);
  const kinds = [["h", back.steps[order].norm, whole.steps[order].norm],
    ...(run.c0 && walk.knows(order, "c") ? [["c", back.steps[order].normC, whole.steps[order].normC]] : [])];
  const width = run.c0 ? plan.box / 2 - 3 : plan.box - 8;
  return svg("g", { class: "rs-norms" }, kinds.map(([letter, size, uncut], n) => svg("g", { class: `rs-norm-${letter}` },
    bar(context, x + (run.c0 ? n * (width + 4) + 1 : 4), width, size, uncut),
    svg("text", { class: "rs-norm-number", ...centred, y: plan.base + 14 + 15 * n }, run.c0 ? `${letter} ${brief(size)}` : brief(size)),
    svg("title", {}, `‖${d(letter, number)}‖ = ${full(size)}`))));
}

function bar({ plan, decades, back }, x, width, size, uncut) {
  const piece = (value, name) => value > 0 && svg("rect", { class: name, x, width, y: yOf(plan, decades, value) - 1, height: plan.base - yOf(plan, decades, value) + 1 });
  return [back.cut > 0 && uncut > size && piece(uncut, "rs-norm-uncut"), piece(size, "rs-norm-bar")];
}
