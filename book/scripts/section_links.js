/* Beside each heading a link to its section, where there is something to point with: else the list of sections has the same links. */
(() => {
  for (const heading of document.querySelectorAll("section[id] > .rnn-heading")) {
    const link = Object.assign(document.createElement("a"), { className: "headerlink", href: `#${heading.parentNode.id}` });
    const label = Object.assign(document.createElement("span"), { className: "rnn-label" });
    label.append(...halves("इस हिस्से का link", "Link to this section"));
    link.append(label, Object.assign(document.createElement("span"), { ariaHidden: "true", textContent: "#" }));
    heading.append(link);
  }
})();
