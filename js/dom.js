/** The two functions that make every element, and nothing that parses markup: labels stay text. */

const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    // A page may forbid style attributes; it cannot forbid what a script sets.
    else if (name === "style") for (const [property, setting] of Object.entries(value)) node.style.setProperty(property, setting);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** @param {string} tag @param {Record<string, any>} attributes `onclick` and the like are listeners, `style` is {property: value} */
export const el = (tag, attributes = {}, ...children) =>
  fill(document.createElement(tag), attributes, children);

export const svg = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS(SVG, tag), attributes, children);

const STOPS = "button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex]";

/**
 * Put `children` in `node` and keep the focus where it was, or on the element that has the same data-key.
 * Where that is gone, on what says why (data-says), or on what stands in its place, or on the picture.
 */
export function replace(node, ...children) {
  // What is there already stays: a slider that is taken out, even for a moment, lets go of the finger.
  if (children.length && children.length === node.childNodes.length && children.every((child, n) => child === node.childNodes[n])) return;
  const active = node.getRootNode().activeElement;
  const key = node.contains(active) ? active.getAttribute("data-key") : null;
  if (!node.contains(active)) return void node.replaceChildren(...children);
  const place = [...node.querySelectorAll(STOPS)].indexOf(active);
  node.replaceChildren(...children);
  if (node.contains(active)) return void active.focus({ preventScroll: true });
  const stops = [...node.querySelectorAll(STOPS)];
  const same = key && stops.find((stop) => stop.dataset.key === key);
  const next = same ?? node.querySelector("[data-says]") ?? stops[Math.min(place, stops.length - 1)] ?? node.closest(".rnn-steps")?.querySelector("[data-key=stage]");
  next?.focus({ preventScroll: true });
}
