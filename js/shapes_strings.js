/** What the Shapes view says, in both languages. Code stands between backticks. */

export const SHAPES = {
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
    en: "Touch a cell, or choose a tensor above: what it is will be written here.",
  },
  onlyShapes: {
    hi: "यह layer चलाई नहीं गई है, इसलिए सिर्फ़ shapes दिख रही हैं, numbers नहीं।",
    en: "This layer has not been run, so only shapes are shown, no numbers.",
  },
  edited: {
    hi: "इस trace के numbers बदले हुए हैं, इसलिए यहाँ सिर्फ़ shapes दिख रही हैं।",
    en: "The numbers of this trace are edited, so only shapes are shown here.",
  },
  fromTorch: { hi: "output और h_n के ये numbers torch ने लौटाए हैं।", en: "These numbers of output and h_n are the ones that torch returned." },
  notAShape: {
    hi: "shape ऐसे लिखिए: `(2, 3, 5)`, या एक ही axis हो तो `(5,)`।",
    en: "Write a shape like this: `(2, 3, 5)`, or `(5,)` for a single axis.",
  },
  allKnown: { hi: "सारी shapes पता चल गईं।", en: "All shapes are known." },
  touch: {
    hi: "किसी cell को छुइए: उसका code, उसका मतलब और `h_n` में वही numbers दिखेंगे। बिंदु … वाली जगह पर कुछ cells छोड़े गए हैं; उन्हें index लिखकर देखिए।",
    en: "Touch a cell: you see its code, its meaning and the same numbers in `h_n`. Where there is a … some cells are left out; look at them by writing their index.",
  },
  keys: {
    hi: "कीबोर्ड: ← → कदम, Home/End पहला/आख़िरी, Space चलाएँ या रोकें; cell चुनने के लिए Tab से index तक जाइए।",
    en: "Keyboard: ← → step, Home/End first/last, Space plays or pauses; to choose a cell, Tab to its index.",
  },
};

/** What each argument is, for its tooltip and its label. */
export const ARGUMENTS = {
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
  length: { hi: "sequence में कितने कदम: T", en: "steps in the sequence: T" },
};

/** Why the arguments are refused: field-reason. */
export const REFUSED = {
  whole: (field) => ({ hi: `${field} एक पूरा number होना चाहिए, जैसे 3।`, en: `${field} must be a whole number, such as 3.` }),
  most: (field, most) => ({ hi: `यहाँ ${field} ${most} तक हो सकता है; torch इससे बड़ा भी लेता है।`, en: `Here ${field} can be up to ${most}; torch takes larger ones too.` }),
  empty: { hi: "यहाँ batch में कम से कम एक sequence चाहिए।", en: "A batch needs at least one sequence here." },
  dropout: {
    hi: "dropout 0 और 1 के बीच का हिस्सा है: कितने numbers training में 0 किए जाएँ।",
    en: "dropout is a share between 0 and 1: how many numbers are set to 0 in training.",
  },
  input_size: { hi: "हर कदम पर कम से कम एक number पढ़ना होगा।", en: "At least one number must be read at each step." },
  hidden_size: { hi: "hidden state में कम से कम एक number चाहिए।", en: "The hidden state needs at least one number." },
  num_layers: { hi: "कम से कम एक layer चाहिए।", en: "At least one layer is needed." },
  proj_size: {
    hi: "proj_size state को छोटा करता है, इसलिए वह hidden_size से कम होता है; 0 यानी projection नहीं।",
    en: "proj_size makes the state shorter, so it is less than hidden_size; 0 means no projection.",
  },
  length: { hi: "sequence में कम से कम एक कदम चाहिए।", en: "A sequence needs at least one step." },
};

export const torchSays = (words) => ({ hi: `torch कहेगा: \`${words}\``, en: `torch would say: \`${words}\`` });

export const WARNED = {
  "dropout-one-layer": {
    hi: "torch चेतावनी देगा: dropout दो layers के बीच लगता है, और यहाँ layer एक ही है, इसलिए उसका कोई असर नहीं होगा।",
    en: "torch would warn: dropout acts between two layers, and there is only one here, so it has no effect.",
  },
  "batch-first-unbatched": {
    hi: "input में batch नहीं है, इसलिए `batch_first` से यहाँ कोई फ़र्क़ नहीं पड़ता।",
    en: "The input has no batch, so `batch_first` makes no difference here.",
  },
};

/** What happens at a step. */
export const stepSaid = {
  one: (n, T, t) => ({
    hi: `कदम ${n} / ${T}: output में index ${t} पर state बना।`, en: `Step ${n} of ${T}: output gets its state at index ${t}.` }),
  both: (n, T, t, back) => ({
    hi: `कदम ${n} / ${T}: forward ने index ${t} पर state बनाया, backward ने index ${back} पर।`,
    en: `Step ${n} of ${T}: forward makes the state at index ${t}, backward the one at index ${back}.` }),
  end: (h, output) => ({ hi: `अब ${h} = ${output}।`, en: `Now ${h} = ${output}.` }),
  below: (L) => ({
    hi: `यह layer ${L} है; उससे नीचे की layer पूरी sequence पढ़ चुकी है।`,
    en: `This is layer ${L}; the layer below it has read the whole sequence already.` }),
};

/** The parts of what a cell is. */
export const WHERE = {
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
  cellStart: { hi: "शुरुआती cell state", en: "initial cell state" },
};

export const SAME = {
  yes: (slice) => ({ hi: `यही numbers \`${slice}\` में भी हैं।`, en: `The same numbers stand in \`${slice}\` too.` }),
  notLast: (n) => ({
    hi: `यह \`h_n\` में नहीं है: उसमें इस दिशा का सिर्फ़ आख़िरी पढ़ा हुआ कदम ${n} है।`,
    en: `It is not in \`h_n\`: that holds only the step this direction reads last, step ${n}.`,
  }),
  lowerLayer: {
    hi: "यह `output` में नहीं है: उसमें सिर्फ़ आख़िरी layer के states हैं।",
    en: "It is not in `output`: that holds the states of the last layer only.",
  },
  cell: { hi: "cell state `output` में नहीं आता।", en: "The cell state does not come out in `output`." },
  unread: { hi: "यह अभी नहीं बना: आगे बढ़िए।", en: "It has not been made yet: step on." },
};

export const layerReads = {
  input: (size) => ({ hi: `layer 0 · input पढ़ती है, हर कदम ${size} numbers`, en: `layer 0 · reads the input, ${size} numbers a step` }),
  below: (layer, below, size) => ({
    hi: `layer ${layer} · layer ${below} के states पढ़ती है, हर कदम ${size} numbers`,
    en: `layer ${layer} · reads the states of layer ${below}, ${size} numbers a step` }),
  unknown: (layer) => ({ hi: `layer ${layer}`, en: `layer ${layer}` }),
};

export const questionOf = (name) => ({ hi: `\`${name}\` की shape क्या होगी?`, en: `What is the shape of \`${name}\`?` });
export const progress = (known, all) => ({ hi: `${all} में से ${known} हो गईं`, en: `${known} of ${all} done` });
export const verdictOf = {
  right: (name, shape) => ({ hi: `सही! \`${name}\` की shape \`${shape}\` है।`, en: `Right! \`${name}\` has shape \`${shape}\`.` }),
  wrong: (name, shape) => ({ hi: `\`${name}\` की shape \`${shape}\` है।`, en: `\`${name}\` has shape \`${shape}\`.` }),
};
export const totalSaid = (names, numbers) => ({ hi: `${names} parameters, कुल ${numbers} numbers`, en: `${names} parameters, ${numbers} numbers in all` });

/** What a wrong shape usually means; ids of the course's list of misunderstandings first. */
export const SHAPE_MISTAKES = {
  "batch-first-moves-h": {
    hi: "आपने batch आगे रखा। `batch_first` सिर्फ़ input और output पर लागू होता है; `h0` और `h_n` में batch हमेशा बीच में रहता है।",
    en: "You put the batch first. `batch_first` concerns only input and output; in `h0` and `h_n` the batch always stays in the middle.",
  },
  "h0-ignores-directions": {
    hi: "आपने सिर्फ़ layers गिनीं। हर layer की दोनों दिशाओं का अपना state होता है: num_layers × 2।",
    en: "You counted layers only. Each layer has a state for either direction: num_layers × 2.",
  },
  "birnn-size": {
    hi: "आपने एक ही दिशा गिनी। bidirectional में forward और backward के states साथ-साथ रखे जाते हैं: 2 × H।",
    en: "You counted one direction. With bidirectional the forward and backward states stand side by side: 2 × H.",
  },
  "every-layer-reads-x": {
    hi: "ऊपर की layer input नहीं पढ़ती; वह नीचे वाली layer के states पढ़ती है।",
    en: "An upper layer does not read the input; it reads the states of the layer below.",
  },
  "hn-per-step": {
    hi: "state में हर कदम की जगह नहीं होती: हर layer और दिशा का एक ही state, कदम चाहे कितने हों।",
    en: "A state has no room for every step: one for each layer and direction, however many steps there are.",
  },
  "redundant-outputs": {
    hi: "यह `h_n` या सिर्फ़ आख़िरी कदम की shape है। `output` में हर कदम का state होता है।",
    en: "That is the shape of `h_n`, or of the last step alone. `output` holds the state of every step.",
  },
  "length-is-size": {
    hi: "आपने किसी size की जगह sequence की लंबाई लिखी। लंबाई से न state का size बदलता है, न कोई weight।",
    en: "You wrote the length of the sequence for a size. The length changes neither the size of the state nor any weight.",
  },
  "own-weights": {
    hi: "हर कदम के अपने weights नहीं होते: एक ही set हर कदम पर लगता है।",
    en: "The steps have no weights of their own: one set serves every step.",
  },
  "swapped-batch-time": {
    hi: "batch और time की जगह उल्टी है: `batch_first=True` में batch पहले आता है, वरना time।",
    en: "Batch and time are swapped: with `batch_first=True` the batch comes first, otherwise time.",
  },
  "layer-axis": {
    hi: "पहला axis रह गया: वह layers और दिशाएँ गिनता है, और layer एक हो तब भी रहता है।",
    en: "The first axis is missing: it counts layers and directions, and is there even for one layer.",
  },
  "h0-ignores-layers": {
    hi: "आपने सिर्फ़ दिशाएँ गिनीं: हर layer का अपना state होता है।",
    en: "You counted directions only: every layer has a state of its own.",
  },
  "doubled-state": {
    hi: "दोनों दिशाएँ यहाँ साथ-साथ नहीं रखी जातीं: state में वे पहले axis में हैं, और आख़िरी size H ही रहता है।",
    en: "Here the directions do not stand side by side: in a state they are in the first axis, and the last size stays H.",
  },
  "all-layers-in-output": {
    hi: "`output` में सिर्फ़ आख़िरी layer के states होते हैं, सब layers के नहीं।",
    en: "`output` holds the states of the last layer only, not of all layers.",
  },
  gates: {
    hi: "LSTM में चार और GRU में तीन gates के weights एक के नीचे एक रखे होते हैं।",
    en: "The weights of an LSTM's four gates, or a GRU's three, are stacked on top of each other.",
  },
  "gates-in-state": {
    hi: "gates की गिनती weights में आती है; state में H ही numbers होते हैं।",
    en: "The number of gates counts in the weights; the state still has H numbers.",
  },
  "proj-size": {
    hi: "`proj_size` सिर्फ़ h को छोटा करता है, और जो कुछ h को पढ़ता है उसे भी; c में H numbers ही रहते हैं।",
    en: "`proj_size` shortens h, and with it all that reads h; c keeps its H numbers.",
  },
  "input-is-hidden": {
    hi: "आपने input_size और hidden_size आपस में बदल दिए: input में D numbers होते हैं, state में H।",
    en: "You took input_size for hidden_size or the other way round: the input has D numbers, the state H.",
  },
  transposed: {
    hi: "matrix उल्टी है: torch पहले लिखता है कि कितने numbers निकलते हैं, फिर कितने पढ़े जाते हैं।",
    en: "The matrix is the other way round: torch writes first how many numbers come out, then how many are read.",
  },
  "bias-matrix": {
    hi: "bias में एक ही axis होता है: हर निकलने वाले number के लिए एक bias।",
    en: "A bias has a single axis: one number for each number that comes out.",
  },
  "no-batch": {
    hi: "batch का axis रह गया।", en: "The batch axis is missing.",
  },
  "batch-of-one": {
    hi: "बिना batch वाले input में batch का axis होता ही नहीं, 1 size का भी नहीं।",
    en: "An unbatched input has no batch axis at all, not even one of size 1.",
  },
  "batch-in-weights": {
    hi: "weights में batch नहीं आता: batch की हर sequence पर वही weights लगते हैं।",
    en: "The batch is in no weight: the same weights serve every sequence of the batch.",
  },
  axes: {
    hi: "axes की गिनती अलग है: नीचे हर axis का अक्षर देखिए।", en: "The number of axes is another one: see the letter of each axis below.",
  },
  order: { hi: "sizes सही हैं, उनका क्रम नहीं।", en: "The sizes are right, their order is not." },
  "same-count": {
    hi: "कुल numbers उतने ही हैं, पर axes में अलग तरह से बँटे हैं।",
    en: "The numbers are as many in all, but shared out differently among the axes.",
  },
  other: { hi: "हर axis का अक्षर देखिए: कौन-सा size कहाँ से आता है।", en: "See the letter of each axis: which size comes from where." },
};
