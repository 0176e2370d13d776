/** Choose one number of the layer and move it with a slider; below it, how far each h_t moved. */
import { el, svg } from "./dom.js";
import { named, plain } from "./edit.js";
import { kept } from "./kept.js";
import { label, lang, say } from "./language.js";
import { moved } from "./moved.js";
import { signed, subscript } from "./numbers.js";
import { changed } from "./strings.js";
import { fromTorch, movedLine, STRINGS } from "./shared_weights_strings.js";

const REACH = 2; // the slider goes from −2 to 2, and further where the number is larger
const MOST_BARS = 60;
const MOST_NAMES = 12;
const MOVED = 5e-7; // less is only rounding

/** The number that the slider moves: the one tapped last, at first a recurrent weight. */
export function chosenOf({ run, local }) {
  const { weights } = run;
  const name = Object.keys(weights).find((key) => /^W_h[^y]/.test(key));
  return local.chosen ?? `${name}|0,${Math.min(1, weights[name].cols - 1)}`;
}

/** The value that `edit` names in a run. */
function valueIn(run, edit) {
  const { name, index: [i, j] } = named(edit);
  const value = run.weights[name];
  return value.data ? value.data[i * value.cols + j] : value[i];
}

/** A select whose options are made again only when they are others. */
function select(key, text, onchange) {
  const node = el("select", { "data-key": key, "aria-label": label(text), lang: lang(), onchange: () => onchange(node.value) });
  const update = (options, value) => {
    if (node.dataset.options !== options.join()) {
      node.dataset.options = options.join();
      node.replaceChildren(...options.map((option) => el("option", { value: option }, option)));
    }
    node.value = value;
  };
  return { node, update };
}

const upTo = (n) => Array.from({ length: n }, (_, k) => String(k));

/**
 * `hand`: the choice and its slider, `node`: what it does to the whole sequence.
 * @returns {{hand: HTMLElement, node: HTMLElement, update: () => void}} made once; a slider that is replaced lets go of the finger
 */
export function weightPanel(widget) {
  const current = () => named(chosenOf(widget));
  const choose = (name, i, j) => {
    const value = widget.run.weights[name];
    const row = Math.min(i, (value.rows ?? value.length) - 1);
    widget.set({ chosen: value.data ? `${name}|${row},${Math.min(j, value.cols - 1)}` : `${name}|${row}` });
  };
  const names = select("weight-name", STRINGS.weight, (name) => choose(name, current().index[0], current().index[1] ?? 0));
  const rows = select("weight-row", STRINGS.row, (i) => choose(current().name, Number(i), current().index[1] ?? 0));
  const columns = select("weight-column", STRINGS.column, (j) => choose(current().name, current().index[0], Number(j)));
  const slider = el("input", { type: "range", step: 0.05, "data-key": "weight-slider",
    oninput: () => { widget.playing.stop(); widget.steps.edit(widget.config, current().name, current().key, Number(slider.value)); },
    onchange: () => widget.announce(news(widget)) });
  const value = el("output", { class: "rs-weight-value" });
  const before = el("p", { class: "rs-weight-before" });
  const strip = el("div", {});
  const line = el("p", { class: "rs-moved-line" });
  const hand = el("div", { class: "rs-weight-panel", role: "group", "aria-label": label(STRINGS.oneNumber), lang: lang() },
    el("p", { class: "rs-panel-title" }, say(STRINGS.oneNumber)),
    el("div", { class: "rs-weight-row" },
      el("span", { class: "rs-weight-choice" }, names.node, "[", rows.node, columns.node, "]"), slider, value));
  const node = el("div", { class: "rs-weight-moves" }, before, strip, line);
  const update = () => kept(node, "weight", [widget.run, widget.steps.t, chosenOf(widget)], show);
  const show = () => {
    const { name, index: [i, j = null], written } = current();
    const { run, steps, config } = widget;
    const matrix = run.weights[name];
    names.update(Object.keys(run.weights), name);
    rows.update(upTo(matrix.rows ?? matrix.length), String(i));
    columns.node.hidden = j === null;
    if (j !== null) columns.update(upTo(matrix.cols), String(j));
    const now = valueIn(run, chosenOf(widget));
    showSlider(slider, now, written);
    value.textContent = `= ${signed(now, 2)}`;
    before.replaceChildren(say(fromTorch(signed(valueIn(steps.original(config), chosenOf(widget)), 2))));
    strip.replaceChildren(bars(widget), ...barNames(widget));
    line.replaceChildren(say(summary(widget)));
  };
  return { hand, node, update };
}

function showSlider(slider, value, written) {
  const reach = Math.max(REACH, Math.ceil(Math.abs(value)));
  if (Number(slider.max) !== reach) Object.assign(slider, { min: -reach, max: reach });
  if (Math.abs(Number(slider.value) - value) > 0.025) slider.value = plain(value);
  slider.setAttribute("aria-label", written);
  slider.setAttribute("aria-valuetext", `${written} = ${signed(value, 2)}`);
}

/** In words: how many states are others than torch's, and which is the furthest. */
function summary(widget) {
  const { run } = widget;
  const { distances } = moved(widget);
  const most = distances.reduce((best, value, k) => (value > distances[best] ? k : best), 0);
  const count = distances.filter((value) => value > MOVED).length;
  return movedLine(count, run.length, `h${subscript(run.after(run.first, most) + 1)}`, distances[most].toFixed(2));
}

/** What a screen reader hears when the slider is let go. */
function news(widget) {
  const { written } = named(chosenOf(widget));
  const [one, two] = [changed(written, signed(valueIn(widget.run, chosenOf(widget)), 2)), summary(widget)];
  return { hi: `${one.hi} ${two.hi}`, en: `${one.en} ${two.en}` };
}

/** One bar for every step of the sequence; of a long one the furthest of each stretch. */
function bars(widget) {
  const { distances, scale } = moved(widget);
  const { run, steps } = widget;
  const per = Math.ceil(distances.length / MOST_BARS);
  const count = Math.ceil(distances.length / per);
  const height = 34;
  const tops = Array.from({ length: count }, (_, k) => Math.max(...distances.subarray(k * per, (k + 1) * per)) / scale);
  const now = Math.floor((run.count(steps.t) - 1) / per);
  return svg("svg", { class: "rs-bars", viewBox: `0 0 ${count} ${height}`, preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { class: "rs-bars-now", x: now, width: 1, y: 0, height }),
    tops.map((top, k) => svg("rect", { class: "rs-moved-bar", x: k + 0.15, width: 0.7, y: height - top * height, height: top * height })));
}

/** h₁, h₂, … below the bars of a short sequence. */
function barNames({ run }) {
  if (run.length > MOST_NAMES) return [];
  return [el("div", { class: "rs-bar-names", "aria-hidden": "true", lang: "zxx" },
    Array.from({ length: run.length }, (_, k) => el("span", {}, `h${subscript(run.after(run.first, k) + 1)}`)))];
}
