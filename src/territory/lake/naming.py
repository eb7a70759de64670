"""What people call a row: its own name, or the names of what it refers to and when. In SQL, for any table."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import duckdb

from territory.lake.ownership import derive_visible
from territory.schema.ddl import quote
from territory.schema.registry import read_table
from territory.schema.table import Table

#: Columns that name a row, the first there is.
_NAMES = ("name", "title", "object")
#: References that say what a row is about when its key does not.
_ABOUT = ("project", "programme", "indicator", "funding", "axis", "organisation", "territory")
#: Dates that tell such rows apart.
_WHEN = ("on", "from_on", "due_on", "set_on")


def derive_name(table: Table, alias: str, schema: str = "main") -> str:
    """SQL of the list of texts that name a row of `alias`: names and dates, never empty; `schema` holds the others."""
    own = next((name for name in _NAMES if name in table.names), None)
    if own is not None:
        about = ["project"] if "project" in table.names else []
        parts = [*(_derive_part(table, alias, name, schema) for name in about), f"{alias}.{quote(own)}"]
    else:
        fields = table.key if table.key != ("id",) else [n for n in (*_ABOUT, *_WHEN) if n in table.names]
        parts = [_derive_part(table, alias, name, schema) for name in fields if not _is_code(table, name)]
    key = " || '|' || ".join(f"CAST({alias}.{quote(name)} AS VARCHAR)" for name in table.key)
    said = ", ".join(f"CAST({part} AS VARCHAR)" for part in parts)
    named = f"list_filter([{said}], lambda part: part IS NOT NULL)"
    return f"CASE WHEN len({named}) > 0 THEN {named} ELSE [{key}] END" if parts else f"[{key}]"


def _is_code(table: Table, name: str) -> bool:
    field = table.field(name)
    return bool(field.enum) or (name == "breakdown")


def _derive_part(table: Table, alias: str, name: str, schema: str) -> str:
    """A cell, or the name of the row it refers to."""
    for reference in table.references:
        if reference.field == name:
            target = read_table(reference.table)
            own = next((item for item in _NAMES if item in target.names), None)
            if own is not None:
                return (
                    f"coalesce((SELECT any_value(r.{quote(own)}) FROM {schema}.{quote(target.name)} r"
                    f" WHERE r.{quote(reference.target)} = {alias}.{quote(name)}), {alias}.{quote(name)})"
                )
    return f"{alias}.{quote(name)}"


def read_names(
    connection: duckdb.DuckDBPyConnection,
    asked: Mapping[str, Collection[str]],
    schema: str = "main",
    mine: Collection[str] | None = None,
) -> dict[tuple[str, str], tuple[str, ...]]:
    """The names of rows by table and key (a composite key joined by `|`); rows that are not there are left out.

    So are those of programmes that are not `mine` (None: all are).
    """
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for name, keys in asked.items():
        table = read_table(name)
        key = " || '|' || ".join(f"CAST(t.{quote(column)} AS VARCHAR)" for column in table.key)
        visible = derive_visible(table, "t", schema, mine)
        rows = connection.execute(
            f"WITH t AS (SELECT * FROM {schema}.{quote(name)} t WHERE list_contains(?, {key}) AND {visible})"
            f" SELECT {key}, {derive_name(table, 't', schema)} FROM t",
            [sorted(keys)],
        ).fetchall()
        found |= {(name, str(row)): tuple(map(str, said)) for row, said in rows}
    return found
