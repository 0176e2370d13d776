/** Text in a picture that breaks into lines: SVG has no such thing of its own. */
import { svg } from "./dom.js";
import { halves, language } from "./language.js";

const MOST_WORDS = 1000;
const FAMILY = '"Noto Sans", "Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", system-ui, sans-serif';
let context = null;
const widths = new Map(); // of a word in a size of 1 px, for the same words come at every step

function widthOf(text, size) {
  if (!widths.has(text)) {
    context ??= Object.assign(document.createElement("canvas").getContext("2d"), { font: `100px ${FAMILY}` });
    if (widths.size > MOST_WORDS) widths.clear();
    widths.set(text, context.measureText(text).width / 100);
  }
  return size * widths.get(text);
}

/** The lines of a text that are no wider than `width` px. @returns {string[]} */
export function broken(text, width, size) {
  const lines = [];
  let used = Infinity;
  for (const word of text.split(" ")) {
    const own = widthOf(word, size);
    const space = widthOf(" ", size);
    if (used + space + own > width) {
      lines.push(word);
      used = own;
    } else {
      lines[lines.length - 1] += ` ${word}`;
      used += space + own;
    }
  }
  return lines;
}

/**
 * A text {hi, en} in the language chosen, its top at y; when both are shown the English stands below.
 * @returns {{node: SVGElement, bottom: number}}
 */
export function paragraph(text, { x, y, width, size = 12, symbol, className = "" }) {
  const choice = language();
  const lines = halves(text).flatMap((half) => broken(half.text, width, size).map((line) => ({ line, lang: half.lang })));
  const step = size * 1.4;
  return {
    bottom: y + lines.length * step,
    node: svg("g", { class: `rs-paragraph ${className}`, "data-symbol": symbol }, lines.map(({ line, lang }, n) =>
      svg("text", { x, y: y + (n + 0.8) * step, lang, style: { "font-size": `${size}px` }, class: lang === "en" && choice === "both" && text.hi !== text.en ? "rs-second" : null }, line))),
  };
}
