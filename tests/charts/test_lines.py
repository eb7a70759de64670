"""A line breaks where nothing is known, and says in words what is beside it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from territory.analysis.impact_series import Aim, Series
from territory.charts.lines import TICKS, derive_days, derive_steps, draw_series
from territory.locale.words import Words
from territory.model.board import Figure, Phrase, Quantity

WORDS = Words("fr")
SOME = settings(max_examples=50, deadline=None)


def series(*points: tuple[date, float | None, dict[str, Any]], **beside: Any) -> Series:
    """A series of values in tonnes."""
    rows = pd.DataFrame(
        [
            {"since": day, "until": day, "value": None if value is None else Quantity(value, "t", 1),
             "presence": "missing" if value is None else "present", "quality": "measured", "is_break": False,
             "is_partial": False} | flags
            for day, value, flags in points
        ],
        dtype=object,
    )  # fmt: skip
    return Series(Figure("x", Phrase("yes"), rows, ("until", "value"), None), "t", 1, **beside)


def quarters(*values: float | None, **flags: Any) -> list[tuple[date, float | None, dict[str, Any]]]:
    """Values at the end of each quarter from 2024."""
    days = [date(2024 + rank // 4, rank % 4 * 3 + 3, 28) for rank in range(len(values))]
    return [(day, value, dict(flags)) for day, value in zip(days, values, strict=True)]


def trace(figure: Any, name: str) -> Any:
    """The trace that the legend names so."""
    return next(found for found in figure.data if found.name == name)


def strokes(figure: Any) -> list[tuple[str, list[float]]]:
    """The pieces of the line: how each is drawn, and through which values."""
    return [(found.line.dash, list(found.y)) for found in figure.data if found.mode == "lines" and found.name is None]


def test_a_gap_is_a_gap_and_a_zero_is_a_zero() -> None:
    figure = draw_series(series(*quarters(0.0, None, 4.0)), WORDS)
    assert strokes(figure) == []
    assert list(trace(figure, "valeur mesurée").y) == [0.0, 4.0]
    assert trace(figure, "manquante, motif donné").marker.symbol == "x"
    assert figure.layout.shapes[0].type == "rect"


def test_what_was_not_expected_leaves_no_gap() -> None:
    points = [*quarters(1.0), (date(2024, 6, 30), None, {"presence": "not_applicable"}), *quarters(1.0, 2.0, 3.0)[2:]]
    assert not draw_series(series(*points), WORDS).layout.shapes


def test_each_quality_has_its_marker_and_its_stroke() -> None:
    points = [*quarters(1.0, 2.0), (date(2024, 9, 30), 3.0, {"quality": "provisional"})]
    figure = draw_series(series(*points), WORDS)
    assert trace(figure, "valeur provisoire").marker.symbol == "circle-open"
    assert list(trace(figure, "valeur provisoire").y) == [3.0]
    assert list(trace(figure, "valeur mesurée").y) == [1.0, 2.0]
    assert strokes(figure) == [("solid", [1.0, 2.0]), ("dot", [2.0, 3.0])]


def test_the_line_does_not_go_through_a_partial_sum() -> None:
    partial = (date(2024, 9, 30), 1.0, {"presence": "partial", "is_partial": True})
    figure = draw_series(series(*quarters(5.0, 6.0), partial), WORDS)
    assert strokes(figure) == [("solid", [5.0, 6.0])]
    assert list(trace(figure, "une partie des projets attendus").y) == [1.0]


def test_a_break_splits_the_line_and_is_named() -> None:
    points = [*quarters(1.0, 2.0), (date(2024, 9, 30), 9.0, {"is_break": True})]
    figure = draw_series(series(*points), WORDS)
    assert strokes(figure) == [("solid", [1.0, 2.0])]
    assert "la mesure change" in [note.text for note in figure.layout.annotations]


def test_many_points_keep_the_markers_of_what_is_not_plain() -> None:
    points = [*quarters(*([1.0] * 50)), (date(2037, 1, 1), 2.0, {"quality": "estimated"})]
    figure = draw_series(series(*points), WORDS)
    assert list(trace(figure, "valeur mesurée").y) == [None]
    assert list(trace(figure, "valeur estimée").y) == [2.0]


def test_baseline_and_targets_carry_their_words_and_their_own_stroke() -> None:
    aims = tuple(
        Aim(kind, 10.0, 12.0 if kind == "band" else None, date(2024, 1, 1), date(2025, 12, 31),
            Phrase("impact-aim-observe"), is_revised, is_milestone)
        for kind, is_revised, is_milestone in (
            ("at_least", False, False), ("at_most", True, False), ("band", False, False), ("at_least", False, True)
        )
    )  # fmt: skip
    beside = {"baseline": 2.0, "baseline_words": Phrase("impact-baseline-undated", {"value": 2}), "aims": aims}
    figure = draw_series(series(*quarters(1.0, 2.0), **beside), WORDS)
    said = " ".join(note.text for note in figure.layout.annotations)
    assert "avant le projet" in said
    assert "objectif" in said
    assert "ancien objectif" in said
    assert "jalon" in said
    assert {found.line.dash for found in figure.data if found.line.dash} >= {"dash", "dot", "solid", "dashdot"}
    assert {"triangle-up", "triangle-down"} <= {found.marker.symbol for found in figure.data}


def test_one_point_can_be_seen() -> None:
    figure = draw_series(series(*quarters(5.0)), WORDS)
    assert list(trace(figure, "valeur mesurée").y) == [5.0]


def test_nothing_known_can_be_drawn() -> None:
    assert draw_series(series(*quarters(None, None)), WORDS).layout.height


def test_axes_are_written_in_french() -> None:
    figure = draw_series(series(*quarters(1500.5, 2500.0)), WORDS)
    assert figure.layout.yaxis.ticktext[0] == "0"
    assert "1\u202f000" in figure.layout.yaxis.ticktext
    assert list(figure.layout.xaxis.ticktext)


@SOME
@given(st.lists(st.floats(-1e9, 1e9, allow_nan=False), min_size=1, max_size=20))
def test_steps_hold_all_levels(levels: list[float]) -> None:
    steps = derive_steps(levels)
    room = (max(levels) - min(levels)) * 1e-6 + 1e-9
    assert steps[0] <= min(levels) + room
    assert steps[-1] >= max(levels) - room
    assert 2 <= len(steps) <= TICKS + 2


@SOME
@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(1, 9000))
def test_a_telephone_has_room_for_the_days(first: date, length: int) -> None:
    days = derive_days(first, date.fromordinal(first.toordinal() + length))
    assert 1 <= len(days) <= TICKS + 1
    assert days == sorted(days)
