"""The journal: who did what when, to what. Append-only (see `desk.append_only`), read by an administrator alone."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from territory.access.policy import ensure_may
from territory.desk.append_only import says_append_only
from territory.desk.engine import Desk, table_of
from territory.errors import TerritoryError
from territory.model.clock import derive_midnight, read_clock
from territory.model.viewer import Capability, Viewer

#: Who acted when nobody signed in.
NOBODY = "anonymous"
#: What the name of a detail may not hold: a journal is read by more people than a secret, and kept for longer.
_SECRET = ("token", "password", "secret", "words")
#: The same page refused to the same account again is the same refusal: a reload must not fill the journal.
_SAME = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One thing done: when (UTC), by whom, on what, with codes and counts."""

    id: str
    at: datetime
    actor: str
    action: str
    object: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sought:
    """Which entries: of one action, one account, from a day to another, both included (days of Paris)."""

    action: str | None = None
    actor: str | None = None
    first: date | None = None
    last: date | None = None


def write_entry(
    desk: Desk, viewer: Viewer, action: str, object_: str = "", detail: Mapping[str, object] | None = None
) -> None:
    """Adds one entry; `detail` holds codes and counts, never a secret nor a person's words.

    Raises ValueError for a detail whose name looks like one: that is a mistake of ours, not of who acts.
    """
    _ensure_no_secret(detail or {})
    row = {
        "id": uuid.uuid4().hex,
        "at": read_clock(),
        "actor": viewer.name or NOBODY,
        "action": action,
        "object": object_,
        "detail": json.dumps(detail or {}, ensure_ascii=False, default=str),
    }
    with desk.begin() as connection:
        connection.execute(table_of("journal").insert().values(row))


def write_refusal(desk: Desk, viewer: Viewer, page: str, code: str = "not-allowed") -> None:
    """Notes that a page (or a command) was refused to the viewer, once an hour at most for the same account."""
    table = table_of("journal")
    same = (
        table.c.at > read_clock() - _SAME,
        table.c.action == "refused",
        table.c.actor == (viewer.name or NOBODY),
        table.c.object == page,
    )
    with desk.connect() as connection:
        if connection.execute(sa.select(table.c.id).where(*same).limit(1)).first() is not None:
            return
    write_entry(desk, viewer, "refused", page, {"code": code})


def read_journal(
    desk: Desk, viewer: Viewer, sought: Sought | None = None, *, limit: int = 100, offset: int = 0
) -> tuple[JournalEntry, ...]:
    """The entries sought, the latest first, `limit` of them after the first `offset`; raises Refused `not-allowed`."""
    ensure_may(viewer, Capability.ADMINISTER)
    table = table_of("journal")
    query = table.select().where(*_where(sought or Sought())).order_by(table.c.at.desc(), table.c.id)
    with desk.connect() as connection:
        rows = connection.execute(query.limit(limit).offset(offset)).mappings()
        return tuple(_entry(row) for row in rows)


def measure_journal(desk: Desk, viewer: Viewer, sought: Sought | None = None) -> int:
    """How many entries are sought; raises Refused `not-allowed`."""
    ensure_may(viewer, Capability.ADMINISTER)
    query = sa.select(sa.func.count()).select_from(table_of("journal")).where(*_where(sought or Sought()))
    with desk.connect() as connection:
        return int(connection.execute(query).scalar_one())


def read_journal_choices(desk: Desk, viewer: Viewer) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The actions that the journal holds, and the accounts, each in order; raises Refused `not-allowed`."""
    ensure_may(viewer, Capability.ADMINISTER)
    table = table_of("journal")
    with desk.connect() as connection:
        actions, actors = (
            tuple(sorted(str(row[0]) for row in connection.execute(sa.select(column).distinct())))
            for column in (table.c.action, table.c.actor)
        )
    return actions, actors


def purge_journal(desk: Desk, viewer: Viewer, before: datetime) -> int:
    """Deletes the entries of before a moment (UTC); returns how many, and says so in the journal.

    Raises Refused `not-allowed`, and TerritoryError `journal-kept` when some of them are still to be kept: the
    database refuses, and nothing is deleted.
    """
    ensure_may(viewer, Capability.ADMINISTER)
    table = table_of("journal")
    try:
        with desk.begin() as connection:
            count = int(connection.execute(table.delete().where(table.c.at < before)).rowcount)
    except sa.exc.DBAPIError as error:
        if says_append_only(error):
            raise TerritoryError("journal-kept") from error
        raise
    if count:
        write_entry(desk, viewer, "journal-purged", "", {"entries": count})
    return count


def derive_horizon(at: datetime, months: int) -> datetime:
    """The moment before which entries have had their time, `months` before `at` (a 31st falls on the month's last)."""
    year, month = divmod(at.year * 12 + at.month - 1 - months, 12)
    first_of_next = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (first_of_next - timedelta(days=1)).day
    return at.replace(year=year, month=month + 1, day=min(at.day, last))


def _ensure_no_secret(detail: Mapping[str, object]) -> None:
    for name, value in detail.items():
        if any(mark in name.lower() for mark in _SECRET):
            raise ValueError(f"the journal takes no secret and no person's words: {name}")
        if isinstance(value, Mapping):
            _ensure_no_secret(value)


def _where(sought: Sought) -> list[sa.ColumnElement[bool]]:
    table = table_of("journal")
    found: list[sa.ColumnElement[bool]] = []
    if sought.action is not None:
        found.append(table.c.action == sought.action)
    if sought.actor is not None:
        found.append(table.c.actor == sought.actor)
    if sought.first is not None:
        found.append(table.c.at >= derive_midnight(sought.first))
    if sought.last is not None:
        found.append(table.c.at < derive_midnight(sought.last + timedelta(days=1)))
    return found


def _entry(row: sa.RowMapping) -> JournalEntry:
    return JournalEntry(
        id=row["id"], at=row["at"], actor=row["actor"], action=row["action"], object=row["object"] or "",
        detail=json.loads(row["detail"] or "{}"),
    )  # fmt: skip
