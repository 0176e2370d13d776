/* Each search box of the page shows what it finds below itself, while one types. */
function start(index) {
  const find = finder(index);
  document.querySelectorAll(".rnn-search-failed").forEach((line) => line.remove());
  for (const form of document.querySelectorAll("form.bd-search")) connect(form, index.titles, find);
}

function connect(form, titles, find) {
  const input = form.querySelector("input");
  const status = element("p", { class: "rnn-search-count", role: "status" });
  const results = element("div", { class: "rnn-search-results" });
  const place = form.closest("dialog, .bd-search-container");
  place.append(status, results);
  const show = () => {
    const query = input.value.trim();
    const { sections, all } = find(query);
    const pages = byPage(titles, sections);
    status.replaceChildren(...(!query ? [] : pages.length ? count(pages, all) : nothing(query)));
    results.replaceChildren(...(!query ? [] : pages.length ? [pageList(titles, pages)] : [advice()]));
    results.scrollTop = 0;
  };
  input.addEventListener("input", show);
  moveByArrows(place, input, results);
  if (place.matches("dialog")) stayInDialog(form, place, results);
  show();
}

const pageList = (titles, pages) =>
  element("ol", { class: "rnn-search-pages" }, ...pages.map((page) => onePage(titles, page)));

const stops = (results) => [...results.querySelectorAll("a, summary")].filter((stop) => stop.checkVisibility());

/* ↓ and ↑ go from the box through what was found, and back. */
function moveByArrows(place, input, results) {
  place.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const places = [input, ...stops(results)];
    const now = places.indexOf(document.activeElement);
    if (!step || now < 0 || event.isComposing || !places[now + step]) return;
    event.preventDefault();
    places[now + step].focus();
  });
}

/* In the dialog all is shown already: Enter goes to the first result, and a phone puts its keyboard away. */
function stayInDialog(form, dialog, results) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    stops(results)[0]?.focus();
  });
  // A result may be on this very page, which then only scrolls.
  results.addEventListener("click", (event) => { if (event.target.closest("a")) dialog.close(); });
}
