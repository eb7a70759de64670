"""Scores before they are settled: a seat's own until the reveal, then everybody's in the room.

Whoever runs the sitting is told how many seats have scored, never what, until the scores are revealed; a seat that
withdrew has no ballot. A score changed after the reveal says why and keeps what it was.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import sqlalchemy as sa

from territory.desk.engine import Desk, table_of
from territory.desk.sittings import read_opened
from territory.errors import Refused, TerritoryError
from territory.model.clock import read_clock
from territory.model.sitting import Ballot
from territory.model.viewer import Viewer


def write_ballot(desk: Desk, viewer: Viewer, ballot: Ballot, *, withdrawn: Collection[str] = ()) -> Ballot:
    """Keeps a seat's score, in place of the one it had.

    Raises TerritoryError `sitting-unknown` (also for who may not see it), `sitting-ended`, `ballot-withdrawn` for a
    seat that withdrew from the item, `ballot-reason` for a score changed after the reveal without a reason.
    """
    sitting = read_opened(desk, viewer, ballot.meeting, is_open=True)
    if ballot.seat in withdrawn:
        raise TerritoryError("ballot-withdrawn")
    kept = _derive_kept(desk, ballot, is_revealed=ballot.item in sitting.revealed)
    row = _row(kept) | {"updated_at": read_clock()}
    with desk.begin() as connection:
        connection.execute(table_of("ballot").delete().where(*_is(ballot)))
        connection.execute(table_of("ballot").insert().values(row))
    return kept


def count_ballots(desk: Desk, viewer: Viewer, meeting: str, item: str) -> Mapping[str, int]:
    """How many criteria each seat has scored, whatever the scores are. Raises TerritoryError `sitting-unknown`."""
    read_opened(desk, viewer, meeting)
    table = table_of("ballot")
    counted = sa.select(table.c.seat, sa.func.count()).where(*_of(meeting, item)).group_by(table.c.seat)
    with desk.connect() as connection:
        return {str(seat): int(count) for seat, count in connection.execute(counted.order_by(table.c.seat))}


def read_revealed(desk: Desk, viewer: Viewer, meeting: str, item: str) -> tuple[Ballot, ...]:
    """The scores of an item, by criterion, level and seat.

    Raises Refused `ballot-hidden` before the reveal, TerritoryError `sitting-unknown`.
    """
    if item not in read_opened(desk, viewer, meeting).revealed:
        raise Refused("ballot-hidden")
    return _read(desk, *_of(meeting, item))


def read_own_ballots(desk: Desk, viewer: Viewer, meeting: str, item: str, seat: str) -> tuple[Ballot, ...]:
    """What one seat has scored, for who types for it; the screen that shows it is that seat's alone."""
    read_opened(desk, viewer, meeting)
    return _read(desk, *_of(meeting, item), table_of("ballot").c.seat == seat)


def _derive_kept(desk: Desk, ballot: Ballot, *, is_revealed: bool) -> Ballot:
    """The ballot with what it was before the reveal, when that is what it changes."""
    before = next(iter(_read(desk, *_is(ballot))), None)
    if not is_revealed or before is None or (before.state, before.value) == (ballot.state, ballot.value):
        first, reason = (before.first_value, before.amended_reason) if before else (None, None)
        return _with(ballot, first, ballot.amended_reason or reason)
    if not (ballot.amended_reason or "").strip():
        raise TerritoryError("ballot-reason")
    first = before.first_value if before.amended_reason else before.value
    return _with(ballot, first, ballot.amended_reason)


def _with(ballot: Ballot, first: float | None, reason: str | None) -> Ballot:
    told = {name: getattr(ballot, name) for name in Ballot.__slots__}
    return Ballot(**{**told, "first_value": first, "amended_reason": reason})


def _is(ballot: Ballot) -> tuple[sa.ColumnElement[bool], ...]:
    table = table_of("ballot")
    one = (table.c.seat == ballot.seat, table.c.criterion == ballot.criterion, table.c.level == ballot.level)
    return (*_of(ballot.meeting, ballot.item), *one)


def _of(meeting: str, item: str) -> tuple[sa.ColumnElement[bool], ...]:
    table = table_of("ballot")
    return table.c.meeting == meeting, table.c.agenda_item == item


def _read(desk: Desk, *where: sa.ColumnElement[bool]) -> tuple[Ballot, ...]:
    table = table_of("ballot")
    asked = table.select().where(*where).order_by(table.c.criterion, table.c.level, table.c.seat)
    with desk.connect() as connection:
        return tuple(_ballot(row) for row in connection.execute(asked).mappings())


def _row(ballot: Ballot) -> dict[str, object]:
    row = {name: getattr(ballot, name) for name in Ballot.__slots__ if name != "item"}
    return {"agenda_item": ballot.item, **row}


def _ballot(row: sa.RowMapping) -> Ballot:
    told = {name: row[name] for name in Ballot.__slots__ if name != "item"}
    return Ballot(item=row["agenda_item"], **told)
