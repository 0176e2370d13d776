/* What each box that keeps the book says and holds: filled here and not in the page, so that no page carries it twice. */
function fillKeepBox(box) {
  const LINES = {
    keeping: ["किताब आ रही है, पढ़ते रहिए", "The book is arriving, read on"],
    kept: ["पूरी किताब आपके पास है: बिना internet भी खुलेगी", "You have the whole book: it opens with no internet"],
    network: ["Internet रुक गया, किताब अधूरी है। जो आ चुका है, वह रहेगा", "The internet stopped, the book is not whole. What has come stays"],
    full: ["Phone में जगह नहीं बची, किताब अधूरी है", "The phone has no room left, the book is not whole"],
    newer: ["किताब अभी-अभी नई हुई है: page फिर खोलिए, फिर यहाँ दबाइए", "The book has just been renewed: reload the page, then press here again"],
    old: ["किताब का नया रूप आ गया है: page फिर खोलिए", "A newer edition of the book has come: reload the page"],
  };
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  /** Shown only in the states that it names. */
  const when = (states, made) => {
    made.dataset.when = states;
    made.hidden = true;
    return made;
  };
  const size = element("span");
  size.dataset.size = "";
  box.replaceChildren(
    element("div", { role: "status" }, ...Object.entries(LINES).map(([state, text]) => when(state, element("p", {}, ...halves(...text))))),
    when("keeping", element("progress", { max: 1, value: 0, ariaLabel: "कितना आ गया · How much has come" })),
    when("ready network full newer", element("button", { type: "button" },
      when("ready", element("span", {}, ...halves("इस किताब को phone में रखें", "Keep the book on this phone"))),
      when("network full newer", element("span", {}, ...halves("बाकी भी लाएँ", "Bring the rest"))),
      " ", element("span", { className: "rnn-size" }, "(", size, " MB)"))),
  );
}
