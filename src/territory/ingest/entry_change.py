"""What an entry moves: cell by cell, rows that go, and what somebody else moved since it was begun."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import pyarrow as pa

from territory.ingest.entry import Entry, Row, read_rows, set_cell
from territory.ingest.entry_values import canonical, say_cell
from territory.lake.view import View
from territory.schema.arrow import tabulate
from territory.schema.forms import Form
from territory.schema.registry import read_table
from territory.schema.table import Field, Table

ADDED, CHANGED, REMOVED = "added", "changed", "removed"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell that the change moves: `key` names its row, `before` and `after` are canonical texts."""

    table: str
    key: str
    kind: str
    column: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Moved:
    """A cell that somebody else changed since it was shown: as shown, as it is now, as it is typed here.

    `column` None: the whole row came or went.
    """

    table: str
    index: int
    column: str | None
    was: str | None
    now: str | None
    mine: str | None


def check_moved(form: Form, entry: Entry, view: View) -> tuple[Moved, ...]:
    """What the lake says otherwise than when the entry was begun, for rows that the entry changes or takes away."""
    found: list[Moved] = []
    for row in read_rows(form, entry):
        if row.was is None or not (row.is_changed or row.is_gone):
            continue
        table = read_table(row.table)
        now = read_row(view, table, {name: row.was[name] for name in table.key})
        if now is None:
            found.append(Moved(row.table, row.index, None, "", None, ""))
            continue
        for column in table.fields:
            held = canonical(now[column.name], column)
            mine = row.cells[column.name]
            if held != row.was.get(column.name) and held != mine:
                found.append(Moved(row.table, row.index, column.name, row.was.get(column.name), held, mine))
    return tuple(found)


def follow(form: Form, entry: Entry, view: View) -> Entry:
    """The entry where cells that nobody touched here stand as the lake now has them: saving must not put them back."""
    for moved in check_moved(form, entry, view):
        if moved.column is None or moved.mine != moved.was:
            continue
        column = read_table(moved.table).field(moved.column)
        row = entry.row(moved.table, moved.index)
        entry = with_was(entry, moved.table, moved.index, {**(row.was or {}), moved.column: moved.now})
        entry = set_cell(entry, moved.table, moved.index, moved.column, say_cell(moved.now, column))
    return entry


def with_was(entry: Entry, table: str, index: int, was: Mapping[str, str | None] | None) -> Entry:
    """The entry with what the lake held in a row, as now known; None: the lake has it no more."""
    rows = list(entry.rows[table])
    rows[index] = replace(rows[index], was=was)
    return replace(entry, rows={**entry.rows, table: tuple(rows)})


def read_row(view: View, table: Table, key: Mapping[str, str | None]) -> dict[str, object] | None:
    """One row by its key in canonical text, None when there is none."""
    names = tuple(table.names)
    wanted = [key[name] for name in table.key]
    held = view.read_columns(table.name, table.key)
    columns = [held.column(name).to_pylist() for name in table.key]
    for place, values in enumerate(zip(*columns, strict=True)):
        if [canonical(value, table.field(name)) for name, value in zip(table.key, values, strict=True)] == wanted:
            row: dict[str, object] = view.read_columns(table.name, names).slice(place, 1).to_pylist()[0]
            return row
    return None


def key_of(table: Table, cells: Mapping[str, str | None]) -> str:
    """A row's key as one text, parts joined by `|`."""
    return "|".join(cells.get(name) or "" for name in table.key)


def value_of(text: str | None, column: Field) -> object:
    """A canonical text as the value the lake holds, for the types that keys have."""
    if text is None:
        return None
    if column.type in {"integer", "year"}:
        return int(text)
    return date.fromisoformat(text) if column.type == "date" else text


def find_gone(rows: Sequence[Row]) -> list[Row]:
    """Rows to remove: those taken away, and the old place of those whose key was corrected."""
    gone = []
    for row in rows:
        table = read_table(row.table)
        if row.was is not None and (row.is_gone or key_of(table, row.was) != key_of(table, row.cells)):
            gone.append(row)
    return gone


def derive_removals(gone: Sequence[Row]) -> dict[str, pa.Table]:
    """The keys of rows that go, by table, as a change asks for them."""
    by_table: dict[str, list[dict[str, object]]] = {}
    for row in gone:
        table = read_table(row.table)
        was = row.was or {}
        by_table.setdefault(row.table, []).append({name: value_of(was[name], table.field(name)) for name in table.key})
    return {name: tabulate(read_table(name), keys) for name, keys in by_table.items()}


def derive_cells(asserted: Sequence[Row], gone: Sequence[Row]) -> Iterable[Cell]:
    """Each cell that rows added, changed or removed move; a corrected key is a change of its row."""
    for row in asserted:
        table = read_table(row.table)
        was = row.was if row.was is not None and key_of(table, row.was) == key_of(table, row.cells) else None
        moved = row.was is not None and was is None
        for name in table.names:
            before = (row.was or {}).get(name)
            if before != row.cells[name]:
                kind = CHANGED if was is not None or moved else ADDED
                yield Cell(row.table, key_of(table, row.cells), kind, name, before, row.cells[name])
    for row in gone:
        table = read_table(row.table)
        if row.is_gone and row.was is not None:
            for name, text in row.was.items():
                if text is not None:
                    yield Cell(row.table, key_of(table, row.was), REMOVED, name, text, None)
