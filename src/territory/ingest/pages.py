"""Tables of web pages and of XML workbooks that an application saved under the name `.xls`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from html.parser import HTMLParser

from territory.ingest.grid import Grid
from territory.ingest.markup import Attributes, feed_markup
from territory.ingest.meter import Meter, OverLimit, Unreadable, thousands

_CELLS, _BREAKS = {"td", "th"}, {"br", "p", "div", "li"}


def read_page(text: str, meter: Meter) -> list[Grid]:
    """A grid per table of a page; one inside another is text of its cell. Raises `Unreadable` `page-without-table`."""
    page = _Page(meter)
    for start in range(0, len(text), 65_536):
        page.feed(text[start : start + 65_536])
    page.close()
    found = [grid for grid in page.grids if any(cells for _, cells in grid.lines)]
    if not found:
        raise Unreadable("page-without-table")
    if len(found) > meter.limits.sheets:
        raise OverLimit("too-many-sheets", count=thousands(len(found)), limit=thousands(meter.limits.sheets))
    if len(found) == 1:
        found[0].sheet = None
    return found


class _Page(HTMLParser):
    def __init__(self, meter: Meter) -> None:
        super().__init__(convert_charrefs=True)
        self.grids: list[Grid] = []
        self._meter = meter
        self._depth = self._across = 0
        self._row: list[object] | None = None
        self._cell: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.grids.append(Grid(f"Tableau {len(self.grids) + 1}", []))
        elif self._depth != 1:
            return
        elif tag == "tr":
            self._end_row()
            self._row = []
        elif tag in _CELLS:
            self._end_cell()
            self._cell = []
            span = dict(attrs).get("colspan") or "1"
            self._across = int(span) if span.isascii() and span.isdecimal() and len(span) < 4 else 1
        elif tag in _BREAKS and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table" and self._depth:
            if self._depth == 1:
                self._end_row()
            self._depth -= 1
        elif self._depth == 1 and tag in _CELLS:
            self._end_cell()
        elif self._depth == 1 and tag == "tr":
            self._end_row()

    def handle_data(self, text: str) -> None:
        if self._cell is not None:
            self._cell.append(text)

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        self._row = [] if self._row is None else self._row
        said = "\n".join(" ".join(part.split()) for part in "".join(self._cell).split("\n") if part.strip())
        self._meter.ensure_brief(len(said), len(self.grids[-1].lines) + 1, self.grids[-1].sheet)
        self._row += [said or None, *[None] * (max(self._across, 1) - 1)]
        self._meter.ensure_narrow(len(self._row), self.grids[-1].sheet)
        self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is not None and self.grids:
            lines = self.grids[-1].lines
            lines.append((len(lines) + 1, self._row))
            self._meter.ensure_short(len(lines), self.grids[-1].sheet)
            self._meter.take_cells(len(self._row))
        self._row = None


def read_spreadsheet_markup(pieces: Iterable[bytes], meter: Meter) -> list[Grid]:
    """The grids of an XML workbook of 2003 (SpreadsheetML)."""
    book = _Book(meter)
    feed_markup(pieces, book.start, book.end, book.text)
    return book.grids


class _Book:
    def __init__(self, meter: Meter) -> None:
        self.grids: list[Grid] = []
        self._meter = meter
        self._row: list[object] = []
        self._line = self._place = 0
        self._kind = ""
        self._pieces: list[str] | None = None

    def start(self, element: str, attributes: Attributes) -> None:
        held = {name.rpartition(":")[2]: value for name, value in attributes.items()}
        if element == "Worksheet":
            self.grids.append(Grid(held.get("Name") or f"Feuille {len(self.grids) + 1}", []))
            self._line = 0
        elif element == "Row":
            self._line, self._row, self._place = _index(held, self._line + 1), [], 0
        elif element == "Cell":
            self._place = _index(held, self._place + 1)
        elif element == "Data":
            self._kind, self._pieces = held.get("Type", "String"), []

    def text(self, piece: str) -> None:
        if self._pieces is not None:
            self._pieces.append(piece)

    def end(self, element: str) -> None:
        if element == "Data" and self._pieces is not None and self.grids:
            self._meter.ensure_narrow(self._place, self.grids[-1].sheet)
            self._row += [None] * (self._place - len(self._row))
            if self._row:
                self._row[self._place - 1] = _typed(self._kind, "".join(self._pieces))
            self._pieces = None
        elif element == "Row" and self._row and self.grids:
            lines = self.grids[-1].lines
            self._meter.ensure_short(max(self._line, len(lines)), self.grids[-1].sheet)
            lines += [(blank, ()) for blank in range(len(lines) + 1, self._line)]
            lines.append((len(lines) + 1, self._row))
            self._meter.take_cells(len(self._row))


def _index(held: Attributes, usual: int) -> int:
    text = held.get("Index", "")
    return max(int(text), 1) if text.isdecimal() and len(text) < 9 else usual


def _typed(kind: str, text: str) -> object:
    try:
        if kind == "Number":
            number = float(text)
            return int(number) if number.is_integer() and abs(number) < 1e15 else number
        if kind == "DateTime":
            return datetime.fromisoformat(text)
        if kind == "Boolean":
            return text == "1"
    except ValueError:
        return text
    return text or None
