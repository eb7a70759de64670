"""What the minutes of a meeting tell: who was there, each item with what was shown and settled, the actions.

All of it was settled at the meeting: a fact learned since changes nothing here, and no seat's own score is read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from territory.analysis.committee import Item, Meeting, Quorum, Seat, measure_quorum, read_items, read_meeting
from territory.analysis.minutes_scores import Scored, read_scores
from territory.analysis.rows import rows_of
from territory.analysis.sitting_follow import FollowUp, read_follow_up
from territory.lake.view import View
from territory.model.board import Named
from territory.model.sitting import Presence

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Version:
    """A version of minutes: its `state`, the role that validated or the meeting that approved it."""

    version: int
    state: str
    on: date
    by_role: str | None
    approved_at: str | None
    approved_on: date | None
    correction: str | None


@dataclass(frozen=True, slots=True)
class Attended:
    """A seat of the roll call: its `state`, and the title of the seat that held its vote where it was represented."""

    seat: str
    title: str
    college: Named | None
    organisation: str | None
    replaces: str | None
    is_chair: bool
    state: str
    proxy: str | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence of the screen as it was said when the body decided, in French."""

    part: str
    said: str
    coverage: str | None


@dataclass(frozen=True, slots=True)
class Votes:
    """The votes of a college."""

    college: Named
    in_favour: int
    against: int
    abstained: int


@dataclass(frozen=True, slots=True)
class Action:
    """What is to be done, by whom (an organisation, a role), by when."""

    what: str
    owner: str | None
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision or an advice: `stage` is the one it proposes, `is_applied` whether the project entered it under it."""

    id: str
    project: str
    project_name: str
    gives: str
    verdict: Named
    reason: str | None
    conditions: str | None
    conditions_due_on: date | None
    stage: str | None
    is_applied: bool
    reference: str | None
    figures: tuple[Shown, ...]
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class ItemTold:
    """An item of the agenda with all that was settled there; `withdrew` are titles of seats."""

    item: Item
    decisions: tuple[Decided, ...]
    scored: tuple[Scored, ...]
    votes: tuple[Votes, ...]
    withdrew: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MinutesBoard:
    """What minutes tell.

    `closing_on` is the effective date of the arrêté on which the body sat, None for live data. `quorum` is None where
    no roll call is recorded: nobody was counted, which is not nobody there. `apart` are decisions of no item.
    """

    meeting: Meeting
    closing_on: date | None
    versions: tuple[Version, ...]
    attended: tuple[Attended, ...]
    quorum: Quorum | None
    followed: FollowUp
    items: tuple[ItemTold, ...]
    apart: tuple[Decided, ...]

    @property
    def version(self) -> Version | None:
        """The latest version, None before the meeting has ended."""
        return self.versions[-1] if self.versions else None

    @property
    def decided(self) -> tuple[Decided, ...]:
        """All decisions and advice of the meeting, in the order of its agenda."""
        return (*(one for told in self.items for one in told.decisions), *self.apart)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many decisions (`decision`) and how many pieces of advice (`advice`)."""
        return Counter(one.gives for one in self.decided)


def read_minutes(view: View, meeting: str) -> MinutesBoard:
    """All that the minutes of a meeting tell; raises TerritoryError `meeting-unknown`."""
    found = read_meeting(view, meeting)
    attendance = rows_of(view.read("minutes_attendance", meeting=meeting))
    items, decided = read_items(view, meeting), _read_decided(view, meeting)
    votes = _group(
        (row["agenda_item"], Votes(_named(row, "college"), row["in_favour"], row["against"], row["abstained"]))
        for row in rows_of(view.read("minutes_votes", meeting=meeting))
    )
    withdrew = _group(
        (row["agenda_item"], row["title"]) for row in rows_of(view.read("minutes_recusals", meeting=meeting))
    )
    scores = read_scores(view, meeting)
    there = {item.id for item in items}
    return MinutesBoard(
        meeting=found,
        closing_on=_read_closing(view, found.closing),
        versions=read_versions(view, meeting),
        attended=tuple(_attended(row) for row in attendance),
        quorum=_measure_quorum(attendance, found.quorum),
        followed=read_follow_up(view, found),
        items=tuple(
            ItemTold(
                item,
                decided.get(item.id, ()),
                scores.get(item.id, ()),
                votes.get(item.id, ()),
                withdrew.get(item.id, ()),
            )
            for item in items
        ),
        apart=tuple(one for item, found in decided.items() if item not in there for one in found),
    )


def read_versions(view: View, meeting: str) -> tuple[Version, ...]:
    """The versions of the minutes of a meeting, the first one first."""
    return tuple(Version(**row) for row in rows_of(view.read("minutes_versions", meeting=meeting)))


def read_later(view: View, meeting: str) -> tuple[tuple[str, date], ...]:
    """The meetings of the same body that may approve its minutes, with their days."""
    return tuple((row["id"], row["on"]) for row in rows_of(view.read("minutes_later", meeting=meeting)))


def _read_closing(view: View, closing: str | None) -> date | None:
    if closing is None:
        return None
    rows = rows_of(view.read("minutes_closing", closing=closing))
    return rows[0]["effective_on"] if rows else None


def _measure_quorum(attendance: list[dict[str, Any]], needed: int | None) -> Quorum | None:
    """The quorum of those that the roll call names; None without a roll call."""
    if not attendance:
        return None
    seats = [
        Seat(row["seat"], row["title"], None, None, None, None, None, row["substitute_of"], row["is_chair"],
             row["is_voting"])
        for row in attendance
    ]  # fmt: skip
    present = {row["seat"]: Presence(row["state"], row["proxy"]) for row in attendance}
    return measure_quorum(seats, present, needed)


def _attended(row: Mapping[str, Any]) -> Attended:
    college = _named(row, "college") if row["college"] else None
    return Attended(
        row["seat"], row["title"], college, row["organisation_name"], row["substitute_title"], row["is_chair"],
        row["state"], row["proxy_title"],
    )  # fmt: skip


def _read_decided(view: View, meeting: str) -> dict[str | None, tuple[Decided, ...]]:
    """The decisions of a meeting by item, None for those of no item."""
    figures = _group(
        (row["decision"], Shown(row["part"], row["said"], row["coverage"]))
        for row in rows_of(view.read("minutes_figures", meeting=meeting))
    )
    actions = _group(
        (row["decision"], Action(row["what"], row["owner"], row["due_on"]))
        for row in rows_of(view.read("minutes_actions", meeting=meeting))
    )
    return _group(
        (row["agenda_item"], _decided(row, figures.get(row["id"], ()), actions.get(row["id"], ())))
        for row in rows_of(view.read("minutes_decisions", meeting=meeting))
    )


def _decided(row: Mapping[str, Any], figures: tuple[Shown, ...], actions: tuple[Action, ...]) -> Decided:
    return Decided(
        row["id"], row["project"], row["project_name"], row["gives"], _named(row, "verdict"), row["reason"],
        row["conditions"], row["conditions_due_on"], row["stage_name"], row["is_applied"], row["reference"], figures,
        actions,
    )  # fmt: skip


def _named(row: Mapping[str, Any], name: str) -> Named:
    return Named(row[f"{name}_name"], row[f"{name}_name_en"])


def _group(pairs: Iterable[tuple[Any, Row]]) -> dict[Any, tuple[Row, ...]]:
    """Rows by key, in order."""
    found: dict[Any, list[Row]] = {}
    for key, row in pairs:
        found.setdefault(key, []).append(row)
    return {key: tuple(rows) for key, rows in found.items()}
