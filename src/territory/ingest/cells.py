"""What a raw cell looks like, before anything is known of its column: nothing, a text, a number, a date, a year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal

from territory.ingest.sheet import fold

#: Natures of a cell. A year may be a number or the label of a column.
BLANK, TEXT, NUMBER, DATE, YEAR = "", "t", "n", "d", "y"

_NUMBER = re.compile(
    r"\(?[+\-−]?\s*\d{1,3}(?:[\s\u00a0\u202f.,']\d{3})*(?:[.,]\d+)?\)?(?:[eE][+\-]?\d+)?"
    r"|[+\-−]?\d+(?:[.,]\d+)?(?:[eE][+\-]?\d+)?"
)
_UNIT = re.compile(r"[\s\u00a0\u202f]*(?:[kKM]?€|[kKM]?euros?|EUR|%)(?:\s*(?:HT|TTC))?$", re.IGNORECASE)
_DATE = re.compile(
    r"\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?([ T]\d{2}:\d{2}.*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[-/]\d{4}"
)
_YEAR = re.compile(r"(?:19|20)\d{2}")


def is_blank(value: object) -> bool:
    """Whether a cell holds nothing, or only spaces."""
    return value is None or (isinstance(value, str) and (not value or value.isspace()))


def is_blank_line(cells: Sequence[object]) -> bool:
    """Whether a line holds nothing."""
    # Nearly every line has a first cell: the rest is rarely looked at.
    return not cells or (is_blank(cells[0]) and all(is_blank(value) for value in cells))


def derive_nature(value: object) -> str:
    """One of BLANK, TEXT, NUMBER, DATE, YEAR."""
    match value:
        case None:
            return BLANK
        case bool():
            return TEXT
        case int() | float() | Decimal():
            return YEAR if 1900 <= value <= 2100 and value == int(value) else NUMBER
        case date() | time():
            return DATE
    text = str(value).strip()
    if not text:
        return BLANK
    if len(text) > 40 or not (text[-1].isdigit() or text[-1] in ")€%sSrRCT"):
        return TEXT
    if _YEAR.fullmatch(text):
        return YEAR
    if _DATE.fullmatch(text):
        return DATE
    return NUMBER if _NUMBER.fullmatch(_UNIT.sub("", text)) else TEXT


def derive_natures(cells: Sequence[object]) -> list[str]:
    """The nature of each cell of a line."""
    return [derive_nature(value) for value in cells]


def one_line(value: object) -> str:
    """A label as it is shown: line breaks and runs of spaces become one space."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, date):
        value = f"{value:%Y-%m-%d}"
    return " ".join(str(value).split()) if value is not None else ""


def same(first: object, second: object) -> bool:
    """Whether two labels read the same."""
    return fold(one_line(first)) == fold(one_line(second))
