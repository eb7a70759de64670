"""What the lake stands on, point by point: versions, extensions, catalogue, snapshots, files nobody owns."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

import duckdb

from territory.config import Settings
from territory.errors import TerritoryError
from territory.lake.catalogue import ensure_current, read_head, read_snapshots
from territory.lake.connection import attach, borrowed

Point = tuple[str, bool, str]
_PACKAGES = ("territory", "duckdb", "duckdb-extension-ducklake", "duckdb-extension-sqlite", "streamlit")


def read_health(settings: Settings) -> tuple[Point, ...]:
    """(name, whether it is well, what was found) of each point; a point that fails does not hide the next ones."""
    points: tuple[tuple[str, Callable[[Settings], str]], ...] = (
        ("versions", _read_versions),
        ("settings", _read_settings),
        ("extensions", _load_extensions),
        ("lake", _read_lake),
        ("snapshots", _count_snapshots),
        ("orphans", _find_orphans),
    )
    return tuple(_look(name, look, settings) for name, look in points)


def _look(name: str, look: Callable[[Settings], str], settings: Settings) -> Point:
    try:
        return name, True, look(settings)
    except TerritoryError as error:
        return name, False, error.code
    except (duckdb.Error, OSError, sqlite3.Error) as error:
        return name, False, type(error).__name__


def _read_versions(_settings: Settings) -> str:
    found = [f"Python {platform.python_version()}", f"SQLite {sqlite3.sqlite_version}"]
    for name in _PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} —")
    return ", ".join(found)


def _read_settings(settings: Settings) -> str:
    shown = {
        "lake": settings.lake,
        "data": settings.data_path,
        "originals": settings.originals,
        "cache": settings.cache,
        "role": settings.role,
        "address": settings.address or "—",
        "provider": settings.provider.issuer if settings.provider else "—",
        "language": settings.language,
    }
    return ", ".join(f"{name}={value}" for name, value in shown.items())


def _load_extensions(settings: Settings) -> str:
    with borrowed(settings) as connection:
        rows = connection.execute(
            "SELECT extension_name FROM duckdb_extensions() WHERE loaded AND extension_name IN"
            " ('ducklake', 'sqlite_scanner') ORDER BY 1"
        ).fetchall()
    return ", ".join(name for (name,) in rows)


def _read_lake(settings: Settings) -> str:
    with borrowed(settings) as connection:
        attach(connection, settings, "lake")
        ensure_current(connection)
        ((n, schema_version, nature),) = connection.execute("SELECT * FROM lake.main.revision").fetchall()
    return f"v{read_head(settings)}, {n}, schema {schema_version}, {nature or '—'}"


def _count_snapshots(settings: Settings) -> str:
    return str(len(read_snapshots(settings)))


def _find_orphans(settings: Settings) -> str:
    """Files that a killed writer left behind: harmless, and counted rather than removed."""
    with borrowed(settings) as connection:
        attach(connection, settings, "lake", writes=True)
        found = connection.execute(
            "CALL ducklake_delete_orphaned_files('lake', dry_run => true, cleanup_all => true)"
        ).fetchall()
    return str(len(found))
