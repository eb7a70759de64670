"""Which imports a coordinator of some programmes may know of: those whose rows, as they stand, are his or shared.

Every row says the last import that changed it. An import whose rows were all changed again since leaves no trace: only
its author, and who coordinates everything, still read its message.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import duckdb

from territory.schema.ddl import quote
from territory.schema.ownership import derive_carriers, is_common
from territory.schema.registry import lake_tables
from territory.schema.table import Table


@dataclass(frozen=True, slots=True)
class Traces:
    """Ids of imports by what they left: rows that are `own`, rows all programmes share, rows of others, closings.

    `foreign`: those of which some rows are not the viewer's to move.
    """

    own: frozenset[str]
    shared: frozenset[str]
    others: frozenset[str]
    closings: Mapping[str, frozenset[str]]
    foreign: frozenset[str]

    def is_shown(self, import_id: str, closings: Collection[str]) -> bool:
        """Whether an import is told, to who may know of these closings.

        One that left nothing but shared rows is everybody's; one that left shared rows with those of others is theirs.
        """
        if touched := self.closings.get(import_id):
            return not touched.isdisjoint(closings)
        return import_id in self.own or (import_id in self.shared and import_id not in self.others)


def read_traces(whole: duckdb.DuckDBPyConnection, narrowed: duckdb.DuckDBPyConnection) -> Traces:
    """What each import left in a snapshot, from its `whole` copy and the one `narrowed` to some programmes."""
    tables = [table for table in lake_tables() if table.group != "system"]
    every, seen = _count(whole, tables), _count(narrowed, tables)
    own = _count(narrowed, tables, is_owned=True)
    others = frozenset(code for code, count in every.items() if count > seen.get(code, 0))
    shared = _count(narrowed, tables, is_owned=False)
    fixed = _count(narrowed, [table for table in tables if not is_common(table)], is_owned=False)
    rows = whole.cursor().execute("SELECT _import, list(id) FROM main.closing GROUP BY 1").fetchall()
    closings = {str(code): frozenset(map(str, ids)) for code, ids in rows if code}
    return Traces(frozenset(own), frozenset(shared), others, closings, others | fixed.keys() | closings.keys())


def _count(
    connection: duckdb.DuckDBPyConnection, tables: Collection[Table], *, is_owned: bool | None = None
) -> dict[str, int]:
    """How many rows of these tables each import was the last to change: a programme's, or nobody's, or all (None).

    A row is told a programme's when it names what makes it one: to look up which costs seconds, and is not needed here.
    """
    parts = []
    for table in tables:
        named = " OR ".join(f"t.{quote(field)} IS NOT NULL" for field in derive_carriers(table)) or "false"
        kept = "true" if is_owned is None else f"({named}) = {str(is_owned).lower()}"
        parts.append(f"SELECT t._import FROM main.{quote(table.name)} t WHERE t._import IS NOT NULL AND {kept}")
    sql = f"SELECT _import, count(*) FROM ({' UNION ALL '.join(parts)}) GROUP BY 1"
    return {str(code): int(count) for code, count in connection.cursor().execute(sql).fetchall()}
