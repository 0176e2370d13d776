/**
 * Every view of a trace: the one list that names them. A further module (js/build.mjs) adds its own.
 *
 * @typedef {{
 *   draw: (widget: import("./widget.js").Widget) => SVGElement,  the picture of the current step
 *   tools: string[],  the tools below the controls, in order: names of tools.js or of `ownTools`
 *   ownTools?: Record<string, (widget) => Node>,  the tools that only this view has
 *   panel?: (widget) => Node | Node[] | null,  what stands between the controls and the question
 *   atHand?: (widget) => Node,  what stands with the controls, in sight of the picture; made once for a language
 *   tapped?: (widget, edit: string) => void,  a number of the picture, "W_hh|0,1", is about to be changed
 *   local?: Record<string, any>,  what only this view shows, at first; `small`: it steps by small steps
 *   whole?: boolean,  its steps have no small steps inside
 *   frame?: Record<string, (widget, usual) => Node | Node[] | null>,  what it shows in place of a part that every widget has;
 *     `usual` makes the usual part
 *   key?: (widget) => string,  its formula is made again when this changes; without it, with the language only
 *   styles?: string,  its styles, where they are not among those of all views below
 *   Walk?: typeof import("./walk.js").Walk,  its own way through the steps
 *   numbers?: (widget, usual) => import("./step_numbers.js").Row[],  the numbers of its step, for paper; `usual` gives those of the cell
 *   listen?: (widget) => () => void,  what only this view listens to; returns what ends it
 * }} View
 */
import { view as CellDiagram, STYLES as cellDiagram } from "./cell_diagram.js";
import { view as Compare } from "./compare.js";
import { view as Equation } from "./equation.js";
import { view as SharedWeights } from "./shared_weights.js";
import { STYLES as shapes, view as Shapes } from "./shapes.js";
import { view as Unrolled } from "./unrolled.js";
import sharedWeights from "./shared_weights.css";
import compare from "./compare.css";
import base from "./widgets.css";
import print from "./print.css";
import still from "./still.css";

export const VIEWS = { Unrolled, Equation, SharedWeights, CellDiagram, Shapes, Compare };

/** The styles of all views, as one text. */
export const STYLES = [base, sharedWeights, cellDiagram, shapes, compare, print, still].join("\n");
