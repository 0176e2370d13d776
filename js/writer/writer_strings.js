/** Everything the Writer says, in both languages. Functions take the numbers and the graphemes. */

export const WRITER = {
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
    en: `These numbers were computed on this page: GRU, V = ${V}, E = ${E}, H = ${H}; torch gives the same.`,
  }),
  help: {
    hi: "ऊपर हर खाने में एक grapheme है और नीचे उसका surprise: −log2 p, bits में; जितना ज़्यादा, model उतना चौंका। ▲ सबसे चौंकाने वाला है। ▸ पर model <end> पढ़ता है, यानी शब्द की शुरुआत। खाली जगह (space) शब्द ख़त्म करती है, फिर model शून्य state से नया शब्द शुरू करता है।",
    en: "Each box above holds a grapheme and below it its surprise: −log2 p, in bits; the more, the more the model was surprised. ▲ is the most surprising. At ▸ the model reads <end>, the start of a word. A space ends a word, and the model begins the next from a state of zeros.",
  },
  keys: {
    hi: "कीबोर्ड: चित्र या खानों पर ← → कदम, Home/End पहला/आख़िरी, Space चलाएँ या रोकें। पट्टी में किसी unit को छूकर चुनिए।",
    en: "Keyboard: on the picture or the boxes ← → step, Home/End first/last, Space plays or pauses. Touch a unit in the strips to choose it.",
  },
};

/** What the rows of the table are called. */
export const TABLE = {
  numbers: { hi: "इस कदम के सब numbers", en: "All numbers of this step" },
  unit: { hi: "unit संख्या", en: "unit number" },
  grapheme: { hi: "grapheme", en: "grapheme" },
  chances: { hi: "आगे के grapheme की probability, τ = 1 पर", en: "Probability of the next grapheme, at τ = 1" },
  text: { hi: "हर grapheme का surprise", en: "The surprise of each grapheme" },
};

/** What the learner is told about what she wrote; functions take the graphemes it is about. */
export const NOTES = {
  empty: {
    hi: "अभी कुछ नहीं लिखा है: कुछ लिखिए, या model से शब्द शुरू करवाइए।",
    en: "Nothing is written yet: write something, or let the model begin a word.",
  },
  latin: (which) => ({
    hi: `यह model सिर्फ़ देवनागरी जानता है; Latin अक्षर (${which}) उसके लिए अनजान हैं, उन्हें वह <unknown> पढ़ता है।`,
    en: `This model knows Devanagari only; Latin letters (${which}) are unknown to it, and it reads them as <unknown>.`,
  }),
  digit: (which) => ({
    hi: `अंक (${which}) इस model के शब्दों में नहीं थे; उन्हें वह <unknown> पढ़ता है।`,
    en: `Digits (${which}) were not in this model's words; it reads them as <unknown>.`,
  }),
  emoji: (which) => ({
    hi: `emoji (${which}) इस model के शब्दों में नहीं थे; उन्हें वह <unknown> पढ़ता है।`,
    en: `Emoji (${which}) were not in this model's words; it reads them as <unknown>.`,
  }),
  mark: (which) => ({
    hi: `मात्रा या चिह्न (${which}) से पहले कोई अक्षर नहीं है; उसे model <unknown> पढ़ता है।`,
    en: `The mark (${which}) has no letter before it; the model reads it as <unknown>.`,
  }),
  rare: (which) => ({
    hi: `ये graphemes (${which}) model ने सीखते समय नहीं देखे, या बहुत कम देखे; उन्हें वह <unknown> पढ़ता है।`,
    en: `The model did not see these graphemes (${which}) while it learnt, or saw them too seldom; it reads them as <unknown>.`,
  }),
  other: (which) => ({
    hi: `ये चिह्न (${which}) इस model के शब्दों में नहीं थे; उन्हें वह <unknown> पढ़ता है।`,
    en: `These signs (${which}) were not in this model's words; it reads them as <unknown>.`,
  }),
  joiner: (which) => ({
    hi: `joiner (ZWJ या ZWNJ) सिर्फ़ अक्षरों का रूप बदलता है; वह text में रहता है, और model (${which}) ही पढ़ता है।`,
    en: `A joiner (ZWJ or ZWNJ) only changes how letters look; it stays in the text, and the model reads (${which}).`,
  }),
  long: (left, most) => ({
    hi: `model पहले ${most} graphemes पढ़ता है, ताकि पन्ना तेज़ रहे; बाकी ${left} आपके text में वैसे ही हैं।`,
    en: `The model reads the first ${most} graphemes, so that the page stays quick; the other ${left} stand in your text as before.`,
  }),
};

const surpriseOf = (bits, p) => `${bits} bits (p = ${p})`;

/** The live sentence: where the step is, what came, what is likely next. */
export const atStart = (n, length, best, chance) => ({
  hi: `कदम ${n} / ${length}: शब्द की शुरुआत, state शून्य से। सबसे संभव पहला grapheme ${best} है (${chance})।`,
  en: `Step ${n} of ${length}: the start of a word, from a state of zeros. The likeliest first grapheme is ${best} (${chance}).`,
});

export const came = (n, length, grapheme, bits, p, best, chance) => ({
  hi: `कदम ${n} / ${length}: ${grapheme} आया, surprise ${surpriseOf(bits, p)}। अब आगे सबसे संभव ${best} है (${chance})।`,
  en: `Step ${n} of ${length}: ${grapheme} came, surprise ${surpriseOf(bits, p)}. Likeliest next is ${best} (${chance}).`,
});

/** The whole text. */
export const total = (bits, count, ends, each) => ({
  hi: `कुल ${bits} bits; ${count} graphemes${ends ? ` और ${ends} <end>` : ""}, हर एक पर ${each} bits।`,
  en: `${bits} bits in all; ${count} graphemes${ends ? ` and ${ends} <end>` : ""}, ${each} bits each.`,
});

export const mostSurprising = (grapheme, bits) => ({
  hi: `▲ सबसे चौंकाने वाला: ${grapheme}, ${bits} bits।`, en: `▲ The most surprising: ${grapheme}, ${bits} bits.`,
});

export const ifItEnds = (bits) => ({ hi: `शब्द यहीं ख़त्म हो तो +${bits} bits।`, en: `If the word ends here, +${bits} bits.` });

/** Two spellings, each with the end of its word. */
export const compared = (one, bits, other, otherBits, less, difference) => ({
  hi: `शब्द के अंत समेत: ${one} ${bits} bits, ${other} ${otherBits} bits। model ${less} पर ${difference} bits कम चौंका।`,
  en: `With the end of the word: ${one} ${bits} bits, ${other} ${otherBits} bits. ${less} surprised the model less, by ${difference} bits.`,
});

/** What was drawn, and by which random number. */
export const drawn = (grapheme, tau, u, from, to) => ({
  hi: `τ = ${tau} पर random number ${u} निकला; ${from} से ${to} तक ${grapheme} का हिस्सा है, इसलिए वही लिखा गया।`,
  en: `At τ = ${tau} the random number was ${u}; from ${from} to ${to} is the part of ${grapheme}, so it was written.`,
});

export const ended = (tau, u, from, to) => ({
  hi: `τ = ${tau} पर random number ${u} निकला; ${from} से ${to} तक <end> का हिस्सा है, इसलिए शब्द पूरा हुआ।`,
  en: `At τ = ${tau} the random number was ${u}; from ${from} to ${to} is the part of <end>, so the word is over.`,
});

export const WRITING = {
  full: (most) => ({
    hi: `यहाँ ${most} graphemes तक लिखे जा सकते हैं; पहले कुछ मिटाइए।`,
    en: `There is room for ${most} graphemes here; delete some first.`,
  }),
  undone: { hi: "पिछला text वापस आ गया।", en: "The text is as it was before." },
};
