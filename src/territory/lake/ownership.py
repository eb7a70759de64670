"""Whose rows a commit moves: those of other programmes are refused inside the transaction, before it commits.

Asked of the state before and of the state after, so that a project can neither be taken from a programme nor given to
one. A coordinator of everything pays nothing for it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import duckdb
import pyarrow as pa

from territory.errors import Refused
from territory.lake.change import Change
from territory.lake.keys import on_key
from territory.model.viewer import Capability
from territory.schema.ddl import quote
from territory.schema.ownership import derive_owners, is_common
from territory.schema.registry import read_table
from territory.schema.table import Table


def derive_visible(table: Table, alias: str, schema: str, mine: Collection[str] | None) -> str:
    """SQL that is true of the rows of `alias` that a coordinator of `mine` (None: of all) reads live.

    His, and those that all programmes share.
    """
    owners = derive_owners(table, alias, schema)
    if owners is None or mine is None:
        return "true"
    listed = ", ".join("'" + item.replace("'", "''") + "'" for item in sorted(mine))
    return f"(len(coalesce({owners}, [])) = 0 OR list_has_any({owners}, [{listed}]::VARCHAR[]))"


class Owned:
    """The owners of the rows that a change names, noted before it is applied to the tables of `schema`."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, change: Change, schema: str) -> None:
        self._connection, self._schema = connection, schema
        self._tables = [read_table(name) for name in sorted({*change.tables, *change.removals, *change.endings})]
        if change.removes_absent:
            # The full state of a series speaks for every programme there is.
            raise Refused("not-yours", capability=str(Capability.WRITE), objects=change.series or "")
        for table in self._tables:
            self._note(table, [part[table.name] for part in _parts(change) if table.name in part])

    def ensure_moved(self, mine: Collection[str], import_id: str) -> None:
        """Returns when all rows that moved are `mine`, or shared and mine to move.

        Raises Refused `not-yours` with the programmes they are, `shared-definition` with the table.
        """
        for table in self._tables:
            before, after = self._read_moved(table, import_id)
            ensure_mine(table, before, after, mine)

    def _note(self, table: Table, staged: Sequence[pa.Table]) -> None:
        keys = pa.concat_tables([rows.select(list(table.key)) for rows in staged], promote_options="permissive")
        self._connection.register("asked_keys", keys)
        owners = derive_owners(table, "l", self._schema) or "NULL::VARCHAR[]"
        names = ", ".join(f"l.{quote(key)}" for key in table.key)
        self._connection.execute(
            f"CREATE OR REPLACE TEMP TABLE {_noted(table)} AS SELECT {names}, {owners} AS owners"
            f" FROM {self._schema}.{quote(table.name)} l"
            f" WHERE EXISTS (FROM asked_keys k WHERE {on_key(table, 'l', 'k')})"
        )
        self._connection.unregister("asked_keys")

    def _read_moved(self, table: Table, import_id: str) -> tuple[list[list[str]], list[list[str]]]:
        """The owners of the rows that changed or went, as they were, and of those that changed or came, as they are."""
        name, first = f"{self._schema}.{quote(table.name)}", quote(table.key[0])
        before = self._connection.execute(
            f"SELECT DISTINCT n.owners FROM {_noted(table)} n LEFT JOIN {name} l ON {on_key(table, 'l', 'n')}"
            f" WHERE l.{first} IS NULL OR l._import = ?",
            [import_id],
        ).fetchall()
        owners = derive_owners(table, "l", self._schema) or "NULL::VARCHAR[]"
        after = self._connection.execute(
            f"SELECT DISTINCT {owners} FROM {name} l WHERE l._import = ?", [import_id]
        ).fetchall()
        return [row[0] or [] for row in before], [row[0] or [] for row in after]


def ensure_mine(
    table: Table, before: Collection[Sequence[str]], after: Collection[Sequence[str]], mine: Collection[str]
) -> None:
    """Returns when rows that had the owners `before` and have those `after` are `mine`, or shared and mine to move.

    Raises Refused `not-yours` with the programmes they are, `shared-definition` with the table.
    """
    foreign = {owner for owners in (*before, *after) for owner in owners} - set(mine)
    if foreign:
        raise Refused("not-yours", capability=str(Capability.WRITE), objects=", ".join(sorted(foreign)))
    if table.group == "system" or (not is_common(table) and any(not owners for owners in before)):
        raise Refused("shared-definition", table=table.name)


def read_owners(
    connection: duckdb.DuckDBPyConnection, table: Table, schema: str, keys: str
) -> tuple[tuple[str, ...], ...]:
    """The owners, each set once, of the rows of a table of `schema` whose key is in the table `keys`."""
    owners = derive_owners(table, "l", schema) or "NULL::VARCHAR[]"
    rows = connection.execute(
        f"SELECT DISTINCT {owners} FROM {schema}.{quote(table.name)} l"
        f" WHERE EXISTS (FROM {keys} k WHERE {on_key(table, 'l', 'k')})"
    ).fetchall()
    return tuple(tuple(row[0] or ()) for row in rows)


def read_owners_of(
    connection: duckdb.DuckDBPyConnection, table: Table, schema: str, rows: pa.Table
) -> tuple[tuple[str, ...], ...]:
    """The owners, each set once, of rows of a table that are not in it, by what they refer to in `schema`."""
    connection.register("rows_asked", rows)
    owners = derive_owners(table, "l", schema) or "NULL::VARCHAR[]"
    found = connection.execute(f"SELECT DISTINCT {owners} FROM rows_asked l").fetchall()
    connection.unregister("rows_asked")
    return tuple(tuple(row[0] or ()) for row in found)


def _parts(change: Change) -> tuple[Mapping[str, pa.Table], ...]:
    return change.tables, change.removals, change.endings


def _noted(table: Table) -> str:
    return quote(f"owned_{table.name}")
