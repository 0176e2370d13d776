/** The parts of a widget around the picture: tools, the question of predict-first, the number editor. */
import { el } from "./dom.js";
import { label, lang, say } from "./language.js";
import { parse, signed, subscript } from "./numbers.js";
import { askedUnit, judge } from "./predict.js";
import { MISTAKES, question, STRINGS, verdicts } from "./strings.js";

/** A button with a word on it; pressed or not when it is a switch. */
export const wordButton = (name, onclick, { pressed, disabled } = {}) =>
  el("button", { type: "button", class: "rs-word-button", "data-key": name, onclick, disabled,
    "aria-pressed": pressed === undefined ? null : String(pressed) }, say(STRINGS[name]));

/** Ask for one number of h_t before it is shown; say what the answer means. */
export function predictPanel({ run, steps, local, redraw }) {
  const { t } = steps;
  if (!steps.predicting) return null;
  const unit = askedUnit(run, t);
  const target = `h${subscript(t + 1)}[${unit}]`;
  if (!steps.hides(t)) return local.verdict?.t === t ? verdictPanel(local.verdict) : null;
  const input = el("input", { type: "text", inputmode: "text", class: "rs-guess", "data-key": "guess", autocomplete: "off",
    "aria-label": `${label(STRINGS.guess)}: ${target}`, lang: lang(), value: local.guess ?? "", oninput: () => { local.guess = input.value; } });
  const slider = el("input", { type: "range", min: -1, max: 1, step: 0.05, value: 0, "data-key": "guess-slider", class: "rs-guess-slider",
    "aria-label": `${label(STRINGS.guess)}: ${target}`, lang: lang(), oninput: () => { input.value = signed(Number(slider.value)); local.guess = input.value; } });
  const answer = (event) => {
    event.preventDefault();
    const guess = parse(input.value);
    if (Number.isNaN(guess)) { local.problem = true; redraw(); return; }
    Object.assign(local, { problem: false, guess: undefined, verdict: { t, target, ...judge(run, t, guess) } });
    steps.reveal(t);
  };
  const give = () => {
    Object.assign(local, { problem: false, guess: undefined, verdict: { t, target, verdict: "wrong", mistake: null, truth: run.step(t).h_t[unit] } });
    steps.reveal(t);
  };
  return el("form", { class: "rs-predict", onsubmit: answer },
    el("p", {}, say(question(target))),
    el("div", { class: "rs-predict-row" }, slider, input,
      el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "check" }, say(STRINGS.check)),
      wordButton("show", give)),
    local.problem && el("p", { class: "rs-problem", role: "alert" }, say(STRINGS.notANumber)));
}

function verdictPanel({ verdict, mistake, truth, target }) {
  return el("div", { class: `rs-predict rs-verdict-${verdict}`, role: "status" },
    el("p", {}, el("strong", {}, `${target}: `), say(verdicts[verdict](signed(truth, 4)))),
    mistake && el("p", { "data-mistake": mistake }, say(MISTAKES[mistake])));
}

/** A small field over a number of the picture. Enter keeps, Escape leaves it as it was. */
export function openEditor(stage, target, { name, value, commit }) {
  stage.querySelector(".rs-editor")?.remove();
  const [frame, box] = [stage.getBoundingClientRect(), target.getBoundingClientRect()];
  let done = false;
  const close = () => { if (!done) { done = true; form.remove(); stage.focus({ preventScroll: true }); } };
  const keep = (event) => {
    event?.preventDefault();
    if (done) return;
    const number = parse(input.value);
    if (Number.isNaN(number)) { problem.hidden = false; input.setAttribute("aria-invalid", "true"); return; }
    close();
    commit(number);
  };
  const input = el("input", { type: "text", inputmode: "text", value: String(Number(value.toPrecision(7))), autocomplete: "off",
    "aria-label": `${name}: ${label(STRINGS.newValue)}`, lang: lang(),
    onkeydown: (event) => { if (event.key === "Escape") { event.stopPropagation(); close(); } } });
  const problem = el("span", { class: "rs-problem", role: "alert", hidden: true }, say(STRINGS.notANumber));
  const form = el("form", { class: "rs-editor", onsubmit: keep }, el("span", {}, `${name} = `), input,
    el("button", { type: "submit", class: "rs-word-button rs-main" }, "✓"), problem);
  stage.append(form);
  const left = Math.max(0, Math.min(box.left - frame.left, frame.width - form.offsetWidth));
  form.style.left = `${left}px`;
  form.style.top = `${box.bottom - frame.top + 4}px`;
  input.focus({ preventScroll: true });
  input.select();
}
