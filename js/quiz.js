/** A quiz: one question at a time, each wrong answer told what it usually means, as many tries as one likes. */
import { keepFromJupyterLab } from "./controls.js";
import { el, replace } from "./dom.js";
import { label, lang, onLanguage, say, unseen } from "./language.js";
import { isTyped, judgeChoice, judgeTyped, solution } from "./quiz_answers.js";
import css from "./quiz.css";
import { readList } from "./quiz_list.js";
import { onPrint } from "./print.js";
import { onPaper } from "./quiz_paper.js";
import { feedback, form } from "./quiz_question.js";
import { finished, MARKS, numbered, QUIZ, tally } from "./quiz_strings.js";
import { addStyles } from "./styles.js";
import { STYLES } from "./views.js";

/** anywidget's entry: draw in `el`, return the clean-up. In the book the questions are those of the list that stood there. */
export function renderQuiz({ model, el: root, stood }) {
  addStyles(root, "steps", STYLES);
  addStyles(root, "quiz", css);
  const questions = model.get("questions") ?? readList(stood.querySelector(".rnn-quiz-list"));
  return new Quiz(root, questions, model.get("title")).end;
}

/** What is known of a question: what is chosen or typed, each answer that was checked or shown, what was said last. */
const untouched = () => ({ chosen: null, typed: "", tried: [], said: null });

class Quiz {
  constructor(root, questions, title) {
    this.questions = questions;
    this.start();
    this.parts = skeleton(title);
    root.replaceChildren(this.parts.root);
    this.parts.root.addEventListener("keydown", keepFromJupyterLab);
    const ends = [onLanguage(() => this.redraw()), onPrint(() => this.parts.paper.replaceChildren(...onPaper(questions)))];
    this.end = () => ends.forEach((end) => end());
    this.redraw();
  }

  start() {
    this.at = 0;
    this.states = this.questions.map(untouched);
  }

  get question() { return this.questions[this.at]; }

  get state() { return this.states[this.at]; }

  check() {
    const { question, state } = this;
    state.said = isTyped(question) ? judgeTyped(question, state.typed) : judgeChoice(question, state.chosen);
    if (state.said.verdict !== "empty") state.tried.push(state.said);
    this.redraw();
  }

  show() {
    const { question, state } = this;
    state.said = solution(question);
    state.tried.push(state.said);
    if (isTyped(question)) state.typed = question.answer;
    else state.chosen = Number(state.said.key);
    this.redraw();
  }

  /** To another question: its text takes the focus, so that it is read and Tab goes on to its answers. */
  go(to) {
    this.at = to;
    this.redraw();
    this.parts.question.querySelector("[data-key=question]").focus();
  }

  again() {
    this.start();
    this.go(0);
  }

  redraw() {
    const { parts, state } = this;
    replace(parts.top, ...top(this));
    replace(parts.question, form(this));
    parts.feedback.className = `rs-feedback rs-said-${state.said?.verdict ?? "nothing"}`;
    parts.feedback.replaceChildren(...(state.said ? feedback(this.question, state.said) : []));
    replace(parts.bottom, ...bottom(this));
  }
}

/** How a question stands: a name of `MARKS`. */
function markOf({ tried }) {
  const found = tried.findIndex(({ verdict }) => verdict === "right" || verdict === "shown");
  if (found === -1) return tried.length ? "tried" : "open";
  if (tried[found].verdict === "shown") return "shown";
  return found === 0 ? "first" : "later";
}

const SIGNS = { open: "", tried: "…", first: "✓", later: "↻", shown: "◦" };

/** The empty frame, made once: a live region that is replaced is not read out. */
function skeleton(title) {
  const parts = {
    top: el("div", { class: "rs-quiz-top" }), question: el("div", {}), bottom: el("div", { class: "rs-quiz-bottom" }),
    feedback: el("div", { role: "status", "aria-live": "polite" }), paper: el("div", { class: "rs-paper" }),
  };
  parts.root = el("div", { class: "rnn-steps rs-quiz", role: "group", "aria-label": title },
    parts.top, parts.question, parts.feedback, parts.bottom, parts.paper);
  return parts;
}

const top = (quiz) => [
  el("div", { class: "rs-numbers", role: "group", "aria-label": label(QUIZ.questions), lang: lang() },
    quiz.states.map((state, n) => numberButton(quiz, n, markOf(state)))),
  score(quiz),
];

function numberButton(quiz, n, mark) {
  const here = n === quiz.at;
  const [place, how] = [numbered(n + 1, quiz.questions.length), MARKS[mark]];
  const name = { hi: `${place.hi}: ${how.hi}`, en: `${place.en}: ${how.en}` };
  return el("button", { type: "button", class: `rs-number-button rs-number-mark-${mark}`, "data-key": `question-${n + 1}`, "data-mark": mark,
    "aria-current": here ? "step" : null, onclick: () => quiz.go(n) },
  el("span", { "aria-hidden": "true" }, String(n + 1), SIGNS[mark] && el("span", { class: "rs-number-mark" }, SIGNS[mark])), unseen(name));
}

function score({ states }) {
  const marks = states.map(markOf);
  const first = marks.filter((mark) => mark === "first").length;
  const open = marks.some((mark) => mark === "open" || mark === "tried");
  return el("p", { class: "rs-quiz-tally" }, say((open ? tally : finished)(first, states.length)));
}

function bottom(quiz) {
  const { at, questions, states } = quiz;
  const done = !["open", "tried"].includes(markOf(quiz.state));
  const started = states.some(({ tried }) => tried.length);
  const button = (name, onclick, { disabled = false, main = false } = {}) => el("button", { type: "button", disabled,
    class: `rs-word-button${main ? " rs-main" : ""}`, "data-key": name, onclick }, say(QUIZ[name]));
  return [
    button("previous", () => quiz.go(at - 1), { disabled: at === 0 }),
    button("next", () => quiz.go(at + 1), { disabled: at === questions.length - 1, main: done }),
    started && button("again", () => quiz.again()),
  ].filter(Boolean);
}
