/**
 * What every widget is made of: formula, picture, sentence, controls, question, tools, table, Python.
 * A view only draws; views.js names them. `render` is the one entry, for anywidget and for our host.
 */
import { tapped } from "./cells.js";
import { actionsOf, controls, keepFromJupyterLab, keyListener, legend, player } from "./controls.js";
import { el, replace } from "./dom.js";
import { editNumber, openEditor, placeIn } from "./edit.js";
import { formula, python } from "./formula.js";
import { label, lang, language, onLanguage, say } from "./language.js";
import { connectLight, showLight } from "./light.js";
import { list, parse, subscript } from "./numbers.js";
import { predictPanel } from "./predict_panel.js";
import { printing } from "./print.js";
import { acquire } from "./steps.js";
import { spoken, STRINGS, waiting } from "./strings.js";
import { addStyles } from "./styles.js";
import { written } from "./symbols.js";
import { table } from "./table.js";
import { connectTips } from "./tips.js";
import { together } from "./together.js";
import { tools } from "./tools.js";
import { STYLES, VIEWS } from "./views.js";
import { Walk } from "./walk.js";

const CONFIG = ["view", "labels", "layer", "direction", "batch", "output", "title", "arguments", "numbers", "target"];

const USUAL_TEXT = 16; // px that a browser gives to text when nobody has asked for more
const LEAST_WIDTH = 200;
const HEADER = 64; // px at the top of a page that its own bar may cover

let lastRoom = null; // the room that the last widget had

/** How wide a stage is and how large the reader's text. */
function roomIn(stage, width = stage.clientWidth) {
  lastRoom = { window: window.innerWidth, room: Math.floor(width || 640), text: parseFloat(getComputedStyle(document.documentElement).fontSize) };
  return lastRoom;
}

/** The same before it is drawn: to ask would cost a layout of the whole page, and the widgets of a page are equally wide. */
const roomLikely = (stage) => (lastRoom?.window === window.innerWidth ? lastRoom : roomIn(stage));

/** anywidget's entry: draw in `el`, return the clean-up. */
export async function render({ model, el: root, host, signal }) {
  addStyles(root, "steps", STYLES);
  const { styles } = VIEWS[model.get("view")];
  if (styles) addStyles(root, model.get("view"), styles);
  const models = [model.get("steps"), ...(model.get("others") ?? [])]; // more than one where cells are compared
  const acquired = await Promise.all(models.map((id) => acquire(id, host)));
  const config = Object.fromEntries(CONFIG.map((name) => [name, model.get(name)]));
  const widget = new Widget(root, acquired.map(({ steps }) => steps), config);
  let gone = false;
  const end = () => { if (!gone) { gone = true; widget.end(); acquired.forEach(({ release }) => release()); } };
  signal?.addEventListener("abort", end);
  return end;
}

/**
 * One view on the page. `local` is what it does not share with the other views of its trace;
 * `all` are the traces that it shows, `local.cell` says which of them the formula, the Python,
 * the table and the question are about.
 */
export class Widget {
  constructor(root, all, config) {
    Object.assign(this, { all, config, view: VIEWS[config.view], parts: skeleton(config) });
    this.local = { cell: 0, small: false, table: false, row: 0, matrixRow: {}, ...this.view.local };
    this.walk = new (this.view.Walk ?? Walk)(this);
    this.playing = player({ advance: () => this.forward(1), atEnd: () => this.walk.atEnd, onChange: () => this.redraw() });
    this.actions = actionsOf(this);
    root.replaceChildren(this.parts.root);
    this.tips = connectTips(this.parts.root);
    this.measure(roomLikely(this.parts.stage));
    this.ends = this.listen();
    this.redraw();
  }

  get steps() { return this.all[this.local.cell]; }

  /** What is drawn now; another one after an edit. */
  get run() { return this.steps.run(this.config); }

  /** The run whose equations are the small steps: of several cells the one with the most. */
  get pace() {
    return this.all.map((steps) => steps.run(this.config)).reduce((a, b) => (b.equations.length > a.equations.length ? b : a));
  }

  get edited() { return this.all.some((steps) => steps.edited); }

  /** Width of the picture in its own px, which grow with the reader's text where there is room. */
  measure({ room, text }) {
    const wanted = text / USUAL_TEXT;
    this.zoom = Math.max(1, Math.min(wanted, room / LEAST_WIDTH));
    this.width = Math.max(LEAST_WIDTH, Math.floor(room / this.zoom));
  }

  /** The picture of the current step, as large as the reader's text asks for. */
  picture() {
    const drawn = this.view.draw(this);
    drawn.setAttribute("width", this.zoom * drawn.viewBox.baseVal.width);
    return drawn;
  }

  /** One step on or back (k = -1): a small or a whole one, as the learner has chosen. */
  forward(k) {
    if (this.local.small) this.walk.small(k);
    else this.walk.step(k);
  }

  /** On a phone a picture may be taller than the screen: bring what a small step has just made into sight. */
  reveal() {
    if (this.local.small) requestAnimationFrame(() => this.bringIntoSight()); // then the layout is made for the screen anyway
  }

  bringIntoSight() {
    const { parts } = this;
    if (getComputedStyle(parts.controls).position !== "sticky") return;
    const floor = parts.controls.getBoundingClientRect().top;
    const made = parts.stage.querySelector(this.walk.justMade);
    const box = made?.getBoundingClientRect();
    if (!box || (box.top >= HEADER && box.bottom <= floor)) return;
    made.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }

  /** Make another of the cells the one that is asked about; a question goes along. */
  choose(cell) {
    if (cell === this.local.cell) return;
    const asks = this.steps.predicting;
    this.steps.predict(false);
    Object.assign(this.local, { cell, verdict: undefined, problem: false, guess: undefined });
    this.steps.predict(asks);
  }

  reset() { this.all.forEach((steps) => steps.reset()); }

  /** The trace has moved. Where another view moved it and this one is out of sight, it waits: the one in sight comes first. */
  follow() {
    const cause = window.event?.target;  // a message from the kernel has one too, which is no part of a page
    if (this.near || (cause instanceof Node && this.parts.root.contains(cause))) this.redraw();
    else this.waiting ??= setTimeout(() => this.redraw());
  }

  redraw() {
    clearTimeout(this.waiting);
    this.waiting = null;
    const { run, steps, parts, local } = this;
    const seen = steps.visible(run, steps.t);
    if (parts.root.dataset.made !== language()) this.speak();
    once(parts.formula, `${language()} ${local.cell} ${this.view.key?.(this)}`, () => this.own("formula", formulaOf));
    once(parts.hint, language(), () => this.own("hint", hint));
    once(parts.controls, language(), () => { this.bar = controls(this.actions); return [this.bar.node, this.view.atHand?.(this)].filter(Boolean); });
    this.bar.update(this);
    const editor = parts.stage.querySelector(".rs-editor");
    replace(parts.stage, ...[this.picture(), editor].filter(Boolean));
    replace(parts.panel, ...[this.view.panel?.(this)].flat().filter(Boolean));
    replace(parts.ask, ...this.own("ask", predictPanel));
    this.saySentence();
    if (this.view.frame?.python) replace(parts.python, ...this.own("python", pythonOf));
    else once(parts.python, `${language()} ${local.cell} ${seen}`, () => pythonOf(this));
    once(parts.tools, JSON.stringify([language(), steps.predicting, this.edited, steps.length, local]), () => tools(this));
    replace(parts.table, ...(local.table ? this.own("table", table) : []));
    once(parts.source, `${language()} ${this.edited} ${this.view.key?.(this)}`, () => this.own("source", source));
    parts.root.classList.toggle("rs-edited", this.edited);
    showLight(parts.root, steps.symbols);
    this.tips.update();
  }

  /** The names of what has no text of its own, in the language chosen. */
  speak() {
    this.parts.root.dataset.made = language();
    this.parts.root.lang = lang();
    this.parts.stage.lang = lang();
    this.parts.stage.setAttribute("aria-label", label(STRINGS.stage));
  }

  /**
   * Say the step once: the same sentence again, or one a second while the steps play by themselves,
   * would be too much for those who hear it. When the playing stops, it is said where that was.
   */
  saySentence() {
    const { sentence: place } = this.parts;
    place.setAttribute("aria-live", this.playing.on ? "off" : "polite");
    const said = this.own("sentence", sentence);
    const text = `${this.playing.on} ${said.map((node) => node.textContent).join()}`;
    if (place.dataset.said === text) return;
    place.dataset.said = text;
    place.replaceChildren(...said);
  }

  /** What stands in a part of the frame: the view's own, where it has one. @returns {Node[]} */
  own(part, usual) {
    const make = this.view.frame?.[part];
    return [make ? make(this, () => usual(this)) : usual(this)].flat().filter(Boolean);
  }

  /** Change what only this view shows. */
  set(changes) {
    Object.assign(this.local, changes);
    this.redraw();
  }

  announce(text) { this.parts.news.replaceChildren(say(text)); }

  /** Start to listen; returns what ends it. */
  listen() {
    const { root, stage } = this.parts;
    root.addEventListener("click", (event) => this.clicked(event));
    root.addEventListener("change", (event) => this.changed(event));
    root.addEventListener("keydown", keyListener(this.actions));
    root.addEventListener("keydown", keepFromJupyterLab);
    const watcher = new ResizeObserver(([{ contentRect }]) => {
      const { width, zoom } = this;
      this.measure(roomIn(stage, contentRect.width));
      if (this.width !== width || this.zoom !== zoom) this.redraw();
    });
    watcher.observe(stage);
    this.near = true;
    const sight = new IntersectionObserver((all) => {
      this.near = all.at(-1).isIntersecting;
      if (this.near && this.waiting) this.redraw();
    }, { rootMargin: "50%" });
    sight.observe(root);
    return [
      together(this.all, (what) => (what === "symbols" ? showLight(root, this.steps.symbols) : this.follow())),
      onLanguage(() => {
        this.parts.news.replaceChildren();  // it was said in the other language
        this.redraw();
      }),
      connectLight(root, this.steps),
      this.tips.end,
      () => watcher.disconnect(),
      () => sight.disconnect(),
      () => clearTimeout(this.waiting),
      () => this.playing.stop(),
      printing(this),
      this.view.listen?.(this) ?? (() => {}),
    ];
  }

  end() { this.ends.forEach((end) => end()); }

  /** A tap in the picture: change a number, go to a step, or choose a row. */
  clicked(event) {
    const { target, edit, row } = tapped(event);
    const go = event.target.closest("[data-go]");
    const cell = event.target.closest("[data-cell]")?.dataset.cell;
    const inPicture = edit && this.parts.stage.contains(target);
    const place = inPicture && placeIn(this.parts.stage, target); // before the view draws itself anew
    if (cell) this.choose(Number(cell));
    if (inPicture) {
      this.playing.stop();
      this.view.tapped?.(this, edit);
      openEditor(this, place, edit);
    } else if (go) {
      this.playing.stop();
      this.steps.go(Number(go.dataset.go));
    } else if (row) this.set({ row: Number(row) });
  }

  /** A field of the table was changed. */
  changed(event) {
    const { commit: edit, matrixRow } = event.target.dataset;
    if (matrixRow) this.set({ matrixRow: { ...this.local.matrixRow, [matrixRow]: Number(event.target.value) } });
    if (!edit) return;
    const value = parse(event.target.value);
    event.target.setAttribute("aria-invalid", String(Number.isNaN(value)));
    if (Number.isNaN(value)) this.announce(STRINGS.notANumber);
    else editNumber(this, edit, value);
  }
}

const formulaOf = ({ run }) => formula(run);
const pythonOf = ({ run, steps }) => python(run, steps.visible(run, steps.t) - 1);
const source = ({ edited }) => say(edited ? STRINGS.edited : STRINGS.fromTorch);

/** Fill a part, again only when `key` is another than before. */
function once(part, key, make) {
  if (part.dataset.made === key) return;
  part.dataset.made = key;
  replace(part, ...[make()].flat());
}

const hint = ({ actions }) => [
  el("summary", { "data-key": "help" }, say(STRINGS.help)), el("p", {}, say(STRINGS.touch)), el("p", {}, say(STRINGS.keys)),
  legend(Object.keys(actions).filter((name) => name !== "scrub").map((name) => (name === "toggle" ? "play" : name))),
];

/** The empty frame, made once; redraw fills it. */
function skeleton(config) {
  const box = (name, attributes = {}, ...children) => el("div", { class: `rs-${name}`, ...attributes }, ...children);
  const parts = {
    formula: box("formula-box"), stage: box("stage", { tabindex: 0, role: "group", "data-key": "stage" }),
    controls: box("controls-box"), panel: box("panel"), ask: box("ask"), sentence: box("sentence", { "aria-live": "polite", "aria-atomic": "true" }),
    python: box("python-box"), tools: box("tools-box"), table: box("table-box"),
    source: el("p", { class: "rs-source" }), hint: el("details", { class: "rs-hint" }), news: box("news", { "aria-live": "polite" }),
  };
  parts.root = el("div", { class: `rnn-steps rs-${config.view.toLowerCase()}`, "data-view": config.view,
    role: "group", "aria-label": config.title },
  parts.formula, parts.stage, parts.sentence, parts.controls, parts.panel, parts.ask, parts.tools, parts.news,
  parts.table, parts.python, parts.source, parts.hint);
  return parts;
}

/** The step in one sentence: what was computed last, with its numbers. */
function sentence({ run, steps }) {
  const n = run.count(steps.t);
  const seen = steps.visible(run, steps.t);
  if (steps.hides(steps.t)) return say(waiting(n, run.length));
  const hIndex = run.equations.findIndex(({ name }) => name === "h_t");
  const { name } = run.equations[steps.part === -1 ? hIndex : Math.max(0, seen - 1)];
  const [base, sub] = written(name);
  return say(spoken(n, run.length, sub === "t" ? `${base}${subscript(steps.t + 1)}` : name, list(run.step(steps.t)[name])));
}
