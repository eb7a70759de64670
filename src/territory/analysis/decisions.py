"""What bodies said of projects: each decision with what its screen showed that day, and what became of what it asks.

Nothing in the lake says that a condition is met: the actions asked for with it do (rule `decision-rule`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from territory.analysis.rows import rows_of
from territory.analysis.selection import UNDATED, read_selection
from territory.errors import TerritoryError
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Label, Named, Phrase
from territory.model.scope import Scope
from territory.model.sitting import FrozenLine

FOLLOWED, DUE, OVERDUE, UNKNOWN = "followed", "due", "overdue", "unknown"
#: The rule of `Decision.followed`, in words.
RULE = Phrase("decision-rule")
_DECISIONS = (
    *("decision_on", "decision_body", "decision_gives", "project_name", "decision_verdict"),
    *("decision_conditions", "decision_due", "decision_followed"),
)
_ACTIONS = ("action_what", "project_name", "action_owner", "action_due", "action_state", "action_outcome")


@dataclass(frozen=True, slots=True)
class Votes:
    """The votes of a college."""

    college: Named
    in_favour: int
    against: int
    abstained: int


@dataclass(frozen=True, slots=True)
class Action:
    """What was asked of somebody: `state` at the effective date is open, late, done or dropped."""

    id: str
    what: str
    owner: str | None
    asked_on: date
    due_on: date | None
    state: str
    done_on: date | None
    outcome: str | None


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision or an advice (`gives`) about a project.

    - `applied_on`: when the project reached the stage proposed (a partial date), None when it has not by the
      effective date; `closing`: the arrêté that was on screen, None for live data; `lines`: how many are frozen;
    - `followed`: what became of its conditions by the rule, None without any, and in published data.
    """

    id: str
    project: str
    project_name: str
    programme: str
    body: str
    body_name: str | None
    meeting: str | None
    agenda_item: str | None
    item_title: str | None
    on: date
    gives: str
    verdict: Named
    reason: str | None
    conditions: str | None
    conditions_due_on: date | None
    proposed_stage: str | None
    proposed_stage_name: str | None
    applied_on: str | None
    closing: str | None
    reference: str | None
    source_url: str | None
    lines: int
    recusals: int
    actions: int
    followed: str | None

    @property
    def awaits_act(self) -> bool:
        """Whether it is an advice whose stage waits for the act that applies it."""
        is_open = self.proposed_stage is not None and self.applied_on is None and self.reference is None
        return self.gives == "advice" and is_open


@dataclass(frozen=True, slots=True)
class Told:
    """A decision with all that was kept of it: its frozen lines, the votes by college, the actions it asked for."""

    decision: Decision
    lines: tuple[FrozenLine, ...]
    votes: tuple[Votes, ...]
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """The decisions of a scope and what was asked for, as tables and one by one, at the day `on`."""

    answer: Phrase
    decisions: tuple[Decision, ...]
    figure: Figure
    actions: Figure
    on: date


def read_decision(view: View, decision: str, on: date | None = None) -> Told:
    """One decision as it was given, its actions as they stand at the effective date.

    Raises TerritoryError `decision-unknown`.
    """
    day = on or view.default_on or UNDATED
    rows = rows_of(view.read("decision_rows", projects=None, on=day, decision=decision, item=None))
    if not rows:
        raise TerritoryError("decision-unknown", id=decision)
    return _tell(view, rows[0], day)


def read_item_decision(view: View, item: str, on: date) -> Told | None:
    """The decision taken at an item of an agenda, None when none was."""
    rows = rows_of(view.read("decision_rows", projects=None, on=on, decision=None, item=item))
    return _tell(view, rows[0], on) if rows else None


def read_project_decisions(view: View, scope: Scope) -> tuple[Told, ...]:
    """What was decided or advised about the project `scope.about` by the effective date, the latest first."""
    day = scope.on or view.default_on or UNDATED
    rows = view.read("decision_rows", projects=(scope.about,), on=day, decision=None, item=None)
    return tuple(_tell(view, row, day) for row in rows_of(rows))


def read_register(view: View, scope: Scope) -> Register:
    """All decisions about the projects of a scope by its effective date, and the actions asked for."""
    selection = read_selection(view, scope)
    asked, on = selection.projects, selection.on
    rows = view.read("decision_rows", projects=asked, on=on, decision=None, item=None)
    found = tuple(_decide(row, on, view.nature) for row in rows_of(rows))
    actions = rows_of(view.read("decision_actions", projects=asked, on=on, decision=None))
    followed = [item for item in found if item.followed is not None]
    values = {
        "count": len(found),
        "projects": len({item.project for item in found}),
        "conditions": len(followed),
        "followed": sum(item.followed == FOLLOWED for item in followed),
        "overdue": sum(item.followed == OVERDUE for item in followed),
    }
    key = "decision-answer" if found else "decision-answer-none"
    return Register(Phrase(key, values), found, _draw_up(found, asked, values), _draw_up_actions(actions), on)


def _draw_up(found: Sequence[Decision], projects: Sequence[str], values: Mapping[str, object]) -> Figure:
    rows = [
        {
            "decision": item.id,
            "project": item.project,
            "project_name": item.project_name,
            "decision_on": item.on,
            "decision_body": item.body_name,
            "decision_gives": Label("decision", "gives", item.gives),
            "decision_verdict": item.verdict,
            "decision_conditions": item.conditions,
            "decision_due": item.conditions_due_on,
            "decision_followed": item.followed,
        }
        for item in found
    ]
    frame = pd.DataFrame(rows, columns=["decision", "project", *_DECISIONS], dtype=object)
    key = "decision-sentence" if found else "decision-answer-none"
    covered = Coverage(len({item.project for item in found}), len(projects), "projects-decided")
    return Figure("decisions", Phrase(key, values), frame, _DECISIONS, covered)


def _draw_up_actions(actions: Sequence[Mapping[str, Any]]) -> Figure:
    rows = [
        {
            "action": row["action"],
            "decision": row["decision"],
            "project": row["project"],
            "project_name": row["project_name"],
            "action_what": row["what"],
            "action_owner": row["owner"],
            "action_due": row["due_on"],
            "action_state": row["action_state"],
            "action_outcome": row["outcome"],
        }
        for row in actions
    ]
    states = [row["action_state"] for row in actions]
    values = {"count": len(rows), "done": states.count("done"), "late": states.count("late")}
    columns = ["action", "decision", "project", *_ACTIONS]
    key = "decision-actions" if rows else "decision-actions-none"
    covered = Coverage(sum(row["due_on"] is not None for row in actions), len(rows), "actions-dated")
    return Figure("actions", Phrase(key, values), pd.DataFrame(rows, columns=columns, dtype=object), _ACTIONS, covered)


def _tell(view: View, row: Mapping[str, Any], on: date) -> Told:
    lines = rows_of(view.read("decision_lines", decision=row["id"]))
    votes = rows_of(view.read("decision_votes", item=row["agenda_item"]))
    actions = rows_of(view.read("decision_actions", projects=None, on=on, decision=row["id"]))
    return Told(
        _decide(row, on, view.nature),
        tuple(FrozenLine(**line) for line in lines),
        tuple(
            Votes(
                Named(one["college_name"], one["college_name_en"]), one["in_favour"], one["against"], one["abstained"]
            )
            for one in votes
        ),
        tuple(
            Action(
                one["action"], one["what"], one["owner"], one["asked_on"], one["due_on"], one["action_state"],
                one["done_on"], one["outcome"],
            )
            for one in actions
        ),
    )  # fmt: skip


def _decide(row: Mapping[str, Any], on: date, nature: str | None) -> Decision:
    taken = {name: row[name] for name in Decision.__slots__ if name in row}
    followed = None if nature == "published" else _follow(row, on)
    return Decision(**{**taken, "verdict": Named(row["verdict_name"], row["verdict_name_en"])}, followed=followed)


def _follow(row: Mapping[str, Any], on: date) -> str | None:
    """What became of the conditions at the effective date; None where there are none.

    Followed: every action asked for with them is done. Due: not yet, and their day is not past or was never set.
    Overdue: their day is past and an action is still to do. Unknown: their day is past and no action tells.
    """
    if row["conditions"] is None:
        return None
    if row["actions"] and row["done"] == row["actions"]:
        return FOLLOWED
    if row["conditions_due_on"] is None or row["conditions_due_on"] >= on:
        return DUE
    return OVERDUE if row["open"] else UNKNOWN
