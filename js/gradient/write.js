/** How gradients are written: they run over many sizes, so digits that count and not decimals. */

const MINUS = "\u2212";
const minus = (text) => text.replace("e+", "e").replaceAll("-", MINUS);

/** Two or three digits: 12.3, 0.48, 0.0071, 3.2e−5. */
export function brief(value) {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : `${MINUS}∞`;
  if (size === 0) return "0";
  if (size >= 999.5 || size < 0.001) return minus(value.toExponential(1));
  return minus(size >= 0.995 ? value.toPrecision(3) : value.toPrecision(2));
}

/** The same with its sign always. */
export const withSign = (value) => (value > 0 ? `+${brief(value)}` : brief(value));

/** The same for a narrow box: a small number has one digit that counts. */
function narrow(value) {
  const size = Math.abs(value);
  const text = size === 0 || size >= 0.0095 ? brief(value) : minus(size < 0.001 ? value.toExponential(0) : value.toFixed(3));
  return value > 0 ? `+${text}` : text;
}

const digits = (count) => (value) => (Number.isFinite(value) ? minus(String(Number(value.toPrecision(count)))) : brief(value));

/** Seven digits, as many as a float32 has. */
export const full = digits(7);
/** As many as a reader compares. */
export const some = digits(4);

/** A vector on one line; a long one is cut in the middle. */
export function list(vector, longest = 6) {
  const words = Array.from(vector, withSign);
  if (words.length > longest) words.splice(longest - 2, words.length - longest + 1, "…");
  return `[${words.join(", ")}]`;
}

/** For cells.js. */
export const WRITE = { short: withSign, full, list };
export const NARROW = { ...WRITE, short: narrow };
export const writerFor = (width) => (width < 44 ? NARROW : WRITE);
