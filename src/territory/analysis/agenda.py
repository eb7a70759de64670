"""What a meeting could look at: each proposal says the rule that found it, measured at the meeting's day.

Nobody is put on an agenda by a rule: a coordinator adds what is proposed, and chooses the order. Nothing is proposed
of projects known only from what is published (`View.nature`), but the questions that wait.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from territory.analysis.committee import Item, Meeting
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Named, Phrase

#: Days after which a body should look again at a project under way, and how many are proposed for that reason alone.
REVIEW_DAYS, REVIEWED = 365, 5
#: Phases of projects that a body still has something to say of.
UNDER_WAY = ("upstream", "active")
#: The rules, the most pressing first; each is said by `agenda-rule-<code>`, its codes are those of `agenda_item.why`.
RULES = ("condition", "late", "candidate", "due", "question")
_CLOSED = "closed"
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is proposed: the rule, and what it found."""

    rule: str
    said: Phrase


@dataclass(frozen=True, slots=True)
class Proposal:
    """An item that could be added: `kind` and `why` are those of `agenda_item`, `why` None for the actions' follow-up.

    `name` is the project's name or the question's text, None for the follow-up; `question` and `project` are ids.
    """

    kind: str
    why: str | None
    reasons: tuple[Reason, ...]
    project: str | None = None
    question: str | None = None
    name: str | None = None

    @property
    def key(self) -> str:
        """What names it among the proposals of a meeting."""
        return f"{self.kind}.{self.project or self.question or ''}"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question that waits for an answer: its id, its text, since when."""

    id: str
    text: str
    asked_on: date


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found of a project."""

    project: str
    reason: Reason


def read_proposals(
    view: View, meeting: Meeting, items: Sequence[Item], waiting: Iterable[Waiting] = ()
) -> tuple[Proposal, ...]:
    """What the rules propose for a meeting, without what is on its agenda: actions, projects, then questions."""
    asked = propose_questions(waiting, {item.question for item in items if item.question})
    if view.nature == "published":
        return asked
    projects = rows_of(view.read("agenda_projects", programme=meeting.programme, body=meeting.body, on=meeting.on))
    actions = rows_of(view.read("agenda_actions", body=meeting.body, on=meeting.on))
    under_way = tuple(row["project"] for row in projects if row["phase"] in UNDER_WAY)
    followed = tuple(row["project"] for row in projects if row["phase"] != _CLOSED)
    milestones = rows_of(view.read("milestone_late", projects=under_way, on=meeting.on))
    overdue = rows_of(view.read("action_overdue", projects=followed, on=meeting.on))
    conditions = rows_of(view.read("agenda_conditions", body=meeting.body, on=meeting.on))
    listed = {item.project for item in items if item.project}
    found = [
        *find_conditions(conditions),
        *find_late(milestones, overdue),
        *(find_candidates(projects) if meeting.gives == "decision" else ()),
        *find_unseen([row for row in projects if row["project"] not in listed], meeting.on),
    ]
    names = {row["project"]: row["project_name"] for row in projects if row["phase"] != _CLOSED}
    followed_up = () if any(item.kind == "actions" for item in items) else propose_actions(actions, meeting.on)
    return (*followed_up, *propose_projects(found, names, listed), *asked)


def propose_actions(actions: Sequence[Row], on: date) -> tuple[Proposal, ...]:
    """The follow-up of what the body asked for, when some of it is neither done nor dropped."""
    if not actions:
        return ()
    late = sum(1 for row in actions if row["due_on"] is not None and row["due_on"] < on)
    said = Phrase("agenda-actions", {"count": len(actions), "late": late})
    return (Proposal("actions", None, (Reason("actions", said),)),)


def propose_projects(
    found: Iterable[Finding], names: Mapping[str, str], listed: Collection[str]
) -> tuple[Proposal, ...]:
    """One proposal for each project that a rule found and that is not `listed`, with all its reasons, in their order.

    `names` are those of the projects of the programme that are not closed; others are left out.
    """
    reasons: dict[str, list[Reason]] = {}
    for finding in found:
        if finding.project in names and finding.project not in listed:
            reasons.setdefault(finding.project, []).append(finding.reason)
    ranked = sorted(reasons.items(), key=lambda entry: RULES.index(entry[1][0].rule))
    return tuple(
        Proposal("project", said[0].rule, tuple(said), project=project, name=names[project]) for project, said in ranked
    )


def propose_questions(waiting: Iterable[Waiting], listed: Collection[str]) -> tuple[Proposal, ...]:
    """One proposal for each question that waits and that is not `listed`, the oldest first."""
    return tuple(
        Proposal(
            "question", "question", (Reason("question", Phrase("agenda-question", {"on": item.asked_on})),),
            question=item.id, name=item.text,
        )
        for item in sorted(waiting, key=lambda item: (item.asked_on, item.id))
        if item.id not in listed
    )  # fmt: skip


def find_conditions(conditions: Iterable[Row]) -> Iterator[Finding]:
    """Conditions due by the day that nothing says were followed: an action asked for is open, or none was asked for."""
    for row in conditions:
        if row["undone"] or not row["actions"]:
            values = {
                "due": row["due_on"], "on": row["on"], "conditions": row["conditions"] or "",
                "verdict": Named(row["verdict_name"], row["verdict_name_en"]), "told": int(bool(row["conditions"])),
            }  # fmt: skip
            yield Finding(row["project"], Reason("condition", Phrase("agenda-condition", values)))


def find_late(milestones: Iterable[Row], actions: Iterable[Row]) -> Iterator[Finding]:
    """Of each project, the milestone that has been late for longest, then the action, with how many others are."""
    for key, rows in (("agenda-milestone", milestones), ("agenda-action", actions)):
        by_project: dict[str, list[Row]] = {}
        for row in rows:
            by_project.setdefault(row["project"], []).append(row)
        for project, late in by_project.items():
            worst = max(late, key=lambda row: row["days_late"])
            values = {
                "name": worst["name"] if "name" in worst else worst["what"], "due": worst["due_on"],
                "days": int(worst["days_late"]), "others": len(late) - 1,
            }  # fmt: skip
            yield Finding(project, Reason("late", Phrase(key, values)))


def find_candidates(projects: Iterable[Row]) -> Iterator[Finding]:
    """Projects upstream that have applied."""
    for row in projects:
        if row["phase"] == "upstream" and row["applied_on"] is not None:
            said = Phrase("agenda-candidate", {"on": row["applied_on"], "stage": row["stage_name"]})
            yield Finding(row["project"], Reason("candidate", said))


def find_unseen(projects: Iterable[Row], on: date) -> Iterator[Finding]:
    """Projects under way that the body has not seen for `REVIEW_DAYS` or never: the `REVIEWED` longest, never first."""
    waiting = [
        row
        for row in projects
        if row["phase"] in UNDER_WAY and (row["seen_on"] is None or (on - row["seen_on"]).days >= REVIEW_DAYS)
    ]
    waiting.sort(key=lambda row: (row["seen_on"] or date.min, row["project"]))
    for row in waiting[:REVIEWED]:
        seen = row["seen_on"]
        said = Phrase("agenda-due", {"on": seen, "days": (on - seen).days}) if seen else Phrase("agenda-due-never")
        yield Finding(row["project"], Reason("due", said))


@dataclass(frozen=True, slots=True)
class Length:
    """Minutes planned by the `known` items of all `items`; `available` is the meeting's own length, None unknown."""

    planned: int
    known: int
    items: int
    available: int | None

    @property
    def over(self) -> int:
        """Minutes by which the agenda is longer than the meeting; 0 when it fits, or when its length is unknown."""
        return 0 if self.available is None else max(self.planned - self.available, 0)


def measure_length(meeting: Meeting, minutes: Sequence[int | None]) -> Length:
    """How long an agenda is, whose items have these minutes; an item without any is not counted as zero."""
    known = [one for one in minutes if one is not None]
    available = None
    if meeting.starts_at and meeting.ends_at:
        available = _count_minutes(meeting.ends_at) - _count_minutes(meeting.starts_at)
    return Length(sum(known), len(known), len(minutes), available)


def can_prepare(meeting: Meeting) -> bool:
    """Whether an agenda may still change: neither held nor cancelled, no minutes yet, and not all its items closed."""
    is_over = meeting.minutes is not None or bool(meeting.items and meeting.closed == meeting.items)
    return meeting.state not in {"held", "cancelled"} and not is_over


def is_coming(meeting: Meeting, on: date) -> bool:
    """Whether a meeting is still to be prepared on a day: its agenda may change, and it is not past."""
    return can_prepare(meeting) and meeting.on >= on


def _count_minutes(time: str) -> int:
    hours, _, minutes = time.partition(":")
    return int(hours) * 60 + int(minutes)
