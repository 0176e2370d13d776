/** One question on the page: its text, its choices or the field for an answer, and what is said to it. */
import { el } from "./dom.js";
import { label, lang, say } from "./language.js";
import { isTyped } from "./quiz_answers.js";
import { numbered, OUTCOMES, QUIZ, VERDICTS } from "./quiz_strings.js";
import { sayPieces } from "./rich_text.js";

/** The question as a form: Enter checks, as the button does. */
export function form(quiz) {
  const { question, questions, at } = quiz;
  const submit = (event) => {
    event.preventDefault();
    quiz.check();
  };
  return el("form", { class: "rs-quiz-question", "data-question": question.id, onsubmit: submit },
    el("fieldset", { tabindex: -1, "data-key": "question" },
      el("legend", {}, el("span", { class: "rs-quiz-question-number" }, say(numbered(at + 1, questions.length))), sayPieces(question.text)),
      question.code && el("pre", { class: "rs-python", lang: "zxx", tabindex: 0 }, el("code", {}, question.code)),
      (isTyped(question) ? field : choices)(quiz)),
    el("div", { class: "rs-tools" },
      el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "check" }, say(QUIZ.check)),
      el("button", { type: "button", class: "rs-word-button", "data-key": "show", onclick: () => quiz.show() }, say(QUIZ.show))));
}

/** How a choice turned out: "right", "wrong", or "" while nobody has checked it. */
function outcome({ tried }, n) {
  const found = tried.find(({ key }) => key === String(n));
  if (!found) return "";
  return found.verdict === "wrong" ? "wrong" : "right";
}

const OUTCOME_SIGNS = { right: "✓", wrong: "✗" };

const choices = ({ question, state }) => el("div", { class: "rs-choices" }, question.choices.map((choice, n) => {
  const result = outcome(state, n);
  return el("label", { class: `rs-choice${result && ` rs-choice-${result}`}` },
    el("input", { type: "radio", name: "choice", value: n, checked: state.chosen === n, "data-key": `choice-${n}`,
      onchange: () => { state.chosen = n; } }),
    sayPieces(choice.text),
    result && el("span", { class: "rs-outcome", role: "img", "aria-label": label(OUTCOMES[result]), lang: lang() }, OUTCOME_SIGNS[result]));
}));

const field = ({ state }) => el("label", { class: "rs-answer" }, say(QUIZ.answer),
  el("input", { type: "text", "data-key": "answer", autocomplete: "off", autocapitalize: "off", spellcheck: "false", value: state.typed,
    oninput: (event) => { state.typed = event.target.value; } }));

/** The verdict, the answer where it was asked for, and why. */
export function feedback(question, { verdict, why }) {
  const verdictText = el("strong", {}, say(VERDICTS[verdict]));
  const answer = verdict === "shown" && el("p", { class: "rs-solution" }, solutionText(question));
  return [el("p", {}, verdictText), answer, why && el("p", { class: "rs-why" }, sayPieces(why))].filter(Boolean);
}

const solutionText = (question) => (isTyped(question)
  ? el("code", {}, question.answer) : sayPieces(question.choices.find(({ right }) => right).text));
