"""Small aids to an undertaking: ceilings over three years, counted at the date of granting, across all funders.

Only fundings whose own act says the regime are counted: it is never deduced from an amount. What others may have given
is not known here, so a total is « au moins ». Sources: regulations (EU) 2023/2831 and 2023/2832, art. 3 (three rolling
years, from 1 January 2024 to 31 December 2030); before them 1407/2013 and 360/2012 (three fiscal years).
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from territory.analysis.law.advice import (
    EXCEEDED,
    NOT_APPLICABLE,
    NOT_COMPUTABLE,
    RESPECTED,
    TO_CHECK,
    Advice,
    advise,
)
from territory.analysis.law.facts import Event, Funding, Organisation
from territory.model.board import Money, Phrase

#: From this share of the ceiling on, the next aid is worth a check beforehand.
NEAR = Decimal("0.8")
#: From this day on, every aid is to be in a central register (regulations of 2023, art. 6 and 7).
REGISTER_FROM = date(2026, 1, 1)
YEARS = 3


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What may be granted to one undertaking over three years, and between which days; `text` names the regulation."""

    text: str
    first: date
    last: date
    amount: Decimal
    is_rolling: bool
    source: str


_ELI = "https://eur-lex.europa.eu/eli/reg"
_BEFORE, _NOW, _END = date(2023, 12, 31), date(2024, 1, 1), date(2030, 12, 31)
#: The texts in force one after the other, by rule.
CEILINGS: dict[str, tuple[Ceiling, ...]] = {
    "de-minimis": (
        Ceiling("2013-1407", date(2014, 1, 1), _BEFORE, Decimal(200_000), False, f"{_ELI}/2013/1407/oj"),
        Ceiling("2023-2831", _NOW, _END, Decimal(300_000), True, f"{_ELI}/2023/2831/oj"),
    ),
    "sieg": (
        Ceiling("2012-360", date(2012, 4, 29), _BEFORE, Decimal(500_000), False, f"{_ELI}/2012/360/oj"),
        Ceiling("2023-2832", _NOW, _END, Decimal(750_000), True, f"{_ELI}/2023/2832/oj"),
    ),
}
#: The value of `funding.regime` that each rule counts.
REGIMES = {"de-minimis": "de_minimis", "sieg": "sieg"}


@dataclass(frozen=True, slots=True)
class _Window:
    """The aids granted over the three years that end one day, against the ceiling of that day."""

    ceiling: Ceiling
    first: date
    last: date
    total: Decimal
    count: int


def check_de_minimis(rule: str, organisation: Organisation, fundings: Iterable[Funding], on: date) -> Advice:
    """The advice for one beneficiary, under the rule `de-minimis` or `sieg`; `fundings` are all that it receives."""
    flagged = [item for item in fundings if item.regime == REGIMES[rule] and not item.is_own]
    flagged = [item for item in flagged if item.granted is None or item.granted > 0 or item.block != "mobilised"]
    subject, named = organisation.subject, {"name": organisation.name}
    ids = sorted(item.id for item in flagged)
    if not flagged:
        return advise(rule, NOT_APPLICABLE, subject, on, Phrase(f"law-{rule}-none", named))
    if organisation.is_economic is False:
        said = Phrase(f"law-{rule}-not-economic", {**named, "count": len(flagged)})
        return advise(rule, NOT_APPLICABLE, subject, on, said, fundings=ids)
    current = find_ceiling(rule, on)
    if current is None:
        said = Phrase(f"law-{rule}-not-in-force", {**named, "on": on})
        return advise(rule, NOT_COMPUTABLE, subject, on, said, fundings=ids)
    grants = [grant for item in flagged if item.block == "mobilised" for grant in derive_grants(item.events)]
    window = _worst(rule, grants, on, current)
    doubts = _tell_unknown(organisation, flagged, window)
    values = {
        **named, "total": Money(window.total), "ceiling": Money(window.ceiling.amount), "count": window.count,
        "first": window.first, "last": window.last,
    }  # fmt: skip
    caveats = [Phrase("law-de-minimis-single"), Phrase("law-de-minimis-others")]
    caveats += [Phrase("law-de-minimis-register")] if on >= REGISTER_FROM else []
    return advise(
        rule, _judge(window, doubts), subject, on, Phrase(f"law-{rule}-{_tell(window)}", values),
        counted=(Phrase("law-de-minimis-counted", values),), unknown=doubts, caveats=caveats, fundings=ids,
        article=Phrase(f"law-regulation-{window.ceiling.text}"), source=window.ceiling.source,
    )  # fmt: skip


def find_ceiling(rule: str, day: date) -> Ceiling | None:
    """The text in force on a day; None before the first we know and after the last."""
    return next((item for item in CEILINGS[rule] if item.first <= day <= item.last), None)


def derive_grants(events: Sequence[Event]) -> list[tuple[date, Decimal]]:
    """What was granted on each day, in euros: grants and increases, less what was later taken away from the last ones.

    An exit without amount takes all. A grant without a day or without an amount is not there: it is told as unknown.
    """
    grants: list[tuple[date, Decimal]] = []
    for event in events:
        added = event.amount if event.kind == "granted" else event.change if event.kind == "amended" else None
        if added is not None and added > 0:
            grants += [(event.on, added)] if event.on is not None else []
        elif event.kind in {"refused", "withdrawn", "cancelled"} or (added is not None and added < 0):
            taken = -added if added is not None else event.amount
            grants = [] if taken is None else _take(grants, taken)
    return grants


def _take(grants: list[tuple[date, Decimal]], amount: Decimal) -> list[tuple[date, Decimal]]:
    """The grants less an amount, the latest first."""
    kept: list[tuple[date, Decimal]] = []
    for day, granted in reversed(grants):
        off = min(granted, amount)
        amount -= off
        kept += [(day, granted - off)] if granted > off else []
    return kept[::-1]


def _worst(rule: str, grants: Sequence[tuple[date, Decimal]], on: date, current: Ceiling) -> _Window:
    """The window that exceeds its ceiling, the latest one; else the one that ends at the effective date."""
    now = _measure(grants, on, current)
    days = sorted({day for day, _ in grants if day <= on}, reverse=True)
    past = [_measure(grants, day, ceiling) for day in days if (ceiling := find_ceiling(rule, day))]
    return next((window for window in (now, *past) if window.total > window.ceiling.amount), now)


def _measure(grants: Sequence[tuple[date, Decimal]], day: date, ceiling: Ceiling) -> _Window:
    first = _years_before(day) + timedelta(days=1) if ceiling.is_rolling else date(day.year - YEARS + 1, 1, 1)
    inside = [amount for granted_on, amount in grants if first <= granted_on <= day]
    return _Window(ceiling, first, day, sum(inside, Decimal(0)), len(inside))


def _years_before(day: date) -> date:
    year = day.year - YEARS
    return date(year, day.month, min(day.day, calendar.monthrange(year, day.month)[1]))


def _tell_unknown(organisation: Organisation, flagged: Sequence[Funding], window: _Window) -> list[Phrase]:
    undated = [item for item in flagged if item.block == "mobilised" and _is_partly_unknown(item.events)]
    vague = [item for item in flagged if item.block == "mobilised" and _may_be_inside(item.events, window)]
    loans = [item for item in flagged if item.block != "mobilised"]
    found = [Phrase("law-de-minimis-undated", {"count": len(undated)})] if undated else []
    found += [Phrase("law-de-minimis-vague", {"count": len(vague), "first": window.first})] if vague else []
    found += [Phrase("law-de-minimis-loans", {"count": len(loans)})] if loans else []
    return found + ([Phrase("law-de-minimis-activity-unknown")] if organisation.is_economic is None else [])


def _may_be_inside(events: Sequence[Event], window: _Window) -> bool:
    """Whether a grant known to the month or to the year, counted before the window, may have been made within it."""
    steps = [event for event in events if event.kind in {"granted", "amended"}]
    return any(step.on and step.until and step.on < window.first <= step.until for step in steps)


def _is_partly_unknown(events: Sequence[Event]) -> bool:
    """Whether nothing granted is known, or one step lacks its day or its amount: the sum may be short of it."""
    told = {"granted": "amount", "amended": "change"}
    steps = [(event.on, getattr(event, told[event.kind])) for event in events if event.kind in told]
    return not derive_grants(events) or any(on is None or amount is None for on, amount in steps)


def _judge(window: _Window, doubts: Sequence[Phrase]) -> str:
    if window.total > window.ceiling.amount:
        return EXCEEDED
    return TO_CHECK if doubts or window.total >= NEAR * window.ceiling.amount else RESPECTED


def _tell(window: _Window) -> str:
    if window.total > window.ceiling.amount:
        return "over"
    return "under" if window.count else "nothing-recent"
