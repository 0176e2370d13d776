"""How long a step of our widgets takes beside `interact` and matplotlib, in one JupyterLab."""

import tempfile
from pathlib import Path
from statistics import median, quantiles

import nbformat
from playwright.sync_api import sync_playwright

from tools.browsers import jupyterlab, launch

from .row import Row, ms

T, D, H = 200, 16, 64
STEPS, REDRAWS = 120, 25
LEAST, MOST_SECONDS = 50, 0.016
VIEWPORT = {"width": 1280, "height": 1000}
HERE = Path(__file__).parent

CELLS = [
    f"""import torch
from rnn_steps import Equation, Unrolled, trace
_ = torch.manual_seed(0)
module, x = torch.nn.RNN({D}, {H}), torch.randn({T}, {D})
recorded = trace(module, x)
Unrolled(recorded)""",
    "Equation(trace(module, x))",  # a trace of its own: views of one trace step together
    (HERE / "interact_cell.py").read_text(encoding="utf-8"),
]
NOTEBOOK = "jupyterapp.shell.currentWidget"
READY = f"globalThis.jupyterapp?.restored && {NOTEBOOK}?.context?.isReady"
RUN_ALL = f"""async () => {{
  await {NOTEBOOK}.sessionContext.ready;
  await jupyterapp.commands.execute("notebook:run-all-cells");
}}"""

# A task that is posted from a frame's callback runs when that frame has been painted.
PAINTED = """const painted = (then) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => then(performance.now());
  port2.postMessage(0);
});"""
# From the key to the painted frame.
OURS = f"""() => {{ {PAINTED}
  window.took = new Promise((resolve) => addEventListener("keydown", ({{ timeStamp }}) =>
    painted((now) => resolve((now - timeStamp) / 1e3)), {{ capture: true, once: true }}));
}}"""
# What the widget itself costs: script, styles and layout. Painting is the browser's, and here it has no GPU.
WORK = """async (stage, times) => {
  const took = [];
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    stage.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
    document.body.offsetHeight;
    took.push((performance.now() - start) / 1e3);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return took;
}"""
# From the key that moves the slider until the new picture is decoded and painted.
INTERACT = f"""(root) => {{ {PAINTED}
  const before = root.querySelector("img").src;
  window.took = new Promise((resolve) => addEventListener("keydown", ({{ timeStamp }}) => {{
    const seen = new MutationObserver(async () => {{
      const image = root.querySelector("img");
      if (!image || image.src === before) return;
      seen.disconnect();
      await image.decode();
      painted((now) => resolve((now - timeStamp) / 1e3));
    }});
    seen.observe(root, {{ childList: true, subtree: true, attributes: true }});
  }}, {{ capture: true, once: true }}));
}}"""


def notebook(folder: Path) -> Path:
    path = folder / "stepping.ipynb"
    cells = [nbformat.v4.new_code_cell(cell) for cell in CELLS]
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=metadata), path)
    return path


def timed(page, focus, prepare, times: int) -> list[float]:
    """Seconds to the painted frame of each of `times` presses of →."""
    focus.focus()
    found = []
    for _ in range(times + 3):
        prepare()
        page.keyboard.press("ArrowRight")
        found.append(page.evaluate("took"))
    return found[3:]  # the first ones also load code


def steps_of(page, view: str) -> tuple[list[float], list[float]]:
    """Seconds to the painted frame, and seconds of the widget's own work, of each step."""
    root = page.locator(f".rnn-steps[data-view={view}]")
    root.scroll_into_view_if_needed()
    if view == "Equation":
        root.locator('[data-key="small"]').click()  # whole steps, as the slider makes
    stage = root.locator(".rs-stage")
    painted = timed(page, stage, lambda: page.evaluate(OURS), STEPS)
    return painted, stage.evaluate(WORK, STEPS)


def redraws_of(page, place: int) -> list[float]:
    root = page.locator(".widget-interact").nth(place)
    root.scroll_into_view_if_needed()
    root.locator("img").wait_for()
    handle = root.locator(".noUi-handle")
    return timed(page, handle, lambda: root.evaluate(INTERACT), REDRAWS)


def compare(view: str, step: list, work: list, redraw: list) -> list[Row]:
    ratio = median(redraw) / median(step)
    name, aim = f"{view}, key to painted frame (H={H}, T={T})", f"< {ms(MOST_SECONDS)}"
    return [
        Row(f"{name}, median", ms(median(step)), ms(median(redraw)), f"{ratio:.0f} ×",
            f"> {LEAST} ×", ratio > LEAST),
        Row(f"{name}, p95", ms(p95(step)), ms(p95(redraw)), f"{p95(redraw) / p95(step):.0f} ×",
            f"> {LEAST} ×", p95(redraw) > LEAST * p95(step)),
        Row(f"{view}, script, styles and layout, median", ms(median(work)), "", "", aim,
            median(work) < MOST_SECONDS),
        Row(f"{view}, script, styles and layout, p95", ms(p95(work)), "", "", aim,
            p95(work) < MOST_SECONDS),
    ]


def p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = notebook(Path(folder))
        with jupyterlab([path]) as lab:
            browser = launch(playwright)
            page = browser.new_page(viewport=VIEWPORT)
            page.goto(lab.url_of_copy(path))
            page.wait_for_function(READY)
            page.evaluate(RUN_ALL)
            found = []
            for place, view in enumerate(("Unrolled", "Equation")):
                found += compare(view, *steps_of(page, view), redraws_of(page, place))
            browser.close()
    return found
