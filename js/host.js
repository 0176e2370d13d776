/**
 * Our host for saved widget state: a book page has no kernel and no widget manager, only the
 * models as the notebook saved them. It runs our views and any other anywidget.
 */
import { apply, connectSwitches, onLanguage, language } from "./language.js";
import { el } from "./dom.js";
import { say } from "./language.js";
import { STRINGS } from "./strings.js";
import { addStyles } from "./styles.js";

/** A saved model with the small part of Backbone's interface that an anywidget may use. */
class SavedModel {
  constructor(state) {
    this.state = state;
    this.listeners = new Map();
  }

  get(name) { return this.state[name]; }

  set(name, value) {
    if (this.state[name] === value) return;
    this.state[name] = value;
    this.#call(`change:${name}`, value);
    this.#call("change", value);
  }

  on(event, listener) { this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]); }

  off(event, listener) {
    if (!event) this.listeners.clear();
    else this.listeners.set(event, listener ? (this.listeners.get(event) ?? []).filter((other) => other !== listener) : []);
  }

  save_changes() {} // there is no kernel to tell

  send() {}

  #call(event, value) { for (const listener of this.listeners.get(event) ?? []) listener(value); }
}

const importText = (text) => import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));

/** Start everything on a page of the book: the language switch and each saved view. */
export async function mount(page, views) {
  apply();
  const setLang = () => { page.documentElement.lang = language() === "en" ? "en" : "hi"; };
  onLanguage(setLang);
  setLang();
  connectSwitches(page);
  const models = savedModels(page);
  const widget_manager = { get_model: async (id) => models.get(id) };
  const getModel = async (reference) => models.get(reference.replace(/^anywidget:/, ""));
  whenNear(page.querySelectorAll("[data-model-id]"), (place) =>
    show(place, models.get(place.dataset.modelId), { getModel }, widget_manager, views));
}

/** The models of the page: they stand beside the views that show them. */
function savedModels(page) {
  const scripts = [...page.querySelectorAll('script[type="application/vnd.rnn-steps.state+json"]')];
  const entries = scripts.flatMap((script) => Object.entries(JSON.parse(script.textContent)));
  return new Map(entries.map(([id, { state }]) => [id, new SavedModel(state)]));
}

/**
 * Call `start` with each place when the reader comes near it: a cheap phone would stand still for
 * a second if all widgets of a page started at once. Before printing, all start.
 */
function whenNear(places, start) {
  const waiting = new Set(places);
  const begin = (place) => { if (waiting.delete(place)) { near.unobserve(place); start(place); } };
  const near = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) if (isIntersecting) begin(target);
  }, { rootMargin: "100% 0px" });
  waiting.forEach((place) => near.observe(place));
  addEventListener("beforeprint", () => [...waiting].forEach(begin));
}

async function show(place, model, host, widget_manager, views) {
  const { _esm: source, _css: css, _anywidget_id: id } = model.state;
  const fallback = [...place.childNodes];
  const root = el("div", {});
  try {
    const widget = id?.startsWith("rnn_steps.") ? views : (await importText(source)).default;
    if (css) addStyles(place, id, css);
    place.replaceChildren(root);
    model.widget_manager = widget_manager;
    const { render, initialize } = typeof widget === "function" ? await widget() : widget;
    await initialize?.({ model });
    await render({ model, el: root, host, signal: new AbortController().signal, stood: el("div", {}, ...fallback) });
  } catch (error) {
    // The saved picture comes back, and the page goes on.
    place.dataset.failed = "";
    place.replaceChildren(...fallback, el("p", { class: "rs-problem", role: "alert" }, say(STRINGS.failed)));
    console.error(error);
  }
}
