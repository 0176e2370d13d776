"""Hindi and English say the same in every cell of every chapter and assignment and on every page of the book."""

import json
from pathlib import Path

import pytest
from bilingual import problems

ROOT = Path(__file__).resolve().parents[1]


def texts():
    """Every markdown text of the course, with its place as the test's name."""
    for page in sorted((ROOT / "book").glob("*.md")):
        yield pytest.param(page.read_text(encoding="utf-8"), id=page.name)
    for notebook in [*sorted((ROOT / "notebooks").glob("*.ipynb")), *sorted((ROOT / "solutions").glob("*/*.ipynb"))]:
        for n, cell in enumerate(json.loads(notebook.read_text(encoding="utf-8"))["cells"]):
            if cell["cell_type"] == "markdown":
                yield pytest.param("".join(cell["source"]), id=f"{notebook.parent.name}-{notebook.stem}-{n}")


@pytest.mark.parametrize("text", list(texts()))
def test_both_languages_say_the_same(text):
    assert problems(text) == []


SOUND = """## कदम · Steps

<div lang="hi">

`nn.RNN` में $h_t$ हर कदम पर बदलता है, देखिए [यहाँ](a.ipynb)।
कुल 21 parameters हैं: $W$ और $b$।

- एक
- दो

| मात्रा | shape |
| --- | --- |
| $x_t$ | $(D,)$ |

<details>
<summary>जवाब</summary>

हाँ।

</details>

</div>
<div lang="en">

In `nn.RNN` $h_t$ changes at every step, see [here](a.ipynb).
There are 21 parameters: $b$ and $W$. In Hindi: <span lang="hi">याद</span>.

- one
- two

| quantity | shape |
| --- | --- |
| $x_t$ | $(D,)$ |

<details>
<summary>Answer</summary>

Yes.

</details>

</div>

$$h_t = \\tanh(a)$$

```python
print("neither half")
```
"""
ROW = "| $x_t$ | $(D,)$ |"
BROKEN = [
    ("a heading in one language", "## कदम · Steps", "## Steps"),
    ("no Hindi before the dot of a heading", "## कदम ·", "## Step ·"),
    ("Hindi after the dot of a heading", "· Steps", "· कदम"),
    ("a heading stands inside a div", "- एक", "### एक · One"),
    ("Hindi without its English", '<div lang="en">', "<div>"),
    ("English without its Hindi", 'lang="hi">\n', 'lang="en">\n'),
    ("words outside both halves", '</div>\n<div lang="en">', '</div>\n\nloose\n\n<div lang="en">'),
    ("words outside both halves", "$$h_t", "So it is.\n\n$$h_t"),
    ("no blank line after", '<div lang="hi">\n\n', '<div lang="hi">\n'),
    ("no blank line before </div>", "</details>\n\n</div>", "</details>\n</div>"),
    ("a div's tag does not stand alone", "हाँ।\n", "हाँ।</div>\n"),
    ("maths differ", "$h_t$ हर", "$h_{t-1}$ हर"),
    ("maths differ", "$b$ and $W$", "$b$"),
    ("code differ", "In `nn.RNN`", "In `nn.GRU`"),
    ("links differ", "[here](a.ipynb)", "[here](b.ipynb)"),
    ("numbers differ", "There are 21", "There are 12"),
    ("items in lists differ", "- one\n", ""),
    ("rows in tables differ", f"{ROW}\n\n<details>\n<summary>A", "\n$x_t$ $(D,)$\n\n<summary>A"),
    ("answers that open differ", "<details>\n<summary>Answer", "<summary>Answer"),
    ("the English half has Devanagari", "- one", "- एक"),
    ("the English half has Devanagari", '<span lang="hi">याद</span>', "याद"),
    ("a full stop in Hindi", "(a.ipynb)।", "(a.ipynb)."),
    ("a full stop in Hindi", "$W$ और $b$।", "$b$ और $W$."),
    ("a full stop in Hindi", "में $h_t$ हर", "में. $h_t$ हर"),
    ("a Hindi line ends in no danda", "(a.ipynb)।", "(a.ipynb)"),
    ("the text is not NFC", "हाँ", "फ\u093cहाँ".replace("फ\u093c", "न\u093c")),
]


def test_a_sound_cell_passes():
    assert problems(SOUND) == []


@pytest.mark.parametrize(("problem", "old", "new"), BROKEN)
def test_a_broken_cell_is_seen(problem, old, new):
    assert old in SOUND
    assert any(found.startswith(problem) for found in problems(SOUND.replace(old, new, 1)))


def test_other_boxes_are_seen():
    tip, mistake = (SOUND.replace("- एक", f'<div class="{name}">\n\nएक।\n\n</div>\n\n- एक')
                    for name in ("rnn-try", "rnn-mistake"))
    assert problems(tip.replace("- one", '<div class="rnn-try">\n\nOne.\n\n</div>\n\n- one')) == []
    assert any(found.startswith("boxes differ") for found in problems(
        mistake.replace("- one", '<div class="rnn-try">\n\nOne.\n\n</div>\n\n- one')))


def test_a_half_with_no_hindi_is_seen():
    half = "\n\nAll in English।\n\n</div>\n"
    found = problems(f'<div lang="hi">{half}<div lang="en">{half}')
    assert found == ["the Hindi half has no Devanagari"]


@pytest.mark.parametrize("text", ["# `nn.RNN`", "## $h_t$", "$$a$$", "<!-- a word -->", "## 3"])
def test_symbols_and_code_need_no_second_language(text):
    assert problems(text) == []
