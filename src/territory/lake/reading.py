"""Native copies of snapshots, made once, kept a few, shared by every read of the process."""

from __future__ import annotations

import os
import shutil
import threading
from collections import OrderedDict, defaultdict
from pathlib import Path
from typing import Any

import duckdb
from filelock import FileLock

from territory.config import Settings
from territory.errors import SurroundingsError
from territory.lake.catalogue import read_moment, read_touched
from territory.lake.connection import attach, borrowed, text
from territory.lake.narrowing import derive_losing, narrow
from territory.lake.native import create_audiences, derive_blank, fingerprint
from territory.lake.protection import Guard, apply_guards, read_guards
from territory.lake.small_counts import CONCERNED, EDITION, write_small_counts
from territory.schema.ddl import quote
from territory.schema.registry import lake_tables

#: The snapshot that made the tables, all of them empty but `revision`.
BIRTH = 1
#: Copies kept in memory by one process, and as files in the cache folder. The demo's is some 15 MB.
KEPT_OPEN = 8
KEPT_FILES = 8


class Copies:
    """The native copies of one lake. Thread-safe; a copy dropped while somebody reads it lives until the read ends."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._open: OrderedDict[tuple[object, ...], duckdb.DuckDBPyConnection] = OrderedDict()
        self._guards: dict[tuple[int, int], tuple[Guard, ...]] = {}
        self._lock = threading.Lock()

    def connection(
        self, number: int, programmes: tuple[str, ...] = (), guards: tuple[Guard, ...] = ()
    ) -> duckdb.DuckDBPyConnection:
        """A connection to the copy of snapshot `number`; use `.cursor()` of it, to read.

        With `programmes` it holds these alone (see `narrowing.narrow`), and what `guards` name is as private in it
        as they say. Raises SurroundingsError `snapshot-missing` when
        the lake has no such snapshot, `lake-unreachable` otherwise.
        """
        with self._lock:
            asked = (number, programmes, guards)
            if asked not in self._open:
                path = self._ensure_file(number)
                is_whole = not programmes and not guards
                smallest = self._settings.small_count
                self._open[asked] = _open(path) if is_whole else _narrowed(path, programmes, guards, smallest)
            self._open.move_to_end(asked)
            while len(self._open) > KEPT_OPEN:
                self._open.popitem(last=False)
            return self._open[asked]

    def guards(self, head: int, number: int) -> tuple[Guard, ...]:
        """What is private at the head and was not yet in snapshot `number`; asked of the lake once for each pair."""
        if head == number:
            return ()
        if (head, number) not in self._guards:
            now, then = self.connection(head).cursor(), self.connection(number).cursor()
            self._guards = {pair: found for pair, found in self._guards.items() if pair[0] == head}
            self._guards[head, number] = read_guards(now, then)
        return self._guards[head, number]

    def fetch(self, number: int, query: str) -> list[tuple[Any, ...]]:
        """Rows of a query on a small table or two at a snapshot: of its copy, or of the lake where none is made yet.

        A copy costs a second or two, which a commit that only asks this of the head need not wait for.
        """
        if (number, (), ()) in self._open or _path(self._settings, number).exists():
            return self.connection(number).cursor().execute(query).fetchall()
        with borrowed(self._settings) as connection:
            attach(connection, self._settings, "pinned", snapshot=number)
            connection.execute("USE pinned.main")
            return connection.execute(query).fetchall()

    def path(self, number: int) -> Path:
        """The file of the copy of snapshot `number`, made when need be; read it, and only so."""
        with self._lock:
            return self._ensure_file(number)

    def _ensure_file(self, number: int) -> Path:
        self._settings.cache.mkdir(parents=True, exist_ok=True)
        path = _path(self._settings, number)
        if path.exists():
            return path
        with FileLock(f"{path}.lock", timeout=120):
            if not path.exists():
                building = path.with_suffix(f".{os.getpid()}.building")
                try:
                    _build(self._settings, number, building)
                    # A reader sees the whole copy or none.
                    building.rename(path)
                finally:
                    building.unlink(missing_ok=True)
        _prune(self._settings.cache)
        return path


def _path(settings: Settings, number: int) -> Path:
    """Where the copy of a snapshot is kept: its name says the snapshot and the shape of the tables.

    The moment of the snapshot (microseconds) tells apart two lakes that were copies of each other and then diverged.
    """
    words = (read_moment(settings, number), str(settings.small_count), str(EDITION))
    return settings.cache / f"{fingerprint(*words)}-{number}.duckdb"


def _build(settings: Settings, number: int, path: Path) -> None:
    """Makes the native file of one snapshot, from that of a snapshot shortly before it when there is one.

    A table costs some 20 ms to read through the catalogue, whatever its size, and most commits touch few of them.
    """
    path.unlink(missing_ok=True)
    earlier = _find_earlier(settings, number)
    if earlier is not None:
        shutil.copyfile(_path(settings, earlier), path)
    else:
        path.write_bytes(derive_blank())
    with borrowed(settings) as connection:
        attach(connection, settings, "pinned", snapshot=number)
        connection.execute(f"ATTACH {text(path)} AS native")
        connection.execute("USE native.main")
        connection.execute("BEGIN")
        # Since the lake was made, a table that no snapshot touched is empty: most of a young lake's are.
        touched = read_touched(settings, earlier or BIRTH, number) | {"revision"}
        present = _read_columns(connection)
        for name in sorted(touched & {*(table.name for table in lake_tables()), "revision"}):
            _refill(connection, name, present["native"][name], present["pinned"][name])
        if touched & CONCERNED:
            write_small_counts(connection, settings.small_count)
        connection.execute("COMMIT")
        connection.execute("CHECKPOINT native")


def _find_earlier(settings: Settings, number: int) -> int | None:
    """The closest earlier snapshot whose copy is there; far ones differ in most tables and are of no help."""
    for earlier in range(number - 1, max(number - 20, 0), -1):
        try:
            if _path(settings, earlier).exists():
                return earlier
        except SurroundingsError:
            return None
    return None


def _read_columns(connection: duckdb.DuckDBPyConnection) -> dict[str, dict[str, list[str]]]:
    """The columns of the snapshot and of its copy, by table: once, since each asking reads the whole catalogue."""
    found: dict[str, dict[str, list[str]]] = {alias: defaultdict(list) for alias in ("pinned", "native")}
    for alias, table, column in connection.execute(
        "SELECT database_name, table_name, column_name FROM duckdb_columns()"
        " WHERE database_name IN ('pinned', 'native') AND schema_name = 'main' ORDER BY column_index"
    ).fetchall():
        found[alias][table].append(column)
    return found


def _refill(connection: duckdb.DuckDBPyConnection, name: str, wanted: list[str], present: list[str]) -> None:
    """Empties and fills one table of the copy; a column or table that the snapshot did not have yet reads NULL."""
    listed = ", ".join(quote(column) for column in wanted if column in present)
    connection.execute(f"TRUNCATE native.main.{quote(name)}")
    if listed:
        connection.execute(
            f"INSERT INTO native.main.{quote(name)} ({listed}) SELECT {listed} FROM pinned.main.{quote(name)}"
        )


def _open(path: Path) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(str(path), read_only=True)


def _narrowed(
    path: Path, programmes: tuple[str, ...], guards: tuple[Guard, ...], smallest: int
) -> duckdb.DuckDBPyConnection:
    """A copy of a copy: its own where rows or cells are left out, the whole one's where they are not."""
    connection = duckdb.connect()
    connection.execute(f"ATTACH {text(path)} AS whole (READ_ONLY)")
    own = {guard.table for guard in guards} | (derive_losing() if programmes else frozenset())
    for name in [*(table.name for table in lake_tables()), "revision"]:
        kind = "TABLE" if name in own else "VIEW"
        connection.execute(f"CREATE {kind} main.{quote(name)} AS FROM whole.main.{quote(name)}")
    if programmes:
        narrow(connection, programmes)
    apply_guards(connection, guards)
    create_audiences(connection, smallest)
    return connection


def _prune(folder: Path) -> None:
    """Keeps the newest files; one that a process still reads stays readable to it after its name is gone."""
    files = sorted(folder.glob("*.duckdb"), key=lambda item: item.stat().st_mtime, reverse=True)
    for old in files[KEPT_FILES:]:
        old.unlink(missing_ok=True)
        Path(f"{old}.lock").unlink(missing_ok=True)
