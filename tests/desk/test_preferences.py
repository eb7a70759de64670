"""What somebody chose last is theirs alone, and nothing is kept of nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from territory.config import Settings
from territory.desk.engine import open_desk, table_of
from territory.desk.preferences import Preference, erase_preference, read_preference, write_preference
from territory.model.viewer import Role, Viewer
from territory.schema.registry import read_table

LEA, KARIM = Viewer.of(Role.ELECTED, "lea", "commune-44109"), Viewer.of(Role.COORDINATOR, "karim")


@pytest.fixture
def desk(tmp_path: Path) -> sa.Engine:
    return open_desk(Settings.read({"TERRITORY_VAR": str(tmp_path)}))


def test_what_was_chosen_last_is_offered_again_each_thing_for_itself(desk: sa.Engine) -> None:
    assert read_preference(desk, LEA) == Preference()
    assert write_preference(desk, LEA, territory="commune-44109")
    assert write_preference(desk, LEA, role="elected", language="en")
    assert write_preference(desk, LEA, territory="epci-244400404")
    assert read_preference(desk, LEA) == Preference(Role.ELECTED, "epci-244400404", "en")
    assert write_preference(desk, LEA, territory=None)
    assert read_preference(desk, LEA) == Preference(Role.ELECTED, None, "en")


def test_nobody_reads_or_changes_another_s(desk: sa.Engine) -> None:
    write_preference(desk, LEA, territory="commune-44109")
    assert read_preference(desk, KARIM) == Preference()
    write_preference(desk, KARIM, territory="commune-39300")
    erase_preference(desk, KARIM)
    assert read_preference(desk, LEA).territory == "commune-44109"


@pytest.mark.parametrize("viewer", [Viewer(), Viewer.of(Role.INVITED, "invitation L-1", "request-1")])
def test_nothing_is_kept_of_the_public_nor_of_an_invitation(desk: sa.Engine, viewer: Viewer) -> None:
    assert not write_preference(desk, viewer, territory="commune-44109")
    assert read_preference(desk, viewer) == Preference()
    with desk.connect() as connection:
        assert connection.execute(sa.select(table_of("preference"))).all() == []


@pytest.mark.parametrize("chosen", [{"role": "king"}, {"territory": "'; DROP"}, {"language": "zz"}, {"role": "reader"}])
def test_what_the_descriptor_does_not_allow_is_not_kept(desk: sa.Engine, chosen: dict[str, str]) -> None:
    assert not write_preference(desk, LEA, **chosen)
    assert read_preference(desk, LEA) == Preference()


def test_what_has_no_meaning_any_more_is_not_offered(desk: sa.Engine) -> None:
    with desk.begin() as connection:
        values = {"subject": "lea", "role": "king", "territory": "../etc", "language": "zz"}
        connection.execute(table_of("preference").insert().values(values))
    assert read_preference(desk, LEA) == Preference()


def test_nothing_more_is_kept() -> None:
    table = read_table("preference")
    assert table.names == ("subject", "role", "territory", "language")
    assert table.field("subject").sensitivity == "personal"
