"""Chapter 5: every shape beforehand, and the states of a layer made and read by hand."""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from rnn_steps.checks.beliefs import changing, held_together
from rnn_steps.checks.exercise import Exercise, Mistake, Section
from rnn_steps.checks.making import sizes

CHAPTER = "05_pytorch_layer"
FOUR = Section(CHAPTER, "चार sequences एक साथ · Four sequences at once")
OUTPUT = Section(CHAPTER, "`output` और `h_n` · `output` and `h_n`")
BATCH_FIRST = Section(CHAPTER, "`batch_first` · `batch_first`")
APART = Section(CHAPTER, "Batch की sequences अलग रहती हैं · The sequences of a batch stay apart")
STACKED = Section(CHAPTER, "Layers एक के ऊपर एक · Layers on top of each other")
BOTH_ENDS = Section(CHAPTER, "दोनों दिशाओं से · From both ends")
CELL = Section(CHAPTER, "`nn.RNNCell`: loop अपने हाथ में · `nn.RNNCell`: the loop in your hands")
LENGTHS = Section(CHAPTER, "अलग-अलग लंबाइयाँ · Different lengths")
WHOLE_EQUATION = Section("02_equations", "पूरा समीकरण · The whole equation")


def normal(rng, *shape):
    """A float32 tensor, as nn.RNN reads it."""
    return torch.as_tensor(rng.normal(size=shape), dtype=torch.float32)


def without_gradients(module):
    """The module with weights that a student may turn into NumPy at once."""
    return module.requires_grad_(False)


# 1. Every shape, before anything is run.

B, T, D, H = 3, 9, 6, 5


def predicted_shapes():
    """The shapes of a bidirectional nn.RNN of two layers, read off the real one."""
    rnn = nn.RNN(D, H, num_layers=2, bidirectional=True, batch_first=True)
    x = torch.zeros(B, T, D)
    output, h_n = rnn(x)
    return {"h0": rnn.get_expected_hidden_size(x, None), "output": tuple(output.shape),
            "h_n": tuple(h_n.shape), "weight_ih_l1": tuple(rnn.weight_ih_l1.shape)}


def state_axes(about, change, hi, en, section):
    """A belief about h0 and h_n, held of both or of one of them."""
    return [Mistake(about, changing(change, *names), hi, en, section)
            for names in (("h0", "h_n"), ("h0",), ("h_n",))]


def last_axis(name, size):
    """A belief about the last axis of one shape."""
    return changing(lambda shape: (*shape[:-1], size), name)


# Each `answer` takes shapes and returns what somebody with this belief writes in their place.
BELIEFS = (
    *state_axes(
        "h0-ignores-directions", lambda shape: (2, *shape[1:]),
        "`h0` या `h_n` में सिर्फ़ layers गिनी गईं। पहले axis में layers × दिशाएँ आती हैं: हर layer की हर दिशा का अपना state है।",
        "Only the layers were counted in `h0` or `h_n`. Their first axis is layers × directions: each direction of each layer has a state of its own.",
        BOTH_ENDS),
    *(mistake for first in (2, 4) for mistake in state_axes(
        "directions-side-by-side", lambda shape, first=first: (first, *shape[1:-1], 2 * H),
        "`h_n` और `h0` में दोनों दिशाएँ साथ-साथ नहीं रखी जातीं (वह सिर्फ़ `output` में होता है): वे पहले axis में गिनी जाती हैं, आख़िरी axis H ही रहता है।",
        "In `h_n` and `h0` the two directions do not stand side by side (that is so in `output` only): they are counted in the first axis, and the last axis is still H.",
        BOTH_ENDS)),
    Mistake(
        "redundant-outputs", lambda shapes: shapes | {"h_n": shapes["output"]},
        "`h_n` की shape वही लिखी है जो `output` की। `output` में ऊपर वाली layer का हर कदम है; `h_n` में हर layer और दिशा का सिर्फ़ आख़िरी state।",
        "`h_n` was given the shape of `output`. `output` holds every step of the top layer; `h_n` only the last state of every layer and direction.",
        OUTPUT),
    Mistake(
        "hn-per-step", changing(lambda shape: (T, *shape[1:]), "h_n"),
        "`h_n` में हर कदम के लिए एक state गिना गया। उसमें कदमों का axis है ही नहीं: हर layer और हर दिशा का एक आख़िरी state है।",
        "A state for each step was counted in `h_n`. It has no axis for the steps: it holds one last state for each layer and direction.",
        OUTPUT),
    Mistake(
        "hn-per-step", changing(lambda shape: (shape[0] * T, *shape[1:]), "h_n"),
        "`h_n` में कदम भी गिन लिए गए। वह कदम नहीं गिनता: हर layer और हर दिशा का एक आख़िरी state है।",
        "The steps were counted in `h_n` too. It does not count steps: it holds one last state for each layer and direction.",
        OUTPUT),
    *state_axes(
        "batch-first-moves-h", lambda shape: (shape[1], shape[0], shape[2]),
        "`h0` या `h_n` में batch को आगे रखा गया। `batch_first=True` सिर्फ़ input और `output` पर लागू होता है; states में batch बीच में ही रहता है।",
        "The batch was put first in `h0` or `h_n`. `batch_first=True` concerns the input and `output` only; in the states the batch stays in the middle.",
        BATCH_FIRST),
    Mistake(
        "birnn-size", lambda shapes: last_axis("output", H)(last_axis("weight_ih_l1", H)(shapes)),
        "एक ही दिशा के numbers गिने गए। हर कदम पर दोनों दिशाओं के states साथ-साथ रखे जाते हैं, और ऊपर वाली layer उन सबको पढ़ती है।",
        "The numbers of one direction were counted. At every step the states of both directions stand side by side, and the upper layer reads all of them.",
        BOTH_ENDS),
    Mistake(
        "birnn-size", last_axis("output", H),
        "`output` के आख़िरी axis में एक ही दिशा गिनी गई। वहाँ दोनों दिशाओं के states साथ-साथ हैं।",
        "One direction was counted in the last axis of `output`. The states of both directions stand there side by side.",
        BOTH_ENDS),
    Mistake(
        "birnn-size", last_axis("weight_ih_l1", H),
        "`weight_ih_l1` में नीचे की एक ही दिशा गिनी गई। Layer 1 नीचे की दोनों दिशाओं के states पढ़ती है।",
        "One direction below was counted in `weight_ih_l1`. Layer 1 reads the states of both directions of the layer below.",
        BOTH_ENDS),
    Mistake(
        "every-layer-reads-x", last_axis("weight_ih_l1", D),
        "`weight_ih_l1` को x_t पढ़ने लायक बनाया गया। x_t सिर्फ़ layer 0 पढ़ती है; layer 1 उसके states पढ़ती है।",
        "`weight_ih_l1` was made to read x_t. Only layer 0 reads x_t; layer 1 reads the states of layer 0.",
        STACKED),
    *(Mistake(
        "length-is-size", change,
        "State की size कदमों की गिनती मान ली गई। Size `hidden_size` से आती है; कदम सिर्फ़ `output` के बीच वाले axis में हैं।",
        "The number of steps was taken for the size of the state. The size comes from `hidden_size`; the steps are found in the middle axis of `output` only.",
        FOUR) for change in (last_axis("output", T), last_axis("output", 2 * T),
                             changing(lambda shape: (*shape[:2], T), "h0", "h_n"),
                             last_axis("h_n", T))),
    Mistake(
        "time-first", changing(lambda shape: (shape[1], shape[0], shape[2]), "output"),
        "`output` में time आगे रखा गया। `batch_first=True` में `output` का पहला axis batch का है।",
        "Time was put first in `output`. With `batch_first=True` the first axis of `output` is the batch.",
        BATCH_FIRST),
    Mistake(
        "transposed", changing(lambda shape: shape[::-1], "weight_ih_l1"),
        "`weight_ih_l1` के दोनों axes उल्टे हैं: पहले वह size आती है जो layer बनाती है, फिर वह जो वह पढ़ती है।",
        "The axes of `weight_ih_l1` have changed places: first comes the size that the layer makes, then the size that it reads.",
        STACKED),
)


PREDICTED_SHAPES = Exercise(
    name="predicted_shapes",
    cases=lambda rng: [()],
    expected=predicted_shapes,
    section=BOTH_ENDS,
    mistakes=held_together(predicted_shapes, BELIEFS),
)


# 2. The loop in your hands, batch first.


def cell_cases(rng):
    """An nn.RNNCell and x (B, T, D)."""
    return [(without_gradients(nn.RNNCell(D, H)), normal(rng, B, T, D))
            for B, T, D, H in sizes(rng, (2, 3, 1, 2), (1, 1, 1, 1), (3, 3, 2, 2), (3, 1, 2, 1), count=12)]


def run_cell(cell, x):
    """torch.nn.RNN(batch_first=True) with the cell's weights."""
    rnn = nn.RNN(cell.input_size, cell.hidden_size, batch_first=True)
    rnn.load_state_dict({f"{name}_l0": value for name, value in cell.state_dict().items()})
    return rnn(x)


def over_first_axis(cell, x, dim):
    """The loop of the example, which goes over axis 0: here that is the batch."""
    h, states = None, []
    for x_b in x:
        h = cell(x_b, h)
        states.append(h)
    return torch.stack(states, dim=dim), h[None]


def each_from_zeros(cell, x):
    """No state is carried from step to step."""
    output = torch.stack([cell(x[:, t]) for t in range(x.shape[1])], dim=1)
    return output, output[:, -1][None]


def returning(change):
    """The right states, given back in the wrong form."""
    return lambda cell, x: change(*run_cell(cell, x))


def of_reshaped(cell, x, dim):
    """The loop of the example over x made (T, B, D) by reshape, which mixes the sequences."""
    return over_first_axis(cell, x.reshape(x.shape[1], x.shape[0], -1), dim)


def reshaped_both_ways(cell, x):
    """The same, and the states reshaped back."""
    output, h_n = of_reshaped(cell, x, dim=0)
    return output.reshape(*x.shape[:2], -1), h_n


RESHAPED = (
    "Axes बदलने के लिए `reshape` लगा। वह numbers को उसी क्रम में रखकर सिर्फ़ नए सिरे से काटता है, इसलिए अलग-अलग sequences और कदम आपस में मिल जाते हैं। Axes की अदला-बदली `transpose` से होती है।",
    "`reshape` was used to exchange the axes. It leaves the numbers in their order and only cuts them anew, so different sequences and steps are mixed up. Axes are exchanged by `transpose`.",
)
RUN_CELL = Exercise(
    name="run_cell",
    cases=cell_cases,
    expected=run_cell,
    section=CELL,
    mistakes=(
        *(Mistake(
            "batch-is-time", lambda cell, x, dim=dim: over_first_axis(cell, x, dim),
            "Loop पहले axis पर चला, जो यहाँ batch का है: state एक sequence से दूसरी में चला गया। Batch की sequences एक-दूसरे को नहीं देखतीं; loop कदमों के axis पर चलना चाहिए।",
            "The loop went over the first axis, which is the batch here: the state passed from one sequence to the next. The sequences of a batch never see each other; loop over the axis of the steps.",
            APART) for dim in (0, 1)),
        Mistake(
            "reset-each-step", each_from_zeros,
            "हर कदम शून्य से शुरू हुआ। State सिर्फ़ sequence की शुरुआत में शून्य होता है; उसके बाद पिछले कदम का state cell को दीजिए।",
            "Every step started from zeros. The state is zero only at the start of a sequence; after that, give the cell the state of the step before."),
        Mistake(
            "time-first", returning(lambda output, h_n: (output.transpose(0, 1), h_n)),
            "States सही हैं, पर `output` में time पहले आया। यहाँ batch पहले चाहिए: states को किस axis पर जोड़ा, यह देखिए।",
            "The states are right, but time comes first in `output`. Here the batch has to be first: look at the axis along which the states are stacked.",
            BATCH_FIRST),
        *(Mistake("reshaped", answer, *RESHAPED, BATCH_FIRST) for answer in (
            returning(lambda output, h_n: (output.transpose(0, 1).reshape(output.shape), h_n)),
            lambda cell, x: of_reshaped(cell, x, dim=1), reshaped_both_ways)),
        Mistake(
            "redundant-outputs", returning(lambda output, h_n: (output, output)),
            "`output` ही दो बार लौटाया गया। `output` में हर कदम का state है; `h_n` में सिर्फ़ आख़िरी कदम का, और उसका पहला axis layers का है।",
            "`output` was returned twice. `output` holds the state of every step; `h_n` only that of the last, and its first axis is for the layers.",
            OUTPUT),
        Mistake(
            "hn-per-step", returning(lambda output, h_n: (output, output.transpose(0, 1))),
            "`h_n` में हर कदम का state रखा गया। उसमें एक layer और एक दिशा का एक ही state होता है: आख़िरी।",
            "`h_n` was given the state of every step. For one layer and one direction it holds a single state, the last.",
            OUTPUT),
        Mistake(
            "batch-first-moves-h", returning(lambda output, h_n: (output, h_n.transpose(0, 1))),
            "`h_n` में batch आगे आ गया। `batch_first=True` हो तब भी `h_n` में layers पहले और batch बीच में रहता है।",
            "The batch came first in `h_n`. With `batch_first=True`, too, `h_n` has the layers first and the batch in the middle.",
            BATCH_FIRST),
        Mistake(
            "no-layer-axis", returning(lambda output, h_n: (output, h_n[0])),
            "आख़िरी state सही है, पर `h_n` का पहला axis छूट गया: layer एक ही हो, तब भी वह axis रहता है, लंबाई 1 के साथ।",
            "The last state is right, but `h_n` lacks its first axis: with a single layer that axis is there too, of length 1.",
            OUTPUT),
    ),
)


# 3. Both directions, by hand.


def two_way_cases(rng):
    """x (B, T, D), and two nn.RNN of one direction."""
    return [(normal(rng, B, T, D), *(without_gradients(nn.RNN(D, H, batch_first=True)) for _ in "fb"))
            for B, T, D, H in sizes(rng, (2, 3, 1, 1), (1, 1, 1, 1), (2, 2, 2, 1), (2, 3, 2, 2), count=12)]


def bidirectional_output(x, forward, backward):
    """The output of torch.nn.RNN(bidirectional=True) with the weights of both."""
    rnn = nn.RNN(forward.input_size, forward.hidden_size, bidirectional=True, batch_first=True)
    rnn.load_state_dict(forward.state_dict()
                        | {f"{name}_reverse": value for name, value in backward.state_dict().items()})
    return rnn(x)[0]


def two_ways(x, forward, backward):
    """The states of both directions, (B, T, H) each, in the order of the steps."""
    return forward(x)[0], backward(x.flip(1))[0].flip(1)


def joined(states):
    """An answer that joins the states of two directions; `states` makes them from a case."""
    return lambda *case: torch.cat(states(*case), dim=-1)


ONE_SIZE = (
    "हर कदम पर `hidden_size` जितने ही numbers आए। दोनों दिशाओं के states जोड़े या चुने नहीं जाते, साथ-साथ रखे जाते हैं: आख़िरी axis 2H है।",
    "Each step has only `hidden_size` numbers. The states of the two directions are neither added nor chosen between, they stand side by side: the last axis is 2H.",
)
BIDIRECTIONAL_OUTPUT = Exercise(
    name="bidirectional_output",
    cases=two_way_cases,
    expected=bidirectional_output,
    section=BOTH_ENDS,
    mistakes=(
        Mistake("birnn-size", lambda *case: sum(two_ways(*case)), *ONE_SIZE),
        Mistake("birnn-size", lambda *case: sum(two_ways(*case)) / 2, *ONE_SIZE),
        Mistake("birnn-size", lambda *case: two_ways(*case)[0], *ONE_SIZE),
        Mistake(
            "not-turned-back", joined(lambda x, forward, backward: (forward(x)[0], backward(x.flip(1))[0])),
            "Backward ने सही पढ़ा, पर उसके states उल्टे क्रम में ही रखे गए। `output` के हर कदम पर उसी कदम के दोनों states होने चाहिए।",
            "Backward read rightly, but its states were left in the reversed order. At each step of `output` both states have to belong to that step."),
        Mistake(
            "not-turned", joined(lambda x, forward, backward: (forward(x)[0], backward(x)[0])),
            "Backward ने भी पहले कदम से पढ़ा। उसे आख़िरी कदम से शुरू करना है: कदमों का axis उलटिए, batch का नहीं।",
            "Backward, too, read from the first step. It has to start at the last: turn round the axis of the steps, not of the batch."),
        Mistake(
            "not-turned", joined(lambda x, forward, backward: (forward(x)[0], backward(x)[0].flip(1))),
            "Backward ने पहले कदम से पढ़ा, और सिर्फ़ उसके states उल्टे क्रम में रखे गए। पढ़ना ही आख़िरी कदम से शुरू होना है: उसे `x` उल्टे क्रम में दीजिए।",
            "Backward read from the first step, and only its states were turned round. The reading itself has to start at the last step: give it `x` turned round."),
        Mistake(
            "batch-is-time", joined(lambda x, forward, backward: (forward(x)[0], backward(x.flip(0))[0])),
            "उल्टा batch गया, कदम नहीं: पहला axis sequences का है। Sequences एक-दूसरे को नहीं देखतीं; कदमों का axis दूसरा है।",
            "The batch was turned round, not the steps: the first axis is for the sequences. They never see each other; the axis of the steps is the second.",
            APART),
        Mistake(
            "same-weights", joined(lambda x, forward, backward: two_ways(x, forward, forward)),
            "दोनों दिशाएँ `forward` के weights से चलीं। हर दिशा के अपने weights हैं।",
            "Both directions ran with the weights of `forward`. Each direction has weights of its own."),
        Mistake(
            "halves-swapped", joined(lambda *case: two_ways(*case)[::-1]),
            "दोनों आधे आपस में बदल गए हैं: पहले forward, फिर backward।",
            "The two halves have changed places: forward comes first, then backward."),
        Mistake(
            "wrong-axis", lambda *case: torch.cat(two_ways(*case), dim=1),
            "Backward के states समय में आगे जोड़े गए, इसलिए कदम दुगने हो गए। उन्हें उसी कदम के numbers के बगल में रखना है।",
            "The states of backward were put after the others in time, so there are twice as many steps. They belong beside the numbers of the same step."),
    ),
)


# 4. What a bidirectional RNN has read, in one vector.


def summary_cases(rng):
    """A bidirectional nn.RNN of one or two layers, and x (B, T, D)."""
    return [(without_gradients(nn.RNN(D, H, num_layers=1 + n % 2, bidirectional=True, batch_first=True)),
             normal(rng, B, T, D))
            for n, (B, T, D, H) in enumerate(
                sizes(rng, (2, 3, 1, 1), (2, 2, 1, 2), (1, 1, 1, 1), (3, 1, 2, 2), (2, 2, 2, 2), count=12))]


def sequence_summary(birnn, x):
    """h_n of the top layer: both directions, each at its own end."""
    _, h_n = birnn(x)
    layers = h_n.unflatten(0, (birnn.num_layers, 2))  # as the manual of nn.RNN says
    return layers[-1].transpose(0, 1).flatten(1)


def from_h_n(read):
    """An answer read from h_n in the way `read`."""
    return lambda birnn, x: read(birnn(x)[1])


def side_by_side(first, second):
    return torch.cat([first, second], dim=-1)


SEQUENCE_SUMMARY = Exercise(
    name="sequence_summary",
    cases=summary_cases,
    expected=sequence_summary,
    section=BOTH_ENDS,
    mistakes=(
        Mistake(
            "last-output-birnn", lambda birnn, x: birnn(x)[0][:, -1],
            "यह `output` का आख़िरी कदम है। Backward वहाँ शुरू होता है और उसने एक ही element पढ़ा है; उसका आख़िरी state पहले कदम पर है।",
            "This is the last step of `output`. Backward starts there and has read a single element; its last state is found at the first step."),
        Mistake(
            "first-output", lambda birnn, x: birnn(x)[0][:, 0],
            "यह `output` का पहला कदम है: backward वहाँ पूरा पढ़ चुका है, पर forward ने एक ही element पढ़ा है। हर दिशा को उसके अपने अंत पर पढ़िए।",
            "This is the first step of `output`: backward has read everything there, but forward only one element. Read each direction at its own end."),
        *(Mistake(
            "batch-first-moves-h", from_h_n(read),
            "`h_n` पर `reshape` ऐसे किया गया जैसे उसमें batch पहला axis हो, इसलिए अलग-अलग sequences के numbers आपस में मिल गए। `batch_first=True` हो तब भी `h_n` में batch बीच में है।",
            "`h_n` was reshaped as if the batch were its first axis, so the numbers of different sequences were mixed. With `batch_first=True`, too, the batch is in the middle of `h_n`.",
            BATCH_FIRST) for read in (lambda h_n: h_n[-2:].reshape(h_n.shape[1], -1),
                                      lambda h_n: h_n.reshape(h_n.shape[1], -1))),
        *(Mistake(
            "birnn-size", from_h_n(read),
            "सार में H ही numbers हैं। दोनों दिशाओं के आख़िरी states साथ-साथ चाहिए: 2H।",
            "The summary has only H numbers. The last states of both directions are wanted, side by side: 2H.",
        ) for read in (lambda h_n: h_n[-1], lambda h_n: h_n[-2], lambda h_n: h_n[-2] + h_n[-1])),
        Mistake(
            "bottom-layer", from_h_n(lambda h_n: side_by_side(h_n[0], h_n[1])),
            "ये सबसे नीचे वाली layer के states हैं। `h_n` में layers नीचे से ऊपर हैं; सार सबसे ऊपर वाली का चाहिए।",
            "These are the states of the lowest layer. In `h_n` the layers go from the bottom up; the summary wants the top one.",
            OUTPUT),
        Mistake(
            "halves-swapped", from_h_n(lambda h_n: side_by_side(h_n[-1], h_n[-2])),
            "दोनों आधे आपस में बदल गए हैं: पहले forward, फिर backward।",
            "The two halves have changed places: forward comes first, then backward."),
    ),
)


# 5. The last valid state of a padded batch.


def padded_cases(rng):
    """An nn.RNN of one direction, x (B, T, D) with zeros after each sequence's end, lengths (B,)."""
    cases = []
    for B, T, D, H in sizes(rng, (2, 3, 1, 1), (1, 1, 1, 1), (2, 4, 2, 2), (1, 3, 2, 1), (3, 4, 1, 2),
                            (4, 4, 2, 2), count=12):
        lengths = torch.as_tensor(rng.integers(1, T + 1, size=B))
        if len(cases) in (0, 2):  # padded to a fixed length, as some loaders do
            lengths = torch.tensor([1, 2])
        x = normal(rng, B, T, D)
        x[torch.arange(T) >= lengths[:, None]] = 0
        cases.append((without_gradients(nn.RNN(D, H, batch_first=True)), x, lengths))
    return cases


def packed(x, lengths):
    return pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)


def last_valid_states(rnn, x, lengths):
    """h_n of the packed batch."""
    return rnn(packed(x, lengths))[1][-1]


def at(steps):
    """An answer that reads `output`, padding and all, at the indices of steps that `steps` gives."""
    return lambda rnn, x, lengths: rnn(x)[0][torch.arange(len(x)), steps(lengths)]


def packed_time_first(rnn, x, lengths):
    """Packing as if time came first: often in silence."""
    return rnn(pack_padded_sequence(x, lengths, enforce_sorted=False))[1][-1]


def without_sorting_back(rnn, x, lengths):
    """The sequences were sorted for packing and left so."""
    order = lengths.argsort(descending=True)
    return last_valid_states(rnn, x[order], lengths[order])


LAST_VALID_STATES = Exercise(
    name="last_valid_states",
    cases=padded_cases,
    expected=last_valid_states,
    section=LENGTHS,
    mistakes=(
        Mistake(
            "padding-read", lambda rnn, x, lengths: rnn(x)[0][:, -1],
            "यह padding के शून्य भी पढ़ लेने के बाद का state है। हर sequence का state उसके असली अंत पर चाहिए, जो `lengths` बताता है।",
            "This is the state after the zeros of the padding have been read too. The state of each sequence is wanted at its real end, which `lengths` tells."),
        Mistake(
            "packed-last-step",
            lambda rnn, x, lengths: pad_packed_sequence(rnn(packed(x, lengths))[0], batch_first=True)[0][:, -1],
            "Packing सही है, पर उसके बाद `output` का आख़िरी कदम लिया गया: छोटी sequences में वहाँ शून्य हैं।",
            "The packing is right, but then the last step of `output` was taken: for short sequences there are zeros there."),
        Mistake(
            "off-by-one", at(lambda lengths: lengths),
            "असली अंत के एक कदम बाद का state आया, या index बाहर निकल गया। Index 0 से गिने जाते हैं: 4 कदमों में आख़िरी का index 3 है।",
            "This is the state one step after the real end, or an index beyond the last. Indices count from 0: of 4 steps the last has index 3."),
        Mistake(
            "off-by-one", at(lambda lengths: lengths - 2),
            "असली अंत से एक कदम पहले का state आया। Index 0 से गिने जाते हैं: 4 कदमों में आख़िरी का index 3 है।",
            "This is the state one step before the real end. Indices count from 0: of 4 steps the last has index 3."),
        Mistake(
            "first-only", at(lambda lengths: lengths[0] - 1),
            "सब sequences पहली वाली की लंबाई पर पढ़ी गईं। हर sequence की अपनी लंबाई है।",
            "All sequences were read at the length of the first. Each has a length of its own."),
        Mistake(
            "longest", at(lambda lengths: lengths.max() - 1),
            "सब sequences सबसे लंबी वाली के अंत पर पढ़ी गईं। छोटी वहाँ तक शून्य पढ़ चुकी हैं।",
            "All sequences were read at the end of the longest. By then the short ones have read zeros."),
        Mistake(
            "order-lost", without_sorting_back,
            "States सही हैं, पर sequences का क्रम बदल गया: लंबाई के क्रम में लगाने के बाद उन्हें अपनी जगह लौटाना पड़ता है।",
            "The states are right, but the sequences have changed places: after sorting by length they have to go back to where they were."),
        Mistake(
            "time-first", packed_time_first,
            "`pack_padded_sequence` को `batch_first=True` नहीं बताया गया: वह पहले axis को time मानता है, rnn का `batch_first` उस तक नहीं पहुँचता। Error अक्सर नहीं आती, सिर्फ़ numbers ग़लत आते हैं।",
            "`pack_padded_sequence` was not told `batch_first=True`: it takes the first axis for time, and the `batch_first` of the rnn does not reach it. Often there is no error, only wrong numbers.",
            BATCH_FIRST),
        Mistake(
            "time-first", lambda rnn, x, lengths: rnn(x)[0][lengths - 1, torch.arange(len(x))],
            "`output` के पहले axis को time माना गया। यहाँ पहला axis batch का है, दूसरा कदमों का।",
            "The first axis of `output` was taken for time. Here the first axis is the batch, the second the steps.",
            BATCH_FIRST),
    ),
)


# 6. Two layers, by hand.


def stacked_cases(rng):
    """An nn.RNN of two layers, x (B, T, D), h0 (2, B, H)."""
    return [(without_gradients(nn.RNN(D, H, num_layers=2, batch_first=True)),
             normal(rng, B, T, D), normal(rng, 2, B, H) * 0.5)
            for B, T, D, H in sizes(rng, (2, 2, 1, 1), (1, 1, 1, 1), (1, 2, 2, 2), (2, 3, 1, 2), (3, 1, 2, 1),
                                    (2, 3, 3, 3), count=12)]


def stacked_states(rnn, x, h0):
    """The layer itself."""
    return rnn(x, h0)


def cell_of(rnn, layer, transposed=""):
    """One step of this layer, with torch's weights: (x_t, h_prev) -> h_t."""
    W_ih, W_hh, b_ih, b_hh = rnn.all_weights[layer]
    W_ih, W_hh = (W.T if name in transposed.split() else W for name, W in (("W_ih", W_ih), ("W_hh", W_hh)))
    return lambda x_t, h_prev: torch.tanh(x_t @ W_ih.T + b_ih + h_prev @ W_hh.T + b_hh)


def by_hand(read=lambda x_t, h_lower, before: h_lower, previous=lambda h_upper, h_lower, before: h_upper,
            cells=(0, 1), transposed=""):
    """Both layers step by step; the arguments say from where the upper layer gets its numbers."""
    def answer(rnn, x, h0):
        lower, upper = (cell_of(rnn, layer, transposed) for layer in cells)
        (h_lower, h_upper), states = h0, []
        for x_t in x.transpose(0, 1):
            before, h_lower = h_lower, lower(x_t, h_lower)
            h_upper = upper(read(x_t, h_lower, before), previous(h_upper, h_lower, before))
            states.append(h_upper)
        return torch.stack(states, dim=1), torch.stack([h_lower, h_upper])
    return answer


def one_state_for_both(first):
    """A single h goes round: up through the layers, then on to the next step; it starts as h0[first]."""
    def answer(rnn, x, h0):
        lower, upper = cell_of(rnn, 0), cell_of(rnn, 1)
        h, states = h0[first], []
        for x_t in x.transpose(0, 1):
            h_lower = lower(x_t, h)
            h = upper(h_lower, h_lower)
            states.append(h)
        return torch.stack(states, dim=1), torch.stack([h_lower, h])
    return answer


def upper_starts_where_lower_ended(rnn, x, h0):
    """Layer after layer, with one h that is never set back."""
    _, h_n = rnn(x, h0)
    return rnn(x, torch.stack([h0[0], h_n[0]]))


def upper_reads_x_with_lower_weights(rnn, x, h0):
    """Layer 1 reads x_t; W_ih of layer 0 makes that possible with every D."""
    W_ih, _, b_ih, _ = rnn.all_weights[0]
    _, W_hh, _, b_hh = rnn.all_weights[1]
    h, states = h0[1], []
    for x_t in x.transpose(0, 1):
        h = torch.tanh(x_t @ W_ih.T + b_ih + h @ W_hh.T + b_hh)
        states.append(h)
    return torch.stack(states, dim=1), torch.stack([rnn(x, h0)[1][0], h])


def with_biases(*kept):
    """The layer with only these biases left."""
    def answer(rnn, x, h0):
        for name, value in rnn.named_parameters():
            if name.startswith("bias") and not name.startswith(kept):
                value.zero_()
        return rnn(x, h0)
    return answer


def given_back(change):
    """The right numbers, given back in the wrong form."""
    return lambda rnn, x, h0: change(*rnn(x, h0))


READS_X = (
    "ऊपर वाली layer ने भी x_t पढ़ा। x_t सिर्फ़ layer 0 पढ़ती है; layer 1 का input layer 0 का उसी कदम का h_t है।",
    "The upper layer, too, read x_t. Only layer 0 reads x_t; the input of layer 1 is the h_t of layer 0 at the same step.",
)
FROM_BELOW = (
    "एक layer का पिछला state दूसरी layer से लिया गया। “पिछला” समय में है: हर layer का h_prev उसी layer का, एक कदम पहले का state है।",
    "One layer took its previous state from the other layer. “Previous” means in time: the h_prev of each layer is its own state, one step before.",
)
ONLY_TOP = (
    "`h_n` में सिर्फ़ ऊपर वाली layer का आख़िरी state आया, जो `output` में पहले से है। `h_n` में हर layer का आख़िरी state चाहिए; नीचे वाली का और कहीं नहीं मिलता।",
    "`h_n` holds only the last state of the top layer, which is in `output` already. `h_n` wants the last state of every layer; the lower one's is found nowhere else.",
)
STACKED_STATES = Exercise(
    name="stacked_states",
    cases=stacked_cases,
    expected=stacked_states,
    section=STACKED,
    closed=True,
    mistakes=(
        Mistake("every-layer-reads-x", by_hand(read=lambda x_t, h_lower, before: x_t), *READS_X),
        Mistake("every-layer-reads-x", upper_reads_x_with_lower_weights, *READS_X),
        *(Mistake("previous-layer", answer, *FROM_BELOW) for answer in (
            by_hand(previous=lambda h_upper, h_lower, before: h_lower),
            by_hand(previous=lambda h_upper, h_lower, before: before),
            one_state_for_both(0), one_state_for_both(1), upper_starts_where_lower_ended)),
        Mistake(
            "step-behind", by_hand(read=lambda x_t, h_lower, before: before),
            "Layer 1 ने layer 0 का पिछले कदम वाला state पढ़ा। उसका input layer 0 का इसी कदम का नया h_t है: पहले layer 0 चलाइए, फिर layer 1।",
            "Layer 1 read the state of layer 0 from the step before. Its input is the new h_t of layer 0 at this very step: run layer 0 first, then layer 1."),
        *(Mistake(
            "wrong-start", lambda rnn, x, h0, layer=layer: rnn(x, h0[[layer, layer]]),
            f"दोनों layers `h0[{layer}]` से शुरू हुईं। हर layer का अपना शुरुआती state है: `h0[0]` layer 0 का, `h0[1]` layer 1 का।",
            f"Both layers started from `h0[{layer}]`. Each layer has its own initial state: `h0[0]` is that of layer 0, `h0[1]` that of layer 1.",
            FOUR) for layer in (0, 1)),
        Mistake(
            "time-first", given_back(lambda output, h_n: (output.transpose(0, 1), h_n)),
            "States सही हैं, पर `output` में time पहले आया। यहाँ batch पहले चाहिए: states को किस axis पर जोड़ा, यह देखिए।",
            "The states are right, but time comes first in `output`. Here the batch has to be first: look at the axis along which the states are stacked.",
            BATCH_FIRST),
        *(Mistake("redundant-outputs", given_back(change), *ONLY_TOP, OUTPUT) for change in (
            lambda output, h_n: (output, h_n[-1:]), lambda output, h_n: (output, h_n[-1]),
            lambda output, h_n: (output, output), lambda output, h_n: (output, h_n[[1, 1]]))),
        Mistake(
            "hn-per-step", given_back(lambda output, h_n: (output, output.transpose(0, 1))),
            "`h_n` में हर कदम का state रखा गया। उसमें हर layer का एक ही state होता है: आख़िरी।",
            "`h_n` was given the state of every step. It holds one state for each layer, the last.",
            OUTPUT),
        Mistake(
            "batch-first-moves-h", given_back(lambda output, h_n: (output, h_n.transpose(0, 1))),
            "`h_n` में batch आगे आ गया। `batch_first=True` हो तब भी `h_n` में layers पहले और batch बीच में रहता है।",
            "The batch came first in `h_n`. With `batch_first=True`, too, `h_n` has the layers first and the batch in the middle.",
            BATCH_FIRST),
        Mistake(
            "no-initial-state", lambda rnn, x, h0: rnn(x),
            "States शून्य से शुरू हुए। हर layer को `h0` से अपना शुरुआती state लेना है।",
            "The states started from zeros. Each layer has to take its initial state from `h0`.",
            FOUR),
        Mistake(
            "layers-swapped", lambda rnn, x, h0: rnn(x, h0.flip(0)),
            "`h0` में layers उल्टी पढ़ी गईं: `h0[0]` layer 0 का है, `h0[1]` layer 1 का।",
            "The layers of `h0` were taken the wrong way round: `h0[0]` belongs to layer 0, `h0[1]` to layer 1.",
            FOUR),
        Mistake(
            "same-weights", by_hand(cells=(0, 0)),
            "दोनों layers layer 0 के weights से चलीं। Layer 1 के अपने weights हैं: उनके नाम `_l1` पर ख़त्म होते हैं।",
            "Both layers ran with the weights of layer 0. Layer 1 has weights of its own: their names end in `_l1`."),
        Mistake(
            "no-bias", with_biases("none"),
            "Biases छूट गए: हर layer में torch दोनों जोड़ता है, b_ih और b_hh।",
            "The biases are missing: in each layer torch adds both, b_ih and b_hh.",
            WHOLE_EQUATION),
        *(Mistake(
            "one-bias", with_biases(name),
            "एक ही bias जुड़ा। हर layer में torch दोनों जोड़ता है, b_ih और b_hh।",
            "Only one bias was added. In each layer torch adds both, b_ih and b_hh.",
            WHOLE_EQUATION) for name in ("bias_ih", "bias_hh")),
        *(Mistake(
            "transposed", by_hand(transposed=names),
            "Matrix उल्टी लगी: `h @ W` में W के columns पढ़े जाते हैं, जबकि समीकरण में उसकी पंक्तियाँ लगती हैं। चौकोर matrix पर error नहीं आती।",
            "A matrix acts the wrong way round: `h @ W` reads the columns of W, while the equation takes its rows. A square matrix raises no error.",
            WHOLE_EQUATION) for names in ("W_ih W_hh", "W_hh")),
        Mistake(
            "same-state", given_back(lambda output, h_n: (output[:, -1:].expand_as(output), h_n)),
            "`output` के हर कदम पर आख़िरी state है: list में एक ही tensor बार-बार रखा गया, और उसी के numbers बदलते गए। हर कदम पर नया tensor बनाइए।",
            "Every step of `output` holds the last state: the list was given one tensor again and again, while its numbers were overwritten. Make a new tensor at every step.",
            OUTPUT),
        Mistake(
            "lower-layer", lambda rnn, x, h0: (by_hand_lower(rnn, x, h0), rnn(x, h0)[1]),
            "`output` में नीचे वाली layer के states आए। `output` में सबसे ऊपर वाली layer का हर कदम होता है।",
            "`output` holds the states of the lower layer. It has to hold every step of the top layer.",
            OUTPUT),
    ),
)


def by_hand_lower(rnn, x, h0):
    """Every state of layer 0."""
    step, h, states = cell_of(rnn, 0), h0[0], []
    for x_t in x.transpose(0, 1):
        h = step(x_t, h)
        states.append(h)
    return torch.stack(states, dim=1)


EXERCISES = [PREDICTED_SHAPES, RUN_CELL, BIDIRECTIONAL_OUTPUT, SEQUENCE_SUMMARY, LAST_VALID_STATES, STACKED_STATES]
