"""Qu'a-t-on décidé, et qu'est-ce qui a suivi ? The register of decisions, narrowed by what the address asks."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import product

import pandas as pd

from territory.analysis.decisions import OVERDUE, Decision, Register, read_register
from territory.analysis.rows import keep, rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Named, Phrase
from territory.model.scope import Scope

LATE = "late"
#: What parts the choices in an address; all combinations are tried, so that a code may hold it.
_BETWEEN = "--"
#: Columns of the table on the page, and what the download adds: whole texts.
SHOWN = ("decision_on", "decision_body", "project_name", "decision_gives", "decision_verdict", "decision_followed")
TAKEN = (
    "decision_on", "decision_body", "project_name", "decision_gives", "decision_verdict", "decision_reason",
    "decision_conditions", "decision_due", "decision_followed", "decision_stage", "decision_actions",
    "decision_reference",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chosen:
    """What narrows the register: a body, a verdict (a term), only what is late."""

    body: str | None = None
    verdict: str | None = None
    is_late: bool = False

    @property
    def about(self) -> str | None:
        """What the address says of it, None for everything."""
        parts = (self.body, self.verdict, LATE if self.is_late else None)
        return _BETWEEN.join(part for part in parts if part) or None


@dataclass(frozen=True, slots=True)
class Decided:
    """The register as chosen: `bodies` and `verdicts` (by term) are those of the whole scope.

    `judges` is false of published data, of which nothing is said to be late; `ids` are the decisions kept, in order.
    """

    answer: Phrase
    coverage: Coverage
    chosen: Chosen
    bodies: Mapping[str, str]
    verdicts: Mapping[str, Named]
    judges: bool
    decisions: tuple[Decision, ...]
    figure: Figure
    actions: Figure
    on: date


def read(view: View, scope: Scope) -> Decided:
    """The decisions of a scope by its effective date, and what followed; `scope.about` narrows them."""
    found, judges = read_register(view, scope), view.nature != "published"
    terms = _read_terms(view)
    bodies = {one.body: one.body_name or one.body for one in found.decisions}
    verdicts = {terms[one.id]: one.verdict for one in found.decisions if one.id in terms}
    bodies = dict(sorted(bodies.items(), key=lambda pair: pair[1]))
    verdicts = dict(sorted(verdicts.items(), key=lambda pair: pair[1].name))
    chosen = parse_chosen(scope.about, bodies, verdicts, judges=judges)
    late = _find_late(found) if judges else frozenset()
    kept = tuple(
        one
        for one in found.decisions
        if chosen.body in {None, one.body}
        and chosen.verdict in {None, terms.get(one.id)}
        and (not chosen.is_late or one.id in late)
    )
    actions = _keep_actions(found, kept, chosen, judges=judges)
    covered = found.figure.coverage or Coverage(0, 0)
    if chosen != Chosen():
        covered = replace(covered, known=len({one.project for one in kept}), noun="projects-chosen")
    values = _count(kept, actions)
    key = "decisions-answer" if judges else "decisions-answer-published"
    answer = Phrase(key if kept else "decisions-answer-none", values)
    return Decided(
        answer, covered, chosen, bodies, verdicts, judges, kept, _draw_up(kept, covered, judges=judges),
        Figure("actions", _say_actions(values, judges=judges), actions, found.actions.columns, _cover(actions)),
        found.on,
    )  # fmt: skip


def parse_chosen(
    about: str | None, bodies: Collection[str], verdicts: Collection[str], *, judges: bool = True
) -> Chosen:
    """What an address asks for; everything when it says nothing that is known."""
    every = product((None, *bodies), (None, *verdicts), (False, True) if judges else (False,))
    return next((chosen for one in every if (chosen := Chosen(*one)).about == about), Chosen())


def _read_terms(view: View) -> dict[str, str]:
    """The verdict of each decision, as a term."""
    columns = view.read_columns("decision", ("id", "verdict"))
    return dict(zip(columns.column("id").to_pylist(), columns.column("verdict").to_pylist(), strict=True))


def _find_late(found: Register) -> frozenset[str]:
    """Decisions of which conditions are overdue, or an action is late."""
    acted = {str(row["decision"]) for row in rows_of(found.actions.rows) if row["action_state"] == LATE}
    return frozenset({one.id for one in found.decisions if one.followed == OVERDUE} | acted)


def _keep_actions(found: Register, kept: Sequence[Decision], chosen: Chosen, *, judges: bool) -> pd.DataFrame:
    """The actions of the decisions kept; those that no decision asked for are there when nothing narrows."""
    rows, ids = found.actions.rows, {one.id for one in kept}
    if chosen != Chosen():
        rows = keep(rows, (row["decision"] in ids for row in rows_of(rows)))
    if chosen.is_late:
        rows = keep(rows, (state == LATE for state in rows["action_state"]))
    if judges:
        return rows
    return rows.assign(action_state=rows["action_state"].replace(LATE, "open"))


def _count(kept: Sequence[Decision], actions: pd.DataFrame) -> dict[str, object]:
    states = actions["action_state"].tolist()
    return {
        "count": len(kept),
        "projects": len({one.project for one in kept}),
        "actions": len(states),
        "done": states.count("done"),
        "late": states.count(LATE),
    }


def _say_actions(values: Mapping[str, object], *, judges: bool) -> Phrase:
    if not values["actions"]:
        return Phrase("decisions-actions-none")
    key = "decisions-actions" if judges else "decisions-actions-published"
    return Phrase(key, {"count": values["actions"], "done": values["done"], "late": values["late"]})


def _cover(actions: pd.DataFrame) -> Coverage:
    """Of the actions, those that have a day."""
    return Coverage(int(actions["action_due"].notna().sum()), len(actions), "actions-dated")


def _draw_up(kept: Sequence[Decision], covered: Coverage, *, judges: bool) -> Figure:
    """One row per decision; whole texts go in the download."""
    rows = [
        {
            "decision": one.id,
            "project": one.project,
            "project_name": one.project_name,
            "decision_on": one.on,
            "decision_body": one.body_name,
            "decision_gives": Phrase(f"decisions-gives-{one.gives}"),
            "decision_verdict": one.verdict,
            "decision_reason": one.reason,
            "decision_conditions": one.conditions,
            "decision_due": one.conditions_due_on,
            "decision_followed": one.followed,
            "decision_stage": _say_stage(one),
            "decision_actions": one.actions,
            "decision_reference": one.reference,
        }
        for one in kept
    ]
    columns = SHOWN if judges else tuple(name for name in SHOWN if name != "decision_followed")
    frame = pd.DataFrame(rows, columns=list(dict.fromkeys(("decision", "project", *TAKEN))), dtype=object)
    sentence = Phrase("decisions-sentence" if rows else "decisions-answer-none", {"count": len(rows)})
    return Figure("decisions", sentence, frame, columns, covered)


def _say_stage(one: Decision) -> Phrase | None:
    """What becomes of the stage that a decision proposes."""
    if one.proposed_stage is None:
        return None
    key = "decisions-stage-proposed" if one.applied_on is None else "decisions-stage-applied"
    return Phrase(key, {"stage": one.proposed_stage_name or one.proposed_stage, "on": one.applied_on})
