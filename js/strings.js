/** Everything the widgets say, in both languages. Functions take the numbers. */

export const STRINGS = {
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
    en: "Keyboard: ← → step, ↑ ↓ inside the step, Home/End first/last, Space plays or pauses. Among the symbols of the equations ← →, and among the numbers of the table the arrows, go from one to the next.",
  },
  failed: {
    hi: "यह widget नहीं चल सका। पन्ना दोबारा खोलिए या cell फिर से चलाइए।",
    en: "This widget could not start. Reload the page or run the cell again.",
  },
  touch: {
    hi: "किसी symbol को छुइए: उसके numbers, उसका तार और उसकी Python line चमकेंगे। किसी number को छूकर बदलिए।",
    en: "Touch a symbol: its numbers, its wire and its line of Python light up. Touch a number to change it.",
  },
};

export const stepOf = (n, length) => ({ hi: `कदम ${n} / ${length}`, en: `Step ${n} of ${length}` });

export const newLength = (length) => ({ hi: `अब sequence की लंबाई ${length} है।`, en: `The sequence now has length ${length}.` });

export const changed = (what, value) => ({ hi: `${what} अब ${value} है।`, en: `${what} is now ${value}.` });

/** What the live region says after a step: each value that is visible, newest last. */
export const spoken = (n, length, name, values) => ({
  hi: `कदम ${n} / ${length}: ${name} = ${values}`,
  en: `Step ${n} of ${length}: ${name} = ${values}`,
});

export const waiting = (n, length) => ({
  hi: `कदम ${n} / ${length}: पहले अनुमान लगाइए।`,
  en: `Step ${n} of ${length}: make a guess first.`,
});

export const question = (target) => ({
  hi: `${target} लगभग कितना होगा? पहले सोचिए, फिर जाँचिए।`,
  en: `About how much will ${target} be? Think first, then check.`,
});

export const verdicts = {
  right: (truth) => ({ hi: `सही! जवाब ${truth} है।`, en: `Right! It is ${truth}.` }),
  close: (truth) => ({ hi: `बहुत पास! जवाब ${truth} है।`, en: `Very close! It is ${truth}.` }),
  wrong: (truth) => ({ hi: `जवाब ${truth} है।`, en: `It is ${truth}.` }),
};

/** What a wrong guess usually means; the ids are those of the course's list of misunderstandings. */
export const MISTAKES = {
  "no-recurrent-weight": {
    hi: "आपका जवाब तब आता जब पिछली state सीधे जुड़ जाती। वह पहले W_hh से गुज़रती है।",
    en: "Your answer comes from adding the old state as it is. It goes through W_hh first.",
  },
  "reset-each-step": {
    hi: "आपका जवाब तब आता जब पिछली state शून्य होती। शून्य सिर्फ़ sequence की शुरुआत में होता है; यहाँ पिछले कदम की state आती है।",
    en: "Your answer comes from an old state of zero. It is zero only at the start of a sequence; here the state of the step before comes in.",
  },
  "input-feeds-back": {
    hi: "आपने पिछला input x वापस भेजा। वापस आती है पिछली hidden state।",
    en: "You fed back the previous input x. What comes back is the previous hidden state.",
  },
  "second-bias": {
    hi: "आपने एक ही bias गिना। torch में दो हैं, b_ih और b_hh, और दोनों जुड़ते हैं।",
    en: "You counted one bias only. torch has two, b_ih and b_hh, and adds both.",
  },
  "no-bias": { hi: "आपके जवाब में bias नहीं जुड़ा।", en: "Your answer leaves out the biases." },
  "no-activation": {
    hi: "यह जोड़ a का मान है। उस पर activation अभी बाकी है।",
    en: "This is the value of the sum a. The activation is still to come.",
  },
  "no-input": { hi: "आपके जवाब में input x_t का हिस्सा नहीं है।", en: "Your answer leaves out the input x_t." },
  range: {
    hi: "ऐसा state बन ही नहीं सकता: tanh का जवाब −1 और 1 के बीच होता है, ReLU का कभी minus नहीं होता।",
    en: "No state can be that: tanh answers between −1 and 1, and ReLU never gives a negative number.",
  },
  unchanged: {
    hi: "यह पिछले कदम का मान है। हर कदम पर नया x_t state को बदल देता है।",
    en: "This is the value of the step before. At every step a new x_t changes the state.",
  },
  sign: {
    hi: "चिह्न उल्टा है: सबसे बड़े term का चिह्न पहले देखिए।",
    en: "The sign is the other way round: look at the sign of the largest term first.",
  },
  size: {
    hi: "चिह्न सही है, आकार नहीं: terms को एक-एक करके जोड़कर देखिए।",
    en: "The sign is right, the size is not: add the terms one by one.",
  },
};
