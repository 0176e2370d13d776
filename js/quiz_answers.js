/** Whether an answer is right, and what it means; spelling, digits and brackets are forgiven. */

const isShape = (text) => /^\s*\(/.test(text);

/** ३,४ → 3,4 and the like: what a person types, in one spelling. */
const plain = (text) => text.normalize("NFKC")
  .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
  .replace(/[−–]/g, "-")
  .replace(/torch\.size|tuple/gi, "")
  .toLowerCase().trim();

/** The entries of a shape: (4, 10, 16), 4×10×16 and [4 10 16] are one answer. */
const entries = (text) => plain(text)
  .replace(/(?<=\d)\s*[x×*]\s*(?=\d)/g, ",")
  .split(/[^\p{L}\p{M}\p{N}.-]+/u).filter(Boolean).join(",");

/** One number or word: 74,496 and ७४४९६ are one answer. */
function single(text) {
  const written = plain(text).replace(/[\s,()[\]]/g, "").replace(/।$/, "");
  return written !== "" && Number.isFinite(Number(written)) ? String(Number(written)) : written;
}

const same = (given, wanted) => {
  const spell = isShape(wanted) ? entries : single;
  return spell(given) === spell(wanted);
};

/**
 * @typedef {{key: string, verdict: "right" | "wrong" | "unknown" | "empty", why?: {hi: any[], en: any[]}}} Judged
 * `key` is the same for the same answer; "unknown": a wrong answer that nobody foresaw.
 */

/** @returns {Judged} */
export function judgeTyped({ answer, why, wrong }, given) {
  if (!plain(given)) return { key: "", verdict: "empty" };
  if (same(given, answer)) return { key: answer, verdict: "right", why };
  const known = wrong.find((one) => same(given, one.given));
  return known ? { key: known.given, verdict: "wrong", why: known.why } : { key: plain(given), verdict: "unknown" };
}

/** @param {number | null} chosen @returns {Judged} */
export function judgeChoice({ choices }, chosen) {
  if (chosen === null) return { key: "", verdict: "empty" };
  const { right, why } = choices[chosen];
  return { key: String(chosen), verdict: right ? "right" : "wrong", why };
}

export const isTyped = (question) => !question.choices;

/** The right answer, as if it had been given. */
export const solution = (question) => (isTyped(question)
  ? { key: question.answer, verdict: "shown", why: question.why }
  : { key: String(question.choices.findIndex(({ right }) => right)), verdict: "shown",
    why: question.choices.find(({ right }) => right).why });
