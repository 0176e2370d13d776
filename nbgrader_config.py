"""nbgrader's settings: solutions/ is written, exercises/ is generated, and all that belongs to students stays in grades/."""

from pathlib import Path

c = get_config()  # noqa: F821  nbgrader brings it
ROOT = Path(__file__).resolve().parent

c.CourseDirectory.root = str(ROOT)
c.CourseDirectory.course_id = "rnn_steps"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "exercises"
c.CourseDirectory.submitted_directory = "grades/submitted"
c.CourseDirectory.autograded_directory = "grades/autograded"
c.CourseDirectory.feedback_directory = "grades/feedback"
c.CourseDirectory.db_url = f"sqlite:///{ROOT}/grades/gradebook.db"

c.ClearSolutions.code_stub = {"python": "# अपना code यहाँ लिखिए · your code here\nraise NotImplementedError()"}
c.ClearSolutions.text_stub = "अपना जवाब यहाँ लिखिए · Write your answer here"

# formgrader shows what students wrote in a browser that is logged in: their HTML is to be text there.
c.HTMLExporter.filters = {"markdown2html": "grading.markdown.in_formgrader"}
# nbgrader's own buttons would run students' code with no sandbox, and write over the feedback in both languages.
c.Autograde.exporter_class = "grading.instead.MakeGrade"
c.GenerateFeedback.exporter_class = "grading.instead.MakeFeedback"
