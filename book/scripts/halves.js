/* A text in both languages, marked as the book's own text is when it is built. */
function halves(hi, en) { // the scripts after this one use it
  const span = (properties) => Object.assign(document.createElement("span"), properties);
  return [
    span({ className: "rnn-half", lang: "hi", textContent: hi }),
    span({ className: "rnn-separator", textContent: " · " }),
    span({ className: "rnn-half", lang: "en", textContent: en }),
  ];
}
