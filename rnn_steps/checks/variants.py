"""Chapter 6: torch's LSTM and GRU gate by gate, the two states of an LSTM, and a GRU out of a book."""

from itertools import permutations

import torch
from torch import nn

from rnn_steps.checks.exercise import Exercise, Mistake, Section
from rnn_steps.checks.making import sizes

CHAPTER = "06_variants"
GATE = Section(CHAPTER, "Gate क्या है · What a gate is")
LSTM = Section(CHAPTER, "LSTM के समीकरण · The equations of the LSTM")
PACKED = Section(CHAPTER, "Weights कहाँ रखे हैं · Where the weights are")
BY_GATE = Section(CHAPTER, "LSTM का एक-एक gate · The LSTM, gate by gate")
ORDER = Section(CHAPTER, "Gates का क्रम · The order of the gates")
TWO_STATES = Section(CHAPTER, "दो states, एक output · Two states, one output")
GRU = Section(CHAPTER, "GRU के समीकरण · The equations of the GRU")
Z_SENSE = Section(CHAPTER, "z का मतलब · Which way round z works")
RESET_PLACE = Section(CHAPTER, "Reset gate की जगह · The place of the reset gate")
GRU_BIAS = Section(CHAPTER, "GRU में दूसरा bias · The second bias in a GRU")
COUNTS = Section(CHAPTER, "Parameters की गिनती, RNN : LSTM : GRU = 1 : 4 : 3 · "
                          "Counting the parameters, RNN : LSTM : GRU = 1 : 4 : 3")
FADING = Section(CHAPTER, "LSTM की याद भी मिटती है · An LSTM's memory fades too")
TWO_BIASES = Section("02_equations", "दो biases क्यों · Why two biases")
START = Section("01_structure", "शुरुआती state h₀ · The initial state h₀")

SIZES = ((1, 1), (1, 2), (2, 1), (2, 2), (3, 2))  # of D and H; small ones are easy to read


def drawn(rng, *shape):
    """A tensor of short numbers, so that a case can be worked on paper."""
    return torch.tensor(rng.normal(size=shape).round(2), dtype=torch.float32)


def packed(rng, gates, D, H):
    """W_ih (gates*H, D), W_hh (gates*H, H), b_ih and b_hh (gates*H,)."""
    return tuple(drawn(rng, gates * H, *rest) for rest in ((D,), (H,), (), ()))


def loaded(module, *weights):
    """`module` with these packed weights."""
    module.load_state_dict(dict(zip(module.state_dict(), weights, strict=True)))
    return module


# --- Predictions -----------------------------------------------------------------------------


def predicted_three_counts():
    """The numbers in torch's own three layers of D = 3, H = 4."""
    layers = {"RNN": nn.RNN(3, 4), "LSTM": nn.LSTM(3, 4), "GRU": nn.GRU(3, 4)}
    return {name: sum(parameter.numel() for parameter in layer.parameters())
            for name, layer in layers.items()}


def counts(per_sum, RNN=1, LSTM=4, GRU=3):
    """What somebody counts who takes a sum to have `per_sum` numbers, and so many sums to a cell."""
    return lambda: {"RNN": RNN * per_sum, "LSTM": LSTM * per_sum, "GRU": GRU * per_sum}


PREDICTED_THREE_COUNTS = Exercise(
    name="predicted_three_counts",
    cases=lambda rng: [()],
    expected=predicted_three_counts,
    section=COUNTS,
    mistakes=(
        Mistake(
            "wrong-count", counts(4 * (3 + 4 + 1)),
            "हर जोड़ में आपने एक ही bias गिना, जैसा कई किताबों में है। torch में हर जोड़ के दो biases हैं, "
            "b_ih और b_hh; दोनों को गिनकर फिर लिखिए।",
            "You counted one bias in each sum, as many books do. In torch each sum has two, b_ih and b_hh; "
            "count both and try again.",
        ),
        Mistake(
            "no-bias", counts(4 * (3 + 4)),
            "आपने सिर्फ़ matrices गिनीं। Biases भी parameters हैं, और torch में हर जोड़ के दो हैं।",
            "You counted the matrices alone. The biases are parameters too, and in torch each sum has two.",
        ),
        Mistake(
            "gates-only", counts(4 * (3 + 4 + 2), LSTM=3, GRU=2),
            "आपने सिर्फ़ gates गिने: LSTM के तीन, GRU के दो। Candidate gate नहीं है, पर उसका भी अपना जोड़ है, "
            "अपने weights और biases के साथ।",
            "You counted the gates alone: three in the LSTM, two in the GRU. The candidate is no gate, but it "
            "has a sum of its own, with its own weights and biases.",
        ),
        Mistake(
            "wrong-count", counts(4 * (3 + 4 + 1), LSTM=3, GRU=2),
            "दो बातें छूटीं: candidate का जोड़ (वह gate नहीं है, पर उसके भी weights हैं), और हर जोड़ का दूसरा bias।",
            "Two things are missing: the sum of the candidate, which is no gate but has weights too, and the "
            "second bias of each sum.",
        ),
        Mistake(
            "same-count", counts(4 * (3 + 4 + 2), LSTM=1, GRU=1),
            "आपने तीनों में बराबर parameters माने। H वही है, पर LSTM और GRU में vanilla cell जैसे कई जोड़ हैं, "
            "हर एक के अपने weights के साथ: कितने?",
            "You took all three to have the same number. H is the same, but an LSTM and a GRU have several sums "
            "like that of the vanilla cell, each with weights of its own: how many?",
        ),
        Mistake(
            "swapped-cells", counts(4 * (3 + 4 + 2), LSTM=3, GRU=4),
            "LSTM और GRU आपस में बदल गए: दोनों के समीकरण देखकर गिनिए कि किसमें कितने जोड़ हैं।",
            "The LSTM and the GRU have changed places: look at their equations and count the sums in each.",
        ),
        Mistake(
            "extra-gate", counts(4 * (3 + 4 + 2), GRU=4),
            "GRU में आपने चार जोड़ गिने, जितने LSTM में हैं। GRU में तीन हैं: दो gates, r और z, और एक candidate, n।",
            "You counted four sums in the GRU, as many as in the LSTM. A GRU has three: two gates, r and z, and "
            "one candidate, n.",
        ),
        Mistake(
            "swapped-sizes", counts(3 * (3 + 4 + 2)),
            "D और H आपस में बदल गए: nn.LSTM(3, 4) में पहला number D है, यानी input का size, और दूसरा H।",
            "D and H have changed places: in nn.LSTM(3, 4) the first number is D, the size of the input, and "
            "the second is H.",
        ),
    ),
)


def zeroed(layer, **filled):
    """`layer` with every parameter at zero but for the bias of these gates, by their place in the packing."""
    for parameter in layer.parameters():
        parameter.data.zero_()
    for place, value in filled.values():
        layer.bias_ih_l0.data[place] = value
    return layer


def states_of_quiet_lstm():
    """(h_n, c_n) of an LSTM of zeros that reads three steps from c_0 = 8."""
    _, states = zeroed(nn.LSTM(1, 1))(torch.zeros(3, 1), (torch.zeros(1, 1), torch.full((1, 1), 8.0)))
    return tuple(state.item() for state in states)


def predicted_c_n():
    """c_n of an LSTM of zeros that reads three steps from c_0 = 8."""
    return states_of_quiet_lstm()[1]


PREDICTED_C_N = Exercise(
    name="predicted_c_n",
    cases=lambda rng: [()],
    expected=predicted_c_n,
    section=FADING,
    mistakes=(
        Mistake(
            "lstm-no-vanishing", lambda: 8.0,
            "आपके जवाब में LSTM कुछ नहीं भूला। ऐसा तभी होता है जब f_t = 1 हो; यहाँ f_t = σ(0) है। "
            "वह कितना है, और c को कितनी बार गुणा करेगा?",
            "Your answer says that the LSTM forgets nothing. That is so only when f_t = 1; here f_t = σ(0). "
            "How much is that, and how many times does it multiply c?",
        ),
        Mistake(
            "hidden-is-cell", lambda: states_of_quiet_lstm()[0],
            "यह h_n है, जो output gate से होकर दिखता है। यहाँ c_n पूछा गया है: LSTM में ये दो अलग states हैं।",
            "This is h_n, which is seen through the output gate. The question is about c_n: an LSTM has these "
            "two states.",
            section=TWO_STATES,
        ),
        Mistake(
            "sigmoid-of-zero", lambda: 0.0,
            "शायद आपने σ(0) को 0 माना: तब gate पूरा बंद होता। σ(0) का मान समीकरण में a = 0 रखकर निकालिए।",
            "Perhaps you took σ(0) to be 0: the gate would be shut then. Work out σ(0) from its equation with a = 0.",
            section=GATE,
        ),
        Mistake(
            "one-step", lambda: 4.0,
            "यह एक कदम के बाद का c है। Forget gate हर कदम पर c को गुणा करता है, और कदम तीन हैं।",
            "This is c after one step. The forget gate multiplies c at every step, and there are three.",
        ),
        Mistake(
            "off-by-one", lambda: 2.0,
            "यह दो कदम के बाद का c है: c_0 पहले कदम से पहले का है, इसलिए c_3 तक तीन बार गुणा होता है।",
            "This is c after two steps: c_0 stands before the first step, so on the way to c_3 there are three "
            "multiplications.",
        ),
        Mistake(
            "share-not-state", lambda: 0.125,
            "यह बचा हुआ हिस्सा है, f_1 · f_2 · f_3। c_n पाने के लिए उसे c_0 = 8 से गुणा कीजिए।",
            "This is the share that is left, f_1 · f_2 · f_3. To get c_n, multiply it by c_0 = 8.",
        ),
    ),
)


def predicted_gru_h_n():
    """h_n of a GRU whose z_t is nearly 1 and whose n_t is nearly 1, from h_0 = 0.3."""
    layer = zeroed(nn.GRU(1, 1), b_iz=(1, 20.0), b_in=(2, 20.0))
    return layer(torch.zeros(3, 1), torch.full((1, 1), 0.3))[1].item()


PREDICTED_GRU_H_N = Exercise(
    name="predicted_gru_h_n",
    cases=lambda rng: [()],
    expected=predicted_gru_h_n,
    section=Z_SENSE,
    tolerance=1e-3,
    mistakes=(
        Mistake(
            "gru-z-sense", lambda: 1.0,
            "आपने z = 1 को “नया ले लो” पढ़ा, जैसा कई किताबों में है। torch की आख़िरी line फिर देखिए: "
            "वहाँ z_t किसको गुणा करता है?",
            "You read z = 1 as “take the new”, as several books have it. Look at torch's last line again: what "
            "does z_t multiply there?",
        ),
        Mistake(
            "one-step", lambda: 0.65,
            "यह z_t = 0.5 के साथ एक कदम का जवाब है। पर b_iz = 20 है: पहले σ(20) निकालिए।",
            "This is one step with z_t = 0.5. But b_iz is 20: work out σ(20) first.",
            section=GATE,
        ),
        Mistake(
            "half-open", lambda: 1 - 0.7 * 0.5**3,
            "यह z_t = 0.5 के साथ का जवाब है। पर b_iz = 20 है: पहले σ(20) निकालिए।",
            "This is the answer for z_t = 0.5. But b_iz is 20: work out σ(20) first.",
            section=GATE,
        ),
        Mistake(
            "shut", lambda: 0.0,
            "यहाँ 0 आने का कोई रास्ता नहीं: n_t लगभग 1 है और h_0 = 0.3। z_t इन दोनों में बाँटता है, मिटाता नहीं।",
            "Nothing here gives 0: n_t is nearly 1 and h_0 = 0.3. z_t shares between these two and wipes nothing out.",
        ),
    ),
)


# --- One gate --------------------------------------------------------------------------------


def gate_cases(rng):
    """x_t (D,), h_prev (H,), and the packed weights of an LSTM."""
    return [(drawn(rng, D), drawn(rng, H), *packed(rng, 4, D, H)) for D, H in sizes(rng, *SIZES, count=12, largest=4)]


def forget_gate(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """f_t as torch's cell shows it: how many times c_t moves when c_{t-1} is moved."""
    cell = loaded(nn.LSTMCell(len(x_t), len(h_prev)), W_ih, W_hh, b_ih, b_hh)
    c_prev = torch.zeros_like(h_prev).requires_grad_()
    with torch.enable_grad():
        _, c_t = cell(x_t, (h_prev, c_prev))
        return torch.autograd.grad(c_t.sum(), c_prev)[0]


def block(at, x_t, h_prev, *weights, squash=torch.sigmoid, parts=None):
    """A gate out of the `at`-th of the four blocks."""
    W_x, W_h, b_x, b_h = (w.chunk(4)[at] for w in weights) if parts is None else parts
    return squash(W_x @ x_t + b_x + W_h @ h_prev + b_h)


def another_block(at, name, hi, en):
    """The mistake of taking another block for the forget gate's."""
    return Mistake(
        "gate-order", lambda *case: block(at, *case),
        f"आपने {name} वाला हिस्सा लिया। torch में क्रम i, f, g, o है: {hi}",
        f"You took the block of {name}. The order in torch is i, f, g, o: {en}",
        section=ORDER,
    )


OTHER_BLOCKS = (
    another_block(0, "i_t", "forget gate पहला नहीं है, चाहे कक्षा में पहले पढ़ाया गया हो।",
                  "the forget gate is not the first, even if class taught it first."),
    another_block(2, "g_t", "f दूसरा है, और Python 0 से गिनता है।", "f is the second, and Python counts from 0."),
    another_block(3, "o_t", "f दूसरा है, o आख़िरी।", "f is the second, o the last."),
)


FORGET_GATE = Exercise(
    name="forget_gate",
    cases=gate_cases,
    expected=forget_gate,
    section=BY_GATE,
    mistakes=(
        *OTHER_BLOCKS,
        Mistake(
            "interleaved",
            lambda x_t, h_prev, *weights: block(1, x_t, h_prev, parts=[w[1::4] for w in weights]),
            "आपने हर चौथी row ली। torch में gates की rows बारी-बारी से नहीं आतीं: पहले H rows i की हैं, फिर H rows f की।",
            "You took every fourth row. In torch the rows of the gates do not take turns: first come H rows of i, "
            "then H rows of f.",
            section=PACKED,
        ),
        Mistake(
            "second-bias",
            lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: block(1, x_t, h_prev, W_ih, W_hh, b_ih, 0 * b_hh),
            "b_hh का हिस्सा छूट गया। torch में दोनों biases असली parameters हैं और दोनों जुड़ते हैं: b_if और b_hf।",
            "The part of b_hh is missing. In torch both biases are real parameters and both are added: b_if and b_hf.",
            section=TWO_BIASES,
        ),
        Mistake(
            "no-bias",
            lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: block(1, x_t, h_prev, W_ih, W_hh, 0 * b_ih, 0 * b_hh),
            "Biases छूट गए: gate के जोड़ में b_if और b_hf भी हैं।",
            "The biases are missing: the sum of the gate holds b_if and b_hf too.",
        ),
        Mistake(
            "tanh-gate", lambda *case: block(1, *case, squash=torch.tanh),
            "यहाँ tanh लगा है। Gate को 0 और 1 के बीच रहना है, इसलिए उसमें σ लगता है; tanh candidate g_t के लिए है।",
            "This has tanh in it. A gate has to stay between 0 and 1, so it takes σ; tanh is for the candidate g_t.",
            section=GATE,
        ),
        Mistake(
            "no-sigmoid", lambda *case: block(1, *case, squash=lambda a: a),
            "जोड़ सही है, पर σ नहीं लगा: उसके बिना numbers 0 और 1 के बीच नहीं रहते।",
            "The sum is right, but σ is missing: without it the numbers do not stay between 0 and 1.",
            section=GATE,
        ),
    ),
)


# --- One step of the LSTM --------------------------------------------------------------------


def lstm_cases(rng):
    """x_t (D,), h_prev and c_prev (H,), and the packed weights of an LSTM."""
    return [(x_t, h_prev, drawn(rng, len(h_prev)), *weights) for x_t, h_prev, *weights in gate_cases(rng)]


def lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh):
    """(h_t, c_t) of torch.nn.LSTMCell."""
    return loaded(nn.LSTMCell(len(x_t), len(h_prev)), W_ih, W_hh, b_ih, b_hh)(x_t, (h_prev, c_prev))


def lstm_parts(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, order="ifgo", candidate=torch.tanh):
    """i, f, g, o for somebody who reads the blocks in this order."""
    a = dict(zip(order, (W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh).chunk(4), strict=True))
    return [candidate(a[gate]) if gate == "g" else torch.sigmoid(a[gate]) for gate in "ifgo"]


def lstm_wrong(keep=lambda i, f, g, o, c: f * c + i * g, show=lambda o, c_t, c: o * torch.tanh(c_t), **how):
    """An LSTM step with another c_t or another h_t."""
    def step(x_t, h_prev, c_prev, *weights):
        i, f, g, o = lstm_parts(x_t, h_prev, *weights, **how)
        c_t = keep(i, f, g, o, c_prev)
        return show(o, c_t, c_prev), c_t
    return step


def lstm_in_order(order):
    """The mistake of reading the blocks in another order."""
    theirs = ", ".join(order)
    or_hi, or_en = SAME_AS_F_FIRST if order == "figo" else ("", "")
    return Mistake(
        "gate-order", lstm_wrong(order=order),
        f"चारों हिस्से {theirs} के क्रम में पढ़े गए लगते हैं; torch में क्रम i, f, g, o है। "
        f"सबकी shape एक-सी है, इसलिए कोई error नहीं आई।{or_hi}",
        f"The four blocks seem to have been read in the order {theirs}; torch's order is i, f, g, o. "
        f"They all have one shape, so there was no error.{or_en}",
        section=ORDER,
    )


# i and f have the same form: to take the one for the other in the blocks or in c_t gives the same numbers.
SAME_AS_F_FIRST = (
    " या फिर हिस्से सही पढ़े गए, पर c_t के समीकरण में i_t और f_t आपस में बदल गए: "
    "f_t पुराने c_prev को गुणा करता है, i_t नए g_t को।",
    " Or the blocks were read rightly, and i_t and f_t have changed places in the equation of c_t: "
    "f_t multiplies the old c_prev, i_t the new g_t.",
)


LSTM_STEP = Exercise(
    name="lstm_step",
    cases=lstm_cases,
    expected=lstm_step,
    section=LSTM,
    mistakes=(
        Mistake(
            "hidden-is-cell",
            lambda x_t, h_prev, c_prev, *weights: lstm_step(x_t, h_prev, h_prev, *weights),
            "नया c_t आपने h_prev से बनाया। LSTM में दो states हैं: gates h_prev को देखते हैं, "
            "पर forget gate c_prev को गुणा करता है।",
            "You made the new c_t from h_prev. An LSTM has two states: the gates look at h_prev, but what the "
            "forget gate multiplies is c_prev.",
            section=TWO_STATES,
        ),
        Mistake(
            "hidden-is-cell",
            lambda x_t, h_prev, c_prev, *weights: lstm_step(x_t, c_prev, c_prev, *weights),
            "Gates आपने c_prev से निकाले। Gates h_prev को देखते हैं; c_prev सिर्फ़ forget gate से गुणा होकर आगे जाता है।",
            "You computed the gates from c_prev. The gates look at h_prev; c_prev only goes on, multiplied by the "
            "forget gate.",
            section=TWO_STATES,
        ),
        Mistake(
            "hidden-is-cell", lambda *case: lstm_step(*case)[0],
            "आपने सिर्फ़ h_t लौटाया। LSTM अगले कदम को दो states देता है: h_t और c_t, दोनों लौटाइए।",
            "You returned h_t alone. An LSTM hands two states on to the next step: return both, h_t and c_t.",
            section=TWO_STATES,
        ),
        Mistake(
            "hidden-is-cell", lambda *case: (lstm_step(*case)[0],) * 2,
            "आपने दोनों जगह h_t लौटाया। दूसरा state c_t है, output gate और tanh लगने से पहले का।",
            "You returned h_t twice. The second state is c_t, as it is before the tanh and the output gate.",
            section=TWO_STATES,
        ),
        Mistake(
            "hidden-is-cell", lambda *case: (lstm_step(*case)[1],) * 2,
            "आपने दोनों जगह c_t लौटाया। h_t अलग state है: c_t पर tanh लगाकर उसे output gate से गुणा कीजिए।",
            "You returned c_t twice. h_t is another state: take the tanh of c_t and multiply it by the output gate.",
            section=TWO_STATES,
        ),
        Mistake(
            "swapped-states", lambda *case: lstm_step(*case)[::-1],
            "दोनों states सही हैं, पर उल्टी जगह: पहले h_t, फिर c_t, जैसे torch लौटाता है।",
            "Both states are right but have changed places: first h_t, then c_t, as torch returns them.",
            section=TWO_STATES,
        ),
        *(lstm_in_order("".join(order)) for order in permutations("ifgo") if order != tuple("ifgo")),
        Mistake(
            "no-tanh", lstm_wrong(show=lambda o, c_t, c: o * c_t),
            "c_t सही है; h_t में tanh छूट गया। Output gate tanh(c_t) को गुणा करता है, c_t को नहीं।",
            "c_t is right; h_t lacks its tanh. The output gate multiplies tanh(c_t), not c_t.",
        ),
        Mistake(
            "sigmoid-candidate", lstm_wrong(candidate=torch.sigmoid),
            "Candidate g_t पर σ लगा है। वह gate नहीं, नई जानकारी है, जो negative भी हो सकती है: उस पर tanh लगता है।",
            "The candidate g_t has σ on it. It is no gate but new information, which may be negative: it takes tanh.",
        ),
        Mistake(
            "forget-sense", lstm_wrong(keep=lambda i, f, g, o, c: (1 - f) * c + i * g),
            "आपने f_t = 1 को “सब भूल जाओ” पढ़ा। नाम उल्टा लगता है: f_t वह हिस्सा है जो रखा जाता है।",
            "You read f_t = 1 as “forget everything”. The name is misleading: f_t is the share that is kept.",
        ),
        Mistake(
            "one-gate-for-both", lstm_wrong(keep=lambda i, f, g, o, c: f * c + (1 - f) * g),
            "नया हिस्सा आपने 1 − f_t से गुणा किया; वैसा GRU में होता है। LSTM में उसके लिए अलग gate है, i_t।",
            "You multiplied the new part by 1 − f_t; a GRU works like that. An LSTM has a gate of its own for it, i_t.",
        ),
        Mistake(
            "old-cell", lstm_wrong(show=lambda o, c_t, c: o * torch.tanh(c)),
            "h_t पुराने c_prev से बना है; वह इसी कदम के नए c_t से बनता है।",
            "h_t was made from the old c_prev; it is made from the new c_t of this very step.",
        ),
        Mistake(
            "second-bias",
            lambda x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh:
                lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, b_ih, 0 * b_hh),
            "b_hh छूट गया। torch में दोनों biases असली parameters हैं, और हर gate में दोनों जुड़ते हैं।",
            "b_hh is missing. In torch both biases are real parameters, and each gate adds both.",
            section=TWO_BIASES,
        ),
        Mistake(
            "no-bias",
            lambda x_t, h_prev, c_prev, W_ih, W_hh, b_ih, b_hh:
                lstm_step(x_t, h_prev, c_prev, W_ih, W_hh, 0 * b_ih, 0 * b_hh),
            "Biases छूट गए: चारों जोड़ों में b_ih और b_hh, दोनों का अपना हिस्सा है।",
            "The biases are missing: b_ih and b_hh each have their part in all four sums.",
        ),
    ),
)


# --- A whole sequence ------------------------------------------------------------------------


def unroll_cases(rng):
    """An nn.LSTMCell, x (T, B, D), h_0 and c_0 (B, H)."""
    shapes = sizes(rng, (1, 1, 1, 1), (2, 1, 1, 1), (2, 2, 1, 2), (3, 1, 2, 2), (1, 3, 2, 1), count=12, largest=4)
    return [(nn.LSTMCell(D, H).requires_grad_(False), drawn(rng, T, B, D), drawn(rng, B, H), drawn(rng, B, H))
            for T, B, D, H in shapes]


def unroll_lstm(cell, x, h_0, c_0):
    """torch.nn.LSTM with the weights of the cell."""
    layer = loaded(nn.LSTM(cell.input_size, cell.hidden_size), *cell.state_dict().values())
    output, (h_n, c_n) = layer(x, (h_0[None], c_0[None]))
    return output, (h_n[0], c_n[0])


def unrolled(cell, x, h_0, c_0, before=lambda h, c, h_0, c_0: (h, c), keep=lambda h, c: h):
    """The loop, with something done to the states before each step, and something kept of each step."""
    h, c, kept = h_0, c_0, []
    for x_t in x:
        h, c = cell(x_t, before(h, c, h_0, c_0))
        kept.append(keep(h, c))
    return torch.stack(kept), (h, c)


def unrolled_with(**how):
    """The loop with this slip."""
    return lambda *case: unrolled(*case, **how)


def batch_read_as_time(cell, x, h_0, c_0):
    """The loop over the second axis, as if the batch stood first."""
    output, states = unrolled(cell, x.transpose(0, 1), h_0, c_0)
    return output.transpose(0, 1), states


UNROLL_LSTM = Exercise(
    name="unroll_lstm",
    cases=unroll_cases,
    expected=unroll_lstm,
    section=TWO_STATES,
    mistakes=(
        Mistake(
            "hidden-is-cell", unrolled_with(keep=lambda h, c: c),
            "output में आपने हर कदम का c_t रखा। output वह है जो output gate दिखाता है: हर कदम का h_t।",
            "You kept c_t of every step in output. The output is what the output gate shows: h_t of every step.",
        ),
        Mistake(
            "hidden-is-cell", lambda *case: (lambda output, h_n, c_n: (output, h_n))(*flat(*case)),
            "आपने output के साथ सिर्फ़ h_n लौटाया। LSTM में दो states हैं, इसलिए जवाब output, (h_n, c_n) है।",
            "You returned h_n alone with output. An LSTM has two states, so the answer is output, (h_n, c_n).",
        ),
        Mistake(
            "hidden-is-cell", lambda *case: (lambda output, h_n, c_n: (output, (h_n, h_n)))(*flat(*case)),
            "आपने c_n की जगह h_n दोबारा लौटाया। आख़िरी कदम का c_t भी चाहिए: वह अलग state है।",
            "You returned h_n again in the place of c_n. The c_t of the last step is wanted too: it is another state.",
        ),
        Mistake(
            "hidden-is-cell", unrolled_with(before=lambda h, c, h_0, c_0: (h, c_0)),
            "h आगे चला, पर c हर कदम पर फिर c_0 से शुरू हुआ। दोनों states एक कदम से अगले कदम को जाते हैं।",
            "h went on, but c started from c_0 again at every step. Both states go from one step to the next.",
        ),
        Mistake(
            "hidden-is-cell", unrolled_with(before=lambda h, c, h_0, c_0: (h, torch.zeros_like(c))),
            "h आगे चला, पर c हर कदम पर शून्य से शुरू हुआ। LSTM की याद c में ही है: वह भी आगे जाता है।",
            "h went on, but c started from zero at every step. The memory of an LSTM is in c: it goes on too.",
        ),
        Mistake(
            "hidden-is-cell", unrolled_with(before=lambda h, c, h_0, c_0: (h, h)),
            "Cell को दोनों जगह h दिया गया, जैसे state एक ही हो। दूसरी जगह पिछले कदम का c जाता है।",
            "The cell was given h in both places, as if there were one state. The second place is for c of the "
            "step before.",
        ),
        Mistake(
            "swapped-states", unrolled_with(before=lambda h, c, h_0, c_0: (c, h)),
            "Cell को दोनों states उल्टी जगह दिए गए: c को h की जगह, h को c की जगह। पहले h, फिर c: cell उन्हें उसी क्रम में "
            "लेता है जिसमें लौटाता है।",
            "The cell was given its two states the wrong way round: c in the place of h, h in the place of c. First h, "
            "then c: the cell takes them in the order in which it returns them.",
        ),
        Mistake(
            "swapped-states", lambda *case: (lambda output, h_n, c_n: (output, (c_n, h_n)))(*flat(*case)),
            "output सही है, पर आख़िरी दोनों states उल्टी जगह हैं: पहले h_n, फिर c_n।",
            "output is right, but the two last states have changed places: first h_n, then c_n.",
        ),
        Mistake(
            "layer-axis", lambda *case: (lambda output, h_n, c_n: (output, (h_n[None], c_n[None])))(*flat(*case)),
            "Numbers सही हैं; h_n और c_n की shape (B, H) होनी चाहिए। आगे वाला 1 layers की गिनती है; "
            "यहाँ layer नहीं, अकेला cell है।",
            "The numbers are right; h_n and c_n should have the shape (B, H). The 1 in front counts layers, and "
            "this is a cell on its own.",
            section=Section("05_pytorch_layer",
                            "`nn.RNNCell`: loop अपने हाथ में · `nn.RNNCell`: the loop in your hands"),
        ),
        Mistake(
            "reset-each-step", unrolled_with(before=lambda h, c, h_0, c_0: (h_0, c_0)),
            "हर कदम h_0 और c_0 से शुरू हुआ। वे sequence की शुरुआत के लिए हैं; उसके बाद पिछले कदम के h और c चलते हैं।",
            "Every step started from h_0 and c_0. They are for the start of the sequence; after that come h and c "
            "of the step before.",
            section=START,
        ),
        Mistake(
            "reset-each-step", unrolled_with(before=lambda h, c, h_0, c_0: (0 * h, 0 * c)),
            "हर कदम पर states शून्य कर दिए गए, इसलिए कुछ याद नहीं रहा। पिछले कदम के h और c अगले कदम को दीजिए।",
            "The states were set to zero at every step, so nothing was remembered. Give the next step h and c of "
            "the step before.",
            section=START,
        ),
        Mistake(
            "ignores-start", lambda cell, x, h_0, c_0: unrolled(cell, x, 0 * h_0, 0 * c_0),
            "शुरुआत शून्य से हुई; यहाँ h_0 और c_0 दिए गए हैं: पहला कदम उन्हीं से चलता है।",
            "This starts from zeros; h_0 and c_0 are given here: the first step starts from them.",
            section=START,
        ),
        Mistake(
            "batch-is-time", batch_read_as_time,
            "Loop दूसरी axis पर चला। x की shape (T, B, D) है: समय पहली axis है, दूसरी batch।",
            "The loop ran along the second axis. x has the shape (T, B, D): time is the first axis, the batch "
            "the second.",
            section=Section("05_pytorch_layer",
                            "Batch की sequences अलग रहती हैं · The sequences of a batch stay apart"),
        ),
        Mistake(
            "off-by-one",
            lambda cell, x, h_0, c_0: (
                torch.cat([h_0[None], unrolled(cell, x, h_0, c_0)[0][:-1]]), unrolled(cell, x, h_0, c_0)[1]),
            "output एक कदम पीछे है: उसमें h_0 है और आख़िरी h नहीं। हर कदम के बाद का h रखिए।",
            "output is one step behind: it holds h_0 and lacks the last h. Keep h as it is after each step.",
        ),
        Mistake(
            "last-only", lambda *case: (lambda output, h_n, c_n: (h_n, (h_n, c_n)))(*flat(*case)),
            "output में सिर्फ़ आख़िरी h है। उसमें हर कदम का h_t चाहिए, shape (T, B, H)।",
            "output holds the last h alone. It should hold h_t of every step, with the shape (T, B, H).",
        ),
    ),
)


def flat(*case):
    """output, h_n and c_n side by side."""
    output, (h_n, c_n) = unrolled(*case)
    return output, h_n, c_n


# --- One step of the GRU ---------------------------------------------------------------------


def gru_cases(rng):
    """x_t (D,), h_prev (H,), and the packed weights of a GRU."""
    return [(drawn(rng, D), drawn(rng, H), *packed(rng, 3, D, H)) for D, H in sizes(rng, *SIZES, count=12, largest=4)]


def gru_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """h_t of torch.nn.GRUCell."""
    return loaded(nn.GRUCell(len(x_t), len(h_prev)), W_ih, W_hh, b_ih, b_hh)(x_t, h_prev)


def share(z, n, h):
    """h_t, torch's way round."""
    return (1 - z) * n + z * h


def reset_after(r, new, W_hn, b_hn, h):
    """What the candidate's tanh is taken of: torch's place of the reset."""
    return new + r * (W_hn @ h + b_hn)


def reset_before(r, new, W_hn, b_hn, h):
    """The place of the reset in Cho et al. 2014."""
    return new + W_hn @ (r * h) + b_hn


def gru_wrong(order="rzn", candidate=reset_after, shared=share, squash=torch.tanh):
    """A GRU step that differs from torch's in one of these."""
    def step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
        i, h, W, b = (dict(zip(order, packed_rows.chunk(3), strict=True)) for packed_rows in
                      (W_ih @ x_t + b_ih, W_hh @ h_prev + b_hh, W_hh, b_hh))
        r, z = (torch.sigmoid(i[gate] + h[gate]) for gate in "rz")
        return shared(z, squash(candidate(r, i["n"], W["n"], b["n"], h_prev)), h_prev)
    return step


def gru_in_order(order):
    """The mistake of reading the blocks in another order."""
    theirs = ", ".join(order)
    return Mistake(
        "gate-order", gru_wrong(order=order),
        f"तीनों हिस्से {theirs} के क्रम में पढ़े गए लगते हैं; torch में क्रम r, z, n है। "
        "सबकी shape एक-सी है, इसलिए कोई error नहीं आई।",
        f"The three blocks seem to have been read in the order {theirs}; torch's order is r, z, n. "
        "They all have one shape, so there was no error.",
        section=ORDER,
    )


GRU_STEP = Exercise(
    name="gru_step",
    cases=gru_cases,
    expected=gru_step,
    section=GRU,
    mistakes=(
        Mistake(
            "gru-z-sense", gru_wrong(shared=lambda z, n, h: share(1 - z, n, h)),
            "z_t उल्टा लगा है: आपने उससे नए n_t को गुणा किया, जैसा कई किताबों में है। "
            "torch में z_t पुराने h_prev को गुणा करता है, और 1 − z_t नए को।",
            "z_t is the other way round: you multiplied the new n_t by it, as several books do. "
            "In torch z_t multiplies the old h_prev, and 1 − z_t the new.",
            section=Z_SENSE,
        ),
        Mistake(
            "gru-reset-place", gru_wrong(candidate=reset_before),
            "Reset gate आपने W_hn से गुणा करने से पहले लगाया, जैसा Cho और साथियों (2014) में है। "
            "torch में पहले matrix product होता है और b_hn जुड़ता है, फिर पूरे bracket पर r_t लगता है।",
            "You applied the reset gate before multiplying by W_hn, as Cho et al. 2014 do. "
            "In torch first comes the matrix product and b_hn is added, then r_t multiplies the whole bracket.",
            section=RESET_PLACE,
        ),
        Mistake(
            "gru-reset-place",
            gru_wrong(candidate=reset_before, shared=lambda z, n, h: share(1 - z, n, h)),
            "यह किताबों वाला GRU है, torch से दो जगह अलग: torch में reset matrix product के बाद लगता है, "
            "और z_t पुराने state को गुणा करता है।",
            "This is the GRU of several books, and it differs from torch's in two places: torch's reset acts after "
            "the matrix product, and torch's z_t multiplies the old state.",
            section=RESET_PLACE,
        ),
        Mistake(
            "second-bias", gru_wrong(candidate=lambda r, new, W_hn, b_hn, h: new + r * (W_hn @ h) + b_hn),
            "b_hn bracket के बाहर जुड़ा है, जैसे vanilla cell में दोनों biases जुड़ते हैं। "
            "torch के GRU में वह bracket के अंदर है और r_t से गुणा होता है।",
            "b_hn was added outside the bracket, as the two biases of the vanilla cell are. "
            "In torch's GRU it stands inside and is multiplied by r_t.",
            section=GRU_BIAS,
        ),
        Mistake(
            "second-bias", gru_wrong(candidate=lambda r, new, W_hn, b_hn, h: new + r * (W_hn @ h)),
            "Candidate में b_hn छूट गया। वह फ़ालतू नहीं है: bracket के अंदर W_hn @ h_prev के साथ जुड़ता है।",
            "b_hn is missing from the candidate. It is not superfluous: inside the bracket it is added to W_hn @ h_prev.",
            section=GRU_BIAS,
        ),
        Mistake(
            "second-bias",
            lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: gru_step(x_t, h_prev, W_ih, W_hh, b_ih, 0 * b_hh),
            "b_hh कहीं नहीं जुड़ा। torch में दोनों biases जुड़ते हैं, और GRU में दूसरे का अपना काम भी है: b_hn पर r_t लगता है।",
            "b_hh was added nowhere. In torch both biases are added, and in a GRU the second has a job of its own: b_hn is "
            "multiplied by r_t.",
            section=GRU_BIAS,
        ),
        Mistake(
            "no-bias",
            lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: gru_step(x_t, h_prev, W_ih, W_hh, 0 * b_ih, 0 * b_hh),
            "Biases छूट गए: तीनों जोड़ों में b_ih और b_hh, दोनों का अपना हिस्सा है।",
            "The biases are missing: b_ih and b_hh each have their part in all three sums.",
        ),
        *(gru_in_order("".join(order)) for order in permutations("rzn") if order != tuple("rzn")),
        Mistake(
            "reset-on-input",
            gru_wrong(candidate=lambda r, new, W_hn, b_hn, h: r * (new + W_hn @ h + b_hn)),
            "r_t पूरे जोड़ पर लगा है, input वाले हिस्से पर भी। वह सिर्फ़ पुराने state वाले bracket पर लगता है।",
            "r_t multiplies the whole sum, the part of the input too. It acts only on the bracket of the old state.",
        ),
        Mistake(
            "no-reset", gru_wrong(candidate=lambda r, new, W_hn, b_hn, h: new + W_hn @ h + b_hn),
            "Candidate में r_t लगा ही नहीं: वह तय करता है कि पुराने state की कितनी सुनी जाए।",
            "r_t is missing from the candidate: it decides how much of the old state is heard.",
        ),
        Mistake(
            "no-old", gru_wrong(shared=lambda z, n, h: (1 - z) * n),
            "पुराना state नहीं जुड़ा: z_t * h_prev वाला हिस्सा छूट गया।",
            "The old state was not added: the part z_t * h_prev is missing.",
        ),
        Mistake(
            "sigmoid-candidate", gru_wrong(squash=torch.sigmoid),
            "Candidate n_t पर σ लगा है। वह gate नहीं, नई जानकारी है, जो negative भी हो सकती है: उस पर tanh लगता है।",
            "The candidate n_t has σ on it. It is no gate but new information, which may be negative: it takes tanh.",
        ),
    ),
)


# --- A book's GRU ----------------------------------------------------------------------------


def book_cases(rng):
    """x (T, D), h_0 (H,), and the packed weights of a GRU whose z takes the new."""
    shapes = sizes(rng, (1, 1, 1), (2, 1, 1), (2, 1, 2), (3, 2, 2), (2, 3, 2), count=12, largest=4)
    return [(drawn(rng, T, D), drawn(rng, H), *packed(rng, 3, D, H)) for T, D, H in shapes]


def read_by_gru(x, h_0, *weights):
    """Every h_t of torch.nn.GRU with these weights: (T, H)."""
    return loaded(nn.GRU(x.shape[1], len(h_0)), *weights)(x, h_0[None])[0]


def turned(rows, at=1, how=torch.neg):
    """Packed rows with the block of one gate changed."""
    blocks = list(rows.chunk(3))
    blocks[at] = how(blocks[at])
    return torch.cat(blocks)


def run_book_gru(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """torch.nn.GRU with the sign of all that belongs to z turned: 1 - sigmoid(a) = sigmoid(-a)."""
    return read_by_gru(x, h_0, *map(turned, (W_ih, W_hh, b_ih, b_hh)))


def step_by_step(step):
    """A loop over the sequence with this step."""
    def run(x, h_0, *weights):
        h, kept = h_0, []
        for x_t in x:
            h = step(x_t, h, *weights)
            kept.append(h)
        return torch.stack(kept)
    return run


RUN_BOOK_GRU = Exercise(
    name="run_book_gru",
    cases=book_cases,
    expected=run_book_gru,
    section=Z_SENSE,
    answer_of=("किताब के GRU का जवाब", "the answer of the book's GRU"),
    mistakes=(
        Mistake(
            "gru-z-sense", read_by_gru,
            "किताब के weights torch के GRU में जैसे के तैसे चले। torch में z = 1 पुराना रखता है और इस किताब में नया लेता है: "
            "किताब का z torch का 1 − z है।",
            "The book's weights ran in torch's GRU as they are. In torch z = 1 keeps the old, in this book it takes "
            "the new: the book's z is torch's 1 − z.",
        ),
        Mistake(
            "gate-order", lambda x, h_0, *weights: read_by_gru(x, h_0, *(turned(w, at=0) for w in weights)),
            "आपने पहले हिस्से का चिह्न उल्टा किया, जो r का है। क्रम r, z, n है: z का हिस्सा दूसरा है।",
            "You turned the sign of the first block, which belongs to r. The order is r, z, n: the block of z is "
            "the second.",
            section=ORDER,
        ),
        Mistake(
            "gate-order", lambda x, h_0, *weights: read_by_gru(x, h_0, *(turned(w, at=2) for w in weights)),
            "आपने तीसरे हिस्से का चिह्न उल्टा किया, जो n का है। क्रम r, z, n है: z का हिस्सा दूसरा है।",
            "You turned the sign of the third block, which belongs to n. The order is r, z, n: the block of z is "
            "the second.",
            section=ORDER,
        ),
        Mistake(
            "all-turned", lambda x, h_0, *weights: read_by_gru(x, h_0, *(-w for w in weights)),
            "आपने सारे weights और biases का चिह्न उल्टा कर दिया। उल्टा सिर्फ़ z वाले हिस्से का करना है; "
            "r और n के हिस्से वैसे ही रहें।",
            "You turned the sign of all weights and biases. Only the block of z is to be turned; leave those of r "
            "and n as they are.",
        ),
        Mistake(
            "weights-only",
            lambda x, h_0, W_ih, W_hh, b_ih, b_hh: read_by_gru(x, h_0, turned(W_ih), turned(W_hh), b_ih, b_hh),
            "आपने matrices का चिह्न उल्टा किया, biases का नहीं। σ के अंदर पूरे जोड़ का चिह्न उल्टा होना चाहिए, "
            "और biases भी उसी जोड़ में हैं।",
            "You turned the sign of the matrices, but not that of the biases. The sign of the whole sum inside σ "
            "has to turn, and the biases are in that sum.",
        ),
        Mistake(
            "biases-only",
            lambda x, h_0, W_ih, W_hh, b_ih, b_hh: read_by_gru(x, h_0, W_ih, W_hh, turned(b_ih), turned(b_hh)),
            "आपने biases का चिह्न उल्टा किया, matrices का नहीं। σ के अंदर पूरे जोड़ का चिह्न उल्टा होना चाहिए, "
            "और W_ih और W_hh के z वाले हिस्से भी उसी जोड़ में हैं।",
            "You turned the sign of the biases, but not that of the matrices. The sign of the whole sum inside σ "
            "has to turn, and the z parts of W_ih and W_hh are in that sum.",
        ),
        Mistake(
            "second-bias",
            lambda x, h_0, W_ih, W_hh, b_ih, b_hh:
                read_by_gru(x, h_0, turned(W_ih), turned(W_hh), turned(b_ih), b_hh),
            "b_hh के z वाले हिस्से का चिह्न उल्टा नहीं हुआ। जोड़ में b_iz के साथ b_hz भी है: दोनों का चिह्न बदलना है।",
            "The sign of the z part of b_hh was not turned. b_hz stands in the sum beside b_iz: the sign of both has to turn.",
            section=TWO_BIASES,
        ),
        Mistake(
            "one-minus-weights",
            lambda x, h_0, *weights: read_by_gru(x, h_0, *(turned(w, how=lambda b: 1 - b) for w in weights)),
            "आपने weights को 1 − W कर दिया। चाहिए 1 − z, और z = σ(a) है: 1 − σ(a) = σ(−a), "
            "इसलिए weights का सिर्फ़ चिह्न उल्टा होता है।",
            "You made the weights 1 − W. What is wanted is 1 − z, and z = σ(a): 1 − σ(a) = σ(−a), so the weights "
            "only change sign.",
            section=GATE,
        ),
        Mistake(
            "gru-reset-place",
            step_by_step(gru_wrong(candidate=reset_before, shared=lambda z, n, h: share(1 - z, n, h))),
            "z सही है, पर reset gate W_hn से पहले लगा है। इस किताब में वह torch की तरह product के बाद लगता है।",
            "z is right, but the reset gate acts before W_hn. In this book it acts after the product, as in torch.",
            section=RESET_PLACE,
        ),
        Mistake(
            "second-bias",
            step_by_step(gru_wrong(
                candidate=lambda r, new, W_hn, b_hn, h: new + r * (W_hn @ h) + b_hn,
                shared=lambda z, n, h: share(1 - z, n, h))),
            "z सही है, पर b_hn bracket के बाहर जुड़ा है। वह अंदर है और r_t से गुणा होता है।",
            "z is right, but b_hn was added outside the bracket. It stands inside and is multiplied by r_t.",
            section=GRU_BIAS,
        ),
        Mistake(
            "reset-each-step",
            lambda x, h_0, *weights: torch.cat([run_book_gru(x_t[None], h_0, *weights) for x_t in x]),
            "हर कदम h_0 से शुरू हुआ। h_0 पहले कदम के लिए है; उसके बाद पिछले कदम का h चलता है।",
            "Every step started from h_0. It is for the first step; after that comes h of the step before.",
            section=START,
        ),
        Mistake(
            "ignores-start", lambda x, h_0, *weights: run_book_gru(x, 0 * h_0, *weights),
            "शुरुआत शून्य से हुई; यहाँ h_0 दिया गया है: पहला कदम उसी से चलता है।",
            "This starts from zeros; h_0 is given here: the first step starts from it.",
            section=START,
        ),
        Mistake(
            "last-only", lambda *case: run_book_gru(*case)[-1],
            "आपने सिर्फ़ आख़िरी h लौटाया। हर कदम का h_t चाहिए, shape (T, H)।",
            "You returned the last h alone. h_t of every step is wanted, with the shape (T, H).",
        ),
        Mistake(
            "layer-axis", lambda *case: run_book_gru(*case)[-1:],
            "यह h_n है, सिर्फ़ आख़िरी कदम का। हर कदम का h_t चाहिए, shape (T, H): nn.GRU उसे output में देता है।",
            "This is h_n, of the last step alone. h_t of every step is wanted, with the shape (T, H): nn.GRU returns "
            "it as output.",
        ),
    ),
)

EXERCISES = [
    PREDICTED_THREE_COUNTS, PREDICTED_C_N, PREDICTED_GRU_H_N,
    FORGET_GATE, LSTM_STEP, UNROLL_LSTM, GRU_STEP, RUN_BOOK_GRU,
]
