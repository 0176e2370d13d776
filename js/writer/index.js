/** The Writer of chapter 9; it is loaded when the learner asks for it (js/writer_door/). */
import { OTHERS } from "../others.js";
import { addStyles } from "../styles.js";
import { modelOf } from "./model.js";
import { Writer } from "./writer.js";
import css from "./writer.css";

/**
 * What draws Writers of the model in a file's bytes: (root, {text, other, words, unit}) → {end}.
 * @throws {Damaged} for a file that is not whole
 */
OTHERS.writerOf = (bytes) => {
  const model = modelOf(bytes);
  return (root, given) => {
    addStyles(root, "writer", css);
    return new Writer(root, given, model);
  };
};
