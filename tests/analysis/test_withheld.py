"""A count withheld from the public is said to be: no zero, no silence, and no value in what is drawn or downloaded."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.conftest import ViewOf

from territory.analysis.impact import read
from territory.analysis.project_indicators import read_indicators
from territory.locale.words import Words
from territory.model.board import Phrase
from territory.model.scope import Scope
from territory.model.viewer import Role

ON = date(2026, 6, 30)
INDICATOR = {
    "id": "I", "version": 1, "name": "Usagers", "definition": "d", "question": "q", "unit": "personnes", "decimals": 0,
    "direction": "increase", "level": "outcome", "dimension": "social", "time_rule": "last", "project_rule": "none",
    "place_rule": "none", "frequency": "yearly",
}  # fmt: skip


def _value(project: str, value: float, breakdown: str = "total") -> dict[str, object]:
    period = {"period_start": date(2025, 1, 1), "period_end": date(2025, 12, 31)}
    return {
        "project": project, "indicator": "I", **period, "breakdown": breakdown, "value": value, "presence": "present",
    }  # fmt: skip


ROWS: dict[str, list[dict[str, Any]]] = {
    "programme": [{"id": "N", "name": "N"}],
    "project": [{"id": "N-1", "programme": "N", "name": "Un"}, {"id": "N-2", "programme": "N", "name": "Deux"}],
    "indicator": [INDICATOR],
    "follow_up": [
        {
            "project": project, "indicator": "I", "frequency": "yearly", "first_due_on": date(2025, 12, 31),
            "lag_days": 0, "is_not_applicable": False,
        }
        for project in ("N-1", "N-2")
    ],
    "observation": [_value("N-1", 3), _value("N-2", 30), _value("N-2", 4, "genre=f"), _value("N-2", 26, "genre=h")],
}  # fmt: skip


def test_a_public_page_counts_a_withheld_value_as_withheld(view_of: ViewOf) -> None:
    board = read(view_of(ROWS, role=Role.READER, on=ON), Scope(about="I"))
    assert board is not None
    assert (board.coverage.known, board.coverage.expected) == (1, 2)
    assert Phrase("withheld-remark", {"count": 1, "threshold": 5}) in board.remarks
    gaps = next(table for table in board.tables if table.key == "impact-gaps")
    assert [(row["presence"], row["reason"]) for row in gaps.rows.to_dict("records")] == [
        ("withheld", Phrase("withheld-small", {"threshold": 5}))
    ]
    values = [row["value"] for table in board.tables for row in table.rows.to_dict("records") if "value" in row]
    assert [value.value for value in values if value is not None] == [30]


def test_a_coordinator_s_page_has_the_values(view_of: ViewOf) -> None:
    board = read(view_of(ROWS, on=ON), Scope(about="I"))
    assert board is not None
    assert board.coverage.known == 2
    assert not any(remark.key == "withheld-remark" for remark in board.remarks)


def test_a_project_s_sheet_says_what_is_withheld(view_of: ViewOf) -> None:
    found = read_indicators(view_of(ROWS, role=Role.READER, on=ON), "N-1", ON)
    assert found.figure.rows["value"].tolist() == [Phrase("withheld-small", {"threshold": 5})]
    found = read_indicators(view_of(ROWS, role=Role.READER, on=ON), "N-2", ON)
    assert [Words("fr").cell(value, "value") for value in found.values.rows["value"]] == [
        "30\u00a0personnes", "non communiqué", "non communiqué",
    ]  # fmt: skip
    assert [remark.said for remark in found.remarks] == [Phrase("withheld-remark", {"count": 2, "threshold": 5})]
    assert "moins de 5 personnes" in Words("fr").say(found.remarks[0].said)
    assert "fewer than 5 persons" in Words("en").say(found.remarks[0].said)
