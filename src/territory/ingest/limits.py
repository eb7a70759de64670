"""What a file brought may hold at most: memory stays bounded whatever is dropped. Each limit is a setting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from territory.config import Settings

#: Told where reading stands; whatever it raises stops the reading and rises as it is.
Progress = Callable[[str], None]

#: A megabyte, as the settings count them.
MEGABYTE = 1024 * 1024
#: Lines between two words of progress.
STEP = 20_000
#: The limits of who sets none, by setting.
_USUAL: dict[str, Any] = {item.name: item.default for item in fields(Settings) if item.name.startswith("max_")}


@dataclass(frozen=True, slots=True)
class Limits:
    """The most that reading takes in.

    - `file_bytes`: of the file as it comes; `unpacked_bytes`: of all that is unpacked from an archive or a workbook;
      `ratio`: unpacked over packed bytes of one part (text packs 10 to 50 times smaller, a bomb 1,000 times);
      `json_bytes`: a JSON text weighs some thirty times more once read.
    - `files` of a zip, `sheets` of a workbook, `rows` that hold something and `columns` of a sheet, `cells` of a file,
      `characters` of a cell.
    """

    file_bytes: int = _USUAL["max_file_mb"] * MEGABYTE
    unpacked_bytes: int = _USUAL["max_unpacked_mb"] * MEGABYTE
    json_bytes: int = _USUAL["max_json_mb"] * MEGABYTE
    files: int = _USUAL["max_files"]
    sheets: int = _USUAL["max_sheets"]
    rows: int = _USUAL["max_rows"]
    columns: int = _USUAL["max_columns"]
    cells: int = _USUAL["max_cells"]
    characters: int = _USUAL["max_cell_characters"]
    ratio: int = 250

    @property
    def unpacked_megabytes(self) -> int:
        """`unpacked_bytes` as people say it."""
        return self.unpacked_bytes // MEGABYTE

    @classmethod
    def of(cls, settings: Settings) -> Limits:
        """The limits that the settings give."""
        return cls(
            file_bytes=settings.max_file_mb * MEGABYTE,
            unpacked_bytes=settings.max_unpacked_mb * MEGABYTE,
            json_bytes=settings.max_json_mb * MEGABYTE,
            files=settings.max_files,
            sheets=settings.max_sheets,
            rows=settings.max_rows,
            columns=settings.max_columns,
            cells=settings.max_cells,
            characters=settings.max_cell_characters,
        )
