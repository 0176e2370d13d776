/**
 * How a widget goes through its trace: place 0 … count − 1, and the small steps inside a place.
 * Buttons, keys, scrubber and play ask it. A view whose way is another brings its own (views.js).
 */
import { stepOf } from "./strings.js";

export class Walk {
  constructor(widget) { this.widget = widget; }

  get count() { return this.widget.run.length; }
  get place() { return this.widget.run.count(this.widget.steps.t) - 1; }

  /** What stands beside the scrubber. */
  get shown() { return `${this.place + 1} / ${this.count}`; }
  /** The same as it is said. */
  get said() { return stepOf(this.place + 1, this.count); }

  get atEnd() {
    const { pace, steps } = this.widget;
    const allShown = steps.visible(pace, steps.t) === pace.equations.length;
    return steps.hides(steps.t) || (steps.t === pace.last && allShown);
  }

  go(place) {
    const { run, steps } = this.widget;
    steps.go(run.after(run.first, place));
  }

  /** One whole step on (or back, k = -1). */
  step(k) { this.widget.steps.step(this.widget.run, k); }

  /** One small step on or back. */
  small(k) { this.widget.steps.small(this.widget.pace, k); }

  /** The beginning, for play. */
  rewind() { this.widget.steps.rewind(this.widget.run, this.widget.local.small); }

  /** What a small step has just made, as a selector. */
  get justMade() {
    const { run, steps } = this.widget;
    const part = steps.visible(run, steps.t) - 1;
    return `:scope > svg > g > :is([data-part="${part}"], [data-box="${run.equations[part]?.name}"])`;
  }
}
