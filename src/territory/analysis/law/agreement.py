"""A written agreement above 23 000 € a year from one grantor to one body of private law (law 2000-321, art. 10).

The amount is fixed by decree 2001-495, art. 1: it must be exceeded, 23 000,00 € is not. Grants of one year add up, for
the obligation is yearly. Other public bodies need none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from territory.analysis.law.advice import (
    EXCEEDED,
    NOT_APPLICABLE,
    NOT_COMPUTABLE,
    RESPECTED,
    TO_CHECK,
    Advice,
    Subject,
    advise,
)
from territory.analysis.law.facts import PRIVATE, Event, Funding, Organisation
from territory.model.board import Label, Money, Phrase

RULE = "agreement"
#: Euros a year, to be exceeded.
ABOVE = Decimal(23_000)
#: Source family of what the European Commission pays itself: no administrative authority in the sense of the law.
DIRECT_EUROPE = "UE_HORIZON"


@dataclass(frozen=True, slots=True)
class Yearly:
    """What one grantor granted one beneficiary in one year; `year` is the fiscal year, else the grant's, else None."""

    funder: Organisation
    beneficiary: Organisation
    year: int | None
    fundings: tuple[Funding, ...]

    @property
    def total(self) -> Decimal:
        """Euros granted, of the amounts that are known."""
        return sum((item.granted for item in self.fundings if item.granted is not None), Decimal(0))

    @property
    def unknown(self) -> int:
        """How many of its grants have no known amount."""
        return sum(item.granted is None for item in self.fundings)

    @property
    def agreements(self) -> tuple[Event, ...]:
        """The agreements that are recorded, in order."""
        return tuple(event for item in self.fundings for event in item.events if event.kind == "contracted")

    @property
    def subject(self) -> Subject:
        """The beneficiary: it is with him that the agreement is signed."""
        return self.beneficiary.subject


def group_by_year(fundings: Iterable[Funding]) -> tuple[Yearly, ...]:
    """Public grants by grantor, beneficiary and year, in order; those that were never granted are left out."""
    groups: dict[tuple[str, str, int], list[Funding]] = {}
    for item in sorted(fundings, key=lambda funding: funding.id):
        if item.funder is None or item.beneficiary is None or not item.is_public_grant or item.granted == 0:
            continue
        groups.setdefault((item.funder.id, item.beneficiary.id, find_year(item) or 0), []).append(item)
    return tuple(
        Yearly(items[0].funder, items[0].beneficiary, year or None, tuple(items))  # type: ignore[arg-type]
        for (_, _, year), items in sorted(groups.items())
    )


def find_year(funding: Funding) -> int | None:
    """The year a grant is of: its fiscal year, else that of its granting; None when neither is known."""
    days = [event.on for event in funding.events if event.kind == "granted" and event.on is not None]
    return funding.fiscal_year or (min(days).year if days else None)


def check_agreement(grant: Yearly, on: date) -> Advice:
    """Whether a written agreement is due for a year's grants, and is recorded."""
    values: dict[str, object] = {
        "funder": grant.funder.name, "name": grant.beneficiary.name, "amount": Money(grant.total),
        "year": str(grant.year) if grant.year else None, "count": len(grant.fundings),
    }  # fmt: skip
    ids = [item.id for item in grant.fundings]
    state, key = _judge(grant)
    doubts = [Phrase("law-unknown-amounts", {"count": grant.unknown})] if grant.unknown else []
    doubts += [Phrase("law-agreement-year-unknown")] if grant.year is None and state != NOT_APPLICABLE else []
    values["sector"] = Label("legal_category", "sector", grant.beneficiary.sector)
    counted = (Phrase("law-agreement-counted", {"count": len(ids), "amount": Money(grant.total)}),)
    caveats = (Phrase("law-agreement-in-kind"),) if state in {RESPECTED, TO_CHECK, EXCEEDED} else ()
    return advise(
        RULE, state, grant.subject, on, Phrase(f"law-agreement-{key}", values),
        counted=counted, unknown=doubts, caveats=caveats, fundings=ids,
    )  # fmt: skip


def _judge(grant: Yearly) -> tuple[str, str]:
    sector = grant.beneficiary.sector
    if sector is None:
        return NOT_COMPUTABLE, "form-unknown"
    if sector == "informal":
        return NOT_COMPUTABLE, "informal"
    if sector not in PRIVATE:
        return NOT_APPLICABLE, "public"
    if all(item.family == DIRECT_EUROPE for item in grant.fundings):
        return NOT_APPLICABLE, "europe"
    if grant.total <= ABOVE:
        return (NOT_COMPUTABLE, "amount-unknown") if grant.unknown else (NOT_APPLICABLE, "below")
    without = [item for item in grant.fundings if not any(event.kind == "contracted" for event in item.events)]
    if without:
        # Grants whose year nobody knows add up only if they are of one year.
        is_sure = grant.year is not None or any(item.granted is not None and item.granted > ABOVE for item in without)
        # Paid without any agreement that we know is more than one that is still being signed.
        is_paid = is_sure and any(item.paid is not None and item.paid > 0 for item in without)
        return (EXCEEDED, "paid-without") if is_paid else (TO_CHECK, "missing")
    if any(event.on is None and not event.reference for event in grant.agreements):
        return TO_CHECK, "untold"
    return RESPECTED, "signed"
