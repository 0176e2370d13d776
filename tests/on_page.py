"""A widget as a learner meets it on a page: the same in the book and in JupyterLab."""

import re

from chapters import SUBSCRIPTS, number_named
from playwright.sync_api import expect

MINUS = "\u2212"
CELLS = """root => Object.fromEntries([...root.querySelectorAll('.rs-stage .rs-cell')]
  .filter(cell => cell.querySelector('title'))
  .map(cell => [...cell.querySelector('title').textContent.split(' = '),
    cell.querySelector('text')?.textContent])
  .map(([name, exact, shown]) => [name, [exact, shown]]))"""
ROWS = """root => Object.fromEntries([...root.querySelectorAll('.rs-table tbody tr')].map(row =>
  [(row.closest('table').dataset.symbol ?? '') + row.querySelector('th').textContent,
   [...row.querySelectorAll('td')].map(cell =>
     cell.querySelector('input')?.value ?? cell.textContent)]))"""
EDITABLE = "stage => [...stage.querySelectorAll('[data-edit]')].map(cell => cell.dataset.edit)"
AT_EVERY_STEP = """(root, length) => Array.from({length}, (_, k) => {
  const scrubber = root.querySelector('[data-key=scrub]');
  scrubber.value = k + 1;
  scrubber.dispatchEvent(new Event('input', {bubbles: true}));
  return (%s)(root); })"""
EDIT = """(root, edits) => {
  for (const [edit, text] of Object.entries(edits)) {
    root.querySelector(`[data-edit="${edit}"] rect`).dispatchEvent(new MouseEvent('click', {bubbles: true}));
    root.querySelector('.rs-editor input').value = text;
    root.querySelector('.rs-editor button').click(); } }"""
TOOLS = """root => [...root.querySelectorAll('.rs-tools [data-key]:not(:disabled)')]
  .map(tool => tool.dataset.key)"""
# Whether a widget has started; what stands above is laid out meanwhile and may push it out of sight again.
READ = """place => {
  if (place.querySelector('.rnn-steps, .rs-problem, button')) return true;
  place.scrollIntoView({behavior: 'instant'}); }"""
START_AFRESH = """root => {
  document.querySelector('button[data-language=both]').click();
  root.querySelector('.rs-editor')?.remove();
  const control = name => root.querySelector(`[data-key=${name}]`);
  for (const name of ['reset', 'unfold', 'predict', 'table', 'small', 'puzzle'])
    if (control(name) && control(name).ariaPressed !== 'false') control(name).click();
  control('full')?.click();
  for (const [name, value] of [['row', 0], ['pattern', 'many-to-many']])
    if (control(name)) {
      control(name).value = value;
      control(name).dispatchEvent(new Event('change', {bubbles: true})); }
  control('first').click();
  document.activeElement.blur(); }"""


def number(text):
    return float(text.replace(MINUS, "-"))


def decimals(text):
    return len(text.partition(".")[2])


def agrees(shown, truth):
    """Whether a text is a number rounded to the decimals it shows."""
    return abs(number(shown) - truth) <= 0.5 * 10.0 ** -decimals(shown) + 2e-6


def signed(value, digits=2):
    return f"{value:+.{digits}f}".replace("-", MINUS)


def subscript(n):
    return "".join(SUBSCRIPTS[int(digit)] for digit in str(n))


class OnPage:
    """One widget: `root` is its element, `saved` the `SavedView` it shows."""

    def __init__(self, root, saved):
        self.root, self.saved, self.page = root, saved, root.page

    def find(self, selector):
        return self.root.locator(selector)

    def key(self, name):
        """The control that the widget's code calls `name`."""
        return self.find(f'[data-key="{name}"]')

    def click(self, *names):
        for name in names:
            self.key(name).click()

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def tools(self):
        """The keys of the tools below the controls that can be pressed now."""
        return self.root.evaluate(TOOLS)

    @property
    def stage(self):
        return self.key("stage")

    @property
    def sentence(self):
        return self.find(".rs-sentence")

    @property
    def order(self):
        """How many steps have been read, as shown beside the scrubber."""
        way, n, T = re.fullmatch(r"([→←]?) ?(\d+) / (\d+)", self.find(".rs-count").inner_text()).groups()
        return 2 * int(T) + 1 - int(n) if way == "←" else int(n)

    @property
    def t(self):
        """The position shown; a widget that reads backwards begins at the end."""
        return self.saved.position(self.order)

    def is_at(self, order, length=None):
        expect(self.find(".rs-count")).to_have_text(self.saved.shown(order, length or self.saved.places))

    def go(self, order):
        self.key("scrub").fill(str(order))
        assert self.order == order

    def cells(self):
        """The numbers of the picture: name → (with six decimals, as shown, if there is room)."""
        return self.root.evaluate(CELLS)

    def rows(self):
        """The numbers of the table, by row."""
        return self.root.evaluate(ROWS)

    def at_every_step(self, what, length=None):
        """`CELLS` or `ROWS` at each step in the order of reading, with its position."""
        length = length or self.saved.length
        found = self.root.evaluate(AT_EVERY_STEP % what, length)
        return zip(range(length)[:: -1 if self.saved.reverse else 1], found, strict=True)

    def edit(self, edit, text):
        """Tap a number of the picture and write another one."""
        self.find(f'[data-edit="{edit}"] rect').first.click()
        self.find(".rs-editor input").fill(text)
        self.find(".rs-editor button").click()

    def edit_at_once(self, edits):
        """The same for several numbers, much faster than a finger."""
        self.root.evaluate(EDIT, {edit: str(value) for edit, value in edits.items()})

    def edits_of_each_kind(self):
        """A new value for one number of each kind in the picture: {"x|0,0": 1.25, "h_0|0": …}."""
        edits = self.stage.evaluate(EDITABLE)
        first = {edit.split("|")[0]: edit for edit in reversed(edits)}.values()
        return dict(zip(first, (1.25, -0.75, 0.5, -1.5, 0.25, 2.0, -0.5, 1.0), strict=False))

    def equations(self):
        """The names that the equations of a step give a value to, in order."""
        lines = self.find(".rs-python .rs-line").all_text_contents()[3:]
        return [line.split("=")[0].strip() for line in lines]

    def names_of_step(self):
        return ["x_t", "h_prev", *self.equations()]

    def h_name(self, order):
        """What the picture calls the first number of the state after `order` steps."""
        return f"h{subscript(self.saved.position(order) + 1)}[0]"

    def due(self, t):
        """The names whose numbers must be seen at position t."""
        if self.saved.kind in ("Unrolled", "SharedWeights"):
            return {f"h{subscript(t + 1)}[0]"}
        return {f"{name}[0]" for name in self.names_of_step()}

    def shows_at_every_step(self, numbers):
        """Every number of the picture, at every step, is the one given."""
        for t, cells in self.at_every_step(CELLS, len(numbers)):
            assert self.due(t) <= set(cells)
            for name, texts in cells.items():
                truth = number_named(name, numbers, t)
                assert all(agrees(text, truth) for text in texts if text), (t, name, texts, truth)

    def asked_unit(self, order):
        return (order - 1) % len(self.saved.sequence["h0"])

    def ask(self, order):
        """Predict first, at step `order`; returns the number that is asked for."""
        self.go(order)
        self.click("predict")
        return float(self.saved.numbers()[self.t]["h_t"][self.asked_unit(order)])

    def guess(self, number):
        self.key("guess").fill(f"{number:.6f}")
        self.click("check")

    def forgetful_guess(self):
        """A step and the wrong guess of somebody who starts it from a state of zeros."""
        for order in range(2, self.saved.length + 1):
            t, unit = self.saved.position(order), self.asked_unit(order)
            wrong = self.saved.forgetful(t)[unit]
            if abs(wrong - self.saved.numbers()[t]["h_t"][unit]) > 0.05:
                return order, float(wrong)
        raise AssertionError("no step where forgetting the state shows")

    def focused(self):
        """The control that has the focus, if it is in this widget."""
        return self.root.evaluate(
            "root => root.contains(document.activeElement) ? document.activeElement.dataset.key ?? '' : null"
        )

    def start_afresh(self):
        """Back to torch's numbers at the first step, both languages, with no panel open."""
        self.root.evaluate(START_AFRESH)
        return self


def visible_focus(page):
    """The outline of the focused element, in px."""
    outline = page.evaluate("""() => {
      const style = getComputedStyle(document.activeElement);
      return style.outlineStyle === 'none' ? '0' : style.outlineWidth; }""")
    return float(re.match(r"[\d.]+", outline)[0])


def read_through(page):
    """Scroll to each widget, as a reader does, so that all have started; then back to the top."""
    for place in page.locator("[data-model-id]").all():
        page.wait_for_function(READ, arg=place.element_handle())
    page.evaluate("scrollTo({top: 0, behavior: 'instant'})")


def open_page(page, url):
    """Open a page with widgets and read it through."""
    page.goto(url)
    read_through(page)


def choose_language(page, language):
    page.locator(f"button[data-language={language}]:visible").first.click()
    expect(page.locator("html")).to_have_attribute("data-rnn-language", language)


def tab_to(widget, key):
    """Press Tab until the control `key` has the focus."""
    if widget.focused() is None:
        # Tab goes on from where the last click was: here, from just before the widget.
        widget.root.evaluate("root => root.querySelector('button').focus()")
    for _ in range(60):
        if widget.focused() == key:
            return
        widget.press("Tab")
    raise AssertionError(f"Tab does not come to {key}")


def lit(widget, symbol):
    """The kinds of things that are lit and belong to a symbol."""
    return set(widget.root.evaluate("""(root, symbol) => [...root.querySelectorAll('.rs-lit')]
      .filter(node => node.dataset.symbol === symbol || node.dataset.symbols?.split(' ').includes(symbol))
      .flatMap(node => [...node.classList].map(name => '.' + name))""", symbol))
