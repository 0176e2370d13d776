/**
 * Where each vector, box and wire of the cell stands. Two layouts of the same graph: across, the
 * vanilla cell on a wide screen, and down, for a phone and for every other cell.
 *
 * @typedef {{x: number, y: number, w: number, h: number, across?: boolean, letter: {x: number, y: number, anchor: string}}} Place
 * @typedef {{vectors: Map<string, Place>, boxes: Map<string, any>, wires: {d: string, from: string, to: string}[],
 *   loop: string, width: number, height: number}} Layout  `to` names the box, or the vector when `from` is its box
 */
import { columnHeight, LEAST_CELL, LONGEST_WITH_NUMBERS } from "./cells.js";

export const LETTER = 20; // the line of a letter above a vector
export const PAD = 6; // inside a box
export const BETWEEN = 14; // between a matrix and its bias, for the plus
const PLUS = 15; // radius of the circle of a sum
const ROW = 24; // height of a number
const LOOP = 22; // room for the wire that goes round

/** The matrix of a linear box and its bias: with numbers where they fit `most` px, otherwise colours alone. */
function linearSize({ weights: [W, b] }, env, most) {
  const { rows, cols } = env[W];
  const extra = 2 * PAD + (b ? BETWEEN : 0);
  const numbers = rows <= LONGEST_WITH_NUMBERS && cols <= LONGEST_WITH_NUMBERS
    ? Math.min(42, (most - extra) / (cols + (b ? 1 : 0))) : 0;
  const each = numbers >= LEAST_CELL ? numbers : Math.min(18, (most - extra - (b ? LEAST_CELL : 0)) / cols);
  const bias = b ? Math.max(each, LEAST_CELL) : 0;
  return { w: extra + cols * each + bias, h: LETTER + columnHeight(rows, ROW) + 2 * PAD - 4, each, bias };
}

/** Size of a box, no wider than `most`. */
function boxSize(box, env, most) {
  if (box.kind === "linear") return linearSize(box, env, most);
  if (box.kind === "sum") return { w: 2 * PLUS, h: 2 * PLUS };
  return { w: Math.min(most, box.kind === "function" ? 54 : 66), h: 32 };
}

const line = (...points) => `M${points.map(([x, y]) => `${x} ${y}`).join(" L")}`;
const middleOf = ({ y, h }) => y + h / 2;
const centreOf = ({ x, w }) => x + w / 2;

/** Down and round a corner, or straight on where there is none. */
function bend(x0, y0, x1, y1) {
  if (Math.abs(x0 - x1) < 1) return line([x0, y0], [x1, y1]);
  const k = Math.min(40, Math.abs(y1 - y0) * 0.6);
  return `M${x0} ${y0} C${x0} ${y0 + k} ${x1} ${y1 - k} ${x1} ${y1}`;
}

// Across

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

// Down

/** Sources on top, then one band of boxes for each depth, every box with its vector below it. */
export function layoutDown(graph, env, width) {
  const left = graph.sources.includes("c_prev") ? LOOP : 0;
  const plan = { graph, env, left, inner: width - LOOP - left, vectors: new Map(), boxes: new Map(), wires: [] };
  const places = lanesDown(plan);
  let y = LETTER + 4;
  places.forEach(({ name, x, lane }) => plan.vectors.set(name, rowAt(name, x, y, lane, env, true)));
  y += ROW + 26;
  for (let depth = 1; depth <= graph.depth; depth++) y = band(plan, graph.boxes.filter((box) => box.depth === depth), places, y);
  const last = plan.vectors.get(graph.boxes.findLast(({ name }) => /^h/.test(name)).name);
  const [start, right] = [plan.vectors.get("h_prev"), width - 6];
  const loop = `M${last.x + last.w} ${middleOf(last)} H${right - 6} q6 0 6 -6 V${middleOf(start) + 6} q0 -6 -6 -6 H${start.x + start.w + 2}`;
  return { ...plan, loop, second: secondLoop(plan), corner: null, caption: null, width, height: y - 16 };
}

/** The LSTM hands on c_t too: round the other side. */
function secondLoop({ vectors }) {
  const [from, to] = [vectors.get("c_t"), vectors.get("c_prev")];
  return from && `M${from.x} ${middleOf(from)} H12 q-6 0 -6 -6 V${middleOf(to) + 6} q0 -6 6 -6 H${to.x - 2}`;
}

/** One lane for each source; in the vanilla cell as wide as the matrix that reads it asks for. */
function lanesDown({ graph, env, inner, left }) {
  const order = ["c_prev", "x_t", "h_prev"].filter((name) => graph.sources.includes(name));
  const columnsOf = (name) => {
    const box = graph.boxes.find(({ kind, reads }) => kind === "linear" && reads[0] === name);
    return box ? env[box.weights[0]].cols + box.weights.length - 0.2 : env[name].length;
  };
  const shares = order.map((name) => (graph.vanilla ? columnsOf(name) : 1));
  const least = 0.38 * shares.reduce((sum, share) => sum + share, 0);
  const fair = graph.vanilla ? shares.map((share) => Math.max(share, least)) : shares;
  const all = fair.reduce((sum, share) => sum + share, 0);
  let x = left;
  return order.map((name, n) => {
    const lane = (inner * fair[n]) / all;
    x += lane;
    return { name, lane, x: x - lane / 2 };
  });
}

/** A vector as a row about x; its letter stands above it, or to the left of the wire that comes in. */
function rowAt(name, x, y, lane, env, top = false) {
  const size = env[name].length;
  const each = Math.min(44, (lane - 10) / size);
  const w = each >= LEAST_CELL ? each * size : Math.min(lane - 14, Math.max(60, 12 * size));
  return { x: x - w / 2, y, w, h: ROW, across: true,
    letter: top ? { x, y: y - 7, anchor: "middle" } : { x: x + 8, y: y - 7, anchor: "start" } };
}

/** One band: boxes side by side, wires into them, their vectors below; gives back where the next one begins. */
function band(plan, boxes, places, y) {
  const sited = boxes.map((box, n) => ({ box, ...siteOf(plan, box, n / boxes.length, boxes.length, places) }));
  const sizes = sited.map(({ box, lane }) => boxSize(box, plan.env, Math.min(lane - 4, 300)));
  const tallest = Math.max(...sizes.map(({ h }) => h));
  const [first, last] = [plan.left + 1, plan.left + plan.inner - 1];
  sited.forEach(({ box, x: wanted, lane }, n) => {
    // Below an uneven pair of lanes a wide box would reach over the edge.
    const x = Math.max(first + sizes[n].w / 2, Math.min(wanted, last - sizes[n].w / 2));
    const place = { ...sizes[n], x: x - sizes[n].w / 2, y: y + (tallest - sizes[n].h) / 2 };
    plan.boxes.set(box.name, place);
    box.reads.forEach((read, k) => plan.wires.push({ from: read, to: box.name, d: intoBox(plan.vectors.get(read), place, k, box) }));
    const vector = rowAt(box.name, x, y + tallest + 26, lane, plan.env);
    plan.vectors.set(box.name, vector);
    plan.wires.push({ from: box.name, to: box.name, result: true, d: line([x, place.y + place.h], [x, vector.y - 3]) });
  });
  return y + tallest + 26 + ROW + 26;
}

/** Where a box stands and how wide its lane is: below what it reads in the vanilla cell, otherwise in equal shares. */
function siteOf({ graph, inner, left, vectors }, box, share, count, places) {
  const below = graph.vanilla && box.kind === "linear" && places.find(({ name }) => name === box.reads[0]);
  if (below) return below;
  const x = graph.vanilla ? average(box.reads.map((read) => centreOf(vectors.get(read)))) : left + inner * (share + 0.5 / count);
  return { x, lane: inner / count };
}

const average = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Into the top of a box, each wire at its own place; into a circle from the sides. */
function intoBox(from, to, k, box) {
  const [x, y] = [centreOf(from), from.y + from.h + 2];
  if (box.kind === "sum" && Math.abs(x - centreOf(to)) > 1) {
    const side = x < centreOf(to) ? to.x - 2 : to.x + to.w + 2;
    const turn = x < side ? 8 : -8;
    return `M${x} ${y} V${middleOf(to) - 8} q0 8 ${turn} 8 H${side}`;
  }
  const count = box.reads.length;
  return bend(x, y, centreOf(to) + (k - (count - 1) / 2) * Math.min(14, to.w / (count + 1)), to.y - 2);
}
