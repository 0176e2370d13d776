/** The way back that a widget shows. */
import { backOf } from "./back.js";

/** With the cut that the learner has chosen. */
export const wayOf = ({ run, config, local }) => backOf(run, config.target, cutOf(local, run));

/** Without it. */
export const fullWay = ({ run, config }) => backOf(run, config.target);

/** After how many steps the way back is cut; 0: never. A shorter sequence has no cut where it had one. */
export const cutOf = ({ cut }, { length }) => (cut < length ? cut : 0);

/** The weight or bias whose sums are shown. */
export const parameterOf = ({ run, local }) =>
  local.parameter ?? Object.keys(run.weights).find((name) => /^W_h[^y]/.test(name));
