"""Lines of a table that hold something and are no row: totals, repeated headers, titles between rows, remarks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from territory.ingest.block import REMARK, REPEATED_HEADER, TITLE, TOTAL
from territory.ingest.cells import (
    BLANK,
    NUMBER,
    TEXT,
    YEAR,
    derive_nature,
    derive_natures,
    is_blank,
    is_blank_line,
    one_line,
)
from territory.ingest.grid import Line
from territory.ingest.numbers import COMMA, DOT, Marks, read_alone
from territory.ingest.ours import is_example
from territory.ingest.sheet import fold

_TOTAL = re.compile(
    r"\s*(?:sous[-\s]*)?tota(?:l|ux)\b|\s*ensemble\b|\s*s\.?\s?[/-]\s?t(?:otal)?\b|\s*cumul\b", re.IGNORECASE
)
#: A label that says a total and nothing else: "Ensemble Bi'Eau" is a project, "Total Énergies" a company.
_ONLY_TOTAL = re.compile(
    r"(?:(?:sous[- ]?)?tota(?:l|ux)|ensemble|s\.? ?[/-] ?t(?:otal)?|cumul)"
    r"(?: (?:general|generaux|global|ht|ttc|eur|euros?|€|(?:des |de la |du |de l')?(?:depenses?|ressources?"
    r"|recettes?|charges|produits|emplois|cofinancements?|subventions?|projets?|budget|annee|exercice)"
    r"|\d{4}|[(]?en euros?[)]?|previsionnel(?:le)?s?|realise(?:e)?s?))*\s*[:=]?"
)
_REMARK = re.compile(
    r"\s*(?:\*|sources?\b|nb\b|n\.b|notes?\b|remarques?\b|\(\d\)|\(\*\)|attention\b|légende|¹)", re.IGNORECASE
)
#: Lines that a sub-total may add up; names like « Total Énergies » met before additions are no longer tried.
_ABOVE, _NAMED = 1000, 50
#: What `1.234` is taken for: typed, thousands; in a number of a workbook, which has no mark of thousands, decimals.
_TYPED, _COUNTED = Marks(COMMA, is_mixed=True), Marks(DOT)


def is_total(cells: Sequence[object], above: Sequence[Line]) -> bool:
    """Whether a line is a total of those above: its first text says so, and nothing else speaks, or numbers add up."""
    place = next((place for place, value in enumerate(cells) if not is_blank(value)), None)
    if place is None or not isinstance(cells[place], str) or not _TOTAL.match(str(cells[place])):
        return False
    label = fold(one_line(cells[place]))
    is_only = _ONLY_TOTAL.fullmatch(label) is not None
    if not is_only and not above:
        return False
    others = [derive_nature(value) for value in cells[place + 1 :]]
    if is_only and TEXT not in others:
        return True
    return NUMBER in others and adds_up(cells, above)


def adds_up(cells: Sequence[object], above: Sequence[Line]) -> bool:
    """Whether the numbers of a line are the sums of their columns in the lines above, or in the last two or more."""
    wanted = {place: number for place, value in enumerate(cells) if (number := _read_number(value))}
    if not wanted or len(above) < 2:
        return False
    sums = dict.fromkeys(wanted, Decimal(0))
    for count, (_, other) in enumerate(reversed(above), start=1):
        for place in wanted:
            sums[place] += (_read_number(other[place]) if place < len(other) else None) or Decimal(0)
        if count >= 2 and sums == wanted:
            return True
    return False


def _read_number(value: object) -> Decimal | None:
    if derive_nature(value) not in {NUMBER, YEAR}:
        return None
    return read_alone(one_line(value), _TYPED if isinstance(value, str) else _COUNTED)


def split_rows(
    lines: Sequence[Line],
    headers: Sequence[Sequence[object]],
    width: int,
    merged_lines: frozenset[int] = frozenset(),
    *,
    keeps_totals: bool = False,
    counts_tail: bool = False,
) -> tuple[list[Line], int, list[tuple[int, str]]]:
    """Rows, how many lines are empty, and (line, why) of those set aside, for the lines under a header.

    `headers` are the header's own lines; `merged_lines` those with a cell merged sideways; `counts_tail` counts the
    empty lines after the last row too.
    """
    rows: list[Line] = []
    aside: list[tuple[int, str]] = []
    empty = named = 0
    headers = _with_lowest(headers)
    starts = {(cells[0] if cells else None, len(cells) > 1 and cells[1]) for cells in headers}
    last_filled = next((n for n in range(len(lines) - 1, -1, -1) if any(not is_blank(v) for v in lines[n][1])), -1)
    for index, line in enumerate(lines):
        number, cells = line
        first = cells[0] if cells else None
        if is_blank(first) or not isinstance(first, str):
            is_plain = False
            if all(is_blank(value) for value in cells):
                # After the last line that holds something a sheet only has its format; a CSV writes the separators.
                if index < last_filled or (counts_tail and cells):
                    empty += 1
                continue
        else:
            is_plain = len(cells) > 1 and not is_blank(cells[1])
        if index == 0 and is_example(cells):
            aside.append((number, REMARK))
        elif headers and (first, len(cells) > 1 and cells[1]) in starts and _is_repeated(cells, headers):
            aside.append((number, REPEATED_HEADER))
        elif (is_named := not keeps_totals and _may_be_total(cells)) and is_total(
            cells, rows[-_ABOVE:] if named < _NAMED else ()
        ):
            aside.append((number, TOTAL))
        elif not is_plain and width >= 3 and number in merged_lines and _is_alone(cells) and index < last_filled:
            aside.append((number, TITLE))
        else:
            named += is_named
            rows.append(line)
    aside += _take_remarks(rows, width, {number for number, cells in lines if is_blank_line(cells)})
    return rows, empty, sorted(aside)


def _with_lowest(headers: Sequence[Sequence[object]]) -> Sequence[Sequence[object]]:
    """The lines of a header, with its lowest labels: those of a tall merged cell stand on its first line."""
    if len(headers) < 2:
        return headers
    width = max(len(cells) for cells in headers)
    lowest = [
        next((cells[place] for cells in reversed(headers) if place < len(cells) and not is_blank(cells[place])), None)
        for place in range(width)
    ]
    return [*headers, lowest]


def _may_be_total(cells: Sequence[object]) -> bool:
    first = cells[0] if cells else None
    if is_blank(first):
        first = next((value for value in cells if not is_blank(value)), None)
    return isinstance(first, str) and _TOTAL.match(first) is not None


def _is_repeated(cells: Sequence[object], headers: Sequence[Sequence[object]]) -> bool:
    texts = [fold(one_line(value)) for value in cells if not is_blank(value)]
    return any(texts == [fold(one_line(value)) for value in header if not is_blank(value)] for header in headers)


def _is_alone(cells: Sequence[object]) -> bool:
    """Whether a line has one cell, a text."""
    natures = [nature for nature in derive_natures(cells) if nature != BLANK]
    return natures == [TEXT]


def _take_remarks(rows: list[Line], width: int, blank: set[int]) -> list[tuple[int, str]]:
    """Takes the last lines away from `rows` when they are remarks: one text each, after an empty line or marked so."""
    if width < 3:
        return []
    tail = 0
    while tail < len(rows) and _is_alone(rows[-1 - tail][1]):
        tail += 1
    cut = 0
    for position in range(1, tail + 1):
        number, cells = rows[-position]
        text = str(next(value for value in cells if not is_blank(value)))
        if _REMARK.match(text) or number - 1 in blank:
            cut = position
    taken = rows[len(rows) - cut :] if cut else []
    del rows[len(rows) - cut :]
    return [(number, REMARK) for number, _ in taken]
