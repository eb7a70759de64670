"""Connections to DuckDB with the lake's extensions, and attachments of the lake to them."""

from __future__ import annotations

import importlib.util
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from territory.config import Settings
from territory.errors import SurroundingsError

#: In the order they must be loaded. The wheels carry signed binaries: DuckDB verifies them, unsigned ones are refused.
_EXTENSIONS = ("sqlite_scanner", "ducklake")


_idle: list[duckdb.DuckDBPyConnection] = []
_idle_lock = threading.Lock()


@contextmanager
def borrowed(settings: Settings) -> Iterator[duckdb.DuckDBPyConnection]:
    """An in-memory DuckDB instance with the extensions loaded, to one's own for the length of the block.

    Building one costs some 0.4 s, so they are kept for the next borrower, emptied; one that saw an error is dropped.
    Raises SurroundingsError `extension-missing`.
    """
    with _idle_lock:
        instance = _idle.pop() if _idle else None
    instance = instance or _connect(settings)
    try:
        yield instance
    except BaseException:
        instance.close()
        raise
    _empty(instance)
    with _idle_lock:
        _idle.append(instance)


def _empty(instance: duckdb.DuckDBPyConnection) -> None:
    instance.execute("USE memory")
    for (name,) in instance.execute(
        "SELECT database_name FROM duckdb_databases() WHERE NOT internal AND database_name <> 'memory'"
        " AND database_name NOT LIKE '\\_\\_%' ESCAPE '\\'"
    ).fetchall():
        instance.execute(f'DETACH "{name}"')
    # After the lake is detached: listing tables reads those of every attached catalogue, a tenth of a second for ours.
    for (name,) in instance.execute("SELECT table_name FROM duckdb_tables() WHERE temporary").fetchall():
        instance.execute(f'DROP TABLE temp."{name}"')


def _connect(settings: Settings) -> duckdb.DuckDBPyConnection:
    # Extensions are loaded from their wheels' own files: nothing is downloaded and nothing is written at home.
    connection = duckdb.connect(
        config={
            "extension_directory": str(settings.extensions),
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            # The work is many small statements on many small tables: handing each to several threads doubles its cost.
            "threads": 1,
        },
    )
    for name in _EXTENSIONS:
        _load(connection, name)
    # A belt: column statistics that maintenance narrowed would make older snapshots answer wrongly (ADR 0003).
    connection.execute("SET disabled_optimizers = 'statistics_propagation'")
    connection.execute("SET TimeZone = 'UTC'")
    return connection


def _load(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    module = importlib.util.find_spec(f"duckdb_extension_{name}")
    try:
        if module is None or module.origin is None:
            # No wheel for this platform: DuckDB's own repository serves, once.
            connection.execute(f"INSTALL {name}")
            connection.execute(f"LOAD {name}")
        else:
            (path,) = Path(module.origin).parent.glob("extensions/*/*.duckdb_extension")
            connection.execute(f"LOAD {text(path)}")
    except (duckdb.Error, ValueError) as error:
        raise SurroundingsError("extension-missing", name=name) from error


def attach(
    connection: duckdb.DuckDBPyConnection,
    settings: Settings,
    alias: str,
    *,
    snapshot: int | None = None,
    writes: bool = False,
    creates: bool = False,
) -> None:
    """Attaches the lake as `alias`: pinned to `snapshot` and read-only unless it `writes` (or `creates`).

    Raises SurroundingsError `lake-missing` when there is no lake, `lake-unreachable` when it cannot be attached.
    """
    # Attaching with write would create a missing catalogue in silence, so its absence is tested first.
    if not creates and not settings.catalogue.exists():
        raise SurroundingsError("lake-missing")
    options = [f"DATA_PATH {text(settings.data_path.absolute())}"]
    if not creates:
        # A lake that was moved or restored keeps its old folder in the catalogue; the setting wins.
        options += ["OVERRIDE_DATA_PATH true", "CREATE_IF_NOT_EXISTS false"]
    if not writes and not creates:
        options.append("READ_ONLY")
    if snapshot is not None:
        options.append(f"SNAPSHOT_VERSION {int(snapshot)}")
    try:
        connection.execute(
            f"ATTACH {text('ducklake:sqlite:' + str(settings.catalogue.absolute()))} AS {alias} ({', '.join(options)})"
        )
    except duckdb.Error as error:
        raise SurroundingsError("lake-unreachable") from error


def text(value: object) -> str:
    """An SQL string literal, for the statements that take no parameters (ATTACH, LOAD, SET)."""
    return "'" + str(value).replace("'", "''") + "'"
