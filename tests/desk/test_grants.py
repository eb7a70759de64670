"""What was granted is what one may do, while it lasts; whatever cannot be understood gives nothing."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from territory.config import Settings
from territory.desk.engine import Desk, open_desk, table_of
from territory.desk.grants import derive_subject, end_grant, read_all_grants, read_grants, write_grant
from territory.errors import Refused, TerritoryError
from territory.model.clock import derive_day, read_clock
from territory.model.viewer import Grant, Role, Viewer

BOSS = Viewer.of(Role.ADMINISTRATOR, "administrator")
NCL = Grant(Role.COORDINATOR, "NCL")
NOON = datetime(2026, 3, 10, 11)
DAY = timedelta(days=1)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(Settings.read({"TERRITORY_VAR": str(tmp_path)}))


def insert(desk: Desk, **row: object) -> None:
    """A row as another hand may have written it, past our own checks."""
    with desk.begin() as connection:
        connection.execute(table_of("role_grant").insert().values({"id": "G-1", "subject": "karim", **row}))


def today() -> date:
    return derive_day(read_clock())


def test_a_role_given_is_in_force_from_its_first_day_to_its_last(desk: Desk) -> None:
    write_grant(desk, BOSS, "karim", NCL, date(2020, 3, 10), today() + DAY)
    insert(desk, role="elected", object="44109", from_on=date(2020, 3, 10), to_on=date(2020, 3, 12))
    held = Grant(Role.ELECTED, "44109")
    found = {
        moment: read_grants(desk, ["karim"], moment)
        for moment in (datetime(2020, 3, 9, 22, 59), datetime(2020, 3, 9, 23), datetime(2020, 3, 12, 22, 59))
    }
    # Days are those of Paris, an hour ahead of UTC in winter.
    assert list(found.values()) == [(), (NCL, held), (NCL, held)]
    assert read_grants(desk, ["karim"], datetime(2020, 3, 12, 23)) == (NCL,)


def test_every_identifier_of_an_account_counts_and_nobody_elses(desk: Desk) -> None:
    write_grant(desk, BOSS, "Lea.Elue@Exemple.FR ", Grant(Role.ELECTED, "44109"))
    write_grant(desk, BOSS, "sub-1", Grant(Role.MEMBER, "COPIL"))
    now = read_clock()
    both = read_grants(desk, ["sub-1", "lea.elue@exemple.fr"], now)
    assert both == (Grant(Role.ELECTED, "44109"), Grant(Role.MEMBER, "COPIL"))
    for other in ("SUB-1", "lea.elue@exemple.fr.org", "%", "", " "):
        assert read_grants(desk, [other], now) == ()
    assert read_grants(desk, [], now) == ()


def test_small_letters_make_no_address_someone_elses() -> None:
    assert derive_subject("KARIM@EXEMPLE.FR") == "karim@exemple.fr"
    assert derive_subject("\u212aarim@exemple.fr") == "\u212aarim@exemple.fr"  # the sign of kelvins
    assert derive_subject("Sub-AbC") == "Sub-AbC"


@pytest.mark.parametrize(
    "row",
    [
        {"role": "coordinateur", "object": "NCL"},
        {"role": "COORDINATOR", "object": "NCL"},
        {"role": "", "object": "NCL"},
        {"role": "reader"},
        {"role": "invited", "object": "R-1"},
        {"role": "elected"},
        {"role": "elected", "object": ""},
        {"role": "member"},
        {"role": "administrator", "object": "NCL"},
        {"role": "coordinator", "object": "NCL", "ended_at": NOON - DAY},
        {"role": "coordinator", "object": "NCL", "ended_at": NOON},
        {"role": "coordinator", "object": "NCL", "from_on": date(2026, 3, 11)},
        {"role": "coordinator", "object": "NCL", "to_on": date(2026, 3, 9)},
    ],
)
def test_what_cannot_be_understood_or_is_over_gives_nothing(desk: Desk, row: dict[str, object]) -> None:
    insert(desk, **row)
    assert read_grants(desk, ["karim"], NOON) == ()


@pytest.mark.parametrize(
    ("subject", "grant", "code"),
    [
        ("", NCL, "grant-subject"),
        ("two words", NCL, "grant-subject"),
        ("a\u202eb", NCL, "grant-subject"),
        ("x" * 301, NCL, "grant-subject"),
        ("karim", Grant(Role.READER), "grant-role"),
        ("karim", Grant(Role.INVITED, "R-1"), "grant-role"),
        ("karim", Grant(Role.ELECTED), "grant-object"),
        ("karim", Grant(Role.MEMBER), "grant-object"),
        ("karim", Grant(Role.ADMINISTRATOR, "NCL"), "grant-object"),
        ("karim", Grant(Role.COORDINATOR, "N\nCL"), "grant-object"),
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, subject: str, grant: Grant, code: str) -> None:
    with pytest.raises(TerritoryError) as refusal:
        write_grant(desk, BOSS, subject, grant)
    assert refusal.value.code == code
    assert read_all_grants(desk, BOSS) == ()


def test_a_role_that_would_end_before_it_served_is_refused(desk: Desk) -> None:
    for first, last in ((None, today() - DAY), (today() + 2 * DAY, today() + DAY)):
        with pytest.raises(TerritoryError, match="grant-dates"):
            write_grant(desk, BOSS, "karim", NCL, first, last)


def test_the_same_role_is_not_given_twice_for_the_same_days(desk: Desk) -> None:
    first = write_grant(desk, BOSS, "karim", NCL, None, today() + DAY)
    with pytest.raises(TerritoryError, match="grant-present"):
        write_grant(desk, BOSS, "KARIM".lower(), NCL, today() + DAY)
    write_grant(desk, BOSS, "karim", NCL, today() + 2 * DAY)
    write_grant(desk, BOSS, "karim", Grant(Role.COORDINATOR, "CLU"))
    end_grant(desk, BOSS, first)
    write_grant(desk, BOSS, "karim", NCL, None, today() + DAY)


def test_an_ended_role_gives_nothing_and_is_never_forgotten(desk: Desk) -> None:
    given = write_grant(desk, BOSS, "karim", NCL)
    assert read_grants(desk, ["karim"], read_clock()) == (NCL,)
    end_grant(desk, BOSS, given)
    assert read_grants(desk, ["karim"], read_clock()) == ()
    (row,) = read_all_grants(desk, BOSS)
    assert (row.id, row.given_by, row.ended_by, row.is_over(read_clock())) == (given, BOSS.name, BOSS.name, True)
    for code, asked in (("grant-over", given), ("grant-unknown", "G-0")):
        with pytest.raises(TerritoryError, match=code):
            end_grant(desk, BOSS, asked)


def test_the_last_administrator_is_not_ended_by_accident(desk: Desk) -> None:
    first = write_grant(desk, BOSS, "karim", Grant(Role.ADMINISTRATOR))
    write_grant(desk, BOSS, "later", Grant(Role.ADMINISTRATOR), today() + DAY)
    insert(desk, role="administrator", object="NCL")
    with pytest.raises(TerritoryError, match="last-administrator"):
        end_grant(desk, BOSS, first)
    assert read_grants(desk, ["karim"], read_clock()) == (Grant(Role.ADMINISTRATOR),)
    second = write_grant(desk, BOSS, "lea", Grant(Role.ADMINISTRATOR))
    end_grant(desk, BOSS, first)
    end_grant(desk, BOSS, second, is_recovered=True)


@pytest.mark.parametrize("viewer", [Viewer(), Viewer.of(Role.COORDINATOR, "karim"), Viewer.of(Role.ELECTED, "l", "1")])
def test_only_an_administrator_gives_ends_and_reads(desk: Desk, viewer: Viewer) -> None:
    given = write_grant(desk, BOSS, "karim", NCL)
    for act in (
        lambda: write_grant(desk, viewer, viewer.name or "x", Grant(Role.ADMINISTRATOR)),
        lambda: end_grant(desk, viewer, given),
        lambda: read_all_grants(desk, viewer),
    ):
        with pytest.raises(Refused, match="not-allowed"):
            act()
    assert read_grants(desk, ["karim"], read_clock()) == (NCL,)


def test_an_older_desk_gets_the_index_its_reads_need(tmp_path: Path) -> None:
    settings = Settings.read({"TERRITORY_VAR": str(tmp_path)})
    desk = open_desk(settings)
    with desk.begin() as connection:
        connection.exec_driver_sql("DROP INDEX role_grant_subject")
    open_desk.__wrapped__(settings)
    with desk.connect() as connection:
        plan = connection.exec_driver_sql("EXPLAIN QUERY PLAN SELECT * FROM role_grant WHERE subject IN ('a')").all()
    assert "role_grant_subject" in str(plan)
