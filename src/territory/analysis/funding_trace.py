"""The four amounts of fundings at several dates: each funding is read again only when something happened to it.

Measuring whole frames at each date took seconds for an organisation of sixteen fundings; this takes milliseconds.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.allocation import split_amounts
from territory.analysis.funding_subject import Subject
from territory.analysis.money import SPLIT, add, measure_account
from territory.analysis.rows import is_missing, rows_of

#: Amounts by step, at each date asked, of each funding.
Trace = Mapping[str, Mapping[date, Mapping[str, Decimal | None]]]


def trace_amounts(
    subject: Subject, events: pd.DataFrame, shares: pd.DataFrame, days: Collection[date], *, is_followed: bool
) -> Trace:
    """What each funding of a subject amounts to at these dates: `SPLIT`, of the parts that the subject holds.

    A step that is not dated is known at every date. An amount is None where nothing is known of it.
    """
    told: dict[str, list[dict[str, Any]]] = {}
    for event in rows_of(events):
        told.setdefault(event["funding"], []).append(event)
    lines: dict[str, list[Mapping[str, object]]] = {}
    for line in rows_of(shares.sort_values(["funding", "line"])):
        lines.setdefault(line["funding"], []).append(line)
    return {
        funding: _trace_one(subject, told.get(funding, []), lines.get(funding, []), sorted(set(days)), is_followed)
        for funding in subject.portfolio.amounts["id"]
    }


def _trace_one(
    subject: Subject,
    events: list[dict[str, Any]],
    lines: list[Mapping[str, object]],
    days: Sequence[date],
    is_followed: bool,
) -> dict[date, Mapping[str, Decimal | None]]:
    moments = [None if is_missing(event["happened_on"]) else _day(event["happened_on"]) for event in events]
    found: dict[date, Mapping[str, Decimal | None]] = {}
    before, amounts = -1, {}
    for day in days:
        known = [event for event, on in zip(events, moments, strict=True) if on is None or on <= day]
        if len(known) != before:
            before, amounts = len(known), _measure(subject, measure_account(known, is_followed=is_followed), lines)
        found[day] = amounts
    return found


def _day(moment: Any) -> date:
    return pd.Timestamp(moment).date()


def _measure(
    subject: Subject, totals: Mapping[str, Decimal | None], lines: list[Mapping[str, object]]
) -> dict[str, Decimal | None]:
    """The sum of the parts that the subject holds, of what is known of them."""
    held = [(part, subject.holds(part)) for part in split_amounts(totals, lines)]
    return {name: add(part[name] for part, holds in held if holds == "known") for name in SPLIT}


def add_traced(
    trace: Trace, fundings: Collection[str], day: date, steps: Collection[str], until: date
) -> dict[str, Decimal | None]:
    """These amounts at a date over these fundings, each None where nothing is known of it.

    A funding whose amount is not known `until` the last date is in the sum of none: when a payment without an amount
    makes the whole unknown, what was paid before has not come back.
    """
    return {
        step: add(trace[funding][day][step] for funding in sorted(fundings) if trace[funding][until][step] is not None)
        for step in steps
    }
