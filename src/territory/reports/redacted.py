"""A copy of a file without its personal data: what is kept in the place of an original that must not be."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import PurePath

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from territory.ingest.grid import Brought, place_of
from territory.reports.writing import LONGEST, derive_title, put

#: New texts of cells, by (sheet, line, letter); None blanks the cell.
Redactions = Mapping[tuple[str | None, int, str], str | None]


def write_redacted(brought: Brought, redactions: Redactions) -> tuple[str, bytes]:
    """The name and bytes of the copy: an XLSX of the values, each on its line, with those cells redacted."""
    book, taken = Workbook(write_only=True), set[str]()
    for grid in brought.grids:
        worksheet = book.create_sheet(derive_title(grid.sheet or PurePath(brought.file).stem[:31], taken))
        texts = {
            (line, place_of(letter)): text for (sheet, line, letter), text in redactions.items() if sheet == grid.sheet
        }
        lines = {line for line, _ in texts}
        at = 1
        for line, cells in grid.lines:
            for _ in range(line - at):
                worksheet.append([])
            values = [texts.get((line, place), value) for place, value in enumerate(cells)] if line in lines else cells
            worksheet.append([_cell(worksheet, value) for value in values])
            at = line + 1
    stream = io.BytesIO()
    book.save(stream)
    return f"{PurePath(brought.file).stem}.xlsx", stream.getvalue()


def _cell(worksheet: object, value: object) -> object:
    if isinstance(value, str) and len(value) > LONGEST:
        value = value[:LONGEST]
    return put(WriteOnlyCell(worksheet), value)
