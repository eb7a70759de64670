"""XLS and XLSB workbooks, read by calamine in a process of its own.

Of its own, because a damaged or hostile file makes that reader panic, or reserve the whole rectangle up to a stray cell
and so end its process, which is then not the server's; its memory is bounded where the system knows how.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from territory.ingest.grid import Grid, Line, Problem
from territory.ingest.meter import Meter, OverLimit, Unreadable, thousands

#: Seconds after which a file is taken for one that never ends.
_PATIENCE = 120
#: Bytes of a cell of the rectangle that calamine reserves, and what its process needs besides.
_CELL, _BESIDES = 64, 1024**3
#: The rectangle of a sheet, per cell allowed: formatted sheets have more blanks than cells that hold something.
_BLANKS = 3
#: The first record of an XLS (its number, length, version and "all sheets"), and the one that says it is encrypted.
_BEGINNING, _FILEPASS = b"\x09\x08\x10\x00\x00\x06\x05\x00", 0x2F
_PROGRAM = """
import io, pickle, sys
memory, cells = int(sys.argv[1]), int(sys.argv[2])
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
except (ImportError, ValueError, OSError):
    pass
try:
    import python_calamine as calamine
    book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read()))
    sheets = []
    for item in book.sheets_metadata:
        if item.typ == calamine.SheetTypeEnum.WorkSheet:
            sheet = book.get_sheet_by_name(item.name)
            size = sheet.total_height * sheet.total_width
            rows = sheet.to_python(skip_empty_area=False) if size <= cells else None
            merged = tuple((a[0] + 1, a[1], b[0] + 1, b[1]) for a, b in sheet.merged_cell_ranges or ())
            sheets.append((item.name, item.visible != calamine.SheetVisibleEnum.Visible, rows, merged))
    answer = sheets
except calamine.PasswordError:
    answer = "file-protected"
except BaseException:  # a panic of the reader is none of Python's own exceptions
    answer = "file-corrupt"
sys.stdout.buffer.write(pickle.dumps(answer))
"""


def read_legacy(content: bytes, meter: Meter, is_read: Callable[[str, bool], bool]) -> tuple[list[Grid], list[Problem]]:
    """The grids of the sheets that `is_read(title, whether hidden)` asks for, and why others cannot be read."""
    answer = "file-protected" if _is_locked(content) else _ask(content, meter)
    if isinstance(answer, str):
        raise Unreadable(answer)
    if len(answer) > meter.limits.sheets:
        raise OverLimit("too-many-sheets", count=thousands(len(answer)), limit=thousands(meter.limits.sheets))
    grids: list[Grid] = []
    problems: list[Problem] = []
    for title, is_hidden, rows, merged in answer:
        try:
            if rows is None:
                raise Unreadable("too-many-cells", title, limit=thousands(meter.limits.cells))
            lines = _lines(rows, title, meter) if is_read(title, is_hidden) else []
            grids.append(Grid(title, lines, merged=merged, is_hidden=is_hidden))
        except OverLimit:
            raise
        except Unreadable as error:
            problems.append(error.in_sheet(title))
    return grids, problems


def _is_locked(content: bytes) -> bool:
    """Whether one of the first records of an XLS says that the next are encrypted; calamine takes it for damage.

    Source: [MS-XLS] 2.4.117 FilePass; it follows the first record, or the few about write protection.
    """
    place = content.find(_BEGINNING)
    for _ in range(5 if place >= 0 else 0):
        kind = int.from_bytes(content[place : place + 2], "little")
        if kind == _FILEPASS:
            return True
        place += 4 + int.from_bytes(content[place + 2 : place + 4], "little")
    return False


def _ask(content: bytes, meter: Meter) -> Any:
    """Sheets as (title, whether hidden, rows, merged), or the code of a problem."""
    cells = meter.limits.cells * _BLANKS
    meter.say()
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-c", _PROGRAM, str(cells * _CELL + _BESIDES), str(cells)],
            input=content, capture_output=True, timeout=_PATIENCE, check=False,
        )  # fmt: skip
    except (subprocess.TimeoutExpired, OSError):
        return "file-corrupt"
    # What is unpickled was written by the program above, which makes no object of what the file says but values.
    return pickle.loads(done.stdout) if done.returncode == 0 and done.stdout else "file-corrupt"


def _lines(rows: list[list[Any]], title: str, meter: Meter) -> list[Line]:
    """Lines of a sheet; blank cells are None, durations days, whole numbers integers as people typed them."""
    lines: list[Line] = []
    filled = 0
    for number, row in enumerate(rows, start=1):
        cells = [_value(cell) for cell in row]
        while cells and cells[-1] is None:
            cells.pop()
        if cells:
            filled += 1
            meter.ensure_narrow(len(cells), title)
            meter.ensure_brief(max(len(cell) if isinstance(cell, str) else 0 for cell in cells), number, title)
            meter.take_cells(len(cells))
        lines.append((number, cells))
    meter.ensure_short(filled, title)
    while lines and not lines[-1][1]:
        lines.pop()
    meter.say(len(lines))
    return lines


def _value(cell: object) -> object:
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() and abs(cell) < 1e15 else cell
    if isinstance(cell, timedelta):
        return cell.total_seconds() / 86_400
    return cell if cell != "" else None
