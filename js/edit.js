/** Change a number: the small field over the picture, and what a change means to the steps. */
import { el } from "./dom.js";
import { label, lang, say } from "./language.js";
import { parse, signed } from "./numbers.js";
import { changed, STRINGS } from "./strings.js";

/** "W_ih|0,1" → its name, its key, its indices and how a person writes it. */
export function named(edit) {
  const [name, key] = edit.split("|");
  return { name, key, index: key.split(",").map(Number), written: `${name}[${key.replace(",", ", ")}]` };
}

/** The number that `edit` names, as it is now. */
function valueOf(run, t, { name, index: [i, j] }) {
  if (name === "x") return run.x(i)[j];
  if (name === "h_0") return run.h0[i];
  if (name === "c_0") return run.c0[i];
  const value = run.step(t)[name];
  return value.data ? value.data[i * value.cols + j] : value[i];
}

/** Give the number that `edit` names a new value, in every view of the trace. */
export function editNumber(widget, edit, value) {
  const { name, key, written } = named(edit);
  widget.playing.stop();
  widget.steps.edit(widget.config, name, key, value);
  widget.announce(changed(written, signed(value, 4)));
}

/** A small field below `box`, a number of the picture. Enter keeps, Escape leaves it as it was. */
export function openEditor(widget, place, edit) {
  const { stage } = widget.parts;
  const { written, ...at } = named(edit);
  stage.querySelector(".rs-editor")?.remove();
  const close = () => { form.remove(); stage.focus({ preventScroll: true }); };
  const keep = (event) => {
    event.preventDefault();
    const value = parse(input.value);
    problem.hidden = !Number.isNaN(value);
    input.setAttribute("aria-invalid", String(Number.isNaN(value)));
    if (Number.isNaN(value)) return;
    close();
    editNumber(widget, edit, value);
  };
  const input = el("input", { type: "text", inputmode: "text", value: plain(valueOf(widget.run, widget.steps.t, at)), autocomplete: "off",
    "aria-label": `${written}: ${label(STRINGS.newValue)}`, lang: lang(),
    onkeydown: (event) => { if (event.key === "Escape") { event.stopPropagation(); close(); } } });
  const problem = el("span", { class: "rs-problem", role: "alert", hidden: true }, say(STRINGS.notANumber));
  const form = el("form", { class: "rs-editor", onsubmit: keep }, el("span", {}, `${written} = `), input,
    el("button", { type: "submit", class: "rs-word-button rs-main" }, "✓"), problem);
  stage.append(form);
  putBelow(form, place, stage);
  input.focus({ preventScroll: true });
  input.select();
}

/** A number as it is typed, with the digits that a float32 has. */
export const plain = (value) => String(Number(value.toPrecision(7)));

/** Where a part of the picture stands in the stage. */
export function placeIn(stage, target) {
  const [frame, box] = [stage.getBoundingClientRect(), target.getBoundingClientRect()];
  return { left: box.left - frame.left, bottom: box.bottom - frame.top };
}

/** Below the place, inside the stage. */
function putBelow(form, place, stage) {
  form.style.left = `${Math.max(0, Math.min(place.left, stage.clientWidth - form.offsetWidth))}px`;
  form.style.top = `${place.bottom + 4}px`;
}
