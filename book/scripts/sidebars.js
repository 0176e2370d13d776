/* The two lists beside the text. On a wide screen the button of the chapters shows and hides their list; on a
   narrow one each list opens as a dialog of the theme's, which gives the focus back to what it opens. */
(() => {
  const wide = matchMedia("(min-width: 992px)");
  const sidebar = document.getElementById("pst-primary-sidebar");
  const button = document.querySelector(".primary-toggle");

  const sayState = () => {
    if (wide.matches) button.setAttribute("aria-expanded", String(!sidebar.classList.contains("pst-sidebar-hidden")));
    else button.removeAttribute("aria-expanded");
    button.toggleAttribute("aria-haspopup", !wide.matches);
    if (!wide.matches) button.setAttribute("aria-haspopup", "dialog");
  };
  button.addEventListener("click", (event) => {
    if (!wide.matches) return;
    event.stopImmediatePropagation();  // else the theme opens its dialog
    sidebar.classList.toggle("pst-sidebar-hidden");
    sayState();
  }, { capture: true });
  wide.addEventListener("change", sayState);
  sayState();

  // A chosen section is on this very page: the dialog goes, and the page moves once the focus is back.
  const list = document.getElementById("pst-secondary-sidebar-modal");
  list?.addEventListener("click", (event) => {
    const { hash } = event.target.closest("a") ?? {};
    if (!hash) return;
    event.preventDefault();
    list.addEventListener("close", () => setTimeout(() => { location.hash = hash; }), { once: true });
    list.close();
  });
})();
