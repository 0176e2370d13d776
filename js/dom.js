/** The two functions that make every element, and nothing that parses markup: labels stay text. */

const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "style") node.style.cssText = value;  // the attribute itself is forbidden by a strict content policy
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** @param {string} tag @param {Record<string, any>} attributes `onclick` and the like are listeners */
export const el = (tag, attributes = {}, ...children) =>
  fill(document.createElement(tag), attributes, children);

export const svg = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS(SVG, tag), attributes, children);

/** Put `children` in `node` and keep the focus where it was, or on the element that has the same data-key. */
export function replace(node, ...children) {
  // What is there already stays: a slider that is taken out, even for a moment, lets go of the finger.
  if (children.length && children.length === node.childNodes.length && children.every((child, n) => child === node.childNodes[n])) return;
  const active = node.getRootNode().activeElement;
  const key = node.contains(active) ? active.getAttribute("data-key") : null;
  const inside = node.contains(active);
  node.replaceChildren(...children);
  if (inside && node.contains(active)) active.focus({ preventScroll: true });
  else if (key) node.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}
