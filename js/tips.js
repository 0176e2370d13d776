/**
 * What a sign, a symbol or an argument means, in words beside it: under the pointer, with the focus
 * and, where a tap does nothing else, by a tap. Escape takes the words away; the pointer may rest on them.
 */
import { el } from "./dom.js";
import { say } from "./language.js";

const texts = new WeakMap(); // element → its words {hi, en}

/** Give an element its words. */
export function tip(node, text) {
  texts.set(node, text);
  return node;
}

/** The element with words that `target` is or stands in. */
function withWords(target, root) {
  let node = target;
  while (node && node !== root && !texts.has(node)) node = node.parentNode;
  return node === root ? null : node;
}

/** @returns {{at: (place, ...words) => void, update: () => void, end: () => void}} `update`: what is shown may have other words now */
export function connectTips(root) {
  const bubble = el("div", { class: "rs-bubble", "aria-hidden": "true", hidden: true });
  root.append(bubble);
  let owner = null;
  const show = (node) => {
    owner = node;
    bubble.hidden = !node;
    if (!node) return;
    bubble.replaceChildren(say(texts.get(node)));
    putBelow(bubble, node.getBoundingClientRect(), root);
  };
  /** Words beside a place of the picture that was tapped, until something else happens. */
  const at = (place, ...words) => {
    owner = bubble;
    bubble.hidden = false;
    bubble.replaceChildren(...words);
    putBelow(bubble, place, root);
  };
  const over = ({ target, pointerType }) => {
    if (pointerType === "touch" || bubble.contains(target)) return;
    const node = withWords(target, root);
    if (node !== owner) show(node);
  };
  const tap = ({ target }) => show(target.closest("button:not([data-symbol])") ? null : withWords(target, root));
  const focus = ({ target }) => { if (target.matches(":focus-visible")) show(withWords(target, root)); };
  const escape = ({ key }) => { if (key === "Escape") show(null); };
  const leave = ({ target }) => { if (target === root) show(null); };
  const listeners = { pointerover: over, pointerleave: leave, focusin: focus, focusout: () => show(null), click: tap, keydown: escape };
  // Before the widget itself hears of it, which may show words of its own.
  for (const [name, listener] of Object.entries(listeners)) root.addEventListener(name, listener, true);
  return {
    at,
    update: () => { if (owner) show(owner.isConnected && texts.has(owner) ? owner : null); },
    end: () => { for (const [name, listener] of Object.entries(listeners)) root.removeEventListener(name, listener, true); },
  };
}

/** Below a place in the window, inside the widget. */
function putBelow(bubble, box, root) {
  const frame = root.getBoundingClientRect();
  bubble.style.left = `${Math.max(0, Math.min(box.left - frame.left, frame.width - bubble.offsetWidth - 2))}px`;
  bubble.style.top = `${box.bottom - frame.top}px`;
}
