"""XLSX and XLSM workbooks, whose sheets are read in one pass: values, merged cells, formulas that hold no value.

Not by openpyxl, which reads values or formulas but not both in one pass, gives merged cells only with the whole sheet
in memory (50 times the file), and refuses a workbook for a style it does not like; nor by calamine, which reserves
memory for the whole rectangle up to the last cell: one cell in the last corner of a sheet ends the process.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from territory.ingest.archives import Archive
from territory.ingest.grid import Grid, Problem, place_of
from territory.ingest.limits import STEP
from territory.ingest.markup import Attributes, feed_markup
from territory.ingest.meter import Meter, OverLimit, Unreadable
from territory.ingest.xlsx_parts import Parts, read_parts

#: Blank lines between two that hold something, beyond which they are not given: a stray cell at the bottom of a sheet.
GAP = 10_000
#: Elements of cells read per cell allowed: most cells of a formatted sheet are blank.
_BLANKS = 5
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})")
_WHOLE = re.compile(r"[+-]?\d{1,18}")
#: Merged cells kept of one sheet.
_MERGES = 100_000


def read_xlsx(content: bytes, meter: Meter, is_read: Callable[[str, bool], bool]) -> tuple[list[Grid], list[Problem]]:
    """The grids of the sheets that `is_read(title, whether hidden)` asks for, and why others cannot be read."""
    archive = Archive(content, meter)
    parts = read_parts(archive, meter)
    grids: list[Grid] = []
    problems: list[Problem] = []
    for title, part, is_hidden in parts.sheets:
        grid = Grid(title, [], is_hidden=is_hidden)
        try:
            if is_read(title, is_hidden):
                _Cells(grid, parts, meter).fill(archive, part)
            grids.append(grid)
        except OverLimit:
            raise
        except Unreadable as error:
            problems.append(error.in_sheet(title))
    return grids, problems


class _Cells:
    """Fills a grid from the XML of its sheet; a million cells come this way, hence the slots and the few calls."""

    __slots__ = (
        "_cells", "_dates", "_filled", "_grid", "_is_formula", "_is_phonetic", "_is_text", "_kind", "_line", "_merged",
        "_meter", "_most", "_parts", "_pieces", "_place", "_places", "_seen", "_style", "_texts", "_uncalculated",
    )  # fmt: skip

    def __init__(self, grid: Grid, parts: Parts, meter: Meter) -> None:
        self._grid, self._parts, self._meter = grid, parts, meter
        self._texts, self._dates = parts.texts, parts.dates
        self._most = meter.limits.cells * _BLANKS
        self._places: dict[str, int] = {}
        self._cells: list[object] = []
        self._line = self._place = self._seen = self._filled = 0
        self._kind = self._style = ""
        self._is_formula = self._is_text = self._is_phonetic = False
        self._pieces: list[str] = []
        self._merged: list[tuple[int, int, int, int]] = []
        self._uncalculated: set[tuple[int, int]] = set()

    def fill(self, archive: Archive, part: str) -> None:
        """Reads the whole sheet; lines of blanks at its end are left out."""
        feed_markup(archive.stream(part), self._start, self._end, self._text)
        self._grid.merged = tuple(self._merged)
        self._grid.uncalculated = frozenset(self._uncalculated)

    def _start(self, element: str, attributes: Attributes) -> None:
        if element == "c":
            held = attributes.get("r")
            if held:
                letters = held.rstrip("0123456789")
                place = self._places.get(letters)
                if place is None:
                    # Four letters are beyond any sheet: what follows would only make the number larger.
                    place = self._places[letters] = max(place_of(letters[:4]), 0)
                self._place = place
            else:
                self._place += 1
            self._kind = attributes.get("t", "n")
            self._style = attributes.get("s", "")
            self._is_formula = False
            self._pieces.clear()
            self._seen += 1
            if self._seen > self._most:
                self._meter.take_cells(self._seen)
        elif element == "v" or (element == "t" and not self._is_phonetic):
            self._is_text = True
        elif element == "f":
            self._is_formula = True
        elif element == "row":
            held = attributes.get("r", "")
            self._line = int(held) if held.isdecimal() and len(held) < 9 else self._line + 1
            self._place = -1
            self._cells = []
        elif element == "rPh":
            self._is_phonetic = True
        elif element == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def _text(self, piece: str) -> None:
        if self._is_text:
            self._pieces.append(piece)

    def _end(self, element: str) -> None:
        if element == "v" or element == "t":
            self._is_text = False
        elif element == "c":
            value = None
            if self._pieces:
                text = self._pieces[0] if len(self._pieces) == 1 else "".join(self._pieces)
                value = self._number(text) if self._kind == "n" else self._value(text)
            elif not self._is_formula:
                return
            elif self._kind != "str":
                self._uncalculated.add((self._line, self._place))
            if value is not None or self._is_formula:
                self._put(value)
        elif element == "row":
            self._close()
        elif element == "rPh":
            self._is_phonetic = False

    def _put(self, value: object) -> None:
        missing = self._place - len(self._cells)
        if missing < 0:  # cells out of order: the program that wrote them was wrong, their letters are right
            self._cells[self._place] = value
            return
        if self._place >= self._meter.limits.columns:
            self._meter.ensure_narrow(self._place + 1, self._grid.sheet)
        if missing:
            self._cells += [None] * missing
        self._cells.append(value)

    def _value(self, text: str) -> object:
        match self._kind:
            case "s":
                rank = int(text) if text.isdecimal() and len(text) < 10 else -1
                text = self._texts[rank] if 0 <= rank < len(self._texts) else ""
            case "b":
                return text.strip() not in {"0", "false", ""}
            case "d":
                return _read_iso(text)
        if len(text) > self._meter.limits.characters:
            self._meter.ensure_brief(len(text), self._line, self._grid.sheet)
        return text or None

    def _number(self, text: str) -> object:
        try:
            is_whole = len(text) < 19 and (text.isdecimal() or _WHOLE.fullmatch(text))
            number: float = int(text) if is_whole else float(text)
        except ValueError:
            return text
        if number - number != 0:  # neither infinite nor "not a number"
            return text
        return self._parts.as_moment(number) if self._style in self._dates else number

    def _close(self) -> None:
        """Adds the line that ends, and the blank ones before it."""
        if not self._cells:
            return
        lines = self._grid.lines
        last = lines[-1][0] if lines else 0
        if self._line <= last:  # lines out of order, as no spreadsheet writes them
            self._line = last + 1
        if self._line - last - 1 <= GAP:
            lines += [(blank, ()) for blank in range(last + 1, self._line)]
        lines.append((self._line, self._cells))
        self._meter.take_cells(len(self._cells))
        self._filled += 1
        self._meter.ensure_short(self._filled, self._grid.sheet)
        if self._filled % STEP == 0:
            self._meter.say(self._line)
        self._cells = []

    def _merge(self, reference: str) -> None:
        found = _RANGE.fullmatch(reference)
        if found and len(self._merged) < _MERGES:
            self._merged.append((int(found[2]), place_of(found[1]), int(found[4]), place_of(found[3])))


def _read_iso(text: str) -> Any:
    try:
        return datetime.fromisoformat(text.removesuffix("Z"))
    except ValueError:
        return text or None
