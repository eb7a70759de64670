"""Records of several tables made from one block, each knowing which of the block's cells it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from territory.ingest.block import Block
from territory.ingest.finding import NOTE, Finding
from territory.ingest.identity import Record, put_keys
from territory.ingest.resolve import Resolver
from territory.ingest.sheet import Sheet
from territory.schema.registry import read_table, read_tables
from territory.schema.table import Table

#: (record, field or None) to (line, letter), see `sheet.Sheet`.
_Places = dict[tuple[int, "str | None"], tuple[int, "str | None"]]


@dataclass(slots=True)
class Made:
    """One record: its row in the block, and the block's column of each field that one gave."""

    record: Record
    row: int
    at: Mapping[str, int]


@dataclass(slots=True)
class Building:
    """Records by table; `findings` are those of making them."""

    block: Block
    made: dict[str, list[Made]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def put(self, table: str, record: Record, row: int, at: Mapping[str, int | None] | None = None) -> Record:
        """Adds a record, unless one that says the same is there; returns the one kept."""
        mine = self.made.setdefault(table, [])
        for other in reversed(mine[-200:]):
            if other.record == record:
                return other.record
        places = {name: column for name, column in (at or {}).items() if column is not None}
        mine.append(Made(record, row, places))
        return record

    def note(
        self, row: int, column: int | None, code: str, value: str | None = None, severity: str = NOTE, **detail: str
    ) -> None:
        """Adds a finding about a cell of the block, or about the row when no column gave it."""
        line, letter = self.block.place(row, column) if column is not None else (self.block.rows[row][0], None)
        self.findings.append(
            Finding(line, None, code, severity, value, None, self.block.file, self.block.sheet, detail, letter)
        )

    def put_keys(self, table: str, resolve: Resolver) -> None:
        """Gives keys to the records of a table that have none; twins are said."""
        mine = self.made.get(table, [])
        for place in put_keys(read_table(table), [item.record for item in mine], resolve):
            self.note(mine[place].row, None, "twin-row")

    def sheets(self) -> tuple[Sheet, ...]:
        """One sheet per table that has records, in reference order."""
        return tuple(
            self._sheet(table, self.made[name]) for name, table in read_tables().items() if self.made.get(name)
        )

    def _sheet(self, table: Table, made: Iterable[Made]) -> Sheet:
        items = list(made)
        filled = {name for item in items for name, text in item.record.items() if text is not None}
        filled |= {name for item in items for name in item.at}
        present = tuple(name for name in table.names if name in filled)
        places: _Places = {(0, None): (self.block.header_line, None)}
        for n, item in enumerate(items, start=1):
            places[n, None] = (self.block.rows[item.row][0], None)
            for name, column in item.at.items():
                places[n, name] = self.block.place(item.row, column)
        sheet = Sheet(self.block.file, self.block.sha256, self.block.sheet, table, present, 0, places=places)
        sheet.rows = [(n, [item.record.get(name) for name in present]) for n, item in enumerate(items, start=1)]
        return sheet
