/* What the reader sees of a search, in the language that the switch has chosen. */
const AT_ONCE = 3;  // sections of a page that show before one asks for more
const GLOSSARY = "book/glossary.html";
const root = document.documentElement.dataset.content_root ?? "";

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/* Both halves, as in the titles of the book: the styles show the chosen one. */
function both(hi, en) {
  if (hi === en) return [hi];
  return [
    element("span", { class: "rnn-half", lang: "hi" }, hi),
    element("span", { class: "rnn-separator" }, " · "),
    element("span", { class: "rnn-half", lang: "en" }, en),
  ];
}

const link = ([address, hi, en]) => element("a", { href: root + address }, ...both(hi, en));
const list = (titles) => element("ul", {}, ...titles.map((title) => element("li", {}, link(title))));

function more(titles) {
  const n = titles.length;
  const places = both(`${n} और ${n === 1 ? "जगह" : "जगहें"}`, `${n} more ${n === 1 ? "place" : "places"}`);
  return element("details", {}, element("summary", {}, ...places), list(titles));
}

function onePage(titles, { own, sections }) {
  const found = sections.map((section) => titles[section]);
  // One left over would be hidden behind a line as long as itself.
  const shown = found.length === AT_ONCE + 1 ? found.length : AT_ONCE;
  const item = element("li", {}, link(titles[own]));
  if (found.length) item.append(list(found.slice(0, shown)));
  if (found.length > shown) item.append(more(found.slice(shown)));
  return item;
}

function count(pages, all) {
  const n = pages.length;
  const [hi, en] = [`${n} page ${n === 1 ? "मिला" : "मिले"}`, `${n} ${n === 1 ? "page" : "pages"} found`];
  if (all) return both(hi, en);
  return both(`सारे शब्द एक साथ कहीं नहीं मिले; कुछ शब्दों वाले ${hi}`, `no section has all these words; ${en} with some of them`);
}

const nothing = (query) => [`“${query}”: `, ...both("नहीं मिला", "not found")];

function advice() {
  const glossary = [GLOSSARY, "शब्दावली", "Glossary"];
  return element("ul", { class: "rnn-search-advice" },
    element("li", {}, ...both("शब्द की शुरुआत लिखकर देखिए: अवस्था की जगह अवस्", "Try the beginning of the word: weig for weights")),
    element("li", {}, ...both("English का term लिखकर देखिए: hidden state", "Try a single word, or another one: state for memory")),
    element("li", {}, ...both("सारे terms यहाँ हैं: ", "All the terms are here: "), link(glossary)));
}
