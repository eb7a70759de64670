"""The verdict on what is brought: every finding at once, and the rows that nothing stops, typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa

from territory.errors import TerritoryError
from territory.ingest.delimited import read_csv
from territory.ingest.finding import BLOCKS, Finding, derive_details
from territory.ingest.package import Package, is_package, read_package
from territory.ingest.sheet import Cells, Sheet, derive_cells
from territory.ingest.totals import Instruments, check_montant, measure_events, measure_montant
from territory.ingest.workbook import read_workbook
from territory.lake.view import View
from territory.lake.workbench import Remark, Workbench
from territory.locale.words import Words
from territory.schema.registry import read_tables
from territory.schema.table import Table

Progress = Callable[[str], None]

#: What is said of a cell because it holds nothing.
_EMPTY = {"required", "key-missing", "requires-one-of", "requires-exactly-one-of"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One table found in a file: how many rows hold something, nothing, go in, stay out; its money; its findings."""

    file: str
    sheet: str | None
    table: str | None
    sha256: str
    rows: int
    empty: int
    accepted: int
    rejected: int
    totals: dict[str, str]
    findings: tuple[Finding, ...]
    content: bytes = field(default=b"", repr=False)

    def as_json(self, words: Words) -> dict[str, Any]:
        """The entry as `territory check --json` gives it."""
        sheet = {} if self.sheet is None else {"sheet": self.sheet}
        return {
            "file": self.file, **sheet, "table": self.table, "rows": self.rows, "empty": self.empty,
            "accepted": self.accepted, "rejected": self.rejected, "totals": self.totals,
            "findings": [
                {
                    "row": finding.row, "column": finding.column, "code": finding.code, "severity": finding.severity,
                    "value": finding.value, "message": finding.say(words),
                }
                for finding in self.findings
            ],
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Report:
    """The verdict on all that was brought together; `tables` are the accepted rows (`_row` and the columns present).

    `nature` is what the packages among them say they are (`demo`, `published`), None for files of an authority's own.
    """

    entries: tuple[Entry, ...]
    tables: dict[str, pa.Table]
    nature: str | None = None

    @property
    def blocks(self) -> bool:
        """Whether at least one finding keeps something out."""
        return any(finding.blocks for entry in self.entries for finding in entry.findings)

    @property
    def rejected(self) -> int:
        """Rows that stay out."""
        return sum(entry.rejected for entry in self.entries)

    def as_json(self, words: Words) -> dict[str, Any]:
        """What `territory check --json` prints."""
        return {"files": [entry.as_json(words) for entry in self.entries]}


def check_paths(
    paths: Sequence[Path], table: Table | None, view: View | None, progress: Progress | None = None
) -> Report:
    """The verdict on files, workbooks and packages brought together: they may refer to each other and to `view`.

    `table` is that of a CSV or of a workbook's first sheet when its name does not say it. Raises TerritoryError
    `file-unknown` for a path that is neither a CSV, a workbook nor a package, `nature-mixed` when demonstration and
    published packages come together, and what `read_package` raises.
    """
    sheets: list[Sheet] = []
    natures: set[str] = set()
    for path in paths:
        if progress:
            progress(path.name)
        if is_package(path):
            package = read_package(path)
            sheets += package.sheets
            if package.nature in {"demo", "published"}:
                natures.add(package.nature)
        else:
            sheets += read_sheets(path, table)
    if len(natures) > 1:
        raise TerritoryError("nature-mixed", lake="demo", package="published")
    return check_sheets(sheets, view, next(iter(natures), None))


def check_package(package: Package, view: View | None) -> Report:
    """The verdict on a package already read."""
    return check_sheets(package.sheets, view, package.nature)


def read_sheets(path: Path, table: Table | None = None) -> Sequence[Sheet]:
    """What one file holds, before any judgement."""
    if not path.exists():
        raise TerritoryError("file-missing", file=str(path))
    if path.is_dir():
        raise TerritoryError("package-missing", folder=str(path))
    suffix = path.suffix.lower()
    if suffix == ".csv":
        return [read_csv(path.read_bytes(), str(path), path.stem, table)]
    if suffix in {".xlsx", ".xlsm"}:
        return read_workbook(path.read_bytes(), str(path), table)
    raise TerritoryError("file-unknown", file=path.name)


def check_sheets(sheets: Iterable[Sheet], view: View | None, nature: str | None = None) -> Report:
    """The verdict on sheets that go in together."""
    brought = [(sheet, derive_cells(sheet)) for sheet in sheets]
    bench = Workbench(view)
    try:
        verdicts, tables = _judge(brought, bench)
    finally:
        bench.close()
    staged = [(sheet.table.name, cells.texts) for sheet, cells in brought if sheet.table and cells.texts is not None]
    instruments = Instruments(staged, view)
    entries = tuple(
        _entry(sheet, cells, *verdicts.get(n, ((), 0)), instruments) for n, (sheet, cells) in enumerate(brought)
    )
    return Report(entries, tables, nature)


def _judge(
    brought: Sequence[tuple[Sheet, Cells]], bench: Workbench
) -> tuple[dict[int, tuple[tuple[Remark, ...], int]], dict[str, pa.Table]]:
    """Remarks and count of accepted rows by entry; accepted rows by table. Tables go in reference order."""
    verdicts: dict[int, tuple[tuple[Remark, ...], int]] = {}
    accepted: dict[str, pa.Table] = {}
    staged: dict[str, list[int]] = {}
    for n, (sheet, cells) in enumerate(brought):
        if sheet.table is not None and cells.texts is not None:
            staged.setdefault(sheet.table.name, []).append(n)
            bench.stage(sheet.table, n, cells.texts, [remark._replace(entry=n) for remark in cells.barred])
    for table in read_tables().values():
        if not (mine := staged.get(table.name)):
            continue
        verdict = bench.judge(table)
        counted = verdict.accepted.column("_entry").value_counts().to_pylist()
        counts = {item["values"]: item["counts"] for item in counted}
        for n in mine:
            remarks = tuple(remark for remark in verdict.remarks if remark.entry == n)
            verdicts[n] = (remarks, counts.get(n, 0))
        if verdict.accepted.num_rows:
            accepted[table.name] = _place_rows(verdict.accepted, brought)
    return verdicts, accepted


def _place_rows(accepted: pa.Table, brought: Sequence[tuple[Sheet, Cells]]) -> pa.Table:
    """The accepted rows with the line of the file in `_row`, for those that a block's records gave."""
    rows = accepted.drop_columns(["_entry"])
    if not any(sheet.places for sheet, _ in brought):
        return rows
    lines = [
        brought[entry][0].place(row)[0] if brought[entry][0].places else row
        for entry, row in zip(accepted["_entry"].to_pylist(), accepted["_row"].to_pylist(), strict=True)
    ]
    return rows.set_column(rows.column_names.index("_row"), "_row", pa.array(lines, pa.int64()))


def _entry(sheet: Sheet, cells: Cells, remarks: Sequence[Remark], accepted: int, instruments: Instruments) -> Entry:
    findings = [*cells.findings, *_findings(sheet, cells, remarks), *check_montant(sheet)]
    totals = dict(measure_montant(sheet))
    if sheet.table is not None and sheet.table.name == "funding_event" and cells.texts is not None:
        totals |= measure_events(cells.texts, instruments)
    return Entry(
        file=sheet.file,
        sheet=sheet.sheet,
        table=sheet.table.name if sheet.table else None,
        sha256=sheet.sha256,
        rows=cells.rows,
        empty=cells.empty,
        accepted=accepted,
        rejected=cells.rows - accepted,
        totals=totals,
        findings=tuple(findings),
        content=sheet.content,
    )


def _findings(sheet: Sheet, cells: Cells, remarks: Sequence[Remark]) -> list[Finding]:
    """Remarks as findings; a required column that the file has not is said once, not once a row.

    A formula that was never computed leaves its cell empty: that the cell is empty is not said beside it.
    """
    if sheet.table is None or cells.texts is None:
        return []
    details = derive_details(sheet.table)
    uncalculated = {(remark.row, remark.column) for remark in cells.barred if remark.code == "formula-without-value"}
    absent = {remark.column for remark in remarks if remark.code == "required"} - set(cells.texts.column_names)
    findings = [
        sheet.finding("column-missing", BLOCKS, sheet.header_row, name) for name in sheet.table.names if name in absent
    ]
    for remark in sorted(remarks, key=lambda remark: remark.row):
        if remark.code == "required" and remark.column in absent:
            continue
        if remark.code in _EMPTY and (remark.row, remark.column) in uncalculated:
            continue
        detail = dict(details.get((remark.code, remark.column), {}))
        if remark.other is not None:
            is_row = remark.code == "key-repeated" and remark.other.isdecimal()
            detail["other"] = str(sheet.place(int(remark.other))[0]) if is_row else remark.other
        findings.append(sheet.finding(remark.code, BLOCKS, remark.row, remark.column, remark.value, **detail))
    return findings
