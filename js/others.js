/** What is drawn and is no view of a trace, by the name that Python gives it. */
import { renderLanguage } from "./language.js";
import { renderQuiz } from "./quiz.js";

export const OTHERS = { Language: renderLanguage, Quiz: renderQuiz };
