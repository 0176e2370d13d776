/**
 * What the views of one trace share: the step t, the part of the step, the edits, the length and
 * the lit symbol. It lives in one ipywidgets model (`Steps` in rnn_steps/widgets.py), so the views
 * move together with a kernel and, from saved state, without one.
 */
import { Run } from "./run.js";

const WHOLE = -1; // `part` when the whole step is shown

const open = new Map(); // id of the shared model → {steps, views}

/** The Steps of a shared model; call `release` when the view goes. */
export async function acquire(id, host) {
  const model = await host.getModel(id);
  if (!open.has(id)) open.set(id, { steps: new Steps(), views: 0 });
  const entry = open.get(id);
  entry.views += 1;
  entry.steps.attach(model);
  const release = () => {
    entry.views -= 1;
    if (entry.views === 0) open.delete(id);
  };
  return { steps: entry.steps, release };
}

const slotOf = (...place) => place.join(",");
/** Which runs an edit reaches: a weight's its layer and direction, a start's one sequence of them, x both directions. */
const slotOfEdit = (name, { layer, direction, batch }) => {
  if (name === "x") return slotOf(layer, "*", batch);
  return ["h_0", "c_0"].includes(name) ? slotOf(layer, direction, batch) : slotOf(layer, direction);
};

/** The edits with several numbers of one symbol set; null gives one back its recorded value. */
export function withChange(edits, place, name, values) {
  const slot = slotOfEdit(name, place);
  const changed = structuredClone(edits);
  const own = Object.entries({ ...changed[slot]?.[name], ...values }).filter(([, value]) => value !== null);
  changed[slot] = { ...changed[slot], [name]: Object.fromEntries(own) };
  if (!own.length) delete changed[slot][name];
  if (!Object.keys(changed[slot]).length) delete changed[slot];
  return changed;
}

const slotsWhere = (edits, wanted) => Object.fromEntries(Object.entries(edits).filter(([slot]) => wanted(slot)));
const inputsOnly = (edits) => slotsWhere(edits, (slot) => slot.includes("*"));
const weightsOnly = (edits) => slotsWhere(edits, (slot) => !slot.includes("*"));

/** Whether two shared values are alike, in whatever order an object's keys were written. */
function same(a, b) {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return Object.keys({ ...a, ...b }).every((key) => key in a && key in b && same(a[key], b[key]));
}

const SHARED = ["t", "part", "edits", "length", "sequences"];

export class Steps {
  constructor() {
    this.known = {}; // the shared values as last seen here
    this.symbols = new Set();
    this.shown = new Set(); // positions whose value was guessed or asked for, in predict-first
    this.predicting = false;
    this.listeners = new Set();
    this.runs = new Map(); // output layer → layer, direction, batch → Run
    this.originals = new Map(); // the same, without the edits
  }

  /** Listen to the shared model through one view; another view's handle ends with that view. */
  attach(model) {
    this.model = model;
    for (const name of SHARED) {
      this.known[name] = model.get(name);
      model.on(`change:${name}`, () => this.#changed(name, model.get(name)));
    }
  }

  subscribe(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get t() { return this.known.t; }
  get part() { return this.known.part; }
  get edits() { return this.known.edits; }
  get length() { return this.known.length; }
  get edited() { return Object.keys(this.edits).length > 0 || this.length !== this.recordedLength; }
  get recordedLength() { return Object.values(this.known.sequences)[0].h.length; }

  /** The run of one layer and direction; made anew after an edit, shared by the views that show it. */
  run(place) { return this.#run(place, this.edits, this.runs); }

  /** The same run with torch's own numbers, as long as the edited one: what an edit moved is measured from it. */
  original(place) { return this.#run(place, {}, this.originals); }

  /** The run as it would be with other edits; nothing that is shown changes. */
  imagined(place, edits) { return this.#run(place, edits, new Map()); }

  #run({ layer, direction, batch, output = null }, edits, known) {
    if (!known.has(output)) known.set(output, new Map());
    const runs = known.get(output);
    const key = slotOf(layer, direction, batch);
    if (!runs.has(key)) {
      const { sequences } = this.known;
      const below = [0, 1].filter((d) => slotOf(layer - 1, d, batch) in sequences)
        .map((d) => this.#run({ layer: layer - 1, direction: d, batch }, edits, known));
      const slots = [slotOf(layer, direction), key, slotOf(layer, "*", batch)];
      runs.set(key, new Run(sequences[key], {
        reverse: direction === 1, below, output, length: this.length,
        edits: Object.assign({}, ...slots.map((slot) => edits[slot])),
      }));
    }
    return runs.get(key);
  }

  /** Show position t, and of it the equations up to `part` (all of them when left out). */
  go(t, part = WHOLE) {
    this.#set({ t: Math.max(0, Math.min(this.length - 1, t)), part });
  }

  /** One whole step on (or back, k = -1); from inside a step, on first completes it. */
  step(run, k = 1) {
    if (k > 0 && this.part !== WHOLE) this.go(this.t);
    else this.go(run.after(this.t, k));
  }

  /** The first position; for small steps, its first equation. */
  rewind(run, small) { this.go(run.first, small ? 0 : WHOLE); }

  /** One equation on or back; past the last one lies the next step. */
  small(run, k = 1) {
    const last = run.equations.length - 1;
    const part = this.part === WHOLE ? last : Math.min(this.part, last);
    if (k > 0 && part === last) { if (this.t !== run.last) this.go(run.after(this.t), 0); }
    else if (k < 0 && part === 0) { if (this.t !== run.first) this.go(run.after(this.t, -1)); }
    else this.go(this.t, part + k === last ? WHOLE : part + k);
  }

  /** How many equations of position t are to be seen: none ahead of the learner, all behind her. */
  visible(run, t) {
    if (run.count(t) > run.count(this.t)) return 0;
    if (t !== this.t) return run.equations.length;
    if (this.hides(t)) return 0;
    return this.part === WHOLE ? run.equations.length : Math.min(this.part + 1, run.equations.length);
  }

  hides(t) { return this.predicting && !this.shown.has(t); }
  predict(on) { this.predicting = on; this.shown.clear(); this.notify(); }
  reveal(t) { this.shown.add(t); this.notify(); }

  light(symbols) {
    const next = new Set(symbols);
    if (next.size === this.symbols.size && [...next].every((s) => this.symbols.has(s))) return;
    this.symbols = next;
    for (const listener of this.listeners) listener("symbols");
  }

  /** Set one number: `name` as in the equations, `key` "t,j" for x, "i,j" for a matrix, "i" for a vector. */
  edit(place, name, key, value) { this.change(place, name, { [key]: value }); }

  /** Set several numbers of one symbol at once; null gives one back its recorded value. */
  change(place, name, values) { this.#set({ edits: withChange(this.edits, place, name, values) }); }

  /** Set numbers of several symbols at once: {name: {key: value}}. */
  changeAll(place, all) {
    this.#set({ edits: Object.entries(all).reduce((edits, [name, values]) => withChange(edits, place, name, values), this.edits) });
  }

  /** Take over what the traces of one input share: the step, the length and the edits of x. */
  follow(other) {
    const edits = { ...weightsOnly(this.edits), ...inputsOnly(other.edits) };
    const changes = { length: other.length, t: other.t, part: other.part, edits };
    const news = Object.entries(changes).filter(([name, value]) => !same(this.known[name], value));
    if (news.length) this.#set(Object.fromEntries(news));
  }

  /** A longer or shorter sequence; an added element repeats the sequence from its start. */
  resize(length) {
    const bounded = Math.max(1, length);
    this.#set({ length: bounded, t: Math.min(this.t, bounded - 1) });
  }

  reset() { this.#set({ edits: {}, length: this.recordedLength, t: Math.min(this.t, this.recordedLength - 1) }); }

  notify() { for (const listener of this.listeners) listener("all"); }

  #set(changes) {
    if ("edits" in changes || "length" in changes) this.#forget();
    Object.assign(this.known, changes);
    for (const [name, value] of Object.entries(changes)) this.model.set(name, value);
    this.model.save_changes();
    this.notify();
  }

  // The kernel, or another page on the same kernel, moved the model.
  #changed(name, value) {
    if (this.known[name] === value) return;
    this.known[name] = value;
    if (name !== "t" && name !== "part") this.#forget();
    this.notify();
  }

  #forget() {
    this.runs.clear();
    this.originals.clear();
    this.shown.clear();
  }
}
