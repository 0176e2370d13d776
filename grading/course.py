"""Where nbgrader keeps this course: its folders and its gradebook, as nbgrader_config.py says."""

import os
import sys
import warnings
from functools import cached_property
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.exc import SAWarning
from traitlets.config import PyFileConfigLoader

from grading.assignment import Assignment, assignments
from rnn_steps.errors import both

# nbgrader 0.9.6 makes its rows in an order that SQLAlchemy 2.1 remarks upon; nothing is lost by it.
warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader.api")

CONFIG = "nbgrader_config.py"


class Course:
    """The course in one folder.

    Args:
        root: the folder that holds nbgrader_config.py, solutions/ and exercises/.

    Raises:
        ValueError: when there is no course in it.
    """

    def __init__(self, root: Path):
        self.root = Path(root).resolve()
        if not (self.root / CONFIG).is_file():
            raise ValueError(both(f"{self.root} में {CONFIG} नहीं है: course के folder में चलाइए, या --root से उसका पता दीजिए।",
                                  f"There is no {CONFIG} in {self.root}: run this in the folder of the course, or name that with --root."))
        self.config = PyFileConfigLoader(CONFIG, path=str(self.root)).load_config()
        self.directory = CourseDirectory(config=self.config)
        self.grades.mkdir(exist_ok=True)
        # nbgrader calls `alembic` by its name when it makes a gradebook; it stands beside this Python.
        os.environ["PATH"] = os.pathsep.join([os.path.dirname(sys.executable), os.environ.get("PATH", "")])

    @property
    def grades(self) -> Path:
        """The folder with everything that belongs to students."""
        return self.submitted.parent

    @property
    def submitted(self) -> Path:
        """What was handed in: student/assignment/assignment.ipynb."""
        return self.root / self.directory.submitted_directory

    @property
    def released(self) -> Path:
        """What was given out: assignment/assignment.ipynb."""
        return self.root / self.directory.release_directory

    def graded(self, student: str, assignment: str) -> Path:
        """The folder of one graded submission."""
        return self.root / self.directory.autograded_directory / student / assignment

    def feedback(self, student: str, assignment: str) -> Path:
        """The page that the student gets."""
        return self.root / self.directory.feedback_directory / student / assignment / f"{assignment}.html"

    @cached_property
    def assignments(self) -> dict[str, Assignment]:
        """Every assignment that was given out."""
        return assignments(self.released)

    def gradebook(self) -> Gradebook:
        """nbgrader's gradebook, to be used in a `with`."""
        return Gradebook(self.directory.db_url, self.directory.course_id)
