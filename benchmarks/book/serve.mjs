// A host as a book would find one: HTTP/2 over TLS, gzip, files kept for ten minutes. It stands in for other hosts too.
// node serve.mjs '[["https://ours.example/", "folder"], …]'; each line on stdin is answered with what was served since the last.
import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { join, normalize } from "node:path";
import { createInterface } from "node:readline";
import { gzipSync } from "node:zlib";
import { generate } from "selfsigned";

const TYPES = {
  html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", mjs: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8", json: "application/json", webmanifest: "application/manifest+json",
  svg: "image/svg+xml", png: "image/png", webp: "image/webp", ico: "image/x-icon", txt: "text/plain; charset=utf-8",
  xml: "application/xml", woff: "font/woff", woff2: "font/woff2", ipynb: "application/x-ipynb+json",
};
const PACKED = /^(?:font|image\/(?!svg))/; // zipping would not make them smaller
const places = JSON.parse(process.argv[2]);
const made = new Map(); // address → what is sent
const open = new Set(); // connections
let requests = [];
let closedBytes = 0;

function find(url) {
  const [prefix, folder] = places.find(([start]) => url.startsWith(start)) ?? [];
  if (!prefix) return null;
  const path = decodeURIComponent(url.slice(prefix.length).split(/[?#]/)[0]);
  // A place that is one file ends without a slash.
  const file = prefix.endsWith("/") ? join(folder, normalize("/" + (/(^|\/)$/.test(path) ? path + "index.html" : path))) : folder;
  try {
    const type = TYPES[file.split(".").pop()] ?? "application/octet-stream";
    const body = readFileSync(file);
    const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 16)}"`;
    return PACKED.test(type) ? { type, tag, body } : { type, tag, body: gzipSync(body), packed: true };
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes(error.code)) return null;
    throw error;
  }
}

function sent(url) {
  if (!made.has(url)) made.set(url, find(url));
  return made.get(url);
}

function answer(request, response) {
  const url = `https://${(request.authority ?? request.headers.host).split(":")[0]}${request.url}`;
  const found = sent(url);
  const status = !found ? 404 : request.headers["if-none-match"] === found.tag ? 304 : 200;
  const body = status === 200 ? found.body : "";
  requests.push({ url, status, bytes: body.length });
  response.writeHead(status, !found ? {} : {
    etag: found.tag, "cache-control": "max-age=600", "access-control-allow-origin": "*",
    ...(found.packed && { vary: "accept-encoding" }),
    ...(body && { "content-type": found.type, "content-length": body.length, ...(found.packed && { "content-encoding": "gzip" }) }),
  });
  response.end(body);
}

const { private: key, cert } = await generate([{ name: "commonName", value: "ours.example" }]);
const server = createSecureServer({ key, cert, allowHTTP1: true }, answer);
server.on("secureConnection", (socket) => {
  open.add(socket);
  socket.on("close", () => { open.delete(socket); closedBytes += socket.bytesWritten; });
});
const wire = () => closedBytes + [...open].reduce((sum, socket) => sum + socket.bytesWritten, 0);

let before = 0;
createInterface({ input: process.stdin }).on("line", () => {
  const now = wire();
  console.log(JSON.stringify({ requests, bytes: now - before }));
  [requests, before] = [[], now];
}).on("close", () => process.exit());
const spki = createHash("sha256").update(new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" })).digest("base64");
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: server.address().port, key: spki })));
