/** What comes next: the likeliest graphemes as bars, the one that came, and all the rest together. */
import { svg } from "../dom.js";
import { label, lang, titles } from "../language.js";
import { paragraph } from "../paragraph.js";
import { likeliest } from "./chances.js";
import { langOf, percent, shown } from "./spelt.js";
import { WRITER } from "./writer_strings.js";

const [SHOWN, ROW, LETTER, NUMBER] = [8, 25, 66, 58];
const TALL = 17; // px of a bar

/** The rows to be drawn; `plain` is the probability at τ = 1. */
export function rowsOf({ chances, plain, model: { vocabulary }, reading, at }) {
  const next = reading.items[at + 1]?.index;
  const best = likeliest(plain, SHOWN).sort((a, b) => chances[b] - chances[a]);
  const row = (index, rank) => ({ word: vocabulary[index], rank, chance: chances[index], plain: plain[index], came: index === next });
  const rows = best.map((index) => row(index));
  if (next !== undefined && !best.includes(next)) rows.push(row(next, 1 + plain.filter((p) => p > plain[next]).length));
  const rest = (name) => Math.max(0, 1 - rows.reduce((sum, one) => sum + one[name], 0));
  return [...rows, { others: vocabulary.length - rows.length, chance: rest("chance"), plain: rest("plain") }];
}

/** Where the number of a bar stands: behind the bar and its line. */
const endOf = ({ chance, plain }, { room, scale, moved }) => (room * Math.max(chance, moved ? plain : 0)) / scale;

function bar(row, y, look) {
  const { word, rank, others, chance, plain, came } = row;
  const { x, room, scale, moved } = look;
  const mid = y + TALL / 2;
  const from = x + LETTER;
  return svg("g", { class: `rs-writer-bar${came ? " rs-writer-came" : ""}${others ? " rs-writer-rest" : ""}` },
    svg("text", { x: from - 6, y: mid, class: "rs-writer-word", lang: word ? langOf(word) : lang() }, word ? shown(word) : label(WRITER.rest(others))),
    svg("rect", { x: from, y, width: Math.max(1, (room * chance) / scale), height: TALL }),
    moved && svg("path", { class: "rs-writer-tick", d: `M${from + (room * plain) / scale} ${y - 2}v${TALL + 4}` }),
    svg("text", { x: from + endOf(row, look) + 5, y: mid, class: "rs-writer-percent" },
      percent(chance), came && ` ◀${rank ? ` #${rank}` : ""}`),
    came && titles(WRITER.came));
}

/** @returns {{nodes: SVGElement[], bottom: number}} as high at every step, so that nothing jumps */
export function nextBars(widget, { x, y, width }) {
  const { temperature: tau } = widget;
  const title = paragraph(tau === 1 ? WRITER.next : WRITER.nextAt(tau), { x, y, width });
  const rows = rowsOf(widget);
  const moved = tau !== 1;
  const scale = Math.max(...rows.flatMap(({ chance, plain }) => (moved ? [chance, plain] : [chance])));
  const top = title.bottom + 6;
  const look = { x, room: width - LETTER - NUMBER - 30, scale, moved };
  return { bottom: top + (SHOWN + 2) * ROW, nodes: [title.node, rows.map((row, n) => bar(row, top + n * ROW, look))] };
}
