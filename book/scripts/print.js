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

  /* The first paragraph of a half, as a half of its own. */
  const beginning = (half) => {
    const part = half.cloneNode(false);
    part.append(half.firstElementChild);
    undo.push(() => half.prepend(part.firstElementChild));
    return part;
  };

  const LONG = 1000; // letters of what fills too much of a page to be kept in one piece
  const isShort = (half) => half.firstElementChild?.textContent.length < LONG;
  /* Side by side the halves of a text stand in a grid, and in a grid no browser keeps a heading with its text. */
  const keepTogether = (title) => {
    const heading = title.closest(".rnn-heading") ?? title;
    const [hi, en] = [heading.nextElementSibling, heading.nextElementSibling?.nextElementSibling];
    if (!hi?.matches("div[lang=hi]") || !en?.matches("div[lang=en]") || ![hi, en].every(isShort)) return;
    const kept = Object.assign(document.createElement("section"), { className: "rnn-paper-kept" });
    heading.before(kept);
    undo.push(() => kept.replaceWith(heading));
    kept.append(heading, beginning(hi), beginning(en));
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
