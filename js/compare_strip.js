/** A state over the whole sequence: a column per step, the current one marked, and what is still remembered. */
import { column, columnHeight } from "./cells.js";
import { svg } from "./dom.js";
import { signed, subscript } from "./numbers.js";

const BARS = 34; // height of the highest bar
const WITH_NUMBERS = 25.5; // px that a number with one decimal needs

/** Which steps are in sight when `room` of them fit: the current one is among them. */
export function windowOf(run, t, room) {
  const count = Math.min(run.length, Math.max(1, room));
  const start = Math.max(0, Math.min(run.count(t) - 1 - Math.floor(count / 2), run.length - count));
  return { start, count, before: start > 0, beyond: start + count < run.length };
}

/** The steps in sight as columns in `width`, to the right of `left`. */
export function timeline({ start, count }, width, { left = 0, most = 40 } = {}) {
  const pitch = Math.min(most, (width - left) / count);
  return { pitch, left, orders: Array.from({ length: count }, (_, k) => start + k), xOf: (order) => left + (order - start) * pitch };
}

/** The ground of the current step. */
export const marked = (line, order, y, height) =>
  svg("rect", { class: "rs-ground", x: line.xOf(order) - 1, y, width: line.pitch + 1, height, rx: 4 });

/** h_0 or c_0, then the states up to the current step; what lies ahead is blank. */
export function strip({ run, letter, known, asked, line, y, now }) {
  const size = (letter === "h" ? run.h0 : run.c0).length;
  const bare = line.pitch < WITH_NUMBERS;
  const look = { size, y, row: rowOf(line), width: Math.max(1, line.pitch - 2), decimals: 1, bare };
  const columnAt = (order) => svg("g", { class: "rs-strip-column", "data-go": order },
    column({ ...look, x: line.xOf(order), values: known(order) ? run.state(order)[letter] : null, asked: asked(order),
      symbol: order === now ? `${letter}_t` : order === now - 1 ? `${letter}_prev` : null, name: `${letter}${subscript(order + 1)}` }));
  return svg("g", { class: `rs-states rs-states-${letter}` },
    column({ ...look, x: 0, width: Math.max(1, line.left - 6), bare: line.left - 6 < WITH_NUMBERS, values: run[`${letter}0`],
      symbol: now === 0 ? `${letter}_prev` : `${letter}_0`, name: `${letter}₀`, edit: (i) => `${letter}_0|${i}` }),
    line.orders.map(columnAt));
}

const rowOf = (line) => (line.pitch < WITH_NUMBERS ? 14 : 24);

export const stripHeight = (size, line) => columnHeight(size, rowOf(line));

/** The state goes on to the next step and, where it is the output, up. */
export function handedOn({ line, order, y, height, isOutput }) {
  const right = line.xOf(order) + line.pitch;
  const middle = line.xOf(order) + line.pitch / 2 - 1;
  return svg("g", { class: "rs-handed" },
    svg("path", { d: `M${right - 2} ${y + height / 2 - 5}l7 5l-7 5z` }),
    isOutput && svg("path", { d: `M${middle - 5} ${y - 1}l5 -7l5 7z` }));
}

/** One bar per step from `from` on, as high as `scale` says the largest is. */
export function bars({ distances, from, shown, line, y, scale, name }) {
  const base = y + BARS;
  return svg("g", { class: "rs-bars" },
    svg("line", { class: "rs-base", x1: line.left, x2: line.xOf(line.orders.at(-1)) + line.pitch - 2, y1: base, y2: base }),
    line.orders.filter((order) => order >= from && shown(order)).map((order) => {
      const height = scale ? (BARS * distances[order]) / scale : 0;
      return svg("g", { "data-order": order },
        svg("rect", { class: "rs-bar", x: line.xOf(order) + 1, width: Math.max(1, line.pitch - 4), y: base - Math.max(0.75, height), height: Math.max(0.75, height) }),
        svg("title", {}, `${name(order)} = ${signed(distances[order], 6).slice(1)}`));
    }));
}

export const BARS_HEIGHT = BARS;
