/**
 * The language of the page: "hi", "en" or "both". One choice for everything on the page, kept by
 * the browser; the widgets listen to it.
 */
import css from "./language.css";
import { el } from "./dom.js";
import { addStyles } from "./styles.js";

const KEY = "rnn-language";
const CHOICES = ["hi", "en", "both"];
const EVENT = "rnn-language";

const saved = () => {
  // A browser may forbid storage, for a page from a folder too: then the choice lasts for the page.
  try { return localStorage.getItem(KEY); } catch { return null; }
};

/** @returns {"hi" | "en" | "both"} */
export function language() {
  const now = document.documentElement.dataset.rnnLanguage;
  if (CHOICES.includes(now)) return now;
  const before = saved();
  return CHOICES.includes(before) ? before : "both";
}

export function setLanguage(choice) {
  try { localStorage.setItem(KEY, choice); } catch { /* as in saved() */ }
  apply(choice);
  document.dispatchEvent(new CustomEvent(EVENT));
}

/** Write the choice where the styles see it. In JupyterLab `lang` of the page stays JupyterLab's own. */
export function apply(choice = language()) {
  document.documentElement.dataset.rnnLanguage = choice;
}

export function onLanguage(listener) {
  document.addEventListener(EVENT, listener);
  return () => document.removeEventListener(EVENT, listener);
}

/** Both halves of a text as elements; the styles show the chosen one. @param {{hi: string, en: string}} text */
export function say({ hi, en }) {
  const choice = language();
  if (choice !== "both") return el("span", { lang: choice }, choice === "hi" ? hi : en);
  if (hi === en) return el("span", {}, hi);
  return el("span", {}, el("span", { lang: "hi" }, hi), " · ", el("span", { lang: "en" }, en));
}

/** The same as plain text, for attributes. */
export function label({ hi, en }) {
  return { hi, en, both: hi === en ? hi : `${hi} · ${en}` }[language()];
}

/** What to write as `lang` on an element whose label is one string. */
export const lang = () => ({ hi: "hi", en: "en", both: "hi" })[language()];

/** Make every switch under `root` work. @returns the clean-up */
export function connectSwitches(root) {
  const buttons = [...root.querySelectorAll("button[data-language]")];
  const show = () => buttons.forEach((button) =>
    button.setAttribute("aria-pressed", String(button.dataset.language === language())));
  const choose = (event) => setLanguage(event.currentTarget.dataset.language);
  buttons.forEach((button) => button.addEventListener("click", choose));
  const stop = onLanguage(show);
  show();
  return stop;
}

/** Mark the halves of a heading “हिन्दी · English”, as the book does when it is built. */
function splitHeading(heading) {
  heading.dataset.rnnSplit = "";
  const text = [...heading.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.includes(" · "));
  if (!text) return;
  const [hi, en] = text.data.split(" · ");
  text.replaceWith(el("span", { class: "rnn-half", lang: "hi" }, hi), el("span", { class: "rnn-separator" }, " · "),
    el("span", { class: "rnn-half", lang: "en" }, en));
}

/** JupyterLab renders a cell when it comes into sight, so its headings are watched for. */
function splitHeadings(root) {
  const notebook = root.closest(".jp-Notebook");
  if (!notebook) return () => {};
  const split = () => notebook.querySelectorAll(".jp-RenderedMarkdown :is(h1, h2, h3):not([data-rnn-split])").forEach(splitHeading);
  const watcher = new MutationObserver(split);
  watcher.observe(notebook, { childList: true, subtree: true });
  split();
  return () => watcher.disconnect();
}

/** The switch as a widget of its own, for the top of a notebook. */
export function renderLanguage({ el: root }) {
  addStyles(document, "language", css);
  apply();
  root.append(el("div", { class: "rnn-language", role: "group", "aria-label": "भाषा · Language" },
    el("button", { type: "button", "data-language": "hi", lang: "hi" }, "हिन्दी"),
    el("button", { type: "button", "data-language": "en", lang: "en" }, "English"),
    el("button", { type: "button", "data-language": "both" }, el("span", { lang: "hi" }, "दोनों"), " · ", el("span", { lang: "en" }, "Both"))));
  const ends = [connectSwitches(root), splitHeadings(root)];
  return () => ends.forEach((end) => end());
}
