/**
 * Pointing at, focusing or tapping a symbol lights all that belongs to it, in every view of the
 * trace: data-symbol on what stands for one symbol, data-symbols on what belongs to several.
 * A wire is pointed at too, and lights all that travels on it; a box, what it computes and its weights.
 */

/** Listen on one view's root. @returns the clean-up */
export function connectLight(root, steps) {
  let kept = ""; // what was tapped stays lit until the next tap
  const symbolsAt = (event) => {
    const { symbol, symbols } = event.target.closest?.("[data-symbol], .rs-wire, .rs-box")?.dataset ?? {};
    return symbol ?? symbols ?? "";
  };
  const light = (symbols) => steps.light(symbols.split(" ").filter(Boolean));
  const over = (event) => light(symbolsAt(event) || kept);
  const leave = () => light(kept);
  const tap = (event) => {
    const symbols = symbolsAt(event);
    kept = symbols === kept ? "" : symbols;
    light(kept);
  };
  const listeners = { pointerover: over, pointerleave: leave, focusin: over, focusout: leave, click: tap };
  for (const [name, listener] of Object.entries(listeners)) root.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) root.removeEventListener(name, listener);
  };
}

const lit = new WeakSet(); // the roots where something is lit

/** Mark what belongs to the lit symbols. */
export function showLight(root, symbols) {
  if (!symbols.size && !lit.has(root)) return;
  if (symbols.size) lit.add(root);
  else lit.delete(root);
  for (const node of root.querySelectorAll("[data-symbol], [data-symbols]")) {
    const own = [node.dataset.symbol, ...(node.dataset.symbols ?? "").split(" ")];
    node.classList.toggle("rs-lit", own.some((name) => symbols.has(name)));
  }
}
