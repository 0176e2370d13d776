/** Everything the quiz says, in both languages. Functions take the numbers. */

export const QUIZ = {
  questions: { hi: "सवाल", en: "Questions" },
  previous: { hi: "पिछला", en: "Previous" },
  next: { hi: "अगला", en: "Next" },
  check: { hi: "जाँचें", en: "Check" },
  show: { hi: "जवाब दिखाएँ", en: "Show the answer" },
  again: { hi: "फिर से", en: "Start over" },
  answer: { hi: "आपका जवाब", en: "Your answer" },
};

/** What stands before the reason, by verdict. */
export const VERDICTS = {
  right: { hi: "सही!", en: "Right!" },
  wrong: { hi: "अभी नहीं।", en: "Not yet." },
  shown: { hi: "जवाब यह है:", en: "The answer is:" },
  unknown: {
    hi: "यह जवाब सही नहीं है। सोचकर फिर लिखिए, या जवाब देख लीजिए।",
    en: "This answer is not right. Think again, or look at the answer.",
  },
  empty: { hi: "पहले अपना जवाब दीजिए।", en: "Give your answer first." },
};

/** How a choice turned out. */
export const OUTCOMES = { right: { hi: "सही", en: "right" }, wrong: { hi: "सही नहीं", en: "not right" } };

/** How a question stands, for its numbered button. */
export const MARKS = {
  open: { hi: "अभी बाकी", en: "still open" },
  tried: { hi: "कोशिश हुई, अभी बाकी", en: "tried, still open" },
  first: { hi: "पहली बार में सही", en: "right at the first try" },
  later: { hi: "बाद में सही", en: "right after some tries" },
  shown: { hi: "जवाब देख लिया", en: "answer shown" },
};

export const numbered = (n, total) => ({ hi: `सवाल ${n} / ${total}`, en: `Question ${n} of ${total}` });

export const tally = (n, total) => ({
  hi: `पहली बार में सही: ${n} / ${total}`,
  en: `Right at the first try: ${n} of ${total}`,
});

export const finished = (n, total) => ({
  hi: `सब सवाल हो गए; पहली बार में सही: ${n} / ${total}`,
  en: `All questions done; right at the first try: ${n} of ${total}`,
});
