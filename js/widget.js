/**
 * What every widget is made of: formula, picture, controls, question, sentence, Python, table.
 * A view only draws; `VIEWS` names them. `render` is the one entry, for anywidget and for our host.
 */
import css from "./widgets.css";
import { tapped } from "./cells.js";
import { actionsOf, controls, keyListener, player } from "./controls.js";
import { el, replace } from "./dom.js";
import * as equation from "./equation.js";
import { formula, python } from "./formula.js";
import { label, lang, language, onLanguage, say } from "./language.js";
import { connectLight, showLight } from "./light.js";
import { list, parse, signed, subscript } from "./numbers.js";
import { openEditor, predictPanel, wordButton } from "./panels.js";
import { savePng, saveSvg } from "./save.js";
import { acquire } from "./steps.js";
import { changed, newLength, spoken, STRINGS, waiting } from "./strings.js";
import { written } from "./symbols.js";
import { table } from "./table.js";
import * as unrolled from "./unrolled.js";

const VIEWS = {
  Unrolled: { draw: unrolled.draw, tools: ["fold", "length"], small: false },
  Equation: { draw: equation.draw, tools: ["row"], small: true },
};

/** The styles stand once in each document (or shadow tree) that shows a widget. */
function addStyles(root) {
  const home = root.getRootNode() instanceof ShadowRoot ? root.getRootNode() : document.head;
  if (!home.querySelector("style[data-rnn-steps]")) home.append(el("style", { "data-rnn-steps": "" }, css));
}

export async function render({ model, el: root, host, signal }) {
  addStyles(root);
  const { steps, release } = await acquire(model.get("steps"), host);
  const clean = connect(root, steps, model);
  let gone = false;
  const end = () => { if (!gone) { gone = true; clean(); release(); } };
  signal?.addEventListener("abort", end);
  return end;
}

function connect(root, steps, model) {
  const config = Object.fromEntries(["view", "labels", "layer", "direction", "batch", "output", "title"].map((name) => [name, model.get(name)]));
  const view = VIEWS[config.view];
  const local = { small: view.small, folded: false, table: false, row: 0, matrixRow: {}, spoken: "" };
  const run = () => steps.run(config);
  const parts = skeleton(config);
  root.replaceChildren(parts.root);

  const playing = player({
    advance: () => actions.next(),
    atEnd: () => (steps.t === run().last && steps.visible(run(), steps.t) === run().equations.length) || steps.hides(steps.t),
    onChange: () => redraw(),
  });
  const actions = actionsOf({ steps, local, run, playing });
  actions.toggle = () => playing.toggle(() => steps.go(run().first, local.small ? 0 : -1));
  const stopAnd = (action) => () => { playing.stop(); action(); };
  for (const name of ["first", "back", "next", "last", "smallBack", "smallNext"]) {
    const own = actions[name];
    if (name === "next") actions.nextByHand = stopAnd(own);
    else actions[name] = stopAnd(own);
  }
  const byHand = { ...actions, next: actions.nextByHand };

  let bar = null;

  function redraw() {
    const now = run();
    const width = Math.max(240, Math.floor(parts.stage.clientWidth || 640));
    const context = { run: now, steps, width, local, config, redraw };
    once(parts.formula, language(), () => formula(now));
    once(parts.hint, language(), () => [el("summary", { "data-key": "help" }, say(STRINGS.help)), el("p", {}, say(STRINGS.touch)), el("p", {}, say(STRINGS.keys))]);
    once(parts.controls, language(), () => { bar = controls(byHand, scrub); return bar.node; });
    bar.update({ steps, run: now, playing });
    const editor = parts.stage.querySelector(".rs-editor");
    replace(parts.stage, ...[view.draw(context), editor].filter(Boolean));
    replace(parts.question, ...[predictPanel(context)].filter(Boolean));
    replace(parts.sentence, sentence(now, steps));
    const seen = steps.visible(now, steps.t);
    once(parts.python, `${language()} ${seen}`, () => python(now, seen - 1));
    const { small, folded, row, table: open } = local;
    once(parts.tools, JSON.stringify([language(), steps.predicting, steps.edited, steps.length, small, folded, row, open]), () => tools(context));
    replace(parts.table, ...(local.table ? [table(context)] : []));
    parts.source.replaceChildren(say(steps.edited ? STRINGS.edited : STRINGS.fromTorch));
    parts.root.classList.toggle("rs-edited", steps.edited);
    showLight(parts.root, steps.symbols);
  }

  const scrub = (event) => {
    playing.stop();
    const k = Number(event.target.value) - 1;
    steps.go(run().after(run().first, k));
  };

  function tools({ run: now }) {
    const toggle = (name) => () => { local[name] = !local[name]; redraw(); };
    const has = (name) => view.tools.includes(name);
    return el("div", { class: "rs-tools" },
      wordButton("small", toggle("small"), { pressed: local.small }),
      wordButton("predict", () => { playing.stop(); local.verdict = undefined; steps.predict(!steps.predicting); }, { pressed: steps.predicting }),
      has("fold") && wordButton(local.folded ? "unfold" : "fold", fold),
      has("length") && [lengthButton("shorter", "−", -1), lengthButton("longer", "+", 1)],
      has("row") && rowChooser(now),
      wordButton("table", toggle("table"), { pressed: local.table }),
      steps.edited && wordButton("reset", () => steps.reset()),
      el("span", { class: "rs-saves" }, saveButton("svg", saveSvg), saveButton("png", savePng)));
  }

  const lengthButton = (name, text, by) => el("button", { type: "button", class: "rs-word-button", "data-key": name,
    title: label(STRINGS[name]), "aria-label": label(STRINGS[name]), lang: lang(), disabled: by < 0 && steps.length === 1,
    onclick: () => { playing.stop(); steps.resize(steps.length + by); announce(newLength(steps.length)); } }, text);

  const rowChooser = (now) => el("label", { class: "rs-row-chooser" }, say(STRINGS.row), " ",
    el("select", { "data-key": "row", onchange: (event) => { local.row = Number(event.target.value); redraw(); } },
      Array.from({ length: Math.max(now.hiddenSize, now.sequence.c0?.length ?? 0) }, (_, i) => el("option", { value: i, selected: i === local.row }, `[${i}]`))));

  const saveButton = (name, save) => el("button", { type: "button", class: "rs-word-button", "data-key": name,
    title: label(STRINGS[name]), "aria-label": label(STRINGS[name]), lang: lang(),
    onclick: () => save(parts.stage.querySelector("svg"), `${config.view}-${run().count(steps.t)}`) }, name.toUpperCase());

  /** Fold or unroll; what stays in sight glides to its new place. */
  function fold() {
    const place = () => parts.stage.querySelector(".rs-moment.rs-now")?.getBoundingClientRect().left;
    const before = place();
    local.folded = !local.folded;
    redraw();
    const moved = before - place();
    if (!moved || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    parts.stage.querySelector(".rs-moment.rs-now").animate([{ transform: `translateX(${moved}px)` }, { transform: "none" }], { duration: 450, easing: "ease-in-out" });
    for (const node of parts.stage.querySelectorAll(".rs-moment:not(.rs-now), .rs-wire, .rs-same")) node.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 450 });
  }

  const announce = (text) => parts.news.replaceChildren(say(text));

  function commit(edit, value) {
    const [name, key] = edit.split("|");
    playing.stop();
    steps.edit(config, name, key, value);
    announce(changed(`${name}[${key.replace(",", ", ")}]`, signed(value, 4)));
  }

  /** The value that `edit` names now. */
  function valueOf(edit) {
    const [name, key] = edit.split("|");
    const index = key.split(",").map(Number);
    const now = run();
    if (name === "x") return now.x(index[0])[index[1]];
    if (name === "h_0") return now.h0[index[0]];
    if (name === "c_0") return now.c0[index[0]];
    const value = now.step(steps.t)[name];
    return value.data ? value.data[index[0] * value.cols + index[1]] : value[index[0]];
  }

  const clicked = (event) => {
    const { target, edit, row } = tapped(event);
    const go = event.target.closest("[data-go]");
    if (edit && parts.stage.contains(target)) {
      playing.stop();
      openEditor(parts.stage, target, { name: edit.replace("|", "[").concat("]"), value: valueOf(edit), commit: (value) => commit(edit, value) });
    } else if (go) { playing.stop(); steps.go(Number(go.dataset.go)); }
    else if (row) { local.row = Number(row); redraw(); }
  };

  const changedField = (event) => {
    const { commit: edit, matrixRow } = event.target.dataset;
    if (matrixRow) { local.matrixRow[matrixRow] = Number(event.target.value); redraw(); }
    if (!edit) return;
    const value = parse(event.target.value);
    if (Number.isNaN(value)) { event.target.setAttribute("aria-invalid", "true"); announce(STRINGS.notANumber); } else commit(edit, value);
  };

  parts.root.addEventListener("click", clicked);
  parts.root.addEventListener("change", changedField);
  parts.root.addEventListener("keydown", keyListener(byHand));
  parts.root.addEventListener("keydown", keepFromJupyterLab);
  const watcher = new ResizeObserver(() => { if (parts.stage.clientWidth !== local.width) { local.width = parts.stage.clientWidth; redraw(); } });
  watcher.observe(parts.stage);
  const ends = [
    steps.subscribe((what) => (what === "symbols" ? showLight(parts.root, steps.symbols) : redraw())),
    onLanguage(() => { parts.root.dataset.language = language(); redraw(); }),
    connectLight(parts.root, steps),
    () => watcher.disconnect(), () => playing.stop(),
  ];
  redraw();
  return () => ends.forEach((end) => end());
}

/** JupyterLab would take a plain letter as a command to the notebook: "d d" deletes the cell. Ctrl+S still saves. */
function keepFromJupyterLab(event) {
  if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}

/** Fill a part, again only when `key` is another than before. */
function once(part, key, make) {
  if (part.dataset.made === key) return;
  part.dataset.made = key;
  replace(part, ...[make()].flat());
}

/** The empty frame, made once; redraw fills it. */
function skeleton(config) {
  const box = (name, attributes = {}, ...children) => el("div", { class: `rs-${name}`, ...attributes }, ...children);
  const parts = {
    formula: box("formula-box"), stage: box("stage", { tabindex: 0, role: "group", "data-key": "stage" }),
    controls: box("controls-box"), question: box("ask"), sentence: box("sentence", { "aria-live": "polite", role: "status" }),
    python: box("python-box"), tools: box("tools-box"), table: box("table-box"),
    source: el("p", { class: "rs-source" }), hint: el("details", { class: "rs-hint" }), news: box("news", { "aria-live": "polite" }),
  };
  parts.root = el("div", { class: `rnn-steps rs-${config.view.toLowerCase()}`, "data-view": config.view,
    role: "group", "aria-label": config.title },
  parts.formula, parts.stage, parts.sentence, parts.controls, parts.question, parts.tools, parts.news,
  parts.table, parts.python, parts.source, parts.hint);
  return parts;
}

/** The step in one sentence: what was computed last, with its numbers. */
function sentence(run, steps) {
  const n = run.count(steps.t);
  const seen = steps.visible(run, steps.t);
  if (steps.hides(steps.t)) return say(waiting(n, run.length));
  const hIndex = run.equations.findIndex(({ name }) => name === "h_t");
  const { name } = run.equations[steps.part === -1 ? hIndex : Math.max(0, seen - 1)];
  const [base, sub] = written(name);
  return say(spoken(n, run.length, sub === "t" ? `${base}${subscript(steps.t + 1)}` : name, list(run.step(steps.t)[name])));
}
