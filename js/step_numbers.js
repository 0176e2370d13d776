/** The numbers of the step that a widget shows, as the few rows of a small table: for paper. */
import { cellsOf } from "./compare_cells.js";
import { signed } from "./numbers.js";
import { sizes, tensorsOf, tuple } from "./shapes_rules.js";
import { argumentsOf, knows } from "./shapes_state.js";
import { written } from "./symbols.js";

const MOST = 6; // numbers in a row, as in rnn_steps/still.py
const DECIMALS = 4;

/** @typedef {{name: [string, string], cells: string[], before?: string}} Row  `name`: letter and subscript; `before`: whose it is */

/** A long vector is cut; numbers that the learner has yet to find are asked for. @returns {string[]} */
function cells(vector, known) {
  const words = Array.from(vector.slice(0, MOST), (value) => (known ? signed(value, DECIMALS) : "?"));
  return vector.length <= MOST ? words : [...words.slice(0, -1), "…"];
}

/** The named quantities of a run at its current step. @returns {Row[]} */
function rowsOf({ run, steps }, wanted) {
  const values = run.step(steps.t);
  const results = run.equations.map(({ name }) => name);
  const seen = new Set(results.slice(0, steps.visible(run, steps.t)));
  return wanted.map((name) => ({ name: written(name), cells: cells(values[name], seen.has(name) || !results.includes(name)) }));
}

function ofOneCell(widget) {
  const { run } = widget;
  return rowsOf(widget, ["x_t", "h_prev", ...(run.c0 ? ["c_prev"] : []), ...run.equations.map(({ name }) => name)]);
}

/** What each cell hands on. */
function ofCells(widget) {
  const each = cellsOf(widget).flatMap((cell) =>
    rowsOf(cell, cell.run.c0 ? ["c_t", "h_t"] : ["h_t"]).map((row) => ({ ...row, before: cell.name })));
  return [...rowsOf(widget, ["x_t"]), ...each];
}

const ofShapes = (widget) => Object.entries(tensorsOf(argumentsOf(widget)))
  .map(([name, axes]) => ({ name: [name, ""], cells: [knows(widget, name) ? tuple(sizes(axes)) : "?"] }));

const OWN = { Compare: ofCells, Shapes: ofShapes };

/** @returns {Row[]} */
export function stepNumbers(widget) {
  const usual = () => (OWN[widget.config.view] ?? ofOneCell)(widget);
  return widget.view.numbers ? widget.view.numbers(widget, usual) : usual();
}
