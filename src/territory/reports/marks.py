"""Our marks on a workbook: a fill and a comment on each faulty cell; put there, and taken off without a trace."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Color, PatternFill

from territory.ingest.finding import Finding
from territory.ingest.grid import letter_of, place_of
from territory.ingest.ours import ORIGIN, STYLES_SHEET, SUBMISSION, is_our_sheet
from territory.locale.words import Words
from territory.reports.writing import AUTHOR, derive_comment

#: Told apart by more than their colour: a plain fill blocks, a hatched one is worth knowing.
BLOCKING = PatternFill("solid", fgColor="FFF4B6AE", bgColor="FFF4B6AE")
NOTED = PatternFill("lightUp", fgColor="FFC98A00", bgColor="FFFFF3CD")

#: Fills that are a pattern of two colours; others are gradients.
PATTERNS = frozenset(PatternFill.patternType.values) - {None}

#: Findings that get a comment and a line in the list: a spreadsheet with more of them can hardly be opened.
LISTED = 5_000
_SEPARATOR = f"\n\n— {AUTHOR} —\n"


@dataclass(frozen=True, slots=True)
class Spot:
    """One cell to mark and what is said of it, worst first."""

    line: int
    letter: str
    findings: tuple[Finding, ...]

    @property
    def reference(self) -> str:
        """The cell as a spreadsheet names it: `C14`."""
        return f"{self.letter}{self.line}"

    @property
    def fill(self) -> PatternFill:
        """The fill of its worst finding."""
        return BLOCKING if any(finding.blocks for finding in self.findings) else NOTED

    def say(self, words: Words) -> str:
        """The comment: each finding's sentence under how serious it is."""
        return "\n".join(derive_sentence(finding, words) for finding in self.findings[:5])


def derive_sentence(finding: Finding, words: Words) -> str:
    """`Bloque : « NC » n'est pas un nombre…`."""
    key = "marked-comment-blocks" if finding.blocks else "marked-comment-note"
    return words(key, sentence=finding.say(words))


def derive_spots(findings: Sequence[Finding], first_filled: Mapping[int, int]) -> tuple[Spot, ...]:
    """The cells of one sheet that findings name, in order; a finding on a whole line marks its first filled cell.

    `first_filled` gives the place of that cell by line.
    """
    held: dict[tuple[int, int], list[Finding]] = {}
    for finding in findings:
        if finding.row is not None:
            place = place_of(finding.letter) if finding.letter else first_filled.get(finding.row, 0)
            held.setdefault((finding.row, place), []).append(finding)
    return tuple(
        Spot(line, letter_of(place), tuple(sorted(found, key=lambda finding: not finding.blocks)))
        for (line, place), found in sorted(held.items())
    )


def mark(worksheet: Any, spots: Sequence[Spot], words: Words) -> list[tuple[str, str]]:
    """Fills and comments the cells; returns (cell, fill as JSON) of those that had a fill of their own."""
    hosts = {
        f"{letter_of(column - 1)}{row}": merged.start_cell.coordinate
        for merged in worksheet.merged_cells.ranges
        for row, column in merged.cells
    }
    kept = []
    for number, spot in enumerate(spots):
        cell = worksheet[hosts.get(spot.reference, spot.reference)]
        if cell.fill.fill_type and not _is_ours(cell.fill):
            kept.append((cell.coordinate, _as_json(cell.fill)))
        if not (_is_ours(cell.fill) and cell.fill.fill_type == "solid"):
            cell.fill = spot.fill
        if number < LISTED:
            theirs = cell.comment
            said = spot.say(words)
            if theirs is None:
                cell.comment = derive_comment(said)
            else:
                joint = "\n" if theirs.author == AUTHOR else _SEPARATOR
                cell.comment = derive_comment(f"{theirs.text}{joint}{said}", theirs.author)
    return kept


def unmark(book: Any) -> None:
    """Takes off the marks, the sheets and the id that we put in a workbook; what people wrote stays."""
    held = {item.name for item in book.custom_doc_props.props}
    is_ours = bool({SUBMISSION, ORIGIN} & held)
    fills = _read_fills(book) if is_ours else {}
    for worksheet in list(book.worksheets):
        if is_our_sheet(worksheet.title, is_ours):
            book.remove(worksheet)
            continue
        for row in worksheet.iter_rows():
            for cell in row:
                if cell.has_style and _is_ours(cell.fill):
                    cell.fill = fills.get((worksheet.title, cell.coordinate), PatternFill())
                if is_ours and cell.comment is not None:
                    _uncomment(cell)
    for name in (SUBMISSION, ORIGIN):
        if name in held:
            del book.custom_doc_props[name]


def sign(book: Any, submission: str | None, origin: str) -> None:
    """Writes in a workbook's properties that it is ours, and the submission it goes on with."""
    book.custom_doc_props.append(StringProperty(name=ORIGIN, value=origin))
    if submission is not None:
        book.custom_doc_props.append(StringProperty(name=SUBMISSION, value=submission))


def keep_fills(book: Any, kept: Mapping[str, Sequence[tuple[str, str]]]) -> None:
    """Notes the fills that our marks hide, in a sheet that nobody sees, so that `unmark` gives them back."""
    if not any(kept.values()):
        return
    worksheet = book.create_sheet(STYLES_SHEET)
    worksheet.sheet_state = "veryHidden"
    for title, fills in kept.items():
        for reference, described in fills:
            worksheet.append([title, reference, described])


def _read_fills(book: Any) -> dict[tuple[str, str], PatternFill]:
    if STYLES_SHEET not in book.sheetnames:
        return {}
    fills = {}
    for title, reference, described in book[STYLES_SHEET].iter_rows(max_col=3, values_only=True):
        try:
            fills[title, reference] = _from_json(described)
        except (TypeError, ValueError, KeyError):  # somebody wrote there: the cell is left without fill
            continue
    return fills


def _as_json(fill: Any) -> str:
    """A fill's pattern and colours; a gradient has none that could be put back, and comes back as no fill."""
    if fill.fill_type not in PATTERNS:
        return json.dumps({"pattern": None})
    colours = {
        name: {colour.type: colour.value, "tint": colour.tint}
        for name, colour in (("front", fill.fgColor), ("back", fill.bgColor))
    }
    return json.dumps({"pattern": fill.fill_type, **colours})


def _from_json(described: str) -> PatternFill:
    parts = json.loads(described)
    if parts["pattern"] is None:
        return PatternFill()
    return PatternFill(parts["pattern"], fgColor=Color(**parts["front"]), bgColor=Color(**parts["back"]))


def _is_ours(fill: Any) -> bool:
    # A cell gives a proxy of its fill, whose class says nothing; a gradient's type is neither of ours.
    return any(fill.fill_type == our.fill_type and fill.fgColor.rgb == our.fgColor.rgb for our in (BLOCKING, NOTED))


def _uncomment(cell: Any) -> None:
    if cell.comment.author == AUTHOR:
        cell.comment = None
    elif _SEPARATOR in cell.comment.text:
        cell.comment = derive_comment(cell.comment.text.partition(_SEPARATOR)[0], cell.comment.author)
