/**
 * The door to the Writer of chapter 9: a button. What is behind it, js/writer/ and the weights of its
 * model, comes when the learner presses it, and no page or notebook carries it.
 */
import { OTHERS } from "../others.js";
import { addStyles } from "../styles.js";
import { STYLES } from "../views.js";
import { waiting } from "./waiting.js";

/** anywidget's entry: draw in `el`, return the clean-up. */
OTHERS.Writer = ({ model: widget, el: root, stood }) => {
  addStyles(root, "steps", STYLES);
  const given = Object.fromEntries(["text", "other", "words", "unit"].map((name) => [name, widget.get(name)]));
  let shown = null;
  const end = waiting({ root, widget, stood }, (start) => { shown = start(root, given); });
  return () => { end(); shown?.end(); };
};
