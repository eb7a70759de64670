"""From descriptors to columns. DuckLake has no keys, so DDL says types only; keys are checked on writing."""

from __future__ import annotations

from territory.schema.table import Field, Table

#: Written by the system on every row: the last import that changed it, the series or file it came from, its row there.
PROVENANCE = (("_import", "VARCHAR"), ("_origin", "VARCHAR"), ("_row", "INTEGER"))

_SQL_TYPES = {
    "string": "VARCHAR",
    "object": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "datetime": "TIMESTAMP",
    "year": "INTEGER",
}


def quote(name: str) -> str:
    """An SQL identifier, quoted: table names such as `import` are words of SQL."""
    return '"' + name.replace('"', '""') + '"'


def derive_type(field: Field) -> str:
    """The SQL type of a column. Money is exact to the cent; a partial date stays the text that was known."""
    return "DECIMAL(18,2)" if field.kind == "money" else _SQL_TYPES[field.type]


def derive_columns(table: Table) -> tuple[tuple[str, str], ...]:
    """(name, SQL type) of every column, the descriptor's first, then provenance."""
    return (*((field.name, derive_type(field)) for field in table.fields), *PROVENANCE)


def derive_create(table: Table, schema: str = "") -> str:
    """`CREATE TABLE` for one table, in `schema` (a quoted prefix such as `lake.main`) or the default one."""
    prefix = f"{schema}." if schema else ""
    columns = ",\n  ".join(f"{quote(name)} {sql_type}" for name, sql_type in derive_columns(table))
    return f"CREATE TABLE {prefix}{quote(table.name)} (\n  {columns}\n)"
