/**
 * Every view of a trace: the one list that names them.
 *
 * @typedef {{
 *   draw: (widget: import("./widget.js").Widget) => SVGElement,  the picture of the current step
 *   tools: string[],  the tools below the controls, in order: names of tools.js or of `ownTools`
 *   ownTools?: Record<string, (widget) => Node>,  the tools that only this view has
 *   sentence?: (widget) => {hi: string, en: string} | null,  what the live region says in place of the usual sentence
 *   panel?: (widget) => Node | Node[] | null,  what stands between the controls and the question
 *   tapped?: (widget, edit: string) => void,  a number of the picture, "W_hh|0,1", is about to be changed
 *   local?: Record<string, any>,  what only this view shows, at first; `small`: it steps by small steps
 * }} View
 */
import { view as CellDiagram, STYLES as cellDiagram } from "./cell_diagram.js";
import { view as Equation } from "./equation.js";
import { view as SharedWeights } from "./shared_weights.js";
import { view as Unrolled } from "./unrolled.js";
import sharedWeights from "./shared_weights.css";
import base from "./widgets.css";

export const VIEWS = { Unrolled, Equation, SharedWeights, CellDiagram };

/** The styles of all views, as one text. */
export const STYLES = [base, sharedWeights, cellDiagram].join("\n");
