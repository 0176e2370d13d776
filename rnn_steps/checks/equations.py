"""Chapter 2: write the cell, unroll it, agree with torch, mend the two layers that somebody wrote."""

import numpy as np
import torch

from rnn_steps.checks.exercise import Exercise, Section
from rnn_steps.checks.making import sizes, vectors, weights
from rnn_steps.checks.slips import guesses, slips

WHOLE = Section("02_equations", "पूरा समीकरण · The whole equation")
BY_HAND = Section("02_equations", "हाथ से एक कदम · One step by hand")
PREVIOUS = Section("02_equations", "पिछला state कहाँ से आता है · Where the previous state comes from")
OWN_CELL = Section("02_equations", "अपना cell लिखिए · Write your own cell")
TWO_BIASES = Section("02_equations", "दो biases क्यों · Why two biases")
START = Section("01_structure", "शुरुआती state h₀ · The initial state h₀")
COMES_BACK = Section("01_structure", "Cell में वापस क्या आता है · What comes back into the cell")


# A prediction: nn.RNN(input_size=5, hidden_size=3) reads 7 steps.


def predicted_terms():
    """The shapes of the terms of nn.RNN(5, 3) in seven steps, and the numbers in its biases."""
    rnn = torch.nn.RNN(input_size=5, hidden_size=3)
    states, _ = rnn(torch.zeros(7, 5))
    return {"W_ih": tuple(rnn.weight_ih_l0.shape), "W_hh": tuple(rnn.weight_hh_l0.shape),
            "h_t": tuple(states[0].shape), "biases": rnn.bias_ih_l0.numel() + rnn.bias_hh_l0.numel()}


PREDICTED_TERMS = Exercise(
    name="predicted_terms",
    cases=lambda rng: [()],
    expected=predicted_terms,
    section=WHOLE,
    mistakes=(
        *slips("second-bias", (
            "Shapes सही हैं; biases एक ही बार गिने गए। torch में b_ih और b_hh दोनों हैं, और गिनती में दोनों आते हैं।",
            "The shapes are right; the biases were counted once. torch has both b_ih and b_hh, and both count.",
        ), *guesses(predicted_terms, biases=[3]), section=TWO_BIASES),
        *slips("tensors-counted", (
            "Biases सचमुच दो हैं, पर यहाँ गिनती numbers की है: हर bias में hidden_size जितने numbers हैं।",
            "There are indeed two biases, but here the numbers are to be counted: each bias holds hidden_size of them.",
        ), *guesses(predicted_terms, biases=[2]), section=TWO_BIASES),
        *slips("length-is-size", (
            "कदमों की गिनती 7 किसी shape में आ गई। State और W_hh का size hidden_size से तय होता है; sequence कितनी भी लंबी हो, वे नहीं बदलते।",
            "The number of steps, 7, got into a shape. hidden_size sets the size of the state and of W_hh; no length of the sequence changes them.",
        ), *guesses(predicted_terms, h_t=[(7,)], W_hh=[(3, 3), (7, 7), (3, 7), (7, 3)], W_ih=[(3, 5), (7, 5)], biases=[6, 3, 14, 7, 2]),
           *guesses(predicted_terms, h_t=[(7, 3), (3,)], W_hh=[(7, 7), (3, 7), (7, 3)], biases=[6, 3, 14, 7, 2]),
           *guesses(predicted_terms, h_t=[(7, 3)], biases=[6, 3, 2])),
        *slips("input-feeds-back", (
            "आपके W_hh में input_size आया है, जैसे वह पिछले input से गुणा होता हो। वह पिछले hidden state से गुणा होता है, जिसमें 3 numbers हैं।",
            "Your W_hh has input_size in it, as if it multiplied the previous input. It multiplies the previous hidden state, which has 3 numbers.",
        ), *guesses(predicted_terms, W_hh=[(3, 5), (5, 3), (5, 5)], W_ih=[(3, 5), (5, 3)], biases=[6, 3, 2]), section=COMES_BACK),
        *slips("transposed", (
            "W_ih की पंक्तियाँ और columns बदल गए। हर पंक्ति state का एक number बनाती है, तो पंक्तियाँ उतनी ही हैं जितने state में numbers।",
            "Rows and columns of W_ih have changed places. Each row makes one number of the state, so it has as many rows as the state has numbers.",
        ), *guesses(predicted_terms, W_ih=[(5, 3)], biases=[6, 3, 2])),
        *slips("size-not-shape", (
            "h_t की shape भी tuple होती है, चाहे उसमें एक ही number हो: Python में एक number वाला tuple comma के साथ लिखा जाता है।",
            "The shape of h_t is a tuple too, even with a single number: Python writes a tuple of one number with a comma.",
        ), *guesses(predicted_terms, h_t=[3], biases=[6, 3, 2])),
        *slips("extra-size", (
            "यहाँ h_t एक कदम का, एक ही sequence का state है: numbers की सीधी list, जिसमें एक ही size होता है।",
            "Here h_t is the state of one step of one sequence: a plain list of numbers, which has one size only.",
        ), *guesses(predicted_terms, h_t=[(3, 1), (1, 3)], biases=[6, 3, 2])),
    ),
)


# One step.


def step_cases(rng):
    """x_t (D,), h_prev (H,), W_ih (H, D), W_hh (H, H), b_ih (H,), b_hh (H,)."""
    return [(vectors(rng, D), vectors(rng, H), *weights(rng, D, H))
            for D, H in sizes(rng, (2, 2), (1, 2), (3, 2), (1, 1), (2, 1), (3, 3), count=12)]


def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):
    """torch.nn.RNNCell with these weights, one step."""
    cell = torch.nn.RNNCell(len(x_t), len(h_prev), dtype=torch.float64)
    for name, value in {"weight_ih": W_ih, "weight_hh": W_hh, "bias_ih": b_ih, "bias_hh": b_hh}.items():
        getattr(cell, name).data = torch.as_tensor(value)
    return cell(torch.as_tensor(x_t), torch.as_tensor(h_prev)).detach().numpy()


BARE_STATE = (
    "पिछला hidden state जैसा है वैसा ही जोड़ा गया है; cell में वह पहले W_hh से गुज़रता है।",
    "The previous hidden state is added as it is; in the cell it goes through W_hh first.",
)
NO_SECOND_BIAS = (
    "दो में से एक ही bias जुड़ा है। दूसरा bias फ़ालतू नहीं है: torch दोनों जोड़ता है, `b_ih` भी और `b_hh` भी।",
    "Only one of the two biases is added. The other one is not there for nothing: torch adds both, `b_ih` as well as `b_hh`.",
)
WHOLE_NUMBERS = (
    "हर जवाब पूरा number (integer) हो गया, दशमलव वाला हिस्सा कट गया। Array को int वाला dtype मिला है; states को float चाहिए।",
    "Every answer became a whole number and lost its decimals. The array was made for integers; states need floats.",
)
TRANSPOSED = (
    "W_hh की पंक्तियों की जगह columns लगे हैं। State का हर नया number W_hh की एक पंक्ति और पूरे पिछले state से बनता है; `@` के दोनों ओर का क्रम देखिए।",
    "The columns of W_hh were used in place of its rows. Each new number of the state comes from one row of W_hh and the whole previous state; look at the order around `@`.",
)

RNN_STEP = Exercise(
    name="rnn_step",
    cases=step_cases,
    expected=rnn_step,
    section=BY_HAND,
    mistakes=(
        *slips("no-recurrent-weight", BARE_STATE,
               lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih + h_prev + b_hh),
               lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih + h_prev)),
        *slips("no-state", (
            "जवाब में पिछला state कहीं नहीं आया, सिर्फ़ input term लगा है। Recurrent term भी चाहिए, जो h_prev से बनता है।",
            "The previous state is nowhere in the answer, only the input term is. The recurrent term, which is made from h_prev, belongs to it too.",
        ), lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih + b_hh),
           lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih)),
        *slips("no-bias", (
            "Biases छूट गए: torch दोनों जोड़ता है, b_ih और b_hh।",
            "The biases are missing: torch adds both, b_ih and b_hh.",
        ), lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + W_hh @ h_prev)),
        *slips("second-bias", NO_SECOND_BIAS,
               lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev),
               lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_hh + W_hh @ h_prev),
               section=TWO_BIASES),
        *slips("same-bias-twice", (
            "एक ही bias दो बार जुड़ा है। Input term का bias b_ih है, और recurrent term का अपना b_hh।",
            "The same bias is added twice. The input term has the bias b_ih, the recurrent term its own b_hh.",
        ), lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih + W_hh @ h_prev + b_ih)),
        *slips("transposed", TRANSPOSED,
               lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih + h_prev @ W_hh + b_hh)),
        *slips("elementwise", (
            "`*` एक-एक number को गुणा करता है और matrix लौटाता है। Matrix और vector के गुणा में हर पंक्ति का जोड़ भी होता है: उसके लिए दूसरा चिह्न है।",
            "`*` multiplies number by number and gives a matrix. A matrix times a vector also adds up each row: there is another sign for it.",
        ), lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih + W_hh * h_prev + b_hh)),
        *slips("wrong-matrix", (
            "पिछला state W_ih से गुणा हुआ है, जो input के लिए है; इसीलिए D और H अलग होने पर code रुक जाता है। State का अपना matrix है।",
            "The previous state is multiplied by W_ih, which is for the input; that is why the code stops where D and H differ. The state has a matrix of its own.",
        ), lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih + W_ih @ h_prev + b_hh)),
        *slips("early-activation", (
            "tanh जोड़ से पहले ही लग गया। पहले दोनों terms जुड़ते हैं, फिर उनके जोड़ पर एक बार tanh लगता है।",
            "tanh came before the sum. First the two terms are added, then tanh is applied once to their sum.",
        ), lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih) + np.tanh(W_hh @ h_prev + b_hh),
           lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: np.tanh(W_ih @ x_t + b_ih + np.tanh(W_hh @ h_prev + b_hh))),
        *slips("no-activation", (
            "जोड़ a सही है, पर वही लौटा दिया गया। h_t उस पर activation लगाकर बनता है।",
            "The sum a is right, but it was returned as it is. h_t is made from it by the activation.",
        ), lambda x_t, h_prev, W_ih, W_hh, b_ih, b_hh: W_ih @ x_t + b_ih + W_hh @ h_prev + b_hh),
        *slips("integer", WHOLE_NUMBERS, lambda *case: rnn_step(*case).astype(int)),
    ),
)


# The cell, unrolled.


def unroll_cases(rng):
    """x (T, D), h_0 (H,), W_ih (H, D), W_hh (H, H), b_ih (H,), b_hh (H,)."""
    first = (2, 2, 2), (3, 1, 2), (1, 2, 2), (3, 3, 3), (4, 1, 1), (2, 1, 3), (3, 2, 1)
    return [(vectors(rng, T, D), vectors(rng, H), *weights(rng, D, H))
            for T, D, H in sizes(rng, *first, count=12, largest=5)]


def rnn_of(*layers):
    """torch.nn.RNN of these layers, each with its W_ih, W_hh, b_ih, b_hh."""
    H, D = layers[0][0].shape
    rnn = torch.nn.RNN(D, H, num_layers=len(layers), dtype=torch.float64)
    for parameters, values in zip(rnn.all_weights, layers, strict=True):
        for parameter, value in zip(parameters, values, strict=True):
            parameter.data.copy_(torch.as_tensor(value))
    return rnn


def unroll(x, h_0, W_ih, W_hh, b_ih, b_hh):
    """torch.nn.RNN with these weights, all its states."""
    rnn = rnn_of((W_ih, W_hh, b_ih, b_hh))
    return rnn(torch.as_tensor(x), torch.as_tensor(h_0)[None])[0].detach().numpy()


def reading(before):
    """Unroll a cell that reads before(t, h, x, h_0) as its previous state; h is the right one."""
    def states(x, h_0, *weights):
        h, found = h_0, []
        for t, x_t in enumerate(x):
            h = rnn_step(x_t, before(t, h, x, h_0), *weights)
            found.append(h)
        return np.stack(found)
    return states


def as_many_as_numbers(x, h_0, *weights):
    """One step for each number of the state."""
    return np.stack([unroll(x, h_0, *weights)[t] for t in range(len(h_0))])


def into_a_square(x, h_0, *weights):
    """Room for T numbers in each of T states."""
    states = np.zeros((len(x), len(x)))
    states[:] = unroll(x, h_0, *weights)
    return states


RESET = (
    "हर कदम फिर से शुरुआत वाले state से चला है, इसलिए पहले कदम के बाद कुछ याद नहीं रहता। शुरुआत वाला state loop से पहले एक बार लगता है; उसके बाद पिछले कदम का state आगे जाता है।",
    "Every step began again from the starting state, so nothing is remembered after the first. The starting state is set once, before the loop; from then on the state of the step before is carried on.",
)
INPUT_BACK = (
    "पिछले state की जगह पिछला input x_{t-1} वापस दिया गया है। Cell में वापस h_{t-1} आता है: अभी-अभी बना state।",
    "The previous input x_{t-1} was passed back in place of the previous state. What comes back into the cell is h_{t-1}, the state just made.",
)
LENGTH_IS_SIZE = (
    "T की जगह H ले लिया गया, या H की जगह T। कदम उतने ही होते हैं जितनी x की पंक्तियाँ; state में कितने numbers हैं, उससे इसका कोई संबंध नहीं।",
    "H was taken for T, or T for H. There are as many steps as x has rows; how many numbers a state has is another matter.",
)
SHIFTED = (
    "States एक कदम पीछे हैं: हर कदम पर cell चलने से पहले का state रखा गया। जो state रखना है, वह cell से बाहर आने वाला है।",
    "The states are one step late: at each step the state from before the cell was kept. The one to keep is the one that comes out of it.",
)
START_KEPT = (
    "शुरुआत वाला state भी list में आ गया, इसलिए एक पंक्ति ज़्यादा है। T कदमों से T states बनते हैं; h_0 cell से नहीं बना।",
    "The starting state is in the list too, so there is one row too many. T steps make T states; h_0 was not made by the cell.",
)
FIRST_ONLY = (
    "सिर्फ़ पहला कदम चला: `return` loop के अंदर है। वह loop के बाद आता है, जब सारे कदम हो चुके हों।",
    "Only the first step was run: the `return` stands inside the loop. It comes after the loop, when all steps are done.",
)
LAST_ONLY = (
    "सिर्फ़ आख़िरी state लौटाया गया। यहाँ हर कदम का state चाहिए, हर कदम के लिए एक पंक्ति।",
    "Only the last state was returned. The state of every step is asked for, one row for each step.",
)

UNROLL = Exercise(
    name="unroll",
    cases=unroll_cases,
    expected=unroll,
    section=OWN_CELL,
    mistakes=(
        *slips("reset-each-step", RESET,
               reading(lambda t, h, x, h_0: h_0),
               reading(lambda t, h, x, h_0: np.zeros_like(h_0)), section=PREVIOUS),
        *slips("input-feeds-back", INPUT_BACK,
               reading(lambda t, h, x, h_0: x[t - 1] if t else h_0),
               reading(lambda t, h, x, h_0: x[t - 1]),
               reading(lambda t, h, x, h_0: x[t - 1] if t else np.zeros_like(h_0)), section=COMES_BACK),
        *slips("length-is-size", LENGTH_IS_SIZE, as_many_as_numbers, into_a_square, section=WHOLE),
        *slips("no-recurrent-weight", BARE_STATE,
               lambda x, h_0, W_ih, W_hh, b_ih, b_hh: unroll(x, h_0, W_ih, np.eye(len(h_0)), b_ih, b_hh),
               lambda x, h_0, W_ih, W_hh, b_ih, b_hh: unroll(x, h_0, W_ih, np.eye(len(h_0)), b_ih, 0 * b_hh),
               section=BY_HAND),
        *slips("second-bias", NO_SECOND_BIAS,
               lambda x, h_0, W_ih, W_hh, b_ih, b_hh: unroll(x, h_0, W_ih, W_hh, b_ih, 0 * b_hh),
               lambda x, h_0, W_ih, W_hh, b_ih, b_hh: unroll(x, h_0, W_ih, W_hh, 0 * b_ih, b_hh),
               section=TWO_BIASES),
        *slips("ignores-start", (
            "दिया हुआ h_0 काम में नहीं आया: पहला कदम शून्य से शुरू हुआ। शून्य तभी लेते हैं जब कोई h_0 न दिया हो।",
            "The h_0 that was given is not used: the first step began from zeros. Zeros are taken only where no h_0 is given.",
        ), lambda x, h_0, *weights: unroll(x, 0 * h_0, *weights), section=START),
        *slips("off-by-one", SHIFTED, lambda x, h_0, *weights: np.stack([h_0, *unroll(x, h_0, *weights)[:-1]])),
        *slips("off-by-one", START_KEPT, lambda x, h_0, *weights: np.stack([h_0, *unroll(x, h_0, *weights)])),
        *slips("off-by-one", (
            "आख़िरी कदम छूट गया: T कदमों से T states बनने चाहिए।",
            "The last step is left out: T steps have to make T states.",
        ), lambda x, h_0, *weights: np.stack([*unroll(x, h_0, *weights)[:-1]])),
        *slips("last-only", LAST_ONLY, lambda x, h_0, *weights: unroll(x, h_0, *weights)[-1]),
        *slips("first-step-only", FIRST_ONLY,
               lambda x, h_0, *weights: unroll(x, h_0, *weights)[:1],
               lambda x, h_0, *weights: unroll(x, h_0, *weights)[0]),
        *slips("sum-not-stack", (
            "सारे states आपस में जुड़ गए। यहाँ वे एक के नीचे एक चाहिए, हर कदम के लिए एक पंक्ति।",
            "All the states were added together. They are asked for one below the other, a row for each step.",
        ), lambda *case: unroll(*case).sum(axis=0)),
        *slips("axes-swapped", (
            "States columns में रखे गए हैं। पहला size कदमों का है: हर पंक्ति एक कदम का state है, shape (T, H)।",
            "The states stand in columns. The first size counts the steps: each row is the state of one step, in the shape (T, H).",
        ), lambda *case: unroll(*case).T),
        *slips("integer", WHOLE_NUMBERS, lambda *case: unroll(*case).astype(int)),
        *slips("one-array", (
            "हर पंक्ति में आख़िरी state ही आया: list में एक ही array बार-बार रखा गया, और वह हर कदम पर बदलता रहा। हर कदम पर नया array चाहिए।",
            "Every row holds the last state: the same array was put in the list again and again while it went on changing. Each step needs an array of its own.",
        ), lambda x, h_0, *weights: np.stack([unroll(x, h_0, *weights)[-1]] * len(x))),
    ),
)


# torch's own weights.


def module_cases(rng):
    """rnn: an nn.RNN of one layer, x: a tensor (T, D)."""
    first = (2, 2, 2), (3, 1, 2), (1, 2, 2), (3, 3, 3), (4, 1, 1), (2, 1, 3), (3, 2, 1)
    return [(torch.nn.RNN(D, H), torch.as_tensor(vectors(rng, T, D), dtype=torch.float32))
            for T, D, H in sizes(rng, *first, count=12, largest=5)]


def states_like_torch(rnn, x):
    """What the module itself says."""
    return rnn(x)[0].detach().numpy()


def having(**changed):
    """The same module with some of its parameters replaced: W_hh=lambda rnn: …"""
    names = {"W_hh": "weight_hh_l0", "b_ih": "bias_ih_l0", "b_hh": "bias_hh_l0"}

    def states(rnn, x):
        for letter, value in changed.items():
            getattr(rnn, names[letter]).data.copy_(value(rnn))
        return states_like_torch(rnn, x)
    return states


def with_its_weights(mistaken):
    """A mistake of `unroll`, made with the weights of a module."""
    def states(rnn, x):
        arrays = [parameter.detach().double().numpy() for parameter in rnn.parameters()]
        return mistaken(x.double().numpy(), np.zeros(rnn.hidden_size), *arrays)
    return states


def zeros(rnn):
    """No bias."""
    return torch.zeros(rnn.hidden_size)


STATES_LIKE_TORCH = Exercise(
    name="states_like_torch",
    cases=module_cases,
    expected=states_like_torch,
    section=OWN_CELL,
    closed=True,
    mistakes=(
        *slips("second-bias", NO_SECOND_BIAS, having(b_hh=zeros), having(b_ih=zeros), section=TWO_BIASES),
        *slips("no-bias", (
            "States सही होते अगर biases न होते: layer के चार parameters हैं, और उनमें दो biases हैं।",
            "The states would be right if there were no biases: the layer has four parameters, and two of them are biases.",
        ), having(b_ih=zeros, b_hh=zeros)),
        *slips("same-bias-twice", (
            "एक ही bias दो बार जुड़ा है: जाँचिए कि चारों parameters किस क्रम में और किस नाम से लिए गए।",
            "The same bias is added twice: check in which order, or by which names, the four parameters were taken.",
        ), having(b_hh=lambda rnn: rnn.bias_ih_l0), having(b_ih=lambda rnn: rnn.bias_hh_l0)),
        *slips("no-recurrent-weight", BARE_STATE,
               having(W_hh=lambda rnn: torch.eye(rnn.hidden_size)),
               having(W_hh=lambda rnn: torch.eye(rnn.hidden_size), b_hh=zeros), section=BY_HAND),
        *slips("transposed", TRANSPOSED, having(W_hh=lambda rnn: rnn.weight_hh_l0.T.clone())),
        *slips("reset-each-step", RESET,
               with_its_weights(reading(lambda t, h, x, h_0: h_0)), section=PREVIOUS),
        *slips("input-feeds-back", INPUT_BACK,
               with_its_weights(reading(lambda t, h, x, h_0: x[t - 1] if t else h_0)), section=COMES_BACK),
        *slips("length-is-size", LENGTH_IS_SIZE,
               with_its_weights(as_many_as_numbers), with_its_weights(into_a_square), section=WHOLE),
        *slips("wrong-start", (
            "torch अपने आप शून्य वाले h_0 से शुरू करता है; आपकी शुरुआत कुछ और है।",
            "Left to itself torch begins from an h_0 of zeros; yours begins from something else.",
        ), lambda rnn, x: rnn(x, torch.ones(1, rnn.hidden_size))[0].detach().numpy(), section=START),
        *slips("last-only", LAST_ONLY, lambda rnn, x: states_like_torch(rnn, x)[-1]),
        *slips("first-step-only", FIRST_ONLY, lambda rnn, x: states_like_torch(rnn, x)[:1]),
        *slips("two-answers", (
            "torch के `rnn(x)` की तरह दो चीज़ें लौटाई गईं। यहाँ सिर्फ़ सारे states चाहिए, shape (T, H) में।",
            "Two things were returned, as torch's `rnn(x)` does. Only the states are asked for, in the shape (T, H).",
        ), lambda rnn, x: (states_like_torch(rnn, x), states_like_torch(rnn, x)[-1]),
           lambda rnn, x: (states_like_torch(rnn, x), states_like_torch(rnn, x)[-1:])),
    ),
)


# Somebody's two layers.


def layers_cases(rng):
    """x (T, D); lower and upper: W_ih, W_hh, b_ih, b_hh of each layer."""
    first = (2, 1, 1), (2, 2, 2), (1, 2, 2), (3, 1, 2), (3, 3, 3), (2, 3, 1)
    return [(vectors(rng, T, D), weights(rng, D, H), weights(rng, H, H))
            for T, D, H in sizes(rng, *first, count=12, largest=4)]


def two_layers(x, lower, upper):
    """torch.nn.RNN with num_layers=2: the states of its upper layer."""
    return rnn_of(lower, upper)(torch.as_tensor(x))[0].detach().numpy()


def stacked(step):
    """Two layers where step(x_t, h_lower, h_upper, lower, upper) returns the two new states."""
    def states(x, lower, upper):
        h_lower, h_upper, found = np.zeros(len(lower[2])), np.zeros(len(upper[2])), []
        for x_t in x:
            h_lower, h_upper = step(x_t, h_lower, h_upper, lower, upper)
            found.append(h_upper)
        return np.stack(found)
    return states


@stacked
def from_below(x_t, h_lower, h_upper, lower, upper):
    """The upper layer takes the lower one's state for its own."""
    h_lower = rnn_step(x_t, h_lower, *lower)
    return h_lower, rnn_step(h_lower, h_lower, *upper)


@stacked
def one_state(x_t, h_lower, h_upper, lower, upper):
    """One name for the states of both layers."""
    h = rnn_step(x_t, h_upper, *lower)
    h = rnn_step(h, h, *upper)
    return h, h


@stacked
def from_above(x_t, h_lower, h_upper, lower, upper):
    """The lower layer takes the upper one's state for its own."""
    h_lower = rnn_step(x_t, h_upper, *lower)
    return h_lower, rnn_step(h_lower, h_upper, *upper)


@stacked
def lower_reset(x_t, h_lower, h_upper, lower, upper):
    """The lower layer forgets at every step."""
    h_lower = rnn_step(x_t, 0 * h_lower, *lower)
    return h_lower, rnn_step(h_lower, h_upper, *upper)


@stacked
def upper_reset(x_t, h_lower, h_upper, lower, upper):
    """The upper layer forgets at every step."""
    h_lower = rnn_step(x_t, h_lower, *lower)
    return h_lower, rnn_step(h_lower, 0 * h_upper, *upper)


@stacked
def both_reset(x_t, h_lower, h_upper, lower, upper):
    """Both forget at every step."""
    h_lower = rnn_step(x_t, 0 * h_lower, *lower)
    return h_lower, rnn_step(h_lower, 0 * h_upper, *upper)


@stacked
def both_faults(x_t, h_lower, h_upper, lower, upper):
    """As the friend wrote it."""
    h_lower = rnn_step(x_t, 0 * h_lower, *lower)
    return h_lower, rnn_step(h_lower, h_lower, *upper)


@stacked
def upper_reads_x(x_t, h_lower, h_upper, lower, upper):
    """Each layer reads the sequence itself."""
    return rnn_step(x_t, h_lower, *lower), rnn_step(x_t, h_upper, *upper)


@stacked
def old_below(x_t, h_lower, h_upper, lower, upper):
    """The upper layer reads the lower one's state of the step before."""
    return rnn_step(x_t, h_lower, *lower), rnn_step(h_lower, h_upper, *upper)


TWO_LAYERS = Exercise(
    name="two_layers",
    cases=layers_cases,
    expected=two_layers,
    section=PREVIOUS,
    mistakes=(
        *slips("not-mended", (
            "जवाब वही है जो दोस्त के code का: दोनों गड़बड़ियाँ अभी उसमें हैं। दो सवाल पूछिए: loop में क्या बार-बार नया बनता है, और ऊपर वाली layer को पिछला state कहाँ से मिलता है?",
            "The answer is the one that the friend's code gives: both faults are still there. Ask two questions: what is made anew inside the loop, and where does the upper layer get its previous state?",
        ), both_faults),
        *slips("previous-layer", (
            "ऊपर वाली layer ने नीचे वाली layer का state अपना पिछला state मान लिया। h_{t-1} उसी layer के पिछले कदम से आता है; नीचे वाली का h_t ऊपर वाली का input है।",
            "The upper layer took the lower layer's state for its own previous one. h_{t-1} comes from the previous step of the same layer; the lower layer's h_t is the upper layer's input.",
        ), from_below),
        *slips("one-state", (
            "दोनों layers का state एक ही नाम में रखा गया, इसलिए हर layer को दूसरी का state मिला। हर layer अपना state याद रखती है: दो नाम चाहिए, जैसे h_lower और h_upper।",
            "The states of both layers were kept under one name, so each layer was given the other's. Every layer remembers a state of its own: it takes two names, such as h_lower and h_upper.",
        ), one_state),
        *slips("previous-layer", (
            "नीचे वाली layer को ऊपर वाली का state मिला। h_{t-1} उसी layer के पिछले कदम से आता है; ऊपर से नीचे कुछ नहीं आता।",
            "The lower layer was given the upper one's state. h_{t-1} comes from the previous step of the same layer; nothing comes down from above.",
        ), from_above),
        *slips("reset-each-step", (
            "कोई state अब भी हर कदम पर शून्य हो जाता है। शून्य सिर्फ़ sequence की शुरुआत में चाहिए, loop से पहले, और दोनों layers के लिए।",
            "A state is still set to zero at every step. Zeros are needed only at the start of the sequence, before the loop, and for both layers.",
        ), lower_reset, upper_reset, both_reset),
        *slips("every-layer-reads-x", (
            "ऊपर वाली layer x_t पढ़ रही है। उसका input नीचे वाली layer का h_t है, इसीलिए उसके W_ih की shape (H, H) है।",
            "The upper layer reads x_t. Its input is the lower layer's h_t, which is why its W_ih has the shape (H, H).",
        ), upper_reads_x),
        *slips("off-by-one", (
            "ऊपर वाली layer ने नीचे वाली का पुराना state पढ़ा। हर कदम पर पहले नीचे वाली layer चलती है, फिर ऊपर वाली उसका अभी-अभी बना state पढ़ती है।",
            "The upper layer read the lower one's old state. At each step the lower layer runs first, then the upper one reads the state it has just made.",
        ), old_below),
        *slips("lower-returned", (
            "नीचे वाली layer के states लौटे हैं; ऊपर वाली के चाहिए।",
            "The states of the lower layer were returned; those of the upper layer are asked for.",
        ), lambda x, lower, upper: unroll(x, np.zeros(len(lower[2])), *lower)),
        *slips("last-only", LAST_ONLY, lambda x, lower, upper: two_layers(x, lower, upper)[-1]),
        *slips("first-step-only", FIRST_ONLY, lambda x, lower, upper: two_layers(x, lower, upper)[:1]),
    ),
)

EXERCISES = [PREDICTED_TERMS, RNN_STEP, UNROLL, STATES_LIKE_TORCH, TWO_LAYERS]
