"""Native copies: one DuckDB database per snapshot, with a schema per audience.

Reading through the DuckLake catalogue costs some 10 ms per table named, whatever its size; a native copy costs half a
second once and then reads 6 to 30 times faster, and goes on when the catalogue is away. It is also immune to what
maintenance does to column statistics (docs/adr/0003-reading.md).
"""

from __future__ import annotations

import hashlib

import duckdb

from territory.schema.ddl import derive_columns, derive_create, quote
from territory.schema.registry import lake_tables
from territory.schema.table import Table

#: Schema of views by the most sensitive field an audience may see.
SCHEMAS = {frozenset({"public"}): "for_public", frozenset({"public", "restricted"}): "for_coordinators"}

_MACROS = (
    # Partial dates (2018, 2018-06, 2018-06-30) to the first and the last day they may mean.
    """CREATE MACRO {schema}.date_first(p) AS
       try_cast(CASE length(p) WHEN 4 THEN p || '-01-01' WHEN 7 THEN p || '-01' ELSE p END AS DATE)""",
    """CREATE MACRO {schema}.date_last(p) AS
       CASE length(p) WHEN 4 THEN try_cast(p || '-12-31' AS DATE)
                      WHEN 7 THEN last_day(try_cast(p || '-01' AS DATE)) ELSE try_cast(p AS DATE) END""",
    "CREATE MACRO {schema}.fold(s) AS lower(strip_accents(s))",
)


def create_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """Empty tables of the lake in schema `main`, from the descriptors."""
    for table in lake_tables():
        connection.execute(derive_create(table, "main"))


def create_audiences(connection: duckdb.DuckDBPyConnection) -> None:
    """A schema of views per audience, in which a field it may not see reads NULL; and the macros of our queries."""
    for sensitivities, schema in SCHEMAS.items():
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
        for macro in _MACROS:
            connection.execute(macro.format(schema=schema))
        for table in lake_tables():
            connection.execute(_derive_view(table, schema, sensitivities))


def _derive_view(table: Table, schema: str, sensitivities: frozenset[str]) -> str:
    hidden = {field.name for field in table.fields if field.sensitivity not in sensitivities}
    withheld = table.withheld if "restricted" not in sensitivities else None

    def said(name: str, sql_type: str) -> str:
        if name in hidden:
            return f"CAST(NULL AS {sql_type}) AS {quote(name)}"
        if withheld and name in withheld.fields:
            return f"CASE WHEN {quote(withheld.when)} THEN NULL ELSE {quote(name)} END AS {quote(name)}"
        return quote(name)

    columns = ", ".join(said(name, sql_type) for name, sql_type in derive_columns(table))
    return f"CREATE VIEW {schema}.{quote(table.name)} AS SELECT {columns} FROM main.{quote(table.name)}"


def fingerprint(*words: str) -> str:
    """A short hash of the tables, of what each audience sees of them, and of some words: a copy's file name."""
    views = [_derive_view(table, schema, seen) for seen, schema in SCHEMAS.items() for table in lake_tables()]
    shape = "\n".join([*(derive_create(table) for table in lake_tables()), *views])
    return hashlib.sha256("\n".join([shape, *words, *_MACROS]).encode()).hexdigest()[:12]
