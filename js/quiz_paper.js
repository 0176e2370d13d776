/** A quiz on paper: every question with its choices, and after the last one the answers with their reasons. */
import { el } from "./dom.js";
import { say } from "./language.js";
import { PAPER } from "./paper_strings.js";
import { isTyped, solution } from "./quiz_answers.js";
import { sayPieces } from "./rich_text.js";

/** The letter of a choice. */
const letter = (n) => String.fromCharCode(97 + n);

const question = (one) => el("li", {},
  el("div", {}, sayPieces(one.text)),
  one.code && el("pre", { class: "rs-python", lang: "zxx" }, el("code", {}, one.code)),
  isTyped(one) ? el("p", { class: "rs-blank" })
    : el("ol", { class: "rs-paper-choices" }, one.choices.map(({ text }) => el("li", {}, sayPieces(text)))));

function answer(one) {
  const { key, why } = solution(one);
  return el("li", {}, el("strong", {}, isTyped(one) ? el("code", {}, one.answer) : `(${letter(Number(key))})`), " ", sayPieces(why));
}

/** @returns {HTMLElement[]} the questions, and below them the answers, so that a teacher can keep those back */
export const onPaper = (questions) => [
  el("ol", { class: "rs-paper-questions" }, questions.map(question)),
  el("p", { class: "rs-paper-heading" }, say(PAPER.answers)),
  el("ol", { class: "rs-paper-answers" }, questions.map(answer)),
];
