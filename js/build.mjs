/**
 * Builds rnn_steps/static/: rnn_steps.js of js/, and of each folder in js/ a further module, for the
 * few chapters that show it. A further module takes what both need from the first (js/parts.js).
 * Usage: node js/build.mjs [folder to write to]
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const JS = dirname(fileURLToPath(import.meta.url));
const outdir = process.argv[2] ?? join(JS, "../rnn_steps/static");
const PARTS = readFileSync(join(JS, "parts.js"), "utf8");

const usual = { bundle: true, format: "iife", charset: "utf8", target: "es2021", loader: { ".css": "text" }, legalComments: "none", logLevel: "warning" };

/** Styles without their spaces and comments: to the minifier of the book they are a text of the script. */
const styles = {
  name: "styles",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({ loader: "text",
      contents: (await transform(readFileSync(path, "utf8"), { loader: "css", minify: true, charset: "utf8" })).code }));
  },
};

const EXPORTED = /^export (?:async )?(?:const|let|function|class) (\w+)/gm;

/** A file beside js/index.js as a further module sees it: what it exports is taken from the module that is there already. */
const taken = (file) => {
  const names = Array.from(readFileSync(join(JS, file), "utf8").matchAll(EXPORTED), ([, name]) => name);
  return { contents: `export const { ${names.join(", ")} } = rnnSteps.parts["${file}"];` };
};

/** It is not bundled again: it is asked of the first module. */
const fromTheFirst = {
  name: "from the first module",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/[^/]+\.js$/ }, ({ path }) => ({ path: basename(path), namespace: "first" }));
    onLoad({ filter: /./, namespace: "first" }, ({ path }) => (PARTS.includes(`"./${path}"`)
      ? taken(path) : { errors: [{ text: `js/parts.js does not name ${path}` }] }));
  },
};

await build({ ...usual, entryPoints: [join(JS, "index.js")], outfile: join(outdir, "rnn_steps.js"), globalName: "rnnSteps" });
for (const { name } of readdirSync(JS, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  await build({ ...usual, entryPoints: [join(JS, name, "index.js")], outfile: join(outdir, `${name}.js`), plugins: [fromTheFirst, styles] });
}
