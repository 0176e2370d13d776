/**
 * CellDiagram: the cell as boxes and wires. Data runs along the wires, one operation at a time.
 * It draws any cell from its equations; of the vanilla cell it also shows the short sketch of
 * textbooks, and has a puzzle; with an output layer it shows where in the sequence y is taken.
 */
import { layoutAcross } from "./cell_across.js";
import css from "./cell_diagram.css";
import { DIAGRAM } from "./cell_diagram_strings.js";
import { layoutDown } from "./cell_down.js";
import { graphOf } from "./cell_graph.js";
import { packets } from "./cell_packets.js";
import { box, vector, wire, words } from "./cell_paint.js";
import { choose, gives, patternOf, PATTERNS } from "./cell_patterns.js";
import { canPuzzle, puzzle } from "./cell_puzzle.js";
import { canSketch, sketchEquations, sketchSeen, sketchStep } from "./cell_sketch.js";
import { besideTorch, sentence, sketching, sketchNote } from "./cell_sketch_view.js";
import { STRIP, strip } from "./cell_strip.js";
import { el, svg } from "./dom.js";
import { editable } from "./equation.js";
import { halves, label, lang, say, sayInPicture, titles } from "./language.js";
import { wordButton } from "./tools.js";
import { shortened } from "./unrolled.js";

export const STYLES = css;
const WIDE = 560; // from here on the vanilla cell is drawn across
const LABEL = 150; // px for the label of a step

const hasOutput = (run) => run.cell.output;

/** What is to be drawn at this step: the equations, their numbers and how many of them are done. */
function content(widget) {
  const { run, steps } = widget;
  const seen = steps.visible(run, steps.t);
  if (!sketching(widget)) return { equations: run.equations, env: run.step(steps.t), seen, foreign: () => false };
  const equations = sketchEquations(run.cell);
  const names = new Set(equations.map(({ name }) => name));
  return { equations, env: sketchStep(run, steps.t), seen: Math.min(equations.length, sketchSeen(seen)), foreign: (name) => names.has(name) };
}

/** @returns {SVGElement} the picture of the current step, `width` px wide */
function draw(widget) {
  const { run, steps, width } = widget;
  const scene = { widget, ...content(widget), pattern: patternOf(widget) };
  scene.graph = graphOf(scene.equations);
  scene.plan = (scene.graph.vanilla && width >= WIDE ? layoutAcross : layoutDown)(scene.graph, scene.env, width, STRIP + 6);
  const { corner } = scene.plan;
  const top = hasOutput(run) && !corner ? STRIP + 8 : 0;
  const torchs = sketching(widget) ? besideTorch(scene) : null;
  const height = top + Math.max(scene.plan.height, torchs?.bottom ?? 0);
  return svg("svg", { class: "rs-picture", viewBox: `0 0 ${width} ${height}`, width, height, role: "img",
    "aria-label": label(DIAGRAM.picture), lang: lang() },
  hasOutput(run) && strip(widget, scene.pattern, corner?.width ?? width),
  svg("g", { transform: `translate(0 ${top})` }, wires(scene), loop(scene), boxes(scene), vectors(scene), stepLabel(scene), torchs?.node, packets(scene)));
}

/** The box that computes now: the last one done. */
const nowOf = ({ equations, seen }) => (seen ? equations[seen - 1].name : null);

const isDone = ({ equations, seen }, name) => {
  const n = equations.findIndex((equation) => equation.name === name);
  return n < seen;
};

/** An output that the pattern does not take at this step. */
const fades = ({ widget: { run, steps }, pattern }, name) => /^y/.test(name) && !gives(pattern, run, steps.t);

function wires(scene) {
  const now = nowOf(scene);
  return scene.plan.wires.map(({ d, from, to }) => wire(d, { symbols: [from], kind: fades(scene, to) ? " rs-faded" : "",
    flow: to === now, pending: !isDone(scene, to) }));
}

function boxes(scene) {
  const editOf = (name) => editable(scene.widget.run, scene.widget.steps.t, name);
  return scene.graph.boxes.map((item) => box(item, scene.plan.boxes.get(item.name), { env: scene.env, editOf,
    now: item.name === nowOf(scene), pending: !isDone(scene, item.name), faded: fades(scene, item.name) }));
}

function vectors(scene) {
  const { widget: { run, steps }, plan, env, foreign } = scene;
  return Array.from(plan.vectors, ([name, place]) => vector(name, { ...place, size: env[name].length }, {
    values: isDone(scene, name) && !fades(scene, name) ? env[name] : null, edit: editable(run, steps.t, name), foreign: foreign(name),
    asked: name === "h_t" && steps.hides(steps.t), faded: fades(scene, name), silent: name === "u" || name === "v" }));
}

/** The label of the step beside its x_t. */
function stepLabel({ widget: { config, steps }, plan }) {
  if (!config.labels.length) return null;
  const [hi, en] = config.labels[steps.t % config.labels.length];
  const x = plan.vectors.get("x_t");
  const place = x.across ? { x: x.letter.x + 14, y: x.letter.y } : { x: x.x, y: x.y + x.h + 17 };
  const room = LABEL / halves({ hi, en }).length;
  const short = { hi: shortened(hi, room), en: shortened(en, room) };
  return svg("text", { class: "rs-label", ...place }, sayInPicture(short), (short.hi !== hi || short.en !== en) && titles({ hi, en }));
}

/** The way of h_t to the next step. */
function loop({ plan, widget }) {
  return !sketching(widget) && [wire(plan.loop, { symbols: ["h_t", "h_prev"], kind: " rs-loop" }),
    plan.second && wire(plan.second, { symbols: ["c_t", "c_prev"], kind: " rs-loop" }),
    plan.caption && words(DIAGRAM.loop, { ...plan.caption, "text-anchor": "middle" })];
}

/** Below the controls: what the sketch leaves out, and what the pattern changed. */
function panel(widget) {
  return [sketching(widget) && sketchNote(widget), patternNote(widget),
    widget.local.puzzle && canPuzzle(widget.run) && puzzle(widget)];
}

function patternNote(widget) {
  const pattern = patternOf(widget);
  if (!hasOutput(widget.run) || pattern === "many-to-many") return null;
  return el("p", { class: "rs-note", "data-pattern": pattern }, say(DIAGRAM.about[pattern]));
}

const switches = (widget) => canSketch(widget.run) && el("span", { class: "rs-switch", role: "group", "aria-label": label(DIAGRAM.which), lang: lang() },
  ["full", "sketch"].map((name) => wordButton(name, () => widget.set({ sketch: name === "sketch" }),
    { pressed: widget.local.sketch === (name === "sketch"), text: DIAGRAM[name] })));

function patternChooser(widget) {
  const { run } = widget;
  if (!hasOutput(run)) return null;
  const now = patternOf(widget);
  const offered = PATTERNS.filter((name) => name !== "one-to-many" || (!run.below.length && run.length > 1));
  return el("label", { class: "rs-row-chooser" }, say(DIAGRAM.pattern), " ",
    el("select", { "data-key": "pattern", lang: lang(), onchange: (event) => choose(widget, event.target.value) },
      offered.map((name) => el("option", { value: name, selected: name === now }, label(DIAGRAM[name])))));
}

const puzzleSwitch = (widget) => canPuzzle(widget.run)
  && wordButton("puzzle", () => widget.set({ puzzle: !widget.local.puzzle }), { pressed: widget.local.puzzle, text: DIAGRAM.puzzle });

export const view = {
  draw, panel, frame: { sentence },
  tools: ["switches", "pattern", "small", "predict", "puzzle", "table", "reset", "save"],
  ownTools: { switches, pattern: patternChooser, puzzle: puzzleSwitch },
  local: { small: true, sketch: false, pattern: "many-to-many", puzzle: false },
};
