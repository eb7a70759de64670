"""Each scheme's own rates: the most it pays of an expense, the least that stays with the carrier (table `scheme`).

The eligible expenditure is not recorded: the plan is its upper bound, so a rate on the plan is the least it can be.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from territory.analysis.law.advice import EXCEEDED, NOT_COMPUTABLE, RESPECTED, TO_CHECK, Advice, advise
from territory.analysis.law.facts import PAYING, Operation, Part, Scheme, add_known
from territory.model.board import Money, Phrase, Quantity

#: Families of what a carrier puts in itself.
_OWN_FAMILIES = frozenset({"AUTOFI_PUB", "AUTOFI_PRIV"})


def check_schemes(operation: Operation, on: date) -> Iterator[Advice]:
    """For each scheme that pays the operation, its maximum rate, then the own share that it asks for where it does."""
    by_scheme: dict[str, list[Part]] = {}
    for part in operation.parts:
        if part.funding.scheme is not None and part.funding.block in PAYING and part.committed != 0:
            by_scheme.setdefault(part.funding.scheme.id, []).append(part)
    for _, parts in sorted(by_scheme.items()):
        scheme = parts[0].funding.scheme
        if scheme is not None:
            yield _check_rate(operation, scheme, parts, on)
            if scheme.own_share:
                yield _check_own_share(operation, scheme, on)


def _check_rate(operation: Operation, scheme: Scheme, parts: list[Part], on: date) -> Advice:
    given, unknown = add_known([part.committed for part in parts])
    values: dict[str, object] = {"scheme": scheme.name, "given": Money(given), "maximum": _percent(scheme.maximum_rate)}
    doubts = [Phrase("law-unknown-amounts", {"count": unknown})] if unknown else []
    article = Phrase("law-scheme-rate-article", {"scheme": scheme.name})
    is_invested = all(part.funding.nature == "investment" for part in parts) and bool(operation.investment)
    base = operation.investment if is_invested else operation.plan
    if scheme.maximum_rate is None or not base:
        missing = "rate" if scheme.maximum_rate is None else "mixed" if operation.basis == "mixed" else "plan"
        said = Phrase(f"law-scheme-rate-no-{missing}", values)
        return advise("scheme-rate", NOT_COMPUTABLE, operation.subject, on, said, unknown=doubts, article=article)
    values |= {"base": Money(base), "rate": _percent(given / base)}
    if given > scheme.maximum_rate * base:
        state, key = EXCEEDED, "over"
    else:
        state, key = (NOT_COMPUTABLE, "partly") if unknown else (RESPECTED, "within")
    return advise(
        "scheme-rate", state, operation.subject, on, Phrase(f"law-scheme-rate-{key}", values),
        counted=(Phrase("law-scheme-rate-counted", values),), unknown=[*doubts, Phrase("law-public-aid-base")],
        fundings=sorted({part.funding.id for part in parts}), article=article,
    )  # fmt: skip


def _check_own_share(operation: Operation, scheme: Scheme, on: date) -> Advice:
    """What stays with the carrier: its own funds, its revenue and what it borrows, against the plan."""
    article = Phrase("law-scheme-own-share-article", {"scheme": scheme.name})
    minimum = scheme.own_share or Decimal(0)
    values: dict[str, object] = {"scheme": scheme.name, "minimum": _percent(minimum)}
    if not operation.plan:
        key = "law-scheme-own-share-no-plan"
        return advise("scheme-own-share", NOT_COMPUTABLE, operation.subject, on, Phrase(key, values), article=article)
    own = [part for part in operation.parts if _is_own(part)]
    brought, unknown = add_known([part.committed for part in own])
    found, missing = add_known([part.committed for part in operation.parts if part.funding.block in PAYING])
    values |= {"own": Money(brought), "plan": Money(operation.plan), "share": _percent(brought / operation.plan)}
    doubts = [Phrase("law-unknown-amounts", {"count": unknown + missing})] if unknown or missing else []
    if brought >= minimum * operation.plan:
        state, key = RESPECTED, "enough"
    elif found < operation.plan or missing:
        # What is still to be found may come from the carrier.
        state, key = TO_CHECK, "to-come"
        values["gap"] = Money(max(operation.plan - found, Decimal(0)))
    else:
        state, key = EXCEEDED, "short"
    return advise(
        "scheme-own-share", state, operation.subject, on, Phrase(f"law-scheme-own-share-{key}", values),
        counted=(Phrase("law-scheme-own-share-counted", {"count": len(own), "amount": Money(brought)}),),
        unknown=doubts, fundings=sorted({part.funding.id for part in own}), article=article,
    )  # fmt: skip


def _is_own(part: Part) -> bool:
    funding = part.funding
    is_borrowed = funding.block == "repayable" and not funding.is_public_money
    is_own = funding.is_own or funding.family in _OWN_FAMILIES or funding.origin == "own_revenue"
    return is_borrowed or (is_own and funding.block in PAYING)


def _percent(rate: Decimal | None) -> Quantity:
    return Quantity(None if rate is None else float(rate * 100), "%", 0 if rate is None or (rate * 100) % 1 == 0 else 1)
