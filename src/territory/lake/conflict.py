"""Two people at once: the rows one was shown and another has changed since, and what was said of each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pyarrow as pa

from territory.lake.change import Change
from territory.lake.connection import text
from territory.lake.naming import derive_name
from territory.lake.writing import read_moved
from territory.schema.ddl import quote
from territory.schema.registry import read_table
from territory.schema.table import Table

#: Rows told with their cells; a person who must decide on more of them decides for all.
TOLD_ROWS = 200


@dataclass(frozen=True, slots=True)
class Moved:
    """A row that somebody changed after the author of a change was shown it.

    `cells`: by field, what was shown, what stands now, what the change asks. `author` and `at` (ISO, UTC) are of the
    import that last wrote it, None when the row is gone; `exists` says whether it still is there.
    """

    table: str
    key: tuple[str, ...]
    name: tuple[str, ...]
    author: str | None
    at: str | None
    message: str | None
    exists: bool
    cells: Mapping[str, tuple[str | None, str | None, str | None]]


def read_conflicts(
    connection: duckdb.DuckDBPyConnection, shown: Path, change: Change, tables: list[str], seen: frozenset[str]
) -> tuple[tuple[Moved, ...], tuple[tuple[str, ...], ...]]:
    """The rows of these tables that moved since the copy at `shown`, the first with their cells, and all their keys.

    `connection` holds the head as `head` and the state that the change asks in `main` (see `preview.build_after`).
    """
    connection.execute(f"ATTACH {text(shown)} AS shown (READ_ONLY)")
    keys = [row for name in tables for row in read_moved(connection, read_table(name), change, "head.main")]
    told: list[Moved] = []
    for name in tables:
        of_table = [row[1:] for row in keys if row[0] == name][: max(TOLD_ROWS - len(told), 0)]
        if of_table:
            told += _tell(connection, read_table(name), of_table, seen)
    connection.execute("DETACH shown")
    return tuple(told), tuple(keys)


def _tell(
    connection: duckdb.DuckDBPyConnection, table: Table, keys: list[tuple[str, ...]], seen: frozenset[str]
) -> list[Moved]:
    wanted = pa.table({name: [key[place] for key in keys] for place, name in enumerate(table.key)})
    connection.register("wanted", wanted)
    fields = [item.name for item in table.fields if item.sensitivity in seen and item.name not in table.key]

    def joined(alias: str, schema: str) -> str:
        same = " AND ".join(f"CAST({alias}.{quote(k)} AS VARCHAR) = w.{quote(k)}" for k in table.key)
        return f" LEFT JOIN {schema}.{quote(table.name)} {alias} ON {same}"

    cells = ", ".join(
        "{f: '" + item + "', " + ", ".join(f"{a}: CAST({a}.{quote(item)} AS VARCHAR)" for a in ("b", "n", "m")) + "}"
        for item in fields
    )
    first = quote(table.key[0])
    named = " ".join(
        f"WHEN {alias}.{first} IS NOT NULL THEN {derive_name(table, alias, schema)}"
        for alias, schema in (("n", "head.main"), ("b", "shown.main"))
    )
    rows = connection.execute(
        f"SELECT [{', '.join(f'w.{quote(k)}' for k in table.key)}], CASE {named} ELSE [w.{first}] END,"
        f" i.author, strftime(i.\"at\", '%Y-%m-%dT%H:%M:%S'), i.message, n.{first} IS NOT NULL, [{cells}]"
        f" FROM wanted w{joined('b', 'shown.main')}{joined('n', 'head.main')}{joined('m', 'main')}"
        ' LEFT JOIN head.main."import" i ON i.id = n._import ORDER BY 1'
    ).fetchall()
    connection.unregister("wanted")
    return [
        Moved(
            table.name, tuple(key), tuple(name), author, at, message, exists,
            {
                cell["f"]: (cell["b"], cell["n"], cell["m"])
                for cell in listed
                if not cell["b"] == cell["n"] == cell["m"]
            },
        )
        for key, name, author, at, message, exists, listed in rows
    ]  # fmt: skip
