"""Chapter 8: the gradient one step back, summed over the steps, clipped by its norm, and cut short."""

import torch
from torch import nn

from rnn_steps.checks.exercise import Exercise, Mistake, Section
from rnn_steps.checks.making import sizes
from rnn_steps.checks.slips import guesses, slips

CHAPTER, FAR_BACK = "08_learning_through_time", "08b_learning_far_back"  # one chapter on two pages
ON_PAPER = Section(CHAPTER, "तीन कदम, काग़ज़ पर · Three steps on paper")
ONE_WEIGHT = Section(CHAPTER, "एक weight, कई कदम · One weight, many steps")
EVERY_LOSS = Section(CHAPTER, "हर कदम पर loss · A loss at every step")
JACOBIAN = Section(CHAPTER, "Jacobian: एक कदम का असर · The Jacobian: the effect of one step")
VANISHING = Section(FAR_BACK, "Vanishing और exploding gradients · Vanishing and exploding gradients")
TANH_AND_RELU = Section(FAR_BACK, "tanh और ReLU, दोनों पर · With tanh and with ReLU")
LSTM_PATH = Section(FAR_BACK, "LSTM का रास्ता · The LSTM's path")
CLIPPING = Section(FAR_BACK, "Clipping: लंबाई घटाना · Clipping: cutting the length")
TRUNCATED = Section(FAR_BACK, "Truncated BPTT: पीछे जाना कहाँ रोकें · Truncated BPTT: where to stop going back")
W_HH = Section("04_cell_diagram", "W_hh करता क्या है · What W_hh does")


def drawn(rng, *shape, scale=1.0):
    """A tensor of short numbers, so that a case can be worked on paper."""
    return torch.tensor(rng.normal(scale=scale, size=shape).round(2), dtype=torch.float32)


def states(rng, *shape):
    """States of a tanh: short numbers, well inside -1 and 1."""
    return torch.tensor(rng.uniform(-0.9, 0.9, size=shape).round(2), dtype=torch.float32)


# --- Predictions -----------------------------------------------------------------------------


def one_number_rnn(W_hh, nonlinearity="relu"):
    """nn.RNN(1, 1) with W_ih = 1, no bias and this one weight of the state."""
    rnn = nn.RNN(1, 1, nonlinearity=nonlinearity, bias=False)
    rnn.weight_ih_l0.data.fill_(1.0)
    rnn.weight_hh_l0.data.fill_(W_hh)
    return rnn


def arriving(rnn, x, h_2):
    """∂L/∂h_2 for ∂L/∂h_5 = 8, where the three steps between read this x."""
    h_2 = torch.tensor([[h_2]])
    with torch.enable_grad():
        h_5 = rnn(torch.full((3, 1), x), h_2.requires_grad_())[1]
        return torch.autograd.grad(8 * h_5.sum(), h_2)[0].item()


def predicted_arrivals():
    """∂L/∂h_2 for ∂L/∂h_5 = 8, in two RNNs with ReLU and one with tanh whose slope is a quarter."""
    h = 0.75**0.5  # of tanh: 1 - h² = 0.25; this x keeps it where it is
    return {"relu_0.5": arriving(one_number_rnn(0.5), 1.0, 1.0), "relu_2": arriving(one_number_rnn(2.0), 1.0, 1.0),
            "tanh_2": arriving(one_number_rnn(2.0, "tanh"), float(torch.atanh(torch.tensor(h))) - 2 * h, h)}


STEP_FACTORS = {"relu_0.5": 0.5, "relu_2": 2, "tanh_2": 2 * 0.25}


def arrivals(change):
    """What somebody writes who makes this of the factor of one step."""
    return lambda: {name: change(factor) for name, factor in STEP_FACTORS.items()}


PREDICTED_ARRIVALS = Exercise(
    name="predicted_arrivals",
    cases=lambda rng: [()],
    expected=predicted_arrivals,
    section=VANISHING,
    tolerance=1e-3,
    mistakes=(
        *slips("relu-no-vanishing", (
            "ReLU के साथ आपने gradient को वैसे का वैसा माना। ReLU उसे नहीं घटाता, पर हर कदम पर W_hh तो गुणा होता ही है: 0.5 से वह घटता है।",
            "With ReLU you left the gradient as it was. ReLU does not shrink it, but W_hh still multiplies it at every step: 0.5 makes it shrink.",
        ), *guesses(predicted_arrivals, **{"relu_0.5": [8], "relu_2": [64, 8], "tanh_2": [1, 64, 2, 0.125]}), section=TANH_AND_RELU),
        Mistake(
            "nothing-fades", arrivals(lambda factor: 8.0),
            "आपके जवाब में gradient रास्ते में बदलता ही नहीं। हर कदम पीछे जाते हुए वह W_hh से और activation के derivative से गुणा होता है।",
            "In your answer the gradient does not change on its way. Each step back multiplies it by W_hh and by the derivative of the activation.",
        ),
        *slips("big-weights-explode", (
            "tanh वाला जवाब फिर देखिए। W_hh = 2 है, तो भी gradient का बढ़ना ज़रूरी नहीं: हर कदम पर tanh का derivative भी गुणा होता है, और यहाँ वह 0.25 है।",
            "Look at the answer for tanh again. W_hh is 2, and still the gradient need not grow: each step also multiplies by the derivative of tanh, 0.25 here.",
        ), *guesses(predicted_arrivals, tanh_2=[64])),
        *slips("one-step", (
            "tanh का derivative एक ही बार गुणा हुआ। वह हर कदम पर लगता है, जैसे W_hh।",
            "The derivative of tanh was multiplied once only. It comes in at every step, as W_hh does.",
        ), *guesses(predicted_arrivals, tanh_2=[16])),
        *slips("no-recurrent-weight", (
            "tanh वाले में W_hh छूट गया: हर कदम का गुणक W_hh और derivative, दोनों का गुणनफल है।",
            "W_hh is missing with tanh: the factor of a step is the product of both, W_hh and the derivative.",
        ), *guesses(predicted_arrivals, tanh_2=[0.125]), section=ON_PAPER),
        Mistake(
            "one-step", arrivals(lambda factor: 8 * factor),
            "यह एक कदम पीछे का gradient है, h_4 पर। h_5 से h_2 तक कितने कदम हैं?",
            "This is the gradient one step back, at h_4. How many steps are there from h_5 to h_2?",
        ),
        *slips("off-by-one", (
            "आप सही बात को गुणा कर रहे हैं, पर गिनती एक-दो कदम इधर-उधर है। h_5 से h_4, h_4 से h_3, h_3 से h_2: तीर गिनिए, states नहीं।",
            "You multiply by the right thing, but the count is off. From h_5 to h_4, from h_4 to h_3, from h_3 to h_2: count the arrows, not "
            "the states.",
        ), *(arrivals(lambda factor, steps=steps: 8 * factor**steps) for steps in (2, 4, 5))),
        Mistake(
            "added-not-multiplied", arrivals(lambda factor: 8 * factor * 3),
            "आपने कदमों को जोड़ा। वे एक के बाद एक हैं, हर कदम पिछले वाले के नतीजे को गुणा करता है: यहाँ घात (power) चाहिए।",
            "You added the steps up. They come one after the other, and each multiplies what the last one left: a power is wanted here.",
        ),
        Mistake(
            "share-not-state", arrivals(lambda factor: factor**3),
            "यह तीनों कदमों का गुणक है। चला तो 8 था: उससे भी गुणा कीजिए।",
            "This is the factor of the three steps. What set out was 8: multiply by that too.",
        ),
        Mistake(
            "divided-back", arrivals(lambda factor: 8 / factor**3),
            "पीछे जाते हुए आपने भाग दिया। Gradient पूछता है कि h_2 ज़रा बदले, तो L कितना बदलेगा: असर आगे हर कदम पर गुणा होता है, "
            "इसलिए पीछे लाने में भी गुणा ही है।",
            "You divided on the way back. The gradient asks how much L moves when h_2 moves a little: that effect is multiplied at every step "
            "forward, and so it is multiplied on the way back too.",
        ),
    ),
)


def predicted_lstm_arrival():
    """∂L/∂c_6 for ∂L/∂c_10 = 16 in an LSTM whose parameters are all zero."""
    lstm = nn.LSTM(1, 1)
    for parameter in lstm.parameters():
        parameter.data.zero_()
    with torch.enable_grad():
        c_6 = torch.ones(1, 1, requires_grad=True)
        _, (_, c_10) = lstm(torch.zeros(4, 1), (torch.zeros(1, 1), c_6))
        return torch.autograd.grad(16 * c_10.sum(), c_6)[0].item()


PREDICTED_LSTM_ARRIVAL = Exercise(
    name="predicted_lstm_arrival",
    cases=lambda rng: [()],
    expected=predicted_lstm_arrival,
    section=LSTM_PATH,
    mistakes=(
        Mistake(
            "lstm-no-vanishing", lambda: 16.0,
            "आपके जवाब में LSTM का gradient बिलकुल नहीं घटता। ऐसा तभी होता है जब f_t = 1 हो; यहाँ f_t = σ(0) है, और वह हर कदम पर "
            "गुणा होता है।",
            "Your answer says that an LSTM's gradient does not shrink at all. That is so only when f_t = 1; here f_t = σ(0), and it "
            "multiplies at every step.",
        ),
        Mistake(
            "sigmoid-of-zero", lambda: 0.0,
            "शायद आपने σ(0) को 0 माना: तब gate पूरा बंद होता। σ(0) का मान समीकरण में a = 0 रखकर निकालिए।",
            "Perhaps you took σ(0) to be 0: the gate would be shut then. Work out σ(0) from its equation with a = 0.",
            section=Section("06_variants", "Gate क्या है · What a gate is"),
        ),
        Mistake(
            "one-step", lambda: 8.0,
            "यह एक कदम पीछे का gradient है, c_9 पर। c_6 तक और भी forget gates रास्ते में हैं।",
            "This is the gradient one step back, at c_9. There are more forget gates on the way to c_6.",
        ),
        *slips("off-by-one", (
            "f_t सही है, कदमों की गिनती नहीं। c_10 से c_6 तक f_10, f_9, f_8 और f_7 से गुणा होता है।",
            "f_t is right, the count of steps is not. From c_10 to c_6 the gradient is multiplied by f_10, f_9, f_8 and f_7.",
        ), lambda: 2.0, lambda: 0.5),
        Mistake(
            "share-not-state", lambda: 0.0625,
            "यह चारों forget gates का गुणनफल है। चला तो 16 था: उससे भी गुणा कीजिए।",
            "This is the product of the four forget gates. What set out was 16: multiply by that too.",
        ),
    ),
)


def predicted_weight_gradient():
    """dL/dW_hh of a ReLU RNN that keeps its first input for six steps; ∂L/∂h_6 = 2."""
    rnn, x = one_number_rnn(1.0), torch.tensor([[1.0], [0], [0], [0], [0], [0]])
    with torch.enable_grad():
        h_4 = rnn(x[:4])[1]
        whole, cut = (rnn(x[4:], state)[1] for state in (h_4, h_4.detach()))
        full, truncated = (torch.autograd.grad(2 * h_6.sum(), rnn.weight_hh_l0)[0].item() for h_6 in (whole, cut))
    return {"full": full, "truncated": truncated}


PREDICTED_WEIGHT_GRADIENT = Exercise(
    name="predicted_weight_gradient",
    cases=lambda rng: [()],
    expected=predicted_weight_gradient,
    section=TRUNCATED,
    tolerance=5e-3,  # a sixth of 10 may be rounded
    mistakes=(
        *slips("truncated-is-exact", (
            "आपने दोनों को बराबर माना। Truncated BPTT पूरे gradient को तेज़ी से नहीं निकालता: वह कटे हुए कदमों के हिस्से छोड़ देता है, "
            "और यहाँ वे शून्य नहीं हैं।",
            "You took the two to be equal. Truncated BPTT is no fast way to the full gradient: it leaves out the contributions of the steps "
            "beyond the cut, and they are not zero here.",
        ), *guesses(predicted_weight_gradient, truncated=[10]), *guesses(predicted_weight_gradient, full=[12, 4, 5, 6], truncated=[12]),
           lambda: {"full": 4, "truncated": 4}, lambda: {"full": 5, "truncated": 5}),
        *slips("last-only", (
            "पूरे gradient में आपने सिर्फ़ आख़िरी कदम का हिस्सा लिया। W_hh हर कदम पर लगा था: हर कदम का हिस्सा जुड़ता है।",
            "For the full gradient you took the contribution of the last step alone. W_hh was used at every step: the contribution of each "
            "step is added.",
        ), *guesses(predicted_weight_gradient, full=[2], truncated=[2, 4]), section=ONE_WEIGHT),
        *slips("state-after", (
            "पूरे gradient में पहले कदम का हिस्सा भी 2 गिना गया। हर हिस्से में h_{t-1} आता है, h_t नहीं; पहले कदम पर वह h_0 = 0 है।",
            "The first step was counted with 2 as well. Each contribution holds h_{t-1} and not h_t; at the first step that is h_0 = 0.",
        ), *guesses(predicted_weight_gradient, full=[12], truncated=[4, 2, 6]), section=ONE_WEIGHT),
        *slips("loss-not-counted", (
            "आपने कदम गिने, पर यह नहीं कि हर state तक gradient 2 पहुँचता है: हर हिस्सा ∂L/∂h_t और h_{t-1} का गुणनफल है।",
            "You counted the steps, but not that a gradient of 2 arrives at each state: every contribution is ∂L/∂h_t times h_{t-1}.",
        ), lambda: {"full": 5, "truncated": 2}, lambda: {"full": 6, "truncated": 2}, section=ONE_WEIGHT),
        *slips("off-by-one", (
            "पूरा gradient सही है। Truncated वाले में आख़िरी दो कदम गिनिए, यानी 5 और 6: उन्हीं के हिस्से बचते हैं।",
            "The full gradient is right. For the truncated one count the last two steps, 5 and 6: only their contributions are left.",
        ), *guesses(predicted_weight_gradient, truncated=[2, 6, 8])),
        *slips("average", (
            "आपने हिस्सों का औसत लिया। साझे weight का gradient सब कदमों के हिस्सों का जोड़ है।",
            "You took the mean of the contributions. The gradient of a shared weight is their sum.",
        ), lambda: {"full": 10 / 6, "truncated": 2}, lambda: {"full": 10 / 6, "truncated": 4}, section=ONE_WEIGHT),
    ),
)


# --- The Jacobian, and one step back ---------------------------------------------------------


def one_step(h_t, W_hh):
    """A function from h_{t-1} to this very h_t, by torch.nn.RNNCell, and an h_{t-1} to start from."""
    H = len(h_t)
    cell = nn.RNNCell(H, H, bias=False, dtype=torch.float64).requires_grad_(False)
    cell.weight_ih.copy_(torch.eye(H))
    cell.weight_hh.copy_(W_hh)
    x_t = torch.atanh(h_t.double())  # with h_{t-1} = 0 the cell gives tanh(x_t) = h_t
    return lambda h_prev: cell(x_t, h_prev), torch.zeros(H, dtype=torch.float64)


def jacobian_cases(rng):
    """h_t (H,), W_hh (H, H)."""
    return [(states(rng, H), drawn(rng, H, H, scale=0.7))
            for H, in sizes(rng, (2,), (1,), (2,), (3,), (3,), (2,), count=12, largest=5)]


def step_jacobian(h_t, W_hh):
    """∂h_t/∂h_{t-1} of torch.nn.RNNCell, by autograd."""
    with torch.enable_grad():
        return torch.autograd.functional.jacobian(*one_step(h_t, W_hh))


def slope(h_t):
    """The derivative of tanh, from what tanh gave."""
    return 1 - h_t**2


NO_SLOPE = (
    "tanh का derivative छूट गया: state W_hh के बाद tanh से भी गुज़रता है, और tanh हर unit पर असर को 1 − h_t² गुना करता है।",
    "The derivative of tanh is missing: after W_hh the state goes through tanh, which multiplies the effect by 1 − h_t² in each unit.",
)
SLOPE_OF_STATE = (
    "आपने h_t का tanh फिर से लिया। h_t tanh का नतीजा ही है: derivative 1 − tanh(a)² में tanh(a) की जगह सीधे h_t आता है।",
    "You took the tanh of h_t once more. h_t is what tanh gave: in the derivative 1 − tanh(a)² simply put h_t for tanh(a).",
)
NO_SQUARE = (
    "Derivative में वर्ग छूट गया: tanh का derivative 1 − h_t² है।",
    "The square is missing: the derivative of tanh is 1 − h_t².",
)

STEP_JACOBIAN = Exercise(
    name="step_jacobian",
    cases=jacobian_cases,
    expected=step_jacobian,
    section=JACOBIAN,
    mistakes=(
        Mistake("no-derivative", lambda h_t, W_hh: W_hh, *NO_SLOPE),
        Mistake("tanh-twice", lambda h_t, W_hh: slope(torch.tanh(h_t))[:, None] * W_hh, *SLOPE_OF_STATE),
        Mistake("no-square", lambda h_t, W_hh: (1 - h_t)[:, None] * W_hh, *NO_SQUARE),
        Mistake(
            "wrong-axis", lambda h_t, W_hh: W_hh * slope(h_t),
            "1 − h_t² columns पर लगा है। h_t का unit i अपने ही tanh से गुज़रता है, इसलिए 1 − h_t² का number i matrix की पंक्ति i को गुणा करता है।",
            "1 − h_t² multiplies the columns. Unit i of h_t goes through its own tanh, so number i of 1 − h_t² multiplies row i of the matrix.",
        ),
        Mistake(
            "transposed", lambda h_t, W_hh: (slope(h_t)[:, None] * W_hh).T,
            "यह Jacobian का transpose है। Jacobian की पंक्ति i बताती है कि h_t का unit i किस-किस से बदलता है, column j कि h_{t-1} का unit j "
            "किस-किस को बदलता है।",
            "This is the transpose of the Jacobian. Its row i says what moves unit i of h_t, its column j what unit j of h_{t-1} moves.",
        ),
        Mistake(
            "no-recurrent-weight", lambda h_t, W_hh: torch.diag(slope(h_t)),
            "इसमें W_hh नहीं है। h_{t-1} सीधे नहीं जुड़ता: tanh से पहले वह W_hh से गुज़रता है।",
            "W_hh is missing here. h_{t-1} is not added as it is: before the tanh it goes through W_hh.",
            section=W_HH,
        ),
        Mistake(
            "elementwise", lambda h_t, W_hh: torch.diag(slope(h_t)) * W_hh,
            "सिर्फ़ diagonal बचा: `*` एक ही जगह वाले numbers गुणा करता है, और diagonal matrix में बाकी सब शून्य हैं। दो matrices का product कुछ और है।",
            "Only the diagonal is left: `*` multiplies numbers that stand in the same place, and off its diagonal such a matrix is zero. The product of two "
            "matrices is something else.",
        ),
    ),
)


def back_cases(rng):
    """dh_t (H,), h_t (H,), W_hh (H, H)."""
    return [(drawn(rng, len(h_t)), h_t, W_hh) for h_t, W_hh in jacobian_cases(rng)]


def back_one_step(dh_t, h_t, W_hh):
    """∂L/∂h_{t-1} by torch.nn.RNNCell and autograd, for ∂L/∂h_t = dh_t."""
    step, h_prev = one_step(h_t, W_hh)
    with torch.enable_grad():
        return torch.autograd.grad(step(h_prev.requires_grad_()), h_prev, dh_t.double())[0]


BACK_ONE_STEP = Exercise(
    name="back_one_step",
    cases=back_cases,
    expected=back_one_step,
    section=ON_PAPER,
    mistakes=(
        Mistake("no-derivative", lambda dh_t, h_t, W_hh: W_hh.T @ dh_t, *NO_SLOPE),
        Mistake("tanh-twice", lambda dh_t, h_t, W_hh: W_hh.T @ (slope(torch.tanh(h_t)) * dh_t), *SLOPE_OF_STATE),
        Mistake("no-square", lambda dh_t, h_t, W_hh: W_hh.T @ ((1 - h_t) * dh_t), *NO_SQUARE),
        Mistake(
            "not-transposed", lambda dh_t, h_t, W_hh: W_hh @ (slope(h_t) * dh_t),
            "W_hh बिना transpose के लगा, जैसे आगे जाते हुए लगता है। पीछे h_{t-1} का unit j उन सबसे gradient जोड़ता है जिन्हें उसने बदला था: "
            "वे W_hh के column j में हैं।",
            "W_hh was applied untransposed, as on the way forward. On the way back unit j of h_{t-1} adds up the gradients of all that it "
            "moved: those stand in column j of W_hh.",
        ),
        Mistake(
            "forward-not-back", lambda dh_t, h_t, W_hh: slope(h_t) * (W_hh @ dh_t),
            "यह Jacobian गुणा dh_t है, यानी आगे का असर। पीछे जाने में Jacobian का transpose लगता है: पहले 1 − h_t² से गुणा, फिर W_hh का transpose।",
            "This is the Jacobian times dh_t, an effect forward. Going back takes the transpose of the Jacobian: first multiply by 1 − h_t², "
            "then apply the transpose of W_hh.",
            section=JACOBIAN,
        ),
        Mistake(
            "order-turned", lambda dh_t, h_t, W_hh: slope(h_t) * (W_hh.T @ dh_t),
            "दोनों काम हुए, पर उल्टे क्रम में। आगे W_hh पहले था और tanh बाद में; पीछे पहले tanh मिलता है (1 − h_t² से गुणा), फिर W_hh।",
            "Both operations are there, in the wrong order. Forward W_hh came first and tanh second; on the way back tanh is met first "
            "(multiply by 1 − h_t²), then W_hh.",
        ),
        Mistake(
            "no-recurrent-weight", lambda dh_t, h_t, W_hh: slope(h_t) * dh_t,
            "आप a_t पर रुक गए: यह ∂L/∂a_t है। h_{t-1} तक पहुँचने के लिए अभी W_hh से भी पीछे जाना है।",
            "You stopped at a_t: this is ∂L/∂a_t. To get to h_{t-1} you still have to go back through W_hh.",
        ),
        Mistake(
            "elementwise", lambda dh_t, h_t, W_hh: W_hh.T * (slope(h_t) * dh_t),
            "`*` से matrix का हर number गुणा हुआ, जुड़ा कुछ नहीं। Matrix और vector का product `@` है; जवाब की shape (H,) है।",
            "`*` multiplied each number of the matrix and added nothing up. The product of a matrix and a vector is `@`; the answer has the "
            "shape (H,).",
        ),
    ),
)


# --- What all steps add to dL/dW_hh ----------------------------------------------------------


def bptt_cases(rng):
    """h (T + 1, H) from h_0 on, dh_own (T + 1, H), W_hh (H, H); the loss is at the last step only, or at every one."""
    cases = []
    for n, (T, H) in enumerate(sizes(rng, (1, 1), (2, 1), (2, 2), (3, 1), (3, 2), (1, 2), count=14, largest=4)):
        dh_own = drawn(rng, T + 1, H)
        dh_own[:1 if n % 2 else T] = 0
        cases.append((states(rng, T + 1, H), dh_own, drawn(rng, H, H, scale=0.7)))
    return cases


def bptt(h, dh_own, W_hh):
    """dL/dW_hh by autograd, through a torch.nn.RNN that goes through these very states."""
    H = h.shape[1]
    rnn = nn.RNN(H, H, bias=False, dtype=torch.float64)
    h, dh_own, W_hh = h.double(), dh_own.double(), W_hh.double()
    rnn.weight_ih_l0.data = torch.eye(H, dtype=torch.float64)
    rnn.weight_hh_l0.data = W_hh
    x = torch.atanh(h[1:]) - h[:-1] @ W_hh.T  # the input that leads from each state to the next
    with torch.enable_grad():
        loss = (rnn(x, h[:1])[0] * dh_own[1:]).sum()  # its ∂L/∂h_t, at each step by itself, are these
        return torch.autograd.grad(loss, rnn.weight_hh_l0)[0]


def walked(back=lambda W, da: W.T @ da, adds=lambda da, h_t, h_prev: torch.outer(da, h_prev),
           arrives=lambda later, own: later + own, slope=slope):
    """What each step adds, the last step first, by somebody who does one of these differently."""
    def walk(h, dh_own, W_hh):
        dh, shares = None, []
        for t in range(len(h) - 1, 0, -1):
            dh = dh_own[t] if dh is None else arrives(dh, dh_own[t])
            da = slope(h[t]) * dh
            shares.append(adds(da, h[t], h[t - 1]))
            dh = back(W_hh, da)
        return torch.stack(shares)
    return walk


def summed(**how):
    """The sum of what the steps add, with this slip."""
    return lambda *case: walked(**how)(*case).sum(dim=0)


def no_slope_on_the_way(h, dh_own, W_hh):
    """1 - h² in what a step adds, not on the way back."""
    dh, total = torch.zeros_like(h[0]), torch.zeros_like(W_hh)
    for t in range(len(h) - 1, 0, -1):
        dh = dh + dh_own[t]
        total = total + torch.outer(slope(h[t]) * dh, h[t - 1])
        dh = W_hh.T @ dh
    return total


def no_slope_in_what_is_added(h, dh_own, W_hh):
    """1 - h² on the way back, not in what a step adds."""
    dh, total = torch.zeros_like(h[0]), torch.zeros_like(W_hh)
    for t in range(len(h) - 1, 0, -1):
        dh = dh + dh_own[t]
        total = total + torch.outer(dh, h[t - 1])
        dh = W_hh.T @ (slope(h[t]) * dh)
    return total


def added_before_own_loss(h, dh_own, W_hh):
    """A step's own loss joins only after the step has added its part."""
    dh, total = torch.zeros_like(h[0]), torch.zeros_like(W_hh)
    for t in range(len(h) - 1, 0, -1):
        total = total + torch.outer(slope(h[t]) * dh, h[t - 1])
        dh = W_hh.T @ (slope(h[t]) * (dh + dh_own[t]))
    return total


def from_the_first(h, dh_own, W_hh):
    """The loop runs forward in time."""
    dh, total = torch.zeros_like(h[0]), torch.zeros_like(W_hh)
    for t in range(1, len(h)):
        dh = dh + dh_own[t]
        da = slope(h[t]) * dh
        total = total + torch.outer(da, h[t - 1])
        dh = W_hh.T @ da
    return total


BPTT = Exercise(
    name="bptt",
    cases=bptt_cases,
    expected=bptt,
    section=ONE_WEIGHT,
    mistakes=(
        Mistake(
            "last-only", lambda *case: walked()(*case)[0],
            "यह सिर्फ़ आख़िरी कदम का हिस्सा है। वही W_hh हर कदम पर लगा था, इसलिए पीछे जाते हुए हर कदम का हिस्सा जोड़िए।",
            "This is the contribution of the last step alone. The same W_hh was used at every step, so add up the contribution of each on the "
            "way back.",
        ),
        Mistake(
            "average", lambda *case: walked()(*case).mean(dim=0),
            "आपने कदमों के हिस्सों का औसत लिया। W_hh बदले, तो सारे कदम एक साथ बदलते हैं: उनके हिस्से जुड़ते हैं।",
            "You took the mean of what the steps add. When W_hh moves, all the steps move together: their contributions are summed.",
        ),
        Mistake(
            "not-summed", lambda *case: walked()(*case).flip(0),
            "आपने हर कदम का हिस्सा अलग-अलग लौटाया। dL/dW_hh उनका जोड़ है, shape (H, H)।",
            "You returned the contribution of each step by itself. dL/dW_hh is their sum, with the shape (H, H).",
        ),
        Mistake(
            "not-summed", walked(),
            "आपने हर कदम का हिस्सा अलग-अलग लौटाया। dL/dW_hh उनका जोड़ है, shape (H, H)।",
            "You returned the contribution of each step by itself. dL/dW_hh is their sum, with the shape (H, H).",
        ),
        Mistake(
            "state-after", summed(adds=lambda da, h_t, h_prev: torch.outer(da, h_t)),
            "हिस्से में h_t लगा है, h_{t-1} चाहिए: W_hh उस state को गुणा करता है जो कदम में आया, उसे नहीं जो निकला।",
            "The contribution holds h_t where h_{t-1} is wanted: what W_hh multiplies is the state that came into the step, not the one that "
            "left it.",
        ),
        Mistake(
            "transposed", lambda *case: walked()(*case).sum(dim=0).T,
            "पंक्तियाँ और columns बदल गए। dL/dW_hh की पंक्ति i में ∂L/∂a_t का number i है: outer(da_t, h_prev), उल्टा नहीं।",
            "Rows and columns have changed places. Row i of dL/dW_hh holds number i of ∂L/∂a_t: outer(da_t, h_prev), not the other way round.",
        ),
        Mistake(
            "only-own-loss", summed(arrives=lambda later, own: own),
            "हर कदम पर आपने सिर्फ़ उसी कदम के loss का gradient लिया। h_t आगे के सारे states को भी बदलता है: उनसे लौटा gradient भी जुड़ता है।",
            "At each step you took the gradient of that step's own loss alone. h_t also moves all the states after it: the gradient that comes "
            "back from them is added.",
            section=EVERY_LOSS,
        ),
        Mistake(
            "only-own-loss", summed(arrives=lambda later, own: later),
            "आप सिर्फ़ आख़िरी कदम के loss से चले। जहाँ बीच के कदमों का भी अपना loss है, वहाँ dh_own[t] उस कदम पर जुड़ता है।",
            "You set out from the loss of the last step only. Where steps in the middle have a loss of their own, dh_own[t] is added at that step.",
            section=EVERY_LOSS,
        ),
        Mistake(
            "own-loss-late", added_before_own_loss,
            "कदम का अपना loss देर से जुड़ा: पहले ∂L/∂h_t पूरा कीजिए (आगे से आया हुआ और dh_own[t]), फिर उससे इस कदम का हिस्सा निकालिए।",
            "A step's own loss joined too late: first complete ∂L/∂h_t (what came from later, and dh_own[t]), then compute what this step adds.",
            section=EVERY_LOSS,
        ),
        Mistake("no-derivative", summed(slope=torch.ones_like), *NO_SLOPE, section=ON_PAPER),
        Mistake(
            "no-derivative", no_slope_on_the_way,
            "हिस्सों में 1 − h_t² है, पर पीछे जाते हुए छूट गया: h_{t-1} तक भी gradient tanh से होकर ही लौटता है।",
            "1 − h_t² is there in what each step adds, but it is missing on the way back: the gradient returns to h_{t-1} through the tanh, too.",
            section=ON_PAPER,
        ),
        Mistake(
            "no-derivative", no_slope_in_what_is_added,
            "पीछे जाते हुए 1 − h_t² है, पर हिस्सों में छूट गया: W_hh tanh से पहले लगता है, इसलिए हिस्सा ∂L/∂a_t से बनता है, ∂L/∂h_t से नहीं।",
            "1 − h_t² is there on the way back, but missing in what each step adds: W_hh stands before the tanh, so its part is made of ∂L/∂a_t "
            "and not of ∂L/∂h_t.",
            section=ON_PAPER,
        ),
        Mistake("tanh-twice", summed(slope=lambda h_t: slope(torch.tanh(h_t))), *SLOPE_OF_STATE, section=ON_PAPER),
        Mistake(
            "not-transposed", summed(back=lambda W, da: W @ da),
            "पीछे जाते हुए W_hh का transpose नहीं लगा। आख़िरी कदम का हिस्सा उसके बिना भी सही आता है; उससे पहले के सब ग़लत हो जाते हैं।",
            "W_hh was not transposed on the way back. The last step's contribution comes out right without it; all those before go wrong.",
            section=ON_PAPER,
        ),
        Mistake(
            "no-recurrent-weight", summed(back=lambda W, da: da),
            "पीछे जाते हुए W_hh लगा ही नहीं: gradient ∂L/∂a_t से h_{t-1} तक W_hh के transpose से होकर जाता है।",
            "W_hh was not applied on the way back: from ∂L/∂a_t to h_{t-1} the gradient goes through the transpose of W_hh.",
            section=ON_PAPER,
        ),
        Mistake(
            "off-by-one", lambda *case: walked()(*case)[:-1].sum(dim=0),
            "पहले कदम का हिस्सा छूट गया: t = 1 पर h_{t-1} = h_0 है, और यहाँ वह शून्य नहीं। देखिए कि loop t = 1 तक पहुँचता है या नहीं।",
            "The first step's contribution is missing: at t = 1 h_{t-1} is h_0, and it is not zero here. See whether your loop gets as far as t = 1.",
        ),
        Mistake(
            "forward-not-back", from_the_first,
            "Loop पहले कदम से आख़िरी की ओर चला। Gradient आख़िरी कदम से पीछे चलता है: t = T, T − 1, …, 1।",
            "The loop went from the first step to the last. The gradient walks back from the last: t = T, T − 1, …, 1.",
        ),
        Mistake(
            "downhill", lambda *case: -walked()(*case).sum(dim=0),
            "चिह्न उल्टा है: यह वह दिशा है जिसमें weight बदला जाएगा। यहाँ gradient ही चाहिए, बिना minus के।",
            "The sign is turned: this is the direction in which the weight will be changed. The gradient itself is wanted, without the minus.",
        ),
    ),
)


# --- Clipping --------------------------------------------------------------------------------


def clip_cases(rng):
    """A list of gradients of several shapes, and the largest norm that they may have together."""
    cases = []
    shapes = [[(1,), (1,)], [(2,)], [(2, 1), (2, 2), (2,)], [(1, 1), (1,)], [(3,), (2, 3)], [(2, 2)]]
    for n in range(14):
        some = shapes[n] if n < len(shapes) else [tuple(rng.integers(1, 4, size=rng.integers(1, 3))) for _ in range(rng.integers(1, 4))]
        gradients = [drawn(rng, *shape, scale=2.0) + 0.01 for shape in some]
        norm = torch.cat([gradient.ravel() for gradient in gradients]).norm().item()
        cases.append((gradients, round(norm * rng.uniform(*((0.2, 0.8), (1.2, 3))[n % 3 == 1]), 2) + 0.01))
    return cases


def clip_gradients(gradients, max_norm):
    """What torch.nn.utils.clip_grad_norm_ makes of these gradients."""
    parameters = [nn.Parameter(torch.zeros_like(gradient)) for gradient in gradients]
    for parameter, gradient in zip(parameters, gradients, strict=True):
        parameter.grad = gradient.clone()
    nn.utils.clip_grad_norm_(parameters, max_norm)
    return [parameter.grad for parameter in parameters]


def together(gradients):
    """All the numbers of all the gradients, in one row."""
    return torch.cat([gradient.ravel() for gradient in gradients])


def scaled(norm, factor=lambda norm, most: most / norm if norm > most else 1.0):
    """All gradients by one factor that somebody makes out of another norm, or in another way."""
    return lambda gradients, max_norm: [factor(norm(gradients), max_norm) * gradient for gradient in gradients]


def the_norm(gradients):
    """The norm of all the gradients together."""
    return together(gradients).norm()


CLIP_GRADIENTS = Exercise(
    name="clip_gradients",
    cases=clip_cases,
    expected=clip_gradients,
    section=CLIPPING,
    mistakes=(
        Mistake(
            "each-alone",
            lambda gradients, max_norm: [clip_gradients([gradient], max_norm)[0] for gradient in gradients],
            "हर gradient अपने norm से अलग काटा गया। तब वे आपस के अनुपात खो देते हैं और दिशा बदल जाती है। Norm सबका एक साथ है, और सब एक ही number से "
            "गुणा होते हैं।",
            "Each gradient was clipped by a norm of its own. They lose their proportions that way, and the direction changes. There is one norm "
            "of all together, and one number that multiplies them all.",
        ),
        Mistake(
            "always-scaled", scaled(the_norm, lambda norm, most: most / norm),
            "आपने छोटे gradients भी खींचकर max_norm जितने कर दिए। Clipping सिर्फ़ तब घटाता है जब norm हद से बड़ा हो; वरना gradients वैसे ही रहते हैं।",
            "You stretched small gradients up to max_norm too. Clipping only shortens, when the norm is above the limit; otherwise the gradients "
            "stay as they are.",
        ),
        Mistake(
            "clipping-each-number", lambda gradients, max_norm: [gradient.clamp(-max_norm, max_norm) for gradient in gradients],
            "आपने हर number को अलग-अलग ±max_norm पर रोका। यह clipping by value है: वह दिशा बदल देता है। यहाँ norm से काटना है: सबको एक ही number से गुणा।",
            "You stopped each number at ±max_norm. That is clipping by value, and it changes the direction. Here the norm is clipped: multiply all "
            "by one number.",
        ),
        Mistake(
            "sum-of-norms", scaled(lambda gradients: sum(gradient.norm() for gradient in gradients)),
            "आपने हर gradient का norm निकालकर जोड़ दिया। सबका साझा norm: सारे numbers के वर्गों का जोड़, फिर square root।",
            "You added up the norms of the gradients. The norm of all together is the sum of the squares of all numbers, and then its square root.",
        ),
        Mistake(
            "no-root", scaled(lambda gradients: (together(gradients) ** 2).sum()),
            "वर्गों के जोड़ का square root नहीं लिया गया: norm वही root है।",
            "The square root of the sum of squares was not taken: the norm is that root.",
        ),
        Mistake(
            "sum-not-norm", scaled(lambda gradients: together(gradients).abs().sum()),
            "आपने numbers की लंबाइयाँ (abs) जोड़ीं। Norm वर्गों के जोड़ का square root है।",
            "You added the absolute values. The norm is the square root of the sum of the squares.",
        ),
        Mistake(
            "max-not-norm", scaled(lambda gradients: together(gradients).abs().max()),
            "आपने सबसे बड़े number को norm माना। Norm में सारे numbers आते हैं: वर्गों के जोड़ का square root।",
            "You took the largest number for the norm. All the numbers are in the norm: it is the square root of the sum of their squares.",
        ),
        Mistake(
            "unit-length", scaled(the_norm, lambda norm, most: 1 / norm if norm > most else 1.0),
            "कटे हुए gradients का norm 1 हो गया। उसे max_norm होना चाहिए: norm से भाग देकर max_norm से गुणा भी कीजिए।",
            "The clipped gradients have the norm 1. It should be max_norm: after dividing by the norm, multiply by max_norm.",
        ),
        Mistake(
            "turned-round", scaled(the_norm, lambda norm, most: most / norm if norm < most else 1.0),
            "शर्त उल्टी है: आपने छोटे gradients बढ़ाए और बड़े वैसे ही छोड़ दिए। घटाना तब है जब norm max_norm से बड़ा हो।",
            "The condition is the wrong way round: small gradients were stretched and large ones left alone. Shorten when the norm is above max_norm.",
        ),
        Mistake(
            "unclipped", lambda gradients, max_norm: gradients,
            "Gradients जैसे आए वैसे ही लौटे। जहाँ उनका साझा norm max_norm से बड़ा है, वहाँ उन्हें घटाना है।",
            "The gradients came back as they went in. Where their common norm is above max_norm they have to be shortened.",
        ),
        Mistake(
            "norm-returned", lambda gradients, max_norm: the_norm(gradients),
            "आपने norm लौटाया, जैसे `clip_grad_norm_` लौटाता है। यहाँ कटे हुए gradients चाहिए, एक list में।",
            "You returned the norm, as `clip_grad_norm_` does. Here the clipped gradients are wanted, in a list.",
        ),
    ),
)


# --- Truncated BPTT --------------------------------------------------------------------------


def truncated_cases(rng):
    """An nn.RNNCell, x (T, D), h_0 (H,), target (H,), and how many last steps are kept."""
    shapes = [(3, 1, 1), (3, 1, 1), (2, 1, 2), (4, 2, 2), (3, 2, 1), (1, 1, 1), *sizes(rng, (3, 2, 2), count=8, largest=4)]
    kept = [1, 2, 2, 2, 1, 1]
    return [(nn.RNNCell(D, H), drawn(rng, T + (n > 5), D), drawn(rng, H, scale=0.5), drawn(rng, H),
             kept[n] if n < 6 else int(rng.integers(1, T + 1))) for n, (T, D, H) in enumerate(shapes)]


def truncated_bptt(cell, x, h_0, target, k):
    """dL/dW_hh by autograd through a torch.nn.RNN that reads the last k steps from a state without a past."""
    rnn = nn.RNN(cell.input_size, cell.hidden_size)
    rnn.load_state_dict({f"{name}_l0": value for name, value in cell.state_dict().items()})
    cut = len(x) - k
    h = rnn(x[:cut], h_0[None])[1].detach() if cut else h_0[None]
    with torch.enable_grad():
        loss = ((rnn(x[cut:], h)[1][0] - target) ** 2).sum() / 2
        return torch.autograd.grad(loss, rnn.weight_hh_l0)[0]


def trained(cell, x, h_0, target, change=lambda t, h: h, loss=lambda gap: (gap**2).sum() / 2, of="weight_hh"):
    """The gradient by torch's cell; `change` is done to the state before step t, counted from 0, and at the end."""
    with torch.enable_grad():
        h = h_0
        for t, x_t in enumerate(x):
            h = cell(x_t, change(t, h))
        return torch.autograd.grad(loss(change(len(x), h) - target), getattr(cell, of))[0]


def cut_where(is_cut, cut=torch.Tensor.detach, **how):
    """The gradient where the state is cut off before the steps that `is_cut(t, T, k)` names."""
    def gradient(cell, x, h_0, target, k):
        return trained(cell, x, h_0, target, lambda t, h: cut(h) if is_cut(t, len(x), k) else h, **how)
    return gradient


def in_place(t, T, k):
    """Just before the last k steps."""
    return t == T - k


TRUNCATED_BPTT = Exercise(
    name="truncated_bptt",
    cases=truncated_cases,
    expected=truncated_bptt,
    section=TRUNCATED,
    mistakes=(
        Mistake(
            "truncated-is-exact", cut_where(lambda t, T, k: False),
            "यह पूरा gradient है, सारे कदमों का। Truncated BPTT k कदम से आगे नहीं जाता: कटाव से पहले के कदमों के हिस्से इसमें नहीं होने चाहिए। "
            "सही जगह पर h.detach() कीजिए।",
            "This is the full gradient, of all the steps. Truncated BPTT does not go back beyond k steps: what the steps before the cut add "
            "must not be in it. Use h.detach() in the right place.",
        ),
        Mistake(
            "last-only", cut_where(lambda t, T, k: t < T),
            "State हर कदम से पहले detach हुआ, इसलिए सिर्फ़ आख़िरी कदम का हिस्सा बचा। detach एक ही बार होता है, आख़िरी k कदमों से ठीक पहले।",
            "The state was detached before every step, so only the last step's contribution is left. Detach once only, just before the last k steps.",
        ),
        Mistake(
            "off-by-one", cut_where(lambda t, T, k: t == T - k - 1),
            "एक कदम ज़्यादा रह गया: आख़िरी k + 1 कदम गिने गए। Steps 0 से गिनें, तो पहला रखा हुआ कदम T − k है।",
            "One step too many is left: the last k + 1 steps were counted. Counting steps from 0, the first that is kept is T − k.",
        ),
        Mistake(
            "off-by-one", cut_where(lambda t, T, k: t == T - k + 1),
            "एक कदम कम रह गया: आख़िरी k − 1 कदम गिने गए। h को कदम T − k (0 से गिनें, तो) चलने से पहले detach कीजिए, उसके बाद नहीं।",
            "One step too few is left: the last k − 1 steps were counted. Detach h before step T − k runs (counting from 0), not after it.",
        ),
        Mistake(
            "first-not-last", cut_where(lambda t, T, k: t == k < T),
            "आपने पहले k कदम काटकर बाकी सब रखे। Truncated BPTT आख़िरी k कदम रखता है: detach कदम T − k से पहले होता है, कदम k से पहले नहीं।",
            "You cut off the first k steps and kept all the rest. Truncated BPTT keeps the last k: detach before step T − k, not before step k.",
        ),
        Mistake(
            "chunks-from-start", cut_where(lambda t, T, k: t < T and t % k == 0),
            "आपने शुरू से हर k कदम पर काटा, तो आख़िरी टुकड़ा कभी k से छोटा रह जाता है। यहाँ हमेशा आख़िरी k कदम चाहिए।",
            "You cut after every k steps from the start, so the last piece is sometimes shorter than k. Here it is always the last k steps.",
        ),
        Mistake(
            "detach-forgets", cut_where(in_place, cut=torch.zeros_like),
            "कटाव पर state शून्य कर दिया गया, तो network पिछला सब भूल गया और h_T ही बदल गया। detach number वही रखता है, सिर्फ़ पीछे का रास्ता काटता है।",
            "The state was set to zero at the cut, so the network forgot what it had read and h_T itself changed. detach keeps the numbers and only "
            "cuts the way back.",
        ),
        Mistake(
            "detach-forgets", lambda cell, x, h_0, target, k: trained(cell, x[len(x) - k:], h_0, target),
            "आपने सिर्फ़ आख़िरी k inputs पढ़े, h_0 से शुरू करके। आगे की चाल (forward) पूरी sequence पर होती है; कटता सिर्फ़ पीछे का रास्ता है।",
            "You read the last k inputs only, starting from h_0. The way forward goes over the whole sequence; only the way back is cut.",
        ),
        Mistake(
            "no-half", cut_where(in_place, loss=lambda gap: (gap**2).sum()),
            "जवाब ठीक दुगुना है: loss में ½ छूट गया, L = ½ ‖h_T − y*‖²।",
            "This is exactly twice as much: the ½ of the loss is missing, L = ½ ‖h_T − y*‖².",
        ),
        Mistake(
            "mean-not-sum", cut_where(in_place, loss=lambda gap: (gap**2).mean()),
            "Loss में units का औसत लिया गया (mean या MSELoss)। यहाँ L = ½ ‖h_T − y*‖²: वर्गों का जोड़, आधा।",
            "The loss takes the mean over the units (mean, or MSELoss). Here L = ½ ‖h_T − y*‖²: half the sum of the squares.",
        ),
        Mistake(
            "no-half", cut_where(lambda t, T, k: False, loss=lambda gap: (gap**2).sum()),
            "दो बातें: loss में ½ छूट गया, और रास्ता कहीं कटा नहीं: यह सारे कदमों का gradient है।",
            "Two things: the ½ of the loss is missing, and the way back was cut nowhere: this is the gradient of all the steps.",
        ),
        Mistake(
            "zero-start",
            lambda cell, x, h_0, target, k: cut_where(in_place)(cell, x, 0 * h_0, target, k),
            "शुरुआत शून्य से हुई; यहाँ h_0 दिया गया है: पहला कदम उसी से चलता है।",
            "This starts from zeros; h_0 is given here: the first step starts from it.",
            section=Section("01_structure", "शुरुआती state h₀ · The initial state h₀"),
        ),
        Mistake(
            "wrong-matrix", cut_where(in_place, of="weight_ih"),
            "यह W_ih का gradient है। यहाँ W_hh का चाहिए: `cell.weight_hh`।",
            "This is the gradient of W_ih. Here that of W_hh is wanted: `cell.weight_hh`.",
        ),
    ),
)

EXERCISES = [
    PREDICTED_ARRIVALS, PREDICTED_LSTM_ARRIVAL, PREDICTED_WEIGHT_GRADIENT,
    STEP_JACOBIAN, BACK_ONE_STEP, BPTT, CLIP_GRADIENTS, TRUNCATED_BPTT,
]
