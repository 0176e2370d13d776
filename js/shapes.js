/**
 * Shapes: the arguments of a layer decide every shape. The tensors as blocks of cells, filled in the
 * order in which they are computed, and the slices of `output` that are `h_n`.
 */
import { el } from "./dom.js";
import { say } from "./language.js";
import css from "./shapes.css";
import { askPanel, toggleAsking } from "./shapes_ask.js";
import { drawPlan, marks } from "./shapes_draw.js";
import { indexAt, planOf } from "./shapes_layout.js";
import { calling, chooser, chooserKey, lookPanel, numbersTable, pointedInShort, pointedWords, prose, shapesTable } from "./shapes_panel.js";
import { equalities, sizesOf } from "./shapes_rules.js";
import { argumentsOf, isRecorded, knows, pointed, reset } from "./shapes_state.js";
import { SHAPES, stepSaid } from "./shapes_strings.js";
import { wordButton } from "./tools.js";

export const STYLES = css;

const plans = new WeakMap(); // widget → what stands where in its picture

const orderOf = ({ run, steps }) => run.count(steps.t);

function draw(widget) {
  const now = pointed(widget);
  const plan = planOf(argumentsOf(widget), { order: orderOf(widget), width: widget.width, pointed: now ? [now] : [],
    hidden: (name) => !knows(widget, name) });
  plans.set(widget, plan);
  return drawPlan(widget, plan);
}

/** The step in words: what it fills, and at the end what h_n is. */
function sentence(widget) {
  const args = argumentsOf(widget);
  const { T, L, dirs } = sizesOf(args);
  const order = orderOf(widget);
  const step = dirs === 1 ? stepSaid.one(order, T, order - 1) : stepSaid.both(order, T, order - 1, T - order);
  const told = knows(widget, "output") && knows(widget, "h_n");
  const end = order === T && told ? equalities(args).map(({ output, h_n }) => stepSaid.end(h_n, output)) : [];
  const below = L > 1 && order === 1 ? [stepSaid.below(L - 1)] : [];
  const all = [step, ...below, ...end];
  return say({ hi: all.map(({ hi }) => hi).join(" "), en: all.map(({ en }) => en).join(" ") });
}

/** The cell under the pointer. */
function under(widget, event) {
  const { tensor: name, block } = event.target.dataset ?? {};
  if (!name) return null;
  const tensor = plans.get(widget).tensors.find((one) => one.name === name);
  const frame = event.target.getBoundingClientRect();
  const scale = tensor.blockWidth / frame.width;
  const at = indexAt(tensor, block === "" ? null : Number(block), (event.clientX - frame.left) * scale, (event.clientY - frame.top) * scale);
  return { tensor: name, at };
}

const same = (a, b) => a?.tensor === b?.tensor && String(a?.at) === String(b?.at);

/** Point at a cell in passing: only the frames and the words are made again. */
function hover(widget, at) {
  const { local, parts } = widget;
  if (same(local.hover, at)) return;
  local.hover = at;
  parts.stage.querySelector(".rs-marks")?.replaceWith(marks(widget, plans.get(widget)));
  parts.panel.querySelector(".rs-look-words")?.replaceWith(pointedWords(widget));
}

function listen(widget) {
  const { stage } = widget.parts;
  const move = (event) => { if (event.pointerType !== "touch") hover(widget, under(widget, event)); };
  const leave = () => hover(widget, null);
  const tap = (event) => {
    const at = under(widget, event);
    if (!at) return;
    widget.set({ hover: null, at: same(at, widget.local.at) ? null : at });
    // On a phone the panel that says more is out of sight.
    if (event.pointerType === "touch" && widget.local.at) {
      widget.tips.at({ left: event.clientX - 40, bottom: event.clientY + 14 }, ...pointedInShort(widget));
    }
  };
  const listeners = { pointermove: move, pointerleave: leave, click: tap };
  for (const [name, listener] of Object.entries(listeners)) stage.addEventListener(name, listener);
  return () => { for (const [name, listener] of Object.entries(listeners)) stage.removeEventListener(name, listener); };
}

const source = (widget) => isRecorded(widget) && say(SHAPES.fromTorch);

const hint = (widget, usual) => {
  const [summary, , , signs] = usual();
  return [summary, el("p", {}, prose(SHAPES.touch)), el("p", {}, say(SHAPES.keys)), signs];
};

export const view = {
  draw,
  whole: true,
  tools: ["predict", "table", "reset", "save"],
  ownTools: {
    predict: (widget) => wordButton("predict", () => toggleAsking(widget), { pressed: Boolean(widget.local.asking) }),
    reset: (widget) => !isRecorded(widget) && wordButton("reset", () => reset(widget), { text: SHAPES.reset }),
  },
  panel: (widget) => [lookPanel(widget), shapesTable(widget)],
  frame: { formula: chooser, sentence, ask: askPanel, python: calling, table: numbersTable, source, hint },
  key: chooserKey,
  listen,
  local: { changed: {}, answers: {}, asking: false },
};
