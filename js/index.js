/** The module: `default.render` for anywidget, `mount` for the book, the cells for the tests. */
import { counts, judgeCount } from "./counts.js";
import { equationsOf } from "./equations.js";
import { mount as mountPage } from "./host.js";
import { renderLanguage } from "./language.js";
import { judge } from "./predict.js";
import { Run } from "./run.js";
import { Steps } from "./steps.js";
import { render as renderView } from "./widget.js";

export { counts, equationsOf, judge, judgeCount, Run, Steps };

export const render = (context) =>
  (context.model.get("view") === "Language" ? renderLanguage(context) : renderView(context));

export const mount = (page) => mountPage(page, { render });
