"""The sheet « À corriger » of a workbook handed back: each remark with a link to its cell, and what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink

from territory.ingest.finding import Finding
from territory.ingest.grid import letter_of
from territory.ingest.question import Repair
from territory.locale.words import Words
from territory.reports.marks import BLOCKING, LISTED, NOTED
from territory.reports.writing import HEAD_FILL, HEAD_FONT, derive_text, put_text
from territory.schema.registry import read_table

#: Keys of the columns and their width, in characters.
_COLUMNS = (
    ("severity", 12), ("sheet", 18), ("line", 8), ("letter", 9), ("cell", 9), ("column", 24), ("value", 28),
    ("what", 80), ("proposed", 28),
)  # fmt: skip
_TOP = Alignment(vertical="top", wrap_text=True)


@dataclass(frozen=True, slots=True)
class Correction:
    """One line of the list: a finding, the title of its sheet in the workbook handed back, and what is proposed."""

    finding: Finding
    title: str | None
    proposed: str | None = None


def derive_corrections(
    findings: Sequence[Finding], repairs: Sequence[Repair], titles: Mapping[str | None, str]
) -> list[Correction]:
    """The lines of the list in the order a person works: what blocks first, then down the sheets.

    `titles` gives each sheet's title in the workbook handed back.
    """
    proposed = {
        (repair.topic.partition(":")[2].rpartition("#")[0], repair.line, repair.letter): repair.proposed
        for repair in repairs
    }
    places = {sheet: number for number, sheet in enumerate(titles)}
    ordered = sorted(
        findings,
        key=lambda finding: (
            not finding.blocks, places.get(finding.sheet, -1), finding.row or 0, len(finding.letter or ""),
            finding.letter or "", finding.code,
        ),
    )  # fmt: skip
    return [
        Correction(
            finding,
            titles.get(finding.sheet),
            proposed.get((finding.sheet or "", finding.row or 0, finding.letter)),
        )
        for finding in ordered
    ]


def write_list(
    worksheet: Any,
    corrections: Sequence[Correction],
    losses: Sequence[str],
    words: Words,
    first: Mapping[str, Mapping[int, int]],
) -> None:
    """Fills an empty sheet, whether its workbook is written as a stream or not.

    `losses` are sentences on what the copy could not keep; `first` gives, by title, the place of the first filled
    cell of a line: where a remark on a whole line is marked.
    """
    worksheet.sheet_view.showGridLines = False
    for place, (_, width) in enumerate(_COLUMNS):
        worksheet.column_dimensions[letter_of(place)].width = width
    blocking = sum(correction.finding.blocks for correction in corrections)
    intro = [
        words("marked-title"),
        words("marked-count", blocking=blocking, notes=len(corrections) - blocking),
        words("marked-how"),
        words("marked-legend"),
        *losses,
    ]
    if len(corrections) > LISTED:
        intro.append(words("marked-more", count=len(corrections) - LISTED, shown=LISTED))
    for number, text in enumerate(intro):
        worksheet.append([_cell(worksheet, text, Font(bold=number == 0, size=14 if number == 0 else 11))])
    worksheet.append([])
    worksheet.append([_cell(worksheet, words(f"marked-column-{key}"), HEAD_FONT, HEAD_FILL) for key, _ in _COLUMNS])
    row = len(intro) + 2
    for number, correction in enumerate(corrections[:LISTED], start=row + 1):
        worksheet.append(_line(worksheet, correction, number, words, first))
    if not corrections:
        worksheet.append([_cell(worksheet, words("marked-nothing"))])


def _line(
    worksheet: Any, correction: Correction, number: int, words: Words, first: Mapping[str, Mapping[int, int]]
) -> list[Any]:
    finding = correction.finding
    line = None if finding.row is None else str(finding.row)
    cell = None
    if finding.row is not None and correction.title is not None:
        cell = f"{finding.letter or letter_of(first.get(correction.title, {}).get(finding.row, 0))}{line}"
    is_field = finding.table and finding.column in read_table(finding.table).names
    column = words.title(finding.table or "", finding.column) if is_field else finding.column or ""
    texts = [
        words("severity-blocks" if finding.blocks else "severity-note"),
        finding.sheet or correction.title or "", line or "", finding.letter or "", cell or "", column,
        finding.value or "", finding.say(words), correction.proposed or "",
    ]  # fmt: skip
    cells = [_cell(worksheet, text, fill=None) for text in texts]
    cells[0].fill = BLOCKING if finding.blocks else NOTED
    cells[0].font = Font(bold=finding.blocks)
    if line:
        cells[2].value = finding.row
        cells[2].number_format = "0"
    if cell:
        cells[4].hyperlink = Hyperlink(
            ref="", location=f"{quote_sheetname(str(correction.title))}!{cell}", display=cell
        )
        # A cell not yet in its row does not know where the link stands.
        cells[4].hyperlink.ref = f"{letter_of(4)}{number}"
        cells[4].font = Font(underline="single", color="FF0B5394")
    return cells


def _cell(worksheet: Any, text: str, font: Font | None = None, fill: PatternFill | None = None) -> Any:
    cell = put_text(WriteOnlyCell(worksheet), derive_text(text))
    cell.alignment = _TOP if fill is None and font is None else Alignment(vertical="top")
    if font is not None:
        cell.font = font
    if fill is not None:
        cell.fill = fill
    return cell
