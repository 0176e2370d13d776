"""Grade what students handed in: collected, run in a sandbox, judged outside it, written into nbgrader's gradebook."""
