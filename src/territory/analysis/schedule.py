"""Which values a follow-up expects, and what became of each: the denominator of every coverage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.lateness import MONTHS, is_due, months_after
from territory.analysis.rows import rows_of

#: What became of an expected value. `late`: due, and nothing has come since; `unexplained`: nobody said why it is
#: missing and later ones have come; the others are what the row received says.
STATES = ("present", "missing", "withheld", "not_applicable", "not_due", "late", "unexplained")

#: Columns of a schedule.
COLUMNS = ("project", "after", "due_on", "is_due", "state")


@dataclass(frozen=True, slots=True)
class Slot:
    """One expected value: for a period that ends after `after` and no later than `due_on`; its lag is over or not."""

    after: date | None
    due_on: date
    is_due: bool


def derive_slots(frequency: str, first: date, last: date | None, lag_days: int, on: date) -> tuple[Slot, ...]:
    """The values expected for periods that ended by `on`, in order. One expected once has no period before it."""
    slots: list[Slot] = []
    step = MONTHS.get(frequency)
    for rank in range(12 * 200 if step else 1):
        day = months_after(first, rank * (step or 0))
        if day > on or (last is not None and day > last):
            break
        slots.append(Slot(months_after(first, (rank - 1) * step) if step else None, day, is_due(day, lag_days, on)))
    return tuple(slots)


def measure_schedule(follow_ups: pd.DataFrame, observations: pd.DataFrame, on: date) -> pd.DataFrame:
    """One row per expected value that ended by `on` (project, after, due_on, is_due, state), by project then day.

    `follow_ups` are of one indicator (project, frequency, first_due_on, last_due_on, lag_days, is_not_applicable);
    `observations` its rows (project, period_end, presence, breakdown). A breakdown says nothing of the whole.
    """
    received: dict[str, list[dict[str, Any]]] = {}
    for row in rows_of(observations):
        if row["breakdown"] == "total" and row["period_end"] <= on:
            received.setdefault(row["project"], []).append(row)
    lines = []
    for follow_up in rows_of(follow_ups):
        if follow_up["is_not_applicable"] or follow_up["first_due_on"] is None:
            continue
        rows = received.get(follow_up["project"], [])
        lag = int(follow_up["lag_days"] or 0)
        for slot in derive_slots(follow_up["frequency"], follow_up["first_due_on"], follow_up["last_due_on"], lag, on):
            state = _tell(slot, rows)
            lines.append((follow_up["project"], slot.after, slot.due_on, slot.is_due, state))
    return pd.DataFrame(lines, columns=list(COLUMNS), dtype=object).sort_values(
        ["project", "due_on"], kind="stable", ignore_index=True
    )


def _tell(slot: Slot, rows: list[dict[str, Any]]) -> str:
    presences = {
        row["presence"] for row in rows
        if (slot.after is None or row["period_end"] > slot.after)
        and (slot.after is None or row["period_end"] <= slot.due_on)
    }  # fmt: skip
    if not slot.is_due and presences <= {"not_due"}:
        return "not_due"
    # That it was too early to ask is no answer once the lag is over, nor does it say that later values have come.
    told = next((state for state in STATES[:4] if state in presences), None)
    if told:
        return told
    has_later = any(row["period_end"] > slot.due_on and row["presence"] != "not_due" for row in rows)
    return "unexplained" if has_later else "late"


def is_expected(slot: Mapping[str, Any]) -> bool:
    """Whether a value should be there: it came, or it is due and nobody said that it does not apply."""
    return bool(slot["state"] == "present" or (slot["is_due"] and slot["state"] != "not_applicable"))


def has_begun(first_due_on: object, lag_days: object, on: date) -> bool:
    """Whether a first value should be there by `on`; what is not yet due is not expected."""
    return isinstance(first_due_on, date) and is_due(first_due_on, int(lag_days or 0), on)  # type: ignore[call-overload]
