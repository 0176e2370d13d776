"""Exercises and assignments are sound: what a check says can be read and looked up, and what is asked adds up."""

import json
import re
import unicodedata
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest
from bilingual import DEVANAGARI, FULL_STOP, headings, split
from chapters import NOTEBOOKS
from misunderstandings import MISUNDERSTANDINGS

from rnn_steps.checks import CHAPTERS, exercises

ASSIGNMENTS = sorted((Path(__file__).resolve().parents[1] / "solutions").glob("*/*.ipynb"))
POINTS = 20
CHECK = re.compile(r'check\("(\w+)", (\w+)\)')
RUBRIC_ITEM = re.compile(r"^ *- \((\d+)\)", re.MULTILINE)
HINDI_END = re.compile(r"[।?!][”)]*$")
ENGLISH_END = re.compile(r"[.?!][”)]*$")

# Slips that are no misunderstanding of the list; a new name belongs here, so that a misspelt id is seen.
SLIPS = set("""
    activated-output added-not-multiplied all-numbers all-states all-turned all-units always-a-pair always-each
    always-end always-scaled answer-fed-back average axes-swapped backwards base-mixed biases-only bottom-layer bytes
    chunks-from-start combining-class conjunct-in-one counted-not-split detached directions-side-by-side divided-back
    downhill each-alone early-activation elementwise end-counted end-forgotten entropy-not-surprise every-answer
    every-input every-step extra-gate extra-size first-answer first-not-last first-of-each first-only first-output
    first-state first-step-only fixed-length folded forget-sense forward-not-back from-the-end full-cells-state
    gates-carried gates-only half-open halves-swapped ignores-start input-is-size input-repeated input-size integer
    interleaved joiner-alone joiner-dropped last-input-only last-only layer-axis layers-swapped least-surprising
    longest loss-not-counted lower-layer lower-returned marks-not-counted max-not-norm mean-not-last mean-not-max
    mean-not-sum mean-of-p mean-state minus-forgotten natural-log nfd-not-nfc no-activation no-bias no-copy
    no-derivative no-dict no-half no-initial-state no-input no-layer-axis no-nfc no-old no-output-bias no-output-layer
    no-reset no-root no-sigmoid no-softmax no-square no-state no-tanh norm-not-max norm-returned not-cumulative
    not-mended not-normalised not-summed not-transposed not-turned not-turned-back nothing-fades nothing-moves
    off-by-one old-cell one-answer one-array one-based one-bias one-calculation one-copy one-direction one-gate
    one-gate-for-both one-label one-layer one-minus-weights one-state one-step only-shared order-lost order-turned
    other-states output-before-tanh output-is-state output-tanh own-loss-late packed-last-step padding-read
    perplexity-doubled perplexity-of-sum place-in-sorted probability-not-surprise reads-input recurrent-weight
    reset-each-part reset-on-input reshaped same-bias-twice same-count same-state same-weights score-not-index
    scores-ignored set-not-added share-not-state shut sigmoid-candidate sigmoid-of-zero signed size-not-shape
    softmax-first softmax-twice spaces-dropped spacing-marks state-after state-carried-over step-behind sum-not-mean
    sum-not-norm sum-not-stack sum-of-norms summed-so-far swapped swapped-cells swapped-sizes swapped-states
    symbol-not-place tanh-first tanh-gate tanh-twice temperature-ignored temperature-multiplied tensors-counted
    time-first transposed turned-round two-answers unclipped unit-length unmended weights-only whole-batch wrong-axis
    wrong-matrix wrong-start zero-input zero-start
""".split())

# What no exercise can recognise, and why.
NOT_BY_CODE = {
    "bptt-is-another-rule": "who writes BPTT has seen that it is backpropagation; no other rule gives its numbers",
    "update-at-each-step": "no exercise runs an optimizer",
    "vanishing-is-zero": "it is a way of speaking about the parts of a sum; the sum comes out right",
    "training-loss-is-skill": "it is about which model to keep, and no exercise trains one",
    "one-run-decides": "it is about how many models to train, and no exercise trains one",
    "samples-are-copies": "it is about what a trained model writes, and no exercise trains one",
    "unit-by-anecdote": "it is about a trained model's units, and no exercise trains one",
}


# --- What there is ---------------------------------------------------------------------------


def exercises_of(chapter):
    return import_module(f"rnn_steps.checks.{chapter}").EXERCISES


def every_mistake():
    """[mistake], with the exercise and its place as the test's name."""
    return [pytest.param(mistake, id=f"{exercise.name}-{place}-{mistake.about}")
            for exercise in exercises().values() for place, mistake in enumerate(exercise.mistakes)]


def every_section():
    """Where a check may send the learner: [section], once each."""
    places = {part.section for exercise in exercises().values() for part in (exercise, *exercise.mistakes)}
    return sorted(places - {None}, key=str)


def chapter_of(assignment):
    return assignment.stem[3:]


def cells_of(notebook):
    return json.loads(notebook.read_text(encoding="utf-8"))["cells"]


def source(cell):
    return "".join(cell["source"])


def graded(assignment):
    """The cells that bring points."""
    return [cell for cell in cells_of(assignment) if cell["metadata"].get("nbgrader", {}).get("grade")]


def points(cell):
    return cell["metadata"]["nbgrader"]["points"]


def checks(assignment):
    """The locked cells that ask an exercise."""
    return [cell for cell in graded(assignment) if cell["cell_type"] == "code"]


def explanations(assignment):
    """The answers in words."""
    return [cell for cell in graded(assignment) if cell["cell_type"] == "markdown"]


def asked(assignment):
    """The exercises that the assignment asks, in its order."""
    return [exercises()[CHECK.match(source(cell))[1]] for cell in checks(assignment)]


def headings_in(chapter):
    notebook = next(one for one in NOTEBOOKS if one.stem == chapter)
    return {heading for cell in cells_of(notebook) if cell["cell_type"] == "markdown"
            for heading in headings(source(cell))}


def recognised():
    """The ids that some exercise can tell a learner of."""
    return {mistake.about for exercise in exercises().values() for mistake in exercise.mistakes}


def of_assignments():
    return pytest.mark.parametrize("assignment", ASSIGNMENTS, ids=lambda path: path.stem)


# --- What a check says -----------------------------------------------------------------------


@pytest.mark.parametrize("mistake", every_mistake())
def test_a_mistake_is_told_in_full_sentences_of_both_languages(mistake):
    assert DEVANAGARI.search(mistake.hi)
    assert HINDI_END.search(mistake.hi), mistake.hi
    assert not FULL_STOP.search(mistake.hi), mistake.hi
    assert re.search("[a-z]", mistake.en)
    assert not DEVANAGARI.search(mistake.en), mistake.en
    assert ENGLISH_END.search(mistake.en), mistake.en
    assert unicodedata.is_normalized("NFC", mistake.hi + mistake.en)


@pytest.mark.parametrize("section", every_section(), ids=lambda section: section.heading.split(" · ")[-1])
def test_where_to_reread_stands_in_the_chapter(section):
    assert section.heading in headings_in(section.chapter)


@pytest.mark.parametrize("name", sorted(recognised()))
def test_what_is_recognised_has_a_known_name(name):
    assert name in MISUNDERSTANDINGS | SLIPS, f"add {name} to SLIPS, or is it misspelt?"


@pytest.mark.parametrize("name", sorted(MISUNDERSTANDINGS - set(NOT_BY_CODE)))
def test_a_misunderstanding_that_code_can_show_is_recognised(name):
    assert name in recognised()


def test_each_misunderstanding_is_for_code_or_has_a_reason():
    assert set(NOT_BY_CODE) <= MISUNDERSTANDINGS
    assert not recognised() & set(NOT_BY_CODE)


def test_no_two_exercises_share_a_name():
    names = Counter(exercise.name for chapter in CHAPTERS for exercise in exercises_of(chapter))
    assert [name for name, count in names.items() if count > 1] == []


# --- What an assignment asks -----------------------------------------------------------------


@of_assignments()
def test_an_assignment_bears_the_name_of_its_chapter(assignment):
    assert assignment.parent.name == assignment.stem
    assert assignment.stem in {notebook.stem for notebook in NOTEBOOKS}
    assert chapter_of(assignment) in CHAPTERS


@of_assignments()
def test_a_check_cell_is_one_locked_line(assignment):
    for cell in checks(assignment):
        call = CHECK.fullmatch(source(cell))
        assert call and call[1] == call[2], source(cell)
        assert cell["metadata"]["nbgrader"]["locked"]
        assert not cell["metadata"]["nbgrader"]["solution"]


@of_assignments()
def test_every_exercise_of_the_chapter_is_asked_once(assignment):
    theirs = [exercise.name for exercise in exercises_of(chapter_of(assignment))]
    assert [exercise.name for exercise in asked(assignment)] == theirs


@of_assignments()
def test_the_points_add_up(assignment):
    assert sum(map(points, graded(assignment))) == POINTS


@of_assignments()
def test_there_is_code_a_prediction_and_an_explanation(assignment):
    predictions = [exercise for exercise in asked(assignment) if exercise.asks_for_value]
    assert predictions
    assert len(asked(assignment)) - len(predictions) >= 3
    assert explanations(assignment)


@of_assignments()
def test_an_explanation_has_a_rubric_in_both_languages(assignment):
    for cell in explanations(assignment):
        halves = {lang: body for lang, body in split(source(cell)) if lang}
        assert set(halves) == {"hi", "en"}
        for body in halves.values():
            assert sum(map(int, RUBRIC_ITEM.findall(body))) == points(cell), body


@of_assignments()
def test_the_cells_can_be_told_apart(assignment):
    names = Counter(cell["metadata"]["nbgrader"]["grade_id"] for cell in cells_of(assignment)
                    if "nbgrader" in cell["metadata"])
    assert [name for name, count in names.items() if count > 1] == []
