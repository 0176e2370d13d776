/**
 * A handout: the picture of the step with its title, its sentence and its numbers, as one SVG that
 * needs no page around it; on white paper, in the language chosen.
 */
import { svg } from "./dom.js";
import { halves, language } from "./language.js";
import { broken } from "./paragraph.js";
import { TITLES } from "./paper_strings.js";
import { plainCopy } from "./plain_svg.js";
import { stepNumbers } from "./step_numbers.js";

const [EDGE, NAME, CELL, ROW] = [14, 46, 66, 21];
const [INK, SOFT, RULE] = ["#1b1f24", "#4a525b", "#c3cad2"];

/** Lines of text below one another; each knows its language. */
function lines(texts, { y, width, size, ...look }) {
  const step = size * 1.5;
  const all = texts.flatMap(({ text, lang }) => broken(text, width, size).map((line) => ({ line, lang })));
  return { bottom: y + all.length * step, nodes: all.map(({ line, lang }, n) =>
    svg("text", { x: EDGE, y: y + (n + 0.8) * step, "font-size": size, fill: INK, "xml:lang": lang, ...look }, line)) };
}

/** The sentence below the picture, one text for each language in it. */
function said({ parts }) {
  const halves = [...parts.sentence.querySelectorAll(":not([lang]) > span[lang]")].filter((half) => /^(hi|en)$/.test(half.lang));
  return (halves.length ? halves : [parts.sentence]).map((half) => ({ text: half.textContent, lang: half.lang || null }));
}

/** The table: a name and its numbers in each row. */
function numbers(widget, y, width) {
  const rows = stepNumbers(widget);
  const name = Math.max(NAME, ...rows.map(({ name: [base, below], before = "" }) => 9 * (base + before).length + 6 * below.length + 14));
  const cell = Math.max(CELL, ...rows.flatMap(({ cells }) => cells.map((text) => 8 * text.length)));
  const fitting = Math.max(1, Math.floor((width - name) / cell));
  return { bottom: y + rows.length * ROW, nodes: rows.map((row, n) => {
    const foot = y + (n + 1) * ROW - 6;
    const shown = row.cells.length <= fitting ? row.cells : [...row.cells.slice(0, fitting - 1), "…"];
    return svg("g", { "font-size": 12.5, fill: INK }, svg("path", { d: `M${EDGE} ${foot + 6}h${width}`, stroke: RULE }),
      svg("text", { x: EDGE, y: foot }, row.before && `${row.before} `, svg("tspan", { "font-style": "italic" }, row.name[0]),
        row.name[1] && svg("tspan", { dy: "0.28em", "font-size": 9 }, row.name[1])),
      shown.map((text, k) => svg("text", { x: EDGE + name + cell * (k + 1) - 6, y: foot, "text-anchor": "end" }, text)));
  }) };
}

/** The picture's elements with the styles that they have on white paper. */
function onPaper({ parts }, picture) {
  parts.root.classList.add("rs-on-paper");
  try {
    return plainCopy(picture);
  } finally {
    parts.root.classList.remove("rs-on-paper");
  }
}

/** @returns {SVGSVGElement} */
export function handout(widget) {
  const picture = widget.parts.stage.querySelector("svg");
  const { x, y, width, height } = picture.viewBox.baseVal;
  const title = halves(TITLES[widget.config.view]).map(({ text }) => text).join(" · ");
  const head = lines([{ text: title }], { y: EDGE - 4, width, size: 18, "font-weight": 700 });
  const line = lines([{ text: widget.config.title }], { y: head.bottom, width, size: 12, fill: SOFT });
  const drawn = onPaper(widget, picture);
  drawn.setAttribute("transform", `translate(${EDGE - x} ${line.bottom + 8 - y})`);
  const sentence = lines(said(widget), { y: line.bottom + height + 20, width, size: 13.5, "font-weight": 600 });
  const table = numbers(widget, sentence.bottom + 6, width);
  const [w, h] = [Math.ceil(width + 2 * EDGE), Math.ceil(table.bottom + EDGE)];
  return svg("svg", { viewBox: `0 0 ${w} ${h}`, width: w, height: h, "xml:lang": language() === "en" ? "en" : "hi",
    "font-family": getComputedStyle(picture).fontFamily },
  svg("title", {}, title), svg("rect", { width: w, height: h, fill: "#ffffff" }),
  head.nodes, line.nodes, drawn, sentence.nodes, table.nodes);
}
