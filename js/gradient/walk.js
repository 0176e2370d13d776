/** Forward over the T steps, then back over the same: 2T places. Back, a step is made of the operations of ops.js. */
import { kept } from "../kept.js";
import { Walk } from "../walk.js";
import { opsOf } from "./ops.js";
import { atBack, atForward } from "./gradient_strings.js";
import { wayOf } from "./way.js";

const WHOLE = -1;

export class ThereAndBack extends Walk {
  get steps() { return this.widget.run.length; }
  get count() { return 2 * this.steps; }

  /** Which step is shown, in the order of reading, from 0. */
  get k() { return super.place; }
  get isBack() { return this.widget.local.back; }
  get place() { return this.isBack ? this.count - 1 - this.k : this.k; }

  get shown() { return `${this.isBack ? "←" : "→"} ${this.k + 1} / ${this.steps}`; }
  get said() { return (this.isBack ? atBack : atForward)(this.k + 1, this.steps); }

  /** The operations of the step shown. */
  get ops() {
    const [back, { k }] = [wayOf(this.widget), this];
    return kept(back, k, [], () => opsOf(back, k));
  }

  /** Index of the last operation that is shown; another view may have moved to another step, which is shown whole. */
  get op() {
    const { op, opAt } = this.widget.local;
    const last = this.ops.length - 1;
    return op === WHOLE || opAt !== this.k ? last : Math.min(op, last);
  }

  /** Whether the step is shown operation by operation just now, and not as one. */
  get inside() { return this.widget.local.op !== WHOLE && this.widget.local.opAt === this.k; }

  /** Whether what the operation `key` of step k gives is to be seen. */
  knows(k, key) {
    if (!this.isBack || k < this.k) return false;
    if (k > this.k) return true;
    return this.op >= this.ops.findIndex((op) => op.key === key) && !(key === "prev" && this.asks);
  }

  /** Whether h of step k is made, and seen. */
  made(k) {
    const { run, steps } = this.widget;
    return this.isBack || k < this.k || (k === this.k && steps.visible(run, steps.t) > run.equations.findIndex(({ name }) => name === "h_t"));
  }

  /** Predict first: what goes back to the step before is hidden until it was guessed. */
  get asks() {
    const { local, steps, run } = this.widget;
    return steps.predicting && this.isBack && this.op === this.ops.length - 1 && !(local.guessed?.run === run && local.guessed.at.has(this.k));
  }

  /** Whether all of the last step forward is made, so that its loss is known. */
  get atEndOfForward() { return super.atEnd && !this.widget.steps.hides(this.widget.steps.t); }

  get atEnd() {
    const { steps } = this.widget;
    if (!this.isBack) return steps.hides(steps.t);
    return this.asks || (this.k === 0 && this.op === this.ops.length - 1);
  }

  go(place, op = WHOLE) {
    const to = Math.max(0, Math.min(this.count - 1, place));
    const isBack = to >= this.steps;
    const k = isBack ? this.count - 1 - to : to;
    Object.assign(this.widget.local, { back: isBack, op, opAt: k });
    super.go(k);
  }

  step(way) {
    const { steps } = this.widget;
    if (way > 0 && this.isBack && this.op < this.ops.length - 1) this.go(this.place);
    else if (way > 0 && !this.isBack && steps.part !== WHOLE) super.step(1);
    else this.go(this.place + way);
  }

  small(way) {
    if (this.isBack) this.smallBack(way);
    else if (way > 0 && this.atEndOfForward) this.go(this.steps, 0);
    else super.small(way);
  }

  smallBack(way) {
    const [last, to] = [this.ops.length - 1, this.op + way];
    if (to < 0) this.go(this.place - 1);
    else if (to <= last) this.go(this.place, to);
    else if (this.k > 0) this.go(this.place + 1, 0);
  }

  rewind() {
    Object.assign(this.widget.local, { back: false, op: WHOLE, opAt: null });
    super.rewind();
  }

  get justMade() { return this.isBack ? ":scope > svg [data-made]" : super.justMade; }
}
