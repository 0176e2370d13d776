/** What stands there until the learner asks for the model, and where it cannot come. */
import { el, replace } from "../dom.js";
import { label, lang, onLanguage, say } from "../language.js";
import { load, loaded, onLoaded } from "./load.js";
import { LOADING, TITLE } from "./writer_door_strings.js";

const told = (state) => (state === LOADING.loading ? el("p", {}, say(state)) : el("p", { class: "rs-problem", role: "alert" }, say(state)));

function card(kb, state, ask) {
  const again = state && state !== LOADING.loading;
  const button = el("button", { type: "button", class: "rs-word-button rs-main", "data-key": "load", disabled: state === LOADING.loading, onclick: ask },
    say(again ? LOADING.again : LOADING.load(kb)));
  return [el("p", {}, say(LOADING.about(kb))), el("p", {}, button), el("div", { "aria-live": "polite" }, state && told(state))];
}

/**
 * Show the button until the Writer is there; then call `ready` with what draws it.
 * On paper stands what stood there before any script ran. @returns the clean-up
 */
export function waiting({ root, widget, stood }, ready) {
  const kb = Math.round(widget.get("size") / 1000);
  const place = el("div", { class: "rnn-steps", role: "group" });
  let state = null; // a text of LOADING, or of the kernel
  const show = (next) => { state = next; redraw(); };
  const ask = () => {
    show(LOADING.loading);
    load(widget).catch(({ why }) => show(LOADING[why] ?? why));
  };
  const redraw = () => {
    place.lang = lang();
    place.setAttribute("aria-label", label(TITLE));
    replace(place, ...card(kb, state, ask), el("div", { class: "rs-paper" }, stood));
  };
  const start = () => {
    end();
    const asked = root.contains(document.activeElement) || state === LOADING.loading;
    ready(loaded());
    if (asked) root.querySelector("input").focus({ preventScroll: true });
  };
  const ends = [onLanguage(redraw), onLoaded(start)];
  const end = () => ends.forEach((one) => one());
  root.replaceChildren(place);
  if (loaded()) start(); else redraw();
  return end;
}
