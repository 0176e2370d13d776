/** Printing: who is on the page when it begins, and who comes because of it, goes on paper. */
import { el } from "./dom.js";
import { say } from "./language.js";
import { PAPER } from "./paper_strings.js";
import { stepNumbers } from "./step_numbers.js";
import { stepOf } from "./strings.js";

const PAGE = { room: 660, text: 16 }; // px that A4 has between its margins, and of its letters

let now = false; // while the page is printed
window.addEventListener("beforeprint", () => { now = true; });
window.addEventListener("afterprint", () => { now = false; });

/** Call `before` and `after` around each printing; at once, if the host starts a widget because it is to be printed. @returns the clean-up */
export function onPrint(before, after = () => {}) {
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  if (now) before();
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}

/** A widget on paper: its picture as wide as the page, and the numbers of its step as a table. @returns the clean-up */
export function printing(widget) {
  const { root } = widget.parts;
  let screen = null; // how it stands on the screen, and its table on paper
  const before = () => {
    if (screen) return;
    const { width, zoom } = widget;
    screen = { width, zoom, table: numbersTable(widget) };
    widget.playing.stop();
    root.classList.add("rs-on-paper");
    widget.measure(PAGE);
    widget.redraw();
    root.append(screen.table);
  };
  const after = () => {
    if (!screen) return;
    const { table, ...measures } = screen;
    screen = null;
    table.remove();
    root.classList.remove("rs-on-paper");
    Object.assign(widget, measures);
    widget.redraw();
  };
  return onPrint(before, after);
}

function numbersTable(widget) {
  const { run, steps } = widget;
  return el("div", { class: "rs-table rs-paper-numbers" },
    el("p", {}, say(PAPER.numbers), ": ", say(stepOf(run.count(steps.t), run.length))),
    el("table", {}, el("tbody", {}, stepNumbers(widget).map(({ name: [base, below], cells, before }) => el("tr", {},
      el("th", { scope: "row" }, before && `${before} `, el("i", {}, base), below && el("sub", {}, below)),
      cells.map((cell) => el("td", {}, cell)))))));
}
