/** Every number of the step as tables, for those who do not see the picture. */
import { el } from "../dom.js";
import { label, lang, say } from "../language.js";
import { signed } from "../numbers.js";
import { STRINGS } from "../strings.js";
import { likeliest } from "./chances.js";
import { langOf, percent, shown } from "./spelt.js";
import { wordOf } from "./tiles.js";
import { TABLE } from "./writer_strings.js";

const DECIMALS = 6;
const NAMES = ["h_prev", "r_t", "z_t", "n_t", "h_t"];
const MOST = 8;

const table = (caption, head, rows) => el("table", {}, el("caption", {}, say(caption)),
  head && el("thead", {}, el("tr", {}, head.map((cell) => el("th", { scope: "col" }, cell)))),
  el("tbody", {}, rows.map(([name, ...cells]) => el("tr", {}, el("th", { scope: "row" }, name), cells.map((cell) => el("td", {}, cell))))));

const word = (text) => el("span", { lang: langOf(text) }, shown(text));

export function numbersTable({ values, unit, plain, model: { vocabulary, H }, reading: { items, bits } }) {
  const read = items.map((item, n) => [word(wordOf(item)), bits[n] === null ? "–" : percent(2 ** -bits[n]), bits[n] === null ? "–" : bits[n].toFixed(4)]);
  const next = likeliest(plain, MOST).map((index) => [word(vocabulary[index]), plain[index].toFixed(DECIMALS)]);
  const units = Array.from({ length: H }, (_, i) => [i === unit ? el("strong", {}, `[${i}]`) : `[${i}]`, ...NAMES.map((name) => signed(values[name][i], DECIMALS))]);
  return el("div", { class: "rs-table rs-writer-tables", tabindex: 0, role: "group", "aria-label": label(STRINGS.table), lang: lang(), "data-key": "tables" },
    table(TABLE.text, [say(TABLE.grapheme), "p", "bits"], read), table(TABLE.chances, null, next),
    table(TABLE.numbers, [say(TABLE.unit), ...NAMES], units));
}

/** The few numbers of the step for paper. @returns {import("../step_numbers.js").Row[]} */
export const paperRows = ({ values, unit }) => NAMES.map((name) => ({
  name: [name === "h_prev" ? "h" : name[0], name === "h_prev" ? "t−1" : "t"], before: `[${unit}]`, cells: [signed(values[name][unit], 4)],
}));
