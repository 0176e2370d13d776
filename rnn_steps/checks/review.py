"""Chapter 7: chapters 1 to 6 mixed: predict, mend, read in chunks, classify, count."""

import numpy as np
import torch
from torch import nn

from rnn_steps.checks.beliefs import changing, held_together
from rnn_steps.checks.exercise import Exercise, Mistake, Section
from rnn_steps.checks.making import rnn_with, sizes

FAULT = Section("07_review", "गड़बड़ पकड़िए · Find the fault")
WHERE_FROM = Section("02_equations", "पिछला state कहाँ से आता है · Where the previous state comes from")
OWN_CELL = Section("02_equations", "अपना cell लिखिए · Write your own cell")
OUTPUT_EQUATION = Section("02_equations", "Output का समीकरण · The output equation")
LONGER = Section("03_weight_sharing", "Sequence लंबी हो तो · When the sequence grows")
WHAT_W_HH_DOES = Section("04_cell_diagram", "W_hh करता क्या है · What W_hh does")
WHEN_Y = Section("04_cell_diagram", "y कब लें · When to take y")
OUTPUT = Section("05_pytorch_layer", "`output` और `h_n` · `output` and `h_n`")
BATCH_FIRST = Section("05_pytorch_layer", "`batch_first` · `batch_first`")
APART = Section("05_pytorch_layer", "Batch की sequences अलग रहती हैं · The sequences of a batch stay apart")
STACKED = Section("05_pytorch_layer", "Layers एक के ऊपर एक · Layers on top of each other")
BOTH_ENDS = Section("05_pytorch_layer", "दोनों दिशाओं से · From both ends")
CHUNKS = Section("05_pytorch_layer", "टुकड़ों में पढ़ना · Reading in chunks")
TWO_STATES = Section("06_variants", "दो states, एक output · Two states, one output")
COUNTING = Section("06_variants", "Parameters की गिनती, RNN : LSTM : GRU = 1 : 4 : 3 · Counting the parameters, RNN : LSTM : GRU = 1 : 4 : 3")


def normal(rng, *shape):
    """A float32 tensor, as torch's layers read it."""
    return torch.as_tensor(rng.normal(size=shape), dtype=torch.float32)


def count(module):
    return sum(parameter.numel() for parameter in module.parameters())


# 1. Shapes, states and parameters of an LSTM, before anything is run.

B, T, D, H = 5, 7, 4, 3


def predicted_lstm():
    """Read off the real nn.LSTM of two layers."""
    lstm = nn.LSTM(D, H, num_layers=2, batch_first=True)
    output, states = lstm(torch.zeros(B, T, D))
    before = count(lstm)
    lstm(torch.zeros(B, 10 * T, D))
    return {"output": tuple(output.shape), "h_n": tuple(states[0].shape),
            "carried": sum(state[:, 0].numel() for state in states),
            "parameters": before, "parameters_70": count(lstm)}


def both_counts(change):
    return changing(change, "parameters", "parameters_70")


# Each `answer` takes the prediction and returns what somebody with this belief makes of it;
# whoever believes several makes them in this order, so what multiplies a count comes after what makes it.
BELIEFS = (
    Mistake(
        "hidden-is-cell", changing(lambda n: n // 2, "carried"),
        "`carried` आधा ही गिना गया। LSTM हर layer में दो states आगे ले जाता है, h_t और c_t, और layers दो हैं।",
        "Half of `carried` was counted. An LSTM carries two states in each layer, h_t and c_t, and there are two layers.",
        TWO_STATES),
    Mistake(
        "hidden-is-cell", changing(lambda n: n // 4, "carried"),
        "`carried` में एक layer का एक ही state गिना गया। LSTM हर layer में दो states आगे ले जाता है, h_t और c_t, और layers दो हैं।",
        "One state of one layer was counted in `carried`. An LSTM carries two states in each layer, h_t and c_t, and there are two layers.",
        TWO_STATES),
    Mistake(
        "gates-carried", changing(lambda n: n // 4 * 3, "carried"),
        "`carried` में तीन vectors गिने गए। Gates तीन हैं, पर वे हर कदम पर नए बनते हैं; आगे हर layer के दो states जाते हैं, h_t और c_t।",
        "Three vectors were counted in `carried`. There are three gates, but they are made anew at every step; what goes on is two states of each layer, h_t and c_t.",
        TWO_STATES),
    Mistake(
        "length-is-size", changing(lambda n: n * T // H, "carried"),
        "`carried` में कदम गिने गए। State की size `hidden_size` से आती है, कदमों की गिनती से नहीं।",
        "Steps were counted in `carried`. The size of the state comes from `hidden_size`, not from the number of steps.",
        TWO_STATES),
    Mistake(
        "whole-batch", changing(lambda n: n * B, "carried"),
        "`carried` में पूरा batch गिना गया; सवाल एक sequence का है।",
        "The whole batch was counted in `carried`; the question is about one sequence.",
        TWO_STATES),
    Mistake(
        "wrong-count", both_counts(lambda n: n - 2 * 4 * H),
        "हर जोड़ में एक ही bias गिना गया। `torch` में दो हैं, इसलिए LSTM की एक layer में 4H(D + H + 2)।",
        "One bias was counted in each sum. `torch` has two, so one layer of an LSTM has 4H(D + H + 2).",
        COUNTING),
    Mistake(
        "every-layer-reads-x", both_counts(lambda n: n + 4 * H * (D - H)),
        "ऊपर वाली layer भी x_t पढ़ने वाली गिनी गई। वह नीचे वाली के h_t पढ़ती है, यानी D की जगह H numbers।",
        "The upper layer was counted as if it read x_t. It reads the h_t of the lower layer: H numbers in place of D.",
        STACKED),
    Mistake(
        "one-layer", both_counts(lambda n: n - 4 * H * (H + H + 2)),
        "एक ही layer गिनी गई। दूसरी layer के अपने weights और biases हैं।",
        "One layer was counted. The second has weights and biases of its own.",
        STACKED),
    Mistake(
        "one-gate", both_counts(lambda n: n // 4),
        "Vanilla RNN की गिनती लिखी गई। LSTM में ऐसे चार जोड़ हैं: तीन gates और g_t।",
        "This is the count of a vanilla RNN. An LSTM has four such sums: three gates and g_t.",
        COUNTING),
    Mistake(
        "one-gate", both_counts(lambda n: n // 4 * 3),
        "तीन जोड़ गिने गए, जितने GRU में हैं। LSTM में चार हैं: तीन gates और g_t।",
        "Three sums were counted, as many as a GRU has. An LSTM has four: three gates and g_t.",
        COUNTING),
    Mistake(
        "own-weights", changing(lambda n: 10 * n, "parameters_70"),
        "दस गुना कदमों के लिए दस गुना parameters गिने गए। Weights हर कदम पर वही हैं; लंबाई से उनकी गिनती नहीं बदलती।",
        "Ten times the steps were given ten times the parameters. The weights are the same at every step; their number does not depend on the length.",
        LONGER),
    Mistake(
        "own-weights", lambda entries: entries | {"parameters": entries["parameters"] * T,
                                                  "parameters_70": entries["parameters_70"] * T * 10},
        "हर कदम के लिए अलग parameters गिने गए। Weights हर कदम पर वही हैं; लंबाई से उनकी गिनती नहीं बदलती।",
        "Parameters were counted for each step. The weights are the same at every step; their number does not depend on the length.",
        LONGER),
    Mistake(
        "hn-per-step", changing(lambda shape: (T, *shape[1:]), "h_n"),
        "`h_n` में हर कदम के लिए एक state गिना गया। उसमें हर layer का एक आख़िरी state है।",
        "A state for each step was counted in `h_n`. It holds one last state for each layer.",
        OUTPUT),
    Mistake(
        "redundant-outputs", changing(lambda shape: (1, *shape[1:]), "h_n"),
        "`h_n` में सिर्फ़ ऊपर वाली layer गिनी गई। उसमें हर layer का आख़िरी state है।",
        "Only the top layer was counted in `h_n`. It holds the last state of every layer.",
        OUTPUT),
    Mistake(
        "batch-first-moves-h", changing(lambda shape: (shape[1], shape[0], shape[2]), "h_n"),
        "`h_n` में batch को आगे रखा गया। `batch_first=True` सिर्फ़ input और `output` पर लागू होता है; `h_n` में layers पहले हैं।",
        "The batch was put first in `h_n`. `batch_first=True` concerns the input and `output` only; in `h_n` the layers come first.",
        BATCH_FIRST),
    Mistake(
        "time-first", changing(lambda shape: (shape[1], shape[0], shape[2]), "output"),
        "`output` में time आगे रखा गया। `batch_first=True` में `output` का पहला axis batch का है।",
        "Time was put first in `output`. With `batch_first=True` the first axis of `output` is the batch.",
        BATCH_FIRST),
    Mistake(
        "length-is-size", changing(lambda shape: (*shape[:2], T), "output"),
        "`output` का आख़िरी axis कदमों की गिनती मान लिया गया। वह `hidden_size` है।",
        "The last axis of `output` was taken for the number of steps. It is `hidden_size`.",
        OUTPUT),
    Mistake(
        "all-states", changing(lambda shape: (*shape[:2], 2 * H), "output"),
        "`output` के आख़िरी axis में 2H numbers गिने गए, जैसे उसमें दोनों layers हों या h_t और c_t दोनों। `output` में सिर्फ़ ऊपर वाली layer का h_t है: H numbers।",
        "2H numbers were counted in the last axis of `output`, as if it held both layers, or both h_t and c_t. `output` holds only the h_t of the top layer: H numbers.",
        OUTPUT),
    Mistake(
        "input-is-size", changing(lambda shape: (*shape[:2], D), "output"),
        "`output` का आख़िरी axis input की size मान लिया गया। `output` में states हैं, इसलिए वह `hidden_size` है।",
        "The last axis of `output` was taken for the size of the input. `output` holds states, so it is `hidden_size`.",
        OUTPUT),
)

PREDICTED_LSTM = Exercise(
    name="predicted_lstm",
    cases=lambda rng: [()],
    expected=predicted_lstm,
    section=COUNTING,
    mistakes=held_together(predicted_lstm, BELIEFS),
)


# 2. Two faults in a loop that runs without an error.


def loop_cases(rng):
    """x (T, D), h_0 (H,), W_ih (H, D), W_hh (H, H), b_ih (H,), b_hh (H,)."""
    return [(rng.normal(size=(T, D)), *(rng.normal(size=shape) * 0.5
                                        for shape in ((H,), (H, D), (H, H), (H,), (H,))))
            for T, D, H in sizes(rng, (2, 1, 1), (2, 1, 2), (1, 1, 1), (3, 2, 2), (1, 3, 2), count=12)]


def mended_loop(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """Every state of torch.nn.RNN."""
    rnn = rnn_with(W_ih, W_hh, b_ih, b_hh, batch_first=True)
    return rnn(torch.as_tensor(x), torch.as_tensor(h_0)[None])[0].numpy()


def looped(recurrent=lambda W_hh, h, h_0: W_hh @ h, in_place=False):
    """The loop, with its recurrent term and its way of keeping states to choose."""
    def answer(x, h_0, W_ih, W_hh, b_ih, b_hh):
        h, states = h_0.copy(), []
        for x_t in x:
            new = np.tanh(W_ih @ x_t + b_ih + recurrent(W_hh, h, h_0) + b_hh)
            if in_place:
                h[:] = new
            else:
                h = new
            states.append(h)
        return np.stack(states)
    return answer


def with_first(x, h_0, *weights):
    return np.concatenate([h_0[None], mended_loop(x, h_0, *weights)])


MENDED_RNN = Exercise(
    name="mended_loop",
    cases=loop_cases,
    expected=mended_loop,
    section=FAULT,
    keeps=True,
    mistakes=(
        Mistake(
            "unmended", looped(lambda W_hh, h, h_0: h @ W_hh, in_place=True),
            "दोनों गड़बड़ियाँ अब भी हैं। दो बातें देखिए: गुणा में matrix किस तरफ़ है, और list में हर कदम की अलग array है या वही एक।",
            "Both faults are still there. Look at two things: on which side the matrix stands in the product, and whether the list holds an array for each step or the same one each time."),
        Mistake(
            "same-state", looped(in_place=True),
            "गुणा सही है, पर हर पंक्ति में आख़िरी state है: list में एक ही array बार-बार रखी गई, और उसी के numbers बदलते गए। हर कदम पर नई array बनाइए।",
            "The product is right, but every row holds the last state: the list was given one array again and again, while its numbers were overwritten. Make a new array at every step."),
        Mistake(
            "transposed", looped(lambda W_hh, h, h_0: h @ W_hh),
            "States अब अलग-अलग हैं, पर `h @ W_hh` में W_hh के columns पढ़े जाते हैं, पंक्तियाँ नहीं। W_hh चौकोर है, इसलिए error नहीं आती।",
            "The states are different now, but `h @ W_hh` reads the columns of W_hh, not its rows. W_hh is square, so there is no error.",
            OWN_CELL),
        Mistake(
            "reset-each-step", looped(lambda W_hh, h, h_0: W_hh @ h_0),
            "हर कदम h_0 से शुरू हुआ। h_0 सिर्फ़ पहले कदम का पिछला state है; उसके बाद पिछले कदम का h_t।",
            "Every step started from h_0. h_0 is the previous state of the first step only; after that it is the h_t of the step before.",
            WHERE_FROM),
        Mistake(
            "no-recurrent-weight", looped(lambda W_hh, h, h_0: h),
            "पिछला state जैसा है वैसा ही जुड़ा; पहले उसे W_hh से गुज़रना है।",
            "The previous state was added as it is; it has to go through W_hh first.",
            WHAT_W_HH_DOES),
        Mistake(
            "off-by-one", with_first,
            "States सही हैं, पर h_0 भी साथ आ गया: T कदमों के T states चाहिए।",
            "The states are right, but h_0 came along: T steps have T states."),
    ),
)


# 3. A recording in chunks.


def chunk_cases(rng):
    """An nn.RNN, nn.GRU or nn.LSTM, and a list of chunks (B, steps, D)."""
    cases = []
    for n, (K, B, D, H) in enumerate(sizes(rng, (2, 1, 1, 1), (2, 1, 1, 1), (3, 1, 1, 1), (2, 2, 1, 2),
                                           (1, 2, 2, 2), (2, 3, 2, 1), count=12, largest=4)):
        kind = (nn.RNN, nn.LSTM, nn.GRU)[n % 3]
        steps = [1] * K if n < 4 else map(int, rng.integers(1, 4, size=K))
        cases.append((kind(D, H, batch_first=True).requires_grad_(False), [normal(rng, B, T, D) for T in steps]))
    return cases


def read_in_chunks(reader, chunks):
    """The whole recording at once."""
    return reader(torch.cat(chunks, dim=1))[0]


def handing_on(hand_on, dim=1):
    """Chunk by chunk; `hand_on` takes the state after a chunk and the one handed on to it."""
    def answer(reader, chunks):
        given, outputs = None, []
        for chunk in chunks:
            output, state = reader(chunk, given)
            given = hand_on(state, given)
            outputs.append(output)
        return torch.cat(outputs, dim=dim)
    return answer


def with_c_n(make):
    """The state with another c_n, where there is one."""
    return lambda state, given: (state[0], make(state[0])) if isinstance(state, tuple) else state


ONLY_H = (
    "RNN और GRU में सही है, LSTM में नहीं: वहाँ सिर्फ़ h_n आगे दिया गया। LSTM दो states ले जाता है, और c_n भी आगे देना है।",
    "It is right for RNN and GRU, but not for LSTM: there only h_n was handed on. An LSTM carries two states, and c_n has to be handed on too.",
)
def pair_from_each(reader, chunks):
    """`output, (h, c) = reader(...)`, whatever the reader is."""
    state, outputs = None, []
    for chunk in chunks:
        output, (h, c) = reader(chunk, state)
        state = h, c
        outputs.append(output)
    return torch.cat(outputs, dim=1)


READ_IN_CHUNKS = Exercise(
    name="read_in_chunks",
    cases=chunk_cases,
    expected=read_in_chunks,
    section=CHUNKS,
    mistakes=(
        *(Mistake("hidden-is-cell", handing_on(hand_on), *ONLY_H, TWO_STATES) for hand_on in (
            with_c_n(torch.zeros_like), with_c_n(lambda h_n: h_n),
            lambda state, given: state[0] if isinstance(state, tuple) else state)),  # torch refuses that
        Mistake(
            "reset-each-step", handing_on(lambda state, given: None),
            "हर टुकड़ा शून्य से शुरू हुआ। टुकड़े एक ही recording के हैं: एक के बाद का state अगले की शुरुआत है।",
            "Every chunk started from zeros. The chunks belong to one recording: the state after one is where the next begins."),
        Mistake(
            "always-a-pair", pair_from_each,
            "LSTM में सही है, RNN और GRU में error आई। RNN और GRU एक ही state लौटाते हैं, tuple नहीं; (h_n, c_n) का जोड़ा सिर्फ़ LSTM देता है।",
            "It is right for LSTM, but RNN and GRU raise an error. RNN and GRU return a single state and no tuple; only an LSTM gives the pair (h_n, c_n).",
            TWO_STATES),
        Mistake(
            "first-state", handing_on(lambda state, given: state if given is None else given),
            "हर टुकड़े को पहले टुकड़े के बाद का state मिला। हर टुकड़े के बाद नया state आगे देना है।",
            "Every chunk was given the state after the first. After each chunk the new state has to be handed on."),
        Mistake(
            "last-only", lambda reader, chunks: read_in_chunks(reader, chunks)[:, -chunks[-1].shape[1]:],
            "सिर्फ़ आख़िरी टुकड़े के states लौटे। सब टुकड़ों के states समय के axis पर एक के बाद एक चाहिए।",
            "Only the states of the last chunk came back. Those of all chunks are wanted, one after the other along the time axis."),
        Mistake(
            "batch-is-time", handing_on(lambda state, given: state, dim=0),
            "टुकड़े batch के axis पर जुड़े, जैसे वे अलग sequences हों। वे उन्हीं sequences के अगले कदम हैं: समय के axis पर जोड़िए।",
            "The chunks were joined along the axis of the batch, as if they were other sequences. They are later steps of the same ones: join along the time axis.",
            APART),
    ),
)


# 4. Many-to-one: a classifier from the batch to the labels.


def classifier_cases(rng):
    """x (B, T, D) and the weights of the cell and of the output layer."""
    return [(rng.normal(size=(B, T, D)),
             *(rng.normal(size=shape) * 0.5
               for shape in ((H, D), (H, H), (H,), (H,), (classes, H), (classes,))))
            for B, T, D, H, classes in sizes(rng, (2, 2, 1, 1, 2), (1, 1, 1, 1, 2), (2, 1, 1, 2, 2), (2, 2, 2, 2, 2),
                                       (3, 2, 1, 2, 3), count=12, largest=5)]


def classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """torch.nn.RNN, torch.nn.Linear on its h_n, torch.argmax."""
    read_out = nn.Linear(W_hy.shape[1], W_hy.shape[0], dtype=torch.float64)
    read_out.weight.data, read_out.bias.data = torch.as_tensor(W_hy), torch.as_tensor(b_y)
    _, h_n = rnn_with(W_ih, W_hh, b_ih, b_hh, batch_first=True)(torch.as_tensor(x))
    scores = read_out(h_n[-1])
    return scores.numpy(), scores.argmax(dim=-1).numpy()


def batch_states(x, W_ih, W_hh, b_ih, b_hh, recurrent=lambda W_hh, h: h @ W_hh.T, activation=np.tanh):
    """[h_0, h_1, …, h_T] of a batch, (B, H) each; h_0 is zero."""
    states = [np.zeros((len(x), len(W_hh)))]
    for x_t in x.swapaxes(0, 1):
        states.append(activation(x_t @ W_ih.T + b_ih + recurrent(W_hh, states[-1]) + b_hh))
    return states


def labelled(scores):
    return scores, scores.argmax(axis=-1)


def reading(choose, **kind):
    """A classifier whose output layer reads `choose` of all states."""
    def answer(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
        h = choose(batch_states(x, W_ih, W_hh, b_ih, b_hh, **kind))
        return labelled(h @ W_hy.T + b_y)
    return answer


def last(states):
    return states[-1]


def over_first_axis(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """The loop goes over the batch, as if it were time."""
    h = batch_states(x.swapaxes(0, 1), W_ih, W_hh, b_ih, b_hh)[-1]
    return labelled(h @ W_hy.T + b_y)


def without(*names):
    """The classifier without these biases."""
    def answer(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
        b_ih, b_hh, b_y = (bias * (name not in names)
                           for name, bias in (("b_ih", b_ih), ("b_hh", b_hh), ("b_y", b_y)))
        return classify_sequences(x, W_ih, W_hh, b_ih, b_hh, W_hy, b_y)
    return answer


def on_scores(change):
    """The right scores, changed."""
    return lambda *case: change(classify_sequences(*case)[0])


def softmaxed(scores, labels):
    """Shares of each row in place of its scores."""
    return torch.as_tensor(scores).softmax(dim=-1).numpy(), labels


CLASSIFY_SEQUENCES = Exercise(
    name="classify_sequences",
    cases=classifier_cases,
    expected=classify_sequences,
    section=WHEN_Y,
    mistakes=(
        Mistake(
            "batch-is-time", over_first_axis,
            "Loop batch पर चला: एक sequence का state अगली में चला गया। यहाँ पहला axis sequences का है, दूसरा कदमों का।",
            "The loop went over the batch: the state of one sequence passed to the next. Here the first axis is for the sequences, the second for the steps.",
            APART),
        Mistake(
            "reset-each-step", reading(last, recurrent=lambda W_hh, h: 0 * h),
            "Scores में सिर्फ़ आख़िरी element का असर है: state हर कदम पर शून्य से शुरू हुआ। पिछले कदम का state आगे ले जाइए।",
            "The scores know the last element only: the state started from zeros at every step. Carry the state of the step before.",
            WHERE_FROM),
        Mistake(
            "no-recurrent-weight", reading(last, recurrent=lambda W_hh, h: h),
            "पिछला state जैसा है वैसा ही जुड़ा; पहले उसे W_hh से गुज़रना है।",
            "The previous state was added as it is; it has to go through W_hh first.",
            WHAT_W_HH_DOES),
        Mistake(
            "transposed", reading(last, recurrent=lambda W_hh, h: h @ W_hh),
            "W_hh उल्टा लगा: `h @ W_hh` में उसके columns पढ़े जाते हैं। h_t के हर number में W_hh की एक पंक्ति लगनी है।",
            "W_hh acts the wrong way round: `h @ W_hh` reads its columns. Each number of h_t takes one row of W_hh.",
            OWN_CELL),
        Mistake(
            "every-step", reading(lambda states: np.stack(states[1:], axis=1)),
            "हर कदम पर जवाब निकला, यह many-to-many है। Many-to-one में output layer सिर्फ़ आख़िरी state पढ़ती है।",
            "There is an answer at every step, which is many-to-many. In many-to-one the output layer reads the last state only."),
        Mistake(
            "mean-state", reading(lambda states: np.mean(states[1:], axis=0)),
            "Output layer ने सब states का औसत पढ़ा। यहाँ वह सिर्फ़ आख़िरी state पढ़ती है।",
            "The output layer read the mean of all states. Here it reads the last state only."),
        Mistake(
            "off-by-one", reading(lambda states: states[-2]),
            "Output layer ने आख़िरी से एक कदम पहले का state पढ़ा: आख़िरी element छूट गया।",
            "The output layer read the state one step before the last: the last element is left out."),
        Mistake(
            "first-state", reading(lambda states: states[1]),
            "Output layer ने पहले कदम का state पढ़ा, जिसने एक ही element देखा है। उसे आख़िरी state पढ़ना है।",
            "The output layer read the state of the first step, which has seen one element only. It has to read the last."),
        Mistake(
            "no-activation", reading(last, activation=lambda a: a),
            "States बिना tanh के बने। Cell में जोड़ के बाद tanh लगता है।",
            "The states were made without tanh. In the cell tanh comes after the sum.",
            OWN_CELL),
        Mistake(
            "activated-output", on_scores(lambda scores: labelled(np.tanh(scores))),
            "Scores पर भी tanh लगा। Output के समीकरण में activation नहीं है।",
            "The scores went through tanh as well. The output equation has no activation.",
            OUTPUT_EQUATION),
        Mistake(
            "activated-output", lambda *case: softmaxed(*classify_sequences(*case)),
            "Labels सही हैं, पर scores पर softmax लगा: हर पंक्ति का जोड़ 1 है। Scores वैसे ही चाहिए जैसे output के समीकरण से निकलते हैं।",
            "The labels are right, but the scores went through softmax: each row adds up to 1. The scores are wanted as the output equation gives them.",
            OUTPUT_EQUATION),
        Mistake(
            "score-not-index", on_scores(lambda scores: (scores, scores.max(axis=-1))),
            "Scores सही हैं, पर label की जगह सबसे बड़ा score ही आया। Label उस class का index है: `max` score देता है, `argmax` index।",
            "The scores are right, but in the place of the label stands the largest score itself. The label is the index of that class: `max` gives the score, `argmax` the index."),
        Mistake(
            "no-output-bias", without("b_y"),
            "Output layer का bias b_y छूट गया।",
            "The bias of the output layer, b_y, is missing.",
            OUTPUT_EQUATION),
        *(Mistake(
            "no-bias", without(*names),
            "Cell का bias छूट गया: torch दोनों जोड़ता है, b_ih और b_hh।",
            "A bias of the cell is missing: torch adds both, b_ih and b_hh.",
            OWN_CELL) for names in (("b_ih", "b_hh"), ("b_ih", "b_hh", "b_y"), ("b_ih",), ("b_hh",))),
        Mistake(
            "wrong-axis", on_scores(lambda scores: (scores, scores.argmax(axis=0))),
            "Scores सही हैं, labels नहीं: सबसे बड़ा score हर class में sequences के बीच ढूँढा गया। हर sequence में classes के बीच ढूँढिए।",
            "The scores are right, the labels are not: the largest was looked for among the sequences. Look among the classes of each sequence."),
        Mistake(
            "one-label", on_scores(lambda scores: (scores, scores.argmax())),
            "Scores सही हैं, पर पूरी table से एक ही label निकला। हर sequence का अपना label चाहिए।",
            "The scores are right, but one label was taken from the whole table. Each sequence wants a label of its own."),
    ),
)


# 5. Counting what a stack of layers has to learn.


def count_cases(rng):
    """The kind of cell, input_size, hidden_size, num_layers, bidirectional."""
    drawn = sizes(rng, (1, 1, 1), (2, 3, 1), (4, 2, 2), (3, 3, 2), (2, 5, 3), (5, 4, 2), count=14)
    return [(("RNN", "LSTM", "GRU")[n % 3], D, H, min(L, 4), bool(n // 2 % 2))
            for n, (D, H, L) in enumerate(drawn)]


def stacked_parameters(kind, input_size, hidden_size, num_layers, bidirectional):
    """The parameters of the real layer, counted."""
    return count(getattr(nn, kind)(input_size, hidden_size, num_layers, bidirectional=bidirectional))


def counted(sums=(1, 4, 3), biases=2, upper=lambda D, H, ways: ways * H, both=True, stacked=True):
    """A count by formula; each argument is a place for a mistake."""
    def answer(kind, input_size, hidden_size, num_layers, bidirectional):
        D, H, ways = input_size, hidden_size, 1 + bidirectional
        n = dict(zip(("RNN", "LSTM", "GRU"), sums, strict=True))[kind]
        read = [D] + [upper(D, H, ways)] * (num_layers - 1) * stacked
        return sum(n * H * (size + H + biases) for size in read) * (ways if both else 1)
    return answer


READS_ONE_WAY = (
    "ऊपर की layers को नीचे की एक ही दिशा पढ़वाई गई। दोनों दिशाएँ हों, तो वे 2H numbers पढ़ती हैं।",
    "The upper layers were made to read one direction below. With both directions they read 2H numbers.",
)
STACKED_PARAMETERS = Exercise(
    name="stacked_parameters",
    cases=count_cases,
    expected=stacked_parameters,
    section=COUNTING,
    mistakes=(
        *(Mistake(
            "wrong-count", counted(biases=1, upper=upper),
            "हर जोड़ में एक ही bias गिना गया। `torch` में दो हैं: (D + H + 2), (D + H + 1) नहीं।",
            "One bias was counted in each sum. `torch` has two: (D + H + 2), not (D + H + 1).",
            COUNTING) for upper in (lambda D, H, ways: ways * H, lambda D, H, ways: H, lambda D, H, ways: D)),
        Mistake(
            "no-bias", counted(biases=0),
            "Biases नहीं गिने गए। हर जोड़ में दो हैं, H-H numbers के।",
            "The biases were not counted. Each sum has two, of H numbers each.",
            COUNTING),
        Mistake(
            "every-layer-reads-x", counted(upper=lambda D, H, ways: D),
            "हर layer को x_t पढ़ने वाली गिना गया। x_t सिर्फ़ सबसे नीचे वाली layer पढ़ती है; बाकी अपने नीचे वाली के states पढ़ती हैं।",
            "Every layer was counted as if it read x_t. Only the lowest layer reads x_t; the others read the states of the layer below.",
            STACKED),
        Mistake("birnn-size", counted(upper=lambda D, H, ways: H), *READS_ONE_WAY, BOTH_ENDS),
        *(Mistake(
            "one-direction", counted(both=False, upper=upper),
            "एक ही दिशा के parameters गिने गए। `bidirectional` हो, तो हर layer में दो RNN हैं, अपने-अपने weights के साथ।",
            "The parameters of one direction were counted. When `bidirectional` is true, each layer holds two RNNs, each with its own weights.",
            BOTH_ENDS) for upper in (lambda D, H, ways: ways * H, lambda D, H, ways: H)),
        Mistake(
            "one-layer", counted(stacked=False),
            "एक ही layer गिनी गई। ऊपर की हर layer के अपने weights और biases हैं।",
            "One layer was counted. Every layer above it has weights and biases of its own.",
            STACKED),
        *(Mistake(
            "one-gate", counted(sums=sums),
            "Vanilla RNN में सही है, पर gates के साथ हर जोड़ के अपने weights होते हैं: LSTM में चार जोड़ हैं, GRU में तीन। जो जोड़ gate नहीं है, उसे भी गिनिए।",
            "It is right for the vanilla RNN, but every sum has weights of its own: an LSTM has four sums, a GRU three. Count the sum that is no gate too.",
            COUNTING) for sums in ((1, 3, 2), (1, 1, 1), (1, 3, 3), (1, 4, 2), (1, 3, 4))),
    ),
)

EXERCISES = [PREDICTED_LSTM, MENDED_RNN, READ_IN_CHUNKS, CLASSIFY_SEQUENCES, STACKED_PARAMETERS]
