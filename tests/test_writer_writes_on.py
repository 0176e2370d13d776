"""A learner types, steps, lets the model write on and takes it back, by keyboard, mouse and touch."""

import re
import time
from xml.etree import ElementTree

import pytest
import torch
from playwright.sync_api import expect
from test_widgets_are_accessible import AXE, PRESS_EACH, RUN_AXE, SENTENCES, WRONG_LANG
from test_widgets_fit_a_thumb import TOO_SMALL
from writers import Oracle, again, loaded, shipped, with_writer

from rnn_steps import graphemes

PHONE = {"has_touch": True, "is_mobile": True, "viewport": {"width": 320, "height": 640}}
DRAW = "numbers => { Math.random = () => numbers.shift() ?? 0.5; }"
OPEN_ALL = """() => {
  for (const name of ['compare', 'table', 'write']) document.querySelector(`[data-key=${name}]`).click();
  document.querySelector('.rs-hint').open = true; }"""


@pytest.fixture
def writer(page):
    return loaded(page, shipped())


@pytest.fixture(scope="module")
def oracle():
    return Oracle(shipped())


def key(page, name):
    return page.locator(f'[data-key="{name}"]')


def text_of(page, side=0):
    return key(page, f"text-{side}").input_value()


def at(page, n, length):
    expect(page.locator(".rs-controls .rs-count")).to_have_text(f"{n} / {length}")


def logits_after(oracle, text):
    """The logits of what comes after the last word of a text."""
    word = re.split(r"\s", text)[-1]
    return oracle.states([0, *map(oracle.vocabulary.index, graphemes(word))])[1][-1]


def test_typing_reads_to_the_end_and_keys_step_through(writer):
    key(writer, "text-0").fill("")
    writer.keyboard.type("राम")
    at(writer, 3, 3)
    key(writer, "stage").focus()
    for pressed, n in {"Home": 1, "ArrowRight": 2, "End": 3, "ArrowLeft": 2}.items():
        writer.keyboard.press(pressed)
        at(writer, n, 3)
    expect(writer.locator("[data-tile='0,1']")).to_have_attribute("aria-current", "step")


def test_the_boxes_are_one_stop_and_arrows_go_on(writer):
    writer.locator("[data-tile='0,1']").focus()
    writer.keyboard.press("ArrowRight")
    expect(writer.locator("[data-tile='0,2']")).to_be_focused()
    assert writer.locator("[data-tile][tabindex='0']").count() == 1


def test_space_plays_to_the_end(writer):
    key(writer, "stage").focus()
    writer.keyboard.press("ArrowRight")
    writer.keyboard.press("Space")
    at(writer, 4, 4)
    expect(key(writer, "play")).to_have_accessible_name("Play")


def test_the_sentence_says_what_came_its_surprise_and_what_is_likely(writer, oracle):
    chances = torch.softmax(logits_after(oracle, "कु"), 0)
    before = torch.softmax(logits_after(oracle, ""), 0)[oracle.vocabulary.index("कु")]
    expect(writer.locator(".rs-sentence")).to_contain_text(f"Step 2 of 4: “कु” came, surprise {-before.log2():.2f} bits")
    best = oracle.vocabulary[chances.argmax()]
    expect(writer.locator(".rs-sentence")).to_contain_text(re.compile(rf"is “?{best}”? \({100 * chances.max():.1f}%\)"))


def test_the_bars_are_the_eight_likeliest_what_came_and_the_rest(writer, oracle):
    chances = torch.softmax(logits_after(oracle, "कु"), 0)
    words = writer.locator(".rs-writer-word").all_text_contents()
    best = [oracle.vocabulary[k] for k in chances.argsort(descending=True, stable=True)[:8]]
    assert words[:8] == best
    came = writer.locator(".rs-writer-came")
    expect(came).to_have_count(1)
    expect(came.locator(".rs-writer-word")).to_have_text("मा")
    shown = [float(text.split("%")[0].strip("<")) for text in writer.locator(".rs-writer-percent").all_text_contents()]
    assert sum(shown) == pytest.approx(100, abs=0.6)


def test_the_table_holds_every_unit(writer, oracle):
    key(writer, "table").click()
    h, _ = oracle.states([0, oracle.vocabulary.index("कु")])
    rows = writer.locator(".rs-writer-tables table").last.locator("tbody tr")
    assert rows.count() == h.shape[1]
    last = [float(text.replace("−", "-")) for text in rows.last.locator("td").all_text_contents()]
    assert last[0] == pytest.approx(h[0, -1].item(), abs=1e-6) and last[-1] == pytest.approx(h[1, -1].item(), abs=1e-6)


@pytest.mark.parametrize("T", [1, 0.5])
def test_the_random_number_decides_what_is_written_and_undo_takes_it_back(writer, oracle, T):
    if T != 1:
        key(writer, "temperature").fill(str(T))
    for u in (0.05, 0.35, 0.62):
        before = text_of(writer)
        chances = torch.softmax(logits_after(oracle, before) / T, 0)
        due = oracle.vocabulary[torch.searchsorted(chances.cumsum(0), torch.tensor(u).double(), right=True)]
        writer.evaluate(DRAW, [u])
        key(writer, "write").click()
        assert text_of(writer) == before + (" " if due == "<end>" else due)
        expect(writer.locator(".rs-news")).to_contain_text(f"{u:.4f}")
        key(writer, "undo").click()
        assert text_of(writer) == before
        key(writer, "write").click()


def test_it_writes_to_the_end_of_the_word_and_one_undo_takes_all_back(window):
    page = loaded(window(reduced_motion="reduce"), shipped())
    page.evaluate("Math.random = () => 0.3")
    key(page, "finish").click()
    written = text_of(page)
    assert written.startswith("कुमार") and (written.endswith(" ") or len(graphemes(written)) == 3 + 30)
    key(page, "undo").click()
    assert text_of(page) == "कुमार"


def test_with_motion_it_writes_one_after_the_other_and_can_be_stopped(writer):
    writer.clock.install()
    writer.evaluate("Math.random = () => 0.9999")  # far from <end>, which is the first
    key(writer, "finish").click()
    first = text_of(writer)
    expect(key(writer, "finish")).to_have_text("Stop")
    writer.clock.run_for(700)
    assert text_of(writer).startswith(first) and len(graphemes(text_of(writer))) == len(graphemes(first)) + 1
    key(writer, "finish").click()
    stopped = text_of(writer)
    writer.clock.run_for(3000)
    assert text_of(writer) == stopped


def test_each_undo_goes_one_text_back_to_the_first(writer):
    key(writer, "text-0").fill("सीता")
    key(writer, "word-हिन्दी").click()
    for text in ("हिन्दी", "सीता", "कुमार"):
        assert text_of(writer) == text
        if text != "कुमार":
            key(writer, "undo").click()
    expect(key(writer, "undo")).to_be_disabled()


def test_two_spellings_are_compared_and_the_most_surprising_is_marked(writer):
    key(writer, "compare").click()
    assert text_of(writer, 1) == "कुरमा"
    key(writer, "text-0").fill("राXम")  # a letter that the model has never seen
    expect(writer.locator(".rs-writer-compared")).to_contain_text("surprised the model less, by")
    for side in (0, 1):
        tiles = writer.locator(f"[data-tile^='{side},']")
        bits = [float(text.strip("▲")) for text in tiles.locator(".rs-writer-bits").all_text_contents()[1:]]
        marked = [n for n, tile in enumerate(tiles.all()) if "▲" in tile.inner_text()]
        assert marked == [1 + bits.index(max(bits))]
        assert side or marked == [2]
    writer.locator("[data-tile='1,2']").click()
    expect(writer.locator(".rs-sentence")).to_contain_text("“र” came")


def test_ten_thousand_graphemes_keep_the_page_quick_and_stay_in_the_field(writer):
    started = time.perf_counter()
    key(writer, "text-0").fill("कि" * 10_000)
    expect(writer.locator("[data-note=long]")).to_contain_text("9800")
    assert time.perf_counter() - started < 5
    assert text_of(writer) == "कि" * 10_000
    key(writer, "write").click()
    expect(writer.locator(".rs-news")).to_contain_text("room for 200")
    assert text_of(writer) == "कि" * 10_000


def test_a_tap_on_the_strips_chooses_a_unit_and_its_equation_holds(writer):
    line = writer.locator(".rs-writer-line")
    for place in (3, 30):
        before = line.inner_text()
        writer.locator(".rs-writer-units").first.click(position={"x": place, "y": 20})
        assert line.inner_text() != before
    line = line.inner_text().replace("−", "-")
    numbers = [float(text) for text in re.findall(r"[-+]?\d\.\d{3}", line)]
    z, n, again, h_prev, h_t, _ = numbers
    assert again == z and (1 - z) * n + z * h_prev == pytest.approx(h_t, abs=3e-3)


def test_one_button_brings_the_model_to_every_writer_of_the_page(page):
    with_writer(page, shipped())
    again(page, text="राधा")
    key(page, "load").last.click()
    expect(page.locator("[data-key=text-0]")).to_have_count(2)
    expect(key(page, "text-0").last).to_be_focused()
    assert [field.input_value() for field in key(page, "text-0").all()] == ["कुमार", "राधा"]


def test_the_unit_that_python_names_is_looked_at_first(page):
    loaded(page, shipped(), unit=37)
    expect(page.locator(".rs-writer-line")).to_contain_text("[37]")
    expect(key(page, "unit")).to_have_value("37")


def test_the_handout_is_a_picture_that_stands_alone(writer):
    with writer.expect_download() as download:
        key(writer, "svg").click()
    picture = ElementTree.parse(download.value.path())
    words = " ".join("".join(text.itertext()) for text in picture.iter("{http://www.w3.org/2000/svg}text"))
    assert "“कु” came" in words and "◀" in words
    assert not {name for node in picture.iter() for name in node.attrib} & {"class", "href", "onclick"}


def test_the_focus_is_never_lost_and_each_step_is_said_once(writer):
    assert writer.locator(".rs-writer").evaluate(PRESS_EACH) == []
    writer.locator(".rs-writer").evaluate(SENTENCES)
    key(writer, "first").click()
    assert writer.evaluate("sentences.length") == 1


@pytest.mark.parametrize("language", ["hi", "en", "both"])
def test_a_narrow_phone_fits_and_axe_finds_nothing(window, language):
    page = loaded(window(**PHONE), shipped(), language)
    page.evaluate("document.head.innerHTML = '<meta name=viewport content=\"width=device-width\">'")
    page.evaluate(OPEN_ALL)
    key(page, "text-0").fill("कुXमार ९")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate(TOO_SMALL) == []
    assert page.evaluate(WRONG_LANG) == []
    page.evaluate(AXE.read_text(encoding="utf-8"))
    assert page.evaluate(RUN_AXE) == []


def test_the_switch_changes_every_word(writer):
    key(writer, "table").click()
    writer.evaluate("document.documentElement.dataset.rnnLanguage = 'hi'; document.dispatchEvent(new CustomEvent('rnn-language'))")
    assert not writer.locator(".rnn-steps [lang=en]").count()
    expect(key(writer, "write")).to_have_text("एक लिखवाएँ")
