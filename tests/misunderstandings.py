"""What students of RNNs get wrong: the names under which the course teaches, asks and recognises it."""

MISUNDERSTANDINGS = {
    "unrolled-is-deep", "own-weights", "input-feeds-back", "layer-is-state", "previous-layer",
    "no-recurrent-weight", "length-is-size", "batch-is-time", "redundant-outputs", "hn-per-step",
    "batch-first-moves-h", "h0-ignores-directions", "every-layer-reads-x", "last-output-birnn",
    "birnn-size", "second-bias", "wrong-count", "hidden-is-cell", "gru-reset-place", "gru-z-sense",
    "gate-order", "reset-each-step", "lstm-no-vanishing", "truncated-is-exact",
    "bptt-is-another-rule", "update-at-each-step", "only-own-loss", "vanishing-is-zero", "big-weights-explode",
    "relu-no-vanishing", "clipping-each-number", "detach-forgets",
    "len-counts-letters", "training-loss-is-skill", "one-run-decides", "samples-are-copies", "colder-is-better",
    "unit-by-anecdote",
}
