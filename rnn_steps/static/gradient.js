(() => {
  // first:views.js
  var { VIEWS, STYLES } = rnnSteps.parts["views.js"];

  // first:dom.js
  var { el, svg, replace } = rnnSteps.parts["dom.js"];

  // first:language.js
  var { language, setLanguage, apply, onLanguage, halves, say, sayInPicture, titles, unseen, label, lang, connectSwitches, renderLanguage } = rnnSteps.parts["language.js"];

  // first:evaluate.js
  var { matrix, product, evaluate, evaluateAll, unpack } = rnnSteps.parts["evaluate.js"];

  // first:predict_panel.js
  var { predictPanel, questionForm, verdictPanel } = rnnSteps.parts["predict_panel.js"];

  // js/gradient/backward.js
  var dot = (u, v) => u.map((value, i) => value * v[i]);
  var plus = (u, v) => u.map((value, i) => value + v[i]);
  function transposed(W, v) {
    const out = new Float64Array(W.cols);
    for (let i = 0, k = 0; i < W.rows; i++) for (let j = 0; j < W.cols; j++, k++) out[j] += W.data[k] * v[i];
    return out;
  }
  function outer(u, v) {
    const data2 = new Float64Array(u.length * v.length);
    for (let i = 0, k = 0; i < u.length; i++) for (let j = 0; j < v.length; j++, k++) data2[k] = u[i] * v[j];
    return { rows: u.length, cols: v.length, data: data2 };
  }
  var SLOPES = {
    tanh: (a) => 1 - Math.tanh(a) ** 2,
    relu: (a) => a > 0 ? 1 : 0,
    sigmoid: (a) => 1 / (2 + Math.exp(a) + Math.exp(-a)),
    oneMinus: () => -1
  };
  var slope = (op, a) => a.map(SLOPES[op]);
  function addTo(sums2, name, value) {
    const known2 = sums2[name];
    if (!known2) sums2[name] = value;
    else if (value.data) sums2[name] = { ...value, data: plus(known2.data, value.data) };
    else sums2[name] = plus(known2, value);
  }
  function send(tree, gradient2, env, found, withWeights) {
    switch (tree.op) {
      case "symbol":
        addTo(found, tree.name, gradient2);
        return null;
      case "matvec":
        if (withWeights) addTo(found, tree.W, outer(gradient2, evaluate(tree.v, env)));
        send(tree.v, transposed(env[tree.W], gradient2), env, found, withWeights);
        return null;
      case "add":
        tree.args.forEach((arg) => send(arg, gradient2, env, found, withWeights));
        return null;
      case "mul":
        tree.args.forEach((arg, n) => send(arg, tree.args.filter((_, k) => k !== n).reduce((product2, other) => dot(product2, evaluate(other, env)), gradient2), env, found, withWeights));
        return null;
      default: {
        const inner = dot(gradient2, slope(tree.op, evaluate(tree.arg, env)));
        send(tree.arg, inner, env, found, withWeights);
        return inner;
      }
    }
  }
  function stepBack(equations, env, seeds, withWeights = true) {
    const of = { ...seeds };
    const inside = {};
    for (const { name, tree } of equations.filter((equation) => equation.name !== "y_t").reverse()) {
      of[name] ??= new Float64Array(env[name].length);
      inside[name] = send(tree, of[name], env, of, withWeights);
    }
    return { of, inside };
  }
  function jacobian(equations, env) {
    const size = env.h_t.length;
    const rows = Array.from({ length: size }, (_, i) => stepBack(equations, env, { h_t: Float64Array.from({ length: size }, (__, k) => Number(i === k)) }, false).of.h_prev);
    return { rows: size, cols: env.h_prev.length, data: Float64Array.from(rows.flatMap((row3) => [...row3])) };
  }
  var SWEEPS = 60;
  var EQUAL = 1e-15;
  function largestSingular({ rows, cols, data: data2 }) {
    const columns = Array.from({ length: cols }, (_, j) => Float64Array.from({ length: rows }, (__, i) => data2[i * cols + j]));
    for (let sweep = 0, turned = true; turned && sweep < SWEEPS; sweep++) {
      turned = false;
      for (let p = 0; p < cols; p++) for (let q = p + 1; q < cols; q++) turned = turn(columns[p], columns[q]) || turned;
    }
    return Math.max(0, ...columns.map((column2) => norm(column2)));
  }
  function turn(u, v) {
    let [a, b, c] = [0, 0, 0];
    for (let i = 0; i < u.length; i++) {
      a += u[i] * u[i];
      b += v[i] * v[i];
      c += u[i] * v[i];
    }
    if (c === 0 || Math.abs(c) <= EQUAL * Math.sqrt(a * b)) return false;
    const zeta = (b - a) / (2 * c);
    const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(1, zeta));
    const cos = 1 / Math.hypot(1, t);
    for (let i = 0; i < u.length; i++) [u[i], v[i]] = [cos * (u[i] - t * v[i]), cos * (t * u[i] + v[i])];
    return true;
  }
  var norm = (...parts) => Math.hypot(...parts.flatMap((part) => [...part.data ?? part]));
  function clip(gradients2, most) {
    const total = norm(...Object.values(gradients2));
    return { total, by: Math.min(1, most / (total + 1e-6)) };
  }

  // js/gradient/gradient_strings.js
  var STRINGS = {
    picture: { hi: "आगे, फिर पीछे: gradient लौटता है", en: "forward, then back: the gradient returns" },
    bars: { hi: "लंबाई (norm), log scale", en: "its length (norm), log scale" },
    whole: { hi: "पूरा कदम एक साथ: Jacobian से गुणा", en: "the whole step at once: times the Jacobian" },
    parameter: { hi: "जोड़ दिखाइए:", en: "Show the sum for" },
    sigma: { hi: "W_hh का सबसे बड़ा singular value, σ_max", en: "largest singular value of W_hh, σ_max" },
    sigmaShort: { hi: "W_hh का σ_max", en: "σ_max of W_hh" },
    more: { hi: "Gradient को काटना, सीमा में रखना: truncated BPTT, clipping", en: "Cut and limit the gradient: truncated BPTT, clipping" },
    cut: { hi: "Truncated BPTT: पीछे कितने कदम?", en: "Truncated BPTT: how many steps back?" },
    clip: { hi: "Clipping: सारे gradients का norm ज़्यादा से ज़्यादा", en: "Clipping: the norm of all gradients at most" },
    ofWhat: { hi: "gradient का norm", en: "norm of the gradient" },
    full: { hi: "पूरा", en: "full" },
    truncated: { hi: "कटा हुआ", en: "truncated" },
    dropped: { hi: "जो छूटा", en: "dropped" },
    before: { hi: "पहले", en: "before" },
    after: { hi: "बाद में", en: "after" },
    all: { hi: "सब एक साथ", en: "all together" },
    each: { hi: "हर number", en: "each number" },
    gradients: { hi: "इस कदम के gradients", en: "The gradients of this step" }
  };
  var atForward = (n, length) => ({ hi: `आगे: कदम ${n} / ${length}`, en: `Forward: step ${n} of ${length}` });
  var atBack = (n, length) => ({ hi: `पीछे: कदम ${n} / ${length}`, en: `Back: step ${n} of ${length}` });
  var lossIs = (n, length, loss) => ({
    hi: `आगे: कदम ${n} / ${length}। अब loss L = ${loss}; यहाँ से gradient पीछे चलेगा।`,
    en: `Forward: step ${n} of ${length}. Now the loss is L = ${loss}; from here the gradient goes back.`
  });
  var operation = (n, length, what, values) => ({
    hi: `पीछे: कदम ${n} / ${length}: ${what} = ${values}`,
    en: `Back: step ${n} of ${length}: ${what} = ${values}`
  });
  var addsNow = (n, length, what, size) => ({
    hi: `पीछे: कदम ${n} / ${length}: ${what} में यह कदम अपना हिस्सा जोड़ता है, norm ${size}।`,
    en: `Back: step ${n} of ${length}: this step adds its part to ${what}, norm ${size}.`
  });
  var sent = (n, length, from, to, times2) => ({
    hi: `पीछे: कदम ${n} / ${length}: gradient का norm ${from} से ${to} हुआ, यानी ${times2} गुना।`,
    en: `Back: step ${n} of ${length}: the norm of the gradient went from ${from} to ${to}, that is ${times2} times.`
  });
  var nothing = (n, length) => ({
    hi: `पीछे: कदम ${n} / ${length}: यहाँ gradient 0 है, इसलिए और पीछे कुछ नहीं जाता।`,
    en: `Back: step ${n} of ${length}: the gradient here is 0; nothing goes further back.`
  });
  var cutHere = (n, length, size) => ({
    hi: `पीछे: कदम ${n} / ${length}: यहाँ कटा है (detach), norm ${size} का gradient पीछे नहीं गया।`,
    en: `Back: step ${n} of ${length}: cut here (detach), a gradient of norm ${size} went no further.`
  });
  var waiting = (n, length) => ({ hi: `पीछे: कदम ${n} / ${length}: पहले अनुमान लगाइए।`, en: `Back: step ${n} of ${length}: make a guess first.` });
  var stepAdds = (n) => ({ hi: `कदम ${n} जोड़ता है`, en: `step ${n} adds` });
  var sumOf = (from, to) => ({ hi: `अब तक का जोड़, कदम ${to} से ${from}`, en: `sum so far, steps ${to} to ${from}` });
  var nothingYet = { hi: "अभी कुछ नहीं जुड़ा", en: "nothing added yet" };
  var singular = (value) => ({ hi: `σ_max = ${value}: gradient को ज़्यादा से ज़्यादा ${value} गुना करता है`, en: `σ_max = ${value}: it makes the gradient at most ${value} times as long` });
  var sigmaNow = (value) => ({ hi: `W_hh का सबसे बड़ा singular value अब ${value} है।`, en: `The largest singular value of W_hh is now ${value}.` });
  var stepsBack = (k) => ({ hi: `${k} कदम`, en: `${k} steps` });
  var noCut = (length) => ({ hi: `सारे ${length} कदम (कोई काट नहीं)`, en: `all ${length} steps (no cut)` });
  var droppedLine = (name, full2, truncated, dropped) => ({
    hi: `${name} के पूरे gradient का norm ${full2} है, कटे हुए का ${truncated}; जो छूटा उसका norm ${dropped} है।`,
    en: `For ${name} the full gradient has norm ${full2}, the truncated one ${truncated}; what was dropped has norm ${dropped}.`
  });
  var exact = { hi: "कोई काट नहीं: यही पूरा gradient है, जो autograd देता है।", en: "No cut: this is the full gradient, as autograd gives it." };
  var clipLine = (before, by, after) => ({
    hi: `सारे gradients का norm ${before}; हर number × ${by}; अब norm ${after}।`,
    en: `Norm of all gradients ${before}; each number × ${by}; now the norm is ${after}.`
  });
  var MISTAKES = {
    "no-slope": {
      hi: "आपने activation का ढलान छोड़ दिया: पहले ∂L/∂aₜ बनता है, फिर W_hhᵀ लगता है।",
      en: "You left out the slope of the activation: first comes ∂L/∂aₜ, then W_hhᵀ."
    },
    "no-transpose": {
      hi: "आपने W_hh से गुणा किया। पीछे जाते समय W_hhᵀ लगता है: rows और columns बदल जाते हैं।",
      en: "You multiplied by W_hh. On the way back it is W_hhᵀ: rows and columns change places."
    },
    unchanged: {
      hi: "यह इसी कदम पर आया gradient है। पिछले कदम तक जाने में वह Jacobian से गुणा होता है।",
      en: "This is the gradient that arrived at this step. On the way to the step before it is multiplied by the Jacobian."
    },
    "forget-only": {
      hi: "आपने सिर्फ़ सीधा रास्ता गिना। gates से होकर भी gradient पीछे जाता है।",
      en: "You counted the direct way only. The gradient goes back through the gates too."
    },
    sign: { hi: "चिह्न उल्टा है: सबसे बड़े term का चिह्न पहले देखिए।", en: "The sign is the other way round: look at the sign of the largest term first." },
    size: { hi: "चिह्न सही है, आकार नहीं: terms को एक-एक करके जोड़कर देखिए।", en: "The sign is right, the size is not: add the terms one by one." }
  };

  // first:numbers.js
  var { signed, bracketed, list, subscript, strength, tint, parse } = rnnSteps.parts["numbers.js"];

  // js/gradient/back.js
  var zeros = (size) => new Float64Array(size);
  var difference = (u, v) => u.map((value, i) => value - v[i]);
  var Back = class {
    /**
     * @param run the Run whose way back it is
     * @param {number[] | number[][]} target y* of the last step, or one for each step, read again from the first in a grown sequence
     * @param {number} cut truncated BPTT: h is detached every `cut` steps, counted from the end; 0: never
     */
    constructor(run, target, cut = 0) {
      Object.assign(this, { run, target, cut });
      this.everyStep = Array.isArray(target[0]);
      this.equations = run.equations;
      this.steps = [];
      this.sums = [];
      this.walk();
    }
    get length() {
      return this.run.length;
    }
    position(k) {
      return this.run.after(this.run.first, k);
    }
    env(k) {
      return this.run.step(this.position(k));
    }
    /** y* of step k, or null where there is no loss. */
    targetOf(k) {
      const read = (vector) => Float64Array.from(vector, this.run.read);
      if (this.everyStep) return read(this.target[this.position(k) % this.target.length]);
      return k === this.length - 1 ? read(this.target) : null;
    }
    /** L = ½ Σ ‖h_t − y*_t‖² */
    get loss() {
      return this.steps.reduce((sum, { own }) => sum + norm(own) ** 2 / 2, 0);
    }
    /** Whether the way back is cut between step k and the one before it. */
    cutBefore(k) {
      return this.cut > 0 && k > 0 && (this.length - k) % this.cut === 0;
    }
    walk() {
      const { hiddenSize, c0 } = this.run;
      let [next, dcNext] = [zeros(hiddenSize), c0 && zeros(c0.length)];
      for (let k = this.length - 1; k >= 0; k--) {
        this.steps[k] = this.step(k, next, dcNext);
        const { h_prev: h, c_prev: c } = this.steps[k].of;
        [next, dcNext] = this.cutBefore(k) ? [zeros(hiddenSize), c0 && zeros(c0.length)] : [h, c];
      }
    }
    /** @returns {BackStep} */
    step(k, next, dcNext) {
      const env = this.env(k);
      const target = this.targetOf(k);
      const own = target ? difference(env.h_t, target) : zeros(next.length);
      const dh2 = own.map((value, i) => value + next[i]);
      const { of, inside } = stepBack(this.equations, env, dcNext ? { h_t: dh2, c_t: dcNext } : { h_t: dh2 }, false);
      const step = { dh: dh2, own, next, norm: norm(dh2), of, inside };
      return dcNext ? { ...step, dc: of.c_t, dcNext, normC: norm(of.c_t) } : step;
    }
    /** What step k adds to the gradient of each weight and bias. @returns {Record<string, any>} */
    adds(k) {
      const { dh: dh2, dcNext } = this.steps[k];
      const { of } = stepBack(this.equations, this.env(k), dcNext ? { h_t: dh2, c_t: dcNext } : { h_t: dh2 });
      return Object.fromEntries(this.parameters.map((name) => [name, of[name]]));
    }
    get parameters() {
      return Object.keys(this.run.weights).filter((name) => !/y$/.test(name));
    }
    /** The sums of what the steps k … T − 1 add. */
    sumFrom(k) {
      for (let n = this.length - 1; n >= k; n--) {
        if (this.sums[n]) continue;
        const sum = { ...this.sums[n + 1] };
        for (const [name, value] of Object.entries(this.adds(n))) addTo(sum, name, value);
        this.sums[n] = sum;
      }
      return this.sums[k];
    }
    get whole() {
      return this.sumFrom(0);
    }
    jacobian(k) {
      return jacobian(this.equations, this.env(k));
    }
  };
  var known = /* @__PURE__ */ new WeakMap();
  function backOf(run, target, cut = 0) {
    if (!known.has(run)) known.set(run, /* @__PURE__ */ new Map());
    const ways = known.get(run);
    if (!ways.has(cut)) ways.set(cut, new Back(run, target, cut));
    return ways.get(cut);
  }
  function packedHidden({ weights }) {
    const parts = hiddenNames(weights).map((name) => weights[name]);
    return {
      rows: parts.reduce((sum, { rows }) => sum + rows, 0),
      cols: parts[0].cols,
      data: Float64Array.from(parts.flatMap(({ data: data2 }) => [...data2]))
    };
  }
  var hiddenNames = (weights) => {
    const names2 = Object.keys(weights).filter((name) => /^W_h[^y]$/.test(name));
    return names2.includes("W_hf") ? names2.filter((name) => name !== "W_hr") : names2;
  };
  var singularOf = (run) => largestSingular(packedHidden(run));

  // js/gradient/ops.js
  var d = (letter, number = "") => `∂L/∂${letter}${number === "" ? "" : subscript(number)}`;
  var numberOf = (run, k) => k < 0 ? 0 : run.after(run.first, k) + 1;
  var gradient = (label2, values, rest = {}) => ({ label: label2, values, ...rest });
  var plain = (label2, values, rest = {}) => ({ label: label2, values, plain: true, ...rest });
  var times = (...columns) => columns.flatMap((column2, n) => n ? ["⊙", column2] : [column2]);
  var sigmaSlope = (s) => s.map((value) => value * (1 - value));
  var tanhSlope = (g) => g.map((value) => 1 - value * value);
  function about(back, k) {
    const { run } = back;
    const [n, before, after] = [numberOf(run, k), numberOf(run, k - 1), numberOf(run, k + 1)];
    return { back, run, k, env: back.env(k), step: back.steps[k], n, before, after, last: k === run.length - 1 };
  }
  function arrives(o) {
    const target = o.back.targetOf(o.k);
    const own = target && [plain(`h${subscript(o.n)}`, o.env.h_t, { symbol: "h_t" }), "−", plain(`y*${subscript(o.n)}`, target)];
    const next = !o.last && gradient(`← ${o.after}`, o.step.next);
    const made = [own, next && [next]].filter(Boolean).flatMap((columns, n) => n ? ["+", ...columns] : columns);
    const terms = [own && "(h_t − y*_t)", next && "(← t+1)"].filter(Boolean).join(" + ");
    return { key: "h", formula: `∂L/∂h_t = ${terms}`, python: ["dh_t = dh_own + dh_next"], line: [dh(o), "=", ...made] };
  }
  var dh = (o) => gradient(d("h", o.n), o.step.dh);
  var addsInPython = ({ run: { cell: cell2 } }, da, inHidden = da) => ({ key: "W", formula: "", line: [], python: [
    `dW_ih += torch.outer(${da}, x_t)`,
    `dW_hh += torch.outer(${inHidden}, h_prev)`,
    ...cell2.bias ? [`db_ih += ${da}`, `db_hh += ${inHidden}`] : [],
    ...cell2.projected ? ["dW_hr += torch.outer(dh_t, o_t * torch.tanh(c_t))"] : []
  ] });
  function rnn(o) {
    const { env, step, n } = o;
    const relu = o.run.mode === "RNN_RELU";
    const da = gradient(d("a", n), step.inside.h_t);
    const bend = relu ? plain(`[a${subscript(n)} > 0]`, slope("relu", env.a)) : plain(`1 − h${subscript(n)}²`, slope("tanh", env.a));
    return [
      arrives(o),
      {
        key: "a",
        formula: `∂L/∂a_t = ∂L/∂h_t ⊙ ${relu ? "[a_t > 0]" : "(1 − h_t²)"}`,
        python: [relu ? "da = dh_t * (a > 0)" : "da = dh_t * (1 - h_t ** 2)"],
        line: [da, "=", ...times(dh(o), bend)]
      },
      addsInPython(o, "da"),
      {
        key: "prev",
        formula: "∂L/∂h_{t−1} = W_hhᵀ ∂L/∂a_t",
        python: ["dh_prev = W_hh.T @ da"],
        line: [gradient(d("h", o.before), step.of.h_prev), "=", { matrix: env.W_hh, label: "W_hhᵀ", symbol: "W_hh" }, "·", da]
      }
    ];
  }
  var through = (o, gate, da = o.step.inside[`${gate}_t`]) => gradient(`W_h${gate}ᵀ∂a_${gate}`, transposed(o.env[`W_h${gate}`], da));
  function lstm(o) {
    const { env, step, n } = o;
    const tanhC = env.c_t.map(Math.tanh);
    const projected = o.run.cell.projected;
    const out = projected ? gradient("W_hrᵀ∂h", transposed(env.W_hr, step.dh)) : dh(o);
    const dc = gradient(d("c", n), step.dc);
    const gate = (k, formula2, ...factors) => ({
      key: `a_${k}`,
      formula: `∂L/∂a_${k} = ${formula2}`,
      line: [gradient(d(`a_${k}`), step.inside[`${k}_t`]), "=", ...times(...factors)]
    });
    const open = (k) => plain(`${k}(1−${k})`, sigmaSlope(env[`${k}_t`]), { symbol: `${k}_t` });
    const sent2 = hiddenNames(o.run.weights).map((name) => through(o, name[3])).flatMap((column2, m) => m ? ["+", column2] : [column2]);
    const head2 = projected ? "W_hr.T @ dh_t" : "dh_t";
    const top = projected ? "W_hrᵀ ∂L/∂h_t" : "∂L/∂h_t";
    return [
      arrives(o),
      {
        ...gate("o", `${top} ⊙ tanh(c_t) ⊙ o_t(1 − o_t)`, out, plain(`tanh c${subscript(n)}`, tanhC), open("o")),
        python: [...projected ? [`dm = ${head2}`] : [], `da_o = ${projected ? "dm" : "dh_t"} * torch.tanh(c_t) * o_t * (1 - o_t)`]
      },
      {
        key: "c",
        formula: `∂L/∂c_t = ${top} ⊙ o_t ⊙ (1 − tanh²c_t)${o.last ? "" : " + (← t+1)"}`,
        python: [`dc_t = ${projected ? "dm" : "dh_t"} * o_t * (1 - torch.tanh(c_t) ** 2) + dc_next`],
        line: [
          dc,
          "=",
          ...times(out, plain(`o${subscript(n)}`, env.o_t, { symbol: "o_t" }), plain("1−tanh²c", tanhSlope(tanhC))),
          ...o.last ? [] : ["+", gradient(`← ${o.after}`, step.dcNext)]
        ]
      },
      {
        key: "c_prev",
        formula: "∂L/∂c_{t−1} = ∂L/∂c_t ⊙ f_t",
        python: ["dc_prev = dc_t * f_t"],
        line: [gradient(d("c", o.before), step.of.c_prev), "=", ...times(dc, plain(`f${subscript(n)}`, env.f_t, { symbol: "f_t" }))]
      },
      { ...gate("i", "∂L/∂c_t ⊙ g_t ⊙ i_t(1 − i_t)", dc, plain(`g${subscript(n)}`, env.g_t, { symbol: "g_t" }), open("i")), python: ["da_i = dc_t * g_t * i_t * (1 - i_t)"] },
      { ...gate("f", "∂L/∂c_t ⊙ c_{t−1} ⊙ f_t(1 − f_t)", dc, plain(`c${subscript(o.before)}`, env.c_prev, { symbol: "c_prev" }), open("f")), python: ["da_f = dc_t * c_prev * f_t * (1 - f_t)"] },
      {
        ...gate("g", "∂L/∂c_t ⊙ i_t ⊙ (1 − g_t²)", dc, plain(`i${subscript(n)}`, env.i_t, { symbol: "i_t" }), plain("1 − g²", tanhSlope(env.g_t), { symbol: "g_t" })),
        python: ["da_g = dc_t * i_t * (1 - g_t ** 2)", "da = torch.cat([da_i, da_f, da_g, da_o])"]
      },
      addsInPython(o, "da"),
      {
        key: "prev",
        formula: "∂L/∂h_{t−1} = W_hiᵀ ∂L/∂a_i + W_hfᵀ ∂L/∂a_f + W_hgᵀ ∂L/∂a_g + W_hoᵀ ∂L/∂a_o",
        python: ["dh_prev = W_hh.T @ da"],
        line: [gradient(d("h", o.before), step.of.h_prev), "=", ...sent2]
      }
    ];
  }
  function gru(o) {
    const { env, step, n, run } = o;
    const [da_r, da_z, da_n] = ["r_t", "z_t", "n_t"].map((name) => step.inside[name]);
    const term = product(env.W_hn, env.h_prev).map((value, i) => value + (run.cell.bias ? env.b_hn[i] : 0));
    const keep = env.z_t.map((z) => 1 - z);
    const apart = env.h_prev.map((h, i) => h - env.n_t[i]);
    const kept2 = step.dh.map((value, i) => value * env.z_t[i]);
    const reset = da_n.map((value, i) => value * env.r_t[i]);
    const prev = gradient(d("h", o.before), step.of.h_prev);
    return [
      arrives(o),
      {
        key: "a_z",
        formula: "∂L/∂a_z = ∂L/∂h_t ⊙ (h_{t−1} − n_t) ⊙ z_t(1 − z_t)",
        python: ["da_z = dh_t * (h_prev - n_t) * z_t * (1 - z_t)"],
        line: [gradient(d("a_z"), da_z), "=", ...times(dh(o), plain(`h${subscript(o.before)} − n`, apart), plain("z(1−z)", sigmaSlope(env.z_t), { symbol: "z_t" }))]
      },
      {
        key: "a_n",
        formula: "∂L/∂a_n = ∂L/∂h_t ⊙ (1 − z_t) ⊙ (1 − n_t²)",
        python: ["da_n = dh_t * (1 - z_t) * (1 - n_t ** 2)"],
        line: [gradient(d("a_n"), da_n), "=", ...times(dh(o), plain(`1 − z${subscript(n)}`, keep, { symbol: "z_t" }), plain("1 − n²", tanhSlope(env.n_t), { symbol: "n_t" }))]
      },
      {
        key: "a_r",
        formula: `∂L/∂a_r = ∂L/∂a_n ⊙ (W_hn h_{t−1}${run.cell.bias ? " + b_hn" : ""}) ⊙ r_t(1 − r_t)`,
        python: [
          `da_r = da_n * (W_hn @ h_prev${run.cell.bias ? " + b_hn" : ""}) * r_t * (1 - r_t)`,
          "da = torch.cat([da_r, da_z, da_n])",
          "da_hh = torch.cat([da_r, da_z, r_t * da_n])"
        ],
        line: [gradient(d("a_r"), da_r), "=", ...times(gradient(d("a_n"), da_n), plain("W_hn h…", term, { symbol: "W_hn" }), plain("r(1−r)", sigmaSlope(env.r_t), { symbol: "r_t" }))]
      },
      addsInPython(o, "da", "da_hh"),
      {
        key: "prev",
        formula: "∂L/∂h_{t−1} = ∂L/∂h_t ⊙ z_t + W_hrᵀ ∂L/∂a_r + W_hzᵀ ∂L/∂a_z + W_hnᵀ (r_t ⊙ ∂L/∂a_n)",
        python: ["dh_prev = z_t * dh_t + W_hh.T @ da_hh"],
        line: [prev, "=", gradient("∂h ⊙ z", kept2), "+", through(o, "r"), "+", through(o, "z"), "+", through(o, "n", reset)]
      }
    ];
  }
  var MAKERS = { RNN_TANH: rnn, RNN_RELU: rnn, LSTM: lstm, GRU: gru };
  var opsOf = (back, k) => MAKERS[back.run.mode](about(back, k));
  function factorsOf(back, k, name) {
    const { run, steps } = back;
    const { env, dh: arrived, inside } = { env: back.env(k), ...steps[k] };
    if (run.cell.projected && name === "W_hr") {
      return { left: gradient(d("h", numberOf(run, k)), arrived), right: plain("o ⊙ tanh c", evaluate({ op: "mul", args: [{ op: "symbol", name: "o_t" }, { op: "tanh", arg: { op: "symbol", name: "c_t" } }] }, env)) };
    }
    const gate = run.mode.startsWith("RNN") ? "" : name[3];
    const da = inside[gate ? `${gate}_t` : "h_t"];
    const after = name[2] === "h" && run.mode === "GRU" && gate === "n";
    const left = after ? gradient("r ⊙ ∂a_n", da.map((value, i) => value * env.r_t[i])) : gradient(gate ? d(`a_${gate}`) : d("a", numberOf(run, k)), da);
    if (name[0] === "b") return { left };
    const t = run.after(run.first, k);
    const right = name[2] === "i" ? plain(`x${subscript(t + 1)}ᵀ`, env.x_t, { symbol: "x_t", edit: run.below.length ? null : (j) => `x|${t},${j}` }) : plain(`h${subscript(numberOf(run, k - 1))}ᵀ`, env.h_prev, { symbol: "h_prev", edit: k === 0 ? (i) => `h_0|${i}` : null });
    return { left, right };
  }

  // js/gradient/way.js
  var wayOf = ({ run, config, local }) => backOf(run, config.target, cutOf(local, run));
  var fullWay = ({ run, config }) => backOf(run, config.target);
  var cutOf = ({ cut }, { length }) => cut < length ? cut : 0;
  var parameterOf = ({ run, local }) => local.parameter ?? Object.keys(run.weights).find((name) => /^W_h[^y]/.test(name));

  // js/gradient/write.js
  var MINUS = "−";
  var minus = (text) => text.replace("e+", "e").replaceAll("-", MINUS);
  function brief(value) {
    const size = Math.abs(value);
    if (!Number.isFinite(value)) return Number.isNaN(value) ? "NaN" : value > 0 ? "∞" : `${MINUS}∞`;
    if (size === 0) return "0";
    if (size >= 999.5 || size < 1e-3) return minus(value.toExponential(1));
    return minus(size >= 0.995 ? value.toPrecision(3) : value.toPrecision(2));
  }
  var withSign = (value) => value > 0 ? `+${brief(value)}` : brief(value);
  function narrow(value) {
    const size = Math.abs(value);
    const text = size === 0 || size >= 95e-4 ? brief(value) : minus(size < 1e-3 ? value.toExponential(0) : value.toFixed(3));
    return value > 0 ? `+${text}` : text;
  }
  var digits = (count) => (value) => Number.isFinite(value) ? minus(String(Number(value.toPrecision(count)))) : brief(value);
  var full = digits(7);
  var some = digits(4);
  function list2(vector, longest = 6) {
    const words = Array.from(vector, withSign);
    if (words.length > longest) words.splice(longest - 2, words.length - longest + 1, "…");
    return `[${words.join(", ")}]`;
  }
  var WRITE = { short: withSign, full, list: list2 };
  var NARROW = { ...WRITE, short: narrow };
  var writerFor = (width) => width < 44 ? NARROW : WRITE;

  // js/gradient/ask.js
  var [RIGHT, CLOSE] = [0.02, 0.1];
  var askedUnit = (back, k) => (back.length - 1 - k) % back.run.hiddenSize;
  function mistaken({ run, steps }, k, env) {
    const { dh: dh2, inside } = steps[k];
    const rnn2 = run.mode.startsWith("RNN");
    return {
      "no-slope": rnn2 && transposed(env.W_hh, dh2),
      "no-transpose": rnn2 && product(env.W_hh, inside.h_t),
      "forget-only": run.mode === "GRU" && dh2.map((value, i) => value * env.z_t[i]),
      unchanged: dh2
    };
  }
  function judge(back, k, guess) {
    const unit = askedUnit(back, k);
    const truth = back.steps[k].of.h_prev[unit];
    const size = Math.max(0.1, Math.abs(truth));
    const miss = Math.abs(guess - truth) / size;
    if (miss <= RIGHT) return { verdict: "right", mistake: null, truth };
    const near = Object.entries(mistaken(back, k, back.env(k))).filter(([, sent2]) => sent2 && Math.abs(sent2[unit] - truth) / size > RIGHT && Math.abs(sent2[unit] - guess) / size <= RIGHT + 0.01).sort(([, a], [, b]) => Math.abs(a[unit] - guess) - Math.abs(b[unit] - guess));
    if (near.length) return { verdict: "wrong", mistake: near[0][0], truth };
    if (miss <= CLOSE) return { verdict: "close", mistake: null, truth };
    return { verdict: "wrong", mistake: guess * truth < 0 ? "sign" : "size", truth };
  }
  function ask(widget, usual) {
    const { local, steps, run, walk } = widget;
    if (!steps.predicting) local.guessed = null;
    if (!walk.isBack) return usual();
    const { k } = walk;
    if (!walk.asks) return steps.predicting && local.sent?.k === k && local.sent.run === run ? verdictPanel(local.sent, { mistakes: MISTAKES, write: withSign }) : null;
    const back = wayOf(widget);
    const unit = askedUnit(back, k);
    const target = `${d("h", numberOf(run, k - 1))}[${unit}]`;
    const answer = (verdict) => {
      if (local.guessed?.run !== run) local.guessed = { run, at: /* @__PURE__ */ new Set() };
      local.guessed.at.add(k);
      widget.set({ problem: false, guess: void 0, sent: { k, run, target, ...verdict } });
    };
    return questionForm(widget, target, {
      onGuess: (guess) => answer(judge(back, k, guess)),
      onShow: () => answer({ verdict: "wrong", mistake: null, truth: back.steps[k].of.h_prev[unit] })
    });
  }

  // first:cells.js
  var { LONGEST_WITH_NUMBERS, symbolText, LEAST_CELL, columnHeight, tapped, column, vectorRow, matrixCells } = rnnSteps.parts["cells.js"];

  // first:paragraph.js
  var { broken, paragraph } = rnnSteps.parts["paragraph.js"];

  // js/gradient/letters.js
  var LOW = 11;
  var LETTER = /([A-Za-zσ*])_(?:\{([^}]*)\}|([A-Za-z]+|\*))/g;
  function inPicture(text) {
    const parts = [];
    let [at, low] = [0, false];
    const put = (words, isLow) => {
      if (words) parts.push(svg("tspan", { dy: isLow === low ? null : isLow ? 3 : -3, "font-size": isLow ? LOW : null }, words));
      if (words) low = isLow;
    };
    for (const match of text.matchAll(LETTER)) {
      put(text.slice(at, match.index + 1), false);
      put(match[2] ?? match[3], true);
      at = match.index + match[0].length;
    }
    put(text.slice(at), false);
    return parts;
  }

  // js/gradient/detail.js
  var [SIGN, ROW, HEAD, MOST, GAP] = [15, 24, 34, 58, 24];
  var [WIDE, MOST_WIDE, CAPTION] = [640, 820, 12.5];
  var USUAL = { short: signed, full, list: WRITE.list };
  function detail(widget, y) {
    const { walk } = widget;
    const all = Math.min(widget.width - 2, MOST_WIDE);
    const x = 1 + (widget.width - 2 - all) / 2;
    if (!walk.isBack) return forward(widget, { x, y, width: all });
    const wide = all >= WIDE;
    const room = wide ? (all - 2 * GAP) / 2 : all;
    const left = operation2(widget, { x, y, width: room });
    const right = sums(widget, wide ? { x: x + room + 2 * GAP, y, width: room } : { x, y: left.bottom + 6, width: room });
    return { node: svg("g", {}, left.node, right.node), bottom: Math.max(left.bottom, right.bottom) };
  }
  function forward({ run, steps, walk }, place) {
    const { t } = steps;
    const env = run.step(t);
    const start = walk.k === 0;
    const n = numberOf(run, walk.k);
    const given = [
      { label: `x${subscript(t + 1)}`, values: env.x_t, plain: true, symbol: "x_t", edit: run.below.length ? null : (j) => `x|${t},${j}` },
      { label: `h${subscript(numberOf(run, walk.k - 1))}`, values: env.h_prev, plain: true, symbol: "h_prev", edit: start ? (i) => `h_0|${i}` : null },
      ...run.c0 ? [{ label: `c${subscript(numberOf(run, walk.k - 1))}`, values: env.c_prev, plain: true, symbol: "c_prev", edit: start ? (i) => `c_0|${i}` : null }] : []
    ];
    const seen = steps.visible(run, t);
    const made = run.equations.filter(({ name }) => name !== "y_t").map(({ name }, part) => ({
      label: name.endsWith("_t") ? `${name[0]}${subscript(n)}` : name,
      values: part < seen ? env[name] : null,
      size: env[name].length,
      plain: true,
      symbol: name,
      part
    }));
    return drawLine([...given, "→", ...made], place);
  }
  function operation2(widget, place) {
    const { walk } = widget;
    const op = walk.ops[walk.op];
    if (!walk.inside) return wholeStep(widget, place);
    if (op.key === "W") return outerProduct(widget, place);
    const title = formula(`${walk.op + 1}/${walk.ops.length}`, op.formula, place);
    const line = drawLine(op.key === "prev" && walk.asks ? hidden(op.line) : op.line, { ...place, y: title.bottom });
    return { bottom: line.bottom, node: svg("g", { "data-made": op.key, "data-op": op.key }, title.node, line.node) };
  }
  function formula(which, text, { x, y, width }) {
    const lines = broken(text, width - 40, 15);
    return { bottom: y + 20 * lines.length, node: svg(
      "g",
      { class: "rs-op-formula" },
      svg("text", { class: "rs-op-count", x, y: y + 15 }, which),
      lines.map((line, n) => svg("text", { class: "rs-letter", x: x + 34, y: y + 15 + 20 * n }, inPicture(line)))
    ) };
  }
  var hidden = ([result, ...rest]) => [{ ...result, values: null, size: result.values.length, asked: true }, ...rest];
  var flipped = (J) => ({ rows: J.cols, cols: J.rows, data: Float64Array.from({ length: J.data.length }, (_, n) => J.data[n % J.rows * J.cols + Math.floor(n / J.rows)]) });
  function wholeStep({ run, walk, ...widget }, place) {
    const back = wayOf({ run, ...widget });
    const { k } = walk;
    const [n, before] = [numberOf(run, k), numberOf(run, k - 1)];
    const J = back.jacobian(k);
    const { dh: dh2, dc, of } = back.steps[k];
    const through2 = flipped(J);
    const name = `∂h${subscript(n)}/∂h${subscript(before)}`;
    const direct = Float64Array.from({ length: J.cols }, (_, j) => dh2.reduce((sum, value, i) => sum + J.data[i * J.cols + j] * value, 0));
    const line = [
      { label: d("h", before), values: of.h_prev },
      "=",
      { matrix: through2, label: `(${name})ᵀ`, nameOf: (i, j) => `${name}[${j}, ${i}]`, plain: true },
      "·",
      { label: d("h", n), values: dh2 },
      ...run.c0 ? ["+", { label: "← c", values: of.h_prev.map((value, i) => value - direct[i]) }] : []
    ];
    const title = paragraph(STRINGS.whole, { ...place, size: CAPTION });
    const first = drawLine(walk.asks ? hidden(line) : line, { ...place, y: title.bottom });
    const sigma = paragraph(singular(brief(largestSingular(J))), { ...place, y: first.bottom + 2, size: CAPTION });
    const second = run.c0 && drawLine([
      { label: d("c", before), values: of.c_prev },
      "=",
      { label: d("c", n), values: dc },
      "⊙",
      { label: `f${subscript(n)}`, values: back.env(k).f_t, plain: true, symbol: "f_t" }
    ], { ...place, y: sigma.bottom + 2 });
    return { bottom: second ? second.bottom : sigma.bottom + 4, node: svg(
      "g",
      { "data-made": "whole", "data-op": "whole" },
      title.node,
      first.node,
      svg("g", { class: "rs-singular" }, sigma.node),
      second && second.node
    ) };
  }
  function outerProduct(widget, place) {
    const { walk } = widget;
    const name = parameterOf(widget);
    const back = wayOf(widget);
    const { left, right } = factorsOf(back, walk.k, name);
    const title = formula(`${walk.op + 1}/${walk.ops.length}`, `∂L/∂${name} += ${left.label}${right ? ` ${right.label}` : ""}`, place);
    const unit = Math.min(MOST, Math.floor((place.width - MOST - 3 * SIGN) / (right ? right.values.length : 1)));
    const line = drawLine([left], { ...place, width: MOST, y: title.bottom });
    const x = place.x + MOST + 2 * SIGN;
    const rowTop = title.bottom + HEAD;
    return { bottom: Math.max(line.bottom, rowTop + ROW + 6), node: svg(
      "g",
      { "data-made": "W", "data-op": "W" },
      title.node,
      line.node,
      right && [
        svg("text", { class: "rs-sign", x: place.x + MOST + SIGN, y: rowTop + ROW / 2 }, "·"),
        head(right.label, x + unit * right.values.length / 2, title.bottom + HEAD - 6),
        vectorRow({
          values: right.values,
          size: right.values.length,
          x,
          y: rowTop,
          width: unit * right.values.length,
          height: ROW,
          symbol: right.symbol,
          name: right.label.replace(/ᵀ$/, ""),
          edit: right.edit,
          scale: Math.max(1, ...right.values.map(Math.abs))
        })
      ]
    ) };
  }
  var head = (text, x, y, symbol) => svg("text", { class: "rs-head-text", x, y, "text-anchor": "middle", "data-symbol": symbol }, inPicture(text));
  var scaleFor = ({ plain: plain2, values }) => plain2 ? Math.max(1, ...values.map(Math.abs)) : Math.max(...values.map(Math.abs)) || 1;
  function drawLine(line, { x, y, width }) {
    const cells = line.reduce((sum, part) => sum + (typeof part === "string" ? 0 : part.matrix ? part.matrix.cols : 1), 0);
    const signs = line.filter((part) => typeof part === "string").length;
    const unit = Math.min(MOST, Math.floor((width - signs * SIGN) / cells));
    const small = line.map((part) => part.matrix && (part.matrix.cols > 8 || unit < LEAST_CELL) ? Math.min(90, width / 4) : 0);
    const each = small.some(Boolean) ? Math.min(MOST, Math.floor((width - signs * SIGN - Math.max(...small)) / (line.length - signs - 1))) : unit;
    const sizes = line.filter((part) => typeof part !== "string").map((part) => part.matrix?.rows ?? part.size ?? part.values.length);
    const height = Math.max(...sizes.map((size) => columnHeight(size, ROW)));
    const top = y + HEAD;
    let at = x;
    let high = false;
    const nodes = line.map((part, n) => {
      if (typeof part === "string") {
        at += SIGN;
        return svg("text", { class: "rs-sign", x: at - SIGN / 2, y: top + height / 2 }, part);
      }
      const w = part.matrix ? small[n] || each * part.matrix.cols : each;
      const from = at;
      at += w;
      high = !high && part.label.length * 6.4 > w + SIGN - 4;
      return [head(part.label, from + w / 2, top - (high ? 19 : 6), part.symbol), part.matrix ? matrixPart(part, from, top, w) : columnPart(part, from, top, each, height)];
    });
    return { bottom: top + height + 6, node: svg("g", { class: each < 56 ? "rs-tight" : null }, nodes) };
  }
  var columnPart = (part, x, y, width, height) => {
    const size = part.size ?? part.values.length;
    return column({
      values: part.values,
      size,
      x,
      y: y + (height - columnHeight(size, ROW)) / 2,
      width,
      row: ROW,
      symbol: part.symbol,
      name: part.label,
      edit: part.edit ?? void 0,
      asked: part.asked,
      scale: part.values ? scaleFor(part) : 1,
      write: part.plain ? USUAL : writerFor(width)
    });
  };
  var matrixPart = ({ matrix: matrix2, symbol, nameOf, plain: plain2 }, x, y, width) => matrixCells({
    W: matrix2,
    x,
    y,
    width: width / matrix2.cols,
    row: ROW,
    symbol,
    name: nameOf ?? ((i, j) => `${symbol}[${j}, ${i}]`),
    edit: symbol && ((i, j) => `${symbol}|${j},${i}`),
    scale: Math.max(1, ...matrix2.data.slice(0, 200).map(Math.abs)),
    write: plain2 ? writerFor(width / matrix2.cols) : USUAL
  });
  var asMatrix = (value) => value.data ? value : { rows: value.length, cols: 1, data: value };
  function sums(widget, { x, y, width }) {
    const { run, walk } = widget;
    const back = wayOf(widget);
    const name = parameterOf(widget);
    const { k } = walk;
    const isAdded = walk.knows(k, "W");
    const from = isAdded ? k : k + 1;
    const sum = from < run.length ? asMatrix(back.sumFrom(from)[name]) : null;
    const size = asMatrix(run.weights[name]);
    const half = (width - GAP) / 2;
    const scale = norm(back.whole[name]) ? Math.max(...asMatrix(back.whole[name]).data.map(Math.abs)) : 1;
    const grid = (W, gx, caption, kind) => {
      const said = paragraph(caption, { x: gx, y, width: half, size: CAPTION });
      const cols = size.cols;
      const unit = Math.min(MOST, Math.floor(half / cols));
      return { said, draw: (top2) => svg(
        "g",
        { class: `rs-sum rs-sum-${kind}${unit < 56 ? " rs-tight" : ""}` },
        head(`∂L/∂${name}`, gx + (large(size, unit) ? Math.min(half, 90) : unit * cols) / 2, top2 + 12, name),
        W ? matrixCells({
          W,
          x: gx,
          y: top2 + 18,
          width: large(size, unit) ? Math.min(half, 90) / cols : unit,
          row: ROW,
          symbol: name,
          scale,
          write: writerFor(unit),
          name: (i, j) => `${kind === "adds" ? "+" : "Σ"} ∂L/∂${name}[${run.weights[name].data ? `${i}, ${j}` : i}]`
        }) : svg("rect", { class: "rs-frame", x: gx, y: top2 + 18, width: unit * cols, height: columnHeight(size.rows, ROW) })
      ) };
    };
    const adds = grid(isAdded ? asMatrix(back.adds(k)[name]) : null, x, stepAdds(numberOf(run, k)), "adds");
    const all = grid(sum, x + half + GAP, sum ? sumOf(numberOf(run, from), numberOf(run, run.length - 1)) : nothingYet, "all");
    const top = Math.max(adds.said.bottom, all.said.bottom);
    const middle = top + 18 + columnHeight(size.rows, ROW) / 2;
    return { bottom: top + 18 + columnHeight(size.rows, ROW) + 6, node: svg(
      "g",
      {},
      adds.said.node,
      all.said.node,
      adds.draw(top),
      all.draw(top),
      svg("text", { class: "rs-sign rs-goes-in", x: x + half + GAP / 2, y: middle }, "⇒")
    ) };
  }
  var large = ({ rows, cols }, unit) => rows > 8 || cols > 8 || unit < LEAST_CELL;

  // js/gradient/gradient.css
  var gradient_default = ".rnn-steps .rs-picture .rs-small-letter,.rnn-steps .rs-picture .rs-soft-text{font-size:12px;fill:var(--rs-soft)}.rnn-steps .rs-gradient-picture .rs-moment .rs-number{font-size:11px;letter-spacing:-.4px}.rnn-steps .rs-gradient-picture .rs-tight .rs-number{font-size:11px;letter-spacing:-.35px}.rnn-steps .rs-picture .rs-head-text{font-size:12px}.rnn-steps .rs-picture .rs-op-count{font-size:12px;font-weight:700;fill:var(--rs-accent)}.rnn-steps .rs-lit.rs-head-text{fill:var(--rs-accent)!important;font-weight:700}.rnn-steps .rs-lane-line{stroke:var(--rs-faint);stroke-width:1;stroke-dasharray:2 3}.rnn-steps :is(.rs-lane-h,.rs-norm-h){--rs-way: var(--rs-accent)}.rnn-steps :is(.rs-lane-c,.rs-norm-c){--rs-way: var(--rs-good)}.rnn-steps :is(.rs-band-piece,.rs-band-head,.rs-norm-bar){fill:var(--rs-way)}.rnn-steps .rs-band-stub{fill:var(--rs-way);opacity:.45}.rnn-steps .rs-cut line{stroke:var(--rs-bad);stroke-width:2.5;stroke-dasharray:5 3}.rnn-steps .rs-picture .rs-cut-sign{fill:var(--rs-bad);font-size:15px}.rnn-steps .rs-loss circle{fill:var(--rs-paper);stroke:var(--rs-accent);stroke-width:2}.rnn-steps .rs-picture .rs-loss text{font-weight:700;font-size:12px}.rnn-steps .rs-norm-uncut{fill:none;stroke:var(--rs-bad);stroke-width:1.25;stroke-dasharray:3 2}.rnn-steps .rs-picture .rs-norm-number{font-size:11.5px;font-variant-numeric:tabular-nums;font-weight:600;fill:var(--rs-way)}.rnn-steps .rs-log line{stroke:var(--rs-faint);stroke-width:.75}.rnn-steps .rs-log line.rs-one{stroke:var(--rs-line);stroke-width:1.5}.rnn-steps .rs-picture .rs-tick{font-size:11px;fill:var(--rs-soft);font-variant-numeric:tabular-nums}.rnn-steps .rs-picture .rs-goes-in{fill:var(--rs-accent)}.rnn-steps .rs-singular text{font-weight:600}.rnn-steps .rs-sigma{display:flex;flex-wrap:wrap;align-items:center;gap:0 10px}.rnn-steps .rs-sigma>input{flex:1 1 90px}.rnn-steps .rs-sigma-value{min-width:3.4em;font-weight:600;font-variant-numeric:tabular-nums}.rnn-steps .rs-gradient-more th{white-space:nowrap}.rnn-steps .rs-gradient-more{border-top:1px solid var(--rs-faint);margin-top:4px}.rnn-steps .rs-gradient-more>summary{cursor:pointer;padding:8px 0;font-weight:600;width:max-content;max-width:100%}.rnn-steps.rs-gradient .rs-controls-box{position:sticky;bottom:0;z-index:4;background:var(--rs-paper)}@container (max-width: 34em){.rnn-steps .rs-sigma{font-size:.84375rem}}\n";

  // first:kept.js
  var { kept } = rnnSteps.parts["kept.js"];

  // first:tips.js
  var { tip, connectTips } = rnnSteps.parts["tips.js"];

  // js/gradient/scale.js
  function scaleHidden({ run, steps, config }, wanted) {
    const now = singularOf(run);
    if (!(now > 0)) return;
    steps.changeAll(config, Object.fromEntries(hiddenNames(run.weights).map((name) => {
      const { data: data2, cols } = run.weights[name];
      return [name, Object.fromEntries(Array.from(data2, (value, n) => [`${Math.floor(n / cols)},${n % cols}`, value * wanted / now]))];
    })));
  }

  // js/gradient/panel.js
  var [LEAST, MOST2] = [0.1, 3];
  var MOST_NUMBERS = 16;
  var panels = /* @__PURE__ */ new WeakMap();
  function panelsOf(widget) {
    const key = language();
    if (panels.get(widget)?.key !== key) panels.set(widget, { key, hand: sigmaPanel(widget), more: morePanel(widget) });
    return panels.get(widget);
  }
  function panel(widget) {
    const { hand, more } = panelsOf(widget);
    hand.update();
    more.update();
    return [more.node];
  }
  function sigmaPanel(widget) {
    const slider = el("input", {
      type: "range",
      step: 0.05,
      min: LEAST,
      "data-key": "sigma",
      "aria-label": label(STRINGS.sigma),
      lang: lang(),
      oninput: () => {
        widget.playing.stop();
        scaleHidden(widget, Number(slider.value));
      },
      onchange: () => widget.announce(sigmaNow(brief(singularOf(widget.run))))
    });
    const value = el("output", { class: "rs-sigma-value" });
    const node = tip(el("label", { class: "rs-sigma" }, el("span", {}, say(STRINGS.sigmaShort)), slider, value), STRINGS.sigma);
    const update = () => kept(node, "sigma", [widget.run], () => {
      const now = singularOf(widget.run);
      slider.max = Math.max(MOST2, Math.ceil(now));
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
    const most = el("input", {
      type: "range",
      min: -3,
      max: 2,
      step: 0.05,
      "data-key": "clip",
      "aria-label": label(STRINGS.clip),
      lang: lang(),
      oninput: () => widget.set({ clip: 10 ** Number(most.value) })
    });
    const mostNow = el("output", { class: "rs-sigma-value" });
    const clipped = el("div", { class: "rs-clipped" });
    const node = el(
      "details",
      { class: "rs-gradient-more" },
      el("summary", { "data-key": "more" }, say(STRINGS.more)),
      el("label", { class: "rs-row-chooser" }, say(STRINGS.cut), " ", cut),
      dropped,
      el("label", { class: "rs-sigma" }, el("span", {}, say(STRINGS.clip)), most, mostNow),
      clipped
    );
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
  var data = (value) => value.data ?? value;
  var differences = (a, b) => data(a).map((value, i) => value - data(b)[i]);
  var table = (heads, rows) => el("div", { class: "rs-table" }, el(
    "table",
    {},
    el("thead", {}, el("tr", {}, heads.map((text) => el("th", { scope: "col" }, say(text))))),
    el("tbody", {}, rows.map(([name, ...numbers2]) => el("tr", {}, el("th", { scope: "row" }, name), numbers2.map((value) => el("td", {}, value)))))
  ));
  function whatIsDropped(widget) {
    if (!cutOf(widget.local, widget.run)) return [el("p", {}, say(exact))];
    const [whole2, cut] = [fullWay(widget).whole, wayOf(widget).whole];
    const heads = [STRINGS.full, STRINGS.truncated, STRINGS.dropped];
    const name = parameterOf(widget);
    const rowOf = (key) => [`∂L/∂${key}`, ...[whole2[key], cut[key], differences(whole2[key], cut[key])].map((value) => some(norm(value)))];
    const { cols = 1 } = whole2[name];
    const numbers2 = Array.from(data(whole2[name])).slice(0, MOST_NUMBERS).map((value, n) => [
      whole2[name].data ? `${name}[${Math.floor(n / cols)}, ${n % cols}]` : `${name}[${n}]`,
      some(value),
      some(data(cut[name])[n]),
      some(value - data(cut[name])[n])
    ]);
    const [, a, b, c] = rowOf(name);
    return [
      el("p", {}, say(droppedLine(name, a, b, c))),
      table([STRINGS.ofWhat, ...heads], Object.keys(whole2).map(rowOf)),
      table([STRINGS.each, ...heads], numbers2)
    ];
  }
  function whatIsClipped(widget) {
    const gradients2 = wayOf(widget).whole;
    const { total, by } = clip(gradients2, widget.local.clip);
    return [
      el("p", {}, say(clipLine(some(total), some(by), some(total * by)))),
      table([STRINGS.ofWhat, STRINGS.before, STRINGS.after], [...Object.entries(gradients2).map(([key, value]) => [`∂L/∂${key}`, norm(value)]), [say(STRINGS.all), total]].map(([key, size]) => [key, some(size), some(size * by)]))
    ];
  }

  // first:unrolled.js
  var { wires, visibleSteps, arrow, labelLines, shortened, shorten, scaleOf, view } = rnnSteps.parts["unrolled.js"];

  // js/gradient/row.js
  var ROW2 = 20;
  var CELL = 32;
  var LANE = 34;
  var BARS = 66;
  var AXIS = 30;
  var TITLE = 17;
  var BARS_ARE = [STRINGS.bars.hi, STRINGS.bars.en];
  var [FULL_BAND, MOST_BAND] = [13, 30];
  function layout({ run, width, config }) {
    const narrow2 = width < 560;
    const [box, least] = narrow2 ? [41, 50] : [58, 78];
    const room = Math.floor((width - AXIS) / least);
    const columns = Math.max(2, Math.min(run.length + 1, room));
    const pitch = Math.max(least, Math.min(1.4 * least, Math.floor((width - AXIS) / columns)));
    const height = columnHeight(run.hiddenSize, ROW2);
    const lines = config.labels.length ? labelLines(config.labels[0]).length : 0;
    const labels = 2 + 17 * lines;
    const hTop = labels + (lines ? 23 : 18);
    const cellTop = hTop + height + 12;
    const lanes2 = cellTop + CELL + 6;
    const dTop = lanes2 + LANE * (run.c0 ? 2 : 1) + 22;
    const barsTop = dTop + height + 13 + TITLE * labelLines(BARS_ARE).length;
    return {
      narrow: narrow2,
      box,
      pitch,
      columns,
      height,
      labels,
      hTop,
      cellTop,
      lanes: lanes2,
      dTop,
      barsTop,
      base: barsTop + BARS,
      bottom: barsTop + BARS + (run.c0 ? 34 : 20),
      left: AXIS
    };
  }
  function inSight(run, k, columns) {
    const start = Math.max(-1, Math.min(k - Math.max(1, columns - 2), run.length - columns));
    return Array.from({ length: columns }, (_, n) => start + n);
  }
  function decadesOf(back, ways) {
    const sizes = ways.flatMap((way) => way.steps.flatMap((step) => [step.norm, ...step.dc ? [step.normC] : []])).filter((size) => size > 0 && Number.isFinite(size));
    const logs = sizes.map(Math.log10);
    const low = Math.max(-12, Math.min(-3, Math.floor(Math.min(0, ...logs))));
    return { low, high: Math.max(1, Math.ceil(Math.max(...logs, 0))) };
  }
  function row(widget) {
    const { run, config, walk } = widget;
    const plan = layout(widget);
    const [back, whole2] = [wayOf(widget), fullWay(widget)];
    const orders = inSight(run, walk.k, plan.columns);
    const spare = Math.max(0, (widget.width - plan.left - plan.columns * plan.pitch + plan.pitch - plan.box) / 2);
    const xOf = (order) => plan.left + spare + (order - orders[0]) * plan.pitch;
    const context = {
      widget,
      run,
      walk,
      plan,
      back,
      whole: whole2,
      orders,
      xOf,
      labels: config.labels,
      middle: (order) => xOf(order) + plan.box / 2,
      scale: sizeOf(back),
      decades: decadesOf(back, [whole2, back])
    };
    return { bottom: plan.bottom, node: svg(
      "g",
      {},
      ground(context),
      same(context),
      lanes(context),
      scaleLines(context),
      orders.map((order) => svg("g", { class: `rs-moment${order === walk.k ? " rs-now" : ""}`, "data-order": order }, moment(context, order))),
      dots(context)
    ) };
  }
  var sizeOf = (back) => Math.max(...back.steps.at(-1).dh.map(Math.abs)) || 1;
  var ground = ({ plan, xOf, walk }) => svg("rect", { class: "rs-ground", x: xOf(walk.k) - 4, y: 2, width: plan.box + 8, height: plan.bottom - 3, rx: 8 });
  function same({ plan, xOf, orders }) {
    const first = Math.max(0, orders[0]);
    return svg("rect", { class: "rs-same", x: xOf(first) - 4, y: plan.cellTop - 5, width: xOf(orders.at(-1)) - xOf(first) + plan.box + 8, height: CELL + 10, rx: 12 });
  }
  var dots = ({ run, plan, orders, xOf }) => [
    orders[0] > -1 && svg("text", { class: "rs-dots", x: xOf(orders[0]) - 26, y: plan.cellTop + CELL / 2 }, "…"),
    orders.at(-1) < run.length - 1 && svg("text", { class: "rs-dots", x: xOf(orders.at(-1)) + plan.box + 2, y: plan.cellTop + CELL / 2 }, "…")
  ];
  function moment(context, order) {
    const { run, plan, xOf, walk } = context;
    const x = xOf(order);
    const number = numberOf(run, order);
    const made = order < 0 || walk.made(order);
    const reached = walk.isBack || order <= walk.k;
    const state = order < 0 ? run.h0 : run.state(run.after(run.first, order)).h;
    const centred = { x: x + plan.box / 2, "text-anchor": "middle" };
    return [
      order >= 0 && names(context, order, centred),
      symbolText("h_t", { ...centred, y: plan.hTop - 6 }, String(number)),
      column({
        values: made ? state : null,
        asked: order === walk.k,
        size: run.hiddenSize,
        row: ROW2,
        x,
        y: plan.hTop,
        width: plan.box,
        symbol: order === walk.k ? "h_t" : order === walk.k - 1 ? "h_prev" : null,
        name: `h${subscript(number)}`
      }),
      order >= 0 && cell(context, order, x, centred, reached),
      gradientOf(context, order, x, centred, number),
      bars(context, order, x, centred)
    ];
  }
  var CELL_NAMES = { RNN_TANH: "tanh", RNN_RELU: "ReLU" };
  var cell = ({ run, plan }, order, x, { x: middle }, reached) => svg(
    "g",
    {},
    arrow(`M${x - (plan.pitch - plan.box) + 1} ${plan.cellTop + CELL / 2} L${x - 3} ${plan.cellTop + CELL / 2}`, { symbols: ["h_prev"], pending: !reached }),
    arrow(`M${middle} ${plan.cellTop} L${middle} ${plan.hTop + plan.height + 2}`, { symbols: ["h_t"], pending: !reached }),
    svg(
      "g",
      { class: "rs-box", "data-go": run.after(run.first, order) },
      svg("rect", { x: x - 1, y: plan.cellTop, width: plan.box + 2, height: CELL, rx: 8 }),
      svg("text", { class: "rs-box-text", x: middle, y: plan.cellTop + CELL / 2 }, CELL_NAMES[run.mode] ?? run.mode)
    )
  );
  var names = ({ labels, plan, run }, order, centred) => labels.length > 0 && labelLines(labels[run.after(run.first, order) % labels.length]).map(({ text, lang: lang2 }, n) => svg("text", { ...centred, y: 15 + 17 * n, class: "rs-label", lang: lang2 }, shorten(text, plan.pitch)));
  function gradientOf({ run, walk, back, plan, scale }, order, x, centred, number) {
    const values = order >= 0 ? walk.knows(order, "h") && back.steps[order].dh : walk.knows(0, "prev") && back.steps[0].of.h_prev;
    return [
      svg("text", { class: "rs-small-letter", ...centred, y: plan.dTop - 6 }, inPicture(d("h", number))),
      column({ values: values || null, size: run.hiddenSize, row: ROW2, x, y: plan.dTop, width: plan.box, scale, write: writerFor(plan.box), name: d("h", number) })
    ];
  }
  function lanes(context) {
    const { run, plan } = context;
    const laneOf = (n) => plan.lanes + LANE * (n + 0.5);
    return [run.c0 && lane(context, "c", laneOf(0)), lane(context, "h", laneOf(run.c0 ? 1 : 0))];
  }
  var breadth = (size, begin) => Math.min(MOST_BAND, Math.max(1.5, FULL_BAND * size / (begin || 1)));
  function lane({ run, walk, back, plan, orders, middle }, letter, y) {
    const key = letter === "h" ? "norm" : "normC";
    const begin = back.steps.at(-1).norm || Math.max(...back.steps.map((step) => step.norm));
    const sent2 = (k) => letter === "h" ? back.steps[k].of.h_prev : back.steps[k].of.c_prev;
    const pieces = orders.slice(1).filter((k) => walk.knows(k, letter === "h" ? "prev" : "c_prev")).map((k) => {
      const end = Math.hypot(...sent2(k));
      const [a, b] = [breadth(back.steps[k][key], begin), breadth(end, begin)];
      const [right, left] = [middle(k), middle(k - 1)];
      return back.cutBefore(k) ? cutAt((right + left) / 2, y, right, a, end) : back.steps[k][key] > 0 && band({ right, left, y, a, b, head: !walk.knows(k - 1, "h"), title: `‖${d(letter, numberOf(run, k - 1))} ←‖ = ${full(end)}` });
    });
    return svg(
      "g",
      { class: `rs-lane rs-lane-${letter}` },
      svg("line", { class: "rs-lane-line", x1: middle(orders[0]), x2: middle(orders.at(-1)), y1: y, y2: y }),
      run.c0 && svg("text", { class: "rs-small-letter", x: middle(orders[0]) - plan.box / 2 - 26, y: y + 4 }, `∂${letter}`),
      pieces,
      orders.filter((k) => k >= 0 && letter === "h" && (walk.isBack ? walk.knows(k, "h") : walk.made(k)) && back.targetOf(k)).map((k) => lossAt(middle(k), y))
    );
  }
  var band = ({ right, left, y, a, b, head: head2, title }) => svg(
    "g",
    { class: "rs-band-piece" },
    svg("path", { d: `M${right} ${y - a / 2}L${left} ${y - b / 2}V${y + b / 2}L${right} ${y + a / 2}z` }),
    head2 && svg("path", { class: "rs-band-head", d: `M${left - 9} ${y}l13 ${-Math.max(7, b / 2 + 4)}v${2 * Math.max(7, b / 2 + 4)}z` }),
    svg("title", {}, title)
  );
  var cutAt = (x, y, right, a, end) => svg(
    "g",
    { class: "rs-cut" },
    svg("path", { class: "rs-band-stub", d: `M${right} ${y - a / 2}H${x + 5}V${y + a / 2}H${right}z` }),
    svg("line", { x1: x, x2: x, y1: y - LANE / 2 + 2, y2: y + LANE / 2 - 2 }),
    svg("text", { class: "rs-cut-sign", x: x - 9, y: y + 5, "text-anchor": "middle" }, "✂"),
    svg("title", {}, `detach: ${full(end)}`)
  );
  var lossAt = (x, y) => svg("g", { class: "rs-loss" }, svg("circle", { cx: x, cy: y, r: 10 }), svg("text", { x, y: y + 4.5, "text-anchor": "middle" }, "L"));
  var yOf = (plan, { low, high }, size) => plan.base - BARS * (Math.max(low, Math.min(high, Math.log10(size))) - low) / (high - low);
  var power = (n) => Math.abs(n) < 4 ? String(10 ** n) : `10${String(n).replace("-", "⁻").replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit])}`;
  function scaleLines({ plan, decades, orders, xOf }) {
    const [from, to] = [xOf(orders[0]) - 4, xOf(orders.at(-1)) + plan.box + 4];
    const { low, high } = decades;
    const every = Math.ceil((high - low) / 5);
    const marks = Array.from({ length: high - low + 1 }, (_, n) => low + n).filter((n) => n % every === 0);
    return svg("g", { class: "rs-log" }, marks.map((n) => {
      const y = yOf(plan, decades, 10 ** n);
      return [
        svg("line", { class: n === 0 ? "rs-one" : null, x1: from, x2: to, y1: y, y2: y }),
        svg("text", { class: "rs-tick", x: from - 3, y: y + 4, "text-anchor": "end" }, power(n))
      ];
    }), labelLines(BARS_ARE).map(({ text, lang: lang2 }, n, { length }) => svg("text", { class: "rs-soft-text", x: from, y: plan.barsTop - 12 - TITLE * (length - 1 - n), lang: lang2 }, text)));
  }
  function bars(context, order, x, centred) {
    const { run, walk, back, whole: whole2, plan } = context;
    if (order < 0 || !walk.knows(order, "h")) return null;
    const number = numberOf(run, order);
    const kinds = [
      ["h", back.steps[order].norm, whole2.steps[order].norm],
      ...run.c0 && walk.knows(order, "c") ? [["c", back.steps[order].normC, whole2.steps[order].normC]] : []
    ];
    const width = run.c0 ? plan.box / 2 - 3 : plan.box - 8;
    return svg("g", { class: "rs-norms" }, kinds.map(([letter, size, uncut], n) => svg(
      "g",
      { class: `rs-norm-${letter}` },
      bar(context, x + (run.c0 ? n * (width + 4) + 1 : 4), width, size, uncut),
      svg("text", { class: "rs-norm-number", ...centred, y: plan.base + 14 + 15 * n }, run.c0 ? `${letter} ${brief(size)}` : brief(size)),
      svg("title", {}, `‖${d(letter, number)}‖ = ${full(size)}`)
    )));
  }
  function bar({ plan, decades, back }, x, width, size, uncut) {
    const piece = (value, name) => value > 0 && svg("rect", { class: name, x, width, y: yOf(plan, decades, value) - 1, height: plan.base - yOf(plan, decades, value) + 1 });
    return [back.cut > 0 && uncut > size && piece(uncut, "rs-norm-uncut"), piece(size, "rs-norm-bar")];
  }

  // js/gradient/text.js
  function python(widget, usual) {
    const { walk } = widget;
    if (!walk.isBack) return usual();
    const lines = walk.ops.flatMap((op, n) => op.python.map((text) => ({ text, now: walk.inside && n === walk.op })));
    return el("pre", { class: "rs-python", tabindex: 0, lang: "zxx" }, el("code", {}, lines.map(({ text, now }) => el("span", { class: `rs-line${now ? " rs-now" : ""}` }, text))));
  }
  function sentence(widget, usual) {
    const { walk, run } = widget;
    const back = wayOf(widget);
    const [n, T] = [walk.k + 1, run.length];
    if (!walk.isBack) return walk.k === T - 1 && walk.atEndOfForward ? say(lossIs(n, T, brief(back.loss))) : usual();
    if (walk.asks) return say(waiting(n, T));
    const { [walk.op]: op } = walk.ops;
    if (!walk.inside) return say(whole(back, walk.k, n, T));
    if (op.key === "W") {
      const name = parameterOf(widget);
      return say(addsNow(n, T, `∂L/∂${name}`, brief(norm(back.adds(walk.k)[name]))));
    }
    const [result] = op.line;
    return say(operation(n, T, result.label, list2(result.values)));
  }
  function whole(back, k, n, T) {
    const { norm: from, of } = back.steps[k];
    const to = norm(of.h_prev);
    if (from === 0) return nothing(n, T);
    return back.cutBefore(k) ? cutHere(n, T, brief(to)) : sent(n, T, brief(from), brief(to), brief(to / from));
  }
  function gradients(widget) {
    const { walk, run } = widget;
    const back = wayOf(widget);
    const { dh: dh2, dc, of } = back.steps[walk.k];
    const made = walk.ops.filter(({ key: own, line }) => line.length && own !== "h" && own !== "c" && own !== "prev" && own !== "c_prev" && walk.knows(walk.k, own)).map(({ line: [{ label: name, values }] }) => [name, values]);
    return [
      [d("h", numberOf(run, walk.k)), dh2],
      ...dc && walk.knows(walk.k, "c") ? [[d("c", numberOf(run, walk.k)), dc]] : [],
      ...made,
      ...walk.knows(walk.k, "prev") ? [[d("h", numberOf(run, walk.k - 1)), of.h_prev]] : [],
      ...dc && walk.knows(walk.k, "c_prev") ? [[d("c", numberOf(run, walk.k - 1)), of.c_prev]] : []
    ];
  }
  var row2 = (name, values) => el("tr", {}, el("th", { scope: "row" }, name), Array.from(values, (value) => el("td", {}, full(value))));
  function table2(widget, usual) {
    const { walk, run } = widget;
    if (!walk.isBack) return usual();
    const back = wayOf(widget);
    const name = parameterOf(widget);
    const from = walk.knows(walk.k, "W") ? walk.k : walk.k + 1;
    const sum = from < run.length ? back.sumFrom(from)[name] : null;
    const rows = sum?.data ? Array.from({ length: sum.rows }, (_, i) => sum.data.slice(i * sum.cols, (i + 1) * sum.cols)) : sum ? [sum] : [];
    return [el(
      "div",
      { class: "rs-table rs-gradient-table" },
      el("table", {}, el("caption", {}, say(STRINGS.gradients)), el("tbody", {}, gradients(widget).map(([one, values]) => row2(one, values)))),
      sum && el("table", {}, el("caption", {}, `Σ ∂L/∂${name}`), el("tbody", {}, rows.map((values, i) => row2(sum.data ? `[${i}]` : "", values))))
    ), usual()];
  }
  function numbers(widget, usual) {
    if (!widget.walk.isBack) return usual();
    return gradients(widget).map(([name, values]) => ({ name: [name, ""], cells: Array.from(values.slice(0, 6), brief) }));
  }

  // first:walk.js
  var { Walk } = rnnSteps.parts["walk.js"];

  // js/gradient/walk.js
  var WHOLE = -1;
  var ThereAndBack = class extends Walk {
    get steps() {
      return this.widget.run.length;
    }
    get count() {
      return 2 * this.steps;
    }
    /** Which step is shown, in the order of reading, from 0. */
    get k() {
      return super.place;
    }
    get isBack() {
      return this.widget.local.back;
    }
    get place() {
      return this.isBack ? this.count - 1 - this.k : this.k;
    }
    get shown() {
      return `${this.isBack ? "←" : "→"} ${this.k + 1} / ${this.steps}`;
    }
    get said() {
      return (this.isBack ? atBack : atForward)(this.k + 1, this.steps);
    }
    /** The operations of the step shown. */
    get ops() {
      const [back, { k }] = [wayOf(this.widget), this];
      return kept(back, k, [], () => opsOf(back, k));
    }
    /** Index of the last operation that is shown; another view may have moved to another step, which is shown whole. */
    get op() {
      const { op, opAt } = this.widget.local;
      const last = this.ops.length - 1;
      return op === WHOLE || opAt !== this.k ? last : Math.min(op, last);
    }
    /** Whether the step is shown operation by operation just now, and not as one. */
    get inside() {
      return this.widget.local.op !== WHOLE && this.widget.local.opAt === this.k;
    }
    /** Whether what the operation `key` of step k gives is to be seen. */
    knows(k, key) {
      if (!this.isBack || k < this.k) return false;
      if (k > this.k) return true;
      return this.op >= this.ops.findIndex((op) => op.key === key) && !(key === "prev" && this.asks);
    }
    /** Whether h of step k is made, and seen. */
    made(k) {
      const { run, steps } = this.widget;
      return this.isBack || k < this.k || k === this.k && steps.visible(run, steps.t) > run.equations.findIndex(({ name }) => name === "h_t");
    }
    /** Predict first: what goes back to the step before is hidden until it was guessed. */
    get asks() {
      const { local, steps, run } = this.widget;
      return steps.predicting && this.isBack && this.op === this.ops.length - 1 && !(local.guessed?.run === run && local.guessed.at.has(this.k));
    }
    /** Whether all of the last step forward is made, so that its loss is known. */
    get atEndOfForward() {
      return super.atEnd && !this.widget.steps.hides(this.widget.steps.t);
    }
    get atEnd() {
      const { steps } = this.widget;
      if (!this.isBack) return steps.hides(steps.t);
      return this.asks || this.k === 0 && this.op === this.ops.length - 1;
    }
    go(place, op = WHOLE) {
      const to = Math.max(0, Math.min(this.count - 1, place));
      const isBack = to >= this.steps;
      const k = isBack ? this.count - 1 - to : to;
      Object.assign(this.widget.local, { back: isBack, op, opAt: k });
      super.go(k);
    }
    step(way) {
      const { steps } = this.widget;
      if (way > 0 && this.isBack && this.op < this.ops.length - 1) this.go(this.place);
      else if (way > 0 && !this.isBack && steps.part !== WHOLE) super.step(1);
      else this.go(this.place + way);
    }
    small(way) {
      if (this.isBack) this.smallBack(way);
      else if (way > 0 && this.atEndOfForward) this.go(this.steps, 0);
      else super.small(way);
    }
    smallBack(way) {
      const [last, to] = [this.ops.length - 1, this.op + way];
      if (to < 0) this.go(this.place - 1);
      else if (to <= last) this.go(this.place, to);
      else if (this.k > 0) this.go(this.place + 1, 0);
    }
    rewind() {
      Object.assign(this.widget.local, { back: false, op: WHOLE, opAt: null });
      super.rewind();
    }
    get justMade() {
      return this.isBack ? ":scope > svg [data-made]" : super.justMade;
    }
  };

  // js/gradient/gradient.js
  function draw(widget) {
    const { width } = widget;
    const upper = row(widget);
    const lower = detail(widget, upper.bottom + 8);
    return svg("svg", {
      class: "rs-picture rs-gradient-picture",
      viewBox: `0 0 ${width} ${lower.bottom + 2}`,
      width,
      height: lower.bottom + 2,
      role: "img",
      "aria-label": label(STRINGS.picture),
      lang: lang()
    }, upper.node, lower.node);
  }
  var parameterTool = (widget) => el(
    "label",
    { class: "rs-row-chooser" },
    say(STRINGS.parameter),
    " ",
    el(
      "select",
      { "data-key": "parameter", onchange: (event) => widget.set({ parameter: event.target.value }) },
      Object.keys(widget.run.weights).filter((name) => !/y$/.test(name)).map((name) => el("option", { value: name, selected: name === parameterOf(widget) }, `∂L/∂${name}`))
    )
  );
  var view2 = {
    draw,
    panel,
    numbers,
    styles: gradient_default,
    Walk: ThereAndBack,
    atHand: (widget) => panelsOf(widget).hand.node,
    frame: { ask, python, sentence, table: table2 },
    tools: ["small", "predict", "parameter", "shorter", "longer", "table", "reset", "save"],
    ownTools: { parameter: parameterTool },
    local: { back: false, op: -1, opAt: null, cut: 0, clip: 1 }
  };

  // js/gradient/index.js
  VIEWS.Gradient = view2;
})();
