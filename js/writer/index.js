/** The further module of chapter 9: adds the Writer. */
import { OTHERS } from "../others.js";
import { addStyles } from "../styles.js";
import { STYLES } from "../views.js";
import { waiting } from "./waiting.js";
import { Writer } from "./writer.js";
import css from "./writer.css";

/** anywidget's entry: draw in `el`, return the clean-up. */
OTHERS.Writer = ({ model: widget, el: root }) => {
  addStyles(root, "steps", STYLES);
  addStyles(root, "writer", css);
  let shown = null;
  const given = Object.fromEntries(["text", "other", "words"].map((name) => [name, widget.get(name)]));
  const end = waiting(root, widget, (model) => {
    const asked = root.contains(document.activeElement);
    shown = new Writer(root, given, model);
    if (asked) shown.fields[0].focus();
  });
  return () => { end(); shown?.end(); };
};
