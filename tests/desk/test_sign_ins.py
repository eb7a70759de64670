"""Sign-ins on the desk: seen once, over for every copy of their cookie, kept no longer than they can serve."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from territory.access.standing import Refusal, SignIn
from territory.config import Settings
from territory.desk.engine import Desk, open_desk, table_of
from territory.desk.sign_ins import KEPT, end_sign_in, write_sign_in
from territory.model.viewer import Grant, Role, Viewer

AT = datetime(2026, 3, 2, 10)
KARIM = Viewer.of(Role.COORDINATOR, "karim@example.org", "NCL")


def sign_in(id_: str = "a" * 64, **others: object) -> SignIn:
    made = SignIn(id_, "f3a9", ("f3a9",), "karim@example.org", "Karim", AT, (Grant(Role.COORDINATOR, "NCL"),))
    return replace(made, **others)  # type: ignore[arg-type]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    engine = open_desk(Settings.read({"TERRITORY_VAR": str(tmp_path)}))
    yield engine
    engine.dispose()


def journal(desk: Desk) -> list[tuple[str, str, str]]:
    table = table_of("journal")
    with desk.connect() as connection:
        rows = connection.execute(table.select().order_by(table.c.at, table.c.action.desc())).all()
    return [(row.actor, row.action, json.loads(row.detail).get("reason", "")) for row in rows]


def kept(desk: Desk) -> list[str]:
    with desk.connect() as connection:
        return sorted(row.id for row in connection.execute(table_of("sign_in").select()))


def test_a_sign_in_is_told_once_and_opens_as_long_as_it_lasts(desk: Desk) -> None:
    for hours in range(3):
        assert write_sign_in(desk, sign_in(), KARIM, AT + timedelta(hours=hours)) is None
    assert journal(desk) == [("karim@example.org", "signed-in", "")]


def test_signing_out_closes_every_copy_and_no_other_sign_in(desk: Desk) -> None:
    write_sign_in(desk, sign_in(), KARIM, AT)
    write_sign_in(desk, sign_in("b" * 64), KARIM, AT)
    end_sign_in(desk, sign_in(), KARIM, AT)
    end_sign_in(desk, sign_in(), KARIM, AT)
    assert write_sign_in(desk, sign_in(), KARIM, AT) is Refusal.ENDED
    assert write_sign_in(desk, sign_in("b" * 64), KARIM, AT) is None
    assert [action for _, action, _ in journal(desk)].count("signed-out") == 1


def test_what_expired_stays_so_even_if_the_limit_is_raised(desk: Desk) -> None:
    write_sign_in(desk, sign_in(), KARIM, AT)
    late = sign_in(refusal=Refusal.EXPIRED, grants=())
    for _ in range(3):
        assert write_sign_in(desk, late, Viewer(name="karim@example.org"), AT) is Refusal.EXPIRED
    assert write_sign_in(desk, sign_in(), KARIM, AT) is Refusal.EXPIRED
    assert ("karim@example.org", "sign-in-refused", "expired") in journal(desk)
    assert len(journal(desk)) == 2


@pytest.mark.parametrize("refusal", [Refusal.WRONG_AUDIENCE, Refusal.WRONG_ISSUER, Refusal.CLAIMS_MISSING])
def test_a_refused_sign_in_is_told_once_and_needs_another(desk: Desk, refusal: Refusal) -> None:
    refused = sign_in(refusal=refusal, subject="", grants=())
    assert write_sign_in(desk, refused, Viewer(), AT) is refusal
    assert write_sign_in(desk, refused, Viewer(), AT) is refusal
    assert journal(desk) == [("anonymous", "sign-in-refused", str(refusal))]
    # The settings are put right: the same cookie is still worth nothing.
    assert write_sign_in(desk, sign_in(), KARIM, AT) is Refusal.ENDED


def test_roles_that_say_nothing_to_us_are_told_once_when_nothing_else_gives_a_right(desk: Desk) -> None:
    odd = sign_in(unknown=("g1", "x" * 200), grants=())
    for _ in range(2):
        assert write_sign_in(desk, odd, Viewer(name="karim@example.org"), AT) is None
    assert write_sign_in(desk, sign_in("b" * 64, unknown=("g1",)), KARIM, AT) is None
    assert [(action, reason) for _, action, reason in journal(desk)].count(("sign-in-refused", "role-unknown")) == 1


def test_rows_too_old_to_serve_are_deleted(desk: Desk) -> None:
    write_sign_in(desk, sign_in(), KARIM, AT)
    write_sign_in(desk, sign_in("b" * 64), KARIM, AT + KEPT)
    assert kept(desk) == ["a" * 64, "b" * 64]
    write_sign_in(desk, sign_in("c" * 64), KARIM, AT + KEPT + timedelta(hours=1))
    assert kept(desk) == ["b" * 64, "c" * 64]


def test_two_tabs_that_open_at_once_are_one_sign_in(desk: Desk) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: write_sign_in(desk, sign_in(), KARIM, AT), range(8)))
    assert answers == [None] * 8
    assert len(journal(desk)) == 1


def test_the_token_is_nowhere_and_the_journal_holds_no_identifier_of_the_provider(desk: Desk) -> None:
    write_sign_in(desk, sign_in(), KARIM, AT)
    with desk.connect() as connection:
        (row,) = connection.execute(table_of("sign_in").select())
        told = str(connection.execute(table_of("journal").select()).all())
    assert set(row._mapping) == {"id", "subject", "issued_at", "first_seen_at", "ended_at", "ended_by"}
    assert "f3a9" not in told
    assert "a" * 13 not in told
