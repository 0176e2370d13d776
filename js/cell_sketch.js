/**
 * The short sketch of a vanilla cell: x_t → linear → + h_{t-1} → tanh → h. It has no W_hh.
 * Its numbers are not torch's; tests/test_cell_diagram_numbers.py holds them to the same formula in torch.
 */
import { evaluateAll } from "./evaluate.js";

const vectorNamed = (name) => ({ op: "symbol", name });

/** u = W_ih x_t + b, v = u + h_{t-1}, h = tanh(v), and y from that h. */
export function sketchEquations({ mode, bias, output, outputBias }) {
  const product = (W, v) => ({ op: "matvec", W, v: vectorNamed(v) });
  const plus = (tree, b) => (b ? { op: "add", args: [tree, vectorNamed(b)] } : tree);
  const equations = [
    { name: "u", tree: plus(product("W_ih", "x_t"), bias && "b") },
    { name: "v", tree: { op: "add", args: [vectorNamed("u"), vectorNamed("h_prev")] } },
    { name: "h_sketch", tree: { op: mode === "RNN_RELU" ? "relu" : "tanh", arg: vectorNamed("v") } },
  ];
  if (output) equations.push({ name: "y_sketch", tree: plus(product("W_hy", "h_sketch"), outputBias && "b_y") });
  return equations;
}

/** Whether there is such a sketch: of the vanilla cell only. */
export const canSketch = (run) => run.mode.startsWith("RNN");

/** What the sketch computes at position t from the x_t, h_{t-1} and weights of the run; b is the sum of both biases. */
export function sketchStep(run, t) {
  const env = { ...run.step(t) };
  if (run.cell.bias) env.b = env.b_ih.map((value, i) => value + env.b_hh[i]);
  return evaluateAll(sketchEquations(run.cell), env);
}

/** How many boxes of the sketch are done once the first `seen` equations of the full cell are: it has none for a_hh. */
export const sketchSeen = (seen) => (seen > 1 ? seen - 1 : seen);
