/* A page is printed light and with everything open; afterwards it is as it was. */
(() => {
  const page = document.documentElement.dataset;
  const undo = [];

  const light = () => {
    const { theme } = page;
    page.theme = "light";
    undo.push(() => { page.theme = theme; });
  };

  const open = (details) => {
    details.open = true;
    undo.push(() => { details.open = false; });
  };

  const LONG = 800; // letters of a text that fills too much of a page to be kept in one piece
  /* Side by side the halves of a text stand in a grid, and in a grid no browser keeps a heading with its text. */
  const keepTogether = (heading) => {
    const [hi, en] = [heading.nextElementSibling, heading.nextElementSibling?.nextElementSibling];
    if (!hi?.matches("div[lang=hi]") || !en?.matches("div[lang=en]") || hi.textContent.length > LONG) return;
    const kept = Object.assign(document.createElement("section"), { className: "rnn-paper-kept" });
    heading.before(kept);
    kept.append(heading, hi, en);
    undo.push(() => kept.replaceWith(...kept.childNodes));
  };

  addEventListener("beforeprint", () => {
    if (undo.length) return; // two in a row: the page is ready
    const article = document.querySelector(".bd-article");
    light();
    article.querySelectorAll("details:not([open])").forEach(open);
    if (page.rnnLanguage === "both") article.querySelectorAll("h2, h3, h4").forEach(keepTogether);
  });

  addEventListener("afterprint", () => { while (undo.length) undo.pop()(); });
})();
