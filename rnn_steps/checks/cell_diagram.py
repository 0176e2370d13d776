"""Chapter 4: the cell box by box, the short sketch, a cell with faults, and when to take y."""

from itertools import combinations

import numpy as np
import torch
from torch import nn
from torch.nn.functional import linear

from rnn_steps.checks.exercise import Exercise, Mistake, Section
from rnn_steps.checks.making import rnn_with, sizes, weights

CHAPTER = "04_cell_diagram"
SKETCH = Section(CHAPTER, "छोटा sketch · The short sketch")
FULL = Section(CHAPTER, "पूरा cell · The full cell")
BOXES = Section(CHAPTER, "हर box, एक line · One line for each box")
W_HH = Section(CHAPTER, "W_hh करता क्या है · What W_hh does")
LOOP = Section(CHAPTER, "Loop पर क्या चलता है · What travels on the loop")
ORDER = Section(CHAPTER, "क्रम बदल दें तो · What if the order changes")
WHEN = Section(CHAPTER, "y कब लें · When to take y")
PREVIOUS = Section("02_equations", "पिछला state कहाँ से आता है · Where the previous state comes from")
TWO_BIASES = Section("02_equations", "दो biases क्यों · Why two biases")


# 1. Three states by hand

X = np.array([[1.0, -1.0], [0.0, 0.0], [0.0, 1.0]])  # (T, D)
W_FROM_INPUT = np.eye(2)  # (H, D)
W_FROM_STATE = np.array([[0.0, 2.0], [1.0, 0.0]])  # (H, H)


def predicted_relu_states():
    """torch.nn.RNN with ReLU and the assignment's whole numbers."""
    rnn = rnn_with(W_FROM_INPUT, W_FROM_STATE, np.zeros(2), np.zeros(2), nonlinearity="relu")
    return rnn(torch.as_tensor(X))[0].detach().tolist()


def relu(a):
    """What torch's ReLU does."""
    return np.maximum(0, a)


def by_hand(W_hh=W_FROM_STATE, reset=False, loop="state", x=X, activation=relu):
    """The states with another cell, as they are written down."""
    h, last, states = np.zeros(2), np.zeros(2), []
    for x_t in x:
        h = activation(x_t + W_hh @ (np.zeros(2) if reset else last if loop == "input" else h))
        last = x_t
        states.append(h.tolist())
    return states


PREDICTED_RELU_STATES = Exercise(
    name="predicted_relu_states",
    cases=lambda rng: [()],
    expected=predicted_relu_states,
    section=FULL,
    mistakes=(
        Mistake(
            "no-activation", lambda: by_hand(activation=lambda a: a),
            "ReLU लगने से रह गया: आपके states में minus वाले numbers हैं। हर कदम के जोड़ पर ReLU लगता है, और जो उससे निकले, "
            "वही अगले कदम को मिलता है।",
            "ReLU is left out: there are negative numbers in your states. ReLU is applied to the sum of every step, and what "
            "comes out of it is handed on to the next.",
        ),
        Mistake(
            "no-recurrent-weight", lambda: by_hand(W_hh=np.eye(2)),
            "आपने पिछला state जैसा है वैसा ही जोड़ दिया, जैसे छोटे sketch में होता है। पूरे cell में वह पहले W_hh से गुणा होता है।",
            "You added the previous state as it is, as the short sketch does. In the full cell it is first multiplied by W_hh.",
            SKETCH,
        ),
        Mistake(
            "input-feeds-back", lambda: by_hand(loop="input"),
            "आपने W_hh को पिछले input से गुणा किया। Loop पर पिछला state चलता है: h_3 बनाते समय W_hh को h_2 मिलता है, x_2 नहीं।",
            "You multiplied W_hh by the previous input. What travels on the loop is the previous state: to make h_3, W_hh is "
            "given h_2 and not x_2.",
            LOOP,
        ),
        Mistake(
            "reset-each-step", lambda: by_hand(reset=True),
            "आपके states सिर्फ़ अपने-अपने input से बने: पिछला state हर कदम पर शून्य हो गया। शून्य बस h_0 है।",
            "Your states are made from their own inputs alone: the previous state became zero at every step. Only h_0 is zero.",
            PREVIOUS,
        ),
        Mistake(
            "transposed", lambda: by_hand(W_hh=W_FROM_STATE.T),
            "आपने W_hh की पंक्तियों की जगह columns लिए। पहले unit को क्या मिलेगा, यह पहली पंक्ति बताती है।",
            "You took the columns of W_hh for its rows. What the first unit gets is what the first row says.",
            W_HH,
        ),
        Mistake(
            "off-by-one", lambda: [[0.0, 0.0], *by_hand()[:-1]],
            "आपने h_0 से लिखना शुरू किया। पहली पंक्ति में h_1 चाहिए, जो x_1 पढ़ने के बाद बनता है।",
            "You began with h_0. The first row should be h_1, which is made after x_1 is read.",
        ),
        Mistake(
            "no-input", lambda: by_hand(x=X * [[1], [1], [0]]),
            "आख़िरी कदम का input जुड़ने से रह गया: h_3 में x_3 का हिस्सा भी है।",
            "The input of the last step is not added: x_3 has a share in h_3 too.",
        ),
    ),
)


# 2. The cell, box by box

def forward_cases(rng):
    """x_t (D,), h_prev (H,), the cell's weights, W_hy (O, H), b_y (O,)."""
    return [(rng.normal(size=D), rng.normal(size=H), *weights(rng, D, H), rng.normal(size=(Out, H)), rng.normal(size=Out))
            for D, H, Out in sizes(rng, (1, 1, 1), (2, 2, 1), (3, 2, 1), (2, 3, 2), (3, 3, 3), count=12, largest=4)]


def rnn_cell_forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
    """torch's linear for each box of weights, torch.nn.RNNCell for the state."""
    x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y = map(
        torch.as_tensor, (x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y))
    cell = nn.RNNCell(len(x_t), len(h_prev), dtype=torch.float64)
    cell.load_state_dict({"weight_ih": W_ih, "weight_hh": W_hh, "bias_ih": b_ih, "bias_hh": b_hh})
    a_ih, a_hh, h_t = linear(x_t, W_ih, b_ih), linear(h_prev, W_hh, b_hh), cell(x_t, h_prev)
    return {"a_ih": a_ih, "a_hh": a_hh, "a": a_ih + a_hh, "h_t": h_t, "y_t": linear(h_t, W_hy, b_y)}


def boxes(*, a_hh=lambda x_t, h, W_hh, b_hh: W_hh @ h + b_hh, a=np.add, activation=lambda a, *_: np.tanh(a),
          read=lambda a, h_t: h_t, y=lambda W_hy, read, b_y: W_hy @ read + b_y):
    """A cell with one of its boxes done in another way."""
    def forward(x_t, h_prev, W_ih, W_hh, b_ih, b_hh, W_hy, b_y):
        from_input = W_ih @ x_t + b_ih
        from_state = a_hh(x_t, h_prev, W_hh, b_hh)
        total = a(from_input, from_state)
        h_t = activation(total, from_input, from_state)
        return {"a_ih": from_input, "a_hh": from_state, "a": total, "h_t": h_t,
                "y_t": y(W_hy, read(total, h_t), b_y)}
    return forward


BARE = ("पिछला state जैसा है वैसा ही जोड़ा गया है, जैसे छोटे sketch में। पूरे cell में a_hh का box उसे पहले W_hh से गुणा करता है।",
        "The previous state is added as it is, as in the short sketch. In the full cell the box of a_hh first multiplies "
        "it by W_hh.", SKETCH)
TANH_FIRST = ("tanh जोड़ से पहले लग गया, a_ih और a_hh पर अलग-अलग। पहले दोनों का जोड़, फिर उस जोड़ पर एक बार tanh।",
              "tanh comes before the sum, on a_ih and on a_hh separately. First add the two, then apply tanh once, to the sum.",
              ORDER)


def sum_of_tanhs(p, q):
    """The wrong order."""
    return np.tanh(p) + np.tanh(q)


RNN_CELL_FORWARD = Exercise(
    name="rnn_cell_forward",
    cases=forward_cases,
    expected=rnn_cell_forward,
    section=BOXES,
    mistakes=(
        Mistake("no-recurrent-weight", boxes(a_hh=lambda x_t, h, W_hh, b_hh: h + b_hh), *BARE),
        Mistake("no-recurrent-weight", boxes(a_hh=lambda x_t, h, W_hh, b_hh: h), *BARE),
        Mistake(
            "input-feeds-back", boxes(a_hh=lambda x_t, h, W_hh, b_hh: W_hh @ x_t + b_hh),
            "W_hh का गुणा x_t से हुआ है, इसलिए D और H अलग हों तो code रुक भी जाता है। W_hh वाले तीर पर पिछला state चलता है, input नहीं।",
            "W_hh multiplies x_t here, so with D and H different the code even stops. The arrow into W_hh carries the "
            "previous state, not the input.",
            LOOP,
        ),
        Mistake("tanh-first", boxes(a=sum_of_tanhs, activation=lambda a, *_: a), *TANH_FIRST),
        Mistake("tanh-first", boxes(activation=lambda a, p, q: sum_of_tanhs(p, q)), *TANH_FIRST),
        Mistake(
            "tanh-twice", boxes(a=sum_of_tanhs),
            "tanh दो बार लगा: जोड़ से पहले हर हिस्से पर, और फिर जोड़ पर। a सीधा जोड़ है; tanh सिर्फ़ उसके बाद, एक बार।",
            "tanh is applied twice: to each part before the sum, and again to the sum. a is the plain sum; tanh comes once, "
            "after it.",
            ORDER,
        ),
        Mistake(
            "no-activation", boxes(activation=lambda a, *_: a),
            "tanh छूट गया: h_t वह है जो जोड़ a पर tanh लगाने से निकले।",
            "tanh is missing: h_t is what tanh makes of the sum a.",
        ),
        Mistake(
            "output-before-tanh", boxes(read=lambda a, h_t: a),
            "y_t जोड़ a से बना। Output का box h_t के बाद आता है और h_t ही पढ़ता है।",
            "y_t is made from the sum a. The box of the output comes after h_t, and h_t is what it reads.",
        ),
        Mistake(
            "output-tanh", boxes(y=lambda W_hy, read, b_y: np.tanh(W_hy @ read + b_y)),
            "y_t पर भी tanh लग गया। Output का box सिर्फ़ गुणा और जोड़ करता है।",
            "tanh is applied to y_t as well. The box of the output only multiplies and adds.",
        ),
        Mistake(
            "no-output-bias", boxes(y=lambda W_hy, read, b_y: W_hy @ read),
            "Output के box में b_y छूट गया।",
            "b_y is missing in the box of the output.",
        ),
        Mistake(
            "no-bias", boxes(a_hh=lambda x_t, h, W_hh, b_hh: W_hh @ h),
            "W_hh वाले box में b_hh छूट गया: weights वाले हर box का अपना bias है।",
            "b_hh is missing in the box of W_hh: each box with weights has a bias of its own.",
        ),
        Mistake(
            "transposed", boxes(a_hh=lambda x_t, h, W_hh, b_hh: h @ W_hh + b_hh),
            "W_hh की पंक्तियों की जगह columns लगे: h_prev @ W_hh की जगह W_hh @ h_prev चाहिए।",
            "The columns of W_hh were used in place of its rows: it should be W_hh @ h_prev and not h_prev @ W_hh.",
            W_HH,
        ),
    ),
)


# 3. How far the short sketch is from the full cell

def sequence_cases(rng):
    """x (T, D) and the cell's weights."""
    return [(rng.normal(size=(T, D)), *weights(rng, D, H))
            for T, D, H in sizes(rng, (2, 1, 1), (3, 2, 2), (1, 2, 1), (3, 1, 2), (3, 3, 3), count=12, largest=4)]


def all_states(x, *set_of_weights):
    """torch.nn.RNN's states (T, H)."""
    return rnn_with(*set_of_weights)(torch.as_tensor(x))[0].detach()


def sketched(x, W_ih, W_hh, b_ih, b_hh):
    """The sketch is the cell whose W_hh is the identity: its states."""
    return all_states(x, W_ih, np.eye(len(b_ih)), b_ih, b_hh)


def sketch_difference(x, W_ih, W_hh, b_ih, b_hh):
    """Largest difference at each step of two torch.nn.RNN, one with the identity as its W_hh."""
    return (sketched(x, W_ih, W_hh, b_ih, b_hh) - all_states(x, W_ih, W_hh, b_ih, b_hh)).abs().amax(dim=1)


def compared(distance):
    """The right states, compared in another way."""
    return lambda *case: distance(sketched(*case) - all_states(*case))


def from_torchs_state(x, W_ih, W_hh, b_ih, b_hh):
    """The sketch is given the full cell's state at each step."""
    full = all_states(x, W_ih, W_hh, b_ih, b_hh).numpy()
    previous = np.concatenate([np.zeros((1, len(b_ih))), full[:-1]])
    return np.abs(np.tanh(x @ W_ih.T + b_ih + b_hh + previous) - full).max(axis=1)


def after_tanh(x, W_ih, W_hh, b_ih, b_hh):
    """The sketch adds its previous state to what tanh gives."""
    sketch = np.cumsum(np.tanh(x @ W_ih.T + b_ih + b_hh), axis=0)
    return np.abs(sketch - all_states(x, W_ih, W_hh, b_ih, b_hh).numpy()).max(axis=1)


SKETCH_DIFFERENCE = Exercise(
    name="sketch_difference",
    cases=sequence_cases,
    expected=sketch_difference,
    section=SKETCH,
    mistakes=(
        Mistake(
            "no-recurrent-weight", lambda x, *_: np.zeros(len(x)),
            "फ़र्क़ हर कदम पर 0 आया: आपका पूरा cell और sketch एक ही हिसाब करते हैं। अक्सर पूरे cell में भी W_hh छूटा होता है, "
            "या दोनों में state हर कदम पर शून्य हो जाता है।",
            "The difference is 0 at every step: your full cell and your sketch make the same calculation. Mostly W_hh is "
            "missing in the full cell too, or the state is set to zero at every step in both.",
            FULL,
        ),
        Mistake(
            "full-cells-state", from_torchs_state,
            "Sketch को हर कदम पर पूरे cell वाला state मिला। यहाँ दोनों अपने-अपने state से आगे बढ़ते हैं: दो अलग h रखिए।",
            "The sketch was given the full cell's state at every step. Here each of the two goes on from its own state: keep "
            "two separate h.",
        ),
        Mistake(
            "one-bias",
            lambda x, W_ih, W_hh, b_ih, b_hh: (
                sketched(x, W_ih, W_hh, b_ih, 0 * b_hh) - all_states(x, W_ih, W_hh, b_ih, b_hh)).abs().amax(dim=1),
            "Sketch में सिर्फ़ b_ih जुड़ा। उसमें bias की एक ही जगह है, इसलिए उसे दोनों का जोड़ दीजिए, b_ih + b_hh।",
            "Only b_ih is added in the sketch. It has room for one bias, so give it the sum of both, b_ih + b_hh.",
            TWO_BIASES,
        ),
        Mistake(
            "tanh-first", after_tanh,
            "Sketch में पिछला state tanh के बाद जुड़ा। वह tanh से पहले जुड़ता है, बाकी सब के साथ।",
            "In the sketch the previous state is added after tanh. It is added before tanh, together with all the rest.",
        ),
        Mistake(
            "signed", compared(lambda gap: gap.amax(dim=1)),
            "abs छूट गया: minus वाला बड़ा फ़र्क़ छोटे plus से हार जाता है। पहले abs, फिर सबसे बड़ा।",
            "abs is missing: a large negative difference loses to a small positive one. First abs, then the largest.",
        ),
        Mistake(
            "norm-not-max", compared(lambda gap: gap.norm(dim=1)),
            "यह पूरे state की दूरी (norm) है। यहाँ हर कदम पर सबसे बड़े फ़र्क़ वाले unit का फ़र्क़ चाहिए।",
            "This is the distance of the whole states, the norm. Wanted is the difference of the unit that differs most.",
        ),
        Mistake(
            "mean-not-max", compared(lambda gap: gap.abs().mean(dim=1)),
            "यह सारे units के फ़र्क़ का औसत है; चाहिए सबसे बड़ा।",
            "This is the average difference of the units; the largest is wanted.",
        ),
        Mistake(
            "wrong-axis", compared(lambda gap: gap.abs().amax(dim=0)),
            "सबसे बड़ा फ़र्क़ सारे कदमों पर लिया गया, हर unit के लिए एक number। चाहिए हर कदम के लिए एक।",
            "The largest was taken over the steps, one number for each unit. Wanted is one for each step.",
        ),
        Mistake(
            "transposed",
            lambda x, W_ih, W_hh, b_ih, b_hh: (
                sketched(x, W_ih, W_hh, b_ih, b_hh) - all_states(x, W_ih, W_hh.T, b_ih, b_hh)).abs().amax(dim=1),
            "पूरे cell में W_hh की पंक्तियों की जगह columns लगे: W_hh @ h चाहिए।",
            "In the full cell the columns of W_hh were used in place of its rows: it should be W_hh @ h.",
            W_HH,
        ),
    ),
)


# 4. A cell with three faults

def start_cases(rng):
    """x (T, D), h_0 (H,) and the cell's weights."""
    return [(x, rng.normal(size=len(W_ih)), W_ih, *rest) for x, W_ih, *rest in sequence_cases(rng)]


def mended_rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """torch.nn.RNN from this h_0."""
    return rnn_with(W_ih, W_hh, b_ih, b_hh)(torch.as_tensor(x), torch.as_tensor(h_0)[None])[0].detach()


def with_faults(*faults):
    """The cell of the assignment with some of its faults left in."""
    def rnn(x, h_0, W_ih, W_hh, b_ih, b_hh):
        h, states = h_0, []
        for x_t in x:
            h_prev = h_0 if "reset-each-step" in faults else x_t if "this-input" in faults else h
            a_ih = W_ih @ x_t + b_ih
            a_hh = h_prev + b_hh if "no-recurrent-weight" in faults else (
                h_prev @ W_hh if "transposed" in faults else W_hh @ h_prev) + b_hh
            h = sum_of_tanhs(a_ih, a_hh) if "tanh-first" in faults else np.tanh(a_ih + a_hh)
            states.append(h)
            h = x_t if "last-input" in faults else h
        return np.stack(states)
    return rnn


# Each in a few words, (हिन्दी, English, where it is explained).
FAULTS = {
    "reset-each-step": ("हर कदम फिर h_0 से शुरू होता है, इसलिए पिछला state आगे नहीं पहुँचता",
                        "every step starts again from h_0, so the previous state is never handed on", PREVIOUS),
    "tanh-first": ("tanh जोड़ से पहले लगता है, जोड़ के बाद नहीं",
                   "tanh comes before the sum and not after it", ORDER),
    "transposed": ("W_hh की पंक्तियों की जगह columns लगते हैं",
                   "the columns of W_hh are used in place of its rows", W_HH),
}
SEVERAL = {2: ("दो ग़लतियाँ बाकी हैं। हर line को पूरे cell के चित्र से मिलाइए।",
               "Two faults are left. Hold every line against the picture of the full cell."),
           3: ("तीनों ग़लतियाँ अभी बाकी हैं। हर line को पूरे cell के चित्र से मिलाइए।",
               "All three faults are still left. Hold every line against the picture of the full cell.")}


def left(faults):
    """The mistake of leaving these faults in: only the last is named, to find the others is the task."""
    if len(faults) > 1:
        return Mistake(faults[0], with_faults(*faults), *SEVERAL[len(faults)], FULL)
    hi, en, section = FAULTS[faults[0]]
    return Mistake(faults[0], with_faults(*faults), f"एक ग़लती बाकी है: {hi}।", f"One fault is left: {en}.", section)


INPUT_ON_LOOP = ("Loop पर input चल रहा है: h_prev में x_t रखा गया। अगले कदम को पिछला h_t मिलना चाहिए।",
                 "The loop carries the input: h_prev is given x_t. The next step should get the previous h_t.", LOOP)

MENDED_RNN = Exercise(
    name="mended_rnn",
    cases=start_cases,
    expected=mended_rnn,
    section=FULL,
    mistakes=(
        *(left(faults) for count in (3, 2, 1) for faults in combinations(FAULTS, count)),
        Mistake(
            "no-recurrent-weight", with_faults("no-recurrent-weight"),
            "ग़लती हटाते-हटाते W_hh भी हट गया: पिछला state जैसा है वैसा ही जुड़ रहा है। उसे पहले W_hh से गुणा होना है।",
            "W_hh went out together with the fault: the previous state is now added as it is. It has to be multiplied by "
            "W_hh first.",
            SKETCH,
        ),
        Mistake("input-feeds-back", with_faults("last-input"), *INPUT_ON_LOOP),
        Mistake("input-feeds-back", with_faults("this-input"), *INPUT_ON_LOOP),
        Mistake(
            "zero-start", lambda x, h_0, *given: with_faults()(x, 0 * h_0, *given),
            "States शून्य से शुरू हुए। शुरुआत का state दिया हुआ है, h_0, और वह शून्य होना ज़रूरी नहीं।",
            "The states start from zero. The first previous state is given, h_0, and it need not be zero.",
            PREVIOUS,
        ),
    ),
)


# 5. When to take y

PATTERNS = ("many-to-many", "many-to-one", "one-to-many")


def pattern_cases(rng):
    """pattern, x (T, D), rnn: nn.RNN(D, H), read_out: nn.Linear(H, O); float64."""
    return [(PATTERNS[n % 3], torch.as_tensor(rng.normal(size=(T, D))), nn.RNN(D, H, dtype=torch.float64),
             nn.Linear(H, Out, dtype=torch.float64))
            for n, (T, D, H, Out) in enumerate(sizes(
                rng, (2, 1, 1, 1), (2, 1, 1, 1), (2, 1, 1, 1), (3, 2, 2, 1), (3, 2, 2, 2), (4, 2, 3, 2), (1, 2, 3, 1),
                (1, 2, 3, 1), (1, 2, 3, 1), (2, 3, 3, 3), count=15, largest=4))]


def sequence_outputs(pattern, x, rnn, read_out):
    """torch's modules, read as the pattern says."""
    states, _ = rnn(x if pattern != "one-to-many" else only_first(x))
    return read_out(states[-1] if pattern == "many-to-one" else states).detach()


def only_first(x):
    """x_1, then zeros."""
    return torch.cat([x[:1], torch.zeros_like(x[1:])])


def patterns(**ways):
    """All patterns, some of them answered in another way."""
    def answer(pattern, x, rnn, read_out):
        way = ways.get(pattern.replace("-", "_"))
        return way(x, rnn, read_out) if way else sequence_outputs(pattern, x, rnn, read_out)
    return answer


def alone(x, rnn):
    """Each step from zeros: (T, H)."""
    return torch.cat([rnn(x_t[None])[0] for x_t in x])


def fed_back(x, rnn, read_out):
    """Each answer is the next input."""
    x_t, h, answers = x[:1], None, []
    for _ in x:
        state, h = rnn(x_t, h)
        x_t = read_out(state)
        answers.append(x_t)
    return torch.cat(answers)


SEQUENCE_OUTPUTS = Exercise(
    name="sequence_outputs",
    cases=pattern_cases,
    expected=sequence_outputs,
    section=WHEN,
    keeps=True,
    mistakes=(
        Mistake(
            "reset-each-step",
            patterns(many_to_many=lambda x, rnn, read_out: read_out(alone(x, rnn)),
                     many_to_one=lambda x, rnn, read_out: read_out(alone(x, rnn)[-1]),
                     one_to_many=lambda x, rnn, read_out: read_out(alone(only_first(x), rnn))),
            "हर कदम शून्य state से चला, इसलिए हर जवाब सिर्फ़ अपने ही कदम के input से बना। पूरी sequence rnn को एक साथ दीजिए, "
            "या h को अगले कदम तक ले जाइए।",
            "Every step was run from a state of zeros, so each answer is made from the input of its own step alone. Give rnn "
            "the whole sequence, or hand h on to the next step.",
            PREVIOUS,
        ),
        Mistake(
            "last-input-only", patterns(many_to_one=lambda x, rnn, read_out: read_out(rnn(x[-1:])[0][-1])),
            "many-to-one में rnn ने सिर्फ़ आख़िरी input पढ़ा। जवाब एक है, पर उससे पहले सारे कदम पढ़े जाते हैं।",
            "For many-to-one rnn read the last input alone. There is one answer, but all the steps are read before it.",
        ),
        Mistake(
            "answer-fed-back", patterns(one_to_many=fed_back),
            "one-to-many में पिछला जवाब अगला input बना। ऐसा भी किया जाता है, पर यहाँ x_1 के बाद हर input शून्य है।",
            "For one-to-many the previous answer became the next input. That is done too, but here every input after x_1 is "
            "zero.",
        ),
        Mistake(
            "every-input", patterns(one_to_many=lambda x, rnn, read_out: read_out(rnn(x)[0])),
            "one-to-many में सारे inputs पढ़ लिए गए। यहाँ सिर्फ़ x_1 पढ़ना है; बाद के हर कदम पर input शून्य है।",
            "For one-to-many all the inputs were read. Only x_1 is to be read; at every later step the input is zero.",
        ),
        Mistake(
            "input-repeated", patterns(one_to_many=lambda x, rnn, read_out: read_out(rnn(x[:1].expand_as(x))[0])),
            "one-to-many में x_1 हर कदम पर फिर दिया गया। वह एक ही बार आता है; उसकी बात आगे state ले जाता है।",
            "For one-to-many x_1 was given again at every step. It comes once; the state carries it on.",
        ),
        Mistake(
            "one-answer", patterns(one_to_many=lambda x, rnn, read_out: read_out(rnn(x[:1])[0])),
            "one-to-many में एक ही कदम चला और एक ही जवाब आया। यहाँ T कदम चलते हैं और हर कदम पर जवाब लिया जाता है।",
            "For one-to-many only one step was run, with one answer. There are T steps, and an answer is taken at each.",
        ),
        Mistake(
            "first-answer", patterns(many_to_one=lambda x, rnn, read_out: read_out(rnn(x)[0][0])),
            "many-to-one में पहले कदम का जवाब लिया गया। चाहिए आख़िरी कदम का: उसने पूरी sequence पढ़ ली होती है।",
            "For many-to-one the answer of the first step was taken. It should be that of the last: by then the whole "
            "sequence has been read.",
        ),
        Mistake(
            "layer-axis", patterns(many_to_one=lambda x, rnn, read_out: read_out(rnn(x)[1])),
            "many-to-one में shape (1, O) आई। rnn के दूसरे जवाब की shape (1, H) है, जिसमें 1 layers की गिनती है: [0] से layer चुनिए।",
            "For many-to-one the shape is (1, O). The second thing that rnn returns has shape (1, H), where 1 counts the "
            "layers: pick the layer with [0].",
        ),
        Mistake(
            "no-output-layer",
            lambda pattern, x, rnn, read_out: sequence_outputs(pattern, x, rnn, lambda states: states),
            "States ही लौट आए। जवाब y output layer से आता है: states को read_out से गुज़ारिए।",
            "The states themselves came back. The answers y come from the output layer: pass the states through read_out.",
        ),
        Mistake(
            "every-answer", patterns(many_to_one=lambda x, rnn, read_out: read_out(rnn(x)[0])),
            "many-to-one में हर कदम का जवाब लौटा। चाहिए सिर्फ़ आख़िरी, shape (O,)।",
            "For many-to-one the answers of all steps came back. Only the last is wanted, of shape (O,).",
        ),
    ),
)

EXERCISES = [PREDICTED_RELU_STATES, RNN_CELL_FORWARD, SKETCH_DIFFERENCE, MENDED_RNN, SEQUENCE_OUTPUTS]
