/**
 * A picture that needs no style sheet: what the page's styles make of each element stands on it as
 * plain SVG 1.1 attributes, which programs that are no browsers understand too.
 */

/** What of an element is drawn, and what it is when nothing is said. Groups say only `opacity`: the rest is on what they hold. */
const DRAWN = { fill: "", "fill-opacity": "1", stroke: "none", "stroke-width": "1px", "stroke-dasharray": "none", opacity: "1" };
const LETTERS = { fill: "", "font-size": "", "font-weight": "400", "font-style": "normal", "text-anchor": "start" };
const NOT_ON_PAPER = ".rs-packet, .rs-flash, .rs-hit, .rs-grip";
const OF_THE_PAGE = /^(class|style|data-|tabindex|role|aria-)/;
const LOWER = 0.35; // of the letters' size: from the middle of a line to its foot

let context = null;

/** A colour as [#rrggbb, opacity], however the browser writes it. */
function colour(text) {
  context ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
  return [`#${[r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("")}`, a / 255];
}

const known = new Map();
const isColour = (name, value) => ["fill", "stroke"].includes(name) && value !== "none";
function plainColour(value) {
  if (!known.has(value)) known.set(value, colour(value));
  return known.get(value);
}

function write(node, names, style) {
  for (const [name, usual] of Object.entries(names)) {
    const value = style.getPropertyValue(name);
    if (value === usual) continue;
    if (!isColour(name, value)) node.setAttribute(name, value);
    else {
      const [plain, opacity] = plainColour(value);
      node.setAttribute(name, opacity === 0 ? "none" : plain);
      if (opacity > 0 && opacity < 1) node.setAttribute(`${name}-opacity`, opacity.toFixed(3));
    }
  }
}

/** A text that hangs on its middle stands on its foot: not every program knows the middle. */
function stand(node, style) {
  if (style.getPropertyValue("dominant-baseline") !== "central") return;
  node.setAttribute("y", Number(node.getAttribute("y")) + LOWER * parseFloat(style.getPropertyValue("font-size")));
}

/** Copy onto `to` what the page's styles make of `from`. */
function plain(from, to, family) {
  const style = getComputedStyle(from);
  for (const name of to.getAttributeNames()) if (OF_THE_PAGE.test(name)) to.removeAttribute(name);
  if (["text", "tspan"].includes(from.localName)) {
    write(to, LETTERS, style);
    const own = style.getPropertyValue("font-family");
    if (own !== family) to.setAttribute("font-family", own);
    if (from.localName === "text") stand(to, style);
  } else if (from.localName === "image") {
    to.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", from.getAttribute("href"));
    to.setAttribute("image-rendering", "pixelated");
  }
  write(to, ["g", "svg", "title"].includes(from.localName) ? { opacity: "1" } : DRAWN, style);
}

/** @param {SVGSVGElement} picture in the page @returns {SVGGElement} a copy of what is in it */
export function plainCopy(picture) {
  const copy = picture.cloneNode(true);
  const family = getComputedStyle(picture).getPropertyValue("font-family");
  const [from, to] = [picture, copy].map((root) => [root, ...root.querySelectorAll("*")]);
  from.forEach((node, n) => plain(node, to[n], family));
  from.forEach((node, n) => { if (node.matches(NOT_ON_PAPER) || getComputedStyle(node).display === "none") to[n].remove(); });
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  group.append(...copy.childNodes);
  return group;
}
