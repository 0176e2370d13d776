/** The short sketch on the page: beside torch's own h_t, and with what it leaves out. */
import { DIAGRAM, farthest, sketchSaid } from "./cell_diagram_strings.js";
import { lines, vector, words } from "./cell_paint.js";
import { canSketch, sketchStep } from "./cell_sketch.js";
import { columnHeight } from "./cells.js";
import { el } from "./dom.js";
import { say } from "./language.js";
import { list, signed } from "./numbers.js";

export const sketching = ({ run, local }) => local.sketch && canSketch(run);

/** In the sketch: what its parts are called, and torch's own h_t to compare with. */
export function besideTorch(scene) {
  const { widget: { run, steps }, plan } = scene;
  const h = plan.vectors.get("h_sketch");
  const [u, start] = [plan.boxes.get("u"), plan.vectors.get("h_prev")];
  const values = steps.visible(run, steps.t) > run.equations.findIndex(({ name }) => name === "h_t") ? run.step(steps.t).h_t : null;
  const size = run.hiddenSize;
  const y = h.across ? plan.height + 20 : h.y + h.h + 42;
  const place = { ...h, y, size, letter: h.across ? { x: h.x + h.w / 2 - 6, y: y - 7, anchor: "end" } : { ...h.letter, y: y - 7 } };
  return { bottom: y + (h.across ? 24 : columnHeight(size)) + 8, node: [
    vector("h_t", place, { values }),
    words(DIAGRAM.linear, { x: u.x + u.w / 2 + (h.across ? 7 : 0), y: u.y - 6, "text-anchor": h.across ? "start" : "middle" }),
    h.across ? [
      words(DIAGRAM.torchs, { x: place.x + place.w / 2, y: y - 7 }),
      lines(DIAGRAM.notTorch, { class: "rs-caption rs-warning", x: Math.max(90, h.x + h.w / 2 - 32), y: h.y - 5, "text-anchor": "end" }),
      lines(DIAGRAM.bare, { x: start.x + start.w / 2 - 7, y: u.y + u.h + 70, "text-anchor": "end" }),
    ] : [
      words(DIAGRAM.torchs, { x: place.x - 7, y: y + columnHeight(size) / 2 + 4, "text-anchor": "end" }),
      words(DIAGRAM.notTorch, { class: "rs-caption rs-warning", x: h.x - 2, y: h.y - 9, "text-anchor": "end" }),
      words(DIAGRAM.bare, { x: start.x + start.w + 12, y: start.y + start.h / 2 - 8 }),
    ],
  ] };
}

/** What the live region says: in the sketch both states, once they are known. */
export function sentence(widget, usual) {
  const { run, steps } = widget;
  const known = steps.visible(run, steps.t) > run.equations.findIndex(({ name }) => name === "h_t");
  if (!sketching(widget) || !known) return usual();
  return say(sketchSaid(run.count(steps.t), run.length, list(sketchStep(run, steps.t).h_sketch), list(run.step(steps.t).h_t)));
}

/** What the sketch leaves out, and how far that takes it from torch at this step. */
export function sketchNote(widget) {
  const { run, steps } = widget;
  const h = run.step(steps.t).h_t;
  const apart = Math.max(...sketchStep(run, steps.t).h_sketch.map((value, i) => Math.abs(value - h[i])));
  const said = run.cell.bias ? DIAGRAM.leftOut : DIAGRAM.leftOutNoBias;
  const far = steps.hides(steps.t) ? { hi: "", en: "" } : farthest(signed(apart, 4).slice(1));
  return el("p", { class: "rs-note", "data-key": "left-out" }, say({ hi: `${said.hi} ${far.hi}`, en: `${said.en} ${far.en}` }));
}
