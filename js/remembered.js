/** What is still remembered of one x: how far h_t moves when that x is set to zero. */
import { withChange } from "./steps.js";

const known = new WeakMap(); // run → position of x → distances

/**
 * ‖h_t − h′_t‖ at every position t, where h′ is the same cell reading zeros in place of x at `from`.
 * Both are computed here, so that what is forgotten is exactly zero.
 * @returns {Float64Array} (T,)
 */
export function remembered(steps, place, from) {
  const run = steps.run(place);
  if (!known.has(run)) known.set(run, new Map());
  const distances = known.get(run);
  if (!distances.has(from)) distances.set(from, distancesOf(steps, place, run, from));
  return distances.get(from);
}

function distancesOf(steps, place, run, from) {
  const x = [...run.x(from)];
  const at = (values) => Object.fromEntries(values.map((value, j) => [`${from},${j}`, value]));
  const reading = (values) => steps.imagined(place, withChange(steps.edits, place, "x", at(values)));
  const [as, without] = [reading(x), reading(x.map(() => 0))];
  return Float64Array.from({ length: run.length }, (_, t) => distance(as.state(t).h, without.state(t).h));
}

const distance = (u, v) => Math.hypot(...u.map((a, i) => a - v[i]));
