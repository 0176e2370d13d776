/** The dots that run along the wires when something was computed. */
import { packet } from "./cell_paint.js";
import { sketching } from "./cell_sketch_view.js";

const APART = 130; // ms between two operations of one whole step
const moved = new WeakMap(); // widget → where its last packet was sent

/** Dots on the wires of what was just computed; none when nothing moved, or when the learner wants no motion. */
export function packets(scene) {
  const { widget: { run, steps }, plan, equations, seen } = scene;
  const at = { t: steps.t, seen };
  const before = moved.get(scene.widget);
  moved.set(scene.widget, at);
  if (!before || matchMedia("(prefers-reduced-motion: reduce)").matches) return [];
  if (run.count(at.t) < run.count(before.t) || (at.t === before.t && at.seen <= before.seen)) return [];
  const first = at.t === before.t ? before.seen : 0;
  const round = at.t === before.t || sketching(scene.widget) ? [] : [plan.loop, plan.second].filter(Boolean).map((d) => packet(d, 0));
  return [...round, ...equations.slice(first, seen).flatMap(({ name }, n) =>
    plan.wires.filter(({ to }) => to === name).map(({ d, result }) => packet(d, APART * (n + round.length) + (result ? 420 : 0))))];
}
