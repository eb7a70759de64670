"""The essential data of grant agreements, open within three months of signature (law 2016-1321, art. 18).

Decree 2017-779: agreements signed from 1 August 2017, above the amount that makes them due; authorities of 3 500
inhabitants or more. Whether it was published is not recorded here: the advice says until when it had to be.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from territory.analysis.lateness import months_after
from territory.analysis.law.advice import NOT_APPLICABLE, NOT_COMPUTABLE, TO_CHECK, Advice, advise
from territory.analysis.law.agreement import ABOVE, Yearly
from territory.analysis.law.facts import PRIVATE, Organisation
from territory.model.board import Money, Phrase

RULE = "publication"
SIGNED_FROM = date(2017, 8, 1)
INHABITANTS = 3_500
MONTHS = 3
#: Signatures named, the last ones; the others are counted.
NAMED = 3
#: Legal categories that always have as many inhabitants: départements, regions, metropolises, urban communities and
#: communities of agglomeration.
_LARGE = frozenset({"7220", "7230", "7343", "7344", "7348"})


def check_publication(funder: Organisation, grants: Iterable[Yearly], on: date) -> Advice:
    """Until when a grantor had to publish the data of its agreements; `grants` are all its yearly grants."""
    values: dict[str, object] = {"funder": funder.name}
    due = [grant for grant in grants if grant.beneficiary.sector in PRIVATE and grant.total > ABOVE]
    ids = sorted(item.id for grant in due for item in grant.fundings)
    if reason := _tell_out(funder):
        state, key = reason
        return advise(RULE, state, funder.subject, on, Phrase(f"law-publication-{key}", values))
    signed = [grant for grant in due if (day := _last_signed(grant)) is not None and day >= SIGNED_FROM]
    undated = sum(_last_signed(grant) is None for grant in due)
    doubts = [Phrase("law-publication-undated", {"count": undated})] if undated else []
    if not signed:
        state, key = (NOT_COMPUTABLE, "unsigned") if undated else (NOT_APPLICABLE, "none")
        said = Phrase(f"law-publication-{key}", values)
        return advise(RULE, state, funder.subject, on, said, unknown=doubts, fundings=ids)
    # A signature known to the month may be of its last day.
    ends = [event.until or event.on for grant in signed for event in grant.agreements if event.on is not None]
    last = months_after(max(day for day in ends if day is not None), MONTHS)
    amount = sum((grant.total for grant in signed), Decimal(0))
    values |= {"count": len(signed), "amount": Money(amount), "due": last}
    return advise(
        RULE, TO_CHECK, funder.subject, on, Phrase(f"law-publication-{'due' if last < on else 'coming'}", values),
        counted=(Phrase("law-publication-counted", {"names": _name_last(signed)}),),
        unknown=[*doubts, Phrase("law-publication-unknown")], caveats=(Phrase("law-publication-agents"),), fundings=ids,
    )  # fmt: skip


def _tell_out(funder: Organisation) -> tuple[str, str] | None:
    """Why the rule does not concern a grantor, or cannot be told; None when it does."""
    if funder.is_authority is None:
        return NOT_COMPUTABLE, "form-unknown"
    if not funder.is_authority:
        return NOT_APPLICABLE, "not-authority"
    if funder.category in _LARGE:
        return None
    if funder.population is None:
        return NOT_COMPUTABLE, "population-unknown"
    return None if funder.population >= INHABITANTS else (NOT_APPLICABLE, "small")


def _last_signed(grant: Yearly) -> date | None:
    return max((event.on for event in grant.agreements if event.on is not None), default=None)


def _days(grants: Sequence[Yearly]) -> list[date]:
    return [day for grant in grants if (day := _last_signed(grant)) is not None]


def _name_last(grants: Sequence[Yearly]) -> list[Phrase]:
    dated = sorted(zip(_days(grants), grants, strict=True), key=lambda pair: (pair[0], pair[1].beneficiary.id))
    return [
        Phrase("law-publication-signed", {"name": grant.beneficiary.name, "signed": day})
        for day, grant in reversed(dated[-NAMED:])
    ]
