"""The verdict on an entry: what is wrong at which field, what would change cell by cell, and the change to commit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import pyarrow as pa

from territory.ingest.admit import derive_change
from territory.ingest.check import Report, check_sheets
from territory.ingest.entry import Entry, Row, read_rows
from territory.ingest.entry_change import (
    REMOVED,
    Cell,
    derive_cells,
    derive_removals,
    find_gone,
    key_of,
    read_row,
    value_of,
)
from territory.ingest.entry_ids import complete
from territory.ingest.entry_personal import check_personal
from territory.ingest.entry_removal import read_referring
from territory.ingest.entry_version import NewVersion, derive_version
from territory.ingest.finding import BLOCKS, Finding
from territory.ingest.sheet import Sheet
from territory.lake.change import Change
from territory.lake.view import View
from territory.schema.arrow import tabulate
from territory.schema.forms import Form
from territory.schema.registry import read_table
from territory.schema.table import Table

#: What a change made by form says it is, in the lake.
KIND = "form"


@dataclass(frozen=True, slots=True)
class Remark:
    """A finding at a field of the form: `index` is the row's place among those of its table."""

    table: str
    index: int
    column: str | None
    finding: Finding


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an entry is worth: remarks at its fields, the rows it would move, the version it makes, if any."""

    rows: tuple[Row, ...]
    remarks: tuple[Remark, ...]
    report: Report
    cells: tuple[Cell, ...]
    removals: Mapping[str, pa.Table]
    version: NewVersion | None = None

    @property
    def blocks(self) -> bool:
        """Whether something keeps the entry out."""
        return any(remark.finding.blocks for remark in self.remarks)

    @property
    def notes(self) -> tuple[Remark, ...]:
        """What keeps nothing out, but is to be confirmed."""
        return tuple(remark for remark in self.remarks if not remark.finding.blocks)

    @property
    def removed(self) -> int:
        """Rows that the change takes away for good, a corrected key apart."""
        return len({(cell.table, cell.key) for cell in self.cells if cell.kind == REMOVED})


def check_entry(
    form: Form, entry: Entry, view: View, today: date, *, is_used: bool = False, closes: bool = False
) -> Verdict:
    """Everything wrong with an entry, and what it would change in `view`.

    `is_used`: other objects lean on what this one means, so that a change of meaning makes a new version. `closes`:
    the row that closing adds must be there.
    """
    rows = complete(form, read_rows(form, entry), view, today)
    version = derive_version(form, rows, view) if is_used else None
    asserted = list(version.rows) if version else [row for row in rows if not row.is_gone and row.is_changed]
    report = check_sheets(_sheets(asserted), view)
    remarks = [*_remarks(report), *_problems(asserted), *_check_taken(asserted, rows, view), *_check_empty(asserted)]
    gone = [] if version else find_gone(rows)
    remarks += _check_removed(gone, view)
    remarks += [
        Remark(row.table, row.index, finding.column, finding) for row, finding in check_personal(asserted, KIND)
    ]
    remarks += _check_closing(form, entry, rows) if closes else []
    return Verdict(
        rows=rows,
        remarks=tuple(_first_of_each(_keep_causes(form, remarks))),
        report=report,
        cells=tuple(derive_cells(asserted, gone)),
        removals=derive_removals(gone),
        version=version,
    )


def derive_entry_change(verdict: Verdict, message: str, author: str, base: int) -> Change:
    """The commit that an entry asks for; `base` is the snapshot that its author was shown."""
    change = derive_change(verdict.report, kind=KIND, message=message, author=author, base=base)
    # What is typed has no file and no line: its origin is the form itself.
    tables = {
        name: rows.set_column(rows.column_names.index("_row"), "_row", pa.nulls(rows.num_rows, pa.int64()))
        for name, rows in change.tables.items()
    }
    return replace(change, tables=tables, files=(), removals=verdict.removals)


def derive_removal(table: Table, key: Mapping[str, str | None], message: str, author: str, base: int) -> Change:
    """The commit that deletes one row, by its key in canonical text."""
    removals = {table.name: tabulate(table, [{name: value_of(key[name], table.field(name)) for name in table.key}])}
    return Change(KIND, message, author, {}, base=base, removals=removals)


def _sheets(rows: Iterable[Row]) -> list[Sheet]:
    by_table: dict[str, list[Row]] = {}
    for row in rows:
        by_table.setdefault(row.table, []).append(row)
    return [
        Sheet(
            file=KIND,
            sha256="",
            table=read_table(name),
            header=read_table(name).names,
            rows=[(row.index + 1, [row.cells[column] for column in read_table(name).names]) for row in mine],
        )
        for name, mine in by_table.items()
    ]


def _remarks(report: Report) -> list[Remark]:
    return [
        Remark(finding.table or "", (finding.row or 1) - 1, finding.column, finding)
        for entry in report.entries
        for finding in entry.findings
    ]


def _problems(rows: Sequence[Row]) -> list[Remark]:
    return [
        Remark(row.table, row.index, name, Finding(row.index + 1, name, code, BLOCKS, row.cells[name], row.table, KIND))
        for row in rows
        for name, code in row.problems.items()
    ]


def _check_taken(asserted: Sequence[Row], rows: Sequence[Row], view: View) -> list[Remark]:
    """New rows whose key the lake has already: they would change what is there, which nobody asked for."""
    freed = {(row.table, key_of(read_table(row.table), row.was)) for row in rows if row.was is not None}
    found = []
    for row in asserted:
        table = read_table(row.table)
        key = key_of(table, row.cells)
        is_same = row.was is not None and key == key_of(table, row.was)
        if is_same or not all(row.cells[name] for name in table.key):
            continue
        is_kept = (row.table, key) in freed and any(
            other.was is not None
            and not other.is_gone
            and key_of(table, other.was) == key == key_of(table, other.cells)
            for other in rows
            if other.table == row.table
        )
        is_free = (row.table, key) in freed and not is_kept
        if is_kept or (not is_free and read_row(view, table, row.cells) is not None):
            column = table.key[-1]
            finding = Finding(row.index + 1, column, "key-taken", BLOCKS, key.replace("|", " · "), row.table, KIND)
            found.append(Remark(row.table, row.index, column, finding))
    return found


def _check_empty(asserted: Sequence[Row]) -> list[Remark]:
    """What a row that holds nothing at all lacks: in a file it would be an empty line, which says nothing."""
    return [
        Remark(row.table, row.index, name, Finding(row.index + 1, name, "required", BLOCKS, None, row.table, KIND))
        for row in asserted
        if not any(row.cells.values())
        for name in read_table(row.table).names
        if read_table(row.table).field(name).required
    ]


def _check_removed(gone: Sequence[Row], view: View) -> list[Remark]:
    """Rows taken away that others refer to: they stay, and who refers to them is said."""
    leaving = {(row.table, key_of(read_table(row.table), row.was or {})) for row in gone}
    found = []
    for row in gone:
        table = read_table(row.table)
        for item in read_referring(view, row.table, key_of(table, row.was or {}), leaving):
            detail = {"count": str(item.count), "other": item.table}
            column = table.key[0]
            finding = Finding(row.index + 1, column, "removal-refused", BLOCKS, None, row.table, KIND, detail=detail)
            found.append(Remark(row.table, row.index, column, finding))
    return found


def _check_closing(form: Form, entry: Entry, rows: Sequence[Row]) -> list[Remark]:
    """A closing that adds a row (the stage, the event) needs it."""
    found = []
    for part in form.close:
        if part.adds and not any(row.table == part.table and row.was is None for row in rows):
            index = max(len(entry.rows.get(part.table, ())) - 1, 0)
            name = part.first[0]
            found.append(
                Remark(part.table, index, name, Finding(index + 1, name, "required", BLOCKS, None, part.table, KIND))
            )
    return found


def _keep_causes(form: Form, remarks: Sequence[Remark]) -> list[Remark]:
    """Remarks that a person can act upon: what the form fills by itself follows from what is at fault elsewhere."""
    parts = {part.table: part for part in form.parts}
    kept = []
    for remark in remarks:
        part = parts.get(remark.table)
        filled = part is not None and (
            remark.column in part.link or (part.id and remark.column == part.described.key[0])
        )
        is_followed = remark.finding.code in {"required", "reference-rejected", "key-missing"}
        others = [item for item in remarks if item is not remark and item.column not in (part.link if part else ())]
        if not (filled and is_followed and others):
            kept.append(remark)
    return kept


def _first_of_each(remarks: Sequence[Remark]) -> list[Remark]:
    """One remark for each cell: what blocks, then what could not be read, come before what follows from it."""
    order = {"typed-ambiguous": 0, "key-taken": 0}
    kept: dict[tuple[str, int, str | None], Remark] = {}
    for remark in sorted(remarks, key=lambda remark: (not remark.finding.blocks, order.get(remark.finding.code, 1))):
        kept.setdefault((remark.table, remark.index, remark.column), remark)
    return list(kept.values())
