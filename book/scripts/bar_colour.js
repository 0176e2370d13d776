/* A phone colours the bar above the page as the page is; the reader may choose other colours than the phone has. */
(() => {
  const page = document.documentElement;
  const paint = () => {
    for (const meta of document.querySelectorAll("meta[name=theme-color]"))
      meta.content = meta.dataset[page.dataset.theme] ?? meta.content;
  };
  paint();
  new MutationObserver(paint).observe(page, { attributeFilter: ["data-theme"] });
})();
