"""The plan of each project beside what pays it: whether it balances, or why nobody can say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from territory.analysis.money import add
from territory.analysis.plan import EVEN, OPEN_PHASES
from territory.analysis.portfolio import PAYING, Portfolio
from territory.analysis.rows import is_missing, keep, rows_of
from territory.model.board import Coverage, Figure, Money, Phrase

_PLANS = ("project_name", "phase", "plan", "basis", "mobilised", "repayable", "pending", "unknown", "state")


def is_pending(funding: Mapping[str, Any]) -> bool:
    """Whether a funding was asked for and not answered yet."""
    return bool(funding["status"] == "requested" and funding["block"] in PAYING)


def say_gaps(portfolio: Portfolio) -> Figure:
    """Projects that are not closed and look for money, the most first, where plan and fundings are known."""
    projects = portfolio.projects[portfolio.projects["phase"].isin(OPEN_PHASES)]
    seeking = keep(projects, (gap is not None and gap > 0 for gap in projects["gap"]))
    rows = seeking.sort_values(["gap", "project"], ascending=[False, True], kind="stable").reset_index(drop=True)
    known = int(projects["gap"].notna().sum())
    total, count = add(rows["gap"]), len(rows)
    key = "funding-gaps-sentence" if count else "funding-gaps-none" if known else "funding-gaps-unknown"
    columns = ("project_name", "phase", "plan", "basis", "found", "gap")
    coverage = Coverage(known, len(projects), "projects-open")
    return Figure("gaps", Phrase(key, {"count": count, "total": Money(total)}), rows, columns, coverage)


def say_plans(portfolio: Portfolio, *, is_judged: bool) -> Figure:
    """Project by project: the plan, what pays it, what is asked, and whether it balances, or why nobody can say."""
    asked: dict[str, list[Any]] = {}
    described = {row["id"]: row for row in rows_of(portfolio.amounts)}
    for part in rows_of(portfolio.parts):
        if part["project"] is not None and is_pending(described[part["funding"]]):
            asked.setdefault(part["project"], []).append(part["requested"])
    rows = portfolio.projects.sort_values("project", kind="stable").reset_index(drop=True)
    pending = pd.Series([add(asked.get(project, ())) for project in rows["project"]], dtype=object)
    states = pd.Series([_say_state(row) for row in rows_of(rows)], dtype=object)
    rows = rows.assign(pending=pending, state=states)
    columns = _PLANS if is_judged else _PLANS[:-1]
    known = Coverage(portfolio.plans_known, len(rows), "projects-planned")
    sentence = Phrase("funding-plans-sentence", {"count": portfolio.plans_known, "projects": len(rows)})
    return Figure("projects-money", sentence, rows, columns, known)


def _say_state(row: Mapping[str, Any]) -> Phrase:
    plan, found = row["plan"], row["found"]
    if plan is None:
        return Phrase("funding-state-mixed" if row["basis"] == "mixed" else "funding-state-no-plan")
    if found is None:
        return Phrase("funding-state-no-funding")
    missing = plan - found
    if missing <= -EVEN:
        return Phrase("funding-state-surplus", {"amount": Money(-missing)})
    if missing < EVEN:
        return Phrase("funding-state-even")
    if row["unknown"]:
        return Phrase("funding-state-unknown", {"count": row["unknown"]})
    is_open = row["phase"] in OPEN_PHASES
    return Phrase("funding-state-gap" if is_open else "funding-state-closed", {"amount": Money(missing)})


def say_lines(lines: pd.DataFrame) -> Figure:
    """The lines of one project's plan, as written, in the last version decided by then."""
    rows = lines.rename(columns={"is_in_kind": "in_kind_line"})
    cash = keep(lines, (not claim for claim in lines["is_in_kind"]))
    bases = sorted({"unstated" if is_missing(basis) else basis for basis in cash["tax_basis"]})
    total = add(cash["amount"]) if len(bases) == 1 else None
    columns = ("heading", "fiscal_year", "nature", "tax_basis", "amount", "in_kind_line")
    return Figure(
        "plan", Phrase("money-plan-sentence", {"lines": len(lines), "total": Money(total)}), rows, columns, None
    )
