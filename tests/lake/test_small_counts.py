"""Counts of few persons are withheld from the public, with what would give them away; coordinators read them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest
from tests.conftest import ViewOf
from tests.lake.conftest import KARIM, READER, change_of

from territory.config import Settings
from territory.errors import TerritoryError
from territory.lake.lake import Lake
from territory.lake.native import AUDIENCES, create_audiences
from territory.lake.small_counts import Counted, find_withheld, write_small_counts
from territory.lake.view import View
from territory.model.small_count import read_threshold
from territory.model.viewer import Role

FIRST, LAST = date(2025, 1, 1), date(2025, 12, 31)
USERS = {"id": "I", "name": "Usagers", "unit": "personnes", "time_rule": "last", "project_rule": "none"}


def _value(value: float | None, breakdown: str = "total", **cells: object) -> dict[str, object]:
    row = {"project": "P", "indicator": "I", "period_start": FIRST, "period_end": LAST, "breakdown": breakdown}
    return {**row, "value": value, "presence": "present", **cells}


def _read(view_of: ViewOf, values: list[dict[str, object]], role: Role = Role.READER, **indicator: object) -> Any:
    view = view_of({"indicator": [{**USERS, **indicator}], "observation": values}, role=role)
    return _rows(view)


def _rows(view: View) -> dict[str, dict[str, Any]]:
    names = ("breakdown", "value", "numerator", "denominator", "presence", "reason", "note", "evidence_url")
    return {row["breakdown"]: row for row in view.read_columns("observation", names).to_pylist()}


def _shown(view_of: ViewOf, values: list[dict[str, object]], **indicator: object) -> dict[str, float | None]:
    return {name: row["value"] for name, row in _read(view_of, values, **indicator).items()}


@pytest.mark.parametrize(("value", "shown"), [(0, 0), (1, None), (4, None), (4.5, None), (5, 5), (12, 12)])
def test_between_one_and_four_persons_nothing_is_said_and_nobody_is_a_number(
    view_of: ViewOf, value: float, shown: float | None
) -> None:
    assert _shown(view_of, [_value(value)]) == {"total": shown}


@pytest.mark.parametrize("smallest", [5, 3, 0])
def test_few_participants_obey_the_same_threshold(view_of: ViewOf, smallest: int) -> None:
    counts = (None, 0, 2, 4, 5)
    rows = [
        {"id": f"C{place}", "project": "P", "on": "2025", "title": "t", "participants": count}
        for place, count in enumerate(counts)
    ]
    view = view_of({"participation": rows}, role=Role.READER)
    write_small_counts(view.connection, smallest)
    shown = view.read_columns("participation", ("id", "participants")).sort_by("id").column("participants").to_pylist()
    assert shown == [None if count and count < smallest else count for count in counts]


def test_a_withheld_count_says_why_and_keeps_none_of_its_traces(view_of: ViewOf) -> None:
    cells = {"note": "trois femmes", "evidence_url": "https://example.org/3"}
    public = _read(view_of, [_value(3, **cells)])["total"]
    assert public["presence"] == "withheld"
    assert public["reason"].startswith("masqué\u00a0: moins de 5 personnes")
    assert read_threshold(public["reason"]) == 5
    assert public["note"] is None
    assert public["evidence_url"] is None
    seen = _read(view_of, [_value(3, **cells)], Role.COORDINATOR)["total"]
    assert (seen["value"], seen["presence"], seen["note"]) == (3, "present", "trois femmes")


def test_about_health_the_threshold_is_eleven(view_of: ViewOf) -> None:
    assert _shown(view_of, [_value(10)], persons="health") == {"total": None}
    assert _shown(view_of, [_value(11)], persons="health") == {"total": 11}


@pytest.mark.parametrize(
    ("indicator", "shown"),
    [
        ({"unit": "tonnes"}, 3),
        ({"unit": "tonnes", "persons": "general"}, None),
        ({"unit": "personnes", "persons": "none"}, 3),
        ({"unit": "Bénéficiaires"}, None),
        ({"unit": "nombre d'habitants"}, None),
        ({"unit": "participant(e)s"}, None),
        ({"unit": "usager·ère·s"}, None),
        ({"unit": "familles"}, None),
        ({"unit": "familles de sources"}, 3),
        ({"unit": "apprentissages"}, 3),
        ({"unit": "note sur 5", "persons": "general"}, 3),
    ],
)
def test_the_indicator_says_whether_it_counts_persons_and_else_its_unit(
    view_of: ViewOf, indicator: dict[str, object], shown: float | None
) -> None:
    assert _shown(view_of, [_value(3)], **indicator) == {"total": shown}


@pytest.mark.parametrize(
    ("numerator", "denominator", "is_shown"),
    [(40, 100, True), (3, 100, False), (97, 100, False), (0, 100, True), (100, 100, True), (1, 2, False)],
)
def test_a_share_hides_with_its_part_its_base_or_what_is_left(
    view_of: ViewOf, numerator: int, denominator: int, is_shown: bool
) -> None:
    share = {"unit": "% des répondants", "weight": "répondants", "project_rule": "weighted_mean"}
    cells = {"numerator": numerator, "denominator": denominator}
    row = _read(view_of, [_value(100 * numerator / denominator, **cells)], **share)["total"]
    assert (row["presence"] == "present") is is_shown
    assert (row["denominator"] is None) is not is_shown
    # The part of a share that is not given follows from its value and its base.
    row = _read(view_of, [_value(100 * numerator / denominator, denominator=denominator)], **share)["total"]
    assert (row["presence"] == "present") is is_shown


def test_a_part_does_not_come_back_by_subtraction(view_of: ViewOf) -> None:
    parts = [_value(3, "age=jeunes"), _value(20, "age=adultes"), _value(9, "age=aines"), _value(0, "age=autres")]
    genders = [_value(16, "genre=femmes"), _value(16, "genre=hommes")]
    shown = _shown(view_of, [_value(32), *parts, *genders])
    assert shown == {
        "total": 32, "age=jeunes": None, "age=adultes": 20, "age=aines": None, "age=autres": 0,
        "genre=femmes": 16, "genre=hommes": 16,
    }  # fmt: skip
    reasons = {row["reason"] for row in _read(view_of, [_value(32), *parts]).values() if row["value"] is None}
    assert len(reasons) == 1


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ({"genre=femmes": 97}, [None]),
        ({"genre=femmes": 60, "genre=hommes": 37}, [60, None]),
        ({"genre=femmes": 60, "genre=hommes": 30}, [60, 30]),
        ({"genre=femmes": 60, "genre=hommes": 42}, [60, 42]),
    ],
)
def test_what_parts_leave_of_a_whole_is_no_small_count_either(
    view_of: ViewOf, parts: dict[str, float], shown: list[float | None]
) -> None:
    found = _shown(view_of, [_value(100), *(_value(value, name) for name, value in parts.items())])
    assert found == {"total": 100, **dict(zip(parts, shown, strict=True))}
    share = {"unit": "% des répondants", "weight": "répondants", "project_rule": "weighted_mean"}
    rows = [_value(50, name, denominator=value) for name, value in {"total": 100, **parts}.items()]
    is_shown = {name: row["presence"] == "present" for name, row in _read(view_of, rows, **share).items()}
    assert is_shown == {name: value is not None for name, value in found.items()}


def test_a_quarter_does_not_come_back_from_the_year(view_of: ViewOf) -> None:
    quarters = [(3, 1, 31), (6, 4, 30), (9, 7, 30), (12, 10, 31)]
    rows = [
        _value(value, period_start=date(2025, first, 1), period_end=date(2025, last, day))
        for value, (last, first, day) in zip((12, 3, 14, 13), quarters, strict=True)
    ]
    view = view_of({"indicator": [{**USERS, "time_rule": "sum"}], "observation": [_value(42), *rows]}, role=Role.READER)
    shown = {row["period_start"].month: row["value"] for row in _periods(view) if row["period_end"].month != 12}
    assert shown == {1: None, 4: None, 7: 14}


def _periods(view: View) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = view.read_columns("observation", ("period_start", "period_end", "value")).to_pylist()
    return rows


def test_no_combination_of_three_parts_gives_a_small_one_away() -> None:
    for counts in product(range(8), repeat=3):
        total = Counted(FIRST, LAST, "total", (float(sum(counts)), 0.0, 0.0))
        parts = [Counted(FIRST, LAST, f"a={rank}", (float(count), 0.0, 0.0)) for rank, count in enumerate(counts)]
        withheld = find_withheld([total, *parts], 5, adds=False)
        assert not any(0 < value.counts[0] < 5 for value in (total, *parts) if value not in withheld)
        hidden = [part for part in parts if part in withheld]
        if hidden and total not in withheld:
            assert len(hidden) > 1
            assert sum(part.counts[0] for part in hidden) >= 5


def test_a_small_baseline_is_withheld_and_a_share_s_is_not(view_of: ViewOf) -> None:
    rows = {"follow_up": [{"project": "P", "indicator": "I", "baseline": 2}], "indicator": [USERS]}
    assert view_of(rows, role=Role.READER).read_columns("follow_up", ("baseline",)).to_pylist() == [{"baseline": None}]
    assert view_of(rows).read_columns("follow_up", ("baseline",)).to_pylist() == [{"baseline": 2}]
    rows["indicator"] = [{**USERS, "unit": "% des usagers", "project_rule": "weighted_mean", "weight": "usagers"}]
    assert view_of(rows, role=Role.READER).read_columns("follow_up", ("baseline",)).to_pylist() == [{"baseline": 2}]


def test_zero_as_a_threshold_withholds_nothing(view_of: ViewOf) -> None:
    view = view_of({"indicator": [USERS], "observation": [_value(3)]}, role=Role.READER)
    write_small_counts(view.connection, 0)
    assert _rows(view)["total"]["value"] == 3


def test_audiences_are_made_with_the_threshold_asked(view_of: ViewOf) -> None:
    view = view_of({"indicator": [USERS], "observation": [_value(9)]}, role=Role.READER)
    for schema in AUDIENCES:
        view.connection.execute(f"DROP SCHEMA {schema} CASCADE")
    create_audiences(view.connection, 10)
    assert _rows(view)["total"]["value"] is None


def test_a_copy_is_of_one_threshold(lake: Lake, settings: Settings) -> None:
    catalogue = {
        "version": 1, "definition": "d", "question": "q", "decimals": 0, "direction": "increase", "level": "outcome",
        "dimension": "social", "place_rule": "none", "frequency": "yearly",
    }  # fmt: skip
    project = {"id": "P", "programme": "N", "name": "P"}
    rows: dict[str, list[dict[str, object]]] = {"programme": [{"id": "N", "name": "N"}], "project": [project]}
    lake.commit(KARIM, change_of("a", **rows, indicator=[{**USERS, **catalogue}], observation=[_value(3)]))
    lake.close(KARIM, "Arrêté", LAST, publishes=True)
    assert _rows(lake.view(READER))["total"]["value"] is None
    assert _rows(lake.view(KARIM))["total"]["value"] == 3
    assert _rows(Lake.open(replace(settings, small_count=0)).view(READER))["total"]["value"] == 3


@pytest.mark.parametrize("text", ["x", "-1", "2.5", "1234567"])
def test_a_threshold_is_a_whole_number(text: str) -> None:
    assert Settings.read({"TERRITORY_SMALL_COUNT": "0"}).small_count == 0
    with pytest.raises(TerritoryError, match="setting-invalid"):
        Settings.read({"TERRITORY_SMALL_COUNT": text})
