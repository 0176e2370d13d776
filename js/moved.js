/** How far each hidden state is from the one that torch returned: what one changed number does to a whole sequence. */

const LEAST_SCALE = 0.25; // smaller moves than this never fill a bar
const known = new WeakMap(); // run → its distances

/** @returns {Float64Array} (T,) in the order of reading: the length of h_t − torch's h_t */
export function distancesOf(run, original) {
  if (!known.has(run)) {
    known.set(run, Float64Array.from({ length: run.length }, (_, k) => {
      if (!run.edited) return 0;
      const t = run.after(run.first, k);
      const [now, before] = [run.state(t).h, original.state(t).h];
      return Math.hypot(...now.map((value, i) => value - before[i]));
    }));
  }
  return known.get(run);
}

/** The distances of the run that a widget shows, and the one that fills a bar. */
export function moved({ run, steps, config }) {
  const distances = distancesOf(run, steps.original(config));
  return { distances, scale: Math.max(LEAST_SCALE, distances.reduce((most, value) => Math.max(most, value), 0)) };
}
