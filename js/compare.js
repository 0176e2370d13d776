/**
 * Compare: cells that read one input, side by side and locked in time. Each shows its states over
 * the sequence, how the current step is put together gate by gate, and what it still remembers.
 */
import { column, columnHeight, symbolText } from "./cells.js";
import { cellsOf } from "./compare_cells.js";
import { marked, timeline, windowOf } from "./compare_strip.js";
import { bet, betRight, betWrong, later, measured, STRINGS, together } from "./compare_strings.js";
import { lowerHalf, pane, roomFor, upperHalf } from "./compare_pane.js";
import { el, svg } from "./dom.js";
import { view as equation } from "./equation.js";
import { formula } from "./formula.js";
import { label, lang, say } from "./language.js";
import { list, signed, subscript } from "./numbers.js";
import { remembered } from "./remembered.js";
import { waiting } from "./strings.js";
import { written } from "./symbols.js";
import { labelLines, scaleOf, shorten } from "./unrolled.js";
import { wordButton } from "./tools.js";

const LEAST_PANE = 204;
const GAP = 10;
const DOTS = 16; // room at both sides of the input for the sign that there is more
const LEAST_INPUT = 24; // px that x_t needs

/** The step whose x is taken away; a shorter sequence may have lost it. */
const fromOf = ({ local, steps }) => Math.min(local.from, steps.length - 1);

/** How many panes stand side by side. */
function perRow(count, width) {
  const fit = Math.max(1, Math.floor((width + GAP) / (LEAST_PANE + GAP)));
  return count <= fit ? count : Math.min(fit, Math.ceil(count / Math.ceil(count / fit)));
}

/** The input with its labels, the current step marked. */
function input(widget, cell, width, shown) {
  const { run, steps } = cell;
  const { labels } = widget.config;
  const line = timeline(shown, width - DOTS, { most: 74, left: DOTS });
  const size = run.inputSize;
  const spare = Math.max(0, (width - 2 * DOTS - shown.count * line.pitch) / 2);
  const height = columnHeight(size, 24);
  const top = 26 + (labels.length ? 18 * labelLines(labels[0]).length : 0);
  const step = (order) => {
    const x = line.xOf(order);
    const middle = x + line.pitch / 2 - 1;
    return svg("g", { "data-order": order }, svg("rect", { class: "rs-hit", "data-go": order, x, y: 0, width: line.pitch, height: top }),
      symbolText("x_t", { x: middle, y: 16, "text-anchor": "middle", "data-go": order }, String(order + 1)),
      labels.length && labelLines(labels[order % labels.length]).map(({ text, lang: own }, n) =>
        svg("text", { x: middle, y: 34 + 18 * n, "text-anchor": "middle", class: "rs-label", lang: own, "data-go": order }, shorten(text, line.pitch))),
      column({ values: run.x(order), size, x: x + 1, y: top, width: line.pitch - 4, row: 24, scale: scaleOf(run), decimals: line.pitch < 40 ? 1 : 2, bare: line.pitch < 28,
        symbol: order === run.count(steps.t) - 1 ? "x_t" : null, name: `x${subscript(order + 1)}`, edit: (j) => `x|${order},${j}` }));
  };
  return { height: top + height + 10, node: svg("g", { class: "rs-input", transform: `translate(${spare} 0)` },
    marked(line, run.count(steps.t) - 1, 0, top + height + 4), line.orders.map(step),
    shown.before && svg("text", { class: "rs-dots", x: 0, y: top + height / 2 }, "…"),
    shown.beyond && svg("text", { class: "rs-dots", x: line.xOf(line.orders.at(-1)) + line.pitch + 1, y: top + height / 2 }, "…")) };
}

/** What the panes have in common: the scale of the bars, and which x is taken away. */
function memoryOf(widget, cells) {
  const from = fromOf(widget);
  const distances = cells.map(({ steps }) => remembered(steps, widget.config, from));
  return { from, distances, secret: isSecret(widget, from), scale: Math.max(...distances.map((own) => Math.max(...own.slice(from)))) };
}

/** The panes of one row, their words at one height. */
function rowOfPanes(widget, cells, width, shared) {
  const lowest = (halves) => Math.max(...halves.map(({ bottom }) => bottom));
  const upper = cells.map((cell) => upperHalf(widget, cell, width, shared));
  const whole = upper.map((half) => lowerHalf(half, lowest(upper)));
  return { height: lowest(whole), nodes: whole.map((half) => pane(half, lowest(whole))) };
}

/** The bars wait for the learner's bet where she predicts first. */
const isSecret = ({ steps, run }, from) => steps.predicting && bets.get(run)?.from !== from;

const bets = new WeakMap(); // run → {from, cell}: an edit makes another run, and the question is open again

/** Every number of the chosen cell, its weights too, as Equation draws them; they can be changed here. */
function opened(widget, y) {
  const picture = equation.draw(widget);
  return { bottom: y + picture.viewBox.baseVal.height, node: svg("g", { class: "rs-opened-cell", "data-cell": widget.local.cell, transform: `translate(0 ${y})` },
    [...picture.childNodes]) };
}

/** @returns {SVGElement} the picture of the current step, `widget.width` px wide */
function draw(widget) {
  const { width } = widget;
  const cells = cellsOf(widget);
  const columns = perRow(cells.length, width);
  const paneWidth = Math.floor((width - GAP * (columns - 1) - 2) / columns);
  const [{ run, steps }] = cells;
  const window = windowOf(run, steps.t, Math.min(roomFor(paneWidth), Math.floor((width - 2 * DOTS) / LEAST_INPUT)));
  const top = input(widget, cells[0], width, window);
  const shared = { ...memoryOf(widget, cells), window, withC: cells.some((cell) => cell.run.c0) };
  const nodes = [top.node];
  let y = top.height;
  for (let n = 0; n < cells.length; n += columns) {
    const row = rowOfPanes(widget, cells.slice(n, n + columns), paneWidth, { ...shared, withC: shared.withC && columns > 1 });
    nodes.push(row.nodes.map((node, k) => svg("g", { transform: `translate(${1 + k * (paneWidth + GAP)} ${y})` }, node)));
    y += row.height + GAP;
  }
  if (widget.local.weights) {
    const { node, bottom } = opened(widget, y);
    nodes.push(node);
    y = bottom;
  }
  return svg("svg", { class: "rs-picture", viewBox: `0 0 ${width} ${y}`, width, height: y, role: "img",
    "aria-label": label(STRINGS.picture), lang: lang() }, nodes);
}

/** Which cell the formula, the Python, the table and the question are about. */
function above(widget) {
  return el("div", { class: "rs-cells", role: "group", "aria-label": label(STRINGS.cells), lang: lang() },
    el("span", {}, say(STRINGS.cells)),
    cellsOf(widget).map(({ n, name }) =>
      wordButton(`cell-${n}`, () => widget.choose(n), { pressed: n === widget.local.cell, text: { hi: name, en: name } })),
    memoryChooser(widget));
}

/** What is chosen above the picture is made again when one of these changes. */
const keyAbove = (widget) => `${fromOf(widget)} ${widget.steps.length}`;

/** The chosen cell's formula, and what the bars say k steps later. */
function panel(widget) {
  const from = fromOf(widget);
  const cells = cellsOf(widget);
  const { run, steps } = cells[widget.local.cell];
  const now = run.count(steps.t) - 1;
  const { distances, secret } = memoryOf(widget, cells);
  const shown = secret ? [] : cells.filter(({ steps: own, run: its }) => own.visible(its, own.t) > its.equations.findIndex(({ name }) => name === "h_t"));
  const names = namesWith(shown, distances, now);
  return [formula(run), el("div", { class: "rs-memory" },
    el("p", {}, say(measured(`x${subscript(from + 1)}`, "hₜ"))),
    isZero(run.x(from)) && el("p", {}, say(STRINGS.already)),
    now >= from && names && el("p", {}, el("strong", {}, say(later(now - from, names)))),
    steps.predicting && betPanel(widget, cells, { from, distances, secret }))];
}

const namesWith = (cells, distances, t) => cells.map(({ n, name }) => `${name} ${signed(distances[n][t], 4).slice(1)}`).join(", ");

/** Which cell remembers most? Asked before the bars are shown. */
function betPanel(widget, cells, { from, distances, secret }) {
  const { run } = widget;
  const box = (...children) => el("div", { class: "rs-bet", role: "group", tabindex: -1, "data-says": secret ? null : "" }, children);
  if (secret) {
    return box(el("p", {}, say(bet(`x${subscript(from + 1)}`))), el("div", { class: "rs-predict-row" }, cells.map(({ n, name }) =>
      wordButton(`bet-${n}`, () => { bets.set(run, { from, cell: n }); widget.redraw(); }, { text: { hi: name, en: name } }))));
  }
  const most = cells.reduce((a, b) => (distances[b.n][run.last] > distances[a.n][run.last] ? b : a));
  const verdict = bets.get(run).cell === most.n ? betRight : betWrong;
  return box(el("p", {}, say(verdict(most.name, namesWith(cells, distances, run.last)))));
}

const isZero = (x) => x.every((value) => value === 0);

/** Choose the x whose memory is shown. */
function memoryChooser(widget) {
  const from = fromOf(widget);
  return el("label", { class: "rs-row-chooser" }, say(STRINGS.memoryOf), " ",
    el("select", { "data-key": "memory", onchange: (event) => widget.set({ from: Number(event.target.value) }) },
      Array.from({ length: widget.steps.length }, (_, n) => el("option", { value: n, selected: n === from }, `x${subscript(n + 1)}`))));
}

/** Show the weights of the chosen cell, to be changed by a tap. */
const weightsTool = (widget) => wordButton("weights", () => widget.set({ weights: !widget.local.weights }),
  { pressed: widget.local.weights, text: STRINGS.weights });

/** The step in one sentence: of each cell what was computed last. */
function sentence(widget) {
  const { run, steps } = widget;
  const n = run.count(steps.t);
  if (steps.hides(steps.t)) return say(waiting(n, run.length));
  const said = cellsOf(widget).map(({ run: own, steps: its, name }) => {
    const seen = its.visible(own, its.t);
    const last = seen === own.equations.length ? "h_t" : own.equations[Math.max(0, seen - 1)].name;
    const [base, sub] = written(last);
    return `${name} ${sub === "t" ? `${base}${subscript(n)}` : last} = ${list(own.step(its.t)[last])}`;
  });
  return say(together(n, run.length, said.join("; ")));
}

export const view = {
  draw, panel,
  frame: { formula: above, sentence },
  tools: ["small", "predict", "row", "weights", "shorter", "longer", "table", "reset", "save"],
  ownTools: { weights: weightsTool },
  key: keyAbove,
  local: { from: 0, weights: false },
};
