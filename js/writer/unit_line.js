/** One unit of the state: which one, and how its number is made. */
import { el } from "../dom.js";
import { label, lang, say } from "../language.js";
import { bracketed, signed } from "../numbers.js";
import { WRITER } from "./writer_strings.js";

const letter = (base, below) => [el("i", {}, base), el("sub", {}, below)];

/** The slider that chooses, with its name; made once, for one that is replaced lets go of the finger. */
export function unitSlider(widget) {
  const slider = el("input", { type: "range", min: 0, max: widget.model.H - 1, step: 1, value: widget.unit, "data-key": "unit",
    "aria-label": label(WRITER.unit), lang: lang(), oninput: () => widget.set({ unit: Number(slider.value) }) });
  return el("label", { class: "rs-writer-slider" }, el("span", {}, say(WRITER.oneUnit)), slider);
}

/** h_t[i] = (1 − z)·n + z·h_prev with the numbers of the unit in it. */
export function unitLine({ values, unit }) {
  const [h, z, n, before, r] = ["h_t", "z_t", "n_t", "h_prev", "r_t"].map((name) => values[name][unit]);
  const [gate, old] = [bracketed(z, 3), bracketed(before, 3)];
  return el("span", { class: "rs-writer-equation", lang: "zxx" }, el("strong", {}, `[${unit}]`), " ", letter("h", "t"), " = (1 − ", letter("z", "t"), ")·", letter("n", "t"), " + ", letter("z", "t"), "·", letter("h", "t−1"), " ",
    el("span", { class: "rs-writer-filled" }, ` = (1 − ${gate})·${bracketed(n, 3)} + ${gate}·${old} = `, el("strong", {}, signed(h, 3))), " ", el("span", { class: "rs-writer-filled" }, "(", letter("r", "t"), ` = ${bracketed(r, 3)})`));
}
