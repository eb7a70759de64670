"""A link opens one thing until a date: its token is nowhere at rest; what is over, revoked or forged is refused."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from territory.access.policy import may, may_on
from territory.config import Settings
from territory.desk.collections import write_round
from territory.desk.engine import Desk, open_desk, table_of
from territory.desk.invitations import (
    VISIT,
    read_invitations,
    read_invited,
    revoke_invitation,
    write_invitation,
)
from territory.errors import Refused, TerritoryError
from territory.model.clock import read_clock
from territory.model.collection import Asked, Holder, Request, Round
from territory.model.viewer import Capability, Grant, Role, Viewer

KARIM = Viewer.of(Role.COORDINATOR, "karim", "NCL")
OTHER = Viewer.of(Role.COORDINATOR, "nadia", "ECT")
ALL = Viewer.of(Role.COORDINATOR, "chef")
ASKED, OPEN_TO_ALL = "request-00aa", "request-00bb"
SOON = timedelta(days=20)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.read({"TERRITORY_VAR": str(tmp_path)})


@pytest.fixture
def desk(settings: Settings) -> Desk:
    found = open_desk(settings)
    for code, programme, request in (("r1", "NCL", ASKED), ("r2", None, OPEN_TO_ALL)):
        made = Round(code, "Collecte", programme, date(2026, 9, 30), date(2026, 10, 21), 1, read_clock(), "karim")
        item = Asked(1, "P1", "USA", date(2026, 7, 1), date(2026, 9, 30), None)
        write_round(found, ALL, made, [Request(request, code, Holder("project", "P1", "Serre"), (item,))])
    return found


def journal(desk: Desk, action: str) -> list[tuple[str, dict[str, str]]]:
    table = table_of("journal")
    with desk.connect() as connection:
        rows = connection.execute(table.select().where(table.c.action == action).order_by(table.c.at)).all()
    return [(row.object, json.loads(row.detail)) for row in rows]


def test_a_link_makes_a_viewer_of_one_request_alone(desk: Desk) -> None:
    made, token = write_invitation(desk, KARIM, Capability.ANSWER, ASKED, read_clock() + SOON)
    viewer = read_invited(desk, token, read_clock())
    assert viewer is not None
    assert viewer.grants == (Grant(Role.INVITED, ASKED),)
    assert may_on(viewer, Capability.ANSWER, [ASKED])
    assert not may_on(viewer, Capability.ANSWER, [OPEN_TO_ALL])
    assert not any(may(viewer, one) for one in set(Capability) - {Capability.READ, Capability.ANSWER})
    assert made.id in viewer.name
    assert token not in viewer.name


def test_the_token_is_nowhere_at_rest(desk: Desk, settings: Settings, tmp_path: Path) -> None:
    _, token = write_invitation(desk, KARIM, Capability.ANSWER, ASKED, read_clock() + SOON)
    read_invited(desk, token, read_clock())
    forged = "x" * 31 + "y"
    read_invited(desk, forged, read_clock())
    desk.dispose()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        assert token.encode() not in content
        assert forged.encode() not in content


@pytest.mark.parametrize("token", ["", "x", "x" * 32, "x" * 5000, "' OR 1=1 --", "é" * 32, "\ud800" * 32])
def test_what_is_forged_opens_nothing_and_is_noted_once(desk: Desk, token: str) -> None:
    assert read_invited(desk, token, read_clock()) is None
    assert read_invited(desk, token, read_clock()) is None
    assert journal(desk, "invitation-refused") == [("", {"why": "unknown"})]


def test_one_character_changed_opens_nothing(desk: Desk) -> None:
    _, token = write_invitation(desk, KARIM, Capability.ANSWER, ASKED, read_clock() + SOON)
    other = ("B" if token[0] != "B" else "C") + token[1:]
    assert read_invited(desk, other, read_clock()) is None
    # The head of the hash finds the row; only the whole hash opens it.
    table = table_of("invitation")
    with desk.begin() as connection:
        connection.execute(table.update().values(token_hash=table.c.id))
    assert read_invited(desk, token, read_clock()) is None


def test_a_link_ends_at_its_date(desk: Desk) -> None:
    ends = read_clock() + SOON
    made, token = write_invitation(desk, KARIM, Capability.ANSWER, ASKED, ends)
    assert read_invited(desk, token, ends - timedelta(seconds=1)) is not None
    assert read_invited(desk, token, ends) is None
    assert journal(desk, "invitation-refused") == [(made.id, {"why": "expired"})]


def test_a_revoked_link_opens_nothing_from_then_on(desk: Desk) -> None:
    made, token = write_invitation(desk, KARIM, Capability.ANSWER, ASKED, read_clock() + SOON)
    with pytest.raises(Refused, match="not-yours"):
        revoke_invitation(desk, OTHER, made.id)
    assert read_invited(desk, token, read_clock()) is not None
    revoke_invitation(desk, KARIM, made.id)
    revoke_invitation(desk, KARIM, made.id)
    assert read_invited(desk, token, read_clock()) is None
    (found,) = read_invitations(desk, KARIM, ASKED)
    assert not found.is_in_force(read_clock())
    assert found.revoked_by == "karim"
    assert journal(desk, "invitation-revoked") == [(made.id, {"object": ASKED})]
    with pytest.raises(TerritoryError, match="invitation-unknown"):
        revoke_invitation(desk, KARIM, "I-none")


def test_visits_are_counted_not_touches(desk: Desk) -> None:
    made, token = write_invitation(desk, KARIM, Capability.ANSWER, ASKED, read_clock() + SOON)
    start = read_clock()
    for minutes in (0, 1, 2, 29):
        read_invited(desk, token, start + timedelta(minutes=minutes))
    (found,) = read_invitations(desk, KARIM, ASKED)
    assert (found.uses, found.first_used_at, found.last_used_at) == (1, start, start)
    read_invited(desk, token, start + VISIT)
    (found,) = read_invitations(desk, KARIM, ASKED)
    assert (found.uses, found.first_used_at, found.last_used_at) == (2, start, start + VISIT)
    assert journal(desk, "invitation-opened") == [(made.id, {"object": ASKED})] * 2


def test_only_who_coordinates_the_programme_invites(desk: Desk) -> None:
    ends = read_clock() + SOON
    for viewer in (Viewer(), Viewer.of(Role.ADMINISTRATOR), Viewer((Grant(Role.INVITED, ASKED),))):
        with pytest.raises(Refused, match="not-allowed"):
            write_invitation(desk, viewer, Capability.ANSWER, ASKED, ends)
        with pytest.raises(Refused, match="not-allowed"):
            read_invitations(desk, viewer)
    with pytest.raises(Refused, match="not-yours"):
        write_invitation(desk, OTHER, Capability.ANSWER, ASKED, ends)
    # A round of every programme is asked by who coordinates them all.
    with pytest.raises(Refused, match="not-yours"):
        write_invitation(desk, KARIM, Capability.ANSWER, OPEN_TO_ALL, ends)
    write_invitation(desk, ALL, Capability.ANSWER, OPEN_TO_ALL, ends)
    write_invitation(desk, ALL, Capability.ANSWER, ASKED, ends)
    assert [one.object for one in read_invitations(desk, KARIM)] == [ASKED]
    assert read_invitations(desk, OTHER) == ()
    assert len(read_invitations(desk, ALL)) == 2


def test_a_link_is_on_something_that_exists_and_to_come(desk: Desk) -> None:
    with pytest.raises(TerritoryError, match="invitation-kind"):
        write_invitation(desk, ALL, Capability.ADMINISTER, ASKED, read_clock() + SOON)
    with pytest.raises(TerritoryError, match="invitation-object"):
        write_invitation(desk, ALL, Capability.ANSWER, "request-none", read_clock() + SOON)
    with pytest.raises(TerritoryError, match="invitation-past"):
        write_invitation(desk, ALL, Capability.ANSWER, ASKED, datetime(2026, 1, 1))
