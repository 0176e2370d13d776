/**
 * Brings the Writer and its model: in the book as two scripts, the second hands over base64; in a
 * notebook from the kernel, as the bytes of a message. They serve all views of a page.
 */
import { OTHERS } from "../others.js";

const PATIENCE_MS = 10000; // a kernel that was never started does not answer
const listening = new Set();

let start = null; // draws a Writer: (root, given) → {end}

/** What draws a Writer, where one view of the page has loaded it. */
export const loaded = () => start;

/** Call `listener` when it is there. @returns what ends it */
export function onLoaded(listener) {
  listening.add(listener);
  return () => listening.delete(listener);
}

/** Why it is not there: a name of `LOADING`, or the kernel's own words {hi, en}. */
export class NotLoaded extends Error {
  constructor(why) {
    super(why.en ?? why);
    this.why = why;
  }
}

/** The address of a file of the book (book/extensions/writer_weights.py); undefined in a notebook. */
const addressOf = (what) => document.querySelector(`meta[name=rnn-writer-${what}]`)?.content;

const script = (src) => new Promise((done, failed) => {
  const node = document.createElement("script");
  Object.assign(node, { src, onload: done, onerror: () => { node.remove(); failed(new NotLoaded("missing")); } });
  document.head.append(node);
});

async function fromBook() {
  if (!OTHERS.writerOf) await script(addressOf("module"));
  await script(addressOf("weights"));
  const bytes = Uint8Array.from(atob(globalThis.rnnWriterWeights ?? ""), (letter) => letter.charCodeAt(0));
  delete globalThis.rnnWriterWeights;
  return bytes;
}

/** The code is a further module, as rnn_steps/static/view.js loads them. */
async function run(code) {
  const text = ["export default (rnnSteps) => {", code, "\n};"];
  const module = await import(URL.createObjectURL(new Blob(text, { type: "text/javascript" })));
  module.default(rnnSteps);
}

const answerOf = (widget) => new Promise((done, failed) => {
  const answer = (content, buffers) => { end(); done([content, buffers]); };
  const timer = setTimeout(() => { end(); failed(new NotLoaded("silent")); }, PATIENCE_MS);
  const end = () => { clearTimeout(timer); widget.off?.("msg:custom", answer); };
  widget.on("msg:custom", answer);
  widget.send({ ask: "weights" });
});

async function fromKernel(widget) {
  const [{ code, problem }, [bytes] = []] = await answerOf(widget);
  if (problem) throw new NotLoaded(problem);
  if (!OTHERS.writerOf) await run(code);
  return bytes;
}

/** @param widget anywidget's model of the view @throws {NotLoaded} */
export async function load(widget) {
  if (start) return;
  try {
    const bytes = await (addressOf("weights") ? fromBook() : fromKernel(widget));
    start = OTHERS.writerOf(bytes);
  } catch (error) {
    throw error instanceof NotLoaded ? error : new NotLoaded("damaged");
  }
  listening.forEach((listener) => listener());
}
