"""What is late is late at the effective date: the lag counts, a stated reason is an answer, the clock is not asked."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from territory.analysis.lateness import measure_last_due, measure_late


@pytest.mark.parametrize(
    ("frequency", "first", "last", "lag", "on", "due", "before"),
    [
        ("yearly", date(2024, 12, 31), None, 30, date(2025, 1, 30), None, None),
        ("yearly", date(2024, 12, 31), None, 30, date(2025, 2, 1), date(2024, 12, 31), date(2023, 12, 31)),
        ("monthly", date(2024, 1, 31), None, 0, date(2024, 3, 15), date(2024, 2, 29), date(2024, 1, 31)),
        ("quarterly", date(2024, 3, 31), date(2024, 6, 30), 0, date(2026, 1, 1), date(2024, 6, 30), date(2024, 3, 31)),
        ("once", date(2024, 6, 15), None, 0, date(2026, 1, 1), date(2024, 6, 15), None),
    ],
)
def test_the_last_value_due(  # type: ignore[no-untyped-def]
    frequency: str, first: date, last: date | None, lag: int, on: date, due: date | None, before: date | None
):
    assert measure_last_due(frequency, first, last, lag, on) == (due, before)


def late(received: date | None, on: date = date(2026, 6, 30), first: date | None = date(2024, 12, 31)) -> list[date]:
    follow_ups = pd.DataFrame(
        [
            {
                "project": "P1",
                "indicator": "ECO01",
                "frequency": "yearly",
                "first_due_on": first,
                "last_due_on": None,
                "lag_days": 60,
                "received_until": received,
            }
        ],
        dtype=object,
    )
    return list(measure_late(follow_ups, on)["due_on"])


def test_a_value_that_did_not_come_is_late() -> None:
    assert late(None) == [date(2025, 12, 31)]
    assert late(date(2024, 12, 31)) == [date(2025, 12, 31)]


def test_a_value_that_came_is_not_late() -> None:
    assert late(date(2025, 12, 31)) == []
    assert late(date(2025, 6, 30)) == []


def test_nothing_is_late_before_its_lag_is_over_or_without_a_due_day() -> None:
    assert late(None, on=date(2025, 2, 1)) == []
    assert late(None, first=None) == []
