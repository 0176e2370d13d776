/** Words around a grapheme: Devanagari inside an English sentence says that it is Hindi. */
import { el } from "../dom.js";
import { halves } from "../language.js";

const HINDI = /([\u0900-\u097f\u200c\u200d]+)/;

/** A text in the language chosen, as `say` makes it. @param {{hi: string, en: string}} text */
export const spelt = (text) => el("span", {}, halves(text).flatMap(({ lang, text: words }, n) => [n ? " · " : null,
  el("span", { lang }, words.split(HINDI).map((part) => (lang === "en" && HINDI.test(part) ? el("span", { lang: "hi" }, part) : part)))]));

/** A grapheme, or a name of the vocabulary such as <end>, with quotes. */
export const quoted = (word) => (word.startsWith("<") ? word : `“${word}”`);

/** What to write as `lang` on a word of the vocabulary. */
export const langOf = (word) => (HINDI.test(word) ? "hi" : "zxx");

/** A probability in percent. */
export function percent(p) {
  if (p > 0 && p < 1e-4) return "<0.01%";
  return `${(100 * p).toFixed(p < 0.01 ? 2 : 1)}%`;
}

/** A mark that stands alone is drawn on a circle; what has no picture is named. */
export const shown = (grapheme) => (/^\p{M}/u.test(grapheme) ? `\u25cc${grapheme}` : grapheme);
