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
    told = [table for table in lake_tables() if table.group != "system"]
    owned = [table for table in told if derive_carriers(table) or table.name == "funding"]
    kept = [table for table in told if table not in owned]
    every, mine = _count(whole, owned), _count(narrowed, owned)
    others = frozenset(code for code, count in every.items() if count > mine.get(code, 0))
    fixed = frozenset(_count(whole, [table for table in kept if not is_common(table)]))
    rows = whole.cursor().execute("SELECT _import, list(id) FROM main.closing GROUP BY 1").fetchall()
    closings = {str(code): frozenset(map(str, ids)) for code, ids in rows if code}
    return Traces(frozenset(mine), frozenset(_count(whole, kept)), others, closings, others | fixed | closings.keys())


def _count(connection: duckdb.DuckDBPyConnection, tables: Collection[Table]) -> dict[str, int]:
    """How many rows of these tables each import was the last to change."""
    parts = [f"SELECT _import FROM main.{quote(table.name)}" for table in tables]
    sql = f"SELECT _import, count(*) FROM ({' UNION ALL '.join(parts)}) WHERE _import IS NOT NULL GROUP BY 1"
    return {str(code): int(count) for code, count in connection.cursor().execute(sql).fetchall()}
