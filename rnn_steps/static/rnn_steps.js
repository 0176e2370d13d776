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
    choose: () => choose,
    counts: () => counts,
    equationsOf: () => equationsOf,
    judge: () => judge,
    judgeChoice: () => judgeChoice,
    judgeCount: () => judgeCount,
    judgeTyped: () => judgeTyped,
    mount: () => mount2,
    parts: () => parts3,
    render: () => render2,
    shuffled: () => shuffled,
    sketchStep: () => sketchStep,
    verdict: () => verdict
  });

  // js/cell_patterns.js
  var PATTERNS = ["many-to-many", "many-to-one", "one-to-many"];
  var known = /* @__PURE__ */ new WeakMap();
  function onlyFirst(run) {
    if (!known.has(run)) {
      const later2 = Array.from({ length: run.length }, (_, t) => t).filter((t) => t !== run.first);
      known.set(run, later2.every((t) => run.x(t).every((value) => value === 0)));
    }
    return known.get(run);
  }
  var patternOf = ({ run, local }) => local.pattern === "one-to-many" && !onlyFirst(run) ? "many-to-many" : local.pattern;
  var reads = (pattern, run, t) => pattern !== "one-to-many" || t === run.first;
  var gives = (pattern, run, t) => pattern !== "many-to-one" || t === run.last;
  function zeros(run) {
    const keys = Array.from({ length: run.length }, (_, t) => t).filter((t) => t !== run.first).flatMap((t) => Array.from({ length: run.inputSize }, (_, j) => `${t},${j}`));
    return Object.fromEntries(keys.map((key) => [key, 0]));
  }
  function choose(widget, pattern) {
    const { run, steps, config, local } = widget;
    widget.playing.stop();
    if (patternOf(widget) === "one-to-many" && pattern !== "one-to-many") {
      const before = local.before ?? {};
      steps.change(config, "x", Object.fromEntries(Object.keys(zeros(run)).map((key) => [key, before[key] ?? null])));
    }
    if (pattern === "one-to-many") {
      local.before = { ...run.edits.x };
      steps.change(config, "x", zeros(run));
    }
    widget.set({ pattern });
  }

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
    const [numbers2, order] = [random(seed), partsOf(output3)];
    for (let n = order.length - 1; n > 0; n--) {
      const other = Math.floor(numbers2.next().value * (n + 1));
      [order[n], order[other]] = [order[other], order[n]];
    }
    return order;
  }
  function verdict(order, output3) {
    const has = (part2) => order.includes(part2);
    const before = (first2, second) => order.indexOf(first2) < order.indexOf(second);
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

  // js/evaluate.js
  var evaluate_exports = {};
  __export(evaluate_exports, {
    evaluate: () => evaluate,
    evaluateAll: () => evaluateAll,
    matrix: () => matrix,
    product: () => product,
    unpack: () => unpack
  });

  // js/equations.js
  var equations_exports = {};
  __export(equations_exports, {
    GATES: () => GATES,
    equationsOf: () => equationsOf,
    summaryOf: () => summaryOf,
    symbolsIn: () => symbolsIn
  });
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
  var lstm = (bias, projected2) => [
    equation("i_t", fn("sigmoid", gate("i", bias))),
    equation("f_t", fn("sigmoid", gate("f", bias))),
    equation("g_t", fn("tanh", gate("g", bias))),
    equation("o_t", fn("sigmoid", gate("o", bias))),
    equation("c_t", add(mul("f_t", "c_prev"), mul("i_t", "g_t"))),
    equation("h_t", projected2 ? matvec("W_hr", mul("o_t", fn("tanh", "c_t"))) : mul("o_t", fn("tanh", "c_t")))
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
  function equationsOf({ mode, bias, projected: projected2 = false, output: output3 = false, outputBias = true }) {
    const equations = {
      RNN_TANH: () => rnn("tanh", bias),
      RNN_RELU: () => rnn("relu", bias),
      LSTM: () => lstm(bias, projected2),
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
    const named3 = {};
    for (const [name, value] of Object.entries(packed)) {
      if (!/^[Wb]_[ih]h$/.test(name)) named3[name] = value;
      else gates.forEach((k, n) => {
        named3[name.slice(0, 3) + k] = part(value, n, gates.length);
      });
    }
    return named3;
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
  var vectorNamed = (name) => ({ op: "symbol", name });
  function sketchEquations({ mode, bias, output: output3, outputBias }) {
    const product2 = (W, v) => ({ op: "matvec", W, v: vectorNamed(v) });
    const plus = (tree, b) => b ? { op: "add", args: [tree, vectorNamed(b)] } : tree;
    const equations = [
      { name: "u", tree: plus(product2("W_ih", "x_t"), bias && "b") },
      { name: "v", tree: { op: "add", args: [vectorNamed("u"), vectorNamed("h_prev")] } },
      { name: "h_sketch", tree: { op: mode === "RNN_RELU" ? "relu" : "tanh", arg: vectorNamed("v") } }
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
  var sum = (sizes3) => sizes3.reduce((total, { size }) => total + size, 0);
  function counts(run, T) {
    const shared = sum(parts(run));
    const [inputs, states2] = [T * run.inputSize, T * run.hiddenSize];
    return { shared, own: T * shared, dense: inputs * states2 + (run.cell.bias ? states2 : 0) };
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

  // js/language.js
  var language_exports = {};
  __export(language_exports, {
    apply: () => apply,
    connectSwitches: () => connectSwitches,
    halves: () => halves,
    label: () => label,
    lang: () => lang,
    language: () => language,
    onLanguage: () => onLanguage,
    renderLanguage: () => renderLanguage,
    say: () => say,
    sayInPicture: () => sayInPicture,
    setLanguage: () => setLanguage,
    titles: () => titles,
    unseen: () => unseen
  });

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
  --rnn-edge: #7d8590;
  --rnn-note: #0b63b0;
  --rnn-mistake: #a84a00;
  --rnn-try: #6b3fa0;
  --rnn-tint: 7%;
}
html[data-theme="dark"], body[data-jp-theme-light="false"] {
  --rnn-rule: #4b535d;
  --rnn-edge: #8a949e;
  --rnn-note: #6cb6ff;
  --rnn-mistake: #ffa657;
  --rnn-try: #c9a5ff;
  --rnn-tint: 14%;
}

/* The switch. */
.rnn-language {
  display: inline-flex;
  border: 1px solid var(--rnn-edge);
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
.rnn-language button + button { border-inline-start: 1px solid var(--rnn-edge); }
.rnn-language button:hover { background: color-mix(in srgb, var(--rnn-note) 12%, transparent); }
.rnn-language button[aria-pressed="true"] { background: var(--rnn-note); color: #fff; }
html[data-theme="dark"] .rnn-language button[aria-pressed="true"],
body[data-jp-theme-light="false"] .rnn-language button[aria-pressed="true"] { color: #10151b; }
.rnn-language button:focus-visible { outline: 2px solid currentColor; outline-offset: -4px; }
@media (pointer: coarse) { .rnn-language button { min-height: 2.75rem; min-width: 2.75rem; touch-action: manipulation; } }
@media (forced-colors: active) {
  .rnn-language button[aria-pressed="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
}

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
  var dom_exports = {};
  __export(dom_exports, {
    el: () => el,
    replace: () => replace,
    svg: () => svg
  });
  var SVG = "http://www.w3.org/2000/svg";
  function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === void 0 || value === false) continue;
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else if (name === "style") for (const [property, setting] of Object.entries(value)) node.style.setProperty(property, setting);
      else node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children.flat(Infinity).filter((child) => child !== null && child !== void 0 && child !== false));
    return node;
  }
  var el = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);
  var svg = (tag, attributes = {}, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);
  var STOPS = "button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, [tabindex]";
  function replace(node, ...children) {
    if (children.length && children.length === node.childNodes.length && children.every((child, n) => child === node.childNodes[n])) return;
    const active = node.getRootNode().activeElement;
    const key = node.contains(active) ? active.getAttribute("data-key") : null;
    if (!node.contains(active)) return void node.replaceChildren(...children);
    const place2 = [...node.querySelectorAll(STOPS)].indexOf(active);
    node.replaceChildren(...children);
    if (node.contains(active)) return void active.focus({ preventScroll: true });
    const stops = [...node.querySelectorAll(STOPS)];
    const same5 = key && stops.find((stop) => stop.dataset.key === key);
    const next = same5 ?? node.querySelector("[data-says]") ?? stops[Math.min(place2, stops.length - 1)] ?? node.closest(".rnn-steps")?.querySelector("[data-key=stage]");
    next?.focus({ preventScroll: true });
  }

  // js/styles.js
  var styles_exports = {};
  __export(styles_exports, {
    addStyles: () => addStyles
  });
  var sheets = /* @__PURE__ */ new Map();
  function sheetOf(name, css) {
    if (!sheets.has(name)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(name, sheet);
    }
    return sheets.get(name);
  }
  function addStyles(node, name, css) {
    const root = node.getRootNode();
    const home = root instanceof ShadowRoot ? root : document;
    const sheet = sheetOf(name, css);
    if (!home.adoptedStyleSheets.includes(sheet)) home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet];
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
    const now2 = document.documentElement.dataset.rnnLanguage;
    if (CHOICES.includes(now2)) return now2;
    const before = saved();
    return CHOICES.includes(before) ? before : "both";
  }
  function setLanguage(choice2) {
    try {
      localStorage.setItem(KEY, choice2);
    } catch {
    }
    apply(choice2);
    document.dispatchEvent(new CustomEvent(EVENT));
  }
  function apply(choice2 = language()) {
    document.documentElement.dataset.rnnLanguage = choice2;
  }
  function onLanguage(listener) {
    document.addEventListener(EVENT, listener);
    return () => document.removeEventListener(EVENT, listener);
  }
  function halves({ hi, en }) {
    const choice2 = language();
    if (choice2 !== "both") return [{ lang: choice2, text: choice2 === "hi" ? hi : en }];
    if (hi === en) return [{ lang: "en", text: en }];
    return [{ lang: "hi", text: hi }, { lang: "en", text: en }];
  }
  var spoken = (make, text2) => halves(text2).flatMap((half2, n) => [...n ? [" · "] : [], make({ lang: half2.lang }, half2.text)]);
  var say = (text2) => el("span", {}, spoken((attributes, words3) => el("span", attributes, words3), text2));
  var sayInPicture = (text2) => spoken((attributes, words3) => svg("tspan", attributes, words3), text2);
  var titles = (text2) => halves(text2).map((half2) => svg("title", { lang: half2.lang }, half2.text));
  var unseen = (text2) => el("span", { class: "rs-unseen" }, say(text2));
  var label = ({ hi, en }) => language() === "en" ? en : hi;
  var lang = () => language() === "en" ? "en" : "hi";
  function connectSwitches(root) {
    const buttons = [...root.querySelectorAll("button[data-language]")];
    const show3 = () => buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.language === language())));
    const choose3 = (event) => setLanguage(event.currentTarget.dataset.language);
    buttons.forEach((button) => button.addEventListener("click", choose3));
    const stop = onLanguage(show3);
    show3();
    return stop;
  }
  function splitHeading(heading2) {
    heading2.dataset.rnnSplit = "";
    const text2 = [...heading2.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.includes(" · "));
    if (!text2) return;
    const [hi, en] = text2.data.split(" · ");
    text2.replaceWith(
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
    if (!getComputedStyle(document.documentElement).getPropertyValue("--rnn-note")) addStyles(document.head, "language", language_default);
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
  var strings_exports = {};
  __export(strings_exports, {
    MISTAKES: () => MISTAKES,
    STRINGS: () => STRINGS,
    changed: () => changed,
    newLength: () => newLength,
    question: () => question,
    spoken: () => spoken2,
    stepOf: () => stepOf,
    verdicts: () => verdicts,
    waiting: () => waiting
  });
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
    tools: { hi: "औज़ार", en: "Tools" },
    stage: { hi: "चित्र: ← → से कदम बदलिए", en: "Picture: ← → step" },
    formula: { hi: "समीकरण के symbols", en: "Symbols of the equations" },
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
      hi: "कीबोर्ड: ← → कदम, ↑ ↓ कदम के अंदर, Home/End पहला/आख़िरी, Space चलाएँ या रोकें। समीकरण के symbols पर ← → और तालिका के numbers पर तीर एक से दूसरे पर ले जाते हैं।",
      en: "Keyboard: ← → step, ↑ ↓ inside the step, Home/End first/last, Space plays or pauses. Among the symbols of the equations ← →, and among the numbers of the table the arrows, go from one to the next."
    },
    failed: {
      hi: "यह widget नहीं चल सका। पन्ना दोबारा खोलिए या cell फिर से चलाइए।",
      en: "This widget could not start. Reload the page or run the cell again."
    },
    touch: {
      hi: "किसी symbol को छुइए: उसके numbers, उसका तार और उसकी Python line चमकेंगे। किसी number को छूकर बदलिए।",
      en: "Touch a symbol: its numbers, its wire and its line of Python light up. Touch a number to change it."
    }
  };
  var stepOf = (n, length) => ({ hi: `कदम ${n} / ${length}`, en: `Step ${n} of ${length}` });
  var newLength = (length) => ({ hi: `अब sequence की लंबाई ${length} है।`, en: `The sequence now has length ${length}.` });
  var changed = (what, value) => ({ hi: `${what} अब ${value} है।`, en: `${what} is now ${value}.` });
  var spoken2 = (n, length, name, values) => ({
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
  var importText = (text2) => import(URL.createObjectURL(new Blob([text2], { type: "text/javascript" })));
  async function mount(page, views) {
    apply();
    const setLang = () => {
      page.documentElement.lang = language() === "en" ? "en" : "hi";
    };
    onLanguage(setLang);
    setLang();
    connectSwitches(page);
    const models = savedModels(page);
    const widget_manager = { get_model: async (id) => models.get(id) };
    const getModel = async (reference) => models.get(reference.replace(/^anywidget:/, ""));
    whenNear(page.querySelectorAll("[data-model-id]"), (place2) => show(place2, models.get(place2.dataset.modelId), { getModel }, widget_manager, views));
  }
  function savedModels(page) {
    const scripts = [...page.querySelectorAll('script[type="application/vnd.rnn-steps.state+json"]')];
    const entries2 = scripts.flatMap((script) => Object.entries(JSON.parse(script.textContent)));
    return new Map(entries2.map(([id, { state: state3 }]) => [id, new SavedModel(state3)]));
  }
  function whenNear(places, start) {
    const waiting2 = new Set(places);
    const begin = (place2) => {
      if (waiting2.delete(place2)) {
        near.unobserve(place2);
        start(place2);
      }
    };
    const near = new IntersectionObserver((seen) => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) begin(target);
    }, { rootMargin: "100% 0px" });
    waiting2.forEach((place2) => near.observe(place2));
    addEventListener("beforeprint", () => [...waiting2].forEach(begin));
  }
  async function show(place2, model, host, widget_manager, views) {
    const { _esm: source3, _css: css, _anywidget_id: id } = model.state;
    const fallback = [...place2.childNodes];
    const root = el("div", {});
    try {
      const widget = id?.startsWith("rnn_steps.") ? views : (await importText(source3)).default;
      if (css) addStyles(place2, id, css);
      place2.replaceChildren(root);
      model.widget_manager = widget_manager;
      const { render: render3, initialize } = typeof widget === "function" ? await widget() : widget;
      await initialize?.({ model });
      await render3({ model, el: root, host, signal: new AbortController().signal, stood: el("div", {}, ...fallback) });
    } catch (error) {
      place2.dataset.failed = "";
      place2.replaceChildren(...fallback, el("p", { class: "rs-problem", role: "alert" }, say(STRINGS.failed)));
      console.error(error);
    }
  }

  // js/predict.js
  var RIGHT = 0.02;
  var CLOSE2 = 0.1;
  var SAME_MISTAKE = 0.03;
  var askedUnit = (run, t) => (run.count(t) - 1) % run.step(t).h_t.length;
  var zeros2 = (vector2) => new Float64Array(vector2.length);
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
      "reset-each-step": again(changeEach(env, /^[hc]_prev$/, zeros2)),
      "input-feeds-back": before >= 0 && before < run.length && run.x(before).length === env.h_prev.length && again({ ...env, h_prev: run.x(before) }),
      "no-activation": mode.startsWith("RNN") && env.a,
      "second-bias": hasBias && again(changeEach(env, /^b_h/, zeros2)),
      "no-bias": hasBias && again(changeEach(env, /^b_[ih]/, zeros2)),
      "no-input": again({ ...env, x_t: zeros2(env.x_t) }),
      unchanged: env.h_prev
    };
  }
  var possible = (mode, guess) => mode === "RNN_RELU" ? guess >= 0 : Math.abs(guess) <= 1;
  function judge(run, t, guess) {
    const unit = askedUnit(run, t);
    const truth = run.step(t).h_t[unit];
    const miss = Math.abs(guess - truth);
    if (miss <= RIGHT) return { verdict: "right", mistake: null, truth };
    const near = Object.entries(mistaken2(run, t)).filter(([, h]) => h && Math.abs(h[unit] - truth) > RIGHT).map(([name, h]) => [Math.abs(h[unit] - guess), name]).filter(([distance2]) => distance2 <= SAME_MISTAKE && distance2 < miss).sort(([a], [b]) => a - b);
    if (near.length) return { verdict: "wrong", mistake: near[0][1], truth };
    if (miss <= CLOSE2) return { verdict: "close", mistake: null, truth };
    if (possible(run.mode, truth) && !possible(run.mode, guess)) return { verdict: "wrong", mistake: "range", truth };
    return { verdict: "wrong", mistake: guess * truth < 0 ? "sign" : "size", truth };
  }

  // js/quiz_answers.js
  var isShape = (text2) => /^\s*\(/.test(text2);
  var plain = (text2) => text2.normalize("NFKC").replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 2406)).replace(/[−–]/g, "-").replace(/torch\.size|tuple/gi, "").toLowerCase().trim();
  var entries = (text2) => plain(text2).replace(/(?<=\d)\s*[x×*]\s*(?=\d)/g, ",").split(/[^\p{L}\p{M}\p{N}.-]+/u).filter(Boolean).join(",");
  function single(text2) {
    const written4 = plain(text2).replace(/[\s,()[\]]/g, "").replace(/।$/, "");
    return written4 !== "" && Number.isFinite(Number(written4)) ? String(Number(written4)) : written4;
  }
  var same = (given, wanted) => {
    const spell = isShape(wanted) ? entries : single;
    return spell(given) === spell(wanted);
  };
  function judgeTyped({ answer: answer3, why, wrong }, given) {
    if (!plain(given)) return { key: "", verdict: "empty" };
    if (same(given, answer3)) return { key: answer3, verdict: "right", why };
    const known6 = wrong.find((one2) => same(given, one2.given));
    return known6 ? { key: known6.given, verdict: "wrong", why: known6.why } : { key: plain(given), verdict: "unknown" };
  }
  function judgeChoice({ choices: choices2 }, chosen) {
    if (chosen === null) return { key: "", verdict: "empty" };
    const { right, why } = choices2[chosen];
    return { key: String(chosen), verdict: right ? "right" : "wrong", why };
  }
  var isTyped = (question5) => !question5.choices;
  var solution = (question5) => isTyped(question5) ? { key: question5.answer, verdict: "shown", why: question5.why } : {
    key: String(question5.choices.findIndex(({ right }) => right)),
    verdict: "shown",
    why: question5.choices.find(({ right }) => right).why
  };

  // js/others.js
  var others_exports = {};
  __export(others_exports, {
    OTHERS: () => OTHERS
  });

  // js/controls.js
  var controls_exports = {};
  __export(controls_exports, {
    actionsOf: () => actionsOf,
    controls: () => controls,
    keepFromJupyterLab: () => keepFromJupyterLab,
    keyListener: () => keyListener,
    legend: () => legend,
    player: () => player
  });

  // js/tips.js
  var tips_exports = {};
  __export(tips_exports, {
    connectTips: () => connectTips,
    tip: () => tip
  });
  var texts = /* @__PURE__ */ new WeakMap();
  function tip(node, text2) {
    texts.set(node, text2);
    return node;
  }
  function withWords(target, root) {
    let node = target;
    while (node && node !== root && !texts.has(node)) node = node.parentNode;
    return node === root ? null : node;
  }
  function connectTips(root) {
    const bubble = el("div", { class: "rs-bubble", "aria-hidden": "true", hidden: true });
    root.append(bubble);
    let owner = null;
    const show3 = (node) => {
      owner = node;
      bubble.hidden = !node;
      if (!node) return;
      bubble.replaceChildren(say(texts.get(node)));
      putBelow(bubble, node.getBoundingClientRect(), root);
    };
    const at = (place2, ...words3) => {
      owner = bubble;
      bubble.hidden = false;
      bubble.replaceChildren(...words3);
      putBelow(bubble, place2, root);
    };
    const over = ({ target, pointerType }) => {
      if (pointerType === "touch" || bubble.contains(target)) return;
      const node = withWords(target, root);
      if (node !== owner) show3(node);
    };
    const tap = ({ target }) => show3(target.closest("button:not([data-symbol])") ? null : withWords(target, root));
    const focus = ({ target }) => {
      if (target.matches(":focus-visible")) show3(withWords(target, root));
    };
    const escape = ({ key }) => {
      if (key === "Escape") show3(null);
    };
    const leave = ({ target }) => {
      if (target === root) show3(null);
    };
    const listeners = { pointerover: over, pointerleave: leave, focusin: focus, focusout: () => show3(null), click: tap, keydown: escape };
    for (const [name, listener] of Object.entries(listeners)) root.addEventListener(name, listener, true);
    return {
      at,
      update: () => {
        if (owner) show3(owner.isConnected && texts.has(owner) ? owner : null);
      },
      end: () => {
        for (const [name, listener] of Object.entries(listeners)) root.removeEventListener(name, listener, true);
      }
    };
  }
  function putBelow(bubble, box3, root) {
    const frame = root.getBoundingClientRect();
    bubble.style.left = `${Math.max(0, Math.min(box3.left - frame.left, frame.width - bubble.offsetWidth - 2))}px`;
    bubble.style.top = `${box3.bottom - frame.top}px`;
  }

  // js/walk.js
  var walk_exports = {};
  __export(walk_exports, {
    Walk: () => Walk
  });
  var Walk = class {
    constructor(widget) {
      this.widget = widget;
    }
    get count() {
      return this.widget.run.length;
    }
    get place() {
      return this.widget.run.count(this.widget.steps.t) - 1;
    }
    /** What stands beside the scrubber. */
    get shown() {
      return `${this.place + 1} / ${this.count}`;
    }
    /** The same as it is said. */
    get said() {
      return stepOf(this.place + 1, this.count);
    }
    get atEnd() {
      const { pace, steps } = this.widget;
      const allShown = steps.visible(pace, steps.t) === pace.equations.length;
      return steps.hides(steps.t) || steps.t === pace.last && allShown;
    }
    go(place2) {
      const { run, steps } = this.widget;
      steps.go(run.after(run.first, place2));
    }
    /** One whole step on (or back, k = -1). */
    step(k) {
      this.widget.steps.step(this.widget.run, k);
    }
    /** One small step on or back. */
    small(k) {
      this.widget.steps.small(this.widget.pace, k);
    }
    /** The beginning, for play. */
    rewind() {
      this.widget.steps.rewind(this.widget.run, this.widget.local.small);
    }
    /** What a small step has just made, as a selector. */
    get justMade() {
      const { run, steps } = this.widget;
      const part2 = steps.visible(run, steps.t) - 1;
      return `:scope > svg > g > :is([data-part="${part2}"], [data-box="${run.equations[part2]?.name}"])`;
    }
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
    button.replaceChildren(icon(name), unseen(STRINGS[name]));
    tip(button, STRINGS[name]);
  }
  var legend = (names3) => el("ul", { class: "rs-legend-of-icons" }, names3.map((name) => el("li", {}, icon(name), " ", say(STRINGS[name]))));
  function iconButton(name, onclick) {
    const button = el("button", { type: "button", class: "rs-button", "data-key": name, onclick });
    show2(button, name);
    return button;
  }
  function actionsOf(widget) {
    const go2 = (move) => (...to) => {
      widget.playing.stop();
      move(...to);
      widget.reveal();
    };
    const inside3 = {
      smallBack: go2(() => widget.walk.small(-1)),
      smallNext: go2(() => widget.walk.small(1))
    };
    return {
      first: go2(() => widget.walk.go(0)),
      back: go2(() => widget.forward(-1)),
      next: go2(() => widget.forward(1)),
      last: go2(() => widget.walk.go(widget.walk.count - 1)),
      ...widget.view.whole ? {} : inside3,
      scrub: go2((place2) => widget.walk.go(place2)),
      toggle: () => widget.playing.toggle(() => widget.walk.rewind())
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
      const action = actions[KEYS[event.key]];
      const own = event.target.closest("input, select, textarea, summary");
      const pressesButton = event.key === " " && event.target.closest("button");
      if (!action || own || pressesButton) return;
      event.preventDefault();
      event.stopPropagation();
      action();
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
        actions.smallNext && el(
          "span",
          { class: "rs-small-buttons" },
          iconButton("smallBack", actions.smallBack),
          iconButton("smallNext", actions.smallNext)
        )
      ),
      el("label", { class: "rs-scrub" }, scrub, count)
    );
    const update = (widget) => {
      const { walk = new Walk(widget), playing } = widget;
      show2(play, playing.on ? "pause" : "play");
      scrub.max = walk.count;
      scrub.value = walk.place + 1;
      scrub.setAttribute("aria-valuetext", label(walk.said));
      count.textContent = walk.shown;
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
.rnn-steps .rs-number-mark { position: absolute; top: 0; right: 4px; font-size: 0.75rem; line-height: 1.4; font-weight: 700; color: var(--rs-soft); }
.rnn-steps .rs-number-mark-first { border-color: var(--rs-good); }
.rnn-steps .rs-number-mark-first .rs-number-mark { color: var(--rs-good); }
.rnn-steps .rs-quiz-tally { color: var(--rs-soft); font-variant-numeric: tabular-nums; }

.rnn-steps .rs-quiz-question fieldset { border: 0; padding: 0; margin: 12px 0 0; min-width: 0; scroll-margin-top: 5rem; }
.rnn-steps .rs-quiz-question legend { display: block; width: 100%; padding: 0; margin: 0 0 8px; border: 0; font-size: 1.03125rem; font-weight: 600; line-height: 1.6; color: inherit; }
.rnn-steps .rs-quiz-question-number { display: block; font-size: 0.8125rem; font-weight: 400; color: var(--rs-soft); }
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
@container (min-width: 46em) {
  .rnn-steps :is(legend, .rs-why) .rs-halves { display: grid; grid-template-columns: 1fr 1fr; gap: 28px; }
  .rnn-steps :is(legend, .rs-why) .rs-halves > [lang="en"] { margin-top: 0; }
}
`;

  // js/quiz_list.js
  var readList = (list2) => [...list2.children].map(question2);
  function question2(item) {
    const answers = [...item.querySelectorAll(":scope > details")];
    const asked = { id: item.dataset.id, text: halves2(item, nodes), code: item.querySelector(":scope > pre")?.textContent ?? "" };
    return answers[0].querySelector(":scope > p > code:only-child") ? { ...asked, ...typed(answers[0]) } : { ...asked, choices: answers.map(choice) };
  }
  var choice = (details) => ({ text: inLine(details.querySelector("summary")), ...meaning([...details.querySelectorAll(":scope > p")]) });
  function typed(details) {
    const paragraphs = [...details.querySelectorAll(":scope > p")];
    const starts = paragraphs.flatMap((paragraph2, n) => paragraph2.lang ? [] : [n]);
    const [{ given: answer3, why }, ...wrong] = starts.map((start, n) => ({
      given: paragraphs[start].textContent,
      ...meaning(paragraphs.slice(start + 1, starts[n + 1]))
    }));
    return { answer: answer3, why, wrong };
  }
  var meaning = (paragraphs) => ({
    right: paragraphs[0].querySelector("b").textContent.startsWith("✓"),
    why: Object.fromEntries(paragraphs.map((paragraph2) => [paragraph2.lang, afterVerdict(paragraph2)]))
  });
  function afterVerdict(paragraph2) {
    const [, space, ...reason] = nodes(paragraph2);
    return [space.data?.trimStart() ?? space, ...reason];
  }
  var nodes = (element) => [...element.childNodes];
  var halves2 = (parent, read) => ({
    hi: read(parent.querySelector(":scope > [lang=hi]")),
    en: read(parent.querySelector(":scope > [lang=en]"))
  });
  function inLine(summary2) {
    if (summary2.querySelector(":scope > [lang]")) return halves2(summary2, nodes);
    const text2 = nodes(summary2);
    return { hi: text2, en: text2 };
  }

  // js/print.js
  var print_exports = {};
  __export(print_exports, {
    onPrint: () => onPrint,
    printing: () => printing
  });

  // js/paper_strings.js
  var PAPER = {
    numbers: { hi: "इस कदम के numbers", en: "The numbers of this step" },
    answers: { hi: "जवाब", en: "Answers" }
  };
  var TITLES = {
    Unrolled: { hi: "एक cell, कई कदम", en: "One cell, many moments" },
    Equation: { hi: "समीकरण, numbers के साथ", en: "The equation with its numbers" },
    SharedWeights: { hi: "हर कदम पर वही weights", en: "The same weights at every step" },
    CellDiagram: { hi: "cell के अंदर", en: "Inside the cell" },
    Shapes: { hi: "layer के tensors और उनकी shapes", en: "The tensors of a layer and their shapes" },
    Gradient: { hi: "gradient का लौटना, कदम दर कदम", en: "The gradient comes back, step by step" },
    Compare: { hi: "एक ही input पर कई cells", en: "Several cells on one input" },
    Writer: { hi: "model पढ़ता है, फिर लिखता है", en: "The model reads, then writes" }
  };

  // js/compare_cells.js
  var NAMES = { RNN_TANH: "RNN", RNN_RELU: "RNN (ReLU)" };
  function cellsOf({ all, config }) {
    const modes = all.map((steps) => steps.run(config).mode);
    return all.map((steps, n) => {
      const name = NAMES[modes[n]] ?? modes[n];
      const twins = modes.filter((mode) => mode === modes[n]).length;
      const number = modes.slice(0, n + 1).filter((mode) => mode === modes[n]).length;
      return { n, steps, run: steps.run(config), name: twins > 1 ? `${name} ${number}` : name };
    });
  }

  // js/numbers.js
  var numbers_exports = {};
  __export(numbers_exports, {
    bracketed: () => bracketed,
    list: () => list,
    parse: () => parse,
    signed: () => signed,
    strength: () => strength,
    subscript: () => subscript,
    tint: () => tint
  });
  var MINUS = "−";
  var MOST_TINT = 0.5;
  function signed(value, decimals = 2) {
    if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "+∞" : `${MINUS}∞`;
    const size = Math.abs(value);
    const digits = size >= 1e4 ? size.toExponential(1).replace("e+", "e") : size.toFixed(decimals);
    return (value < 0 ? MINUS : "+") + digits;
  }
  var bracketed = (value, decimals = 2) => value < 0 ? `(${signed(value, decimals)})` : signed(value, decimals).slice(1);
  function list(vector2, decimals = 2, longest = 8) {
    const words3 = Array.from(vector2, (value) => signed(value, decimals));
    if (words3.length > longest) words3.splice(longest - 2, words3.length - longest + 1, "…");
    return `[${words3.join(", ")}]`;
  }
  var subscript = (n) => String(n).replace(/\d/g, (d) => "₀₁₂₃₄₅₆₇₈₉"[d]);
  var strength = (value, scale2 = 1) => Number.isFinite(value) ? Math.min(1, Math.abs(value) / scale2) : 1;
  var tint = (value, scale2 = 1) => ({
    class: value < 0 ? "rs-minus" : "rs-plus",
    "fill-opacity": (strength(value, scale2) * MOST_TINT).toFixed(3)
  });
  function parse(text2) {
    const plain4 = text2.trim().replace(/[०-९]/g, (d) => String("०१२३४५६७८९".indexOf(d))).replace(/[\u2212\u2013]/g, "-").replace(",", ".");
    return plain4 === "" || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain4) ? NaN : Number(plain4);
  }

  // js/shapes_rules.js
  var GATES2 = { RNN: 1, LSTM: 4, GRU: 3 };
  var MOST = { num_layers: 32 };
  var MOST_ELSE = 9999;
  var sizesOf = (args) => ({
    D: args.input_size,
    H: args.hidden_size,
    R: args.proj_size || args.hidden_size,
    P: args.proj_size,
    L: args.num_layers,
    dirs: args.bidirectional ? 2 : 1,
    B: args.batch,
    T: args.length,
    G: GATES2[args.kind]
  });
  var times = (n, letter2) => n === 1 ? letter2 : `${n}·${letter2}`;
  var axis = (name, size, letters3) => ({ axis: name, size, letters: letters3 });
  function sequenceAxes(args, features) {
    const { B, T } = sizesOf(args);
    const time = axis("time", T, "T");
    if (B === null) return [time, features];
    const batch = axis("batch", B, "B");
    return args.batch_first ? [batch, time, features] : [time, batch, features];
  }
  function stateAxes(args, features) {
    const { L, dirs, B } = sizesOf(args);
    const layers = axis("layers", L * dirs, times(dirs, "L"));
    return [layers, ...B === null ? [] : [axis("batch", B, "B")], features];
  }
  var projected = (args, letter2 = "H") => args.proj_size ? "P" : letter2;
  function tensorsOf(args) {
    const { D, H, R, dirs } = sizesOf(args);
    const h = axis("features", R, projected(args));
    const c = axis("features", H, "H");
    const lstm2 = args.kind === "LSTM";
    return {
      input: sequenceAxes(args, axis("features", D, "D")),
      h0: stateAxes(args, h),
      ...lstm2 && { c0: stateAxes(args, c) },
      output: sequenceAxes(args, axis("features", dirs * R, times(dirs, projected(args)))),
      h_n: stateAxes(args, h),
      ...lstm2 && { c_n: stateAxes(args, c) }
    };
  }
  function parametersOfCell(args, layer, suffix) {
    const { D, H, R, P, dirs, G } = sizesOf(args);
    const rows = axis("rows", G * H, times(G, "H"));
    const reads2 = layer === 0 ? axis("columns", D, "D") : axis("columns", dirs * R, times(dirs, projected(args)));
    return [
      [`weight_ih${suffix}`, [rows, reads2]],
      [`weight_hh${suffix}`, [rows, axis("columns", R, projected(args))]],
      ...args.bias ? [[`bias_ih${suffix}`, [rows]], [`bias_hh${suffix}`, [rows]]] : [],
      ...P ? [[`weight_hr${suffix}`, [axis("rows", P, "P"), axis("columns", H, "H")]]] : []
    ];
  }
  function cellsOf2(args) {
    const { L, dirs } = sizesOf(args);
    return Array.from({ length: L * dirs }, (_, n) => ({ layer: Math.floor(n / dirs), direction: n % dirs, place: n }));
  }
  var parametersOf = (args) => Object.fromEntries(cellsOf2(args).flatMap(({ layer, direction }) => parametersOfCell(args, layer, `_l${layer}${direction ? "_reverse" : ""}`)));
  var everyShape = (args) => ({ ...tensorsOf(args), ...parametersOf(args) });
  var sizes = (axes) => axes.map(({ size }) => size);
  var numel = (axes) => sizes(axes).reduce((product2, size) => product2 * size, 1);
  var totalOf = (args) => Object.values(parametersOf(args)).reduce((sum2, axes) => sum2 + numel(axes), 0);
  var tuple = (numbers2) => `(${numbers2.join(", ")}${numbers2.length === 1 ? "," : ""})`;
  var letters = (axes) => tuple(axes.map((one2) => one2.letters));
  function readsOf(args, layer) {
    const { D, R, dirs } = sizesOf(args);
    return layer === 0 ? { from: "input", size: D, parts: [D] } : { from: layer - 1, size: dirs * R, parts: Array(dirs).fill(R) };
  }
  var index = (...places) => `[${places.join(", ")}]`;
  function outputIndex(args, step, sequence, features) {
    const places = args.batch === null ? [step] : args.batch_first ? [sequence, step] : [step, sequence];
    const written4 = [...places, ...features ? [features] : []];
    while (written4.at(-1) === ":") written4.pop();
    return `output${index(...written4)}`;
  }
  function half(args, direction) {
    const { R, dirs } = sizesOf(args);
    if (dirs === 1) return null;
    return direction === 0 ? `:${R}` : `${R}:`;
  }
  function equalities(args) {
    const { dirs } = sizesOf(args);
    return Array.from({ length: dirs }, (_, direction) => ({
      direction,
      output: outputIndex(args, direction === 0 ? -1 : 0, ":", half(args, direction)),
      h_n: `h_n[${direction - dirs}]`
    }));
  }
  function placeOf(args, [first2, second]) {
    if (args.batch === null) return { t: first2, sequence: null };
    return args.batch_first ? { sequence: first2, t: second } : { t: first2, sequence: second };
  }
  var withSequence = (args, t, sequence) => args.batch === null ? [t] : args.batch_first ? [sequence, t] : [t, sequence];
  function describe(args, tensor, at) {
    const { T, R, L, dirs } = sizesOf(args);
    const code2 = `${tensor}${index(...at)}`;
    const feature = at.at(-1);
    if (tensor === "input") return { ...placeOf(args, at), code: code2, feature, slice: `input${index(...at.slice(0, -1))}`, same: null };
    if (tensor === "output") {
      const direction2 = Math.floor(feature / R);
      const { t: t2, sequence: sequence2 } = placeOf(args, at);
      const last = t2 === (direction2 === 0 ? T - 1 : 0);
      const place3 = (L - 1) * dirs + direction2;
      return {
        t: t2,
        sequence: sequence2,
        code: code2,
        layer: L - 1,
        direction: direction2,
        feature: feature % R,
        slice: slice(args, t2, sequence2, direction2),
        same: last ? sameInState("h_n", place3, sequence2, feature % R) : null
      };
    }
    const [place2, sequence] = args.batch === null ? [at[0], null] : at;
    const [layer, direction] = [Math.floor(place2 / dirs), place2 % dirs];
    const t = direction === 0 ? T - 1 : 0;
    const same5 = tensor === "h_n" && layer === L - 1 ? {
      tensor: "output",
      at: [...withSequence(args, t, sequence), direction * R + feature],
      slice: slice(args, t, sequence, direction)
    } : null;
    return { sequence, layer, direction, feature, code: code2, slice: `${tensor}${index(...at.slice(0, -1))}`, same: same5 };
  }
  function slice(args, t, sequence, direction) {
    const { R, dirs } = sizesOf(args);
    const columns = dirs === 1 ? [] : [`${direction * R}:${(direction + 1) * R}`];
    return `output${index(...withSequence(args, t, sequence), ...columns)}`;
  }
  var sameInState = (tensor, place2, sequence, feature) => {
    const row2 = [place2, ...sequence === null ? [] : [sequence]];
    return { tensor, at: [...row2, feature], slice: `${tensor}${index(...row2)}` };
  };
  var PYTHON = { true: "True", false: "False" };
  var DEFAULTS = { num_layers: 1, nonlinearity: "tanh", bias: true, batch_first: false, dropout: 0, bidirectional: false, proj_size: 0 };
  var written = (value) => typeof value === "string" ? `"${value}"` : PYTHON[value] ?? String(value);
  var means = (kind, name) => ({ nonlinearity: kind === "RNN", proj_size: kind === "LSTM" })[name] ?? true;
  function lineOf(args) {
    const given = Object.entries(DEFAULTS).filter(([name, value]) => means(args.kind, name) && args[name] !== value);
    const words3 = ["input_size", "hidden_size", ...given.map(([name]) => name)].map((name) => `${name}=${written(args[name])}`);
    return `${args.kind.toLowerCase()} = nn.${args.kind}(${words3.join(", ")})`;
  }
  function callOf(args, shapes = true) {
    const all = tensorsOf(args);
    const name = args.kind.toLowerCase();
    const states2 = args.kind === "LSTM" ? ["(h_n, c_n)", "(h0, c0)"] : ["h_n", "h0"];
    const call = `output, ${states2[0]} = ${name}(input, ${states2[1]})`;
    if (!shapes) return [call];
    const make = (tensor, how) => `${tensor} = torch.${how}(${sizes(all[tensor]).join(", ")})`;
    return [
      make("input", "randn"),
      make("h0", "zeros"),
      ...all.c0 ? [make("c0", "zeros")] : [],
      call,
      ...equalities(args).map(({ output: output3, h_n }) => `torch.equal(${output3}, ${h_n})  # True`)
    ];
  }
  var REFUSALS = [
    [
      "dropout",
      ({ dropout }) => !(dropout >= 0 && dropout <= 1),
      "dropout should be a number in range [0, 1] representing the probability of an element being zeroed"
    ],
    ["input_size", ({ input_size }) => input_size <= 0, "input_size must be greater than zero"],
    ["hidden_size", ({ hidden_size }) => hidden_size <= 0, "hidden_size must be greater than zero"],
    ["num_layers", ({ num_layers }) => num_layers <= 0, "num_layers must be greater than zero"],
    ["proj_size", ({ proj_size }) => proj_size < 0, "proj_size should be a positive integer or zero to disable projections"],
    ["proj_size", ({ proj_size, hidden_size }) => proj_size >= hidden_size, "proj_size has to be smaller than hidden_size"],
    ["length", ({ length }) => length <= 0, "Expected sequence length to be larger than 0 in RNN"]
  ];
  var WHOLE = ["input_size", "hidden_size", "num_layers", "proj_size", "batch", "length"];
  function refusal(args) {
    const numbers2 = WHOLE.filter((name) => args[name] !== null);
    const broken2 = numbers2.find((name) => !Number.isInteger(args[name]));
    if (broken2) return { field: broken2, why: "whole" };
    const refused = REFUSALS.find(([, wrong]) => wrong(args));
    if (refused) return { field: refused[0], why: "torch", torch: refused[2] };
    if (args.batch !== null && args.batch <= 0) return { field: "batch", why: "empty" };
    const large2 = numbers2.find((name) => args[name] > (MOST[name] ?? MOST_ELSE));
    return large2 ? { field: large2, why: "most", most: MOST[large2] ?? MOST_ELSE } : null;
  }
  function warnings({ dropout, num_layers, batch_first, batch }) {
    return [
      ...dropout > 0 && num_layers === 1 ? ["dropout-one-layer"] : [],
      ...batch_first && batch === null ? ["batch-first-unbatched"] : []
    ];
  }
  function settled(args) {
    const idle = Object.keys(DEFAULTS).filter((name) => !means(args.kind, name));
    return { ...args, ...Object.fromEntries(idle.map((name) => [name, DEFAULTS[name]])) };
  }

  // js/shapes_state.js
  var argumentsOf = ({ config, local, steps }) => ({ ...config.arguments, ...local.changed, length: steps.length });
  var alike = (a, b) => Object.entries(b).every(([name, value]) => a[name] === value);
  var isRecorded = (widget) => !widget.steps.edited && alike(argumentsOf(widget), widget.config.arguments);
  function choose2(widget, field2, value) {
    const { steps, config } = widget;
    const args = settled({ ...argumentsOf(widget), [field2]: value });
    const refused = refusal(args);
    widget.playing.stop();
    if (refused) return widget.set({ refused: { ...refused, chosen: field2, value } });
    const { length, ...changed2 } = args;
    forget(widget);
    Object.assign(widget.local, { refused: null, changed: alike({ ...changed2, length: config.arguments.length }, config.arguments) ? {} : changed2 });
    if (length !== steps.length) steps.resize(length);
    else widget.redraw();
    return void 0;
  }
  function forget({ local }) {
    Object.assign(local, { at: null, hover: null, answers: {}, asked: null, verdict: null, guess: "", problem: false });
  }
  function reset(widget) {
    forget(widget);
    Object.assign(widget.local, { changed: {}, refused: null });
    widget.steps.reset();
  }
  var names = (args) => Object.keys(everyShape(args));
  var knows = ({ local }, name) => !local.asking || name in local.answers;
  function askedName(widget) {
    const { local } = widget;
    const open2 = names(argumentsOf(widget)).filter((name) => !knows(widget, name));
    return open2.includes(local.asked) ? local.asked : open2[0];
  }
  function isMade(args, tensor, at, order) {
    const { T, L } = sizesOf(args);
    if (["h_n", "c_n"].includes(tensor)) return order === T || describe(args, tensor, at).layer < L - 1;
    if (tensor !== "output") return true;
    const { t, direction } = describe(args, tensor, at);
    return direction === 0 ? t < order : t >= T - order;
  }
  function numberAt(widget, tensor, at) {
    if (!isRecorded(widget)) return null;
    return at.reduce((values, i) => values[i], widget.config.numbers[tensor]);
  }
  function vectorAt(widget, tensor, at) {
    const args = argumentsOf(widget);
    const { R } = sizesOf(args);
    const row2 = at.slice(0, -1).reduce((values, i) => values[i], widget.config.numbers[tensor]);
    const { direction } = describe(args, tensor, at);
    return tensor === "output" ? row2.slice(direction * R, (direction + 1) * R) : row2;
  }
  function columnsAt(args, tensor, at) {
    const { R } = sizesOf(args);
    const size = sizes(tensorsOf(args)[tensor]).at(-1);
    if (tensor !== "output") return [0, size];
    const from = Math.floor(at.at(-1) / R) * R;
    return [from, from + R];
  }
  var pointed = ({ local }) => local.hover ?? local.at;

  // js/symbols.js
  var symbols_exports = {};
  __export(symbols_exports, {
    meaning: () => meaning2,
    written: () => written2
  });
  var WRITTEN = {
    h_prev: ["h", "t−1"],
    c_prev: ["c", "t−1"],
    a: ["a", ""],
    h_0: ["h", "0"],
    c_0: ["c", "0"]
  };
  function written2(name) {
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
  function meaning2(name, mode) {
    if (MEANINGS[name] && !(mode === "GRU" && name === "W_hr")) return MEANINGS[name];
    const gate2 = GATE_NAMES[name.replace(/^[Wb]_[ih]?/, "")[0]];
    if (!/^[Wb]_/.test(name)) return GATE_NAMES[name[0]];
    const kind = name[0] === "W" ? "weights" : "bias";
    return { hi: `${gate2.hi}: ${kind}`, en: `${kind} of ${gate2.en}` };
  }

  // js/step_numbers.js
  var MOST2 = 6;
  var DECIMALS = 4;
  function cells(vector2, known6) {
    const words3 = Array.from(vector2.slice(0, MOST2), (value) => known6 ? signed(value, DECIMALS) : "?");
    return vector2.length <= MOST2 ? words3 : [...words3.slice(0, -1), "…"];
  }
  function rowsOf({ run, steps }, wanted) {
    const values = run.step(steps.t);
    const results = run.equations.map(({ name }) => name);
    const seen = new Set(results.slice(0, steps.visible(run, steps.t)));
    return wanted.map((name) => ({ name: written2(name), cells: cells(values[name], seen.has(name) || !results.includes(name)) }));
  }
  function ofOneCell(widget) {
    const { run } = widget;
    return rowsOf(widget, ["x_t", "h_prev", ...run.c0 ? ["c_prev"] : [], ...run.equations.map(({ name }) => name)]);
  }
  function ofCells(widget) {
    const each = cellsOf(widget).flatMap((cell4) => rowsOf(cell4, cell4.run.c0 ? ["c_t", "h_t"] : ["h_t"]).map((row2) => ({ ...row2, before: cell4.name })));
    return [...rowsOf(widget, ["x_t"]), ...each];
  }
  var ofShapes = (widget) => Object.entries(tensorsOf(argumentsOf(widget))).map(([name, axes]) => ({ name: [name, ""], cells: [knows(widget, name) ? tuple(sizes(axes)) : "?"] }));
  var OWN = { Compare: ofCells, Shapes: ofShapes };
  function stepNumbers(widget) {
    const usual = () => (OWN[widget.config.view] ?? ofOneCell)(widget);
    return widget.view.numbers ? widget.view.numbers(widget, usual) : usual();
  }

  // js/print.js
  var PAGE = { room: 660, text: 16 };
  var now = false;
  window.addEventListener("beforeprint", () => {
    now = true;
  });
  window.addEventListener("afterprint", () => {
    now = false;
  });
  function onPrint(before, after = () => {
  }) {
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    if (now) before();
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }
  function printing(widget) {
    const { root } = widget.parts;
    let screen = null;
    const before = () => {
      if (screen) return;
      const { width, zoom } = widget;
      screen = { width, zoom, table: numbersTable(widget) };
      widget.playing.stop();
      root.classList.add("rs-on-paper");
      widget.measure(PAGE);
      widget.redraw();
      root.append(screen.table);
    };
    const after = () => {
      if (!screen) return;
      const { table: table2, ...measures } = screen;
      screen = null;
      table2.remove();
      root.classList.remove("rs-on-paper");
      Object.assign(widget, measures);
      widget.redraw();
    };
    return onPrint(before, after);
  }
  function numbersTable(widget) {
    const { run, steps } = widget;
    return el(
      "div",
      { class: "rs-table rs-paper-numbers" },
      el("p", {}, say(PAPER.numbers), ": ", say(stepOf(run.count(steps.t), run.length))),
      el("table", {}, el("tbody", {}, stepNumbers(widget).map(({ name: [base, below], cells: cells2, before }) => el(
        "tr",
        {},
        el("th", { scope: "row" }, before && `${before} `, el("i", {}, base), below && el("sub", {}, below)),
        cells2.map((cell4) => el("td", {}, cell4))
      ))))
    );
  }

  // js/rich_text.js
  var draw = (pieces2) => pieces2.map((piece) => {
    if (typeof piece === "string") return piece;
    if (piece instanceof Node) return piece.cloneNode(true);
    if (piece.code !== void 0) return el("code", {}, piece.code);
    return el("span", { class: "rs-maths" }, piece.maths.map(atom));
  });
  var atom = ([base, sub, sup]) => [
    /^\p{L}$/u.test(base) ? el("i", {}, base) : base,
    sub && el("sub", {}, sub),
    sup && el("sup", {}, sup)
  ].filter(Boolean);
  var alike2 = ({ hi, en }) => hi === en || spelt(hi) === spelt(en);
  var spelt = (pieces2) => JSON.stringify(pieces2, (_, piece) => piece instanceof Node ? piece.outerHTML ?? piece.data : piece);
  function sayPieces(text2) {
    const choice2 = language();
    const half2 = (name) => el("span", { lang: name }, draw(text2[name]));
    if (alike2(text2)) return el("span", {}, draw(text2.hi));
    return choice2 === "both" ? el("span", { class: "rs-halves" }, half2("hi"), half2("en")) : half2(choice2);
  }

  // js/quiz_paper.js
  var letter = (n) => String.fromCharCode(97 + n);
  var question3 = (one2) => el(
    "li",
    {},
    el("div", {}, sayPieces(one2.text)),
    one2.code && el("pre", { class: "rs-python", lang: "zxx" }, el("code", {}, one2.code)),
    isTyped(one2) ? el("p", { class: "rs-blank" }) : el("ol", { class: "rs-paper-choices" }, one2.choices.map(({ text: text2 }) => el("li", {}, sayPieces(text2))))
  );
  function answer(one2) {
    const { key, why } = solution(one2);
    return el("li", {}, el("strong", {}, isTyped(one2) ? el("code", {}, one2.answer) : `(${letter(Number(key))})`), " ", sayPieces(why));
  }
  var onPaper = (questions2) => [
    el("ol", { class: "rs-paper-questions" }, questions2.map(question3)),
    el("p", { class: "rs-paper-heading" }, say(PAPER.answers)),
    el("ol", { class: "rs-paper-answers" }, questions2.map(answer))
  ];

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
  var OUTCOMES = { right: { hi: "सही", en: "right" }, wrong: { hi: "सही नहीं", en: "not right" } };
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

  // js/quiz_question.js
  function form(quiz) {
    const { question: question5, questions: questions2, at } = quiz;
    const submit = (event) => {
      event.preventDefault();
      quiz.check();
    };
    return el(
      "form",
      { class: "rs-quiz-question", "data-question": question5.id, onsubmit: submit },
      el(
        "fieldset",
        { tabindex: -1, "data-key": "question" },
        el("legend", {}, el("span", { class: "rs-quiz-question-number" }, say(numbered(at + 1, questions2.length))), sayPieces(question5.text)),
        question5.code && el("pre", { class: "rs-python", lang: "zxx", tabindex: 0 }, el("code", {}, question5.code)),
        (isTyped(question5) ? field : choices)(quiz)
      ),
      el(
        "div",
        { class: "rs-tools" },
        el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "check" }, say(QUIZ.check)),
        el("button", { type: "button", class: "rs-word-button", "data-key": "show", onclick: () => quiz.show() }, say(QUIZ.show))
      )
    );
  }
  function outcome({ tried }, n) {
    const found = tried.find(({ key }) => key === String(n));
    if (!found) return "";
    return found.verdict === "wrong" ? "wrong" : "right";
  }
  var OUTCOME_SIGNS = { right: "✓", wrong: "✗" };
  var choices = ({ question: question5, state: state3 }) => el("div", { class: "rs-choices" }, question5.choices.map((choice2, n) => {
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
      sayPieces(choice2.text),
      result && el("span", { class: "rs-outcome", role: "img", "aria-label": label(OUTCOMES[result]), lang: lang() }, OUTCOME_SIGNS[result])
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
  function feedback(question5, { verdict: verdict4, why }) {
    const verdictText = el("strong", {}, say(VERDICTS[verdict4]));
    const answer3 = verdict4 === "shown" && el("p", { class: "rs-solution" }, solutionText(question5));
    return [el("p", {}, verdictText), answer3, why && el("p", { class: "rs-why" }, sayPieces(why))].filter(Boolean);
  }
  var solutionText = (question5) => isTyped(question5) ? el("code", {}, question5.answer) : sayPieces(question5.choices.find(({ right }) => right).text);

  // js/views.js
  var views_exports = {};
  __export(views_exports, {
    STYLES: () => STYLES3,
    VIEWS: () => VIEWS
  });

  // js/cells.js
  var cells_exports = {};
  __export(cells_exports, {
    LEAST_CELL: () => LEAST_CELL,
    LONGEST_WITH_NUMBERS: () => LONGEST_WITH_NUMBERS,
    column: () => column,
    columnHeight: () => columnHeight,
    matrixCells: () => matrixCells,
    symbolText: () => symbolText,
    tapped: () => tapped,
    vectorRow: () => vectorRow
  });
  var LONGEST_WITH_NUMBERS = 8;
  var STRIP_HEIGHT = 176;
  var SHADES = 8;
  function symbolText(name, attributes = {}, subscript2 = null) {
    const [base, sub] = written2(name);
    const lower = subscript2 ?? sub;
    return svg(
      "text",
      { class: "rs-letter", ...attributes },
      base,
      lower && svg("tspan", { dy: "0.28em", "font-size": "72%" }, lower)
    );
  }
  var LEAST_CELL = 29;
  var rowHeight = (rows, row2) => rows > LONGEST_WITH_NUMBERS ? Math.max(1.5, STRIP_HEIGHT / rows) : row2;
  var columnHeight = (rows, row2 = 24) => rows * rowHeight(rows, row2);
  var USUAL = { short: signed, full: (value) => signed(value, 6), list };
  function cell({ value, x, y, width, height, decimals, scale: scale2, name, edit, row: row2, asked, bare, write: write2 = USUAL }) {
    const known6 = value !== null;
    const small = width < 35 ? " rs-small-number" : "";
    const shown2 = known6 ? write2.short(value, decimals) : asked ? "?" : "";
    return svg(
      "g",
      { class: `rs-cell${edit ? " rs-editable" : ""}`, "data-edit": edit, "data-row": row2 },
      svg("rect", { x, y, width, height, ...known6 ? tint(value, scale2) : { class: "rs-unknown" } }),
      !bare && svg("text", { x: x + width / 2, y: y + height / 2, class: `rs-number${known6 ? "" : " rs-question"}${small}` }, shown2),
      known6 && svg("title", {}, `${name} = ${write2.full(value)}`)
    );
  }
  function strip({ values, x, y, width, height, scale: scale2, name, edit, rows, across = false, write: write2 = USUAL }) {
    const paths = /* @__PURE__ */ new Map();
    values.forEach((value, i) => {
      const shade = Math.sign(value) * Math.ceil(SHADES * strength(value, scale2));
      const corner = across ? `${x + i * width} ${y}` : `${x} ${y + i * height}`;
      paths.set(shade, `${paths.get(shade) ?? ""}M${corner}h${width}v${height}h${-width}z`);
    });
    return svg(
      "g",
      { class: `rs-strip${edit ? " rs-editable" : ""}`, "data-size": values.length, "data-across": across, "data-edit": edit, "data-row": rows ? "*" : null },
      Array.from(paths, ([shade, d]) => svg("path", { d, ...tint(shade, SHADES) })),
      svg("title", {}, `${name} = ${write2.list(values)}`)
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
  function column({ values, size, x, y, width, row: row2 = 24, decimals = 2, scale: scale2 = 1, symbol: symbol2, name, edit, rows = false, chosen = null, asked = false, bare = false, write: write2 }) {
    const height = rowHeight(size, row2);
    const boxes2 = size > LONGEST_WITH_NUMBERS ? values && strip({ values, x, y, width, height, scale: scale2, name, edit: edit?.("*"), rows, write: write2 }) : Array.from({ length: size }, (_, i) => cell({
      value: values ? values[i] : null,
      x,
      y: y + i * height,
      width,
      height,
      decimals,
      scale: scale2,
      asked,
      bare,
      write: write2,
      name: `${name}[${i}]`,
      edit: values && edit ? edit(i) : null,
      row: rows ? i : null
    }));
    return svg(
      "g",
      { class: "rs-vector", "data-symbol": symbol2 },
      svg("rect", { class: "rs-unknown", x, y, width, height: size * height }),
      boxes2,
      svg("rect", { class: "rs-frame", x, y, width, height: size * height }),
      chosen !== null && svg("rect", { class: "rs-chosen", x, y: y + chosen * height, width, height })
    );
  }
  function vectorRow({ values, size, x, y, width, height = 24, decimals = 2, scale: scale2 = 1, symbol: symbol2, name, edit, asked = false, write: write2 }) {
    const each = width / size;
    const boxes2 = each < LEAST_CELL ? values && strip({ values, x, y, width: each, height, scale: scale2, name, edit: edit?.("*"), across: true, write: write2 }) : Array.from({ length: size }, (_, i) => cell({
      value: values ? values[i] : null,
      x: x + i * each,
      y,
      width: each,
      height,
      decimals,
      scale: scale2,
      asked,
      write: write2,
      name: `${name}[${i}]`,
      edit: values && edit ? edit(i) : null
    }));
    return svg(
      "g",
      { class: "rs-vector", "data-symbol": symbol2 },
      svg("rect", { class: "rs-unknown", x, y, width, height }),
      boxes2,
      svg("rect", { class: "rs-frame", x, y, width, height })
    );
  }
  function matrixCells({ W, x, y, width, row: row2 = 24, height = rowHeight(W.rows, row2), decimals = 2, scale: scale2 = 1, symbol: symbol2, name, edit, chosen = null, write: write2 }) {
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
        scale: scale2,
        write: write2,
        name: typeof name === "function" ? name(i, j) : `${name}[${i}, ${j}]`,
        edit: edit?.(i, j)
      });
    });
    return svg(
      "g",
      { class: "rs-matrix", "data-symbol": symbol2 },
      svg("rect", { class: "rs-unknown", x, y, width: width * W.cols, height: W.rows * height }),
      boxes2,
      svg("rect", { class: "rs-frame", x, y, width: width * W.cols, height: W.rows * height }),
      chosen !== null && svg("rect", { class: "rs-chosen", x, y: y + chosen * height, width: width * W.cols, height })
    );
  }
  var pictures = /* @__PURE__ */ new WeakMap();
  function heat(W) {
    const known6 = pictures.get(W.data);
    if (known6) return known6;
    const scale2 = W.data.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: W.cols, height: W.rows });
    const context3 = canvas.getContext("2d");
    const pixels = context3.createImageData(W.cols, W.rows);
    W.data.forEach((value, k) => {
      const { "fill-opacity": opacity } = tint(value, scale2);
      pixels.data.set([...value < 0 ? [42, 111, 187] : [200, 98, 10], 255 * opacity], 4 * k);
    });
    context3.putImageData(pixels, 0, 0);
    const href = canvas.toDataURL();
    pictures.set(W.data, href);
    return href;
  }

  // js/cell_sizes.js
  var LETTER = 20;
  var PAD = 6;
  var BETWEEN = 14;
  var ROW = 24;
  var LOOP = 22;
  var PLUS = 15;
  function linearSize({ weights: [W, b] }, env, most) {
    const { rows, cols } = env[W];
    const extra = 2 * PAD + (b ? BETWEEN : 0);
    const numbers2 = rows <= LONGEST_WITH_NUMBERS && cols <= LONGEST_WITH_NUMBERS ? Math.min(42, (most - extra) / (cols + (b ? 1 : 0))) : 0;
    const each = numbers2 >= LEAST_CELL ? numbers2 : Math.min(18, (most - extra - (b ? LEAST_CELL : 0)) / cols);
    const bias = b ? Math.max(each, LEAST_CELL) : 0;
    return { w: extra + cols * each + bias, h: LETTER + columnHeight(rows, ROW) + 2 * PAD - 4, each, bias };
  }
  function boxSize(box3, env, most) {
    if (box3.kind === "linear") return linearSize(box3, env, most);
    if (box3.kind === "sum") return { w: 2 * PLUS, h: 2 * PLUS };
    return { w: Math.min(most, box3.kind === "function" ? 54 : 66), h: 32 };
  }
  var line = (...points) => `M${points.map(([x, y]) => `${x} ${y}`).join(" L")}`;
  var middleOf = ({ y, h }) => y + h / 2;
  var centreOf = ({ x, w }) => x + w / 2;

  // js/cell_across.js
  function layoutAcross(graph, env, width, above2 = 0) {
    const [laneBoxes, chain, output3] = parts2(graph);
    const cell4 = 46;
    const fixed = chain.reduce((sum2, box3) => sum2 + boxSize(box3, env, 60).w + cell4, 2 * cell4 + 2 * LOOP);
    const gaps2 = 3 + 2 * chain.length;
    const most = Math.min(300, width - fixed - gaps2 * 20);
    const sizes3 = new Map(graph.boxes.map((box3) => [box3.name, boxSize(box3, env, most)]));
    const widest = Math.max(...laneBoxes.map((box3) => sizes3.get(box3.name).w));
    const gap2 = Math.max(14, Math.min(38, (width - fixed - widest) / gaps2));
    const total = fixed + widest + gap2 * gaps2;
    const plan = {
      graph,
      env,
      sizes: sizes3,
      cell: cell4,
      gap: gap2,
      widest,
      vectors: /* @__PURE__ */ new Map(),
      boxes: /* @__PURE__ */ new Map(),
      wires: [],
      above: above2,
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
    const inner = boxes2.filter((box3) => box3 !== output3);
    return [inner.filter(({ kind }) => kind === "linear"), inner.filter(({ kind }) => kind !== "linear"), output3];
  }
  var columnAt = (x, middle, w, h) => ({ x, y: middle - h / 2, w, h, letter: { x: x + w / 2, y: middle - h / 2 - 7, anchor: "middle" } });
  function lanes(plan, laneBoxes, chain, output3) {
    const { env, sizes: sizes3, cell: cell4, gap: gap2, vectors: vectors2 } = plan;
    const sourceHeight = (name) => columnHeight(env[name].length, ROW);
    const boxOf = (source3) => laneBoxes.find(({ reads: reads2 }) => reads2[0] === source3);
    const heightOf2 = (source3) => {
      const box3 = boxOf(source3);
      return Math.max(LETTER + sourceHeight(source3), box3 ? Math.max(sizes3.get(box3.name).h, LETTER + sourceHeight(box3.name)) : 0);
    };
    const [upper, lower] = [heightOf2("h_prev"), heightOf2("x_t")];
    const top2 = output3 ? Math.max(4, plan.above, roomAbove(plan, output3, chain) - upper - 8) : 4;
    const mid = top2 + upper + 8;
    for (const [source3, y, height] of [["h_prev", top2, upper], ["x_t", mid + 8, lower]]) {
      const box3 = boxOf(source3);
      const middle = y + LETTER + (height - LETTER) / 2;
      vectors2.set(source3, columnAt(plan.left, middle, cell4, sourceHeight(source3)));
      if (box3) alongLane(plan, box3, source3, middle);
    }
    plan.plusX = plan.left + 2 * cell4 + plan.widest + 3 * gap2;
    return { mid, bottom: mid + 8 + lower + 18 };
  }
  function alongLane({ env, sizes: sizes3, cell: cell4, gap: gap2, widest, left, vectors: vectors2, boxes: boxes2, wires: wires3 }, box3, source3, middle) {
    const size = sizes3.get(box3.name);
    const x = left + cell4 + gap2 + widest - size.w;
    const place2 = { x, y: middle - size.h / 2 - LETTER / 2 + 2, ...size };
    boxes2.set(box3.name, place2);
    const out = x + size.w + gap2;
    const height = columnHeight(env[box3.name].length, ROW);
    vectors2.set(box3.name, columnAt(out, middle, cell4, height));
    wires3.push({ from: source3, to: box3.name, d: line([left + cell4 + 2, middle], [x - 2, middle]) });
    wires3.push({ from: box3.name, to: box3.name, result: true, d: line([x + size.w, middle], [out - 3, middle]) });
  }
  function alongChain({ env, sizes: sizes3, cell: cell4, gap: gap2, plusX, vectors: vectors2, boxes: boxes2, wires: wires3 }, chain, mid) {
    let x = plusX;
    for (const box3 of chain) {
      const size = sizes3.get(box3.name);
      const place2 = { x, y: mid - size.h / 2, ...size };
      boxes2.set(box3.name, place2);
      box3.reads.forEach((read) => wires3.push({ from: read, to: box3.name, d: intoChain(vectors2.get(read), place2, mid) }));
      x += size.w + gap2;
      vectors2.set(box3.name, columnAt(x, mid, cell4, columnHeight(env[box3.name].length, ROW)));
      wires3.push({ from: box3.name, to: box3.name, result: true, d: line([place2.x + size.w, mid], [x - 3, mid]) });
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
  function roomAbove({ env, sizes: sizes3 }, output3, chain) {
    return columnHeight(env[chain.at(-1).name].length, ROW) / 2 + LETTER + 20 + sizes3.get(output3.name).h + 26 + ROW + 8;
  }
  function upwards({ env, sizes: sizes3, vectors: vectors2, boxes: boxes2, wires: wires3 }, output3, h) {
    const size = sizes3.get(output3.name);
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

  // js/cell_diagram.css
  var cell_diagram_default = '/* The cell diagram: boxes, wires, the dots on them, the strip of the sequence, and the puzzle. */\n.rnn-steps .rs-box > circle { fill: var(--rs-paper); stroke: var(--rs-ink); stroke-width: 1.5; }\n.rnn-steps .rs-now > .rs-box > :is(rect, circle) { stroke: var(--rs-accent); stroke-width: 3; fill: var(--rs-band); }\n.rnn-steps .rs-lit.rs-box > circle { stroke-width: 4; stroke: var(--rs-accent); }\n.rnn-steps .rs-step.rs-pending > .rs-box > :is(rect, circle) { stroke: var(--rs-line); stroke-dasharray: 4 3; }\n.rnn-steps .rs-picture .rs-plus-sign { font-size: 19px; }\n.rnn-steps .rs-loop path { stroke-dasharray: 5 4; }\n.rnn-steps .rs-loop .rs-grip { stroke-dasharray: none; }\n.rnn-steps .rs-packet { fill: var(--rs-accent); stroke: var(--rs-paper); stroke-width: 1.5; opacity: 0; pointer-events: none; }\n.rnn-steps .rs-picture .rs-caption { font-size: 12.5px; fill: var(--rs-soft); }\n.rnn-steps .rs-picture .rs-warning { fill: var(--rs-bad); font-weight: 600; }\n.rnn-steps .rs-foreign .rs-frame { stroke: var(--rs-bad); stroke-dasharray: 5 3; stroke-width: 1.75; }\n.rnn-steps .rs-faded { opacity: 0.7; }\n.rnn-steps .rs-faded :is(rect, circle, path) { stroke-dasharray: 2 3; }\n.rnn-steps .rs-faded .rs-cell > rect { fill-opacity: 0.15; stroke-dasharray: none; }\n.rnn-steps .rs-note { color: var(--rs-ink); border-inline-start: 4px solid var(--rs-accent); padding: 2px 10px; margin: 6px 0; }\n.rnn-steps .rs-switch { display: inline-flex; max-width: 100%; }\n.rnn-steps .rs-switch .rs-word-button:first-child { border-start-end-radius: 0; border-end-end-radius: 0; }\n.rnn-steps .rs-switch .rs-word-button:last-child { border-start-start-radius: 0; border-end-start-radius: 0; border-inline-start-width: 0; }\n.rnn-steps .rs-row-chooser select { max-width: 100%; }\n\n/* the strip of the whole sequence */\n.rnn-steps .rs-strip-cell { fill: var(--rs-same); stroke: var(--rs-line); stroke-width: 1.25; }\n.rnn-steps .rs-here .rs-strip-cell { fill: var(--rs-accent); stroke: var(--rs-accent); }\n.rnn-steps .rs-strip-wire, .rnn-steps .rs-strip-arrow { fill: none; stroke: var(--rs-line); stroke-width: 1.5; }\n.rnn-steps .rs-here .rs-strip-arrow { stroke: var(--rs-accent); stroke-width: 2; }\n.rnn-steps .rs-picture .rs-sequence .rs-letter { font-size: 15.5px; }\n.rnn-steps .rs-picture .rs-absent-zero { text-anchor: middle; fill: var(--rs-soft); }\n\n/* the puzzle */\n.rnn-steps .rs-puzzle { border: 2px solid var(--rs-accent); border-radius: 10px; padding: 6px 10px; margin: 6px 0; background: var(--rs-band); }\n.rnn-steps .rs-parts { list-style: none; margin: 8px 0; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; max-width: 560px; }\n.rnn-steps .rs-parts > li { margin: 0; }\n.rnn-steps .rs-part { display: flex; align-items: stretch; gap: 6px; position: relative; user-select: none; -webkit-user-select: none; }\n.rnn-steps .rs-part-name { flex: 1; min-width: 0; min-height: 44px; display: flex; align-items: center; gap: 4px; padding: 3px 8px 3px 0; text-align: start; border: 1px solid var(--rs-line); border-radius: 10px; background: var(--rs-paper); cursor: grab; }\n.rnn-steps .rs-part-words { min-width: 0; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; }\n.rnn-steps .rs-part-sign { font: 1.0625rem Cambria, "STIX Two Text", "Times New Roman", serif; white-space: nowrap; }\n.rnn-steps .rs-part-sign sub { font-size: 70%; line-height: 0; }\n.rnn-steps .rs-handle { touch-action: none; align-self: stretch; display: grid; place-items: center; flex: 0 0 30px; color: var(--rs-soft); font-size: 1.125rem; }\n.rnn-steps .rs-part > .rs-word-button { min-width: 44px; min-height: 44px; padding: 0; border-radius: 10px; }\n.rnn-steps .rs-picked > .rs-part-name { border: 2px solid var(--rs-accent); background: var(--rs-glow); }\n.rnn-steps .rs-dragged { z-index: 2; }\n.rnn-steps .rs-dragged > .rs-part-name { border-color: var(--rs-accent); box-shadow: 0 4px 14px rgb(0 0 0 / 35%); cursor: grabbing; }\n.rnn-steps .rs-target { box-shadow: 0 -4px 0 -1px var(--rs-accent); }\n.rnn-steps .rs-cut { border-block-start: 2px dashed var(--rs-ink); padding: 4px 2px 0; color: var(--rs-soft); min-height: 30px; }\n.rnn-steps .rs-puzzle-tools { display: flex; flex-wrap: wrap; gap: 6px; }\n.rnn-steps .rs-judged:not(:empty) { margin-block-start: 8px; padding: 4px 10px; border-inline-start: 4px solid var(--rs-bad); background: var(--rs-paper); border-radius: 4px; }\n.rnn-steps .rs-judged[data-verdict="right"] { border-color: var(--rs-good); }\n/* Where words are large, the arrows stand below their part. */\n@container (max-width: 13em) {\n  .rnn-steps .rs-part { flex-wrap: wrap; }\n  .rnn-steps .rs-part-name { flex: 1 0 100%; overflow-wrap: anywhere; }\n  .rnn-steps .rs-part-sign { white-space: normal; }\n  .rnn-steps .rs-switch { flex-wrap: wrap; }\n}\n@container (max-width: 18em) {\n  .rnn-steps .rs-part { gap: 3px; }\n  .rnn-steps .rs-part-sign { font-size: 0.9375rem; }\n  .rnn-steps .rs-handle { flex-basis: 22px; }\n}\n';

  // js/cell_diagram_strings.js
  var DIAGRAM = {
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
      hi: "Sketch ने W_hh छोड़ दिया: x_t और पिछला state वही हैं जो torch के पास हैं, पर state जैसा है वैसा जुड़ता है। इसलिए किसी unit तक बाकी units की पुरानी बात नहीं पहुँचती। दूसरा bias भी अलग से नहीं है; यहाँ b = b_ih + b_hh लिया है।",
      en: "The sketch leaves out W_hh: it gets the same x_t and the same previous state as torch, but adds the state as it is. So no unit hears what the others held. Nor does it have a second bias; here b = b_ih + b_hh."
    },
    leftOutNoBias: {
      hi: "Sketch ने W_hh छोड़ दिया: x_t और पिछला state वही हैं जो torch के पास हैं, पर state जैसा है वैसा जुड़ता है। इसलिए किसी unit तक बाकी units की पुरानी बात नहीं पहुँचती।",
      en: "The sketch leaves out W_hh: it gets the same x_t and the same previous state as torch, but adds the state as it is. So no unit hears what the others held."
    },
    puzzle: { hi: "पहेली", en: "Puzzle" },
    pattern: { hi: "Pattern", en: "Pattern" },
    "many-to-many": { hi: "many-to-many", en: "many-to-many" },
    "many-to-one": { hi: "many-to-one", en: "many-to-one" },
    "one-to-many": { hi: "one-to-many", en: "one-to-many" },
    about: {
      "many-to-one": {
        hi: "many-to-one: y सिर्फ़ आख़िरी कदम पर लेते हैं; बाकी कदमों पर उसका box फीका है।",
        en: "many-to-one: y is taken at the last step only; at the others its box is dimmed."
      },
      "one-to-many": {
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

  // js/cell_down.js
  function layoutDown(graph, env, width) {
    const left = graph.sources.includes("c_prev") ? LOOP : 0;
    const plan = { graph, env, left, inner: width - LOOP - left, vectors: /* @__PURE__ */ new Map(), boxes: /* @__PURE__ */ new Map(), wires: [] };
    const places = lanesDown(plan);
    let y = LETTER + 4;
    places.forEach(({ name, x, lane }) => plan.vectors.set(name, rowAt(name, x, y, lane, env, true)));
    y += ROW + 26;
    for (let depth = 1; depth <= graph.depth; depth++) y = band(plan, graph.boxes.filter((box3) => box3.depth === depth), places, y);
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
    const columnsOf2 = (name) => {
      const box3 = graph.boxes.find(({ kind, reads: reads2 }) => kind === "linear" && reads2[0] === name);
      return box3 ? env[box3.weights[0]].cols + box3.weights.length - 0.2 : env[name].length;
    };
    const shares = order.map((name) => graph.vanilla ? columnsOf2(name) : 1);
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
  function rowWidth(size, lane) {
    const each = Math.min(44, (lane - 10) / size);
    return each >= LEAST_CELL ? each * size : Math.min(lane - 14, Math.max(60, 12 * size));
  }
  function rowAt(name, x, y, lane, env, top2 = false) {
    const w = rowWidth(env[name].length, lane);
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
    const sited = boxes2.map((box3, n) => ({ box: box3, ...siteOf(plan, box3, n / boxes2.length, boxes2.length, places) }));
    const sizes3 = sited.map(({ box: box3, lane }) => boxSize(box3, plan.env, Math.min(lane - 3, 300)));
    const tallest = Math.max(...sizes3.map(({ h }) => h));
    const [first2, last] = [plan.left + 1, plan.left + plan.inner - 1];
    sited.forEach(({ box: box3, x: wanted, lane }, n) => {
      const half2 = Math.max(sizes3[n].w, rowWidth(plan.env[box3.name].length, lane)) / 2;
      const x = Math.max(first2 + half2, Math.min(wanted, last - half2));
      const place2 = { ...sizes3[n], x: x - sizes3[n].w / 2, y: y + (tallest - sizes3[n].h) / 2 };
      plan.boxes.set(box3.name, place2);
      box3.reads.forEach((read, k) => plan.wires.push({ from: read, to: box3.name, d: intoBox(plan.vectors.get(read), place2, k, box3) }));
      const vector2 = rowAt(box3.name, x, y + tallest + 26, lane, plan.env);
      plan.vectors.set(box3.name, vector2);
      plan.wires.push({ from: box3.name, to: box3.name, result: true, d: line([x, place2.y + place2.h], [x, vector2.y - 3]) });
    });
    return y + tallest + 26 + ROW + 26;
  }
  function siteOf({ graph, inner, left, vectors: vectors2 }, box3, share2, count, places) {
    const below = graph.vanilla && box3.kind === "linear" && places.find(({ name }) => name === box3.reads[0]);
    if (below) return below;
    const x = graph.vanilla ? average(box3.reads.map((read) => centreOf(vectors2.get(read)))) : left + inner * (share2 + 0.5 / count);
    return { x, lane: inner / count };
  }
  var average = (numbers2) => numbers2.reduce((sum2, number) => sum2 + number, 0) / numbers2.length;
  function intoBox(from, to, k, box3) {
    const [x, y] = [centreOf(from), from.y + from.h + 2];
    if (box3.kind === "sum" && Math.abs(x - centreOf(to)) > 1) {
      const side = x < centreOf(to) ? to.x - 2 : to.x + to.w + 2;
      const turn = x < side ? 8 : -8;
      return `M${x} ${y} V${middleOf(to) - 8} q0 8 ${turn} 8 H${side}`;
    }
    const count = box3.reads.length;
    return bend(x, y, centreOf(to) + (k - (count - 1) / 2) * Math.min(14, to.w / (count + 1)), to.y - 2);
  }
  function bend(x0, y0, x1, y1) {
    if (Math.abs(x0 - x1) < 1) return line([x0, y0], [x1, y1]);
    const k = Math.min(40, Math.abs(y1 - y0) * 0.6);
    return `M${x0} ${y0} C${x0} ${y0 + k} ${x1} ${y1 - k} ${x1} ${y1}`;
  }

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
      const reads2 = symbols.filter((symbol2) => !isWeight(symbol2));
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

  // js/cell_paint.js
  function head(d) {
    const path = svg("path", { d });
    const length = path.getTotalLength();
    const { x, y } = path.getPointAtLength(length);
    const before = path.getPointAtLength(length - 3);
    const ux = (x - before.x) / 3;
    const uy = (y - before.y) / 3;
    const side = (s) => `${x - 7 * ux - s * 4 * uy} ${y - 7 * uy + s * 4 * ux}`;
    return `M${x} ${y} L${side(1)} L${side(-1)} Z`;
  }
  var wire = (d, { symbols, flow: flow2 = false, pending = false, kind = "" }) => svg(
    "g",
    { class: `rs-wire${flow2 ? " rs-flow" : ""}${pending ? " rs-pending" : ""}${kind}`, "data-symbols": symbols.join(" ") },
    svg("path", { d }),
    svg("path", { class: "rs-head", d: head(d) }),
    svg("path", { class: "rs-grip", d })
  );
  function packet(d, delay_ms) {
    const dot = svg("circle", { class: "rs-packet", r: 5, style: { "offset-path": `path("${d}")` } });
    dot.animate(
      [{ offsetDistance: "0%", opacity: 1 }, { offsetDistance: "100%", opacity: 1 }],
      { duration: 620, delay: delay_ms, easing: "ease-in-out" }
    );
    return dot;
  }
  function vector(name, place2, { values, edit, asked = false, foreign = false, faded = false, silent = false }) {
    const draw8 = place2.across ? vectorRow : column;
    const { x, y, anchor } = place2.letter;
    return svg(
      "g",
      { class: `${foreign ? "rs-foreign" : ""}${faded ? " rs-faded" : ""}` },
      !silent && symbolText(name, { x, y, "text-anchor": anchor, "data-symbol": name }),
      draw8({ values, asked, edit, name, symbol: name, size: place2.size, x: place2.x, y: place2.y, width: place2.w })
    );
  }
  function box(item, place2, { env, editOf, now: now2, pending, faded }) {
    const inside3 = { linear: linearInside, sum: circleInside }[item.kind] ?? wordInside;
    const shape = item.kind === "sum" ? svg("circle", { cx: place2.x + place2.w / 2, cy: place2.y + place2.h / 2, r: place2.w / 2 }) : svg("rect", { x: place2.x, y: place2.y, width: place2.w, height: place2.h, rx: 9 });
    return svg(
      "g",
      { class: `rs-step${now2 ? " rs-now" : ""}${pending ? " rs-pending" : ""}${faded ? " rs-faded" : ""}`, "data-box": item.name },
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
    const letter2 = (name, middle) => symbolText(name, { x: middle, y: place2.y + 17, "text-anchor": "middle", "data-symbol": name });
    const drawn2 = [
      letter2(W, x + wide / 2),
      matrixCells({ W: matrix2, x, y, width: place2.each, symbol: W, name: W, edit: (i, j) => `${W}|${i},${j}` })
    ];
    if (!b) return drawn2;
    return [
      ...drawn2,
      svg("text", { class: "rs-sign", x: x + wide + BETWEEN / 2, y: y + height / 2 }, "+"),
      letter2(b, x + wide + BETWEEN + place2.bias / 2),
      column({ values: env[b], size: env[b].length, x: x + wide + BETWEEN, y, width: place2.bias, symbol: b, name: b, edit: editOf(b) })
    ];
  }
  var words = (text2, attributes) => svg("text", { class: "rs-caption", ...attributes }, sayInPicture(text2));
  function lines(text2, { y, ...attributes }) {
    return halves(text2).reverse().map(({ text: line2, lang: lang2 }, n) => svg("text", { class: "rs-caption", y: y - 14 * n, lang: lang2, ...attributes }, line2));
  }

  // js/cell_sketch_view.js
  var sketching = ({ run, local }) => local.sketch && canSketch(run);
  function besideTorch(scene) {
    const { widget: { run, steps }, plan } = scene;
    const h = plan.vectors.get("h_sketch");
    const [u, start] = [plan.boxes.get("u"), plan.vectors.get("h_prev")];
    const values = steps.visible(run, steps.t) > run.equations.findIndex(({ name }) => name === "h_t") ? run.step(steps.t).h_t : null;
    const size = run.hiddenSize;
    const y = h.across ? plan.height + 20 : h.y + h.h + 42;
    const place2 = { ...h, y, size, letter: h.across ? { x: h.x + h.w / 2 - 6, y: y - 7, anchor: "end" } : { ...h.letter, y: y - 7 } };
    return { bottom: y + (h.across ? 24 : columnHeight(size)) + 8, node: [
      vector("h_t", place2, { values }),
      words(DIAGRAM.linear, { x: u.x + u.w / 2 + (h.across ? 7 : 0), y: u.y - 6, "text-anchor": h.across ? "start" : "middle" }),
      h.across ? [
        words(DIAGRAM.torchs, { x: place2.x + place2.w / 2, y: y - 7 }),
        lines(DIAGRAM.notTorch, { class: "rs-caption rs-warning", x: Math.max(90, h.x + h.w / 2 - 32), y: h.y - 5, "text-anchor": "end" }),
        lines(DIAGRAM.bare, { x: start.x + start.w / 2 - 7, y: u.y + u.h + 70, "text-anchor": "end" })
      ] : [
        words(DIAGRAM.torchs, { x: place2.x - 7, y: y + columnHeight(size) / 2 + 4, "text-anchor": "end" }),
        words(DIAGRAM.notTorch, { class: "rs-caption rs-warning", x: h.x - 2, y: h.y - 9, "text-anchor": "end" }),
        words(DIAGRAM.bare, { x: start.x + start.w + 12, y: start.y + start.h / 2 - 8 })
      ]
    ] };
  }
  function sentence(widget, usual) {
    const { run, steps } = widget;
    const known6 = steps.visible(run, steps.t) > run.equations.findIndex(({ name }) => name === "h_t");
    if (!sketching(widget) || !known6) return usual();
    return say(sketchSaid(run.count(steps.t), run.length, list(sketchStep(run, steps.t).h_sketch), list(run.step(steps.t).h_t)));
  }
  function sketchNote(widget) {
    const { run, steps } = widget;
    const h = run.step(steps.t).h_t;
    const apart = Math.max(...sketchStep(run, steps.t).h_sketch.map((value, i) => Math.abs(value - h[i])));
    const said2 = run.cell.bias ? DIAGRAM.leftOut : DIAGRAM.leftOutNoBias;
    const far = steps.hides(steps.t) ? { hi: "", en: "" } : farthest(signed(apart, 4).slice(1));
    return el("p", { class: "rs-note", "data-key": "left-out" }, say({ hi: `${said2.hi} ${far.hi}`, en: `${said2.en} ${far.en}` }));
  }

  // js/cell_packets.js
  var APART = 130;
  var moved = /* @__PURE__ */ new WeakMap();
  function packets(scene) {
    const { widget: { run, steps }, plan, equations, seen } = scene;
    const at = { t: steps.t, seen };
    const before = moved.get(scene.widget);
    moved.set(scene.widget, at);
    if (!before || matchMedia("(prefers-reduced-motion: reduce)").matches) return [];
    if (run.count(at.t) < run.count(before.t) || at.t === before.t && at.seen <= before.seen) return [];
    const first2 = at.t === before.t ? before.seen : 0;
    const round = at.t === before.t || sketching(scene.widget) ? [] : [plan.loop, plan.second].filter(Boolean).map((d) => packet(d, 0));
    return [...round, ...equations.slice(first2, seen).flatMap(({ name }, n) => plan.wires.filter(({ to }) => to === name).map(({ d, result }) => packet(d, APART * (n + round.length) + (result ? 420 : 0))))];
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
    pickedUp: { hi: "उठा लिया। अब नई जगह को छुइए; छोड़ने के लिए फिर उसी को।", en: "Picked up. Now tap its new place, or the same part to put it down." },
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

  // js/tools.js
  var tools_exports = {};
  __export(tools_exports, {
    signButton: () => signButton,
    toggle: () => toggle,
    tools: () => tools,
    wordButton: () => wordButton
  });

  // js/paragraph.js
  var paragraph_exports = {};
  __export(paragraph_exports, {
    broken: () => broken,
    paragraph: () => paragraph
  });
  var MOST_WORDS = 1e3;
  var FAMILY = '"Noto Sans", "Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", system-ui, sans-serif';
  var context = null;
  var widths = /* @__PURE__ */ new Map();
  function widthOf(text2, size) {
    if (!widths.has(text2)) {
      context ??= Object.assign(document.createElement("canvas").getContext("2d"), { font: `100px ${FAMILY}` });
      if (widths.size > MOST_WORDS) widths.clear();
      widths.set(text2, context.measureText(text2).width / 100);
    }
    return size * widths.get(text2);
  }
  function broken(text2, width, size) {
    const lines4 = [];
    let used = Infinity;
    for (const word2 of text2.split(" ")) {
      const own = widthOf(word2, size);
      const space = widthOf(" ", size);
      if (used + space + own > width) {
        lines4.push(word2);
        used = own;
      } else {
        lines4[lines4.length - 1] += ` ${word2}`;
        used += space + own;
      }
    }
    return lines4;
  }
  function paragraph(text2, { x, y, width, size = 12, symbol: symbol2, className = "" }) {
    const choice2 = language();
    const lines4 = halves(text2).flatMap((half2) => broken(half2.text, width, size).map((line2) => ({ line: line2, lang: half2.lang })));
    const step = size * 1.4;
    return {
      bottom: y + lines4.length * step,
      node: svg("g", { class: `rs-paragraph ${className}`, "data-symbol": symbol2 }, lines4.map(({ line: line2, lang: lang2 }, n) => svg("text", { x, y: y + (n + 0.8) * step, lang: lang2, style: { "font-size": `${size}px` }, class: lang2 === "en" && choice2 === "both" && text2.hi !== text2.en ? "rs-second" : null }, line2)))
    };
  }

  // js/plain_svg.js
  var DRAWN = { fill: "", "fill-opacity": "1", stroke: "none", "stroke-width": "1px", "stroke-dasharray": "none", opacity: "1" };
  var LETTERS = { fill: "", "font-size": "", "font-weight": "400", "font-style": "normal", "text-anchor": "start" };
  var NOT_ON_PAPER = ".rs-packet, .rs-flash, .rs-hit, .rs-grip";
  var OF_THE_PAGE = /^(class|style|data-|tabindex|role|aria-)/;
  var LOWER = 0.35;
  var context2 = null;
  function colour(text2) {
    context2 ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    context2.clearRect(0, 0, 1, 1);
    context2.fillStyle = text2;
    context2.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = context2.getImageData(0, 0, 1, 1).data;
    return [`#${[r, g, b].map((part2) => part2.toString(16).padStart(2, "0")).join("")}`, a / 255];
  }
  var known2 = /* @__PURE__ */ new Map();
  var isColour = (name, value) => ["fill", "stroke"].includes(name) && value !== "none";
  function plainColour(value) {
    if (!known2.has(value)) known2.set(value, colour(value));
    return known2.get(value);
  }
  function write(node, names3, style) {
    for (const [name, usual] of Object.entries(names3)) {
      const value = style.getPropertyValue(name);
      if (value === usual) continue;
      if (!isColour(name, value)) node.setAttribute(name, value);
      else {
        const [plain4, opacity] = plainColour(value);
        node.setAttribute(name, opacity === 0 ? "none" : plain4);
        if (opacity > 0 && opacity < 1) node.setAttribute(`${name}-opacity`, opacity.toFixed(3));
      }
    }
  }
  function stand(node, style) {
    if (style.getPropertyValue("dominant-baseline") !== "central") return;
    node.setAttribute("y", Number(node.getAttribute("y")) + LOWER * parseFloat(style.getPropertyValue("font-size")));
  }
  function plain2(from, to, family) {
    const style = getComputedStyle(from);
    for (const name of to.getAttributeNames()) if (OF_THE_PAGE.test(name)) to.removeAttribute(name);
    if (["text", "tspan"].includes(from.localName)) {
      write(to, LETTERS, style);
      const own = style.getPropertyValue("font-family");
      if (own !== family) to.setAttribute("font-family", own);
      if (from.localName === "text") stand(to, style);
    } else if (from.localName === "image") {
      to.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", from.getAttribute("href"));
      to.setAttribute("image-rendering", "pixelated");
    }
    write(to, ["g", "svg", "title"].includes(from.localName) ? { opacity: "1" } : DRAWN, style);
  }
  function plainCopy(picture) {
    const copy2 = picture.cloneNode(true);
    const family = getComputedStyle(picture).getPropertyValue("font-family");
    const [from, to] = [picture, copy2].map((root) => [root, ...root.querySelectorAll("*")]);
    from.forEach((node, n) => plain2(node, to[n], family));
    from.forEach((node, n) => {
      if (node.matches(NOT_ON_PAPER) || getComputedStyle(node).display === "none") to[n].remove();
    });
    const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
    group.append(...copy2.childNodes);
    return group;
  }

  // js/handout.js
  var [EDGE, NAME, CELL, ROW2] = [14, 46, 66, 21];
  var [INK, SOFT, RULE] = ["#1b1f24", "#4a525b", "#c3cad2"];
  function lines2(texts2, { y, width, size, ...look }) {
    const step = size * 1.5;
    const all = texts2.flatMap(({ text: text2, lang: lang2 }) => broken(text2, width, size).map((line2) => ({ line: line2, lang: lang2 })));
    return { bottom: y + all.length * step, nodes: all.map(({ line: line2, lang: lang2 }, n) => svg("text", { x: EDGE, y: y + (n + 0.8) * step, "font-size": size, fill: INK, "xml:lang": lang2, ...look }, line2)) };
  }
  function said({ parts: parts4 }) {
    const halves3 = [...parts4.sentence.querySelectorAll(":not([lang]) > span[lang]")].filter((half2) => /^(hi|en)$/.test(half2.lang));
    return (halves3.length ? halves3 : [parts4.sentence]).map((half2) => ({ text: half2.textContent, lang: half2.lang || null }));
  }
  function numbers(widget, y, width) {
    const rows = stepNumbers(widget);
    const name = Math.max(NAME, ...rows.map(({ name: [base, below], before = "" }) => 9 * (base + before).length + 6 * below.length + 14));
    const cell4 = Math.max(CELL, ...rows.flatMap(({ cells: cells2 }) => cells2.map((text2) => 8 * text2.length)));
    const fitting2 = Math.max(1, Math.floor((width - name) / cell4));
    return { bottom: y + rows.length * ROW2, nodes: rows.map((row2, n) => {
      const foot = y + (n + 1) * ROW2 - 6;
      const shown2 = row2.cells.length <= fitting2 ? row2.cells : [...row2.cells.slice(0, fitting2 - 1), "…"];
      return svg(
        "g",
        { "font-size": 12.5, fill: INK },
        svg("path", { d: `M${EDGE} ${foot + 6}h${width}`, stroke: RULE }),
        svg(
          "text",
          { x: EDGE, y: foot },
          row2.before && `${row2.before} `,
          svg("tspan", { "font-style": "italic" }, row2.name[0]),
          row2.name[1] && svg("tspan", { dy: "0.28em", "font-size": 9 }, row2.name[1])
        ),
        shown2.map((text2, k) => svg("text", { x: EDGE + name + cell4 * (k + 1) - 6, y: foot, "text-anchor": "end" }, text2))
      );
    }) };
  }
  function onPaper2({ parts: parts4 }, picture) {
    parts4.root.classList.add("rs-on-paper");
    try {
      return plainCopy(picture);
    } finally {
      parts4.root.classList.remove("rs-on-paper");
    }
  }
  function handout(widget) {
    const picture = widget.parts.stage.querySelector("svg");
    const { x, y, width, height } = picture.viewBox.baseVal;
    const title2 = halves(TITLES[widget.config.view]).map(({ text: text2 }) => text2).join(" · ");
    const head3 = lines2([{ text: title2 }], { y: EDGE - 4, width, size: 18, "font-weight": 700 });
    const line2 = lines2([{ text: widget.config.title }], { y: head3.bottom, width, size: 12, fill: SOFT });
    const drawn2 = onPaper2(widget, picture);
    drawn2.setAttribute("transform", `translate(${EDGE - x} ${line2.bottom + 8 - y})`);
    const sentence5 = lines2(said(widget), { y: line2.bottom + height + 20, width, size: 13.5, "font-weight": 600 });
    const table2 = numbers(widget, sentence5.bottom + 6, width);
    const [w, h] = [Math.ceil(width + 2 * EDGE), Math.ceil(table2.bottom + EDGE)];
    return svg(
      "svg",
      {
        viewBox: `0 0 ${w} ${h}`,
        width: w,
        height: h,
        "xml:lang": language() === "en" ? "en" : "hi",
        "font-family": getComputedStyle(picture).fontFamily
      },
      svg("title", {}, title2),
      svg("rect", { width: w, height: h, fill: "#ffffff" }),
      head3.nodes,
      line2.nodes,
      drawn2,
      sentence5.nodes,
      table2.nodes
    );
  }

  // js/save.js
  function download(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1e3);
  }
  var written3 = (picture) => new XMLSerializer().serializeToString(picture);
  var saveSvg = (picture, name) => download(new Blob([written3(picture)], { type: "image/svg+xml" }), `${name}.svg`);
  async function savePng(picture, name, scale2 = 3) {
    const { width, height } = picture.viewBox.baseVal;
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(written3(picture))}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: width * scale2, height: height * scale2 });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    download(await new Promise((resolve) => canvas.toBlob(resolve)), `${name}.png`);
  }

  // js/tools.js
  var wordButton = (name, onclick, { pressed, text: text2 = STRINGS[name] } = {}) => el("button", {
    type: "button",
    class: "rs-word-button",
    "data-key": name,
    onclick,
    "aria-pressed": pressed === void 0 ? null : String(pressed)
  }, say(text2));
  var signButton = (name, sign2, onclick, { disabled = false, text: text2 = STRINGS[name] } = {}) => tip(el(
    "button",
    { type: "button", class: "rs-word-button", "data-key": name, onclick, disabled },
    el("span", { "aria-hidden": "true" }, sign2),
    unseen(text2)
  ), text2);
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
    const keep = (save) => () => save(handout(widget), name());
    return el("span", { class: "rs-saves" }, signButton("svg", "SVG", keep(saveSvg)), signButton("png", "PNG", keep(savePng)));
  }
  var TOOLS = {
    small: toggle("small"),
    predict: (widget) => wordButton("predict", () => predict(widget), { pressed: widget.steps.predicting }),
    shorter: (widget) => signButton("shorter", "−", () => resize(widget, -1), { disabled: widget.steps.length === 1 }),
    longer: (widget) => signButton("longer", "+", () => resize(widget, 1)),
    row: rowChooser,
    table: toggle("table"),
    reset: (widget) => widget.edited && wordButton("reset", () => widget.reset()),
    save: saveButtons
  };
  var tools = (widget) => el("div", { class: "rs-tools", role: "group", "aria-label": label(STRINGS.tools), lang: lang() }, widget.view.tools.map((name) => (widget.view.ownTools?.[name] ?? TOOLS[name])(widget)));

  // js/cell_puzzle.js
  var LINE = "line";
  var FAR = 6;
  var canPuzzle = (run) => run.mode.startsWith("RNN");
  var named = (what, part2) => ({ hi: `${what.hi}: ${part2.hi}`, en: `${what.en}: ${part2.en}` });
  function word(text2) {
    if (!/^[a-zA-Z]_/.test(text2)) return text2;
    const [base, sub] = written2(text2);
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
      const { said: said2 } = this;
      const text2 = said2 === "right" && !this.output ? "rightNoOutput" : said2;
      this.judged.dataset.verdict = said2 ?? "";
      this.judged.replaceChildren(...said2 ? [say(VERDICTS2[text2])] : []);
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
    put(part2, index2) {
      const to = Math.max(0, Math.min(this.order.length - 1, index2));
      const rest = this.order.filter((other) => other !== part2);
      rest.splice(to, 0, part2);
      Object.assign(this, { order: rest, picked: null, said: null });
      const focused = () => this.node.getRootNode().activeElement;
      const pressed = this.node.contains(focused()) && focused().dataset.key;
      this.draw();
      if (pressed && focused()?.dataset.key !== pressed) this.focus(part2);
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
      const index2 = this.order.indexOf(part2);
      const to = { ArrowUp: index2 - 1, ArrowDown: index2 + 1, Home: 0, End: this.order.length - 1 }[event.key];
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
      const drag = (now2) => this.drag(item, now2.clientY - event.clientY);
      const end = (now2) => {
        removeEventListener("pointermove", drag);
        removeEventListener("pointerup", end);
        removeEventListener("pointercancel", end);
        this.drop(item, now2.type === "pointerup");
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
    drop(item, kept2) {
      if (!this.dragged) return;
      const index2 = this.indexUnder(item);
      this.dragged = null;
      this.justDragged = true;
      setTimeout(() => {
        this.justDragged = false;
      });
      if (kept2) this.put(item.dataset.part, index2);
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
    const now2 = run.count(steps.t) - 1;
    const start = Math.max(0, Math.min(now2 - Math.floor(count / 2), run.length - count));
    return { start, orders: Array.from({ length: count }, (_, k) => start + k) };
  }
  var arrow = (x, from, to) => svg("path", { class: "rs-strip-arrow", d: `M${x} ${from} V${to} M${x - 3.5} ${to + 5} L${x} ${to} L${x + 3.5} ${to + 5}` });
  function moment({ run, steps }, pattern, order, x) {
    const t = run.after(run.first, order);
    const [read, given] = [reads(pattern, run, t), gives(pattern, run, t)];
    const letter2 = (name, y, on) => symbolText(name, { x, y, "text-anchor": "middle", class: `rs-letter${on ? "" : " rs-absent"}` }, String(t + 1));
    return svg(
      "g",
      { class: `rs-strip-step${t === steps.t ? " rs-here" : ""}`, "data-step": t, "data-reads": String(read), "data-gives": String(given) },
      svg("rect", { class: "rs-strip-cell", x: x - 9, y: 31, width: 18, height: 14, rx: 4 }),
      given && [letter2("y_t", 13, true), arrow(x, 30, 19)],
      read ? [letter2("x_t", 72, true), arrow(x, 59, 46)] : svg("text", { class: "rs-absent-zero", x, y: 70 }, "0"),
      svg("rect", { class: "rs-hit", "data-go": t, x: x - PITCH / 2, y: 0, width: PITCH, height: STRIP })
    );
  }
  function strip2(widget, pattern, width) {
    const { run } = widget;
    const { start, orders } = inSight(widget, width);
    const first2 = (width - PITCH * (orders.length - 1)) / 2;
    const beyond = [[start > 0, first2 - PITCH / 2 - 8], [start + orders.length < run.length, first2 + PITCH * (orders.length - 0.5) + 2]];
    return svg(
      "g",
      { class: "rs-sequence" },
      svg("path", { class: "rs-strip-wire", d: `M${first2 - PITCH / 2} 38 H${first2 + PITCH * (orders.length - 0.5)}` }),
      orders.map((order, k) => moment(widget, pattern, order, first2 + k * PITCH)),
      beyond.map(([more, x]) => more && svg("text", { class: "rs-dots", x, y: 38 }, "…"))
    );
  }

  // js/equation.js
  var LETTER2 = 22;
  var GAP = 14;
  var WORDS = { tanh: "tanh", relu: "ReLU", sigmoid: "σ" };
  function items(tree, context3) {
    const { values, known: known6 } = context3;
    const vector2 = (name) => ({ kind: "vector", name, value: known6(name) ? values[name] : null, size: values[name].length });
    const sign2 = (text2) => ({ kind: "sign", text: text2 });
    const join2 = (args, text2) => args.flatMap((arg, n) => [...n ? [sign2(text2)] : [], ...items(arg, context3)]);
    switch (tree.op) {
      case "symbol":
        return [vector2(tree.name)];
      case "matvec":
        return [{ kind: "matrix", name: tree.W, value: values[tree.W] }, ...items(tree.v, context3)];
      case "add":
        return join2(tree.args, "+");
      case "mul":
        return tree.args.flatMap((arg, n) => [
          ...n ? [sign2("⊙")] : [],
          ...arg.op === "add" ? [sign2("("), ...items(arg, context3), sign2(")")] : items(arg, context3)
        ]);
      case "oneMinus":
        return [sign2("(1 −"), ...items(tree.arg, context3), sign2(")")];
      default:
        return [sign2(`${WORDS[tree.op]}(`), ...items(tree.arg, context3), sign2(")")];
    }
  }
  function rowWords(tree, i, values) {
    const join2 = (args, sign2) => args.flatMap((arg, n) => [...n ? [sign2] : [], ...rowWords(arg, i, values)]);
    switch (tree.op) {
      case "symbol":
        return [bracketed(values[tree.name][i], 4)];
      case "matvec":
        return productWords(values[tree.W], tree.v.op === "symbol" ? values[tree.v.name] : null, i);
      case "add":
        return join2(tree.args, "+");
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
    const shown2 = Math.min(W.cols, LONGEST_WITH_NUMBERS);
    const terms2 = Array.from({ length: shown2 }, (_, j) => `${bracketed(W.data[i * W.cols + j], 4)}·${bracketed(v[j], 4)}`);
    if (W.cols > shown2) terms2.push(`… (${W.cols - shown2})`);
    return terms2.flatMap((term2, n) => n ? ["+", term2] : [term2]);
  }
  function sizes2(width) {
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
    const lines4 = [[]];
    let x = 0;
    for (const item of line2) {
      const w = itemWidth(item, size) + 4;
      const closing = item.kind === "sign" && item.text === ")";
      if (x + w > width && lines4.at(-1).length && !closing) {
        lines4.push([]);
        x = 18;
      }
      lines4.at(-1).push({ ...item, x });
      x += w;
    }
    return lines4;
  }
  var heightOf = (line2) => LETTER2 + Math.max(...line2.map((item) => item.kind === "sign" ? 24 : columnHeight(item.kind === "vector" ? item.size : item.value.rows)));
  function drawItem(item, y, height, context3) {
    const { size, chosen, editOf } = context3;
    const middle = y + LETTER2 + (height - LETTER2) / 2;
    if (item.kind === "sign") {
      return svg("text", { class: "rs-sign", x: item.x + itemWidth(item, size) / 2, y: middle }, item.text);
    }
    const rows = item.kind === "vector" ? item.size : item.value.rows;
    const top2 = y + LETTER2;
    const width = itemWidth(item, size);
    const letter2 = symbolText(item.name, { x: item.x + width / 2, y: top2 - 7, "text-anchor": "middle", "data-symbol": item.name });
    const common = { x: item.x, y: top2, symbol: item.name, name: item.name, decimals: size.decimals, scale: context3.scale };
    const row2 = chosen < rows ? chosen : null;
    if (item.kind === "matrix") {
      const cell4 = width / item.value.cols;
      return [letter2, matrixCells({ ...common, W: item.value, width: cell4, edit: (i, j) => `${item.name}|${i},${j}`, chosen: item.rowed ? row2 : null })];
    }
    return [letter2, column({ ...common, values: item.value, asked: item.asked, size: rows, width, edit: editOf(item.name), rows: item.result, chosen: item.rowed ? row2 : null })];
  }
  function markRows(line2) {
    return line2.map((item, n) => ({ ...item, rowed: item.kind === "matrix" || line2[n - 1]?.kind !== "matrix" }));
  }
  function drawEquation(equation2, n, y, context3) {
    const { run, width, size, values, seen, chosen } = context3;
    const result = {
      kind: "vector",
      name: equation2.name,
      result: true,
      size: values[equation2.name].length,
      value: n < seen ? values[equation2.name] : null,
      asked: n === seen
    };
    const line2 = markRows([result, { kind: "sign", text: "=" }, ...items(equation2.tree, context3)]);
    const parts4 = [];
    let at = y;
    for (const some of wrap(line2, width - 12, size)) {
      const height = heightOf(some);
      parts4.push(some.map((item) => drawItem({ ...item, x: item.x + 6 }, at, height, context3)));
      at += height + 6;
    }
    if (n < seen && chosen < result.size) {
      const words3 = rowWords(equation2.tree, chosen, values);
      const text2 = openedRow([`${equation2.name}[${chosen}] =`, ...words3, "=", signed(values[equation2.name][chosen], 4)], at + 10, width - 40, size);
      parts4.push(text2.node);
      at = text2.bottom;
    }
    const now2 = n === seen - 1 && seen < run.equations.length;
    return { bottom: at + GAP, node: svg(
      "g",
      { class: `rs-equation${n >= seen ? " rs-pending" : ""}${now2 ? " rs-now" : ""}`, "data-part": n },
      svg("rect", { class: "rs-band", x: 0, y: y - 2, width, height: at - y + 8, rx: 8 }),
      parts4
    ) };
  }
  function openedRow(words3, y, width, size) {
    const letter2 = size.font * 0.64;
    const lines4 = [[]];
    for (const word2 of words3) {
      const length = [...lines4.at(-1), word2].join(" ").length * letter2;
      if (length > width && lines4.at(-1).length) lines4.push([]);
      lines4.at(-1).push(word2);
    }
    const step = size.font * 1.5;
    return { bottom: y + lines4.length * step, node: svg(
      "text",
      { class: "rs-opened", "font-size": size.font, x: 10, y },
      lines4.map((some, n) => svg("tspan", { x: n ? 26 : 10, y: y + n * step }, some.join(" ")))
    ) };
  }
  function columnsFor(run, context3, width) {
    const lengths = run.equations.map(({ name, tree }) => [{ kind: "vector", name }, { kind: "sign", text: "=" }, ...items(tree, context3)].reduce((sum2, item) => sum2 + itemWidth(item, context3.size) + 4, 12));
    return Math.max(...lengths) <= width / 2 ? 2 : 1;
  }
  function draw2({ run, steps, width: full, local }) {
    const { t } = steps;
    const values = run.step(t);
    const seen = steps.visible(run, t);
    const results = run.equations.map(({ name }) => name);
    const size = sizes2(full);
    const context3 = {
      run,
      size,
      values,
      seen,
      chosen: local.row ?? 0,
      known: (name) => !results.includes(name) || results.indexOf(name) < seen,
      scale: 1,
      editOf: (name) => editable(run, t, name)
    };
    const halves3 = columnsFor(run, context3, full);
    const width = full / halves3;
    Object.assign(context3, { width });
    const perColumn = Math.ceil(run.equations.length / halves3);
    const bottoms = [];
    const drawn2 = run.equations.map((equation2, n) => {
      const half2 = Math.floor(n / perColumn);
      const { node, bottom: bottom2 } = drawEquation(equation2, n, bottoms[half2] ?? 4, context3);
      bottoms[half2] = bottom2;
      return svg("g", { transform: `translate(${half2 * width} 0)` }, node);
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
  var unrolled_exports = {};
  __export(unrolled_exports, {
    arrow: () => arrow2,
    labelLines: () => labelLines,
    scaleOf: () => scaleOf,
    shorten: () => shorten,
    shortened: () => shortened,
    view: () => view2,
    visibleSteps: () => visibleSteps,
    wires: () => wires
  });
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
    const along = (symbol2) => equations.flatMap(({ name, tree }) => {
      const weights2 = products(tree).filter((p) => symbolsIn(p.v).includes(symbol2)).map((p) => p.W);
      return weights2.length ? [...weights2, ...weights2.map((W) => `b${W.slice(1)}`), name] : [];
    });
    return { input: along("x_t"), recurrent: along("h_prev") };
  }
  function layout(run, width, withOutput, labels) {
    const narrow = width < 560;
    const box3 = narrow ? 46 : 58;
    const left = box3 + (narrow ? 18 : 34);
    const least = narrow ? 70 : 92;
    const columns = Math.max(1, Math.min(run.length, Math.floor((width - left - 6) / least)));
    const pitch = Math.max(least, Math.min(1.35 * least, Math.floor((width - left - 6) / columns)));
    const hTop = TOP + (withOutput ? columnHeight(run.step(run.first).y_t.length) + GAP2 + TOP : 0);
    const cTop = hTop + columnHeight(run.hiddenSize) + GAP2;
    const cellTop = cTop + (run.c0 ? columnHeight(run.c0.length) + GAP2 : 0);
    const xTop = cellTop + CELL2 + GAP2;
    const middle = cellTop + CELL2 / 2;
    const stateHeight = columnHeight(run.hiddenSize);
    const beforeTop = Math.max(middle - stateHeight / 2, run.c0 ? cellTop - 4 : -Infinity);
    const lines4 = labelLines(labels[0]).filter(({ text: text2 }) => text2).length;
    const bottom2 = xTop + columnHeight(run.inputSize) + BOTTOM + LABEL * lines4;
    return {
      box: box3,
      pitch,
      left,
      columns,
      hTop,
      cTop,
      cellTop,
      xTop,
      middle,
      beforeTop,
      cMiddle: run.c0 && cTop + columnHeight(run.c0.length) / 2,
      height: run.c0 ? Math.max(bottom2, beforeTop + stateHeight + 4) : bottom2
    };
  }
  function visibleSteps(run, t, columns) {
    const now2 = run.count(t) - 1;
    const start = Math.max(0, Math.min(now2 - Math.max(0, columns - 2), run.length - columns));
    return { start, orders: Array.from({ length: columns }, (_, k) => start + k) };
  }
  var arrow2 = (points, { symbols, flow: flow2 = false, pending = false }) => svg(
    "g",
    { class: `rs-wire${flow2 ? " rs-flow" : ""}${pending ? " rs-pending" : ""}`, "data-symbols": symbols.join(" ") },
    svg("path", { d: points }),
    svg("path", { class: "rs-head", d: head2(points) }),
    svg("path", { class: "rs-grip", d: points })
  );
  function head2(points) {
    const numbers2 = points.match(/-?[\d.]+/g).map(Number);
    const [x0, y0, x1, y1] = numbers2.slice(-4);
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
    const side = (s) => `${x1 - 7 * ux - s * 4 * uy} ${y1 - 7 * uy + s * 4 * ux}`;
    return `M${x1} ${y1} L${side(1)} L${side(-1)} Z`;
  }
  var MOST_KEPT = 100;
  var drawn = /* @__PURE__ */ new WeakMap();
  function moment2(context3, order, x0) {
    const { run, steps, plan, widget } = context3;
    const key = JSON.stringify([plan, language(), context3.labels.length]);
    let memory3 = drawn.get(widget);
    if (memory3?.key !== key || memory3.run !== run || memory3.moments.size > MOST_KEPT) {
      memory3 = { key, run, moments: /* @__PURE__ */ new Map() };
      drawn.set(widget, memory3);
    }
    const t = run.after(run.first, order);
    const own = [t, t === steps.t, steps.visible(run, t), order === context3.before, steps.hides(t), run.count(t) <= run.count(steps.t)].join();
    if (!memory3.moments.has(own)) memory3.moments.set(own, drawMoment(context3, order));
    return svg("g", { transform: `translate(${x0} 0)` }, memory3.moments.get(own));
  }
  function about(context3, order) {
    const { run, steps, plan, hIndex, before } = context3;
    const t = run.after(run.first, order);
    const now2 = t === steps.t;
    const seen = steps.visible(run, t);
    return {
      t,
      now: now2,
      seen,
      values: seen ? run.step(t) : null,
      done: seen > hIndex,
      asked: now2 && steps.hides(t),
      previous: order === before,
      reached: run.count(t) <= run.count(steps.t),
      number: subscript(t + 1),
      centred: { x: plan.box / 2, "text-anchor": "middle" }
    };
  }
  function drawMoment(context3, order) {
    const m = about(context3, order);
    return svg(
      "g",
      { class: `rs-moment${m.now ? " rs-now" : ""}`, "data-order": order },
      context3.plan.ySize && output(context3, m),
      state(context3, m),
      memory(context3, m),
      cell2(context3, m),
      input(context3, m),
      names2(context3, m),
      svg("rect", { class: "rs-hit", "data-go": m.t, x: -3, y: context3.plan.cellTop, width: context3.plan.box + 6, height: CELL2 })
    );
  }
  function output({ plan, hIndex }, { t, now: now2, seen, values, number, centred: centred2 }) {
    const shown2 = seen > hIndex + 1;
    return [
      symbolText("y_t", { ...centred2, y: plan.yTop - 8 }, String(t + 1)),
      column({ values: shown2 ? values.y_t : null, size: plan.ySize, x: 0, y: plan.yTop, width: plan.box, symbol: now2 ? "y_t" : null, name: `y${number}` }),
      arrow2(
        `M${centred2.x} ${plan.hTop - TOP + 2} L${centred2.x} ${plan.yTop + columnHeight(plan.ySize) + 2}`,
        { symbols: ["W_hy", "b_y", ...now2 ? ["y_t"] : []], pending: !shown2 }
      )
    ];
  }
  function state({ run, plan }, { t, now: now2, done: done2, asked, previous, values, number, centred: centred2 }) {
    const symbol2 = now2 ? "h_t" : previous ? "h_prev" : null;
    return [
      symbolText("h_t", { ...centred2, y: plan.hTop - 8 }, String(t + 1)),
      column({ values: done2 ? values.h_t : null, asked, size: run.hiddenSize, x: 0, y: plan.hTop, width: plan.box, symbol: symbol2, name: `h${number}` }),
      arrow2(
        `M${centred2.x} ${run.c0 ? plan.cTop : plan.cellTop} L${centred2.x} ${plan.hTop + columnHeight(run.hiddenSize) + 2}`,
        { symbols: now2 ? ["h_t", "c_t"] : [], flow: now2 && done2, pending: !done2 }
      )
    ];
  }
  function memory({ run, plan, cIndex }, { t, now: now2, seen, previous, values, number, centred: centred2 }) {
    if (!run.c0) return null;
    const known6 = seen > cIndex;
    return [
      arrow2(
        `M${centred2.x} ${plan.cellTop} L${centred2.x} ${plan.cTop + columnHeight(run.c0.length) + 2}`,
        { symbols: now2 ? ["c_t"] : [], flow: now2 && known6, pending: !known6 }
      ),
      symbolText("c_t", { x: 2, y: plan.cTop - 8 }, String(t + 1)),
      column({
        values: known6 ? values.c_t : null,
        size: run.c0.length,
        x: 0,
        y: plan.cTop,
        width: plan.box,
        symbol: now2 ? "c_t" : previous ? "c_prev" : null,
        name: `c${number}`
      })
    ];
  }
  var CELL_NAMES = { RNN_TANH: "tanh", RNN_RELU: "ReLU" };
  function cell2({ run, plan, hIndex }, { t, now: now2, centred: centred2 }) {
    const inside3 = run.equations.slice(0, hIndex).map(({ name }) => name).join(" ");
    return svg(
      "g",
      { class: "rs-box", "data-go": t, "data-symbols": now2 ? inside3 : "" },
      svg("rect", { x: -3, y: plan.cellTop, width: plan.box + 6, height: CELL2, rx: 9 }),
      svg("text", { x: centred2.x, y: plan.middle, class: "rs-box-text" }, CELL_NAMES[run.mode] ?? run.mode)
    );
  }
  function input({ run, plan, wire: wire2, xScale }, { t, now: now2, seen, done: done2, reached, number, centred: centred2 }) {
    const used = now2 && seen > 0 && symbolsIn(run.equations[seen - 1].tree).includes("x_t");
    return [
      arrow2(
        `M${centred2.x} ${plan.xTop} L${centred2.x} ${plan.cellTop + CELL2 + 2}`,
        { symbols: [...wire2.input, ...now2 ? ["x_t"] : []], flow: used || now2 && done2, pending: !reached }
      ),
      column({
        values: run.x(t),
        size: run.inputSize,
        x: 0,
        y: plan.xTop,
        width: plan.box,
        scale: xScale,
        symbol: now2 ? "x_t" : null,
        name: `x${number}`,
        edit: run.below.length ? void 0 : (j) => `x|${t},${j}`
      })
    ];
  }
  function names2({ run, plan, labels }, { t, centred: centred2 }) {
    const below = plan.xTop + columnHeight(run.inputSize);
    return [
      symbolText("x_t", { ...centred2, y: below + 16 }, String(t + 1)),
      labelLines(labels[t % labels.length]).map(({ text: text2, lang: own }, n) => svg("text", { ...centred2, y: below + 36 + 18 * n, class: "rs-label", lang: own }, shorten(text2, plan.pitch)))
    ];
  }
  function labelLines([hi, en]) {
    const choice2 = language();
    const lines4 = [{ text: hi, lang: "hi" }, { text: en, lang: "en" }];
    if (hi === en) return [{ text: hi }];
    return choice2 === "both" ? lines4 : lines4.filter((line2) => line2.lang === choice2);
  }
  var letters2 = new Intl.Segmenter("hi");
  function shortened(text2, width) {
    const longest = Math.floor(width / 8);
    if (text2.length <= longest) return text2;
    const all = Array.from(letters2.segment(text2), (part2) => part2.segment);
    return all.length <= longest ? text2 : `${all.slice(0, longest - 1).join("")}…`;
  }
  function shorten(text2, width) {
    const short = shortened(text2, width);
    return short === text2 ? text2 || null : [short, svg("title", {}, text2)];
  }
  var ground = (plan, x0) => svg("rect", { class: "rs-ground", x: x0 - 9, y: 2, width: plan.box + 18, height: plan.height - 4, rx: 8 });
  function unrolled(context3) {
    const { run, steps, plan, wire: wire2 } = context3;
    const { start, orders } = visibleSteps(run, steps.t, plan.columns);
    const xOf = (order) => plan.left + (order - start) * plan.pitch;
    const sideways2 = orders.map((order) => {
      const now2 = run.after(run.first, order) === steps.t;
      const seen = steps.visible(run, run.after(run.first, order));
      const uses = seen && symbolsIn(run.equations[seen - 1].tree).includes("h_prev");
      const from = order === start ? plan.left - (plan.left - plan.box) + 2 : xOf(order - 1) + plan.box + 3;
      const pending = order > run.count(steps.t) - 1;
      return [
        arrow2(`M${from} ${plan.middle} L${xOf(order) - 5} ${plan.middle}`, {
          symbols: [...wire2.recurrent, ...now2 ? ["h_prev"] : []],
          flow: now2 && (uses || seen > context3.hIndex),
          pending
        }),
        run.c0 && arrow2(`M${from - 2} ${plan.cMiddle} L${xOf(order) - 2} ${plan.cMiddle}`, {
          symbols: now2 ? ["f_t", "c_prev"] : [],
          flow: now2 && seen > context3.cIndex,
          pending
        })
      ];
    });
    const beyond = start + plan.columns < run.length;
    const end = xOf(start + plan.columns - 1) + plan.box;
    return [
      svg("rect", { class: "rs-same", x: plan.left - 12, y: plan.cellTop - 8, width: end - plan.left + 24, height: CELL2 + 16, rx: 14 }),
      ground(plan, xOf(run.count(steps.t) - 1)),
      initial(context3, start),
      sideways2,
      orders.map((order) => moment2(context3, order, xOf(order))),
      beyond && svg("text", { x: end + 14, y: plan.middle, class: "rs-dots" }, "…")
    ];
  }
  function initial({ run, steps, plan, before }, start) {
    const t = run.after(run.first, start - 1);
    const value = start === 0 ? run.h0 : run.state(t).h;
    const y = plan.beforeTop;
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
      }),
      run.c0 && cellStateBefore(run, steps, { plan, t: start === 0 ? null : t, x: 0, isPrevious })
    );
  }
  function cellStateBefore(run, steps, { plan, t, x, isPrevious, number = t === null ? 0 : t + 1 }) {
    const atStart = number === 0;
    return [
      symbolText("c_t", { x: x + 2, y: plan.cTop - 8 }, String(number)),
      column({
        values: atStart ? run.c0 : steps.hides(t) ? null : run.state(t).c,
        size: run.c0.length,
        x,
        y: plan.cTop,
        width: plan.box,
        symbol: isPrevious ? "c_prev" : atStart ? "c_0" : null,
        name: `c${subscript(number)}`,
        edit: atStart ? (i) => `c_0|${i}` : void 0
      })
    ];
  }
  function folded(context3) {
    const { run, steps, plan, wire: wire2, width } = context3;
    const order = run.count(steps.t) - 1;
    const height = columnHeight(run.hiddenSize);
    const x0 = Math.max(plan.box + (run.c0 ? 76 : 60), (width - plan.box) / 2);
    const [waiting2, hMiddle, top2] = [x0 - plan.box - 44, plan.hTop + height / 2, plan.beforeTop];
    const back = waiting2 + plan.box / 2;
    const symbols = [...wire2.recurrent, "h_prev"];
    const wayBack = run.c0 ? `L${waiting2 - 2} ${hMiddle} Q${waiting2 - 16} ${hMiddle} ${waiting2 - 16} ${hMiddle + 14} L${waiting2 - 16} ${plan.middle - 14} Q${waiting2 - 16} ${plan.middle} ${waiting2 - 2} ${plan.middle}` : `L${back + 14} ${hMiddle} Q${back} ${hMiddle} ${back} ${hMiddle + 14} L${back} ${top2 - 24}`;
    const number = order === 0 ? 0 : run.after(steps.t, -1) + 1;
    return [
      ground(plan, x0),
      moment2(context3, order, x0),
      arrow2(`M${x0 - 9} ${hMiddle} ${wayBack}`, { symbols: ["h_t", "h_prev"] }),
      run.c0 && arrow2(`M${x0 - 2} ${plan.cMiddle - 7} L${waiting2 + plan.box + 2} ${plan.cMiddle - 7}`, { symbols: ["c_t", "c_prev"] }),
      run.c0 && arrow2(`M${waiting2 + plan.box + 2} ${plan.cMiddle + 7} L${x0 - 2} ${plan.cMiddle + 7}`, { symbols: ["f_t", "c_prev"], flow: true }),
      run.c0 && cellStateBefore(run, steps, { plan, t: run.reverse ? steps.t + 1 : steps.t - 1, x: waiting2, isPrevious: true, number }),
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
    const context3 = {
      widget,
      run,
      steps,
      plan,
      width,
      labels,
      wire: wires(run.equations),
      hIndex: run.equations.findIndex(({ name }) => name === "h_t"),
      cIndex: run.equations.findIndex(({ name }) => name === "c_t"),
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
      local.folded ? folded(context3) : unrolled(context3)
    );
  }
  var scaleOf = (run) => Math.max(1, ...run.sequence.x.slice(0, 200).flat().map(Math.abs));
  function fold(widget) {
    const { stage } = widget.parts;
    const now2 = () => stage.querySelector(".rs-moment.rs-now");
    const before = now2().getBoundingClientRect().left;
    widget.set({ folded: !widget.local.folded });
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const moved3 = before - now2().getBoundingClientRect().left;
    now2().animate([{ transform: `translateX(${moved3}px)` }, { transform: "none" }], { duration: 450, easing: "ease-in-out" });
    for (const node of stage.querySelectorAll(".rs-moment:not(.rs-now), .rs-wire, .rs-same")) node.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 450 });
  }
  var view2 = {
    draw: draw3,
    tools: ["small", "predict", "fold", "shorter", "longer", "table", "reset", "save"],
    ownTools: { fold: (widget) => wordButton(widget.local.folded ? "unfold" : "fold", () => fold(widget)) },
    local: { folded: false }
  };

  // js/cell_diagram.js
  var STYLES = cell_diagram_default;
  var WIDE = 560;
  var LABEL2 = 150;
  var hasOutput = (run) => run.cell.output;
  function content(widget) {
    const { run, steps } = widget;
    const seen = steps.visible(run, steps.t);
    if (!sketching(widget)) return { equations: run.equations, env: run.step(steps.t), seen, foreign: () => false };
    const equations = sketchEquations(run.cell);
    const names3 = new Set(equations.map(({ name }) => name));
    return { equations, env: sketchStep(run, steps.t), seen: Math.min(equations.length, sketchSeen(seen)), foreign: (name) => names3.has(name) };
  }
  function draw4(widget) {
    const { run, steps, width } = widget;
    const scene = { widget, ...content(widget), pattern: patternOf(widget) };
    scene.graph = graphOf(scene.equations);
    scene.plan = (scene.graph.vanilla && width >= WIDE ? layoutAcross : layoutDown)(scene.graph, scene.env, width, STRIP + 6);
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
        "aria-label": label(DIAGRAM.picture),
        lang: lang()
      },
      hasOutput(run) && strip2(widget, scene.pattern, corner?.width ?? width),
      svg("g", { transform: `translate(0 ${top2})` }, wires2(scene), loop(scene), boxes(scene), vectors(scene), stepLabel(scene), torchs?.node, packets(scene))
    );
  }
  var nowOf = ({ equations, seen }) => seen ? equations[seen - 1].name : null;
  var isDone = ({ equations, seen }, name) => {
    const n = equations.findIndex((equation2) => equation2.name === name);
    return n < seen;
  };
  var fades = ({ widget: { run, steps }, pattern }, name) => /^y/.test(name) && !gives(pattern, run, steps.t);
  function wires2(scene) {
    const now2 = nowOf(scene);
    return scene.plan.wires.map(({ d, from, to }) => wire(d, {
      symbols: [from],
      kind: fades(scene, to) ? " rs-faded" : "",
      flow: to === now2,
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
    const place2 = x.across ? { x: x.letter.x + 14, y: x.letter.y } : { x: x.x, y: x.y + x.h + 17 };
    const room = LABEL2 / halves({ hi, en }).length;
    const short = { hi: shortened(hi, room), en: shortened(en, room) };
    return svg("text", { class: "rs-label", ...place2 }, sayInPicture(short), (short.hi !== hi || short.en !== en) && titles({ hi, en }));
  }
  function loop({ plan, widget }) {
    return !sketching(widget) && [
      wire(plan.loop, { symbols: ["h_t", "h_prev"], kind: " rs-loop" }),
      plan.second && wire(plan.second, { symbols: ["c_t", "c_prev"], kind: " rs-loop" }),
      plan.caption && words(DIAGRAM.loop, { ...plan.caption, "text-anchor": "middle" })
    ];
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
    if (!hasOutput(widget.run) || pattern === "many-to-many") return null;
    return el("p", { class: "rs-note", "data-pattern": pattern }, say(DIAGRAM.about[pattern]));
  }
  var switches = (widget) => canSketch(widget.run) && el(
    "span",
    { class: "rs-switch", role: "group", "aria-label": label(DIAGRAM.which), lang: lang() },
    ["full", "sketch"].map((name) => wordButton(
      name,
      () => widget.set({ sketch: name === "sketch" }),
      { pressed: widget.local.sketch === (name === "sketch"), text: DIAGRAM[name] }
    ))
  );
  function patternChooser(widget) {
    const { run } = widget;
    if (!hasOutput(run)) return null;
    const now2 = patternOf(widget);
    const offered2 = PATTERNS.filter((name) => name !== "one-to-many" || !run.below.length && run.length > 1);
    return el(
      "label",
      { class: "rs-row-chooser" },
      say(DIAGRAM.pattern),
      " ",
      el(
        "select",
        { "data-key": "pattern", lang: lang(), onchange: (event) => choose(widget, event.target.value) },
        offered2.map((name) => el("option", { value: name, selected: name === now2 }, label(DIAGRAM[name])))
      )
    );
  }
  var puzzleSwitch = (widget) => canPuzzle(widget.run) && wordButton("puzzle", () => widget.set({ puzzle: !widget.local.puzzle }), { pressed: widget.local.puzzle, text: DIAGRAM.puzzle });
  var view3 = {
    draw: draw4,
    panel,
    frame: { sentence },
    tools: ["switches", "pattern", "small", "predict", "puzzle", "table", "reset", "save"],
    ownTools: { switches, pattern: patternChooser, puzzle: puzzleSwitch },
    local: { small: true, sketch: false, pattern: "many-to-many", puzzle: false }
  };

  // js/compare_strip.js
  var BARS = 34;
  var WITH_NUMBERS = 25.5;
  function windowOf(run, t, room) {
    const count = Math.min(run.length, Math.max(1, room));
    const start = Math.max(0, Math.min(run.count(t) - 1 - Math.floor(count / 2), run.length - count));
    return { start, count, before: start > 0, beyond: start + count < run.length };
  }
  function timeline({ start, count }, width, { left = 0, most = 40 } = {}) {
    const pitch = Math.min(most, (width - left) / count);
    return { pitch, left, orders: Array.from({ length: count }, (_, k) => start + k), xOf: (order) => left + (order - start) * pitch };
  }
  var marked = (line2, order, y, height) => svg("rect", { class: "rs-ground", x: line2.xOf(order) - 1, y, width: line2.pitch + 1, height, rx: 4 });
  function strip3({ run, letter: letter2, known: known6, asked, line: line2, y, now: now2 }) {
    const size = (letter2 === "h" ? run.h0 : run.c0).length;
    const bare = line2.pitch < WITH_NUMBERS;
    const look = { size, y, row: rowOf(line2), width: Math.max(1, line2.pitch - 2), decimals: 1, bare };
    const columnAt2 = (order) => svg(
      "g",
      { class: "rs-strip-column", "data-go": order },
      column({
        ...look,
        x: line2.xOf(order),
        values: known6(order) ? run.state(order)[letter2] : null,
        asked: asked(order),
        symbol: order === now2 ? `${letter2}_t` : order === now2 - 1 ? `${letter2}_prev` : null,
        name: `${letter2}${subscript(order + 1)}`
      })
    );
    return svg(
      "g",
      { class: `rs-states rs-states-${letter2}` },
      column({
        ...look,
        x: 0,
        width: Math.max(1, line2.left - 6),
        bare: line2.left - 6 < WITH_NUMBERS,
        values: run[`${letter2}0`],
        symbol: now2 === 0 ? `${letter2}_prev` : `${letter2}_0`,
        name: `${letter2}₀`,
        edit: (i) => `${letter2}_0|${i}`
      }),
      line2.orders.map(columnAt2)
    );
  }
  var rowOf = (line2) => line2.pitch < WITH_NUMBERS ? 14 : 24;
  var stripHeight = (size, line2) => columnHeight(size, rowOf(line2));
  function handedOn({ line: line2, order, y, height, isOutput }) {
    const right = line2.xOf(order) + line2.pitch;
    const middle = line2.xOf(order) + line2.pitch / 2 - 1;
    return svg(
      "g",
      { class: "rs-handed" },
      svg("path", { d: `M${right - 2} ${y + height / 2 - 5}l7 5l-7 5z` }),
      isOutput && svg("path", { d: `M${middle - 5} ${y - 1}l5 -7l5 7z` })
    );
  }
  function bars({ distances, from, shown: shown2, line: line2, y, scale: scale2, name }) {
    const base = y + BARS;
    return svg(
      "g",
      { class: "rs-bars" },
      svg("line", { class: "rs-base", x1: line2.left, x2: line2.xOf(line2.orders.at(-1)) + line2.pitch - 2, y1: base, y2: base }),
      line2.orders.filter((order) => order >= from && shown2(order)).map((order) => {
        const height = scale2 ? BARS * distances[order] / scale2 : 0;
        return svg(
          "g",
          { "data-order": order },
          svg("rect", { class: "rs-bar", x: line2.xOf(order) + 1, width: Math.max(1, line2.pitch - 4), y: base - Math.max(0.75, height), height: Math.max(0.75, height) }),
          svg("title", {}, `${name(order)} = ${signed(distances[order], 6).slice(1)}`)
        );
      })
    );
  }
  var BARS_HEIGHT = BARS;

  // js/compare_strings.js
  var STRINGS2 = {
    cells: { hi: "Formula और Python किसके", en: "Formula and Python of" },
    weights: { hi: "Weights", en: "Weights" },
    memoryOf: { hi: "किसकी याद", en: "Memory of" },
    picture: { hi: "एक input पर कई cells, साथ-साथ", en: "Several cells on one input, side by side" },
    input: { hi: "input, सबके लिए एक", en: "the input, one for all" },
    handedH: { hi: "output, और अगले कदम को भी", en: "output, and to the next step" },
    handedC: { hi: "सिर्फ़ अगले कदम को", en: "to the next step only" },
    noC: { hi: "c नहीं है: आगे सिर्फ़ h जाता है।", en: "There is no c: only h is handed on." },
    already: { hi: "यह x पहले से 0 है: कुछ नहीं बदलेगा।", en: "This x is 0 already: nothing will change." }
  };
  var parameters = (count) => ({ hi: `${count} parameters`, en: `${count} parameters` });
  var GATES3 = {
    RNN: {
      a: () => ({ hi: "कोई gate नहीं: पूरा state नया बनता है।", en: "No gate: the whole state is made anew." })
    },
    LSTM: {
      i_t: (percent) => ({ hi: `नए g का ${percent} % लिखता है`, en: `writes ${percent} % of the new g` }),
      f_t: (percent) => ({ hi: `पुराने c का ${percent} % रखता है`, en: `keeps ${percent} % of the old c` }),
      g_t: (percent, value) => ({ hi: `नई सामग्री: ${value}`, en: `the new content: ${value}` }),
      o_t: (percent) => ({ hi: `tanh(c) का ${percent} % दिखाता है`, en: `shows ${percent} % of tanh(c)` })
    },
    GRU: {
      r_t: (percent) => ({ hi: `n में पुराने h का ${percent} % आने देता है`, en: `lets ${percent} % of the old h's term into n` }),
      z_t: (percent) => ({
        hi: `पुराने h का ${percent} % रखता है, नए n का ${100 - percent} % लेता है`,
        en: `keeps ${percent} % of the old h, takes ${100 - percent} % of the new n`
      }),
      n_t: (percent, value) => ({ hi: `नई सामग्री: ${value}`, en: `the new content: ${value}` })
    }
  };
  var memoryCaption = (x) => ({ hi: `${x} की याद`, en: `memory of ${x}` });
  var measured = (x, h) => ({
    hi: `पट्टियाँ: ${x} की जगह 0 पढ़ने पर ${h} कितना हटता, यानी दोनों states के बीच की दूरी ‖h − h′‖।`,
    en: `The bars: how far ${h} would move if ${x} were read as 0, that is the distance ‖h − h′‖ between the two states.`
  });
  var later = (k, names3) => ({
    hi: `${k} कदम बाद: ${names3}।`,
    en: `After ${k} ${k === 1 ? "step" : "steps"}: ${names3}.`
  });
  var bet = (x) => ({
    hi: `पहले सोचिए: आख़िरी कदम पर ${x} की याद किसमें सबसे ज़्यादा बचेगी?`,
    en: `Think first: in which cell is the memory of ${x} largest at the last step?`
  });
  var betRight = (name, names3) => ({ hi: `सही, ${name} में। आख़िरी कदम पर: ${names3}।`, en: `Right, in ${name}. At the last step: ${names3}.` });
  var betWrong = (name, names3) => ({ hi: `नहीं, ${name} में। आख़िरी कदम पर: ${names3}।`, en: `No, in ${name}. At the last step: ${names3}.` });
  var together = (n, length, names3) => ({
    hi: `कदम ${n} / ${length}: ${names3}`,
    en: `Step ${n} of ${length}: ${names3}`
  });

  // js/pieces.js
  var WORDS2 = { tanh: "tanh", relu: "ReLU", sigmoid: "σ" };
  var isProduct2 = (tree) => tree.op === "matvec" && tree.v.op === "symbol";
  var isBias = (tree) => tree.op === "symbol" && tree.name.startsWith("b_");
  var isLinear = (tree) => isProduct2(tree) || isBias(tree) || tree.op === "add" && tree.args.every(isLinear);
  var sign = (text2, symbol2) => ({ kind: "sign", text: text2, symbol: symbol2 });
  var column2 = (tree) => ({ kind: "column", tree, name: nameOf(tree), linear: isLinear(tree) });
  var join = (parts4, between) => parts4.flatMap((part2, n) => [...n ? [sign(between)] : [], ...part2]);
  function nameOf(tree) {
    switch (tree.op) {
      case "symbol":
        return tree.name;
      case "matvec":
        return `${tree.W} ${nameOf(tree.v)}`;
      case "add":
        return tree.args.map(nameOf).join(" + ");
      case "mul":
        return tree.args.map(nameOf).join(" ⊙ ");
      case "oneMinus":
        return `1 − ${nameOf(tree.arg)}`;
      default:
        return `${WORDS2[tree.op]}(${nameOf(tree.arg)})`;
    }
  }
  function pieces(tree, isWhole = true) {
    if (isLinear(tree)) return [column2(tree)];
    switch (tree.op) {
      case "symbol":
      case "oneMinus":
        return [column2(tree)];
      case "matvec":
        return [sign(`${tree.W} (`, tree.W), ...pieces(tree.v, false), sign(")")];
      case "add":
        return join(terms(tree.args).map((arg) => pieces(arg, false)), "+");
      case "mul":
        return join(tree.args.map((arg) => pieces(arg, false)), "⊙");
      default:
        return isWhole ? [sign(`${WORDS2[tree.op]}(`), ...pieces(tree.arg, false), sign(")")] : [column2(tree)];
    }
  }
  function terms(args) {
    const found = [];
    for (const arg of args) {
      const last = found.at(-1);
      if (isBias(arg) && last && isLinear(last)) found[found.length - 1] = { op: "add", args: [last, arg] };
      else found.push(arg);
    }
    return found;
  }
  var known3 = /* @__PURE__ */ new WeakMap();
  function lines3({ equations }) {
    if (!known3.has(equations)) {
      known3.set(equations, equations.map(({ name, tree }, part2) => ({ name, part: part2, pieces: pieces(tree) })).filter((line2) => line2.pieces.some((piece) => piece.kind === "column" && !piece.linear)));
    }
    return known3.get(equations);
  }
  var valueOf = (piece, values) => evaluate(piece.tree, values);
  var symbolsOf = (piece) => symbolsIn(piece.tree);

  // js/compare_pane.js
  var PAD2 = 7;
  var LETTER3 = 20;
  var STATES_LEFT = 32;
  var LEAST_STEP = 9;
  var roomFor = (width) => Math.floor((width - 2 * PAD2 - STATES_LEFT) / LEAST_STEP);
  var countOf = ({ sequence }) => Object.values(sequence.weights).reduce((sum2, value) => sum2 + value.flat().length, 0);
  function about2(widget, cell4, width) {
    const { steps, run } = cell4;
    const { t } = steps;
    const seen = steps.visible(run, t);
    const names3 = run.equations.map((equation2) => equation2.name);
    const p = {
      ...cell4,
      t,
      seen,
      width: width - 2 * PAD2,
      values: run.step(t),
      row: widget.local.row,
      names: names3,
      lines: lines3(run),
      now: run.count(t) - 1,
      hidden: steps.hides(t),
      knows: (letter2, order) => steps.visible(run, order) > names3.indexOf(`${letter2}_t`),
      known: (symbol2) => !names3.includes(symbol2) || names3.indexOf(symbol2) < seen,
      asked: cell4.n === widget.local.cell
    };
    return Object.assign(p, { cellWidth: cellWidth2(p) });
  }
  function upperHalf(widget, cell4, width, shared) {
    const p = about2(widget, cell4, width);
    const line2 = timeline(shared.window, p.width, { left: STATES_LEFT });
    const parts4 = [header(p)];
    let y = 30;
    const put = ({ node, bottom: bottom2 }) => {
      parts4.push(node);
      y = bottom2;
    };
    put(states(p, line2, "h", y));
    put(memory2(p, line2, y + 4, shared));
    if (p.run.c0) put(states(p, line2, "c", y + 8));
    else if (shared.withC) put(noC(p, y + 8));
    y += 6;
    for (const one2 of p.lines) put(putTogether(p, one2, y));
    return { p, parts: parts4, bottom: y };
  }
  function lowerHalf({ p, parts: parts4, bottom: bottom2 }, wordsAt = bottom2) {
    const said2 = words2(p, wordsAt + 2);
    return { p, parts: [...parts4, said2.node], bottom: said2.bottom + PAD2 };
  }
  var pane = ({ p, parts: parts4 }, height) => svg(
    "g",
    { class: `rs-pane${p.asked ? " rs-asked" : ""}`, "data-cell": p.n, role: "group", "aria-label": p.name },
    svg("rect", { class: "rs-pane-ground", x: 0, y: 0, width: p.width + 2 * PAD2, height, rx: 10 }),
    svg("g", { transform: `translate(${PAD2} 0)` }, parts4)
  );
  var header = (p) => [
    svg("text", { class: "rs-pane-name", x: 0, y: 21 }, p.name),
    svg("text", { class: "rs-pane-count", x: p.width, y: 21 }, sayInPicture(parameters(countOf(p.run))))
  ];
  function states(p, line2, letter2, y) {
    const caption = paragraph(letter2 === "h" ? STRINGS2.handedH : STRINGS2.handedC, { x: STATES_LEFT, y, width: p.width - STATES_LEFT, size: 11.5, className: "rs-soft" });
    const top2 = caption.bottom + 9;
    const height = stripHeight((letter2 === "h" ? p.run.h0 : p.run.c0).length, line2);
    const reached = p.knows(letter2, p.t);
    return { bottom: top2 + height, node: svg(
      "g",
      {},
      symbolText(`${letter2}_t`, { x: 12, y: y + 13, "text-anchor": "middle", "data-symbol": `${letter2}_t` }),
      caption.node,
      marked(line2, p.now, top2 - 3, height + 6),
      strip3({ run: p.run, letter: letter2, line: line2, y: top2, now: p.now, known: (order) => p.knows(letter2, order), asked: (order) => p.hidden && order === p.now }),
      reached && handedOn({ line: line2, order: p.now, y: top2, height, isOutput: letter2 === "h" })
    ) };
  }
  function noC(p, y) {
    return paragraph(STRINGS2.noC, { x: STATES_LEFT, y, width: p.width - STATES_LEFT, size: 11.5, className: "rs-soft" });
  }
  function memory2(p, line2, y, { distances, from, scale: scale2, secret }) {
    const own = distances[p.n];
    const shown2 = (order) => !secret && p.knows("h", order);
    const value = p.now >= from && shown2(p.now) ? `: ${signed(own[p.now], 4).slice(1)}` : "";
    const says = memoryCaption(`x${subscript(from + 1)}`);
    const caption = paragraph({ hi: says.hi + value, en: says.en + value }, { x: STATES_LEFT, y, width: p.width - STATES_LEFT, size: 11.5 });
    return { bottom: caption.bottom + BARS_HEIGHT + 4, node: svg(
      "g",
      { class: "rs-remembered" },
      caption.node,
      bars({ distances: own, from, shown: shown2, line: line2, y: caption.bottom + 2, scale: scale2, name: (order) => `‖h${subscript(order + 1)} − h′${subscript(order + 1)}‖` })
    ) };
  }
  var LEAST_CELL2 = 30;
  var signWidth = ({ text: text2 }) => 4.5 + 6 * text2.length;
  var isColumn = ({ kind }) => kind === "column";
  function rowsOf2(p, { name, pieces: right }) {
    const result = { kind: "column", name, tree: { op: "symbol", name }, linear: false };
    const all = [result, { kind: "sign", text: "=" }, ...right];
    const plus = all.findIndex(({ text: text2 }) => text2 === "+");
    if (plus < 0 || cellOf(p, all) >= LEAST_CELL2) return [all];
    return [all.slice(0, plus), all.slice(plus)];
  }
  var cellOf = (p, row2) => (p.width - row2.filter((piece) => !isColumn(piece)).reduce((sum2, sign2) => sum2 + signWidth(sign2), 0)) / row2.filter(isColumn).length;
  var cellWidth2 = (p) => Math.floor(Math.max(LEAST_CELL2, Math.min(46, ...p.lines.flatMap((line2) => rowsOf2(p, line2)).map((row2) => cellOf(p, row2)))));
  function putTogether(p, line2, y) {
    const width = p.cellWidth;
    let bottom2 = y;
    const rows = rowsOf2(p, line2).map((row2, n, { length }) => {
      const size = Math.max(...row2.filter(isColumn).map((piece) => valueOf(piece, p.values).length));
      const needed = row2.reduce((sum2, piece) => sum2 + (isColumn(piece) ? width : signWidth(piece)), 0);
      const drawn2 = drawRow(p, row2, { x: n ? Math.max(0, Math.min(width, p.width - needed)) : 0, y: bottom2, width, size, part: line2.part });
      bottom2 += LETTER3 + columnHeight(size, 24) + (n === length - 1 ? 8 : 2);
      return drawn2;
    });
    return { bottom: bottom2, node: svg("g", { class: "rs-together", "data-part": line2.part }, rows) };
  }
  function drawRow(p, row2, { x, y, width, size, part: part2 }) {
    const middle = y + LETTER3 + columnHeight(size, 24) / 2;
    return row2.map((piece) => {
      const at = x;
      x += isColumn(piece) ? width : signWidth(piece);
      if (isColumn(piece)) return term(p, piece, { x: at, y, width, part: part2 });
      return svg("text", { class: "rs-sign", x: at + signWidth(piece) / 2, y: middle, "data-symbol": piece.symbol }, piece.text);
    });
  }
  function term(p, piece, { x, y, width, part: part2 }) {
    const own = symbolsOf(piece);
    const known6 = !p.hidden && own.every(p.known) && (p.seen > part2 || !piece.linear) && p.seen > 0;
    const symbol2 = piece.tree.op === "symbol" ? piece.name : null;
    const value = valueOf(piece, p.values);
    const current = p.seen > 0 && p.seen < p.run.equations.length && symbol2 === p.names[p.seen - 1];
    return svg(
      "g",
      { class: "rs-term", "data-name": piece.name },
      letterOf(piece, { x: x + width / 2, y: y + LETTER3 - 6, "text-anchor": "middle" }),
      column({
        values: known6 ? value : null,
        asked: p.hidden && p.names.at(-1) === symbol2,
        size: value.length,
        x,
        y: y + LETTER3,
        width,
        row: 24,
        symbol: symbol2 ?? null,
        name: symbol2 ?? `(${piece.name})`,
        edit: startOf(p, symbol2),
        rows: true,
        chosen: p.row < value.length ? p.row : null
      }),
      current && svg("rect", { class: "rs-compare-now", x: x - 1, y: y + LETTER3 - 1, width: width + 2, height: columnHeight(value.length, 24) + 2, rx: 3 })
    );
  }
  var startOf = (p, symbol2) => p.now === 0 && /^[hc]_prev$/.test(symbol2 ?? "") ? (i) => `${symbol2[0]}_0|${i}` : void 0;
  function letterOf(piece, place2) {
    const { tree } = piece;
    if (tree.op === "symbol") return symbolText(piece.name, { ...place2, "data-symbol": piece.name });
    const symbols = symbolsOf(piece).join(" ");
    const words3 = { oneMinus: ["1−", "arg"], tanh: ["tanh ", "arg"] }[tree.op];
    const spans = words3 ? [words3[0], ...spelt2(tree.arg.name)] : linearLetters(tree);
    return svg("text", { class: "rs-letter rs-small-letter", ...place2, "data-symbols": symbols }, spans);
  }
  var spelt2 = (name) => {
    const [base, sub] = written2(name);
    return [svg("tspan", {}, base), svg("tspan", { dy: "0.25em", "font-size": "11px" }, sub), svg("tspan", { dy: "-0.18em" }, "​")];
  };
  function linearLetters(tree) {
    const product2 = tree.op === "matvec" ? tree : tree.args[0];
    return [...spelt2(product2.W), svg("tspan", {}, written2(product2.v.name)[0]), tree.op === "add" && svg("tspan", {}, "+b")];
  }
  function words2(p, y) {
    const texts2 = GATES3[p.run.mode.split("_")[0]];
    const row2 = Math.min(p.row, p.run.hiddenSize - 1);
    const node = svg("g", { class: "rs-words" });
    let bottom2 = y;
    for (const [name, says] of Object.entries(texts2)) {
      if (p.hidden || !p.known(name) || p.seen === 0) continue;
      const value = p.values[name][row2];
      const text2 = says(Math.round(100 * value), signed(value));
      const head3 = name === "a" ? "" : `${written2(name)[0]}[${row2}]: `;
      const one2 = paragraph({ hi: head3 + text2.hi, en: head3 + text2.en }, { x: 0, y: bottom2, width: p.width, symbol: name });
      node.append(one2.node);
      bottom2 = one2.bottom + 1;
    }
    return { node, bottom: bottom2 };
  }

  // js/formula.js
  var formula_exports = {};
  __export(formula_exports, {
    formula: () => formula,
    python: () => python
  });

  // js/roving.js
  var MOVES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  function oneStop(node, controls2) {
    const stopAt = (chosen) => controls2.forEach((control2) => {
      control2.tabIndex = control2 === chosen ? 0 : -1;
    });
    stopAt(controls2[0]);
    node.addEventListener("focusin", ({ target }) => {
      if (controls2.includes(target)) stopAt(target);
    });
  }
  function go(event, control2) {
    if (!control2) return;
    event.preventDefault();
    control2.focus();
  }
  var plainKey = ({ ctrlKey, metaKey, altKey }) => !ctrlKey && !metaKey && !altKey;
  function rovingRow(node) {
    const controls2 = [...node.querySelectorAll("button")];
    oneStop(node, controls2);
    node.addEventListener("keydown", (event) => {
      const at = controls2.indexOf(event.target);
      const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: controls2.length - 1 }[event.key];
      if (at < 0 || to === void 0 || !plainKey(event)) return;
      event.stopPropagation();
      go(event, controls2[to]);
    });
    return node;
  }
  function rovingTable(table2) {
    const rows = [...table2.querySelectorAll("tr")].map((row2) => [...row2.querySelectorAll("input")]).filter((row2) => row2.length);
    oneStop(table2, rows.flat());
    table2.addEventListener("focusin", ({ target }) => target.select?.());
    table2.addEventListener("keydown", (event) => {
      const from = rows.findIndex((row2) => row2.includes(event.target));
      const move = MOVES[event.key];
      if (from < 0 || !move || !plainKey(event) || move[1] && !atEdge(event.target, move[1])) return;
      const column3 = rows[from].indexOf(event.target) + move[1];
      go(event, rows[from + move[0]]?.[move[0] ? Math.min(column3, rows[from + move[0]].length - 1) : column3]);
    });
    return table2;
  }
  function atEdge({ selectionStart, selectionEnd, value }, way) {
    const whole = selectionStart === 0 && selectionEnd === value.length;
    return whole || selectionStart === selectionEnd && selectionStart === (way < 0 ? 0 : value.length);
  }

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
  var PYTHON2 = {
    matvec: " @ ",
    mul: " * ",
    add: " + ",
    oneMinus: ["(1 - ", ")"],
    tanh: ["torch.tanh(", ")"],
    sigmoid: ["torch.sigmoid(", ")"],
    relu: ["torch.relu(", ")"]
  };
  function tokens(tree, style) {
    const join2 = (args, sign2) => args.flatMap((arg, n) => [...n ? [sign2] : [], ...inside(arg, tree, style)]);
    switch (tree.op) {
      case "symbol":
        return [{ symbol: tree.name }];
      case "matvec":
        return [{ symbol: tree.W }, style.matvec, ...inside(tree.v, tree, style)];
      case "add":
      case "mul":
        return join2(tree.args, style[tree.op]);
      default:
        return [style[tree.op][0], ...tokens(tree.arg, style), style[tree.op][1]];
    }
  }
  function inside(arg, parent, style) {
    const loose = parent.op === "mul" && arg.op === "add" || parent.op === "matvec" && ["add", "mul"].includes(arg.op);
    return loose ? ["(", ...tokens(arg, style), ")"] : tokens(arg, style);
  }
  var plainName = (name) => {
    const [base, sub] = written2(name);
    return sub ? `${base}_${sub}` : base;
  };
  function symbolButton(name, mode, key) {
    const [base, sub] = written2(name);
    const { hi, en } = meaning2(name, mode);
    const said2 = { hi: `${plainName(name)}: ${hi}`, en: `${plainName(name)}: ${en}` };
    return tip(el(
      "button",
      { type: "button", class: "rs-symbol", "data-symbol": name, "data-key": key },
      el("span", { "aria-hidden": "true", lang: "zxx" }, base, sub && el("sub", {}, sub)),
      unseen(said2)
    ), said2);
  }
  function formula(run) {
    return rovingRow(el("div", { class: "rs-formula", role: "toolbar", "aria-label": label(STRINGS.formula), lang: lang() }, summaryOf(run.cell).map(({ name, tree }) => el(
      "div",
      { class: "rs-formula-line" },
      [{ symbol: name }, " = ", ...tokens(tree, MATHS)].map((token, n) => typeof token === "string" ? token : symbolButton(token.symbol, run.mode, `formula-${name}-${n}`))
    ))));
  }
  function python(run, part2) {
    const cell4 = run.equations.map(({ name, tree }, n) => ({
      words: [{ symbol: name }, " = ", ...tokens(tree, PYTHON2)],
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
    const line2 = ({ words: words3, symbols, part: own, indent = own === void 0 ? 0 : 1 }) => el(
      "span",
      { class: `rs-line${own === part2 ? " rs-now" : ""}`, "data-symbols": symbols.join(" ") },
      "    ".repeat(indent),
      words3.map((word2) => typeof word2 === "string" ? word2 : el("span", { class: "rs-word", "data-symbol": word2.symbol }, word2.symbol)),
      "\n"
    );
    return el("pre", { class: "rs-python", lang: "zxx", tabindex: 0, role: "group", "aria-label": "Python", "data-key": "python" }, el("code", {}, [...before, ...cell4].map(line2)));
  }

  // js/run.js
  var run_exports = {};
  __export(run_exports, {
    Run: () => Run
  });
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
  vector_fn = function(numbers2) {
    return Float64Array.from(numbers2, this.read);
  };
  inputs_fn = function(t, { h, c }) {
    const env = { ...this.weights, x_t: this.x(t), h_prev: h };
    if (c) env.c_prev = c;
    return env;
  };
  weights_fn = function(packed) {
    const arrays = Object.fromEntries(Object.entries(packed).filter(([, value]) => value).map(([name, value]) => [name, Array.isArray(value[0]) ? matrix(value.map((row2) => row2.map(this.read))) : __privateMethod(this, _Run_instances, vector_fn).call(this, value)]));
    const named3 = unpack(this.mode, arrays);
    for (const [name, value] of Object.entries(named3)) __privateMethod(this, _Run_instances, applyEdits_fn).call(this, name, value);
    return named3;
  };
  /** Edits of x are keyed "t,j", of a matrix "i,j", of a vector "i". */
  applyEdits_fn = function(name, value, t = null) {
    for (const [key, number] of Object.entries(this.edits[name] ?? {})) {
      const index2 = key.split(",").map(Number);
      if (t !== null) {
        if (index2[0] === t) value[index2[1]] = number;
      } else if (value.data) value.data[index2[0] * value.cols + index2[1]] = number;
      else value[index2[0]] = number;
    }
    return value;
  };

  // js/steps.js
  var WHOLE2 = -1;
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
  function withChange(edits, place2, name, values) {
    const slot = slotOfEdit(name, place2);
    const changed2 = structuredClone(edits);
    const own = Object.entries({ ...changed2[slot]?.[name], ...values }).filter(([, value]) => value !== null);
    changed2[slot] = { ...changed2[slot], [name]: Object.fromEntries(own) };
    if (!own.length) delete changed2[slot][name];
    if (!Object.keys(changed2[slot]).length) delete changed2[slot];
    return changed2;
  }
  var slotsWhere = (edits, wanted) => Object.fromEntries(Object.entries(edits).filter(([slot]) => wanted(slot)));
  var inputsOnly = (edits) => slotsWhere(edits, (slot) => slot.includes("*"));
  var weightsOnly = (edits) => slotsWhere(edits, (slot) => !slot.includes("*"));
  function same2(a, b) {
    if (typeof a !== "object" || typeof b !== "object") return a === b;
    return Object.keys({ ...a, ...b }).every((key) => key in a && key in b && same2(a[key], b[key]));
  }
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
    /** The run as it would be with other edits; nothing that is shown changes. */
    imagined(place2, edits) {
      return __privateMethod(this, _Steps_instances, run_fn).call(this, place2, edits, /* @__PURE__ */ new Map());
    }
    /** Show position t, and of it the equations up to `part` (all of them when left out). */
    go(t, part2 = WHOLE2) {
      __privateMethod(this, _Steps_instances, set_fn).call(this, { t: Math.max(0, Math.min(this.length - 1, t)), part: part2 });
    }
    /** One whole step on (or back, k = -1); from inside a step, on first completes it. */
    step(run, k = 1) {
      if (k > 0 && this.part !== WHOLE2) this.go(this.t);
      else this.go(run.after(this.t, k));
    }
    /** The first position; for small steps, its first equation. */
    rewind(run, small) {
      this.go(run.first, small ? 0 : WHOLE2);
    }
    /** One equation on or back; past the last one lies the next step. */
    small(run, k = 1) {
      const last = run.equations.length - 1;
      const part2 = this.part === WHOLE2 ? last : Math.min(this.part, last);
      if (k > 0 && part2 === last) {
        if (this.t !== run.last) this.go(run.after(this.t), 0);
      } else if (k < 0 && part2 === 0) {
        if (this.t !== run.first) this.go(run.after(this.t, -1));
      } else this.go(this.t, part2 + k === last ? WHOLE2 : part2 + k);
    }
    /** How many equations of position t are to be seen: none ahead of the learner, all behind her. */
    visible(run, t) {
      if (run.count(t) > run.count(this.t)) return 0;
      if (t !== this.t) return run.equations.length;
      if (this.hides(t)) return 0;
      return this.part === WHOLE2 ? run.equations.length : Math.min(this.part + 1, run.equations.length);
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
      __privateMethod(this, _Steps_instances, set_fn).call(this, { edits: withChange(this.edits, place2, name, values) });
    }
    /** Set numbers of several symbols at once: {name: {key: value}}. */
    changeAll(place2, all) {
      __privateMethod(this, _Steps_instances, set_fn).call(this, { edits: Object.entries(all).reduce((edits, [name, values]) => withChange(edits, place2, name, values), this.edits) });
    }
    /** Take over what the traces of one input share: the step, the length and the edits of x. */
    follow(other) {
      const edits = { ...weightsOnly(this.edits), ...inputsOnly(other.edits) };
      const changes2 = { length: other.length, t: other.t, part: other.part, edits };
      const news2 = Object.entries(changes2).filter(([name, value]) => !same2(this.known[name], value));
      if (news2.length) __privateMethod(this, _Steps_instances, set_fn).call(this, Object.fromEntries(news2));
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
  run_fn = function({ layer, direction, batch, output: output3 = null }, edits, known6) {
    if (!known6.has(output3)) known6.set(output3, /* @__PURE__ */ new Map());
    const runs = known6.get(output3);
    const key = slotOf(layer, direction, batch);
    if (!runs.has(key)) {
      const { sequences } = this.known;
      const below = [0, 1].filter((d) => slotOf(layer - 1, d, batch) in sequences).map((d) => __privateMethod(this, _Steps_instances, run_fn).call(this, { layer: layer - 1, direction: d, batch }, edits, known6));
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

  // js/remembered.js
  var known4 = /* @__PURE__ */ new WeakMap();
  function remembered(steps, place2, from) {
    const run = steps.run(place2);
    if (!known4.has(run)) known4.set(run, /* @__PURE__ */ new Map());
    const distances = known4.get(run);
    if (!distances.has(from)) distances.set(from, distancesOf(steps, place2, run, from));
    return distances.get(from);
  }
  function distancesOf(steps, place2, run, from) {
    const x = [...run.x(from)];
    const at = (values) => Object.fromEntries(values.map((value, j) => [`${from},${j}`, value]));
    const reading = (values) => steps.imagined(place2, withChange(steps.edits, place2, "x", at(values)));
    const [as, without] = [reading(x), reading(x.map(() => 0))];
    return Float64Array.from({ length: run.length }, (_, t) => distance(as.state(t).h, without.state(t).h));
  }
  var distance = (u, v) => Math.hypot(...u.map((a, i) => a - v[i]));

  // js/compare.js
  var LEAST_PANE = 204;
  var GAP3 = 10;
  var DOTS = 16;
  var LEAST_INPUT = 24;
  var fromOf = ({ local, steps }) => Math.min(local.from, steps.length - 1);
  function perRow(count, width) {
    const fit = Math.max(1, Math.floor((width + GAP3) / (LEAST_PANE + GAP3)));
    return count <= fit ? count : Math.min(fit, Math.ceil(count / Math.ceil(count / fit)));
  }
  function input2(widget, cell4, width, shown2) {
    const { run, steps } = cell4;
    const { labels } = widget.config;
    const line2 = timeline(shown2, width - DOTS, { most: 74, left: DOTS });
    const size = run.inputSize;
    const spare = Math.max(0, (width - 2 * DOTS - shown2.count * line2.pitch) / 2);
    const height = columnHeight(size, 24);
    const top2 = 26 + (labels.length ? 18 * labelLines(labels[0]).length : 0);
    const step = (order) => {
      const x = line2.xOf(order);
      const middle = x + line2.pitch / 2 - 1;
      return svg(
        "g",
        { "data-order": order },
        svg("rect", { class: "rs-hit", "data-go": order, x, y: 0, width: line2.pitch, height: top2 }),
        symbolText("x_t", { x: middle, y: 16, "text-anchor": "middle", "data-go": order }, String(order + 1)),
        labels.length && labelLines(labels[order % labels.length]).map(({ text: text2, lang: own }, n) => svg("text", { x: middle, y: 34 + 18 * n, "text-anchor": "middle", class: "rs-label", lang: own, "data-go": order }, shorten(text2, line2.pitch))),
        column({
          values: run.x(order),
          size,
          x: x + 1,
          y: top2,
          width: line2.pitch - 4,
          row: 24,
          scale: scaleOf(run),
          decimals: line2.pitch < 40 ? 1 : 2,
          bare: line2.pitch < 28,
          symbol: order === run.count(steps.t) - 1 ? "x_t" : null,
          name: `x${subscript(order + 1)}`,
          edit: (j) => `x|${order},${j}`
        })
      );
    };
    return { height: top2 + height + 10, node: svg(
      "g",
      { class: "rs-input", transform: `translate(${spare} 0)` },
      marked(line2, run.count(steps.t) - 1, 0, top2 + height + 4),
      line2.orders.map(step),
      shown2.before && svg("text", { class: "rs-dots", x: 0, y: top2 + height / 2 }, "…"),
      shown2.beyond && svg("text", { class: "rs-dots", x: line2.xOf(line2.orders.at(-1)) + line2.pitch + 1, y: top2 + height / 2 }, "…")
    ) };
  }
  function memoryOf(widget, cells2) {
    const from = fromOf(widget);
    const distances = cells2.map(({ steps }) => remembered(steps, widget.config, from));
    return { from, distances, secret: isSecret(widget, from), scale: Math.max(...distances.map((own) => Math.max(...own.slice(from)))) };
  }
  function rowOfPanes(widget, cells2, width, shared) {
    const lowest = (halves3) => Math.max(...halves3.map(({ bottom: bottom2 }) => bottom2));
    const upper = cells2.map((cell4) => upperHalf(widget, cell4, width, shared));
    const whole = upper.map((half2) => lowerHalf(half2, lowest(upper)));
    return { height: lowest(whole), nodes: whole.map((half2) => pane(half2, lowest(whole))) };
  }
  var isSecret = ({ steps, run }, from) => steps.predicting && bets.get(run)?.from !== from;
  var bets = /* @__PURE__ */ new WeakMap();
  function opened(widget, y) {
    const picture = view.draw(widget);
    return { bottom: y + picture.viewBox.baseVal.height, node: svg(
      "g",
      { class: "rs-opened-cell", "data-cell": widget.local.cell, transform: `translate(0 ${y})` },
      [...picture.childNodes]
    ) };
  }
  function draw5(widget) {
    const { width } = widget;
    const cells2 = cellsOf(widget);
    const columns = perRow(cells2.length, width);
    const paneWidth = Math.floor((width - GAP3 * (columns - 1) - 2) / columns);
    const [{ run, steps }] = cells2;
    const window2 = windowOf(run, steps.t, Math.min(roomFor(paneWidth), Math.floor((width - 2 * DOTS) / LEAST_INPUT)));
    const top2 = input2(widget, cells2[0], width, window2);
    const shared = { ...memoryOf(widget, cells2), window: window2, withC: cells2.some((cell4) => cell4.run.c0) };
    const nodes2 = [top2.node];
    let y = top2.height;
    for (let n = 0; n < cells2.length; n += columns) {
      const row2 = rowOfPanes(widget, cells2.slice(n, n + columns), paneWidth, { ...shared, withC: shared.withC && columns > 1 });
      nodes2.push(row2.nodes.map((node, k) => svg("g", { transform: `translate(${1 + k * (paneWidth + GAP3)} ${y})` }, node)));
      y += row2.height + GAP3;
    }
    if (widget.local.weights) {
      const { node, bottom: bottom2 } = opened(widget, y);
      nodes2.push(node);
      y = bottom2;
    }
    return svg("svg", {
      class: "rs-picture",
      viewBox: `0 0 ${width} ${y}`,
      width,
      height: y,
      role: "img",
      "aria-label": label(STRINGS2.picture),
      lang: lang()
    }, nodes2);
  }
  function above(widget) {
    return el(
      "div",
      { class: "rs-cells", role: "group", "aria-label": label(STRINGS2.cells), lang: lang() },
      el("span", {}, say(STRINGS2.cells)),
      cellsOf(widget).map(({ n, name }) => wordButton(`cell-${n}`, () => widget.choose(n), { pressed: n === widget.local.cell, text: { hi: name, en: name } })),
      memoryChooser(widget)
    );
  }
  var keyAbove = (widget) => `${fromOf(widget)} ${widget.steps.length}`;
  function panel2(widget) {
    const from = fromOf(widget);
    const cells2 = cellsOf(widget);
    const { run, steps } = cells2[widget.local.cell];
    const now2 = run.count(steps.t) - 1;
    const { distances, secret } = memoryOf(widget, cells2);
    const shown2 = secret ? [] : cells2.filter(({ steps: own, run: its }) => own.visible(its, own.t) > its.equations.findIndex(({ name }) => name === "h_t"));
    const names3 = namesWith(shown2, distances, now2);
    return [formula(run), el(
      "div",
      { class: "rs-memory" },
      el("p", {}, say(measured(`x${subscript(from + 1)}`, "hₜ"))),
      isZero(run.x(from)) && el("p", {}, say(STRINGS2.already)),
      now2 >= from && names3 && el("p", {}, el("strong", {}, say(later(now2 - from, names3)))),
      steps.predicting && betPanel(widget, cells2, { from, distances, secret })
    )];
  }
  var namesWith = (cells2, distances, t) => cells2.map(({ n, name }) => `${name} ${signed(distances[n][t], 4).slice(1)}`).join(", ");
  function betPanel(widget, cells2, { from, distances, secret }) {
    const { run } = widget;
    const box3 = (...children) => el("div", { class: "rs-bet", role: "group", tabindex: -1, "data-says": secret ? null : "" }, children);
    if (secret) {
      return box3(el("p", {}, say(bet(`x${subscript(from + 1)}`))), el("div", { class: "rs-predict-row" }, cells2.map(({ n, name }) => wordButton(`bet-${n}`, () => {
        bets.set(run, { from, cell: n });
        widget.redraw();
      }, { text: { hi: name, en: name } }))));
    }
    const most = cells2.reduce((a, b) => distances[b.n][run.last] > distances[a.n][run.last] ? b : a);
    const verdict4 = bets.get(run).cell === most.n ? betRight : betWrong;
    return box3(el("p", {}, say(verdict4(most.name, namesWith(cells2, distances, run.last)))));
  }
  var isZero = (x) => x.every((value) => value === 0);
  function memoryChooser(widget) {
    const from = fromOf(widget);
    return el(
      "label",
      { class: "rs-row-chooser" },
      say(STRINGS2.memoryOf),
      " ",
      el(
        "select",
        { "data-key": "memory", onchange: (event) => widget.set({ from: Number(event.target.value) }) },
        Array.from({ length: widget.steps.length }, (_, n) => el("option", { value: n, selected: n === from }, `x${subscript(n + 1)}`))
      )
    );
  }
  var weightsTool = (widget) => wordButton(
    "weights",
    () => widget.set({ weights: !widget.local.weights }),
    { pressed: widget.local.weights, text: STRINGS2.weights }
  );
  function sentence2(widget) {
    const { run, steps } = widget;
    const n = run.count(steps.t);
    if (steps.hides(steps.t)) return say(waiting(n, run.length));
    const said2 = cellsOf(widget).map(({ run: own, steps: its, name }) => {
      const seen = its.visible(own, its.t);
      const last = seen === own.equations.length ? "h_t" : own.equations[Math.max(0, seen - 1)].name;
      const [base, sub] = written2(last);
      return `${name} ${sub === "t" ? `${base}${subscript(n)}` : last} = ${list(own.step(its.t)[last])}`;
    });
    return say(together(n, run.length, said2.join("; ")));
  }
  var view4 = {
    draw: draw5,
    panel: panel2,
    frame: { formula: above, sentence: sentence2 },
    tools: ["small", "predict", "row", "weights", "shorter", "longer", "table", "reset", "save"],
    ownTools: { weights: weightsTool },
    key: keyAbove,
    local: { from: 0, weights: false }
  };

  // js/kept.js
  var kept_exports = {};
  __export(kept_exports, {
    kept: () => kept
  });
  var MOST_KEPT2 = 200;
  var memories = /* @__PURE__ */ new WeakMap();
  function kept(owner, name, key, make) {
    if (!memories.has(owner)) memories.set(owner, /* @__PURE__ */ new Map());
    const known6 = memories.get(owner);
    const before = known6.get(name);
    if (before && before.key.length === key.length && before.key.every((part2, n) => part2 === key[n])) return before.value;
    if (known6.size > MOST_KEPT2) known6.clear();
    const value = make();
    known6.set(name, { key, value });
    return value;
  }

  // js/shared_weights_strings.js
  var STRINGS3 = {
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
    shared: { hi: "shared: हर कदम पर वही set", en: "shared: one set for all steps" },
    own: { hi: "own: हर कदम का अपना set", en: "own: a set for each step" },
    dense: { hi: "dense: सब एक साथ", en: "dense: all at once" },
    scale: { hi: "पट्टी log scale पर है: हर खड़ी लकीर पिछली से 10 गुना।", en: "The bars are on a log scale: each line is 10 times the one before." },
    askFirst: { hi: "गिनती से पहले अनुमान", en: "Guess each count first" },
    check: { hi: "जाँचें", en: "Check" },
    show: { hi: "जवाब दिखाएँ", en: "Show the answer" },
    notACount: { hi: "यहाँ एक पूरा number लिखिए, जैसे 84।", en: "Write a whole number here, such as 84." },
    table: { hi: "कई लंबाइयों की तालिका", en: "Table of several lengths" }
  };
  var movedTitle = (h, distance2) => ({ hi: `${h} torch वाले से ${distance2} हटा`, en: `${h} is ${distance2} away from torch's` });
  var movedLine = (moved3, length, most, distance2) => moved3 ? { hi: `${length} में से ${moved3} hidden states बदले; सबसे ज़्यादा ${most}, ${distance2} से।`, en: `${moved3} of ${length} hidden states moved; the most ${most}, by ${distance2}.` } : { hi: `अभी ${length} में से 0 hidden states बदले हैं: सारे numbers torch के हैं।`, en: `So far 0 of ${length} hidden states have moved: all numbers are torch's.` };
  var fromTorch = (value) => ({ hi: `torch का ${value}`, en: `torch's ${value}` });
  var questions = {
    shared: (T) => ({ hi: `RNN ${T} कदम पढ़े, तो कुल कितने parameters लगेंगे?`, en: `The RNN reads ${T} steps: how many parameters in all?` }),
    own: (T) => ({ hi: `अगर ${T} कदमों में हर एक का अपना set हो, तो कुल कितने parameters?`, en: `If each of ${T} steps had a set of its own, how many parameters in all?` }),
    dense: (T) => ({
      hi: `एक dense layer सभी ${T} inputs से सभी ${T} states एक साथ बनाए, तो कितने parameters?`,
      en: `One dense layer makes all ${T} states from all ${T} inputs at once: how many parameters?`
    })
  };
  var verdicts2 = {
    right: (T, kind, truth) => ({ hi: `सही! T = ${T} पर ${kind} में ${truth} parameters हैं।`, en: `Right! At T = ${T}, ${kind} has ${truth} parameters.` }),
    close: (T, kind, truth) => ({ hi: `पास! T = ${T} पर ${kind} में ठीक-ठीक ${truth} parameters हैं।`, en: `Close! At T = ${T}, ${kind} has exactly ${truth} parameters.` }),
    wrong: (T, kind, truth) => ({ hi: `T = ${T} पर ${kind} में ${truth} parameters हैं।`, en: `At T = ${T}, ${kind} has ${truth} parameters.` })
  };
  var MISTAKES2 = {
    "one-bias": {
      hi: "आपने एक ही bias गिना। torch की हर layer में दो होते हैं: b_ih और b_hh।",
      en: "You counted one bias only. Every torch layer has two: b_ih and b_hh."
    },
    "per-step": {
      hi: "आपने हर कदम के लिए एक नया set गिना। यहाँ वैसा नहीं है: ऊपर का हिसाब देखिए।",
      en: "You counted a new set for each step. That is not what happens here: look at the sum above."
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
    const one2 = grouped(counts(run, T).shared);
    const bias = run.cell.bias ? ` + ${T}·${H}` : "";
    return { shared, own: `${T} × ${one2}`, dense: `(${T}·${D}) × (${T}·${H})${bias}` };
  }
  function countPanel(widget) {
    const { local, run } = widget;
    const start = run.length;
    const T = () => local.T ?? Math.min(LONGEST, start);
    local.known ??= /* @__PURE__ */ new Set([T()]);
    const hidden = () => local.askFirst && !local.known.has(T());
    const go2 = (length) => {
      local.judged = null;
      widget.set({ T: Math.max(1, Math.min(LONGEST, length)), countProblem: false });
    };
    const slider = el("input", {
      type: "range",
      min: 1,
      max: LONGEST,
      step: 1,
      "data-key": "count-slider",
      "aria-label": label(STRINGS3.length),
      lang: lang(),
      oninput: () => go2(Number(slider.value))
    });
    const shown2 = el("output", { class: "rs-length" });
    const less = signButton("count-less", "−", () => go2(T() - 1), { text: STRINGS3.lessSteps });
    const more = signButton("count-more", "+", () => go2(T() + 1), { text: STRINGS3.moreSteps });
    const rows = el("div", { class: "rs-growth-rows" });
    const ask = el("div", { class: "rs-growth-ask", "aria-live": "polite" });
    const first2 = el("input", { type: "checkbox", "data-key": "count-first", onchange: () => widget.set({ askFirst: first2.checked }) });
    const table2 = el("details", { class: "rs-growth-table" }, el("summary", { "data-key": "count-table" }, say(STRINGS3.table)));
    const node = el(
      "div",
      { class: "rs-growth", role: "group", "aria-label": label(STRINGS3.stepCounts), lang: lang() },
      el("p", { class: "rs-panel-title" }, say(STRINGS3.stepCounts)),
      el("div", { class: "rs-growth-length" }, el("span", {}, "T ="), less, shown2, more, slider),
      rows,
      ask,
      el("p", { class: "rs-growth-scale" }, say(STRINGS3.scale)),
      el("label", { class: "rs-growth-first" }, first2, " ", say(STRINGS3.askFirst)),
      table2
    );
    const update = () => kept(node, "counts", [T(), hidden(), local.askFirst, local.countProblem, local.judged], show3);
    const show3 = () => {
      slider.value = T();
      slider.setAttribute("aria-valuetext", `T = ${T()}`);
      shown2.textContent = T();
      less.disabled = T() === 1;
      more.disabled = T() === LONGEST;
      first2.checked = local.askFirst;
      rows.replaceChildren(...KINDS.map((kind) => row(widget, kind, T(), hidden())), axis2(widget.run));
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
      { class: `rs-growth-row rs-growth-${kind}`, "data-count": kind },
      el("span", { class: "rs-growth-name" }, say(STRINGS3[kind])),
      el(
        "span",
        { class: "rs-growth-total" },
        el("span", { class: "rs-growth-sum" }, hidden ? "" : `${sums(run, T)[kind]} = `),
        el("strong", {}, hidden ? "?" : grouped(count))
      ),
      el(
        "span",
        { class: "rs-growth-bar", "aria-hidden": "true", style: { "--decades": decades(run) } },
        el("span", { style: { width: `${hidden ? 0 : share(run, count)}%` } })
      )
    );
  }
  var POWERS = ["1", "10", "100", "1,000", "10⁴", "10⁵", "10⁶", "10⁷", "10⁸", "10⁹", "10¹⁰", "10¹¹", "10¹²"];
  function axis2(run) {
    const n = decades(run);
    return el("div", { class: "rs-growth-axis", "aria-hidden": "true" }, el(
      "span",
      {},
      Array.from({ length: n + 1 }, (_, k) => el("span", { style: { left: `${100 * k / n}%` } }, POWERS[k]))
    ));
  }
  var askedKind = (local) => KINDS[(local.known.size - 1) % KINDS.length];
  function showAsk(node, widget, T, hidden) {
    const { local } = widget;
    const kind = askedKind(local);
    const key = JSON.stringify([T, hidden, kind, local.countProblem, local.judged]);
    if (node.dataset.made === key) return;
    node.dataset.made = key;
    const had = node.contains(node.getRootNode().activeElement);
    node.replaceChildren(...hidden ? [form2(widget, kind, T)] : local.judged ? [verdict2(local.judged)] : []);
    if (had) node.querySelector("input, [tabindex]")?.focus({ preventScroll: true });
  }
  function form2(widget, kind, T) {
    const { local, run } = widget;
    const answer3 = (judged) => {
      local.known.add(T);
      local.judged = { ...judged, kind, T };
      widget.set({ countProblem: false });
    };
    const input4 = el("input", {
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
      const guess = parse(input4.value.replace(/[,\s](?=[\d०-९])/g, ""));
      if (!Number.isInteger(guess) || guess < 0) widget.set({ countProblem: input4.value || " " });
      else answer3(judgeCount(run, T, kind, guess));
    };
    if (local.countProblem) input4.value = local.countProblem.trim();
    return el(
      "form",
      { class: "rs-growth-question", onsubmit: check },
      el("p", {}, say(questions[kind](T))),
      el(
        "div",
        { class: "rs-predict-row" },
        input4,
        el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "count-check" }, say(STRINGS3.check)),
        wordButton("count-show", () => answer3({ verdict: "wrong", mistake: null, truth: counts(run, T)[kind] }), { text: STRINGS3.show })
      ),
      local.countProblem && el("p", { class: "rs-problem", role: "alert" }, say(STRINGS3.notACount))
    );
  }
  function verdict2({ verdict: how, mistake, truth, kind, T }) {
    return el(
      "div",
      { class: `rs-growth-verdict rs-growth-${how}`, role: "group", tabindex: -1 },
      el("p", {}, say(verdicts2[how](T, kind, grouped(truth)))),
      mistake && el("p", { "data-mistake": mistake }, say(MISTAKES2[mistake]))
    );
  }
  function lengthsTable({ run }, now2, hidden) {
    return el(
      "table",
      {},
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "T"), KINDS.map((kind) => el("th", { scope: "col" }, say(STRINGS3[kind]))))),
      el("tbody", {}, TABLE_LENGTHS.map((T) => el(
        "tr",
        {},
        el("th", { scope: "row" }, grouped(T)),
        KINDS.map((kind) => el("td", {}, hidden && T === now2 ? "?" : grouped(counts(run, T)[kind])))
      )))
    );
  }

  // js/edit.js
  function named2(edit) {
    const [name, key] = edit.split("|");
    return { name, key, index: key.split(",").map(Number), written: `${name}[${key.replace(",", ", ")}]` };
  }
  function valueOf2(run, t, { name, index: [i, j] }) {
    if (name === "x") return run.x(i)[j];
    if (name === "h_0") return run.h0[i];
    if (name === "c_0") return run.c0[i];
    const value = run.step(t)[name];
    return value.data ? value.data[i * value.cols + j] : value[i];
  }
  function editNumber(widget, edit, value) {
    const { name, key, written: written4 } = named2(edit);
    widget.playing.stop();
    widget.steps.edit(widget.config, name, key, value);
    widget.announce(changed(written4, signed(value, 4)));
  }
  function openEditor(widget, place2, edit) {
    const { stage } = widget.parts;
    const { written: written4, ...at } = named2(edit);
    stage.querySelector(".rs-editor")?.remove();
    const close = () => {
      form3.remove();
      stage.focus({ preventScroll: true });
    };
    const keep = (event) => {
      event.preventDefault();
      const value = parse(input4.value);
      problem.hidden = !Number.isNaN(value);
      input4.setAttribute("aria-invalid", String(Number.isNaN(value)));
      if (Number.isNaN(value)) return;
      close();
      editNumber(widget, edit, value);
    };
    const input4 = el("input", {
      type: "text",
      inputmode: "text",
      value: plain3(valueOf2(widget.run, widget.steps.t, at)),
      autocomplete: "off",
      "aria-label": `${written4}: ${label(STRINGS.newValue)}`,
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
      el("span", {}, `${written4} = `),
      input4,
      el("button", { type: "submit", class: "rs-word-button rs-main" }, "✓"),
      problem
    );
    stage.append(form3);
    putBelow2(form3, place2, stage);
    input4.focus({ preventScroll: true });
    input4.select();
  }
  var plain3 = (value) => String(Number(value.toPrecision(7)));
  function placeIn(stage, target) {
    const [frame, box3] = [stage.getBoundingClientRect(), target.getBoundingClientRect()];
    return { left: box3.left - frame.left, bottom: box3.bottom - frame.top };
  }
  function putBelow2(form3, place2, stage) {
    form3.style.left = `${Math.max(0, Math.min(place2.left, stage.clientWidth - form3.offsetWidth))}px`;
    form3.style.top = `${place2.bottom + 4}px`;
  }

  // js/moved.js
  var LEAST_SCALE = 0.25;
  var known5 = /* @__PURE__ */ new WeakMap();
  function distancesOf2(run, original) {
    if (!known5.has(run)) {
      known5.set(run, Float64Array.from({ length: run.length }, (_, k) => {
        if (!run.edited) return 0;
        const t = run.after(run.first, k);
        const [now2, before] = [run.state(t).h, original.state(t).h];
        return Math.hypot(...now2.map((value, i) => value - before[i]));
      }));
    }
    return known5.get(run);
  }
  function moved2({ run, steps, config }) {
    const distances = distancesOf2(run, steps.original(config));
    return { distances, scale: Math.max(LEAST_SCALE, distances.reduce((most, value) => Math.max(most, value), 0)) };
  }

  // js/weight_panel.js
  var REACH = 2;
  var MOST_BARS = 60;
  var MOST_NAMES = 12;
  var MOVED = 5e-7;
  function chosenOf({ run, local }) {
    const { weights: weights2 } = run;
    const name = Object.keys(weights2).find((key) => /^W_h[^y]/.test(key));
    return local.chosen ?? `${name}|0,${Math.min(1, weights2[name].cols - 1)}`;
  }
  function valueIn(run, edit) {
    const { name, index: [i, j] } = named2(edit);
    const value = run.weights[name];
    return value.data ? value.data[i * value.cols + j] : value[i];
  }
  function select(key, text2, onchange) {
    const node = el("select", { "data-key": key, "aria-label": label(text2), lang: lang(), onchange: () => onchange(node.value) });
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
    const current = () => named2(chosenOf(widget));
    const choose3 = (name, i, j) => {
      const value2 = widget.run.weights[name];
      const row2 = Math.min(i, (value2.rows ?? value2.length) - 1);
      widget.set({ chosen: value2.data ? `${name}|${row2},${Math.min(j, value2.cols - 1)}` : `${name}|${row2}` });
    };
    const names3 = select("weight-name", STRINGS3.weight, (name) => choose3(name, current().index[0], current().index[1] ?? 0));
    const rows = select("weight-row", STRINGS3.row, (i) => choose3(current().name, Number(i), current().index[1] ?? 0));
    const columns = select("weight-column", STRINGS3.column, (j) => choose3(current().name, current().index[0], Number(j)));
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
    const before = el("p", { class: "rs-weight-before" });
    const strip5 = el("div", {});
    const line2 = el("p", { class: "rs-moved-line" });
    const hand = el(
      "div",
      { class: "rs-weight-panel", role: "group", "aria-label": label(STRINGS3.oneNumber), lang: lang() },
      el("p", { class: "rs-panel-title" }, say(STRINGS3.oneNumber)),
      el(
        "div",
        { class: "rs-weight-row" },
        el("span", { class: "rs-weight-choice" }, names3.node, "[", rows.node, columns.node, "]"),
        slider,
        value
      )
    );
    const node = el("div", { class: "rs-weight-moves" }, before, strip5, line2);
    const update = () => kept(node, "weight", [widget.run, widget.steps.t, chosenOf(widget)], show3);
    const show3 = () => {
      const { name, index: [i, j = null], written: written4 } = current();
      const { run, steps, config } = widget;
      const matrix2 = run.weights[name];
      names3.update(Object.keys(run.weights), name);
      rows.update(upTo(matrix2.rows ?? matrix2.length), String(i));
      columns.node.hidden = j === null;
      if (j !== null) columns.update(upTo(matrix2.cols), String(j));
      const now2 = valueIn(run, chosenOf(widget));
      showSlider(slider, now2, written4);
      value.textContent = `= ${signed(now2, 2)}`;
      before.replaceChildren(say(fromTorch(signed(valueIn(steps.original(config), chosenOf(widget)), 2))));
      strip5.replaceChildren(bars2(widget), ...barNames(widget));
      line2.replaceChildren(say(summary(widget)));
    };
    return { hand, node, update };
  }
  function showSlider(slider, value, written4) {
    const reach = Math.max(REACH, Math.ceil(Math.abs(value)));
    if (Number(slider.max) !== reach) Object.assign(slider, { min: -reach, max: reach });
    if (Math.abs(Number(slider.value) - value) > 0.025) slider.value = plain3(value);
    slider.setAttribute("aria-label", written4);
    slider.setAttribute("aria-valuetext", `${written4} = ${signed(value, 2)}`);
  }
  function summary(widget) {
    const { run } = widget;
    const { distances } = moved2(widget);
    const most = distances.reduce((best, value, k) => value > distances[best] ? k : best, 0);
    const count = distances.filter((value) => value > MOVED).length;
    return movedLine(count, run.length, `h${subscript(run.after(run.first, most) + 1)}`, distances[most].toFixed(2));
  }
  function news(widget) {
    const { written: written4 } = named2(chosenOf(widget));
    const [one2, two] = [changed(written4, signed(valueIn(widget.run, chosenOf(widget)), 2)), summary(widget)];
    return { hi: `${one2.hi} ${two.hi}`, en: `${one2.en} ${two.en}` };
  }
  function bars2(widget) {
    const { distances, scale: scale2 } = moved2(widget);
    const { run, steps } = widget;
    const per = Math.ceil(distances.length / MOST_BARS);
    const count = Math.ceil(distances.length / per);
    const height = 34;
    const tops = Array.from({ length: count }, (_, k) => Math.max(...distances.subarray(k * per, (k + 1) * per)) / scale2);
    const now2 = Math.floor((run.count(steps.t) - 1) / per);
    return svg(
      "svg",
      { class: "rs-bars", viewBox: `0 0 ${count} ${height}`, preserveAspectRatio: "none", "aria-hidden": "true" },
      svg("rect", { class: "rs-bars-now", x: now2, width: 1, y: 0, height }),
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
  var LETTER4 = 18;
  var BARS2 = 44;
  var HEAT = 48;
  var NAME2 = 18;
  var FLASH_MS = 900;
  function rowsOf3(run, withBiases) {
    const names3 = run.equations.filter(({ name }) => name !== "y_t").flatMap(({ tree }) => symbolsIn(tree)).filter((name) => name[0] === "W");
    if (run.mode.startsWith("RNN")) return ["W_hh", "W_ih"].map((W) => [W, ...withBiases && hasShortBias(run) ? [`b_${W.slice(2)}`] : []]);
    const gates = [...new Set(names3.map((name) => name[3]))];
    return gates.map((gate2) => names3.filter((name) => name[3] === gate2));
  }
  var hasShortBias = (run) => run.cell.bias && run.hiddenSize <= LONGEST_WITH_NUMBERS;
  var large = ({ rows, cols }) => rows > LONGEST_WITH_NUMBERS || cols > LONGEST_WITH_NUMBERS;
  var asMatrix = (value) => value.data ? value : { rows: value.length, cols: 1, data: value };
  function rowPlan(run, names3, unit, row2) {
    let x = 0;
    const grids = names3.map((name) => {
      const W = asMatrix(run.weights[name]);
      const width = large(W) ? Math.max(HEAT, Math.min(3 * HEAT, W.cols * 0.5)) : W.cols * unit;
      const height = large(W) ? HEAT : W.rows * row2;
      const grid2 = { name, W, x, width, height, unit: width / W.cols, row: height / W.rows };
      x += width + 6;
      return grid2;
    });
    return { grids, width: x - 6, height: Math.max(...grids.map((grid2) => grid2.height)) };
  }
  function inside2(run, withBiases, unit, rowHeight2) {
    let y = NAME2;
    const rows = rowsOf3(run, withBiases).map((names3) => {
      const row2 = { ...rowPlan(run, names3, unit, rowHeight2), y: y + LETTER4 };
      y += LETTER4 + row2.height + 6;
      return row2;
    });
    return { rows, width: Math.max(...rows.map((row2) => row2.width)), height: y + 4, unit };
  }
  var UNITS = [40, 36, 33, 30];
  function fitting(run, room, narrow) {
    const row2 = 24;
    const columnsOf2 = ({ width }) => Math.floor((room + gap(narrow)) / (width + 2 * pad(narrow) + gap(narrow)));
    const withNumbers = (narrow ? [false] : [true, false]).flatMap((biases) => UNITS.map((unit) => inside2(run, biases, unit, row2)));
    const tiles = [24, 20, 15, 11, 8].map((unit) => inside2(run, false, unit, unit));
    const [wanted, least] = (narrow ? [3, 2] : [4, 3]).map((n) => Math.min(run.length, n));
    const fits = (n) => (choice2) => columnsOf2(choice2) >= n;
    const found = withNumbers.find(fits(wanted)) ?? withNumbers.find(fits(least)) ?? tiles.find(fits(least)) ?? tiles.at(-1);
    return { ...found, columns: Math.max(1, columnsOf2(found)) };
  }
  var pad = (narrow) => narrow ? 4 : 9;
  var gap = (narrow) => narrow ? 12 : 24;
  function layout2({ run, width, config }, labels) {
    const narrow = width < 560;
    const vector2 = narrow ? 36 : 50;
    const left = vector2 + (narrow ? 14 : 28);
    const cell4 = fitting(run, width - left - 4, narrow);
    const box3 = Math.max(vector2, cell4.width + 2 * pad(narrow));
    const ySize = config.output ? config.output.W_hy.length : 0;
    const yTop = BARS2 + LETTER4;
    const outTop = yTop + columnHeight(ySize) + WIRE;
    const output3 = ySize && rowPlan(run, ["W_hy"], cell4.unit, 24);
    const hTop = (ySize ? outTop + LETTER4 + output3.height + 8 + WIRE : BARS2) + LETTER4;
    const cellTop = hTop + columnHeight(run.hiddenSize) + WIRE;
    const xTop = cellTop + cell4.height + WIRE;
    const columns = Math.min(run.length, cell4.columns);
    const pitch = Math.min(box3 + 2 * gap(narrow), Math.max(box3 + gap(narrow), Math.floor((width - left - 4) / columns)));
    const lines4 = labelLines(labels[0]).filter(({ text: text2 }) => text2).length;
    return {
      narrow,
      vector: vector2,
      left,
      cell: cell4,
      box: box3,
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
      height: xTop + columnHeight(run.inputSize) + LETTER4 + 8 + 20 * lines4
    };
  }
  function grid(context3, { name, W, x, width, unit, row: row2, height }, x0, y0) {
    const { chosen, flashing, age } = context3;
    const at = (target) => {
      const [i, j = 0] = named2(target).index;
      const [w, h] = [Math.max(unit, 5), Math.max(row2, 5)];
      return { x: x0 + x + Math.min(j * unit, width - w), y: y0 + Math.min(i * row2, height - h), width: w, height: h };
    };
    const own = (target) => named2(target).name === name;
    return svg(
      "g",
      {},
      symbolText(name, { x: x0 + x + width / 2, y: y0 - 5, "text-anchor": "middle", "data-symbol": name }),
      context3.run.weights[name].data ? matrixCells({ W, x: x0 + x, y: y0, width: unit, height: row2, symbol: name, name, edit: (i, j) => `${name}|${i},${j}` }) : column({ values: W.data, size: W.rows, x: x0 + x, y: y0, width: unit, row: row2, symbol: name, name, edit: (i) => `${name}|${i}` }),
      flashing.filter(own).map((target) => svg("rect", { class: "rs-flash", ...at(target), style: { "animation-delay": `${-age}ms` } })),
      own(chosen) && svg("rect", { class: "rs-chosen rs-chosen-weight", ...at(chosen), rx: 2 })
    );
  }
  var NAMES2 = { RNN_TANH: "tanh", RNN_RELU: "ReLU" };
  function cell3(context3, m) {
    const { run, plan, hIndex } = context3;
    const symbols = run.equations.slice(0, hIndex).map(({ name }) => name).join(" ");
    return [
      svg(
        "g",
        { class: "rs-box", "data-symbols": m.now ? symbols : "" },
        svg("rect", { x: 0, y: plan.cellTop, width: plan.box, height: plan.cellHeight, rx: 9, "data-go": m.t }),
        svg("text", { x: m.middle, y: plan.cellTop + 12, class: "rs-box-text", "data-go": m.t }, NAMES2[run.mode] ?? run.mode)
      ),
      kept(context3.widget, `weights ${m.order}`, context3.ofWeights, () => weights(context3))
    ];
  }
  var weights = (context3) => svg("g", {}, context3.plan.cell.rows.map(({ grids, width, y }) => grids.map((one2) => grid(context3, one2, (context3.plan.box - width) / 2, context3.plan.cellTop + y))));
  function output2(context3, m) {
    const { plan } = context3;
    const shown2 = m.seen > context3.hIndex + 1;
    return [
      symbolText("y_t", { ...m.centred, y: plan.yTop - 5 }, String(m.t + 1)),
      column({ values: shown2 ? m.values.y_t : null, size: plan.ySize, x: m.left, y: plan.yTop, width: plan.vector, symbol: m.now ? "y_t" : null, name: `y${m.number}` }),
      arrow2(`M${m.middle} ${plan.outTop} L${m.middle} ${plan.yTop + columnHeight(plan.ySize) + 2}`, { symbols: m.now ? ["y_t"] : [], flow: m.now && shown2, pending: !shown2 }),
      plan.output.grids.map((one2) => grid(context3, one2, (plan.box - plan.output.width) / 2, plan.outTop + LETTER4)),
      arrow2(`M${m.middle} ${plan.hTop - LETTER4} L${m.middle} ${plan.outTop + LETTER4 + plan.output.height + 2}`, { symbols: m.now ? ["h_t"] : [], flow: m.now && shown2, pending: !shown2 })
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
  function input3({ run, plan, wire: wire2, xScale }, m) {
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
    return labelLines(labels[m.t % labels.length]).map(({ text: text2, lang: own }, n) => svg("text", { ...m.centred, y: below + 18 * n, class: "rs-label", lang: own }, shorten(text2, plan.pitch)));
  }
  function bar({ plan, moved: { distances, scale: scale2 } }, m) {
    const distance2 = distances[m.order];
    const height = distance2 / scale2 * (BARS2 - 22);
    const shown2 = distance2.toFixed(2);
    return svg(
      "g",
      { class: `rs-moved${distance2 ? "" : " rs-unmoved"}`, "data-moved": m.t },
      titles(movedTitle(`h${m.number}`, distance2.toFixed(6))),
      svg("line", { class: "rs-ground-line", x1: 0, x2: plan.box, y1: BARS2 - 6, y2: BARS2 - 6 }),
      svg("rect", { class: "rs-moved-bar", x: m.middle - 13, width: 26, y: BARS2 - 6 - height, height }),
      svg("text", { x: m.middle, y: BARS2 - 10 - height, class: "rs-moved-number" }, shown2)
    );
  }
  function about3({ run, steps, plan, hIndex, before }, order) {
    const t = run.after(run.first, order);
    const [now2, seen, middle] = [t === steps.t, steps.visible(run, t), plan.box / 2];
    return {
      t,
      order,
      now: now2,
      seen,
      middle,
      left: middle - plan.vector / 2,
      values: seen ? run.step(t) : null,
      done: seen > hIndex,
      asked: now2 && steps.hides(t),
      previous: order === before,
      reached: run.count(t) <= run.count(steps.t),
      number: subscript(t + 1),
      centred: { x: middle, "text-anchor": "middle" }
    };
  }
  function moment3(context3, order, x0) {
    const m = about3(context3, order);
    const own = [...context3.ofWeights, context3.moved.scale, m.now, m.seen, m.asked, m.previous, m.reached];
    return svg("g", { transform: `translate(${x0} 0)` }, kept(context3.widget, `moment ${order}`, own, () => svg(
      "g",
      { class: `rs-moment${m.now ? " rs-now" : ""}`, "data-order": order },
      bar(context3, m),
      context3.plan.ySize ? output2(context3, m) : null,
      state2(context3, m),
      cell3(context3, m),
      input3(context3, m),
      labelOf(context3, m)
    )));
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
    const now2 = t === steps.t;
    return arrow2(`M${from} ${plan.middle} L${to} ${plan.middle}`, {
      symbols: [...wire2.recurrent, ...now2 ? ["h_prev", "c_prev"] : []],
      flow: now2 && steps.visible(run, t) > hIndex,
      pending: order > run.count(steps.t) - 1
    });
  }
  var NONE = [];
  var drawnLast = /* @__PURE__ */ new WeakMap();
  function changes(widget) {
    const { run } = widget;
    const now2 = performance.now();
    const before = drawnLast.get(widget) ?? { run, flashing: NONE, began: now2 };
    const changed2 = before.run === run ? [] : Object.entries(run.weights).flatMap(([name, value]) => changedIn(name, value, before.run.weights[name]));
    const memory3 = changed2.length ? { run, flashing: changed2, began: now2 } : { ...before, run };
    const age = now2 - memory3.began;
    if (age > FLASH_MS) memory3.flashing = NONE;
    drawnLast.set(widget, memory3);
    return { flashing: memory3.flashing, age };
  }
  function changedIn(name, value, before) {
    const [data, old] = [value.data ?? value, before?.data ?? before];
    if (!old) return [];
    return Array.from(data.keys()).filter((k) => data[k] !== old[k]).map((k) => `${name}|${value.data ? `${Math.floor(k / value.cols)},${k % value.cols}` : k}`);
  }
  function draw6(widget) {
    const { run, steps, width, config } = widget;
    const labels = config.labels.length ? config.labels : [["", ""]];
    const plan = kept(widget, "plan", [run, width, language()], () => layout2(widget, labels));
    const { flashing, age } = changes(widget);
    const chosen = chosenOf(widget);
    const context3 = {
      widget,
      run,
      steps,
      plan,
      labels,
      chosen,
      flashing,
      age,
      ofWeights: [plan, chosen, flashing],
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
        "aria-label": label(STRINGS3.picture),
        lang: lang(),
        style: { "--rs-number-size": `${Math.max(11, Math.min(12.5, plan.cell.unit * 0.335))}px` }
      },
      svg("rect", { class: "rs-same", x: plan.left - 7, y: plan.cellTop - 7, width: end - plan.left + 14, height: plan.cellHeight + 14, rx: 14 }),
      svg("rect", { class: "rs-ground", x: xOf(run.count(steps.t) - 1) - 5, y: 2, width: plan.box + 10, height: plan.height - 4, rx: 8 }),
      movedLetter(plan),
      initial2(context3, start),
      orders.map((order) => sideways(context3, order, order === start ? plan.vector + 2 : xOf(order - 1) + plan.box + 1, xOf(order) - 2)),
      orders.map((order) => moment3(context3, order, xOf(order))),
      start + plan.columns < run.length && svg("text", { x: end + 6, y: plan.middle, class: "rs-dots" }, "…")
    );
  }
  var movedLetter = (plan) => svg(
    "g",
    { class: "rs-moved-letter" },
    titles(STRINGS3.movedMeaning),
    svg("text", { x: plan.vector / 2, y: BARS2 - 10, "text-anchor": "middle" }, "Δh")
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
  function panelsOf(widget) {
    const key = language();
    if (panels.get(widget)?.key !== key) panels.set(widget, { key, parts: [weightPanel(widget), countPanel(widget)] });
    return panels.get(widget).parts;
  }
  function panel3(widget) {
    const parts4 = panelsOf(widget);
    parts4.forEach(({ update }) => update());
    return parts4.map(({ node }) => node);
  }
  var view5 = {
    draw: draw6,
    panel: panel3,
    tapped: tapped2,
    atHand: (widget) => panelsOf(widget)[0].hand,
    tools: ["small", "predict", "table", "reset", "save"],
    local: { chosen: null, T: null, askFirst: true }
  };

  // js/shapes.css
  var shapes_default = '/* Shapes: the chooser, blocks of cells, what is pointed at, the list of shapes. */\n.rnn-steps .rs-making { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }\n.rnn-steps.rs-shapes code { all: unset; font: 0.8125rem/1.6 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere; }\n.rnn-steps.rs-shapes .rs-table code { white-space: nowrap; }\n.rnn-steps .rs-line-of-code { flex: 1 1 240px; padding: 7px 10px; border-radius: 8px; background: var(--rs-same); }\n.rnn-steps :is(.rs-choosing, .rs-shapes-list details) > summary { cursor: pointer; padding: 8px 0; }\n.rnn-steps .rs-fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(122px, 1fr)); gap: 8px; }\n.rnn-steps .rs-switches { display: flex; flex-wrap: wrap; gap: 4px 20px; padding: 6px 0; }\n.rnn-steps .rs-argument-field { display: flex; flex-direction: column; gap: 2px; }\n.rnn-steps .rs-argument-switch > code { min-width: 0; }\n.rnn-steps .rs-argument-switch { min-width: 0; display: flex; gap: 8px; align-items: center; min-height: 38px; }\n.rnn-steps .rs-argument-switch input { order: -1; flex: none; width: 22px; height: 22px; margin: 0; accent-color: var(--rs-accent); }\n.rnn-steps :is(.rs-argument-field :is(input, select), .rs-look select, .rs-index-field) { min-height: 38px; box-sizing: border-box; padding: 2px 8px; border: 1px solid var(--rs-line); border-radius: 8px; background: var(--rs-paper); }\n.rnn-steps .rs-argument-field :is(input, select) { width: 100%; }\n@media (pointer: coarse) { .rnn-steps :is(.rs-argument-field :is(input, select), .rs-look select, .rs-index-field, .rs-argument-switch) { min-height: 44px; } }\n.rnn-steps .rs-messages p { margin: 2px 0 8px; }\n.rnn-steps :is(.rs-warned, .rs-only) { padding-inline-start: 10px; border-inline-start: 4px solid var(--rs-accent); }\n.rnn-steps .rs-only { color: var(--rs-soft); }\n.rnn-steps .rs-soft { color: var(--rs-soft); }\n\n/* picture */\n.rnn-steps .rs-picture .rs-tensor-name { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: 14.5px; font-weight: 700; }\n.rnn-steps .rs-picture .rs-tensor-shape { font-weight: 400; }\n.rnn-steps .rs-picture .rs-tensor-axes { font-family: Cambria, "STIX Two Text", "Times New Roman", serif; font-style: italic; font-size: 14px; fill: var(--rs-soft); }\n.rnn-steps .rs-picture .rs-legend { font-style: normal; font-size: 12px; }\n.rnn-steps .rs-picture .rs-block .rs-number { font-size: 11.5px; }\n.rnn-steps .rs-picture .rs-index { font-size: 11px; fill: var(--rs-soft); font-variant-numeric: tabular-nums; }\n.rnn-steps .rs-picture .rs-row-index { dominant-baseline: central; font-size: 11px; }\n.rnn-steps .rs-picture .rs-cut { text-anchor: middle; dominant-baseline: central; font-size: 12px; fill: var(--rs-soft); }\n.rnn-steps .rs-picture .rs-cut-block { font-size: 20px; }\n.rnn-steps .rs-block path { stroke: var(--rs-faint); stroke-width: 0.5; }\n.rnn-steps .rs-empty-cell { fill: var(--rs-paper); stroke: var(--rs-faint); stroke-width: 0.75; }\n.rnn-steps .rs-made-cell { fill: var(--rs-accent); fill-opacity: 0.66; stroke: var(--rs-faint); stroke-width: 0.75; }\n.rnn-steps .rs-hidden { fill: var(--rs-same); stroke: var(--rs-line); stroke-dasharray: 4 3; }\n.rnn-steps .rs-hit-cells { fill: transparent; cursor: pointer; }\n.rnn-steps .rs-mark { fill: none; stroke: var(--rs-accent); stroke-width: 2; pointer-events: none; }\n.rnn-steps .rs-mark-vector, .rnn-steps .rs-mark-number { stroke: var(--rs-ink); stroke-width: 2.5; }\n.rnn-steps .rs-mark-read { stroke: var(--rs-plus); stroke-width: 1.75; }\n.rnn-steps .rs-mark-backward { stroke-dasharray: 4 2.5; }\n\n/* what is pointed at */\n.rnn-steps .rs-look { margin: 6px 0; padding: 6px 10px; border: 1px solid var(--rs-faint); border-radius: 10px; }\n.rnn-steps .rs-look-row { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }\n.rnn-steps .rs-look :is(label, select) { max-width: 100%; }\n.rnn-steps .rs-index-fields { flex-wrap: wrap; display: inline-flex; gap: 3px; align-items: center; font-family: ui-monospace, monospace; }\n.rnn-steps .rs-index-field { width: 4.6em; }\n.rnn-steps .rs-look-words { padding-top: 4px; }\n@media (hover: hover) { .rnn-steps .rs-look-words { min-height: 7.6em; } }\n@container (min-width: 53em) {\n  .rnn-steps.rs-shapes .rs-panel { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, max-content); gap: 0 20px; align-items: start; }\n}\n.rnn-steps .rs-look-words code { overflow-wrap: anywhere; }\n\n/* the list of shapes */\n.rnn-steps .rs-shapes-list { max-width: 400px; }\n.rnn-steps .rs-shapes-list :is(th, td) { text-align: start; }\n.rnn-steps .rs-shapes-list td:last-child { text-align: end; }\n.rnn-steps .rs-shapes-list tbody th { font-weight: 400; }\n.rnn-steps .rs-shapes-list .rs-asked > * { background: var(--rs-band); }\n.rnn-steps .rs-shapes-list .rs-word-button { min-width: 44px; }\n.rnn-steps .rs-shape-guess { width: 10em; }\n@container (max-width: 28em) { .rnn-steps .rs-shapes-list :is(th, td):nth-child(4) { display: none; } }\n';

  // js/shapes_guess.js
  var STATES = ["h0", "c0", "h_n", "c_n"];
  var SEQUENCES = ["input", "output"];
  function parseShape(text2) {
    const plain4 = text2.replace(/[०-९]/g, (d) => String("०१२३४५६७८९".indexOf(d))).trim().replace(/^torch\.Size\s*/i, "").replace(/^[([{]+|[)\]}]+$/g, "").trim();
    const parts4 = plain4.split(/\s*[,×;]\s*|\s+x\s+|\s+/).filter(Boolean);
    return parts4.length && parts4.every((part2) => /^\d{1,9}$/.test(part2)) ? parts4.map(Number) : null;
  }
  function about4(name) {
    const [, kind, layer] = /^(weight_ih|weight_hh|weight_hr|bias)\w*_l(\d+)/.exec(name) ?? [null, name, "0"];
    return { name, kind, layer: Number(layer), state: STATES.includes(name), sequence: SEQUENCES.includes(name) };
  }
  var resize2 = (axes, axis3, size) => axes.map((one2) => one2.axis === axis3 ? { ...one2, size } : one2);
  var drop = (axes, axis3) => axes.filter((one2) => one2.axis !== axis3);
  var first = (axes, axis3) => [...axes.filter((one2) => one2.axis === axis3), ...drop(axes, axis3)];
  var one = (size) => ({ axis: "extra", size });
  function swapped(axes) {
    const [a, b] = ["batch", "time"].map((name) => axes.find((one2) => one2.axis === name));
    return a && b && axes.map((one2) => one2 === a ? b : one2 === b ? a : one2);
  }
  var MISTAKES3 = {
    "batch-first-moves-h": (axes, { state: state3 }) => state3 && [first(axes, "batch")],
    "h0-ignores-directions": (axes, { state: state3 }, { L }) => state3 && [resize2(axes, "layers", L)],
    "birnn-size": (axes, { name, kind, layer }, { R }) => name === "output" ? [resize2(axes, "features", R)] : kind === "weight_ih" && layer > 0 && [resize2(axes, "columns", R)],
    "every-layer-reads-x": (axes, { kind, layer }, { D }) => kind === "weight_ih" && layer > 0 && [resize2(axes, "columns", D)],
    "hn-per-step": (axes, { name, state: state3 }, { T }, args) => state3 && [
      resize2(axes, "layers", T),
      drop(tensorsOf(args).output, "features").concat(axes.at(-1)),
      ...name === "h_n" ? [tensorsOf(args).output] : []
    ],
    "redundant-outputs": (axes, { name }, { R }, args) => name === "output" && [
      tensorsOf(args).h_n,
      drop(axes, "time"),
      drop(resize2(axes, "features", R), "time")
    ],
    "length-is-size": (axes, { name }, { T }) => name !== "input" && ["features", "rows", "columns"].map((axis3) => resize2(axes, axis3, T)),
    "own-weights": (axes, { state: state3, sequence }, { T }) => !state3 && !sequence && [[one(T), ...axes]],
    "swapped-batch-time": (axes, { sequence }) => sequence && [swapped(axes)],
    "layer-axis": (axes, { state: state3 }) => state3 && [drop(axes, "layers")],
    "h0-ignores-layers": (axes, { state: state3 }, { dirs }) => state3 && [resize2(axes, "layers", dirs)],
    "doubled-state": (axes, { state: state3 }, { R, dirs }) => state3 && [resize2(axes, "features", dirs * R)],
    "all-layers-in-output": (axes, { name }, { L, R, dirs }) => name === "output" && [
      resize2(axes, "features", L * dirs * R),
      [one(L), ...axes],
      [one(L * dirs), ...axes]
    ],
    gates: (axes, { state: state3, sequence }, { H }) => !state3 && !sequence && [resize2(axes, "rows", H)],
    "gates-in-state": (axes, { state: state3, name }, { G, H }) => (state3 || name === "output") && [resize2(axes, "features", G * H)],
    "proj-size": (axes, { name, kind, layer }, { H, R, dirs }) => ({
      h0: [resize2(axes, "features", H)],
      h_n: [resize2(axes, "features", H)],
      c0: [resize2(axes, "features", R)],
      c_n: [resize2(axes, "features", R)],
      output: [resize2(axes, "features", dirs * H)],
      weight_hh: [resize2(axes, "columns", H)],
      weight_ih: layer > 0 && [resize2(axes, "columns", dirs * H)]
    })[kind ?? name],
    "input-is-hidden": (axes, { kind, layer, sequence, state: state3 }, { D, R, dirs }, args) => [
      sequence && resize2(axes, "features", axes === tensorsOf(args).input ? R : D),
      sequence && resize2(axes, "features", R),
      sequence && resize2(axes, "features", dirs * D),
      state3 && resize2(axes, "features", D),
      kind === "weight_hh" && resize2(axes, "columns", D),
      kind === "weight_ih" && layer === 0 && resize2(axes, "columns", R)
    ],
    transposed: (axes, { kind }) => kind.startsWith("weight") && [[...axes].reverse()],
    "bias-matrix": (axes, { kind }) => kind === "bias" && [[...axes, one(1)], [one(1), ...axes]],
    "no-batch": (axes, { state: state3, sequence }, { B }) => (state3 || sequence) && B !== null && [drop(axes, "batch")],
    "batch-of-one": (axes, { state: state3, sequence }, { B }) => (state3 || sequence) && B === null && [
      [one(1), ...axes],
      [axes[0], one(1), ...axes.slice(1)]
    ],
    "batch-in-weights": (axes, { state: state3, sequence }, { B }) => !state3 && !sequence && B !== null && [
      [one(B), ...axes],
      resize2(axes, "rows", B),
      resize2(axes, "columns", B)
    ]
  };
  var MISTAKE_IDS = Object.keys(MISTAKES3);
  var same3 = (a, b) => a.length === b.length && a.every((size, n) => size === b[n]);
  function fruits(id, axes, name, args) {
    const found = MISTAKES3[id](axes, about4(name), sizesOf(args), args) || [];
    return found.filter(Boolean).filter((other) => !same3(sizes(other), sizes(axes)));
  }
  function explain(guess, axes, name, args) {
    const givesIt = (other) => same3(sizes(other), guess);
    const alone = MISTAKE_IDS.find((id) => fruits(id, axes, name, args).some(givesIt));
    if (alone) return [alone];
    for (const id of MISTAKE_IDS) {
      for (const between of fruits(id, axes, name, args)) {
        const second = MISTAKE_IDS.find((other) => other !== id && fruits(other, between, name, args).some(givesIt));
        if (second) return [id, second];
      }
    }
    return [];
  }
  function slip(guess, axes) {
    const truth = sizes(axes);
    if (guess.length !== truth.length) return "axes";
    const sorted = (numbers2) => [...numbers2].sort((a, b) => a - b);
    if (same3(sorted(guess), sorted(truth))) return "order";
    return guess.reduce((product2, size) => product2 * size, 1) === numel(axes) ? "same-count" : "other";
  }
  function judgeShape(args, name, guess) {
    const axes = everyShape(args)[name];
    const truth = sizes(axes);
    if (same3(guess, truth)) return { verdict: "right", mistakes: [], truth };
    const mistakes = explain(guess, axes, name, args);
    return { verdict: "wrong", mistakes: mistakes.length ? mistakes : [slip(guess, axes)], truth };
  }

  // js/shapes_strings.js
  var SHAPES = {
    choose: { hi: "Arguments चुनिए", en: "Choose the arguments" },
    copy: { hi: "Copy करें", en: "Copy" },
    copied: { hi: "line copy हो गई: अब उसे किसी cell में paste कीजिए।", en: "The line is copied: paste it into a cell." },
    marked: { hi: "line चुनी हुई है: Ctrl+C से copy कीजिए।", en: "The line is selected: copy it with Ctrl+C." },
    reset: { hi: "चलाई हुई layer पर लौटें", en: "Back to the layer that was run" },
    picture: { hi: "tensors, axes के क्रम में", en: "The tensors, in the order of their axes" },
    look: { hi: "देखिए", en: "Look at" },
    nothing: { hi: "कोई tensor नहीं", en: "no tensor" },
    shapes: { hi: "सारी shapes", en: "Every shape" },
    name: { hi: "नाम", en: "Name" },
    shape: { hi: "shape", en: "shape" },
    count: { hi: "numbers", en: "numbers" },
    parameters: { hi: "parameters की shapes", en: "Shapes of the parameters" },
    ask: { hi: "इसका अनुमान लगाइए", en: "Guess this one" },
    empty: {
      hi: "किसी cell को छुइए, या ऊपर tensor चुनिए: वह क्या है, यह यहाँ लिखा आएगा।",
      en: "Touch a cell, or choose a tensor above: what it is will be written here."
    },
    onlyShapes: {
      hi: "यह layer चलाई नहीं गई है, इसलिए सिर्फ़ shapes दिख रही हैं, numbers नहीं।",
      en: "This layer has not been run, so only shapes are shown, no numbers."
    },
    edited: {
      hi: "इस trace के numbers बदले हुए हैं, इसलिए यहाँ सिर्फ़ shapes दिख रही हैं।",
      en: "The numbers of this trace are edited, so only shapes are shown here."
    },
    fromTorch: { hi: "output और h_n के ये numbers torch ने लौटाए हैं।", en: "These numbers of output and h_n are the ones that torch returned." },
    notAShape: {
      hi: "shape ऐसे लिखिए: `(2, 3, 5)`, या एक ही axis हो तो `(5,)`।",
      en: "Write a shape like this: `(2, 3, 5)`, or `(5,)` for a single axis."
    },
    allKnown: { hi: "सारी shapes पता चल गईं।", en: "All shapes are known." },
    touch: {
      hi: "किसी cell को छुइए: उसका code, उसका मतलब और `h_n` में वही numbers दिखेंगे। बिंदु … वाली जगह पर कुछ cells छोड़े गए हैं; उन्हें index लिखकर देखिए।",
      en: "Touch a cell: you see its code, its meaning and the same numbers in `h_n`. Where there is a … some cells are left out; look at them by writing their index."
    },
    keys: {
      hi: "कीबोर्ड: ← → कदम, Home/End पहला/आख़िरी, Space चलाएँ या रोकें; cell चुनने के लिए Tab से index तक जाइए।",
      en: "Keyboard: ← → step, Home/End first/last, Space plays or pauses; to choose a cell, Tab to its index."
    }
  };
  var ARGUMENTS = {
    kind: { hi: "किस तरह की layer", en: "which kind of layer" },
    input_size: { hi: "हर कदम पर input में कितने numbers: D", en: "numbers in the input at each step: D" },
    hidden_size: { hi: "hidden state में कितने numbers: H", en: "numbers in the hidden state: H" },
    num_layers: { hi: "एक के ऊपर एक कितनी layers: L", en: "layers on top of each other: L" },
    nonlinearity: { hi: "activation: tanh या ReLU", en: "the activation: tanh or ReLU" },
    bias: { hi: "biases जुड़ें या नहीं", en: "whether biases are added" },
    batch_first: { hi: "input और output में batch पहला axis हो", en: "batch is the first axis of input and output" },
    dropout: { hi: "layers के बीच कितने हिस्से numbers training में 0 हों", en: "share of numbers set to 0 between layers in training" },
    bidirectional: { hi: "दोनों दिशाओं में पढ़े", en: "reads in both directions" },
    proj_size: { hi: "LSTM का state छोटा करके इतने numbers का: P", en: "shortens the LSTM's state to this many numbers: P" },
    batched: { hi: "input में batch का axis हो", en: "the input has a batch axis" },
    batch: { hi: "batch में कितनी sequences: B", en: "sequences in the batch: B" },
    length: { hi: "sequence में कितने कदम: T", en: "steps in the sequence: T" }
  };
  var REFUSED = {
    whole: (field2) => ({ hi: `${field2} एक पूरा number होना चाहिए, जैसे 3।`, en: `${field2} must be a whole number, such as 3.` }),
    most: (field2, most) => ({ hi: `यहाँ ${field2} ${most} तक हो सकता है; torch इससे बड़ा भी लेता है।`, en: `Here ${field2} can be up to ${most}; torch takes larger ones too.` }),
    empty: { hi: "यहाँ batch में कम से कम एक sequence चाहिए।", en: "A batch needs at least one sequence here." },
    dropout: {
      hi: "dropout 0 और 1 के बीच का हिस्सा है: कितने numbers training में 0 किए जाएँ।",
      en: "dropout is a share between 0 and 1: how many numbers are set to 0 in training."
    },
    input_size: { hi: "हर कदम पर कम से कम एक number पढ़ना होगा।", en: "At least one number must be read at each step." },
    hidden_size: { hi: "hidden state में कम से कम एक number चाहिए।", en: "The hidden state needs at least one number." },
    num_layers: { hi: "कम से कम एक layer चाहिए।", en: "At least one layer is needed." },
    proj_size: {
      hi: "proj_size state को छोटा करता है, इसलिए वह hidden_size से कम होता है; 0 यानी projection नहीं।",
      en: "proj_size makes the state shorter, so it is less than hidden_size; 0 means no projection."
    },
    length: { hi: "sequence में कम से कम एक कदम चाहिए।", en: "A sequence needs at least one step." }
  };
  var torchSays = (words3) => ({ hi: `torch कहेगा: \`${words3}\``, en: `torch would say: \`${words3}\`` });
  var WARNED = {
    "dropout-one-layer": {
      hi: "torch चेतावनी देगा: dropout दो layers के बीच लगता है, और यहाँ layer एक ही है, इसलिए उसका कोई असर नहीं होगा।",
      en: "torch would warn: dropout acts between two layers, and there is only one here, so it has no effect."
    },
    "batch-first-unbatched": {
      hi: "input में batch नहीं है, इसलिए `batch_first` से यहाँ कोई फ़र्क़ नहीं पड़ता।",
      en: "The input has no batch, so `batch_first` makes no difference here."
    }
  };
  var stepSaid = {
    one: (n, T, t) => ({
      hi: `कदम ${n} / ${T}: output में index ${t} पर state बना।`,
      en: `Step ${n} of ${T}: output gets its state at index ${t}.`
    }),
    both: (n, T, t, back) => ({
      hi: `कदम ${n} / ${T}: forward ने index ${t} पर state बनाया, backward ने index ${back} पर।`,
      en: `Step ${n} of ${T}: forward makes the state at index ${t}, backward the one at index ${back}.`
    }),
    end: (h, output3) => ({ hi: `अब ${h} = ${output3}।`, en: `Now ${h} = ${output3}.` }),
    below: (L) => ({
      hi: `यह layer ${L} है; उससे नीचे की layer पूरी sequence पढ़ चुकी है।`,
      en: `This is layer ${L}; the layer below it has read the whole sequence already.`
    })
  };
  var WHERE = {
    sequence: (n) => ({ hi: `sequence [${n}]`, en: `sequence [${n}]` }),
    step: (n) => ({ hi: `कदम ${n}`, en: `step ${n}` }),
    layer: (n) => ({ hi: `layer ${n}`, en: `layer ${n}` }),
    feature: (n) => ({ hi: `number [${n}]`, en: `number [${n}]` }),
    forward: { hi: "forward हिस्सा", en: "forward half" },
    backward: { hi: "backward हिस्सा", en: "backward half" },
    forwardState: { hi: "forward दिशा का आख़िरी state", en: "last state of the forward direction" },
    backwardState: { hi: "backward दिशा का आख़िरी state", en: "last state of the backward direction" },
    lastState: { hi: "आख़िरी state", en: "last state" },
    startState: { hi: "शुरुआती state", en: "initial state" },
    forwardStart: { hi: "forward दिशा का शुरुआती state", en: "initial state of the forward direction" },
    backwardStart: { hi: "backward दिशा का शुरुआती state", en: "initial state of the backward direction" },
    cellLast: { hi: "आख़िरी cell state", en: "last cell state" },
    cellStart: { hi: "शुरुआती cell state", en: "initial cell state" }
  };
  var SAME = {
    yes: (slice2) => ({ hi: `यही numbers \`${slice2}\` में भी हैं।`, en: `The same numbers stand in \`${slice2}\` too.` }),
    notLast: (n) => ({
      hi: `यह \`h_n\` में नहीं है: उसमें इस दिशा का सिर्फ़ आख़िरी पढ़ा हुआ कदम ${n} है।`,
      en: `It is not in \`h_n\`: that holds only the step this direction reads last, step ${n}.`
    }),
    lowerLayer: {
      hi: "यह `output` में नहीं है: उसमें सिर्फ़ आख़िरी layer के states हैं।",
      en: "It is not in `output`: that holds the states of the last layer only."
    },
    cell: { hi: "cell state `output` में नहीं आता।", en: "The cell state does not come out in `output`." },
    unread: { hi: "यह अभी नहीं बना: आगे बढ़िए।", en: "It has not been made yet: step on." }
  };
  var layerReads = {
    input: (size) => ({ hi: `layer 0 · input पढ़ती है, हर कदम ${size} numbers`, en: `layer 0 · reads the input, ${size} numbers a step` }),
    below: (layer, below, size) => ({
      hi: `layer ${layer} · layer ${below} के states पढ़ती है, हर कदम ${size} numbers`,
      en: `layer ${layer} · reads the states of layer ${below}, ${size} numbers a step`
    }),
    unknown: (layer) => ({ hi: `layer ${layer}`, en: `layer ${layer}` })
  };
  var questionOf = (name) => ({ hi: `\`${name}\` की shape क्या होगी?`, en: `What is the shape of \`${name}\`?` });
  var progress = (known6, all) => ({ hi: `${all} में से ${known6} हो गईं`, en: `${known6} of ${all} done` });
  var verdictOf = {
    right: (name, shape) => ({ hi: `सही! \`${name}\` की shape \`${shape}\` है।`, en: `Right! \`${name}\` has shape \`${shape}\`.` }),
    wrong: (name, shape) => ({ hi: `\`${name}\` की shape \`${shape}\` है।`, en: `\`${name}\` has shape \`${shape}\`.` })
  };
  var totalSaid = (names3, numbers2) => ({ hi: `${names3} parameters, कुल ${numbers2} numbers`, en: `${names3} parameters, ${numbers2} numbers in all` });
  var SHAPE_MISTAKES = {
    "batch-first-moves-h": {
      hi: "आपने batch आगे रखा। `batch_first` सिर्फ़ input और output पर लागू होता है; `h0` और `h_n` में batch हमेशा बीच में रहता है।",
      en: "You put the batch first. `batch_first` concerns only input and output; in `h0` and `h_n` the batch always stays in the middle."
    },
    "h0-ignores-directions": {
      hi: "आपने सिर्फ़ layers गिनीं। हर layer की दोनों दिशाओं का अपना state होता है: num_layers × 2।",
      en: "You counted layers only. Each layer has a state for either direction: num_layers × 2."
    },
    "birnn-size": {
      hi: "आपने एक ही दिशा गिनी। bidirectional में forward और backward के states साथ-साथ रखे जाते हैं: 2 × H।",
      en: "You counted one direction. With bidirectional the forward and backward states stand side by side: 2 × H."
    },
    "every-layer-reads-x": {
      hi: "ऊपर की layer input नहीं पढ़ती; वह नीचे वाली layer के states पढ़ती है।",
      en: "An upper layer does not read the input; it reads the states of the layer below."
    },
    "hn-per-step": {
      hi: "state में हर कदम की जगह नहीं होती: हर layer और दिशा का एक ही state, कदम चाहे कितने हों।",
      en: "A state has no room for every step: one for each layer and direction, however many steps there are."
    },
    "redundant-outputs": {
      hi: "यह `h_n` या सिर्फ़ आख़िरी कदम की shape है। `output` में हर कदम का state होता है।",
      en: "That is the shape of `h_n`, or of the last step alone. `output` holds the state of every step."
    },
    "length-is-size": {
      hi: "आपने किसी size की जगह sequence की लंबाई लिखी। लंबाई से न state का size बदलता है, न कोई weight।",
      en: "You wrote the length of the sequence for a size. The length changes neither the size of the state nor any weight."
    },
    "own-weights": {
      hi: "हर कदम के अपने weights नहीं होते: एक ही set हर कदम पर लगता है।",
      en: "The steps have no weights of their own: one set serves every step."
    },
    "swapped-batch-time": {
      hi: "batch और time की जगह उल्टी है: `batch_first=True` में batch पहले आता है, वरना time।",
      en: "Batch and time are swapped: with `batch_first=True` the batch comes first, otherwise time."
    },
    "layer-axis": {
      hi: "पहला axis रह गया: वह layers और दिशाएँ गिनता है, और layer एक हो तब भी रहता है।",
      en: "The first axis is missing: it counts layers and directions, and is there even for one layer."
    },
    "h0-ignores-layers": {
      hi: "आपने सिर्फ़ दिशाएँ गिनीं: हर layer का अपना state होता है।",
      en: "You counted directions only: every layer has a state of its own."
    },
    "doubled-state": {
      hi: "दोनों दिशाएँ यहाँ साथ-साथ नहीं रखी जातीं: state में वे पहले axis में हैं, और आख़िरी size H ही रहता है।",
      en: "Here the directions do not stand side by side: in a state they are in the first axis, and the last size stays H."
    },
    "all-layers-in-output": {
      hi: "`output` में सिर्फ़ आख़िरी layer के states होते हैं, सब layers के नहीं।",
      en: "`output` holds the states of the last layer only, not of all layers."
    },
    gates: {
      hi: "LSTM में चार और GRU में तीन gates के weights एक के नीचे एक रखे होते हैं।",
      en: "The weights of an LSTM's four gates, or a GRU's three, are stacked on top of each other."
    },
    "gates-in-state": {
      hi: "gates की गिनती weights में आती है; state में H ही numbers होते हैं।",
      en: "The number of gates counts in the weights; the state still has H numbers."
    },
    "proj-size": {
      hi: "`proj_size` सिर्फ़ h को छोटा करता है, और जो कुछ h को पढ़ता है उसे भी; c में H numbers ही रहते हैं।",
      en: "`proj_size` shortens h, and with it all that reads h; c keeps its H numbers."
    },
    "input-is-hidden": {
      hi: "आपने input_size और hidden_size आपस में बदल दिए: input में D numbers होते हैं, state में H।",
      en: "You took input_size for hidden_size or the other way round: the input has D numbers, the state H."
    },
    transposed: {
      hi: "matrix उल्टी है: torch पहले लिखता है कि कितने numbers निकलते हैं, फिर कितने पढ़े जाते हैं।",
      en: "The matrix is the other way round: torch writes first how many numbers come out, then how many are read."
    },
    "bias-matrix": {
      hi: "bias में एक ही axis होता है: हर निकलने वाले number के लिए एक bias।",
      en: "A bias has a single axis: one number for each number that comes out."
    },
    "no-batch": {
      hi: "batch का axis रह गया।",
      en: "The batch axis is missing."
    },
    "batch-of-one": {
      hi: "बिना batch वाले input में batch का axis होता ही नहीं, 1 size का भी नहीं।",
      en: "An unbatched input has no batch axis at all, not even one of size 1."
    },
    "batch-in-weights": {
      hi: "weights में batch नहीं आता: batch की हर sequence पर वही weights लगते हैं।",
      en: "The batch is in no weight: the same weights serve every sequence of the batch."
    },
    axes: {
      hi: "axes की गिनती अलग है: नीचे हर axis का अक्षर देखिए।",
      en: "The number of axes is another one: see the letter of each axis below."
    },
    order: { hi: "sizes सही हैं, उनका क्रम नहीं।", en: "The sizes are right, their order is not." },
    "same-count": {
      hi: "कुल numbers उतने ही हैं, पर axes में अलग तरह से बँटे हैं।",
      en: "The numbers are as many in all, but shared out differently among the axes."
    },
    other: { hi: "हर axis का अक्षर देखिए: कौन-सा size कहाँ से आता है।", en: "See the letter of each axis: which size comes from where." }
  };

  // js/shapes_panel.js
  function prose(text2) {
    const words3 = (one2) => one2.split("`").map((part2, n) => n % 2 ? el("code", { lang: "zxx" }, part2) : part2);
    const choice2 = language();
    if (choice2 !== "both") return el("span", { lang: choice2 }, words3(text2[choice2]));
    return el("span", {}, el("span", { lang: "hi" }, words3(text2.hi)), " · ", el("span", { lang: "en" }, words3(text2.en)));
  }
  var code = (text2, attributes = {}) => el("code", { lang: "zxx", ...attributes }, text2);
  var NUMBERS = ["input_size", "hidden_size", "num_layers", "dropout", "proj_size", "batch", "length"];
  var CHOICES2 = { kind: ["RNN", "LSTM", "GRU"], nonlinearity: ["tanh", "relu"] };
  var FIELDS = [
    "kind",
    "input_size",
    "hidden_size",
    "num_layers",
    "nonlinearity",
    "bias",
    "batch_first",
    "dropout",
    "bidirectional",
    "proj_size",
    "batched",
    "batch",
    "length"
  ];
  var BATCH = 4;
  var kindOf2 = (field2) => CHOICES2[field2] || NUMBERS.includes(field2) ? "field" : "switch";
  function control(widget, args, field2) {
    const refused = widget.local.refused?.chosen === field2 ? widget.local.refused : null;
    const common = { "data-key": `arg-${field2}`, "aria-label": `${field2}: ${label(ARGUMENTS[field2])}`, lang: lang(), "aria-invalid": refused ? "true" : null };
    if (CHOICES2[field2]) {
      return el(
        "select",
        { ...common, onchange: (event) => choose2(widget, field2, event.target.value) },
        CHOICES2[field2].map((choice2) => el("option", { value: choice2, selected: args[field2] === choice2 }, choice2))
      );
    }
    if (NUMBERS.includes(field2)) {
      return el("input", {
        ...common,
        type: "text",
        inputmode: field2 === "dropout" ? "decimal" : "numeric",
        autocomplete: "off",
        value: refused?.value ?? args[field2],
        onchange: (event) => choose2(widget, field2, parse(event.target.value))
      });
    }
    if (field2 === "batched") {
      return el("input", {
        ...common,
        type: "checkbox",
        checked: args.batch !== null,
        onchange: (event) => choose2(widget, "batch", event.target.checked ? widget.config.arguments.batch ?? BATCH : null)
      });
    }
    return el("input", { ...common, type: "checkbox", checked: args[field2], onchange: (event) => choose2(widget, field2, event.target.checked) });
  }
  var offered = (args, field2) => means(args.kind, field2) && !(field2 === "batch" && args.batch === null);
  function refusedSaid({ field: field2, why, most, torch }) {
    const reason = { whole: () => REFUSED.whole(field2), most: () => REFUSED.most(field2, most), empty: () => REFUSED.empty }[why]?.() ?? REFUSED[field2];
    return el(
      "div",
      { class: "rs-problem", role: "alert", "data-refused": field2 },
      torch && el("p", {}, prose(torchSays(torch))),
      el("p", {}, prose(reason))
    );
  }
  function messages(widget, args) {
    const { refused } = widget.local;
    return [
      refused && refusedSaid(refused),
      warnings(args).map((id) => el("p", { class: "rs-warned", "data-warned": id }, prose(WARNED[id]))),
      !isRecorded(widget) && el("p", { class: "rs-only", "data-only": "" }, say(widget.steps.edited && !Object.keys(widget.local.changed).length && widget.steps.length === widget.steps.recordedLength ? SHAPES.edited : SHAPES.onlyShapes))
    ];
  }
  function chooser(widget) {
    const { local } = widget;
    const args = argumentsOf(widget);
    local.choosing ??= widget.width >= 600;
    const line2 = code(lineOf(args), { class: "rs-line-of-code" });
    return [
      el("div", { class: "rs-making" }, line2, wordButton("copy", () => copy(widget, line2), { text: SHAPES.copy })),
      el(
        "details",
        { class: "rs-choosing", open: local.choosing, ontoggle: (event) => {
          local.choosing = event.target.open;
        } },
        el("summary", { "data-key": "choose" }, say(SHAPES.choose)),
        ["field", "switch"].map((kind) => el("div", { class: kind === "field" ? "rs-fields" : "rs-switches" }, FIELDS.filter((field2) => offered(args, field2) && kindOf2(field2) === kind).map((field2) => tip(el("label", { class: `rs-argument-${kind}` }, code(field2), control(widget, args, field2)), ARGUMENTS[field2]))))
      ),
      el("div", { class: "rs-messages" }, messages(widget, args))
    ];
  }
  async function copy(widget, line2) {
    try {
      await navigator.clipboard.writeText(line2.textContent);
      widget.announce(SHAPES.copied);
    } catch {
      getSelection().selectAllChildren(line2);
      widget.announce(SHAPES.marked);
    }
  }
  var chooserKey = (widget) => JSON.stringify([argumentsOf(widget), widget.local.refused, widget.local.asking, widget.steps.edited]);
  var joined = (parts4) => ({ hi: parts4.map(({ hi }) => hi).join(", "), en: parts4.map(({ en }) => en).join(", ") });
  function stateWords(args, tensor, direction) {
    if (tensor === "c0") return WHERE.cellStart;
    if (tensor === "c_n") return WHERE.cellLast;
    const kinds = tensor === "h0" ? ["startState", "forwardStart", "backwardStart"] : ["lastState", "forwardState", "backwardState"];
    return WHERE[kinds[args.bidirectional ? 1 + direction : 0]];
  }
  function whereWords(args, tensor, found) {
    const { t, sequence, layer, direction, feature } = found;
    const state3 = !["input", "output"].includes(tensor);
    return joined([
      ...state3 ? [WHERE.layer(layer), stateWords(args, tensor, direction)] : [],
      ...sequence === null ? [] : [WHERE.sequence(sequence)],
      ...t === void 0 ? [] : [WHERE.step(t + 1)],
      ...tensor === "output" && args.bidirectional ? [direction ? WHERE.backward : WHERE.forward] : [],
      WHERE.feature(feature)
    ]);
  }
  function sameWords(args, tensor, { same: same5, direction }) {
    if (same5) return SAME.yes(same5.slice);
    if (tensor === "output") return SAME.notLast(direction === 0 ? args.length : 1);
    if (tensor === "h_n") return SAME.lowerLayer;
    return tensor === "c_n" ? SAME.cell : null;
  }
  var exact = (number) => String(number).replace("-", "−");
  var vectorLine = (widget, slice2, tensor, at) => el(
    "div",
    { class: "rs-vector-line", "data-slice": slice2 },
    code(`${slice2} = `),
    code(list(vectorAt(widget, tensor, at), 4, 6))
  );
  function pointedWords(widget) {
    const now2 = pointed(widget);
    if (!now2 || !knows(widget, now2.tensor)) return el("div", { class: "rs-look-words rs-soft" }, prose(SHAPES.empty));
    const args = argumentsOf(widget);
    const { tensor, at } = now2;
    const found = describe(args, tensor, at);
    const made = isMade(args, tensor, at, widget.run.count(widget.steps.t));
    const number = made ? numberAt(widget, tensor, at) : null;
    const same5 = sameWords(args, tensor, found);
    const sameKnown = !found.same || knows(widget, found.same.tensor);
    return el(
      "div",
      { class: "rs-look-words", role: "status", "data-at": found.code },
      el("div", {}, code(found.code), number === null ? "" : code(` = ${exact(number)}`)),
      el("div", {}, say(whereWords(args, tensor, found))),
      el("div", { class: "rs-same-words" }, made ? same5 && sameKnown && prose(same5) : prose(SAME.unread)),
      number !== null && vectorLine(widget, found.slice, tensor, at),
      number !== null && found.same && sameKnown && vectorLine(widget, found.same.slice, found.same.tensor, found.same.at)
    );
  }
  function pointedInShort(widget) {
    const args = argumentsOf(widget);
    const { tensor, at } = pointed(widget);
    const found = describe(args, tensor, at);
    const number = isMade(args, tensor, at, widget.run.count(widget.steps.t)) ? numberAt(widget, tensor, at) : null;
    return [code(number === null ? found.code : `${found.code} = ${exact(number)}`), el("br"), say(whereWords(args, tensor, found))];
  }
  function indexFields(widget) {
    const { at: now2 } = widget.local;
    if (!now2) return [];
    const axes = tensorsOf(argumentsOf(widget))[now2.tensor];
    const change = (n, event) => {
      const typed2 = parse(event.target.value);
      const { size } = axes[n];
      if (!Number.isInteger(typed2)) return widget.redraw();
      const inside3 = Math.max(0, Math.min(size - 1, typed2 < 0 ? typed2 + size : typed2));
      return widget.set({ at: { ...now2, at: now2.at.map((one2, k) => k === n ? inside3 : one2) } });
    };
    return ["[", ...axes.flatMap(({ axis: axis3, size }, n) => [n ? "," : "", el("input", {
      type: "number",
      value: now2.at[n],
      min: 0,
      max: size - 1,
      class: "rs-index-field",
      "data-key": `index-${n}`,
      "aria-label": `${now2.tensor}: ${axis3}`,
      lang: "en",
      onchange: (event) => change(n, event)
    })]), "]"];
  }
  function lookPanel(widget) {
    const all = tensorsOf(argumentsOf(widget));
    const { at } = widget.local;
    const pick = (event) => widget.set({ hover: null, at: event.target.value ? { tensor: event.target.value, at: all[event.target.value].map(() => 0) } : null });
    return el(
      "div",
      { class: "rs-look" },
      el(
        "div",
        { class: "rs-look-row" },
        el("label", {}, say(SHAPES.look), " ", el(
          "select",
          { "data-key": "tensor", onchange: pick },
          el("option", { value: "" }, label(SHAPES.nothing)),
          Object.keys(all).filter((name) => knows(widget, name)).map((name) => el("option", { value: name, selected: at?.tensor === name }, name))
        )),
        el("span", { class: "rs-index-fields" }, indexFields(widget))
      ),
      pointedWords(widget)
    );
  }
  function shapeRow(widget, name, axes) {
    const asked = widget.local.asking && askedName(widget) === name;
    const known6 = knows(widget, name);
    const askIt = () => widget.set({ asked: name, verdict: null, guess: "", problem: false });
    return el(
      "tr",
      { class: asked ? "rs-asked" : null, "data-shape": name },
      el("th", { scope: "row" }, code(name)),
      known6 ? [el("td", {}, code(tuple(sizes(axes)))), el("td", {}, code(letters(axes))), el("td", {}, numel(axes).toLocaleString("en"))] : [el("td", { colspan: 3 }, el("button", {
        type: "button",
        class: "rs-word-button",
        "data-key": `ask-${name}`,
        onclick: askIt,
        "aria-label": `${name}: ${label(SHAPES.ask)}`,
        lang: lang()
      }, "?"))]
    );
  }
  var heads = () => el("thead", {}, el("tr", {}, [SHAPES.name, SHAPES.shape, null, SHAPES.count].map((text2) => text2 ? el("th", { scope: "col" }, say(text2)) : el("th", { scope: "col" }, code("= ( )")))));
  function shapesTable(widget) {
    const { local } = widget;
    const args = argumentsOf(widget);
    const parameters2 = Object.entries(parametersOf(args));
    const known6 = parameters2.every(([name]) => knows(widget, name));
    const rows = (entries2) => el("tbody", {}, entries2.map(([name, axes]) => shapeRow(widget, name, axes)));
    const asksOne = local.asking && parameters2.some(([name]) => name === askedName(widget));
    return el(
      "div",
      { class: "rs-table rs-shapes-list" },
      el("table", {}, el("caption", {}, say(SHAPES.shapes)), heads(), rows(Object.entries(tensorsOf(args)))),
      el(
        "details",
        { open: local.showParameters || asksOne, ontoggle: (event) => {
          local.showParameters = event.target.open;
        } },
        el("summary", { "data-key": "parameters" }, say(SHAPES.parameters), known6 ? [": ", say(totalSaid(parameters2.length, totalOf(args).toLocaleString("en")))] : ""),
        el("table", {}, rows(parameters2))
      )
    );
  }
  function calling(widget) {
    const args = argumentsOf(widget);
    return el("pre", { class: "rs-python", lang: "zxx", tabindex: 0, role: "group", "aria-label": "Python", "data-key": "python" }, el(
      "code",
      {},
      callOf(args, !widget.local.asking).map((line2) => el("span", { class: "rs-line" }, line2, "\n"))
    ));
  }
  function numbersTable2(widget) {
    if (!isRecorded(widget)) return el("p", { class: "rs-only" }, say(SHAPES.onlyShapes));
    if (!knows(widget, "output") || !knows(widget, "h_n")) return null;
    const args = argumentsOf(widget);
    const { B, R, dirs, L, T } = sizesOf(args);
    const order = widget.run.count(widget.steps.t);
    const sequences = B === null ? [null] : Array.from({ length: B }, (_, b) => b);
    const placed = (t, b, column3) => b === null ? [t, column3] : args.batch_first ? [b, t, column3] : [t, b, column3];
    const rows = Array.from({ length: dirs }, (_, direction) => sequences.map((b) => ["output", placed(direction === 0 ? order - 1 : T - order, b, direction * R)])).flat();
    const states2 = order < T ? [] : Array.from({ length: dirs }, (_, direction) => sequences.map((b) => ["h_n", [(L - 1) * dirs + direction, ...b === null ? [] : [b], 0]])).flat();
    return el("div", { class: "rs-table" }, el(
      "table",
      {},
      el("thead", {}, el("tr", {}, el("th", { scope: "col" }, say(SHAPES.name)), Array.from({ length: R }, (_, i) => el("th", { scope: "col" }, `[${i}]`)))),
      el("tbody", {}, [...rows, ...states2].map(([tensor, at]) => el(
        "tr",
        {},
        el("th", { scope: "row" }, code(describe(args, tensor, at).slice)),
        vectorAt(widget, tensor, at).map((value) => el("td", {}, signed(value, 6)))
      )))
    ));
  }

  // js/shapes_ask.js
  function toggleAsking(widget) {
    widget.playing.stop();
    widget.set({ asking: !widget.local.asking, answers: {}, asked: null, verdict: null, guess: "", problem: false, at: null, hover: null });
  }
  function askPanel(widget) {
    const { local } = widget;
    if (!local.asking) return null;
    const name = askedName(widget);
    return [local.verdict && verdict3(widget, local.verdict), name ? question4(widget, name) : el("p", { class: "rs-predict" }, say(SHAPES.allKnown))];
  }
  function answer2(widget, name, found) {
    const { local } = widget;
    widget.set({ answers: { ...local.answers, [name]: true }, verdict: { name, ...found }, asked: null, guess: "", problem: false });
  }
  function question4(widget, name) {
    const { local } = widget;
    const args = argumentsOf(widget);
    const all = names(args);
    const input4 = el("input", {
      type: "text",
      class: "rs-guess rs-shape-guess",
      "data-key": "guess",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      placeholder: "( , , )",
      value: local.guess ?? "",
      "aria-label": `${label(STRINGS.guess)}: ${name}`,
      lang: lang(),
      "aria-invalid": local.problem ? "true" : null,
      oninput: () => {
        local.guess = input4.value;
      }
    });
    const check = (event) => {
      event.preventDefault();
      const guess = parseShape(input4.value);
      if (guess) answer2(widget, name, judgeShape(args, name, guess));
      else widget.set({ problem: true });
    };
    return el(
      "form",
      { class: "rs-predict", onsubmit: check },
      el("p", {}, prose(questionOf(name)), " ", el("small", { class: "rs-soft" }, say(progress(Object.keys(local.answers).length, all.length)))),
      el(
        "div",
        { class: "rs-predict-row" },
        input4,
        el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "check" }, say(STRINGS.check)),
        wordButton("show", () => answer2(widget, name, { verdict: "shown", mistakes: [], truth: null }))
      ),
      local.problem && el("p", { class: "rs-problem", role: "alert" }, prose(SHAPES.notAShape))
    );
  }
  function verdict3(widget, { name, verdict: said2, mistakes }) {
    const axes = everyShape(argumentsOf(widget))[name];
    const shape = tuple(axes.map(({ size }) => size));
    const text2 = said2 === "right" ? verdictOf.right(name, shape) : verdictOf.wrong(name, shape);
    return el(
      "div",
      { class: `rs-predict rs-verdict-${said2 === "shown" ? "close" : said2}`, role: "status", "data-name": name },
      el("p", {}, prose(text2), " ", el("code", { lang: "zxx" }, `= ${letters(axes)}`)),
      mistakes.map((id) => el("p", { "data-mistake": id }, prose(SHAPE_MISTAKES[id])))
    );
  }

  // js/shapes_layout.js
  var NARROW = 600;
  var TITLE = 40;
  var BLOCK_LABEL = 16;
  var ROW_LABEL = 30;
  var GAP4 = 16;
  var HALVES = 5;
  var BESIDE = 26;
  var CUT = 22;
  var SMALLEST_CELL = 5;
  var BIG_CELL = 36;
  var MOST_CELL = 44;
  var LAYER = { title: 20, strip: 20, gap: 8, most: 3 };
  function shown(n, most, keep = []) {
    if (n <= most) return Array.from({ length: n }, (_, i) => i);
    const wanted = [...keep.filter((i) => i >= 0 && i < n), 0, n - 1];
    for (let i = 1; wanted.length < most + keep.length + 2; i++) wanted.push(i);
    const places = [...new Set(wanted)].slice(0, most).sort((a, b) => a - b);
    return places.flatMap((i, k) => k && places[k - 1] < i - 1 ? [null, i] : k === 0 && i > 0 ? [null, i] : [i]).concat(places.at(-1) < n - 1 ? [null] : []);
  }
  function positions(args, order) {
    const { T, dirs } = sizesOf(args);
    return dirs === 1 ? [order - 1] : [order - 1, T - order];
  }
  function mostRows(narrow, size, sequence) {
    const all = narrow ? sequence ? 10 : 6 : 12;
    return size <= all ? all : narrow ? sequence ? 7 : 4 : 8;
  }
  function cut(args, name, axes, { most, keep }) {
    const [outer, rows, columns] = axes.length === 3 ? axes : [null, ...axes];
    const halves3 = name === "output" ? sizesOf(args).dirs : 1;
    const half2 = columns.size / halves3;
    const keepColumn = keep.columns.map((c) => c % half2);
    return {
      blocks: outer ? shown(outer.size, most.blocks(outer, rows), keep.of(outer.axis)) : [null],
      rows: shown(rows.size, most.rows(name, rows), keep.of(rows.axis)),
      columns: Array.from({ length: halves3 }, (_, k) => shown(half2, most.columns, keepColumn).map((c) => c === null ? null : c + k * half2)),
      outer,
      rowAxis: rows,
      half: half2
    };
  }
  function scale(width, parts4) {
    const narrow = width < NARROW;
    const cell4 = Math.min(MOST_CELL, Math.max(SMALLEST_CELL, cellAlone(width, parts4) >= BIG_CELL ? cellAlone(width, parts4) : cellTogether(width, narrow, parts4)));
    return { narrow, cell: cell4, row: cell4 >= BIG_CELL ? 22 : narrow ? 11 : 13, numbers: cell4 >= BIG_CELL };
  }
  var columnsOf = ({ columns }) => columns.flat().length;
  var cellAlone = (width, parts4) => Math.min(...parts4.map(([, some]) => {
    const room = width - ROW_LABEL - (some.blocks.length - 1) * GAP4 - some.blocks.length * HALVES;
    return Math.floor(room / (columnsOf(some) * some.blocks.length));
  }));
  function cellTogether(width, narrow, parts4) {
    const widest = Math.max(...parts4.map(([, some]) => columnsOf(some)));
    const needed = parts4.filter(([name]) => ["output", "h_n"].includes(name)).reduce((sum2, [, some]) => sum2 + columnsOf(some) * some.blocks.length, 0);
    const perLine = Math.max(1, Math.min(narrow ? 2 : 5, Math.ceil(needed / widest)));
    const cut2 = parts4.some(([, some]) => some.outer && some.blocks.includes(null));
    const between = (perLine - 1) * GAP4 + (narrow ? 0 : ROW_LABEL + BESIDE - GAP4) + (cut2 ? CUT : 0);
    const room = (width - ROW_LABEL - between) / perLine - HALVES;
    return Math.floor(2 * room / widest) / 2;
  }
  var HIDDEN = { width: 150, height: 90 };
  function place(args, name, axes, look, width) {
    const parts4 = cut(args, name, axes, look);
    const { cell: cell4, row: row2 } = look;
    const count = parts4.columns.flat().length;
    const blockWidth = count * cell4 + (parts4.columns.length - 1) * HALVES;
    const blockHeight = BLOCK_LABEL + parts4.rows.length * row2;
    const { places, right, bottom: bottom2 } = blockPlaces(parts4, { width, blockWidth, blockHeight });
    return {
      name,
      axes,
      ...parts4,
      places,
      cell: cell4,
      row: row2,
      xs: columnPlaces(parts4.columns, cell4),
      blockWidth,
      numbers: look.numbers,
      blockHeight: parts4.rows.length * row2,
      first: places.filter((one2, n) => !one2.gap && one2.line !== places[n - 1]?.line),
      width: Math.max(150, right),
      height: bottom2 + parts4.rows.length * row2
    };
  }
  function blockPlaces({ blocks, outer }, { width, blockWidth, blockHeight }) {
    let [x, line2, right] = [ROW_LABEL, 0, 0];
    const places = blocks.map((block2) => {
      const gap2 = block2 === null && Boolean(outer);
      const own = gap2 ? CUT : blockWidth;
      if (x > ROW_LABEL && x + own > width) {
        x = ROW_LABEL;
        line2 += 1;
      }
      const at = { block: block2, gap: gap2, line: line2, x, y: TITLE + line2 * (blockHeight + 6) + BLOCK_LABEL };
      right = Math.max(right, x + own);
      x += own + (gap2 ? 0 : GAP4);
      return at;
    });
    return { places, right, bottom: places.at(-1).y };
  }
  function columnPlaces(columns, cell4) {
    let x = 0;
    return columns.flatMap((some, k) => {
      if (k) x += HALVES;
      return some.map((column3) => {
        const at = { column: column3, x };
        x += cell4;
        return at;
      });
    });
  }
  function flow(tensors, width, top2) {
    let [x, y, lowest] = [0, top2, 0];
    for (const tensor of tensors) {
      if (x && x + tensor.width > width) {
        x = 0;
        y += lowest + 14;
        lowest = 0;
      }
      Object.assign(tensor, { x, y });
      x += tensor.width + BESIDE;
      lowest = Math.max(lowest, tensor.height);
    }
    return y + lowest;
  }
  function layersPlan(args, width, top2) {
    const { L, dirs } = sizesOf(args);
    let y = top2;
    const layers = shown(L, LAYER.most).map((layer) => {
      const at = { layer, y, strips: [] };
      y += LAYER.title;
      if (layer !== null) {
        at.strips = Array.from({ length: dirs }, (_, direction) => ({ direction, place: layer * dirs + direction, y: y + direction * LAYER.strip }));
        y += dirs * LAYER.strip + LAYER.gap;
      }
      return at;
    });
    return { layers, x: ROW_LABEL, width: Math.min(320, width - ROW_LABEL - 70), bottom: y };
  }
  function planOf(args, { order, width, pointed: pointed2, hidden }) {
    const all = tensorsOf(args);
    const now2 = positions(args, order);
    const at = (axis3) => pointed2.flatMap(({ tensor, at: index2 }) => {
      const n = all[tensor].findIndex((one2) => one2.axis === axis3);
      return n < 0 ? [] : [index2[n]];
    });
    const keep = { columns: pointed2.map(({ at: index2 }) => index2.at(-1)), of: (axis3) => [...at(axis3), ...axis3 === "time" ? now2 : []] };
    const narrow = width < NARROW;
    const most = {
      columns: narrow ? args.bidirectional ? 8 : 16 : args.bidirectional ? 12 : 20,
      rows: (name, rows) => mostRows(narrow, rows.size, ["input", "output"].includes(name)),
      blocks: (outer, rows) => rows.size > 6 ? narrow ? 2 : 4 : narrow ? 6 : 10
    };
    const parts4 = Object.entries(all).map(([name, axes]) => [name, cut(args, name, axes, { most, keep })]);
    const look = { most, keep, ...scale(width, parts4) };
    const group = (names3) => names3.filter((name) => all[name]).map((name) => ({ ...place(args, name, all[name], look, width), ...hidden(name) && HIDDEN }));
    const [before, after] = [group(["input", "h0", "c0"]), group(["output", "h_n", "c_n"])];
    const layers = layersPlan(args, width, flow(before, width, 0) + 18);
    const height = flow(after, width, layers.bottom + 6) + 6;
    return { tensors: [...before, ...after], layers, width, height, narrow, order };
  }
  function indexAt(tensor, block2, x, y) {
    const row2 = nearest(tensor.rows, Math.floor(y / tensor.row));
    const n = tensor.xs.findLastIndex((one2) => one2.x <= x);
    const column3 = nearest(tensor.xs.map((one2) => one2.column), Math.max(0, n));
    return tensor.outer ? [block2, row2, column3] : [row2, column3];
  }
  function nearest(places, n) {
    const known6 = places.map((place2, k) => [Math.abs(k - n), place2]).filter(([, place2]) => place2 !== null);
    return known6.sort(([a], [b]) => a - b)[0][1];
  }
  function rectangle(tensor, at, columns) {
    const [block2, row2] = tensor.outer ? at : [null, at[0]];
    const place2 = tensor.places.find((one2) => one2.block === block2 && !one2.gap);
    const n = tensor.rows.indexOf(row2);
    const some = tensor.xs.filter(({ column: column3 }) => column3 !== null && column3 >= columns[0] && column3 < columns[1]);
    if (!place2 || n < 0 || !some.length) return null;
    return {
      x: tensor.x + place2.x + some[0].x,
      y: tensor.y + place2.y + n * tensor.row,
      width: some.at(-1).x - some[0].x + tensor.cell,
      height: tensor.row
    };
  }

  // js/shapes_draw.js
  var SHADES2 = 8;
  var MOST_TICKS = 40;
  var ARROWS = ["→", "←"];
  var WORDS3 = ["forward", "backward"];
  var text = (x, y, words3, attributes = {}) => svg("text", { x, y, ...attributes }, words3);
  var box2 = (x, y, width, height) => `M${x} ${y}h${width}v${height}h${-width}z`;
  function coloured(paths, shade, d) {
    paths.set(shade, (paths.get(shade) ?? "") + d);
  }
  var legend2 = (axes) => axes.map(({ letters: letter2 }, n) => `${["[ ]", "↓", "→"].slice(-axes.length)[n]} ${letter2}`).join("   ");
  function title(tensor, known6) {
    const { name, axes, x, y } = tensor;
    return [
      svg("text", { x, y: y + 15, class: "rs-tensor-name" }, name, svg("tspan", { class: "rs-tensor-shape", dx: 7 }, known6 ? tuple(sizes(axes)) : "?")),
      known6 && svg(
        "text",
        { x, y: y + 32, class: "rs-tensor-axes" },
        letters(axes),
        svg("tspan", { class: "rs-legend", dx: 10 }, legend2(axes))
      )
    ];
  }
  function cellsOf3(widget, tensor, place2, order) {
    const args = argumentsOf(widget);
    const recorded = isRecorded(widget);
    const [paths, numbers2] = [/* @__PURE__ */ new Map(), []];
    tensor.rows.forEach((row2, n) => tensor.xs.forEach(({ column: column3, x }) => {
      if (row2 === null || column3 === null) return;
      const at = tensor.outer ? [place2.block, row2, column3] : [row2, column3];
      const [left, top2] = [place2.x + x, place2.y + n * tensor.row];
      const d = box2(left, top2, tensor.cell, tensor.row);
      if (!isMade(args, tensor.name, at, order)) return coloured(paths, "empty", d);
      if (!recorded) return coloured(paths, "made", d);
      const value = numberAt(widget, tensor.name, at);
      coloured(paths, Math.sign(value) * Math.ceil(SHADES2 * strength(value, 1)), d);
      if (tensor.numbers) numbers2.push(text(left + tensor.cell / 2, top2 + tensor.row / 2, signed(value, 2), { class: "rs-number" }));
      return void 0;
    }));
    return [
      Array.from(paths, ([shade, d]) => svg("path", { d, ...typeof shade === "string" ? { class: `rs-${shade}-cell` } : { ...tint(shade, SHADES2) } })),
      numbers2
    ];
  }
  function gaps(tensor, place2) {
    const middle = place2.x + tensor.blockWidth / 2;
    return [
      tensor.rows.map((row2, n) => row2 === null && text(middle, place2.y + (n + 0.5) * tensor.row, "⋮", { class: "rs-cut" })),
      tensor.xs.map(({ column: column3, x }) => column3 === null && text(place2.x + x + tensor.cell / 2, place2.y + tensor.blockHeight / 2, "…", { class: "rs-cut" }))
    ];
  }
  function heading(tensor, place2) {
    const halves3 = tensor.name === "output" && tensor.columns.length === 2;
    const starts = halves3 ? tensor.columns.map((some) => tensor.xs.find(({ column: column3 }) => column3 === some.find((c) => c !== null)).x) : [];
    return [
      tensor.outer && text(place2.x - 2, place2.y - 4, `[${place2.block}]`, { class: "rs-index rs-block-index", "text-anchor": "end" }),
      starts.map((x, k) => text(place2.x + x, place2.y - 4, tensor.blockWidth > 170 ? WORDS3[k] : ARROWS[k], { class: "rs-index" }))
    ];
  }
  function block(widget, tensor, place2, order) {
    if (place2.gap) return text(place2.x + 4, place2.y + tensor.blockHeight / 2, "…", { class: "rs-cut rs-cut-block" });
    return svg(
      "g",
      { class: "rs-block" },
      heading(tensor, place2),
      svg("rect", { class: "rs-unknown", x: place2.x, y: place2.y, width: tensor.blockWidth, height: tensor.blockHeight }),
      cellsOf3(widget, tensor, place2, order),
      gaps(tensor, place2),
      svg("rect", { class: "rs-frame", x: place2.x, y: place2.y, width: tensor.blockWidth, height: tensor.blockHeight }),
      svg("rect", {
        class: "rs-hit-cells",
        "data-tensor": tensor.name,
        "data-block": place2.block ?? "",
        x: place2.x,
        y: place2.y,
        width: tensor.blockWidth,
        height: tensor.blockHeight
      })
    );
  }
  var rowLabels = (tensor) => tensor.first.map((place2) => tensor.rows.map((row2, n) => row2 !== null && !place2.gap && text(place2.x - 5, place2.y + (n + 0.5) * tensor.row, row2, { class: "rs-index rs-row-index", "text-anchor": "end" })));
  function drawTensor(widget, tensor, order) {
    const known6 = knows(widget, tensor.name);
    const hidden = svg(
      "g",
      {},
      svg("rect", { class: "rs-hidden", x: 4, y: 40, width: 120, height: 46, rx: 8 }),
      text(64, 63, "?", { class: "rs-number rs-question" })
    );
    return svg(
      "g",
      { class: "rs-tensor", "data-name": tensor.name },
      title(tensor, known6),
      svg(
        "g",
        { transform: `translate(${tensor.x} ${tensor.y})` },
        known6 ? [tensor.places.map((place2) => block(widget, tensor, place2, order)), rowLabels(tensor)] : hidden
      )
    );
  }
  var done = (args, layer, order) => layer < args.num_layers - 1 ? args.length : order;
  function strip4(widget, plan, { direction, place: place2, y }, layer, order) {
    const args = argumentsOf(widget);
    const { T } = sizesOf(args);
    const read = done(args, layer, order);
    const ticks = Math.min(T, MOST_TICKS);
    const width = plan.width / ticks;
    const filled = Math.round(read / T * ticks);
    const boxAt = (k) => box2(plan.x + k * width, y + 3, width, 13);
    const all = Array.from({ length: ticks }, (_, k) => k);
    const made = (k) => direction === 0 ? k < filled : k >= ticks - filled;
    const complete = read === T;
    return svg(
      "g",
      { class: complete ? "" : "rs-pending-strip" },
      text(plan.x - 6, y + 14, ARROWS[direction], { class: "rs-index", "text-anchor": "end" }),
      svg("path", { class: "rs-empty-cell", d: all.filter((k) => !made(k)).map(boxAt).join("") }),
      svg("path", { class: "rs-made-cell", d: all.filter(made).map(boxAt).join("") }),
      knows(widget, "h_n") && text(plan.x + plan.width + 6, y + 14, `→ h_n[${place2}]`, { class: "rs-index" })
    );
  }
  function drawLayer(widget, plan, { layer, y, strips }, order) {
    if (layer === null) return text(plan.x, y + 12, "⋮", { class: "rs-cut" });
    const args = argumentsOf(widget);
    const { from, size, parts: parts4 } = readsOf(args, layer);
    const known6 = knows(widget, `weight_ih_l${layer}`);
    const said2 = !known6 ? layerReads.unknown(layer) : from === "input" ? layerReads.input(size) : layerReads.below(layer, from, size);
    const read = known6 ? ` (${parts4.join(" + ")})` : "";
    return svg(
      "g",
      { class: "rs-layer", "data-layer": layer },
      titles(said2),
      svg(
        "text",
        { x: 0, y: y + 14 },
        svg("tspan", { class: "rs-tensor-name" }, `layer ${layer}`),
        svg("tspan", { class: "rs-tensor-axes", dx: 8 }, `⟵ ${from === "input" ? "input" : `layer ${from}`}${read}`)
      ),
      strips.map((one2) => strip4(widget, plan, one2, layer, order))
    );
  }
  function mark(plan, name, at, columns, kind) {
    const tensor = plan.tensors.find((one2) => one2.name === name);
    const at4 = rectangle(tensor, at, columns);
    return at4 && svg("rect", { class: `rs-mark rs-mark-${kind}`, ...at4 });
  }
  function pointedMarks(widget, plan, { tensor, at }) {
    const args = argumentsOf(widget);
    const { same: same5 } = describe(args, tensor, at);
    const both = [{ tensor, at }, ...same5 && knows(widget, same5.tensor) ? [same5] : []];
    return both.flatMap((one2) => [
      mark(plan, one2.tensor, one2.at, columnsAt(args, one2.tensor, one2.at), "vector"),
      mark(plan, one2.tensor, one2.at, [one2.at.at(-1), one2.at.at(-1) + 1], "number")
    ]);
  }
  function readMarks(widget, plan) {
    const args = argumentsOf(widget);
    const { B, D, L } = sizesOf(args);
    const now2 = positions(args, plan.order);
    if (L > 1) return now2.flatMap((t) => readTicks(args, plan.layers, t));
    if (!knows(widget, "input")) return [];
    const sequences = B === null ? [null] : Array.from({ length: B }, (_, b) => b);
    return now2.flatMap((t) => sequences.map((b) => mark(plan, "input", [...indexOf(args, t, b), 0], [0, D], "read")));
  }
  var indexOf = (args, t, b) => b === null ? [t] : args.batch_first ? [b, t] : [t, b];
  function readTicks(args, { layers, x, width }, t) {
    const below = layers.find(({ layer }) => layer === args.num_layers - 2);
    const ticks = Math.min(args.length, MOST_TICKS);
    const k = Math.floor(t * ticks / args.length);
    return (below?.strips ?? []).map(({ y }) => svg("rect", { class: "rs-mark rs-mark-read", x: x + k * width / ticks, y: y + 3, width: width / ticks, height: 13 }));
  }
  function endMarks(widget, plan) {
    const args = argumentsOf(widget);
    const { L, dirs, R, B } = sizesOf(args);
    if (!knows(widget, "output") || !knows(widget, "h_n")) return [];
    const sequences = B === null ? [null] : Array.from({ length: B }, (_, b) => b);
    return Array.from({ length: dirs }, (_, direction) => sequences.map((b) => {
      const at = [(L - 1) * dirs + direction, ...b === null ? [] : [b], 0];
      const { same: same5 } = describe(args, "h_n", at);
      const kind = `end rs-mark-${direction ? "backward" : "forward"}`;
      return [mark(plan, "h_n", at, [0, R], kind), mark(plan, "output", same5.at, columnsAt(args, "output", same5.at), kind)];
    })).flat(2);
  }
  function marks(widget, plan) {
    const now2 = pointed(widget);
    const shown2 = now2 && knows(widget, now2.tensor) ? pointedMarks(widget, plan, now2) : plan.order === argumentsOf(widget).length ? endMarks(widget, plan) : [];
    return svg("g", { class: "rs-marks" }, now2 ? [] : readMarks(widget, plan), shown2);
  }
  function drawPlan(widget, plan) {
    const { tensors, layers, width, height, order } = plan;
    return svg(
      "svg",
      { class: "rs-picture", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label(SHAPES.picture), lang: lang() },
      tensors.map((tensor) => drawTensor(widget, tensor, order)),
      layers.layers.map((layer) => drawLayer(widget, layers, layer, order)),
      marks(widget, plan)
    );
  }

  // js/shapes.js
  var STYLES2 = shapes_default;
  var plans = /* @__PURE__ */ new WeakMap();
  var orderOf = ({ run, steps }) => run.count(steps.t);
  function draw7(widget) {
    const now2 = pointed(widget);
    const plan = planOf(argumentsOf(widget), {
      order: orderOf(widget),
      width: widget.width,
      pointed: now2 ? [now2] : [],
      hidden: (name) => !knows(widget, name)
    });
    plans.set(widget, plan);
    return drawPlan(widget, plan);
  }
  function sentence3(widget) {
    const args = argumentsOf(widget);
    const { T, L, dirs } = sizesOf(args);
    const order = orderOf(widget);
    const step = dirs === 1 ? stepSaid.one(order, T, order - 1) : stepSaid.both(order, T, order - 1, T - order);
    const told = knows(widget, "output") && knows(widget, "h_n");
    const end = order === T && told ? equalities(args).map(({ output: output3, h_n }) => stepSaid.end(h_n, output3)) : [];
    const below = L > 1 && order === 1 ? [stepSaid.below(L - 1)] : [];
    const all = [step, ...below, ...end];
    return say({ hi: all.map(({ hi }) => hi).join(" "), en: all.map(({ en }) => en).join(" ") });
  }
  function under(widget, event) {
    const { tensor: name, block: block2 } = event.target.dataset ?? {};
    if (!name) return null;
    const tensor = plans.get(widget).tensors.find((one2) => one2.name === name);
    const frame = event.target.getBoundingClientRect();
    const scale2 = tensor.blockWidth / frame.width;
    const at = indexAt(tensor, block2 === "" ? null : Number(block2), (event.clientX - frame.left) * scale2, (event.clientY - frame.top) * scale2);
    return { tensor: name, at };
  }
  var same4 = (a, b) => a?.tensor === b?.tensor && String(a?.at) === String(b?.at);
  function hover(widget, at) {
    const { local, parts: parts4 } = widget;
    if (same4(local.hover, at)) return;
    local.hover = at;
    parts4.stage.querySelector(".rs-marks")?.replaceWith(marks(widget, plans.get(widget)));
    parts4.panel.querySelector(".rs-look-words")?.replaceWith(pointedWords(widget));
  }
  function listen(widget) {
    const { stage } = widget.parts;
    const move = (event) => {
      if (event.pointerType !== "touch") hover(widget, under(widget, event));
    };
    const leave = () => hover(widget, null);
    const tap = (event) => {
      const at = under(widget, event);
      if (!at) return;
      widget.set({ hover: null, at: same4(at, widget.local.at) ? null : at });
      if (event.pointerType === "touch" && widget.local.at) {
        widget.tips.at({ left: event.clientX - 40, bottom: event.clientY + 14 }, ...pointedInShort(widget));
      }
    };
    const listeners = { pointermove: move, pointerleave: leave, click: tap };
    for (const [name, listener] of Object.entries(listeners)) stage.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) stage.removeEventListener(name, listener);
    };
  }
  var source = (widget) => isRecorded(widget) && say(SHAPES.fromTorch);
  var hint = (widget, usual) => {
    const [summary2, , , signs] = usual();
    return [summary2, el("p", {}, prose(SHAPES.touch)), el("p", {}, say(SHAPES.keys)), signs];
  };
  var view6 = {
    draw: draw7,
    whole: true,
    tools: ["predict", "table", "reset", "save"],
    ownTools: {
      predict: (widget) => wordButton("predict", () => toggleAsking(widget), { pressed: Boolean(widget.local.asking) }),
      reset: (widget) => !isRecorded(widget) && wordButton("reset", () => reset(widget), { text: SHAPES.reset })
    },
    panel: (widget) => [lookPanel(widget), shapesTable(widget)],
    frame: { formula: chooser, sentence: sentence3, ask: askPanel, python: calling, table: numbersTable2, source, hint },
    key: chooserKey,
    listen,
    local: { changed: {}, answers: {}, asking: false }
  };

  // js/shared_weights.css
  var shared_weights_default = '/* SharedWeights: the weights inside every moment, the slider of one of them, the counts. */\n.rnn-steps .rs-picture.rs-weights .rs-number { font-size: var(--rs-number-size); }\n.rnn-steps .rs-weights .rs-vector .rs-number { font-size: max(var(--rs-number-size), 11px); }\n.rnn-steps .rs-tiles .rs-matrix .rs-number { display: none; }\n.rnn-steps .rs-chosen-weight { stroke-width: 2.5; }\n.rnn-steps .rs-flash { fill: var(--rs-accent); opacity: 0; pointer-events: none; animation: rs-flash 900ms ease-out; }\n@keyframes rs-flash { from { opacity: 0.75; } to { opacity: 0; } }\n.rnn-steps .rs-moved-bar { fill: var(--rs-accent); }\n.rnn-steps .rs-ground-line { stroke: var(--rs-faint); stroke-width: 1.5; }\n.rnn-steps .rs-picture .rs-moved-number { text-anchor: middle; font-size: 12px; font-variant-numeric: tabular-nums; fill: var(--rs-accent); font-weight: 600; }\n.rnn-steps .rs-picture .rs-unmoved .rs-moved-number { fill: var(--rs-soft); font-weight: 400; }\n.rnn-steps .rs-picture .rs-moved-letter text { font-size: 13px; fill: var(--rs-soft); font-style: italic; }\n\n.rnn-steps .rs-panel-title { font-weight: 600; margin: 0 0 2px; }\n.rnn-steps :is(.rs-weight-panel, .rs-growth) { border-top: 1px solid var(--rs-faint); padding: 8px 0 6px; }\n@container (max-width: 34em) {\n  .rnn-steps .rs-weight-panel { padding: 4px 0 0; margin-top: 4px; }\n  .rnn-steps .rs-weight-value { order: -1; margin-inline-start: auto; }\n  .rnn-steps .rs-weight-choice { order: -2; }\n  .rnn-steps .rs-weight-panel > .rs-panel-title { display: none; } /* room for the picture; the group has it as its name */\n}\n.rnn-steps .rs-weight-row { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }\n.rnn-steps .rs-weight-choice { display: inline-flex; align-items: center; gap: 4px; }\n.rnn-steps .rs-weight-choice select { min-height: 36px; border: 1px solid var(--rs-line); border-radius: 8px; background: var(--rs-paper); }\n.rnn-steps .rs-weight-row input[type="range"] { flex: 1 1 130px; }\n.rnn-steps .rs-weight-value { font-variant-numeric: tabular-nums; font-weight: 600; min-width: 4.2em; }\n.rnn-steps .rs-weight-before { color: var(--rs-soft); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }\n.rnn-steps .rs-bars { display: block; width: 100%; height: 34px; background: var(--rs-same); border-radius: 6px; }\n.rnn-steps .rs-bars-now { fill: var(--rs-band); }\n.rnn-steps .rs-bar-names { display: flex; font-size: 0.8125rem; color: var(--rs-soft); }\n.rnn-steps .rs-bar-names > span { flex: 1; text-align: center; }\n.rnn-steps .rs-moved-line { font-size: 0.875rem; font-variant-numeric: tabular-nums; }\n\n.rnn-steps .rs-growth-length { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }\n.rnn-steps .rs-growth-length .rs-word-button { min-width: 44px; min-height: 44px; font-size: 1.125rem; }\n.rnn-steps .rs-length { min-width: 2em; text-align: center; font-weight: 700; font-variant-numeric: tabular-nums; }\n.rnn-steps .rs-growth-row { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: baseline; margin: 5px 0; }\n.rnn-steps .rs-growth-total { margin-inline-start: auto; text-align: end; font-variant-numeric: tabular-nums; }\n.rnn-steps .rs-growth-sum { color: var(--rs-soft); font-size: 0.8125rem; }\n.rnn-steps .rs-growth-bar { flex: 1 0 100%; height: 14px; border-radius: 3px; overflow: hidden;\n  background: repeating-linear-gradient(to right, var(--rs-line) 0 1px, var(--rs-same) 1px calc(100% / var(--decades))); }\n.rnn-steps .rs-growth-bar > span { display: block; height: 100%; transition: width 250ms; }\n.rnn-steps .rs-growth-shared .rs-growth-bar > span { background: var(--rs-accent); }\n.rnn-steps .rs-growth-own .rs-growth-bar > span { background: var(--rs-minus); }\n.rnn-steps .rs-growth-dense .rs-growth-bar > span { background: var(--rs-plus); }\n.rnn-steps .rs-growth-axis { font-size: 0.71875rem; color: var(--rs-soft); height: 17px; overflow: hidden; }\n.rnn-steps .rs-growth-axis > span { display: block; position: relative; }\n.rnn-steps .rs-growth-axis > span > span { position: absolute; transform: translateX(-50%); white-space: nowrap; }\n.rnn-steps .rs-growth-axis > span > span:first-child { transform: none; }\n.rnn-steps .rs-growth-axis > span > span:last-child { transform: translateX(-100%); }\n.rnn-steps .rs-growth-scale { color: var(--rs-soft); font-size: 0.8125rem; }\n.rnn-steps :is(.rs-growth-question, .rs-growth-verdict) { border: 2px solid var(--rs-accent); border-radius: 10px; padding: 6px 10px; margin: 6px 0; background: var(--rs-band); }\n.rnn-steps .rs-growth-verdict:is(.rs-growth-right, .rs-growth-close) { border-color: var(--rs-good); }\n.rnn-steps .rs-growth-verdict.rs-growth-wrong { border-color: var(--rs-bad); }\n.rnn-steps .rs-growth-first { display: inline-flex; align-items: center; gap: 8px; min-height: 44px; cursor: pointer; }\n.rnn-steps .rs-growth-first input { width: 20px; height: 20px; margin: 0; accent-color: var(--rs-accent); }\n.rnn-steps .rs-growth-table { overflow-x: auto; margin-top: 4px; }\n.rnn-steps .rs-growth-table > summary { cursor: pointer; padding: 8px 0; width: max-content; max-width: 100%; }\n.rnn-steps .rs-growth-table table { border-collapse: collapse; margin: 4px 0; font-variant-numeric: tabular-nums; font-size: 0.84375rem; color: inherit; width: auto; display: table; }\n.rnn-steps .rs-growth-table :is(th, td) { border: 1px solid var(--rs-faint); padding: 2px 7px; text-align: end; background: var(--rs-paper); color: var(--rs-ink); }\n.rnn-steps .rs-growth-table thead th { font-weight: 600; vertical-align: bottom; min-width: 5em; }\n@media (pointer: coarse) { .rnn-steps .rs-weight-choice select { min-height: 44px; min-width: 44px; } .rnn-steps .rs-growth-row { margin: 8px 0; } }\n';

  // js/compare.css
  var compare_default = "/* Compare: several cells on one input */\n.rnn-steps .rs-cells { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; padding: 2px 0 8px; }\n.rnn-steps .rs-pane > .rs-pane-ground { fill: var(--rs-paper); stroke: var(--rs-faint); stroke-width: 1; cursor: pointer; }\n.rnn-steps .rs-pane.rs-asked > .rs-pane-ground { stroke: var(--rs-accent); stroke-width: 2; }\n.rnn-steps .rs-picture .rs-pane-name { font-weight: 700; font-size: 15px; }\n.rnn-steps .rs-picture .rs-pane-count { font-size: 12px; fill: var(--rs-soft); text-anchor: end; }\n.rnn-steps .rs-picture .rs-second { fill: var(--rs-soft); }\n.rnn-steps .rs-together .rs-chosen { stroke-width: 1.25; }\n.rnn-steps .rs-picture .rs-together .rs-number { font-size: 11.5px; }\n.rnn-steps .rs-picture .rs-together .rs-small-number { font-size: 11px; letter-spacing: -0.4px; }\n.rnn-steps .rs-picture .rs-together .rs-sign { font-size: 12.5px; }\n.rnn-steps .rs-picture .rs-states .rs-number { font-size: 11px; }\n.rnn-steps .rs-picture .rs-small-letter { font-size: 13px; }\n.rnn-steps .rs-compare-now { fill: none; stroke: var(--rs-accent); stroke-width: 3; pointer-events: none; }\n.rnn-steps .rs-bar { fill: var(--rs-accent); }\n.rnn-steps .rs-base { stroke: var(--rs-line); stroke-width: 1; }\n.rnn-steps .rs-handed { fill: var(--rs-accent); }\n.rnn-steps .rs-lit.rs-paragraph text { fill: var(--rs-accent); }\n.rnn-steps .rs-strip-column { cursor: pointer; }\n.rnn-steps .rs-memory { margin: 4px 0; }\n.rnn-steps .rs-bet { border: 2px solid var(--rs-accent); border-radius: 10px; padding: 6px 10px; margin: 6px 0; background: var(--rs-band); }\n/* The picture is tall on a wide screen too: the controls stay at hand. */\n.rnn-steps.rs-compare .rs-controls-box { position: sticky; bottom: 0; z-index: 4; background: var(--rs-paper); }\n";

  // js/widgets.css
  var widgets_default = `/* One look for every widget. Every selector begins with .rnn-steps, for a notebook's styles are global. */
.rnn-steps {
  --rs-paper: #ffffff; --rs-ink: #1b1f24; --rs-soft: #57606a; --rs-line: #7d8590; --rs-faint: #d0d7de;
  --rs-plus: #c8620a; --rs-minus: #2a6fbb; --rs-accent: #7a3fb0; --rs-glow: #fff1a8; --rs-band: #f3ecfa; --rs-same: #f4f5f7;
  --rs-good: #16722f; --rs-bad: #b42318;
  color: var(--rs-ink); background: var(--rs-paper); border: 1px solid var(--rs-faint); border-radius: 12px;
  position: relative; padding: 10px; margin: 8px 0; max-width: 100%; box-sizing: border-box; container-type: inline-size;
  font: 0.9375rem/1.55 "Noto Sans", "Noto Sans Devanagari", "Nirmala UI", "Kohinoor Devanagari", system-ui, sans-serif;
}
html[data-theme="dark"] .rnn-steps, body[data-jp-theme-light="false"] .rnn-steps, body.vscode-dark .rnn-steps {
  --rs-paper: #14181d; --rs-ink: #e8ebef; --rs-soft: #a9b2bc; --rs-line: #8a949e; --rs-faint: #39414a;
  --rs-plus: #e08132; --rs-minus: #4d94e6; --rs-accent: #c9a0f0; --rs-glow: #463a00; --rs-band: #261d33; --rs-same: #1d2329;
  --rs-good: #57c27a; --rs-bad: #ff8f85;
}
@media (prefers-color-scheme: dark) {
  html:not([data-theme]) body:not([data-jp-theme-light]):not(.vscode-light) .rnn-steps {
    --rs-paper: #14181d; --rs-ink: #e8ebef; --rs-soft: #a9b2bc; --rs-line: #8a949e; --rs-faint: #39414a;
    --rs-plus: #e08132; --rs-minus: #4d94e6; --rs-accent: #c9a0f0; --rs-glow: #463a00; --rs-band: #261d33; --rs-same: #1d2329;
    --rs-good: #57c27a; --rs-bad: #ff8f85;
  }
}
.rnn-steps :is(button, select, input) { font: inherit; color: inherit; }
.rnn-steps :focus-visible { outline: 3px solid var(--rs-accent); outline-offset: 2px; }
.rnn-steps p { margin: 4px 0; }
.rnn-steps :is(button, summary, select, label, .rs-stage) { touch-action: manipulation; } /* a second tap is a second step, and no zoom */
.rnn-steps .rs-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.rnn-steps .rs-bubble { position: absolute; z-index: 6; max-width: min(20rem, 100% - 4px); box-sizing: border-box; padding: 4px 9px; border-radius: 8px;
  background: var(--rs-ink); color: var(--rs-paper); font-size: 0.8125rem; }

/* formula */
.rnn-steps .rs-formula { overflow-x: auto; padding: 2px 0 6px; }
.rnn-steps .rs-formula-line { white-space: nowrap; font-size: 1.0625rem; line-height: 2; font-family: Cambria, "STIX Two Text", "Times New Roman", serif; }
.rnn-steps .rs-symbol { border: 0; background: none; padding: 1px 3px; border-radius: 6px; cursor: pointer; font-style: italic; min-height: 28px; min-width: 24px; line-height: 1.3; text-decoration: underline dotted var(--rs-line) 1.5px; text-underline-offset: 5px; }
.rnn-steps .rs-symbol sub { font-size: 70%; line-height: 0; }
.rnn-steps .rs-lit:is(.rs-symbol, .rs-word) { background: var(--rs-glow); color: var(--rs-ink); box-shadow: inset 0 -2px var(--rs-accent); }
@container (max-width: 34em) {
  .rnn-steps .rs-formula-line { white-space: normal; line-height: 1.9; font-size: 0.90625rem; }
  .rnn-steps .rs-symbol { padding: 1px; }
}

/* picture */
.rnn-steps .rs-stage { position: relative; border-radius: 8px; contain: layout style; }
.rnn-steps svg.rs-picture { display: block; max-width: 100%; height: auto; margin: 0 auto; overflow: visible; }
.rnn-steps .rs-picture text { fill: var(--rs-ink); font-family: inherit; font-size: 12.5px; }
.rnn-steps .rs-picture .rs-letter { font-family: Cambria, "STIX Two Text", "Times New Roman", serif; font-style: italic; font-size: 16px; }
.rnn-steps .rs-picture .rs-number { text-anchor: middle; dominant-baseline: central; font-size: 12.5px; font-variant-numeric: tabular-nums; pointer-events: none; }
.rnn-steps .rs-picture .rs-small-number { font-size: 11px; letter-spacing: -0.15px; }
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
.rnn-steps .rs-ground { fill: var(--rs-band); stroke: var(--rs-accent); }
.rnn-steps .rs-now > .rs-band { fill: var(--rs-band); stroke: var(--rs-accent); }
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
.rnn-steps .rs-wire.rs-pending path { stroke-width: 1.25; stroke-dasharray: 3 3; }
.rnn-steps .rs-equation.rs-pending :is(.rs-letter, .rs-sign) { fill: var(--rs-soft); }
.rnn-steps .rs-lit.rs-wire path { stroke: var(--rs-accent); stroke-width: 4.5; stroke-dasharray: none; }
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
.rnn-steps :is(.rs-button, .rs-word-button):hover:not(:disabled, [aria-pressed="true"]) { background: var(--rs-band); }
.rnn-steps .rs-scrub { display: flex; flex: 1 1 180px; align-items: center; gap: 8px; min-width: 150px; }
.rnn-steps input[type="range"] { flex: 1; min-width: 80px; height: 44px; margin: 0; accent-color: var(--rs-accent); }
.rnn-steps .rs-count { font-variant-numeric: tabular-nums; white-space: nowrap; }
@container (max-width: 34em) {
  .rnn-steps .rs-controls { gap: 4px; margin: 0; }
  .rnn-steps .rs-buttons { display: contents; }
  .rnn-steps .rs-buttons > .rs-button { flex: 1 0 44px; }
  .rnn-steps .rs-small-buttons { margin-inline-start: 0; }
  .rnn-steps .rs-scrub { flex-basis: 110px; min-width: 110px; margin-inline-start: 6px; }
  /* The picture is tall on a phone: the controls stay at hand, and nothing under them is lost. */
  .rnn-steps .rs-controls-box { position: sticky; bottom: 0; z-index: 4; margin: 0 -9px; padding: 4px 9px; background: var(--rs-paper); border-top: 1px solid var(--rs-faint); }
}
.rnn-steps .rs-tools { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; margin: 6px 0; }
.rnn-steps .rs-word-button { min-height: 36px; max-width: 100%; overflow-wrap: anywhere; padding: 3px 11px; border: 1px solid var(--rs-line); border-radius: 18px; background: var(--rs-paper); cursor: pointer; }
.rnn-steps .rs-word-button[aria-pressed="true"] { background: var(--rs-accent); border-color: var(--rs-accent); color: var(--rs-paper); }
.rnn-steps .rs-word-button:disabled { opacity: 0.45; cursor: default; }
.rnn-steps .rs-word-button.rs-main { border-color: var(--rs-accent); border-width: 2px; }
.rnn-steps .rs-saves { display: inline-flex; gap: 6px; margin-inline-start: auto; }
.rnn-steps .rs-row-chooser { max-width: 100%; }
.rnn-steps .rs-row-chooser select { min-height: 36px; min-width: 44px; max-width: 100%; border-radius: 8px; border: 1px solid var(--rs-line); background: var(--rs-paper); }

/* sentence, question, editor */
.rnn-steps .rs-legend-of-icons { list-style: none; margin: 4px 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 16px; }
.rnn-steps .rs-legend-of-icons svg { vertical-align: middle; }
.rnn-steps .rs-sentence { font-variant-numeric: tabular-nums; min-height: 1.6em; padding: 2px 0; font-weight: 600; }
.rnn-steps .rs-hint > summary { cursor: pointer; padding: 4px 0; width: max-content; max-width: 100%; }
.rnn-steps .rs-news { color: var(--rs-soft); }
.rnn-steps .rs-source, .rnn-steps .rs-hint { color: var(--rs-soft); font-size: 0.8125rem; }
.rnn-steps.rs-edited .rs-source { color: var(--rs-bad); }
.rnn-steps .rs-predict { border: 2px solid var(--rs-accent); border-radius: 10px; padding: 6px 10px; margin: 6px 0; background: var(--rs-band); }
.rnn-steps .rs-predict-row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.rnn-steps .rs-guess { width: 6.5em; min-height: 36px; padding: 2px 8px; border: 1px solid var(--rs-line); border-radius: 8px; background: var(--rs-paper); }
.rnn-steps .rs-guess-slider { max-width: 220px; }
.rnn-steps .rs-verdict-right, .rnn-steps .rs-verdict-close { border-color: var(--rs-good); }
.rnn-steps .rs-verdict-wrong { border-color: var(--rs-bad); }
.rnn-steps .rs-problem { color: var(--rs-bad); }
.rnn-steps .rs-editor { position: absolute; z-index: 5; box-sizing: border-box; display: flex; flex-wrap: wrap; gap: 6px; align-items: center; max-width: 100%; padding: 6px 8px; background: var(--rs-paper); border: 2px solid var(--rs-accent); border-radius: 10px; box-shadow: 0 3px 12px rgb(0 0 0 / 30%); }
.rnn-steps .rs-editor input { width: 6.5em; max-width: 100%; box-sizing: border-box; min-height: 36px; padding: 2px 8px; border: 1px solid var(--rs-line); border-radius: 8px; background: var(--rs-paper); }
.rnn-steps [aria-invalid="true"] { border-color: var(--rs-bad) !important; }

/* Python and table */
.rnn-steps .rs-python { margin: 6px 0; padding: 8px 10px; overflow-x: auto; border-radius: 8px; background: var(--rs-same); color: var(--rs-ink); font: 0.8125rem/1.6 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; border: 0; }
.rnn-steps .rs-python code { all: unset; }
.rnn-steps .rs-line { display: block; border-inline-start: 3px solid transparent; padding-inline-start: 6px; white-space: pre; }
.rnn-steps .rs-line.rs-now { border-color: var(--rs-accent); background: var(--rs-band); }
.rnn-steps .rs-line.rs-lit { border-color: var(--rs-plus); }
.rnn-steps .rs-word { border-radius: 4px; cursor: pointer; }
.rnn-steps .rs-table { position: relative; overflow-x: auto; }
.rnn-steps .rs-table table { border-collapse: collapse; margin: 6px 0; font-variant-numeric: tabular-nums; font-size: 0.84375rem; color: inherit; width: auto; display: table; }
.rnn-steps .rs-table :is(th, td) { border: 1px solid var(--rs-faint); padding: 2px 7px; text-align: end; background: var(--rs-paper); color: var(--rs-ink); }
.rnn-steps .rs-table .rs-lit > th { background: var(--rs-glow); }
.rnn-steps .rs-table caption { text-align: start; font-weight: 600; caption-side: top; color: var(--rs-ink); }
.rnn-steps .rs-table input { width: 6.2em; min-height: 32px; text-align: end; border: 1px solid var(--rs-line); border-radius: 6px; background: var(--rs-paper); }

/* Room for a finger. */
@media (pointer: coarse) {
  .rnn-steps :is(.rs-word-button, .rs-row-chooser select, .rs-guess, .rs-editor input) { min-height: 44px; min-width: 44px; }
  .rnn-steps .rs-word-button { border-radius: 22px; }
  .rnn-steps .rs-table :is(input, select) { min-height: 44px; }
  .rnn-steps summary { min-height: 44px; min-width: 48px; box-sizing: border-box; padding-block: 10px !important; }
  .rnn-steps .rs-symbol { min-height: 32px; }
  .rnn-steps .rs-bubble { pointer-events: none; } /* a finger reaches what is under it */
}

/* Where the reader chooses all colours: hers, and lines where there were grounds. */
@media (forced-colors: active) {
  .rnn-steps { /* over those of each theme */
    --rs-paper: Canvas !important; --rs-ink: CanvasText !important; --rs-soft: CanvasText !important; --rs-line: CanvasText !important; --rs-faint: GrayText !important;
    --rs-accent: Highlight !important; --rs-glow: Canvas !important; --rs-band: Canvas !important; --rs-same: Canvas !important; --rs-good: CanvasText !important; --rs-bad: CanvasText !important; }
  .rnn-steps :is(.rs-picture, .rs-bars, .rs-growth-bar, .rs-button svg) { forced-color-adjust: none; }
  .rnn-steps .rs-button svg { color: ButtonText; }
  .rnn-steps .rs-word-button[aria-pressed="true"] { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
  .rnn-steps .rs-lit:is(.rs-symbol, .rs-word) { outline: 2px solid Highlight; }
  .rnn-steps .rs-bubble { border: 1px solid CanvasText; }
}

@media (prefers-reduced-motion: reduce) { .rnn-steps * { transition: none !important; animation: none !important; } }
`;

  // js/print.css
  var print_default = "/* Widgets on paper. Every selector begins with .rnn-steps, for a notebook's styles are global. */\n\n/* Light, whatever the page is: for the printer, and for a handout while it is made. Minus is darker than plus,\n   so that they differ on a printer without colours too. */\n.rnn-steps.rs-on-paper {\n  --rs-paper: #ffffff !important; --rs-ink: #1b1f24 !important; --rs-soft: #4a525b !important; --rs-line: #7a838d !important;\n  --rs-faint: #c3cad2 !important; --rs-plus: #ee8f2d !important; --rs-minus: #0b4a94 !important; --rs-accent: #6b2fa3 !important;\n  --rs-glow: #fff1a8 !important; --rs-band: #f3ecfa !important; --rs-same: #f4f5f7 !important;\n  --rs-good: #1a7f37 !important; --rs-bad: #b42318 !important;\n}\n.rnn-steps :is(.rs-paper, .rs-paper-numbers) { display: none; }\n@media print {\n  .rnn-steps { container-type: normal; border-color: var(--rs-line); padding: 6px 10px; margin: 4px 0; font-size: 9.5pt; }\n  .rnn-steps :is(.rs-controls-box, .rs-controls, .rs-tools, .rs-tools-box, .rs-hint, .rs-ask, .rs-news, .rs-python-box, .rs-editor, .rs-switch, .rs-cells, .rs-look, .rs-making, .rs-choosing, .rs-weight-panel, .rs-puzzle, .rs-growth-first, .rs-growth-table, .rs-growth-ask, button:not(.rs-symbol), input, select) { display: none !important; }\n  .rnn-steps .rs-paper-numbers { display: block; break-inside: avoid; }\n  .rnn-steps .rs-paper-numbers table { font-size: 8.5pt; margin-top: 2px; }\n  .rnn-steps .rs-paper-numbers :is(th, td) { padding: 0 6px; font-weight: 400; }\n  .rnn-steps .rs-paper-numbers p { font-weight: 600; break-after: avoid; }\n  .rnn-steps :is(.rs-table, .rs-formula) { overflow: visible; }\n  .rnn-steps .rs-formula-line { white-space: normal; font-size: 12pt; line-height: 1.7; }\n  .rnn-steps .rs-symbol { text-decoration: none; }\n  .rnn-steps .rs-stage { contain: none; break-inside: avoid; }\n  .rnn-steps svg.rs-picture { height: auto; overflow: visible; break-inside: avoid; }\n  .rnn-steps .rs-picture .rs-wire.rs-pending { opacity: 0.6; }\n  .rnn-steps .rs-table-box, .rnn-steps .rs-shapes-list { display: none; } /* the small table stands for them */\n  .rnn-steps.rs-quiz { border: 0; padding: 0; }\n  .rnn-steps.rs-quiz > :not(.rs-paper) { display: none; }\n  .rnn-steps .rs-paper { display: block; margin: 0; }\n  .rnn-steps :is(.rs-paper-questions, .rs-paper-answers) { margin: 0; padding-inline-start: 1.8em; }\n  .rnn-steps :is(.rs-paper-questions, .rs-paper-answers) > li { break-inside: avoid; margin-bottom: 0.7em; }\n  .rnn-steps .rs-paper-choices { list-style: lower-alpha; margin: 0.15em 0 0; padding-inline-start: 1.6em; columns: 2; column-gap: 1.5em; }\n  .rnn-steps .rs-paper-choices > li { break-inside: avoid; }\n  .rnn-steps .rs-paper .rs-python { white-space: pre-wrap; break-inside: avoid; }\n  .rnn-steps .rs-paper-heading { font-weight: 700; font-size: 12pt; margin: 1em 0 0.4em; padding-top: 0.5em; border-top: 1px dashed var(--rs-line); break-after: avoid; }\n  .rnn-steps .rs-blank { border-bottom: 1px solid; height: 2em; width: 14em; }\n}\n";

  // js/still.css
  var still_default = "/* What stands for a widget where none can run (rnn_steps/still.py) goes as soon as widgets run.\n   In the book it stands inside the widget's own place, and is replaced there. */\n.rnn-still:not(.rnn-steps-view .rnn-still), .jp-OutputArea-child:has(.rnn-still) { display: none; }\n";

  // js/views.js
  var VIEWS = { Unrolled: view2, Equation: view, SharedWeights: view5, CellDiagram: view3, Shapes: view6, Compare: view4 };
  var STYLES3 = [widgets_default, shared_weights_default, STYLES, STYLES2, compare_default, print_default, still_default].join("\n");

  // js/quiz.js
  function renderQuiz({ model, el: root, stood }) {
    addStyles(root, "steps", STYLES3);
    addStyles(root, "quiz", quiz_default);
    const questions2 = model.get("questions") ?? readList(stood.querySelector(".rnn-quiz-list"));
    return new Quiz(root, questions2, model.get("title")).end;
  }
  var untouched = () => ({ chosen: null, typed: "", tried: [], said: null });
  var Quiz = class {
    constructor(root, questions2, title2) {
      this.questions = questions2;
      this.start();
      this.parts = skeleton(title2);
      root.replaceChildren(this.parts.root);
      this.parts.root.addEventListener("keydown", keepFromJupyterLab);
      const ends = [onLanguage(() => this.redraw()), onPrint(() => this.parts.paper.replaceChildren(...onPaper(questions2)))];
      this.end = () => ends.forEach((end) => end());
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
      const { question: question5, state: state3 } = this;
      state3.said = isTyped(question5) ? judgeTyped(question5, state3.typed) : judgeChoice(question5, state3.chosen);
      if (state3.said.verdict !== "empty") state3.tried.push(state3.said);
      this.redraw();
    }
    show() {
      const { question: question5, state: state3 } = this;
      state3.said = solution(question5);
      state3.tried.push(state3.said);
      if (isTyped(question5)) state3.typed = question5.answer;
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
      const { parts: parts4, state: state3 } = this;
      replace(parts4.top, ...top(this));
      replace(parts4.question, form(this));
      parts4.feedback.className = `rs-feedback rs-said-${state3.said?.verdict ?? "nothing"}`;
      parts4.feedback.replaceChildren(...state3.said ? feedback(this.question, state3.said) : []);
      replace(parts4.bottom, ...bottom(this));
    }
  };
  function markOf({ tried }) {
    const found = tried.findIndex(({ verdict: verdict4 }) => verdict4 === "right" || verdict4 === "shown");
    if (found === -1) return tried.length ? "tried" : "open";
    if (tried[found].verdict === "shown") return "shown";
    return found === 0 ? "first" : "later";
  }
  var SIGNS2 = { open: "", tried: "…", first: "✓", later: "↻", shown: "◦" };
  function skeleton(title2) {
    const parts4 = {
      top: el("div", { class: "rs-quiz-top" }),
      question: el("div", {}),
      bottom: el("div", { class: "rs-quiz-bottom" }),
      feedback: el("div", { role: "status", "aria-live": "polite" }),
      paper: el("div", { class: "rs-paper" })
    };
    parts4.root = el(
      "div",
      { class: "rnn-steps rs-quiz", role: "group", "aria-label": title2 },
      parts4.top,
      parts4.question,
      parts4.feedback,
      parts4.bottom,
      parts4.paper
    );
    return parts4;
  }
  var top = (quiz) => [
    el(
      "div",
      { class: "rs-numbers", role: "group", "aria-label": label(QUIZ.questions), lang: lang() },
      quiz.states.map((state3, n) => numberButton(quiz, n, markOf(state3)))
    ),
    score(quiz)
  ];
  function numberButton(quiz, n, mark2) {
    const here = n === quiz.at;
    const [place2, how] = [numbered(n + 1, quiz.questions.length), MARKS[mark2]];
    const name = { hi: `${place2.hi}: ${how.hi}`, en: `${place2.en}: ${how.en}` };
    return el(
      "button",
      {
        type: "button",
        class: `rs-number-button rs-number-mark-${mark2}`,
        "data-key": `question-${n + 1}`,
        "data-mark": mark2,
        "aria-current": here ? "step" : null,
        onclick: () => quiz.go(n)
      },
      el("span", { "aria-hidden": "true" }, String(n + 1), SIGNS2[mark2] && el("span", { class: "rs-number-mark" }, SIGNS2[mark2])),
      unseen(name)
    );
  }
  function score({ states: states2 }) {
    const marks2 = states2.map(markOf);
    const first2 = marks2.filter((mark2) => mark2 === "first").length;
    const open2 = marks2.some((mark2) => mark2 === "open" || mark2 === "tried");
    return el("p", { class: "rs-quiz-tally" }, say((open2 ? tally : finished)(first2, states2.length)));
  }
  function bottom(quiz) {
    const { at, questions: questions2, states: states2 } = quiz;
    const done2 = !["open", "tried"].includes(markOf(quiz.state));
    const started = states2.some(({ tried }) => tried.length);
    const button = (name, onclick, { disabled = false, main = false } = {}) => el("button", {
      type: "button",
      disabled,
      class: `rs-word-button${main ? " rs-main" : ""}`,
      "data-key": name,
      onclick
    }, say(QUIZ[name]));
    return [
      button("previous", () => quiz.go(at - 1), { disabled: at === 0 }),
      button("next", () => quiz.go(at + 1), { disabled: at === questions2.length - 1, main: done2 }),
      started && button("again", () => quiz.again())
    ].filter(Boolean);
  }

  // js/others.js
  var OTHERS = { Language: renderLanguage, Quiz: renderQuiz };

  // js/predict_panel.js
  var predict_panel_exports = {};
  __export(predict_panel_exports, {
    predictPanel: () => predictPanel,
    questionForm: () => questionForm,
    verdictPanel: () => verdictPanel
  });
  function predictPanel(widget) {
    const { run, steps, local } = widget;
    const { t } = steps;
    if (!steps.predicting) return null;
    if (!steps.hides(t)) return local.verdict?.t === t ? verdictPanel(local.verdict) : null;
    const unit = askedUnit(run, t);
    const target = `h${subscript(t + 1)}[${unit}]`;
    const answer3 = (verdict4) => {
      Object.assign(local, { problem: false, guess: void 0, verdict: { t, target, ...verdict4 } });
      steps.reveal(t);
    };
    return questionForm(widget, target, {
      onGuess: (guess) => answer3(judge(run, t, guess)),
      onShow: () => answer3({ verdict: "wrong", mistake: null, truth: run.step(t).h_t[unit] })
    });
  }
  function questionForm(widget, target, { onGuess, onShow }) {
    const { local } = widget;
    const names3 = { "aria-label": `${label(STRINGS.guess)}: ${target}`, lang: lang() };
    const input4 = el("input", {
      type: "text",
      inputmode: "text",
      class: "rs-guess",
      "data-key": "guess",
      autocomplete: "off",
      ...names3,
      value: local.guess ?? "",
      oninput: () => {
        local.guess = input4.value;
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
      ...names3,
      "aria-valuetext": signed(0),
      oninput: () => {
        slider.setAttribute("aria-valuetext", input4.value = signed(Number(slider.value)));
        local.guess = input4.value;
      }
    });
    const check = (event) => {
      event.preventDefault();
      const guess = parse(input4.value);
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
        input4,
        el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "check" }, say(STRINGS.check)),
        wordButton("show", onShow)
      ),
      local.problem && el("p", { class: "rs-problem", role: "alert" }, say(STRINGS.notANumber))
    );
  }
  function verdictPanel({ verdict: verdict4, mistake, truth, target }, { mistakes = MISTAKES, write: write2 = (value) => signed(value, 4) } = {}) {
    return el(
      "div",
      { class: `rs-predict rs-verdict-${verdict4}`, role: "group", tabindex: -1, "data-says": "" },
      el("p", {}, el("strong", {}, `${target}: `), say(verdicts[verdict4](write2(truth)))),
      mistake && el("p", { "data-mistake": mistake }, say(mistakes[mistake]))
    );
  }

  // js/parts.js
  var parts3 = {
    "cells.js": cells_exports,
    "controls.js": controls_exports,
    "dom.js": dom_exports,
    "equations.js": equations_exports,
    "evaluate.js": evaluate_exports,
    "formula.js": formula_exports,
    "kept.js": kept_exports,
    "language.js": language_exports,
    "numbers.js": numbers_exports,
    "others.js": others_exports,
    "paragraph.js": paragraph_exports,
    "predict_panel.js": predict_panel_exports,
    "print.js": print_exports,
    "run.js": run_exports,
    "strings.js": strings_exports,
    "styles.js": styles_exports,
    "symbols.js": symbols_exports,
    "tips.js": tips_exports,
    "tools.js": tools_exports,
    "unrolled.js": unrolled_exports,
    "views.js": views_exports,
    "walk.js": walk_exports
  };

  // js/light.js
  function connectLight(root, steps) {
    let kept2 = "";
    const symbolsAt = (event) => {
      const { symbol: symbol2, symbols } = event.target.closest?.("[data-symbol], .rs-wire, .rs-box")?.dataset ?? {};
      return symbol2 ?? symbols ?? "";
    };
    const light = (symbols) => steps.light(symbols.split(" ").filter(Boolean));
    const over = (event) => light(symbolsAt(event) || kept2);
    const leave = () => light(kept2);
    const tap = (event) => {
      const symbols = symbolsAt(event);
      kept2 = symbols === kept2 ? "" : symbols;
      light(kept2);
    };
    const listeners = { pointerover: over, pointerleave: leave, focusin: over, focusout: leave, click: tap };
    for (const [name, listener] of Object.entries(listeners)) root.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) root.removeEventListener(name, listener);
    };
  }
  var lit = /* @__PURE__ */ new WeakSet();
  function showLight(root, symbols) {
    if (!symbols.size && !lit.has(root)) return;
    if (symbols.size) lit.add(root);
    else lit.delete(root);
    for (const node of root.querySelectorAll("[data-symbol], [data-symbols]")) {
      const own = [node.dataset.symbol, ...(node.dataset.symbols ?? "").split(" ")];
      node.classList.toggle("rs-lit", own.some((name) => symbols.has(name)));
    }
  }

  // js/table.js
  var DECIMALS2 = 6;
  var MOST_INPUTS = 64;
  var symbolsOf2 = (run) => [...new Set(run.equations.flatMap(({ tree }) => symbolsIn(tree)))];
  function entry(value, name, edit, decimals = DECIMALS2) {
    if (!edit) return el("td", {}, value === null ? "?" : signed(value, decimals));
    return el("td", {}, el("input", {
      type: "text",
      inputmode: "text",
      autocomplete: "off",
      value: plain3(value),
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
    const names3 = ["x_t", "h_prev", ...run.c0 ? ["c_prev"] : [], ...symbolsOf2(run).filter((name) => /^b_/.test(name)), ...results];
    const hidden = new Set(run.equations.slice(seen).map(({ name }) => name));
    const widest = Math.max(...names3.map((name) => values[name].length));
    return el(
      "table",
      {},
      el("thead", {}, el(
        "tr",
        {},
        el("th", { scope: "col" }, say(STRINGS.quantity)),
        Array.from({ length: widest }, (_, i) => el("th", { scope: "col" }, `[${i}]`))
      )),
      el("tbody", {}, names3.map((name) => {
        const edit = editable(run, t, name);
        return el(
          "tr",
          { "data-symbol": name },
          tip(el("th", { scope: "row" }, name), meaning2(name, run.mode)),
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
    const matrices = symbolsOf2(widget.run).filter((name) => values[name].data);
    return el("div", { class: "rs-table" }, [
      vectorsTable(widget),
      ...matrices.map((name) => matrixTable(name, values[name], widget.local))
    ].map(rovingTable));
  }

  // js/together.js
  function together2(all, listener) {
    let following = false;
    const follow = (leader, what) => {
      following = true;
      for (const steps of all.filter((other) => other !== leader)) {
        if (what === "symbols") steps.light(leader.symbols);
        else steps.follow(leader);
      }
      following = false;
    };
    const hear = (leader) => (what) => {
      if (following) return;
      follow(leader, what);
      listener(what);
    };
    follow(all.find((steps) => steps.t > 0) ?? all[0]);
    const ends = all.map((steps) => steps.subscribe(hear(steps)));
    return () => ends.forEach((end) => end());
  }

  // js/widget.js
  var CONFIG = ["view", "labels", "layer", "direction", "batch", "output", "title", "arguments", "numbers", "target"];
  var USUAL_TEXT = 16;
  var LEAST_WIDTH = 200;
  var HEADER = 64;
  var lastRoom = null;
  function roomIn(stage, width = stage.clientWidth) {
    lastRoom = { window: window.innerWidth, room: Math.floor(width || 640), text: parseFloat(getComputedStyle(document.documentElement).fontSize) };
    return lastRoom;
  }
  var roomLikely = (stage) => lastRoom?.window === window.innerWidth ? lastRoom : roomIn(stage);
  async function render({ model, el: root, host, signal }) {
    addStyles(root, "steps", STYLES3);
    const { styles } = VIEWS[model.get("view")];
    if (styles) addStyles(root, model.get("view"), styles);
    const models = [model.get("steps"), ...model.get("others") ?? []];
    const acquired = await Promise.all(models.map((id) => acquire(id, host)));
    const config = Object.fromEntries(CONFIG.map((name) => [name, model.get(name)]));
    const widget = new Widget(root, acquired.map(({ steps }) => steps), config);
    let gone = false;
    const end = () => {
      if (!gone) {
        gone = true;
        widget.end();
        acquired.forEach(({ release }) => release());
      }
    };
    signal?.addEventListener("abort", end);
    return end;
  }
  var Widget = class {
    constructor(root, all, config) {
      Object.assign(this, { all, config, view: VIEWS[config.view], parts: skeleton2(config) });
      this.local = { cell: 0, small: false, table: false, row: 0, matrixRow: {}, ...this.view.local };
      this.walk = new (this.view.Walk ?? Walk)(this);
      this.playing = player({ advance: () => this.forward(1), atEnd: () => this.walk.atEnd, onChange: () => this.redraw() });
      this.actions = actionsOf(this);
      root.replaceChildren(this.parts.root);
      this.tips = connectTips(this.parts.root);
      this.measure(roomLikely(this.parts.stage));
      this.ends = this.listen();
      this.redraw();
    }
    get steps() {
      return this.all[this.local.cell];
    }
    /** What is drawn now; another one after an edit. */
    get run() {
      return this.steps.run(this.config);
    }
    /** The run whose equations are the small steps: of several cells the one with the most. */
    get pace() {
      return this.all.map((steps) => steps.run(this.config)).reduce((a, b) => b.equations.length > a.equations.length ? b : a);
    }
    get edited() {
      return this.all.some((steps) => steps.edited);
    }
    /** Width of the picture in its own px, which grow with the reader's text where there is room. */
    measure({ room, text: text2 }) {
      const wanted = text2 / USUAL_TEXT;
      this.zoom = Math.max(1, Math.min(wanted, room / LEAST_WIDTH));
      this.width = Math.max(LEAST_WIDTH, Math.floor(room / this.zoom));
    }
    /** The picture of the current step, as large as the reader's text asks for. */
    picture() {
      const drawn2 = this.view.draw(this);
      drawn2.setAttribute("width", this.zoom * drawn2.viewBox.baseVal.width);
      return drawn2;
    }
    /** One step on or back (k = -1): a small or a whole one, as the learner has chosen. */
    forward(k) {
      if (this.local.small) this.walk.small(k);
      else this.walk.step(k);
    }
    /** On a phone a picture may be taller than the screen: bring what a small step has just made into sight. */
    reveal() {
      if (this.local.small) requestAnimationFrame(() => this.bringIntoSight());
    }
    bringIntoSight() {
      const { parts: parts4 } = this;
      if (getComputedStyle(parts4.controls).position !== "sticky") return;
      const floor = parts4.controls.getBoundingClientRect().top;
      const made = parts4.stage.querySelector(this.walk.justMade);
      const box3 = made?.getBoundingClientRect();
      if (!box3 || box3.top >= HEADER && box3.bottom <= floor) return;
      made.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
    /** Make another of the cells the one that is asked about; a question goes along. */
    choose(cell4) {
      if (cell4 === this.local.cell) return;
      const asks = this.steps.predicting;
      this.steps.predict(false);
      Object.assign(this.local, { cell: cell4, verdict: void 0, problem: false, guess: void 0 });
      this.steps.predict(asks);
    }
    reset() {
      this.all.forEach((steps) => steps.reset());
    }
    /** The trace has moved. Where another view moved it and this one is out of sight, it waits: the one in sight comes first. */
    follow() {
      const cause = window.event?.target;
      if (this.near || cause instanceof Node && this.parts.root.contains(cause)) this.redraw();
      else this.waiting ??= setTimeout(() => this.redraw());
    }
    redraw() {
      clearTimeout(this.waiting);
      this.waiting = null;
      const { run, steps, parts: parts4, local } = this;
      const seen = steps.visible(run, steps.t);
      if (parts4.root.dataset.made !== language()) this.speak();
      once(parts4.formula, `${language()} ${local.cell} ${this.view.key?.(this)}`, () => this.own("formula", formulaOf));
      once(parts4.hint, language(), () => this.own("hint", hint2));
      once(parts4.controls, language(), () => {
        this.bar = controls(this.actions);
        return [this.bar.node, this.view.atHand?.(this)].filter(Boolean);
      });
      this.bar.update(this);
      const editor = parts4.stage.querySelector(".rs-editor");
      replace(parts4.stage, ...[this.picture(), editor].filter(Boolean));
      replace(parts4.panel, ...[this.view.panel?.(this)].flat().filter(Boolean));
      replace(parts4.ask, ...this.own("ask", predictPanel));
      this.saySentence();
      if (this.view.frame?.python) replace(parts4.python, ...this.own("python", pythonOf));
      else once(parts4.python, `${language()} ${local.cell} ${seen}`, () => pythonOf(this));
      once(parts4.tools, JSON.stringify([language(), steps.predicting, this.edited, steps.length, local]), () => tools(this));
      replace(parts4.table, ...local.table ? this.own("table", table) : []);
      once(parts4.source, `${language()} ${this.edited} ${this.view.key?.(this)}`, () => this.own("source", source2));
      parts4.root.classList.toggle("rs-edited", this.edited);
      showLight(parts4.root, steps.symbols);
      this.tips.update();
    }
    /** The names of what has no text of its own, in the language chosen. */
    speak() {
      this.parts.root.dataset.made = language();
      this.parts.root.lang = lang();
      this.parts.stage.lang = lang();
      this.parts.stage.setAttribute("aria-label", label(STRINGS.stage));
    }
    /**
     * Say the step once: the same sentence again, or one a second while the steps play by themselves,
     * would be too much for those who hear it. When the playing stops, it is said where that was.
     */
    saySentence() {
      const { sentence: place2 } = this.parts;
      place2.setAttribute("aria-live", this.playing.on ? "off" : "polite");
      const said2 = this.own("sentence", sentence4);
      const text2 = `${this.playing.on} ${said2.map((node) => node.textContent).join()}`;
      if (place2.dataset.said === text2) return;
      place2.dataset.said = text2;
      place2.replaceChildren(...said2);
    }
    /** What stands in a part of the frame: the view's own, where it has one. @returns {Node[]} */
    own(part2, usual) {
      const make = this.view.frame?.[part2];
      return [make ? make(this, () => usual(this)) : usual(this)].flat().filter(Boolean);
    }
    /** Change what only this view shows. */
    set(changes2) {
      Object.assign(this.local, changes2);
      this.redraw();
    }
    announce(text2) {
      this.parts.news.replaceChildren(say(text2));
    }
    /** Start to listen; returns what ends it. */
    listen() {
      const { root, stage } = this.parts;
      root.addEventListener("click", (event) => this.clicked(event));
      root.addEventListener("change", (event) => this.changed(event));
      root.addEventListener("keydown", keyListener(this.actions));
      root.addEventListener("keydown", keepFromJupyterLab);
      const watcher = new ResizeObserver(([{ contentRect }]) => {
        const { width, zoom } = this;
        this.measure(roomIn(stage, contentRect.width));
        if (this.width !== width || this.zoom !== zoom) this.redraw();
      });
      watcher.observe(stage);
      this.near = true;
      const sight = new IntersectionObserver((all) => {
        this.near = all.at(-1).isIntersecting;
        if (this.near && this.waiting) this.redraw();
      }, { rootMargin: "50%" });
      sight.observe(root);
      return [
        together2(this.all, (what) => what === "symbols" ? showLight(root, this.steps.symbols) : this.follow()),
        onLanguage(() => {
          this.parts.news.replaceChildren();
          this.redraw();
        }),
        connectLight(root, this.steps),
        this.tips.end,
        () => watcher.disconnect(),
        () => sight.disconnect(),
        () => clearTimeout(this.waiting),
        () => this.playing.stop(),
        printing(this),
        this.view.listen?.(this) ?? (() => {
        })
      ];
    }
    end() {
      this.ends.forEach((end) => end());
    }
    /** A tap in the picture: change a number, go to a step, or choose a row. */
    clicked(event) {
      const { target, edit, row: row2 } = tapped(event);
      const go2 = event.target.closest("[data-go]");
      const cell4 = event.target.closest("[data-cell]")?.dataset.cell;
      const inPicture = edit && this.parts.stage.contains(target);
      const place2 = inPicture && placeIn(this.parts.stage, target);
      if (cell4) this.choose(Number(cell4));
      if (inPicture) {
        this.playing.stop();
        this.view.tapped?.(this, edit);
        openEditor(this, place2, edit);
      } else if (go2) {
        this.playing.stop();
        this.steps.go(Number(go2.dataset.go));
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
  var formulaOf = ({ run }) => formula(run);
  var pythonOf = ({ run, steps }) => python(run, steps.visible(run, steps.t) - 1);
  var source2 = ({ edited }) => say(edited ? STRINGS.edited : STRINGS.fromTorch);
  function once(part2, key, make) {
    if (part2.dataset.made === key) return;
    part2.dataset.made = key;
    replace(part2, ...[make()].flat());
  }
  var hint2 = ({ actions }) => [
    el("summary", { "data-key": "help" }, say(STRINGS.help)),
    el("p", {}, say(STRINGS.touch)),
    el("p", {}, say(STRINGS.keys)),
    legend(Object.keys(actions).filter((name) => name !== "scrub").map((name) => name === "toggle" ? "play" : name))
  ];
  function skeleton2(config) {
    const box3 = (name, attributes = {}, ...children) => el("div", { class: `rs-${name}`, ...attributes }, ...children);
    const parts4 = {
      formula: box3("formula-box"),
      stage: box3("stage", { tabindex: 0, role: "group", "data-key": "stage" }),
      controls: box3("controls-box"),
      panel: box3("panel"),
      ask: box3("ask"),
      sentence: box3("sentence", { "aria-live": "polite", "aria-atomic": "true" }),
      python: box3("python-box"),
      tools: box3("tools-box"),
      table: box3("table-box"),
      source: el("p", { class: "rs-source" }),
      hint: el("details", { class: "rs-hint" }),
      news: box3("news", { "aria-live": "polite" })
    };
    parts4.root = el(
      "div",
      {
        class: `rnn-steps rs-${config.view.toLowerCase()}`,
        "data-view": config.view,
        role: "group",
        "aria-label": config.title
      },
      parts4.formula,
      parts4.stage,
      parts4.sentence,
      parts4.controls,
      parts4.panel,
      parts4.ask,
      parts4.tools,
      parts4.news,
      parts4.table,
      parts4.python,
      parts4.source,
      parts4.hint
    );
    return parts4;
  }
  function sentence4({ run, steps }) {
    const n = run.count(steps.t);
    const seen = steps.visible(run, steps.t);
    if (steps.hides(steps.t)) return say(waiting(n, run.length));
    const hIndex = run.equations.findIndex(({ name: name2 }) => name2 === "h_t");
    const { name } = run.equations[steps.part === -1 ? hIndex : Math.max(0, seen - 1)];
    const [base, sub] = written2(name);
    return say(spoken2(n, run.length, sub === "t" ? `${base}${subscript(steps.t + 1)}` : name, list(run.step(steps.t)[name])));
  }

  // js/index.js
  var render2 = (context3) => (OTHERS[context3.model.get("view")] ?? render)(context3);
  var mount2 = (page) => mount(page, { render: render2 });
  return __toCommonJS(index_exports);
})();
