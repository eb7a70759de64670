"""Où en est l'argent: asked, granted, contracted and paid, at each date and year by year, and what is left to pay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pandas as pd

from territory.analysis.funding import measure_known, say_staircase, say_staircase_remarks
from territory.analysis.funding_subject import Subject, is_from_others, read_subject
from territory.analysis.funding_tables import STEPS
from territory.analysis.funding_trace import Trace, add_traced, trace_amounts
from territory.analysis.money import add
from territory.analysis.rows import is_missing, keep, rows_of
from territory.lake.view import View
from territory.model.board import Coverage, Figure, Money, Named, Phrase
from territory.model.scope import Scope

#: Dates on a curve: more would not be told apart on a telephone.
MOST_DATES = 14
#: Events that move each of the four amounts.
_EXITS = frozenset({"refused", "withdrawn", "cancelled"})
_MOVES: Mapping[str, frozenset[str]] = {
    "requested": frozenset({"requested"}),
    "granted": _EXITS | {"granted", "amended"},
    "contracted": _EXITS | {"contracted", "amended"},
    "paid": frozenset({"paid", "clawed_back"}),
}
_TO_PAY = ("funder_name", "granted", "paid", "to_pay", "unknown")


@dataclass(frozen=True, slots=True)
class StepsBoard:
    """How far the money has got. Each figure says which fundings it is about."""

    staircase: Figure
    staircase_remarks: tuple[Phrase, ...]
    curve: Figure
    years: Figure
    years_remarks: tuple[Phrase, ...]
    exercices: Figure
    to_pay: Figure


def read(view: View, scope: Scope) -> StepsBoard | None:
    """How far the money of a subject has got; None when it is not in these data."""
    subject = read_subject(view, scope)
    if subject is None:
        return None
    ids = tuple(subject.portfolio.amounts["id"])
    events = view.read("funding_event", fundings=ids, on=subject.on)
    shares = view.read("funding_share", fundings=ids)
    # What is not told here (loans, own means) began no year of it.
    told = keep(events, (funding in _choose(subject, is_asked=False) for funding in events["funding"]))
    first = min((pd.Timestamp(day).date() for day in told["happened_on"] if not is_missing(day)), default=None)
    days = _derive_all_days(first, subject.on)
    trace = trace_amounts(subject, events, shares, days, is_followed=view.nature != "published")
    return StepsBoard(
        staircase=say_staircase(subject.portfolio),
        staircase_remarks=say_staircase_remarks(subject.portfolio),
        curve=_say_curve(subject, trace, first),
        years=_say_years(subject, trace, first, told),
        years_remarks=_say_years_remarks(subject),
        exercices=_say_exercices(subject),
        to_pay=say_to_pay(subject),
    )


def _choose(subject: Subject, *, is_asked: bool) -> frozenset[str]:
    """Mobilised fundings that others bring, each once; `is_asked` keeps those whose request is known."""
    rows = [row for row in subject.rows if is_from_others(row)]
    return frozenset(row["funding"] for row in rows if not is_asked or row["requested"])


def _derive_all_days(first: date | None, on: date) -> list[date]:
    """All dates that the curve and the years need."""
    if first is None or first > on:
        return [date.min, on]
    return [date.min, *(date(year, 12, 31) for year in range(first.year, on.year)), *derive_days(first, on)]


def derive_days(first: date, on: date) -> list[date]:
    """The ends of quarters, half-years or years from the first fact to the effective date, which ends the list."""
    for months in (3, 6, 12):
        ends = list(_ends(first, on, months))
        if len(ends) < MOST_DATES:
            break
    return [*ends[-MOST_DATES + 1 :], on]


def _ends(first: date, on: date, months: int) -> Iterator[date]:
    """The last days of the periods of so many months that end between two dates, the later one left out."""
    for year in range(first.year, on.year + 1):
        for month in range(months, 13, months):
            end = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
            if first <= end < on:
                yield end


def _say_curve(subject: Subject, trace: Trace, first: date | None) -> Figure:
    """The four amounts cumulated at each date, of the fundings whose request is known; of all where none is."""
    asked = _choose(subject, is_asked=True)
    followed = asked or _choose(subject, is_asked=False)
    rows: list[dict[str, Any]] = []
    if followed and first is not None and first <= subject.on:
        days = derive_days(first, subject.on)
        rows = [{"on": day, **add_traced(trace, followed, day, STEPS, subject.on)} for day in days]
    frame = pd.DataFrame(rows, columns=["on", *STEPS], dtype=object)
    values = {}
    if rows:
        values = {"paid": Money(rows[-1]["paid"]), "granted": Money(rows[-1]["granted"]), "day": subject.on}
    is_told = bool(rows) and rows[-1]["paid"] is not None and rows[-1]["granted"] is not None
    # Of the same fundings, else what was paid might exceed what was granted.
    last = [trace[funding][subject.on] for funding in followed]
    is_told = is_told and all((of["paid"] is None) == (of["granted"] is None) for of in last)
    key = "funding-curve-sentence" if asked else "funding-curve-all"
    sentence = Phrase(key if is_told else "funding-curve-unknown", values)
    expected = measure_known(subject.portfolio, "mobilised")[1]
    return Figure("curve", sentence, frame, ("on", *STEPS), Coverage(len(followed), expected, "fundings"))


def _say_years(subject: Subject, trace: Trace, first: date | None, events: pd.DataFrame) -> Figure:
    """What was asked, granted, contracted and paid in each year: the difference between two ends of year.

    Amendments, cancellations and repayments count in the year they happened, so that a year may be negative. Steps
    without a date are on a row of their own: all rows add up to what is known at the effective date. A year in which
    nothing known moved and something of an unknown amount did is unknown, not zero.
    """
    fundings = _choose(subject, is_asked=False)
    happened = {(row["funding"], row["kind"], row["happened_on"].year) for row in rows_of(events) if row["happened_on"]}
    rows: list[dict[str, object]] = []
    if fundings and first is not None and first <= subject.on:
        ends = [date(year, 12, 31) for year in range(first.year, subject.on.year)]
        before = add_traced(trace, fundings, date.min, STEPS, subject.on)
        if any(before.values()):
            rows.append({"exercice": Phrase("funding-year-undated"), **before})
        for end in [*ends, subject.on]:
            now = add_traced(trace, fundings, end, STEPS, subject.on)
            change = {step: _less(now[step], before[step]) for step in STEPS}
            unknown = {
                step: None
                for step, kinds in _MOVES.items()
                if not change[step]
                and any(kind in kinds and year == end.year and trace[name][subject.on][step] is None
                        for name, kind, year in happened)
            }  # fmt: skip
            rows.append({"exercice": str(end.year), **change, **unknown})
            before = now
    frame = pd.DataFrame(rows, columns=["exercice", *STEPS], dtype=object)
    paid = [row for row in rows if isinstance(row["exercice"], str) and row["paid"]]
    best = max(paid, key=lambda row: row["paid"], default=None)  # type: ignore[arg-type, return-value]
    values = {"year": best["exercice"], "amount": Money(best["paid"])} if best else {}  # type: ignore[arg-type]
    sentence = Phrase("funding-years-sentence" if best else "funding-years-unknown", values)
    amounts = rows_of(subject.portfolio.amounts)
    undated = {row["id"] for row in amounts if row["is_undated"] or row["status"] == "unknown"}
    coverage = Coverage(len(fundings - undated), len(fundings), "fundings-dated")
    return Figure("years", sentence, frame, ("exercice", *STEPS), coverage)


def _less(now: Decimal | None, before: Decimal | None) -> Decimal | None:
    return None if now is None else now - (before or Decimal(0))


def _say_years_remarks(subject: Subject) -> tuple[Phrase, ...]:
    """Which fundings the years are about, how many have no known amount, and that the last year is not over."""
    fundings = _choose(subject, is_asked=False)
    if not fundings:
        return ()
    remarks = [Phrase("funding-years-note")]
    unknown = {row["funding"] for row in subject.rows if row["funding"] in fundings and row["committed"] is None}
    if unknown:
        remarks.append(Phrase("funding-years-unsaid", {"count": len(unknown)}))
    if (subject.on.month, subject.on.day) != (12, 31):
        remarks.append(Phrase("funding-years-open", {"year": str(subject.on.year), "day": subject.on}))
    return tuple(remarks)


def _say_exercices(subject: Subject) -> Figure:
    """What is mobilised by budget year, where the act or the accounts state one, and apart what states none."""
    rows = [row for row in subject.rows if row["block"] == "mobilised"]
    years = sorted({row["fiscal_year"] for row in rows if row["fiscal_year"] is not None})
    lines = []
    for year in [*years, None] if years else []:
        members = [row for row in rows if row["fiscal_year"] == year]
        if members:
            lines.append(
                {
                    "exercice": Phrase("funding-exercice-unstated") if year is None else str(year),
                    "amount": add(row["committed"] for row in members),
                    "paid": add(row["paid"] for row in members),
                    "fundings": len({row["funding"] for row in members}),
                    "unknown": len({row["funding"] for row in members if row["committed"] is None}),
                }
            )
    columns = ("exercice", "amount", "paid", "fundings", "unknown")
    frame = pd.DataFrame(lines, columns=list(columns), dtype=object)
    stated = {row["funding"] for row in rows if row["fiscal_year"] is not None}
    coverage = Coverage(len(stated), len({row["funding"] for row in rows}), "fundings-exercice")
    sentence = Phrase("funding-exercices-sentence", {"count": len(years)})
    return Figure("exercices", sentence, frame, columns, coverage)


def say_to_pay(subject: Subject) -> Figure:
    """What each funder has left to pay of what it granted, the most first; loans are left out, they stand beside."""
    rows = measure_to_pay_by_funder([row for row in subject.rows if is_from_others(row)])
    total = add(rows["to_pay"])
    paying = int((rows["to_pay"].dropna() > 0).sum())
    fundings = _choose(subject, is_asked=False)
    unknown = {row["funding"] for row in subject.rows if row["funding"] in fundings and row["to_pay"] is None}
    is_none = total is not None and not unknown
    key = "funding-to-pay-sentence" if total else "funding-to-pay-none" if is_none else "funding-to-pay-unknown"
    coverage = Coverage(len(fundings - unknown), len(fundings), "fundings")
    shown = keep(rows, (row["to_pay"] != 0 or row["unknown"] > 0 for row in rows_of(rows)))
    return Figure("to-pay", Phrase(key, {"total": Money(total), "count": paying}), shown, _TO_PAY, coverage)


def measure_to_pay_by_funder(parts: Sequence[dict[str, object]]) -> pd.DataFrame:
    """One row per funder (or family, when it is not named): funder, `_TO_PAY`; sums of what is known.

    `unknown` counts the fundings of which nobody knows what is left.
    """
    groups: dict[str, list[dict[str, object]]] = {}
    for row in parts:
        groups.setdefault(str(row["funder"] or f"family {row['family']}"), []).append(row)
    rows = [
        {
            "funder": members[0]["funder"],
            "funder_name": members[0]["funder_name"]
            or Named(str(members[0]["family_name"]), members[0]["family_name_en"]),  # type: ignore[arg-type]
            **{name: add(member[name] for member in members) for name in ("granted", "paid", "to_pay")},
            "unknown": len({str(member["funding"]) for member in members if member["to_pay"] is None}),
        }
        for _, members in sorted(groups.items())
    ]
    rows.sort(key=lambda row: -(row["to_pay"] or Decimal(0)))  # type: ignore[operator]
    return pd.DataFrame(rows, columns=["funder", *_TO_PAY], dtype=object)
