/** Parts that a redraw leaves as they are: made anew only when something that they show is another. */

const MOST_KEPT = 200;
const memories = new WeakMap(); // owner → name → {key, value}

/** What `make` gave for `owner` and `name`, as long as everything in `key` is the same. */
export function kept(owner, name, key, make) {
  if (!memories.has(owner)) memories.set(owner, new Map());
  const known = memories.get(owner);
  const before = known.get(name);
  if (before && before.key.length === key.length && before.key.every((part, n) => part === key[n])) return before.value;
  if (known.size > MOST_KEPT) known.clear();
  const value = make();
  known.set(name, { key, value });
  return value;
}
