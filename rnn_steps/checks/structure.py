"""Chapter 1: carry the state, count what a run has and makes, read answers out, read in parts."""

import numpy as np
import torch

from rnn_steps.checks.exercise import Exercise, Section
from rnn_steps.checks.making import sizes
from rnn_steps.checks.slips import guesses, slips

ONE_CELL = Section("01_structure", "एक cell, हर कदम पर · One cell at every step")
FOLDED = Section("01_structure", "मोड़ा हुआ और खोला हुआ चित्र · Folded and unrolled")
PARTS = Section("01_structure", "हिस्से और उनकी shape · The parts and their shapes")
COMES_BACK = Section("01_structure", "Cell में वापस क्या आता है · What comes back into the cell")
START = Section("01_structure", "शुरुआती state h₀ · The initial state h₀")
OUTPUT = Section("01_structure", "Output: हर कदम पर या सिर्फ़ अंत में · Output: at each step or only at the end")


def vectors(rng, *size):
    """Inputs or states of this size, few digits each."""
    return torch.tensor(rng.normal(size=size).round(2), dtype=torch.float32)


def as_rnn(cell):
    """torch.nn.RNN with the weights of this cell."""
    rnn = torch.nn.RNN(cell.input_size, cell.hidden_size)
    rnn.load_state_dict({f"{name}_l0": value for name, value in cell.state_dict().items()})
    return rnn


def zeros(cell):
    """The start where none is given."""
    return torch.zeros(cell.hidden_size)


# A prediction: nn.RNN(input_size=3, hidden_size=4) reads 50 steps.


def predicted_run():
    """What nn.RNN(3, 4) has, and what it makes in 50 steps."""
    return run_sizes(torch.nn.RNN(input_size=3, hidden_size=4), torch.zeros(50, 3))


def run_sizes(rnn, x):
    """What the module has, and what it makes of this sequence."""
    states, _ = rnn(x)
    return {"layers": rnn.num_layers, "parameters": sum(p.numel() for p in rnn.parameters()),
            "hidden_states": states.shape[0], "numbers_per_state": states.shape[1]}


UNROLLED_IS_DEEP = (
    "Layers या parameters sequence के साथ बढ़ा दिए गए, जैसे unrolled चित्र का हर cell अलग layer हो। Cell एक ही है और हर कदम पर वही चलता है: कदम बढ़ने से layers और parameters नहीं बढ़ते।",
    "Layers or parameters grow with the sequence here, as if each cell of the unrolled picture were another layer. There is one cell, and the same one runs at every step: more steps add neither layers nor parameters.",
)
LAYER_IS_STATE = (
    "Hidden states की जगह layer गिनी गई, या उसके numbers। Layer एक है और हिसाब करती है; state वह है जो हर कदम पर निकलता है, हर बार नया।",
    "The layer, or its numbers, was counted for the hidden states. The layer is one and does the work; a state is what comes out of it at a step, a new one every time.",
)
LENGTH_IS_SIZE = (
    "एक state में कितने numbers हों, यह hidden_size तय करता है; कदमों की गिनती सिर्फ़ यह बताती है कि states कितने बनेंगे।",
    "How many numbers one state holds is set by hidden_size; the number of steps only says how many states are made.",
)
INPUT_SIZE = (
    "एक state में input_size नहीं, hidden_size जितने numbers होते हैं: state input की नक़ल नहीं है।",
    "One state holds hidden_size numbers and not input_size: a state is no copy of the input.",
)
ALL_NUMBERS = (
    "आपने सारे states के सारे numbers गिने। यहाँ states गिनने हैं: हर कदम पर एक।",
    "You counted all the numbers in all the states. The states are to be counted: one for each step.",
)

PREDICTED_RUN = Exercise(
    name="predicted_run",
    cases=lambda rng: [()],
    expected=predicted_run,
    section=FOLDED,
    mistakes=(
        *slips("unrolled-is-deep", UNROLLED_IS_DEEP,
               *guesses(predicted_run, layers=[50, 10], parameters=[36, 360, 1800]),
               *guesses(predicted_run, parameters=[360, 1800])),
        *slips("layer-is-state", LAYER_IS_STATE,
               *guesses(predicted_run, hidden_states=[1, 4]), section=PARTS),
        *slips("length-is-size", LENGTH_IS_SIZE,
               *guesses(predicted_run, numbers_per_state=[50], hidden_states=[50, 4, 1]), section=PARTS),
        *slips("input-size", INPUT_SIZE, *guesses(predicted_run, numbers_per_state=[3]), section=PARTS),
        *slips("all-numbers", ALL_NUMBERS, *guesses(predicted_run, hidden_states=[200]), section=PARTS),
    ),
)


# The loop that carries the state.


def cell_cases(rng):
    """cell: an nn.RNNCell, x (T, D), h_0 (H,)."""
    first = (2, 2, 2), (3, 1, 2), (1, 2, 2), (3, 3, 3), (4, 1, 1), (2, 1, 3), (3, 2, 1)
    return [(torch.nn.RNNCell(D, H), vectors(rng, T, D), vectors(rng, H))
            for T, D, H in sizes(rng, *first, count=12, largest=5)]


def all_states(cell, x, h_0):
    """torch.nn.RNN with the cell's weights, all its states."""
    return as_rnn(cell)(x, h_0[None])[0]


def reading(before):
    """Run a cell that reads before(t, h, x, h_0) as its previous state; h is the right one."""
    def states(cell, x, h_0):
        h, found = h_0, []
        for t, x_t in enumerate(x):
            h = cell(x_t, before(t, h, x, h_0))
            found.append(h)
        return torch.stack(found)
    return states


def swapped_inputs(cell, x, h_0):
    """The state goes where the input belongs, which runs only where D = H."""
    h, found = h_0, []
    for x_t in x:
        h = cell(h, x_t)
        found.append(h)
    return torch.stack(found)


def cell_overwritten(steps, right):
    """A name that held the cell now holds a state: the second step has nothing to run."""
    if steps > 1:
        raise TypeError("'Tensor' object is not callable")
    return right


INPUT_BACK = (
    "पिछले state की जगह पिछला input वापस दिया गया है। Cell में वापस वह state आता है जो उसने पिछले कदम पर बनाया।",
    "The previous input was passed back in place of the previous state. What comes back into the cell is the state that it made at the step before.",
)
NOT_CARRIED = (
    "हर कदम फिर शुरुआत वाले state से चला: cell ने जो नया state दिया, वह अगले कदम तक नहीं पहुँचा। शुरुआत वाला state सिर्फ़ पहले कदम पर लगता है।",
    "Every step began from the starting state again: the new state that the cell gave never reached the next step. The starting state is for the first step only.",
)
FROM_ZEROS = (
    "हर कदम शून्य वाले state से चला। या तो `cell` को state दिया ही नहीं गया, और तब वह अपने आप शून्य लेता है; या loop के अंदर state फिर से शून्य हुआ। हर कदम को पिछले कदम का state चाहिए।",
    "Every step began from a state of zeros. Either `cell` was given no state, and then it takes zeros by itself; or the state was set to zeros again inside the loop. Each step needs the state of the step before.",
)
SWAPPED_INPUTS = (
    "`cell` के दोनों inputs उल्टी जगह गए: पहले x_t आता है, फिर पिछला state। इसीलिए D और H अलग हों, तो code रुक जाता है।",
    "The two inputs of `cell` have changed places: x_t comes first, then the previous state. That is why the code stops where D and H differ.",
)
CELL_OVERWRITTEN = (
    "पहले कदम के बाद `cell` नाम में cell नहीं रहा, उसका निकाला हुआ state आ गया; इसलिए दूसरे कदम पर चलाने को कुछ नहीं बचा। Cell (layer) वही रहता है, state हर कदम पर नया होता है: दोनों के नाम अलग रखिए।",
    "After the first step the name `cell` no longer held the cell but the state that came out of it, so nothing was left to run at the second step. The cell (the layer) stays, the state is new at each step: keep two names for them.",
)

ALL_STATES = Exercise(
    name="all_states",
    cases=cell_cases,
    expected=all_states,
    section=ONE_CELL,
    mistakes=(
        *slips("layer-is-state", CELL_OVERWRITTEN,
               lambda cell, x, h_0: cell_overwritten(len(x), all_states(cell, x, h_0)), section=PARTS),
        *slips("input-feeds-back", INPUT_BACK,
               reading(lambda t, h, x, h_0: x[t - 1] if t else h_0),
               reading(lambda t, h, x, h_0: x[t - 1]),
               reading(lambda t, h, x, h_0: x[t - 1] if t else torch.zeros_like(h_0)), section=COMES_BACK),
        *slips("reset-each-step", NOT_CARRIED,
               reading(lambda t, h, x, h_0: h_0), section=START),
        *slips("reset-each-step", FROM_ZEROS,
               reading(lambda t, h, x, h_0: torch.zeros_like(h_0)), section=START),
        *slips("swapped", SWAPPED_INPUTS, swapped_inputs),
        *slips("ignores-start", (
            "दिया हुआ h_0 काम में नहीं आया: पहला कदम शून्य से शुरू हुआ। शून्य तभी लेते हैं जब कोई h_0 न दिया हो।",
            "The h_0 that was given is not used: the first step began from zeros. Zeros are taken only where no h_0 is given.",
        ), reading(lambda t, h, x, h_0: h if t else torch.zeros_like(h_0)), section=START),
        *slips("off-by-one", (
            "States एक कदम पीछे हैं: हर कदम पर cell चलने से पहले का state list में गया। जाना उसे चाहिए जो cell से बाहर आया।",
            "The states are one step late: at each step the state from before the cell went into the list. The one that belongs there is the one that came out of it.",
        ), lambda cell, x, h_0: torch.stack([h_0, *all_states(cell, x, h_0)[:-1]])),
        *slips("off-by-one", (
            "शुरुआत वाला h_0 भी list में आ गया, इसलिए एक पंक्ति ज़्यादा है। Cell ने उसे नहीं बनाया: T कदमों से T states बनते हैं।",
            "The starting h_0 is in the list too, so there is one row too many. The cell did not make it: T steps make T states.",
        ), lambda cell, x, h_0: torch.stack([h_0, *all_states(cell, x, h_0)])),
        *slips("last-only", (
            "सिर्फ़ आख़िरी state बचा। हर कदम का state list में जुड़ना चाहिए, हर कदम के लिए एक पंक्ति।",
            "Only the last state is left. The state of every step has to be added to the list, one row for each step.",
        ), lambda cell, x, h_0: all_states(cell, x, h_0)[-1:],
           lambda cell, x, h_0: all_states(cell, x, h_0)[-1]),
        *slips("first-step-only", (
            "सिर्फ़ पहला कदम चला: `return` loop के अंदर है। वह loop के बाद आता है, जब सारे कदम हो चुके हों।",
            "Only the first step was run: the `return` stands inside the loop. It comes after the loop, when all steps are done.",
        ), lambda cell, x, h_0: all_states(cell, x, h_0)[:1]),
    ),
)


# What a run has and makes.


def run_cases(rng):
    """rnn: an nn.RNN of one layer, x (T, D)."""
    first = (5, 2, 3), (2, 2, 2), (1, 3, 2), (3, 1, 4), (4, 4, 1)
    return [(torch.nn.RNN(D, H), vectors(rng, T, D)) for T, D, H in sizes(rng, *first, count=12)]


def instead(**changed):
    """The right sizes but for these: parameters=lambda right, T, D, H: …"""
    def answer(rnn, x):
        right = run_sizes(rnn, x)
        return right | {key: value(right, *x.shape, rnn.hidden_size) for key, value in changed.items()}
    return answer


RUN_SIZES = Exercise(
    name="run_sizes",
    cases=run_cases,
    expected=run_sizes,
    section=FOLDED,
    mistakes=(
        *slips("unrolled-is-deep", UNROLLED_IS_DEEP,
               instead(parameters=lambda right, T, D, H: T * right["parameters"]),
               instead(layers=lambda right, T, D, H: T),
               instead(layers=lambda right, T, D, H: T, parameters=lambda right, T, D, H: T * right["parameters"])),
        *slips("layer-is-state", LAYER_IS_STATE,
               instead(hidden_states=lambda right, T, D, H: right["layers"]),
               instead(hidden_states=lambda right, T, D, H: H), section=PARTS),
        *slips("length-is-size", LENGTH_IS_SIZE,
               instead(numbers_per_state=lambda right, T, D, H: T),
               instead(numbers_per_state=lambda right, T, D, H: T, hidden_states=lambda right, T, D, H: H),
               section=PARTS),
        *slips("input-size", INPUT_SIZE, instead(numbers_per_state=lambda right, T, D, H: D), section=PARTS),
        *slips("all-numbers", ALL_NUMBERS, instead(hidden_states=lambda right, T, D, H: T * H), section=PARTS),
        *slips("tensors-counted", (
            "आपने गिना कि parameters के कितने tensors हैं। हर tensor में कई numbers हैं; गिनती numbers की है।",
            "You counted the tensors of parameters. Each tensor holds several numbers; the numbers are to be counted.",
        ), instead(parameters=lambda right, T, D, H: 4), section=PARTS),
        *slips("no-bias", (
            "सिर्फ़ weights गिने गए। Parameters में biases भी आते हैं, और torch में वे दो हैं।",
            "Only the weights were counted. The biases are parameters too, and torch has two of them.",
        ), instead(parameters=lambda right, T, D, H: H * (D + H)), section=PARTS),
        *slips("second-bias", (
            "एक ही bias गिना गया। torch में दो हैं, b_ih और b_hh, और दोनों में hidden_size जितने numbers हैं।",
            "Only one bias was counted. torch has two, b_ih and b_hh, each with hidden_size numbers.",
        ), instead(parameters=lambda right, T, D, H: H * (D + H + 1)), section=PARTS),
        *slips("wrong-axis", (
            "x की shape (T, D) है: कदम पहले size से मिलते हैं, दूसरे से नहीं।",
            "x has the shape (T, D): the steps are its first size, not its second.",
        ), instead(hidden_states=lambda right, T, D, H: D)),
    ),
)


# y at each step, or only at the end.


def reading_cases(rng):
    """rnn: an nn.RNN, read_out: an nn.Linear(H, O), x (T, D), when: "each" or "end"."""
    first = (2, 2, 2, 1), (2, 1, 2, 2), (3, 2, 2, 2), (3, 3, 3, 2), (1, 2, 3, 2), (1, 1, 1, 1)
    return [(torch.nn.RNN(D, H), torch.nn.Linear(H, O), vectors(rng, T, D), ("each", "end")[n % 2])
            for n, (T, D, H, O) in enumerate(sizes(rng, *first, count=12, largest=4))]  # noqa: E741  the chapter's letter


def read_answers(rnn, read_out, x, when):
    """y_t of every step, or y of the last one."""
    states, last = rnn(x)
    return read_out(states) if when == "each" else read_out(last)[0]


def read_as(each=None, end=None):
    """Give other answers for one of the two words: each(rnn, read_out, x), end(rnn, read_out, x)."""
    def answer(rnn, read_out, x, when):
        mistaken = each if when == "each" else end
        return mistaken(rnn, read_out, x) if mistaken else read_answers(rnn, read_out, x, when)
    return answer


READ_ANSWERS = Exercise(
    name="read_answers",
    cases=reading_cases,
    expected=read_answers,
    section=OUTPUT,
    mistakes=(
        *slips("output-is-state", (
            "Hidden states ही लौटा दिए गए। torch उन्हें `output` कहता है, पर y वह है जो read_out उनसे बनाता है।",
            "The hidden states themselves were returned. torch calls them `output`, but y is what read_out makes of them.",
        ), lambda rnn, read_out, x, when: rnn(x)[0] if when == "each" else rnn(x)[0][-1]),
        *slips("reads-input", (
            "read_out को x दे दिया गया; D और H अलग हों तो वह चलता ही नहीं। वह hidden state पढ़ता है, जिसमें अब तक की याददाश्त है।",
            "read_out was given x; where D and H differ it cannot even run. It reads the hidden state, which holds the memory so far.",
        ), lambda rnn, read_out, x, when: read_out(x) if when == "each" else read_out(x[-1])),
        *slips("first-not-last", (
            "“end” के लिए पहले कदम का state लिया गया, जो सिर्फ़ x_1 जानता है। सब कुछ पढ़ चुका state आख़िरी है।",
            "For “end” the state of the first step was taken, which knows x_1 alone. The state that has read everything is the last.",
        ), read_as(end=lambda rnn, read_out, x: read_out(rnn(x)[0][0]))),
        *slips("extra-size", (
            "“end” के लिए एक ही y चाहिए, shape (O,) में; आपके जवाब की shape (1, O) है। `rnn(x)` की दूसरी चीज़ की shape (1, H) होती है: उसमें 1 layers की गिनती है, इसलिए पहले layer चुनिए।",
            "For “end” a single y is asked for, in the shape (O,); your answer has the shape (1, O). The second thing of `rnn(x)` has the shape (1, H): the 1 counts the layers, so pick the layer first.",
        ), read_as(end=lambda rnn, read_out, x: read_out(rnn(x)[1]))),
        *slips("swapped", (
            "दोनों उल्टे हो गए: “each” यानी हर कदम पर एक y, “end” यानी आख़िर में एक ही।",
            "The two are the wrong way round: “each” is a y at every step, “end” a single one after the last.",
        ), lambda rnn, read_out, x, when: read_answers(rnn, read_out, x, "end" if when == "each" else "each")),
        *slips("always-each", (
            "हर बार हर कदम का y लौटा, `when` कुछ भी हो। “end” में सिर्फ़ आख़िरी कदम के बाद वाला y चाहिए।",
            "The y of every step was returned each time, whatever `when` says. “end” asks only for the y after the last step.",
        ), lambda rnn, read_out, x, when: read_answers(rnn, read_out, x, "each")),
        *slips("always-end", (
            "हर बार एक ही y लौटा, `when` कुछ भी हो। “each” में हर कदम का y चाहिए, shape (T, O) में।",
            "A single y was returned each time, whatever `when` says. “each” asks for the y of every step, in the shape (T, O).",
        ), lambda rnn, read_out, x, when: read_answers(rnn, read_out, x, "end")),
        *slips("mean-not-last", (
            "“end” के लिए सारे कदमों का औसत लिया गया। अध्याय 1 में y आख़िरी hidden state से बनता है, जिसमें पूरी sequence का सार है।",
            "For “end” the mean over all steps was taken. In chapter 1, y is made from the last hidden state, which holds the summary of the whole sequence.",
        ), read_as(end=lambda rnn, read_out, x: read_out(rnn(x)[0]).mean(dim=0))),
    ),
)


# A sequence that comes in parts.


def part_cases(rng):
    """cell: an nn.RNNCell, parts: a list of tensors (T_k, D)."""
    first = ((2, 1), 2, 2), ((1, 2), 1, 2), ((1,), 2, 2), ((2, 2), 3, 3), ((1, 1, 1), 1, 1), ((3,), 2, 3)
    rest = [(rng.integers(1, 4, size=K), D, H) for K, D, H in sizes(rng, (3, 2, 1), count=6, largest=4)]
    return [(torch.nn.RNNCell(D, H), [vectors(rng, T, D) for T in lengths]) for lengths, D, H in (*first, *rest)]


def read_in_parts(cell, parts):
    """torch.nn.RNN on the whole sequence: its states where the parts end."""
    ends = np.cumsum([len(part) for part in parts]) - 1
    return all_states(cell, torch.cat(parts), zeros(cell))[ends]


def beginning_with(before):
    """The last state of each part where part k begins from before(k, h, parts, zeros)."""
    def answer(cell, parts):
        h, found = zeros(cell), []
        for k, part in enumerate(parts):
            for t, x_t in enumerate(part):
                h = cell(x_t, h if t else before(k, h, parts, zeros(cell)))
            found.append(h)
        return torch.stack(found)
    return answer


def on_the_whole(mistaken):
    """A mistake of `all_states`, made from one part to the next."""
    def answer(cell, parts):
        ends = np.cumsum([len(part) for part in parts]) - 1
        return mistaken(cell, torch.cat(parts), zeros(cell))[ends]
    return answer


def first_of_each(cell, parts):
    """The state after the first step of each part."""
    starts = np.cumsum([0, *(len(part) for part in parts[:-1])])
    return all_states(cell, torch.cat(parts), zeros(cell))[starts]


def one_day_of_each(day):
    """Each part is read for one of its days alone."""
    def answer(cell, parts):
        return all_states(cell, torch.stack([part[day] for part in parts]), zeros(cell))
    return answer


READ_IN_PARTS = Exercise(
    name="read_in_parts",
    cases=part_cases,
    expected=read_in_parts,
    section=START,
    mistakes=(
        *slips("layer-is-state", CELL_OVERWRITTEN,
               lambda cell, parts: cell_overwritten(sum(map(len, parts)), read_in_parts(cell, parts)), section=PARTS),
        *slips("input-feeds-back", (
            "अगली किस्त (या अगले कदम) को पिछला input दिया गया, पिछला state नहीं। बीते दिनों से जो साथ रखना है, वह सिर्फ़ आख़िरी state है।",
            "The next part, or step, was given the last input and not the last state. All that has to be kept of the days before is the state after them.",
        ), beginning_with(lambda k, h, parts, start: parts[k - 1][-1] if k else start),
           on_the_whole(reading(lambda t, h, x, h_0: x[t - 1] if t else h_0)), section=COMES_BACK),
        *slips("reset-each-part", (
            "हर किस्त शून्य से शुरू हुई, इसलिए पिछली किस्तें भुला दी गईं। नई किस्त उसी sequence की है: वह उस state से शुरू होती है जिस पर पिछली किस्त रुकी थी।",
            "Every part began from zeros, so the parts before were forgotten. A new part belongs to the same sequence: it begins from the state where the part before it stopped.",
        ), beginning_with(lambda k, h, parts, start: start)),
        *slips("reset-each-step", FROM_ZEROS, on_the_whole(reading(lambda t, h, x, h_0: h_0))),
        *slips("swapped", SWAPPED_INPUTS, on_the_whole(swapped_inputs)),
        *slips("one-step", (
            "हर किस्त का एक ही दिन पढ़ा गया। किस्त के सारे दिन, एक-एक करके, cell को पढ़ने हैं।",
            "Only one day of each part was read. The cell has to read all the days of a part, one after the other.",
        ), one_day_of_each(-1), one_day_of_each(0)),
        *slips("all-states", (
            "हर कदम का state लौटा। यहाँ हर किस्त के बाद का एक ही state चाहिए, हर किस्त के लिए एक पंक्ति।",
            "The state of every step was returned. Only the one after each part is asked for, a row for each part.",
        ), lambda cell, parts: all_states(cell, torch.cat(parts), zeros(cell))),
        *slips("last-only", (
            "सिर्फ़ आख़िरी किस्त के बाद का state लौटा। हर किस्त के बाद का चाहिए, एक के नीचे एक।",
            "Only the state after the last part was returned. The one after each part is asked for, one below the other.",
        ), lambda cell, parts: read_in_parts(cell, parts)[-1],
           lambda cell, parts: read_in_parts(cell, parts)[-1:]),
        *slips("first-of-each", (
            "हर किस्त के पहले कदम का state लौटा। पूरी किस्त पढ़ लेने के बाद का चाहिए।",
            "The state after the first step of each part was returned. The one after the whole part is asked for.",
        ), first_of_each),
        *slips("off-by-one", (
            "हर किस्त को पढ़ने से पहले का state रखा गया; पढ़ने के बाद का चाहिए।",
            "The state from before each part was kept; the one from after it is asked for.",
        ), lambda cell, parts: torch.stack([zeros(cell), *read_in_parts(cell, parts)[:-1]])),
    ),
)

EXERCISES = [PREDICTED_RUN, ALL_STATES, RUN_SIZES, READ_ANSWERS, READ_IN_PARTS]
