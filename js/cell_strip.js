/** The whole sequence as a small strip: at which steps x is read and y is given. */
import { gives, reads } from "./cell_patterns.js";
import { symbolText } from "./cells.js";
import { svg } from "./dom.js";

export const STRIP = 78; // height
const PITCH = 46;

/** The steps that fit, the current one among them, in the order of reading. */
function inSight({ run, steps }, width) {
  const count = Math.max(1, Math.min(run.length, Math.floor((width - 30) / PITCH)));
  const now = run.count(steps.t) - 1;
  const start = Math.max(0, Math.min(now - Math.floor(count / 2), run.length - count));
  return { start, orders: Array.from({ length: count }, (_, k) => start + k) };
}

const arrow = (x, from, to) => svg("path", { class: "rs-strip-arrow", d: `M${x} ${from} V${to} M${x - 3.5} ${to + 5} L${x} ${to} L${x + 3.5} ${to + 5}` });

function moment({ run, steps }, pattern, order, x) {
  const t = run.after(run.first, order);
  const [read, given] = [reads(pattern, run, t), gives(pattern, run, t)];
  const letter = (name, y, on) => symbolText(name, { x, y, "text-anchor": "middle", class: `rs-letter${on ? "" : " rs-absent"}` }, String(t + 1));
  return svg("g", { class: `rs-strip-step${t === steps.t ? " rs-here" : ""}`, "data-step": t, "data-reads": String(read), "data-gives": String(given) },
    svg("rect", { class: "rs-strip-cell", x: x - 9, y: 31, width: 18, height: 14, rx: 4 }),
    given && [letter("y_t", 13, true), arrow(x, 30, 19)], read ? [letter("x_t", 72, true), arrow(x, 59, 46)] : svg("text", { class: "rs-absent-zero", x, y: 70 }, "0"),
    svg("rect", { class: "rs-hit", "data-go": t, x: x - PITCH / 2, y: 0, width: PITCH, height: STRIP }));
}

/** @returns {SVGElement} `width` px wide and STRIP high */
export function strip(widget, pattern, width) {
  const { run } = widget;
  const { start, orders } = inSight(widget, width);
  const first = (width - PITCH * (orders.length - 1)) / 2;
  const beyond = [[start > 0, first - PITCH / 2 - 8], [start + orders.length < run.length, first + PITCH * (orders.length - 0.5) + 2]];
  return svg("g", { class: "rs-sequence" },
    svg("path", { class: "rs-strip-wire", d: `M${first - PITCH / 2} 38 H${first + PITCH * (orders.length - 0.5)}` }),
    orders.map((order, k) => moment(widget, pattern, order, first + k * PITCH)),
    beyond.map(([more, x]) => more && svg("text", { class: "rs-dots", x, y: 38 }, "…")));
}
