"""The lake as a whole: creating it, its schema version and migrations, its snapshots."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime

import duckdb
from filelock import FileLock, Timeout

from territory.config import Settings
from territory.errors import SurroundingsError
from territory.lake.connection import attach, borrowed
from territory.schema.ddl import derive_columns, derive_create, quote
from territory.schema.registry import lake_tables

#: Raised by one for each entry of MIGRATIONS. Columns and tables that descriptors add need none: see `migrate`.
SCHEMA_VERSION = 1

Migration = Callable[[duckdb.DuckDBPyConnection], None]
#: MIGRATIONS[n] takes a lake from version n + 1 to n + 2, inside the transaction that `migrate` opened.
MIGRATIONS: tuple[Migration, ...] = ()

#: Seconds to wait for another writer of this machine.
LOCK_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A commit of the lake as its catalogue tells it; `extra` is our JSON (the import it carries, if any)."""

    number: int
    at: datetime
    author: str | None
    message: str | None
    extra: dict[str, str]


@contextmanager
def write_lock(settings: Settings) -> Iterator[None]:
    """One writer at a time on this machine; dies with its process. Raises SurroundingsError `lake-busy`."""
    settings.catalogue.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(f"{settings.catalogue}.lock", timeout=LOCK_SECONDS)
    try:
        with lock:
            yield
    except Timeout as error:
        raise SurroundingsError("lake-busy", seconds=LOCK_SECONDS) from error


@contextmanager
def writer(settings: Settings) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection with the lake attached for writing as `lake`, under the write lock."""
    with write_lock(settings), borrowed(settings) as connection:
        attach(connection, settings, "lake", writes=True)
        yield connection


def create(settings: Settings) -> bool:
    """Creates the lake when there is none; returns whether it did. Harmless twice."""
    with write_lock(settings):
        if settings.catalogue.exists():
            return False
        settings.data_path.mkdir(parents=True, exist_ok=True)
        with borrowed(settings) as connection:
            attach(connection, settings, "lake", creates=True)
            connection.execute("BEGIN")
            for table in lake_tables():
                connection.execute(derive_create(table, "lake.main"))
            connection.execute("CREATE TABLE lake.main.revision (n BIGINT, schema_version INTEGER, nature VARCHAR)")
            connection.execute("INSERT INTO lake.main.revision VALUES (0, ?, NULL)", [SCHEMA_VERSION])
            connection.execute("COMMIT")
        # Readers go on while a writer commits. The mode is a property of the file, set once.
        with closing(sqlite3.connect(settings.catalogue)) as catalogue:
            catalogue.execute("PRAGMA journal_mode = WAL")
    return True


def read_snapshots(settings: Settings) -> tuple[Snapshot, ...]:
    """All snapshots in order, those of maintenance included (they have no author)."""
    rows = _query(
        settings,
        "SELECT s.snapshot_id, s.snapshot_time, c.author, c.commit_message, c.commit_extra_info"
        " FROM ducklake_snapshot s LEFT JOIN ducklake_snapshot_changes c USING (snapshot_id) ORDER BY 1",
    )
    return tuple(
        Snapshot(int(number), _moment(at), author, message, json.loads(extra) if extra else {})
        for number, at, author, message, extra in rows
    )


def read_head(settings: Settings) -> int:
    """The number of the last snapshot; a millisecond, so every page can ask."""
    return int(_query(settings, "SELECT max(snapshot_id) FROM ducklake_snapshot")[0][0])


def read_moment(settings: Settings, number: int) -> str:
    """When snapshot `number` was made, as the catalogue writes it; raises SurroundingsError `snapshot-missing`."""
    rows = _query(settings, "SELECT snapshot_time FROM ducklake_snapshot WHERE snapshot_id = ?", (number,))
    if not rows:
        raise SurroundingsError("snapshot-missing", snapshot=number)
    return rows[0][0]


def read_touched(settings: Settings, after: int, upto: int) -> set[str]:
    """Names of the tables that any snapshot in (after, upto] touched."""
    names = {int(number): name for number, name in _query(settings, "SELECT table_id, table_name FROM ducklake_table")}
    changes = _query(
        settings,
        "SELECT changes_made FROM ducklake_snapshot_changes WHERE snapshot_id > ? AND snapshot_id <= ?",
        (after, upto),
    )
    touched: set[str] = set()
    for (made,) in changes:
        for part in (made or "").split(","):
            kind, _, target = part.partition(":")
            if target.isdigit():
                touched.add(names.get(int(target), ""))
            elif kind.startswith("created_table"):
                touched.add(target.rpartition(".")[2].strip('"'))
    return touched


def migrate(settings: Settings) -> int:
    """Brings the lake to this version of the tables; returns how many columns and tables were added.

    What descriptors add is added; anything else is an ordered migration. One transaction, so a lake is at one version
    or the other. Raises SurroundingsError `lake-from-future` for a lake a newer version wrote.
    """
    with writer(settings) as connection:
        version, missing = _compare(connection)
        if version == SCHEMA_VERSION and not missing:
            return 0
        connection.execute("BEGIN")
        for step in MIGRATIONS[version - 1 :]:
            step(connection)
        for statement in missing:
            connection.execute(statement)
        connection.execute("UPDATE lake.main.revision SET n = n + 1, schema_version = ?", [SCHEMA_VERSION])
        connection.execute("CALL lake.set_commit_message('territory', 'migration')")
        connection.execute("COMMIT")
        return len(missing)


def ensure_current(connection: duckdb.DuckDBPyConnection) -> None:
    """Raises SurroundingsError `lake-from-future` or `lake-needs-migration` for the lake attached as `lake`."""
    version, missing = _compare(connection)
    if version < SCHEMA_VERSION or missing:
        raise SurroundingsError("lake-needs-migration")


def _compare(connection: duckdb.DuckDBPyConnection) -> tuple[int, list[str]]:
    """The lake's version, and the statements that add what descriptors have and it has not."""
    (version,) = connection.execute("SELECT schema_version FROM lake.main.revision").fetchall()[0]
    present: dict[str, set[str]] = {}
    for table, column in connection.execute(
        "SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = 'lake'"
    ).fetchall():
        present.setdefault(table, set()).add(column)
    wanted = {table.name: dict(derive_columns(table)) for table in lake_tables()}
    wanted["revision"] = {"n": "", "schema_version": "", "nature": ""}
    unknown = [f"{table}.{name}" for table, names in present.items() for name in names - set(wanted.get(table, {}))]
    if version > SCHEMA_VERSION or unknown:
        raise SurroundingsError("lake-from-future", version=version, unknown=", ".join(sorted(unknown)[:5]))
    missing = [derive_create(table, "lake.main") for table in lake_tables() if table.name not in present]
    missing += [
        f"ALTER TABLE lake.main.{quote(table)} ADD COLUMN {quote(name)} {sql_type}"
        for table, columns in wanted.items()
        if table in present
        for name, sql_type in columns.items()
        if name not in present[table]
    ]
    return int(version), missing


def _query(settings: Settings, sql: str, parameters: tuple[str | int, ...] = ()) -> list[tuple[str, ...]]:
    """Reads the catalogue itself: far cheaper than an attachment, and it takes no lock from writers."""
    if not settings.catalogue.exists():
        raise SurroundingsError("lake-missing")
    try:
        with closing(
            sqlite3.connect(f"{settings.catalogue.absolute().as_uri()}?mode=ro", uri=True, timeout=10)
        ) as link:
            return link.execute(sql, parameters).fetchall()
    except sqlite3.Error as error:
        raise SurroundingsError("lake-unreachable") from error


def _moment(value: str) -> datetime:
    # '2026-11-22 00:34:09.048672+00': Python 3.11 wants minutes in the offset.
    return datetime.fromisoformat(value + ":00" if value[-3] in "+-" else value)
