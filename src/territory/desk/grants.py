"""Roles given to people, on what and for how long: an account has what its grants in force say, and nothing more.

A grant is ended, never deleted: who could do what in March is still known in June.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa

from territory.access.policy import ensure_may
from territory.access.standing import derive_grant, read_roles
from territory.config import Settings
from territory.desk.engine import Desk, table_of
from territory.desk.journal import write_entry
from territory.errors import TerritoryError
from territory.model.clock import derive_day, read_clock
from territory.model.viewer import Capability, Grant, Role, Viewer

#: The roles that a person gives another. Everybody reads, and an invitation is a link of its own.
GIVEN = (Role.ELECTED, Role.MEMBER, Role.COORDINATOR, Role.ADMINISTRATOR)
#: The roles that hold on one object, never on all of a kind: an elected person of everywhere would be nobody's.
ON_ONE = frozenset({Role.ELECTED, Role.MEMBER})
LONGEST = 300
#: What an object's code is made of, as in the tables.
CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True, slots=True)
class GivenRole:
    """One row of the table of grants, as written: a role that is none of ours stays readable, and gives nothing."""

    id: str
    subject: str
    role: str
    object: str
    from_on: date | None
    to_on: date | None
    given_by: str
    given_at: datetime | None
    ended_by: str
    ended_at: datetime | None

    @property
    def grant(self) -> Grant | None:
        """What the row gives while it is in force; None when its role or its object cannot be."""
        return derive_grant(self.role, self.object)

    def is_over(self, at: datetime) -> bool:
        """Whether the row has been ended, or its last day has passed."""
        is_ended = self.ended_at is not None and self.ended_at <= at
        return is_ended or (self.to_on is not None and self.to_on < derive_day(at))

    def is_in_force(self, at: datetime) -> bool:
        """Whether the row gives its role at that moment (UTC)."""
        has_begun = self.from_on is None or self.from_on <= derive_day(at)
        return self.grant is not None and has_begun and not self.is_over(at)


def has_other_administrators(settings: Settings) -> bool:
    """Whether the provider's claims make administrators too (`TERRITORY_ROLES`): then no row is the last way in."""
    if settings.provider is None:
        return False
    given = read_roles(settings.provider.roles).values()
    return any(grant.role is Role.ADMINISTRATOR for grants in given for grant in grants)


def derive_subject(identifier: str) -> str:
    """How an account is written and looked for: an e-mail address in small letters, anything else as it is.

    Only A to Z are made small: other alphabets hold letters that would become someone else's address.
    """
    kept = identifier.strip()
    if "@" not in kept:
        return kept
    return "".join(letter.lower() if letter.isascii() else letter for letter in kept)


def read_grants(desk: Desk, subjects: Collection[str], at: datetime) -> tuple[Grant, ...]:
    """The grants in force at that moment (UTC) of an account known by these identifiers, each once, sorted.

    It makes a viewer, hence asks for none. What cannot be understood gives nothing.
    """
    asked = sorted({derive_subject(item) for item in subjects} - {""})
    if not asked:
        return ()
    table = table_of("role_grant")
    with desk.connect() as connection:
        found = connection.execute(table.select().where(table.c.subject.in_(asked))).mappings()
        rows = [_given(row) for row in found]
    return tuple(sorted({row.grant for row in rows if row.grant and row.is_in_force(at)}))


def read_all_grants(desk: Desk, viewer: Viewer) -> tuple[GivenRole, ...]:
    """Every grant ever given, ended ones too, the latest first; raises Refused `not-allowed`."""
    ensure_may(viewer, Capability.ADMINISTER)
    table = table_of("role_grant")
    with desk.connect() as connection:
        rows = connection.execute(table.select().order_by(table.c.given_at.desc(), table.c.id)).mappings()
        return tuple(_given(row) for row in rows)


def write_grant(
    desk: Desk, viewer: Viewer, subject: str, grant: Grant, from_on: date | None = None, to_on: date | None = None
) -> str:
    """Gives a role from a day (None: today) to another, both included (None: until it is ended); returns its id.

    Raises TerritoryError `grant-subject`, `grant-role`, `grant-object`, `grant-dates` or `grant-present`.
    """
    ensure_may(viewer, Capability.ADMINISTER)
    now = read_clock()
    account, first = derive_subject(subject), from_on or derive_day(now)
    _ensure_subject(account)
    _ensure_grant(grant)
    if to_on is not None and to_on < max(first, derive_day(now)):
        raise TerritoryError("grant-dates", to_on=to_on)
    row = {
        "id": f"G-{uuid.uuid4().hex[:10]}", "subject": account, "role": str(grant.role), "object": grant.on or None,
        "from_on": first, "to_on": to_on, "given_by": viewer.name or "local", "given_at": now,
    }  # fmt: skip
    table = table_of("role_grant")
    with desk.begin() as connection:
        same = table.select().where(table.c.subject == account, table.c.role == str(grant.role))
        for held in map(_given, connection.execute(same).mappings()):
            if held.grant == grant and not held.is_over(now) and _overlap(held, first, to_on):
                raise TerritoryError("grant-present", id=held.id)
        connection.execute(table.insert().values(row))
    write_entry(desk, viewer, "role-given", str(row["id"]), {"role": str(grant.role), "on": grant.on})
    return str(row["id"])


def end_grant(desk: Desk, viewer: Viewer, id_: str, *, is_recovered: bool = False) -> None:
    """Ends a grant at once. `is_recovered` says that administrators come from elsewhere as well (provider's claims).

    Raises TerritoryError `grant-unknown`, `grant-over`, and `last-administrator` for the one who would leave nobody
    to give roles.
    """
    ensure_may(viewer, Capability.ADMINISTER)
    table, now = table_of("role_grant"), read_clock()
    with desk.begin() as connection:
        # Every administrator's row is locked before anything is read: two who end each other at once must not both
        # succeed.
        is_administrator = table.c.role == str(Role.ADMINISTRATOR)
        connection.execute(table.update().where(is_administrator).values(role=str(Role.ADMINISTRATOR)))
        taken = table.update().where(table.c.id == id_, table.c.ended_at.is_(None))
        is_open = connection.execute(taken.values(ended_at=now, ended_by=viewer.name or "local")).rowcount
        every = [_given(row) for row in connection.execute(table.select()).mappings()]
        ended = next((row for row in every if row.id == id_), None)
        if ended is None:
            raise TerritoryError("grant-unknown", id=id_)
        if not is_open:
            raise TerritoryError("grant-over", id=id_)
        others = (row for row in every if row.role == Role.ADMINISTRATOR and row.is_in_force(now))
        if ended.role == Role.ADMINISTRATOR and not is_recovered and next(others, None) is None:
            raise TerritoryError("last-administrator")
    write_entry(desk, viewer, "role-ended", id_, {"role": ended.role, "on": ended.object})


def _ensure_subject(account: str) -> None:
    if not account or len(account) > LONGEST or not account.isprintable() or any(mark.isspace() for mark in account):
        raise TerritoryError("grant-subject", longest=LONGEST)


def _ensure_grant(grant: Grant) -> None:
    if grant.role not in GIVEN:
        raise TerritoryError("grant-role", role=str(grant.role))
    is_written = not grant.on or CODE.fullmatch(grant.on)
    if not is_written or derive_grant(str(grant.role), grant.on) != grant:
        raise TerritoryError("grant-object", role=str(grant.role), object=grant.on)


def _overlap(held: GivenRole, first: date, last: date | None) -> bool:
    begins_before = last is None or held.from_on is None or held.from_on <= last
    return begins_before and (held.to_on is None or first <= held.to_on)


def _given(row: sa.RowMapping) -> GivenRole:
    return GivenRole(
        id=row["id"], subject=row["subject"], role=row["role"], object=row["object"] or "",
        from_on=row["from_on"], to_on=row["to_on"], given_by=row["given_by"] or "", given_at=row["given_at"],
        ended_by=row["ended_by"] or "", ended_at=row["ended_at"],
    )  # fmt: skip
