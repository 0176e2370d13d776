/** The tools below the controls; a view names those that it has. */
import { el } from "./dom.js";
import { handout } from "./handout.js";
import { label, lang, say, unseen } from "./language.js";
import { savePng, saveSvg } from "./save.js";
import { newLength, STRINGS } from "./strings.js";
import { tip } from "./tips.js";

/** A button with a word on it; pressed or not when it is a switch. */
export const wordButton = (name, onclick, { pressed, text = STRINGS[name] } = {}) =>
  el("button", { type: "button", class: "rs-word-button", "data-key": name, onclick,
    "aria-pressed": pressed === undefined ? null : String(pressed) }, say(text));

/** A button with a sign on it; its words are heard, and shown beside it. */
export const signButton = (name, sign, onclick, { disabled = false, text = STRINGS[name] } = {}) =>
  tip(el("button", { type: "button", class: "rs-word-button", "data-key": name, onclick, disabled },
    el("span", { "aria-hidden": "true" }, sign), unseen(text)), text);

/** A switch for `widget.local[name]`. */
export const toggle = (name) => (widget) =>
  wordButton(name, () => widget.set({ [name]: !widget.local[name] }), { pressed: widget.local[name] });

function resize(widget, by) {
  widget.playing.stop();
  widget.steps.resize(widget.steps.length + by);
  widget.announce(newLength(widget.steps.length));
}

function predict(widget) {
  widget.playing.stop();
  widget.local.verdict = undefined;
  widget.steps.predict(!widget.steps.predicting);
}

function rowChooser(widget) {
  const { run, local } = widget;
  const rows = Math.max(...run.equations.map(({ name }) => run.step(widget.steps.t)[name].length));
  return el("label", { class: "rs-row-chooser" }, say(STRINGS.row), " ",
    el("select", { "data-key": "row", onchange: (event) => widget.set({ row: Number(event.target.value) }) },
      Array.from({ length: rows }, (_, i) => el("option", { value: i, selected: i === local.row }, `[${i}]`))));
}

function saveButtons(widget) {
  const name = () => `${widget.config.view}-${widget.run.count(widget.steps.t)}`;
  const keep = (save) => () => save(handout(widget), name());
  return el("span", { class: "rs-saves" }, signButton("svg", "SVG", keep(saveSvg)), signButton("png", "PNG", keep(savePng)));
}

const TOOLS = {
  small: toggle("small"),
  predict: (widget) => wordButton("predict", () => predict(widget), { pressed: widget.steps.predicting }),
  shorter: (widget) => signButton("shorter", "−", () => resize(widget, -1), { disabled: widget.steps.length === 1 }),
  longer: (widget) => signButton("longer", "+", () => resize(widget, 1)),
  row: rowChooser,
  table: toggle("table"),
  reset: (widget) => widget.edited && wordButton("reset", () => widget.reset()),
  save: saveButtons,
};

export const tools = (widget) => el("div", { class: "rs-tools", role: "group", "aria-label": label(STRINGS.tools), lang: lang() }, widget.view.tools.map((name) => (widget.view.ownTools?.[name] ?? TOOLS[name])(widget)));
