/** Traces of one input at one t: what moves one of them, in any view, moves all. */

/**
 * Keep `all` alike and hear of each change once. @param {import("./steps.js").Steps[]} all
 * @returns the clean-up
 */
export function together(all, listener) {
  let following = false; // the others' answers to a move are no moves of their own
  const follow = (leader, what) => {
    following = true;
    for (const steps of all.filter((other) => other !== leader)) {
      if (what === "symbols") steps.light(leader.symbols);
      else steps.follow(leader);
    }
    following = false;
  };
  const hear = (leader) => (what) => {
    if (following) return;
    follow(leader, what);
    listener(what);
  };
  // A view that opens late takes the step to which another view has already gone.
  follow(all.find((steps) => steps.t > 0) ?? all[0]);
  const ends = all.map((steps) => steps.subscribe(hear(steps)));
  return () => ends.forEach((end) => end());
}
