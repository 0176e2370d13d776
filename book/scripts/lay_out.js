/**
 * What is far below is not laid out at first (book.css), so that a cheap phone shows the top four times
 * sooner. Once the page stands, its sections are laid out one after the other whenever the phone has
 * nothing else to do: from then on every place is where it says, for links, scroll bars and screen readers.
 */
(() => {
  const idle = window.requestIdleCallback ?? ((call) => setTimeout(call, 50));
  const staysInPlace = CSS.supports("overflow-anchor", "auto");  // else what grows above would push the text away
  const isBelow = (section) => section.getBoundingClientRect().top > innerHeight;

  const layOut = ([section, ...others]) => {
    if (!section) return document.documentElement.setAttribute("data-rnn-laid-out", "");
    if (staysInPlace || isBelow(section)) section.style.contentVisibility = "visible";
    requestAnimationFrame(() => idle(() => layOut(others)));
  };
  addEventListener("load", () => idle(() => layOut([...document.querySelectorAll("article section section")])));
})();
