/** Vectors and matrices as small coloured boxes with their numbers, in SVG. */
import { svg } from "./dom.js";
import { list, signed, strength, tint } from "./numbers.js";
import { written } from "./symbols.js";

export const LONGEST_WITH_NUMBERS = 8;
const STRIP_HEIGHT = 176;
const SHADES = 8;

/** A letter with its subscript as SVG text. */
export function symbolText(name, attributes = {}, subscript = null) {
  const [base, sub] = written(name);
  const lower = subscript ?? sub;
  return svg("text", { class: "rs-letter", ...attributes }, base,
    lower && svg("tspan", { dy: "0.28em", "font-size": "72%" }, lower));
}

/** The least width in px of a cell that holds a number. */
export const LEAST_CELL = 29;

const rowHeight = (rows, row) => (rows > LONGEST_WITH_NUMBERS ? Math.max(1.5, STRIP_HEIGHT / rows) : row);

/** Height in px of a column of `rows` numbers. */
export const columnHeight = (rows, row = 24) => rows * rowHeight(rows, row);

/** How numbers are written in the boxes and in full; what is not of the size of 1 brings another. */
const USUAL = { short: signed, full: (value) => signed(value, 6), list };

/**
 * One number: box, number, tooltip with all its digits.
 * `edit` is "name|key" where a tap may change it.
 */
function cell({ value, x, y, width, height, decimals, scale, name, edit, row, asked, bare, write = USUAL }) {
  const known = value !== null;
  const small = width < 35 ? " rs-small-number" : "";
  const shown = known ? write.short(value, decimals) : asked ? "?" : "";
  return svg("g", { class: `rs-cell${edit ? " rs-editable" : ""}`, "data-edit": edit, "data-row": row },
    svg("rect", { x, y, width, height, ...(known ? tint(value, scale) : { class: "rs-unknown" }) }),
    !bare && svg("text", { x: x + width / 2, y: y + height / 2, class: `rs-number${known ? "" : " rs-question"}${small}` }, shown),
    known && svg("title", {}, `${name} = ${write.full(value)}`));
}

/**
 * A long vector: the boxes of one colour are one path, for thousands of boxes would make a step slow.
 * A star in `edit` stands for the place that is tapped.
 */
function strip({ values, x, y, width, height, scale, name, edit, rows, across = false, write = USUAL }) {
  const paths = new Map(); // as many shades as an eye tells apart
  values.forEach((value, i) => {
    const shade = Math.sign(value) * Math.ceil(SHADES * strength(value, scale));
    const corner = across ? `${x + i * width} ${y}` : `${x} ${y + i * height}`;
    paths.set(shade, `${paths.get(shade) ?? ""}M${corner}h${width}v${height}h${-width}z`);
  });
  return svg("g", { class: `rs-strip${edit ? " rs-editable" : ""}`, "data-size": values.length, "data-across": across, "data-edit": edit, "data-row": rows ? "*" : null },
    Array.from(paths, ([shade, d]) => svg("path", { d, ...tint(shade, SHADES) })),
    svg("title", {}, `${name} = ${write.list(values)}`));
}

/** What a tap means: the number to change as "name|key", or the row to choose. */
export function tapped(event) {
  const target = event.target.closest("[data-edit], [data-row]");
  if (!target) return {};
  const { edit, row, size, across } = target.dataset;
  const { top, height, left, width } = target.getBoundingClientRect();
  const along = across === undefined ? (event.clientY - top) / height : (event.clientX - left) / width;
  const place = Math.min(size - 1, Math.max(0, Math.floor(along * size)));
  return { target, edit: edit?.replace("*", place), row: row?.replace("*", place) };
}

/**
 * A vector as a column. `values` null: not known yet; `asked`: the learner is to guess them; `edit` names what a tap on number i changes;
 * `rows`: a tap chooses the row; `chosen`: the row that is framed; `bare`: too narrow for numbers.
 */
export function column({ values, size, x, y, width, row = 24, decimals = 2, scale = 1, symbol, name, edit, rows = false, chosen = null, asked = false, bare = false, write }) {
  const height = rowHeight(size, row);
  const boxes = size > LONGEST_WITH_NUMBERS
    ? values && strip({ values, x, y, width, height, scale, name, edit: edit?.("*"), rows, write })
    : Array.from({ length: size }, (_, i) => cell({
      value: values ? values[i] : null, x, y: y + i * height, width, height, decimals, scale, asked, bare, write,
      name: `${name}[${i}]`, edit: values && edit ? edit(i) : null, row: rows ? i : null,
    }));
  return svg("g", { class: "rs-vector", "data-symbol": symbol },
    svg("rect", { class: "rs-unknown", x, y, width, height: size * height }), boxes,
    svg("rect", { class: "rs-frame", x, y, width, height: size * height }),
    chosen !== null && svg("rect", { class: "rs-chosen", x, y: y + chosen * height, width, height }));
}

/** A vector as a row, `width` px in all: with numbers where they fit, otherwise as a strip of colours. */
export function vectorRow({ values, size, x, y, width, height = 24, decimals = 2, scale = 1, symbol, name, edit, asked = false, write }) {
  const each = width / size;
  const boxes = each < LEAST_CELL
    ? values && strip({ values, x, y, width: each, height, scale, name, edit: edit?.("*"), across: true, write })
    : Array.from({ length: size }, (_, i) => cell({
      value: values ? values[i] : null, x: x + i * each, y, width: each, height, decimals, scale, asked, write,
      name: `${name}[${i}]`, edit: values && edit ? edit(i) : null,
    }));
  return svg("g", { class: "rs-vector", "data-symbol": symbol },
    svg("rect", { class: "rs-unknown", x, y, width, height }), boxes, svg("rect", { class: "rs-frame", x, y, width, height }));
}

/**
 * A matrix; a large one is one picture without numbers, drawn once and kept until its numbers change.
 * `height` is that of a row, where it is not the usual one; `name` may be a function of the place.
 */
export function matrixCells({ W, x, y, width, row = 24, height = rowHeight(W.rows, row), decimals = 2, scale = 1, symbol, name, edit, chosen = null, write }) {
  const large = W.rows > LONGEST_WITH_NUMBERS || W.cols > LONGEST_WITH_NUMBERS || width < LEAST_CELL;
  const boxes = large
    ? svg("image", { x, y, width: width * W.cols, height: height * W.rows, preserveAspectRatio: "none", href: heat(W), class: "rs-heat" })
    : Array.from(W.data, (value, k) => {
      const [i, j] = [Math.floor(k / W.cols), k % W.cols];
      return cell({ value, x: x + j * width, y: y + i * height, width, height, decimals, scale, write,
        name: typeof name === "function" ? name(i, j) : `${name}[${i}, ${j}]`, edit: edit?.(i, j) });
    });
  return svg("g", { class: "rs-matrix", "data-symbol": symbol },
    svg("rect", { class: "rs-unknown", x, y, width: width * W.cols, height: W.rows * height }), boxes,
    svg("rect", { class: "rs-frame", x, y, width: width * W.cols, height: W.rows * height }),
    chosen !== null && svg("rect", { class: "rs-chosen", x, y: y + chosen * height, width: width * W.cols, height }));
}

const pictures = new WeakMap();

/** One pixel per number, the largest with the full colour; the colours of the cells on a transparent ground. */
function heat(W) {
  const known = pictures.get(W.data);
  if (known) return known;
  const scale = W.data.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: W.cols, height: W.rows });
  const context = canvas.getContext("2d");
  const pixels = context.createImageData(W.cols, W.rows);
  W.data.forEach((value, k) => {
    const { "fill-opacity": opacity } = tint(value, scale);
    pixels.data.set([...(value < 0 ? [42, 111, 187] : [200, 98, 10]), 255 * opacity], 4 * k);
  });
  context.putImageData(pixels, 0, 0);
  const href = canvas.toDataURL();
  pictures.set(W.data, href);
  return href;
}
