/* A page is printed light and with everything open; afterwards it is as it was. */
(() => {
  const page = document.documentElement.dataset;
  let theme = null;
  let opened = [];

  addEventListener("beforeprint", () => {
    theme ??= page.theme;
    page.theme = "light";
    const closed = [...document.querySelectorAll(".bd-article details:not([open])")];
    for (const details of closed) details.open = true;
    opened.push(...closed);
  });

  addEventListener("afterprint", () => {
    page.theme = theme;
    theme = null;
    for (const details of opened) details.open = false;
    opened = [];
  });
})();
