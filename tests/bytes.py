"""What the files of a folder hold, whatever wraps it: archives inflated, pages decompressed, rows of databases read."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pyarrow.parquet as pq

from territory.config import Settings
from territory.lake.connection import attach, borrowed
from territory.schema.registry import lake_tables

#: What a text is written in, by programs of ours and of others.
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1252", "mac-roman", "cp850")


def read_bytes(path: Path) -> Iterator[bytes]:
    """The bytes of a file, then those that it compresses: parts of archives, columns of Parquet, tables of DuckDB."""
    content = path.read_bytes()
    yield from inflate(content)
    if path.suffix == ".parquet":
        yield _say(row.values() for row in pq.read_table(path).to_pylist())
    elif path.suffix == ".duckdb":
        with closing(duckdb.connect(str(path), read_only=True)) as connection:
            tables = connection.execute("SELECT schema_name, table_name FROM duckdb_tables()").fetchall()
            for schema, table in tables:
                yield _say(connection.execute(f'FROM "{schema}"."{table}"').fetchall())
    elif path.suffix == ".sqlite":
        with closing(sqlite3.connect(path)) as connection:
            for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                yield _say(connection.execute(f'SELECT * FROM "{table}"').fetchall())


def _say(rows: Iterable[Iterable[object]]) -> bytes:
    """Every cell as it is, without what `repr` adds around it."""
    cells = (cell for row in rows for cell in row)
    return b"\n".join(cell if isinstance(cell, bytes) else str(cell).encode("utf-8", "replace") for cell in cells)


def inflate(content: bytes) -> Iterator[bytes]:
    """Bytes, and those of each part when they are an archive, of each part of its parts."""
    yield content
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for item in archive.infolist():
                yield from inflate(archive.read(item))


def find_in_files(text: str, *folders: Path) -> set[str]:
    """Names of the files below folders whose bytes hold a text, in any encoding it has there."""
    needles = {text.encode(encoding) for encoding in ENCODINGS if _is_sayable(text, encoding)}
    needles |= {ascii(text)[1:-1].encode(), ascii(text)[1:-1].replace("\\x", "\\u00").encode()}
    return {
        str(path.relative_to(folder))
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and any(needle in piece for piece in read_bytes(path) for needle in needles)
    }


def read_every_snapshot(settings: Settings, head: int) -> list[int]:
    """How many rows each snapshot of a lake holds, from the first: reading all of them says that none is damaged."""
    counts = []
    for number in range(1, head + 1):
        with borrowed(settings) as connection:
            attach(connection, settings, "past", snapshot=number)
            counts.append(
                sum(
                    len(connection.execute(f'FROM past.main."{table.name}"').fetchall())
                    for table in lake_tables()
                    if table.name in ("project", "testimony", "import", "programme")
                )
            )
    return counts


def _is_sayable(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
