var rnnSteps = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __typeError = (msg) => {
    throw TypeError(msg);
  };
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
  var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
  var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
  var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);

  // js/index.js
  var index_exports = {};
  __export(index_exports, {
    Run: () => Run,
    Steps: () => Steps,
    counts: () => counts,
    equationsOf: () => equationsOf,
    judge: () => judge,
    judgeChoice: () => judgeChoice,
    judgeCount: () => judgeCount,
    judgeTyped: () => judgeTyped,
    mount: () => mount2,
    render: () => render2,
    shuffled: () => shuffled,
    sketchStep: () => sketchStep,
    verdict: () => verdict
  });

  // js/cell_puzzle_rules.js
  var partsOf = (output3) => ["input", "recurrent", "sum", "activation", "keep", ...output3 ? ["output"] : [], "bare"];
  var signOf = (part2, { mode, bias, outputBias }) => ({
    input: ["W_ih", " · ", "x_t", ...bias ? [" + ", "b_ih"] : []],
    recurrent: ["W_hh", " · ", "h_prev", ...bias ? [" + ", "b_hh"] : []],
    sum: ["⊕"],
    activation: [mode === "RNN_RELU" ? "ReLU" : "tanh"],
    keep: ["h_t"],
    output: ["W_hy", " · ", "h_t", ...outputBias ? [" + ", "b_y"] : []],
    bare: ["+ ", "h_prev"]
  })[part2];
  function* random(seed) {
    let state3 = seed * 2654435761 + 1;
    for (; ; ) {
      state3 = Math.imul(state3, 1664525) + 1013904223 >>> 0;
      yield state3 / 2 ** 32;
    }
  }
  function shuffled(output3, seed) {
    const [numbers, order] = [random(seed), partsOf(output3)];
    for (let n = order.length - 1; n > 0; n--) {
      const other = Math.floor(numbers.next().value * (n + 1));
      [order[n], order[other]] = [order[other], order[n]];
    }
    return order;
  }
  function verdict(order, output3) {
    const has = (part2) => order.includes(part2);
    const before = (first, second) => order.indexOf(first) < order.indexOf(second);
    const wrong = [
      ["bareInstead", has("bare") && !has("recurrent")],
      ["bareToo", has("bare")],
      ["noRecurrent", !has("recurrent")],
      ["noInput", !has("input")],
      ["noSum", !has("sum")],
      ["noActivation", !has("activation")],
      ["noKeep", !has("keep")],
      ["noOutput", output3 && !has("output")],
      ["tanhBeforeSum", before("activation", "sum")],
      ["sumTooEarly", before("sum", "input") || before("sum", "recurrent")],
      ["keepTooEarly", before("keep", "activation")],
      ["outputTooEarly", output3 && before("output", "keep")]
    ];
    return wrong.find(([, is]) => is)?.[0] ?? "right";
  }

  // js/equations.js
  var symbol = (name) => ({ op: "symbol", name });
  var matvec = (W, v) => ({ op: "matvec", W, v: typeof v === "string" ? symbol(v) : v });
  var toTree = (arg) => typeof arg === "string" ? symbol(arg) : arg;
  var add = (...args) => ({ op: "add", args: args.filter(Boolean).map(toTree) });
  var mul = (...args) => ({ op: "mul", args: args.map(toTree) });
  var fn = (op, arg) => ({ op, arg: toTree(arg) });
  var equation = (name, tree) => ({ name, tree });
  var gate = (k, bias) => add(matvec(`W_i${k}`, "x_t"), bias && `b_i${k}`, matvec(`W_h${k}`, "h_prev"), bias && `b_h${k}`);
  var rnn = (activation, bias) => [
    equation("a_ih", bias ? add(matvec("W_ih", "x_t"), "b_ih") : matvec("W_ih", "x_t")),
    equation("a_hh", bias ? add(matvec("W_hh", "h_prev"), "b_hh") : matvec("W_hh", "h_prev")),
    equation("a", add("a_ih", "a_hh")),
    equation("h_t", fn(activation, "a"))
  ];
  var lstm = (bias, projected) => [
    equation("i_t", fn("sigmoid", gate("i", bias))),
    equation("f_t", fn("sigmoid", gate("f", bias))),
    equation("g_t", fn("tanh", gate("g", bias))),
    equation("o_t", fn("sigmoid", gate("o", bias))),
    equation("c_t", add(mul("f_t", "c_prev"), mul("i_t", "g_t"))),
    equation("h_t", projected ? matvec("W_hr", mul("o_t", fn("tanh", "c_t"))) : mul("o_t", fn("tanh", "c_t")))
  ];
  var gru = (bias) => [
    equation("r_t", fn("sigmoid", gate("r", bias))),
    equation("z_t", fn("sigmoid", gate("z", bias))),
    equation("n_t", fn("tanh", add(
      matvec("W_in", "x_t"),
      bias && "b_in",
      mul("r_t", bias ? add(matvec("W_hn", "h_prev"), "b_hn") : matvec("W_hn", "h_prev"))
    ))),
    equation("h_t", add(mul(fn("oneMinus", "z_t"), "n_t"), mul("z_t", "h_prev")))
  ];
  var GATES = { RNN_TANH: "", RNN_RELU: "", LSTM: "ifgo", GRU: "rzn" };
  function equationsOf({ mode, bias, projected = false, output: output3 = false, outputBias = true }) {
    const equations = {
      RNN_TANH: () => rnn("tanh", bias),
      RNN_RELU: () => rnn("relu", bias),
      LSTM: () => lstm(bias, projected),
      GRU: () => gru(bias)
    }[mode]();
    if (output3) {
      const product2 = matvec("W_hy", "h_t");
      equations.push(equation("y_t", outputBias ? add(product2, "b_y") : product2));
    }
    return equations;
  }
  function summaryOf({ mode, bias, ...rest }) {
    if (!mode.startsWith("RNN")) return equationsOf({ mode, bias, ...rest });
    const activation = mode === "RNN_RELU" ? "relu" : "tanh";
    const last = equationsOf({ mode, bias, ...rest }).slice(4);
    return [equation("h_t", fn(activation, gate("h", bias))), ...last];
  }
  function symbolsIn(tree) {
    switch (tree.op) {
      case "symbol":
        return [tree.name];
      case "matvec":
        return [tree.W, ...symbolsIn(tree.v)];
      case "add":
      case "mul":
        return tree.args.flatMap(symbolsIn);
      default:
        return symbolsIn(tree.arg);
    }
  }

  // js/evaluate.js
  var ACTIVATIONS = {
    tanh: Math.tanh,
    relu: (a) => Math.max(0, a),
    sigmoid: (a) => 1 / (1 + Math.exp(-a)),
    oneMinus: (a) => 1 - a
  };
  function matrix(rows) {
    const cols = rows[0]?.length ?? 0;
    const data = new Float64Array(rows.length * cols);
    rows.forEach((row2, i) => data.set(row2, i * cols));
    return { rows: rows.length, cols, data };
  }
  function product(W, v) {
    const out = new Float64Array(W.rows);
    for (let i = 0; i < W.rows; i++) {
      let sum2 = 0;
      for (let j = 0, k = i * W.cols; j < W.cols; j++, k++) sum2 += W.data[k] * v[j];
      out[i] = sum2;
    }
    return out;
  }
  var elementwise = (vectors2, f) => vectors2.reduce((u, v) => u.map((a, i) => f(a, v[i])));
  function evaluate(tree, env) {
    switch (tree.op) {
      case "symbol":
        return env[tree.name];
      case "matvec":
        return product(env[tree.W], evaluate(tree.v, env));
      case "add":
        return elementwise(tree.args.map((arg) => evaluate(arg, env)), (a, b) => a + b);
      case "mul":
        return elementwise(tree.args.map((arg) => evaluate(arg, env)), (a, b) => a * b);
      default:
        return evaluate(tree.arg, env).map(ACTIVATIONS[tree.op]);
    }
  }
  function evaluateAll(equations, env) {
    const values = { ...env };
    for (const { name, tree } of equations) values[name] = evaluate(tree, values);
    return values;
  }
  function unpack(mode, packed) {
    const gates = [...GATES[mode]];
    if (!gates.length) return { ...packed };
    const named2 = {};
    for (const [name, value] of Object.entries(packed)) {
      if (!/^[Wb]_[ih]h$/.test(name)) named2[name] = value;
      else gates.forEach((k, n) => {
        named2[name.slice(0, 3) + k] = part(value, n, gates.length);
      });
    }
    return named2;
  }
  function part(value, n, count) {
    if (value instanceof Float64Array) {
      const size2 = value.length / count;
      return value.subarray(n * size2, (n + 1) * size2);
    }
    const rows = value.rows / count;
    const size = rows * value.cols;
    return { rows, cols: value.cols, data: value.data.subarray(n * size, (n + 1) * size) };
  }

  // js/cell_sketch.js
  var symbol2 = (name) => ({ op: "symbol", name });
  function sketchEquations({ mode, bias, output: output3, outputBias }) {
    const product2 = (W, v) => ({ op: "matvec", W, v: symbol2(v) });
    const plus = (tree, b) => b ? { op: "add", args: [tree, symbol2(b)] } : tree;
    const equations = [
      { name: "u", tree: plus(product2("W_ih", "x_t"), bias && "b") },
      { name: "v", tree: { op: "add", args: [symbol2("u"), symbol2("h_prev")] } },
      { name: "h_sketch", tree: { op: mode === "RNN_RELU" ? "relu" : "tanh", arg: symbol2("v") } }
    ];
    if (output3) equations.push({ name: "y_sketch", tree: plus(product2("W_hy", "h_sketch"), outputBias && "b_y") });
    return equations;
  }
  var canSketch = (run) => run.mode.startsWith("RNN");
  function sketchStep(run, t) {
    const env = { ...run.step(t) };
    if (run.cell.bias) env.b = env.b_ih.map((value, i) => value + env.b_hh[i]);
    return evaluateAll(sketchEquations(run.cell), env);
  }
  var sketchSeen = (seen) => seen > 1 ? seen - 1 : seen;

  // js/counts.js
  var KINDS = ["shared", "own", "dense"];
  var CLOSE = 0.1;
  var sizeOf = (value) => Array.isArray(value[0]) ? value.length * value[0].length : value.length;
  var parts = (run) => Object.entries(run.sequence.weights).map(([name, value]) => ({
    name,
    size: sizeOf(value),
    shape: Array.isArray(value[0]) ? [value.length, value[0].length] : [value.length]
  }));
  var sum = (sizes2) => sizes2.reduce((total, { size }) => total + size, 0);
  function counts(run, T) {
    const shared = sum(parts(run));
    const [inputs, states] = [T * run.inputSize, T * run.hiddenSize];
    return { shared, own: T * shared, dense: inputs * states + (run.cell.bias ? states : 0) };
  }
  function mistaken(run, T) {
    const truth = counts(run, T);
    const oneBias = truth.shared - sum(parts(run).filter(({ name }) => name === "b_hh"));
    const [D, H, bias] = [run.inputSize, run.hiddenSize, Number(run.cell.bias)];
    return {
      shared: { "one-bias": oneBias, "per-step": truth.own },
      own: { "one-bias": T * oneBias, "one-set": truth.shared },
      dense: { "no-bias": T * D * T * H, "own-inputs": T * (D * H + bias * H), "one-state": T * D * H + bias * H, "per-step": truth.own }
    };
  }
  function judgeCount(run, T, kind, guess) {
    const truth = counts(run, T)[kind];
    if (guess === truth) return { verdict: "right", mistake: null, truth };
    const [mistake = null] = Object.entries(mistaken(run, T)[kind]).find(([, count]) => count === guess) ?? [];
    const close = Math.abs(guess - truth) <= CLOSE * truth;
    return { verdict: close && !mistake ? "close" : "wrong", mistake, truth };
  }

  // js/language.css
  var language_default = `/* Both languages on one page: which shows, how they stand, how they read.
   One file for the book and for JupyterLab, so every selector names the course's own markup. */

/* A half is hidden only where its other half is there to be read. */
html[data-rnn-language="en"] :is(section, .jp-RenderedMarkdown) > div[lang="hi"]:has(~ div[lang="en"]),
html[data-rnn-language="hi"] :is(section, .jp-RenderedMarkdown) > div[lang="hi"] ~ div[lang="en"],
html[data-rnn-language="en"] .rnn-half[lang="hi"],
html[data-rnn-language="hi"] .rnn-half[lang="en"],
html:is([data-rnn-language="hi"], [data-rnn-language="en"]) .rnn-separator {
  display: none;
}

/* Devanagari has marks above and below the line: it needs more room than Latin does. */
:is(section, .jp-RenderedMarkdown) > div[lang="hi"] {
  font-family: system-ui, "Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", Mangal, sans-serif;
  line-height: 1.8;
}
:is(section, .jp-RenderedMarkdown) > div[lang="en"] { line-height: 1.65; }
:is(section, .jp-RenderedMarkdown) > div[lang] > :last-child { margin-bottom: 0; }
:is(section, .jp-RenderedMarkdown) > div[lang] { margin-bottom: 1.15rem; min-width: 0; overflow-wrap: break-word; }
.jp-RenderedMarkdown > :is(h1, h2, h3, h4):has(~ div[lang]) { line-height: 1.4; }

/* One below the other, a rule at the side tells the second half from the first. */
html:not([data-rnn-language="hi"], [data-rnn-language="en"]) :is(section, .jp-RenderedMarkdown) > div[lang="hi"] ~ div[lang="en"] {
  border-inline-start: 3px solid var(--rnn-rule);
  padding-inline-start: 0.9rem;
}

/* Side by side where each column is at least as wide as a phone. */
.bd-article-container, .jp-MarkdownCell .jp-Cell-inputArea { container: rnn-page / inline-size; }
@container rnn-page (min-width: 44rem) {
  html:not([data-rnn-language="hi"], [data-rnn-language="en"]) :is(section, .jp-RenderedMarkdown):has(> div[lang="hi"] ~ div[lang="en"]) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: 1.75rem;
    align-items: start;
  }
  html:not([data-rnn-language="hi"], [data-rnn-language="en"]) :is(section, .jp-RenderedMarkdown):has(> div[lang="hi"] ~ div[lang="en"]) > * {
    grid-column: 1 / -1;
    min-width: 0;
  }
  html:not([data-rnn-language="hi"], [data-rnn-language="en"]) :is(section, .jp-RenderedMarkdown) > div[lang="hi"]:has(~ div[lang="en"]) { grid-column: 1; }
  html:not([data-rnn-language="hi"], [data-rnn-language="en"]) :is(section, .jp-RenderedMarkdown) > div[lang="hi"] ~ div[lang="en"] {
    grid-column: 2;
    border-inline-start: 0;
    padding-inline-start: 0;
  }
}

/* The colours, light and dark, of the book's theme and of JupyterLab's. */
:root {
  --rnn-rule: #d0d7de;
  --rnn-note: #0b63b0;
  --rnn-mistake: #a84a00;
  --rnn-try: #6b3fa0;
  --rnn-tint: 7%;
}
html[data-theme="dark"], body[data-jp-theme-light="false"] {
  --rnn-rule: #4b535d;
  --rnn-note: #6cb6ff;
  --rnn-mistake: #ffa657;
  --rnn-try: #c9a5ff;
  --rnn-tint: 14%;
}

/* The switch. */
.rnn-language {
  display: inline-flex;
  border: 1px solid var(--pst-color-border, var(--jp-border-color1, #8c959f));
  border-radius: 6px;
  overflow: hidden;
  white-space: nowrap;
}
.rnn-language button {
  border: 0;
  margin: 0;
  padding: 0.2rem 0.55rem;
  min-height: 2rem;
  background: transparent;
  color: inherit;
  font: inherit;
  font-size: 0.85rem;
  line-height: 1.5;
  cursor: pointer;
}
.rnn-language button + button { border-inline-start: 1px solid var(--pst-color-border, var(--jp-border-color1, #8c959f)); }
.rnn-language button:hover { background: color-mix(in srgb, var(--rnn-note) 12%, transparent); }
.rnn-language button[aria-pressed="true"] { background: var(--rnn-note); color: #fff; }
html[data-theme="dark"] .rnn-language button[aria-pressed="true"],
body[data-jp-theme-light="false"] .rnn-language button[aria-pressed="true"] { color: #10151b; }
.rnn-language button:focus-visible { outline: 2px solid var(--rnn-note); outline-offset: -3px; }

/* Boxes: <div class="rnn-note">, "rnn-mistake" (a common misunderstanding), "rnn-try" (do this now). */
.rnn-note, .rnn-mistake, .rnn-try {
  --rnn-box: var(--rnn-note);
  border-inline-start: 4px solid var(--rnn-box);
  border-radius: 4px;
  background: color-mix(in srgb, var(--rnn-box) var(--rnn-tint), transparent);
  padding: 0.7rem 0.95rem;
  margin-block: 1rem;
}
.rnn-mistake { --rnn-box: var(--rnn-mistake); }
.rnn-try { --rnn-box: var(--rnn-try); }
:is(.rnn-note, .rnn-mistake, .rnn-try) > :first-child { margin-top: 0; }
:is(.rnn-note, .rnn-mistake, .rnn-try) > :last-child { margin-bottom: 0; }

/* Answers that open on demand: plain <details> in a half of a pair. */
:is(section, .jp-RenderedMarkdown) > div[lang] details {
  border: 1px solid var(--rnn-rule);
  border-radius: 6px;
  padding: 0.45rem 0.9rem;
  margin-block: 0.6rem;
}
:is(section, .jp-RenderedMarkdown) > div[lang] details > summary { cursor: pointer; font-weight: 600; }
:is(section, .jp-RenderedMarkdown) > div[lang] details[open] > summary { margin-bottom: 0.5rem; }
:is(section, .jp-RenderedMarkdown) > div[lang] details > :last-child { margin-bottom: 0.2rem; }
:is(section, .jp-RenderedMarkdown) > div[lang] details > summary:focus-visible { outline: 2px solid var(--rnn-note); outline-offset: 2px; }

/* On paper nothing can be opened or switched. */
@media print {
  .rnn-language { display: none; }
  :is(section, .jp-RenderedMarkdown) > div[lang] details::details-content { content-visibility: visible; display: block; block-size: auto; }
  .rnn-note, .rnn-mistake, .rnn-try, details { break-inside: avoid; }
}
`;

  // js/dom.js
  var SVG = "http://www.w3.org/2000/svg";
  function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === void 0 || value === false) continue;
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children.flat(Infinity).filter((child) => child !== null && child !== void 0 && child !== false));
    return node;
  }
  var el = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);
  var svg = (tag, attributes = {}, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);
  function replace(node, ...children) {
    if (children.length && children.length === node.childNodes.length && children.every((child, n) => child === node.childNodes[n])) return;
    const active = node.getRootNode().activeElement;
    const key = node.contains(active) ? active.getAttribute("data-key") : null;
    node.replaceChildren(...children);
    if (key) node.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }

  // js/language.js
  var KEY = "rnn-language";
  var CHOICES = ["hi", "en", "both"];
  var EVENT = "rnn-language";
  var saved = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  function language() {
    const now = document.documentElement.dataset.rnnLanguage;
    if (CHOICES.includes(now)) return now;
    const before = saved();
    return CHOICES.includes(before) ? before : "both";
  }
  function setLanguage(choice) {
    try {
      localStorage.setItem(KEY, choice);
    } catch {
    }
    apply(choice);
    document.dispatchEvent(new CustomEvent(EVENT));
  }
  function apply(choice = language()) {
    document.documentElement.dataset.rnnLanguage = choice;
  }
  function onLanguage(listener) {
    document.addEventListener(EVENT, listener);
    return () => document.removeEventListener(EVENT, listener);
  }
  function say({ hi, en }) {
    const choice = language();
    if (choice !== "both") return el("span", { lang: choice }, choice === "hi" ? hi : en);
    if (hi === en) return el("span", {}, hi);
    return el("span", {}, el("span", { lang: "hi" }, hi), " · ", el("span", { lang: "en" }, en));
  }
  function label({ hi, en }) {
    return { hi, en, both: hi === en ? hi : `${hi} · ${en}` }[language()];
  }
  var lang = () => ({ hi: "hi", en: "en", both: "hi" })[language()];
  function connectSwitches(root) {
    const buttons = [...root.querySelectorAll("button[data-language]")];
    const show3 = () => buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.language === language())));
    const choose2 = (event) => setLanguage(event.currentTarget.dataset.language);
    buttons.forEach((button) => button.addEventListener("click", choose2));
    const stop = onLanguage(show3);
    show3();
    return stop;
  }
  function splitHeading(heading) {
    heading.dataset.rnnSplit = "";
    const text = [...heading.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.includes(" · "));
    if (!text) return;
    const [hi, en] = text.data.split(" · ");
    text.replaceWith(
      el("span", { class: "rnn-half", lang: "hi" }, hi),
      el("span", { class: "rnn-separator" }, " · "),
      el("span", { class: "rnn-half", lang: "en" }, en)
    );
  }
  function splitHeadings(root) {
    const notebook = root.closest(".jp-Notebook");
    if (!notebook) return () => {
    };
    const split = () => notebook.querySelectorAll(".jp-RenderedMarkdown :is(h1, h2, h3):not([data-rnn-split])").forEach(splitHeading);
    const watcher = new MutationObserver(split);
    watcher.observe(notebook, { childList: true, subtree: true });
    split();
    return () => watcher.disconnect();
  }
  function renderLanguage({ el: root }) {
    if (!document.querySelector("link[href*='language.css'], style[data-rnn-language-style]")) {
      document.head.append(el("style", { "data-rnn-language-style": "" }, language_default));
    }
    apply();
    root.append(el(
      "div",
      { class: "rnn-language", role: "group", "aria-label": "भाषा · Language" },
      el("button", { type: "button", "data-language": "hi", lang: "hi" }, "हिन्दी"),
      el("button", { type: "button", "data-language": "en", lang: "en" }, "English"),
      el("button", { type: "button", "data-language": "both" }, el("span", { lang: "hi" }, "दोनों"), " · ", el("span", { lang: "en" }, "Both"))
    ));
    const ends = [connectSwitches(root), splitHeadings(root)];
    return () => ends.forEach((end) => end());
  }

  // js/strings.js
  var STRINGS = {
    first: { hi: "पहला कदम", en: "First step" },
    back: { hi: "एक कदम पीछे", en: "Step back" },
    next: { hi: "एक कदम आगे", en: "Step forward" },
    play: { hi: "चलाएँ", en: "Play" },
    pause: { hi: "रोकें", en: "Pause" },
    last: { hi: "आख़िरी कदम", en: "Last step" },
    scrub: { hi: "कदम चुनें", en: "Choose a step" },
    smallBack: { hi: "कदम के अंदर पीछे", en: "Back inside the step" },
    smallNext: { hi: "कदम के अंदर आगे", en: "On inside the step" },
    small: { hi: "छोटे कदम", en: "Small steps" },
    predict: { hi: "पहले अनुमान", en: "Predict first" },
    table: { hi: "तालिका", en: "Table" },
    reset: { hi: "मूल numbers", en: "Reset" },
    svg: { hi: "इस कदम का चित्र, SVG", en: "Picture of this step, SVG" },
    png: { hi: "इस कदम का चित्र, PNG", en: "Picture of this step, PNG" },
    fold: { hi: "मोड़ें", en: "Fold" },
    unfold: { hi: "खोलें", en: "Unroll" },
    longer: { hi: "एक कदम बढ़ाएँ", en: "One step longer" },
    shorter: { hi: "एक कदम घटाएँ", en: "One step shorter" },
    controls: { hi: "कदम के बटन", en: "Step controls" },
    oneCell: { hi: "एक ही cell, एक ही weights", en: "one cell, one set of weights" },
    equation: { hi: "समीकरण", en: "Equation" },
    quantity: { hi: "मात्रा", en: "Quantity" },
    row: { hi: "पंक्ति", en: "Row" },
    newValue: { hi: "नया number", en: "New number" },
    edited: { hi: "numbers बदले हुए हैं: अब ये इसी पन्ने पर गिने गए हैं।", en: "Numbers are edited: they are now computed on this page." },
    fromTorch: { hi: "h_t के ये numbers torch ने गिने हैं।", en: "These values of h_t were computed by torch." },
    notANumber: { hi: "यहाँ कोई number लिखिए, जैसे 0.5 या −1.2।", en: "Write a number here, such as 0.5 or −1.2." },
    guess: { hi: "अनुमान", en: "Guess" },
    check: { hi: "जाँचें", en: "Check" },
    show: { hi: "जवाब दिखाएँ", en: "Show the answer" },
    help: { hi: "मदद", en: "Help" },
    keys: {
      hi: "कीबोर्ड: ← → कदम, ↑ ↓ कदम के अंदर, Home/End पहला/आख़िरी, Space चलाएँ या रोकें।",
      en: "Keyboard: ← → step, ↑ ↓ inside the step, Home/End first/last, Space plays or pauses."
    },
    failed: {
      hi: "यह widget नहीं चल सका। पन्ना दोबारा खोलिए या cell फिर से चलाइए।",
      en: "This widget could not start. Reload the page or run the cell again."
    },
    touch: {
      hi: "किसी symbol को छूइए: उसके numbers, उसका तार और उसकी Python line चमकेंगे। किसी number को छूकर बदलिए।",
      en: "Touch a symbol: its numbers, its wire and its line of Python light up. Touch a number to change it."
    }
  };
  var stepOf = (n, length) => ({ hi: `कदम ${n} / ${length}`, en: `Step ${n} of ${length}` });
  var newLength = (length) => ({ hi: `अब sequence की लंबाई ${length} है।`, en: `The sequence now has length ${length}.` });
  var changed = (what, value) => ({ hi: `${what} अब ${value} है।`, en: `${what} is now ${value}.` });
  var spoken = (n, length, name, values) => ({
    hi: `कदम ${n} / ${length}: ${name} = ${values}`,
    en: `Step ${n} of ${length}: ${name} = ${values}`
  });
  var waiting = (n, length) => ({
    hi: `कदम ${n} / ${length}: पहले अनुमान लगाइए।`,
    en: `Step ${n} of ${length}: make a guess first.`
  });
  var question = (target) => ({
    hi: `${target} लगभग कितना होगा? पहले सोचिए, फिर जाँचिए।`,
    en: `About how much will ${target} be? Think first, then check.`
  });
  var verdicts = {
    right: (truth) => ({ hi: `सही! जवाब ${truth} है।`, en: `Right! It is ${truth}.` }),
    close: (truth) => ({ hi: `बहुत पास! जवाब ${truth} है।`, en: `Very close! It is ${truth}.` }),
    wrong: (truth) => ({ hi: `जवाब ${truth} है।`, en: `It is ${truth}.` })
  };
  var MISTAKES = {
    "no-recurrent-weight": {
      hi: "आपका जवाब तब आता जब पिछली state सीधे जुड़ जाती। वह पहले W_hh से गुज़रती है।",
      en: "Your answer comes from adding the old state as it is. It goes through W_hh first."
    },
    "reset-each-step": {
      hi: "आपका जवाब तब आता जब पिछली state शून्य होती। शून्य सिर्फ़ sequence की शुरुआत में होता है; यहाँ पिछले कदम की state आती है।",
      en: "Your answer comes from an old state of zero. It is zero only at the start of a sequence; here the state of the step before comes in."
    },
    "input-feeds-back": {
      hi: "आपने पिछला input x वापस भेजा। वापस आती है पिछली hidden state।",
      en: "You fed back the previous input x. What comes back is the previous hidden state."
    },
    "second-bias": {
      hi: "आपने एक ही bias गिना। torch में दो हैं, b_ih और b_hh, और दोनों जुड़ते हैं।",
      en: "You counted one bias only. torch has two, b_ih and b_hh, and adds both."
    },
    "no-bias": { hi: "आपके जवाब में bias नहीं जुड़ा।", en: "Your answer leaves out the biases." },
    "no-activation": {
      hi: "यह जोड़ a का मान है। उस पर activation अभी बाकी है।",
      en: "This is the value of the sum a. The activation is still to come."
    },
    "no-input": { hi: "आपके जवाब में input x_t का हिस्सा नहीं है।", en: "Your answer leaves out the input x_t." },
    range: {
      hi: "ऐसा state बन ही नहीं सकता: tanh का जवाब −1 और 1 के बीच होता है, ReLU का कभी minus नहीं होता।",
      en: "No state can be that: tanh answers between −1 and 1, and ReLU never gives a negative number."
    },
    unchanged: {
      hi: "यह पिछले कदम का मान है। हर कदम पर नया x_t state को बदल देता है।",
      en: "This is the value of the step before. At every step a new x_t changes the state."
    },
    sign: {
      hi: "चिह्न उल्टा है: सबसे बड़े term का चिह्न पहले देखिए।",
      en: "The sign is the other way round: look at the sign of the largest term first."
    },
    size: {
      hi: "चिह्न सही है, आकार नहीं: terms को एक-एक करके जोड़कर देखिए।",
      en: "The sign is right, the size is not: add the terms one by one."
    }
  };

  // js/host.js
  var _SavedModel_instances, call_fn;
  var SavedModel = class {
    constructor(state3) {
      __privateAdd(this, _SavedModel_instances);
      this.state = state3;
      this.listeners = /* @__PURE__ */ new Map();
    }
    get(name) {
      return this.state[name];
    }
    set(name, value) {
      if (this.state[name] === value) return;
      this.state[name] = value;
      __privateMethod(this, _SavedModel_instances, call_fn).call(this, `change:${name}`, value);
      __privateMethod(this, _SavedModel_instances, call_fn).call(this, "change", value);
    }
    on(event, listener) {
      this.listeners.set(event, [...this.listeners.get(event) ?? [], listener]);
    }
    off(event, listener) {
      if (!event) this.listeners.clear();
      else this.listeners.set(event, listener ? (this.listeners.get(event) ?? []).filter((other) => other !== listener) : []);
    }
    save_changes() {
    }
    // there is no kernel to tell
    send() {
    }
  };
  _SavedModel_instances = new WeakSet();
  call_fn = function(event, value) {
    for (const listener of this.listeners.get(event) ?? []) listener(value);
  };
  var importText = (text) => import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  async function mount(page, views) {
    apply();
    const setLang = () => {
      page.documentElement.lang = language() === "en" ? "en" : "hi";
    };
    onLanguage(setLang);
    setLang();
    connectSwitches(page);
    const saved2 = page.querySelector('script[type="application/vnd.rnn-steps.state+json"]');
    if (!saved2) return;
    const entries2 = JSON.parse(saved2.textContent);
    const models = new Map(Object.entries(entries2).map(([id, { state: state3 }]) => [id, new SavedModel(state3)]));
    const widget_manager = { get_model: async (id) => models.get(id) };
    const getModel = async (reference) => models.get(reference.replace(/^anywidget:/, ""));
    for (const place2 of page.querySelectorAll("[data-model-id]")) {
      await show(place2, models.get(place2.dataset.modelId), { getModel }, widget_manager, views);
    }
  }
  async function show(place2, model, host, widget_manager, views) {
    const { _esm: source, _css: css, _anywidget_id: id } = model.state;
    const fallback = [...place2.childNodes];
    const root = el("div", {});
    try {
      const widget = id?.startsWith("rnn_steps.") ? views : (await importText(source)).default;
      if (css) page_style(css);
      place2.replaceChildren(root);
      model.widget_manager = widget_manager;
      const { render: render3, initialize } = typeof widget === "function" ? await widget() : widget;
      await initialize?.({ model });
      await render3({ model, el: root, host, signal: new AbortController().signal });
    } catch (error) {
      place2.replaceChildren(...fallback, el("p", { class: "rs-problem", role: "alert" }, say(STRINGS.failed)));
      console.error(error);
    }
  }
  var page_style = (css) => document.head.append(el("style", {}, css));

  // js/predict.js
  var RIGHT = 0.02;
  var CLOSE2 = 0.1;
  var SAME_MISTAKE = 0.03;
  var askedUnit = (run, t) => (run.count(t) - 1) % run.step(t).h_t.length;
  var zeros = (vector2) => new Float64Array(vector2.length);
  var identity = (W) => matrix(Array.from({ length: W.rows }, (_, i) => Array.from({ length: W.cols }, (_2, j) => Number(i === j))));
  var changeEach = (env, pattern, change) => Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, pattern.test(name) ? change(value) : value])
  );
  function mistaken2(run, t) {
    const { mode } = run;
    const env = run.step(t);
    const before = run.reverse ? t + 1 : t - 1;
    const again = (changed2) => evaluateAll(run.equations, changed2).h_t;
    const square = Object.entries(env).filter(([name]) => /^W_h/.test(name) && name !== "W_hy").every(([, W]) => W.rows === W.cols);
    const hasBias = run.cell.bias;
    return {
      "no-recurrent-weight": square && again(changeEach(env, /^W_h[^y]/, identity)),
      "reset-each-step": again({ ...env, h_prev: zeros(env.h_prev) }),
      "input-feeds-back": before >= 0 && before < run.length && run.x(before).length === env.h_prev.length && again({ ...env, h_prev: run.x(before) }),
      "no-activation": mode.startsWith("RNN") && env.a,
      "second-bias": hasBias && again(changeEach(env, /^b_h/, zeros)),
      "no-bias": hasBias && again(changeEach(env, /^b_[ih]/, zeros)),
      "no-input": again({ ...env, x_t: zeros(env.x_t) }),
      unchanged: env.h_prev
    };
  }
  var possible = (mode, guess) => mode === "RNN_RELU" ? guess >= 0 : Math.abs(guess) <= 1;
  function judge(run, t, guess) {
    const unit = askedUnit(run, t);
    const truth = run.step(t).h_t[unit];
    const miss = Math.abs(guess - truth);
    if (miss <= RIGHT) return { verdict: "right", mistake: null, truth };
    const near = Object.entries(mistaken2(run, t)).filter(([, h]) => h && Math.abs(h[unit] - truth) > RIGHT).map(([name, h]) => [Math.abs(h[unit] - guess), name]).filter(([distance]) => distance <= SAME_MISTAKE && distance < miss).sort(([a], [b]) => a - b);
    if (near.length) return { verdict: "wrong", mistake: near[0][1], truth };
    if (miss <= CLOSE2) return { verdict: "close", mistake: null, truth };
    if (possible(run.mode, truth) && !possible(run.mode, guess)) return { verdict: "wrong", mistake: "range", truth };
    return { verdict: "wrong", mistake: guess * truth < 0 ? "sign" : "size", truth };
  }

  // js/quiz_answers.js
  var isShape = (text) => /^\s*\(/.test(text);
  var plain = (text) => text.normalize("NFKC").replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 2406)).replace(/[−–]/g, "-").replace(/torch\.size|tuple/gi, "").toLowerCase().trim();
  var entries = (text) => plain(text).replace(/(?<=\d)\s*[x×*]\s*(?=\d)/g, ",").split(/[^\p{L}\p{M}\p{N}.-]+/u).filter(Boolean).join(",");
  function single(text) {
    const written2 = plain(text).replace(/[\s,()[\]]/g, "").replace(/।$/, "");
    return written2 !== "" && Number.isFinite(Number(written2)) ? String(Number(written2)) : written2;
  }
  var same = (given, wanted) => {
    const spell = isShape(wanted) ? entries : single;
    return spell(given) === spell(wanted);
  };
  function judgeTyped({ answer, why, wrong }, given) {
    if (!plain(given)) return { key: "", verdict: "empty" };
    if (same(given, answer)) return { key: answer, verdict: "right", why };
    const known3 = wrong.find((one) => same(given, one.given));
    return known3 ? { key: known3.given, verdict: "wrong", why: known3.why } : { key: plain(given), verdict: "unknown" };
  }
  function judgeChoice({ choices: choices2 }, chosen) {
    if (chosen === null) return { key: "", verdict: "empty" };
    const { right, why } = choices2[chosen];
    return { key: String(chosen), verdict: right ? "right" : "wrong", why };
  }
  var isTyped = (question2) => !question2.choices;
  var solution = (question2) => isTyped(question2) ? { key: question2.answer, verdict: "shown", why: question2.why } : {
    key: String(question2.choices.findIndex(({ right }) => right)),
    verdict: "shown",
    why: question2.choices.find(({ right }) => right).why
  };

  // js/controls.js
  var ICONS = {
    first: "M6 5v14M19 5l-9 7 9 7z",
    back: "M16 5l-9 7 9 7z",
    next: "M8 5l9 7-9 7z",
    last: "M18 5v14M5 5l9 7-9 7z",
    play: "M7 4l13 8-13 8z",
    pause: "M7 5h4v14H7zM14 5h4v14h-4z",
    smallBack: "M7 16l5-6 5 6z",
    smallNext: "M7 9l5 6 5-6z"
  };
  var icon = (name) => svg(
    "svg",
    { viewBox: "0 0 24 24", width: 22, height: 22, "aria-hidden": "true" },
    svg("path", { d: ICONS[name], fill: "currentColor", stroke: "currentColor", "stroke-width": 2, "stroke-linejoin": "round" })
  );
  function show2(button, name) {
    if (button.dataset.icon === name) return;
    button.dataset.icon = name;
    button.title = label(STRINGS[name]);
    button.setAttribute("aria-label", label(STRINGS[name]));
    button.lang = lang();
    button.replaceChildren(icon(name));
  }
  function iconButton(name, onclick) {
    const button = el("button", { type: "button", class: "rs-button", "data-key": name, onclick });
    show2(button, name);
    return button;
  }
  function actionsOf(widget) {
    const { steps, playing } = widget;
    const go = (move) => (...to) => {
      playing.stop();
      move(...to);
    };
    return {
      first: go(() => steps.go(widget.run.first)),
      back: go(() => widget.forward(-1)),
      next: go(() => widget.forward(1)),
      last: go(() => steps.go(widget.run.last)),
      smallBack: go(() => steps.small(widget.run, -1)),
      smallNext: go(() => steps.small(widget.run, 1)),
      scrub: go((order) => steps.go(widget.run.after(widget.run.first, order))),
      toggle: () => playing.toggle(() => steps.rewind(widget.run, widget.local.small))
    };
  }
  var KEYS = {
    ArrowLeft: "back",
    ArrowRight: "next",
    ArrowUp: "smallBack",
    ArrowDown: "smallNext",
    Home: "first",
    End: "last",
    " ": "toggle"
  };
  function keyListener(actions) {
    return (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = KEYS[event.key];
      const own = event.target.closest("input, select, textarea, summary");
      const pressesButton = event.key === " " && event.target.closest("button");
      if (!action || own || pressesButton) return;
      event.preventDefault();
      event.stopPropagation();
      actions[action]();
    };
  }
  function keepFromJupyterLab(event) {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
  }
  function player({ advance, atEnd, onChange, interval_ms = 1100 }) {
    let timer = null;
    const stop = () => {
      if (timer === null) return;
      clearInterval(timer);
      timer = null;
      onChange();
    };
    const tick = () => atEnd() ? stop() : advance();
    const start = (rewind) => {
      if (atEnd()) rewind();
      else advance();
      timer = setInterval(tick, interval_ms);
      onChange();
    };
    return { stop, get on() {
      return timer !== null;
    }, toggle(rewind) {
      if (timer === null) start(rewind);
      else stop();
    } };
  }
  function controls(actions) {
    const play = iconButton("play", actions.toggle);
    const scrub = el("input", {
      type: "range",
      min: 1,
      step: 1,
      "data-key": "scrub",
      "aria-label": label(STRINGS.scrub),
      lang: lang(),
      oninput: () => actions.scrub(scrub.value - 1)
    });
    const count = el("output", { class: "rs-count" });
    const node = el(
      "div",
      { class: "rs-controls", role: "group", "aria-label": label(STRINGS.controls), lang: lang() },
      el(
        "div",
        { class: "rs-buttons" },
        iconButton("first", actions.first),
        iconButton("back", actions.back),
        play,
        iconButton("next", actions.next),
        iconButton("last", actions.last),
        el("span", { class: "rs-small-buttons" }, iconButton("smallBack", actions.smallBack), iconButton("smallNext", actions.smallNext))
      ),
      el("label", { class: "rs-scrub" }, scrub, count)
    );
    const update = ({ steps, run, playing }) => {
      const n = run.count(steps.t);
      show2(play, playing.on ? "pause" : "play");
      scrub.max = run.length;
      scrub.value = n;
      scrub.setAttribute("aria-valuetext", label(stepOf(n, run.length)));
      count.textContent = `${n} / ${run.length}`;
    };
    return { node, update };
  }

  // js/quiz.css
  var quiz_default = `/* The quiz. Every selector begins with .rnn-steps, for a notebook's styles are global. */
.rnn-steps.rs-quiz { padding: 12px; --rs-mono: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; }
.rnn-steps .rs-quiz-top { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; border-bottom: 1px solid var(--rs-faint); padding-bottom: 10px; }
.rnn-steps .rs-numbers { display: flex; flex-wrap: wrap; gap: 4px; }
.rnn-steps .rs-number-button { position: relative; width: 44px; height: 44px; padding: 0; border: 1px solid var(--rs-line); border-radius: 10px; background: var(--rs-paper); font-variant-numeric: tabular-nums; cursor: pointer; }
.rnn-steps .rs-number-button:hover { background: var(--rs-band); }
.rnn-steps .rs-number-button[aria-current] { border: 2px solid var(--rs-accent); background: var(--rs-band); font-weight: 700; }
.rnn-steps .rs-mark { position: absolute; top: 0; right: 4px; font-size: 12px; line-height: 1.4; font-weight: 700; color: var(--rs-soft); }
.rnn-steps .rs-mark-first { border-color: var(--rs-good); }
.rnn-steps .rs-mark-first .rs-mark { color: var(--rs-good); }
.rnn-steps .rs-tally { color: var(--rs-soft); font-variant-numeric: tabular-nums; }

.rnn-steps .rs-question fieldset { border: 0; padding: 0; margin: 12px 0 0; min-width: 0; scroll-margin-top: 5rem; }
.rnn-steps .rs-question legend { display: block; width: 100%; padding: 0; margin: 0 0 8px; border: 0; font-size: 16.5px; font-weight: 600; line-height: 1.6; color: inherit; }
.rnn-steps .rs-question-number { display: block; font-size: 13px; font-weight: 400; color: var(--rs-soft); }
.rnn-steps .rs-halves > [lang] { display: block; }
.rnn-steps .rs-halves > [lang="en"] { margin-top: 3px; }
.rnn-steps legend .rs-halves > [lang="en"] { font-weight: 500; }
.rnn-steps.rs-quiz code { font: 0.9em/1.4 var(--rs-mono); padding: 1px 4px; border: 0; border-radius: 4px; background: var(--rs-same); color: var(--rs-ink); overflow-wrap: anywhere; }
.rnn-steps.rs-quiz pre { max-width: 100%; box-sizing: border-box; }
.rnn-steps.rs-quiz pre code { padding: 0; white-space: pre; }
.rnn-steps .rs-maths { font-family: Cambria, "STIX Two Text", "Times New Roman", serif; font-size: 1.08em; }
.rnn-steps .rs-maths i + sub { font-style: italic; }
.rnn-steps .rs-maths :is(sub, sup) { font-size: 72%; line-height: 0; margin-inline-end: 0.12em; }

.rnn-steps .rs-choices { display: grid; gap: 8px; }
.rnn-steps .rs-choice { display: flex; gap: 10px; align-items: center; box-sizing: border-box; min-height: 44px; margin: 0; padding: 7px 12px; border: 1px solid var(--rs-line); border-radius: 10px; cursor: pointer; overflow-wrap: anywhere; font-weight: 400; }
.rnn-steps .rs-choice > span { min-width: 0; }
.rnn-steps .rs-choice:hover { background: var(--rs-band); }
.rnn-steps .rs-choice:has(:checked) { border-color: var(--rs-accent); box-shadow: inset 0 0 0 1px var(--rs-accent); }
.rnn-steps .rs-choice:focus-within:has(:focus-visible) { outline: 3px solid var(--rs-accent); outline-offset: 2px; }
.rnn-steps .rs-choice input { flex: none; width: 20px; height: 20px; margin: 0; accent-color: var(--rs-accent); }
.rnn-steps .rs-outcome { margin-inline-start: auto; font-weight: 700; }
.rnn-steps .rs-choice-right { border-color: var(--rs-good); }
.rnn-steps .rs-choice-right .rs-outcome { color: var(--rs-good); }
.rnn-steps .rs-choice-wrong { border-style: dashed; }
.rnn-steps .rs-choice-wrong .rs-outcome { color: var(--rs-bad); }
.rnn-steps .rs-answer { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; margin: 0; font-weight: 400; }
.rnn-steps .rs-answer input { width: 14em; max-width: 100%; min-height: 44px; box-sizing: border-box; padding: 4px 12px; border: 1px solid var(--rs-line); border-radius: 8px; background: var(--rs-paper); font-family: var(--rs-mono); }
.rnn-steps.rs-quiz .rs-word-button { min-height: 44px; padding: 4px 16px; border-radius: 22px; }
.rnn-steps.rs-quiz .rs-tools { margin: 12px 0 6px; gap: 8px; }

.rnn-steps .rs-feedback { border-radius: 10px; padding: 8px 12px; margin: 8px 0; border-inline-start: 4px solid var(--rs-accent); background: var(--rs-same); }
.rnn-steps .rs-feedback:empty { display: block; padding: 0; margin: 0; border: 0; }
.rnn-steps .rs-said-right { border-color: var(--rs-good); }
.rnn-steps .rs-said-right strong { color: var(--rs-good); }
.rnn-steps .rs-said-wrong, .rnn-steps .rs-said-unknown { border-color: var(--rs-bad); }
.rnn-steps :is(.rs-said-wrong, .rs-said-unknown) strong { color: var(--rs-bad); }
.rnn-steps .rs-solution { font-weight: 600; }
.rnn-steps .rs-quiz-bottom { display: flex; flex-wrap: wrap; gap: 8px; border-top: 1px solid var(--rs-faint); padding-top: 10px; margin-top: 12px; }
.rnn-steps .rs-quiz-bottom [data-key="again"] { margin-inline-start: auto; }

/* Side by side where each half has room. */
@container (min-width: 700px) {
  .rnn-steps :is(legend, .rs-why) .rs-halves { display: grid; grid-template-columns: 1fr 1fr; gap: 28px; }
  .rnn-steps :is(legend, .rs-why) .rs-halves > [lang="en"] { margin-top: 0; }
}
@media print { .rnn-steps :is(.rs-quiz-bottom, .rs-question .rs-tools) { display: none; } }
`;

  // js/quiz_strings.js
  var QUIZ = {
    questions: { hi: "सवाल", en: "Questions" },
    previous: { hi: "पिछला", en: "Previous" },
    next: { hi: "अगला", en: "Next" },
    check: { hi: "जाँचें", en: "Check" },
    show: { hi: "जवाब दिखाएँ", en: "Show the answer" },
    again: { hi: "फिर से", en: "Start over" },
    answer: { hi: "आपका जवाब", en: "Your answer" }
  };
  var VERDICTS = {
    right: { hi: "सही!", en: "Right!" },
    wrong: { hi: "अभी नहीं।", en: "Not yet." },
    shown: { hi: "जवाब यह है:", en: "The answer is:" },
    unknown: {
      hi: "यह जवाब सही नहीं है। सोचकर फिर लिखिए, या जवाब देख लीजिए।",
      en: "This answer is not right. Think again, or look at the answer."
    },
    empty: { hi: "पहले अपना जवाब दीजिए।", en: "Give your answer first." }
  };
  var MARKS = {
    open: { hi: "अभी बाकी", en: "still open" },
    tried: { hi: "कोशिश हुई, अभी बाकी", en: "tried, still open" },
    first: { hi: "पहली बार में सही", en: "right at the first try" },
    later: { hi: "बाद में सही", en: "right after some tries" },
    shown: { hi: "जवाब देख लिया", en: "answer shown" }
  };
  var numbered = (n, total) => ({ hi: `सवाल ${n} / ${total}`, en: `Question ${n} of ${total}` });
  var tally = (n, total) => ({
    hi: `पहली बार में सही: ${n} / ${total}`,
    en: `Right at the first try: ${n} of ${total}`
  });
  var finished = (n, total) => ({
    hi: `सब सवाल हो गए; पहली बार में सही: ${n} / ${total}`,
    en: `All questions done; right at the first try: ${n} of ${total}`
  });

  // js/rich_text.js
  var draw = (pieces) => pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    if (piece.code !== void 0) return el("code", {}, piece.code);
    return el("span", { class: "rs-maths" }, piece.maths.map(atom));
  });
  var atom = ([base, sub, sup]) => [
    /^\p{L}$/u.test(base) ? el("i", {}, base) : base,
    sub && el("sub", {}, sub),
    sup && el("sup", {}, sup)
  ].filter(Boolean);
  function sayPieces(text) {
    const choice = language();
    const half = (name) => el("span", { lang: name }, draw(text[name]));
    if (JSON.stringify(text.hi) === JSON.stringify(text.en)) return el("span", {}, draw(text.hi));
    return choice === "both" ? el("span", { class: "rs-halves" }, half("hi"), half("en")) : half(choice);
  }

  // js/quiz_question.js
  function form(quiz) {
    const { question: question2, questions: questions2, at } = quiz;
    const submit = (event) => {
      event.preventDefault();
      quiz.check();
    };
    return el(
      "form",
      { class: "rs-question", "data-question": question2.id, onsubmit: submit },
      el(
        "fieldset",
        { tabindex: -1, "data-key": "question" },
        el("legend", {}, el("span", { class: "rs-question-number" }, say(numbered(at + 1, questions2.length))), sayPieces(question2.text)),
        question2.code && el("pre", { class: "rs-python", lang: "zxx", tabindex: 0 }, el("code", {}, question2.code)),
        (isTyped(question2) ? field : choices)(quiz)
      ),
      el(
        "div",
        { class: "rs-tools" },
        el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "check" }, say(QUIZ.check)),
        el("button", { type: "button", class: "rs-word-button", "data-key": "show", onclick: () => quiz.show() }, say(QUIZ.show))
      )
    );
  }
  var outcome = (state3, n) => [...state3.tried, ...state3.said ? [state3.said] : []].filter(({ key }) => key === String(n)).map(({ verdict: verdict3 }) => verdict3 === "wrong" ? "wrong" : "right")[0] ?? "";
  var OUTCOME_SIGNS = { right: "✓", wrong: "✗", "": "" };
  var choices = ({ question: question2, state: state3 }) => el("div", { class: "rs-choices" }, question2.choices.map((choice, n) => {
    const result = outcome(state3, n);
    return el(
      "label",
      { class: `rs-choice${result && ` rs-choice-${result}`}` },
      el("input", {
        type: "radio",
        name: "choice",
        value: n,
        checked: state3.chosen === n,
        "data-key": `choice-${n}`,
        onchange: () => {
          state3.chosen = n;
        }
      }),
      sayPieces(choice.text),
      el("span", { class: "rs-outcome", "aria-hidden": "true" }, OUTCOME_SIGNS[result])
    );
  }));
  var field = ({ state: state3 }) => el(
    "label",
    { class: "rs-answer" },
    say(QUIZ.answer),
    el("input", {
      type: "text",
      "data-key": "answer",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      value: state3.typed,
      oninput: (event) => {
        state3.typed = event.target.value;
      }
    })
  );
  function feedback(question2, { verdict: verdict3, why }) {
    const verdictText = el("strong", {}, say(VERDICTS[verdict3]));
    const answer = verdict3 === "shown" && el("p", { class: "rs-solution" }, solutionText(question2));
    return [el("p", {}, verdictText), answer, why && el("p", { class: "rs-why" }, sayPieces(why))].filter(Boolean);
  }
  var solutionText = (question2) => isTyped(question2) ? el("code", {}, question2.answer) : sayPieces(question2.choices.find(({ right }) => right).text);

  // js/styles.js
  function addStyles(root, name, css) {
    const home = root.getRootNode() instanceof ShadowRoot ? root.getRootNode() : document.head;
    const mark = `data-rnn-${name}`;
    if (!home.querySelector(`style[${mark}]`)) home.append(el("style", { [mark]: "" }, css));
  }

  // js/cell_diagram.css
  var cell_diagram_default = '/* The cell diagram: boxes, wires, the dots on them, the strip of the sequence, and the puzzle. */\n.rnn-steps .rs-picture .rs-small-number { font-size: 11px; }\n.rnn-steps .rs-box > circle { fill: var(--rs-paper); stroke: var(--rs-ink); stroke-width: 1.5; }\n.rnn-steps .rs-now > .rs-box > :is(rect, circle) { stroke: var(--rs-accent); stroke-width: 3; fill: var(--rs-band); }\n.rnn-steps .rs-lit.rs-box > circle { stroke-width: 4; stroke: var(--rs-accent); }\n.rnn-steps .rs-step.rs-pending > .rs-box > :is(rect, circle) { stroke: var(--rs-line); stroke-dasharray: 4 3; }\n.rnn-steps .rs-picture .rs-plus-sign { font-size: 19px; }\n.rnn-steps .rs-loop path { stroke-dasharray: 5 4; }\n.rnn-steps .rs-loop .rs-grip { stroke-dasharray: none; }\n.rnn-steps .rs-packet { fill: var(--rs-accent); stroke: var(--rs-paper); stroke-width: 1.5; opacity: 0; pointer-events: none; }\n.rnn-steps .rs-picture .rs-caption { font-size: 12.5px; fill: var(--rs-soft); }\n.rnn-steps .rs-picture .rs-warning { fill: var(--rs-bad); font-weight: 600; }\n.rnn-steps .rs-foreign .rs-frame { stroke: var(--rs-bad); stroke-dasharray: 5 3; stroke-width: 1.75; }\n.rnn-steps .rs-faded { opacity: 0.32; }\n.rnn-steps .rs-note { color: var(--rs-ink); border-inline-start: 4px solid var(--rs-accent); padding: 2px 10px; margin: 6px 0; }\n.rnn-steps .rs-switch { display: inline-flex; }\n.rnn-steps .rs-switch .rs-word-button:first-child { border-start-end-radius: 0; border-end-end-radius: 0; }\n.rnn-steps .rs-switch .rs-word-button:last-child { border-start-start-radius: 0; border-end-start-radius: 0; border-inline-start-width: 0; }\n.rnn-steps .rs-row-chooser select { max-width: 100%; }\n\n/* the strip of the whole sequence */\n.rnn-steps .rs-strip-cell { fill: var(--rs-same); stroke: var(--rs-line); stroke-width: 1.25; }\n.rnn-steps .rs-here .rs-strip-cell { fill: var(--rs-accent); stroke: var(--rs-accent); }\n.rnn-steps .rs-strip-wire, .rnn-steps .rs-strip-arrow { fill: none; stroke: var(--rs-line); stroke-width: 1.5; }\n.rnn-steps .rs-here .rs-strip-arrow { stroke: var(--rs-accent); stroke-width: 2; }\n.rnn-steps .rs-picture .rs-sequence .rs-letter { font-size: 14px; }\n.rnn-steps .rs-picture .rs-absent-zero { text-anchor: middle; fill: var(--rs-soft); }\n\n/* the puzzle */\n.rnn-steps .rs-puzzle { border: 2px solid var(--rs-accent); border-radius: 10px; padding: 6px 10px; margin: 6px 0; background: var(--rs-band); }\n.rnn-steps .rs-parts { list-style: none; margin: 8px 0; padding: 0; display: grid; gap: 6px; max-width: 560px; }\n.rnn-steps .rs-parts > li { margin: 0; }\n.rnn-steps .rs-part { display: flex; align-items: stretch; gap: 6px; position: relative; user-select: none; -webkit-user-select: none; }\n.rnn-steps .rs-part-name { flex: 1; min-width: 0; min-height: 44px; display: flex; align-items: center; gap: 4px; padding: 3px 8px 3px 0; text-align: start; border: 1px solid var(--rs-line); border-radius: 10px; background: var(--rs-paper); cursor: grab; }\n.rnn-steps .rs-part-words { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; }\n.rnn-steps .rs-part-sign { font: 17px Cambria, "STIX Two Text", "Times New Roman", serif; white-space: nowrap; }\n.rnn-steps .rs-part-sign sub { font-size: 70%; line-height: 0; }\n.rnn-steps .rs-handle { touch-action: none; align-self: stretch; display: grid; place-items: center; width: 34px; color: var(--rs-soft); font-size: 18px; }\n.rnn-steps .rs-part > .rs-word-button { min-width: 44px; min-height: 44px; padding: 0; border-radius: 10px; }\n.rnn-steps .rs-picked > .rs-part-name { border: 2px solid var(--rs-accent); background: var(--rs-glow); }\n.rnn-steps .rs-dragged { z-index: 2; }\n.rnn-steps .rs-dragged > .rs-part-name { border-color: var(--rs-accent); box-shadow: 0 4px 14px rgb(0 0 0 / 35%); cursor: grabbing; }\n.rnn-steps .rs-target { box-shadow: 0 -4px 0 -1px var(--rs-accent); }\n.rnn-steps .rs-cut { border-block-start: 2px dashed var(--rs-ink); padding: 4px 2px 0; color: var(--rs-soft); min-height: 30px; }\n.rnn-steps .rs-puzzle-tools { display: flex; flex-wrap: wrap; gap: 6px; }\n.rnn-steps .rs-judged:not(:empty) { margin-block-start: 8px; padding: 4px 10px; border-inline-start: 4px solid var(--rs-bad); background: var(--rs-paper); border-radius: 4px; }\n.rnn-steps .rs-judged[data-verdict="right"] { border-color: var(--rs-good); }\n';

  // js/cell_diagram_strings.js
  var CELL = {
    picture: { hi: "Cell का चित्र: boxes और तार", en: "The cell as boxes and wires" },
    sketch: { hi: "Sketch", en: "Sketch" },
    full: { hi: "पूरा cell", en: "Full cell" },
    which: { hi: "कौन-सा चित्र", en: "Which picture" },
    loop: { hi: "अगले कदम को जाता है", en: "goes on to the next step" },
    linear: { hi: "linear", en: "linear" },
    bare: { hi: "जैसा है वैसा", en: "as it is" },
    notTorch: { hi: "torch का नहीं", en: "not torch's" },
    torchs: { hi: "torch का", en: "torch's" },
    leftOut: {
      hi: "Sketch ने W_hh छोड़ दिया: x_t और h_{t−1} वही हैं जो torch के पास हैं, पर h_{t−1} जैसा है वैसा जुड़ता है। इसलिए किसी unit तक बाक़ी units की पुरानी बात नहीं पहुँचती। दूसरा bias भी अलग से नहीं है; यहाँ b = b_ih + b_hh लिया है।",
      en: "The sketch leaves out W_hh: it gets the same x_t and h_{t−1} as torch, but adds h_{t−1} as it is. So no unit hears what the others held. Nor does it have a second bias; here b = b_ih + b_hh."
    },
    leftOutNoBias: {
      hi: "Sketch ने W_hh छोड़ दिया: x_t और h_{t−1} वही हैं जो torch के पास हैं, पर h_{t−1} जैसा है वैसा जुड़ता है। इसलिए किसी unit तक बाक़ी units की पुरानी बात नहीं पहुँचती।",
      en: "The sketch leaves out W_hh: it gets the same x_t and h_{t−1} as torch, but adds h_{t−1} as it is. So no unit hears what the others held."
    },
    puzzle: { hi: "पहेली", en: "Puzzle" },
    pattern: { hi: "Pattern", en: "Pattern" },
    manyToMany: { hi: "many-to-many", en: "many-to-many" },
    manyToOne: { hi: "many-to-one", en: "many-to-one" },
    oneToMany: { hi: "one-to-many", en: "one-to-many" },
    about: {
      manyToOne: {
        hi: "many-to-one: y सिर्फ़ आख़िरी कदम पर लेते हैं; बाक़ी कदमों पर उसका box फीका है।",
        en: "many-to-one: y is taken at the last step only; at the others its box is dimmed."
      },
      oneToMany: {
        hi: "one-to-many: सिर्फ़ पहला x दिया है, बाद के सब शून्य हैं। इसलिए numbers बदल गए हैं।",
        en: "one-to-many: only the first x is given, all later ones are zero. So the numbers have changed."
      }
    }
  };
  var sketchSaid = (n, length, sketch, torch) => ({
    hi: `कदम ${n} / ${length}: sketch का h = ${sketch}, torch का h_t = ${torch}`,
    en: `Step ${n} of ${length}: the sketch's h = ${sketch}, torch's h_t = ${torch}`
  });
  var farthest = (difference) => ({
    hi: `इस कदम पर सबसे बड़ा फ़र्क़ ${difference} है।`,
    en: `At this step the largest difference is ${difference}.`
  });

  // js/cell_graph.js
  var isWeight = (name) => /^[Wb](_|$)/.test(name);
  var isSymbol = (tree) => tree.op === "symbol";
  var isProduct = (tree) => tree.op === "matvec" && isSymbol(tree.v);
  function kindOf(tree) {
    if (isProduct(tree)) return "linear";
    if (tree.op === "add" && isProduct(tree.args[0]) && tree.args.slice(1).every((arg) => isSymbol(arg) && isWeight(arg.name))) return "linear";
    if (tree.op === "add" && tree.args.every(isSymbol)) return "sum";
    return ["tanh", "relu", "sigmoid"].includes(tree.op) && isSymbol(tree.arg) ? "function" : "other";
  }
  function graphOf(equations) {
    const depths = /* @__PURE__ */ new Map();
    const boxes2 = equations.map(({ name, tree }) => {
      const symbols = [...new Set(symbolsIn(tree))];
      const reads2 = symbols.filter((symbol3) => !isWeight(symbol3));
      const depth = 1 + Math.max(0, ...reads2.map((read) => depths.get(read) ?? 0));
      depths.set(name, depth);
      return { name, tree, kind: kindOf(tree), reads: reads2, weights: symbols.filter(isWeight), depth };
    });
    const sources = ["x_t", "h_prev", "c_prev"].filter((name) => boxes2.some(({ reads: reads2 }) => reads2.includes(name)));
    return { sources, boxes: boxes2, depth: Math.max(...depths.values()), vanilla: boxes2.every(({ kind }) => kind !== "other") };
  }
  var SIGNS = { tanh: "tanh", relu: "ReLU", sigmoid: "σ", add: "+", mul: "⊙", oneMinus: "1−", matvec: "" };
  function signOf2(tree) {
    if (["tanh", "relu", "sigmoid"].includes(tree.op)) return SIGNS[tree.op];
    const inside3 = (node) => [SIGNS[node.op], ...(node.args ?? [node.arg ?? node.v]).filter(Boolean).flatMap(inside3)];
    return [...new Set(inside3(tree).filter(Boolean))].reverse().join(" ");
  }

  // js/numbers.js
  var MINUS = "−";
  function signed(value, decimals = 2) {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "+∞" : `${MINUS}∞`;
    const size = Math.abs(value);
    const digits = size >= 1e4 ? size.toExponential(1).replace("e+", "e") : size.toFixed(decimals);
    return (value < 0 ? MINUS : "+") + digits;
  }
  var bracketed = (value, decimals = 2) => value < 0 ? `(${signed(value, decimals)})` : signed(value, decimals).slice(1);
  function list(vector2, decimals = 2, longest = 8) {
    const words2 = Array.from(vector2, (value) => signed(value, decimals));
    if (words2.length > longest) words2.splice(longest - 2, words2.length - longest + 1, "…");
    return `[${words2.join(", ")}]`;
  }
  var subscript = (n) => String(n).replace(/\d/g, (d) => "₀₁₂₃₄₅₆₇₈₉"[d]);
  var strength = (value, scale = 1) => Number.isFinite(value) ? Math.min(1, Math.abs(value) / scale) : 1;
  var tint = (value, scale = 1) => ({
    class: value < 0 ? "rs-minus" : "rs-plus",
    "fill-opacity": (strength(value, scale) * 0.6).toFixed(3)
  });
  function parse(text) {
    const plain3 = text.trim().replace(/[०-९]/g, (d) => String("०१२३४५६७८९".indexOf(d))).replace(/[\u2212\u2013]/g, "-").replace(",", ".");
    return plain3 === "" || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain3) ? NaN : Number(plain3);
  }

  // js/symbols.js
  var WRITTEN = {
    h_prev: ["h", "t−1"],
    c_prev: ["c", "t−1"],
    a: ["a", ""],
    h_0: ["h", "0"],
    c_0: ["c", "0"]
  };
  function written(name) {
    if (WRITTEN[name]) return WRITTEN[name];
    const [base, sub = ""] = name.split("_");
    return [base, sub];
  }
  var GATE_NAMES = {
    i: { hi: "input gate", en: "input gate" },
    f: { hi: "forget gate", en: "forget gate" },
    g: { hi: "नई सामग्री (candidate)", en: "the candidate" },
    o: { hi: "output gate", en: "output gate" },
    r: { hi: "reset gate", en: "reset gate" },
    z: { hi: "update gate", en: "update gate" },
    n: { hi: "नई सामग्री (candidate)", en: "the candidate" },
    h: { hi: "hidden state", en: "the hidden state" },
    y: { hi: "output layer", en: "the output layer" }
  };
  var MEANINGS = {
    x_t: { hi: "input: इस कदम पर पढ़ा गया element", en: "input: the element read at this step" },
    h_prev: { hi: "पिछले कदम की hidden state", en: "the hidden state from the step before" },
    c_prev: { hi: "पिछले कदम की cell state", en: "the cell state from the step before" },
    h_t: { hi: "hidden state: इस कदम के बाद की याददाश्त", en: "hidden state: the memory after this step" },
    c_t: { hi: "cell state: LSTM की लंबी याददाश्त", en: "cell state: the LSTM's long memory" },
    h_0: { hi: "शुरुआती hidden state", en: "the initial hidden state" },
    c_0: { hi: "शुरुआती cell state", en: "the initial cell state" },
    a_ih: { hi: "input term: input वाला हिस्सा", en: "the input term" },
    a_hh: { hi: "recurrent term: पिछली state वाला हिस्सा", en: "the recurrent term" },
    a: { hi: "दोनों terms का जोड़, activation से पहले", en: "the sum of the two terms, before the activation" },
    y_t: { hi: "output: इस कदम का जवाब", en: "output: the answer at this step" },
    W_ih: { hi: "weights: input से hidden, हर कदम पर वही", en: "weights from input to hidden, the same at every step" },
    W_hh: { hi: "weights: पिछली hidden state से नई तक, हर कदम पर वही", en: "weights from the old hidden state to the new, the same at every step" },
    b_ih: { hi: "input term का bias", en: "bias of the input term" },
    b_hh: { hi: "recurrent term का bias", en: "bias of the recurrent term" },
    W_hy: { hi: "output layer के weights", en: "weights of the output layer" },
    b_y: { hi: "output layer का bias", en: "bias of the output layer" },
    W_hr: { hi: "projection के weights: state को छोटा करते हैं", en: "projection weights: they shorten the state" }
  };
  function meaning(name, mode) {
    if (MEANINGS[name] && !(mode === "GRU" && name === "W_hr")) return MEANINGS[name];
    const gate2 = GATE_NAMES[name.replace(/^[Wb]_[ih]?/, "")[0]];
    if (!/^[Wb]_/.test(name)) return GATE_NAMES[name[0]];
    const kind = name[0] === "W" ? "weights" : "bias";
    return { hi: `${gate2.hi}: ${kind}`, en: `${kind} of ${gate2.en}` };
  }

  // js/cells.js
  var LONGEST_WITH_NUMBERS = 8;
  var STRIP_HEIGHT = 176;
  var SHADES = 8;
  function symbolText(name, attributes = {}, subscript2 = null) {
    const [base, sub] = written(name);
    const lower = subscript2 ?? sub;
    return svg(
      "text",
      { class: "rs-letter", ...attributes },
      base,
      lower && svg("tspan", { dy: "0.28em", "font-size": "72%" }, lower)
    );
  }
  var LEAST_CELL = 30;
  var rowHeight = (rows, row2) => rows > LONGEST_WITH_NUMBERS ? Math.max(1.5, STRIP_HEIGHT / rows) : row2;
  var columnHeight = (rows, row2 = 24) => rows * rowHeight(rows, row2);
  function cell({ value, x, y, width, height, decimals, scale, name, edit, row: row2, asked }) {
    const known3 = value !== null;
    const small = width < 36 ? " rs-small-number" : "";
    const shown = known3 ? signed(value, decimals) : asked ? "?" : "";
    return svg(
      "g",
      { class: `rs-cell${edit ? " rs-editable" : ""}`, "data-edit": edit, "data-row": row2 },
      svg("rect", { x, y, width, height, ...known3 ? tint(value, scale) : { class: "rs-unknown" } }),
      svg("text", { x: x + width / 2, y: y + height / 2, class: `rs-number${known3 ? "" : " rs-question"}${small}` }, shown),
      known3 && svg("title", {}, `${name} = ${signed(value, 6)}`)
    );
  }
  function strip({ values, x, y, width, height, scale, name, edit, rows, across = false }) {
    const paths = /* @__PURE__ */ new Map();
    values.forEach((value, i) => {
      const shade = Math.sign(value) * Math.ceil(SHADES * strength(value, scale));
      const corner = across ? `${x + i * width} ${y}` : `${x} ${y + i * height}`;
      paths.set(shade, `${paths.get(shade) ?? ""}M${corner}h${width}v${height}h${-width}z`);
    });
    return svg(
      "g",
      { class: `rs-strip${edit ? " rs-editable" : ""}`, "data-size": values.length, "data-across": across, "data-edit": edit, "data-row": rows ? "*" : null },
      Array.from(paths, ([shade, d]) => svg("path", { d, ...tint(shade, SHADES) })),
      svg("title", {}, `${name} = ${list(values)}`)
    );
  }
  function tapped(event) {
    const target = event.target.closest("[data-edit], [data-row]");
    if (!target) return {};
    const { edit, row: row2, size, across } = target.dataset;
    const { top: top2, height, left, width } = target.getBoundingClientRect();
    const along = across === void 0 ? (event.clientY - top2) / height : (event.clientX - left) / width;
    const place2 = Math.min(size - 1, Math.max(0, Math.floor(along * size)));
    return { target, edit: edit?.replace("*", place2), row: row2?.replace("*", place2) };
  }
  function column({ values, size, x, y, width, row: row2 = 24, decimals = 2, scale = 1, symbol: symbol3, name, edit, rows = false, chosen = null, asked = false }) {
    const height = rowHeight(size, row2);
    const boxes2 = size > LONGEST_WITH_NUMBERS ? values && strip({ values, x, y, width, height, scale, name, edit: edit?.("*"), rows }) : Array.from({ length: size }, (_, i) => cell({
      value: values ? values[i] : null,
      x,
      y: y + i * height,
      width,
      height,
      decimals,
      scale,
      asked,
      name: `${name}[${i}]`,
      edit: values && edit ? edit(i) : null,
      row: rows ? i : null
    }));
    return svg(
      "g",
      { class: "rs-vector", "data-symbol": symbol3 },
      svg("rect", { class: "rs-unknown", x, y, width, height: size * height }),
      boxes2,
      svg("rect", { class: "rs-frame", x, y, width, height: size * height }),
      chosen !== null && svg("rect", { class: "rs-chosen", x, y: y + chosen * height, width, height })
    );
  }
  function vectorRow({ values, size, x, y, width, height = 24, decimals = 2, scale = 1, symbol: symbol3, name, edit, asked = false }) {
    const each = width / size;
    const boxes2 = each < LEAST_CELL ? values && strip({ values, x, y, width: each, height, scale, name, edit: edit?.("*"), across: true }) : Array.from({ length: size }, (_, i) => cell({
      value: values ? values[i] : null,
      x: x + i * each,
      y,
      width: each,
      height,
      decimals,
      scale,
      asked,
      name: `${name}[${i}]`,
      edit: values && edit ? edit(i) : null
    }));
    return svg(
      "g",
      { class: "rs-vector", "data-symbol": symbol3 },
      svg("rect", { class: "rs-unknown", x, y, width, height }),
      boxes2,
      svg("rect", { class: "rs-frame", x, y, width, height })
    );
  }
  function matrixCells({ W, x, y, width, row: row2 = 24, height = rowHeight(W.rows, row2), decimals = 2, scale = 1, symbol: symbol3, name, edit, chosen = null }) {
    const large2 = W.rows > LONGEST_WITH_NUMBERS || W.cols > LONGEST_WITH_NUMBERS || width < LEAST_CELL;
    const boxes2 = large2 ? svg("image", { x, y, width: width * W.cols, height: height * W.rows, preserveAspectRatio: "none", href: heat(W), class: "rs-heat" }) : Array.from(W.data, (value, k) => {
      const [i, j] = [Math.floor(k / W.cols), k % W.cols];
      return cell({
        value,
        x: x + j * width,
        y: y + i * height,
        width,
        height,
        decimals,
        scale,
        name: `${name}[${i}, ${j}]`,
        edit: edit(i, j)
      });
    });
    return svg(
      "g",
      { class: "rs-matrix", "data-symbol": symbol3 },
      svg("rect", { class: "rs-unknown", x, y, width: width * W.cols, height: W.rows * height }),
      boxes2,
      svg("rect", { class: "rs-frame", x, y, width: width * W.cols, height: W.rows * height }),
      chosen !== null && svg("rect", { class: "rs-chosen", x, y: y + chosen * height, width: width * W.cols, height })
    );
  }
  var pictures = /* @__PURE__ */ new WeakMap();
  function heat(W) {
    const known3 = pictures.get(W.data);
    if (known3) return known3;
    const scale = W.data.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: W.cols, height: W.rows });
    const context = canvas.getContext("2d");
    const pixels = context.createImageData(W.cols, W.rows);
    W.data.forEach((value, k) => {
      const { "fill-opacity": opacity } = tint(value, scale);
      pixels.data.set([...value < 0 ? [42, 111, 187] : [214, 111, 20], 255 * opacity], 4 * k);
    });
    context.putImageData(pixels, 0, 0);
    const href = canvas.toDataURL();
    pictures.set(W.data, href);
    return href;
  }

  // js/cell_layout.js
  var LETTER = 20;
  var PAD = 6;
  var BETWEEN = 14;
  var PLUS = 15;
  var ROW = 24;
  var LOOP = 22;
  function linearSize({ weights: [W, b] }, env, most) {
    const { rows, cols } = env[W];
    const extra = 2 * PAD + (b ? BETWEEN : 0);
    const numbers = rows <= LONGEST_WITH_NUMBERS && cols <= LONGEST_WITH_NUMBERS ? Math.min(42, (most - extra) / (cols + (b ? 1 : 0))) : 0;
    const each = numbers >= LEAST_CELL ? numbers : Math.min(18, (most - extra - (b ? LEAST_CELL : 0)) / cols);
    const bias = b ? Math.max(each, LEAST_CELL) : 0;
    return { w: extra + cols * each + bias, h: LETTER + columnHeight(rows, ROW) + 2 * PAD - 4, each, bias };
  }
  function boxSize(box2, env, most) {
    if (box2.kind === "linear") return linearSize(box2, env, most);
    if (box2.kind === "sum") return { w: 2 * PLUS, h: 2 * PLUS };
    return { w: Math.min(most, box2.kind === "function" ? 54 : 66), h: 32 };
  }
  var line = (...points) => `M${points.map(([x, y]) => `${x} ${y}`).join(" L")}`;
  var middleOf = ({ y, h }) => y + h / 2;
  var centreOf = ({ x, w }) => x + w / 2;
  function bend(x0, y0, x1, y1) {
    if (Math.abs(x0 - x1) < 1) return line([x0, y0], [x1, y1]);
    const k = Math.min(40, Math.abs(y1 - y0) * 0.6);
    return `M${x0} ${y0} C${x0} ${y0 + k} ${x1} ${y1 - k} ${x1} ${y1}`;
  }
  function layoutAcross(graph, env, width, above = 0) {
    const [laneBoxes, chain, output3] = parts2(graph);
    const cell4 = 46;
    const fixed = chain.reduce((sum2, box2) => sum2 + boxSize(box2, env, 60).w + cell4, 2 * cell4 + 2 * LOOP);
    const gaps = 3 + 2 * chain.length;
    const most = Math.min(300, width - fixed - gaps * 20);
    const sizes2 = new Map(graph.boxes.map((box2) => [box2.name, boxSize(box2, env, most)]));
    const widest = Math.max(...laneBoxes.map((box2) => sizes2.get(box2.name).w));
    const gap2 = Math.max(14, Math.min(38, (width - fixed - widest) / gaps));
    const total = fixed + widest + gap2 * gaps;
    const plan = {
      graph,
      env,
      sizes: sizes2,
      cell: cell4,
      gap: gap2,
      widest,
      vectors: /* @__PURE__ */ new Map(),
      boxes: /* @__PURE__ */ new Map(),
      wires: [],
      above,
      left: LOOP + Math.max(0, (width - total) / 2)
    };
    const { mid, bottom: bottom2 } = lanes(plan, laneBoxes, chain, output3);
    const h = alongChain(plan, chain, mid);
    if (output3) upwards(plan, output3, h);
    const low = bottom2 + 16;
    const start = plan.vectors.get("h_prev");
    const loop2 = `M${h.x + h.w} ${middleOf(h)} h10 q6 0 6 6 V${low - 6} q0 6 -6 6 H${start.x - 10} q-6 0 -6 -6 V${middleOf(start) + 6} q0 -6 6 -6 H${start.x - 2}`;
    const corner = output3 && { width: Math.min(plan.vectors.get(output3.name).x, plan.boxes.get(output3.name).x) - 24 };
    return { ...plan, loop: loop2, corner, caption: { x: (start.x + h.x) / 2, y: low + 17 }, width, height: low + 26 };
  }
  function parts2({ boxes: boxes2 }) {
    const output3 = boxes2.find(({ name }) => /^y/.test(name));
    const inner = boxes2.filter((box2) => box2 !== output3);
    return [inner.filter(({ kind }) => kind === "linear"), inner.filter(({ kind }) => kind !== "linear"), output3];
  }
  var columnAt = (x, middle, w, h) => ({ x, y: middle - h / 2, w, h, letter: { x: x + w / 2, y: middle - h / 2 - 7, anchor: "middle" } });
  function lanes(plan, laneBoxes, chain, output3) {
    const { env, sizes: sizes2, cell: cell4, gap: gap2, vectors: vectors2 } = plan;
    const sourceHeight = (name) => columnHeight(env[name].length, ROW);
    const boxOf = (source) => laneBoxes.find(({ reads: reads2 }) => reads2[0] === source);
    const heightOf2 = (source) => {
      const box2 = boxOf(source);
      return Math.max(LETTER + sourceHeight(source), box2 ? Math.max(sizes2.get(box2.name).h, LETTER + sourceHeight(box2.name)) : 0);
    };
    const [upper, lower] = [heightOf2("h_prev"), heightOf2("x_t")];
    const top2 = output3 ? Math.max(4, plan.above, roomAbove(plan, output3, chain) - upper - 8) : 4;
    const mid = top2 + upper + 8;
    for (const [source, y, height] of [["h_prev", top2, upper], ["x_t", mid + 8, lower]]) {
      const box2 = boxOf(source);
      const middle = y + LETTER + (height - LETTER) / 2;
      vectors2.set(source, columnAt(plan.left, middle, cell4, sourceHeight(source)));
      if (box2) alongLane(plan, box2, source, middle);
    }
    plan.plusX = plan.left + 2 * cell4 + plan.widest + 3 * gap2;
    return { mid, bottom: mid + 8 + lower + 18 };
  }
  function alongLane({ env, sizes: sizes2, cell: cell4, gap: gap2, widest, left, vectors: vectors2, boxes: boxes2, wires: wires3 }, box2, source, middle) {
    const size = sizes2.get(box2.name);
    const x = left + cell4 + gap2 + widest - size.w;
    const place2 = { x, y: middle - size.h / 2 - LETTER / 2 + 2, ...size };
    boxes2.set(box2.name, place2);
    const out = x + size.w + gap2;
    const height = columnHeight(env[box2.name].length, ROW);
    vectors2.set(box2.name, columnAt(out, middle, cell4, height));
    wires3.push({ from: source, to: box2.name, d: line([left + cell4 + 2, middle], [x - 2, middle]) });
    wires3.push({ from: box2.name, to: box2.name, result: true, d: line([x + size.w, middle], [out - 3, middle]) });
  }
  function alongChain({ env, sizes: sizes2, cell: cell4, gap: gap2, plusX, vectors: vectors2, boxes: boxes2, wires: wires3 }, chain, mid) {
    let x = plusX;
    for (const box2 of chain) {
      const size = sizes2.get(box2.name);
      const place2 = { x, y: mid - size.h / 2, ...size };
      boxes2.set(box2.name, place2);
      box2.reads.forEach((read) => wires3.push({ from: read, to: box2.name, d: intoChain(vectors2.get(read), place2, mid) }));
      x += size.w + gap2;
      vectors2.set(box2.name, columnAt(x, mid, cell4, columnHeight(env[box2.name].length, ROW)));
      wires3.push({ from: box2.name, to: box2.name, result: true, d: line([place2.x + size.w, mid], [x - 3, mid]) });
      x += cell4 + gap2;
    }
    return vectors2.get(chain.at(-1).name);
  }
  function intoChain(from, to, mid) {
    const [x, y] = [from.x + from.w + 2, middleOf(from)];
    if (Math.abs(y - mid) < 1) return line([x, y], [to.x - 2, mid]);
    const end = y < mid ? to.y - 2 : to.y + to.h + 2;
    const turn = y < mid ? 8 : -8;
    return `M${x} ${y} H${centreOf(to) - 8} q8 0 8 ${turn} V${end}`;
  }
  function roomAbove({ env, sizes: sizes2 }, output3, chain) {
    return columnHeight(env[chain.at(-1).name].length, ROW) / 2 + LETTER + 20 + sizes2.get(output3.name).h + 26 + ROW + 8;
  }
  function upwards({ env, sizes: sizes2, vectors: vectors2, boxes: boxes2, wires: wires3 }, output3, h) {
    const size = sizes2.get(output3.name);
    const x = h.x + h.w / 2;
    const place2 = { ...size, x: Math.min(x - size.w / 2, h.x + h.w + LOOP - 2 - size.w), y: h.y - LETTER - 20 - size.h };
    boxes2.set(output3.name, place2);
    wires3.push({ from: output3.reads[0], to: output3.name, d: line([x, h.y - LETTER - 1], [x, place2.y + size.h + 2]) });
    const length = env[output3.name].length;
    const w = Math.min(size.w, 46 * length);
    const y = place2.y - 26 - ROW;
    const left = Math.max(place2.x, Math.min(x - w / 2, place2.x + size.w - w));
    vectors2.set(output3.name, { x: left, y, w, h: ROW, across: true, letter: { x: left - 7, y: y + 17, anchor: "end" } });
    wires3.push({ from: output3.name, to: output3.name, result: true, d: line([left + w / 2, place2.y], [left + w / 2, y + ROW + 3]) });
  }
  function layoutDown(graph, env, width) {
    const left = graph.sources.includes("c_prev") ? LOOP : 0;
    const plan = { graph, env, left, inner: width - LOOP - left, vectors: /* @__PURE__ */ new Map(), boxes: /* @__PURE__ */ new Map(), wires: [] };
    const places = lanesDown(plan);
    let y = LETTER + 4;
    places.forEach(({ name, x, lane }) => plan.vectors.set(name, rowAt(name, x, y, lane, env, true)));
    y += ROW + 26;
    for (let depth = 1; depth <= graph.depth; depth++) y = band(plan, graph.boxes.filter((box2) => box2.depth === depth), places, y);
    const last = plan.vectors.get(graph.boxes.findLast(({ name }) => /^h/.test(name)).name);
    const [start, right] = [plan.vectors.get("h_prev"), width - 6];
    const loop2 = `M${last.x + last.w} ${middleOf(last)} H${right - 6} q6 0 6 -6 V${middleOf(start) + 6} q0 -6 -6 -6 H${start.x + start.w + 2}`;
    return { ...plan, loop: loop2, second: secondLoop(plan), corner: null, caption: null, width, height: y - 16 };
  }
  function secondLoop({ vectors: vectors2 }) {
    const [from, to] = [vectors2.get("c_t"), vectors2.get("c_prev")];
    return from && `M${from.x} ${middleOf(from)} H12 q-6 0 -6 -6 V${middleOf(to) + 6} q0 -6 6 -6 H${to.x - 2}`;
  }
  function lanesDown({ graph, env, inner, left }) {
    const order = ["c_prev", "x_t", "h_prev"].filter((name) => graph.sources.includes(name));
    const columnsOf = (name) => {
      const box2 = graph.boxes.find(({ kind, reads: reads2 }) => kind === "linear" && reads2[0] === name);
      return box2 ? env[box2.weights[0]].cols + box2.weights.length - 0.2 : env[name].length;
    };
    const shares = order.map((name) => graph.vanilla ? columnsOf(name) : 1);
    const least = 0.38 * shares.reduce((sum2, share2) => sum2 + share2, 0);
    const fair = graph.vanilla ? shares.map((share2) => Math.max(share2, least)) : shares;
    const all = fair.reduce((sum2, share2) => sum2 + share2, 0);
    let x = left;
    return order.map((name, n) => {
      const lane = inner * fair[n] / all;
      x += lane;
      return { name, lane, x: x - lane / 2 };
    });
  }
  function rowAt(name, x, y, lane, env, top2 = false) {
    const size = env[name].length;
    const each = Math.min(44, (lane - 10) / size);
    const w = each >= LEAST_CELL ? each * size : Math.min(lane - 14, Math.max(60, 12 * size));
    return {
      x: x - w / 2,
      y,
      w,
      h: ROW,
      across: true,
      letter: top2 ? { x, y: y - 7, anchor: "middle" } : { x: x + 8, y: y - 7, anchor: "start" }
    };
  }
  function band(plan, boxes2, places, y) {
    const sited = boxes2.map((box2, n) => ({ box: box2, ...siteOf(plan, box2, n / boxes2.length, boxes2.length, places) }));
    const sizes2 = sited.map(({ box: box2, lane }) => boxSize(box2, plan.env, Math.min(lane - 4, 300)));
    const tallest = Math.max(...sizes2.map(({ h }) => h));
    sited.forEach(({ box: box2, x, lane }, n) => {
      const place2 = { ...sizes2[n], x: x - sizes2[n].w / 2, y: y + (tallest - sizes2[n].h) / 2 };
      plan.boxes.set(box2.name, place2);
      box2.reads.forEach((read, k) => plan.wires.push({ from: read, to: box2.name, d: intoBox(plan.vectors.get(read), place2, k, box2) }));
      const vector2 = rowAt(box2.name, x, y + tallest + 26, lane, plan.env);
      plan.vectors.set(box2.name, vector2);
      plan.wires.push({ from: box2.name, to: box2.name, result: true, d: line([x, place2.y + place2.h], [x, vector2.y - 3]) });
    });
    return y + tallest + 26 + ROW + 26;
  }
  function siteOf({ graph, inner, left, vectors: vectors2 }, box2, share2, count, places) {
    const below = graph.vanilla && box2.kind === "linear" && places.find(({ name }) => name === box2.reads[0]);
    if (below) return below;
    const x = graph.vanilla ? average(box2.reads.map((read) => centreOf(vectors2.get(read)))) : left + inner * (share2 + 0.5 / count);
    return { x, lane: inner / count };
  }
  var average = (numbers) => numbers.reduce((sum2, number) => sum2 + number, 0) / numbers.length;
  function intoBox(from, to, k, box2) {
    const [x, y] = [centreOf(from), from.y + from.h + 2];
    if (box2.kind === "sum" && Math.abs(x - centreOf(to)) > 1) {
      const side = x < centreOf(to) ? to.x - 2 : to.x + to.w + 2;
      const turn = x < side ? 8 : -8;
      return `M${x} ${y} V${middleOf(to) - 8} q0 8 ${turn} 8 H${side}`;
    }
    const count = box2.reads.length;
    return bend(x, y, centreOf(to) + (k - (count - 1) / 2) * Math.min(14, to.w / (count + 1)), to.y - 2);
  }

  // js/cell_paint.js
  function head(d) {
    const path = svg("path", { d });
    const length = path.getTotalLength();
    const [{ x, y }, before] = [path.getPointAtLength(length), path.getPointAtLength(length - 3)];
    const [ux, uy] = [(x - before.x) / 3, (y - before.y) / 3];
    const side = (s) => `${x - 7 * ux - s * 4 * uy} ${y - 7 * uy + s * 4 * ux}`;
    return `M${x} ${y} L${side(1)} L${side(-1)} Z`;
  }
  var wire = (d, { symbols, flow = false, pending = false, kind = "" }) => svg(
    "g",
    { class: `rs-wire${flow ? " rs-flow" : ""}${pending ? " rs-pending" : ""}${kind}`, "data-symbols": symbols.join(" ") },
    svg("path", { d }),
    svg("path", { class: "rs-head", d: head(d) }),
    svg("path", { class: "rs-grip", d })
  );
  function packet(d, delay_ms) {
    const dot = svg("circle", { class: "rs-packet", r: 5, style: `offset-path: path("${d}")` });
    dot.animate(
      [{ offsetDistance: "0%", opacity: 1 }, { offsetDistance: "100%", opacity: 1 }],
      { duration: 620, delay: delay_ms, easing: "ease-in-out" }
    );
    return dot;
  }
  function vector(name, place2, { values, edit, asked = false, foreign = false, faded = false, silent = false }) {
    const draw6 = place2.across ? vectorRow : column;
    const { x, y, anchor } = place2.letter;
    return svg(
      "g",
      { class: `${foreign ? "rs-foreign" : ""}${faded ? " rs-faded" : ""}` },
      !silent && symbolText(name, { x, y, "text-anchor": anchor, "data-symbol": name }),
      draw6({ values, asked, edit, name, symbol: name, size: place2.size, x: place2.x, y: place2.y, width: place2.w })
    );
  }
  function box(item, place2, { env, editOf, now, pending, faded }) {
    const inside3 = { linear: linearInside, sum: circleInside }[item.kind] ?? wordInside;
    const shape = item.kind === "sum" ? svg("circle", { cx: place2.x + place2.w / 2, cy: place2.y + place2.h / 2, r: place2.w / 2 }) : svg("rect", { x: place2.x, y: place2.y, width: place2.w, height: place2.h, rx: 9 });
    return svg(
      "g",
      { class: `rs-step${now ? " rs-now" : ""}${pending ? " rs-pending" : ""}${faded ? " rs-faded" : ""}`, "data-box": item.name },
      svg("g", { class: "rs-box", "data-symbols": [item.name, ...item.weights].join(" ") }, shape, inside3(item, place2, { env, editOf }))
    );
  }
  var circleInside = (item, place2) => svg("text", { class: "rs-box-text rs-plus-sign", x: place2.x + place2.w / 2, y: place2.y + place2.h / 2 }, "+");
  var wordInside = (item, place2) => svg("text", { class: "rs-box-text", x: place2.x + place2.w / 2, y: place2.y + place2.h / 2 }, signOf2(item.tree));
  function linearInside({ weights: [W, b] }, place2, { env, editOf }) {
    const matrix2 = env[W];
    const [x, y] = [place2.x + PAD, place2.y + LETTER + 3];
    const wide = matrix2.cols * place2.each;
    const height = columnHeight(matrix2.rows);
    const letter = (name, middle) => symbolText(name, { x: middle, y: place2.y + 17, "text-anchor": "middle", "data-symbol": name });
    const drawn2 = [
      letter(W, x + wide / 2),
      matrixCells({ W: matrix2, x, y, width: place2.each, symbol: W, name: W, edit: (i, j) => `${W}|${i},${j}` })
    ];
    if (!b) return drawn2;
    return [
      ...drawn2,
      svg("text", { class: "rs-sign", x: x + wide + BETWEEN / 2, y: y + height / 2 }, "+"),
      letter(b, x + wide + BETWEEN + place2.bias / 2),
      column({ values: env[b], size: env[b].length, x: x + wide + BETWEEN, y, width: place2.bias, symbol: b, name: b, edit: editOf(b) })
    ];
  }
  var words = (text, attributes) => svg("text", { class: "rs-caption", lang: lang(), ...attributes }, label(text));
  function lines(text, { y, ...attributes }) {
    if (language() !== "both" || text.hi === text.en) return words(text, { y, ...attributes });
    return [words({ hi: text.hi, en: text.hi }, { y: y - 14, ...attributes }), words({ hi: text.en, en: text.en }, { y, ...attributes, lang: "en" })];
  }

  // js/cell_patterns.js
  var PATTERNS = ["manyToMany", "manyToOne", "oneToMany"];
  var known = /* @__PURE__ */ new WeakMap();
  function onlyFirst(run) {
    if (!known.has(run)) {
      const later = Array.from({ length: run.length }, (_, t) => t).filter((t) => t !== run.first);
      known.set(run, later.every((t) => run.x(t).every((value) => value === 0)));
    }
    return known.get(run);
  }
  var patternOf = ({ run, local }) => local.pattern === "oneToMany" && !onlyFirst(run) ? "manyToMany" : local.pattern;
  var reads = (pattern, run, t) => pattern !== "oneToMany" || t === run.first;
  var gives = (pattern, run, t) => pattern !== "manyToOne" || t === run.last;
  function zeros2(run) {
    const keys = Array.from({ length: run.length }, (_, t) => t).filter((t) => t !== run.first).flatMap((t) => Array.from({ length: run.inputSize }, (_, j) => `${t},${j}`));
    return Object.fromEntries(keys.map((key) => [key, 0]));
  }
  function choose(widget, pattern) {
    const { run, steps, config, local } = widget;
    widget.playing.stop();
    if (patternOf(widget) === "oneToMany" && pattern !== "oneToMany") {
      const before = local.before ?? {};
      steps.change(config, "x", Object.fromEntries(Object.keys(zeros2(run)).map((key) => [key, before[key] ?? null])));
    }
    if (pattern === "oneToMany") {
      local.before = { ...run.edits.x };
      steps.change(config, "x", zeros2(run));
    }
    widget.set({ pattern });
  }

  // js/cell_puzzle_strings.js
  var PUZZLE = {
    task: {
      hi: "एक कदम के हिस्से सही क्रम में रखिए: जो पहले होता है, वह ऊपर। एक हिस्सा torch के cell का नहीं है; उसे रेखा के नीचे रखिए। खींचिए, या छूकर उठाइए और रखिए, या ▲ ▼ दबाइए।",
      en: "Put the parts of one step in order: what happens first goes on top. One part does not belong to torch's cell; put it below the line. Drag, or tap to pick up and put down, or press ▲ ▼."
    },
    list: { hi: "Cell के हिस्से, आपके क्रम में", en: "Parts of the cell, in your order" },
    line: { hi: "इस रेखा के नीचे: काम में नहीं आता", en: "Below this line: not used" },
    check: { hi: "क्रम जाँचें", en: "Check the order" },
    shuffle: { hi: "फिर से मिलाएँ", en: "Shuffle again" },
    shuffled: { hi: "हिस्से फिर से मिला दिए।", en: "The parts are shuffled again." },
    pickedUp: { hi: "उठा लिया। अब नई जगह को छूइए; छोड़ने के लिए फिर उसी को।", en: "Picked up. Now tap its new place, or the same part to put it down." },
    unused: { hi: "अब रेखा के नीचे है, काम में नहीं आता।", en: "It is now below the line, not used." },
    up: { hi: "ऊपर ले जाएँ", en: "Move up" },
    down: { hi: "नीचे ले जाएँ", en: "Move down" }
  };
  var movedTo = (place2, count) => ({ hi: `अब ${count} में से ${place2} नंबर पर है।`, en: `It is now number ${place2} of ${count}.` });
  var PARTS = {
    input: { hi: "input का हिस्सा", en: "the share of the input" },
    recurrent: { hi: "पिछले state का हिस्सा", en: "the share of the previous state" },
    sum: { hi: "दोनों हिस्से जोड़िए", en: "add the two shares" },
    activation: { hi: "activation से गुज़ारिए", en: "pass it through the activation" },
    keep: { hi: "यही नया state है, अगले कदम को दीजिए", en: "this is the new state, hand it on" },
    output: { hi: "नए state से जवाब निकालिए", en: "read the answer off the new state" },
    bare: { hi: "जैसा है वैसा जोड़िए", en: "add it as it is" }
  };
  var VERDICTS2 = {
    right: {
      hi: "सही! दोनों हिस्सों में से पहले कोई भी हो सकता है: वे एक-दूसरे पर निर्भर नहीं। जोड़ दोनों के बाद, activation जोड़ के बाद, और y_t सबसे अंत में।",
      en: "Right! Either share may come first, since neither needs the other. The sum follows both, the activation follows the sum, and y_t comes last."
    },
    rightNoOutput: {
      hi: "सही! दोनों हिस्सों में से पहले कोई भी हो सकता है: वे एक-दूसरे पर निर्भर नहीं। जोड़ दोनों के बाद, और activation जोड़ के बाद।",
      en: "Right! Either share may come first, since neither needs the other. The sum follows both, and the activation follows the sum."
    },
    bareInstead: {
      hi: "आपने पिछला state जैसा है वैसा जोड़ दिया। यह छोटा sketch है; torch का cell पहले उसे W_hh से गुणा करता है।",
      en: "You add the previous state as it is. That is the short sketch; torch's cell multiplies it by W_hh first."
    },
    bareToo: {
      hi: "पिछला state अब दो बार आता है: एक बार W_hh से होकर, एक बार जैसा है वैसा। पहला काफ़ी है।",
      en: "The previous state now comes in twice: once through W_hh and once as it is. The first is enough."
    },
    noRecurrent: {
      hi: "पिछला state कहीं नहीं आता, तो यह cell हर कदम पर सब भूल जाता है।",
      en: "The previous state comes in nowhere, so this cell forgets everything at every step."
    },
    noInput: {
      hi: "x_t कहीं नहीं आता, तो यह cell कुछ पढ़ता ही नहीं।",
      en: "x_t comes in nowhere, so this cell reads nothing."
    },
    noSum: {
      hi: "दोनों हिस्से कहीं मिलते नहीं: उन्हें जोड़ने वाला हिस्सा रेखा के नीचे रह गया।",
      en: "The two shares never meet: the part that adds them is still below the line."
    },
    noActivation: {
      hi: "Activation छूट गया: तब जोड़ ही state बन जाता है और सीमा में नहीं रहता।",
      en: "The activation is missing: the sum itself becomes the state, and nothing keeps it within bounds."
    },
    noKeep: {
      hi: "नया state h_t किसी को मिला ही नहीं: अगला कदम किससे शुरू होगा?",
      en: "Nobody gets the new state h_t: what would the next step start from?"
    },
    noOutput: {
      hi: "यहाँ output layer दी गई है: उसका हिस्सा भी चाहिए।",
      en: "An output layer is given here, so its part is needed too."
    },
    tanhBeforeSum: {
      hi: "Activation जोड़ से पहले आ गया। तब हर हिस्सा अलग से दबता है, और बाद का जोड़ फिर से सीमा के बाहर जा सकता है। पहले जोड़िए, फिर activation।",
      en: "The activation stands before the sum. Each share is then squeezed by itself, and their sum can leave the bounds again. Add first, then activate."
    },
    sumTooEarly: {
      hi: "जोड़ बहुत पहले आ गया: उस समय तक दोनों हिस्से बने ही नहीं थे।",
      en: "The sum comes too early: at that point the two shares have not both been made."
    },
    keepTooEarly: {
      hi: "आपने activation से पहले ही state आगे दे दिया: वह जोड़ a है, h_t नहीं।",
      en: "You hand the state on before the activation: that is the sum a, not yet h_t."
    },
    outputTooEarly: {
      hi: "y_t तो h_t से निकलता है, और यहाँ h_t अभी बना ही नहीं।",
      en: "y_t is read off h_t, and here there is no h_t yet."
    }
  };

  // js/save.js
  var STYLES = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "opacity",
    "font-size",
    "font-family",
    "font-weight",
    "font-style",
    "text-anchor",
    "dominant-baseline",
    "paint-order",
    "display"
  ];
  function standalone(picture) {
    const copy = picture.cloneNode(true);
    const [from, to] = [picture, copy].map((root) => [root, ...root.querySelectorAll("*")]);
    from.forEach((node, n) => {
      const style = getComputedStyle(node);
      to[n].setAttribute("style", STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";"));
      for (const name of [...to[n].getAttributeNames()]) if (/^(class|data-|tabindex)/.test(name)) to[n].removeAttribute(name);
    });
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    const { x, y, width, height } = picture.viewBox.baseVal;
    for (const [name, value] of Object.entries({ x, y, width, height, fill: paperColour(picture) })) paper.setAttribute(name, value);
    copy.prepend(paper);
    return new XMLSerializer().serializeToString(copy);
  }
  var paperColour = (picture) => getComputedStyle(picture).getPropertyValue("--rs-paper").trim() || "white";
  function download(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1e3);
  }
  var saveSvg = (picture, name) => download(new Blob([standalone(picture)], { type: "image/svg+xml" }), `${name}.svg`);
  async function savePng(picture, name, scale = 3) {
    const { width, height } = picture.viewBox.baseVal;
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(picture))}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: width * scale, height: height * scale });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    download(await new Promise((resolve) => canvas.toBlob(resolve)), `${name}.png`);
  }

  // js/tools.js
  var wordButton = (name, onclick, { pressed, text = STRINGS[name] } = {}) => el("button", {
    type: "button",
    class: "rs-word-button",
    "data-key": name,
    onclick,
    "aria-pressed": pressed === void 0 ? null : String(pressed)
  }, say(text));
  var signButton = (name, sign, onclick, { disabled = false, text = STRINGS[name] } = {}) => el("button", {
    type: "button",
    class: "rs-word-button",
    "data-key": name,
    title: label(text),
    "aria-label": label(text),
    lang: lang(),
    onclick,
    disabled
  }, sign);
  var toggle = (name) => (widget) => wordButton(name, () => widget.set({ [name]: !widget.local[name] }), { pressed: widget.local[name] });
  function resize(widget, by) {
    widget.playing.stop();
    widget.steps.resize(widget.steps.length + by);
    widget.announce(newLength(widget.steps.length));
  }
  function predict(widget) {
    widget.playing.stop();
    widget.local.verdict = void 0;
    widget.steps.predict(!widget.steps.predicting);
  }
  function rowChooser(widget) {
    const { run, local } = widget;
    const rows = Math.max(...run.equations.map(({ name }) => run.step(widget.steps.t)[name].length));
    return el(
      "label",
      { class: "rs-row-chooser" },
      say(STRINGS.row),
      " ",
      el(
        "select",
        { "data-key": "row", onchange: (event) => widget.set({ row: Number(event.target.value) }) },
        Array.from({ length: rows }, (_, i) => el("option", { value: i, selected: i === local.row }, `[${i}]`))
      )
    );
  }
  function saveButtons(widget) {
    const name = () => `${widget.config.view}-${widget.run.count(widget.steps.t)}`;
    const keep = (save) => () => save(widget.parts.stage.querySelector("svg"), name());
    return el("span", { class: "rs-saves" }, signButton("svg", "SVG", keep(saveSvg)), signButton("png", "PNG", keep(savePng)));
  }
  var TOOLS = {
    small: toggle("small"),
    predict: (widget) => wordButton("predict", () => predict(widget), { pressed: widget.steps.predicting }),
    shorter: (widget) => signButton("shorter", "−", () => resize(widget, -1), { disabled: widget.steps.length === 1 }),
    longer: (widget) => signButton("longer", "+", () => resize(widget, 1)),
    row: rowChooser,
    table: toggle("table"),
    reset: (widget) => widget.steps.edited && wordButton("reset", () => widget.steps.reset()),
    save: saveButtons
  };
  var tools = (widget) => el("div", { class: "rs-tools" }, widget.view.tools.map((name) => (widget.view.ownTools?.[name] ?? TOOLS[name])(widget)));

  // js/cell_puzzle.js
  var LINE = "line";
  var FAR = 6;
  var canPuzzle = (run) => run.mode.startsWith("RNN");
  var named = (what, part2) => ({ hi: `${what.hi}: ${part2.hi}`, en: `${what.en}: ${part2.en}` });
  function word(text) {
    if (!/^[a-zA-Z]_/.test(text)) return text;
    const [base, sub] = written(text);
    return el("i", {}, base, el("sub", {}, sub));
  }
  var puzzles = /* @__PURE__ */ new WeakMap();
  function puzzle(widget) {
    if (!puzzles.has(widget)) puzzles.set(widget, new Puzzle(widget));
    const own = puzzles.get(widget);
    own.draw();
    return own.node;
  }
  var Puzzle = class {
    constructor(widget) {
      Object.assign(this, {
        widget,
        seed: 1,
        picked: null,
        said: null,
        node: el("section", { class: "rs-puzzle" }),
        judged: el("div", { class: "rs-judged", role: "status" })
      });
      this.node.addEventListener("keydown", (event) => this.key(event));
      this.node.addEventListener("pointerdown", (event) => this.press(event));
      this.deal();
    }
    get output() {
      return this.widget.run.cell.output;
    }
    /** The parts above the line. */
    get used() {
      return this.order.slice(0, this.order.indexOf(LINE));
    }
    deal() {
      Object.assign(this, { order: [...shuffled(this.output, this.seed), LINE], picked: null, said: null });
    }
    draw() {
      if (this.dragged) return;
      replace(
        this.node,
        el("p", {}, say(PUZZLE.task)),
        el("ol", { class: "rs-parts", "aria-label": label(PUZZLE.list), lang: lang() }, this.order.map((part2, n) => this.item(part2, n))),
        el(
          "div",
          { class: "rs-puzzle-tools" },
          wordButton("check-order", () => this.check(), { text: PUZZLE.check }),
          wordButton("shuffle", () => this.reshuffle(), { text: PUZZLE.shuffle })
        ),
        this.judged
      );
      this.node.querySelector("[data-key=check-order]").classList.add("rs-main");
      this.judge();
    }
    /** Show what the order means, as long as it is the order that was checked. */
    judge() {
      const { said } = this;
      const text = said === "right" && !this.output ? "rightNoOutput" : said;
      this.judged.dataset.verdict = said ?? "";
      this.judged.replaceChildren(...said ? [say(VERDICTS2[text])] : []);
    }
    item(part2, n) {
      if (part2 === LINE) return el("li", { class: "rs-cut", "data-part": LINE, onclick: () => this.placeBefore(LINE) }, say(PUZZLE.line));
      const picked = this.picked === part2;
      return el(
        "li",
        { class: `rs-part${picked ? " rs-picked" : ""}`, "data-part": part2 },
        el(
          "button",
          { type: "button", class: "rs-part-name", "data-key": `part-${part2}`, "aria-pressed": String(picked), onclick: () => this.tap(part2) },
          el("span", { class: "rs-handle", "aria-hidden": "true" }, "⠿"),
          el(
            "span",
            { class: "rs-part-words" },
            el("span", { class: "rs-part-sign", lang: "zxx" }, signOf(part2, this.widget.run.cell).map(word)),
            say(PARTS[part2])
          )
        ),
        signButton(`up-${part2}`, "▲", () => this.move(part2, -1), { disabled: n === 0, text: named(PUZZLE.up, PARTS[part2]) }),
        signButton(`down-${part2}`, "▼", () => this.move(part2, 1), { disabled: n === this.order.length - 1, text: named(PUZZLE.down, PARTS[part2]) })
      );
    }
    /** A tap picks a part; a tap on another one puts the picked part there. */
    tap(part2) {
      if (this.justDragged) return;
      if (this.picked && this.picked !== part2) return void this.placeBefore(part2);
      this.picked = this.picked === part2 ? null : part2;
      this.draw();
      if (this.picked) this.widget.announce(PUZZLE.pickedUp);
    }
    /** Put the picked part where `target` stands; what stood there goes on by one. */
    placeBefore(target) {
      if (this.picked) this.put(this.picked, this.order.indexOf(target));
    }
    move(part2, by) {
      this.put(part2, this.order.indexOf(part2) + by);
    }
    put(part2, index) {
      const to = Math.max(0, Math.min(this.order.length - 1, index));
      const rest = this.order.filter((other) => other !== part2);
      rest.splice(to, 0, part2);
      Object.assign(this, { order: rest, picked: null, said: null });
      const focused = this.node.contains(this.node.getRootNode().activeElement);
      this.draw();
      if (focused && !this.node.contains(this.node.getRootNode().activeElement)) this.focus(part2);
      const place2 = this.used.indexOf(part2);
      this.widget.announce(place2 < 0 ? PUZZLE.unused : movedTo(place2 + 1, this.used.length));
    }
    check() {
      this.said = verdict(this.used, this.output);
      this.draw();
    }
    reshuffle() {
      this.seed += 1;
      this.deal();
      this.draw();
      this.widget.announce(PUZZLE.shuffled);
    }
    /** Arrows, Home and End move the part that has the focus; Escape puts a picked one down. */
    key(event) {
      const part2 = event.target.closest(".rs-part")?.dataset.part;
      const index = this.order.indexOf(part2);
      const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: this.order.length - 1 }[event.key];
      if (event.key === "Escape" && this.picked) this.tap(this.picked);
      else if (!part2 || to === void 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      else this.put(part2, to);
      event.preventDefault();
      event.stopPropagation();
      this.focus(part2);
    }
    focus(part2) {
      this.node.querySelector(`[data-key="part-${part2}"]`)?.focus({ preventScroll: true });
    }
    /** A mouse drags a part anywhere, a finger by its handle, so that the page can still be scrolled. */
    press(event) {
      const item = event.target.closest(".rs-part");
      const held = event.pointerType === "mouse" ? event.button === 0 : event.target.closest(".rs-handle");
      this.justDragged = false;
      if (!item || !held || event.target.closest("[data-key^=up-], [data-key^=down-]")) return;
      const drag = (now) => this.drag(item, now.clientY - event.clientY);
      const end = (now) => {
        removeEventListener("pointermove", drag);
        removeEventListener("pointerup", end);
        removeEventListener("pointercancel", end);
        this.drop(item, now.type === "pointerup");
      };
      addEventListener("pointermove", drag);
      addEventListener("pointerup", end);
      addEventListener("pointercancel", end);
    }
    drag(item, by) {
      if (!this.dragged && Math.abs(by) < FAR) return;
      this.dragged = item;
      item.classList.add("rs-dragged");
      item.style.transform = `translateY(${by}px)`;
      const target = this.indexUnder(item);
      this.items().forEach((other, n) => other.classList.toggle("rs-target", other !== item && n === target));
    }
    drop(item, kept) {
      if (!this.dragged) return;
      const index = this.indexUnder(item);
      this.dragged = null;
      this.justDragged = true;
      setTimeout(() => {
        this.justDragged = false;
      });
      if (kept) this.put(item.dataset.part, index);
      else this.draw();
    }
    items() {
      return [...this.node.querySelectorAll(".rs-parts > li")];
    }
    /** Where the dragged item would stand: after every other one whose middle is above its own. */
    indexUnder(item) {
      const middle = (node) => {
        const { top: top2, height } = node.getBoundingClientRect();
        return top2 + height / 2;
      };
      const own = middle(item);
      return this.items().filter((other) => other !== item && middle(other) < own).length;
    }
  };

  // js/cell_strip.js
  var STRIP = 78;
  var PITCH = 46;
  function inSight({ run, steps }, width) {
    const count = Math.max(1, Math.min(run.length, Math.floor((width - 30) / PITCH)));
    const now = run.count(steps.t) - 1;
    const start = Math.max(0, Math.min(now - Math.floor(count / 2), run.length - count));
    return { start, orders: Array.from({ length: count }, (_, k) => start + k) };
  }
  var arrow = (x, from, to) => svg("path", { class: "rs-strip-arrow", d: `M${x} ${from} V${to} M${x - 3.5} ${to + 5} L${x} ${to} L${x + 3.5} ${to + 5}` });
  function moment({ run, steps }, pattern, order, x) {
    const t = run.after(run.first, order);
    const [read, given] = [reads(pattern, run, t), gives(pattern, run, t)];
    const letter = (name, y, on) => symbolText(name, { x, y, "text-anchor": "middle", class: `rs-letter${on ? "" : " rs-absent"}` }, String(t + 1));
    return svg(
      "g",
      { class: `rs-strip-step${t === steps.t ? " rs-here" : ""}`, "data-step": t, "data-reads": String(read), "data-gives": String(given) },
      svg("rect", { class: "rs-strip-cell", x: x - 9, y: 31, width: 18, height: 14, rx: 4 }),
      given && [letter("y_t", 13, true), arrow(x, 30, 19)],
      read ? [letter("x_t", 72, true), arrow(x, 59, 46)] : svg("text", { class: "rs-absent-zero", x, y: 70 }, "0"),
      svg("rect", { class: "rs-hit", "data-go": t, x: x - PITCH / 2, y: 0, width: PITCH, height: STRIP })
    );
  }
  function strip2(widget, pattern, width) {
    const { run } = widget;
    const { start, orders } = inSight(widget, width);
    const first = (width - PITCH * (orders.length - 1)) / 2;
    const beyond = [[start > 0, first - PITCH / 2 - 8], [start + orders.length < run.length, first + PITCH * (orders.length - 0.5) + 2]];
    return svg(
      "g",
      { class: "rs-sequence" },
      svg("path", { class: "rs-strip-wire", d: `M${first - PITCH / 2} 38 H${first + PITCH * (orders.length - 0.5)}` }),
      orders.map((order, k) => moment(widget, pattern, order, first + k * PITCH)),
      beyond.map(([more, x]) => more && svg("text", { class: "rs-dots", x, y: 38 }, "…"))
    );
  }

  // js/equation.js
  var LETTER2 = 22;
  var GAP = 14;
  var WORDS = { tanh: "tanh", relu: "ReLU", sigmoid: "σ" };
  function items(tree, context) {
    const { values, known: known3 } = context;
    const vector2 = (name) => ({ kind: "vector", name, value: known3(name) ? values[name] : null, size: values[name].length });
    const sign = (text) => ({ kind: "sign", text });
    const join = (args, text) => args.flatMap((arg, n) => [...n ? [sign(text)] : [], ...items(arg, context)]);
    switch (tree.op) {
      case "symbol":
        return [vector2(tree.name)];
      case "matvec":
        return [{ kind: "matrix", name: tree.W, value: values[tree.W] }, ...items(tree.v, context)];
      case "add":
        return join(tree.args, "+");
      case "mul":
        return tree.args.flatMap((arg, n) => [
          ...n ? [sign("⊙")] : [],
          ...arg.op === "add" ? [sign("("), ...items(arg, context), sign(")")] : items(arg, context)
        ]);
      case "oneMinus":
        return [sign("(1 −"), ...items(tree.arg, context), sign(")")];
      default:
        return [sign(`${WORDS[tree.op]}(`), ...items(tree.arg, context), sign(")")];
    }
  }
  function rowWords(tree, i, values) {
    const join = (args, sign) => args.flatMap((arg, n) => [...n ? [sign] : [], ...rowWords(arg, i, values)]);
    switch (tree.op) {
      case "symbol":
        return [bracketed(values[tree.name][i], 4)];
      case "matvec":
        return productWords(values[tree.W], tree.v.op === "symbol" ? values[tree.v.name] : null, i);
      case "add":
        return join(tree.args, "+");
      case "mul":
        return tree.args.flatMap((arg, n) => [
          ...n ? ["·"] : [],
          ...arg.op === "add" ? ["(", ...rowWords(arg, i, values), ")"] : rowWords(arg, i, values)
        ]);
      case "oneMinus":
        return ["(1 −", ...rowWords(tree.arg, i, values), ")"];
      default:
        return [`${WORDS[tree.op]}(`, ...rowWords(tree.arg, i, values), ")"];
    }
  }
  function productWords(W, v, i) {
    if (!v) return ["…"];
    const shown = Math.min(W.cols, LONGEST_WITH_NUMBERS);
    const terms = Array.from({ length: shown }, (_, j) => `${bracketed(W.data[i * W.cols + j], 4)}·${bracketed(v[j], 4)}`);
    if (W.cols > shown) terms.push(`… (${W.cols - shown})`);
    return terms.flatMap((term, n) => n ? ["+", term] : [term]);
  }
  function sizes(width) {
    const narrow = width < 560;
    return { cell: narrow ? 40 : 54, decimals: narrow ? 2 : 4, font: narrow ? 11 : 12.5 };
  }
  function itemWidth(item, size) {
    if (item.kind === "sign") return 6 + 8 * item.text.length;
    if (item.kind === "vector") return size.cell;
    const { rows, cols } = item.value;
    const large2 = rows > LONGEST_WITH_NUMBERS || cols > LONGEST_WITH_NUMBERS;
    return cols * cellWidth(item.value, size, large2);
  }
  var cellWidth = (W, size, large2) => large2 ? Math.min(size.cell, 160 / W.cols) : size.cell;
  function wrap(line2, width, size) {
    const lines2 = [[]];
    let x = 0;
    for (const item of line2) {
      const w = itemWidth(item, size) + 4;
      const closing = item.kind === "sign" && item.text === ")";
      if (x + w > width && lines2.at(-1).length && !closing) {
        lines2.push([]);
        x = 18;
      }
      lines2.at(-1).push({ ...item, x });
      x += w;
    }
    return lines2;
  }
  var heightOf = (line2) => LETTER2 + Math.max(...line2.map((item) => item.kind === "sign" ? 24 : columnHeight(item.kind === "vector" ? item.size : item.value.rows)));
  function drawItem(item, y, height, context) {
    const { size, chosen, editOf } = context;
    const middle = y + LETTER2 + (height - LETTER2) / 2;
    if (item.kind === "sign") {
      return svg("text", { class: "rs-sign", x: item.x + itemWidth(item, size) / 2, y: middle }, item.text);
    }
    const rows = item.kind === "vector" ? item.size : item.value.rows;
    const top2 = y + LETTER2;
    const width = itemWidth(item, size);
    const letter = symbolText(item.name, { x: item.x + width / 2, y: top2 - 7, "text-anchor": "middle", "data-symbol": item.name });
    const common = { x: item.x, y: top2, symbol: item.name, name: item.name, decimals: size.decimals, scale: context.scale };
    const row2 = chosen < rows ? chosen : null;
    if (item.kind === "matrix") {
      const cell4 = width / item.value.cols;
      return [letter, matrixCells({ ...common, W: item.value, width: cell4, edit: (i, j) => `${item.name}|${i},${j}`, chosen: item.rowed ? row2 : null })];
    }
    return [letter, column({ ...common, values: item.value, asked: item.asked, size: rows, width, edit: editOf(item.name), rows: item.result, chosen: item.rowed ? row2 : null })];
  }
  function markRows(line2) {
    return line2.map((item, n) => ({ ...item, rowed: item.kind === "matrix" || line2[n - 1]?.kind !== "matrix" }));
  }
  function drawEquation(equation2, n, y, context) {
    const { run, width, size, values, seen, chosen } = context;
    const result = {
      kind: "vector",
      name: equation2.name,
      result: true,
      size: values[equation2.name].length,
      value: n < seen ? values[equation2.name] : null,
      asked: n === seen
    };
    const line2 = markRows([result, { kind: "sign", text: "=" }, ...items(equation2.tree, context)]);
    const parts3 = [];
    let at = y;
    for (const some of wrap(line2, width - 12, size)) {
      const height = heightOf(some);
      parts3.push(some.map((item) => drawItem({ ...item, x: item.x + 6 }, at, height, context)));
      at += height + 6;
    }
    if (n < seen && chosen < result.size) {
      const words2 = rowWords(equation2.tree, chosen, values);
      const text = openedRow([`${equation2.name}[${chosen}] =`, ...words2, "=", signed(values[equation2.name][chosen], 4)], at + 10, width - 40, size);
      parts3.push(text.node);
      at = text.bottom;
    }
    const now = n === seen - 1 && seen < run.equations.length;
    return { bottom: at + GAP, node: svg(
      "g",
      { class: `rs-equation${n >= seen ? " rs-pending" : ""}${now ? " rs-now" : ""}`, "data-part": n },
      svg("rect", { class: "rs-band", x: 0, y: y - 2, width, height: at - y + 8, rx: 8 }),
      parts3
    ) };
  }
  function openedRow(words2, y, width, size) {
    const letter = size.font * 0.64;
    const lines2 = [[]];
    for (const word2 of words2) {
      const length = [...lines2.at(-1), word2].join(" ").length * letter;
      if (length > width && lines2.at(-1).length) lines2.push([]);
      lines2.at(-1).push(word2);
    }
    const step = size.font * 1.5;
    return { bottom: y + lines2.length * step, node: svg(
      "text",
      { class: "rs-opened", "font-size": size.font, x: 10, y },
      lines2.map((some, n) => svg("tspan", { x: n ? 26 : 10, y: y + n * step }, some.join(" ")))
    ) };
  }
  function columnsFor(run, context, width) {
    const lengths = run.equations.map(({ name, tree }) => [{ kind: "vector", name }, { kind: "sign", text: "=" }, ...items(tree, context)].reduce((sum2, item) => sum2 + itemWidth(item, context.size) + 4, 12));
    return Math.max(...lengths) <= width / 2 ? 2 : 1;
  }
  function draw2({ run, steps, width: full, local }) {
    const { t } = steps;
    const values = run.step(t);
    const seen = steps.visible(run, t);
    const results = run.equations.map(({ name }) => name);
    const size = sizes(full);
    const context = {
      run,
      size,
      values,
      seen,
      chosen: local.row ?? 0,
      known: (name) => !results.includes(name) || results.indexOf(name) < seen,
      scale: 1,
      editOf: (name) => editable(run, t, name)
    };
    const halves = columnsFor(run, context, full);
    const width = full / halves;
    Object.assign(context, { width });
    const perColumn = Math.ceil(run.equations.length / halves);
    const bottoms = [];
    const drawn2 = run.equations.map((equation2, n) => {
      const half = Math.floor(n / perColumn);
      const { node, bottom: bottom2 } = drawEquation(equation2, n, bottoms[half] ?? 4, context);
      bottoms[half] = bottom2;
      return svg("g", { transform: `translate(${half * width} 0)` }, node);
    });
    const height = Math.max(...bottoms);
    return svg("svg", {
      class: "rs-picture",
      viewBox: `0 0 ${full} ${height}`,
      width: full,
      height,
      role: "img",
      "aria-label": label(STRINGS.equation),
      lang: lang()
    }, drawn2);
  }
  function editable(run, t, name) {
    if (name === "x_t") return run.below.length ? void 0 : (j) => `x|${t},${j}`;
    if (name === "h_prev" && run.count(t) === 1) return (i) => `h_0|${i}`;
    if (name === "c_prev" && run.count(t) === 1) return (i) => `c_0|${i}`;
    return /^b_/.test(name) ? (i) => `${name}|${i}` : void 0;
  }
  var view = { draw: draw2, tools: ["small", "predict", "row", "table", "reset", "save"], local: { small: true } };

  // js/unrolled.js
  var GAP2 = 30;
  var CELL2 = 46;
  var TOP = 24;
  var BOTTOM = 26;
  var LABEL = 20;
  function wires(equations) {
    const products = (tree) => {
      if (tree.op === "matvec") return [tree];
      return (tree.args ?? [tree.arg]).filter(Boolean).flatMap(products);
    };
    const along = (symbol3) => equations.flatMap(({ name, tree }) => {
      const weights = products(tree).filter((p) => symbolsIn(p.v).includes(symbol3)).map((p) => p.W);
      return weights.length ? [...weights, ...weights.map((W) => `b${W.slice(1)}`), name] : [];
    });
    return { input: along("x_t"), recurrent: along("h_prev") };
  }
  function layout(run, width, withOutput, labels) {
    const narrow = width < 560;
    const box2 = narrow ? 46 : 58;
    const left = box2 + (narrow ? 18 : 34);
    const least = narrow ? 70 : 92;
    const columns = Math.max(1, Math.min(run.length, Math.floor((width - left - 6) / least)));
    const pitch = Math.max(least, Math.min(1.35 * least, Math.floor((width - left - 6) / columns)));
    const hTop = TOP + (withOutput ? columnHeight(run.step(run.first).y_t.length) + GAP2 + TOP : 0);
    const cellTop = hTop + columnHeight(run.hiddenSize) + GAP2;
    const xTop = cellTop + CELL2 + GAP2;
    return {
      box: box2,
      pitch,
      left,
      columns,
      hTop,
      cellTop,
      xTop,
      middle: cellTop + CELL2 / 2,
      height: xTop + columnHeight(run.inputSize) + BOTTOM + LABEL * labelLines(labels[0]).filter(({ text }) => text).length
    };
  }
  function visibleSteps(run, t, columns) {
    const now = run.count(t) - 1;
    const start = Math.max(0, Math.min(now - Math.max(0, columns - 2), run.length - columns));
    return { start, orders: Array.from({ length: columns }, (_, k) => start + k) };
  }
  var arrow2 = (points, { symbols, flow = false, pending = false }) => svg(
    "g",
    { class: `rs-wire${flow ? " rs-flow" : ""}${pending ? " rs-pending" : ""}`, "data-symbols": symbols.join(" ") },
    svg("path", { d: points }),
    svg("path", { class: "rs-head", d: head2(points) }),
    svg("path", { class: "rs-grip", d: points })
  );
  function head2(points) {
    const numbers = points.match(/-?[\d.]+/g).map(Number);
    const [x0, y0, x1, y1] = numbers.slice(-4);
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
    const side = (s) => `${x1 - 7 * ux - s * 4 * uy} ${y1 - 7 * uy + s * 4 * ux}`;
    return `M${x1} ${y1} L${side(1)} L${side(-1)} Z`;
  }
  var MOST_KEPT = 100;
  var drawn = /* @__PURE__ */ new WeakMap();
  function moment2(context, order, x0) {
    const { run, steps, plan, widget } = context;
    const key = JSON.stringify([plan, language(), context.labels.length]);
    let memory = drawn.get(widget);
    if (memory?.key !== key || memory.run !== run || memory.moments.size > MOST_KEPT) {
      memory = { key, run, moments: /* @__PURE__ */ new Map() };
      drawn.set(widget, memory);
    }
    const t = run.after(run.first, order);
    const own = [t, t === steps.t, steps.visible(run, t), order === context.before, steps.hides(t), run.count(t) <= run.count(steps.t)].join();
    if (!memory.moments.has(own)) memory.moments.set(own, drawMoment(context, order));
    return svg("g", { transform: `translate(${x0} 0)` }, memory.moments.get(own));
  }
  function about(context, order) {
    const { run, steps, plan, hIndex, before } = context;
    const t = run.after(run.first, order);
    const now = t === steps.t;
    const seen = steps.visible(run, t);
    return {
      t,
      now,
      seen,
      values: seen ? run.step(t) : null,
      done: seen > hIndex,
      asked: now && steps.hides(t),
      previous: order === before,
      reached: run.count(t) <= run.count(steps.t),
      number: subscript(t + 1),
      centred: { x: plan.box / 2, "text-anchor": "middle" }
    };
  }
  function drawMoment(context, order) {
    const m = about(context, order);
    return svg(
      "g",
      { class: `rs-moment${m.now ? " rs-now" : ""}`, "data-order": order },
      context.plan.ySize && output(context, m),
      state(context, m),
      cell2(context, m),
      input(context, m),
      names(context, m),
      svg("rect", { class: "rs-hit", "data-go": m.t, x: -3, y: context.plan.cellTop, width: context.plan.box + 6, height: CELL2 })
    );
  }
  function output({ plan, hIndex }, { t, now, seen, values, number, centred: centred2 }) {
    const shown = seen > hIndex + 1;
    return [
      symbolText("y_t", { ...centred2, y: plan.yTop - 8 }, String(t + 1)),
      column({ values: shown ? values.y_t : null, size: plan.ySize, x: 0, y: plan.yTop, width: plan.box, symbol: now ? "y_t" : null, name: `y${number}` }),
      arrow2(
        `M${centred2.x} ${plan.hTop - TOP + 2} L${centred2.x} ${plan.yTop + columnHeight(plan.ySize) + 2}`,
        { symbols: ["W_hy", "b_y", ...now ? ["y_t"] : []], pending: !shown }
      )
    ];
  }
  function state({ run, plan }, { t, now, done, asked, previous, values, number, centred: centred2 }) {
    const symbol3 = now ? "h_t" : previous ? "h_prev" : null;
    return [
      symbolText("h_t", { ...centred2, y: plan.hTop - 8 }, String(t + 1)),
      column({ values: done ? values.h_t : null, asked, size: run.hiddenSize, x: 0, y: plan.hTop, width: plan.box, symbol: symbol3, name: `h${number}` }),
      arrow2(
        `M${centred2.x} ${plan.cellTop} L${centred2.x} ${plan.hTop + columnHeight(run.hiddenSize) + 2}`,
        { symbols: now ? ["h_t", "c_t"] : [], flow: now && done, pending: !done }
      )
    ];
  }
  var CELL_NAMES = { RNN_TANH: "tanh", RNN_RELU: "ReLU" };
  function cell2({ run, plan, hIndex }, { t, now, centred: centred2 }) {
    const inside3 = run.equations.slice(0, hIndex).map(({ name }) => name).join(" ");
    return svg(
      "g",
      { class: "rs-box", "data-go": t, "data-symbols": now ? inside3 : "" },
      svg("rect", { x: -3, y: plan.cellTop, width: plan.box + 6, height: CELL2, rx: 9 }),
      svg("text", { x: centred2.x, y: plan.middle, class: "rs-box-text" }, CELL_NAMES[run.mode] ?? run.mode)
    );
  }
  function input({ run, plan, wire: wire2, xScale }, { t, now, seen, done, reached, number, centred: centred2 }) {
    const used = now && seen > 0 && symbolsIn(run.equations[seen - 1].tree).includes("x_t");
    return [
      arrow2(
        `M${centred2.x} ${plan.xTop} L${centred2.x} ${plan.cellTop + CELL2 + 2}`,
        { symbols: [...wire2.input, ...now ? ["x_t"] : []], flow: used || now && done, pending: !reached }
      ),
      column({
        values: run.x(t),
        size: run.inputSize,
        x: 0,
        y: plan.xTop,
        width: plan.box,
        scale: xScale,
        symbol: now ? "x_t" : null,
        name: `x${number}`,
        edit: run.below.length ? void 0 : (j) => `x|${t},${j}`
      })
    ];
  }
  function names({ run, plan, labels }, { t, centred: centred2 }) {
    const below = plan.xTop + columnHeight(run.inputSize);
    return [
      symbolText("x_t", { ...centred2, y: below + 16 }, String(t + 1)),
      labelLines(labels[t % labels.length]).map(({ text, lang: own }, n) => svg("text", { ...centred2, y: below + 36 + 18 * n, class: "rs-label", lang: own }, shorten(text, plan.pitch)))
    ];
  }
  function labelLines([hi, en]) {
    const choice = language();
    const lines2 = [{ text: hi, lang: "hi" }, { text: en, lang: "en" }];
    if (hi === en) return [{ text: hi }];
    return choice === "both" ? lines2 : lines2.filter((line2) => line2.lang === choice);
  }
  function shorten(text, width) {
    if (!text) return null;
    const longest = Math.floor(width / 8);
    const letters = [...new Intl.Segmenter("hi").segment(text)].map((part2) => part2.segment);
    return letters.length <= longest ? text : [`${letters.slice(0, longest - 1).join("")}…`, svg("title", {}, text)];
  }
  var ground = (plan, x0) => svg("rect", { class: "rs-ground", x: x0 - 9, y: 2, width: plan.box + 18, height: plan.height - 4, rx: 8 });
  function unrolled(context) {
    const { run, steps, plan, wire: wire2 } = context;
    const { start, orders } = visibleSteps(run, steps.t, plan.columns);
    const xOf = (order) => plan.left + (order - start) * plan.pitch;
    const sideways2 = orders.map((order) => {
      const now = run.after(run.first, order) === steps.t;
      const seen = steps.visible(run, run.after(run.first, order));
      const uses = seen && symbolsIn(run.equations[seen - 1].tree).includes("h_prev");
      const from = order === start ? plan.left - (plan.left - plan.box) + 2 : xOf(order - 1) + plan.box + 3;
      return arrow2(`M${from} ${plan.middle} L${xOf(order) - 5} ${plan.middle}`, {
        symbols: [...wire2.recurrent, ...now ? ["h_prev", "c_prev"] : []],
        flow: now && (uses || seen > context.hIndex),
        pending: order > run.count(steps.t) - 1
      });
    });
    const beyond = start + plan.columns < run.length;
    const end = xOf(start + plan.columns - 1) + plan.box;
    return [
      svg("rect", { class: "rs-same", x: plan.left - 12, y: plan.cellTop - 8, width: end - plan.left + 24, height: CELL2 + 16, rx: 14 }),
      ground(plan, xOf(run.count(steps.t) - 1)),
      initial(context, start),
      sideways2,
      orders.map((order) => moment2(context, order, xOf(order))),
      beyond && svg("text", { x: end + 14, y: plan.middle, class: "rs-dots" }, "…")
    ];
  }
  function initial({ run, steps, plan, before }, start) {
    const t = run.after(run.first, start - 1);
    const value = start === 0 ? run.h0 : run.state(t).h;
    const height = columnHeight(run.hiddenSize);
    const y = plan.middle - height / 2;
    const isPrevious = before === start - 1;
    return svg(
      "g",
      {},
      symbolText(start === 0 ? "h_0" : "h_t", { x: plan.box / 2, y: y - 8, "text-anchor": "middle" }, start === 0 ? "0" : String(t + 1)),
      column({
        values: steps.hides(t) && start > 0 ? null : value,
        size: run.hiddenSize,
        x: 0,
        y,
        width: plan.box,
        symbol: isPrevious ? "h_prev" : start === 0 ? "h_0" : null,
        name: start === 0 ? "h₀" : `h${subscript(t + 1)}`,
        edit: start === 0 ? (i) => `h_0|${i}` : void 0
      })
    );
  }
  function folded(context) {
    const { run, steps, plan, wire: wire2, width } = context;
    const order = run.count(steps.t) - 1;
    const height = columnHeight(run.hiddenSize);
    const x0 = Math.max(plan.box + 60, (width - plan.box) / 2);
    const [waiting2, hMiddle, top2] = [x0 - plan.box - 44, plan.hTop + height / 2, plan.middle - height / 2];
    const back = waiting2 + plan.box / 2;
    const symbols = [...wire2.recurrent, "h_prev", "c_prev"];
    const number = order === 0 ? 0 : run.after(steps.t, -1) + 1;
    return [
      ground(plan, x0),
      moment2(context, order, x0),
      arrow2(`M${x0 - 9} ${hMiddle} L${back + 14} ${hMiddle} Q${back} ${hMiddle} ${back} ${hMiddle + 14} L${back} ${top2 - 24}`, { symbols: ["h_t", "h_prev"] }),
      arrow2(`M${waiting2 + plan.box + 2} ${plan.middle} L${x0 - 5} ${plan.middle}`, { symbols, flow: true }),
      symbolText("h_prev", { x: back, y: top2 - 8, "text-anchor": "middle" }, String(number)),
      column({
        values: run.state(run.reverse ? steps.t + 1 : steps.t - 1).h,
        size: run.hiddenSize,
        x: waiting2,
        y: top2,
        width: plan.box,
        symbol: "h_prev",
        name: `h${subscript(number)}`,
        edit: order === 0 ? (i) => `h_0|${i}` : void 0
      })
    ];
  }
  function draw3(widget) {
    const { run, steps, width, local, config } = widget;
    const withOutput = run.equations.at(-1).name === "y_t";
    const labels = config.labels.length ? config.labels : [["", ""]];
    const plan = layout(run, width, withOutput, labels);
    if (withOutput) Object.assign(plan, { yTop: TOP, ySize: run.step(run.first).y_t.length });
    const context = {
      widget,
      run,
      steps,
      plan,
      width,
      labels,
      wire: wires(run.equations),
      hIndex: run.equations.findIndex(({ name }) => name === "h_t"),
      before: run.count(steps.t) - 2,
      xScale: scaleOf(run)
    };
    const spare = local.folded ? 0 : Math.max(0, (width - plan.left - plan.columns * plan.pitch + plan.pitch - plan.box) / 2);
    return svg(
      "svg",
      {
        class: "rs-picture",
        viewBox: `${-spare} 0 ${width} ${plan.height}`,
        width,
        height: plan.height,
        role: "img",
        "aria-label": label(STRINGS.oneCell),
        lang: lang()
      },
      local.folded ? folded(context) : unrolled(context)
    );
  }
  var scaleOf = (run) => Math.max(1, ...run.sequence.x.slice(0, 200).flat().map(Math.abs));
  function fold(widget) {
    const { stage } = widget.parts;
    const now = () => stage.querySelector(".rs-moment.rs-now");
    const before = now().getBoundingClientRect().left;
    widget.set({ folded: !widget.local.folded });
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const moved3 = before - now().getBoundingClientRect().left;
    now().animate([{ transform: `translateX(${moved3}px)` }, { transform: "none" }], { duration: 450, easing: "ease-in-out" });
    for (const node of stage.querySelectorAll(".rs-moment:not(.rs-now), .rs-wire, .rs-same")) node.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 450 });
  }
  var view2 = {
    draw: draw3,
    tools: ["small", "predict", "fold", "shorter", "longer", "table", "reset", "save"],
    ownTools: { fold: (widget) => wordButton(widget.local.folded ? "unfold" : "fold", () => fold(widget)) },
    local: { folded: false }
  };

  // js/cell_diagram.js
  var STYLES2 = cell_diagram_default;
  var WIDE = 560;
  var APART = 130;
  var hasOutput = (run) => run.cell.output;
  var sketching = ({ run, local }) => local.sketch && canSketch(run);
  function content(widget) {
    const { run, steps } = widget;
    const seen = steps.visible(run, steps.t);
    if (!sketching(widget)) return { equations: run.equations, env: run.step(steps.t), seen, foreign: () => false };
    const equations = sketchEquations(run.cell);
    const names2 = new Set(equations.map(({ name }) => name));
    return { equations, env: sketchStep(run, steps.t), seen: Math.min(equations.length, sketchSeen(seen)), foreign: (name) => names2.has(name) };
  }
  function draw4(widget) {
    const { run, steps, width, config } = widget;
    const scene = { widget, ...content(widget), pattern: patternOf(widget) };
    scene.graph = graphOf(scene.equations);
    scene.plan = (scene.graph.vanilla && width >= WIDE ? layoutAcross : layoutDown)(scene.graph, scene.env, width, STRIP);
    const { corner } = scene.plan;
    const top2 = hasOutput(run) && !corner ? STRIP + 8 : 0;
    const torchs = sketching(widget) ? besideTorch(scene) : null;
    const height = top2 + Math.max(scene.plan.height, torchs?.bottom ?? 0);
    return svg(
      "svg",
      {
        class: "rs-picture",
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: "img",
        "aria-label": label(CELL.picture),
        lang: lang()
      },
      hasOutput(run) && strip2(widget, scene.pattern, corner?.width ?? width),
      svg("g", { transform: `translate(0 ${top2})` }, loop(scene), wires2(scene), boxes(scene), vectors(scene), stepLabel(scene), torchs?.node, packets(scene))
    );
  }
  var nowOf = ({ equations, seen }) => seen ? equations[seen - 1].name : null;
  var isDone = ({ equations, seen }, name) => {
    const n = equations.findIndex((equation2) => equation2.name === name);
    return n < seen;
  };
  var fades = ({ widget: { run, steps }, pattern }, name) => /^y/.test(name) && !gives(pattern, run, steps.t);
  function wires2(scene) {
    const now = nowOf(scene);
    return scene.plan.wires.map(({ d, from, to }) => wire(d, {
      symbols: [from],
      kind: fades(scene, to) ? " rs-faded" : "",
      flow: to === now,
      pending: !isDone(scene, to)
    }));
  }
  function boxes(scene) {
    const editOf = (name) => editable(scene.widget.run, scene.widget.steps.t, name);
    return scene.graph.boxes.map((item) => box(item, scene.plan.boxes.get(item.name), {
      env: scene.env,
      editOf,
      now: item.name === nowOf(scene),
      pending: !isDone(scene, item.name),
      faded: fades(scene, item.name)
    }));
  }
  function vectors(scene) {
    const { widget: { run, steps }, plan, env, foreign } = scene;
    return Array.from(plan.vectors, ([name, place2]) => vector(name, { ...place2, size: env[name].length }, {
      values: isDone(scene, name) && !fades(scene, name) ? env[name] : null,
      edit: editable(run, steps.t, name),
      foreign: foreign(name),
      asked: name === "h_t" && steps.hides(steps.t),
      faded: fades(scene, name),
      silent: name === "u" || name === "v"
    }));
  }
  function stepLabel({ widget: { config, steps }, plan }) {
    if (!config.labels.length) return null;
    const [hi, en] = config.labels[steps.t % config.labels.length];
    const x = plan.vectors.get("x_t");
    return svg(
      "text",
      { class: "rs-label", lang: lang(), ...x.across ? { x: x.letter.x + 14, y: x.letter.y } : { x: x.x, y: x.y + x.h + 17 } },
      shorten(label({ hi, en }), 150)
    );
  }
  function loop({ plan, widget }) {
    return !sketching(widget) && [
      wire(plan.loop, { symbols: ["h_t", "h_prev"], kind: " rs-loop" }),
      plan.second && wire(plan.second, { symbols: ["c_t", "c_prev"], kind: " rs-loop" }),
      plan.caption && words(CELL.loop, { ...plan.caption, "text-anchor": "middle" })
    ];
  }
  function besideTorch(scene) {
    const { widget: { run, steps }, plan } = scene;
    const h = plan.vectors.get("h_sketch");
    const [u, start] = [plan.boxes.get("u"), plan.vectors.get("h_prev")];
    const values = steps.visible(run, steps.t) > run.equations.findIndex(({ name }) => name === "h_t") ? run.step(steps.t).h_t : null;
    const size = run.hiddenSize;
    const y = h.across ? plan.height + 20 : h.y + h.h + 42;
    const place2 = { ...h, y, size, letter: h.across ? { x: h.x - 8, y: y + 17, anchor: "end" } : { ...h.letter, y: y - 7 } };
    return { bottom: y + (h.across ? 24 : columnHeight(size)) + 8, node: [
      vector("h_t", place2, { values }),
      words(CELL.linear, { x: u.x + u.w / 2, y: u.y - 6, "text-anchor": "middle" }),
      h.across ? [
        words(CELL.torchs, { x: place2.x + place2.w / 2, y: y - 7, "text-anchor": "middle" }),
        lines(CELL.notTorch, { class: "rs-caption rs-warning", x: h.x + h.w / 2 - 32, y: h.y - 5, "text-anchor": "end" }),
        lines(CELL.bare, { x: start.x + start.w / 2 - 7, y: start.y + 62, "text-anchor": "end" })
      ] : [
        words(CELL.torchs, { x: place2.x - 7, y: y + columnHeight(size) / 2 + 4, "text-anchor": "end" }),
        words(CELL.notTorch, { class: "rs-caption rs-warning", x: h.x - 2, y: h.y - 9, "text-anchor": "end" }),
        words(CELL.bare, { x: start.x + start.w + 12, y: start.y + start.h / 2 - 8 })
      ]
    ] };
  }
  var moved = /* @__PURE__ */ new WeakMap();
  function packets(scene) {
    const { widget: { run, steps }, plan, equations, seen } = scene;
    const at = { t: steps.t, seen };
    const before = moved.get(scene.widget);
    moved.set(scene.widget, at);
    if (!before || matchMedia("(prefers-reduced-motion: reduce)").matches) return [];
    if (run.count(at.t) < run.count(before.t) || at.t === before.t && at.seen <= before.seen) return [];
    const first = at.t === before.t ? before.seen : 0;
    const round = at.t === before.t || sketching(scene.widget) ? [] : [plan.loop, plan.second].filter(Boolean).map((d) => packet(d, 0));
    return [...round, ...equations.slice(first, seen).flatMap(({ name }, n) => plan.wires.filter(({ to }) => to === name).map(({ d, result }) => packet(d, APART * (n + round.length) + (result ? 420 : 0))))];
  }
  function sentence(widget) {
    const { run, steps } = widget;
    if (!sketching(widget) || steps.hides(steps.t) || steps.visible(run, steps.t) < run.equations.findIndex(({ name }) => name === "h_t") + 1) return null;
    return sketchSaid(run.count(steps.t), run.length, list(sketchStep(run, steps.t).h_sketch), list(run.step(steps.t).h_t));
  }
  function panel(widget) {
    return [
      sketching(widget) && sketchNote(widget),
      patternNote(widget),
      widget.local.puzzle && canPuzzle(widget.run) && puzzle(widget)
    ];
  }
  function patternNote(widget) {
    const pattern = patternOf(widget);
    if (!hasOutput(widget.run) || pattern === "manyToMany") return null;
    return el("p", { class: "rs-note", "data-pattern": pattern }, say(CELL.about[pattern]));
  }
  function sketchNote(widget) {
    const { run, steps } = widget;
    const h = run.step(steps.t).h_t;
    const apart = Math.max(...sketchStep(run, steps.t).h_sketch.map((value, i) => Math.abs(value - h[i])));
    return el(
      "p",
      { class: "rs-note", "data-key": "left-out" },
      say(run.cell.bias ? CELL.leftOut : CELL.leftOutNoBias),
      " ",
      !steps.hides(steps.t) && say(farthest(signed(apart, 4).slice(1)))
    );
  }
  var switches = (widget) => canSketch(widget.run) && el(
    "span",
    { class: "rs-switch", role: "group", "aria-label": label(CELL.which), lang: lang() },
    ["full", "sketch"].map((name) => wordButton(
      name,
      () => widget.set({ sketch: name === "sketch" }),
      { pressed: widget.local.sketch === (name === "sketch"), text: CELL[name] }
    ))
  );
  function patternChooser(widget) {
    const { run } = widget;
    if (!hasOutput(run)) return null;
    const now = patternOf(widget);
    const offered = PATTERNS.filter((name) => name !== "oneToMany" || !run.below.length && run.length > 1);
    return el(
      "label",
      { class: "rs-row-chooser" },
      say(CELL.pattern),
      " ",
      el(
        "select",
        { "data-key": "pattern", lang: lang(), onchange: (event) => choose(widget, event.target.value) },
        offered.map((name) => el("option", { value: name, selected: name === now }, label(CELL[name])))
      )
    );
  }
  var puzzleSwitch = (widget) => canPuzzle(widget.run) && wordButton("puzzle", () => widget.set({ puzzle: !widget.local.puzzle }), { pressed: widget.local.puzzle, text: CELL.puzzle });
  var view3 = {
    draw: draw4,
    sentence,
    panel,
    tools: ["switches", "pattern", "small", "predict", "puzzle", "table", "reset", "save"],
    ownTools: { switches, pattern: patternChooser, puzzle: puzzleSwitch },
    local: { small: true, sketch: false, pattern: "manyToMany", puzzle: false }
  };

  // js/shared_weights_strings.js
  var STRINGS2 = {
    picture: { hi: "हर कदम पर वही weights", en: "the same weights at every step" },
    moved: { hi: "बदलाव", en: "moved" },
    movedMeaning: { hi: "torch के h_t से दूरी", en: "distance from torch's own h_t" },
    oneNumber: { hi: "एक number चुनिए, जो हर कदम पर लगता है", en: "Choose one number that is used at every step" },
    weight: { hi: "weight या bias", en: "weight or bias" },
    row: { hi: "पंक्ति", en: "row" },
    column: { hi: "column", en: "column" },
    stepCounts: { hi: "Sequence लंबी हो तो parameters कितने?", en: "How many parameters as the sequence grows?" },
    length: { hi: "Sequence की लंबाई T", en: "Length T of the sequence" },
    lessSteps: { hi: "T एक कम", en: "T one less" },
    moreSteps: { hi: "T एक ज़्यादा", en: "T one more" },
    shared: { hi: "RNN: हर कदम पर वही set", en: "RNN: the same set at every step" },
    own: { hi: "हर कदम का अपना set", en: "a set of its own at each step" },
    dense: { hi: "पूरी sequence पर एक dense layer", en: "one dense layer over the whole sequence" },
    scale: { hi: "पट्टी log scale पर है: हर खड़ी लकीर पिछली से 10 गुना।", en: "The bars are on a log scale: each line is 10 times the one before." },
    askFirst: { hi: "गिनती से पहले अनुमान", en: "Guess each count first" },
    check: { hi: "जाँचें", en: "Check" },
    show: { hi: "जवाब दिखाएँ", en: "Show the answer" },
    notACount: { hi: "यहाँ एक पूरा number लिखिए, जैसे 84।", en: "Write a whole number here, such as 84." },
    table: { hi: "कई लंबाइयों की तालिका", en: "Table of several lengths" }
  };
  var movedTitle = (h, distance) => ({ hi: `${h} torch वाले से ${distance} हटा`, en: `${h} is ${distance} away from torch's` });
  var movedLine = (moved3, length, most, distance) => moved3 ? { hi: `${length} में से ${moved3} hidden states बदले; सबसे ज़्यादा ${most}, ${distance} से।`, en: `${moved3} of ${length} hidden states moved; the most ${most}, by ${distance}.` } : { hi: `अभी ${length} में से 0 hidden states बदले हैं: सारे numbers torch के हैं।`, en: `So far 0 of ${length} hidden states have moved: all numbers are torch's.` };
  var fromTorch = (value) => ({ hi: `torch का ${value}`, en: `torch's ${value}` });
  var atLength = (T) => ({ hi: `T = ${T} पर`, en: `At T = ${T}` });
  var questions = {
    shared: (T) => ({ hi: `RNN ${T} कदम पढ़े, तो कुल कितने parameters लगेंगे?`, en: `The RNN reads ${T} steps: how many parameters in all?` }),
    own: (T) => ({ hi: `अगर ${T} कदमों में हर एक का अपना set हो, तो कुल कितने parameters?`, en: `If each of ${T} steps had a set of its own, how many parameters in all?` }),
    dense: (T) => ({
      hi: `एक dense layer सभी ${T} inputs से सभी ${T} states एक साथ बनाए, तो कितने parameters?`,
      en: `One dense layer makes all ${T} states from all ${T} inputs at once: how many parameters?`
    })
  };
  var verdicts2 = {
    right: (truth) => ({ hi: `सही! ${truth}।`, en: `Right! ${truth}.` }),
    close: (truth) => ({ hi: `पास! ठीक-ठीक ${truth}।`, en: `Close! It is exactly ${truth}.` }),
    wrong: (truth) => ({ hi: `जवाब ${truth} है।`, en: `It is ${truth}.` })
  };
  var MISTAKES2 = {
    "one-bias": {
      hi: "आपने एक ही bias गिना। torch की हर layer में दो होते हैं: b_ih और b_hh।",
      en: "You counted one bias only. Every torch layer has two: b_ih and b_hh."
    },
    "per-step": {
      hi: "आपने हर कदम के लिए एक नया set गिना। यहाँ वैसा नहीं है: नीचे के हिसाब में देखिए।",
      en: "You counted a new set for each step. That is not what happens here: see the sum below."
    },
    "one-set": {
      hi: "यह एक set की गिनती है। यहाँ हर कदम का अपना set है।",
      en: "This is the count of one set. Here each step has a set of its own."
    },
    "no-bias": { hi: "Weights सही हैं, पर biases छूट गए।", en: "The weights are right, but the biases are missing." },
    "own-inputs": {
      hi: "आपने हर state को सिर्फ़ अपने कदम के input से जोड़ा। Dense layer में हर output हर input से जुड़ता है।",
      en: "You joined each state to the input of its own step alone. In a dense layer every output is joined to every input."
    },
    "one-state": {
      hi: "यह एक ही state की गिनती है। यहाँ सारे states एक साथ बनते हैं।",
      en: "This is the count for one state. Here all the states are made at once."
    }
  };

  // js/count_panel.js
  var LONGEST = 300;
  var TABLE_LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 300];
  var grouped = (n) => n.toLocaleString("en-US");
  function sums(run, T) {
    const [D, H] = [run.inputSize, run.hiddenSize];
    const shared = parts(run).map(({ size }) => grouped(size)).join(" + ");
    const one = grouped(counts(run, T).shared);
    const bias = run.cell.bias ? ` + ${T}·${H}` : "";
    return { shared, own: `${T} × ${one}`, dense: `(${T}·${D}) × (${T}·${H})${bias}` };
  }
  function countPanel(widget) {
    const { local, run } = widget;
    const start = run.length;
    const T = () => local.T ?? Math.min(LONGEST, start);
    local.known ??= /* @__PURE__ */ new Set([T()]);
    const hidden = () => local.askFirst && !local.known.has(T());
    const go = (length) => {
      local.verdict3 = null;
      widget.set({ T: Math.max(1, Math.min(LONGEST, length)), countProblem: false });
    };
    const slider = el("input", {
      type: "range",
      min: 1,
      max: LONGEST,
      step: 1,
      "data-key": "count-slider",
      "aria-label": label(STRINGS2.length),
      lang: lang(),
      oninput: () => go(Number(slider.value))
    });
    const shown = el("output", { class: "rs-length" });
    const less = signButton("count-less", "−", () => go(T() - 1), { text: STRINGS2.lessSteps });
    const more = signButton("count-more", "+", () => go(T() + 1), { text: STRINGS2.moreSteps });
    const rows = el("div", { class: "rs-tally-rows" });
    const ask = el("div", { class: "rs-tally-ask", "aria-live": "polite" });
    const first = el("input", { type: "checkbox", "data-key": "count-first", onchange: () => widget.set({ askFirst: first.checked }) });
    const table2 = el("details", { class: "rs-tally-table" }, el("summary", { "data-key": "count-table" }, say(STRINGS2.table)));
    const node = el(
      "div",
      { class: "rs-tally", role: "group", "aria-label": label(STRINGS2.stepCounts), lang: lang() },
      el("p", { class: "rs-panel-title" }, say(STRINGS2.stepCounts)),
      el("div", { class: "rs-tally-length" }, el("span", {}, "T ="), less, shown, more, slider),
      rows,
      ask,
      el("p", { class: "rs-tally-scale" }, say(STRINGS2.scale)),
      el("label", { class: "rs-tally-first" }, first, " ", say(STRINGS2.askFirst)),
      table2
    );
    const update = () => {
      slider.value = T();
      slider.setAttribute("aria-valuetext", `T = ${T()}`);
      shown.textContent = T();
      less.disabled = T() === 1;
      more.disabled = T() === LONGEST;
      first.checked = local.askFirst;
      rows.replaceChildren(...KINDS.map((kind) => row(widget, kind, T(), hidden())), axis(widget.run));
      showAsk(ask, widget, T(), hidden());
      table2.replaceChildren(table2.firstChild, lengthsTable(widget, T(), hidden()));
    };
    return { node, update };
  }
  var decades = (run) => Math.ceil(Math.log10(counts(run, LONGEST).dense));
  var share = (run, count) => 100 * Math.log10(count) / decades(run);
  function row(widget, kind, T, hidden) {
    const { run } = widget;
    const count = counts(run, T)[kind];
    return el(
      "div",
      { class: `rs-tally-row rs-tally-${kind}`, "data-count": kind },
      el("span", { class: "rs-tally-name" }, say(STRINGS2[kind])),
      el("span", { class: "rs-tally-sum" }, hidden ? "" : `${sums(run, T)[kind]} =`),
      el("strong", { class: "rs-tally-number" }, hidden ? "?" : grouped(count)),
      el(
        "span",
        { class: "rs-tally-bar", "aria-hidden": "true", style: `--decades: ${decades(run)}` },
        el("span", { style: `width: ${hidden ? 0 : share(run, count)}%` })
      )
    );
  }
  var POWERS = ["1", "10", "100", "1,000", "10⁴", "10⁵", "10⁶", "10⁷", "10⁸", "10⁹", "10¹⁰", "10¹¹", "10¹²"];
  function axis(run) {
    const n = decades(run);
    return el("div", { class: "rs-tally-axis", "aria-hidden": "true" }, el(
      "span",
      {},
      Array.from({ length: n + 1 }, (_, k) => el("span", { style: `left: ${100 * k / n}%` }, POWERS[k]))
    ));
  }
  var askedKind = (local) => KINDS[(local.known.size - 1) % KINDS.length];
  function showAsk(node, widget, T, hidden) {
    const { local } = widget;
    const kind = askedKind(local);
    const key = JSON.stringify([T, hidden, kind, local.countProblem, local.verdict3]);
    if (node.dataset.made === key) return;
    node.dataset.made = key;
    const had = node.contains(node.getRootNode().activeElement);
    node.replaceChildren(...hidden ? [form2(widget, kind, T)] : local.verdict3 ? [verdict2(local.verdict3)] : []);
    if (had) node.querySelector("input, [tabindex]")?.focus({ preventScroll: true });
  }
  function form2(widget, kind, T) {
    const { local, run } = widget;
    const answer = (judged) => {
      local.known.add(T);
      local.verdict3 = { ...judged, kind, T };
      widget.set({ countProblem: false });
    };
    const input3 = el("input", {
      type: "text",
      inputmode: "numeric",
      class: "rs-guess",
      "data-key": "count-guess",
      autocomplete: "off",
      "aria-label": label(questions[kind](T)),
      lang: lang()
    });
    const check = (event) => {
      event.preventDefault();
      const guess = parse(input3.value.replace(/[,\s](?=\d)/g, ""));
      if (!Number.isInteger(guess) || guess < 0) widget.set({ countProblem: input3.value || " " });
      else answer(judgeCount(run, T, kind, guess));
    };
    if (local.countProblem) input3.value = local.countProblem.trim();
    return el(
      "form",
      { class: "rs-tally-question", onsubmit: check },
      el("p", {}, say(questions[kind](T))),
      el(
        "div",
        { class: "rs-predict-row" },
        input3,
        el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "count-check" }, say(STRINGS2.check)),
        wordButton("count-show", () => answer({ verdict: "wrong", mistake: null, truth: counts(run, T)[kind] }), { text: STRINGS2.show })
      ),
      local.countProblem && el("p", { class: "rs-problem", role: "alert" }, say(STRINGS2.notACount))
    );
  }
  function verdict2({ verdict: how, mistake, truth, kind, T }) {
    return el(
      "div",
      { class: `rs-tally-verdict rs-tally-${how}`, role: "status", tabindex: -1 },
      el("p", {}, say(atLength(T)), ", ", say(STRINGS2[kind]), ": ", say(verdicts2[how](grouped(truth)))),
      mistake && el("p", { "data-mistake": mistake }, say(MISTAKES2[mistake]))
    );
  }
  function lengthsTable({ run }, now, hidden) {
    return el(
      "table",
      {},
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "T"), KINDS.map((kind) => el("th", { scope: "col" }, say(STRINGS2[kind]))))),
      el("tbody", {}, TABLE_LENGTHS.map((T) => el(
        "tr",
        {},
        el("th", { scope: "row" }, grouped(T)),
        KINDS.map((kind) => el("td", {}, hidden && T === now ? "?" : grouped(counts(run, T)[kind])))
      )))
    );
  }

  // js/edit.js
  function place(edit) {
    const [name, key] = edit.split("|");
    return { name, key, index: key.split(",").map(Number), written: `${name}[${key.replace(",", ", ")}]` };
  }
  function valueOf(run, t, { name, index: [i, j] }) {
    if (name === "x") return run.x(i)[j];
    if (name === "h_0") return run.h0[i];
    if (name === "c_0") return run.c0[i];
    const value = run.step(t)[name];
    return value.data ? value.data[i * value.cols + j] : value[i];
  }
  function editNumber(widget, edit, value) {
    const { name, key, written: written2 } = place(edit);
    widget.playing.stop();
    widget.steps.edit(widget.config, name, key, value);
    widget.announce(changed(written2, signed(value, 4)));
  }
  function openEditor(widget, box2, edit) {
    const { stage } = widget.parts;
    const { written: written2, ...at } = place(edit);
    stage.querySelector(".rs-editor")?.remove();
    const close = () => {
      form3.remove();
      stage.focus({ preventScroll: true });
    };
    const keep = (event) => {
      event.preventDefault();
      const value = parse(input3.value);
      problem.hidden = !Number.isNaN(value);
      input3.setAttribute("aria-invalid", String(Number.isNaN(value)));
      if (Number.isNaN(value)) return;
      close();
      editNumber(widget, edit, value);
    };
    const input3 = el("input", {
      type: "text",
      inputmode: "text",
      value: plain2(valueOf(widget.run, widget.steps.t, at)),
      autocomplete: "off",
      "aria-label": `${written2}: ${label(STRINGS.newValue)}`,
      lang: lang(),
      onkeydown: (event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          close();
        }
      }
    });
    const problem = el("span", { class: "rs-problem", role: "alert", hidden: true }, say(STRINGS.notANumber));
    const form3 = el(
      "form",
      { class: "rs-editor", onsubmit: keep },
      el("span", {}, `${written2} = `),
      input3,
      el("button", { type: "submit", class: "rs-word-button rs-main" }, "✓"),
      problem
    );
    stage.append(form3);
    putBelow(form3, box2, stage);
    input3.focus({ preventScroll: true });
    input3.select();
  }
  var plain2 = (value) => String(Number(value.toPrecision(7)));
  function putBelow(form3, box2, stage) {
    const frame = stage.getBoundingClientRect();
    form3.style.left = `${Math.max(0, Math.min(box2.left - frame.left, frame.width - form3.offsetWidth))}px`;
    form3.style.top = `${box2.bottom - frame.top + 4}px`;
  }

  // js/moved.js
  var LEAST_SCALE = 0.25;
  var known2 = /* @__PURE__ */ new WeakMap();
  function distancesOf(run, original) {
    if (!known2.has(run)) {
      known2.set(run, Float64Array.from({ length: run.length }, (_, k) => {
        if (!run.edited) return 0;
        const t = run.after(run.first, k);
        const [now, before] = [run.state(t).h, original.state(t).h];
        return Math.hypot(...now.map((value, i) => value - before[i]));
      }));
    }
    return known2.get(run);
  }
  function moved2({ run, steps, config }) {
    const distances = distancesOf(run, steps.original(config));
    return { distances, scale: Math.max(LEAST_SCALE, distances.reduce((most, value) => Math.max(most, value), 0)) };
  }

  // js/weight_panel.js
  var REACH = 2;
  var MOST_BARS = 60;
  var MOST_NAMES = 12;
  var MOVED = 5e-7;
  function chosenOf({ run, local }) {
    const { weights } = run;
    const name = Object.keys(weights).find((key) => /^W_h[^y]/.test(key));
    return local.chosen ?? `${name}|0,${Math.min(1, weights[name].cols - 1)}`;
  }
  function valueIn(run, edit) {
    const { name, index: [i, j] } = place(edit);
    const value = run.weights[name];
    return value.data ? value.data[i * value.cols + j] : value[i];
  }
  function select(key, text, onchange) {
    const node = el("select", { "data-key": key, "aria-label": label(text), title: label(text), lang: lang(), onchange: () => onchange(node.value) });
    const update = (options, value) => {
      if (node.dataset.options !== options.join()) {
        node.dataset.options = options.join();
        node.replaceChildren(...options.map((option) => el("option", { value: option }, option)));
      }
      node.value = value;
    };
    return { node, update };
  }
  var upTo = (n) => Array.from({ length: n }, (_, k) => String(k));
  function weightPanel(widget) {
    const current = () => place(chosenOf(widget));
    const choose2 = (name, i, j) => {
      const value2 = widget.run.weights[name];
      const row2 = Math.min(i, (value2.rows ?? value2.length) - 1);
      widget.set({ chosen: value2.data ? `${name}|${row2},${Math.min(j, value2.cols - 1)}` : `${name}|${row2}` });
    };
    const names2 = select("weight-name", STRINGS2.weight, (name) => choose2(name, current().index[0], current().index[1] ?? 0));
    const rows = select("weight-row", STRINGS2.row, (i) => choose2(current().name, Number(i), current().index[1] ?? 0));
    const columns = select("weight-column", STRINGS2.column, (j) => choose2(current().name, current().index[0], Number(j)));
    const slider = el("input", {
      type: "range",
      step: 0.05,
      "data-key": "weight-slider",
      oninput: () => {
        widget.playing.stop();
        widget.steps.edit(widget.config, current().name, current().key, Number(slider.value));
      },
      onchange: () => widget.announce(news(widget))
    });
    const value = el("output", { class: "rs-weight-value" });
    const before = el("span", { class: "rs-weight-before" });
    const strip3 = el("div", {});
    const line2 = el("p", { class: "rs-moved-line" });
    const node = el(
      "div",
      { class: "rs-weight-panel", role: "group", "aria-label": label(STRINGS2.oneNumber), lang: lang() },
      el("p", { class: "rs-panel-title" }, say(STRINGS2.oneNumber)),
      el(
        "div",
        { class: "rs-weight-row" },
        el("span", { class: "rs-weight-choice" }, names2.node, "[", rows.node, columns.node, "]"),
        slider,
        value,
        before
      ),
      strip3,
      line2
    );
    const update = () => {
      const { name, index: [i, j = null], written: written2 } = current();
      const { run, steps, config } = widget;
      const matrix2 = run.weights[name];
      names2.update(Object.keys(run.weights), name);
      rows.update(upTo(matrix2.rows ?? matrix2.length), String(i));
      columns.node.hidden = j === null;
      if (j !== null) columns.update(upTo(matrix2.cols), String(j));
      const now = valueIn(run, chosenOf(widget));
      showSlider(slider, now, written2);
      value.textContent = `= ${signed(now, 2)}`;
      before.replaceChildren(say(fromTorch(signed(valueIn(steps.original(config), chosenOf(widget)), 2))));
      strip3.replaceChildren(bars(widget), ...barNames(widget));
      line2.replaceChildren(say(summary(widget)));
    };
    return { node, update };
  }
  function showSlider(slider, value, written2) {
    const reach = Math.max(REACH, Math.ceil(Math.abs(value)));
    if (Number(slider.max) !== reach) Object.assign(slider, { min: -reach, max: reach });
    if (Math.abs(Number(slider.value) - value) > 0.025) slider.value = plain2(value);
    slider.setAttribute("aria-label", written2);
    slider.setAttribute("aria-valuetext", `${written2} = ${signed(value, 2)}`);
  }
  function summary(widget) {
    const { run } = widget;
    const { distances } = moved2(widget);
    const most = distances.reduce((best, value, k) => value > distances[best] ? k : best, 0);
    const count = distances.filter((value) => value > MOVED).length;
    return movedLine(count, run.length, `h${subscript(run.after(run.first, most) + 1)}`, distances[most].toFixed(2));
  }
  function news(widget) {
    const { written: written2 } = place(chosenOf(widget));
    const [one, two] = [changed(written2, signed(valueIn(widget.run, chosenOf(widget)), 2)), summary(widget)];
    return { hi: `${one.hi} ${two.hi}`, en: `${one.en} ${two.en}` };
  }
  function bars(widget) {
    const { distances, scale } = moved2(widget);
    const { run, steps } = widget;
    const per = Math.ceil(distances.length / MOST_BARS);
    const count = Math.ceil(distances.length / per);
    const height = 34;
    const tops = Array.from({ length: count }, (_, k) => Math.max(...distances.subarray(k * per, (k + 1) * per)) / scale);
    const now = Math.floor((run.count(steps.t) - 1) / per);
    return svg(
      "svg",
      { class: "rs-bars", viewBox: `0 0 ${count} ${height}`, preserveAspectRatio: "none", "aria-hidden": "true" },
      svg("rect", { class: "rs-bars-now", x: now, width: 1, y: 0, height }),
      tops.map((top2, k) => svg("rect", { class: "rs-moved-bar", x: k + 0.15, width: 0.7, y: height - top2 * height, height: top2 * height }))
    );
  }
  function barNames({ run }) {
    if (run.length > MOST_NAMES) return [];
    return [el(
      "div",
      { class: "rs-bar-names", "aria-hidden": "true", lang: "zxx" },
      Array.from({ length: run.length }, (_, k) => el("span", {}, `h${subscript(run.after(run.first, k) + 1)}`))
    )];
  }

  // js/shared_weights.js
  var WIRE = 22;
  var LETTER3 = 18;
  var BARS = 44;
  var HEAT = 48;
  var NAME = 18;
  var FLASH_MS = 900;
  function rowsOf(run, withBiases) {
    const names2 = run.equations.filter(({ name }) => name !== "y_t").flatMap(({ tree }) => symbolsIn(tree)).filter((name) => name[0] === "W");
    if (run.mode.startsWith("RNN")) return ["W_hh", "W_ih"].map((W) => [W, ...withBiases && hasShortBias(run) ? [`b_${W.slice(2)}`] : []]);
    const gates = [...new Set(names2.map((name) => name[3]))];
    return gates.map((gate2) => names2.filter((name) => name[3] === gate2));
  }
  var hasShortBias = (run) => run.cell.bias && run.hiddenSize <= LONGEST_WITH_NUMBERS;
  var large = ({ rows, cols }) => rows > LONGEST_WITH_NUMBERS || cols > LONGEST_WITH_NUMBERS;
  var asMatrix = (value) => value.data ? value : { rows: value.length, cols: 1, data: value };
  function rowPlan(run, names2, unit, row2) {
    let x = 0;
    const grids = names2.map((name) => {
      const W = asMatrix(run.weights[name]);
      const width = large(W) ? Math.max(HEAT, Math.min(3 * HEAT, W.cols * 0.5)) : W.cols * unit;
      const height = large(W) ? HEAT : W.rows * row2;
      const grid2 = { name, W, x, width, height, unit: width / W.cols, row: height / W.rows };
      x += width + 6;
      return grid2;
    });
    return { grids, width: x - 6, height: Math.max(...grids.map((grid2) => grid2.height)) };
  }
  function inside(run, withBiases, unit, rowHeight2) {
    let y = NAME;
    const rows = rowsOf(run, withBiases).map((names2) => {
      const row2 = { ...rowPlan(run, names2, unit, rowHeight2), y: y + LETTER3 };
      y += LETTER3 + row2.height + 6;
      return row2;
    });
    return { rows, width: Math.max(...rows.map((row2) => row2.width)), height: y + 4, unit };
  }
  var UNITS = [40, 36, 33, 30];
  function fitting(run, room, narrow) {
    const row2 = narrow ? 20 : 22;
    const columnsOf = ({ width }) => Math.floor((room + gap(narrow)) / (width + 2 * pad(narrow) + gap(narrow)));
    const withNumbers = UNITS.flatMap((unit) => (narrow ? [false] : [true, false]).map((biases) => inside(run, biases, unit, row2)));
    const tiles = [20, 15, 11, 8].map((unit) => inside(run, false, unit, unit));
    const [wanted, least] = (narrow ? [3, 2] : [4, 3]).map((n) => Math.min(run.length, n));
    const fits = (n) => (choice) => columnsOf(choice) >= n;
    const found = withNumbers.find(fits(wanted)) ?? withNumbers.find(fits(least)) ?? tiles.find(fits(least)) ?? tiles.at(-1);
    return { ...found, columns: Math.max(1, columnsOf(found)) };
  }
  var pad = (narrow) => narrow ? 4 : 9;
  var gap = (narrow) => narrow ? 12 : 24;
  function layout2({ run, width, config }, labels) {
    const narrow = width < 560;
    const vector2 = narrow ? 36 : 50;
    const left = vector2 + (narrow ? 14 : 28);
    const cell4 = fitting(run, width - left - 4, narrow);
    const box2 = Math.max(vector2, cell4.width + 2 * pad(narrow));
    const ySize = config.output ? config.output.W_hy.length : 0;
    const yTop = BARS + LETTER3;
    const outTop = yTop + columnHeight(ySize) + WIRE;
    const output3 = ySize && rowPlan(run, ["W_hy"], cell4.unit, narrow ? 20 : 22);
    const hTop = (ySize ? outTop + LETTER3 + output3.height + 8 + WIRE : BARS) + LETTER3;
    const cellTop = hTop + columnHeight(run.hiddenSize) + WIRE;
    const xTop = cellTop + cell4.height + WIRE;
    const columns = Math.min(run.length, cell4.columns);
    const pitch = Math.min(box2 + 2 * gap(narrow), Math.max(box2 + gap(narrow), Math.floor((width - left - 4) / columns)));
    const lines2 = labelLines(labels[0]).filter(({ text }) => text).length;
    return {
      narrow,
      vector: vector2,
      left,
      cell: cell4,
      box: box2,
      columns,
      pitch,
      yTop,
      ySize,
      outTop,
      output: output3,
      hTop,
      cellTop,
      xTop,
      cellHeight: cell4.height,
      middle: cellTop + cell4.rows[0].y + cell4.rows[0].height / 2,
      height: xTop + columnHeight(run.inputSize) + LETTER3 + 8 + 20 * lines2
    };
  }
  function grid(context, { name, W, x, width, unit, row: row2, height }, x0, y0) {
    const { chosen, flashing, age } = context;
    const at = (target) => {
      const [i, j = 0] = place(target).index;
      const [w, h] = [Math.max(unit, 5), Math.max(row2, 5)];
      return { x: x0 + x + Math.min(j * unit, width - w), y: y0 + Math.min(i * row2, height - h), width: w, height: h };
    };
    const own = (target) => place(target).name === name;
    return svg(
      "g",
      {},
      symbolText(name, { x: x0 + x + width / 2, y: y0 - 5, "text-anchor": "middle", "data-symbol": name }),
      context.run.weights[name].data ? matrixCells({ W, x: x0 + x, y: y0, width: unit, height: row2, symbol: name, name, edit: (i, j) => `${name}|${i},${j}` }) : column({ values: W.data, size: W.rows, x: x0 + x, y: y0, width: unit, row: row2, symbol: name, name, edit: (i) => `${name}|${i}` }),
      flashing.filter(own).map((target) => svg("rect", { class: "rs-flash", ...at(target), style: `animation-delay: ${-age}ms` })),
      own(chosen) && svg("rect", { class: "rs-chosen rs-chosen-weight", ...at(chosen), rx: 2 })
    );
  }
  var NAMES = { RNN_TANH: "tanh", RNN_RELU: "ReLU" };
  function cell3(context, m) {
    const { run, plan, hIndex } = context;
    const symbols = run.equations.slice(0, hIndex).map(({ name }) => name).join(" ");
    return [
      svg(
        "g",
        { class: "rs-box", "data-symbols": m.now ? symbols : "" },
        svg("rect", { x: 0, y: plan.cellTop, width: plan.box, height: plan.cellHeight, rx: 9, "data-go": m.t }),
        svg("text", { x: m.middle, y: plan.cellTop + 12, class: "rs-box-text", "data-go": m.t }, NAMES[run.mode] ?? run.mode)
      ),
      plan.cell.rows.map(({ grids, width, y }) => grids.map((one) => grid(context, one, (plan.box - width) / 2, plan.cellTop + y)))
    ];
  }
  function output2(context, m) {
    const { plan } = context;
    const shown = m.seen > context.hIndex + 1;
    return [
      symbolText("y_t", { ...m.centred, y: plan.yTop - 5 }, String(m.t + 1)),
      column({ values: shown ? m.values.y_t : null, size: plan.ySize, x: m.left, y: plan.yTop, width: plan.vector, symbol: m.now ? "y_t" : null, name: `y${m.number}` }),
      arrow2(`M${m.middle} ${plan.outTop} L${m.middle} ${plan.yTop + columnHeight(plan.ySize) + 2}`, { symbols: m.now ? ["y_t"] : [], flow: m.now && shown, pending: !shown }),
      plan.output.grids.map((one) => grid(context, one, (plan.box - plan.output.width) / 2, plan.outTop + LETTER3)),
      arrow2(`M${m.middle} ${plan.hTop - LETTER3} L${m.middle} ${plan.outTop + LETTER3 + plan.output.height + 2}`, { symbols: m.now ? ["h_t"] : [], flow: m.now && shown, pending: !shown })
    ];
  }
  function state2({ run, plan }, m) {
    return [
      symbolText("h_t", { ...m.centred, y: plan.hTop - 5 }, String(m.t + 1)),
      column({
        values: m.done ? m.values.h_t : null,
        asked: m.asked,
        size: run.hiddenSize,
        x: m.left,
        y: plan.hTop,
        width: plan.vector,
        symbol: m.now ? "h_t" : m.previous ? "h_prev" : null,
        name: `h${m.number}`
      }),
      arrow2(
        `M${m.middle} ${plan.cellTop} L${m.middle} ${plan.hTop + columnHeight(run.hiddenSize) + 2}`,
        { symbols: m.now ? ["h_t", "c_t"] : [], flow: m.now && m.done, pending: !m.done }
      )
    ];
  }
  function input2({ run, plan, wire: wire2, xScale }, m) {
    const bottom2 = plan.xTop + columnHeight(run.inputSize);
    return [
      arrow2(
        `M${m.middle} ${plan.xTop} L${m.middle} ${plan.cellTop + plan.cellHeight + 2}`,
        { symbols: [...wire2.input, ...m.now ? ["x_t"] : []], flow: m.now && m.done, pending: !m.reached }
      ),
      column({
        values: run.x(m.t),
        size: run.inputSize,
        x: m.left,
        y: plan.xTop,
        width: plan.vector,
        scale: xScale,
        symbol: m.now ? "x_t" : null,
        name: `x${m.number}`,
        edit: run.below.length ? void 0 : (j) => `x|${m.t},${j}`
      }),
      symbolText("x_t", { ...m.centred, y: bottom2 + 16 }, String(m.t + 1))
    ];
  }
  function labelOf({ run, plan, labels }, m) {
    const below = plan.xTop + columnHeight(run.inputSize) + 34;
    return labelLines(labels[m.t % labels.length]).map(({ text, lang: own }, n) => svg("text", { ...m.centred, y: below + 18 * n, class: "rs-label", lang: own }, shorten(text, plan.pitch)));
  }
  function bar({ plan, moved: { distances, scale } }, m) {
    const distance = distances[m.order];
    const height = distance / scale * (BARS - 22);
    const shown = distance.toFixed(2);
    return svg(
      "g",
      { class: `rs-moved${distance ? "" : " rs-unmoved"}`, "data-moved": m.t },
      svg("title", {}, label(movedTitle(`h${m.number}`, distance.toFixed(6)))),
      svg("line", { class: "rs-ground-line", x1: 0, x2: plan.box, y1: BARS - 6, y2: BARS - 6 }),
      svg("rect", { class: "rs-moved-bar", x: m.middle - 13, width: 26, y: BARS - 6 - height, height }),
      svg("text", { x: m.middle, y: BARS - 10 - height, class: "rs-moved-number" }, shown)
    );
  }
  function about2({ run, steps, plan, hIndex, before }, order) {
    const t = run.after(run.first, order);
    const [now, seen, middle] = [t === steps.t, steps.visible(run, t), plan.box / 2];
    return {
      t,
      order,
      now,
      seen,
      middle,
      left: middle - plan.vector / 2,
      values: seen ? run.step(t) : null,
      done: seen > hIndex,
      asked: now && steps.hides(t),
      previous: order === before,
      reached: run.count(t) <= run.count(steps.t),
      number: subscript(t + 1),
      centred: { x: middle, "text-anchor": "middle" }
    };
  }
  function moment3(context, order, x0) {
    const m = about2(context, order);
    return svg(
      "g",
      { class: `rs-moment${m.now ? " rs-now" : ""}`, "data-order": order, transform: `translate(${x0} 0)` },
      bar(context, m),
      context.plan.ySize ? output2(context, m) : null,
      state2(context, m),
      cell3(context, m),
      input2(context, m),
      labelOf(context, m)
    );
  }
  function initial2({ run, steps, plan, before }, start) {
    const t = run.after(run.first, start - 1);
    const height = columnHeight(run.hiddenSize);
    const y = plan.middle - height / 2;
    const values = start === 0 ? run.h0 : steps.visible(run, t) ? run.state(t).h : null;
    return svg(
      "g",
      {},
      symbolText(start === 0 ? "h_0" : "h_t", { x: plan.vector / 2, y: y - 6, "text-anchor": "middle" }, start === 0 ? "0" : String(t + 1)),
      column({
        values,
        size: run.hiddenSize,
        x: 0,
        y,
        width: plan.vector,
        symbol: before === start - 1 ? "h_prev" : start === 0 ? "h_0" : null,
        name: start === 0 ? "h₀" : `h${subscript(t + 1)}`,
        edit: start === 0 ? (i) => `h_0|${i}` : void 0
      })
    );
  }
  function sideways({ run, steps, plan, wire: wire2, hIndex }, order, from, to) {
    const t = run.after(run.first, order);
    const now = t === steps.t;
    return arrow2(`M${from} ${plan.middle} L${to} ${plan.middle}`, {
      symbols: [...wire2.recurrent, ...now ? ["h_prev", "c_prev"] : []],
      flow: now && steps.visible(run, t) > hIndex,
      pending: order > run.count(steps.t) - 1
    });
  }
  var seenBefore = /* @__PURE__ */ new WeakMap();
  function changes(widget) {
    const { run } = widget;
    const before = seenBefore.get(widget);
    const now = performance.now();
    if (before?.run === run) return { flashing: before.flashing, age: now - before.began };
    const flashing = before ? Object.entries(run.weights).flatMap(([name, value]) => changedIn(name, value, before.run.weights[name])) : [];
    const memory = flashing.length ? { run, flashing, began: now } : { ...before, run };
    seenBefore.set(widget, { flashing: [], began: -Infinity, ...memory });
    return { flashing: seenBefore.get(widget).flashing, age: now - seenBefore.get(widget).began };
  }
  function changedIn(name, value, before) {
    const [data, old] = [value.data ?? value, before?.data ?? before];
    if (!old) return [];
    return Array.from(data.keys()).filter((k) => data[k] !== old[k]).map((k) => `${name}|${value.data ? `${Math.floor(k / value.cols)},${k % value.cols}` : k}`);
  }
  function draw5(widget) {
    const { run, steps, width, config } = widget;
    const labels = config.labels.length ? config.labels : [["", ""]];
    const plan = layout2(widget, labels);
    const { flashing, age } = changes(widget);
    const context = {
      widget,
      run,
      steps,
      plan,
      labels,
      chosen: chosenOf(widget),
      flashing: age < FLASH_MS ? flashing : [],
      age,
      moved: moved2(widget),
      wire: wires(run.equations),
      hIndex: run.equations.findIndex(({ name }) => name === "h_t"),
      before: run.count(steps.t) - 2,
      xScale: scaleOf(run)
    };
    const { start, orders } = centred(run, steps.t, plan.columns);
    const xOf = (order) => plan.left + (order - start) * plan.pitch;
    const end = xOf(start + plan.columns - 1) + plan.box;
    const spare = Math.max(0, (width - end - 4) / 2);
    return svg(
      "svg",
      {
        class: `rs-picture rs-weights${plan.cell.unit < UNITS.at(-1) ? " rs-tiles" : ""}`,
        viewBox: `${-spare} 0 ${width} ${plan.height}`,
        width,
        height: plan.height,
        role: "img",
        "aria-label": label(STRINGS2.picture),
        lang: lang(),
        style: `--rs-number-size: ${Math.min(12.5, plan.cell.unit * 0.335)}px`
      },
      svg("rect", { class: "rs-same", x: plan.left - 7, y: plan.cellTop - 7, width: end - plan.left + 14, height: plan.cellHeight + 14, rx: 14 }),
      svg("rect", { class: "rs-ground", x: xOf(run.count(steps.t) - 1) - 5, y: 2, width: plan.box + 10, height: plan.height - 4, rx: 8 }),
      movedLetter(plan),
      initial2(context, start),
      orders.map((order) => sideways(context, order, order === start ? plan.vector + 2 : xOf(order - 1) + plan.box + 1, xOf(order) - 2)),
      orders.map((order) => moment3(context, order, xOf(order))),
      start + plan.columns < run.length && svg("text", { x: end + 6, y: plan.middle, class: "rs-dots" }, "…")
    );
  }
  var movedLetter = (plan) => svg(
    "g",
    { class: "rs-moved-letter" },
    svg("title", {}, label(STRINGS2.movedMeaning)),
    svg("text", { x: plan.vector / 2, y: BARS - 10, "text-anchor": "middle" }, "Δh")
  );
  function centred(run, t, columns) {
    if (columns < 3) return visibleSteps(run, t, columns);
    const start = Math.max(0, Math.min(run.count(t) - 1 - Math.floor(columns / 2), run.length - columns));
    return { start, orders: Array.from({ length: columns }, (_, k) => start + k) };
  }
  function tapped2(widget, edit) {
    if (/^[Wb]_/.test(edit)) widget.set({ chosen: edit });
  }
  var panels = /* @__PURE__ */ new WeakMap();
  function panel2(widget) {
    const key = language();
    if (panels.get(widget)?.key !== key) panels.set(widget, { key, parts: [weightPanel(widget), countPanel(widget)] });
    const { parts: parts3 } = panels.get(widget);
    parts3.forEach(({ update }) => update());
    return parts3.map(({ node }) => node);
  }
  var view4 = {
    draw: draw5,
    panel: panel2,
    tapped: tapped2,
    tools: ["small", "predict", "table", "reset", "save"],
    local: { chosen: null, T: null, askFirst: true }
  };

  // js/shared_weights.css
  var shared_weights_default = '/* SharedWeights: the weights inside every moment, the slider of one of them, the counts. */\n.rnn-steps .rs-picture.rs-weights .rs-number { font-size: var(--rs-number-size); }\n.rnn-steps .rs-weights .rs-vector .rs-number { font-size: max(var(--rs-number-size), 11px); }\n.rnn-steps .rs-tiles .rs-matrix .rs-number { display: none; }\n.rnn-steps .rs-chosen-weight { stroke-width: 2.5; }\n.rnn-steps .rs-flash { fill: var(--rs-accent); opacity: 0; pointer-events: none; animation: rs-flash 900ms ease-out; }\n@keyframes rs-flash { from { opacity: 0.75; } to { opacity: 0; } }\n.rnn-steps .rs-moved-bar { fill: var(--rs-accent); }\n.rnn-steps .rs-ground-line { stroke: var(--rs-faint); stroke-width: 1.5; }\n.rnn-steps .rs-picture .rs-moved-number { text-anchor: middle; font-size: 12px; font-variant-numeric: tabular-nums; fill: var(--rs-accent); font-weight: 600; }\n.rnn-steps .rs-picture .rs-unmoved .rs-moved-number { fill: var(--rs-soft); font-weight: 400; }\n.rnn-steps .rs-picture .rs-moved-letter text { font-size: 13px; fill: var(--rs-soft); font-style: italic; }\n\n.rnn-steps .rs-panel-title { font-weight: 600; margin: 0 0 2px; }\n.rnn-steps :is(.rs-weight-panel, .rs-tally) { border-top: 1px solid var(--rs-faint); padding: 8px 0 6px; }\n.rnn-steps .rs-weight-row { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }\n.rnn-steps .rs-weight-choice { display: inline-flex; align-items: center; gap: 4px; }\n.rnn-steps .rs-weight-choice select { min-height: 36px; border: 1px solid var(--rs-line); border-radius: 8px; background: var(--rs-paper); }\n.rnn-steps .rs-weight-row input[type="range"] { flex: 1 1 130px; }\n.rnn-steps .rs-weight-value { font-variant-numeric: tabular-nums; font-weight: 600; min-width: 4.2em; }\n.rnn-steps .rs-weight-before { color: var(--rs-soft); font-size: 13px; font-variant-numeric: tabular-nums; }\n.rnn-steps .rs-bars { display: block; width: 100%; height: 34px; background: var(--rs-same); border-radius: 6px; }\n.rnn-steps .rs-bars-now { fill: var(--rs-band); }\n.rnn-steps .rs-bar-names { display: flex; font-size: 13px; color: var(--rs-soft); }\n.rnn-steps .rs-bar-names > span { flex: 1; text-align: center; }\n.rnn-steps .rs-moved-line { font-size: 14px; font-variant-numeric: tabular-nums; }\n\n.rnn-steps .rs-tally-length { display: flex; align-items: center; gap: 8px; }\n.rnn-steps .rs-tally-length .rs-word-button { min-width: 44px; min-height: 44px; font-size: 18px; }\n.rnn-steps .rs-length { min-width: 2em; text-align: center; font-weight: 700; font-variant-numeric: tabular-nums; }\n.rnn-steps .rs-tally-row { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: 0 8px; align-items: baseline; margin: 5px 0; }\n.rnn-steps .rs-tally-sum { color: var(--rs-soft); font-size: 13px; font-variant-numeric: tabular-nums; text-align: end; }\n.rnn-steps .rs-tally-number { font-variant-numeric: tabular-nums; text-align: end; }\n.rnn-steps .rs-tally-bar { grid-column: 1 / -1; height: 14px; border-radius: 3px; overflow: hidden;\n  background: repeating-linear-gradient(to right, var(--rs-line) 0 1px, var(--rs-same) 1px calc(100% / var(--decades))); }\n.rnn-steps .rs-tally-bar > span { display: block; height: 100%; transition: width 250ms; }\n.rnn-steps .rs-tally-shared .rs-tally-bar > span { background: var(--rs-accent); }\n.rnn-steps .rs-tally-own .rs-tally-bar > span { background: var(--rs-minus); }\n.rnn-steps .rs-tally-dense .rs-tally-bar > span { background: var(--rs-plus); }\n.rnn-steps .rs-tally-axis { font-size: 11.5px; color: var(--rs-soft); height: 17px; overflow: hidden; }\n.rnn-steps .rs-tally-axis > span { display: block; position: relative; }\n.rnn-steps .rs-tally-axis > span > span { position: absolute; transform: translateX(-50%); white-space: nowrap; }\n.rnn-steps .rs-tally-axis > span > span:first-child { transform: none; }\n.rnn-steps .rs-tally-axis > span > span:last-child { transform: translateX(-100%); }\n.rnn-steps .rs-tally-scale { color: var(--rs-soft); font-size: 13px; }\n.rnn-steps :is(.rs-tally-question, .rs-tally-verdict) { border: 2px solid var(--rs-accent); border-radius: 10px; padding: 6px 10px; margin: 6px 0; background: var(--rs-band); }\n.rnn-steps .rs-tally-verdict:is(.rs-tally-right, .rs-tally-close) { border-color: var(--rs-good); }\n.rnn-steps .rs-tally-verdict.rs-tally-wrong { border-color: var(--rs-bad); }\n.rnn-steps .rs-tally-first { display: inline-flex; align-items: center; gap: 8px; min-height: 44px; cursor: pointer; }\n.rnn-steps .rs-tally-first input { width: 20px; height: 20px; margin: 0; accent-color: var(--rs-accent); }\n.rnn-steps .rs-tally-table { overflow-x: auto; margin-top: 4px; }\n.rnn-steps .rs-tally-table > summary { cursor: pointer; padding: 8px 0; width: max-content; max-width: 100%; }\n.rnn-steps .rs-tally-table table { border-collapse: collapse; margin: 4px 0; font-variant-numeric: tabular-nums; font-size: 13.5px; color: inherit; width: auto; display: table; }\n.rnn-steps .rs-tally-table :is(th, td) { border: 1px solid var(--rs-faint); padding: 2px 7px; text-align: end; background: var(--rs-paper); color: var(--rs-ink); }\n.rnn-steps .rs-tally-table thead th { font-weight: 600; vertical-align: bottom; min-width: 5em; }\n@media (pointer: coarse) { .rnn-steps .rs-weight-choice select { min-height: 44px; min-width: 44px; } .rnn-steps .rs-tally-row { margin: 8px 0; } }\n';

  // js/widgets.css
  var widgets_default = `/* One look for every widget. Every selector begins with .rnn-steps, for a notebook's styles are global. */
.rnn-steps {
  --rs-paper: #ffffff; --rs-ink: #1b1f24; --rs-soft: #57606a; --rs-line: #8c959f; --rs-faint: #d0d7de;
  --rs-plus: #d66f14; --rs-minus: #2a6fbb; --rs-accent: #7a3fb0; --rs-glow: #fff1a8; --rs-band: #f3ecfa; --rs-same: #f4f5f7;
  --rs-good: #1a7f37; --rs-bad: #b42318;
  color: var(--rs-ink); background: var(--rs-paper); border: 1px solid var(--rs-faint); border-radius: 12px;
  padding: 10px; margin: 8px 0; max-width: 100%; box-sizing: border-box; container-type: inline-size;
  font: 15px/1.55 "Noto Sans", "Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", system-ui, sans-serif;
}
html[data-theme="dark"] .rnn-steps, body[data-jp-theme-light="false"] .rnn-steps, body.vscode-dark .rnn-steps {
  --rs-paper: #14181d; --rs-ink: #e8ebef; --rs-soft: #a9b2bc; --rs-line: #7d8791; --rs-faint: #39414a;
  --rs-plus: #e08132; --rs-minus: #4d94e6; --rs-accent: #c9a0f0; --rs-glow: #5c4c00; --rs-band: #261d33; --rs-same: #1d2329;
  --rs-good: #57c27a; --rs-bad: #ff8f85;
}
@media (prefers-color-scheme: dark) {
  html:not([data-theme]) body:not([data-jp-theme-light]):not(.vscode-light) .rnn-steps {
    --rs-paper: #14181d; --rs-ink: #e8ebef; --rs-soft: #a9b2bc; --rs-line: #7d8791; --rs-faint: #39414a;
    --rs-plus: #e08132; --rs-minus: #4d94e6; --rs-accent: #c9a0f0; --rs-glow: #5c4c00; --rs-band: #261d33; --rs-same: #1d2329;
    --rs-good: #57c27a; --rs-bad: #ff8f85;
  }
}
.rnn-steps :is(button, select, input) { font: inherit; color: inherit; }
.rnn-steps :focus-visible { outline: 3px solid var(--rs-accent); outline-offset: 2px; }
.rnn-steps p { margin: 4px 0; }

/* formula */
.rnn-steps .rs-formula { overflow-x: auto; padding: 2px 0 6px; }
.rnn-steps .rs-formula-line { white-space: nowrap; font-size: 17px; line-height: 2; font-family: Cambria, "STIX Two Text", "Times New Roman", serif; }
.rnn-steps .rs-symbol { border: 0; background: none; padding: 1px 3px; border-radius: 6px; cursor: pointer; font-style: italic; min-height: 28px; min-width: 24px; line-height: 1.3; text-decoration: underline dotted var(--rs-line) 1.5px; text-underline-offset: 5px; }
.rnn-steps .rs-symbol sub { font-size: 70%; line-height: 0; }
.rnn-steps .rs-lit:is(.rs-symbol, .rs-word) { background: var(--rs-glow); color: var(--rs-ink); }
@container (max-width: 520px) {
  .rnn-steps .rs-formula-line { white-space: normal; line-height: 1.9; font-size: 14.5px; }
  .rnn-steps .rs-symbol { padding: 1px; }
}

/* picture */
.rnn-steps .rs-stage { position: relative; border-radius: 8px; contain: layout style; }
.rnn-steps svg.rs-picture { display: block; max-width: 100%; margin: 0 auto; overflow: visible; }
.rnn-steps .rs-picture text { fill: var(--rs-ink); font-family: inherit; font-size: 12.5px; }
.rnn-steps .rs-picture .rs-letter { font-family: Cambria, "STIX Two Text", "Times New Roman", serif; font-style: italic; font-size: 16px; }
.rnn-steps .rs-picture .rs-number { text-anchor: middle; dominant-baseline: central; font-size: 12.5px; font-variant-numeric: tabular-nums; pointer-events: none; }
.rnn-steps .rs-picture .rs-question { font-weight: 700; fill: var(--rs-soft); }
.rnn-steps .rs-picture .rs-label { font-size: 13.5px; }
.rnn-steps .rs-picture .rs-sign { text-anchor: middle; dominant-baseline: central; font-size: 15px; }
.rnn-steps .rs-picture .rs-dots { dominant-baseline: central; font-size: 20px; }
.rnn-steps .rs-picture .rs-opened { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; fill: var(--rs-soft); }
.rnn-steps .rs-plus { fill: var(--rs-plus); }
.rnn-steps .rs-minus { fill: var(--rs-minus); }
.rnn-steps .rs-unknown { fill: var(--rs-paper); }
.rnn-steps .rs-cell > rect { stroke: var(--rs-faint); stroke-width: 0.75; }
.rnn-steps .rs-heat { image-rendering: pixelated; }
.rnn-steps .rs-frame { fill: none; stroke: var(--rs-line); stroke-width: 1.25; pointer-events: none; }
.rnn-steps .rs-chosen { fill: none; stroke: var(--rs-accent); stroke-width: 2.5; pointer-events: none; }
.rnn-steps .rs-editable { cursor: text; }
.rnn-steps .rs-editable:hover > rect { stroke: var(--rs-accent); stroke-width: 2; }
.rnn-steps [data-row] { cursor: pointer; }
.rnn-steps .rs-band { fill: none; }
.rnn-steps .rs-ground { fill: var(--rs-band); }
.rnn-steps .rs-now > .rs-band { fill: var(--rs-band); }
.rnn-steps .rs-same { fill: var(--rs-same); stroke: var(--rs-faint); stroke-dasharray: 3 3; }
.rnn-steps .rs-box > rect { fill: var(--rs-paper); stroke: var(--rs-ink); stroke-width: 1.5; }
.rnn-steps .rs-now .rs-box > rect { stroke: var(--rs-accent); stroke-width: 2.5; }
.rnn-steps .rs-box-text { text-anchor: middle; dominant-baseline: central; font-weight: 600; }
.rnn-steps .rs-hit { fill: transparent; cursor: pointer; }
.rnn-steps .rs-wire path { fill: none; stroke: var(--rs-line); stroke-width: 1.75; }
.rnn-steps .rs-wire .rs-head { fill: var(--rs-line); stroke: none; }
.rnn-steps .rs-wire.rs-flow path { stroke: var(--rs-accent); stroke-width: 2.5; }
.rnn-steps .rs-wire.rs-flow .rs-head { fill: var(--rs-accent); stroke: none; }
.rnn-steps .rs-wire .rs-grip { stroke: transparent !important; stroke-width: 16 !important; } /* wide enough for a finger */
.rnn-steps .rs-wire.rs-pending { opacity: 0.45; }
.rnn-steps .rs-equation.rs-pending { opacity: 0.55; }
.rnn-steps .rs-lit.rs-wire path { stroke: var(--rs-accent); stroke-width: 4.5; opacity: 1; }
.rnn-steps .rs-lit.rs-wire .rs-head { fill: var(--rs-accent); stroke: none; }
.rnn-steps .rs-lit:is(.rs-vector, .rs-matrix) > .rs-frame { stroke: var(--rs-accent); stroke-width: 3.5; }
.rnn-steps .rs-lit.rs-letter { font-weight: 700; fill: var(--rs-accent); }
.rnn-steps .rs-lit.rs-box > rect { stroke-width: 4; stroke: var(--rs-accent); }

/* controls */
.rnn-steps .rs-controls { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 14px; margin: 6px 0; }
.rnn-steps .rs-buttons { display: flex; flex-wrap: wrap; gap: 4px; }
.rnn-steps .rs-small-buttons { display: inline-flex; gap: 4px; margin-inline-start: 6px; }
.rnn-steps .rs-button { width: 44px; height: 44px; display: inline-grid; place-items: center; padding: 0; border: 1px solid var(--rs-line); border-radius: 10px; background: var(--rs-paper); cursor: pointer; }
.rnn-steps .rs-small-buttons .rs-button { border-style: dashed; }
.rnn-steps :is(.rs-button, .rs-word-button):hover:not(:disabled) { background: var(--rs-band); }
@container (max-width: 520px) {
  .rnn-steps .rs-buttons { flex: 1 1 100%; flex-wrap: nowrap; }
  .rnn-steps .rs-small-buttons { flex: 2 1 0; margin-inline-start: 0; }
  .rnn-steps .rs-button { flex: 1 1 0; width: auto; min-width: 34px; }
}
.rnn-steps .rs-scrub { display: flex; flex: 1 1 180px; align-items: center; gap: 8px; min-width: 150px; }
.rnn-steps input[type="range"] { flex: 1; min-width: 80px; height: 44px; margin: 0; accent-color: var(--rs-accent); }
.rnn-steps .rs-count { font-variant-numeric: tabular-nums; white-space: nowrap; }
.rnn-steps .rs-tools { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin: 6px 0; }
.rnn-steps .rs-word-button { min-height: 36px; padding: 3px 11px; border: 1px solid var(--rs-line); border-radius: 18px; background: var(--rs-paper); cursor: pointer; }
.rnn-steps .rs-word-button[aria-pressed="true"] { background: var(--rs-accent); border-color: var(--rs-accent); color: var(--rs-paper); }
.rnn-steps .rs-word-button:disabled { opacity: 0.45; cursor: default; }
.rnn-steps .rs-word-button.rs-main { border-color: var(--rs-accent); border-width: 2px; }
.rnn-steps .rs-saves { display: inline-flex; gap: 6px; margin-inline-start: auto; }
.rnn-steps .rs-row-chooser select { min-height: 36px; border-radius: 8px; border: 1px solid var(--rs-line); background: var(--rs-paper); }
@media (pointer: coarse) { .rnn-steps :is(.rs-word-button, .rs-row-chooser select) { min-height: 44px; } }

/* sentence, question, editor */
.rnn-steps .rs-sentence { font-variant-numeric: tabular-nums; min-height: 1.6em; padding: 2px 0; font-weight: 600; }
.rnn-steps .rs-hint > summary { cursor: pointer; padding: 4px 0; width: max-content; }
.rnn-steps .rs-news { color: var(--rs-soft); }
.rnn-steps .rs-source, .rnn-steps .rs-hint { color: var(--rs-soft); font-size: 13px; }
.rnn-steps.rs-edited .rs-source { color: var(--rs-bad); }
.rnn-steps .rs-predict { border: 2px solid var(--rs-accent); border-radius: 10px; padding: 6px 10px; margin: 6px 0; background: var(--rs-band); }
.rnn-steps .rs-predict-row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.rnn-steps .rs-guess { width: 6.5em; min-height: 36px; padding: 2px 8px; border: 1px solid var(--rs-line); border-radius: 8px; background: var(--rs-paper); }
.rnn-steps .rs-guess-slider { max-width: 220px; }
.rnn-steps .rs-verdict-right, .rnn-steps .rs-verdict-close { border-color: var(--rs-good); }
.rnn-steps .rs-verdict-wrong { border-color: var(--rs-bad); }
.rnn-steps .rs-problem { color: var(--rs-bad); }
.rnn-steps .rs-editor { position: absolute; z-index: 5; display: flex; flex-wrap: wrap; gap: 6px; align-items: center; max-width: 100%; padding: 6px 8px; background: var(--rs-paper); border: 2px solid var(--rs-accent); border-radius: 10px; box-shadow: 0 3px 12px rgb(0 0 0 / 30%); }
.rnn-steps .rs-editor input { width: 6.5em; min-height: 36px; padding: 2px 8px; border: 1px solid var(--rs-line); border-radius: 8px; background: var(--rs-paper); }
.rnn-steps [aria-invalid="true"] { border-color: var(--rs-bad) !important; }

/* Python and table */
.rnn-steps .rs-python { margin: 6px 0; padding: 8px 10px; overflow-x: auto; border-radius: 8px; background: var(--rs-same); color: var(--rs-ink); font: 13px/1.6 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; border: 0; }
.rnn-steps .rs-python code { all: unset; }
.rnn-steps .rs-line { display: block; border-inline-start: 3px solid transparent; padding-inline-start: 6px; white-space: pre; }
.rnn-steps .rs-line.rs-now { border-color: var(--rs-accent); background: var(--rs-band); }
.rnn-steps .rs-line.rs-lit { border-color: var(--rs-plus); }
.rnn-steps .rs-word { border-radius: 4px; cursor: pointer; }
.rnn-steps .rs-table { overflow-x: auto; }
.rnn-steps .rs-table table { border-collapse: collapse; margin: 6px 0; font-variant-numeric: tabular-nums; font-size: 13.5px; color: inherit; width: auto; display: table; }
.rnn-steps .rs-table :is(th, td) { border: 1px solid var(--rs-faint); padding: 2px 7px; text-align: end; background: var(--rs-paper); color: var(--rs-ink); }
.rnn-steps .rs-table .rs-lit > th { background: var(--rs-glow); }
.rnn-steps .rs-table caption { text-align: start; font-weight: 600; caption-side: top; color: var(--rs-ink); }
.rnn-steps .rs-table input { width: 6.2em; min-height: 28px; text-align: end; border: 1px solid var(--rs-line); border-radius: 6px; background: var(--rs-paper); }

@media print { .rnn-steps :is(.rs-controls, .rs-tools, .rs-hint) { display: none; } }
@media (prefers-reduced-motion: reduce) { .rnn-steps * { transition: none !important; animation: none !important; } }
`;

  // js/views.js
  var VIEWS = { Unrolled: view2, Equation: view, SharedWeights: view4, CellDiagram: view3 };
  var STYLES3 = [widgets_default, shared_weights_default, STYLES2].join("\n");

  // js/quiz.js
  function renderQuiz({ model, el: root }) {
    addStyles(root, "steps", STYLES3);
    addStyles(root, "quiz", quiz_default);
    return new Quiz(root, model.get("questions"), model.get("title")).end;
  }
  var untouched = () => ({ chosen: null, typed: "", tried: [], shown: false, said: null });
  var Quiz = class {
    constructor(root, questions2, title) {
      this.questions = questions2;
      this.start();
      this.parts = skeleton(title);
      root.replaceChildren(this.parts.root);
      this.parts.root.addEventListener("keydown", keepFromJupyterLab);
      this.end = onLanguage(() => this.redraw());
      this.redraw();
    }
    start() {
      this.at = 0;
      this.states = this.questions.map(untouched);
    }
    get question() {
      return this.questions[this.at];
    }
    get state() {
      return this.states[this.at];
    }
    check() {
      const { question: question2, state: state3 } = this;
      state3.said = isTyped(question2) ? judgeTyped(question2, state3.typed) : judgeChoice(question2, state3.chosen);
      if (state3.said.verdict !== "empty") state3.tried.push(state3.said);
      this.redraw();
    }
    show() {
      const { question: question2, state: state3 } = this;
      state3.said = solution(question2);
      state3.shown = true;
      if (isTyped(question2)) state3.typed = question2.answer;
      else state3.chosen = Number(state3.said.key);
      this.redraw();
    }
    /** To another question: its text takes the focus, so that it is read and Tab goes on to its answers. */
    go(to) {
      this.at = to;
      this.redraw();
      this.parts.question.querySelector("[data-key=question]").focus();
    }
    again() {
      this.start();
      this.go(0);
    }
    redraw() {
      const { parts: parts3, state: state3 } = this;
      replace(parts3.top, ...top(this));
      replace(parts3.question, form(this));
      parts3.feedback.className = `rs-feedback rs-said-${state3.said?.verdict ?? "nothing"}`;
      parts3.feedback.replaceChildren(...state3.said ? feedback(this.question, state3.said) : []);
      replace(parts3.bottom, ...bottom(this));
    }
  };
  function markOf({ tried, shown }) {
    const right = tried.findIndex(({ verdict: verdict3 }) => verdict3 === "right");
    if (right === 0) return "first";
    if (shown) return "shown";
    if (right > 0) return "later";
    return tried.length ? "tried" : "open";
  }
  var SIGNS2 = { open: "", tried: "…", first: "✓", later: "↻", shown: "◦" };
  function skeleton(title) {
    const parts3 = {
      top: el("div", { class: "rs-quiz-top" }),
      question: el("div", {}),
      bottom: el("div", { class: "rs-quiz-bottom" }),
      feedback: el("div", { role: "status", "aria-live": "polite" })
    };
    parts3.root = el(
      "div",
      { class: "rnn-steps rs-quiz", role: "group", "aria-label": title },
      parts3.top,
      parts3.question,
      parts3.feedback,
      parts3.bottom
    );
    return parts3;
  }
  var top = (quiz) => [
    el(
      "div",
      { class: "rs-numbers", role: "group", "aria-label": label(QUIZ.questions), lang: lang() },
      quiz.states.map((state3, n) => numberButton(quiz, n, markOf(state3)))
    ),
    score(quiz)
  ];
  function numberButton(quiz, n, mark) {
    const here = n === quiz.at;
    const name = `${label(numbered(n + 1, quiz.questions.length))}: ${label(MARKS[mark])}`;
    return el(
      "button",
      {
        type: "button",
        class: `rs-number-button rs-mark-${mark}`,
        "data-key": `question-${n + 1}`,
        "data-mark": mark,
        "aria-current": here ? "step" : null,
        "aria-label": name,
        title: name,
        lang: lang(),
        onclick: () => quiz.go(n)
      },
      String(n + 1),
      SIGNS2[mark] && el("span", { class: "rs-mark", "aria-hidden": "true" }, SIGNS2[mark])
    );
  }
  function score({ states }) {
    const marks = states.map(markOf);
    const first = marks.filter((mark) => mark === "first").length;
    const open2 = marks.some((mark) => mark === "open" || mark === "tried");
    return el("p", { class: "rs-tally" }, say((open2 ? tally : finished)(first, states.length)));
  }
  function bottom(quiz) {
    const { at, questions: questions2, states } = quiz;
    const done = !["open", "tried"].includes(markOf(quiz.state));
    const started = states.some(({ tried, shown }) => tried.length || shown);
    const button = (name, onclick, { disabled = false, main = false } = {}) => el("button", {
      type: "button",
      disabled,
      class: `rs-word-button${main ? " rs-main" : ""}`,
      "data-key": name,
      onclick
    }, say(QUIZ[name]));
    return [
      button("previous", () => quiz.go(at - 1), { disabled: at === 0 }),
      button("next", () => quiz.go(at + 1), { disabled: at === questions2.length - 1, main: done }),
      started && button("again", () => quiz.again())
    ].filter(Boolean);
  }

  // js/run.js
  var readers = { float32: Math.fround, float64: (value) => value };
  var _Run_instances, vector_fn, inputs_fn, weights_fn, applyEdits_fn;
  var Run = class {
    /**
     * @param {Sequence} sequence
     * @param {{reverse?: boolean, below?: Run[], edits?: Edits, length?: number,
     *   output?: {W_hy: number[][], b_y?: number[]} | null}} options
     *   `below`: the runs of the layer underneath, one per direction
     */
    constructor(sequence, { reverse = false, below = [], edits = {}, length, output: output3 = null } = {}) {
      __privateAdd(this, _Run_instances);
      this.sequence = sequence;
      this.mode = sequence.mode;
      this.read = readers[sequence.dtype];
      this.reverse = reverse;
      this.below = below;
      this.edits = edits;
      this.length = length ?? sequence.h.length;
      this.cell = {
        mode: sequence.mode,
        bias: "b_ih" in sequence.weights,
        projected: "W_hr" in sequence.weights,
        output: Boolean(output3),
        outputBias: Boolean(output3?.b_y)
      };
      this.equations = equationsOf(this.cell);
      this.edited = this.length !== sequence.h.length || Object.keys(edits).length > 0 || below.some((run) => run.edited);
      this.weights = __privateMethod(this, _Run_instances, weights_fn).call(this, { ...sequence.weights, ...output3 });
      this.h0 = __privateMethod(this, _Run_instances, applyEdits_fn).call(this, "h_0", __privateMethod(this, _Run_instances, vector_fn).call(this, sequence.h0));
      this.c0 = sequence.c0 && __privateMethod(this, _Run_instances, applyEdits_fn).call(this, "c_0", __privateMethod(this, _Run_instances, vector_fn).call(this, sequence.c0));
      this.states = [];
      this.steps = /* @__PURE__ */ new Map();
    }
    get hiddenSize() {
      return this.h0.length;
    }
    get inputSize() {
      return this.sequence.x[0].length;
    }
    /** Positions in the order in which they are read. */
    get first() {
      return this.reverse ? this.length - 1 : 0;
    }
    get last() {
      return this.reverse ? 0 : this.length - 1;
    }
    /** The position read `k` steps after position t, kept inside the sequence. */
    after(t, k = 1) {
      return Math.min(this.length - 1, Math.max(0, t + (this.reverse ? -k : k)));
    }
    /** How many steps have been read once position t is read: 1 to length. */
    count(t) {
      return this.reverse ? this.length - t : t + 1;
    }
    /** x at position t. @returns {Float64Array} (D,) */
    x(t) {
      const { x } = this.sequence;
      if (!this.below.length) return __privateMethod(this, _Run_instances, applyEdits_fn).call(this, "x", __privateMethod(this, _Run_instances, vector_fn).call(this, x[t % x.length]), t);
      if (!this.edited) return __privateMethod(this, _Run_instances, vector_fn).call(this, x[t]);
      return Float64Array.from(this.below.flatMap((run) => [...run.state(t).h]));
    }
    /** The state after position t is read; t = -1 (or T, when read backwards) is the initial one. */
    state(t) {
      if (t < 0 || t >= this.length) return { h: this.h0, c: this.c0 };
      if (!this.edited) {
        const { h, c } = this.sequence;
        return { h: __privateMethod(this, _Run_instances, vector_fn).call(this, h[t]), c: c && __privateMethod(this, _Run_instances, vector_fn).call(this, c[t]) };
      }
      for (let k = this.states.length; k < this.count(t); k++) {
        const at = this.after(this.first, k);
        const values = evaluateAll(this.equations, __privateMethod(this, _Run_instances, inputs_fn).call(this, at, this.states[k - 1] ?? { h: this.h0, c: this.c0 }));
        this.states.push({ h: values.h_t, c: values.c_t });
      }
      return this.states[this.count(t) - 1];
    }
    /** Every named quantity at position t, weights included. @returns {Record<string, any>} */
    step(t) {
      if (!this.steps.has(t)) {
        const values = evaluateAll(this.equations, __privateMethod(this, _Run_instances, inputs_fn).call(this, t, this.state(this.reverse ? t + 1 : t - 1)));
        const { h, c } = this.state(t);
        values.h_t = h;
        if (c) values.c_t = c;
        if (this.steps.size > 64) this.steps.clear();
        this.steps.set(t, values);
      }
      return this.steps.get(t);
    }
  };
  _Run_instances = new WeakSet();
  vector_fn = function(numbers) {
    return Float64Array.from(numbers, this.read);
  };
  inputs_fn = function(t, { h, c }) {
    const env = { ...this.weights, x_t: this.x(t), h_prev: h };
    if (c) env.c_prev = c;
    return env;
  };
  weights_fn = function(packed) {
    const arrays = Object.fromEntries(Object.entries(packed).filter(([, value]) => value).map(([name, value]) => [name, Array.isArray(value[0]) ? matrix(value.map((row2) => row2.map(this.read))) : __privateMethod(this, _Run_instances, vector_fn).call(this, value)]));
    const named2 = unpack(this.mode, arrays);
    for (const [name, value] of Object.entries(named2)) __privateMethod(this, _Run_instances, applyEdits_fn).call(this, name, value);
    return named2;
  };
  /** Edits of x are keyed "t,j", of a matrix "i,j", of a vector "i". */
  applyEdits_fn = function(name, value, t = null) {
    for (const [key, number] of Object.entries(this.edits[name] ?? {})) {
      const index = key.split(",").map(Number);
      if (t !== null) {
        if (index[0] === t) value[index[1]] = number;
      } else if (value.data) value.data[index[0] * value.cols + index[1]] = number;
      else value[index[0]] = number;
    }
    return value;
  };

  // js/steps.js
  var WHOLE = -1;
  var open = /* @__PURE__ */ new Map();
  async function acquire(id, host) {
    const model = await host.getModel(id);
    if (!open.has(id)) open.set(id, { steps: new Steps(), views: 0 });
    const entry2 = open.get(id);
    entry2.views += 1;
    entry2.steps.attach(model);
    const release = () => {
      entry2.views -= 1;
      if (entry2.views === 0) open.delete(id);
    };
    return { steps: entry2.steps, release };
  }
  var slotOf = (...place2) => place2.join(",");
  var slotOfEdit = (name, { layer, direction, batch }) => {
    if (name === "x") return slotOf(layer, "*", batch);
    return ["h_0", "c_0"].includes(name) ? slotOf(layer, direction, batch) : slotOf(layer, direction);
  };
  var SHARED = ["t", "part", "edits", "length", "sequences"];
  var _Steps_instances, run_fn, set_fn, changed_fn, forget_fn;
  var Steps = class {
    constructor() {
      __privateAdd(this, _Steps_instances);
      this.known = {};
      this.symbols = /* @__PURE__ */ new Set();
      this.shown = /* @__PURE__ */ new Set();
      this.predicting = false;
      this.listeners = /* @__PURE__ */ new Set();
      this.runs = /* @__PURE__ */ new Map();
      this.originals = /* @__PURE__ */ new Map();
    }
    /** Listen to the shared model through one view; another view's handle ends with that view. */
    attach(model) {
      this.model = model;
      for (const name of SHARED) {
        this.known[name] = model.get(name);
        model.on(`change:${name}`, () => __privateMethod(this, _Steps_instances, changed_fn).call(this, name, model.get(name)));
      }
    }
    subscribe(listener) {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    }
    get t() {
      return this.known.t;
    }
    get part() {
      return this.known.part;
    }
    get edits() {
      return this.known.edits;
    }
    get length() {
      return this.known.length;
    }
    get edited() {
      return Object.keys(this.edits).length > 0 || this.length !== this.recordedLength;
    }
    get recordedLength() {
      return Object.values(this.known.sequences)[0].h.length;
    }
    /** The run of one layer and direction; made anew after an edit, shared by the views that show it. */
    run(place2) {
      return __privateMethod(this, _Steps_instances, run_fn).call(this, place2, this.edits, this.runs);
    }
    /** The same run with torch's own numbers, as long as the edited one: what an edit moved is measured from it. */
    original(place2) {
      return __privateMethod(this, _Steps_instances, run_fn).call(this, place2, {}, this.originals);
    }
    /** Show position t, and of it the equations up to `part` (all of them when left out). */
    go(t, part2 = WHOLE) {
      __privateMethod(this, _Steps_instances, set_fn).call(this, { t: Math.max(0, Math.min(this.length - 1, t)), part: part2 });
    }
    /** One whole step on (or back, k = -1); from inside a step, on first completes it. */
    step(run, k = 1) {
      if (k > 0 && this.part !== WHOLE) this.go(this.t);
      else this.go(run.after(this.t, k));
    }
    /** The first position; for small steps, its first equation. */
    rewind(run, small) {
      this.go(run.first, small ? 0 : WHOLE);
    }
    /** One equation on or back; past the last one lies the next step. */
    small(run, k = 1) {
      const last = run.equations.length - 1;
      const part2 = this.part === WHOLE ? last : Math.min(this.part, last);
      if (k > 0 && part2 === last) {
        if (this.t !== run.last) this.go(run.after(this.t), 0);
      } else if (k < 0 && part2 === 0) {
        if (this.t !== run.first) this.go(run.after(this.t, -1));
      } else this.go(this.t, part2 + k === last ? WHOLE : part2 + k);
    }
    /** How many equations of position t are to be seen: none ahead of the learner, all behind her. */
    visible(run, t) {
      if (run.count(t) > run.count(this.t)) return 0;
      if (t !== this.t) return run.equations.length;
      if (this.hides(t)) return 0;
      return this.part === WHOLE ? run.equations.length : Math.min(this.part + 1, run.equations.length);
    }
    hides(t) {
      return this.predicting && !this.shown.has(t);
    }
    predict(on) {
      this.predicting = on;
      this.shown.clear();
      this.notify();
    }
    reveal(t) {
      this.shown.add(t);
      this.notify();
    }
    light(symbols) {
      const next = new Set(symbols);
      if (next.size === this.symbols.size && [...next].every((s) => this.symbols.has(s))) return;
      this.symbols = next;
      for (const listener of this.listeners) listener("symbols");
    }
    /** Set one number: `name` as in the equations, `key` "t,j" for x, "i,j" for a matrix, "i" for a vector. */
    edit(place2, name, key, value) {
      this.change(place2, name, { [key]: value });
    }
    /** Set several numbers of one symbol at once; null gives one back its recorded value. */
    change(place2, name, values) {
      const slot = slotOfEdit(name, place2);
      const edits = structuredClone(this.edits);
      const own = Object.entries({ ...edits[slot]?.[name], ...values }).filter(([, value]) => value !== null);
      edits[slot] = { ...edits[slot], [name]: Object.fromEntries(own) };
      if (!own.length) delete edits[slot][name];
      if (!Object.keys(edits[slot]).length) delete edits[slot];
      __privateMethod(this, _Steps_instances, set_fn).call(this, { edits });
    }
    /** A longer or shorter sequence; an added element repeats the sequence from its start. */
    resize(length) {
      const bounded = Math.max(1, length);
      __privateMethod(this, _Steps_instances, set_fn).call(this, { length: bounded, t: Math.min(this.t, bounded - 1) });
    }
    reset() {
      __privateMethod(this, _Steps_instances, set_fn).call(this, { edits: {}, length: this.recordedLength, t: Math.min(this.t, this.recordedLength - 1) });
    }
    notify() {
      for (const listener of this.listeners) listener("all");
    }
  };
  _Steps_instances = new WeakSet();
  run_fn = function({ layer, direction, batch, output: output3 = null }, edits, known3) {
    if (!known3.has(output3)) known3.set(output3, /* @__PURE__ */ new Map());
    const runs = known3.get(output3);
    const key = slotOf(layer, direction, batch);
    if (!runs.has(key)) {
      const { sequences } = this.known;
      const below = [0, 1].filter((d) => slotOf(layer - 1, d, batch) in sequences).map((d) => __privateMethod(this, _Steps_instances, run_fn).call(this, { layer: layer - 1, direction: d, batch }, edits, known3));
      const slots = [slotOf(layer, direction), key, slotOf(layer, "*", batch)];
      runs.set(key, new Run(sequences[key], {
        reverse: direction === 1,
        below,
        output: output3,
        length: this.length,
        edits: Object.assign({}, ...slots.map((slot) => edits[slot]))
      }));
    }
    return runs.get(key);
  };
  set_fn = function(changes2) {
    if ("edits" in changes2 || "length" in changes2) __privateMethod(this, _Steps_instances, forget_fn).call(this);
    Object.assign(this.known, changes2);
    for (const [name, value] of Object.entries(changes2)) this.model.set(name, value);
    this.model.save_changes();
    this.notify();
  };
  // The kernel, or another page on the same kernel, moved the model.
  changed_fn = function(name, value) {
    if (this.known[name] === value) return;
    this.known[name] = value;
    if (name !== "t" && name !== "part") __privateMethod(this, _Steps_instances, forget_fn).call(this);
    this.notify();
  };
  forget_fn = function() {
    this.runs.clear();
    this.originals.clear();
    this.shown.clear();
  };

  // js/formula.js
  var MATHS = {
    matvec: "",
    mul: " ⊙ ",
    add: " + ",
    oneMinus: ["(1 − ", ")"],
    tanh: ["tanh(", ")"],
    sigmoid: ["σ(", ")"],
    relu: ["ReLU(", ")"]
  };
  var PYTHON = {
    matvec: " @ ",
    mul: " * ",
    add: " + ",
    oneMinus: ["(1 - ", ")"],
    tanh: ["torch.tanh(", ")"],
    sigmoid: ["torch.sigmoid(", ")"],
    relu: ["torch.relu(", ")"]
  };
  function tokens(tree, style) {
    const join = (args, sign) => args.flatMap((arg, n) => [...n ? [sign] : [], ...inside2(arg, tree, style)]);
    switch (tree.op) {
      case "symbol":
        return [{ symbol: tree.name }];
      case "matvec":
        return [{ symbol: tree.W }, style.matvec, ...inside2(tree.v, tree, style)];
      case "add":
      case "mul":
        return join(tree.args, style[tree.op]);
      default:
        return [style[tree.op][0], ...tokens(tree.arg, style), style[tree.op][1]];
    }
  }
  function inside2(arg, parent, style) {
    const loose = parent.op === "mul" && arg.op === "add" || parent.op === "matvec" && ["add", "mul"].includes(arg.op);
    return loose ? ["(", ...tokens(arg, style), ")"] : tokens(arg, style);
  }
  var plainName = (name) => {
    const [base, sub] = written(name);
    return sub ? `${base}_${sub}` : base;
  };
  function symbolButton(name, mode, key) {
    const [base, sub] = written(name);
    return el("button", {
      type: "button",
      class: "rs-symbol",
      "data-symbol": name,
      "data-key": key,
      title: label(meaning(name, mode)),
      "aria-label": `${plainName(name)}: ${label(meaning(name, mode))}`,
      lang: lang()
    }, el("span", { "aria-hidden": "true", lang: "zxx" }, base, sub && el("sub", {}, sub)));
  }
  function formula(run) {
    return el("div", { class: "rs-formula" }, summaryOf(run.cell).map(({ name, tree }) => el(
      "div",
      { class: "rs-formula-line" },
      [{ symbol: name }, " = ", ...tokens(tree, MATHS)].map((token, n) => typeof token === "string" ? token : symbolButton(token.symbol, run.mode, `formula-${name}-${n}`))
    )));
  }
  function python(run, part2) {
    const cell4 = run.equations.map(({ name, tree }, n) => ({
      words: [{ symbol: name }, " = ", ...tokens(tree, PYTHON)],
      symbols: [name, ...symbolsIn(tree)],
      part: n
    }));
    const cSymbols = run.c0 ? ["c_prev", "c_t"] : [];
    const before = [
      { words: [{ symbol: "h_t" }, ...run.c0 ? [", ", { symbol: "c_t" }] : [], run.c0 ? " = h_0, c_0" : " = h_0"], symbols: ["h_t"] },
      { words: ["for ", { symbol: "x_t" }, run.reverse ? " in reversed(x):" : " in x:"], symbols: ["x_t"], indent: 0 },
      {
        words: [{ symbol: "h_prev" }, ...run.c0 ? [", ", { symbol: "c_prev" }, " = ", { symbol: "h_t" }, ", ", { symbol: "c_t" }] : [" = ", { symbol: "h_t" }]],
        symbols: ["h_prev", "h_t", ...cSymbols],
        indent: 1
      }
    ];
    const line2 = ({ words: words2, symbols, part: own, indent = own === void 0 ? 0 : 1 }) => el(
      "span",
      { class: `rs-line${own === part2 ? " rs-now" : ""}`, "data-symbols": symbols.join(" ") },
      "    ".repeat(indent),
      words2.map((word2) => typeof word2 === "string" ? word2 : el("span", { class: "rs-word", "data-symbol": word2.symbol }, word2.symbol)),
      "\n"
    );
    return el("pre", { class: "rs-python", lang: "zxx" }, el("code", {}, [...before, ...cell4].map(line2)));
  }

  // js/light.js
  function connectLight(root, steps) {
    let kept = "";
    const symbolsAt = (event) => {
      const { symbol: symbol3, symbols } = event.target.closest?.("[data-symbol], .rs-wire, .rs-box")?.dataset ?? {};
      return symbol3 ?? symbols ?? "";
    };
    const light = (symbols) => steps.light(symbols.split(" ").filter(Boolean));
    const over = (event) => light(symbolsAt(event) || kept);
    const leave = () => light(kept);
    const tap = (event) => {
      const symbols = symbolsAt(event);
      kept = symbols === kept ? "" : symbols;
      light(kept);
    };
    const listeners = { pointerover: over, pointerleave: leave, focusin: over, focusout: leave, click: tap };
    for (const [name, listener] of Object.entries(listeners)) root.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) root.removeEventListener(name, listener);
    };
  }
  function showLight(root, symbols) {
    for (const node of root.querySelectorAll("[data-symbol], [data-symbols]")) {
      const own = [node.dataset.symbol, ...(node.dataset.symbols ?? "").split(" ")];
      node.classList.toggle("rs-lit", own.some((name) => symbols.has(name)));
    }
  }

  // js/predict_panel.js
  function predictPanel(widget) {
    const { run, steps, local } = widget;
    const { t } = steps;
    if (!steps.predicting) return null;
    if (!steps.hides(t)) return local.verdict?.t === t ? verdictPanel(local.verdict) : null;
    const unit = askedUnit(run, t);
    const target = `h${subscript(t + 1)}[${unit}]`;
    const answer = (verdict3) => {
      Object.assign(local, { problem: false, guess: void 0, verdict: { t, target, ...verdict3 } });
      steps.reveal(t);
    };
    return questionForm(widget, target, {
      onGuess: (guess) => answer(judge(run, t, guess)),
      onShow: () => answer({ verdict: "wrong", mistake: null, truth: run.step(t).h_t[unit] })
    });
  }
  function questionForm(widget, target, { onGuess, onShow }) {
    const { local } = widget;
    const names2 = { "aria-label": `${label(STRINGS.guess)}: ${target}`, lang: lang() };
    const input3 = el("input", {
      type: "text",
      inputmode: "text",
      class: "rs-guess",
      "data-key": "guess",
      autocomplete: "off",
      ...names2,
      value: local.guess ?? "",
      oninput: () => {
        local.guess = input3.value;
      }
    });
    const slider = el("input", {
      type: "range",
      min: -1,
      max: 1,
      step: 0.05,
      value: 0,
      "data-key": "guess-slider",
      class: "rs-guess-slider",
      ...names2,
      oninput: () => {
        input3.value = signed(Number(slider.value));
        local.guess = input3.value;
      }
    });
    const check = (event) => {
      event.preventDefault();
      const guess = parse(input3.value);
      if (Number.isNaN(guess)) widget.set({ problem: true });
      else onGuess(guess);
    };
    return el(
      "form",
      { class: "rs-predict", onsubmit: check },
      el("p", {}, say(question(target))),
      el(
        "div",
        { class: "rs-predict-row" },
        slider,
        input3,
        el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "check" }, say(STRINGS.check)),
        wordButton("show", onShow)
      ),
      local.problem && el("p", { class: "rs-problem", role: "alert" }, say(STRINGS.notANumber))
    );
  }
  function verdictPanel({ verdict: verdict3, mistake, truth, target }) {
    return el(
      "div",
      { class: `rs-predict rs-verdict-${verdict3}`, role: "status" },
      el("p", {}, el("strong", {}, `${target}: `), say(verdicts[verdict3](signed(truth, 4)))),
      mistake && el("p", { "data-mistake": mistake }, say(MISTAKES[mistake]))
    );
  }

  // js/table.js
  var DECIMALS = 6;
  var MOST_INPUTS = 64;
  var symbolsOf = (run) => [...new Set(run.equations.flatMap(({ tree }) => symbolsIn(tree)))];
  function entry(value, name, edit, decimals = DECIMALS) {
    if (!edit) return el("td", {}, value === null ? "?" : signed(value, decimals));
    return el("td", {}, el("input", {
      type: "text",
      inputmode: "text",
      autocomplete: "off",
      value: plain2(value),
      "data-commit": edit,
      "data-key": `table-${edit}`,
      "aria-label": `${name}: ${label(STRINGS.newValue)}`,
      lang: lang()
    }));
  }
  function vectorsTable({ run, steps }) {
    const { t } = steps;
    const values = run.step(t);
    const seen = steps.visible(run, t);
    const results = run.equations.map(({ name }) => name);
    const names2 = ["x_t", "h_prev", ...run.c0 ? ["c_prev"] : [], ...symbolsOf(run).filter((name) => /^b_/.test(name)), ...results];
    const hidden = new Set(run.equations.slice(seen).map(({ name }) => name));
    const widest = Math.max(...names2.map((name) => values[name].length));
    return el(
      "table",
      {},
      el("thead", {}, el(
        "tr",
        {},
        el("th", { scope: "col" }, say(STRINGS.quantity)),
        Array.from({ length: widest }, (_, i) => el("th", { scope: "col" }, `[${i}]`))
      )),
      el("tbody", {}, names2.map((name) => {
        const edit = editable(run, t, name);
        return el(
          "tr",
          { "data-symbol": name },
          el("th", { scope: "row", title: label(meaning(name, run.mode)) }, name),
          Array.from(values[name], (value, i) => entry(hidden.has(name) ? null : value, `${name}[${i}]`, edit?.(i)))
        );
      }))
    );
  }
  function matrixTable(name, W, local) {
    const large2 = W.data.length > MOST_INPUTS;
    const only = Math.min(local.matrixRow?.[name] ?? 0, W.rows - 1);
    const rows = large2 ? [only] : Array.from({ length: W.rows }, (_, i) => i);
    return el(
      "table",
      { "data-symbol": name },
      el("caption", {}, `${name} (${W.rows}, ${W.cols})`, large2 && el(
        "label",
        {},
        " ",
        say(STRINGS.row),
        " ",
        el("select", { "data-matrix-row": name, "data-key": `row-${name}` }, Array.from({ length: W.rows }, (_, i) => el("option", { value: i, selected: i === only }, String(i))))
      )),
      el("tbody", {}, rows.map((i) => el(
        "tr",
        {},
        el("th", { scope: "row" }, `[${i}]`),
        Array.from({ length: W.cols }, (_, j) => entry(W.data[i * W.cols + j], `${name}[${i}, ${j}]`, `${name}|${i},${j}`))
      )))
    );
  }
  function table(widget) {
    const values = widget.run.step(widget.steps.t);
    const matrices = symbolsOf(widget.run).filter((name) => values[name].data);
    return el(
      "div",
      { class: "rs-table" },
      vectorsTable(widget),
      matrices.map((name) => matrixTable(name, values[name], widget.local))
    );
  }

  // js/widget.js
  var CONFIG = ["view", "labels", "layer", "direction", "batch", "output", "title"];
  async function render({ model, el: root, host, signal }) {
    addStyles(root, "steps", STYLES3);
    const { steps, release } = await acquire(model.get("steps"), host);
    const widget = new Widget(root, steps, Object.fromEntries(CONFIG.map((name) => [name, model.get(name)])));
    let gone = false;
    const end = () => {
      if (!gone) {
        gone = true;
        widget.end();
        release();
      }
    };
    signal?.addEventListener("abort", end);
    return end;
  }
  var Widget = class {
    constructor(root, steps, config) {
      Object.assign(this, { steps, config, view: VIEWS[config.view], parts: skeleton2(config) });
      this.local = { small: false, table: false, row: 0, matrixRow: {}, ...this.view.local };
      this.playing = player({ advance: () => this.forward(1), atEnd: () => this.atEnd, onChange: () => this.redraw() });
      this.actions = actionsOf(this);
      root.replaceChildren(this.parts.root);
      this.measure();
      this.ends = this.listen();
      this.redraw();
    }
    /** What is drawn now; another one after an edit. */
    get run() {
      return this.steps.run(this.config);
    }
    get atEnd() {
      const { run, steps } = this;
      const allShown = steps.visible(run, steps.t) === run.equations.length;
      return steps.hides(steps.t) || steps.t === run.last && allShown;
    }
    /** Width of the picture in px. Read only here: asked for in the midst of a redraw, it costs a whole layout. */
    measure() {
      this.width = Math.max(240, Math.floor(this.parts.stage.clientWidth || 640));
    }
    /** One step on or back (k = -1): a small or a whole one, as the learner has chosen. */
    forward(k) {
      if (this.local.small) this.steps.small(this.run, k);
      else this.steps.step(this.run, k);
    }
    redraw() {
      const { run, steps, parts: parts3, local } = this;
      const seen = steps.visible(run, steps.t);
      once(parts3.formula, language(), () => formula(run));
      once(parts3.hint, language(), hint);
      once(parts3.controls, language(), () => {
        this.bar = controls(this.actions);
        return this.bar.node;
      });
      this.bar.update(this);
      const editor = parts3.stage.querySelector(".rs-editor");
      replace(parts3.stage, ...[this.view.draw(this), editor].filter(Boolean));
      replace(parts3.panel, ...[this.view.panel?.(this)].flat().filter(Boolean));
      replace(parts3.ask, ...[predictPanel(this)].filter(Boolean));
      replace(parts3.sentence, ownSentence(this) ?? sentence2(run, steps));
      once(parts3.python, `${language()} ${seen}`, () => python(run, seen - 1));
      once(parts3.tools, JSON.stringify([language(), steps.predicting, steps.edited, steps.length, local]), () => tools(this));
      replace(parts3.table, ...local.table ? [table(this)] : []);
      parts3.source.replaceChildren(say(steps.edited ? STRINGS.edited : STRINGS.fromTorch));
      parts3.root.classList.toggle("rs-edited", steps.edited);
      showLight(parts3.root, steps.symbols);
    }
    /** Change what only this view shows. */
    set(changes2) {
      Object.assign(this.local, changes2);
      this.redraw();
    }
    announce(text) {
      this.parts.news.replaceChildren(say(text));
    }
    /** Start to listen; returns what ends it. */
    listen() {
      const { root, stage } = this.parts;
      root.addEventListener("click", (event) => this.clicked(event));
      root.addEventListener("change", (event) => this.changed(event));
      root.addEventListener("keydown", keyListener(this.actions));
      root.addEventListener("keydown", keepFromJupyterLab);
      const watcher = new ResizeObserver(() => {
        const before = this.width;
        this.measure();
        if (this.width !== before) this.redraw();
      });
      watcher.observe(stage);
      return [
        this.steps.subscribe((what) => what === "symbols" ? showLight(root, this.steps.symbols) : this.redraw()),
        onLanguage(() => this.redraw()),
        connectLight(root, this.steps),
        () => watcher.disconnect(),
        () => this.playing.stop()
      ];
    }
    end() {
      this.ends.forEach((end) => end());
    }
    /** A tap in the picture: change a number, go to a step, or choose a row. */
    clicked(event) {
      const { target, edit, row: row2 } = tapped(event);
      const go = event.target.closest("[data-go]");
      if (edit && this.parts.stage.contains(target)) {
        this.playing.stop();
        const place2 = target.getBoundingClientRect();
        this.view.tapped?.(this, edit);
        openEditor(this, place2, edit);
      } else if (go) {
        this.playing.stop();
        this.steps.go(Number(go.dataset.go));
      } else if (row2) this.set({ row: Number(row2) });
    }
    /** A field of the table was changed. */
    changed(event) {
      const { commit: edit, matrixRow } = event.target.dataset;
      if (matrixRow) this.set({ matrixRow: { ...this.local.matrixRow, [matrixRow]: Number(event.target.value) } });
      if (!edit) return;
      const value = parse(event.target.value);
      event.target.setAttribute("aria-invalid", String(Number.isNaN(value)));
      if (Number.isNaN(value)) this.announce(STRINGS.notANumber);
      else editNumber(this, edit, value);
    }
  };
  function once(part2, key, make) {
    if (part2.dataset.made === key) return;
    part2.dataset.made = key;
    replace(part2, ...[make()].flat());
  }
  var hint = () => [
    el("summary", { "data-key": "help" }, say(STRINGS.help)),
    el("p", {}, say(STRINGS.touch)),
    el("p", {}, say(STRINGS.keys))
  ];
  function skeleton2(config) {
    const box2 = (name, attributes = {}, ...children) => el("div", { class: `rs-${name}`, ...attributes }, ...children);
    const parts3 = {
      formula: box2("formula-box"),
      stage: box2("stage", { tabindex: 0, role: "group", "data-key": "stage" }),
      controls: box2("controls-box"),
      panel: box2("panel"),
      ask: box2("ask"),
      sentence: box2("sentence", { "aria-live": "polite", role: "status" }),
      python: box2("python-box"),
      tools: box2("tools-box"),
      table: box2("table-box"),
      source: el("p", { class: "rs-source" }),
      hint: el("details", { class: "rs-hint" }),
      news: box2("news", { "aria-live": "polite" })
    };
    parts3.root = el(
      "div",
      {
        class: `rnn-steps rs-${config.view.toLowerCase()}`,
        "data-view": config.view,
        role: "group",
        "aria-label": config.title
      },
      parts3.formula,
      parts3.stage,
      parts3.sentence,
      parts3.controls,
      parts3.panel,
      parts3.ask,
      parts3.tools,
      parts3.news,
      parts3.table,
      parts3.python,
      parts3.source,
      parts3.hint
    );
    return parts3;
  }
  function ownSentence(widget) {
    const text = widget.view.sentence?.(widget);
    return text ? say(text) : null;
  }
  function sentence2(run, steps) {
    const n = run.count(steps.t);
    const seen = steps.visible(run, steps.t);
    if (steps.hides(steps.t)) return say(waiting(n, run.length));
    const hIndex = run.equations.findIndex(({ name: name2 }) => name2 === "h_t");
    const { name } = run.equations[steps.part === -1 ? hIndex : Math.max(0, seen - 1)];
    const [base, sub] = written(name);
    return say(spoken(n, run.length, sub === "t" ? `${base}${subscript(steps.t + 1)}` : name, list(run.step(steps.t)[name])));
  }

  // js/index.js
  var OTHERS = { Language: renderLanguage, Quiz: renderQuiz };
  var render2 = (context) => (OTHERS[context.model.get("view")] ?? render)(context);
  var mount2 = (page) => mount(page, { render: render2 });
  return __toCommonJS(index_exports);
})();
