"""What a body asked for before, and what became of it by the day of a meeting: actions, conditions, stages since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from territory.analysis.committee import Meeting, read_meetings
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Label, Named, Phrase

OPEN = "open"


@dataclass(frozen=True, slots=True)
class Action:
    """One action asked for, as it stands on the day of a meeting; see `sitting_actions.sql`."""

    action: str
    project: str | None
    project_name: str | None
    body_name: str | None
    what: str
    owner: str | None
    asked_on: date
    due_on: date | None
    state: str
    done_on: date | None
    outcome: str | None
    days_late: int | None

    @property
    def said(self) -> Phrase:
        """What was asked, of whom, for when; late by how much, or what became of it."""
        values: dict[str, object] = {"what": self.what, "owner": self.owner or Phrase("sitting-action-nobody")}
        if self.state != OPEN:
            state = Label("action", "state", self.state)
            key = "sitting-action-ended" if self.done_on else "sitting-action-ended-undated"
            return Phrase(key, {**values, "state": state, "on": self.done_on or ""})
        if self.due_on is None:
            return Phrase("sitting-action-undated", values)
        if self.days_late is None:
            return Phrase("sitting-action-due", {**values, "due": self.due_on})
        return Phrase("sitting-action-late", {**values, "due": self.due_on, "count": self.days_late})


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The actions that a body asked for earlier: those to do on the day of a meeting, those that ended since the last.

    `since` is the day of the body's meeting before; None when there was none, and all that ended is told.
    """

    since: date | None
    to_do: tuple[Action, ...]
    ended: tuple[Action, ...]

    @property
    def said(self) -> Phrase:
        """How many are to do, how many of these are late, how many ended since the meeting before."""
        late = sum(action.days_late is not None for action in self.to_do)
        if not self.to_do and not self.ended:
            return Phrase("sitting-follow-none")
        key = "sitting-follow-said" if self.since is None else "sitting-follow-said-since"
        return Phrase(
            key, {"count": len(self.to_do), "late": late, "ended": len(self.ended), "since": self.since or ""}
        )

    @property
    def coverage(self) -> Coverage:
        """Of those told, the actions whose day is known."""
        told = (*self.to_do, *self.ended)
        return Coverage(sum(action.due_on is not None for action in told), len(told), "actions-due")


@dataclass(frozen=True, slots=True)
class Earlier:
    """An avis or a decision taken before the meeting, and what it became by that day; see `sitting_decisions.sql`."""

    decision: str
    body: str
    body_name: str | None
    on: date
    gives: str
    verdict_name: str | None
    verdict_name_en: str | None
    conditions: str | None
    conditions_due_on: date | None
    days_late: int | None
    actions: int
    undone: int
    moved_on: str | None
    moved_to: str | None

    @property
    def said(self) -> Phrase:
        """Which body said what."""
        verdict = Named(self.verdict_name, self.verdict_name_en) if self.verdict_name else None
        gives = Label("decision", "gives", self.gives)
        return Phrase("sitting-decision", {"body": self.body_name, "gives": gives, "verdict": verdict})

    @property
    def followed(self) -> tuple[Phrase, ...]:
        """What was asked with it and what became of that: its conditions, its actions, the stage reached since."""
        told: list[Phrase] = []
        if self.conditions:
            values: dict[str, object] = {"conditions": self.conditions, "due": self.conditions_due_on or ""}
            key = "sitting-conditions" if self.conditions_due_on is None else "sitting-conditions-due"
            if self.days_late is not None:
                key, values = "sitting-conditions-late", {**values, "count": self.days_late}
            told.append(Phrase(key, values))
        if self.actions:
            told.append(Phrase("sitting-decision-actions", {"count": self.actions, "undone": self.undone}))
        if self.moved_to:
            told.append(Phrase("sitting-decision-moved", {"stage": self.moved_to, "on": self.moved_on}))
        return tuple(told)


def read_follow_up(acts: View, meeting: Meeting) -> FollowUp:
    """What the body of a meeting asked for earlier, as it stands on the meeting's day."""
    before = [
        other.on
        for other in read_meetings(acts, meeting.programme)
        if other.body == meeting.body and other.on < meeting.on and other.state != "cancelled"
    ]
    since = max(before, default=None)
    actions = _read_actions(acts, meeting, body=meeting.body)
    ended = tuple(
        action
        for action in actions
        if action.state != OPEN and (since is None or action.done_on is None or action.done_on > since)
    )
    return FollowUp(since, tuple(action for action in actions if action.state == OPEN), ended)


def read_asked(acts: View, meeting: Meeting, project: str) -> tuple[Action, ...]:
    """What was asked for by any body about a project before a meeting, those to do first."""
    return _read_actions(acts, meeting, project=project)


def read_earlier(acts: View, meeting: Meeting, project: str) -> tuple[Earlier, ...]:
    """The avis and decisions about a project before a meeting, the latest first."""
    rows = acts.read("sitting_decisions", project=project, meeting=meeting.id, on=meeting.on)
    return tuple(Earlier(**row) for row in rows_of(rows))


def _read_actions(
    acts: View, meeting: Meeting, body: str | None = None, project: str | None = None
) -> tuple[Action, ...]:
    rows = acts.read("sitting_actions", body=body, project=project, meeting=meeting.id, on=meeting.on)
    return tuple(Action(**row) for row in rows_of(rows))
