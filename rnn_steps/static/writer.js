(() => {
  // first:others.js
  var { OTHERS } = rnnSteps.parts["others.js"];

  // first:styles.js
  var { addStyles } = rnnSteps.parts["styles.js"];

  // first:equations.js
  var { GATES, equationsOf, summaryOf, symbolsIn } = rnnSteps.parts["equations.js"];

  // first:evaluate.js
  var { matrix, product, evaluate, evaluateAll, unpack } = rnnSteps.parts["evaluate.js"];

  // js/writer/safetensors.js
  var SIZES = { F16: 2, F32: 4 };
  function half(bits) {
    const [exponent, fraction] = [bits >> 10 & 31, bits & 1023];
    const size = exponent === 31 ? fraction ? NaN : Infinity : exponent ? 2 ** (exponent - 15) * (1 + fraction / 1024) : 2 ** -24 * fraction;
    return bits & 32768 ? -size : size;
  }
  var READERS = {
    F16: (view2, at) => half(view2.getUint16(at, true)),
    F32: (view2, at) => view2.getFloat32(at, true)
  };
  var Damaged = class extends Error {
  };
  function demand(right, what) {
    if (!right) throw new Damaged(what);
  }
  var isCount = (value) => Number.isSafeInteger(value) && value >= 0;
  function headerOf(view2) {
    demand(view2.byteLength >= 8, "no header");
    const length = Number(view2.getBigUint64(0, true));
    demand(length <= view2.byteLength - 8, "the header is cut off");
    const text = new TextDecoder("utf-8", { fatal: true });
    try {
      const header = JSON.parse(text.decode(new Uint8Array(view2.buffer, view2.byteOffset + 8, length)));
      return { header, start: 8 + length };
    } catch {
      throw new Damaged("the header is no JSON");
    }
  }
  function tensor(view2, { dtype, shape, data_offsets: [from, to] }) {
    const size = shape.reduce((product2, side) => product2 * side, 1);
    const bytes = SIZES[dtype];
    demand(bytes && shape.every(isCount) && isCount(from) && to - from === size * bytes && to <= view2.byteLength, "a tensor of another size");
    const data = Float64Array.from({ length: size }, (_, k) => READERS[dtype](view2, from + k * bytes));
    demand(data.every(Number.isFinite), "a number that is none");
    return { shape, data };
  }
  function readSafetensors({ buffer, byteOffset, byteLength }) {
    const view2 = new DataView(buffer, byteOffset, byteLength);
    const { header, start: start2 } = headerOf(view2);
    demand(header && typeof header === "object", "the header is no table");
    const { __metadata__: metadata = {}, ...entries } = header;
    const numbers = new DataView(buffer, byteOffset + start2, byteLength - start2);
    const described = Object.values(entries).every((entry) => Array.isArray(entry?.shape) && entry.data_offsets?.length === 2);
    demand(described, "a tensor without a size");
    const ends = Object.values(entries).map(({ data_offsets: [, to] }) => to);
    demand(Math.max(0, ...ends) === numbers.byteLength, "more or fewer numbers than the header says");
    return { metadata, tensors: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, tensor(numbers, entry)])) };
  }

  // js/writer/model.js
  var [END, UNKNOWN] = [0, 1];
  var FIXED = ["<end>", "<unknown>"];
  var EQUATIONS = equationsOf({ mode: "GRU", bias: true });
  function vocabularyOf({ vocabulary }) {
    let words = null;
    try {
      words = JSON.parse(vocabulary);
    } catch {
    }
    demand(Array.isArray(words) && words.every((word2) => typeof word2 === "string"), "no vocabulary");
    demand(FIXED.every((word2, n) => words[n] === word2) && new Set(words).size === words.length, "another vocabulary");
    return words;
  }
  var asMatrix = ({ shape: [rows, cols], data }) => ({ rows, cols, data });
  function modelOf(bytes) {
    const { tensors, metadata } = readSafetensors(bytes);
    const vocabulary = vocabularyOf(metadata);
    const [V, E, H] = [vocabulary.length, tensors["embedding.weight"]?.shape[1], tensors["rnn.weight_hh_l0"]?.shape[1]];
    const take = (name, ...shape) => {
      demand(tensors[name]?.shape.join() === shape.join(), name);
      return tensors[name];
    };
    demand(E > 0 && H > 0, "no layer");
    const packed = {
      W_ih: asMatrix(take("rnn.weight_ih_l0", 3 * H, E)),
      W_hh: asMatrix(take("rnn.weight_hh_l0", 3 * H, H)),
      b_ih: take("rnn.bias_ih_l0", 3 * H).data,
      b_hh: take("rnn.bias_hh_l0", 3 * H).data
    };
    return {
      vocabulary,
      index: new Map(vocabulary.map((word2, n) => [word2, n])),
      V,
      E,
      H,
      weights: unpack("GRU", packed),
      embedding: take("embedding.weight", V, E).data,
      readout: asMatrix(take("readout.weight", V, H)),
      bias: take("readout.bias", V).data
    };
  }
  function step({ E, weights, embedding, readout, bias }, index, h_prev) {
    const x_t = embedding.subarray(index * E, (index + 1) * E);
    const { r_t, z_t, n_t, h_t } = evaluateAll(EQUATIONS, { ...weights, x_t, h_prev });
    return { h_prev, r_t, z_t, n_t, h_t, logits: product(readout, h_t).map((value, k) => value + bias[k]) };
  }

  // first:controls.js
  var { legend, actionsOf, keyListener, keepFromJupyterLab, player, controls } = rnnSteps.parts["controls.js"];

  // first:dom.js
  var { el, svg, replace } = rnnSteps.parts["dom.js"];

  // first:language.js
  var { language, setLanguage, apply, onLanguage, halves, say, sayInPicture, titles, unseen, label, lang, connectSwitches, renderLanguage } = rnnSteps.parts["language.js"];

  // first:print.js
  var { onPrint, printing } = rnnSteps.parts["print.js"];

  // first:tips.js
  var { tip, connectTips } = rnnSteps.parts["tips.js"];

  // first:tools.js
  var { wordButton, signButton, toggle, tools } = rnnSteps.parts["tools.js"];

  // first:walk.js
  var { Walk } = rnnSteps.parts["walk.js"];

  // js/writer/chances.js
  function softmax(logits, tau = 1) {
    const most = logits.reduce((a, b) => Math.max(a, b));
    const weights = logits.map((value) => Math.exp((value - most) / tau));
    const sum = weights.reduce((a, b) => a + b);
    return weights.map((value) => value / sum);
  }
  function surprise(logits, index) {
    const most = logits.reduce((a, b) => Math.max(a, b));
    const sum = logits.reduce((total2, value) => total2 + Math.exp(value - most), 0);
    return (Math.log(sum) + most - logits[index]) / Math.LN2;
  }
  function draw(chances, u) {
    let [from, last] = [0, null];
    for (let index = 0; index < chances.length; index++) {
      const to = from + chances[index];
      if (chances[index] > 0) last = { index, from, to };
      if (u < to) return last;
      from = to;
    }
    return last;
  }
  var likeliest = (chances, count) => Array.from(chances.keys()).sort((a, b) => chances[b] - chances[a] || a - b).slice(0, count);

  // js/writer/graphemes.js
  var JOINERS = /[\u200c\u200d]/g;
  var WITH_THE_ONE_BEFORE = "\\p{M}\\u200c\\u200d";
  var PIECE = new RegExp(`^[${WITH_THE_ONE_BEFORE}]+|[^${WITH_THE_ONE_BEFORE}][${WITH_THE_ONE_BEFORE}]*`, "gu");
  var graphemes = (text) => text.normalize("NFC").match(PIECE) ?? [];
  var withoutJoiners = (grapheme) => grapheme.replace(JOINERS, "");
  var KINDS = {
    mark: /^[\p{M}\u200c\u200d]/u,
    emoji: /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u,
    digit: /^\p{Nd}/u,
    latin: /^\p{Script=Latin}/u,
    rare: /^\p{Script=Devanagari}/u
  };
  var kindOf = (grapheme) => Object.keys(KINDS).find((kind) => KINDS[kind].test(grapheme)) ?? "other";

  // first:numbers.js
  var { signed, bracketed, list, subscript, strength, tint, parse } = rnnSteps.parts["numbers.js"];

  // first:strings.js
  var { STRINGS, stepOf, newLength, changed, spoken, waiting, question, verdicts, MISTAKES } = rnnSteps.parts["strings.js"];

  // js/writer/spelt.js
  var HINDI = /([\u0900-\u097f\u200c\u200d]+)/;
  var spelt = (text) => el("span", {}, halves(text).flatMap(({ lang: lang2, text: words }, n) => [
    n ? " · " : null,
    el("span", { lang: lang2 }, words.split(HINDI).map((part) => lang2 === "en" && HINDI.test(part) ? el("span", { lang: "hi" }, part) : part))
  ]));
  var quoted = (word2) => word2.startsWith("<") ? word2 : `“${word2}”`;
  var langOf = (word2) => HINDI.test(word2) ? "hi" : "zxx";
  function percent(p) {
    if (p > 0 && p < 1e-4) return "<0.01%";
    return `${(100 * p).toFixed(p < 0.01 ? 2 : 1)}%`;
  }
  var shown = (grapheme) => /^\p{M}/u.test(grapheme) ? `◌${grapheme}` : grapheme;

  // js/writer/writer_strings.js
  var WRITER = {
    title: { hi: "model पढ़ता है, फिर लिखता है", en: "The model reads, then writes" },
    field: { hi: "देवनागरी में लिखिए, जैसे अपना नाम", en: "Write in Devanagari, your name for example" },
    other: { hi: "दूसरी वर्तनी", en: "Another spelling" },
    words: { hi: "या कोई शब्द चुनिए:", en: "Or choose a word:" },
    tiles: { hi: "पढ़े गए graphemes और उनका surprise", en: "The graphemes read, and their surprise" },
    start: { hi: "शुरू", en: "start" },
    end: { hi: "शब्द का अंत", en: "end of word" },
    unknown: { hi: "अनजान", en: "unknown" },
    rest: (n) => ({ hi: `बाकी ${n}`, en: `other ${n}` }),
    came: { hi: "यही आया", en: "this one came" },
    next: { hi: "आगे क्या? model का अनुमान (◀ जो आया)", en: "What comes next? The model's guess (◀ what came)" },
    nextAt: (tau) => ({ hi: `आगे क्या? τ = ${tau} पर (रेखा: τ = 1)`, en: `What comes next? At τ = ${tau} (line: τ = 1)` }),
    state: (H) => ({ hi: `hidden state और gates: ${H} units; नारंगी +, नीला −`, en: `Hidden state and gates: ${H} units; orange +, blue −` }),
    history: (unit) => ({ hi: `unit ${unit}: हर grapheme के बाद h`, en: `Unit ${unit}: h after each grapheme` }),
    oneUnit: { hi: "एक unit", en: "One unit" },
    unit: { hi: "unit चुनें", en: "Choose a unit" },
    compare: { hi: "दो वर्तनियाँ", en: "Two spellings" },
    write: { hi: "एक लिखवाएँ", en: "Write one" },
    finish: { hi: "शब्द के अंत तक", en: "To the word's end" },
    stop: { hi: "रोकें", en: "Stop" },
    undo: { hi: "वापस लें", en: "Undo" },
    writing: { hi: "model से आगे लिखवाइए, एक grapheme या पूरा शब्द", en: "Let the model write on, one grapheme or the whole word" },
    temperature: { hi: "temperature τ", en: "temperature τ" },
    source: (V, E, H) => ({
      hi: `ये numbers इसी पन्ने पर गिने गए: GRU, V = ${V}, E = ${E}, H = ${H}; torch भी यही देता है।`,
      en: `These numbers were computed on this page: GRU, V = ${V}, E = ${E}, H = ${H}; torch gives the same.`
    }),
    help: {
      hi: "ऊपर हर खाने में एक grapheme है और नीचे उसका surprise: −log2 p, bits में; जितना ज़्यादा, model उतना चौंका। ▲ सबसे चौंकाने वाला है। ▸ पर model <end> पढ़ता है, यानी शब्द की शुरुआत। खाली जगह (space) शब्द ख़त्म करती है, फिर model शून्य state से नया शब्द शुरू करता है।",
      en: "Each box above holds a grapheme and below it its surprise: −log2 p, in bits; the more, the more the model was surprised. ▲ is the most surprising. At ▸ the model reads <end>, the start of a word. A space ends a word, and the model begins the next from a state of zeros."
    },
    keys: {
      hi: "कीबोर्ड: चित्र या खानों पर ← → कदम, Home/End पहला/आख़िरी, Space चलाएँ या रोकें। पट्टी में किसी unit को छूकर चुनिए।",
      en: "Keyboard: on the picture or the boxes ← → step, Home/End first/last, Space plays or pauses. Touch a unit in the strips to choose it."
    }
  };
  var TABLE = {
    numbers: { hi: "इस कदम के सब numbers", en: "All numbers of this step" },
    unit: { hi: "unit संख्या", en: "unit number" },
    grapheme: { hi: "grapheme", en: "grapheme" },
    chances: { hi: "आगे के grapheme की probability, τ = 1 पर", en: "Probability of the next grapheme, at τ = 1" },
    text: { hi: "हर grapheme का surprise", en: "The surprise of each grapheme" }
  };
  var NOTES = {
    empty: {
      hi: "अभी कुछ नहीं लिखा है: कुछ लिखिए, या model से शब्द शुरू करवाइए।",
      en: "Nothing is written yet: write something, or let the model begin a word."
    },
    latin: (which) => ({
      hi: `यह model सिर्फ़ देवनागरी जानता है; Latin अक्षर (${which}) उसके लिए अनजान हैं, उन्हें वह <unknown> पढ़ता है।`,
      en: `This model knows Devanagari only; Latin letters (${which}) are unknown to it, and it reads them as <unknown>.`
    }),
    digit: (which) => ({
      hi: `अंक (${which}) इस model के शब्दों में नहीं थे; उन्हें वह <unknown> पढ़ता है।`,
      en: `Digits (${which}) were not in this model's words; it reads them as <unknown>.`
    }),
    emoji: (which) => ({
      hi: `emoji (${which}) इस model के शब्दों में नहीं थे; उन्हें वह <unknown> पढ़ता है।`,
      en: `Emoji (${which}) were not in this model's words; it reads them as <unknown>.`
    }),
    mark: (which) => ({
      hi: `मात्रा या चिह्न (${which}) से पहले कोई अक्षर नहीं है; उसे model <unknown> पढ़ता है।`,
      en: `The mark (${which}) has no letter before it; the model reads it as <unknown>.`
    }),
    rare: (which) => ({
      hi: `ये graphemes (${which}) model ने सीखते समय नहीं देखे, या बहुत कम देखे; उन्हें वह <unknown> पढ़ता है।`,
      en: `The model did not see these graphemes (${which}) while it learnt, or saw them too seldom; it reads them as <unknown>.`
    }),
    other: (which) => ({
      hi: `ये चिह्न (${which}) इस model के शब्दों में नहीं थे; उन्हें वह <unknown> पढ़ता है।`,
      en: `These signs (${which}) were not in this model's words; it reads them as <unknown>.`
    }),
    joiner: (which) => ({
      hi: `joiner (ZWJ या ZWNJ) सिर्फ़ अक्षरों का रूप बदलता है; वह text में रहता है, और model (${which}) ही पढ़ता है।`,
      en: `A joiner (ZWJ or ZWNJ) only changes how letters look; it stays in the text, and the model reads (${which}).`
    }),
    long: (left, most) => ({
      hi: `model पहले ${most} graphemes पढ़ता है, ताकि पन्ना तेज़ रहे; बाकी ${left} आपके text में वैसे ही हैं।`,
      en: `The model reads the first ${most} graphemes, so that the page stays quick; the other ${left} stand in your text as before.`
    })
  };
  var surpriseOf = (bits, p) => `${bits} bits (p = ${p})`;
  var atStart = (n, length, best, chance) => ({
    hi: `कदम ${n} / ${length}: शब्द की शुरुआत, state शून्य से। सबसे संभव पहला grapheme ${best} है (${chance})।`,
    en: `Step ${n} of ${length}: the start of a word, from a state of zeros. The likeliest first grapheme is ${best} (${chance}).`
  });
  var came = (n, length, grapheme, bits, p, best, chance) => ({
    hi: `कदम ${n} / ${length}: ${grapheme} आया, surprise ${surpriseOf(bits, p)}। अब आगे सबसे संभव ${best} है (${chance})।`,
    en: `Step ${n} of ${length}: ${grapheme} came, surprise ${surpriseOf(bits, p)}. Likeliest next is ${best} (${chance}).`
  });
  var total = (bits, count, ends, each) => ({
    hi: `कुल ${bits} bits; ${count} graphemes${ends ? ` और ${ends} <end>` : ""}, हर एक पर ${each} bits।`,
    en: `${bits} bits in all; ${count} graphemes${ends ? ` and ${ends} <end>` : ""}, ${each} bits each.`
  });
  var mostSurprising = (grapheme, bits) => ({
    hi: `▲ सबसे चौंकाने वाला: ${grapheme}, ${bits} bits।`,
    en: `▲ The most surprising: ${grapheme}, ${bits} bits.`
  });
  var ifItEnds = (bits) => ({ hi: `शब्द यहीं ख़त्म हो तो +${bits} bits।`, en: `If the word ends here, +${bits} bits.` });
  var compared = (one, bits, other, otherBits, less, difference) => ({
    hi: `शब्द के अंत समेत: ${one} ${bits} bits, ${other} ${otherBits} bits। model ${less} पर ${difference} bits कम चौंका।`,
    en: `With the end of the word: ${one} ${bits} bits, ${other} ${otherBits} bits. ${less} surprised the model less, by ${difference} bits.`
  });
  var drawn = (grapheme, tau, u, from, to) => ({
    hi: `τ = ${tau} पर random number ${u} निकला; ${from} से ${to} तक ${grapheme} का हिस्सा है, इसलिए वही लिखा गया।`,
    en: `At τ = ${tau} the random number was ${u}; from ${from} to ${to} is the part of ${grapheme}, so it was written.`
  });
  var ended = (tau, u, from, to) => ({
    hi: `τ = ${tau} पर random number ${u} निकला; ${from} से ${to} तक <end> का हिस्सा है, इसलिए शब्द पूरा हुआ।`,
    en: `At τ = ${tau} the random number was ${u}; from ${from} to ${to} is the part of <end>, so the word is over.`
  });
  var WRITING = {
    full: (most) => ({
      hi: `यहाँ ${most} graphemes तक लिखे जा सकते हैं; पहले कुछ मिटाइए।`,
      en: `There is room for ${most} graphemes here; delete some first.`
    }),
    undone: { hi: "पिछला text वापस आ गया।", en: "The text is as it was before." }
  };

  // js/writer/tiles.js
  var FULL = 12;
  var wordOf = ({ starts, grapheme }) => starts ? "<end>" : grapheme;
  function tile(widget, side, n) {
    const { items, bits, most } = widget.readings[side];
    const item2 = items[n];
    const here = side === widget.side && n === widget.at;
    const marked = n === most && items.length > 2;
    const letter2 = item2.starts ? [el("span", { "aria-hidden": "true" }, "▸"), unseen(WRITER.start)] : el("span", { lang: langOf(item2.grapheme) }, shown(item2.grapheme));
    return el(
      "button",
      {
        type: "button",
        class: `rs-writer-tile${marked ? " rs-writer-most" : ""}${item2.index === 1 ? " rs-writer-unknown" : ""}`,
        "data-key": `tile-${side}-${n}`,
        "data-tile": `${side},${n}`,
        "aria-current": here ? "step" : null,
        tabindex: here ? 0 : -1
      },
      bits[n] !== null && el("span", { class: "rs-writer-level", "aria-hidden": "true", style: { height: `${Math.min(100, 100 * bits[n] / FULL).toFixed(0)}%` } }),
      el("span", { class: "rs-writer-grapheme" }, letter2),
      el("span", { class: "rs-writer-bits" }, bits[n] === null ? "–" : [marked && "▲", bits[n].toFixed(1)])
    );
  }
  var tiles = (widget, side) => el(
    "div",
    { class: "rs-writer-tiles", role: "group", "aria-label": label(WRITER.tiles), lang: lang() },
    widget.readings[side].items.map((_, n) => tile(widget, side, n))
  );
  function sums({ items, bits, most, total: all, ending }) {
    const count = items.length - 1;
    if (!count) return null;
    const ends = items.slice(1).filter(({ starts }) => starts).length;
    const said = [total(all.toFixed(2), count - ends, ends, (all / count).toFixed(2))];
    if (count > 1) said.push(mostSurprising(quoted(shown(wordOf(items[most]))), bits[most].toFixed(2)));
    if (ending !== null) said.push(ifItEnds(ending.toFixed(2)));
    return { hi: said.map(({ hi }) => hi).join(" "), en: said.map(({ en }) => en).join(" ") };
  }

  // js/writer/numbers_table.js
  var DECIMALS = 6;
  var NAMES = ["h_prev", "r_t", "z_t", "n_t", "h_t"];
  var MOST = 8;
  var table = (caption, head, rows) => el(
    "table",
    {},
    el("caption", {}, say(caption)),
    head && el("thead", {}, el("tr", {}, head.map((cell) => el("th", { scope: "col" }, cell)))),
    el("tbody", {}, rows.map(([name, ...cells]) => el("tr", {}, el("th", { scope: "row" }, name), cells.map((cell) => el("td", {}, cell)))))
  );
  var word = (text) => el("span", { lang: langOf(text) }, shown(text));
  function numbersTable({ values, unit, plain, model: { vocabulary, H }, reading: { items, bits } }) {
    const read2 = items.map((item2, n) => [word(wordOf(item2)), bits[n] === null ? "–" : percent(2 ** -bits[n]), bits[n] === null ? "–" : bits[n].toFixed(4)]);
    const next = likeliest(plain, MOST).map((index) => [word(vocabulary[index]), plain[index].toFixed(DECIMALS)]);
    const units = Array.from({ length: H }, (_, i) => [i === unit ? el("strong", {}, `[${i}]`) : `[${i}]`, ...NAMES.map((name) => signed(values[name][i], DECIMALS))]);
    return el(
      "div",
      { class: "rs-table rs-writer-tables", tabindex: 0, role: "group", "aria-label": label(STRINGS.table), lang: lang(), "data-key": "tables" },
      table(TABLE.text, [say(TABLE.grapheme), "p", "bits"], read2),
      table(TABLE.chances, null, next),
      table(TABLE.numbers, [say(TABLE.unit), ...NAMES], units)
    );
  }
  var paperRows = ({ values, unit }) => NAMES.map((name) => ({
    name: [name === "h_prev" ? "h" : name[0], name === "h_prev" ? "t−1" : "t"],
    before: `[${unit}]`,
    cells: [signed(values[name][unit], 4)]
  }));

  // first:paragraph.js
  var { broken, paragraph } = rnnSteps.parts["paragraph.js"];

  // js/writer/bars.js
  var [SHOWN, ROW, LETTER, NUMBER] = [8, 25, 66, 58];
  var TALL = 17;
  function rowsOf({ chances, plain, model: { vocabulary }, reading, at }) {
    const next = reading.items[at + 1]?.index;
    const best = likeliest(plain, SHOWN).sort((a, b) => chances[b] - chances[a]);
    const row = (index, rank) => ({ word: vocabulary[index], rank, chance: chances[index], plain: plain[index], came: index === next });
    const rows = best.map((index) => row(index));
    if (next !== void 0 && !best.includes(next)) rows.push(row(next, 1 + plain.filter((p) => p > plain[next]).length));
    const rest = (name) => Math.max(0, 1 - rows.reduce((sum, one) => sum + one[name], 0));
    return [...rows, { others: vocabulary.length - rows.length, chance: rest("chance"), plain: rest("plain") }];
  }
  var endOf = ({ chance, plain }, { room, scale, moved }) => room * Math.max(chance, moved ? plain : 0) / scale;
  function bar(row, y, look) {
    const { word: word2, rank, others, chance, plain, came: came2 } = row;
    const { x, room, scale, moved } = look;
    const mid = y + TALL / 2;
    const from = x + LETTER;
    return svg(
      "g",
      { class: `rs-writer-bar${came2 ? " rs-writer-came" : ""}${others ? " rs-writer-rest" : ""}` },
      svg("text", { x: from - 6, y: mid, class: "rs-writer-word", lang: word2 ? langOf(word2) : lang() }, word2 ? shown(word2) : label(WRITER.rest(others))),
      svg("rect", { x: from, y, width: Math.max(1, room * chance / scale), height: TALL }),
      moved && svg("path", { class: "rs-writer-tick", d: `M${from + room * plain / scale} ${y - 2}v${TALL + 4}` }),
      svg(
        "text",
        { x: from + endOf(row, look) + 5, y: mid, class: "rs-writer-percent" },
        percent(chance),
        came2 && ` ◀${rank ? ` #${rank}` : ""}`
      ),
      came2 && titles(WRITER.came)
    );
  }
  function nextBars(widget, { x, y, width }) {
    const { temperature: tau } = widget;
    const title = paragraph(tau === 1 ? WRITER.next : WRITER.nextAt(tau), { x, y, width });
    const rows = rowsOf(widget);
    const moved = tau !== 1;
    const scale = Math.max(...rows.flatMap(({ chance, plain }) => moved ? [chance, plain] : [chance]));
    const top = title.bottom + 6;
    const look = { x, room: width - LETTER - NUMBER - 30, scale, moved };
    return { bottom: top + (SHOWN + 2) * ROW, nodes: [title.node, rows.map((row, n) => bar(row, top + n * ROW, look))] };
  }

  // first:cells.js
  var { LONGEST_WITH_NUMBERS, symbolText, LEAST_CELL, columnHeight, tapped, column, vectorRow, matrixCells } = rnnSteps.parts["cells.js"];

  // js/writer/strips.js
  var [LABEL, LEAST_CELL2, GAP] = [34, 4.5, 2];
  var [HISTORY_CELL, LEAST_LETTER] = [46, 17];
  var ROWS = [["h_prev", 18], ["r_t", 15], ["z_t", 15], ["n_t", 15], ["h_t", 22]];
  var HEIGHT = ROWS.reduce((sum, [, height]) => sum + height + GAP, 0);
  function unitsInRow(H, room) {
    let blocks = 1;
    while (room * blocks / H < LEAST_CELL2 && blocks < H) blocks += 1;
    return Math.ceil(H / blocks);
  }
  function block(values, { from, size, cell, y, unit }) {
    let top = y;
    const rows = ROWS.map(([name, height]) => {
      const row = [
        symbolText(name, { x: 0, y: top + height / 2 + 4, class: "rs-letter rs-writer-name" }),
        vectorRow({
          values: values[name].subarray(from, from + size),
          size,
          x: LABEL,
          y: top,
          width: cell * size,
          height,
          symbol: name,
          name: `${name}[${from}:${from + size}]`
        })
      ];
      top += height + GAP;
      return row;
    });
    const own = unit >= from && unit < from + size;
    return svg(
      "g",
      {},
      rows.map(([letter2]) => letter2),
      svg(
        "g",
        { class: "rs-writer-units", "data-from": from, "data-size": size },
        svg("rect", { class: "rs-hit", x: LABEL, y, width: cell * size, height: HEIGHT }),
        rows.map(([, strip]) => strip)
      ),
      own && svg("rect", { class: "rs-chosen", x: LABEL + (unit - from) * cell, y: y - 1, width: cell, height: HEIGHT })
    );
  }
  function stateStrips({ model: { H }, values, unit }, { y, width }) {
    const title = paragraph(WRITER.state(H), { x: 0, y, width });
    const many = unitsInRow(H, width - LABEL);
    const cell = (width - LABEL) / many;
    const count = Math.ceil(H / many);
    const blocks = Array.from({ length: count }, (_, n) => block(
      values,
      { from: n * many, size: Math.min(many, H - n * many), cell, y: title.bottom + 5 + n * (HEIGHT + 10), unit }
    ));
    return { nodes: [title.node, blocks], bottom: title.bottom + 5 + count * (HEIGHT + 10) };
  }
  function unitHistory({ reading: { items, steps }, at, unit }, { y, width }) {
    const title = paragraph(WRITER.history(unit), { x: 0, y, width });
    const each = Math.min(HISTORY_CELL, width / items.length);
    const top = title.bottom + 4;
    const row = vectorRow({
      values: Float64Array.from(steps, ({ h_t }) => h_t[unit]),
      size: items.length,
      x: 0,
      y: top,
      width: each * items.length,
      symbol: "h_t",
      name: `h[${unit}]`
    });
    const letters = each >= LEAST_LETTER && items.map((item2, n) => svg(
      "text",
      { class: "rs-writer-letter", x: (n + 0.5) * each, y: top + 42, lang: langOf(item2.grapheme) },
      item2.starts ? "▸" : shown(item2.grapheme)
    ));
    return {
      bottom: top + (letters ? 52 : 30),
      nodes: [title.node, row, letters, svg("rect", { class: "rs-chosen", x: at * each, y: top, width: each, height: 24 })]
    };
  }

  // js/writer/picture.js
  var WIDE = 620;
  var BETWEEN = 30;
  function draw2(widget) {
    const { width } = widget;
    const wide = width >= WIDE;
    const left = wide ? Math.round((width - BETWEEN) * 0.56) : width;
    const state = stateStrips(widget, { y: 0, width: left });
    const history = unitHistory(widget, { y: state.bottom + 4, width: left });
    const bars = nextBars(widget, wide ? { x: left + BETWEEN, y: 0, width: width - left - BETWEEN } : { x: 0, y: history.bottom + 8, width });
    const height = Math.ceil(Math.max(history.bottom, bars.bottom));
    return svg(
      "svg",
      { class: "rs-picture", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label(WRITER.title), lang: lang() },
      state.nodes,
      history.nodes,
      bars.nodes
    );
  }

  // js/writer/reading.js
  var MOST2 = 200;
  var start = { grapheme: "", index: END, starts: true };
  var wordsOf = (text) => text.trimStart().split(/\s+/u);
  function item(grapheme, { index }) {
    const plain = index.has(grapheme) ? grapheme : withoutJoiners(grapheme);
    const known = index.get(plain) ?? UNKNOWN;
    return { grapheme, index: known <= UNKNOWN ? UNKNOWN : known, starts: false, joined: plain !== grapheme };
  }
  function itemsOf(text, model) {
    return wordsOf(text).flatMap((word2) => [start, ...graphemes(word2).map((grapheme) => item(grapheme, model))]);
  }
  function notesOf(items, left) {
    const found = /* @__PURE__ */ new Map();
    const add = (kind, grapheme) => found.set(kind, (found.get(kind) ?? /* @__PURE__ */ new Set()).add(grapheme));
    for (const { grapheme, index, starts, joined } of items) {
      if (!starts && index === UNKNOWN) add(kindOf(grapheme), grapheme);
      else if (joined) add("joiner", withoutJoiners(grapheme));
    }
    const notes = [...found].map(([kind, set]) => [kind, [...set]]);
    if (items.length === 1) notes.push(["empty", []]);
    if (left) notes.push(["long", left]);
    return notes;
  }
  var same = (a, b) => a?.index === b.index && a.starts === b.starts;
  function stepsOf(items, model, before) {
    const steps = [];
    let alike = Boolean(before);
    items.forEach((item2, n) => {
      alike &&= same(before.items[n], item2);
      const h_prev = item2.starts ? new Float64Array(model.H) : steps[n - 1].h_t;
      steps.push(alike ? before.steps[n] : step(model, item2.index, h_prev));
    });
    return steps;
  }
  function shortened(all) {
    let count = 0;
    const items = all.filter(({ starts }) => starts ? count < MOST2 : count++ < MOST2);
    return { items, left: Math.max(0, count - MOST2) };
  }
  var largest = (bits) => bits.reduce((best, value, n) => value !== null && (best === null || value > bits[best]) ? n : best, null);
  function read(text, model, before) {
    const { items, left } = shortened(itemsOf(text, model));
    const steps = stepsOf(items, model, before);
    const bits = items.map(({ index }, n) => n ? surprise(steps[n - 1].logits, index) : null);
    const ending = items.at(-1).starts || left ? null : surprise(steps.at(-1).logits, END);
    return { text, items, steps, bits, total: bits.reduce((sum, value) => sum + value, 0), most: largest(bits), ending, left, notes: notesOf(items, left) };
  }

  // js/writer/unit_line.js
  var letter = (base, below) => [el("i", {}, base), el("sub", {}, below)];
  function unitSlider(widget) {
    const slider = el("input", {
      type: "range",
      min: 0,
      max: widget.model.H - 1,
      step: 1,
      value: widget.unit,
      "data-key": "unit",
      "aria-label": label(WRITER.unit),
      lang: lang(),
      oninput: () => widget.set({ unit: Number(slider.value) })
    });
    return el("label", { class: "rs-writer-slider" }, el("span", {}, say(WRITER.oneUnit)), slider);
  }
  function unitLine({ values, unit }) {
    const [h, z, n, before, r] = ["h_t", "z_t", "n_t", "h_prev", "r_t"].map((name) => values[name][unit]);
    const [gate, old] = [bracketed(z, 3), bracketed(before, 3)];
    return el(
      "span",
      { class: "rs-writer-equation", lang: "zxx" },
      el("strong", {}, `[${unit}]`),
      " ",
      letter("h", "t"),
      " = (1 − ",
      letter("z", "t"),
      ")·",
      letter("n", "t"),
      " + ",
      letter("z", "t"),
      "·",
      letter("h", "t−1"),
      " ",
      el("span", { class: "rs-writer-filled" }, ` = (1 − ${gate})·${bracketed(n, 3)} + ${gate}·${old} = `, el("strong", {}, signed(h, 3))),
      " ",
      el("span", { class: "rs-writer-filled" }, "(", letter("r", "t"), ` = ${bracketed(r, 3)})`)
    );
  }

  // js/writer/writing.js
  var NO_LETTER = "□";
  var LONGEST_WORD = 30;
  var [LEAST, MOST_T] = [0.1, 2];
  var letterOf = (index, { vocabulary }) => ({ [END]: " ", [UNKNOWN]: NO_LETTER })[index] ?? vocabulary[index];
  function writeOne(widget) {
    const { reading, model, temperature: tau } = widget;
    const count = reading.items.filter(({ starts }) => !starts).length;
    if (reading.left || count >= MOST2) {
      widget.announce(WRITING.full(MOST2));
      return false;
    }
    const u = Math.random();
    const { index, from, to } = draw(softmax(reading.steps.at(-1).logits, tau), u);
    widget.write(widget.texts[widget.side] + letterOf(index, model));
    const numbers = [tau, ...[u, from, to].map((value) => value.toFixed(4))];
    widget.announce(index === END ? ended(...numbers) : drawn(quoted(shown(model.vocabulary[index])), ...numbers), spelt);
    return index !== END;
  }
  function writeAll(widget) {
    for (let n = 0; n < LONGEST_WORD && writeOne(widget); n++) ;
  }
  function finish(widget) {
    if (widget.writing.on) return widget.writing.stop();
    widget.remember();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return writeAll(widget);
    widget.rest = LONGEST_WORD;
    widget.writing.toggle();
  }
  function writeOn(widget) {
    widget.rest = writeOne(widget) ? widget.rest - 1 : 0;
  }
  function temperature(widget) {
    const slider = el("input", {
      type: "range",
      min: LEAST,
      max: MOST_T,
      step: 0.1,
      value: widget.temperature,
      "data-key": "temperature",
      "aria-label": label(WRITER.temperature),
      lang: lang(),
      oninput: () => widget.set({ temperature: Number(slider.value) })
    });
    return slider;
  }
  function buttons(widget) {
    const undo = wordButton("undo", () => widget.undo(), { text: WRITER.undo });
    undo.disabled = !widget.past.length;
    return [
      wordButton("write", () => widget.writeOne(), { text: WRITER.write }),
      wordButton("finish", () => finish(widget), { text: widget.writing.on ? WRITER.stop : WRITER.finish }),
      undo
    ];
  }
  var temperatureRow = (slider, output) => el("label", { class: "rs-writer-temperature" }, el("span", {}, say(WRITER.temperature)), slider, output);

  // js/writer/writer.js
  var USUAL_TEXT = 16;
  var LEAST_WIDTH = 200;
  var WRITING_MS = 600;
  var MOST_NAMED = 6;
  var view = {
    tools: ["compare", "table", "save"],
    ownTools: { compare: (widget) => wordButton("compare", () => widget.compare(), { pressed: widget.local.compare, text: WRITER.compare }) },
    numbers: paperRows
  };
  function slipped(text) {
    const letters = graphemes(text.trim());
    return [...letters.slice(0, -2), ...letters.slice(-2).reverse()].join("");
  }
  function liveliest({ steps }) {
    const [{ h_t: first }, { h_t: last }] = [steps[0], steps.at(-1)];
    const moves = last.map((value, i) => Math.abs(value - first[i]));
    return moves.indexOf(Math.max(...moves));
  }
  var Writer = class {
    constructor(root, { text, other, words, unit }, model) {
      Object.assign(this, { model, view, words, texts: [text, other ?? ""], side: 0, temperature: 1, past: [], typing: false, rest: 0 });
      this.config = { view: "Writer", title: `GRU, V = ${model.V}, E = ${model.E}, H = ${model.H}` };
      this.local = { table: false, compare: Boolean(other) };
      this.readings = this.texts.map((one) => read(one, model));
      this.unit = unit ?? liveliest(this.readings[0]);
      this.places = [Math.min(1, this.readings[0].items.length - 1), 0];
      this.playing = player({ advance: () => this.go(this.at + 1), atEnd: () => this.at === this.run.last, onChange: () => this.redraw() });
      this.writing = player({ advance: () => writeOn(this), atEnd: () => !this.rest, onChange: () => this.redraw(), interval_ms: WRITING_MS });
      this.walk = new Walk(this);
      this.actions = this.actionsOf();
      this.parts = skeleton();
      root.replaceChildren(this.parts.root);
      this.tips = connectTips(this.parts.root);
      this.measure({ room: this.parts.stage.clientWidth || 640, text: USUAL_TEXT });
      this.ends = this.listen();
      this.redraw();
    }
    get reading() {
      return this.readings[this.side];
    }
    get at() {
      return this.places[this.side];
    }
    get values() {
      return this.reading.steps[this.at];
    }
    /** What comes next at τ = 1, and at the temperature chosen. */
    get plain() {
      return softmax(this.values.logits);
    }
    get chances() {
      return softmax(this.values.logits, this.temperature);
    }
    /** As the controls and the handout of every widget ask for them. */
    get run() {
      const { length } = this.reading.items;
      return { length, last: length - 1, count: (t) => t + 1 };
    }
    get steps() {
      return { t: this.at };
    }
    actionsOf() {
      const to = (place) => (...given) => {
        this.stop();
        this.go(place(...given));
      };
      return {
        first: to(() => 0),
        back: to(() => this.at - 1),
        next: to(() => this.at + 1),
        last: to(() => this.run.last),
        scrub: to((order) => order),
        toggle: () => {
          this.writing.stop();
          this.playing.toggle(() => this.go(0));
        }
      };
    }
    stop() {
      this.playing.stop();
      this.writing.stop();
    }
    /** Show a place of one of the texts. */
    go(at, side = this.side) {
      this.side = side;
      this.places[side] = Math.max(0, Math.min(this.run.last, at));
      this.redraw();
    }
    /** Keep the texts as they are, so that what follows can be taken back. */
    remember() {
      this.typing = false;
      this.past.push({ texts: [...this.texts], places: [...this.places], side: this.side });
    }
    /** Another text; the model has read it to its end. */
    take(text, side) {
      this.texts[side] = text;
      this.readings[side] = read(text, this.model, this.readings[side]);
      this.side = side;
      this.places[side] = this.run.last;
    }
    /** The learner types. */
    typed(text, side) {
      this.stop();
      if (!this.typing) this.remember();
      this.typing = true;
      this.take(text, side);
      this.parts.news.replaceChildren();
      this.redraw();
    }
    /** A text that is not typed: it must appear in its field. */
    write(text, side = this.side) {
      this.take(text, side);
      this.fields[side].value = text;
      this.redraw();
    }
    writeOne() {
      this.stop();
      this.remember();
      writeOne(this);
    }
    choose(word2) {
      this.stop();
      this.remember();
      this.write(word2);
    }
    undo() {
      this.stop();
      this.typing = false;
      const { texts, places, side } = this.past.pop();
      texts.forEach((text, n) => {
        this.take(text, n);
        this.fields[n].value = text;
      });
      Object.assign(this, { places, side });
      this.parts.news.replaceChildren();
      this.redraw();
    }
    compare() {
      this.stop();
      this.local.compare = !this.local.compare;
      if (this.local.compare && !this.texts[1].trim()) this.readings[1] = read(this.texts[1] = slipped(this.texts[0]), this.model);
      if (!this.local.compare) this.side = 0;
      this.redraw();
    }
    /** Change what is shown, not what is read. */
    set(changes) {
      for (const [name, value] of Object.entries(changes)) (name in this.local ? this.local : this)[name] = value;
      this.redraw();
    }
    announce(text, words = say) {
      this.parts.news.replaceChildren(words(text));
    }
    /** Width of the picture in its own px, which grow with the reader's text where there is room. */
    measure({ room, text }) {
      this.zoom = Math.max(1, Math.min(text / USUAL_TEXT, room / LEAST_WIDTH));
      this.width = Math.max(LEAST_WIDTH, Math.floor(room / this.zoom));
    }
    picture() {
      const drawn2 = draw2(this);
      drawn2.setAttribute("width", this.zoom * this.width);
      drawn2.setAttribute("height", this.zoom * drawn2.viewBox.baseVal.height);
      return drawn2;
    }
    redraw() {
      const { parts, local } = this;
      once(parts.texts, `${language()} ${local.compare}`, () => this.speak());
      const inTiles = parts.texts.contains(document.activeElement) && document.activeElement.dataset.tile;
      this.boxes.forEach((box2, side) => this.fillBox(box2, side));
      if (inTiles) parts.texts.querySelector("[data-tile][tabindex='0']").focus({ preventScroll: true });
      replace(parts.compared, ...local.compare && this.readings.every(({ items }) => items.length > 1) ? [this.comparison()] : []);
      replace(parts.buttons, ...buttons(this));
      this.temperatureShown.textContent = `τ = ${this.temperature.toFixed(1)}`;
      replace(parts.stage, this.picture());
      replace(parts.line, unitLine(this));
      this.bar.update(this);
      this.saySentence();
      replace(parts.tools, tools(this));
      replace(parts.table, ...local.table ? [numbersTable(this)] : []);
      this.tips.update();
    }
    fillBox({ tiles: boxes, sums: line, notes }, side) {
      const reading = this.readings[side];
      replace(boxes, tiles(this, side));
      const key = `${language()} ${reading.text}`;
      if (line.dataset.made === key) return;
      line.dataset.made = key;
      line.replaceChildren(...[sums(reading)].filter(Boolean).map(spelt));
      notes.replaceChildren(...reading.notes.map(note));
    }
    /** What is made once for a language: fields, sliders and controls must outlive what they change. */
    speak() {
      const { parts } = this;
      parts.root.lang = lang();
      parts.root.setAttribute("aria-label", label(WRITER.title));
      parts.stage.lang = lang();
      parts.stage.setAttribute("aria-label", label(STRINGS.stage));
      this.bar = controls(this.actions);
      parts.controls.replaceChildren(this.bar.node);
      parts.unit.replaceChildren(unitSlider(this));
      this.temperatureShown = el("output", { class: "rs-count" });
      parts.temperature.replaceChildren(temperatureRow(temperature(this), this.temperatureShown));
      parts.writing.setAttribute("aria-label", label(WRITER.writing));
      parts.writing.lang = lang();
      parts.news.replaceChildren();
      const { V, E, H } = this.model;
      parts.source.replaceChildren(say(WRITER.source(V, E, H)));
      parts.hint.replaceChildren(...hint());
      this.fields = this.texts.map((text, side) => field(this, text, side));
      this.boxes = this.fields.slice(0, this.local.compare ? 2 : 1).map(box);
      return [...this.boxes.map(({ node }) => node), choices(this)];
    }
    /** Said once; while the steps play by themselves one a second would be too much for those who hear it. */
    saySentence() {
      const { sentence: place } = this.parts;
      place.setAttribute("aria-live", this.playing.on ? "off" : "polite");
      const said = spelt(sentence(this));
      if (place.textContent !== said.textContent) place.replaceChildren(said);
    }
    comparison() {
      const words = this.readings.map(({ text }) => quoted(text.trim()));
      const bits = this.readings.map(({ total: total2, ending }) => total2 + (ending ?? 0));
      const less = bits[0] <= bits[1] ? 0 : 1;
      return spelt(compared(words[0], bits[0].toFixed(2), words[1], bits[1].toFixed(2), words[less], Math.abs(bits[0] - bits[1]).toFixed(2)));
    }
    listen() {
      const { root, stage } = this.parts;
      root.addEventListener("click", (event) => this.clicked(event));
      root.addEventListener("keydown", keyListener(this.actions));
      root.addEventListener("keydown", keepFromJupyterLab);
      const watcher = new ResizeObserver(([{ contentRect }]) => {
        const { width, zoom } = this;
        this.measure({ room: Math.floor(contentRect.width) || 640, text: parseFloat(getComputedStyle(document.documentElement).fontSize) });
        if (this.width !== width || this.zoom !== zoom) this.redraw();
      });
      watcher.observe(stage);
      return [onLanguage(() => this.redraw()), this.tips.end, () => watcher.disconnect(), () => this.stop(), printing(this)];
    }
    end() {
      this.ends.forEach((end) => end());
    }
    /** A tap on a box goes there, one on the strips chooses its unit. */
    clicked({ target, clientX }) {
      const tile2 = target.closest("[data-tile]");
      const strip = target.closest("[data-from]");
      if (tile2) {
        const [side, at] = tile2.dataset.tile.split(",").map(Number);
        this.stop();
        this.go(at, side);
      } else if (strip) {
        const { left, width } = strip.getBoundingClientRect();
        const { from, size } = strip.dataset;
        const unit = Number(from) + Math.max(0, Math.min(size - 1, Math.floor((clientX - left) / width * size)));
        this.parts.unit.querySelector("input").value = unit;
        this.set({ unit });
      }
    }
  };
  function once(part, key, make) {
    if (part.dataset.made === key) return;
    part.dataset.made = key;
    replace(part, ...make());
  }
  function sentence({ reading: { items, bits }, at, chances, run, model: { vocabulary } }) {
    const [best] = likeliest(chances, 1);
    const next = [quoted(shown(vocabulary[best])), percent(chances[best])];
    if (bits[at] === null) return atStart(at + 1, run.length, ...next);
    return came(at + 1, run.length, quoted(shown(wordOf(items[at]))), bits[at].toFixed(2), percent(2 ** -bits[at]), ...next);
  }
  function note([kind, about]) {
    const named = Array.isArray(about) ? about.slice(0, MOST_NAMED).map(shown).join(" ") + (about.length > MOST_NAMED ? " …" : "") : about;
    const text = typeof NOTES[kind] === "function" ? NOTES[kind](named, MOST2) : NOTES[kind];
    return el("p", { class: "rs-writer-note", "data-note": kind }, spelt(text));
  }
  var field = (widget, text, side) => {
    const input = el("input", {
      type: "text",
      lang: "hi",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      "data-key": `text-${side}`,
      oninput: () => widget.typed(input.value, side)
    });
    input.value = text;
    return input;
  };
  function box(input, side) {
    const parts = { tiles: el("div", {}), sums: el("p", { class: "rs-writer-sums" }), notes: el("div", { class: "rs-writer-notes", role: "status" }) };
    parts.node = el(
      "div",
      { class: "rs-writer-text-box" },
      el("label", { class: "rs-writer-field" }, el("span", {}, say(side ? WRITER.other : WRITER.field)), input),
      parts.notes,
      parts.tiles,
      parts.sums
    );
    return parts;
  }
  var choices = (widget) => el(
    "div",
    { class: "rs-tools rs-writer-words" },
    el("span", {}, say(WRITER.words)),
    widget.words.map((word2) => el("button", { type: "button", class: "rs-word-button", lang: "hi", "data-key": `word-${word2}`, onclick: () => widget.choose(word2) }, word2))
  );
  var hint = () => [
    el("summary", { "data-key": "help" }, say(STRINGS.help)),
    el("p", {}, say(WRITER.help)),
    el("p", {}, say(WRITER.keys)),
    legend(["first", "back", "next", "last", "play"])
  ];
  function skeleton() {
    const part = (name, attributes = {}, ...children) => el("div", { class: `rs-${name}`, ...attributes }, ...children);
    const parts = {
      texts: part("writer-texts"),
      compared: part("writer-compared", { role: "status" }),
      buttons: part("tools"),
      temperature: part("writer-warmth"),
      news: part("news", { "aria-live": "polite" }),
      stage: part("stage", { tabindex: 0, role: "group", "data-key": "stage" }),
      unit: el("div", {}),
      line: part("writer-line"),
      sentence: part("sentence", { "aria-live": "polite", "aria-atomic": "true" }),
      controls: part("controls-box"),
      tools: part("tools-box"),
      table: part("table-box"),
      source: el("p", { class: "rs-source" }),
      hint: el("details", { class: "rs-hint" })
    };
    parts.writing = part("writer-writing", { role: "group" }, parts.buttons, parts.temperature, parts.news);
    parts.root = el(
      "div",
      { class: "rnn-steps rs-writer", role: "group" },
      parts.texts,
      parts.compared,
      parts.writing,
      parts.stage,
      el("div", { class: "rs-writer-unit" }, parts.unit, parts.line),
      parts.sentence,
      parts.controls,
      parts.tools,
      parts.table,
      parts.source,
      parts.hint
    );
    return parts;
  }

  // js/writer/writer.css
  var writer_default = ".rnn-steps .rs-writer-text-box{margin-bottom:6px}.rnn-steps .rs-writer-field{display:block;font-weight:600}.rnn-steps .rs-writer-field input{display:block;width:100%;box-sizing:border-box;min-height:48px;margin-top:2px;padding:4px 12px;font-size:1.25rem;font-weight:400;border:1px solid var(--rs-line);border-radius:10px;background:var(--rs-paper)}.rnn-steps .rs-writer-words .rs-word-button{min-width:44px;padding:3px 14px}.rnn-steps.rs-writer .rs-word-button{min-height:44px;border-radius:22px}.rnn-steps .rs-writer-note{margin:4px 0;padding:3px 10px;border-inline-start:4px solid var(--rs-accent);background:var(--rs-same);font-size:.875rem;overflow-wrap:anywhere}.rnn-steps .rs-writer-tiles{display:flex;flex-wrap:wrap;gap:4px;margin:8px 0 4px;max-height:17rem;overflow-y:auto;padding:2px}.rnn-steps .rs-writer-tile{position:relative;display:grid;grid-template-rows:1fr auto;place-items:center;min-width:46px;min-height:62px;padding:2px 6px;overflow:hidden;border:1px solid var(--rs-line);border-radius:9px;background:var(--rs-paper);cursor:pointer}.rnn-steps .rs-writer-tile:hover{border-color:var(--rs-accent)}.rnn-steps .rs-writer-tile>span{position:relative}.rnn-steps .rs-writer-tile>.rs-writer-level{position:absolute;inset:auto 0 0;background:var(--rs-plus);opacity:.3}.rnn-steps .rs-writer-grapheme{font-size:1.3125rem;line-height:1.5}.rnn-steps .rs-writer-bits{font-size:.75rem;font-variant-numeric:tabular-nums}.rnn-steps .rs-writer-tile[aria-current]{border-color:var(--rs-accent);box-shadow:inset 0 0 0 2px var(--rs-accent)}.rnn-steps .rs-writer-most:not([aria-current]){border-color:var(--rs-bad)}.rnn-steps .rs-writer-most .rs-writer-bits{font-weight:700}.rnn-steps .rs-writer-unknown .rs-writer-grapheme{text-decoration:underline dotted var(--rs-soft);text-underline-offset:4px}.rnn-steps .rs-writer-sums{color:var(--rs-soft);font-size:.875rem;font-variant-numeric:tabular-nums}.rnn-steps .rs-writer-compared{font-weight:600;font-variant-numeric:tabular-nums}.rnn-steps .rs-writer-writing{margin:8px 0;padding:4px 10px;border:1px solid var(--rs-faint);border-radius:10px;background:var(--rs-same)}.rnn-steps .rs-writer-temperature{display:flex;flex-wrap:wrap;align-items:center;gap:0 10px}.rnn-steps .rs-writer-temperature input{max-width:260px}.rnn-steps .rs-writer-writing .rs-news{font-size:.875rem;font-variant-numeric:tabular-nums}.rnn-steps.rs-writer .rs-stage{padding-top:4px}.rnn-steps .rs-picture .rs-writer-letter{text-anchor:middle;font-size:15px}.rnn-steps .rs-picture .rs-writer-word{text-anchor:end;dominant-baseline:central;font-size:15px}.rnn-steps .rs-picture .rs-writer-rest .rs-writer-word{font-size:11.5px;fill:var(--rs-soft)}.rnn-steps .rs-picture .rs-writer-percent{dominant-baseline:central;font-variant-numeric:tabular-nums}.rnn-steps .rs-writer-bar>rect{fill:var(--rs-accent);fill-opacity:.4}.rnn-steps .rs-writer-rest>rect{fill:var(--rs-line)}.rnn-steps .rs-writer-came>rect{fill-opacity:.85;stroke:var(--rs-ink);stroke-width:1.5}.rnn-steps .rs-picture .rs-writer-came text{font-weight:700}.rnn-steps .rs-writer-tick{stroke:var(--rs-ink);stroke-width:2}.rnn-steps .rs-writer-units{cursor:pointer}.rnn-steps .rs-writer-slider{display:flex;align-items:center;gap:10px;max-width:480px}.rnn-steps .rs-picture .rs-writer-name{font-size:14.5px}.rnn-steps .rs-writer-line{min-height:1.55em;font-variant-numeric:tabular-nums}.rnn-steps .rs-writer-equation{font-family:Cambria,STIX Two Text,Times New Roman,serif}.rnn-steps .rs-writer-filled{display:inline-block;font-family:inherit}.rnn-steps .rs-writer-tables table{min-width:min(100%,20rem)}.rnn-steps .rs-writer-tables{max-height:24rem;overflow:auto}@media print{.rnn-steps :is(.rs-writer-field,.rs-writer-words,.rs-writer-writing,.rs-writer-slider){display:none!important}.rnn-steps button.rs-writer-tile{display:inline-grid!important}.rnn-steps .rs-writer-tiles{max-height:none}}@media(forced-colors:active){.rnn-steps .rs-writer-tile[aria-current]{outline:3px solid Highlight}.rnn-steps .rs-writer-level{forced-color-adjust:none}}\n";

  // js/writer/index.js
  OTHERS.writerOf = (bytes) => {
    const model = modelOf(bytes);
    return (root, given) => {
      addStyles(root, "writer", writer_default);
      return new Writer(root, given, model);
    };
  };
})();
