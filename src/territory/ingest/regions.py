"""A part of a sheet that is read on its own: some of its lines, some of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from territory.ingest.cells import is_blank, is_blank_line
from territory.ingest.grid import Grid, Line, letter_of

#: Lines looked at to understand how a sheet is laid out; the rest follows.
WINDOW = 60


@dataclass(slots=True)
class Region:
    """Some consecutive lines of a grid, seen from the column `left` on.

    `merged` are the grid's merged cells, as (first line, first place, last line, last place) in places of the region.
    """

    lines: Sequence[Line]
    left: int = 0
    merged: tuple[tuple[int, int, int, int], ...] = ()
    _width: int = field(default=-1, repr=False)

    @property
    def width(self) -> int:
        """Columns up to the last one that holds something in a line."""
        if self._width < 0:
            longest = max((len(cells) for _, cells in self.lines), default=0)
            while longest and all(len(cells) < longest or is_blank(cells[longest - 1]) for _, cells in self.lines):
                longest -= 1
            self._width = longest
        return self._width

    def letter(self, place: int) -> str:
        """The spreadsheet's letter of a column of the region."""
        return letter_of(self.left + place)

    def is_empty_column(self, place: int) -> bool:
        """Whether no line holds anything in a column."""
        return all(len(cells) <= place or is_blank(cells[place]) for _, cells in self.lines)

    def part(self, first: int, last: int, left: int = 0, right: int | None = None) -> Region:
        """The lines `first` to `last` (indices, `last` not included), from the column `left` to `right`."""
        lines: Sequence[Line] = self.lines[first:last]
        if left or right is not None:
            lines = [(number, cells[left:right]) for number, cells in lines]
        merged = tuple(
            (top, start - left, bottom, end - left)
            for top, start, bottom, end in self.merged
            if start >= left and (right is None or start < right)
        )
        return Region(lines, self.left + left, merged)


def whole(grid: Grid) -> Region:
    """All of a sheet."""
    return Region(grid.lines, 0, grid.merged)


def derive_runs(region: Region) -> list[tuple[int, int]]:
    """Runs of lines with nothing empty between them, as (first, last not included) indices."""
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for index, (_, cells) in enumerate(region.lines):
        if is_blank_line(cells):
            if start is not None:
                runs.append((start, index))
                start = None
        elif start is None:
            start = index
    if start is not None:
        runs.append((start, len(region.lines)))
    return runs


def derive_columns(region: Region) -> list[tuple[int, int]]:
    """Runs of columns with no empty column between them, as (first, last not included) places."""
    width = region.width
    window = Region(region.lines[:WINDOW], region.left)
    # A column that the first lines leave empty is looked at to the end; the others are not.
    empty = [window.is_empty_column(place) and region.is_empty_column(place) for place in range(width)]
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for place, is_empty in enumerate([*empty, True]):
        if is_empty and start is not None:
            runs.append((start, place))
            start = None
        elif not is_empty and start is None:
            start = place
    return runs
