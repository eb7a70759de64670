"""A public owner's own share: 20 % at least of the *public* money of an investment (CGCT, art. L. 1111-10, III).

The denominator is public money, not the cost: private money and family allowances funds (bodies of private law) are
left out. Authorities and their groupings alone are concerned, on investment alone, in mainland France and Corsica.
30 % in matters where an authority leads (art. L. 1111-9), unless a convention (CTEC) says otherwise.
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
from territory.analysis.law.facts import Operation, Organisation, Part, add_known
from territory.model.board import Label, Money, Phrase, Quantity

RULE = "own-share"
MINIMUM = Decimal("0.20")
LEAD_MINIMUM = Decimal("0.30")
#: An own share that is not voted yet.
_PLANNED = frozenset({"envisaged", "requested"})
#: Legal categories with a reason of their own to be out of the rule.
_APART = {"7355": "open-syndicate", "7361": "welfare-centre"}


def check_own_share(operation: Operation, on: date) -> tuple[Advice, ...]:
    """One advice per carrier of the operation; « non calculable » when nobody knows who carries it."""
    if not operation.carriers:
        said = Phrase("law-own-share-carrier-unknown")
        return (advise(RULE, NOT_COMPUTABLE, operation.subject, on, said, caveats=()),)
    return tuple(_check_carrier(operation, carrier, on) for carrier in operation.carriers)


def _check_carrier(operation: Operation, carrier: Organisation, on: date) -> Advice:
    if reason := _tell_out(carrier):
        state = NOT_COMPUTABLE if carrier.is_authority is None else NOT_APPLICABLE
        return advise(RULE, state, operation.subject, on, reason)
    mine = [part for part in operation.parts if _is_for(part, carrier, operation)]
    told = [part for part in mine if part.funding.nature is not None]
    invested = [part for part in mine if part.funding.nature == "investment"]
    named: dict[str, object] = {"carrier": carrier.name}
    if not mine:
        return advise(RULE, NOT_COMPUTABLE, operation.subject, on, Phrase("law-own-share-nothing", named))
    if not invested:
        is_told = len(told) == len(mine)
        key = "law-own-share-operation" if is_told else "law-own-share-nature-unknown"
        state = NOT_APPLICABLE if is_told else NOT_COMPUTABLE
        return advise(RULE, state, operation.subject, on, Phrase(key, named))
    return _measure(operation, carrier, invested, [part for part in mine if part.funding.nature is None], on)


def _tell_out(carrier: Organisation) -> Phrase | None:
    """Why the rule does not concern a carrier; None when it does."""
    values: dict[str, object] = {"carrier": carrier.name}
    if carrier.is_authority is None:
        return Phrase("law-own-share-form-unknown", values)
    if not carrier.is_authority:
        key = f"law-own-share-out-{_APART.get(carrier.category or '', 'sector')}"
        return Phrase(key, {**values, "sector": Label("legal_category", "sector", carrier.sector)})
    return Phrase("law-own-share-out-overseas", values) if carrier.is_overseas else None


def _is_for(part: Part, carrier: Organisation, operation: Operation) -> bool:
    """Whether it pays this carrier's operation: what a partner receives is for the partner's own."""
    receiver = part.funding.beneficiary
    return receiver.id == carrier.id if receiver else len(operation.carriers) == 1


def _measure(operation: Operation, carrier: Organisation, parts: list[Part], untold: list[Part], on: date) -> Advice:
    cash = [part for part in parts if part.funding.block == "mobilised"]
    own = [part for part in cash if part.funding.is_own]
    others = [part for part in cash if not part.funding.is_own and part.funding.counts_for_own_share]
    counted_ids = {part.funding.id for part in (*own, *others)}
    left_out = [part for part in parts if part.funding.id not in counted_ids and part.funding.block != "in_kind"]
    (brought, own_unknown), (given, unknown) = _add(own), _add(others)
    values = {"carrier": carrier.name, "own": Money(brought), "public": Money(brought + given)}
    counted = [Phrase("law-own-share-counted-own", {"amount": Money(brought), "count": len(own)})] if own else []
    counted.append(Phrase("law-own-share-counted-others", {"amount": Money(given), "count": len(others)}))
    if left_out:
        amount, missing = _add(left_out)
        out = {"amount": Money(amount), "count": len(left_out), "unknown": missing}
        counted.append(Phrase("law-own-share-left-out", out))
    doubts = [Phrase("law-unknown-nature", {"count": len(untold)})] if untold else []
    doubts += [Phrase("law-unknown-amounts", {"count": own_unknown + unknown})] if own_unknown + unknown else []
    # What was refused or withdrawn was asked for as well, and is not pending any more.
    asked = add_known([part.requested for part in others if part.funding.status == "requested" and part.requested])[0]
    if asked:
        doubts.append(Phrase("law-own-share-pending", {"amount": Money(asked), "share": _rate(brought, given + asked)}))
    loans = [part for part in parts if part.funding.block == "repayable" and part.committed != 0]
    if loans:
        borrowed, missing = _add(loans)
        doubts.append(Phrase("law-own-share-loans", {"amount": Money(borrowed), "unknown": missing}))
    planned = [part for part in own if part.funding.status in _PLANNED]
    if planned:
        doubts.append(Phrase("law-own-share-planned", {"count": len(planned)}))
    caveats = (Phrase("law-own-share-lead"), Phrase("law-own-share-derogations"))
    if not own or own_unknown or brought + given == 0:
        state, key = NOT_COMPUTABLE, "law-own-share-own-unknown"
    else:
        may_rise = bool(loans or planned or any(part.funding.is_own for part in untold))
        state = _judge(brought, given, asked, may_rise=may_rise, has_unknown=bool(unknown or untold))
        is_below = brought < MINIMUM * (brought + given)
        key = "law-own-share-below" if is_below else "law-own-share-above"
        values["share"] = _rate(brought, given)
    return advise(
        RULE, state, operation.subject, on, Phrase(key, values),
        counted=counted, unknown=doubts, caveats=caveats, fundings=sorted(counted_ids),
    )  # fmt: skip


def _judge(own: Decimal, others: Decimal, asked: Decimal, *, may_rise: bool, has_unknown: bool) -> str:
    """Unknown money of others can only lower the share; what the owner borrows, plans or left untold may raise it."""
    if own < MINIMUM * (own + others):
        return TO_CHECK if may_rise else EXCEEDED
    return TO_CHECK if has_unknown or own < MINIMUM * (own + others + asked) else RESPECTED


def _add(parts: list[Part]) -> tuple[Decimal, int]:
    return add_known([part.committed for part in parts])


def _rate(own: Decimal, others: Decimal) -> Quantity:
    return Quantity(float(own / (own + others) * 100) if own + others else None, "%", 1)
