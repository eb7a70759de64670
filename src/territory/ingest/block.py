"""A list found in a sheet: labels, rows under them, and for each cell where it stands in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

#: Why a line was not taken as a row.
TOTAL, REPEATED_HEADER, TITLE, REMARK = "total", "repeated-header", "title", "remark"


@dataclass(slots=True)
class Block:
    """One table of rows, whatever shape it had in the file.

    - `id`: `<sheet>#<n>` (`#1` for a CSV); topics of choices name it.
    - `shape`: `list`, `crosstab`, `plan` (plan de financement in two blocks), `cerfa`, `form`, `features` (GeoJSON).
    - `labels`: one per column, flattened when the header has several lines (`Année 2023 / Montant`).
    - `letters`: the spreadsheet's letter of each column, None for one that the shape made (a period, a side).
    - `rows`: (line, cells), one cell per label, raw as in the grid; empty lines are counted in `empty`, not kept.
    - `places`: where a cell really stands, by (index in `rows`, index of column), when it is not (line, letter).
    - `context`: what the sheet says once for all rows (a form's other answers, a title's year), by label.
    - `withheld`: lines that stay out, once they are known to: their rows are read, and give nothing.
    - `set_aside`: (line, why) of lines that hold something and are no row.
    """

    id: str
    file: str
    sha256: str
    sheet: str | None
    shape: str
    labels: tuple[str, ...]
    letters: tuple[str | None, ...]
    rows: Sequence[tuple[int, Sequence[object]]]
    header_line: int = 1
    title: str | None = None
    places: Mapping[tuple[int, int], tuple[int, str]] = field(default_factory=dict)
    context: Mapping[str, object] = field(default_factory=dict)
    empty: int = 0
    set_aside: tuple[tuple[int, str], ...] = ()
    uncalculated: frozenset[tuple[int, int]] = frozenset()
    withheld: frozenset[int] = frozenset()

    _columns: dict[int, list[object]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def place(self, row: int, column: int) -> tuple[int, str | None]:
        """(line, letter) of the cell of `rows[row]` under `labels[column]`."""
        return self.places.get((row, column)) or (self.rows[row][0], self.letters[column])

    def is_withheld(self, row: int) -> bool:
        """Whether `rows[row]` gives nothing: its line stays out."""
        return self.rows[row][0] in self.withheld

    def column(self, column: int) -> list[object]:
        """The cells of one column, a short row giving None; kept, as each step looks at them again."""
        if column not in self._columns:
            self._columns[column] = [cells[column] if column < len(cells) else None for _, cells in self.rows]
        return self._columns[column]
