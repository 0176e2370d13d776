/** What Gradient says beside what every widget says, in both languages. */

export const STRINGS = {
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
  gradients: { hi: "इस कदम के gradients", en: "The gradients of this step" },
};

export const atForward = (n, length) => ({ hi: `आगे: कदम ${n} / ${length}`, en: `Forward: step ${n} of ${length}` });
export const atBack = (n, length) => ({ hi: `पीछे: कदम ${n} / ${length}`, en: `Back: step ${n} of ${length}` });

export const lossIs = (n, length, loss) => ({
  hi: `आगे: कदम ${n} / ${length}। अब loss L = ${loss}; यहाँ से gradient पीछे चलेगा।`,
  en: `Forward: step ${n} of ${length}. Now the loss is L = ${loss}; from here the gradient goes back.`,
});

/** One operation of a step back. */
export const operation = (n, length, what, values) => ({
  hi: `पीछे: कदम ${n} / ${length}: ${what} = ${values}`,
  en: `Back: step ${n} of ${length}: ${what} = ${values}`,
});

export const addsNow = (n, length, what, size) => ({
  hi: `पीछे: कदम ${n} / ${length}: ${what} में यह कदम अपना हिस्सा जोड़ता है, norm ${size}।`,
  en: `Back: step ${n} of ${length}: this step adds its part to ${what}, norm ${size}.`,
});

/** A whole step back: from which norm to which. */
export const sent = (n, length, from, to, times) => ({
  hi: `पीछे: कदम ${n} / ${length}: gradient का norm ${from} से ${to} हुआ, यानी ${times} गुना।`,
  en: `Back: step ${n} of ${length}: the norm of the gradient went from ${from} to ${to}, that is ${times} times.`,
});
export const nothing = (n, length) => ({
  hi: `पीछे: कदम ${n} / ${length}: यहाँ gradient 0 है, इसलिए और पीछे कुछ नहीं जाता।`,
  en: `Back: step ${n} of ${length}: the gradient here is 0; nothing goes further back.`,
});
export const cutHere = (n, length, size) => ({
  hi: `पीछे: कदम ${n} / ${length}: यहाँ कटा है (detach), norm ${size} का gradient पीछे नहीं गया।`,
  en: `Back: step ${n} of ${length}: cut here (detach), a gradient of norm ${size} went no further.`,
});

export const waiting = (n, length) => ({ hi: `पीछे: कदम ${n} / ${length}: पहले अनुमान लगाइए।`, en: `Back: step ${n} of ${length}: make a guess first.` });

export const stepAdds = (n) => ({ hi: `कदम ${n} जोड़ता है`, en: `step ${n} adds` });
export const sumOf = (from, to) => ({ hi: `अब तक का जोड़, कदम ${to} से ${from}`, en: `sum so far, steps ${to} to ${from}` });
export const nothingYet = { hi: "अभी कुछ नहीं जुड़ा", en: "nothing added yet" };
export const singular = (value) => ({ hi: `σ_max = ${value}: gradient को ज़्यादा से ज़्यादा ${value} गुना करता है`, en: `σ_max = ${value}: it makes the gradient at most ${value} times as long` });
export const sigmaNow = (value) => ({ hi: `W_hh का सबसे बड़ा singular value अब ${value} है।`, en: `The largest singular value of W_hh is now ${value}.` });

export const stepsBack = (k) => ({ hi: `${k} कदम`, en: `${k} steps` });
export const noCut = (length) => ({ hi: `सारे ${length} कदम (कोई काट नहीं)`, en: `all ${length} steps (no cut)` });
export const droppedLine = (name, full, truncated, dropped) => ({
  hi: `${name} के पूरे gradient का norm ${full} है, कटे हुए का ${truncated}; जो छूटा उसका norm ${dropped} है।`,
  en: `For ${name} the full gradient has norm ${full}, the truncated one ${truncated}; what was dropped has norm ${dropped}.`,
});
export const exact = { hi: "कोई काट नहीं: यही पूरा gradient है, जो autograd देता है।", en: "No cut: this is the full gradient, as autograd gives it." };
export const clipLine = (before, by, after) => ({
  hi: `सारे gradients का norm ${before}; हर number × ${by}; अब norm ${after}।`,
  en: `Norm of all gradients ${before}; each number × ${by}; now the norm is ${after}.`,
});

export const MISTAKES = {
  "no-slope": {
    hi: "आपने activation का ढलान छोड़ दिया: पहले ∂L/∂aₜ बनता है, फिर W_hhᵀ लगता है।",
    en: "You left out the slope of the activation: first comes ∂L/∂aₜ, then W_hhᵀ.",
  },
  "no-transpose": {
    hi: "आपने W_hh से गुणा किया। पीछे जाते समय W_hhᵀ लगता है: rows और columns बदल जाते हैं।",
    en: "You multiplied by W_hh. On the way back it is W_hhᵀ: rows and columns change places.",
  },
  unchanged: {
    hi: "यह इसी कदम पर आया gradient है। पिछले कदम तक जाने में वह Jacobian से गुणा होता है।",
    en: "This is the gradient that arrived at this step. On the way to the step before it is multiplied by the Jacobian.",
  },
  "forget-only": {
    hi: "आपने सिर्फ़ सीधा रास्ता गिना। gates से होकर भी gradient पीछे जाता है।",
    en: "You counted the direct way only. The gradient goes back through the gates too.",
  },
  sign: { hi: "चिह्न उल्टा है: सबसे बड़े term का चिह्न पहले देखिए।", en: "The sign is the other way round: look at the sign of the largest term first." },
  size: { hi: "चिह्न सही है, आकार नहीं: terms को एक-एक करके जोड़कर देखिए।", en: "The sign is right, the size is not: add the terms one by one." },
};
