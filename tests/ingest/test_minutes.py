"""A meeting ends once, whatever is clicked twice; its minutes go forward, version by version, and none is rewritten."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
from tests.conftest import ViewOf
from tests.ingest.lakes import make_lake
from tests.minuting import HELD, LATER, MEETINGS, ON, settled

from territory.config import Settings
from territory.desk.engine import Desk, open_desk
from territory.desk.sittings import open_sitting, read_item_draft, read_sitting, write_item_draft, write_presence
from territory.errors import LakeMoved, TerritoryError
from territory.ingest.minutes import MinutesState, derive_version, end_meeting, write_minutes_state
from territory.lake.change import Change
from territory.lake.lake import Lake
from territory.model.sitting import Presence
from territory.model.viewer import Role, Viewer
from territory.schema.arrow import tabulate
from territory.schema.registry import read_table

KARIM = Viewer.of(Role.COORDINATOR, "karim", "P")
LEILA = Viewer.of(Role.COORDINATOR, "leila", "Q")
EVERYONE = Viewer.of(Role.COORDINATOR, "karim")
TODAY = date(2026, 6, 25)


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="minutes-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    tables = {name: tabulate(read_table(name), rows) for name, rows in MEETINGS.items()}
    make_lake(folder).commit(EVERYONE, Change("import", "Début", "karim", tables))
    return folder


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    shutil.copytree(_template(), tmp_path, dirs_exist_ok=True)
    return Lake.open(Settings.read({"TERRITORY_VAR": str(tmp_path)}))


@pytest.fixture
def desk(lake: Lake) -> Desk:
    return open_desk(lake.settings)


def rows(lake: Lake, table: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = lake.view(KARIM).read_columns(table, tuple(read_table(table).names)).to_pylist()
    return found


def test_ending_writes_all_in_one_commit_and_twice_nothing_more(lake: Lake, desk: Desk) -> None:
    open_sitting(desk, KARIM, HELD, "P", None)
    present = {"s1": Presence("present"), "s2": Presence("represented", "s1")}
    sitting = write_presence(desk, KARIM, HELD, present)
    sitting = replace(sitting, opened_at=datetime(2026, 6, 18, 12, 7), ended_at=datetime(2026, 6, 18, 14, 5))
    with pytest.raises(TerritoryError, match="meeting-unknown"):
        end_meeting(lake, desk, LEILA, HELD, sitting)
    before = lake.head()
    receipt = end_meeting(lake, desk, KARIM, HELD, sitting)
    assert lake.head() == before + 1
    assert receipt.tables["minutes"].added == 1
    held = next(row for row in rows(lake, "meeting") if row["id"] == HELD)
    assert (held["state"], held["starts_at"], held["ends_at"]) == ("held", "14:00", "16:05"), "set stays, Paris time"
    assert {row["id"]: row["state"] for row in rows(lake, "agenda_item")} == {"i1": "postponed", "i2": "postponed"}
    attended = {row["seat"]: (row["state"], row["proxy"]) for row in rows(lake, "attendance")}
    assert attended == {"s1": ("present", None), "s2": ("represented", "s1"), "s3": ("absent", None)}
    ended = read_sitting(desk, KARIM, HELD)
    assert ended is not None
    assert not ended.is_open
    assert end_meeting(lake, desk, KARIM, HELD, sitting).snapshot is None
    assert lake.head() == before + 1


def test_versions_follow_each_other_and_approval_takes_the_desk_s_rows_away(lake: Lake, desk: Desk) -> None:
    sitting = open_sitting(desk, KARIM, HELD, "P", None)
    write_item_draft(desk, KARIM, "P", "i1", 0, {"reason": "à moitié"})
    end_meeting(lake, desk, KARIM, HELD, sitting, is_postponed=False)
    assert rows(lake, "attendance") == [], "nobody is absent from a roll that was not called"
    assert {row["state"] for row in rows(lake, "agenda_item")} == {"planned"}
    write_minutes_state(lake, desk, KARIM, HELD, MinutesState("validated", 1, "présidence"), TODAY)
    with pytest.raises(LakeMoved):
        write_minutes_state(lake, desk, KARIM, HELD, MinutesState("validated", 1, "autre", None, "x"), TODAY)
    approval = MinutesState("approved", 2, approved_at=LATER, correction="Le lieu.")
    write_minutes_state(lake, desk, KARIM, HELD, approval, TODAY)
    told = {row["version"]: (row["state"], row["on"], row["by_role"]) for row in rows(lake, "minutes")}
    assert told == {
        1: ("draft", ON, None), 2: ("validated", TODAY, "présidence"), 3: ("approved", date(2026, 9, 17), None),
    }  # fmt: skip
    assert read_sitting(desk, KARIM, HELD) is None
    assert not read_item_draft(desk, KARIM, "i1").cells


@pytest.mark.parametrize(
    ("last", "told", "code"),
    [
        (None, MinutesState("validated", 1, "présidence"), "minutes-none"),
        ("draft", MinutesState("approved", 1, approved_at=LATER), "minutes-order"),
        ("validated", MinutesState("draft", 1, correction="x"), "minutes-order"),
        ("approved", MinutesState("approved", 1, approved_at=LATER, correction="x"), "minutes-order"),
        ("draft", MinutesState("validated", 1, "  "), "minutes-role"),
        ("validated", MinutesState("approved", 1), "minutes-approval"),
        ("validated", MinutesState("approved", 1, approved_at=HELD), "minutes-approval"),
        ("draft", MinutesState("draft", 1, correction=" "), "minutes-correction"),
        ("draft", MinutesState("draft", 1, correction="x" * 5001), "minutes-long"),
        ("draft", MinutesState("draft", 1, correction="Compte FR76 3000 6000 0112 3456 7890 189"), "minutes-forbidden"),
    ],
)
def test_what_does_not_follow_is_refused_in_words(
    view_of: ViewOf, last: str | None, told: MinutesState, code: str
) -> None:
    minutes = [{"meeting": HELD, "version": 1, "state": last, "on": ON}] if last else []
    view = view_of({**settled(), "minutes": minutes}, on=ON)
    with pytest.raises(TerritoryError) as refused:
        derive_version(view, HELD, told, TODAY)
    assert refused.value.code == code
