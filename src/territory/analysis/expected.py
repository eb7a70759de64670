"""The values that projects should give, one by one: those that came, are late, due or still to come, and from whom.

What is late is defined once, in `schedule` (and `lateness`, which a test holds to it): here its slots are told by
project and by holder.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from territory.analysis.plan import OPEN_PHASES
from territory.analysis.rows import keep, rows_of
from territory.analysis.schedule import derive_slots, measure_schedule
from territory.analysis.selection import Selection
from territory.lake.view import View
from territory.model.board import Named, Phrase
from territory.model.collection import Holder

#: What became of an expected value. `late`: its lag is over and nothing has come since; `unexplained`: never came,
#: though later ones did; `due`: its period is over, its lag is not; `coming`: its period is not over.
STATES = ("received", "late", "unexplained", "due", "coming")
#: Those that a holder can answer now.
OPEN = ("late", "unexplained", "due")
_STATE = {"late": "late", "unexplained": "unexplained", "not_due": "due"}


@dataclass(frozen=True, slots=True)
class Followed:
    """One indicator that a project follows, with all that whoever answers must know; texts are None where unknown.

    `weight` says what the denominator of a share counts; None for what is no share.
    """

    project: str
    project_name: str
    programme: str
    programme_name: str
    indicator: str
    name: Named
    definition: str | None
    question: str | None
    unit: str
    decimals: int
    minimum: float | None
    maximum: float | None
    why: str | None
    method: str | None
    frequency: str
    first_due_on: date | None
    last_due_on: date | None
    lag_days: int
    collector: str | None
    value: float | None
    value_on: date | None
    weight: str | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """One value expected for a period, both ends in it; `answer_by` is the last day of its lag."""

    followed: Followed
    first: date
    last: date
    after: date | None
    answer_by: date
    state: str

    def days_late(self, on: date) -> int:
        """Days since its lag was over; 0 for what is not late."""
        return max(0, (on - self.answer_by).days)


@dataclass(frozen=True, slots=True)
class Expectations:
    """All that is expected of the projects of a selection.

    - `items`: every value whose period was over by the effective date, by project, then day; of closed projects too;
    - `closed`: ids of projects that are closed, which nobody chases; `undated`: followed, but nobody said from when;
    - `holders`: who answers, by project; `not_applicable`: follow-ups that a reason sets aside.
    """

    on: date
    items: tuple[Expected, ...]
    followed: tuple[Followed, ...]
    undated: tuple[Followed, ...]
    not_applicable: int
    closed: frozenset[str]
    holders: Mapping[str, Holder]

    def open_items(self) -> tuple[Expected, ...]:
        """What holders can answer now, closed projects left out."""
        return tuple(item for item in self.items if item.state in OPEN and item.followed.project not in self.closed)

    def coming(self, until: date) -> tuple[Expected, ...]:
        """Values whose period ends after the effective date and no later than `until`, in order of that day."""
        found = [
            item
            for followed in self.followed
            if followed.project not in self.closed
            for item in _slots_of(followed, until)
            if item.last > self.on
        ]
        return tuple(sorted(found, key=lambda item: (item.last, item.followed.project, item.followed.indicator)))


def read_expectations(view: View, selection: Selection) -> Expectations:
    """What is expected of the projects of a selection at its effective date; nothing on data that is only published."""
    projects, on = selection.projects, selection.on
    if view.nature == "published":
        return Expectations(on, (), (), (), 0, frozenset(), {})
    rows = rows_of(view.read("due_follow_up", projects=projects, on=on))
    asked = [row for row in rows if not row["is_not_applicable"]]
    followed = tuple(_describe(row) for row in asked)
    stages = rows_of(view.read("project_stage", projects=projects, on=on))
    closed = frozenset(row["project"] for row in stages if row["phase"] not in {None, *OPEN_PHASES})
    return Expectations(
        on=on,
        items=_read_items(view, followed, projects, on),
        followed=tuple(item for item in followed if item.first_due_on is not None),
        undated=tuple(item for item in followed if item.first_due_on is None and item.project not in closed),
        not_applicable=len(rows) - len(asked),
        closed=closed,
        holders=read_holders(view, projects, on),
    )


def read_followed(view: View, projects: Iterable[str], on: date) -> dict[tuple[str, str], Followed]:
    """What projects follow, by (project, indicator), and the last value known of each by `on`."""
    rows = rows_of(view.read("due_follow_up", projects=tuple(projects), on=on))
    return {(row["project"], row["indicator"]): _describe(row) for row in rows}


def read_holders(view: View, projects: Iterable[str], on: date) -> dict[str, Holder]:
    """Who answers for each project: its carrier, or the project itself when it has several or none is known."""
    asked = tuple(projects)
    carriers: dict[str, list[Holder]] = {}
    for row in rows_of(view.read("due_carrier", projects=asked, on=on)):
        holder = Holder("organisation", row["organisation"], row["organisation_name"])
        carriers.setdefault(row["project"], []).append(holder)
    names = {row["project"]: row["project_name"] for row in rows_of(view.read("project_stage", projects=asked, on=on))}
    return {
        project: carriers[project][0] if len(carriers.get(project, ())) == 1 else Holder("project", project, name)
        for project, name in names.items()
    }


def say_period(first: date, last: date) -> Phrase:
    """A period in the words of people: `août 2026`, `3e trimestre 2026`, `2e semestre 2026`, `2026`, or both ends."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    is_whole = first.day == 1 and (last + timedelta(days=1)).day == 1
    if first == last:
        return Phrase("collect-period-day", {"day": last})
    if is_whole and months == 1:
        return Phrase("collect-period-month", {"month": f"{last:%Y-%m}"})
    if is_whole and months in {3, 6, 12} and last.month % months == 0:
        word = {3: "quarter", 6: "half", 12: "year"}[months]
        return Phrase(f"collect-period-{word}", {"number": last.month // months, "year": str(last.year)})
    return Phrase("collect-period-days", {"first": first, "last": last})


def _describe(row: Mapping[str, Any]) -> Followed:
    same = {name: row[name] for name in Followed.__slots__ if name in row}
    return Followed(
        **same
        | {
            "name": Named(row["indicator_name"], row["indicator_name_en"]),
            "decimals": int(row["decimals"]),
            "lag_days": int(row["lag_days"] or 0),
        }
    )


def _read_items(
    view: View, followed: tuple[Followed, ...], projects: tuple[str, ...], on: date
) -> tuple[Expected, ...]:
    """Each value whose period was over by `on`, as the schedule tells it, in the period of its row if it has one."""
    observations = view.read("due_observation", projects=projects)
    follow_ups = view.read("due_follow_up", projects=projects, on=on)
    by_key = {(item.project, item.indicator): item for item in followed}
    items = []
    for indicator in dict.fromkeys(item.indicator for item in followed):
        received = keep(observations, observations["indicator"] == indicator)
        schedule = measure_schedule(keep(follow_ups, follow_ups["indicator"] == indicator), received, on)
        waiting = [row for row in rows_of(received) if row["presence"] == "not_due"]
        for row in rows_of(schedule):
            one = by_key[row["project"], indicator]
            first, last = _period(one, row["after"], row["due_on"], waiting)
            answer_by = row["due_on"] + timedelta(days=one.lag_days)
            items.append(Expected(one, first, last, row["after"], answer_by, _tell(row)))
    return tuple(sorted(items, key=lambda item: (item.followed.project, item.last, item.followed.indicator)))


def _tell(row: Mapping[str, Any]) -> str:
    state = str(row["state"])
    # A value that came for a period whose lag still runs has come.
    return _STATE.get(state, "received")


def _period(
    followed: Followed, after: date | None, due_on: date, waiting: Iterable[Mapping[str, Any]]
) -> tuple[date, date]:
    """Both ends of the period: those of the row that says 'too early to ask' if any, which its answer replaces."""
    for row in waiting:
        is_of = row["project"] == followed.project and (after is None or after < row["period_end"] <= due_on)
        if is_of:
            return row["period_start"], row["period_end"]
    return (after + timedelta(days=1) if after else due_on), due_on


def _slots_of(followed: Followed, until: date) -> Iterable[Expected]:
    if followed.first_due_on is None:
        return
    slots = derive_slots(followed.frequency, followed.first_due_on, followed.last_due_on, followed.lag_days, until)
    for slot in slots:
        first = slot.after + timedelta(days=1) if slot.after else slot.due_on
        answer_by = slot.due_on + timedelta(days=followed.lag_days)
        yield Expected(followed, first, slot.due_on, slot.after, answer_by, "coming")
