"""The mix of resources by legal form of who carries the projects, as these forms were at the effective date."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.funding_subject import keep_once
from territory.analysis.funding_tables import ORIGINS
from territory.analysis.money import add
from territory.analysis.portfolio import Portfolio
from territory.analysis.rows import rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Label, Money, Phrase, Quantity

#: Origins of cash; in kind stands apart.
CASH = ORIGINS[:-1]
#: Part of the amounts to know before the shares of a form are told.
KNOWN_ENOUGH = Decimal("0.75")
#: Projects below which a form says something of these projects rather than of the form.
FEW = 3
_FORMS = ("form", "projects", "amount", *(f"share_{origin}" for origin in CASH), "unknown")


def read_forms(view: View, portfolio: Portfolio) -> tuple[Figure, tuple[Phrase, ...]]:
    """Mobilised money by origin for each family of legal forms, comparable as shares, and how to read it."""
    projects = tuple(portfolio.stages["project"])
    carriers = rows_of(view.read("funding_forms", projects=projects, on=portfolio.on))
    sectors = _group_sectors(carriers)
    rows = measure_forms(portfolio, sectors)
    known = [project for project in projects if sectors.get(project) not in {None, "mixed"}]
    coverage = Coverage(len(known), len(projects), "projects-form")
    told = [row for row in rows_of(rows) if row["share_public"] is not None and row["sector"] not in {None, "mixed"}]
    sentence = Phrase("funding-forms-sentence" if told else "funding-forms-unknown", {"count": len(told)})
    undated = {row["organisation"] for row in carriers if not row["is_dated"] and row["category"] is not None}
    remarks = [Phrase("funding-forms-undated", {"count": len(undated)})] if undated else []
    if any(row["projects"] < FEW for row in told):
        remarks.append(Phrase("funding-forms-few", {"few": FEW}))
    return Figure("forms", sentence, rows, _FORMS, coverage), tuple(remarks)


def _group_sectors(carriers: list[dict[str, Any]]) -> dict[str, str]:
    """The sector of those who carry each project; `mixed` when they are of several, left out when none is known."""
    found: dict[str, set[str]] = {}
    for row in carriers:
        if row["sector"] is not None:
            found.setdefault(row["project"], set()).add(row["sector"])
    return {project: next(iter(sectors)) if len(sectors) == 1 else "mixed" for project, sectors in found.items()}


def measure_forms(portfolio: Portfolio, sectors: Mapping[str, str]) -> pd.DataFrame:
    """One row per sector (sector, `_FORMS`), the most projects first: shares of what is known, in percent.

    Money shared between projects of two sectors in an unknown way is of none: it counts among what has no form. Shares
    are None where fewer than `KNOWN_ENOUGH` of the amounts are known.
    """
    projects: dict[str | None, list[str]] = {}
    for project in portfolio.stages["project"]:
        projects.setdefault(sectors.get(project), []).append(project)
    money: dict[str | None, list[dict[str, Any]]] = {}
    for row in rows_of(keep_once(portfolio)):
        if row["block"] == "mobilised" and row["concerns"]:
            named = {sectors.get(project) for project in row["concerns"]}
            money.setdefault(next(iter(named)) if len(named) == 1 else None, []).append(row)
    rows = [_measure_form(sector, len(own), money.get(sector, [])) for sector, own in projects.items()]
    rows.sort(key=lambda row: (row["sector"] is None, row["sector"] == "mixed", -row["projects"], row["sector"] or ""))
    return pd.DataFrame(rows, columns=["sector", *_FORMS], dtype=object)


def _measure_form(sector: str | None, projects: int, rows: list[dict[str, Any]]) -> dict[str, Any]:
    fundings = {row["funding"] for row in rows}
    unknown = {row["funding"] for row in rows if row["committed"] is None}
    total = add(row["committed"] for row in rows)
    is_told = bool(total) and len(fundings - unknown) >= len(fundings) * KNOWN_ENOUGH
    shares = {
        f"share_{origin}": Quantity(
            float((add(row["committed"] for row in rows if row["origin"] == origin) or Decimal(0)) / total * 100), "%"
        )
        if is_told and total
        else None
        for origin in CASH
    }
    return {
        "sector": sector,
        "form": Phrase(f"funding-form-{sector or 'unknown'}")
        if sector in {None, "mixed"}
        else Label("legal_category", "sector", sector),
        "projects": projects,
        "amount": None if total is None else Money(total),
        **shares,
        "unknown": len(unknown),
    }
