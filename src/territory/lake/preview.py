"""A change before it is made: the lake as it would be, and what would move in it, cell by cell.

The rows are applied to a native copy of the head, in memory, by the very statements of a commit: what is shown is what
would be written. Nothing reaches the lake.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
import pyarrow as pa

from territory.lake.change import Change, Counts
from territory.lake.conflict import Moved
from territory.lake.connection import text
from territory.lake.keys import on_key
from territory.lake.naming import derive_name, read_names
from territory.lake.ownership import Owned, derive_visible
from territory.lake.references import check_references
from territory.lake.writing import apply
from territory.schema.ddl import quote
from territory.schema.registry import lake_tables, read_table
from territory.schema.table import Table

#: Rows whose cells are listed, by table; all of them are counted.
SHOWN_ROWS = 200
#: The import that rows of a preview say they come from.
PREVIEW = "IMP-preview"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell that would move. `kind` is its row's: added, changed or removed; `line` is the row in the file.

    `before` and `after` are the values as text (None: nothing); `name` are the texts that name the row.
    """

    table: str
    key: tuple[str, ...]
    name: tuple[str, ...]
    kind: str
    field: str
    before: str | None
    after: str | None
    line: int | None


@dataclass(frozen=True, slots=True)
class Absent:
    """Rows of a table that earlier files of the same source brought and this one no longer has.

    `rows` are whole and typed, `names` are those of the first of them; `end` is the field that closes such a row, None
    when nothing does; `open` counts those it does not close yet.
    """

    table: str
    rows: pa.Table
    names: tuple[tuple[str, ...], ...]
    end: str | None

    @property
    def open(self) -> int:
        """How many have no end yet."""
        return int(self.rows.num_rows if self.end is None else self.rows.column(self.end).null_count)


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """What a change would do to the snapshot `head`.

    - `counts` by table, exact; `cells` of the first rows (`total` counts all cells); `absent` by table;
    - `moved`: rows changed by others since the change's base (the first of `moved_keys`, told);
    - `broken`: references that would point nowhere (table, column, other table, values);
    - `names`: what rows that cells refer to are called, by table and key.
    """

    head: int
    counts: Mapping[str, Counts]
    cells: tuple[Cell, ...]
    total: int
    absent: Mapping[str, Absent] = field(default_factory=dict)
    moved: tuple[Moved, ...] = ()
    moved_keys: tuple[tuple[str, ...], ...] = ()
    broken: tuple[tuple[str, str, str, str], ...] = ()
    names: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    @property
    def touched(self) -> int:
        """Rows that would move."""
        return sum(count.touched for count in self.counts.values())


def build_after(
    path: Path, change: Change, mine: Collection[str] | None = None
) -> tuple[duckdb.DuckDBPyConnection, dict[str, Counts]]:
    """The lake as it would be, in memory, over the native copy at `path` (attached as `head`); and the rows moved.

    Tables that the change does not name are read where they are: only the others are copied, all of them for who may
    not read them all. Raises as
    `ownership.Owned.ensure_moved` does, so that nobody is shown rows that are not `mine` (None: all are).
    """
    connection = duckdb.connect()
    connection.execute(f"ATTACH {text(path)} AS head (READ_ONLY)")
    named = {*change.tables, *change.removals, *change.endings}
    if change.removes_absent:
        named |= {table.name for table in lake_tables() if table.group != "system"}
    for name in [*(table.name for table in lake_tables()), "revision"]:
        kind = "TABLE" if name in named or mine is not None else "VIEW"
        connection.execute(f"CREATE {kind} main.{quote(name)} AS FROM head.main.{quote(name)}")
    owned = Owned(connection, change, "main") if mine is not None else None
    counts = {}
    for table in lake_tables():
        count = apply(connection, table, change, PREVIEW, "main") if table.name in named else None
        if count is not None:
            counts[table.name] = count
    if owned is not None and mine is not None:
        owned.ensure_moved(mine, PREVIEW)
    return connection, counts


def show_moves(
    connection: duckdb.DuckDBPyConnection, counts: Mapping[str, Counts], seen: frozenset[str]
) -> ChangeShown:
    """The cells that differ between `head` and the state that would be, of the fields whose sensitivity is `seen`."""
    cells: list[Cell] = []
    total = 0
    for name, count in counts.items():
        if count.touched:
            found, number = _read_cells(connection, read_table(name), seen)
            cells += found
            total += number
    broken = tuple(check_references(connection, counts, "main"))
    return ChangeShown(0, counts, tuple(cells), total, broken=broken, names=_read_referred(connection, cells))


def _read_cells(connection: duckdb.DuckDBPyConnection, table: Table, seen: frozenset[str]) -> tuple[list[Cell], int]:
    fields = [item.name for item in table.fields if item.sensitivity in seen]
    first, name = quote(table.key[0]), quote(table.name)
    differ = " OR ".join(f"a.{quote(item)} IS DISTINCT FROM b.{quote(item)}" for item in table.names)
    joined = f"FROM head.main.{name} b FULL JOIN main.{name} a ON {on_key(table, 'a', 'b')} WHERE {differ}"
    count = " + ".join(f"(a.{quote(item)} IS DISTINCT FROM b.{quote(item)})::INTEGER" for item in fields)
    (total,) = connection.execute(f"SELECT coalesce(sum({count}), 0) {joined}").fetchall()[0]
    keys = ", ".join(f"CAST(coalesce(a.{quote(k)}, b.{quote(k)}) AS VARCHAR)" for k in table.key)
    pairs = ", ".join(
        f"{{f: '{item}', o: CAST(b.{quote(item)} AS VARCHAR), n: CAST(a.{quote(item)} AS VARCHAR)}}" for item in fields
    )
    kind = f"CASE WHEN b.{first} IS NULL THEN 'added' WHEN a.{first} IS NULL THEN 'removed' ELSE 'changed' END"
    # What changes is looked at first, then what goes, then what comes.
    rank = f"CASE WHEN b.{first} IS NULL THEN 2 WHEN a.{first} IS NULL THEN 1 ELSE 0 END"
    said = f"CASE WHEN b.{first} IS NULL THEN {derive_name(table, 'a')} ELSE {derive_name(table, 'b', 'head.main')} END"
    rows = connection.execute(
        f"SELECT [{keys}], {said}, {kind}, [{pairs}], a._row {joined} ORDER BY {rank}, a._row, 1 LIMIT {SHOWN_ROWS}"
    ).fetchall()
    cells = [
        Cell(table.name, tuple(key), tuple(named), kind, pair["f"], pair["o"], pair["n"], line)
        for key, named, kind, listed, line in rows
        for pair in listed
        if pair["o"] != pair["n"]
    ]
    return cells, int(total)


def _read_referred(connection: duckdb.DuckDBPyConnection, cells: list[Cell]) -> dict[tuple[str, str], tuple[str, ...]]:
    """What the rows that cells refer to are called, before or after."""
    asked: dict[str, set[str]] = {}
    for cell in cells:
        for reference in read_table(cell.table).references:
            if reference.field == cell.field:
                asked.setdefault(reference.table, set()).update(x for x in (cell.before, cell.after) if x is not None)
    return read_names(connection, asked, "head.main") | read_names(connection, asked)


def read_absent(
    connection: duckdb.DuckDBPyConnection, change: Change, mine: Collection[str] | None = None
) -> dict[str, Absent]:
    """By table that the change brings, the rows of its source in `head` that it does not name, of those `mine`.

    Nothing is absent from what has no source (a form, or a full state that says itself what goes), nor from tables
    that the file does not list.
    """
    found: dict[str, Absent] = {}
    for name, staged in change.tables.items():
        table = read_table(name)
        origin = change.series or next((item.file for item in change.files if item.table == name), None)
        if origin is None or change.removes_absent or table.group == "system" or name in change.partial:
            continue
        named = "head.main." + quote(name)
        condition = f"h._origin = ? AND {derive_visible(table, 'h', 'head.main', mine)}"
        for label, keys in (
            ("staged", staged),
            ("asked", change.removals.get(name)),
            ("closed", change.endings.get(name)),
        ):
            if keys is not None:
                connection.register(label, keys)
                condition += f" AND NOT EXISTS (FROM {label} s WHERE {on_key(table, 's', 'h')})"
        columns = ", ".join(f"h.{quote(item)}" for item in table.names)
        order = ", ".join(f"h.{quote(item)}" for item in table.key)
        rows = connection.execute(
            f"SELECT {columns} FROM {named} h WHERE {condition} ORDER BY {order}", [origin]
        ).to_arrow_table()
        if rows.num_rows:
            names = connection.execute(
                f"SELECT {derive_name(table, 'h', 'head.main')} FROM {named} h WHERE {condition} ORDER BY {order}"
                f" LIMIT {SHOWN_ROWS}", [origin],
            ).fetchall()  # fmt: skip
            found[name] = Absent(name, rows, tuple(tuple(item) for (item,) in names), derive_end(table))
        for label in ("staged", "asked", "closed"):
            connection.unregister(label)
    return found


def derive_end(table: Table) -> str | None:
    """The field whose date closes a row of a table (`territory:order`), None when the end is of what the row is."""
    return next((last for _, last in table.orders if last not in table.key), None)
