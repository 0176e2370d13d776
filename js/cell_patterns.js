/** At which steps x is read and y is given: many-to-many, many-to-one, one-to-many. */

export const PATTERNS = ["manyToMany", "manyToOne", "oneToMany"];

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
export const patternOf = ({ run, local }) => (local.pattern === "oneToMany" && !onlyFirst(run) ? "manyToMany" : local.pattern);

/** Whether x is given at position t, and whether y is. */
export const reads = (pattern, run, t) => pattern !== "oneToMany" || t === run.first;
export const gives = (pattern, run, t) => pattern !== "manyToOne" || t === run.last;

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
  if (patternOf(widget) === "oneToMany" && pattern !== "oneToMany") {
    const before = local.before ?? {};
    steps.change(config, "x", Object.fromEntries(Object.keys(zeros(run)).map((key) => [key, before[key] ?? null])));
  }
  if (pattern === "oneToMany") {
    local.before = { ...run.edits.x };
    steps.change(config, "x", zeros(run));
  }
  widget.set({ pattern });
}
