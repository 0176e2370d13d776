/** How numbers are written and coloured. */

const MINUS = "\u2212";
const MOST_TINT = 0.5; // more, and a frame or a number on it would be hard to see

/** A number with its sign and a fixed count of decimals, e.g. +0.50 or −1.25. */
export function signed(value, decimals = 2) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "+∞" : `${MINUS}∞`;
  const size = Math.abs(value);
  // A number too long for its cell is written with an exponent rather than cut off.
  const digits = size >= 1e4 ? size.toExponential(1).replace("e+", "e") : size.toFixed(decimals);
  return (value < 0 ? MINUS : "+") + digits;
}

/** The same, as a word of a formula: a negative number in brackets. */
export const bracketed = (value, decimals = 2) =>
  (value < 0 ? `(${signed(value, decimals)})` : signed(value, decimals).slice(1));

/** @param {ArrayLike<number>} vector e.g. [+0.50, −1.25]; a long one is cut in the middle */
export function list(vector, decimals = 2, longest = 8) {
  const words = Array.from(vector, (value) => signed(value, decimals));
  if (words.length > longest) words.splice(longest - 2, words.length - longest + 1, "…");
  return `[${words.join(", ")}]`;
}

/** Unicode subscripts for a step number: x₁₂. */
export const subscript = (n) => String(n).replace(/\d/g, (d) => "₀₁₂₃₄₅₆₇₈₉"[d]);

/** 0 to 1: how strong the colour of a value is; `scale` is the value that gets the full colour. */
export const strength = (value, scale = 1) =>
  (Number.isFinite(value) ? Math.min(1, Math.abs(value) / scale) : 1);

/** Class and opacity of a cell: orange for plus, blue for minus, a pair that colour-blind readers tell apart. */
export const tint = (value, scale = 1) => ({
  class: value < 0 ? "rs-minus" : "rs-plus",
  "fill-opacity": (strength(value, scale) * MOST_TINT).toFixed(3),
});

/** The number that a person typed: any digits, comma or point, either minus. NaN when it is none. */
export function parse(text) {
  const plain = text.trim()
    .replace(/[०-९]/g, (d) => String("०१२३४५६७८९".indexOf(d)))
    .replace(/[\u2212\u2013]/g, "-").replace(",", ".");
  return plain === "" || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? NaN : Number(plain);
}
