/** Text in a picture that breaks into lines: SVG has no such thing of its own. */
import { svg } from "./dom.js";
import { language } from "./language.js";

const FAMILY = '"Noto Sans", "Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", system-ui, sans-serif';
let context = null;

function widthOf(text, size) {
  context ??= document.createElement("canvas").getContext("2d");
  context.font = `${size}px ${FAMILY}`;
  return context.measureText(text).width;
}

function broken(text, width, size) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (lines.at(-1) && widthOf(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/**
 * A text {hi, en} in the language chosen, its top at y; when both are shown the English stands below.
 * @returns {{node: SVGElement, bottom: number}}
 */
export function paragraph(text, { x, y, width, size = 12, symbol, className = "" }) {
  const choice = language();
  const wanted = choice === "both" && text.hi !== text.en ? ["hi", "en"] : [choice === "en" ? "en" : "hi"];
  const lines = wanted.flatMap((lang) => broken(text[lang], width, size).map((line) => ({ line, lang: text.hi === text.en ? null : lang })));
  const step = size * 1.4;
  return {
    bottom: y + lines.length * step,
    node: svg("g", { class: `rs-paragraph ${className}`, "data-symbol": symbol }, lines.map(({ line, lang }, n) =>
      svg("text", { x, y: y + (n + 0.8) * step, lang, style: `font-size:${size}px`, class: lang === "en" && choice === "both" ? "rs-second" : null }, line))),
  };
}
