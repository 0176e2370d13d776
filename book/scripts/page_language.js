/* What the styles cannot switch: the page's name, and which boxes are too wide for their text. */
(() => {
  const whole = document.title;  // "हिन्दी · English — हिन्दी · English"
  const half = (title, language) => title.split(" · ")[language === "en" ? 1 : 0] ?? title;
  const follow = () => {
    const { rnnLanguage: language } = document.documentElement.dataset;
    document.title = language === "both" ? whole : whole.split(/( [—-] )/).map((title) => half(title, language)).join("");
    dispatchEvent(new Event("resize"));  // the theme then looks again which boxes scroll, and lets the keyboard reach them
  };
  document.addEventListener("rnn-language", follow);
  follow();
})();
