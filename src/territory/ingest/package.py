"""Data packages of our own format: `datapackage.json` with one CSV per table, in a folder or a .zip."""

from __future__ import annotations

import json
import lzma
import zipfile
import zlib
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
#: What zipfile lets rise on an archive, or an entry of one, that is damaged, encrypted (RuntimeError) or packed in a
#: way that it does not know (NotImplementedError).
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, RuntimeError, OSError, ValueError)


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
    return path.suffix.lower() == ".zip" or path.name == DESCRIPTOR or (path / DESCRIPTOR).is_file()


def read_package(path: Path) -> Package:
    """The package at `path`.

    Raises TerritoryError `package-unreadable` (no descriptor, one that is not JSON or says what it may not, an archive
    damaged or encrypted), `package-closing`, `package-path` for a resource that points outside, `package-too-large` for
    an archive that would unpack beyond a gigabyte.
    """
    folder = path.parent if path.name == DESCRIPTOR else path
    if path.suffix.lower() != ".zip":
        return _read(folder.name, str(folder), lambda name: _read_inside(folder, name))
    try:
        archive = zipfile.ZipFile(path)
    except _BROKEN as error:
        raise TerritoryError("package-unreadable", package=path.name) from error
    with archive:
        if sum(item.file_size for item in archive.infolist()) > MAX_BYTES:
            raise TerritoryError("package-too-large", package=path.name)
        found = sorted((n for n in archive.namelist() if PurePosixPath(n).name == DESCRIPTOR), key=len)
        root = PurePosixPath(found[0]).parent if found else PurePosixPath()
        return _read(path.stem, str(path), lambda name: _unpack(archive, path, str(root / name)))


def _unpack(archive: zipfile.ZipFile, path: Path, name: str) -> bytes:
    """One entry of an archive; raises KeyError when it is not there, `package-unreadable` when it cannot be had."""
    try:
        return archive.read(name)
    except _BROKEN as error:
        raise TerritoryError("package-unreadable", package=path.name) from error


def _read(name: str, where: str, content: Callable[[str], bytes]) -> Package:
    try:
        descriptor: dict[str, Any] = json.loads(content(DESCRIPTOR).decode("utf-8-sig"))
        resources = [resource for resource in descriptor["resources"] if isinstance(resource.get("path"), str)]
        series, nature = _read_text(descriptor, "series"), _read_text(descriptor, "nature")
        closing = descriptor.get("territory:closing")
        if not isinstance(closing, dict | None):
            raise TypeError("territory:closing")
    except (KeyError, ValueError, AttributeError, TypeError, OSError, RecursionError) as error:
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
        series=series,
        nature=nature,
        closing=_read_closing(name, closing),
        sheets=tuple(sheets),
    )


def _read_text(descriptor: dict[str, Any], key: str) -> str | None:
    value = descriptor.get(f"territory:{key}")
    if value is not None and not isinstance(value, str):
        raise TypeError(key)
    return value


def _read_closing(package: str, item: dict[str, Any] | None) -> PackageClosing | None:
    if item is None:
        return None
    try:
        state = item.get("state", "draft")
        if state not in {"draft", "published"}:
            raise ValueError(state)
        day = date.fromisoformat(item["effective_on"])
        texts = [item["id"], item["name"], item.get("note"), item.get("supersedes")]
        if not all(isinstance(text, str) for text in texts[:2]) or not all(
            isinstance(t, str | None) for t in texts[2:]
        ):
            raise TypeError(texts)
        return PackageClosing(texts[0], texts[1], day, state, texts[2], texts[3])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise TerritoryError("package-closing", package=package) from error


def _ensure_safe(package: str, name: str) -> None:
    """A resource stays inside its package: no absolute path, no `..`, no address (Data Package, "url-or-path")."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or set(name) & {":", "\0"} or not name:
        raise TerritoryError("package-path", package=package, path=name)


def _read_inside(folder: Path, name: str) -> bytes:
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):  # a symbolic link that leads out
        raise TerritoryError("package-path", package=folder.name, path=name)
    return path.read_bytes()
