"""What was expected and has not come, measured at the effective date, never at the computer's clock."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pandas as pd

from territory.analysis.rows import rows_of

#: Months between two expected values; a value expected once has none.
MONTHS = {"monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12}


def measure_last_due(
    frequency: str, first: date, last: date | None, lag_days: int, on: date
) -> tuple[date | None, date | None]:
    """The last day a value was due, its lag over by `on`, and the due day before it; (None, None) when none was yet."""
    due: date | None = None
    before: date | None = None
    step = MONTHS.get(frequency)
    for rank in range(12 * 200 if step else 1):
        day = months_after(first, rank * (step or 0))
        if not is_due(day, lag_days, on) or (last is not None and day > last):
            break
        due, before = day, months_after(first, (rank - 1) * step) if step else None
    return due, before


def is_due(day: date, lag_days: int, on: date) -> bool:
    """Whether a value for the period that ends that day should be there by `on`: the days given are over."""
    return day + timedelta(days=lag_days) < on


def months_after(day: date, months: int) -> date:
    """The same day some months later; the end of a month stays the end of the month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    length = calendar.monthrange(year, month + 1)[1]
    is_end = day.day == calendar.monthrange(day.year, day.month)[1]
    return date(year, month + 1, length if is_end else min(day.day, length))


def measure_late(follow_ups: pd.DataFrame, on: date) -> pd.DataFrame:
    """The follow-ups whose last due value has not been received, with `due_on`.

    A value is received when some row, even one that says why there is none, is for a period that ended after the due
    day before; one that says it was too early to ask is no answer. Nothing is late before its lag is over.
    """
    late = []
    for row in rows_of(follow_ups):
        if row["first_due_on"] is None:
            continue
        due, before = measure_last_due(
            row["frequency"], row["first_due_on"], row["last_due_on"], int(row["lag_days"] or 0), on
        )
        received = row["received_until"]
        if due is not None and (received is None or (before is not None and received <= before)):
            late.append({**row, "due_on": due})
    return pd.DataFrame(late, columns=[*follow_ups.columns, "due_on"], dtype=object)
