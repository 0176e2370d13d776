"""The baselines: n-grams of graphemes with interpolated Kneser-Ney smoothing.

Chen and Goodman, “An empirical study of smoothing techniques for language modeling” (1999).
"""

from collections import defaultdict
from math import log2

START = -1
DISCOUNTS = (0.3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)


class KneserNey:
    """p(next | the last n - 1 graphemes), of coded words # [[3, 8, 0], …]

    The longest context counts how often it was seen; shorter ones count in how many contexts;
    below the unigram stands 1 / V.  A word begins with n - 1 times START.
    """

    def __init__(self, words, order, size, discount):
        self.order, self.size, self.discount = order, size, discount
        self.counts = [defaultdict(lambda: defaultdict(int)) for _ in range(order)]  # by length of context
        for context, symbol in self.seen(words):
            self.counts[order - 1][context][symbol] += 1
        for length in range(order - 1, 0, -1):
            for context, after in self.counts[length].items():
                for symbol in after:
                    self.counts[length - 1][context[1:]][symbol] += 1
        self.totals = [{context: sum(after.values()) for context, after in level.items()} for level in self.counts]

    def seen(self, words):
        """Each symbol of the words with the n - 1 before it."""
        for word in words:
            padded = (START,) * (self.order - 1) + tuple(word)
            for n, symbol in enumerate(word):
                yield padded[n : n + self.order - 1], symbol

    def probability(self, context, symbol):
        p = 1 / self.size
        for length in range(self.order):
            shorter = context[len(context) - length :]
            after = self.counts[length].get(shorter)
            if after is None:
                break
            total = self.totals[length][shorter]
            p = (max(after.get(symbol, 0) - self.discount, 0) + self.discount * len(after) * p) / total
        return p

    def surprises(self, word):
        """The bits of each symbol of one coded word, its end included."""
        return [-log2(self.probability(context, symbol)) for context, symbol in self.seen([word])]

    def bits(self, words):
        """Bits per symbol, the ends counted."""
        found = [bits for word in words for bits in self.surprises(word)]
        return sum(found) / len(found)


def tuned(train, validation, order, size):
    """The n-gram whose discount does best on the validation words."""
    models = [KneserNey(train, order, size, discount) for discount in DISCOUNTS]
    return min(models, key=lambda model: model.bits(validation))
