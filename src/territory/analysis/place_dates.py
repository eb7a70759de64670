"""What is announced for one commune after the effective date: events, meetings, milestones, values expected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pandas as pd

from territory.analysis.expected import Expected, read_expectations
from territory.analysis.rows import rows_of
from territory.analysis.selection import Selection
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Label, Phrase

#: Days ahead for which values expected are announced: those further away say nothing before a council.
AHEAD = 183
_COLUMNS = ("day_written", "announced", "project_name", "announced_place")


@dataclass(frozen=True, slots=True)
class Announced:
    """One date to come.

    - `key`: what names it in all arrêtés (`event:EV-1`), `kind`: event, meeting, milestone or values;
    - `day`: the day, or the last possible one of a date known to the month or the year, `written` as it was written;
    - `last`: its last day when it lasts several; `starts_at`: HH:MM in Paris, `ends_at` too where somebody said it;
    - `title` in words; `project` and `programme` (ids) with their names; `place` and `url` as written.
    """

    key: str
    kind: str
    day: date
    written: str
    last: date | None
    starts_at: str | None
    title: Phrase
    project: str | None
    project_name: str | None
    programme_name: str | None
    place: str | None
    url: str | None
    ends_at: str | None = None

    @property
    def is_exact(self) -> bool:
        """Whether its day is known, not only its month or year."""
        return len(self.written) == 10


def read_dates(
    view: View,
    selection: Selection,
    projects: Sequence[str],
    followed: Sequence[str],
    programmes: Sequence[str],
    territories: Sequence[str],
    commune: str,
) -> tuple[Announced, ...]:
    """What is announced after the effective date, in order of days.

    `projects` are those whose events and milestones count, `followed` those whose values do; what is not announced to
    everyone is for those who see restricted fields.
    """
    rows = view.read(
        "place_dates", projects=tuple(projects), programmes=tuple(programmes), territories=tuple(territories),
        programme=selection.scope.programme, on=selection.on, is_internal="restricted" in view.sees,
    )  # fmt: skip
    found = [_derive_one(row) for row in rows_of(rows)]
    found += _derive_values(_read_expected(view, selection, followed), commune)
    return tuple(sorted(found, key=lambda item: (item.day, item.starts_at or "", item.kind, item.key)))


def _derive_one(row: Mapping[str, Any]) -> Announced:
    kind = str(row["kind"])
    values: dict[str, object] = {"title": row["title"]}
    if kind == "event":
        values["kind"] = Label("event", "kind", row["subkind"])
    if kind == "meeting":
        values["subject"] = row["subkind"] or ""
        values["is_settled"] = int(row["subkind"] is not None)
    return Announced(
        key=f"{kind}:{row['id']}",
        kind=kind,
        day=row["day"],
        written=str(row["written"]),
        last=row["ended_on"],
        starts_at=row["starts_at"],
        title=Phrase(f"place-date-{kind}", values),
        project=row["project"],
        project_name=row["project_name"],
        programme_name=row["programme_name"],
        place=row["place"],
        url=row["url"],
    )


def _read_expected(view: View, selection: Selection, projects: Sequence[str]) -> list[Expected]:
    expectations = read_expectations(view, replace(selection, projects=tuple(projects)))
    horizon = selection.on + timedelta(days=AHEAD)
    waiting = [item for item in expectations.open_items() if item.state == "due"]
    return [item for item in (*waiting, *expectations.coming(horizon)) if selection.on < item.answer_by <= horizon]


def _derive_values(expected: Iterable[Expected], commune: str) -> list[Announced]:
    """One date for each last day of answer: how many values, of how many projects."""
    by_day: dict[date, list[Expected]] = defaultdict(list)
    for item in expected:
        by_day[item.answer_by].append(item)
    found = []
    for day, items in sorted(by_day.items()):
        projects = {item.followed.project: item.followed.project_name for item in items}
        is_one = len(projects) == 1
        values = {"count": len(items), "projects": len(projects)}
        found.append(
            Announced(
                key=f"values:{commune}:{day.isoformat()}",
                kind="values",
                day=day,
                written=day.isoformat(),
                last=None,
                starts_at=None,
                title=Phrase("place-date-values", values),
                project=next(iter(projects)) if is_one else None,
                project_name=next(iter(projects.values())) if is_one else None,
                programme_name=None,
                place=None,
                url=None,
            )
        )
    return found


def say_dates(dates: Sequence[Announced], projects: Sequence[str], on: date, place: str) -> Figure:
    """One row per date, in order; covered are the projects, of those concerned, about which one is announced."""
    rows = [
        {
            "project": item.project,
            "day_written": say_day(item),
            "announced": item.title,
            "project_name": item.project_name,
            "announced_place": item.place,
        }
        for item in dates
    ]
    frame = pd.DataFrame(rows, columns=["project", *_COLUMNS], dtype=object)
    values: dict[str, object] = {"count": len(rows), "place": place, "on": on}
    if dates:
        # What one may go to is worth telling before what is only awaited.
        first = next((place for place, item in enumerate(dates) if item.kind != "values"), 0)
        values |= {"first": rows[first]["announced"], "day": rows[first]["day_written"]}
    always = {"day_written", "announced"}
    columns = tuple(name for name in _COLUMNS if name in always or frame[name].notna().any())
    key = "place-dates-sentence" if rows else "place-dates-none"
    dated = {item.project for item in dates if item.project in projects}
    known = Coverage(len(dated), len(projects), "projects-dated") if projects else None
    return Figure("place-dates", Phrase(key, values), frame, columns, known)


def say_day(item: Announced) -> Phrase:
    """When it is, as precisely as it is known."""
    if item.last is not None and item.last != item.day:
        return Phrase("place-day-span", {"first": item.day, "last": item.last})
    if item.starts_at is not None:
        hour, minute = item.starts_at.split(":")
        return Phrase("place-day-time", {"day": item.day, "hour": str(int(hour)), "minute": minute})
    return Phrase("place-day", {"day": item.day}) if item.is_exact else Phrase("place-day", {"day": item.written})
