"""Chapter 9: a text in graphemes, the next one drawn with a temperature, bits and perplexity, and a slip that surprises."""

import unicodedata
from math import e, log, log2

import torch
from torch import nn

from rnn_steps.checks.exercise import Exercise, Mistake, Section
from rnn_steps.checks.making import sizes
from rnn_steps.checks.slips import guesses, slips
from rnn_steps.text import graphemes

CHAPTER = "09_writing_hindi"
GRAPHEMES = Section(CHAPTER, "अक्षर, code point नहीं · Graphemes, not code points")
FOLDING = Section(CHAPTER, "जो tutorial नामों को ASCII बनाता है · The tutorial that makes names ASCII")
NFC = Section(CHAPTER, "एक ही शब्द, दो तरह से लिखा · One word, written in two ways")
NEXT = Section(CHAPTER, "अगला grapheme · The next grapheme")
BITS = Section(CHAPTER, "Bits में नापना · Measuring in bits")
TEMPERATURE = Section(CHAPTER, "लिखवाइए: temperature · Let it write: temperature")
SURPRISE = Section(CHAPTER, "चौंकना और वर्तनी · Surprise and spelling")

END = 0  # the symbol that a word begins from and ends with


# --- Predictions -----------------------------------------------------------------------------


def predicted_lengths():
    """The length of a word in code points of NFC, and in graphemes."""
    word = "विद्यालय"
    return {"code_points": len(unicodedata.normalize("NFC", word)), "graphemes": len(graphemes(word))}


PREDICTED_LENGTHS = Exercise(
    name="predicted_lengths",
    cases=lambda rng: [()],
    expected=predicted_lengths,
    section=GRAPHEMES,
    of_torch=False,
    mistakes=(
        *slips("len-counts-letters", (
            "Graphemes भी आपने code points की तरह गिने, हर मात्रा और हलन्त अलग। Grapheme में अक्षर के साथ उसके बाद की सारी मात्राएँ और हलन्त भी होते हैं।",
            "You counted the graphemes like code points, each matra and the virama by itself. A grapheme is a letter with every matra and virama after it.",
        ), *guesses(predicted_lengths, graphemes=[8, 7], code_points=[8, 7])),
        *slips("conjunct-in-one", (
            "आपने द्या को एक गिना, जैसा वह छपता है। हमारा grapheme हलन्त के बाद कटता है: संयुक्ताक्षर का अगला अक्षर नया grapheme शुरू करता है।",
            "You counted the conjunct as one, as it is printed. Our graphemes part after the virama: the next letter of a conjunct begins a new one.",
        ), *guesses(predicted_lengths, graphemes=[4], code_points=[8, 7, 6, 5])),
        Mistake(
            "swapped", lambda: {"code_points": 5, "graphemes": 8},
            "दोनों गिनतियाँ आपस में बदल गईं: code points ज़्यादा होते हैं, क्योंकि हर मात्रा का अपना code point है।",
            "The two counts have changed places: there are more code points, because each matra has one of its own.",
        ),
        *slips("marks-not-counted", (
            "Code points में मात्राएँ और हलन्त भी गिने जाते हैं: हर एक का अपना code point है, हलन्त का भी, चाहे छपाई में वह न दिखे।",
            "Matras and the virama count as code points too: each has one of its own, even the virama, which print may not show.",
        ), *guesses(predicted_lengths, code_points=[5, 6, 7])),
        *slips("bytes", (
            "24 UTF-8 के bytes हैं। Code points उनसे कम हैं: देवनागरी का हर code point UTF-8 में 3 bytes लेता है।",
            "24 is the number of bytes in UTF-8. There are fewer code points: each one of Devanagari takes 3 bytes in UTF-8.",
        ), *guesses(predicted_lengths, code_points=[24], graphemes=[5, 4, 8])),
    ),
)


def predicted_odds():
    """How many times as probable, by temperature, a grapheme is that is 9 times as probable at temperature 1."""
    scores = torch.log(torch.tensor([9.0, 1.0]))

    def odds(temperature):
        p = torch.softmax(scores / temperature, dim=0)
        return (p[0] / p[1]).item()
    return {0.5: odds(0.5), 2: odds(2)}


PREDICTED_ODDS = Exercise(
    name="predicted_odds",
    cases=lambda rng: [()],
    expected=predicted_odds,
    section=TEMPERATURE,
    mistakes=(
        Mistake(
            "temperature-multiplied", lambda: {0.5: 3, 2: 81},
            "आपके जवाब उल्टी जगह हैं: temperature से भाग होता है, गुणा नहीं। छोटी temperature फ़र्क़ बढ़ाती है, बड़ी घटाती है।",
            "Your answers stand the wrong way round: one divides by the temperature. A small temperature widens the differences, a large one "
            "narrows them.",
        ),
        Mistake(
            "softmax-first", lambda: {0.5: 18, 2: 4.5},
            "आपने probabilities के अनुपात को temperature से भाग दिया। भाग scores को होता है, softmax से पहले; softmax में e^(…) है, इसलिए अनुपात पर "
            "घात लगती है।",
            "You divided the ratio of the probabilities by the temperature. It is the scores that are divided, before the softmax; the softmax holds "
            "e^(…), so the ratio is raised to a power.",
        ),
        Mistake(
            "softmax-first", lambda: {0.5: 9, 2: 9},
            "आपके जवाब में temperature से कुछ नहीं बदलता। Probabilities को किसी number से भाग देकर फिर से जोड़ 1 करें, तो सचमुच वही लौटती हैं; "
            "पर भाग scores को होता है, softmax से पहले।",
            "In your answer the temperature changes nothing. Probabilities that are divided by a number and brought back to the sum 1 do stay the same; "
            "but it is the scores that are divided, before the softmax.",
        ),
        Mistake(
            "temperature-multiplied", lambda: {0.5: 4.5, 2: 18},
            "आपने अनुपात को temperature से गुणा किया। Scores को temperature से भाग होता है, softmax से पहले: छोटी temperature फ़र्क़ बढ़ाती है।",
            "You multiplied the ratio by the temperature. The scores are divided by it, before the softmax: a small temperature widens the differences.",
        ),
    ),
)

PROBABILITIES = [0.25, 0.125, 0.5, 1 / 64]  # three graphemes and the end


def predicted_bits():
    """Bits per symbol and perplexity of a word whose symbols were given these probabilities."""
    right = torch.log(torch.tensor(PROBABILITIES))
    bits = nn.functional.nll_loss(right[:, None], torch.zeros(4, dtype=torch.int64)).item() / log(2)
    return {"bits": bits, "perplexity": 2**bits}


PREDICTED_BITS = Exercise(
    name="predicted_bits",
    cases=lambda rng: [()],
    expected=predicted_bits,
    section=BITS,
    tolerance=5e-3,
    mistakes=(
        *slips("sum-not-mean", (
            "यह पूरे शब्द के bits का जोड़ है। यहाँ औसत चाहिए: हर symbol पर कितने bits; अंत भी एक symbol है।",
            "This is the sum of the bits of the whole word. The mean is wanted: how many bits for each symbol; the end is a symbol too.",
        ), lambda: {"bits": 12, "perplexity": 4096}, lambda: {"bits": 12, "perplexity": 8}),
        *slips("end-forgotten", (
            "शब्द का अंत छूट गया। Model को यह भी बताना पड़ता है कि शब्द यहाँ ख़त्म है: उसकी probability भी गिनी जाती है, और औसत में वह चौथा symbol है।",
            "The end of the word was left out. The model also has to say that the word is over: its probability counts, and in the mean it is the fourth symbol.",
        ), lambda: {"bits": 2, "perplexity": 4}, lambda: {"bits": 4, "perplexity": 16}),
        *slips("natural-log", (
            "आपने ln लिया: वह nats में नापता है। Bits के लिए log2 चाहिए: probability आधी हो, तो ठीक 1 bit।",
            "You took ln, which measures in nats. Bits take log2: a probability of one half is exactly 1 bit.",
        ), lambda: {"bits": 3 * log(2), "perplexity": 8}, lambda: {"bits": 3 * log(2), "perplexity": 2 ** (3 * log(2))}),
        Mistake(
            "base-mixed", lambda: {"bits": 3, "perplexity": e**3},
            "Bits सही हैं। Perplexity उसी आधार पर लौटती है जिस पर log लिया: log2, तो 2^bits; e^bits नहीं।",
            "The bits are right. Perplexity goes back by the base of the logarithm: with log2 it is 2^bits and not e^bits.",
        ),
        *slips("perplexity-of-sum", (
            "Bits सही हैं। Perplexity औसत से बनती है: 2^(bits प्रति symbol), जोड़ से नहीं।",
            "The bits are right. Perplexity is made of the mean: 2^(bits per symbol), not of the sum.",
        ), lambda: {"bits": 3, "perplexity": 4096}),
        *slips("perplexity-doubled", (
            "Bits सही हैं। Perplexity bits की दुगुनी नहीं, 2 की घात है: 2^bits।",
            "The bits are right. Perplexity is not twice the bits but a power of 2: 2^bits.",
        ), lambda: {"bits": 3, "perplexity": 6}, lambda: {"bits": 3, "perplexity": 9}),
        *slips("mean-of-p", (
            "आपने पहले औसत लिया, फिर log, या 1/p का औसत। हर symbol के bits अलग निकलते हैं, औसत उनका होता है।",
            "You took a mean first and the logarithm after it, or the mean of 1/p. The bits of each symbol are worked out by themselves, and the mean is of those.",
        ), lambda: {"bits": -log2(sum(PROBABILITIES) / 4), "perplexity": 4 / sum(PROBABILITIES)},
           lambda: {"bits": log2(19.5), "perplexity": 19.5}, lambda: {"bits": 3, "perplexity": 19.5}),
        Mistake(
            "minus-forgotten", lambda: {"bits": -3, "perplexity": 1 / 8},
            "चिह्न उल्टा है: probability 1 से छोटी है, तो उसका log negative है। Bits उसके आगे minus लगाने से आते हैं।",
            "The sign is turned: a probability is below 1, so its logarithm is negative. The bits come with a minus before it.",
        ),
    ),
)


# --- A text in graphemes ---------------------------------------------------------------------

LETTERS = [chr(n) for n in range(0x0915, 0x093A) if n not in (0x0929, 0x0931, 0x0934)]
WITH_NUKTA = [chr(n) for n in (0x0958, 0x095B, 0x095C, 0x095D, 0x095E, 0x0929)]  # one code point each; most are two in NFC
VIRAMA, ZWJ, ZWNJ = "\u094d", "\u200d", "\u200c"
MATRAS = [chr(n) for n in (0x093E, 0x093F, 0x0940, 0x0941, 0x0942, 0x0947, 0x094B)]
SIGNS = [chr(n) for n in (0x0901, 0x0902, 0x0903)]
FIXED = ("मेरा", "कुमार", "हिन्दी", "ल\u095cका", "cafe\u0301", f"क{VIRAMA}{ZWJ}या", "")


def syllable(rng):
    """A letter, perhaps a conjunct, perhaps a matra and a sign: what may stand in a Hindi word."""
    text = rng.choice(WITH_NUKTA if rng.random() < 0.2 else LETTERS)
    if rng.random() < 0.4:
        text += VIRAMA + rng.choice(["", "", "", ZWJ, ZWNJ]) + rng.choice(LETTERS)
    if rng.random() < 0.7:
        text += rng.choice(MATRAS)
    return text + (rng.choice(SIGNS) if rng.random() < 0.3 else "")


def text_cases(rng):
    """Texts: some words, and others of syllables that nobody has seen together."""
    made = ["".join(syllable(rng) for _ in range(rng.integers(1, 4))) for _ in range(9)]
    return [(text,) for text in (*FIXED, *made, f"{made[0]} {made[1]}", f"{made[2]} 2")]


def split_graphemes(text):
    """The course's own graphemes, which the chapter reads with."""
    return graphemes(text)


def is_mark(character):
    """A matra, the virama, the nukta, a sign or a joiner: whatever goes with the letter before it."""
    return unicodedata.category(character)[0] == "M" or character in (ZWJ, ZWNJ)


def grouped(form="NFC", joins=lambda before, character: is_mark(character), keeps=lambda character: True):
    """The graphemes of somebody who does one of these differently; `before` is the piece so far."""
    def split(text):
        found = []
        for character in filter(keeps, unicodedata.normalize(form, text) if form else text):
            if found and joins(found[-1], character):
                found[-1] += character
            else:
                found.append(character)
        return found
    return split


def never(before, character):
    """No character joins the one before it."""
    return False


def after_virama(before, character):
    """Whether a letter would belong to a conjunct."""
    return before.rstrip(ZWJ)[-1:] == VIRAMA and unicodedata.category(character)[0] == "L"


SPLIT_GRAPHEMES = Exercise(
    name="split_graphemes",
    cases=text_cases,
    expected=split_graphemes,
    section=GRAPHEMES,
    of_torch=False,
    answer_of=("नियम से यह बनता है", "by the rule it is"),
    mistakes=(
        *slips("len-counts-letters", (
            "आपने text को code points में काटा: हर मात्रा अलग हो गई। जो mark है, उसे नया टुकड़ा न बनाइए, पिछले टुकड़े में जोड़िए।",
            "You cut the text into code points: each matra stands alone. A character that is a mark begins no new piece; add it to the piece before it.",
        ), grouped(joins=never), grouped(form=None, joins=never), grouped(form="NFD", joins=never)),
        *slips("folded", (
            "मात्राएँ और दूसरे marks ग़ायब हो गए। यह ASCII folding है, जो accent हटाने के लिए बनी थी: हिन्दी में मात्रा शब्द का हिस्सा है, उसे हटाइए मत।",
            "Matras and other marks are gone. This is ASCII folding, made to take accents off: in Hindi a matra is part of the word, so keep it.",
        ), *(grouped(form=form, keeps=keeps, joins=joins) for form in ("NFD", "NFC") for joins in (never, lambda before, c: is_mark(c))
             for keeps in (lambda c: unicodedata.category(c) != "Mn", lambda c: unicodedata.category(c)[0] != "M",
                           lambda c: not is_mark(c), str.isascii, str.isalpha)),
           section=FOLDING),
        Mistake(
            "spacing-marks", grouped(joins=lambda before, c: unicodedata.category(c) == "Mn" or c in (ZWJ, ZWNJ)),
            "आपने सिर्फ़ Mn वाले marks जोड़े। ा, ि, ी, ो जैसी मात्राएँ Mc हैं: category का पहला अक्षर M हो, तो mark है।",
            "You joined marks of category Mn only. Matras such as those of aa, i and o are Mc: whatever has a category that begins with M is a mark.",
        ),
        Mistake(
            "spacing-marks", grouped(joins=lambda before, c: unicodedata.category(c) == "Mn"),
            "आपने सिर्फ़ Mn वाले marks जोड़े। ा, ि, ी, ो जैसी मात्राएँ Mc हैं: category का पहला अक्षर M हो, तो mark है। Joiners भी पिछले टुकड़े के साथ जाते हैं।",
            "You joined marks of category Mn only. Matras such as those of aa, i and o are Mc: whatever has a category that begins with M is a mark. "
            "Joiners go with the piece before them too.",
        ),
        *slips("combining-class", (
            "`unicodedata.combining` यहाँ काम नहीं आता: ज़्यादातर मात्राओं के लिए वह 0 देता है। `unicodedata.category` देखिए: marks की category M से शुरू होती है।",
            "`unicodedata.combining` does not help here: it gives 0 for most matras. Look at `unicodedata.category`: for a mark it begins with M.",
        ), grouped(joins=lambda before, c: unicodedata.combining(c) != 0),
           grouped(joins=lambda before, c: unicodedata.combining(c) != 0 or c in (ZWJ, ZWNJ))),
        Mistake(
            "no-nfc", grouped(form=None),
            "टुकड़े सही जगह कटे, पर NFC नहीं हुआ: ड़ एक code point में भी लिखा मिलता है और दो में भी, दिखता एक-सा है। पहले `unicodedata.normalize(\"NFC\", text)` चलाइए, "
            "वरना model के लिए वे दो अलग symbols होंगे।",
            "The cuts are in the right places, but the text is not in NFC: a letter with a nukta may come as one code point or as two that look the same. "
            "Run `unicodedata.normalize(\"NFC\", text)` first, or the model will take them for two symbols.",
            section=NFC,
        ),
        *slips("no-nfc", (
            "दो बातें: text NFC में नहीं लाया गया, और joiner (U+200C, U+200D) अलग टुकड़ा बन गया। वह दिखता नहीं, पर अपने से पहले वाले टुकड़े के साथ जाता है।",
            "Two things: the text was not brought into NFC, and a joiner (U+200C, U+200D) became a piece of its own. It cannot be seen, but it goes with the piece "
            "before it.",
        ), grouped(form=None, joins=lambda before, c: unicodedata.category(c)[0] == "M"), section=NFC),
        Mistake(
            "nfd-not-nfc", grouped(form="NFD"),
            "आपने NFD किया। वह é जैसे अक्षर को दो code points में खुला छोड़ देता है; NFC उन्हें एक में जोड़ता है। पूरे course में NFC है।",
            "You used NFD, which leaves a letter such as é in two code points; NFC makes them one. The whole course uses NFC.",
            section=NFC,
        ),
        Mistake(
            "joiner-alone", grouped(joins=lambda before, c: unicodedata.category(c)[0] == "M"),
            "Joiner (U+200C या U+200D) अलग टुकड़ा बन गया। वह दिखता नहीं और उसकी category Cf है, M नहीं: उसे भी पिछले टुकड़े में जोड़िए।",
            "A joiner (U+200C or U+200D) became a piece of its own. It cannot be seen, and its category is Cf and not M: add it to the piece before it, too.",
        ),
        Mistake(
            "joiner-dropped", grouped(keeps=lambda c: c not in (ZWJ, ZWNJ)),
            "आपने joiners हटा दिए। टुकड़ों को जोड़ने पर पूरा text (NFC में) लौटना चाहिए: joiner पिछले टुकड़े के साथ रहता है।",
            "You took the joiners out. Put together, the pieces have to give the whole text (in NFC) back: a joiner stays with the piece before it.",
        ),
        *slips("conjunct-in-one", (
            "आपने संयुक्ताक्षर को एक टुकड़ा रखा, जैसे द्य। हमारा grapheme हलन्त के बाद कटता है: अगला अक्षर नया टुकड़ा है, तो symbols कम लगते हैं।",
            "You kept a conjunct in one piece. Our graphemes part after the virama: the next letter begins a new piece, and fewer symbols are needed.",
        ), grouped(joins=lambda before, c: is_mark(c) or after_virama(before, c)),
           grouped(joins=lambda before, c: is_mark(c) or before[-1] == VIRAMA)),
        *slips("spaces-dropped", (
            "ख़ाली जगह (space) ग़ायब हो गई। वह भी एक character है: टुकड़ों को जोड़ने पर पूरा text लौटना चाहिए।",
            "The space is gone. It is a character too: put together, the pieces have to give the whole text back.",
        ), grouped(keeps=lambda c: not c.isspace()), lambda text: [word for word in split_graphemes(text) if word.strip()]),
        Mistake(
            "counted-not-split", lambda text: len(graphemes(text)),
            "आपने गिनती लौटाई। यहाँ टुकड़ों की list चाहिए, उसी क्रम में जैसे वे text में हैं।",
            "You returned their number. The list of the pieces is wanted, in the order of the text.",
        ),
    ),
)


# --- The next grapheme -----------------------------------------------------------------------


def drawn_scores(rng, *shape):
    """Scores: short numbers, far enough apart to matter."""
    return torch.tensor(rng.normal(scale=1.5, size=shape).round(2), dtype=torch.float32)


def sample_cases(rng):
    """scores (V,), temperature, and u in [0, 1); in most of them the temperature decides."""
    temperatures = (1.0, 0.5, 2.0, 0.5, 2.0, *rng.choice([0.3, 0.5, 0.7, 1.5, 2.0, 3.0], size=25).tolist())
    cases = []
    for (V,), temperature in zip(sizes(rng, (2,), (2,), (3,), (3,), (4,), (1,), count=30), temperatures, strict=True):
        given = drawn_scores(rng, V)
        usable = [u for u in rng.uniform(0.01, 0.99, size=25).round(2).tolist() if is_safe(given, temperature, u)]
        telling = [u for u in usable if sample_next(given, temperature, u) != sample_next(given, 1.0, u)]
        cases.append((given, temperature, (telling if telling and rng.random() < 0.7 else usable)[0]))
    return cases


def is_safe(scores, temperature, u):
    """Whether no rounding can decide; a half is where a single symbol ends if its probability is divided by 2."""
    bounds = torch.softmax(scores / temperature, dim=0).cumsum(dim=0)[:-1].tolist()
    return u != 0.5 and all(abs(u - bound) > 2e-3 for bound in bounds)


def sample_next(scores, temperature, u):
    """Where u falls among torch's cumulated probabilities."""
    p = torch.softmax(scores / temperature, dim=0)
    return torch.searchsorted(p.cumsum(dim=0), torch.tensor(u), right=True).item()


def softmax(scores, temperature):
    """The probabilities, rightly."""
    return torch.softmax(scores / temperature, dim=0)


def drawn(p=softmax, where=lambda p, u: (p.cumsum(dim=0) > u)):
    """Ways of drawing with other probabilities or another comparison: the same slip, by what is returned if nothing is found."""
    def way(otherwise):
        def draw(scores, temperature, u):
            found = where(p(scores, temperature), u).nonzero().flatten().tolist()
            return found[0] if found else otherwise(len(scores))
        return draw
    return tuple(map(way, (lambda V: V, lambda V: V - 1, lambda V: None, lambda V: 0)))


SAMPLE_NEXT = Exercise(
    name="sample_next",
    cases=sample_cases,
    expected=sample_next,
    section=TEMPERATURE,
    mistakes=(
        Mistake(
            "colder-is-better", lambda scores, temperature, u: scores.argmax().item(),
            "आपने हर बार सबसे बड़े score वाला grapheme लिया। तब u का कोई काम नहीं, और model हर बार वही लिखता है। u देखकर चुनिए: जिसकी probability ज़्यादा, "
            "उसके हिस्से में u ज़्यादा बार पड़ता है।",
            "You always took the grapheme with the largest score. Then u does nothing, and the model writes the same thing every time. Choose by u: it "
            "falls more often to the one with the larger probability.",
        ),
        *slips("temperature-multiplied", (
            "आपने scores को temperature से गुणा किया। भाग देना है: छोटी temperature फ़र्क़ बढ़ाती है, बड़ी घटाती है।",
            "You multiplied the scores by the temperature. They are to be divided by it: a small temperature widens the differences, a large one narrows them.",
        ), *drawn(lambda scores, temperature: torch.softmax(scores * temperature, dim=0))),
        *slips("softmax-first", (
            "भाग softmax के बाद हुआ, probabilities को। तब उनका जोड़ 1 नहीं रहता। पहले scores को temperature से भाग दीजिए, फिर softmax।",
            "You divided after the softmax, the probabilities. Then they no longer add up to 1. First divide the scores by the temperature, then take the softmax.",
        ), *drawn(lambda scores, temperature: torch.softmax(scores, dim=0) / temperature)),
        Mistake(
            "temperature-ignored", lambda scores, temperature, u: sample_next(scores, 1.0, u),
            "Temperature से कुछ नहीं बदला: या वह लगी नहीं, या softmax के बाद भाग देकर जोड़ फिर 1 कर दिया गया। भाग scores को दीजिए, softmax से पहले।",
            "The temperature changed nothing: either it was not used, or you divided after the softmax and brought the sum back to 1. Divide the scores, before "
            "the softmax.",
        ),
        *slips("not-cumulative", (
            "u की तुलना अकेली-अकेली probabilities से हुई। उन्हें एक के बाद एक जोड़ते जाइए (cumsum): पहला i चाहिए जहाँ तक का जोड़ u से बड़ा हो।",
            "u was compared with single probabilities. Add them up one after the other (cumsum): what is wanted is the first i where the sum so far is above u.",
        ), *drawn(where=lambda p, u: p > u)),
        Mistake(
            "off-by-one", lambda *case: sample_next(*case) + 1,
            "एक ज़्यादा आया: जवाब वही i है जिसे जोड़ने पर जोड़ u से ऊपर गया, उसके बाद वाला नहीं।",
            "This is one too many: the answer is the very i whose addition brought the sum above u, not the one after it.",
        ),
        Mistake(
            "off-by-one", lambda *case: sample_next(*case) - 1,
            "एक कम आया: जवाब वह i है जिसे जोड़ने पर जोड़ u से ऊपर गया, उससे पहले वाला नहीं।",
            "This is one too few: the answer is the i whose addition brought the sum above u, not the one before it.",
        ),
        Mistake(
            "place-in-sorted",
            lambda scores, temperature, u: sample_next(scores.sort(descending=True).values, temperature, u),
            "आपने probabilities को बड़े से छोटे में लगाया और उस क्रम की जगह लौटाई। Grapheme का number उसकी अपनी जगह है; यहाँ क्रम मत बदलिए।",
            "You sorted the probabilities and returned the place in that order. The number of a grapheme is its own place; leave the order as it is here.",
        ),
        Mistake(
            "from-the-end", lambda scores, temperature, u: len(scores) - 1 - sample_next(scores.flip(0), temperature, u),
            "जोड़ आख़िर से शुरू हुआ (या u की जगह 1 − u लगा)। पहले grapheme की probability से शुरू कीजिए: u छोटा हो, तो शुरू वाले मिलें।",
            "The sum began at the end (or 1 − u was used for u). Begin with the probability of the first grapheme: a small u gives one of the first.",
        ),
        *slips("not-normalised", (
            "e^(…) लिया, पर जोड़ से भाग नहीं दिया: वे probabilities नहीं हैं। softmax लीजिए, ताकि जोड़ 1 हो और u से तुलना ठीक बैठे।",
            "You took e^(…) but did not divide by the sum: these are no probabilities. Take the softmax, so that they add up to 1 and can be compared with u.",
        ), *drawn(lambda scores, temperature: torch.exp(scores / temperature)), section=NEXT),
        *slips("no-softmax", (
            "आपने scores को ही probabilities माना। Scores कोई भी numbers हो सकते हैं, negative भी: softmax उन्हें probabilities बनाता है।",
            "You took the scores for probabilities. Scores may be any numbers, negative ones too: the softmax makes probabilities of them.",
        ), *drawn(lambda scores, temperature: scores / temperature), section=NEXT),
        Mistake(
            "scores-ignored", lambda scores, temperature, u: int(u * len(scores)),
            "हर grapheme को बराबर मौक़ा मिला: scores का कोई असर नहीं। हर एक को उतना ही हिस्सा मिले जितनी उसकी probability।",
            "Every grapheme got the same chance: the scores have no effect. Let each have as large a share as its probability.",
        ),
        Mistake(
            "score-not-index", lambda *case: softmax(*case[:2])[sample_next(*case)].item(),
            "आपने चुने हुए grapheme की probability लौटाई। उसका number (index) चाहिए, 0 से गिनकर।",
            "You returned the probability of the grapheme that was drawn. Its number (index) is wanted, counted from 0.",
        ),
    ),
)


# --- Bits and perplexity ---------------------------------------------------------------------


def word_cases(rng):
    """scores (T + 1, V), what the model says before each symbol of a word and before its end; word: T numbers, none of them END."""
    shapes = sizes(rng, (1, 2), (2, 3), (3, 3), (2, 2), (3, 4), (1, 4), count=14, largest=5)
    return [next(filter(is_clear, word_tries(rng, T, max(V, 2)))) for T, V in shapes]


def word_tries(rng, T, V):
    """One case after the other."""
    while True:
        yield drawn_scores(rng, T + 1, V), rng.integers(1, V, size=T).tolist()


def is_clear(case):
    """Whether one grapheme surprises more than the others, so that rounding does not choose the place."""
    bits = word_surprises(*case).sort(descending=True).values
    return len(bits) == 1 or bits[0] - bits[1] > 0.01


def bits_and_perplexity(scores, word):
    """torch's cross-entropy, in bits, and 2 to that power."""
    bits = nn.functional.cross_entropy(scores, torch.tensor([*word, END])).item() / log(2)
    return bits, 2**bits


def surprises(scores, symbols):
    """-log2 of the probability that each row gives to its symbol."""
    return nn.functional.cross_entropy(scores, torch.tensor(symbols), reduction="none") / log(2)  # (T,)


def measured(bits, perplexity=lambda bits: 2**bits):
    """Somebody's own bits, and a perplexity made of them."""
    def measure(scores, word):
        found = bits(scores, word)
        return found, perplexity(found)
    return measure


def right_bits(scores, word):
    """Bits per symbol, the end counted."""
    return bits_and_perplexity(scores, word)[0]


def right_but(perplexity):
    """The right bits with another perplexity."""
    return lambda scores, word: (right_bits(scores, word), perplexity(scores, word))


def nats(scores, word):
    """The mean of -ln p."""
    return right_bits(scores, word) * log(2)


def all_bits(scores, word):
    """The sum over the word and its end."""
    return right_bits(scores, word) * len(scores)


def without_end(scores, word):
    """The mean over the graphemes alone."""
    return surprises(scores[:-1], word).mean().item()


def bits_of_mean(scores, word):
    """-log2 of the mean probability."""
    return -(2 ** -surprises(scores, [*word, END])).mean().log2().item()


BITS_AND_PERPLEXITY = Exercise(
    name="bits_and_perplexity",
    cases=word_cases,
    expected=bits_and_perplexity,
    section=BITS,
    mistakes=(
        *slips("end-forgotten", (
            "शब्द का अंत नहीं गिना गया। `scores` की आख़िरी पंक्ति बताती है कि पूरा शब्द पढ़ने के बाद क्या आएगा; वहाँ सही symbol END है, और औसत में वह भी आता है।",
            "The end of the word was not counted. The last row of `scores` says what comes after the whole word; the right symbol there is END, and it is part of the mean.",
        ), measured(without_end), measured(lambda scores, word: all_bits(scores, word) / len(word))),
        *slips("natural-log", (
            "Log प्राकृतिक (ln) लिया गया, तो जवाब nats में है; `cross_entropy` भी nats देता है। Bits के लिए log2 लीजिए, या nats को ln 2 से भाग दीजिए।",
            "The logarithm is the natural one (ln), so the answer is in nats; `cross_entropy` gives nats too. For bits take log2, or divide the nats by ln 2.",
        ), measured(nats, lambda found: e**found), measured(nats)),
        Mistake(
            "base-mixed", measured(right_bits, lambda bits: e**bits),
            "Bits सही हैं। Perplexity उसी आधार पर लौटती है जिस पर log लिया: log2, तो 2^bits; e^bits नहीं।",
            "The bits are right. Perplexity goes back by the base of the logarithm: with log2 it is 2^bits and not e^bits.",
        ),
        Mistake(
            "sum-not-mean", measured(all_bits),
            "यह पूरे शब्द के bits का जोड़ है। औसत चाहिए, प्रति symbol: लंबे शब्द की बराबरी छोटे से तभी हो सकती है।",
            "This is the sum of the bits of the whole word. The mean is wanted, for each symbol: only then can a long word be compared with a short one.",
        ),
        Mistake(
            "sum-not-mean", lambda scores, word: (all_bits(scores, word), bits_and_perplexity(scores, word)[1]),
            "Perplexity सही है, पर bits जोड़ हैं, औसत नहीं: symbols की गिनती से भाग दीजिए।",
            "The perplexity is right, but the bits are a sum and no mean: divide by the number of symbols.",
        ),
        Mistake(
            "perplexity-of-sum", right_but(lambda scores, word: 2 ** all_bits(scores, word)),
            "Bits सही हैं, पर perplexity जोड़ से बनी। वह औसत से बनती है: 2^(bits प्रति symbol)।",
            "The bits are right, but the perplexity was made of the sum. It is made of the mean: 2^(bits per symbol).",
        ),
        Mistake(
            "mean-of-p", right_but(lambda scores, word: (2 ** surprises(scores, [*word, END])).mean().item()),
            "Bits सही हैं। Perplexity 1/p का सीधा औसत नहीं है: पहले bits का औसत, फिर 2 की घात।",
            "The bits are right. Perplexity is not the plain mean of 1/p: first the mean of the bits, then the power of 2.",
        ),
        Mistake(
            "mean-of-p", measured(bits_of_mean),
            "आपने पहले probabilities का औसत लिया, फिर log। हर symbol का −log2 p अलग निकालिए, फिर उनका औसत।",
            "You took the mean of the probabilities first and the logarithm after it. Take −log2 p of each symbol, then the mean of those.",
        ),
        *slips("step-behind", (
            "हर पंक्ति से आपने उस symbol की probability ली जो अभी-अभी पढ़ा गया। पंक्ति t उस symbol के लिए है जो आगे आना है: word[t]; आख़िरी पंक्ति END के लिए।",
            "From each row you took the probability of the symbol just read. Row t is about the symbol that comes next, word[t]; the last row is about END.",
        ), measured(lambda scores, word: surprises(scores, [END, *word]).mean().item()),
           measured(lambda scores, word: surprises(scores[1:], word).mean().item()), section=NEXT),
        Mistake(
            "minus-forgotten", measured(lambda *case: -right_bits(*case)),
            "Minus छूट गया: probability 1 से छोटी है, तो उसका log negative है। Bits −log2 p हैं।",
            "The minus is missing: a probability is below 1, so its logarithm is negative. The bits are −log2 p.",
        ),
        Mistake(
            "softmax-twice", measured(lambda scores, word: surprises(torch.softmax(scores, dim=1), [*word, END]).mean().item()),
            "Softmax दो बार लगा: `cross_entropy` (और log_softmax) उसे ख़ुद लगाते हैं, उन्हें scores ही दीजिए।",
            "The softmax was taken twice: `cross_entropy` (and log_softmax) take it themselves, so give them the scores.",
            section=NEXT,
        ),
        Mistake(
            "wrong-axis", measured(lambda scores, word: -torch.log2(torch.softmax(scores, dim=0))[range(len(scores)), [*word, END]].mean().item()),
            "Softmax ग़लत axis पर लगा। हर पंक्ति एक कदम की है, और उसी पंक्ति की probabilities का जोड़ 1 होना चाहिए: dim=1।",
            "The softmax ran along the wrong axis. Each row is one step, and the probabilities of a row have to add up to 1: dim=1.",
            section=NEXT,
        ),
        Mistake(
            "swapped", lambda *case: bits_and_perplexity(*case)[::-1],
            "दोनों numbers सही हैं, पर उल्टी जगह: पहले bits, फिर perplexity।",
            "Both numbers are right but have changed places: first the bits, then the perplexity.",
        ),
        Mistake(
            "one-answer", right_bits,
            "आपने सिर्फ़ bits लौटाए। दोनों चाहिए: bits, perplexity।",
            "You returned the bits alone. Both are wanted: bits, perplexity.",
        ),
    ),
)


# --- A slip that surprises -------------------------------------------------------------------


def slip_cases(rng):
    """Words as above, every other one with an end that is more surprising than its graphemes."""
    cases = word_cases(rng)
    for scores, _ in cases[1::2]:
        scores[-1, END] -= 9
    return cases


def find_slip(scores, word):
    """The place of the largest of torch's -log2 p among the graphemes of the word, and its bits."""
    bits = surprises(scores[:-1], word)
    return bits.argmax().item(), bits.max().item()


def found_by(score, value=None):
    """The place where some other score is largest, and that score or another value there."""
    def find(scores, word):
        scored = score(scores, word)
        place = scored.argmax().item()
        return place, (scored if value is None else value(scores, word))[place].item()
    return find


def word_surprises(scores, word):
    """The surprise of each grapheme."""
    return surprises(scores[:-1], word)


def entropies(scores, word):
    """How unsure the model is before each grapheme, in bits."""
    p = torch.softmax(scores[:-1], dim=1)
    return -(p * p.log2()).sum(dim=1)


def probabilities(scores, word):
    """What the model gives to each grapheme of the word."""
    return 2 ** -word_surprises(scores, word)


FIND_SLIP = Exercise(
    name="find_slip",
    cases=slip_cases,
    expected=find_slip,
    section=SURPRISE,
    mistakes=(
        *slips("step-behind", (
            "Grapheme की probability उसे पढ़ने के बाद वाली पंक्ति से ली गई। पढ़ लेने के बाद model उसके बारे में कुछ नहीं कहता: word[t] कितना चौंकाता है, यह scores[t] से निकलता है।",
            "The probability of a grapheme was taken from the row after it was read. By then the model says nothing about it any more: how much word[t] surprises "
            "comes from scores[t].",
        ), found_by(lambda scores, word: surprises(scores[1:], word))),
        Mistake(
            "step-behind", found_by(lambda scores, word: surprises(scores[:-1], [END, *word[:-1]])),
            "हर पंक्ति से आपने उस symbol की probability ली जो अभी-अभी पढ़ा गया। पंक्ति t उस grapheme के लिए है जो आगे आना है: word[t]।",
            "From each row you took the probability of the symbol just read. Row t is about the grapheme that comes next: word[t].",
        ),
        Mistake(
            "end-counted", found_by(lambda scores, word: surprises(scores, [*word, END])),
            "आपने शब्द के अंत का surprise भी गिना, तो कभी-कभी जगह शब्द के बाहर निकली। यहाँ सिर्फ़ शब्द के graphemes में ढूँढना है।",
            "You counted the surprise of the end of the word too, so the place sometimes fell outside the word. Search among the graphemes of the word only.",
        ),
        Mistake(
            "least-surprising", lambda scores, word: (lambda bits: (bits.argmin().item(), bits.min().item()))(word_surprises(scores, word)),
            "आपने सबसे कम चौंकाने वाला grapheme लौटाया, यानी सबसे बड़ी probability वाला। चूक वहाँ है जहाँ −log2 p सबसे बड़ा है।",
            "You returned the grapheme that surprises least, the one with the largest probability. The slip is where −log2 p is largest.",
        ),
        Mistake(
            "natural-log", lambda scores, word: (lambda place, bits: (place, bits * log(2)))(*find_slip(scores, word)),
            "जगह सही है, पर surprise nats में है (ln)। Bits के लिए log2 लीजिए।",
            "The place is right, but the surprise is in nats (ln). Take log2 for bits.",
            section=BITS,
        ),
        Mistake(
            "probability-not-surprise", found_by(word_surprises, probabilities),
            "जगह सही है, पर आपने वहाँ की probability लौटाई। Surprise −log2 p है: probability जितनी छोटी, वह उतना बड़ा।",
            "The place is right, but you returned the probability there. The surprise is −log2 p: the smaller the probability, the larger it is.",
            section=BITS,
        ),
        Mistake(
            "minus-forgotten", lambda scores, word: (lambda place, bits: (place, -bits))(*find_slip(scores, word)),
            "जगह सही है, पर minus छूट गया: surprise −log2 p है, जो कभी negative नहीं होता।",
            "The place is right, but the minus is missing: the surprise is −log2 p, which is never negative.",
            section=BITS,
        ),
        Mistake(
            "minus-forgotten", found_by(lambda scores, word: -word_surprises(scores, word)),
            "Minus छूट गया, इसलिए सबसे बड़ा सबसे कम चौंकाने वाला निकला। Surprise −log2 p है।",
            "The minus is missing, so the largest is the one that surprises least. The surprise is −log2 p.",
            section=BITS,
        ),
        *slips("entropy-not-surprise", (
            "आपने वह जगह ढूँढी जहाँ model सबसे अनिश्चित था (entropy)। चूक वहाँ है जहाँ सचमुच आया हुआ grapheme सबसे कम probable था: word[t] की अपनी probability देखिए।",
            "You found the place where the model was least sure (the entropy). The slip is where the grapheme that did come was least probable: look at the probability of "
            "word[t] itself.",
        ), found_by(entropies), found_by(entropies, word_surprises)),
        Mistake(
            "one-based", lambda scores, word: (lambda place, bits: (place + 1, bits))(*find_slip(scores, word)),
            "Bits सही हैं; जगह 1 से गिनी गई। Python की तरह 0 से गिनिए: पहला grapheme word[0] है।",
            "The bits are right; the place was counted from 1. Count from 0, as Python does: the first grapheme is word[0].",
        ),
        Mistake(
            "symbol-not-place", lambda scores, word: (lambda place, bits: (word[place], bits))(*find_slip(scores, word)),
            "आपने grapheme का number लौटाया, उसकी जगह नहीं। शब्द में वह कहाँ है, यह चाहिए।",
            "You returned the number of the grapheme and not its place. What is wanted is where in the word it stands.",
        ),
        Mistake(
            "one-answer", lambda *case: find_slip(*case)[0],
            "आपने सिर्फ़ जगह लौटाई। दोनों चाहिए: जगह, और वहाँ के bits।",
            "You returned the place alone. Both are wanted: the place, and the bits there.",
        ),
    ),
)

EXERCISES = [
    PREDICTED_LENGTHS, PREDICTED_ODDS, PREDICTED_BITS,
    SPLIT_GRAPHEMES, SAMPLE_NEXT, BITS_AND_PERPLEXITY, FIND_SLIP,
]
