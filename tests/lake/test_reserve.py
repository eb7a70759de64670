"""Between two days the public reads nothing promotional; coordinators and elected people read as ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from tests.lake.conftest import KARIM, READER

from territory.config import Settings
from territory.errors import TerritoryError
from territory.lake.lake import Lake
from territory.lake.reserve import PROMOTIONAL, RESERVED
from territory.model.viewer import Grant, Role, Viewer
from territory.schema.registry import read_table

BEFORE, WITHIN, AFTER = datetime(2025, 8, 31, 21, 59), datetime(2025, 8, 31, 22, 1), datetime(2026, 3, 22, 23, 1)


@pytest.fixture(scope="module")
def lake(demo_lake: Path) -> Lake:
    settings = Settings.read({"TERRITORY_VAR": str(demo_lake)})
    return Lake.open(replace(settings, reserve_from=date(2025, 9, 1), reserve_to=date(2026, 3, 22)))


def _counts(lake: Lake, viewer: Viewer, moment: datetime) -> dict[str, int]:
    """How many promotional cells are read, by table; rows where whole rows are hidden."""
    view = lake.view(viewer, moment=moment)
    found = {}
    for name, (columns, _) in PROMOTIONAL.items():
        rows = view.read_columns(name, columns or read_table(name).key)
        found[name] = sum(rows.num_rows - rows[column].null_count for column in rows.column_names)
    return found


def test_the_public_reads_nothing_promotional_within_the_reserve_by_the_day_in_paris(lake: Lake) -> None:
    assert all(_counts(lake, READER, BEFORE).values())
    assert set(_counts(lake, READER, WITHIN).values()) == {0}
    assert set(_counts(lake, Viewer((Grant(Role.INVITED, "request-1"),)), WITHIN).values()) == {0}
    assert all(_counts(lake, READER, AFTER).values())


@pytest.mark.parametrize("viewer", [KARIM, Viewer.of(Role.ELECTED, "lea", "epci-244400404")], ids=["karim", "lea"])
def test_who_is_not_the_public_reads_as_ever(lake: Lake, viewer: Viewer) -> None:
    assert _counts(lake, viewer, WITHIN) == _counts(lake, viewer, BEFORE)
    assert lake.view(viewer, moment=WITHIN).reserve is None


def test_figures_stay_and_no_answer_is_shared_with_another_day(lake: Lake) -> None:
    within, before = lake.view(READER, moment=WITHIN), lake.view(READER, moment=BEFORE)
    assert within.reserve is not None
    assert within.schema == RESERVED
    assert within.standing != before.standing
    for name in ("project", "funding_event", "observation", "lesson", "decision", "testimony", "note"):
        key = read_table(name).key
        assert within.read_columns(name, key).num_rows == before.read_columns(name, key).num_rows, name
    asked = {"projects": tuple(before.read_columns("project", ("id",))["id"].to_pylist()), "on": date(2026, 6, 30)}
    assert within.read("last_news", **asked).equals(before.read("last_news", **asked))


def test_each_marked_field_exists_and_says_why() -> None:
    for name, (columns, why) in PROMOTIONAL.items():
        assert set(columns) <= set(read_table(name).names)
        assert why


def test_the_settings_are_two_days_in_order_or_none() -> None:
    given = {"TERRITORY_RESERVE_FROM": "2025-09-01", "TERRITORY_RESERVE_TO": "2026-03-22"}
    assert Settings.read(given).reserve_to == date(2026, 3, 22)
    assert Settings.read({}).reserve_from is None
    for broken in (
        {"TERRITORY_RESERVE_TO": ""},
        {"TERRITORY_RESERVE_TO": "2025-08-31"},
        {"TERRITORY_RESERVE_FROM": "septembre"},
    ):
        with pytest.raises(TerritoryError, match="setting-invalid"):
            Settings.read({**given, **broken})
