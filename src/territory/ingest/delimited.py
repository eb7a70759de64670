"""CSV files of our own format: UTF-8 with or without BOM, comma or semicolon, line breaks inside quotes."""

from __future__ import annotations

import csv
import hashlib
import io

from territory.ingest.plain import read_plain
from territory.ingest.sheet import Sheet, find_table
from territory.schema.table import Table

#: Characters in which the header is looked for.
_FIRST = 100_000
#: A boundary is one long cell; Python's own limit is 131,072 characters.
csv.field_size_limit(64 * 1024 * 1024)


def read_csv(content: bytes, file: str, name: str, table: Table | None = None) -> Sheet:
    """The one table of a CSV: `table`, or the one that `name` (the file's name without suffix) means.

    Bytes that are not UTF-8 and quotes that do not close are the sheet's `problem`, with the line to look at.
    """
    sheet = Sheet(file, hashlib.sha256(content).hexdigest(), table=table or find_table(name), content=content)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        sheet.problem = ("encoding", None, None, {"line": str(line)})
        return sheet
    separator = _sniff(text)
    if sheet.table is not None and (plain := read_plain(content, separator, sheet.table)) is not None:
        sheet.header, sheet.texts, sheet.empty = plain
        return sheet
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    row = 0
    try:
        for row, record in enumerate(reader, start=1):
            if sheet.header:
                sheet.rows.append((row, record))
            elif any(cell.strip() for cell in record):
                sheet.header, sheet.header_row = _trim(record), row
    except csv.Error:
        sheet.problem = ("quotes", row + 1, None, {})
    if not sheet.header and sheet.problem is None:
        sheet.problem = ("file-empty", None, None, {})
    return sheet


def _trim(record: list[str]) -> tuple[str, ...]:
    """The header without the empty labels that a spreadsheet leaves at its end."""
    while record and not record[-1].strip():
        record = record[:-1]
    return tuple(record)


def _sniff(text: str) -> str:
    """Comma, or semicolon when the header has more of them outside quotes."""
    first = next((line for line in text[:_FIRST].splitlines() if line.strip()), "")
    outside = "".join(first.split('"')[::2])
    return ";" if outside.count(";") > outside.count(",") else ","
