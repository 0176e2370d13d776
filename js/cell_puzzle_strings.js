/** What the put-in-order puzzle says, in both languages. */

export const PUZZLE = {
  task: {
    hi: "एक कदम के हिस्से सही क्रम में रखिए: जो पहले होता है, वह ऊपर। एक हिस्सा torch के cell का नहीं है; उसे रेखा के नीचे रखिए। खींचिए, या छूकर उठाइए और रखिए, या ▲ ▼ दबाइए।",
    en: "Put the parts of one step in order: what happens first goes on top. One part does not belong to torch's cell; put it below the line. Drag, or tap to pick up and put down, or press ▲ ▼.",
  },
  list: { hi: "Cell के हिस्से, आपके क्रम में", en: "Parts of the cell, in your order" },
  line: { hi: "इस रेखा के नीचे: काम में नहीं आता", en: "Below this line: not used" },
  check: { hi: "क्रम जाँचें", en: "Check the order" },
  shuffle: { hi: "फिर से मिलाएँ", en: "Shuffle again" },
  shuffled: { hi: "हिस्से फिर से मिला दिए।", en: "The parts are shuffled again." },
  pickedUp: { hi: "उठा लिया। अब नई जगह को छुइए; छोड़ने के लिए फिर उसी को।", en: "Picked up. Now tap its new place, or the same part to put it down." },
  unused: { hi: "अब रेखा के नीचे है, काम में नहीं आता।", en: "It is now below the line, not used." },
  up: { hi: "ऊपर ले जाएँ", en: "Move up" },
  down: { hi: "नीचे ले जाएँ", en: "Move down" },
};

export const movedTo = (place, count) => ({ hi: `अब ${count} में से ${place} नंबर पर है।`, en: `It is now number ${place} of ${count}.` });

/** What each part does. */
export const PARTS = {
  input: { hi: "input का हिस्सा", en: "the share of the input" },
  recurrent: { hi: "पिछले state का हिस्सा", en: "the share of the previous state" },
  sum: { hi: "दोनों हिस्से जोड़िए", en: "add the two shares" },
  activation: { hi: "activation से गुज़ारिए", en: "pass it through the activation" },
  keep: { hi: "यही नया state है, अगले कदम को दीजिए", en: "this is the new state, hand it on" },
  output: { hi: "नए state से जवाब निकालिए", en: "read the answer off the new state" },
  bare: { hi: "जैसा है वैसा जोड़िए", en: "add it as it is" },
};

/** What each order means. */
export const VERDICTS = {
  right: {
    hi: "सही! दोनों हिस्सों में से पहले कोई भी हो सकता है: वे एक-दूसरे पर निर्भर नहीं। जोड़ दोनों के बाद, activation जोड़ के बाद, और y_t सबसे अंत में।",
    en: "Right! Either share may come first, since neither needs the other. The sum follows both, the activation follows the sum, and y_t comes last.",
  },
  rightNoOutput: {
    hi: "सही! दोनों हिस्सों में से पहले कोई भी हो सकता है: वे एक-दूसरे पर निर्भर नहीं। जोड़ दोनों के बाद, और activation जोड़ के बाद।",
    en: "Right! Either share may come first, since neither needs the other. The sum follows both, and the activation follows the sum.",
  },
  bareInstead: {
    hi: "आपने पिछला state जैसा है वैसा जोड़ दिया। यह छोटा sketch है; torch का cell पहले उसे W_hh से गुणा करता है।",
    en: "You add the previous state as it is. That is the short sketch; torch's cell multiplies it by W_hh first.",
  },
  bareToo: {
    hi: "पिछला state अब दो बार आता है: एक बार W_hh से होकर, एक बार जैसा है वैसा। पहला काफ़ी है।",
    en: "The previous state now comes in twice: once through W_hh and once as it is. The first is enough.",
  },
  noRecurrent: {
    hi: "पिछला state कहीं नहीं आता, तो यह cell हर कदम पर सब भूल जाता है।",
    en: "The previous state comes in nowhere, so this cell forgets everything at every step.",
  },
  noInput: {
    hi: "x_t कहीं नहीं आता, तो यह cell कुछ पढ़ता ही नहीं।",
    en: "x_t comes in nowhere, so this cell reads nothing.",
  },
  noSum: {
    hi: "दोनों हिस्से कहीं मिलते नहीं: उन्हें जोड़ने वाला हिस्सा रेखा के नीचे रह गया।",
    en: "The two shares never meet: the part that adds them is still below the line.",
  },
  noActivation: {
    hi: "Activation छूट गया: तब जोड़ ही state बन जाता है और सीमा में नहीं रहता।",
    en: "The activation is missing: the sum itself becomes the state, and nothing keeps it within bounds.",
  },
  noKeep: {
    hi: "नया state h_t किसी को मिला ही नहीं: अगला कदम किससे शुरू होगा?",
    en: "Nobody gets the new state h_t: what would the next step start from?",
  },
  noOutput: {
    hi: "यहाँ output layer दी गई है: उसका हिस्सा भी चाहिए।",
    en: "An output layer is given here, so its part is needed too.",
  },
  tanhBeforeSum: {
    hi: "Activation जोड़ से पहले आ गया। तब हर हिस्सा अलग से दबता है, और बाद का जोड़ फिर से सीमा के बाहर जा सकता है। पहले जोड़िए, फिर activation।",
    en: "The activation stands before the sum. Each share is then squeezed by itself, and their sum can leave the bounds again. Add first, then activate.",
  },
  sumTooEarly: {
    hi: "जोड़ बहुत पहले आ गया: उस समय तक दोनों हिस्से बने ही नहीं थे।",
    en: "The sum comes too early: at that point the two shares have not both been made.",
  },
  keepTooEarly: {
    hi: "आपने activation से पहले ही state आगे दे दिया: वह जोड़ a है, h_t नहीं।",
    en: "You hand the state on before the activation: that is the sum a, not yet h_t.",
  },
  outputTooEarly: {
    hi: "y_t तो h_t से निकलता है, और यहाँ h_t अभी बना ही नहीं।",
    en: "y_t is read off h_t, and here there is no h_t yet.",
  },
};
