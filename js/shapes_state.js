/** What the Shapes view shows now: the arguments chosen, what is known of them, and torch's numbers. */
import { describe, everyShape, refusal, settled, sizes, sizesOf, tensorsOf } from "./shapes_rules.js";

/** The arguments now: the recorded ones with the learner's changes. The length is shared by all views of the trace. */
export const argumentsOf = ({ config, local, steps }) => ({ ...config.arguments, ...local.changed, length: steps.length });

const alike = (a, b) => Object.entries(b).every(([name, value]) => a[name] === value);

/** Whether this layer is the one that torch ran, so that its numbers are torch's. */
export const isRecorded = (widget) => !widget.steps.edited && alike(argumentsOf(widget), widget.config.arguments);

/** Choose one argument; what torch refuses is kept only to be answered. */
export function choose(widget, field, value) {
  const { steps, config } = widget;
  const args = settled({ ...argumentsOf(widget), [field]: value });
  const refused = refusal(args);
  widget.playing.stop();
  if (refused) return widget.set({ refused: { ...refused, chosen: field, value } });
  const { length, ...changed } = args;
  forget(widget);
  Object.assign(widget.local, { refused: null, changed: alike({ ...changed, length: config.arguments.length }, config.arguments) ? {} : changed });
  if (length !== steps.length) steps.resize(length); // which redraws every view
  else widget.redraw();
  return undefined;
}

/** Other shapes: what was pointed at and answered belongs to the old ones. */
function forget({ local }) {
  Object.assign(local, { at: null, hover: null, answers: {}, asked: null, verdict: null, guess: "", problem: false });
}

export function reset(widget) {
  forget(widget);
  Object.assign(widget.local, { changed: {}, refused: null });
  widget.steps.reset();
}

/** Names that may be asked, in order. */
export const names = (args) => Object.keys(everyShape(args));

export const knows = ({ local }, name) => !local.asking || name in local.answers;

/** The name that is asked: the chosen one, or the first that is not known. */
export function askedName(widget) {
  const { local } = widget;
  const open = names(argumentsOf(widget)).filter((name) => !knows(widget, name));
  return open.includes(local.asked) ? local.asked : open[0];
}

/** Whether a number of a tensor has been computed once `order` steps are read. */
export function isMade(args, tensor, at, order) {
  const { T, L } = sizesOf(args);
  if (["h_n", "c_n"].includes(tensor)) return order === T || describe(args, tensor, at).layer < L - 1;
  if (tensor !== "output") return true;
  const { t, direction } = describe(args, tensor, at);
  return direction === 0 ? t < order : t >= T - order;
}

/** torch's number at an index, or null where this layer was not run. */
export function numberAt(widget, tensor, at) {
  if (!isRecorded(widget)) return null;
  return at.reduce((values, i) => values[i], widget.config.numbers[tensor]);
}

/** The vector that a number belongs to: of one step, sequence and direction. */
export function vectorAt(widget, tensor, at) {
  const args = argumentsOf(widget);
  const { R } = sizesOf(args);
  const row = at.slice(0, -1).reduce((values, i) => values[i], widget.config.numbers[tensor]);
  const { direction } = describe(args, tensor, at);
  return tensor === "output" ? row.slice(direction * R, (direction + 1) * R) : row;
}

/** The first and the last column of that vector, as a pair [from, to). */
export function columnsAt(args, tensor, at) {
  const { R } = sizesOf(args);
  const size = sizes(tensorsOf(args)[tensor]).at(-1);
  if (tensor !== "output") return [0, size];
  const from = Math.floor(at.at(-1) / R) * R;
  return [from, from + R];
}

/** What is pointed at, kept or passing. */
export const pointed = ({ local }) => local.hover ?? local.at;
