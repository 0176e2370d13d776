"""The book's mark, a small unrolled RNN: drawn when the book is built, so that every size is one drawing."""

from pathlib import Path

from PIL import Image, ImageDraw

GRID = 96  # the drawing's own measure: three cells in a row, an input below each, one output at the end
BACK, CELL, STATE, INPUT = "#12436d", "#ffffff", "#ffb454", "#9ad1ff"
LINES = [
    (STATE, 10, 50, 86, 50), (STATE, 76, 50, 76, 18),
    *[(INPUT, x, 50, x, 82) for x in (20, 48, 76)],
]
DOTS = [(INPUT, x, 82) for x in (20, 48, 76)] + [(STATE, 76, 18)]
CELLS = [(20, 50), (48, 50), (76, 50)]
WIDTH, RADIUS, HALF, CORNER = 5, 6, 10, 4


def svg() -> str:
    """The mark for a browser's tab."""
    shapes = [f'<rect width="{GRID}" height="{GRID}" rx="18" fill="{BACK}"/>']
    shapes += [f'<path d="M{a} {b}L{c} {d}" stroke="{paint}" stroke-width="{WIDTH}"/>' for paint, a, b, c, d in LINES]
    shapes += [f'<circle cx="{x}" cy="{y}" r="{RADIUS}" fill="{paint}"/>' for paint, x, y in DOTS]
    shapes += [f'<rect x="{x - HALF}" y="{y - HALF}" width="{2 * HALF}" height="{2 * HALF}" rx="{CORNER}" fill="{CELL}"/>'
               for x, y in CELLS]
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}">{"".join(shapes)}</svg>\n'


def png(path: Path, size: int, full: bool = False) -> None:
    """The mark for a home screen; `full` fills the square and keeps to the middle, for phones that cut a shape out."""
    fine = 4 * size  # drawn large and made small, so that edges are smooth
    image = Image.new("RGBA", (fine, fine), BACK if full else (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    scale = fine / GRID * (0.76 if full else 1)
    shift = (fine - GRID * scale) / 2
    if not full:
        pen.rounded_rectangle((0, 0, fine - 1, fine - 1), 18 * scale, BACK)
    draw(pen, lambda *numbers: [shift + number * scale for number in numbers], scale)
    small = image.resize((size, size), Image.Resampling.LANCZOS)
    small.quantize(64, Image.Quantize.FASTOCTREE).save(path, optimize=True)


def draw(pen: ImageDraw.ImageDraw, at, scale: float) -> None:
    for paint, *ends in LINES:
        pen.line(at(*ends), paint, round(WIDTH * scale))
    for paint, x, y in DOTS:
        pen.ellipse(at(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS), paint)
    for x, y in CELLS:
        pen.rounded_rectangle(at(x - HALF, y - HALF, x + HALF, y + HALF), CORNER * scale, CELL)


def write_marks(static: Path) -> None:
    (static / "mark.svg").write_text(svg(), encoding="utf-8", newline="\n")
    png(static / "mark-192.png", 192)
    png(static / "mark-512.png", 512)
    png(static / "mark-full-512.png", 512, full=True)
    png(static / "mark-apple-180.png", 180, full=True)  # Apple's phones show what is transparent as black
