"""What was aimed at, and how far along it is: judged by the target's kind, never on data that is only published."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from territory.model.period import read_last_day

#: In the order in which they are said; words are `value-progress-<status>` and their rules `impact-status-<status>`.
STATUSES = ("missed", "at_risk", "on_track", "reached", "observe", "too_early", "no_data", "no_target")

#: A value that ended longer than this before the target's day says nothing of it (as `target_past.sql`).
FRESH = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Reading:
    """A value to hold against a target: what the indicator's own rule makes of a project's values, and until when.

    `start` is whence the way to the target is counted (day, value); None when nobody knows where it began.
    """

    value: float | None
    until: date | None
    start: tuple[date, float] | None = None


def read_in_force(targets: Sequence[dict[str, Any]], on: date) -> dict[str, Any] | None:
    """The target that holds at `on` among those of one project: not revised, the next to come or the last past."""
    revised = {row["revises"] for row in targets if row["revises"]}
    kept = [row for row in targets if row["id"] not in revised]
    if not kept:
        return None
    coming = [row for row in kept if (due := read_last_day(row["due_on"])) is None or due >= on]
    if coming:
        return min(coming, key=lambda row: (read_last_day(row["due_on"]) or date.max, row["id"]))
    return max(kept, key=lambda row: (read_last_day(row["due_on"]) or date.max, row["id"]))


def is_missed(kind: str, value: float, target: float, upper: float | None) -> bool:
    """Whether a value misses its target, by the target's kind; what is only observed cannot be missed."""
    if kind in {"increase", "at_least"}:
        return value < target
    if kind in {"decrease", "at_most"}:
        return value > target
    return kind == "band" and (value < target or (upper is not None and value > upper))


def measure_status(target: dict[str, Any] | None, reading: Reading, on: date) -> str:
    """One of `STATUSES`, for a target (kind, value, upper, due_on, set_on) and what is known at `on`.

    Before its day a target that only holds at the end (at most, within a band) is on track, not reached. Short of the
    target, a value is on track when it is at least as far as a straight way from its start would have it.
    """
    if target is None:
        return "no_target"
    if target["kind"] == "observe" or target["value"] is None:
        return "observe"
    due = read_last_day(target["due_on"])
    if reading.value is None or reading.until is None:
        return "no_data"
    missed = is_missed(target["kind"], reading.value, target["value"], target["upper"])
    if due is not None and due <= on:
        if reading.until <= due - FRESH:
            return "no_data"
        return "missed" if missed else "reached"
    holds = target["kind"] in {"at_most", "band"}
    if not missed:
        return "on_track" if holds else "reached"
    if target["kind"] == "at_most" or due is None or reading.start is None:
        return "at_risk" if target["kind"] == "at_most" else "too_early"
    return _measure_way(target, reading, due)


def _measure_way(target: dict[str, Any], reading: Reading, due: date) -> str:
    day, opening = reading.start or (due, 0.0)
    value, until = reading.value, reading.until
    if value is None or until is None or until <= day or due <= day:
        return "too_early"
    aim = target["value"]
    if target["kind"] == "band" and target["upper"] is not None and value > target["upper"]:
        if opening <= target["upper"]:
            return "at_risk"
        aim = target["upper"]
    share = (until - day).days / (due - day).days
    way = opening + (aim - opening) * min(share, 1.0)
    behind = value < way if aim >= opening else value > way
    return "at_risk" if behind else "on_track"
