"""The drawer: words of and about persons, without history. The lake keeps an id, a role and the consent's state."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import sqlalchemy as sa

from territory.access.policy import ensure_may, may
from territory.desk.engine import ensure_forgotten, table_of
from territory.errors import TerritoryError
from territory.model.viewer import Capability, Viewer
from territory.schema.registry import desk_tables

#: Tables a package or a form may bring to the drawer.
DRAWER = ("testimony_words", "contact")

#: Consent and its scope by testimony, as one state of the lake has them.
Consents = Mapping[str, tuple[str, str | None]]


def write_drawer(engine: sa.Engine, viewer: Viewer, name: str, rows: Sequence[Mapping[str, object]]) -> int:
    """Puts rows in a drawer table by key, replacing those that are there; returns how many were not there already.

    Raises TerritoryError `table-not-drawer` for a table that is not of the drawer, Refused `not-allowed`.
    """
    ensure_may(viewer, Capability.WRITE)
    if name not in DRAWER:
        raise TerritoryError("table-not-drawer", table=name)
    described = next(table for table in desk_tables() if table.name == name)
    table = table_of(name)
    written = 0
    with engine.begin() as connection:
        for row in rows:
            known = {column: row.get(column) for column in described.names}
            is_it = [table.c[key] == known[key] for key in described.key]
            present = connection.execute(table.select().where(*is_it)).mappings().first()
            if present is not None and dict(present) == known:
                continue
            connection.execute(table.delete().where(*is_it))
            connection.execute(table.insert().values(known))
            written += 1
    return written


def read_words(engine: sa.Engine, viewer: Viewer, shown: Consents, now: Consents) -> dict[str, str]:
    """Words by testimony id, for those whose consent allows this viewer both as `shown` and `now`, at the lake's head.

    Without consent words are shown to nobody; with a consent kept internal, only to those who read live data. A
    testimony that the head no longer has is not shown: an older state never outlives a consent withdrawn since.
    """
    ensure_may(viewer, Capability.READ)
    scopes = {"publication", "internal"} if may(viewer, Capability.READ_LIVE) else {"publication"}
    given = {("given", scope) for scope in scopes}
    allowed = [item for item, consent in shown.items() if consent in given and now.get(item) in given]
    table = table_of("testimony_words")
    with engine.connect() as connection:
        rows = connection.execute(sa.select(table.c.testimony, table.c.words).where(table.c.testimony.in_(allowed)))
        return {str(item): str(words) for item, words in rows}


def read_contact_projects(engine: sa.Engine, viewer: Viewer, contacts: Collection[str]) -> dict[str, str | None]:
    """The project of each of these contacts that the drawer holds, None for one of a whole organisation."""
    ensure_may(viewer, Capability.WRITE)
    table = table_of("contact")
    with engine.connect() as connection:
        rows = connection.execute(sa.select(table.c.id, table.c.project).where(table.c.id.in_(list(contacts))))
        return {str(code): project for code, project in rows}


def read_kept(engine: sa.Engine, viewer: Viewer) -> frozenset[str]:
    """The testimonies whose words the drawer holds: their ids, never the words."""
    ensure_may(viewer, Capability.WRITE)
    with engine.connect() as connection:
        return frozenset(map(str, connection.execute(sa.select(table_of("testimony_words").c.testimony)).scalars()))


def erase_words(engine: sa.Engine, viewer: Viewer, testimonies: Collection[str]) -> int:
    """Deletes words for good; returns how many testimonies lost theirs. Raises as `ensure_forgotten` does."""
    ensure_may(viewer, Capability.WRITE)
    return _erase(engine, table_of("testimony_words").c.testimony, testimonies)


def read_contacts(engine: sa.Engine, viewer: Viewer) -> tuple[dict[str, str | None], ...]:
    """Every contact, by id, as the drawer holds it; who reads them keeps those of the viewer's programmes."""
    ensure_may(viewer, Capability.READ_PERSONAL)
    table = table_of("contact")
    with engine.connect() as connection:
        return tuple(dict(row) for row in connection.execute(table.select().order_by(table.c.id)).mappings())


def erase_contacts(engine: sa.Engine, viewer: Viewer, contacts: Collection[str]) -> int:
    """Deletes contacts for good; returns how many there were. Raises as `ensure_forgotten` does."""
    ensure_may(viewer, Capability.ERASE)
    return _erase(engine, table_of("contact").c.id, contacts)


def _erase(engine: sa.Engine, key: sa.Column[object], keys: Collection[str]) -> int:
    with engine.begin() as connection:
        done = connection.execute(key.table.delete().where(key.in_(list(keys))))
    if done.rowcount:
        ensure_forgotten(engine)
    return int(done.rowcount)
