/**
 * What is far below is not laid out at first (book.css), so that a cheap phone shows the top four times
 * sooner. Once the page stands, its sections are laid out one after the other whenever the phone has
 * nothing else to do: from then on every place is where it says, for links, scroll bars and screen readers.
 * A section is laid out piece by piece, for in one go it would keep a finger waiting.
 */
(() => {
  const idle = window.requestIdleCallback ?? ((call) => setTimeout(call, 50));
  const staysInPlace = CSS.supports("overflow-anchor", "auto");  // else what grows above would push the text away
  const isBelow = (part) => part.getBoundingClientRect().top > innerHeight;
  const skip = (piece) => Object.assign(piece.style, { contentVisibility: "auto", containIntrinsicSize: "auto 100px" });
  const show = (part) => Object.assign(part.style, { contentVisibility: "visible", containIntrinsicSize: "" });

  const layOut = ([part, ...others]) => {
    if (!part) return document.documentElement.setAttribute("data-rnn-laid-out", "");
    const isNext = staysInPlace || isBelow(part);
    const pieces = isNext && part.matches("section") && isBelow(part) ? [...part.children] : [];
    pieces.forEach(skip);
    if (isNext) show(part);
    requestAnimationFrame(() => idle(() => layOut([...pieces, ...others])));
  };
  addEventListener("load", () => idle(() => layOut([...document.querySelectorAll("article section section")])));
})();
