/* The name that shows beside a button may lie over the text: Escape puts it away, until one points elsewhere. */
(() => {
  const { classList } = document.documentElement;
  addEventListener("keydown", (event) => { if (event.key === "Escape") classList.add("rnn-quiet"); });
  for (const move of ["pointerover", "focusin"]) addEventListener(move, () => classList.remove("rnn-quiet"));
})();
