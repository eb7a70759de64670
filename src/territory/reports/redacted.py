"""A copy of a file without its personal data: what is kept in the place of an original that must not be."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import PurePath

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from territory.ingest.grid import Brought, Grid, Place, derive_rows
from territory.ingest.sheet import as_text
from territory.reports.writing import LONGEST, derive_content, derive_title, put

#: New texts of cells; None blanks the cell.
Redactions = Mapping[Place, str | None]


def write_redacted(brought: Brought, redactions: Redactions) -> tuple[str, bytes]:
    """The name and bytes of the copy: the values, each on its line, with those cells redacted.

    A file without sheets comes back as CSV, so that what was answered about it still holds; any other as XLSX.
    """
    if len(brought.grids) == 1 and brought.grids[0].sheet is None:
        return f"{PurePath(brought.file).stem}.csv", _write_text(brought.grids[0], redactions)
    return f"{PurePath(brought.file).stem}.xlsx", _write_book(brought, redactions)


def _write_text(grid: Grid, redactions: Redactions) -> bytes:
    stream = io.StringIO(newline="")
    # Every cell is quoted: a reader has no separator to guess wrongly.
    writer = csv.writer(stream, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([as_text(cell) for cell in cells] for cells in derive_rows(grid, redactions))
    return stream.getvalue().encode("utf-8-sig")


def _write_book(brought: Brought, redactions: Redactions) -> bytes:
    book, taken = Workbook(write_only=True), set[str]()
    for grid in brought.grids:
        worksheet = book.create_sheet(derive_title(grid.sheet or PurePath(brought.file).stem[:31], taken))
        for cells in derive_rows(grid, redactions):
            worksheet.append([_cell(worksheet, value) for value in cells])
    return derive_content(book)


def _cell(worksheet: object, value: object) -> object:
    if isinstance(value, str) and len(value) > LONGEST:
        value = value[:LONGEST]
    return put(WriteOnlyCell(worksheet), value)
