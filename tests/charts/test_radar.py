"""A radar tells its lines apart without colour, fills nothing, and has no point where there is no score."""

from __future__ import annotations

import pandas as pd

from territory.charts.radar import draw_levels, draw_pillars
from territory.locale.words import Words
from territory.model.board import Phrase

FR = Words("fr")
PILLARS = ("a", "b", "c")


def rows(count: int = 3) -> pd.DataFrame:
    """Two rounds of so many pillars; the second has no score in the second pillar."""
    found = [
        {
            "pillar": pillar,
            "pillar_name": "<b>Portage</b> collectif et partagé" if pillar == "a" else "Même nom",
            "series": series,
            "series_label": Phrase("profiles-quoted", {"name": series}),
            "value": None if (pillar, series) == ("b", "R2") else float(place),
        }
        for place, pillar in enumerate(PILLARS[:count])
        for series in ("R1", "R2")
    ]
    return pd.DataFrame(found, dtype=object)


def test_lines_differ_by_dash_and_mark_and_nothing_is_filled() -> None:
    figure = draw_pillars(rows(), (0, 4), FR)
    assert figure is not None
    assert len({trace.line.dash for trace in figure.data}) == len({trace.marker.symbol for trace in figure.data}) == 2
    assert {trace.fill for trace in figure.data} == {None}
    # The lowest score is a point beside the centre, and a missing one is none.
    assert figure.layout.polar.radialaxis.range[0] < 0
    assert list(figure.data[0].r) == [0.0, 1.0, 2.0, 0.0]
    assert list(figure.data[1].r) == [0.0, None, 2.0, 0.0]
    assert not figure.data[1].connectgaps


def test_names_are_escaped_and_two_alike_stay_two_branches() -> None:
    figure = draw_pillars(rows(), (0, 4), FR)
    assert figure is not None
    branches = list(figure.data[0].theta)[:-1]
    assert len(set(branches)) == len(PILLARS)
    assert "<b>" not in branches[0]


def test_too_few_pillars_or_scores_are_left_to_the_table() -> None:
    assert draw_pillars(rows(2), (0, 4), FR) is None
    assert draw_pillars(rows().assign(value=None), (0, 4), FR) is None


def test_levels_that_nobody_scored_have_no_line() -> None:
    told = rows().query("series == 'R1'").assign(value_real=1.0, value_potential=None, value_ideal=4.0)
    figure = draw_levels(told, (0, 4), FR)
    assert figure is not None
    assert [trace.name for trace in figure.data] == ["réel", "idéal"]
