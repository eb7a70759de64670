"""Native copies: one DuckDB database per snapshot, with a schema per audience.

Reading through the DuckLake catalogue costs some 10 ms per table named, whatever its size; a native copy costs half a
second once and then reads 6 to 30 times faster, and goes on when the catalogue is away. It is also immune to what
maintenance does to column statistics (docs/adr/0003-reading.md).
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from territory.config import SMALL_COUNT
from territory.lake.protection import derive_holds, derive_literal
from territory.lake.reserve import RESERVED, derive_reserved
from territory.lake.small_counts import create_small_counts, derive_masked, write_small_counts
from territory.schema.ddl import derive_columns, derive_create, quote
from territory.schema.registry import lake_tables
from territory.schema.table import Table

#: Schema of views by the most sensitive field an audience may see.
SCHEMAS = {frozenset({"public"}): "for_public", frozenset({"public", "restricted"}): "for_coordinators"}

PUBLIC = SCHEMAS[frozenset({"public"})]

#: What is seen in each schema; in a reserve, the public reads some tables less fully (`lake.reserve`).
AUDIENCES = {**{schema: seen for seen, schema in SCHEMAS.items()}, RESERVED: frozenset({"public"})}

#: Where each schema finds its tables: the first that has them.
PATHS = {**{schema: schema for schema in SCHEMAS.values()}, RESERVED: f"{RESERVED},{PUBLIC}"}

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


@cache
def derive_blank() -> bytes:
    """The file of a copy without rows: made once, since its three hundred statements cost a fifth of a second."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "blank.duckdb"
        with duckdb.connect(path, config={"threads": 1}) as connection:
            create_tables(connection)
            connection.execute("CREATE TABLE main.revision (n BIGINT, schema_version INTEGER, nature VARCHAR)")
            create_audiences(connection)
        return path.read_bytes()


def create_audiences(connection: duckdb.DuckDBPyConnection, smallest: int = SMALL_COUNT) -> None:
    """A schema of views per audience, in which a field it may not see reads NULL; and the macros of our queries.

    Counts of fewer than `smallest` persons are withheld from the public (see `lake.small_counts`).
    """
    create_small_counts(connection)
    write_small_counts(connection, smallest)
    for sensitivities, schema in SCHEMAS.items():
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
        for macro in _MACROS:
            connection.execute(macro.format(schema=schema))
        for table in lake_tables():
            connection.execute(_derive_view(table, schema, sensitivities))
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS {RESERVED}")
    for statement in derive_reserved(PUBLIC):
        connection.execute(statement)


def _derive_view(table: Table, schema: str, sensitivities: frozenset[str]) -> str:
    is_public = "restricted" not in sensitivities
    columns = ", ".join(
        f"{_derive_cell(table, name, sql_type, sensitivities)} AS {quote(name)}"
        for name, sql_type in derive_columns(table)
    )
    is_hidden = " OR ".join(f"({derive_holds(item)})" for item in table.hidden)
    rows = f" WHERE NOT ({is_hidden})" if table.hidden and is_public else ""
    source = derive_masked(table) if is_public else f"main.{quote(table.name)}"
    return f"CREATE VIEW {schema}.{quote(table.name)} AS SELECT {columns} FROM {source}{rows}"


def _derive_cell(table: Table, name: str, sql_type: str, sensitivities: frozenset[str]) -> str:
    """What an audience reads in a column: the cell, or nothing, or what the descriptor says instead."""
    if name in table.names and table.field(name).sensitivity not in sensitivities:
        return f"CAST(NULL AS {sql_type})"
    cases = [
        f" WHEN {derive_holds(item.when)} THEN {derive_literal(item.instead[name]) if name in item.instead else 'NULL'}"
        for item in table.withheld
        if "restricted" not in sensitivities and name in {*item.fields, *item.instead}
    ]
    return f"CASE{''.join(cases)} ELSE {quote(name)} END" if cases else quote(name)


def fingerprint(*words: str) -> str:
    """A short hash of the tables, of what each audience sees of them, and of some words: a copy's file name."""
    return hashlib.sha256("\n".join([_derive_shape(), *words, *_MACROS]).encode()).hexdigest()[:12]


@cache
def _derive_shape() -> str:
    """Every statement that makes a copy; derived once, and asked at every look for one."""
    views = [_derive_view(table, schema, seen) for seen, schema in SCHEMAS.items() for table in lake_tables()]
    return "\n".join([*(derive_create(table) for table in lake_tables()), *views, *derive_reserved(PUBLIC)])
