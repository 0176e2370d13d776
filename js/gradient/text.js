/** The step back in words, as formulas and in Python. */
import { el } from "../dom.js";
import { say } from "../language.js";
import { norm } from "./backward.js";
import { addsNow, cutHere, lossIs, nothing, operation, sent, STRINGS, waiting } from "./gradient_strings.js";
import { d, numberOf } from "./ops.js";
import { parameterOf, wayOf } from "./way.js";
import { brief, full, list } from "./write.js";

export function python(widget, usual) {
  const { walk } = widget;
  if (!walk.isBack) return usual();
  const lines = walk.ops.flatMap((op, n) => op.python.map((text) => ({ text, now: walk.inside && n === walk.op })));
  return el("pre", { class: "rs-python", tabindex: 0, lang: "zxx" }, el("code", {}, lines.map(({ text, now }) =>
    el("span", { class: `rs-line${now ? " rs-now" : ""}` }, text))));
}

/** The step in one sentence. */
export function sentence(widget, usual) {
  const { walk, run } = widget;
  const back = wayOf(widget);
  const [n, T] = [walk.k + 1, run.length];
  if (!walk.isBack) return walk.k === T - 1 && walk.atEndOfForward ? say(lossIs(n, T, brief(back.loss))) : usual();
  if (walk.asks) return say(waiting(n, T));
  const { [walk.op]: op } = walk.ops;
  if (!walk.inside) return say(whole(back, walk.k, n, T));
  if (op.key === "W") {
    const name = parameterOf(widget);
    return say(addsNow(n, T, `∂L/∂${name}`, brief(norm(back.adds(walk.k)[name]))));
  }
  const [result] = op.line;
  return say(operation(n, T, result.label, list(result.values)));
}

function whole(back, k, n, T) {
  const { norm: from, of } = back.steps[k];
  const to = norm(of.h_prev);
  if (from === 0) return nothing(n, T);
  return back.cutBefore(k) ? cutHere(n, T, brief(to)) : sent(n, T, brief(from), brief(to), brief(to / from));
}

/** The gradients of a step by name, for the table and for paper. @returns {[string, ArrayLike<number>][]} */
function gradients(widget) {
  const { walk, run } = widget;
  const back = wayOf(widget);
  const { dh, dc, of } = back.steps[walk.k];
  const made = walk.ops.filter(({ key: own, line }) => line.length && own !== "h" && own !== "c" && own !== "prev" && own !== "c_prev" && walk.knows(walk.k, own))
    .map(({ line: [{ label: name, values }] }) => [name, values]);
  return [[d("h", numberOf(run, walk.k)), dh], ...(dc && walk.knows(walk.k, "c") ? [[d("c", numberOf(run, walk.k)), dc]] : []), ...made,
    ...(walk.knows(walk.k, "prev") ? [[d("h", numberOf(run, walk.k - 1)), of.h_prev]] : []),
    ...(dc && walk.knows(walk.k, "c_prev") ? [[d("c", numberOf(run, walk.k - 1)), of.c_prev]] : [])];
}

const row = (name, values) => el("tr", {}, el("th", { scope: "row" }, name), Array.from(values, (value) => el("td", {}, full(value))));

/** The usual table, in which numbers can be changed; before it the gradients, and what is added up so far. */
export function table(widget, usual) {
  const { walk, run } = widget;
  if (!walk.isBack) return usual();
  const back = wayOf(widget);
  const name = parameterOf(widget);
  const from = walk.knows(walk.k, "W") ? walk.k : walk.k + 1;
  const sum = from < run.length ? back.sumFrom(from)[name] : null;
  const rows = sum?.data ? Array.from({ length: sum.rows }, (_, i) => sum.data.slice(i * sum.cols, (i + 1) * sum.cols)) : sum ? [sum] : [];
  return [el("div", { class: "rs-table rs-gradient-table" },
    el("table", {}, el("caption", {}, say(STRINGS.gradients)), el("tbody", {}, gradients(widget).map(([one, values]) => row(one, values)))),
    sum && el("table", {}, el("caption", {}, `Σ ∂L/∂${name}`), el("tbody", {}, rows.map((values, i) => row(sum.data ? `[${i}]` : "", values))))), usual()];
}

/** The rows for paper: on the way back the gradients at this step. */
export function numbers(widget, usual) {
  if (!widget.walk.isBack) return usual();
  return gradients(widget).map(([name, values]) => ({ name: [name, ""], cells: Array.from(values.slice(0, 6), brief) }));
}
