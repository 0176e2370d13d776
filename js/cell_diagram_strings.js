/** What the cell diagram, its sketch, its patterns and its puzzle say, in both languages. */

export const DIAGRAM = {
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
    en: "The sketch leaves out W_hh: it gets the same x_t and the same previous state as torch, but adds the state as it is. So no unit hears what the others held. Nor does it have a second bias; here b = b_ih + b_hh.",
  },
  leftOutNoBias: {
    hi: "Sketch ने W_hh छोड़ दिया: x_t और पिछला state वही हैं जो torch के पास हैं, पर state जैसा है वैसा जुड़ता है। इसलिए किसी unit तक बाकी units की पुरानी बात नहीं पहुँचती।",
    en: "The sketch leaves out W_hh: it gets the same x_t and the same previous state as torch, but adds the state as it is. So no unit hears what the others held.",
  },
  puzzle: { hi: "पहेली", en: "Puzzle" },
  pattern: { hi: "Pattern", en: "Pattern" },
  "many-to-many": { hi: "many-to-many", en: "many-to-many" },
  "many-to-one": { hi: "many-to-one", en: "many-to-one" },
  "one-to-many": { hi: "one-to-many", en: "one-to-many" },
  about: {
    "many-to-one": {
      hi: "many-to-one: y सिर्फ़ आख़िरी कदम पर लेते हैं; बाकी कदमों पर उसका box फीका है।",
      en: "many-to-one: y is taken at the last step only; at the others its box is dimmed.",
    },
    "one-to-many": {
      hi: "one-to-many: सिर्फ़ पहला x दिया है, बाद के सब शून्य हैं। इसलिए numbers बदल गए हैं।",
      en: "one-to-many: only the first x is given, all later ones are zero. So the numbers have changed.",
    },
  },
};

/** The sentence of a step of the sketch. */
export const sketchSaid = (n, length, sketch, torch) => ({
  hi: `कदम ${n} / ${length}: sketch का h = ${sketch}, torch का h_t = ${torch}`,
  en: `Step ${n} of ${length}: the sketch's h = ${sketch}, torch's h_t = ${torch}`,
});

export const farthest = (difference) => ({
  hi: `इस कदम पर सबसे बड़ा फ़र्क़ ${difference} है।`, en: `At this step the largest difference is ${difference}.`,
});
