/** Predict first in Shapes: every shape is hidden, and asked. */
import { el } from "./dom.js";
import { label, lang, say } from "./language.js";
import { judgeShape, parseShape } from "./shapes_guess.js";
import { prose } from "./shapes_panel.js";
import { everyShape, letters, tuple } from "./shapes_rules.js";
import { argumentsOf, askedName, names } from "./shapes_state.js";
import { progress, questionOf, SHAPE_MISTAKES, SHAPES, verdictOf } from "./shapes_strings.js";
import { STRINGS } from "./strings.js";
import { wordButton } from "./tools.js";

/** Hide every shape, or show them all again. */
export function toggleAsking(widget) {
  widget.playing.stop();
  widget.set({ asking: !widget.local.asking, answers: {}, asked: null, verdict: null, guess: "", problem: false, at: null, hover: null });
}

export function askPanel(widget) {
  const { local } = widget;
  if (!local.asking) return null;
  const name = askedName(widget);
  return [local.verdict && verdict(widget, local.verdict), name ? question(widget, name) : el("p", { class: "rs-predict" }, say(SHAPES.allKnown))];
}

function answer(widget, name, found) {
  const { local } = widget;
  widget.set({ answers: { ...local.answers, [name]: true }, verdict: { name, ...found }, asked: null, guess: "", problem: false });
}

function question(widget, name) {
  const { local } = widget;
  const args = argumentsOf(widget);
  const all = names(args);
  const input = el("input", { type: "text", class: "rs-guess rs-shape-guess", "data-key": "guess", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
    placeholder: "( , , )", value: local.guess ?? "", "aria-label": `${label(STRINGS.guess)}: ${name}`, lang: lang(), "aria-invalid": local.problem ? "true" : null,
    oninput: () => { local.guess = input.value; } });
  const check = (event) => {
    event.preventDefault();
    const guess = parseShape(input.value);
    if (guess) answer(widget, name, judgeShape(args, name, guess));
    else widget.set({ problem: true });
  };
  return el("form", { class: "rs-predict", onsubmit: check },
    el("p", {}, prose(questionOf(name)), " ", el("small", { class: "rs-soft" }, say(progress(Object.keys(local.answers).length, all.length)))),
    el("div", { class: "rs-predict-row" }, input,
      el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "check" }, say(STRINGS.check)),
      wordButton("show", () => answer(widget, name, { verdict: "shown", mistakes: [], truth: null }))),
    local.problem && el("p", { class: "rs-problem", role: "alert" }, prose(SHAPES.notAShape)));
}

function verdict(widget, { name, verdict: said, mistakes }) {
  const axes = everyShape(argumentsOf(widget))[name];
  const shape = tuple(axes.map(({ size }) => size));
  const text = said === "right" ? verdictOf.right(name, shape) : verdictOf.wrong(name, shape);
  return el("div", { class: `rs-predict rs-verdict-${said === "shown" ? "close" : said}`, role: "status", "data-name": name },
    el("p", {}, prose(text), " ", el("code", { lang: "zxx" }, `= ${letters(axes)}`)),
    mistakes.map((id) => el("p", { "data-mistake": id }, prose(SHAPE_MISTAKES[id]))));
}
