/**
 * The Writer: a text that the model reads grapheme by grapheme and writes on. It is no view of a trace,
 * for its sequence is what the learner types; controls, tools, handout and print are those of every widget.
 */
import { controls, keepFromJupyterLab, keyListener, legend, player } from "../controls.js";
import { el, replace } from "../dom.js";
import { label, lang, language, onLanguage, say } from "../language.js";
import { printing } from "../print.js";
import { connectTips } from "../tips.js";
import { tools, wordButton } from "../tools.js";
import { Walk } from "../walk.js";
import { likeliest, softmax } from "./chances.js";
import { graphemes } from "./graphemes.js";
import { numbersTable, paperRows } from "./numbers_table.js";
import { draw } from "./picture.js";
import { MOST, read } from "./reading.js";
import { percent, quoted, shown, spelt } from "./spelt.js";
import { sums, tiles, wordOf } from "./tiles.js";
import { unitLine, unitSlider } from "./unit_line.js";
import { buttons, temperature, temperatureRow, writeOn, writeOne } from "./writing.js";
import { atStart, came, compared, NOTES, WRITER } from "./writer_strings.js";
import { STRINGS } from "../strings.js";

const USUAL_TEXT = 16;
const LEAST_WIDTH = 200;
const WRITING_MS = 600; // between two graphemes that are written by themselves
const MOST_NAMED = 6; // graphemes that a note names

const view = {
  tools: ["compare", "table", "save"],
  ownTools: { compare: (widget) => wordButton("compare", () => widget.compare(), { pressed: widget.local.compare, text: WRITER.compare }) },
  numbers: paperRows,
};

/** Another spelling to begin with: the last two graphemes change places. */
function slipped(text) {
  const letters = graphemes(text.trim());
  return [...letters.slice(0, -2), ...letters.slice(-2).reverse()].join("");
}

/** The unit that a text changes most, from its first state to its last. */
function liveliest({ steps }) {
  const [{ h_t: first }, { h_t: last }] = [steps[0], steps.at(-1)];
  const moves = last.map((value, i) => Math.abs(value - first[i]));
  return moves.indexOf(Math.max(...moves));
}

export class Writer {
  constructor(root, { text, other, words, unit }, model) {
    Object.assign(this, { model, view, words, texts: [text, other ?? ""], side: 0, temperature: 1, past: [], typing: false, rest: 0 });
    this.config = { view: "Writer", title: `GRU, V = ${model.V}, E = ${model.E}, H = ${model.H}` };
    this.local = { table: false, compare: Boolean(other) };
    this.readings = this.texts.map((one) => read(one, model));
    this.unit = unit ?? liveliest(this.readings[0]);
    this.places = [Math.min(1, this.readings[0].items.length - 1), 0];
    this.playing = player({ advance: () => this.go(this.at + 1), atEnd: () => this.at === this.run.last, onChange: () => this.redraw() });
    this.writing = player({ advance: () => writeOn(this), atEnd: () => !this.rest, onChange: () => this.redraw(), interval_ms: WRITING_MS });
    this.walk = new Walk(this);
    this.actions = this.actionsOf();
    this.parts = skeleton();
    root.replaceChildren(this.parts.root);
    this.tips = connectTips(this.parts.root);
    this.measure({ room: this.parts.stage.clientWidth || 640, text: USUAL_TEXT });
    this.ends = this.listen();
    this.redraw();
  }

  get reading() { return this.readings[this.side]; }
  get at() { return this.places[this.side]; }
  get values() { return this.reading.steps[this.at]; }
  /** What comes next at τ = 1, and at the temperature chosen. */
  get plain() { return softmax(this.values.logits); }
  get chances() { return softmax(this.values.logits, this.temperature); }

  /** As the controls and the handout of every widget ask for them. */
  get run() {
    const { length } = this.reading.items;
    return { length, last: length - 1, count: (t) => t + 1 };
  }

  get steps() { return { t: this.at }; }

  actionsOf() {
    const to = (place) => (...given) => { this.stop(); this.go(place(...given)); };
    return {
      first: to(() => 0), back: to(() => this.at - 1), next: to(() => this.at + 1), last: to(() => this.run.last), scrub: to((order) => order),
      toggle: () => { this.writing.stop(); this.playing.toggle(() => this.go(0)); },
    };
  }

  stop() {
    this.playing.stop();
    this.writing.stop();
  }

  /** Show a place of one of the texts. */
  go(at, side = this.side) {
    this.side = side;
    this.places[side] = Math.max(0, Math.min(this.run.last, at));
    this.redraw();
  }

  /** Keep the texts as they are, so that what follows can be taken back. */
  remember() {
    this.typing = false;
    this.past.push({ texts: [...this.texts], places: [...this.places], side: this.side });
  }

  /** Another text; the model has read it to its end. */
  take(text, side) {
    this.texts[side] = text;
    this.readings[side] = read(text, this.model, this.readings[side]);
    this.side = side;
    this.places[side] = this.run.last;
  }

  /** The learner types. */
  typed(text, side) {
    this.stop();
    if (!this.typing) this.remember();
    this.typing = true;
    this.take(text, side);
    this.parts.news.replaceChildren();
    this.redraw();
  }

  /** A text that is not typed: it must appear in its field. */
  write(text, side = this.side) {
    this.take(text, side);
    this.fields[side].value = text;
    this.redraw();
  }

  writeOne() {
    this.stop();
    this.remember();
    writeOne(this);
  }

  choose(word) {
    this.stop();
    this.remember();
    this.write(word);
  }

  undo() {
    this.stop();
    this.typing = false;
    const { texts, places, side } = this.past.pop();
    texts.forEach((text, n) => { this.take(text, n); this.fields[n].value = text; });
    Object.assign(this, { places, side });
    this.parts.news.replaceChildren();
    this.redraw();
  }

  compare() {
    this.stop();
    this.local.compare = !this.local.compare;
    if (this.local.compare && !this.texts[1].trim()) this.readings[1] = read(this.texts[1] = slipped(this.texts[0]), this.model);
    if (!this.local.compare) this.side = 0;
    this.redraw();
  }

  /** Change what is shown, not what is read. */
  set(changes) {
    for (const [name, value] of Object.entries(changes)) (name in this.local ? this.local : this)[name] = value;
    this.redraw();
  }

  announce(text, words = say) { this.parts.news.replaceChildren(words(text)); }

  /** Width of the picture in its own px, which grow with the reader's text where there is room. */
  measure({ room, text }) {
    this.zoom = Math.max(1, Math.min(text / USUAL_TEXT, room / LEAST_WIDTH));
    this.width = Math.max(LEAST_WIDTH, Math.floor(room / this.zoom));
  }

  picture() {
    const drawn = draw(this);
    drawn.setAttribute("width", this.zoom * this.width);
    drawn.setAttribute("height", this.zoom * drawn.viewBox.baseVal.height);
    return drawn;
  }

  redraw() {
    const { parts, local } = this;
    once(parts.texts, `${language()} ${local.compare}`, () => this.speak());
    const inTiles = parts.texts.contains(document.activeElement) && document.activeElement.dataset.tile;
    this.boxes.forEach((box, side) => this.fillBox(box, side));
    if (inTiles) parts.texts.querySelector("[data-tile][tabindex='0']").focus({ preventScroll: true });
    replace(parts.compared, ...(local.compare && this.readings.every(({ items }) => items.length > 1) ? [this.comparison()] : []));
    replace(parts.buttons, ...buttons(this));
    this.temperatureShown.textContent = `τ = ${this.temperature.toFixed(1)}`;
    replace(parts.stage, this.picture());
    replace(parts.line, unitLine(this));
    this.bar.update(this);
    this.saySentence();
    replace(parts.tools, tools(this));
    replace(parts.table, ...(local.table ? [numbersTable(this)] : []));
    this.tips.update();
  }

  fillBox({ tiles: boxes, sums: line, notes }, side) {
    const reading = this.readings[side];
    replace(boxes, tiles(this, side));
    const key = `${language()} ${reading.text}`;
    if (line.dataset.made === key) return;
    line.dataset.made = key;
    line.replaceChildren(...[sums(reading)].filter(Boolean).map(spelt));
    notes.replaceChildren(...reading.notes.map(note));
  }

  /** What is made once for a language: fields, sliders and controls must outlive what they change. */
  speak() {
    const { parts } = this;
    parts.root.lang = lang();
    parts.root.setAttribute("aria-label", label(WRITER.title));
    parts.stage.lang = lang();
    parts.stage.setAttribute("aria-label", label(STRINGS.stage));
    this.bar = controls(this.actions);
    parts.controls.replaceChildren(this.bar.node);
    parts.unit.replaceChildren(unitSlider(this));
    this.temperatureShown = el("output", { class: "rs-count" });
    parts.temperature.replaceChildren(temperatureRow(temperature(this), this.temperatureShown));
    parts.writing.setAttribute("aria-label", label(WRITER.writing));
    parts.writing.lang = lang();
    parts.news.replaceChildren(); // it was said in the other language
    const { V, E, H } = this.model;
    parts.source.replaceChildren(say(WRITER.source(V, E, H)));
    parts.hint.replaceChildren(...hint());
    this.fields = this.texts.map((text, side) => field(this, text, side));
    this.boxes = this.fields.slice(0, this.local.compare ? 2 : 1).map(box);
    return [...this.boxes.map(({ node }) => node), choices(this)];
  }

  /** Said once; while the steps play by themselves one a second would be too much for those who hear it. */
  saySentence() {
    const { sentence: place } = this.parts;
    place.setAttribute("aria-live", this.playing.on ? "off" : "polite");
    const said = spelt(sentence(this));
    if (place.textContent !== said.textContent) place.replaceChildren(said);
  }

  comparison() {
    const words = this.readings.map(({ text }) => quoted(text.trim()));
    const bits = this.readings.map(({ total, ending }) => total + (ending ?? 0));
    const less = bits[0] <= bits[1] ? 0 : 1;
    return spelt(compared(words[0], bits[0].toFixed(2), words[1], bits[1].toFixed(2), words[less], Math.abs(bits[0] - bits[1]).toFixed(2)));
  }

  listen() {
    const { root, stage } = this.parts;
    root.addEventListener("click", (event) => this.clicked(event));
    root.addEventListener("keydown", keyListener(this.actions));
    root.addEventListener("keydown", keepFromJupyterLab);
    const watcher = new ResizeObserver(([{ contentRect }]) => {
      const { width, zoom } = this;
      this.measure({ room: Math.floor(contentRect.width) || 640, text: parseFloat(getComputedStyle(document.documentElement).fontSize) });
      if (this.width !== width || this.zoom !== zoom) this.redraw();
    });
    watcher.observe(stage);
    return [onLanguage(() => this.redraw()), this.tips.end, () => watcher.disconnect(), () => this.stop(), printing(this)];
  }

  end() { this.ends.forEach((end) => end()); }

  /** A tap on a box goes there, one on the strips chooses its unit. */
  clicked({ target, clientX }) {
    const tile = target.closest("[data-tile]");
    const strip = target.closest("[data-from]");
    if (tile) {
      const [side, at] = tile.dataset.tile.split(",").map(Number);
      this.stop();
      this.go(at, side);
    } else if (strip) {
      const { left, width } = strip.getBoundingClientRect();
      const { from, size } = strip.dataset;
      const unit = Number(from) + Math.max(0, Math.min(size - 1, Math.floor(((clientX - left) / width) * size)));
      this.parts.unit.querySelector("input").value = unit;
      this.set({ unit });
    }
  }
}

/** Fill a part, again only when `key` is another than before. */
function once(part, key, make) {
  if (part.dataset.made === key) return;
  part.dataset.made = key;
  replace(part, ...make());
}

function sentence({ reading: { items, bits }, at, chances, run, model: { vocabulary } }) {
  const [best] = likeliest(chances, 1);
  const next = [quoted(shown(vocabulary[best])), percent(chances[best])];
  if (bits[at] === null) return atStart(at + 1, run.length, ...next);
  return came(at + 1, run.length, quoted(shown(wordOf(items[at]))), bits[at].toFixed(2), percent(2 ** -bits[at]), ...next);
}

function note([kind, about]) {
  const named = Array.isArray(about) ? about.slice(0, MOST_NAMED).map(shown).join(" ") + (about.length > MOST_NAMED ? " …" : "") : about;
  const text = typeof NOTES[kind] === "function" ? NOTES[kind](named, MOST) : NOTES[kind];
  return el("p", { class: "rs-writer-note", "data-note": kind }, spelt(text));
}

const field = (widget, text, side) => {
  const input = el("input", { type: "text", lang: "hi", autocomplete: "off", autocapitalize: "off", spellcheck: "false", "data-key": `text-${side}`,
    oninput: () => widget.typed(input.value, side) });
  input.value = text;
  return input;
};

/** A field with its boxes, its sums and what is to be said about it. */
function box(input, side) {
  const parts = { tiles: el("div", {}), sums: el("p", { class: "rs-writer-sums" }), notes: el("div", { class: "rs-writer-notes", role: "status" }) };
  parts.node = el("div", { class: "rs-writer-text-box" },
    el("label", { class: "rs-writer-field" }, el("span", {}, say(side ? WRITER.other : WRITER.field)), input), parts.notes, parts.tiles, parts.sums);
  return parts;
}

const choices = (widget) => el("div", { class: "rs-tools rs-writer-words" }, el("span", {}, say(WRITER.words)),
  widget.words.map((word) => el("button", { type: "button", class: "rs-word-button", lang: "hi", "data-key": `word-${word}`, onclick: () => widget.choose(word) }, word)));

const hint = () => [
  el("summary", { "data-key": "help" }, say(STRINGS.help)), el("p", {}, say(WRITER.help)), el("p", {}, say(WRITER.keys)),
  legend(["first", "back", "next", "last", "play"]),
];

/** The empty frame, made once; redraw fills it. */
function skeleton() {
  const part = (name, attributes = {}, ...children) => el("div", { class: `rs-${name}`, ...attributes }, ...children);
  const parts = {
    texts: part("writer-texts"), compared: part("writer-compared", { role: "status" }), buttons: part("tools"), temperature: part("writer-warmth"),
    news: part("news", { "aria-live": "polite" }), stage: part("stage", { tabindex: 0, role: "group", "data-key": "stage" }),
    unit: el("div", {}), line: part("writer-line"), sentence: part("sentence", { "aria-live": "polite", "aria-atomic": "true" }),
    controls: part("controls-box"), tools: part("tools-box"), table: part("table-box"),
    source: el("p", { class: "rs-source" }), hint: el("details", { class: "rs-hint" }),
  };
  parts.writing = part("writer-writing", { role: "group" }, parts.buttons, parts.temperature, parts.news);
  parts.root = el("div", { class: "rnn-steps rs-writer", role: "group" },
    parts.texts, parts.compared, parts.writing, parts.stage, el("div", { class: "rs-writer-unit" }, parts.unit, parts.line),
    parts.sentence, parts.controls, parts.tools, parts.table, parts.source, parts.hint);
  return parts;
}
