"""How an indicator adds up: over time within a project by its time rule, between projects by its project rule.

What is missing is never zero: it lowers the coverage and changes no sum. A breakdown is never added to the whole it
details. A ratio is weighted by what it is a ratio of, never averaged over averages. What may count the same person
twice is not added at all (`domain.md` 7.3).
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median
from typing import Any

import pandas as pd

from territory.analysis.presence import is_counted
from territory.analysis.rows import rows_of
from territory.analysis.schedule import is_expected

#: One project holds more than this share of a sum of three or more: the sum is said without it too, with the median.
DOMINANT_SHARE = 0.5
PER_PROJECT = ("project", "value", "weight", "since", "until", "values", "is_provisional", "has_break")
PERIODS = ("first", "last", "value", "known", "expected", "is_complete", "is_provisional", "has_break")


@dataclass(frozen=True, slots=True)
class Aggregate:
    """What several projects make together, in the indicator's unit.

    `value` is None when nothing may be, or can be, said; `projects` counts those in it, `unweighted` those left out of
    a weighted mean for want of a denominator; `largest` is the project that dominates a sum, `without` the sum less it.
    """

    value: float | None
    projects: int
    unweighted: int = 0
    median: float | None = None
    low: float | None = None
    high: float | None = None
    largest: str | None = None
    without: float | None = None


def measure_over_time(observations: pd.DataFrame, time_rule: str) -> pd.DataFrame:
    """One row per project that has a value (`PER_PROJECT`), by id: the sum, the last or the mean of its values.

    `weight` is the denominator that goes with the value (None unknown). A mean starts anew at a break in the series,
    which does not compare with what comes before; a sum runs over it, and `has_break` says so. A sum counts once what
    was given twice, by the quarter and by the year (`drop_nested`).
    """
    return pd.DataFrame(_summarise_projects(rows_of(observations), time_rule), columns=list(PER_PROJECT), dtype=object)


def drop_nested(observations: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows in order, less the values of a period inside a longer one that has its own: a year holds its quarters.

    Periods of a project are held against those of the same breakdown axis and of the same place.
    """
    rows = list(observations)
    ends: dict[tuple[object, ...], set[tuple[date, date]]] = {}
    for row in rows:
        if is_counted(row["presence"], row["value"]):
            ends.setdefault(_series_of(row), set()).add((row["period_start"], row["period_end"]))
    nested = {(series, period) for series, periods in ends.items() for period in _find_nested(periods)}
    return [row for row in rows if (_series_of(row), (row["period_start"], row["period_end"])) not in nested]


def _series_of(row: dict[str, Any]) -> tuple[object, ...]:
    return row["project"], str(row["breakdown"]).partition("=")[0], row.get("territory")


def _find_nested(periods: Iterable[tuple[date, date]]) -> Iterator[tuple[date, date]]:
    until = date.min
    for first, last in sorted(periods, key=lambda period: (period[0], -period[1].toordinal())):
        if last <= until:
            yield first, last
        until = max(until, last)


def _summarise_projects(observations: Iterable[dict[str, Any]], time_rule: str) -> list[dict[str, Any]]:
    by_project: dict[str, list[dict[str, Any]]] = {}
    for row in drop_nested(observations) if time_rule == "sum" else observations:
        if row["breakdown"] == "total" and is_counted(row["presence"], row["value"]):
            by_project.setdefault(row["project"], []).append(row)
    lines = []
    for project, rows in sorted(by_project.items()):
        rows.sort(key=lambda row: (row["period_end"], row["period_start"]))
        breaks = [rank for rank, row in enumerate(rows) if row["is_break"]]
        if time_rule == "mean" and breaks:
            rows = rows[breaks[-1] :]
        used = rows[-1:] if time_rule == "last" else rows
        value, weight = _summarise(used, time_rule)
        lines.append({
            "project": project, "value": value, "weight": weight, "since": used[0]["period_start"],
            "until": used[-1]["period_end"], "values": len(used),
            "is_provisional": any(row["quality"] == "provisional" for row in used),
            "has_break": time_rule != "last" and bool(breaks),
        })  # fmt: skip
    return lines


def _summarise(rows: Sequence[dict[str, Any]], time_rule: str) -> tuple[float, float | None]:
    values = [float(row["value"]) for row in rows]
    weights = [row["denominator"] for row in rows]
    total = None if any(weight is None for weight in weights) else sum(float(weight) for weight in weights)
    if time_rule == "last":
        return values[-1], total
    if time_rule == "sum":
        return _add(values), total
    if total:
        return _weigh(values, weights), total
    return _add(values) / len(values), total


def measure_across(per_project: pd.DataFrame, project_rule: str) -> Aggregate:
    """What projects (project, value, weight) make together by the project rule.

    `distribution` and `none` have no value: only their spread is said.
    """
    return _join(rows_of(per_project), project_rule)


def _join(per_project: Iterable[dict[str, Any]], project_rule: str) -> Aggregate:
    rows = sorted(per_project, key=lambda row: str(row["project"]))
    values = [float(row["value"]) for row in rows]
    if not values:
        return Aggregate(None, 0)
    spread = Aggregate(None, len(values), median=float(median(values)), low=min(values), high=max(values))
    if project_rule == "sum":
        return _say_dominance(replace(spread, value=_add(values)), rows)
    if project_rule == "weighted_mean":
        weighed = [row for row in rows if row["weight"] is not None]
        weights = [float(row["weight"]) for row in weighed]
        value = _weigh([float(row["value"]) for row in weighed], weights) if sum(weights) > 0 else None
        used = len(weighed) if value is not None else 0
        return replace(spread, value=value, projects=used, unweighted=len(rows) - len(weighed))
    return replace(spread, value=spread.median if project_rule == "median" else None)


def _say_dominance(together: Aggregate, rows: Sequence[dict[str, Any]]) -> Aggregate:
    total = together.value or 0.0
    if len(rows) < 3 or total <= 0 or (together.low or 0.0) < 0:
        return together
    largest = max(rows, key=lambda row: float(row["value"]))
    if float(largest["value"]) <= DOMINANT_SHARE * total:
        return together
    rest = _add(float(row["value"]) for row in rows if row["project"] != largest["project"])
    return replace(together, largest=str(largest["project"]), without=rest)


def measure_periods(
    observations: pd.DataFrame, schedule: pd.DataFrame, time_rule: str, project_rule: str, on: date
) -> pd.DataFrame:
    """The portfolio by calendar period (`PERIODS`), from the first with a value or an expectation to the last.

    A period is as long as the longest of the values, a year at most. A flow is what happened in it; a stock is the last
    value known of each project by its end, as it is for the portfolio today, and missing when nothing came in it.
    `known` and `expected` count the projects that gave a value in it and those that should have (missing where no
    follow-up says). `is_complete`: all that was expected in it came, and it is over by `on`.
    """
    rows = [row for row in rows_of(observations) if row["breakdown"] == "total"]
    rows = drop_nested(rows) if time_rule == "sum" else rows
    slots = rows_of(schedule)
    months = _measure_months(rows)
    ends = [row["period_end"] for row in rows if row["value"] is not None]
    ends += [slot["due_on"] for slot in slots if is_expected(slot)]
    received, asked = _by_period(rows, "period_end", months), _by_period(slots, "due_on", months)
    lines = []
    before: list[dict[str, Any]] = []
    first = _first_of(min(ends), months) if ends else None
    while first is not None and first <= max(ends):
        last = _last_of(first, months)
        within, due = received.get(first, []), [slot for slot in asked.get(first, []) if is_expected(slot)]
        each = _summarise_projects(within, time_rule)
        before += within
        joined = _summarise_projects(before, time_rule) if time_rule == "last" and each else each
        known, expected = {row["project"] for row in each}, {slot["project"] for slot in due}
        has_short = time_rule == "sum" and any(slot["state"] != "present" for slot in due)
        lines.append((
            first, last, _join(joined, project_rule).value, len(known), len(expected | known) if slots else None,
            expected <= known and last <= on and not has_short,
            any(row["is_provisional"] for row in each), any(row["is_break"] for row in within),
        ))  # fmt: skip
        first = _first_of(date(last.year + last.month // 12, last.month % 12 + 1, 1), months)
    return pd.DataFrame(lines, columns=list(PERIODS), dtype=object)


def _by_period(rows: Iterable[dict[str, Any]], day: str, months: int) -> dict[date, list[dict[str, Any]]]:
    found: dict[date, list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(_first_of(row[day], months), []).append(row)
    return found


def _measure_months(observations: Iterable[dict[str, Any]]) -> int:
    """The length of the longest value in months, up to the next of a month, a quarter, a half-year, a year."""
    spans = [(row["period_end"] - row["period_start"]).days / 30.4 for row in observations if row["value"] is not None]
    longest = max(spans, default=12.0)
    return next((months for months in (1, 3, 6) if longest <= months * 1.05), 12)


def _first_of(day: date, months: int) -> date:
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def _last_of(first: date, months: int) -> date:
    month = first.month + months - 1
    return date(first.year, month, calendar.monthrange(first.year, month)[1])


def _add(values: Any) -> float:
    """A sum that does not depend on the order of its terms."""
    return float(sum(sorted(float(value) for value in values)))


def _weigh(values: Sequence[float], weights: Sequence[Any]) -> float:
    """The mean of values weighted by what each is a ratio of; within their bounds whatever the rounding."""
    pairs = sorted((float(value), float(weight)) for value, weight in zip(values, weights, strict=True))
    mean = sum(value * weight for value, weight in pairs) / sum(weight for _, weight in pairs)
    return min(max(mean, pairs[0][0]), pairs[-1][0])
