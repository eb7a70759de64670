"""Where the header of a table stands, below titles, on one line or several, and what each column is called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from territory.ingest.cells import BLANK, DATE, NUMBER, TEXT, YEAR, derive_natures, is_blank, one_line
from territory.ingest.regions import Region, derive_runs

#: Lines of a header at most; data lines looked at to tell what is below it.
_DEEPEST, _BELOW = 3, 12
#: What stands between the name of a group of columns and the name of a column.
JOINT = " / "


@dataclass(frozen=True, slots=True)
class Header:
    """The lines `first` to `last` (indices in the region, included; `last` before `first`: no header) and the labels.

    `own` are the labels of the last line alone; `titles` the indices of the lines above that hold something.
    """

    first: int
    last: int
    labels: tuple[str, ...]
    own: tuple[str, ...]
    titles: tuple[int, ...] = ()
    is_sure: bool = True

    @property
    def is_none(self) -> bool:
        """Whether the rows begin at once."""
        return self.last < self.first


def derive_header(region: Region, chosen: int | None = None) -> Header:
    """The header of a region's first table; `chosen` is the line a person names (0: there is none)."""
    filled = [index for index in range(min(len(region.lines), 80)) if not _is_empty(region, index)]
    if not filled:
        return Header(0, -1, (), ())
    if chosen is not None:
        at = next((index for index, (number, _) in enumerate(region.lines) if number == chosen), None)
        if at is None:
            return Header(filled[0], filled[0] - 1, _no_labels(region), _no_labels(region))
        return _flatten(region, at, at, tuple(index for index in filled if index < at), True)
    natures = {index: derive_natures(region.lines[index][1]) for index in filled}
    start = _skip_preamble(region, filled, natures)
    for index in [index for index in filled if index >= start]:
        typical = _typical(natures, index)
        count = _count(natures[index])
        if _is_title(region, index, count, typical):
            continue
        if not _is_labels(natures, index):
            above = tuple(other for other in filled if other < index)
            return Header(index, index - 1, _no_labels(region), _no_labels(region), above, False)
        first, last = _extend(region, natures, index)
        titles = tuple(other for other in filled if other < first)
        is_sure = not titles or _contrast(natures, last) > 0
        return _flatten(region, first, last, titles, is_sure)
    # Only lines of one cell: a list of one column, or notes.
    return _flatten(region, filled[0], filled[0], (), False)


def is_header_line(region: Region, index: int) -> bool:
    """Whether a line reads as labels with something else than labels under them."""
    lines = range(index, min(len(region.lines), index + _BELOW))
    natures = {line: derive_natures(region.lines[line][1]) for line in lines if not _is_empty(region, line)}
    is_alone = index + 1 not in natures
    return not is_alone and _count(natures[index]) >= 2 and _is_labels(natures, index) and _contrast(natures, index) > 0


def _is_empty(region: Region, index: int) -> bool:
    return all(is_blank(value) for value in region.lines[index][1])


def _count(natures: Sequence[str]) -> int:
    return sum(1 for nature in natures if nature != BLANK)


def _no_labels(region: Region) -> tuple[str, ...]:
    return ("",) * region.width


def _typical(natures: dict[int, list[str]], start: int) -> int:
    """How many cells a line usually fills from a line on: not the most, a remark may fill one more."""
    counts = sorted(_count(row) for index, row in natures.items() if start <= index < start + 40)
    return counts[(3 * len(counts)) // 4] if counts else 0


def _skip_preamble(region: Region, filled: list[int], natures: dict[int, list[str]]) -> int:
    """The first line of the part that is a table: lines of one or two cells, then an empty line, stand above it."""
    start = filled[0]
    runs = derive_runs(Region(region.lines[: filled[-1] + 1]))
    for position, (_, last) in enumerate(runs[:-1]):
        widest = max(_count(natures[index]) for index in filled if index < last)
        following = max(_count(natures[index]) for index in filled if last <= index < runs[position + 1][1])
        if widest <= 2 < following:
            start = runs[position + 1][0]
    return start


def _is_title(region: Region, index: int, count: int, typical: int) -> bool:
    """Whether a line says something of the whole table: one cell where others fill many, or half as many."""
    if typical <= 1:
        return False
    return count == 1 or (count * 2 < typical and index + 1 < len(region.lines))


def _is_labels(natures: dict[int, list[str]], index: int) -> bool:
    """Whether a line may be labels: texts, and years or dates only when they are periods beside a text."""
    row = natures[index]
    texts = row.count(TEXT)
    if not texts or row.count(NUMBER):
        return False
    periods = row.count(YEAR) + row.count(DATE)
    if not periods:
        return True
    # `Projet | 2022 | 2023` is a header, `Association | 2023 | oui` is a row: under a label there is something else.
    below = [natures[line] for line in natures if index < line <= index + _BELOW]
    return any(
        any(place < len(other) and other[place] == NUMBER for other in below)
        and not any(place < len(other) and other[place] == nature for other in below)
        for place, nature in enumerate(row)
        if nature in {YEAR, DATE}
    )


def _contrast(natures: dict[int, list[str]], index: int) -> int:
    """Columns whose label is a text and whose cells below are mostly numbers or dates."""
    below = [natures[line] for line in natures if index < line <= index + _BELOW]
    found = 0
    for place, nature in enumerate(natures[index]):
        cells = [row[place] for row in below if place < len(row) and row[place] != BLANK]
        if nature == TEXT and cells and 2 * sum(cell != TEXT for cell in cells) > len(cells):
            found += 1
    return found


def _extend(region: Region, natures: dict[int, list[str]], index: int) -> tuple[int, int]:
    """The first and last line of the header that holds the line `index`: groups above, columns below."""
    first = last = index
    while first - 1 in natures and index - first < _DEEPEST - 1 and _is_group(region, natures, first - 1):
        first -= 1
    while last + 1 in natures and last - first < _DEEPEST - 1 and _goes_on(region, natures, last):
        last += 1
    return first, last


def _spans(region: Region, index: int) -> list[tuple[int, int]]:
    """(first, last) places of the cells that a line merges sideways."""
    number = region.lines[index][0]
    return [(left, right) for top, left, bottom, right in region.merged if top <= number <= bottom and right > left]


def _is_group(region: Region, natures: dict[int, list[str]], index: int) -> bool:
    """Whether a line names groups of the columns below: several texts, with holes that the line below fills."""
    row, below = natures[index], natures[index + 1]
    if row.count(NUMBER) or _count(row) < 2:
        # One name over some of the columns only is a group too when it is merged so.
        return _count(row) == 1 and any(0 < right - left < _count(below) - 1 for left, right in _spans(region, index))
    if _spans(region, index):
        return True
    holes = [place for place, nature in enumerate(below) if nature != BLANK and _at(row, place) == BLANK]
    return len(holes) >= 1 and _count(row) < _count(below)


def _goes_on(region: Region, natures: dict[int, list[str]], index: int) -> bool:
    """Whether the line under `index` is still labels: it fills the groups above, and what follows is not labels."""
    row, below = natures[index], natures[index + 1]
    if below.count(NUMBER) or not below.count(TEXT) + below.count(YEAR):
        return False
    number = region.lines[index][0]
    under = {place for left, right in _spans(region, index) for place in range(left, right + 1)}
    tall = {
        place
        for top, left, bottom, right in region.merged
        if top <= number < bottom
        for place in range(left, right + 1)
    }
    if under or tall:
        return all(nature == BLANK or place in under or place not in tall for place, nature in enumerate(below)) and (
            bool(tall) or _contrast(natures, index + 1) > 0
        )
    filled = [place for place, nature in enumerate(below) if nature != BLANK]
    holes = [place for place in filled if _at(row, place) == BLANK]
    is_under_group = bool(holes) and all(_at(row, place) == BLANK or _at(row, place + 1) == BLANK for place in filled)
    return is_under_group and index + 2 in natures and _contrast(natures, index + 1) > 0


def _at(row: Sequence[str], place: int) -> str:
    return row[place] if 0 <= place < len(row) else BLANK


def _flatten(region: Region, first: int, last: int, titles: tuple[int, ...], is_sure: bool) -> Header:
    """The labels of each column, the names of its groups before its own."""
    width = region.width
    levels = [_spread(region, index, index == last, width) for index in range(first, last + 1)]
    labels = []
    for place in range(width):
        parts = list(dict.fromkeys(level[place] for level in levels if level[place]))
        labels.append(JOINT.join(parts))
    own = tuple(one_line(value) for value in _padded(region.lines[last][1], width))
    return Header(first, last, tuple(labels), own, titles, is_sure)


def _padded(cells: Sequence[object], width: int) -> list[object]:
    return [*cells[:width], *[None] * (width - len(cells))]


def _spread(region: Region, index: int, is_last: bool, width: int) -> list[str]:
    """A header line's texts, a group's name over each of its columns."""
    texts = [one_line(value) for value in _padded(region.lines[index][1], width)]
    if is_last:
        return texts
    spans = _spans(region, index)
    if spans:
        for left, right in spans:
            for place in range(max(left, 0), min(right + 1, width)):
                texts[place] = texts[max(left, 0)]
        return texts
    # Without merged cells (a CSV) a group's name holds until the next one.
    below = [one_line(value) for value in _padded(region.lines[index + 1][1], width)]
    for place in range(1, width):
        if not texts[place] and below[place]:
            texts[place] = texts[place - 1]
    return texts
