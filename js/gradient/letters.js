/** Letters with something below them, as they stand in the formulas of ops.js: h_t, h_{t−1}, W_hh. */
import { svg } from "../dom.js";

const LOW = 11; // px: less cannot be read on a phone
const LETTER = /([A-Za-zσ*])_(?:\{([^}]*)\}|([A-Za-z]+|\*))/g;

/** As parts of a text of a picture: what stands below is smaller and lower, and what follows comes up again. */
export function inPicture(text) {
  const parts = [];
  let [at, low] = [0, false];
  const put = (words, isLow) => {
    if (words) parts.push(svg("tspan", { dy: isLow === low ? null : isLow ? 3 : -3, "font-size": isLow ? LOW : null }, words));
    if (words) low = isLow;
  };
  for (const match of text.matchAll(LETTER)) {
    put(text.slice(at, match.index + 1), false);
    put(match[2] ?? match[3], true);
    at = match.index + match[0].length;
  }
  put(text.slice(at), false);
  return parts;
}
