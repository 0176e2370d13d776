/** The picture of a step: the hidden state with its gates, one unit over the text, and what comes next. */
import { svg } from "../dom.js";
import { label, lang } from "../language.js";
import { nextBars } from "./bars.js";
import { stateStrips, unitHistory } from "./strips.js";
import { WRITER } from "./writer_strings.js";

const WIDE = 620; // px from which both stand side by side
const BETWEEN = 30;

export function draw(widget) {
  const { width } = widget;
  const wide = width >= WIDE;
  const left = wide ? Math.round((width - BETWEEN) * 0.56) : width;
  const state = stateStrips(widget, { y: 0, width: left });
  const history = unitHistory(widget, { y: state.bottom + 4, width: left });
  const bars = nextBars(widget, wide ? { x: left + BETWEEN, y: 0, width: width - left - BETWEEN } : { x: 0, y: history.bottom + 8, width });
  const height = Math.ceil(Math.max(history.bottom, bars.bottom));
  return svg("svg", { class: "rs-picture", viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label(WRITER.title), lang: lang() },
    state.nodes, history.nodes, bars.nodes);
}
