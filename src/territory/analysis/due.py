"""Qui doit encore répondre ? What is expected, received, late and due, by project, by holder and by who collects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.due_calendar import Calendar, read_calendar
from territory.analysis.expected import OPEN, Expectations, Expected, read_expectations, say_period
from territory.analysis.selection import Selection, read_selection
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Kpi, Label, Phrase, Quantity
from territory.model.collection import Holder
from territory.model.scope import Scope

#: Counts of a group of expected values, in the order of the columns.
COUNTS = ("values_expected", "values_received", "late", "unexplained", "due")


@dataclass(frozen=True, slots=True)
class DueBoard:
    """What the collection says at the effective date.

    - `items`: the values that holders can answer now, closed projects left out; `holders`: who answers, by project;
    - `details` opens the tables: `by_holder`, `by_project`, `by_collector` have one row per group, with its counts, and
      `lines` one per open value;
    - `coming`: the next period of each frequency; `remarks`: what is not known, or not chased.
    """

    on: date
    answer: Phrase
    coverage: Coverage
    kpis: tuple[Kpi, ...]
    items: tuple[Expected, ...]
    holders: dict[str, Holder]
    by_holder: Figure
    by_project: Figure
    by_collector: Figure
    details: Phrase
    lines: Figure
    coming: Figure
    remarks: tuple[Phrase, ...]
    calendar: Calendar
    selection: Selection


def read(view: View, scope: Scope) -> DueBoard:
    """The board of the collection for a scope."""
    selection = read_selection(view, scope)
    expectations = read_expectations(view, selection)
    asked = [item for item in expectations.items if item.followed.project not in expectations.closed]
    items = expectations.open_items()
    received = sum(item.state == "received" for item in asked)
    coverage = Coverage(received, len(asked), "values-expected")
    holders = dict(expectations.holders)
    return DueBoard(
        on=selection.on,
        answer=_say_answer(view, items, holders, expectations),
        coverage=coverage,
        kpis=_count_kpis(asked, coverage, holders),
        items=items,
        holders=holders,
        by_holder=_group("by-holder", asked, coverage, "holder_name", lambda item: _name_holder(item, holders)),
        by_project=_group(
            "by-project", asked, coverage, "project_name",
            lambda item: (item.followed.project, item.followed.project_name),
        ),
        by_collector=_group("by-collector", asked, coverage, "collector", lambda item: (item.followed.collector,) * 2),
        details=_say_details(coverage, selection.on),
        lines=_list(items, holders, selection.on),
        coming=_list_coming(expectations),
        remarks=tuple(_say_remarks(expectations)),
        calendar=read_calendar(view, expectations, selection),
        selection=selection,
    )  # fmt: skip


def _say_details(coverage: Coverage, on: date) -> Phrase:
    """What opens the tables behind the answer."""
    return Phrase("collect-details" if coverage.expected else "collect-details-none", {"coverage": coverage, "on": on})


def say_line(item: Expected, on: date) -> Phrase:
    """One open value in a sentence: what, for when, since when it is late or until when one may answer."""
    values = {
        "indicator": item.followed.name,
        "period": say_period(item.first, item.last),
        "by": item.answer_by,
        "days": item.days_late(on),
    }
    return Phrase(f"collect-line-{item.state}", values)


def _holder(item: Expected, holders: dict[str, Holder]) -> Holder:
    return holders[item.followed.project]


def _name_holder(item: Expected, holders: dict[str, Holder]) -> tuple[Holder, str]:
    holder = _holder(item, holders)
    return holder, holder.name


def _say_answer(
    view: View, items: tuple[Expected, ...], holders: dict[str, Holder], expectations: Expectations
) -> Phrase:
    if view.nature == "published":
        return Phrase("collect-answer-published")
    if not expectations.followed:
        return Phrase("collect-answer-unfollowed")
    counts = {state: sum(item.state == state for item in items) for state in OPEN}
    current = [item for item in items if item.state != "unexplained"]
    values = {
        "count": len(current),
        "holders": len({_holder(item, holders) for item in current}),
        "late": counts["late"],
        "due": counts["due"],
        "on": expectations.on,
    }
    return Phrase("collect-answer" if current else "collect-answer-none", values)


def _count_kpis(asked: list[Expected], coverage: Coverage, holders: dict[str, Holder]) -> tuple[Kpi, ...]:
    if not asked:
        return ()
    everyone = {_holder(item, holders) for item in asked}
    kpis = [Kpi("collect-received", Quantity(coverage.known), coverage)]
    for state in OPEN:
        found = [item for item in asked if item.state == state]
        concerned = Coverage(len({_holder(item, holders) for item in found}), len(everyone), "holders")
        kpis.append(Kpi(f"collect-{state}", Quantity(len(found)), concerned))
    return tuple(kpis)


def _group(
    key: str, asked: Iterable[Expected], coverage: Coverage, column: str, name: Callable[[Expected], tuple[Any, Any]]
) -> Figure:
    """Counts by group (its code and its name), the most late first; a group whose values have all come is there too."""
    groups: dict[tuple[Any, Any], list[Expected]] = {}
    for item in asked:
        groups.setdefault(name(item), []).append(item)
    rows: list[dict[str, Any]] = []
    for (code, shown), found in groups.items():
        counts = {state: sum(item.state == state for item in found) for state in OPEN}
        counts["values_received"] = sum(item.state == "received" for item in found)
        rows.append({"project": code, column: shown, "values_expected": len(found), **counts})
    rows.sort(key=lambda row: (-row["late"], -row["due"], row[column] or "~"))
    frame = pd.DataFrame(rows, columns=["project", column, *COUNTS])
    if column != "project_name":
        frame = frame.drop(columns="project")
    late = sum(1 for row in rows if row["late"])
    sentence = Phrase(f"collect-{key}-sentence", {"count": len(rows), "late": late})
    return Figure(f"collect-{key}", sentence, frame, (column, *COUNTS), coverage)


def _list(items: tuple[Expected, ...], holders: dict[str, Holder], on: date) -> Figure:
    """One row per open value, the latest first, each with who answers."""
    rows = [
        {
            "project": item.followed.project,
            "indicator": item.followed.indicator,
            "holder_name": _holder(item, holders).name,
            "project_name": item.followed.project_name,
            "indicator_name": item.followed.name,
            "asked_period": say_period(item.first, item.last),
            "answer_by": item.answer_by,
            "due_state": Phrase(f"collect-state-{item.state}"),
            "days_late": item.days_late(on) if item.state != "due" else None,
            "collector": item.followed.collector,
        }
        for item in sorted(items, key=lambda item: (OPEN.index(item.state), item.answer_by, item.followed.project))
    ]
    columns = ("holder_name", "project_name", "indicator_name", "asked_period", "answer_by", "due_state", "collector")
    frame = pd.DataFrame(rows, columns=["project", "indicator", *columns, "days_late"], dtype=object)
    return Figure("collect-lines", Phrase("collect-lines-sentence", {"count": len(rows)}), frame, columns, None)


def _list_coming(expectations: Expectations) -> Figure:
    """For each frequency, the next period that ends: when, for how many values, and when the last must be there."""
    horizon = date(expectations.on.year + 2, 12, 31)
    nearest: dict[str, list[Expected]] = {}
    for item in expectations.coming(horizon):
        found = nearest.setdefault(item.followed.frequency, [])
        if not found or found[0].last == item.last:
            found.append(item)
    rows = [
        {
            "frequency": Label("follow_up", "frequency", frequency),
            "period_ends": found[0].last,
            "expected_values": len(found),
            "answer_by": max(item.answer_by for item in found),
        }
        for frequency, found in nearest.items()
    ]
    columns = ("frequency", "period_ends", "expected_values", "answer_by")
    frame = pd.DataFrame(rows, columns=list(columns), dtype=object)
    values = {"count": rows[0]["expected_values"], "day": rows[0]["period_ends"]} if rows else {"count": 0, "day": None}
    return Figure("collect-coming", Phrase("collect-coming-sentence", values), frame, columns, None)


def _say_remarks(expectations: Expectations) -> Iterable[Phrase]:
    for item in expectations.undated:
        yield Phrase("collect-undated", {"project": item.project_name, "indicator": item.name})
    left = sum(item.state in OPEN and item.followed.project in expectations.closed for item in expectations.items)
    if left:
        yield Phrase("collect-closed", {"count": left})
    if expectations.not_applicable:
        yield Phrase("collect-not-applicable", {"count": expectations.not_applicable})
