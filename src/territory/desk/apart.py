"""Organisations with like names that a person judged distinct, so that nobody is asked about them again."""

from __future__ import annotations

from territory.access.policy import ensure_may
from territory.desk.engine import Desk, table_of
from territory.model.clock import read_clock
from territory.model.viewer import Capability, Viewer


def read_apart(desk: Desk, viewer: Viewer) -> frozenset[tuple[str, str]]:
    """The pairs kept apart, each in alphabetical order; raises Refused `not-allowed` for who may not write."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("kept_apart")
    with desk.connect() as connection:
        return frozenset((row.first, row.second) for row in connection.execute(table.select()))


def write_apart(desk: Desk, viewer: Viewer, one: str, other: str) -> None:
    """Keeps two organisations apart; saying it twice is harmless."""
    ensure_may(viewer, Capability.WRITE)
    table, (first, second) = table_of("kept_apart"), sorted((one, other))
    same = (table.c.first == first, table.c.second == second)
    at = read_clock()
    row = {"first": first, "second": second, "author": viewer.name or "local", "at": at}
    with desk.begin() as connection:
        connection.execute(table.delete().where(*same))
        connection.execute(table.insert().values(row))


def discard_apart(desk: Desk, viewer: Viewer) -> None:
    """Forgets every pair kept apart: all are proposed again."""
    ensure_may(viewer, Capability.WRITE)
    with desk.begin() as connection:
        connection.execute(table_of("kept_apart").delete())
