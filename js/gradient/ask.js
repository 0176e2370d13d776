/** Predict first, on the way back: one number of ∂L/∂h_{t−1}, and what a wrong guess usually means. */
import { product } from "../evaluate.js";
import { questionForm, verdictPanel } from "../predict_panel.js";
import { transposed } from "./backward.js";
import { MISTAKES } from "./gradient_strings.js";
import { d, numberOf } from "./ops.js";
import { wayOf } from "./way.js";
import { withSign } from "./write.js";

const [RIGHT, CLOSE] = [0.02, 0.1]; // of the truth's own size, or of a hundredth where it is smaller

/** The unit that is asked at step k: another one at each step. */
export const askedUnit = (back, k) => (back.length - 1 - k) % back.run.hiddenSize;

/** What somebody would send back who holds one of the misunderstandings. */
function mistaken({ run, steps }, k, env) {
  const { dh, inside } = steps[k];
  const rnn = run.mode.startsWith("RNN");
  return {
    "no-slope": rnn && transposed(env.W_hh, dh),
    "no-transpose": rnn && product(env.W_hh, inside.h_t),
    "forget-only": run.mode === "GRU" && dh.map((value, i) => value * env.z_t[i]),
    unchanged: dh,
  };
}

/** @returns {{verdict: "right" | "close" | "wrong", mistake: string | null, truth: number}} */
export function judge(back, k, guess) {
  const unit = askedUnit(back, k);
  const truth = back.steps[k].of.h_prev[unit];
  const size = Math.max(0.1, Math.abs(truth));
  const miss = Math.abs(guess - truth) / size;
  if (miss <= RIGHT) return { verdict: "right", mistake: null, truth };
  const near = Object.entries(mistaken(back, k, back.env(k)))
    .filter(([, sent]) => sent && Math.abs(sent[unit] - truth) / size > RIGHT && Math.abs(sent[unit] - guess) / size <= RIGHT + 0.01)
    .sort(([, a], [, b]) => Math.abs(a[unit] - guess) - Math.abs(b[unit] - guess));
  if (near.length) return { verdict: "wrong", mistake: near[0][0], truth };
  if (miss <= CLOSE) return { verdict: "close", mistake: null, truth };
  return { verdict: "wrong", mistake: guess * truth < 0 ? "sign" : "size", truth };
}

/** The question, or the answer to the last guess at this step. */
export function ask(widget, usual) {
  const { local, steps, run, walk } = widget;
  if (!steps.predicting) local.guessed = null;
  if (!walk.isBack) return usual();
  const { k } = walk;
  if (!walk.asks) return steps.predicting && local.sent?.k === k && local.sent.run === run ? verdictPanel(local.sent, { mistakes: MISTAKES, write: withSign }) : null;
  const back = wayOf(widget);
  const unit = askedUnit(back, k);
  const target = `${d("h", numberOf(run, k - 1))}[${unit}]`;
  const answer = (verdict) => {
    if (local.guessed?.run !== run) local.guessed = { run, at: new Set() };
    local.guessed.at.add(k);
    widget.set({ problem: false, guess: undefined, sent: { k, run, target, ...verdict } });
  };
  return questionForm(widget, target, {
    onGuess: (guess) => answer(judge(back, k, guess)),
    onShow: () => answer({ verdict: "wrong", mistake: null, truth: back.steps[k].of.h_prev[unit] }),
  });
}

