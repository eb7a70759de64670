"""Qui paie quoi ? The sentence and the key figures of a subject; its parts are read apart, when somebody looks at them.

The other parts are `funding_origin`, `funding_steps`, `funding_balance` and `funding_ratios`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from territory.analysis.allocation import measure_leverage, read_total
from territory.analysis.funding_subject import Subject, is_from_others, read_subject
from territory.analysis.funding_tables import FUNDINGS, measure_beside, measure_fundings, measure_staircase
from territory.analysis.money import add
from territory.analysis.plan import OPEN_PHASES
from territory.analysis.portfolio import Portfolio
from territory.analysis.rows import rows_of
from territory.geography.hierarchy import read_below
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Kpi, Money, Phrase, Quantity
from territory.model.scope import Scope

#: Part of the amounts to know before shares of a total are told: below, they would tell who publishes, not who pays.
KNOWN_ENOUGH = 0.75


@dataclass(frozen=True, slots=True)
class FundingBoard:
    """What the funding page says first. `remarks` are what one must know to read its totals."""

    kind: str
    answer: Phrase
    coverage: Coverage
    kpis: tuple[Kpi, ...]
    remarks: tuple[Phrase, ...]


def read(view: View, scope: Scope) -> FundingBoard | None:
    """The head of the funding page; None when the project or organisation asked for is not in these data."""
    subject = read_subject(view, scope)
    if subject is None:
        return None
    portfolio = subject.portfolio
    return FundingBoard(
        kind=subject.kind,
        answer=say_subject(subject),
        coverage=Coverage(*measure_known(portfolio, "mobilised"), "amounts"),
        kpis=measure_kpis(subject),
        remarks=(*say_remarks(portfolio), *_say_bounds(view, subject)),
    )


def say_subject(subject: Subject) -> Phrase:
    """The answer with whom it is about, so that it can be quoted alone."""
    if subject.is_organisation:
        return _say_organisation(subject)
    answer = say_answer(subject.portfolio)
    return Phrase("funding-answer-of", {"name": subject.name, "answer": answer}) if subject.name else answer


def _say_organisation(subject: Subject) -> Phrase:
    """What an organisation brings to how many projects, or receives from how many funders, and what is left to pay."""
    portfolio = subject.portfolio
    mobilised = read_total(portfolio.totals, "mobilised")
    if not mobilised:
        state = "none" if portfolio.counted.empty else "unknown" if count_unknown(portfolio) else "nothing"
        return Phrase(f"funding-answer-{subject.kind}-{state}", {"name": subject.name})
    # What was refused, or is only asked for, goes to no project and comes from nobody.
    once = [row for row in subject.rows if row["block"] == "mobilised" and row["committed"]]
    named = {project for row in once for project in row["concerns"]}
    values = {
        "name": subject.name,
        "amount": Phrase("money-amount", {"amount": Money(mobilised), "unknown": count_unknown(portfolio)}),
        "projects": Phrase("funding-to-projects", {"count": len(named)}),
        "funders": Phrase("funding-from-funders", {"count": len({row["funder"] for row in once} - {None})}),
    }
    answer, (owed, known) = Phrase(f"funding-answer-{subject.kind}", values), _measure_owed(subject)
    to_pay = {"answer": answer, "amount": Money(owed), "unknown": known.expected - known.known}
    return Phrase("funding-answer-to-pay", to_pay) if owed else answer


def _say_bounds(view: View, subject: Subject) -> tuple[Phrase, ...]:
    """What the subject holds and what it does not: a territory's projects may be elsewhere too."""
    if subject.is_organisation:
        return (Phrase("funding-bounds-whole"),)
    if subject.kind != "territory" or subject.selection is None or subject.selection.scope.territory is None:
        return ()
    within = read_below(view, subject.selection.scope.territory)
    rows = view.read("funding_elsewhere", projects=subject.selection.projects, within=within, on=subject.on)
    elsewhere = len(rows)
    return (Phrase("funding-bounds-territory", {"count": elsewhere}),) if elsewhere else ()


def say_money(portfolio: Portfolio) -> Phrase:
    """What is mobilised, at least when some amount is unknown, and the leverage where there is money of ours."""
    mobilised = read_total(portfolio.totals, "mobilised")
    if mobilised is None:
        return Phrase("money-mobilised-unknown")
    amount = Phrase("money-mobilised", {"amount": Money(mobilised), "unknown": count_unknown(portfolio)})
    _, leverage = _find_leverage(portfolio)
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
        return Phrase("funding-answer-unknown" if count_unknown(portfolio) else "funding-answer-nothing")
    once = portfolio.counted[~portfolio.counted["is_passed_on"].astype(bool)]
    by_origin = {
        str(origin): add(rows["committed"])
        for origin, rows in once[once["block"] == "mobilised"].groupby("origin", sort=True)
    }
    known, expected = measure_known(portfolio, "mobilised")
    if known < expected * KNOWN_ENOUGH:
        return Phrase("funding-answer-few", {"money": say_money(portfolio), "known": known, "expected": expected})
    shares = sorted(((amount, origin) for origin, amount in by_origin.items() if amount), reverse=True)
    parts = [
        Phrase(f"funding-part-{origin.replace('_', '-')}", {"share": Quantity(float(amount / mobilised * 100), "%")})
        for amount, origin in shares
    ]
    return Phrase("funding-answer", {"money": say_money(portfolio), "parts": parts})


def measure_kpis(subject: Subject) -> tuple[Kpi, ...]:
    """Mobilised, with what is repayable beside; what is still to be paid and to be found; leverage."""
    portfolio = subject.portfolio
    mobilised = measure_mobilised(portfolio, is_sheet=subject.is_organisation or subject.kind == "project")
    repayable = _repayable(portfolio)
    if subject.is_organisation:
        # What an organisation's projects look for is not what it pays or receives.
        return (mobilised, measure_to_pay(subject), repayable)
    if isinstance(repayable.value, Money) and repayable.value.value:
        beside = Phrase("money-beside", {"amount": repayable.value})
        both = Phrase("money-beside-and", {"beside": beside, "note": mobilised.note})
        mobilised = replace(mobilised, note=both if mobilised.note else beside)
    return (mobilised, measure_to_pay(subject), measure_to_find(portfolio), _leverage(portfolio))


def measure_to_pay(subject: Subject) -> Kpi:
    """What funders have promised in writing and not paid yet, of what is mobilised."""
    owed, known = _measure_owed(subject)
    return Kpi("to-pay", Money(owed), known)


def _measure_owed(subject: Subject) -> tuple[Decimal | None, Coverage]:
    """What others still have to pay, and of how many of their fundings it is known; own means are owed by nobody."""
    rows = [row for row in subject.rows if is_from_others(row)]
    unknown = {row["funding"] for row in rows if row["to_pay"] is None}
    expected = {row["funding"] for row in rows}
    return add(row["to_pay"] for row in rows), Coverage(len(expected - unknown), len(expected), "fundings")


def measure_mobilised(portfolio: Portfolio, *, is_sheet: bool = False) -> Kpi:
    """What is mobilised, beside how many plans are known: without a plan, nobody can say whether it is enough.

    On the sheet of one project, beside how many of its fundings have a known amount.
    """
    plans = Coverage(portfolio.plans_known, len(portfolio.projects), "projects-planned")
    plans = Coverage(*measure_known(portfolio, "mobilised"), "fundings") if is_sheet else plans
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
    ours, leverage = _find_leverage(portfolio)
    known, expected = measure_known(portfolio, "mobilised")
    note = Phrase("money-ours", {"ours": Money(ours)}) if ours is not None else None
    value = Quantity(None if leverage is None else float(leverage), "€", 1)
    return Kpi("leverage", value, Coverage(known, expected, "fundings"), note)


def _find_leverage(portfolio: Portfolio) -> tuple[Decimal | None, Decimal | None]:
    """Our money, and the others' for one euro of it; the latter None where too few amounts are known to compare."""
    ours, _, leverage = measure_leverage(portfolio.counted)
    known, expected = measure_known(portfolio, "mobilised")
    return ours, leverage if known >= expected * KNOWN_ENOUGH else None


def _repayable(portfolio: Portfolio) -> Kpi:
    known, expected = measure_known(portfolio, "repayable")
    return Kpi("repayable", Money(read_total(portfolio.totals, "repayable")), Coverage(known, expected, "fundings"))


def measure_known(portfolio: Portfolio, block: str) -> tuple[int, int]:
    """How many fundings of a block have a known amount, and of how many."""
    return next(
        ((int(row["known"]), int(row["expected"])) for row in rows_of(portfolio.totals) if row["block"] == block),
        (0, 0),
    )


def say_staircase(portfolio: Portfolio) -> Figure:
    """Requested, granted, contracted, paid: of the same fundings, those whose request is known."""
    rows = measure_staircase(portfolio.counted)
    amounts = dict(zip(rows["step"], rows["amount"], strict=True))
    expected = measure_known(portfolio, "mobilised")[1]
    followed = int(rows["expected"].iloc[0]) if len(rows) else 0
    parts = [
        Phrase(f"funding-step-{step}", {"amount": Money(amount)})
        for step, amount in amounts.items()
        if amount is not None
    ]
    is_whole = len(parts) == len(amounts) and all(rows["known"] == rows["expected"])
    key = "funding-staircase-sentence" if is_whole else "funding-staircase-partial"
    sentence = Phrase(key, {"parts": parts}) if parts else Phrase("funding-staircase-unknown")
    columns = ("step", "amount", "known", "expected")
    return Figure("staircase", sentence, rows, columns, Coverage(followed, expected, "fundings"))


def say_staircase_remarks(portfolio: Portfolio) -> tuple[Phrase, ...]:
    """Which fundings the four amounts are about, where there are any."""
    return (Phrase("funding-staircase-note"),) if len(measure_staircase(portfolio.counted)) else ()


def say_beside(portfolio: Portfolio) -> Figure:
    """Loans, bridging, guarantees and in kind: shown, never inside the total."""
    rows = measure_beside(portfolio.totals)
    return Figure("beside", Phrase("funding-beside-sentence"), rows, ("block", "amount", "known", "expected"), None)


def say_fundings(portfolio: Portfolio) -> Figure:
    """Each funding of these projects: who, what, how far."""
    rows = measure_fundings(portfolio.counted)
    sources = tuple(sorted(set(portfolio.amounts["source_url"].dropna())))
    sentence = Phrase("funding-fundings-sentence", {"count": len(rows)})
    return Figure("fundings", sentence, rows, FUNDINGS, Coverage(*_of_all(portfolio), "amounts"), sources)


def _of_all(portfolio: Portfolio) -> tuple[int, int]:
    return int(portfolio.totals["known"].sum()), int(portfolio.totals["expected"].sum())


def say_remarks(portfolio: Portfolio) -> tuple[Phrase, ...]:
    """What one must know to read the totals: shares and dates that are not known, money passed on, bases not mixed."""
    counted = portfolio.counted
    unsaid = counted[counted["purpose"] == "unknown_share"]
    is_apart = unsaid["is_unknown_share"].astype(bool)
    shared, apart = (unsaid.loc[claims, "funding"].nunique() for claims in (~is_apart, is_apart))
    passed = counted.loc[counted["is_passed_on"].astype(bool), "funding"].nunique()
    undated = int(portfolio.amounts.loc[portfolio.amounts["id"].isin(counted["funding"]), "is_undated"].sum())
    bases = portfolio.projects["basis"].value_counts()
    remarks = []
    if shared:
        remarks.append(Phrase("money-remark-shared", {"count": shared}))
    if apart:
        remarks.append(Phrase("money-remark-shared-apart", {"count": apart}))
    if passed:
        remarks.append(Phrase("money-remark-passed-on", {"count": passed}))
    if undated:
        remarks.append(Phrase("money-remark-undated", {"count": undated}))
    if bases.get("mixed", 0):
        remarks.append(Phrase("money-remark-mixed", {"count": int(bases["mixed"])}))
    if bases.get("ht", 0) and bases.get("ttc", 0):
        remarks.append(Phrase("money-remark-bases", {"ht": int(bases["ht"]), "ttc": int(bases["ttc"])}))
    return tuple(remarks)
