"""Archives opened with care: each part is unpacked in pieces and counted, and no name leads out of its folder."""

from __future__ import annotations

import io
import lzma
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from territory.ingest.grid import Problem
from territory.ingest.limits import Limits
from territory.ingest.meter import Meter, OverLimit, Unreadable

#: The descriptor that makes an archive one of our packages.
DESCRIPTOR = "datapackage.json"
#: What zipfile lets rise on an archive or a part that is damaged, or packed in a way that it does not know.
BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, OSError, ValueError, KeyError)
#: A part below this many bytes is no bomb, whatever its ratio: a sheet of blank lines packs very small.
_SMALL = 20 * 1024 * 1024
_PIECE = 65_536
#: What systems add to archives by themselves.
_CLUTTER = re.compile(r"(?:^|/)(?:__MACOSX/|\.[^./]|~\$|Thumbs\.db$|desktop\.ini$)", re.IGNORECASE)
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')


class Archive:
    """A zip held in memory, whose parts are unpacked within the limits of a meter."""

    def __init__(self, content: bytes, meter: Meter) -> None:
        self._meter = meter
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except BROKEN as error:
            raise Unreadable("file-corrupt") from error
        self.parts = {item.filename: item for item in self._zip.infolist() if not item.is_dir()}

    def stream(self, name: str) -> Iterator[bytes]:
        """Pieces of one part; raises `Unreadable` (`file-corrupt`, `file-protected`), `OverLimit` beyond the limits.

        The sizes that an archive declares may lie: what is counted is what comes out.
        """
        item = self.parts.get(name)
        if item is None:
            raise Unreadable("file-corrupt")
        if item.flag_bits & 0x1:
            raise OverLimit("file-protected")
        limits, given = self._meter.limits, 0
        self._ensure_no_bomb(item)
        try:
            with self._zip.open(item) as part:
                while piece := part.read(_PIECE):
                    given += len(piece)
                    self._meter.take_unpacked(len(piece))
                    if given > _SMALL and given > limits.ratio * max(item.compress_size, 1):
                        raise OverLimit("unpacks-too-large", limit=str(limits.unpacked_megabytes))
                    yield piece
        except (*BROKEN, RuntimeError) as error:
            raise Unreadable("file-corrupt") from error

    def _ensure_no_bomb(self, item: zipfile.ZipInfo) -> None:
        """A part that declares too much is refused before it is opened."""
        limits = self._meter.limits
        is_bomb = item.file_size > _SMALL and item.file_size > limits.ratio * max(item.compress_size, 1)
        if is_bomb or item.file_size > limits.unpacked_bytes:
            raise OverLimit("unpacks-too-large", limit=str(limits.unpacked_megabytes))

    def read(self, name: str) -> bytes:
        """One part; raises what `stream` raises."""
        return b"".join(self.stream(name))

    def files(self) -> tuple[str, ...]:
        """Names of the files that people put there, in order."""
        return tuple(name for name in self.parts if not _CLUTTER.search(name.replace("\\", "/")))

    @property
    def package(self) -> str | None:
        """The name of the descriptor nearest to the root, None when the archive is no package."""
        found = [name for name in self.files() if PurePosixPath(name).name == DESCRIPTOR]
        return min(found, key=len, default=None)

    def open_package(self) -> tuple[PurePosixPath, list[str]]:
        """(folder of the descriptor, names of the package's parts); raises `Unreadable` when it cannot be unpacked.

        `archive-no-package`, `archive-path` for a name that leads out or is no plain path, `archive-too-many`.
        """
        descriptor = self.package
        if descriptor is None:
            raise Unreadable("archive-no-package")
        root, most = PurePosixPath(descriptor).parent, self._meter.limits.files * 10
        names = [name for name in self.files() if PurePosixPath(name).is_relative_to(root)]
        if len(names) > most:
            raise OverLimit("archive-too-many", limit=str(most))
        for name in self.files():
            if not _is_safe(name):
                raise Unreadable("archive-path", value=name[:200])
        for name in names:
            self._ensure_no_bomb(self.parts[name])
        if sum(self.parts[name].file_size for name in names) > self._meter.limits.unpacked_bytes:
            raise OverLimit("unpacks-too-large", limit=str(self._meter.limits.unpacked_megabytes))
        return root, names


def derive_name(name: str) -> str:
    """The last part of a file's name, as it may be shown and kept: no path, no control or direction character."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    bare = _UNSAFE.sub("_", unicodedata.normalize("NFC", last.encode("utf-8", "replace").decode()))
    bare = bare.strip(" .") or "fichier"
    stem, dot, suffix = bare.rpartition(".")
    return bare if len(bare) <= 150 else f"{(stem or bare)[:130]}{dot}{suffix[:15]}"


def unpack_package(content: bytes, folder: Path, limits: Limits) -> tuple[Path | None, tuple[Problem, ...]]:
    """Unpacks a zipped package into `folder`; (the folder of its descriptor, what prevents it).

    Nothing is written outside `folder`: a part whose name leads out of it, or is no plain path, refuses the whole.
    """
    try:
        archive = Archive(content, Meter("", limits))
        root, names = archive.open_package()
        for name in names:
            _write(folder / PurePosixPath(name), archive.stream(name))
        return folder / root, ()
    except Unreadable as error:
        return None, (error.problem,)


def _is_safe(name: str) -> bool:
    path = PurePosixPath(name)
    return not (path.is_absolute() or ".." in path.parts or "\\" in name or _UNSAFE.search(name) or len(name) > 200)


def _write(path: Path, pieces: Iterator[bytes]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        for piece in pieces:
            file.write(piece)
