/**
 * Gradient: forward over the steps, then back over the same. What comes back is seen: a band as
 * broad as its norm, a bar on a log scale, and every operation of a step with its numbers.
 */
import { el, svg } from "../dom.js";
import { label, lang, say } from "../language.js";
import { ask } from "./ask.js";
import { detail } from "./detail.js";
import css from "./gradient.css";
import { STRINGS } from "./gradient_strings.js";
import { panel, panelsOf } from "./panel.js";
import { row } from "./row.js";
import { numbers, python, sentence, table } from "./text.js";
import { ThereAndBack } from "./walk.js";
import { parameterOf } from "./way.js";

/** @returns {SVGElement} the picture of the current step, `widget.width` px wide */
function draw(widget) {
  const { width } = widget;
  const upper = row(widget);
  const lower = detail(widget, upper.bottom + 8);
  return svg("svg", { class: "rs-picture rs-gradient-picture", viewBox: `0 0 ${width} ${lower.bottom + 2}`, width, height: lower.bottom + 2, role: "img",
    "aria-label": label(STRINGS.picture), lang: lang() }, upper.node, lower.node);
}

/** Choose the weight or bias whose sums are shown. */
const parameterTool = (widget) => el("label", { class: "rs-row-chooser" }, say(STRINGS.parameter), " ",
  el("select", { "data-key": "parameter", onchange: (event) => widget.set({ parameter: event.target.value }) },
    Object.keys(widget.run.weights).filter((name) => !/y$/.test(name)).map((name) => el("option", { value: name, selected: name === parameterOf(widget) }, `∂L/∂${name}`))));

export const view = {
  draw, panel, numbers, styles: css, Walk: ThereAndBack,
  atHand: (widget) => panelsOf(widget).hand.node,
  frame: { ask, python, sentence, table },
  tools: ["small", "predict", "parameter", "shorter", "longer", "table", "reset", "save"],
  ownTools: { parameter: parameterTool },
  local: { back: false, op: -1, opAt: null, cut: 0, clip: 1 },
};
