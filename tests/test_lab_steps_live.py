"""A real JupyterLab with a live kernel: every widget of every chapter steps, and Python hears it."""

import re
from contextlib import ExitStack

import pytest
from chapters import NOTEBOOKS, VIEW, cell_views, compared, every_view, one_of_each, pairs
from on_page import OnPage, choose_language, signed, tab_to, visible_focus
from playwright.sync_api import expect

from tools.browsers import FROM_THIS_MACHINE, watched_page

WINDOW = {"viewport": {"width": 1280, "height": 900}}
NOTEBOOK = "jupyterapp.shell.currentWidget"
READY = f"globalThis.jupyterapp?.restored && {NOTEBOOK}?.context?.isReady"
SESSION_READY = f"{NOTEBOOK}.sessionContext.ready"
RUN_ABOVE = f"""index => {{
  {NOTEBOOK}.content.activeCellIndex = index;
  return jupyterapp.commands.execute('notebook:run-all-above'); }}"""
RUN_CELL = f"""index => {{
  {NOTEBOOK}.content.activeCellIndex = index;
  return jupyterapp.commands.execute('notebook:run-cell'); }}"""
SHOW_ALL = f"""async () => {{
  const {{content}} = {NOTEBOOK};
  const shows = cell => cell.model.outputs?.toJSON().some(output => output.data?.['{VIEW}']);
  for (const [index, cell] of content.widgets.entries()) if (shows(cell)) await content.scrollToItem(index); }}"""
LOST = "Error displaying widget: model not found"
SHOWN_OR_LOST = f"""count =>
  document.querySelectorAll('.rnn-steps[data-view]').length === count || document.body.innerText.includes('{LOST}')"""
MODELS = f"""() => {NOTEBOOK}.content.widgets.flatMap((cell, index) =>
  (cell.model.outputs?.toJSON() ?? [])
    .map(output => output.data?.['{VIEW}']?.model_id)
    .filter(Boolean).map(id => [index, id]))"""
WHERE = f"""() => {{
  const {{activeCellIndex, mode, widgets}} = {NOTEBOOK}.content;
  return [activeCellIndex, mode, widgets.length]; }}"""
ASK = f"""async ([code, expression]) => {{
  const kernel = {NOTEBOOK}.sessionContext.session.kernel;
  const request = {{code, user_expressions: {{answer: expression}}, store_history: false}};
  const {{answer}} = (await kernel.requestExecute(request).done).content.user_expressions;
  return answer.data?.['text/plain'] ?? answer.evalue; }}"""
HEARD = f"async ([ask, wanted]) => await ({ASK})(ask) === wanted"


class Notebook:
    """A chapter open in JupyterLab."""

    def __init__(self, page, lab, notebook):
        self.page = page
        self.views = [view for view in every_view() if view.chapter == notebook.stem]
        self.end = max(view.cell for view in self.views) + 1
        page.goto(lab.url_of_copy(notebook))
        page.wait_for_function(READY)
        page.evaluate(SESSION_READY)

    def run(self):
        """All but what comes after the last view: chapter 8 trains there, and another test runs that."""
        self.page.evaluate(RUN_ABOVE, self.end)
        return self

    def widgets(self):
        """Its views of a trace; JupyterLab draws a cell when it comes near the window."""
        self.page.evaluate(SHOW_ALL)
        roots = self.page.locator(".rnn-steps[data-view]")
        expect(roots).to_have_count(len(self.views))
        return [OnPage(roots.nth(view.place), view) for view in self.views]

    def loses_a_view(self):
        """JupyterLab may take its saved widgets for restored before they are, and never draws one (jupyter-widgets/ipywidgets#3231)."""
        self.page.evaluate(SHOW_ALL)
        self.page.wait_for_function(SHOWN_OR_LOST, arg=len(self.views))
        return self.page.get_by_text(LOST).count() > 0

    def places(self):
        """[index of the cell, id of the model] of each view."""
        return [[cell, model_id] for cell, model_id in self.page.evaluate(MODELS)
                if self.python(f"hasattr({model(model_id)}, 'steps')") == "True"]

    def python(self, expression, code=""):
        return self.page.evaluate(ASK, [code, expression])

    def python_says(self, expression, wanted):
        self.page.wait_for_function(HEARD, arg=[["", expression], wanted], timeout=10_000)


def model(model_id):
    return f"__import__('ipywidgets').widgets.widget._instances['{model_id}']"


class Chapters:
    """Each chapter opened once: to load JupyterLab takes longest, so what was looked at unrun is then run."""

    def __init__(self, opened):
        self.opened, self.unrun, self.ran = opened, {}, {}

    def before(self, chapter):
        """The chapter as it opens, nothing of it run."""
        if chapter not in self.unrun:
            self.unrun[chapter] = self.opened(chapter)
        return self.unrun[chapter]

    def __call__(self, chapter):
        """The chapter run, and its widgets."""
        if chapter not in self.ran:
            watched, notebook = self.before(chapter)
            del self.unrun[chapter]
            self.ran[chapter] = watched, notebook.run(), notebook.widgets()
        return self.ran[chapter]

    def forget(self, chapter):
        """Who asks for it next gets it opened and run anew."""
        del self.ran[chapter]


@pytest.fixture(scope="module")
def notebooks(browser, lab):
    """Each chapter opened and run once; a test begins by putting its widget back to the start."""
    with ExitStack() as stack:

        def opened(chapter):
            path = next(path for path in NOTEBOOKS if path.stem == chapter)
            for _ in range(3):
                watched = stack.enter_context(watched_page(browser, FROM_THIS_MACHINE, **WINDOW))
                notebook = Notebook(watched.page, lab, path)
                if not notebook.loses_a_view():
                    return watched, notebook
                # As a reader would, who is told so in book/start.md: open it again.
                watched.problems = [said for said in watched.problems if "widget model not found" not in said]
            raise AssertionError(LOST)

        yield Chapters(opened)


@pytest.fixture(params=one_of_each(every_view()), ids=repr)
def stepper(request, notebooks):
    """Any view: it steps."""
    watched, _, widgets = notebooks(request.param.chapter)
    yield widgets[request.param.place].start_afresh()
    watched.check()


@pytest.fixture(params=one_of_each(cell_views()), ids=repr)
def widget(request, notebooks):
    """A view of the numbers of one cell, which can be guessed and changed."""
    watched, _, widgets = notebooks(request.param.chapter)
    yield widgets[request.param.place].start_afresh()
    watched.check()


def each(fixture, views):
    """Run a test on every view, not only on one of each kind."""
    return pytest.mark.parametrize(fixture, views, ids=repr, indirect=True)


@pytest.fixture(params=sorted({view.chapter for view in every_view()}))
def chapter(request):
    return request.param


def test_saved_widgets_step_before_anything_is_run(notebooks, chapter):
    watched, notebook = notebooks.before(chapter)
    assert notebook.python("'trace' in globals()") == "False"
    for widget in notebook.widgets():
        widget.start_afresh().click("next")
        widget.is_at(2)
        if widget.saved in cell_views():
            widget.shows_at_every_step(widget.saved.numbers())
    watched.check()


@each("widget", cell_views())
def test_every_number_shown_is_the_one_torch_computes(widget):
    widget.shows_at_every_step(widget.saved.numbers())


def test_the_mouse_steps_first_back_forward_and_last(stepper):
    length = stepper.saved.places
    for button, order in {"last": length, "back": length - 1, "first": 1, "next": 2}.items():
        stepper.click(button)
        stepper.is_at(order)


def test_the_scrubber_goes_to_any_step(stepper):
    for order in (stepper.saved.places, 1, 2):
        stepper.key("scrub").fill(str(order))
        stepper.is_at(order)


def test_the_keyboard_alone_steps_it_and_never_reaches_jupyterlab(stepper):
    tab_to(stepper, "stage")
    before = stepper.page.evaluate(WHERE)
    assert visible_focus(stepper.page) >= 2
    length = stepper.saved.places
    for key, order in {"End": length, "ArrowLeft": length - 1, "Home": 1, "ArrowRight": 2}.items():
        stepper.press(key)
        stepper.is_at(order)
    stepper.press("ArrowUp", "ArrowDown", "a", "b", "d", "d", "x", "m", "Enter", "Space", "Space")
    tab_to(stepper, "next")
    stepper.press("Enter", "Shift+Enter")
    assert stepper.page.evaluate(WHERE) == before


def test_an_edited_number_changes_what_torch_would_change(widget):
    edits = widget.edits_of_each_kind()
    for edit, value in edits.items():
        widget.edit(edit, str(value))
    widget.shows_at_every_step(widget.saved.numbers(edits))
    widget.click("reset")
    widget.shows_at_every_step(widget.saved.numbers())


def test_a_guess_is_judged(widget):
    order, number = widget.forgetful_guess()
    truth = widget.ask(order)
    widget.guess(number)
    expect(widget.find('.rs-verdict-wrong [data-mistake="reset-each-step"]')).to_be_visible()
    widget.click("predict", "predict")
    widget.guess(truth)
    expect(widget.find(".rs-verdict-right")).to_contain_text(signed(truth, 4))


@pytest.mark.parametrize("pair", pairs(), ids=repr)
def test_views_of_one_trace_move_together(pair, notebooks):
    watched, _, widgets = notebooks(pair[0].chapter)
    first, second = (widgets[view.place].start_afresh() for view in pair)
    first.go(3)
    second.is_at(3)
    second.click("back")
    first.is_at(2)
    watched.check()


@pytest.mark.parametrize("pair", compared(), ids=repr)
def test_moving_one_of_the_compared_traces_moves_all(pair, notebooks):
    watched, notebook, widgets = notebooks(pair[0].chapter)
    compare, other = (widgets[view.place].start_afresh() for view in pair)
    it = model(notebook.places()[pair[0].place][1])
    every = f"[steps.t for steps in ({it}.steps, *{it}.others)]"
    count = 1 + len(pair[0].state["others"])
    other.go(3)
    compare.is_at(3)
    notebook.python_says(every, str([2] * count))
    compare.click("back")
    other.is_at(2)
    notebook.python_says(every, str([1] * count))
    notebook.python("None", code=f"{it}.t = 3")
    for widget in (compare, other):
        widget.is_at(4)
    watched.check()


def test_python_reads_the_step_and_moves_it(stepper, notebooks):
    _, notebook, _ = notebooks(stepper.saved.chapter)
    it = model(notebook.places()[stepper.saved.place][1])
    stepper.click("next")
    notebook.python_says(f"{it}.t", "1")
    notebook.python("None", code=f"{it}.t = 2")
    stepper.is_at(3)


def test_the_switch_changes_markdown_and_widgets(notebooks, chapter):
    watched, notebook, widgets = notebooks(chapter)
    for widget in widgets:
        widget.start_afresh()
    for language, other, begins in (("en", "hi", "Step"), ("hi", "en", "कदम")):
        choose_language(notebook.page, language)
        markdown = notebook.page.locator(".jp-RenderedMarkdown")
        assert markdown.locator(f"> div[lang={language}]:visible").count()
        assert not markdown.locator(f"> div[lang={other}]:visible").count()
        for widget in widgets:
            expect(widget.sentence).to_have_text(re.compile(f"^{begins} [^·]*$"))
    watched.check()


def test_a_cell_run_again_gives_a_widget_that_steps(notebooks, chapter):
    watched, notebook, widgets = notebooks(chapter)
    for widget, (cell, _) in zip(widgets, notebook.places(), strict=True):
        widget.root.evaluate("root => { root.dataset.old = true; }")
        notebook.page.evaluate(RUN_CELL, cell)
        expect(widget.root).not_to_have_attribute("data-old", "true")
        widget.start_afresh().click("next")
        widget.is_at(2)
    watched.check()
    notebooks.forget(chapter)  # the views of one trace belong together no more
