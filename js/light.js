/**
 * Pointing at, focusing or tapping a symbol lights all that belongs to it, in every view of the
 * trace: data-symbol on what can be pointed at, data-symbols on what also lights up.
 */

/** Listen on one view's root. @returns the clean-up */
export function connectLight(root, steps) {
  let kept = null; // a tapped symbol stays lit until the next tap
  const symbolAt = (event) => event.target.closest?.("[data-symbol]")?.dataset.symbol ?? null;
  const over = (event) => steps.light([symbolAt(event) ?? kept].filter(Boolean));
  const leave = () => steps.light([kept].filter(Boolean));
  const tap = (event) => {
    const symbol = symbolAt(event);
    kept = symbol === kept ? null : symbol;
    steps.light([kept].filter(Boolean));
  };
  const listeners = { pointerover: over, pointerleave: leave, focusin: over, focusout: leave, click: tap };
  for (const [name, listener] of Object.entries(listeners)) root.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) root.removeEventListener(name, listener);
  };
}

/** Mark what belongs to the lit symbols. */
export function showLight(root, symbols) {
  for (const node of root.querySelectorAll("[data-symbol], [data-symbols]")) {
    const own = [node.dataset.symbol, ...(node.dataset.symbols ?? "").split(" ")];
    node.classList.toggle("rs-lit", own.some((name) => symbols.has(name)));
  }
}
