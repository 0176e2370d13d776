import { view as equation } from "./equation.js";

export const view = equation;
