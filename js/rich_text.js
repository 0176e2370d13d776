/**
 * Sentences with code and formulas in them, as elements: the pieces that rnn_steps/quiz_text.py
 * makes, or nodes of a page that holds them already.
 */
import { el } from "./dom.js";
import { language } from "./language.js";

/** @param {(string | Node | {code: string} | {maths: string[][]})[]} pieces */
const draw = (pieces) => pieces.map((piece) => {
  if (typeof piece === "string") return piece;
  if (piece instanceof Node) return piece.cloneNode(true);
  if (piece.code !== undefined) return el("code", {}, piece.code);
  return el("span", { class: "rs-maths" }, piece.maths.map(atom));
});

const atom = ([base, sub, sup]) => [
  /^\p{L}$/u.test(base) ? el("i", {}, base) : base, sub && el("sub", {}, sub), sup && el("sup", {}, sup),
].filter(Boolean);

/** Both halves say the same: a term, a number, a shape. */
const alike = ({ hi, en }) => hi === en || spelt(hi) === spelt(en);
const spelt = (pieces) => JSON.stringify(pieces, (_, piece) => (piece instanceof Node ? piece.outerHTML ?? piece.data : piece));

/** A text in the language chosen; when both are, one below or beside the other. */
export function sayPieces(text) {
  const choice = language();
  const half = (name) => el("span", { lang: name }, draw(text[name]));
  if (alike(text)) return el("span", {}, draw(text.hi));
  return choice === "both" ? el("span", { class: "rs-halves" }, half("hi"), half("en")) : half(choice);
}
