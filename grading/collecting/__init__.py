"""Collecting: from what an LMS gives to nbgrader's folders; collect.py is the way in."""
