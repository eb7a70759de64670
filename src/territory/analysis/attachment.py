"""À quel projet rattacher cet argent ? Fundings that are for nothing yet, and the projects that each may be for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from territory.analysis.attachment_candidates import Candidate, Place, derive_candidates
from territory.analysis.money import add, measure_amounts
from territory.analysis.portfolio import read_money
from territory.analysis.rows import rows_of
from territory.analysis.selection import UNDATED
from territory.lake.view import View
from territory.model.board import Money, Named, Phrase
from territory.model.scope import Scope

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Waiting:
    """One funding that waits: what it is, its amount in euros (None unknown), the share of it that waits (0 to 1).

    `block` says what its money may be added with (see `money.BLOCKS`); `candidates` are projects, the likeliest first.
    """

    id: str
    object: str
    funder: str | None
    funder_name: str | None
    beneficiary: str | None
    beneficiary_name: str | None
    instrument: Named | None
    amount: Decimal | None
    block: str
    passed_on_from: str | None
    said_on: str | None
    reference: str | None
    share: float | None
    candidates: tuple[Candidate, ...]

    @property
    def waiting(self) -> Decimal | None:
        """The euros that wait; None when the amount or the share is unknown."""
        if self.amount is None or self.share is None:
            return None
        return (self.amount * Decimal(str(self.share))).quantize(_CENT)


@dataclass(frozen=True, slots=True)
class Effect:
    """What attaching does to one project's mobilised money, in euros (None: not known)."""

    project: str
    project_name: str
    before: Decimal | None
    after: Decimal | None
    is_counted: bool


@dataclass(frozen=True, slots=True)
class AttachmentBoard:
    """What waits, the likeliest proposals first, then the latest; all projects and programmes one may attach to."""

    answer: Phrase
    waiting: tuple[Waiting, ...]
    projects: tuple[Place, ...]
    programmes: tuple[tuple[str, str], ...]
    on: date

    def find(self, funding: str | None) -> Waiting | None:
        """The funding of that id, None when it does not wait (any more)."""
        return next((item for item in self.waiting if item.id == funding), None)


def read(view: View, scope: Scope) -> AttachmentBoard:
    """Every funding that waits, with its candidates, whatever the filters of the scope."""
    on = scope.on or view.default_on or UNDATED
    fundings = view.read("attachment_waiting")
    events = view.read("funding_event", fundings=tuple(fundings["id"]), on=on)
    amounts = measure_amounts(fundings, events, is_followed=view.nature != "published")
    rows = rows_of(amounts)
    projects = _read_projects(view)
    candidates = derive_candidates(rows, projects)
    waiting = tuple(
        sorted(
            (_say(row, found) for row, found in zip(rows, candidates, strict=True)),
            key=lambda item: -item.candidates[0].score if item.candidates else 0.0,
        )
    )
    programmes = tuple((row["id"], row["name"]) for row in rows_of(view.read("choices_programmes")))
    total = add(item.waiting for item in waiting if item.block == "mobilised")
    with_one = sum(bool(item.candidates) for item in waiting)
    values = {"count": len(waiting), "total": Money(total), "found": with_one}
    key = "attach-answer" if total is not None else "attach-answer-unknown" if waiting else "attach-answer-none"
    return AttachmentBoard(Phrase(key, values), waiting, projects, programmes, on)


def measure_attachment(
    view: View, waiting: Waiting, parts: tuple[tuple[str, float | None], ...], on: date
) -> tuple[Effect, ...]:
    """The mobilised money of each project, now and if these shares (of the whole funding) went to it.

    Money that is lent, guaranteed or in kind is not mobilised, nor is money passed on from a funding the project has.
    """
    effects = []
    for project, share in parts:
        portfolio = read_money(view, (project,), on, is_portfolio=False)
        row = next(iter(rows_of(portfolio.projects)), None)
        if row is None:
            continue
        held = set(portfolio.counted["funding"])
        is_counted = waiting.block == "mobilised" and waiting.passed_on_from not in held
        before = row["mobilised"]
        after = before
        if is_counted:
            gain = None if share is None or waiting.amount is None else waiting.amount * Decimal(str(share))
            after = None if gain is None else (before or Decimal(0)) + gain.quantize(_CENT)
        effects.append(Effect(project, row["project_name"], before, after, is_counted))
    return tuple(effects)


def _say(row: dict[str, Any], candidates: tuple[Candidate, ...]) -> Waiting:
    instrument = row["instrument_name"]
    return Waiting(
        id=row["id"],
        object=row["object"],
        funder=row["funder"],
        funder_name=row["funder_name"],
        beneficiary=row["beneficiary"],
        beneficiary_name=row["beneficiary_name"],
        instrument=Named(instrument, row["instrument_name_en"]) if instrument else None,
        amount=row["committed"],
        block=row["block"],
        passed_on_from=row["passed_on_from"],
        said_on=row["said_on"],
        reference=row["reference"],
        share=row["waiting_share"],
        candidates=candidates,
    )


def _read_projects(view: View) -> tuple[Place, ...]:
    parties: dict[str, dict[str, tuple[str, Named | None]]] = {}
    for row in rows_of(view.read("attachment_party")):
        named = Named(row["role_name"], row["role_name_en"]) if row["role_name"] else None
        own = parties.setdefault(row["project"], {})
        # Who carries and is also something else is first of all the carrier.
        if row["organisation"] not in own or row["role"] == "partner_role.carrier":
            own[row["organisation"]] = (row["role"], named)
    return tuple(
        Place(
            project=row["project"],
            name=row["project_name"],
            programme=row["programme"],
            programme_name=row["programme_name"],
            begins=row["begins"],
            ends=row["ends"],
            territories=frozenset(row["territories"] if row["territories"] is not None else ()),
            parties=parties.get(row["project"], {}),
        )
        for row in rows_of(view.read("attachment_project"))
    )
