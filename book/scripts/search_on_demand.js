/* Search costs nothing until its box is used: then its words, scripts and styles come, once. */
(() => {
  const root = document.documentElement.dataset.content_root ?? "";
  const add = (name, properties) => document.head.append(Object.assign(document.createElement(name), properties));
  const isBox = (target) => target instanceof Element && target.matches("form.bd-search input");

  const wanted = ["focusin", "input"];  // the box may keep the focus between two tries

  const load = () => {
    wanted.forEach((event) => removeEventListener(event, loadForBox));
    add("link", { rel: "stylesheet", href: `${root}_static/search.css` });
    add("script", { src: `${root}_static/search.js`, onerror: failed });
  };
  const loadForBox = (event) => { if (isBox(event.target)) load(); };
  const failed = () => {
    listen();  // so one can try again
    if (document.querySelector(".rnn-search-failed")) return;  // it is said once, not at every letter
    const sorry = "खोज load नहीं हुई; network देखकर फिर कोशिश कीजिए। · Search did not load; look at the network and try again.";
    document.querySelectorAll("#pst-search-dialog, .bd-search-container").forEach((place) =>
      place.append(Object.assign(document.createElement("p"), { className: "rnn-search-failed", role: "alert", textContent: sorry })));
  };

  const listen = () => wanted.forEach((event) => addEventListener(event, loadForBox));

  // On its own page it is what one came for.
  const box = document.querySelector(".bd-search-container input");
  if (!box) return listen();
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  if (!box.value) box.focus();
  load();
})();
