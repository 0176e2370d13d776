/* What a word is. The rules come with the index, from search_words.py, which split the book by them. */
function wordsBy({ word, alike }) {
  const whole = new RegExp(word, "g");
  const rules = alike.map(([pattern, same]) => [new RegExp(pattern, "g"), same]);
  const fold = (text) => rules.reduce((folded, [pattern, same]) => folded.replace(pattern, same), text);
  return (text) => (text.normalize("NFKC").toLowerCase().match(whole) ?? []).map(fold).filter(Boolean);
}

/* A beginning finds the word, so a form of many is looked for without its ending: समीकरणों, weights. */
const withoutEnding = (word) =>
  word.replace(/(?:ियों|ियां|ओं|एं|ों|ें)$/, "").replace(/([^s])s$/, "$1");
