"""Le plan tient-il: planned expenditure against known resources, investment and operation, cash and in kind apart.

A *plan de financement* is two tables that must balance (total dépenses = total ressources). Amounts before and after
tax are never added: projects are grouped by the basis of their plan, and each group has its own balance.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.allocation import is_passed_on
from territory.analysis.funding_plans import is_pending, say_gaps, say_lines, say_plans
from territory.analysis.funding_subject import Subject, read_subject, read_whole
from territory.analysis.money import add
from territory.analysis.plan import EVEN, OPEN_PHASES
from territory.analysis.portfolio import PAYING, Portfolio
from territory.analysis.rows import keep, rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Money, Phrase
from territory.model.scope import Scope

BASES = ("ht", "ttc", "unstated")
NATURES = ("investment", "operation", "unstated")
_BALANCE = ("side", "item", "amount", "unknown")
_NATURES = ("nature", "plan", "mobilised", "repayable", "unknown")


@dataclass(frozen=True, slots=True)
class BalanceBoard:
    """Whether the plan holds. `balances` are one figure per basis (HT, TTC, not stated) that has a plan.

    `gaps` compares projects that look for money, `lines` are those of one project's plan: each is None elsewhere.
    """

    balances: tuple[Figure, ...]
    natures: tuple[Figure, ...]
    gaps: Figure | None
    plans: Figure
    lines: Figure | None
    remarks: tuple[Phrase, ...]

    @property
    def tables(self) -> tuple[Figure, ...]:
        """What is told as a table alone, in order."""
        return (*self.natures, self.lines) if self.lines else self.natures


@dataclass(frozen=True, slots=True)
class _Group:
    """Plans of one basis: their projects (rows of `Portfolio.projects`), their lines, and what pays them."""

    basis: str
    projects: Sequence[Mapping[str, Any]]
    lines: Sequence[Mapping[str, Any]]
    resources: Sequence[Mapping[str, Any]]


def read(view: View, scope: Scope) -> BalanceBoard | None:
    """The plans of a subject's projects beside their resources; None when it is not in these data."""
    subject = read_subject(view, scope)
    if subject is None:
        return None
    portfolio, is_one = read_whole(view, subject), subject.kind == "project"
    lines = view.read("plan", projects=tuple(portfolio.projects["project"]), on=subject.on)
    groups = _group(portfolio, lines, is_one=is_one)
    expected = sum(is_one or row["phase"] in OPEN_PHASES for row in rows_of(portfolio.projects))
    # What is beyond a plan would read as a verdict on a real organisation: it is not said of what was published.
    is_judged = view.nature != "published"
    return BalanceBoard(
        balances=tuple(_say_balance(group, expected, is_judged=is_judged) for group in groups),
        natures=tuple(_say_natures(group) for group in groups),
        gaps=None if is_one else say_gaps(portfolio),
        plans=say_plans(portfolio, is_judged=is_judged),
        lines=say_lines(lines) if is_one else None,
        remarks=_say_remarks(subject, portfolio),
    )


def _group(portfolio: Portfolio, lines: pd.DataFrame, *, is_one: bool) -> list[_Group]:
    """Projects with a plan by its basis; of several, those that are not closed: closed ones look for nothing."""
    planned = [
        row
        for row in rows_of(portfolio.projects)
        if row["plan"] is not None and (is_one or row["phase"] in OPEN_PHASES)
    ]
    counted, written = rows_of(portfolio.counted), rows_of(lines)
    parents = dict(zip(portfolio.amounts["id"], portfolio.amounts["passed_on_from"], strict=True))
    groups = []
    for basis in BASES:
        projects = [row for row in planned if row["basis"] == basis]
        names = {row["project"] for row in projects}
        if names:
            own = [row for row in written if row["project"] in names]
            groups.append(_Group(basis, projects, own, keep_resources(counted, names, parents)))
    return groups


def keep_resources(
    counted: Sequence[Mapping[str, Any]], projects: Collection[str], parents: Mapping[str, object]
) -> list[Mapping[str, Any]]:
    """The counted parts that are for these projects alone, each euro once (`parents`: funding -> passed on from).

    What is shared with others in an unknown way is there with amounts that are not known.
    """
    asked = set(projects)
    rows = [row for row in counted if asked & set(row["concerns"])]
    present = {row["funding"] for row in rows}
    unknown = {"committed": None, "requested": None, "paid": None}
    return [
        row if set(row["concerns"]) | set(row["candidates"]) <= asked else {**row, **unknown}
        for row in rows
        if not is_passed_on(row["funding"], parents, present)
    ]


def _count_unknown(rows: Sequence[Mapping[str, Any]], amount: str = "committed") -> int:
    return len({row["funding"] for row in rows if row[amount] is None})


def _say_balance(group: _Group, expected: int, *, is_judged: bool) -> Figure:
    """Expenditure by nature, then resources by how sure they are, then what is missing or beyond, for one basis."""
    rows = measure_balance(group.lines, group.resources, group.projects)
    if not is_judged:
        rows = keep(rows, rows["item"] != "surplus").reset_index(drop=True)
    coverage = Coverage(len(group.projects), expected, "projects-basis")
    amounts = {(row["side"], row["item"]): row["amount"] for row in rows_of(rows)}
    values = {"plan": Money(amounts["expense", "total"]), "basis": Phrase(f"money-basis-{group.basis}")}
    if len(group.projects) > 1:
        return Figure(f"balance-{group.basis}", _say_several(group.projects, values), rows, _BALANCE, coverage)
    gap, surplus = amounts.get(("gap", "gap")), amounts.get(("gap", "surplus"))
    is_told = ("gap", "gap") in amounts
    state = "surplus" if surplus else "unknown" if gap is None and is_told else "gap" if gap else "even"
    state = "closed" if state == "gap" and group.projects[0]["phase"] == "closed" else state
    state = "covered" if state == "even" and not is_told else state
    sentence = Phrase(f"funding-balance-{state}", values | {"gap": Money(surplus or gap)})
    return Figure(f"balance-{group.basis}", sentence, rows, _BALANCE, coverage)


def _say_several(rows: Sequence[Mapping[str, Any]], values: Mapping[str, object]) -> Phrase:
    """How many plans are covered, how many are not, and how many nobody can say."""
    seeking = sum(bool(row["gap"]) and row["gap"] >= EVEN for row in rows)
    unknown = sum(row["gap"] is None for row in rows)
    counts = {"seeking": seeking, "covered": len(rows) - seeking - unknown, "unknown": unknown}
    said = [Phrase(f"funding-balance-{name}-count", {"count": count}) for name, count in counts.items() if count]
    return Phrase("funding-balance-several", {**values, "count": len(rows), "states": said})


def measure_balance(
    lines: Sequence[Mapping[str, Any]], resources: Sequence[Mapping[str, Any]], projects: Sequence[Mapping[str, Any]]
) -> pd.DataFrame:
    """One row per item of the plan of these projects (side, item, amount in euros, unknown: fundings not known).

    Sides: `expense` (by nature, and total), `resource` (mobilised, repayable, pending, and total of the three), `gap`
    (`gap` and `surplus`: sums over projects of expenditure less what is granted, requests without answer left out;
    `unknown` then counts projects of which nobody can say). Cash alone.
    """
    cash = [row for row in lines if not row["is_in_kind"]]
    rows: list[dict[str, object]] = []
    for nature in NATURES:
        amount = add(row["amount"] for row in cash if (row["nature"] or "unstated") == nature)
        if amount is not None:
            rows.append({"side": "expense", "item": nature, "amount": amount, "unknown": 0})
    plan = add(row["amount"] for row in cash)
    rows.append({"side": "expense", "item": "total", "amount": plan, "unknown": 0})
    paying = [row for row in resources if row["block"] in PAYING]
    for block in PAYING:
        held = [row for row in paying if row["block"] == block]
        if held:
            amount = add(row["committed"] for row in held)
            rows.append({"side": "resource", "item": block, "amount": amount, "unknown": _count_unknown(held)})
    pending = [row for row in paying if is_pending(row)]
    if pending:
        amount, unknown = add(row["requested"] for row in pending), _count_unknown(pending, "requested")
        rows.append({"side": "resource", "item": "pending", "amount": amount, "unknown": unknown})
    total = add([*(row["committed"] for row in paying), *(row["requested"] for row in pending)])
    lacking = {row["funding"] for row in paying if row["committed"] is None}
    lacking |= {row["funding"] for row in pending if row["requested"] is None}
    rows.append({"side": "resource", "item": "total", "amount": total, "unknown": len(lacking)})
    rows.extend(_measure_differences(projects))
    return pd.DataFrame(rows, columns=list(_BALANCE), dtype=object)


def _measure_differences(projects: Sequence[Mapping[str, Any]]) -> list[dict[str, object]]:
    """What is missing and what is beyond, project by project: what one has too much does not pay what another lacks."""
    missing: list[Decimal] = []
    beyond: list[Decimal] = []
    unknown = 0
    for row in projects:
        difference = None if row["found"] is None else row["plan"] - row["found"]
        if difference is not None and difference <= -EVEN:
            beyond.append(-difference)
        elif difference is not None and difference < EVEN:
            missing.append(Decimal(0))
        elif difference is None or row["unknown"]:
            unknown += 1
        else:
            missing.append(difference)
    rows: list[dict[str, object]] = []
    if missing or unknown:
        rows.append({"side": "gap", "item": "gap", "amount": add(missing), "unknown": unknown})
    if beyond:
        rows.append({"side": "gap", "item": "surplus", "amount": add(beyond), "unknown": 0})
    return rows


def _say_natures(group: _Group) -> Figure:
    """Investment and operation: what is planned and what pays it; in kind on its own row, which adds to nothing."""
    rows = measure_natures(group.lines, group.resources)
    amounts = {row["nature"]: row["plan"] for row in rows_of(rows)}
    values = {
        "investment": Money(amounts.get("investment")),
        "operation": Money(amounts.get("operation")),
        "basis": Phrase(f"money-basis-{group.basis}"),
    }
    is_told = amounts.get("investment") is not None and amounts.get("operation") is not None
    sentence = Phrase("funding-natures-sentence" if is_told else "funding-natures-one", values)
    stated = {row["funding"] for row in group.resources if row["nature"] is not None}
    coverage = Coverage(len(stated), len({row["funding"] for row in group.resources}), "fundings-nature")
    columns = tuple(name for name in _NATURES if name not in {"repayable", "unknown"} or any(rows[name].dropna()))
    return Figure(f"natures-{group.basis}", sentence, rows, columns, coverage)


def measure_natures(lines: Sequence[Mapping[str, Any]], resources: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    """One row per nature of these projects' money (nature, plan, mobilised, repayable, unknown), in kind last.

    The in-kind row compares what is valued in plans (*emplois*) and what is brought (*ressources*, accounts 86 and 87).
    """
    rows: list[dict[str, object]] = []
    for nature in NATURES:
        held = [row for row in resources if row["block"] in PAYING and (row["nature"] or "unstated") == nature]
        cash = [row for row in lines if not row["is_in_kind"] and (row["nature"] or "unstated") == nature]
        if held or cash:
            rows.append(
                {
                    "nature": nature,
                    "plan": add(row["amount"] for row in cash),
                    **{block: add(row["committed"] for row in held if row["block"] == block) for block in PAYING},
                    "unknown": _count_unknown(held),
                }
            )
    kind = [row for row in resources if row["block"] == "in_kind"]
    valued = [row for row in lines if row["is_in_kind"]]
    if kind or valued:
        amounts = {"plan": add(row["amount"] for row in valued), "mobilised": add(row["committed"] for row in kind)}
        rows.append({"nature": "in_kind", **amounts, "repayable": None, "unknown": _count_unknown(kind)})
    return pd.DataFrame(rows, columns=list(_NATURES), dtype=object)


def _say_remarks(subject: Subject, portfolio: Portfolio) -> tuple[Phrase, ...]:
    """What the plans leave out."""
    remarks = [Phrase("funding-balance-note")]
    if subject.is_organisation:
        remarks.append(Phrase("funding-balance-whole"))
    # Closed projects are not here either, and a plan of two bases is known: another remark says why it has no total.
    missing = sum(row["basis"] is None and row["phase"] in OPEN_PHASES for row in rows_of(portfolio.projects))
    if missing and subject.kind != "project":
        remarks.append(Phrase("funding-balance-unplanned", {"count": missing}))
    return tuple(remarks)
