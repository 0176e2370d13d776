/** Draws a layout of the cell: vectors with their numbers, boxes, wires, and what is on its way. */
import { column, columnHeight, matrixCells, symbolText, vectorRow } from "./cells.js";
import { signOf } from "./cell_graph.js";
import { BETWEEN, LETTER, PAD } from "./cell_sizes.js";
import { svg } from "./dom.js";
import { halves, sayInPicture } from "./language.js";

/** A small arrow head at the end of a path of lines, corners and curves, which `towards` points. */
function head(d) {
  const path = svg("path", { d });
  const length = path.getTotalLength();
  const { x, y } = path.getPointAtLength(length);
  const before = path.getPointAtLength(length - 3);
  const ux = (x - before.x) / 3;
  const uy = (y - before.y) / 3;
  const side = (s) => `${x - 7 * ux - s * 4 * uy} ${y - 7 * uy + s * 4 * ux}`;
  return `M${x} ${y} L${side(1)} L${side(-1)} Z`;
}

/** A wire lights all that travels on it; the invisible grip makes it wide enough for a finger. */
export const wire = (d, { symbols, flow = false, pending = false, kind = "" }) => svg("g",
  { class: `rs-wire${flow ? " rs-flow" : ""}${pending ? " rs-pending" : ""}${kind}`, "data-symbols": symbols.join(" ") },
  svg("path", { d }), svg("path", { class: "rs-head", d: head(d) }), svg("path", { class: "rs-grip", d }));

/** The dot that runs along a wire after `delay_ms`; only while it moves it is seen. */
export function packet(d, delay_ms) {
  const dot = svg("circle", { class: "rs-packet", r: 5, style: { "offset-path": `path("${d}")` } });
  dot.animate([{ offsetDistance: "0%", opacity: 1 }, { offsetDistance: "100%", opacity: 1 }],
    { duration: 620, delay: delay_ms, easing: "ease-in-out" });
  return dot;
}

/** A vector with its letter. `foreign`: its numbers are not torch's. */
export function vector(name, place, { values, edit, asked = false, foreign = false, faded = false, silent = false }) {
  const draw = place.across ? vectorRow : column;
  const { x, y, anchor } = place.letter;
  return svg("g", { class: `${foreign ? "rs-foreign" : ""}${faded ? " rs-faded" : ""}` },
    !silent && symbolText(name, { x, y, "text-anchor": anchor, "data-symbol": name }),
    draw({ values, asked, edit, name, symbol: name, size: place.size, x: place.x, y: place.y, width: place.w }));
}

/** A box with its inside; `now`: it is the one that computes. */
export function box(item, place, { env, editOf, now, pending, faded }) {
  const inside = { linear: linearInside, sum: circleInside }[item.kind] ?? wordInside;
  const shape = item.kind === "sum"
    ? svg("circle", { cx: place.x + place.w / 2, cy: place.y + place.h / 2, r: place.w / 2 })
    : svg("rect", { x: place.x, y: place.y, width: place.w, height: place.h, rx: 9 });
  return svg("g", { class: `rs-step${now ? " rs-now" : ""}${pending ? " rs-pending" : ""}${faded ? " rs-faded" : ""}`, "data-box": item.name },
    svg("g", { class: "rs-box", "data-symbols": [item.name, ...item.weights].join(" ") }, shape, inside(item, place, { env, editOf })));
}

const circleInside = (item, place) => svg("text", { class: "rs-box-text rs-plus-sign", x: place.x + place.w / 2, y: place.y + place.h / 2 }, "+");

const wordInside = (item, place) => svg("text", { class: "rs-box-text", x: place.x + place.w / 2, y: place.y + place.h / 2 }, signOf(item.tree));

/** The matrix and the bias, each under its letter. */
function linearInside({ weights: [W, b] }, place, { env, editOf }) {
  const matrix = env[W];
  const [x, y] = [place.x + PAD, place.y + LETTER + 3];
  const wide = matrix.cols * place.each;
  const height = columnHeight(matrix.rows);
  const letter = (name, middle) => symbolText(name, { x: middle, y: place.y + 17, "text-anchor": "middle", "data-symbol": name });
  const drawn = [letter(W, x + wide / 2),
    matrixCells({ W: matrix, x, y, width: place.each, symbol: W, name: W, edit: (i, j) => `${W}|${i},${j}` })];
  if (!b) return drawn;
  return [...drawn, svg("text", { class: "rs-sign", x: x + wide + BETWEEN / 2, y: y + height / 2 }, "+"), letter(b, x + wide + BETWEEN + place.bias / 2),
    column({ values: env[b], size: env[b].length, x: x + wide + BETWEEN, y, width: place.bias, symbol: b, name: b, edit: editOf(b) })];
}

/** A word in the picture, in the language chosen. */
export const words = (text, attributes) => svg("text", { class: "rs-caption", ...attributes }, sayInPicture(text));

/** The same with each language on a line of its own, where there is no room for both on one. */
export function lines(text, { y, ...attributes }) {
  return halves(text).reverse().map(({ text: line, lang }, n) => svg("text", { class: "rs-caption", y: y - 14 * n, lang, ...attributes }, line));
}
