"""The file handed back: the same workbook, its faulty cells marked and commented, with a sheet that lists them."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import PurePath
from typing import Any

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from territory.ingest.cells import is_blank
from territory.ingest.finding import Finding
from territory.ingest.grid import Brought, Grid, place_of
from territory.ingest.question import Repair
from territory.locale.words import Words
from territory.reports.computed import keep_computed
from territory.reports.corrections import derive_corrections, write_list
from territory.reports.marks import LISTED, Spot, derive_spots, keep_fills, mark, sign, unmark
from territory.reports.writing import LINES, LONGEST, derive_comment, derive_content, derive_title, put

#: Cells beyond which a workbook is written again from its values: editing it in place takes half a kilobyte a cell.
EDITED = 400_000
#: Columns are as wide as what their first lines hold, in characters.
_NARROWEST, _WIDEST, _LOOKED_AT = 8, 60, 60
_LOST = ("xl/charts/", "xl/drawings/", "xl/media/", "xl/pivotTables/", "xl/vbaProject.bin")


def write_marked(
    brought: Brought, findings: Sequence[Finding], submission: str, words: Words, repairs: Sequence[Repair] = ()
) -> bytes:
    """The workbook to hand back, as XLSX: an XLSX keeps its layout, anything else is laid out from its values.

    It carries the submission's id, and no older marks of ours. `findings` and `repairs` are those of this file.
    """
    mine = [finding for finding in findings if finding.file == brought.file]
    cells = sum(len(values) for grid in brought.grids for _, values in grid.lines)
    if brought.kind == "xlsx" and cells <= EDITED and (book := _open(brought.content)) is not None:
        return _edit(book, brought, mine, submission, words, repairs)
    return _lay_out(brought, mine, submission, words, repairs)


def _open(content: bytes) -> Any | None:
    """The workbook as openpyxl can edit it, None when it cannot."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what it says of extensions that it leaves behind is said in the list
            return openpyxl.load_workbook(io.BytesIO(content), rich_text=True)
    except Exception:  # openpyxl lets anything rise on a part it does not expect; the values were read all the same
        return None


def _edit(
    book: Any, brought: Brought, findings: Sequence[Finding], submission: str, words: Words, repairs: Sequence[Repair]
) -> bytes:
    unmark(book)
    worksheets = {worksheet.title: worksheet for worksheet in book.worksheets}
    if not worksheets:
        return _lay_out(brought, findings, submission, words, repairs)
    first = {str(grid.sheet): _first_filled(grid) for grid in brought.grids}
    kept = {}
    for title, worksheet in worksheets.items():
        held = [finding for finding in findings if finding.sheet == title]
        kept[title] = mark(worksheet, derive_spots(held, first.get(title, {})), words)
    title = derive_title(words("marked-sheet"), {name.casefold() for name in book.sheetnames})
    listed = book.create_sheet(title, 0)
    losses = [words("marked-lost-drawings")] if _has_drawings(brought.content) else []
    titles: dict[str | None, str] = {name: name for name in worksheets}
    write_list(listed, derive_corrections(findings, repairs, titles), losses, words, first)
    _show_first(book)
    keep_fills(book, kept)
    sign(book, submission, "marked")
    return keep_computed(derive_content(book), book, brought.grids)


def _lay_out(
    brought: Brought, findings: Sequence[Finding], submission: str, words: Words, repairs: Sequence[Repair]
) -> bytes:
    """A new workbook from the grids, written as a stream: memory stays that of its marks."""
    book = openpyxl.Workbook(write_only=True)
    taken: set[str] = set()
    listed = book.create_sheet(derive_title(words("marked-sheet"), taken))
    stem = PurePath(brought.file).stem
    grids = {grid.sheet: grid for grid in brought.grids}
    titles: dict[str | None, str] = {name: derive_title(name or stem, taken) for name in grids}
    first = {titles[name]: _first_filled(grid) for name, grid in grids.items()}
    losses = [words("marked-lost-layout")] if brought.kind in {"xlsx", "xls", "ods"} else []
    if any(len(grid.lines) > LINES for grid in brought.grids):
        losses.append(words("marked-lost-lines", count=LINES))
    if any(
        isinstance(cell, str) and len(cell) > LONGEST
        for grid in brought.grids
        for _, cells in grid.lines
        for cell in cells
    ):
        losses.append(words("marked-lost-text", count=LONGEST))
    write_list(listed, derive_corrections(findings, repairs, titles), losses, words, first)
    for name, grid in grids.items():
        worksheet = book.create_sheet(titles[name])
        held = [finding for finding in findings if finding.sheet == name]
        _write_grid(worksheet, grid, derive_spots(held, first[titles[name]]), words)
    sign(book, submission, "marked")
    return derive_content(book)


def _write_grid(worksheet: Any, grid: Grid, spots: Sequence[Spot], words: Words) -> None:
    for place, width in enumerate(_widths(grid)):
        worksheet.column_dimensions[get_column_letter(place + 1)].width = width
    marked: dict[int, list[tuple[int, Spot]]] = {}
    for number, spot in enumerate(spots):
        marked.setdefault(spot.line, []).append((number, spot))
    heading = next((line for line, cells in grid.lines if any(not is_blank(cell) for cell in cells)), None)
    expected = 1
    for line, values in grid.lines[:LINES]:
        for _ in range(line - expected):
            worksheet.append([])  # a line that the reader did not keep holds nothing: the others keep their number
        expected = line + 1
        cells = [put(WriteOnlyCell(worksheet), value) for value in values]
        if line == heading:
            for cell in cells:
                cell.font = Font(bold=True)
        _mark_line(worksheet, cells, marked.get(line, ()), words)
        worksheet.append(cells)


def _mark_line(worksheet: Any, cells: list[Any], spots: Sequence[tuple[int, Spot]], words: Words) -> None:
    """Marks the cells of one line; a short line grows up to the last marked cell."""
    for number, spot in spots:
        place = place_of(spot.letter)
        cells += [WriteOnlyCell(worksheet) for _ in range(place + 1 - len(cells))]
        cells[place].fill = spot.fill
        if number < LISTED:
            cells[place].comment = derive_comment(spot.say(words))


def _widths(grid: Grid) -> list[float]:
    looked = [cells for _, cells in grid.lines[:_LOOKED_AT]]
    texts = [[_shown(cells[place]) for cells in looked if place < len(cells)] for place in range(grid.width)]
    return [min(_WIDEST, max([_NARROWEST, *map(len, column)]) + 2) for column in texts]


def _shown(value: object) -> str:
    if isinstance(value, date):
        return "dd/mm/yyyy"
    return "" if value is None else str(value).partition("\n")[0]


def _first_filled(grid: Grid) -> dict[int, int]:
    return {
        line: next((place for place, cell in enumerate(cells) if not is_blank(cell)), 0) for line, cells in grid.lines
    }


def _show_first(book: Any) -> None:
    """The list is what opens: no other sheet stays selected, else a spreadsheet would edit both at once."""
    book.active = 0
    for worksheet in book.worksheets:
        worksheet.sheet_view.tabSelected = worksheet is book.worksheets[0]


def _has_drawings(content: bytes) -> bool:
    """Whether the workbook holds what openpyxl does not carry over; the boxes of comments are drawings too."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [name for name in archive.namelist() if not name.endswith(".vml") and "vmlDrawing" not in name]
    return any(name.startswith(_LOST) for name in names)
