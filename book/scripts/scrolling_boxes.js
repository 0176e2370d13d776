/**
 * A box that scrolls by itself must take the keyboard's focus, or who has no mouse cannot read its end.
 * The theme looks at every box of the page at once, and again after each step of a widget, which a
 * cheap phone feels; here each box is looked at when it comes near.
 */
(() => {
  const scrolls = (box) => box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
  const look = ({ target }) => {
    if (scrolls(target)) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  };
  const near = new IntersectionObserver((seen) => seen.filter(({ isIntersecting }) => isIntersecting).forEach(look), { rootMargin: "50% 0px" });
  document.querySelectorAll("article :is(pre, .output, .math, .pst-scrollable-table-container)").forEach((box) => near.observe(box));
})();
