"""What a commit asks for and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pyarrow as pa


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file (or a table of a package) that a change was read from, kept by its hash."""

    table: str
    file: str
    sha256: str
    rows: int


@dataclass(frozen=True, slots=True)
class Change:
    """Rows to assert, by table: arrow tables typed as the descriptor, some columns only if the file had only those.

    - Each arrow table holds at least the table's key, unique, and `_row` (the row its file shows).
    - `base`: the snapshot the author was shown; rows that moved since are asked about. None: he was shown nothing.
    - `series`: the package series it belongs to; with `removes_absent`, rows of that series that are absent go.
    - `partial`: tables of which it brings only what the lake lacks: no row is absent from them.
    - `removals`: keys to remove, by table (arrow tables of key columns), asked for one by one.
    - `endings`: rows to close, by table: arrow tables of the key, the table's end field and `_row` (NULL).
    - `nature`: `demo` or `published`: a lake holds one or the other, never both.
    """

    kind: str
    message: str
    author: str
    tables: Mapping[str, pa.Table]
    files: tuple[FileRecord, ...] = ()
    base: int | None = None
    series: str | None = None
    nature: str | None = None
    removes_absent: bool = False
    removals: Mapping[str, pa.Table] = field(default_factory=dict)
    undoes: str | None = None
    endings: Mapping[str, pa.Table] = field(default_factory=dict)
    partial: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows by what became of them."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0

    @property
    def touched(self) -> int:
        """Rows that moved."""
        return self.added + self.changed + self.removed


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a commit did. `snapshot` is None when nothing moved: then nothing was written at all."""

    snapshot: int | None
    import_id: str | None
    tables: Mapping[str, Counts]
