/**
 * What every widget is made of: formula, picture, sentence, controls, question, tools, table, Python.
 * A view only draws; views.js names them. `render` is the one entry, for anywidget and for our host.
 */
import { tapped } from "./cells.js";
import { actionsOf, controls, keepFromJupyterLab, keyListener, player } from "./controls.js";
import { el, replace } from "./dom.js";
import { editNumber, openEditor } from "./edit.js";
import { formula, python } from "./formula.js";
import { language, onLanguage, say } from "./language.js";
import { connectLight, showLight } from "./light.js";
import { list, parse, subscript } from "./numbers.js";
import { predictPanel } from "./predict_panel.js";
import { acquire } from "./steps.js";
import { spoken, STRINGS, waiting } from "./strings.js";
import { addStyles } from "./styles.js";
import { written } from "./symbols.js";
import { table } from "./table.js";
import { tools } from "./tools.js";
import { STYLES, VIEWS } from "./views.js";

const CONFIG = ["view", "labels", "layer", "direction", "batch", "output", "title", "arguments", "numbers"];

/** anywidget's entry: draw in `el`, return the clean-up. */
export async function render({ model, el: root, host, signal }) {
  addStyles(root, "steps", STYLES);
  const { steps, release } = await acquire(model.get("steps"), host);
  const widget = new Widget(root, steps, Object.fromEntries(CONFIG.map((name) => [name, model.get(name)])));
  let gone = false;
  const end = () => { if (!gone) { gone = true; widget.end(); release(); } };
  signal?.addEventListener("abort", end);
  return end;
}

/** One view on the page. `local` is what it does not share with the other views of its trace. */
export class Widget {
  constructor(root, steps, config) {
    Object.assign(this, { steps, config, view: VIEWS[config.view], parts: skeleton(config) });
    this.local = { small: false, table: false, row: 0, matrixRow: {}, ...this.view.local };
    this.playing = player({ advance: () => this.forward(1), atEnd: () => this.atEnd, onChange: () => this.redraw() });
    this.actions = actionsOf(this);
    root.replaceChildren(this.parts.root);
    this.measure();
    this.ends = this.listen();
    this.redraw();
  }

  /** What is drawn now; another one after an edit. */
  get run() { return this.steps.run(this.config); }

  get atEnd() {
    const { run, steps } = this;
    const allShown = steps.visible(run, steps.t) === run.equations.length;
    return steps.hides(steps.t) || (steps.t === run.last && allShown);
  }

  /** Width of the picture in px. Read only here: asked for in the midst of a redraw, it costs a whole layout. */
  measure() { this.width = Math.max(240, Math.floor(this.parts.stage.clientWidth || 640)); }

  /** One step on or back (k = -1): a small or a whole one, as the learner has chosen. */
  forward(k) {
    if (this.local.small) this.steps.small(this.run, k);
    else this.steps.step(this.run, k);
  }

  redraw() {
    const { run, steps, parts, local } = this;
    const seen = steps.visible(run, steps.t);
    once(parts.formula, `${language()} ${this.view.key?.(this)}`, () => this.own("formula", () => formula(run)));
    once(parts.hint, language(), () => this.own("hint", hint));
    once(parts.controls, language(), () => { this.bar = controls(this.actions); return this.bar.node; });
    this.bar.update(this);
    const editor = parts.stage.querySelector(".rs-editor");
    replace(parts.stage, ...[this.view.draw(this), editor].filter(Boolean));
    replace(parts.panel, ...[this.view.panel?.(this)].flat().filter(Boolean));
    replace(parts.ask, ...this.own("ask", () => predictPanel(this)));
    replace(parts.sentence, ...this.own("sentence", () => sentence(run, steps)));
    if (this.view.frame?.python) replace(parts.python, ...this.own("python"));
    else once(parts.python, `${language()} ${seen}`, () => python(run, seen - 1));
    once(parts.tools, JSON.stringify([language(), steps.predicting, steps.edited, steps.length, local]), () => tools(this));
    replace(parts.table, ...(local.table ? this.own("table", () => table(this)) : []));
    parts.source.replaceChildren(...this.own("source", () => say(steps.edited ? STRINGS.edited : STRINGS.fromTorch)));
    parts.root.classList.toggle("rs-edited", steps.edited);
    showLight(parts.root, steps.symbols);
  }

  /** What stands in a part of the frame: the view's own, where it has one. @returns {Node[]} */
  own(part, usual) {
    const make = this.view.frame?.[part] ?? usual;
    return [make(this, usual)].flat().filter(Boolean);
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
    const watcher = new ResizeObserver(() => {
      const before = this.width;
      this.measure();
      if (this.width !== before) this.redraw();
    });
    watcher.observe(stage);
    return [
      this.steps.subscribe((what) => (what === "symbols" ? showLight(root, this.steps.symbols) : this.redraw())),
      onLanguage(() => this.redraw()),
      connectLight(root, this.steps),
      () => watcher.disconnect(),
      () => this.playing.stop(),
      this.view.listen?.(this) ?? (() => {}),
    ];
  }

  end() { this.ends.forEach((end) => end()); }

  /** A tap in the picture: change a number, go to a step, or choose a row. */
  clicked(event) {
    const { target, edit, row } = tapped(event);
    const go = event.target.closest("[data-go]");
    if (edit && this.parts.stage.contains(target)) {
      this.playing.stop();
      const place = target.getBoundingClientRect(); // before the view draws itself anew
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

/** Fill a part, again only when `key` is another than before. */
function once(part, key, make) {
  if (part.dataset.made === key) return;
  part.dataset.made = key;
  replace(part, ...[make()].flat());
}

const hint = () => [
  el("summary", { "data-key": "help" }, say(STRINGS.help)), el("p", {}, say(STRINGS.touch)), el("p", {}, say(STRINGS.keys)),
];

/** The empty frame, made once; redraw fills it. */
function skeleton(config) {
  const box = (name, attributes = {}, ...children) => el("div", { class: `rs-${name}`, ...attributes }, ...children);
  const parts = {
    formula: box("formula-box"), stage: box("stage", { tabindex: 0, role: "group", "data-key": "stage" }),
    controls: box("controls-box"), panel: box("panel"), ask: box("ask"), sentence: box("sentence", { "aria-live": "polite", role: "status" }),
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
function sentence(run, steps) {
  const n = run.count(steps.t);
  const seen = steps.visible(run, steps.t);
  if (steps.hides(steps.t)) return say(waiting(n, run.length));
  const hIndex = run.equations.findIndex(({ name }) => name === "h_t");
  const { name } = run.equations[steps.part === -1 ? hIndex : Math.max(0, seen - 1)];
  const [base, sub] = written(name);
  return say(spoken(n, run.length, sub === "t" ? `${base}${subscript(steps.t + 1)}` : name, list(run.step(steps.t)[name])));
}
