/** Predict first: which number is asked, and what a wrong guess usually means. */
import { evaluateAll, matrix } from "./evaluate.js";

const RIGHT = 0.02; // as near as a person can write it with two decimals
const CLOSE = 0.1;
const SAME_MISTAKE = 0.03;

/** The unit that is asked at position t: another one at each step. */
export const askedUnit = (run, t) => (run.count(t) - 1) % run.step(t).h_t.length;

const zeros = (vector) => new Float64Array(vector.length);
const identity = (W) => matrix(Array.from({ length: W.rows }, (_, i) =>
  Array.from({ length: W.cols }, (_, j) => Number(i === j))));

const changeEach = (env, pattern, change) => Object.fromEntries(
  Object.entries(env).map(([name, value]) => [name, pattern.test(name) ? change(value) : value]));

/** The same step as somebody would compute it who holds one of the misunderstandings. */
function mistaken(run, t) {
  const { mode } = run;
  const env = run.step(t);
  const before = run.reverse ? t + 1 : t - 1;
  const again = (changed) => evaluateAll(run.equations, changed).h_t;
  const square = Object.entries(env).filter(([name]) => /^W_h/.test(name) && name !== "W_hy")
    .every(([, W]) => W.rows === W.cols);
  const hasBias = run.cell.bias;
  return {
    "no-recurrent-weight": square && again(changeEach(env, /^W_h[^y]/, identity)),
    "reset-each-step": again(changeEach(env, /^[hc]_prev$/, zeros)),
    "input-feeds-back": before >= 0 && before < run.length && run.x(before).length === env.h_prev.length
      && again({ ...env, h_prev: run.x(before) }),
    "no-activation": mode.startsWith("RNN") && env.a,
    "second-bias": hasBias && again(changeEach(env, /^b_h/, zeros)),
    "no-bias": hasBias && again(changeEach(env, /^b_[ih]/, zeros)),
    "no-input": again({ ...env, x_t: zeros(env.x_t) }),
    unchanged: env.h_prev,
  };
}

/** Whether the activation could give this value at all. */
const possible = (mode, guess) => (mode === "RNN_RELU" ? guess >= 0 : Math.abs(guess) <= 1);

/**
 * What to say to a guess.
 * @returns {{verdict: "right" | "close" | "wrong", mistake: string | null, truth: number}}
 */
export function judge(run, t, guess) {
  const unit = askedUnit(run, t);
  const truth = run.step(t).h_t[unit];
  const miss = Math.abs(guess - truth);
  if (miss <= RIGHT) return { verdict: "right", mistake: null, truth };
  const near = Object.entries(mistaken(run, t))
    // A mistake that happens to give the right answer explains nothing.
    .filter(([, h]) => h && Math.abs(h[unit] - truth) > RIGHT)
    .map(([name, h]) => [Math.abs(h[unit] - guess), name])
    .filter(([distance]) => distance <= SAME_MISTAKE && distance < miss)
    .sort(([a], [b]) => a - b);
  if (near.length) return { verdict: "wrong", mistake: near[0][1], truth };
  if (miss <= CLOSE) return { verdict: "close", mistake: null, truth };
  if (possible(run.mode, truth) && !possible(run.mode, guess)) return { verdict: "wrong", mistake: "range", truth };
  return { verdict: "wrong", mistake: guess * truth < 0 ? "sign" : "size", truth };
}
