"""Periods one can pick (an exercice, a school year, a municipal mandate), and the days of a date known in part."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

_CODE = re.compile(r"([sm]?)(\d{4})")
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
#: Municipal councils are renewed in the middle of March, every six years (code électoral, art. L. 227).
MANDATE_YEARS = 6


@dataclass(frozen=True, slots=True)
class Period:
    """A period with both its ends, which it holds. `kind` is `year`, `school` or `mandate`."""

    code: str
    kind: str
    first: date
    last: date


def parse_period(code: str | None) -> Period | None:
    """`2025` (exercice), `s2025` (school year 2025–2026), `m2020` (mandate 2020–2026); None when it cannot be read."""
    found = _CODE.fullmatch(code or "")
    if not code or not found or not 1900 <= (year := int(found[2])) <= 2200:
        return None
    match found[1]:
        case "s":
            return Period(code, "school", date(year, 9, 1), date(year + 1, 8, 31))
        case "m":
            first = date(year, 3, 15)
            return Period(code, "mandate", first, date(year + MANDATE_YEARS, 3, 15) - timedelta(days=1))
    return Period(code, "year", date(year, 1, 1), date(year, 12, 31))


def read_first_day(text: str | None) -> date | None:
    """The first possible day of a date known to the year, the month or the day; raises ValueError for no such date."""
    if text is None:
        return None
    year, month, day = _read_parts(text)
    return date(year, 1 if month is None else month, 1 if day is None else day)


def read_last_day(text: str | None) -> date | None:
    """The last possible day of a date known to the year, the month or the day; raises ValueError for no such date."""
    if text is None:
        return None
    year, month, day = _read_parts(text)
    month = 12 if month is None else month
    return date(year, month, calendar.monthrange(year, month)[1] if day is None else day)


def _read_parts(text: str) -> tuple[int, int | None, int | None]:
    found = _PARTIAL.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return int(found[1]), int(found[2]) if found[2] else None, int(found[3]) if found[3] else None
