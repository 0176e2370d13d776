/** The numbers of the step as tables: for those who cannot see the picture, and for editing by keyboard. */
import { el } from "./dom.js";
import { plain } from "./edit.js";
import { editable } from "./equation.js";
import { symbolsIn } from "./equations.js";
import { label, lang, say } from "./language.js";
import { signed } from "./numbers.js";
import { rovingTable } from "./roving.js";
import { STRINGS } from "./strings.js";
import { meaning } from "./symbols.js";
import { tip } from "./tips.js";

const DECIMALS = 6;
const MOST_INPUTS = 64; // a larger matrix is edited one row at a time

/** Every symbol of the step once, in the order in which the equations name them. */
const symbolsOf = (run) => [...new Set(run.equations.flatMap(({ tree }) => symbolsIn(tree)))];

/** A number that may be changed, or a plain one. */
function entry(value, name, edit, decimals = DECIMALS) {
  if (!edit) return el("td", {}, value === null ? "?" : signed(value, decimals));
  return el("td", {}, el("input", { type: "text", inputmode: "text", autocomplete: "off", value: plain(value),
    "data-commit": edit, "data-key": `table-${edit}`, "aria-label": `${name}: ${label(STRINGS.newValue)}`, lang: lang() }));
}

function vectorsTable({ run, steps }) {
  const { t } = steps;
  const values = run.step(t);
  const seen = steps.visible(run, t);
  const results = run.equations.map(({ name }) => name);
  const names = ["x_t", "h_prev", ...(run.c0 ? ["c_prev"] : []), ...symbolsOf(run).filter((name) => /^b_/.test(name)), ...results];
  const hidden = new Set(run.equations.slice(seen).map(({ name }) => name));
  const widest = Math.max(...names.map((name) => values[name].length));
  return el("table", {},
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, say(STRINGS.quantity)),
      Array.from({ length: widest }, (_, i) => el("th", { scope: "col" }, `[${i}]`)))),
    el("tbody", {}, names.map((name) => {
      const edit = editable(run, t, name);
      return el("tr", { "data-symbol": name },
        tip(el("th", { scope: "row" }, name), meaning(name, run.mode)),
        Array.from(values[name], (value, i) => entry(hidden.has(name) ? null : value, `${name}[${i}]`, edit?.(i))));
    })));
}

function matrixTable(name, W, local) {
  const large = W.data.length > MOST_INPUTS;
  const only = Math.min(local.matrixRow?.[name] ?? 0, W.rows - 1);
  const rows = large ? [only] : Array.from({ length: W.rows }, (_, i) => i);
  return el("table", { "data-symbol": name },
    el("caption", {}, `${name} (${W.rows}, ${W.cols})`, large && el("label", {}, " ", say(STRINGS.row), " ",
      el("select", { "data-matrix-row": name, "data-key": `row-${name}` }, Array.from({ length: W.rows }, (_, i) => el("option", { value: i, selected: i === only }, String(i)))))),
    el("tbody", {}, rows.map((i) => el("tr", {}, el("th", { scope: "row" }, `[${i}]`),
      Array.from({ length: W.cols }, (_, j) => entry(W.data[i * W.cols + j], `${name}[${i}, ${j}]`, `${name}|${i},${j}`))))));
}

export function table(widget) {
  const values = widget.run.step(widget.steps.t);
  const matrices = symbolsOf(widget.run).filter((name) => values[name].data);
  return el("div", { class: "rs-table" }, [vectorsTable(widget),
    ...matrices.map((name) => matrixTable(name, values[name], widget.local))].map(rovingTable));
}
