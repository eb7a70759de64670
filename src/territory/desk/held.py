"""Rows of the desk that speak of somebody, whatever their table: what a person may ask to see of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import sqlalchemy as sa

from territory.access.policy import ensure_may_on
from territory.desk.engine import Desk, derive_metadata
from territory.model.viewer import Capability, Viewer

#: Of no use to anybody but the programme, and no data about a person.
_SECRET = ("_hash", "token", "secret")


def read_rows_about(
    desk: Desk, viewer: Viewer, is_about: Callable[[str], bool]
) -> Iterator[tuple[str, dict[str, object]]]:
    """(table, row) of each row of which a text `is_about` the person; raises Refused for who may not read them all.

    Rows of work are of no one programme, so this is for who answers for every person of the place.
    """
    ensure_may_on(viewer, Capability.READ_PERSONAL, ())
    for name, table in derive_metadata().tables.items():
        columns = [item for item in table.columns if not item.name.endswith(_SECRET)]
        with desk.connect() as connection:
            for row in connection.execute(sa.select(*columns)).mappings():
                if any(isinstance(value, str) and is_about(value) for value in row.values()):
                    yield name, dict(row)
