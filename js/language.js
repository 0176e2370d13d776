/**
 * The language of the page: "hi", "en" or "both". One choice for everything on the page, kept by
 * the browser; the widgets listen to it.
 */
import css from "./language.css";
import { el, svg } from "./dom.js";
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

/** The halves of a text that are shown, each with its language. @param {{hi: string, en: string}} text */
export function halves({ hi, en }) {
  const choice = language();
  if (choice !== "both") return [{ lang: choice, text: choice === "hi" ? hi : en }];
  if (hi === en) return [{ lang: "en", text: en }]; // a term that Hindi says as English does
  return [{ lang: "hi", text: hi }, { lang: "en", text: en }];
}

/** The same as elements of one kind, in a row. */
const spoken = (make, text) => halves(text).flatMap((half, n) => [...(n ? [" · "] : []), make({ lang: half.lang }, half.text)]);

/** A text in the language chosen, or in both one after the other. @param {{hi: string, en: string}} text */
export const say = (text) => el("span", {}, spoken((attributes, words) => el("span", attributes, words), text));

/** The same inside a text of a picture. */
export const sayInPicture = (text) => spoken((attributes, words) => svg("tspan", attributes, words), text);

/** The same as what a picture says of one of its parts; of two titles browsers show the first. */
export const titles = (text) => halves(text).map((half) => svg("title", { lang: half.lang }, half.text));

/** The same for those who hear a control that has only a sign on it. */
export const unseen = (text) => el("span", { class: "rs-unseen" }, say(text));

/** As one string, for an attribute: an attribute has one language, which `lang` says, so of both it is the page's own. */
export const label = ({ hi, en }) => (language() === "en" ? en : hi);

/** What to write as `lang` on an element that has a `label`. */
export const lang = () => (language() === "en" ? "en" : "hi");

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
  // The book has these styles already.
  if (!getComputedStyle(document.documentElement).getPropertyValue("--rnn-note")) addStyles(document.head, "language", css);
  apply();
  root.append(el("div", { class: "rnn-language", role: "group", "aria-label": "भाषा · Language" },
    el("button", { type: "button", "data-language": "hi", lang: "hi" }, "हिन्दी"),
    el("button", { type: "button", "data-language": "en", lang: "en" }, "English"),
    el("button", { type: "button", "data-language": "both" }, el("span", { lang: "hi" }, "दोनों"), " · ", el("span", { lang: "en" }, "Both"))));
  const ends = [connectSwitches(root), splitHeadings(root)];
  return () => ends.forEach((end) => end());
}
