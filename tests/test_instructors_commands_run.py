"""Every command of the instructors' page does what the page says, in the page's order, with no network."""

import csv
import os
import pwd
import re
import signal
import subprocess
import urllib.error
import urllib.request
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import nbformat
import pytest
from courses import BOXED, marked
from instructors_course import answered, copy_course, environment

from grading.course import Course

pytestmark = BOXED
ROOT = Path(__file__).resolve().parents[1]
NAME, WITH_QUESTION, LEFT_OUT = "02_equations", "03_weight_sharing", "07_review"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = BLOCK.findall((ROOT / "book/instructors.md").read_text(encoding="utf-8"))
NOT_RUN = {
    "powershell": "installs WSL on Windows",
    "console": "installs programs as root, and clones over the network",
}
NO_COMMAND = {"text": ["id,first_name,", "https://HUB/"], "python": []}  # how they begin
OUTSIDE = "/etc/jupyter/"
STUDENTS = {  # name in the LMS: (right, handed in)
    "Asha Kumari_12345": (True, (2026, 11, 30, 12, 0, 0)),
    "Bina Devi_12346": (False, (2026, 12, 2, 12, 0, 0)),
    "Dev Anand_12347": (True, (2026, 12, 2, 12, 0, 0)),
}


class Page:
    """The page, worked through from top to bottom; keeps what each command said."""

    def __init__(self, folder: Path):
        self.folder, self.said = folder, {}
        self.course = copy_course(folder, (NAME, WITH_QUESTION, LEFT_OUT))
        self.env = environment(folder)
        self.run("git init --quiet && git add . && git commit --quiet --message=course")

    def work_through(self) -> None:
        with ThreadPoolExecutor(1) as aside:  # it changes nothing, and takes as long as all the rest
            measured = {text: aside.submit(self.run, text) for _, text in BLOCKS if "benchmarks.memory" in text}
            self.in_order(measured)
        self.said |= {text: future.result() for text, future in measured.items()}

    def in_order(self, but: dict) -> None:
        """Run the commands and write the files, but for the commands that run aside."""
        for language, text in BLOCKS:
            if language == "bash" and text not in but:
                self.before(text)
                self.said[text] = self.serve() if "make formgrader" in text else self.run(text)
            elif language == "python":
                self.write(text)
            elif text.startswith("id,"):
                (self.course / "students.csv").write_text(text)

    def run(self, text: str, cwd: Path | None = None) -> str:
        done = subprocess.run(["bash", "-ec", text], cwd=cwd or self.course, env=self.env, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        assert done.returncode == 0, f"{text}\n{done.stdout}"
        return done.stdout

    def before(self, text: str) -> None:
        """What others do before this command: students hand in, the instructor reads."""
        if "SUBMISSIONS=" in text:
            self.hand_in()
        elif "make feedback" in text:
            self.read_explanations()
        elif "nbgrader collect" in text:
            self.submit_on_the_hub()
        if "*/" in text:  # the last grading before the late penalty
            self.scores_before = self.scores()

    def hand_in(self) -> None:
        with zipfile.ZipFile(Path(self.env["HOME"]) / "Downloads/submissions.zip", "w") as archive:
            for who, (right, when) in STUDENTS.items():
                entry = zipfile.ZipInfo(f"{who}_assignsubmission_file_/{NAME}.ipynb", when)
                archive.writestr(entry, answered(self.course, NAME, right))

    def read_explanations(self) -> None:
        """Save points as formgrader does."""
        with Course(self.course).gradebook() as gradebook:
            for submission in gradebook.assignment_submissions(NAME):
                for grade in submission.notebooks[0].grades:
                    if grade.auto_score is None:
                        grade.manual_score, grade.needs_manual_grade = 4, False
            gradebook.db.commit()

    def submit_on_the_hub(self) -> None:
        mine = self.folder / "hub" / WITH_QUESTION / f"{WITH_QUESTION}.ipynb"
        mine.parent.mkdir(parents=True)
        mine.write_text(answered(self.course, WITH_QUESTION, right=True), encoding="utf-8")
        self.run(f"{self.course}/.venv/bin/nbgrader submit {WITH_QUESTION} --course rnn_steps", cwd=mine.parents[1])

    def serve(self) -> str:
        """Start formgrader, ask it for its first page, stop it as Ctrl+C does."""
        with subprocess.Popen(["make", "formgrader"], cwd=self.course, env=self.env, stdin=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, start_new_session=True) as server:
            try:
                address = next(found[0] for line in server.stderr if (found := re.search(r"http://127\.0\.0\.1:\d+/\S*\?token=\w+", line)))
                return f"{urlsplit(address).path}\n{fetched(address, server)}"
            finally:
                subprocess.run(["kill", f"-{signal.SIGKILL}", "--", f"-{server.pid}"], check=True)

    def write(self, text: str) -> None:
        """A block whose first line names a file is that file, or its end; other blocks are cells."""
        first, rest = text.split("\n", 1)
        if first.startswith(f"# {OUTSIDE}"):
            compile(text, first, "exec")
        elif first.endswith(".py"):
            path = self.course / first.removeprefix("# ")
            before = path.read_text(encoding="utf-8") if path.exists() else ""
            path.write_text(before + text, encoding="utf-8")
        else:
            self.add_cell(first, rest.rstrip("\n"))

    def add_cell(self, first: str, source: str) -> None:
        """What JupyterLab's panel “Create Assignment” makes of a type, an ID and points."""
        kind, grade_id, points = re.fullmatch(r"# (Autograde\w+ \w+), ID: (\w+)(?:, Points: (\d+))?", first).groups()
        is_test = kind == "Autograder tests"
        more = {"points": int(points)} if is_test else {}
        path = self.course / f"solutions/{WITH_QUESTION}/{WITH_QUESTION}.ipynb"
        notebook = nbformat.read(path, as_version=4)
        notebook.cells.append(nbformat.v4.new_code_cell(
            source, metadata=marked(grade_id, grade=is_test, solution=not is_test, locked=is_test, **more)))
        nbformat.write(notebook, path)

    def scores(self, assignment: str = NAME) -> dict[str, dict]:
        with open(self.course / "grades/grades.csv", encoding="utf-8-sig", newline="") as file:
            return {row["student"]: row for row in csv.DictReader(file) if row["assignment"] == assignment}

    def says(self, part: str) -> str:
        """What was said by the one block with this in it."""
        said, = (said for text, said in self.said.items() if part in text)
        return said


def fetched(address: str, server: subprocess.Popen) -> str:
    """The page at an address that the server has told, and will soon answer."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    while True:
        try:
            with browser.open(address, timeout=60) as page:
                return page.read().decode()
        except urllib.error.URLError:
            with pytest.raises(subprocess.TimeoutExpired):  # it has not given up
                server.wait(0.1)


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    page = Page(tmp_path_factory.mktemp("instructor"))
    page.work_through()
    return page


def test_few_blocks_are_not_run_and_each_has_a_reason():
    assert [language for language, _ in BLOCKS if language in NOT_RUN] == list(NOT_RUN)
    others = [text for language, text in BLOCKS if language == "text"]
    assert [any(text.startswith(start) for start in NO_COMMAND["text"]) for text in others] == [True, True]
    assert {language for language, _ in BLOCKS} == {"bash", *NOT_RUN, *NO_COMMAND}


def test_the_lms_zip_is_graded_under_the_names_of_the_list(page):
    assert "3 graded, 0 had been graded before" in page.says("ROSTER=")
    assert "bt23003 has not handed in 02_equations" in page.says("ROSTER=")
    assert {"bt23001", "bt23002", "Dev_Anand_12347"} <= set(page.scores())


def test_points_given_by_hand_reach_the_table(page):
    assert page.scores_before["bt23001"]["score"] == "19.0"
    assert page.scores_before["bt23002"]["score"] == "4.0"


def test_formgrader_answers(page):
    path, html = page.says("make formgrader").split("\n", 1)
    assert path == "/formgrader" and "Manage Assignments" in html


def test_one_student_is_graded_again(page):
    assert "1 graded, 2 had been graded before" in page.says("autograded/bt23001")


def test_late_points_are_taken_off(page):
    assert "3 graded, 0 had been graded before" in page.says("autograded/*/")
    late, in_time = page.scores()["bt23002"], page.scores()["bt23001"]
    assert float(in_time["late_penalty"]) == 0
    assert float(late["late_penalty"]) == pytest.approx(0.1 * float(page.scores_before["bt23002"]["score"]))


def test_the_answers_stay_with_the_instructor(page):
    with zipfile.ZipFile(page.folder / "course-for-students.zip") as archive:
        names = archive.namelist()
    assert f"exercises/{NAME}/{NAME}.ipynb" in names and "rnn_steps/checks/equations.py" in names
    assert not any(name.startswith(("solutions", "tests", "grading")) for name in names)


def test_a_new_question_is_checked_given_out_and_pushed(page):
    wrong, right = page.says("exercises()['mean_state']").split("✓")
    assert "axis 0" in wrong and "Right: 12 random cases" in right
    given_out = (page.course / f"exercises/{WITH_QUESTION}/{WITH_QUESTION}.ipynb").read_text(encoding="utf-8")
    assert "mean_state_check" in given_out and "states.mean" not in given_out
    kept = page.run("git --git-dir=$OURS show --stat main")
    assert "A question of our class" in kept and "our_class.py" in kept


def test_the_exchange_carries_a_submission_and_its_feedback(page):
    tasks = page.scores(WITH_QUESTION)[pwd.getpwuid(os.getuid()).pw_name]["tasks"].split("; ")
    assert "mean_state 2/2" in tasks and [task for task in tasks if " 0/" in task] == []
    assert len(list(page.folder.glob("exchange/rnn_steps/feedback/*.html"))) == 1


def test_the_sandbox_can_be_tried_and_memory_measured(page):
    assert page.says("sandbox.missing()").strip() == "None"
    rows = re.findall(r"^(one sandbox|a JupyterLab|a kernel).*? (\d+) *(\d*)$", page.says("benchmarks.memory"), re.MULTILINE)
    assert len(rows) == 4 and all(50 < int(whole) < 2000 for _, whole, _ in rows)


def test_names_and_grades_are_never_committed(page):
    assert page.says("check-ignore").split() == ["grades/grades.csv", "students.csv"]
    assert page.run("git ls-files grades students.csv") == ""


def test_a_chapter_is_left_out(page):
    assert page.run("ls solutions").split() == [NAME, WITH_QUESTION]
    assert page.run("ls exercises").split() == [NAME, WITH_QUESTION]
