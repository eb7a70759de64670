"""Data packages of our own format: `datapackage.json` with one CSV per table, in a folder or a .zip."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from territory.errors import TerritoryError
from territory.ingest.delimited import read_csv
from territory.ingest.sheet import Sheet, find_table
from territory.ingest.workbook import MAX_BYTES
from territory.schema.registry import read_tables

DESCRIPTOR = "datapackage.json"


@dataclass(frozen=True, slots=True)
class PackageClosing:
    """The arrêté that a package makes once it is loaded."""

    id: str
    name: str
    effective_on: date
    state: str
    note: str | None
    supersedes: str | None


@dataclass(frozen=True, slots=True)
class Package:
    """A package as it reads: its sheets, and what it says of itself."""

    name: str
    title: str
    series: str | None
    nature: str | None
    closing: PackageClosing | None
    sheets: tuple[Sheet, ...]


def is_package(path: Path) -> bool:
    """Whether a path is a package: a folder with its descriptor, the descriptor itself, or a .zip."""
    return path.suffix == ".zip" or path.name == DESCRIPTOR or (path / DESCRIPTOR).is_file()


def read_package(path: Path) -> Package:
    """The package at `path`.

    Raises TerritoryError `package-unreadable` (no descriptor, or not JSON), `package-path` for a resource that points
    outside, `package-too-large` for an archive that would unpack beyond a gigabyte.
    """
    folder = path.parent if path.name == DESCRIPTOR else path
    if path.suffix != ".zip":
        return _read(folder.name, str(folder), lambda name: _read_inside(folder, name))
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(item.file_size for item in archive.infolist()) > MAX_BYTES:
                raise TerritoryError("package-too-large", package=path.name)
            found = sorted((n for n in archive.namelist() if PurePosixPath(n).name == DESCRIPTOR), key=len)
            root = PurePosixPath(found[0]).parent if found else PurePosixPath()
            return _read(path.stem, str(path), lambda name: archive.read(str(root / name)))
    except (zipfile.BadZipFile, OSError) as error:
        raise TerritoryError("package-unreadable", package=path.name) from error


def _read(name: str, where: str, content: Callable[[str], bytes]) -> Package:
    try:
        descriptor: dict[str, Any] = json.loads(content(DESCRIPTOR).decode("utf-8-sig"))
        resources = [resource for resource in descriptor["resources"] if isinstance(resource.get("path"), str)]
    except (KeyError, ValueError, AttributeError, TypeError, OSError) as error:
        raise TerritoryError("package-unreadable", package=name) from error
    sheets = []
    for resource in resources:
        _ensure_safe(name, resource["path"])
        file = f"{where}/{resource['path']}"
        try:
            found = content(resource["path"])
        except (KeyError, OSError):
            sheets.append(Sheet(file, "", problem=("resource-missing", None, None, {})))
            continue
        table = read_tables().get(str(resource.get("territory:table", ""))) or find_table(str(resource.get("name", "")))
        sheets.append(read_csv(found, file, Path(resource["path"]).stem, table))
    return Package(
        name=str(descriptor.get("name") or name),
        title=str(descriptor.get("title") or name),
        series=descriptor.get("territory:series"),
        nature=descriptor.get("territory:nature"),
        closing=_read_closing(name, descriptor.get("territory:closing")),
        sheets=tuple(sheets),
    )


def _read_closing(package: str, item: dict[str, Any] | None) -> PackageClosing | None:
    if item is None:
        return None
    try:
        state = item.get("state", "draft")
        if state not in {"draft", "published"}:
            raise ValueError(state)
        day = date.fromisoformat(item["effective_on"])
        return PackageClosing(item["id"], item["name"], day, state, item.get("note"), item.get("supersedes"))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise TerritoryError("package-closing", package=package) from error


def _ensure_safe(package: str, name: str) -> None:
    """A resource stays inside its package: no absolute path, no `..`, no address (Data Package, "url-or-path")."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or not name:
        raise TerritoryError("package-path", package=package, path=name)


def _read_inside(folder: Path, name: str) -> bytes:
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):  # a symbolic link that leads out
        raise TerritoryError("package-path", package=folder.name, path=name)
    return path.read_bytes()
