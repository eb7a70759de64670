"""Small files for the tests of admission, written as people's programs write them."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

from territory.ingest.check import Entry, check_paths
from territory.ingest.grid import letter_of
from territory.lake.view import View
from territory.schema.registry import read_table

Rows = Sequence[Sequence[object]]


def write(path: Path, content: str | bytes) -> Path:
    """A file with this content."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def xlsx(change: Callable[[Any], None] | None = None, /, **sheets: Rows) -> bytes:
    """A workbook with these sheets, and what else is to `change` in it."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    if change:
        change(book)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def workbook(path: Path, sheets: Mapping[str, Rows]) -> Path:
    """A workbook with these sheets, as a file."""
    return write(path, xlsx(**sheets))


def letters_of(labels: Sequence[str]) -> tuple[str, ...]:
    """The letters of the columns under these labels."""
    return tuple(letter_of(place) for place in range(len(labels)))


def entries(*paths: Path, table: str | None = None, view: View | None = None) -> tuple[Entry, ...]:
    """The entries that checking these paths together gives."""
    return check_paths(paths, read_table(table) if table else None, view).entries


def codes(entry: Entry) -> list[tuple[int | None, str | None, str]]:
    """(row, column, code) of each finding."""
    return [(finding.row, finding.column, finding.code) for finding in entry.findings]
