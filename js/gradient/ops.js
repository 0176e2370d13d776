/**
 * The operations of one step back, in order, as data: from one list come the picture, the formula
 * and the lines of Python, so that they cannot disagree.
 *
 * @typedef {{label: string, values: ArrayLike<number>, edit?: (i: number) => string, symbol?: string, plain?: boolean}} Column
 *   `plain`: a number of the forward pass, written with two decimals
 * @typedef {{key: string, formula: string, python: string[], line: (Column | string | {matrix: any, label: string, symbol: string})[]}} Op
 *   `line`: what comes out, and after "=" what it is made of; [] for the operation that adds to the sums
 */
import { evaluate, product } from "../evaluate.js";
import { subscript } from "../numbers.js";
import { slope, transposed } from "./backward.js";
import { hiddenNames } from "./back.js";

export const d = (letter, number = "") => `∂L/∂${letter}${number === "" ? "" : subscript(number)}`;

/** The number by which the state after reading `k + 1` elements is called; −1: the initial one, 0. */
export const numberOf = (run, k) => (k < 0 ? 0 : run.after(run.first, k) + 1);

const gradient = (label, values, rest = {}) => ({ label, values, ...rest });
const plain = (label, values, rest = {}) => ({ label, values, plain: true, ...rest });
const times = (...columns) => columns.flatMap((column, n) => (n ? ["⊙", column] : [column]));
const sigmaSlope = (s) => s.map((value) => value * (1 - value));
const tanhSlope = (g) => g.map((value) => 1 - value * value);

/** Everything the operations of step k are made of. */
function about(back, k) {
  const { run } = back;
  const [n, before, after] = [numberOf(run, k), numberOf(run, k - 1), numberOf(run, k + 1)];
  return { back, run, k, env: back.env(k), step: back.steps[k], n, before, after, last: k === run.length - 1 };
}

/** ∂L/∂h_t: what this step's loss gives, and what the step after it sent. */
function arrives(o) {
  const target = o.back.targetOf(o.k);
  const own = target && [plain(`h${subscript(o.n)}`, o.env.h_t, { symbol: "h_t" }), "−", plain(`y*${subscript(o.n)}`, target)];
  const next = !o.last && gradient(`← ${o.after}`, o.step.next);
  const made = [own, next && [next]].filter(Boolean).flatMap((columns, n) => (n ? ["+", ...columns] : columns));
  const terms = [own && "(h_t − y*_t)", next && "(← t+1)"].filter(Boolean).join(" + ");
  return { key: "h", formula: `∂L/∂h_t = ${terms}`, python: ["dh_t = dh_own + dh_next"], line: [dh(o), "=", ...made] };
}

const dh = (o) => gradient(d("h", o.n), o.step.dh);

/** What the weights add, in Python; torch packs the gates in one matrix. */
const addsInPython = ({ run: { cell } }, da, inHidden = da) => ({ key: "W", formula: "", line: [], python: [
  `dW_ih += torch.outer(${da}, x_t)`,
  `dW_hh += torch.outer(${inHidden}, h_prev)`,
  ...(cell.bias ? [`db_ih += ${da}`, `db_hh += ${inHidden}`] : []),
  ...(cell.projected ? ["dW_hr += torch.outer(dh_t, o_t * torch.tanh(c_t))"] : []),
] });

function rnn(o) {
  const { env, step, n } = o;
  const relu = o.run.mode === "RNN_RELU";
  const da = gradient(d("a", n), step.inside.h_t);
  const bend = relu ? plain(`[a${subscript(n)} > 0]`, slope("relu", env.a)) : plain(`1 − h${subscript(n)}²`, slope("tanh", env.a));
  return [
    arrives(o),
    { key: "a", formula: `∂L/∂a_t = ∂L/∂h_t ⊙ ${relu ? "[a_t > 0]" : "(1 − h_t²)"}`, python: [relu ? "da = dh_t * (a > 0)" : "da = dh_t * (1 - h_t ** 2)"],
      line: [da, "=", ...times(dh(o), bend)] },
    addsInPython(o, "da"),
    { key: "prev", formula: "∂L/∂h_{t−1} = W_hhᵀ ∂L/∂a_t", python: ["dh_prev = W_hh.T @ da"],
      line: [gradient(d("h", o.before), step.of.h_prev), "=", { matrix: env.W_hh, label: "W_hhᵀ", symbol: "W_hh" }, "·", da] },
  ];
}

/** Wᵀ da of one gate. */
const through = (o, gate, da = o.step.inside[`${gate}_t`]) =>
  gradient(`W_h${gate}ᵀ∂a_${gate}`, transposed(o.env[`W_h${gate}`], da));

function lstm(o) {
  const { env, step, n } = o;
  const tanhC = env.c_t.map(Math.tanh);
  const projected = o.run.cell.projected;
  const out = projected ? gradient("W_hrᵀ∂h", transposed(env.W_hr, step.dh)) : dh(o);
  const dc = gradient(d("c", n), step.dc);
  const gate = (k, formula, ...factors) => ({ key: `a_${k}`, formula: `∂L/∂a_${k} = ${formula}`,
    line: [gradient(d(`a_${k}`), step.inside[`${k}_t`]), "=", ...times(...factors)] });
  const open = (k) => plain(`${k}(1−${k})`, sigmaSlope(env[`${k}_t`]), { symbol: `${k}_t` });
  const sent = hiddenNames(o.run.weights).map((name) => through(o, name[3])).flatMap((column, m) => (m ? ["+", column] : [column]));
  const head = projected ? "W_hr.T @ dh_t" : "dh_t";
  const top = projected ? "W_hrᵀ ∂L/∂h_t" : "∂L/∂h_t";
  return [
    arrives(o),
    { ...gate("o", `${top} ⊙ tanh(c_t) ⊙ o_t(1 − o_t)`, out, plain(`tanh c${subscript(n)}`, tanhC), open("o")),
      python: [...(projected ? [`dm = ${head}`] : []), `da_o = ${projected ? "dm" : "dh_t"} * torch.tanh(c_t) * o_t * (1 - o_t)`] },
    { key: "c", formula: `∂L/∂c_t = ${top} ⊙ o_t ⊙ (1 − tanh²c_t)${o.last ? "" : " + (← t+1)"}`,
      python: [`dc_t = ${projected ? "dm" : "dh_t"} * o_t * (1 - torch.tanh(c_t) ** 2) + dc_next`],
      line: [dc, "=", ...times(out, plain(`o${subscript(n)}`, env.o_t, { symbol: "o_t" }), plain("1−tanh²c", tanhSlope(tanhC))),
        ...(o.last ? [] : ["+", gradient(`← ${o.after}`, step.dcNext)])] },
    { key: "c_prev", formula: "∂L/∂c_{t−1} = ∂L/∂c_t ⊙ f_t", python: ["dc_prev = dc_t * f_t"],
      line: [gradient(d("c", o.before), step.of.c_prev), "=", ...times(dc, plain(`f${subscript(n)}`, env.f_t, { symbol: "f_t" }))] },
    { ...gate("i", "∂L/∂c_t ⊙ g_t ⊙ i_t(1 − i_t)", dc, plain(`g${subscript(n)}`, env.g_t, { symbol: "g_t" }), open("i")), python: ["da_i = dc_t * g_t * i_t * (1 - i_t)"] },
    { ...gate("f", "∂L/∂c_t ⊙ c_{t−1} ⊙ f_t(1 − f_t)", dc, plain(`c${subscript(o.before)}`, env.c_prev, { symbol: "c_prev" }), open("f")), python: ["da_f = dc_t * c_prev * f_t * (1 - f_t)"] },
    { ...gate("g", "∂L/∂c_t ⊙ i_t ⊙ (1 − g_t²)", dc, plain(`i${subscript(n)}`, env.i_t, { symbol: "i_t" }), plain("1 − g²", tanhSlope(env.g_t), { symbol: "g_t" })),
      python: ["da_g = dc_t * i_t * (1 - g_t ** 2)", "da = torch.cat([da_i, da_f, da_g, da_o])"] },
    addsInPython(o, "da"),
    { key: "prev", formula: "∂L/∂h_{t−1} = W_hiᵀ ∂L/∂a_i + W_hfᵀ ∂L/∂a_f + W_hgᵀ ∂L/∂a_g + W_hoᵀ ∂L/∂a_o", python: ["dh_prev = W_hh.T @ da"],
      line: [gradient(d("h", o.before), step.of.h_prev), "=", ...sent] },
  ];
}

function gru(o) {
  const { env, step, n, run } = o;
  const [da_r, da_z, da_n] = ["r_t", "z_t", "n_t"].map((name) => step.inside[name]);
  const term = product(env.W_hn, env.h_prev).map((value, i) => value + (run.cell.bias ? env.b_hn[i] : 0));
  const keep = env.z_t.map((z) => 1 - z);
  const apart = env.h_prev.map((h, i) => h - env.n_t[i]);
  const kept = step.dh.map((value, i) => value * env.z_t[i]);
  const reset = da_n.map((value, i) => value * env.r_t[i]);
  const prev = gradient(d("h", o.before), step.of.h_prev);
  return [
    arrives(o),
    { key: "a_z", formula: "∂L/∂a_z = ∂L/∂h_t ⊙ (h_{t−1} − n_t) ⊙ z_t(1 − z_t)", python: ["da_z = dh_t * (h_prev - n_t) * z_t * (1 - z_t)"],
      line: [gradient(d("a_z"), da_z), "=", ...times(dh(o), plain(`h${subscript(o.before)} − n`, apart), plain("z(1−z)", sigmaSlope(env.z_t), { symbol: "z_t" }))] },
    { key: "a_n", formula: "∂L/∂a_n = ∂L/∂h_t ⊙ (1 − z_t) ⊙ (1 − n_t²)", python: ["da_n = dh_t * (1 - z_t) * (1 - n_t ** 2)"],
      line: [gradient(d("a_n"), da_n), "=", ...times(dh(o), plain(`1 − z${subscript(n)}`, keep, { symbol: "z_t" }), plain("1 − n²", tanhSlope(env.n_t), { symbol: "n_t" }))] },
    { key: "a_r", formula: `∂L/∂a_r = ∂L/∂a_n ⊙ (W_hn h_{t−1}${run.cell.bias ? " + b_hn" : ""}) ⊙ r_t(1 − r_t)`,
      python: [`da_r = da_n * (W_hn @ h_prev${run.cell.bias ? " + b_hn" : ""}) * r_t * (1 - r_t)`,
        "da = torch.cat([da_r, da_z, da_n])", "da_hh = torch.cat([da_r, da_z, r_t * da_n])"],
      line: [gradient(d("a_r"), da_r), "=", ...times(gradient(d("a_n"), da_n), plain("W_hn h…", term, { symbol: "W_hn" }), plain("r(1−r)", sigmaSlope(env.r_t), { symbol: "r_t" }))] },
    addsInPython(o, "da", "da_hh"),
    { key: "prev", formula: "∂L/∂h_{t−1} = ∂L/∂h_t ⊙ z_t + W_hrᵀ ∂L/∂a_r + W_hzᵀ ∂L/∂a_z + W_hnᵀ (r_t ⊙ ∂L/∂a_n)", python: ["dh_prev = z_t * dh_t + W_hh.T @ da_hh"],
      line: [prev, "=", gradient("∂h ⊙ z", kept), "+", through(o, "r"), "+", through(o, "z"), "+", through(o, "n", reset)] },
  ];
}

const MAKERS = { RNN_TANH: rnn, RNN_RELU: rnn, LSTM: lstm, GRU: gru };

/** @returns {Op[]} */
export const opsOf = (back, k) => MAKERS[back.run.mode](about(back, k));

/** What the product of `name` adds at step k: the gradient at the product, and what it is multiplied with. */
export function factorsOf(back, k, name) {
  const { run, steps } = back;
  const { env, dh: arrived, inside } = { env: back.env(k), ...steps[k] };
  if (run.cell.projected && name === "W_hr") {
    return { left: gradient(d("h", numberOf(run, k)), arrived), right: plain("o ⊙ tanh c", evaluate({ op: "mul", args: [{ op: "symbol", name: "o_t" }, { op: "tanh", arg: { op: "symbol", name: "c_t" } }] }, env)) };
  }
  const gate = run.mode.startsWith("RNN") ? "" : name[3];
  const da = inside[gate ? `${gate}_t` : "h_t"];
  const after = name[2] === "h" && run.mode === "GRU" && gate === "n"; // the reset acts behind this product
  const left = after ? gradient("r ⊙ ∂a_n", da.map((value, i) => value * env.r_t[i])) : gradient(gate ? d(`a_${gate}`) : d("a", numberOf(run, k)), da);
  if (name[0] === "b") return { left };
  const t = run.after(run.first, k);
  const right = name[2] === "i"
    ? plain(`x${subscript(t + 1)}ᵀ`, env.x_t, { symbol: "x_t", edit: run.below.length ? null : (j) => `x|${t},${j}` })
    : plain(`h${subscript(numberOf(run, k - 1))}ᵀ`, env.h_prev, { symbol: "h_prev", edit: k === 0 ? (i) => `h_0|${i}` : null });
  return { left, right };
}
