/** The module: `default.render` for anywidget, `mount` for the book, the cells for the tests. */
import { choose } from "./cell_patterns.js";
import { shuffled, verdict } from "./cell_puzzle_rules.js";
import { sketchStep } from "./cell_sketch.js";
import { counts, judgeCount } from "./counts.js";
import { equationsOf } from "./equations.js";
import { mount as mountPage } from "./host.js";
import { renderLanguage } from "./language.js";
import { judge } from "./predict.js";
import { judgeChoice, judgeTyped } from "./quiz_answers.js";
import { renderQuiz } from "./quiz.js";
import { Run } from "./run.js";
import { Steps } from "./steps.js";
import { render as renderView } from "./widget.js";

export { choose, counts, equationsOf, judge, judgeChoice, judgeCount, judgeTyped, Run, shuffled, sketchStep, Steps, verdict };

/** What is no view of a trace. */
const OTHERS = { Language: renderLanguage, Quiz: renderQuiz };

export const render = (context) => (OTHERS[context.model.get("view")] ?? renderView)(context);

export const mount = (page) => mountPage(page, { render });
