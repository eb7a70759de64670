"""Meaning: from rows at one snapshot to the numbers and phrases of a page."""
