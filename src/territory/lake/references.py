"""References on the state that a change would leave: DuckLake has no keys, so they are looked at before the commit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import duckdb

from territory.errors import TerritoryError
from territory.lake.change import Counts
from territory.schema.ddl import quote
from territory.schema.registry import lake_tables


def ensure_references(connection: duckdb.DuckDBPyConnection, counts: Mapping[str, Counts]) -> None:
    """Checks, on the state the transaction would leave, the references that it may have broken.

    Raises TerritoryError `reference-broken`, naming the table, column and a value.
    """
    for table, column, target, value in check_references(connection, counts):
        connection.execute("ROLLBACK")
        raise TerritoryError("reference-broken", table=table, column=column, target=target, value=value)


def check_references(
    connection: duckdb.DuckDBPyConnection, counts: Mapping[str, Counts], schema: str = "lake.main"
) -> Iterator[tuple[str, str, str, str]]:
    """References that point nowhere: (table, column, table referred to, the first values), one per column.

    Looked at are those of tables that gained or changed rows, and those to tables that lost some.
    """
    written = {name for name, count in counts.items() if count.added or count.changed}
    thinned = {name for name, count in counts.items() if count.removed}
    for table in lake_tables():
        for reference in table.references:
            if table.name not in written and reference.table not in thinned:
                continue
            field, target = quote(reference.field), quote(reference.target)
            broken = connection.execute(
                f"SELECT DISTINCT c.{field} FROM {schema}.{quote(table.name)} c WHERE c.{field} IS NOT NULL AND NOT"
                f" EXISTS (FROM {schema}.{quote(reference.table)} p WHERE p.{target} = c.{field}) ORDER BY 1 LIMIT 5"
            ).fetchall()
            if broken:
                values = ", ".join(str(value) for (value,) in broken)
                yield table.name, reference.field, reference.table, values
