"""A sheet as a file holds it, before anything is understood: lines of raw cells, and what could not be read at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from territory.ingest.question import Assumption

#: One line: its number as a spreadsheet shows it (a quoted line break of a CSV does not count), and its cells:
#: str, int, float, bool, datetime, date, time or None.
Line = tuple[int, Sequence[object]]
#: Where a cell is: the sheet (None where the file has none), the line and the letter that a spreadsheet shows.
Place = tuple[str | None, int, str]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file (or a sheet of it) cannot be read at all: `finding-<code>` says it, with what to do."""

    code: str
    sheet: str | None = None
    line: int | None = None
    value: str | None = None
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Grid:
    """One sheet: every line in order, empty ones included.

    - `merged`: merged cells as (first line, first place, last line, last place), lines as shown, places from 0.
    - `uncalculated`: (line, place) of formulas that carry no computed value.
    """

    sheet: str | None
    lines: list[Line]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    uncalculated: frozenset[tuple[int, int]] = frozenset()
    is_hidden: bool = False

    @property
    def width(self) -> int:
        """Cells of the longest line."""
        return max((len(cells) for _, cells in self.lines), default=0)


@dataclass(frozen=True, slots=True)
class Brought:
    """A file that was brought, read as far as it could be.

    - `kind`: `csv`, `xlsx`, `xls`, `xlsb`, `ods`, `geojson`, `json`, `html` (a page with tables), `xml` (a workbook of
      2003), `document` (Word, PDF: kept, its figures are typed), `package` (a zip of ours), `zip` or `unknown`.
    - `submission`: the id that one of our own workbooks carries inside (marked, or sent for a collecte), else None.
    """

    file: str
    sha256: str
    kind: str
    content: bytes = field(repr=False)
    grids: tuple[Grid, ...] = ()
    problems: tuple[Problem, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    submission: str | None = None


def letter_of(place: int) -> str:
    """The letter a spreadsheet gives to a column: 0 is `A`, 26 is `AA`."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def place_of(letter: str) -> int:
    """The place of a column from its letter: the inverse of `letter_of`, -1 for no letter; other signs say nothing."""
    place = 0
    for sign in letter.upper():
        place = place * 26 + max(ord(sign) - 64, 0)
    return place - 1


def derive_rows(grid: Grid, texts: Mapping[Place, str | None]) -> Iterator[Sequence[object]]:
    """The cells of every line of a sheet from the first one on, empty where the grid skips one.

    In the cells that `texts` names stands its text instead (None: nothing).
    """
    new = {(line, place_of(letter)): text for (sheet, line, letter), text in texts.items() if sheet == grid.sheet}
    touched, at = {line for line, _ in new}, 1
    for line, cells in grid.lines:
        yield from ((),) * (line - at)
        yield [new.get((line, place), cell) for place, cell in enumerate(cells)] if line in touched else cells
        at = line + 1
