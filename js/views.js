/**
 * Every view of a trace: the one list that names them.
 *
 * @typedef {{
 *   draw: (widget: import("./widget.js").Widget) => SVGElement,  the picture of the current step
 *   tools: string[],  the tools below the controls, in order: names of tools.js or of `ownTools`
 *   ownTools?: Record<string, (widget) => Node>,  the tools that only this view has
 *   panel?: (widget) => Node | Node[] | null,  what stands between the controls and the question
 *   above?: (widget) => Node | Node[],  what stands above the picture, in place of the formula
 *   sentence?: (widget) => Node,  the step in one sentence, in place of the usual one
 *   local?: Record<string, any>,  what only this view shows, at first; `small`: it steps by small steps
 * }} View
 */
import { view as CellDiagram } from "./cell_diagram.js";
import { view as Compare } from "./compare.js";
import compare from "./compare.css";
import { view as Equation } from "./equation.js";
import { view as SharedWeights } from "./shared_weights.js";
import { view as Unrolled } from "./unrolled.js";
import base from "./widgets.css";

export const VIEWS = { Unrolled, Equation, SharedWeights, CellDiagram, Compare };

/** The styles of all views, as one text. */
export const STYLES = [base, compare].join("\n");
