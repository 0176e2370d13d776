/* A button beside each block of code that copies it. */
(() => {
  const icon = (name) => Object.assign(document.createElement("i"), { className: `fa-solid ${name}`, ariaHidden: "true" });
  const spoken = Object.assign(document.createElement("div"), { className: "visually-hidden", role: "status" });
  document.body.append(spoken);

  async function copy(text) {
    // A page from another machine without https has no clipboard of its own: then the old way.
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const field = Object.assign(document.createElement("textarea"), { value: text, className: "visually-hidden" });
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) throw new Error("the browser copies nothing");
  }

  function show(button, name, [hi, en]) {
    const label = Object.assign(document.createElement("span"), { className: "rnn-label" });
    label.append(...halves(hi, en));
    button.replaceChildren(icon(name), label);
  }

  const COPY = ["code copy करें", "Copy the code"], COPIED = ["copy हो गया", "Copied"], FAILED = ["copy नहीं हुआ", "Not copied"];

  async function copied(button, code) {
    const [name, text] = await copy(code.textContent).then(() => ["fa-check", COPIED], () => ["fa-xmark", FAILED]);
    show(button, name, text);
    spoken.replaceChildren(...halves(...text));
    setTimeout(() => { show(button, "fa-copy", COPY); spoken.replaceChildren(); }, 2000);
  }

  for (const code of document.querySelectorAll("div.highlight > pre")) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "rnn-copy" });
    show(button, "fa-copy", COPY);
    button.addEventListener("click", () => copied(button, code));
    code.after(button);
  }
})();
