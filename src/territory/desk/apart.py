"""Organisations with like names that a person judged distinct, so that nobody is asked about them again.

Organisations are shared by all programmes, and so is this: what one coordinator judged, the others are not asked. A
coordinator of some programmes takes back his own judgements alone.
"""

from __future__ import annotations

import sqlalchemy as sa

from territory.access.policy import ensure_may, reach
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
    """Keeps two organisations apart; saying it twice is harmless, and it stays whose it was."""
    ensure_may(viewer, Capability.WRITE)
    table, (first, second) = table_of("kept_apart"), sorted((one, other))
    row = {"first": first, "second": second, "author": _name(viewer), "at": read_clock()}
    with desk.begin() as connection:
        if connection.execute(table.select().where(table.c.first == first, table.c.second == second)).first() is None:
            connection.execute(table.insert().values(row))


def discard_apart(desk: Desk, viewer: Viewer) -> None:
    """Forgets the pairs that the viewer kept apart, or all of them for who coordinates everything: proposed again."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("kept_apart")
    mine = sa.true() if reach(viewer, Capability.WRITE) is None else table.c.author == _name(viewer)
    with desk.begin() as connection:
        connection.execute(table.delete().where(mine))


def _name(viewer: Viewer) -> str:
    return viewer.name or "local"
