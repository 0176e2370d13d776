/** What stands there until the learner asks for the model, and where it cannot come. */
import { el, replace } from "../dom.js";
import { label, lang, onLanguage, say } from "../language.js";
import { load, modelOfPage, NotLoaded, onLoaded } from "./load.js";
import { LOADING, WRITER } from "./writer_strings.js";

/** Show the button until the model is there; then call `ready` with it. @returns the clean-up */
export function waiting(root, widget, ready) {
  let state = null; // nothing yet, "loading", or why not: {hi, en}
  const kb = Math.round(widget.get("size") / 1000);
  const card = el("div", { class: "rnn-steps rs-writer rs-writer-waiting", role: "group" });
  const ask = async () => {
    show("loading");
    try {
      await load(widget);
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      show(LOADING[error.why] ?? error.why);
    }
  };
  const redraw = () => {
    card.lang = lang();
    card.setAttribute("aria-label", label(WRITER.title));
    replace(card, el("p", {}, say(LOADING.about(kb))),
      el("button", { type: "button", class: "rs-word-button rs-main", "data-key": "load", disabled: state === "loading", onclick: ask },
        say(state && state !== "loading" ? LOADING.again : LOADING.load(kb))),
      el("div", { "aria-live": "polite" }, state && el("p", state === "loading" ? {} : { class: "rs-problem", role: "alert" }, say(state === "loading" ? LOADING.loading : state))));
  };
  const show = (next) => { state = next; redraw(); };
  const ends = [onLanguage(redraw), onLoaded(() => start())];
  const end = () => ends.forEach((one) => one());
  const start = () => { end(); ready(modelOfPage()); };
  root.replaceChildren(card);
  if (modelOfPage()) start(); else redraw();
  return end;
}
