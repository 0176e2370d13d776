/**
 * Where each cell of each tensor stands. A tensor is drawn as Python nests it: the first axis is a
 * row of blocks, the second the rows of a block, the last its columns. What is too long is cut.
 */
import { sizesOf, tensorsOf } from "./shapes_rules.js";

const NARROW = 600;
const TITLE = 40;      // two lines: name and shape, letters
const BLOCK_LABEL = 16;
const ROW_LABEL = 30;  // room for the indices of the rows
const GAP = 16;        // between blocks
const HALVES = 5;      // between the directions in a block of `output`
const BESIDE = 26;     // between two tensors
const CUT = 22;        // where blocks are left out
const SMALLEST_CELL = 5;
const BIG_CELL = 36;    // wide enough for a number
const MOST_CELL = 44;
const LAYER = { title: 20, strip: 20, gap: 8, most: 3 };

/** The places shown of n: all, or the ones to keep, the ends and the next ones; null stands for what is left out. */
export function shown(n, most, keep = []) {
  if (n <= most) return Array.from({ length: n }, (_, i) => i);
  const wanted = [...keep.filter((i) => i >= 0 && i < n), 0, n - 1];
  for (let i = 1; wanted.length < most + keep.length + 2; i++) wanted.push(i);
  const places = [...new Set(wanted)].slice(0, most).sort((a, b) => a - b);
  return places.flatMap((i, k) => (k && places[k - 1] < i - 1 ? [null, i] : k === 0 && i > 0 ? [null, i] : [i]))
    .concat(places.at(-1) < n - 1 ? [null] : []);
}

/** Positions that this moment reads or writes: of the forward direction, and of the backward one. */
export function positions(args, order) {
  const { T, dirs } = sizesOf(args);
  return dirs === 1 ? [order - 1] : [order - 1, T - order];
}

/** A block that must be cut is cut short: its first rows say as much as many. */
function mostRows(narrow, size, sequence) {
  const all = narrow ? (sequence ? 10 : 6) : 12;
  return size <= all ? all : narrow ? (sequence ? 7 : 4) : 8;
}

/** Which indices of the three axes are shown; a tensor of two axes is one block without an index. */
function cut(args, name, axes, { most, keep }) {
  const [outer, rows, columns] = axes.length === 3 ? axes : [null, ...axes];
  const halves = name === "output" ? sizesOf(args).dirs : 1;
  const half = columns.size / halves;
  const keepColumn = keep.columns.map((c) => c % half);
  return {
    blocks: outer ? shown(outer.size, most.blocks(outer, rows), keep.of(outer.axis)) : [null],
    rows: shown(rows.size, most.rows(name, rows), keep.of(rows.axis)),
    columns: Array.from({ length: halves }, (_, k) => shown(half, most.columns, keepColumn).map((c) => (c === null ? null : c + k * half))),
    outer, rowAxis: rows, half,
  };
}

/** Sizes that all tensors of the picture share: wide enough for numbers where each tensor still fits on a line. */
function scale(width, parts) {
  const narrow = width < NARROW;
  const cell = Math.min(MOST_CELL, Math.max(SMALLEST_CELL, cellAlone(width, parts) >= BIG_CELL ? cellAlone(width, parts) : cellTogether(width, narrow, parts)));
  return { narrow, cell, row: cell >= BIG_CELL ? 22 : narrow ? 11 : 13, numbers: cell >= BIG_CELL };
}

const columnsOf = ({ columns }) => columns.flat().length;

/** The widest cell with which every tensor fits on a line of its own. */
const cellAlone = (width, parts) => Math.min(...parts.map(([, some]) => {
  const room = width - ROW_LABEL - (some.blocks.length - 1) * GAP - some.blocks.length * HALVES;
  return Math.floor(room / (columnsOf(some) * some.blocks.length));
}));

/** The widest cell with which `output` and `h_n` stand side by side, or two blocks on a phone. */
function cellTogether(width, narrow, parts) {
  const widest = Math.max(...parts.map(([, some]) => columnsOf(some)));
  const needed = parts.filter(([name]) => ["output", "h_n"].includes(name)).reduce((sum, [, some]) => sum + columnsOf(some) * some.blocks.length, 0);
  const perLine = Math.max(1, Math.min(narrow ? 2 : 5, Math.ceil(needed / widest)));
  const cut = parts.some(([, some]) => some.outer && some.blocks.includes(null));
  const between = (perLine - 1) * GAP + (narrow ? 0 : ROW_LABEL + BESIDE - GAP) + (cut ? CUT : 0);
  const room = (width - ROW_LABEL - between) / perLine - HALVES;
  return Math.floor((2 * room) / widest) / 2;
}

const HIDDEN = { width: 150, height: 90 }; // a tensor whose shape is asked must not show it by its size

/** A tensor with the places of its blocks, from (0, 0). */
function place(args, name, axes, look, width) {
  const parts = cut(args, name, axes, look);
  const { cell, row } = look;
  const count = parts.columns.flat().length;
  const blockWidth = count * cell + (parts.columns.length - 1) * HALVES;
  const blockHeight = BLOCK_LABEL + parts.rows.length * row;
  const { places, right, bottom } = blockPlaces(parts, { width, blockWidth, blockHeight });
  return { name, axes, ...parts, places, cell, row, xs: columnPlaces(parts.columns, cell), blockWidth, numbers: look.numbers,
    blockHeight: parts.rows.length * row, first: places.filter((one, n) => !one.gap && one.line !== places[n - 1]?.line),
    width: Math.max(150, right), height: bottom + parts.rows.length * row };
}

/** The blocks one after the other, on as many lines as they need. */
function blockPlaces({ blocks, outer }, { width, blockWidth, blockHeight }) {
  let [x, line, right] = [ROW_LABEL, 0, 0];
  const places = blocks.map((block) => {
    const gap = block === null && Boolean(outer);
    const own = gap ? CUT : blockWidth;
    if (x > ROW_LABEL && x + own > width) { x = ROW_LABEL; line += 1; }
    const at = { block, gap, line, x, y: TITLE + line * (blockHeight + 6) + BLOCK_LABEL };
    right = Math.max(right, x + own);
    x += own + (gap ? 0 : GAP);
    return at;
  });
  return { places, right, bottom: places.at(-1).y };
}

/** x of each column shown, and its index or null. */
function columnPlaces(columns, cell) {
  let x = 0;
  return columns.flatMap((some, k) => {
    if (k) x += HALVES;
    return some.map((column) => { const at = { column, x }; x += cell; return at; });
  });
}

/** Tensors side by side where they fit. @returns {number} the height that they need */
function flow(tensors, width, top) {
  let [x, y, lowest] = [0, top, 0];
  for (const tensor of tensors) {
    if (x && x + tensor.width > width) { x = 0; y += lowest + 14; lowest = 0; }
    Object.assign(tensor, { x, y });
    x += tensor.width + BESIDE;
    lowest = Math.max(lowest, tensor.height);
  }
  return y + lowest;
}

/** The strips of the layers: one per direction, in the order of h_n. */
function layersPlan(args, width, top) {
  const { L, dirs } = sizesOf(args);
  let y = top;
  const layers = shown(L, LAYER.most).map((layer) => {
    const at = { layer, y, strips: [] };
    y += LAYER.title;
    if (layer !== null) {
      at.strips = Array.from({ length: dirs }, (_, direction) => ({ direction, place: layer * dirs + direction, y: y + direction * LAYER.strip }));
      y += dirs * LAYER.strip + LAYER.gap;
    }
    return at;
  });
  return { layers, x: ROW_LABEL, width: Math.min(320, width - ROW_LABEL - 70), bottom: y };
}

/**
 * Everything that is drawn.
 * @param {{order: number, width: number, pointed: {tensor: string, at: number[]}[], hidden: (name: string) => boolean}} now
 */
export function planOf(args, { order, width, pointed, hidden }) {
  const all = tensorsOf(args);
  const now = positions(args, order);
  const at = (axis) => pointed.flatMap(({ tensor, at: index }) => {
    const n = all[tensor].findIndex((one) => one.axis === axis);
    return n < 0 ? [] : [index[n]];
  });
  const keep = { columns: pointed.map(({ at: index }) => index.at(-1)), of: (axis) => [...at(axis), ...(axis === "time" ? now : [])] };
  const narrow = width < NARROW;
  const most = {
    columns: narrow ? (args.bidirectional ? 8 : 16) : args.bidirectional ? 12 : 20,
    rows: (name, rows) => mostRows(narrow, rows.size, ["input", "output"].includes(name)),
    blocks: (outer, rows) => (rows.size > 6 ? (narrow ? 2 : 4) : narrow ? 6 : 10),
  };
  const parts = Object.entries(all).map(([name, axes]) => [name, cut(args, name, axes, { most, keep })]);
  const look = { most, keep, ...scale(width, parts) };
  const group = (names) => names.filter((name) => all[name]).map((name) =>
    ({ ...place(args, name, all[name], look, width), ...(hidden(name) && HIDDEN) }));
  const [before, after] = [group(["input", "h0", "c0"]), group(["output", "h_n", "c_n"])];
  const layers = layersPlan(args, width, flow(before, width, 0) + 18);
  const height = flow(after, width, layers.bottom + 6) + 6;
  return { tensors: [...before, ...after], layers, width, height, narrow, order };
}

/** The index of the cell of a block that lies at (x, y) of it; of the nearest one where a cut is. */
export function indexAt(tensor, block, x, y) {
  const row = nearest(tensor.rows, Math.floor(y / tensor.row));
  const n = tensor.xs.findLastIndex((one) => one.x <= x);
  const column = nearest(tensor.xs.map((one) => one.column), Math.max(0, n));
  return tensor.outer ? [block, row, column] : [row, column];
}

function nearest(places, n) {
  const known = places.map((place, k) => [Math.abs(k - n), place]).filter(([, place]) => place !== null);
  return known.sort(([a], [b]) => a - b)[0][1];
}

/** The rectangle of some columns of one row, or null where it is cut out of the picture. */
export function rectangle(tensor, at, columns) {
  const [block, row] = tensor.outer ? at : [null, at[0]];
  const place = tensor.places.find((one) => one.block === block && !one.gap);
  const n = tensor.rows.indexOf(row);
  const some = tensor.xs.filter(({ column }) => column !== null && column >= columns[0] && column < columns[1]);
  if (!place || n < 0 || !some.length) return null;
  return { x: tensor.x + place.x + some[0].x, y: tensor.y + place.y + n * tensor.row,
    width: some.at(-1).x - some[0].x + tensor.cell, height: tensor.row };
}
