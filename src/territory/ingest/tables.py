"""The tables of a sheet: one above the other, side by side, each with its titles, its header and its rows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from territory.ingest.asides import split_rows
from territory.ingest.cells import TEXT, derive_natures, is_blank, one_line, same
from territory.ingest.grid import Line
from territory.ingest.headers import Header, derive_header, is_header_line
from territory.ingest.regions import Region, derive_columns, derive_runs
from territory.ingest.sheet import fold

_KEYED = re.compile(r"\s*([^:]{2,60}?)\s*:\s*(\S.*)", re.DOTALL)
#: A year, not that of a day: « situation au 31/12/2025 » says nothing of the rows' year.
_YEAR = re.compile(r"(?<![\d/.-])(20[0-4]\d|19[89]\d)(?![\d/-])")
_SPAN = re.compile(r"(?<!\d)(20[0-4]\d)\s*[-–/]\s*(20[0-4]\d)(?!\d)")
#: Under which label the year of a title stands in a block's context.
YEAR_LABEL = "Année"


@dataclass(slots=True)
class Table:
    """A header and the rows under it, `places` being the columns of the region that hold something.

    `rows` have one cell per label (or fewer); `context` is what the titles say; `filled` is where a cell merged over
    several lines stands, by (index in `rows`, index in `labels`).
    """

    region: Region
    header: Header
    places: tuple[int, ...]
    labels: tuple[str, ...]
    rows: Sequence[Line]
    empty: int = 0
    aside: tuple[tuple[int, str], ...] = ()
    title: str | None = None
    context: Mapping[str, object] = field(default_factory=dict)
    filled: Mapping[tuple[int, int], tuple[int, str]] = field(default_factory=dict)

    @property
    def letters(self) -> tuple[str, ...]:
        """The spreadsheet's letter of each column."""
        return tuple(self.region.letter(place) for place in self.places)

    @property
    def header_line(self) -> int:
        """The line of the labels as a spreadsheet shows it, 0 without a header."""
        return 0 if self.header.is_none else self.region.lines[self.header.last][0]


def split_tables(region: Region) -> list[Region]:
    """The parts of a region that are one table each, with their titles, in reading order."""
    parts = _split_sideways(region)
    if len(parts) > 1:
        return [table for part in parts for table in split_tables(part)]
    stacked = _split_down(region)
    if len(stacked) == 1:
        return stacked
    return [table for part in stacked for table in split_tables(part)]


def _split_sideways(region: Region) -> list[Region]:
    """Tables side by side: an empty column between, and each with labels, titles or a length of its own."""
    runs = derive_columns(region)
    if len(runs) < 2:
        return [region]
    parts = [region.part(0, len(region.lines), left, right) for left, right in runs]
    if any(part.width < 2 for part in parts):
        return [region]
    headers = [derive_header(part) for part in parts]
    if any(header.is_none for header in headers):
        return [region]
    lines = [part.lines[header.last][0] for part, header in zip(parts, headers, strict=True)]
    labels = [{fold(label) for label in header.own if label} for header in headers]
    is_repeated = any(one & other for n, one in enumerate(labels) for other in labels[n + 1 :])
    titled = sum(bool(header.titles) for header in headers)
    filled = [sum(any(not is_blank(v) for v in cells) for _, cells in part.lines) for part in parts]
    is_apart = len(set(lines)) > 1 or is_repeated or titled > 1 or min(filled) < 0.7 * max(filled)
    return parts if is_apart and min(filled) >= 2 else [region]


def _split_down(region: Region) -> list[Region]:
    """Tables one under the other: an empty line between, and labels of its own (perhaps under a title)."""
    runs = derive_runs(region)
    starts = [0]
    pending: int | None = None
    for first, last in runs:
        if first == runs[0][0]:
            if _first_wide(region, first, last) is None:
                pending = 0
            continue
        wide = _first_wide(region, first, last)
        if wide is None:
            pending = first if pending is None else pending
            continue
        above = region.part(starts[-1], first if pending is None else pending)
        if pending != 0 and _begins(region, above, wide, last, is_titled=wide > first or pending is not None):
            starts.append(first if pending is None else pending)
        pending = None
    ends = [*starts[1:], len(region.lines)]
    return [region.part(start, end) for start, end in zip(starts, ends, strict=True)] if len(starts) > 1 else [region]


def _first_wide(region: Region, first: int, last: int) -> int | None:
    """The first line of a run with two cells or more, none when it only has titles or remarks."""
    for index in range(first, last):
        if sum(not is_blank(value) for value in region.lines[index][1]) >= 2:
            return index
    return None


def _begins(region: Region, above: Region, wide: int, last: int, *, is_titled: bool) -> bool:
    """Whether a new table begins at a line, rather than more rows of the one above."""
    cells = region.lines[wide][1]
    texts = [one_line(value) for value in cells if not is_blank(value)]
    if len({fold(text) for text in texts}) < len(texts) and not is_titled:
        return False
    header = derive_header(above)
    if not header.is_none and not is_titled:
        own = [label for label in header.own if label]
        if len(own) == len(texts) and all(same(one, other) for one, other in zip(own, texts, strict=True)):
            return False
    part = region.part(wide, last)
    if not is_header_line(part, 0):
        is_all_text = set(derive_natures(cells)) <= {TEXT, ""} and last - wide >= 2
        return is_titled and is_all_text
    # A row whose texts were met in their column above is a row.
    rows = above.lines[header.last + 1 :][:200]
    for place, value in enumerate(cells):
        if is_blank(value):
            continue
        if any(place < len(other) and isinstance(other[place], str) and same(other[place], value) for _, other in rows):
            return False
    return True


def derive_table(
    region: Region, chosen: int | None = None, *, keeps_totals: bool = False, counts_tail: bool = False
) -> Table:
    """The one table of a region; `chosen` is the header's line as a person names it."""
    header = derive_header(region, chosen)
    body = region.lines[header.last + 1 :]
    under = Region(body)
    places = tuple(place for place in range(region.width) if header.labels[place] or not under.is_empty_column(place))
    spans = frozenset(top for top, left, _, right in region.merged if right > left)
    headers = [region.lines[index][1] for index in range(header.first, header.last + 1)]
    rows, empty, aside = split_rows(
        body, headers, len(places), spans, keeps_totals=keeps_totals, counts_tail=counts_tail
    )
    title, context = read_titles(region, header.titles)
    picked, filled = _fill_down(region, _pick(rows, places), places)
    labels = tuple(header.labels[place] for place in places)
    return Table(region, header, places, labels, picked, empty, tuple(aside), title, context, filled)


def _fill_down(
    region: Region, rows: list[Line], places: Sequence[int]
) -> tuple[list[Line], dict[tuple[int, int], tuple[int, str]]]:
    """Rows in which a cell merged over several lines holds on each of them, and where it stands."""
    tall = [cell for cell in region.merged if cell[2] > cell[0] and cell[1] == cell[3]]
    filled: dict[tuple[int, int], tuple[int, str]] = {}
    if not tall:
        return rows, filled
    at = {number: index for index, (number, _) in enumerate(rows)}
    column = {place: n for n, place in enumerate(places)}
    result = list(rows)
    for top, place, bottom, _ in tall:
        if top not in at or place not in column:
            continue
        n = column[place]
        first = rows[at[top]][1]
        for number in range(top + 1, bottom + 1):
            if number in at and n < len(first):
                cells = list(result[at[number]][1])
                cells += [None] * (n + 1 - len(cells))
                cells[n] = first[n]
                result[at[number]] = (number, cells)
                filled[at[number], n] = (top, region.letter(place))
    return result, filled


def _pick(rows: list[Line], places: Sequence[int]) -> list[Line]:
    """Rows with only the cells of these columns, the same objects when all are kept."""
    if tuple(places) == tuple(range(len(places))):
        size = len(places)
        if all(len(cells) <= size for _, cells in rows):
            return rows
        return [(number, cells if len(cells) <= size else cells[:size]) for number, cells in rows]
    return [(number, [cells[p] if p < len(cells) else None for p in places]) for number, cells in rows]


def read_titles(region: Region, lines: Sequence[int]) -> tuple[str | None, dict[str, object]]:
    """The title, and what the lines above a header say by label (`Projet : Halle des Forges`)."""
    titles: list[str] = []
    context: dict[str, object] = {}
    for index in lines:
        cells = [value for value in region.lines[index][1] if not is_blank(value)]
        label = one_line(cells[0])
        keyed = _KEYED.fullmatch(str(cells[0])) if isinstance(cells[0], str) else None
        if len(cells) == 1 and keyed and "//" not in label:
            context[one_line(keyed[1])] = keyed[2].strip()
        elif len(cells) == 2 and isinstance(cells[0], str):
            context[label.rstrip(" :")] = cells[1]
        else:
            titles.append(" ".join(one_line(value) for value in cells))
    for text in titles:
        context = {**read_year(text), **context}
    return (titles[0] if titles else None), context


def read_year(text: str) -> dict[str, object]:
    """The one year (or span of two) that a title says, under `YEAR_LABEL`; nothing when it says several."""
    if span := _SPAN.search(text):
        return {YEAR_LABEL: f"{span[1]}-{span[2]}"}
    years = set(_YEAR.findall(text))
    return {YEAR_LABEL: years.pop()} if len(years) == 1 else {}
