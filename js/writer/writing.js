/** The model writes on: one sample at a time, or to the end of the word; each can be taken back. */
import { el } from "../dom.js";
import { label, lang, say } from "../language.js";
import { wordButton } from "../tools.js";
import { draw as drawFrom, softmax } from "./chances.js";
import { END, UNKNOWN } from "./model.js";
import { MOST } from "./reading.js";
import { quoted, shown, spelt } from "./spelt.js";
import { drawn, ended, WRITER, WRITING } from "./writer_strings.js";

const NO_LETTER = "\u25a1"; // what the model writes when it draws <unknown>, and reads as <unknown> again
const LONGEST_WORD = 30; // graphemes; a small model may not find the end of a word
const [LEAST, MOST_T] = [0.1, 2];

/** What is written for an index of the vocabulary: the end of a word is a space. */
const letterOf = (index, { vocabulary }) => ({ [END]: " ", [UNKNOWN]: NO_LETTER }[index] ?? vocabulary[index]);

/** Draw one grapheme and write it. @returns {boolean} whether the word goes on */
export function writeOne(widget) {
  const { reading, model, temperature: tau } = widget;
  const count = reading.items.filter(({ starts }) => !starts).length;
  if (reading.left || count >= MOST) {
    widget.announce(WRITING.full(MOST));
    return false;
  }
  const u = Math.random();
  const { index, from, to } = drawFrom(softmax(reading.steps.at(-1).logits, tau), u);
  widget.write(widget.texts[widget.side] + letterOf(index, model));
  const numbers = [tau, ...[u, from, to].map((value) => value.toFixed(4))];
  widget.announce(index === END ? ended(...numbers) : drawn(quoted(shown(model.vocabulary[index])), ...numbers), spelt);
  return index !== END;
}

/** Write until the word ends, at once: for those who ask for less motion. */
function writeAll(widget) {
  for (let n = 0; n < LONGEST_WORD && writeOne(widget); n++);
}

/** Write until the word ends, one grapheme after the other. */
export function finish(widget) {
  if (widget.writing.on) return widget.writing.stop();
  widget.remember();
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return writeAll(widget);
  widget.rest = LONGEST_WORD;
  widget.writing.toggle();
}

/** One step of the writing that goes on by itself. */
export function writeOn(widget) {
  widget.rest = writeOne(widget) ? widget.rest - 1 : 0;
}

/** The slider of the temperature; made once, for one that is replaced lets go of the finger. */
export function temperature(widget) {
  const slider = el("input", { type: "range", min: LEAST, max: MOST_T, step: 0.1, value: widget.temperature, "data-key": "temperature",
    "aria-label": label(WRITER.temperature), lang: lang(), oninput: () => widget.set({ temperature: Number(slider.value) }) });
  return slider;
}

/** The buttons, as they are now. */
export function buttons(widget) {
  const undo = wordButton("undo", () => widget.undo(), { text: WRITER.undo });
  undo.disabled = !widget.past.length;
  return [
    wordButton("write", () => widget.writeOne(), { text: WRITER.write }),
    wordButton("finish", () => finish(widget), { text: widget.writing.on ? WRITER.stop : WRITER.finish }),
    undo,
  ];
}

/** The slider with its name and its number. */
export const temperatureRow = (slider, output) => el("label", { class: "rs-writer-temperature" }, el("span", {}, say(WRITER.temperature)), slider, output);
