/** The controls that every widget has, and the keys that do the same. */
import { el, svg } from "./dom.js";
import { label, lang, say, unseen } from "./language.js";
import { STRINGS } from "./strings.js";
import { tip } from "./tips.js";
import { Walk } from "./walk.js";

const ICONS = {
  first: "M6 5v14M19 5l-9 7 9 7z", back: "M16 5l-9 7 9 7z", next: "M8 5l9 7-9 7z",
  last: "M18 5v14M5 5l9 7-9 7z", play: "M7 4l13 8-13 8z", pause: "M7 5h4v14H7zM14 5h4v14h-4z",
  smallBack: "M7 16l5-6 5 6z", smallNext: "M7 9l5 6 5-6z",
};

const icon = (name) => svg("svg", { viewBox: "0 0 24 24", width: 22, height: 22, "aria-hidden": "true" },
  svg("path", { d: ICONS[name], fill: "currentColor", stroke: "currentColor", "stroke-width": 2, "stroke-linejoin": "round" }));

/** Give a button its icon and its names in the language chosen. */
function show(button, name) {
  if (button.dataset.icon === name) return;
  button.dataset.icon = name;
  button.replaceChildren(icon(name), unseen(STRINGS[name]));
  tip(button, STRINGS[name]);
}

/** The signs on the buttons and what they mean, for those who cannot point at them. */
export const legend = (names) => el("ul", { class: "rs-legend-of-icons" }, names.map((name) => el("li", {}, icon(name), " ", say(STRINGS[name]))));

function iconButton(name, onclick) {
  const button = el("button", { type: "button", class: "rs-button", "data-key": name, onclick });
  show(button, name);
  return button;
}

/** What a person can do with the steps; buttons, keys and scrubber call the same functions. */
export function actionsOf(widget) {
  const go = (move) => (...to) => {
    widget.playing.stop();
    move(...to);
    widget.reveal();
  };
  const inside = {
    smallBack: go(() => widget.walk.small(-1)),
    smallNext: go(() => widget.walk.small(1)),
  };
  return {
    first: go(() => widget.walk.go(0)),
    back: go(() => widget.forward(-1)),
    next: go(() => widget.forward(1)),
    last: go(() => widget.walk.go(widget.walk.count - 1)),
    ...(widget.view.whole ? {} : inside),
    scrub: go((place) => widget.walk.go(place)),
    toggle: () => widget.playing.toggle(() => widget.walk.rewind()),
  };
}

const KEYS = {
  ArrowLeft: "back", ArrowRight: "next", ArrowUp: "smallBack", ArrowDown: "smallNext",
  Home: "first", End: "last", " ": "toggle",
};

/** Arrows, Home, End and Space anywhere in the widget, except where they already mean something. */
export function keyListener(actions) {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actions[KEYS[event.key]];
    const own = event.target.closest("input, select, textarea, summary");
    const pressesButton = event.key === " " && event.target.closest("button");
    if (!action || own || pressesButton) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}

/** JupyterLab would take a plain letter as a command to the notebook: "d d" deletes the cell. Ctrl+S still saves. */
export function keepFromJupyterLab(event) {
  if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}

/** Play: one step every `interval_ms`, until the end, a question, or the learner stops it. */
export function player({ advance, atEnd, onChange, interval_ms = 1100 }) {
  let timer = null;
  const stop = () => {
    if (timer === null) return;
    clearInterval(timer);
    timer = null;
    onChange();
  };
  const tick = () => (atEnd() ? stop() : advance());
  const start = (rewind) => {
    if (atEnd()) rewind(); else advance();
    timer = setInterval(tick, interval_ms);
    onChange();
  };
  return { stop, get on() { return timer !== null; }, toggle(rewind) { if (timer === null) start(rewind); else stop(); } };
}

/**
 * The row of buttons and the scrubber. They are made once and then kept up to date: a scrubber
 * that is replaced while it is dragged lets go of the finger.
 * @returns {{node: HTMLElement, update: (widget: {steps: any, run: any, playing: any, walk?: Walk}) => void}}
 */
export function controls(actions) {
  const play = iconButton("play", actions.toggle);
  const scrub = el("input", { type: "range", min: 1, step: 1, "data-key": "scrub",
    "aria-label": label(STRINGS.scrub), lang: lang(), oninput: () => actions.scrub(scrub.value - 1) });
  const count = el("output", { class: "rs-count" });
  const node = el("div", { class: "rs-controls", role: "group", "aria-label": label(STRINGS.controls), lang: lang() },
    el("div", { class: "rs-buttons" },
      iconButton("first", actions.first), iconButton("back", actions.back), play,
      iconButton("next", actions.next), iconButton("last", actions.last),
      actions.smallNext && el("span", { class: "rs-small-buttons" },
        iconButton("smallBack", actions.smallBack), iconButton("smallNext", actions.smallNext))),
    el("label", { class: "rs-scrub" }, scrub, count));
  const update = (widget) => {
    const { walk = new Walk(widget), playing } = widget;
    show(play, playing.on ? "pause" : "play");
    scrub.max = walk.count;
    scrub.value = walk.place + 1;
    scrub.setAttribute("aria-valuetext", label(walk.said));
    count.textContent = walk.shown;
  };
  return { node, update };
}
