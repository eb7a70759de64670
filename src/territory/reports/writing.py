"""Putting values in the cells of a workbook: nothing typed by anybody runs there, nothing breaks the file."""

from __future__ import annotations

import io
import math
import re
from datetime import date, datetime, time
from typing import Any, TypeGuard

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

#: Who writes our comments: how they are found again.
AUTHOR = "Territory"
#: What a cell of a spreadsheet can hold, in characters, and the lines of a sheet.
LONGEST, LINES = 32_767, 1_048_576
TEXT, DAY, MOMENT, MONEY = "@", "dd/mm/yyyy", "dd/mm/yyyy hh:mm:ss", "#,##0.00"

#: How the titles of columns stand out.
DARK = "FF1F3A5F"
HEAD_FONT, HEAD_FILL = Font(bold=True, color="FFFFFFFF"), PatternFill("solid", fgColor=DARK)

_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_STARTS = "=+-@"


def put(cell: Any, value: object) -> Any:
    """Writes a value in a cell: text is text, whatever its first sign; dates have a French form; returns the cell.

    A date that no spreadsheet can count (before 1900) and a number that is none are written as text.
    """
    if isinstance(value, datetime) and value.year >= 1901:
        cell.value = value.replace(tzinfo=None)
        cell.number_format = DAY if value.time() == time() else MOMENT
    elif isinstance(value, date) and not isinstance(value, datetime) and value.year >= 1901:
        cell.value = value
        cell.number_format = DAY
    elif value is None or isinstance(value, time) or _is_plain(value):
        cell.value = value
    else:
        put_text(cell, value.isoformat() if isinstance(value, date) else str(value))
    return cell


def put_text(cell: Any, text: str) -> Any:
    """Writes text that stays text: `=1+1` is shown, never computed; returns the cell."""
    if not text:
        return cell
    cell.value = derive_text(text)
    cell.data_type = "s"
    cell.number_format = TEXT
    # What Excel sets for a cell typed with an apostrophe first: editing the cell does not make it a formula either.
    cell.quotePrefix = text[0] in _STARTS
    return cell


def derive_text(text: str) -> str:
    """The text without what no workbook can hold: control characters are shown as `�`, what is too long is cut."""
    clean: str = ILLEGAL_CHARACTERS_RE.sub("�", text).encode("utf-8", "replace").decode("utf-8")
    return clean if len(clean) <= LONGEST else clean[: LONGEST - 1] + "…"


def _is_plain(value: object) -> TypeGuard[bool | int | float]:
    """A number that a spreadsheet holds exactly: 15 digits."""
    return isinstance(value, bool | int | float) and math.isfinite(value) and abs(value) < 1e15


def derive_comment(text: str, author: str = AUTHOR) -> Comment:
    """A comment tall enough for its text."""
    shown = derive_text(text)
    lines = sum(1 + len(line) // 45 for line in shown.splitlines() or [""])
    return Comment(shown, author, height=20 + 18 * min(lines, 25), width=340)


def derive_content(book: Any) -> bytes:
    """The bytes of a workbook."""
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def derive_title(name: str, taken: set[str]) -> str:
    """A title that a sheet may have and that no other has yet (added to `taken`): 31 signs, without `[]:*?/\\`."""
    bare = ILLEGAL_CHARACTERS_RE.sub("", _FORBIDDEN.sub(" ", name)).strip().strip("'") or "Feuille"
    title, number = bare[:31], 1
    while title.casefold() in taken:
        number += 1
        title = f"{bare[: 28 - len(str(number))]} ({number})"
    taken.add(title.casefold())
    return title
