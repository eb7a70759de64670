"""Partial dates and reporting periods, without a clock."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

MONTHS_PER_PERIOD = {"monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12}


def first_day(partial: str) -> date:
    """The first possible day of a partial date (`2021`, `2021-06` or `2021-06-30`)."""
    parts = [int(part) for part in partial.split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


def last_day(partial: str) -> date:
    """The last possible day of a partial date."""
    parts = [int(part) for part in partial.split("-")]
    if len(parts) == 3:
        return date(*parts)
    month = parts[1] if len(parts) > 1 else 12
    return date(parts[0], month, monthrange(parts[0], month)[1])


def later(partial: str, days: int) -> str:
    """The ISO day that comes so many days after the first possible day of a partial date."""
    return (first_day(partial) + timedelta(days=days)).isoformat()


def spread(start: str, end: str, share: float) -> str:
    """The ISO day at a share (0 to 1) of the way between two partial dates."""
    first, last = first_day(start), last_day(end)
    return (first + timedelta(days=round((last - first).days * share))).isoformat()


def read_periods(frequency: str, start: str, end: str) -> list[tuple[str, str]]:
    """The calendar periods (ISO start, ISO end) of a frequency that begin on or after `start` and end by `end`."""
    if frequency == "once":
        return [(first_day(start).isoformat(), last_day(end).isoformat())]
    step = MONTHS_PER_PERIOD[frequency]
    opening, closing = first_day(start), last_day(end)
    periods = []
    year, month = opening.year, (opening.month - 1) // step * step + 1
    while True:
        final = month + step - 1
        period_end = date(year, final, monthrange(year, final)[1])
        if period_end > closing:
            return periods
        if period_end >= opening:
            periods.append((date(year, month, 1).isoformat(), period_end.isoformat()))
        month += step
        if month > 12:
            year, month = year + 1, 1
