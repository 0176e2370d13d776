/** How the number of parameters grows with the length: shared, own at each step, and dense; guessed first. */
import { counts, judgeCount, KINDS, parts } from "./counts.js";
import { el } from "./dom.js";
import { kept } from "./kept.js";
import { label, lang, say } from "./language.js";
import { parse } from "./numbers.js";
import { MISTAKES, questions, STRINGS, verdicts } from "./shared_weights_strings.js";
import { signButton, wordButton } from "./tools.js";

const LONGEST = 300;
const TABLE_LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 300];

/** A count as Python's f"{n:,}" writes it. */
const grouped = (n) => n.toLocaleString("en-US");

/** Where each count comes from, in numbers. */
function sums(run, T) {
  const [D, H] = [run.inputSize, run.hiddenSize];
  const shared = parts(run).map(({ size }) => grouped(size)).join(" + ");
  const one = grouped(counts(run, T).shared);
  const bias = run.cell.bias ? ` + ${T}·${H}` : "";
  return { shared, own: `${T} × ${one}`, dense: `(${T}·${D}) × (${T}·${H})${bias}` };
}

/** @returns {{node: HTMLElement, update: () => void}} made once for a language */
export function countPanel(widget) {
  const { local, run } = widget;
  const start = run.length;
  const T = () => local.T ?? Math.min(LONGEST, start);
  local.known ??= new Set([T()]); // the lengths whose counts were shown
  const hidden = () => local.askFirst && !local.known.has(T());
  const go = (length) => {
    local.judged = null;
    widget.set({ T: Math.max(1, Math.min(LONGEST, length)), countProblem: false });
  };
  const slider = el("input", { type: "range", min: 1, max: LONGEST, step: 1, "data-key": "count-slider",
    "aria-label": label(STRINGS.length), lang: lang(), oninput: () => go(Number(slider.value)) });
  const shown = el("output", { class: "rs-length" });
  const less = signButton("count-less", "−", () => go(T() - 1), { text: STRINGS.lessSteps });
  const more = signButton("count-more", "+", () => go(T() + 1), { text: STRINGS.moreSteps });
  const rows = el("div", { class: "rs-growth-rows" });
  const ask = el("div", { class: "rs-growth-ask", "aria-live": "polite" });
  const first = el("input", { type: "checkbox", "data-key": "count-first", onchange: () => widget.set({ askFirst: first.checked }) });
  const table = el("details", { class: "rs-growth-table" }, el("summary", { "data-key": "count-table" }, say(STRINGS.table)));
  const node = el("div", { class: "rs-growth", role: "group", "aria-label": label(STRINGS.stepCounts), lang: lang() },
    el("p", { class: "rs-panel-title" }, say(STRINGS.stepCounts)),
    el("div", { class: "rs-growth-length" }, el("span", {}, "T ="), less, shown, more, slider),
    rows, ask, el("p", { class: "rs-growth-scale" }, say(STRINGS.scale)), el("label", { class: "rs-growth-first" }, first, " ", say(STRINGS.askFirst)), table);
  const update = () => kept(node, "counts", [T(), hidden(), local.askFirst, local.countProblem, local.judged], show);
  const show = () => {
    slider.value = T();
    slider.setAttribute("aria-valuetext", `T = ${T()}`);
    shown.textContent = T();
    less.disabled = T() === 1;
    more.disabled = T() === LONGEST;
    first.checked = local.askFirst;
    rows.replaceChildren(...KINDS.map((kind) => row(widget, kind, T(), hidden())), axis(widget.run));
    showAsk(ask, widget, T(), hidden());
    table.replaceChildren(table.firstChild, lengthsTable(widget, T(), hidden()));
  };
  return { node, update };
}

/** Decades that the scale has: those of the largest count that can be shown. */
const decades = (run) => Math.ceil(Math.log10(counts(run, LONGEST).dense));
const share = (run, count) => (100 * Math.log10(count)) / decades(run);

function row(widget, kind, T, hidden) {
  const { run } = widget;
  const count = counts(run, T)[kind];
  return el("div", { class: `rs-growth-row rs-growth-${kind}`, "data-count": kind },
    el("span", { class: "rs-growth-name" }, say(STRINGS[kind])),
    el("span", { class: "rs-growth-total" },
      el("span", { class: "rs-growth-sum" }, hidden ? "" : `${sums(run, T)[kind]} = `),
      el("strong", {}, hidden ? "?" : grouped(count))),
    el("span", { class: "rs-growth-bar", "aria-hidden": "true", style: { "--decades": decades(run) } },
      el("span", { style: { width: `${hidden ? 0 : share(run, count)}%` } })));
}

const POWERS = ["1", "10", "100", "1,000", "10⁴", "10⁵", "10⁶", "10⁷", "10⁸", "10⁹", "10¹⁰", "10¹¹", "10¹²"];

/** What the lines of the scale stand for. */
function axis(run) {
  const n = decades(run);
  return el("div", { class: "rs-growth-axis", "aria-hidden": "true" }, el("span", {},
    Array.from({ length: n + 1 }, (_, k) => el("span", { style: { left: `${(100 * k) / n}%` } }, POWERS[k]))));
}

/** The kind that is asked for: another one each time. */
const askedKind = (local) => KINDS[(local.known.size - 1) % KINDS.length];

/** The question for the counts that are hidden, or what to say to the answer. Made again only when it is another. */
function showAsk(node, widget, T, hidden) {
  const { local } = widget;
  const kind = askedKind(local);
  const key = JSON.stringify([T, hidden, kind, local.countProblem, local.judged]);
  if (node.dataset.made === key) return;
  node.dataset.made = key;
  const had = node.contains(node.getRootNode().activeElement);
  node.replaceChildren(...(hidden ? [form(widget, kind, T)] : local.judged ? [verdict(local.judged)] : []));
  if (had) node.querySelector("input, [tabindex]")?.focus({ preventScroll: true });
}

function form(widget, kind, T) {
  const { local, run } = widget;
  const answer = (judged) => {
    local.known.add(T);
    local.judged = { ...judged, kind, T };
    widget.set({ countProblem: false });
  };
  const input = el("input", { type: "text", inputmode: "numeric", class: "rs-guess", "data-key": "count-guess", autocomplete: "off",
    "aria-label": label(questions[kind](T)), lang: lang() });
  const check = (event) => {
    event.preventDefault();
    const guess = parse(input.value.replace(/[,\s](?=[\d०-९])/g, ""));
    if (!Number.isInteger(guess) || guess < 0) widget.set({ countProblem: input.value || " " });
    else answer(judgeCount(run, T, kind, guess));
  };
  if (local.countProblem) input.value = local.countProblem.trim();
  return el("form", { class: "rs-growth-question", onsubmit: check },
    el("p", {}, say(questions[kind](T))),
    el("div", { class: "rs-predict-row" }, input,
      el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "count-check" }, say(STRINGS.check)),
      wordButton("count-show", () => answer({ verdict: "wrong", mistake: null, truth: counts(run, T)[kind] }), { text: STRINGS.show })),
    local.countProblem && el("p", { class: "rs-problem", role: "alert" }, say(STRINGS.notACount)));
}

function verdict({ verdict: how, mistake, truth, kind, T }) {
  return el("div", { class: `rs-growth-verdict rs-growth-${how}`, role: "group", tabindex: -1 },
    el("p", {}, say(verdicts[how](T, kind, grouped(truth)))),
    mistake && el("p", { "data-mistake": mistake }, say(MISTAKES[mistake])));
}

/** The three counts at several lengths; the one being asked for stays hidden. */
function lengthsTable({ run }, now, hidden) {
  return el("table", {},
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "T"), KINDS.map((kind) => el("th", { scope: "col" }, say(STRINGS[kind]))))),
    el("tbody", {}, TABLE_LENGTHS.map((T) => el("tr", {}, el("th", { scope: "row" }, grouped(T)),
      KINDS.map((kind) => el("td", {}, hidden && T === now ? "?" : grouped(counts(run, T)[kind])))))));
}
