/** The question of predict-first and the answer to a guess; predict.js knows what the guess means. */
import { el } from "./dom.js";
import { label, lang, say } from "./language.js";
import { parse, signed, subscript } from "./numbers.js";
import { askedUnit, judge } from "./predict.js";
import { MISTAKES, question, STRINGS, verdicts } from "./strings.js";
import { wordButton } from "./tools.js";

/** Ask for one number of h_t before it is shown; afterwards say what the guess means. */
export function predictPanel(widget) {
  const { run, steps, local } = widget;
  const { t } = steps;
  if (!steps.predicting) return null;
  if (!steps.hides(t)) return local.verdict?.t === t ? verdictPanel(local.verdict) : null;
  const unit = askedUnit(run, t);
  const target = `h${subscript(t + 1)}[${unit}]`;
  const answer = (verdict) => {
    Object.assign(local, { problem: false, guess: undefined, verdict: { t, target, ...verdict } });
    steps.reveal(t);
  };
  return questionForm(widget, target, {
    onGuess: (guess) => answer(judge(run, t, guess)),
    onShow: () => answer({ verdict: "wrong", mistake: null, truth: run.step(t).h_t[unit] }),
  });
}

/** A guess of one number: a slider, a field, and the answer for those who ask for it. */
export function questionForm(widget, target, { onGuess, onShow }) {
  const { local } = widget;
  const names = { "aria-label": `${label(STRINGS.guess)}: ${target}`, lang: lang() };
  const input = el("input", { type: "text", inputmode: "text", class: "rs-guess", "data-key": "guess", autocomplete: "off",
    ...names, value: local.guess ?? "", oninput: () => { local.guess = input.value; } });
  const slider = el("input", { type: "range", min: -1, max: 1, step: 0.05, value: 0, "data-key": "guess-slider", class: "rs-guess-slider",
    ...names, "aria-valuetext": signed(0), oninput: () => { slider.setAttribute("aria-valuetext", input.value = signed(Number(slider.value))); local.guess = input.value; } });
  const check = (event) => {
    event.preventDefault();
    const guess = parse(input.value);
    if (Number.isNaN(guess)) widget.set({ problem: true });
    else onGuess(guess);
  };
  return el("form", { class: "rs-predict", onsubmit: check },
    el("p", {}, say(question(target))),
    el("div", { class: "rs-predict-row" }, slider, input,
      el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "check" }, say(STRINGS.check)),
      wordButton("show", onShow)),
    local.problem && el("p", { class: "rs-problem", role: "alert" }, say(STRINGS.notANumber)));
}

/** What to say to a guess; other questions have other mistakes and may write their numbers otherwise. */
export function verdictPanel({ verdict, mistake, truth, target }, { mistakes = MISTAKES, write = (value) => signed(value, 4) } = {}) {
  return el("div", { class: `rs-predict rs-verdict-${verdict}`, role: "group", tabindex: -1, "data-says": "" },
    el("p", {}, el("strong", {}, `${target}: `), say(verdicts[verdict](write(truth)))),
    mistake && el("p", { "data-mistake": mistake }, say(mistakes[mistake])));
}
