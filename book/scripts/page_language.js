/* What the styles cannot switch: the page's name. */
(() => {
  const whole = document.title;  // "हिन्दी · English — हिन्दी · English"
  const half = (title, language) => title.split(" · ")[language === "en" ? 1 : 0] ?? title;
  const follow = () => {
    const { rnnLanguage: language } = document.documentElement.dataset;
    document.title = language === "both" ? whole : whole.split(/( [—-] )/).map((title) => half(title, language)).join("");
  };
  document.addEventListener("rnn-language", follow);
  follow();
})();
