"""Every widget of the book can be used by keyboard, heard, and seen by those who need contrast or no motion."""

import re
from pathlib import Path

import pytest
from chapters import every_view
from on_page import OnPage, choose_language, open_page, visible_focus
from playwright.sync_api import expect
from quizzes import saved_quizzes

AXE = Path(__file__).resolve().parents[1] / "node_modules/axe-core/axe.min.js"
# What is inside a picture is one image to axe; its colours have a test of their own below.
RUN_AXE = """async () => {
  const found = await axe.run({include: [['.rnn-steps']], exclude: [['.rs-picture > *']]},
                              {preload: false, resultTypes: ['violations']});
  return found.violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join('  ').slice(0, 400)}`); }"""
OPEN_EVERYTHING = """() => {
  for (const root of document.querySelectorAll('.rnn-steps')) {
    for (const name of ['next', 'table', 'predict', 'puzzle', 'weights', 'count-more', 'choice-0', 'check'])
      root.querySelector(`[data-key=${name}]`)?.click();
    for (const details of root.querySelectorAll('details')) details.open = true;
    root.querySelector('.rs-cell[data-edit]')?.dispatchEvent(new MouseEvent('click', {bubbles: true}));
  } }"""
# One widget of every kind, from as few chapters as have them all.
PAGES = {kind: next(view for view in every_view() if view.kind == kind and view.chapter != "01_structure")
         for kind in ("Unrolled", "Equation", "SharedWeights", "CellDiagram", "Shapes", "Compare", "Gradient")}
CHAPTERS = sorted({view.chapter for view in PAGES.values()})

HAS_FOCUS = """() => {
  const {activeElement: now} = document;
  const heard = now.cloneNode(true);
  heard.querySelectorAll('[aria-hidden=true]').forEach(sign => sign.remove());
  const name = now.getAttribute('aria-label') || now.labels?.[0]?.textContent || heard.textContent;
  return [now.closest('.rnn-steps') ? now.dataset.key ?? now.className : null, name.trim().length > 1]; }"""
PRESS_EACH = """root => {
  const lost = [];
  const keys = [...root.querySelectorAll('button[data-key]')].map(button => button.dataset.key)
    .filter(key => !/svg|png|copy/.test(key));
  for (const key of keys) {
    const button = root.querySelector(`[data-key="${key}"]:not(:disabled)`);
    if (!button) continue;
    button.focus();
    button.click();
    if (!root.contains(document.activeElement)) lost.push(key);
  }
  return lost; }"""
SENTENCES = """root => {
  const place = root.querySelector('.rs-sentence');
  window.sentences = [];
  new MutationObserver(() => window.sentences.push(place.textContent)).observe(place, {childList: true}); }"""
# Devanagari that is not marked as Hindi, and English sentences that are marked as Hindi or as nothing.
WRONG_LANG = r"""() => {
  const wrong = [];
  const check = (text, node) => {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (/[\u0900-\u097f]{2}/.test(text) ? lang !== 'hi' : /([A-Za-z]{2,} ){3}/.test(text) && !['en', 'zxx'].includes(lang))
      wrong.push(`${lang}: ${text}`);
  };
  for (const root of document.querySelectorAll('.rnn-steps')) {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) check(walk.currentNode.data, walk.currentNode.parentElement);
    for (const node of [root, ...root.querySelectorAll('*')])
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'])
        if (node.hasAttribute(name)) check(node.getAttribute(name), node);
  }
  return wrong; }"""
COLOURS = """root => Object.fromEntries(['paper', 'ink', 'soft', 'line', 'plus', 'minus', 'accent', 'glow', 'band', 'same', 'good', 'bad']
  .map(name => [name, getComputedStyle(root).getPropertyValue(`--rs-${name}`).trim()]))"""
MOST_TINT = """root => Math.max(...[...root.querySelectorAll('.rs-cell > rect[fill-opacity]')].map(cell => cell.getAttribute('fill-opacity')))"""


def open_at(page, book, chapter):
    open_page(page, (book / f"notebooks/{chapter}.html").as_uri())
    expect(page.locator(".rnn-steps[data-view]")).to_have_count(sum(view.chapter == chapter for view in every_view()))


def widget_of(page, book, kind):
    view = PAGES[kind]
    open_at(page, book, view.chapter)
    return OnPage(page.locator(".rnn-steps[data-view]").nth(view.place), view)


@pytest.fixture
def phone(window):
    return window(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 740})


def test_axe_finds_nothing_with_everything_open(phone, page, built_book):
    for number, chapter in enumerate(CHAPTERS):
        here, language = ((phone, "both"), (page, "en"))[number % 2]
        open_at(here, built_book, chapter)
        choose_language(here, language)
        here.evaluate(OPEN_EVERYTHING)
        here.evaluate(AXE.read_text(encoding="utf-8"))
        assert not here.evaluate(RUN_AXE), chapter


@pytest.mark.parametrize("kind", PAGES)
def test_tab_goes_through_with_a_name_and_a_visible_focus(page, built_book, kind):
    widget = widget_of(page, built_book, kind)
    widget.root.evaluate("root => { root.tabIndex = -1; root.focus(); }")
    stops = []
    for _ in range(60):
        page.keyboard.press("Tab")
        key, named = page.evaluate(HAS_FOCUS)
        if key is None or widget.focused() is None:
            break
        assert named, key
        assert visible_focus(page) >= 2, key
        stops.append(key)
    assert {"stage", "first", "scrub", "table", "help"} <= set(stops)
    assert len(stops) == len(set(stops)) < 45, stops


@pytest.mark.parametrize("kind", PAGES)
def test_the_focus_is_never_lost(page, built_book, kind):
    widget = widget_of(page, built_book, kind)
    assert widget.root.evaluate(PRESS_EACH) == []
    widget.start_afresh()
    if kind not in ("Shapes", "Compare"):
        widget.ask(2)
        widget.key("guess").press("Enter")
        widget.guess(0.5)
        assert widget.focused() is not None


def test_many_fields_are_one_stop_and_arrows_go_on(page, built_book):
    widget = widget_of(page, built_book, "Equation")
    widget.click("table")
    widget.key("table-x|0,0").focus()
    widget.press("ArrowRight")
    assert widget.focused() == "table-x|0,1"
    widget.press("ArrowDown")
    assert widget.focused() == "table-h_0|1"
    widget.press("Tab")
    assert widget.focused().startswith("table-W_")
    widget.press("Shift+Tab")
    assert widget.focused() == "table-h_0|1"
    widget.key("formula-h_t-0").focus()
    widget.press("ArrowRight", "End", "ArrowLeft")
    assert widget.focused().startswith("formula-")
    widget.is_at(1)


def test_each_step_is_said_once_and_none_while_it_plays(page, built_book):
    widget = widget_of(page, built_book, "Unrolled")
    choose_language(page, "both")
    widget.root.evaluate(SENTENCES)
    widget.click("next", "table")
    widget.find(".rs-symbol").first.hover()
    assert page.evaluate("sentences.length") == 1
    halves = widget.find(".rs-sentence [lang]").evaluate_all("nodes => nodes.map(({lang}) => lang)")
    assert halves == ["hi", "en"]
    widget.click("play")
    expect(widget.sentence).to_have_attribute("aria-live", "off")
    widget.click("play")
    expect(widget.sentence).to_have_attribute("aria-live", "polite")


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_text_says_its_language(page, built_book, chapter):
    open_at(page, built_book, chapter)
    page.evaluate(OPEN_EVERYTHING)
    for language in ("both", "en"):
        choose_language(page, language)
        assert page.evaluate(WRONG_LANG) == []


def luminance(colour):
    parts = [int(colour[k:k + 2], 16) / 255 for k in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def over(colour, ground, opacity):
    parts = [(int(colour[k:k + 2], 16), int(ground[k:k + 2], 16)) for k in (1, 3, 5)]
    return "#" + "".join(f"{round(a * opacity + b * (1 - opacity)):02x}" for a, b in parts)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_numbers_frames_and_borders_stand_out(page, built_book, theme):
    widget = widget_of(page, built_book, "SharedWeights")
    page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
    colours = widget.root.evaluate(COLOURS)
    most = max(0.5, widget.root.evaluate(MOST_TINT))
    paper, grounds = colours["paper"], [colours[name] for name in ("paper", "band", "same")]
    tints = [over(colours[sign], paper, most) for sign in ("plus", "minus")]
    assert min(contrast(colours["ink"], tint) for tint in [*tints, *grounds, colours["glow"]]) >= 4.5
    for name in ("soft", "accent", "good", "bad"):
        assert min(contrast(colours[name], ground) for ground in grounds) >= 4.5, name
    for name in ("line", "plus", "minus"):
        assert min(contrast(colours[name], ground) for ground in grounds) >= 3, name
    assert min(contrast(colours["accent"], tint) for tint in tints) >= 3
    assert contrast(paper, colours["accent"]) >= 4.5


def test_what_is_chosen_shows_in_the_readers_own_colours(page, built_book):
    widget = widget_of(page, built_book, "Unrolled")
    page.emulate_media(forced_colors="active")
    ground = "node => getComputedStyle(node).backgroundColor"
    before = widget.key("small").evaluate(ground)
    widget.click("small")
    assert widget.key("small").evaluate(ground) != before
    symbol = widget.find(".rs-symbol").first
    symbol.hover()
    assert symbol.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"
    page.emulate_media(forced_colors="none")


def test_nothing_moves_for_those_who_ask_for_less(window, built_book):
    page = window(reduced_motion="reduce")
    for chapter in CHAPTERS:
        open_at(page, built_book, chapter)
        page.evaluate(OPEN_EVERYTHING)
        page.locator("[data-key=weight-slider]").evaluate_all(
            "sliders => sliders.forEach(slider => { slider.value = 1; slider.dispatchEvent(new Event('input', {bubbles: true})); })")
        assert page.evaluate("document.getAnimations().filter(({effect}) => effect.target.closest?.('.rnn-steps')).length") == 0


def test_a_quiz_says_how_each_choice_turned_out(page, built_book):
    quiz = next(quiz for quiz in saved_quizzes() if any("choice" in question for question in quiz.questions))
    open_at(page, built_book, quiz.chapter)
    choose_language(page, "en")
    root = page.locator(".rs-quiz").nth(quiz.place)
    number = next(n for n, question in enumerate(quiz.questions, 1) if "choice" in question)
    root.locator(f"[data-key=question-{number}]").click()
    assert root.get_by_role("group", name=re.compile(r"Question \d+ of")).count()
    root.get_by_role("radio").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(root.get_by_role("status")).not_to_be_empty()
    expect(root.get_by_role("img", name=re.compile("right"))).to_have_count(1)
