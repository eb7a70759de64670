"""What is private now is private in every older snapshot that the public reads.

A consent withdrawn since, a place said since to be somebody's home, a note made internal, an indicator said since to
count persons: an arrêté published before them would go on showing what one may no longer show (GDPR, articles 7(3) and
17). Its snapshot is not rewritten: the public reads a copy of it in which these cells are as they are today.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import duckdb

from territory.schema.ddl import quote
from territory.schema.registry import lake_tables
from territory.schema.table import Table


@dataclass(frozen=True, slots=True, order=True)
class Guard:
    """Cells of one row, by its key, that protect persons today and did not in the snapshot read."""

    table: str
    key: tuple[str, ...]
    cells: tuple[tuple[str, str], ...]


def read_guards(now: duckdb.DuckDBPyConnection, then: duckdb.DuckDBPyConnection) -> tuple[Guard, ...]:
    """What the copy `now` (the head's) protects and the copy `then` (a snapshot's) does not, sorted."""
    found: list[Guard] = []
    for table, fields, condition in _find_protecting():
        names = ", ".join(quote(name) for name in (*table.key, *fields))
        asked = f"SELECT {names} FROM main.{quote(table.name)}"
        rows = now.execute(f"{asked} WHERE {condition}").fetchall()
        if not rows:
            continue
        width = len(table.key)
        before = {row[:width]: row[width:] for row in then.execute(asked).fetchall()}
        found += [
            Guard(table.name, tuple(map(str, row[:width])), cells)
            for row in rows
            if row[:width] in before and before[row[:width]] != row[width:] and (cells := _tell(fields, row[width:]))
        ]
    return tuple(sorted(found))


def apply_guards(connection: duckdb.DuckDBPyConnection, guards: tuple[Guard, ...]) -> None:
    """Writes today's protecting cells into a copy of its own."""
    keys = {table.name: table.key for table in lake_tables()}
    for guard in guards:
        cells = ", ".join(f"{quote(name)} = ?" for name, _ in guard.cells)
        matched = " AND ".join(f"CAST({quote(name)} AS VARCHAR) = ?" for name in keys[guard.table])
        connection.execute(
            f"UPDATE main.{quote(guard.table)} SET {cells} WHERE {matched}",
            [*(value for _, value in guard.cells), *guard.key],
        )


def _find_protecting() -> Iterator[tuple[Table, tuple[str, ...], str]]:
    """Each table with cells that protect persons: these fields, and SQL that is true of the rows protected."""
    for table in lake_tables():
        whens: list[Mapping[str, tuple[str, ...]]] = [*table.hidden, *(item.when for item in table.withheld)]
        if fields := tuple(dict.fromkeys(name for when in whens for name in when)):
            yield table, fields, " OR ".join(f"({derive_holds(when)})" for when in whens)
        elif table.name == "indicator":
            yield table, ("persons",), "persons IN ('general', 'health')"


def _tell(fields: tuple[str, ...], cells: tuple[object, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, str(cell).lower() if isinstance(cell, bool) else str(cell))
        for name, cell in zip(fields, cells, strict=True)
        if cell is not None
    )


def derive_holds(when: Mapping[str, tuple[str, ...]]) -> str:
    """SQL that is true where every named cell holds one of its texts, and false where a cell is missing."""
    return " AND ".join(
        f"coalesce(CAST({quote(name)} AS VARCHAR) IN ({', '.join(map(derive_literal, texts))}), false)"
        for name, texts in when.items()
    )


def derive_literal(value: str) -> str:
    """A text as SQL writes it."""
    return "'" + value.replace("'", "''") + "'"
