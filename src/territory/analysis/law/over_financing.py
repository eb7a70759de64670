"""More resources than expenses, and more public aid than what may be aided (decree 2018-514, art. 10).

The former ceiling of 80 % of public aid (decree 99-1060, art. 10) was abolished on 1 October 2018: State grants may
bring public aid up to 100 % of the eligible expenditure. Nobody is told exceeding for 85 % of public aid.
"""

from __future__ import annotations

from datetime import date
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
from territory.analysis.law.facts import PAYING, Funding, Operation, Part, add_known
from territory.model.board import Money, Phrase, Quantity

#: The decree of 2018 holds for what was granted from this day (its article on entry into force).
IN_FORCE = date(2018, 10, 1)
#: Source family of the State itself, agencies apart: the decree is about its budget.
STATE_FAMILY = "ETAT"
#: What a public body brings without aiding: shares in a company, the price of what it buys.
_NOT_AID = frozenset({"capital", "recette"})


def check_balance(operation: Operation, on: date) -> Advice:
    """Whether the resources granted or further exceed the expenses of the plan; in kind stands outside both."""
    paying = [part for part in operation.parts if part.funding.block in PAYING]
    found, unknown = _add(paying)
    doubts = [Phrase("law-unknown-amounts", {"count": unknown})] if unknown else []
    if not operation.plan:
        key = "law-balance-mixed" if operation.basis == "mixed" else "law-balance-no-plan"
        return advise("balance", NOT_COMPUTABLE, operation.subject, on, Phrase(key), unknown=doubts)
    if not paying:
        return advise("balance", NOT_COMPUTABLE, operation.subject, on, Phrase("law-balance-nothing"))
    values = {"found": Money(found), "plan": Money(operation.plan), "over": Money(found - operation.plan)}
    counted: tuple[Phrase, ...] = (
        Phrase("law-balance-counted", {"count": len(paying), "amount": Money(found)}),
        Phrase(
            "law-balance-plan", {"amount": Money(operation.plan), "basis": Phrase(f"money-basis-{operation.basis}")}
        ),
    )
    revenue, _ = _add([part for part in paying if part.funding.origin == "own_revenue"])
    if revenue:
        counted = (*counted, Phrase("law-balance-revenue", {"amount": Money(revenue)}))
    if found > operation.plan:
        # No article says so, and a plan may be old: worth a check, not an exceeding.
        state, key = TO_CHECK, "law-balance-over"
    else:
        state, key = (NOT_COMPUTABLE, "law-balance-partly") if unknown else (RESPECTED, "law-balance-within")
    return advise(
        "balance", state, operation.subject, on, Phrase(key, values),
        counted=counted, unknown=doubts, caveats=(Phrase("law-balance-caveat"),),
        fundings=sorted({part.funding.id for part in paying}),
    )  # fmt: skip


def check_public_aid(operation: Operation, on: date) -> Advice:
    """Whether public aid exceeds the expenditure that it pays, where the State aids an investment."""
    if not any(_is_state_grant(part.funding) for part in operation.parts):
        return advise("public-aid", NOT_APPLICABLE, operation.subject, on, Phrase("law-public-aid-out"))
    if not operation.plan:
        key = "law-balance-mixed" if operation.basis == "mixed" else "law-balance-no-plan"
        return advise("public-aid", NOT_COMPUTABLE, operation.subject, on, Phrase(key))
    is_split = bool(operation.investment)
    base = operation.investment if is_split and operation.investment is not None else operation.plan
    aid = [part for part in operation.parts if _is_aid(part.funding, of_investment=is_split)]
    given, unknown = _add(aid)
    values = {"aid": Money(given), "base": Money(base), "share": Quantity(float(given / base * 100), "%", 1)}
    doubts = [Phrase("law-public-aid-base")]
    doubts += [Phrase("law-unknown-amounts", {"count": unknown})] if unknown else []
    unsure = [part for part in aid if is_split and part.funding.nature is None]
    doubts += [Phrase("law-public-aid-nature", {"count": len(unsure)})] if unsure else []
    if given > base:
        # Aid that may be for operation is not to be held against the investment alone.
        state = EXCEEDED if given - _add(unsure)[0] > base else TO_CHECK
        key = "law-public-aid-over"
    else:
        state, key = (NOT_COMPUTABLE, "law-public-aid-partly") if unknown else (RESPECTED, "law-public-aid-within")
    counted = (
        Phrase("law-public-aid-counted", {"count": len(aid), "amount": Money(given)}),
        Phrase("law-public-aid-investment" if is_split else "law-public-aid-plan", {"amount": Money(base)}),
    )
    return advise(
        "public-aid", state, operation.subject, on, Phrase(key, values),
        counted=counted, unknown=doubts, caveats=(Phrase("law-public-aid-cap"), Phrase("law-public-aid-endowments")),
        fundings=sorted({part.funding.id for part in aid}),
    )  # fmt: skip


def _is_state_grant(funding: Funding) -> bool:
    """A grant of the State for an investment, granted under the decree of 2018 (or at a day nobody knows)."""
    days = [event.on for event in funding.events if event.kind == "granted" and event.on is not None]
    is_later = not days or min(days) >= IN_FORCE
    is_alive = funding.committed is None or funding.committed > 0
    return (
        funding.is_public_grant
        and funding.family == STATE_FAMILY
        and funding.nature == "investment"
        and is_later
        and is_alive
    )


def _is_aid(funding: Funding, *, of_investment: bool) -> bool:
    is_given = funding.block == "mobilised" and funding.instrument not in _NOT_AID and not funding.is_own
    return funding.is_public_money and is_given and (funding.nature in {"investment", None} or not of_investment)


def _add(parts: list[Part]) -> tuple[Decimal, int]:
    return add_known([part.committed for part in parts])
