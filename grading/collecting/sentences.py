"""Every sentence of collecting, in Hindi and in English; a test holds the numbers in both alike."""

Pair = tuple[str, str]
MB = 1_000_000
NOTEBOOK_LIMIT = 10 * MB
ZIP_LIMIT = 100 * MB


def shown(name: str) -> str:
    """A name as a person may see it: short, and without characters that hide or turn text around."""
    clean = "".join(c if c.isprintable() or c in "\u200c\u200d" else "�" for c in name)
    return clean if len(clean) <= 120 else clean[:60] + "…" + clean[-59:]


def no_source(path: str) -> Pair:
    return (f"“{path}” नाम की कोई फ़ाइल या folder नहीं मिला।", f"There is no file or folder at “{path}”.")


def nothing_inside(path: str) -> Pair:
    return (f"“{path}” में कोई फ़ाइल नहीं है।", f"There is nothing in “{path}”.")


def broken_zip(name: str) -> Pair:
    return (f"“{name}” ठीक zip नहीं है; उसमें से जो पढ़ा जा सका, बस वही लिया गया।",
            f"“{name}” is not a sound zip; only what could be read of it was taken.")


def locked(name: str) -> Pair:
    return (f"“{name}” पर password लगा है, इसलिए वह खुल नहीं सकी।", f"“{name}” has a password, so it could not be opened.")


def unsafe_name(name: str) -> Pair:
    return (f"“{name}” का नाम zip के बाहर की जगह बताता है, इसलिए यह फ़ाइल छोड़ दी गई।",
            f"The name “{name}” points outside the zip, so this file was left out.")


def a_link(name: str) -> Pair:
    return (f"“{name}” फ़ाइल नहीं, किसी दूसरी जगह का link है, इसलिए उसे नहीं खोला गया।",
            f"“{name}” is no file but a link to somewhere else, so it was not opened.")


def unreadable(name: str) -> Pair:
    return (f"“{name}” पढ़ी नहीं जा सकी।", f"“{name}” could not be read.")


def too_big(name: str, limit: int) -> Pair:
    return (f"“{name}” {limit // MB} MB से बड़ी है, इसलिए वह नहीं ली गई; बड़े outputs हटाकर फिर जमा कीजिए।",
            f"“{name}” is larger than {limit // MB} MB, so it was not taken; clear large outputs and hand it in again.")


def too_much(name: str) -> Pair:
    return (f"“{name}” खुलकर बहुत बड़ी हो जाती है या उसमें बहुत ज़्यादा फ़ाइलें हैं, इसलिए उसे बीच में ही रोक दिया गया।",
            f"“{name}” unpacks to far too much or holds far too many files, so reading it was stopped.")


def too_deep(name: str) -> Pair:
    return (f"“{name}” zip के अंदर रखी zip के भी अंदर है, इसलिए उसे नहीं खोला गया।",
            f"“{name}” is a zip inside a zip inside a zip, so it was not opened.")


def empty_file(name: str) -> Pair:
    return (f"“{name}” ख़ाली है।", f"“{name}” is empty.")


def not_json(name: str) -> Pair:
    return (f"“{name}” अधूरी या बिगड़ी हुई है (JSON नहीं है), इसलिए वह notebook की तरह नहीं खुलती।",
            f"“{name}” is cut short or damaged (it is not JSON), so it does not open as a notebook.")


def not_a_notebook(name: str) -> Pair:
    return (f"“{name}” JSON तो है, पर Jupyter notebook नहीं।", f"“{name}” is JSON, but not a Jupyter notebook.")


def wrong_extension(name: str) -> Pair:
    return (f"“{name}” notebook नहीं है; .ipynb फ़ाइल जमा करनी थी।",
            f"“{name}” is not a notebook; a .ipynb file was to be handed in.")


def other_extension(name: str) -> Pair:
    return (f"“{name}” का नाम .ipynb पर ख़त्म नहीं होता, पर अंदर notebook ही है, इसलिए वह ली गई।",
            f"The name “{name}” does not end in .ipynb, but a notebook is inside, so it was taken.")


def which_assignment(name: str) -> Pair:
    return (f"“{name}” किस assignment की है, यह न उसके cells से साफ़ है, न नाम से, इसलिए वह नहीं ली गई।",
            f"Neither the cells nor the name of “{name}” tell which assignment it is, so it was not taken.")


def whose(name: str) -> Pair:
    return (f"“{name}” किसकी है, यह नाम या folder से पता नहीं चलता, इसलिए वह नहीं ली गई।",
            f"Neither its name nor its folder tells whose “{name}” is, so it was not taken.")


def no_notebook(student: str) -> Pair:
    return (f"“{student}” के folder में कोई notebook नहीं है।", f"There is no notebook in the folder of “{student}”.")


def several(count: int, name: str) -> Pair:
    return (f"इस assignment के लिए {count} अलग-अलग फ़ाइलें आईं; “{name}” जाँची जाती है, बाकी सँभालकर रखी हैं।",
            f"{count} different files came for this assignment; “{name}” is the one that counts, the others are kept.")


def twice(name: str) -> Pair:
    return (f"“{name}” वही फ़ाइल है जो एक बार आ चुकी है; वह एक ही बार गिनी गई।", f"“{name}” came before, unchanged; it counts once.")


def replaced(student: str, assignment: str) -> Pair:
    return (f"{student} की {assignment} अब नई फ़ाइल है; पुरानी सँभालकर रखी है, और grading फिर से होनी है।",
            f"{assignment} of {student} is a newer file now; the older one is kept, and it is to be graded again.")


def outside(student: str) -> Pair:
    return (f"{student} का folder submitted folder के बाहर जाता link है, इसलिए उसमें कुछ नहीं लिखा गया।",
            f"The folder of {student} is a link that leaves the submitted folder, so nothing was written there.")


def no_roster(path: str) -> Pair:
    return (f"students की सूची “{path}” पढ़ी नहीं जा सकी; वह UTF-8 में CSV हो और उसमें id नाम का column हो।",
            f"The list of students “{path}” could not be read; it must be a CSV in UTF-8 with a column named id.")


def not_on_roster(student: str) -> Pair:
    return (f"{student} students की सूची में नहीं है; जो जमा किया, वह फिर भी लिया गया।",
            f"{student} is not in the list of students; what was handed in was taken all the same.")


def one_name_for_two(name: str, student: str) -> Pair:
    return (f"“{name}” सूची का {student} हो सकता है, पर इसी नाम से एक और student ने भी जमा किया है, इसलिए दोनों अलग रखे गए।",
            f"“{name}” may be {student} of the list, but another student handed in under that name too, so both are kept apart.")


def known_as(name: str, before: str, now: str) -> Pair:
    return (f"“{name}” पहले {before} के नाम से लिया गया था, अब {now} के नाम से; {before} का folder और उसके अंक हटाइए।",
            f"“{name}” was collected as {before} before and is {now} now; remove the folder and the scores of {before}.")


def handed_in_nothing(student: str, assignment: str) -> Pair:
    return (f"{student} ने {assignment} जमा नहीं की।", f"{student} has not handed in {assignment}.")


NO_NOTEBOOK_CELL = (
    "जो फ़ाइल जमा हुई, वह notebook की तरह नहीं खुली, इसलिए उसमें से कुछ जाँचा नहीं जा सका।",
    "The file that was handed in did not open as a notebook, so nothing in it could be graded.",
)
