"""Who sits on a seat: names in the drawer, without history, for who answers for the persons of the body's programme.

Whoever calls has read in the lake that the seats are of that programme's bodies.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import sqlalchemy as sa

from territory.access.policy import ensure_may_on
from territory.desk.engine import Desk, ensure_forgotten, table_of
from territory.model.viewer import Capability, Viewer


def read_member_names(desk: Desk, viewer: Viewer, programme: str, seats: Collection[str]) -> dict[str, str]:
    """The names of those who sit on these seats, by seat; raises Refused `not-allowed`, `not-yours`."""
    ensure_may_on(viewer, Capability.READ_PERSONAL, [programme])
    table = table_of("member")
    asked = sa.select(table.c.seat, table.c.name).where(table.c.seat.in_(list(seats)), table.c.name.is_not(None))
    with desk.connect() as connection:
        return {str(seat): str(name) for seat, name in connection.execute(asked)}


def write_member_names(desk: Desk, viewer: Viewer, programme: str, names: Mapping[str, str]) -> None:
    """Writes the names of those who sit, by seat; an empty one takes the person away for good.

    Raises Refused `not-allowed`, `not-yours`, and as `engine.ensure_forgotten`.
    """
    ensure_may_on(viewer, Capability.WRITE, [programme])
    ensure_may_on(viewer, Capability.READ_PERSONAL, [programme])
    table, is_gone = table_of("member"), False
    with desk.begin() as connection:
        for seat, name in names.items():
            is_it = table.c.seat == seat
            if not name.strip():
                is_gone |= bool(connection.execute(table.delete().where(is_it)).rowcount)
            elif not connection.execute(table.update().where(is_it).values(name=name.strip())).rowcount:
                connection.execute(table.insert().values(seat=seat, name=name.strip()))
    if is_gone:
        ensure_forgotten(desk)
