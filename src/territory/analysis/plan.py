"""What a project should cost and what is still to be found."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal

import pandas as pd

from territory.analysis.money import add

#: Phases in which money may still have to be found; a closed project looks for nothing any more.
OPEN_PHASES = ("upstream", "active", "follow_on")
#: Sums that differ by less than one euro balance: shares of a grant are rounded to the cent.
EVEN = Decimal(1)


def measure_plans(lines: pd.DataFrame, projects: Collection[str]) -> pd.DataFrame:
    """One row per project: `plan` (cash, euros; None without a plan or when HT and TTC are mixed), `basis`, `in_kind`.

    `basis` is `ht`, `ttc`, `unstated`, `mixed` (then neither is added to the other) or None without a plan.
    """
    rows: list[dict[str, object]] = []
    by_project = dict(tuple(lines.groupby("project", sort=False)))
    for project in sorted(projects):
        of_project = by_project.get(project)
        row: dict[str, object] = {"project": project, "plan": None, "basis": None, "in_kind": None}
        if of_project is not None:
            in_kind = of_project["is_in_kind"].astype(bool)
            cash = of_project[~in_kind]
            bases = sorted(set(cash["tax_basis"].fillna("unstated")))
            row["basis"] = bases[0] if len(bases) == 1 else "mixed" if bases else None
            row["plan"] = add(cash["amount"]) if len(bases) == 1 else None
            row["in_kind"] = add(of_project.loc[in_kind, "amount"])
        rows.append(row)
    return pd.DataFrame(rows, columns=["project", "plan", "basis", "in_kind"], dtype=object)


def measure_gap(
    plan: Decimal | None, mobilised: Decimal | None, repayable: Decimal | None, *, has_unknown: bool
) -> Decimal | None:
    """What is still to be found, in euros: the plan less what is granted or further, repayable money included.

    Loans are in: they pay the plan. Guarantees, bridging loans and in-kind are not. Never negative, and zero below
    `EVEN`. None without a plan, or when no funding is known at all: nobody recorded is not nobody pays. None too when
    some amount is unknown, unless what is known covers the plan already.
    """
    if plan is None:
        return None
    if mobilised is None and repayable is None:
        return None
    found = (mobilised or Decimal(0)) + (repayable or Decimal(0))
    if plan - found < EVEN:
        return Decimal(0)
    return None if has_unknown else plan - found
