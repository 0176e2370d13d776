"""What a word is to the search: one set of rules, used here for the book and in the browser for the reader.

`\\w+` and `\\p{Letter}` both end a word at every matra, so the marks are named here. The patterns are
written so that Python's `re` and JavaScript's `RegExp` read them alike; search/words.js gets them with the index.
"""

import re
import unicodedata

# Latin, Greek and Devanagari letters with their marks; neither the danda nor a dot is part of a word.
WORD = "[0-9a-z_à-öø-ɏͰ-Ͽ\u0900-\u0963\u0966-\u097f\u200c\u200d]+"

# People write one word in several ways, and a phone's keyboard lacks a letter: फ़र्क़/फर्क, हिन्दी/हिंदी, कहाँ/कहां, h₀/h_0/h0.
ALIKE = [
    ["[\u093c\u200c\u200d_]", ""],
    ["\u0901", "\u0902"],
    ["[ङञणनम]\u094d(?=[क-ह]|$)", "\u0902"],
]

# Found on nearly every page, so nobody looks for them; a reader's question may be full of them.
STOP_WORDS = """
है हैं था थी थे हो हों हुआ हुई हुए होता होती होते और या में के का की को से पर ने तो भी ही तक कि जो वह वे यह ये इस उस इन उन
इसे उसे इसका उसका इसके उसके इसकी उसकी अगर फिर अब जब तब जैसे लिए साथ आप हम
एक हर नहीं क्या कैसे क्यों कौन किस किसी कितने बाद पहले दोनों सिर्फ़ यानी यहाँ वही यही कर करके जाता जाती जाते आता वाला वाले वाली अपने
a an and are as at be been but by can do does for from has have he if in into is it its me my not of on one or our s she
so than that the their them then there these they this to too was we were which will with you your
all also both each every here how more no only other same what when where why
""".split()

# Numbers, and names made of them (7f3a91): each stands once, and nobody looks for one.
NUMBER = re.compile(r"^\d|\d{3}")


def words(text: str) -> list[str]:
    """The words of a text as the search knows them."""
    plain = unicodedata.normalize("NFKC", text).lower()
    return list(filter(None, map(alike, re.findall(WORD, plain))))


def alike(word: str) -> str:
    for pattern, same in ALIKE:
        word = re.sub(pattern, same, word)
    return word


SKIPPED = {word for stop in STOP_WORDS for word in words(stop)}


def indexed(text: str) -> set[str]:
    """The words of a text that somebody may look for."""
    return {word for word in words(text) if word not in SKIPPED and not NUMBER.search(word)}
