"""What was learned, drawn: each mark says its number or its name in letters, and nothing unknown is a bar."""

from __future__ import annotations

import pandas as pd

from territory.charts.actors import draw_bridges
from territory.charts.learning import SHOWN, draw_commons, draw_evidence, draw_obstacles, draw_replications, draw_usage
from territory.locale.words import Words
from territory.model.board import Named, Quantity

FR = Words("fr")
HOSTILE = "<b>Café</b> & fils"


def texts(figure) -> list[str]:  # type: ignore[no-untyped-def]
    return [text for trace in figure.data for text in (trace.text or ()) if text]


def test_evidence_is_told_apart_by_pattern_and_a_zero_has_no_bar() -> None:
    rows = pd.DataFrame(
        {
            "hypothesis_label": ["A 1", "A 2"],
            "confirmed": [3, 0],
            "qualified": [1, 0],
            "refuted": [1, 0],
            "running": [0, 2],
        }
    )
    figure = draw_evidence(rows, FR)
    assert texts(figure) == ["3", "1", "1", "2"]
    assert len({trace.marker.pattern.shape for trace in figure.data}) == 4
    assert [trace.x[1] for trace in figure.data] == [None, None, None, 2]


def test_the_first_obstacles_are_drawn_and_the_two_vocabularies_stay_apart() -> None:
    rows = pd.DataFrame(
        {
            "obstacle_name": [Named(f"Frein {number}") for number in range(SHOWN + 2)] + [Named("Frein 1")],
            "met_as": ["obstacle"] * (SHOWN + 2) + ["stop"],
            "projects": [2] * (SHOWN + 3),
        }
    )
    figure = draw_obstacles(rows, FR)
    assert [len(trace.y) for trace in figure.data] == [SHOWN, 1]
    assert set(figure.data[0].y).isdisjoint(figure.data[1].y)


def test_replications_followed_here_are_a_mark_apart() -> None:
    rows = pd.DataFrame({"replication_state": ["adopted", "followed"], "replications": [4, 2]})
    figure = draw_replications(rows, FR)
    assert [[value for value in trace.x if value] for trace in figure.data] == [[4], [2]]


def test_contributions_used_are_written_once_at_the_end_of_the_bar() -> None:
    rows = pd.DataFrame(
        {
            "modality_name": [Named("Panel"), Named("Vote"), Named("Débat")],
            "contributions_used": [9, 7, None],
            "contributions_received": [90, 7, None],
            "used_share": [Quantity(10.0, "%"), Quantity(100.0, "%"), None],
        },
        dtype=object,
    )
    figure = draw_usage(rows, FR)
    assert figure is not None
    assert sorted(texts(figure)) == ["7 sur 7 (100\u00a0%)", "9 sur 90 (10\u00a0%)"]
    assert draw_usage(rows.tail(1), FR) is None


def test_an_unknown_age_is_a_word_and_not_a_bar() -> None:
    rows = pd.DataFrame(
        {
            "common_name": ["Carte", "Plans"],
            "age_days": [150.0, None],
            "delay_days": [None, None],
            "target_days": [180, None],
        },
        dtype=object,
    )
    figure = draw_commons(rows, FR)
    assert figure is not None
    assert texts(figure) == ["150 jours", "inconnu", "inconnu", "inconnu"]
    assert {shape.x0 for shape in figure.layout.shapes} == {180.0}
    assert draw_commons(rows.tail(1), FR) is None


def test_a_mark_of_the_matrix_says_who_and_where_and_names_are_escaped() -> None:
    rows = pd.DataFrame(
        {
            "organisation": ["a", "b"],
            "organisation_name": [HOSTILE, "B"],
            "project": ["P1", "P1"],
            "project_name": ["Serre", "Serre"],
            "programme_name": ["City Lab", "City Lab"],
            "mark": ["carrier", "partner"],
            "rank": [1, 0],
        }
    )
    figure = draw_bridges(rows, FR)
    assert figure is not None
    assert texts(figure) == ["&lt;b&gt;Café&lt;/b&gt; &amp; fils, Serre", "B, Serre"]
    assert {trace.marker.symbol for trace in figure.data} == {"square", "circle-open"}
    assert list(figure.layout.xaxis.ticktext) == ["B", "&lt;b&gt;Café&lt;/b&gt; &amp; fils"]
    assert list(figure.layout.yaxis.ticktext) == ["<b>City Lab</b>", "Serre"]
    assert draw_bridges(rows.head(0), FR) is None
