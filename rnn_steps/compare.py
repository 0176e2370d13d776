"""Compare: two to four cells that read one input, locked in time."""

import numpy as np
import traitlets

from rnn_steps.errors import both
from rnn_steps.models import steps_of
from rnn_steps.picture import stacked
from rnn_steps.still import letter, step_table
from rnn_steps.widgets import View

MOST = 4


class Compare(View):
    """Two to four cells that read one input, locked in time, gate by gate.

    Args:
        *traces: two to four `Trace`s of the same input; the first layer of each is shown.
        labels: per step a string or a pair (Hindi, English), shown above x_t; never read as markup.
        batch: which sequence of the batch.

    Raises:
        TypeError, ValueError, IndexError: one sentence in both languages.
    """

    # The first trace's Steps is `steps`; the page keeps these at the same t, input and length.
    others = traitlets.List().tag(
        sync=True, to_json=lambda value, widget: [f"anywidget:{steps.model_id}" for steps in value]
    )

    def __init__(self, *traces, labels=None, batch=0):
        check_traces(traces)
        sequences = [trace.sequence(batch=batch) for trace in traces]
        check_one_input(sequences)
        others = [steps_of(trace) for trace in traces[1:]]
        for trace, steps in zip(traces[1:], others, strict=True):
            steps.add(trace, 0, 0, batch)
        super().__init__(traces[0], labels=labels, batch=batch)
        cells = ", ".join(f"{trace.mode} H={trace.hidden_size}" for trace in traces)
        self._text = f"Compare({cells}; T={len(traces[0])}, D={traces[0].input_size})"
        self._picture = stacked([trace.mode for trace in traces], sequences, self.labels)
        self._table = self._states(traces, batch)
        self.others, self.title = others, self._text

    def _states(self, traces, batch) -> str:
        """Return the table of what each cell hands on at the current step."""
        steps = [(trace.mode, trace.step(self.t, batch=batch)) for trace in traces]
        rows = [(letter("x_t"), steps[0][1]["x_t"])]
        rows += [(f"{mode} {letter(name)}", step[name]) for mode, step in steps for name in ("h_t", "c_t") if name in step]
        return step_table(self.t + 1, len(traces[0]), rows)

    @property
    def t(self) -> int:
        """The step shown, from 0; setting it moves every view of every trace here."""
        return self.steps.t

    @t.setter
    def t(self, value):
        View.t.fset(self, value)
        for steps in self.others:
            steps.t = self.steps.t


def check_traces(traces):
    for trace in traces:
        if isinstance(trace, type) or not hasattr(trace, "sequence"):
            raise TypeError(
                both(
                    "Compare को Traces चाहिए, जैसे Compare(trace(rnn, x), trace(lstm, x)); "
                    f"मिला {type(trace).__name__}।",
                    "Compare needs traces, as in Compare(trace(rnn, x), trace(lstm, x)); "
                    f"given {type(trace).__name__}.",
                )
            )
    if not 2 <= len(traces) <= MOST:
        raise ValueError(
            both(
                f"Compare 2 से {MOST} traces साथ दिखाता है; मिले {len(traces)}।",
                f"Compare shows 2 to {MOST} traces together; given {len(traces)}.",
            )
        )
    if len({id(trace) for trace in traces}) < len(traces):
        raise ValueError(
            both(
                "Compare में हर trace एक बार दीजिए; एक ही trace दो बार मिला।",
                "Give Compare each trace once; the same trace was given twice.",
            )
        )


def check_one_input(sequences):
    shapes = [sequence["x"].shape for sequence in sequences]
    if len(set(shapes)) > 1:
        first, other = shapes[0], next(shape for shape in shapes if shape != shapes[0])
        raise ValueError(
            both(
                f"सब traces एक ही input के होने चाहिए; मिले {first} और {other}, यानी (T, D)।",
                f"All traces must be of one input; given {first} and {other}, that is (T, D).",
            )
        )
    x = sequences[0]["x"]
    for n, sequence in enumerate(sequences[1:], 2):
        apart = np.argwhere(sequence["x"] != x)
        if len(apart):
            t = int(apart[0][0])
            raise ValueError(
                both(
                    f"सब traces एक ही input के होने चाहिए; trace {n} का x[{t}] पहले trace से अलग है।",
                    f"All traces must be of one input; x[{t}] of trace {n} differs from the first.",
                )
            )
