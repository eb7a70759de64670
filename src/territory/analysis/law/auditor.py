"""An auditor and published accounts above 153 000 € of public grants a year (Commercial code, art. L. 612-4, D. 612-5).

Grants in cash alone, all grantors together, to an association. Information: what other grantors gave is not known here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from territory.analysis.law.advice import NOT_APPLICABLE, NOT_COMPUTABLE, TO_CHECK, Advice, advise
from territory.analysis.law.agreement import find_year
from territory.analysis.law.facts import Funding, Organisation, add_known
from territory.model.board import Label, Money, Phrase

RULE = "auditor"
#: Euros a year, to be exceeded.
ABOVE = Decimal(153_000)


def check_auditor(organisation: Organisation, fundings: Iterable[Funding], on: date) -> Iterator[Advice]:
    """One advice per year above the amount; else one that says why there is none. `fundings` are all it receives."""
    subject, named = organisation.subject, {"name": organisation.name}
    granted = [item for item in fundings if item.is_public_grant and item.granted != 0]
    if not granted:
        return
    if organisation.sector is None:
        yield advise(RULE, NOT_COMPUTABLE, subject, on, Phrase("law-auditor-form-unknown", named))
        return
    if organisation.sector != "association":
        sector = Label("legal_category", "sector", organisation.sector)
        yield advise(RULE, NOT_APPLICABLE, subject, on, Phrase("law-auditor-out", {**named, "sector": sector}))
        return
    years: dict[int, list[Funding]] = {}
    for item in granted:
        if (year := find_year(item)) is not None:
            years.setdefault(year, []).append(item)
    undated = len(granted) - sum(map(len, years.values()))
    doubts = [Phrase("law-auditor-undated", {"count": undated})] if undated else []
    is_any = False
    for year, items in sorted(years.items()):
        total, unknown = add_known([item.granted for item in items])
        if total > ABOVE:
            is_any = True
            values = {**named, "year": str(year), "amount": Money(total), "count": len(items)}
            missing = [Phrase("law-unknown-amounts", {"count": unknown})] if unknown else []
            yield advise(
                RULE, TO_CHECK, subject, on, Phrase("law-auditor-over", values),
                counted=(Phrase("law-auditor-counted", values),), unknown=[*doubts, *missing],
                fundings=[item.id for item in items],
            )  # fmt: skip
    if not is_any:
        unknown = sum(item.granted is None for item in granted)
        doubts += [Phrase("law-unknown-amounts", {"count": unknown})] if unknown else []
        state, key = (NOT_COMPUTABLE, "partly") if doubts else (NOT_APPLICABLE, "below")
        yield advise(RULE, state, subject, on, Phrase(f"law-auditor-{key}", named), unknown=doubts)
