"""What is typed of an item of an agenda, as values: cells that are not of their kind count as not typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from territory.model.board import Named
from territory.model.sitting import Ballot

#: A score of the draft: (criterion, level).
Scored = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ItemAt:
    """An item at its meeting: what its body `gives` and how it scores, the day, the arrêté on screen (None: live)."""

    item: str
    title: str
    meeting: str
    body: str
    programme: str
    gives: str
    method: str
    on: date
    project: str | None
    grid: str | None
    closing: str | None


@dataclass(frozen=True, slots=True)
class Rules:
    """What an item may say: its verdicts, the stages of the programme with their outcome, the votes by college.

    `stage` is the one the project is at on the day; `hidden` counts the seats whose scores nobody has read yet;
    `lesson_verdicts` are the verdicts that stop a project; `colleges` are named by their term.
    """

    verdicts: frozenset[str]
    stages: Mapping[str, str | None]
    votes: Mapping[str, int]
    seats: frozenset[str]
    stage: str | None = None
    has_lesson: bool = False
    hidden: int = 0
    lesson_verdicts: frozenset[str] = frozenset()
    colleges: Mapping[str, Named] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Votes:
    """The votes of a college."""

    in_favour: int
    against: int
    abstained: int

    @property
    def cast(self) -> int:
        """How many voted, abstentions included."""
        return self.in_favour + self.against + self.abstained


@dataclass(frozen=True, slots=True)
class ActionLine:
    """What somebody is to do; `number` is its line on screen, from 1."""

    number: int
    what: str | None
    organisation: str | None
    owner_role: str | None
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Settled:
    """What the body settled for a criterion at a level."""

    state: str
    value: float | None
    evidence: str | None
    amended_reason: str | None


@dataclass(frozen=True, slots=True)
class Written:
    """All that is typed of an item; None and empty where nothing is."""

    verdict: str | None
    reason: str | None
    conditions: str | None
    conditions_due_on: date | None
    proposed_stage: str | None
    reference: str | None
    summary: str | None
    lesson: str | None
    votes: Mapping[str, Votes]
    recusals: Mapping[str, str | None]
    actions: tuple[ActionLine, ...]
    scores: Mapping[Scored, Settled]

    @property
    def texts(self) -> tuple[tuple[str, str, str], ...]:
        """Every text, with the table and the column it goes to."""
        own = [("decision", name, getattr(self, name)) for name in ("reason", "conditions", "reference")]
        told = [("agenda_item", "summary", self.summary), ("lesson", "text", self.lesson)]
        tied = [("recusal", "reason", reason) for reason in self.recusals.values()]
        asked = [("action", name, getattr(line, name)) for line in self.actions for name in ("what", "owner_role")]
        proof = [
            ("score", name, getattr(score, name))
            for score in self.scores.values()
            for name in ("evidence", "amended_reason")
        ]
        return tuple((table, name, text) for table, name, text in (*own, *told, *tied, *asked, *proof) if text)


def parse_written(cells: Mapping[str, Any]) -> Written:
    """The values of an item's draft (parts: see `ui.item_draft`); a line of actions that says nothing is none."""
    lines = [_parse_action(number, line) for number, line in enumerate(_listed(cells.get("actions")), start=1)]
    return Written(
        verdict=clean(cells.get("verdict")),
        reason=clean(cells.get("reason")),
        conditions=clean(cells.get("conditions")),
        conditions_due_on=parse_day(cells.get("conditions_due_on")),
        proposed_stage=clean(cells.get("proposed_stage")),
        reference=clean(cells.get("reference")),
        summary=clean(cells.get("summary")),
        lesson=clean(cells.get("lesson")),
        votes={str(college): votes for college, said in _mapped(cells.get("votes")) if (votes := _parse_votes(said))},
        recusals={str(seat): clean(reason) for seat, reason in _mapped(cells.get("recusals"))},
        actions=tuple(line for line in lines if line.what or line.organisation or line.owner_role or line.due_on),
        scores={
            (str(criterion), str(level)): _parse_score(score)
            for criterion, levels in _mapped(cells.get("scores"))
            for level, score in _mapped(levels)
            if isinstance(score, Mapping) and score.get("state")
        },
    )


def keep_ballots(ballots: Sequence[Ballot], rules: Rules, written: Written) -> tuple[Ballot, ...]:
    """The ballots of seats that sit there and did not withdraw."""
    return tuple(one for one in ballots if one.seat in rules.seats and one.seat not in written.recusals)


def parse_day(text: object) -> date | None:
    """A day written YYYY-MM-DD; None for anything else."""
    try:
        return date.fromisoformat(str(text)) if text else None
    except ValueError:
        return None


def clean(text: object) -> str | None:
    """The text without ends of space; None when nothing is said."""
    return str(text).strip() or None if text is not None else None


def _parse_votes(said: object) -> Votes | None:
    """The votes of a college: what is left empty beside a number is nobody; None where no number is typed."""
    counts = dict(_mapped(said))
    told = [counts.get(name) for name in Votes.__slots__]
    return None if all(count is None for count in told) else Votes(*(int(count or 0) for count in told))


def _parse_action(number: int, line: object) -> ActionLine:
    said = dict(_mapped(line))
    owner = clean(said.get("organisation")), clean(said.get("owner_role"))
    return ActionLine(number, clean(said.get("what")), *owner, parse_day(said.get("due_on")))


def _parse_score(said: Mapping[str, Any]) -> Settled:
    value = said.get("value") if said["state"] == "scored" else None
    texts = clean(said.get("evidence")), clean(said.get("amended_reason"))
    return Settled(str(said["state"]), None if value is None else float(value), *texts)


def _mapped(said: object) -> tuple[tuple[Any, Any], ...]:
    return tuple(said.items()) if isinstance(said, Mapping) else ()


def _listed(said: object) -> tuple[Any, ...]:
    return tuple(said) if isinstance(said, list | tuple) else ()
