"""What reading has taken in so far, against the limits; and the two ways in which it stops before the end."""

from __future__ import annotations

from dataclasses import replace

from territory.ingest.grid import Problem
from territory.ingest.limits import Limits, Progress


class Unreadable(Exception):  # noqa: N818 — never leaves the reader: it becomes the problem that it carries
    """A file, or a sheet of it, cannot be read: `problem` says why."""

    def __init__(self, code: str, sheet: str | None = None, value: str | None = None, **detail: str) -> None:
        self.problem = Problem(code, sheet, value=value, detail=detail)
        super().__init__(code)

    def in_sheet(self, title: str | None) -> Problem:
        """The problem as one of the sheet that was being read: what meets it often does not know which."""
        return replace(self.problem, sheet=title)


class OverLimit(Unreadable):
    """The whole file goes beyond what is taken in: its other sheets are not read either."""


class Interruption(BaseException):
    """Progress asked to stop; not an `Exception`, so that no tolerance for broken files swallows it."""

    def __init__(self, cause: BaseException) -> None:
        self.cause = cause
        super().__init__(cause)


class Meter:
    """Counts what one file brings; raises `OverLimit` when it is too much, `Interruption` when progress says stop."""

    def __init__(self, file: str, limits: Limits, progress: Progress | None = None) -> None:
        self.file = file
        self.limits = limits
        self._progress = progress
        self._cells = 0
        self._unpacked = 0

    def say(self, lines: int | None = None) -> None:
        """One word of progress: the file, and how many lines of the sheet are read."""
        if self._progress is None:
            return
        try:
            self._progress(self.file if lines is None else f"{self.file} ({thousands(lines)})")
        except BaseException as error:
            raise Interruption(error) from error

    def take_cells(self, count: int) -> None:
        """Cells more."""
        self._cells += count
        if self._cells > self.limits.cells:
            raise OverLimit("too-many-cells", limit=thousands(self.limits.cells))

    def take_unpacked(self, count: int) -> None:
        """Bytes more, unpacked."""
        self._unpacked += count
        if self._unpacked > self.limits.unpacked_bytes:
            raise OverLimit("unpacks-too-large", limit=str(self.limits.unpacked_megabytes))

    def ensure_narrow(self, width: int, sheet: str | None) -> None:
        """Raises `Unreadable` when a sheet has too many columns."""
        if width > self.limits.columns:
            raise Unreadable("too-many-columns", sheet, count=thousands(width), limit=thousands(self.limits.columns))

    def ensure_short(self, rows: int, sheet: str | None) -> None:
        """Raises `Unreadable` when a sheet has too many rows that hold something."""
        if rows > self.limits.rows:
            raise Unreadable("too-many-rows", sheet, limit=thousands(self.limits.rows))

    def ensure_brief(self, characters: int, line: int, sheet: str | None) -> None:
        """Raises `Unreadable` when a cell is too long."""
        if characters > self.limits.characters:
            raise Unreadable("cell-too-long", sheet, line=thousands(line), limit=thousands(self.limits.characters))


def thousands(number: int) -> str:
    """A count with narrow spaces between thousands, which both languages read (ISO 80000-1)."""
    return f"{number:,}".replace(",", "\u202f")
