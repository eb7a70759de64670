"""Native copies of snapshots, made once, kept a few, shared by every read of the process."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from contextlib import closing
from pathlib import Path

import duckdb
from filelock import FileLock

from territory.config import Settings
from territory.lake.catalogue import read_moment
from territory.lake.connection import attach, connect, text
from territory.lake.native import create_audiences, create_tables, fingerprint
from territory.schema.ddl import derive_columns, quote
from territory.schema.registry import lake_tables

#: Copies kept in memory by one process, and as files in the cache folder. The demo's is some 15 MB.
KEPT_OPEN = 4
KEPT_FILES = 8


class Copies:
    """The native copies of one lake. Thread-safe; a copy dropped while somebody reads it lives until the read ends."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._open: OrderedDict[int, duckdb.DuckDBPyConnection] = OrderedDict()
        self._lock = threading.Lock()

    def connection(self, number: int) -> duckdb.DuckDBPyConnection:
        """A read-only connection to the copy of snapshot `number`; use `.cursor()` of it.

        Raises SurroundingsError `snapshot-missing` when the lake has no such snapshot, `lake-unreachable` otherwise.
        """
        with self._lock:
            if number not in self._open:
                self._open[number] = _open(self._ensure_file(number))
            self._open.move_to_end(number)
            while len(self._open) > KEPT_OPEN:
                self._open.popitem(last=False)
            return self._open[number]

    def _ensure_file(self, number: int) -> Path:
        folder = self._settings.cache
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{_identity(self._settings, number)}.duckdb"
        if path.exists():
            return path
        with FileLock(f"{path}.lock", timeout=120):
            if not path.exists():
                building = path.with_suffix(f".{os.getpid()}.building")
                building.unlink(missing_ok=True)
                try:
                    _build(self._settings, number, building)
                    # A reader sees the whole copy or none.
                    building.rename(path)
                finally:
                    building.unlink(missing_ok=True)
        _prune(folder)
        return path


def _identity(settings: Settings, number: int) -> str:
    """Names the snapshot and the shape of its copy: another history or other tables never meet in one cache file.

    The moment of the snapshot (microseconds) tells apart two lakes that were copies of each other and then diverged.
    """
    return f"{fingerprint(str(settings.catalogue.absolute()), read_moment(settings, number))}-{number}"


def _build(settings: Settings, number: int, path: Path) -> None:
    """Copies every table of one snapshot into a native file; what that snapshot did not have yet reads NULL."""
    with closing(connect(settings)) as connection:
        attach(connection, settings, "pinned", snapshot=number)
        connection.execute(f"ATTACH {text(path)} AS native")
        present = connection.execute(
            "SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = 'pinned'"
        ).fetchall()
        columns: dict[str, set[str]] = {}
        for table, column in present:
            columns.setdefault(table, set()).add(column)
        connection.execute("USE native.main")
        connection.execute("BEGIN")
        create_tables(connection)
        for table in lake_tables():
            names = [quote(name) for name, _ in derive_columns(table) if name in columns.get(table.name, ())]
            if names:
                listed = ", ".join(names)
                connection.execute(
                    f"INSERT INTO native.main.{quote(table.name)} ({listed})"
                    f" SELECT {listed} FROM pinned.main.{quote(table.name)}"
                )
        connection.execute("CREATE TABLE native.main.revision AS SELECT n, schema_version, nature FROM pinned.main.revision")
        create_audiences(connection)
        connection.execute("COMMIT")
        connection.execute("CHECKPOINT native")
        connection.execute("USE memory")
        connection.execute("DETACH native")


def _open(path: Path) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(str(path), read_only=True)


def _prune(folder: Path) -> None:
    """Keeps the newest files; one that a process still reads stays readable to it after its name is gone."""
    files = sorted(folder.glob("*.duckdb"), key=lambda item: item.stat().st_mtime, reverse=True)
    for old in files[KEPT_FILES:]:
        old.unlink(missing_ok=True)
        Path(f"{old}.lock").unlink(missing_ok=True)
