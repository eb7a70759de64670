"""Periods one can pick: an exercice, a school year, a municipal mandate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

_CODE = re.compile(r"([sm]?)(\d{4})")
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
