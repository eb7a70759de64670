"""The journal keeps what was done, to the letter, for as long as it must, and says it to an administrator alone."""

from __future__ import annotations

import uuid
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from territory.config import Settings
from territory.desk.append_only import _postgresql, _sqlite
from territory.desk.engine import Desk, open_desk, table_of
from territory.desk.journal import (
    NOBODY,
    Sought,
    derive_horizon,
    measure_journal,
    purge_journal,
    read_journal,
    read_journal_choices,
    write_entry,
    write_refusal,
)
from territory.errors import Refused, TerritoryError
from territory.model.clock import derive_midnight, read_clock
from territory.model.viewer import Role, Viewer

BOSS, KARIM = Viewer.of(Role.ADMINISTRATOR, "boss"), Viewer.of(Role.COORDINATOR, "karim")
OLD = timedelta(days=400)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(Settings.read({"TERRITORY_VAR": str(tmp_path)}))


def insert(desk: Desk, at: datetime, **row: object) -> str:
    """An entry of another day."""
    entry = {"id": uuid.uuid4().hex, "at": at, "actor": "karim", "action": "undo", **row}
    with desk.begin() as connection:
        connection.execute(table_of("journal").insert().values(entry))
    return str(entry["id"])


def test_what_was_done_is_read_back_the_latest_first(desk: Desk) -> None:
    write_entry(desk, KARIM, "undo", "I-1", {"rows": 3, "tables": {"project": 1}})
    write_entry(desk, Viewer(), "invitation-refused", "I-2")
    last, first = read_journal(desk, BOSS)
    assert (first.actor, first.action, first.object, first.detail) == (
        "karim", "undo", "I-1", {"rows": 3, "tables": {"project": 1}},
    )  # fmt: skip
    assert (last.actor, last.detail) == (NOBODY, {})
    assert read_journal_choices(desk, BOSS) == (("invitation-refused", "undo"), (NOBODY, "karim"))


def test_entries_are_sought_by_action_person_and_days_of_paris(desk: Desk) -> None:
    day = date(2026, 7, 1)
    before, start, end, after = (
        insert(desk, at, action=action, actor=actor)
        for at, action, actor in (
            (datetime(2026, 6, 30, 21, 59), "undo", "karim"),
            (datetime(2026, 6, 30, 22), "undo", "nadia"),
            (datetime(2026, 7, 1, 21, 59), "commit", "karim"),
            (datetime(2026, 7, 1, 22), "undo", "karim"),
        )
    )

    def found(sought: Sought) -> list[str]:
        return [entry.id for entry in read_journal(desk, BOSS, sought)]

    assert found(Sought(first=day, last=day)) == [end, start]
    assert found(Sought(action="undo", actor="karim")) == [after, before]
    assert found(Sought(actor="' OR 1=1 --")) == []
    assert measure_journal(desk, BOSS, Sought(first=day)) == 3
    assert [entry.id for entry in read_journal(desk, BOSS, limit=2, offset=1)] == [end, start]
    assert derive_midnight(date(2026, 12, 1)) == datetime(2026, 11, 30, 23)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET actor = 'someone else'",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal (id, at, actor, action) SELECT id, at, 'someone else', action FROM journal",
    ],
)
def test_the_database_itself_refuses_to_change_what_was_written(desk: Desk, statement: str) -> None:
    write_entry(desk, KARIM, "undo", "I-1")
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), desk.begin() as connection:
        connection.exec_driver_sql(statement)
    assert [entry.actor for entry in read_journal(desk, BOSS)] == ["karim"]


def test_entries_go_once_they_have_had_their_time(desk: Desk) -> None:
    now = read_clock()
    insert(desk, now - OLD)
    kept = insert(desk, now - timedelta(days=360))
    with pytest.raises(TerritoryError, match="journal-kept"):
        purge_journal(desk, BOSS, now)
    assert measure_journal(desk, BOSS) == 2
    assert purge_journal(desk, BOSS, derive_horizon(now, 12)) == 1
    told, still = read_journal(desk, BOSS)
    assert (told.action, told.detail, still.id) == ("journal-purged", {"entries": 1}, kept)
    assert purge_journal(desk, BOSS, derive_horizon(now, 12)) == 0


def test_another_retention_takes_the_place_of_the_former(tmp_path: Path) -> None:
    env = {"TERRITORY_VAR": str(tmp_path)}
    insert(open_desk(Settings.read(env)), read_clock() - timedelta(days=250))
    desk = open_desk(Settings.read({**env, "TERRITORY_JOURNAL_MONTHS": "8"}))
    assert purge_journal(desk, BOSS, derive_horizon(read_clock(), 8)) == 1
    with desk.connect() as connection:
        names = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars())
    assert names == set(_sqlite(8))


def test_both_databases_have_the_same_guard_against_deleting() -> None:
    assert "journal_keeps_12_months" in _sqlite(12).keys() & _postgresql(12).keys()


@pytest.mark.parametrize("months", ["5", "37", "12.5", "-1"])
def test_a_journal_kept_for_too_short_or_too_long_is_refused(months: str) -> None:
    with pytest.raises(TerritoryError, match="TERRITORY_JOURNAL_MONTHS"):
        Settings.read({"TERRITORY_JOURNAL_MONTHS": months})


def test_months_are_counted_back_to_the_last_day_of_short_ones() -> None:
    assert derive_horizon(datetime(2026, 3, 31, 8), 1) == datetime(2026, 2, 28, 8)
    assert derive_horizon(datetime(2024, 2, 29), 12) == datetime(2023, 2, 28)
    assert derive_horizon(datetime(2026, 1, 15), 13) == datetime(2024, 12, 15)


@pytest.mark.parametrize(
    "detail",
    [{"token": "x"}, {"Token_Hash": "x"}, {"password": 1}, {"client_secret": ""}, {"words": 3}, {"in": {"token": 1}}],
)
def test_a_secret_has_no_place_in_the_journal(desk: Desk, detail: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no secret"):
        write_entry(desk, KARIM, "undo", "", detail)
    assert measure_journal(desk, BOSS) == 0


def test_the_same_refusal_is_told_once(desk: Desk) -> None:
    for viewer, page in ((KARIM, "journal"), (KARIM, "journal"), (KARIM, "roles"), (Viewer(), "journal")):
        write_refusal(desk, viewer, page)
    told = {(entry.actor, entry.object) for entry in read_journal(desk, BOSS, Sought(action="refused"))}
    assert told == {("karim", "journal"), ("karim", "roles"), (NOBODY, "journal")}
    assert measure_journal(desk, BOSS) == 3


@pytest.mark.parametrize("viewer", [Viewer(), KARIM, Viewer.of(Role.MEMBER, "m", "COPIL")])
def test_the_journal_is_an_administrators(desk: Desk, viewer: Viewer) -> None:
    for act in (
        lambda: read_journal(desk, viewer),
        lambda: measure_journal(desk, viewer),
        lambda: read_journal_choices(desk, viewer),
        lambda: purge_journal(desk, viewer, read_clock()),
    ):
        with pytest.raises(Refused, match="not-allowed"):
            act()
