/** The vanilla cell and its sketch on a wide screen: data runs from left to right. */
import { boxSize, line, LETTER, LOOP, middleOf, centreOf, ROW } from "./cell_sizes.js";
import { columnHeight } from "./cells.js";

/**
 * Two lanes, h_{t-1} above and x_t below, meet in the sum; the rest follows to the right, y_t above it.
 * `above`: the height to leave free in the corner beside y_t.
 */
export function layoutAcross(graph, env, width, above = 0) {
  const [laneBoxes, chain, output] = parts(graph);
  const cell = 46;
  const fixed = chain.reduce((sum, box) => sum + boxSize(box, env, 60).w + cell, 2 * cell + 2 * LOOP);
  const gaps = 3 + 2 * chain.length;
  const most = Math.min(300, width - fixed - gaps * 20);
  const sizes = new Map(graph.boxes.map((box) => [box.name, boxSize(box, env, most)]));
  const widest = Math.max(...laneBoxes.map((box) => sizes.get(box.name).w));
  const gap = Math.max(14, Math.min(38, (width - fixed - widest) / gaps));
  const total = fixed + widest + gap * gaps;
  const plan = { graph, env, sizes, cell, gap, widest, vectors: new Map(), boxes: new Map(), wires: [], above,
    left: LOOP + Math.max(0, (width - total) / 2) };
  const { mid, bottom } = lanes(plan, laneBoxes, chain, output);
  const h = alongChain(plan, chain, mid);
  if (output) upwards(plan, output, h);
  const low = bottom + 16;
  const start = plan.vectors.get("h_prev");
  const loop = `M${h.x + h.w} ${middleOf(h)} h10 q6 0 6 6 V${low - 6} q0 6 -6 6 H${start.x - 10} q-6 0 -6 -6 V${middleOf(start) + 6} q0 -6 6 -6 H${start.x - 2}`;
  const corner = output && { width: Math.min(plan.vectors.get(output.name).x, plan.boxes.get(output.name).x) - 24 };
  return { ...plan, loop, corner, caption: { x: (start.x + h.x) / 2, y: low + 17 }, width, height: low + 26 };
}

/** The boxes on the two lanes, those after the sum, and the one that makes y. */
function parts({ boxes }) {
  const output = boxes.find(({ name }) => /^y/.test(name));
  const inner = boxes.filter((box) => box !== output);
  return [inner.filter(({ kind }) => kind === "linear"), inner.filter(({ kind }) => kind !== "linear"), output];
}

const columnAt = (x, middle, w, h) => ({ x, y: middle - h / 2, w, h, letter: { x: x + w / 2, y: middle - h / 2 - 7, anchor: "middle" } });

/** Both lanes with their wires; gives back the middle of the picture and its lower edge. */
function lanes(plan, laneBoxes, chain, output) {
  const { env, sizes, cell, gap, vectors } = plan;
  const sourceHeight = (name) => columnHeight(env[name].length, ROW);
  const boxOf = (source) => laneBoxes.find(({ reads }) => reads[0] === source);
  const heightOf = (source) => {
    const box = boxOf(source);
    return Math.max(LETTER + sourceHeight(source), box ? Math.max(sizes.get(box.name).h, LETTER + sourceHeight(box.name)) : 0);
  };
  const [upper, lower] = [heightOf("h_prev"), heightOf("x_t")];
  const top = output ? Math.max(4, plan.above, roomAbove(plan, output, chain) - upper - 8) : 4;
  const mid = top + upper + 8;
  for (const [source, y, height] of [["h_prev", top, upper], ["x_t", mid + 8, lower]]) {
    const box = boxOf(source);
    const middle = y + LETTER + (height - LETTER) / 2;
    vectors.set(source, columnAt(plan.left, middle, cell, sourceHeight(source)));
    if (box) alongLane(plan, box, source, middle);
  }
  plan.plusX = plan.left + 2 * cell + plan.widest + 3 * gap;
  return { mid, bottom: mid + 8 + lower + 18 };
}

/** source → box → its vector, the boxes of both lanes ending at one line. */
function alongLane({ env, sizes, cell, gap, widest, left, vectors, boxes, wires }, box, source, middle) {
  const size = sizes.get(box.name);
  const x = left + cell + gap + widest - size.w;
  // The matrix stands at the middle of the lane, its letters above it.
  const place = { x, y: middle - size.h / 2 - LETTER / 2 + 2, ...size };
  boxes.set(box.name, place);
  const out = x + size.w + gap;
  const height = columnHeight(env[box.name].length, ROW);
  vectors.set(box.name, columnAt(out, middle, cell, height));
  wires.push({ from: source, to: box.name, d: line([left + cell + 2, middle], [x - 2, middle]) });
  wires.push({ from: box.name, to: box.name, result: true, d: line([x + size.w, middle], [out - 3, middle]) });
}

/** The boxes after the lanes, each with its vector. */
function alongChain({ env, sizes, cell, gap, plusX, vectors, boxes, wires }, chain, mid) {
  let x = plusX;
  for (const box of chain) {
    const size = sizes.get(box.name);
    const place = { x, y: mid - size.h / 2, ...size };
    boxes.set(box.name, place);
    box.reads.forEach((read) => wires.push({ from: read, to: box.name, d: intoChain(vectors.get(read), place, mid) }));
    x += size.w + gap;
    vectors.set(box.name, columnAt(x, mid, cell, columnHeight(env[box.name].length, ROW)));
    wires.push({ from: box.name, to: box.name, result: true, d: line([place.x + size.w, mid], [x - 3, mid]) });
    x += cell + gap;
  }
  return vectors.get(chain.at(-1).name);
}

/** From the vector before it straight on; from a lane to the circle, from above or from below. */
function intoChain(from, to, mid) {
  const [x, y] = [from.x + from.w + 2, middleOf(from)];
  if (Math.abs(y - mid) < 1) return line([x, y], [to.x - 2, mid]);
  const end = y < mid ? to.y - 2 : to.y + to.h + 2;
  const turn = y < mid ? 8 : -8;
  return `M${x} ${y} H${centreOf(to) - 8} q8 0 8 ${turn} V${end}`;
}

/** What y_t and its box need above the middle of the state. */
function roomAbove({ env, sizes }, output, chain) {
  return columnHeight(env[chain.at(-1).name].length, ROW) / 2 + LETTER + 20 + sizes.get(output.name).h + 26 + ROW + 8;
}

/** h_t → box → y_t, upwards. */
function upwards({ env, sizes, vectors, boxes, wires }, output, h) {
  const size = sizes.get(output.name);
  const x = h.x + h.w / 2;
  const place = { ...size, x: Math.min(x - size.w / 2, h.x + h.w + LOOP - 2 - size.w), y: h.y - LETTER - 20 - size.h };
  boxes.set(output.name, place);
  wires.push({ from: output.reads[0], to: output.name, d: line([x, h.y - LETTER - 1], [x, place.y + size.h + 2]) });
  const length = env[output.name].length;
  const w = Math.min(size.w, 46 * length);
  const y = place.y - 26 - ROW;
  const left = Math.max(place.x, Math.min(x - w / 2, place.x + size.w - w));
  vectors.set(output.name, { x: left, y, w, h: ROW, across: true, letter: { x: left - 7, y: y + 17, anchor: "end" } });
  wires.push({ from: output.name, to: output.name, result: true, d: line([left + w / 2, place.y], [left + w / 2, y + ROW + 3]) });
}
