/**
 * Predict first: what a wrong shape usually means. A misunderstanding is a change to the axes of the
 * right answer; a guess is looked for among the shapes that come from one of them, then from two.
 */
import { everyShape, numel, sizes, sizesOf, tensorsOf } from "./shapes_rules.js";

const STATES = ["h0", "c0", "h_n", "c_n"];
const SEQUENCES = ["input", "output"];

/** The shape that a person typed: any digits, with or without brackets and commas. null when it is none. */
export function parseShape(text) {
  const plain = text.replace(/[०-९]/g, (d) => String("०१२३४५६७८९".indexOf(d)))
    .trim().replace(/^torch\.Size\s*/i, "").replace(/^[([{]+|[)\]}]+$/g, "").trim();
  const parts = plain.split(/\s*[,×;]\s*|\s+x\s+|\s+/).filter(Boolean);
  return parts.length && parts.every((part) => /^\d{1,9}$/.test(part)) ? parts.map(Number) : null;
}

/** What a name is: of which tensor, or for a parameter of which kind and layer. */
function about(name) {
  const [, kind, layer] = /^(weight_ih|weight_hh|weight_hr|bias)\w*_l(\d+)/.exec(name) ?? [null, name, "0"];
  return { name, kind, layer: Number(layer), state: STATES.includes(name), sequence: SEQUENCES.includes(name) };
}

const resize = (axes, axis, size) => axes.map((one) => (one.axis === axis ? { ...one, size } : one));
const drop = (axes, axis) => axes.filter((one) => one.axis !== axis);
const first = (axes, axis) => [...axes.filter((one) => one.axis === axis), ...drop(axes, axis)];
const one = (size) => ({ axis: "extra", size });

function swapped(axes) {
  const [a, b] = ["batch", "time"].map((name) => axes.find((one) => one.axis === name));
  return a && b && axes.map((one) => (one === a ? b : one === b ? a : one));
}

/**
 * id → (axes, what, sizes, args) → the axes that somebody would give who holds it; several, or nothing
 * where it means nothing. In the order in which they are tried: the course's misunderstandings first.
 */
const MISTAKES = {
  "batch-first-moves-h": (axes, { state }) => state && [first(axes, "batch")],
  "h0-ignores-directions": (axes, { state }, { L }) => state && [resize(axes, "layers", L)],
  "birnn-size": (axes, { name, kind, layer }, { R }) =>
    (name === "output" ? [resize(axes, "features", R)] : kind === "weight_ih" && layer > 0 && [resize(axes, "columns", R)]),
  "every-layer-reads-x": (axes, { kind, layer }, { D }) => kind === "weight_ih" && layer > 0 && [resize(axes, "columns", D)],
  "hn-per-step": (axes, { name, state }, { T }, args) => state && [
    resize(axes, "layers", T), drop(tensorsOf(args).output, "features").concat(axes.at(-1)),
    ...(name === "h_n" ? [tensorsOf(args).output] : [])],
  "redundant-outputs": (axes, { name }, { R }, args) => name === "output" && [
    tensorsOf(args).h_n, drop(axes, "time"), drop(resize(axes, "features", R), "time")],
  "length-is-size": (axes, { name }, { T }) => name !== "input" && ["features", "rows", "columns"].map((axis) => resize(axes, axis, T)),
  "own-weights": (axes, { state, sequence }, { T }) => !state && !sequence && [[one(T), ...axes]],
  "swapped-batch-time": (axes, { sequence }) => sequence && [swapped(axes)],
  "layer-axis": (axes, { state }) => state && [drop(axes, "layers")],
  "h0-ignores-layers": (axes, { state }, { dirs }) => state && [resize(axes, "layers", dirs)],
  "doubled-state": (axes, { state }, { R, dirs }) => state && [resize(axes, "features", dirs * R)],
  "all-layers-in-output": (axes, { name }, { L, R, dirs }) => name === "output" && [
    resize(axes, "features", L * dirs * R), [one(L), ...axes], [one(L * dirs), ...axes]],
  gates: (axes, { state, sequence }, { H }) => !state && !sequence && [resize(axes, "rows", H)],
  "gates-in-state": (axes, { state, name }, { G, H }) => (state || name === "output") && [resize(axes, "features", G * H)],
  "proj-size": (axes, { name, kind, layer }, { H, R, dirs }) => ({
    h0: [resize(axes, "features", H)], h_n: [resize(axes, "features", H)], c0: [resize(axes, "features", R)],
    c_n: [resize(axes, "features", R)], output: [resize(axes, "features", dirs * H)], weight_hh: [resize(axes, "columns", H)],
    weight_ih: layer > 0 && [resize(axes, "columns", dirs * H)],
  })[kind ?? name],
  "input-is-hidden": (axes, { kind, layer, sequence, state }, { D, R, dirs }, args) => [
    sequence && resize(axes, "features", axes === tensorsOf(args).input ? R : D),
    sequence && resize(axes, "features", R), sequence && resize(axes, "features", dirs * D),
    state && resize(axes, "features", D),
    kind === "weight_hh" && resize(axes, "columns", D), kind === "weight_ih" && layer === 0 && resize(axes, "columns", R)],
  transposed: (axes, { kind }) => kind.startsWith("weight") && [[...axes].reverse()],
  "bias-matrix": (axes, { kind }) => kind === "bias" && [[...axes, one(1)], [one(1), ...axes]],
  "no-batch": (axes, { state, sequence }, { B }) => (state || sequence) && B !== null && [drop(axes, "batch")],
  "batch-of-one": (axes, { state, sequence }, { B }) => (state || sequence) && B === null && [
    [one(1), ...axes], [axes[0], one(1), ...axes.slice(1)]],
  "batch-in-weights": (axes, { state, sequence }, { B }) => !state && !sequence && B !== null && [
    [one(B), ...axes], resize(axes, "rows", B), resize(axes, "columns", B)],
};

export const MISTAKE_IDS = Object.keys(MISTAKES);

const same = (a, b) => a.length === b.length && a.every((size, n) => size === b[n]);

/** Every other shape that one misunderstanding gives, of the axes given. */
function fruits(id, axes, name, args) {
  const found = MISTAKES[id](axes, about(name), sizesOf(args), args) || [];
  return found.filter(Boolean).filter((other) => !same(sizes(other), sizes(axes)));
}

/** The misunderstandings, one or two, that give this shape. @returns {string[]} */
function explain(guess, axes, name, args) {
  const givesIt = (other) => same(sizes(other), guess);
  const alone = MISTAKE_IDS.find((id) => fruits(id, axes, name, args).some(givesIt));
  if (alone) return [alone];
  for (const id of MISTAKE_IDS) {
    for (const between of fruits(id, axes, name, args)) {
      const second = MISTAKE_IDS.find((other) => other !== id && fruits(other, between, name, args).some(givesIt));
      if (second) return [id, second];
    }
  }
  return [];
}

/** What can be said of a shape that no misunderstanding explains. */
function slip(guess, axes) {
  const truth = sizes(axes);
  if (guess.length !== truth.length) return "axes";
  const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
  if (same(sorted(guess), sorted(truth))) return "order";
  return guess.reduce((product, size) => product * size, 1) === numel(axes) ? "same-count" : "other";
}

/**
 * What to say to a guess.
 * @returns {{verdict: "right" | "wrong", mistakes: string[], truth: number[]}}
 */
export function judgeShape(args, name, guess) {
  const axes = everyShape(args)[name];
  const truth = sizes(axes);
  if (same(guess, truth)) return { verdict: "right", mistakes: [], truth };
  const mistakes = explain(guess, axes, name, args);
  return { verdict: "wrong", mistakes: mistakes.length ? mistakes : [slip(guess, axes)], truth };
}
