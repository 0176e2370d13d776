/* Keeps the book on the device: brings the worker that does it (worker.js), and works the button that asks for all of it. */
(() => {
  // A page from a folder needs none of this; a browser may have no workers, or none here.
  if (!location.protocol.startsWith("http") || !navigator.serviceWorker) return;
  const workers = navigator.serviceWorker;
  const book = new URL(document.documentElement.dataset.content_root, location.href);
  const boxes = [...document.querySelectorAll(".rnn-keep")];
  boxes.forEach(fillKeepBox);
  const TOGETHER = 4;  // files on the way at once: a slow network answers late, but to several

  const remember = (wish) => {
    // A browser may forbid storage; then a new page does not go on by itself.
    try { wish ? localStorage.setItem("rnn-keep", wish) : localStorage.removeItem("rnn-keep"); } catch { /* as said */ }
  };
  const isWanted = () => { try { return Boolean(localStorage.getItem("rnn-keep")); } catch { return false; } };

  async function ask(name, value) {
    const { active } = await workers.ready;
    return new Promise((answered) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = (event) => answered(event.data);
      active.postMessage([name, value], [port2]);
    });
  }

  const sum = (files) => files.reduce((total, [, bytes]) => total + bytes, 0);
  const megabytes = (bytes) => Math.max(bytes / 1e6, 0.1).toFixed(1);

  /** Show every box in a state; of what is said in it (keep_box.js) only the lines of that state. */
  function show(state, left, share = 0) {
    if (boxes[0]?.dataset.state === "old") return;  // nothing that this page says of the book holds any more
    for (const box of boxes) {
      box.hidden = false;
      box.dataset.state = state;
      for (const place of box.querySelectorAll("[data-size]")) place.textContent = megabytes(left);
      box.querySelector("progress").value = share;
      for (const line of box.querySelectorAll("[data-when]")) line.hidden = !line.dataset.when.split(" ").includes(state);
    }
  }

  async function showWhatIsMissing() {
    const missing = await ask("missing");
    show(missing.length ? "ready" : "kept", sum(missing));
    return missing;
  }

  async function keepAll() {
    remember("all");
    const waiting = await ask("missing");
    const whole = sum(waiting);
    let left = whole;
    let trouble;
    const bring = async () => {
      while (waiting.length && !trouble) {
        const [path, bytes] = waiting.shift();
        const said = await ask("keep", path);
        if (said !== "kept") trouble = said;
        else show("keeping", left -= bytes, 1 - left / whole);
      }
    };
    show("keeping", left);
    await Promise.all(Array.from({ length: TOGETHER }, bring));
    remember("");
    if (trouble) show(trouble, sum(await ask("missing")));
    else await showWhatIsMissing();
  }

  /** What this page loaded before its first worker came. */
  function read() {
    const parts = performance.getEntriesByType("resource").map((entry) => entry.name);
    return ask("read", [location.href, ...parts]);
  }

  /** On the page that stands in for one that is not kept: the way back, and what can be read. */
  async function listPages(list) {
    const links = [...document.querySelectorAll(".bd-links a.internal")];
    const open = new Set(await ask("open", links.map((link) => link.href)));
    list.replaceChildren(...links.filter((link) => open.has(link.href)).map((link) => {
      const item = document.createElement("li");
      item.append(link.cloneNode(true));
      return item;
    }));
    const asked = new URL(new URLSearchParams(location.search).get("page") ?? "", book);
    const again = document.querySelector(".rnn-again");
    again.hidden = !asked.href.startsWith(book.href);
    again.addEventListener("click", () => location.assign(asked));
  }

  /** Whether there is a worker; a browser that is told to keep nothing refuses it. */
  async function hasWorker() {
    if (workers.controller) return true;  // it looks for a newer one itself, which without a network takes long
    const came = await workers.register(new URL("sw.js", book)).catch(() => null);
    if (came) await read();
    return Boolean(came);
  }

  async function start() {
    if (!await hasWorker()) return;
    for (const box of boxes) box.querySelector("button").addEventListener("click", () => {
      navigator.storage?.persist?.();  // ask that the browser does not throw the book away to make room
      keepAll();
    });
    const list = document.querySelector(".rnn-kept-pages");
    if (list) await listPages(list);
    if ((await showWhatIsMissing()).length && isWanted()) await keepAll();
  }

  // The worker of a new build took over from another tab: this page is of the old one.
  if (workers.controller) workers.addEventListener("controllerchange", () => show("old", 0));
  addEventListener("load", start);
})();
