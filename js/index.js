/** The module: `default.render` for anywidget, `mount` for the book, the cells for the tests. */
import { shuffled, verdict } from "./cell_puzzle_rules.js";
import { sketchStep } from "./cell_sketch.js";
import { equationsOf } from "./equations.js";
import { mount as mountPage } from "./host.js";
import { renderLanguage } from "./language.js";
import { judge } from "./predict.js";
import { Run } from "./run.js";
import { Steps } from "./steps.js";
import { render as renderView } from "./widget.js";

export { equationsOf, judge, Run, shuffled, sketchStep, Steps, verdict };

export const render = (context) =>
  (context.model.get("view") === "Language" ? renderLanguage(context) : renderView(context));

export const mount = (page) => mountPage(page, { render });
