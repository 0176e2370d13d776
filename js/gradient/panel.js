/** The slider of the largest singular value, in sight of the picture; and, folded away, the cut and the clipping. */
import { el } from "../dom.js";
import { kept } from "../kept.js";
import { label, lang, language, say } from "../language.js";
import { tip } from "../tips.js";
import { clip, norm } from "./backward.js";
import { singularOf } from "./back.js";
import { clipLine, droppedLine, exact, noCut, sigmaNow, stepsBack, STRINGS } from "./gradient_strings.js";
import { scaleHidden } from "./scale.js";
import { cutOf, fullWay, parameterOf, wayOf } from "./way.js";
import { brief, some } from "./write.js";

const [LEAST, MOST] = [0.1, 3];
const MOST_NUMBERS = 16; // of a matrix, written out one by one
const panels = new WeakMap(); // widget → its panels, in one language

/** Made once for a language: a slider that is replaced lets go of the finger. */
export function panelsOf(widget) {
  const key = language();
  if (panels.get(widget)?.key !== key) panels.set(widget, { key, hand: sigmaPanel(widget), more: morePanel(widget) });
  return panels.get(widget);
}

/** The same, kept up to date. */
export function panel(widget) {
  const { hand, more } = panelsOf(widget);
  hand.update();
  more.update();
  return [more.node];
}

function sigmaPanel(widget) {
  const slider = el("input", { type: "range", step: 0.05, min: LEAST, "data-key": "sigma", "aria-label": label(STRINGS.sigma), lang: lang(),
    oninput: () => { widget.playing.stop(); scaleHidden(widget, Number(slider.value)); },
    onchange: () => widget.announce(sigmaNow(brief(singularOf(widget.run)))) });
  const value = el("output", { class: "rs-sigma-value" });
  const node = tip(el("label", { class: "rs-sigma" }, el("span", {}, say(STRINGS.sigmaShort)), slider, value), STRINGS.sigma);
  const update = () => kept(node, "sigma", [widget.run], () => {
    const now = singularOf(widget.run);
    slider.max = Math.max(MOST, Math.ceil(now));
    if (Math.abs(Number(slider.value) - now) > 0.026) slider.value = now;
    slider.disabled = !(now > 0);
    slider.setAttribute("aria-valuetext", brief(now));
    value.textContent = `= ${brief(now)}`;
  });
  return { node, update };
}

function morePanel(widget) {
  const cut = el("select", { "data-key": "cut", onchange: () => widget.set({ cut: Number(cut.value), op: -1 }) });
  const dropped = el("div", { class: "rs-dropped" });
  const most = el("input", { type: "range", min: -3, max: 2, step: 0.05, "data-key": "clip", "aria-label": label(STRINGS.clip), lang: lang(),
    oninput: () => widget.set({ clip: 10 ** Number(most.value) }) });
  const mostNow = el("output", { class: "rs-sigma-value" });
  const clipped = el("div", { class: "rs-clipped" });
  const node = el("details", { class: "rs-gradient-more" }, el("summary", { "data-key": "more" }, say(STRINGS.more)),
    el("label", { class: "rs-row-chooser" }, say(STRINGS.cut), " ", cut), dropped,
    el("label", { class: "rs-sigma" }, el("span", {}, say(STRINGS.clip)), most, mostNow), clipped);
  const update = () => {
    const { run, local } = widget;
    kept(node, "cuts", [run.length, local.cut], () => showCuts(cut, run, cutOf(local, run)));
    kept(node, "dropped", [run, local.cut, parameterOf(widget)], () => dropped.replaceChildren(...whatIsDropped(widget)));
    kept(node, "clipped", [run, local.cut, local.clip], () => {
      most.value = Math.log10(local.clip);
      mostNow.textContent = brief(local.clip);
      most.setAttribute("aria-valuetext", brief(local.clip));
      clipped.replaceChildren(...whatIsClipped(widget));
    });
  };
  return { node, update };
}

function showCuts(node, { length }, now) {
  const options = Array.from({ length: length - 1 }, (_, n) => n + 1);
  node.replaceChildren(...[0, ...options].map((k) => el("option", { value: k, selected: k === now, lang: lang() }, label(k ? stepsBack(k) : noCut(length)))));
}

const data = (value) => value.data ?? value;
const differences = (a, b) => data(a).map((value, i) => value - data(b)[i]);

/** A table: its heads and its rows, each a name and numbers. */
const table = (heads, rows) => el("div", { class: "rs-table" }, el("table", {},
  el("thead", {}, el("tr", {}, heads.map((text) => el("th", { scope: "col" }, say(text))))),
  el("tbody", {}, rows.map(([name, ...numbers]) => el("tr", {}, el("th", { scope: "row" }, name), numbers.map((value) => el("td", {}, value)))))));

/** The full sum, the truncated one and their difference: as norms of every weight, and number by number of the chosen one. */
function whatIsDropped(widget) {
  if (!cutOf(widget.local, widget.run)) return [el("p", {}, say(exact))];
  const [whole, cut] = [fullWay(widget).whole, wayOf(widget).whole];
  const heads = [STRINGS.full, STRINGS.truncated, STRINGS.dropped];
  const name = parameterOf(widget);
  const rowOf = (key) => [`∂L/∂${key}`, ...[whole[key], cut[key], differences(whole[key], cut[key])].map((value) => some(norm(value)))];
  const { cols = 1 } = whole[name];
  const numbers = Array.from(data(whole[name])).slice(0, MOST_NUMBERS).map((value, n) => [
    whole[name].data ? `${name}[${Math.floor(n / cols)}, ${n % cols}]` : `${name}[${n}]`, some(value), some(data(cut[name])[n]), some(value - data(cut[name])[n])]);
  const [, a, b, c] = rowOf(name);
  return [el("p", {}, say(droppedLine(name, a, b, c))),
    table([STRINGS.ofWhat, ...heads], Object.keys(whole).map(rowOf)), table([STRINGS.each, ...heads], numbers)];
}

/** As clip_grad_norm_ does it, on the gradients that are shown: cut, where a cut is chosen. */
function whatIsClipped(widget) {
  const gradients = wayOf(widget).whole;
  const { total, by } = clip(gradients, widget.local.clip);
  return [el("p", {}, say(clipLine(some(total), some(by), some(total * by)))),
    table([STRINGS.ofWhat, STRINGS.before, STRINGS.after], [...Object.entries(gradients).map(([key, value]) => [`∂L/∂${key}`, norm(value)]), [say(STRINGS.all), total]]
      .map(([key, size]) => [key, some(size), some(size * by)]))];
}
