"""What the rules of law look at: operations and their carriers, fundings and their events, who gives and receives.

Read once for a choice of projects or organisations; the rules are pure functions of these values.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.allocation import is_passed_on, measure_parts
from territory.analysis.law.advice import Subject
from territory.analysis.money import derive_moment, measure_amounts
from territory.analysis.plan import measure_plans
from territory.analysis.rows import keep, rows_of
from territory.lake.view import View

#: Source family of what the public owner of an operation pays itself (CGCT, art. L. 1111-10).
OWN_FAMILY = "AUTOFI_PUB"
#: Instruments that are a grant in the sense of law 2000-321, art. 9-1: neither equity, nor revenue, nor a prize.
GRANTS = frozenset({"subvention", "grant"})
#: Bodies of private law, by sector of their legal category.
PRIVATE = frozenset({"association", "cooperative", "company", "foundation", "individual"})
#: Blocks of money that pay an expense (see `analysis.money.BLOCKS`).
PAYING = frozenset({"mobilised", "repayable"})


@dataclass(frozen=True, slots=True)
class Organisation:
    """Who gives, receives or carries. None is unknown; `sector` and `category` are those of its legal form."""

    id: str
    name: str
    category: str | None = None
    sector: str | None = None
    is_authority: bool | None = None
    population: int | None = None
    is_overseas: bool = False
    is_economic: bool | None = None

    @property
    def subject(self) -> Subject:
        """The organisation as what a rule was looked at for."""
        return Subject("organisation", self.id, self.name)


@dataclass(frozen=True, slots=True)
class Event:
    """One step of a funding; `on` and `until` are its first and last possible days, None when undated; euros."""

    kind: str
    on: date | None = None
    amount: Decimal | None = None
    change: Decimal | None = None
    reference: str | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Scheme:
    """A call or a scheme, with its own rates (0 to 1, None when nobody says)."""

    id: str
    name: str
    maximum_rate: Decimal | None = None
    own_share: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Funding:
    """One funding, whole: who gives what to whom, of what nature, under what regime, and how far it has got.

    Amounts are in euros, None when unknown. `block` is one of `analysis.money.BLOCKS`, `status` how far it has got.
    """

    id: str
    funder: Organisation | None = None
    beneficiary: Organisation | None = None
    family: str = ""
    tier: str | None = None
    origin: str | None = None
    is_public_money: bool = False
    counts_for_own_share: bool = False
    instrument: str = ""
    block: str = "mobilised"
    nature: str | None = None
    regime: str | None = None
    fiscal_year: int | None = None
    scheme: Scheme | None = None
    events: tuple[Event, ...] = ()
    granted: Decimal | None = None
    paid: Decimal | None = None
    committed: Decimal | None = None
    status: str = "unknown"

    @property
    def is_own(self) -> bool:
        """Whether the beneficiary pays it itself."""
        same = self.funder is not None and self.beneficiary is not None and self.funder.id == self.beneficiary.id
        return self.family == OWN_FAMILY or same

    @property
    def is_public_grant(self) -> bool:
        """Whether it is a grant in cash of public money by another: what loans, equity and own funds are not."""
        return self.is_public_money and self.instrument in GRANTS and self.block == "mobilised" and not self.is_own


@dataclass(frozen=True, slots=True)
class Part:
    """What of a funding is for one operation, in euros; None when the amount or the share is unknown."""

    funding: Funding
    committed: Decimal | None
    requested: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """A project as the law looks at it: its carriers, its parts of fundings (passed on left out), its plan in euros.

    `plan` is None without a plan, or where its tax bases are mixed (`basis`); `investment` is its investment in cash,
    None where some line does not say its nature.
    """

    id: str
    name: str
    carriers: tuple[Organisation, ...] = ()
    parts: tuple[Part, ...] = ()
    plan: Decimal | None = None
    basis: str | None = None
    investment: Decimal | None = None

    @property
    def subject(self) -> Subject:
        """The project as what a rule was looked at for."""
        return Subject("project", self.id, self.name)


@dataclass(frozen=True, slots=True)
class Facts:
    """Operations asked for, and every funding known of the organisations concerned, at the effective date.

    `served`: ids of the fundings that serve what was asked for; the others only enter totals of the same organisations.
    """

    on: date
    operations: tuple[Operation, ...]
    fundings: tuple[Funding, ...]
    served: frozenset[str] = frozenset()


def read_facts(
    view: View,
    projects: Collection[str],
    on: date,
    organisations: Collection[str] = (),
    *,
    programmes: Collection[str] = (),
) -> Facts:
    """The facts of these projects, of these programmes as such, and of these organisations.

    With all that their beneficiaries receive: a ceiling or a yearly total adds up over one, whatever was asked for.
    """
    asked: dict[str, object] = {"projects": tuple(projects), "on": on}
    scope: dict[str, object] = {**asked, "programmes": tuple(programmes)}
    rows = view.read("law_funding", organisations=tuple(organisations), **scope)
    if len(projects) or len(programmes):
        concerned = {str(item) for item in rows["beneficiary"].dropna()} | set(organisations)
        rows = view.read("law_funding", organisations=tuple(sorted(concerned)), **scope)
    ids = tuple(rows["id"])
    events = view.read("law_event", fundings=ids, on=on)
    amounts = measure_amounts(rows, events, is_followed=view.nature != "published")
    carriers = rows_of(view.read("law_carrier", **asked))
    everybody = {*rows["funder"].dropna(), *rows["beneficiary"].dropna(), *(row["organisation"] for row in carriers)}
    named = _read_organisations(view, everybody)
    fundings = _derive_fundings(amounts, events, named)
    parts = measure_parts(amounts, view.read("funding_share", fundings=ids))
    stages = {row["project"]: row for row in rows_of(view.read("project_stage", **asked))}
    plan = view.read("plan", **asked)
    planned = {row["project"]: row for row in rows_of(measure_plans(plan, tuple(projects)))}
    parents = dict(zip(rows["id"], rows["passed_on_from"], strict=True))
    operations = tuple(
        Operation(
            id=project,
            name=stages[project]["project_name"],
            carriers=tuple(named[row["organisation"]] for row in carriers if row["project"] == project),
            parts=_derive_parts(project, parts, fundings, parents),
            plan=planned[project]["plan"],
            basis=planned[project]["basis"],
            investment=_measure_investment(keep(plan, plan["project"] == project)),
        )
        for project in sorted(projects)
        if project in stages
    )
    served = frozenset(row["id"] for row in rows_of(rows) if row["is_served"])
    return Facts(on, operations, tuple(fundings.values()), served)


def _read_organisations(view: View, ids: Collection[object]) -> dict[str, Organisation]:
    rows = rows_of(view.read("law_organisation", organisations=tuple(sorted(str(item) for item in ids))))
    return {
        row["id"]: Organisation(
            id=row["id"],
            name=row["name"],
            category=row["category"],
            sector=row["sector"],
            is_authority=None if row["is_authority"] is None else bool(row["is_authority"]),
            population=None if row["population"] is None else int(row["population"]),
            is_overseas=bool(row["is_overseas"]),
            is_economic=None if row["is_economic"] is None else bool(row["is_economic"]),
        )
        for row in rows
    }


def _derive_fundings(
    amounts: pd.DataFrame, events: pd.DataFrame, named: Mapping[str, Organisation]
) -> dict[str, Funding]:
    steps: dict[str, list[Event]] = {}
    # In the order in which the amounts are derived: of one day, what is refused comes before what is granted.
    for row in sorted(rows_of(events), key=derive_moment):
        amount, change = _euros(row["amount"]), _euros(row["change"])
        event = Event(row["kind"], row["happened_on"], amount, change, row["reference"], row["happened_by"])
        steps.setdefault(row["funding"], []).append(event)
    return {
        row["id"]: Funding(
            id=row["id"],
            funder=named.get(row["funder"] or ""),
            beneficiary=named.get(row["beneficiary"] or ""),
            family=row["family"],
            tier=row["tier"],
            origin=row["origin"],
            is_public_money=bool(row["is_public_money"]),
            counts_for_own_share=bool(row["counts_for_own_share"]),
            instrument=row["instrument"],
            block=row["block"],
            nature=row["nature"],
            regime=row["regime"],
            fiscal_year=None if row["fiscal_year"] is None else int(row["fiscal_year"]),
            scheme=_derive_scheme(row),
            events=tuple(steps.get(row["id"], ())),
            granted=row["granted"],
            paid=row["paid"],
            committed=row["committed"],
            status=row["status"],
        )
        for row in rows_of(amounts)
    }


def _derive_scheme(row: Mapping[str, Any]) -> Scheme | None:
    if row["scheme"] is None or row["scheme_name"] is None:
        return None
    return Scheme(row["scheme"], row["scheme_name"], _euros(row["maximum_rate"]), _euros(row["own_share"]))


def _derive_parts(
    project: str, parts: pd.DataFrame, fundings: Mapping[str, Funding], parents: Mapping[str, object]
) -> tuple[Part, ...]:
    """The project's parts of fundings: a share that is unknown leaves its amount unknown, money passed on goes out."""
    found: list[Part] = []
    for row in rows_of(parts):
        if row["project"] == project:
            found.append(Part(fundings[row["funding"]], _euros(row["committed"]), _euros(row["requested"])))
        elif project in row["candidates"]:
            found.append(Part(fundings[row["funding"]], None))
    present = {part.funding.id for part in found}
    return tuple(part for part in found if not is_passed_on(part.funding.id, parents, present))


def _measure_investment(lines: pd.DataFrame) -> Decimal | None:
    """The investment in cash of a plan on one tax basis; None where a line does not say its nature, or without one."""
    cash = keep(lines, ~lines["is_in_kind"].astype(bool))
    if cash.empty or cash["nature"].isna().any() or cash["tax_basis"].fillna("unstated").nunique() > 1:
        return None
    return sum((Decimal(str(row["amount"])) for row in rows_of(cash) if row["nature"] == "investment"), Decimal(0))


def add_known(amounts: Sequence[Decimal | None]) -> tuple[Decimal, int]:
    """The sum of the known amounts, in euros, and how many are unknown."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)), len(amounts) - len(known)


def _euros(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))
