"""An entry on screen, before any judgement: rows by table as they are typed, over rows as the lake had them.

It goes the way of a file: what is typed becomes canonical cells, cells become sheets, sheets are checked
(`ingest.entry_check`). Everything here is pure, and an entry is JSON, so that a draft holds it as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from territory.ingest.entry_values import canonical, say_cell, take_typed
from territory.model.period import read_last_day
from territory.schema.forms import Form, Part
from territory.schema.table import Field

CREATE, EDIT, CLOSE = "create", "edit", "close"


@dataclass(frozen=True, slots=True)
class Typed:
    """One row of an entry: its cells as typed, as the lake had them (`was`, canonical; None: a new row).

    `is_gone`: the person takes it away.
    """

    cells: Mapping[str, str]
    was: Mapping[str, str | None] | None = None
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """What is typed, by table, and the reason given for it. `base` is the snapshot that `was` was read from."""

    rows: Mapping[str, tuple[Typed, ...]]
    reason: str = ""
    base: int = 0

    def row(self, table: str, index: int) -> Typed:
        """One row; raises IndexError or KeyError."""
        return self.rows[table][index]

    def cell(self, table: str, index: int, name: str) -> str:
        """What is typed in a cell, empty when nothing is."""
        rows = self.rows.get(table, ())
        return rows[index].cells.get(name, "") if index < len(rows) else ""

    def as_json(self) -> dict[str, Any]:
        """The entry as a draft keeps it."""
        return {
            "rows": {
                table: [
                    {"cells": dict(row.cells)}
                    | ({} if row.was is None else {"was": dict(row.was)})
                    | ({"gone": True} if row.is_gone else {})
                    for row in rows
                ]
                for table, rows in self.rows.items()
            },
            "reason": self.reason,
            "base": self.base,
        }

    @classmethod
    def parse(cls, kept: Mapping[str, Any]) -> Entry:
        """The entry that a draft keeps."""
        return cls(
            {
                table: tuple(Typed(row["cells"], row.get("was"), row.get("gone", False)) for row in rows)
                for table, rows in kept.get("rows", {}).items()
            },
            kept.get("reason", ""),
            kept.get("base", 0),
        )


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it would go in: canonical cells, and by field what could not be read as typed."""

    table: str
    index: int
    cells: dict[str, str | None]
    was: Mapping[str, str | None] | None
    is_gone: bool = False
    problems: dict[str, str] = field(default_factory=dict)

    @property
    def is_changed(self) -> bool:
        """Whether it says something else than the lake."""
        return self.was is None or any(self.cells[name] != self.was.get(name) for name in self.cells)


def begin(form: Form, context: Mapping[str, str], base: int = 0) -> Entry:
    """A new object: the rows its form opens with, their defaults, and what is already known (`context`, by table).

    A reference to a table of the context is filled; one that another cell must ask for stays empty.
    """
    rows = {}
    for place, part in enumerate(form.parts):
        count = 1 if place == 0 else part.begins
        rows[part.table] = tuple(_opening(part, context) for _ in range(count))
    return Entry(rows, base=base)


def open_existing(form: Form, found: Mapping[str, Sequence[Mapping[str, object]]], base: int) -> Entry:
    """An object as the lake has it, to be edited: `found` are its rows by table, values of the lake's types."""
    return Entry(
        {part.table: tuple(_existing(part, row) for row in found.get(part.table, ())) for part in form.parts}, base=base
    )


def close_existing(form: Form, found: Mapping[str, Sequence[Mapping[str, object]]], base: int) -> Entry:
    """The same, with the row that closing it adds."""
    entry = open_existing(form, found, base)
    for part in form.close:
        if part.adds:
            entry = add_row(entry, form, part.table)
    return entry


def set_cell(entry: Entry, table: str, index: int, name: str, text: str) -> Entry:
    """The entry with one cell typed anew."""
    row = entry.row(table, index)
    return _with_row(entry, table, index, replace(row, cells={**row.cells, name: text}))


def add_row(entry: Entry, form: Form, table: str) -> Entry:
    """The entry with one more row of a table, at its defaults."""
    opening = Typed(dict(form.part(table).defaults))
    return replace(entry, rows={**entry.rows, table: (*entry.rows.get(table, ()), opening)})


def take_away(entry: Entry, table: str, index: int, is_gone: bool = True) -> Entry:
    """The entry with a row taken away, or put back."""
    return _with_row(entry, table, index, replace(entry.row(table, index), is_gone=is_gone))


def carry_date(entry: Entry, form: Form) -> Entry:
    """The entry where the closing date is carried over to what is still open: cells that were empty and still are."""
    if form.close_date is None:
        return entry
    table, name = form.close_date
    dated = form.part(table).described.field(name)
    rows = entry.rows.get(table, ())
    text = next((row.cells.get(name, "") for row in reversed(rows) if row.was is None), "")
    for part in form.close:
        for index, row in enumerate(entry.rows.get(part.table, ())):
            if part.adds or row.was is None or row.is_gone:
                continue
            for closed in part.first:
                if not row.was.get(closed):
                    is_day = form.part(part.table).described.field(closed).type == "date"
                    entry = set_cell(entry, part.table, index, closed, _last_day(text, dated) if is_day else text)
    return entry


def _last_day(text: str, column: Field) -> str:
    """A closing date as a day: the last one of the month or of the year that it may be."""
    try:
        day = read_last_day(take_typed(text, column)[0])
    except ValueError:
        return text
    return f"{day:%d/%m/%Y}" if day else text


def is_asked(
    part: Part, name: str, cells: Mapping[str, str | None], was: Mapping[str, str | None] | None = None
) -> bool:
    """Whether a row asks for a field, from what its other cells hold (see `Part.when`).

    What the lake holds in it is asked about too, as long as the cells it hangs on stand as they `was`.
    """
    conditions = part.when.get(name, {})
    if was is not None and was.get(name) and all((cells.get(cell) or None) == was.get(cell) for cell in conditions):
        return True
    for cell, texts in conditions.items():
        held = cells.get(cell) or ""
        refused = {text[1:] for text in texts if text.startswith("!")}
        wanted = {text for text in texts if not text.startswith("!")}
        if held in refused or (wanted and held not in wanted):
            return False
    return True


def read_rows(form: Form, entry: Entry) -> tuple[Row, ...]:
    """What is typed as canonical rows; links, numbers and identifiers are not filled yet (`ingest.entry_ids`).

    A new row where nothing was typed beyond what the form put there is left out, but for the object's own.
    """
    rows = []
    for part in form.parts:
        for index, typed in enumerate(entry.rows.get(part.table, ())):
            if typed.was is None and (
                typed.is_gone or (part is not form.main and not part.keeps and _is_blank(part, typed))
            ):
                continue
            rows.append(_row(part, index, typed))
    return tuple(rows)


def _row(part: Part, index: int, typed: Typed) -> Row:
    cells: dict[str, str | None] = {}
    problems: dict[str, str] = {}
    for column in part.described.fields:
        text, problem = take_typed(typed.cells.get(column.name, ""), column)
        cells[column.name] = text
        if problem:
            problems[column.name] = problem
    for name in part.when:
        if not is_asked(part, name, cells, typed.was):
            cells[name] = None
            problems.pop(name, None)
    return Row(part.table, index, cells, typed.was, typed.is_gone, problems)


def _is_blank(part: Part, typed: Typed) -> bool:
    return all(not text or text == part.defaults.get(name) for name, text in typed.cells.items())


def _opening(part: Part, context: Mapping[str, str]) -> Typed:
    cells = dict(part.defaults)
    for reference in part.described.references:
        if reference.table in context and reference.field in part.first and reference.table != part.table:
            cells[reference.field] = context[reference.table]
    return Typed(cells)


def _existing(part: Part, row: Mapping[str, object]) -> Typed:
    was = {column.name: canonical(row.get(column.name), column) for column in part.described.fields}
    cells = {column.name: say_cell(was[column.name], column) for column in part.described.fields}
    return Typed({name: text for name, text in cells.items() if text}, was)


def _with_row(entry: Entry, table: str, index: int, row: Typed) -> Entry:
    rows = list(entry.rows[table])
    rows[index] = row
    return replace(entry, rows={**entry.rows, table: tuple(rows)})
