"""XLSX workbooks of our own format: each sheet named as a table, by its name or its French title."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from typing import Any

from territory.ingest.ours import is_example, is_our_sheet, read_mark
from territory.ingest.sheet import Sheet, find_table
from territory.schema.table import Table

#: Uncompressed bytes that a workbook or a package may hold; a bomb is refused before it is unpacked.
MAX_BYTES = 1024 * 1024 * 1024


def read_workbook(content: bytes, file: str, table: Table | None = None) -> list[Sheet]:
    """A sheet per worksheet, empty ones without a header; `table` is that of the first one whose name means none.

    A sheet that means no table is optional when another one was recognised: left aside if it has no rows.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        if sum(item.file_size for item in zipfile.ZipFile(io.BytesIO(content)).infolist()) > MAX_BYTES:
            return [Sheet(file, sha256, table=table, problem=("file-too-large", None, None, {}))]
        sheets = list(_read_sheets(content, file, sha256))
    except Exception:  # openpyxl lets anything rise (KeyError, XML errors, zlib.error) on a file that is not a workbook
        return [Sheet(file, sha256, table=table, problem=("file-unreadable", None, None, {}))]
    if not any(sheet.header for sheet in sheets):
        return [Sheet(file, sha256, table=table, problem=("file-empty", None, None, {}))]
    if table is not None:
        unnamed = next((sheet for sheet in sheets if sheet.header and sheet.table is None), None)
        if not any(sheet.table is table for sheet in sheets) and unnamed:
            unnamed.table = table
    recognised = any(sheet.table for sheet in sheets)
    for sheet in sheets:
        sheet.is_optional = recognised and sheet.table is None
    return sheets


def _read_sheets(content: bytes, file: str, sha256: str) -> Iterator[Sheet]:
    # Imported late: a third of a second that only workbooks need.
    import openpyxl

    values = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    formulas = openpyxl.load_workbook(io.BytesIO(content), read_only=True) if _has_formulas(content) else None
    is_ours = read_mark(content).is_ours
    for worksheet in values.worksheets:
        if is_our_sheet(worksheet.title, is_ours):
            continue
        # The declared size of a sheet is often wrong; without it the rows that exist are read.
        worksheet.reset_dimensions()
        sheet = Sheet(file, sha256, sheet=worksheet.title, table=find_table(worksheet.title), content=content)
        for row, record in enumerate(worksheet.iter_rows(values_only=True), start=1):
            if sheet.header:
                if not is_example(record):
                    sheet.rows.append((row, record))
            elif any(cell is not None and str(cell).strip() for cell in record):
                sheet.header, sheet.header_row = _header(record), row
        if formulas is not None and sheet.header:
            sheet.uncalculated = frozenset(_read_uncalculated(formulas[worksheet.title], sheet))
        yield sheet


def _header(record: tuple[Any, ...]) -> tuple[str, ...]:
    labels = ["" if cell is None else str(cell) for cell in record]
    while labels and not labels[-1].strip():
        labels.pop()
    return tuple(labels)


def _has_formulas(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = (name for name in archive.namelist() if name.startswith("xl/worksheets/") and name.endswith(".xml"))
        return any(b"<f>" in part or b"<f " in part for part in map(archive.read, parts))


def _read_uncalculated(worksheet: Any, sheet: Sheet) -> Iterator[tuple[int, int]]:
    """Cells with a formula and no kept value: a program wrote them and no spreadsheet ever computed them."""
    worksheet.reset_dimensions()
    held = dict(sheet.rows)
    for row, record in enumerate(worksheet.iter_rows(values_only=True), start=1):
        for place, cell in enumerate(record):
            is_formula = (isinstance(cell, str) and cell.startswith("=")) or type(cell).__name__.endswith("Formula")
            values = held.get(row, ())
            if is_formula and (place >= len(values) or values[place] is None):
                yield row, place
