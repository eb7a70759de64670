"""Qui paie quoi ? Where money comes from, how far it has got, what stands beside it, what is still to be found."""

from __future__ import annotations

from dataclasses import dataclass

from territory.analysis.allocation import measure_leverage, read_total
from territory.analysis.funding_tables import (
    FUNDERS,
    FUNDINGS,
    measure_beside,
    measure_funders,
    measure_fundings,
    measure_matrix,
    measure_staircase,
)
from territory.analysis.money import add
from territory.analysis.plan import OPEN_PHASES
from territory.analysis.portfolio import Portfolio, read_portfolio
from territory.analysis.rows import keep, rows_of
from territory.analysis.selection import Selection, read_selection
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Kpi, Money, Phrase, Quantity
from territory.model.scope import Scope

#: Part of the amounts to know before shares of a total are told: below, they would tell who publishes, not who pays.
KNOWN_ENOUGH = 0.75


@dataclass(frozen=True, slots=True)
class FundingBoard:
    """What the funding page says. `remarks` are what one must know to read its totals."""

    answer: Phrase
    kpis: tuple[Kpi, ...]
    matrix: Figure
    staircase: Figure
    gaps: Figure
    beside: Figure
    outside: Figure | None
    funders: Figure
    projects: Figure
    staircase_remarks: tuple[Phrase, ...]
    remarks: tuple[Phrase, ...]
    selection: Selection


def read(view: View, scope: Scope) -> FundingBoard:
    """The board of the funding page for a scope."""
    selection = read_selection(view, scope)
    portfolio = read_portfolio(view, selection)
    return FundingBoard(
        answer=say_answer(portfolio),
        kpis=measure_kpis(portfolio),
        matrix=say_matrix(portfolio),
        staircase=say_staircase(portfolio),
        gaps=_say_gaps(portfolio),
        beside=say_beside(portfolio),
        outside=_say_outside(portfolio),
        funders=_say_funders(portfolio),
        projects=_say_projects(portfolio),
        staircase_remarks=say_staircase_remarks(portfolio),
        remarks=say_remarks(portfolio),
        selection=selection,
    )


def say_money(portfolio: Portfolio) -> Phrase:
    """What is mobilised, at least when some amount is unknown, and the leverage where there is money of ours."""
    mobilised = read_total(portfolio.totals, "mobilised")
    if mobilised is None:
        return Phrase("money-mobilised-unknown")
    amount = Phrase("money-mobilised", {"amount": Money(mobilised), "unknown": count_unknown(portfolio)})
    _, _, leverage = measure_leverage(portfolio.counted)
    if leverage is None:
        return Phrase("money-sentence", {"mobilised": amount})
    homes = sorted(set(portfolio.stages["home_name"].dropna()))
    ours = Phrase("money-of-home", {"home": homes[0]}) if len(homes) == 1 else Phrase("money-of-homes")
    values = {"mobilised": amount, "others": Quantity(float(leverage), "€", 1), "ours": ours}
    return Phrase("money-sentence-leverage", values)


def count_unknown(portfolio: Portfolio, block: str = "mobilised") -> int:
    """How many fundings of a block have an amount that is not known for these projects."""
    return sum(int(row["expected"] - row["known"]) for row in rows_of(portfolio.totals) if row["block"] == block)


def say_answer(portfolio: Portfolio) -> Phrase:
    """Where the mobilised money comes from, in order of size."""
    mobilised = read_total(portfolio.totals, "mobilised")
    if portfolio.counted.empty:
        return Phrase("funding-answer-empty")
    if not mobilised:
        return Phrase("funding-answer-unknown" if mobilised is None else "funding-answer-nothing")
    once = portfolio.counted[~portfolio.counted["is_passed_on"].astype(bool)]
    by_origin = {
        str(origin): add(rows["committed"])
        for origin, rows in once[once["block"] == "mobilised"].groupby("origin", sort=True)
    }
    known, expected = _known(portfolio, "mobilised")
    if known < expected * KNOWN_ENOUGH:
        return Phrase("funding-answer-few", {"money": say_money(portfolio), "known": known, "expected": expected})
    shares = sorted(((amount, origin) for origin, amount in by_origin.items() if amount), reverse=True)
    parts = [
        Phrase(f"funding-part-{origin.replace('_', '-')}", {"share": Quantity(float(amount / mobilised * 100), "%")})
        for amount, origin in shares
    ]
    return Phrase("funding-answer", {"money": say_money(portfolio), "parts": parts})


def measure_kpis(portfolio: Portfolio) -> tuple[Kpi, ...]:
    """Mobilised, leverage, still to be found, repayable beside."""
    return (measure_mobilised(portfolio), _leverage(portfolio), measure_to_find(portfolio), _repayable(portfolio))


def measure_mobilised(portfolio: Portfolio, *, is_sheet: bool = False) -> Kpi:
    """What is mobilised, beside how many plans are known: without a plan, nobody can say whether it is enough.

    On the sheet of one project, beside how many of its fundings have a known amount.
    """
    plans = Coverage(portfolio.plans_known, len(portfolio.projects), "projects-planned")
    plans = Coverage(*_known(portfolio, "mobilised"), "fundings") if is_sheet else plans
    unknown = count_unknown(portfolio)
    note = Phrase("money-unknown-amounts", {"count": unknown}) if unknown else None
    return Kpi("mobilised", Money(read_total(portfolio.totals, "mobilised")), plans, note)


def measure_to_find(portfolio: Portfolio) -> Kpi:
    """What projects that are not closed still have to find, where their plan and their resources are known."""
    gaps = portfolio.projects.loc[portfolio.projects["phase"].isin(OPEN_PHASES), "gap"]
    seeking = int((gaps.dropna() > 0).sum())
    known = Coverage(int(gaps.notna().sum()), len(gaps), "projects-open")
    return Kpi("to-find", Money(add(gaps)), known, Phrase("money-seeking", {"count": seeking}) if seeking else None)


def _leverage(portfolio: Portfolio) -> Kpi:
    ours, _, leverage = measure_leverage(portfolio.counted)
    known, expected = _known(portfolio, "mobilised")
    note = Phrase("money-ours", {"ours": Money(ours)}) if ours is not None else None
    value = Quantity(None if leverage is None else float(leverage), "€", 1)
    return Kpi("leverage", value, Coverage(known, expected, "fundings"), note)


def _repayable(portfolio: Portfolio) -> Kpi:
    known, expected = _known(portfolio, "repayable")
    return Kpi("repayable", Money(read_total(portfolio.totals, "repayable")), Coverage(known, expected, "fundings"))


def _known(portfolio: Portfolio, block: str) -> tuple[int, int]:
    return next(
        ((int(row["known"]), int(row["expected"])) for row in rows_of(portfolio.totals) if row["block"] == block),
        (0, 0),
    )


def say_matrix(portfolio: Portfolio) -> Figure:
    """Mobilised money by origin and level, in kind on its own row."""
    rows = measure_matrix(portfolio.counted)
    known, expected = _known(portfolio, "mobilised")
    totals = read_total(portfolio.totals, "mobilised")
    local = add(rows.loc[(rows["level"] == "local") & (rows["origin"] != "in_kind"), "amount"])
    is_told = totals and local is not None and known >= expected * KNOWN_ENOUGH
    key = "funding-matrix-sentence" if is_told else "funding-matrix-unknown"
    values = {"local": Money(local), "total": Money(totals)}
    columns = ("origin", "level", "amount", "fundings", "unknown")
    return Figure("matrix", Phrase(key, values), rows, columns, Coverage(known, expected, "amounts"))


def say_staircase(portfolio: Portfolio) -> Figure:
    """Requested, granted, contracted, paid: of the same fundings, those whose request is known."""
    rows = measure_staircase(portfolio.counted)
    amounts = dict(zip(rows["step"], rows["amount"], strict=True))
    expected = _known(portfolio, "mobilised")[1]
    followed = int(rows["expected"].iloc[0]) if len(rows) else 0
    parts = [
        Phrase(f"funding-step-{step}", {"amount": Money(amount)})
        for step, amount in amounts.items()
        if amount is not None
    ]
    is_whole = len(parts) == len(amounts)
    key = "funding-staircase-sentence" if is_whole else "funding-staircase-partial"
    sentence = Phrase(key, {"parts": parts}) if parts else Phrase("funding-staircase-unknown")
    columns = ("step", "amount", "known", "expected")
    return Figure("staircase", sentence, rows, columns, Coverage(followed, expected, "fundings"))


def say_staircase_remarks(portfolio: Portfolio) -> tuple[Phrase, ...]:
    """Which fundings the four amounts are about, where there are any."""
    return (Phrase("funding-staircase-note"),) if len(measure_staircase(portfolio.counted)) else ()


def _say_gaps(portfolio: Portfolio) -> Figure:
    projects = portfolio.projects[portfolio.projects["phase"].isin(OPEN_PHASES)]
    seeking = keep(projects, (gap is not None and gap > 0 for gap in projects["gap"]))
    rows = seeking.sort_values("gap", ascending=False, kind="stable").reset_index(drop=True)
    known = int(projects["gap"].notna().sum())
    total, count = add(rows["gap"]), len(rows)
    key = "funding-gaps-sentence" if count else "funding-gaps-none" if known else "funding-gaps-unknown"
    values = {"count": count, "total": Money(total)}
    columns = ("project_name", "phase", "plan", "basis", "found", "gap")
    return Figure("gaps", Phrase(key, values), rows, columns, Coverage(known, len(projects), "projects-open"))


def say_beside(portfolio: Portfolio) -> Figure:
    """Loans, bridging, guarantees and in kind: shown, never inside the total."""
    rows = measure_beside(portfolio.totals)
    return Figure("beside", Phrase("funding-beside-sentence"), rows, ("block", "amount", "known", "expected"), None)


def _say_outside(portfolio: Portfolio) -> Figure | None:
    if portfolio.outside.empty:
        return None
    rows = portfolio.outside.rename(columns={"committed": "amount"})
    values = {"total": Money(add(rows["amount"]))}
    sentence = Phrase("funding-outside-sentence", values)
    return Figure("outside", sentence, rows, ("purpose", "amount", "fundings"), None)


def _say_funders(portfolio: Portfolio) -> Figure:
    rows = measure_funders(measure_fundings(portfolio.counted))
    sentence = Phrase("funding-funders-sentence", {"count": int(rows["funder"].nunique())})
    return Figure("funders", sentence, rows, FUNDERS, Coverage(*_of_all(portfolio), "amounts"))


def say_fundings(portfolio: Portfolio) -> Figure:
    """Each funding of these projects: who, what, how far."""
    rows = measure_fundings(portfolio.counted)
    sources = tuple(sorted(set(portfolio.amounts["source_url"].dropna())))
    sentence = Phrase("funding-fundings-sentence", {"count": len(rows)})
    return Figure("fundings", sentence, rows, FUNDINGS, Coverage(*_of_all(portfolio), "amounts"), sources)


def _of_all(portfolio: Portfolio) -> tuple[int, int]:
    return int(portfolio.totals["known"].sum()), int(portfolio.totals["expected"].sum())


def _say_projects(portfolio: Portfolio) -> Figure:
    rows = portfolio.projects.sort_values("project", kind="stable").reset_index(drop=True)
    funded = int((rows["fundings"] > 0).sum())
    columns = ("project_name", "phase", "plan", "mobilised", "repayable", "gap", "in_kind", "unknown")
    sentence = Phrase("funding-projects-sentence", {"count": funded, "projects": len(rows)})
    return Figure("projects-money", sentence, rows, columns, Coverage(funded, len(rows), "projects-all"))


def say_remarks(portfolio: Portfolio) -> tuple[Phrase, ...]:
    """What one must know to read the totals: shares and dates that are not known, money passed on, bases not mixed."""
    counted = portfolio.counted
    shared = counted.loc[counted["purpose"] == "unknown_share", "funding"].nunique()
    passed = counted.loc[counted["is_passed_on"].astype(bool), "funding"].nunique()
    undated = int(portfolio.amounts.loc[portfolio.amounts["id"].isin(counted["funding"]), "is_undated"].sum())
    bases = portfolio.projects["basis"].value_counts()
    remarks = []
    if shared:
        remarks.append(Phrase("money-remark-shared", {"count": shared}))
    if passed:
        remarks.append(Phrase("money-remark-passed-on", {"count": passed}))
    if undated:
        remarks.append(Phrase("money-remark-undated", {"count": undated}))
    if bases.get("mixed", 0):
        remarks.append(Phrase("money-remark-mixed", {"count": int(bases["mixed"])}))
    if bases.get("ht", 0) and bases.get("ttc", 0):
        remarks.append(Phrase("money-remark-bases", {"ht": int(bases["ht"]), "ttc": int(bases["ttc"])}))
    return tuple(remarks)
