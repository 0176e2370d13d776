/** At which steps x is read and y is given: many-to-many, many-to-one, one-to-many. */

export const PATTERNS = ["many-to-many", "many-to-one", "one-to-many"];

const known = new WeakMap(); // run → whether only the first x it reads is not zero

/** Whether every x after the first one read is zero. */
function onlyFirst(run) {
  if (!known.has(run)) {
    const later = Array.from({ length: run.length }, (_, t) => t).filter((t) => t !== run.first);
    known.set(run, later.every((t) => run.x(t).every((value) => value === 0)));
  }
  return known.get(run);
}

/** The pattern that the numbers follow; one-to-many ends when somebody gives a later x again. */
export const patternOf = ({ run, local }) => (local.pattern === "one-to-many" && !onlyFirst(run) ? "many-to-many" : local.pattern);

/** Whether x is given at position t, and whether y is. */
export const reads = (pattern, run, t) => pattern !== "one-to-many" || t === run.first;
export const gives = (pattern, run, t) => pattern !== "many-to-one" || t === run.last;

/** The edits of x that make every later x zero: {"t,j": 0}. */
export function zeros(run) {
  const keys = Array.from({ length: run.length }, (_, t) => t).filter((t) => t !== run.first)
    .flatMap((t) => Array.from({ length: run.inputSize }, (_, j) => `${t},${j}`));
  return Object.fromEntries(keys.map((key) => [key, 0]));
}

/** Choose a pattern; one-to-many edits x, and leaving it gives back what x was before. */
export function choose(widget, pattern) {
  const { run, steps, config, local } = widget;
  widget.playing.stop();
  if (patternOf(widget) === "one-to-many" && pattern !== "one-to-many") {
    const before = local.before ?? {};
    steps.change(config, "x", Object.fromEntries(Object.keys(zeros(run)).map((key) => [key, before[key] ?? null])));
  }
  if (pattern === "one-to-many") {
    local.before = { ...run.edits.x };
    steps.change(config, "x", zeros(run));
  }
  widget.set({ pattern });
}
