"""Admission of files: reading them as text, judging them, and turning what is accepted into a change of the lake."""
