"""Rows that are the same: duplicates, identical in every cell, told apart from true twins that differ in one thing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from territory.ingest.block import Block

#: Kinds of slot whose difference alone still makes two facts: an amount, a date, a reference.
AMOUNTS = frozenset({"money"})
DATES = frozenset({"date", "partial_date", "datetime", "year"})


@dataclass(frozen=True, slots=True)
class Same:
    """Pairs of indices in a block's rows: (a later row, the first one like it)."""

    duplicates: tuple[tuple[int, int], ...]
    twins: tuple[tuple[int, int], ...]


def find_same(block: Block, apart: Iterable[Collection[int]]) -> Same:
    """Duplicates, and twins: rows that agree on every column but those of one of the sets `apart`.

    Cells are compared as they are, but for spaces around; a row with one filled cell is like nothing.
    """
    columns = _derive_codes(block)
    if len(columns) < 2 or len(block.rows) < 2:
        return Same((), ())
    # A column in which no two rows agree settles it for every comparison that it is part of.
    unique = {place for place, codes in enumerate(columns) if max(codes) == len(codes)}
    apart = [varying for varying in apart if unique <= set(varying)]
    if unique and not apart:
        return Same((), ())
    keys = list(zip(*columns, strict=True))
    duplicates = [] if unique else _pairs(keys, [sum(code != 0 for code in key) for key in keys])
    gone = {row for row, _ in duplicates}
    twins: dict[int, int] = {}
    for varying in apart:
        kept = [place for place in range(len(columns)) if place not in varying]
        if not varying or len(kept) < 2:
            continue
        rest = list(zip(*(columns[place] for place in kept), strict=True))
        for row, first in _pairs(rest, [sum(code != 0 for code in key) for key in rest]):
            if row not in gone and keys[row] != keys[first]:
                twins.setdefault(row, first)
    return Same(tuple(duplicates), tuple(sorted(twins.items())))


def _derive_codes(block: Block) -> list[list[int]]:
    """Each column as numbers, equal when cells are equal, 0 for an empty one: tuples of them compare quickly."""
    columns = []
    for place in range(len(block.labels)):
        cells = block.column(place)
        if (quick := _encode(cells)) is not None:
            columns.append(quick)
            continue
        known: dict[object, int] = {}
        codes = []
        for cell in cells:
            value = cell.strip() if isinstance(cell, str) else cell
            is_empty = value is None or value == ""
            codes.append(0 if is_empty else known.setdefault(_hashable(value), len(known) + 1))
        columns.append(codes)
    return columns


def _encode(cells: Sequence[object]) -> list[int] | None:
    """The codes of a column of text alone, twenty times quicker; None for any other."""
    try:
        texts = pc.utf8_trim_whitespace(pa.array(cells, pa.string()))
    except (pa.ArrowException, UnicodeError):
        return None
    codes = pc.if_else(pc.equal(texts, ""), pa.scalar(None, pa.string()), texts).dictionary_encode()
    encoded = codes.combine_chunks() if isinstance(codes, pa.ChunkedArray) else codes
    found: list[int] = pc.fill_null(pc.add(encoded.indices, 1), 0).to_pylist()
    return found


def _pairs(keys: Sequence[tuple[int, ...]], filled: Sequence[int]) -> list[tuple[int, int]]:
    first: dict[tuple[int, ...], int] = {}
    found = []
    for row, key in enumerate(keys):
        if filled[row] >= 2 and (seen := first.setdefault(key, row)) != row:
            found.append((row, seen))
    return found


def _hashable(value: object) -> object:
    # 1 and True are equal to Python, and not to a reader; a GeoJSON property may be a list.
    return (type(value).__name__, str(value)) if isinstance(value, bool | list | dict) else value
