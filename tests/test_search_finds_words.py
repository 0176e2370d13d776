"""The search finds Hindi words whole and by their beginning, English terms as typed, and opens at the section."""

import json
import random
import re

import pytest
from docutils import nodes
from docutils.utils import new_document
from javascript import in_node
from playwright.sync_api import expect
from search_index import make_index, places_of
from search_words import ALIKE, WORD, words
from texts import prose, quiz_texts, widget_texts

from tools.browsers import watched_page

IN_NODE = """
const parts = ["words", "find"].map((name) => readFileSync(`book/scripts/search/${name}.js`, "utf8"));
const { wordsBy, finder, byPage } = new Function(`${parts.join("\\n")}; return { wordsBy, finder, byPage }`)();
const say = (value) => console.log(JSON.stringify(value));
"""
SPLIT = IN_NODE + "const wordsOf = wordsBy(given.rules); say(given.texts.map(wordsOf));"
FIND = IN_NODE + """
const find = finder(given.index);
say(given.queries.map((query) => byPage(given.index.titles, find(query).sections)));"""
# One word in two ways: nukta as one letter or two or left out, the nasal, a joiner, a form of many, a symbol.
SPELLINGS = [
    ("फ़र्क़", "\u095e\u0930\u094d\u0958"), ("फ़र्क़", "फर्क"), ("हिन्दी", "हिंदी"), ("कहाँ", "कहां"),
    ("पन्ना", "पन्\u200dना"), ("समीकरण", "समीकरणों"), ("अवस्था", "अवस्थाओं"), ("अवस्था", "अवस्थाएँ"), ("weight", "weights"),
    ("h₀", "h_0"), ("h_t", "hₜ"), ("nn.LSTM", "NN.lstm"), ("विद्यार्थी", "विद्यार्थियों"), ("अवस्था", "“अवस्था”।"),
]
BEGINNINGS = [("अवस्था", "अवस्"), ("समीकरण", "सम"), ("weights", "weig"), ("batch_first", "batch"), ("हिन्दी", "हिन्")]
# In our own book: what is typed, and where the first result leads.
FIRST_RESULTS = {
    "समीकरण": "notebooks/02_equations.html",
    "कदम": "notebooks/03_weight_sharing.html",
    "अवस्": "notebooks/01_structure.html",
    "weig": "notebooks/03_weight_sharing.html",
    "hidden state": "notebooks/01_structure.html",
    "tanh": "notebooks/02_equations.html",
    "nn.LSTM": "notebooks/06_variants.html",
    "h_n": "notebooks/05_pytorch_layer.html",
    "batch_first": "notebooks/05_pytorch_layer.html",
}
BOX = "#pst-search-dialog input"
FOUND = "#pst-search-dialog .rnn-search-pages"


def in_browser_words(texts):
    return in_node(SPLIT, {"rules": {"word": WORD, "alike": ALIKE}, "texts": texts})


def found(places, *queries):
    """For each query the pages found, as the browser finds them: [{own, sections}], numbers of places."""
    return in_node(FIND, {"index": make_index(places), "queries": list(queries)})


def place(text, address="a.html", title="क", explains=""):
    return address, title, title, text, explains


def index_of(book):
    script = (book / "_static/search.js").read_text(encoding="utf-8")
    return json.loads(re.search(r"^start\((.*)\);$", script, re.MULTILINE)[1])


def type_in_dialog(page, path, query):
    page.goto(path.as_uri())
    page.keyboard.press("Control+k")
    page.keyboard.type(query)


def test_python_and_the_browser_split_the_book_into_the_same_words():
    texts = [text for _, text in prose() + quiz_texts() + widget_texts()]
    texts += [text for pair in SPELLINGS for text in pair]
    assert in_browser_words(texts) == [words(text) for text in texts]


@pytest.mark.parametrize("word", ["विद्यार्थी", "अवस्था", "समीकरण", "हिन्दी", "फ़र्क़", "कदम", "batch_first", "W_ih", "σ"])
def test_a_word_stays_whole(word):
    assert len(words(word)) == 1


@pytest.mark.parametrize(("written", "typed"), SPELLINGS + BEGINNINGS)
def test_a_word_is_found_however_it_is_typed(written, typed):
    places = [place("कुछ और"), place(f"यहाँ {written} है।", "b.html")]
    assert found(places, typed) == [[{"own": 1, "sections": []}]]


@pytest.mark.parametrize("typed", ["वस्था", "स्था", "मीकरण", "िक", "idden"])
def test_the_middle_of_a_word_finds_nothing(typed):
    assert found([place("अवस्था समीकरण hidden")], typed) == [[]]


def test_what_is_in_a_title_comes_before_what_is_explained_and_that_before_the_text():
    places = [place("", "a.html"), place("gate", "a.html#1"), place("gate", "a.html#2", explains="gate"),
              place("", "b.html"), place("", "b.html#1", "The gate"), place("", "c.html", "Gates")]
    assert found(places, "gate") == [[
        {"own": 3, "sections": [4]}, {"own": 5, "sections": []}, {"own": 0, "sections": [2, 1]}]]


def test_all_the_words_are_wanted_and_words_like_the_are_not():
    places = [place("state in theory"), place("hidden state", "b.html")]
    assert found(places, "the hidden state") == [[{"own": 1, "sections": []}]]


def test_where_no_section_has_all_the_words_those_with_most_are_found():
    places = [place("state"), place("hidden state", "b.html")]
    assert found(places, "xyz hidden state") == [[{"own": 1, "sections": []}]]


def test_no_place_of_a_word_is_lost_in_the_short_form_of_the_index():
    chance = random.Random(5)
    vocabulary = [chance.choice("कमhs") * n + "्न" * m for n in range(1, 12) for m in range(1, 4)]
    held = [chance.sample(vocabulary, chance.randint(0, 3)) for _ in range(600)]
    index = make_index(place(" ".join(some), f"{n}.html") for n, some in enumerate(held))
    source = IN_NODE + "const worth = readIndex(given, wordsBy(given.rules)); say([...worth].map(([w, p]) => [w, [...p.keys()]]));"
    held_in_browser = dict(in_node(source.replace("{ wordsBy, finder, byPage }", "{ wordsBy, readIndex }"), index))
    for word in set(vocabulary):
        (known,) = words(word)
        assert held_in_browser.get(known, []) == [n for n, some in enumerate(held) if known in words(" ".join(some))]


def test_every_result_leads_to_a_section_that_is_there(built_book):
    titles = index_of(built_book)["titles"]
    assert len(titles) > 100
    for address, *_ in titles:
        page, _, anchor = address.partition("#")
        text = (built_book / page).read_text(encoding="utf-8")
        assert not anchor or f'id="{anchor}"' in text, address


def test_nobody_looks_for_numbers(built_book):
    lines = index_of(built_book)["words"].splitlines()
    assert len(lines) > 1000
    assert not any(re.match(r"0\d", line) for line in lines)


def test_a_section_is_its_own_text_with_the_letters_of_its_formulas_and_without_what_cells_print():
    inner = nodes.section("", nodes.title("", "भीतर"), nodes.paragraph("", "inside"), ids=["inner"])
    outer = nodes.section(
        "", nodes.title("", "बाहर"), nodes.raw("", "<div class='x'>", format="html"), nodes.comment("", "asked"),
        nodes.paragraph("", "", nodes.math("", r"\tanh(W_{ih} x_t)"), nodes.strong("", "खुला"), nodes.Text("पन")),
        nodes.container("", nodes.paragraph("", "printed"), classes=["cell_output"]), inner, ids=["outer"])
    page = new_document("page")
    page += outer
    (top, _, _, text, bold), (below, *_) = places_of(page, "a.html")
    assert (top, below) == ("a.html", "a.html#inner")
    assert (words(text), words(bold)) == (["wih", "xt", "खुलापन"], ["खुला"])


def test_nothing_of_the_search_is_asked_for_before_its_box_is_used(built_book, page):
    asked = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2].partition("?")[0]))
    page.goto((built_book / "notebooks/02_equations.html").as_uri())
    assert "page.js" in asked
    assert not {"search.js", "search.css", "searchtools.js", "language_data.js", "searchindex.js"} & set(asked)
    page.keyboard.press("Control+k")
    page.keyboard.type("tanh")
    expect(page.locator(FOUND)).to_be_visible()
    assert {"search.js", "search.css"} <= set(asked)


def test_in_the_book_the_first_result_is_the_one_meant(built_book, page):
    type_in_dialog(page, built_book / "book/start.html", "")
    first = page.locator(f"{FOUND} a").first
    for query, address in FIRST_RESULTS.items():
        page.locator(BOX).fill(query)
        expect(first).to_have_attribute("href", f"../{address}")


def test_results_show_the_chosen_language_and_follow_the_switch(built_book, page):
    page.goto((built_book / "search.html").as_uri() + "?q=समीकरण")
    count = page.locator(".bd-search-container [role=status]")
    title = page.locator(".bd-search-container .rnn-search-pages a").first
    for language, said, named in [("hi", "मिले", "समीकरण"), ("en", "found", "Equations"), ("both", "मिले · ", "समीकरण · Equations")]:
        page.locator(f".bd-header-article [data-language={language}]").click()
        assert said in count.inner_text()
        assert title.inner_text() == named


def test_the_search_page_answers_the_question_in_its_address(built_book, page):
    page.goto((built_book / "search.html").as_uri() + "?q=batch_first")
    expect(page.locator(".bd-search-container .rnn-search-pages a").first).to_be_visible()


def test_nothing_found_is_said_in_both_languages_with_what_to_try(built_book, page):
    type_in_dialog(page, built_book / "book/start.html", "xyzzy")
    status = page.locator("#pst-search-dialog [role=status]")
    expect(status).to_have_text("“xyzzy”: नहीं मिला · not found")
    advice = page.locator("#pst-search-dialog .rnn-search-advice")
    expect(advice).to_contain_text("शुरुआत")
    expect(advice).to_contain_text("beginning")
    advice.get_by_role("link").click()
    expect(page).to_have_title(re.compile("Glossary"))


def test_by_keyboard_alone_one_reaches_the_section_that_was_found(built_book, page):
    type_in_dialog(page, built_book / "book/start.html", "tanh")
    expect(page.locator(FOUND)).to_be_visible()
    page.keyboard.press("Enter")  # from the box to the first result, a page; below it its sections
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("02_equations.html#tanh"))
    expect(page.locator("section:target h2")).to_be_in_viewport()


def test_a_result_on_the_same_page_closes_the_dialog(built_book, page):
    type_in_dialog(page, built_book / "notebooks/02_equations.html", "tanh")
    page.locator(f"{FOUND} a").nth(1).click()
    expect(page.locator("#pst-search-dialog")).to_be_hidden()
    expect(page.locator("section:target h2")).to_be_in_viewport()


def test_the_results_fit_a_narrow_phone(built_book, page):
    page.set_viewport_size({"width": 320, "height": 640})
    type_in_dialog(page, built_book / "book/start.html", "weights")
    expect(page.locator(FOUND)).to_be_visible()
    for box in ("#pst-search-dialog", "#pst-search-dialog .rnn-search-results"):
        assert page.locator(box).evaluate("(box) => box.scrollWidth <= box.clientWidth"), box


def test_a_search_that_cannot_be_loaded_says_so_and_can_be_tried_again(built_book, browser):
    with watched_page(browser, offline=True) as watched:
        page = watched.page
        page.route("**/search.js", lambda route: route.abort())
        type_in_dialog(page, built_book / "book/start.html", "tanh")
        expect(page.get_by_role("alert")).to_contain_text("Search did not load")
        page.unroute("**/search.js")
        page.keyboard.press("Escape")
        page.keyboard.press("Control+k")
        page.keyboard.type("tanh")
        expect(page.locator(FOUND)).to_be_visible()
        expect(page.get_by_role("alert")).to_be_hidden()
        watched.problems.clear()  # the console named the file that we held back
