/** Styles stand once in each document (or shadow tree) that shows something of ours. */
import { el } from "./dom.js";

export function addStyles(root, name, css) {
  const home = root.getRootNode() instanceof ShadowRoot ? root.getRootNode() : document.head;
  const mark = `data-rnn-${name}`;
  if (!home.querySelector(`style[${mark}]`)) home.append(el("style", { [mark]: "" }, css));
}
