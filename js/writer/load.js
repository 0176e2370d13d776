/**
 * The model comes when the learner asks for it: in the book as a script that hands over base64, in a
 * notebook from the kernel, as the bytes of a message. One model serves all views of a page.
 */
import { modelOf } from "./model.js";

const PATIENCE_MS = 10000; // a kernel that was never started does not answer
const LISTENING = new Set(); // called when the model is there

let loaded = null;

/** The model of the page, where one view has loaded it. */
export const modelOfPage = () => loaded;

/** Call `listener` when the model is there. @returns what ends it */
export function onLoaded(listener) {
  LISTENING.add(listener);
  return () => LISTENING.delete(listener);
}

/** Why there is no model: a name of `LOADING`, or the kernel's own words. */
export class NotLoaded extends Error {
  constructor(why) {
    super(typeof why === "string" ? why : why.en);
    this.why = why;
  }
}

/** The address of the book's script with the weights (book/extensions/writer_weights.py). */
const address = () => document.querySelector("meta[name=rnn-writer-weights]")?.content;

const script = (src) => new Promise((done, failed) => {
  const node = document.createElement("script");
  Object.assign(node, { src, onload: done, onerror: () => failed(new NotLoaded("missing")) });
  document.head.append(node);
});

async function fromBook(src) {
  await script(src);
  try {
    return Uint8Array.from(atob(globalThis.rnnWriterWeights), (letter) => letter.charCodeAt(0));
  } catch {
    throw new NotLoaded("damaged");
  } finally {
    delete globalThis.rnnWriterWeights;
  }
}

const fromKernel = (widget) => new Promise((done, failed) => {
  const answer = ({ problem }, [bytes] = []) => {
    end();
    if (bytes) done(bytes);
    else failed(new NotLoaded(problem ?? "missing"));
  };
  const timer = setTimeout(() => { end(); failed(new NotLoaded("silent")); }, PATIENCE_MS);
  const end = () => { clearTimeout(timer); widget.off?.("msg:custom", answer); };
  widget.on("msg:custom", answer);
  widget.send({ ask: "weights" });
});

/** @param widget anywidget's model of the view @throws {NotLoaded} */
export async function load(widget) {
  if (loaded) return loaded;
  const src = address();
  const bytes = await (src ? fromBook(src) : fromKernel(widget));
  try {
    loaded = modelOf(bytes);
  } catch {
    throw new NotLoaded("damaged");
  }
  LISTENING.forEach((listener) => listener());
  return loaded;
}
