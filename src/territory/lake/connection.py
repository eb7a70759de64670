"""Connections to DuckDB with the lake's extensions, and attachments of the lake to them."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import duckdb

from territory.config import Settings
from territory.errors import SurroundingsError

#: In the order they must be loaded. The wheels carry signed binaries: DuckDB verifies them, unsigned ones are refused.
_EXTENSIONS = ("sqlite_scanner", "ducklake")


def connect(settings: Settings, database: Path | None = None, *, read_only: bool = False) -> duckdb.DuckDBPyConnection:
    """A connection to `database` (in memory by default) with the extensions loaded.

    Extensions are loaded from their wheels' own files: nothing is downloaded and nothing is written at home.
    Raises SurroundingsError `extension-missing`.
    """
    connection = duckdb.connect(
        str(database) if database else ":memory:",
        read_only=read_only,
        config={
            "extension_directory": str(settings.extensions),
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
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
