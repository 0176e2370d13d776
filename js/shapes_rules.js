/**
 * What the arguments of a layer decide: every shape, every parameter, which slice of `output` is
 * `h_n`, the line of Python that makes it, and what torch refuses. Nothing here draws.
 * Source: https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html and nn.RNN, nn.GRU.
 *
 * @typedef {{kind: "RNN" | "LSTM" | "GRU", input_size: number, hidden_size: number, num_layers: number,
 *   nonlinearity: "tanh" | "relu", bias: boolean, batch_first: boolean, dropout: number, bidirectional: boolean,
 *   proj_size: number, batch: number | null, length: number}} Arguments  `batch` null: one sequence, without a batch
 * @typedef {{axis: "layers" | "batch" | "time" | "features" | "rows" | "columns", size: number, letters: string}} Axis
 */

const GATES = { RNN: 1, LSTM: 4, GRU: 3 };
const MOST = { num_layers: 32 };
const MOST_ELSE = 9999;

/** The letters of the course. R is the size of h_t: proj_size where there is one, otherwise H. */
export const sizesOf = (args) => ({
  D: args.input_size, H: args.hidden_size, R: args.proj_size || args.hidden_size, P: args.proj_size, L: args.num_layers,
  dirs: args.bidirectional ? 2 : 1, B: args.batch, T: args.length, G: GATES[args.kind],
});

const times = (n, letter) => (n === 1 ? letter : `${n}·${letter}`);
const axis = (name, size, letters) => ({ axis: name, size, letters });

/** @returns {Axis[]} the axes of an input or output, in the order that batch_first gives */
function sequenceAxes(args, features) {
  const { B, T } = sizesOf(args);
  const time = axis("time", T, "T");
  if (B === null) return [time, features];
  const batch = axis("batch", B, "B");
  return args.batch_first ? [batch, time, features] : [time, batch, features];
}

/** @returns {Axis[]} the axes of a state: one entry per layer and direction, and never moved by batch_first */
function stateAxes(args, features) {
  const { L, dirs, B } = sizesOf(args);
  const layers = axis("layers", L * dirs, times(dirs, "L"));
  return [layers, ...(B === null ? [] : [axis("batch", B, "B")]), features];
}

const projected = (args, letter = "H") => (args.proj_size ? "P" : letter);

/** Each tensor that goes in or comes out, in the order in which they are asked. @returns {Record<string, Axis[]>} */
export function tensorsOf(args) {
  const { D, H, R, dirs } = sizesOf(args);
  const h = axis("features", R, projected(args));
  const c = axis("features", H, "H");
  const lstm = args.kind === "LSTM";
  return {
    input: sequenceAxes(args, axis("features", D, "D")),
    h0: stateAxes(args, h), ...(lstm && { c0: stateAxes(args, c) }),
    output: sequenceAxes(args, axis("features", dirs * R, times(dirs, projected(args)))),
    h_n: stateAxes(args, h), ...(lstm && { c_n: stateAxes(args, c) }),
  };
}

/** The parameters of one layer and direction, under torch's names and in its order. */
function parametersOfCell(args, layer, suffix) {
  const { D, H, R, P, dirs, G } = sizesOf(args);
  const rows = axis("rows", G * H, times(G, "H"));
  const reads = layer === 0 ? axis("columns", D, "D") : axis("columns", dirs * R, times(dirs, projected(args)));
  return [
    [`weight_ih${suffix}`, [rows, reads]], [`weight_hh${suffix}`, [rows, axis("columns", R, projected(args))]],
    ...(args.bias ? [[`bias_ih${suffix}`, [rows]], [`bias_hh${suffix}`, [rows]]] : []),
    ...(P ? [[`weight_hr${suffix}`, [axis("rows", P, "P"), axis("columns", H, "H")]]] : []),
  ];
}

/** Every layer and direction, in the order of h_n. */
export function cellsOf(args) {
  const { L, dirs } = sizesOf(args);
  return Array.from({ length: L * dirs }, (_, n) => ({ layer: Math.floor(n / dirs), direction: n % dirs, place: n }));
}

/** All parameters of the layer. @returns {Record<string, Axis[]>} */
export const parametersOf = (args) => Object.fromEntries(cellsOf(args).flatMap(({ layer, direction }) =>
  parametersOfCell(args, layer, `_l${layer}${direction ? "_reverse" : ""}`)));

/** Every tensor and every parameter. */
export const everyShape = (args) => ({ ...tensorsOf(args), ...parametersOf(args) });

export const sizes = (axes) => axes.map(({ size }) => size);
export const numel = (axes) => sizes(axes).reduce((product, size) => product * size, 1);
export const totalOf = (args) => Object.values(parametersOf(args)).reduce((sum, axes) => sum + numel(axes), 0);

/** A shape as Python writes it: (4, 10, 16), and (16,) for one axis. */
export const tuple = (numbers) => `(${numbers.join(", ")}${numbers.length === 1 ? "," : ""})`;
export const letters = (axes) => tuple(axes.map((one) => one.letters));

/** What a layer reads: the input, or both directions of the layer below. */
export function readsOf(args, layer) {
  const { D, R, dirs } = sizesOf(args);
  return layer === 0 ? { from: "input", size: D, parts: [D] } : { from: layer - 1, size: dirs * R, parts: Array(dirs).fill(R) };
}

const index = (...places) => `[${places.join(", ")}]`;

/** `output` at one step, in the order of the axes, of one sequence or (":") of all. */
function outputIndex(args, step, sequence, features) {
  const places = args.batch === null ? [step] : args.batch_first ? [sequence, step] : [step, sequence];
  const written = [...places, ...(features ? [features] : [])];
  // Python needs no ":" at the end.
  while (written.at(-1) === ":") written.pop();
  return `output${index(...written)}`;
}

/** The columns of one direction in `output`; none to name where there is one direction only. */
function half(args, direction) {
  const { R, dirs } = sizesOf(args);
  if (dirs === 1) return null;
  return direction === 0 ? `:${R}` : `${R}:`;
}

/** Which slices of `output` are which entries of `h_n`, as Python. */
export function equalities(args) {
  const { dirs } = sizesOf(args);
  return Array.from({ length: dirs }, (_, direction) => ({
    direction, output: outputIndex(args, direction === 0 ? -1 : 0, ":", half(args, direction)), h_n: `h_n[${direction - dirs}]`,
  }));
}

/** Order of the axes of a place in `output` or `input`. */
function placeOf(args, [first, second]) {
  if (args.batch === null) return { t: first, sequence: null };
  return args.batch_first ? { sequence: first, t: second } : { t: first, sequence: second };
}

const withSequence = (args, t, sequence) => (args.batch === null ? [t] : args.batch_first ? [sequence, t] : [t, sequence]);

/**
 * What one number of a tensor is.
 * @param {number[]} at its index, as long as the tensor has axes
 * @returns {{code: string, slice: string, t?: number, sequence: number | null, layer?: number, direction?: number,
 *   feature: number, same: {tensor: string, at: number[], slice: string} | null}}
 *   `slice`: the whole vector that it belongs to; `same`: where the same number stands once more
 */
export function describe(args, tensor, at) {
  const { T, R, L, dirs } = sizesOf(args);
  const code = `${tensor}${index(...at)}`;
  const feature = at.at(-1);
  if (tensor === "input") return { ...placeOf(args, at), code, feature, slice: `input${index(...at.slice(0, -1))}`, same: null };
  if (tensor === "output") {
    const direction = Math.floor(feature / R);
    const { t, sequence } = placeOf(args, at);
    const last = t === (direction === 0 ? T - 1 : 0);
    const place = (L - 1) * dirs + direction;
    return { t, sequence, code, layer: L - 1, direction, feature: feature % R, slice: slice(args, t, sequence, direction),
      same: last ? sameInState("h_n", place, sequence, feature % R) : null };
  }
  const [place, sequence] = args.batch === null ? [at[0], null] : at;
  const [layer, direction] = [Math.floor(place / dirs), place % dirs];
  const t = direction === 0 ? T - 1 : 0;
  const same = tensor === "h_n" && layer === L - 1 ? {
    tensor: "output", at: [...withSequence(args, t, sequence), direction * R + feature], slice: slice(args, t, sequence, direction) } : null;
  return { sequence, layer, direction, feature, code, slice: `${tensor}${index(...at.slice(0, -1))}`, same };
}

/** The vector of one step, sequence and direction in `output`, with both ends of its columns. */
function slice(args, t, sequence, direction) {
  const { R, dirs } = sizesOf(args);
  const columns = dirs === 1 ? [] : [`${direction * R}:${(direction + 1) * R}`];
  return `output${index(...withSequence(args, t, sequence), ...columns)}`;
}

const sameInState = (tensor, place, sequence, feature) => {
  const row = [place, ...(sequence === null ? [] : [sequence])];
  return { tensor, at: [...row, feature], slice: `${tensor}${index(...row)}` };
};

const PYTHON = { true: "True", false: "False" };
const DEFAULTS = { num_layers: 1, nonlinearity: "tanh", bias: true, batch_first: false, dropout: 0, bidirectional: false, proj_size: 0 };
const written = (value) => (typeof value === "string" ? `"${value}"` : PYTHON[value] ?? String(value));

/** Whether an argument means something for this kind of layer. */
export const means = (kind, name) => ({ nonlinearity: kind === "RNN", proj_size: kind === "LSTM" })[name] ?? true;

/** The line of Python that makes the layer; what torch takes anyway is left out. */
export function lineOf(args) {
  const given = Object.entries(DEFAULTS).filter(([name, value]) => means(args.kind, name) && args[name] !== value);
  const words = ["input_size", "hidden_size", ...given.map(([name]) => name)].map((name) => `${name}=${written(args[name])}`);
  return `${args.kind.toLowerCase()} = nn.${args.kind}(${words.join(", ")})`;
}

/** How the layer is called, and what h_n is equal to. `shapes` false: with no shape in it. */
export function callOf(args, shapes = true) {
  const all = tensorsOf(args);
  const name = args.kind.toLowerCase();
  const states = args.kind === "LSTM" ? ["(h_n, c_n)", "(h0, c0)"] : ["h_n", "h0"];
  const call = `output, ${states[0]} = ${name}(input, ${states[1]})`;
  if (!shapes) return [call];
  const make = (tensor, how) => `${tensor} = torch.${how}(${sizes(all[tensor]).join(", ")})`;
  return [make("input", "randn"), make("h0", "zeros"), ...(all.c0 ? [make("c0", "zeros")] : []), call,
    ...equalities(args).map(({ output, h_n }) => `torch.equal(${output}, ${h_n})  # True`)];
}

/** torch's own words for arguments that it refuses, in the order in which it looks at them. */
const REFUSALS = [
  ["dropout", ({ dropout }) => !(dropout >= 0 && dropout <= 1),
    "dropout should be a number in range [0, 1] representing the probability of an element being zeroed"],
  ["input_size", ({ input_size }) => input_size <= 0, "input_size must be greater than zero"],
  ["hidden_size", ({ hidden_size }) => hidden_size <= 0, "hidden_size must be greater than zero"],
  ["num_layers", ({ num_layers }) => num_layers <= 0, "num_layers must be greater than zero"],
  ["proj_size", ({ proj_size }) => proj_size < 0, "proj_size should be a positive integer or zero to disable projections"],
  ["proj_size", ({ proj_size, hidden_size }) => proj_size >= hidden_size, "proj_size has to be smaller than hidden_size"],
  ["length", ({ length }) => length <= 0, "Expected sequence length to be larger than 0 in RNN"],
];
const WHOLE = ["input_size", "hidden_size", "num_layers", "proj_size", "batch", "length"];

/**
 * Why a layer cannot be made of these arguments, or null.
 * @returns {{field: string, why: "whole" | "most" | "empty" | "torch", most?: number, torch?: string} | null}
 *   `torch`: the error that torch raises
 */
export function refusal(args) {
  const numbers = WHOLE.filter((name) => args[name] !== null);
  const broken = numbers.find((name) => !Number.isInteger(args[name]));
  if (broken) return { field: broken, why: "whole" };
  const refused = REFUSALS.find(([, wrong]) => wrong(args));
  if (refused) return { field: refused[0], why: "torch", torch: refused[2] };
  if (args.batch !== null && args.batch <= 0) return { field: "batch", why: "empty" };
  const large = numbers.find((name) => args[name] > (MOST[name] ?? MOST_ELSE));
  return large ? { field: large, why: "most", most: MOST[large] ?? MOST_ELSE } : null;
}

/** What torch takes, but a person should know of. */
export function warnings({ dropout, num_layers, batch_first, batch }) {
  return [...(dropout > 0 && num_layers === 1 ? ["dropout-one-layer"] : []),
    ...(batch_first && batch === null ? ["batch-first-unbatched"] : [])];
}

/** Arguments that mean nothing for this kind go back to what torch takes anyway. */
export function settled(args) {
  const idle = Object.keys(DEFAULTS).filter((name) => !means(args.kind, name));
  return { ...args, ...Object.fromEntries(idle.map((name) => [name, DEFAULTS[name]])) };
}
