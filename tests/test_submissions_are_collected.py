"""Whatever an instructor gets from an LMS becomes nbgrader's folders; one bad file stops nobody else."""

import os
import re
import zipfile
from contextlib import suppress
from pathlib import Path

import nbformat
import pytest
from bilingual import DEVANAGARI
from handing_in import (
    ASSIGNMENTS,
    DIAGRAM,
    LATER,
    NOON,
    ONE,
    OTHER,
    SHARING,
    STRANGE,
    a_folder,
    a_zip,
    notebook,
    utc,
)
from nbgrader.utils import parse_utc

from grading.collecting import archive, sentences
from grading.collecting.collect import collect, released
from grading.collecting.which_student import safe

FILE = f"{SHARING}.ipynb"


@pytest.fixture
def submitted(tmp_path):
    return tmp_path / "submitted"


@pytest.fixture
def hand_in(tmp_path, submitted):
    """Collect these files, from a zip or from a folder."""
    def collected(files, source="lms.zip", **kwargs):
        path = tmp_path / source
        if path.suffix == ".zip":
            path.write_bytes(files if isinstance(files, bytes) else a_zip(files))
        else:
            a_folder(path, files)
        return collect(path, submitted, ASSIGNMENTS, **kwargs)
    return collected


@pytest.fixture
def roster(tmp_path):
    def written(text):
        path = tmp_path / "students.csv"
        path.write_text(text, encoding="utf-8-sig")
        return path
    return written


def students(collected):
    return [one.student for one in collected.submissions]


def works(collected):
    return {(one.student, one.assignment) for one in collected.submissions}


def content(collected):
    (one,) = collected.submissions
    return one.path.read_bytes()


def said(collected):
    return "\n".join(problem.en for problem in collected.problems)


def snapshot(folder):
    return {path.relative_to(folder): (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.rglob("*") if path.is_file()}


# What LMSes give

LAYOUTS = {
    "Moodle": ({"Asha Kumari_12345_assignsubmission_file_/03_weight_sharing.ipynb": ONE}, "Asha_Kumari_12345"),
    "Moodle 4": ({"Asha Kumari_12345_assignsubmission_file/03_weight_sharing.ipynb": ONE}, "Asha_Kumari_12345"),
    "Moodle without folders": ({"Asha Kumari_12345_assignsubmission_file_03_weight_sharing.ipynb": ONE}, "Asha_Kumari_12345"),
    "Moodle in Hindi": ({"आशा कुमारी_12345_assignsubmission_file_/०३_weight_sharing.ipynb": ONE}, "आशा_कुमारी_12345"),
    "Canvas": ({"kumariasha_12345_67890_03_weight_sharing-1.ipynb": ONE}, "kumariasha_12345"),
    "Canvas, late": ({"kumariasha_LATE_12345_67890_03_weight_sharing.ipynb": ONE}, "kumariasha_12345"),
    "Canvas, no names": ({"anon_aB3x9_67890_03_weight_sharing.ipynb": ONE}, "anon_aB3x9"),
    "Classroom": ({"Asha Kumari - 03_weight_sharing.ipynb": ONE}, "Asha_Kumari"),
    "Classroom, in a folder": ({"03 Weight Sharing/Asha Kumari - 03_weight_sharing.ipynb": ONE}, "Asha_Kumari"),
    "nbgrader": ({"asha/03_weight_sharing/03_weight_sharing.ipynb": ONE}, "asha"),
    "nbgrader, turned": ({"03_weight_sharing/asha/03_weight_sharing.ipynb": ONE}, "asha"),
    "a plain folder": ({"asha/work.ipynb": ONE}, "asha"),
    "flat": ({"asha_03_weight_sharing.ipynb": ONE}, "asha"),
    "a zip that she made": ({"asha.zip": a_zip({"work.ipynb": ONE})}, "asha"),
    "Moodle, a zip that she made": ({"Asha_1_assignsubmission_file_/all.zip": a_zip({"a/b/work.ipynb": ONE})}, "Asha_1"),
    "around it all": ({"submissions/asha/work.ipynb": ONE}, "asha"),
    "Windows": ({"asha\\work.ipynb": ONE}, "asha"),
}


@pytest.mark.parametrize("source", ["lms.zip", "folder"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_becomes_nbgraders(hand_in, submitted, layout, source):
    files, student = LAYOUTS[layout]
    collected = hand_in(files, source)
    if layout == "Windows" and source == "folder":
        pytest.skip("a folder here has no such names")
    assert works(collected) == {(student, SHARING)} and collected.problems == []
    assert (submitted / student / SHARING / FILE).read_bytes() == ONE


def test_a_folder_of_zips_is_collected(hand_in):
    collected = hand_in({
        "03.zip": a_zip({"Asha_1_assignsubmission_file_/a.ipynb": ONE, "Ravi_2_assignsubmission_file_/w.zip": a_zip({"a.ipynb": ONE})}),
        "04.zip": a_zip({"Asha_7_assignsubmission_file_/a.ipynb": notebook(ASSIGNMENTS[DIAGRAM])}),
    }, "folder")
    assert works(collected) == {("Asha_1", SHARING), ("Ravi_2", SHARING), ("Asha_7", DIAGRAM)}


def test_one_notebook_alone_is_a_source(tmp_path, submitted):
    a_folder(tmp_path, {"asha_03_weight_sharing.ipynb": ONE})
    assert students(collect(tmp_path / "asha_03_weight_sharing.ipynb", submitted, ASSIGNMENTS)) == ["asha"]


def test_the_time_is_the_zips_as_nbgrader_reads_it(hand_in):
    (one,) = hand_in({"asha/work.ipynb": ONE}).submissions
    stamp = one.path.with_name("timestamp.txt").read_text().strip()
    assert one.timestamp == utc(NOON) and parse_utc(stamp) == utc(NOON).replace(tzinfo=None)


def test_the_time_is_the_files_in_a_folder(hand_in):
    assert hand_in({"asha/work.ipynb": (ONE, LATER)}, "folder").submissions[0].timestamp == utc(LATER)


@pytest.mark.parametrize("stamp", ["2026-01-02 03:04:05.678 Asia/Kolkata", "2026-01-02 03:04:05 UTC", "2026-01-02 03:04:05",
                                   "2026-01-02T03:04:05+05:30"])
def test_nbgraders_own_timestamp_is_kept(hand_in, stamp):
    (one,) = hand_in({f"asha/{SHARING}/{FILE}": ONE, f"asha/{SHARING}/timestamp.txt": stamp.encode()}).submissions
    assert parse_utc(one.path.with_name("timestamp.txt").read_text().strip()) == parse_utc(stamp).replace(microsecond=0)


def test_a_time_that_no_calendar_has_is_no_time(hand_in, tmp_path):
    data = a_zip({"asha/work.ipynb": ONE})
    wrong = data.replace(a_zip_date(NOON), b"\xff\xff")
    assert wrong != data and hand_in(wrong).submissions[0].timestamp is None


def a_zip_date(day):
    return ((day.year - 1980) << 9 | day.month << 5 | day.day).to_bytes(2, "little")


# Which assignment

def test_the_cells_say_which_assignment_it_is(hand_in):
    collected = hand_in({"asha/04_cell_diagram.ipynb": ONE, "ravi/Untitled.ipynb": notebook({"cell", "share", "sketch"})})
    assert works(collected) == {("asha", SHARING), ("ravi", DIAGRAM)}


@pytest.mark.parametrize("name", ["Copy of 03_weight_sharing (1)", "०३_weight_sharing", "3-Weight-Sharing", "weight sharing", "03",
                                  "०३ (2)", "03_weight_sharing की कॉपी", "03_weight_sharing-1"])
def test_without_cells_of_ours_the_name_says_it(hand_in, name):
    assert works(hand_in({f"asha/{name}.ipynb": STRANGE})) == {("asha", SHARING)}


def test_without_a_name_the_folder_or_the_zip_says_it(hand_in):
    assert works(hand_in({"asha/04_cell_diagram/x.ipynb": STRANGE, "ravi/y.ipynb": STRANGE}, f"CS101-{SHARING}-77.zip")) == {
        ("asha", DIAGRAM), ("ravi", SHARING)}


@pytest.mark.parametrize("name", ["Untitled", "03_weight_sharing and 04_cell_diagram", "103_weight", "03_asha"])
def test_an_unclear_assignment_is_told_and_not_guessed(hand_in, name):
    collected = hand_in({f"asha/{name}.ipynb": STRANGE, "ravi/work.ipynb": ONE})
    assert students(collected) == ["ravi"] and name in said(collected)


def test_as_many_cells_of_two_assignments_are_unclear(hand_in):
    assert works(hand_in({"asha/work.ipynb": notebook({"cell", "share"})})) == set()


def test_release_folders_are_read(tmp_path):
    a_folder(tmp_path, {f"{SHARING}/{FILE}": ONE, f"{SHARING}/other.ipynb": STRANGE, f"{DIAGRAM}/{DIAGRAM}.ipynb": notebook(ASSIGNMENTS[DIAGRAM])})
    assert released(tmp_path) == ASSIGNMENTS


# Which student

@pytest.mark.parametrize("source", ["lms.zip", "folder"])
def test_hindi_names_are_one_in_every_composition(hand_in, source):
    composed, taken_apart = "\u0959ुशी", "ख\u093cुशी"
    assert students(hand_in({f"{composed}/a.ipynb": ONE, f"{taken_apart}/b.ipynb": notebook(ASSIGNMENTS[DIAGRAM])}, source)) == [safe(composed)] * 2


@pytest.mark.parametrize("name", ["Asha Kumari", "a*[b]?", "-rf", "a,b", "a:b|c<d>", "asha..", "{asha}", "a'b\"c", "अ\u200dब", "$(x)`y`"])
def test_an_id_is_safe_as_a_folder_and_a_glob(hand_in, name):
    (student,) = students(hand_in({f"{name}/work.ipynb": ONE}))
    assert not re.search(r"[\s*?\[\]{}:|<>,'\"$`()/\\\u200d]", student) and student[0] not in "-."


def test_a_joiner_does_not_part_a_hindi_name(hand_in):
    assert students(hand_in({"अ\u200dब/work.ipynb": ONE})) == ["अब"]


@pytest.mark.parametrize("two", [("Asha Kumari", "Asha_Kumari"), ("a?b", "a*b"), ("asha", "Asha"), ("???", "***"), ("x" * 80, "x" * 81),
                                 ("Asha_1_assignsubmission_file_", "Asha_2_assignsubmission_file_"), ("अब", "अ\u200dब")])
def test_two_students_never_become_one(hand_in, two):
    collected = hand_in({f"{two[0]}/work.ipynb": ONE, f"{two[1]}/work.ipynb": OTHER})
    assert len({name.casefold() for name in students(collected)}) == 2


def test_two_students_never_become_one_in_two_runs(hand_in):
    assert students(hand_in({"Asha Kumari/work.ipynb": ONE})) != students(hand_in({"Asha_Kumari/work.ipynb": OTHER}))


@pytest.mark.parametrize("name", ["{}/{}/work.ipynb", "{}/{} - 03_weight_sharing.ipynb"])
def test_sections_of_a_class_are_not_students(hand_in, name):
    who = [("A", "Asha"), ("A", "Ravi"), ("B", "Asha"), ("B", "Meena")]
    collected = hand_in({name.format(*one): notebook(answer=str(one)) for one in who})
    assert students(collected) == ["A_Asha", "A_Ravi", "B_Asha", "B_Meena"]


def test_folders_inside_a_students_folder_are_not_students(hand_in):
    collected = hand_in({"asha/week 3/a.ipynb": ONE, "asha/week 4/b.ipynb": notebook(ASSIGNMENTS[DIAGRAM]), "ravi/c.ipynb": ONE})
    assert works(collected) == {("asha", SHARING), ("asha", DIAGRAM), ("ravi", SHARING)}


def test_a_file_of_nobody_is_told(hand_in):
    collected = hand_in({"Copy of 03_weight_sharing (1).ipynb": ONE, "03_weight_sharing (2).ipynb": OTHER, "asha/work.ipynb": ONE})
    assert students(collected) == ["asha"] and len(collected.problems) == 2


# The roster

NBGRADERS = "id,first_name,last_name,email,lms_user_id\ns01,Asha,Kumari,asha@example.org,12345\ns02,रवि,शर्मा,ravi@example.org,777\n"


@pytest.mark.parametrize("name", ["Asha Kumari_9_assignsubmission_file_/w.ipynb", "kumariasha_12345_67890_w.ipynb", "kumariasha_9_67890_w.ipynb",
                                  "asha@example.org/w.ipynb", "s01/w.ipynb", "asha kumari/w.ipynb", "Kumari, Asha/w.ipynb", "class/x/s01/w.ipynb", "s01.ipynb"])
def test_the_roster_knows_a_student_by_any_of_her_names(hand_in, roster, name):
    assert students(hand_in({name: ONE}, roster=roster(NBGRADERS))) == ["s01"]


def test_a_roster_may_have_whole_names(hand_in, roster):
    files = {"रवि शर्मा_5_assignsubmission_file_/w.ipynb": ONE}
    assert students(hand_in(files, roster=roster("id,name\ns02,रवि शर्मा\n"))) == ["s02"]


def test_the_roster_joins_moodles_numbers_of_two_assignments(hand_in, roster):
    files = {"Asha Kumari_5_assignsubmission_file_/w.ipynb": ONE, "Asha Kumari_8_assignsubmission_file_/w.ipynb": notebook(ASSIGNMENTS[DIAGRAM])}
    assert students(hand_in(files, roster=roster(NBGRADERS))) == ["s01", "s01"]


def test_two_students_of_one_name_are_kept_apart(hand_in, roster):
    files = {f"Asha Kumari_{n}_assignsubmission_file_/w.ipynb": notebook(answer=str(n)) for n in (5, 6)}
    collected = hand_in(files, roster=roster(NBGRADERS))
    assert students(collected) == ["Asha_Kumari_5", "Asha_Kumari_6"] and "kept apart" in said(collected)


def test_two_students_of_one_name_are_kept_apart_in_two_runs(hand_in, roster):
    hand_in({"Asha Kumari_5_assignsubmission_file_/w.ipynb": ONE}, roster=roster(NBGRADERS))
    collected = hand_in({"Asha Kumari_6_assignsubmission_file_/w.ipynb": OTHER}, roster=roster(NBGRADERS))
    assert students(collected) == ["Asha_Kumari_6"]


@pytest.mark.parametrize("more", [{}, {"रवि शर्मा/v.ipynb": ONE}, {"रवि शर्मा/v/w.ipynb": ONE}])
def test_nobody_hands_in_for_another_by_a_folders_name(hand_in, roster, more):
    files = {"रवि शर्मा/s01/w.ipynb": (OTHER, LATER), **more, "s01/w.ipynb": ONE}
    collected = hand_in(files, roster=roster(NBGRADERS))
    assert [one.path.read_bytes() for one in collected.submissions if one.student == "s01"] == [ONE]


def test_a_name_does_not_stand_in_for_an_id(hand_in, roster):
    files = {"s01/w.ipynb": ONE, "Asha Kumari_9_assignsubmission_file_/w.ipynb": (OTHER, LATER)}
    assert students(hand_in(files, roster=roster(NBGRADERS))) == ["Asha_Kumari_9", "s01"]


def test_a_name_that_two_of_the_roster_have_is_not_guessed(hand_in, roster):
    files = {"Asha Kumari_5_assignsubmission_file_/w.ipynb": ONE}
    collected = hand_in(files, roster=roster(NBGRADERS + "s03,Asha,Kumari,,\n"))
    assert students(collected) == ["Asha_Kumari_5"] and "not in the list" in said(collected)


def test_who_handed_in_nothing_is_told(hand_in, roster):
    collected = hand_in({"s01/w.ipynb": ONE}, roster=roster(NBGRADERS))
    assert collected.missing == [("s02", SHARING)] and "s02 has not handed in 03_weight_sharing." in said(collected)


@pytest.mark.parametrize("text", ["name,email\nAsha,x\n", "", "id\n"])
def test_a_roster_without_ids_is_told_and_all_go_on(hand_in, roster, text):
    collected = hand_in({"asha/w.ipynb": ONE}, roster=roster(text))
    assert students(collected) == ["asha"] and "column named id" in said(collected)


def test_an_id_that_the_roster_changes_is_told(hand_in, roster):
    files = {"Asha Kumari_5_assignsubmission_file_/w.ipynb": ONE}
    hand_in(files)
    assert "was collected as Asha_Kumari_5 before and is s01 now" in said(hand_in(files, roster=roster(NBGRADERS)))


# Bad files

def huge():
    return b'{"cells": "' + b"x" * (sentences.NOTEBOOK_LIMIT + 1) + b'"}'


def locked():
    data = bytearray(a_zip({"asha/03_weight_sharing.ipynb": ONE}))
    for start, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(start) + flags] |= 1
    return bytes(data)


BAD = {
    "not JSON": (FILE, ONE[:-5], "cut short or damaged"),
    "binary": (FILE, bytes(range(256)), "cut short or damaged"),
    "too many brackets": (FILE, b"[" * 200_000, "cut short or damaged"),
    "surrogates": (FILE, b'{"a": "\xed\xa0\x80"}', "cut short or damaged"),
    "empty": (FILE, b"", "is empty"),
    "blank": (FILE, b" \n", "is empty"),
    "50 MB": (FILE, huge(), "larger than 10 MB"),
    "another JSON": (FILE, b'{"cells": []}', "not a Jupyter notebook"),
    "cells that are none": (FILE, b'{"nbformat": 4, "metadata": {}, "cells": [{"source": 3, "metadata": {}, "cell_type": "code"}]}', "not a Jupyter notebook"),
    "an old one, damaged": (FILE, b'{"nbformat": 3, "metadata": {}, "worksheets": [5]}', "not a Jupyter notebook"),
    "Python": (f"{SHARING}.py", b"print(1)", "is not a notebook"),
    "PDF": (f"{SHARING}.pdf", b"%PDF-1.7", "is not a notebook"),
    "Word": (f"{SHARING}.docx", a_zip({"word/document.xml": b"<x/>"}), "is not a notebook"),
    "a broken zip": (f"{SHARING}.zip", a_zip({"x.ipynb": ONE})[:-40], "not a sound zip"),
}


@pytest.mark.parametrize("bad", BAD)
def test_what_is_no_notebook_is_still_a_submission_that_says_so(hand_in, bad):
    name, data, sentence = BAD[bad]
    collected = hand_in({f"asha/{name}": data, f"ravi/{FILE}": ONE})
    asha, ravi = collected.submissions
    assert sentence in asha.notes[0][1] and sentence in said(collected)
    assert nbformat.read(asha.path, 4).metadata.rnn_steps.not_a_notebook
    assert ravi.path.read_bytes() == ONE and ravi.notes == ()


def test_a_stand_in_is_a_sound_notebook_without_any_answer(hand_in):
    (one,) = hand_in({f"asha/{SHARING}.py": b"1"}).submissions
    stub = nbformat.read(one.path, 4)
    nbformat.validate(stub)
    assert [cell.cell_type for cell in stub.cells] == ["markdown"] and stub.metadata.kernelspec.name == "python3"


def test_a_stand_in_has_the_released_cells_which_nbgrader_needs(hand_in, tmp_path):
    release = a_folder(tmp_path / "release", {f"{SHARING}/{FILE}": ONE})
    (one,) = hand_in({f"asha/{SHARING}.py": b"1"}, release=release).submissions
    stub, given_out = nbformat.read(one.path, 4), nbformat.reads(ONE.decode(), 4)
    nbformat.validate(stub)
    assert stub.cells[1:] == given_out.cells and stub.metadata.rnn_steps.not_a_notebook


def test_what_is_no_notebook_is_kept_for_the_instructor(hand_in, submitted):
    hand_in({f"asha/{SHARING}.py": b"print(1)"})
    assert [path.read_bytes() for path in (submitted / ".collected").rglob("*.py")] == [b"print(1)"]


def test_no_notebook_of_an_unclear_assignment_is_told(hand_in):
    collected = hand_in({"asha/answers.pdf": b"%PDF", "ravi/w.ipynb": ONE})
    assert students(collected) == ["ravi"] and "no notebook in the folder of “asha”" in said(collected)


def test_a_folder_with_no_notebook_is_told(hand_in, tmp_path):
    (tmp_path / "folder" / "asha").mkdir(parents=True)
    collected = hand_in({"ravi/w.ipynb": ONE}, "folder")
    assert students(collected) == ["ravi"] and "no notebook in the folder of “asha”" in said(collected)


def test_a_folder_in_a_zip_is_only_a_folder(hand_in):
    collected = hand_in({"asha/": b"", "asha/w.ipynb": ONE, "asha/03_weight_sharing/": b"", "ravi_03_weight_sharing/": b""})
    assert students(collected) == ["asha"] and said(collected) == "There is no notebook in the folder of “ravi”."


def test_a_comment_typed_into_moodle_is_not_a_second_file(hand_in):
    collected = hand_in({"Asha_1_assignsubmission_file_/w.ipynb": ONE, "Asha_1_assignsubmission_onlinetext_/onlinetext.html": b"<p>hi"},
                        f"CS101-{SHARING}-1.zip")
    assert content(collected) == ONE and collected.problems == []


def test_an_answer_typed_into_moodle_alone_is_told(hand_in):
    collected = hand_in({"Asha_1_assignsubmission_onlinetext_/onlinetext.html": b"<p>hi"}, f"CS101-{SHARING}-1.zip")
    assert students(collected) == ["Asha_1"] and "is not a notebook" in said(collected)


def test_pictures_beside_a_notebook_are_left_alone(hand_in):
    collected = hand_in({f"asha/{SHARING}/{FILE}": ONE, f"asha/{SHARING}/plot.png": b"\x89PNG", "asha/notes.txt": b"x"})
    assert content(collected) == ONE and collected.problems == []


def test_a_notebook_of_another_ending_is_taken(hand_in):
    collected = hand_in({"asha/03_weight_sharing.ipynb.txt": ONE})
    assert content(collected) == ONE and "does not end in .ipynb" in said(collected)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_notebook_in_another_encoding_is_handed_on_in_utf_8(hand_in, encoding):
    data = notebook(answer="# उत्तर")
    assert content(hand_in({"asha/w.ipynb": data.decode().encode(encoding)})) == data


def test_a_notebook_of_version_3_is_taken(hand_in):
    old = nbformat.convert(nbformat.reads(ONE.decode(), 4), 3)
    assert works(hand_in({"asha/w.ipynb": nbformat.writes(old, 3).encode()})) == {("asha", SHARING)}


def test_what_systems_leave_behind_is_ignored(hand_in):
    collected = hand_in({"asha/w.ipynb": ONE, "asha/.ipynb_checkpoints/w-checkpoint.ipynb": OTHER, "__MACOSX/asha/._w.ipynb": b"x",
                         "asha/.DS_Store": b"x", "Thumbs.db": b"x"})
    assert content(collected) == ONE and collected.problems == []


def test_a_source_that_is_not_there_is_told(tmp_path, submitted):
    collected = collect(tmp_path / "nowhere", submitted, ASSIGNMENTS)
    assert "no file or folder" in said(collected) and not submitted.exists()


def test_a_source_with_nothing_in_it_is_told(tmp_path, submitted):
    (tmp_path / "folder").mkdir()
    assert "nothing in “folder”" in said(collect(tmp_path / "folder", submitted, ASSIGNMENTS))


# Two files, and handing in again

def test_the_newer_of_two_files_counts(hand_in, submitted):
    collected = hand_in({"asha/a.ipynb": (OTHER, LATER), "asha/b.ipynb": (notebook(answer="a long old answer"), NOON)})
    assert content(collected) == OTHER and "2 different files" in collected.submissions[0].notes[0][1]


def test_of_two_files_of_one_time_the_longer_answers_count(hand_in):
    longer = notebook(answer="return 1 + 1")
    assert content(hand_in({"asha/a.ipynb": longer, "asha/b.ipynb": ONE})) == longer


def test_a_notebook_counts_before_a_newer_file_that_is_none(hand_in):
    assert content(hand_in({f"asha/{FILE}": ONE, f"asha/again/{FILE}": (b"{", LATER)})) == ONE


def test_the_other_file_is_kept_where_nbgrader_does_not_look(hand_in, submitted):
    hand_in({"asha/a.ipynb": (OTHER, LATER), "asha/b.ipynb": ONE})
    assert sorted(path.read_bytes() for path in (submitted / ".collected").rglob("*.ipynb")) == sorted([ONE, OTHER])
    assert [path.name for path in submitted.glob("*") if not path.name.startswith(".")] == ["asha"]
    assert sorted(path.name for path in (submitted / "asha" / SHARING).iterdir()) == [FILE, "timestamp.txt"]


def test_the_same_file_twice_counts_once(hand_in):
    collected = hand_in({"asha/a.ipynb": ONE, "asha/b.ipynb": ONE})
    assert collected.submissions[0].notes == () and "it counts once" in said(collected)


def test_a_newer_submission_replaces_an_older_one_and_says_so(hand_in, submitted):
    hand_in({"asha/a.ipynb": ONE})
    collected = hand_in({"asha/a.ipynb": (OTHER, LATER)})
    assert content(collected) == OTHER and "to be graded again" in said(collected)
    assert ONE in [path.read_bytes() for path in (submitted / ".collected").rglob("*.ipynb")]
    assert collected.submissions[0].timestamp == utc(LATER)


def test_an_older_submission_replaces_nothing(hand_in):
    hand_in({"asha/a.ipynb": (OTHER, LATER)})
    assert content(hand_in({"asha/a.ipynb": notebook(answer="a long old answer")})) == OTHER


def test_the_same_file_later_keeps_its_time(hand_in):
    hand_in({"asha/a.ipynb": ONE})
    assert hand_in({"asha/a.ipynb": (ONE, LATER)}).submissions[0].timestamp == utc(NOON)


def test_who_goes_back_to_an_earlier_file_gets_that_one(hand_in):
    hand_in({"asha/a.ipynb": ONE})
    hand_in({"asha/a.ipynb": (OTHER, NOON.replace(hour=15))})
    assert content(hand_in({"asha/a.ipynb": (ONE, LATER)})) == ONE


def test_what_nbgrader_had_collected_before_is_kept(hand_in, submitted):
    a_folder(submitted, {f"asha/{SHARING}/{FILE}": ONE, f"asha/{SHARING}/timestamp.txt": b"2026-01-01 00:00:00 UTC"})
    collected = hand_in({"asha/a.ipynb": OTHER})
    assert content(collected) == OTHER and "to be graded again" in said(collected)
    assert ONE in [path.read_bytes() for path in (submitted / ".collected").rglob("*.ipynb")]


EVERYTHING = {
    "asha/a.ipynb": ONE, "asha/b.ipynb": (OTHER, LATER), "Asha/w.ipynb": ONE, f"ravi/{SHARING}.pdf": b"%PDF", "ravi/x.ipynb": b"",
    "a b/w.ipynb": ONE, "a_b/w.ipynb": ONE, "meena.zip": a_zip({"w.ipynb": ONE}), f"kavi/{FILE}": b"{", "nobody.ipynb": ONE,
}


def test_the_same_source_again_changes_nothing(hand_in, submitted):
    first = hand_in(EVERYTHING)
    before = snapshot(submitted)
    assert hand_in(EVERYTHING) == first and snapshot(submitted) == before


def test_an_interrupted_run_is_finished_by_the_next(hand_in, submitted, monkeypatch):
    whole = hand_in(EVERYTHING)
    expected = {path: data for path, (data, _) in snapshot(submitted).items()}
    for dies_at in range(1, 24, 4):
        for path in sorted(submitted.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
            patch.setattr(os, "replace", dying(dies_at))
            hand_in(EVERYTHING)
        assert hand_in(EVERYTHING).submissions == whole.submissions
        assert {path: data for path, (data, _) in snapshot(submitted).items()} == expected


def dying(after, really=os.replace):
    calls = iter(range(after))

    def replace(*args):
        if next(calls, None) is None:
            raise KeyboardInterrupt
        really(*args)
    return replace


@pytest.mark.parametrize("full_at", range(6))
def test_a_file_is_there_whole_or_not_at_all(hand_in, submitted, monkeypatch, full_at):
    hand_in({"asha/a.ipynb": ONE})
    with monkeypatch.context() as patch, suppress(OSError):
        patch.setattr(Path, "write_bytes", filling(full_at))
        hand_in({"asha/a.ipynb": (OTHER, LATER)})
    assert (submitted / "asha" / SHARING / FILE).read_bytes() in (ONE, OTHER)


def filling(full_at, really=Path.write_bytes):
    calls = iter(range(full_at))

    def write_bytes(path, data):
        if next(calls, None) is None:
            really(path, data[: len(data) // 2])
            raise OSError("the disk is full")
        return really(path, data)
    return write_bytes


# Hostile zips and folders

def tree(folder, without):
    return sorted(str(path) for path in folder.rglob("*") if without not in (path, *path.parents))


@pytest.mark.parametrize("name", ["../asha/w.ipynb", "/asha/w.ipynb", "asha/../../w.ipynb", "C:/asha/w.ipynb", "..\\asha\\w.ipynb", "C:\\w.ipynb",
                                  "../03_weight_sharing.ipynb"])
def test_a_name_that_leaves_the_zip_is_left_out(hand_in, tmp_path, submitted, name):
    (tmp_path / "lms.zip").touch()
    before = tree(tmp_path, submitted)
    collected = hand_in({name: ONE, "ravi/w.ipynb": OTHER})
    assert students(collected) == ["ravi"] and "points outside the zip" in said(collected) and tree(tmp_path, submitted) == before


def test_an_id_cannot_leave_the_folder(hand_in, roster):
    files = {"Asha_1_assignsubmission_file_/w.ipynb": ONE}
    assert students(hand_in(files, roster=roster("id,name\n../../evil,Asha\n"))) == ["evil"]


def test_a_link_in_a_zip_is_not_followed(hand_in):
    link = zipfile.ZipInfo("asha/03_weight_sharing.ipynb")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    collected = hand_in({link: b"/etc/passwd", "ravi/w.ipynb": ONE})
    assert "is no file but a link" in said(collected) and b"passwd" not in collected.submissions[0].path.read_bytes()


@pytest.mark.parametrize("directory", [False, True])
def test_a_link_in_a_folder_is_not_followed(hand_in, tmp_path, directory):
    secret = a_folder(tmp_path / "secret", {FILE: OTHER})
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / ("asha" if directory else "asha_03_weight_sharing.ipynb")).symlink_to(secret if directory else secret / FILE)
    collected = hand_in({"ravi/w.ipynb": ONE}, "folder")
    assert "is no file but a link" in said(collected) and OTHER not in [one.path.read_bytes() for one in collected.submissions]


def test_a_pipe_is_not_waited_for(hand_in, tmp_path):
    (tmp_path / "folder" / "asha").mkdir(parents=True)
    os.mkfifo(tmp_path / "folder" / "asha" / FILE)
    assert "could not be read" in said(hand_in({"ravi/w.ipynb": ONE}, "folder"))


def test_nothing_is_written_through_a_link_in_submitted(hand_in, tmp_path, submitted):
    (tmp_path / "elsewhere").mkdir()
    submitted.mkdir()
    (submitted / "asha").symlink_to(tmp_path / "elsewhere")
    collected = hand_in({"asha/w.ipynb": ONE, "ravi/w.ipynb": ONE})
    assert students(collected) == ["ravi"] and "leaves the submitted folder" in said(collected)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_file_behind_a_password_is_told(hand_in):
    collected = hand_in(locked())
    assert students(collected) == ["asha"] and "has a password" in collected.submissions[0].notes[0][1]


def test_a_source_that_is_no_zip_is_told(hand_in):
    collected = hand_in(b"PK\x03\x04 no zip", f"asha_{SHARING}.zip")
    assert collected.submissions == [] and "is not a sound zip" in said(collected)


def test_a_damaged_file_in_a_zip_stops_no_other(hand_in):
    data = bytearray(a_zip({f"asha/{FILE}": ONE, "ravi/w.ipynb": ONE}))
    data[len(f"asha/{FILE}") + 35] ^= 0xFF
    collected = hand_in(bytes(data))
    assert students(collected) == ["asha", "ravi"] and "could not be read" in said(collected)


def test_a_size_is_counted_while_reading(hand_in):
    data = a_zip({f"asha/{FILE}": huge(), "ravi/w.ipynb": ONE})
    collected = hand_in(data.replace(len(huge()).to_bytes(4, "little"), (100).to_bytes(4, "little")))
    assert students(collected) == ["asha", "ravi"] and collected.submissions[1].path.read_bytes() == ONE


def test_a_zip_that_unpacks_to_too_much_is_stopped(hand_in, monkeypatch):
    monkeypatch.setattr(archive, "UNPACKED", (50_000_000, 1_000_000))
    bomb = a_zip({f"{n}.txt": bytes(400_000) for n in range(10)})
    collected = hand_in({"asha_03_weight_sharing.zip": bomb, "ravi/w.ipynb": ONE})
    assert students(collected) == ["asha", "ravi"] and "unpacks to far too much" in said(collected)


def test_many_zips_together_do_not_unpack_to_too_much(hand_in, monkeypatch):
    monkeypatch.setattr(archive, "UNPACKED", (3_000_000, 1_000_000))
    bombs = {f"a{n}.zip": a_zip({f"{n}.txt": bytes(400_000)}) for n in range(10)}
    assert "“lms.zip” unpacks to far too much" in said(hand_in(bombs))


def test_a_zip_with_too_many_files_is_not_read(hand_in, monkeypatch):
    monkeypatch.setattr(archive, "ENTRIES", (100, 5))
    collected = hand_in({"asha_03_weight_sharing.zip": a_zip({f"{n}.txt": b"x" for n in range(9)}), "ravi/w.ipynb": ONE})
    assert students(collected) == ["asha", "ravi"] and "far too many files" in said(collected)


def test_a_zip_in_a_zip_in_a_zip_is_not_opened(hand_in):
    deep = a_zip({"03_weight_sharing.zip": a_zip({"w.ipynb": ONE})})
    assert "zip inside a zip inside a zip" in said(hand_in({"asha.zip": deep}))


def test_a_hindi_name_that_a_zip_spoilt_is_read(hand_in):
    spoilt = a_zip({"xxxxxxxxx/w.ipynb": ONE}).replace(b"xxxxxxxxx", "आशा".encode())
    assert students(hand_in(spoilt)) == ["आशा"]


def test_a_name_that_nobody_can_read_is_still_somebody(hand_in, tmp_path):
    spoilt = a_zip({"xxx/w.ipynb": ONE, "yyy/w.ipynb": OTHER}).replace(b"xxx", b"\xa4\xcd\xd5").replace(b"yyy", b"\xa4\xcd\xd6")
    assert len(set(students(hand_in(spoilt)))) == 2
    (tmp_path / "folder").mkdir()
    os.makedirs(os.fsencode(tmp_path / "folder") + b"/\xa4\xcd")
    a_folder(Path(os.fsdecode(os.fsencode(tmp_path / "folder") + b"/\xa4\xcd")), {"w.ipynb": ONE})
    assert len(hand_in({}, "folder").submissions) == 1


# What is said

SENTENCES = [getattr(sentences, name) for name in dir(sentences) if callable(getattr(sentences, name)) and name != "shown"]


@pytest.mark.parametrize("sentence", [one for one in SENTENCES if one.__module__ == sentences.__name__], ids=lambda one: one.__name__)
def test_every_sentence_says_the_same_in_both_languages(sentence):
    names = sentence.__code__.co_varnames[: sentence.__code__.co_argcount]
    hi, en = sentence(**{name: {"count": 3, "limit": 10_000_000}.get(name, f"q{n}.x") for n, name in enumerate(names)})
    assert DEVANAGARI.search(hi) and hi.endswith("।") and not DEVANAGARI.search(en) and en.endswith(".")
    assert set(re.findall(r"\d+", hi)) == set(re.findall(r"\d+", en)) and hi.count("q0.x") == en.count("q0.x")


def test_a_name_cannot_hide_or_turn_what_is_said(hand_in):
    collected = hand_in({"asha/\u202egnp\n03_weight_sharing.py": b"1"})
    assert collected.problems and not re.search("[\u202e\n]", "".join(problem.file + problem.en for problem in collected.problems))
