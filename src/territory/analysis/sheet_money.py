"""The money of one project and of one organisation, for their sheets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from territory.analysis.allocation import is_passed_on
from territory.analysis.funding import (
    measure_mobilised,
    measure_to_find,
    say_beside,
    say_fundings,
    say_remarks,
    say_staircase,
)
from territory.analysis.money import add, measure_amounts
from territory.analysis.portfolio import Portfolio, read_money
from territory.analysis.rows import keep, rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Kpi, Money, Phrase

_GIVEN = ("beneficiary_name", "object", "instrument_name", "status", "granted", "paid")
_RECEIVED = ("funder_name", "object", "instrument_name", "status", "granted", "paid")


@dataclass(frozen=True, slots=True)
class ProjectMoney:
    """A project's money: the sentence, key figures, its fundings, how far they are, what stands beside, its plan."""

    sentence: Phrase
    kpis: tuple[Kpi, ...]
    fundings: Figure
    staircase: Figure
    beside: Figure
    plan: Figure
    remarks: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class OrganisationMoney:
    """An organisation's money as funder and as beneficiary, whole fundings and not projects' parts of them."""

    sentence: Phrase
    given: Figure
    received: Figure


def read_project_money(view: View, project: str, on: date) -> ProjectMoney:
    """The money of one project at the effective date; a share that is not known leaves its amount unknown."""
    portfolio = read_money(view, (project,), on, is_portfolio=False)
    lines = view.read("plan", projects=(project,), on=on)
    return ProjectMoney(
        sentence=_say_project(portfolio),
        kpis=(_plan_kpi(portfolio), measure_mobilised(portfolio, is_sheet=True), _gap_kpi(portfolio)),
        fundings=say_fundings(portfolio),
        staircase=say_staircase(portfolio),
        beside=say_beside(portfolio),
        plan=_say_plan(lines),
        remarks=say_remarks(portfolio),
    )


def _say_project(portfolio: Portfolio) -> Phrase:
    row = next(iter(rows_of(portfolio.projects)), None)
    if row is None or not row["fundings"]:
        return Phrase("money-project-none")
    mobilised = row["mobilised"]
    values: dict[str, object] = {"amount": Money(mobilised), "unknown": row["unknown"]}
    amount = Phrase("money-mobilised", values) if mobilised is not None else Phrase("money-mobilised-unknown-short")
    if row["plan"] is None:
        return Phrase("money-project-no-plan", {"mobilised": amount})
    plan = {"mobilised": amount, "plan": Money(row["plan"]), "basis": Phrase(f"money-basis-{row['basis']}")}
    if row["gap"]:
        return Phrase("money-project-gap", {**plan, "gap": Money(row["gap"])})
    return Phrase("money-project-plan", plan)


def _plan_kpi(portfolio: Portfolio) -> Kpi:
    row = next(iter(rows_of(portfolio.projects)), {"plan": None, "basis": None})
    note = Phrase(f"money-basis-{row['basis']}") if row["basis"] else None
    return Kpi(
        "plan", Money(row["plan"]), Coverage(portfolio.plans_known, len(portfolio.projects), "projects-planned"), note
    )


def _gap_kpi(portfolio: Portfolio) -> Kpi:
    found = measure_to_find(portfolio)
    is_closed = (portfolio.stages["phase"] == "closed").any()
    return replace(found, value=Phrase("money-not-sought"), note=None) if is_closed else found


def _say_plan(lines: pd.DataFrame) -> Figure:
    rows = lines.rename(columns={"is_in_kind": "in_kind_line"})
    cash = keep(lines, ~lines["is_in_kind"].astype(bool))
    bases = sorted(set(cash["tax_basis"].fillna("unstated")))
    values: dict[str, object] = {"lines": len(lines), "total": Money(add(cash["amount"]) if len(bases) == 1 else None)}
    columns = ("heading", "fiscal_year", "nature", "tax_basis", "amount", "in_kind_line")
    return Figure("plan", Phrase("money-plan-sentence", values), rows, columns, None)


def read_organisation_money(view: View, organisation: str, on: date) -> OrganisationMoney:
    """What an organisation has given and received by the effective date, under any name merged into it."""
    fundings = view.read("funding", projects=(), programmes=(), on=on, everything=False, organisation=organisation)
    events = view.read("funding_event", fundings=tuple(fundings["id"]), on=on)
    amounts = measure_amounts(fundings, events, is_followed=view.nature != "published")
    # What it passes on was first given by another, who is its funder.
    given = keep(amounts, (amounts["funder"] == organisation) & amounts["passed_on_from"].isna())
    received = keep(amounts, amounts["beneficiary"] == organisation)
    values = {"given": _say_side(given), "received": _say_side(received)}
    is_any = (
        "both" if len(given) and len(received) else "given" if len(given) else "received" if len(received) else "none"
    )
    return OrganisationMoney(
        sentence=Phrase(f"money-organisation-{is_any}", values),
        given=_figure("given", given, _GIVEN),
        received=_figure("received", received, _RECEIVED),
    )


def _say_side(amounts: pd.DataFrame) -> Phrase:
    """What is mobilised of these fundings, each euro once."""
    parents = dict(zip(amounts["id"], amounts["passed_on_from"], strict=True))
    once = keep(amounts, (not is_passed_on(funding, parents, parents) for funding in amounts["id"]))
    own = once[once["block"] == "mobilised"]
    total = add(own["committed"])
    if total is None:
        return Phrase("money-amount-unknown")
    return Phrase("money-amount", {"amount": Money(total), "unknown": int(own["committed"].isna().sum())})


def _figure(key: str, amounts: pd.DataFrame, columns: tuple[str, ...]) -> Figure:
    known = int(amounts["committed"].notna().sum())
    rows = amounts.sort_values(["fiscal_year", "id"], na_position="last").reset_index(drop=True)
    sentence = Phrase(f"money-{key}-sentence", {"count": len(rows)})
    return Figure(key, sentence, rows, columns, Coverage(known, len(rows), "amounts"))
