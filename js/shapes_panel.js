/** The parts of Shapes that are not its picture: the chooser, what is pointed at, the list of shapes. */
import { el } from "./dom.js";
import { label, lang, language, say } from "./language.js";
import { list, parse, signed } from "./numbers.js";
import { callOf, describe, letters, lineOf, means, numel, parametersOf, sizes, sizesOf, tensorsOf, totalOf, tuple, warnings } from "./shapes_rules.js";
import { argumentsOf, askedName, choose, isMade, isRecorded, knows, numberAt, pointed, vectorAt } from "./shapes_state.js";
import { ARGUMENTS, REFUSED, SAME, SHAPES, torchSays, totalSaid, WARNED, WHERE } from "./shapes_strings.js";
import { tip } from "./tips.js";
import { wordButton } from "./tools.js";

/** A text whose code stands between backticks, in the language chosen. */
export function prose(text) {
  const words = (one) => one.split("`").map((part, n) => (n % 2 ? el("code", { lang: "zxx" }, part) : part));
  const choice = language();
  if (choice !== "both") return el("span", { lang: choice }, words(text[choice]));
  return el("span", {}, el("span", { lang: "hi" }, words(text.hi)), " · ", el("span", { lang: "en" }, words(text.en)));
}

const code = (text, attributes = {}) => el("code", { lang: "zxx", ...attributes }, text);

// The chooser

const NUMBERS = ["input_size", "hidden_size", "num_layers", "dropout", "proj_size", "batch", "length"];
const CHOICES = { kind: ["RNN", "LSTM", "GRU"], nonlinearity: ["tanh", "relu"] };
const FIELDS = ["kind", "input_size", "hidden_size", "num_layers", "nonlinearity", "bias", "batch_first", "dropout", "bidirectional",
  "proj_size", "batched", "batch", "length"];
const BATCH = 4; // the batch that an unbatched input gets when it is to have one

const kindOf = (field) => (CHOICES[field] || NUMBERS.includes(field) ? "field" : "switch");

function control(widget, args, field) {
  const refused = widget.local.refused?.chosen === field ? widget.local.refused : null;
  const common = { "data-key": `arg-${field}`, "aria-label": `${field}: ${label(ARGUMENTS[field])}`, lang: lang(), "aria-invalid": refused ? "true" : null };
  if (CHOICES[field]) {
    return el("select", { ...common, onchange: (event) => choose(widget, field, event.target.value) },
      CHOICES[field].map((choice) => el("option", { value: choice, selected: args[field] === choice }, choice)));
  }
  if (NUMBERS.includes(field)) {
    return el("input", { ...common, type: "text", inputmode: field === "dropout" ? "decimal" : "numeric", autocomplete: "off",
      value: refused?.value ?? args[field], onchange: (event) => choose(widget, field, parse(event.target.value)) });
  }
  if (field === "batched") {
    return el("input", { ...common, type: "checkbox", checked: args.batch !== null,
      onchange: (event) => choose(widget, "batch", event.target.checked ? widget.config.arguments.batch ?? BATCH : null) });
  }
  return el("input", { ...common, type: "checkbox", checked: args[field], onchange: (event) => choose(widget, field, event.target.checked) });
}

/** Whether an argument can be chosen: those that mean nothing here are not offered. */
const offered = (args, field) => means(args.kind, field) && !(field === "batch" && args.batch === null);

function refusedSaid({ field, why, most, torch }) {
  const reason = { whole: () => REFUSED.whole(field), most: () => REFUSED.most(field, most), empty: () => REFUSED.empty }[why]?.() ?? REFUSED[field];
  return el("div", { class: "rs-problem", role: "alert", "data-refused": field },
    torch && el("p", {}, prose(torchSays(torch))), el("p", {}, prose(reason)));
}

function messages(widget, args) {
  const { refused } = widget.local;
  return [refused && refusedSaid(refused), warnings(args).map((id) => el("p", { class: "rs-warned", "data-warned": id }, prose(WARNED[id]))),
    !isRecorded(widget) && el("p", { class: "rs-only", "data-only": "" }, say(widget.steps.edited && !Object.keys(widget.local.changed).length
      && widget.steps.length === widget.steps.recordedLength ? SHAPES.edited : SHAPES.onlyShapes))];
}

/** The line that makes the layer, to be copied, and the arguments in it. */
export function chooser(widget) {
  const { local } = widget;
  const args = argumentsOf(widget);
  local.choosing ??= widget.width >= 600;
  const line = code(lineOf(args), { class: "rs-line-of-code" });
  return [
    el("div", { class: "rs-making" }, line, wordButton("copy", () => copy(widget, line), { text: SHAPES.copy })),
    el("details", { class: "rs-choosing", open: local.choosing, ontoggle: (event) => { local.choosing = event.target.open; } },
      el("summary", { "data-key": "choose" }, say(SHAPES.choose)),
      ["field", "switch"].map((kind) => el("div", { class: kind === "field" ? "rs-fields" : "rs-switches" }, FIELDS
        .filter((field) => offered(args, field) && kindOf(field) === kind).map((field) =>
          tip(el("label", { class: `rs-argument-${kind}` }, code(field), control(widget, args, field)), ARGUMENTS[field]))))),
    el("div", { class: "rs-messages" }, messages(widget, args)),
  ];
}

/** Copy the line; where the browser forbids it, mark it so that a key does. */
async function copy(widget, line) {
  try {
    await navigator.clipboard.writeText(line.textContent);
    widget.announce(SHAPES.copied);
  } catch {
    getSelection().selectAllChildren(line);
    widget.announce(SHAPES.marked);
  }
}

/** The chooser is made again when one of these changes, and not at every step: a half-typed number would be lost. */
export const chooserKey = (widget) => JSON.stringify([argumentsOf(widget), widget.local.refused, widget.local.asking, widget.steps.edited]);

// What is pointed at

const joined = (parts) => ({ hi: parts.map(({ hi }) => hi).join(", "), en: parts.map(({ en }) => en).join(", ") });

function stateWords(args, tensor, direction) {
  if (tensor === "c0") return WHERE.cellStart;
  if (tensor === "c_n") return WHERE.cellLast;
  const kinds = tensor === "h0" ? ["startState", "forwardStart", "backwardStart"] : ["lastState", "forwardState", "backwardState"];
  return WHERE[kinds[args.bidirectional ? 1 + direction : 0]];
}

/** What a number is, in words. */
function whereWords(args, tensor, found) {
  const { t, sequence, layer, direction, feature } = found;
  const state = !["input", "output"].includes(tensor);
  return joined([
    ...(state ? [WHERE.layer(layer), stateWords(args, tensor, direction)] : []),
    ...(sequence === null ? [] : [WHERE.sequence(sequence)]), ...(t === undefined ? [] : [WHERE.step(t + 1)]),
    ...(tensor === "output" && args.bidirectional ? [direction ? WHERE.backward : WHERE.forward] : []), WHERE.feature(feature),
  ]);
}

/** Whether the same numbers stand elsewhere, and why not. */
function sameWords(args, tensor, { same, direction }) {
  if (same) return SAME.yes(same.slice);
  if (tensor === "output") return SAME.notLast(direction === 0 ? args.length : 1);
  if (tensor === "h_n") return SAME.lowerLayer;
  return tensor === "c_n" ? SAME.cell : null;
}

const exact = (number) => String(number).replace("-", "\u2212");

/** One vector with its numbers, the one pointed at first of all in bold. */
const vectorLine = (widget, slice, tensor, at) => el("div", { class: "rs-vector-line", "data-slice": slice },
  code(`${slice} = `), code(list(vectorAt(widget, tensor, at), 4, 6)));

/** What is pointed at: code, number, words, and the same numbers. Made again alone when the pointer moves. */
export function pointedWords(widget) {
  const now = pointed(widget);
  if (!now || !knows(widget, now.tensor)) return el("div", { class: "rs-look-words rs-soft" }, prose(SHAPES.empty));
  const args = argumentsOf(widget);
  const { tensor, at } = now;
  const found = describe(args, tensor, at);
  const made = isMade(args, tensor, at, widget.run.count(widget.steps.t));
  const number = made ? numberAt(widget, tensor, at) : null;
  const same = sameWords(args, tensor, found);
  const sameKnown = !found.same || knows(widget, found.same.tensor);
  return el("div", { class: "rs-look-words", role: "status", "data-at": found.code },
    el("div", {}, code(found.code), number === null ? "" : code(` = ${exact(number)}`)),
    el("div", {}, say(whereWords(args, tensor, found))),
    el("div", { class: "rs-same-words" }, made ? same && sameKnown && prose(same) : prose(SAME.unread)),
    number !== null && vectorLine(widget, found.slice, tensor, at),
    number !== null && found.same && sameKnown && vectorLine(widget, found.same.slice, found.same.tensor, found.same.at));
}

/** What is pointed at, in short: for the place where a finger has just been. */
export function pointedInShort(widget) {
  const args = argumentsOf(widget);
  const { tensor, at } = pointed(widget);
  const found = describe(args, tensor, at);
  const number = isMade(args, tensor, at, widget.run.count(widget.steps.t)) ? numberAt(widget, tensor, at) : null;
  return [code(number === null ? found.code : `${found.code} = ${exact(number)}`), el("br"), say(whereWords(args, tensor, found))];
}

/** Choose a number by its index: for the keyboard, and for what is cut out of the picture. */
function indexFields(widget) {
  const { at: now } = widget.local;
  if (!now) return [];
  const axes = tensorsOf(argumentsOf(widget))[now.tensor];
  const change = (n, event) => {
    const typed = parse(event.target.value);
    const { size } = axes[n];
    if (!Number.isInteger(typed)) return widget.redraw();
    const inside = Math.max(0, Math.min(size - 1, typed < 0 ? typed + size : typed)); // −1 is the last one, as in Python
    return widget.set({ at: { ...now, at: now.at.map((one, k) => (k === n ? inside : one)) } });
  };
  return ["[", ...axes.flatMap(({ axis, size }, n) => [n ? "," : "", el("input", { type: "number", value: now.at[n], min: 0, max: size - 1,
    class: "rs-index-field", "data-key": `index-${n}`, "aria-label": `${now.tensor}: ${axis}`, lang: "en", onchange: (event) => change(n, event) })]), "]"];
}

export function lookPanel(widget) {
  const all = tensorsOf(argumentsOf(widget));
  const { at } = widget.local;
  const pick = (event) => widget.set({ hover: null, at: event.target.value ? { tensor: event.target.value, at: all[event.target.value].map(() => 0) } : null });
  return el("div", { class: "rs-look" },
    el("div", { class: "rs-look-row" }, el("label", {}, say(SHAPES.look), " ", el("select", { "data-key": "tensor", onchange: pick },
      el("option", { value: "" }, label(SHAPES.nothing)),
      Object.keys(all).filter((name) => knows(widget, name)).map((name) => el("option", { value: name, selected: at?.tensor === name }, name)))),
    el("span", { class: "rs-index-fields" }, indexFields(widget))),
    pointedWords(widget));
}

// The list of shapes

function shapeRow(widget, name, axes) {
  const asked = widget.local.asking && askedName(widget) === name;
  const known = knows(widget, name);
  const askIt = () => widget.set({ asked: name, verdict: null, guess: "", problem: false });
  return el("tr", { class: asked ? "rs-asked" : null, "data-shape": name }, el("th", { scope: "row" }, code(name)),
    known ? [el("td", {}, code(tuple(sizes(axes)))), el("td", {}, code(letters(axes))), el("td", {}, numel(axes).toLocaleString("en"))]
      : [el("td", { colspan: 3 }, el("button", { type: "button", class: "rs-word-button", "data-key": `ask-${name}`, onclick: askIt,
        "aria-label": `${name}: ${label(SHAPES.ask)}`, lang: lang() }, "?"))]);
}

const heads = () => el("thead", {}, el("tr", {}, [SHAPES.name, SHAPES.shape, null, SHAPES.count].map((text) =>
  (text ? el("th", { scope: "col" }, say(text)) : el("th", { scope: "col" }, code("= ( )"))))));

export function shapesTable(widget) {
  const { local } = widget;
  const args = argumentsOf(widget);
  const parameters = Object.entries(parametersOf(args));
  const known = parameters.every(([name]) => knows(widget, name));
  const rows = (entries) => el("tbody", {}, entries.map(([name, axes]) => shapeRow(widget, name, axes)));
  const asksOne = local.asking && parameters.some(([name]) => name === askedName(widget));
  return el("div", { class: "rs-table rs-shapes-list" },
    el("table", {}, el("caption", {}, say(SHAPES.shapes)), heads(), rows(Object.entries(tensorsOf(args)))),
    el("details", { open: local.showParameters || asksOne, ontoggle: (event) => { local.showParameters = event.target.open; } },
      el("summary", { "data-key": "parameters" }, say(SHAPES.parameters), known ? [": ", say(totalSaid(parameters.length, totalOf(args).toLocaleString("en")))] : ""),
      el("table", {}, rows(parameters))));
}

// Python, and the numbers of the step as a table

export function calling(widget) {
  const args = argumentsOf(widget);
  return el("pre", { class: "rs-python", lang: "zxx", tabindex: 0, role: "group", "aria-label": "Python", "data-key": "python" }, el("code", {},
    callOf(args, !widget.local.asking).map((line) => el("span", { class: "rs-line" }, line, "\n"))));
}

/** What this step makes of `output`, and h_n once it is known: the numbers for those who cannot see the picture. */
export function numbersTable(widget) {
  if (!isRecorded(widget)) return el("p", { class: "rs-only" }, say(SHAPES.onlyShapes));
  if (!knows(widget, "output") || !knows(widget, "h_n")) return null;
  const args = argumentsOf(widget);
  const { B, R, dirs, L, T } = sizesOf(args);
  const order = widget.run.count(widget.steps.t);
  const sequences = B === null ? [null] : Array.from({ length: B }, (_, b) => b);
  const placed = (t, b, column) => (b === null ? [t, column] : args.batch_first ? [b, t, column] : [t, b, column]);
  const rows = Array.from({ length: dirs }, (_, direction) => sequences.map((b) =>
    ["output", placed(direction === 0 ? order - 1 : T - order, b, direction * R)])).flat();
  const states = order < T ? [] : Array.from({ length: dirs }, (_, direction) => sequences.map((b) =>
    ["h_n", [(L - 1) * dirs + direction, ...(b === null ? [] : [b]), 0]])).flat();
  return el("div", { class: "rs-table" }, el("table", {},
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, say(SHAPES.name)), Array.from({ length: R }, (_, i) => el("th", { scope: "col" }, `[${i}]`)))),
    el("tbody", {}, [...rows, ...states].map(([tensor, at]) => el("tr", {}, el("th", { scope: "row" }, code(describe(args, tensor, at).slice)),
      vectorAt(widget, tensor, at).map((value) => el("td", {}, signed(value, 6))))))));
}
