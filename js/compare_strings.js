/** What Compare says besides the texts that all widgets share. */

export const STRINGS = {
  cells: { hi: "Formula और Python किसके", en: "Formula and Python of" },
  weights: { hi: "Weights", en: "Weights" },
  memoryOf: { hi: "किसकी याद", en: "Memory of" },
  picture: { hi: "एक input पर कई cells, साथ-साथ", en: "Several cells on one input, side by side" },
  input: { hi: "input, सबके लिए एक", en: "the input, one for all" },
  handedH: { hi: "output, और अगले कदम को भी", en: "output, and to the next step" },
  handedC: { hi: "सिर्फ़ अगले कदम को", en: "to the next step only" },
  noC: { hi: "c नहीं है: आगे सिर्फ़ h जाता है।", en: "There is no c: only h is handed on." },
  already: { hi: "यह x पहले से 0 है: कुछ नहीं बदलेगा।", en: "This x is 0 already: nothing will change." },
};

export const parameters = (count) => ({ hi: `${count} parameters`, en: `${count} parameters` });

/** What the gates of the chosen row do at this step, one text for each quantity worth a word. */
export const GATES = {
  RNN: {
    a: () => ({ hi: "कोई gate नहीं: पूरा state नया बनता है।", en: "No gate: the whole state is made anew." }),
  },
  LSTM: {
    i_t: (percent) => ({ hi: `नए g का ${percent} % लिखता है`, en: `writes ${percent} % of the new g` }),
    f_t: (percent) => ({ hi: `पुराने c का ${percent} % रखता है`, en: `keeps ${percent} % of the old c` }),
    g_t: (percent, value) => ({ hi: `नई सामग्री: ${value}`, en: `the new content: ${value}` }),
    o_t: (percent) => ({ hi: `tanh(c) का ${percent} % दिखाता है`, en: `shows ${percent} % of tanh(c)` }),
  },
  GRU: {
    r_t: (percent) => ({ hi: `n में पुराने h का ${percent} % आने देता है`, en: `lets ${percent} % of the old h's term into n` }),
    z_t: (percent) => ({
      hi: `पुराने h का ${percent} % रखता है, नए n का ${100 - percent} % लेता है`,
      en: `keeps ${percent} % of the old h, takes ${100 - percent} % of the new n`,
    }),
    n_t: (percent, value) => ({ hi: `नई सामग्री: ${value}`, en: `the new content: ${value}` }),
  },
};

export const memoryCaption = (x) => ({ hi: `${x} की याद`, en: `memory of ${x}` });

/** What exactly the bars measure. */
export const measured = (x, h) => ({
  hi: `पट्टियाँ: ${x} की जगह 0 पढ़ने पर ${h} कितना हटता, यानी दोनों states के बीच की दूरी ‖h − h′‖।`,
  en: `The bars: how far ${h} would move if ${x} were read as 0, that is the distance ‖h − h′‖ between the two states.`,
});

/** k steps after the chosen x. */
export const later = (k, names) => ({
  hi: `${k} कदम बाद: ${names}।`,
  en: `After ${k} ${k === 1 ? "step" : "steps"}: ${names}.`,
});

export const bet = (x) => ({
  hi: `पहले सोचिए: आख़िरी कदम पर ${x} की याद किसमें सबसे ज़्यादा बचेगी?`,
  en: `Think first: in which cell is the memory of ${x} largest at the last step?`,
});

export const betRight = (name, names) => ({ hi: `सही, ${name} में। आख़िरी कदम पर: ${names}।`, en: `Right, in ${name}. At the last step: ${names}.` });

export const betWrong = (name, names) => ({ hi: `नहीं, ${name} में। आख़िरी कदम पर: ${names}।`, en: `No, in ${name}. At the last step: ${names}.` });

export const together = (n, length, names) => ({
  hi: `कदम ${n} / ${length}: ${names}`,
  en: `Step ${n} of ${length}: ${names}`,
});
