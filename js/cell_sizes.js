/**
 * How large the boxes of the cell are; cell_across.js and cell_down.js say where they stand.
 *
 * @typedef {{x: number, y: number, w: number, h: number, across?: boolean, letter: {x: number, y: number, anchor: string}}} Place
 * @typedef {{vectors: Map<string, Place>, boxes: Map<string, any>, wires: {d: string, from: string, to: string, result?: boolean}[],
 *   loop: string, width: number, height: number}} Layout  a wire leads from a vector to the box `to`, or with `result` out of it
 */
import { columnHeight, LEAST_CELL, LONGEST_WITH_NUMBERS } from "./cells.js";

export const LETTER = 20; // the line of a letter above a vector
export const PAD = 6; // inside a box
export const BETWEEN = 14; // between a matrix and its bias, for the plus
export const ROW = 24; // height of a number
export const LOOP = 22; // room for the wire that goes round
const PLUS = 15; // radius of the circle of a sum

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
export function boxSize(box, env, most) {
  if (box.kind === "linear") return linearSize(box, env, most);
  if (box.kind === "sum") return { w: 2 * PLUS, h: 2 * PLUS };
  return { w: Math.min(most, box.kind === "function" ? 54 : 66), h: 32 };
}

export const line = (...points) => `M${points.map(([x, y]) => `${x} ${y}`).join(" L")}`;
export const middleOf = ({ y, h }) => y + h / 2;
export const centreOf = ({ x, w }) => x + w / 2;
