/** Any cell from top to bottom: every vanilla cell on a phone, and all other cells. */
import { boxSize, centreOf, line, LETTER, LOOP, middleOf, ROW } from "./cell_sizes.js";
import { LEAST_CELL } from "./cells.js";

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

/** With numbers where they fit the lane, otherwise a strip of colours. */
function rowWidth(size, lane) {
  const each = Math.min(44, (lane - 10) / size);
  return each >= LEAST_CELL ? each * size : Math.min(lane - 14, Math.max(60, 12 * size));
}

/** A vector as a row about x; its letter stands above it, or to the left of the wire that comes in. */
function rowAt(name, x, y, lane, env, top = false) {
  const w = rowWidth(env[name].length, lane);
  return { x: x - w / 2, y, w, h: ROW, across: true,
    letter: top ? { x, y: y - 7, anchor: "middle" } : { x: x + 8, y: y - 7, anchor: "start" } };
}

/** One band: boxes side by side, wires into them, their vectors below; gives back where the next one begins. */
function band(plan, boxes, places, y) {
  const sited = boxes.map((box, n) => ({ box, ...siteOf(plan, box, n / boxes.length, boxes.length, places) }));
  const sizes = sited.map(({ box, lane }) => boxSize(box, plan.env, Math.min(lane - 3, 300)));
  const tallest = Math.max(...sizes.map(({ h }) => h));
  const [first, last] = [plan.left + 1, plan.left + plan.inner - 1];
  sited.forEach(({ box, x: wanted, lane }, n) => {
    // Below an uneven pair of lanes a wide box or vector would reach over the edge.
    const half = Math.max(sizes[n].w, rowWidth(plan.env[box.name].length, lane)) / 2;
    const x = Math.max(first + half, Math.min(wanted, last - half));
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

/** Down and round a corner, or straight on where there is none. */
function bend(x0, y0, x1, y1) {
  if (Math.abs(x0 - x1) < 1) return line([x0, y0], [x1, y1]);
  const k = Math.min(40, Math.abs(y1 - y0) * 0.6);
  return `M${x0} ${y0} C${x0} ${y0 + k} ${x1} ${y1 - k} ${x1} ${y1}`;
}
