/**
 * A text as the model reads it: at the start of each word it begins anew, with <end> and a state of zeros;
 * white space ends a word.
 */
import { surprise } from "./chances.js";
import { graphemes, kindOf, withoutJoiners } from "./graphemes.js";
import { END, step, UNKNOWN } from "./model.js";

/** How many graphemes a reading holds: a phone is still quick. */
export const MOST = 200;

/**
 * @typedef {{grapheme: string, index: number, starts: boolean}} Item  `starts`: the start of a word
 * @typedef {{text: string, items: Item[], steps: object[], bits: (number | null)[], total: number, most: number | null,
 *   ending: number | null, left: number, notes: [string, any][]}} Reading  `bits`: the surprise of each item, the first has none;
 *   `most`: the place of the largest; `ending`: of the end of the word, if it comes now; `left`: graphemes that were not read
 */

const start = { grapheme: "", index: END, starts: true };

/** The words of a text; after white space at its end another one begins. */
const wordsOf = (text) => text.trimStart().split(/\s+/u);

function item(grapheme, { index }) {
  const plain = index.has(grapheme) ? grapheme : withoutJoiners(grapheme);
  const known = index.get(plain) ?? UNKNOWN;
  return { grapheme, index: known <= UNKNOWN ? UNKNOWN : known, starts: false, joined: plain !== grapheme };
}

function itemsOf(text, model) {
  return wordsOf(text).flatMap((word) => [start, ...graphemes(word).map((grapheme) => item(grapheme, model))]);
}

/** What to tell the learner about the text: names of `NOTES`, each with what it is about. */
function notesOf(items, left) {
  const found = new Map();
  const add = (kind, grapheme) => found.set(kind, (found.get(kind) ?? new Set()).add(grapheme));
  for (const { grapheme, index, starts, joined } of items) {
    if (!starts && index === UNKNOWN) add(kindOf(grapheme), grapheme);
    else if (joined) add("joiner", withoutJoiners(grapheme));
  }
  const notes = [...found].map(([kind, set]) => [kind, [...set]]);
  if (items.length === 1) notes.push(["empty", []]);
  if (left) notes.push(["long", left]);
  return notes;
}

const same = (a, b) => a?.index === b.index && a.starts === b.starts;

/** The states after each item; as far as the text begins as before they are those of before. */
function stepsOf(items, model, before) {
  const steps = [];
  let alike = Boolean(before);
  items.forEach((item, n) => {
    alike &&= same(before.items[n], item);
    const h_prev = item.starts ? new Float64Array(model.H) : steps[n - 1].h_t;
    steps.push(alike ? before.steps[n] : step(model, item.index, h_prev));
  });
  return steps;
}

/** The first `MOST` graphemes, and how many are left. */
function shortened(all) {
  let count = 0;
  const items = all.filter(({ starts }) => (starts ? count < MOST : count++ < MOST));
  return { items, left: Math.max(0, count - MOST) };
}

/** The place of the largest; of several the first. */
const largest = (bits) => bits.reduce((best, value, n) => (value !== null && (best === null || value > bits[best]) ? n : best), null);

/** @param {Reading} [before] what was read last @returns {Reading} */
export function read(text, model, before) {
  const { items, left } = shortened(itemsOf(text, model));
  const steps = stepsOf(items, model, before);
  const bits = items.map(({ index }, n) => (n ? surprise(steps[n - 1].logits, index) : null));
  const ending = items.at(-1).starts || left ? null : surprise(steps.at(-1).logits, END);
  return { text, items, steps, bits, total: bits.reduce((sum, value) => sum + value, 0), most: largest(bits), ending, left, notes: notesOf(items, left) };
}
