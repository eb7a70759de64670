"""The table of a figure as a workbook: typed cells one can add up, and a sheet that says how to read them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from territory.reports.writing import HEAD_FILL, HEAD_FONT, MONEY, derive_content, derive_title, put, put_text

Bare = None | bool | int | Decimal | date | str

#: Widths of columns, in characters: what reads without folding, and no wider than half a screen.
_NARROW, _WIDE = 10, 48


def derive_book(
    title: str, columns: Sequence[str], rows: Iterable[Sequence[Bare]], reading: str, notes: Sequence[tuple[str, str]]
) -> bytes:
    """A workbook: the rows under their column titles on the first sheet, `notes` (label, text) on the second.

    Numbers and dates are typed, the unknown is an empty cell, and no cell is a formula (see `writing.put_text`).
    """
    book, taken = Workbook(), set[str]()
    sheet = book.active
    sheet.title = derive_title(title, taken)
    widths = [len(name) for name in columns]
    for place, name in enumerate(columns, 1):
        head = put_text(sheet.cell(1, place), name)
        head.font, head.fill = HEAD_FONT, HEAD_FILL
        head.alignment = Alignment(wrap_text=True, vertical="top")
    for line, row in enumerate(rows, 2):
        for place, value in enumerate(row, 1):
            _put(sheet.cell(line, place), value)
            widths[place - 1] = max(widths[place - 1], len(str(value or "")))
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = min(max(width + 2, _NARROW), _WIDE)
    sheet.freeze_panes = "A2"
    _write_notes(book.create_sheet(derive_title(reading, taken)), notes)
    return derive_content(book)


def _put(cell: object, value: Bare) -> None:
    if isinstance(value, Decimal):
        # A spreadsheet counts in binary floats, exact to 15 digits: cents of any amount we know are kept.
        put(cell, float(value)).number_format = MONEY if value == value.to_integral() or _is_cents(value) else "General"
    elif isinstance(value, str):
        put_text(cell, value)
    else:
        put(cell, value)


def _is_cents(value: Decimal) -> bool:
    return value == value.quantize(Decimal("0.01"))


def _write_notes(sheet: object, notes: Sequence[tuple[str, str]]) -> None:
    for line, (label, text) in enumerate(notes, 1):
        put_text(sheet.cell(line, 1), label).font = Font(bold=True)  # type: ignore[attr-defined]
        put_text(sheet.cell(line, 2), text).alignment = Alignment(wrap_text=True, vertical="top")  # type: ignore[attr-defined]
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 24, 100  # type: ignore[attr-defined]
