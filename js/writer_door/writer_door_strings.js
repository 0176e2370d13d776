/** What the Writer says before its model is there, in both languages. */

export const TITLE = { hi: "लिखने वाला model, कदम दर कदम", en: "A model that writes, step by step" };

export const LOADING = {
  about: (kb) => ({
    hi: `trained model इस पन्ने के साथ नहीं आता, माँगने पर आता है: लगभग ${kb} KB, एक ही बार। फिर वह इसी device पर चलता है।`,
    en: `The trained model does not come with this page but when asked for: about ${kb} KB, once. Then it runs on this device.`,
  }),
  load: (kb) => ({ hi: `model लोड करें (${kb} KB)`, en: `Load the model (${kb} KB)` }),
  loading: { hi: "model आ रहा है…", en: "The model is on its way…" },
  missing: {
    hi: "model की file नहीं मिली, शायद network नहीं है; पन्ने की बाकी चीज़ें पहले जैसी चलती हैं।",
    en: "The model's file was not found, perhaps for want of a network; everything else on the page works as before.",
  },
  damaged: {
    hi: "model की file ख़राब या अधूरी है, इसलिए नहीं खोली गई; पन्ने की बाकी चीज़ें पहले जैसी चलती हैं।",
    en: "The model's file is damaged or incomplete and was not opened; everything else on the page works as before.",
  },
  silent: {
    hi: "kernel ने जवाब नहीं दिया: वह किसी और cell में लगा हो तो रुककर फिर कोशिश कीजिए, वरना पहले यह cell चलाइए।",
    en: "The kernel did not answer: if it is busy with another cell, wait and try again; else run this cell first.",
  },
  again: { hi: "फिर कोशिश करें", en: "Try again" },
};
