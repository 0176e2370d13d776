/**
 * The puzzle: the parts of the cell in one list, to be put in order, with a line below which the
 * unused ones go. By mouse (drag), by touch (tap a part, tap its new place, or drag its handle) and
 * by keyboard (arrows move the focused part); the widget's live region says each move.
 */
import { movedTo, PARTS, PUZZLE, VERDICTS } from "./cell_puzzle_strings.js";
import { shuffled, signOf, verdict } from "./cell_puzzle_rules.js";
import { el, replace } from "./dom.js";
import { label, lang, say } from "./language.js";
import { written } from "./symbols.js";
import { signButton, wordButton } from "./tools.js";

const LINE = "line"; // below it stand the parts that are not used
const FAR = 6; // px that a pointer moves before it drags

export const canPuzzle = (run) => run.mode.startsWith("RNN");

const named = (what, part) => ({ hi: `${what.hi}: ${part.hi}`, en: `${what.en}: ${part.en}` });

/** A symbol with its subscript, any other word as it is. */
function word(text) {
  if (!/^[a-zA-Z]_/.test(text)) return text;
  const [base, sub] = written(text);
  return el("i", {}, base, el("sub", {}, sub));
}

const puzzles = new WeakMap(); // widget → its Puzzle, kept while the widget is drawn anew

/** The puzzle of a widget as an element. */
export function puzzle(widget) {
  if (!puzzles.has(widget)) puzzles.set(widget, new Puzzle(widget));
  const own = puzzles.get(widget);
  own.draw();
  return own.node;
}

class Puzzle {
  constructor(widget) {
    Object.assign(this, { widget, seed: 1, picked: null, said: null, node: el("section", { class: "rs-puzzle" }),
      judged: el("div", { class: "rs-judged", role: "status" }) });
    this.node.addEventListener("keydown", (event) => this.key(event));
    this.node.addEventListener("pointerdown", (event) => this.press(event));
    this.deal();
  }

  get output() { return this.widget.run.cell.output; }
  /** The parts above the line. */
  get used() { return this.order.slice(0, this.order.indexOf(LINE)); }

  deal() {
    Object.assign(this, { order: [...shuffled(this.output, this.seed), LINE], picked: null, said: null });
  }

  draw() {
    // Another view of the same trace may have redrawn the widget in the midst of a drag.
    if (this.dragged) return;
    replace(this.node, el("p", {}, say(PUZZLE.task)),
      el("ol", { class: "rs-parts", "aria-label": label(PUZZLE.list), lang: lang() }, this.order.map((part, n) => this.item(part, n))),
      el("div", { class: "rs-puzzle-tools" },
        wordButton("check-order", () => this.check(), { text: PUZZLE.check }), wordButton("shuffle", () => this.reshuffle(), { text: PUZZLE.shuffle })),
      this.judged);
    this.node.querySelector("[data-key=check-order]").classList.add("rs-main");
    this.judge();
  }

  /** Show what the order means, as long as it is the order that was checked. */
  judge() {
    const { said } = this;
    const text = said === "right" && !this.output ? "rightNoOutput" : said;
    this.judged.dataset.verdict = said ?? "";
    this.judged.replaceChildren(...(said ? [say(VERDICTS[text])] : []));
  }

  item(part, n) {
    if (part === LINE) return el("li", { class: "rs-cut", "data-part": LINE, onclick: () => this.placeBefore(LINE) }, say(PUZZLE.line));
    const picked = this.picked === part;
    return el("li", { class: `rs-part${picked ? " rs-picked" : ""}`, "data-part": part },
      el("button", { type: "button", class: "rs-part-name", "data-key": `part-${part}`, "aria-pressed": String(picked), onclick: () => this.tap(part) },
        el("span", { class: "rs-handle", "aria-hidden": "true" }, "⠿"),
        el("span", { class: "rs-part-words" },
          el("span", { class: "rs-part-sign", lang: "zxx" }, signOf(part, this.widget.run.cell).map(word)), say(PARTS[part]))),
      signButton(`up-${part}`, "▲", () => this.move(part, -1), { disabled: n === 0, text: named(PUZZLE.up, PARTS[part]) }),
      signButton(`down-${part}`, "▼", () => this.move(part, 1), { disabled: n === this.order.length - 1, text: named(PUZZLE.down, PARTS[part]) }));
  }

  /** A tap picks a part; a tap on another one puts the picked part there. */
  tap(part) {
    if (this.justDragged) return;
    if (this.picked && this.picked !== part) return void this.placeBefore(part);
    this.picked = this.picked === part ? null : part;
    this.draw();
    if (this.picked) this.widget.announce(PUZZLE.pickedUp);
  }

  /** Put the picked part where `target` stands; what stood there goes on by one. */
  placeBefore(target) {
    if (this.picked) this.put(this.picked, this.order.indexOf(target));
  }

  move(part, by) { this.put(part, this.order.indexOf(part) + by); }

  put(part, index) {
    const to = Math.max(0, Math.min(this.order.length - 1, index));
    const rest = this.order.filter((other) => other !== part);
    rest.splice(to, 0, part);
    Object.assign(this, { order: rest, picked: null, said: null });
    const focused = () => this.node.getRootNode().activeElement;
    const pressed = this.node.contains(focused()) && focused().dataset.key;
    this.draw();
    // The button that was pressed may be disabled at the end of the list.
    if (pressed && focused()?.dataset.key !== pressed) this.focus(part);
    const place = this.used.indexOf(part);
    this.widget.announce(place < 0 ? PUZZLE.unused : movedTo(place + 1, this.used.length));
  }

  check() {
    this.said = verdict(this.used, this.output);
    this.draw();
  }

  reshuffle() {
    this.seed += 1;
    this.deal();
    this.draw();
    this.widget.announce(PUZZLE.shuffled);
  }

  /** Arrows, Home and End move the part that has the focus; Escape puts a picked one down. */
  key(event) {
    const part = event.target.closest(".rs-part")?.dataset.part;
    const index = this.order.indexOf(part);
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: this.order.length - 1 }[event.key];
    if (event.key === "Escape" && this.picked) this.tap(this.picked);
    else if (!part || to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    else this.put(part, to);
    event.preventDefault();
    event.stopPropagation();
    this.focus(part);
  }

  focus(part) { this.node.querySelector(`[data-key="part-${part}"]`)?.focus({ preventScroll: true }); }

  /** A mouse drags a part anywhere, a finger by its handle, so that the page can still be scrolled. */
  press(event) {
    const item = event.target.closest(".rs-part");
    const held = event.pointerType === "mouse" ? event.button === 0 : event.target.closest(".rs-handle");
    this.justDragged = false;
    if (!item || !held || event.target.closest("[data-key^=up-], [data-key^=down-]")) return;
    const drag = (now) => this.drag(item, now.clientY - event.clientY);
    const end = (now) => {
      removeEventListener("pointermove", drag);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
      this.drop(item, now.type === "pointerup");
    };
    addEventListener("pointermove", drag);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  }

  drag(item, by) {
    if (!this.dragged && Math.abs(by) < FAR) return;
    this.dragged = item;
    item.classList.add("rs-dragged");
    item.style.transform = `translateY(${by}px)`;
    const target = this.indexUnder(item);
    this.items().forEach((other, n) => other.classList.toggle("rs-target", other !== item && n === target));
  }

  drop(item, kept) {
    if (!this.dragged) return;
    const index = this.indexUnder(item);
    this.dragged = null;
    // The click that follows is the end of the drag.
    this.justDragged = true;
    setTimeout(() => { this.justDragged = false; });
    if (kept) this.put(item.dataset.part, index);
    else this.draw();
  }

  items() { return [...this.node.querySelectorAll(".rs-parts > li")]; }

  /** Where the dragged item would stand: after every other one whose middle is above its own. */
  indexUnder(item) {
    const middle = (node) => { const { top, height } = node.getBoundingClientRect(); return top + height / 2; };
    const own = middle(item);
    return this.items().filter((other) => other !== item && middle(other) < own).length;
  }
}
