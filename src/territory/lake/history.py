"""What was known when: the imports in order, the difference of two snapshots, where a cell comes from.

Differences compare two snapshots by business key, never through the change feed, which maintenance rewrites (ADR 0003).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import duckdb

from territory.access.policy import ensure_may, reach, visible_sensitivities
from territory.config import Settings
from territory.errors import TerritoryError
from territory.lake.catalogue import read_head, read_snapshots, read_touched
from territory.lake.connection import attach, borrowed
from territory.lake.keys import on_key
from territory.lake.ownership import derive_visible
from territory.model.viewer import Capability, Viewer
from territory.schema.ddl import quote
from territory.schema.registry import lake_tables, read_table
from territory.schema.table import Table


@dataclass(frozen=True, slots=True)
class Entry:
    """One import: its snapshot, when (UTC), who and why; `undone` names the import that took it back."""

    snapshot: int
    at: datetime
    author: str
    message: str
    import_id: str
    kind: str
    undone: str | None


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that two snapshots do not agree on. `kind`: added, removed or changed; a composite `key` joins by `|`."""

    table: str
    key: str
    kind: str
    field: str
    before: str | None
    after: str | None


def read_history(settings: Settings, viewer: Viewer) -> tuple[Entry, ...]:
    """Every import, oldest first, read from the lake itself. Maintenance has no author and is not history."""
    ensure_may(viewer, Capability.READ_LIVE)
    with borrowed(settings) as connection:
        attach(connection, settings, "now", snapshot=read_head(settings))
        return tell_history(settings, viewer, connection, "now.main")


def tell_history(
    settings: Settings, viewer: Viewer, connection: duckdb.DuckDBPyConnection, schema: str
) -> tuple[Entry, ...]:
    """Every import, oldest first, from the rows of `schema` (the lake's, or a native copy's) and the catalogue."""
    ensure_may(viewer, Capability.READ_LIVE)
    rows = connection.execute(f'SELECT id, kind, undoes FROM {schema}."import"').fetchall()
    kinds = {import_id: kind for import_id, kind, _ in rows}
    undone = {undoes: import_id for import_id, _, undoes in rows if undoes}
    return tuple(
        Entry(s.number, s.at, s.author or "", s.message or "", s.extra["import"], kind, undone.get(s.extra["import"]))
        for s in read_snapshots(settings)
        if (kind := kinds.get(s.extra.get("import", "")))
    )


def read_difference(settings: Settings, viewer: Viewer, before: int, after: int) -> tuple[Difference, ...]:
    """Row by row and field by field, what changed from snapshot `before` to `after`, sorted by table, key and field.

    The system's own tables are left out; so are fields the viewer may not see, and rows of programmes that he does not
    coordinate.
    """
    ensure_may(viewer, Capability.READ_LIVE)
    mine = reach(viewer, Capability.READ_LIVE)
    visible = visible_sensitivities(viewer, mine or ())
    _ensure_snapshot(settings, before)
    _ensure_snapshot(settings, after)
    touched = read_touched(settings, min(before, after), max(before, after))
    found: list[Difference] = []
    with borrowed(settings) as connection:
        attach(connection, settings, "b", snapshot=before)
        attach(connection, settings, "a", snapshot=after)
        for table in lake_tables():
            if table.group != "system" and table.name in touched:
                found += _compare(connection, table, visible, mine)
    return tuple(sorted(found, key=lambda d: (d.table, d.key, d.field)))


def _compare(
    connection: duckdb.DuckDBPyConnection, table: Table, visible: frozenset[str], mine: frozenset[str] | None
) -> list[Difference]:
    columns = {alias: _columns(connection, alias, table.name) for alias in ("b", "a")}
    if not all(columns.values()):
        return []
    fields = [field.name for field in table.fields if field.sensitivity in visible]

    def cell(alias: str, name: str) -> str:
        return f"CAST({alias}.{quote(name)} AS VARCHAR)" if name in columns[alias] else "CAST(NULL AS VARCHAR)"

    pairs = ", ".join(f"{{f: '{name}', o: {cell('b', name)}, n: {cell('a', name)}}}" for name in fields)
    key = " || '|' || ".join(f"coalesce({cell('a', k)}, {cell('b', k)})" for k in table.key)
    first = quote(table.key[0])
    shown = " OR ".join(
        f"({alias}.{first} IS NOT NULL AND {derive_visible(table, alias, f'{alias}.main', mine)})"
        for alias in ("b", "a")
    )
    rows = connection.execute(
        f"WITH pairs AS (SELECT {key} AS key, CASE WHEN b.{first} IS NULL THEN 'added' WHEN a.{first} IS NULL"
        f" THEN 'removed' ELSE 'changed' END AS kind, unnest([{pairs}]) AS u FROM b.main.{quote(table.name)} b"
        f" FULL JOIN a.main.{quote(table.name)} a ON {on_key(table, 'a', 'b')} WHERE {shown})"
        " SELECT key, kind, u.f, u.o, u.n FROM pairs WHERE u.o IS DISTINCT FROM u.n"
    ).fetchall()
    return [Difference(table.name, *row) for row in rows]


def read_provenance(
    settings: Settings, viewer: Viewer, table_name: str, key: Mapping[str, object]
) -> dict[str, tuple[Entry, str, int | None]]:
    """For each cell of one row, the last import that changed it, with the file or series and the row it was read from.

    Walks back through the snapshots that touched the table, so it costs some 20 ms for each of them.
    Raises TerritoryError `row-missing` when no snapshot holds the row now, or the row is of a programme that the viewer
    does not coordinate.
    """
    ensure_may(viewer, Capability.READ_LIVE)
    mine = reach(viewer, Capability.READ_LIVE)
    table = read_table(table_name)
    where = " AND ".join(f"CAST({quote(name)} AS VARCHAR) = ?" for name in table.key)
    values = [str(key[name]) for name in table.key]
    entries = read_history(settings, viewer)
    found: dict[str, tuple[Entry, str, int | None]] = {}
    with borrowed(settings) as connection:
        attach(connection, settings, "now", snapshot=read_head(settings))
        if mine is not None and not _is_visible(connection, table, where, values, mine):
            raise TerritoryError("row-missing", table=table_name, key="|".join(values))
        newer: dict[str, object] | None = None
        carrier: Entry | None = None
        for entry in reversed(entries):
            if table_name not in read_touched(settings, entry.snapshot - 1, entry.snapshot):
                continue
            row = _row_at(connection, table, entry.snapshot, where, values)
            if newer is None and row is None:
                raise TerritoryError("row-missing", table=table_name, key="|".join(values))
            if newer is not None and carrier is not None:
                _attribute(table, found, newer, row, carrier)
            if row is None or len(found) == len(table.names):
                newer = None
                break
            newer, carrier = row, entry
        if newer is not None and carrier is not None:
            _attribute(table, found, newer, None, carrier)
    visible = visible_sensitivities(viewer, mine or ())
    return {name: found[name] for name in table.names if name in found and table.field(name).sensitivity in visible}


def _attribute(
    table: Table,
    found: dict[str, tuple[Entry, str, int | None]],
    row: Mapping[str, object],
    older: Mapping[str, object] | None,
    entry: Entry,
) -> None:
    """Cells that `older` had otherwise were changed by `entry`, unless a later import changed them again."""
    for name in table.names:
        if name not in found and (older is None or older.get(name) != row.get(name)):
            line = row["_row"]
            found[name] = (entry, str(row["_origin"]), int(line) if isinstance(line, int) else None)


def _row_at(
    connection: duckdb.DuckDBPyConnection, table: Table, snapshot: int, where: str, values: list[str]
) -> dict[str, object] | None:
    cursor = connection.execute(
        f"WITH t AS (FROM now.main.{quote(table.name)} AT (VERSION => {snapshot})) FROM t WHERE {where}", values
    )
    names = [column[0] for column in cursor.description or ()]
    row = cursor.fetchone()
    return dict(zip(names, row, strict=True)) if row else None


def _is_visible(
    connection: duckdb.DuckDBPyConnection, table: Table, where: str, values: list[str], mine: frozenset[str]
) -> bool:
    visible = derive_visible(table, "l", "now.main", mine)
    asked = f"SELECT count(*) FROM (FROM now.main.{quote(table.name)} WHERE {where}) l WHERE {visible}"
    return bool(connection.execute(asked, values).fetchall()[0][0])


def _columns(connection: duckdb.DuckDBPyConnection, alias: str, table: str) -> set[str]:
    rows = connection.execute(
        "SELECT column_name FROM duckdb_columns() WHERE database_name = ? AND table_name = ?", [alias, table]
    ).fetchall()
    return {name for (name,) in rows}


def _ensure_snapshot(settings: Settings, number: int) -> None:
    if not 0 <= number <= read_head(settings):
        raise TerritoryError("snapshot-unknown", snapshot=number)
