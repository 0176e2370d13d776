/** The text as the model reads it: a box for each grapheme, with its surprise. */
import { el } from "../dom.js";
import { label, lang, unseen } from "../language.js";
import { langOf, quoted, shown } from "./spelt.js";
import { ifItEnds, mostSurprising, total, WRITER } from "./writer_strings.js";

const FULL = 12; // bits that fill a box

/** What stands for an item in a sentence. */
export const wordOf = ({ starts, grapheme }) => (starts ? "<end>" : grapheme);

function tile(widget, side, n) {
  const { items, bits, most } = widget.readings[side];
  const item = items[n];
  const here = side === widget.side && n === widget.at;
  const marked = n === most && items.length > 2;
  const letter = item.starts ? [el("span", { "aria-hidden": "true" }, "▸"), unseen(WRITER.start)] : el("span", { lang: langOf(item.grapheme) }, shown(item.grapheme));
  return el("button", { type: "button", class: `rs-writer-tile${marked ? " rs-writer-most" : ""}${item.index === 1 ? " rs-writer-unknown" : ""}`, "data-key": `tile-${side}-${n}`,
    "data-tile": `${side},${n}`, "aria-current": here ? "step" : null, tabindex: here ? 0 : -1 },
  bits[n] !== null && el("span", { class: "rs-writer-level", "aria-hidden": "true", style: { height: `${Math.min(100, (100 * bits[n]) / FULL).toFixed(0)}%` } }),
  el("span", { class: "rs-writer-grapheme" }, letter),
  el("span", { class: "rs-writer-bits" }, bits[n] === null ? "–" : [marked && "▲", bits[n].toFixed(1)]));
}

/** The boxes of one of the texts. */
export const tiles = (widget, side) => el("div", { class: "rs-writer-tiles", role: "group", "aria-label": label(WRITER.tiles), lang: lang() },
  widget.readings[side].items.map((_, n) => tile(widget, side, n)));

/** The sums of one of the texts. @returns {{hi: string, en: string} | null} */
export function sums({ items, bits, most, total: all, ending }) {
  const count = items.length - 1;
  if (!count) return null;
  const ends = items.slice(1).filter(({ starts }) => starts).length;
  const said = [total(all.toFixed(2), count - ends, ends, (all / count).toFixed(2))];
  if (count > 1) said.push(mostSurprising(quoted(shown(wordOf(items[most]))), bits[most].toFixed(2)));
  if (ending !== null) said.push(ifItEnds(ending.toFixed(2)));
  return { hi: said.map(({ hi }) => hi).join(" "), en: said.map(({ en }) => en).join(" ") };
}
