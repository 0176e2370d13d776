(() => {
  // first:others.js
  var { OTHERS } = rnnSteps.parts["others.js"];

  // first:styles.js
  var { addStyles } = rnnSteps.parts["styles.js"];

  // first:views.js
  var { VIEWS, STYLES } = rnnSteps.parts["views.js"];

  // first:dom.js
  var { el, svg, replace } = rnnSteps.parts["dom.js"];

  // first:language.js
  var { language, setLanguage, apply, onLanguage, halves, say, sayInPicture, titles, unseen, label, lang, connectSwitches, renderLanguage } = rnnSteps.parts["language.js"];

  // js/writer_door/load.js
  var PATIENCE_MS = 1e4;
  var listening = /* @__PURE__ */ new Set();
  var start = null;
  var loaded = () => start;
  function onLoaded(listener) {
    listening.add(listener);
    return () => listening.delete(listener);
  }
  var NotLoaded = class extends Error {
    constructor(why) {
      super(why.en ?? why);
      this.why = why;
    }
  };
  var addressOf = (what) => document.querySelector(`meta[name=rnn-writer-${what}]`)?.content;
  var script = (src) => new Promise((done, failed) => {
    const node = document.createElement("script");
    Object.assign(node, { src, onload: done, onerror: () => {
      node.remove();
      failed(new NotLoaded("missing"));
    } });
    document.head.append(node);
  });
  async function fromBook() {
    if (!OTHERS.writerOf) await script(addressOf("module"));
    await script(addressOf("weights"));
    const bytes = Uint8Array.from(atob(globalThis.rnnWriterWeights ?? ""), (letter) => letter.charCodeAt(0));
    delete globalThis.rnnWriterWeights;
    return bytes;
  }
  async function run(code) {
    const text = ["export default (rnnSteps) => {", code, "\n};"];
    const module = await import(URL.createObjectURL(new Blob(text, { type: "text/javascript" })));
    module.default(rnnSteps);
  }
  var answerOf = (widget) => new Promise((done, failed) => {
    const answer = (content, buffers) => {
      end();
      done([content, buffers]);
    };
    const timer = setTimeout(() => {
      end();
      failed(new NotLoaded("silent"));
    }, PATIENCE_MS);
    const end = () => {
      clearTimeout(timer);
      widget.off?.("msg:custom", answer);
    };
    widget.on("msg:custom", answer);
    widget.send({ ask: "weights" });
  });
  async function fromKernel(widget) {
    const [{ code, problem }, [bytes] = []] = await answerOf(widget);
    if (problem) throw new NotLoaded(problem);
    if (!OTHERS.writerOf) await run(code);
    return bytes;
  }
  async function load(widget) {
    if (start) return;
    try {
      const bytes = await (addressOf("weights") ? fromBook() : fromKernel(widget));
      start = OTHERS.writerOf(bytes);
    } catch (error) {
      throw error instanceof NotLoaded ? error : new NotLoaded("damaged");
    }
    listening.forEach((listener) => listener());
  }

  // js/writer_door/writer_door_strings.js
  var TITLE = { hi: "लिखने वाला model, कदम दर कदम", en: "A model that writes, step by step" };
  var LOADING = {
    about: (kb) => ({
      hi: `trained model इस पन्ने के साथ नहीं आता, माँगने पर आता है: लगभग ${kb} KB, एक ही बार। फिर वह इसी device पर चलता है।`,
      en: `The trained model does not come with this page but when asked for: about ${kb} KB, once. Then it runs on this device.`
    }),
    load: (kb) => ({ hi: `model लोड करें (${kb} KB)`, en: `Load the model (${kb} KB)` }),
    loading: { hi: "model आ रहा है…", en: "The model is on its way…" },
    missing: {
      hi: "model की file नहीं मिली, शायद network नहीं है; पन्ने की बाकी चीज़ें पहले जैसी चलती हैं।",
      en: "The model's file was not found, perhaps for want of a network; everything else on the page works as before."
    },
    damaged: {
      hi: "model की file ख़राब या अधूरी है, इसलिए नहीं खोली गई; पन्ने की बाकी चीज़ें पहले जैसी चलती हैं।",
      en: "The model's file is damaged or incomplete and was not opened; everything else on the page works as before."
    },
    silent: {
      hi: "kernel ने जवाब नहीं दिया: वह किसी और cell में लगा हो तो रुककर फिर कोशिश कीजिए, वरना पहले यह cell चलाइए।",
      en: "The kernel did not answer: if it is busy with another cell, wait and try again; else run this cell first."
    },
    again: { hi: "फिर कोशिश करें", en: "Try again" }
  };

  // js/writer_door/waiting.js
  var told = (state) => state === LOADING.loading ? el("p", {}, say(state)) : el("p", { class: "rs-problem", role: "alert" }, say(state));
  function card(kb, state, ask) {
    const again = state && state !== LOADING.loading;
    const button = el(
      "button",
      { type: "button", class: "rs-word-button rs-main", "data-key": "load", disabled: state === LOADING.loading, onclick: ask },
      say(again ? LOADING.again : LOADING.load(kb))
    );
    return [el("p", {}, say(LOADING.about(kb))), el("p", {}, button), el("div", { "aria-live": "polite" }, state && told(state))];
  }
  function waiting({ root, widget, stood }, ready) {
    const kb = Math.round(widget.get("size") / 1e3);
    const place = el("div", { class: "rnn-steps", role: "group" });
    let state = null;
    const show = (next) => {
      state = next;
      redraw();
    };
    const ask = () => {
      show(LOADING.loading);
      load(widget).catch(({ why }) => show(LOADING[why] ?? why));
    };
    const redraw = () => {
      place.lang = lang();
      place.setAttribute("aria-label", label(TITLE));
      replace(place, ...card(kb, state, ask), el("div", { class: "rs-paper" }, stood));
    };
    const start2 = () => {
      end();
      const asked = root.contains(document.activeElement) || state === LOADING.loading;
      ready(loaded());
      if (asked) root.querySelector("input").focus({ preventScroll: true });
    };
    const ends = [onLanguage(redraw), onLoaded(start2)];
    const end = () => ends.forEach((one) => one());
    root.replaceChildren(place);
    if (loaded()) start2();
    else redraw();
    return end;
  }

  // js/writer_door/index.js
  OTHERS.Writer = ({ model: widget, el: root, stood }) => {
    addStyles(root, "steps", STYLES);
    const given = Object.fromEntries(["text", "other", "words", "unit"].map((name) => [name, widget.get(name)]));
    let shown = null;
    const end = waiting({ root, widget, stood }, (start2) => {
      shown = start2(root, given);
    });
    return () => {
      end();
      shown?.end();
    };
  };
})();
