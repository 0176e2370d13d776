/* Runs before the page is drawn, so that neither the other language nor the other colours flash. */
(() => {
  const saved = (key) => {
    // A browser may forbid storage, for a page from a folder too.
    try { return localStorage.getItem(key); } catch { return null; }
  };
  const page = document.documentElement.dataset;
  const language = saved("rnn-language");
  page.rnnLanguage = ["hi", "en"].includes(language) ? language : "both";

  // The widgets are coming; where a script does not arrive, the pictures show that stand in their place.
  page.rnnRuns = "";
  addEventListener("error", ({ target }) => { if (target instanceof HTMLScriptElement) delete page.rnnRuns; }, true);

  // The theme's own switch keeps "light", "dark" or "auto" under "mode".
  page.mode = saved("mode") ?? "auto";
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  page.theme = ["light", "dark"].includes(page.mode) ? page.mode : dark ? "dark" : "light";
})();
