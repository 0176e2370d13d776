"""Chapter 3: one set of weights at every step: what it costs, what it reads, how its gradient adds up."""

import copy
from itertools import product

import numpy as np
import torch
from torch import nn

from rnn_steps.checks.exercise import Exercise, Mistake, Section
from rnn_steps.checks.making import rnn_with, sizes, weights

CHAPTER = "03_weight_sharing"
CHANGE = Section(CHAPTER, "एक weight बदलिए · Change one weight")
NOT_DEEP = Section(CHAPTER, "Unrolled चित्र कई layers नहीं है · The unrolled picture is not many layers")
COUNT = Section(CHAPTER, "कितने parameters · How many parameters")
GROWING = Section(CHAPTER, "Sequence लंबी हो तो · When the sequence grows")
ANY_LENGTH = Section(CHAPTER, "कोई भी लंबाई · Any length")
SUM = Section(CHAPTER, "साझे weight का gradient: कदमों का जोड़ · "
                       "The gradient of a shared weight: a sum over steps")
PREVIOUS = Section("02_equations", "पिछला state कहाँ से आता है · Where the previous state comes from")
OWN_CELL = Section("02_equations", "अपना cell लिखिए · Write your own cell")
SHAPE = Section("01_structure", "हिस्से और उनकी shape · The parts and their shapes")
SKETCH = Section("04_cell_diagram", "छोटा sketch · The short sketch")


# 1. Which states move

def moved_by(row, column):
    """Whether each of h_1 to h_5 moves when W_ih[row, column] of the assignment's RNN grows by 1."""
    rnn = rnn_with([[0.5, -0.3], [0.8, 0.2]], [[0.1, 0.4], [-0.2, 0.3]], [0.1, 0.0], [0.0, -0.1])
    x = torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 0.0]], dtype=torch.float64)
    moved = moves(rnn, x, "weight_ih_l0", (row, column), 1.0)
    return {f"h_{t}": bool(distance > 1e-6) for t, distance in enumerate(moved, 1)}


def moves(rnn, x, name, place, change):
    """How far each state of torch moves with this change."""
    changed = with_change(rnn, name, place, change)
    with torch.no_grad():
        return (changed(x)[0] - rnn(x)[0]).norm(dim=1)


def with_change(rnn, name, place, change):
    """Return a copy with one number moved by `change`."""
    changed = copy.deepcopy(rnn)
    with torch.no_grad():
        getattr(changed, name)[place] += change
    return changed


def predicted_moved_states():
    """What moves is what torch says."""
    return moved_by(0, 1)


def guess(*moved):
    """A prediction as it is written down."""
    return lambda: {f"h_{t}": bool(yes) for t, yes in enumerate(moved, 1)}


OTHER_GUESS = (
    "दो बातें अलग-अलग सोचिए। पहली: बदला हुआ number x_t के किस number से गुणा होता है, और वह पहली बार किस कदम पर 0 नहीं है? "
    "दूसरी: बदला हुआ state उसके बाद किन-किन states तक पहुँचता है?",
    "Think of two things, one by one. First: which number of x_t does the changed number multiply, and at which step is "
    "that number not 0 for the first time? Second: which later states does a changed state reach?",
)


PREDICTED_MOVED_STATES = Exercise(
    name="predicted_moved_states",
    cases=lambda rng: [()],
    expected=predicted_moved_states,
    section=CHANGE,
    mistakes=(
        Mistake(
            "unrolled-is-deep", guess(1, 0, 0, 0, 0),
            "आपने बदलाव सिर्फ़ पहले कदम के cell में माना, जैसे हर कदम का cell अलग हो। Cell एक ही है: बदला हुआ number "
            "पाँचों कदमों पर लगता है, और असर वहाँ दिखता है जहाँ उसका गुणा शून्य से न हो।",
            "You put the change into the cell of the first step alone, as if each step had a cell of its own. There is "
            "one cell: the changed number is used at all five steps, and acts where it does not multiply zero.",
            NOT_DEEP,
        ),
        Mistake(
            "reset-each-step", guess(0, 0, 1, 0, 0),
            "जहाँ बदला हुआ number शून्य से गुणा नहीं होता, वह कदम आपने ठीक पकड़ा। पर वहाँ का बदला हुआ state अगले कदम का "
            "पिछला state है: हर कदम शून्य से शुरू नहीं होता।",
            "You found the step where the changed number does not multiply zero. But the state that has moved there is "
            "the previous state of the next step: no step starts again from zero.",
            PREVIOUS,
        ),
        Mistake(
            "zero-input", guess(1, 1, 1, 1, 1),
            "बदला हुआ number हर कदम पर लगता है, पर हर कदम पर असर नहीं करता। `[0, 1]` यानी पंक्ति 0, column 1: यह x_t के दूसरे "
            "number से गुणा होता है, पहले से नहीं। देखिए कि वह दूसरा number किन कदमों पर 0 है।",
            "The changed number is used at every step, but it does not act at every step. `[0, 1]` is row 0, column 1: it "
            "multiplies the second number of x_t and not the first. See at which steps that second number is 0.",
        ),
        Mistake(
            "wrong-axis", guess(1, 1, 0, 1, 1),
            "आपने column 0 और column 1 को आपस में बदल दिया: `[0, 1]` यानी पंक्ति 0, column 1, और यह x_t के दूसरे number से गुणा होता है। "
            "यह भी देखिए कि बदला हुआ state अगले कदम का पिछला state बनता है।",
            "You took column 0 for column 1: `[0, 1]` is row 0, column 1, and it multiplies the second number of x_t. "
            "See also that a changed state is the previous state of the next step.",
        ),
        Mistake(
            "recurrent-weight", guess(0, 1, 1, 1, 1),
            "यह जवाब W_hh का number बदलने पर आता। यहाँ W_ih का number बदला है: उसका गुणा x_t से होता है, पिछले state से नहीं।",
            "This is the answer for a number of W_hh. Here a number of W_ih changes: it multiplies x_t and not the "
            "previous state.",
        ),
        Mistake(
            "backwards", guess(1, 1, 1, 0, 0),
            "असर पीछे नहीं जाता: h_1 और h_2 तीसरे कदम से पहले बन चुके होते हैं। असर आगे के states में जाता है।",
            "The effect does not go backwards: h_1 and h_2 are made before the third step. It goes on to the later states.",
        ),
        Mistake(
            "last-only", guess(0, 0, 0, 0, 1),
            "आपने माना कि सिर्फ़ आख़िरी state बदलता है। बदला हुआ number हर कदम पर लगता है, इसलिए पहले देखिए कि असर किस कदम से "
            "शुरू होता है, फिर उसके बाद के states।",
            "You let only the last state move. The changed number is used at every step, so see first at which step it "
            "begins to act, then go on from there.",
        ),
        Mistake(
            "nothing-moves", guess(0, 0, 0, 0, 0),
            "आपके हिसाब से कुछ नहीं बदलता। देखिए कि बदला हुआ number x_t के किस number से गुणा होता है: क्या वह हर कदम पर 0 है?",
            "You say that nothing moves. See which number of x_t the changed number multiplies: is it 0 at every step?",
        ),
        *(Mistake("other-states", guess(*states), *OTHER_GUESS) for states in product((0, 1), repeat=5)
          if states != (0, 0, 1, 1, 1)),
        Mistake(
            "no-dict", lambda: list(moved_by(0, 1).values()),
            "हर state का नाम भी चाहिए: {\"h_1\": …, \"h_2\": …} की शक्ल में लिखिए, यानी एक dict।",
            "The name of each state is wanted too: write it in the form {\"h_1\": …, \"h_2\": …}, a dict.",
        ),
    ),
)


# 2. How many parameters

MODES = {"RNN": 1, "GRU": 3, "LSTM": 4}


def count_cases(rng):
    """mode, D, H, T, shared."""
    first = [("RNN", 2, 3, 4, True), ("RNN", 2, 3, 4, False), ("GRU", 2, 3, 4, True), ("LSTM", 2, 3, 4, True),
             ("GRU", 64, 128, 10, True), ("LSTM", 5, 5, 1, False)]
    rest = [(mode, *map(int, rng.integers(1, 20, size=3)), bool(rng.integers(2))) for mode in MODES for _ in "12"]
    return [*first, *rest]


def numel(module):
    """The number of parameters of a module."""
    return sum(parameter.numel() for parameter in module.parameters())


def layer(mode, D, H, **arguments):
    """A torch layer of this mode; it takes no memory."""
    return getattr(nn, mode)(D, H, device="meta", **arguments)


def count_parameters(mode, D, H, T, shared):
    """The parameters of the real modules that read T steps."""
    if shared:
        return numel(layer(mode, D, H))
    return numel(nn.ModuleList(layer(mode, D, H) for _ in range(T)))


def counted(one_set):
    """A count with another rule for one set of weights."""
    return lambda mode, D, H, T, shared: one_set(MODES[mode], D, H) * (1 if shared else T)


COUNT_PARAMETERS = Exercise(
    name="count_parameters",
    cases=count_cases,
    expected=count_parameters,
    section=COUNT,
    tolerance=1e-9,
    mistakes=(
        Mistake(
            "own-weights",
            lambda mode, D, H, T, shared: numel(layer(mode, D, H)) * T,
            "आपकी गिनती shared=True पर भी T के साथ बढ़ती है, यानी हर कदम के अपने weights गिने गए। साझा set एक ही है, "
            "sequence चाहे जितनी लंबी हो।",
            "Your count grows with T even when shared is True: it counts separate weights for each step. The shared set "
            "is a single one, however long the sequence is.",
            GROWING,
        ),
        Mistake(
            "unrolled-is-deep",
            lambda mode, D, H, T, shared: numel(layer(mode, D, H, num_layers=T) if shared else layer(mode, D, H)) * (
                1 if shared else T),
            "shared=True पर आपने T layers वाला network गिना। Unrolled चित्र में T cells दिखते हैं, पर layer एक ही है।",
            "For shared=True you counted a network of T layers. The unrolled picture shows T cells, but there is one layer.",
            NOT_DEEP,
        ),
        Mistake(
            "length-is-size",
            lambda mode, D, H, T, shared: numel(layer(mode, D, T)) * (1 if shared else T),
            "आपने hidden state में T numbers माने। उसमें H numbers होते हैं; T सिर्फ़ यह बताता है कि कितने कदम पढ़े गए।",
            "You took the hidden state to have T numbers. It has H; T only says how many steps are read.",
            SHAPE,
        ),
        Mistake(
            "wrong-count", counted(lambda n, D, H: n * H * (D + H + 1)),
            "एक bias छूट गया: torch हर हिसाब में दो रखता है, b_ih और b_hh।",
            "One bias is missing: torch keeps two for each calculation, b_ih and b_hh.",
        ),
        Mistake(
            "no-bias", counted(lambda n, D, H: n * H * (D + H)),
            "दोनों biases गिनने से रह गए: b_ih में H numbers हैं और b_hh में भी H।",
            "The two biases are not counted: b_ih has H numbers, and so has b_hh.",
        ),
        Mistake(
            "tensors-counted", counted(lambda n, D, H: n * (H * (D + H) + 2)),
            "Biases दो हैं, पर गिनती numbers की है: b_ih में H numbers हैं और b_hh में भी H।",
            "There are two biases, but the numbers are to be counted: b_ih holds H of them, and so does b_hh.",
        ),
        Mistake(
            "tensors-counted", counted(lambda n, D, H: n * H * (D + H) + 2),
            "Biases दो हैं, पर गिनती numbers की है: हर हिसाब के b_ih में H numbers हैं और b_hh में भी H।",
            "There are two biases, but the numbers are to be counted: in each calculation b_ih holds H of them, and so does "
            "b_hh.",
        ),
        Mistake(
            "swapped", lambda mode, D, H, T, shared: numel(layer(mode, D, H)) * (T if shared else 1),
            "shared उल्टा पढ़ा गया। shared=True यानी सारे कदमों का एक ही set; False यानी हर कदम का अपना, कुल T sets।",
            "shared is read the wrong way round. shared=True means one set for all the steps; False means one for each "
            "step, T sets in all.",
        ),
        Mistake(
            "one-calculation", lambda mode, D, H, T, shared: H * (D + H + 2) * (1 if shared else T),
            "GRU और LSTM में भी vanilla RNN जितने ही parameters गिने गए। GRU एक कदम में ऐसे तीन हिसाब करता है और LSTM चार, "
            "और हर हिसाब के अपने weights और biases हैं।",
            "GRU and LSTM are counted like the vanilla RNN. In one step a GRU makes three such calculations and an LSTM "
            "four, each with weights and biases of its own.",
        ),
        Mistake(
            "only-shared", lambda mode, D, H, T, shared: numel(layer(mode, D, H)),
            "shared=False पर भी एक ही set गिना गया। वहाँ हर कदम का अपना set है, यानी T sets।",
            "Even for shared=False a single set is counted. There each step has a set of its own: T sets.",
            GROWING,
        ),
        Mistake(
            "transposed", counted(lambda n, D, H: n * D * (D + H + 2)),
            "D और H की जगह बदल गई। W_hh state से state बनाता है, इसलिए H × H है; हर bias में H numbers हैं।",
            "D and H have changed places. W_hh makes a state from a state, so it is H × H, and each bias has H numbers.",
            SHAPE,
        ),
    ),
)


# 3. Sequences of any length

def sequences_cases(rng):
    """sequences: a list of (T, D), each with its own T; W_ih (H, D), W_hh (H, H), b_ih (H,), b_hh (H,)."""
    first = [(1, 1, (1, 2)), (2, 2, (2, 2)), (2, 2, (3, 1)), (1, 2, (2, 3, 1)), (3, 1, (1, 1)), (3, 3, (3, 3))]
    rest = [(D, H, tuple(map(int, rng.integers(1, 5, size=rng.integers(2, 4)))))
            for D, H in sizes(rng, (4, 2), count=6, largest=4)]
    return [([rng.normal(size=(T, D)) for T in lengths], *weights(rng, D, H)) for D, H, lengths in first + rest]


def encode_sequences(sequences, W_ih, W_hh, b_ih, b_hh):
    """torch.nn.RNN reads each sequence by itself; its last states."""
    rnn = rnn_with(W_ih, W_hh, b_ih, b_hh)
    return torch.stack([rnn(torch.as_tensor(x))[1][0] for x in sequences])


def last_state(x, W_ih, W_hh, b_ih, b_hh, h=None, reset=False):
    """The state after the last step of x."""
    start = h = np.zeros(len(b_ih)) if h is None else h
    for x_t in x:
        h = np.tanh(W_ih @ x_t + b_ih + W_hh @ (start if reset else h) + b_hh)
    return h


def each(read):
    """Read each sequence by itself in another way."""
    return lambda sequences, *set_of_weights: np.stack([read(x, *set_of_weights) for x in sequences])


def carried_over(sequences, *set_of_weights):
    """The next sequence goes on from the last state of the one before."""
    h, encoded = None, []
    for x in sequences:
        h = last_state(x, *set_of_weights, h=h)
        encoded.append(h)
    return np.stack(encoded)


def every_state(sequences, *set_of_weights):
    """A row for each step of each sequence."""
    return np.stack([last_state(x[:t], *set_of_weights) for x in sequences for t in range(1, len(x) + 1)])


def of_first_length(sequences, *set_of_weights):
    """Every sequence is read for as many steps as the first has."""
    return each(last_state)([[x[t] for t in range(len(sequences[0]))] for x in sequences], *set_of_weights)


def from_t_zeros(x, W_ih, W_hh, b_ih, b_hh):
    """The state begins as T zeros."""
    if len(x) != len(b_ih):
        raise ValueError("W_hh cannot multiply T zeros")
    return last_state(x, W_ih, W_hh, b_ih, b_hh)


ENCODE_SEQUENCES = Exercise(
    name="encode_sequences",
    cases=sequences_cases,
    expected=encode_sequences,
    section=ANY_LENGTH,
    mistakes=(
        Mistake(
            "reset-each-step", each(lambda *given: last_state(*given, reset=True)),
            "State हर कदम पर फिर शून्य हो जाता है, इसलिए जवाब सिर्फ़ आख़िरी input से बना। शून्य बस sequence की शुरुआत में, "
            "एक बार होता है; उसके बाद h अगले कदम को मिलता है।",
            "The state is set to zero again at every step, so the answer is made from the last input alone. It is zero "
            "once, at the start of a sequence; after that h is handed on to the next step.",
            PREVIOUS,
        ),
        Mistake(
            "state-carried-over", carried_over,
            "दूसरी sequence पहली के आख़िरी state से शुरू हुई, जैसे सब मिलकर एक लंबी sequence हों। हर नई sequence h_0 = 0 से "
            "शुरू होती है; weights वही रहते हैं, state नहीं।",
            "The second sequence began from the last state of the first, as if all were one long sequence. Each new one "
            "starts from h_0 = 0; the weights stay, the state does not.",
            PREVIOUS,
        ),
        Mistake(
            "length-is-size", each(from_t_zeros),
            "h की शुरुआत T zeros से हुई, यानी उसका size sequence की लंबाई माना गया। h में हमेशा H numbers होते हैं, "
            "sequence कितनी भी लंबी हो।",
            "h begins as T zeros: its size is taken to be the length of the sequence. h always has H numbers, however "
            "long the sequence is.",
            SHAPE,
        ),
        Mistake(
            "fixed-length", of_first_length,
            "हर sequence पहली sequence जितने कदम पढ़ी गई: लंबी वाली बीच में कट गई, छोटी वाली पर code रुक गया। साझे weights "
            "किसी भी लंबाई पर चलते हैं: हर sequence के अपने सारे कदम पढ़िए।",
            "Every sequence was read for as many steps as the first one has: longer ones are cut, on shorter ones the "
            "code stops. Shared weights read any length: read all the steps that each sequence has.",
        ),
        Mistake(
            "no-recurrent-weight",
            each(lambda x, W_ih, W_hh, b_ih, b_hh: last_state(x, W_ih, np.eye(len(b_ih)), b_ih, b_hh)),
            "पिछला hidden state जैसा है वैसा ही जोड़ा गया है; cell में वह पहले W_hh से गुणा होता है।",
            "The previous hidden state is added as it is; in the cell it is first multiplied by W_hh.",
            SKETCH,
        ),
        Mistake(
            "no-bias", each(lambda x, W_ih, W_hh, b_ih, b_hh: last_state(x, W_ih, W_hh, 0 * b_ih, 0 * b_hh)),
            "Biases छूट गए: हर कदम पर b_ih और b_hh दोनों जुड़ते हैं।",
            "The biases are missing: at every step both b_ih and b_hh are added.",
            OWN_CELL,
        ),
        Mistake(
            "one-bias", each(lambda x, W_ih, W_hh, b_ih, b_hh: last_state(x, W_ih, W_hh, b_ih, 0 * b_hh)),
            "एक ही bias जुड़ा, b_ih; torch हर कदम पर b_hh भी जोड़ता है।",
            "Only one bias is added, b_ih; torch adds b_hh as well, at every step.",
            OWN_CELL,
        ),
        Mistake(
            "transposed", each(lambda x, W_ih, W_hh, b_ih, b_hh: last_state(x, W_ih, W_hh.T, b_ih, b_hh)),
            "W_hh की पंक्तियों की जगह columns लगे: h_prev @ W_hh की जगह W_hh @ h_prev चाहिए।",
            "The columns of W_hh were used in place of its rows: it should be W_hh @ h_prev and not h_prev @ W_hh.",
            OWN_CELL,
        ),
        Mistake(
            "off-by-one", each(lambda x, *set_of_weights: last_state(x[:-1], *set_of_weights)),
            "हर sequence का आख़िरी कदम पढ़ने से रह गया।",
            "The last step of each sequence is not read.",
        ),
        Mistake(
            "off-by-one", each(lambda x, *set_of_weights: last_state(x[1:], *set_of_weights)),
            "हर sequence का पहला कदम पढ़ने से रह गया: h_0 शून्यों का state है, पहला input उसके बाद आता है।",
            "The first step of each sequence is not read: h_0 is a state of zeros, and the first input comes after it.",
        ),
        Mistake(
            "all-states", every_state,
            "हर कदम का state `encoded` में गया। हर sequence का सिर्फ़ आख़िरी state चाहिए: उसके सारे कदम हो जाएँ, तब।",
            "The state of every step went into `encoded`. Only the last state of each sequence is wanted: after all its "
            "steps.",
        ),
        Mistake(
            "sum-not-stack", lambda sequences, *set_of_weights: last_state(sequences[-1], *set_of_weights),
            "सिर्फ़ आख़िरी sequence का state लौटा। हर sequence का आख़िरी state एक-एक पंक्ति में चाहिए, shape (N, H)।",
            "Only the state of the last sequence came back. The last state of each sequence is wanted, one in each row: "
            "shape (N, H).",
        ),
    ),
)


# 4. The effect of one weight

PLACES = {"weight_ih_l0": "HD", "weight_hh_l0": "HH", "bias_ih_l0": "H", "bias_hh_l0": "H"}


def effect_cases(rng):
    """rnn: nn.RNN(D, H) in float64; x (T, D); name of one parameter; place in it, a tuple; change, a number."""
    cases = []
    for n, (T, D, H) in enumerate(sizes(rng, (2, 1, 1), (3, 1, 1), (3, 2, 2), (1, 2, 3), (4, 3, 2), count=12,
                                        largest=4)):
        name = list(PLACES)[n % 4]
        place = tuple(int(rng.integers({"D": D, "H": H}[letter])) for letter in PLACES[name])
        change = float(rng.choice([-1, 1]) * rng.integers(3, 10) / 10)
        x = torch.as_tensor(rng.normal(size=(T, D)))
        cases.append((nn.RNN(D, H, dtype=torch.float64), x, name, place, change))
    return cases


def effect_of_one_weight(rnn, x, name, place, change):
    """How far each state of torch moves when one number of it changes."""
    return moves(rnn, x, name, place, change)


def at_one_step(rnn, x, name, place, change):
    """The changed number is used at the first step alone."""
    first, h = with_change(rnn, name, place, change)(x[:1])
    states = torch.cat([first, rnn(x[1:], h)[0]]) if len(x) > 1 else first
    return (states - rnn(x)[0]).norm(dim=1)


def each_alone(rnn, x, name, place, change):
    """Each step starts from zeros."""
    changed = with_change(rnn, name, place, change)
    return torch.cat([(changed(x_t[None])[0] - rnn(x_t[None])[0]).norm(dim=1) for x_t in x])


def value_set(rnn, x, name, place, change):
    """The number becomes `change`."""
    return moves(rnn, x, name, place, change - getattr(rnn, name)[place].item())


def measured(distance):
    """The right two runs, compared in another way."""
    def answer(rnn, x, name, place, change):
        return distance(with_change(rnn, name, place, change)(x)[0] - rnn(x)[0])
    return answer


EFFECT_OF_ONE_WEIGHT = Exercise(
    name="effect_of_one_weight",
    cases=effect_cases,
    expected=effect_of_one_weight,
    section=CHANGE,
    keeps=True,
    mistakes=(
        Mistake(
            "own-weights", at_one_step,
            "बदला हुआ number सिर्फ़ पहले कदम पर लगा, बाकी कदम पुराने weights से चले, जैसे हर कदम के अपने weights हों। "
            "Weights साझे हैं: एक बार बदला number हर कदम पर बदला हुआ लगता है।",
            "The changed number is used at the first step alone and the other steps run with the old weights, as if each "
            "had its own. The weights are shared: a number changed once is changed at every step.",
        ),
        Mistake(
            "no-copy", lambda rnn, x, name, place, change: torch.zeros(len(x)),
            "फ़र्क़ हर जगह 0 आया: दोनों बार वही weights चले। पहले rnn की copy बनाइए, number उसी copy में बदलिए, और देखिए कि "
            "वह सच में बदला।",
            "The difference is 0 everywhere: both runs had the same weights. First make a copy of rnn, change the number in "
            "that copy, and see that it really changed.",
        ),
        Mistake(
            "reset-each-step", each_alone,
            "हर कदम अलग से, शून्य state से चलाया गया, इसलिए पिछले कदमों का असर आगे नहीं पहुँचा। पूरी sequence एक साथ पढ़वाइए, "
            "या h को अगले कदम तक ले जाइए।",
            "Each step was run by itself from a state of zeros, so nothing of the earlier steps came along. Let the whole "
            "sequence be read at once, or hand h on to the next step.",
            PREVIOUS,
        ),
        Mistake(
            "set-not-added", value_set,
            "Number की जगह change रख दिया गया। change पुराने number में जुड़ता है।",
            "The number was replaced by change. change is to be added to the old number.",
        ),
        Mistake(
            "no-root", measured(lambda moved: (moved ** 2).sum(dim=1)),
            "वर्गों का जोड़ आया, उसका square root नहीं लिया गया: दूरी norm है।",
            "This is the sum of the squares without its square root: the distance is the norm.",
        ),
        Mistake(
            "sum-not-norm", measured(lambda moved: moved.abs().sum(dim=1)),
            "हर unit के फ़र्क़ सीधे जोड़ दिए गए। दूरी norm है: वर्गों के जोड़ का square root।",
            "The differences of the units were simply added. The distance is the norm: the square root of the sum of the "
            "squares.",
        ),
        Mistake(
            "max-not-norm", measured(lambda moved: moved.abs().amax(dim=1)),
            "आपने सिर्फ़ उस unit का फ़र्क़ लिया जो सबसे ज़्यादा बदला। यहाँ पूरे state की दूरी चाहिए: norm।",
            "This is the difference of the unit that moved most. The distance of the whole state is wanted: the norm.",
        ),
        Mistake(
            "wrong-axis", measured(lambda moved: moved.norm(dim=0)),
            "Norm सारे कदमों पर लिया गया, हर unit के लिए एक number। चाहिए हर कदम के लिए एक: dim=1।",
            "The norm was taken over the steps, one number for each unit. Wanted is one for each step: dim=1.",
        ),
    ),
)


# 5. The gradient, step by step

def gradient_cases(rng):
    """x (T, D), W_ih (H, D), W_hh (H, H), b_ih (H,), b_hh (H,): torch tensors, float64."""
    return [tuple(map(torch.as_tensor, (rng.normal(size=(T, D)), *weights(rng, D, H))))
            for T, D, H in sizes(rng, (2, 1, 1), (1, 1, 1), (2, 2, 2), (3, 1, 2), (3, 2, 1), count=12, largest=4)]


def gradient_by_step(x, W_ih, W_hh, b_ih, b_hh):
    """The gradients of a torch.nn.RNNCell for each step, and that of torch.nn.RNN's shared weight."""
    rnn = rnn_with(W_ih, W_hh, b_ih, b_hh)
    cells = [nn.RNNCell(*rnn.weight_ih_l0.shape[::-1], dtype=torch.float64) for _ in x]
    h = torch.zeros(len(b_ih), dtype=torch.float64)
    with torch.enable_grad():
        for x_t, cell in zip(x, cells, strict=True):
            for ours, theirs in zip(cell.parameters(), rnn.parameters(), strict=True):
                ours.data = theirs.data.clone()
            h = cell(x_t, h)
        ((h[0] - 1) ** 2).backward()
        ((rnn(x)[0][-1, 0] - 1) ** 2).backward()
    return torch.stack([cell.weight_ih.grad for cell in cells]), rnn.weight_ih_l0.grad


def parts(x, W_ih, W_hh, b_ih, b_hh, *, of="W_ih", keep=lambda h: h, loss=lambda h: (h[0] - 1) ** 2):
    """The gradient of each step's own copy; `keep` is done to the state between two steps."""
    with torch.enable_grad():
        copies = [(W_ih.clone().requires_grad_(), W_hh.clone().requires_grad_()) for _ in x]
        h = torch.zeros_like(b_ih)
        for x_t, (W, V) in zip(x, copies, strict=True):
            h = torch.tanh(W @ x_t + b_ih + V @ keep(h) + b_hh)
        wanted = [pair[of == "W_hh"] for pair in copies]
        found = torch.autograd.grad(loss(h), wanted, allow_unused=True)
    return torch.stack([torch.zeros_like(W) if g is None else g for W, g in zip(wanted, found, strict=True)])


def and_sum(steps):
    """What is returned when only the contributions are wrong."""
    return steps, steps.sum(dim=0)


def summed_so_far(*given, backwards=False):
    """For each step the contributions up to it, or from it on."""
    steps = parts(*given)
    return (steps.flip(0).cumsum(0).flip(0) if backwards else steps.cumsum(0)), steps.sum(dim=0)


SUMMED_SO_FAR = (
    "पहले tensor में हर कदम पर कई कदमों के हिस्से जुड़े हुए हैं। वहाँ हर कदम का सिर्फ़ अपना हिस्सा चाहिए; जोड़ दूसरे tensor में आता है।",
    "In the first of the two tensors each entry adds up the contributions of several steps. There each step's own contribution alone is "
    "wanted; the sum belongs in the second.",
)


def one_tensor(*given):
    """The same tensor at every step: autograd gives the whole gradient for each."""
    total = parts(*given).sum(dim=0)
    return and_sum(torch.stack([total] * len(given[0])))


GRADIENT_BY_STEP = Exercise(
    name="gradient_by_step",
    cases=gradient_cases,
    expected=gradient_by_step,
    section=SUM,
    mistakes=(
        Mistake(
            "average", lambda *given: (parts(*given), parts(*given).mean(dim=0)),
            "हर कदम का हिस्सा सही है, पर साझे weight का gradient उनका औसत नहीं, जोड़ है: weight बदले, तो सारी copies एक साथ बदलती हैं।",
            "Each step's contribution is right, but the gradient of the shared weight is their sum and not their average: "
            "when the weight moves, all the copies move together.",
        ),
        Mistake(
            "last-only", lambda *given: (parts(*given), parts(*given)[-1]),
            "हर कदम का हिस्सा सही है, पर साझे gradient में सिर्फ़ आख़िरी कदम का हिस्सा लिया गया। वही weight हर कदम पर लगा था, इसलिए "
            "सबके हिस्से जुड़ते हैं।",
            "Each step's contribution is right, but the shared gradient has only that of the last step. The same weight was "
            "used at every step, so all the contributions add up.",
        ),
        Mistake("summed-so-far", summed_so_far, *SUMMED_SO_FAR),
        Mistake("summed-so-far", lambda *given: summed_so_far(*given, backwards=True), *SUMMED_SO_FAR),
        Mistake("summed-so-far", lambda *given: and_sum(summed_so_far(*given)[0]), *SUMMED_SO_FAR),
        Mistake("summed-so-far", lambda *given: and_sum(summed_so_far(*given, backwards=True)[0]), *SUMMED_SO_FAR),
        Mistake(
            "one-copy", one_tensor,
            "सारे कदमों को एक ही tensor मिला, इसलिए हर कदम के लिए पूरा gradient लौटा। हर कदम के लिए अलग copy चाहिए, जैसे "
            "W_ih.clone().requires_grad_(); [W] * T एक ही tensor को T बार रखता है।",
            "All steps were given one and the same tensor, so the whole gradient came back for each. Each step needs a copy "
            "of its own, such as W_ih.clone().requires_grad_(); [W] * T holds one tensor T times.",
        ),
        Mistake(
            "reset-each-step", lambda *given: and_sum(parts(*given, keep=torch.zeros_like)),
            "State हर कदम पर शून्य से शुरू हुआ, इसलिए पहले के कदमों का हिस्सा 0 आया। h अगले कदम तक जाना चाहिए।",
            "The state started from zero at every step, so the earlier steps contributed 0. h has to be handed on to the "
            "next step.",
            PREVIOUS,
        ),
        Mistake(
            "detached", lambda *given: and_sum(parts(*given, keep=torch.Tensor.detach)),
            "आख़िरी कदम को छोड़कर हर हिस्सा 0 है: पिछला state उस हिसाब से कट गया जिससे वह बना था (detach, torch.tensor, .data या NumPy से)। "
            "h को tensor ही रहने दीजिए।",
            "Every contribution but the last is 0: the previous state was cut off from the calculation that made it (by detach, "
            "torch.tensor, .data or NumPy). Let h stay the tensor it is.",
        ),
        Mistake(
            "recurrent-weight", lambda *given: and_sum(parts(*given, of="W_hh")),
            "यह W_hh का gradient है, जैसा अध्याय में निकाला था। यहाँ W_ih का चाहिए: copies उसी की बनाइए।",
            "This is the gradient of W_hh, as in the chapter. Here that of W_ih is wanted: make the copies of that one.",
        ),
        Mistake(
            "all-units", lambda *given: and_sum(parts(*given, loss=lambda h: ((h - 1) ** 2).sum())),
            "Loss में आख़िरी state के सारे units आ गए। L में सिर्फ़ पहला number है, h[0]।",
            "The loss takes in all units of the last state. L has only the first number, h[0].",
        ),
        Mistake(
            "off-by-one", lambda *given: (parts(*given).flip(0), parts(*given).sum(dim=0)),
            "जोड़ सही है, पर हिस्से उल्टे क्रम में हैं: पहला हिस्सा पहले कदम का होना चाहिए।",
            "The sum is right, but the contributions are in reverse order: the first one belongs to the first step.",
        ),
    ),
)

EXERCISES = [PREDICTED_MOVED_STATES, COUNT_PARAMETERS, ENCODE_SEQUENCES, EFFECT_OF_ONE_WEIGHT, GRADIENT_BY_STEP]
