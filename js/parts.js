/** What this module hands to the further ones (js/build.mjs), by file: a file that one of them imports is named here. */
import * as cells from "./cells.js";
import * as controls from "./controls.js";
import * as dom from "./dom.js";
import * as equations from "./equations.js";
import * as evaluate from "./evaluate.js";
import * as formula from "./formula.js";
import * as kept from "./kept.js";
import * as language from "./language.js";
import * as numbers from "./numbers.js";
import * as others from "./others.js";
import * as paragraph from "./paragraph.js";
import * as predict_panel from "./predict_panel.js";
import * as print from "./print.js";
import * as run from "./run.js";
import * as strings from "./strings.js";
import * as styles from "./styles.js";
import * as symbols from "./symbols.js";
import * as tips from "./tips.js";
import * as tools from "./tools.js";
import * as unrolled from "./unrolled.js";
import * as views from "./views.js";
import * as walk from "./walk.js";

export const parts = {
  "cells.js": cells, "controls.js": controls, "dom.js": dom, "equations.js": equations, "evaluate.js": evaluate, "formula.js": formula,
  "kept.js": kept, "language.js": language, "numbers.js": numbers, "others.js": others, "paragraph.js": paragraph,
  "predict_panel.js": predict_panel, "print.js": print, "run.js": run, "strings.js": strings, "styles.js": styles, "symbols.js": symbols,
  "tips.js": tips, "tools.js": tools, "unrolled.js": unrolled, "views.js": views, "walk.js": walk,
};
