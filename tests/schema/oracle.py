"""Two verdicts on the same rows: ours, and frictionless's, which knows nothing of our own keys."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

from frictionless import Package, Resource, Schema, system

from territory.ingest.check import Entry, check_sheets
from territory.ingest.sheet import Sheet
from territory.lake.view import View
from territory.schema.registry import read_table

Row = Mapping[str, str]

#: Codes of ours that say what Table Schema itself says; the others come from `territory:` keys.
STANDARD = {
    "integer", "number", "boolean", "date", "datetime", "year", "object", "uri", "required", "pattern", "enum",
    "minimum", "maximum", "max-length",
}  # fmt: skip
REFERENCES = {"reference-unknown", "reference-rejected", "vocabulary"}
KEYS = {"key-repeated", "key-missing"}


@dataclass(frozen=True)
class Verdict:
    """Cells at fault as (row, column), row 2 being the first under the header; rows whose key is repeated or none."""

    cells: frozenset[tuple[int, str]]
    keys: frozenset[int]
    references: frozenset[tuple[int, str]] = frozenset()
    own: frozenset[tuple[int, str]] = frozenset()

    @property
    def rows(self) -> frozenset[int]:
        """Rows with anything wrong."""
        return frozenset({row for row, _ in self.cells | self.references | self.own} | self.keys)


def descriptor(table: str) -> dict[str, object]:
    """The descriptor as it is in the repository."""
    return json.loads((files("territory.schema") / "tables" / f"{table}.json").read_text("utf-8"))


def enter(tables: Mapping[str, Sequence[Row]], view: View | None = None) -> dict[str, Entry]:
    """Our entries by table, for rows given as texts by column."""
    sheets = []
    for name, rows in tables.items():
        header = read_table(name).names
        lines = [(n, [row.get(column, "") for column in header]) for n, row in enumerate(rows, start=2)]
        sheets.append(Sheet(f"{name}.csv", "", table=read_table(name), header=header, rows=lines))
    return {entry.table or "": entry for entry in check_sheets(sheets, view).entries}


def judge_ours(tables: Mapping[str, Sequence[Row]]) -> dict[str, Verdict]:
    """Our verdict by table."""
    verdicts = {}
    for name, entry in enter(tables).items():
        found = [(f.row or 0, f.column or "", f.code) for f in entry.findings if f.blocks]
        verdicts[name] = Verdict(
            cells=frozenset((row, column) for row, column, code in found if code in STANDARD),
            keys=frozenset(row for row, _, code in found if code in KEYS),
            references=frozenset((row, column) for row, column, code in found if code in REFERENCES),
            own=frozenset((row, column) for row, column, code in found if code not in STANDARD | REFERENCES | KEYS),
        )
    return verdicts


def judge_frictionless(tables: Mapping[str, Sequence[Row]], references: bool = False) -> dict[str, Verdict]:
    """frictionless's verdict by table, with references when they are asked for."""
    resources = []
    for name, rows in tables.items():
        item = descriptor(name)
        if not references:
            item.pop("foreignKeys", None)
        else:
            kept = [key for key in item.get("foreignKeys", []) if (key["reference"]["resource"] or name) in tables]
            item["foreignKeys"] = kept
        header = list(read_table(name).names)
        lines = [[row.get(column, "") for column in header] for row in rows]
        resources.append(
            Resource(name=name, data=[header, *lines], schema=Schema.from_descriptor(item), format="inline")
        )
    with system.use_context(trusted=True):
        report = Package(resources=resources).validate(limit_errors=100_000)
    assert not report.errors, report.errors
    verdicts = {}
    for task in report.tasks:
        cells, keys, fks = set(), set(), set()
        for error in task.errors:
            row = getattr(error, "row_number", None)
            if error.type == "primary-key":
                keys.add(row)
            elif error.type == "foreign-key":
                fks.update((row, name) for name in error.field_names)
            elif error.type in {"type-error", "constraint-error"}:
                cells.add((row, error.field_name))
            else:
                assert error.type == "blank-row", error
        verdicts[task.name] = Verdict(frozenset(cells), frozenset(keys), frozenset(fks))
    return verdicts
