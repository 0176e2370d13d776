/** A widget on paper: its picture as wide as the page, and the numbers of its step as a table. */
import { el } from "./dom.js";
import { say } from "./language.js";
import { PAPER } from "./paper_strings.js";
import { stepNumbers } from "./step_numbers.js";
import { stepOf } from "./strings.js";

const PAGE = 660; // px that A4 has between its margins

/** Listen for the printer. @returns the clean-up */
export function printing(widget) {
  const { root } = widget.parts;
  let table = null;
  const before = () => {
    widget.playing.stop();
    root.classList.add("rs-on-paper");
    widget.width = PAGE;
    widget.redraw();
    table?.remove();
    table = numbersTable(widget);
    root.append(table);
  };
  const after = () => {
    table?.remove();
    root.classList.remove("rs-on-paper");
    widget.measure();
    widget.redraw();
  };
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}

function numbersTable(widget) {
  const { run, steps } = widget;
  return el("div", { class: "rs-table rs-paper-numbers" },
    el("p", {}, say(PAPER.numbers), ": ", say(stepOf(run.count(steps.t), run.length))),
    el("table", {}, el("tbody", {}, stepNumbers(widget).map(({ name: [base, below], cells, before }) => el("tr", {},
      el("th", { scope: "row" }, before && `${before} `, el("i", {}, base), below && el("sub", {}, below)),
      cells.map((cell) => el("td", {}, cell)))))));
}
