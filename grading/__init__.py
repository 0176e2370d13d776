"""Grading for instructors: collect what students handed in, grade it in isolation, answer each of them."""
