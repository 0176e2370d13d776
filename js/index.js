/** The module: `default.render` for anywidget, `mount` for the book, the cells for the tests. */
import { choose } from "./cell_patterns.js";
import { shuffled, verdict } from "./cell_puzzle_rules.js";
import { sketchStep } from "./cell_sketch.js";
import { counts, judgeCount } from "./counts.js";
import { equationsOf } from "./equations.js";
import { mount as mountPage } from "./host.js";
import { judge } from "./predict.js";
import { judgeChoice, judgeTyped } from "./quiz_answers.js";
import { OTHERS } from "./others.js";
import { parts } from "./parts.js";
import { Run } from "./run.js";
import { Steps } from "./steps.js";
import { render as renderView } from "./widget.js";

export { choose, counts, equationsOf, judge, judgeChoice, judgeCount, judgeTyped, parts, Run, shuffled, sketchStep, Steps, verdict };

export const render = (context) => (OTHERS[context.model.get("view")] ?? renderView)(context);

export const mount = (page) => mountPage(page, { render });
