/**
 * The questions of a quiz from the list that the book shows where no script runs: what
 * rnn_steps/quiz_html.py wrote is read back, so that a page carries its texts once.
 */

/** @param {Element} list @returns {object[]} questions as rnn_steps/quiz_file.py makes them, their texts as nodes */
export const readList = (list) => [...list.children].map(question);

function question(item) {
  const answers = [...item.querySelectorAll(":scope > details")];
  const asked = { id: item.dataset.id, text: halves(item, nodes), code: item.querySelector(":scope > pre")?.textContent ?? "" };
  return answers[0].querySelector(":scope > p > code:only-child") ? { ...asked, ...typed(answers[0]) } : { ...asked, choices: answers.map(choice) };
}

const choice = (details) => ({ text: inLine(details.querySelector("summary")), ...meaning([...details.querySelectorAll(":scope > p")]) });

/** What is typed, and each wrong answer that was foreseen: a paragraph with the answer, then its meaning. */
function typed(details) {
  const paragraphs = [...details.querySelectorAll(":scope > p")];
  const starts = paragraphs.flatMap((paragraph, n) => (paragraph.lang ? [] : [n]));
  const [{ given: answer, why }, ...wrong] = starts.map((start, n) => ({
    given: paragraphs[start].textContent, ...meaning(paragraphs.slice(start + 1, starts[n + 1])) }));
  return { answer, why, wrong };
}

/** The verdict stands in bold before the reason. */
const meaning = (paragraphs) => ({
  right: paragraphs[0].querySelector("b").textContent.startsWith("✓"),
  why: Object.fromEntries(paragraphs.map((paragraph) => [paragraph.lang, afterVerdict(paragraph)])),
});

function afterVerdict(paragraph) {
  const [, space, ...reason] = nodes(paragraph);
  return [space.data?.trimStart() ?? space, ...reason];
}

const nodes = (element) => [...element.childNodes];

const halves = (parent, read) => ({
  hi: read(parent.querySelector(":scope > [lang=hi]")), en: read(parent.querySelector(":scope > [lang=en]")) });

/** Both halves in one line; or one text for both, where it is the same. */
function inLine(summary) {
  if (summary.querySelector(":scope > [lang]")) return halves(summary, nodes);
  const text = nodes(summary);
  return { hi: text, en: text };
}
