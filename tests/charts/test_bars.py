"""Charts say in letters what they draw, keep unknown hatched, and leave colours to the theme."""

from __future__ import annotations

import json
from decimal import Decimal

import pandas as pd
import plotly.graph_objects as go
import pytest

from territory.charts.bars import draw_funders, draw_gaps, draw_outcomes, draw_stages, draw_staircase, draw_unknowns
from territory.charts.matrix import draw_matrix
from territory.charts.theme import ACCENT, CONFIG, SCALE, SERIES, paint
from territory.locale.words import Words

FR = Words("fr")
STAGES = pd.DataFrame({"phase": ["upstream", "active", "unknown"], "projects": [1, 3, 2]})
OUTCOMES = pd.DataFrame({"outcome": ["learned"], "projects": [4]})
UNKNOWNS = pd.DataFrame({"subject": ["plan", "site"], "known": [3, 4], "missing": [1, 0]})
STEPS = pd.DataFrame({"step": ["requested", "granted"], "amount": [Decimal(8_500_000), None]})
GAPS = pd.DataFrame({"project_name": ["Serre"], "found": [Decimal(30_000)], "gap": [Decimal(70_000)]})
FUNDERS = pd.DataFrame(
    {
        "funder_name": ["Région", "Région", None, "Banque"],
        "block": ["mobilised", "repayable", "mobilised", "guarantee"],
        "committed": [Decimal(10_000), Decimal(5_000), Decimal(1), Decimal(9)],
    }
)
MATRIX = pd.DataFrame(
    {
        "origin": ["public", "public", "in_kind", "in_kind"],
        "level": ["local", "regional"] * 2,
        "amount": [Decimal(3_100_000), None, None, Decimal(0)],
        "fundings": [2, 1, 0, 1],
        "unknown": [0, 1, 0, 0],
    },
    dtype=object,
)
DRAWN = [
    (draw_stages, STAGES),
    (draw_outcomes, OUTCOMES),
    (draw_unknowns, UNKNOWNS),
    (draw_staircase, STEPS),
    (draw_gaps, GAPS),
    (draw_funders, FUNDERS),
    (draw_matrix, MATRIX),
]


@pytest.fixture(params=DRAWN, ids=lambda pair: pair[0].__name__)
def drawn(request: pytest.FixtureRequest) -> go.Figure:
    draw, rows = request.param
    return draw(rows, FR)


@pytest.mark.parametrize(("draw", "rows"), DRAWN, ids=lambda value: getattr(value, "__name__", ""))
def test_nothing_can_be_drawn_too(draw, rows: pd.DataFrame) -> None:  # type: ignore[no-untyped-def]
    assert isinstance(draw(rows.iloc[:0], FR), go.Figure)


def test_numbers_are_french_and_nothing_can_be_dragged(drawn: go.Figure) -> None:
    assert drawn.layout.separators == ",\u202f"
    assert drawn.layout.dragmode is False
    assert CONFIG["displayModeBar"] is False


def test_colours_are_the_themes(drawn: go.Figure) -> None:
    known = {*SERIES, *SCALE}
    found = set(pd.Series(drawn.to_json()).str.findall(r'"(#[0-9a-fA-F]{6})"').iloc[0])
    template = set(
        pd.Series(drawn.layout.template.to_plotly_json().__str__()).str.findall(r"'(#[0-9a-fA-F]{6})'").iloc[0]
    )
    assert found - template <= known


def test_an_unknown_phase_is_hatched_and_the_rest_has_one_hue() -> None:
    figure = draw_stages(STAGES, FR)
    known, unknown = figure.data
    assert known.marker.color == ACCENT
    assert unknown.marker.pattern.shape == "/"
    assert list(unknown.text) == ["", "", "2"]


def test_an_unknown_amount_is_said_and_has_no_length() -> None:
    figure = draw_staircase(STEPS, FR)
    assert list(figure.data[0].text) == ["8,5\u00a0M€", "inconnu"]
    assert list(figure.data[0].x) == [8_500_000, 0]


def test_a_bar_of_funders_adds_grants_and_loans_of_named_funders() -> None:
    kept, repaid = draw_funders(FUNDERS, FR).data
    assert (list(kept.y), list(kept.x), list(repaid.x)) == (["Région"], [10_000], [5_000])
    assert repaid.marker.pattern.shape == "."


def test_a_cell_tells_unknown_from_none_and_from_zero() -> None:
    assert [list(line) for line in draw_matrix(MATRIX, FR).data[0].text] == [
        ["3,1\u00a0M€", "inconnu"],
        ["—", "0\u00a0€"],
    ]


def test_a_name_is_text_whatever_it_holds() -> None:
    rows = FUNDERS.assign(funder_name="<a href='x'>Fonds</a> & compagnie du territoire")
    assert "<a" not in str(draw_funders(rows, FR).data[0].y)


def test_a_document_gets_real_colours() -> None:
    painted = paint(draw_stages(STAGES, FR), ["#111111"] * 6, ["#eeeeee"] * 10)
    assert painted.data[0].marker.color == "#111111"
    assert "#000001" not in json.dumps(painted.to_plotly_json()["data"], default=str)
