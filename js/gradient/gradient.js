/** placeholder until the view is drawn */
import { svg } from "../dom.js";

export const view = { draw: () => svg("svg", { viewBox: "0 0 10 10" }), tools: [] };
