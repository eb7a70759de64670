"""ODS workbooks: one pass over their content, values typed, repeated blanks counted and never spread out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from territory.ingest.archives import Archive
from territory.ingest.grid import Grid, Problem
from territory.ingest.limits import STEP
from territory.ingest.markup import Attributes, feed_markup
from territory.ingest.meter import Meter, OverLimit, Unreadable, thousands
from territory.ingest.xlsx import GAP

_PARAGRAPHS = {"p", "h"}
#: Parts of a cell whose text is not the cell's: comments, reading aids.
_ASIDE = {"annotation", "ruby-text"}


def read_ods(content: bytes, meter: Meter, is_read: Callable[[str, bool], bool]) -> tuple[list[Grid], list[Problem]]:
    """The grids of the sheets that `is_read(title, whether hidden)` asks for, and why others cannot be read."""
    archive = Archive(content, meter)
    if "META-INF/manifest.xml" in archive.parts and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise OverLimit("file-protected")
    tables = _Tables(meter, is_read)
    feed_markup(archive.stream("content.xml"), tables.start, tables.end, tables.text)
    return tables.grids, tables.problems


class _Tables:
    """Fills grids from the XML of a document."""

    def __init__(self, meter: Meter, is_read: Callable[[str, bool], bool]) -> None:
        self.grids: list[Grid] = []
        self.problems: list[Problem] = []
        self._meter, self._is_read = meter, is_read
        self._hidden: set[str] = set()
        self._style = ""
        self._grid: Grid | None = None
        self._merged: list[tuple[int, int, int, int]] = []
        self._uncalculated: set[tuple[int, int]] = set()
        self._cells: list[object] = []
        self._line = self._blanks = self._filled = self._aside = self._depth = self._times = self._lines = 0
        self._attributes: Attributes = {}
        self._paragraphs: list[str] = []
        self._is_text = False

    def start(self, element: str, attributes: Attributes) -> None:
        """An element begins."""
        if element == "style":
            self._style = attributes.get("style:name", "")
        elif element == "table-properties" and attributes.get("table:display") == "false":
            self._hidden.add(self._style)
        elif element == "table":
            self._depth += 1
            if self._depth == 1:
                self._open(attributes)
        elif self._grid is None:
            return
        elif element == "table-row":
            self._lines = _times(attributes, "table:number-rows-repeated")
            self._cells, self._blanks = [], 0
        elif element in {"table-cell", "covered-table-cell"}:
            self._attributes = attributes
            self._times = _times(attributes, "table:number-columns-repeated")
            self._paragraphs = []
        elif element in _ASIDE:
            self._aside += 1
        elif element in _PARAGRAPHS and not self._aside:
            self._paragraphs.append("")
            self._is_text = True
        elif self._is_text and element in {"s", "tab", "line-break"}:
            signs = (
                " " * min(_times(attributes, "text:c"), 1000) if element == "s" else "\t" if element == "tab" else "\n"
            )
            self._paragraphs[-1] += signs

    def text(self, piece: str) -> None:
        """A piece of text."""
        if self._is_text and not self._aside:
            self._paragraphs[-1] += piece

    def end(self, element: str) -> None:
        """An element ends."""
        if element == "table":
            self._depth -= 1
            if self._depth == 0:
                self._shut()
        elif self._grid is None:
            return
        elif element in {"table-cell", "covered-table-cell"}:
            self._tolerate(self._end_cell)
        elif element == "table-row":
            self._tolerate(self._end_row)
        elif element in _ASIDE:
            self._aside -= 1
        elif element in _PARAGRAPHS and not self._aside:
            self._is_text = False

    def _open(self, attributes: Attributes) -> None:
        title = attributes.get("table:name", "") or f"Feuille {len(self.grids) + 1}"
        is_hidden = attributes.get("table:style-name", "") in self._hidden
        grid = Grid(title, [], is_hidden=is_hidden)
        self.grids.append(grid)
        if len(self.grids) > self._meter.limits.sheets:
            raise OverLimit(
                "too-many-sheets", count=thousands(len(self.grids)), limit=thousands(self._meter.limits.sheets)
            )
        if self._is_read(title, is_hidden):
            self._grid, self._line, self._filled = grid, 0, 0
            self._merged, self._uncalculated = [], set()

    def _shut(self) -> None:
        if self._grid is not None:
            self._grid.merged = tuple(self._merged)
            self._grid.uncalculated = frozenset(self._uncalculated)
        self._grid = None

    def _tolerate(self, action: Callable[[], None]) -> None:
        """A sheet beyond the limits is left, the others are read."""
        try:
            action()
        except OverLimit:
            raise
        except Unreadable as error:
            self.problems.append(error.in_sheet(self._grid.sheet if self._grid else None))
            self.grids.pop()
            self._grid = None

    def _end_cell(self) -> None:
        value = self._value()
        place = len(self._cells) + self._blanks
        if value is None and "table:formula" in self._attributes:
            self._uncalculated.add((self._line + 1, place))
        across = _times(self._attributes, "table:number-columns-spanned")
        down = _times(self._attributes, "table:number-rows-spanned")
        if across > 1 or down > 1:
            self._merged.append((self._line + 1, place, self._line + down, place + across - 1))
        if value is None:
            self._blanks += self._times
            return
        self._meter.ensure_narrow(place + self._times, self._grid.sheet if self._grid else None)
        self._cells += [None] * self._blanks + [value] * self._times
        self._blanks = 0

    def _value(self) -> object:
        held = self._attributes
        kind = held.get("office:value-type", "")
        try:
            match kind:
                case "float" | "percentage" | "currency":
                    number = float(held["office:value"])
                    return int(number) if number.is_integer() and abs(number) < 1e15 else number
                case "date":
                    text = held["office:date-value"]
                    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
                case "time":
                    return _read_time(held["office:time-value"])
                case "boolean":
                    return held["office:boolean-value"] == "true"
        except (KeyError, ValueError, OverflowError):
            pass  # what a cell shows then stands for what it holds
        text = held.get("office:string-value") or "\n".join(self._paragraphs)
        self._meter.ensure_brief(len(text), self._line + 1, self._grid.sheet if self._grid else None)
        return text or None

    def _end_row(self) -> None:
        """Adds the line, as often as it is repeated, and the blank ones before it."""
        if self._grid is None or not self._cells:
            self._line += self._lines
            return
        lines = self._grid.lines
        last = lines[-1][0] if lines else 0
        if self._line - last <= GAP:
            lines += [(blank, ()) for blank in range(last + 1, self._line + 1)]
        self._filled += self._lines
        self._meter.ensure_short(self._filled, self._grid.sheet)
        self._meter.take_cells(len(self._cells) * self._lines)
        lines += [(number, self._cells) for number in range(self._line + 1, self._line + self._lines + 1)]
        if self._filled % STEP == 0:
            self._meter.say(self._line)
        self._line += self._lines


def _times(attributes: Attributes, name: str) -> int:
    """How often something is repeated or how far it spans; once when nothing is said."""
    text = attributes.get(name, "1")
    return max(int(text), 1) if text.isdecimal() and len(text) < 10 else 1


def _read_time(text: str) -> time | str:
    """`PT09H30M00S` as a time of the day; as it is written when it is a duration beyond a day."""
    hours, minutes, seconds = (float(part) for part in text[2:-1].replace("H", " ").replace("M", " ").split())
    return time(int(hours), int(minutes), int(seconds)) if hours < 24 else text
