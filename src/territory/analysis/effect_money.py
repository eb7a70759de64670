"""The money of a portfolio as a change may move it: each amount with what it covers, in all and by project."""

from __future__ import annotations

from typing import Any

import pandas as pd

from territory.analysis.allocation import is_passed_on
from territory.analysis.funding import measure_to_find
from territory.analysis.money import AMOUNTS, add
from territory.analysis.portfolio import Portfolio
from territory.analysis.rows import keep, rows_of
from territory.model.board import Coverage, Money, Quantity

#: An amount and the fundings it covers, by the name of the result.
Amounts = dict[str, tuple[object, Coverage | None]]


def measure_total_money(portfolio: Portfolio) -> Amounts:
    """The four amounts and what is mobilised, what is repayable beside, what is to be found, what is for no project."""
    counted = keep(portfolio.counted, (not item for item in portfolio.counted["is_passed_on"]))
    amounts = _measure_amounts(counted)
    found = measure_to_find(portfolio)
    amounts["to-find"] = (found.value, found.coverage)
    for row in rows_of(portfolio.outside):
        known = Coverage(row["fundings"] - row["unknown"], row["fundings"], "fundings")
        amounts[f"outside-{row['purpose']}"] = (Money(row["committed"]), known)
    return amounts


def measure_project_money(portfolio: Portfolio) -> dict[str, Amounts]:
    """The same of each project, with its plan, what it still has to find, and how many fundings it has."""
    parents = dict(zip(portfolio.amounts["id"], portfolio.amounts["passed_on_from"], strict=True))
    blocks = dict(zip(portfolio.amounts["id"], portfolio.amounts["block"], strict=True))
    lines: dict[str, list[dict[str, Any]]] = {}
    for part in rows_of(portfolio.parts):
        if part["project"] is not None:
            lines.setdefault(part["project"], []).append(part)
        for candidate in part["candidates"]:
            # The money concerns it, and how much of it is for this project is not known.
            lines.setdefault(candidate, []).append({**part, **dict.fromkeys(AMOUNTS)})
    found = {}
    for row in rows_of(portfolio.projects):
        own = lines.get(row["project"], [])
        present = {part["funding"] for part in own}
        once = [part for part in own if not is_passed_on(part["funding"], parents, present)]
        columns = ["funding", "block", *AMOUNTS]
        rows = [{**part, "block": blocks.get(part["funding"])} for part in once]
        amounts = _measure_amounts(pd.DataFrame(rows, columns=columns, dtype=object))
        amounts["fundings"] = (Quantity(int(row["fundings"])), None)
        amounts["plan"] = (Money(row["plan"]), None)
        amounts["to-find"] = (Money(row["gap"]), None)
        found[row["project"]] = amounts
    return found


def _measure_amounts(rows: pd.DataFrame) -> Amounts:
    """Sums of what is known of the rows (funding, block, `AMOUNTS`), each beside how many fundings it is known of."""
    amounts: Amounts = {}
    for block, names in (("mobilised", (*AMOUNTS[:4], "mobilised")), ("repayable", ("repayable",))):
        of_block = keep(rows, (item == block for item in rows["block"]))
        expected = of_block["funding"].nunique()
        for name in names:
            column = name if name in AMOUNTS else "committed"
            unknown = set(keep(of_block, (pd.isna(value) for value in of_block[column]))["funding"])
            total = add(of_block[column])
            amounts[name] = (Money(total), Coverage(expected - len(unknown), expected, "fundings"))
    return amounts
