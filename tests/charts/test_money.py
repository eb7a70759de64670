"""Drawings of money: what is not there yet is hatched, names are text, few bands whatever the number of projects."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pandas as pd
import plotly.graph_objects as go
import pytest

from territory.analysis.funding_origin import FLOW_FUNDERS, FLOW_PROJECTS
from territory.charts import money
from territory.charts.flow import draw_flow
from territory.charts.matrix import draw_matrix
from territory.charts.theme import SCALE, SERIES
from territory.locale.words import Words
from territory.model.board import Label, Named, Quantity

FR = Words("fr")
EURO = Decimal(1_000)
HOSTILE = "<b onclick=x>Fonds</b>"


def flows(funders: int, projects: int, block: str = "mobilised") -> pd.DataFrame:
    return pd.DataFrame(
        [
            {"funder_key": f"f{funder}", "funder_name": HOSTILE, "instrument_name": Named("Prêt", "Loan"),
             "block": block, "project_key": f"p{project}", "project_name": f"Projet {project}",
             "amount": EURO * (funder + project + 1)}
            for funder in range(funders)
            for project in range(projects)
        ]
    )  # fmt: skip


FAMILIES = pd.DataFrame(
    {"family_name": [Named(HOSTILE), Named("Région")], "amount": [EURO, None], "share": [Quantity(100.0, "%"), None]},
    dtype=object,
)
TO_PAY = pd.DataFrame({"funder_name": [HOSTILE, "Région"], "to_pay": [EURO, None]}, dtype=object)
BALANCE = pd.DataFrame(
    {"side": ["expense", "resource", "resource", "gap"], "item": ["total", "mobilised", "pending", "gap"],
     "amount": [EURO, EURO, EURO, None]},
    dtype=object,
)  # fmt: skip
YEARS = pd.DataFrame({"exercice": ["2024", "2025"], "granted": [EURO, -EURO], "paid": [None, EURO]}, dtype=object)
CURVE = pd.DataFrame(
    {"on": [date(2024, 12, 31), date(2026, 6, 30)], **{step: [None, EURO] for step in money.STEPS}}, dtype=object
)
SHARES = {f"share_{origin}": [Quantity(25.0, "%"), None] for origin in ("public", "private", "citizen", "own_revenue")}
FORMS = pd.DataFrame(
    {"form": [Label("legal_category", "sector", "association")] * 2, "projects": [2, 1], **SHARES}, dtype=object
)
DRAWN = [
    (draw_flow, flows(9, 40)),
    (money.draw_families, FAMILIES),
    (money.draw_to_pay, TO_PAY),
    (money.draw_balance, BALANCE),
    (money.draw_years, YEARS),
    (money.draw_curve, CURVE),
    (money.draw_forms, FORMS),
]


@pytest.mark.parametrize(("draw", "rows"), DRAWN, ids=lambda value: getattr(value, "__name__", ""))
def test_a_drawing_has_the_themes_colours_and_only_text_for_names(draw, rows: pd.DataFrame) -> None:  # type: ignore[no-untyped-def]
    assert isinstance(draw(rows.iloc[:0], FR), go.Figure)
    figure = draw(rows, FR)
    written = json.dumps(figure.to_plotly_json()["data"], default=str) + str(figure.layout.annotations)
    assert HOSTILE not in written
    assert set(pd.Series(written).str.findall(r"#[0-9a-fA-F]{6}").iloc[0]) <= {*SERIES, *SCALE}
    assert figure.layout.dragmode is False


def test_forty_projects_make_few_bands_and_all_the_money() -> None:
    rows = flows(9, 40)
    sankey = draw_flow(rows, FR).data[0]
    assert len(sankey.node.label) == FLOW_FUNDERS + 1 + 1 + FLOW_PROJECTS + 1
    assert "33 autres" in " ".join(sankey.node.label)
    into = sum(value for value, target in zip(sankey.link.value, sankey.link.target, strict=True) if target == 7)
    assert into == float(sum(rows["amount"]))


def test_one_more_than_shown_is_named_and_a_loan_says_that_it_is_repaid() -> None:
    labels = " ".join(draw_flow(flows(1, FLOW_PROJECTS + 1, "repayable"), FR).data[0].node.label)
    assert "autres" not in labels
    assert "à rendre" in labels


def test_what_is_not_there_yet_is_hatched_and_unknown_is_said() -> None:
    bars = money.draw_balance(BALANCE, FR).data
    assert [bar.marker.pattern.shape for bar in bars] == [None, None, "/", "/"]
    assert [bar.text[0] for bar in bars] == ["1\u202f000\u00a0€"] * 3 + ["inconnu"]
    (owed,) = money.draw_to_pay(TO_PAY, FR).data
    assert owed.marker.pattern.shape == "/"


def test_each_step_has_its_own_stroke_and_a_single_form_without_shares_is_left() -> None:
    strokes = [trace.line.dash for trace in money.draw_curve(CURVE, FR).data]
    assert len(strokes) == len(set(strokes)) == 4
    assert {len(trace.x) for trace in money.draw_forms(FORMS, FR).data} == {1}


def test_totals_are_in_bold_and_some_unknown_is_at_least() -> None:
    cells = {"origin": ["public", "public", "total", "total"], "level": ["local", "total"] * 2}
    rows = pd.DataFrame({**cells, "amount": [EURO] * 4, "fundings": [2] * 4, "unknown": [1] * 4}, dtype=object)
    texts = draw_matrix(rows, FR).data[0].text
    assert texts[0][0] == "≥\u202f1\u202f000\u00a0€"
    assert texts[1][1] == "<b>≥\u202f1\u202f000\u00a0€</b>"
