"""Answers to the exercises of chapter 9."""
# ruff: noqa: F811  many functions of one name: that is how students hand them in

import numpy as np
import torch

from answers import right, wrong

right("predicted_lengths", {"code_points": 8, "graphemes": 5})
right("predicted_lengths", {"graphemes": "५", "code_points": "८"}, style="typed in Hindi digits")
wrong("predicted_lengths", {"code_points": 8, "graphemes": 8}, shows="len-counts-letters")
wrong("predicted_lengths", {"code_points": 8, "graphemes": 4}, shows="conjunct-in-one")
wrong("predicted_lengths", {"code_points": 7, "graphemes": 4}, shows="conjunct-in-one", style="no virama is seen in print")
wrong("predicted_lengths", {"code_points": 5, "graphemes": 8}, shows="swapped")
wrong("predicted_lengths", {"code_points": 7, "graphemes": 5}, shows="marks-not-counted", style="the virama is forgotten")
wrong("predicted_lengths", {"code_points": 5, "graphemes": 5}, shows="marks-not-counted")
wrong("predicted_lengths", {"code_points": 24, "graphemes": 5}, shows="bytes")
wrong("predicted_lengths", {"code_points": 8}, style="one is missing")

right("predicted_odds", {0.5: 81, 2: 3})
wrong("predicted_odds", {0.5: 3, 2: 81}, shows="temperature-multiplied")
wrong("predicted_odds", {0.5: 4.5, 2: 18}, shows="temperature-multiplied", style="the ratio is multiplied")
wrong("predicted_odds", {0.5: 18, 2: 4.5}, shows="softmax-first")
wrong("predicted_odds", {0.5: 9, 2: 9}, shows="softmax-first", style="divided and brought back to the sum 1")

right("predicted_bits", {"bits": 3, "perplexity": 8})
wrong("predicted_bits", {"bits": 12, "perplexity": 4096}, shows="sum-not-mean")
wrong("predicted_bits", {"bits": 2, "perplexity": 4}, shows="end-forgotten")
wrong("predicted_bits", {"bits": 4, "perplexity": 16}, shows="end-forgotten", style="the bits of four symbols over three")
wrong("predicted_bits", {"bits": 2.08, "perplexity": 8}, shows="natural-log")
wrong("predicted_bits", {"bits": 3, "perplexity": 20.09}, shows="base-mixed")
wrong("predicted_bits", {"bits": 3, "perplexity": 4096}, shows="perplexity-of-sum")
wrong("predicted_bits", {"bits": 3, "perplexity": 6}, shows="perplexity-doubled")
wrong("predicted_bits", {"bits": 3, "perplexity": 19.5}, shows="mean-of-p")
wrong("predicted_bits", {"bits": -3, "perplexity": 0.125}, shows="minus-forgotten")


@right("split_graphemes")
def split_graphemes(text):
    """a loop that joins marks to the piece before"""
    import unicodedata
    pieces = []
    for character in unicodedata.normalize("NFC", text):
        if unicodedata.category(character).startswith("M") or character in "\u200c\u200d":
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


@right("split_graphemes")
def split_graphemes(text):
    """cuts before each character that is no mark"""
    import unicodedata
    text = unicodedata.normalize("NFC", text)
    cuts = [i for i, c in enumerate(text) if unicodedata.category(c)[0] != "M" and c not in ("\u200c", "\u200d")]
    return [text[a:b] for a, b in zip(cuts, cuts[1:] + [len(text)], strict=False)]


@right("split_graphemes")
def split_graphemes(text):
    """a regular expression of the marks that may come, found by their category"""
    import re
    import unicodedata
    marks = "".join(c for c in map(chr, range(0x0300, 0x0980)) if unicodedata.category(c)[0] == "M")
    return re.findall(f"[^{marks}\u200c\u200d][{marks}\u200c\u200d]*", unicodedata.normalize("NFC", text))


@right("split_graphemes")
def split_graphemes(text):
    """takes one piece after the other off the text; a tuple"""
    import unicodedata
    text, pieces = unicodedata.normalize("NFC", text), ()
    while text:
        n = 1
        while n < len(text) and (unicodedata.category(text[n]) in ("Mn", "Mc", "Me") or ord(text[n]) in (0x200C, 0x200D)):
            n += 1
        pieces, text = (*pieces, text[:n]), text[n:]
    return pieces


@wrong("split_graphemes", shows="len-counts-letters")
def split_graphemes(text):
    """list(text)"""
    return list(text)


@wrong("split_graphemes", shows="len-counts-letters")
def split_graphemes(text):
    """NFC, then code points"""
    import unicodedata
    return list(unicodedata.normalize("NFC", text))


@wrong("split_graphemes", shows="folded")
def split_graphemes(text):
    """the folding of a well-known tutorial: NFD, and no Mn"""
    import unicodedata
    return [c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn"]


@wrong("split_graphemes", shows="folded")
def split_graphemes(text):
    """to ASCII"""
    import unicodedata
    return list(unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode())


@wrong("split_graphemes", shows="folded")
def split_graphemes(text):
    """marks are dropped instead of joined"""
    import unicodedata
    return [c for c in unicodedata.normalize("NFC", text) if not unicodedata.category(c).startswith("M")
            and c not in "\u200c\u200d"]


@wrong("split_graphemes", shows="spacing-marks")
def split_graphemes(text):
    """only Mn is a mark"""
    import unicodedata
    pieces = []
    for c in unicodedata.normalize("NFC", text):
        if unicodedata.category(c) == "Mn" or c in "\u200c\u200d":
            pieces[-1] += c
        else:
            pieces.append(c)
    return pieces


@wrong("split_graphemes", shows="combining-class")
def split_graphemes(text):
    """unicodedata.combining"""
    import unicodedata
    pieces = []
    for c in unicodedata.normalize("NFC", text):
        if unicodedata.combining(c):
            pieces[-1] += c
        else:
            pieces.append(c)
    return pieces


@wrong("split_graphemes", shows="no-nfc")
def split_graphemes(text):
    """the text as it came"""
    import unicodedata
    pieces = []
    for c in text:
        if unicodedata.category(c)[0] == "M" or c in "\u200c\u200d":
            pieces[-1] += c
        else:
            pieces.append(c)
    return pieces


@wrong("split_graphemes", shows="no-nfc")
def split_graphemes(text):
    """normalises, and does not keep what comes back"""
    import unicodedata
    unicodedata.normalize("NFC", text)
    pieces = []
    for c in text:
        if unicodedata.category(c)[0] == "M":
            pieces[-1] += c
        else:
            pieces.append(c)
    return pieces


@wrong("split_graphemes", shows="nfd-not-nfc")
def split_graphemes(text):
    """NFD"""
    import unicodedata
    pieces = []
    for c in unicodedata.normalize("NFD", text):
        if unicodedata.category(c)[0] == "M" or c in "\u200c\u200d":
            pieces[-1] += c
        else:
            pieces.append(c)
    return pieces


@wrong("split_graphemes", shows="joiner-alone")
def split_graphemes(text):
    """joiners are forgotten"""
    import unicodedata
    pieces = []
    for c in unicodedata.normalize("NFC", text):
        if unicodedata.category(c)[0] == "M":
            pieces[-1] += c
        else:
            pieces.append(c)
    return pieces


@wrong("split_graphemes", shows="joiner-dropped")
def split_graphemes(text):
    """joiners are thrown away"""
    import unicodedata
    pieces = []
    for c in unicodedata.normalize("NFC", text).replace("\u200c", "").replace("\u200d", ""):
        if unicodedata.category(c)[0] == "M":
            pieces[-1] += c
        else:
            pieces.append(c)
    return pieces


@wrong("split_graphemes", shows="conjunct-in-one")
def split_graphemes(text):
    """a conjunct in one piece, as in Unicode 15.1"""
    import unicodedata
    pieces = []
    for c in unicodedata.normalize("NFC", text):
        conjunct = pieces and pieces[-1].strip("\u200d").endswith("\u094d") and unicodedata.category(c) == "Lo"
        if conjunct or unicodedata.category(c)[0] == "M" or c in "\u200c\u200d":
            pieces[-1] += c
        else:
            pieces.append(c)
    return pieces


@wrong("split_graphemes", shows="spaces-dropped")
def split_graphemes(text):
    """word by word"""
    import unicodedata
    pieces = []
    for word in unicodedata.normalize("NFC", text).split():
        for n, c in enumerate(word):
            if n and (unicodedata.category(c)[0] == "M" or c in "\u200c\u200d"):
                pieces[-1] += c
            else:
                pieces.append(c)
    return pieces


@wrong("split_graphemes", shows="counted-not-split")
def split_graphemes(text):
    """how many there are"""
    import unicodedata
    text = unicodedata.normalize("NFC", text)
    return sum(unicodedata.category(c)[0] != "M" and c not in "\u200c\u200d" for c in text)


@wrong("split_graphemes")
def split_graphemes(text):
    """looks at the first character of an empty text"""
    import unicodedata
    text = unicodedata.normalize("NFC", text)
    pieces = [text[0]]
    for c in text[1:]:
        if unicodedata.category(c)[0] == "M" or c in "\u200c\u200d":
            pieces[-1] += c
        else:
            pieces.append(c)
    return pieces


@wrong("split_graphemes")
def split_graphemes(text):
    """one string with spaces between"""
    import unicodedata
    text = unicodedata.normalize("NFC", text)
    return "".join(c if unicodedata.category(c)[0] == "M" or c in "\u200c\u200d" else " " + c for c in text)


@wrong("split_graphemes")
def split_graphemes(text):
    """each piece once"""
    import unicodedata
    pieces = []
    for c in unicodedata.normalize("NFC", text):
        if unicodedata.category(c)[0] == "M" or c in "\u200c\u200d":
            pieces[-1] += c
        else:
            pieces.append(c)
    return sorted(set(pieces))


@right("sample_next")
def sample_next(scores, temperature, u):
    """cumsum, and the first that is above u"""
    total = torch.softmax(scores / temperature, dim=0).cumsum(dim=0)
    return int((total > u).int().argmax())


@right("sample_next")
def sample_next(scores, temperature, u):
    """NumPy, its own softmax, searchsorted"""
    scores = scores.numpy().astype(np.float64) / temperature
    p = np.exp(scores - scores.max())
    return np.searchsorted(np.cumsum(p / p.sum()), u, side="right")


@right("sample_next")
def sample_next(scores, temperature, u):
    """counts the sums that u has passed, a tensor"""
    p = torch.softmax(scores / temperature, dim=0)
    return (p.cumsum(dim=0) <= u).sum()


@right("sample_next")
def sample_next(scores, temperature, u):
    """takes each probability away from u, in plain Python"""
    from math import exp
    weights = [exp(score / temperature) for score in scores.tolist()]
    u *= sum(weights)
    for i, weight in enumerate(weights):
        u -= weight
        if u < 0:
            return i
    return len(weights) - 1


@wrong("sample_next", shows="colder-is-better")
def sample_next(scores, temperature, u):
    """always the most probable"""
    return torch.softmax(scores / temperature, dim=0).argmax().item()


@wrong("sample_next", shows="temperature-multiplied")
def sample_next(scores, temperature, u):
    """times instead of divided by"""
    total = torch.softmax(scores * temperature, dim=0).cumsum(dim=0)
    return int((total > u).int().argmax())


@wrong("sample_next", shows="softmax-first")
def sample_next(scores, temperature, u):
    """divides the probabilities, in a loop"""
    p = torch.softmax(scores, dim=0) / temperature
    total = 0
    for i in range(len(p)):
        total += p[i]
        if total > u:
            return i


@wrong("sample_next", shows="softmax-first")
def sample_next(scores, temperature, u):
    """divides the probabilities; searchsorted"""
    p = torch.softmax(scores, dim=0) / temperature
    return torch.searchsorted(p.cumsum(dim=0), torch.tensor(u)).item()


@wrong("sample_next", shows="temperature-ignored")
def sample_next(scores, temperature, u):
    """divides after the softmax, and by the sum again"""
    p = torch.softmax(scores, dim=0) / temperature
    p = p / p.sum()
    return (p.cumsum(dim=0) <= u).sum().item()


@wrong("sample_next", shows="not-cumulative")
def sample_next(scores, temperature, u):
    """compares u with single probabilities"""
    for i, p in enumerate(torch.softmax(scores / temperature, dim=0)):
        if p > u:
            return i
    return len(scores) - 1


@wrong("sample_next", shows="off-by-one")
def sample_next(scores, temperature, u):
    """counts one further"""
    total, i = 0.0, 0
    for p in torch.softmax(scores / temperature, dim=0).tolist():
        total += p
        i += 1
        if total > u:
            break
    return i


@wrong("sample_next", shows="off-by-one")
def sample_next(scores, temperature, u):
    """the one before"""
    return (torch.softmax(scores / temperature, dim=0).cumsum(dim=0) <= u).sum().item() - 1


@wrong("sample_next", shows="place-in-sorted")
def sample_next(scores, temperature, u):
    """the place among the sorted"""
    p, order = torch.softmax(scores / temperature, dim=0).sort(descending=True)
    return (p.cumsum(dim=0) <= u).sum().item()


@wrong("sample_next", shows="from-the-end")
def sample_next(scores, temperature, u):
    """1 - u"""
    return (torch.softmax(scores / temperature, dim=0).cumsum(dim=0) <= 1 - u).sum().item()


@wrong("sample_next", shows="not-normalised")
def sample_next(scores, temperature, u):
    """exp without dividing by the sum"""
    return int((torch.exp(scores / temperature).cumsum(dim=0) > u).int().argmax())


@wrong("sample_next", shows="no-softmax")
def sample_next(scores, temperature, u):
    """scores as if they were probabilities"""
    total = 0
    for i, score in enumerate(scores / temperature):
        total += score
        if total > u:
            return i
    return len(scores) - 1


@wrong("sample_next", shows="scores-ignored")
def sample_next(scores, temperature, u):
    """all alike"""
    return int(u * len(scores))


@wrong("sample_next", shows="score-not-index")
def sample_next(scores, temperature, u):
    """the probability of the drawn one"""
    p = torch.softmax(scores / temperature, dim=0)
    return p[(p.cumsum(dim=0) <= u).sum()]


@wrong("sample_next")
def sample_next(scores, temperature, u):
    """a u of its own"""
    return torch.multinomial(torch.softmax(scores / temperature, dim=0), 1).item()


@wrong("sample_next")
def sample_next(scores, temperature, u):
    """made for two graphemes"""
    p = torch.softmax(scores / temperature, dim=0)
    return 0 if p[0] > u else 1


@right("bits_and_perplexity")
def bits_and_perplexity(scores, word):
    """cross_entropy, divided by ln 2"""
    nats = torch.nn.functional.cross_entropy(scores, torch.tensor(word + [0]))
    return nats / np.log(2), torch.exp(nats)


@right("bits_and_perplexity")
def bits_and_perplexity(scores, word):
    """NumPy, row by row"""
    total = 0.0
    for row, symbol in zip(scores.numpy().astype(float), [*word, 0], strict=True):
        total -= np.log2(np.exp(row[symbol]) / np.exp(row).sum())
    return total / len(scores), 2 ** (total / len(scores))


@right("bits_and_perplexity")
def bits_and_perplexity(scores, word):
    """the root of the product, and the word changed in place"""
    word.append(0)
    p = torch.softmax(scores, dim=1).gather(1, torch.tensor(word)[:, None])
    perplexity = p.prod().item() ** (-1 / len(word))
    return [np.log2(perplexity), perplexity]


@wrong("bits_and_perplexity", shows="end-forgotten")
def bits_and_perplexity(scores, word):
    """zip drops the last row"""
    bits = [-torch.log2(torch.softmax(row, dim=0)[symbol]).item() for row, symbol in zip(scores, word, strict=False)]
    return sum(bits) / len(bits), 2 ** (sum(bits) / len(bits))


@wrong("bits_and_perplexity", shows="end-forgotten")
def bits_and_perplexity(scores, word):
    """the end is added up, but not counted"""
    bits = [-torch.log2(torch.softmax(row, dim=0)[symbol]).item() for row, symbol in zip(scores, [*word, 0], strict=True)]
    return sum(bits) / len(word), 2 ** (sum(bits) / len(word))


@wrong("bits_and_perplexity", shows="natural-log")
def bits_and_perplexity(scores, word):
    """nats"""
    nats = torch.nn.functional.cross_entropy(scores, torch.tensor([*word, 0])).item()
    return nats, np.exp(nats)


@wrong("bits_and_perplexity", shows="natural-log")
def bits_and_perplexity(scores, word):
    """nats, and 2 to that power"""
    nats = torch.nn.functional.cross_entropy(scores, torch.tensor([*word, 0])).item()
    return nats, 2**nats


@wrong("bits_and_perplexity", shows="base-mixed")
def bits_and_perplexity(scores, word):
    """e to the bits"""
    bits = torch.nn.functional.cross_entropy(scores, torch.tensor([*word, 0])).item() / np.log(2)
    return bits, np.exp(bits)


@wrong("bits_and_perplexity", shows="sum-not-mean")
def bits_and_perplexity(scores, word):
    """the sum"""
    bits = torch.nn.functional.cross_entropy(scores, torch.tensor([*word, 0]), reduction="sum").item() / np.log(2)
    return bits, 2**bits


@wrong("bits_and_perplexity", shows="perplexity-of-sum")
def bits_and_perplexity(scores, word):
    """the mean, but 2 to the sum"""
    p = torch.softmax(scores, dim=1)[range(len(scores)), [*word, 0]]
    return -torch.log2(p).mean().item(), 2 ** -torch.log2(p).sum().item()


@wrong("bits_and_perplexity", shows="mean-of-p")
def bits_and_perplexity(scores, word):
    """the mean of the probabilities"""
    p = torch.softmax(scores, dim=1)[range(len(scores)), [*word, 0]].mean()
    return -torch.log2(p).item(), 1 / p.item()


@wrong("bits_and_perplexity", shows="mean-of-p")
def bits_and_perplexity(scores, word):
    """the mean of 1/p"""
    p = torch.softmax(scores, dim=1)[range(len(scores)), [*word, 0]]
    return -torch.log2(p).mean().item(), (1 / p).mean().item()


@wrong("bits_and_perplexity", shows="step-behind")
def bits_and_perplexity(scores, word):
    """the symbol just read instead of the next"""
    p = torch.softmax(scores, dim=1)[range(len(scores)), [0, *word]]
    bits = -torch.log2(p).mean().item()
    return bits, 2**bits


@wrong("bits_and_perplexity", shows="step-behind")
def bits_and_perplexity(scores, word):
    """a grapheme's probability from the state after it"""
    p = torch.stack([torch.softmax(scores[t + 1], dim=0)[symbol] for t, symbol in enumerate(word)])
    bits = -torch.log2(p).mean().item()
    return bits, 2**bits


@wrong("bits_and_perplexity", shows="minus-forgotten")
def bits_and_perplexity(scores, word):
    """negative bits"""
    bits = torch.log2(torch.softmax(scores, dim=1)[range(len(scores)), [*word, 0]]).mean().item()
    return bits, 2**bits


@wrong("bits_and_perplexity", shows="softmax-twice")
def bits_and_perplexity(scores, word):
    """gives probabilities to cross_entropy"""
    p = torch.softmax(scores, dim=1)
    bits = torch.nn.functional.cross_entropy(p, torch.tensor([*word, 0])).item() / np.log(2)
    return bits, 2**bits


@wrong("bits_and_perplexity", shows="wrong-axis")
def bits_and_perplexity(scores, word):
    """softmax along the steps"""
    bits = -torch.log2(torch.softmax(scores, dim=0)[range(len(scores)), [*word, 0]]).mean().item()
    return bits, 2**bits


@wrong("bits_and_perplexity", shows="swapped")
def bits_and_perplexity(scores, word):
    """perplexity first"""
    bits = torch.nn.functional.cross_entropy(scores, torch.tensor([*word, 0])).item() / np.log(2)
    return 2**bits, bits


@wrong("bits_and_perplexity", shows="one-answer")
def bits_and_perplexity(scores, word):
    """the bits alone"""
    return torch.nn.functional.cross_entropy(scores, torch.tensor([*word, 0])).item() / np.log(2)


@wrong("bits_and_perplexity")
def bits_and_perplexity(scores, word):
    """log10"""
    bits = -torch.log10(torch.softmax(scores, dim=1)[range(len(scores)), [*word, 0]]).mean().item()
    return bits, 10**bits


@wrong("bits_and_perplexity")
def bits_and_perplexity(scores, word):
    """rounded to whole bits"""
    bits = torch.nn.functional.cross_entropy(scores, torch.tensor([*word, 0])).item() / np.log(2)
    return round(bits), 2 ** round(bits)


@right("find_slip")
def find_slip(scores, word):
    """row by row, and the largest"""
    bits = [-torch.log2(torch.softmax(scores[t], dim=0)[symbol]).item() for t, symbol in enumerate(word)]
    return bits.index(max(bits)), max(bits)


@right("find_slip")
def find_slip(scores, word):
    """the smallest probability, in NumPy"""
    p = np.exp(scores.numpy().astype(float))
    p = (p / p.sum(axis=1, keepdims=True))[np.arange(len(word)), word]
    return p.argmin(), -np.log2(p.min())


@right("find_slip")
def find_slip(scores, word):
    """cross_entropy of each, tensors"""
    nats = torch.nn.functional.cross_entropy(scores[:len(word)], torch.tensor(word), reduction="none")
    return nats.argmax(), nats.max() / torch.log(torch.tensor(2.0))


@wrong("find_slip", shows="step-behind")
def find_slip(scores, word):
    """from the row after the grapheme was read"""
    bits = [-torch.log2(torch.softmax(scores[t + 1], dim=0)[symbol]).item() for t, symbol in enumerate(word)]
    return bits.index(max(bits)), max(bits)


@wrong("find_slip", shows="step-behind")
def find_slip(scores, word):
    """the grapheme just read"""
    read = [0, *word[:-1]]
    bits = [-torch.log2(torch.softmax(scores[t], dim=0)[symbol]).item() for t, symbol in enumerate(read)]
    return bits.index(max(bits)), max(bits)


@wrong("find_slip", shows="end-counted")
def find_slip(scores, word):
    """the end too"""
    bits = -torch.log2(torch.softmax(scores, dim=1)[range(len(scores)), [*word, 0]])
    return bits.argmax().item(), bits.max().item()


@wrong("find_slip", shows="least-surprising")
def find_slip(scores, word):
    """the largest probability"""
    p = torch.softmax(scores, dim=1)[range(len(word)), word]
    return p.argmax().item(), -torch.log2(p.max()).item()


@wrong("find_slip", shows="natural-log")
def find_slip(scores, word):
    """nats"""
    nats = torch.nn.functional.cross_entropy(scores[:-1], torch.tensor(word), reduction="none")
    return nats.argmax().item(), nats.max().item()


@wrong("find_slip", shows="probability-not-surprise")
def find_slip(scores, word):
    """the probability there"""
    p = torch.softmax(scores, dim=1)[range(len(word)), word]
    return p.argmin().item(), p.min().item()


@wrong("find_slip", shows="minus-forgotten")
def find_slip(scores, word):
    """log2 p at the right place"""
    p = torch.softmax(scores, dim=1)[range(len(word)), word]
    return p.argmin().item(), torch.log2(p.min()).item()


@wrong("find_slip", shows="minus-forgotten")
def find_slip(scores, word):
    """the largest log2 p"""
    bits = torch.log2(torch.softmax(scores, dim=1)[range(len(word)), word])
    return bits.argmax().item(), bits.max().item()


@wrong("find_slip", shows="entropy-not-surprise")
def find_slip(scores, word):
    """where the model is least sure"""
    p = torch.softmax(scores[:-1], dim=1)
    entropy = -(p * torch.log2(p)).sum(dim=1)
    return entropy.argmax().item(), entropy.max().item()


@wrong("find_slip", shows="one-based")
def find_slip(scores, word):
    """counted from 1"""
    place, most = 0, -1.0
    for t, symbol in enumerate(word, 1):
        bits = -torch.log2(torch.softmax(scores[t - 1], dim=0)[symbol]).item()
        if bits > most:
            place, most = t, bits
    return place, most


@wrong("find_slip", shows="symbol-not-place")
def find_slip(scores, word):
    """which grapheme, not where"""
    bits = [-torch.log2(torch.softmax(scores[t], dim=0)[symbol]).item() for t, symbol in enumerate(word)]
    return word[bits.index(max(bits))], max(bits)


@wrong("find_slip", shows="one-answer")
def find_slip(scores, word):
    """the place alone"""
    return torch.softmax(scores, dim=1)[range(len(word)), word].argmin().item()


@wrong("find_slip")
def find_slip(scores, word):
    """scores without a softmax"""
    scores = scores[range(len(word)), word]
    return scores.argmin().item(), -scores.min().item()


@wrong("find_slip")
def find_slip(scores, word):
    """always the last grapheme"""
    return len(word) - 1, -torch.log2(torch.softmax(scores[-2], dim=0)[word[-1]]).item()
