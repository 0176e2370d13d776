/** The state before, the gates and the state after as strips, one unit below the other; and one unit over the whole text. */
import { symbolText, vectorRow } from "../cells.js";
import { svg } from "../dom.js";
import { paragraph } from "../paragraph.js";
import { langOf, shown } from "./spelt.js";
import { WRITER } from "./writer_strings.js";

const [LABEL, LEAST_CELL, GAP] = [34, 4.5, 2];
const [HISTORY_CELL, LEAST_LETTER] = [46, 17];
const ROWS = [["h_prev", 18], ["r_t", 15], ["z_t", 15], ["n_t", 15], ["h_t", 22]];
const HEIGHT = ROWS.reduce((sum, [, height]) => sum + height + GAP, 0);

/** How many units stand in a row, so that each can be seen. */
function unitsInRow(H, room) {
  let blocks = 1;
  while ((room * blocks) / H < LEAST_CELL && blocks < H) blocks += 1;
  return Math.ceil(H / blocks);
}

/** The units from `from` on, `size` of them. */
function block(values, { from, size, cell, y, unit }) {
  let top = y;
  const rows = ROWS.map(([name, height]) => {
    const row = [symbolText(name, { x: 0, y: top + height / 2 + 4, class: "rs-letter rs-writer-name" }),
      vectorRow({ values: values[name].subarray(from, from + size), size, x: LABEL, y: top, width: cell * size, height,
        symbol: name, name: `${name}[${from}:${from + size}]` })];
    top += height + GAP;
    return row;
  });
  const own = unit >= from && unit < from + size;
  return svg("g", {}, rows.map(([letter]) => letter),
    svg("g", { class: "rs-writer-units", "data-from": from, "data-size": size },
      svg("rect", { class: "rs-hit", x: LABEL, y, width: cell * size, height: HEIGHT }), rows.map(([, strip]) => strip)),
    own && svg("rect", { class: "rs-chosen", x: LABEL + (unit - from) * cell, y: y - 1, width: cell, height: HEIGHT }));
}

/** @returns {{nodes: SVGElement[], bottom: number}} */
export function stateStrips({ model: { H }, values, unit }, { y, width }) {
  const title = paragraph(WRITER.state(H), { x: 0, y, width });
  const many = unitsInRow(H, width - LABEL);
  const cell = (width - LABEL) / many;
  const count = Math.ceil(H / many);
  const blocks = Array.from({ length: count }, (_, n) => block(values,
    { from: n * many, size: Math.min(many, H - n * many), cell, y: title.bottom + 5 + n * (HEIGHT + 10), unit }));
  return { nodes: [title.node, blocks], bottom: title.bottom + 5 + count * (HEIGHT + 10) };
}

/** The value of one unit after each grapheme, the current one framed. */
export function unitHistory({ reading: { items, steps }, at, unit }, { y, width }) {
  const title = paragraph(WRITER.history(unit), { x: 0, y, width });
  const each = Math.min(HISTORY_CELL, width / items.length);
  const top = title.bottom + 4;
  const row = vectorRow({ values: Float64Array.from(steps, ({ h_t }) => h_t[unit]), size: items.length, x: 0, y: top,
    width: each * items.length, symbol: "h_t", name: `h[${unit}]` });
  const letters = each >= LEAST_LETTER && items.map((item, n) => svg("text", { class: "rs-writer-letter", x: (n + 0.5) * each, y: top + 42, lang: langOf(item.grapheme) },
    item.starts ? "▸" : shown(item.grapheme)));
  return { bottom: top + (letters ? 52 : 30),
    nodes: [title.node, row, letters, svg("rect", { class: "rs-chosen", x: at * each, y: top, width: each, height: 24 })] };
}
