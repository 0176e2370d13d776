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
    equationsOf: () => equationsOf,
    judge: () => judge,
    judgeChoice: () => judgeChoice,
    judgeTyped: () => judgeTyped,
    mount: () => mount2,
    render: () => render2
  });

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
  function equationsOf({ mode, bias, projected = false, output: output2 = false, outputBias = true }) {
    const equations = {
      RNN_TANH: () => rnn("tanh", bias),
      RNN_RELU: () => rnn("relu", bias),
      LSTM: () => lstm(bias, projected),
      GRU: () => gru(bias)
    }[mode]();
    if (output2) {
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
    const choose = (event) => setLanguage(event.currentTarget.dataset.language);
    buttons.forEach((button) => button.addEventListener("click", choose));
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
    constructor(state2) {
      __privateAdd(this, _SavedModel_instances);
      this.state = state2;
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
    const models = new Map(Object.entries(entries2).map(([id, { state: state2 }]) => [id, new SavedModel(state2)]));
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
    rows.forEach((row, i) => data.set(row, i * cols));
    return { rows: rows.length, cols, data };
  }
  function product(W, v) {
    const out = new Float64Array(W.rows);
    for (let i = 0; i < W.rows; i++) {
      let sum = 0;
      for (let j = 0, k = i * W.cols; j < W.cols; j++, k++) sum += W.data[k] * v[j];
      out[i] = sum;
    }
    return out;
  }
  var elementwise = (vectors, f) => vectors.reduce((u, v) => u.map((a, i) => f(a, v[i])));
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
    const named = {};
    for (const [name, value] of Object.entries(packed)) {
      if (!/^[Wb]_[ih]h$/.test(name)) named[name] = value;
      else gates.forEach((k, n) => {
        named[name.slice(0, 3) + k] = part(value, n, gates.length);
      });
    }
    return named;
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

  // js/predict.js
  var RIGHT = 0.02;
  var CLOSE = 0.1;
  var SAME_MISTAKE = 0.03;
  var askedUnit = (run, t) => (run.count(t) - 1) % run.step(t).h_t.length;
  var zeros = (vector) => new Float64Array(vector.length);
  var identity = (W) => matrix(Array.from({ length: W.rows }, (_, i) => Array.from({ length: W.cols }, (_2, j) => Number(i === j))));
  var changeEach = (env, pattern, change) => Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name, pattern.test(name) ? change(value) : value])
  );
  function mistaken(run, t) {
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
    const near = Object.entries(mistaken(run, t)).filter(([, h]) => h && Math.abs(h[unit] - truth) > RIGHT).map(([name, h]) => [Math.abs(h[unit] - guess), name]).filter(([distance]) => distance <= SAME_MISTAKE && distance < miss).sort(([a], [b]) => a - b);
    if (near.length) return { verdict: "wrong", mistake: near[0][1], truth };
    if (miss <= CLOSE) return { verdict: "close", mistake: null, truth };
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
    const known = wrong.find((one) => same(given, one.given));
    return known ? { key: known.given, verdict: "wrong", why: known.why } : { key: plain(given), verdict: "unknown" };
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
    open: { hi: "अभी बाक़ी", en: "still open" },
    tried: { hi: "कोशिश हुई, अभी बाक़ी", en: "tried, still open" },
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
    const { question: question2, questions, at } = quiz;
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
        el("legend", {}, el("span", { class: "rs-question-number" }, say(numbered(at + 1, questions.length))), sayPieces(question2.text)),
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
  var outcome = (state2, n) => [...state2.tried, ...state2.said ? [state2.said] : []].filter(({ key }) => key === String(n)).map(({ verdict }) => verdict === "wrong" ? "wrong" : "right")[0] ?? "";
  var OUTCOME_SIGNS = { right: "✓", wrong: "✗", "": "" };
  var choices = ({ question: question2, state: state2 }) => el("div", { class: "rs-choices" }, question2.choices.map((choice, n) => {
    const result = outcome(state2, n);
    return el(
      "label",
      { class: `rs-choice${result && ` rs-choice-${result}`}` },
      el("input", {
        type: "radio",
        name: "choice",
        value: n,
        checked: state2.chosen === n,
        "data-key": `choice-${n}`,
        onchange: () => {
          state2.chosen = n;
        }
      }),
      sayPieces(choice.text),
      el("span", { class: "rs-outcome", "aria-hidden": "true" }, OUTCOME_SIGNS[result])
    );
  }));
  var field = ({ state: state2 }) => el(
    "label",
    { class: "rs-answer" },
    say(QUIZ.answer),
    el("input", {
      type: "text",
      "data-key": "answer",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      value: state2.typed,
      oninput: (event) => {
        state2.typed = event.target.value;
      }
    })
  );
  function feedback(question2, { verdict, why }) {
    const verdictText = el("strong", {}, say(VERDICTS[verdict]));
    const answer = verdict === "shown" && el("p", { class: "rs-solution" }, solutionText(question2));
    return [el("p", {}, verdictText), answer, why && el("p", { class: "rs-why" }, sayPieces(why))].filter(Boolean);
  }
  var solutionText = (question2) => isTyped(question2) ? el("code", {}, question2.answer) : sayPieces(question2.choices.find(({ right }) => right).text);

  // js/styles.js
  function addStyles(root, name, css) {
    const home = root.getRootNode() instanceof ShadowRoot ? root.getRootNode() : document.head;
    const mark = `data-rnn-${name}`;
    if (!home.querySelector(`style[${mark}]`)) home.append(el("style", { [mark]: "" }, css));
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
  function list(vector, decimals = 2, longest = 8) {
    const words = Array.from(vector, (value) => signed(value, decimals));
    if (words.length > longest) words.splice(longest - 2, words.length - longest + 1, "…");
    return `[${words.join(", ")}]`;
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
  var rowHeight = (rows, row) => rows > LONGEST_WITH_NUMBERS ? Math.max(1.5, STRIP_HEIGHT / rows) : row;
  var columnHeight = (rows, row = 24) => rows * rowHeight(rows, row);
  function cell({ value, x, y, width, height, decimals, scale, name, edit, row, asked }) {
    const known = value !== null;
    const shown = known ? signed(value, decimals) : asked ? "?" : "";
    return svg(
      "g",
      { class: `rs-cell${edit ? " rs-editable" : ""}`, "data-edit": edit, "data-row": row },
      svg("rect", { x, y, width, height, ...known ? tint(value, scale) : { class: "rs-unknown" } }),
      svg("text", { x: x + width / 2, y: y + height / 2, class: known ? "rs-number" : "rs-number rs-question" }, shown),
      known && svg("title", {}, `${name} = ${signed(value, 6)}`)
    );
  }
  function strip({ values, x, y, width, height, scale, name, edit, rows }) {
    const paths = /* @__PURE__ */ new Map();
    values.forEach((value, i) => {
      const shade = Math.sign(value) * Math.ceil(SHADES * strength(value, scale));
      paths.set(shade, `${paths.get(shade) ?? ""}M${x} ${y + i * height}h${width}v${height}h${-width}z`);
    });
    return svg(
      "g",
      { class: `rs-strip${edit ? " rs-editable" : ""}`, "data-size": values.length, "data-edit": edit, "data-row": rows ? "*" : null },
      Array.from(paths, ([shade, d]) => svg("path", { d, ...tint(shade, SHADES) })),
      svg("title", {}, `${name} = ${list(values)}`)
    );
  }
  function tapped(event) {
    const target = event.target.closest("[data-edit], [data-row]");
    if (!target) return {};
    const { edit, row, size } = target.dataset;
    const { top: top2, height } = target.getBoundingClientRect();
    const place2 = Math.min(size - 1, Math.max(0, Math.floor((event.clientY - top2) / height * size)));
    return { target, edit: edit?.replace("*", place2), row: row?.replace("*", place2) };
  }
  function column({ values, size, x, y, width, row = 24, decimals = 2, scale = 1, symbol: symbol2, name, edit, rows = false, chosen = null, asked = false }) {
    const height = rowHeight(size, row);
    const boxes = size > LONGEST_WITH_NUMBERS ? values && strip({ values, x, y, width, height, scale, name, edit: edit?.("*"), rows }) : Array.from({ length: size }, (_, i) => cell({
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
      { class: "rs-vector", "data-symbol": symbol2 },
      svg("rect", { class: "rs-unknown", x, y, width, height: size * height }),
      boxes,
      svg("rect", { class: "rs-frame", x, y, width, height: size * height }),
      chosen !== null && svg("rect", { class: "rs-chosen", x, y: y + chosen * height, width, height })
    );
  }
  function matrixCells({ W, x, y, width, row = 24, decimals = 2, scale = 1, symbol: symbol2, name, edit, chosen = null }) {
    const height = rowHeight(W.rows, row);
    const large = W.rows > LONGEST_WITH_NUMBERS || W.cols > LONGEST_WITH_NUMBERS;
    const boxes = large ? svg("image", { x, y, width: width * W.cols, height: height * W.rows, preserveAspectRatio: "none", href: heat(W), class: "rs-heat" }) : Array.from(W.data, (value, k) => {
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
      { class: "rs-matrix", "data-symbol": symbol2 },
      svg("rect", { class: "rs-unknown", x, y, width: width * W.cols, height: W.rows * height }),
      boxes,
      svg("rect", { class: "rs-frame", x, y, width: width * W.cols, height: W.rows * height }),
      chosen !== null && svg("rect", { class: "rs-chosen", x, y: y + chosen * height, width: width * W.cols, height })
    );
  }
  var pictures = /* @__PURE__ */ new WeakMap();
  function heat(W) {
    const known = pictures.get(W.data);
    if (known) return known;
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

  // js/equation.js
  var LETTER = 22;
  var GAP = 14;
  var WORDS = { tanh: "tanh", relu: "ReLU", sigmoid: "σ" };
  function items(tree, context) {
    const { values, known } = context;
    const vector = (name) => ({ kind: "vector", name, value: known(name) ? values[name] : null, size: values[name].length });
    const sign = (text) => ({ kind: "sign", text });
    const join = (args, text) => args.flatMap((arg, n) => [...n ? [sign(text)] : [], ...items(arg, context)]);
    switch (tree.op) {
      case "symbol":
        return [vector(tree.name)];
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
    const large = rows > LONGEST_WITH_NUMBERS || cols > LONGEST_WITH_NUMBERS;
    return cols * cellWidth(item.value, size, large);
  }
  var cellWidth = (W, size, large) => large ? Math.min(size.cell, 160 / W.cols) : size.cell;
  function wrap(line, width, size) {
    const lines = [[]];
    let x = 0;
    for (const item of line) {
      const w = itemWidth(item, size) + 4;
      const closing = item.kind === "sign" && item.text === ")";
      if (x + w > width && lines.at(-1).length && !closing) {
        lines.push([]);
        x = 18;
      }
      lines.at(-1).push({ ...item, x });
      x += w;
    }
    return lines;
  }
  var heightOf = (line) => LETTER + Math.max(...line.map((item) => item.kind === "sign" ? 24 : columnHeight(item.kind === "vector" ? item.size : item.value.rows)));
  function drawItem(item, y, height, context) {
    const { size, chosen, editOf } = context;
    const middle = y + LETTER + (height - LETTER) / 2;
    if (item.kind === "sign") {
      return svg("text", { class: "rs-sign", x: item.x + itemWidth(item, size) / 2, y: middle }, item.text);
    }
    const rows = item.kind === "vector" ? item.size : item.value.rows;
    const top2 = y + LETTER;
    const width = itemWidth(item, size);
    const letter = symbolText(item.name, { x: item.x + width / 2, y: top2 - 7, "text-anchor": "middle", "data-symbol": item.name });
    const common = { x: item.x, y: top2, symbol: item.name, name: item.name, decimals: size.decimals, scale: context.scale };
    const row = chosen < rows ? chosen : null;
    if (item.kind === "matrix") {
      const cell3 = width / item.value.cols;
      return [letter, matrixCells({ ...common, W: item.value, width: cell3, edit: (i, j) => `${item.name}|${i},${j}`, chosen: item.rowed ? row : null })];
    }
    return [letter, column({ ...common, values: item.value, asked: item.asked, size: rows, width, edit: editOf(item.name), rows: item.result, chosen: item.rowed ? row : null })];
  }
  function markRows(line) {
    return line.map((item, n) => ({ ...item, rowed: item.kind === "matrix" || line[n - 1]?.kind !== "matrix" }));
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
    const line = markRows([result, { kind: "sign", text: "=" }, ...items(equation2.tree, context)]);
    const parts = [];
    let at = y;
    for (const some of wrap(line, width - 12, size)) {
      const height = heightOf(some);
      parts.push(some.map((item) => drawItem({ ...item, x: item.x + 6 }, at, height, context)));
      at += height + 6;
    }
    if (n < seen && chosen < result.size) {
      const words = rowWords(equation2.tree, chosen, values);
      const text = openedRow([`${equation2.name}[${chosen}] =`, ...words, "=", signed(values[equation2.name][chosen], 4)], at + 10, width - 40, size);
      parts.push(text.node);
      at = text.bottom;
    }
    const now = n === seen - 1 && seen < run.equations.length;
    return { bottom: at + GAP, node: svg(
      "g",
      { class: `rs-equation${n >= seen ? " rs-pending" : ""}${now ? " rs-now" : ""}`, "data-part": n },
      svg("rect", { class: "rs-band", x: 0, y: y - 2, width, height: at - y + 8, rx: 8 }),
      parts
    ) };
  }
  function openedRow(words, y, width, size) {
    const letter = size.font * 0.64;
    const lines = [[]];
    for (const word of words) {
      const length = [...lines.at(-1), word].join(" ").length * letter;
      if (length > width && lines.at(-1).length) lines.push([]);
      lines.at(-1).push(word);
    }
    const step = size.font * 1.5;
    return { bottom: y + lines.length * step, node: svg(
      "text",
      { class: "rs-opened", "font-size": size.font, x: 10, y },
      lines.map((some, n) => svg("tspan", { x: n ? 26 : 10, y: y + n * step }, some.join(" ")))
    ) };
  }
  function columnsFor(run, context, width) {
    const lengths = run.equations.map(({ name, tree }) => [{ kind: "vector", name }, { kind: "sign", text: "=" }, ...items(tree, context)].reduce((sum, item) => sum + itemWidth(item, context.size) + 4, 12));
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

  // js/cell_diagram.js
  var view2 = view;

  // js/shared_weights.js
  var view3 = view;

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

  // js/unrolled.js
  var GAP2 = 30;
  var CELL = 46;
  var TOP = 24;
  var BOTTOM = 26;
  var LABEL = 20;
  function wires(equations) {
    const products = (tree) => {
      if (tree.op === "matvec") return [tree];
      return (tree.args ?? [tree.arg]).filter(Boolean).flatMap(products);
    };
    const along = (symbol2) => equations.flatMap(({ name, tree }) => {
      const weights = products(tree).filter((p) => symbolsIn(p.v).includes(symbol2)).map((p) => p.W);
      return weights.length ? [...weights, ...weights.map((W) => `b${W.slice(1)}`), name] : [];
    });
    return { input: along("x_t"), recurrent: along("h_prev") };
  }
  function layout(run, width, withOutput, labels) {
    const narrow = width < 560;
    const box = narrow ? 46 : 58;
    const left = box + (narrow ? 18 : 34);
    const least = narrow ? 70 : 92;
    const columns = Math.max(1, Math.min(run.length, Math.floor((width - left - 6) / least)));
    const pitch = Math.max(least, Math.min(1.35 * least, Math.floor((width - left - 6) / columns)));
    const hTop = TOP + (withOutput ? columnHeight(run.step(run.first).y_t.length) + GAP2 + TOP : 0);
    const cellTop = hTop + columnHeight(run.hiddenSize) + GAP2;
    const xTop = cellTop + CELL + GAP2;
    return {
      box,
      pitch,
      left,
      columns,
      hTop,
      cellTop,
      xTop,
      middle: cellTop + CELL / 2,
      height: xTop + columnHeight(run.inputSize) + BOTTOM + LABEL * labelLines(labels[0]).filter(({ text }) => text).length
    };
  }
  function visibleSteps(run, t, columns) {
    const now = run.count(t) - 1;
    const start = Math.max(0, Math.min(now - Math.max(0, columns - 2), run.length - columns));
    return { start, orders: Array.from({ length: columns }, (_, k) => start + k) };
  }
  var arrow = (points, { symbols, flow = false, pending = false }) => svg(
    "g",
    { class: `rs-wire${flow ? " rs-flow" : ""}${pending ? " rs-pending" : ""}`, "data-symbols": symbols.join(" ") },
    svg("path", { d: points }),
    svg("path", { class: "rs-head", d: head(points) }),
    svg("path", { class: "rs-grip", d: points })
  );
  function head(points) {
    const numbers = points.match(/-?[\d.]+/g).map(Number);
    const [x0, y0, x1, y1] = numbers.slice(-4);
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
    const side = (s) => `${x1 - 7 * ux - s * 4 * uy} ${y1 - 7 * uy + s * 4 * ux}`;
    return `M${x1} ${y1} L${side(1)} L${side(-1)} Z`;
  }
  var MOST_KEPT = 100;
  var drawn = /* @__PURE__ */ new WeakMap();
  function moment(context, order, x0) {
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
      svg("rect", { class: "rs-hit", "data-go": m.t, x: -3, y: context.plan.cellTop, width: context.plan.box + 6, height: CELL })
    );
  }
  function output({ plan, hIndex }, { t, now, seen, values, number, centred }) {
    const shown = seen > hIndex + 1;
    return [
      symbolText("y_t", { ...centred, y: plan.yTop - 8 }, String(t + 1)),
      column({ values: shown ? values.y_t : null, size: plan.ySize, x: 0, y: plan.yTop, width: plan.box, symbol: now ? "y_t" : null, name: `y${number}` }),
      arrow(
        `M${centred.x} ${plan.hTop - TOP + 2} L${centred.x} ${plan.yTop + columnHeight(plan.ySize) + 2}`,
        { symbols: ["W_hy", "b_y", ...now ? ["y_t"] : []], pending: !shown }
      )
    ];
  }
  function state({ run, plan }, { t, now, done, asked, previous, values, number, centred }) {
    const symbol2 = now ? "h_t" : previous ? "h_prev" : null;
    return [
      symbolText("h_t", { ...centred, y: plan.hTop - 8 }, String(t + 1)),
      column({ values: done ? values.h_t : null, asked, size: run.hiddenSize, x: 0, y: plan.hTop, width: plan.box, symbol: symbol2, name: `h${number}` }),
      arrow(
        `M${centred.x} ${plan.cellTop} L${centred.x} ${plan.hTop + columnHeight(run.hiddenSize) + 2}`,
        { symbols: now ? ["h_t", "c_t"] : [], flow: now && done, pending: !done }
      )
    ];
  }
  var CELL_NAMES = { RNN_TANH: "tanh", RNN_RELU: "ReLU" };
  function cell2({ run, plan, hIndex }, { t, now, centred }) {
    const inside2 = run.equations.slice(0, hIndex).map(({ name }) => name).join(" ");
    return svg(
      "g",
      { class: "rs-box", "data-go": t, "data-symbols": now ? inside2 : "" },
      svg("rect", { x: -3, y: plan.cellTop, width: plan.box + 6, height: CELL, rx: 9 }),
      svg("text", { x: centred.x, y: plan.middle, class: "rs-box-text" }, CELL_NAMES[run.mode] ?? run.mode)
    );
  }
  function input({ run, plan, wire, xScale }, { t, now, seen, done, reached, number, centred }) {
    const used = now && seen > 0 && symbolsIn(run.equations[seen - 1].tree).includes("x_t");
    return [
      arrow(
        `M${centred.x} ${plan.xTop} L${centred.x} ${plan.cellTop + CELL + 2}`,
        { symbols: [...wire.input, ...now ? ["x_t"] : []], flow: used || now && done, pending: !reached }
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
  function names({ run, plan, labels }, { t, centred }) {
    const below = plan.xTop + columnHeight(run.inputSize);
    return [
      symbolText("x_t", { ...centred, y: below + 16 }, String(t + 1)),
      labelLines(labels[t % labels.length]).map(({ text, lang: own }, n) => svg("text", { ...centred, y: below + 36 + 18 * n, class: "rs-label", lang: own }, shorten(text, plan.pitch)))
    ];
  }
  function labelLines([hi, en]) {
    const choice = language();
    const lines = [{ text: hi, lang: "hi" }, { text: en, lang: "en" }];
    if (hi === en) return [{ text: hi }];
    return choice === "both" ? lines : lines.filter((line) => line.lang === choice);
  }
  function shorten(text, width) {
    if (!text) return null;
    const longest = Math.floor(width / 8);
    const letters = [...new Intl.Segmenter("hi").segment(text)].map((part2) => part2.segment);
    return letters.length <= longest ? text : [`${letters.slice(0, longest - 1).join("")}…`, svg("title", {}, text)];
  }
  var ground = (plan, x0) => svg("rect", { class: "rs-ground", x: x0 - 9, y: 2, width: plan.box + 18, height: plan.height - 4, rx: 8 });
  function unrolled(context) {
    const { run, steps, plan, wire } = context;
    const { start, orders } = visibleSteps(run, steps.t, plan.columns);
    const xOf = (order) => plan.left + (order - start) * plan.pitch;
    const sideways = orders.map((order) => {
      const now = run.after(run.first, order) === steps.t;
      const seen = steps.visible(run, run.after(run.first, order));
      const uses = seen && symbolsIn(run.equations[seen - 1].tree).includes("h_prev");
      const from = order === start ? plan.left - (plan.left - plan.box) + 2 : xOf(order - 1) + plan.box + 3;
      return arrow(`M${from} ${plan.middle} L${xOf(order) - 5} ${plan.middle}`, {
        symbols: [...wire.recurrent, ...now ? ["h_prev", "c_prev"] : []],
        flow: now && (uses || seen > context.hIndex),
        pending: order > run.count(steps.t) - 1
      });
    });
    const beyond = start + plan.columns < run.length;
    const end = xOf(start + plan.columns - 1) + plan.box;
    return [
      svg("rect", { class: "rs-same", x: plan.left - 12, y: plan.cellTop - 8, width: end - plan.left + 24, height: CELL + 16, rx: 14 }),
      ground(plan, xOf(run.count(steps.t) - 1)),
      initial(context, start),
      sideways,
      orders.map((order) => moment(context, order, xOf(order))),
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
    const { run, steps, plan, wire, width } = context;
    const order = run.count(steps.t) - 1;
    const height = columnHeight(run.hiddenSize);
    const x0 = Math.max(plan.box + 60, (width - plan.box) / 2);
    const [waiting2, hMiddle, top2] = [x0 - plan.box - 44, plan.hTop + height / 2, plan.middle - height / 2];
    const back = waiting2 + plan.box / 2;
    const symbols = [...wire.recurrent, "h_prev", "c_prev"];
    const number = order === 0 ? 0 : run.after(steps.t, -1) + 1;
    return [
      ground(plan, x0),
      moment(context, order, x0),
      arrow(`M${x0 - 9} ${hMiddle} L${back + 14} ${hMiddle} Q${back} ${hMiddle} ${back} ${hMiddle + 14} L${back} ${top2 - 24}`, { symbols: ["h_t", "h_prev"] }),
      arrow(`M${waiting2 + plan.box + 2} ${plan.middle} L${x0 - 5} ${plan.middle}`, { symbols, flow: true }),
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
    const moved = before - now().getBoundingClientRect().left;
    now().animate([{ transform: `translateX(${moved}px)` }, { transform: "none" }], { duration: 450, easing: "ease-in-out" });
    for (const node of stage.querySelectorAll(".rs-moment:not(.rs-now), .rs-wire, .rs-same")) node.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 450 });
  }
  var view4 = {
    draw: draw3,
    tools: ["small", "predict", "fold", "shorter", "longer", "table", "reset", "save"],
    ownTools: { fold: (widget) => wordButton(widget.local.folded ? "unfold" : "fold", () => fold(widget)) },
    local: { folded: false }
  };

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
  var VIEWS = { Unrolled: view4, Equation: view, SharedWeights: view3, CellDiagram: view2 };
  var STYLES2 = widgets_default;

  // js/quiz.js
  function renderQuiz({ model, el: root }) {
    addStyles(root, "steps", STYLES2);
    addStyles(root, "quiz", quiz_default);
    return new Quiz(root, model.get("questions"), model.get("title")).end;
  }
  var untouched = () => ({ chosen: null, typed: "", tried: [], shown: false, said: null });
  var Quiz = class {
    constructor(root, questions, title) {
      this.questions = questions;
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
      const { question: question2, state: state2 } = this;
      state2.said = isTyped(question2) ? judgeTyped(question2, state2.typed) : judgeChoice(question2, state2.chosen);
      if (state2.said.verdict !== "empty") state2.tried.push(state2.said);
      this.redraw();
    }
    show() {
      const { question: question2, state: state2 } = this;
      state2.said = solution(question2);
      state2.shown = true;
      if (isTyped(question2)) state2.typed = question2.answer;
      else state2.chosen = Number(state2.said.key);
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
      const { parts, state: state2 } = this;
      replace(parts.top, ...top(this));
      replace(parts.question, form(this));
      parts.feedback.className = `rs-feedback rs-said-${state2.said?.verdict ?? "nothing"}`;
      parts.feedback.replaceChildren(...state2.said ? feedback(this.question, state2.said) : []);
      replace(parts.bottom, ...bottom(this));
    }
  };
  function markOf({ tried, shown }) {
    const right = tried.findIndex(({ verdict }) => verdict === "right");
    if (right === 0) return "first";
    if (shown) return "shown";
    if (right > 0) return "later";
    return tried.length ? "tried" : "open";
  }
  var SIGNS = { open: "", tried: "…", first: "✓", later: "↻", shown: "◦" };
  function skeleton(title) {
    const parts = {
      top: el("div", { class: "rs-quiz-top" }),
      question: el("div", {}),
      bottom: el("div", { class: "rs-quiz-bottom" }),
      feedback: el("div", { role: "status", "aria-live": "polite" })
    };
    parts.root = el(
      "div",
      { class: "rnn-steps rs-quiz", role: "group", "aria-label": title },
      parts.top,
      parts.question,
      parts.feedback,
      parts.bottom
    );
    return parts;
  }
  var top = (quiz) => [
    el(
      "div",
      { class: "rs-numbers", role: "group", "aria-label": label(QUIZ.questions), lang: lang() },
      quiz.states.map((state2, n) => numberButton(quiz, n, markOf(state2)))
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
      SIGNS[mark] && el("span", { class: "rs-mark", "aria-hidden": "true" }, SIGNS[mark])
    );
  }
  function score({ states }) {
    const marks = states.map(markOf);
    const first = marks.filter((mark) => mark === "first").length;
    const open2 = marks.some((mark) => mark === "open" || mark === "tried");
    return el("p", { class: "rs-tally" }, say((open2 ? tally : finished)(first, states.length)));
  }
  function bottom(quiz) {
    const { at, questions, states } = quiz;
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
      button("next", () => quiz.go(at + 1), { disabled: at === questions.length - 1, main: done }),
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
    constructor(sequence, { reverse = false, below = [], edits = {}, length, output: output2 = null } = {}) {
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
        output: Boolean(output2),
        outputBias: Boolean(output2?.b_y)
      };
      this.equations = equationsOf(this.cell);
      this.edited = this.length !== sequence.h.length || Object.keys(edits).length > 0 || below.some((run) => run.edited);
      this.weights = __privateMethod(this, _Run_instances, weights_fn).call(this, { ...sequence.weights, ...output2 });
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
    const arrays = Object.fromEntries(Object.entries(packed).filter(([, value]) => value).map(([name, value]) => [name, Array.isArray(value[0]) ? matrix(value.map((row) => row.map(this.read))) : __privateMethod(this, _Run_instances, vector_fn).call(this, value)]));
    const named = unpack(this.mode, arrays);
    for (const [name, value] of Object.entries(named)) __privateMethod(this, _Run_instances, applyEdits_fn).call(this, name, value);
    return named;
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
  var _Steps_instances, set_fn, changed_fn, forget_fn;
  var Steps = class {
    constructor() {
      __privateAdd(this, _Steps_instances);
      this.known = {};
      this.symbols = /* @__PURE__ */ new Set();
      this.shown = /* @__PURE__ */ new Set();
      this.predicting = false;
      this.listeners = /* @__PURE__ */ new Set();
      this.runs = /* @__PURE__ */ new Map();
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
    run({ layer, direction, batch, output: output2 = null }) {
      if (!this.runs.has(output2)) this.runs.set(output2, /* @__PURE__ */ new Map());
      const runs = this.runs.get(output2);
      const key = slotOf(layer, direction, batch);
      if (!runs.has(key)) {
        const { sequences } = this.known;
        const below = [0, 1].filter((d) => slotOf(layer - 1, d, batch) in sequences).map((d) => this.run({ layer: layer - 1, direction: d, batch }));
        const slots = [slotOf(layer, direction), key, slotOf(layer, "*", batch)];
        runs.set(key, new Run(sequences[key], {
          reverse: direction === 1,
          below,
          output: output2,
          length: this.length,
          edits: Object.assign({}, ...slots.map((slot) => this.edits[slot]))
        }));
      }
      return runs.get(key);
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
      const slot = slotOfEdit(name, place2);
      const edits = structuredClone(this.edits);
      ((edits[slot] ??= {})[name] ??= {})[key] = value;
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
  set_fn = function(changes) {
    if ("edits" in changes || "length" in changes) __privateMethod(this, _Steps_instances, forget_fn).call(this);
    Object.assign(this.known, changes);
    for (const [name, value] of Object.entries(changes)) this.model.set(name, value);
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
    this.shown.clear();
  };

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
  function openEditor(widget, target, edit) {
    const { stage } = widget.parts;
    const { written: written2, ...at } = place(edit);
    stage.querySelector(".rs-editor")?.remove();
    const close = () => {
      form2.remove();
      stage.focus({ preventScroll: true });
    };
    const keep = (event) => {
      event.preventDefault();
      const value = parse(input2.value);
      problem.hidden = !Number.isNaN(value);
      input2.setAttribute("aria-invalid", String(Number.isNaN(value)));
      if (Number.isNaN(value)) return;
      close();
      editNumber(widget, edit, value);
    };
    const input2 = el("input", {
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
    const form2 = el(
      "form",
      { class: "rs-editor", onsubmit: keep },
      el("span", {}, `${written2} = `),
      input2,
      el("button", { type: "submit", class: "rs-word-button rs-main" }, "✓"),
      problem
    );
    stage.append(form2);
    putBelow(form2, target, stage);
    input2.focus({ preventScroll: true });
    input2.select();
  }
  var plain2 = (value) => String(Number(value.toPrecision(7)));
  function putBelow(form2, target, stage) {
    const [frame, box] = [stage.getBoundingClientRect(), target.getBoundingClientRect()];
    form2.style.left = `${Math.max(0, Math.min(box.left - frame.left, frame.width - form2.offsetWidth))}px`;
    form2.style.top = `${box.bottom - frame.top + 4}px`;
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
    const join = (args, sign) => args.flatMap((arg, n) => [...n ? [sign] : [], ...inside(arg, tree, style)]);
    switch (tree.op) {
      case "symbol":
        return [{ symbol: tree.name }];
      case "matvec":
        return [{ symbol: tree.W }, style.matvec, ...inside(tree.v, tree, style)];
      case "add":
      case "mul":
        return join(tree.args, style[tree.op]);
      default:
        return [style[tree.op][0], ...tokens(tree.arg, style), style[tree.op][1]];
    }
  }
  function inside(arg, parent, style) {
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
    const cell3 = run.equations.map(({ name, tree }, n) => ({
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
    const line = ({ words, symbols, part: own, indent = own === void 0 ? 0 : 1 }) => el(
      "span",
      { class: `rs-line${own === part2 ? " rs-now" : ""}`, "data-symbols": symbols.join(" ") },
      "    ".repeat(indent),
      words.map((word) => typeof word === "string" ? word : el("span", { class: "rs-word", "data-symbol": word.symbol }, word.symbol)),
      "\n"
    );
    return el("pre", { class: "rs-python", lang: "zxx" }, el("code", {}, [...before, ...cell3].map(line)));
  }

  // js/light.js
  function connectLight(root, steps) {
    let kept = "";
    const symbolsAt = (event) => {
      const { symbol: symbol2, symbols } = event.target.closest?.("[data-symbol], .rs-wire")?.dataset ?? {};
      return symbol2 ?? symbols ?? "";
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
    const answer = (verdict) => {
      Object.assign(local, { problem: false, guess: void 0, verdict: { t, target, ...verdict } });
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
    const input2 = el("input", {
      type: "text",
      inputmode: "text",
      class: "rs-guess",
      "data-key": "guess",
      autocomplete: "off",
      ...names2,
      value: local.guess ?? "",
      oninput: () => {
        local.guess = input2.value;
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
        input2.value = signed(Number(slider.value));
        local.guess = input2.value;
      }
    });
    const check = (event) => {
      event.preventDefault();
      const guess = parse(input2.value);
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
        input2,
        el("button", { type: "submit", class: "rs-word-button rs-main", "data-key": "check" }, say(STRINGS.check)),
        wordButton("show", onShow)
      ),
      local.problem && el("p", { class: "rs-problem", role: "alert" }, say(STRINGS.notANumber))
    );
  }
  function verdictPanel({ verdict, mistake, truth, target }) {
    return el(
      "div",
      { class: `rs-predict rs-verdict-${verdict}`, role: "status" },
      el("p", {}, el("strong", {}, `${target}: `), say(verdicts[verdict](signed(truth, 4)))),
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
    const large = W.data.length > MOST_INPUTS;
    const only = Math.min(local.matrixRow?.[name] ?? 0, W.rows - 1);
    const rows = large ? [only] : Array.from({ length: W.rows }, (_, i) => i);
    return el(
      "table",
      { "data-symbol": name },
      el("caption", {}, `${name} (${W.rows}, ${W.cols})`, large && el(
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
    addStyles(root, "steps", STYLES2);
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
      const { run, steps, parts, local } = this;
      const seen = steps.visible(run, steps.t);
      once(parts.formula, language(), () => formula(run));
      once(parts.hint, language(), hint);
      once(parts.controls, language(), () => {
        this.bar = controls(this.actions);
        return this.bar.node;
      });
      this.bar.update(this);
      const editor = parts.stage.querySelector(".rs-editor");
      replace(parts.stage, ...[this.view.draw(this), editor].filter(Boolean));
      replace(parts.panel, ...[this.view.panel?.(this)].flat().filter(Boolean));
      replace(parts.ask, ...[predictPanel(this)].filter(Boolean));
      replace(parts.sentence, sentence(run, steps));
      once(parts.python, `${language()} ${seen}`, () => python(run, seen - 1));
      once(parts.tools, JSON.stringify([language(), steps.predicting, steps.edited, steps.length, local]), () => tools(this));
      replace(parts.table, ...local.table ? [table(this)] : []);
      parts.source.replaceChildren(say(steps.edited ? STRINGS.edited : STRINGS.fromTorch));
      parts.root.classList.toggle("rs-edited", steps.edited);
      showLight(parts.root, steps.symbols);
    }
    /** Change what only this view shows. */
    set(changes) {
      Object.assign(this.local, changes);
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
      const { target, edit, row } = tapped(event);
      const go = event.target.closest("[data-go]");
      if (edit && this.parts.stage.contains(target)) {
        this.playing.stop();
        openEditor(this, target, edit);
      } else if (go) {
        this.playing.stop();
        this.steps.go(Number(go.dataset.go));
      } else if (row) this.set({ row: Number(row) });
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
    const box = (name, attributes = {}, ...children) => el("div", { class: `rs-${name}`, ...attributes }, ...children);
    const parts = {
      formula: box("formula-box"),
      stage: box("stage", { tabindex: 0, role: "group", "data-key": "stage" }),
      controls: box("controls-box"),
      panel: box("panel"),
      ask: box("ask"),
      sentence: box("sentence", { "aria-live": "polite", role: "status" }),
      python: box("python-box"),
      tools: box("tools-box"),
      table: box("table-box"),
      source: el("p", { class: "rs-source" }),
      hint: el("details", { class: "rs-hint" }),
      news: box("news", { "aria-live": "polite" })
    };
    parts.root = el(
      "div",
      {
        class: `rnn-steps rs-${config.view.toLowerCase()}`,
        "data-view": config.view,
        role: "group",
        "aria-label": config.title
      },
      parts.formula,
      parts.stage,
      parts.sentence,
      parts.controls,
      parts.panel,
      parts.ask,
      parts.tools,
      parts.news,
      parts.table,
      parts.python,
      parts.source,
      parts.hint
    );
    return parts;
  }
  function sentence(run, steps) {
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
