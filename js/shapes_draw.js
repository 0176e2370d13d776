/** The picture of Shapes: input and initial states, the layers, output and last states. */
import { svg } from "./dom.js";
import { label, lang, titles } from "./language.js";
import { signed, strength, tint } from "./numbers.js";
import { positions, rectangle } from "./shapes_layout.js";
import { describe, letters, readsOf, sizes, sizesOf, tuple } from "./shapes_rules.js";
import { argumentsOf, columnsAt, isMade, isRecorded, knows, numberAt, pointed } from "./shapes_state.js";
import { layerReads, SHAPES } from "./shapes_strings.js";

const SHADES = 8;
const MOST_TICKS = 40;
const ARROWS = ["→", "←"];
const WORDS = ["forward", "backward"]; // as in both languages' classes

const text = (x, y, words, attributes = {}) => svg("text", { x, y, ...attributes }, words);

/** The path of one box. */
const box = (x, y, width, height) => `M${x} ${y}h${width}v${height}h${-width}z`;

/** Boxes of one colour as one path: thousands of rectangles would make a step slow. */
function coloured(paths, shade, d) { paths.set(shade, (paths.get(shade) ?? "") + d); }

/** Which axis runs where: over the blocks, down, across. */
const legend = (axes) => axes.map(({ letters: letter }, n) => `${["[ ]", "↓", "→"].slice(-axes.length)[n]}\u00a0${letter}`).join("\u00a0\u00a0 ");

function title(tensor, known) {
  const { name, axes, x, y } = tensor;
  return [
    svg("text", { x, y: y + 15, class: "rs-tensor-name" }, name, svg("tspan", { class: "rs-tensor-shape", dx: 7 }, known ? tuple(sizes(axes)) : "?")),
    known && svg("text", { x, y: y + 32, class: "rs-tensor-axes" }, letters(axes),
      svg("tspan", { class: "rs-legend", dx: 10 }, legend(axes))),
  ];
}

/** What of a block is filled, by shade, and what is still empty. */
function cellsOf(widget, tensor, place, order) {
  const args = argumentsOf(widget);
  const recorded = isRecorded(widget);
  const [paths, numbers] = [new Map(), []];
  tensor.rows.forEach((row, n) => tensor.xs.forEach(({ column, x }) => {
    if (row === null || column === null) return;
    const at = tensor.outer ? [place.block, row, column] : [row, column];
    const [left, top] = [place.x + x, place.y + n * tensor.row];
    const d = box(left, top, tensor.cell, tensor.row);
    if (!isMade(args, tensor.name, at, order)) return coloured(paths, "empty", d);
    if (!recorded) return coloured(paths, "made", d);
    const value = numberAt(widget, tensor.name, at);
    coloured(paths, Math.sign(value) * Math.ceil(SHADES * strength(value, 1)), d);
    if (tensor.numbers) numbers.push(text(left + tensor.cell / 2, top + tensor.row / 2, signed(value, 2), { class: "rs-number" }));
    return undefined;
  }));
  return [Array.from(paths, ([shade, d]) => svg("path", { d, ...(typeof shade === "string" ? { class: `rs-${shade}-cell` } : { ...tint(shade, SHADES) }) })),
    numbers];
}

/** Dots where rows or columns are left out. */
function gaps(tensor, place) {
  const middle = place.x + tensor.blockWidth / 2;
  return [
    tensor.rows.map((row, n) => row === null && text(middle, place.y + (n + 0.5) * tensor.row, "⋮", { class: "rs-cut" })),
    tensor.xs.map(({ column, x }) => column === null
      && text(place.x + x + tensor.cell / 2, place.y + tensor.blockHeight / 2, "…", { class: "rs-cut" })),
  ];
}

/** The index of the block and the directions of its halves, above it. */
function heading(tensor, place) {
  const halves = tensor.name === "output" && tensor.columns.length === 2;
  const starts = halves ? tensor.columns.map((some) => tensor.xs.find(({ column }) => column === some.find((c) => c !== null)).x) : [];
  return [
    tensor.outer && text(place.x - 2, place.y - 4, `[${place.block}]`, { class: "rs-index rs-block-index", "text-anchor": "end" }),
    starts.map((x, k) => text(place.x + x, place.y - 4, tensor.blockWidth > 170 ? WORDS[k] : ARROWS[k], { class: "rs-index" })),
  ];
}

function block(widget, tensor, place, order) {
  if (place.gap) return text(place.x + 4, place.y + tensor.blockHeight / 2, "…", { class: "rs-cut rs-cut-block" });
  return svg("g", { class: "rs-block" }, heading(tensor, place),
    svg("rect", { class: "rs-unknown", x: place.x, y: place.y, width: tensor.blockWidth, height: tensor.blockHeight }),
    cellsOf(widget, tensor, place, order), gaps(tensor, place),
    svg("rect", { class: "rs-frame", x: place.x, y: place.y, width: tensor.blockWidth, height: tensor.blockHeight }),
    svg("rect", { class: "rs-hit-cells", "data-tensor": tensor.name, "data-block": place.block ?? "", x: place.x, y: place.y,
      width: tensor.blockWidth, height: tensor.blockHeight }));
}

/** The indices of the rows, left of the first block of each line. */
const rowLabels = (tensor) => tensor.first.map((place) => tensor.rows.map((row, n) => row !== null && !place.gap
  && text(place.x - 5, place.y + (n + 0.5) * tensor.row, row, { class: "rs-index rs-row-index", "text-anchor": "end" })));

function drawTensor(widget, tensor, order) {
  const known = knows(widget, tensor.name);
  const hidden = svg("g", {}, svg("rect", { class: "rs-hidden", x: 4, y: 40, width: 120, height: 46, rx: 8 }),
    text(64, 63, "?", { class: "rs-number rs-question" }));
  return svg("g", { class: "rs-tensor", "data-name": tensor.name }, title(tensor, known),
    svg("g", { transform: `translate(${tensor.x} ${tensor.y})` },
      known ? [tensor.places.map((place) => block(widget, tensor, place, order)), rowLabels(tensor)] : hidden));
}

/** How many steps of a layer and direction are done: those below the last layer have read everything. */
const done = (args, layer, order) => (layer < args.num_layers - 1 ? args.length : order);

/** One direction of a layer: a tick for each step, filled in the order in which it reads. */
function strip(widget, plan, { direction, place, y }, layer, order) {
  const args = argumentsOf(widget);
  const { T } = sizesOf(args);
  const read = done(args, layer, order);
  const ticks = Math.min(T, MOST_TICKS);
  const width = plan.width / ticks;
  const filled = Math.round((read / T) * ticks);
  const boxAt = (k) => box(plan.x + k * width, y + 3, width, 13);
  const all = Array.from({ length: ticks }, (_, k) => k);
  const made = (k) => (direction === 0 ? k < filled : k >= ticks - filled);
  const complete = read === T;
  return svg("g", { class: complete ? "" : "rs-pending-strip" },
    text(plan.x - 6, y + 14, ARROWS[direction], { class: "rs-index", "text-anchor": "end" }),
    svg("path", { class: "rs-empty-cell", d: all.filter((k) => !made(k)).map(boxAt).join("") }),
    svg("path", { class: "rs-made-cell", d: all.filter(made).map(boxAt).join("") }),
    knows(widget, "h_n") && text(plan.x + plan.width + 6, y + 14, `→ h_n[${place}]`, { class: "rs-index" }));
}

function drawLayer(widget, plan, { layer, y, strips }, order) {
  if (layer === null) return text(plan.x, y + 12, "⋮", { class: "rs-cut" });
  const args = argumentsOf(widget);
  const { from, size, parts } = readsOf(args, layer);
  const known = knows(widget, `weight_ih_l${layer}`);
  const said = !known ? layerReads.unknown(layer) : from === "input" ? layerReads.input(size) : layerReads.below(layer, from, size);
  const read = known ? ` (${parts.join(" + ")})` : "";
  return svg("g", { class: "rs-layer", "data-layer": layer }, titles(said),
    svg("text", { x: 0, y: y + 14 }, svg("tspan", { class: "rs-tensor-name" }, `layer ${layer}`),
      svg("tspan", { class: "rs-tensor-axes", dx: 8 }, `⟵ ${from === "input" ? "input" : `layer ${from}`}${read}`)),
    strips.map((one) => strip(widget, plan, one, layer, order)));
}

/** The frame around a vector of a tensor, or around one number of it. */
function mark(plan, name, at, columns, kind) {
  const tensor = plan.tensors.find((one) => one.name === name);
  const at4 = rectangle(tensor, at, columns);
  return at4 && svg("rect", { class: `rs-mark rs-mark-${kind}`, ...at4 });
}

/** What is pointed at, and the same numbers where they stand once more. */
function pointedMarks(widget, plan, { tensor, at }) {
  const args = argumentsOf(widget);
  const { same } = describe(args, tensor, at);
  const both = [{ tensor, at }, ...(same && knows(widget, same.tensor) ? [same] : [])];
  return both.flatMap((one) => [mark(plan, one.tensor, one.at, columnsAt(args, one.tensor, one.at), "vector"),
    mark(plan, one.tensor, one.at, [one.at.at(-1), one.at.at(-1) + 1], "number")]);
}

/** What the last layer reads at this step: a row of the input, or the states of the layer below. */
function readMarks(widget, plan) {
  const args = argumentsOf(widget);
  const { B, D, L } = sizesOf(args);
  const now = positions(args, plan.order);
  if (L > 1) return now.flatMap((t) => readTicks(args, plan.layers, t));
  if (!knows(widget, "input")) return [];
  const sequences = B === null ? [null] : Array.from({ length: B }, (_, b) => b);
  return now.flatMap((t) => sequences.map((b) => mark(plan, "input", [...indexOf(args, t, b), 0], [0, D], "read")));
}

const indexOf = (args, t, b) => (b === null ? [t] : args.batch_first ? [b, t] : [t, b]);

function readTicks(args, { layers, x, width }, t) {
  const below = layers.find(({ layer }) => layer === args.num_layers - 2);
  const ticks = Math.min(args.length, MOST_TICKS);
  const k = Math.floor((t * ticks) / args.length);
  return (below?.strips ?? []).map(({ y }) => svg("rect", { class: "rs-mark rs-mark-read", x: x + (k * width) / ticks, y: y + 3, width: width / ticks, height: 13 }));
}

/** At the end: every slice of `output` that is an entry of h_n, and that entry. */
function endMarks(widget, plan) {
  const args = argumentsOf(widget);
  const { L, dirs, R, B } = sizesOf(args);
  if (!knows(widget, "output") || !knows(widget, "h_n")) return [];
  const sequences = B === null ? [null] : Array.from({ length: B }, (_, b) => b);
  return Array.from({ length: dirs }, (_, direction) => sequences.map((b) => {
    const at = [(L - 1) * dirs + direction, ...(b === null ? [] : [b]), 0];
    const { same } = describe(args, "h_n", at);
    const kind = `end rs-mark-${direction ? "backward" : "forward"}`;
    return [mark(plan, "h_n", at, [0, R], kind), mark(plan, "output", same.at, columnsAt(args, "output", same.at), kind)];
  })).flat(2);
}

/** The frames that lie over the cells; drawn again alone when the pointer moves. */
export function marks(widget, plan) {
  const now = pointed(widget);
  const shown = now && knows(widget, now.tensor) ? pointedMarks(widget, plan, now)
    : plan.order === argumentsOf(widget).length ? endMarks(widget, plan) : [];
  return svg("g", { class: "rs-marks" }, now ? [] : readMarks(widget, plan), shown);
}

/** @returns {SVGElement} */
export function drawPlan(widget, plan) {
  const { tensors, layers, width, height, order } = plan;
  return svg("svg", { class: "rs-picture", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label(SHAPES.picture), lang: lang() },
    tensors.map((tensor) => drawTensor(widget, tensor, order)),
    layers.layers.map((layer) => drawLayer(widget, layers, layer, order)), marks(widget, plan));
}
