/** What SharedWeights says beside what every widget says, in both languages. */

export const STRINGS = {
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
  table: { hi: "कई लंबाइयों की तालिका", en: "Table of several lengths" },
};

export const movedTitle = (h, distance) => ({ hi: `${h} torch वाले से ${distance} हटा`, en: `${h} is ${distance} away from torch's` });

/** How many states an edit reached, and which it moved most. */
export const movedLine = (moved, length, most, distance) => (moved
  ? { hi: `${length} में से ${moved} hidden states बदले; सबसे ज़्यादा ${most}, ${distance} से।`, en: `${moved} of ${length} hidden states moved; the most ${most}, by ${distance}.` }
  : { hi: `अभी ${length} में से 0 hidden states बदले हैं: सारे numbers torch के हैं।`, en: `So far 0 of ${length} hidden states have moved: all numbers are torch's.` });

export const fromTorch = (value) => ({ hi: `torch का ${value}`, en: `torch's ${value}` });

export const questions = {
  shared: (T) => ({ hi: `RNN ${T} कदम पढ़े, तो कुल कितने parameters लगेंगे?`, en: `The RNN reads ${T} steps: how many parameters in all?` }),
  own: (T) => ({ hi: `अगर ${T} कदमों में हर एक का अपना set हो, तो कुल कितने parameters?`, en: `If each of ${T} steps had a set of its own, how many parameters in all?` }),
  dense: (T) => ({
    hi: `एक dense layer सभी ${T} inputs से सभी ${T} states एक साथ बनाए, तो कितने parameters?`,
    en: `One dense layer makes all ${T} states from all ${T} inputs at once: how many parameters?`,
  }),
};

export const verdicts = {
  right: (T, kind, truth) => ({ hi: `सही! T = ${T} पर ${kind} में ${truth} parameters हैं।`, en: `Right! At T = ${T}, ${kind} has ${truth} parameters.` }),
  close: (T, kind, truth) => ({ hi: `पास! T = ${T} पर ${kind} में ठीक-ठीक ${truth} parameters हैं।`, en: `Close! At T = ${T}, ${kind} has exactly ${truth} parameters.` }),
  wrong: (T, kind, truth) => ({ hi: `T = ${T} पर ${kind} में ${truth} parameters हैं।`, en: `At T = ${T}, ${kind} has ${truth} parameters.` }),
};

/** What a wrong count usually means. */
export const MISTAKES = {
  "one-bias": {
    hi: "आपने एक ही bias गिना। torch की हर layer में दो होते हैं: b_ih और b_hh।",
    en: "You counted one bias only. Every torch layer has two: b_ih and b_hh.",
  },
  "per-step": {
    hi: "आपने हर कदम के लिए एक नया set गिना। यहाँ वैसा नहीं है: ऊपर का हिसाब देखिए।",
    en: "You counted a new set for each step. That is not what happens here: look at the sum above.",
  },
  "one-set": {
    hi: "यह एक set की गिनती है। यहाँ हर कदम का अपना set है।",
    en: "This is the count of one set. Here each step has a set of its own.",
  },
  "no-bias": { hi: "Weights सही हैं, पर biases छूट गए।", en: "The weights are right, but the biases are missing." },
  "own-inputs": {
    hi: "आपने हर state को सिर्फ़ अपने कदम के input से जोड़ा। Dense layer में हर output हर input से जुड़ता है।",
    en: "You joined each state to the input of its own step alone. In a dense layer every output is joined to every input.",
  },
  "one-state": {
    hi: "यह एक ही state की गिनती है। यहाँ सारे states एक साथ बनते हैं।",
    en: "This is the count for one state. Here all the states are made at once.",
  },
};
