/* Keeps the book's files on the device, so that it opens with no network. offline.py puts their list above this text:
   FILES = {"notebooks/01_structure.html": ["<start of its SHA-256>", <bytes on the way>], …}, so a new build is a new
   worker, and FIRST = [what sends on to the start page, the page that says that another is not kept].

   A file is kept under its name and digest, and only if it has that digest. So one cache serves all builds, an update
   brings only what changed and can be resumed, and a page never meets a script of another build. */
const BOOK = registration.scope;
const CACHE = `rnn-steps ${BOOK}`;  // other sites may stand on the same host

const key = (path) => `${BOOK}${path}?${FILES[path][0]}`;
const whole = `${BOOK}?whole`;                  // a mark: the reader asked for all files, and has them
const odd = (client) => `${BOOK}?page=${client}`;  // a mark: a page of an older or newer build than this worker
const opened = () => caches.open(CACHE);
const kept = async (path) => (await opened()).match(key(path));
const marked = async (mark) => (await (await opened()).match(mark))?.text();
const mark = async (name, text = "") => (await opened()).put(name, new Response(text));

/** The file of the book that an address means; undefined for all other addresses. */
function fileAt(address) {
  const { origin, pathname } = new URL(address);
  if (!(origin + pathname).startsWith(BOOK)) return undefined;
  const path = (origin + pathname).slice(BOOK.length);
  return [path, `${path}index.html`, `${path}.html`].find((name) => Object.hasOwn(FILES, name));
}

async function digest(bytes) {
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...sum.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** An answer of the network as the file of this build; undefined if it is another. */
async function ofThisBuild(path, answer) {
  const bytes = await answer.arrayBuffer();
  if (!answer.ok || await digest(bytes) !== FILES[path][0]) return undefined;
  // "no-cache": what a tab remembers of one build must not go to a page of the next.
  return new Response(bytes, { headers: { "Content-Type": answer.headers.get("Content-Type"), "Cache-Control": "no-cache" } });
}

const keep = async (path, file) => (await opened()).put(key(path), file);

/** Bring a file from the network, past the browser's own memory if that has an old one. Returns whether it is kept. */
async function bring(path, address = BOOK + path) {
  if (await kept(path)) return true;
  for (const cache of ["default", "no-cache"]) {
    const file = await ofThisBuild(path, await fetch(address, { cache, signal: AbortSignal.timeout?.(60000) }));
    if (!file) continue;
    await keep(path, file);
    return true;
  }
  return false;
}

/** Whether the server has another build by now; the browser then brings its worker. */
async function isOutdated() {
  await registration.update();
  return Boolean(registration.installing ?? registration.waiting);
}

// A new build: before it takes over it brings the new form of all that the reader has; failing, it is tried again later.

let turn = Promise.resolve();  // browsers ask a worker before it has taken over: it waits, so that it knows the old pages
let hasTurn;

addEventListener("install", (event) => {
  turn = new Promise((now) => { hasTurn = now; });
  event.waitUntil(prepare());
});

async function prepare() {
  const had = await pathsKept();
  const wanted = await marked(whole) !== undefined ? Object.keys(FILES) : [...FIRST, ...had];
  for (const path of wanted) await need(path);
  if (!had.length) return;  // a first visit stays small
  for (const path of wanted.filter((name) => name.endsWith(".html"))) {
    for (const part of await partsOf(path)) await need(part);
  }
}

async function need(path) {
  if (!await bring(path)) throw new Error(`${path} is not of this build`);
}

async function pathsKept() {
  const asked = await (await opened()).keys();
  return asked.map(({ url }) => fileAt(url)).filter((path) => path && path !== "index.html");
}

/** The files that a page shows; their names may be new. */
async function partsOf(page) {
  const text = await (await kept(page)).text();
  const named = [...text.matchAll(/<(?:link|script|img)\b[^>]*?\s(?:src|href)="([^"]+)"/g)];
  return named.map(([, address]) => fileAt(new URL(address, BOOK + page))).filter((path) => path && !path.endsWith(".html"));
}

addEventListener("activate", (event) => event.waitUntil(takeOver().finally(() => hasTurn?.())));

async function takeOver() {
  const cache = await opened();
  const current = new Set([whole, ...Object.keys(FILES).map(key)]);
  for (const { url } of await cache.keys()) if (!current.has(url)) await cache.delete(url);
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const { id, url } of pages) if (url.startsWith(BOOK)) await mark(odd(id), "older");
}

// What pages ask for. A browser's own memory may hold a file of another build: the host is asked whether it is as it was.

const fresh = (request) => fetch(request, { cache: "no-cache" });

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(BOOK)) return;
  const path = fileAt(request.url);
  if (request.mode === "navigate") event.respondWith(page(event, path));
  else if (path) event.respondWith(part(event, path));
});

async function page(event, path) {
  if (registration.waiting && (await clients.matchAll({ type: "window" })).length < 2) return handOver();
  const found = path && await kept(path);
  if (found) return found;
  const answer = await fresh(event.request).catch(() => sayOffline(event.request.url));
  if (!path || !answer.ok) return answer;
  const file = await ofThisBuild(path, answer.clone());
  if (file) event.waitUntil(keep(path, file.clone()));
  else await mark(odd(event.resultingClientId), "newer").catch(() => { /* no room for a mark: the page still shows */ });
  return file ?? answer;
}

function sayOffline(address) {
  return Response.redirect(`${BOOK}offline.html?page=${encodeURIComponent(address.slice(BOOK.length))}`);
}

/** Let the new build's worker answer: it has the turn once this answer is out, and the page asks again. */
function handOver() {
  registration.waiting.postMessage(["takeOver"]);
  return new Response('<!DOCTYPE html><html lang="hi"><title>RNN</title><link rel="icon" href="data:,"><meta http-equiv="refresh" content="0">',
    { headers: { "Content-Type": "text/html; charset=utf-8" } });
}

async function part(event, path) {
  await Promise.race([turn, new Promise((later) => setTimeout(later, 3000))]);  // a page never waits for long
  const build = event.clientId && await marked(odd(event.clientId));
  if (build === "newer") return fresh(event.request);
  if (build === "older") return Response.error();
  const found = await kept(path);
  if (found) return found;
  const answer = await fresh(event.request);
  if (!answer.ok) return answer;
  const file = await ofThisBuild(path, answer.clone());
  if (file) event.waitUntil(keep(path, file.clone()));
  else if (await isOutdated()) return Response.error();  // else it is a host that changes files on their way
  return file ?? answer;
}

// What offline.js asks: [name, value]; the answer goes back through the port that comes along.

const ANSWERS = {
  takeOver: () => skipWaiting(),

  /** Keep what a page has loaded before there was a worker. */
  async read(addresses) {
    for (const address of addresses) if (fileAt(address)) await ANSWERS.keep(fileAt(address), address);
  },

  /** The files that are not kept yet, with the bytes that they cost. */
  async missing() {
    const missing = [];
    for (const [path, [, bytes]] of Object.entries(FILES)) if (!await kept(path)) missing.push([path, bytes]);
    if (!missing.length) await mark(whole);
    return missing;
  },

  /** "kept", or what stood in the way. */
  async keep(path, address) {
    try {
      return await bring(path, address) ? "kept" : "newer";
    } catch (error) {
      return error.name === "QuotaExceededError" ? "full" : "network";
    }
  },

  /** Which of these addresses open with no network. */
  async open(addresses) {
    const can = await Promise.all(addresses.map((address) => fileAt(address) && kept(fileAt(address))));
    return addresses.filter((_, n) => can[n]);
  },
};

addEventListener("message", (event) => {
  const [name, value] = event.data;
  event.waitUntil(ANSWERS[name](value).then((answer) => event.ports[0]?.postMessage(answer)));
});
