"""A column cleaned whole gives what each of its cells gives by itself, or nothing."""

from __future__ import annotations

import pytest

from territory.ingest.sheet import clean
from territory.ingest.texts import clean_whole

SPACES = ["a", " a", "a\t", "", "  ", None, "\u00a0é\u202f", "\u2028", "deux\nlignes", " d'ici"]


@pytest.mark.parametrize("cells", [SPACES, SPACES[:6], ["Saint-Étienne", "œuvre", "l’eau"], [None, None], []])
def test_texts_are_cleaned_as_one_by_one(cells: list[str | None]) -> None:
    whole = clean_whole(cells)
    assert whole is not None
    assert whole.to_pylist() == [clean(cell) for cell in cells]


@pytest.mark.parametrize("cell", [12, 1.5, True, "e\u0301", " '=1+1", "'a", "a\x07", "\x1fa", "\ud800"])
def test_a_cell_to_look_at_has_all_looked_at(cell: object) -> None:
    assert clean_whole(["a", cell]) is None
