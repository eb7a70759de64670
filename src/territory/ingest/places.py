"""Where the cells of derived records stand in the file, worked out when asked: a million cells need no dictionary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from territory.ingest.block import Block

#: (record, field or None for the whole record) to (line, letter).
Place = tuple[int, str | None]


class Places(Mapping[Place, Place]):
    """The places of a sheet's records: record n (from 1) comes from `rows[n - 1]` of the block.

    `columns` are the block's columns by field. A field that no column gave stands nowhere: its record does.
    """

    def __init__(self, block: Block, rows: Sequence[int], columns: Mapping[str, int]) -> None:
        self._block, self._rows, self._columns = block, rows, columns

    def __getitem__(self, key: Place) -> Place:
        record, field = key
        if record == 0:
            column = self._columns.get(field or "")
            return self._block.header_line, self._block.letters[column] if column is not None else None
        if not 0 < record <= len(self._rows):
            raise KeyError(key)
        row = self._rows[record - 1]
        if field is None:
            return self._block.rows[row][0], None
        return self._block.place(row, self._columns[field])

    def __iter__(self) -> Iterator[Place]:
        yield (0, None)
        for record in range(1, len(self._rows) + 1):
            yield (record, None)
            for field in self._columns:
                yield (record, field)

    def __len__(self) -> int:
        return 1 + len(self._rows) * (1 + len(self._columns))
