/* The sections of the book that a reader means: what is in a title counts most, then what is explained, then the text. */
const IN_TEXT = 1, EXPLAINED = 4, IN_TITLE = 16, IN_PAGE_TITLE = 20;
const FIRST = "!".codePointAt(0);

const isPage = (address) => !address.includes("#");

/* The numbers that search.py's letters() wrote. */
function numbersOf(letters) {
  let number = 0;
  return [...letters].map((letter) => (number += letter.codePointAt(0) - FIRST));
}

/* {word: {section: what the word is worth there}} */
function readIndex({ titles, words }, wordsOf) {
  const worth = new Map();
  const add = (word, section, value) => {
    if (!worth.has(word)) worth.set(word, new Map());
    const places = worth.get(word);
    places.set(section, Math.max(value, places.get(section) ?? 0));
  };
  let before = "";
  for (const line of words.split("\n")) {
    const [short, texts, terms = ""] = line.split(" ");
    before = before.slice(0, Number(short[0])) + short.slice(1);
    for (const section of numbersOf(texts)) add(before, section, IN_TEXT);
    for (const section of numbersOf(terms)) add(before, section, EXPLAINED);
  }
  titles.forEach(([address, ...halves], section) => {
    const value = isPage(address) ? IN_PAGE_TITLE : IN_TITLE;
    for (const word of halves.flatMap(wordsOf)) add(word, section, value);
  });
  return worth;
}

/* How well a word of the book is what was typed: 2 for the word itself, 1 for its beginning. */
function likeness(word, typed, stem) {
  if (word === typed) return 2;
  return typed.length > 1 && (word.startsWith(typed) || (stem.length > 1 && word.startsWith(stem))) ? 1 : 0;
}

/* {section: score} of one typed word. */
function scores(worth, typed) {
  const found = new Map();
  const stem = withoutEnding(typed);
  for (const [word, places] of worth) {
    const like = likeness(word, typed, stem);
    if (like) for (const [section, value] of places) found.set(section, Math.max(value * like, found.get(section) ?? 0));
  }
  return found;
}

/* Makes find(query), which gives the sections [number, score] in the order of the book that hold most of the
   words typed, and `all`: whether they hold them all. */
function finder(index) {
  const wordsOf = wordsBy(index.rules);
  const worth = readIndex(index, wordsOf);
  const skipped = new Set(index.rules.skipped);
  return (query) => {
    const typed = [...new Set(wordsOf(query))];
    const meant = typed.filter((word) => !skipped.has(word));
    const sums = new Map();
    const wanted = meant.length ? meant : typed;
    for (const word of wanted) {
      for (const [section, score] of scores(worth, word)) {
        const [hits, sum] = sums.get(section) ?? [0, 0];
        sums.set(section, [hits + 1, sum + score]);
      }
    }
    const most = Math.max(0, ...[...sums.values()].map(([hits]) => hits));
    const best = [...sums].filter(([, [hits]]) => hits === most).sort(([a], [b]) => a - b);
    return { sections: best.map(([section, [, sum]]) => [section, sum]), all: most === wanted.length };
  };
}

/* The sections by page, the best page first: [{page, own, sections}], where `own` is the number of the
   page's own title and `sections` are those found, the best first. */
function byPage(titles, found) {
  const pages = new Map();
  const pageOf = (section) => titles[section][0].split("#")[0];
  titles.forEach(([address], section) => {
    if (isPage(address)) pages.set(address, { own: section, best: 0, sum: 0, sections: [] });
  });
  for (const [section, score] of found) {
    const page = pages.get(pageOf(section));
    // Of two pages with equally good a section the one that holds more of them comes first.
    page.best = Math.max(page.best, score);
    page.sum += score;
    page.sections.push([section, score]);
  }
  const best = [...pages.values()].filter(({ sections }) => sections.length).sort((a, b) => b.best - a.best || b.sum - a.sum);
  return best.map(({ own, sections }) => ({
    own,
    sections: sections.filter(([section]) => section !== own).sort((a, b) => b[1] - a[1]).map(([section]) => section),
  }));
}
